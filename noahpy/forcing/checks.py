"""Checks of single values: possible ranges, probable unit errors, values that never change."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from noahpy.catalog.arrays import HOUR, BoolArray, FloatArray
from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import ForcingSeries

LONGEST_CONSTANT = np.timedelta64(2, "D")
"""Period after which a constant value is reported."""
FEWEST_RISES = 3
"""Number of increases from which a sum that never falls is probably one since the beginning."""
ROUNDING_PRECIPITATION = -5e-6
"""kg m-2 s-1, 0.02 mm h-1; packing and differences of sums reach this far below zero."""
_SUMMED_UNITS = {"W m-2": "J m-2", "kg m-2 s-1": "kg m-2"}


def without_rounding(series: ForcingSeries) -> tuple[ForcingSeries, list[str]]:
    """Set precipitation that rounding makes negative to zero; returns the series and notes."""
    changed: dict[QuantityName, FloatArray] = {}
    notes = []
    for quantity, variable in series.variables.items():
        if not QUANTITIES[quantity].may_rest_at_zero:
            continue
        values = variable.values
        below = (values < 0.0) & (values >= ROUNDING_PRECIPITATION)
        if below.any():
            changed[quantity] = np.where(below, 0.0, values)
            notes.append(
                f"{series.title(quantity)}: {below.sum()} values between "
                f"{ROUNDING_PRECIPITATION:g} and 0 kg m-2 s-1 are set to zero"
            )
    return series.with_values(changed), notes


def check_values(
    series: ForcingSeries,
    stated: ForcingSeries,
    accept_constant: Collection[QuantityName],
    problems: Problems,
) -> None:
    """Report impossible values, and quantities that never change.

    Args:
        series: rates at the time stamps of the source, so that messages name the right record.
        stated: the same series with sums as the source states them.
        accept_constant: quantities that may be constant.
        problems: collects one problem per quantity and kind.
    """
    for quantity, variable in series.variables.items():
        known = np.isfinite(variable.values)
        _check_range(series, stated, quantity, problems)
        check_running_sum(stated, quantity, problems)
        if known.any():
            check_percent(series, quantity, problems)
        if known.sum() > 1 and quantity not in accept_constant:
            _check_change(series, quantity, problems)


def impossible(quantity: QuantityName, values: FloatArray) -> BoolArray:
    """Mask of the values of a quantity outside its possible range; missing values are not."""
    allowed = QUANTITIES[quantity].allowed
    wrong: BoolArray = (values < allowed.low) | (values > allowed.high)
    return wrong


def out_of_range(
    series: ForcingSeries, quantity: QuantityName, value: float, where: str = ""
) -> str:
    """Message on an impossible value, with a guess at its cause.

    Args:
        series: series that the value is from.
        quantity: quantity.
        value: value in the unit of the quantity.
        where: position and time, if the message shall name them.
    """
    kind = QUANTITIES[quantity]
    hint = kind.hint(value)
    return (
        f"{series.title(quantity)} is {value:.6g} {kind.unit}{f' at {where}' if where else ''}; "
        f"allowed are {kind.allowed}{f'; {hint}' if hint else ''}"
    )


def many_out_of_range(series: ForcingSeries, quantity: QuantityName, wrong: BoolArray) -> str:
    """Message on impossible values: the first of them, and their number.

    Args:
        series: series at one place or many.
        quantity: quantity.
        wrong: mask of the impossible values, at least one.
    """
    values, count = series.variables[quantity].values, int(wrong.sum())
    first = np.unravel_index(int(wrong.argmax()), wrong.shape)
    where = series.where(quantity, int(first[0]))
    return out_of_range(series, quantity, float(values[first]), where) + (
        f"; {count} such values in all" if count > 1 else ""
    )


def _check_range(
    series: ForcingSeries, stated: ForcingSeries, quantity: QuantityName, problems: Problems
) -> None:
    wrong = impossible(quantity, series.variables[quantity].values)
    if wrong.any():
        sums = sums_behind(stated, quantity, int(wrong.argmax()))
        problems.add(f"{many_out_of_range(series, quantity, wrong)}{sums}")


def sums_behind(stated: ForcingSeries, quantity: QuantityName, record: int) -> str:
    """The sums that a rate was computed from, and their interpretation, for messages.

    Args:
        stated: series at one place, with sums as the source states them.
        quantity: quantity.
        record: record of the rate.
    """
    variable = stated.variables[quantity]
    if variable.accumulation == "none":
        return ""
    unit = _SUMMED_UNITS[QUANTITIES[quantity].unit]
    records = (
        (record - 1, record) if variable.accumulation == "since_midnight" and record else (record,)
    )
    sums = " and ".join(
        f"{variable.values[number]:.6g} {unit} at {stated.time[number]}" for number in records
    )
    return f". It comes from {sums}, {interpretation_of_sums(stated, quantity)}"


def interpretation_of_sums(series: ForcingSeries, quantity: QuantityName) -> str:
    """Assumed period of the sums of a quantity, for messages; empty for rates."""
    variable = series.variables[quantity]
    if variable.accumulation == "none":
        return ""
    how, keys = "the interval between the records", "`accumulation` or `accumulation_length`"
    if variable.accumulation == "since_midnight":
        how, keys = "the day since 00 UTC, whose total is at 00 UTC", "`accumulation`"
    elif variable.accumulation_length is not None:
        how = f"{variable.accumulation_length / HOUR:g} h"
    source = f" by {variable.accumulation_source}" if variable.accumulation_source else ""
    return f"interpreted{source} as sums over {how}; set {keys} if that is wrong"


def check_percent(series: ForcingSeries, quantity: QuantityName, problems: Problems) -> None:
    """Report a relative humidity that is a fraction instead of percent."""
    if quantity != "relative_humidity":
        return
    highest = np.nanmax(series.variables[quantity].values)
    if 0.0 < highest <= 1.1:
        problems.add(
            f"{series.title(quantity)} is never above {highest:.3g} %; it looks like a fraction "
            "of 1 (unit 1)"
        )


def check_running_sum(stated: ForcingSeries, quantity: QuantityName, problems: Problems) -> None:
    """Report amounts of water that never fall, at one place or at most of many.

    Args:
        stated: series with sums as the source states them.
        quantity: quantity.
        problems: collects what is found.
    """
    variable, time = stated.variables[quantity], stated.time
    if variable.accumulation != "interval" or not QUANTITIES[quantity].may_rest_at_zero:
        return
    if time[-1] - time[0] < LONGEST_CONSTANT:
        return
    values = variable.values.reshape(len(time), -1)
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


def _check_change(series: ForcingSeries, quantity: QuantityName, problems: Problems) -> None:
    values = series.variables[quantity].values
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
