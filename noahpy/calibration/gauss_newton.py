"""Least squares: damped Gauss-Newton steps."""

from __future__ import annotations

from typing import Final

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.points import Points, Search, best_of_draws
from noahpy.config.calibration import CalibrationConfig

LEAST_DAMPING: Final = 1e-8
MOST_DAMPING: Final = 1e8
"""Damping above which no step is worth a run."""
TENFOLD: Final = 10.0


def damped_step(slope: Tensor, curvature: Tensor, damping: Tensor) -> Tensor:
    """Steps down a slope (Marquardt 1963), ``[point, unknown]``.

    The damping is relative to the curvature along every unknown and to the mean of all: unknowns
    have ranges of one width, and one without effect stays where it is.

    Args:
        slope: gradient, ``[point, unknown]``.
        curvature: Gauss-Newton matrix, ``[point, unknown, unknown]``.
        damping: ``[point]``.
    """
    along = curvature.diagonal(dim1=1, dim2=2)
    scale = along + along.mean(1, keepdim=True)
    # an objective without any slope has no curvature either
    ridge = torch.where(scale > 0.0, damping[:, None] * scale, 1.0)
    solved: Tensor = torch.linalg.solve(curvature + torch.diag_embed(ridge), slope)
    return -solved


class _Start:
    """Where a search from one start is.

    Args:
        point: ``[unknown]``.
        damping: of the first step.
    """

    def __init__(self, point: Tensor, damping: float) -> None:
        self.point, self.damping = point, damping
        self.objective = torch.inf
        self.slope: Tensor | None = None
        """Gradient at the point; None before it is known."""
        self.curvature: Tensor | None = None
        self.is_done = False
        self._before: tuple[Tensor, float, Tensor, Tensor] | None = None

    def linearize(self, objective: float, slope: Tensor, curvature: Tensor) -> None:
        """Take the derivatives at the point, or go back where there are none.

        A start without any point with derivatives goes half the way to the middle of the bounds.
        """
        has_derivatives = bool(slope.isfinite().all() & curvature.isfinite().all())
        if np.isfinite(objective) and has_derivatives:
            self.objective, self.slope, self.curvature = objective, slope, curvature
            self._before = (self.point, objective, slope, curvature)
        elif self._before is None:
            self.point = 0.5 * self.point
        else:
            self.point, self.objective, self.slope, self.curvature = self._before
            self.damping *= TENFOLD**2

    def trials(self, count: int) -> tuple[Tensor, Tensor, Tensor]:
        """Points of steps of rising damping, ``[trial, unknown]``.

        Returns:
            The points, their dampings, and the decrease of the objective that they promise.
        """
        assert self.slope is not None
        assert self.curvature is not None
        damping = self.damping * TENFOLD ** torch.arange(-1, count - 1, dtype=torch.float64)
        slope = self.slope.expand(count, -1)
        curvature = self.curvature.expand(count, -1, -1)
        step = damped_step(slope, curvature, damping)
        bent = torch.einsum("tu,tuv,tv->t", step, curvature, step)
        return self.point + step, damping, -(slope * step).sum(1) - 0.5 * bent

    def take(self, points: Tensor, damping: Tensor, objective: Tensor, least_gain: float) -> None:
        """Go to the best of some trials if it is better."""
        values = objective.nan_to_num(nan=torch.inf)
        best = int(values.argmin())
        gain = self.objective - float(values[best])
        if gain > 0.0:
            self.is_done = gain <= least_gain * self.objective
            self.damping = max(float(damping[best]), LEAST_DAMPING)
            self.point, self.slope = points[best], None
        else:
            self.damping = TENFOLD * float(damping[-1])
            self.is_done = self.damping > MOST_DAMPING


def levenberg_marquardt(starts: Tensor, config: CalibrationConfig) -> Search:
    """Levenberg-Marquardt from every start, until convergence.

    Derivatives of all starts are taken together, then steps of several dampings.

    Args:
        starts: initial unknowns, ``[start, unknown]``.
        config: configuration of the calibration.
    """
    settings = config.optimizer.levenberg_marquardt
    assert settings is not None
    if settings.draws > 1:
        starts = yield from best_of_draws(starts, settings.draws, config.seed)
    states = [_Start(start, settings.first_damping) for start in starts.double()]
    while going := [k for k, state in enumerate(states) if not state.is_done]:
        unknown = [k for k in going if states[k].slope is None]
        if unknown:
            at = torch.stack([states[k].point for k in unknown])
            found = yield Points(at, tuple(unknown), curvature=True)
            assert found.gradient is not None
            assert found.curvature is not None
            for row, k in enumerate(unknown):
                value, slope = float(found.objective[row]), found.gradient[row]
                states[k].linearize(value, slope, found.curvature[row])
        ready, trials = [], []
        for k in going:
            if states[k].slope is None:
                continue
            points, damping, promised = states[k].trials(settings.trials)
            if float(promised.max()) <= settings.least_gain * states[k].objective:
                states[k].is_done = True
                continue
            ready.append(k)
            trials.append((points, damping))
        if not ready:
            continue
        numbers = tuple(k for k in ready for _ in range(settings.trials))
        found = yield Points(torch.cat([points for points, _ in trials]), numbers)
        parts = torch.split(found.objective, settings.trials)
        for k, (points, damping), objective in zip(ready, trials, parts, strict=True):
            states[k].take(points, damping, objective, settings.least_gain)
