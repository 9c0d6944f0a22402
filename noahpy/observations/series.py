"""Series of observations, in the names and units of output files."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from noahpy.catalog.arrays import DAY, BoolArray, FloatArray, TimeArray


@dataclass(frozen=True, eq=False)
class ObservedSeries:
    """One quantity observed at one place.

    Attributes:
        name: name of an output variable.
        depth: depth below the surface, m; None for a quantity without depth.
        begin: start of the time that a value represents, UTC, ``[record]``.
        end: end of that time, UTC, ``[record]``; equal to `begin` for an instant.
        values: values in the units of output files, without missing ones, ``[record]``.
        source: source in messages, such as ``site.csv, column 'snow_depth'``.
    """

    name: str
    depth: float | None
    begin: TimeArray
    end: TimeArray
    values: FloatArray
    source: str

    @property
    def label(self) -> str:
        """Name and depth, as in the heading of a column of a table."""
        return self.name if self.depth is None else f"{self.name}@{self.depth:g}"

    def where(self, mask: BoolArray) -> ObservedSeries:
        """The series with some of its values.

        Args:
            mask: which values are kept, ``[record]``.
        """
        return replace(self, begin=self.begin[mask], end=self.end[mask], values=self.values[mask])

    @property
    def middle(self) -> TimeArray:
        """Middle of the time that a value represents, UTC, ``[record]``."""
        return self.begin + (self.end - self.begin) // 2


def spans(times: TimeArray) -> tuple[TimeArray, TimeArray]:
    """Begin and end of the time that values at `times` represent.

    If all times are midnights they are dates, and values represent whole days. Otherwise times are
    instants.
    """
    times = times.astype("datetime64[s]")
    are_dates = bool((times == times.astype("datetime64[D]")).all())
    return times, times + DAY if are_dates else times


def known_only(
    name: str,
    depth: float | None,
    span: tuple[TimeArray, TimeArray],
    values: FloatArray,
    source: str,
) -> ObservedSeries:
    """A series without missing values, which are NaN in `values`."""
    return ObservedSeries(name, depth, *span, values, source).where(np.isfinite(values))
