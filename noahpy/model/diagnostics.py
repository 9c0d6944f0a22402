"""Quantities derived from states and fluxes that no process needs but users ask for.

A function that has the name of a quantity in `noahpy.catalog.outputs` gives that quantity. Its
arguments name the parts of a `noahpy.model.quantities.CompletedStep` that it takes.
"""

from __future__ import annotations

import torch
from torch import Tensor

from noahpy.model.balances import evaporated_water
from noahpy.model.state import Budget, Fluxes, State, StepResult
from noahpy.physics import constants as c
from noahpy.physics.air import emission
from noahpy.physics.evapotranspiration import snow_weighted_latent_heat
from noahpy.physics.geometry import node_depth
from noahpy.physics.numerics import at_least, layer_sum


def crossing_depth(excess: Tensor, thickness: Tensor) -> Tensor:
    """Depth at which a profile first falls below zero, from the surface, m, ``[column]``.

    Interpolated between layer mid-points: 0 when the top layer is below zero, the depth of the
    column when no layer is.

    Args:
        excess: of any unit, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    depth = node_depth(thickness)
    connected = torch.cumprod((excess >= 0.0).to(depth.dtype), dim=0)
    above_count = connected.sum(0).to(torch.int64)
    below = above_count.clamp(max=depth.shape[0] - 1)[None]
    above = (below - 1).clamp(min=0)
    high, low = excess.gather(0, above)[0], excess.gather(0, below)[0]
    top, bottom = depth.gather(0, above)[0], depth.gather(0, below)[0]
    drop = torch.where(high > low, high - low, 1.0)
    crossing = top + (bottom - top) * high / drop
    crossing = torch.where(above_count == 0, 0.0, crossing)
    return torch.where(above_count == depth.shape[0], thickness.sum(0), crossing)


def thaw_depth(state: State, thickness: Tensor) -> Tensor:
    """Depth of the thawed ground below the surface, m, ``[column]``; see `thaw_depth_of`."""
    return thaw_depth_of(state.soil_temperature, thickness)


def thaw_depth_of(soil_temperature: Tensor, thickness: Tensor) -> Tensor:
    """Depth to which a profile is thawed from the surface, m, ``[column]``.

    The first freezing-point crossing from the surface, interpolated between layer mid-points: 0
    when the top layer is frozen, the depth of the column when no layer is.

    Args:
        soil_temperature: K, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    return crossing_depth(soil_temperature - c.FREEZING_POINT, thickness)


def positive_share(upper: Tensor, lower: Tensor) -> Tensor:
    """Share of intervals in which profiles, linear between two ends, are above zero.

    Args:
        upper: at one end, of any unit and shape; zero at both ends counts as none.
        lower: at the other end.
    """
    size = upper.abs() + lower.abs()
    positive = at_least(upper, 0.0) + at_least(lower, 0.0)
    return torch.where(size > 0.0, positive / torch.where(size > 0.0, size, 1.0), 0.0)


def permafrost_table_of(yearly_maximum: Tensor, thickness: Tensor) -> Tensor:
    """Depth of the ground that stays frozen, m, ``[column]``; NaN where there is none.

    Args:
        yearly_maximum: maximum of soil temperature over a year, K, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    depth = thaw_depth_of(yearly_maximum, thickness)
    return torch.where((yearly_maximum < c.FREEZING_POINT).any(0), depth, torch.nan)


def active_layer_of(yearly_minimum: Tensor, yearly_maximum: Tensor, thickness: Tensor) -> Tensor:
    """Active-layer thickness, m, ``[column]``; NaN where nothing stays frozen.

    Args:
        yearly_minimum: minimum of soil temperature over a year, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    winter_frost = crossing_depth(c.FREEZING_POINT - yearly_minimum, thickness)
    # NaN stays NaN
    return torch.minimum(permafrost_table_of(yearly_maximum, thickness), winter_frost)


def ice_content(state: State) -> Tensor:
    """Ice, counted at the density of water, m3 m-3, ``[layer, column]``."""
    return state.total_water_content - state.liquid_water_content


def layer_water(state: State, thickness: Tensor) -> Tensor:
    """Water and ice in each layer, m, ``[layer, column]``."""
    return state.total_water_content * thickness


def layer_liquid_water(state: State, thickness: Tensor) -> Tensor:
    """Liquid water in each layer, m, ``[layer, column]``."""
    return state.liquid_water_content * thickness


def layer_ice(state: State, thickness: Tensor) -> Tensor:
    """Ice in each layer, as a depth of water, m, ``[layer, column]``."""
    return ice_content(state) * thickness


def soil_ice(state: State, thickness: Tensor) -> Tensor:
    """Ice in the soil, as a depth of water, m, ``[column]``."""
    return layer_sum(layer_ice(state, thickness))


def surface_emission(state: State) -> Tensor:
    """Longwave radiation that the surface emits, W m-2, ``[column]``."""
    return state.surface_emissivity * emission(state.skin_temperature)


def net_radiation(result: StepResult) -> Tensor:
    """Absorbed radiation less emission, positive downward, W m-2, ``[column]``."""
    return result.fluxes.absorbed_radiation - surface_emission(result.state)


def net_evaporation(fluxes: Fluxes, seconds: float) -> Tensor:
    """Evaporation and sublimation less dew and frost, m s-1, ``[column]``."""
    return evaporated_water(fluxes, seconds) / seconds


def potential_evaporation(fluxes: Fluxes) -> Tensor:
    """Liquid-equivalent volume flux of the potential evaporation, m s-1, ``[column]``."""
    latent_heat = snow_weighted_latent_heat(fluxes.snow_cover_fraction)
    return fluxes.potential_evaporation / (c.WATER_DENSITY * latent_heat)


def direct_evaporation(fluxes: Fluxes) -> Tensor:
    """Evaporation from bare soil, m s-1, ``[column]``."""
    return _evaporated(fluxes.direct_evaporation)


def canopy_evaporation(fluxes: Fluxes) -> Tensor:
    """Evaporation of intercepted water, m s-1, ``[column]``."""
    return _evaporated(fluxes.canopy_evaporation)


def transpiration(fluxes: Fluxes) -> Tensor:
    """Transpiration, m s-1, ``[column]``."""
    return _evaporated(fluxes.transpiration)


def _evaporated(latent_heat_flux: Tensor) -> Tensor:
    """Liquid-equivalent volume flux of an evaporation given as W m-2, m s-1."""
    return latent_heat_flux / (c.WATER_DENSITY * c.LATENT_HEAT_VAPORIZATION)


def snow_sublimation(fluxes: Fluxes) -> Tensor:
    """Sublimation of snow, m s-1, ``[column]``."""
    return fluxes.snow_sublimation / (c.WATER_DENSITY * c.LATENT_HEAT_SUBLIMATION)


def snowfall(budget: Budget, seconds: float) -> Tensor:
    """Snow and freezing rain that join the snow pack, m s-1, ``[column]``."""
    return budget.snowfall / seconds


def snowmelt(fluxes: Fluxes, seconds: float) -> Tensor:
    """Snowmelt, m s-1, ``[column]``."""
    return fluxes.snowmelt / seconds


def throughfall_drip(fluxes: Fluxes, seconds: float) -> Tensor:
    """Drip from the canopy, m s-1, ``[column]``."""
    return fluxes.throughfall_drip / seconds


def infiltration(fluxes: Fluxes) -> Tensor:
    """Water that enters the soil, m s-1, ``[column]``."""
    return fluxes.soil_water_input - fluxes.surface_runoff


def total_runoff(fluxes: Fluxes) -> Tensor:
    """Water that leaves the column at the surface and at its bottom, m s-1, ``[column]``."""
    return fluxes.surface_runoff + fluxes.subsurface_runoff
