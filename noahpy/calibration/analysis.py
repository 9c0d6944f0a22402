"""What is asked of the best point of a calibration: how far it can be trusted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import NormalDist
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.derivatives import Linearization, linearize
from noahpy.calibration.ensemble import Band, draw, effective_share, with_errors
from noahpy.calibration.information import Information
from noahpy.calibration.noise import SeriesErrors, errors_of
from noahpy.calibration.predictions import Predictions, Record
from noahpy.calibration.profiles import Profile, profiles
from noahpy.calibration.sensitivity import (
    SobolIndices,
    by_share,
    local_indices,
    sobol_indices,
    sobol_shares,
)
from noahpy.calibration.space import ParameterSpace
from noahpy.config.calibration import AnalysisConfig, ProfilesConfig, SobolIndicesConfig

EDGE_SHARE: Final = 0.01
"""A share nearer to 0 or 1 than this is at a bound."""
HELD_BY: Final = 1.0
"""Rise of the misfit, with an unknown in the middle of its range, from which the data hold it at a
bound."""
ROUGH: Final = 0.1
"""Change of derivatives with the distance from which they are called into question."""
TRUSTED_SHARE: Final = 0.1
"""Share of the ensemble that stands for the distribution below which it is called into question."""
RANGE_DRAWS: Final = 2000
"""Draws that tell how wide the ranges are."""


class Ensemble(NamedTuple):
    """Parameters that the data allow, and what they make of the series."""

    unknowns: Tensor
    """``[member, unknown]``."""
    values: Tensor
    """``[pair, member]``, NaN where a run failed."""
    by_parameters: Band
    """Of the model, ``[pair]``."""
    by_everything: Band
    """Of observations: the model with errors, ``[pair]``."""
    effective_share: float

    @property
    def failed(self) -> int:
        """Number of runs that failed."""
        return int((~self.values.isfinite().all(0)).sum())


class Sensitivity(NamedTuple):
    """Answers of the mean of every series of the calibration period, and of the misfit last."""

    slopes: Tensor
    """Of the means by shares of the ranges, in the unit of the series, ``[series, unknown]``."""
    indices: Tensor
    """Shares in their variance, were they linear, ``[series, unknown]``."""
    sobol: SobolIndices | None
    """``[series and misfit, unknown]``."""


class Analysis(NamedTuple):
    """All that was found."""

    config: AnalysisConfig
    start: int
    """Number of the start whose best point it is of, from 0."""
    names: list[str]
    """Of the unknowns."""
    point: Tensor
    """``[unknown]``."""
    records: list[Record]
    errors: list[SeriesErrors]
    """Of every series of the calibration period."""
    linearization: Linearization
    """Of the calibration period."""
    at_bounds: list[int]
    """Unknowns at a bound."""
    held: list[int]
    """Those of them that the data hold there."""
    free: list[int]
    """The others, in which `information` is."""
    information: Information
    ensemble: Ensemble
    misfit: float
    """Sum of squares of weighted residuals."""
    expected_fall: float
    """Of the misfit by a step of Gauss and Newton, in directions that the data know."""
    profiles: list[Profile]
    sensitivity: Sensitivity

    @property
    def lowest_misfit(self) -> float:
        """Of the point and all profiles."""
        found = [float(m) for one in self.profiles for m in one.misfit if bool(m.isfinite())]
        return min([self.misfit, *found])

    @property
    def rise(self) -> float:
        """By which the misfit rises to the bounds of a profile: quantile of chi squared."""
        return NormalDist().inv_cdf(0.5 + 0.5 * self.config.level) ** 2

    @property
    def possible_fall(self) -> float:
        """By which the misfit could still fall, as a parabola has it or a profile has found."""
        return max(self.expected_fall, self.misfit - self.lowest_misfit)

    @property
    def warnings(self) -> list[str]:
        """What a reader should doubt."""
        found = []
        rough = [
            name
            for name, value in zip(self.names, self.linearization.roughness, strict=True)
            if float(value) > ROUGH
        ]
        if rough:
            found.append(
                f"derivatives by {'; '.join(rough)} change by more than {ROUGH:.0%} with the "
                "distance over which they are taken: the model is not smooth there, and intervals "
                "that rest on them are not to be trusted"
            )
        if self.ensemble.effective_share < TRUSTED_SHARE:
            found.append(
                f"only {self.ensemble.effective_share:.1%} of the ensemble stand for what the "
                "misfit allows: it is far from a parabola, and Laplace's intervals are rough"
            )
        if self.possible_fall > self.rise:
            found.append(
                f"the misfit, now {self.misfit:.1f}, could fall by {self.possible_fall:.1f}: the "
                "search has not found the point of least squares, which its objective may not ask "
                "for, or it has not ended; intervals are about another point than the best"
            )
        if self.ensemble.failed:
            found.append(f"{self.ensemble.failed} runs of the ensemble failed and are left out")
        unsettled = sum(int((~profile.settled).sum()) for profile in self.profiles)
        if unsettled:
            found.append(f"{unsettled} points of profiles had not come to rest")
        return found


class _Weighing:
    """The misfit: squares of residuals, weighted by errors."""

    def __init__(self, predictions: Predictions, errors: Sequence[SeriesErrors]) -> None:
        fitted = [r for r in predictions.records if r.period == "calibration"]
        self.observed = predictions.observed[predictions.fitted]
        self.weight = torch.cat(
            [
                torch.full((len(record.series.observed),), one.weight, dtype=torch.float64)
                for record, one in zip(fitted, errors, strict=True)
            ]
        )

    def misfit(self, values: Tensor) -> Tensor:
        """Of values of the calibration period, ``[pair, point]``: ``[point]``."""
        return (self.weight[:, None] * (values - self.observed[:, None])).square().sum(0)


def analyse(
    predictions: Predictions,
    start: int,
    point: Tensor,
    config: AnalysisConfig,
    note: Callable[[str], None] = lambda _: None,
) -> Analysis:
    """Ask everything of a point.

    Args:
        predictions: the model beside the observations.
        start: number of the start that found the point.
        point: ``[unknown]``.
        config: what is asked.
        note: called with what is about to be run.

    Raises:
        RunError: a run next to the point failed.
        Stopped: someone said stop.
    """
    fitted = [r for r in predictions.records if r.period == "calibration"]

    def predict(unknowns: Tensor) -> Tensor:
        return predictions(unknowns)[predictions.fitted]

    note(f"derivatives at the best point: {4 * len(point) + 1} runs")
    near = linearize(predict, point)
    apart = near.values - predictions.observed[predictions.fitted]
    errors = errors_of(
        [apart[record.rows] for record in fitted],
        [record.series.observed for record in fitted],
        [config.errors.noise.get(record.series.variable.name) for record in fitted],
        len(point),
        is_correlated=config.errors.correlated,
    )
    weighing = _Weighing(predictions, errors)
    at_bounds, held = _at_bounds(predict, weighing, near)
    free = [k for k in range(len(point)) if k not in held]
    scaled = weighing.weight[:, None] * near.jacobian[:, free]
    information = Information(scaled)
    note(f"ensemble: {config.members} runs")
    ensemble = _ensemble(predictions, weighing, errors, point, free, information, config)
    found: list[Profile] = []
    if config.profiles is not None:
        chosen = _profiled(predictions.problem.space, free, config.profiles)
        count = config.profiles.points * len(chosen) * (len(free) + 1)
        note(f"profiles: up to {config.profiles.iterations + 1} times {count} runs")
        found = _profiles(predict, weighing, point, free, information, chosen, config.profiles)
    sensitivity = _sensitivity(predict, weighing, fitted, near, config.sobol, config.seed, note)
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
        float(weighing.misfit(near.values[:, None])),
        information.fall(scaled, weighing.weight * (weighing.observed - near.values)),
        found,
        sensitivity,
    )


def _at_bounds(
    predict: Callable[[Tensor], Tensor], weighing: _Weighing, near: Linearization
) -> tuple[list[int], list[int]]:
    """Unknowns at bounds, and those of them that the data hold there."""
    share = ParameterSpace.shares(near.point)
    is_edge = (share < EDGE_SHARE) | (share > 1.0 - EDGE_SHARE)
    edges = is_edge.nonzero()[:, 0].tolist()
    if not edges:
        return [], []
    moved = near.point.repeat(len(edges), 1)
    moved[range(len(edges)), edges] = 0.0
    rise = weighing.misfit(predict(moved)) - weighing.misfit(near.values[:, None])
    # a run that fails in the middle says no less
    is_held = ~(rise < HELD_BY)
    return edges, [k for k, yes in zip(edges, is_held.tolist(), strict=True) if yes]


def _ensemble(
    predictions: Predictions,
    weighing: _Weighing,
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
    misfit = weighing.misfit(values[predictions.fitted])
    log_target = -0.5 * (misfit + information.range_information * drawn.square().sum(1))
    return Ensemble(
        unknowns,
        values,
        Band.of(values, config.level),
        Band.of(observable, config.level),
        effective_share(log_target, log_drawn),
    )


def _deviations(predictions: Predictions, errors: Sequence[SeriesErrors]) -> Tensor:
    """Standard deviation of the errors of all pairs, those of the other period as in this one."""
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
    """Places among the free unknowns of those that have a profile."""
    owners = [values.config.name for values in space.free for _ in range(values.unknown_count)]
    names = config.parameters or owners
    return [place for place, k in enumerate(free) if owners[k] in names]


def _profiles(
    predict: Callable[[Tensor], Tensor],
    weighing: _Weighing,
    point: Tensor,
    free: Sequence[int],
    information: Information,
    chosen: Sequence[int],
    config: ProfilesConfig,
) -> list[Profile]:
    def whole(unknowns: Tensor) -> Tensor:
        """With those that the data hold at bounds."""
        points = point.repeat(len(unknowns), 1)
        points[:, list(free)] = unknowns
        return points

    found = profiles(
        lambda unknowns: predict(whole(unknowns)),
        weighing.observed,
        weighing.weight,
        point[list(free)],
        information,
        chosen,
        points=config.points,
        iterations=config.iterations,
    )
    return [one._replace(unknown=free[one.unknown], points=whole(one.points)) for one in found]


def _sensitivity(
    predict: Callable[[Tensor], Tensor],
    weighing: _Weighing,
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
        outputs = torch.cat([means(values), weighing.misfit(values)[None]])
        sobol = sobol_indices(outputs.T, size, seed)
    return Sensitivity(slopes, local_indices(slopes), sobol)


def element_edges(space: ParameterSpace, values: Tensor) -> list[str]:
    """At which bound an element is: ``lowest``, ``highest`` or neither, ``[element]``."""
    share = space.shares_of_ranges(values)
    return [
        "lowest" if s < EDGE_SHARE else "highest" if s > 1.0 - EDGE_SHARE else ""
        for s in share.tolist()
    ]


class ElementBand(NamedTuple):
    """What is left of the ranges of the elements of the parameters, ``[element]``."""

    band: Band
    left: Tensor
    """Width of the band over that of the range alone."""


def element_bands(space: ParameterSpace, ensemble: Ensemble, level: float) -> ElementBand:
    """Intervals of the parameters as runs use them."""
    band = Band.of(space.reported(ensemble.unknowns).double().T, level)
    ranges = Band.of(space.reported(space.random_unknowns(RANGE_DRAWS, 0)).double().T, level)
    ours, theirs = (
        space.shares_of_ranges(b.high) - space.shares_of_ranges(b.low) for b in (band, ranges)
    )
    return ElementBand(band, ours / theirs)
