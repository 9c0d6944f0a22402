"""Changes of recorded steps along directions, and of the reverse sweep over them: second order.

A Hessian product is the forward mode of the reverse mode: the record is pushed forward along a
direction first, which gives the change of every state; then a sweep goes back that carries, beside
every cotangent, its change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients, Totals
from noahpy.gradients._eager import EagerSecondAdjoint, EagerTangent
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import Record, Segment
from noahpy.gradients._sweep import Course, Swept, longest
from noahpy.model.model import MovedSteps, Pulled
from noahpy.model.state import State
from noahpy.model.steps import StepInputs, quantity_packing

STATE: Final = State._fields


class Moves(NamedTuple):
    """Changes of what goes into a record, along any number of directions."""

    state: Tensor
    """Of the state before the first step, ``[direction, row, column]``."""
    forcing: Tensor
    """Of the forcing of every step, ``[direction, step, row, column]``."""
    coefficients: Sequence[Mapping[str, Tensor]]
    """Of coefficients and weights of every model, by path, ``[direction, ...]``."""


class Moved(NamedTuple):
    """Changes of recorded steps."""

    begins: Sequence[Tensor]
    """Of the state before every segment of the record, ``[direction, row, column]``."""
    states: Sequence[Tensor]
    """Of the state after every step of every segment, ``[direction, step, row, column]``, if these
    are kept; else none."""
    after: Tensor
    """Of the state after the last step, ``[direction, row, column]``."""
    outputs: Mapping[str, Tensor]
    """Of outputs by name, ``[direction, step, layer, column]`` or ``[direction, step, column]``."""


class SecondSweep(NamedTuple):
    """Gradients of a record, or their changes along a direction."""

    swept: Swept
    totals: Sequence[Totals]
    """By the leaves of the coefficients of every model."""


# --- forward -------------------------------------------------------------------------------------
def push(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    moves: Moves,
    outputs: Sequence[str],
    *,
    keep_states: bool,
) -> Moved:
    """Changes of recorded steps. What was set from outside between steps does not change.

    Args:
        record: of the steps.
        coefficients: of every model of the record.
        moves: changes of what goes in.
        outputs: names of what is wanted of every step.
        keep_states: whether the changes of all states are.
    """
    names = tuple(dict.fromkeys(outputs))
    moved, begins, states = moves.state, list[Tensor](), list[Tensor]()
    wanted = tuple(dict.fromkeys((*STATE, *names))) if keep_states else names
    packing = quantity_packing(wanted, record.layout.layers)
    found: dict[str, list[Tensor]] = {name: [] for name in names}
    segments = _segments(record)
    recalled = record.forward(segments)
    for segment in segments:
        if segment.first and segment.first in record.replaced:
            moved = torch.where(record.replaced[segment.first], 0.0, moved)
        begins.append(moved)
        inputs = recalled.inputs(segment.first, segment.last)
        moved, rows = _pushed(record, inputs, coefficients, segment, moves, moved, wanted)
        if keep_states:
            states.append(rows[:, :, packing.selection(STATE)])
        for name, parts in found.items():
            parts.append(packing.value(rows, name))
    return Moved(
        begins,
        states,
        moved,
        {name: torch.cat(parts, dim=1) for name, parts in found.items()},
    )


def _segments(record: Record) -> list[Segment]:
    return record.segments(longest(record.like, record.layout.state_rows), None)


def _pushed(
    record: Record,
    inputs: StepInputs,
    coefficients: Sequence[DetachedCoefficients],
    segment: Segment,
    moves: Moves,
    moved: Tensor,
    wanted: tuple[str, ...],
) -> tuple[Tensor, Tensor]:
    """Change of the state after a segment, and of what is wanted after every step of it.

    They are ``[direction, row, column]`` and ``[direction, step, row, column]``.
    """
    model, given = record.models[segment.model], moves.coefficients[segment.model]
    tangent = model.tangent(len(inputs) * len(moved))
    # to a compiled tangent weights are constants
    if tangent is None or any(path.startswith("weights.") for path in given):
        tangent = EagerTangent(coefficients[segment.model], record.layout.layers)
    state, forcing = inputs.states[0][0], torch.cat(inputs.forcing)
    moved_forcing = moves.forcing[:, segment.first : segment.last]
    return tangent(state, forcing, segment.seconds, moved, moved_forcing, given, wanted)


# --- reverse -------------------------------------------------------------------------------------
def sweep_twice(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    moves: Moves,
    moved: Moved,
    seeds: Seeds,
    moved_seeds: Sequence[Seeds],
    after: Tensor | None,
    moved_after: Tensor | None,
) -> tuple[SecondSweep, list[SecondSweep]]:
    """Gradients of a record, and their changes along every direction.

    Args:
        record: of the steps.
        coefficients: of every model of the record.
        moves: changes of what goes in.
        moved: changes of the steps, with those of all states, unless these are to be recomputed.
        seeds: cotangents of outputs.
        moved_seeds: their change along every direction.
        after: cotangent of the state after the last step, ``[row, column]``; None for zero.
        moved_after: its change, ``[direction, row, column]``.
    """
    layout, like, count = record.layout, record.like, len(moves.state)
    ends = [None] * count if moved_after is None else list(moved_after)
    sweeps = [_Course(record, end, coefficients) for end in (after, *ends)]
    seeded = max(one.end for one in (seeds, *moved_seeds))
    segments = _segments(record)
    recalled = record.backward(segments)
    for number, segment in reversed(list(enumerate(segments))):
        has_cotangent = any(one.cotangent is not None for one in sweeps)
        last = segment.last if has_cotangent else min(segment.last, seeded)
        if last > segment.first:
            segment = segment._replace(last=last)
            inputs, begin = recalled.inputs(segment.first, last), moved.begins[number]
            if moved.states:
                states = moved.states[number][:, : last - segment.first]
            else:
                _, states = _pushed(record, inputs, coefficients, segment, moves, begin, STATE)
            of_seeds = [
                one.between(segment.first, last, record.seconds, layout.layers, like)
                for one in (seeds, *moved_seeds)
            ]
            found = _swept(
                record,
                inputs,
                coefficients[segment.model],
                segment,
                of_seeds,
                [one.cotangent for one in sweeps],
                MovedSteps(
                    begin,
                    states,
                    moves.forcing[:, segment.first : last],
                    moves.coefficients[segment.model],
                    None,
                    of_seeds[1:],
                ),
            )
            for one, (cotangent, forcing, by_path) in zip(sweeps, found, strict=True):
                one.take(segment, cotangent, forcing)
                one.add(segment.model, by_path)
        for one in sweeps:
            one.part(segment.first)
    gradient, *changes = (
        SecondSweep(Swept(one.forcing, one.replaced), one.totals) for one in sweeps
    )
    return gradient, changes


class _Course(Course):
    """The same with gradients by coefficients of its own.

    Args:
        record: of the steps.
        cotangent: see `Course`.
        coefficients: of every model of the record.
    """

    def __init__(
        self,
        record: Record,
        cotangent: Tensor | None,
        coefficients: Sequence[DetachedCoefficients],
    ) -> None:
        super().__init__(record, cotangent)
        self._numbers = [own.numbers() for own in coefficients]
        self._coefficients = coefficients
        self.totals: list[list[Tensor | None]] = [[None] * len(own.leaves) for own in coefficients]

    def add(self, model: int, by_path: Mapping[str, Tensor]) -> None:
        """Add gradients by coefficients of a model."""
        own, numbers, totals = self._coefficients[model], self._numbers[model], self.totals[model]
        for path, value in by_path.items():
            number = numbers.get(id(own.leaf(path)))
            if number is not None:
                total = totals[number]
                totals[number] = value if total is None else total + value


def _swept(
    record: Record,
    inputs: StepInputs,
    own: DetachedCoefficients,
    segment: Segment,
    seeds: Sequence[Mapping[str, Tensor]],
    cotangents: Sequence[Tensor | None],
    moved: MovedSteps,
) -> list[Pulled]:
    """Gradients of the steps of a segment, and their changes along every direction.

    Args:
        record: of the steps.
        inputs: of the segment.
        own: coefficients of the model.
        segment: the steps.
        seeds: cotangents of outputs by name, and their change along every direction.
        cotangents: of the state after the last step, and their changes.
        moved: changes of the steps, without that of the last cotangent.
    """
    second = record.models[segment.model].second_adjoint(len(inputs) * len(moved.state))
    if second is None:
        second = EagerSecondAdjoint(own, record.layout.layers)
    zero = torch.zeros_like(inputs.states[0][0])
    filled = [zero if one is None else one for one in cotangents]
    moved = moved._replace(cotangent=torch.stack(filled[1:]))
    gradient, change = second(inputs, segment.seconds, filled[0], seeds[0], moved)
    return [
        gradient,
        *(
            (change[0][k], change[1][k], {p: value[k] for p, value in change[2].items()})
            for k in range(len(moved.state))
        ),
    ]
