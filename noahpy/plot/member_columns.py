"""The members of one column of an output file; that of a run without an ensemble is one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_names import own_name
from noahpy.plot.medians import MEMBER
from noahpy.plot.run_column import YEARLY, floats, opened_column

DRAWN = "of the configuration"
"""End of the comment of variables that hold the values in which members differ."""


@dataclass(frozen=True, eq=False)
class MemberColumns:
    """The members of a column.

    Attributes:
        title: title of the run.
        name: name of the column.
        column_count: number of columns of a member.
        numbers: numbers of the members, ``[member]``.
        begin: begin of the intervals, UTC, ``[time]``.
        end: end of the intervals, UTC, ``[time]``.
        depth_bounds: upper and lower bounds of the layers, m, ``[layer, 2]``.
        values: values by variable, in the units of the file, ``[time, member]`` or
            ``[time, member, layer]``.
        years: whole years of the permafrost summary, ``[year]``.
        yearly: variables of the permafrost summary, ``[year, member]`` or
            ``[year, member, layer]``.
        drawn: values in which the members differ, by key, ``[member]``; of layers or months the
            mean.
    """

    title: str
    name: str
    column_count: int
    numbers: NDArray[np.int64]
    begin: TimeArray
    end: TimeArray
    depth_bounds: FloatArray
    values: Mapping[str, FloatArray]
    years: tuple[int, ...]
    yearly: Mapping[str, FloatArray]
    drawn: Mapping[str, FloatArray]

    @property
    def depth(self) -> FloatArray:
        """Mid-points of the layers, m, ``[layer]``."""
        return 0.5 * (self.depth_bounds[:, 0] + self.depth_bounds[:, 1])

    @property
    def bottom(self) -> float:
        """Depth of the column, m."""
        return float(self.depth_bounds[-1, 1])


def has_members(path: Path) -> bool:
    """Whether a file is the output of an ensemble of columns; false if it cannot be read."""
    try:
        with xr.open_dataset(path, decode_times=False) as dataset:
            return MEMBER in dataset.dims
    except (OSError, ValueError):
        return False


def read_members(path: Path, column: str | None, names: Collection[str]) -> MemberColumns:
    """Read the members of a column of an output file.

    Args:
        path: path of the file.
        column: name of the column, or its number counted from 1; the first if None.
        names: variables to read; those that the file lacks are left out.

    Raises:
        PictureError: the file cannot be read, is no output of columns, holds no records, or lacks
            the column.
    """
    with opened_column(path, column) as (dataset, stored, known, index):
        part = stored if MEMBER in stored.dims else _as_member(stored)
        found = {
            own_name(v.attrs.get("original_name"), str(k)): v
            for k, v in part.items()
            if MEMBER in v.dims and "time" in v.dims
        }
        values = {
            name: floats(v.transpose("time", MEMBER, ...)) * factor
            for (name, factor), v in found.items()
            if name in names
        }
        begin, end = part["time_bounds"].values.astype("datetime64[s]").T
        years = tuple(map(int, part["year"].values)) if "year" in part.variables else ()
        yearly = {
            name: floats(part[name].transpose("year", MEMBER, ...))
            for name in (*YEARLY, "annual_mean_skin_temperature")
            if name in part.variables
        }
        whole = [
            k
            for k in range(len(years))
            if "annual_mean_soil_temperature" in yearly
            and np.isfinite(yearly["annual_mean_soil_temperature"][k]).any()
        ]
        drawn = {
            str(v.attrs["comment"]).removesuffix(DRAWN).strip(): _means(v)
            for v in part.data_vars.values()
            if MEMBER in v.dims and str(v.attrs.get("comment", "")).endswith(DRAWN)
        }
        return MemberColumns(
            title=str(dataset.attrs.get("title", "")),
            name=known[index],
            column_count=len(known),
            numbers=part[MEMBER].values.astype(np.int64),
            begin=begin,
            end=end,
            depth_bounds=floats(part["depth_bounds"]),
            values=values,
            years=tuple(years[k] for k in whole),
            yearly={name: of_years[whole] for name, of_years in yearly.items()},
            drawn=drawn,
        )


def _as_member(dataset: xr.Dataset) -> xr.Dataset:
    """The output of a run without an ensemble as that of one member."""
    names = [
        name
        for name, variable in dataset.data_vars.items()
        if {"time", "year"} & set(variable.dims) and name not in ("time_bounds", "days_covered")
    ]
    return dataset.assign({name: dataset[name].expand_dims({MEMBER: [1]}) for name in names})


def _means(array: xr.DataArray) -> FloatArray:
    """Means over layers or months, ``[member]``."""
    return np.asarray(floats(array).reshape(array.sizes[MEMBER], -1).mean(axis=1))
