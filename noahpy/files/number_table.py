"""Text tables (CSV) of numbers with a line of column names."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

from noahpy.errors import ConfigError


class NumberTable(NamedTuple):
    """Cells of a table, as texts."""

    path: Path
    names: tuple[str, ...]
    """Names of the columns."""
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    """Line of every row in the file, from 1."""

    def where(self, row: int, name: str) -> str:
        """Place of a cell for messages."""
        return f"{self.path}, line {self.lines[row]}, column {name!r}"

    def texts(self, name: str) -> list[str]:
        """Cells of a column."""
        place = self.names.index(name)
        return [row[place] for row in self.rows]

    def numbers(self, name: str) -> list[float]:
        """Numbers of a column.

        Raises:
            ConfigError: a cell is no finite number.
        """
        found = []
        for row, text in enumerate(self.texts(name)):
            try:
                value = float(text)
            except ValueError:
                value = float("nan")
            if not abs(value) < float("inf"):
                raise ConfigError(f"{self.where(row, name)}: {text!r} is no finite number")
            found.append(value)
        return found

    def integers(self, name: str, low: int, high: int) -> list[int]:
        """Whole numbers of a column.

        Args:
            name: name of the column.
            low: lowest allowed number.
            high: highest allowed number.

        Raises:
            ConfigError: a cell is no whole number, or not allowed.
        """
        found = []
        for row, text in enumerate(self.texts(name)):
            if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
                raise ConfigError(
                    f"{self.where(row, name)}: {text!r}; allowed are the whole numbers {low} to "
                    f"{high}"
                )
            found.append(int(text))
        return found


def read_number_table(path: Path) -> NumberTable:
    """Read a table with commas; empty lines and lines that begin with ``#`` are skipped.

    Raises:
        ConfigError: the file cannot be read, has no rows, a name twice, or rows of other lengths.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as text: {error}") from error
    found: list[tuple[int, tuple[str, ...]]] = []
    try:
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip() and not line.lstrip().startswith("#"):
                (cells,) = csv.reader([line], skipinitialspace=True)
                found.append((number, tuple(cell.strip() for cell in cells)))
    except csv.Error as error:
        raise ConfigError(f"{path}, line {number}: {error}") from error
    if len(found) < 2:
        raise ConfigError(f"{path}: has no line of column names with rows below it")
    (_, names), *rows = found
    for k, name in enumerate(names):
        if not name or name in names[:k]:
            raise ConfigError(f"{path}: {name!r} is not a name of one column")
    for number, row in rows:
        if len(row) != len(names):
            raise ConfigError(
                f"{path}, line {number}: has {len(row)} cells; there are {len(names)} column names"
            )
    return NumberTable(
        path, names, tuple(row for _, row in rows), tuple(number for number, _ in rows)
    )
