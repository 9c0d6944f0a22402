"""Meteorology above many places, from gridded files that are read window by window.

What it gives at a place is what `read_forcing` gives there: the same functions do the work, on
arrays of many columns and a few records at a time. Decisions that need all records, as on their
times, their interval and what is absent, are taken once, on the times alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.forcing_quantities import (
    PRECIPITATION_RATE,
    QUANTITIES,
    WIND_SPEED,
    QuantityName,
    Range,
)
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.forcing.arrays import DAY, SECOND, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.forcing.checks import (
    check_running_sum,
    check_share,
    impossible,
    many_out_of_range,
    out_of_range,
    without_rounding,
)
from noahpy.forcing.conversion import (
    HIGHEST_SUPERSATURATION,
    WATER_ROUNDING,
    Converted,
    converted,
    excess_humidity,
    excess_snowfall,
    with_placeholders,
)
from noahpy.forcing.gaps import complete_part, filled
from noahpy.forcing.grid_point import Cells
from noahpy.forcing.netcdf import NetcdfSource
from noahpy.forcing.plausibility import accepted, suspicions, unusual
from noahpy.forcing.preparation import BEFORE_START, BEYOND_END, needed, prepared_times
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import ForcingRecords, Meteorology, is_slower, step_begins
from noahpy.forcing.series import (
    INSERTED,
    Series,
    as_rates,
    days_of_sums,
    from_interval_starts,
)

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig, NetcdfConfig

WINDOW_BYTES = 2**27
"""Memory of the records held at once, unless it is given."""

_IMPOSSIBLE = 1e30
"""Stands for an impossible value until gaps are filled: it is not missing, and what is averaged or
interpolated from it is as far from possible."""
_POSSIBLE = 1e20
"""Above it a value comes from an impossible one."""
_NEVER = np.iinfo(np.int64).max


class Fault(NamedTuple):
    """Why a column has no forcing from a date on."""

    date: np.datetime64
    """UTC of the first step that needs a record that cannot be used."""
    reason: str
    """Which quantity, its value and what is allowed."""


class _Unusable(NamedTuple):
    """Values that cannot be used."""

    where: BoolArray
    """``[record, column]``."""
    reason: Callable[[int, int], str]
    """What is wrong, by record and column."""


class GriddedForcing:
    """Meteorology above many places from gridded files, read window by window.

    The files are opened once and stay open until `close`. A column whose values are missing and not
    filled, or impossible, does not stop the others: it is a fault, and possible values stand in for
    what cannot be used, so that the model can go on; they mean nothing.

    Args:
        config: with its files found, a section ``netcdf`` among them.
        latitude: degrees north, ``[column]``.
        longitude: degrees east, ``[column]``.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        step: length of a step, s; records that are denser are averaged over it.
        needs_snowfall: whether snow must be told from rain.
        window_bytes: most memory of the records held at once; it does not change the values.

    Attributes:
        notes: for the user: where values come from and what was converted.

    Raises:
        ForcingFileError: a file cannot be read as forcing, or has no place near a column.
        ForcingDataError: times or quantities that cannot drive any column in this period.
        ForcingError: the section ``netcdf`` is not given, or snow is not told from rain.
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
    ) -> None:
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
            Cells(latitude, longitude, netcdf.maximum_distance),
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
        """UTC of the last instant at which values are given."""
        last: np.datetime64 = self._time[-1]
        return last

    @property
    def faults(self) -> Mapping[int, Fault]:
        """Faults that were found so far, by column; of each column the earliest."""
        return MappingProxyType(self._faults)

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at these instants, always of possible values.

        Args:
            times: UTC of the instants, in any order, ``[time]``; what is increasing is read once.

        Returns:
            Interpolated between the records as by `ForcingRecords.at`, or of means over the steps.

        Raises:
            ForcingDataError: an instant is outside the period of the run, or a quantity is
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
    def _settle_times(self, series: Series) -> None:
        """Decide on times, intervals and absent records, with a series of which records there are.

        Raises:
            ForcingDataError: what is wrong with all columns.
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
        if not self._is_averaged or self._interval is None:
            return []
        interval = self._interval / SECOND
        return [f"forcing of every {interval:g} s is averaged over steps of {self._step:g} s"]

    # --- windows ---------------------------------------------------------------------------------
    def _records_in(self, window_bytes: int) -> int:
        """How many records, or steps if they are averaged, a window of a size has."""
        arrays = 3 * len(self._records.quantities) + len(Meteorology._fields)
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
        """Records that enclose an instant, those held if possible."""
        window = self._window
        if window is None or not window.time[0] <= time <= window.time[-1]:
            # the one before goes first, so that they do not need memory together
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

        They are those of all records: a step more than is needed is there, whose begin ends the
        last, and one record more than are in the steps.
        """
        begins = self._begins[first : after + 1]
        end = begins[-1] + np.timedelta64(round(self._step), "s")
        high = min(int(np.searchsorted(self._moved_time, end)) + 1, self._after)
        low = int(np.searchsorted(self._moved_time, begins[0], side="right")) - 1
        low = max(min(low, high - 2), 0)
        records, usable = self._read(low, high)
        count = after - first
        means = _rows(records.means(begins, self._step), slice(0, count))
        if after == len(self._time):
            # the last step counts as far as the records of a column cover it
            for cut in np.unique(usable[usable < len(records.time)]):
                columns = np.flatnonzero(usable == cut)
                part = _rows(records, slice(0, int(cut)), columns)
                covered = part.means(begins[begins <= part.time[-1]], self._step)
                for name in _arrays(means):
                    getattr(means, name)[-1, columns] = getattr(covered, name)[count - 1]
        return means

    def _read(self, first: int, after: int) -> tuple[ForcingRecords, IntArray]:
        """Records `first` up to, not including, `after`, and how many of each column are usable.

        What is unusable up to the last one that the run needs is noted as a fault and counts as
        usable.
        """
        longest = self._longest_gap
        # gaps on either side may reach as far as is filled, and sums and means need a neighbour
        time = self._moved_time
        low = max(int(np.searchsorted(time, time[first] - longest)) - 2, 0)
        high = int(np.searchsorted(time, time[after - 1] + longest, side="right")) + 1
        if self._days is not None:
            # what falls in a day is known from all of it
            low = int(np.searchsorted(self._days, self._days[low]))
            high = min(high, len(self._days))
            high = int(np.searchsorted(self._days, self._days[high - 1], side="right"))
        series = self._records.part(slice(low, high))
        series = series.with_values(self._values(series))
        if not self._is_checked:
            problems = Problems(series.source)
            for quantity in series.quantities:
                check_running_sum(series, quantity, problems)
            problems.raise_any(ForcingDataError)
        series, _ = without_rounding(as_rates(series, self._interval))
        stated = series
        series = self._with_impossible_marked(series)
        series, _ = filled(from_interval_starts(series, self._interval), self._filling)
        inside = slice(first - low, after - low)
        series = series.part(inside)
        series, found = self._with_stand_ins(series, stated, first - low)
        series = with_placeholders(series, self._from_coupler)
        values, contradictions = _without_contradictions(series, converted(series))
        if not self._is_checked:
            self._check_weather(series, values, [*found, *contradictions])
        usable = self._note([*found, *contradictions], first, after - first)
        return values.records(series.time), usable

    def _values(self, series: Series) -> dict[QuantityName, FloatArray]:
        """Values ``[record, column]`` of the records that the files have, NaN of others."""
        there = series.origin != INSERTED
        rows = series.origin[there]
        read = self._source.values(slice(rows[0], rows[-1] + 1)) if len(rows) else {}
        values = {}
        for quantity in series.quantities:
            own = read.get(quantity, np.empty(0))
            if there.all() and own.shape == (len(there), self._count):
                values[quantity] = own
                continue
            spread = np.full((len(there), self._count), np.nan)
            spread[there] = own if own.ndim == spread.ndim else own[:, np.newaxis]
            values[quantity] = spread
        return values

    # --- faults ----------------------------------------------------------------------------------
    def _with_impossible_marked(self, series: Series) -> Series:
        """The series with impossible values that stay so when they are averaged or interpolated.

        Raises:
            ForcingDataError: a quantity is in another unit throughout the first window.
        """
        problems, marked = Problems(series.source), {}
        for quantity, observed in series.quantities.items():
            wrong = impossible(quantity, observed.values)
            if not self._is_checked:
                self._check_unit(series, quantity, wrong, problems)
            if not wrong.any():
                continue
            marked[quantity] = np.where(wrong, _IMPOSSIBLE, observed.values)
        problems.raise_any(ForcingDataError)
        return series.with_values(marked)

    def _check_weather(self, series: Series, values: Converted, bad: list[_Unusable]) -> None:
        """Stop for weather of the first window that no place has, in most of the good columns.

        Raises:
            ForcingDataError: which quantity, and what it looks like.
        """
        self._is_checked = True
        is_bad = np.zeros(self._count, dtype=np.bool_)
        for unusable in bad:
            is_bad |= unusable.where.any(axis=0)
        good = values.each(lambda array: array[:, ~is_bad])
        problems = Problems(series.source)
        odd = suspicions(good, series.time, self._interval, self._accepted)
        for what, text in odd.items():
            problems.add(unusual(series, what, text))
        problems.raise_any(ForcingDataError)

    def _check_unit(
        self, series: Series, quantity: QuantityName, wrong: BoolArray, problems: Problems
    ) -> None:
        """Note a quantity whose values are all impossible; of one column that may be a fault."""
        values = series.quantities[quantity].values
        known = int(np.isfinite(values).sum())
        if known == 0:
            return
        check_share(series, quantity, problems)
        if wrong.sum() == known and (
            self._count > 1 or QUANTITIES[quantity].wrong_unit(float(values[wrong][0]))
        ):
            problems.add(many_out_of_range(series, quantity, wrong))

    def _with_stand_ins(
        self, series: Series, stated: Series, offset: int
    ) -> tuple[Series, list[_Unusable]]:
        """The series without missing and impossible values, and where they were.

        Args:
            series: after filling, with marked values.
            stated: before anything was moved, with the impossible values as they are.
            offset: of the records in those as stated.
        """
        found, replaced = [], {}
        for quantity, observed in series.quantities.items():
            # a comparison with NaN is false, so this finds what is missing too
            if observed.values.max() < _POSSIBLE:
                continue
            where = ~(observed.values < _POSSIBLE)
            replaced[quantity] = np.where(where, QUANTITIES[quantity].stand_in, observed.values)
            reason = _ReasonOfValue(quantity, series, stated, offset)
            found.append(_Unusable(where, reason))
        return series.with_values(replaced), found

    def _note(self, found: list[_Unusable], first: int, count: int) -> IntArray:
        """Note the earliest fault of every column.

        Args:
            found: what cannot be used of the records read.
            first: number of the first of them.
            count: of the records read.

        Returns:
            How many records of every column come before one that cannot be used and that no step
            begins with; ``[column]``.
        """
        usable = np.full(self._count, count)
        earliest, which = np.full(self._count, _NEVER), np.zeros(self._count, dtype=np.int64)
        low, high = np.clip([self._first - first, self._last + 1 - first], 0, count)
        for number, unusable in enumerate(found):
            begins = _first_true(unusable.where[low:high], low)
            sooner = begins < earliest
            earliest[sooner], which[sooner] = begins[sooner], number
            usable = np.minimum(usable, _first_true(unusable.where[high:], high))
        records = np.where(earliest == _NEVER, _NEVER, earliest + first)
        for column in map(int, np.flatnonzero(records < self._unusable_from)):
            reason = found[which[column]].reason(int(earliest[column]), column)
            self._unusable_from[column] = records[column]
            self._faults[column] = Fault(self._first_step_with(int(records[column])), reason)
        return usable

    def _first_step_with(self, record: int) -> np.datetime64:
        """UTC of the first step whose forcing a record is part of."""
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
    """Why a value of a quantity cannot be used.

    Args:
        quantity: what the values are of.
        series: after filling, with marked values.
        stated: before anything was moved, with the impossible values as they are.
        offset: of the records in those as stated.
    """

    def __init__(self, quantity: QuantityName, series: Series, stated: Series, offset: int) -> None:
        self._quantity, self._stated, self._offset = quantity, stated, offset
        self._values = series.quantities[quantity].values

    def __call__(self, record: int, column: int) -> str:
        """What is wrong with the value of a record and column."""
        if np.isnan(self._values[record, column]):
            return f"{self._stated.title(self._quantity)} is missing"
        # the value itself, or one after it that it was averaged or interpolated from
        values = self._stated.quantities[self._quantity].values[self._offset + record :, column]
        value = float(values[impossible(self._quantity, values)][0])
        return out_of_range(self._stated, self._quantity, value)


def _without_contradictions(series: Series, values: Converted) -> tuple[Converted, list[_Unusable]]:
    """Possible values, and where quantities contradict each other or are impossible together."""
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
    if snowfall is not None and (snowfall - total).max() > WATER_ROUNDING:
        found.append(
            _Unusable(
                snowfall - total > WATER_ROUNDING,
                lambda record, column: excess_snowfall(series, snowfall, total, record, column),
            )
        )
    return values._replace(**changed), found


def _first_true(where: BoolArray, offset: int) -> IntArray:
    """Of every column the first row in which it is so, counted from an offset, or never."""
    if len(where) == 0:
        return np.full(where.shape[1], _NEVER)
    return np.where(where.any(axis=0), where.argmax(axis=0) + offset, _NEVER)


def _arrays(records: ForcingRecords) -> list[str]:
    """Names of the arrays ``[record, column]`` of records."""
    return [
        field.name
        for field in fields(records)
        if field.name != "time" and getattr(records, field.name) is not None
    ]


def _rows(
    records: ForcingRecords, rows: slice, columns: IntArray | slice = slice(None)
) -> ForcingRecords:
    """Some records in a row, of some columns."""
    parts = {name: getattr(records, name)[rows][:, columns] for name in _arrays(records)}
    return replace(records, time=records.time[rows], **parts)


def _netcdf(config: ForcingConfig) -> NetcdfConfig:
    if config.netcdf is None:
        raise ForcingError("forcing: gridded forcing needs the section netcdf")
    return config.netcdf


def without_forcing(
    config: ForcingConfig, latitude: FloatArray, longitude: FloatArray, start: np.datetime64
) -> BoolArray:
    """Which cells have no value of some quantity: the sea of a data set of the land, for example.

    One record is read, that at `start` or the first after it.

    Args:
        config: with its files found, a section ``netcdf`` among them.
        latitude: degrees north, ``[cell]``.
        longitude: degrees east, ``[cell]``.
        start: UTC.

    Returns:
        ``[cell]``.

    Raises:
        ForcingFileError: a file cannot be read as forcing, or has no place near a cell.
        ForcingDataError: there is no record at or after `start`.
    """
    netcdf = _netcdf(config)
    cells = Cells(latitude, longitude, netcdf.maximum_distance)
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
