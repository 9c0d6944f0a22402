"""Derivatives of model values at observations: tangents, or finite differences.

Tangents give those by all unknowns in one run, exactly, and are held against a difference over a
finite step: where they disagree, the model is not smooth, and differences say more. Central ones
over two distances, extrapolated by Richardson (1911), are of fourth order; their disagreement tells
along which unknowns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.residuals import DISTANCE
from noahpy.errors import RunError

Predict = Callable[[Tensor], Tensor]
"""Model values, ``[pair, point]``, of unknowns, ``[point, unknown]``; NaN where a run fails."""
Linearize = Callable[[Tensor], tuple[Tensor, Tensor]]
"""Model values, ``[point, pair]``, and derivatives, ``[point, pair, unknown]``."""
ROUGH: Final = 0.1
"""Relative change of derivatives with the step from which the model is not smooth."""
CHECKS: Final = 2
"""Number of directions along which tangents are held against differences."""


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
    derivatives are zero. With tangents the largest difference from those over a step, for all."""
    has_tangents: bool
    """Whether the derivatives are tangents."""


def linearize(
    predict: Predict,
    point: Tensor,
    distance: float = DISTANCE,
    tangents: Linearize | None = None,
) -> Linearization:
    """Values and derivatives at a point.

    Without tangents, or where these say nothing of finite changes, the derivatives are differences
    from four runs per unknown in one batch.

    Args:
        predict: model.
        point: ``[unknown]``.
        distance: longer step in the unknowns.
        tangents: values and derivatives by tangents.

    Raises:
        RunError: a run failed.
    """
    if tangents is not None:
        values, jacobian = (one[0] for one in tangents(point[None]))
        apart = _disagreement(predict, point, jacobian, 0.5 * distance)
        if apart <= ROUGH:
            roughness = torch.full((len(point),), apart, dtype=torch.float64)
            return Linearization(point, values, jacobian, roughness, True)
    return _by_differences(predict, point, distance)


def _disagreement(predict: Predict, point: Tensor, jacobian: Tensor, step: float) -> float:
    """Largest relative difference of derivatives from central differences along some directions."""
    generator = torch.Generator().manual_seed(0)
    signs = torch.randint(0, 2, (CHECKS, len(point)), generator=generator).double() * 2.0 - 1.0
    moved = torch.cat([point + step * signs, point - step * signs])
    ahead, behind = torch.split(predict(moved), CHECKS, dim=1)
    differences, along = (ahead - behind) / (2.0 * step), jacobian @ signs.T
    size = torch.linalg.vector_norm(differences, dim=0)
    apart = torch.linalg.vector_norm(differences - along, dim=0)
    relative = torch.where(size > 0.0, apart / size, apart)
    # a run that failed is no agreement
    return float(relative.nan_to_num(nan=torch.inf).max())


def _by_differences(predict: Predict, point: Tensor, distance: float) -> Linearization:
    """See `linearize`."""
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
    return Linearization(point, found[:, 0], (4.0 * narrow - wide) / 3.0, roughness, False)


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
