"""Monthly climatologies interpolated to dates."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noahpy.forcing import interpolate_monthly, monthly_weights

VALUES = np.arange(1.0, 13.0)[:, np.newaxis] ** 2
MONTHLY = st.lists(st.floats(-1e3, 1e3), min_size=12, max_size=12)


def value_on(date, values=VALUES):
    return float(interpolate_monthly(values, np.array([date], dtype="datetime64[s]"))[0, 0])


@pytest.mark.parametrize("month", range(1, 13))
def test_the_fifteenth_has_the_monthly_value_exactly(month):
    values = np.random.default_rng(month).random((12, 1))
    assert value_on(f"2001-{month:02}-15", values) == values[month - 1, 0]


@pytest.mark.parametrize(
    ("date", "before", "after", "fraction"),
    [
        ("2001-04-20", 4, 5, 5 / 30),
        ("2001-04-10", 3, 4, 26 / 31),
        ("2001-01-01", 12, 1, 17 / 31),
        ("2001-12-31", 12, 1, 16 / 31),
        ("2001-03-01", 2, 3, 14 / 28),
        ("2004-03-01", 2, 3, 15 / 29),
        ("2000-03-14", 2, 3, 28 / 29),
        ("1900-03-14", 2, 3, 27 / 28),
        ("2004-02-20", 2, 3, 5 / 29),
        ("2004-02-29", 2, 3, 14 / 29),
        ("2003-02-20", 2, 3, 5 / 28),
        ("1969-12-31", 12, 1, 16 / 31),
    ],
)
def test_the_fraction_counts_the_days_of_the_month_before(date, before, after, fraction):
    got = monthly_weights(np.array([date], dtype="datetime64[D]"))
    assert (got[0][0] + 1, got[1][0] + 1) == (before, after)
    assert got[2][0] == fraction
    expected = (1 - fraction) * before**2 + fraction * after**2
    assert value_on(date) == pytest.approx(expected, rel=1e-15)


def test_the_hour_does_not_count():
    assert value_on("2004-03-01T23:59:59") == value_on("2004-03-01T00:00:00")


@given(values=MONTHLY, year=st.integers(1900, 2100))
def test_values_stay_within_the_monthly_ones_and_change_little_from_day_to_day(values, year):
    days = np.arange(f"{year}-01-01", f"{year + 1}-01-02", dtype="datetime64[D]")
    column = np.array(values)[:, np.newaxis]
    daily = interpolate_monthly(column, days)[:, 0]
    assert daily.min() >= min(values) - 1e-9
    assert daily.max() <= max(values) + 1e-9
    steepest = np.abs(column - np.roll(column, 1)).max() / 28
    assert np.abs(np.diff(daily)).max() <= steepest + 1e-9


def test_columns_are_interpolated_independently():
    values = np.random.default_rng(3).random((12, 4))
    days = np.arange("2003-12-01", "2004-04-01", dtype="datetime64[D]")
    together = interpolate_monthly(values, days)
    assert together.shape == (len(days), 4)
    np.testing.assert_array_equal(together[:, 2:3], interpolate_monthly(values[:, 2:3], days))


@pytest.mark.parametrize("shape", [(11, 1), (12,), (1, 12)])
def test_other_than_twelve_months_are_refused(shape):
    with pytest.raises(ValueError, match=r"must be \[12, column\]"):
        interpolate_monthly(np.zeros(shape), np.array(["2001-01-01"], dtype="datetime64[D]"))
