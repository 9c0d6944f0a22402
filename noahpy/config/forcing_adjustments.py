"""Sections of ``forcing`` that adjust what a source has to the site."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import model_validator

from noahpy.config.fields import Monthly, Section, number, whole

LapseRate = Annotated[float, number(-0.02, 0.02)]
"""Fall of air temperature with height, K m-1; negative in an inversion."""
TemperatureRange = Annotated[float, number(0.0, 60.0)]
"""Difference between the highest and the lowest temperature of a day, K."""
Gauge: TypeAlias = Literal[
    "unshielded", "single_alter", "tretyakov", "nipher", "us_unshielded", "us_alter", "hellmann"
]
"""Precipitation gauges with a transfer function."""
CorrectionName: TypeAlias = Literal["none", "mean", "monthly", "quantile"]
"""How a second source is corrected by what it has in common with the first."""
DAY: int = 86400
"""s."""


class UndercatchConfig(Section):
    """Snow that gauges miss in wind; rain stays as it is."""

    factor: Annotated[float, number(1.0, 5.0)] | None = None
    """Constant factor of snowfall, 1."""
    gauge: Gauge | None = None
    """Gauge whose catch depends on the wind: `unshielded` and `single_alter` by wind and
    temperature (Kochendorfer et al. 2017), the others by wind at the gauge (Goodison et al.
    1998)."""
    gauge_height: Annotated[float, number(0.2, 10.0)] = 2.0
    """Height of the rim of the gauge above the ground, m; for the gauges of Goodison et al."""

    @model_validator(mode="after")
    def _one_way(self) -> UndercatchConfig:
        if (self.factor is None) == (self.gauge is None):
            raise ValueError("give either factor or gauge")
        return self


class ElevationConfig(Section):
    """Forcing of another elevation, as of a grid cell or a station in the valley."""

    source: Annotated[float, number(-500.0, 9000.0)]
    """Elevation that the source is of, m: that of the station, or of the ground in the grid cell
    (geopotential of a reanalysis over 9.81 m s-2)."""
    site: Annotated[float, number(-500.0, 9000.0)]
    """Elevation of the site, m."""
    lapse_rate: LapseRate | Monthly[LapseRate] | Literal["liston_elder"] = 0.0065
    """Fall of air temperature with height, K m-1, constant or by month; or the monthly rates of
    Liston and Elder (2006). 0.0065 as in Cosgrove et al. (2003)."""
    longwave: Literal["cosgrove", "unchanged"] = "cosgrove"
    """Longwave radiation by emissivity and temperature of the air (Cosgrove et al. 2003), or as
    the source has it."""
    precipitation: Literal["unchanged", "liston_elder"] = "unchanged"
    """Precipitation as the source has it, or with the monthly factors of Liston and Elder
    (2006)."""


class DisaggregationConfig(Section):
    """Daily records as parts of a day, with the same means and sums."""

    interval: Annotated[int, whole(600, 43_200)] = 10800
    """Length of a part, s; a day has a whole number of them."""
    temperature_range: TemperatureRange | Monthly[TemperatureRange] | None = None
    """Difference between the highest and the lowest air temperature of a day, K, constant or by
    month; if omitted, that of `maximum_air_temperature` and `minimum_air_temperature`, which the
    source then has to have."""
    warmest_hour: Annotated[float, number(0.0, 24.0)] = 15.0
    """Local solar time of the highest temperature, h."""
    storm_duration: Annotated[float, number(0.5, 24.0)] = 6.0
    """Length of the storm in which the precipitation of a day falls, h; it rises and falls as a
    triangle."""
    storm_hour: Annotated[float, number(0.0, 24.0)] = 15.0
    """Local solar time of its peak, h."""

    @model_validator(mode="after")
    def _parts_make_a_day(self) -> DisaggregationConfig:
        if DAY % self.interval:
            raise ValueError(f"interval: {self.interval} s do not divide a day of {DAY} s")
        return self
