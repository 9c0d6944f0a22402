"""Analysis of the best point of a calibration: uncertainty, identifiability, sensitivity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import torch
from torch import Tensor

from noahpy.calibration.analysis_result import EDGE_SHARE, Analysis, Ensemble, Sensitivity
from noahpy.calibration.derivatives import (
    Linearization,
    Linearize,
    forward_jacobians,
    linearize,
)
from noahpy.calibration.ensemble import Band, draw, effective_share, with_errors
from noahpy.calibration.information import Information
from noahpy.calibration.noise import SeriesErrors, errors_of
from noahpy.calibration.predictions import Predictions, Record
from noahpy.calibration.profiles import Profile, profiles
from noahpy.calibration.sensitivity import (
    by_share,
    local_indices,
    sobol_indices,
    sobol_shares,
)
from noahpy.calibration.space import ParameterSpace
from noahpy.config.calibration import AnalysisConfig, ProfilesConfig, SobolIndicesConfig

HELD_BY: Final = 1.0
"""Rise of the misfit with an unknown in the middle of its range from which the data hold it at a
bound."""
PROFILE_DISTANCE: Final = 1e-3
"""Step in the unknowns for differences along profiles."""


class _Fitted:
    """Model values in the calibration period, and below them the residuals of the priors.

    Args:
        predictions: model values at all observations.
    """

    def __init__(self, predictions: Predictions) -> None:
        self._predictions = predictions

    def __call__(self, unknowns: Tensor) -> Tensor:
        """``[pair, point]``."""
        return self.of(self._predictions(unknowns), unknowns)

    def of(self, values: Tensor, unknowns: Tensor) -> Tensor:
        """The same from values at all observations, ``[pair, point]``."""
        prior, _ = self._predictions.priors(unknowns)
        return torch.cat([values[self._predictions.fitted], prior])

    def tangents(self, unknowns: Tensor) -> tuple[Tensor, Tensor]:
        """Values, ``[point, pair]``, and derivatives, ``[point, pair, unknown]``."""
        of_data = self._predictions.jacobian(unknowns)
        _, of_prior = self._predictions.priors(unknowns)
        return self(unknowns).T, torch.cat([of_data, of_prior], dim=1)


class _Misfit:
    """Sum of squared residuals, weighted by errors; those of the priors have no other weight."""

    def __init__(
        self, predictions: Predictions, errors: Sequence[SeriesErrors], priors: int
    ) -> None:
        fitted = [r for r in predictions.records if r.period == "calibration"]
        none = torch.zeros(priors, dtype=torch.float64)
        self.observed = torch.cat([predictions.observed[predictions.fitted], none])
        self.weight = torch.cat(
            [
                *(
                    torch.full((len(record.series.observed),), one.weight, dtype=torch.float64)
                    for record, one in zip(fitted, errors, strict=True)
                ),
                none + 1.0,
            ]
        )

    def __call__(self, values: Tensor) -> Tensor:
        """Misfit, ``[point]``, of values in the period and priors, ``[pair, point]``."""
        return (self.weight[:, None] * (values - self.observed[:, None])).square().sum(0)


def analyse(
    predictions: Predictions,
    start: int,
    point: Tensor,
    config: AnalysisConfig,
    note: Callable[[str], None] = lambda _: None,
) -> Analysis:
    """Analyse a point.

    Args:
        predictions: model values at all observations.
        start: number of the start of the point.
        point: ``[unknown]``.
        config: settings of the analysis.
        note: called with messages on the runs to come.

    Raises:
        RunError: a run next to the point failed.
        Stopped: the user stopped the analysis.
    """
    fitted = [r for r in predictions.records if r.period == "calibration"]

    predict = _Fitted(predictions)
    tangents = predict.tangents if predictions.has_tangents else None
    many = f"{4 * len(point) + 1} runs" if tangents is None else f"a run with {len(point)} tangents"
    note(f"derivatives at the best point: {many}")
    near = linearize(predict, point, tangents=tangents)
    apart = near.values[predictions.fitted] - predictions.observed[predictions.fitted]
    errors = errors_of(
        [apart[record.rows] for record in fitted],
        [record.series.observed for record in fitted],
        [config.errors.noise.get(record.series.variable.name) for record in fitted],
        len(point),
        is_correlated=config.errors.correlated,
    )
    misfit = _Misfit(predictions, errors, len(near.values) - len(apart))
    at_bounds, held = _at_bounds(predict, misfit, near)
    free = [k for k in range(len(point)) if k not in held]
    scaled = misfit.weight[:, None] * near.jacobian[:, free]
    information = Information(scaled)
    note(f"ensemble: {config.members} runs")
    ensemble = _ensemble(predictions, predict, misfit, errors, point, free, information, config)
    found: list[Profile] = []
    if config.profiles is not None:
        chosen = _profiled(predictions.problem.space, free, config.profiles)
        count = config.profiles.points * len(chosen)
        each = "with their derivatives" if near.has_tangents else f"with {len(point)} more for each"
        note(f"profiles: up to {config.profiles.iterations + 1} times {count} runs {each}")
        linearized: Linearize = predict.tangents
        if not near.has_tangents:
            linearized = partial(forward_jacobians, predict, distance=PROFILE_DISTANCE)
        found = _profiles(linearized, misfit, point, free, information, chosen, config.profiles)
    sensitivity = _sensitivity(predict, misfit, fitted, near, config.sobol, config.seed, note)
    return Analysis(
        config,
        start,
        predictions.problem.space.unknown_names(),
        point,
        predictions.records,
        errors,
        near,
        at_bounds,
        held,
        free,
        information,
        ensemble,
        float(misfit(near.values[:, None])),
        information.fall(scaled, misfit.weight * (misfit.observed - near.values)),
        found,
        sensitivity,
    )


def _at_bounds(
    predict: Callable[[Tensor], Tensor], misfit: _Misfit, near: Linearization
) -> tuple[list[int], list[int]]:
    """Unknowns at bounds, and those that the data hold there."""
    share = ParameterSpace.shares(near.point)
    is_edge = (share < EDGE_SHARE) | (share > 1.0 - EDGE_SHARE)
    edges = is_edge.nonzero()[:, 0].tolist()
    if not edges:
        return [], []
    moved = near.point.repeat(len(edges), 1)
    moved[range(len(edges)), edges] = 0.0
    rise = misfit(predict(moved)) - misfit(near.values[:, None])
    # negated, so that an unknown with a failed run in the middle counts as held
    is_held = ~(rise < HELD_BY)
    return edges, [k for k, yes in zip(edges, is_held.tolist(), strict=True) if yes]


def _ensemble(
    predictions: Predictions,
    fitted: _Fitted,
    misfit: _Misfit,
    errors: Sequence[SeriesErrors],
    point: Tensor,
    free: Sequence[int],
    information: Information,
    config: AnalysisConfig,
) -> Ensemble:
    centre = point[free]
    drawn = draw(centre, information, config.members, config.seed)
    unknowns = point.repeat(config.members, 1)
    unknowns[:, free] = drawn
    values = predictions(unknowns)
    observable = with_errors(values, _deviations(predictions, errors), config.seed)
    middle = centre - information.range_information * (information.covariance @ centre)
    away = drawn - middle
    precision = information.fisher + information.range_information * torch.eye(len(free)).double()
    log_drawn = -0.5 * torch.einsum("mi,ij,mj->m", away, precision, away)
    squares = misfit(fitted.of(values, unknowns))
    log_target = -0.5 * (squares + information.range_information * drawn.square().sum(1))
    return Ensemble(
        unknowns,
        values,
        Band.of(values, config.level),
        Band.of(observable, config.level),
        effective_share(log_target, log_drawn),
    )


def _deviations(predictions: Predictions, errors: Sequence[SeriesErrors]) -> Tensor:
    """Standard deviation of the errors of all pairs; in the validation period as in the other."""
    fitted = [r for r in predictions.records if r.period == "calibration"]
    by_place = {
        (r.series.label, r.series.column): e.deviation for r, e in zip(fitted, errors, strict=True)
    }
    by_variable = {r.series.variable.name: e.deviation for r, e in zip(fitted, errors, strict=True)}
    return torch.cat(
        [
            torch.full(
                (len(r.series.observed),),
                by_place.get(
                    (r.series.label, r.series.column), by_variable[r.series.variable.name]
                ),
                dtype=torch.float64,
            )
            for r in predictions.records
        ]
    )


def _profiled(space: ParameterSpace, free: Sequence[int], config: ProfilesConfig) -> list[int]:
    """Positions of the profiled unknowns among the free ones."""
    owners = [values.config.name for values in space.free for _ in range(values.unknown_count)]
    names = config.parameters or owners
    return [place for place, k in enumerate(free) if owners[k] in names]


def _profiles(
    linearized: Linearize,
    misfit: _Misfit,
    point: Tensor,
    free: Sequence[int],
    information: Information,
    chosen: Sequence[int],
    config: ProfilesConfig,
) -> list[Profile]:
    def whole(unknowns: Tensor) -> Tensor:
        """All unknowns, with those that are held at bounds."""
        points = point.repeat(len(unknowns), 1)
        points[:, list(free)] = unknowns
        return points

    def along_free(unknowns: Tensor) -> tuple[Tensor, Tensor]:
        values, jacobian = linearized(whole(unknowns))
        return values, jacobian[..., list(free)]

    found = profiles(
        along_free,
        misfit.observed,
        misfit.weight,
        point[list(free)],
        information,
        chosen,
        points=config.points,
        iterations=config.iterations,
    )
    return [one._replace(unknown=free[one.unknown], points=whole(one.points)) for one in found]


def _sensitivity(
    predict: Callable[[Tensor], Tensor],
    misfit: _Misfit,
    fitted: Sequence[Record],
    near: Linearization,
    config: SobolIndicesConfig | None,
    seed: int,
    note: Callable[[str], None],
) -> Sensitivity:
    def means(values: Tensor) -> Tensor:
        return torch.stack([values[record.rows].mean(0) for record in fitted])

    slopes = by_share(means(near.jacobian), near.point)
    sobol = None
    if config is not None:
        size = len(near.point)
        shares = sobol_shares(size, config.samples, seed)
        note(f"Sobol indices: {len(shares)} runs")
        values = predict(ParameterSpace.unknowns(shares))
        outputs = torch.cat([means(values), misfit(values)[None]])
        sobol = sobol_indices(outputs.T, size, seed)
    return Sensitivity(slopes, local_indices(slopes), sobol)
