"""Heat balance of a surface above soil that is conducted into it, with snow or without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

import torch
from torch import Tensor

from noahpy.physics.air import emission
from noahpy.physics.snow import GroundConduction, MeltBalance, SnowSurface
from noahpy.physics.soil_heat import TopCondition

Fields = TypeVar("Fields", bound=tuple[Any, ...])


class LinearSurface(NamedTuple):
    """The linearised balance of a surface that conducts heat to the first layer, ``[column]``."""

    temperature: Tensor
    """Without conduction to the ground, K."""
    to_ground: Tensor
    """Conductance to the ground relative to that to air and sky, 1."""
    conduction: GroundConduction

    def top(self, half_thickness: Tensor) -> TopCondition:
        """The balance as the top condition of the heat equation."""
        return TopCondition(
            temperature=self.temperature,
            resistance=(1.0 + self.to_ground) * (self.conduction.distance / half_thickness),
            conductivity=self.conduction.conductivity,
        )

    def skin_temperature(self, soil_temperature: Tensor) -> Tensor:
        """The temperature that balances over this first layer, K."""
        return (self.temperature + self.to_ground * soil_temperature) / (1.0 + self.to_ground)


class Atmosphere(NamedTuple):
    """What the surface exchanges heat with, ``[column]``."""

    temperature: Tensor
    """Of the air, K."""
    potential_temperature: Tensor
    """K."""
    net_radiation: Tensor
    """Absorbed radiation less the emission at the temperature of the air, W m-2."""
    conductance: Tensor
    """Of heat to the air, W m-2 K-1."""
    factor: Tensor
    """Conductance to air and sky relative to that to the air, 1."""

    def surface(self, heat_loss: Tensor, conduction: GroundConduction) -> LinearSurface:
        """The linearised surface balance.

        Args:
            heat_loss: other than to air, sky and ground, W m-2.
            conduction: to the first layer.
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


class SurfaceProblem(NamedTuple):
    """Surface of a step after the snow balance, before soil heat is known, ``[column]``."""

    atmosphere: Atmosphere
    has_snow: Tensor
    snow: SnowSurface
    snow_conduction: GroundConduction
    """Through snow and the upper half of the first layer."""
    bare_conduction: GroundConduction
    """Through the upper half of the first layer."""
    evaporation_heat: Tensor
    """W m-2."""
    freezing_heat: Tensor
    """Of freezing rain, W m-2."""
    precipitation_heat_capacity: Tensor
    """W m-2 K-1."""
    air_temperature: Tensor
    """K."""
    soil_temperature: Tensor
    """Of the first layer at the start of the step, K."""
    half_thickness: Tensor
    """Of the first layer, m."""


class OpenSurface(NamedTuple):
    """What soil heat sees of the surface, and what closes the surface once soil heat is known."""

    balance: LinearSurface
    top: TopCondition
    snow_base: Tensor
    """Temperature below the snow, where the scheme knows it already, K."""


class ClosedSurface(NamedTuple):
    """The surface at the end of a step, ``[column]``."""

    skin_temperature: Tensor
    """K."""
    ground_heat_flux: Tensor
    """W m-2."""
    precipitation_heat: Tensor
    """W m-2."""
    snow_base_temperature: Tensor
    """K."""


class SnowEnergyScheme(MeltBalance, Protocol):
    """How the heat of a snow pack meets that of the soil below."""

    def conduction_for_melt(
        self, conduction: GroundConduction, admittance: Callable[[], Tensor]
    ) -> GroundConduction:
        """Conduction from the surface to where the temperature at the start of the step stays.

        Args:
            conduction: from the surface to the first layer.
            admittance: gives the heat flux into the ground per kelvin that it warms in a step,
                W m-2 K-1.
        """
        ...

    def opened(self, problem: SurfaceProblem) -> OpenSurface:
        """The surface as the heat equation of the soil sees it."""
        ...

    def closed(
        self, problem: SurfaceProblem, surface: OpenSurface, soil_temperature: Tensor
    ) -> ClosedSurface:
        """The surface over the new temperature of the first layer, K."""
        ...


def _chosen(condition: Tensor, where_true: Fields, where_false: Fields) -> Fields:
    """One named tuple of tensors or the other, by column."""
    pairs = zip(where_true, where_false, strict=True)
    return type(where_true)(*(torch.where(condition, a, b) for a, b in pairs))


def _over_soil(
    problem: SurfaceProblem, balance: LinearSurface, soil_temperature: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Skin temperature, ground heat flux and heat of precipitation that balance over soil."""
    skin = balance.skin_temperature(soil_temperature)
    flux = balance.conduction.conductance * (skin - soil_temperature)
    return skin, flux, problem.precipitation_heat_capacity * (skin - problem.air_temperature)


@dataclass(frozen=True)
class ParentSnowEnergy:
    """Heat of a snow pack as in the parent model.

    Precipitation takes heat to the old surface temperature besides, or in melt instead, and melt
    sees the emission of the surface. The soil takes up another flux than leaves the base of the
    pack.
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

    def melt_heat(
        self,
        *,
        radiation: Tensor,
        emissivity: Tensor,
        skin: Tensor,
        effective: Tensor,
        ground_heat_flux: Tensor,
        sensible_heat: Tensor,
        evaporation_heat: Tensor,
        linear_response: Tensor,
    ) -> Tensor:
        """What the balance of the melting surface leaves over, W m-2."""
        emitted = emissivity * emission(skin)
        return radiation - emitted - ground_heat_flux - sensible_heat - evaporation_heat

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
        top = _chosen(problem.has_snow, base, balance.top(half_thickness))
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
    """Each heat of a snow pack once, with the surface temperature that closes the balance.

    Precipitation takes heat to the new temperature alone, and melt what the linearised balance
    leaves over. The temperature of the melt balance is an estimate, before the soil temperature at
    the end of the step is known.
    """

    has_full_emission: ClassVar[bool] = False

    def conduction_for_melt(
        self, conduction: GroundConduction, admittance: Callable[[], Tensor]
    ) -> GroundConduction:
        """See `SnowEnergyScheme`."""
        return conduction.into_warming_ground(admittance())

    def old_precipitation_heat(self, heat: Tensor) -> Tensor:
        """None."""
        return torch.zeros_like(heat)

    def melt_heat(
        self,
        *,
        radiation: Tensor,
        emissivity: Tensor,
        skin: Tensor,
        effective: Tensor,
        ground_heat_flux: Tensor,
        sensible_heat: Tensor,
        evaporation_heat: Tensor,
        linear_response: Tensor,
    ) -> Tensor:
        """What the linearised balance leaves over, W m-2."""
        return linear_response * (effective - skin)

    def opened(self, problem: SurfaceProblem) -> OpenSurface:
        """See `SnowEnergyScheme`."""
        snow, has_snow = problem.snow, problem.has_snow
        to_snow = torch.where(has_snow, snow.melt_heat_flux + problem.freezing_heat, 0.0)
        balance = problem.atmosphere.surface(
            problem.evaporation_heat + to_snow,
            _chosen(has_snow, problem.snow_conduction, problem.bare_conduction),
        )
        return OpenSurface(balance, balance.top(problem.half_thickness), torch.zeros_like(to_snow))

    def closed(
        self, problem: SurfaceProblem, surface: OpenSurface, soil_temperature: Tensor
    ) -> ClosedSurface:
        """See `SnowEnergyScheme`."""
        skin, flux, heat = _over_soil(problem, surface.balance, soil_temperature)
        base = soil_temperature + flux * problem.half_thickness / surface.top.conductivity
        return ClosedSurface(skin, flux, heat, base)
