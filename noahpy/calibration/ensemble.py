"""An ensemble of parameters consistent with the observations, and bands of its series.

Laplace's approximation: near the best point the distribution of the unbounded unknowns, given data
and ranges, is normal. All draws are within the bounds.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.information import Information
from noahpy.errors import RunError


def draw(centre: Tensor, information: Information, members: int, seed: int) -> Tensor:
    """Draw the unknowns of an ensemble, ``[member, unknown]``.

    Directions that the data leave open are centred on the middle of the ranges, not on the point
    where the search stopped.

    Args:
        centre: best point, ``[unknown]``.
        information: information near it.
        members: number of members.
        seed: seed of the draws.
    """
    normal = np.random.default_rng([seed, 2]).standard_normal((members, len(centre)))
    covariance = information.covariance
    middle = centre - information.range_information * (covariance @ centre)
    return middle + torch.from_numpy(normal) @ information.root.T


class Band(NamedTuple):
    """Limits of the central part of an ensemble, ``[value]``."""

    low: Tensor
    high: Tensor

    @classmethod
    def of(cls, values: Tensor, level: float) -> Band:
        """Band of values, ``[value, member]``, without members that failed.

        Raises:
            RunError: all members failed.
        """
        sound = values[:, values.isfinite().all(0)]
        if not sound.shape[1]:
            raise RunError("every run of the ensemble failed")
        edge = 0.5 * (1.0 - level)
        low, high = np.quantile(sound.numpy(), [edge, 1.0 - edge], axis=1)
        return cls(torch.from_numpy(low), torch.from_numpy(high))

    def part(self, rows: slice) -> Band:
        """Band of some values."""
        return Band(self.low[rows], self.high[rows])

    def coverage(self, values: Tensor) -> float:
        """Share of values that lie in the band."""
        return float(((values >= self.low) & (values <= self.high)).double().mean())


def with_errors(values: Tensor, deviation: Tensor, seed: int) -> Tensor:
    """Add errors of observations to the values of an ensemble.

    Args:
        values: ``[pair, member]``.
        deviation: standard deviation of the errors, ``[pair]``.
        seed: seed of the draws.
    """
    normal = np.random.default_rng([seed, 3]).standard_normal(tuple(values.shape))
    return values + deviation[:, None] * torch.from_numpy(normal)


def effective_share(log_target: Tensor, log_drawn: Tensor) -> float:
    """Effective size of an importance sample relative to its number of members (Kish 1965).

    One if Laplace's approximation is exact, near zero if it is poor.

    Args:
        log_target: logarithm of the target density, up to a constant, ``[member]``; NaN where a run
            failed.
        log_drawn: logarithm of the density of the draws, up to a constant, ``[member]``.
    """
    logarithm = torch.where(log_target.isfinite(), log_target, -torch.inf) - log_drawn
    weights = torch.softmax(logarithm, dim=0)
    return float(1.0 / weights.square().sum() / len(weights))
