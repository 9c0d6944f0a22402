"""Reader of forcing from netCDF files and Zarr stores of common naming, at one or many places."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.forcing_quantities import QUANTITIES, Coupled, QuantityName, lacking, used
from noahpy.catalog.units import conversion
from noahpy.errors import ForcingFileError, TimeError, UnitError
from noahpy.files.time_axes import (
    SNAPPED_SHARE,
    Snapped,
    decoded,
    is_time_unit,
    moment,
    snapped,
    snapped_length,
)
from noahpy.forcing.arrays import DAY, HOUR, SECOND, FloatArray, IntArray, TimeArray
from noahpy.forcing.grid_point import Locator, Selection, Site
from noahpy.forcing.netcdf_names import CF, FAMILIES, Names
from noahpy.forcing.series import (
    Label,
    Observed,
    Series,
    Sum,
    regular_interval,
    sums_run_since_midnight,
)
from noahpy.forcing.stores import opened
from noahpy.forcing.units import convert

if TYPE_CHECKING:
    import xarray as xr

    from noahpy.config.forcing import NetcdfConfig

_TIME_NAMES = ("time", "valid_time")
_WRF_TIME, _WRF_TIMES = "Time", "Times"
"""Dimension and variable of the times that WRF writes out."""
_CELL_METHOD = re.compile(r"((?:[\w-]+\s*:\s*)+)(\w+)")
"""Names of dimensions that are treated together, and the method."""
_VERSIONS = "expver"
"""Dimension of ERA5 files that hold final and preliminary values; where one lacks a value the other
has it."""
_ERA5_SUMS = HOUR
"""ECMWF: accumulations of ERA5 are over the hour that ends at the time."""
_EPOCH = np.datetime64(0, "s")
_TELLING = np.timedelta64(31, "D")
"""Records that are read at once to tell what amounts are sums over."""
_TELLING_PLACES = 64
"""Places with values that are asked for it; the sums of a file are all of one kind."""


class _File(NamedTuple):
    path: Path
    data: xr.Dataset
    axes: dict[str, _Axis]
    """Those that were looked at, by dimension."""
    selections: dict[tuple[str, ...], Selection]
    """Of the variables that were looked at, by their dimensions."""


class _Axis(NamedTuple):
    """A dimension of time."""

    time: TimeArray
    """UTC of the records."""
    note: str
    """How the times were moved, if they were."""
    bounds: str | None
    """Name of their bounds, if they have any."""
    bounds_label: Label | None
    """What the times mark by the bounds, if the file has them."""
    bounds_length: np.timedelta64 | None
    """From the lower to the upper bound, if it is the same for all records."""


@dataclass(frozen=True, eq=False)
class _Piece:
    """A quantity in one file, whose values are read when they are asked for.

    Attributes:
        path: of the file.
        quantity: what the variable stands for.
        variable: name in the file.
        array: with time first, cut to the period and to what is read of the places.
        time: UTC of its records in the period; the first of the file if none is in it.
        in_period: whether it has any.
        unit: as written.
        is_sum: whether values are amounts.
        axis: its dimension of time.
        cell_method: ``mean``, ``sum``, ``point`` or empty, over time.
        selection: what is taken of the places.
        height: above the ground, m, that the file says values are of.
    """

    path: Path
    quantity: QuantityName
    variable: str
    array: xr.Variable
    time: TimeArray
    in_period: bool
    unit: str
    is_sum: bool
    axis: _Axis
    cell_method: str
    selection: Selection
    height: float | None

    def read(self, records: slice) -> FloatArray:
        """Values in the unit of the quantity, ``[record]`` or ``[record, cell]``.

        Raises:
            ForcingFileError: the file is damaged; the message names the variable and the times.
        """
        times = self.time[records]
        # libraries raise errors of many kinds for a chunk that is damaged
        try:
            values = self._stored(records)
        except MemoryError:
            raise
        except Exception as error:
            raise ForcingFileError(
                f"{self.path}: variable {self.variable} cannot be read for the times "
                f"{times[0]} to {times[-1]}: {error}"
            ) from error
        if self.selection.picked is not None:
            values = values.reshape(len(times), -1).take(self.selection.picked, axis=1)
        return convert(np.asarray(values, dtype=np.float64), self.unit, self.quantity).values

    @property
    def dimension(self) -> str:
        """Name of the dimension of time."""
        return str(next(name for name in self.array.dims if name != _VERSIONS))

    def _stored(self, records: slice) -> NDArray[np.generic]:
        """Values as they stand, with time first."""
        if self.array.dims[0] != _VERSIONS:
            return self.array[records].to_numpy()
        final, *others = self.array[:, records].to_numpy()
        for other in others:
            final = np.where(np.isnan(final), other, final)
        return np.asarray(final)


class NetcdfSource:
    """Quantities of netCDF files or Zarr stores over a period, read piece by piece.

    The files stay open until the source is closed; how many are open at once is xarray's matter.

    Args:
        config: with its files found.
        locate: chooses what is taken of a variable.
        start: UTC from which values are read.
        end: UTC to which values are read.
        from_coupler: what is not read.
        needs_snowfall: whether snow is read beside all precipitation.

    Raises:
        ForcingFileError: a file cannot be read, variables are lacking or ambiguous, or one has a
            wrong or no unit, another calendar, or no place near enough.
    """

    def __init__(
        self,
        config: NetcdfConfig,
        locate: Locator,
        *,
        start: np.datetime64,
        end: np.datetime64,
        from_coupler: Collection[Coupled] = (),
        needs_snowfall: bool = True,
    ) -> None:
        paths = config.files if isinstance(config.files, tuple) else (config.files,)
        with ExitStack() as stack:
            files = [_File(path, stack.enter_context(opened(path)), {}, {}) for path in paths]
            family, variables = _variables(config, files, from_coupler)
            pieces: dict[QuantityName, list[_Piece]] = {}
            for quantity in used(
                variables, config.variables, from_coupler, needs_snowfall=needs_snowfall
            ):
                name = variables[quantity]
                for file in files:
                    if name in file.data.variables:
                        with _reported(file.path):
                            piece = _piece(file, name, quantity, config, locate, start, end)
                        pieces.setdefault(quantity, []).append(piece)
            self._files = {file.path: file.data for file in files}
            self._pieces = {name: _in_order(parts) for name, parts in pieces.items()}
            self._config, self._family = config, family
            self._rows, self._undecided = _joined(config, family, self._pieces)
            self._stack = stack.pop_all()

    def close(self) -> None:
        """Close the files."""
        self._stack.close()

    @property
    def name(self) -> str:
        """What messages call the file or files."""
        return self._undecided.source

    @property
    def time(self) -> TimeArray:
        """UTC of the records, as the files label them."""
        return self._undecided.time

    @cached_property
    def series(self) -> Series:
        """The quantities as the files state them, with 1 for every value that they have.

        It is NaN where a quantity has no record. Longwave radiation is read if only that tells what
        amounts are sums over.

        Raises:
            ForcingFileError: it does not tell, or sums since midnight lack those of the days.
        """
        series = self._undecided
        if any(part.in_period for parts in self._pieces.values() for part in parts):
            series = self._with_sums_decided(series)
            _check_ends_of_days(series)
        notes = _notes(self._family, self._pieces, series.quantities)
        heights = {name: parts[0].height for name, parts in self._pieces.items() if parts[0].height}
        return replace(series, notes=tuple(notes), heights=heights)

    def check_has_values(self, series: Series, site: Site) -> None:
        """Whether the place taken of a grid has values.

        Args:
            series: with the values of the period.
            site: for which the place was taken.

        Raises:
            ForcingFileError: it has none of some quantity; the message names the place and the
                nearest one that has some.
        """
        for quantity, observed in series.quantities.items():
            part = self._pieces[quantity][0]
            if not (part.in_period and part.selection.note) or not np.isnan(observed.values).all():
                continue
            data = self._files[part.path]
            nearest = site.nearest_with_values(data, data[part.variable], part.dimension)
            if nearest:
                raise ForcingFileError(
                    f"{part.path}: {series.title(quantity)} has no values in the period of the run "
                    f"at the place {part.selection.note}; {nearest}. Move the site there, or "
                    "choose other files"
                )

    @property
    def bytes_per_record(self) -> int:
        """Memory of the places of a quantity that are read at once, for one record."""
        parts = (part for parts in self._pieces.values() for part in parts)
        return max(part.selection.box_size * int(part.array.dtype.itemsize) for part in parts)

    def values(self, records: slice) -> dict[QuantityName, FloatArray]:
        """Values of the quantities for records in a row.

        Args:
            records: of the series.

        Returns:
            ``[record]`` or, of a variable with many places for many cells, ``[record, cell]``;
            NaN is missing.

        Raises:
            ForcingFileError: a file is damaged.
        """
        return {name: self._values(name, records) for name in self._pieces}

    def _values(self, quantity: QuantityName, records: slice) -> FloatArray:
        first, after, _ = records.indices(len(self.time))
        found = []
        for part, rows in zip(self._pieces[quantity], self._rows[quantity], strict=True):
            low, high = np.searchsorted(rows, [first, after])
            if low < high:
                found.append((rows[low:high] - first, part.read(slice(low, high))))
        if len(found) == 1 and len(found[0][0]) == after - first:
            return found[0][1]
        places = max((values.shape[1:] for _, values in found), default=())
        joined = np.full((after - first, *places), np.nan)
        for rows, values in found:
            joined[rows] = values if values.ndim == joined.ndim else values[:, np.newaxis]
        return joined

    def _with_sums_decided(self, series: Series) -> Series:
        """What amounts are sums over, where neither the configuration nor the family says it.

        ERA5 and ERA5-Land have the same names and differ in this; the longwave radiation tells,
        which is never zero.

        Raises:
            ForcingFileError: it does not tell.
        """
        config, quantities = self._config, series.quantities
        sums = {name: stated for name, stated in quantities.items() if stated.summed != "none"}
        if config.accumulation != "auto" or not sums:
            return series
        over: Literal["interval", "since_midnight"] = "interval"
        told = ""
        if self._family == "era5-land" and config.names == "era5-land":
            over, told = "since_midnight", "names: era5-land"
        elif self._family == "era5-land":
            daily = self._longwave_runs_since_midnight() if "longwave_down" in sums else None
            if daily is None:
                raise ForcingFileError(
                    "the values do not tell whether amounts are sums since midnight, as in "
                    "ERA5-Land, or over the hour, as in ERA5: longwave radiation over a midnight "
                    "of UTC would; say it with `accumulation`"
                )
            over = "since_midnight" if daily else "interval"
            told = "the course of the longwave radiation"
        decided = {
            name: replace(
                observed,
                summed=over,
                label="end" if over == "since_midnight" else observed.label,
                told=told,
            )
            for name, observed in sums.items()
        }
        return replace(series, quantities={**quantities, **decided})

    def _longwave_runs_since_midnight(self) -> bool | None:
        """Whether it does in most places, by the first records that tell; None if none does."""
        time = self.time
        first, is_missing = 0, True
        while first < len(time):
            after = int(np.searchsorted(time, time[first] + _TELLING, side="right"))
            # times that go back are told later
            after = max(after, first + 1)
            values = self._values("longwave_down", slice(first, after))
            columns = values.reshape(len(values), -1)
            columns = columns[:, np.isfinite(columns).any(axis=0)][:, :_TELLING_PLACES]
            told = [sums_run_since_midnight(column, time[first:after]) for column in columns.T]
            known = [answer for answer in told if answer is not None]
            if known:
                return 2 * sum(known) > len(known)
            is_missing &= not told
            first = after
        # of values that are all missing it does not matter
        return False if is_missing else None


def read_netcdf(
    config: NetcdfConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    from_coupler: Collection[Coupled] = (),
    needs_snowfall: bool = True,
) -> Series:
    """Read the files of a configuration at the place nearest to a site.

    Args:
        config: with its files found.
        latitude: of the site, degrees north.
        longitude: of the site, degrees east.
        start: UTC from which values are read.
        end: UTC to which values are read.
        from_coupler: what is not read.
        needs_snowfall: whether snow is read beside all precipitation.

    Raises:
        ForcingFileError: a file cannot be read, variables are lacking or ambiguous, or one has a
            wrong or no unit, another calendar, no place near the site, or no value there.
    """
    site = Site(latitude, longitude, config.maximum_distance)
    source = NetcdfSource(
        config,
        site,
        start=start,
        end=end,
        from_coupler=from_coupler,
        needs_snowfall=needs_snowfall,
    )
    with closing(source):
        series = source.series.with_values(source.values(slice(None)))
        source.check_has_values(series, site)
        return series


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    """Name the file in what is wrong with it."""
    try:
        yield
    except ForcingFileError as error:
        raise ForcingFileError(f"{path}: {error}") from error
    except (OSError, RuntimeError) as error:
        raise ForcingFileError(f"{path}: cannot be read: {error}") from error


# --- names ---------------------------------------------------------------------------------------
def _by_standard_name(
    files: Sequence[_File], settled: Collection[QuantityName]
) -> dict[QuantityName, str]:
    """Variables by CF standard name, but for quantities that are settled.

    Raises:
        ForcingFileError: two variables have the name of one quantity.
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


def _by_name(files: Sequence[_File], family: Names) -> dict[QuantityName, str]:
    present = {str(name) for file in files for name in file.data.data_vars}
    found = {}
    for quantity, names in family.items():
        known = [name for name in names if name in present]
        if known:
            found[quantity] = known[0]
    return found


def _variables(
    config: NetcdfConfig, files: Sequence[_File], from_coupler: Collection[Coupled]
) -> tuple[str, dict[QuantityName, str]]:
    """The family that the names belong to, and the variable of every quantity.

    Raises:
        ForcingFileError: quantities are lacking, or a variable that is named does not exist.
    """
    where = ", ".join(str(file.path) for file in files)
    present = {str(name) for file in files for name in file.data.data_vars}
    for quantity, name in config.variables.items():
        if name not in present:
            raise ForcingFileError(
                f"{where}: there is no variable {name!r} for {quantity}; the variables are "
                f"{', '.join(sorted(present))}"
            )
    # explicit names say all, and nothing is guessed beside them
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


# --- pieces --------------------------------------------------------------------------------------
def _piece(
    file: _File,
    name: str,
    quantity: QuantityName,
    config: NetcdfConfig,
    locate: Locator,
    start: np.datetime64,
    end: np.datetime64,
) -> _Piece:
    """A quantity of one file over the period, at the places that are needed."""
    variable = file.data[name]
    dimension = _time_dimension(file.data, variable)
    if dimension not in file.axes:
        file.axes[dimension] = _axis(file.data, dimension, config)
    axis = file.axes[dimension]
    time = axis.time
    versions = variable.sizes.get(_VERSIONS, 1) > 1
    one = variable.isel({_VERSIONS: 0}) if versions else variable
    dims = tuple(map(str, one.dims))
    if dims not in file.selections:
        file.selections[dims] = locate(file.data, one, dimension)
    selection = file.selections[dims]
    wanted = np.flatnonzero((time >= start) & (time <= end))
    # none in the period: one record, so that its time can be told
    records = slice(wanted[0], wanted[-1] + 1) if len(wanted) else slice(0, 1)
    unit = config.units.get(quantity, variable.attrs.get("units"))
    if unit is None:
        raise ForcingFileError(f"variable {name} has no unit; give that of {quantity} in `units`")
    try:
        is_sum = convert(np.zeros(1), str(unit), quantity).is_sum
    except ForcingFileError as error:
        raise ForcingFileError(f"variable {name}: {error}") from error
    taken = variable.isel({dimension: records, **selection.indices})
    return _Piece(
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
    """Height above the ground that values are of, m, by a coordinate or the file, if any tells."""
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


def _in_order(parts: list[_Piece]) -> list[_Piece]:
    """The pieces of a quantity that have records in the period, or all if none has."""
    filled = [part for part in parts if len(part.time)]
    if not filled:
        raise ForcingFileError(f"{parts[0].path}: variable {parts[0].variable} has no records")
    needed = [part for part in filled if part.in_period] or filled
    return sorted(needed, key=lambda part: part.time[0])


def _time_dimension(data: xr.Dataset, variable: xr.DataArray) -> str:
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


def _axis(data: xr.Dataset, dimension: str, config: NetcdfConfig) -> _Axis:
    name = _bounds_name(data, dimension)
    moved = _times(data, dimension)
    label: Label | None = None
    length: np.timedelta64 | None = None
    bounds = _bounds(data, name, dimension)
    if bounds is not None:
        if config.time_label == "auto":
            label = _bounds_label(bounds, moved.time, dimension, str(name))
        length = _bounds_length(bounds)
    return _Axis(*moved, name, label, length)


def _times(data: xr.Dataset, dimension: str) -> Snapped:
    """UTC of the records, at their regular interval if it is only rounding that they lack it.

    Raises:
        ForcingFileError: another calendar than that of the model, or no times.
    """
    if dimension not in data.variables and _WRF_TIMES in data.variables:
        return Snapped(_wrf_times(data), "")
    return snapped(_decoded(data, dimension, data[dimension].attrs).ravel())


def _decoded(data: xr.Dataset, name: str, attributes: Mapping[str, object]) -> TimeArray:
    """UTC of a variable of times.

    Raises:
        ForcingFileError: another calendar than that of the model, or no times.
    """
    unit, calendar = (str(attributes.get(key, "")) for key in ("units", "calendar"))
    try:
        return decoded(data[name].values, unit, calendar or "standard")
    except (TimeError, ValueError, TypeError) as error:
        raise ForcingFileError(f"{name} {error}") from error


def _wrf_times(data: xr.Dataset) -> TimeArray:
    """Times that are written out, as by WRF."""
    rows = data[_WRF_TIMES].values.reshape(-1)
    texts = [row.decode("ascii", "replace") if isinstance(row, bytes) else str(row) for row in rows]
    try:
        return np.array([np.datetime64(moment(text), "s") for text in texts])
    except ValueError as error:
        raise ForcingFileError(f"{_WRF_TIMES} cannot be read as times: {error}") from error


class _Bounds(NamedTuple):
    """UTC between which values were made, ``[record]``."""

    low: TimeArray
    high: TimeArray


def _bounds(data: xr.Dataset, name: str | None, dimension: str) -> _Bounds | None:
    """Bounds of the times, if the file has them; what they do not say of their unit the times do.

    Raises:
        ForcingFileError: they cannot be read as times.
    """
    if name is None or name not in data.variables:
        return None
    if data[name].shape != (data.sizes[dimension], 2):
        return None
    bounds = _decoded(data, name, {**data[dimension].attrs, **data[name].attrs})
    return _Bounds(bounds.min(axis=1), bounds.max(axis=1))


def _bounds_label(bounds: _Bounds, times: TimeArray, dimension: str, name: str) -> Label | None:
    """What the times mark by their bounds; rounding may have moved either.

    Args:
        bounds: of the records.
        times: of the records.
        dimension: what messages call the times.
        name: what messages call the bounds.

    Raises:
        ForcingFileError: neither place of them.
    """
    lengths = bounds.high - bounds.low
    places: tuple[tuple[Label, TimeArray], ...] = (
        ("start", bounds.low),
        ("end", bounds.high),
        ("middle", bounds.low + lengths // 2),
    )
    for label, place in places:
        if (np.abs(times - place) <= SNAPPED_SHARE * lengths).all():
            return label
    raise ForcingFileError(
        f"{dimension} is neither start, middle nor end of its bounds {name}; say what it marks "
        "with `time_label`"
    )


def _bounds_length(bounds: _Bounds) -> np.timedelta64 | None:
    """Time between the bounds, s, if it is the same everywhere but for rounding."""
    lengths = (bounds.high - bounds.low) / SECOND
    length = np.median(lengths)
    # of bounds that are missing nothing is the same
    is_same = np.abs(lengths - length) <= SNAPPED_SHARE * length
    if not is_same.all() or length <= 0.0:
        return None
    return snapped_length(float(length))


def _bounds_name(data: xr.Dataset, dimension: str) -> str | None:
    """What a dimension calls its bounds, if it has any."""
    if dimension not in data.variables:
        return None
    name = data[dimension].attrs.get("bounds", data[dimension].encoding.get("bounds"))
    return None if name is None else str(name)


def _cell_method(variable: xr.DataArray, dimension: str) -> str:
    """How values were made from those over time, by the attribute ``cell_methods``."""
    for names, method in _CELL_METHOD.findall(str(variable.attrs.get("cell_methods", ""))):
        if {dimension, "time"} & set(names.replace(":", " ").split()):
            return str(method)
    return ""


# --- joining files -------------------------------------------------------------------------------
def _joined(
    config: NetcdfConfig, family: str, pieces: Mapping[QuantityName, Sequence[_Piece]]
) -> tuple[dict[QuantityName, list[IntArray]], Series]:
    """Rows of all pieces in one series at the union of their times, and the series."""
    own = {
        quantity: np.concatenate([part.time for part in parts])
        for quantity, parts in pieces.items()
    }
    time = _common_times(own)
    rows: dict[QuantityName, list[IntArray]] = {}
    quantities = {}
    for quantity, parts in pieces.items():
        # times that are not in order are reported later; until then every record has a row
        joined = (
            np.arange(len(time))
            if np.array_equal(own[quantity], time)
            else np.minimum(np.searchsorted(time, own[quantity]), len(time) - 1)
        )
        ends = np.cumsum([len(part.time) for part in parts])
        rows[quantity] = np.split(joined, ends[:-1])
        present = np.full(len(time), np.nan)
        present[joined] = 1.0
        observed = _labelled(config, family, quantity, parts)
        quantities[quantity] = replace(observed, values=present)

    def place(quantity: QuantityName, record: int) -> str:
        parts = pieces[quantity]
        starts = np.array([part.time[0] for part in parts])
        part = parts[max(int(np.searchsorted(starts, time[record], side="right")) - 1, 0)]
        return f"{part.path.name}"

    paths = sorted({part.path for parts in pieces.values() for part in parts})
    source = str(paths[0]) if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1} more files"
    origin: IntArray = np.arange(len(time))
    return rows, Series(source, time, quantities, origin, place)


def _common_times(times: dict[QuantityName, TimeArray]) -> TimeArray:
    """Times of all quantities, as they stand if they are the same, so that faults stay visible."""
    first, *others = times.values()
    if all(np.array_equal(first, other) for other in others):
        return first
    for own in times.values():
        if not (np.diff(own) > np.timedelta64(0, "s")).all():
            return own
    union: TimeArray = np.unique(np.concatenate([first, *others]))
    return union


def _labelled(
    config: NetcdfConfig, family: str, quantity: QuantityName, parts: Sequence[_Piece]
) -> Observed:
    """What the values of a quantity are, before its values are joined."""
    first = parts[0]
    is_sum = first.is_sum
    if any(part.is_sum != is_sum for part in parts):
        raise ForcingFileError(
            f"{quantity} is a rate in one file and an amount in another: "
            + ", ".join(f"{part.path.name} ({part.unit})" for part in parts)
        )
    if is_sum and config.accumulation == "none":
        raise ForcingFileError(
            f"{first.path}: variable {first.variable} is an amount ({first.unit}), and "
            "accumulation: none says that there are none"
        )
    summed: Sum = "none"
    if is_sum:
        summed = "since_midnight" if config.accumulation == "since_midnight" else "interval"
    is_mean = is_sum or (
        first.cell_method in ("mean", "sum")
        or (QUANTITIES[quantity].is_flux and first.cell_method != "point")
    )
    label: Label = _mean_label(config, family, quantity, first) if is_mean else "instant"
    if summed == "since_midnight":
        label = "end"
    over = _length_of_sums(config, family, first.axis) if summed == "interval" else None
    told = "" if config.accumulation == "auto" else f"accumulation: {config.accumulation}"
    return Observed(f"variable {first.variable}", np.empty(0), label, summed, over, told)


def _length_of_sums(config: NetcdfConfig, family: str, axis: _Axis) -> np.timedelta64 | None:
    """What amounts that are not since midnight are sums over; None is the interval of records."""
    if config.length_of_sums is not None:
        return config.length_of_sums
    if axis.bounds_length is not None:
        return axis.bounds_length
    return _ERA5_SUMS if family == "era5-land" else None


def _check_ends_of_days(series: Series) -> None:
    """Whether sums since midnight have records at 00 UTC, without which the rest of a day is lost.

    Raises:
        ForcingFileError: the records pass over it.
    """
    interval = regular_interval(series.time)
    sums = (name for name, stated in series.quantities.items() if stated.summed == "since_midnight")
    quantity = next(sums, None)
    if interval is None or quantity is None:
        return
    first, after = series.time[:-1], series.time[1:]
    midnight = (after - SECOND).astype("datetime64[D]")
    passed = (first < midnight) & (midnight < after) & (after - first <= interval)
    if passed.any():
        record = int(passed.argmax())
        raise ForcingFileError(
            f"{series.source}: {series.title(quantity)} is a sum since 00 UTC, and no record "
            f"stands at 00 UTC, as between {first[record]} and {after[record]}, so that what comes "
            "before it is lost; add these records, or say with `accumulation` what it is a sum over"
        )


def _mean_label(config: NetcdfConfig, family: str, quantity: QuantityName, piece: _Piece) -> Label:
    """What the times of a mean or an amount mark.

    Raises:
        ForcingFileError: neither the file nor the family tells, and the times are not where means
            without bounds usually are.
    """
    if config.time_label != "auto":
        return config.time_label
    if piece.axis.bounds_label is not None:
        return piece.axis.bounds_label
    if family == "cmfd":
        # the data set's description: precipitation of the 3 h before, radiation of 1.5 h to either
        # side of the time
        if quantity == "precipitation":
            return "end"
        return "middle" if QUANTITIES[quantity].is_flux else "start"
    if family == "era5-land":
        return "end"
    _check_place_of_means(piece)
    return "end" if piece.is_sum else "start"


def _check_place_of_means(piece: _Piece) -> None:
    """Whether it can be known what the times of means mark that have no bounds."""
    where = f"{piece.path}: variable {piece.variable}"
    if piece.axis.bounds is not None:
        raise ForcingFileError(
            f"{where}: the times name their bounds {piece.axis.bounds}, which the file does not "
            "have, so that it is unknown what they mark in the interval of a mean; say it with "
            "`time_label`"
        )
    interval = regular_interval(piece.time)
    if interval is None or not (piece.cell_method or interval >= DAY):
        return
    if ((piece.time - _EPOCH) % interval == interval // 2).all():
        raise ForcingFileError(
            f"{where}: has means of every {interval / SECOND:g} s at the middle of intervals of "
            f"the clock, such as {piece.time[0]}, and no bounds of the times; say what they mark "
            "with `time_label`, perhaps middle"
        )


def _hours(length: np.timedelta64 | None) -> str:
    return "the interval" if length is None else f"{length / HOUR:g} h"


def _notes(
    family: str,
    pieces: Mapping[QuantityName, Sequence[_Piece]],
    quantities: Mapping[QuantityName, Observed],
) -> Iterator[str]:
    """Which variables were used and how."""
    used_variables = []
    for quantity, parts in pieces.items():
        part, observed = parts[0], quantities[quantity]
        kind = {
            "none": "" if observed.label == "instant" else ", means",
            "interval": f", sums over {_hours(observed.over)}",
            "since_midnight": ", sums since midnight UTC",
        }[observed.summed]
        marked = "" if observed.label == "instant" else f" marked at their {observed.label}"
        used_variables.append(f"{quantity} from {part.variable} ({part.unit}{kind}{marked})")
    yield f"names {family}: " + "; ".join(used_variables)
    notes = [part.axis.note for parts in pieces.values() for part in parts]
    yield from dict.fromkeys(note for note in notes if note)
    yield from dict.fromkeys(
        part.selection.note for parts in pieces.values() for part in parts if part.selection.note
    )
