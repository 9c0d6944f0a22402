"""One column of an output file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import xarray as xr

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_names import own_name
from noahpy.errors import OutputError, PictureError
from noahpy.files.run_datasets import open_run
from noahpy.observations import ModelMeans
from noahpy.plot import medians

YEARLY: Final = (
    "annual_minimum_soil_temperature",
    "annual_mean_soil_temperature",
    "annual_maximum_soil_temperature",
    "active_layer_thickness",
    "zero_annual_amplitude_depth",
)
"""Variables of the permafrost summary."""
SNOW_LAYER: Final = "snow_layer"
"""Dimension of layers of snow."""
MOST_NAMES: Final = 20
"""Largest number of column names in a message."""


@dataclass(frozen=True, eq=False)
class RunColumn:
    """A column of an output file.

    Attributes:
        title: title of the run.
        name: name of the column.
        number: number of the column, counted from 1.
        column_count: number of columns of the file.
        latitude: degrees north, or NaN.
        longitude: degrees east, or NaN.
        status: status of the run, such as ``complete``.
        begin: begin of the intervals, UTC, ``[time]``.
        end: end of the intervals, UTC, ``[time]``.
        depth_bounds: upper and lower bounds of the layers, m, ``[layer, 2]``.
        values: values by variable, in the units of the file, ``[time]`` or ``[time, layer]``.
        years: years of the permafrost summary, ``[year]``; empty if the file has no summary.
        yearly: variables of the permafrost summary, NaN in incomplete years, ``[year]`` or
            ``[year, layer]``.
        member_count: number of members of an ensemble, whose medians the values are; 0 without.
        bands: lower and upper limit of the members by variable, like `values`; see `band_label`.
    """

    title: str
    name: str
    number: int
    column_count: int
    latitude: float
    longitude: float
    status: str
    begin: TimeArray
    end: TimeArray
    depth_bounds: FloatArray
    values: Mapping[str, FloatArray]
    years: tuple[int, ...]
    yearly: Mapping[str, FloatArray]
    member_count: int = 0
    bands: Mapping[str, tuple[FloatArray, FloatArray]] = field(default_factory=dict)

    @property
    def band_label(self) -> str:
        """What the bands of members are."""
        return medians.band_label(self.member_count)

    def band(self, name: str) -> tuple[ModelMeans, ModelMeans] | None:
        """Limits of the members over the intervals; None without members or variable."""
        means = self.means(name)
        if means is None or name not in self.bands:
            return None
        low, high = self.bands[name]
        return means._replace(values=low), means._replace(values=high)

    @property
    def depth(self) -> FloatArray:
        """Mid-points of the layers, m, ``[layer]``."""
        return 0.5 * (self.depth_bounds[:, 0] + self.depth_bounds[:, 1])

    @property
    def bottom(self) -> float:
        """Depth of the column, m."""
        return float(self.depth_bounds[-1, 1])

    def means(self, name: str) -> ModelMeans | None:
        """A variable over the intervals; None if the file lacks it."""
        values = self.values.get(name)
        if values is None:
            return None
        depth = self.depth if values.ndim == 2 else None
        return ModelMeans(self.begin, self.end, values, depth, self.bottom)


class OpenedColumn(NamedTuple):
    """A column of an open output file."""

    dataset: xr.Dataset
    """The whole file."""
    part: xr.Dataset
    """The column alone."""
    names: list[str]
    """Names of all columns."""
    place: int
    """Of the column among them."""


@contextmanager
def opened_column(path: Path, column: str | None) -> Iterator[OpenedColumn]:
    """Context with a column of an output file; see `read_column`."""
    try:
        dataset = open_run(path)
    except OutputError as error:
        raise PictureError(str(error)) from error
    with dataset:
        for needed in ("time_bounds", "depth_bounds", "column_name"):
            if needed not in dataset.variables:
                raise PictureError(f"{path}: is not an output file of a run: it has no {needed}")
        if dataset.sizes["time"] == 0:
            raise PictureError(f"{path}: holds no records")
        names = _column_names(dataset)
        index = _chosen_column(path, names, column)
        part = dataset.isel(column=index) if "column" in dataset.dims else dataset
        yield OpenedColumn(dataset, part, names, index)


def read_column(path: Path, column: str | None, names: Collection[str]) -> RunColumn:
    """Read a column of an output file.

    Args:
        path: path of the file.
        column: name of the column, or its number counted from 1; the first if None.
        names: variables to read; those that the file lacks are left out.

    Raises:
        PictureError: the file cannot be read, is not an output file, holds no records, or lacks the
            column.
    """
    with opened_column(path, column) as (dataset, part, known, index):
        found = {own_name(v.attrs.get("original_name"), str(k)): v for k, v in part.items()}
        # layers of snow are those of each member
        chosen = {
            name: v * factor
            for (name, factor), v in found.items()
            if name in names and not {medians.MEMBER, SNOW_LAYER} <= set(v.dims)
        }
        values = {
            name: floats(medians.median(v).transpose("time", ...)) for name, v in chosen.items()
        }
        count = part.sizes.get(medians.MEMBER, 0)
        begin, end = part["time_bounds"].values.astype("datetime64[s]").T
        yearly = [name for name in YEARLY if name in part.variables]
        return RunColumn(
            title=str(dataset.attrs.get("title", "")),
            name=known[index],
            number=index + 1,
            column_count=len(known),
            latitude=_degrees(part, "latitude"),
            longitude=_degrees(part, "longitude"),
            status=_status(dataset),
            begin=begin,
            end=end,
            depth_bounds=floats(part["depth_bounds"]),
            values={name: values[name] for name in names if name in values},
            years=tuple(map(int, part["year"].values)) if yearly else (),
            yearly={name: floats(medians.median(part[name])) for name in yearly},
            member_count=count,
            bands={n: _band(v) for n, v in chosen.items() if medians.MEMBER in v.dims},
        )


def _band(array: xr.DataArray) -> tuple[FloatArray, FloatArray]:
    low, high = (floats(edge.transpose("time", ...)) for edge in medians.band(array))
    return low, high


def floats(array: xr.DataArray) -> FloatArray:
    """Values of an array as they are ordered."""
    return np.asarray(array.values, dtype=np.float64)


def _column_names(dataset: xr.Dataset) -> list[str]:
    """Names of the columns of an output file."""
    stored = np.atleast_1d(dataset["column_name"].values)
    return [name.decode() if isinstance(name, bytes) else str(name) for name in stored]


def _chosen_column(path: Path, known: list[str], column: str | None) -> int:
    """Index of a column by its name, or by its number from 1; the first if None.

    Raises:
        PictureError: there is no such column.
    """
    if column is None:
        return 0
    if column in known:
        return known.index(column)
    if column.isascii() and column.isdigit() and 1 <= int(column) <= len(known):
        return int(column) - 1
    listed = ", ".join(map(repr, known[:MOST_NAMES]))
    more = f" and {len(known) - MOST_NAMES} more" if len(known) > MOST_NAMES else ""
    raise PictureError(
        f"{path}: has no column {column!r}; its columns are {listed}{more}, or the numbers 1 to "
        f"{len(known)}"
    )


def _degrees(dataset: xr.Dataset, name: str) -> float:
    return float(dataset[name]) if name in dataset.variables else float("nan")


def _status(dataset: xr.Dataset) -> str:
    if "run_status" not in dataset.variables:
        return "unknown"
    status = dataset["run_status"]
    meanings = str(status.attrs.get("flag_meanings", "")).split()
    value = int(status)
    return meanings[value] if 0 <= value < len(meanings) else "unknown"
