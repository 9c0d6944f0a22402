"""What every reader gives: quantities over time as a source states them, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.files.time_axes import SNAPPED_SHARE
from noahpy.forcing.arrays import SECOND, FloatArray, IntArray, TimeArray

_Number = TypeVar("_Number", np.float64, np.int64, np.bool_)

Label = Literal["instant", "start", "middle", "end"]
"""What the time of a value marks: itself, or a place in the interval of a mean or an amount."""
Sum = Literal["none", "interval", "since_midnight"]
"""What a value is summed over: nothing (it is a rate or a state), its interval, or the day."""

PACKING_LOSS = 0.02
"""kg m-2; packing with 16 bits loses no more where 1.3 m of rain are the most in a day."""
USUALLY = 0.9
"""Share of the changes that tells how sums run; the others are odd."""
INSERTED = -1
"""Origin of a record that the source does not have."""


@dataclass(frozen=True, eq=False)
class Observed:
    """One quantity as a source states it.

    Attributes:
        name: how the source calls it, such as ``variable t2m``.
        values: in the unit of the quantity, or times seconds where they are sums; NaN is missing;
            ``[record]``, or ``[record, column]`` of many places.
        label: what the times mark.
        summed: what the values are sums over.
        over: length of the time before, around or after the time that sums of an interval are
            over; None if it is the whole interval between the records.
        told: what says how the values are summed, for messages.
    """

    name: str
    values: FloatArray
    label: Label = "instant"
    summed: Sum = "none"
    over: np.timedelta64 | None = None
    told: str = ""


@dataclass(frozen=True, eq=False)
class Series:
    """Quantities of one place, or of many places at common times, over time.

    Attributes:
        source: what messages call the file or files.
        time: UTC as the source labels the records, ``[record]``.
        quantities: those that the forcing is made of.
        origin: argument of `place` for every record, `INSERTED` for one that the source lacks;
            ``[record]``.
        place: where the value of a quantity stands, such as ``line 12``.
        notes: what a user should know of how the source was read.
        heights: above the ground that the source says values are of, m.
    """

    source: str
    time: TimeArray
    quantities: Mapping[QuantityName, Observed]
    origin: IntArray
    place: Callable[[QuantityName, int], str]
    notes: tuple[str, ...] = ()
    heights: Mapping[QuantityName, float] = field(default_factory=dict)

    def where(self, quantity: QuantityName, record: int) -> str:
        """Place and time of a value, for messages."""
        origin = int(self.origin[record])
        place = "" if origin == INSERTED else f"{self.place(quantity, origin)}, "
        return f"{place}time {self.time[record]}"

    def title(self, quantity: QuantityName) -> str:
        """A quantity and how the source calls it."""
        return f"{quantity} ({self.quantities[quantity].name})"

    def part(self, records: slice) -> Series:
        """Some records in a row."""
        return replace(
            self,
            time=self.time[records],
            origin=self.origin[records],
            quantities={
                name: replace(observed, values=observed.values[records])
                for name, observed in self.quantities.items()
            },
        )

    def with_values(self, values: Mapping[QuantityName, FloatArray]) -> Series:
        """The same with other values of some quantities."""
        changed = {
            name: replace(self.quantities[name], values=array) for name, array in values.items()
        }
        return replace(self, quantities={**self.quantities, **changed})


def regular_interval(time: TimeArray) -> np.timedelta64 | None:
    """The most frequent interval between records, or None for a single one."""
    if len(time) < 2:
        return None
    lengths, counts = np.unique(np.diff(time), return_counts=True)
    return np.timedelta64(lengths[counts.argmax()], "s")


def with_absent_records(
    series: Series, interval: np.timedelta64, longest: np.timedelta64
) -> Series:
    """The series with records of missing values where the source leaves some out.

    Args:
        series: with increasing times.
        interval: the regular one.
        longest: longest gap to fill with records; of longer ones only the two ends are marked, so
            that a wrong date cannot ask for millions of records.
    """
    lengths = np.diff(series.time)
    absent: list[TimeArray] = []
    # what rounding moves a time by is no gap
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
        quantities={
            name: replace(observed, values=complete(observed.values))
            for name, observed in series.quantities.items()
        },
    )


def as_rates(series: Series, interval: np.timedelta64 | None) -> Series:
    """The series with sums divided by what they are summed over.

    A sum since midnight UTC, marked at its end, is that of the day before at 00 UTC and begins
    anew after it. Where sums of water fall by what packing loses, nothing is added, and the
    difference is taken from what was added before, so that the sum of the day stays.

    Args:
        series: with all records, missing ones included.
        interval: the regular one; the first record's, where nothing stands before it. None for a
            single record, which has no sums.
    """
    if interval is None:
        return series
    steps = np.diff(series.time)
    before = np.concatenate([[interval], steps]) / SECOND
    after = np.concatenate([steps, [interval]]) / SECOND
    rates: dict[QuantityName, FloatArray] = {}
    notes = []
    for name, observed in series.quantities.items():
        if observed.summed == "since_midnight":
            sums, day = observed.values, _day_of_sums(series.time)
            if QUANTITIES[name].may_rest_at_zero:
                sums, count = _without_small_falls(sums, day)
                if count:
                    notes.append(
                        f"{series.title(name)}: sums since midnight fall {count} times by at most "
                        f"{PACKING_LOSS:g} kg m-2, as packing makes them; taken as nothing, and "
                        "the sums of the days stay"
                    )
            begin = series.time[0] - interval
            increments = _increments(sums, day, bool(begin == begin.astype("datetime64[D]")))
            rates[name] = increments / along_time(before, increments)
        elif observed.summed == "interval":
            seconds = {"start": after, "end": before}.get(
                observed.label, np.full(len(before), interval / SECOND)
            )
            if observed.over is not None:
                seconds = np.full(len(before), observed.over / SECOND)
            rates[name] = observed.values / along_time(seconds, observed.values)
    return replace(series.with_values(rates), notes=(*series.notes, *notes))


def along_time(values: NDArray[_Number], like: FloatArray) -> NDArray[_Number]:
    """Values ``[record]`` that stand for all columns of another array, if it has any."""
    return values.reshape(-1, *[1] * (like.ndim - 1))


def days_of_sums(series: Series) -> IntArray | None:
    """Day of every record, if the rates of one are known from all sums of its day only."""
    for name, observed in series.quantities.items():
        if observed.summed == "since_midnight" and QUANTITIES[name].may_rest_at_zero:
            return _day_of_sums(series.time)
    return None


def _day_of_sums(time: TimeArray) -> IntArray:
    """Number of the day that sums since midnight belong to; that of 00 UTC is of the day before."""
    days: IntArray = (time - SECOND).astype("datetime64[D]").astype(np.int64)
    return days


def _increments(sums: FloatArray, day: IntArray, is_from_midnight: bool) -> FloatArray:
    """What was added to sums since midnight in the interval before each record.

    Args:
        sums: ``[record]`` or ``[record, column]``.
        day: that they belong to, ``[record]``.
        is_from_midnight: whether the interval of the first record begins there.
    """
    increments = sums.copy()
    goes_on = along_time(day[1:] == day[:-1], sums)
    increments[1:] -= np.where(goes_on, sums[:-1], 0.0)
    if not is_from_midnight:
        increments[0] = np.nan
    return increments


def _without_small_falls(sums: FloatArray, day: IntArray) -> tuple[FloatArray, int]:
    """Sums since midnight that do not fall where they fell by little, and how often that was.

    A sum is at most every later one of its day. Days with larger falls stay as they are.
    """
    with np.errstate(invalid="ignore"):
        change = np.where(along_time(day[1:] == day[:-1], sums), np.diff(sums, axis=0), 0.0)
        small = (change < 0.0) & (change >= -PACKING_LOSS)
        large = change < -PACKING_LOSS
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
        sums: of a quantity that is never zero, such as longwave radiation.
        time: of their ends, UTC.

    Returns:
        None if the series is too short to tell.
    """
    known = np.isfinite(sums)
    sums, time = sums[known], time[known]
    after_midnight = time[:-1] == time[:-1].astype("datetime64[D]")
    change = np.diff(sums)
    if not after_midnight.any() or after_midnight.all():
        return None
    # single values may be odd
    rises = float((change[~after_midnight] > 0.0).mean())
    falls = float((change[after_midnight] < 0.0).mean())
    return rises > USUALLY and falls > 0.5


def from_interval_starts(series: Series, interval: np.timedelta64 | None) -> Series:
    """The series with means that stand at the start of their interval.

    A record of forcing stands for the time that begins with it. Where all quantities are means of
    one label the times move; otherwise instants keep their times, a mean marked at the end of its
    interval moves to the record before, and one marked in the middle becomes that of its half and
    the first half of the next, so that nothing is lost. What is summed over less than the interval,
    as where an archive was thinned, stands for the whole interval around it.

    Args:
        series: with all records, missing ones included, and rates.
        interval: the regular one; needed if there are means not marked at their start.
    """
    if interval is None:
        return series
    shares = {name: _own_share(observed, interval) for name, observed in series.quantities.items()}
    if set(shares.values()) == {0.0}:
        begins = np.concatenate([[series.time[0] - interval], series.time[:-1]])
        return replace(series, time=begins)
    if len(set(shares.values())) == 1:
        later = (1.0 - next(iter(shares.values()))) * (interval / SECOND)
        return replace(series, time=series.time - np.timedelta64(int(later), "s"))
    moved: dict[QuantityName, FloatArray] = {}
    for name, share in shares.items():
        if share < 1.0:
            values = series.quantities[name].values
            following = np.concatenate([values[1:], np.full_like(values[:1], np.nan)])
            moved[name] = following if share == 0.0 else share * values + (1.0 - share) * following
    return series.with_values(moved)


def _own_share(observed: Observed, interval: np.timedelta64) -> float:
    """Part of the interval from a record to the next that the record's own value stands for.

    A mean over less than the interval stands for the whole interval around its middle; the value
    that follows stands for the rest.
    """
    if observed.label == "instant":
        return 1.0
    is_part = observed.summed == "interval" and observed.over is not None
    length = float(observed.over / interval) if is_part and observed.over is not None else 1.0
    side = {"start": 1.0, "middle": 0.0, "end": -1.0}[observed.label]
    return 0.5 + 0.5 * side * min(length, 1.0)
