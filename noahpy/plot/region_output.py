"""Values of the maps of a regional run, from its output."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray
from noahpy.diagnostics.ground import at_depth
from noahpy.errors import OutputError, PictureError
from noahpy.files.run_datasets import open_run
from noahpy.output.member_variables import SUFFIX
from noahpy.output.permafrost import Permafrost

STATUS: Final = "cell_status"
"""Variable that only the output of a region has."""
TALIK: Final = "talik_thickness"
"""Variable of the thickness of taliks."""
MAPPED: Final = (
    "active_layer_thickness",
    "zero_annual_amplitude_depth",
    "annual_mean_soil_temperature",
    "annual_mean_skin_temperature",
    TALIK,
    "snow_depth",
)
"""Variables of maps that differ between the members of an ensemble."""


@dataclass(frozen=True, eq=False)
class RegionMaps:
    """Content of the maps of a region.

    Attributes:
        title: title of the run.
        latitude: degrees north, along rows or like `status`.
        longitude: degrees east, continuous across the date line, along columns or like `status`.
        status: `CellStatus`, ``[row, column]`` or ``[cell]``.
        year: last year that was simulated completely; None if none was.
        permafrost: `Permafrost`, like `status`; None if the file has no summary.
        values: values by name of a map, NaN where undefined, like `status`.
        notes: notes on how values were determined.
        missing: variables that maps need and the file lacks.
    """

    title: str
    latitude: FloatArray
    longitude: FloatArray
    status: NDArray[np.int8]
    year: int | None
    permafrost: NDArray[np.int8] | None
    values: dict[str, FloatArray]
    notes: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_list(self) -> bool:
        """Whether cells form a list instead of rows and columns."""
        return self.status.ndim == 1


def is_region(path: Path) -> bool:
    """Whether a path is the output of a region; false if it cannot be read."""
    try:
        with _opened(path) as dataset:
            return STATUS in dataset.variables
    except PictureError:
        return False


def _opened(path: Path) -> xr.Dataset:
    try:
        return open_run(path, decode_times=False)
    except OutputError as error:
        raise PictureError(str(error)) from error


def read_maps(path: Path) -> RegionMaps:
    """Read the content of the maps from the output of a region.

    Raises:
        PictureError: the file cannot be read, or is not the output of a region.
    """
    with _opened(path) as dataset:
        if STATUS not in dataset.variables:
            raise PictureError(f"{path}: is not the output of a region: it has no {STATUS}")
        try:
            return _Reader(_with_medians(dataset)).maps()
        except (OSError, RuntimeError) as error:
            raise PictureError(f"{path}: cannot be read: {error}") from error


MEDIAN: Final = 0.5


def _with_medians(dataset: xr.Dataset) -> xr.Dataset:
    """Output of a region with the medians over the members of an ensemble, if it is of one."""
    if "member" not in dataset.dims:
        return dataset
    count = dataset.sizes["member"]
    reduced = dataset.drop_vars([n for n, v in dataset.variables.items() if "member" in v.dims])
    shares = dataset["quantile"].to_numpy().tolist() if "quantile" in dataset.variables else []
    for name in (*MAPPED, "permafrost"):
        if name not in dataset.variables:
            continue
        stored = f"{name}{SUFFIX}"
        if name == "permafrost":
            # what most members have
            present = (dataset[name] == Permafrost.PRESENT).sum("member") > 0.5 * count
            absent = (dataset[name] == Permafrost.ABSENT).any("member")
            kind = present.where(present | absent, Permafrost.UNDETERMINED)
            reduced[name] = kind.astype(np.int8)
        elif MEDIAN in shares and stored in dataset.variables:
            reduced[name] = dataset[stored].isel(quantile=shares.index(MEDIAN), drop=True)
        else:
            reduced[name] = dataset[name].median("member")
    title = f"{dataset.attrs.get('title', '')}: medians of {count} members"
    return reduced.assign_attrs(title=title)


class _Reader:
    """Reads maps from an open dataset.

    Args:
        dataset: output of a region.
    """

    def __init__(self, dataset: xr.Dataset) -> None:
        self._data = dataset
        self._places = tuple(map(str, dataset[STATUS].dims))
        self._missing: list[str] = []
        self._notes: list[str] = []
        self._last = self._last_whole_year()

    def maps(self) -> RegionMaps:
        """Read all maps."""
        data = self._data
        permafrost = None
        if self._has("permafrost"):
            permafrost = data["permafrost"].transpose(*self._places).to_numpy().astype(np.int8)
        values = {
            "active_layer_thickness": self._yearly("active_layer_thickness"),
            "ground_temperature": self._ground_temperature(),
            "surface_temperature": self._yearly("annual_mean_skin_temperature"),
            "snow_depth": self._snow_depth(),
            "elevation": self._elevation(),
        }
        if TALIK in data.variables:
            values[TALIK] = self._yearly(TALIK)
        return RegionMaps(
            title=str(data.attrs.get("title", "")),
            latitude=self._coordinate("latitude"),
            longitude=_without_jump(self._coordinate("longitude")),
            status=data[STATUS].to_numpy().astype(np.int8),
            year=None if self._last is None else int(data["year"][self._last]),
            permafrost=permafrost,
            values={name: found for name, found in values.items() if found is not None},
            notes=tuple(self._notes),
            missing=tuple(dict.fromkeys(self._missing)),
        )

    def _coordinate(self, kind: str) -> FloatArray:
        for variable in self._data.variables.values():
            if variable.attrs.get("standard_name") == kind:
                return np.asarray(variable.to_numpy(), dtype=np.float64)
        raise PictureError(f"the output has no {kind}")

    def _has(self, name: str) -> bool:
        if name not in self._data.variables:
            self._missing.append(name)
            return False
        return True

    def _last_whole_year(self) -> int | None:
        """Index of the last year of which every day was simulated."""
        if not self._has("days_covered"):
            return None
        lengths = [365 + isleap(int(year)) for year in self._data["year"].to_numpy()]
        whole = np.flatnonzero(_numbers(self._data["days_covered"]) >= np.array(lengths))
        return int(whole[-1]) if len(whole) else None

    def _yearly(self, name: str) -> FloatArray | None:
        """A variable in the last complete year, layers last."""
        if not self._has(name) or self._last is None:
            return None
        found = self._data[name].isel(year=self._last)
        return _numbers(found.transpose(*self._places, ...))

    def _ground_temperature(self) -> FloatArray | None:
        """Annual mean at the depth of zero annual amplitude, or in the deepest layer."""
        profile = self._yearly("annual_mean_soil_temperature")
        level = self._yearly("zero_annual_amplitude_depth")
        if profile is None:
            return None
        depth = self._data["depth"]
        by_cell = [name for name in self._places if name in depth.dims]
        nodes = np.broadcast_to(_numbers(depth.transpose(*by_cell, ...)), profile.shape)
        bottom = nodes[..., -1]
        shown = np.isfinite(profile[..., -1])
        inside = np.zeros_like(shown) if level is None else level < bottom
        wanted = bottom if level is None else np.where(inside, level, bottom)
        deepest = f"{np.min(bottom):.1f} m, the middle of the deepest layer"
        if not (inside & shown).any():
            self._notes.append(f"ground temperature: at {deepest}")
        else:
            where = "" if (inside | ~shown).all() else f", or at {deepest}, where that is below it"
            self._notes.append(f"ground temperature: at the depth of zero annual amplitude{where}")
        # layers last
        profile, nodes = (np.moveaxis(values, -1, 0) for values in (profile, nodes))
        return at_depth(profile, nodes, wanted)

    def _snow_depth(self) -> FloatArray | None:
        """Mean over the last complete year, or over the run if there is none."""
        if not self._has("snow_depth"):
            return None
        data = self._data
        bounds = data["time_bounds"]
        begin, end = _numbers(bounds).T
        chosen = np.ones(len(begin), dtype=bool)
        if self._last is not None:
            origin = str(data["time"].attrs.get("units", "")).removeprefix("seconds since ")
            year = int(data["year"][self._last])
            start, stop = (
                (np.datetime64(f"{y:04d}-01-01T00:00:00") - np.datetime64(origin.replace(" ", "T")))
                / np.timedelta64(1, "s")
                for y in (year, year + 1)
            )
            middle = 0.5 * (begin + end)
            chosen = (middle > start) & (middle < stop)
        total = np.zeros(data[STATUS].shape)
        for k in np.flatnonzero(chosen):
            snow = _numbers(data["snow_depth"].isel(time=k).transpose(*self._places))
            total += snow * (end[k] - begin[k])
        return total / float((end - begin)[chosen].sum()) if chosen.any() else None

    def _elevation(self) -> FloatArray | None:
        for variable in self._data.data_vars.values():
            is_it = variable.attrs.get("standard_name") == "surface_altitude"
            if is_it and set(variable.dims) == set(self._places):
                return _numbers(variable.transpose(*self._places))
        return None


def _numbers(array: xr.DataArray) -> FloatArray:
    return np.asarray(array.to_numpy(), dtype=np.float64)


def _without_jump(longitude: FloatArray) -> FloatArray:
    """Longitude that is continuous in a region across the date line."""
    if np.ptp(longitude) > 180.0:
        return np.where(longitude < 0.0, longitude + 360.0, longitude)
    return longitude
