"""Results of a time step, initial states, and bounds of states.

State, forcing and fluxes are tables of `noahpy.catalog.states`. Shapes are ``[layer, column]`` for
soil quantities and ``[column]`` for all others.
"""

from __future__ import annotations

from typing import Final, NamedTuple, TypeVar

import torch
from torch import Tensor

from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.ranges import STATE_RANGES
from noahpy.catalog.states import Fluxes as Fluxes
from noahpy.catalog.states import Forcing as Forcing
from noahpy.catalog.states import State as State
from noahpy.errors import StateError
from noahpy.physics.geometry import first_column, first_place

Bound = TypeVar("Bound", float, Tensor)

LAYERED: Final = sum(line.is_layered for line in quantities_of(State).values())
"""Number of layered state variables; they come first."""


class Budget(NamedTuple):
    """Terms of the balances of one step (`noahpy.model.balances`) besides state and fluxes."""

    liquid_input: Tensor
    """Rain, snowmelt and dew above the canopy, m s-1."""
    snowfall: Tensor
    """Water added to the pack, m."""
    snow_vapour_loss: Tensor
    """Sublimation (positive) or frost (negative) of the pack, m."""
    snow_trace: Tensor
    """Water of a discarded trace of snow, m."""
    snow_correction: Tensor
    """Water created (positive) or lost where the pack is clipped at zero, m."""
    old_precipitation_heat: Tensor
    """Heat that precipitation takes to the temperature of the old snow surface, W m-2."""
    soil_water_created: Tensor
    """Water created to keep every layer at the minimum water content, m."""
    bottom_drainage: Tensor
    """Drainage at the bottom of the column, m s-1."""
    excess_runoff: Tensor
    """Water in excess of the porosity of the last layer, m per step."""
    heat_conductance: Tensor
    """Conductance of sensible heat: air density x specific heat x exchange coefficient, W m-2
    K-1."""
    longwave_linearization: Tensor
    """Derivative of the longwave emission by temperature in the linearized surface balance, W m-2
    K-1."""
    precipitation_conductance: Tensor
    """Heat capacity of the precipitation flux, W m-2 K-1."""
    potential_temperature: Tensor
    """Potential temperature of the air at the reference height, K."""
    evaporation_heat: Tensor
    """Latent heat flux of all evaporation in the surface balance, W m-2."""
    has_snow: Tensor
    """Whether the step took the snow branch, bool."""
    has_full_emission: Tensor
    """Whether the surface balance has the emission of the new surface temperature, as over melting
    snow in the parent model, instead of a linearized one, bool."""
    melt_limited: Tensor
    """Whether melt in the surface balance was clipped, or exhausted the pack, bool."""
    soil_heat_input: Tensor
    """Heat flux into the top layer, W m-2."""
    bottom_heat_flux: Tensor
    """Heat flux out of the last layer, positive downward, W m-2."""
    carried_heat: Tensor
    """Heat that the layers gain from moving water as far as their heat capacity does not tell it,
    W m-2."""
    heat_capacity: Tensor
    """Volumetric heat capacity of the soil, J m-3 K-1, ``[layer, column]``."""
    fusion_heat: Tensor
    """Latent heat of fusion per volume of water, J m-3, ``[layer, column]``."""
    phase_change: Tensor
    """Change of liquid water by thawing (positive) or freezing, m3 m-3, ``[layer, column]``."""


BUDGET_FLAGS: Final = frozenset({"has_snow", "has_full_emission", "melt_limited"})
"""Terms of the budget that are bool."""
BUDGET_LAYERED: Final = frozenset({"heat_capacity", "fusion_heat", "phase_change"})
"""Terms of the budget that are layered."""


class StepResult(NamedTuple):
    """Result of one time step."""

    state: State
    fluxes: Fluxes
    budget: Budget


INITIAL_EMISSIVITY = 0.96
"""Surface emissivity before the first step, as in the Noah driver."""
INITIAL_EXCHANGE_COEFFICIENT = 1e-4
"""Exchange coefficients before the first step, m s-1, as in the Noah driver."""


def initial_state(
    *,
    soil_temperature: Tensor,
    total_water_content: Tensor,
    liquid_water_content: Tensor,
    skin_temperature: Tensor,
    canopy_water: Tensor,
    snow_water_equivalent: Tensor,
    snow_depth: Tensor,
    surface_albedo: Tensor,
    roughness_length: Tensor,
    specific_humidity: Tensor,
) -> State:
    """The state before the first step, with lagged quantities as the Noah driver sets them.

    Args:
        soil_temperature: soil temperature, K, ``[layer, column]``.
        total_water_content: liquid water and ice, m3 m-3, ``[layer, column]``.
        liquid_water_content: liquid water, m3 m-3, ``[layer, column]``.
        skin_temperature: surface temperature, K, ``[column]``, as all that follow.
        canopy_water: water intercepted by the canopy, m.
        snow_water_equivalent: snow water equivalent, m.
        snow_depth: snow depth, m.
        surface_albedo: surface albedo on the start date, 1.
        roughness_length: roughness length on the start date, m.
        specific_humidity: specific humidity of the air in the first step, kg kg-1.
    """
    zero = torch.zeros_like(skin_temperature)
    return State(
        soil_temperature=soil_temperature,
        total_water_content=total_water_content,
        liquid_water_content=liquid_water_content,
        skin_temperature=skin_temperature,
        canopy_water=canopy_water,
        ponded_water=zero,
        snow_water_equivalent=snow_water_equivalent,
        snow_depth=snow_depth,
        snow_age=zero,
        surface_albedo=surface_albedo,
        surface_emissivity=zero + INITIAL_EMISSIVITY,
        roughness_length=roughness_length,
        background_roughness_length=roughness_length,
        exchange_coefficient_heat=zero + INITIAL_EXCHANGE_COEFFICIENT,
        exchange_coefficient_momentum=zero + INITIAL_EXCHANGE_COEFFICIENT,
        surface_specific_humidity=specific_humidity,
        bulk_richardson_number=zero,
    )


ROUNDING: Final = 1e-6
"""Fraction of a bound by which a state may exceed it, to allow for rounding in single precision."""
TINY: Final = 1e-12
"""The same for bounds of zero, in the units of the state."""


def check_state(state: State, porosity: Tensor) -> None:
    """Refuse a state outside physical bounds, or with values that are not finite.

    A state may exceed a bound by a fraction of `ROUNDING`; `within_bounds` moves it back.

    Args:
        state: state to check.
        porosity: porosity of the soil, m3 m-3, ``[layer, column]``.

    Raises:
        StateError: with the variable, the layer and column, the value and what is allowed.
    """
    for name, value in state._asdict().items():
        lowest, highest = STATE_RANGES[name]
        low, high = lowest - _slack(abs(lowest)), highest + _slack(abs(highest))
        bad = ~((value >= low) & (value <= high) & torch.isfinite(value))
        if bool(bad.any()):
            raise StateError(
                f"{name} is {float(value[bad][0])!r} in {first_place(bad)}; "
                f"allowed is {lowest:g} to {highest:g}",
                name,
                first_column(bad),
            )
    for name, bound_name, bound in _relations(state, porosity):
        value = getattr(state, name)
        bad = value > bound + _slack(bound)
        if bool(bad.any()):
            raise StateError(
                f"{name} is {float(value[bad][0])!r} in {first_place(bad)}, "
                f"above {bound_name} {float(bound[bad][0])!r}",
                name,
                first_column(bad),
            )


def within_bounds(state: State, porosity: Tensor) -> State:
    """A checked state, with values that exceed a bound by rounding moved to the bound.

    Args:
        state: state that `check_state` accepts.
        porosity: porosity of the soil, m3 m-3, ``[layer, column]``.
    """
    state = State(*(value.clamp(*STATE_RANGES[name]) for name, value in state._asdict().items()))
    total = torch.minimum(state.total_water_content, porosity)
    return state._replace(
        total_water_content=total,
        liquid_water_content=torch.minimum(state.liquid_water_content, total),
        snow_depth=torch.maximum(state.snow_depth, state.snow_water_equivalent),
    )


def _relations(state: State, porosity: Tensor) -> tuple[tuple[str, str, Tensor], ...]:
    """State variables with the name and value of their upper limit."""
    return (
        ("total_water_content", "porosity", porosity),
        ("liquid_water_content", "total_water_content", state.total_water_content),
        ("snow_water_equivalent", "snow_depth", state.snow_depth),
    )


def _slack(bound: Bound) -> Bound:
    return bound * ROUNDING + TINY


def is_finite(state: State) -> Tensor:
    """Whether all state variables of a column are finite, bool, ``[column]``."""
    layered = sum((value.sum(0) for value in state[:LAYERED]), start=state.skin_temperature)
    return torch.isfinite(sum(state[LAYERED:], start=layered))
