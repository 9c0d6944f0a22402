"""Missing values of a source from a second one, as of a station from a reanalysis."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from noahpy.catalog.arrays import SECOND, FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import QUANTITIES, RELATIVE_HUMIDITY, QuantityName
from noahpy.errors import ForcingDataError
from noahpy.forcing import humidity
from noahpy.forcing.bias import Overlap, corrected
from noahpy.forcing.conversion import QUANTITY_OF_DRIVER
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords, is_slower
from noahpy.forcing.series import INSERTED, ForcingSeries, SourceVariable, with_absent_records
from noahpy.physics.constants import FREEZING_POINT

if TYPE_CHECKING:
    from noahpy.config.forcing import SecondSourceConfig

WATER: Final[tuple[QuantityName, ...]] = ("precipitation", "rainfall", "snowfall")
"""Quantities of water, which are filled after the correction of what gauges miss."""
NEVER: Final = np.timedelta64(10**6, "D")
"""Longer than any gap."""


def extended(
    series: ForcingSeries,
    interval: np.timedelta64,
    start: np.datetime64,
    end: np.datetime64,
    config: SecondSourceConfig,
    *,
    needs_snowfall: bool,
) -> ForcingSeries:
    """A series with all records of a period, missing ones included, and wind as speed.

    Args:
        series: of rates, with times of the start of their intervals.
        interval: regular interval of the records.
        start: start of the period, UTC.
        end: end of the period, UTC.
        config: names the drivers that the second source gives throughout.
        needs_snowfall: whether snowfall is needed apart from total precipitation.
    """
    before = max(-int((start - series.time[0]) // interval), 0)
    after = max(-int((series.time[-1] - end) // interval), 0)
    early = series.time[0] - interval * np.arange(before, 0, -1)
    late = series.time[-1] + interval * np.arange(1, after + 1)

    def padded(values: FloatArray) -> FloatArray:
        return np.concatenate([np.full(before, np.nan), values, np.full(after, np.nan)])

    variables = {
        name: replace(variable, values=padded(variable.values))
        for name, variable in series.variables.items()
    }
    if "eastward_wind" in variables and "wind_speed" not in variables:
        east, north = variables.pop("eastward_wind"), variables.pop("northward_wind")
        title = f"{east.name} and {north.name}"
        variables["wind_speed"] = replace(
            east, name=title, values=np.hypot(east.values, north.values)
        )
    missing = np.full(before + len(series.time) + after, np.nan)
    for driver in config.throughout:
        variables[QUANTITY_OF_DRIVER[driver]] = SourceVariable("of the second source", missing)
        if driver == "precipitation" and needs_snowfall:
            variables["snowfall"] = SourceVariable("of the second source", missing)
    whole = replace(
        series,
        time=np.concatenate([early, series.time, late]),
        origin=np.concatenate([np.full(before, INSERTED), series.origin, np.full(after, INSERTED)]),
        variables=variables,
    )
    return with_absent_records(whole, interval, NEVER)


def at_records(second: ForcingRecords, time: TimeArray, interval: np.timedelta64) -> ForcingRecords:
    """The second source at the times of the first: means over its records, or between two.

    Args:
        second: records of one column.
        time: of the records of the first source, UTC.
        interval: of its records.
    """
    last = second.time[-1]
    covered = time[(time >= second.time[0]) & (time <= last)]
    seconds = float(interval / SECOND)
    if is_slower(seconds, second.time):
        return second.means(covered, seconds)
    found = second.at(covered)
    return ForcingRecords(
        time=covered,
        wind_speed=found.wind_speed,
        air_temperature=found.air_temperature,
        relative_humidity=found.relative_humidity,
        surface_pressure_hpa=found.surface_pressure / PASCAL_PER_HECTOPASCAL,
        shortwave_down=found.shortwave_down,
        longwave_down=found.longwave_down,
        precipitation_rate=found.precipitation_rate,
        snowfall_fraction=None if second.snowfall_fraction is None else found.snowfall_fraction,
    )


def completed(
    series: ForcingSeries,
    second: ForcingRecords,
    config: SecondSourceConfig,
    quantities: Collection[QuantityName],
) -> tuple[ForcingSeries, list[str]]:
    """Fill missing values from a second source; returns the series and notes.

    Args:
        series: see `extended`.
        second: records at its times, as far as the second source has them.
        config: correction of the second source, and what it gives throughout.
        quantities: that are filled; all others stay.

    Raises:
        ForcingDataError: a quantity that has to be corrected has no record in common.
    """
    position = np.searchsorted(series.time, second.time)
    throughout = {QUANTITY_OF_DRIVER[driver] for driver in config.throughout}
    if "precipitation" in throughout:
        throughout.add("snowfall")
    changed: dict[QuantityName, FloatArray] = {}
    notes = []
    for quantity, variable in series.variables.items():
        missing = np.isnan(variable.values)
        if quantity not in quantities or not missing.any():
            continue
        other = np.full(len(series.time), np.nan)
        other[position] = _quantity(second, quantity)
        overlap = Overlap(quantity, series.time, variable.values, other)
        correction = "none" if quantity in throughout else config.correction
        common = overlap.common
        if correction != "none" and not common.any():
            raise ForcingDataError(
                f"{series.source}: {series.title(quantity)} has no record in common with the "
                "second source in the period of the run, so that nothing tells how to correct "
                "that; name it in second_source.throughout, or set second_source.correction: none"
            )
        new = _possible(quantity, corrected(overlap, correction), other)
        filled = missing & np.isfinite(new)
        changed[quantity] = np.where(filled, new, variable.values)
        if quantity in throughout:
            notes.append(f"{quantity}: of the second source throughout, as it is")
        elif filled.any():
            how = "as they are"
            if correction != "none":
                change = float(np.mean(new[filled]) - np.mean(other[filled]))
                how = (
                    f"corrected by {change:+.3g} {QUANTITIES[quantity].unit} on average "
                    f"({correction}, from {int(common.sum())} records in common)"
                )
            notes.append(
                f"{series.title(quantity)}: {int(filled.sum())} records of the second source, {how}"
            )
    return series.with_values(changed), notes


def _possible(quantity: QuantityName, values: FloatArray, other: FloatArray) -> FloatArray:
    """Values within the range of a quantity; air is no moister than saturated or than it was."""
    low, high, _ = QUANTITIES[quantity].allowed
    limited: FloatArray = np.clip(values, low, high)
    if quantity == "relative_humidity":
        limited = np.minimum(limited, np.clip(other, 100.0, RELATIVE_HUMIDITY.high))
    return limited


def _quantity(second: ForcingRecords, quantity: QuantityName) -> FloatArray:
    """A quantity of the second source as the first one states it, ``[record]``."""
    temperature = second.air_temperature[:, 0]
    pressure = PASCAL_PER_HECTOPASCAL * second.surface_pressure_hpa[:, 0]
    relative = second.relative_humidity[:, 0]
    if quantity in ("specific_humidity", "dew_point"):
        specific = humidity.specific_humidity(relative, temperature, pressure)
        if quantity == "specific_humidity":
            return specific
        vapour = humidity.vapour_pressure(specific, pressure) / PASCAL_PER_HECTOPASCAL
        return humidity.magnus_temperature(np.maximum(vapour, 1e-6))
    if quantity in ("rainfall", "snowfall"):
        share = second.snowfall_fraction
        snow = (temperature < FREEZING_POINT) * 1.0 if share is None else share[:, 0]
        part = snow if quantity == "snowfall" else 1.0 - snow
        water: FloatArray = part * second.precipitation_rate[:, 0]
        return water
    fields = {"surface_pressure": "surface_pressure_hpa", "precipitation": "precipitation_rate"}
    values: FloatArray = getattr(second, fields.get(quantity, quantity))[:, 0]
    return values
