"""Reader of observations from netCDF files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import TimeArray
from noahpy.catalog.output_names import own_name
from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.errors import ObservationError, TimeError
from noahpy.files.classic_netcdf import check_whole
from noahpy.files.time_axes import decoded, snapped
from noahpy.observations.series import ObservedSeries, known_only, spans
from noahpy.observations.units import (
    first_impossible,
    possible_range,
    to_output_units,
)

if TYPE_CHECKING:
    import xarray as xr


def read_netcdf(path: Path) -> list[ObservedSeries]:
    """Observations from a netCDF file with the names of output variables.

    Variables have the dimension ``time``, those of layers also ``depth`` with its coordinate; other
    dimensions have one element. Units are those of the attribute ``units``; without it, those of
    output files. Values represent the time between the bounds of ``time``; without bounds, if all
    times are midnights, the whole day. Other variables are ignored.

    Raises:
        ObservationError: a file that cannot be used, with the variable.
    """
    import xarray as xr

    try:
        check_whole(path)
        dataset = xr.open_dataset(path, decode_times=False, decode_timedelta=False)
    except (OSError, ValueError) as error:
        raise ObservationError(f"{path}: cannot be read: {error}") from error
    with dataset:
        variables = {str(k): v for k, a in dataset.data_vars.items() if (v := _variable(str(k), a))}
        if not variables:
            raise ObservationError(f"{path}: has no variable with the name of an output variable")
        span = _spans(path, dataset)
        return [s for k, v in variables.items() for s in _series(path, dataset[k], v, span)]


def _variable(name: str, array: xr.DataArray) -> Variable | None:
    """The output variable that a variable of a file is, by its own name or that of CMIP."""
    own, _ = own_name(array.attrs.get("original_name"), name)
    return variable_table().get(own) or variable_table().get(name)


def _spans(path: Path, dataset: xr.Dataset) -> tuple[TimeArray, TimeArray]:
    if "time" not in dataset.coords:
        raise ObservationError(f"{path}: needs a coordinate time")
    coordinate = dataset["time"]

    def utc(values: NDArray[np.generic], attributes: Mapping[object, object]) -> TimeArray:
        unit, calendar = (str(attributes.get(name, "")) for name in ("units", "calendar"))
        try:
            return decoded(values, unit, calendar or "standard")
        except (TimeError, TypeError, ValueError) as error:
            raise ObservationError(f"{path}: time {error}") from error

    times = snapped(utc(np.atleast_1d(coordinate.values), coordinate.attrs)).time
    if not (times[1:] > times[:-1]).all():
        raise ObservationError(f"{path}: times do not increase")
    bounds = coordinate.attrs.get("bounds")
    if bounds is None:
        return spans(times)
    if bounds not in dataset or dataset[bounds].size != 2 * len(times):
        raise ObservationError(
            f"{path}: time names its bounds {bounds}, which the file does not have for each time, "
            "so that the period of a value is unknown; add them, or remove the attribute bounds if "
            "values are of single times"
        )
    # bounds without units have those of the times
    attributes = {**coordinate.attrs, **dataset[bounds].attrs}
    begin, end = utc(dataset[bounds].values.reshape(-1, 2), attributes).T
    return begin, end


def _series(
    path: Path, array: xr.DataArray, variable: Variable, span: tuple[TimeArray, TimeArray]
) -> list[ObservedSeries]:
    where = f"{path}, {array.name}"
    wanted = ("time", "depth") if variable.is_layered else ("time",)
    array = array.squeeze([str(d) for d in array.dims if d not in wanted and array.sizes[d] == 1])
    if "time" not in array.dims:
        array = array.expand_dims("time")
    if set(array.dims) - set(wanted):
        raise ObservationError(
            f"{where}: has the dimensions {', '.join(map(str, array.dims))}; allowed are "
            f"{', '.join(wanted)}"
        )
    if variable.is_layered and "depth" not in array.coords:
        raise ObservationError(f"{where}: needs the coordinate depth")
    if variable.is_layered and "depth" not in array.dims:
        array = array.expand_dims("depth")
    given = array.transpose(*wanted).values.astype(np.float64)
    try:
        values = to_output_units(given, array.attrs.get("units"), variable)
    except ObservationError as error:
        raise ObservationError(f"{where}: {error}") from error
    bad = first_impossible(values.ravel(), variable)
    if bad is not None:
        raise ObservationError(
            f"{where}: value {given.ravel()[bad]:g} is not within {possible_range(variable)}"
        )
    if not variable.is_layered:
        return [known_only(variable.name, None, span, values, where)]
    depths = array["depth"].values.astype(np.float64)
    return [
        known_only(variable.name, float(depth), span, values[:, k], where)
        for k, depth in enumerate(depths)
    ]
