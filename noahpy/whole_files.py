"""Files that are whole or not there."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import xarray as xr

Row = Sequence[object]


def _whole(path: Path, write: Callable[[Path], object]) -> Path:
    """Write a file beside its place, and put it there."""
    partial = path.with_name(path.name + ".partial")
    write(partial)
    partial.replace(path)
    return path


def table(rows: Iterable[Row]) -> str:
    """A table in text; numbers so that they are read back as they were."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def write_text(path: Path, text: str) -> Path:
    """Write a text."""
    return _whole(path, lambda file: file.write_text(text, encoding="utf-8"))


def write_bytes(path: Path, data: bytes) -> Path:
    """Write bytes."""
    return _whole(path, lambda file: file.write_bytes(data))


def write_json(path: Path, values: Mapping[str, object]) -> Path:
    """Write JSON that a person can read."""
    return write_text(path, json.dumps(values, indent=1) + "\n")


def write_netcdf(path: Path, data: xr.Dataset) -> Path:
    """Write a dataset."""
    return _whole(path, lambda file: data.to_netcdf(file, engine="netcdf4"))
