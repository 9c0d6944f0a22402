"""Years of diagnostics: of the ground, from winter to winter, and of the snow."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import DAY, SECOND, FloatArray, TimeArray, calendar_year
from noahpy.errors import DiagnosticsError

NORTHERN_START, SOUTHERN_START = 1, 7
"""Months in which years of the ground begin, so that no year divides a summer."""
SNOW_DELAY: Final = 7
"""Months from the begin of a year of the ground to that of the snow, in the same summer."""
_MONTHS: Final = 12


class Year(NamedTuple):
    """Twelve months, named by the calendar year in which they end."""

    label: int
    begin: np.datetime64
    end: np.datetime64

    @property
    def days(self) -> int:
        """Number of days."""
        return round((self.end - self.begin) / DAY)

    def following(self) -> Year:
        """The twelve months after it."""
        return year_of(self.label + 1, int(str(self.begin)[5:7]))


def year_of(label: int, start: int) -> Year:
    """The year with a label that begins with a month, 1 to 12."""
    first = label if start == 1 else label - 1
    begin, end = (np.datetime64(f"{y:04d}-{start:02d}-01", "s") for y in (first, first + 1))
    return Year(label, begin, end)


def years_between(begin: np.datetime64, end: np.datetime64, start: int) -> list[Year]:
    """All years that a run has days of.

    Args:
        begin: begin of the run.
        end: its end.
        start: month in which years begin, 1 to 12.
    """
    labels = range(calendar_year(begin), calendar_year(end - SECOND) + 2)
    years = [year_of(label, start) for label in labels]
    return [year for year in years if year.end > begin and year.begin < end]


def start_of(latitude: FloatArray, year_start: int | None) -> FloatArray:
    """Month in which the year of every cell begins, ``[cell]``.

    Args:
        latitude: degrees north, ``[cell]``; NaN counts as north.
        year_start: month that is asked for, 1 to 12; None for the usual one of the hemisphere.

    Raises:
        DiagnosticsError: no such month.
    """
    if year_start is None:
        return np.where(latitude < 0.0, SOUTHERN_START, NORTHERN_START)
    if year_start not in range(1, _MONTHS + 1):
        raise DiagnosticsError(f"a year begins with a month, 1 to 12, and not with {year_start}")
    return np.full(latitude.shape, year_start)


def snow_year(label: int, latitude_start: int) -> Year:
    """Snow year that ends in a calendar year: from August on, in the south from February on.

    Args:
        label: the calendar year.
        latitude_start: usual begin of the year of the hemisphere.
    """
    return year_of(label, (latitude_start + SNOW_DELAY - 1) % _MONTHS + 1)


class Rows(NamedTuple):
    """Intervals of a run within a year."""

    chosen: slice
    days: float
    """Days they have together."""


def rows_within(
    begin: TimeArray, end: TimeArray, first: np.datetime64, last: np.datetime64
) -> Rows:
    """Intervals that lie between two dates.

    Args:
        begin: begin of the intervals, each at the end of the one before.
        end: their end.
        first: earlier date.
        last: later date.
    """
    start, stop = int(np.searchsorted(begin, first)), int(np.searchsorted(end, last, "right"))
    stop = max(start, stop)
    days = float((end[start:stop] - begin[start:stop]).sum() / DAY) if stop > start else 0.0
    return Rows(slice(start, stop), days)
