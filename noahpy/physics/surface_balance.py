"""Surface energy balance and its coupling to soil heat, with and without snow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final, NamedTuple, Protocol

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import emission
from noahpy.physics.graphs import choose
from noahpy.physics.snow import GroundConduction, MeltBalance, MeltTerms, SnowSurface
from noahpy.physics.soil_heat import TopCondition

SKIN_ITERATIONS: Final = 2
"""Of Newton's method for the surface of the ground; the emission is then linear to 1e-3 K."""


class LinearSurface(NamedTuple):
    """Linearised energy balance of a surface above the first layer, ``[column]``."""

    temperature: Tensor
    """Surface temperature without conduction to the ground, K."""
    to_ground: Tensor
    """Conductance to the ground relative to that to air and sky, 1."""
    conduction: GroundConduction
    """Conduction to the first layer."""

    def top(self, half_thickness: Tensor) -> TopCondition:
        """The balance as the upper boundary condition of the heat equation.

        Args:
            half_thickness: half the thickness of the first layer, m.
        """
        return TopCondition(
            temperature=self.temperature,
            resistance=(1.0 + self.to_ground) * (self.conduction.distance / half_thickness),
            conductivity=self.conduction.conductivity,
        )

    def skin_temperature(self, soil_temperature: Tensor) -> Tensor:
        """Skin temperature that closes the balance, K.

        Args:
            soil_temperature: temperature of the first layer, K.
        """
        return (self.temperature + self.to_ground * soil_temperature) / (1.0 + self.to_ground)


class Atmosphere(NamedTuple):
    """Exchange of heat between the surface and the atmosphere, ``[column]``."""

    temperature: Tensor
    """Air temperature, K."""
    potential_temperature: Tensor
    """Potential temperature of the air relative to the surface, K."""
    net_radiation: Tensor
    """Absorbed radiation less the emission at air temperature, W m-2."""
    conductance: Tensor
    """Conductance of the air for sensible heat, W m-2 K-1."""
    factor: Tensor
    """Heat loss per kelvin of surface temperature relative to `conductance`, 1."""

    def surface(self, heat_loss: Tensor, conduction: GroundConduction) -> LinearSurface:
        """The linearised surface balance.

        Args:
            heat_loss: heat loss other than to air, sky and ground, W m-2.
            conduction: conduction to the first layer.
        """
        surplus = (self.net_radiation - heat_loss) / self.conductance + (
            self.potential_temperature - self.temperature
        )
        return LinearSurface(
            temperature=self.temperature + surplus / self.factor,
            to_ground=conduction.conductivity
            / (conduction.distance * self.conductance * self.factor),
            conduction=conduction,
        )


class GroundSurface(NamedTuple):
    """Surface of ground without snow, with the full emission, ``[column]``."""

    absorbed: Tensor
    """Absorbed radiation, W m-2."""
    emissivity: Tensor
    """1."""
    air_temperature: Tensor
    """K."""
    potential_temperature: Tensor
    """Potential temperature of the air relative to the surface, K."""
    conductance: Tensor
    """Conductance of the air for sensible heat, W m-2 K-1."""
    precipitation_heat_capacity: Tensor
    """Of rain that is brought to the temperature of the surface, W m-2 K-1."""
    heat_loss: Tensor
    """By evaporation, W m-2."""

    def emitted(self, skin: Tensor, around: Tensor) -> Tensor:
        """Emission, linear in the skin temperature around another, W m-2."""
        square = around * around
        slope = 4.0 * self.emissivity * c.STEFAN_BOLTZMANN * (square * around)
        return self.emissivity * emission(around) + slope * (skin - around)

    def around(self, skin: Tensor, conduction: GroundConduction) -> LinearSurface:
        """The balance, linear around a skin temperature.

        Args:
            skin: K.
            conduction: to the first layer.
        """
        square = skin * skin
        slope = 4.0 * self.emissivity * c.STEFAN_BOLTZMANN * (square * skin)
        response = self.conductance + self.precipitation_heat_capacity + slope
        supply = (
            self.absorbed
            - self.emitted(torch.zeros_like(skin), skin)
            - self.heat_loss
            + self.conductance * self.potential_temperature
            + self.precipitation_heat_capacity * self.air_temperature
        )
        return LinearSurface(
            temperature=supply / response,
            to_ground=conduction.conductance / response,
            conduction=conduction,
        )

    def balanced(self, soil_temperature: Tensor, conduction: GroundConduction) -> Tensor:
        """Skin temperature over ground of a given temperature, K.

        Args:
            soil_temperature: of the first layer, K.
            conduction: to it.
        """
        skin = self.air_temperature
        for _ in range(SKIN_ITERATIONS):
            skin = self.around(skin, conduction).skin_temperature(soil_temperature)
        return skin


class SurfaceProblem(NamedTuple):
    """Surface after the snow balance and before soil heat, ``[column]``."""

    atmosphere: Atmosphere
    has_snow: Tensor
    """Whether there is snow, bool."""
    snow: SnowSurface
    snow_conduction: GroundConduction
    """Conduction through snow and the upper half of the first layer."""
    bare_conduction: GroundConduction
    """Conduction through the upper half of the first layer."""
    evaporation_heat: Tensor
    """Latent heat flux, W m-2."""
    freezing_heat: Tensor
    """Freezing rain heat flux, zero or negative, W m-2."""
    precipitation_heat_capacity: Tensor
    """Heat capacity of the precipitation, W m-2 K-1."""
    air_temperature: Tensor
    """Air temperature, K."""
    soil_temperature: Tensor
    """Temperature of the first layer at the start of the step, K."""
    half_thickness: Tensor
    """Half the thickness of the first layer, m."""


class OpenSurface(NamedTuple):
    """Surface balance without the soil temperature at the end of the step, ``[column]``."""

    balance: LinearSurface
    """Linearised balance, which closes with that soil temperature."""
    top: TopCondition
    """Upper boundary condition of the heat equation."""
    snow_base: Tensor
    """Temperature of the snow base, K; without meaning in a scheme that finds it later."""


class ClosedSurface(NamedTuple):
    """Surface balance with the soil temperature at the end of the step, ``[column]``."""

    skin_temperature: Tensor
    """Skin temperature, K."""
    ground_heat_flux: Tensor
    """Heat flux from the surface into snow or soil, W m-2."""
    precipitation_heat: Tensor
    """Heat flux of precipitation, W m-2."""
    snow_base_temperature: Tensor
    """Temperature of the snow base, K."""


class SnowEnergyScheme(MeltBalance, Protocol):
    """Scheme that couples the heat of the snow pack to that of the soil."""

    def conduction_for_melt(
        self, conduction: GroundConduction, admittance: Callable[[], Tensor]
    ) -> GroundConduction:
        """Conduction of the melt balance to the soil temperature at the start of the step.

        Args:
            conduction: conduction from the surface to the first layer.
            admittance: gives the heat flux into the ground per kelvin of its warming over a step,
                W m-2 K-1.
        """
        ...

    def opened(self, problem: SurfaceProblem) -> OpenSurface:
        """The surface balance before soil heat, with its upper boundary condition."""
        ...

    def closed(
        self, problem: SurfaceProblem, surface: OpenSurface, soil_temperature: Tensor
    ) -> ClosedSurface:
        """The surface balance with the temperature of the first layer at the end of the step, K."""
        ...


def _over_soil(
    problem: SurfaceProblem, balance: LinearSurface, soil_temperature: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Skin temperature, ground heat flux and precipitation heat that close a linearised balance."""
    skin = balance.skin_temperature(soil_temperature)
    flux = balance.conduction.conductance * (skin - soil_temperature)
    return skin, flux, problem.precipitation_heat_capacity * (skin - problem.air_temperature)


@dataclass(frozen=True)
class ParentSnowEnergy:
    """Snow energy of the parent model.

    Precipitation is brought to the old surface temperature as well as to the new one, or instead
    where snow melts, and melt takes the surplus of the balance with the full emission. The heat
    flux into the soil differs from that out of the surface.
    """

    has_full_emission: ClassVar[bool] = True

    def conduction_for_melt(
        self, conduction: GroundConduction, admittance: Callable[[], Tensor]
    ) -> GroundConduction:
        """See `SnowEnergyScheme`."""
        return conduction

    def old_precipitation_heat(self, heat: Tensor) -> Tensor:
        """See `noahpy.physics.snow.MeltBalance`."""
        return heat

    def melt_heat(self, terms: MeltTerms) -> Tensor:
        """Surplus of the balance of the melting surface, W m-2."""
        emitted = terms.emissivity * emission(terms.skin)
        left = terms.radiation - emitted - terms.ground_heat_flux
        return left - terms.sensible_heat - terms.evaporation_heat

    def opened(self, problem: SurfaceProblem) -> OpenSurface:
        """See `SnowEnergyScheme`."""
        balance = problem.atmosphere.surface(problem.evaporation_heat, problem.bare_conduction)
        half_thickness, conductivity = problem.half_thickness, problem.snow_conduction.conductivity
        base = TopCondition(
            temperature=problem.soil_temperature
            + problem.snow.ground_heat_flux * half_thickness / conductivity,
            resistance=torch.ones_like(half_thickness),
            conductivity=conductivity,
        )
        top = choose(problem.has_snow, base, balance.top(half_thickness))
        return OpenSurface(balance, top, base.temperature)

    def closed(
        self, problem: SurfaceProblem, surface: OpenSurface, soil_temperature: Tensor
    ) -> ClosedSurface:
        """See `SnowEnergyScheme`."""
        skin, flux, heat = _over_soil(problem, surface.balance, soil_temperature)
        has_snow, snow = problem.has_snow, problem.snow
        return ClosedSurface(
            skin_temperature=torch.where(has_snow, snow.skin_temperature, skin),
            ground_heat_flux=torch.where(has_snow, snow.ground_heat_flux, flux),
            precipitation_heat=torch.where(has_snow, snow.old_precipitation_heat, heat),
            snow_base_temperature=surface.snow_base,
        )


@dataclass(frozen=True)
class ConservingSnowEnergy:
    """Snow energy that is conserved: every heat flux counts once.

    Precipitation is brought to the new surface temperature, and melt takes the surplus of the
    linearised balance. The surface temperature closes the balance with the soil temperature at the
    end of the step; that of the melt balance is an estimate.
    """

    has_full_emission: ClassVar[bool] = False

    def conduction_for_melt(
        self, conduction: GroundConduction, admittance: Callable[[], Tensor]
    ) -> GroundConduction:
        """See `SnowEnergyScheme`."""
        return conduction.into_warming_ground(admittance())

    def old_precipitation_heat(self, heat: Tensor) -> Tensor:
        """Zero."""
        return torch.zeros_like(heat)

    def melt_heat(self, terms: MeltTerms) -> Tensor:
        """Surplus of the linearised balance, W m-2."""
        return terms.linear_response * (terms.effective - terms.skin)

    def opened(self, problem: SurfaceProblem) -> OpenSurface:
        """See `SnowEnergyScheme`."""
        snow, has_snow = problem.snow, problem.has_snow
        to_snow = torch.where(has_snow, snow.melt_heat_flux + problem.freezing_heat, 0.0)
        balance = problem.atmosphere.surface(
            problem.evaporation_heat + to_snow,
            choose(has_snow, problem.snow_conduction, problem.bare_conduction),
        )
        return OpenSurface(balance, balance.top(problem.half_thickness), torch.zeros_like(to_snow))

    def closed(
        self, problem: SurfaceProblem, surface: OpenSurface, soil_temperature: Tensor
    ) -> ClosedSurface:
        """See `SnowEnergyScheme`."""
        skin, flux, heat = _over_soil(problem, surface.balance, soil_temperature)
        base = soil_temperature + flux * problem.half_thickness / surface.top.conductivity
        return ClosedSurface(skin, flux, heat, base)
