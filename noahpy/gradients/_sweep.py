"""The reverse sweep over a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias, cast

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import InputLayout, Record, pack_state
from noahpy.model.model import Model, PullBack
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.model.steps import StepInputs
from noahpy.model.time_step import time_step
from noahpy.physics.numerics import derivatives_of_order

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

    forcing: Tensor
    """``[step, forcing, column]``."""
    replaced: dict[int, State]
    """By the state variables that were set from outside, by the number of the step."""


def sweep(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    seeds: Seeds,
    after: Tensor | None,
    truncate_after: int | None,
) -> Swept:
    """Sweep from the last step of a record to the first.

    Args:
        record: of the steps.
        coefficients: of every model of the record; gradients are added to their leaves.
        seeds: cotangents of outputs.
        after: cotangent of the state after the last step, ``[row, column]``; None for zero.
        truncate_after: the state before every step whose number is a multiple of it counts as
            given.

    Raises:
        ValueError: a truncation after less than one step.
    """
    if truncate_after is not None and truncate_after < 1:
        raise ValueError(f"truncation after {truncate_after} steps; at least 1 is allowed")
    layout, like = record.layout, record.like
    forcing = like.new_zeros(len(record), len(Forcing._fields), record.column_count)
    replaced: dict[int, State] = {}
    cotangent = after
    for segment in reversed(record.segments(_longest(like, layout.state_rows), truncate_after)):
        # what comes after the last seed has no gradient
        last = segment.last if cotangent is not None else min(segment.last, seeds.end)
        of_steps = seeds.between(segment.first, last, record.seconds, layout.layers, like)
        if cotangent is not None or of_steps:
            steps = _Steps(
                layout,
                record.models[segment.model],
                coefficients[segment.model],
                segment.seconds,
                record.inputs(segment.first, last),
                of_steps,
            )
            cotangent, forcing[segment.first : last] = _pull_back(steps, cotangent)
        if segment.first in record.replaced:
            mask = record.replaced[segment.first]
            given = torch.zeros_like(mask, dtype=forcing.dtype)
            if cotangent is not None:
                given = torch.where(mask, cotangent, 0.0)
                cotangent = torch.where(mask, 0.0, cotangent)
            replaced[segment.first] = layout.state(given)
        if truncate_after is not None and segment.first % truncate_after == 0:
            cotangent = None
    return Swept(forcing, replaced)


def _longest(like: Tensor, state_rows: int) -> int:
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


def _pull_back(steps: _Steps, cotangent: Tensor | None) -> Pulled:
    """Gradients by the inputs of steps; those by coefficients are added to their leaves.

    Args:
        steps: in their order.
        cotangent: of the state after the last step.
    """
    count, (rows, columns) = len(steps.inputs), steps.inputs.states[0].shape[1:]
    compiled = steps.model.pull_back(count)
    if compiled is not None:
        return _pull_back_compiled(steps, compiled, cotangent)
    if columns * rows <= JOINT_WORK and count > JOINT_SHARE * rows:
        return _pull_back_jointly(steps, cotangent)
    return _pull_back_in_turn(steps, cotangent)


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


def _pull_back_compiled(steps: _Steps, pull_back: PullBack, cotangent: Tensor | None) -> Pulled:
    """See `_pull_back`; with the pull-back of the model."""
    of_state, of_forcing, by_path = pull_back(steps.inputs, steps.seconds, cotangent, steps.seeds)
    for path, value in by_path.items():
        leaf = steps.coefficients.leaf(path)
        if leaf.requires_grad:
            leaf.grad = value if leaf.grad is None else leaf.grad + value
    return of_state, of_forcing


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
