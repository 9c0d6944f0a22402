"""The forcing files of HRLDAS (``LDASIN``), one a time, as one CF netCDF file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

import netCDF4
import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.errors import ForcingFileError
from noahpy.files.whole_files import write_whole
from noahpy.forcing.netcdf_names import CF
from noahpy.forcing.units import convert
from noahpy.hrldas.namelist import Namelist
from noahpy.hrldas.setup_file import ROWS, SetupFile
from noahpy.hrldas.units import plain_unit

_OWN_UNITS: Final[Mapping[QuantityName, str]] = {
    "air_temperature": "K",
    "specific_humidity": "kg kg-1",
    "eastward_wind": "m s-1",
    "northward_wind": "m s-1",
    "surface_pressure": "Pa",
    "longwave_down": "W m-2",
    "shortwave_down": "W m-2",
    "precipitation": "kg m-2 s-1",
    "snowfall": "kg m-2 s-1",
}
"""Units that HRLDAS takes for granted."""


class WrittenForcing(NamedTuple):
    """What was written."""

    files: int
    """Number of forcing files."""
    still: list[QuantityName]
    """Components of the wind that are zero throughout, as in files made from a wind speed."""


class _Variable(NamedTuple):
    """A quantity of the forcing files."""

    key: str
    """Key of the namelist that names it."""
    name: str
    unit: str


def write_forcing(
    path: Path, namelist: Namelist, setup: SetupFile, points: tuple[slice, slice]
) -> WrittenForcing:
    """Write the forcing of a run as one file.

    HRLDAS drives the step that ends at the time of a forcing file by that file. A record here is
    valid from its time on, so that times are less by a step, and every step has the same forcing.

    Args:
        path: file to write.
        namelist: period and names.
        setup: domain of the files.
        points: rows and columns of the window that are written.

    Raises:
        ForcingFileError: a forcing file does not exist, cannot be read, or lacks a variable, or has
            one in another unit or on another grid.
    """
    times = namelist.forcing_times
    files = [_file(namelist, setup, time) for time in times]
    _require_all(namelist, files)
    variables = {
        quantity: _checked(files[0], quantity, *names)
        for quantity, names in namelist.forcing_variables.items()
    }

    still: set[QuantityName] = {"eastward_wind", "northward_wind"}

    def write(target: Path) -> None:
        with netCDF4.Dataset(target, "w") as out:
            _define(out, namelist, setup, points, variables)
            shift = np.timedelta64(namelist.noah_timestep, "s")
            seconds = [(time - shift - namelist.start).astype(np.int64) for time in times]
            out["time"][:] = np.array(seconds)
            for record, file in enumerate(files):
                with _opened(file) as data:
                    for quantity, variable in variables.items():
                        values = _values(file, data, variable, setup.shape)
                        window = values[namelist.window][points]
                        out[quantity][record] = window
                        if window.any():
                            still.discard(quantity)

    write_whole(path, write)
    return WrittenForcing(len(files), sorted(still))


def _file(namelist: Namelist, setup: SetupFile, time: np.datetime64) -> Path:
    """The forcing file of a time, named as HRLDAS does."""
    interval = namelist.forcing_timestep
    digits = 10 if interval % 3600 == 0 else 12 if interval % 60 == 0 else 14
    stamp = "".join(character for character in str(time) if character.isdigit())[:digits]
    return namelist.found(namelist.indir) / f"{stamp}.LDASIN_DOMAIN{setup.domain}"


def _require_all(namelist: Namelist, files: list[Path]) -> None:
    """Refuse missing files; the message names the first, and what the folder has."""
    missing = [file for file in files if not file.is_file()]
    if not missing:
        return
    folder = namelist.found(namelist.indir)
    present = sorted(file.name for file in folder.glob("*.LDASIN_DOMAIN*"))
    has = f"{len(present)} forcing files, {present[0]} to {present[-1]}" if present else "none"
    raise ForcingFileError(
        f"{missing[0]}: there is no such forcing file; the run needs {len(files)}, from "
        f"{files[0].name} to {files[-1].name}, of which {len(missing)} are missing; the folder "
        f"INDIR has {has}"
    )


@contextmanager
def _opened(file: Path) -> Iterator[netCDF4.Dataset]:
    try:
        data = netCDF4.Dataset(file)
    except OSError as error:
        raise ForcingFileError(f"{file}: cannot be read as netCDF: {error}") from error
    with data:
        yield data


def _checked(file: Path, quantity: QuantityName, key: str, name: str) -> _Variable:
    """A quantity whose variable and unit are right in the first file."""
    with _opened(file) as data:
        found = _found(file, data, key, name)
        unit = plain_unit(getattr(found, "units", None), _OWN_UNITS[quantity])
    try:
        is_sum = convert(np.zeros(1), unit, quantity).is_sum
    except ForcingFileError as error:
        raise ForcingFileError(f"{file}: variable {name} ({key}): {error}") from error
    if is_sum:
        raise ForcingFileError(
            f"{file}: variable {name} ({key}) is an amount ({unit}); HRLDAS needs the rate, in "
            f"{_OWN_UNITS[quantity]}"
        )
    return _Variable(key, name, unit)


def _found(file: Path, data: netCDF4.Dataset, key: str, name: str) -> netCDF4.Variable[Any]:
    if name not in data.variables:
        raise ForcingFileError(
            f"{file}: there is no variable {name} ({key}); the variables are "
            f"{', '.join(sorted(data.variables))}"
        )
    variable: netCDF4.Variable[Any] = data[name]
    return variable


def _values(
    file: Path, data: netCDF4.Dataset, variable: _Variable, shape: tuple[int, int]
) -> FloatArray:
    """Values of a variable, ``[south_north, west_east]``, NaN where missing."""
    found = _found(file, data, variable.key, variable.name)
    values = np.ma.filled(np.ma.asarray(found[...], dtype=np.float64), np.nan)
    if values.shape[-2:] != shape or values.size != shape[0] * shape[1]:
        sizes = ", ".join(f"{d} {n}" for d, n in zip(found.dimensions, found.shape, strict=True))
        raise ForcingFileError(
            f"{file}: variable {variable.name} has {sizes or 'no dimension'}; the set-up file has "
            f"{ROWS[0]} {shape[0]}, {ROWS[1]} {shape[1]}"
        )
    return values.reshape(shape)


def _define(
    out: netCDF4.Dataset,
    namelist: Namelist,
    setup: SetupFile,
    points: tuple[slice, slice],
    variables: Mapping[QuantityName, _Variable],
) -> None:
    """Dimensions, coordinates and variables without values."""
    latitude, longitude = setup.latitude[points], setup.longitude[points]
    out.Conventions = "CF-1.11"
    out.title = f"Forcing of the HRLDAS set-up {namelist.path.name}"
    # of a fixed length: values lie in one piece, as large as in the files that were read
    out.createDimension("time", len(namelist.forcing_times))
    for name, size in zip(ROWS, latitude.shape, strict=True):
        out.createDimension(name, size)
    time = out.createVariable("time", "i8", ("time",))
    time.standard_name, time.calendar = "time", "standard"
    time.units = f"seconds since {str(namelist.start).replace('T', ' ')}"
    time.long_name = "begin of the step that the forcing file of its end drives"
    for name, values, unit in (
        ("latitude", latitude, "degrees_north"),
        ("longitude", longitude, "degrees_east"),
    ):
        coordinate = out.createVariable(name, "f8", ROWS)
        coordinate.standard_name, coordinate.units = name, unit
        coordinate[...] = values
    for quantity, variable in variables.items():
        created = out.createVariable(quantity, "f4", ("time", *ROWS), fill_value=np.nan)
        created.standard_name = CF[quantity][0]
        created.long_name = f"{variable.name} of the forcing files"
        created.units, created.coordinates = variable.unit, "latitude longitude"
