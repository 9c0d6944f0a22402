"""Vegetation: surface properties, interception, and resistance to transpiration."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import Air
from noahpy.physics.numerics import at_least, at_most, layer_sum, nonzero, within

ROUNDINGS = 4.0
"""Number of rounding errors of the canopy water that count as dry."""


class VegetatedSurface(NamedTuple):
    """Properties of the snow-free surface, ``[column]``."""

    green_fraction: Tensor
    """Green vegetation fraction, 1; zero on bare ground."""
    leaf_area_index: Tensor
    """Leaf area index, 1."""
    albedo: Tensor
    """Snow-free albedo, 1."""
    emissivity: Tensor
    """Snow-free emissivity, 1."""
    roughness_length: Tensor
    """Snow-free roughness length, m."""


class Interception(NamedTuple):
    """Canopy water after a step and the water that passes the canopy, ``[column]``."""

    canopy_water: Tensor
    """Intercepted water, m."""
    drip: Tensor
    """Water dripping from the canopy, m per step."""
    soil_water_input: Tensor
    """Water reaching the soil surface, m s-1."""


class CanopyResistance(NamedTuple):
    """Resistance of the canopy to transpiration, ``[column]``; both 0 without vegetation."""

    resistance: Tensor
    """Canopy resistance, s m-1."""
    plant_coefficient: Tensor
    """Transpiration relative to potential evaporation, 1."""


def greenness(green_fraction: Tensor, lowest: Tensor, highest: Tensor) -> Tensor:
    """Relative position of the green fraction between its minimum and maximum, 0 to 1."""
    inside = within((green_fraction - lowest) / nonzero(highest - lowest), 0.0, 1.0)
    return torch.where(green_fraction >= highest, 1.0, inside)


def _between(weight: Tensor, low: Tensor, high: Tensor) -> Tensor:
    return (1.0 - weight) * low + weight * high


def vegetated_surface(
    green_fraction: Tensor,
    supplied_albedo: Tensor,
    supplied_leaf_area_index: Tensor,
    use_supplied_albedo: Tensor,
    use_supplied_leaf_area_index: Tensor,
    is_bare_ground: Tensor,
    green_fraction_range: tuple[Tensor, Tensor],
    leaf_area_index_range: tuple[Tensor, Tensor],
    albedo_range: tuple[Tensor, Tensor],
    emissivity_range: tuple[Tensor, Tensor],
    roughness_length_range: tuple[Tensor, Tensor],
) -> VegetatedSurface:
    """Surface properties, interpolated by the green fraction between the extremes of a class.

    Albedo falls with the green fraction, all others rise. All arguments are ``[column]``; ranges
    are (minimum, maximum).
    """
    green = torch.where(is_bare_ground, 0.0, green_fraction)
    weight = greenness(green, *green_fraction_range)
    return VegetatedSurface(
        green_fraction=green,
        leaf_area_index=torch.where(
            use_supplied_leaf_area_index,
            supplied_leaf_area_index,
            _between(weight, *leaf_area_index_range),
        ),
        albedo=torch.where(
            use_supplied_albedo,
            supplied_albedo,
            _between(weight, albedo_range[1], albedo_range[0]),
        ),
        emissivity=_between(weight, *emissivity_range),
        roughness_length=_between(weight, *roughness_length_range),
    )


def intercept(
    canopy_water: Tensor,
    green_fraction: Tensor,
    liquid_input: Tensor,
    canopy_evaporation: Tensor,
    time_step: float,
) -> Interception:
    """Interception by the canopy, with drip above its capacity (Chen and Dudhia 2001).

    Args:
        canopy_water: intercepted water before, m, ``[column]``.
        green_fraction: green vegetation fraction, 1.
        liquid_input: rain, melt and dew above the canopy, m s-1.
        canopy_evaporation: evaporation of intercepted water, m s-1.
        time_step: s.
    """
    filled = canopy_water + time_step * (green_fraction * liquid_input - canopy_evaporation)
    drip = at_least(filled - c.CANOPY_WATER_CAPACITY, 0.0)
    # a residue of rounding on a drying canopy would give the next step an unbounded derivative
    residue = (ROUNDINGS * torch.finfo(filled.dtype).eps) * canopy_water
    kept = torch.where(
        filled < at_least(residue, 1e-20), 0.0, at_most(filled, c.CANOPY_WATER_CAPACITY)
    )
    through = (1.0 - green_fraction) * liquid_input
    return Interception(kept, drip, through + drip / time_step)


def water_stress(liquid: Tensor, wilting_point: Tensor, reference_water: Tensor) -> Tensor:
    """Availability of soil water to roots, from 0 at wilting to 1, ``[layer, column]``."""
    return within((liquid - wilting_point) / (reference_water - wilting_point), 0.0, 1.0)


def canopy_resistance(
    vegetation: VegetatedSurface,
    air: Air,
    shortwave_down: Tensor,
    emissivity: Tensor,
    exchange_coefficient: Tensor,
    water_availability: Tensor,
    root_fraction: Tensor,
    minimum_stomatal_resistance: Tensor,
    radiation_stress_constant: Tensor,
    vapour_deficit_stress_constant: Tensor,
) -> CanopyResistance:
    """Canopy resistance (Jarvis 1976; Chen et al. 1996, eqs. 12-14), ``[column]``.

    Args:
        vegetation: surface properties.
        air: air at the reference height.
        shortwave_down: incoming shortwave radiation, W m-2.
        emissivity: of the surface, 1.
        exchange_coefficient: exchange coefficient of heat, m s-1.
        water_availability: from `water_stress`, ``[layer, column]``.
        root_fraction: share of the roots in a layer, 1, ``[layer, column]``.
        minimum_stomatal_resistance: resistance without stress, s m-1.
        radiation_stress_constant: constant R_gl of the radiation stress, W m-2.
        vapour_deficit_stress_constant: constant h_s of the humidity stress, per kg kg-1.
    """
    is_green = vegetation.green_fraction > 0.0
    leaf_area = at_least(vegetation.leaf_area_index, 1e-6)
    light = 0.55 * 2.0 * shortwave_down / (radiation_stress_constant * leaf_area)
    radiation = (light + minimum_stomatal_resistance / c.MAXIMUM_STOMATAL_RESISTANCE) / (
        1.0 + light
    )
    departure = c.OPTIMUM_TRANSPIRATION_TEMPERATURE - air.temperature
    temperature = 1.0 - c.TEMPERATURE_STRESS * (departure * departure)
    deficit = air.saturation_humidity - air.specific_humidity
    dryness = 1.0 / (1.0 + vapour_deficit_stress_constant * deficit)
    soil = layer_sum(root_fraction * water_availability)
    resistance = minimum_stomatal_resistance / (
        leaf_area
        * at_least(radiation, 1e-4)
        * at_least(temperature, 1e-4)
        * at_least(dryness, 0.01)
        * at_least(soil, 1e-4)
    )
    longwave = 4.0 * emissivity * air.emission * (c.GAS_CONSTANT_DRY_AIR / c.SPECIFIC_HEAT_AIR)
    radiative = longwave / (air.pressure * exchange_coefficient) + 1.0
    slope = (c.LATENT_HEAT_VAPORIZATION / c.SPECIFIC_HEAT_AIR) * air.saturation_slope
    coefficient = (radiative + slope) / (
        radiative * (1.0 + resistance * exchange_coefficient) + slope
    )
    return CanopyResistance(
        torch.where(is_green, resistance, 0.0), torch.where(is_green, coefficient, 0.0)
    )
