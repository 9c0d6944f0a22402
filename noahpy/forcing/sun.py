"""Height of the sun over a place, in local solar time."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray

DAYS_PER_YEAR: Final = 365.25
HOURS_PER_DAY: Final = 24.0
DEGREES_PER_DAY: Final = 360.0
"""Longitude over which local solar time is a day ahead."""
OBLIQUITY: Final = math.radians(23.45)
"""Largest declination; Cooper (1969), Solar Energy 12, 333-346."""
EQUINOX_DAY: Final = 81.0
"""Day of the year of zero declination; Cooper (1969)."""


def day_of_year(days: FloatArray) -> FloatArray:
    """Day of the year from 1, with fraction, of days since the epoch of datetime64."""
    whole = np.floor(days)
    date = whole.astype(np.int64).astype("datetime64[D]")
    first = date.astype("datetime64[Y]").astype("datetime64[D]")
    number: FloatArray = (date - first).astype(np.float64) + 1.0 + (days - whole)
    return number


class SunPath(NamedTuple):
    """Sine of the solar elevation as ``polar + equatorial cos(hour angle)``."""

    polar: FloatArray
    equatorial: FloatArray

    @classmethod
    def over(cls, latitude: float, day: FloatArray) -> SunPath:
        """The path of some days over a place.

        Args:
            latitude: radians north.
            day: day of the year, with fraction.
        """
        declination = OBLIQUITY * np.sin(2.0 * np.pi * (day - EQUINOX_DAY) / DAYS_PER_YEAR)
        return cls(
            math.sin(latitude) * np.sin(declination), math.cos(latitude) * np.cos(declination)
        )

    def height(self, days: FloatArray) -> FloatArray:
        """Sine of the elevation, zero below the horizon.

        Args:
            days: days since the epoch in local solar time, with fraction.
        """
        hour_angle = 2.0 * np.pi * (days - np.floor(days) - 0.5)
        sine: FloatArray = np.maximum(self.polar + self.equatorial * np.cos(hour_angle), 0.0)
        return sine
