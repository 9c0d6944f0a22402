"""Soil water: hydraulic conductivity and diffusivity, infiltration, Richards equation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd import Function

from noahpy.physics import constants as c
from noahpy.physics.geometry import ColumnGeometry
from noahpy.physics.graphs import as_one_operation, holds_nowhere
from noahpy.physics.numerics import TINY, at_least, at_most, layer_sum, nonzero
from noahpy.physics.tridiagonal import diffusion_increment, from_above, solve_tridiagonal

MINIMUM_SATURATION = 0.01
"""Lowest saturation in the hydraulic functions with ice impedance, 1."""
DOUBLE_SOLVE_INPUT = 0.1
"""Input over a step that takes two solves, relative to the pore space of the first layer, 1."""
FROZEN_INFILTRATION_ICE = 0.01
"""Ice depth above which frozen ground reduces infiltration, m."""


class HydraulicProperties(NamedTuple):
    """Soil parameters of water flow, ``[layer, column]`` unless stated."""

    porosity: Tensor
    """Porosity, m3 m-3."""
    log_conductivity: Tensor
    """Logarithm of the saturated conductivity (m s-1)."""
    log_diffusivity: Tensor
    """Logarithm of the saturated diffusivity (m2 s-1)."""
    conductivity_exponent: Tensor
    """Exponent of the saturation in the conductivity, 1."""
    diffusivity_exponent: Tensor
    """Exponent of the saturation in the diffusivity, 1."""
    conductivity_impedance: Tensor
    """Decrease of the logarithm of the conductivity per ice content, 1."""
    diffusivity_impedance: Tensor
    """Decrease of the logarithm of the diffusivity per ice content, 1."""
    wilting_point: Tensor
    """Wilting point in the infiltration capacity of the first solve, m3 m-3."""
    corrector_wilting_point: Tensor
    """Wilting point in the infiltration capacity of the second solve, m3 m-3."""
    saturation_ratio_limit: Tensor
    """Liquid saturation above which there are two solves, 1, ``[column]``."""
    drainage_factor: Tensor
    """Share of the conductivity of the last layer that drains, 1, ``[column]``."""
    infiltration_coefficient: Tensor
    """Infiltration coefficient, per day, ``[column]``."""
    frozen_infiltration_parameter: Tensor
    """Ice depth above which frozen ground is impermeable, m, ``[column]``."""


class Hydraulics(NamedTuple):
    """Hydraulic coefficients of the layers, ``[layer, column]``."""

    conductivity: Tensor
    """Hydraulic conductivity, m s-1."""
    diffusivity: Tensor
    """Soil water diffusivity, m2 s-1."""


class HydraulicScheme(NamedTuple):
    """The functions of a scheme of frozen hydraulics."""

    hydraulics: Callable[[Tensor, Tensor, HydraulicProperties], Hydraulics]
    """Hydraulic coefficients, from liquid water and ice content (m3 m-3) and properties."""
    infiltration_factor: Callable[[Tensor, Tensor, HydraulicProperties], Tensor | float]
    """Factor on the infiltration capacity, 1, from ice content (m3 m-3), layer thickness (m) and
    properties."""


class SoilWater(NamedTuple):
    """Soil water after a step and the fluxes at its boundaries, ``[column]`` unless stated."""

    total: Tensor
    """Total water content, m3 m-3, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water content, m3 m-3, ``[layer, column]``."""
    surface_runoff: Tensor
    """Surface runoff, m s-1."""
    drainage: Tensor
    """Drainage out of the last layer, m s-1."""
    excess_runoff: Tensor
    """Water in excess of the porosity of the last layer, m per step."""
    created: Tensor
    """Water created to keep the minimum water content, m per step."""
    direct_evaporation: Tensor
    """Evaporation from bare soil, m s-1."""
    layer_transpiration: Tensor
    """Transpiration by layer, m s-1, ``[layer, column]``."""
    ponded: Tensor
    """Water that stands on the ground, m."""
    flow: Tensor | None = None
    """Downward flux through the surface, between layers and out of the last, m s-1,
    ``[layer + 1, column]``; None if the scheme does not give it."""


def ice_impedance(saturated_value: Tensor) -> Tensor:
    """Impedance of ice: decrease of the decadic logarithm of a coefficient per ice content, 1."""
    return 1.25 * (saturated_value - 3.0) ** 2 + 6.0


def hydraulic_properties(
    *,
    porosity: Tensor,
    clapp_hornberger_b: Tensor,
    saturated_conductivity: Tensor,
    saturated_diffusivity: Tensor,
    wilting_point: Tensor,
    corrector_wilting_point: Tensor,
    saturation_ratio_limit: Tensor,
    drainage_factor: Tensor,
    infiltration_conductivity: Tensor,
    infiltration_porosity: Tensor,
    infiltration_reference_water: Tensor,
) -> HydraulicProperties:
    """Hydraulic properties of soils (Clapp and Hornberger 1978); units as in the results.

    The last three arguments are those of the soil that takes up infiltration.
    """
    relative = infiltration_porosity / infiltration_reference_water * (0.412 / 0.468)
    return HydraulicProperties(
        porosity=porosity,
        log_conductivity=torch.log(saturated_conductivity),
        log_diffusivity=torch.log(saturated_diffusivity),
        conductivity_exponent=2.0 * clapp_hornberger_b + 3.0,
        diffusivity_exponent=clapp_hornberger_b + 2.0,
        conductivity_impedance=c.LN_10 * ice_impedance(saturated_conductivity),
        diffusivity_impedance=c.LN_10 * ice_impedance(saturated_diffusivity),
        wilting_point=wilting_point,
        corrector_wilting_point=corrector_wilting_point,
        saturation_ratio_limit=saturation_ratio_limit,
        drainage_factor=drainage_factor,
        infiltration_coefficient=c.INFILTRATION_REFERENCE_COEFFICIENT
        * infiltration_conductivity
        / c.INFILTRATION_REFERENCE_CONDUCTIVITY,
        frozen_infiltration_parameter=c.FROZEN_INFILTRATION_COEFFICIENT * relative,
    )


def impeded_hydraulics(liquid: Tensor, ice: Tensor, soil: HydraulicProperties) -> Hydraulics:
    """Conductivity and diffusivity at the total water content, reduced by the impedance of ice."""
    return _impeded(liquid + ice, ice, soil)


def impeded_liquid_hydraulics(liquid: Tensor, ice: Tensor, soil: HydraulicProperties) -> Hydraulics:
    """Conductivity and diffusivity at the liquid water content, reduced by the impedance of ice."""
    return _impeded(liquid, ice, soil)


def _impeded(water: Tensor, ice: Tensor, soil: HydraulicProperties) -> Hydraulics:
    saturation = at_least(water / soil.porosity, MINIMUM_SATURATION)
    wetness = torch.log(saturation)
    return Hydraulics(
        conductivity=torch.exp(
            soil.log_conductivity
            + soil.conductivity_exponent * wetness
            - soil.conductivity_impedance * ice
        ),
        diffusivity=torch.exp(
            soil.log_diffusivity
            + soil.diffusivity_exponent * wetness
            - soil.diffusivity_impedance * ice
        ),
    )


def weighted_hydraulics(liquid: Tensor, ice: Tensor, soil: HydraulicProperties) -> Hydraulics:
    """Conductivity and diffusivity at the liquid water content, the latter reduced by ice.

    The more ice the layer with the most ice holds, the closer the diffusivity of every layer is to
    that of nearly dry soil.
    """
    saturation = at_least(liquid / soil.porosity, TINY)
    nearly_dry = at_most(0.05 / soil.porosity, saturation)
    wetness = torch.log(saturation)
    unfrozen = torch.exp(soil.log_diffusivity + soil.diffusivity_exponent * wetness)
    frozen = torch.exp(soil.log_diffusivity + soil.diffusivity_exponent * torch.log(nearly_dry))
    most_ice = at_least(ice.max(dim=0).values, 0.0)
    iciness = 500.0 * most_ice
    weight = 1.0 / (1.0 + iciness * iciness * iciness)
    return Hydraulics(
        conductivity=torch.exp(soil.log_conductivity + soil.conductivity_exponent * wetness),
        diffusivity=weight * unfrozen + (1.0 - weight) * frozen,
    )


def frozen_area_infiltration_factor(
    ice: Tensor, thickness: Tensor, soil: HydraulicProperties
) -> Tensor:
    """Permeable share of frozen ground, 1 (Koren et al. 1999)."""
    ice_depth = layer_sum(ice * thickness)
    safe_depth = at_least(ice_depth, FROZEN_INFILTRATION_ICE)
    a = c.FROZEN_INFILTRATION_SHAPE * soil.frozen_infiltration_parameter / safe_depth
    reduced = 1.0 - torch.exp(-a) * (1.0 + a + 0.5 * a * a)
    return torch.where(ice_depth > FROZEN_INFILTRATION_ICE, reduced, 1.0)


def _unreduced_infiltration(ice: Tensor, thickness: Tensor, soil: HydraulicProperties) -> float:
    return 1.0


WEIGHTED = HydraulicScheme(weighted_hydraulics, frozen_area_infiltration_factor)
"""Frozen hydraulics of the original Noah."""
IMPEDED = HydraulicScheme(impeded_hydraulics, _unreduced_infiltration)
"""Frozen hydraulics of the permafrost model."""
IMPEDED_LIQUID = HydraulicScheme(impeded_liquid_hydraulics, _unreduced_infiltration)
"""Frozen hydraulics of the permafrost model, at the liquid water content."""


def parent_deficit(
    total: Tensor, wilting_point: Tensor, soil: HydraulicProperties, thickness: Tensor
) -> Tensor:
    """Deficit of the column in the infiltration capacity of the parent model, m, ``[column]``.

    That of every layer is relative to the pore space of the first, so that it may be negative.

    Args:
        total: total water content, m3 m-3, ``[layer, column]``.
        wilting_point: wilting point, m3 m-3, ``[layer, column]``.
        soil: hydraulic properties.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    capacity = soil.porosity[0] - wilting_point[0]
    return layer_sum(thickness * (capacity - total + wilting_point))


def infiltration_capacity(
    deficit: Tensor, input_depth: Tensor, soil: HydraulicProperties, time_step: float
) -> Tensor:
    """Infiltration capacity over a step, m (Schaake et al. 1996).

    A rectangular hyperbola of the input and of the share of the deficit that a step can fill.

    Args:
        deficit: of the column, m, ``[column]``.
        input_depth: water reaching the soil surface over the step, m, ``[column]``.
        soil: hydraulic properties.
        time_step: s.
    """
    share = -torch.expm1(-soil.infiltration_coefficient * (time_step / c.SECONDS_PER_DAY))
    fillable = deficit * share
    return input_depth * fillable / nonzero(input_depth + fillable)


def _passed(overfill: Tensor) -> Tensor:
    """See `passed_excess`."""
    first, *others = overfill.unbind(0)
    passed = [at_least(first, 0.0)]
    for own in others:
        passed.append(at_least(own + passed[-1], 0.0))
    return torch.stack(passed)


class _PassedExcess(Function):
    """See `passed_excess`; where a layer passes on water, so does the derivative."""

    generate_vmap_rule = True

    @staticmethod
    def forward(overfill: Tensor) -> Tensor:
        passed: Tensor = as_one_operation("passed_excess", _passed, overfill)
        return passed

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor], output: Tensor) -> None:  # noqa: ANN401
        passes = (inputs[0] + from_above(output) >= 0.0).to(output.dtype)
        ctx.save_for_backward(passes)
        ctx.save_for_forward(passes)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> Tensor:  # noqa: ANN401
        (passes,) = ctx.saved_tensors
        none, one = torch.zeros_like(passes[1:]), torch.ones_like(passes)
        return solve_tridiagonal(none, one, -passes[:-1], passes * cotangent)

    @staticmethod
    def jvp(ctx: Any, tangent: Tensor) -> Tensor:  # noqa: ANN401
        (passes,) = ctx.saved_tensors
        none, one = torch.zeros_like(passes[1:]), torch.ones_like(passes)
        return solve_tridiagonal(-passes[1:], one, none, passes * tangent)


def passed_excess(overfill: Tensor) -> Tensor:
    """Water that every layer passes to the next, m, ``[layer, column]``.

    A layer takes up the excess of the layer above and passes on the excess over its porosity.

    Args:
        overfill: water in excess of the porosity, negative below it, m, ``[layer, column]``.
    """
    passed: Tensor = _PassedExcess.apply(overfill)  # type: ignore[no-untyped-call]
    return passed


class _Solve(NamedTuple):
    """Solution of the Richards equation with infiltration, before the limits of water content."""

    filled: Tensor
    """Total water content with the excess of the layers above, m3 m-3, ``[layer, column]``."""
    surface_runoff: Tensor
    """Surface runoff, m s-1."""
    drainage: Tensor
    """Drainage out of the last layer, m s-1."""
    excess: Tensor
    """Water in excess of the porosity of the last layer, m per step."""


def _solve(
    liquid: Tensor,
    ice: Tensor,
    coefficient_liquid: Tensor,
    wilting_point: Tensor,
    water_input: Tensor,
    direct_evaporation: Tensor,
    uptake: Tensor,
    time_step: float,
    soil: HydraulicProperties,
    geometry: ColumnGeometry,
    scheme: HydraulicScheme,
) -> _Solve:
    """Advance soil water, with coefficients and infiltration at `coefficient_liquid`."""
    conductivity, diffusivity = scheme.hydraulics(coefficient_liquid, ice, soil)
    thickness = geometry.thickness

    input_depth = at_least(water_input * time_step, 0.0)
    deficit = parent_deficit(coefficient_liquid + ice, wilting_point, soil, thickness)
    capacity = infiltration_capacity(deficit, input_depth, soil, time_step)
    factor = scheme.infiltration_factor(ice, thickness, soil)
    limit = at_least(capacity / time_step * factor, conductivity[0])
    limit = at_most(limit, input_depth / time_step)
    surface_runoff = at_least(water_input - limit, 0.0)
    infiltration = water_input - surface_runoff

    conductance = diffusivity[:-1] / geometry.node_distance
    between = conductance * (liquid[:-1] - liquid[1:]) + conductivity[:-1]
    drainage = soil.drainage_factor * conductivity[-1]
    inflow = torch.cat([(infiltration - direct_evaporation)[None], between])
    outflow = torch.cat([between, drainage[None]])
    increment = diffusion_increment(conductance, thickness, inflow - outflow - uptake, time_step)

    content = liquid + increment + ice
    excess = passed_excess((content - soil.porosity) * thickness)
    filled = content + from_above(excess) / thickness
    return _Solve(filled, surface_runoff, drainage, excess[-1])


def _limited(filled: Tensor, ice: Tensor, porosity: Tensor) -> tuple[Tensor, Tensor]:
    """Total and liquid water content within their limits, m3 m-3, ``[layer, column]``."""
    total = at_least(at_most(filled, porosity), c.MINIMUM_WATER_CONTENT)
    return total, at_least(total - ice, 0.0)


def update_soil_water(
    total: Tensor,
    liquid: Tensor,
    water_input: Tensor,
    direct_evaporation: Tensor,
    root_uptake: Tensor,
    time_step: float,
    soil: HydraulicProperties,
    geometry: ColumnGeometry,
    scheme: HydraulicScheme,
) -> SoilWater:
    """Advance soil water by one step; ice does not move.

    A predictor gives the liquid water at the end of the step. Where the input is large or a layer
    is nearly saturated, the corrector has its coefficients at the mean of start and prediction,
    elsewhere at the start.

    Args:
        total: total water content, m3 m-3, ``[layer, column]``.
        liquid: liquid water content, m3 m-3, ``[layer, column]``.
        water_input: water reaching the soil surface, m s-1, ``[column]``.
        direct_evaporation: evaporation from bare soil, m s-1, ``[column]``.
        root_uptake: transpiration by layer, m s-1, ``[layer, column]``.
        time_step: s.
        soil: hydraulic properties.
        geometry: column geometry.
        scheme: frozen hydraulics.
    """
    ice = total - liquid

    def solve(coefficient_liquid: Tensor, wilting_point: Tensor) -> _Solve:
        return _solve(
            liquid,
            ice,
            coefficient_liquid,
            wilting_point,
            water_input,
            direct_evaporation,
            root_uptake,
            time_step,
            soil,
            geometry,
            scheme,
        )

    predictor = solve(liquid, soil.wilting_point)
    _, predicted = _limited(predictor.filled, ice, soil.porosity)
    pore_space = geometry.thickness[0] * soil.porosity[0]
    heavy_input = water_input * time_step > DOUBLE_SOLVE_INPUT * pore_space
    saturation = at_least((liquid / soil.porosity).max(dim=0).values, 0.0)
    twice = heavy_input | (saturation > soil.saturation_ratio_limit)
    corrector = predictor
    if not holds_nowhere(twice):
        corrector = solve(
            torch.where(twice, 0.5 * (liquid + predicted), liquid),
            torch.where(twice, soil.corrector_wilting_point, soil.wilting_point),
        )
    new_total, new_liquid = _limited(corrector.filled, ice, soil.porosity)
    shortage = at_least(c.MINIMUM_WATER_CONTENT - corrector.filled, 0.0)
    return SoilWater(
        total=new_total,
        liquid=new_liquid,
        surface_runoff=corrector.surface_runoff,
        drainage=corrector.drainage,
        excess_runoff=corrector.excess,
        created=layer_sum(shortage * geometry.thickness),
        direct_evaporation=direct_evaporation,
        layer_transpiration=root_uptake,
        ponded=torch.zeros_like(water_input),
    )
