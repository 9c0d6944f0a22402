"""Missing values: short gaps are filled if the configuration allows it, others are reported."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.config.forcing import Filling
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import ForcingSeries, along_time

SHOWN_GAPS = 3
"""Number of gaps that a message lists; the others are counted."""


class _Gap(NamedTuple):
    """Consecutive missing values: records `first` up to, not including, `after`."""

    first: int
    after: int


def _gaps(values: FloatArray) -> list[_Gap]:
    missing = np.concatenate([[False], np.isnan(values), [False]])
    edges = np.flatnonzero(missing[1:] != missing[:-1]).tolist()
    return [_Gap(*pair) for pair in zip(edges[::2], edges[1::2], strict=True)]


class _Filled(NamedTuple):
    """Values with short gaps filled, and statistics of the filling."""

    values: FloatArray
    records: int
    gaps: int
    longest: np.timedelta64
    """Longest time from the first missing record to the next existing one."""


def _fill(
    quantity: QuantityName, values: FloatArray, time: TimeArray, filling: Filling
) -> _Filled | None:
    """Fill short gaps between existing values; precipitation is zero in them.

    Args:
        quantity: quantity of the values.
        values: ``[record]`` or ``[record, column]``.
        time: UTC of the records.
        filling: method and longest gap.

    Returns:
        None if no gap is filled.
    """
    known = ~np.isnan(values)
    if known.all():
        return None
    count = len(values)
    record = along_time(np.arange(count), values)
    before = np.maximum.accumulate(np.where(known, record, -1), axis=0)
    after = np.minimum.accumulate(np.where(known, record, count)[::-1], axis=0)[::-1]
    inside = np.nonzero(~known & (before >= 0) & (after < count))
    last, following = before[inside], after[inside]
    lasts = time[following] - time[last + 1]
    short = lasts <= filling.longest
    if not short.any():
        return None
    inside = tuple(index[short] for index in inside)
    last, following, lasts = last[short], following[short], lasts[short]
    columns = inside[1:]
    if QUANTITIES[quantity].may_rest_at_zero:
        new = np.zeros(len(last))
    elif filling.method == "hold":
        new = values[(last, *columns)]
    else:
        seconds = time.astype(np.int64).astype(np.float64)
        low, high = values[(last, *columns)], values[(following, *columns)]
        slope = (high - low) / (seconds[following] - seconds[last])
        new = slope * (seconds[inside[0]] - seconds[last]) + low
    filled_values = values.copy()
    filled_values[inside] = new
    first_of_gap = inside[0] == last + 1
    return _Filled(filled_values, len(new), int(first_of_gap.sum()), lasts.max())


def filled(
    series: ForcingSeries, filling: Filling | None, *, with_water: bool = True
) -> tuple[ForcingSeries, list[str]]:
    """Fill short gaps between existing values; returns the series and notes.

    Precipitation, rain and snow are zero in a gap; other quantities are interpolated linearly in
    time, or keep the value before the gap.

    Args:
        series: series with all records, missing ones included.
        filling: method and longest gap; None fills nothing.
        with_water: whether gaps of precipitation are filled too, with zero.
    """
    if filling is None:
        return series, []
    changed: dict[QuantityName, FloatArray] = {}
    notes = []
    for quantity, variable in series.variables.items():
        if QUANTITIES[quantity].may_rest_at_zero and not with_water:
            continue
        found = _fill(quantity, variable.values, series.time, filling)
        if found is None:
            continue
        changed[quantity] = found.values
        how = {"linear": "by linear interpolation", "hold": "with the value before"}[filling.method]
        if QUANTITIES[quantity].may_rest_at_zero:
            how = "with zero"
        notes.append(
            f"{series.title(quantity)}: {_counted(found.records, 'missing record')} in "
            f"{_counted(found.gaps, 'gap')} filled {how}; the longest gap lasts "
            f"{_length(found.longest)}"
        )
    return series.with_values(changed), notes


def complete_part(
    series: ForcingSeries,
    start: np.datetime64,
    end: np.datetime64,
    interval: np.timedelta64 | None,
    filling: Filling | None,
    problems: Problems,
) -> ForcingSeries:
    """Cut a series to the gapless part that holds a period; report gaps within the period.

    Args:
        series: series of one place, after filling.
        start: start of the period, UTC.
        end: end of the period, UTC.
        interval: regular interval, for the number of missing records.
        filling: method that gaps were filled by, for messages.
        problems: collects gaps, and times that the series does not cover.
    """
    count = len(series.time)
    first = int(np.searchsorted(series.time, start, side="right")) - 1
    last = int(np.searchsorted(series.time, end, side="left"))
    if first < 0 or last == count:
        problems.add(
            f"the records cover {series.time[0]} to {series.time[-1]}; the run needs {start} to "
            f"{end}"
        )
        first, last = max(first, 0), min(last, count - 1)
    low, high = 0, count
    inner: dict[_Gap, list[QuantityName]] = {}
    for quantity, variable in series.variables.items():
        for gap in _gaps(variable.values):
            if gap.after <= first:
                low = max(low, gap.after)
            elif gap.first > last:
                high = min(high, gap.first)
            elif gap.first == 0 and gap.after == count:
                problems.add(f"{series.title(quantity)} has no value in the period of the run")
            elif gap.first == 0 or gap.after == count:
                problems.add(_uncovered(series, quantity, start, end))
            else:
                inner.setdefault(gap, []).append(quantity)
    _report(series, inner, interval, filling, problems)
    return series.part(slice(low, high))


def _uncovered(
    series: ForcingSeries, quantity: QuantityName, start: np.datetime64, end: np.datetime64
) -> str:
    variable = series.variables[quantity]
    known = series.time[np.isfinite(variable.values)]
    message = (
        f"{series.title(quantity)} has values for {known[0]} to {known[-1]}; the run needs "
        f"{start} to {end}"
    )
    if variable.time_label in ("middle", "end"):
        message += (
            f"; the times mark the {variable.time_label} of an interval, so that the last records "
            "need one after them"
        )
    return message


def _report(
    series: ForcingSeries,
    gaps: dict[_Gap, list[QuantityName]],
    interval: np.timedelta64 | None,
    filling: Filling | None,
    problems: Problems,
) -> None:
    """Report one problem per set of quantities that are missing together."""
    by_quantities: dict[tuple[QuantityName, ...], list[_Gap]] = {}
    for gap, missing in gaps.items():
        by_quantities.setdefault(tuple(missing), []).append(gap)
    for quantities, found in by_quantities.items():
        found.sort()
        times = [(series.time[gap.first], series.time[gap.after]) for gap in found]
        longest = max(after - first for first, after in times)
        records = sum(
            gap.after - gap.first if interval is None else -int(-(after - first) // interval)
            for gap, (first, after) in zip(found, times, strict=True)
        )
        what = ", ".join(series.title(quantity) for quantity in quantities)
        if len(quantities) == len(series.variables):
            what = "every quantity"
        shown = [
            f"{series.time[gap.first]} to {series.time[gap.after - 1]}"
            for gap in found[:SHOWN_GAPS]
        ]
        if len(found) > SHOWN_GAPS:
            shown.append("and so on")
        allowed = "" if filling is None else f" (now {_length(filling.longest)})"
        problems.add(
            f"{what}: {_counted(records, 'missing record')} in {_counted(len(found), 'gap')}, "
            f"{', '.join(shown)}; the longest gap lasts {_length(longest)}. Gaps are filled by "
            f"`fill`, as in 'linear:{_length(longest).replace(' ', '')}'{allowed}; no rain or "
            "snow falls in them"
        )


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _length(duration: np.timedelta64) -> str:
    """A duration in the notation of `fill`, with a blank after the number."""
    seconds = int(duration / np.timedelta64(1, "s"))
    for unit, size in (("d", 86400), ("h", 3600)):
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{-(-seconds // 60)} min"


def in_order(series: ForcingSeries, problems: Problems) -> None:
    """Report times that are missing, repeated or out of order."""
    steps = np.diff(series.time)
    any_quantity = next(iter(series.variables))
    kinds: Counter[str] = Counter()
    for record in np.flatnonzero(~(steps > np.timedelta64(0, "s"))) + 1:
        kind = "is repeated" if series.time[record] == series.time[record - 1] else "decreases"
        kinds[kind] += 1
        if kinds[kind] <= SHOWN_GAPS:
            problems.add(
                f"{series.where(any_quantity, int(record))}: the time {kind}; the record before "
                f"has {series.time[record - 1]}, and times must increase"
            )
    for kind, count in kinds.items():
        if count > SHOWN_GAPS:
            problems.add(f"a time {kind} {count} times in all")
