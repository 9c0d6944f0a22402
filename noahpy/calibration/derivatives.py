"""Derivatives of model values at observations, by finite differences in one batch of columns.

A batch of a few dozen columns takes little more time than a single one, while a reverse sweep gives
the derivatives of one number only. Central differences over two distances, extrapolated by
Richardson (1911), are of fourth order, and their disagreement shows where the model is not smooth.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.errors import RunError

Predict = Callable[[Tensor], Tensor]
"""Model values, ``[pair, point]``, of unknowns, ``[point, unknown]``; NaN where a run fails."""
DISTANCE: Final = 0.02
"""Step in the unknowns, about 0.5 % of a range: far above rounding in single precision."""


class Linearization(NamedTuple):
    """The model near a point."""

    point: Tensor
    """``[unknown]``."""
    values: Tensor
    """``[pair]``."""
    jacobian: Tensor
    """``[pair, unknown]``."""
    roughness: Tensor
    """Relative change of the derivatives when the step is halved, ``[unknown]``; zero where all
    derivatives are zero."""


def linearize(predict: Predict, point: Tensor, distance: float = DISTANCE) -> Linearization:
    """Values and derivatives at a point, from four runs per unknown in one batch.

    Args:
        predict: model.
        point: ``[unknown]``.
        distance: longer step in the unknowns.

    Raises:
        RunError: a run failed.
    """
    size = len(point)
    steps = distance * torch.eye(size, dtype=torch.float64)
    moved = [point + share * steps for share in (1.0, -1.0, 0.5, -0.5)]
    found = predict(torch.cat([point[None], *moved]))
    if not bool(found.isfinite().all()):
        raise RunError("a run next to the best point failed, so that derivatives are unknown")
    ahead, behind, near_ahead, near_behind = torch.split(found[:, 1:], size, dim=1)
    wide = (ahead - behind) / (2.0 * distance)
    narrow = (near_ahead - near_behind) / distance
    size_of = torch.linalg.vector_norm(narrow, dim=0)
    apart = torch.linalg.vector_norm(narrow - wide, dim=0)
    roughness = torch.where(size_of > 0.0, apart / size_of, 0.0)
    return Linearization(point, found[:, 0], (4.0 * narrow - wide) / 3.0, roughness)


def forward_jacobians(predict: Predict, points: Tensor, distance: float) -> tuple[Tensor, Tensor]:
    """Values and forward differences at several points, from one run per unknown and one more.

    Args:
        predict: model.
        points: ``[point, unknown]``.
        distance: step in the unknowns.

    Returns:
        Values, ``[point, pair]``, and derivatives, ``[point, pair, unknown]``.
    """
    count, size = points.shape
    steps = distance * torch.eye(size + 1, size, dtype=torch.float64).roll(1, dims=0)
    found = predict((points[:, None] + steps).reshape(-1, size))
    values = found.reshape(len(found), count, size + 1).permute(1, 0, 2)
    return values[..., 0], (values[..., 1:] - values[..., :1]) / distance
