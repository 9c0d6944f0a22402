"""Conversions between measures of humidity. All arrays of a call have one shape.

The model is driven by relative humidity, which it converts to specific humidity with the saturation
pressure of the Noah driver. The conversions here preserve the water vapour of the source:
`relative_humidity` is the inverse of `specific_humidity`, which is
`noahpy.physics.air.specific_humidity` without its bounds. The driver's saturation pressure is 1 to
3 % low away from the freezing point, so that saturated air may end up slightly above 100 %.
"""

from __future__ import annotations

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.physics import constants as c

PERCENT = 100.0
MAGNUS_PRESSURE = 6.112
"""hPa at the freezing point; Magnus formula over water, WMO guide no. 8 (2018), annex 4.B, like the
following two."""
MAGNUS_FACTOR = 17.62
MAGNUS_TEMPERATURE = 243.12
"""degC."""


def magnus_pressure(temperature: FloatArray) -> FloatArray:
    """Saturation vapour pressure over water, hPa, of a temperature or dew point in K."""
    celsius = temperature - c.FREEZING_POINT
    pressure: FloatArray = MAGNUS_PRESSURE * np.exp(
        MAGNUS_FACTOR * celsius / (MAGNUS_TEMPERATURE + celsius)
    )
    return pressure


def magnus_temperature(pressure: FloatArray) -> FloatArray:
    """Temperature or dew point, K, of a saturation vapour pressure over water, hPa."""
    exponent = np.log(pressure / MAGNUS_PRESSURE)
    temperature: FloatArray = c.FREEZING_POINT + MAGNUS_TEMPERATURE * exponent / (
        MAGNUS_FACTOR - exponent
    )
    return temperature


def saturation_pressure(temperature: FloatArray) -> FloatArray:
    """Saturation vapour pressure over water of the Noah driver, Pa, of temperature in K."""
    latent_heat = c.LATENT_HEAT_VAPORIZATION - c.LATENT_HEAT_SLOPE * (
        temperature - c.FREEZING_POINT
    )
    exponent = latent_heat * (1.0 / c.FREEZING_POINT - 1.0 / temperature)
    pressure: FloatArray = c.SATURATION_PRESSURE_HUMIDITY * np.exp(
        exponent / c.GAS_CONSTANT_VAPOUR_HUMIDITY
    )
    return pressure


def vapour_pressure(specific_humidity: FloatArray, pressure: FloatArray) -> FloatArray:
    """Partial pressure of water vapour, Pa.

    Args:
        specific_humidity: kg kg-1.
        pressure: air pressure, Pa.
    """
    ratio = c.MOLECULAR_WEIGHT_RATIO
    return pressure * specific_humidity / (ratio + (1.0 - ratio) * specific_humidity)


def specific_humidity(
    relative_humidity: FloatArray, air_temperature: FloatArray, pressure: FloatArray
) -> FloatArray:
    """Specific humidity, kg kg-1.

    Args:
        relative_humidity: ratio of mixing ratios, not of vapour pressures, %.
        air_temperature: K.
        pressure: Pa.
    """
    saturation = saturation_pressure(air_temperature)
    relative = relative_humidity / PERCENT
    vapour = pressure * saturation * relative / (pressure - saturation * (1.0 - relative))
    ratio = c.MOLECULAR_WEIGHT_RATIO
    return ratio * vapour / (pressure - (1.0 - ratio) * vapour)


def relative_humidity(
    vapour_pressure: FloatArray, air_temperature: FloatArray, pressure: FloatArray
) -> FloatArray:
    """Relative humidity, %; the inverse of `specific_humidity`.

    Args:
        vapour_pressure: Pa.
        air_temperature: K.
        pressure: Pa.
    """
    saturation = saturation_pressure(air_temperature)
    return (
        PERCENT
        * vapour_pressure
        * (pressure - saturation)
        / (saturation * (pressure - vapour_pressure))
    )
