"""Daily records as parts of a day, whose means and sums are those of the day.

* Air temperature: a cosine with the range of the day about means that go linearly from midday to
  midday (sine methods: Waichler and Wigmosta 2003, Journal of Hydrometeorology 4, 251-263).
* Humidity: specific humidity is that of the day; what cold hours cannot hold, warmer ones have.
* Shortwave radiation: by the sine of the solar elevation.
* Longwave radiation: by the fourth power of the air temperature.
* Precipitation: one storm, a triangle (Bohn et al. 2019, Journal of Hydrometeorology 20, 1147).
* Wind and pressure: those of the day.

Hours are of local solar time, so that days may begin at any time of UTC.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from noahpy.catalog.arrays import SECOND, FloatArray, TimeArray
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.forcing import humidity
from noahpy.forcing.calendar import interpolate_monthly
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords
from noahpy.forcing.sun import DEGREES_PER_DAY, HOURS_PER_DAY, SunPath, day_of_year
from noahpy.physics.constants import SECONDS_PER_DAY

if TYPE_CHECKING:
    from noahpy.config.forcing_adjustments import DisaggregationConfig

SUN_STEP: Final = 300.0
"""Longest distance of the instants at which the height of the sun is averaged, s."""
SATURATED: Final = 100.0
"""Relative humidity up to which the hours of a day hold its vapour, %, unless the day had more."""


def disaggregated(
    records: ForcingRecords,
    config: DisaggregationConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    temperature_range: FloatArray | None,
) -> tuple[ForcingRecords, str]:
    """Records of parts of days, and a note.

    Args:
        records: daily, each of the day that begins at its time.
        config: length of the parts, and what the records do not tell of a day.
        latitude: degrees north.
        longitude: degrees east.
        temperature_range: highest minus lowest temperature of the days, K, ``[record, column]``;
            None where the configuration gives it.

    Raises:
        ForcingError: the site has no latitude and longitude, or nothing gives the range.
        ForcingDataError: the records are not daily, or a range is negative.
    """
    if latitude is None or longitude is None:
        raise ForcingError("disaggregation needs site.latitude and site.longitude, for the sun")
    days = np.diff(records.time) / SECOND
    if not len(days) or (days != SECONDS_PER_DAY).any():
        apart = f"records {days.min():g} to {days.max():g} s apart" if len(days) else "one record"
        raise ForcingDataError(f"disaggregation needs daily records; the source has {apart}")
    day_range = _range(records, config, temperature_range)
    count = SECONDS_PER_DAY // config.interval
    parts = _Parts(records.time, config.interval, int(count), longitude)

    temperature = parts.around(
        parts.between_middays(records.air_temperature)
        + 0.5 * day_range * parts.cosine(config.warmest_hour)[..., np.newaxis],
        records.air_temperature,
    )
    pressure = parts.repeated(records.surface_pressure_hpa)
    emission = temperature**4
    storm = parts.storm(config.storm_hour, config.storm_duration)[..., np.newaxis]
    sun = parts.sun(math.radians(latitude))[..., np.newaxis]
    share = records.snowfall_fraction

    def flat(values: FloatArray) -> FloatArray:
        return values.reshape(-1, values.shape[-1])

    result = ForcingRecords(
        time=parts.time.ravel(),
        wind_speed=flat(parts.repeated(records.wind_speed)),
        air_temperature=flat(temperature),
        relative_humidity=flat(_relative_humidity(records, temperature, pressure)),
        surface_pressure_hpa=flat(pressure),
        shortwave_down=flat(sun * records.shortwave_down[:, np.newaxis]),
        longwave_down=flat(
            emission / emission.mean(axis=1, keepdims=True) * records.longwave_down[:, np.newaxis]
        ),
        precipitation_rate=flat(storm * records.precipitation_rate[:, np.newaxis]),
        snowfall_fraction=None if share is None else flat(parts.repeated(share)),
    )
    note = (
        f"days are disaggregated to {config.interval} s: temperature by a daily range of "
        f"{float(day_range.mean()):.1f} K on average, shortwave radiation by the sun, "
        f"precipitation in storms of {config.storm_duration:g} h"
    )
    return result, note


def _range(
    records: ForcingRecords, config: DisaggregationConfig, given: FloatArray | None
) -> FloatArray:
    """Highest minus lowest temperature of the days, K, ``[day, 1, column]``.

    Raises:
        ForcingError: nothing gives it.
        ForcingDataError: it is negative.
    """
    if isinstance(config.temperature_range, tuple):
        of_days = interpolate_monthly(
            np.array(config.temperature_range)[:, np.newaxis], records.time
        )
    elif config.temperature_range is not None:
        of_days = np.full((len(records.time), 1), config.temperature_range)
    elif given is not None:
        of_days = given
        below = np.flatnonzero((given < 0.0).any(axis=1))
        if len(below):
            raise ForcingDataError(
                f"minimum_air_temperature is above maximum_air_temperature on "
                f"{records.time[below[0]]}, by {-float(given[below[0]].min()):.3g} K"
            )
    else:
        raise ForcingError(
            "disaggregation needs maximum_air_temperature and minimum_air_temperature of the "
            "source, or disaggregation.temperature_range"
        )
    return of_days[:, np.newaxis]


class _Parts:
    """The parts of days, ``[day, part]``.

    Args:
        begins: of the days, UTC.
        interval: length of a part, s.
        count: number of parts of a day.
        longitude: degrees east.
    """

    def __init__(self, begins: TimeArray, interval: int, count: int, longitude: float) -> None:
        self._count, self._interval = count, interval
        offsets = interval * np.arange(count)
        self.time: TimeArray = begins[:, np.newaxis] + offsets.astype("timedelta64[s]")
        ahead = longitude / DEGREES_PER_DAY
        self._begin = self.time.astype(np.int64) / SECONDS_PER_DAY + ahead
        self._length = interval / SECONDS_PER_DAY

    def repeated(self, values: FloatArray) -> FloatArray:
        """Values of the days in all parts, ``[day, part, column]``."""
        return np.repeat(values[:, np.newaxis], self._count, axis=1)

    def around(self, values: FloatArray, means: FloatArray) -> FloatArray:
        """Values of parts, shifted so that their means over the days are given ones."""
        shifted: FloatArray = values + (means[:, np.newaxis] - values.mean(axis=1, keepdims=True))
        return shifted

    def between_middays(self, means: FloatArray) -> FloatArray:
        """Daily means, linear between the middles of the days, ``[day, part, column]``."""
        middles = self._begin[:, 0] + 0.5
        instants = self._begin + 0.5 * self._length
        columns = [np.interp(instants, middles, means[:, k]) for k in range(means.shape[1])]
        return np.stack(columns, axis=-1)

    def cosine(self, hour: float) -> FloatArray:
        """Means over the parts of a cosine with its peak at an hour of local solar time, 1."""
        edge = 2.0 * np.pi * (self._begin - hour / HOURS_PER_DAY)
        step = 2.0 * np.pi * self._length
        mean: FloatArray = (np.sin(edge + step) - np.sin(edge)) / step
        return mean

    def sun(self, latitude: float) -> FloatArray:
        """Height of the sun relative to its mean over the day, 1; in the polar night 1 all day.

        Args:
            latitude: radians north.
        """
        fine = math.ceil(self._interval / SUN_STEP)
        instants = self._begin[..., np.newaxis] + self._length * (np.arange(fine) + 0.5) / fine
        height = SunPath.over(latitude, day_of_year(instants)).height(instants).mean(axis=-1)
        return _relative(height)

    def storm(self, hour: float, duration: float) -> FloatArray:
        """Rate of precipitation relative to its mean over the day, 1.

        A storm that would reach beyond the day falls within it, at its other end.

        Args:
            hour: of the peak, local solar time.
            duration: h.
        """
        half = 0.5 * duration / HOURS_PER_DAY
        # position in the cycle that begins half a day before the peak
        begin = np.mod(self._begin - hour / HOURS_PER_DAY + 0.5, 1.0) - 0.5

        def fallen(at: FloatArray) -> FloatArray:
            x = np.clip(at / half, -1.0, 1.0)
            share: FloatArray = 0.5 + x - 0.5 * x * np.abs(x)
            return share

        end = begin + self._length
        # a part may hold the end of the cycle and the begin of the next
        return _relative(fallen(end) - fallen(begin) + fallen(end - 1.0))


def _relative(values: FloatArray) -> FloatArray:
    """Values of parts relative to their mean over the day; 1 where all are zero."""
    mean = values.mean(axis=1, keepdims=True)
    relative: FloatArray = np.divide(values, mean, out=np.ones_like(values), where=mean > 0.0)
    return relative


def _relative_humidity(
    records: ForcingRecords, temperature: FloatArray, pressure_hpa: FloatArray
) -> FloatArray:
    """Relative humidity of the parts, %, with the mean specific humidity of the day.

    Since saturation grows ever faster with temperature, the hours of a day can hold the vapour of
    one that was not above saturation.
    """
    own = humidity.specific_humidity(
        records.relative_humidity,
        records.air_temperature,
        PASCAL_PER_HECTOPASCAL * records.surface_pressure_hpa,
    )[:, np.newaxis]
    pressure = PASCAL_PER_HECTOPASCAL * pressure_hpa
    highest = np.maximum(records.relative_humidity, SATURATED)[:, np.newaxis]
    most = humidity.specific_humidity(
        np.broadcast_to(highest, temperature.shape), temperature, pressure
    )
    held = np.minimum(own, most)
    excess = (own - held).sum(axis=1, keepdims=True)
    room = most - held
    all_room = room.sum(axis=1, keepdims=True)
    share = np.divide(excess, all_room, out=np.zeros_like(excess), where=all_room > 0.0)
    held = held + np.minimum(share, 1.0) * room
    relative = humidity.relative_humidity(
        humidity.vapour_pressure(held, pressure), temperature, pressure
    )
    return np.clip(relative, 0.0, np.broadcast_to(highest, relative.shape))
