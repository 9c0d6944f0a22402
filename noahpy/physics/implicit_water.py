"""Soil water as one implicit problem: Richards' equation with saturation, frost and limits.

All coefficients are those of the end of the step. Suction draws water by the difference of the
matric flux potential at the two heads, and gravity with the conductivity of the layer above; a flux
grows with the wetness of its source and falls with that of its sink, so that the step is a
contraction in the stored water. A layer whose pores are full of water and ice takes up no more: its
head rises above that of its liquid water until the water leaves the way it came, or runs off. Ice
does not move, and does not change within the step.
"""

from __future__ import annotations

from inspect import signature
from typing import Any, NamedTuple, cast

import torch
from torch import Tensor
from torch.autograd import Function
from torch.nn.functional import pad

from noahpy.physics.numerics import (
    TINY,
    as_wider_batch,
    at_most,
    is_traced,
    layer_sum,
    repeat_while_open,
)
from noahpy.physics.retention import Flowing, RetentionCurve
from noahpy.physics.tridiagonal import solve_tridiagonal

PORE_STORAGE = 1e-9
"""Water that full pores take up relative to what they would take up with air, 1."""
PRESSURE_STORAGE = 1e-11
"""Water that full pores take up per metre of head above saturation, m-1."""
RAMP = 0.01
"""Content over which flow and sinks end above the content that stays, m3 m-3."""
NEWTON_ITERATIONS = 30
"""Largest number of iterations of Newton's method."""
RELAXED_ITERATIONS = 600
"""Largest number of iterations with shares of a step."""
SMALLEST_SHARE = 0.1
"""Smallest share of a Newton step, 1."""
LEAST_MOBILE = 1e-9
"""Least content that flows where it is the base of a power, m3 m-3."""
INNER_ITERATIONS = 3
"""Number of iterations for the content of a layer whose outflow is a power of it."""
LEAST_RATIO = 0.05
"""Smallest content after an iteration relative to that before, 1."""
LEAST_EXPONENT = 0.02
"""Smallest exponent of the outflow of a layer as a power of its content, 1."""
DRY_EXPONENT = 60.0
"""Largest exponent where immobile water is near, 1."""
ACCEPTED_RESIDUAL = 1e-9
"""Residual that is accepted where the iteration ends without rounding, m3 m-3."""
ROUNDINGS = 64.0
"""Number of rounding errors up to which the residual of a layer counts as zero."""


class WaterColumn(NamedTuple):
    """Columns during a step, ``[layer, column]`` unless stated; the curve belongs to it."""

    thickness: Tensor
    """m."""
    capacity: Tensor
    """Pores without ice, m3 m-3."""
    immobile: Tensor
    """Liquid water that does not flow, m3 m-3."""
    stored: Tensor
    """Liquid water before the step, m3 m-3."""
    conductivity: Tensor
    """Saturated conductivity without ice, m s-1."""
    impedance: Tensor
    """Logarithm of the factor of ice on it, zero or negative, 1."""
    evaporation: Tensor
    """Demand on the first layer, m s-1, ``[column]``."""
    least_evaporating: Tensor
    """Liquid water at which evaporation ends, m3 m-3, ``[column]``."""
    uptake: Tensor
    """Demand of roots, m s-1."""
    least_taken_up: Tensor
    """Liquid water at which uptake ends, m3 m-3."""
    supply: Tensor
    """Water that reaches the surface, m s-1, ``[column]``; infinite where the head is given."""
    surface_head: Tensor
    """Largest head of water on the surface, m, ``[column]``."""
    drainage_factor: Tensor
    """Flux out of the last layer relative to its conductivity, 1, ``[column]``."""
    bottom_head: Tensor
    """Head at the base of the last layer, m, ``[column]``."""
    bottom_opening: Tensor
    """1 where the base has the given head, else 0, ``[column]``."""


class Wetness(NamedTuple):
    """Wetness of the layers, ``[layer, column]``."""

    content: Tensor
    """Liquid water that the head would hold if no pore had ice, m3 m-3."""
    pressure: Tensor
    """Head above that of the curve at its brim, m; there `content` is the brim."""


class Flow(NamedTuple):
    """Fluxes of a step, m s-1."""

    faces: Tensor
    """Downward through the surface, between layers and out of the last, ``[layer + 1, column]``."""
    evaporation: Tensor
    """From the first layer, ``[column]``."""
    uptake: Tensor
    """By roots, ``[layer, column]``."""


class WaterStep(NamedTuple):
    """Result of a step."""

    liquid: Tensor
    """m3 m-3, ``[layer, column]``."""
    flow: Flow


def held(column: WaterColumn, wetness: Wetness) -> Tensor:
    """Liquid water of the layers, m3 m-3."""
    liquid = at_most(wetness.content, column.capacity)
    squeezed = PORE_STORAGE * (wetness.content - liquid)
    return liquid + squeezed + PRESSURE_STORAGE * wetness.pressure


class _Saturated(NamedTuple):
    """Layers whose head is that of saturation, ``[layer, column]``."""

    outflow: Tensor
    """What a layer sends down and up over the step, m."""
    power: Tensor
    """Exponent of the outflow as a power of the content that flows, 1."""
    by_pressure: Tensor
    """Derivative of the outflow by the head, 1."""


class _Problem(NamedTuple):
    """A step with what stays the same in it."""

    column: WaterColumn
    curve: RetentionCurve
    seconds: float
    conductance: Tensor
    """Saturated, of the faces, s-1, ``[layer + 1, column]``."""
    distance: Tensor
    """Along which gravity acts, of the faces, m, ``[layer + 1, column]``."""
    drained: Tensor
    """Drainage of a saturated last layer, m s-1, ``[column]``."""
    entering: Tensor
    """Flux into a dry first layer, m s-1, ``[column]``."""
    rising: Tensor
    """Flux into a dry last layer from below, m s-1, ``[column]``."""
    brim: Tensor
    """Content at which pressure begins, m3 m-3, ``[layer, column]``."""
    full: _Saturated | None
    """The layers at saturation; None while it is being found."""


def _faces(above: Tensor, inner: Tensor, below: Tensor) -> Tensor:
    return torch.cat([above[None], inner, below[None]])


def _first(value: Tensor, layers: int) -> Tensor:
    """A value of the first layer, 0 in all others, ``[layer, column]``."""
    return pad(value[None], (0, 0, 0, layers - 1))


def _impedance(impedance: Tensor, half: Tensor) -> Tensor:
    """Logarithm of the factor of ice between layers, 1, ``[layer - 1, column]``.

    The mean along the way from node to node, so that a thick frozen layer hardly lets in what a
    thin thawed one has, and at least the plain mean, which a thin frozen layer would fall short of.

    Args:
        impedance: logarithm of the factor of the layers, 1.
        half: half of the thickness of the layers, m.
    """
    upper, lower, of_upper = impedance[:-1], impedance[1:], half[:-1] / (half[:-1] + half[1:])
    along = lower + of_upper * (upper - lower)
    return torch.minimum(along, 0.5 * (upper + lower))


def _problem(column: WaterColumn, curve: RetentionCurve, seconds: float) -> _Problem:
    half = 0.5 * column.thickness
    resistance = half / column.conductivity
    impedance = column.impedance
    between = torch.exp(_impedance(impedance, half)) / (resistance[:-1] + resistance[1:])
    own = torch.exp(impedance) / resistance
    base = column.bottom_opening * own[-1]
    first, last = curve.layers(slice(0, 1)), curve.layers(slice(-1, None))
    on_surface = first.flowing(column.surface_head[None])
    conductance = _faces(own[0], between, base)
    distance = _faces(half[0], half[:-1] + half[1:], half[-1])
    fall = distance[0] * on_surface.conductivity[0]
    return _Problem(
        column=column,
        curve=curve,
        seconds=seconds,
        conductance=conductance,
        distance=distance,
        drained=column.drainage_factor * column.conductivity[-1] * torch.exp(impedance[-1]),
        entering=conductance[0] * (on_surface.potential[0] + fall),
        rising=base * last.flowing(column.bottom_head[None]).potential[0],
        brim=curve.brim(),
        full=None,
    )


def _solvable(problem: _Problem) -> _Problem:
    """The same with what Newton's method needs."""
    full = _balance(problem, Wetness(problem.brim, torch.zeros_like(problem.brim)))
    return problem._replace(full=_Saturated(full.outflow, full.power, full.by_pressure))


class _State(NamedTuple):
    """Layers at a wetness, ``[layer, column]``."""

    liquid: Tensor
    """m3 m-3."""
    has_air: Tensor
    """Whether a layer takes up water, bool."""
    head: Tensor
    """m."""
    head_slope: Tensor
    """Derivative of the head by content, m."""
    share: Tensor
    """Share of the water that flows: 0 where only immobile water is left, 1."""
    share_slope: Tensor
    """Its derivative by content, 1."""
    own: Flowing
    """At the layers' own heads."""
    upper: Flowing
    """Of the soil of a layer's upper neighbour at the head of the layer, ``[layer - 1, column]``"""
    lower: Flowing
    """Of the soil of its lower neighbour, ``[layer - 1, column]``."""


def _state(problem: _Problem, wetness: Wetness) -> _State:
    column, curve = problem.column, problem.curve
    at = curve.at(wetness.content)
    head = at.head + wetness.pressure
    liquid = at_most(wetness.content, column.capacity)
    has_air = wetness.content <= column.capacity
    share = ((liquid - column.immobile) / RAMP).clamp(0.0, 1.0)
    return _State(
        liquid=liquid,
        has_air=has_air,
        head=head,
        head_slope=at.slope,
        share=share,
        share_slope=torch.where(has_air & (share < 1.0), 1.0 / RAMP, 0.0),
        own=curve.flowing(head),
        upper=curve.layers(slice(None, -1)).flowing(head[1:]),
        lower=curve.layers(slice(1, None)).flowing(head[:-1]),
    )


def _downward(
    problem: _Problem, inner: Tensor, own: Tensor, fall: Tensor, drained: Tensor
) -> Tensor:
    """What the layers send through the faces below them, ``[layer, column]``.

    Args:
        problem: the step.
        inner: factor of the conductance in all but the last layer, ``[layer - 1, column]``.
        own: factor of the conductance at the base, ``[layer, column]``.
        fall: factor of conductance and distance.
        drained: factor of the free drainage.
    """
    gravity = problem.distance[1:] * fall
    between = problem.conductance[1:-1] * (inner + gravity[:-1])
    base = problem.conductance[-1] * (own[-1] + gravity[-1]) + problem.drained * drained[-1]
    return torch.cat([between, base[None]])


def _upward(problem: _Problem, inner: Tensor, own: Tensor) -> Tensor:
    """What the layers send through the faces above them, ``[layer, column]``."""
    between = problem.conductance[1:-1] * inner
    return torch.cat([(problem.conductance[0] * own[0])[None], between])


def _outflow(problem: _Problem, state: _State) -> tuple[Tensor, Tensor]:
    """What the layers send down and up if all of their water flows, m s-1."""
    own, upper, lower = state.own, state.upper, state.lower
    down = _downward(
        problem,
        0.5 * (own.potential[:-1] + lower.potential),
        own.potential,
        own.conductivity,
        own.conductivity,
    )
    return down, _upward(problem, 0.5 * (own.potential[1:] + upper.potential), own.potential)


def _flow(problem: _Problem, state: _State, down: Tensor, up: Tensor) -> Flow:
    """Fluxes, from what the layers send down and up (m s-1)."""
    column = problem.column
    down, up = state.share * down, state.share * up
    top = at_most(problem.entering - up[0], column.supply)
    evaporation = column.evaporation * _remaining(state.liquid[0], column.least_evaporating)
    uptake = column.uptake * _remaining(state.liquid, column.least_taken_up)
    faces = _faces(top, down[:-1] - up[1:], down[-1] - problem.rising)
    return Flow(faces, evaporation, uptake)


def _remaining(liquid: Tensor, least: Tensor) -> Tensor:
    """Share of a demand that is met: 0 where no water is left for it, 1."""
    return ((liquid - least) / RAMP).clamp(0.0, 1.0)


class _Balance(NamedTuple):
    """Water balance of the layers and its Jacobian.

    Derivatives are by the variable of a layer: its content, or its head where there is pressure.
    """

    residual: Tensor
    """m."""
    lower: Tensor
    diagonal: Tensor
    upper: Tensor
    tolerance: Tensor
    """Residual up to which a layer is solved, m."""
    storage: Tensor
    """Derivative of storage and sinks of a layer by its content where it has air, m."""
    outflow: Tensor
    """What the layer sends down and up over the step, without pressure, m."""
    power: Tensor
    """Exponent of the outflow as a power of the content that flows, 1."""
    by_pressure: Tensor
    """Derivative of the outflow over the step by head, 1."""


def _demanded(demand: Tensor, liquid: Tensor, least: Tensor, rising: Tensor) -> Tensor:
    """Derivative of a limited demand by liquid water; at its end, the one-sided."""
    on_ramp = (liquid > least) & (liquid < least + RAMP)
    return torch.where(on_ramp | ((liquid == least) & rising), demand / RAMP, 0.0)


def _gain(flow: Flow) -> Tensor:
    """Water that the layers gain, m s-1, ``[layer, column]``."""
    sink = flow.uptake + _first(flow.evaporation, flow.uptake.shape[0])
    return flow.faces[:-1] - flow.faces[1:] - sink


def _residual(problem: _Problem, wetness: Wetness, flow: Flow) -> Tensor:
    """Residual of the water balance of the layers, m, ``[layer, column]``."""
    change = held(problem.column, wetness) - problem.column.stored
    return problem.column.thickness * change - problem.seconds * _gain(flow)


def _balance(problem: _Problem, wetness: Wetness) -> _Balance:
    column, curve, seconds = problem.column, problem.curve, problem.seconds
    thickness, layers = column.thickness, column.thickness.shape[0]
    state = _state(problem, wetness)
    own, share = state.own, state.share
    down, up = _outflow(problem, state)
    flow = _flow(problem, state, down, up)
    residual = _residual(problem, wetness, flow)

    is_pressed = wetness.pressure > 0.0
    steepness = torch.where(is_pressed, 0.0, own.slope)
    down_by_head = share * _downward(
        problem,
        0.5 * (own.conductivity[:-1] + state.lower.conductivity),
        own.conductivity,
        steepness,
        steepness,
    )
    up_by_head = share * _upward(
        problem, 0.5 * (own.conductivity[1:] + state.upper.conductivity), own.conductivity
    )
    by_variable = torch.where(is_pressed, 1.0, state.head_slope)
    sent_down = down_by_head * by_variable + state.share_slope * down
    sent_up = up_by_head * by_variable + state.share_slope * up
    is_open = flow.faces[0] < column.supply
    sent_up = torch.cat([torch.where(is_open, sent_up[0], 0.0)[None], sent_up[1:]])

    rising = residual < 0.0
    demanded = _demanded(column.uptake, state.liquid, column.least_taken_up, rising) + _first(
        _demanded(column.evaporation, state.liquid[0], column.least_evaporating, rising[0]), layers
    )
    demanded = torch.where(state.has_air, seconds * demanded, 0.0)
    storage = thickness * torch.where(
        is_pressed, PRESSURE_STORAGE, torch.where(state.has_air, 1.0, PORE_STORAGE)
    )

    by_head = down_by_head + up_by_head
    outflow = share * (down + up)
    growing = by_head * state.head_slope + state.share_slope * (down + up)
    mobile = (wetness.content - curve.residual).clamp(min=LEAST_MOBILE)
    # fluxes are rounded as the variables are
    variable = torch.where(is_pressed, state.head.abs(), wetness.content)
    noise = variable * (sent_down + sent_up)
    largest = torch.maximum(noise, torch.maximum(_above(noise), _below(noise)))
    rounding = ROUNDINGS * torch.finfo(thickness.dtype).eps
    return _Balance(
        residual=residual,
        lower=-seconds * sent_down[:-1],
        diagonal=storage + demanded + seconds * (sent_down + sent_up),
        upper=-seconds * sent_up[1:],
        tolerance=rounding * (seconds * largest + thickness * curve.porosity),
        storage=thickness + demanded,
        outflow=seconds * outflow,
        power=(mobile * growing / outflow.clamp(min=TINY))
        .clamp(min=LEAST_EXPONENT)
        .minimum(torch.where(share < 1.0, DRY_EXPONENT, torch.inf)),
        by_pressure=PRESSURE_STORAGE * thickness + seconds * by_head,
    )


def _above(x: Tensor) -> Tensor:
    return torch.cat([x[:1], x[:-1]])


def _below(x: Tensor) -> Tensor:
    return torch.cat([x[1:], x[-1:]])


def _moved(
    problem: _Problem, wetness: Wetness, balance: _Balance, share: Tensor | float
) -> Wetness:
    """Wetness after a Newton step in the variable in which a layer's own balance is linear.

    As a function of the content x that flows, what a layer stores and lets out is nearly
    ``a x + b x^p``, where the first term ends with full pores, and linear in the head above
    saturation.
    """
    column, curve = problem.column, problem.curve
    change = solve_tridiagonal(balance.lower, balance.diagonal, balance.upper, -balance.residual)
    is_pressed = wetness.pressure > 0.0
    has_air = wetness.content <= column.capacity
    mobile = (wetness.content - curve.residual).clamp(min=LEAST_MOBILE)
    assert problem.full is not None
    power = torch.where(is_pressed, problem.full.power, balance.power)
    outflow = torch.where(is_pressed, problem.full.outflow, balance.outflow).clamp(min=TINY)
    most = ((problem.brim - curve.residual) / mobile).clamp(min=1.0)
    most_with_air = at_most((column.capacity - curve.residual) / mobile, most).clamp(min=TINY)
    stored = balance.storage * mobile
    squeeze = PORE_STORAGE * column.thickness
    by_content = torch.where(has_air, balance.storage, squeeze) + power * outflow / mobile
    moved = wetness.pressure + share * change

    # what a layer stores and lets out: now, with full pores, saturated, and after the step
    pores = stored * most_with_air
    now = torch.where(has_air, stored, pores + PORE_STORAGE * (stored - pores)) + outflow
    full = pores + outflow * _raised(most_with_air, power)
    saturated = pores + PORE_STORAGE * (stored * most - pores)
    saturated = saturated + torch.maximum(problem.full.outflow, outflow)
    sought = now + torch.where(is_pressed, balance.by_pressure * moved, share * by_content * change)
    pressure = (sought - saturated) / problem.full.by_pressure
    pressure = torch.where(is_pressed, moved, pressure).clamp(min=0.0)

    is_saturated = torch.where(is_pressed, moved > 0.0, sought > saturated)

    # full pores hardly take up more
    is_over = sought > full
    squeezed = torch.where(is_over, PORE_STORAGE * stored, stored)
    sought = sought - torch.where(is_over, (1.0 - PORE_STORAGE) * pores, 0.0)
    # all three are upper bounds, from which the iteration falls to the root
    positive = sought.clamp(min=TINY)
    bound = torch.minimum(torch.log(positive / squeezed), torch.log(positive / outflow) / power)
    tangent = 1.0 + (sought - squeezed - outflow) / (squeezed + power * outflow)
    ratio = torch.minimum(torch.exp(bound.clamp(max=50.0)), tangent).clamp(min=LEAST_RATIO)
    for _ in range(INNER_ITERATIONS):
        raised = outflow * _raised(ratio, power)
        excess = squeezed * ratio + raised - sought
        ratio = (ratio - excess / (squeezed + power * raised / ratio)).clamp(min=LEAST_RATIO)
    lowest = torch.where(is_over, most_with_air, LEAST_RATIO)
    highest = torch.where(is_over, most, most_with_air)
    ratio = torch.minimum(torch.maximum(ratio, lowest), highest)
    content = torch.maximum(curve.residual + mobile * ratio, column.immobile)
    content = _stopped(wetness.content, content, column.least_taken_up, column.uptake)
    first = _stopped(wetness.content[0], content[0], column.least_evaporating, column.evaporation)
    content = torch.cat([first[None], content[1:]])
    is_saturated = is_saturated | (content >= problem.brim)
    return Wetness(
        torch.where(is_saturated, problem.brim, content),
        torch.where(is_saturated, pressure, 0.0),
    )


def _stopped(before: Tensor, after: Tensor, least: Tensor, demand: Tensor) -> Tensor:
    """Content after a step that stops where a demand begins or ends."""
    passes = ((before > least) & (after < least)) | ((before < least) & (after > least))
    return torch.where(passes & (demand > 0.0), least, after)


def _raised(ratio: Tensor, power: Tensor) -> Tensor:
    return torch.exp((power * torch.log(ratio)).clamp(max=300.0))


def _is_open(balance: _Balance) -> Tensor:
    """Whether the balance of a column is open, bool, ``[column]``; not where it is not a number."""
    return ((balance.residual.abs() - balance.tolerance) > 0.0).any(0)


def _choose(condition: Tensor, where_true: Wetness, where_false: Wetness) -> Wetness:
    pairs = zip(where_true, where_false, strict=True)
    return Wetness(*(torch.where(condition, a, b) for a, b in pairs))


def _last(*values: Tensor) -> Tensor:
    """The last of the values of an iteration: whether a column is open, bool, ``[column]``."""
    return values[-1]


def _newton(problem: _Problem, start: Wetness) -> tuple[Wetness, Tensor, Tensor]:
    """Newton's method: wetness, iterations, and whether a column did not converge."""

    def iteration(
        content: Tensor, pressure: Tensor, count: Tensor, is_open: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        wetness = Wetness(content, pressure)
        balance = _balance(problem, wetness)
        still_open = is_open & _is_open(balance)
        wetness = _choose(still_open, _moved(problem, wetness, balance, 1.0), wetness)
        return *wetness, count + still_open, still_open

    is_open = torch.ones_like(start.content[0], dtype=torch.bool)
    content, pressure, count, is_open = repeat_while_open(
        _last,
        iteration,
        (*start, torch.zeros_like(problem.entering), is_open),
        NEWTON_ITERATIONS,
    )
    return Wetness(content, pressure), count, is_open


def _relaxed_newton(
    problem: _Problem, start: Wetness, candidates: Tensor
) -> tuple[Wetness, Tensor]:
    """Newton's method in shares of steps, for some columns.

    A share halves whenever the residuals grow, and stays so, which ends cycles over several layers.
    """

    def iteration(
        content: Tensor,
        pressure: Tensor,
        share: Tensor,
        size: Tensor,
        count: Tensor,
        is_open: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        wetness = Wetness(content, pressure)
        balance = _balance(problem, wetness)
        now = layer_sum(balance.residual.abs())
        still_open = is_open & _is_open(balance)
        share = torch.where(now < size, share, (0.5 * share).clamp(min=SMALLEST_SHARE))
        wetness = _choose(still_open, _moved(problem, wetness, balance, share), wetness)
        return *wetness, share, now, count + still_open, still_open

    zero = torch.zeros_like(problem.entering)
    unknown = torch.full_like(zero, torch.inf)
    content, pressure, _, _, count, _ = repeat_while_open(
        _last,
        iteration,
        (*start, torch.full_like(zero, 0.5), unknown, zero, candidates),
        RELAXED_ITERATIONS,
    )
    return Wetness(content, pressure), count


def _columns_of(problem: _Problem, columns: Tensor) -> _Problem:
    def take(values: Any) -> Any:  # noqa: ANN401
        return type(values)(*(value.index_select(-1, columns) for value in values))

    return _solvable(_problem(take(problem.column), take(problem.curve), problem.seconds))


class Root(NamedTuple):
    """The layers at the end of a step."""

    wetness: Wetness
    iterations: Tensor
    """Number of iterations of Newton's method, those with shares of a step included,
    ``[column]``."""
    is_relaxed: Tensor
    """Whether a column needed shares of steps, bool, ``[column]``."""
    is_solved: Tensor
    """Whether the residual is rounding, bool, ``[column]``."""


def solve_water(column: WaterColumn, curve: RetentionCurve, seconds: float) -> Root:
    """Wetness at the end of a step, without derivatives.

    The start stands where a column is not solved.

    Args:
        column: columns before the step.
        curve: retention and conductivity.
        seconds: length of the step, s.
    """
    problem = _solvable(_problem(column, curve, seconds))
    liquid = torch.maximum(torch.minimum(column.stored, column.capacity), column.immobile)
    start = Wetness(torch.minimum(liquid, problem.brim), torch.zeros_like(liquid))
    wetness, count, is_relaxed = _newton(problem, start)
    # from the start, and where that does not end, from full pores
    still_open = is_relaxed
    for beginning in (start, Wetness(problem.brim, start.pressure)):
        if is_traced():
            found, more = _relaxed_newton(problem, beginning, still_open)
            wetness, count = _choose(still_open, found, wetness), count + more
        elif bool(still_open.any()):
            # only these columns, which are few
            columns = still_open.nonzero()[:, 0]
            part = Wetness(*(value.index_select(1, columns) for value in beginning))
            candidates = still_open.index_select(0, columns)
            found, more = _relaxed_newton(_columns_of(problem, columns), part, candidates)
            pairs = zip(wetness, found, strict=True)
            wetness = Wetness(*(a.index_copy(1, columns, b) for a, b in pairs))
            count = count.index_add(0, columns, more)
        still_open = still_open & _is_open(_balance(problem, wetness))
    last = _balance(problem, wetness)
    accepted = torch.maximum(last.tolerance, ACCEPTED_RESIDUAL * column.thickness)
    is_solved = (last.residual.abs() <= accepted).all(0)
    return Root(_choose(is_solved, wetness, start), count, is_relaxed, is_solved)


class _Solution(Function):
    """The solve as a constant: what follows it carries the derivatives."""

    @staticmethod
    def forward(seconds: float, kind: Any, *values: Tensor) -> tuple[Tensor, Tensor, Tensor]:  # noqa: ANN401
        size = len(WaterColumn._fields)
        root = solve_water(WaterColumn(*values[:size]), kind(*values[size:]), seconds)
        return root.wetness.content, root.wetness.pressure, root.is_solved

    @staticmethod
    def setup_context(
        ctx: Any,  # noqa: ANN401
        inputs: tuple[Any, ...],
        output: tuple[Tensor, Tensor, Tensor],
    ) -> None:
        ctx.count = len(inputs)
        ctx.save_for_forward(*output)
        ctx.mark_non_differentiable(*output)

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor) -> tuple[None, ...]:  # noqa: ANN401
        return (None,) * int(ctx.count)

    @staticmethod
    def jvp(ctx: Any, *tangents: Tensor | None) -> tuple[Tensor, Tensor, None]:  # noqa: ANN401
        content, pressure, _ = ctx.saved_tensors
        return torch.zeros_like(content), torch.zeros_like(pressure), None

    @staticmethod
    def vmap(
        info: Any,  # noqa: ANN401
        in_dims: tuple[int | None, ...],
        *inputs: Any,  # noqa: ANN401
    ) -> tuple[tuple[Tensor, ...], tuple[int, ...]]:
        return as_wider_batch(_Solution.apply, info.batch_size, in_dims, inputs)


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_Solution.forward.__signature__ = signature(_Solution.forward)  # type: ignore[attr-defined]


def advance_water(column: WaterColumn, curve: RetentionCurve, seconds: float) -> WaterStep:
    """Advance soil water by one step.

    Differentiable in forward and reverse mode by the implicit function theorem: at the solution,
    one more iteration of Newton's method has the derivatives of the solution, and the fluxes at its
    result give the water of the layers, so that none is created or lost. Should
    a column have no solution, which is not known to occur, nothing moves in it in the step.

    Args:
        column: columns before the step.
        curve: retention and conductivity.
        seconds: length of the step, s.
    """
    constants = (value.detach() for value in (*column, *cast(tuple[Tensor, ...], curve)))
    content, pressure, is_solved = _Solution.apply(seconds, type(curve), *constants)  # type: ignore[no-untyped-call]
    content, pressure = content.detach(), pressure.detach()
    problem = _problem(column, curve, seconds)
    is_pressed = pressure > 0.0
    wetness = Wetness(torch.where(is_pressed, problem.brim, content), pressure)
    at = _state(problem, wetness)
    residual = _residual(problem, wetness, _flow(problem, at, *_outflow(problem, at)))
    with torch.no_grad():
        jacobian = _balance(problem, Wetness(content, pressure))
    change = solve_tridiagonal(
        jacobian.lower.detach(), jacobian.diagonal.detach(), jacobian.upper.detach(), -residual
    )
    solved = Wetness(
        torch.where(is_pressed, problem.brim, content + torch.where(is_solved, change, 0.0)),
        torch.where(is_pressed, pressure + change, pressure),
    )
    at = _state(problem, solved)
    moving = _flow(problem, at, *_outflow(problem, at))
    flow = Flow(*(torch.where(is_solved, value, 0.0) for value in moving))
    return WaterStep(column.stored + (seconds / column.thickness) * _gain(flow), flow)
