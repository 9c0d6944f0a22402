"""Elementary operations: finite in value and gradient, independent of the width of the batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias, TypeVar, cast

import torch
from torch import Tensor
from torch.autograd import forward_ad
from torch.nn import Parameter

Values = TypeVar("Values", bound=tuple[Tensor, ...])

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


# --- iterations ----------------------------------------------------------------------------------
def repeat_while_open(
    is_open: Callable[..., Tensor], body: Callable[..., Values], values: Values, at_most: int
) -> Values:
    """Repeat an iteration while any element is open.

    A traced graph has one pass, between operations that mark where it begins and ends.

    Args:
        is_open: gives whether an element is open, bool, from the values.
        body: one iteration; gives new values of the same shapes, unchanged in closed elements.
        values: to start from.
        at_most: largest number of iterations.
    """
    if is_traced():
        inside = as_one_operation("begin_pass", _copies, list(values))
        proceeds = as_one_operation("if_any", torch.clone, is_open(*inside))
        after = list(body(*inside))
        ends = as_one_operation("end_pass", _after_pass, inside, proceeds, after, at_most)
        return cast(Values, tuple(ends))
    for _ in range(at_most):
        if not bool(is_open(*values).any()):
            break
        values = body(*values)
    return values


def _copies(values: list[Tensor]) -> list[Tensor]:
    return [value.clone() for value in values]


def _after_pass(
    _inside: list[Tensor], _proceeds: Tensor, after: list[Tensor], _at_most: int
) -> list[Tensor]:
    return _copies(after)


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
