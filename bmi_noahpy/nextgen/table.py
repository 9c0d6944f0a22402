"""Reading and checking a table of catchment attributes."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from bmi_noahpy.nextgen.columns import COLUMN_OF, COLUMNS, CellError

Attributes = Mapping[str, Any]
"""Attributes of a catchment by column."""
MOST_PROBLEMS: Final = 20
"""The most problems that a message lists."""
_MISSING: Final = frozenset({"", "na", "nan", "null", "none"})


class CatchmentTableError(ValueError):
    """A table cannot be used; the message has file, lines, columns and the allowed values."""


class Catchment(NamedTuple):
    """A line of the table."""

    line: int
    """Number of the line in the file, from 1."""
    attributes: Attributes


class Problems:
    """Everything that is wrong with a table, so that one message can list it."""

    def __init__(self, table: Path) -> None:
        self._table = table
        self._texts: list[str] = []

    def add(self, line: int, column: str, text: str) -> None:
        """Add a problem of a cell, or of a line if the column is empty."""
        where = f"line {line}" + (f", column {column}" if column else "")
        self._texts.append(f"{where}: {text}")

    def raise_if_any(self) -> None:
        """Raise an error that lists the problems.

        Raises:
            CatchmentTableError: there are any.
        """
        if not self._texts:
            return
        shown = self._texts[:MOST_PROBLEMS]
        more = len(self._texts) - len(shown)
        if more:
            shown.append(f"and {more} more")
        raise CatchmentTableError("\n  ".join([f"{self._table}:", *shown]))


def _known_names(own: Mapping[str, str] | None) -> Mapping[str, str]:
    """Columns by all names that a table may have for them.

    Args:
        own: names of the user's table by column.

    Raises:
        CatchmentTableError: there is no such column.
    """
    if not own:
        return COLUMN_OF
    for name in own:
        if name not in COLUMN_OF:
            nearest = difflib.get_close_matches(name, COLUMN_OF, n=1, cutoff=0.0)[0]
            raise CatchmentTableError(f"no column is named {name!r}; the nearest is {nearest!r}")
    columns = {COLUMN_OF[name]: head for name, head in own.items()}
    kept = {name: column for name, column in COLUMN_OF.items() if column not in columns}
    return {**kept, **{head: column for column, head in columns.items()}}


def _used_columns(
    header: Sequence[str], table: Path, known: Mapping[str, str], own: Mapping[str, str] | None
) -> dict[int, str]:
    """Columns that are read, by their position in the header."""
    heads = [head.strip() for head in header]
    for name, head in (own or {}).items():
        if head not in heads:
            raise CatchmentTableError(
                f"{table}: line 1: no column is named {head!r}, which is to be {name}; "
                f"there are {', '.join(heads)}"
            )
    used: dict[int, str] = {}
    for position, head in enumerate(header):
        column = known.get(head.strip())
        if column is None:
            continue
        if column in used.values():
            other = header[next(p for p, c in used.items() if c == column)]
            raise CatchmentTableError(
                f"{table}: line 1: columns {other!r} and {head.strip()!r} both mean {column}; "
                "remove one"
            )
        used[position] = column
    return used


def ignored_columns(table: Path, own: Mapping[str, str] | None = None) -> dict[str, str | None]:
    """Columns of a table that are not read, each with the name that was probably meant.

    Args:
        table: CSV file with a line of column names.
        own: names of the user's table by column.

    Raises:
        CatchmentTableError: the table cannot be read.
    """
    known = _known_names(own)
    header = next(_lines(table))[1]
    return {
        head: next(iter(difflib.get_close_matches(head, known, n=1, cutoff=0.8)), None)
        for head in map(str.strip, header)
        if head and head not in known
    }


def _lines(table: Path) -> Iterator[tuple[int, list[str]]]:
    """Non-empty lines of a CSV file with their numbers, the header first."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            empty = True
            for row in reader:
                if any(cell.strip() for cell in row):
                    empty = False
                    yield reader.line_num, row
    except OSError as error:
        raise CatchmentTableError(f"{table}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CatchmentTableError(f"{table}: is not UTF-8 text: {error.reason}") from error
    except csv.Error as error:
        raise CatchmentTableError(f"{table}: line {reader.line_num}: {error}") from error
    if empty:
        raise CatchmentTableError(f"{table}: is empty; expected is a line of column names")


def read_catchments(
    table: Path,
    defaults: Mapping[str, str] | None = None,
    own: Mapping[str, str] | None = None,
) -> list[Catchment]:
    """Read and check a table of catchments.

    Args:
        table: CSV file with a line of column names; columns other than `COLUMNS` are ignored.
        defaults: cells by column for where the table has no such column or an empty cell.
        own: names of the user's table by column, where they are others than those of `COLUMNS`.

    Raises:
        CatchmentTableError: something cannot be used; the message lists every line, column and
            value.
    """
    filled = _parsed_defaults(defaults or {})
    lines = _lines(table)
    _, header = next(lines)
    used = _used_columns(header, table, _known_names(own), own)
    if "id" not in used.values():
        names = ", ".join(("id", *COLUMNS["id"].aliases))
        raise CatchmentTableError(f"{table}: line 1: no column is named {names}")
    problems = Problems(table)
    catchments: list[Catchment] = []
    seen: dict[str, int] = {}
    for line, row in lines:
        if len(row) != len(header):
            problems.add(line, "", f"{len(row)} cells, but line 1 has {len(header)}")
            continue
        values = dict(filled)
        complete = True
        for position, column in used.items():
            text = row[position].strip()
            if text.lower() in _MISSING:
                continue
            try:
                values[column] = COLUMNS[column].parse(text)
            except CellError as error:
                problems.add(line, header[position].strip(), str(error))
                complete = False
        identifier = values.get("id")
        if identifier is None and complete:
            problems.add(line, "id", "is missing")
        elif identifier in seen:
            problems.add(line, "id", f"{identifier!r} is in line {seen[identifier]} too")
        elif identifier is not None:
            seen[identifier] = line
            catchments.append(Catchment(line, values))
    problems.raise_if_any()
    if not catchments:
        raise CatchmentTableError(f"{table}: holds no catchment below the line of column names")
    return catchments


def _parsed_defaults(given: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, text in given.items():
        column = COLUMN_OF.get(name)
        if column is None or column == "id":
            nearest = difflib.get_close_matches(name, COLUMN_OF, n=1, cutoff=0.0)[0]
            raise CatchmentTableError(f"no column is named {name!r}; the nearest is {nearest!r}")
        try:
            values[column] = COLUMNS[column].parse(text)
        except CellError as error:
            raise CatchmentTableError(f"value for {name}: {error}") from error
    return values
