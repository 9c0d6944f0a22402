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
from torch.autograd import forward_ad

from noahpy.gradients._coefficients import DetachedCoefficients, Totals
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import InputLayout, Record, Segment, pack_state
from noahpy.gradients._sweep import Course, Swept, longest
from noahpy.model.coefficients import Coefficients
from noahpy.model.model import MovedSteps, Pulled
from noahpy.model.quantities import CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import State
from noahpy.model.steps import StepInputs, quantity_packing
from noahpy.model.time_step import time_step
from noahpy.physics.derivatives import derivatives_of_order

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
    model, number = record.models[segment.model], segment.model
    moved_forcing = moves.forcing[:, segment.first : segment.last]
    tangent, given = model.tangent(len(inputs) * len(moved)), moves.coefficients[number]
    # to a compiled tangent weights are constants
    if tangent is not None and not any(path.startswith("weights.") for path in given):
        state, forcing = inputs.states[0][0], torch.cat(inputs.forcing)
        return tangent(state, forcing, segment.seconds, moved, moved_forcing, given, wanted)
    along = [
        _pushed_eagerly(
            record.layout,
            inputs,
            coefficients[number],
            segment,
            {path: value[k] for path, value in given.items()},
            moved[k],
            moved_forcing[k],
            wanted,
        )
        for k in range(len(moved))
    ]
    return torch.stack([after for after, _ in along]), torch.stack([rows for _, rows in along])


class _Duals(NamedTuple):
    """Coefficients that carry their changes."""

    leaves: list[Tensor]
    coefficients: Coefficients
    schemes: Schemes

    @classmethod
    def of(cls, own: DetachedCoefficients, changes: Mapping[str, Tensor]) -> _Duals:
        """Coefficients with changes by path."""
        of_leaf = {id(own.leaf(path)): change for path, change in changes.items()}
        leaves = [
            _dual(leaf.detach().requires_grad_(), of_leaf.get(id(leaf))) for leaf in own.leaves
        ]
        return cls(leaves, *own.with_leaves(leaves))


def _dual(value: Tensor, change: Tensor | None) -> Tensor:
    if change is None:
        return value
    dual: Tensor = forward_ad.make_dual(value, change.to(value))  # type: ignore[no-untyped-call]
    return dual


def _parts(dual: Tensor) -> tuple[Tensor, Tensor]:
    """A value and its change."""
    value, change = forward_ad.unpack_dual(dual)  # type: ignore[no-untyped-call]
    return value.detach(), torch.zeros_like(value) if change is None else change.detach()


def _pushed_eagerly(
    layout: InputLayout,
    inputs: StepInputs,
    own: DetachedCoefficients,
    segment: Segment,
    changes: Mapping[str, Tensor],
    moved: Tensor,
    moved_forcing: Tensor,
    wanted: tuple[str, ...],
) -> tuple[Tensor, Tensor]:
    """See `_pushed`; along one direction."""
    found = []
    for k, given in enumerate(inputs.rows()):
        with forward_ad.dual_level(), torch.no_grad(), derivatives_of_order(1):
            duals = _Duals.of(own, changes)
            before, weather = layout.unpack(_dual(given, torch.cat([moved, moved_forcing[k]])))
            result = time_step(before, weather, duals.coefficients, duals.schemes, segment.seconds)
            geometry = duals.coefficients.geometry
            step = CompletedStep(before, weather, result, segment.seconds, geometry)
            values = [_parts(step.quantity(name))[1] for name in wanted]
            moved = _parts(pack_state(result.state))[1]
        rows = [value if value.ndim == 2 else value[None] for value in values]
        found.append(torch.cat([moved[:0], *rows]))
    return moved, torch.stack(found)


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
    zero = torch.zeros_like(inputs.states[0][0])
    filled = [zero if one is None else one for one in cotangents]
    moved = moved._replace(cotangent=torch.stack(filled[1:]))
    if second is not None:
        gradient, change = second(inputs, segment.seconds, filled[0], seeds[0], moved)
        return [
            gradient,
            *(
                (change[0][k], change[1][k], {p: value[k] for p, value in change[2].items()})
                for k in range(len(moved.state))
            ),
        ]
    rows = inputs.rows()
    along = [
        _swept_eagerly(record.layout, own, segment, rows, filled, seeds, moved, k)
        for k in range(len(moved.state))
    ]
    return [along[0][0], *(change for _, change in along)]


def _swept_eagerly(
    layout: InputLayout,
    own: DetachedCoefficients,
    segment: Segment,
    inputs: Sequence[Tensor],
    cotangents: Sequence[Tensor],
    seeds: Sequence[Mapping[str, Tensor]],
    moved: MovedSteps,
    direction: int,
) -> tuple[Pulled, Pulled]:
    """See `_swept`; along one direction, with the graph of one step at a time."""
    split = layout.state_rows
    changes = {path: value[direction] for path, value in moved.coefficients.items()}
    cotangent, change = cotangents[0], cotangents[1 + direction]
    forcing = [torch.zeros_like(moved.forcing[direction]) for _ in range(2)]
    totals: list[list[Tensor | None]] = [[None] * len(own.leaves) for _ in range(2)]
    names = tuple(dict.fromkeys((*seeds[0], *seeds[1 + direction])))
    for k in reversed(range(len(inputs))):
        of_state = moved.after[direction, k - 1] if k else moved.state[direction]
        of_inputs = torch.cat([of_state, moved.forcing[direction, k]])
        with forward_ad.dual_level(), torch.enable_grad():
            duals = _Duals.of(own, changes)
            leaf = _dual(inputs[k].detach().requires_grad_(), of_inputs)
            before, weather = layout.unpack(leaf)
            result = time_step(before, weather, duals.coefficients, duals.schemes, segment.seconds)
            geometry = duals.coefficients.geometry
            step = CompletedStep(before, weather, result, segment.seconds, geometry)
            ends = [(pack_state(result.state), _dual(cotangent, change))]
            for name in names:
                value = step.quantity(name)
                own_seed, its_change = (
                    of[name][k] if name in of else torch.zeros_like(value.detach())
                    for of in (seeds[0], seeds[1 + direction])
                )
                if value.requires_grad:
                    ends.append((value, _dual(own_seed, its_change)))
            found = torch.autograd.grad(
                [end for end, _ in ends],
                [leaf, *duals.leaves],
                [seed for _, seed in ends],
                allow_unused=True,
                materialize_grads=True,
            )
            parts = [_parts(one) for one in found]
        (gradient, moved_gradient), *of_leaves = parts
        cotangent, forcing[0][k] = gradient[:split], gradient[split:]
        change, forcing[1][k] = moved_gradient[:split], moved_gradient[split:]
        for number, pair in enumerate(of_leaves):
            for total, value in zip(totals, pair, strict=True):
                before_it = total[number]
                total[number] = value if before_it is None else before_it + value
    # a leaf may have several paths, of which one counts
    paths = {id(own.leaf(path)): path for path in own.by_path(own.leaves)}
    by_path = [
        {paths[id(leaf)]: v for leaf, v in zip(own.leaves, total, strict=True) if v is not None}
        for total in totals
    ]
    return (cotangent, forcing[0], by_path[0]), (change, forcing[1], by_path[1])
