"""Files of saved states: packed ones, or netCDF that people and other programs read and change.

A netCDF restart has all that a snapshot has. Its state variables have names of CF where there are
some, units, the allowed range, and the dimensions ``column`` and that of their layers. Programs of
data assimilation may change their values in place; these are checked like those of any state. The
groups hold what only NoahPy needs: where the state comes from, what a component keeps besides, and
the position in an output file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.quantity import Quantity, quantities_of
from noahpy.catalog.states import State
from noahpy.errors import SnapshotError
from noahpy.files.time_axes import calendar_of
from noahpy.files.whole_files import write_whole
from noahpy.simulation.snapshot import Snapshot

SUFFIX: Final = ".nc"
"""Suffix of files that are written as netCDF."""
COLUMN: Final = "column"
"""Name of the dimension of columns."""
_SIGNATURES: Final = (b"\x89HDF", b"CDF")
"""First bytes of netCDF files."""
_GROUPS: Final = {"besides": "component"}
"""Names of groups where these are not those of the snapshot."""
_EPOCH: Final = np.datetime64("1970-01-01T00:00:00")
_SINCE: Final = "seconds since 1970-01-01 00:00:00"
_TIME: Final = "time"
_ELAPSED: Final = "elapsed"
_STORED_AS: Final = "stored_as"
"""Attribute with the type of values that are written as another."""
_TABLE: Final = {
    **quantities_of(State),
    "layer_thickness": quantities_of(SiteParameters)["layer_thickness"],
}
"""Quantities of the variables that have dimensions with names."""


def write_restart(snapshot: Snapshot, path: Path) -> None:
    """Write a snapshot to a file, completely or not at all: as netCDF if its suffix says so."""
    if path.suffix == SUFFIX:
        write_whole(path, lambda file: _write(snapshot, file))
    else:
        snapshot.save(path)


def read_restart(path: Path) -> Snapshot:
    """Read a file of `write_restart`, whatever its suffix.

    Raises:
        SnapshotError: the file cannot be read, or holds no valid snapshot.
    """
    if not _is_netcdf(path):
        return Snapshot.load(path)
    try:
        with netCDF4.Dataset(path) as dataset:
            return _read(dataset)
    except SnapshotError as error:
        raise SnapshotError(f"{path}: {error}") from error
    except (OSError, RuntimeError) as error:
        raise SnapshotError(f"{path}: cannot be read: {error}") from error


def _is_netcdf(path: Path) -> bool:
    # a pipe may never end; what is no regular file is refused with all others
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(_SIGNATURES)
    except OSError:
        return False


# --- writing -----------------------------------------------------------------------------------
def _write(snapshot: Snapshot, file: Path) -> None:
    header, arrays = snapshot.content()
    with netCDF4.Dataset(file, "w", format="NETCDF4") as dataset:
        origin = header.get("fingerprint")
        attributes = {
            "Conventions": "CF-1.11",
            "title": "State of NoahPy",
            "comment": "State variables may be changed in place; they are checked when the file is "
            "read.",
        }
        dataset.setncatts(attributes)
        if origin is not None:
            dataset.setncattr("fingerprint", json.dumps(origin))
        _add_time(dataset, snapshot)
        for name, values in arrays.items():
            if name in _TABLE:
                add_variable(dataset, _TABLE[name], values)
            else:
                _add_array(dataset, name, values)


def _add_time(dataset: netCDF4.Dataset, snapshot: Snapshot) -> None:
    time = dataset.createVariable(_TIME, "i8", ())
    time.setncatts(
        {
            "standard_name": "time",
            "long_name": "date of the state, UTC",
            "units": _SINCE,
            "calendar": calendar_of(snapshot.date),
        }
    )
    time[...] = (snapshot.date - _EPOCH).astype("timedelta64[s]").astype(np.int64)
    elapsed = dataset.createVariable(_ELAPSED, "f8", ())
    elapsed.setncatts({"long_name": "model time since the start of the run", "units": "s"})
    elapsed[...] = snapshot.elapsed


def dimensions(line: Quantity) -> tuple[str, ...]:
    """Names of the dimensions of a quantity."""
    return (COLUMN,) if line.axis is None else (line.axis, COLUMN)


def add_variable(dataset: netCDF4.Dataset, line: Quantity, values: NDArray[Any]) -> None:
    """Add a variable with all that the catalog knows of it.

    Args:
        dataset: file that is written.
        line: its quantity.
        values: floating-point numbers of its dimensions; an axis without layers stays empty.
    """
    names = dimensions(line)
    for name, size in zip(names, values.shape, strict=True):
        if name not in dataset.dimensions:
            dataset.createDimension(name, size)
    variable = dataset.createVariable(line.name, "f8", names)
    low, high = line.allowed
    stated = {
        "standard_name": line.cf_name,
        "long_name": line.long_name,
        "units": line.units,
        "units_metadata": "temperature: on_scale" if line.units == "K" else "",
        "valid_min": low if math.isfinite(low) else "",
        "valid_max": high if math.isfinite(high) else "",
        _STORED_AS: "" if values.dtype == np.float64 else values.dtype.name,
    }
    variable.setncatts({name: value for name, value in stated.items() if value != ""})
    variable[...] = values


def _add_array(dataset: netCDF4.Dataset, name: str, values: NDArray[Any]) -> None:
    """Add an array that only NoahPy reads, to a group by the first part of its name."""
    first, _, rest = name.partition("/")
    path, _, last = f"{_GROUPS.get(first, first)}/{rest}".rpartition("/")
    group = dataset.createGroup(path)
    sizes = [f"of_{size}" for size in values.shape]
    for label, size in zip(sizes, values.shape, strict=True):
        if label not in group.dimensions:
            group.createDimension(label, size)
    is_flag = values.dtype == np.bool_
    variable = group.createVariable(last, "i1" if is_flag else values.dtype, sizes)
    if is_flag:
        variable.setncattr(_STORED_AS, values.dtype.name)
    variable[...] = values


# --- reading -----------------------------------------------------------------------------------
def _read(dataset: netCDF4.Dataset) -> Snapshot:
    dataset.set_auto_maskandscale(False)
    for name in (_TIME, _ELAPSED):
        if name not in dataset.variables or dataset[name].shape:
            raise SnapshotError(f"is not a restart of NoahPy: it has no single value {name}")
    header: dict[str, Any] = {
        "elapsed": float(dataset[_ELAPSED][...]),
        "date": _date(dataset[_TIME]),
    }
    if "fingerprint" in dataset.ncattrs():
        header["fingerprint"] = _json(str(dataset.getncattr("fingerprint")))
    arrays = {n: _values(v) for n, v in dataset.variables.items() if n in _TABLE}
    for name, group in dataset.groups.items():
        prefix = {of_file: own for own, of_file in _GROUPS.items()}.get(name, name)
        arrays |= {f"{prefix}/{below}": values for below, values in _below(group)}
    return Snapshot.of_content(header, arrays)


def _date(time: netCDF4.Variable[Any]) -> str:
    """Date of a variable, whatever units of CF another program has given it."""
    units, calendar = (str(getattr(time, name, "")) for name in ("units", "calendar"))
    try:
        date = netCDF4.num2date(
            time[...].item(), units, calendar or "standard", only_use_python_datetimes=True
        )
    except ValueError as error:
        raise SnapshotError(f"{_TIME} has no date in units {units!r}: {error}") from error
    return str(np.datetime64(str(date), "s"))


def _json(text: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise SnapshotError(f"has a malformed attribute fingerprint: {error}") from error
    return value if isinstance(value, dict) else {}


def _below(group: netCDF4.Group) -> Iterator[tuple[str, NDArray[Any]]]:
    """Arrays of a group and of those in it, by path."""
    for name, variable in group.variables.items():
        yield name, _as_stored(variable, np.asarray(variable[...]))
    for name, inner in group.groups.items():
        yield from ((f"{name}/{path}", values) for path, values in _below(inner))


def _values(variable: netCDF4.Variable[Any]) -> NDArray[Any]:
    """Values in the order of dimensions of the model, whichever the file has."""
    name = variable.name
    expected, given = dimensions(_TABLE[name]), variable.dimensions
    if sorted(given) != sorted(expected):
        raise SnapshotError(f"{name} has the dimensions {given}, expected are {expected}")
    if variable.dtype.kind not in "fiu":
        raise SnapshotError(f"{name} is {variable.dtype}, expected are numbers")
    values = np.asarray(variable[...]).transpose([given.index(own) for own in expected])
    missing = getattr(variable, "_FillValue", None)
    numbers = values.astype(np.float64)
    if missing is not None:
        numbers[values == missing] = np.nan
    return np.ascontiguousarray(_as_stored(variable, numbers))


def _as_stored(variable: netCDF4.Variable[Any], values: NDArray[Any]) -> NDArray[Any]:
    """Values in the type that they had before they were written."""
    kind = str(getattr(variable, _STORED_AS, values.dtype.name))
    if kind not in ("float32", "bool", values.dtype.name):
        raise SnapshotError(f"{variable.name} was stored as {kind!r}, which no value is")
    return values.astype(kind)
