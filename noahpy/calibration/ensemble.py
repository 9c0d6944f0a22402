"""An ensemble of parameters that the observations allow, and the bands of the series it makes.

Laplace's approximation: near the best point, in the unbounded unknowns, what the data and the
ranges allow is a normal distribution. Whatever is drawn of it lies within the bounds.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.information import Information
from noahpy.errors import RunError


def draw(centre: Tensor, information: Information, members: int, seed: int) -> Tensor:
    """Unknowns of an ensemble, ``[member, unknown]``.

    What the data leave open is drawn about the middle of its range, where the ranges have their
    centre, not about where a search happened to stop.

    Args:
        centre: best point, ``[unknown]``.
        information: near it.
        members: how many.
        seed: of the draws.
    """
    normal = np.random.default_rng([seed, 2]).standard_normal((members, len(centre)))
    covariance = information.covariance
    middle = centre - information.range_information * (covariance @ centre)
    return middle + torch.from_numpy(normal) @ information.root.T


class Band(NamedTuple):
    """Limits between which a share of an ensemble lies, ``[value]``."""

    low: Tensor
    high: Tensor

    @classmethod
    def of(cls, values: Tensor, level: float) -> Band:
        """The band of values, ``[value, member]``; members that failed are left out.

        Raises:
            RunError: all failed.
        """
        sound = values[:, values.isfinite().all(0)]
        if not sound.shape[1]:
            raise RunError("every run of the ensemble failed")
        edge = 0.5 * (1.0 - level)
        low, high = np.quantile(sound.numpy(), [edge, 1.0 - edge], axis=1)
        return cls(torch.from_numpy(low), torch.from_numpy(high))

    def part(self, rows: slice) -> Band:
        """The band of some values."""
        return Band(self.low[rows], self.high[rows])

    def coverage(self, values: Tensor) -> float:
        """Share of some values that lie in the band."""
        return float(((values >= self.low) & (values <= self.high)).double().mean())


def with_errors(values: Tensor, deviation: Tensor, seed: int) -> Tensor:
    """Values of an ensemble with the errors of observations.

    Args:
        values: ``[pair, member]``.
        deviation: of the errors, ``[pair]``.
        seed: of the draws.
    """
    normal = np.random.default_rng([seed, 3]).standard_normal(tuple(values.shape))
    return values + deviation[:, None] * torch.from_numpy(normal)


def effective_share(log_target: Tensor, log_drawn: Tensor) -> float:
    """Share of an ensemble that stands for the distribution it approximates (Kish 1965).

    One if the misfit is what Laplace's approximation takes it for, near zero if it is not.

    Args:
        log_target: logarithm of the density that is meant, up to a constant, ``[member]``; NaN
            where a run failed.
        log_drawn: of the one that was drawn from.
    """
    logarithm = torch.where(log_target.isfinite(), log_target, -torch.inf) - log_drawn
    weights = torch.softmax(logarithm, dim=0)
    return float(1.0 / weights.square().sum() / len(weights))
