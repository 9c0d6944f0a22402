"""Times in files: numbers since a date, texts, and regular times that were rounded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.units import conversion
from noahpy.errors import TimeError, UnitError

Times = NDArray[np.datetime64]

STANDARD_CALENDARS: Final = ("standard", "gregorian", "proleptic_gregorian")
"""CF calendars with the days of the model."""
SNAPPED_SHARE: Final = 0.1
"""Largest shift of a time by rounding, relative to the interval, 1."""

_SINCE: Final = re.compile(r"\s*(?P<unit>.+?)\s+since\s+(?P<date>.+)", re.IGNORECASE)
_EPOCH: Final = "seconds since 1970-01-01 00:00:00"
_GREGORIAN: Final = -12219292800.0
"""Time from the epoch to 1582-10-15, before which the standard calendar is Julian, s."""
_FARTHEST: Final = 2.5e11
"""Largest time from the epoch; years up to it have four digits, s."""
_LONGEST_UNIT: Final = 27.0 * 86400.0
"""Longest unit of fixed length; months and years have none, s."""
_DAY: Final = 86400
_MINUTE: Final = 60
_LENGTHS: Final = np.array([s for s in range(_MINUTE, _DAY + 1) if _DAY % s == 0])
"""Intervals of which a day is a multiple, s."""


def calendar_of(first: np.datetime64) -> str:
    """CF calendar of times of the model that begin at a date: the standard one is Julian at first.

    Args:
        first: the earliest of the times.
    """
    is_julian = (first - np.datetime64(0, "s")) / np.timedelta64(1, "s") < _GREGORIAN
    return "proleptic_gregorian" if is_julian else "standard"


def is_time_unit(text: str) -> bool:
    """Whether a text has the form of a unit of times, such as ``hours since 2000-01-01``."""
    return _SINCE.fullmatch(text) is not None


def decoded(values: NDArray[np.generic], unit: str, calendar: str = "standard") -> Times:
    """UTC, in whole seconds, from numbers since a date; NaT where values are missing.

    Args:
        values: numbers of any shape.
        unit: unit in UDUNITS notation, such as ``h since 2000-1-1``.
        calendar: calendar of the CF conventions, one of `STANDARD_CALENDARS`.

    Raises:
        TimeError: another calendar, a unit that is none of time or has no fixed length, or times
            too far from the epoch.
    """
    if calendar.lower() not in STANDARD_CALENDARS:
        raise TimeError(
            f"has the calendar {calendar}, which has other days than the model; allowed are "
            f"{', '.join(STANDARD_CALENDARS)}. Convert the file first"
        )
    parts = _SINCE.fullmatch(unit)
    if parts is None:
        raise TimeError("has no unit of time such as 'hours since 2000-01-01'")
    try:
        to_seconds, from_epoch = conversion(parts["unit"], "s"), conversion(unit, _EPOCH)
    except UnitError as error:
        raise TimeError(f"cannot be read as times: {error}") from error
    if to_seconds is None or from_epoch is None:
        raise TimeError(f"cannot be read as times: unit {unit!r} is none of time")
    if float(to_seconds(np.ones(1))[0]) > _LONGEST_UNIT:
        raise TimeError(f"cannot be read as times: {parts['unit']} have no fixed length")
    reference = float(from_epoch(np.zeros(1))[0])
    if calendar.lower() == "proleptic_gregorian" and reference < _GREGORIAN:
        reference = _proleptic(parts["date"])
    seconds = to_seconds(np.asarray(values, dtype=np.float64)) + reference
    known = np.isfinite(seconds)
    far = known & (np.abs(seconds) > _FARTHEST)
    if far.any():
        raise TimeError(
            f"cannot be read as times: {np.asarray(values)[far].ravel()[0]} {unit} is too far away"
        )
    whole = np.round(np.where(known, seconds, 0.0)).astype("timedelta64[s]")
    times = np.datetime64(0, "s") + whole
    times[~known] = np.datetime64("NaT")
    return times


def _proleptic(date: str) -> float:
    """Seconds from the epoch to a date of the proleptic Gregorian calendar."""
    import cftime

    try:
        there = cftime.num2date(0, f"seconds since {date}", "proleptic_gregorian")
    except ValueError as error:
        raise TimeError(f"cannot be read as times: {error}") from error
    return float(cftime.date2num(there, _EPOCH, "proleptic_gregorian"))


class Snapped(NamedTuple):
    """Times at a regular interval."""

    time: Times
    """Times, UTC, ``[record]``."""
    note: str
    """Note of a change for the user; empty without one."""


def snapped(time: Times) -> Snapped:
    """Regular times before they were rounded; other times do not change.

    Hours written as days in single precision are wrong by seconds, and some data sets begin a
    second late. Times are set to multiples of their interval if all of them are within a tenth of
    it. Regular times keep their second within the minute, unless it is next to a full minute.

    Args:
        time: UTC, in whole seconds, ``[record]``.
    """
    seconds = time.astype("datetime64[s]").astype(np.int64)
    as_it_is = Snapped(time, "")
    if len(time) < 3 or np.isnat(time).any() or (np.diff(seconds) <= 0).any():
        return as_it_is
    usual = float(np.median(np.diff(seconds)))
    length = _regular(usual)
    count = np.rint((seconds - seconds[0]) / length).astype(np.int64)
    off = seconds - seconds[0] - count * length
    phase = int(seconds[0] + np.median(off))
    late = (phase + _MINUTE // 2) % _MINUTE - _MINUTE // 2
    if off.any() or abs(late) <= 1:
        phase -= late
    regular = phase + count * length
    moved = int(np.abs(seconds - regular).max())
    if moved == 0 or moved >= SNAPPED_SHARE * length or (np.diff(count) < 1).any():
        return as_it_is
    note = f"times moved by at most {moved} s to a regular interval of {length} s"
    return Snapped(regular.astype("datetime64[s]"), note)


def snapped_length(seconds: float) -> np.timedelta64:
    """An interval before it was rounded: a fraction of a day, or whole days.

    An interval that differs from these by a tenth or more is only rounded to whole seconds.
    """
    regular = _regular(seconds)
    is_rounded = abs(regular - seconds) < SNAPPED_SHARE * regular
    return np.timedelta64(regular if is_rounded else round(seconds), "s")


def _regular(seconds: float) -> int:
    """The nearest interval of which a day is a multiple, or of whole days, s."""
    if seconds > _DAY:
        return max(round(seconds / _DAY), 1) * _DAY
    return int(_LENGTHS[np.abs(_LENGTHS - seconds).argmin()])


# --- texts ---------------------------------------------------------------------------------------
_END_OF_DAY: Final = re.compile(r"(?P<date>.*[-\d])(?P<mark>[T_ ])24(?P<rest>(:?00){0,2}(\.0*)?)")


def moment(text: str) -> datetime:
    """A date and time in ISO 8601 or in the form of WRF; 24:00 is the end of the day.

    Raises:
        ValueError: another form.
    """
    ends = _END_OF_DAY.fullmatch(text.strip())
    if ends is not None:
        return datetime.fromisoformat(ends["date"]) + timedelta(days=1)
    return datetime.fromisoformat(text.strip().replace("_", "T", 1))


def moment_by_format(text: str, form: str) -> datetime:
    """A date and time in a format of `datetime.strptime`; hour 24 is the end of the day.

    Raises:
        ValueError: another form.
    """
    try:
        return datetime.strptime(text, form)
    except ValueError:
        for place in (match.start() for match in re.finditer("24", text)):
            try:
                begin = datetime.strptime(f"{text[:place]}00{text[place + 2 :]}", form)
            except ValueError:
                continue
            if begin.strftime(form.replace("%H", "24")) == text:
                return begin + timedelta(days=1)
        raise


def moment_of_parts(parts: Sequence[str]) -> datetime:
    """A date and time from year, month, day and, if given, hour, minute and second.

    Raises:
        ValueError: no such date or time.
        OverflowError: a number is too large.
    """
    numbers = [float(part) for part in parts]
    if not all(number.is_integer() for number in numbers):
        raise ValueError("whole numbers are needed")
    year, month, day, *clock = map(int, numbers)
    seconds = sum(value * size for value, size in zip(clock, (3600, 60, 1), strict=False))
    if not all(0 <= value <= most for value, most in zip(clock, (24, 59, 59), strict=False)):
        raise ValueError("no such time of the day")
    if seconds > _DAY:
        raise ValueError("24 hours end a day")
    return datetime(year, month, day) + timedelta(seconds=seconds)
