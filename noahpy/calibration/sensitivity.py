"""Sensitivities to the unknowns, near a point and over the whole ranges.

Local sensitivities are derivatives with respect to shares of the ranges. The indices of Sobol
(2001) apportion the variance of an output among the unknowns, with uniform shares; `SALib` draws
the points and estimates the indices. For a linear model both agree.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.space import ParameterSpace

CONFIDENCE: Final = 0.95
"""Confidence level of the intervals of Sobol indices."""


def by_share(jacobian: Tensor, point: Tensor) -> Tensor:
    """Derivatives with respect to shares of the ranges, from those with respect to unknowns.

    Args:
        jacobian: ``[..., unknown]``.
        point: ``[unknown]``.
    """
    share = ParameterSpace.shares(point)
    return jacobian / (share * (1.0 - share))


def local_indices(slopes: Tensor) -> Tensor:
    """Shares of the unknowns in the variance of linear outputs, ``[output, unknown]``.

    Args:
        slopes: derivatives with respect to shares, ``[output, unknown]``.
    """
    squares = slopes.square()
    total = squares.sum(1, keepdim=True)
    return squares / torch.where(total > 0.0, total, 1.0)


class SobolIndices(NamedTuple):
    """Sobol indices, and half widths of their intervals, ``[output, unknown]`` each."""

    first: Tensor
    """Share of the variance by the unknown alone."""
    first_confidence: Tensor
    total: Tensor
    """Share of the variance including interactions."""
    total_confidence: Tensor


def _problem(size: int) -> dict[str, object]:
    return {
        "num_vars": size,
        "names": [f"unknown {k}" for k in range(size)],
        "bounds": [[0.0, 1.0]] * size,
    }


def sobol_shares(size: int, samples: int, seed: int) -> Tensor:
    """Shares at which the model is run, ``[samples x (unknown + 2), unknown]``."""
    from SALib.sample import sobol

    points = sobol.sample(_problem(size), samples, calc_second_order=False, seed=1 + seed)
    return torch.from_numpy(np.asarray(points, dtype=np.float64))


def sobol_indices(outputs: Tensor, size: int, seed: int) -> SobolIndices:
    """Sobol indices of outputs.

    Args:
        outputs: outputs at the points of `sobol_shares`, ``[point, output]``; failed runs are
            replaced by the mean.
        size: number of unknowns.
        seed: seed of the resampling for the intervals.
    """
    from SALib.analyze import sobol

    mean = outputs.nanmean(0)
    whole = torch.where(outputs.isfinite(), outputs, mean)
    found = []
    for values in whole.T.numpy():
        if np.ptp(values) == 0.0:
            found.append([np.zeros(size)] * 4)
            continue
        indices = sobol.analyze(
            _problem(size),
            values,
            calc_second_order=False,
            conf_level=CONFIDENCE,
            # SALib ignores a seed of zero
            seed=1 + seed,
        )
        found.append([np.asarray(indices[key]) for key in ("S1", "S1_conf", "ST", "ST_conf")])
    return SobolIndices(*(torch.from_numpy(np.stack(part)) for part in zip(*found, strict=True)))
