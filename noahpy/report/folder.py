"""Reader of the existing files in the folder of a calibration."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

import numpy as np
import xarray as xr

from noahpy.calibration.analysis_files import (
    ENSEMBLE,
    IDENTIFIABILITY,
    PROFILES,
    SENSITIVITY,
    UNCERTAINTY,
)
from noahpy.calibration.calibrate import JOURNAL
from noahpy.calibration.history import History
from noahpy.calibration.journal import read_entries
from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.errors import ConfigError, ReportError
from noahpy.files.yaml_file import parse_yaml

Content = TypeVar("Content")
TableRow = Mapping[str, str]
TABLES: Final = {
    "starts": ("starts.csv", "start runs first_objective calibration_objective"),
    "failures": ("failures.csv", "start failed points reason"),
    "parameters": ("parameters.csv", "start parameter column layer value lowest highest"),
    "scores": ("scores.csv", "start period variable depth column"),
    "uncertainty": (
        UNCERTAINTY,
        "parameter column layer low high low_share value_share high_share share_of_range_left "
        "at_bound",
    ),
    "sensitivity": (SENSITIVITY, "output depth unknown local_index first_order total"),
    "profiles": (PROFILES, "unknown share_of_range misfit"),
    "guardrails": (
        "guardrails.csv",
        "period variable depth column units is_target mean_before mean_after change reference "
        "error_before error_after verdict",
    ),
    "closure": ("closure.csv", "label column before after verdict"),
}
"""File and required columns of every table of a `Folder`, by field."""


class HistoryPoint(NamedTuple):
    """A model run of a search."""

    start: int
    """Number of the start, from 1."""
    run: int
    """Number of the run within the start, from 1."""
    seconds: float
    """Time in model runs since the begin of the search, s."""
    objective: float
    best: float
    """Lowest objective of the start so far."""


class FitSeries(NamedTuple):
    """Observed and modelled values of a variable at one depth of a column, in order of time."""

    variable: str
    depth: float | None
    column: str
    units: str
    time: TimeArray
    observed: FloatArray
    model: FloatArray
    """Values of the best start."""
    is_validation: np.ndarray[Any, np.dtype[np.bool_]]
    low: FloatArray | None
    """Lower limit of the band of predicted observations."""
    high: FloatArray | None
    """Upper limit of the band."""

    @property
    def key(self) -> tuple[str, str, str]:
        """Variable, depth and column as in the tables."""
        return self.variable, "" if self.depth is None else str(self.depth), self.column


class Folder(NamedTuple):
    """Content of a folder; fields are None or empty if their files are missing."""

    name: str
    configuration: str | None
    settings: Mapping[str, Any]
    """Section ``calibration`` of the configuration."""
    history: Sequence[HistoryPoint]
    starts: Sequence[TableRow]
    failures: Sequence[TableRow]
    """Starts with points that failed, and why."""
    best_start: str | None
    """Number of the start with the lowest objective."""
    parameters: Sequence[TableRow]
    scores: Sequence[TableRow]
    series: Sequence[FitSeries]
    uncertainty: Sequence[TableRow]
    sensitivity: Sequence[TableRow]
    profiles: Sequence[TableRow]
    identifiability: Mapping[str, Any] | None
    guardrails: Sequence[TableRow]
    closure: Sequence[TableRow]

    @property
    def is_complete(self) -> bool:
        """Whether the search has ended."""
        return bool(self.starts)

    @classmethod
    def read(cls, directory: Path) -> Folder:
        """Read a folder.

        Raises:
            ReportError: it holds no calibration, or one of its files cannot be used.
        """
        if not directory.is_dir():
            raise ReportError(f"{directory} is not a folder; name the folder of the results")
        history = _history(directory)
        if not history:
            raise ReportError(
                f"{directory} holds no calibration: neither history.csv nor {JOURNAL} exists, or "
                "no run has ended yet"
            )
        text = _read(directory / "configuration.yaml", lambda path: path.read_text("utf-8"))
        tables = {
            field: _table(directory / name, columns) for field, (name, columns) in TABLES.items()
        }
        best = _best(directory / "starts.csv", tables["starts"])
        return cls(
            name=directory.resolve().name,
            configuration=text,
            settings={} if text is None else _settings(directory / "configuration.yaml", text),
            history=history,
            best_start=best,
            series=[] if best is None else _series(directory, best),
            identifiability=_read(
                directory / IDENTIFIABILITY, lambda path: _object(path.read_text("utf-8"))
            ),
            **tables,
        )


def _read(path: Path, read: Callable[[Path], Content]) -> Content | None:
    """Read a file, or return None if it does not exist.

    Raises:
        ReportError: the file cannot be used.
    """
    if not path.exists():
        return None
    try:
        return read(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{path}: cannot be used: {error}") from error


def _object(text: str) -> Mapping[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("is not a JSON object")
    return found


def _table(path: Path, columns: str) -> Sequence[TableRow]:
    """Lines of a table with the required columns; empty if the file does not exist."""
    return _read(path, lambda file: table_rows(file, columns)) or []


def table_rows(path: Path, columns: str) -> list[TableRow]:
    """Lines of a table.

    Raises:
        ValueError: it lacks a column, or a line is damaged.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        rows = list(reader)
    lacking = [name for name in columns.split() if name not in (reader.fieldnames or ())]
    if lacking:
        raise ValueError(f"has no column {lacking[0]}; it is of another version, or damaged")
    if any(None in row or None in row.values() for row in rows):
        raise ValueError("a line has another number of columns than the first")
    return list(rows)


def _settings(path: Path, text: str) -> Mapping[str, Any]:
    found = _read(path, lambda _: dict(parse_yaml(text).value["calibration"]))
    return found or {}


def _history(directory: Path) -> list[HistoryPoint]:
    """Model runs from the table, or from the journal of a search that has not ended."""

    def of_row(row: TableRow) -> HistoryPoint:
        numbers = (float(row[name]) for name in ("seconds", "objective", "best_objective"))
        return HistoryPoint(int(row["start"]), int(row["run"]), *numbers)

    columns = "start run seconds objective best_objective"
    path = directory / "history.csv"
    if path.exists():
        return _read(path, lambda file: [of_row(row) for row in table_rows(file, columns)]) or []
    path = directory / JOURNAL
    if not path.exists():
        return []
    try:
        entries = read_entries(path)
    except ConfigError as error:
        raise ReportError(str(error)) from error
    history = History(1 + max((k for entry in entries for k in entry.points.start), default=0))
    for entry in entries:
        history.add(entry.points, entry.found)
    return [
        HistoryPoint(r.start + 1, r.run, r.seconds, r.objective, r.best_objective)
        for r in history.rows
    ]


def _best(path: Path, starts: Sequence[TableRow]) -> str | None:
    if not starts:
        return None

    def best(_: Path) -> str:
        return min(starts, key=lambda row: float(row["calibration_objective"]))["start"]

    return _read(path, best)


def _series(directory: Path, best: str) -> list[FitSeries]:
    def read(path: Path) -> list[FitSeries]:
        with xr.open_dataset(path) as data:
            data.load()
        low, high = _bands(directory, data.sizes["record"])
        model = data["model"].sel(start=int(best)).to_numpy()
        names = ("variable", "depth", "column", "units")
        parts = [data[name].to_numpy() for name in names]
        numbers: dict[tuple[str, str, str], list[int]] = {}
        for k, (variable, depth, column) in enumerate(zip(*parts[:3], strict=True)):
            numbers.setdefault((str(variable), str(depth), str(column)), []).append(k)
        found = []
        for chosen in numbers.values():
            order = np.array(chosen)[np.argsort(data["time"].to_numpy()[chosen], kind="stable")]
            variable, depth, column, units = (part[order[0]] for part in parts)
            found.append(
                FitSeries(
                    str(variable),
                    None if np.isnan(depth) else float(depth),
                    str(column),
                    str(units),
                    data["time"].to_numpy()[order],
                    data["observed"].to_numpy()[order],
                    model[order],
                    data["period"].to_numpy()[order] == "validation",
                    None if low is None else low[order],
                    None if high is None else high[order],
                )
            )
        return found

    return _read(directory / "series.nc", read) or []


def _bands(directory: Path, records: int) -> tuple[FloatArray | None, FloatArray | None]:
    def read(path: Path) -> tuple[FloatArray, FloatArray]:
        with xr.open_dataset(path) as data:
            if data.sizes["record"] != records:
                raise ValueError(
                    f"has {data.sizes['record']} records, but series.nc has {records}; "
                    "resume the calibration to analyse it again"
                )
            return data["observable_low"].to_numpy(), data["observable_high"].to_numpy()

    return _read(directory / ENSEMBLE, read) or (None, None)
