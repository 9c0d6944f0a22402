"""The reverse sweep over a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, Protocol, TypeAlias, cast

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import InputLayout, Recalled, Record, Segment, pack_state
from noahpy.model.model import Model, PullBack
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.model.steps import StepInputs
from noahpy.model.time_step import time_step
from noahpy.physics.derivatives import derivatives_of_order

SWEPT_BYTES: Final = 2**24
"""Most memory of the inputs of steps that are swept by one call, if they are many."""
SWEPT_STEPS: Final = 32
"""Least number of steps that are swept by one call: gradients by coefficients are added once."""
JOINT_COLUMNS: Final = 1024
"""Most columns times steps whose graph is built at once, where steps are swept jointly."""
JOINT_BYTES: Final = 48 * 2**20
"""Most memory of the Jacobians of steps that are swept jointly."""
JOINT_WORK: Final = 400
"""Most columns times rows of the state for which steps are swept jointly."""
JOINT_SHARE: Final = 0.5
"""Least number of steps, relative to the rows of the state, that are swept jointly: a joint sweep
takes a pull for every row, a sweep in turn takes one for every step."""


class Swept(NamedTuple):
    """Gradients by forcing and states; those by coefficients stay in their leaves."""

    forcing: Tensor | None
    """``[step, forcing, column]``; None if it is not wanted."""
    replaced: dict[int, State]
    """By the state variables that were set from outside, by the number of the step."""


class Progress(Protocol):
    """How far a sweep is."""

    def resume(self, course: Course, own: Sequence[DetachedCoefficients]) -> int | None:
        """Go on from where a sweep was; the step before which all is swept after, if there is."""

    def note(self, course: Course, own: Sequence[DetachedCoefficients], step: int) -> None:
        """Note that all steps from one on are swept."""


class Course:
    """Where a sweep over a record is: its cotangent now, and what it has found.

    Args:
        record: of the steps.
        cotangent: of the state after the last step, ``[row, column]``; None for zero.
        of_forcing: whether gradients by the forcing are wanted, which take memory for every step.
    """

    def __init__(
        self, record: Record, cotangent: Tensor | None, *, of_forcing: bool = True
    ) -> None:
        self.like = like = record.like
        """Rows of a step, without values."""
        self._record, self.cotangent = record, cotangent
        shape = len(record), len(Forcing._fields), record.column_count
        self.forcing = like.new_zeros(shape) if of_forcing else None
        self.replaced: dict[int, State] = {}

    def take(self, segment: Segment, cotangent: Tensor, forcing: Tensor) -> None:
        """Take gradients by the state before a segment, and by its forcing."""
        self.cotangent = cotangent
        if self.forcing is not None:
            self.forcing[segment.first : segment.last] = forcing

    def part(self, step: int) -> None:
        """Part the cotangent before a step from what was set from outside there, if anything."""
        mask = self._record.replaced.get(step)
        if mask is None:
            return
        given = torch.zeros_like(mask, dtype=self._record.like.dtype)
        if self.cotangent is not None:
            given = torch.where(mask, self.cotangent, 0.0)
            self.cotangent = torch.where(mask, 0.0, self.cotangent)
        self.replaced[step] = self._record.layout.state(given)


def sweep(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    seeds: Seeds,
    after: Tensor | None,
    truncate_after: int | None,
    *,
    of_forcing: bool = True,
    progress: Progress | None = None,
) -> Swept:
    """Sweep from the last step of a record to the first.

    Args:
        record: of the steps.
        coefficients: of every model of the record; gradients are added to their leaves.
        seeds: cotangents of outputs.
        after: cotangent of the state after the last step, ``[row, column]``; None for zero.
        truncate_after: the state before every step whose number is a multiple of it counts as
            given.
        of_forcing: whether gradients by the forcing are wanted.
        progress: from which the sweep goes on, and which is told how far it is.

    Raises:
        ValueError: a truncation after less than one step.
    """
    given = [coefficients], [seeds], [after], truncate_after
    (found,) = sweep_all(record, *given, of_forcing=of_forcing, progress=progress)
    return found


def sweep_all(
    record: Record,
    coefficients: Sequence[Sequence[DetachedCoefficients]],
    seeds: Sequence[Seeds],
    after: Sequence[Tensor | None],
    truncate_after: int | None,
    *,
    of_forcing: bool = True,
    progress: Progress | None = None,
) -> list[Swept]:
    """Several sweeps at once; see `sweep`.

    Args:
        record: of the steps.
        coefficients: of every model of the record, for every sweep.
        seeds: of every sweep.
        after: of every sweep.
        truncate_after: of all.
        of_forcing: of all.
        progress: of a single sweep.

    Raises:
        ValueError: a truncation after less than one step.
    """
    if truncate_after is not None and truncate_after < 1:
        raise ValueError(f"truncation after {truncate_after} steps; at least 1 is allowed")
    layout, like = record.layout, record.like
    courses = [Course(record, cotangent, of_forcing=of_forcing) for cotangent in after]
    segments = record.segments(longest(like, layout.state_rows), truncate_after)
    begun = None if progress is None else progress.resume(courses[0], coefficients[0])
    seeded = max((one.end for one in seeds), default=0)
    recalled = record.backward(segments)
    for segment in reversed(segments):
        if begun is not None and segment.first >= begun:
            continue
        # what comes after the last seed has no gradient
        has_cotangent = any(one.cotangent is not None for one in courses)
        segment = segment._replace(
            last=segment.last if has_cotangent else min(segment.last, seeded)
        )
        if segment.last > segment.first:
            if progress is not None and not record.is_at_hand(segment):
                progress.note(courses[0], coefficients[0], segment.last)
            _sweep_segment(record, recalled, segment, coefficients, seeds, courses)
        for one in courses:
            one.part(segment.first)
            if truncate_after is not None and segment.first % truncate_after == 0:
                one.cotangent = None
    return [Swept(one.forcing, one.replaced) for one in courses]


def _sweep_segment(
    record: Record,
    recalled: Recalled,
    segment: Segment,
    coefficients: Sequence[Sequence[DetachedCoefficients]],
    seeds: Sequence[Seeds],
    courses: Sequence[Course],
) -> None:
    """Sweep a segment, of every course."""
    span, layout, like = (segment.first, segment.last), record.layout, record.like
    of_seeds = [one.between(*span, record.seconds, layout.layers, like) for one in seeds]
    if all(one.cotangent is None for one in courses) and not any(of_seeds):
        return
    inputs, model = recalled.inputs(*span), record.models[segment.model]
    steps = [
        _Steps(layout, model, own[segment.model], segment.seconds, inputs, of_sweep)
        for own, of_sweep in zip(coefficients, of_seeds, strict=True)
    ]
    found = _pull_back(model, steps, [one.cotangent for one in courses])
    for one, pulled in zip(courses, found, strict=True):
        one.take(segment, *pulled)


def longest(like: Tensor, state_rows: int) -> int:
    """Largest number of steps whose inputs, and Jacobians if the state is narrow, are at hand."""
    columns = like.shape[1]
    if columns * state_rows > JOINT_WORK:
        return max(SWEPT_STEPS, SWEPT_BYTES // like.nbytes)
    jacobian_bytes = state_rows**2 * like.element_size()
    return max(1, min(JOINT_COLUMNS, JOINT_BYTES // jacobian_bytes) // columns)


class _Steps(NamedTuple):
    """Consecutive steps of one model and one length, to be recomputed."""

    layout: InputLayout
    model: Model
    coefficients: DetachedCoefficients
    """Of the model, which accumulate gradients."""
    seconds: float
    """Length of a step, s."""
    inputs: StepInputs
    """State and forcing of every step."""
    seeds: Mapping[str, Tensor]
    """Cotangents of outputs by name, ``[step, ...]``."""


Pulled: TypeAlias = tuple[Tensor, Tensor]
"""Gradients by the state before the first step, ``[row, column]``, and by the forcing of every
step, ``[step, row, column]``."""


def _pull_back(
    model: Model, sweeps: Sequence[_Steps], cotangents: Sequence[Tensor | None]
) -> list[Pulled]:
    """Gradients by the inputs of steps; those by coefficients are added to their leaves.

    Args:
        model: of the steps.
        sweeps: the same steps in their order, with the seeds of every sweep.
        cotangents: of the state after the last step, of every sweep.
    """
    steps = sweeps[0]
    count, (rows, columns) = len(steps.inputs), steps.inputs.states[0].shape[1:]
    compiled = model.pull_back(count * len(sweeps))
    if compiled is not None:
        return _pull_back_compiled(sweeps, compiled, cotangents)
    jointly = columns * rows <= JOINT_WORK and count > JOINT_SHARE * rows
    way = _pull_back_jointly if jointly else _pull_back_in_turn
    return [
        way(one, cotangent) if cotangent is not None or one.seeds else _nothing(steps.inputs)
        for one, cotangent in zip(sweeps, cotangents, strict=True)
    ]


def _nothing(inputs: StepInputs) -> Pulled:
    """Gradients of what has no cotangent."""
    return torch.zeros_like(inputs.states[0][0]), torch.zeros_like(torch.cat(inputs.forcing))


def _recomputed(
    steps: _Steps, coefficients: DetachedCoefficients, inputs: Tensor
) -> tuple[Tensor, list[Tensor]]:
    """The state after a step, ``[row, column]``, and the seeded outputs, with their graph."""
    with torch.enable_grad(), derivatives_of_order(1):
        before, forcing = steps.layout.unpack(inputs)
        result = time_step(
            before, forcing, coefficients.coefficients, coefficients.schemes, steps.seconds
        )
        geometry = coefficients.coefficients.geometry
        step = CompletedStep(before, forcing, result, steps.seconds, geometry)
        return pack_state(result.state), [step.quantity(name) for name in steps.seeds]


def pull(
    outputs: Sequence[tuple[Tensor, Tensor | None]],
    inputs: Sequence[Tensor],
    *,
    retain_graph: bool = False,
) -> None:
    """Add to the gradients of inputs, given outputs with their cotangents."""
    pairs = [(o, c) for o, c in outputs if c is not None and o.requires_grad]
    if pairs:
        tensors, cotangents = zip(*pairs, strict=True)
        torch.autograd.backward(tensors, cotangents, inputs=inputs, retain_graph=retain_graph)


def _pull_back_in_turn(steps: _Steps, cotangent: Tensor | None) -> Pulled:
    """See `_pull_back`; with the graph of one step at a time."""
    rows, leaves = steps.layout.state_rows, steps.coefficients.leaves
    of_forcing = torch.zeros_like(torch.cat(steps.inputs.forcing))
    for k, leaf in reversed(list(enumerate(steps.inputs.rows()))):
        leaf.requires_grad_()
        after, outputs = _recomputed(steps, steps.coefficients, leaf)
        seeded = zip(outputs, (values[k] for values in steps.seeds.values()), strict=True)
        pull([(after, cotangent), *seeded], [leaf, *leaves])
        gradient = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
        cotangent, of_forcing[k] = gradient[:rows], gradient[rows:]
    return cast(Tensor, cotangent), of_forcing


def _pull_back_compiled(
    sweeps: Sequence[_Steps], pull_back: PullBack, cotangents: Sequence[Tensor | None]
) -> list[Pulled]:
    """See `_pull_back`; with the pull-back of the model."""
    steps = sweeps[0]
    found = pull_back(steps.inputs, steps.seconds, cotangents, [one.seeds for one in sweeps])
    for one, (_, _, by_path) in zip(sweeps, found, strict=True):
        for path, value in by_path.items():
            leaf = one.coefficients.leaf(path)
            if leaf.requires_grad:
                leaf.grad = value if leaf.grad is None else leaf.grad + value
    return [(of_state, of_forcing) for of_state, of_forcing, _ in found]


def _pull_back_jointly(steps: _Steps, cotangent: Tensor | None) -> Pulled:
    """See `_pull_back`; with one graph of all steps, as if they were columns.

    The Jacobians of all steps take one wide pull for every row of the state. They give the
    cotangents of all states, and with these one more pull gives everything else. That is faster
    for few columns with few layers, where a pull takes the same time whatever its width.
    """
    inputs = torch.stack(steps.inputs.rows())
    count, _, columns = inputs.shape
    rows = steps.layout.state_rows

    def by_step(values: Tensor) -> Tensor:
        """Values of all columns of all steps, ``[..., step, column]``."""
        return values.reshape(*values.shape[:-1], count, columns)

    wide = steps.coefficients.repeated(count)
    leaf = inputs.transpose(0, 1).flatten(1).requires_grad_()
    after, outputs = _recomputed(steps, wide, leaf)
    of_outputs = (values.movedim(0, -2).flatten(-2) for values in steps.seeds.values())
    seeded = list(zip(outputs, of_outputs, strict=True))
    pull(seeded, [leaf], retain_graph=True)
    direct = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
    leaf.grad = None

    unit = torch.zeros_like(after)
    jacobian = unit.new_zeros(rows, rows, count, columns)
    for row in range(rows):
        unit[row] = 1.0
        (of_row,) = torch.autograd.grad(after, leaf, unit, retain_graph=True)
        jacobian[row] = by_step(of_row[:rows])
        unit[row] = 0.0

    direct_by_step = by_step(direct[:rows])
    cotangents = torch.zeros_like(direct_by_step)
    for k in reversed(range(count)):
        before = direct_by_step[:, k]
        if cotangent is not None:
            cotangents[:, k] = cotangent
            before = before + (jacobian[:, :, k] * cotangent[:, None]).sum(0)
        cotangent = before
    pull([(after, cotangents.flatten(1)), *seeded], [leaf, *wide.leaves])
    steps.coefficients.add_gradients_of(wide, count)
    gradient = by_step(torch.zeros_like(leaf) if leaf.grad is None else leaf.grad)
    return gradient[:rows, 0], gradient[rows:].transpose(0, 1)
