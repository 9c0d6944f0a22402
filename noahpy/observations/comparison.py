"""A run beside observations: the same depth and the same times."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.errors import ObservationError
from noahpy.observations.series import ObservedSeries, Times, Values

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


class LayerInterpolation(NamedTuple):
    """Where a depth lies between the mid-points of layers, counted from 0."""

    above: int
    below: int
    share: float
    """Weight of the layer below, 0 to 1."""


def between_layers(mid_points: Values, bottom: float, depth: float) -> LayerInterpolation:
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
        return LayerInterpolation(0, 0, 0.0)
    below = int(np.clip(np.searchsorted(mid_points, depth), 1, len(mid_points) - 1))
    top, base = mid_points[below - 1 : below + 1]
    return LayerInterpolation(
        below - 1, below, float(np.clip((depth - top) / (base - top), 0.0, 1.0))
    )


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


class Matching(NamedTuple):
    """Which intervals make up the counterpart of every observation, as a sparse matrix.

    ``model[pair] = sum of weight x value[interval] over the entries of that pair``
    """

    pair: NDArray[np.int64]
    """Number of the pair, ``[entry]``."""
    interval: NDArray[np.int64]
    """``[entry]``."""
    weight: Values
    """``[entry]``."""
    time: Times
    """Middle of what is compared, in order, ``[pair]``."""
    observed: Values
    """``[pair]``."""

    def model(self, values: Values) -> Values:
        """The counterpart, ``[pair]``, of values by interval."""
        parts = self.weight * values[self.interval]
        sums = np.bincount(self.pair, weights=parts, minlength=len(self.time))
        return sums.astype(np.float64, copy=False)


def match(observed: ObservedSeries, begin: Times, end: Times) -> Matching:
    """Find what a run in intervals has to set beside observations.

    An instant belongs to the interval that it ends. A day, or any other span of time, is compared
    with the mean of the run over it. Where observations are finer than the intervals, those that
    fall in one interval are averaged first: half-hourly observations and a run in daily means give
    a pair a day. Observations that the intervals do not cover are left out.

    Args:
        observed: of one place.
        begin: of consecutive intervals, ``[interval]``.
        end: of the intervals; the next one begins there.
    """
    is_instant = observed.begin == observed.end
    first = np.where(
        is_instant,
        np.searchsorted(end, observed.end, side="left"),
        np.searchsorted(end, observed.begin, side="right"),
    )
    last = np.where(is_instant, first, np.searchsorted(begin, observed.end, side="left") - 1)
    is_covered = (observed.begin >= begin[0]) & (observed.end <= end[-1])
    # an instant at the very start ends no interval
    is_covered &= ~(is_instant & (observed.end == begin[0]))

    # those within one interval share its pair
    is_within = is_covered & (first == last)
    shared, group = np.unique(first[is_within], return_inverse=True)
    count = np.bincount(group, minlength=len(shared))
    sums = np.bincount(group, weights=observed.values[is_within], minlength=len(shared))

    # the others have one of their own, of as many entries as they touch intervals
    across = np.flatnonzero(is_covered & (first != last))
    touched = last[across] - first[across] + 1
    row = np.repeat(np.arange(len(across)), touched)
    rank = np.arange(len(row)) - np.repeat(np.cumsum(touched) - touched, touched)
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
        weight=np.concatenate(
            [np.ones(len(shared)), (overlap / _SECOND) / ((to - from_) / _SECOND)]
        ),
        time=time[order],
        observed=np.concatenate([sums / np.maximum(count, 1), observed.values[across]])[order],
    )


def pair(observed: ObservedSeries, model: ModelMeans) -> Pairs:
    """Observed and modelled values over the times that both have, by the rules of `match`.

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
    matching = match(observed, model.begin, model.end)
    modelled = matching.model(model.values)
    is_known = np.isfinite(modelled)
    return Pairs(matching.time[is_known], matching.observed[is_known], modelled[is_known])
