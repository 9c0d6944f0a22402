"""Meteorology at many places from gridded files, read in windows of time.

The result at a place is that of `read_forcing`: the same functions work on arrays of many columns
and a few records at a time. What depends on all records, such as their interval and missing times,
is determined once, from the times alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import DAY, SECOND, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_quantities import (
    PRECIPITATION_RATE,
    QUANTITIES,
    WIND_SPEED,
    QuantityName,
    Range,
)
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.forcing.checks import (
    check_percent,
    check_running_sum,
    impossible,
    many_out_of_range,
    out_of_range,
    without_rounding,
)
from noahpy.forcing.conversion import (
    HIGHEST_SUPERSATURATION,
    LARGEST_EXCESS,
    Drivers,
    drivers_of,
    excess_humidity,
    excess_snowfall,
    with_coupled_drivers,
)
from noahpy.forcing.elevation import Elevations, moved_to_site
from noahpy.forcing.gaps import complete_part, filled
from noahpy.forcing.grid_point import CellLocator
from noahpy.forcing.netcdf import NetcdfSource
from noahpy.forcing.plausibility import accepted, suspicions, unusual
from noahpy.forcing.preparation import BEFORE_START, BEYOND_END, needed, prepared_times
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import ForcingRecords, Meteorology, is_slower, step_begins
from noahpy.forcing.series import (
    INSERTED,
    ForcingSeries,
    as_rates,
    days_of_sums,
    from_interval_starts,
)
from noahpy.forcing.undercatch import STANDARD_HEIGHT, with_missed_snow

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig, NetcdfConfig

WINDOW_BYTES = 2**27
"""Default memory of the records held at once."""

_IMPOSSIBLE = 1e30
"""Marker of impossible values until gaps are filled: it does not count as missing, and averages and
interpolations that involve it remain impossible."""
_POSSIBLE = 1e20
"""Limit above which a value derives from the marker."""
_NEVER = np.iinfo(np.int64).max


class Fault(NamedTuple):
    """End of the usable forcing of a column."""

    date: np.datetime64
    """UTC of the first step that needs an unusable record."""
    reason: str
    """Quantity, value and allowed range."""


class _Unusable(NamedTuple):
    """Missing, impossible or contradictory values."""

    where: BoolArray
    """Mask, ``[record, column]``."""
    reason: Callable[[int, int], str]
    """Description, by record and column."""


class GriddedForcing:
    """Meteorology at many places from gridded files, read in windows of time.

    The files stay open until `close`. A column with missing values that are not filled, or with
    impossible ones, does not stop the others: it has a `Fault`, and gets arbitrary possible values
    instead, so that the model can continue.

    Args:
        config: configuration with existing files in a section ``netcdf``.
        latitude: latitude of the columns, degrees north, ``[column]``.
        longitude: longitude of the columns, degrees east, ``[column]``.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        step: length of a step, s; records at shorter intervals are averaged over it.
        needs_snowfall: whether snowfall is needed apart from total precipitation.
        window_bytes: largest memory of the records held at once; it does not change the values.
        wind_height: height of the wind, m, one or ``[column]``; counts where a gauge has a
            correction.
        elevations: those of the columns, in place of those of the configuration, if it has the
            section ``elevation``.

    Attributes:
        notes: notes for the user on the origin of the values and on conversions.

    Raises:
        ForcingFileError: a file cannot be read as forcing, or has no point near a column.
        ForcingDataError: times or quantities that cannot drive any column in this period.
        ForcingError: there is no section ``netcdf``, or no snowfall where it is needed.
    """

    def __init__(
        self,
        config: ForcingConfig,
        latitude: FloatArray,
        longitude: FloatArray,
        *,
        start: np.datetime64,
        end: np.datetime64,
        step: float,
        needs_snowfall: bool = False,
        window_bytes: int = WINDOW_BYTES,
        wind_height: float | FloatArray = STANDARD_HEIGHT,
        elevations: Elevations | None = None,
    ) -> None:
        self._undercatch, self._wind_height = config.undercatch, wind_height
        self._elevation, self._elevations = config.elevation, elevations
        if config.elevation is not None and elevations is None:
            own = config.elevation
            self._elevations = Elevations(own.source, own.site, latitude)
        self._start: np.datetime64 = start.astype("datetime64[s]")
        self._end: np.datetime64 = end.astype("datetime64[s]")
        self._step = step
        self._filling, self._from_coupler = config.filling, config.from_coupler
        no_gap = np.timedelta64(0, "s")
        self._longest_gap = no_gap if config.filling is None else config.filling.longest
        self._count = len(latitude)
        netcdf = _netcdf(config)
        self._source = NetcdfSource(
            netcdf,
            CellLocator(latitude, longitude, netcdf.maximum_distance),
            start=self._start - BEFORE_START,
            end=self._end + BEYOND_END,
            from_coupler=config.from_coupler,
            needs_snowfall=needs_snowfall,
        )
        self._accepted = accepted(config)
        try:
            self._settle_times(needed(self._source.series, config, needs_snowfall))
        except ForcingError:
            self._source.close()
            raise
        self._window_length = self._records_in(window_bytes)
        self._window: ForcingRecords | None = None
        self._is_checked = False
        self._unusable_from = np.full(self._count, _NEVER)
        self._faults: dict[int, Fault] = {}
        self.notes: tuple[str, ...] = (*self._records.notes, *self._own_notes())

    def close(self) -> None:
        """Close the files."""
        self._source.close()
        self._window = None

    @property
    def last_date(self) -> np.datetime64:
        """UTC of the last instant with values."""
        last: np.datetime64 = self._time[-1]
        return last

    @property
    def faults(self) -> Mapping[int, Fault]:
        """Earliest fault of every column, as far as the files were read."""
        return MappingProxyType(self._faults)

    def at(self, times: TimeArray) -> Meteorology:
        """Interpolate the records, or the means over steps, to instants.

        Args:
            times: UTC, in any order, ``[time]``; increasing times are read once.

        Returns:
            Possible values only, as from `ForcingRecords.at`.

        Raises:
            ForcingDataError: a missing time or one outside the run, or a quantity that is
                impossible in all columns.
            ForcingFileError: a file is damaged; the message names the variable and the times.
        """
        times = np.asarray(times).astype("datetime64[s]")
        outside = np.isnat(times) | (times < self._time[0]) | (times > self._time[-1])
        if outside.any():
            raise ForcingDataError(
                f"no forcing for {times[outside][0]}: the records that are used cover "
                f"{self._time[0]} to {self._time[-1]}"
            )
        order = np.argsort(times, kind="stable")
        parts: list[Meteorology] = []
        done = 0
        while done < len(order) or not parts:
            ahead = times[order[done:]]
            window = self._window_at(ahead[0] if len(ahead) else self._time[0])
            inside = ahead[ahead <= window.time[-1]]
            parts.append(window.at(inside))
            done += len(inside)
        if len(parts) == 1 and (order[:-1] < order[1:]).all():
            return parts[0]
        back = np.argsort(order, kind="stable")
        return Meteorology(*(np.concatenate(arrays)[back] for arrays in zip(*parts, strict=True)))

    # --- times -----------------------------------------------------------------------------------
    def _settle_times(self, series: ForcingSeries) -> None:
        """Determine times, intervals and missing records from a series without values.

        Raises:
            ForcingDataError: a problem of all columns.
        """
        self._records, self._interval = prepared_times(
            series, self._start, self._end, self._filling
        )
        moved = from_interval_starts(as_rates(self._records, self._interval), self._interval)
        self._moved_time = moved.time
        self._days = days_of_sums(self._records)
        problems = Problems(series.source)
        usable = complete_part(
            filled(moved, self._filling)[0],
            self._start,
            self._end,
            self._interval,
            self._filling,
            problems,
        )
        problems.raise_any(ForcingDataError)
        low = int(np.searchsorted(moved.time, usable.time[0]))
        self._after = low + len(usable.time)
        self._first = int(np.searchsorted(moved.time, self._start, side="right")) - 1
        self._last = int(np.searchsorted(moved.time, self._end))
        self._is_averaged = is_slower(self._step, usable.time)
        self._time = moved.time[self._first : self._last + 1]
        if self._is_averaged:
            covered = (usable.time[-1] - self._start) / SECOND
            self._begins = step_begins(self._start, self._step, int(covered // self._step) + 1)
            self._time = self._begins[: np.searchsorted(self._begins, self._end) + 1]

    def _own_notes(self) -> list[str]:
        notes = []
        if self._elevations is not None:
            height = np.subtract(self._elevations.site, self._elevations.source)
            notes.append(
                f"forcing is moved to sites {np.min(height):+.0f} to {np.max(height):+.0f} m above "
                "its own elevation"
            )
        if self._is_averaged and self._interval is not None:
            interval = self._interval / SECOND
            notes.append(
                f"forcing of every {interval:g} s is averaged over steps of {self._step:g} s"
            )
        return notes

    # --- windows ---------------------------------------------------------------------------------
    def _records_in(self, window_bytes: int) -> int:
        """Number of records, or of steps where records are averaged, in a window."""
        arrays = 3 * len(self._records.variables) + len(Meteorology._fields)
        columns = arrays * self._count * np.float64().itemsize
        count = window_bytes // (columns + 3 * self._source.bytes_per_record)
        if self._interval is not None:
            count -= 2 * int(self._longest_gap / self._interval)
            if self._days is not None:
                count -= int(2 * DAY / self._interval)
            if self._is_averaged:
                count = int(count * (self._interval / SECOND) // self._step) - 1
        return max(count, 2)

    def _window_at(self, time: np.datetime64) -> ForcingRecords:
        """Window of records that encloses an instant, read if it is not the current one."""
        window = self._window
        if window is None or not window.time[0] <= time <= window.time[-1]:
            # the old window is freed first, so that only one takes memory
            self._window = window = None
            first = int(np.searchsorted(self._time, time, side="right")) - 1
            first = max(min(first, len(self._time) - self._window_length), 0)
            after = min(first + self._window_length, len(self._time))
            read = self._read_means if self._is_averaged else self._read_instants
            self._window = window = read(first, after)
        return window

    def _read_instants(self, first: int, after: int) -> ForcingRecords:
        return self._read(self._first + first, self._first + after)[0]

    def _read_means(self, first: int, after: int) -> ForcingRecords:
        """Means over steps `first` up to, not including, `after`.

        They equal means from all records: one more step is computed, whose begin ends the last one,
        from one more record than the steps contain.
        """
        begins = self._begins[first : after + 1]
        end = begins[-1] + np.timedelta64(round(self._step), "s")
        high = min(int(np.searchsorted(self._moved_time, end)) + 1, self._after)
        low = int(np.searchsorted(self._moved_time, begins[0], side="right")) - 1
        low = max(min(low, high - 2), 0)
        records, usable = self._read(low, high)
        count = after - first
        means = records.means(begins, self._step).part(slice(0, count))
        if after == len(self._time):
            # the mean of the last step is over the part that the records of each column cover
            for cut in np.unique(usable[usable < len(records.time)]):
                columns = np.flatnonzero(usable == cut)
                part = records.part(slice(0, int(cut)), columns)
                covered = part.means(begins[begins <= part.time[-1]], self._step)
                for name in means.quantities:
                    getattr(means, name)[-1, columns] = getattr(covered, name)[count - 1]
        return means

    def _read(self, first: int, after: int) -> tuple[ForcingRecords, IntArray]:
        """Records `first` up to, not including, `after`, and the number usable in each column.

        Unusable records within the run become faults, and count as usable.
        """
        longest = self._longest_gap
        # gaps that are filled may extend beyond the part, and sums and means need a neighbour
        time = self._moved_time
        low = max(int(np.searchsorted(time, time[first] - longest)) - 2, 0)
        high = int(np.searchsorted(time, time[after - 1] + longest, side="right")) + 1
        if self._days is not None:
            # rates of a day depend on all sums of the day
            low = int(np.searchsorted(self._days, self._days[low]))
            high = min(high, len(self._days))
            high = int(np.searchsorted(self._days, self._days[high - 1], side="right"))
        series = self._records.part(slice(low, high))
        series = series.with_values(self._values(series))
        if not self._is_checked:
            problems = Problems(series.source)
            for quantity in series.variables:
                check_running_sum(series, quantity, problems)
            problems.raise_any(ForcingDataError)
        series, _ = without_rounding(as_rates(series, self._interval))
        stated = series
        series = self._with_impossible_marked(series)
        series, _ = filled(from_interval_starts(series, self._interval), self._filling)
        series, _ = with_missed_snow(series, self._undercatch, self._wind_height)
        inside = slice(first - low, after - low)
        series = series.part(inside)
        series, unusable = self._with_placeholders(series, stated, first - low)
        series = with_coupled_drivers(series, self._from_coupler)
        values, contradictions = _without_contradictions(series, drivers_of(series))
        unusable += contradictions
        if not self._is_checked:
            self._check_plausibility(series, values, unusable)
        usable = self._record_faults(unusable, first, after - first)
        records = values.records(series.time)
        if self._elevation is not None and self._elevations is not None:
            records, _ = moved_to_site(records, self._elevation, self._elevations)
        return records, usable

    def _values(self, series: ForcingSeries) -> dict[QuantityName, FloatArray]:
        """Values ``[record, column]``, NaN in records that the files lack."""
        exists = series.origin != INSERTED
        records = series.origin[exists]
        read = self._source.values(slice(records[0], records[-1] + 1)) if len(records) else {}
        values = {}
        for quantity in series.variables:
            own = read.get(quantity, np.empty(0))
            if exists.all() and own.shape == (len(exists), self._count):
                values[quantity] = own
                continue
            spread = np.full((len(exists), self._count), np.nan)
            spread[exists] = own if own.ndim == spread.ndim else own[:, np.newaxis]
            values[quantity] = spread
        return values

    # --- faults ----------------------------------------------------------------------------------
    def _with_impossible_marked(self, series: ForcingSeries) -> ForcingSeries:
        """Replace impossible values by a marker that survives averaging and interpolation.

        Raises:
            ForcingDataError: a quantity has a wrong unit throughout the first window.
        """
        problems, marked = Problems(series.source), {}
        for quantity, variable in series.variables.items():
            wrong = impossible(quantity, variable.values)
            if not self._is_checked:
                self._check_unit(series, quantity, wrong, problems)
            if not wrong.any():
                continue
            marked[quantity] = np.where(wrong, _IMPOSSIBLE, variable.values)
        problems.raise_any(ForcingDataError)
        return series.with_values(marked)

    def _check_plausibility(
        self, series: ForcingSeries, values: Drivers, unusable: list[_Unusable]
    ) -> None:
        """Refuse implausible weather in most columns of the first window.

        Args:
            series: series that was converted.
            values: drivers computed from it.
            unusable: values in columns that are not judged.

        Raises:
            ForcingDataError: with the quantity and a guess at the cause.
        """
        self._is_checked = True
        is_bad = np.zeros(self._count, dtype=np.bool_)
        for one in unusable:
            is_bad |= one.where.any(axis=0)
        good = values.each(lambda array: array[:, ~is_bad])
        problems = Problems(series.source)
        texts = suspicions(good, series.time, self._interval, self._accepted)
        for driver, text in texts.items():
            problems.add(unusual(series, driver, text))
        problems.raise_any(ForcingDataError)

    def _check_unit(
        self, series: ForcingSeries, quantity: QuantityName, wrong: BoolArray, problems: Problems
    ) -> None:
        """Report a quantity without any possible value; in a single column only a wrong unit."""
        values = series.variables[quantity].values
        known = int(np.isfinite(values).sum())
        if known == 0:
            return
        check_percent(series, quantity, problems)
        if wrong.sum() == known and (
            self._count > 1 or QUANTITIES[quantity].wrong_unit(float(values[wrong][0]))
        ):
            problems.add(many_out_of_range(series, quantity, wrong))

    def _with_placeholders(
        self, series: ForcingSeries, stated: ForcingSeries, offset: int
    ) -> tuple[ForcingSeries, list[_Unusable]]:
        """Replace missing and impossible values by possible ones; returns where they were.

        Args:
            series: series after filling, with impossible values marked.
            stated: series before means were moved, with impossible values as stated.
            offset: position of the first record of `series` in `stated`.
        """
        unusable, replaced = [], {}
        for quantity, variable in series.variables.items():
            # comparisons with NaN are false, so that missing values are found too
            if variable.values.max() < _POSSIBLE:
                continue
            where = ~(variable.values < _POSSIBLE)
            replaced[quantity] = np.where(where, QUANTITIES[quantity].placeholder, variable.values)
            reason = _ReasonOfValue(quantity, series, stated, offset)
            unusable.append(_Unusable(where, reason))
        return series.with_values(replaced), unusable

    def _record_faults(self, unusable: list[_Unusable], first: int, count: int) -> IntArray:
        """Record the earliest fault of every column.

        Args:
            unusable: unusable values of the records that were read.
            first: number of the first of these records.
            count: number of these records.

        Returns:
            Number of records of every column before the first unusable one after the last instant
            of the run, ``[column]``.
        """
        usable = np.full(self._count, count)
        earliest, which = np.full(self._count, _NEVER), np.zeros(self._count, dtype=np.int64)
        low, high = np.clip([self._first - first, self._last + 1 - first], 0, count)
        for number, one in enumerate(unusable):
            begins = _first_true(one.where[low:high], low)
            sooner = begins < earliest
            earliest[sooner], which[sooner] = begins[sooner], number
            usable = np.minimum(usable, _first_true(one.where[high:], high))
        records = np.where(earliest == _NEVER, _NEVER, earliest + first)
        for column in map(int, np.flatnonzero(records < self._unusable_from)):
            reason = unusable[which[column]].reason(int(earliest[column]), column)
            self._unusable_from[column] = records[column]
            self._faults[column] = Fault(self._first_step_with(int(records[column])), reason)
        return usable

    def _first_step_with(self, record: int) -> np.datetime64:
        """UTC of the first step whose forcing depends on a record."""
        time = self._moved_time
        date: np.datetime64
        if self._is_averaged:
            step = int(np.searchsorted(self._begins, time[record], side="right")) - 1
            date = self._begins[max(step, 0)]
        elif record <= self._first:
            date = self._start
        else:
            steps = int((time[record - 1] - self._start) / SECOND // self._step) + 1
            date = self._start + np.timedelta64(round(max(steps, 0) * self._step), "s")
        return date


class _ReasonOfValue:
    """Descriptions of the unusable values of a quantity.

    Args:
        quantity: quantity.
        series: series after filling, with impossible values marked.
        stated: series before means were moved, with impossible values as stated.
        offset: position of the first record of `series` in `stated`.
    """

    def __init__(
        self, quantity: QuantityName, series: ForcingSeries, stated: ForcingSeries, offset: int
    ) -> None:
        self._quantity, self._stated, self._offset = quantity, stated, offset
        self._values = series.variables[quantity].values

    def __call__(self, record: int, column: int) -> str:
        """Description of the value of a record and column."""
        if np.isnan(self._values[record, column]):
            return f"{self._stated.title(self._quantity)} is missing"
        # the value itself, or a later one that it was averaged or interpolated from
        values = self._stated.variables[self._quantity].values[self._offset + record :, column]
        value = float(values[impossible(self._quantity, values)][0])
        return out_of_range(self._stated, self._quantity, value)


def _without_contradictions(
    series: ForcingSeries, values: Drivers
) -> tuple[Drivers, list[_Unusable]]:
    """Limit drivers to possible values; returns where they contradict each other."""
    found: list[_Unusable] = []
    changed: dict[str, FloatArray] = {}

    def limit(name: str, allowed: Range) -> None:
        array = getattr(values, name)
        if array.max() > allowed.high:
            where = array > allowed.high

            def reason(record: int, column: int) -> str:
                value = array[record, column]
                return f"{name} is {value:.6g} {allowed.unit}; allowed are {allowed}"

            found.append(_Unusable(where, reason))
            changed[name] = np.where(where, 0.0, array)

    limit("wind_speed", WIND_SPEED)
    limit("precipitation", PRECIPITATION_RATE)
    if values.relative_humidity.max() > HIGHEST_SUPERSATURATION:
        found.append(
            _Unusable(
                values.relative_humidity > HIGHEST_SUPERSATURATION,
                lambda record, column: excess_humidity(series, values, record, column),
            )
        )
    snowfall, total = values.snowfall, values.precipitation
    if snowfall is not None and (snowfall - total).max() > LARGEST_EXCESS:
        found.append(
            _Unusable(
                snowfall - total > LARGEST_EXCESS,
                lambda record, column: excess_snowfall(series, snowfall, total, record, column),
            )
        )
    return values._replace(**changed), found


def _first_true(where: BoolArray, offset: int) -> IntArray:
    """First true record of every column, counted from an offset, or `_NEVER`."""
    if len(where) == 0:
        return np.full(where.shape[1], _NEVER)
    return np.where(where.any(axis=0), where.argmax(axis=0) + offset, _NEVER)


def _netcdf(config: ForcingConfig) -> NetcdfConfig:
    if config.netcdf is None:
        raise ForcingError("forcing: gridded forcing needs the section netcdf")
    return config.netcdf


def without_forcing(
    config: ForcingConfig, latitude: FloatArray, longitude: FloatArray, start: np.datetime64
) -> BoolArray:
    """Find cells without values of some quantity, such as sea in a data set of the land.

    One record is read, the first at or after `start`.

    Args:
        config: configuration with existing files in a section ``netcdf``.
        latitude: latitude of the cells, degrees north, ``[cell]``.
        longitude: longitude of the cells, degrees east, ``[cell]``.
        start: UTC.

    Returns:
        Mask, ``[cell]``.

    Raises:
        ForcingFileError: a file cannot be read as forcing, or has no point near a cell.
        ForcingDataError: there is no record at or after `start`.
    """
    netcdf = _netcdf(config)
    cells = CellLocator(latitude, longitude, netcdf.maximum_distance)
    begin = start.astype("datetime64[s]")
    source = NetcdfSource(
        netcdf, cells, start=begin, end=begin + BEYOND_END, from_coupler=config.from_coupler
    )
    try:
        after = np.flatnonzero(source.time >= begin)
        if len(after) == 0:
            raise ForcingDataError(f"{source.name}: has no record at or after {begin}")
        values = source.values(slice(after[0], after[0] + 1))
    finally:
        source.close()
    lacking = np.zeros(len(latitude), dtype=np.bool_)
    for array in values.values():
        lacking |= np.isnan(array[0])
    return lacking
