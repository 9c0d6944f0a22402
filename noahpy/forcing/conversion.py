"""Conversion of the quantities of a source to the drivers of the model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import (
    QUANTITIES,
    RELATIVE_HUMIDITY,
    SUPERSATURATION,
    Coupled,
    QuantityName,
)
from noahpy.forcing import humidity
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords
from noahpy.forcing.series import ForcingSeries, SourceVariable

HIGHEST_SUPERSATURATION = SUPERSATURATION.high
"""%."""
LARGEST_EXCESS = 3e-5
"""kg m-2 s-1, 0.1 mm h-1; largest excess of snowfall over total precipitation that is attributed to
packing them separately, and removed."""
REPORTED_EXCESS = 1e-8
"""kg m-2 s-1; smallest excess that is reported."""
LARGEST_EXCESS_SHARE = 0.25
"""Largest excess of snowfall summed over all records, relative to total precipitation."""

QUANTITY_OF_DRIVER: Mapping[Coupled, QuantityName] = {
    "air_temperature": "air_temperature",
    "humidity": "relative_humidity",
    "surface_pressure": "surface_pressure",
    "wind": "wind_speed",
    "shortwave_down": "shortwave_down",
    "longwave_down": "longwave_down",
    "precipitation": "precipitation",
}
"""Quantity that a driver is, where the source does not state it."""

SOURCES: Mapping[Coupled, tuple[QuantityName, ...]] = {
    "air_temperature": ("air_temperature",),
    "humidity": ("relative_humidity", "specific_humidity", "dew_point"),
    "surface_pressure": ("surface_pressure",),
    "wind": ("wind_speed", "eastward_wind"),
    "shortwave_down": ("shortwave_down",),
    "longwave_down": ("longwave_down",),
    "precipitation": ("precipitation", "rainfall"),
}
"""Quantities any of which determines a driver, in order of precedence."""


def with_coupled_drivers(series: ForcingSeries, from_coupler: Collection[Coupled]) -> ForcingSeries:
    """Add possible values for the drivers that a coupler sets; they never reach the model."""
    shapes = [variable.values.shape for variable in series.variables.values()]
    shape = max(shapes, default=series.time.shape)
    coupled = {
        name: SourceVariable("set by a coupler", np.full(shape, QUANTITIES[name].placeholder))
        for name in (QUANTITY_OF_DRIVER[driver] for driver in from_coupler)
    }
    return replace(series, variables={**series.variables, **coupled})


class Drivers(NamedTuple):
    """Meteorological drivers of the model, each ``[record]`` or ``[record, column]``."""

    wind_speed: FloatArray
    """m s-1."""
    air_temperature: FloatArray
    """K."""
    relative_humidity: FloatArray
    """%; converted humidity may exceed the limit of records."""
    surface_pressure: FloatArray
    """hPa."""
    shortwave_down: FloatArray
    """W m-2."""
    longwave_down: FloatArray
    """W m-2."""
    precipitation: FloatArray
    """Rain and snow together, kg m-2 s-1."""
    snowfall: FloatArray | None
    """Snow in the precipitation, kg m-2 s-1; None if unknown."""

    def each(self, change: Callable[[FloatArray], FloatArray]) -> Drivers:
        """Apply a function to every array."""
        arrays = {name: array for name, array in self._asdict().items() if array is not None}
        return self._replace(**{name: change(array) for name, array in arrays.items()})

    def records(self, time: TimeArray) -> ForcingRecords:
        """Records of the drivers, with relative humidity cut off at the limit of records.

        The model treats everything above saturation as saturated, so that the cut has no effect.

        Args:
            time: UTC of the records.

        Raises:
            ForcingDataError: impossible values.
        """
        fraction = None
        if self.snowfall is not None:
            wet = self.precipitation > 0.0
            dry = np.zeros_like(self.precipitation)
            fraction = np.divide(self.snowfall, self.precipitation, out=dry, where=wet)
            fraction = np.minimum(fraction, 1.0)
        columns = self.each(lambda array: array.reshape(len(time), -1))
        return ForcingRecords(
            time=time,
            wind_speed=columns.wind_speed,
            air_temperature=columns.air_temperature,
            relative_humidity=np.clip(columns.relative_humidity, 0.0, RELATIVE_HUMIDITY.high),
            surface_pressure_hpa=columns.surface_pressure,
            shortwave_down=columns.shortwave_down,
            longwave_down=columns.longwave_down,
            precipitation_rate=columns.precipitation,
            snowfall_fraction=None if fraction is None else fraction.reshape(len(time), -1),
        )


def drivers_of(series: ForcingSeries) -> Drivers:
    """Drivers from a series without gaps that has all needed quantities."""
    values = {name: variable.values for name, variable in series.variables.items()}
    temperature, pressure = values["air_temperature"], values["surface_pressure"]
    if "wind_speed" in values:
        wind = values["wind_speed"]
    else:
        wind = np.hypot(values["eastward_wind"], values["northward_wind"])
    snowfall = values.get("snowfall")
    if "precipitation" in values:
        precipitation = values["precipitation"]
    else:
        precipitation = values["rainfall"] + values["snowfall"]
    return Drivers(
        wind_speed=wind,
        air_temperature=temperature,
        relative_humidity=_relative_humidity(values, temperature, pressure),
        surface_pressure=pressure,
        shortwave_down=values["shortwave_down"],
        longwave_down=values["longwave_down"],
        precipitation=precipitation,
        snowfall=snowfall,
    )


def _relative_humidity(
    values: Mapping[QuantityName, FloatArray], temperature: FloatArray, pressure_hpa: FloatArray
) -> FloatArray:
    """Relative humidity, %, as given or from specific humidity or dew point."""
    if "relative_humidity" in values:
        return values["relative_humidity"]
    pressure = PASCAL_PER_HECTOPASCAL * pressure_hpa
    if "specific_humidity" in values:
        vapour = humidity.vapour_pressure(values["specific_humidity"], pressure)
    else:
        vapour = PASCAL_PER_HECTOPASCAL * humidity.magnus_pressure(values["dew_point"])
    return humidity.relative_humidity(vapour, temperature, pressure)


def excess_humidity(series: ForcingSeries, values: Drivers, record: int, column: int = 0) -> str:
    """Message on air that cannot hold its water vapour."""
    where = (record, column)[: values.relative_humidity.ndim]
    source = source_of(series, "humidity")
    return (
        f"{series.title(source)} at {series.where(source, record)} gives a relative humidity of "
        f"{values.relative_humidity[where]:.4g} % at {values.air_temperature[where]:.5g} K and "
        f"{values.surface_pressure[where]:.5g} hPa; allowed are 0 to {HIGHEST_SUPERSATURATION:g} %"
    )


def excess_snowfall(
    series: ForcingSeries, snowfall: FloatArray, total: FloatArray, record: int, column: int = 0
) -> str:
    """Message on snowfall above total precipitation."""
    where = (record, column)[: total.ndim]
    return (
        f"{series.title('snowfall')} at {series.where('snowfall', record)} is "
        f"{snowfall[where]:.6g} kg m-2 s-1, more than all precipitation, {total[where]:.6g}"
    )


def check_conversion(series: ForcingSeries, values: Drivers, problems: Problems) -> list[str]:
    """Check quantities of one place against each other.

    Args:
        series: series that was converted.
        values: drivers computed from it.
        problems: collects contradictions.

    Returns:
        Notes on values that are cut off.
    """
    notes = []
    source, relative = source_of(series, "humidity"), values.relative_humidity
    highest = int(relative.argmax())
    if relative[highest] > HIGHEST_SUPERSATURATION:
        problems.add(excess_humidity(series, values, highest))
    above = relative > RELATIVE_HUMIDITY.high
    if above.any():
        notes.append(
            f"{series.title(source)}: air is supersaturated in {above.sum()} records, up to "
            f"{relative[highest]:.4g} %; set to {RELATIVE_HUMIDITY.high:g} %"
        )
    if values.snowfall is not None:
        excess = values.snowfall - values.precipitation
        worst = int(excess.argmax())
        share = excess.clip(0.0).sum() / max(values.precipitation.sum(), REPORTED_EXCESS)
        is_notable = excess[worst] > REPORTED_EXCESS
        if excess[worst] > LARGEST_EXCESS or (is_notable and share > LARGEST_EXCESS_SHARE):
            problems.add(excess_snowfall(series, values.snowfall, values.precipitation, worst))
        elif is_notable:
            notes.append(
                f"{series.title('snowfall')}: more than all precipitation in "
                f"{(excess > REPORTED_EXCESS).sum()} records, by at most {excess[worst]:.2g} "
                "kg m-2 s-1, as if the two were packed separately; limited to it"
            )
    return notes


def source_of(series: ForcingSeries, coupled: Coupled) -> QuantityName:
    """The quantity of a source that determines a driver."""
    return next(name for name in SOURCES[coupled] if name in series.variables)
