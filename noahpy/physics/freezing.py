"""Freezing and thawing of soil water: freezing curve, layer temperature, phase change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from inspect import signature
from typing import Any, NamedTuple, TypeAlias

import torch
from torch import Tensor
from torch.autograd import Function

from noahpy.physics import constants as c
from noahpy.physics.derivatives import as_wider_batch, derivative_order, with_derivatives
from noahpy.physics.graphs import repeat_while_open
from noahpy.physics.numerics import at_least, at_most

LEGACY_TOLERANCE = 0.005
"""Change of ice content at which the parent model stops, m3 m-3."""
LEGACY_ITERATIONS = 10
"""Largest number of iterations of the parent model."""
CONVERGED_TOLERANCE = 1e-13
"""Change of ice content at which the converged scheme stops, m3 m-3."""
CONVERGED_ITERATIONS = 16
"""Largest number of iterations of the converged scheme."""


class FreezingCurve(NamedTuple):
    """Soil parameters of the equilibrium of ice and liquid water, ``[layer, column]``.

    Liquid water x and ice y are in equilibrium at the temperature at which the potential of the
    water, ``exp(level) x^-exponent (1 + 8 y)^2``, equals that of ice, both relative to the latent
    heat of fusion (Koren et al. 1999, eq. 17).
    """

    level: Tensor
    """Logarithm of the relative potential at a liquid water content of 1 without ice, 1."""
    exponent: Tensor
    """Exponent of the retention curve, 1."""


SupercooledWater: TypeAlias = Callable[[Tensor, Tensor, Tensor, FreezingCurve], Tensor]
"""Equilibrium liquid water content, m3 m-3, from layer temperature (K), total and liquid water
(m3 m-3) and the freezing curve."""


FreezingExponent: TypeAlias = Callable[[Tensor], Tensor]
"""Exponent of the freezing curve, 1, from that of the retention curve."""


def capped_exponent(clapp_hornberger_b: Tensor) -> Tensor:
    """That of the retention curve, at most `constants.MAXIMUM_FREEZING_EXPONENT`, as in Noah."""
    return at_most(clapp_hornberger_b, c.MAXIMUM_FREEZING_EXPONENT)


def own_exponent(clapp_hornberger_b: Tensor) -> Tensor:
    """That of the retention curve."""
    return clapp_hornberger_b


def freezing_properties(
    porosity: Tensor,
    air_entry_potential: Tensor,
    clapp_hornberger_b: Tensor,
    exponent_scheme: FreezingExponent = capped_exponent,
) -> FreezingCurve:
    """The freezing curve of soils.

    Args:
        porosity: m3 m-3.
        air_entry_potential: positive, m.
        clapp_hornberger_b: exponent of the retention curve, 1.
        exponent_scheme: exponent of the freezing curve.
    """
    exponent = exponent_scheme(clapp_hornberger_b)
    saturated = torch.log(air_entry_potential * (c.GRAVITY / c.LATENT_HEAT_FUSION))
    return FreezingCurve(saturated + exponent * torch.log(porosity), exponent)


def _cold_temperature(temperature: Tensor) -> Tensor:
    """Temperature, at most the freezing threshold below the freezing point, K."""
    return at_most(temperature, c.FREEZING_POINT - c.FREEZING_THRESHOLD)


Ices: TypeAlias = tuple[Tensor, Tensor]
"""Ice content and its last change in an iteration, m3 m-3."""


def _newton(
    curve: Tensor,
    exponent: Tensor,
    total: Tensor,
    ice: Tensor,
    tolerance: float,
    iterations: int,
) -> tuple[Tensor, Tensor]:
    """Ice content on the freezing curve, and whether the iteration did not converge.

    Solves ``curve + 2 ln(1 + 8 x) - exponent ln(total - x) = 0`` by Newton's method; every element
    stops after its first change of at most `tolerance`.
    """
    most = total - c.MINIMUM_WATER_CONTENT

    def is_open(values: Ices) -> Tensor:
        return values[1] > tolerance

    def iteration(given: tuple[Tensor, ...], values: Ices) -> Ices:
        (curve, exponent, total, most), (x, change) = given, values
        liquid = total - x
        swollen = c.ICE_POTENTIAL_FACTOR * x + 1.0
        raised = torch.add(curve, torch.log(swollen), alpha=2.0)
        value = torch.addcmul(raised, exponent, torch.log(liquid), value=-1.0)
        slope = torch.add(
            exponent / liquid, torch.reciprocal(swollen), alpha=2.0 * c.ICE_POTENTIAL_FACTOR
        )
        update = torch.addcdiv(x, value, slope, value=-1.0)
        update = at_least(torch.minimum(update, most), 0.0)
        active = is_open(values)
        return torch.where(active, update, x), torch.where(active, (update - x).abs(), change)

    start = at_least(torch.minimum(ice, most), 0.0)
    # the last change tells which elements are open, since flags are slower to load and store
    values = (start, torch.full_like(start, torch.inf))
    given = (curve, exponent, total, most)
    found = repeat_while_open(is_open, iteration, given, values, iterations)
    return found[0], is_open(found)


def _response(total: Tensor, ice: Tensor, exponent: Tensor) -> tuple[Tensor, Tensor]:
    """Derivatives on the freezing curve.

    The first is that of the logarithm of the effect of ice on the potential, by ice content; the
    second that of liquid water by the logarithm of the potential, zero where there is no ice or
    the largest possible ice content.
    """
    swelling = 2.0 * c.ICE_POTENTIAL_FACTOR / (1.0 + c.ICE_POTENTIAL_FACTOR * ice)
    slope = swelling + exponent / (total - ice)
    interior = (ice > 0.0) & (ice < total - c.MINIMUM_WATER_CONTENT)
    return swelling, torch.where(interior, 1.0 / slope, 0.0)


def _log_potential_slope(cold: Tensor) -> Tensor:
    """Decrease of the logarithm of the potential of ice with temperature, K-1."""
    return c.FREEZING_POINT / (cold * (c.FREEZING_POINT - cold))


class _SupercooledWater(Function):
    """The solve, with derivatives by the implicit function theorem at its result."""

    @staticmethod
    def forward(
        temperature: Tensor,
        total: Tensor,
        liquid: Tensor,
        level: Tensor,
        exponent: Tensor,
        tolerance: float,
        iterations: int,
    ) -> tuple[Tensor, Tensor]:
        cold = _cold_temperature(temperature)
        curve = level - torch.log((c.FREEZING_POINT - cold) / cold)
        tolerance = max(tolerance, 8.0 * torch.finfo(total.dtype).eps)
        ice, failed = _newton(curve, exponent, total, total - liquid, tolerance, iterations)
        explicit = at_least(torch.exp(curve / exponent), c.MINIMUM_WATER_CONTENT)
        explicit = torch.minimum(explicit, total)
        warm = temperature > c.FREEZING_POINT - c.FREEZING_THRESHOLD
        ice = torch.where(warm, 0.0, torch.where(failed, total - explicit, ice))
        return total - ice, ice

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, Tensor]) -> None:  # noqa: ANN401
        temperature, total, _, _, exponent, _, _ = inputs
        ice = output[1]
        ctx.mark_non_differentiable(ice)
        ctx.save_for_backward(temperature, total, exponent, *output)
        ctx.save_for_forward(temperature, total, exponent, *output)

    @staticmethod
    def partials(ctx: Any) -> tuple[Tensor, Tensor, Tensor, Tensor]:  # noqa: ANN401
        """Derivatives by temperature, total water, level and exponent."""
        temperature, total, exponent, liquid, ice = ctx.saved_tensors
        if derivative_order() > 1:
            ice = with_derivatives(ice, total - liquid, order=2)
        swelling, response = _response(total, ice, exponent)
        by_temperature = response * _log_potential_slope(_cold_temperature(temperature))
        by_total = torch.where(ice > 0.0, response * swelling, 1.0)
        return by_temperature, by_total, response, -response * torch.log(total - ice)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor, _: Tensor | None) -> tuple[Tensor | None, ...]:  # noqa: ANN401
        temperature, total, level, exponent = _SupercooledWater.partials(ctx)
        return (
            cotangent * temperature,
            cotangent * total,
            None,
            cotangent * level,
            cotangent * exponent,
            None,
            None,
        )

    @staticmethod
    def jvp(ctx: Any, *tangents: Tensor | None) -> tuple[Tensor, None]:  # noqa: ANN401
        temperature, total, _, level, exponent, _, _ = tangents
        pairs = zip(
            _SupercooledWater.partials(ctx), (temperature, total, level, exponent), strict=True
        )
        change = torch.zeros_like(ctx.saved_tensors[1])
        for partial, tangent in pairs:
            if tangent is not None:
                change = change + partial * tangent
        return change, None

    @staticmethod
    def vmap(
        info: Any,  # noqa: ANN401
        in_dims: tuple[int | None, ...],
        *inputs: Any,  # noqa: ANN401
    ) -> tuple[tuple[Tensor, ...], tuple[int, ...]]:
        return as_wider_batch(_SupercooledWater.apply, info.batch_size, in_dims, inputs)


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_SupercooledWater.forward.__signature__ = signature(_SupercooledWater.forward)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class SupercooledWaterSolution:
    """Liquid water in equilibrium with ice (Koren et al. 1999, eq. 17), by Newton's method.

    The potential of the soil water, increased by the effect of ice, equals that of ice at the given
    temperature. Differentiable in forward and reverse mode; the liquid water is only the start of
    the iteration and carries no derivative.
    """

    tolerance: float
    """Change of ice content at which the iteration ends, m3 m-3."""
    iterations: int
    """Largest number of iterations."""

    def __call__(
        self, temperature: Tensor, total: Tensor, liquid: Tensor, curve: FreezingCurve
    ) -> Tensor:
        """Equilibrium liquid water content, m3 m-3, ``[layer, column]``.

        Args:
            temperature: of the layer, K, ``[layer, column]``.
            total: total water content, m3 m-3, ``[layer, column]``.
            liquid: liquid water content to start from, m3 m-3, ``[layer, column]``.
            curve: soil parameters.
        """
        result: Tensor = _SupercooledWater.apply(  # type: ignore[no-untyped-call]
            temperature,
            total,
            liquid,
            curve.level,
            curve.exponent,
            self.tolerance,
            self.iterations,
        )[0]
        return result


legacy_supercooled_water = SupercooledWaterSolution(LEGACY_TOLERANCE, LEGACY_ITERATIONS)
"""Equilibrium as the parent model stops its iteration, up to 6e-4 m3 m-3 off the curve."""
converged_supercooled_water = SupercooledWaterSolution(CONVERGED_TOLERANCE, CONVERGED_ITERATIONS)
"""Equilibrium on the curve to rounding."""


def supercooled_water_slope(
    temperature: Tensor, total: Tensor, equilibrium: Tensor, curve: FreezingCurve
) -> Tensor:
    """Increase of the equilibrium liquid water with temperature, K-1, ``[layer, column]``.

    Args:
        temperature: of the layer, K, ``[layer, column]``.
        total: total water content, m3 m-3, ``[layer, column]``.
        equilibrium: equilibrium liquid water content, m3 m-3, ``[layer, column]``.
        curve: soil parameters.
    """
    _, response = _response(total, total - equilibrium, curve.exponent)
    # the ice content has lost digits in the difference
    is_interior = equilibrium > c.MINIMUM_WATER_CONTENT * (1.0 + 1e-9)
    slope = response * _log_potential_slope(_cold_temperature(temperature))
    return torch.where(is_interior, slope, 0.0)


def _frozen_mean(start: Tensor, end: Tensor) -> Tensor:
    """Mean of a linear temperature profile with its part above freezing set to freezing, K.

    Arguments and result are relative to the freezing point. With one frozen end, the frozen share
    of the length is |frozen end| / (|start| + |end|). The expression is 1 with two frozen ends and
    0 without one, so that it holds in all cases.
    """
    frozen_start, frozen_end = at_most(start, 0.0), at_most(end, 0.0)
    frozen = frozen_start + frozen_end
    length = start.abs() + end.abs()
    return 0.5 * frozen * (-frozen / torch.where(length > 0.0, length, 1.0))


def frozen_layer_temperature(above: Tensor, middle: Tensor, below: Tensor) -> Tensor:
    """Temperature at which the ice of a layer is in equilibrium, K, ``[layer, column]``.

    The mean of the profile that is linear from the upper interface to the mid-point and on to the
    lower interface, with thawed parts at the freezing point. The parent model has eight cases of
    this mean. Only in a layer that is thawed throughout does it take the plain mean; all water is
    liquid there at either temperature.

    Args:
        above: temperature of the upper interface, K, ``[layer, column]``.
        middle: mid-point temperature, K.
        below: temperature of the lower interface, K.
    """
    a, m, b = above - c.FREEZING_POINT, middle - c.FREEZING_POINT, below - c.FREEZING_POINT
    return c.FREEZING_POINT + 0.5 * (_frozen_mean(a, m) + _frozen_mean(m, b))


class PhaseChange(NamedTuple):
    """Freezing and thawing of one step, ``[layer, column]``."""

    liquid: Tensor
    """Liquid water content after the step, m3 m-3."""
    equilibrium: Tensor
    """Liquid water content in equilibrium with ice, m3 m-3."""
    temperature: Tensor
    """Layer temperature of the equilibrium, K."""


def phase_changed_liquid(
    liquid: Tensor, total: Tensor, equilibrium: Tensor, supply: Tensor
) -> Tensor:
    """Liquid water after freezing or thawing, m3 m-3, ``[layer, column]``.

    The net heat drives the change, which stops at equilibrium. A layer beyond equilibrium does not
    change against its net heat.

    Args:
        liquid: liquid water content before, m3 m-3.
        total: total water content, m3 m-3.
        equilibrium: equilibrium liquid water content, m3 m-3.
        supply: water that the net heat can thaw (positive) or freeze (negative), m3 m-3.
    """
    target = liquid + supply
    freezing = at_least(target, at_most(equilibrium, liquid))
    thawing = at_most(target, at_least(equilibrium, liquid))
    changed = torch.where(supply < 0.0, freezing, thawing)
    return at_most(at_least(changed, 0.0), total)


def freeze_and_thaw(
    temperature: Tensor,
    interface_temperature: Tensor,
    total: Tensor,
    liquid: Tensor,
    heat_supply: Tensor,
    curve: FreezingCurve,
    supercooled_water: SupercooledWater,
) -> PhaseChange:
    """Freeze and thaw over one step.

    Args:
        temperature: mid-point temperature at the start of the step, K, ``[layer, column]``.
        interface_temperature: at the surface and at the base of every layer, K,
            ``[layer + 1, column]``.
        total: total water content, m3 m-3, ``[layer, column]``.
        liquid: liquid water content, m3 m-3, ``[layer, column]``.
        heat_supply: net heat of a layer over the step, J m-3, ``[layer, column]``.
        curve: soil parameters.
        supercooled_water: scheme for the equilibrium.
    """
    above, below = interface_temperature[:-1], interface_temperature[1:]
    coldest = torch.minimum(torch.minimum(above, below), temperature)
    may_change = (total > liquid) | (coldest < c.FREEZING_POINT)
    mean = frozen_layer_temperature(above, temperature, below)
    equilibrium = supercooled_water(mean, total, liquid, curve)
    supply = heat_supply / c.VOLUMETRIC_LATENT_HEAT_FUSION
    changed = phase_changed_liquid(liquid, total, equilibrium, supply)
    return PhaseChange(torch.where(may_change, changed, liquid), equilibrium, mean)
