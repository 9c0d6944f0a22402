"""A window of steps as part of a torch graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import torch
from torch import Tensor
from torch.autograd import Function

from noahpy.catalog.byte_counts import byte_count
from noahpy.errors import DerivativeModeError
from noahpy.gradients._coefficients import DetachedCoefficients, Totals
from noahpy.gradients._curvature import Moves, push, sweep_twice
from noahpy.gradients._precision import check_precision
from noahpy.gradients._seeds import Seeds, output
from noahpy.gradients._storage import InputLayout, pack_state
from noahpy.gradients._sweep import Swept, sweep
from noahpy.gradients._window import KeptWindow, Plan
from noahpy.model.model import Model
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import ForcingBlocks
from noahpy.physics.derivatives import refusing_derivatives

FORWARD_MODE: Final = (
    "a trajectory has derivatives in reverse mode; for changes along directions use "
    "noahpy.gradients.push_forward, for any mode and transform the steps of Model.trajectory"
)
THIRD_ORDER: Final = "a trajectory has derivatives of first and second order"


class Window(NamedTuple):
    """Consecutive steps as part of a torch graph."""

    state: State
    """State after the last step."""
    outputs: Mapping[str, Tensor]
    """Outputs by name, ``[mean, layer, column]`` or ``[mean, column]``."""


def trajectory(
    model: Model,
    state: State,
    forcing: Forcing | Iterable[Forcing] | ForcingBlocks,
    seconds: float | Sequence[float],
    outputs: Sequence[str] = (),
    *,
    mean_over: int = 1,
    truncate_after: int | None = None,
    memory: int | str | None = None,
    directory: str | Path | None = None,
) -> Window:
    """Consecutive steps whose results have gradients, without a graph of all of them.

    Differentiable in reverse mode, once or twice, in the initial state, the forcing, and the
    parameters of the model and the weights of its modules. Windows may follow one another, each
    from the state of the one before. For derivatives along directions use `push_forward`, which
    stores nothing.

    With a bound of memory, few states are kept, and the backward pass recomputes the others by a
    schedule that takes the fewest steps for it (`_schedule`). Gradients are the same to the last
    bit. With a directory, states are kept in files, so that the backward pass takes one more run
    at most, and a window that was killed goes on where it was when the same call comes again: after
    the last part of the backward pass that was finished, if the gradients that go in are the same.
    A finished backward pass removes the files.

    In single precision the backward pass measures what is left of the gradient (`_precision`), and
    raises a `noahpy.errors.PrecisionError` if nothing is.

    Args:
        model: built from parameters that may require gradients.
        state: before the first step.
        forcing: of all steps, ``[step, column]``, of one step after the other, ``[column]``, or
            what gives that of some steps whenever it is asked, as
            `noahpy.simulation.simulation.StepForcings`, which takes no memory and has no gradient.
        seconds: length of all steps or of every step, s; of every step if forcing is asked for.
        outputs: names as in `Seeds`.
        mean_over: number of steps of a time mean; the last mean may be of fewer.
        truncate_after: as in `Tape.gradient`.
        memory: most that is kept for the backward pass, in bytes or as in ``2 GB``, with the work
            on it, but without forcing, outputs and gradients; all states if omitted.
        directory: folder for files of states, which needs `memory`. Every window has a folder of
            its own there, which only one process may use.

    Raises:
        KeyError: an output that does not exist.
        ValueError: no steps, lengths that are not one for each step, or a mean or truncation over
            less than one step.
        MemoryBoundError: too little memory.
        RunError: a file cannot be written, is damaged, or belongs to other forcing.
        DerivativeModeError: a transform of `torch.func`; the message says what works.
    """
    _refuse_transforms()
    if directory is not None and memory is None:
        raise ValueError("files of states in a directory need a bound of memory")
    supply, given, lengths = _weather(forcing, seconds)
    if mean_over < 1:
        raise ValueError(f"means over {mean_over} steps; at least 1 is allowed")
    for name in outputs:
        output(name)
    size = None if memory is None else byte_count(memory)
    path = None if directory is None else Path(directory)
    named = model, lengths, tuple(outputs), mean_over, truncate_after
    plan = Plan(*named, supply, size, path)
    sources = DetachedCoefficients(model.coefficients, model).sources
    last, *means = cast(
        tuple[Tensor, ...],
        _Window.apply(plan, pack_state(state), given, *sources),  # type: ignore[no-untyped-call]
    )
    layout = InputLayout(LayerCounts.of(state))
    return Window(layout.state(last), dict(zip(outputs, means, strict=True)))


def _stacked(forcings: Iterable[Forcing]) -> Forcing:
    fields = list(zip(*forcings, strict=True))
    if not fields:
        raise ValueError("there is no forcing")
    return Forcing(*(torch.stack(values) for values in fields))


def _weather(
    forcing: Forcing | Iterable[Forcing] | ForcingBlocks, seconds: float | Sequence[float]
) -> tuple[ForcingBlocks | None, Tensor, list[float]]:
    """Forcing that is asked for, or of all steps, ``[step, forcing, column]``, and their lengths.

    Raises:
        ValueError: no steps, or lengths that are not one for each step.
    """
    if hasattr(forcing, "first_of"):
        if isinstance(seconds, (int, float)) or not len(seconds):
            raise ValueError(
                "forcing that is asked for has no end; give the length of every step as seconds"
            )
        return cast(ForcingBlocks, forcing), torch.empty(0), list(seconds)
    steps = forcing if isinstance(forcing, Forcing) else _stacked(forcing)
    count = steps.air_temperature.shape[0]
    lengths = [seconds] * count if isinstance(seconds, (int, float)) else list(seconds)
    if not count or len(lengths) != count:
        raise ValueError(f"{count} steps of forcing and {len(lengths)} lengths of steps")
    return None, torch.stack(steps, dim=1), lengths


TRANSFORMS: Final = {
    "Grad": "torch.func.grad and vjp do not go through a trajectory: call backward on what follows "
    "from its outputs, or torch.autograd.grad",
    "Jvp": "torch.func.jvp does not go through a trajectory: for changes along directions use "
    "noahpy.gradients.push_forward",
    "Vmap": "torch.func.vmap does not go through a trajectory: put what differs side by side as "
    "columns, which is how the model takes batches",
}
"""What to do in place of transforms of `torch.func`, by the name of the transform."""


def _refuse_transforms() -> None:
    """Refuse to be part of a transform of `torch.func`.

    Raises:
        DerivativeModeError: it is one; the message says what works.
    """
    stack = torch._C._functorch.peek_interpreter_stack()
    if stack is not None:
        way = TRANSFORMS.get(stack.key().name, FORWARD_MODE)
        raise DerivativeModeError(f"{way}; the steps of Model.trajectory go through any transform")


class _Window(Function):
    """The steps of a plan; the backward pass is the sweep over their record."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        plan: Plan,
        state: Tensor,
        forcing: Tensor,
        *sources: Tensor,
    ) -> tuple[Tensor, ...]:
        ctx.plan = plan
        window = None
        if any(ctx.needs_input_grad):
            window = KeptWindow.of(plan, state, forcing, sources)
        ctx.window = window
        ctx.set_materialize_grads(False)
        # so that a change of the parameters before the backward pass is noticed
        inputs = state, forcing, *sources
        ctx.places = [k for k, one in enumerate(inputs) if one.requires_grad]
        ctx.save_for_backward(*(inputs[k] for k in ctx.places))
        if window is None:
            return plan.run(state, plan.weather(forcing), None)
        return window.run(state)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> Any:  # noqa: ANN401
        raise DerivativeModeError(FORWARD_MODE)

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor | None) -> Any:  # noqa: ANN401
        inputs = ctx.saved_tensors
        window = _Swept(ctx.plan, ctx.window, tuple(ctx.places))
        found = _Gradient.apply(window, len(cotangents), *cotangents, *inputs)  # type: ignore[no-untyped-call]
        by_place = dict(zip(ctx.places, found, strict=True))
        return None, *(by_place.get(k) for k in range(len(ctx.needs_input_grad) - 1))


class _Swept(NamedTuple):
    """A window that is swept."""

    plan: Plan
    kept: KeptWindow
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
        return tuple(cast(Tensor, every[place]) for place in self.places)


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
        files, record = window.kept.files, window.kept.record
        progress = None if files is None else files.sweep_of(given[:ends], len(record))
        swept = sweep(
            record,
            [coefficients],
            seeds,
            after,
            window.plan.truncate_after,
            of_forcing=1 in window.places,
            progress=progress,
        )
        if files is not None:
            files.finish()
        check_precision(record, [coefficients], seeds, after, swept, window.plan.truncate_after)
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
        record = window.kept.record
        like, count = record.like, len(plan.seconds)
        moves = Moves(
            by_place.get(0, torch.zeros_like(like[: record.layout.state_rows]))[None],
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
        is_kept = not record.is_bounded
        moved = push(record, [coefficients], moves, plan.outputs, keep_states=is_kept)
        ends = [
            moved.after[0],
            *(plan.means(name, moved.outputs[name][0]) for name in plan.outputs),
        ]
        seeds = window.seeds(of_outputs)
        _, (change,) = sweep_twice(
            record, [coefficients], moves, moved, seeds, [Seeds()], after, None
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
