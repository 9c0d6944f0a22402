"""Time axes of netCDF files: time stamps, their bounds, and what they mark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import SECOND, TimeArray
from noahpy.errors import ForcingFileError, TimeError
from noahpy.files.time_axes import (
    SNAPPED_SHARE,
    Snapped,
    decoded,
    is_time_unit,
    moment,
    snapped,
    snapped_length,
)
from noahpy.forcing.series import TimeLabel

if TYPE_CHECKING:
    import xarray as xr

    from noahpy.config.forcing import NetcdfConfig

_TIME_NAMES = ("time", "valid_time")
_WRF_TIME, _WRF_TIMES = "Time", "Times"
"""Dimension of time of WRF, and variable that holds its times as text."""


class TimeAxis(NamedTuple):
    """A time dimension of a file."""

    time: TimeArray
    """UTC of the records."""
    note: str
    """Note on times that were moved; empty if none were."""
    bounds: str | None
    """Name of the bounds that the times refer to, whether or not the file has them."""
    bounds_label: TimeLabel | None
    """Position of the times within their bounds; None without bounds."""
    bounds_length: np.timedelta64 | None
    """Length of the intervals between the bounds; None if it varies."""


def time_dimension(data: xr.Dataset, variable: xr.DataArray) -> str:
    """Name of the time dimension of a variable.

    Raises:
        ForcingFileError: it has none, or one without a coordinate.
    """
    for name in map(str, variable.dims):
        attributes = data[name].attrs if name in data.variables else {}
        if name not in data.variables and name == _WRF_TIME and _WRF_TIMES in data.variables:
            return name
        if (
            name in _TIME_NAMES
            or attributes.get("standard_name") == "time"
            or is_time_unit(str(attributes.get("units", "")))
        ):
            if name not in data.variables:
                raise ForcingFileError(f"the dimension {name} has no coordinate")
            return name
    raise ForcingFileError(
        f"variable {variable.name} has no dimension of time, only "
        f"{', '.join(map(str, variable.dims)) or 'none'}"
    )


def time_axis(data: xr.Dataset, dimension: str, config: NetcdfConfig) -> TimeAxis:
    """Read a time dimension with its bounds.

    Raises:
        ForcingFileError: times or bounds that cannot be read, or do not belong together.
    """
    name = _bounds_name(data, dimension)
    moved = _times(data, dimension)
    label: TimeLabel | None = None
    length: np.timedelta64 | None = None
    bounds = _bounds(data, name, dimension)
    if bounds is not None:
        if config.time_label == "auto":
            label = _bounds_label(bounds, moved.time, dimension, str(name))
        length = _bounds_length(bounds)
    return TimeAxis(*moved, name, label, length)


def _times(data: xr.Dataset, dimension: str) -> Snapped:
    """UTC of the records, with rounding errors of regular times removed.

    Raises:
        ForcingFileError: not a standard calendar, or not times.
    """
    if dimension not in data.variables and _WRF_TIMES in data.variables:
        return Snapped(_wrf_times(data), "")
    return snapped(_decoded(data, dimension, data[dimension].attrs).ravel())


def _decoded(data: xr.Dataset, name: str, attributes: Mapping[str, object]) -> TimeArray:
    """UTC of a time variable.

    Raises:
        ForcingFileError: not a standard calendar, or not times.
    """
    unit, calendar = (str(attributes.get(key, "")) for key in ("units", "calendar"))
    try:
        return decoded(data[name].values, unit, calendar or "standard")
    except (TimeError, ValueError, TypeError) as error:
        raise ForcingFileError(f"{name} {error}") from error


def _wrf_times(data: xr.Dataset) -> TimeArray:
    """Times written as text by WRF."""
    rows = data[_WRF_TIMES].values.reshape(-1)
    texts = [row.decode("ascii", "replace") if isinstance(row, bytes) else str(row) for row in rows]
    try:
        return np.array([np.datetime64(moment(text), "s") for text in texts])
    except ValueError as error:
        raise ForcingFileError(f"{_WRF_TIMES} cannot be read as times: {error}") from error


class _Bounds(NamedTuple):
    """Start and end of the intervals of the values, UTC, ``[record]``."""

    low: TimeArray
    high: TimeArray


def _bounds(data: xr.Dataset, name: str | None, dimension: str) -> _Bounds | None:
    """Bounds of the times, if the file has them; without a unit they have that of the times.

    Raises:
        ForcingFileError: not times.
    """
    if name is None or name not in data.variables:
        return None
    if data[name].shape != (data.sizes[dimension], 2):
        return None
    bounds = _decoded(data, name, {**data[dimension].attrs, **data[name].attrs})
    return _Bounds(bounds.min(axis=1), bounds.max(axis=1))


def _bounds_label(bounds: _Bounds, times: TimeArray, dimension: str, name: str) -> TimeLabel | None:
    """Position of the times within their bounds; both may be rounded.

    Args:
        bounds: bounds of the records.
        times: times of the records.
        dimension: name of the times in messages.
        name: name of the bounds in messages.

    Raises:
        ForcingFileError: neither start, middle nor end.
    """
    lengths = bounds.high - bounds.low
    positions: tuple[tuple[TimeLabel, TimeArray], ...] = (
        ("start", bounds.low),
        ("end", bounds.high),
        ("middle", bounds.low + lengths // 2),
    )
    for label, position in positions:
        if (np.abs(times - position) <= SNAPPED_SHARE * lengths).all():
            return label
    raise ForcingFileError(
        f"{dimension} is neither start, middle nor end of its bounds {name}; set its "
        "position by `time_label`"
    )


def _bounds_length(bounds: _Bounds) -> np.timedelta64 | None:
    """Length of the intervals between the bounds; None if it varies by more than rounding."""
    lengths = (bounds.high - bounds.low) / SECOND
    length = np.median(lengths)
    # false for missing bounds, which are NaN
    is_same = np.abs(lengths - length) <= SNAPPED_SHARE * length
    if not is_same.all() or length <= 0.0:
        return None
    return snapped_length(float(length))


def _bounds_name(data: xr.Dataset, dimension: str) -> str | None:
    """Name of the bounds of a dimension, if it refers to any."""
    if dimension not in data.variables:
        return None
    name = data[dimension].attrs.get("bounds", data[dimension].encoding.get("bounds"))
    return None if name is None else str(name)
