"""Quantities derived from states and fluxes that no process needs but users ask for."""

from __future__ import annotations

import torch
from torch import Tensor

from noahpy import constants as c
from noahpy.layers import node_depth
from noahpy.physics.air import emission
from noahpy.physics.evapotranspiration import snow_weighted_latent_heat
from noahpy.state import State, StepResult


def thaw_depth(soil_temperature: Tensor, thickness: Tensor) -> Tensor:
    """Depth of the thawed ground below the surface, m, ``[column]``.

    The first freezing-point crossing from the surface, interpolated between layer mid-points: 0
    when the top layer is frozen, the depth of the column when no layer is.

    Args:
        soil_temperature: K, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    above_freezing = soil_temperature - c.FREEZING_POINT
    depth = node_depth(thickness)
    connected = torch.cumprod((above_freezing >= 0.0).to(depth.dtype), dim=0)
    thawed_layers = connected.sum(0).to(torch.int64)
    frozen = thawed_layers.clamp(max=depth.shape[0] - 1)[None]
    thawed = (frozen - 1).clamp(min=0)
    warm, cold = above_freezing.gather(0, thawed)[0], above_freezing.gather(0, frozen)[0]
    top, bottom = depth.gather(0, thawed)[0], depth.gather(0, frozen)[0]
    drop = torch.where(warm > cold, warm - cold, 1.0)
    crossing = top + (bottom - top) * warm / drop
    crossing = torch.where(thawed_layers == 0, 0.0, crossing)
    return torch.where(thawed_layers == depth.shape[0], thickness.sum(0), crossing)


def ice_content(state: State) -> Tensor:
    """Ice, counted at the density of water, m3 m-3, ``[layer, column]``."""
    return state.total_water_content - state.liquid_water_content


def net_radiation(result: StepResult) -> Tensor:
    """Absorbed radiation less emission, positive downward, W m-2, ``[column]``."""
    state = result.state
    emitted = state.surface_emissivity * emission(state.skin_temperature)
    return result.fluxes.absorbed_radiation - emitted


def potential_evaporation(result: StepResult) -> Tensor:
    """Liquid-equivalent volume flux of the potential evaporation, m s-1, ``[column]``."""
    latent_heat = snow_weighted_latent_heat(result.fluxes.snow_cover_fraction)
    return result.fluxes.potential_evaporation / (c.WATER_DENSITY * latent_heat)


def water_flux(latent_heat_flux: Tensor) -> Tensor:
    """Liquid-equivalent volume flux of an evaporation given as W m-2, m s-1."""
    return latent_heat_flux / (c.WATER_DENSITY * c.LATENT_HEAT_VAPORIZATION)


def sublimation_flux(latent_heat_flux: Tensor) -> Tensor:
    """Liquid-equivalent volume flux of a sublimation given as W m-2, m s-1."""
    return latent_heat_flux / (c.WATER_DENSITY * c.LATENT_HEAT_SUBLIMATION)


def infiltration(result: StepResult) -> Tensor:
    """Water entering the soil, m s-1, ``[column]``."""
    return result.fluxes.soil_water_input - result.fluxes.surface_runoff
