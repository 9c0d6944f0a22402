"""Updates as nodes of a torch graph, for couplers that exchange tensors.

An update is always taken without a graph. One node then connects the values after it with the live
values that went into it. In a backward pass the node takes the update again and sweeps over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, cast

from torch import Tensor
from torch.autograd import Function

from bmi_noahpy.derivatives.seeds import Seed
from bmi_noahpy.derivatives.sweep import Sweep
from bmi_noahpy.memory.setters import LiveValues
from bmi_noahpy.stepping.updates import Stepper, Update
from bmi_noahpy.variables import KNOWN
from noahpy.physics.derivatives import refusing_derivatives

SECOND_ORDER: Final = (
    "tensors of the component have gradients; for curvature record the updates and take "
    "NoahPy.hessian_sweep or gauss_newton_sweep"
)


def continue_graph(
    live: LiveValues, stepper: Stepper, update: Update, after: Mapping[str, Tensor]
) -> None:
    """Make the results of an update live if any value that went into it is.

    Args:
        live: live values before the update; replaced by those after it.
        stepper: stepper that took the update.
        update: the update.
        after: states and outputs after it, by the name of the variable.
    """
    knowns = {n: v for n, v in live.items() if stepper.table.by_name[n].role in KNOWN}
    node = _Node(stepper, update, tuple(knowns), after)
    values = cast(tuple[Tensor, ...], _Updated.apply(node, *knowns.values()))  # type: ignore[no-untyped-call]
    for name, value in zip(after, values, strict=True):
        if value.requires_grad:
            live[name] = value
        else:
            live.pop(name, None)


class _Node(NamedTuple):
    """Everything but tensors that a node keeps; nothing of it refers to the graph."""

    stepper: Stepper
    update: Update
    knowns: tuple[str, ...]
    """Names of the live values that went into the update."""
    after: Mapping[str, Tensor]


class _Updated(Function):
    """The values after an update as a function of live values before it."""

    @staticmethod
    def forward(ctx: Any, node: _Node, *knowns: Tensor) -> tuple[Tensor, ...]:  # noqa: ANN401
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*knowns)
        ctx.node, ctx.unknowns = node._replace(after={}), tuple(node.after)
        return tuple(value.clone() for value in node.after.values())

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor | None) -> tuple[Tensor | None, ...]:  # noqa: ANN401
        stepper, update, knowns, _ = ctx.node
        seeds = [
            Seed(update.end, name, cotangent)
            for name, cotangent in zip(ctx.unknowns, cotangents, strict=True)
            if cotangent is not None
        ]
        # a backward pass may come from any thread at any time
        with stepper.lock:
            sweep = Sweep.of(stepper.table, stepper.recorded(update), seeds)
        wanted = zip(knowns, ctx.needs_input_grad[1:], strict=True)
        of = *ctx.saved_tensors, *(one for one in cotangents if one is not None)
        return None, *(
            refusing_derivatives(sweep.gradient_tensor(name), of, SECOND_ORDER) if needs else None
            for name, needs in wanted
        )
