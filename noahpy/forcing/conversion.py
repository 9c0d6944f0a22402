"""From the quantities that sources give to those that drive the model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from noahpy.catalog.forcing_quantities import (
    QUANTITIES,
    RELATIVE_HUMIDITY,
    SUPERSATURATION,
    Coupled,
    QuantityName,
)
from noahpy.forcing import humidity
from noahpy.forcing.arrays import FloatArray, TimeArray
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords
from noahpy.forcing.series import Observed, Series

HIGHEST_SUPERSATURATION = SUPERSATURATION.high
"""%."""
WATER_ROUNDING = 3e-5
"""kg m-2 s-1 by which the snow of packed files may exceed all precipitation, 0.1 mm h-1; both are
packed apart. It is held at all precipitation."""
TOLD_ROUNDING = 1e-8
"""kg m-2 s-1 of it that a user is told of."""
MOST_EXCESS = 0.25
"""Share of all precipitation by which snow may exceed it in all records together."""

_COUPLED: Mapping[Coupled, QuantityName] = {
    "air_temperature": "air_temperature",
    "humidity": "relative_humidity",
    "surface_pressure": "surface_pressure",
    "wind": "wind_speed",
    "shortwave_down": "shortwave_down",
    "longwave_down": "longwave_down",
    "precipitation": "precipitation",
}

TOLD_BY: Mapping[Coupled, tuple[QuantityName, ...]] = {
    "air_temperature": ("air_temperature",),
    "humidity": ("relative_humidity", "specific_humidity", "dew_point"),
    "surface_pressure": ("surface_pressure",),
    "wind": ("wind_speed", "eastward_wind"),
    "shortwave_down": ("shortwave_down",),
    "longwave_down": ("longwave_down",),
    "precipitation": ("precipitation", "rainfall"),
}
"""Quantities any of which tells what drives the model."""


def with_placeholders(series: Series, from_coupler: Collection[Coupled]) -> Series:
    """The series with possible values for what a coupler sets; they never reach the model."""
    shapes = [observed.values.shape for observed in series.quantities.values()]
    shape = max(shapes, default=series.time.shape)
    placeholders = {
        name: Observed("set by a coupler", np.full(shape, QUANTITIES[name].stand_in))
        for name in (_COUPLED[coupled] for coupled in from_coupler)
    }
    return replace(series, quantities={**series.quantities, **placeholders})


class Converted(NamedTuple):
    """What drives the model, each array ``[record]`` or ``[record, column]``."""

    wind_speed: FloatArray
    """m s-1."""
    air_temperature: FloatArray
    """K."""
    relative_humidity: FloatArray
    """%, not yet limited to what records may have where it was converted."""
    surface_pressure: FloatArray
    """hPa."""
    shortwave_down: FloatArray
    """W m-2."""
    longwave_down: FloatArray
    """W m-2."""
    precipitation: FloatArray
    """Rain and snow together, kg m-2 s-1."""
    snowfall: FloatArray | None
    """The snow in it, kg m-2 s-1, if it is told."""

    def each(self, change: Callable[[FloatArray], FloatArray]) -> Converted:
        """The same with every array changed alike."""
        arrays = {name: array for name, array in self._asdict().items() if array is not None}
        return self._replace(**{name: change(array) for name, array in arrays.items()})

    def records(self, time: TimeArray) -> ForcingRecords:
        """Records; supersaturated air is held at the highest relative humidity.

        The model takes everything above saturation as saturated, so that nothing is lost with it.

        Args:
            time: UTC of the records.

        Raises:
            ForcingDataError: values that records cannot have.
        """
        fraction = None
        if self.snowfall is not None:
            wet = self.precipitation > 0.0
            dry = np.zeros_like(self.precipitation)
            fraction = np.divide(self.snowfall, self.precipitation, out=dry, where=wet)
            fraction = np.minimum(fraction, 1.0)
        count = len(time)
        return ForcingRecords(
            time=time,
            wind_speed=self.wind_speed.reshape(count, -1),
            air_temperature=self.air_temperature.reshape(count, -1),
            relative_humidity=np.clip(self.relative_humidity, 0.0, RELATIVE_HUMIDITY.high).reshape(
                count, -1
            ),
            surface_pressure_hpa=self.surface_pressure.reshape(count, -1),
            shortwave_down=self.shortwave_down.reshape(count, -1),
            longwave_down=self.longwave_down.reshape(count, -1),
            precipitation_rate=self.precipitation.reshape(count, -1),
            snowfall_fraction=None if fraction is None else fraction.reshape(count, -1),
        )


def converted(series: Series) -> Converted:
    """What drives the model, of complete quantities that suffice."""
    values = {name: observed.values for name, observed in series.quantities.items()}
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
    return Converted(
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
    """Relative humidity, %, given or converted."""
    if "relative_humidity" in values:
        return values["relative_humidity"]
    pressure = PASCAL_PER_HECTOPASCAL * pressure_hpa
    if "specific_humidity" in values:
        vapour = humidity.vapour_pressure(values["specific_humidity"], pressure)
    else:
        vapour = PASCAL_PER_HECTOPASCAL * humidity.magnus_pressure(values["dew_point"])
    return humidity.relative_humidity(vapour, temperature, pressure)


def excess_humidity(series: Series, values: Converted, record: int, column: int = 0) -> str:
    """That the air of a record cannot hold its water vapour, for messages."""
    where = (record, column)[: values.relative_humidity.ndim]
    source = source_of(series, "humidity")
    return (
        f"{series.title(source)} at {series.where(source, record)} gives a relative humidity of "
        f"{values.relative_humidity[where]:.4g} % at {values.air_temperature[where]:.5g} K and "
        f"{values.surface_pressure[where]:.5g} hPa; allowed are 0 to {HIGHEST_SUPERSATURATION:g} %"
    )


def excess_snowfall(
    series: Series, snowfall: FloatArray, total: FloatArray, record: int, column: int = 0
) -> str:
    """That more snow falls than precipitation, for messages."""
    where = (record, column)[: total.ndim]
    return (
        f"{series.title('snowfall')} at {series.where('snowfall', record)} is "
        f"{snowfall[where]:.6g} kg m-2 s-1, more than all precipitation, {total[where]:.6g}"
    )


def check_conversion(series: Series, values: Converted, problems: Problems) -> list[str]:
    """Note quantities of one place that contradict each other.

    Args:
        series: what was converted.
        values: what came of it.
        problems: takes what is found.

    Returns:
        Notes on what is taken otherwise than it is given.
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
            f"{relative[highest]:.4g} %; taken as {RELATIVE_HUMIDITY.high:g} %"
        )
    if values.snowfall is not None:
        excess = values.snowfall - values.precipitation
        worst = int(excess.argmax())
        share = excess.clip(0.0).sum() / max(values.precipitation.sum(), TOLD_ROUNDING)
        is_told = excess[worst] > TOLD_ROUNDING
        if excess[worst] > WATER_ROUNDING or (is_told and share > MOST_EXCESS):
            problems.add(excess_snowfall(series, values.snowfall, values.precipitation, worst))
        elif is_told:
            notes.append(
                f"{series.title('snowfall')}: more than all precipitation in "
                f"{(excess > TOLD_ROUNDING).sum()} records, by at most {excess[worst]:.2g} "
                "kg m-2 s-1, as where both are packed apart; held at it"
            )
    return notes


def source_of(series: Series, coupled: Coupled) -> QuantityName:
    """The quantity of a source that tells what drives the model."""
    return next(name for name in TOLD_BY[coupled] if name in series.quantities)
