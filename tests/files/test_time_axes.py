"""Times of files: units, calendars, texts, and what rounding did to them."""

from datetime import datetime

import numpy as np
import pytest

from noahpy.errors import TimeError
from noahpy.files.time_axes import decoded, moment, moment_by_format, moment_of_parts, snapped

DAY = np.datetime64("2010-01-01T00:00:00")
HOUR = np.timedelta64(3600, "s")


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("h since 2000-1-1", 36, "2000-01-02T12:00:00"),
        ("hr since 2000-01-01 00:00", 36, "2000-01-02T12:00:00"),
        # as NCEP writes it: the standard calendar is the Julian one before 1582
        ("hours since 1-1-1 00:00:0.0", 17067072, "1948-01-01T00:00:00"),
        ("Hours since 2000-01-01T00:00:00Z", 1, "2000-01-01T01:00:00"),
        ("hours since 2000-01-01 00:00:00 +08:00", 8, "2000-01-01T00:00:00"),
        ("msec since 1970-01-01", 86400000, "1970-01-02T00:00:00"),
        ("days since 1850-01-01", 0.5, "1850-01-01T12:00:00"),
    ],
)
def test_units_of_time_are_those_of_udunits(unit, value, expected):
    assert decoded(np.array([value]), unit)[0] == np.datetime64(expected)


def test_the_proleptic_calendar_has_other_days_long_ago():
    times = decoded(np.array([17067072]), "hours since 1-1-1", "proleptic_gregorian")
    assert times[0] == np.datetime64("1948-01-03")


def test_missing_times_are_none():
    times = decoded(np.array([1.0, np.nan]), "days since 2000-01-01")
    assert np.isnat(times).tolist() == [False, True]


@pytest.mark.parametrize(
    ("unit", "calendar", "message"),
    [
        ("months since 2000-01-01", "standard", "no fixed length"),
        ("K since 2000-01-01", "standard", "cannot be read"),
        ("hours since the flood", "standard", "is unknown"),
        ("hours", "standard", "has no unit of time"),
        ("days since 2000-01-01", "360_day", "has the calendar 360_day"),
    ],
)
def test_what_is_no_time_is_refused(unit, calendar, message):
    with pytest.raises(TimeError, match=message):
        decoded(np.array([1.0]), unit, calendar)


def test_times_too_far_away_are_refused():
    with pytest.raises(TimeError, match="too far away"):
        decoded(np.array([0.0, 9.97e36]), "days since 2000-01-01")


# --- a regular interval --------------------------------------------------------------------------
@pytest.mark.parametrize("minutes", [20, 30, 60])
def test_days_in_single_precision_are_set_to_their_interval(minutes):
    true = DAY + np.arange(500) * np.timedelta64(minutes, "m")
    days = ((true - np.datetime64("2000-01-01")) / np.timedelta64(1, "D")).astype(np.float32)
    rounded = decoded(days, "days since 2000-01-01")
    assert (rounded != true).any()
    found = snapped(rounded)
    np.testing.assert_array_equal(found.time, true)
    assert f"regular interval of {60 * minutes} s" in found.note


def test_a_gap_stays_one():
    true = np.delete(DAY + np.arange(200) * HOUR, slice(50, 53))
    off = np.random.default_rng(1).integers(-20, 21, len(true)) * np.timedelta64(1, "s")
    np.testing.assert_array_equal(snapped(true + off).time, true)


def test_a_series_that_begins_a_second_late_is_set_to_the_minute():
    true = DAY + np.arange(48) * HOUR // 2
    np.testing.assert_array_equal(snapped(true + np.timedelta64(1, "s")).time, true)
    first = true.copy()
    first[0] += np.timedelta64(1, "s")
    np.testing.assert_array_equal(snapped(first).time, true)


@pytest.mark.parametrize(
    "time",
    [
        DAY + np.arange(48) * HOUR,
        DAY + np.timedelta64(30, "s") + np.arange(48) * HOUR,
        DAY + np.timedelta64(7, "m") + np.arange(48) * HOUR,
        DAY + np.arange(10) * 7 * HOUR,
        DAY + np.cumsum(np.array([0, 1, 1, 2, 3, 1, 1, 1])) * HOUR // 2,
        # more than a tenth of the interval
        DAY + np.arange(48) * HOUR + (np.arange(48) % 7 == 3) * np.timedelta64(400, "s"),
        np.array([DAY, DAY + HOUR]),
        DAY + np.array([0, 1, 1, 2]) * HOUR,
    ],
)
def test_other_times_stay_as_they_are(time):
    assert snapped(time).note == ""
    np.testing.assert_array_equal(snapped(time).time, time)


# --- texts ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text", ["2010-12-31 24:00", "2010-12-31T24:00:00", "20101231T2400", "2011-01-01_00:00:00"]
)
def test_the_hour_24_ends_the_day(text):
    assert moment(text) == datetime(2011, 1, 1)


@pytest.mark.parametrize("text", ["2010-12-31 24:01", "2010-12-31 25:00", "24:00", ""])
def test_other_hours_are_none(text):
    with pytest.raises(ValueError, match=r"."):
        moment(text)


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("24.12.2024 24:00", "%d.%m.%Y %H:%M", datetime(2024, 12, 25)),
        ("202412242400", "%Y%m%d%H%M", datetime(2024, 12, 25)),
        ("24.12.2024 23:00", "%d.%m.%Y %H:%M", datetime(2024, 12, 24, 23)),
    ],
)
def test_forms_have_an_hour_24(text, form, expected):
    assert moment_by_format(text, form) == expected


def test_parts_have_an_hour_24():
    assert moment_of_parts(["2024", "12", "24", "24"]) == datetime(2024, 12, 25)
    with pytest.raises(ValueError, match="24 hours end a day"):
        moment_of_parts(["2024", "12", "24", "24", "1"])
