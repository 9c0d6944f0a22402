"""A window of steps as part of a torch graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

import torch
from torch import Tensor
from torch.autograd import Function
from torch.autograd.function import once_differentiable

from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._seeds import Seeds, output_function
from noahpy.gradients._storage import InputLayout, Record, pack_state
from noahpy.gradients._sweep import sweep
from noahpy.model.model import Model
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State


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

    Differentiable, once and in reverse mode, in the initial state, the forcing, and the parameters
    of the model and the weights of its modules. Windows may follow one another, each from the state
    of the one before. For derivatives along a direction use `Model.trajectory` under
    `torch.func.jvp`, which stores nothing.

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
        output_function(name)
    plan = _Plan(model, lengths, tuple(outputs), mean_over, truncate_after)
    sources = DetachedCoefficients(model.coefficients, model).sources
    last, *means = cast(
        tuple[Tensor, ...],
        _Window.apply(plan, pack_state(state), torch.stack(steps, dim=1), *sources),  # type: ignore[no-untyped-call]
    )
    layout = InputLayout(state.soil_temperature.shape[0])
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

    def means(self) -> Iterator[tuple[int, int]]:
        """Number of the first step of every mean, and the number after its last."""
        count = len(self.seconds)
        for first in range(0, count, self.mean_over):
            yield first, min(first + self.mean_over, count)

    def run(self, state: State, forcing: Tensor, record: Record | None) -> tuple[Tensor, ...]:
        """The state after the last step, ``[row, column]``, and the outputs.

        Args:
            state: before the first step.
            forcing: ``[step, forcing, column]``.
            record: to which the steps are added, if any.
        """
        means: dict[str, list[Tensor]] = {name: [] for name in self.outputs}
        geometry = self.model.coefficients.geometry
        for first, last in self.means():
            duration = sum(self.seconds[first:last])
            for k in range(first, last):
                of_step, seconds = Forcing(*forcing[k].unbind(0)), self.seconds[k]
                if record is not None:
                    record.add(self.model, state, of_step, seconds)
                result = self.model.step(state, of_step, seconds)
                step = CompletedStep(state, of_step, result, seconds, geometry)
                for name, values in means.items():
                    share = output_function(name)(step) * (seconds / duration)
                    if k == first:
                        values.append(share)
                    else:
                        values[-1] = values[-1] + share
                state = result.state
        return (pack_state(state), *(torch.stack(values) for values in means.values()))


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
        before = InputLayout(plan.model.layer_count).state(state)
        ctx.plan, ctx.record = plan, Record(before) if any(ctx.needs_input_grad) else None
        ctx.set_materialize_grads(False)
        # so that a change of the parameters before the backward pass is noticed
        ctx.save_for_backward(*sources)
        return plan.run(before, forcing, ctx.record)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, after: Tensor | None, *cotangents: Tensor | None) -> Any:  # noqa: ANN401
        plan: _Plan = ctx.plan
        _ = ctx.saved_tensors
        seeds = Seeds()
        for name, values in zip(plan.outputs, cotangents, strict=True):
            if values is not None:
                for value, (first, last) in zip(values, plan.means(), strict=True):
                    seeds.add_mean(name, value, first, last)
        coefficients = DetachedCoefficients(plan.model.coefficients, plan.model)
        swept = sweep(ctx.record, [coefficients], seeds, after, plan.truncate_after)
        state = pack_state(swept.replaced[0])
        return None, state, swept.forcing, *coefficients.gradients()
