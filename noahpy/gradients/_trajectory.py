"""A window of steps as part of a torch graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple, cast

import numpy as np
import torch
from torch import Tensor
from torch.autograd import Function

from noahpy.errors import DerivativeModeError
from noahpy.gradients._coefficients import DetachedCoefficients, Totals
from noahpy.gradients._curvature import Moves, push, sweep_twice
from noahpy.gradients._seeds import Seeds, output
from noahpy.gradients._storage import InputLayout, Record, pack_state
from noahpy.gradients._sweep import Swept, sweep
from noahpy.model.model import Model
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import History, quantity_packing
from noahpy.physics.numerics import refusing_derivatives

FORWARD_MODE: Final = (
    "a trajectory has derivatives in reverse mode; for changes along directions use "
    "noahpy.gradients.push_forward, for any mode and transform the steps of Model.trajectory"
)
THIRD_ORDER: Final = "a trajectory has derivatives of first and second order"
MOST_STEPS: Final = 1024
"""Largest number of steps that are taken at once."""
LEAST_STEPS: Final = 32
"""Number of steps that are taken at once if there are so many."""
MOST_BYTES: Final = 2**24
"""Most memory of what more steps than these give."""


class Window(NamedTuple):
    """Consecutive steps as part of a torch graph."""

    state: State
    """State after the last step."""
    outputs: Mapping[str, Tensor]
    """Outputs by name, ``[mean, layer, column]`` or ``[mean, column]``."""


def trajectory(
    model: Model,
    state: State,
    forcing: Forcing | Iterable[Forcing],
    seconds: float | Sequence[float],
    outputs: Sequence[str] = (),
    *,
    mean_over: int = 1,
    truncate_after: int | None = None,
) -> Window:
    """Consecutive steps whose results have gradients, without a graph of all of them.

    Differentiable in reverse mode, once or twice, in the initial state, the forcing, and the
    parameters of the model and the weights of its modules. Windows may follow one another, each
    from the state of the one before. For derivatives along directions use `push_forward`, which
    stores nothing.

    Args:
        model: built from parameters that may require gradients.
        state: before the first step.
        forcing: of all steps, ``[step, column]``, or of one step after the other, ``[column]``.
        seconds: length of all steps or of every step, s.
        outputs: names as in `Seeds`.
        mean_over: number of steps of a time mean; the last mean may be of fewer.
        truncate_after: as in `Tape.gradient`.

    Raises:
        KeyError: an output that does not exist.
        ValueError: no steps, lengths that are not one for each step, or a mean or truncation over
            less than one step.
    """
    steps = forcing if isinstance(forcing, Forcing) else _stacked(forcing)
    count = steps.air_temperature.shape[0]
    lengths = [seconds] * count if isinstance(seconds, (int, float)) else list(seconds)
    if not count or len(lengths) != count:
        raise ValueError(f"{count} steps of forcing and {len(lengths)} lengths of steps")
    if mean_over < 1:
        raise ValueError(f"means over {mean_over} steps; at least 1 is allowed")
    for name in outputs:
        output(name)
    if torch._C._functorch.peek_interpreter_stack() is not None:
        raise DerivativeModeError(FORWARD_MODE)
    plan = _Plan(model, lengths, tuple(outputs), mean_over, truncate_after)
    sources = DetachedCoefficients(model.coefficients, model).sources
    last, *means = cast(
        tuple[Tensor, ...],
        _Window.apply(plan, pack_state(state), torch.stack(steps, dim=1), *sources),  # type: ignore[no-untyped-call]
    )
    layout = InputLayout(LayerCounts.of(state))
    return Window(layout.state(last), dict(zip(outputs, means, strict=True)))


def _stacked(forcings: Iterable[Forcing]) -> Forcing:
    fields = list(zip(*forcings, strict=True))
    if not fields:
        raise ValueError("there is no forcing")
    return Forcing(*(torch.stack(values) for values in fields))


class _Plan(NamedTuple):
    """Everything of a window that is no tensor of its graph."""

    model: Model
    seconds: Sequence[float]
    """Length of every step, s."""
    outputs: tuple[str, ...]
    """Names of the outputs."""
    mean_over: int
    """Number of steps of a mean."""
    truncate_after: int | None

    def run(self, state: Tensor, forcing: Tensor, record: Record | None) -> tuple[Tensor, ...]:
        """The state after the last step, ``[row, column]``, and the outputs.

        Args:
            state: before the first step, ``[row, column]``.
            forcing: ``[step, forcing, column]``.
            record: to which the steps are added, if any.
        """
        means = _Means(self)
        names = self.outputs if record is None else (*State._fields, *self.outputs)
        for first, last, seconds in self._blocks(state):
            weather = forcing[first:last]
            block = self.model.block(state, weather, seconds, tuple(dict.fromkeys(names)))
            if record is not None:
                after = tensor_of(block.history.rows(State._fields), state)
                if names[len(State._fields) :]:
                    # what the record refers to is kept as long as it
                    after = after.clone()
                record.add_steps(self.model, state, after, weather, seconds)
            means.add(block.history, first)
            state = block.state
        return (state, *(tensor_of(values, state) for values in means.values))

    def means(self, name: str, values: Tensor) -> Tensor:
        """Time means of an output, ``[mean, ...]``, from its values in every step."""
        found = _Means(self._replace(outputs=(name,)))
        packing = quantity_packing((name,), self.model.layers)
        rows = values if values.ndim == 3 else values[:, None]
        found.add(History(packing, on_host(rows), 0.0), 0)
        return tensor_of(found.values[0], values)

    def _blocks(self, state: Tensor) -> Iterator[tuple[int, int, float]]:
        """First step, number after the last, and length of the steps of every block."""
        rows = state.shape[0] * (1 + len(self.outputs))
        longest = max(LEAST_STEPS, min(MOST_STEPS, MOST_BYTES // (rows * state[0].nbytes)))
        first = 0
        for seconds, alike in groupby(self.seconds):
            end = first + len(list(alike))
            while first < end:
                last = min(first + longest, end)
                yield first, last, seconds
                first = last


class _Means:
    """Time means of the outputs of a plan."""

    def __init__(self, plan: _Plan) -> None:
        self._plan = plan
        seconds, each = np.asarray(plan.seconds), plan.mean_over
        starts = range(0, len(seconds), each)
        durations = np.array([sum(plan.seconds[k : k + each]) for k in starts])
        self._starts = np.array(starts)
        self._weights = seconds / durations.repeat(each)[: len(seconds)]
        packing = quantity_packing(tuple(dict.fromkeys(plan.outputs)), plan.model.layers)
        shape = len(self._starts), plan.model.column_count
        layers = dict(zip(packing.paths, packing.layers, strict=True))
        self.values = [
            np.zeros((shape[0], *(() if layers[name] is None else (layers[name],)), shape[1]))
            for name in plan.outputs
        ]
        """Every output, ``[mean, layer, column]`` or ``[mean, column]``."""

    def add(self, history: History, first: int) -> None:
        """Add steps, of which the number of the first is given."""
        last, each = first + len(history), self._plan.mean_over
        means = slice(first // each, (last - 1) // each + 1)
        starts = np.maximum(self._starts[means], first) - first
        weights = self._weights[first:last]
        for name, total in zip(self._plan.outputs, self.values, strict=True):
            values = history.of(name)
            shares = values * weights.reshape(-1, *(1,) * (values.ndim - 1))
            total[means] += np.add.reduceat(shares, starts, axis=0)


class _Window(Function):
    """The steps of a plan; the backward pass is the sweep over their record."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        plan: _Plan,
        state: Tensor,
        forcing: Tensor,
        *sources: Tensor,
    ) -> tuple[Tensor, ...]:
        layers = plan.model.layers
        ctx.plan = plan
        ctx.record = Record(layers, state) if any(ctx.needs_input_grad) else None
        ctx.set_materialize_grads(False)
        # so that a change of the parameters before the backward pass is noticed
        inputs = state, forcing, *sources
        ctx.places = [k for k, one in enumerate(inputs) if one.requires_grad]
        ctx.save_for_backward(*(inputs[k] for k in ctx.places))
        return plan.run(state, forcing, ctx.record)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> Any:  # noqa: ANN401
        raise DerivativeModeError(FORWARD_MODE)

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor | None) -> Any:  # noqa: ANN401
        inputs = ctx.saved_tensors
        window = _Swept(ctx.plan, ctx.record, tuple(ctx.places))
        found = _Gradient.apply(window, len(cotangents), *cotangents, *inputs)  # type: ignore[no-untyped-call]
        by_place = dict(zip(ctx.places, found, strict=True))
        return None, *(by_place.get(k) for k in range(len(ctx.needs_input_grad) - 1))


class _Swept(NamedTuple):
    """A window that is swept."""

    plan: _Plan
    record: Record
    places: tuple[int, ...]
    """Places of the inputs that require gradients among state, forcing and sources."""

    def coefficients(self) -> DetachedCoefficients:
        """Of the model of the window, which accumulate gradients."""
        return DetachedCoefficients(self.plan.model.coefficients, self.plan.model)

    def seeds(self, of_outputs: Sequence[Tensor | None]) -> Seeds:
        """Seeds of means of the outputs."""
        plan, seeds = self.plan, Seeds()
        for name, values in zip(plan.outputs, of_outputs, strict=True):
            if values is not None:
                seeds.add_means(name, values, 0, len(plan.seconds), plan.mean_over)
        return seeds

    def gradients(self, swept: Swept, of_leaves: Totals) -> tuple[Tensor, ...]:
        """Gradients by the inputs that require them; zeros where nothing depends on one."""
        leaves = self.coefficients().leaves
        pairs = zip(of_leaves, leaves, strict=True)
        of_sources = [torch.zeros_like(leaf) if one is None else one for one, leaf in pairs]
        every = pack_state(swept.replaced[0]), swept.forcing, *of_sources
        return tuple(every[place] for place in self.places)


class _Gradient(Function):
    """The sweep over the record of a window; its backward pass is of second order.

    The Hessian is symmetric, so that the pull-back of gradients is their change along cotangents.
    """

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        window: _Swept,
        ends: int,
        *given: Tensor | None,
    ) -> tuple[Tensor, ...]:
        after, *of_outputs = given[:ends]
        ctx.window, ctx.ends = window, ends
        ctx.save_for_backward(*given)
        coefficients, seeds = window.coefficients(), window.seeds(of_outputs)
        truncate_after = window.plan.truncate_after
        swept = sweep(window.record, [coefficients], seeds, after, truncate_after)
        return window.gradients(swept, coefficients.gradients())

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> Any:  # noqa: ANN401
        raise DerivativeModeError(FORWARD_MODE)

    @staticmethod
    def backward(ctx: Any, *directions: Tensor) -> Any:  # noqa: ANN401
        window: _Swept = ctx.window
        plan, given = window.plan, ctx.saved_tensors
        if plan.truncate_after is not None:
            raise DerivativeModeError("truncated gradients have no derivatives")
        after, *of_outputs = given[: ctx.ends]
        coefficients = window.coefficients()
        by_place = dict(zip(window.places, directions, strict=True))
        like, count = window.record.like, len(plan.seconds)
        moves = Moves(
            by_place.get(0, torch.zeros_like(like[: window.record.layout.state_rows]))[None],
            by_place.get(1, like.new_zeros(count, len(Forcing._fields), like.shape[1]))[None],
            [
                {
                    path: value[None]
                    for path, value in coefficients.by_path(
                        [by_place.get(2 + k) for k in range(len(coefficients.leaves))]
                    ).items()
                }
            ],
        )
        moved = push(window.record, [coefficients], moves, plan.outputs, keep_states=True)
        ends = [
            moved.after[0],
            *(plan.means(name, moved.outputs[name][0]) for name in plan.outputs),
        ]
        seeds = window.seeds(of_outputs)
        _, (change,) = sweep_twice(
            window.record, [coefficients], moves, moved, seeds, [Seeds()], after, None
        )
        found = *ends, *window.gradients(change.swept, change.totals[0])
        of = *(one for one in given if one is not None), *directions
        return (
            None,
            None,
            *(
                refusing_derivatives(derivative, of, THIRD_ORDER) if needs else None
                for derivative, needs in zip(found, ctx.needs_input_grad[2:], strict=True)
            ),
        )
