"""Statistics of the weather at some places, from which synthetic weather is generated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from noahpy.catalog.forcing_quantities import Range

_SHARE = Range(0.0, 1.0, "1")
_SPREAD = Range(0.0, 40.0, "K")
CLIMATE_RANGES: Mapping[str, Range] = MappingProxyType(
    {
        "latitude": Range(-90.0, 90.0, "degrees north"),
        "longitude": Range(-360.0, 360.0, "degrees east"),
        "elevation": Range(-500.0, 9000.0, "m"),
        "mean_air_temperature": Range(210.0, 310.0, "K"),
        "annual_amplitude": _SPREAD,
        "diurnal_amplitude": _SPREAD,
        "synoptic_deviation": Range(0.0, 15.0, "K"),
        "synoptic_persistence": Range(0.01, 100.0, "days"),
        "annual_precipitation": Range(0.0, 20_000.0, "kg m-2"),
        "wet_day_fraction": _SHARE,
        "wet_day_persistence": _SHARE,
        "precipitation_seasonality": _SHARE,
        "wettest_day": Range(0.0, 366.0, "days"),
        "relative_humidity": Range(0.0, 100.0, "%"),
        "humidity_cloud_gain": Range(-100.0, 100.0, "%"),
        "humidity_diurnal_amplitude": Range(-100.0, 100.0, "%"),
        "dry_cloud_fraction": _SHARE,
        "wet_cloud_fraction": _SHARE,
        "mean_wind_speed": Range(0.0, 30.0, "m s-1"),
    }
)
"""Allowed statistics of a climate; those of wet days also depend on each other."""


@dataclass(frozen=True)
class Climate:
    """Statistics of the weather at one place.

    Raises:
        ValueError: if a statistic is outside what is physically possible, or those of wet days are
            no probabilities.
    """

    latitude: float
    """Latitude, degrees north."""
    elevation: float
    """Elevation above sea level, m; sets the mean pressure and the transmissivity of the clear
    sky."""
    mean_air_temperature: float
    """Mean annual air temperature, K."""
    annual_amplitude: float
    """Half the range of the air temperature over the year, K."""
    diurnal_amplitude: float
    """Half the range of the air temperature over a clear day at the equinox on the equator, K; less
    where the elevation of the sun changes less over the day."""
    synoptic_deviation: float
    """Standard deviation of the daily air temperature about its seasonal course, K."""
    synoptic_persistence: float
    """e-folding time of that deviation, days."""
    annual_precipitation: float
    """Mean annual precipitation, kg m-2."""
    wet_day_fraction: float
    """Mean fraction of days with precipitation."""
    wet_day_persistence: float
    """Probability that a wet day follows a wet one."""
    precipitation_seasonality: float
    """Relative amplitude of the wet-day fraction over the year, 0 to 1."""
    wettest_day: float
    """Day of the year with the most precipitation."""
    relative_humidity: float
    """Daily mean relative humidity at a cloud fraction of one half, %."""
    humidity_cloud_gain: float
    """Change of the relative humidity from a clear to an overcast sky, %."""
    humidity_diurnal_amplitude: float
    """Fall of the relative humidity below its daily mean at the full diurnal amplitude of the
    temperature, %."""
    dry_cloud_fraction: float
    """Mean cloud fraction of dry days."""
    wet_cloud_fraction: float
    """Mean cloud fraction of wet days."""
    mean_wind_speed: float
    """Mean wind speed, m s-1."""
    longitude: float = 0.0
    """Longitude, degrees east; shifts local solar time, and with it days and storms, against
    UTC."""

    def __post_init__(self) -> None:
        for name, allowed in CLIMATE_RANGES.items():
            value = getattr(self, name)
            # a comparison with NaN is false, so this also finds numbers that are not finite
            if not allowed.low <= value <= allowed.high:
                raise ValueError(f"{name} is {value:g} {allowed.unit}; allowed are {allowed}")
        wettest = self.wet_day_fraction * (1.0 + self.precipitation_seasonality)
        if not (
            0.0 < self.wet_day_fraction < 1.0
            and 0.0 <= self.precipitation_seasonality <= 1.0
            and 0.0 <= self.wet_day_persistence < 1.0
            and wettest < 1.0
            and wettest * (1.0 - self.wet_day_persistence) <= 1.0 - wettest
        ):
            raise ValueError(
                f"no sequence of days has wet_day_fraction {self.wet_day_fraction}, "
                f"precipitation_seasonality {self.precipitation_seasonality} and "
                f"wet_day_persistence {self.wet_day_persistence}: the fraction times "
                "(1 + seasonality) must be below 1, and every transition between dry and wet days "
                "a probability"
            )


CLIMATES: Mapping[str, Climate] = MappingProxyType(
    {
        # permafrost of the central Qinghai-Tibet plateau, as at Tanggula; summer monsoon
        "plateau": Climate(
            latitude=33.0,
            elevation=5000.0,
            mean_air_temperature=269.0,
            annual_amplitude=10.0,
            diurnal_amplitude=5.5,
            synoptic_deviation=2.5,
            synoptic_persistence=3.0,
            annual_precipitation=400.0,
            wet_day_fraction=0.30,
            wet_day_persistence=0.65,
            precipitation_seasonality=0.9,
            wettest_day=205.0,
            relative_humidity=55.0,
            humidity_cloud_gain=35.0,
            humidity_diurnal_amplitude=12.0,
            dry_cloud_fraction=0.40,
            wet_cloud_fraction=0.75,
            mean_wind_speed=4.0,
        ),
        # coastal tundra, as at Utqiagvik
        "arctic": Climate(
            latitude=71.0,
            elevation=10.0,
            mean_air_temperature=262.0,
            annual_amplitude=15.5,
            diurnal_amplitude=3.0,
            synoptic_deviation=4.0,
            synoptic_persistence=4.0,
            annual_precipitation=150.0,
            wet_day_fraction=0.30,
            wet_day_persistence=0.55,
            precipitation_seasonality=0.4,
            wettest_day=225.0,
            relative_humidity=82.0,
            humidity_cloud_gain=15.0,
            humidity_diurnal_amplitude=5.0,
            dry_cloud_fraction=0.55,
            wet_cloud_fraction=0.90,
            mean_wind_speed=5.5,
        ),
        # continental forest with discontinuous permafrost, as at Fairbanks
        "boreal": Climate(
            latitude=65.0,
            elevation=150.0,
            mean_air_temperature=270.5,
            annual_amplitude=20.0,
            diurnal_amplitude=7.0,
            synoptic_deviation=5.0,
            synoptic_persistence=4.0,
            annual_precipitation=300.0,
            wet_day_fraction=0.28,
            wet_day_persistence=0.50,
            precipitation_seasonality=0.5,
            wettest_day=215.0,
            relative_humidity=68.0,
            humidity_cloud_gain=25.0,
            humidity_diurnal_amplitude=18.0,
            dry_cloud_fraction=0.50,
            wet_cloud_fraction=0.85,
            mean_wind_speed=2.2,
        ),
        # farmland of the Middle West, as at Bondville
        "mid_latitude": Climate(
            latitude=40.0,
            elevation=220.0,
            mean_air_temperature=284.5,
            annual_amplitude=14.0,
            diurnal_amplitude=6.5,
            synoptic_deviation=4.0,
            synoptic_persistence=2.5,
            annual_precipitation=1000.0,
            wet_day_fraction=0.30,
            wet_day_persistence=0.45,
            precipitation_seasonality=0.2,
            wettest_day=160.0,
            relative_humidity=72.0,
            humidity_cloud_gain=25.0,
            humidity_diurnal_amplitude=18.0,
            dry_cloud_fraction=0.40,
            wet_cloud_fraction=0.85,
            mean_wind_speed=4.5,
        ),
        # northern Sahara, with rare rain in winter
        "desert": Climate(
            latitude=27.0,
            elevation=400.0,
            mean_air_temperature=296.0,
            annual_amplitude=10.0,
            diurnal_amplitude=8.0,
            synoptic_deviation=2.5,
            synoptic_persistence=3.0,
            annual_precipitation=50.0,
            wet_day_fraction=0.04,
            wet_day_persistence=0.30,
            precipitation_seasonality=0.6,
            wettest_day=15.0,
            relative_humidity=35.0,
            humidity_cloud_gain=35.0,
            humidity_diurnal_amplitude=12.0,
            dry_cloud_fraction=0.20,
            wet_cloud_fraction=0.75,
            mean_wind_speed=3.5,
        ),
        # rain forest of the central Amazon, as at Manaus
        "tropics": Climate(
            latitude=-3.0,
            elevation=90.0,
            mean_air_temperature=299.8,
            annual_amplitude=0.8,
            diurnal_amplitude=5.5,
            synoptic_deviation=0.8,
            synoptic_persistence=2.0,
            annual_precipitation=2300.0,
            wet_day_fraction=0.55,
            wet_day_persistence=0.70,
            precipitation_seasonality=0.35,
            wettest_day=75.0,
            relative_humidity=80.0,
            humidity_cloud_gain=15.0,
            humidity_diurnal_amplitude=18.0,
            dry_cloud_fraction=0.50,
            wet_cloud_fraction=0.80,
            mean_wind_speed=1.8,
        ),
        # west coast of Europe
        "maritime": Climate(
            latitude=52.0,
            elevation=20.0,
            mean_air_temperature=283.5,
            annual_amplitude=5.5,
            diurnal_amplitude=4.0,
            synoptic_deviation=2.5,
            synoptic_persistence=3.0,
            annual_precipitation=1100.0,
            wet_day_fraction=0.50,
            wet_day_persistence=0.70,
            precipitation_seasonality=0.25,
            wettest_day=335.0,
            relative_humidity=81.0,
            humidity_cloud_gain=15.0,
            humidity_diurnal_amplitude=10.0,
            dry_cloud_fraction=0.55,
            wet_cloud_fraction=0.85,
            mean_wind_speed=6.0,
        ),
    }
)
"""Seven climates that differ in what a land surface meets: permafrost, snow, drought, rain."""
