"""Whether values are physically possible, and what they look like if not."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from noahpy.forcing.arrays import FloatArray
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
        values = observed.values
        below = (values < 0.0) & (values >= ROUNDING_PRECIPITATION)
        if QUANTITIES[quantity].may_rest_at_zero and below.any():
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
            _check_share(series, quantity, problems)
        if known.sum() > 1 and quantity not in accept_constant:
            _check_change(series, quantity, problems)


def _check_range(series: Series, quantity: QuantityName, problems: Problems) -> None:
    values, kind = series.quantities[quantity].values, QUANTITIES[quantity]
    wrong = np.flatnonzero((values < kind.allowed.low) | (values > kind.allowed.high))
    if len(wrong) == 0:
        return
    value = float(values[wrong[0]])
    hint = kind.hint(value)
    problems.add(
        f"{series.title(quantity)} is {value:.6g} {kind.unit} at "
        f"{series.where(quantity, int(wrong[0]))}; allowed are {kind.allowed}"
        + (f"; {hint}" if hint else "")
        + (f"; {len(wrong)} such values in all" if len(wrong) > 1 else "")
    )


def _check_share(series: Series, quantity: QuantityName, problems: Problems) -> None:
    highest = np.nanmax(series.quantities[quantity].values)
    if quantity == "relative_humidity" and 0.0 < highest <= 1.1:
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
