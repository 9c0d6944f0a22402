"""Snow that a gauge misses in wind.

Precipitation that falls as snow is divided by the catch of the gauge, by transfer functions of
Kochendorfer et al. (2017), Hydrology and Earth System Sciences 21, 1973-1989 (table 3, wind at 10
m), or of Goodison et al. (1998), WMO solid precipitation measurement intercomparison, WMO/TD 872
(wind at the gauge). The latter were made for daily means. Wind above that of the measurements
counts as the strongest measured.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.forcing.series import ForcingSeries
from noahpy.physics.constants import FREEZING_POINT

if TYPE_CHECKING:
    from noahpy.config.forcing_adjustments import Gauge, UndercatchConfig

LEAST_CATCH: Final = 0.2
"""Least catch, 1: where gauges catch less, a correction tells more of its error than of snow."""
SNOW_ROUGHNESS: Final = 0.01
"""Roughness length of the wind profile down to the gauge, m; of snow in Goodison et al. (1998)."""
STANDARD_HEIGHT: Final = 10.0
"""Height of the wind in the functions of Kochendorfer et al., m."""


class _Transfer(NamedTuple):
    """Catch of a gauge."""

    catch: Callable[[FloatArray, FloatArray], FloatArray]
    """Share of the snow, 1, of wind (m s-1) and air temperature (degC)."""
    strongest_wind: float
    """Strongest wind of the measurements, m s-1."""
    at_gauge: bool
    """Whether the wind is that at the gauge, else that at 10 m."""


def _kochendorfer(a: float, b: float, c: float) -> Callable[[FloatArray, FloatArray], FloatArray]:
    def catch(wind: FloatArray, celsius: FloatArray) -> FloatArray:
        share: FloatArray = np.exp(-a * wind * (1.0 - np.arctan(b * celsius) + c))
        return share

    return catch


TRANSFERS: Final[Mapping[Gauge, _Transfer]] = MappingProxyType(
    {
        "unshielded": _Transfer(_kochendorfer(0.045, 1.21, 0.66), 8.0, at_gauge=False),
        "single_alter": _Transfer(_kochendorfer(0.03, 1.04, 0.57), 12.0, at_gauge=False),
        "tretyakov": _Transfer(
            lambda u, t: 0.01 * (103.11 - 8.67 * u + 0.30 * np.clip(t, -30.0, 0.0)),
            6.5,
            at_gauge=True,
        ),
        "nipher": _Transfer(
            lambda u, _: 0.01 * (100.0 - 0.44 * u**2 - 1.98 * u), 6.5, at_gauge=True
        ),
        "us_unshielded": _Transfer(
            lambda u, _: 0.01 * np.exp(4.61 - 0.16 * u**1.28), 6.5, at_gauge=True
        ),
        "us_alter": _Transfer(
            lambda u, _: 0.01 * np.exp(4.61 - 0.04 * u**1.75), 6.5, at_gauge=True
        ),
        "hellmann": _Transfer(
            lambda u, _: 0.01 * (100.0 + 1.13 * u**2 - 19.45 * u), 6.5, at_gauge=True
        ),
    }
)
"""Catch of gauges by name."""


def snow_factor(
    config: UndercatchConfig,
    wind: FloatArray,
    temperature: FloatArray,
    wind_height: float | FloatArray,
) -> FloatArray:
    """Snow that fell over that which was caught, 1, with the shape of the arguments.

    Args:
        config: gauge or factor.
        wind: m s-1; NaN where missing.
        temperature: of the air, K; NaN where missing.
        wind_height: of the wind, m, one for all columns or one each.
    """
    if config.gauge is None:
        return np.full_like(temperature, 1.0 if config.factor is None else config.factor)
    transfer = TRANSFERS[config.gauge]
    height = config.gauge_height if transfer.at_gauge else STANDARD_HEIGHT
    profile = math.log(height / SNOW_ROUGHNESS) / np.log(wind_height / SNOW_ROUGHNESS)
    blowing = np.clip(profile * wind, 0.0, transfer.strongest_wind)
    catch = transfer.catch(blowing, temperature - FREEZING_POINT)
    factor: FloatArray = 1.0 / np.clip(catch, LEAST_CATCH, 1.0)
    return factor


def with_missed_snow(
    series: ForcingSeries, config: UndercatchConfig | None, wind_height: float | FloatArray
) -> tuple[ForcingSeries, list[str]]:
    """Add the snow that the gauge missed; returns the series and notes.

    Snow is what the source says, else all precipitation below freezing.

    Args:
        series: of rates at the start of their intervals; missing values stay, and precipitation is
            missing where its correction needs wind or temperature that are.
        config: gauge or factor; None changes nothing.
        wind_height: of the wind, m, one for all columns or one each.
    """
    if config is None:
        return series, []
    values = {name: variable.values for name, variable in series.variables.items()}
    temperature = values["air_temperature"]
    if "wind_speed" in values:
        wind = values["wind_speed"]
    elif config.gauge is not None:
        wind = np.hypot(values["eastward_wind"], values["northward_wind"])
    else:
        wind = np.zeros_like(temperature)
    factor = snow_factor(config, wind, temperature, wind_height)
    changed: dict[QuantityName, FloatArray] = {}
    with np.errstate(invalid="ignore"):
        if "snowfall" in values:
            added = np.where(values["snowfall"] > 0.0, (factor - 1.0) * values["snowfall"], 0.0)
            changed["snowfall"] = values["snowfall"] + added
            if "precipitation" in values:
                changed["precipitation"] = values["precipitation"] + added
            fallen = values["snowfall"]
        else:
            total = values["precipitation"]
            # the scheme `precipitation_phase: threshold` of the model
            fallen = np.where(temperature >= FREEZING_POINT, 0.0, total)
            added = np.where(fallen > 0.0, (factor - 1.0) * fallen, 0.0)
            changed["precipitation"] = total + added
    return series.with_values(changed), [_note(config, fallen, added)]


def _note(config: UndercatchConfig, caught: FloatArray, added: FloatArray) -> str:
    known = np.isfinite(caught) & np.isfinite(added) & (caught > 0.0) & (caught < 1.0)
    share = added[known].sum() / max(float(caught[known].sum()), 1e-30)
    how = f"the gauge {config.gauge}" if config.gauge else f"a factor of {config.factor:g}"
    return f"snow that was missed is added by {how}: {100.0 * share:.0f} % of what was caught"
