"""Records of meteorology above the columns, and their interpolation and averaging in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

import numpy as np

from noahpy.catalog import forcing_quantities
from noahpy.catalog.arrays import SECOND, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_quantities import Range
from noahpy.errors import ForcingDataError
from noahpy.forcing import humidity

PASCAL_PER_HECTOPASCAL = 100.0

_RANGES = {
    "wind_speed": forcing_quantities.WIND_SPEED,
    "air_temperature": forcing_quantities.AIR_TEMPERATURE,
    "relative_humidity": forcing_quantities.RELATIVE_HUMIDITY,
    "surface_pressure_hpa": forcing_quantities.SURFACE_PRESSURE,
    "shortwave_down": forcing_quantities.SHORTWAVE_DOWN,
    "longwave_down": forcing_quantities.LONGWAVE_DOWN,
    "precipitation_rate": forcing_quantities.PRECIPITATION_RATE,
}
_FRACTION = Range(0.0, 1.0, "1")


class Meteorology(NamedTuple):
    """Meteorology above the columns at given instants, each ``[time, column]``."""

    wind_speed: FloatArray
    """m s-1."""
    air_temperature: FloatArray
    """K."""
    relative_humidity: FloatArray
    """%."""
    surface_pressure: FloatArray
    """Pa."""
    shortwave_down: FloatArray
    """W m-2."""
    longwave_down: FloatArray
    """W m-2."""
    precipitation_rate: FloatArray
    """kg m-2 s-1."""
    snowfall_fraction: FloatArray
    """Snow share of the precipitation, 0 to 1; zero if the records lack it."""


class Records(Protocol):
    """Meteorology of the columns over time."""

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at instants, each array ``[time, column]``."""

    @property
    def last_date(self) -> np.datetime64:
        """Last date with meteorology, UTC."""


@dataclass(frozen=True, eq=False)
class ForcingRecords:
    """Meteorological records of one or more columns at common times.

    Attributes:
        time: UTC of the records, strictly increasing, resolution one second, ``[record]``.
        wind_speed: m s-1, ``[record, column]``, like all of the following.
        air_temperature: K.
        relative_humidity: %.
        surface_pressure_hpa: hPa, because the parent model interpolates pressure in this unit.
        shortwave_down: downward shortwave radiation, W m-2.
        longwave_down: downward longwave radiation, W m-2.
        precipitation_rate: rain and snow together, kg m-2 s-1.
        snowfall_fraction: snow share of the precipitation, 0 to 1; None if unknown.

    Raises:
        ForcingDataError: times that do not increase strictly, different shapes, no record or no
            column, or values that are not finite or not possible; the message names quantity,
            value, range and record.
    """

    time: TimeArray
    wind_speed: FloatArray
    air_temperature: FloatArray
    relative_humidity: FloatArray
    surface_pressure_hpa: FloatArray
    shortwave_down: FloatArray
    longwave_down: FloatArray
    precipitation_rate: FloatArray
    snowfall_fraction: FloatArray | None = None

    def __post_init__(self) -> None:
        time = np.asarray(self.time).astype("datetime64[s]")
        object.__setattr__(self, "time", time)
        for name in self.quantities:
            object.__setattr__(self, name, np.asarray(getattr(self, name), dtype=np.float64))
        _check_time(time)
        shape = (len(time), self.wind_speed.shape[-1] if self.wind_speed.ndim == 2 else 1)
        if shape[1] == 0:
            raise ForcingDataError("forcing records need at least one column")
        for name in self.quantities:
            allowed = _RANGES.get(name, _FRACTION)
            _check_values(name, getattr(self, name), allowed, time, shape)

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the arrays ``[record, column]``."""
        return tuple(_RANGES) if self.snowfall_fraction is None else (*_RANGES, "snowfall_fraction")

    @property
    def column_count(self) -> int:
        """Number of columns."""
        return int(self.wind_speed.shape[1])

    @property
    def last_date(self) -> np.datetime64:
        """UTC of the last record."""
        last: np.datetime64 = self.time[-1]
        return last

    def at(self, times: TimeArray) -> Meteorology:
        """Interpolate the records to instants.

        Quantities are interpolated linearly in time, with two peculiarities of the parent model:
        humidity is interpolated as relative humidity, and the precipitation rate, like the snow
        share, keeps the value of the earlier record.

        Args:
            times: UTC, in any order, ``[time]``.

        Raises:
            ForcingDataError: a missing time, or one outside the period of the records.
        """
        times = np.asarray(times)
        first, last = self.time[0], self.time[-1]
        outside = np.isnat(times) | (times < first) | (times > last)
        if outside.any():
            raise ForcingDataError(
                f"no forcing for {times[outside][0]}: the records cover {first} to {last}"
            )
        after = np.searchsorted(self.time, times)
        exact = self.time[after] == times
        before = np.where(exact, after, after - 1)
        span = np.where(exact, np.timedelta64(1, "s"), self.time[after] - self.time[before])
        remaining = self.time[after] - times
        weight_before = np.where(exact, 1.0, remaining / span)[:, np.newaxis]

        def between(values: FloatArray) -> FloatArray:
            interpolated: FloatArray = (
                weight_before * values[before] + (1.0 - weight_before) * values[after]
            )
            return interpolated

        return Meteorology(
            wind_speed=between(self.wind_speed),
            air_temperature=between(self.air_temperature),
            relative_humidity=between(self.relative_humidity),
            surface_pressure=PASCAL_PER_HECTOPASCAL * between(self.surface_pressure_hpa),
            shortwave_down=between(self.shortwave_down),
            longwave_down=between(self.longwave_down),
            precipitation_rate=self.precipitation_rate[before],
            snowfall_fraction=(
                np.zeros((len(times), self.column_count))
                if self.snowfall_fraction is None
                else self.snowfall_fraction[before]
            ),
        )

    def between(self, first: np.datetime64, last: np.datetime64) -> ForcingRecords:
        """The records from one time to another, both included.

        Raises:
            ForcingDataError: no record is between them.
        """
        return self.part((self.time >= first) & (self.time <= last))

    def part(
        self, records: slice | BoolArray, columns: slice | IntArray = slice(None)
    ) -> ForcingRecords:
        """Some records of some columns.

        Raises:
            ForcingDataError: there are no such records or columns.
        """
        arrays = {name: getattr(self, name)[records][:, columns] for name in self.quantities}
        return replace(self, time=self.time[records], **arrays)

    def for_steps(self, step: float, start: np.datetime64) -> ForcingRecords:
        """The records, or their means over steps longer than their interval; see `averaged`."""
        return self.averaged(step, start) if is_slower(step, self.time) else self

    def averaged(self, step: float, start: np.datetime64) -> ForcingRecords:
        """Means over steps longer than the interval between the records.

        A record is valid until the next one, the last record for as long as the one before it.
        Water vapour is averaged as specific humidity and converted back, cut off at the highest
        possible relative humidity. The snow share is weighted by precipitation.

        Args:
            step: length of a step, s.
            start: UTC of the first step; the validity of earlier records may reach into it.

        Returns:
            One record for every step that begins not after the last record; the mean of the last
            step is over the part that the records cover.

        Raises:
            ForcingDataError: the first step begins outside the records, or the step is not
                positive.
        """
        start = start.astype("datetime64[s]")
        if not step > 0.0:
            raise ForcingDataError(f"a step of {step:g} s is not positive")
        if not self.time[0] <= start <= self.time[-1]:
            raise ForcingDataError(
                f"no forcing for {start}: the records cover {self.time[0]} to {self.time[-1]}"
            )
        count = int((self.time[-1] - start) / SECOND // step) + 1
        return self.means(step_begins(start, step, count), step)

    def means(self, begins: TimeArray, step: float) -> ForcingRecords:
        """Means over consecutive steps; see `averaged`.

        Args:
            begins: start of the steps, UTC, none before the first or after the last record.
            step: length of a step, s.
        """
        mean = _Means(self.time, begins, step)
        pressure = PASCAL_PER_HECTOPASCAL * self.surface_pressure_hpa
        vapour = humidity.specific_humidity(self.relative_humidity, self.air_temperature, pressure)
        temperature, mean_pressure = mean.of(self.air_temperature), mean.of(pressure)
        relative = humidity.relative_humidity(
            humidity.vapour_pressure(mean.of(vapour), mean_pressure), temperature, mean_pressure
        )
        rate = mean.of(self.precipitation_rate)
        snow = None
        if self.snowfall_fraction is not None:
            frozen = mean.of(self.snowfall_fraction * self.precipitation_rate)
            share = np.divide(frozen, rate, out=np.zeros_like(rate), where=rate > 0.0)
            snow = np.minimum(share, 1.0)
        return ForcingRecords(
            time=begins,
            wind_speed=mean.of(self.wind_speed),
            air_temperature=temperature,
            # mixing saturated air of two temperatures supersaturates it
            relative_humidity=np.clip(relative, 0.0, forcing_quantities.RELATIVE_HUMIDITY.high),
            surface_pressure_hpa=mean.of(self.surface_pressure_hpa),
            shortwave_down=mean.of(self.shortwave_down),
            longwave_down=mean.of(self.longwave_down),
            precipitation_rate=rate,
            snowfall_fraction=snow,
        )


def step_begins(start: np.datetime64, step: float, count: int) -> TimeArray:
    """Start of consecutive steps, UTC, in whole seconds.

    Args:
        start: start of the first step, UTC.
        step: length of a step, s.
        count: number of steps.
    """
    begins: TimeArray = start + np.round(np.arange(count) * step).astype("timedelta64[s]")
    return begins


def is_slower(step: float, time: TimeArray) -> bool:
    """Whether steps are longer than the interval between records, which are then averaged.

    Args:
        step: length of a step, s.
        time: UTC of the records.
    """
    return len(time) > 1 and bool(step > np.median(np.diff(time)) / SECOND)


def stack_columns(columns: Sequence[ForcingRecords]) -> ForcingRecords:
    """Join records of several columns over their common period, in which times must agree.

    The snow share is known if all records have it.

    Args:
        columns: records of one or more columns each.

    Raises:
        ForcingDataError: no columns, no common period, or different times within it.
    """
    if not columns:
        raise ForcingDataError("forcing records need at least one column")
    first = max(records.time[0] for records in columns)
    last = min(records.time[-1] for records in columns)
    if first > last:
        raise ForcingDataError(
            f"the forcing of the columns has no period in common: one begins at {first}, another "
            f"ends at {last}"
        )
    common = [records.between(first, last) for records in columns]
    time = common[0].time
    for number, records in enumerate(common[1:], start=2):
        if not np.array_equal(records.time, time):
            unshared = np.setxor1d(records.time, time)[0]
            owner = number if unshared in records.time else 1
            raise ForcingDataError(
                "columns that run together need forcing at the same times; only one of columns 1 "
                f"and {number} has a record at {unshared} (column {owner})"
            )
    known = all(records.snowfall_fraction is not None for records in common)
    joined = {
        name: np.concatenate([getattr(records, name) for records in common], axis=1)
        for name in (common[0].quantities if known else _RANGES)
    }
    return ForcingRecords(time=time, **joined)


class _Means:
    """Time means of piecewise constant values."""

    def __init__(self, time: TimeArray, begins: TimeArray, step: float) -> None:
        """Divide the time into pieces within one record and one step each.

        Args:
            time: UTC of the records.
            begins: start of the steps, UTC; the first not before the first record.
            step: length of a step, s.
        """
        last_interval = time[-1] - time[-2] if len(time) > 1 else np.timedelta64(round(step), "s")
        covered_to = time[-1] + last_interval
        end = min(begins[-1] + np.timedelta64(round(step), "s"), covered_to)
        inside = time[(time > begins[0]) & (time < end)]
        edges = np.union1d(np.union1d(begins, inside), np.array([end]))
        self._record: IntArray = np.searchsorted(time, edges[:-1], side="right") - 1
        self._weight = (np.diff(edges) / SECOND)[:, np.newaxis]
        self._first_piece = np.searchsorted(edges, begins)
        self._length = np.add.reduceat(self._weight, self._first_piece, axis=0)

    def of(self, values: FloatArray) -> FloatArray:
        """Means over the steps, ``[step, column]``, of values ``[record, column]``."""
        pieces = values[self._record] * self._weight
        means: FloatArray = np.add.reduceat(pieces, self._first_piece, axis=0) / self._length
        return means


def _check_time(time: TimeArray) -> None:
    if time.ndim != 1 or len(time) == 0:
        raise ForcingDataError(
            f"time of the forcing records has shape {time.shape}; it needs one dimension and at "
            "least one record"
        )
    missing = np.flatnonzero(np.isnat(time))
    if len(missing):
        raise ForcingDataError(f"time of forcing record {missing[0]} (counted from 0) is missing")
    backward = np.flatnonzero(time[1:] <= time[:-1])
    if len(backward):
        record = backward[0] + 1
        raise ForcingDataError(
            f"time of forcing record {record} (counted from 0) is {time[record]}, which is not "
            f"after {time[record - 1]} of the record before; time must increase strictly"
        )


def _check_values(
    name: str, values: FloatArray, allowed: Range, time: TimeArray, shape: tuple[int, int]
) -> None:
    if values.shape != shape:
        raise ForcingDataError(
            f"{name} has shape {values.shape}; with these times and this wind speed it must be "
            f"[record, column] = {shape}"
        )
    # comparisons with NaN are false, so that NaN is refused too
    possible = (values >= allowed.low) & (values <= allowed.high)
    if not possible.all():
        record, column = np.argwhere(~possible)[0]
        raise ForcingDataError(
            f"{name} of the record at {time[record]}, column {column + 1}, is "
            f"{float(values[record, column])} {allowed.unit}; allowed are {allowed}"
        )
