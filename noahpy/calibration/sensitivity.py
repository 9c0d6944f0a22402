"""Which unknowns the model answers to: near a point, and over the whole ranges.

Local sensitivities are derivatives by shares of the ranges. The indices of Sobol (2001) share the
variance of an output out among the unknowns, all ranges being equally likely; `SALib` draws the
points and estimates them. Of a model that is linear both say the same.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.space import ParameterSpace

CONFIDENCE: Final = 0.95
"""Probability of the intervals of Sobol indices."""


def by_share(jacobian: Tensor, point: Tensor) -> Tensor:
    """Derivatives by shares of the ranges, from those by unknowns.

    Args:
        jacobian: ``[..., unknown]``.
        point: ``[unknown]``.
    """
    share = ParameterSpace.shares(point)
    return jacobian / (share * (1.0 - share))


def local_indices(slopes: Tensor) -> Tensor:
    """Share of every unknown in the variance of outputs that are linear, ``[output, unknown]``.

    Args:
        slopes: derivatives by shares, ``[output, unknown]``.
    """
    squares = slopes.square()
    total = squares.sum(1, keepdim=True)
    return squares / torch.where(total > 0.0, total, 1.0)


class SobolIndices(NamedTuple):
    """Indices with half the width of their intervals, ``[output, unknown]`` each."""

    first: Tensor
    """Share in the variance of the unknown alone."""
    first_confidence: Tensor
    total: Tensor
    """The same with all that it has a part in."""
    total_confidence: Tensor


def _problem(size: int) -> dict[str, object]:
    return {
        "num_vars": size,
        "names": [f"unknown {k}" for k in range(size)],
        "bounds": [[0.0, 1.0]] * size,
    }


def sobol_shares(size: int, samples: int, seed: int) -> Tensor:
    """Shares at which the model has to be run, ``[samples x (unknown + 2), unknown]``."""
    from SALib.sample import sobol

    points = sobol.sample(_problem(size), samples, calc_second_order=False, seed=1 + seed)
    return torch.from_numpy(np.asarray(points, dtype=np.float64))


def sobol_indices(outputs: Tensor, size: int, seed: int) -> SobolIndices:
    """Indices of some outputs.

    Args:
        outputs: at the points of `sobol_shares`, ``[point, output]``. Where a run failed, the mean
            stands, which says nothing.
        size: number of unknowns.
        seed: of the intervals, which are found by resampling.
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
            # zero is no seed there
            seed=1 + seed,
        )
        found.append([np.asarray(indices[key]) for key in ("S1", "S1_conf", "ST", "ST_conf")])
    return SobolIndices(*(torch.from_numpy(np.stack(part)) for part in zip(*found, strict=True)))
