"""Columns of several runs side by side: runs of one model with other values or other changes."""

from __future__ import annotations

from torch import Tensor


def repeated(values: Tensor, count: int) -> Tensor:
    """All columns so many times side by side, ``[..., copy x column]``."""
    return values.repeat(*(1,) * (values.ndim - 1), count)


def beside(values: Tensor) -> Tensor:
    """The columns of one run beside those of the next, ``[..., run x column]``.

    Args:
        values: ``[run, ..., column]``; of a single run what it has need not have columns.
    """
    if len(values) == 1:
        return values[0]
    return values.movedim(0, -2).flatten(-2)


def in_front(values: Tensor, count: int) -> Tensor:
    """The reverse of `beside`, ``[run, ..., column]``.

    Args:
        values: ``[..., run x column]``.
        count: number of runs.
    """
    if count == 1:
        return values[None]
    by_run = values.reshape(*values.shape[:-1], count, values.shape[-1] // count)
    return by_run.movedim(-2, 0)
