"""Soil water of a step: as in the parent model, or Richards' equation solved implicitly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol, TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import LEAST_LIQUID
from noahpy.physics.geometry import ColumnGeometry
from noahpy.physics.implicit_water import WaterColumn, advance_water
from noahpy.physics.numerics import at_least, at_most, layer_sum, within
from noahpy.physics.retention import PowerCurve, RetentionCurve, VanGenuchtenCurve
from noahpy.physics.soil_water import (
    HydraulicProperties,
    HydraulicScheme,
    SoilWater,
    ice_impedance,
    infiltration_capacity,
    update_soil_water,
)

DEFICIT_DEPTH = 2.0
"""Depth of the column whose deficit infiltration fills (Schaake et al. 1996), m."""
DRIER = 1e-6
"""Below the content of a layer that is drier than its curve, where the curve begins, m3 m-3."""
THAWED_ICE = 0.05
"""Ice as a share of the pores from which on a layer ends what infiltration fills, 1."""


class WaterProblem(NamedTuple):
    """Inputs of a step of soil water."""

    total: Tensor
    """Total water content, m3 m-3, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water content, m3 m-3, ``[layer, column]``."""
    ponded: Tensor
    """Water that stands on the ground, m, ``[column]``."""
    water_input: Tensor
    """Water that reaches the soil surface, m s-1, ``[column]``."""
    direct_evaporation: Tensor
    """Evaporation from bare soil, m s-1, ``[column]``."""
    layer_transpiration: Tensor
    """By layer, m s-1, ``[layer, column]``."""
    time_step: float
    """s."""
    hydraulic: HydraulicProperties
    geometry: ColumnGeometry
    hydraulics: HydraulicScheme
    """Frozen hydraulics of the explicit scheme."""
    freezing: Tensor | None = None
    """Ice that forms within the step, m3 m-3, ``[layer, column]``; None where ice stands still. The
    explicit scheme knows of none."""


class WaterFlowScheme(Protocol):
    """Scheme that advances soil water by one step."""

    limits_evaporation: ClassVar[bool]
    """Whether it may meet less than the demand of evaporation and transpiration."""

    def properties(self, soil: Any, site: Any) -> Any:  # noqa: ANN401
        """What it needs of soil and site parameters of the catalog, a named tuple; derived once."""
        ...

    def __call__(self, before: WaterProblem, properties: Any) -> SoilWater:  # noqa: ANN401
        """Soil water at the end of the step."""
        ...


class NoProperties(NamedTuple):
    """Nothing."""


@dataclass(frozen=True)
class ExplicitFlow:
    """Coefficients at the start of the step, or between start and prediction, as in the parent."""

    limits_evaporation: ClassVar[bool] = False

    def properties(self, soil: Any, site: Any) -> NoProperties:  # noqa: ANN401
        """See `WaterFlowScheme`."""
        return NoProperties()

    def __call__(self, before: WaterProblem, properties: NoProperties) -> SoilWater:
        """See `WaterFlowScheme`."""
        return update_soil_water(
            before.total,
            before.liquid,
            before.water_input,
            before.direct_evaporation,
            before.layer_transpiration,
            before.time_step,
            before.hydraulic,
            before.geometry,
            before.hydraulics,
        )._replace(ponded=before.ponded)


# --- retention curves ----------------------------------------------------------------------------
RetentionScheme: TypeAlias = Callable[[Any], RetentionCurve]
"""Curves of layers, from the soil parameters of the catalog."""


def campbell_curve(soil: Any) -> PowerCurve:  # noqa: ANN401
    """Campbell (1974) with the parameters of Clapp and Hornberger (1978)."""
    none = torch.zeros_like(soil.porosity)
    return PowerCurve.of(soil.porosity, none, soil.air_entry_potential, soil.clapp_hornberger_b)


def brooks_corey_curve(soil: Any) -> PowerCurve:  # noqa: ANN401
    """Brooks and Corey (1964), with residual water; the pore size index is 1 / b."""
    return PowerCurve.of(
        soil.porosity,
        soil.residual_water_content,
        soil.air_entry_potential,
        soil.clapp_hornberger_b,
    )


def van_genuchten_curve(soil: Any) -> VanGenuchtenCurve:  # noqa: ANN401
    """Van Genuchten (1980) and Mualem (1976).

    Where alpha or n is 0, it follows from the air entry potential or from b so that the dry end is
    that of Brooks and Corey.
    """
    alpha, n = soil.van_genuchten_alpha, soil.van_genuchten_n
    return VanGenuchtenCurve(
        soil.porosity,
        soil.residual_water_content,
        torch.where(alpha > 0.0, alpha, 1.0 / soil.air_entry_potential),
        torch.where(n > 0.0, n, 1.0 + 1.0 / soil.clapp_hornberger_b),
    )


# --- ice -----------------------------------------------------------------------------------------
Impedance: TypeAlias = Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]
"""Logarithm of the factor of ice on the conductivity, 1, from ice and total water content (m3 m-3),
saturated conductivity (m s-1) and the impedance factor (1)."""


def share_impedance(ice: Tensor, total: Tensor, conductivity: Tensor, factor: Tensor) -> Tensor:
    """`factor` decades by the share of ice in the water (Hansson et al. 2004)."""
    return -c.LN_10 * factor * (ice / total)


def content_impedance(ice: Tensor, total: Tensor, conductivity: Tensor, factor: Tensor) -> Tensor:
    """That of the parent model, by ice content."""
    return -c.LN_10 * ice_impedance(conductivity) * ice


# --- surface -------------------------------------------------------------------------------------
Infiltration: TypeAlias = Callable[[WaterProblem], Tensor]
"""Water that may enter the soil as far as it takes it up, m s-1, ``[column]``."""


def whole_input(before: WaterProblem) -> Tensor:
    """All of it: only the ground limits infiltration."""
    return before.water_input


def _thickness_above(depth: float, thickness: Tensor) -> Tensor:
    """The part of the layers that lies above a depth, m, ``[layer, column]``."""
    top = torch.cumsum(thickness, dim=0) - thickness
    return torch.minimum(thickness, at_least(depth - top, 0.0))


def schaake_input(before: WaterProblem) -> Tensor:
    """The capacity of Schaake et al. (1996), with the deficit above the frost table alone.

    Its time constant is that of the parent model's column of two metres, so that deeper soil does
    not count either.
    """
    soil, thickness = before.hydraulic, before.geometry.thickness
    ice = (before.total - before.liquid) / soil.porosity
    shares = torch.cumprod(within(1.0 - ice / THAWED_ICE, 0.0, 1.0), dim=0)
    depth = at_least(before.water_input * before.time_step, 0.0)
    room = at_least(soil.porosity - before.total, 0.0)
    deficit = layer_sum(_thickness_above(DEFICIT_DEPTH, thickness) * shares * room)
    capacity = infiltration_capacity(deficit, depth, soil, before.time_step)
    return torch.minimum(before.water_input, capacity / before.time_step)


# --- base ----------------------------------------------------------------------------------------
class Base(NamedTuple):
    """Boundary at the base of the last layer, ``[column]``; see `WaterColumn`."""

    drainage_factor: Tensor
    head: Tensor
    opening: Tensor


BaseScheme: TypeAlias = Callable[[Any, Tensor], Base]
"""Boundary at the base, from the site parameters of the catalog and the depth of the column, m,
``[column]``."""


def draining_base(site: Any, depth: Tensor) -> Base:  # noqa: ANN401
    """Free drainage, reduced by the drainage factor of the slope."""
    none = torch.zeros_like(depth)
    return Base(site.drainage_factor, none, none)


def sealed_base(site: Any, depth: Tensor) -> Base:  # noqa: ANN401
    """No flux."""
    none = torch.zeros_like(depth)
    return Base(none, none, none)


def water_table_base(site: Any, depth: Tensor) -> Base:  # noqa: ANN401
    """The pressure below a water table at a depth from the surface."""
    return Base(torch.zeros_like(depth), depth - site.water_table_depth, torch.ones_like(depth))


class FlowProperties(NamedTuple):
    """What the implicit scheme needs of the parameters, ``[layer, column]`` unless stated."""

    curve: Any
    """`RetentionCurve`."""
    conductivity: Tensor
    """Saturated, m s-1."""
    impedance_factor: Tensor
    """``[column]``."""
    air_dry: Tensor
    """Total water content at which direct evaporation ends, m3 m-3, ``[column]``."""
    wilting_point: Tensor
    """Liquid water content at which uptake ends, m3 m-3."""
    ponding_depth: Tensor
    """m, ``[column]``."""
    base: Base


@dataclass(frozen=True)
class ImplicitFlow:
    """Richards' equation with all coefficients at the end of the step.

    See `noahpy.physics.implicit_water`. No water is created: evaporation and uptake end within the
    step where no water is left for them, and what full pores do not take up stands on the ground,
    where it has no heat, up to a depth; the rest runs off.
    """

    retention: RetentionScheme = campbell_curve
    """Retention and conductivity of unsaturated soil."""
    impedance: Impedance = share_impedance
    """Factor of ice on the conductivity."""
    infiltration: Infiltration = whole_input
    """Limit of infiltration besides that of the ground."""
    base: BaseScheme = draining_base
    """Boundary at the base."""
    limits_evaporation: ClassVar[bool] = True

    def properties(self, soil: Any, site: Any) -> FlowProperties:  # noqa: ANN401
        """See `WaterFlowScheme`."""
        return FlowProperties(
            curve=self.retention(soil),
            conductivity=soil.saturated_hydraulic_conductivity,
            impedance_factor=site.ice_impedance_factor,
            air_dry=soil.air_dry_water_content[0],
            wilting_point=soil.wilting_point_water_content,
            ponding_depth=site.ponding_depth,
            base=self.base(site, layer_sum(site.layer_thickness)),
        )

    def __call__(self, before: WaterProblem, properties: FlowProperties) -> SoilWater:
        """See `WaterFlowScheme`."""
        curve, base, seconds = properties.curve, properties.base, before.time_step
        offered = before.water_input + before.ponded / seconds
        most = properties.ponding_depth
        ice, liquid = before.total - before.liquid, before.liquid
        freezing = before.freezing
        if freezing is not None:
            # water that flows in and freezes cannot freeze before
            freezing = at_most(freezing, liquid - at_most(liquid, curve.residual + LEAST_LIQUID))
            ice, liquid = ice + freezing, liquid - freezing
        dry = at_least(at_least(c.MINIMUM_WATER_CONTENT - ice, curve.residual), 0.0)
        immobile = torch.minimum(dry, liquid)
        # soil that is drier than its curve has that curve from its own content on
        residual = torch.where(liquid < curve.residual, liquid - DRIER, curve.residual)
        curve = curve._replace(residual=residual)
        impedance = self.impedance(
            ice, before.total, properties.conductivity, properties.impedance_factor
        )
        column = WaterColumn(
            thickness=before.geometry.thickness,
            capacity=curve.porosity - ice,
            immobile=immobile,
            stored=liquid,
            conductivity=properties.conductivity,
            impedance=impedance,
            evaporation=before.direct_evaporation,
            least_evaporating=at_least(properties.air_dry - ice[0], immobile[0]),
            uptake=before.layer_transpiration,
            least_taken_up=at_least(properties.wilting_point, immobile),
            supply=self.infiltration(before._replace(water_input=offered)),
            surface_head=at_least(at_most(seconds * offered, most), 0.0),
            drainage_factor=base.drainage_factor,
            bottom_head=base.head,
            bottom_opening=base.opening,
        )
        after = advance_water(column, curve, seconds)
        left = offered - after.flow.faces[0]
        ponded = at_least(at_most(seconds * left, most), 0.0)
        none = torch.zeros_like(before.water_input)
        return SoilWater(
            total=after.liquid + ice,
            liquid=after.liquid if freezing is None else after.liquid + freezing,
            surface_runoff=left - ponded / seconds,
            drainage=after.flow.faces[-1],
            excess_runoff=none,
            created=none,
            direct_evaporation=after.flow.evaporation,
            layer_transpiration=after.flow.uptake,
            ponded=ponded,
            flow=after.flow.faces,
        )
