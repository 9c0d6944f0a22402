"""Soil heat: thermal conductivity, heat capacity and the heat equation with phase change."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from inspect import signature
from typing import Any, ClassVar, NamedTuple, Protocol

import torch
from torch import Tensor
from torch.autograd import Function

from noahpy.physics import constants as c
from noahpy.physics.derivatives import of_first_order
from noahpy.physics.freezing import (
    FreezingCurve,
    PhaseChange,
    SupercooledWater,
    converged_supercooled_water,
    freeze_and_thaw,
    legacy_supercooled_water,
    supercooled_water_slope,
)
from noahpy.physics.geometry import ColumnGeometry
from noahpy.physics.numerics import at_least, within
from noahpy.physics.solids import (
    DryConductivity,
    MineralConductivity,
    johansen_dry,
    uniform_minerals,
)
from noahpy.physics.tridiagonal import diffusion_increment


class ThermalProperties(NamedTuple):
    """Soil parameters of the thermal conductivity, ``[layer, column]`` or ``[column]``."""

    porosity: Tensor
    """Porosity, m3 m-3."""
    dry_conductivity: Tensor
    """Thermal conductivity of dry soil, W m-1 K-1."""
    log_frozen_conductivity: Tensor
    """Logarithm of the conductivity (W m-1 K-1) of soil saturated with ice."""
    frozen_kersten: Tensor
    """Shape of the Kersten number with ice, 1."""
    is_gravel: Tensor
    """Whether the Kersten number without ice has the form for gravel, bool."""


class TopCondition(NamedTuple):
    """Upper boundary condition of the heat equation, ``[column]``.

    The flux into the soil is ``conductivity (temperature - T) / (half thickness x resistance)``,
    with the new temperature T of the first layer.
    """

    temperature: Tensor
    """Effective temperature above the first layer, K."""
    resistance: Tensor
    """Resistance of surface and upper half layer relative to the half layer alone, 1."""
    conductivity: Tensor
    """Thermal conductivity of the first layer and its cover, W m-1 K-1."""

    def conductance(self, thickness: Tensor) -> Tensor:
        """Heat flux per temperature difference, W m-2 K-1.

        Args:
            thickness: thickness of the first layer, m.
        """
        return self.conductivity / (0.5 * thickness * self.resistance)


class DeepGround(NamedTuple):
    """The ground below the last layer, ``[column]``; a scheme uses one of the two."""

    temperature: Tensor
    """Deep soil temperature, K."""
    heat_flux: Tensor
    """Geothermal heat flux, positive into the column, W m-2."""


class BottomCondition(NamedTuple):
    """Lower boundary condition of the heat equation, ``[column]``."""

    heat_flux: Tensor
    """Heat flux out of the last layer, W m-2."""
    temperature: Tensor
    """Temperature at the base of the last layer, for its freezing and thawing, K."""


class SoilHeat(NamedTuple):
    """Soil temperature and liquid water after a step, and heat fluxes at the boundaries."""

    temperature: Tensor
    """Soil temperature, K, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water content, m3 m-3, ``[layer, column]``."""
    heat_capacity: Tensor
    """Heat capacity in the step, J m-3 K-1, ``[layer, column]``."""
    fusion_heat: Tensor
    """Heat to thaw a volume of water, J m-3, ``[layer, column]``."""
    heat_input: Tensor
    """Heat flux into the first layer, W m-2, ``[column]``."""
    bottom_flux: Tensor
    """Heat flux out of the last layer, W m-2, ``[column]``."""
    carried: Tensor
    """Heat that the layers gain from moving water, as far as `heat_capacity` does not tell it,
    W m-2, ``[column]``."""


def thermal_properties(
    porosity: Tensor,
    quartz_fraction: Tensor,
    is_gravel: Tensor,
    is_bedrock: Tensor,
    dry: DryConductivity = johansen_dry,
    minerals: MineralConductivity = uniform_minerals,
) -> ThermalProperties:
    """Thermal properties of soils, whose grains and pores conduct by their geometric mean.

    Args:
        porosity: m3 m-3.
        quartz_fraction: quartz as a fraction of the mineral solids, 1.
        is_gravel: whether it is gravel, bool.
        is_bedrock: whether it is bedrock, bool.
        dry: conductivity of dry soil.
        minerals: conductivity of the grains.
    """
    solids = (1.0 - porosity) * minerals(quartz_fraction)
    frozen_kersten = torch.where(is_gravel, torch.full_like(porosity, 1.70), 1.0)
    return ThermalProperties(
        porosity,
        dry(porosity, is_gravel, is_bedrock),
        solids + porosity * math.log(c.ICE_CONDUCTIVITY),
        frozen_kersten,
        is_gravel,
    )


def with_organic_matter(soil: ThermalProperties, fraction: Tensor) -> ThermalProperties:
    """Thermal properties with organic matter (Farouki 1981; Lawrence and Slater 2008).

    Args:
        soil: of mineral soil with the same porosity.
        fraction: organic matter as a fraction of the solids' volume, 1.
    """
    ice = soil.porosity * math.log(c.ICE_CONDUCTIVITY)
    organic = (1.0 - soil.porosity) * math.log(c.ORGANIC_CONDUCTIVITY)
    mineral = soil.log_frozen_conductivity - ice
    return soil._replace(
        dry_conductivity=soil.dry_conductivity
        + fraction * (c.DRY_PEAT_CONDUCTIVITY - soil.dry_conductivity),
        log_frozen_conductivity=soil.log_frozen_conductivity + fraction * (organic - mineral),
    )


def with_given_conductivity(
    soil: ThermalProperties, dry: Tensor, solids: Tensor
) -> ThermalProperties:
    """Thermal properties with given conductivities in place of those of the composition.

    Args:
        soil: by composition.
        dry: of dry soil, W m-1 K-1; 0 where nothing is given.
        solids: of the solids, W m-1 K-1; 0 where nothing is given.
    """
    has_solids = solids > 0.0
    log_solids = torch.log(torch.where(has_solids, solids, 1.0))
    log_frozen = (1.0 - soil.porosity) * log_solids + soil.porosity * math.log(c.ICE_CONDUCTIVITY)
    return soil._replace(
        dry_conductivity=torch.where(dry > 0.0, dry, soil.dry_conductivity),
        log_frozen_conductivity=torch.where(has_solids, log_frozen, soil.log_frozen_conductivity),
    )


KerstenTransition = Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]
"""Kersten number, 1, from that with ice, that without ice (1), total and liquid water (m3 m-3)."""


def switched_kersten(frozen: Tensor, unfrozen: Tensor, total: Tensor, liquid: Tensor) -> Tensor:
    """The Kersten number with ice above `constants.KERSTEN_ICE_THRESHOLD`, else that without."""
    return torch.where(liquid + c.KERSTEN_ICE_THRESHOLD < total, frozen, unfrozen)


def blended_kersten(frozen: Tensor, unfrozen: Tensor, total: Tensor, liquid: Tensor) -> Tensor:
    """A cubic from the Kersten number without ice to that with ice, over twice the threshold."""
    share = within((total - liquid) / (2.0 * c.KERSTEN_ICE_THRESHOLD), 0.0, 1.0)
    return unfrozen + share * share * (3.0 - 2.0 * share) * (frozen - unfrozen)


def liquid_weighted_kersten(
    frozen: Tensor, unfrozen: Tensor, total: Tensor, liquid: Tensor
) -> Tensor:
    """Kersten numbers weighted by ice and liquid water contents, as in later versions of Noah."""
    return frozen + liquid / total * (unfrozen - frozen)


def thermal_conductivity(
    total: Tensor,
    liquid: Tensor,
    soil: ThermalProperties,
    kersten_transition: KerstenTransition = switched_kersten,
) -> Tensor:
    """Thermal conductivity of soil, W m-1 K-1, between dry and saturated by the Kersten number.

    Johansen (1975) as in Peters-Lidard et al. (1998), with the Kersten numbers of Cote and Konrad
    (2005) for gravel.

    Args:
        total: total water content, m3 m-3.
        liquid: liquid water content, m3 m-3.
        soil: thermal properties.
        kersten_transition: from the Kersten number without ice to that with ice.
    """
    saturation = total / soil.porosity
    unfrozen_pores = liquid / total * soil.porosity
    saturated = torch.exp(
        soil.log_frozen_conductivity
        + unfrozen_pores * math.log(c.WATER_CONDUCTIVITY / c.ICE_CONDUCTIVITY)
    )
    frozen = soil.frozen_kersten * saturation / (1.0 + (soil.frozen_kersten - 1.0) * saturation)
    unfrozen = torch.where(
        soil.is_gravel,
        4.60 * saturation / (1.0 + 3.60 * saturation),
        at_least(torch.log(saturation) / c.LN_10 + 1.0, 0.0),
    )
    kersten = kersten_transition(frozen, unfrozen, total, liquid)
    return kersten * (saturated - soil.dry_conductivity) + soil.dry_conductivity


class ThermalConductivityScheme(Protocol):
    """Thermal conductivity of soil."""

    def properties(
        self, porosity: Tensor, quartz_fraction: Tensor, is_gravel: Tensor, is_bedrock: Tensor
    ) -> ThermalProperties:
        """Soil parameters of the conductivity; arguments as in `thermal_properties`."""
        ...

    def __call__(self, total: Tensor, liquid: Tensor, soil: ThermalProperties) -> Tensor:
        """Thermal conductivity, W m-1 K-1, with the shape of the arguments.

        Args:
            total: total water content, m3 m-3, ``[layer, column]`` or ``[column]``.
            liquid: liquid water content, m3 m-3.
            soil: soil parameters from `properties`.
        """
        ...


@dataclass(frozen=True)
class CoteKonradConductivity:
    """Johansen (1975) with the forms of Cote and Konrad (2005) for gravel."""

    kersten_transition: KerstenTransition = switched_kersten
    """Transition from the Kersten number without ice to that with ice."""
    dry: DryConductivity = johansen_dry
    """Conductivity of dry mineral soil."""
    minerals: MineralConductivity = uniform_minerals
    """Conductivity of mineral grains."""

    def properties(
        self, porosity: Tensor, quartz_fraction: Tensor, is_gravel: Tensor, is_bedrock: Tensor
    ) -> ThermalProperties:
        """See `ThermalConductivityScheme`."""
        return thermal_properties(
            porosity, quartz_fraction, is_gravel, is_bedrock, self.dry, self.minerals
        )

    def __call__(self, total: Tensor, liquid: Tensor, soil: ThermalProperties) -> Tensor:
        """See `ThermalConductivityScheme`."""
        return thermal_conductivity(total, liquid, soil, self.kersten_transition)


@dataclass(frozen=True)
class PetersLidardConductivity(CoteKonradConductivity):
    """Johansen (1975) as in Peters-Lidard et al. (1998), with mineral soil everywhere."""

    def properties(
        self, porosity: Tensor, quartz_fraction: Tensor, is_gravel: Tensor, is_bedrock: Tensor
    ) -> ThermalProperties:
        """See `ThermalConductivityScheme`."""
        nowhere = torch.zeros_like(is_gravel)
        return super().properties(porosity, quartz_fraction, nowhere, nowhere)


def canopy_damping(green_fraction: Tensor) -> Tensor:
    """Factor of vegetation on the heat conduction of the first layer, 1.

    Adapted from section 2.1.2 of Peters-Lidard et al. (1997).
    """
    return torch.exp(c.CANOPY_CONDUCTION_EXPONENT * green_fraction)


def volumetric_heat_capacity(total: Tensor, liquid: Tensor, porosity: Tensor) -> Tensor:
    """Heat capacity of moist soil, J m-3 K-1, ``[layer, column]``."""
    return (
        c.VOLUMETRIC_HEAT_CAPACITY_WATER * liquid
        + c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS * (1.0 - porosity)
        + c.VOLUMETRIC_HEAT_CAPACITY_AIR * (porosity - total)
        + c.VOLUMETRIC_HEAT_CAPACITY_ICE * (total - liquid)
    )


def ground_admittance(
    conductivity: Tensor, heat_capacity: Tensor, thickness: Tensor, time_step: float
) -> Tensor:
    """Heat flux into the ground per kelvin of warming of its first layer over a step, W m-2 K-1.

    The value of an implicit step in deep ground whose layers are all like the first, without
    freezing or thawing.

    Args:
        conductivity: thermal conductivity of the first layer, W m-1 K-1, ``[column]``.
        heat_capacity: heat capacity of the first layer, J m-3 K-1.
        thickness: thickness of the first layer, m.
        time_step: s.
    """
    half = 0.5 * heat_capacity * thickness / time_step
    return half + torch.sqrt(half * half + heat_capacity * conductivity / time_step)


def interface_temperature(
    temperature: Tensor, top: TopCondition, bottom: BottomCondition, geometry: ColumnGeometry
) -> Tensor:
    """Temperature at the surface and at the bottom of every layer, K, ``[layer + 1, column]``."""
    surface = (top.temperature + (top.resistance - 1.0) * temperature[0]) / top.resistance
    inner = temperature[:-1] + (temperature[1:] - temperature[:-1]) * geometry.interface_weight
    return torch.cat([surface[None], inner, bottom.temperature[None]])


class BottomScheme(Protocol):
    """Lower boundary condition of the heat equation."""

    unused_parameters: ClassVar[frozenset[str]]
    """Names of site parameters that the scheme does not use."""

    def __call__(
        self,
        temperature: Tensor,
        conductivity: Tensor,
        ground: DeepGround,
        geometry: ColumnGeometry,
    ) -> BottomCondition:
        """Heat flux and temperature at the base of the last layer.

        Args:
            temperature: temperature of the last layer, K, ``[column]``.
            conductivity: thermal conductivity of the last layer, W m-1 K-1, ``[column]``.
            ground: the ground below the last layer.
            geometry: column geometry.
        """
        ...


@dataclass(frozen=True)
class DeepTemperatureBottom:
    """Conduction to the deep soil temperature through ground like the last layer."""

    unused_parameters: ClassVar[frozenset[str]] = frozenset({"geothermal_heat_flux"})

    def __call__(
        self,
        temperature: Tensor,
        conductivity: Tensor,
        ground: DeepGround,
        geometry: ColumnGeometry,
    ) -> BottomCondition:
        """See `BottomScheme`."""
        below = ground.temperature - temperature
        weight = 0.5 * geometry.thickness[-1] / geometry.bottom_distance
        return BottomCondition(
            heat_flux=conductivity * (temperature - ground.temperature) / geometry.bottom_distance,
            temperature=temperature + below * weight,
        )


@dataclass(frozen=True)
class GeothermalBottom:
    """A geothermal heat flux, conducted through the lower half of the last layer."""

    unused_parameters: ClassVar[frozenset[str]] = frozenset(
        {"bottom_temperature_height", "deep_soil_temperature"}
    )

    def __call__(
        self,
        temperature: Tensor,
        conductivity: Tensor,
        ground: DeepGround,
        geometry: ColumnGeometry,
    ) -> BottomCondition:
        """See `BottomScheme`."""
        half_thickness = 0.5 * geometry.thickness[-1]
        return BottomCondition(
            heat_flux=-ground.heat_flux,
            temperature=temperature + ground.heat_flux * half_thickness / conductivity,
        )


class MovedWater(NamedTuple):
    """What the water update did."""

    total: Tensor
    """Total water content before it, m3 m-3, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water content before it, m3 m-3, ``[layer, column]``."""
    flow: Tensor | None
    """Downward flux through the faces, m s-1, ``[layer + 1, column]``; None where it is unknown."""


class HeatProblem(NamedTuple):
    """Inputs of a step of soil heat."""

    temperature: Tensor
    """Soil temperature, K, ``[layer, column]``."""
    total: Tensor
    """Total water content after the water update, m3 m-3, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water content after the water update, m3 m-3, ``[layer, column]``."""
    conductivity: Tensor
    """Thermal conductivity of the layers below the first, W m-1 K-1, ``[layer - 1, column]``."""
    top: TopCondition
    """Upper boundary condition; its conductivity also holds between the first two layers."""
    ground: DeepGround
    """The ground below the last layer."""
    time_step: float
    """Length of the step, s."""
    porosity: Tensor
    """Porosity, m3 m-3, ``[layer, column]``."""
    freezing: Any
    """Freezing curve: a `FreezingCurve`, or what the scheme derived from it."""
    geometry: ColumnGeometry
    """Column geometry."""
    moved: MovedWater
    """The water update before."""
    first_conductivity: Tensor
    """Thermal conductivity of the first layer without its cover, W m-1 K-1, ``[column]``."""
    solids_capacity: Tensor
    """Heat capacity of the solids, J m-3 K-1, ``[layer, column]``."""

    @property
    def of_still_water(self) -> tuple[Any, ...]:
        """What counts if water carries no heat and all solids have the same heat capacity."""
        return self[: self._fields.index("moved")]


class SoilHeatScheme(Protocol):
    """Scheme that advances soil temperature and liquid water by one step."""

    keeps_equilibrium: ClassVar[bool]
    """Whether liquid water and ice are in equilibrium after every step; then also initially."""

    def __call__(self, before: HeatProblem, bottom_scheme: BottomScheme) -> SoilHeat:
        """Soil temperature and liquid water at the end of the step."""
        ...

    def equilibrium_liquid(
        self, temperature: Tensor, total: Tensor, freezing: FreezingCurve
    ) -> Tensor:
        """Liquid water in equilibrium with ice, m3 m-3, ``[layer, column]``.

        Args:
            temperature: soil temperature, K, ``[layer, column]``.
            total: total water content, m3 m-3.
            freezing: freezing curve of the soil.
        """
        ...


class _DampedChange(Function):
    """The new value, with the derivative of a weighted mean of the old and the new."""

    generate_vmap_rule = True

    @staticmethod
    def forward(old: Tensor, new: Tensor, weight: Tensor) -> Tensor:
        return new.clone()

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, ...], output: Tensor) -> None:  # noqa: ANN401
        ctx.save_for_backward(inputs[2])
        ctx.save_for_forward(inputs[2])

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor, Tensor, None]:  # noqa: ANN401
        (weight,) = ctx.saved_tensors
        return cotangent * (1.0 - weight), cotangent * weight, None

    @staticmethod
    def jvp(ctx: Any, old: Tensor, new: Tensor, _: Tensor | None) -> Tensor:  # noqa: ANN401
        (weight,) = ctx.saved_tensors
        change: Tensor = old * (1.0 - weight) + new * weight
        return change


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_DampedChange.forward.__signature__ = signature(_DampedChange.forward)  # type: ignore[attr-defined]

PhaseChangeAdjoint = Callable[[Tensor, PhaseChange, Tensor, Tensor, FreezingCurve], Tensor]
"""Liquid water after a phase change, m3 m-3, ``[layer, column]``, with the derivative of a scheme;
from liquid water before (m3 m-3), the phase change, total water content (m3 m-3), heat capacity
(J m-3 K-1) and the freezing curve."""


def exact_phase_change(
    liquid: Tensor,
    change: PhaseChange,
    total: Tensor,
    capacity: Tensor,
    curve: FreezingCurve,
) -> Tensor:
    """Liquid water with its exact derivative, m3 m-3."""
    return change.liquid


def damped_phase_change(
    liquid: Tensor,
    change: PhaseChange,
    total: Tensor,
    capacity: Tensor,
    curve: FreezingCurve,
) -> Tensor:
    """Liquid water with a damped derivative of its change where it ends at equilibrium, m3 m-3.

    An explicit step along the freezing curve multiplies a perturbation of temperature by 1 - beta,
    where beta is the latent over the sensible heat capacity. A factor of 1 / (1 + beta) on the
    change of liquid water, and thus on its latent heat, gives the derivative of an implicit step,
    which conserves energy too.
    """
    if not torch.is_grad_enabled():
        return change.liquid
    slope = supercooled_water_slope(change.temperature, total, change.equilibrium, curve)
    beta = (c.VOLUMETRIC_LATENT_HEAT_FUSION / capacity) * slope
    landed = change.liquid == change.equilibrium
    weight = torch.where(landed, 1.0 / (1.0 + beta), 1.0).detach()
    old, new = of_first_order(liquid), of_first_order(change.liquid)
    damped: Tensor = _DampedChange.apply(old, new, weight)  # type: ignore[no-untyped-call]
    return damped


def update_soil_heat(
    temperature: Tensor,
    total: Tensor,
    liquid: Tensor,
    conductivity: Tensor,
    top: TopCondition,
    ground: DeepGround,
    time_step: float,
    porosity: Tensor,
    freezing: FreezingCurve,
    geometry: ColumnGeometry,
    supercooled_water: SupercooledWater,
    bottom_scheme: BottomScheme,
    phase_change_adjoint: PhaseChangeAdjoint = exact_phase_change,
) -> SoilHeat:
    """Advance soil temperature by one step, with freezing and thawing as an explicit source.

    Args:
        temperature: soil temperature, K, ``[layer, column]``.
        total: total water content after the water update, m3 m-3, ``[layer, column]``.
        liquid: liquid water content after the water update, m3 m-3, ``[layer, column]``.
        conductivity: thermal conductivity of the layers below the first, W m-1 K-1,
            ``[layer - 1, column]``.
        top: upper boundary condition; its conductivity also holds between the first two layers.
        ground: the ground below the last layer.
        time_step: s.
        porosity: m3 m-3, ``[layer, column]``.
        freezing: freezing curve.
        geometry: column geometry.
        supercooled_water: scheme for the equilibrium of ice and liquid water.
        bottom_scheme: scheme for heat flux and temperature at the base of the last layer.
        phase_change_adjoint: scheme for the derivative of the phase change.
    """
    thickness = geometry.thickness
    capacity = volumetric_heat_capacity(total, liquid, porosity)
    conductivities = torch.cat([top.conductivity[None], conductivity])
    top_conductance = top.conductance(thickness[0])
    conductance = conductivities[:-1] / geometry.node_distance
    top_flux = top_conductance * (top.temperature - temperature[0])
    between = conductance * (temperature[:-1] - temperature[1:])
    bottom = bottom_scheme(temperature[-1], conductivities[-1], ground, geometry)
    net_heat = torch.cat([top_flux[None], between]) - torch.cat([between, bottom.heat_flux[None]])

    interfaces = interface_temperature(temperature, top, bottom, geometry)
    change = freeze_and_thaw(
        temperature,
        interfaces,
        total,
        liquid,
        net_heat * time_step / thickness,
        freezing,
        supercooled_water,
    )
    new_liquid = phase_change_adjoint(liquid, change, total, capacity, freezing)
    latent = (c.VOLUMETRIC_LATENT_HEAT_FUSION / time_step) * thickness * (new_liquid - liquid)
    new_temperature = temperature + diffusion_increment(
        conductance,
        capacity * thickness,
        net_heat - latent,
        time_step,
        top_conductance,
    )
    return SoilHeat(
        temperature=new_temperature,
        liquid=new_liquid,
        heat_capacity=capacity,
        fusion_heat=torch.full_like(temperature, c.VOLUMETRIC_LATENT_HEAT_FUSION),
        heat_input=top_conductance * (top.temperature - new_temperature[0]),
        bottom_flux=bottom.heat_flux,
        carried=torch.zeros_like(bottom.heat_flux),
    )


@dataclass(frozen=True)
class ExplicitFreezing:
    """Freezing and thawing by net heat and temperatures at the start, as in the parent model."""

    supercooled_water: SupercooledWater = legacy_supercooled_water
    """Scheme for the equilibrium of ice and liquid water."""
    adjoint: PhaseChangeAdjoint = exact_phase_change
    """Scheme for the derivative of the phase change."""
    keeps_equilibrium: ClassVar[bool] = False

    def __call__(self, before: HeatProblem, bottom_scheme: BottomScheme) -> SoilHeat:
        """See `SoilHeatScheme`."""
        inputs = (*before.of_still_water, self.supercooled_water, bottom_scheme, self.adjoint)
        return update_soil_heat(*inputs)

    def equilibrium_liquid(
        self, temperature: Tensor, total: Tensor, freezing: FreezingCurve
    ) -> Tensor:
        """See `SoilHeatScheme`."""
        return converged_supercooled_water(temperature, total, total, freezing)
