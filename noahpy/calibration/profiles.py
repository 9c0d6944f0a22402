"""Likelihood profiles: the best misfit with one unknown held at a value.

All points of all profiles are fitted together: an iteration of the Levenberg-Marquardt method
(Levenberg 1944, Marquardt 1963) is one batch of runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.derivatives import Linearize
from noahpy.calibration.gauss_newton import damped_step
from noahpy.calibration.information import Information

REACH: Final = 3.0
"""Half width of a profile, in standard deviations."""
FIRST_DAMPING: Final = 1e-3
TOLERANCE: Final = 0.01
"""Decrease of the misfit below which a point has converged; confidence bounds are at a rise of a
few units."""


class Profile(NamedTuple):
    """Likelihood profile of an unknown."""

    unknown: int
    """Number of the unknown."""
    points: Tensor
    """All unknowns at every point, ``[point, unknown]``."""
    misfit: Tensor
    """Sum of squares of weighted residuals, ``[point]``."""
    settled: Tensor
    """Whether the fit converged, bool, ``[point]``."""

    def bounds(self, lowest: float, rise: float) -> tuple[float | None, float | None]:
        """Confidence bounds, where the misfit has risen by some amount.

        Args:
            lowest: lowest misfit of all fits.
            rise: rise of the misfit at the bounds.

        Returns:
            Lower and upper bound of the unknown; None where the profile does not reach it.
        """
        held = self.points[:, self.unknown].numpy()
        # the square root of a nearly parabolic rise is interpolated linearly
        depth = np.sqrt(np.maximum(self.misfit.numpy() - lowest, 0.0))
        known = np.isfinite(depth)
        held, depth = held[known], depth[known]
        within = np.flatnonzero(depth <= rise**0.5)
        if not len(within):
            return None, None
        first, last = int(within[0]), int(within[-1])

        def crossing(inside: int, outside: int) -> float | None:
            if not 0 <= outside < len(held):
                return None
            share = (rise**0.5 - depth[inside]) / (depth[outside] - depth[inside])
            return float(held[inside] + share * (held[outside] - held[inside]))

        return crossing(first, first - 1), crossing(last, last + 1)


def profiles(
    linearized: Linearize,
    observed: Tensor,
    weight: Tensor,
    centre: Tensor,
    information: Information,
    chosen: Sequence[int],
    *,
    points: int,
    iterations: int,
) -> list[Profile]:
    """Likelihood profiles of unknowns.

    Args:
        linearized: model and its derivatives.
        observed: observed values, ``[pair]``.
        weight: weights of the residuals, ``[pair]``.
        centre: best point, ``[unknown]``.
        information: information near it, for the range of the profiles and first guesses.
        chosen: numbers of the unknowns.
        points: number of points of a profile.
        iterations: largest number of iterations.
    """
    covariance = information.covariance
    steps = torch.linspace(-REACH, REACH, points, dtype=torch.float64)
    starts = [
        # the other unknowns at their conditional means in the normal distribution
        centre + steps[:, None] * (covariance[:, k] / covariance[k, k].sqrt())
        for k in chosen
    ]
    held = torch.tensor([k for k in chosen for _ in range(points)])
    fitted = _fit(linearized, observed, weight, torch.cat(starts), held, iterations)
    return [
        Profile(k, *(torch.split(value, points)[number] for value in fitted))
        for number, k in enumerate(chosen)
    ]


def _fit(
    linearized: Linearize,
    observed: Tensor,
    weight: Tensor,
    points: Tensor,
    held: Tensor,
    iterations: int,
) -> tuple[Tensor, Tensor, Tensor]:
    """Minimize the misfit of points with one unknown held each.

    Returns:
        Points, their misfit, and whether the fits converged.
    """
    count, size = points.shape
    damping = torch.full((count,), FIRST_DAMPING, dtype=torch.float64)
    best, misfit = points.clone(), torch.full((count,), torch.inf, dtype=torch.float64)
    zeros = torch.zeros(count, size, size + 1, dtype=torch.float64)
    step_from = (zeros[..., -1], zeros[..., :-1])
    settled = torch.zeros(count, dtype=torch.bool)
    is_held = torch.nn.functional.one_hot(held, size).bool()
    trial = points
    for _ in range(iterations + 1):
        values, jacobian = linearized(trial)
        residual = weight * (observed - values)
        now = torch.where(jacobian.isfinite().all(2).all(1), residual.square().sum(1), torch.nan)
        is_better = now < misfit
        settled = is_better & (misfit - now < TOLERANCE) | ~is_better & (settled | (damping > 1e6))
        scaled = torch.nan_to_num(weight[:, None] * jacobian)
        scaled = scaled.masked_fill(is_held[:, None], 0.0)
        slope = torch.einsum("pik,pi->pk", scaled, torch.nan_to_num(residual))
        curvature = torch.einsum("pik,pil->pkl", scaled, scaled)
        best = torch.where(is_better[:, None], trial, best)
        misfit = torch.where(is_better, now, misfit)
        damping = torch.where(is_better, 0.1 * damping, 10.0 * damping)
        step_from = (
            torch.where(is_better[:, None], slope, step_from[0]),
            torch.where(is_better[:, None, None], curvature, step_from[1]),
        )
        if bool(settled.all()):
            break
        slope, curvature = step_from
        trial = best + damped_step(-slope, curvature, damping)
    return best, torch.where(misfit.isfinite(), misfit, torch.nan), settled
