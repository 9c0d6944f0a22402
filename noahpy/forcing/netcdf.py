"""Reader of forcing from netCDF files and Zarr stores of common naming, at one or many places."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import DAY, HOUR, SECOND, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_quantities import EXTREMES, QUANTITIES, Coupled, QuantityName, used
from noahpy.config.memory_dataset import MemoryDataset
from noahpy.errors import ForcingFileError
from noahpy.forcing.grid_point import Locator, SiteLocator
from noahpy.forcing.netcdf_times import TimeAxis
from noahpy.forcing.netcdf_variables import (
    FileVariable,
    OpenFile,
    file_variable,
    naming_file,
    variable_names,
)
from noahpy.forcing.series import (
    Accumulation,
    ForcingSeries,
    SourceVariable,
    TimeLabel,
    regular_interval,
    sums_run_since_midnight,
)
from noahpy.forcing.stores import opened

if TYPE_CHECKING:
    from noahpy.config.forcing import NetcdfConfig

_ERA5_SUMS = HOUR
"""ECMWF: accumulations of ERA5 are over the hour that ends at the time."""
_EPOCH = np.datetime64(0, "s")
_PROBE_PERIOD = np.timedelta64(31, "D")
"""Period that is read at once to find out what amounts are sums over."""
_PROBE_POINTS = 64
"""Number of points that are examined for it; all points of a file have the same kind of sums."""


class NetcdfSource:
    """Quantities of netCDF files or Zarr stores over a period, read in parts.

    The files stay open until the source is closed; xarray limits how many are open at once.

    Args:
        config: configuration with existing files.
        locate: selects the points of a variable.
        start: UTC from which values are read.
        end: UTC up to which values are read.
        from_coupler: drivers that a coupler sets, which are not read.
        needs_snowfall: whether snowfall is read in addition to total precipitation.

    Raises:
        ForcingFileError: a file cannot be read, variables are lacking or ambiguous, or a variable
            has no unit or a wrong one, another calendar, or no point near enough.
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
        with ExitStack() as stack:
            files = _open_files(config, stack)
            family, variables = variable_names(config, files, from_coupler)
            file_variables: dict[QuantityName, list[FileVariable]] = {}
            drivers = used(variables, config.variables, from_coupler, needs_snowfall=needs_snowfall)
            for quantity in (*drivers, *(name for name in EXTREMES if name in config.variables)):
                name = variables[quantity]
                for file in files:
                    if name in file.data.variables:
                        with naming_file(file.path):
                            part = file_variable(file, name, quantity, config, locate, start, end)
                        file_variables.setdefault(quantity, []).append(part)
            self._files = {file.path: file.data for file in files}
            self._variables = {name: _with_records(parts) for name, parts in file_variables.items()}
            self._config, self._family = config, family
            self._positions, self._undecided = _joined(config, family, self._variables)
            self._stack = stack.pop_all()

    def close(self) -> None:
        """Close the files."""
        self._stack.close()

    @property
    def name(self) -> str:
        """Name of the file or files in messages."""
        return self._undecided.source

    @property
    def time(self) -> TimeArray:
        """Time stamps of the files, UTC, ``[record]``."""
        return self._undecided.time

    @cached_property
    def series(self) -> ForcingSeries:
        """The variables without their values: 1 where a variable has a record, NaN where not.

        Longwave radiation is read if only its values show what amounts are sums over.

        Raises:
            ForcingFileError: they do not show it, or sums since midnight lack daily totals.
        """
        series = self._undecided
        if any(part.in_period for parts in self._variables.values() for part in parts):
            series = self._with_sums_decided(series)
            _check_ends_of_days(series)
        notes = _notes(self._family, self._variables, series.variables)
        heights = {
            name: parts[0].height for name, parts in self._variables.items() if parts[0].height
        }
        return replace(series, notes=tuple(notes), heights=heights)

    def check_has_values(self, series: ForcingSeries, site: SiteLocator) -> None:
        """Refuse a point of a grid without values.

        Args:
            series: series with the values of the period.
            site: locator that selected the point.

        Raises:
            ForcingFileError: a quantity has no values there; the message names the point and the
                nearest one with values.
        """
        for quantity, variable in series.variables.items():
            part = self._variables[quantity][0]
            if not (part.in_period and part.selection.note) or not np.isnan(variable.values).all():
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
        """Memory of one record of a quantity while it is read."""
        parts = (part for parts in self._variables.values() for part in parts)
        return max(part.selection.box_size * int(part.array.dtype.itemsize) for part in parts)

    def values(self, records: slice) -> dict[QuantityName, FloatArray]:
        """Read the values of a contiguous part of the records.

        Args:
            records: records of the series.

        Returns:
            Values by quantity, ``[record]``, or ``[record, cell]`` where cells have points of their
            own; NaN where missing.

        Raises:
            ForcingFileError: a file is damaged.
        """
        return {name: self._values(name, records) for name in self._variables}

    def _values(self, quantity: QuantityName, records: slice) -> FloatArray:
        first, after, _ = records.indices(len(self.time))
        found = []
        for part, rows in zip(self._variables[quantity], self._positions[quantity], strict=True):
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

    def _with_sums_decided(self, series: ForcingSeries) -> ForcingSeries:
        """Decide what amounts are sums over, if the configuration leaves it open.

        ERA5 and ERA5-Land share names but not accumulation; their longwave radiation, which is
        never zero, shows the difference.

        Raises:
            ForcingFileError: it does not show it.
        """
        config = self._config
        sums = {name: v for name, v in series.variables.items() if v.accumulation != "none"}
        if config.accumulation != "auto" or not sums:
            return series
        accumulation: Accumulation = "interval"
        source = ""
        if self._family == "era5-land" and config.names == "era5-land":
            accumulation, source = "since_midnight", "names: era5-land"
        elif self._family == "era5-land":
            daily = self._longwave_runs_since_midnight() if "longwave_down" in sums else None
            if daily is None:
                raise ForcingFileError(
                    "the values do not show whether amounts are sums since midnight, as in "
                    "ERA5-Land, or over the hour, as in ERA5, which needs longwave radiation over "
                    "a midnight of UTC; set `accumulation`"
                )
            accumulation = "since_midnight" if daily else "interval"
            source = "the course of the longwave radiation"
        decided = {
            name: replace(
                variable,
                accumulation=accumulation,
                time_label="end" if accumulation == "since_midnight" else variable.time_label,
                accumulation_source=source,
            )
            for name, variable in sums.items()
        }
        return replace(series, variables={**series.variables, **decided})

    def _longwave_runs_since_midnight(self) -> bool | None:
        """Whether it does at most points, by the first records that show it; None if none do."""
        time = self.time
        first, is_missing = 0, True
        while first < len(time):
            after = int(np.searchsorted(time, time[first] + _PROBE_PERIOD, side="right"))
            # times that decrease are reported later
            after = max(after, first + 1)
            values = self._values("longwave_down", slice(first, after))
            columns = values.reshape(len(values), -1)
            columns = columns[:, np.isfinite(columns).any(axis=0)][:, :_PROBE_POINTS]
            answers = [sums_run_since_midnight(column, time[first:after]) for column in columns.T]
            known = [answer for answer in answers if answer is not None]
            if known:
                return 2 * sum(known) > len(known)
            is_missing &= not answers
            first = after
        # if all values are missing, it does not matter
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
) -> ForcingSeries:
    """Read the files of a configuration at the point nearest to a site.

    Args:
        config: configuration with existing files.
        latitude: latitude of the site, degrees north.
        longitude: longitude of the site, degrees east.
        start: UTC from which values are read.
        end: UTC up to which values are read.
        from_coupler: drivers that a coupler sets, which are not read.
        needs_snowfall: whether snowfall is read in addition to total precipitation.

    Raises:
        ForcingFileError: as for `NetcdfSource`, or the point has no values.
    """
    site = SiteLocator(latitude, longitude, config.maximum_distance)
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


def _open_files(config: NetcdfConfig, stack: ExitStack) -> list[OpenFile]:
    """The files of a configuration, which the stack closes, or its dataset in memory."""
    if isinstance(config.files, MemoryDataset):
        return [OpenFile(Path(config.files.name), config.files.dataset, {}, {})]
    paths = config.files if isinstance(config.files, tuple) else (config.files,)
    return [OpenFile(path, stack.enter_context(opened(path)), {}, {}) for path in paths]


# --- joining files -------------------------------------------------------------------------------
def _joined(
    config: NetcdfConfig, family: str, file_variables: Mapping[QuantityName, Sequence[FileVariable]]
) -> tuple[dict[QuantityName, list[IntArray]], ForcingSeries]:
    """Positions of the records of all files in one series, and the series without values."""
    own = {
        quantity: np.concatenate([part.time for part in parts])
        for quantity, parts in file_variables.items()
    }
    time = _common_times(own)
    positions: dict[QuantityName, list[IntArray]] = {}
    variables = {}
    for quantity, parts in file_variables.items():
        # times that are not in order are reported later; until then every record has a position
        joined = (
            np.arange(len(time))
            if np.array_equal(own[quantity], time)
            else np.minimum(np.searchsorted(time, own[quantity]), len(time) - 1)
        )
        ends = np.cumsum([len(part.time) for part in parts])
        positions[quantity] = np.split(joined, ends[:-1])
        present = np.full(len(time), np.nan)
        present[joined] = 1.0
        variable = _source_variable(config, family, quantity, parts)
        variables[quantity] = replace(variable, values=present)

    def place(quantity: QuantityName, record: int) -> str:
        parts = file_variables[quantity]
        starts = np.array([part.time[0] for part in parts])
        part = parts[max(int(np.searchsorted(starts, time[record], side="right")) - 1, 0)]
        return f"{part.path.name}"

    paths = sorted({part.path for parts in file_variables.values() for part in parts})
    source = str(paths[0]) if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1} more files"
    origin: IntArray = np.arange(len(time))
    return positions, ForcingSeries(source, time, variables, origin, place)


def _common_times(times: dict[QuantityName, TimeArray]) -> TimeArray:
    """Union of the times of all quantities; faulty times are returned unchanged, to be reported."""
    first, *others = times.values()
    if all(np.array_equal(first, other) for other in others):
        return first
    for own in times.values():
        if not (np.diff(own) > np.timedelta64(0, "s")).all():
            return own
    union: TimeArray = np.unique(np.concatenate([first, *others]))
    return union


def _source_variable(
    config: NetcdfConfig, family: str, quantity: QuantityName, parts: Sequence[FileVariable]
) -> SourceVariable:
    """A quantity without its values.

    Raises:
        ForcingFileError: files or configuration contradict each other, or the position of the times
            in the intervals of means is unknown.
    """
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
            "accumulation: none allows only rates"
        )
    accumulation: Accumulation = "none"
    if is_sum:
        accumulation = "since_midnight" if config.accumulation == "since_midnight" else "interval"
    is_mean = is_sum or (
        first.cell_method in ("mean", "sum")
        or (QUANTITIES[quantity].is_flux and first.cell_method != "point")
    )
    label: TimeLabel = _mean_label(config, family, quantity, first) if is_mean else "instant"
    if accumulation == "since_midnight":
        label = "end"
    length = None
    if accumulation == "interval":
        length = _accumulation_length(config, family, first.axis)
    source = "" if config.accumulation == "auto" else f"accumulation: {config.accumulation}"
    title = f"variable {first.variable}"
    return SourceVariable(title, np.empty(0), label, accumulation, length, source)


def _accumulation_length(
    config: NetcdfConfig, family: str, axis: TimeAxis
) -> np.timedelta64 | None:
    """Period of sums over an interval; None is the interval between the records."""
    if config.length_of_sums is not None:
        return config.length_of_sums
    if axis.bounds_length is not None:
        return axis.bounds_length
    return _ERA5_SUMS if family == "era5-land" else None


def _check_ends_of_days(series: ForcingSeries) -> None:
    """Refuse sums since midnight without records at 00 UTC, which hold the daily totals.

    Raises:
        ForcingFileError: the records skip 00 UTC.
    """
    interval = regular_interval(series.time)
    sums = (name for name, v in series.variables.items() if v.accumulation == "since_midnight")
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
            f"is at 00 UTC, as between {first[record]} and {after[record]}, so that the amount "
            "before it is lost; add these records, or set the period of the sums by `accumulation`"
        )


def _mean_label(
    config: NetcdfConfig, family: str, quantity: QuantityName, part: FileVariable
) -> TimeLabel:
    """Position of the times of means or amounts in their intervals.

    Raises:
        ForcingFileError: neither the file nor its naming convention shows the position.
    """
    if config.time_label != "auto":
        return config.time_label
    if part.axis.bounds_label is not None:
        return part.axis.bounds_label
    if family == "cmfd":
        # CMFD: precipitation is of the 3 h before the time, radiation of 1.5 h on either side
        if quantity == "precipitation":
            return "end"
        return "middle" if QUANTITIES[quantity].is_flux else "start"
    if family == "era5-land":
        return "end"
    _check_label_of_means(part)
    return "end" if part.is_sum else "start"


def _check_label_of_means(part: FileVariable) -> None:
    """Refuse means without bounds whose times are probably not at the start of their intervals."""
    where = f"{part.path}: variable {part.variable}"
    if part.axis.bounds is not None:
        raise ForcingFileError(
            f"{where}: the times have the bounds {part.axis.bounds}, which are not in the file, "
            "so that the position of the times in the intervals of means is unknown; set "
            "`time_label`"
        )
    interval = regular_interval(part.time)
    if interval is None or not (part.cell_method or interval >= DAY):
        return
    if ((part.time - _EPOCH) % interval == interval // 2).all():
        raise ForcingFileError(
            f"{where}: has means of every {interval / SECOND:g} s at the middle of intervals of "
            f"the clock, such as {part.time[0]}, and no bounds of the times; set their "
            "position by `time_label`, probably to middle"
        )


def _hours(length: np.timedelta64 | None) -> str:
    return "the interval" if length is None else f"{length / HOUR:g} h"


def _notes(
    family: str,
    file_variables: Mapping[QuantityName, Sequence[FileVariable]],
    variables: Mapping[QuantityName, SourceVariable],
) -> Iterator[str]:
    """Notes on the variables that are used."""
    used_variables = []
    for quantity, parts in file_variables.items():
        part, variable = parts[0], variables[quantity]
        kind = {
            "none": "" if variable.time_label == "instant" else ", means",
            "interval": f", sums over {_hours(variable.accumulation_length)}",
            "since_midnight": ", sums since midnight UTC",
        }[variable.accumulation]
        marked = (
            "" if variable.time_label == "instant" else f" marked at their {variable.time_label}"
        )
        used_variables.append(f"{quantity} from {part.variable} ({part.unit}{kind}{marked})")
    yield f"names {family}: " + "; ".join(used_variables)
    notes = [part.axis.note for parts in file_variables.values() for part in parts]
    yield from dict.fromkeys(note for note in notes if note)
    yield from dict.fromkeys(
        part.selection.note
        for parts in file_variables.values()
        for part in parts
        if part.selection.note
    )


def _with_records(parts: list[FileVariable]) -> list[FileVariable]:
    """The parts of a quantity with records in the period, or all with records if none has."""
    filled = [part for part in parts if len(part.time)]
    if not filled:
        raise ForcingFileError(f"{parts[0].path}: variable {parts[0].variable} has no records")
    needed = [part for part in filled if part.in_period] or filled
    return sorted(needed, key=lambda part: part.time[0])
