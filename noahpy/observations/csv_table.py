"""Reader of observations from a CSV table."""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.errors import ObservationError
from noahpy.files.time_axes import moment as iso_moment
from noahpy.files.time_axes import moment_of_parts
from noahpy.observations.series import ObservedSeries, known_only, spans
from noahpy.observations.units import (
    first_impossible,
    possible_range,
    to_output_units,
)

TIME_NAMES: Final = ("time", "date")
DATE_PARTS: Final = ("year", "month", "day", "hour", "minute", "second")
MISSING: Final = frozenset({"", "nan", "na"})
MISSING_NUMBER: Final = -9999.0
_DELIMITERS: Final = ",;\t"
_HEADING: Final = re.compile(
    r"(?P<name>[A-Za-z]\w*)\s*(@\s*(?P<depth>\d*\.?\d+)\s*m?)?\s*(\[(?P<unit>[^\]]*)\])?"
)


class _Row(NamedTuple):
    line: int
    cells: list[str]


class _Column(NamedTuple):
    heading: str
    number: int
    """Number of the column, from 0."""
    variable: Variable
    depth: float | None
    unit: str | None


def read_csv(path: Path) -> list[ObservedSeries]:
    """Observations from a table whose first line names the columns.

    Time is a column ``time`` or ``date`` in ISO 8601, UTC unless it states an offset, or columns
    ``year``, ``month``, ``day`` and, if any, ``hour``, ``minute``, ``second``. The other columns
    are output variables: ``snow_depth``, or with the depth in m ``soil_temperature@0.10``. A unit
    other than that of output files is stated in brackets, ``soil_temperature@0.10 [degC]``. Cells
    are separated by commas, semicolons or tabs; lines that begin with ``#`` are comments; empty
    cells, ``NaN``, ``NA`` and ``-9999`` are missing values. If all times are midnights they are
    dates, and values represent whole days.

    Args:
        path: path of the table.

    Returns:
        A series for every column, in the order of the columns.

    Raises:
        ObservationError: a table that cannot be used, with line, column and value.
    """
    rows = _rows(path)
    if len(rows) < 2:
        raise ObservationError(f"{path}: needs a line of column names and lines of values")
    header, *body = rows
    headings = [heading.lower() for heading in header.cells]
    columns = [
        _column(path, header.line, heading, place)
        for place, heading in enumerate(header.cells)
        if headings[place] not in (*TIME_NAMES, *DATE_PARTS)
    ]
    if not columns:
        raise ObservationError(f"{path}, line {header.line}: names no observed variable")
    _check_unique(path, header)
    for row in body:
        if len(row.cells) != len(header.cells):
            raise ObservationError(
                f"{path}, line {row.line}: has {len(row.cells)} cells, "
                f"but {len(header.cells)} columns are named"
            )
    span = spans(_times(path, headings, body))
    return [
        known_only(
            column.variable.name,
            column.depth,
            span,
            _values(path, column, body),
            f"{path}, column {column.heading!r}",
        )
        for column in columns
    ]


def _rows(path: Path) -> list[_Row]:
    """Lines that are neither empty nor comments."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ObservationError(f"{path}: cannot be read: {reason}") from error
    numbered = [
        (number, line)
        for number, line in enumerate(lines, start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not numbered:
        return []
    delimiter = max(_DELIMITERS, key=numbered[0][1].count)
    parsed = csv.reader((line for _, line in numbered), delimiter=delimiter)
    return [
        _Row(number, [cell.strip() for cell in cells])
        for (number, _), cells in zip(numbered, parsed, strict=True)
    ]


def _check_unique(path: Path, header: _Row) -> None:
    repeated = [h for k, h in enumerate(header.cells) if h in header.cells[:k]]
    if repeated:
        raise ObservationError(f"{path}, line {header.line}: {repeated[0]!r} is named twice")


def _column(path: Path, line: int, heading: str, number: int) -> _Column:
    where = f"{path}, line {line}, column {heading!r}"
    match = _HEADING.fullmatch(heading)
    if match is None:
        raise ObservationError(
            f"{where}: is not a name; allowed are forms such as snow_depth, snow_depth [cm] "
            "and soil_temperature@0.10 [degC]"
        )
    variable = variable_table().get(match["name"])
    if variable is None:
        names = (*variable_table().names, *TIME_NAMES, *DATE_PARTS)
        nearest = difflib.get_close_matches(match["name"], names, n=1, cutoff=0.0)[0]
        raise ObservationError(
            f"{where}: no variable is named {match['name']!r}; the nearest name is {nearest!r}"
        )
    if variable.is_layered and match["depth"] is None:
        raise ObservationError(f"{where}: needs its depth in m, as in {variable.name}@0.10")
    if not variable.is_layered and match["depth"] is not None:
        raise ObservationError(f"{where}: {variable.name} has no depth")
    depth = None if match["depth"] is None else float(match["depth"])
    return _Column(heading, number, variable, depth, match["unit"])


# --- times ---------------------------------------------------------------------------------------
def _times(path: Path, headings: Sequence[str], body: Sequence[_Row]) -> TimeArray:
    indices = [headings.index(name) for name in TIME_NAMES if name in headings][:1]
    if not indices:
        missing = [name for name in DATE_PARTS[:3] if name not in headings]
        if missing:
            raise ObservationError(
                f"{path}: has no column of times; needed is time or date, or year, month and day"
            )
        indices = [headings.index(name) for name in DATE_PARTS if name in headings]
    times = np.array([_time(path, row, indices) for row in body])
    for k in map(int, np.flatnonzero(times[1:] <= times[:-1])):
        raise ObservationError(
            f"{path}, line {body[k + 1].line}: time {times[k + 1]} does not follow {times[k]}"
        )
    return times


def _time(path: Path, row: _Row, indices: Sequence[int]) -> np.datetime64:
    """UTC from one cell in ISO 8601, or from the parts of a date."""
    cells = [row.cells[index] for index in indices]
    try:
        moment = iso_moment(cells[0]) if len(cells) == 1 else moment_of_parts(cells)
    except (ValueError, OverflowError) as error:
        raise ObservationError(f"{path}, line {row.line}: time {' '.join(cells)!r}: {error}") from (
            error
        )
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return np.datetime64(moment, "s")


# --- values --------------------------------------------------------------------------------------
def _values(path: Path, column: _Column, body: Sequence[_Row]) -> FloatArray:
    """Values of a column in the units of output files, NaN where missing."""
    given = np.array([_number(path, row, column) for row in body])
    try:
        values = to_output_units(given, column.unit, column.variable)
    except ObservationError as error:
        raise ObservationError(f"{path}, column {column.heading!r}: {error}") from error
    bad = first_impossible(values, column.variable)
    if bad is not None:
        stated = "" if column.unit else "; state the unit in the heading if it is another, as [cm]"
        stated += "; leave the cell empty if the value is missing"
        raise ObservationError(
            f"{path}, line {body[bad].line}, column {column.heading!r}: "
            f"value {body[bad].cells[column.number]} is not within "
            f"{possible_range(column.variable)}{stated}"
        )
    return values


def _number(path: Path, row: _Row, column: _Column) -> float:
    cell = row.cells[column.number]
    if cell.lower() in MISSING:
        return np.nan
    try:
        number = float(cell)
    except ValueError:
        number = np.inf
    if number == MISSING_NUMBER:
        return np.nan
    if not np.isfinite(number):
        raise ObservationError(
            f"{path}, line {row.line}, column {column.heading!r}: {cell!r} is not a number"
        )
    return number
