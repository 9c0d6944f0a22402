"""Forcing moved from the elevation of its source to that of the site.

Temperature follows a lapse rate and pressure the hydrostatic balance; relative humidity stays, and
longwave radiation follows temperature and emissivity of the air, as in Cosgrove et al. (2003),
Journal of Geophysical Research 108, 8842. The monthly coefficients are those of MicroMet: Liston
and Elder (2006), Journal of Hydrometeorology 7, 217-234, table 1. Without a difference of elevation
nothing changes, to the last bit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.forcing import humidity
from noahpy.forcing.calendar import MONTHS_PER_YEAR, interpolate_monthly
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords
from noahpy.physics.constants import GAS_CONSTANT_DRY_AIR, GRAVITY

if TYPE_CHECKING:
    from noahpy.config.forcing_adjustments import ElevationConfig

MONTHLY_LAPSE_RATE: Final = 1e-3 * np.array(
    [4.4, 5.9, 7.1, 7.8, 8.1, 8.2, 8.1, 8.1, 7.7, 6.8, 5.5, 4.7]
)
"""Lapse rates of the northern hemisphere, January to December, K m-1; Liston and Elder (2006)."""
MONTHLY_PRECIPITATION_GAIN: Final = 1e-3 * np.array(
    [0.35, 0.35, 0.35, 0.30, 0.25, 0.20, 0.20, 0.20, 0.20, 0.25, 0.30, 0.35]
)
"""Factors of the precipitation by height, likewise, m-1; Liston and Elder (2006)."""
LARGEST_GAIN: Final = 0.9
"""Largest product of such a factor and the difference of elevation, 1; the fraction of both has a
pole at 1."""
EMISSIVITY: Final = 1.08
"""Emissivity of air far from dry, 1; Satterlund (1979), Water Resources Research 15, 1649-1650, as
in Cosgrove et al. (2003), like the following."""
EMISSIVITY_TEMPERATURE: Final = 2016.0
"""K."""


Place: TypeAlias = float | FloatArray
"""One number for all columns, or one each, ``[column]``."""


class Elevations(NamedTuple):
    """Where records are from, and where they are moved to."""

    source: Place
    """m."""
    site: Place
    """m."""
    latitude: Place | None
    """Degrees north; in the south the months of Liston and Elder are half a year later."""


def moved_to_site(
    records: ForcingRecords, config: ElevationConfig, places: Elevations
) -> tuple[ForcingRecords, str]:
    """Records at the elevation of the site, and a note.

    Args:
        records: at that of the source.
        config: how to go from one elevation to another.
        places: both elevations.
    """
    height, latitude = np.subtract(places.site, places.source), places.latitude
    temperature = records.air_temperature - lapse_rate(config, records.time, latitude) * height
    pressure = hydrostatic_pressure(
        records.surface_pressure_hpa, 0.5 * (records.air_temperature + temperature), height
    )
    longwave = records.longwave_down
    if config.longwave == "cosgrove":
        ratio = _clear_sky(records.relative_humidity, temperature, pressure) / _clear_sky(
            records.relative_humidity, records.air_temperature, records.surface_pressure_hpa
        )
        longwave = longwave * ratio
    precipitation = records.precipitation_rate
    if config.precipitation == "liston_elder":
        gain = _monthly(MONTHLY_PRECIPITATION_GAIN, records.time, latitude) * height
        gain = np.clip(gain, -LARGEST_GAIN, LARGEST_GAIN)
        precipitation = precipitation * ((1.0 + gain) / (1.0 - gain))
    moved = replace(
        records,
        air_temperature=temperature,
        surface_pressure_hpa=pressure,
        longwave_down=longwave,
        precipitation_rate=precipitation,
    )
    temperature_change, pressure_change, longwave_change = (
        float((getattr(moved, name) - getattr(records, name)).mean())
        for name in ("air_temperature", "surface_pressure_hpa", "longwave_down")
    )
    note = (
        f"moved from {np.mean(places.source):g} to {np.mean(places.site):g} m: air temperature by "
        f"{temperature_change:+.2f} K on average, pressure by {pressure_change:+.1f} hPa, "
        f"longwave radiation by {longwave_change:+.1f} W m-2"
    )
    return moved, note


def lapse_rate(config: ElevationConfig, time: TimeArray, latitude: Place | None) -> FloatArray:
    """Fall of temperature with height, K m-1, ``[record, column]``, or one for all columns."""
    if config.lapse_rate == "liston_elder":
        return _monthly(MONTHLY_LAPSE_RATE, time, latitude)
    if isinstance(config.lapse_rate, tuple):
        return interpolate_monthly(np.array(config.lapse_rate)[:, np.newaxis], time)
    return np.full((len(time), 1), config.lapse_rate)


def hydrostatic_pressure(
    pressure: FloatArray, temperature: FloatArray, height: Place
) -> FloatArray:
    """Pressure at another height, in the units of the given one.

    Args:
        pressure: below.
        temperature: mean of the air between, K.
        height: of the air between, m; negative downward.
    """
    scale = GAS_CONSTANT_DRY_AIR * temperature / GRAVITY
    above: FloatArray = pressure * np.exp(-height / scale)
    return above


def _monthly(values: FloatArray, time: TimeArray, latitude: Place | None) -> FloatArray:
    """Values of the northern hemisphere by month at dates, ``[record, column]``."""
    half = MONTHS_PER_YEAR // 2
    north, south = (
        interpolate_monthly(own[:, np.newaxis], time) for own in (values, np.roll(values, half))
    )
    return np.where(np.asarray(0.0 if latitude is None else latitude) < 0.0, south, north)


def _clear_sky(
    relative_humidity: FloatArray, temperature: FloatArray, pressure_hpa: FloatArray
) -> FloatArray:
    """Emissivity of the clear sky (Satterlund 1979) times the fourth power of temperature, K4."""
    pressure = PASCAL_PER_HECTOPASCAL * pressure_hpa
    vapour = humidity.vapour_pressure(
        humidity.specific_humidity(relative_humidity, temperature, pressure), pressure
    )
    exponent = temperature / EMISSIVITY_TEMPERATURE
    emissivity = EMISSIVITY * (1.0 - np.exp(-((vapour / PASCAL_PER_HECTOPASCAL) ** exponent)))
    result: FloatArray = emissivity * temperature**4
    return result
