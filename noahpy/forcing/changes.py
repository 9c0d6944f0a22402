"""Changed meteorology: offsets and factors, and what of the air follows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.forcing_changes import ChangedQuantity, ChangeKind
from noahpy.catalog.forcing_quantities import (
    AIR_TEMPERATURE,
    LONGWAVE_DOWN,
    PRECIPITATION_RATE,
    SURFACE_PRESSURE,
    WIND_SPEED,
    Range,
)
from noahpy.errors import ForcingDataError
from noahpy.forcing import humidity
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, Meteorology
from noahpy.forcing.weather import BRUTSAERT_EXPONENT

if TYPE_CHECKING:
    from noahpy.config.scenario import HumidityRule, LongwaveRule

Changes = Mapping[ChangedQuantity, Mapping[ChangeKind, FloatArray]]
"""Offsets and factors by quantity, each ``[time, column]`` or ``[time, 1]``."""

SATURATED = 100.0
"""Relative humidity up to which changes lead, %."""
_LEAST_HUMIDITY = 1e-3
"""Relative humidity that stands for dry air where vapour pressures are compared, %."""


def sky_ratio(
    temperature: FloatArray,
    relative_humidity: FloatArray,
    new_temperature: FloatArray,
    new_relative_humidity: FloatArray,
    rule: LongwaveRule,
) -> FloatArray:
    """Factor of downward longwave radiation between two states of the air, 1.

    The radiation of the sky is that of a grey body. Its emissivity stays (`emissivity`), or changes
    by ``(e / T) ** (1 / 7)`` with vapour pressure and temperature like that of the clear sky
    (`brutsaert`: Brutsaert 1975, Water Resources Research 11, 742-744). Clouds stay.

    Args:
        temperature: air temperature before, K.
        relative_humidity: before, %.
        new_temperature: air temperature after, K.
        new_relative_humidity: after, %.
        rule: how the radiation follows.
    """
    if rule == "unchanged":
        return np.ones_like(temperature)
    ratio: FloatArray = (new_temperature / temperature) ** 4
    if rule == "brutsaert":
        before, after = (
            np.maximum(relative, _LEAST_HUMIDITY) * humidity.magnus_pressure(kelvin) / kelvin
            for relative, kelvin in (
                (relative_humidity, temperature),
                (new_relative_humidity, new_temperature),
            )
        )
        ratio = ratio * (after / before) ** BRUTSAERT_EXPONENT
    return ratio


def changed(
    weather: Meteorology,
    changes: Changes,
    times: TimeArray,
    *,
    keeps: HumidityRule = "relative",
    longwave: LongwaveRule = "unchanged",
) -> Meteorology:
    """Meteorology with offsets and factors; without a change it is the same to the last bit.

    Wind is never below zero, and relative humidity stays within 0 to 100 % or what it was.

    Args:
        weather: meteorology, ``[time, column]``.
        changes: offsets and factors.
        times: UTC, ``[time]``, for messages.
        keeps: what of the humidity is kept where temperature or pressure change.
        longwave: how longwave radiation follows the air, unless it has a change of its own.

    Raises:
        ForcingDataError: a changed value is impossible; the message names quantity and time.
    """

    def of(quantity: ChangedQuantity, values: FloatArray) -> FloatArray:
        own = changes.get(quantity, {})
        if "factor" in own:
            values = values * own["factor"]
        return values + own["offset"] if "offset" in own else values

    temperature = of("air_temperature", weather.air_temperature)
    pressure = of("surface_pressure", weather.surface_pressure)
    wind = np.maximum(of("wind_speed", weather.wind_speed), 0.0)
    _require(temperature, AIR_TEMPERATURE, "air temperature", times)
    # the range is that of files, in hPa
    in_hectopascal = pressure / PASCAL_PER_HECTOPASCAL
    _require(in_hectopascal, SURFACE_PRESSURE, "surface pressure", times)
    _require(wind, WIND_SPEED, "wind speed", times)
    relative = of("relative_humidity", _kept_humidity(weather, temperature, pressure, keeps))
    relative = np.clip(relative, 0.0, np.maximum(weather.relative_humidity, SATURATED))
    if "longwave_down" in changes:
        radiation = of("longwave_down", weather.longwave_down)
    else:
        radiation = weather.longwave_down * sky_ratio(
            weather.air_temperature, weather.relative_humidity, temperature, relative, longwave
        )
    _require(radiation, LONGWAVE_DOWN, "downward longwave radiation", times)
    precipitation = of("precipitation", weather.precipitation_rate)
    _require(precipitation, PRECIPITATION_RATE, "precipitation", times)
    return weather._replace(
        wind_speed=wind,
        air_temperature=temperature,
        relative_humidity=relative,
        surface_pressure=pressure,
        shortwave_down=of("shortwave_down", weather.shortwave_down),
        longwave_down=radiation,
        precipitation_rate=precipitation,
    )


def _kept_humidity(
    weather: Meteorology, temperature: FloatArray, pressure: FloatArray, keeps: HumidityRule
) -> FloatArray:
    """Relative humidity of the changed air, %."""
    before = weather.relative_humidity
    if keeps == "relative":
        return np.broadcast_to(before, temperature.shape)
    specific = humidity.specific_humidity(before, weather.air_temperature, weather.surface_pressure)
    vapour = humidity.vapour_pressure(specific, pressure)
    after = humidity.relative_humidity(vapour, temperature, pressure)
    is_same = (temperature == weather.air_temperature) & (pressure == weather.surface_pressure)
    return np.where(is_same, before, after)


def _require(values: FloatArray, allowed: Range, name: str, times: TimeArray) -> None:
    """Refuse impossible values.

    Raises:
        ForcingDataError: with name, value, time and range.
    """
    possible = (values >= allowed.low) & (values <= allowed.high)
    if not possible.all():
        time, column = np.argwhere(~possible)[0]
        raise ForcingDataError(
            f"changed forcing: {name} at {times[time]}, column {column + 1}, would be "
            f"{float(values[time, column]):g} {allowed.unit}; allowed are {allowed}"
        )
