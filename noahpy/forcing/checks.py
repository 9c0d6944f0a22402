"""Whether values are physically possible, and what they look like if not."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from noahpy.forcing.arrays import BoolArray, FloatArray
from noahpy.forcing.errors import Problems
from noahpy.forcing.quantities import QUANTITIES, QuantityName
from noahpy.forcing.series import Series

LONGEST_CONSTANT = np.timedelta64(2, "D")
"""Weather does not rest for as long as this."""
ROUNDING_PRECIPITATION = -1e-6
"""kg m-2 s-1; packed files and differences of sums reach this far below zero, 0.004 mm h-1."""


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
    series: Series, accept_constant: Collection[QuantityName], problems: Problems
) -> None:
    """Note impossible values and quantities that never change.

    Args:
        series: rates at the times of the source, so that a message names the right place.
        accept_constant: quantities that may have one value throughout.
        problems: takes what is found, one problem for a quantity and kind.
    """
    for quantity, observed in series.quantities.items():
        known = np.isfinite(observed.values)
        _check_range(series, quantity, problems)
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


def _check_range(series: Series, quantity: QuantityName, problems: Problems) -> None:
    wrong = impossible(quantity, series.quantities[quantity].values)
    if wrong.any():
        problems.add(many_out_of_range(series, quantity, wrong))


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
