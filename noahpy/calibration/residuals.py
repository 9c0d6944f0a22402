"""Derivatives of all residuals of a calibration, and the matrices of least squares they give."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor

from noahpy.calibration.targets import TargetSeries, quantities_of, steps_of

if TYPE_CHECKING:
    from noahpy.calibration.problem import Problem

DISTANCE: Final = 0.02
"""Step in the unknowns of differences, about 0.5 % of a range: far above rounding in single
precision."""
MOST_BYTES: Final = 2**29
"""Largest memory of the outputs of a batch of points."""


def jacobian_of_series(
    problem: Problem, unknowns: Tensor, series: Sequence[TargetSeries], values: Tensor
) -> Tensor:
    """Derivatives of model values by the unknowns, ``[point, pair, unknown]``.

    They are those of tangents, for all unknowns in one run, or with explicit freezing differences
    over a finite step: there a derivative says nothing of changes that matter.

    Args:
        problem: problem of the calibration.
        unknowns: ``[point, unknown]``.
        series: of the targets of the calibration period.
        values: model values at the points, ``[pair, point]``.
    """
    count, size = unknowns.shape
    if not problem.runs.has_smooth_freezing:
        steps = DISTANCE * torch.eye(size, dtype=torch.float64)
        moved = problem.values((unknowns[:, None] + steps).flatten(0, 1), series)
        apart = moved.reshape(-1, count, size) - values[..., None]
        return apart.permute(1, 0, 2) / DISTANCE
    most = max(1, MOST_BYTES // (size * bytes_of_run(problem, series)))
    found, last = [], steps_of(series)
    for part in torch.tensor_split(unknowns, -(-count // most)):
        changes = problem.runs.changes(problem.space, part, quantities_of(series), last)
        pairs = torch.cat([one.model(changes, problem.column_count) for one in series])
        found.append(pairs.double().reshape(-1, size, len(part)).permute(2, 0, 1))
    return torch.cat(found)


def bytes_of_run(problem: Problem, series: Sequence[TargetSeries]) -> int:
    """Approximate memory of what a run keeps of every step for some series."""
    layers = problem.space.base.soil.porosity.shape[0]
    variables = {one.variable for one in series}
    rows = sum(layers if variable.is_layered else 1 for variable in variables)
    return 16 * rows * steps_of(series) * problem.column_count


def jacobian_of_priors(problem: Problem, unknowns: Tensor) -> tuple[Tensor, Tensor]:
    """Residuals of the priors, ``[residual, point]``, and their derivatives.

    Args:
        problem: problem of the calibration.
        unknowns: ``[point, unknown]``.

    Returns:
        The residuals, and ``[point, residual, unknown]``.
    """
    count, size = unknowns.shape
    residuals = problem.space.prior_residuals(unknowns.detach())
    if not len(residuals):
        return residuals, unknowns.new_zeros(count, 0, size)
    points = unknowns.detach().repeat(size, 1)
    along = torch.eye(size, dtype=torch.float64).repeat_interleave(count, 0)
    change = torch.func.jvp(problem.space.prior_residuals, (points,), (along,))[1]
    return residuals, change.reshape(-1, size, count).permute(2, 0, 1)


def least_squares(
    problem: Problem, unknowns: Tensor, models: Sequence[Tensor]
) -> tuple[Tensor, Tensor]:
    """Gradient and Gauss-Newton matrix of the objective, priors among it.

    Args:
        problem: problem of the calibration.
        unknowns: ``[point, unknown]``.
        models: model values of every series that is sought, ``[pair, point]``.

    Returns:
        ``[point, unknown]`` and ``[point, unknown, unknown]``.
    """
    targets, lengths = problem.calibration, [len(model) for model in models]
    values = torch.cat(list(models)).double()
    of_values = jacobian_of_series(problem, unknowns, targets.sought, values)

    def residuals(values: Tensor) -> Tensor:
        return targets.residuals_of(torch.split(values, lengths))

    def along(change: Tensor) -> Tensor:
        found: Tensor = torch.func.jvp(residuals, (values,), (change,))[1]
        return found

    of_data = torch.func.vmap(along)(of_values.permute(2, 1, 0)).permute(2, 1, 0)
    root = math.sqrt(problem.prior_weight)
    prior, of_prior = jacobian_of_priors(problem, unknowns)
    slopes = torch.cat([of_data, root * of_prior], dim=1)
    residual = torch.cat([residuals(values), root * prior]).T
    gradient = 2.0 * torch.einsum("pru,pr->pu", slopes, residual)
    return gradient, 2.0 * torch.einsum("pru,prv->puv", slopes, slopes)
