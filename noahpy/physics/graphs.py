"""Computations that a graph may be traced of: their branches, trees of tensors, iterations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, TypeAlias, TypeVar, cast

import torch
from torch import Tensor
from torch.autograd import forward_ad
from torch.nn import Parameter

Tree = TypeVar("Tree", bound=tuple[Any, ...])
Given = TypeVar("Given", bound=tuple[Any, ...])

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
