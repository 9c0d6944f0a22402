"""Parts of a step that are left out where no column needs them."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from noahpy.physics.derivatives import may_be_differentiated
from noahpy.physics.graphs import Tree, holds_nowhere, is_traced, repeat_while_open


def if_any(condition: Tensor, part: Callable[[], Tree], otherwise: Tree) -> Tree:
    """What a part of a step gives; something else if a condition holds nowhere.

    Where the condition does not hold, no result of the step may depend on which of both it is. A
    traced graph leaves the part out for a strip of columns, but not if it is differentiated.

    Args:
        condition: bool, ``[column]``.
        part: gives a tree of tensors, ``[..., column]``.
        otherwise: tree of tensors of the same shapes.
    """
    if holds_nowhere(condition):
        return otherwise
    if not is_traced() or may_be_differentiated():
        return part()

    def once(_: tuple[()], passing: tuple[Tree, Tensor]) -> tuple[Tree, Tensor]:
        return part(), torch.zeros_like(passing[1])

    return repeat_while_open(_is_left, once, (), (otherwise, condition), 1)[0]


def _is_left(passing: tuple[Tree, Tensor]) -> Tensor:
    return passing[1]
