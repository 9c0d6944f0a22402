"""A window of the component as a module of a neural network.

The forward pass runs the window, the backward pass sweeps over its record: no graph is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import torch
from torch import Tensor
from torch.autograd import Function

from bmi_noahpy.adapters.window import Window
from noahpy.errors import DerivativeModeError
from noahpy.physics.derivatives import is_transformed, refusing_derivatives

SECOND_ORDER: Final = (
    "a window as a module has gradients; for curvature take Evaluation.hvp, or products with the "
    "Jacobian, Evaluation.jvp and Evaluation.vjp"
)


class WindowModule(torch.nn.Module):
    """A window as a module: unknowns as a function of knowns, with gradients of first order.

    The module has no weights of its own; the layers before it compute the knowns.

    Args:
        window: window of the component that is run.
    """

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.window = window

    def forward(self, **knowns: Tensor) -> dict[str, Tensor]:
        """Run the window.

        Args:
            knowns: knowns by name, in the shapes of the window, of any type and on any device.

        Returns:
            The unknowns by name, float64 on the CPU.

        Raises:
            KeyError: a name is no known, or a known is missing.
            ValueError: a tensor has the wrong size.
            RefusedValueError: a value is out of range or inconsistent with others.
            DerivativeModeError: a tensor carries a tangent, or is that of a transform.
        """
        if any(map(is_transformed, knowns.values())):
            raise DerivativeModeError(
                "a window has derivatives in reverse mode; for changes along directions use "
                "Evaluation.jvp"
            )
        values = _Run.apply(self.window, tuple(knowns), *knowns.values())  # type: ignore[no-untyped-call]
        return dict(zip(self.window.unknowns, values, strict=True))


class _Run(Function):
    """One run, which keeps its own recording, so that a loss may depend on several runs."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        window: Window,
        names: Sequence[str],
        *values: Tensor,
    ) -> tuple[Tensor, ...]:
        arrays = {n: v.detach().double().cpu().numpy() for n, v in zip(names, values, strict=True)}
        ctx.evaluation = window.evaluate(arrays)
        ctx.window, ctx.names = window, names
        ctx.given = [(value.shape, value.device) for value in values]
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*values)
        return tuple(torch.from_numpy(ctx.evaluation.outputs[n].copy()) for n in window.unknowns)

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor | None) -> Any:  # noqa: ANN401
        gradient = ctx.evaluation.vjp(
            {
                name: cotangent.detach().numpy()
                for name, cotangent in zip(ctx.window.unknowns, cotangents, strict=True)
                if cotangent is not None
            }
        )
        found = (
            torch.from_numpy(gradient[name]).reshape(shape).to(device)
            for name, (shape, device) in zip(ctx.names, ctx.given, strict=True)
        )
        of = *ctx.saved_tensors, *(one for one in cotangents if one is not None)
        return None, None, *(refusing_derivatives(one, of, SECOND_ORDER) for one in found)
