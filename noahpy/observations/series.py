"""Series of observations, in the names and units of output files."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Times = NDArray[np.datetime64]

DAY = np.timedelta64(1, "D")


@dataclass(frozen=True, eq=False)
class ObservedSeries:
    """One quantity observed at one place.

    Attributes:
        name: as in output files.
        depth: below the surface, m; None for what has no depth.
        begin: start of the time for which a value stands, UTC, ``[record]``.
        end: its end; equal to `begin` for an instant, ``[record]``.
        values: in the units of the output file, ``[record]``; missing ones are left out.
        source: what messages call it, such as ``site.csv, column 'snow_depth'``.
    """

    name: str
    depth: float | None
    begin: Times
    end: Times
    values: Values
    source: str

    @property
    def label(self) -> str:
        """Name and depth, as a column of a table states them."""
        return self.name if self.depth is None else f"{self.name}@{self.depth:g}"

    @property
    def middle(self) -> Times:
        """Middle of the time for which a value stands, ``[record]``."""
        return self.begin + (self.end - self.begin) // 2


def spans(times: Times) -> tuple[Times, Times]:
    """Begin and end of what values at `times` stand for.

    Times that are all midnights are dates: the values stand for whole days. Any other times are
    instants.
    """
    times = times.astype("datetime64[s]")
    are_dates = bool((times == times.astype("datetime64[D]")).all())
    return times, times + DAY if are_dates else times


def known_only(
    name: str, depth: float | None, span: tuple[Times, Times], values: Values, source: str
) -> ObservedSeries:
    """A series without its missing values, which are NaN."""
    is_known = np.isfinite(values)
    begin, end = span
    return ObservedSeries(name, depth, begin[is_known], end[is_known], values[is_known], source)
