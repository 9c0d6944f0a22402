"""Variables of netCDF files: which one holds which quantity, and its values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import Coupled, QuantityName, lacking
from noahpy.catalog.units import conversion
from noahpy.errors import ForcingFileError, UnitError
from noahpy.forcing.grid_point import Locator, Selection
from noahpy.forcing.netcdf_names import CF, FAMILIES, Names
from noahpy.forcing.netcdf_times import TimeAxis, time_axis, time_dimension
from noahpy.forcing.units import convert

if TYPE_CHECKING:
    import xarray as xr

    from noahpy.config.forcing import NetcdfConfig

_CELL_METHOD = re.compile(r"((?:[\w-]+\s*:\s*)+)(\w+)")
"""Names of dimensions that share a method, and the method."""
_VERSIONS = "expver"
"""Dimension of ERA5 files that hold final and preliminary values, each missing where the other is
given."""


class OpenFile(NamedTuple):
    """An open file, with what its variables share."""

    path: Path
    data: xr.Dataset
    axes: dict[str, TimeAxis]
    """Time axes by dimension, as far as they were read."""
    selections: dict[tuple[str, ...], Selection]
    """Selected points by the dimensions of variables, as far as they were chosen."""


@dataclass(frozen=True, eq=False)
class FileVariable:
    """A quantity in one file, whose values are read on demand.

    Attributes:
        path: path of the file.
        quantity: quantity that the variable holds.
        variable: name in the file.
        array: the variable with time first, cut to the period and the selected points.
        time: UTC of the records in the period; that of the first record if none is in it.
        in_period: whether any record is in the period.
        unit: unit as written in the file.
        is_sum: whether values are amounts.
        axis: time axis.
        cell_method: ``mean``, ``sum``, ``point`` or empty, over time.
        selection: selected points.
        height: measurement height that the file states, m.
    """

    path: Path
    quantity: QuantityName
    variable: str
    array: xr.Variable
    time: TimeArray
    in_period: bool
    unit: str
    is_sum: bool
    axis: TimeAxis
    cell_method: str
    selection: Selection
    height: float | None

    def read(self, records: slice) -> FloatArray:
        """Values in the unit of the quantity, ``[record]`` or ``[record, cell]``.

        Raises:
            ForcingFileError: the file is damaged; the message names the variable and the times.
        """
        times = self.time[records]
        # libraries raise many kinds of errors for damaged chunks
        try:
            values = self._stored(records)
        except MemoryError:
            raise
        except Exception as error:
            raise ForcingFileError(
                f"{self.path}: variable {self.variable} cannot be read for the times "
                f"{times[0]} to {times[-1]}: {error}"
            ) from error
        if self.selection.nearest is not None:
            values = values.reshape(len(times), -1).take(self.selection.nearest, axis=1)
        return convert(np.asarray(values, dtype=np.float64), self.unit, self.quantity).values

    @property
    def dimension(self) -> str:
        """Name of the time dimension."""
        return str(next(name for name in self.array.dims if name != _VERSIONS))

    def _stored(self, records: slice) -> NDArray[np.generic]:
        """Values as stored, with time first."""
        if self.array.dims[0] != _VERSIONS:
            return self.array[records].to_numpy()
        final, *others = self.array[:, records].to_numpy()
        for other in others:
            final = np.where(np.isnan(final), other, final)
        return np.asarray(final)


@contextmanager
def naming_file(path: Path) -> Iterator[None]:
    """Put the path in front of messages on a file."""
    try:
        yield
    except ForcingFileError as error:
        raise ForcingFileError(f"{path}: {error}") from error
    except (OSError, RuntimeError) as error:
        raise ForcingFileError(f"{path}: cannot be read: {error}") from error


# --- names ---------------------------------------------------------------------------------------
def _by_standard_name(
    files: Sequence[OpenFile], settled: Collection[QuantityName]
) -> dict[QuantityName, str]:
    """Variables by CF standard name, except for quantities that are settled otherwise.

    Raises:
        ForcingFileError: several variables have the standard name of one quantity.
    """
    found: dict[QuantityName, str] = {}
    for quantity in CF.keys() - set(settled):
        for file in files:
            names = {
                str(name)
                for standard in CF[quantity]
                for name, variable in file.data.variables.items()
                if variable.attrs.get("standard_name") == standard
            }
            names |= {found[quantity]} if quantity in found else set()
            if len(names) > 1:
                raise ForcingFileError(
                    f"{file.path}: {quantity} may be any of {', '.join(sorted(names))}; choose "
                    "one in `variables`"
                )
            if names:
                found[quantity] = names.pop()
    return found


def _by_name(files: Sequence[OpenFile], family: Names) -> dict[QuantityName, str]:
    present = {str(name) for file in files for name in file.data.data_vars}
    found = {}
    for quantity, names in family.items():
        known = [name for name in names if name in present]
        if known:
            found[quantity] = known[0]
    return found


def variable_names(
    config: NetcdfConfig, files: Sequence[OpenFile], from_coupler: Collection[Coupled]
) -> tuple[str, dict[QuantityName, str]]:
    """The naming convention of the files, and the name of the variable of every quantity.

    Raises:
        ForcingFileError: quantities are lacking, or a variable named in the configuration does not
            exist.
    """
    where = ", ".join(str(file.path) for file in files)
    present = {str(name) for file in files for name in file.data.data_vars}
    for quantity, name in config.variables.items():
        if name not in present:
            raise ForcingFileError(
                f"{where}: there is no variable {name!r} for {quantity}; the variables are "
                f"{', '.join(sorted(present))}"
            )
    # if the configuration names all variables, nothing is guessed
    if not lacking(config.variables, from_coupler):
        return config.names, dict(config.variables)
    tried = [*FAMILIES] if config.names == "auto" else [config.names]
    shortest: list[str] | None = None
    for family in tried:
        if family == "cf":
            found = _by_standard_name(files, config.variables)
        else:
            found = _by_name(files, FAMILIES[family])
        found |= config.variables
        absent = lacking(found, from_coupler)
        if not absent:
            return family, found
        if shortest is None or len(absent) < len(shortest):
            shortest = absent
    raise ForcingFileError(
        f"{where}: lacking are {'; '.join(shortest or [])} (names: {config.names}); name variables "
        f"in `variables`; the files have {', '.join(sorted(present))}"
    )


# --- variables -----------------------------------------------------------------------------------
def file_variable(
    file: OpenFile,
    name: str,
    quantity: QuantityName,
    config: NetcdfConfig,
    locate: Locator,
    start: np.datetime64,
    end: np.datetime64,
) -> FileVariable:
    """A quantity of one file over the period, at the selected points.

    Raises:
        ForcingFileError: no unit or a wrong one, no time axis, or no point near enough.
    """
    variable = file.data[name]
    dimension = time_dimension(file.data, variable)
    if dimension not in file.axes:
        file.axes[dimension] = time_axis(file.data, dimension, config)
    axis = file.axes[dimension]
    time = axis.time
    versions = variable.sizes.get(_VERSIONS, 1) > 1
    one = variable.isel({_VERSIONS: 0}) if versions else variable
    dims = tuple(map(str, one.dims))
    if dims not in file.selections:
        file.selections[dims] = locate(file.data, one, dimension)
    selection = file.selections[dims]
    wanted = np.flatnonzero((time >= start) & (time <= end))
    # if none is in the period, one record is kept, so that messages can name its time
    records = slice(wanted[0], wanted[-1] + 1) if len(wanted) else slice(0, 1)
    unit = config.units.get(quantity, variable.attrs.get("units"))
    if unit is None:
        raise ForcingFileError(f"variable {name} has no unit; give that of {quantity} in `units`")
    try:
        is_sum = convert(np.zeros(1), str(unit), quantity).is_sum
    except ForcingFileError as error:
        raise ForcingFileError(f"variable {name}: {error}") from error
    taken = variable.isel({dimension: records, **selection.indices})
    return FileVariable(
        path=file.path,
        quantity=quantity,
        variable=name,
        array=taken.variable.transpose(*([_VERSIONS] * versions), dimension, ...),
        time=time[records],
        in_period=len(wanted) > 0,
        unit=str(unit),
        is_sum=is_sum,
        axis=axis,
        cell_method=_cell_method(variable, dimension),
        selection=selection,
        height=_height(file.data, variable),
    )


def _height(data: xr.Dataset, variable: xr.DataArray) -> float | None:
    """Measurement height, m, from a coordinate ``height`` or the file's ``reference_height``."""
    own = str(variable.encoding.get("coordinates", variable.attrs.get("coordinates", ""))).split()
    heights = [
        name
        for name in own
        if name in data.variables and "height" in (name, data[name].attrs.get("standard_name"))
    ]
    for name in [*heights, "reference_height"]:
        found = data.variables.get(name)
        if found is None or found.size != 1:
            continue
        try:
            to_metres = conversion(str(found.attrs.get("units", "m")), "m")
            height = float(np.asarray(found.values, dtype=np.float64).reshape(-1)[0])
        except (UnitError, ValueError, TypeError):
            continue
        if to_metres is not None and np.isfinite(height):
            return float(to_metres(np.array([height]))[0])
    return None


def _cell_method(variable: xr.DataArray, dimension: str) -> str:
    """Cell method over time, from the attribute ``cell_methods``; empty if there is none."""
    for names, method in _CELL_METHOD.findall(str(variable.attrs.get("cell_methods", ""))):
        if {dimension, "time"} & set(names.replace(":", " ").split()):
            return str(method)
    return ""
