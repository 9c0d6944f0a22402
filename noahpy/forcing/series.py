"""The common result of all readers: the variables of a source over time, before conversion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import SECOND, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.files.time_axes import SNAPPED_SHARE

_Number = TypeVar("_Number", np.float64, np.int64, np.bool_)

TimeLabel = Literal["instant", "start", "middle", "end"]
"""Position of the time stamp: an instant, or the start, middle or end of an averaging interval."""
Accumulation = Literal["none", "interval", "since_midnight"]
"""Period that a value is summed over: none (a rate or a state), its interval, or the day so far."""

PACKING_ERROR = 0.02
"""kg m-2; largest error of 16-bit packing where the wettest day has 1.3 m of rain."""
USUAL_SHARE = 0.9
"""Share of the intervals within a day over which sums since midnight must grow."""
INSERTED = -1
"""Origin of a record that the source does not have."""


@dataclass(frozen=True, eq=False)
class SourceVariable:
    """A quantity as a source states it.

    Attributes:
        name: name in the source, such as ``variable t2m``.
        values: in the unit of the quantity, or that unit times seconds for sums; NaN where missing;
            ``[record]`` at one place, ``[record, column]`` at many.
        time_label: position of the time stamps in the intervals.
        accumulation: period that the values are summed over.
        accumulation_length: length of that period for sums over an interval; None if it is the
            interval between the records.
        accumulation_source: setting or evidence that decided on the accumulation, for messages.
    """

    name: str
    values: FloatArray
    time_label: TimeLabel = "instant"
    accumulation: Accumulation = "none"
    accumulation_length: np.timedelta64 | None = None
    accumulation_source: str = ""


@dataclass(frozen=True, eq=False)
class ForcingSeries:
    """Variables of a source over time, at one place or at many places with common times.

    Attributes:
        source: name of the file or files in messages.
        time: time stamps of the source, UTC, ``[record]``.
        variables: variables by quantity.
        origin: argument of `place` for every record, `INSERTED` for a record that the source lacks;
            ``[record]``.
        place: position of a value in the source, such as ``line 12``, by quantity and origin.
        notes: notes for the user on how the source was read.
        heights: measurement heights that the source states, m.
    """

    source: str
    time: TimeArray
    variables: Mapping[QuantityName, SourceVariable]
    origin: IntArray
    place: Callable[[QuantityName, int], str]
    notes: tuple[str, ...] = ()
    heights: Mapping[QuantityName, float] = field(default_factory=dict)

    def where(self, quantity: QuantityName, record: int) -> str:
        """Position and time of a value, for messages."""
        origin = int(self.origin[record])
        place = "" if origin == INSERTED else f"{self.place(quantity, origin)}, "
        return f"{place}time {self.time[record]}"

    def title(self, quantity: QuantityName) -> str:
        """A quantity and its name in the source, for messages."""
        return f"{quantity} ({self.variables[quantity].name})"

    def part(self, records: slice) -> ForcingSeries:
        """A contiguous part of the records."""
        return replace(
            self,
            time=self.time[records],
            origin=self.origin[records],
            variables={
                name: replace(variable, values=variable.values[records])
                for name, variable in self.variables.items()
            },
        )

    def with_values(self, values: Mapping[QuantityName, FloatArray]) -> ForcingSeries:
        """A copy with new values of some quantities."""
        changed = {
            name: replace(self.variables[name], values=array) for name, array in values.items()
        }
        return replace(self, variables={**self.variables, **changed})


def regular_interval(time: TimeArray) -> np.timedelta64 | None:
    """The most frequent interval between records; None for a single record."""
    if len(time) < 2:
        return None
    lengths, counts = np.unique(np.diff(time), return_counts=True)
    return np.timedelta64(lengths[counts.argmax()], "s")


def with_absent_records(
    series: ForcingSeries, interval: np.timedelta64, longest: np.timedelta64
) -> ForcingSeries:
    """Insert records with missing values where the source skips times.

    Args:
        series: series with increasing times.
        interval: regular interval between the records.
        longest: longest gap that is filled with records. Of longer gaps only the first and last
            record are inserted, so that a wrong date does not lead to millions of them.
    """
    lengths = np.diff(series.time)
    absent: list[TimeArray] = []
    # rounded time stamps are not gaps
    counts = (lengths + SNAPPED_SHARE * interval) // interval - 1
    for record in np.flatnonzero(counts > 0):
        first, after = series.time[record] + interval, series.time[record + 1]
        if after - first <= longest:
            absent.append(first + interval * np.arange(counts[record]))
        else:
            absent.append(np.unique(first + interval * np.array([0, counts[record] - 1])))
    if not absent:
        return series
    new = np.concatenate(absent)
    time = np.concatenate([series.time, new])
    order = np.argsort(time, kind="stable")

    def complete(values: FloatArray) -> FloatArray:
        nothing = np.full((len(new), *values.shape[1:]), np.nan)
        return np.concatenate([values, nothing])[order]

    return replace(
        series,
        time=time[order],
        origin=np.concatenate([series.origin, np.full(len(new), INSERTED)])[order],
        variables={
            name: replace(variable, values=complete(variable.values))
            for name, variable in series.variables.items()
        },
    )


def as_rates(series: ForcingSeries, interval: np.timedelta64 | None) -> ForcingSeries:
    """Convert sums to mean rates over their intervals.

    Sums since midnight UTC are labelled at their end: the value at 00 UTC is the total of the day
    before. A fall of such sums within the packing error counts as no increase; the earlier sums of
    the day are lowered instead, so that the daily total is unchanged.

    Args:
        series: series with all records, missing ones included.
        interval: regular interval, which is also that of the first record; None for a single
            record, which has no sums.
    """
    if interval is None:
        return series
    steps = np.diff(series.time)
    before = np.concatenate([[interval], steps]) / SECOND
    after = np.concatenate([steps, [interval]]) / SECOND
    rates: dict[QuantityName, FloatArray] = {}
    notes = []
    for name, variable in series.variables.items():
        if variable.accumulation == "since_midnight":
            sums, day = variable.values, _day_of_sums(series.time)
            if QUANTITIES[name].may_rest_at_zero:
                sums, count = _without_small_falls(sums, day)
                if count:
                    notes.append(
                        f"{series.title(name)}: sums since midnight fall {count} times by at most "
                        f"{PACKING_ERROR:g} kg m-2, a packing error; treated as no increase, with "
                        "unchanged daily totals"
                    )
            begin = series.time[0] - interval
            increments = _increments(sums, day, bool(begin == begin.astype("datetime64[D]")))
            rates[name] = increments / along_time(before, increments)
        elif variable.accumulation == "interval":
            seconds = {"start": after, "end": before}.get(
                variable.time_label, np.full(len(before), interval / SECOND)
            )
            if variable.accumulation_length is not None:
                seconds = np.full(len(before), variable.accumulation_length / SECOND)
            rates[name] = variable.values / along_time(seconds, variable.values)
    return replace(series.with_values(rates), notes=(*series.notes, *notes))


def along_time(values: NDArray[_Number], like: FloatArray) -> NDArray[_Number]:
    """Values ``[record]`` shaped to broadcast against ``[record]`` or ``[record, column]``."""
    return values.reshape(-1, *[1] * (like.ndim - 1))


def days_of_sums(series: ForcingSeries) -> IntArray | None:
    """Day of every record where rates depend on all sums of a day, as for water; else None."""
    for name, variable in series.variables.items():
        if variable.accumulation == "since_midnight" and QUANTITIES[name].may_rest_at_zero:
            return _day_of_sums(series.time)
    return None


def _day_of_sums(time: TimeArray) -> IntArray:
    """Number of the day that a sum since midnight belongs to; 00 UTC belongs to the day before."""
    days: IntArray = (time - SECOND).astype("datetime64[D]").astype(np.int64)
    return days


def _increments(sums: FloatArray, day: IntArray, is_from_midnight: bool) -> FloatArray:
    """Increase of sums since midnight over the interval before each record.

    Args:
        sums: ``[record]`` or ``[record, column]``.
        day: day of every sum, ``[record]``.
        is_from_midnight: whether the interval of the first record begins at midnight.
    """
    increments = sums.copy()
    is_same_day = along_time(day[1:] == day[:-1], sums)
    increments[1:] -= np.where(is_same_day, sums[:-1], 0.0)
    if not is_from_midnight:
        increments[0] = np.nan
    return increments


def _without_small_falls(sums: FloatArray, day: IntArray) -> tuple[FloatArray, int]:
    """Sums since midnight without falls within the packing error, and the number of such falls.

    Sums are lowered to the least later sum of the same day. Days with larger falls are unchanged.
    """
    with np.errstate(invalid="ignore"):
        change = np.where(along_time(day[1:] == day[:-1], sums), np.diff(sums, axis=0), 0.0)
        small = (change < 0.0) & (change >= -PACKING_ERROR)
        large = change < -PACKING_ERROR
    if not small.any():
        return sums, 0
    changed, count = sums.copy(), 0
    starts = np.concatenate([[0], np.flatnonzero(np.diff(day)) + 1, [len(day)]])
    for number in np.unique(np.searchsorted(starts, np.nonzero(small)[0], side="right") - 1):
        low, high = starts[number], starts[number + 1]
        own = changed[low:high]
        least = np.fmin.accumulate(own[::-1], axis=0)[::-1]
        is_small = ~large[low : high - 1].any(axis=0)
        changed[low:high] = np.where(is_small & np.isfinite(own), least, own)
        count += int((small[low : high - 1] & is_small).sum())
    return changed, count


def sums_run_since_midnight(sums: FloatArray, time: TimeArray) -> bool | None:
    """Whether sums of a positive quantity grow through the day and fall after 00 UTC.

    Args:
        sums: sums of a quantity that is never zero, such as longwave radiation, ``[record]``.
        time: end of each sum, UTC.

    Returns:
        None if no record, or every record, follows midnight.
    """
    known = np.isfinite(sums)
    sums, time = sums[known], time[known]
    after_midnight = time[:-1] == time[:-1].astype("datetime64[D]")
    change = np.diff(sums)
    if not after_midnight.any() or after_midnight.all():
        return None
    # thresholds, because single values may be outliers
    rises = float((change[~after_midnight] > 0.0).mean())
    falls = float((change[after_midnight] < 0.0).mean())
    return rises > USUAL_SHARE and falls > 0.5


def from_interval_starts(series: ForcingSeries, interval: np.timedelta64 | None) -> ForcingSeries:
    """Move means to the start of their intervals, which is what records of forcing are labelled by.

    If all variables are means with one label, the times are shifted. Otherwise instants keep their
    times, a mean labelled at the end moves to the record before, and a mean labelled in the middle
    is averaged with the following one, which conserves the total. A sum over less than the
    interval, as in a thinned archive, is used for the whole interval around it.

    Args:
        series: series of rates with all records, missing ones included.
        interval: regular interval; None for a single record, which stays as it is.
    """
    if interval is None:
        return series
    shares = {name: _own_share(variable, interval) for name, variable in series.variables.items()}
    if set(shares.values()) == {0.0}:
        begins = np.concatenate([[series.time[0] - interval], series.time[:-1]])
        return replace(series, time=begins)
    if len(set(shares.values())) == 1:
        later = (1.0 - next(iter(shares.values()))) * (interval / SECOND)
        return replace(series, time=series.time - np.timedelta64(int(later), "s"))
    moved: dict[QuantityName, FloatArray] = {}
    for name, share in shares.items():
        if share < 1.0:
            values = series.variables[name].values
            following = np.concatenate([values[1:], np.full_like(values[:1], np.nan)])
            moved[name] = following if share == 0.0 else share * values + (1.0 - share) * following
    return series.with_values(moved)


def _own_share(variable: SourceVariable, interval: np.timedelta64) -> float:
    """Share of the interval from a record to the next in which the value of the record applies.

    The following value applies in the rest. A mean over less than the interval applies in the whole
    interval centred on it.
    """
    if variable.time_label == "instant":
        return 1.0
    length = 1.0
    if variable.accumulation == "interval" and variable.accumulation_length is not None:
        length = min(float(variable.accumulation_length / interval), 1.0)
    side = {"start": 1.0, "middle": 0.0, "end": -1.0}[variable.time_label]
    return 0.5 + 0.5 * side * length
