"""A run beside observations: the same depth and the same times."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.observations.series import ObservationError, ObservedSeries, Times, Values

_SECOND = np.timedelta64(1, "s")


class ModelMeans(NamedTuple):
    """What a run gives of a quantity: means over consecutive intervals.

    Attributes:
        begin: of the intervals, UTC, ``[time]``.
        end: of the intervals; the next one begins there, ``[time]``.
        values: in the units of the output file, ``[time]`` or ``[time, layer]``.
        depth: mid-points of the layers, m, ``[layer]``; None for what has no layers.
        bottom: lower end of the column, m.
    """

    begin: Times
    end: Times
    values: Values
    depth: Values | None = None
    bottom: float = np.inf


class Pairs(NamedTuple):
    """Observed and modelled values of the same times, ``[pair]`` each."""

    time: Times
    observed: Values
    model: Values


class Place(NamedTuple):
    """Where a depth lies between the mid-points of layers, counted from 0."""

    above: int
    below: int
    share: float
    """Weight of the layer below, 0 to 1."""


def between_layers(mid_points: Values, bottom: float, depth: float) -> Place:
    """The layers between whose mid-points a depth lies.

    Above the first and below the last mid-point the values of these layers hold.

    Args:
        mid_points: of the layers, m, ``[layer]``.
        bottom: lower end of the column, m.
        depth: m.

    Raises:
        ObservationError: the depth is below the column.
    """
    if depth > bottom:
        raise ObservationError(f"{depth:g} m is below the column, which ends at {bottom:g} m")
    if len(mid_points) == 1:
        return Place(0, 0, 0.0)
    below = int(np.clip(np.searchsorted(mid_points, depth), 1, len(mid_points) - 1))
    top, base = mid_points[below - 1 : below + 1]
    return Place(below - 1, below, float(np.clip((depth - top) / (base - top), 0.0, 1.0)))


def at_depth(model: ModelMeans, depth: float) -> ModelMeans:
    """The means at a depth, linear between the mid-points of layers.

    Raises:
        ObservationError: the depth is below the column.
    """
    if model.depth is None:
        raise ValueError("the values have no layers")
    place = between_layers(model.depth, model.bottom, depth)
    values = (1.0 - place.share) * model.values[:, place.above]
    return model._replace(values=values + place.share * model.values[:, place.below], depth=None)


def interval_means(model: ModelMeans, begin: Times, end: Times) -> Values:
    """Means over other spans of time, ``[span]`` or ``[span, layer]``.

    Each interval counts by its part in the span; NaN where the run does not cover the whole span,
    or lacks a value in it.

    Args:
        model: in any intervals.
        begin: of the spans.
        end: of the spans, after `begin`.
    """
    origin = model.begin[0]

    def seconds(times: Times) -> Values:
        return np.asarray((times - origin) / _SECOND, dtype=np.float64)

    lengths = seconds(model.end) - seconds(model.begin)
    edges = np.concatenate([[0.0], seconds(model.end)])
    by_layer = model.values.reshape(len(lengths), -1)
    known = np.isfinite(by_layer)
    first, last = seconds(begin), seconds(end)

    def integral(values: Values) -> Values:
        sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
        return np.stack(
            [np.interp(last, edges, s) - np.interp(first, edges, s) for s in sums.T], axis=-1
        )

    covered = integral(known * lengths[:, None])
    total = integral(np.where(known, by_layer, 0.0) * lengths[:, None])
    wanted = (last - first)[:, None]
    is_covered = (covered >= wanted * (1.0 - 1e-9)) & (wanted > 0.0)
    means = np.where(is_covered, total / np.where(is_covered, covered, 1.0), np.nan)
    return means.reshape(len(first), *model.values.shape[1:])


def pair(observed: ObservedSeries, model: ModelMeans) -> Pairs:
    """Observed and modelled values over the times that both have.

    An instant is compared with the mean over the interval that contains it, and belongs to the
    interval that it ends. A day, or any other span of time, is compared with the mean of the run
    over it. Where observations are finer than the intervals of the run, those that fall in one
    interval are averaged first: half-hourly observations and a run in daily means give a pair a
    day.

    Args:
        observed: of one place.
        model: the same quantity; if it has layers, interpolated to the depth of the observation.

    Raises:
        ObservationError: the observation is below the column.
    """
    if model.depth is not None:
        if observed.depth is None:
            raise ObservationError(f"{observed.source}: has no depth")
        model = at_depth(model, observed.depth)
    is_instant = observed.begin == observed.end
    interval = np.where(
        is_instant,
        np.searchsorted(model.end, observed.end, side="left"),
        np.searchsorted(model.end, observed.begin, side="right"),
    )
    nearest = np.minimum(interval, len(model.end) - 1)
    is_within = (model.begin[nearest] <= observed.begin) & (observed.end <= model.end[nearest])
    # an instant at the very start ends no interval
    is_within &= ~(is_instant & (observed.begin == model.begin[nearest]))
    within = _averaged_by_interval(observed, model, nearest, is_within)
    across = _means_across(observed, model, ~is_within & ~is_instant)
    time, seen, modelled = (np.concatenate(parts) for parts in zip(within, across, strict=True))
    is_known = np.isfinite(modelled)
    order = np.argsort(time[is_known], kind="stable")
    return Pairs(*(values[is_known][order] for values in (time, seen, modelled)))


def _averaged_by_interval(
    observed: ObservedSeries,
    model: ModelMeans,
    interval: NDArray[np.intp],
    chosen: NDArray[np.bool_],
) -> Pairs:
    """Observations within one interval of the run each."""
    intervals, group = np.unique(interval[chosen], return_inverse=True)
    count = np.bincount(group, minlength=len(intervals))
    sums = np.bincount(group, weights=observed.values[chosen], minlength=len(intervals))
    begin, end = model.begin[intervals], model.end[intervals]
    return Pairs(begin + (end - begin) // 2, sums / np.maximum(count, 1), model.values[intervals])


def _means_across(observed: ObservedSeries, model: ModelMeans, chosen: NDArray[np.bool_]) -> Pairs:
    """Observations that stand for several intervals of the run each."""
    means = interval_means(model, observed.begin[chosen], observed.end[chosen])
    return Pairs(observed.middle[chosen], observed.values[chosen], means)
