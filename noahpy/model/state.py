"""Results of a time step, initial states, and bounds of states.

State, forcing and fluxes are tables of `noahpy.catalog.states`. Shapes are ``[layer, column]`` for
soil quantities, ``[snow_layer, column]`` for layers of snow, and ``[column]`` for all others.
"""

from __future__ import annotations

from typing import Final, NamedTuple, TypeVar

import torch
from torch import Tensor

from noahpy.catalog.quantity import Axis, quantities_of
from noahpy.catalog.ranges import STATE_RANGES
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.catalog.states import Fluxes as Fluxes
from noahpy.catalog.states import Forcing as Forcing
from noahpy.catalog.states import State as State
from noahpy.errors import StateError
from noahpy.physics import constants as c
from noahpy.physics.geometry import first_column, first_place
from noahpy.physics.numerics import at_most, within
from noahpy.physics.snow_layers import SnowLayers, spread

Bound = TypeVar("Bound", float, Tensor)


class LayerCounts(NamedTuple):
    """Number of layers of a model."""

    soil: int
    snow: int = 0
    """0 where the snow pack has none of its own."""

    @classmethod
    def of(cls, state: State) -> LayerCounts:
        """The numbers of layers of a state."""
        return cls(state.soil_temperature.shape[0], state.snow_layer_ice.shape[0])

    def along(self, axis: Axis | None) -> int | None:
        """Number along an axis; None without one."""
        return None if axis is None else self.soil if axis == "soil_layer" else self.snow


AXES_OF_STATE: Final = tuple(line.axis for line in quantities_of(State).values())
"""Axis of every state variable."""


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
    soil_water_created: Tensor
    """Water created to keep every layer at the minimum water content, m."""
    bottom_drainage: Tensor
    """Drainage at the bottom of the column, m s-1."""
    excess_runoff: Tensor
    """Water in excess of the porosity of the last layer, m per step."""
    shortwave_up: Tensor
    """Reflected shortwave radiation, W m-2."""
    longwave_up: Tensor
    """Emitted and reflected longwave radiation, W m-2."""
    emitted_longwave: Tensor
    """Emission as it stands in the surface balance, where it may be linear in temperature,
    W m-2."""
    sensible_heat: Tensor
    """Sensible heat flux as it stands in the surface balance, W m-2."""
    precipitation_heat: Tensor
    """Heat that the surface balance gives to precipitation, W m-2; twice the same over the parent
    model's snow without melt."""
    snow_heat_gain: Tensor
    """Heat that melts snow, or that layers of snow take up, W m-2."""
    snow_carried_heat: Tensor
    """Enthalpy that layers of snow gain with snow and rain less that which leaves with water and
    vapour, relative to ice at the freezing point, W m-2."""
    evaporation_heat: Tensor
    """Latent heat flux of all evaporation in the surface balance, W m-2."""
    has_snow: Tensor
    """Whether snow lies in the step, bool."""
    has_full_emission: Tensor
    """Whether the surface balance has the emission of the new surface temperature, as over melting
    snow in the parent model, instead of a linearized one, bool."""
    melt_limited: Tensor
    """Whether melt in the surface balance of a single layer of snow was clipped, or exhausted the
    pack, bool."""
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


FRESH_SNOW_ALBEDO: Final = float(quantities_of(SnowParameters)["fresh_snow_albedo"].default or 0.0)
"""Albedo of snow before the first step, 1, unless a site says another."""
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
    snow_layers: int = 0,
    snow_albedo: Tensor | float = FRESH_SNOW_ALBEDO,
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
        snow_layers: number of layers of snow, over which water and depth are spread.
        snow_albedo: albedo of the snow, 1; counts with layers.
    """
    zero = torch.zeros_like(skin_temperature)
    none = zero.new_zeros(0, *zero.shape)
    state = State(
        soil_temperature=soil_temperature,
        total_water_content=total_water_content,
        liquid_water_content=liquid_water_content,
        skin_temperature=skin_temperature,
        canopy_water=canopy_water,
        ponded_water=zero,
        snow_water_equivalent=snow_water_equivalent,
        snow_depth=snow_depth,
        snow_layer_ice=none,
        snow_layer_liquid=none,
        snow_layer_temperature=none,
        snow_layer_thickness=none,
        snow_layer_age=none,
        snow_albedo=zero + snow_albedo,
        snow_surface_temperature=at_most(skin_temperature, c.FREEZING_POINT),
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
    return with_snow_layers(state, snow_layers)


def with_snow_layers(state: State, count: int) -> State:
    """A state whose snow is spread over so many new layers, of one density and without age.

    Args:
        state: of the columns; layers that it has are not looked at.
        count: number of layers; 0 for snow without layers of its own.
    """
    none = state.skin_temperature.new_zeros(count, *state.skin_temperature.shape)
    layers = SnowLayers(*(none for _ in SnowLayers._fields))
    if count:
        mass = c.WATER_DENSITY * state.snow_water_equivalent
        layers = spread(layers, mass, state.snow_depth, state.skin_temperature)
    return state._replace(**{f"snow_layer_{n}": value for n, value in layers._asdict().items()})


def snow_layers_of(state: State) -> SnowLayers:
    """The layers of snow, with the water and the depth that a coupler may have set.

    Args:
        state: with layers of snow.
    """
    layers = SnowLayers(
        state.snow_layer_ice,
        state.snow_layer_liquid,
        state.snow_layer_temperature,
        state.snow_layer_thickness,
        state.snow_layer_age,
    )
    mass = c.WATER_DENSITY * state.snow_water_equivalent
    return spread(layers, mass, state.snow_depth, state.skin_temperature)


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
    state = State(*(within(value, *STATE_RANGES[name]) for name, value in state._asdict().items()))
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
    sums = (value if value.ndim == 1 else value.sum(0) for value in state)
    return torch.isfinite(sum(sums, start=torch.zeros_like(state.skin_temperature)))
