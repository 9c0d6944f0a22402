"""Scenarios: meteorology with changes over time, and with years that are repeated.

Changes are applied to the forcing of every step, after averaging and interpolation, so that they
hold for all sources alike and nothing has to be in memory that is read in windows otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, IntArray, TimeArray, calendar_year
from noahpy.catalog.forcing_changes import CHANGES, ChangedQuantity, ChangeKind, change_of
from noahpy.config.scenario import RepeatConfig, ScenarioConfig, instant_of
from noahpy.errors import ConfigError
from noahpy.files.number_table import NumberTable, read_number_table
from noahpy.forcing.calendar import MONTHS_PER_YEAR, monthly_weights
from noahpy.forcing.changes import changed
from noahpy.forcing.deltas import read_deltas
from noahpy.forcing.records import Meteorology, Records

if TYPE_CHECKING:
    from noahpy.config.scenario import Course as WrittenCourse

_RULES: Mapping[str, str] = {
    "brutsaert": "longwave radiation follows by the clear sky's emissivity of Brutsaert (1975)",
    "emissivity": "longwave radiation follows with the fourth power of the air temperature",
    "unchanged": "longwave radiation is unchanged",
}


@dataclass(frozen=True, eq=False)
class Course:
    """A value over time: linear between dates, constant before the first and after the last.

    Attributes:
        dates: UTC, increasing, ``[date]``.
        values: at the dates, ``[date, 1 or 12 months, 1 or column]``; those by month hold on the
            15th and are interpolated.
    """

    dates: TimeArray
    values: FloatArray

    def at(self, times: TimeArray) -> FloatArray:
        """Values at instants, ``[time, 1 or column]``."""
        times = np.asarray(times).astype("datetime64[s]")
        last = len(self.dates) - 1
        before = np.clip(np.searchsorted(self.dates, times, side="right") - 1, 0, last)
        after = np.minimum(before + 1, last)
        span = np.maximum(self.dates[after] - self.dates[before], np.timedelta64(1, "s"))
        share = np.clip((times - self.dates[before]) / span, 0.0, 1.0)[:, np.newaxis]
        share = np.where((after == before)[:, np.newaxis], 0.0, share)

        def of(date: IntArray) -> FloatArray:
            if self.values.shape[1] == 1:
                constant: FloatArray = self.values[date, 0]
                return constant
            early, late, fraction = monthly_weights(times)
            weight = fraction[:, np.newaxis]
            by_month: FloatArray = (1.0 - weight) * self.values[date, early] + (
                weight * self.values[date, late]
            )
            return by_month

        found: FloatArray = (1.0 - share) * of(before) + share * of(after)
        return found


Courses = dict[ChangedQuantity, dict[ChangeKind, Course]]


class Scenario(NamedTuple):
    """Changes of the meteorology of some columns."""

    courses: Mapping[ChangedQuantity, Mapping[ChangeKind, Course]]
    config: ScenarioConfig
    notes: tuple[str, ...] = ()
    """Notes for the user."""


def read_scenario(
    config: ScenarioConfig,
    latitude: float | FloatArray | None,
    longitude: float | FloatArray | None,
) -> Scenario:
    """The changes of a section, with those of its files.

    Args:
        config: section with existing files.
        latitude: of the site, or of the cells, degrees north, by which the place of a file is
            chosen.
        longitude: degrees east.

    Raises:
        ConfigError: a table that cannot be used, or a change that is given twice.
        ForcingFileError: a file of changes that cannot be used.
    """
    courses: Courses = {}
    notes: list[str] = []

    def add(quantity: ChangedQuantity, kind: ChangeKind, course: Course) -> None:
        own = courses.setdefault(quantity, {})
        if kind in own:
            raise ConfigError(f"forcing.scenario: {quantity}.{kind} is given twice")
        own[kind] = course

    for quantity, change in config.changes().items():
        for kind, written in change.given().items():
            add(quantity, kind, _written(written))
    if config.table is not None:
        for (quantity, kind), course in _of_table(read_number_table(config.table)).items():
            add(quantity, kind, course)
    if config.deltas is not None:
        found, note = read_deltas(config.deltas, latitude, longitude)
        for (quantity, kind), (dates, values) in found.items():
            add(quantity, kind, Course(dates, values))
        notes.append(note)
    followers = {"air_temperature", "relative_humidity"} & courses.keys()
    if followers and "longwave_down" not in courses:
        notes.append(f"scenario: {_RULES[config.longwave]}")
    if {"air_temperature", "surface_pressure"} & courses.keys():
        notes.append(f"scenario: {config.humidity} humidity is kept")
    return Scenario(courses, config, tuple(notes))


_ALWAYS = np.array(["0001-01-01"], dtype="datetime64[s]")
"""Date of a course that does not depend on the year."""


def _written(course: WrittenCourse) -> Course:
    """A course as a configuration has it."""
    if not isinstance(course, Mapping):
        return Course(_ALWAYS, _months(course)[np.newaxis, :, np.newaxis])
    dates = np.array([np.datetime64(instant_of(text), "s") for text in course])
    levels = [_months(level) for level in course.values()]
    count = max(map(len, levels))
    values = np.stack([np.broadcast_to(level, count) for level in levels])
    order = np.argsort(dates)
    return Course(dates[order], values[order][:, :, np.newaxis])


def _months(level: float | tuple[float, ...]) -> FloatArray:
    return np.atleast_1d(np.asarray(level, dtype=np.float64))


def _of_table(table: NumberTable) -> dict[tuple[ChangedQuantity, ChangeKind], Course]:
    """Courses of a table by month, by date, or by both.

    Raises:
        ConfigError: unknown columns, values that are not allowed, or rows that are no whole years.
    """
    keys = {"month", "date"} & set(table.names)
    if not keys:
        raise ConfigError(f"{table.path}: has neither a column 'month' nor a column 'date'")
    named = {name: change_of(name) for name in table.names if name not in keys}
    for name, change in named.items():
        if change is None:
            raise ConfigError(
                f"{table.path}: {name!r} is no change of the forcing; write month, date, or as in "
                "air_temperature.offset and precipitation.factor"
            )
    dates, order, months = _rows(table)
    courses = {}
    for name, change in named.items():
        assert change is not None
        quantity, kind = change
        allowed = CHANGES[quantity].of(kind)
        numbers = table.numbers(name)
        for row, value in enumerate(numbers):
            if allowed is None or not allowed.low <= value <= allowed.high:
                raise ConfigError(f"{table.where(row, name)}: {value:g}; allowed are {allowed}")
        values = np.array(numbers)[order].reshape(len(dates), months, 1)
        courses[change] = Course(dates, values)
    if not courses:
        raise ConfigError(f"{table.path}: has no column with a change")
    return courses


def _rows(table: NumberTable) -> tuple[TimeArray, IntArray, int]:
    """Dates of a table, the order of its rows by date and month, and the months of a date."""
    count = len(table.rows)
    months = table.integers("month", 1, MONTHS_PER_YEAR) if "month" in table.names else [1] * count
    when = [_ALWAYS[0]] * count
    if "date" in table.names:
        for row, text in enumerate(table.texts("date")):
            try:
                when[row] = np.datetime64(instant_of(text), "s")
            except ValueError as error:
                raise ConfigError(f"{table.where(row, 'date')}: {error}") from error
    size = MONTHS_PER_YEAR if "month" in table.names else 1
    order = sorted(range(count), key=lambda row: (when[row], months[row]))
    dates = sorted(set(when))
    expected = [(date, month) for date in dates for month in range(1, size + 1)]
    if [(when[row], months[row]) for row in order] != expected:
        needed = "every month once" if size > 1 else "every date once"
        raise ConfigError(f"{table.path}: needs {needed}" + (" by date" if len(dates) > 1 else ""))
    return np.array(dates), np.array(order), size


# --- repeated years ------------------------------------------------------------------------------
def source_dates(times: TimeArray, repeat: RepeatConfig | None) -> TimeArray:
    """Dates whose forcing stands for that of the run.

    Args:
        times: dates of the run, UTC, ``[time]``.
        repeat: years that are repeated after their end; None for none.
    """
    times = np.asarray(times).astype("datetime64[s]")
    if repeat is None:
        return times
    years = times.astype("datetime64[Y]").astype(np.int64) + 1970
    block = repeat.last - repeat.first + 1
    turned = np.where(years > repeat.last, repeat.first + (years - repeat.first) % block, years)
    if (turned == years).all():
        return times
    month = times.astype("datetime64[M]").astype(np.int64) % MONTHS_PER_YEAR
    month_of_source = ((turned - 1970) * MONTHS_PER_YEAR + month).astype("datetime64[M]")
    day = (times.astype("datetime64[D]") - times.astype("datetime64[M]")).astype(np.int64)
    length = (
        (month_of_source + 1).astype("datetime64[D]") - month_of_source.astype("datetime64[D]")
    ).astype(np.int64)
    # a 29 February that the source's year lacks has the forcing of the 28th
    date = month_of_source.astype("datetime64[D]") + np.minimum(day, length - 1)
    moved: TimeArray = date.astype("datetime64[s]") + (times - times.astype("datetime64[D]"))
    return moved


def source_period(
    start: np.datetime64, end: np.datetime64, step: float, repeat: RepeatConfig | None
) -> tuple[np.datetime64, np.datetime64]:
    """First and last date whose forcing a run needs.

    Args:
        start: first step of the run, UTC.
        end: begin of its last step, UTC.
        step: length of a step, s.
        repeat: years that are repeated after their end; None for none.

    Raises:
        ConfigError: a day has no whole number of steps, so that repeated years would not have
            those of the first.
    """
    start, end = start.astype("datetime64[s]"), end.astype("datetime64[s]")
    if repeat is None or calendar_year(end) <= repeat.last:
        return start, end
    day = np.timedelta64(1, "D")
    if (day / np.timedelta64(1, "s")) % step != 0.0:
        raise ConfigError(
            f"forcing.scenario.repeat: needs a day of whole steps; time.step is {step:g} s"
        )
    length = np.timedelta64(round(step), "s")
    phase = (start - start.astype("datetime64[D]").astype("datetime64[s]")) % length
    first = np.datetime64(f"{repeat.first:04d}-01-01T00:00:00") + phase
    last = np.datetime64(f"{repeat.last + 1:04d}-01-01T00:00:00") + phase - length
    if calendar_year(start) > repeat.last:
        return first, last
    return min(start, first), last


# --- records -------------------------------------------------------------------------------------
class ScenarioRecords:
    """Records under scenarios.

    Args:
        records: meteorology of the columns.
        scenarios: the different scenarios; None for no change.
        of_column: number of the scenario of every column, ``[column]``; None if there is one, whose
            values are for all columns or by column.
        end: last date of the run, UTC.
    """

    def __init__(
        self,
        records: Records,
        scenarios: Sequence[Scenario | None],
        of_column: IntArray | None,
        end: np.datetime64,
    ) -> None:
        self._records, self._scenarios, self._of_column = records, scenarios, of_column
        self._end = end
        self._repeat = repeat_of([one and one.config for one in scenarios])

    @property
    def last_date(self) -> np.datetime64:
        """Last date with meteorology, UTC; that of the run where years are repeated."""
        last = self._records.last_date
        return last if self._repeat is None else max(last, self._end)

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at instants, each array ``[time, column]``.

        Raises:
            ForcingDataError: a date outside the records, or an impossible changed value.
        """
        weather = self._records.at(source_dates(times, self._repeat))
        if self._of_column is None:
            return self._changed(weather, self._scenarios[0], times)
        parts = [
            self._changed(
                Meteorology(*(values[:, self._of_column == number] for values in weather)),
                scenario,
                times,
            )
            for number, scenario in enumerate(self._scenarios)
        ]
        order = np.argsort(np.argsort(self._of_column, kind="stable"), kind="stable")
        return Meteorology(
            *(np.concatenate(values, axis=1)[:, order] for values in zip(*parts, strict=True))
        )

    def _changed(
        self, weather: Meteorology, scenario: Scenario | None, times: TimeArray
    ) -> Meteorology:
        if scenario is None or not scenario.courses:
            return weather
        changes = {
            quantity: {kind: course.at(times) for kind, course in own.items()}
            for quantity, own in scenario.courses.items()
        }
        rules = scenario.config
        return changed(weather, changes, times, keeps=rules.humidity, longwave=rules.longwave)


def repeat_of(scenarios: Sequence[ScenarioConfig | None]) -> RepeatConfig | None:
    """The years that all columns repeat.

    Raises:
        ConfigError: they differ.
    """
    repeats = [None if one is None else one.repeat for one in scenarios]
    if any(repeat != repeats[0] for repeat in repeats):
        raise ConfigError("forcing.scenario.repeat: must be the same for all columns")
    return repeats[0] if repeats else None


class SharedRecords:
    """Records of some columns that other columns share.

    Args:
        records: meteorology.
        of_column: number of the column of the records that a column has, ``[column]``.
    """

    def __init__(self, records: Records, of_column: IntArray) -> None:
        self._records, self._of_column = records, of_column

    @property
    def last_date(self) -> np.datetime64:
        """Last date with meteorology, UTC."""
        return self._records.last_date

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at instants, each array ``[time, column]``."""
        return Meteorology(*(v[:, self._of_column] for v in self._records.at(times)))
