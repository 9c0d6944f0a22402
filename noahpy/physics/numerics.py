"""Elementary operations: finite in value and gradient, independent of the width of the batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import signature
from typing import Any, Final, TypeAlias, TypeVar, cast

import torch
from torch import Tensor
from torch.autograd import Function, forward_ad
from torch.nn import Parameter

from noahpy.errors import DerivativeModeError

Tree = TypeVar("Tree", bound=tuple[Any, ...])
Given = TypeVar("Given", bound=tuple[Any, ...])

TINY = 1e-30
"""Smallest base of a logarithm; representable in float32 too."""


def positive_power(base: Tensor, exponent: Tensor | float) -> Tensor:
    """``base ** exponent`` for a base known to be positive.

    Written with exponential and logarithm because ``torch.pow`` gives different last bits for
    different batch widths.
    """
    return torch.exp(exponent * torch.log(base))


def power(base: Tensor, exponent: Tensor | float) -> Tensor:
    """``base ** exponent`` for a base >= 0 and an exponent > 0; value and gradient are 0 at 0."""
    return torch.where(base > TINY, positive_power(base.clamp(min=TINY), exponent), 0.0)


def safe_sqrt(x: Tensor) -> Tensor:
    """Square root of x >= 0 whose gradient at 0 is 0 instead of infinite."""
    return torch.where(x > TINY, torch.sqrt(x.clamp(min=TINY)), 0.0)


def nonzero(x: Tensor) -> Tensor:
    """`x` as a denominator: exact zeros are replaced by a tiny number."""
    return torch.where(x == 0.0, TINY, x)


def at_least(x: Tensor, bound: Tensor) -> Tensor:
    """The larger of both; where they are equal, the gradient is that of `x`.

    Derivatives of ``torch.clamp`` with a tensor as bound differ there between forward and reverse
    mode.
    """
    return torch.where(x < bound, bound, x)


def at_most(x: Tensor, bound: Tensor) -> Tensor:
    """The smaller of both; where they are equal, the gradient is that of `x`."""
    return torch.where(x > bound, bound, x)


def layer_sum(x: Tensor) -> Tensor:
    """Sum over the layers in order from the top, ``[layer, column] -> [column]``.

    In ``torch.sum`` the order of the additions depends on the width of the batch; in a cumulative
    sum, and in a compiled step, it does not.
    """
    return x.sum(0) if is_traced() else torch.cumsum(x, dim=0)[-1]


# --- graphs --------------------------------------------------------------------------------------
Whole: TypeAlias = Callable[[str, Callable[..., Any], tuple[Any, ...]], Any]
"""Makes one operation of a graph, of its name, a function and its arguments."""
_whole: ContextVar[Whole | None] = ContextVar("whole", default=None)


@contextmanager
def tracing(whole: Whole) -> Iterator[None]:
    """Context in which a graph of the operations is traced, so that none may depend on values."""
    token = _whole.set(whole)
    try:
        yield
    finally:
        _whole.reset(token)


def is_traced() -> bool:
    """Whether a graph of the operations is being traced."""
    return _whole.get() is not None


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


def as_one_operation(name: str, function: Callable[..., Any], *args: Any) -> Any:  # noqa: ANN401
    """What a function gives, as one operation where a graph is traced.

    Args:
        name: of the operation.
        function: of tensors, lists of them, and numbers; gives new tensors.
        args: its arguments.
    """
    whole = _whole.get()
    return function(*args) if whole is None else whole(name, function, args)


def may_depend_on_values(x: Tensor) -> bool:
    """Whether the course of a computation may depend on the values of a tensor.

    It may not where a graph is traced, or where a tensor carries a tangent or stands for many.
    """
    return (
        not is_traced()
        and forward_ad._current_level < 0
        and torch._C._functorch.peek_interpreter_stack() is None
        and type(x) in (Tensor, Parameter)
        and not torch.compiler.is_compiling()
    )


def holds_nowhere(condition: Tensor) -> bool:
    """Whether it is known that a condition holds in no element."""
    return may_depend_on_values(condition) and not bool(condition.any())


# --- trees ---------------------------------------------------------------------------------------
def leaves_of(tree: Any) -> list[Tensor]:  # noqa: ANN401
    """The tensors of a tree: a tuple of tensors, of other values and of trees."""
    if isinstance(tree, Tensor):
        return [tree]
    return [leaf for branch in tree for leaf in leaves_of(branch)] if _is_tree(tree) else []


def rebuilt(tree: Tree, leaves: Iterable[Tensor]) -> Tree:
    """A tree like another one, with other tensors."""
    return cast(Tree, _with_next(tree, iter(leaves)))


def _is_tree(value: object) -> bool:
    return isinstance(value, tuple)


def _with_next(tree: Any, leaves: Iterator[Tensor]) -> Any:  # noqa: ANN401
    if isinstance(tree, Tensor):
        return next(leaves)
    if not _is_tree(tree):
        return tree
    branches = [_with_next(branch, leaves) for branch in tree]
    return tuple(branches) if type(tree) is tuple else type(tree)(*branches)


def choose(condition: Tensor, where_true: Tree, where_false: Tree) -> Tree:
    """``torch.where`` of two trees."""
    pairs = zip(leaves_of(where_true), leaves_of(where_false), strict=True)
    return rebuilt(where_true, (torch.where(condition, a, b) for a, b in pairs))


# --- iterations ----------------------------------------------------------------------------------
FEWER: Final = 64
"""Width of a batch from which on an iteration goes on with the open columns alone."""


def repeat_while_open(
    is_open: Callable[[Tree], Tensor],
    body: Callable[[Given, Tree], Tree],
    given: Given,
    values: Tree,
    at_most: int,
) -> Tree:
    """Repeat an iteration while any element is open.

    A traced graph has one pass, between operations that mark where it begins and ends. Where few
    columns of a wide batch are left open, only these go on.

    Args:
        is_open: gives whether an element is open, bool, ``[..., column]``, from the values.
        body: one iteration; gives new values of the same shapes, unchanged in closed elements.
        given: tree of tensors that stay the same, ``[..., column]``.
        values: tree of tensors to start from, ``[..., column]``.
        at_most: largest number of iterations.
    """
    if is_traced():
        inside = as_one_operation("begin_pass", _copies, leaves_of(values))
        passing = rebuilt(values, inside)
        proceeds = as_one_operation("if_any", torch.clone, is_open(passing))
        after = leaves_of(body(given, passing))
        ends = as_one_operation("end_pass", _after_pass, inside, proceeds, after, at_most)
        return rebuilt(values, ends)
    for count in range(at_most):
        is_left = is_open(values)
        if not bool(is_left.any()):
            break
        width = is_left.shape[-1]
        if width > FEWER:
            columns = is_left.reshape(-1, width).any(0).nonzero()[:, 0]
            if 2 * len(columns) <= width:
                part = repeat_while_open(
                    is_open, body, _take(given, columns), _take(values, columns), at_most - count
                )
                pairs = zip(leaves_of(values), leaves_of(part), strict=True)
                return rebuilt(values, (a.index_copy(-1, columns, b) for a, b in pairs))
        values = body(given, values)
    return values


def _take(tree: Tree, columns: Tensor) -> Tree:
    return rebuilt(tree, (leaf.index_select(-1, columns) for leaf in leaves_of(tree)))


def _copies(values: list[Tensor]) -> list[Tensor]:
    return [value.clone() for value in values]


def _after_pass(
    _inside: list[Tensor], _proceeds: Tensor, after: list[Tensor], _at_most: int
) -> list[Tensor]:
    return _copies(after)


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
