"""Aggregation and smoothing of runs with more intervals than a picture resolves."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import DAY, SECOND, FloatArray, TimeArray
from noahpy.observations import ModelMeans, interval_means

MOST_INTERVALS: Final = 1200
"""Largest number of intervals that a printed page resolves."""
SHORTEST_IN_DAYS: Final = 20.0
"""Shortest run that is shown as daily means, d."""
SMOOTHED_PARTS: Final = 60.0
"""Smallest number of smoothing windows in a run."""
WINDOWS: Final = (1, 2, 5, 10, 30, 90, 365)
"""Lengths of running means, d."""
_UNITS: Final = (("day", 86400.0), ("hour", 3600.0), ("minute", 60.0), ("second", 1.0))
_MONTH_DAYS: Final = (28.0, 31.0)
_YEAR_DAYS: Final = (365.0, 366.0)


def days(span: np.timedelta64) -> float:
    """A span of time in days."""
    return float(span / DAY)


def lengths(means: ModelMeans) -> FloatArray:
    """Lengths of the intervals, s, ``[time]``."""
    return np.asarray((means.end - means.begin) / SECOND, dtype=np.float64)


def middles(means: ModelMeans) -> TimeArray:
    """Middles of the intervals, ``[time]``."""
    return means.begin + (means.end - means.begin) // 2


def edges(means: ModelMeans) -> TimeArray:
    """Edges of the intervals, ``[time + 1]``."""
    return np.append(means.begin, means.end[-1])


def description(means: ModelMeans) -> str:
    """Kind of the means, such as ``daily means``."""
    typical = float(np.median(lengths(means)))
    in_days = typical / _UNITS[0][1]
    if in_days == 1.0:
        return "daily means"
    if _MONTH_DAYS[0] <= in_days <= _MONTH_DAYS[1] and np.ptp(lengths(means)) > 0.0:
        return "monthly means"
    if _YEAR_DAYS[0] <= in_days <= _YEAR_DAYS[1]:
        return "yearly means"
    unit, size = next((u, s) for u, s in _UNITS if typical >= s)
    return f"{typical / size:.3g}-{unit} means"


def daily(means: ModelMeans) -> ModelMeans:
    """Means of the complete days, UTC, of the run; may be none."""
    first = -(-means.begin[0].astype("datetime64[s]").astype(np.int64) // 86400)
    last = means.end[-1].astype("datetime64[s]").astype(np.int64) // 86400
    midnights = np.arange(first, max(first, last) + 1).astype("datetime64[D]")
    begin = midnights[:-1].astype("datetime64[s]")
    end = midnights[1:].astype("datetime64[s]")
    return means._replace(begin=begin, end=end, values=interval_means(means, begin, end))


def daily_or_longer(means: ModelMeans) -> ModelMeans:
    """Daily means if intervals are shorter than a day and days are complete, else `means`."""
    if float(np.median(lengths(means))) >= float(DAY / SECOND):
        return means
    by_day = daily(means)
    return by_day if len(by_day.begin) else means


def legible(means: ModelMeans) -> ModelMeans:
    """Means over intervals long enough for a page to resolve them."""
    if days(means.end[-1] - means.begin[0]) >= SHORTEST_IN_DAYS:
        means = daily_or_longer(means)
    together = -(-len(means.begin) // MOST_INTERVALS)
    if together == 1:
        return means
    begin = means.begin[::together]
    end = np.append(begin[1:], means.end[-1])
    return means._replace(begin=begin, end=end, values=interval_means(means, begin, end))


class Smoothed(NamedTuple):
    """A running mean."""

    time: TimeArray
    values: FloatArray
    window_days: int
    """Window, d; 0 without smoothing."""


def smoothed(means: ModelMeans) -> Smoothed:
    """Running mean with a window that grows with the length of the run; none for short runs.

    The curve begins and ends half a window within the run, because windows must be complete.

    Args:
        means: means over intervals, ``[time]``.
    """
    time, length = middles(means), lengths(means)
    duration = days(means.end[-1] - means.begin[0])
    fitting = [window for window in WINDOWS if window <= duration / SMOOTHED_PARTS]
    typical = float(np.median(length)) * SECOND / DAY
    if not fitting or fitting[-1] < 2.0 * typical:
        return Smoothed(time, means.values, 0)
    half = np.timedelta64(fitting[-1] * 43200, "s")
    within = (time - half >= means.begin[0]) & (time + half <= means.end[-1])
    time = time[within]
    values = interval_means(means, time - half, time + half)
    step = -(-len(time) // (4 * MOST_INTERVALS))
    return Smoothed(time[::step], values[::step], fitting[-1])
