"""Values of a run that diagnostics need, from a dataset in the layout of output files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import DAY, SECOND, FloatArray, TimeArray
from noahpy.catalog.output_names import CMIP, own_name
from noahpy.catalog.output_variables import variable_table
from noahpy.catalog.units import conversion
from noahpy.errors import DiagnosticsError, ObservationError, UnitError
from noahpy.files.time_axes import STANDARD_CALENDARS
from noahpy.observations import ModelMeans, interval_means
from noahpy.observations.units import first_impossible, possible_range, to_output_units
from noahpy.physics.constants import WATER_DENSITY

if TYPE_CHECKING:
    import xarray as xr

LONGEST_MEANS: Final = 31
"""Longest averaging interval, d, that resolves the seasons."""
DAYS_365: Final = ("noleap", "365_day")
"""Names of the calendar without leap days."""
MOST_VALUES: Final = 1e7
"""Values of a variable by layer that are held at a time."""
LARGEST_GAP: Final = 1e-3
"""Gap between layers that counts as rounding, m."""
_LAYER_MASS: Final = MappingProxyType(
    {"total_water_content": "layer_water", "liquid_water_content": "layer_liquid_water"}
)
"""Water contents and what they follow from, if a run has that instead."""
_LAYERS: Final = ("depth", "layer")
"""Dimensions of the layers of the soil."""


@dataclass(frozen=True, eq=False)
class RunValues:
    """A run, or a part of its cells, as means over days or longer intervals.

    Attributes:
        data: dataset in the layout of output files; dimensions other than those of time, layers and
            bounds are cells: columns, rows of a grid, members of an ensemble.
        begin: begin of the intervals, UTC, ``[interval]``.
        end: their end.
        layer: name of the dimension of layers.
        cells: names of the dimensions of cells.
    """

    data: xr.Dataset
    begin: TimeArray
    end: TimeArray
    layer: str
    cells: tuple[str, ...]
    _stored: tuple[TimeArray, TimeArray] = field(repr=False)

    @classmethod
    def of(cls, run: xr.Dataset) -> RunValues:
        """The values of a dataset.

        Raises:
            DiagnosticsError: it lacks soil temperature by layer, times or their bounds, bounds of
                the layers, or has intervals that hide the seasons.
        """
        data = _by_own_names(run)
        if "soil_temperature" not in data:
            raise DiagnosticsError("has no soil_temperature, on which diagnostics rest")
        dimensions = [str(name) for name in data["soil_temperature"].dims]
        layer = next((name for name in _LAYERS if name in dimensions), None)
        if layer is None or "time" not in dimensions:
            raise DiagnosticsError(
                f"soil_temperature has the dimensions {', '.join(dimensions) or 'none'}; time and "
                "depth, or time and layer, are needed"
            )
        cells = tuple(name for name in dimensions if name not in ("time", layer))
        begin, end = _intervals(data, cells)
        days = (begin, end)
        if _has_other_days(begin, end):
            days = _days_within(begin, end)
            if not len(days[0]):
                raise DiagnosticsError("has no complete day, UTC")
        return cls(data, *days, layer, cells, (begin, end))

    @cached_property
    def days(self) -> FloatArray:
        """Lengths of the intervals, d, ``[interval]``."""
        return np.asarray((self.end - self.begin) / DAY, dtype=np.float64)

    @property
    def is_daily(self) -> bool:
        """Whether the intervals are days."""
        return bool((self.days == 1.0).all())

    @property
    def basis(self) -> str:
        """What extremes and sums are taken of."""
        if self.is_daily:
            return "daily means"
        return f"means over {self.days.min():g} to {self.days.max():g} days"

    @property
    def shape(self) -> tuple[int, ...]:
        """Numbers of cells by dimension."""
        return tuple(self.data.sizes[name] for name in self.cells)

    @cached_property
    def thickness(self) -> FloatArray:
        """Thickness of the layers, m, ``[layer, cell]``."""
        array = self.data[_depth_bounds(self.data)]
        (bound,) = (name for name in array.dims if name not in (*self.cells, self.layer))
        upper, lower = (self._by_cell(array.isel({bound: k}), self.layer) for k in range(2))
        to_metres = _depth_conversion(self.data, array)
        upper, lower = to_metres(upper), to_metres(lower)
        between = upper - np.concatenate([np.zeros_like(upper[:1]), lower[:-1]])
        if (np.abs(between) > LARGEST_GAP).any() or (lower <= upper).any():
            raise DiagnosticsError(
                f"the bounds of the layers, {array.name}, begin with {upper[0, 0]:g} to "
                f"{lower[0, 0]:g} m; layers have to follow each other from the surface down"
            )
        return lower - upper

    @cached_property
    def latitude(self) -> FloatArray:
        """Degrees north, ``[cell]``; NaN where it is not known."""
        import xarray as xr

        known = [v for v in self.data.variables.values() if _is_latitude(v)]
        if not known or not set(known[0].dims) <= set(self.cells):
            return np.full(int(np.prod(self.shape)), np.nan)
        return self._by_cell(xr.DataArray(known[0]))

    def __contains__(self, names: str) -> bool:
        """Whether the run has variables, whose names have blanks between them."""
        return all(map(self._has, names.split()))

    def _has(self, name: str) -> bool:
        if name in self.data or _LAYER_MASS.get(name) in self.data:
            return True
        is_rest = name == "liquid_water_content" and "ice_content" in self.data
        return is_rest and self._has("total_water_content")

    def values(self, name: str) -> FloatArray:
        """A variable, ``[interval, cell]`` or ``[interval, layer, cell]``, in units of files.

        Raises:
            DiagnosticsError: its unit is that of another quantity, or values are impossible in it.
        """
        if name not in self.data:
            return self._other(name)
        array = self.data[name]
        layers = (self.layer,) if self.layer in array.dims else ()
        stored = _in_units_of_files(name, array, self._by_cell(array, "time", *layers))
        begin, end = self._stored
        if len(begin) == len(self.begin) and (begin == self.begin).all():
            return stored
        return interval_means(ModelMeans(begin, end, stored), self.begin, self.end)

    def _other(self, name: str) -> FloatArray:
        if _LAYER_MASS[name] in self.data:
            # kg m-2
            return self.values(_LAYER_MASS[name]) / (WATER_DENSITY * self.thickness)
        return np.asarray(self.values("total_water_content") - self.values("ice_content"))

    def _by_cell(self, array: xr.DataArray, *leading: str) -> FloatArray:
        """Values with all cells in one dimension, the last."""
        missing = {name: self.data.sizes[name] for name in self.cells if name not in array.dims}
        ordered = array.expand_dims(missing).transpose(*leading, *self.cells)
        values = np.asarray(ordered.to_numpy(), dtype=np.float64)
        return values.reshape(*values.shape[: len(leading)], -1)

    def parts(self) -> Iterator[RunValues]:
        """The run in parts of its first dimension of cells, each small enough for the memory."""
        if not self.cells:
            yield self
            return
        first, size = self.cells[0], self.shape[0]
        each = self.data["soil_temperature"].size / max(size, 1)
        count = max(1, int(MOST_VALUES / max(each, 1.0)))
        for start in range(0, size, count):
            part = self.data.isel({first: slice(start, start + count)})
            yield RunValues(part, self.begin, self.end, self.layer, self.cells, self._stored)


def _by_own_names(run: xr.Dataset) -> xr.Dataset:
    """The variables of a run under the names of NoahPy, with the units that they are in."""
    import xarray as xr

    own_of = {cmip.name: (own, cmip.units) for own, cmip in CMIP.items()}
    renamed = {}
    for key, array in run.data_vars.items():
        name, _ = own_name(array.attrs.get("original_name"), str(key))
        units = ""
        if name in own_of and own_of[name][0] not in run:
            name, units = own_of[name]
        renamed[name] = array if not units else array.assign_attrs({"units": units} | array.attrs)
    return xr.Dataset(renamed, run.coords, run.attrs)


def _in_units_of_files(name: str, array: xr.DataArray, values: FloatArray) -> FloatArray:
    """Values of a variable by the unit that it states, if it does.

    Raises:
        DiagnosticsError: a unit of something else, or values that are impossible in it.
    """
    variable = variable_table().get(name)
    if variable is None:
        return values
    units = array.attrs.get("units")
    try:
        converted = to_output_units(values, None if units is None else str(units), variable)
    except ObservationError as error:
        raise DiagnosticsError(f"{name}: {error}") from error
    bad = first_impossible(converted.ravel(), variable)
    if bad is not None:
        stated = "has no unit" if units is None else f"is in {units}"
        raise DiagnosticsError(
            f"{name} {stated} and has the value {values.ravel()[bad]:g}, which is not within "
            f"{possible_range(variable)}"
        )
    return converted


def _intervals(data: xr.Dataset, cells: tuple[str, ...]) -> tuple[TimeArray, TimeArray]:
    name = data["time"].attrs.get("bounds") or data["time"].encoding.get("bounds") or "time_bounds"
    if name not in data:
        raise DiagnosticsError(f"has no bounds of time, {name}")
    shared = data[name].isel(dict.fromkeys(set(cells) & set(data[name].dims), 0))
    if not (data[name] == shared).all():
        raise DiagnosticsError(f"the bounds of time, {name}, differ between cells")
    begin, end = _dates(shared.transpose("time", ...).to_numpy(), name).T
    if not len(begin):
        raise DiagnosticsError("holds no records")
    apart = np.flatnonzero(begin[1:] != end[:-1])
    if len(apart):
        raise DiagnosticsError(
            f"an interval ends at {end[apart[0]]} and the next begins at {begin[apart[0] + 1]}; "
            "intervals have to follow each other"
        )
    longest = (end - begin).max()
    if longest > LONGEST_MEANS * DAY:
        raise DiagnosticsError(
            f"has means over {longest / DAY:g} days; diagnostics need means over {LONGEST_MEANS} "
            "days at most, which show the seasons"
        )
    return begin, end


def _dates(bounds: NDArray[Any], name: str) -> TimeArray:
    """Dates as they are, or those of a calendar of 365 days in the standard one.

    Between them the last interval before 29 February goes on through that day.
    """
    first = bounds.flat[0] if bounds.size else None
    calendar = str(getattr(first, "calendar", bounds.dtype))
    if calendar in DAYS_365 or calendar in STANDARD_CALENDARS:
        # dates of cftime, as of years that nanoseconds do not reach
        bounds = np.vectorize(lambda date: np.datetime64(date.isoformat(), "s"))(bounds)
    if not np.issubdtype(bounds.dtype, np.datetime64):
        raise DiagnosticsError(
            f"the bounds of time, {name}, are {calendar}; dates of the standard calendar, or of "
            "one of 365 days, are needed"
        )
    return bounds.astype("datetime64[s]")


def _has_other_days(begin: TimeArray, end: TimeArray) -> bool:
    """Whether intervals of a day or less are not the days of UTC."""
    midnight = begin.astype("datetime64[D]").astype(begin.dtype)
    is_other = (begin != midnight) | (end - begin != DAY)
    return bool(np.median((end - begin) / DAY) <= 1.0 and is_other.any())


def _days_within(begin: TimeArray, end: TimeArray) -> tuple[TimeArray, TimeArray]:
    """The complete days of a run, UTC."""
    first = (begin[0] + DAY - SECOND).astype("datetime64[D]")
    days = np.arange(first, end[-1].astype("datetime64[D]") + DAY, DAY).astype("datetime64[s]")
    return days[:-1], days[1:]


def _depth_bounds(data: xr.Dataset) -> str:
    name = "depth_bounds"
    if "depth" in data.variables:
        depth = data["depth"]
        name = str(depth.attrs.get("bounds") or depth.encoding.get("bounds") or name)
    if name not in data.variables:
        raise DiagnosticsError(f"has no bounds of the layers, {name}")
    return name


def _depth_conversion(data: xr.Dataset, bounds: xr.DataArray) -> Callable[[FloatArray], FloatArray]:
    """How bounds of layers become m: their unit is their own, or that of the depth."""
    of_depth = data["depth"].attrs if "depth" in data.variables else {}
    units = str(bounds.attrs.get("units") or of_depth.get("units") or "m")
    try:
        found = conversion(units, "m")
    except UnitError as error:
        raise DiagnosticsError(f"{bounds.name}: {error}") from error
    if found is None:
        raise DiagnosticsError(f"{bounds.name}: unit {units!r} is not one of depth")
    return found


def _is_latitude(variable: xr.Variable) -> bool:
    return variable.attrs.get("standard_name") == "latitude"
