"""Interpolation in time of monthly climatologies, valid on the 15th of each month."""

from __future__ import annotations

import numpy as np

from noahpy.catalog.arrays import FloatArray, IntArray, TimeArray

MONTHS_PER_YEAR = 12
MID_MONTH_DAY = 15
"""Day of the month on which a monthly value is valid."""


def _day_number(date: TimeArray) -> IntArray:
    return date.astype("datetime64[D]").astype(np.int64)


def monthly_weights(time: TimeArray) -> tuple[IntArray, IntArray, FloatArray]:
    """The two months whose 15th days enclose a date, and the position of the date between them.

    Only the date counts, not the hour. The interpolated value is
    ``(1 - fraction) * values[month_before] + fraction * values[month_after]``; on a 15th the
    fraction is zero. Leap years are Gregorian.

    Args:
        time: UTC, ``[time]``.

    Returns:
        Index 0 to 11 of the month before and of the month after, and the fraction of the way
        from the one to the other, 0 to 1; each ``[time]``.
    """
    month = np.asarray(time).astype("datetime64[M]")
    first_day = _day_number(month)
    day = _day_number(np.asarray(time)) - first_day + 1
    length = _day_number(month + 1) - first_day
    length_before = first_day - _day_number(month - 1)

    # the epoch of datetime64 is a January, so the remainder is the month of the year
    this_month = month.astype(np.int64) % MONTHS_PER_YEAR
    early = day < MID_MONTH_DAY
    month_before = np.where(early, this_month - 1, this_month) % MONTHS_PER_YEAR
    month_after = (month_before + 1) % MONTHS_PER_YEAR
    fraction = np.where(
        early,
        (length_before - MID_MONTH_DAY + day) / length_before,
        (day - MID_MONTH_DAY) / length,
    )
    return month_before, month_after, fraction


def interpolate_monthly(values: FloatArray, time: TimeArray) -> FloatArray:
    """Monthly values interpolated linearly to dates.

    Args:
        values: value on the 15th of January to December, any unit, ``[12, column]``.
        time: UTC, of which only the date counts, ``[time]``.

    Returns:
        ``[time, column]``, in the unit of the values.

    Raises:
        ValueError: not twelve monthly values per column.
    """
    values = np.asarray(values, dtype=np.float64)
    if values.ndim != 2 or len(values) != MONTHS_PER_YEAR:
        raise ValueError(
            f"monthly values have shape {values.shape}; it must be [{MONTHS_PER_YEAR}, column]"
        )
    before, after, fraction = monthly_weights(time)
    weight = fraction[:, np.newaxis]
    interpolated: FloatArray = (1.0 - weight) * values[before] + weight * values[after]
    return interpolated
