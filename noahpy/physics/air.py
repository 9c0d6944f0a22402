"""Properties of the air near the surface."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import at_least


class Air(NamedTuple):
    """The air at the reference height, ``[column]``."""

    temperature: Tensor
    """Air temperature, K."""
    specific_humidity: Tensor
    """Specific humidity, kg kg-1."""
    pressure: Tensor
    """Surface pressure, Pa."""
    potential_temperature: Tensor
    """Potential temperature relative to the surface, K."""
    virtual_temperature: Tensor
    """Virtual temperature, K."""
    saturation_humidity: Tensor
    """Saturation specific humidity, kg kg-1."""
    saturation_slope: Tensor
    """Derivative of the saturation humidity by temperature, kg kg-1 K-1."""
    emission: Tensor
    """Black-body emission at air temperature, W m-2."""


def _mixing(vapour_pressure: Tensor, pressure: Tensor) -> Tensor:
    """Specific humidity, kg kg-1, from the vapour pressure."""
    return (
        c.MOLECULAR_WEIGHT_RATIO
        * vapour_pressure
        / (pressure - (1.0 - c.MOLECULAR_WEIGHT_RATIO) * vapour_pressure)
    )


def specific_humidity(
    relative_humidity: Tensor, air_temperature: Tensor, pressure: Tensor
) -> Tensor:
    """Specific humidity, kg kg-1, as the Noah driver computes it.

    Saturation follows Clausius-Clapeyron with a latent heat that depends on temperature. Air at or
    above saturation is set to `constants.NEAR_SATURATION` of it.

    Args:
        relative_humidity: %.
        air_temperature: K.
        pressure: Pa.
    """
    latent_heat = c.LATENT_HEAT_VAPORIZATION - c.LATENT_HEAT_SLOPE * (
        air_temperature - c.FREEZING_POINT
    )
    saturation = c.SATURATION_PRESSURE_HUMIDITY * torch.exp(
        latent_heat
        * (1.0 / c.FREEZING_POINT - 1.0 / air_temperature)
        / c.GAS_CONSTANT_VAPOUR_HUMIDITY
    )
    relative = relative_humidity / 100.0
    vapour = pressure * saturation * relative / (pressure - saturation * (1.0 - relative))
    humidity = at_least(_mixing(vapour, pressure), c.MINIMUM_SPECIFIC_HUMIDITY)
    saturated = _mixing(saturation, pressure)
    return torch.where(humidity >= saturated, c.NEAR_SATURATION * saturated, humidity)


def saturation_humidity(air_temperature: Tensor, pressure: Tensor) -> Tensor:
    """Saturation specific humidity, kg kg-1: Clausius-Clapeyron with a constant latent heat.

    The rest of the model uses this one; `specific_humidity` has slightly different constants.
    """
    vapour = c.SATURATION_PRESSURE * torch.exp(
        (c.LATENT_HEAT_VAPORIZATION / c.GAS_CONSTANT_VAPOUR_SATURATION)
        * (1.0 / c.FREEZING_POINT - 1.0 / air_temperature)
    )
    return _mixing(vapour, pressure)


def saturation_slope(saturation: Tensor, air_temperature: Tensor) -> Tensor:
    """Derivative of the saturation humidity by temperature, kg kg-1 K-1 (Bolton 1980)."""
    above = air_temperature - c.TETENS_OFFSET
    return saturation * (c.TETENS_SLOPE * (c.FREEZING_POINT - c.TETENS_OFFSET)) / (above * above)


def virtual_temperature(temperature: Tensor, humidity: Tensor) -> Tensor:
    """Virtual temperature, K."""
    return temperature * (1.0 + c.VIRTUAL_TEMPERATURE_FACTOR * humidity)


def emission(temperature: Tensor) -> Tensor:
    """Black-body emission, W m-2."""
    square = temperature * temperature
    return c.STEFAN_BOLTZMANN * (square * square)


def air_properties(temperature: Tensor, humidity: Tensor, pressure: Tensor, height: Tensor) -> Air:
    """Properties of the air at the reference height.

    Args:
        temperature: K, ``[column]``.
        humidity: specific humidity, kg kg-1.
        pressure: Pa.
        height: reference height, m.
    """
    saturation = saturation_humidity(temperature, pressure)
    return Air(
        temperature=temperature,
        specific_humidity=humidity,
        pressure=pressure,
        potential_temperature=temperature + c.DRY_ADIABATIC_LAPSE_RATE * height,
        virtual_temperature=virtual_temperature(temperature, humidity),
        saturation_humidity=saturation,
        saturation_slope=saturation_slope(saturation, temperature),
        emission=emission(temperature),
    )
