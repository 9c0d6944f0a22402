"""Elementary operations: finite in value and gradient, independent of the width of the batch."""

from __future__ import annotations

import torch
from torch import Tensor

from noahpy.physics.graphs import is_traced

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
    return torch.where(base > TINY, positive_power(at_least(base, TINY), exponent), 0.0)


def safe_sqrt(x: Tensor) -> Tensor:
    """Square root of x >= 0 whose gradient at 0 is 0 instead of infinite."""
    return torch.where(x > TINY, torch.sqrt(at_least(x, TINY)), 0.0)


def nonzero(x: Tensor) -> Tensor:
    """`x` as a denominator: exact zeros are replaced by a tiny number."""
    return torch.where(x == 0.0, TINY, x)


def at_least(x: Tensor, bound: Tensor | float) -> Tensor:
    """The larger of both; where they are equal, the derivative is that of `x`.

    Those of ``torch.clamp`` are others from torch 2.14 on; before, with a tensor as bound, they
    differed between forward and reverse mode.
    """
    return torch.where(x < bound, bound, x)


def at_most(x: Tensor, bound: Tensor | float) -> Tensor:
    """The smaller of both; where they are equal, the derivative is that of `x`."""
    return torch.where(x > bound, bound, x)


def within(x: Tensor, low: Tensor | float, high: Tensor | float) -> Tensor:
    """`x` between two bounds; at a bound the derivative is that of `x`."""
    return at_most(at_least(x, low), high)


def layer_sum(x: Tensor) -> Tensor:
    """Sum over the layers in order from the top, ``[layer, column] -> [column]``.

    In ``torch.sum`` the order of the additions depends on the width of the batch; in a cumulative
    sum, and in a compiled step, it does not.
    """
    return x.sum(0) if is_traced() else torch.cumsum(x, dim=0)[-1]
