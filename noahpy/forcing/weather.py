"""Synthetic weather, for runs and tests without observations.

A weather generator in the manner of Richardson (1981, Water Resources Research 17, 182-190): the
wet and dry days of a column follow a two-state Markov chain, the amounts of wet days a gamma
distribution, and cloudiness, temperature and wind autoregressive processes of first order about
their annual cycle. All of this is drawn per day; a deterministic diurnal cycle, with radiation from
solar geometry, gives the records. Days are those of local solar time, which is UTC unless the
climate has a longitude.

A record holds the mean over the interval that begins at its time. Every column has its own random
streams, one per process, so that its weather depends neither on other columns nor on the interval,
and a longer period begins like a shorter one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.random import Generator, SeedSequence, default_rng

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.climates import Climate
from noahpy.errors import ForcingError
from noahpy.forcing.humidity import magnus_pressure
from noahpy.forcing.records import ForcingRecords
from noahpy.forcing.sun import DAYS_PER_YEAR, DEGREES_PER_DAY, HOURS_PER_DAY, SunPath
from noahpy.forcing.sun import day_of_year as day_of_year_of
from noahpy.physics.constants import SECONDS_PER_DAY, STEFAN_BOLTZMANN

# --- sun -----------------------------------------------------------------------------------------
SOLAR_CONSTANT = 1361.0
"""W m-2; Kopp and Lean (2011), Geophysical Research Letters 38, L01706."""
ORBIT_ECCENTRICITY_AMPLITUDE = 0.033
"""Relative amplitude of the irradiance over the year; Allen et al. (1998), FAO 56, equation 23."""
CLEAR_SKY_TRANSMISSIVITY = 0.75
"""At sea level; Allen et al. (1998), FAO 56, equation 37."""
CLEAR_SKY_TRANSMISSIVITY_GAIN = 2.0e-5
"""Per metre of elevation; Allen et al. (1998), FAO 56, equation 37."""
CLOUD_SHADE = 0.75
CLOUD_SHADE_EXPONENT = 3.4
"""Shading of shortwave radiation by clouds; Kasten and Czeplak (1980), Solar Energy 24, 177-189."""

# --- air -----------------------------------------------------------------------------------------
SEA_LEVEL_PRESSURE = 1013.25
"""hPa; standard atmosphere, ICAO document 7488 (1993), like the following two."""
PRESSURE_LAPSE = 2.25577e-5
"""m-1."""
PRESSURE_EXPONENT = 5.25588
SYNOPTIC_PRESSURE_RATIO = 0.005
"""Relative fall of pressure per standard deviation of cloudiness: 5 hPa at sea level."""
BRUTSAERT_FACTOR = 1.24
BRUTSAERT_EXPONENT = 1.0 / 7.0
"""Emissivity of the clear sky, (hPa/K)**(1/7); Brutsaert (1975), Water Resources Research 11,
742-744."""
CLOUD_EMISSIVITY_GAIN = 0.84
"""Unsworth and Monteith (1975), Quarterly Journal of the Royal Meteorological Society 101,
13-24."""

# --- annual and diurnal cycles -------------------------------------------------------------------
WARMEST_DAY = 201.0
"""Day of the year, a month after the northern solstice; half a year later in the south."""
WARMEST_HOUR = 15.0
"""Local solar time, h, also of the strongest wind and the lowest relative humidity."""
CLOUD_DAMPING = 0.6
"""Relative reduction of the diurnal cycle under an overcast sky."""
WIND_DIURNAL_AMPLITUDE = 0.25
"""Relative to the daily mean."""
MEAN_CLOUD_FRACTION = 0.5
"""Cloud fraction at which the relative humidity is the climatological mean."""

# --- variability ---------------------------------------------------------------------------------
CLOUD_DEVIATION = 0.2
"""Standard deviation of the cloud fraction within wet, and within dry, days."""
CLOUD_PERSISTENCE = 1.5
"""e-folding time of cloudiness, days."""
WIND_LOG_DEVIATION = 0.4
"""Standard deviation of the logarithm of the daily wind."""
WIND_PERSISTENCE = 1.0
"""e-folding time of wind, days."""
RAIN_SHAPE = 0.75
"""Shape of the gamma distribution of daily amounts; Richardson and Wright (1984), WGEN, find 0.6 to
0.9 in most of the United States."""
SHORTEST_STORM = 2.0
LONGEST_STORM = 14.0
"""h; a storm lies within one day and has a constant rate."""

LOWEST_HUMIDITY = 5.0
HIGHEST_HUMIDITY = 100.0
"""%."""
LOWEST_WIND = 0.1
"""m s-1."""
FINE_STEP = 900.0
"""Longest step of the average over an interval, s."""


def generate_weather(
    climates: Sequence[Climate],
    start: np.datetime64,
    end: np.datetime64,
    interval: int,
    seed: int,
) -> ForcingRecords:
    """Generate synthetic weather, one column per climate.

    Args:
        climates: climate of each column; columns of one climate have different weather with the
            same statistics.
        start: UTC of the first record.
        end: latest UTC of the last record.
        interval: time between records, s.
        seed: seed of the random streams, not negative; the same seed gives the same weather.

    Returns:
        Records of means over the interval that begins at their time.

    Raises:
        ForcingError: no climate, an interval that is not positive, a period that ends before it
            starts, or a negative seed.
    """
    if not climates:
        raise ForcingError("weather needs at least one climate")
    if interval <= 0:
        raise ForcingError(f"interval is {interval} s; it must be positive")
    start, end = start.astype("datetime64[s]"), end.astype("datetime64[s]")
    if not start <= end:
        raise ForcingError(f"the period ends at {end}, before it starts at {start}")
    time = np.arange(start, end + np.timedelta64(1, "s"), np.timedelta64(interval, "s"))
    columns = [
        _column_weather(climate, stream, time, float(interval))
        for climate, stream in zip(climates, SeedSequence(seed).spawn(len(climates)), strict=True)
    ]
    series = (np.stack(quantity, axis=1) for quantity in zip(*columns, strict=True))
    return ForcingRecords(time, **dict(zip(_Column._fields, series, strict=True)))


class _Column(NamedTuple):
    """Weather of one column, with the fields of `ForcingRecords`, each ``[record]``."""

    wind_speed: FloatArray
    air_temperature: FloatArray
    relative_humidity: FloatArray
    surface_pressure_hpa: FloatArray
    shortwave_down: FloatArray
    longwave_down: FloatArray
    precipitation_rate: FloatArray


class _DailyWeather(NamedTuple):
    """Random daily weather of one column, each ``[day]``; deviations have unit variance."""

    precipitation: FloatArray
    """kg m-2."""
    storm_start: FloatArray
    """Days after midnight."""
    storm_duration: FloatArray
    """Days."""
    cloud_fraction: FloatArray
    """Cloud fraction before it is limited to 0 to 1."""
    cloud_deviation: FloatArray
    temperature_deviation: FloatArray
    wind_deviation: FloatArray


def _annual_phase(day_of_year: FloatArray, day_of_maximum: float) -> FloatArray:
    phase: FloatArray = np.cos(2.0 * np.pi * (day_of_year - day_of_maximum) / DAYS_PER_YEAR)
    return phase


def _autoregressive(count: int, persistence: float, generator: Generator) -> FloatArray:
    """Stationary autoregressive process of first order with unit variance, ``[day]``.

    Args:
        count: number of days.
        persistence: e-folding time of the autocorrelation, days.
        generator: generator of the innovations.
    """
    correlation = math.exp(-1.0 / persistence)
    deviation = math.sqrt(1.0 - correlation**2)
    innovations = generator.standard_normal(count).tolist()
    values = innovations[:1]
    for innovation in innovations[1:]:
        values.append(correlation * values[-1] + deviation * innovation)
    return np.array(values)


def _wet_days(climate: Climate, day_of_year: FloatArray, generator: Generator) -> FloatArray:
    """Markov chain of wet (1) and dry (0) days, ``[day]``."""
    season = climate.precipitation_seasonality * _annual_phase(day_of_year, climate.wettest_day)
    wet_fraction = climate.wet_day_fraction * (1.0 + season)
    wet_after_dry = wet_fraction * (1.0 - climate.wet_day_persistence) / (1.0 - wet_fraction)
    draws = generator.random(len(day_of_year)).tolist()
    wet = [draws[0] < wet_fraction[0]]
    for draw, after_dry in zip(draws[1:], wet_after_dry[1:].tolist(), strict=True):
        wet.append(draw < (climate.wet_day_persistence if wet[-1] else after_dry))
    return np.array(wet, dtype=np.float64)


def _daily_weather(
    climate: Climate, stream: SeedSequence, day_of_year: FloatArray
) -> _DailyWeather:
    days = len(day_of_year)
    occurrence, amount, storm, cloud, temperature, wind = map(default_rng, stream.spawn(6))
    wet = _wet_days(climate, day_of_year, occurrence)
    mean_amount = climate.annual_precipitation / (DAYS_PER_YEAR * climate.wet_day_fraction)
    duration, start = storm.random((days, 2)).T
    storm_duration = (SHORTEST_STORM + (LONGEST_STORM - SHORTEST_STORM) * duration) / HOURS_PER_DAY
    cloud_deviation = _autoregressive(days, CLOUD_PERSISTENCE, cloud)
    return _DailyWeather(
        precipitation=wet * amount.gamma(RAIN_SHAPE, mean_amount / RAIN_SHAPE, days),
        storm_start=start * (1.0 - storm_duration),
        storm_duration=storm_duration,
        cloud_fraction=(
            climate.dry_cloud_fraction
            + (climate.wet_cloud_fraction - climate.dry_cloud_fraction) * wet
            + CLOUD_DEVIATION * cloud_deviation
        ),
        cloud_deviation=cloud_deviation,
        temperature_deviation=_autoregressive(days, climate.synoptic_persistence, temperature),
        wind_deviation=_autoregressive(days, WIND_PERSISTENCE, wind),
    )


def _downward_longwave(
    air_temperature: FloatArray, vapour_pressure: FloatArray, cloud_fraction: FloatArray
) -> FloatArray:
    """Downward longwave radiation, W m-2, of air temperature in K and vapour pressure in hPa."""
    clear = BRUTSAERT_FACTOR * (vapour_pressure / air_temperature) ** BRUTSAERT_EXPONENT
    gain = CLOUD_EMISSIVITY_GAIN * cloud_fraction
    emissivity = (1.0 - gain) * np.minimum(clear, 1.0) + gain
    longwave: FloatArray = emissivity * STEFAN_BOLTZMANN * air_temperature**4
    return longwave


def _precipitation_rate(daily: _DailyWeather, edges: FloatArray) -> FloatArray:
    """Mean rate of every interval, kg m-2 s-1, ``[record]``; total precipitation is conserved.

    Args:
        daily: daily weather from day 0.
        edges: edges of the intervals, days after day 0, ``[record + 1]``.
    """
    fallen = np.concatenate([[0.0], np.cumsum(daily.precipitation)])
    day = np.floor(edges).astype(np.int64)
    progress = np.clip((edges - day - daily.storm_start[day]) / daily.storm_duration[day], 0.0, 1.0)
    total = fallen[day] + daily.precipitation[day] * progress
    rate: FloatArray = np.diff(total) / (np.diff(edges) * SECONDS_PER_DAY)
    return rate


def _column_weather(
    climate: Climate, stream: SeedSequence, time: TimeArray, interval: float
) -> _Column:
    length = interval / SECONDS_PER_DAY
    # local solar time is ahead of UTC in the east
    offset = climate.longitude / DEGREES_PER_DAY
    record_start = time.astype(np.int64) / SECONDS_PER_DAY + offset
    edges = np.append(record_start, record_start[-1] + length)
    # one more day at either end, so that the interpolation between middays is defined everywhere
    first_day = math.floor(edges[0]) - 1
    day_start = np.arange(first_day, math.floor(edges[-1]) + 2, dtype=np.float64)
    daily = _daily_weather(climate, stream, day_of_year_of(day_start))

    fine = math.ceil(interval / FINE_STEP)
    instant = record_start[:, np.newaxis] + length * (np.arange(fine) + 0.5) / fine
    day_of_year = day_of_year_of(instant)

    def between_middays(values: FloatArray) -> FloatArray:
        interpolated: FloatArray = np.interp(instant, day_start + 0.5, values)
        return interpolated

    sun = SunPath.over(math.radians(climate.latitude), day_of_year)
    sun_height = sun.height(instant)
    # diurnal range of the sine of solar elevation: zero in the polar night
    diurnal_forcing = np.maximum(sun.polar + sun.equatorial, 0.0) - np.maximum(
        sun.polar - sun.equatorial, 0.0
    )

    cloud_fraction = np.clip(between_middays(daily.cloud_fraction), 0.0, 1.0)
    hours_from_warmest = instant * HOURS_PER_DAY - WARMEST_HOUR
    diurnal = (
        diurnal_forcing
        * (1.0 - CLOUD_DAMPING * cloud_fraction)
        * np.cos(2.0 * np.pi * hours_from_warmest / HOURS_PER_DAY)
    )

    warmest_day = WARMEST_DAY + (0.0 if climate.latitude >= 0.0 else 0.5 * DAYS_PER_YEAR)
    air_temperature = (
        climate.mean_air_temperature
        + climate.annual_amplitude * _annual_phase(day_of_year, warmest_day)
        + climate.synoptic_deviation * between_middays(daily.temperature_deviation)
        + climate.diurnal_amplitude * diurnal
    )
    relative_humidity = np.clip(
        climate.relative_humidity
        + climate.humidity_cloud_gain * (cloud_fraction - MEAN_CLOUD_FRACTION)
        - climate.humidity_diurnal_amplitude * diurnal,
        LOWEST_HUMIDITY,
        HIGHEST_HUMIDITY,
    )
    wind = np.exp(
        WIND_LOG_DEVIATION * between_middays(daily.wind_deviation) - 0.5 * WIND_LOG_DEVIATION**2
    )
    wind_speed = climate.mean_wind_speed * wind * (1.0 + WIND_DIURNAL_AMPLITUDE * diurnal)
    mean_pressure = (
        SEA_LEVEL_PRESSURE * (1.0 - PRESSURE_LAPSE * climate.elevation) ** PRESSURE_EXPONENT
    )
    surface_pressure = mean_pressure * (
        1.0 - SYNOPTIC_PRESSURE_RATIO * between_middays(daily.cloud_deviation)
    )
    irradiance = SOLAR_CONSTANT * (
        1.0 + ORBIT_ECCENTRICITY_AMPLITUDE * _annual_phase(day_of_year, 0.0)
    )
    transmissivity = CLEAR_SKY_TRANSMISSIVITY + CLEAR_SKY_TRANSMISSIVITY_GAIN * climate.elevation
    shade = 1.0 - CLOUD_SHADE * cloud_fraction**CLOUD_SHADE_EXPONENT
    vapour_pressure = 0.01 * relative_humidity * magnus_pressure(air_temperature)
    return _Column(
        wind_speed=np.maximum(wind_speed, LOWEST_WIND).mean(axis=1),
        air_temperature=air_temperature.mean(axis=1),
        relative_humidity=relative_humidity.mean(axis=1),
        surface_pressure_hpa=surface_pressure.mean(axis=1),
        shortwave_down=(irradiance * transmissivity * shade * sun_height).mean(axis=1),
        longwave_down=_downward_longwave(air_temperature, vapour_pressure, cloud_fraction).mean(
            axis=1
        ),
        precipitation_rate=_precipitation_rate(daily, edges - first_day),
    )
