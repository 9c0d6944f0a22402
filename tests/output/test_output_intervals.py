import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noahpy.config.intervals import Interval

SECOND = np.timedelta64(1, "s")
UNITS = {"day": "D", "month": "M", "year": "Y"}


def edges(text, start, until):
    interval, found = Interval.parse(text), [0.0]
    while found[-1] < until:
        found.append(interval.edge_after(np.datetime64(start), found[-1]))
    return found[1:]


def test_months_end_with_the_calendar():
    dates = np.datetime64("2003-12-30T06:00:00") + SECOND * np.array(
        edges("month", "2003-12-30T06:00", 80 * 86400.0), dtype=np.int64
    )
    assert [str(date)[:10] for date in dates] == [
        "2004-01-01",
        "2004-02-01",
        "2004-03-01",
        "2004-04-01",
    ]


def test_days_and_years_end_at_midnight():
    assert edges("day", "2001-02-28T18:00", 86400.0) == [6 * 3600.0, 30 * 3600.0]
    assert edges("year", "2000-01-01", 1.0) == [366 * 86400.0]


@pytest.mark.parametrize(
    ("text", "seconds"), [("30min", 1800.0), ("3h", 10800.0), ("1.5 h", 5400.0), ("10d", 864000.0)]
)
def test_durations_count_from_the_start(text, seconds):
    assert edges(text, "2001-02-28T17:13", 2.5 * seconds) == [seconds, 2 * seconds, 3 * seconds]


@given(
    unit=st.sampled_from(sorted(UNITS)),
    start=st.integers(-(10**9), 4 * 10**9),
    seconds=st.integers(0, 10**9),
)
def test_an_interval_of_the_calendar_contains_the_time_and_ends_with_its_unit(unit, start, seconds):
    origin = np.datetime64(start, "s")
    edge = Interval.parse(unit).edge_after(origin, float(seconds))
    assert edge > seconds
    end = origin + np.timedelta64(int(edge), "s")
    assert end == end.astype(f"datetime64[{UNITS[unit]}]")
    inside = origin + np.timedelta64(seconds, "s")
    assert (end - SECOND).astype(f"datetime64[{UNITS[unit]}]") == inside.astype(
        f"datetime64[{UNITS[unit]}]"
    )


@given(length=st.integers(1, 10**6), seconds=st.integers(0, 10**9))
def test_an_interval_of_a_duration_contains_the_time(length, seconds):
    edge = Interval.parse(f"{length}s").edge_after(np.datetime64("2001-01-01"), float(seconds))
    assert edge - length <= seconds < edge
    assert edge % length == 0.0
