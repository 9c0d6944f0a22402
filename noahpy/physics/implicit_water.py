"""Soil water as one implicit problem: Richards' equation with saturation, frost and limits.

All coefficients are those of the end of the step. Suction draws water by the difference of the
matric flux potential at the two heads, and gravity with the conductivity of the layer above; a flux
grows with the wetness of its source and falls with that of its sink, so that the step is a
contraction in the stored water. A layer whose pores are full of water and ice takes up no more: its
head rises above that of its liquid water until the water leaves the way it came, or runs off. Ice
does not move, and does not change within the step.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import pad

from noahpy.physics.derivatives import as_constants, derivative_order, with_derivatives
from noahpy.physics.graphs import choose, repeat_while_open
from noahpy.physics.numerics import TINY, at_least, at_most, layer_sum, within
from noahpy.physics.parts import added_next, part_with
from noahpy.physics.retention import Flowing, Head, RetentionCurve, given_head
from noahpy.physics.tridiagonal import solve_tridiagonal

PORE_STORAGE = 1e-9
"""Water that full pores take up relative to what they would take up with air, 1."""
PRESSURE_STORAGE = 1e-11
"""Water that full pores take up per metre of head above saturation, m-1."""
RAMP = 0.01
"""Content over which flow and sinks end above the content that stays, m3 m-3."""
STEEPNESS = 1.0 / RAMP
"""m3 m-3."""
NEWTON_ITERATIONS = 60
"""Number of iterations with whole steps; a front of full pores passes a layer in each."""
DAMPED_ITERATIONS = 300
"""Largest number of iterations with shares of steps for a part of the time step."""
MOST_ITERATIONS = 3000
"""Largest number of iterations."""
GROWTH = 1.03
"""Of the share of a step while the residuals fall, 1."""
SMALLEST_SHARE = 0.1
"""Smallest share of a step, 1."""
LEAST_MOBILE = 1e-9
"""Least content that flows where it is the base of a power, m3 m-3."""
LEAST_RATIO = 0.05
"""Smallest content after an iteration relative to that before, 1."""
LEAST_EXPONENT = 0.02
"""Smallest exponent of the outflow of a layer as a power of its content, 1."""
DRY_EXPONENT = 60.0
"""Largest exponent where immobile water is near, 1."""
ACCEPTED_RESIDUAL = 1e-9
"""Residual that is accepted after so many iterations as whole steps have, m3 m-3."""
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


class _Problem(NamedTuple):
    """A step with what stays the same in it."""

    column: WaterColumn
    curve: RetentionCurve
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


def _problem(column: WaterColumn, curve: RetentionCurve) -> _Problem:
    half = 0.5 * column.thickness
    resistance = half / column.conductivity
    impedance = column.impedance
    between = torch.exp(_impedance(impedance, half)) / (resistance[:-1] + resistance[1:])
    own = torch.exp(impedance) / resistance
    base = column.bottom_opening * own[-1]
    first, last = curve.layers(slice(0, 1)), curve.layers(slice(-1, None))
    on_surface = first.flowing(given_head(column.surface_head[None]))
    conductance = _faces(own[0], between, base)
    distance = _faces(half[0], half[:-1] + half[1:], half[-1])
    fall = distance[0] * on_surface.conductivity[0]
    return _Problem(
        column=column,
        curve=curve,
        conductance=conductance,
        distance=distance,
        drained=column.drainage_factor * column.conductivity[-1] * torch.exp(impedance[-1]),
        entering=conductance[0] * (on_surface.potential[0] + fall),
        rising=base * last.flowing(given_head(column.bottom_head[None])).potential[0],
        brim=curve.brim(),
    )


class _State(NamedTuple):
    """Layers at a wetness, ``[layer, column]``."""

    liquid: Tensor
    """m3 m-3."""
    has_air: Tensor
    """Whether a layer takes up water, bool; not under pressure, which changes no content."""
    head: Tensor
    """m."""
    head_slope: Tensor
    """Its derivative by content, m."""
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
    head = at.head._replace(value=at.head.value + wetness.pressure)
    liquid = at_most(wetness.content, column.capacity)
    has_air = (wetness.content <= column.capacity) & (wetness.pressure == 0.0)
    share = _remaining(liquid, column.immobile)
    return _State(
        liquid=liquid,
        has_air=has_air,
        head=head.value,
        head_slope=at.slope,
        share=share,
        # at the upper end of the ramp its slope from below, so that a step that stops there goes on
        share_slope=torch.where(has_air & (liquid <= column.immobile + RAMP), STEEPNESS, 0.0),
        own=curve.flowing(head),
        upper=curve.layers(slice(None, -1)).flowing(Head(*(value[1:] for value in head))),
        lower=curve.layers(slice(1, None)).flowing(Head(*(value[:-1] for value in head))),
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


def _sent(problem: _Problem, state: _State) -> tuple[Tensor, Tensor]:
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
    """Share of a flux or demand that is met: 0 where no water is left for it, 1."""
    return within(STEEPNESS * (liquid - least), 0.0, 1.0)


class _Slopes(NamedTuple):
    """Derivatives by the variable of a layer, ``[layer, column]`` unless stated.

    The variable of a layer is its content, or its pressure where there is one.
    """

    storage: Tensor
    """Of what it stores, m."""
    down: Tensor
    """Of what it sends down, m s-1."""
    up: Tensor
    """Of what it sends up, m s-1."""
    uptake: Tensor
    """m s-1."""
    evaporation: Tensor
    """m s-1, ``[column]``."""


class _Outflow(NamedTuple):
    """What layers send down and up over the step without pressure, ``[layer, column]``."""

    amount: Tensor
    """m."""
    power: Tensor
    """Its exponent as a power of the content that flows, 1."""
    by_head: Tensor
    """Its derivative by head, 1."""


class _Balance(NamedTuple):
    """Water balance of the layers, ``[layer, column]``."""

    flow: Flow
    residual: Tensor
    """m."""
    tolerance: Tensor
    """Residual up to which a layer is solved, m."""
    slopes: _Slopes
    outflow: _Outflow


def _demanded(demand: Tensor, liquid: Tensor, least: Tensor, rising: Tensor) -> Tensor:
    """Derivative of a limited demand by liquid water; at its end, the one-sided."""
    on_ramp = (liquid > least) & (liquid < least + RAMP)
    return torch.where(on_ramp | ((liquid == least) & rising), STEEPNESS * demand, 0.0)


def _gain(flow: Flow) -> Tensor:
    """Water that the layers gain, m s-1, ``[layer, column]``."""
    sink = flow.uptake + _first(flow.evaporation, flow.uptake.shape[0])
    return flow.faces[:-1] - flow.faces[1:] - sink


def _residual(problem: _Problem, wetness: Wetness, flow: Flow, seconds: float | Tensor) -> Tensor:
    """Residual of the water balance of the layers, m, ``[layer, column]``."""
    change = held(problem.column, wetness) - problem.column.stored
    return problem.column.thickness * change - seconds * _gain(flow)


def _balance(problem: _Problem, wetness: Wetness, seconds: Tensor) -> _Balance:
    column, curve = problem.column, problem.curve
    thickness = column.thickness
    state = _state(problem, wetness)
    own, share = state.own, state.share
    down, up = _sent(problem, state)
    flow = _flow(problem, state, down, up)
    residual = _residual(problem, wetness, flow, seconds)

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
    down_by_variable = down_by_head * by_variable + state.share_slope * down
    up_by_variable = up_by_head * by_variable + state.share_slope * up
    is_open = flow.faces[0] < column.supply
    first_up = torch.where(is_open, up_by_variable[0], 0.0)
    up_by_variable = torch.cat([first_up[None], up_by_variable[1:]])
    # fluxes are rounded as the variables are
    variable = torch.where(is_pressed, state.head.abs(), wetness.content)
    noise = variable * (down_by_variable + up_by_variable)
    largest = torch.maximum(noise, torch.maximum(_above(noise), _below(noise)))
    rounding = ROUNDINGS * torch.finfo(thickness.dtype).eps

    rising = residual < 0.0
    has_air = state.has_air
    uptake = _demanded(column.uptake, state.liquid, column.least_taken_up, rising)
    evaporation = _demanded(
        column.evaporation, state.liquid[0], column.least_evaporating, rising[0]
    )
    storage = torch.where(is_pressed, PRESSURE_STORAGE, torch.where(has_air, 1.0, PORE_STORAGE))

    by_head = down_by_head + up_by_head
    amount = share * (down + up)
    growing = by_head * state.head_slope + state.share_slope * (down + up)
    power = _mobile(curve, wetness) * growing / at_least(amount, TINY)
    most = torch.where(share < 1.0, DRY_EXPONENT, torch.inf)
    return _Balance(
        flow=flow,
        residual=residual,
        tolerance=rounding * (seconds * largest + thickness * curve.porosity),
        slopes=_Slopes(
            storage=thickness * storage,
            down=down_by_variable,
            up=up_by_variable,
            uptake=torch.where(has_air, uptake, 0.0),
            evaporation=torch.where(has_air[0], evaporation, 0.0),
        ),
        outflow=_Outflow(
            amount=seconds * amount,
            power=at_least(power, LEAST_EXPONENT).minimum(most),
            by_head=seconds * by_head,
        ),
    )


def _above(x: Tensor) -> Tensor:
    return torch.cat([x[:1], x[:-1]])


def _below(x: Tensor) -> Tensor:
    return torch.cat([x[1:], x[-1:]])


def _mobile(curve: RetentionCurve, wetness: Wetness) -> Tensor:
    """Content that flows, as the base of a power, m3 m-3."""
    return at_least(wetness.content - curve.residual, LEAST_MOBILE)


def _change(slopes: _Slopes, residual: Tensor, seconds: float | Tensor) -> Tensor:
    """Change of the variables in a step of Newton's method."""
    demanded = slopes.uptake + _first(slopes.evaporation, residual.shape[0])
    diagonal = slopes.storage + seconds * (demanded + slopes.down + slopes.up)
    # full pores alone would be singular but for rounding
    diagonal = diagonal * (1.0 + ROUNDINGS * torch.finfo(diagonal.dtype).eps)
    lower, upper = -seconds * slopes.down[:-1], -seconds * slopes.up[1:]
    return solve_tridiagonal(lower, diagonal, upper, -residual)


def _moved(
    problem: _Problem, saturated: _Outflow, search: _Search, seconds: Tensor, share: Tensor
) -> Wetness:
    """Wetness after a Newton step in the variable in which a layer's own balance is linear.

    As a function of the content x that flows, what a layer stores and lets out is nearly
    ``a x + b x^p``, where the first term ends with full pores, and linear in the head above
    saturation. A layer that loses its pressure has full pores first.

    Args:
        problem: the step.
        saturated: outflow of the layers at saturation.
        search: before the step of Newton's method.
        seconds: length of the time step, s, ``[column]``.
        share: of the step of Newton's method, 1, ``[column]``.
    """
    column, curve = problem.column, problem.curve
    wetness, slopes, outflow = search.wetness, search.slopes, search.outflow
    thickness = column.thickness
    change = _change(slopes, search.residual, seconds)
    is_pressed = wetness.pressure > 0.0
    has_air = wetness.content <= column.capacity
    mobile = _mobile(curve, wetness)
    power, sent = outflow.power, at_least(outflow.amount, TINY)
    inverse = 1.0 / mobile
    most = at_least((problem.brim - curve.residual) * inverse, 1.0)
    most_with_air = at_least(at_most((column.capacity - curve.residual) * inverse, most), TINY)
    demanded = slopes.uptake + _first(slopes.evaporation, thickness.shape[0])
    storage = thickness + seconds * demanded
    stored = storage * mobile
    by_content = torch.where(has_air, storage, PORE_STORAGE * thickness) + power * sent * inverse
    by_pressure = PRESSURE_STORAGE * thickness
    moved = wetness.pressure + share * change

    # what a layer stores and lets out: now, with full pores, saturated, and after the step
    pores = stored * most_with_air
    now = torch.where(has_air, stored, pores + PORE_STORAGE * (stored - pores)) + sent
    full = pores + sent * _raised(torch.log(most_with_air), power)
    most_sent = torch.maximum(search.part * saturated.amount, sent)
    brim = pores + PORE_STORAGE * (stored * most - pores) + most_sent
    sought = now + share * by_content * change
    pressure = (sought - brim) / (by_pressure + search.part * saturated.by_head)
    pressure = at_least(torch.where(is_pressed, moved, pressure), 0.0)
    is_saturated = torch.where(is_pressed, moved > 0.0, sought > brim)

    # full pores hardly take up more
    is_over = sought > full
    squeezed = torch.where(is_over, PORE_STORAGE * stored, stored)
    sought = sought - torch.where(is_over, (1.0 - PORE_STORAGE) * pores, 0.0)
    # all three are upper bounds of the root
    positive = at_least(sought, TINY)
    bound = torch.exp(at_most(torch.log(positive / sent) / power, 50.0))
    tangent = 1.0 + (sought - squeezed - sent) / (squeezed + power * sent)
    ratio = at_least(torch.minimum(torch.minimum(bound, positive / squeezed), tangent), LEAST_RATIO)
    lowest = torch.where(is_over, most_with_air, LEAST_RATIO)
    highest = torch.where(is_over, most, most_with_air)
    ratio = torch.minimum(torch.maximum(ratio, lowest), highest)
    content = torch.maximum(curve.residual + mobile * ratio, column.immobile)
    content = torch.where(is_pressed, problem.brim, content)
    # full pores span contents without storage: no share of the change is a share of the way
    is_between = ~is_pressed & (wetness.content > column.capacity)
    part = wetness.content + share * (content - wetness.content)
    content = torch.where(is_between & (share < 1.0), part, content)
    content = _stopped(wetness.content, content, column.immobile + RAMP)
    taken_up = torch.where(column.uptake > 0.0, column.least_taken_up, -1.0)
    content = _stopped(wetness.content, content, taken_up)
    evaporating = torch.where(column.evaporation > 0.0, column.least_evaporating, -1.0)
    first = _stopped(wetness.content[0], content[0], evaporating)
    content = torch.cat([first[None], content[1:]])
    is_saturated = is_saturated | (content >= problem.brim)
    return Wetness(
        torch.where(is_saturated, problem.brim, content),
        torch.where(is_saturated, pressure, 0.0),
    )


def _stopped(before: Tensor, after: Tensor, corner: Tensor) -> Tensor:
    """Content after a step that stops where flow or a demand begins, or no longer grows."""
    passes = ((before > corner) & (after < corner)) | ((before < corner) & (after > corner))
    return torch.where(passes, corner, after)


def _raised(log_ratio: Tensor, power: Tensor) -> Tensor:
    return torch.exp(at_most(power * log_ratio, 300.0))


class _Before(NamedTuple):
    """What an iteration knows of those before it, ``[column]`` unless stated."""

    solved: Wetness
    """Solution of the longest part of the time step that has one, or where the search begins,
    ``[layer, column]``."""
    solved_part: Tensor
    """That part, or 0, 1."""
    added: Tensor
    """What the present part is longer, 1."""
    size: Tensor
    """Sum of the residuals before the last step, m; infinite before the first of a part."""
    share: Tensor
    """Of a step, 1."""
    taken: Tensor
    """Number of iterations for the present part."""
    iterations: Tensor
    """Number of all of them."""


class _Search(NamedTuple):
    """Newton's method at a wetness; ``[column]`` unless stated.

    Where its steps do not end in a solution, a part of the time step is solved first, from whose
    solution the search goes on to a longer part, up to the whole. Cycles over several layers are
    ended by shares of steps: a share halves whenever the residuals grow, and hardly grows.
    """

    wetness: Wetness
    """``[layer, column]``."""
    flow: Flow
    residual: Tensor
    """m, ``[layer, column]``."""
    slopes: _Slopes
    outflow: _Outflow
    part: Tensor
    """Of the length of the time step, 1."""
    before: _Before
    is_solved: Tensor
    """Whether the residual is rounding, or small enough where no step comes closer, bool."""
    is_open: Tensor
    """Whether the search goes on, bool; not where the balance is not a number."""


def _start(problem: _Problem) -> Wetness:
    column = problem.column
    liquid = torch.maximum(torch.minimum(column.stored, column.capacity), column.immobile)
    return Wetness(torch.minimum(liquid, problem.brim), torch.zeros_like(liquid))


def _at(
    problem: _Problem, seconds: Tensor, wetness: Wetness, part: Tensor, before: _Before
) -> _Search:
    """The search at a wetness in a part of the time step."""
    balance = _balance(problem, wetness, part * seconds)
    error = balance.residual.abs()
    accepted = torch.maximum(balance.tolerance, ACCEPTED_RESIDUAL * problem.column.thickness)
    limit = torch.where(before.taken < NEWTON_ITERATIONS, balance.tolerance, accepted)
    is_solved = (error <= limit).all(0)
    is_left = (error > limit).any(0) | (is_solved & (part < 1.0))
    return _Search(
        wetness=wetness,
        flow=balance.flow,
        residual=balance.residual,
        slopes=balance.slopes,
        outflow=balance.outflow,
        part=part,
        before=before,
        is_solved=is_solved,
        is_open=is_left & (before.iterations < MOST_ITERATIONS),
    )


def _is_open(search: _Search) -> Tensor:
    return search.is_open


def _iteration(given: tuple[_Problem, _Outflow, Tensor], search: _Search) -> _Search:
    """A step of Newton's method in the open columns, or one to another part of the time step."""
    (problem, saturated, seconds), before, part = given, search.before, search.part
    is_solved, is_open = search.is_solved, search.is_open
    solved = choose(is_solved, search.wetness, before.solved)
    solved_part = torch.where(is_solved, part, before.solved_part)
    is_last = before.taken >= DAMPED_ITERATIONS
    is_done = is_solved | is_last | (before.iterations == NEWTON_ITERATIONS)
    added = torch.where(is_done, added_next(is_solved, before.added), before.added)
    size = layer_sum(search.residual.abs())
    falls = (size < before.size) | (before.iterations < NEWTON_ITERATIONS)
    share = within(torch.where(falls, GROWTH, 0.5) * before.share, SMALLEST_SHARE, 1.0)
    moved = _moved(problem, saturated, search, part * seconds, share)
    wetness = choose(is_open, choose(is_done, solved, moved), search.wetness)
    tried = part_with(solved_part, added)
    return _at(
        problem,
        seconds,
        wetness,
        torch.where(is_open, tried, part),
        _Before(
            solved=solved,
            solved_part=solved_part,
            added=added,
            size=torch.where(is_done, torch.inf, size),
            share=torch.where(is_done, 1.0, share),
            taken=torch.where(is_done, 0.0, before.taken + 1.0),
            iterations=before.iterations + is_open,
        ),
    )


class Root(NamedTuple):
    """The layers at the end of a step."""

    wetness: Wetness
    flow: Flow
    slopes: _Slopes
    iterations: Tensor
    """Number of iterations, those for parts of the time step included, ``[column]``."""
    is_solved: Tensor
    """Whether the residual is rounding, bool, ``[column]``."""


def solve_water(column: WaterColumn, curve: RetentionCurve, seconds: float) -> Root:
    """Wetness at the end of a step, without derivatives.

    Args:
        column: columns before the step.
        curve: retention and conductivity.
        seconds: length of the step, s.
    """
    problem = _problem(column, curve)
    start = _start(problem)
    none = torch.zeros_like(column.supply)
    whole = none + seconds
    full = Wetness(problem.brim, start.pressure)
    saturated = _balance(problem, full, whole).outflow
    before = _Before(
        solved=start,
        solved_part=none,
        added=none + 1.0,
        size=none + torch.inf,
        share=none + 1.0,
        taken=none,
        iterations=none,
    )
    first = _at(problem, whole, start, none + 1.0, before)
    given = (problem, saturated, whole)
    found = repeat_while_open(_is_open, _iteration, given, first, MOST_ITERATIONS)
    # at a steep curve rounding of a content is much water: the last step is one of the fluxes
    change = _change(found.slopes, found.residual, seconds)
    flow = _limited(_changed(found.flow, found.slopes, change), column)
    is_solved = found.is_solved & (found.part == 1.0)
    return Root(found.wetness, flow, found.slopes, found.before.iterations, is_solved)


def _changed(flow: Flow, slopes: _Slopes, change: Tensor) -> Flow:
    """The flow after a change of the variables, as its slopes have it."""
    down, up = slopes.down * change, slopes.up * change
    return Flow(
        faces=flow.faces + _faces(-up[0], down[:-1] - up[1:], down[-1]),
        evaporation=flow.evaporation + slopes.evaporation * change[0],
        uptake=flow.uptake + slopes.uptake * change,
    )


def _limited(flow: Flow, column: WaterColumn) -> Flow:
    """The flow with no more than what is supplied and demanded."""
    return Flow(
        faces=torch.cat([torch.minimum(flow.faces[:1], column.supply[None]), flow.faces[1:]]),
        evaporation=torch.minimum(at_least(flow.evaporation, 0.0), column.evaporation),
        uptake=torch.minimum(at_least(flow.uptake, 0.0), column.uptake),
    )


def advance_water(column: WaterColumn, curve: RetentionCurve, seconds: float) -> WaterStep:
    """Advance soil water by one step.

    Differentiable in forward and reverse mode: derivatives are those of more iterations of Newton's
    method at the solution with its matrix, one for every order of derivatives. The fluxes there
    give the water of the layers, so that none is created or lost. A column without a solution,
    which is not known to occur, becomes NaN.

    Args:
        column: columns before the step.
        curve: retention and conductivity.
        seconds: length of the step, s.
    """
    root = as_constants(lambda given: solve_water(*given, seconds), (column, curve))
    slopes, is_solved = root.slopes, root.is_solved
    problem = _problem(column, curve)
    is_pressed = root.wetness.pressure > 0.0
    wetness = Wetness(
        torch.where(is_pressed, problem.brim, root.wetness.content), root.wetness.pressure
    )
    nearby = root.flow
    for _ in range(derivative_order()):
        at = _state(problem, wetness)
        flow = _flow(problem, at, *_sent(problem, at))
        change = _change(slopes, _residual(problem, wetness, flow, seconds), seconds)
        nearby = _changed(flow, slopes, change)
        wetness = Wetness(
            torch.where(is_pressed, wetness.content, wetness.content + change),
            torch.where(is_pressed, wetness.pressure + change, wetness.pressure),
        )
    pairs = zip(root.flow, nearby, strict=True)
    # a column without a solution has no state
    flows = (with_derivatives(*pair, order=2) for pair in pairs)
    after = Flow(*(torch.where(is_solved, flow, torch.nan) for flow in flows))
    return WaterStep(column.stored + (seconds / column.thickness) * _gain(after), after)
