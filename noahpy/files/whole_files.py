"""Atomic writes: a file is complete or does not exist, also after the machine has failed."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from noahpy.errors import OutputError

if TYPE_CHECKING:
    import xarray as xr

Row = Sequence[object]
_NO_ROOM: Final = 2**20
"""Free space below which a disk counts as full, bytes."""


def write_whole(path: Path, write: Callable[[Path], object]) -> Path:
    """Write a file beside its path, and rename it once it is on the disk.

    Args:
        path: file to be written.
        write: writes it to another path.

    Raises:
        OutputError: it cannot be written.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        with reported_for(path, "written"):
            write(partial)
            _sync(partial)
            partial.replace(path)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(path)
    return path


def _sync(path: Path) -> None:
    """Wait until a file or a folder is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Wait until the name of a file is on the disk, if the system supports it."""
    with suppress(OSError):
        _sync(path.absolute().parent)


def sync_file(path: Path) -> None:
    """Wait until the content and the name of a file are on the disk.

    Raises:
        OSError: the file cannot be written.
    """
    _sync(path)
    sync_folder(path)


def table(rows: Iterable[Row]) -> str:
    """A CSV table; numbers have all digits, so that they are read back exactly."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def write_text(path: Path, text: str) -> Path:
    """Write a text."""
    return write_whole(path, lambda file: file.write_text(text, encoding="utf-8"))


def write_bytes(path: Path, data: bytes) -> Path:
    """Write bytes."""
    return write_whole(path, lambda file: file.write_bytes(data))


def write_json(path: Path, values: Mapping[str, object]) -> Path:
    """Write indented JSON."""
    return write_text(path, json.dumps(values, indent=1) + "\n")


def write_netcdf(path: Path, data: xr.Dataset) -> Path:
    """Write a dataset as netCDF."""
    return write_whole(path, lambda file: data.to_netcdf(file, engine="netcdf4"))


@contextmanager
def reported_for(path: Path, action: str) -> Iterator[None]:
    """Context in which errors of a file become an `OutputError`."""
    try:
        yield
    except OutputError:
        raise
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        full = os.strerror(errno.ENOSPC)
        if action == "written" and str(reason) != full and _is_full(path):
            # the libraries of netCDF say something else
            reason = f"{full} ({reason})"
        raise OutputError(f"{path}: cannot be {action}: {reason}") from error


def _is_full(path: Path) -> bool:
    """Whether the disk of a file has no room."""
    with suppress(OSError):
        return shutil.disk_usage(path.absolute().parent).free < _NO_ROOM
    return False
