"""Intervals of the records of an output file."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, cast

import numpy as np

TIME_TOLERANCE: Final = 1e-6
"""Difference below which two model times are equal, s."""

_Unit = Literal["step", "day", "month", "year", "duration"]
_NAMED: Final = ("step", "day", "month", "year")
_CALENDAR: Final = MappingProxyType({"day": "D", "month": "M", "year": "Y"})
_UNIT_SECONDS: Final = MappingProxyType({"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0})
_DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|h|d)")


@dataclass(frozen=True)
class Interval:
    """A step, a unit of the UTC calendar, or a duration counted from the start of the run."""

    unit: _Unit
    seconds: float = 0.0
    """Length of a duration, s."""

    @classmethod
    def parse(cls, text: str) -> Interval:
        """The interval named by a text such as ``month`` or ``3h``.

        Raises:
            ValueError: the text names no interval.
        """
        if text in _NAMED:
            return cls(cast(_Unit, text))
        match = _DURATION.fullmatch(text)
        if match is None or float(match[1]) == 0.0:
            raise ValueError(
                f"interval {text!r} is not known; allowed are step, day, month, year, "
                "or a duration such as 30min, 3h or 10d"
            )
        return cls("duration", float(match[1]) * _UNIT_SECONDS[match[2]])

    def edge_after(self, start: np.datetime64, seconds: float) -> float:
        """The end of the interval that contains a model time, s since the start of the run.

        Args:
            start: date of the start of the run.
            seconds: model time, s; an edge belongs to the interval that begins there.
        """
        if self.unit == "step":
            return seconds
        if self.unit == "duration":
            return (math.floor((seconds + TIME_TOLERANCE) / self.seconds) + 1) * self.seconds
        origin = start.astype("datetime64[s]")
        date = origin + np.timedelta64(math.floor(seconds + TIME_TOLERANCE), "s")
        unit = _CALENDAR[self.unit]
        edge = date.astype(f"datetime64[{unit}]") + 1
        return float((edge.astype("datetime64[s]") - origin) / np.timedelta64(1, "s"))
