"""Types of NumPy arrays, units of time, and the year of a date."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
TimeArray = NDArray[np.datetime64]

SECOND = np.timedelta64(1, "s")
HOUR = np.timedelta64(3600, "s")
DAY = np.timedelta64(1, "D")


def instant(moment: datetime) -> np.datetime64:
    """A date with a time zone as UTC, to the second."""
    return np.datetime64(moment.astimezone(UTC).replace(tzinfo=None), "s")


def calendar_year(date: np.datetime64) -> int:
    """Calendar year of a date."""
    return int(str(date.astype("datetime64[Y]")))
