"""The reverse sweep over a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._seeds import Seeds, output_function
from noahpy.gradients._storage import InputLayout, Record, pack_state, write_rows
from noahpy.model.model import Model, PullBack
from noahpy.model.packing import leaf_at, named_leaves, with_leaves
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.model.time_step import time_step

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
    layout, columns = record.layout, record.column_count
    like = record.rows(0)
    forcing = like.new_zeros(len(record), len(Forcing._fields), columns)
    replaced: dict[int, State] = {}
    cotangent = after
    by_step = seeds.by_step(record.seconds)
    is_narrow = columns * layout.state_rows <= JOINT_WORK
    jacobian_bytes = layout.state_rows**2 * like.element_size()
    longest = max(1, min(JOINT_COLUMNS, JOINT_BYTES // jacobian_bytes) // columns)
    for segment in reversed(record.segments(longest, truncate_after)):
        numbers = range(segment.first, segment.last)
        if cotangent is not None or not by_step.keys().isdisjoint(numbers):
            model = record.models[segment.model]
            steps = _Steps(
                layout,
                model,
                coefficients[segment.model],
                segment.seconds,
                [record.rows(k) for k in numbers],
                [by_step.get(k, {}) for k in numbers],
            )
            if model.pull_back is not None:
                gradient = _pull_back_compiled(steps, model.pull_back, cotangent)
            elif is_narrow and len(numbers) > JOINT_SHARE * layout.state_rows:
                gradient = _pull_back_jointly(steps, cotangent)
            else:
                gradient = _pull_back_in_turn(steps, cotangent)
            cotangent = gradient[0, : layout.state_rows]
            forcing[segment.first : segment.last] = gradient[:, layout.state_rows :]
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


class _Steps(NamedTuple):
    """Consecutive steps of one model and one length, to be recomputed."""

    layout: InputLayout
    model: Model
    coefficients: DetachedCoefficients
    """Of the model, which accumulate gradients."""
    seconds: float
    """Length of a step, s."""
    inputs: Sequence[Tensor]
    """State and forcing of every step, ``[row, column]``."""
    seeds: Sequence[Mapping[str, Tensor]]
    """Cotangents of outputs of every step, by name."""


def _recomputed(
    steps: _Steps, coefficients: DetachedCoefficients, inputs: Tensor, names: Iterable[str]
) -> tuple[Tensor, list[Tensor]]:
    """The state after a step, ``[row, column]``, and outputs by name, with their graph."""
    with torch.enable_grad():
        before, forcing = steps.layout.unpack(inputs)
        result = time_step(
            before, forcing, coefficients.coefficients, coefficients.schemes, steps.seconds
        )
        geometry = coefficients.coefficients.geometry
        step = CompletedStep(before, forcing, result, steps.seconds, geometry)
        return pack_state(result.state), [output_function(name)(step) for name in names]


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


def _pull_back_in_turn(steps: _Steps, cotangent: Tensor | None) -> Tensor:
    """Gradient by the inputs of the steps, ``[step, row, column]``, with one graph at a time.

    Args:
        steps: in their order.
        cotangent: of the state after the last step.
    """
    inputs, leaves = steps.inputs, steps.coefficients.leaves
    gradient = inputs[0].new_zeros(len(inputs), *inputs[0].shape)
    for k in reversed(range(len(inputs))):
        leaf, seeds = inputs[k].detach().requires_grad_(), steps.seeds[k]
        after, outputs = _recomputed(steps, steps.coefficients, leaf, seeds)
        seeded = [
            (output, value.to(output).expand_as(output))
            for output, value in zip(outputs, seeds.values(), strict=True)
        ]
        pull([(after, cotangent), *seeded], [leaf, *leaves])
        if leaf.grad is not None:
            gradient[k] = leaf.grad
        cotangent = gradient[k, : steps.layout.state_rows]
    return gradient


def _pull_back_compiled(steps: _Steps, pull_back: PullBack, cotangent: Tensor | None) -> Tensor:
    """The same as `_pull_back_in_turn` with the model's own pull-back instead of graphs."""
    found = [
        _seeds_of_results(steps, *steps.layout.unpack(inputs), of_step)
        for inputs, of_step in zip(steps.inputs, steps.seeds, strict=True)
    ]
    seeds, direct = [seeds for seeds, _ in found], [direct for _, direct in found]
    gradient, by_path = pull_back(steps.inputs, steps.seconds, cotangent, seeds, direct)
    for path, value in by_path.items():
        leaf = leaf_at(steps.coefficients.coefficients, path)
        if leaf.requires_grad:
            leaf.grad = value if leaf.grad is None else leaf.grad + value
    return gradient


def _seeds_of_results(
    steps: _Steps, before: State, forcing: Forcing, seeds: Mapping[str, Tensor]
) -> tuple[Mapping[str, Tensor], Tensor | None]:
    """Cotangents of the results of a step by path, and the direct gradient by its inputs.

    An output is a small graph over the results and inputs of the step; the graph of the step itself
    is not needed for it.
    """
    of_outputs = {name: value for name, value in seeds.items() if name not in State._fields}
    cotangents = {f"state.{name}": seeds[name] for name in seeds if name not in of_outputs}
    if not of_outputs:
        return cotangents, None
    with torch.no_grad():
        result = steps.model.step(before, forcing, steps.seconds)
    leaves = {
        path: value.detach().requires_grad_()
        for path, value in named_leaves(result)
        if value.is_floating_point()
    }
    inputs = [value.detach().requires_grad_() for value in (*before, *forcing)]
    count = len(State._fields)
    with torch.enable_grad():
        completed = CompletedStep(
            State._make(inputs[:count]),
            Forcing._make(inputs[count:]),
            with_leaves(result, lambda path, value: leaves.get(path, value)),
            steps.seconds,
            steps.coefficients.coefficients.geometry,
        )
        outputs = [output_function(name)(completed) for name in of_outputs]
    seeded = [
        (output, value.to(output).expand_as(output))
        for output, value in zip(outputs, of_outputs.values(), strict=True)
    ]
    pull(seeded, [*leaves.values(), *inputs, *steps.coefficients.leaves])
    for path, leaf in leaves.items():
        if leaf.grad is not None:
            cotangents[path] = leaf.grad + cotangents[path] if path in cotangents else leaf.grad
    direct = before.soil_temperature.new_empty(steps.layout.rows, before.skin_temperature.shape[0])
    write_rows(direct, [torch.zeros_like(v) if v.grad is None else v.grad for v in inputs])
    return cotangents, direct


def _pull_back_jointly(steps: _Steps, cotangent: Tensor | None) -> Tensor:
    """The same as `_pull_back_in_turn` with one graph of all steps, as if they were columns.

    The Jacobians of all steps take one wide pull for every row of the state. They give the
    cotangents of all states, and with these one more pull gives everything else. That is faster
    for few columns with few layers, where a pull takes the same time whatever its width.
    """
    count, columns, rows = len(steps.inputs), steps.inputs[0].shape[1], steps.layout.state_rows

    def by_step(values: Tensor) -> Tensor:
        """Values of all columns of all steps, ``[..., step, column]``."""
        return values.reshape(*values.shape[:-1], count, columns)

    wide = steps.coefficients.repeated(count)
    leaf = torch.cat([values.detach() for values in steps.inputs], dim=1).requires_grad_()
    names = sorted({name for of_step in steps.seeds for name in of_step})
    after, outputs = _recomputed(steps, wide, leaf, names)

    seeded: list[tuple[Tensor, Tensor | None]] = []
    for name, output in zip(names, outputs, strict=True):
        total = by_step(torch.zeros_like(output))
        for k, of_step in enumerate(steps.seeds):
            if name in of_step:
                total[..., k, :] += of_step[name].to(output)
        seeded.append((output, total.flatten(-2)))
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
    gradient = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
    return by_step(gradient).transpose(0, 1)
