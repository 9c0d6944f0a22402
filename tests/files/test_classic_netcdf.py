"""Files of the classic netCDF formats that are cut off."""

import netCDF4
import numpy as np
import pytest
import xarray as xr

from noahpy.errors import ForcingFileError, ObservationError, OutputError
from noahpy.files.classic_netcdf import check_whole
from noahpy.files.run_datasets import open_run
from noahpy.forcing.stores import opened
from noahpy.observations.netcdf import read_netcdf

CLASSIC = ("NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF3_64BIT_DATA")


def write(path, form, of_records, dimensions):
    """A file with a variable of each kind and many attributes."""
    with netCDF4.Dataset(path, "w", format=form) as data:
        data.title = "é" * 3
        data.createDimension("time", None if of_records else 3)
        data.createDimension("x", 5)
        for name, kind in (("a", "i1"), ("b", "f8"), ("c", "i2"), ("d", "S1"))[-len(dimensions) :]:
            variable = data.createVariable(name, kind, dimensions[0])
            variable.setncattr("numbers", np.arange(3, dtype="i2"))
            shape = tuple(3 if each == "time" else 5 for each in variable.dimensions)
            variable[...] = np.full(shape, b"n" if kind == "S1" else 7).astype(variable.dtype)
            dimensions = dimensions[1:]


@pytest.mark.parametrize("form", CLASSIC)
@pytest.mark.parametrize("of_records", [True, False])
@pytest.mark.parametrize(
    "dimensions",
    [
        [("time",), (), ("time", "x"), ("x",)],
        [("time", "x"), ("x",), ("time",)],
        [("x",), ("time",)],
        [("time", "x")],
    ],
)
def test_a_file_is_whole_up_to_its_last_value(tmp_path, form, of_records, dimensions):
    file = tmp_path / "file.nc"
    write(file, form, of_records, dimensions)
    check_whole(file)
    content = file.read_bytes()
    # as far as values are followed by what fills four bytes
    for missing in (4, 40, len(content) // 2, len(content) - 4):
        file.write_bytes(content[:-missing])
        with pytest.raises(OSError, match="it is cut off"):
            check_whole(file)


def test_a_damaged_header_takes_no_memory(tmp_path):
    file = tmp_path / "file.nc"
    write(file, CLASSIC[2], False, [("x",)])
    content = file.read_bytes()
    file.write_bytes(content[:16] + b"\x7f" + content[17:])
    with pytest.raises(OSError, match="cut off within its header"):
        check_whole(file)


def test_other_files_are_not_looked_at(tmp_path):
    file = tmp_path / "file.nc"
    for content in (b"", b"CDF", b"CDF\x09", b"\x89HDF\r\n"):
        file.write_bytes(content)
        check_whole(file)
    check_whole(tmp_path)


def test_what_is_cut_off_is_no_forcing_no_run_and_no_observation(tmp_path):
    # the library gives zeros: no rain, or the middle of the range of packed numbers
    file = tmp_path / "file.nc"
    days = xr.Dataset({"rain": ("time", np.ones(200))}, {"time": ("time", np.arange(200.0))})
    days.to_netcdf(file, format=CLASSIC[0])
    file.write_bytes(file.read_bytes()[:-800])
    for read, error in (
        (opened, ForcingFileError),
        (open_run, OutputError),
        (read_netcdf, ObservationError),
    ):
        with pytest.raises(error, match="it is cut off: it has"):
            read(file)
