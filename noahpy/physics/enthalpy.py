"""Soil heat with freezing and thawing as one implicit problem for the enthalpy of the layers.

The scheme of the parent model freezes water by the temperatures at the start of a step. Here
temperature and liquid water at the end of a step are found together: they lie on the freezing curve
(Koren et al. 1999, eq. 17) and conserve energy. On the curve the liquid water content is the
unknown of a layer, since temperature and enthalpy are explicit functions of it. Above the freezing
point of the layer all water is liquid; below the cold end of the curve liquid water is constant.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.derivatives import derivative_order
from noahpy.physics.freezing import FreezingCurve
from noahpy.physics.graphs import choose, repeat_while_open
from noahpy.physics.numerics import at_least, at_most, layer_sum, within
from noahpy.physics.retention import RetentionCurve
from noahpy.physics.soil_heat import volumetric_heat_capacity
from noahpy.physics.tridiagonal import from_below, solve_tridiagonal

COLD_END = 173.15 - c.FREEZING_POINT
"""Lowest temperature of the freezing curve relative to the freezing point, K."""
NEWTON_ITERATIONS = 40
"""Largest number of iterations of Newton's method."""
DAMPED_ITERATIONS = 200
"""Largest number of damped iterations."""
SMALLEST_SHARE = 1e-6
"""Smallest share of a Newton step, 1; where no larger one helps, the residual is rounding."""
COLD_END_ITERATIONS = 4
"""Number of iterations for the liquid water at the cold end."""
CURVE_ITERATIONS = 20
"""Number of iterations for the liquid water at a given temperature."""
ROUNDINGS = 32.0
"""Number of rounding errors up to which the residual of a layer counts as zero."""
ACCEPTED_ROUNDINGS = 256.0
"""Number of rounding errors that is accepted where the iteration ends without that."""
ACCEPTED_RESIDUAL = 1e-3
"""Residual that is accepted in any case, J m-3."""
MELT_HEAT_CAPACITY = c.VOLUMETRIC_HEAT_CAPACITY_WATER - c.VOLUMETRIC_HEAT_CAPACITY_ICE
"""Gain of heat capacity by melting, J m-3 K-1."""


class OnCurve(NamedTuple):
    """The freezing curve at a liquid water content, ``[layer, column]``."""

    temperature: Tensor
    """Relative to the freezing point of pure water, K."""
    slope: Tensor
    """Its derivative by liquid water, K."""


class SoilCurve(Protocol):
    """The freezing curve of layers with a given water content: a named tuple of tensors.

    Temperatures are relative to the freezing point of pure water.
    """

    @property
    def total(self) -> Tensor:
        """Total water content, m3 m-3, ``[layer, column]``."""
        ...

    @property
    def least_liquid(self) -> Tensor:
        """Liquid water content at the cold end, m3 m-3; `total` where the layer cannot freeze."""
        ...

    def at(self, liquid: Tensor) -> OnCurve:
        """The curve at a liquid water content, m3 m-3."""
        ...


class GroundFreezing(Protocol):
    """Soil parameters of freezing: a named tuple of tensors, ``[layer, column]``."""

    def curve(self, total: Tensor) -> SoilCurve:
        """The freezing curve of layers with a total water content, m3 m-3."""
        ...

    def liquid(self, deviation: Tensor, total: Tensor) -> Tensor:
        """Liquid water at a temperature relative to the freezing point, K, m3 m-3."""
        ...


class Curve(NamedTuple):
    """The freezing curve of Koren et al. (1999); see `SoilCurve`."""

    total: Tensor
    """Total water content, m3 m-3."""
    level: Tensor
    """Level as in `noahpy.physics.freezing.FreezingCurve`, 1."""
    exponent: Tensor
    """Exponent of the retention curve, 1."""
    least_liquid: Tensor
    """Liquid water content at the cold end, m3 m-3; `total` where the layer cannot freeze."""

    def at(self, liquid: Tensor) -> OnCurve:
        """See `SoilCurve`."""
        suction = _suction(liquid, self)
        temperature = -c.FREEZING_POINT * (suction / (1.0 + suction))
        return OnCurve(temperature, self.slope(temperature, liquid))

    def slope(self, temperature: Tensor, liquid: Tensor) -> Tensor:
        """Derivative of the temperature, K, where it is known."""
        steepness = _swelling(liquid, self) + self.exponent / liquid
        return steepness * -temperature * (1.0 + temperature / c.FREEZING_POINT)


class KorenFreezing(NamedTuple):
    """Soil parameters of freezing after Koren et al. (1999)."""

    soil: FreezingCurve

    def curve(self, total: Tensor) -> Curve:
        """See `GroundFreezing`."""
        return freezing_curve(total, self.soil)

    def liquid(self, deviation: Tensor, total: Tensor) -> Tensor:
        """See `GroundFreezing`."""
        return equilibrium_liquid(c.FREEZING_POINT + deviation, total, self.soil)


class ClapeyronFreezing(NamedTuple):
    """Soil parameters of freezing by the retention curve, ``[layer, column]``."""

    retention: RetentionCurve
    depression: Tensor
    """Depression of the freezing point by salt, K."""

    def curve(self, total: Tensor) -> ClapeyronCurve:
        """See `GroundFreezing`."""
        cold_end = total.new_tensor(COLD_END)
        return ClapeyronCurve(total, *self, self.liquid(cold_end, total))

    def liquid(self, deviation: Tensor, total: Tensor) -> Tensor:
        """See `GroundFreezing`."""
        retention = self.retention
        found = retention.content((deviation + self.depression) / CLAPEYRON)
        found = at_least(found, retention.residual + LEAST_LIQUID)
        thawed = ClapeyronCurve(total, *self, total).at(total).temperature
        return torch.where(deviation >= thawed, total, at_most(found, total))


class ClapeyronCurve(NamedTuple):
    """The freezing curve that follows from a retention curve, ``[layer, column]``.

    Ice and liquid water at a head h are in equilibrium at ``T_0 g h / L_f`` above the freezing
    point, h being negative (generalised Clapeyron equation, linear in temperature).
    """

    total: Tensor
    """Total water content, m3 m-3."""
    retention: RetentionCurve
    depression: Tensor
    """Depression of the freezing point by salt, K."""
    least_liquid: Tensor
    """Liquid water content at the cold end, m3 m-3; `total` where the layer cannot freeze."""

    def at(self, liquid: Tensor) -> OnCurve:
        """See `SoilCurve`."""
        at = self.retention.at(liquid)
        return OnCurve(CLAPEYRON * at.head.value - self.depression, CLAPEYRON * at.slope)


CLAPEYRON = c.FREEZING_POINT * c.GRAVITY / c.LATENT_HEAT_FUSION
"""Temperature per head of water in equilibrium with ice, K m-1."""
LEAST_LIQUID = 1e-3
"""Liquid water above the residual content that does not freeze, m3 m-3."""


class LinearFreezing(NamedTuple):
    """Soil parameters of freezing evenly over a range of temperature, ``[layer, column]``."""

    depression: Tensor
    """Depression of the freezing point, K."""
    span: Tensor
    """From the first ice to the last, K."""
    unfrozen: Tensor
    """Liquid water that does not freeze, m3 m-3."""

    def curve(self, total: Tensor) -> LinearCurve:
        """See `GroundFreezing`."""
        least = at_most(self.unfrozen, total)
        return LinearCurve(total, self.depression, self.span, least)

    def liquid(self, deviation: Tensor, total: Tensor) -> Tensor:
        """See `GroundFreezing`."""
        frozen = within(-(deviation + self.depression) / self.span, 0.0, 1.0)
        return total - frozen * (total - at_most(self.unfrozen, total))


class LinearCurve(NamedTuple):
    """A freezing curve that is linear between its ends; see `SoilCurve`."""

    total: Tensor
    """Total water content, m3 m-3."""
    depression: Tensor
    """Depression of the freezing point, K."""
    span: Tensor
    """From the first ice to the last, K."""
    least_liquid: Tensor
    """Liquid water content at the cold end, m3 m-3; `total` where the layer cannot freeze."""

    def at(self, liquid: Tensor) -> OnCurve:
        """See `SoilCurve`."""
        freezing = self.total - self.least_liquid
        slope = self.span / torch.where(freezing > 0.0, freezing, 1.0)
        return OnCurve(-self.depression - slope * (self.total - liquid), slope)


class MoistCapacity(NamedTuple):
    """Heat capacity of layers, linear in their liquid water, ``[layer, column]``."""

    frozen: Tensor
    """If all water were ice, J m-3 K-1."""
    melting: Tensor
    """Gain by melting per volume of water, J m-3 K-1."""

    def at(self, liquid: Tensor) -> Tensor:
        """At a liquid water content, m3 m-3."""
        return self.frozen + self.melting * liquid


def moist_capacity(total: Tensor, porosity: Tensor) -> MoistCapacity:
    """The sum of those of solids, liquid water, ice and air by their volumes, as in the parent.

    Args:
        total: total water content, m3 m-3, ``[layer, column]``.
        porosity: m3 m-3, ``[layer, column]``.
    """
    frozen = volumetric_heat_capacity(total, torch.zeros_like(total), porosity)
    return MoistCapacity(frozen, torch.full_like(total, MELT_HEAT_CAPACITY))


class Conduction(NamedTuple):
    """Heat conduction over a step per volume of a layer, ``[layer, column]``."""

    content: Tensor
    """Enthalpy before the step plus the heat of fixed fluxes, J m-3."""
    above: Tensor
    """Heat exchanged with the layer above, or the top, per temperature difference, J m-3 K-1."""
    below: Tensor
    """Heat exchanged with the layer below per temperature difference, J m-3 K-1; 0 in the last."""
    top: Tensor
    """Temperature above the first layer relative to the freezing point, K, ``[column]``."""


class Solution(NamedTuple):
    """The end of a step."""

    layers: Layers
    iterations: Tensor
    """Number of iterations of Newton's method, damped ones included, ``[column]``."""
    is_damped: Tensor
    """Whether a column needed the damped iteration, bool, ``[column]``."""
    is_solved: Tensor
    """Whether a column has a solution, bool, ``[column]``."""


class EnthalpyProblem(NamedTuple):
    """The equations of a step, with their constant coefficients, ``[layer, column]``."""

    conduction: Conduction
    curve: SoilCurve
    capacity: MoistCapacity
    thickness: Tensor
    """Layer thickness, m."""
    thawed: Tensor
    """Temperature at which the first ice appears, K."""
    cold: Tensor
    """Temperature at the cold end of the curve, K."""
    tolerance: Tensor
    """Residual up to which a layer is solved, J m-3."""


class Layers(NamedTuple):
    """An iterate, which is always a possible state of the layers, ``[layer, column]``."""

    temperature: Tensor
    """Soil temperature relative to the freezing point, K."""
    liquid: Tensor
    """Liquid water content, m3 m-3."""
    on_curve: OnCurve
    """The freezing curve there, which is where the layer is as long as its water freezes."""


def _suction(liquid: Tensor, curve: Curve) -> Tensor:
    """Potential of the soil water relative to the latent heat of fusion, 1."""
    swollen = 1.0 + c.ICE_POTENTIAL_FACTOR * (curve.total - liquid)
    return torch.exp(curve.level - curve.exponent * torch.log(liquid)) * (swollen * swollen)


def _swelling(liquid: Tensor, curve: Curve) -> Tensor:
    """Relative increase of the potential with ice content by the effect of the ice itself, 1."""
    factor = c.ICE_POTENTIAL_FACTOR
    return 2.0 * factor / (1.0 + factor * (curve.total - liquid))


def freezing_curve(total: Tensor, soil: FreezingCurve) -> Curve:
    """The freezing curve of layers with a total water content, m3 m-3, ``[layer, column]``."""
    curve = Curve(total, soil.level, soil.exponent, total)
    return curve._replace(least_liquid=_least_liquid(curve))


def _liquid_at(log_suction: Tensor, curve: Curve, iterations: int) -> Tensor:
    """Liquid water at the logarithm of a relative potential, by Newton's method, m3 m-3."""
    factor = c.ICE_POTENTIAL_FACTOR

    def bounded(liquid: Tensor) -> Tensor:
        return at_most(at_least(liquid, c.MINIMUM_WATER_CONTENT), curve.total)

    with torch.no_grad():
        swollen = torch.log(1.0 + factor * curve.total)
        liquid = bounded(torch.exp((curve.level + 2.0 * swollen - log_suction) / curve.exponent))
    for left in reversed(range(iterations)):
        if left >= derivative_order():
            # only the last iterations, from the root to itself, carry derivatives
            liquid = liquid.detach()
        swollen = torch.log(1.0 + factor * (curve.total - liquid))
        excess = curve.level + 2.0 * swollen - curve.exponent * torch.log(liquid) - log_suction
        slope = _swelling(liquid, curve) + curve.exponent / liquid
        liquid = bounded(liquid + excess / slope.detach())
    return liquid


def _least_liquid(curve: Curve) -> Tensor:
    """Liquid water at the cold end of the curve, m3 m-3."""
    cold = math.log(-COLD_END / (c.FREEZING_POINT + COLD_END))
    return _liquid_at(torch.full_like(curve.total, cold), curve, COLD_END_ITERATIONS)


def equilibrium_liquid(temperature: Tensor, total: Tensor, soil: FreezingCurve) -> Tensor:
    """Liquid water on the freezing curve of the implicit scheme, m3 m-3, ``[layer, column]``.

    Differentiable in forward and reverse mode. Unlike
    `noahpy.physics.freezing.converged_supercooled_water` it has no threshold below the freezing
    point.

    Args:
        temperature: K, ``[layer, column]``.
        total: total water content, m3 m-3, ``[layer, column]``.
        soil: parameters of the freezing curve.
    """
    deviation = at_least(temperature - c.FREEZING_POINT, COLD_END)
    frozen = torch.where(deviation < 0.0, deviation, -1.0)
    suction = -frozen / (c.FREEZING_POINT + frozen)
    liquid = _liquid_at(torch.log(suction), freezing_curve(total, soil), CURVE_ITERATIONS)
    return torch.where(deviation < 0.0, liquid, total)


def enthalpy(temperature: Tensor, liquid: Tensor, heat_capacity: Tensor) -> Tensor:
    """Heat content relative to ice at the freezing point, J m-3.

    Args:
        temperature: relative to the freezing point, K.
        liquid: liquid water content, m3 m-3.
        heat_capacity: at this liquid water content, J m-3 K-1.
    """
    return heat_capacity * temperature + c.VOLUMETRIC_LATENT_HEAT_FUSION * liquid


def fusion_heat(temperature: Tensor, melting: Tensor | float = MELT_HEAT_CAPACITY) -> Tensor:
    """Heat to melt a volume of ice, J m-3.

    Args:
        temperature: relative to the freezing point, K.
        melting: gain of heat capacity by melting, J m-3 K-1.
    """
    return c.VOLUMETRIC_LATENT_HEAT_FUSION + melting * temperature


def heat_problem(
    conduction: Conduction,
    curve: SoilCurve,
    capacity: MoistCapacity,
    thickness: Tensor,
    temperature: Tensor,
) -> EnthalpyProblem:
    """The equations of a step; see `solve_on_curve`."""
    total = curve.total
    largest = torch.maximum(temperature.abs().amax(0), conduction.top.abs())
    response = capacity.at(total) + conduction.above + conduction.below
    magnitude = c.VOLUMETRIC_LATENT_HEAT_FUSION * total + response * largest
    return EnthalpyProblem(
        conduction=conduction,
        curve=curve,
        capacity=capacity,
        thickness=thickness,
        thawed=curve.at(total).temperature,
        cold=curve.at(curve.least_liquid).temperature,
        tolerance=ROUNDINGS * torch.finfo(total.dtype).eps * magnitude,
    )


def heat_residual(
    temperature: Tensor, liquid: Tensor, conduction: Conduction, capacity: MoistCapacity
) -> Tensor:
    """Residual of the energy balance of a layer, J m-3."""
    return (
        enthalpy(temperature, liquid, capacity.at(liquid))
        - conduction.content
        + conduction.above * _drop_from_above(temperature, conduction.top)
        + conduction.below * (temperature - from_below(temperature))
    )


def _drop_from_above(temperature: Tensor, top: Tensor) -> Tensor:
    return temperature - torch.cat([top[None], temperature[:-1]])


def is_on_curve(liquid: Tensor, curve: SoilCurve) -> Tensor:
    """Whether a layer is on the curve, where its water freezes and thaws, bool."""
    return (liquid < curve.total) & (liquid > curve.least_liquid)


def apparent_capacity(layers: Layers, curve: SoilCurve, capacity: MoistCapacity) -> Tensor:
    """Apparent heat capacity: derivative of the enthalpy by temperature, J m-3 K-1."""
    on_curve = is_on_curve(layers.liquid, curve)
    latent = fusion_heat(layers.temperature, capacity.melting)
    thawing = latent / torch.where(on_curve, layers.on_curve.slope, 1.0)
    return capacity.at(layers.liquid) + torch.where(on_curve, thawing, 0.0)


def layers_with(
    content: Tensor,
    shift: Tensor | float,
    liquid: Tensor,
    on_curve: OnCurve,
    problem: EnthalpyProblem,
) -> Layers:
    """Layers whose enthalpy plus `shift` times temperature is `content`.

    Exact off the curve; on it an iteration of Newton's method, within a bracket, from liquid water
    where the curve is known. The result lies exactly on the curve in any case.
    """
    curve = problem.curve
    capacity = problem.capacity._replace(frozen=problem.capacity.frozen + shift)
    latent = c.VOLUMETRIC_LATENT_HEAT_FUSION

    def of(temperature: Tensor, liquid: Tensor) -> Tensor:
        return enthalpy(temperature, liquid, capacity.at(liquid))

    is_thawed = content >= of(problem.thawed, curve.total)
    is_cold = (content <= of(problem.cold, curve.least_liquid)) & ~is_thawed
    low = torch.minimum(torch.maximum(content / latent, curve.least_liquid), curve.total)
    temperature = on_curve.temperature
    excess = of(temperature, liquid) - content
    slope = fusion_heat(temperature, capacity.melting) + capacity.at(liquid) * on_curve.slope
    step = liquid - excess / slope
    # enthalpy is concave in liquid water: a step up does not pass the root, a long one down does
    middle = torch.where(excess > 0.0, 0.5 * (low + torch.maximum(liquid, low)), low)
    liquid = torch.where(step >= low, torch.minimum(step, curve.total), middle)
    liquid = torch.where(is_thawed, curve.total, torch.where(is_cold, curve.least_liquid, liquid))
    sensible = (content - latent * liquid) / capacity.at(liquid)
    there = curve.at(liquid)
    return Layers(torch.where(is_thawed | is_cold, sensible, there.temperature), liquid, there)


def newton_direction(residual: Tensor, apparent_capacity: Tensor, conduction: Conduction) -> Tensor:
    """Change of temperature in an iteration of Newton's method, K."""
    diagonal = apparent_capacity + conduction.above + conduction.below
    return solve_tridiagonal(-conduction.above[1:], diagonal, -conduction.below[:-1], -residual)


def layers_after(
    layers: Layers, change: Tensor, apparent: Tensor, shift: Tensor, problem: EnthalpyProblem
) -> Layers:
    """Layers after a step of Newton's method for enthalpy plus `shift` times temperature.

    Args:
        layers: before the step.
        change: of the temperature, as long as the apparent heat capacity stays, K.
        apparent: apparent heat capacity, J m-3 K-1.
        shift: heat per kelvin that counts with the enthalpy, J m-3 K-1.
        problem: of the step.
    """
    capacity = problem.capacity.at(layers.liquid) + shift
    content = enthalpy(layers.temperature, layers.liquid, capacity) + (apparent + shift) * change
    return layers_with(content, shift, layers.liquid, layers.on_curve, problem)


def _is_open(residual: Tensor, tolerance: Tensor) -> Tensor:
    """Whether the balance of a column is open, bool, ``[column]``; not where it is not a number."""
    return ((residual.abs() - tolerance) > 0.0).any(0)


def is_accepted(residual: Tensor, problem: EnthalpyProblem) -> Tensor:
    """Whether the residuals of a column, J m-3, are rounding, bool, ``[column]``."""
    accepted = at_least(problem.tolerance * (ACCEPTED_ROUNDINGS / ROUNDINGS), ACCEPTED_RESIDUAL)
    return (residual.abs() <= accepted).all(0)


class _Search(NamedTuple):
    """Newton's method at an iterate; ``[column]`` unless stated."""

    layers: Layers
    """``[layer, column]``."""
    residual: Tensor
    """Of the energy balance, J m-3, ``[layer, column]``."""
    share: Tensor
    """Of the steps, 1."""
    iterations: Tensor
    """Number of iterations."""
    is_open: Tensor
    """Whether the balance is open, bool."""


def _is_left(search: _Search) -> Tensor:
    return search.is_open


def _residual(layers: Layers, problem: EnthalpyProblem) -> Tensor:
    return heat_residual(layers.temperature, layers.liquid, problem.conduction, problem.capacity)


def _newton_step(given: tuple[EnthalpyProblem], search: _Search) -> _Search:
    """An iteration of Newton's method for the enthalpy.

    A converged column no longer changes, so that its result does not depend on the others.
    """
    (problem,), (temperature, liquid, on_curve) = given, search.layers
    apparent = apparent_capacity(search.layers, problem.curve, problem.capacity)
    change = newton_direction(search.residual, apparent, problem.conduction)
    content = enthalpy(temperature, liquid, problem.capacity.at(liquid)) + apparent * change
    moved = layers_with(content, 0.0, liquid, on_curve, problem)
    layers = choose(search.is_open, moved, search.layers)
    residual = _residual(layers, problem)
    return search._replace(
        layers=layers,
        residual=residual,
        iterations=search.iterations + search.is_open,
        is_open=search.is_open & _is_open(residual, problem.tolerance),
    )


def _damped_step(given: tuple[EnthalpyProblem, Tensor], search: _Search) -> _Search:
    """An iteration of Newton's method for enthalpy plus conducted heat.

    Steps are halved until residuals decrease. With the heat that a layer exchanges at its own
    temperature the problem is closer to linear where conduction dominates.
    """
    problem, shift = given
    apparent = apparent_capacity(search.layers, problem.curve, problem.capacity)
    change = search.share * newton_direction(search.residual, apparent, problem.conduction)
    trial = layers_after(search.layers, change, apparent, shift, problem)
    error = _residual(trial, problem)
    better = layer_sum(problem.thickness * error.abs()) < layer_sum(
        problem.thickness * search.residual.abs()
    )
    residual = torch.where(better, error, search.residual)
    share = torch.where(better, at_most(2.0 * search.share, 1.0), 0.5 * search.share)
    is_left = _is_open(residual, problem.tolerance) & (share > SMALLEST_SHARE)
    return _Search(
        layers=choose(search.is_open & better, trial, search.layers),
        residual=residual,
        share=share,
        iterations=search.iterations + search.is_open,
        is_open=search.is_open & is_left,
    )


def solve_on_curve(
    conduction: Conduction,
    curve: SoilCurve,
    capacity: MoistCapacity,
    thickness: Tensor,
    temperature: Tensor,
    liquid: Tensor | None = None,
) -> Solution:
    """Temperature and liquid water at the end of a step, without derivatives.

    Args:
        conduction: heat content and conduction of the layers.
        curve: freezing curve.
        capacity: heat capacity.
        thickness: layer thickness, m, ``[layer, column]``.
        temperature: at the start of the step relative to the freezing point, K,
            ``[layer, column]``; only for the size of rounding errors.
        liquid: liquid water content to start from, m3 m-3, ``[layer, column]``; all water if
            omitted.
    """
    begin = curve.total if liquid is None else liquid
    problem = heat_problem(conduction, curve, capacity, thickness, temperature)
    begin = torch.minimum(torch.maximum(begin, curve.least_liquid), curve.total)
    start = layers_with(conduction.content, 0.0, begin, curve.at(begin), problem)
    residual, none = _residual(start, problem), torch.zeros_like(conduction.top)
    first = _Search(start, residual, none + 1.0, none, _is_open(residual, problem.tolerance))
    found = repeat_while_open(_is_left, _newton_step, (problem,), first, NEWTON_ITERATIONS)
    is_damped, shift = found.is_open, conduction.above + conduction.below
    # from the start
    again = first._replace(iterations=found.iterations, is_open=is_damped)
    given = (problem, shift)
    damped = repeat_while_open(_is_left, _damped_step, given, again, DAMPED_ITERATIONS)
    layers, count = choose(is_damped, damped.layers, found.layers), damped.iterations
    last = torch.where(is_damped, damped.residual, found.residual)
    return Solution(layers, count, is_damped, is_accepted(last, problem))
