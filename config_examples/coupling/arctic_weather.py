"""Weather of an arctic coast in numpy arrays, as a coupler may bring it along.

Smooth courses over the year and the day stand for the mean; what deviates from them is given by the
caller, so that an ensemble can have members of its own.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Values = NDArray[np.float64]

LATITUDE = np.radians(69.0)
SOLAR_CONSTANT = 1361.0
"""W m-2."""
STEFAN_BOLTZMANN = 5.67e-8
SECONDS_PER_DAY = 86400.0
DAYS_PER_YEAR = 365.25
PRESSURE = 1.0e5
"""Pa."""
RELATIVE_HUMIDITY = 0.75
WIND_SPEED = 4.5
"""m s-1."""
MEAN_CLOUD = 0.6
"""Fraction of the sky."""


def sine_of_sun_height(day: Values, latitude: float = float(LATITUDE)) -> Values:
    """Sine of the sun's height, zero below the horizon; days of the year in local solar time."""
    declination = np.radians(23.45) * np.sin(2.0 * np.pi * (day - 81.0) / DAYS_PER_YEAR)
    hour_angle = 2.0 * np.pi * (day % 1.0) - np.pi
    height = np.sin(latitude) * np.sin(declination)
    height = height + np.cos(latitude) * np.cos(declination) * np.cos(hour_angle)
    above: Values = np.maximum(height, 0.0)
    return above


def saturation_humidity(temperature: Values, pressure: ArrayLike) -> Values:
    """Specific humidity of saturated air, kg kg-1, by the Magnus formula over water."""
    celsius = temperature - 273.15
    vapour = 611.2 * np.exp(17.62 * celsius / (243.12 + celsius))
    return 0.622 * vapour / (np.asarray(pressure) - 0.378 * vapour)


def sky_emissivity(temperature: Values, humidity: Values, pressure: ArrayLike) -> Values:
    """Emissivity of the clear sky, 1 (Brutsaert 1975)."""
    vapour = np.asarray(pressure) * humidity / (0.622 + 0.378 * humidity)
    return 1.24 * (0.01 * vapour / temperature) ** (1.0 / 7.0)


def arctic_weather(day: Values, temperature_anomaly: Values, cloud: Values) -> dict[str, Values]:
    """All meteorological inputs of the component by their names.

    Args:
        day: of the year, with the time of day as its fraction, ``[time, 1]``.
        temperature_anomaly: against the mean course, K, ``[time, column]``.
        cloud: fraction of the sky, ``[time, column]``.
    """
    season = np.cos(2.0 * np.pi * (day - 201.0) / DAYS_PER_YEAR)
    afternoon = np.cos(2.0 * np.pi * (day - 15.0 / 24.0))
    temperature = 264.0 + 17.0 * season + 3.0 * (1.0 - cloud) * afternoon + temperature_anomaly
    humidity = RELATIVE_HUMIDITY * saturation_humidity(temperature, PRESSURE)
    emissivity = sky_emissivity(temperature, humidity, PRESSURE)
    emissivity = emissivity + 0.84 * cloud * (1.0 - emissivity)
    height = sine_of_sun_height(day)
    shortwave = SOLAR_CONSTANT * height * (0.3 + 0.45 * height) * (1.0 - 0.75 * cloud**3.4)
    drizzle = np.where(cloud > 0.75, 5e-5, 0.0)
    each = np.ones_like(temperature)
    return {
        "land_surface_air__temperature": temperature,
        "atmosphere_air_water~vapor__specific_humidity": humidity,
        "land_surface_air__pressure": PRESSURE * each,
        "land_surface_radiation~incoming~shortwave__energy_flux": shortwave * each,
        "land_surface_radiation~incoming~longwave__energy_flux": (
            emissivity * STEFAN_BOLTZMANN * temperature**4
        ),
        "atmosphere_water__liquid_equivalent_precipitation_rate": drizzle,
        "land_surface_wind__x_component_of_velocity": WIND_SPEED * each,
        "land_surface_wind__y_component_of_velocity": 0.0 * each,
    }


def first_order_process(
    steps: int, columns: int, memory_steps: float, random: np.random.Generator
) -> Values:
    """Gaussian noise of unit variance that forgets in `memory_steps`, ``[time, column]``."""
    kept = np.exp(-1.0 / memory_steps)
    noise = random.standard_normal((steps, columns))
    for k in range(1, steps):
        noise[k] = kept * noise[k - 1] + np.sqrt(1.0 - kept**2) * noise[k]
    return noise
