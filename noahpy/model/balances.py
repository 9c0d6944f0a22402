"""Exact discrete balances of a step: residuals that vanish up to rounding.

A residual takes the state before a step and its result and has a value by column. Where
the scheme itself does not conserve (clamps of snow and water, the exhausted or clipped melt), the
result's budget carries the event, or `surface_energy` masks the column.
"""

from __future__ import annotations

import torch
from torch import Tensor

from noahpy.model.state import Fluxes, Forcing, State, StepResult, snow_layers_of
from noahpy.physics import constants as c
from noahpy.physics.geometry import ColumnGeometry
from noahpy.physics.numerics import layer_sum
from noahpy.physics.snow_layers import content_of


def _depth(heat_flux: Tensor, latent_heat: float, seconds: float) -> Tensor:
    """Water that a latent heat flux carries over a step, m."""
    return heat_flux * (seconds / (c.WATER_DENSITY * latent_heat))


def soil_water(state: State, thickness: Tensor) -> Tensor:
    """Water and ice in the soil, m, ``[column]``.

    Args:
        state: state of the columns.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    return layer_sum(state.total_water_content * thickness)


def column_water(state: State, thickness: Tensor) -> Tensor:
    """Water in soil, canopy and snow and on the ground, m, ``[column]``."""
    above = state.canopy_water + state.ponded_water + state.snow_water_equivalent
    return soil_water(state, thickness) + above


def canopy_water_residual(
    before: State, result: StepResult, green_fraction: Tensor, seconds: float
) -> Tensor:
    """Residual of the canopy water balance (W1), m.

    Args:
        before: state before the step.
        result: result of the step.
        green_fraction: of the step, 0 on bare ground.
        seconds: length of the step, s.
    """
    fluxes, budget = result.fluxes, result.budget
    evaporation = _depth(fluxes.canopy_evaporation, c.LATENT_HEAT_VAPORIZATION, seconds)
    caught = seconds * green_fraction * budget.liquid_input
    change = result.state.canopy_water - before.canopy_water
    return change - (caught - evaporation - fluxes.throughfall_drip)


def soil_water_residual(
    before: State, result: StepResult, thickness: Tensor, seconds: float
) -> Tensor:
    """Residual of the balance of water in and on the soil (W2), m."""
    fluxes, budget = result.fluxes, result.budget
    evaporation = _depth(
        fluxes.direct_evaporation + fluxes.transpiration, c.LATENT_HEAT_VAPORIZATION, seconds
    )
    change = layer_sum((result.state.total_water_content - before.total_water_content) * thickness)
    change = change + result.state.ponded_water - before.ponded_water
    runoff = fluxes.surface_runoff + budget.bottom_drainage
    supply = seconds * (fluxes.soil_water_input - runoff) - budget.excess_runoff - evaporation
    return change - (supply + budget.soil_water_created)


def snow_water_residual(before: State, result: StepResult) -> Tensor:
    """Residual of the snow balance (W3), m."""
    budget = result.budget
    start = before.snow_water_equivalent - budget.snow_trace + budget.snowfall
    loss = budget.snow_vapour_loss + result.fluxes.snowmelt - budget.snow_correction
    return result.state.snow_water_equivalent - (start - loss)


def water_leaked(result: StepResult) -> Tensor:
    """Water created (positive) or lost at the clamps of snow and soil, m."""
    budget = result.budget
    return budget.snow_correction + budget.soil_water_created - budget.snow_trace


def evaporated_water(fluxes: Fluxes, seconds: float) -> Tensor:
    """Evaporation less dew and frost over a step, m."""
    vapour = fluxes.direct_evaporation + fluxes.canopy_evaporation + fluxes.transpiration
    return (
        _depth(vapour, c.LATENT_HEAT_VAPORIZATION, seconds)
        + _depth(fluxes.snow_sublimation, c.LATENT_HEAT_SUBLIMATION, seconds)
        - seconds * fluxes.dew_rate
    )


def water_gain(forcing: Forcing, seconds: float) -> Tensor:
    """Precipitation over a step, m."""
    return seconds * forcing.precipitation_rate / c.WATER_DENSITY


def water_loss(fluxes: Fluxes, seconds: float) -> Tensor:
    """Evaporation less dew and frost, and runoff over a step, m."""
    runoff = seconds * (fluxes.surface_runoff + fluxes.subsurface_runoff)
    return evaporated_water(fluxes, seconds) + runoff


def water_residual(
    before: State, result: StepResult, forcing: Forcing, thickness: Tensor, seconds: float
) -> Tensor:
    """Residual of the whole column's water balance (W4), m."""
    change = column_water(result.state, thickness) - column_water(before, thickness)
    exchange = water_gain(forcing, seconds) - water_loss(result.fluxes, seconds)
    return change - (exchange + water_leaked(result))


def surface_energy_residual(result: StepResult) -> Tensor:
    """Residual of the surface energy balance (E1-E3), W m-2.

    Zero is returned where melt of the parent model's snow was clipped or exhausted the pack: there
    that scheme leaves the balance open.
    """
    fluxes, budget = result.fluxes, result.budget
    residual = (
        fluxes.absorbed_radiation
        - fluxes.freezing_rain_heat_flux
        - budget.sensible_heat
        - budget.evaporation_heat
        - fluxes.ground_heat_flux
        - budget.snow_heat_gain
        - budget.precipitation_heat
        - budget.emitted_longwave
    )
    return torch.where(budget.has_full_emission & budget.melt_limited, 0.0, residual)


def soil_energy_residual(
    before: State, result: StepResult, geometry: ColumnGeometry, seconds: float
) -> Tensor:
    """Residual of the soil energy balance (E4), W m-2."""
    budget = result.budget
    warming = result.state.soil_temperature - before.soil_temperature
    stored = layer_sum(budget.heat_capacity * geometry.thickness * warming) / seconds
    latent = layer_sum(phase_change_heat(result, geometry.thickness, seconds))
    gain = budget.soil_heat_input - budget.bottom_heat_flux + latent
    return stored - (gain + budget.carried_heat)


def snow_energy_residual(before: State, result: StepResult, seconds: float) -> Tensor:
    """Residual of the energy balance of layers of snow, W m-2; zero where snow has none."""
    budget = result.budget
    if not before.snow_layer_ice.shape[0]:
        return torch.zeros_like(budget.snow_heat_gain)
    gained = _snow_heat(result.state) - _snow_heat(before)
    return gained / seconds - (budget.snow_heat_gain + budget.snow_carried_heat)


def _snow_heat(state: State) -> Tensor:
    """Enthalpy of layers of snow relative to ice at the freezing point, J m-2."""
    return layer_sum(content_of(snow_layers_of(state)).enthalpy)


def snow_base_mismatch(result: StepResult) -> Tensor:
    """Heat that leaves the surface but does not enter the soil, W m-2.

    Zero up to rounding without snow; under snow the parent model does not conserve here.
    """
    return result.fluxes.ground_heat_flux - result.budget.soil_heat_input


def phase_change_heat(result: StepResult, thickness: Tensor, seconds: float) -> Tensor:
    """Heat released by freezing, less that taken by thawing (E5), W m-2, ``[layer, column]``."""
    budget = result.budget
    return -(budget.fusion_heat * thickness / seconds) * budget.phase_change
