"""Values with derivatives other than those of how they were found, and derivatives that raise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import signature
from typing import Any, Final

import torch
from torch import Tensor
from torch.autograd import Function, forward_ad

from noahpy.errors import DerivativeModeError
from noahpy.physics.graphs import Given, Tree, leaves_of, rebuilt

_order: ContextVar[int] = ContextVar("order", default=2)


@contextmanager
def derivatives_of_order(order: int) -> Iterator[None]:
    """Context in which derivatives up to an order are asked for; elsewhere they are two."""
    token = _order.set(order)
    try:
        yield
    finally:
        _order.reset(token)


def derivative_order() -> int:
    """Up to which order derivatives may be asked for.

    As many steps of Newton's method from a solution carry right derivatives of this order, if its
    matrix is that of the solution.
    """
    return _order.get()


# --- solves --------------------------------------------------------------------------------------
def as_wider_batch(
    function: Callable[..., tuple[Tensor, ...]],
    size: int,
    in_dims: tuple[int | None, ...],
    inputs: tuple[Any, ...],
) -> tuple[tuple[Tensor, ...], tuple[int, ...]]:
    """Rule for ``torch.func.vmap``: a batch of batches of columns is one wider batch of columns.

    Args:
        function: of tensors, ``[..., column]``, and other values.
        size: number of batches.
        in_dims: dimension of the batches in every input; None for an input that all share.
        inputs: of the function.

    Returns:
        Outputs, and the dimension of the batches in every one.
    """

    def columns_last(value: Any, dim: int | None) -> Any:  # noqa: ANN401
        if not isinstance(value, Tensor):
            return value
        moved = (
            value.unsqueeze(-2).expand(*value.shape[:-1], size, value.shape[-1])
            if dim is None
            else value.movedim(dim, -2)
        )
        return moved.reshape(*moved.shape[:-2], -1)

    flat = [columns_last(value, dim) for value, dim in zip(inputs, in_dims, strict=True)]
    outputs = tuple(value.view(*value.shape[:-1], size, -1) for value in function(*flat))
    return outputs, tuple(value.ndim - 2 for value in outputs)


class _Constants(Function):
    """A function whose results carry no derivatives, for any number of batches at once."""

    @staticmethod
    def forward(solve: Callable[..., tuple[Tensor, ...]], *values: Tensor) -> tuple[Tensor, ...]:
        return solve(*values)

    @staticmethod
    def setup_context(
        ctx: Any,  # noqa: ANN401
        inputs: tuple[Any, ...],
        output: tuple[Tensor, ...],
    ) -> None:
        ctx.count = len(inputs)
        ctx.save_for_forward(*output)
        ctx.mark_non_differentiable(*output)

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor) -> tuple[None, ...]:  # noqa: ANN401
        return (None,) * int(ctx.count)

    @staticmethod
    def jvp(ctx: Any, *tangents: Tensor | None) -> tuple[Tensor | None, ...]:  # noqa: ANN401
        return tuple(
            torch.zeros_like(value) if value.is_floating_point() else None
            for value in ctx.saved_tensors
        )

    @staticmethod
    def vmap(
        info: Any,  # noqa: ANN401
        in_dims: tuple[int | None, ...],
        *inputs: Any,  # noqa: ANN401
    ) -> tuple[tuple[Tensor, ...], tuple[int, ...]]:
        return as_wider_batch(_Constants.apply, info.batch_size, in_dims, inputs)


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_Constants.forward.__signature__ = signature(_Constants.forward)  # type: ignore[attr-defined]


def as_constants(solve: Callable[[Given], Tree], given: Given) -> Tree:
    """Results of a solve without derivatives: what is made of them has to carry these.

    Args:
        solve: gives a tree of tensors, ``[..., column]``, from `given` alone.
        given: tree of tensors, ``[..., column]``.
    """
    shape: list[Tree] = []

    def of_leaves(*values: Tensor) -> tuple[Tensor, ...]:
        found = solve(rebuilt(given, values))
        shape[:] = [found]
        # an input may be a result, as where no column has to be solved
        return tuple(leaf.view_as(leaf) for leaf in leaves_of(found))

    leaves = (leaf.detach() for leaf in leaves_of(given))
    results = _Constants.apply(of_leaves, *leaves)  # type: ignore[no-untyped-call]
    return rebuilt(shape[0], (value.detach() for value in results))


class _Refused(Function):
    """Zero that cannot be differentiated."""

    generate_vmap_rule = True

    @staticmethod
    def forward(reason: str, like: Tensor, *of: Tensor) -> Tensor:
        return torch.zeros_like(like)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:  # noqa: ANN401
        ctx.reason = inputs[0]

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[None, ...]:  # noqa: ANN401
        raise DerivativeModeError(ctx.reason)

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> Tensor:  # noqa: ANN401
        raise DerivativeModeError(ctx.reason)


def refusing_derivatives(derivative: Tensor, of: Iterable[Tensor], reason: str) -> Tensor:
    """A derivative that raises where it is differentiated by what it depends on.

    By its cotangent or tangent it can be differentiated.

    Args:
        derivative: of first order, without the graph of what it depends on.
        of: what it depends on, with its graph or tangents.
        reason: why there is no second derivative, and the way that works.
    """
    if not may_be_differentiated():
        return derivative
    sources = [one for one in of if one.is_floating_point()]
    refused: Tensor = _Refused.apply(reason, derivative.detach(), *sources)  # type: ignore[no-untyped-call]
    return derivative + refused


def is_transformed(x: Tensor) -> bool:
    """Whether a tensor carries a tangent, or stands for what a transform of ``torch.func`` does."""
    wrapped: bool = torch._C._functorch.is_functorch_wrapped_tensor(x)
    if wrapped or forward_ad._current_level < 0:
        return wrapped
    return forward_ad.unpack_dual(x).tangent is not None  # type: ignore[no-untyped-call]


def may_be_differentiated() -> bool:
    """Whether somebody may ask for derivatives of what is computed."""
    return (
        torch.is_grad_enabled()
        or forward_ad._current_level >= 0
        or torch._C._functorch.peek_interpreter_stack() is not None
    )


FIRST_ORDER: Final = (
    "this process has derivatives of first order only; for curvature use the Gauss-Newton products "
    "of noahpy.gradients, or a preset such as permafrost-enthalpy, whose processes have those of "
    "second order"
)


class _FirstOrder(Function):
    """A value whose derivatives cannot be differentiated again."""

    generate_vmap_rule = True

    @staticmethod
    def forward(value: Tensor) -> Tensor:
        return value.clone()

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor], output: Tensor) -> None:  # noqa: ANN401
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> Tensor:  # noqa: ANN401
        return refusing_derivatives(cotangent, ctx.saved_tensors, FIRST_ORDER)

    @staticmethod
    def jvp(ctx: Any, tangent: Tensor) -> Tensor:  # noqa: ANN401
        return refusing_derivatives(tangent.clone(), ctx.saved_tensors, FIRST_ORDER)


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_FirstOrder.forward.__signature__ = signature(_FirstOrder.forward)  # type: ignore[attr-defined]


def of_first_order(value: Tensor) -> Tensor:
    """A value with derivatives that raise where they are differentiated again."""
    if derivative_order() < 2:
        return value
    found: Tensor = _FirstOrder.apply(value)  # type: ignore[no-untyped-call]
    return found


class _WithDerivatives(Function):
    """The first of two values, with the derivatives of the second."""

    generate_vmap_rule = True

    @staticmethod
    def forward(value: Tensor, carrier: Tensor) -> Tensor:
        return value.clone()

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, ...], output: Tensor) -> None:  # noqa: ANN401
        pass

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[None, Tensor]:  # noqa: ANN401
        return None, cotangent

    @staticmethod
    def jvp(ctx: Any, _: Tensor | None, tangent: Tensor) -> Tensor:  # noqa: ANN401
        return tangent.clone()


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_WithDerivatives.forward.__signature__ = signature(_WithDerivatives.forward)  # type: ignore[attr-defined]


def with_derivatives(value: Tensor, carrier: Tensor, order: int = 1) -> Tensor:
    """A value that carries the derivatives of another one, which is the same but for rounding.

    Where no derivatives are asked for, a compiled step leaves out what only these need.

    Args:
        value: without derivatives.
        carrier: with derivatives.
        order: up to which the derivatives of the carrier are right; beyond the first, if it is one,
            they raise.
    """
    given = carrier if order > 1 else of_first_order(carrier)
    found: Tensor = _WithDerivatives.apply(value, given)  # type: ignore[no-untyped-call]
    return found
