"""Derivatives of all residuals of a calibration, and the matrices of least squares they give."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import torch
from torch import Tensor

from noahpy.calibration.runs import Runs
from noahpy.calibration.space import ParameterSpace
from noahpy.calibration.targets import Targets, TargetSeries, quantities_of, steps_of

DISTANCE: Final = 0.02
"""Step in the unknowns of differences, about 0.5 % of a range: far above rounding in single
precision."""
MOST_BYTES: Final = 2**29
"""Largest memory of the outputs of a batch of points."""


class Residuals:
    """Model values at the observations, with derivatives by the unknowns.

    Args:
        space: of the unknowns.
        runs: of the calibrated model.
    """

    def __init__(self, space: ParameterSpace, runs: Runs) -> None:
        self._space, self._runs = space, runs

    @property
    def has_tangents(self) -> bool:
        """Whether derivatives are tangents, of all unknowns in one run.

        With explicit freezing they are differences over a finite step: there a derivative says
        nothing of changes that matter.
        """
        return self._runs.has_smooth_freezing

    def values(self, unknowns: Tensor, series: Sequence[TargetSeries]) -> Tensor:
        """Model values of some series, ``[pair, point]``, without derivatives.

        Args:
            unknowns: ``[point, unknown]``.
            series: of the targets.
        """
        parameters = self._space.parameters(unknowns)
        outputs = self._runs.outputs(parameters, quantities_of(series), steps_of(series), 0)
        return self._pairs(outputs, series)

    def _pairs(self, outputs: Mapping[str, Tensor], series: Sequence[TargetSeries]) -> Tensor:
        columns = self._space.column_count
        return torch.cat([one.model(outputs, columns) for one in series]).double()

    def jacobian(self, unknowns: Tensor, series: Sequence[TargetSeries], values: Tensor) -> Tensor:
        """Derivatives of model values by the unknowns, ``[point, pair, unknown]``.

        Args:
            unknowns: ``[point, unknown]``.
            series: of the targets of the calibration period.
            values: model values at the points, ``[pair, point]``.
        """
        count, size = unknowns.shape
        if not self.has_tangents:
            steps = DISTANCE * torch.eye(size, dtype=torch.float64)
            moved = self.values((unknowns[:, None] + steps).flatten(0, 1), series)
            apart = moved.reshape(-1, count, size) - values[..., None]
            return apart.permute(1, 0, 2) / DISTANCE
        most = max(1, MOST_BYTES // (size * self.bytes_of_run(series)))
        found = []
        for part in torch.tensor_split(unknowns, -(-count // most)):
            changes = self._runs.changes(self._space, part, quantities_of(series), steps_of(series))
            pairs = self._pairs(changes, series)
            found.append(pairs.reshape(-1, size, len(part)).permute(2, 0, 1))
        return torch.cat(found)

    def bytes_of_run(self, series: Sequence[TargetSeries]) -> int:
        """Approximate memory of what a run keeps of every step for some series."""
        layers = self._space.base.soil.porosity.shape[0]
        variables = {one.variable for one in series}
        rows = sum(layers if variable.is_layered else 1 for variable in variables)
        return 16 * rows * steps_of(series) * self._space.column_count

    def priors(self, unknowns: Tensor) -> tuple[Tensor, Tensor]:
        """Residuals of the priors, ``[residual, point]``, and their derivatives.

        Args:
            unknowns: ``[point, unknown]``, float64.

        Returns:
            The residuals, and ``[point, residual, unknown]``.
        """
        count, size = unknowns.shape
        residuals = self._space.prior_residuals(unknowns.detach())
        if not len(residuals):
            return residuals, unknowns.new_zeros(count, 0, size)
        points = unknowns.detach().repeat(size, 1)
        along = torch.eye(size, dtype=torch.float64).repeat_interleave(count, 0)
        change = torch.func.jvp(self._space.prior_residuals, (points,), (along,))[1]
        return residuals, change.reshape(-1, size, count).permute(2, 0, 1)

    def least_squares(
        self, unknowns: Tensor, models: Sequence[Tensor], targets: Targets, prior_weight: float
    ) -> tuple[Tensor, Tensor]:
        """Gradient and Gauss-Newton matrix of the objective, priors among it.

        Args:
            unknowns: ``[point, unknown]``.
            models: model values of every series that is sought, ``[pair, point]``.
            targets: of the calibration period.
            prior_weight: weight of the priors in the objective.

        Returns:
            ``[point, unknown]`` and ``[point, unknown, unknown]``.
        """
        lengths = [len(model) for model in models]
        values = torch.cat(list(models)).double()
        of_values = self.jacobian(unknowns, targets.sought, values)

        def residuals(values: Tensor) -> Tensor:
            return targets.residuals_of(torch.split(values, lengths))

        def along(change: Tensor) -> Tensor:
            found: Tensor = torch.func.jvp(residuals, (values,), (change,))[1]
            return found

        of_data = torch.func.vmap(along)(of_values.permute(2, 1, 0)).permute(2, 1, 0)
        root = math.sqrt(prior_weight)
        prior, of_prior = self.priors(unknowns)
        slopes = torch.cat([of_data, root * of_prior], dim=1)
        residual = torch.cat([residuals(values), root * prior]).T
        gradient = 2.0 * torch.einsum("pru,pr->pu", slopes, residual)
        return gradient, 2.0 * torch.einsum("pru,prv->puv", slopes, slopes)
