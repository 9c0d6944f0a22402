"""What every reader gives: quantities over time as a source states them, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from noahpy.forcing.arrays import SECOND, FloatArray, IntArray, TimeArray
from noahpy.forcing.quantities import QUANTITIES, QuantityName

_Number = TypeVar("_Number", np.float64, np.int64, np.bool_)

Label = Literal["instant", "start", "middle", "end"]
"""What the time of a value marks: itself, or a place in the interval of a mean or an amount."""
Sum = Literal["none", "interval", "since_midnight"]
"""What a value is summed over: nothing (it is a rate or a state), its interval, or the day."""

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
    """

    name: str
    values: FloatArray
    label: Label = "instant"
    summed: Sum = "none"


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
    """

    source: str
    time: TimeArray
    quantities: Mapping[QuantityName, Observed]
    origin: IntArray
    place: Callable[[QuantityName, int], str]
    notes: tuple[str, ...] = ()

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
    for record in np.flatnonzero(lengths > interval):
        first, after = series.time[record] + interval, series.time[record + 1]
        if after - first <= longest:
            absent.append(np.arange(first, after, interval))
        else:
            absent.append(np.unique(np.array([first, max(first, after - interval)])))
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
    anew after it.

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
    for name, observed in series.quantities.items():
        if observed.summed == "since_midnight":
            increments = _increments(observed.values, series.time, before)
            rates[name] = increments / along_time(before, increments)
        elif observed.summed == "interval":
            seconds = {"start": after, "end": before}.get(
                observed.label, np.full(len(before), interval / SECOND)
            )
            rates[name] = observed.values / along_time(seconds, observed.values)
    return series.with_values(rates)


def along_time(values: NDArray[_Number], like: FloatArray) -> NDArray[_Number]:
    """Values ``[record]`` that stand for all columns of another array, if it has any."""
    return values.reshape(-1, *[1] * (like.ndim - 1))


def _increments(sums: FloatArray, time: TimeArray, before: FloatArray) -> FloatArray:
    """What was added to sums since midnight in the interval before each record."""
    previous_time = time - before.astype("timedelta64[s]")
    begins_day = previous_time == previous_time.astype("datetime64[D]")
    increments = sums.copy()
    increments[1:] -= np.where(along_time(begins_day, sums)[1:], 0.0, sums[:-1])
    if not begins_day[0]:
        increments[0] = np.nan
    return increments


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
    return bool((change[~after_midnight] > 0.0).all() and (change[after_midnight] < 0.0).all())


def from_interval_starts(series: Series, interval: np.timedelta64 | None) -> Series:
    """The series with means that stand at the start of their interval.

    A record of forcing stands for the time that begins with it. Where all quantities are means of
    one label the times move; otherwise instants keep their times, a mean marked at the end of its
    interval moves to the record before, and one marked in the middle becomes that of its half and
    the first half of the next, so that nothing is lost.

    Args:
        series: with all records, missing ones included, and rates.
        interval: the regular one; needed if there are means not marked at their start.
    """
    labels = {observed.label for observed in series.quantities.values()}
    if interval is None or not labels & {"middle", "end"}:
        return series
    if labels == {"end"}:
        begins = np.concatenate([[series.time[0] - interval], series.time[:-1]])
        return replace(series, time=begins)
    if labels == {"middle"}:
        return replace(series, time=series.time - interval // 2)
    moved: dict[QuantityName, FloatArray] = {}
    for name, observed in series.quantities.items():
        following = np.concatenate([observed.values[1:], np.full_like(observed.values[:1], np.nan)])
        if observed.label == "end":
            moved[name] = following
        elif observed.label == "middle":
            moved[name] = 0.5 * (observed.values + following)
    return series.with_values(moved)


def default_label(quantity: QuantityName, flux_label: Label) -> Label:
    """Label of a quantity whose source says nothing: fluxes are means, other values instants."""
    return flux_label if QUANTITIES[quantity].is_flux else "instant"
