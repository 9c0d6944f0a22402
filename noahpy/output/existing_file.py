"""Output files that exist: their status, and whether a run may replace or continue them."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.errors import ConfigError, OutputError, YamlError
from noahpy.files.entries import differences, entries, listed
from noahpy.files.whole_files import reported_for
from noahpy.files.yaml_file import parse_yaml
from noahpy.output.description import RunDescription
from noahpy.output.layout import (
    RUN_ID,
    RunStatus,
)

Progress: TypeAlias = Mapping[str, NDArray[Any]]
"""Arrays from which a run continues in a file; see
`noahpy.output.file.OutputFile.save_point`."""
SIGNATURE: Final = b"CDF\x02"
"""First bytes of a file in the format."""
_RECORD_COUNT: Final = struct.Struct(">I")
"""Encoding of the number of records, which follows the signature."""


def run_status(path: str | Path) -> RunStatus:
    """Status of the run that wrote a file.

    Raises:
        OutputError: the file cannot be read or is of another kind.
    """
    path = Path(path)
    with reported_for(path, "read"), netCDF4.Dataset(path) as dataset:
        if "run_status" not in dataset.variables:
            raise OutputError(f"{path}: holds no run status")
        return RunStatus(int(dataset["run_status"][...]))


def require_new(path: Path) -> None:
    """Refuse to replace an existing output.

    Raises:
        OutputError: the output exists.
    """
    if path.exists():
        raise OutputError(f"{path}: exists already; name another file or set output.overwrite")


def mark(path: Path, status: RunStatus) -> None:
    """Write the status to a closed file; this needs no space on the disk."""
    with reported_for(path, "written"), netCDF4.Dataset(path, "a") as dataset:
        dataset["run_status"][...] = np.int8(status)


def is_of_run(path: Path, progress: Progress) -> bool:
    """Whether a file belongs to the run of a progress."""
    try:
        with netCDF4.Dataset(path) as dataset:
            own = bytes(progress["run"]).decode()
            return bool(own == getattr(dataset, RUN_ID, None))
    except (OSError, RuntimeError, UnicodeDecodeError):
        return False


def require_same_settings(path: Path, description: RunDescription) -> None:
    """Refuse to continue a file with other settings than those of its begin.

    Raises:
        ConfigError: the settings differ; the message names keys and values.
        OutputError: the file cannot be read.
    """
    with reported_for(path, "read"), netCDF4.Dataset(path) as dataset:
        stored, version = dataset.configuration, dataset.noahpy_version
    try:
        then, now = (_relevant(text) for text in (stored, description.configuration))
    except YamlError as error:
        raise OutputError(f"{path}: its attribute configuration: {error}") from error
    of_version = "the version of NoahPy"
    then, now = {**then, of_version: version}, {**now, of_version: description.version}
    differ = differences(then, now)
    if differ:
        raise ConfigError(
            f"{path}: was begun with other settings: {listed(differ)}; continue with those, "
            "or name another output file"
        )


def _relevant(configuration: str) -> dict[str, str]:
    """Settings that affect the content of a file, as texts by key."""
    sections: dict[str, Any] = parse_yaml(configuration).value
    output = {k: v for k, v in sections.get("output", {}).items() if k not in ("file", "overwrite")}
    return dict(entries({**sections, "output": output, "compute": None}))


def truncate(path: Path, count: int) -> None:
    """Reduce the number of records of a closed file.

    Raises:
        OutputError: the file has fewer records.
    """
    with reported_for(path, "written"), path.open("r+b") as file:
        start = file.read(len(SIGNATURE) + _RECORD_COUNT.size)
        if not start.startswith(SIGNATURE) or len(start) < len(SIGNATURE) + _RECORD_COUNT.size:
            raise OutputError(f"{path}: is not in the format of output files")
        (stored,) = _RECORD_COUNT.unpack(start[len(SIGNATURE) :])
        if stored < count:
            raise OutputError(
                f"{path}: has {stored} records, and had {count} when the state was saved"
            )
        file.seek(len(SIGNATURE))
        file.write(_RECORD_COUNT.pack(count))
