"""Analysis of the best point of a calibration: uncertainty, identifiability, sensitivity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from statistics import NormalDist
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.derivatives import (
    ROUGH,
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
    SobolIndices,
    by_share,
    local_indices,
    sobol_indices,
    sobol_shares,
)
from noahpy.calibration.space import ParameterSpace
from noahpy.config.calibration import AnalysisConfig, ProfilesConfig, SobolIndicesConfig

EDGE_SHARE: Final = 0.01
"""Distance of a share from 0 or 1 below which it is at a bound."""
HELD_BY: Final = 1.0
"""Rise of the misfit with an unknown in the middle of its range from which the data hold it at a
bound."""
PROFILE_DISTANCE: Final = 1e-3
"""Step in the unknowns for differences along profiles."""
TRUSTED_SHARE: Final = 0.1
"""Effective share of the ensemble below which there is a warning."""
RANGE_DRAWS: Final = 2000
"""Number of draws for the width of the ranges."""


class Ensemble(NamedTuple):
    """Ensemble of parameters consistent with the data, and its series."""

    unknowns: Tensor
    """``[member, unknown]``."""
    values: Tensor
    """Model values, ``[pair, member]``; NaN where a run failed."""
    by_parameters: Band
    """Band of model values, ``[pair]``."""
    by_everything: Band
    """Band of observations, that is model values with errors, ``[pair]``."""
    effective_share: float

    @property
    def failed(self) -> int:
        """Number of failed runs."""
        return int((~self.values.isfinite().all(0)).sum())


class Sensitivity(NamedTuple):
    """Sensitivities of the mean of every series in the calibration period, and of the misfit."""

    slopes: Tensor
    """Derivatives of the means with respect to shares of the ranges, ``[series, unknown]``."""
    indices: Tensor
    """Shares of the variance of the means in a linear model, ``[series, unknown]``."""
    sobol: SobolIndices | None
    """Sobol indices, ``[series and misfit, unknown]``; None if not requested."""


class Analysis(NamedTuple):
    """Analysis of a point."""

    config: AnalysisConfig
    start: int
    """Number of the start of the point, from 0."""
    names: list[str]
    """Names of the unknowns."""
    point: Tensor
    """``[unknown]``."""
    records: list[Record]
    errors: list[SeriesErrors]
    """Errors of every series in the calibration period."""
    linearization: Linearization
    """Linearization in the calibration period."""
    at_bounds: list[int]
    """Unknowns at a bound."""
    held: list[int]
    """Unknowns that the data hold at a bound."""
    free: list[int]
    """Other unknowns, to which `information` refers."""
    information: Information
    ensemble: Ensemble
    misfit: float
    """Sum of squares of weighted residuals."""
    expected_fall: float
    """Expected decrease of the misfit by a Gauss-Newton step."""
    profiles: list[Profile]
    sensitivity: Sensitivity

    @property
    def lowest_misfit(self) -> float:
        """Lowest misfit of the point and all profiles."""
        found = [float(m) for one in self.profiles for m in one.misfit if bool(m.isfinite())]
        return min([self.misfit, *found])

    @property
    def rise(self) -> float:
        """Rise of the misfit at confidence bounds: quantile of chi-squared with one degree."""
        return NormalDist().inv_cdf(0.5 + 0.5 * self.config.level) ** 2

    @property
    def possible_fall(self) -> float:
        """Possible decrease of the misfit, expected by linearization or found by a profile."""
        return max(self.expected_fall, self.misfit - self.lowest_misfit)

    @property
    def warnings(self) -> list[str]:
        """Warnings on the reliability of the analysis."""
        found = []
        rough = [
            name
            for name, value in zip(self.names, self.linearization.roughness, strict=True)
            if float(value) > ROUGH
        ]
        if rough:
            found.append(
                f"derivatives with respect to {'; '.join(rough)} change by more than {ROUGH:.0%} "
                "with the step of the differences: the model is not smooth there, and intervals "
                "that depend on them are unreliable"
            )
        if self.ensemble.effective_share < TRUSTED_SHARE:
            found.append(
                f"the effective size of the ensemble is only {self.ensemble.effective_share:.1%}: "
                "the misfit is far from a parabola, and intervals by Laplace's approximation are "
                "rough"
            )
        if self.possible_fall > self.rise:
            found.append(
                f"the misfit, now {self.misfit:.1f}, could fall by {self.possible_fall:.1f}: the "
                "point is not that of least squares, because the search minimised another "
                "objective or has not converged; intervals are about another point than the best"
            )
        if self.ensemble.failed:
            found.append(f"{self.ensemble.failed} runs of the ensemble failed and are left out")
        unsettled = sum(int((~profile.settled).sum()) for profile in self.profiles)
        if unsettled:
            found.append(f"{unsettled} points of profiles have not converged")
        return found


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


def element_edges(space: ParameterSpace, values: Tensor) -> list[str]:
    """Bound of every element: ``lowest``, ``highest`` or empty, ``[element]``."""
    share = space.shares_of_ranges(values)
    return [
        "lowest" if s < EDGE_SHARE else "highest" if s > 1.0 - EDGE_SHARE else ""
        for s in share.tolist()
    ]


class ElementBand(NamedTuple):
    """Intervals of the elements of the parameters, ``[element]``."""

    band: Band
    left: Tensor
    """Width of the band relative to that without data."""


def element_bands(space: ParameterSpace, ensemble: Ensemble, level: float) -> ElementBand:
    """Intervals of the parameters as used by runs."""
    band = Band.of(space.reported(ensemble.unknowns).double().T, level)
    ranges = Band.of(space.reported(space.random_unknowns(RANGE_DRAWS, 0)).double().T, level)
    ours, theirs = (
        space.shares_of_ranges(b.high) - space.shares_of_ranges(b.low) for b in (band, ranges)
    )
    return ElementBand(band, ours / theirs)
