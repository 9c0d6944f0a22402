"""Thermal state of the ground by year, from the summary of a file or from its records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import DAY, SECOND, FloatArray, TimeArray, calendar_year
from noahpy.diagnostics.ground import active_layer_thickness, zero_annual_amplitude_depth
from noahpy.observations import ModelMeans, ObservedSeries
from noahpy.physics.constants import FREEZING_POINT
from noahpy.plot.reductions import daily_or_longer, days, description, lengths
from noahpy.plot.run_column import RunColumn

YEAR_DAYS: Final = 365
LEAST_COVER: Final = 0.95
"""Smallest share of the days of a period that a series has to have."""
LONGEST_MEANS: Final = 31.0
"""Longest averaging interval, d, that resolves the seasons and so the depths of a year."""


class Period(NamedTuple):
    """A part of the run."""

    begin: np.datetime64
    end: np.datetime64
    is_calendar_year: bool
    label: str


class ThermalRange(NamedTuple):
    """Ground temperature in a period, K, ``[layer]``, and characteristic depths, m.

    Depths are NaN where there are none, and for periods shorter than a year.
    """

    minimum: FloatArray
    mean: FloatArray
    maximum: FloatArray
    active_layer_thickness: float
    zero_annual_amplitude_depth: float
    basis: str
    """Kind of means whose extremes are given, such as ``daily means``."""


class ObservedRange(NamedTuple):
    """Observed ground temperature in a period, K, ``[depth]``."""

    depth: FloatArray
    """m."""
    minimum: FloatArray
    mean: FloatArray
    maximum: FloatArray
    left_out: tuple[str, ...]
    """What is said of series that do not cover the period."""


class ThawMark(NamedTuple):
    """Largest thaw depth of a calendar year."""

    begin: np.datetime64
    end: np.datetime64
    depth: float
    """Thaw depth, m."""
    is_whole_year: bool
    """Whether the year is complete, so that the depth is the active-layer thickness."""


def _midnight(year: int) -> np.datetime64:
    return np.datetime64(f"{year:04d}-01-01T00:00:00", "s")


def calendar_years(begin: TimeArray, end: TimeArray) -> list[Period]:
    """Calendar years of a run, cut to the run."""
    first, last = calendar_year(begin[0]), calendar_year(end[-1] - SECOND)
    years = []
    for year in range(first, last + 1):
        whole = bool(begin[0] <= _midnight(year) and _midnight(year + 1) <= end[-1])
        start, stop = max(begin[0], _midnight(year)), min(end[-1], _midnight(year + 1))
        years.append(Period(start, stop, whole, str(year)))
    return years


def representative_period(begin: TimeArray, end: TimeArray) -> Period:
    """Last complete calendar year, else the last 365 days, else the whole run."""
    whole = [year for year in calendar_years(begin, end) if year.is_calendar_year]
    if whole:
        return whole[-1]
    start, stop = begin[0], end[-1]
    if days(stop - start) > YEAR_DAYS:
        start = stop - YEAR_DAYS * DAY
    last_day = (stop - SECOND).astype("datetime64[D]")
    first_day = start.astype("datetime64[D]")
    label = str(first_day) if first_day == last_day else f"{first_day} to\n{last_day}"
    return Period(start, stop, False, label)


def observed_days(series: ObservedSeries, period: Period) -> FloatArray:
    """Daily means of a series in a period, of the days that it has values of."""
    chosen = (series.middle >= period.begin) & (series.middle < period.end)
    day = series.middle[chosen].astype("datetime64[D]")
    _, number, count = np.unique(day, return_inverse=True, return_counts=True)
    return np.asarray(np.bincount(number, series.values[chosen], len(count)) / count)


def observed_period(run: RunColumn, observed: Sequence[ObservedSeries]) -> Period:
    """The last whole year that observed temperatures cover, else `representative_period`."""
    whole = [year for year in calendar_years(run.begin, run.end) if year.is_calendar_year]
    for year in reversed(whole):
        if len(observed_range(observed, year).depth):
            return year
    return representative_period(run.begin, run.end)


def observed_range(observed: Sequence[ObservedSeries], period: Period) -> ObservedRange:
    """Extremes and means of the daily means of observed ground temperatures in a period.

    Series need values on `LEAST_COVER` of the days: extremes of a part of a year are others.
    """
    rows, left_out = [], []
    length = round(days(period.end - period.begin))
    for series in observed:
        if series.name != "soil_temperature" or series.depth is None:
            continue
        values = observed_days(series, period)
        if len(values) >= LEAST_COVER * length:
            rows.append((series.depth, values.min(), values.mean(), values.max()))
        else:
            label = period.label.replace("\n", " ")
            left_out.append(
                f"{series.label}: on {len(values)} of {length} days of {label}, too few for the "
                "trumpet curves"
            )
    depth, low, mean, high = np.array(sorted(rows), dtype=np.float64).reshape(-1, 4).T
    return ObservedRange(depth, low, mean, high, tuple(left_out))


def within(means: ModelMeans, period: Period) -> ModelMeans:
    """Intervals within a period; if there are none, those that overlap with it."""
    chosen = (means.begin >= period.begin) & (means.end <= period.end)
    if not chosen.any():
        chosen = (means.end > period.begin) & (means.begin < period.end)
    return means._replace(
        begin=means.begin[chosen], end=means.end[chosen], values=means.values[chosen]
    )


def _depth_of(
    definition: Callable[[FloatArray, FloatArray, FloatArray], FloatArray],
    minimum: FloatArray,
    maximum: FloatArray,
    depth_bounds: FloatArray,
) -> float:
    """A depth that is defined by the annual extremes of the layers of a column, m."""
    thickness = np.diff(depth_bounds, axis=1)
    return float(definition(minimum[:, None], maximum[:, None], thickness)[0])


def _summary_of(column: RunColumn, period: Period) -> ThermalRange | None:
    """Thermal range of a year in the summary of the file; None if it has none."""
    year = calendar_year(period.begin)
    if not period.is_calendar_year or year not in column.years or len(column.yearly) < 5:
        return None
    row = column.years.index(year)
    minimum, mean, maximum, active, amplitude = (v[row] for v in column.yearly.values())
    if not np.isfinite(mean).all():
        return None
    return ThermalRange(minimum, mean, maximum, float(active), float(amplitude), "daily means")


def _shows_seasons(means: ModelMeans) -> bool:
    return days((means.end - means.begin).max()) <= LONGEST_MEANS


def thermal_range(column: RunColumn, period: Period) -> ThermalRange | None:
    """Ground temperature in a period; None if the file lacks it."""
    stored = _summary_of(column, period)
    if stored is not None:
        return stored
    means = column.means("soil_temperature")
    if means is None:
        return None
    means = within(daily_or_longer(means), period)
    minimum, maximum = means.values.min(axis=0), means.values.max(axis=0)
    is_year = days(period.end - period.begin) >= YEAR_DAYS and _shows_seasons(means)
    active_layer, zero_amplitude = (
        _depth_of(definition, minimum, maximum, column.depth_bounds) if is_year else np.nan
        for definition in (active_layer_thickness, zero_annual_amplitude_depth)
    )
    mean = np.average(means.values, axis=0, weights=lengths(means))
    return ThermalRange(minimum, mean, maximum, active_layer, zero_amplitude, description(means))


def thaw_marks(column: RunColumn) -> list[ThawMark]:
    """Largest thaw depth of every calendar year with frozen ground below."""
    means = column.means("soil_temperature")
    if means is None:
        return []
    by_day = daily_or_longer(means)
    marks = []
    for year in calendar_years(column.begin, column.end):
        stored = _summary_of(column, year)
        if stored is not None:
            depth = stored.active_layer_thickness
        elif not _shows_seasons(by_day):
            continue
        else:
            values = within(by_day, year).values
            low, high = values.min(axis=0), values.max(axis=0)
            # a part of a year may lack the winter
            low = low if year.is_calendar_year else np.full_like(low, -np.inf)
            depth = _depth_of(active_layer_thickness, low, high, column.depth_bounds)
        if depth > 0.0:
            marks.append(ThawMark(year.begin, year.end, depth, year.is_calendar_year))
    return marks


def deepest_phase_change(means: ModelMeans) -> float:
    """Mid-point of the deepest layer that crosses 0 degC in the run, m; 0 if no layer does."""
    depth = means.depth
    if depth is None:
        raise ValueError("the values have no layers")
    is_warm = means.values > FREEZING_POINT
    changes = is_warm.any(axis=0) & ~is_warm.all(axis=0)
    return float(depth[changes].max()) if changes.any() else 0.0
