"""Ground without snow, and the air above it, where layered snow may lie beside it."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.step_parts import Demand, evaporation_demand, exchange_of
from noahpy.physics import constants as c
from noahpy.physics.air import Air
from noahpy.physics.evapotranspiration import PotentialEvaporation, potential_evaporation
from noahpy.physics.exchange import Exchange
from noahpy.physics.numerics import at_least
from noahpy.physics.snow import GroundConduction
from noahpy.physics.soil_heat import canopy_damping, ground_admittance, volumetric_heat_capacity
from noahpy.physics.surface_balance import GroundSurface
from noahpy.physics.vegetation import VegetatedSurface


class Ground(NamedTuple):
    """The soil below the surface, as far as the surface knows it."""

    total: Tensor
    """Water content of the first layer, m3 m-3, ``[column]``."""
    liquid: Tensor
    """Liquid part of it."""
    conductivity: Tensor
    """Of the first layer, W m-1 K-1, ``[column]``."""


class SnowFreeGround(NamedTuple):
    """What the ground exchanges with the air, per area without snow, ``[column]``."""

    exchange: Exchange
    potential: PotentialEvaporation
    demand: Demand
    surface: GroundSurface
    """Of the demanded evaporation."""

    @property
    def rate(self) -> Tensor:
        """Demanded evaporation less dew and frost, kg m-2 s-1."""
        demanded = self.demand.components
        evaporated = demanded.direct + demanded.canopy + demanded.transpiration
        return c.WATER_DENSITY * evaporated - self.deposition

    @property
    def deposition(self) -> Tensor:
        """Dew or frost, kg m-2 s-1."""
        return at_least(-self.potential.rate, 0.0)

    def specific_humidity(self, forcing: Forcing) -> Tensor:
        """At the surface, kg kg-1."""
        resistance = c.SPECIFIC_HEAT_AIR / self.potential.heat_conductance
        return forcing.specific_humidity + self.rate * resistance


def balanced_temperature(
    surface: GroundSurface,
    state: State,
    ground: Ground,
    vegetation: VegetatedSurface,
    coefficients: Coefficients,
    seconds: float,
) -> Tensor:
    """Skin temperature that balances over soil that warms in the step, K, ``[column]``."""
    warming = conduction_into_warming(ground, vegetation, coefficients, seconds)
    return surface.balanced(state.soil_temperature[0], warming)


def ground_conduction(
    ground: Ground, vegetation: VegetatedSurface, thickness: Tensor
) -> GroundConduction:
    """Conduction from the surface to the middle of the first layer."""
    damping = canopy_damping(vegetation.green_fraction)
    return GroundConduction(ground.conductivity * damping, 0.5 * thickness)


def conduction_into_warming(
    ground: Ground, vegetation: VegetatedSurface, coefficients: Coefficients, seconds: float
) -> GroundConduction:
    """Conduction to the first layer as it was before the step, which it warms."""
    thickness = coefficients.geometry.thickness[0]
    capacity = volumetric_heat_capacity(ground.total, ground.liquid, coefficients.soil.porosity[0])
    return ground_conduction(ground, vegetation, thickness).into_warming_ground(
        ground_admittance(ground.conductivity, capacity, thickness, seconds)
    )


def snow_free_ground(
    state: State,
    forcing: Forcing,
    air: Air,
    rainfall: Tensor,
    vegetation: VegetatedSurface,
    conductivity: Tensor,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> SnowFreeGround:
    """The ground and the air in a step.

    The exchange follows from the surface temperature, which within hours changes by tens of kelvin.
    It is that of the temperature which balances with the exchange of the step before, over ground
    that warms: over the ground as it was, or with its heat flux of the step before, a thin first
    layer would take up thousands of watts, and evaporation and dew would alternate.

    Args:
        state: before the step.
        forcing: of the step.
        air: at the reference height.
        rainfall: kg m-2 s-1, ``[column]``.
        vegetation: of the ground.
        conductivity: of the first soil layer, W m-1 K-1, ``[column]``.
        coefficients: of the columns.
        schemes: of the model.
        seconds: length of the step, s.
    """
    ground = Ground(state.total_water_content[0], state.liquid_water_content[0], conductivity)

    def with_exchange(
        exchange: Exchange, ground_heat: Tensor, ground_conductance: Tensor
    ) -> SnowFreeGround:
        absorbed = (1.0 - vegetation.albedo) * forcing.shortwave_down + (
            vegetation.emissivity * forcing.longwave_down
        )
        none = torch.zeros_like(rainfall)
        potential = potential_evaporation(
            air,
            exchange.heat,
            absorbed,
            vegetation.emissivity,
            ground_heat,
            c.SPECIFIC_HEAT_WATER * rainfall + ground_conductance,
            none,
            none,
        )
        demand = evaporation_demand(
            state,
            forcing,
            air,
            exchange.heat,
            vegetation.emissivity,
            vegetation,
            at_least(potential.rate, 0.0),
            coefficients,
            schemes,
            seconds,
        )
        surface = GroundSurface(
            absorbed=absorbed,
            emissivity=vegetation.emissivity,
            air_temperature=forcing.air_temperature,
            potential_temperature=air.potential_temperature,
            conductance=potential.heat_conductance,
            precipitation_heat_capacity=c.SPECIFIC_HEAT_WATER * rainfall,
            heat_loss=none,
        )
        found = SnowFreeGround(exchange, potential, demand, surface)
        evaporated = found.rate + found.deposition
        loss = c.LATENT_HEAT_VAPORIZATION * evaporated - potential.latent_heat * found.deposition
        return found._replace(surface=surface._replace(heat_loss=loss))

    warming = conduction_into_warming(ground, vegetation, coefficients, seconds)
    conductance, soil = warming.conductance, state.soil_temperature[0]
    before = Exchange(
        state.exchange_coefficient_heat,
        state.exchange_coefficient_momentum,
        state.bulk_richardson_number,
    )
    guess = with_exchange(before, conductance * (forcing.air_temperature - soil), conductance)
    skin = guess.surface.balanced(soil, warming)
    seen = state._replace(
        skin_temperature=skin, surface_specific_humidity=guess.specific_humidity(forcing)
    )
    exchange = exchange_of(seen, forcing, air, coefficients, schemes)
    return with_exchange(exchange, conductance * (skin - soil), torch.zeros_like(soil))
