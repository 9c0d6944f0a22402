"""Whether values are physically possible, and what they look like if not."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.forcing.arrays import HOUR, BoolArray, FloatArray
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import Series

LONGEST_CONSTANT = np.timedelta64(2, "D")
"""Weather does not rest for as long as this."""
FEWEST_RISES = 3
"""Of a sum that only grows; showers end."""
ROUNDING_PRECIPITATION = -5e-6
"""kg m-2 s-1; packed files and differences of sums reach this far below zero, 0.02 mm h-1."""
_SUMMED_UNITS = {"W m-2": "J m-2", "kg m-2 s-1": "kg m-2"}


def without_rounding(series: Series) -> tuple[Series, list[str]]:
    """The series with precipitation of zero where rounding makes it negative, and a report."""
    changed: dict[QuantityName, FloatArray] = {}
    notes = []
    for quantity, observed in series.quantities.items():
        if not QUANTITIES[quantity].may_rest_at_zero:
            continue
        values = observed.values
        below = (values < 0.0) & (values >= ROUNDING_PRECIPITATION)
        if below.any():
            changed[quantity] = np.where(below, 0.0, values)
            notes.append(
                f"{series.title(quantity)}: {below.sum()} values between "
                f"{ROUNDING_PRECIPITATION:g} and 0 kg m-2 s-1 are taken as zero"
            )
    return series.with_values(changed), notes


def check_values(
    series: Series, stated: Series, accept_constant: Collection[QuantityName], problems: Problems
) -> None:
    """Note impossible values and quantities that never change.

    Args:
        series: rates at the times of the source, so that a message names the right place.
        stated: the same with sums as they are.
        accept_constant: quantities that may have one value throughout.
        problems: takes what is found, one problem for a quantity and kind.
    """
    for quantity, observed in series.quantities.items():
        known = np.isfinite(observed.values)
        _check_range(series, stated, quantity, problems)
        check_running_sum(stated, quantity, problems)
        if known.any():
            check_share(series, quantity, problems)
        if known.sum() > 1 and quantity not in accept_constant:
            _check_change(series, quantity, problems)


def impossible(quantity: QuantityName, values: FloatArray) -> BoolArray:
    """Which values of a quantity are known and impossible."""
    allowed = QUANTITIES[quantity].allowed
    wrong: BoolArray = (values < allowed.low) | (values > allowed.high)
    return wrong


def out_of_range(series: Series, quantity: QuantityName, value: float, where: str = "") -> str:
    """That a value is impossible, for messages, with what it looks like.

    Args:
        series: for the name of the quantity.
        quantity: what the value is of.
        value: in the unit of the quantity.
        where: its place and time, if they are to be told.
    """
    kind = QUANTITIES[quantity]
    hint = kind.hint(value)
    return (
        f"{series.title(quantity)} is {value:.6g} {kind.unit}{f' at {where}' if where else ''}; "
        f"allowed are {kind.allowed}{f'; {hint}' if hint else ''}"
    )


def many_out_of_range(series: Series, quantity: QuantityName, wrong: BoolArray) -> str:
    """That values are impossible, the first one told.

    Args:
        series: of one place or many.
        quantity: what the values are of.
        wrong: which are, at least one.
    """
    values, count = series.quantities[quantity].values, int(wrong.sum())
    first = np.unravel_index(int(wrong.argmax()), wrong.shape)
    where = series.where(quantity, int(first[0]))
    return out_of_range(series, quantity, float(values[first]), where) + (
        f"; {count} such values in all" if count > 1 else ""
    )


def _check_range(
    series: Series, stated: Series, quantity: QuantityName, problems: Problems
) -> None:
    wrong = impossible(quantity, series.quantities[quantity].values)
    if wrong.any():
        sums = sums_behind(stated, quantity, int(wrong.argmax()))
        problems.add(f"{many_out_of_range(series, quantity, wrong)}{sums}")


def sums_behind(stated: Series, quantity: QuantityName, record: int) -> str:
    """Which sums a rate of a place was made from and how they were understood, for messages.

    Args:
        stated: sums as they are.
        quantity: what they are of.
        record: of the rate.
    """
    observed = stated.quantities[quantity]
    if observed.summed == "none":
        return ""
    unit = _SUMMED_UNITS[QUANTITIES[quantity].unit]
    records = (record - 1, record) if observed.summed == "since_midnight" and record else (record,)
    sums = " and ".join(
        f"{observed.values[number]:.6g} {unit} at {stated.time[number]}" for number in records
    )
    return f". It comes from {sums}, {length_of_sums(stated, quantity)}"


def length_of_sums(series: Series, quantity: QuantityName) -> str:
    """How sums of a quantity were understood, for messages; empty if it has none."""
    observed = series.quantities[quantity]
    if observed.summed == "none":
        return ""
    how, keys = "the interval between the records", "`accumulation` or `accumulation_length`"
    if observed.summed == "since_midnight":
        how, keys = "the day since 00 UTC, whose total stands at 00 UTC", "`accumulation`"
    elif observed.over is not None:
        how = f"{observed.over / HOUR:g} h"
    told = f" by {observed.told}" if observed.told else ""
    return f"understood{told} as sums over {how}; another understanding is named with {keys}"


def check_share(series: Series, quantity: QuantityName, problems: Problems) -> None:
    """Note a relative humidity that is a share and not in percent, of one place or many."""
    if quantity != "relative_humidity":
        return
    highest = np.nanmax(series.quantities[quantity].values)
    if 0.0 < highest <= 1.1:
        problems.add(
            f"{series.title(quantity)} is never above {highest:.3g} %; it looks like a fraction "
            "of 1 (unit 1)"
        )


def check_running_sum(stated: Series, quantity: QuantityName, problems: Problems) -> None:
    """Note amounts of water that only ever grow, of one place or most of many.

    Args:
        stated: sums as they are.
        quantity: what they are of.
        problems: takes what is found.
    """
    observed, time = stated.quantities[quantity], stated.time
    if observed.summed != "interval" or not QUANTITIES[quantity].may_rest_at_zero:
        return
    if time[-1] - time[0] < LONGEST_CONSTANT:
        return
    values = observed.values.reshape(len(time), -1)
    with np.errstate(invalid="ignore"):
        change = np.diff(values, axis=0)
        grows = ~(change < 0.0).any(axis=0) & ((change > 0.0).sum(axis=0) >= FEWEST_RISES)
    if 2 * grows.sum() <= len(grows):
        return
    own = values[:, int(grows.argmax())]
    first, last = (int(k) for k in np.flatnonzero(np.isfinite(own))[[0, -1]])
    problems.add(
        f"{stated.title(quantity)} never falls from {own[first]:.6g} kg m-2 at {time[first]} to "
        f"{own[last]:.6g} at {time[last]}; it looks like a sum since the beginning. Write the "
        "differences between its records to a file first"
    )


def _check_change(series: Series, quantity: QuantityName, problems: Problems) -> None:
    values = series.quantities[quantity].values
    records = np.flatnonzero(np.isfinite(values))
    value = float(values[records[0]])
    first, last = series.time[records[0]], series.time[records[-1]]
    if last - first < LONGEST_CONSTANT or (values[records] != value).any():
        return
    if value == 0.0 and QUANTITIES[quantity].may_rest_at_zero:
        return
    problems.add(
        f"{series.title(quantity)} is {value:.6g} {QUANTITIES[quantity].unit} throughout, from "
        f"{first} to {last}; if that is intended add {quantity} to `accept_constant`"
    )
