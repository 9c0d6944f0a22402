"""Comparison of a run with observations at the same depth and times."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from noahpy.catalog.arrays import SECOND, FloatArray, IntArray, TimeArray
from noahpy.errors import ObservationError
from noahpy.observations.series import ObservedSeries


class ModelMeans(NamedTuple):
    """Means of a quantity of a run over consecutive intervals.

    Attributes:
        begin: begin of the intervals, UTC, ``[time]``.
        end: end of the intervals, at which the next begin, UTC, ``[time]``.
        values: values in the units of output files, ``[time]`` or ``[time, layer]``.
        depth: depth of the layer mid-points, m, ``[layer]``; None for a quantity without layers.
        bottom: depth of the base of the last layer, m.
    """

    begin: TimeArray
    end: TimeArray
    values: FloatArray
    depth: FloatArray | None = None
    bottom: float = np.inf


class Pairs(NamedTuple):
    """Observed and modelled values of the same times, ``[pair]`` each."""

    time: TimeArray
    """Middle of the time that a pair represents, UTC."""
    observed: FloatArray
    """Observed values in the units of output files."""
    model: FloatArray
    """Modelled values in the units of output files."""


class LayerInterpolation(NamedTuple):
    """Linear interpolation between the mid-points of two layers, counted from 0."""

    above: int
    """Number of the layer above."""
    below: int
    """Number of the layer below."""
    share: float
    """Weight of the layer below, 0 to 1."""


def between_layers(mid_points: FloatArray, bottom: float, depth: float) -> LayerInterpolation:
    """Interpolation between layers at a depth.

    Above the first and below the last mid-point the value is that of the first and last layer.

    Args:
        mid_points: depth of the layer mid-points, m, ``[layer]``.
        bottom: depth of the base of the last layer, m.
        depth: depth, m.

    Raises:
        ObservationError: a depth below the column.
    """
    if depth > bottom:
        raise ObservationError(f"{depth:g} m is below the column, which ends at {bottom:g} m")
    if len(mid_points) == 1:
        return LayerInterpolation(0, 0, 0.0)
    below = int(np.clip(np.searchsorted(mid_points, depth), 1, len(mid_points) - 1))
    top, base = mid_points[below - 1 : below + 1]
    return LayerInterpolation(
        below - 1, below, float(np.clip((depth - top) / (base - top), 0.0, 1.0))
    )


def at_depth(model: ModelMeans, depth: float) -> ModelMeans:
    """The means at a depth, by linear interpolation between the mid-points of layers.

    Raises:
        ObservationError: a depth below the column.
    """
    if model.depth is None:
        raise ValueError("the values have no layers")
    above, below, share = between_layers(model.depth, model.bottom, depth)
    values = (1.0 - share) * model.values[:, above]
    return model._replace(values=values + share * model.values[:, below], depth=None)


def interval_means(model: ModelMeans, begin: TimeArray, end: TimeArray) -> FloatArray:
    """Means over other periods, ``[period]`` or ``[period, layer]``.

    Intervals are weighted by their share of the period. Means are NaN where the run does not cover
    the whole period, or has missing values in it.

    Args:
        model: means over any intervals.
        begin: begin of the periods, UTC.
        end: end of the periods, after `begin`, UTC.
    """
    origin = model.begin[0]

    def seconds(times: TimeArray) -> FloatArray:
        return np.asarray((times - origin) / SECOND, dtype=np.float64)

    lengths = seconds(model.end) - seconds(model.begin)
    edges = np.concatenate([[0.0], seconds(model.end)])
    by_layer = model.values.reshape(len(lengths), -1)
    known = np.isfinite(by_layer)
    first, last = seconds(begin), seconds(end)

    def integral(values: FloatArray) -> FloatArray:
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


class Matching(NamedTuple):
    """Weights of the intervals of a run in pairs with observations, as a sparse matrix.

    ``model[pair] = sum of weight x value[interval] over the entries of that pair``
    """

    pair: IntArray
    """Number of the pair, ``[entry]``."""
    interval: IntArray
    """Number of the interval, ``[entry]``."""
    weight: FloatArray
    """Weight of the interval in the pair, 1, ``[entry]``."""
    time: TimeArray
    """Middle of the time that a pair represents, increasing, UTC, ``[pair]``."""
    observed: FloatArray
    """Observed values, ``[pair]``."""

    def model(self, values: FloatArray) -> FloatArray:
        """Modelled values, ``[pair]``, from values by interval, ``[interval]``."""
        parts = self.weight * values[self.interval]
        sums = np.bincount(self.pair, weights=parts, minlength=len(self.time))
        return sums.astype(np.float64, copy=False)


def match(observed: ObservedSeries, begin: TimeArray, end: TimeArray) -> Matching:
    """Match observations with the intervals of a run.

    An instant belongs to the interval that ends with it or contains it. A day, or any other period,
    is compared with the mean of the run over it. Observations within the same interval are averaged
    first: half-hourly observations and daily means of a run give one pair a day. Observations that
    the intervals do not cover are left out.

    Args:
        observed: observations.
        begin: begin of consecutive intervals, UTC, ``[interval]``.
        end: end of the intervals, at which the next begin, UTC, ``[interval]``.
    """
    is_instant = observed.begin == observed.end
    first = np.where(
        is_instant,
        np.searchsorted(end, observed.end, side="left"),
        np.searchsorted(end, observed.begin, side="right"),
    )
    last = np.where(is_instant, first, np.searchsorted(begin, observed.end, side="left") - 1)
    is_covered = (observed.begin >= begin[0]) & (observed.end <= end[-1])
    # an instant at the begin of the first interval belongs to none
    is_covered &= ~(is_instant & (observed.end == begin[0]))

    # observations within one interval share its pair
    is_within = is_covered & (first == last)
    shared, group = np.unique(first[is_within], return_inverse=True)
    count = np.bincount(group, minlength=len(shared))
    sums = np.bincount(group, weights=observed.values[is_within], minlength=len(shared))

    # all others have their own pair, with an entry for every interval that they overlap
    across = np.flatnonzero(is_covered & (first != last))
    entries = last[across] - first[across] + 1
    row = np.repeat(np.arange(len(across)), entries)
    rank = np.arange(len(row)) - np.repeat(np.cumsum(entries) - entries, entries)
    interval = first[across][row] + rank
    from_, to = observed.begin[across][row], observed.end[across][row]
    overlap = np.minimum(end[interval], to) - np.maximum(begin[interval], from_)

    time = np.concatenate(
        [begin[shared] + (end[shared] - begin[shared]) // 2, observed.middle[across]]
    )
    order = np.argsort(time, kind="stable")
    rank_of = np.empty_like(order)
    rank_of[order] = np.arange(len(order))
    return Matching(
        pair=rank_of[np.concatenate([np.arange(len(shared)), len(shared) + row])],
        interval=np.concatenate([shared, interval]).astype(np.int64),
        weight=np.concatenate([np.ones(len(shared)), (overlap / SECOND) / ((to - from_) / SECOND)]),
        time=time[order],
        observed=np.concatenate([sums / np.maximum(count, 1), observed.values[across]])[order],
    )


def pair(observed: ObservedSeries, model: ModelMeans) -> Pairs:
    """Pairs of observed and modelled values, matched as in `match`.

    Args:
        observed: observations.
        model: means of the same quantity; with layers, they are interpolated to the depth of the
            observations.

    Raises:
        ObservationError: observations below the column, or without the depth that is needed.
    """
    if model.depth is not None:
        if observed.depth is None:
            raise ObservationError(f"{observed.source}: has no depth")
        model = at_depth(model, observed.depth)
    matching = match(observed, model.begin, model.end)
    modelled = matching.model(model.values)
    is_known = np.isfinite(modelled)
    return Pairs(matching.time[is_known], matching.observed[is_known], modelled[is_known])
