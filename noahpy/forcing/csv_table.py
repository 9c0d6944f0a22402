"""Reader of tables in text with any columns, units, time formats and missing-value marks."""

from __future__ import annotations

import csv
import difflib
import math
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import EXTREMES, QUANTITIES, QuantityName, used
from noahpy.errors import ForcingFileError
from noahpy.files.time_axes import moment as iso_moment
from noahpy.files.time_axes import moment_by_format, moment_of_parts
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import Accumulation, ForcingSeries, SourceVariable
from noahpy.forcing.units import convert

if TYPE_CHECKING:
    from noahpy.config.forcing import CsvConfig

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_EARLIEST, _LATEST = datetime(1, 1, 2), datetime(9999, 12, 30)


class _Line(NamedTuple):
    number: int
    cells: list[str]


def read_csv(config: CsvConfig) -> ForcingSeries:
    """Read the columns that a configuration names.

    Args:
        config: configuration with an existing file.

    Raises:
        ForcingFileError: the file cannot be read, lacks a column, has lines of different length, or
            cells that are not times or numbers; the message lists all problems with their lines.
    """
    problems = Problems(str(config.file))
    lines = _lines(config)
    header = next(lines, None) if config.header is None else _Line(0, list(config.header))
    if header is None:
        raise ForcingFileError(f"{config.file}: has no line of column names")
    columns = _columns(config, header, problems)
    rows = _complete_rows(lines, header, problems)
    problems.raise_any(ForcingFileError)
    if not rows:
        raise ForcingFileError(f"{config.file}: has no line of values")
    time = _times(config, header, rows, problems)
    table = {
        name: _numbers(config, column, header.cells.index(column), rows, problems)
        for name, (column, _) in columns.items()
    }
    problems.raise_any(ForcingFileError)

    variables, notes = {}, []
    for name in (*used(table), *(name for name in EXTREMES if name in table)):
        column, unit = columns[name]
        try:
            converted = convert(table[name], unit, name)
        except ForcingFileError as error:
            raise ForcingFileError(f"{config.file}, column {column!r}: {error}") from error
        summed: Accumulation = "interval" if converted.is_sum else "none"
        title = f"column {column!r}"
        variables[name] = SourceVariable(title, converted.values, config.time_label, summed)
        if unit != QUANTITIES[name].unit:
            notes.append(f"{name} from {title}, converted from {unit}")
    unused = [name for name in columns if name not in variables]
    if unused:
        notes.append(f"not used: {', '.join(unused)}")
    return ForcingSeries(
        source=str(config.file),
        time=time,
        variables=variables,
        origin=np.array([row.number for row in rows]),
        place=lambda _, line: f"line {line}",
        notes=tuple(notes),
    )


def _lines(config: CsvConfig) -> Iterator[_Line]:
    """Cells of the lines that are neither empty nor comments, with the number of the line."""
    try:
        text = Path(config.file).read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        reason = error.strerror or error
        raise ForcingFileError(f"{config.file}: cannot be read: {reason}") from error
    # an empty line in place of a comment keeps the count of the lines
    kept = (
        "\n" if config.comment and line.lstrip().startswith(config.comment) else line + "\n"
        for line in text.split("\n")
    )
    reader = csv.reader(kept, delimiter=config.delimiter, skipinitialspace=True)
    try:
        for cells in reader:
            stripped = [cell.strip() for cell in cells]
            if config.delimiter == " " and stripped and not stripped[-1]:
                stripped.pop()
            if any(stripped):
                yield _Line(reader.line_num, stripped)
    except csv.Error as error:
        raise ForcingFileError(f"{config.file}, line {reader.line_num}: {error}") from error


def _columns(
    config: CsvConfig, header: _Line, problems: Problems
) -> dict[QuantityName, tuple[str, str]]:
    """Column and unit of every quantity."""
    columns: dict[QuantityName, tuple[str, str]] = {}
    for quantity, entry in config.columns.items():
        name, unit = (entry, None) if isinstance(entry, str) else (entry.column, entry.units)
        columns[quantity] = (name, unit or QUANTITIES[quantity].unit)
    times = (config.time,) if isinstance(config.time, str) else config.time
    for name in [*times, *(column for column, _ in columns.values())]:
        count = header.cells.count(name)
        if count == 0:
            by_lower_case = {cell.lower(): cell for cell in header.cells}
            near = difflib.get_close_matches(name.lower(), by_lower_case, n=1, cutoff=0.0)
            problems.add(
                f"there is no column {name!r}; the columns are "
                f"{', '.join(map(repr, header.cells))}; the nearest is {by_lower_case[near[0]]!r}"
            )
        elif count > 1:
            problems.add(f"{count} columns are named {name!r}")
    return columns


def _complete_rows(lines: Iterator[_Line], header: _Line, problems: Problems) -> list[_Line]:
    rows = []
    for line in lines:
        if len(line.cells) != len(header.cells):
            problems.add(
                f"line {line.number}: {len(line.cells)} cells; there are {len(header.cells)} "
                "column names"
            )
        rows.append(line)
    return rows


# --- times ---------------------------------------------------------------------------------------
def _times(config: CsvConfig, header: _Line, rows: list[_Line], problems: Problems) -> TimeArray:
    """UTC of the lines, ``[record]``."""
    names = (config.time,) if isinstance(config.time, str) else config.time
    places = [header.cells.index(name) for name in names]
    ahead = timedelta(hours=config.utc_offset)
    times = np.full(len(rows), np.datetime64("NaT"), dtype="datetime64[s]")
    for record, row in enumerate(rows):
        cells = [row.cells[place] for place in places]
        try:
            moment = _moment(cells, config)
            if moment.tzinfo is not None:
                moment = moment.astimezone(UTC).replace(tzinfo=None)
            else:
                moment -= ahead
            # rounded, because spreadsheets store times as fractions of days
            times[record] = np.datetime64(
                (moment + timedelta(milliseconds=500)).replace(microsecond=0)
            )
        except (ValueError, OverflowError) as error:
            problems.add(
                f"line {row.number}: {' '.join(cells)!r} is not a time "
                f"{_expected_time(config)}: {error}"
            )
    return times


def _moment(cells: list[str], config: CsvConfig) -> datetime:
    """Date and time as written in the file.

    Raises:
        ValueError: no such date.
        OverflowError: a date out of range.
    """
    if config.time_format is not None:
        moment = moment_by_format(" ".join(cells), config.time_format)
    elif isinstance(config.time, str):
        moment = iso_moment(cells[0])
    else:
        moment = moment_of_parts(cells)
    if not _EARLIEST <= moment.replace(tzinfo=None) <= _LATEST:
        raise ValueError("the year is out of range")
    return moment


def _expected_time(config: CsvConfig) -> str:
    if config.time_format is not None:
        return f"as in {config.time_format!r}"
    if isinstance(config.time, str):
        return "in ISO 8601 (name its form as `time_format`)"
    return "of " + ", ".join(config.time)


# --- numbers -------------------------------------------------------------------------------------
def _numbers(
    config: CsvConfig, column: str, place: int, rows: list[_Line], problems: Problems
) -> FloatArray:
    """Values of a column, NaN where missing, ``[record]``."""
    texts = {mark.lower() for mark in config.missing if isinstance(mark, str)}
    marked = {float(mark) for mark in config.missing if _is_number(str(mark))}
    values = np.full(len(rows), np.nan)
    for record, row in enumerate(rows):
        cell = row.cells[place]
        if not _is_number(cell):
            if cell.lower() not in texts:
                problems.add(
                    f"line {row.number}, column {column!r}: {cell!r} is not a number; marks of "
                    "missing values are named in `missing`"
                )
            continue
        number = float(cell)
        if number in marked:
            continue
        if not math.isfinite(number):
            problems.add(f"line {row.number}, column {column!r}: {cell!r} is too large")
        values[record] = number
    return values


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None
