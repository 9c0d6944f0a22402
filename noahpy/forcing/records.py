"""Time-stamped meteorology above the columns, and its values between the records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
TimeArray = NDArray[np.datetime64]

PASCAL_PER_HECTOPASCAL = 100.0


class _Range(NamedTuple):
    low: float
    high: float
    unit: str


_RANGES = {
    "wind_speed": _Range(0.0, 120.0, "m s-1"),
    "air_temperature": _Range(180.0, 340.0, "K"),
    "relative_humidity": _Range(0.0, 150.0, "%"),
    "surface_pressure_hpa": _Range(300.0, 1100.0, "hPa"),
    # pyranometers read a few W m-2 below zero at night; above, the sun at the top of the atmosphere
    "shortwave_down": _Range(-20.0, 1500.0, "W m-2"),
    "longwave_down": _Range(30.0, 800.0, "W m-2"),
    # the heaviest rain ever gauged, 31 mm in one minute, is 0.52 kg m-2 s-1
    "precipitation_rate": _Range(0.0, 0.6, "kg m-2 s-1"),
}


class Meteorology(NamedTuple):
    """Meteorology above the columns at given instants, each array ``[time, column]``."""

    wind_speed: FloatArray
    """m s-1."""
    air_temperature: FloatArray
    """K."""
    relative_humidity: FloatArray
    """%."""
    surface_pressure: FloatArray
    """Pa."""
    shortwave_down: FloatArray
    """W m-2."""
    longwave_down: FloatArray
    """W m-2."""
    precipitation_rate: FloatArray
    """kg m-2 s-1."""


@dataclass(frozen=True, eq=False)
class ForcingRecords:
    """Meteorological records of one or more columns at common times.

    Attributes:
        time: UTC of the records, strictly increasing, resolution one second, ``[record]``.
        wind_speed: m s-1, ``[record, column]``, as all that follow.
        air_temperature: K.
        relative_humidity: %.
        surface_pressure_hpa: hPa; kept in this unit because the parent model interpolates it so.
        shortwave_down: downward shortwave radiation, W m-2.
        longwave_down: downward longwave radiation, W m-2.
        precipitation_rate: rain and snow together, kg m-2 s-1.

    Raises:
        ValueError: if the time does not increase strictly, the shapes differ, there is no record
            or no column, or a value is not finite or outside the range that is physically
            possible; the message names the quantity, the value, the range and the record.
    """

    time: TimeArray
    wind_speed: FloatArray
    air_temperature: FloatArray
    relative_humidity: FloatArray
    surface_pressure_hpa: FloatArray
    shortwave_down: FloatArray
    longwave_down: FloatArray
    precipitation_rate: FloatArray

    def __post_init__(self) -> None:
        time = np.asarray(self.time).astype("datetime64[s]")
        object.__setattr__(self, "time", time)
        for name in _RANGES:
            object.__setattr__(self, name, np.asarray(getattr(self, name), dtype=np.float64))
        _check_time(time)
        shape = (len(time), self.wind_speed.shape[-1] if self.wind_speed.ndim == 2 else 1)
        if shape[1] == 0:
            raise ValueError("forcing records need at least one column")
        for name, allowed in _RANGES.items():
            _check_values(name, getattr(self, name), allowed, time, shape)

    @property
    def column_count(self) -> int:
        """Number of columns."""
        return int(self.wind_speed.shape[1])

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at these instants.

        A record exactly at an instant is used as it is. Between two records every quantity is
        interpolated linearly in time, with two peculiarities of the parent model: it is the
        relative humidity that is interpolated, not the specific one, and the precipitation rate
        keeps the value of the earlier record.

        Args:
            times: UTC of the instants, in any order, ``[time]``.

        Raises:
            ValueError: if an instant is outside the period that the records cover, or no time.
        """
        times = np.asarray(times)
        first, last = self.time[0], self.time[-1]
        outside = np.isnat(times) | (times < first) | (times > last)
        if outside.any():
            raise ValueError(
                f"no forcing for {times[outside][0]}: the records cover {first} to {last}"
            )
        after = np.searchsorted(self.time, times)
        exact = self.time[after] == times
        before = np.where(exact, after, after - 1)
        span = np.where(exact, np.timedelta64(1, "s"), self.time[after] - self.time[before])
        remaining = self.time[after] - times
        weight_before = np.where(exact, 1.0, remaining / span)[:, np.newaxis]

        def between(values: FloatArray) -> FloatArray:
            interpolated: FloatArray = (
                weight_before * values[before] + (1.0 - weight_before) * values[after]
            )
            return interpolated

        return Meteorology(
            wind_speed=between(self.wind_speed),
            air_temperature=between(self.air_temperature),
            relative_humidity=between(self.relative_humidity),
            surface_pressure=PASCAL_PER_HECTOPASCAL * between(self.surface_pressure_hpa),
            shortwave_down=between(self.shortwave_down),
            longwave_down=between(self.longwave_down),
            precipitation_rate=self.precipitation_rate[before],
        )


def _check_time(time: TimeArray) -> None:
    if time.ndim != 1 or len(time) == 0:
        raise ValueError(
            f"time of the forcing records has shape {time.shape}; it needs one dimension and at "
            "least one record"
        )
    missing = np.flatnonzero(np.isnat(time))
    if len(missing):
        raise ValueError(f"time of forcing record {missing[0]} (counted from 0) is missing")
    backward = np.flatnonzero(time[1:] <= time[:-1])
    if len(backward):
        record = backward[0] + 1
        raise ValueError(
            f"time of forcing record {record} (counted from 0) is {time[record]}, which is not "
            f"after {time[record - 1]} of the record before; time must increase strictly"
        )


def _check_values(
    name: str, values: FloatArray, allowed: _Range, time: TimeArray, shape: tuple[int, int]
) -> None:
    if values.shape != shape:
        raise ValueError(
            f"{name} has shape {values.shape}; with these times and this wind speed it must be "
            f"[record, column] = {shape}"
        )
    # a comparison with NaN is false, so this finds what is not finite too
    wrong = np.argwhere(~((values >= allowed.low) & (values <= allowed.high)))
    if len(wrong):
        record, column = wrong[0]
        raise ValueError(
            f"{name} of the record at {time[record]}, column {column}, is "
            f"{float(values[record, column])} {allowed.unit}; allowed are {allowed.low:g} to "
            f"{allowed.high:g} {allowed.unit}"
        )
