"""Potential evaporation and the evaporation from soil, canopy and roots."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import Air
from noahpy.physics.numerics import at_least, layer_sum, safe_sqrt, within


class PotentialEvaporation(NamedTuple):
    """Linearised energy balance of a wet surface, ``[column]``."""

    rate: Tensor
    """Potential evaporation, positive upward, kg m-2 s-1."""
    latent_heat: Tensor
    """Latent heat, weighted between vaporization and sublimation by the snow cover, J kg-1."""
    heat_conductance: Tensor
    """Conductance of the air for sensible heat, W m-2 K-1."""
    longwave_linearization: Tensor
    """Derivative of the longwave emission by the surface temperature, W m-2 K-1."""
    radiation_factor: Tensor
    """Heat loss per kelvin of surface temperature, relative to `heat_conductance`, 1."""


class EvaporationComponents(NamedTuple):
    """Evaporation by its source, m s-1, ``[column]`` unless stated."""

    direct: Tensor
    """Evaporation from bare soil."""
    canopy: Tensor
    """Evaporation of intercepted water."""
    transpiration: Tensor
    """Transpiration of all layers."""
    layer_transpiration: Tensor
    """Transpiration by layer, ``[layer, column]``."""


def snow_weighted_latent_heat(snow_cover: Tensor) -> Tensor:
    """Latent heat, from vaporization without snow to sublimation under full cover, J kg-1."""
    return (1.0 - snow_cover) * c.LATENT_HEAT_VAPORIZATION + (
        snow_cover * c.LATENT_HEAT_SUBLIMATION
    )


def potential_evaporation(
    air: Air,
    exchange_coefficient: Tensor,
    absorbed_radiation: Tensor,
    emissivity: Tensor,
    ground_heat_flux: Tensor,
    further_conductance: Tensor,
    freezing_rain_heat_flux: Tensor,
    snow_cover: Tensor,
) -> PotentialEvaporation:
    """Potential evaporation, linearised around the air temperature (Penman; Mahrt and Ek 1984).

    Args:
        air: air at the reference height.
        exchange_coefficient: exchange coefficient of heat, m s-1, ``[column]``.
        absorbed_radiation: net shortwave and absorbed longwave radiation, W m-2.
        emissivity: of the surface, 1.
        ground_heat_flux: positive into the ground, W m-2; at the air temperature, if the next has
            its response.
        further_conductance: response of other losses of heat to the surface temperature, W m-2 K-1;
            the heat capacity of the precipitation, which comes with the air temperature.
        freezing_rain_heat_flux: zero or negative, W m-2.
        snow_cover: snow cover fraction, 1.
    """
    lapse = (
        (1.0 - snow_cover) + snow_cover * (c.LATENT_HEAT_SUBLIMATION / c.LATENT_HEAT_VAPORIZATION)
    ) * c.LATENT_HEAT_OVER_SPECIFIC_HEAT
    slope = lapse * air.saturation_slope
    density = air.pressure / (c.GAS_CONSTANT_DRY_AIR * air.virtual_temperature)
    conductance = density * c.SPECIFIC_HEAT_AIR_PENMAN * exchange_coefficient
    longwave_factor = (
        emissivity
        * (air.emission / c.STEFAN_BOLTZMANN)
        * (c.LINEARIZED_LONGWAVE_FACTOR)
        / (air.pressure * exchange_coefficient)
    )
    factor = longwave_factor + 1.0 + further_conductance / conductance
    available = (
        absorbed_radiation - emissivity * air.emission - ground_heat_flux - freezing_rain_heat_flux
    )
    radiative = available / conductance + air.potential_temperature - air.temperature
    drying = lapse * (air.saturation_humidity - air.specific_humidity)
    evaporation = (drying * factor + radiative * slope) / (slope + factor)
    latent_heat = snow_weighted_latent_heat(snow_cover)
    return PotentialEvaporation(
        rate=evaporation * conductance / latent_heat,
        latent_heat=latent_heat,
        heat_conductance=conductance,
        longwave_linearization=longwave_factor * conductance,
        radiation_factor=factor,
    )


def evaporation_components(
    demand: Tensor,
    green_fraction: Tensor,
    plant_coefficient: Tensor,
    canopy_water: Tensor,
    top_water: Tensor,
    air_dry_water: Tensor,
    porosity: Tensor,
    water_availability: Tensor,
    root_fraction: Tensor,
    has_roots: Tensor,
    root_layer_count: Tensor,
    time_step: float,
) -> EvaporationComponents:
    """Evaporation from soil, canopy and roots under an evaporative demand.

    Direct evaporation falls with the square of the relative wetness of the first layer (Ek et al.
    2003). The wet share of the canopy is the root of its relative storage (Chen and Dudhia 2001).
    Roots take up more from layers that are wetter than the mean of the root zone.

    Args:
        demand: potential evaporation, not negative, m s-1, ``[column]``.
        green_fraction: green vegetation fraction, 1.
        plant_coefficient: transpiration relative to potential evaporation, 1.
        canopy_water: intercepted water, m.
        top_water: total water content of the first layer, m3 m-3.
        air_dry_water: total water content at which direct evaporation ends, m3 m-3.
        porosity: of the first layer, m3 m-3.
        water_availability: from `vegetation.water_stress`, 0 to 1, ``[layer, column]``.
        root_fraction: share of the roots in a layer, 1, ``[layer, column]``.
        has_roots: 1 in layers with roots, 0 in all others, ``[layer, column]``.
        root_layer_count: number of layers with roots, ``[column]``.
        time_step: s.
    """
    wetness = within((top_water - air_dry_water) / (porosity - air_dry_water), 0.0, 1.0)
    direct = wetness * wetness * (1.0 - green_fraction) * demand

    wet_canopy = safe_sqrt(canopy_water / c.CANOPY_WATER_CAPACITY)
    wet = green_fraction * wet_canopy * demand
    supply = canopy_water / time_step
    canopy = torch.where(supply <= wet, supply, wet)

    transpirable = green_fraction * plant_coefficient * demand * (1.0 - wet_canopy)
    rooted = water_availability * has_roots
    mean = layer_sum(rooted) / root_layer_count
    pull = rooted * at_least(root_fraction + rooted - mean, 0.0)
    total_pull = layer_sum(pull)
    layers = transpirable * (pull / torch.where(total_pull > 0.0, total_pull, 1.0))
    return EvaporationComponents(direct, canopy, layer_sum(layers), layers)
