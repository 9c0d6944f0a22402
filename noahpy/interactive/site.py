"""The output of a run at one site as a table of pandas, with observations beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_names import own_name
from noahpy.catalog.output_variables import variable_table
from noahpy.interactive.parameters import LAYER_DIMENSIONS
from noahpy.observations import ModelMeans, ObservedSeries, pair, read_observations

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr


def site_dataframe(
    run: xr.Dataset,
    column: str | int | None = None,
    observations: str | Path | Sequence[ObservedSeries] | None = None,
) -> pd.DataFrame:
    """A column of a run as a table with a line for every interval.

    Columns are named as in tables of observations: ``snow_depth``, or with the depth in m
    ``soil_temperature@0.1``, in the units of the run. So ``to_csv`` writes a table that
    calibrations and pictures can read. Units stand in ``attrs["units"]`` of the table.

    Args:
        run: output of a run, from `noahpy.run` or opened from its file.
        column: name of the column, or its number from 0; it is needed if there are several.
        observations: file, or series of `noahpy.observations.read_observations`. Every series adds
            two columns: ``NAME observed``, and ``NAME modelled``, the run at the depth and over the
            time of the observations. Those of other variables than the run has are left out.

    Returns:
        The index ``time`` is the **begin** of the intervals, UTC, so that a daily mean stands at
        its day. Yearly values of the permafrost summary are not in it.

    Raises:
        ObservationError: observations that cannot be used, or below the column.
        ValueError: no output of a run, or a column that is not in it or not chosen.
    """
    import pandas as pd

    part = _one_column(run, column)
    begin, end = part["time_bounds"].to_numpy().astype("datetime64[s]").T
    index = pd.DatetimeIndex(begin.astype("datetime64[ns]"), name="time")
    found: dict[str, FloatArray] = {}
    units: dict[str, str] = {}
    for heading, values, unit in _series(part):
        found[heading], units[heading] = values, unit
    if observations is not None:
        if isinstance(observations, (str, Path)):
            observations = read_observations(observations)
        for series in observations:
            model = _means(part, series.name, begin, end)
            if model is None:
                continue
            pairs = pair(series, model)
            rows = np.searchsorted(begin, pairs.time, side="right") - 1
            heading = _heading(series.name, series.depth)
            for kind, values in (("observed", pairs.observed), ("modelled", pairs.model)):
                filled = np.full(len(index), np.nan)
                filled[rows] = values
                found[f"{heading} {kind}"] = filled
                units[f"{heading} {kind}"] = _unit(series.name)
    table = pd.DataFrame(found, index=index)
    table.attrs["units"] = units
    return table


def _one_column(run: xr.Dataset, column: str | int | None) -> xr.Dataset:
    """The part of a run that is of one column.

    Raises:
        ValueError: as for `site_dataframe`.
    """
    if "time_bounds" not in run.variables or "column_name" not in run.variables:
        raise ValueError("the dataset is no output of a run: it lacks time_bounds or column_name")
    names = [
        name.decode() if isinstance(name, bytes) else str(name)
        for name in np.atleast_1d(run["column_name"].to_numpy())
    ]
    if "member" in run.dims:
        raise ValueError("choose a member of the ensemble first, as in run.isel(member=0)")
    if "column" not in run.dims:
        if column not in (None, 0, names[0]):
            raise ValueError(f"column {column!r} is not in the run, which has {names[0]!r} alone")
        return run
    if column is None:
        raise ValueError(f"choose one of the columns {', '.join(map(repr, names))}")
    if isinstance(column, str):
        if column not in names:
            raise ValueError(f"column {column!r} is not in the run; it has {', '.join(names)}")
        column = names.index(column)
    return run.isel(column=column)


def _variables(part: xr.Dataset) -> dict[str, str]:
    """Names of the variables over time, by their own names in NoahPy."""
    return {
        own_name(variable.attrs.get("original_name"), str(name))[0]: str(name)
        for name, variable in part.data_vars.items()
        if variable.dims[:1] == ("time",) and variable.dtype.kind == "f" and name != "time_bounds"
    }


def _unit(name: str) -> str:
    """Unit of observations of a variable."""
    variable = variable_table().get(name)
    return "" if variable is None else variable.units


def _heading(name: str, depth: float | None) -> str:
    return name if depth is None else f"{name}@{depth:.4g}"


def _series(part: xr.Dataset) -> Iterator[tuple[str, FloatArray, str]]:
    """Heading, values and unit of every series of a column."""
    for name in _variables(part).values():
        variable = part[name]
        values, units = variable.to_numpy(), str(variable.attrs.get("units", ""))
        if variable.ndim == 1:
            yield name, values, units
        elif variable.ndim == 2 and variable.dims[1] in LAYER_DIMENSIONS:
            for depth, of_layer in zip(part["depth"].to_numpy(), values.T, strict=True):
                yield _heading(name, float(depth)), of_layer, units
        elif variable.ndim == 2:
            for number, of_layer in enumerate(values.T, start=1):
                yield f"{name} {number}", of_layer, units


def _means(part: xr.Dataset, name: str, begin: TimeArray, end: TimeArray) -> ModelMeans | None:
    """A variable over the intervals, in the units of NoahPy; None if the run lacks it."""
    written = _variables(part).get(name)
    if written is None:
        return None
    variable = part[written]
    factor = own_name(variable.attrs.get("original_name"), written)[1]
    values = np.asarray(variable.to_numpy(), dtype=np.float64) * factor
    if values.ndim == 1:
        return ModelMeans(begin, end, values)
    bounds = part["depth_bounds"].to_numpy()
    return ModelMeans(begin, end, values, part["depth"].to_numpy(), float(bounds[-1, 1]))
