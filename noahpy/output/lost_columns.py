"""Columns whose state is lost during a run: what is recorded of them is missing from there on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import IntArray
from noahpy.output.permafrost import GroundYear, Permafrost, PermafrostSummary

Values = TypeVar("Values", bound=NDArray[Any])


class _Loss(NamedTuple):
    column: int
    year: int
    """Calendar year from which it is missing."""


class LostColumns:
    """The lost columns of a run."""

    def __init__(self) -> None:
        self._losses: list[_Loss] = []

    @property
    def columns(self) -> list[int]:
        """Numbers of the columns."""
        return [loss.column for loss in self._losses]

    def add(self, columns: Iterable[int], year: int) -> None:
        """Add columns that are missing from a calendar year on."""
        known = self.columns
        self._losses += [_Loss(column, year) for column in columns if column not in known]

    def progress(self) -> IntArray:
        """What `resume` takes, ``[loss, 2]``."""
        return np.array(self._losses, dtype=np.int64).reshape(-1, 2)

    def resume(self, progress: IntArray) -> None:
        """The losses of an earlier part of the run."""
        self._losses = [_Loss(int(column), int(year)) for column, year in progress]

    def without(self, values: Values) -> Values:
        """Values ``[..., column]``, missing in all lost columns."""
        return _masked(values, self.columns)

    def without_in_year(self, year: GroundYear) -> GroundYear:
        """A year of the permafrost summary, missing in columns that were lost in it or before."""
        lost = [loss.column for loss in self._losses if loss.year <= year.year]
        arrays: dict[str, Any] = dict(list(year._asdict().items())[2:])
        return year._replace(**{name: _masked(values, lost) for name, values in arrays.items()})

    def without_in_summary(self, summary: PermafrostSummary) -> PermafrostSummary:
        """A summary, missing from the years on in which columns were lost."""
        fields = summary._asdict()
        for loss in self._losses:
            after = summary.year >= loss.year
            for name in GroundYear._fields[2:]:
                values = fields[name].copy()
                values[after] = _masked(values[after], [loss.column])
                fields[name] = values
        return PermafrostSummary(**{**fields, "permafrost": self.without(summary.permafrost)})


def _masked(values: Values, columns: list[int]) -> Values:
    """Values that are missing in some columns."""
    if not columns:
        return values
    masked = values.copy()
    missing: Any = np.nan
    if values.dtype.kind == "M":
        missing = np.datetime64("NaT")
    elif values.dtype.kind == "i":
        missing = Permafrost.UNDETERMINED
    masked[..., columns] = missing
    return masked
