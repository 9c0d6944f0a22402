"""Records for one place from any source of forcing.

Every reader returns a `ForcingSeries`. The following steps are common to all: order of the times,
missing records, rates from sums, checks of values, means moved to the start of their intervals,
gaps, and conversion to the drivers of the model. A note reports every change.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.forcing.checks import check_values, without_rounding
from noahpy.forcing.conversion import check_conversion, drivers_of, with_coupled_drivers
from noahpy.forcing.gaps import complete_part, filled
from noahpy.forcing.noah_text import NoahTextFile, read_noah_text
from noahpy.forcing.plausibility import accepted, suspicions, unusual
from noahpy.forcing.preparation import BEFORE_START, BEYOND_END, needed, prepared_times
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import ForcingRecords
from noahpy.forcing.series import ForcingSeries, SourceVariable, as_rates, from_interval_starts
from noahpy.forcing.weather import generate_weather

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig, WeatherConfig


class SourcedForcing(NamedTuple):
    """Records of one column, with notes on their origin."""

    records: ForcingRecords
    notes: tuple[str, ...]
    """Notes for the user: origin of the values, conversions, filled gaps, omissions."""
    heights: Mapping[QuantityName, float] = MappingProxyType({})
    """Measurement heights that the source states, m."""


def read_forcing(
    config: ForcingConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
) -> SourcedForcing:
    """Read the source of a configuration for the period of a run.

    Args:
        config: configuration with existing files.
        latitude: latitude of the site, degrees north, by which the grid point or station of netCDF
            files is chosen.
        longitude: longitude of the site, degrees east.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        needs_snowfall: whether snowfall is needed apart from total precipitation.

    Returns:
        Records of one column that cover the period, with some before and after it.

    Raises:
        ForcingFileError: a file cannot be read as forcing.
        ForcingDataError: the data cannot drive the model in this period; the message lists the
            problems with position, time, value and allowed range.
        ForcingError: no source is named, or it has no snowfall where that is needed.
    """
    start, end = start.astype("datetime64[s]"), end.astype("datetime64[s]")
    if config.weather is not None:
        return _generated(config.weather, start, end, needs_snowfall)
    series = _read(config, latitude, longitude, start, end, needs_snowfall)
    return _prepared(needed(series, config, needs_snowfall), config, start, end)


def _generated(
    weather: WeatherConfig, start: np.datetime64, end: np.datetime64, needs_snowfall: bool
) -> SourcedForcing:
    if needs_snowfall:
        raise ForcingError(
            "synthetic weather has no snowfall, which the scheme precipitation_phase: forcing needs"
        )
    last = end + np.timedelta64(weather.interval, "s")
    climate = weather.statistics()
    records = generate_weather([climate], start, last, weather.interval, weather.seed)
    note = f"synthetic weather of the climate {weather.climate}, seed {weather.seed}"
    return SourcedForcing(records, (note,))


def _read(
    config: ForcingConfig,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
) -> ForcingSeries:
    if config.noah_text is not None:
        return _noah_series(str(config.noah_text), read_noah_text(config.noah_text))
    if config.col_de_porte is not None:
        from noahpy.forcing.col_de_porte import read_col_de_porte

        return read_col_de_porte(config.col_de_porte)
    if config.csv is not None:
        from noahpy.forcing.csv_table import read_csv

        return read_csv(config.csv)
    if config.netcdf is not None:
        from noahpy.forcing.netcdf import read_netcdf

        return read_netcdf(
            config.netcdf,
            latitude=latitude,
            longitude=longitude,
            start=start - BEFORE_START,
            end=end + BEYOND_END,
            from_coupler=config.from_coupler,
            needs_snowfall=needs_snowfall,
        )
    raise ForcingError(f"forcing: name a source, one of {', '.join(config.SOURCES)}")


_NOAH_TEXT_COLUMNS: dict[QuantityName, tuple[str, str]] = {
    "wind_speed": ("wind_speed", "column 6"),
    "air_temperature": ("air_temperature", "column 8"),
    "relative_humidity": ("relative_humidity", "column 9"),
    "surface_pressure": ("surface_pressure_hpa", "column 10"),
    "shortwave_down": ("shortwave_down", "column 11"),
    "longwave_down": ("longwave_down", "column 12"),
    "precipitation": ("precipitation_rate", "column 13"),
}
"""Field of the records, and column of the lines, of a Noah text file."""


def _noah_series(source: str, file: NoahTextFile) -> ForcingSeries:
    variables = {
        quantity: SourceVariable(column, getattr(file.records, field)[:, 0])
        for quantity, (field, column) in _NOAH_TEXT_COLUMNS.items()
    }
    return ForcingSeries(
        source=source,
        time=file.records.time,
        variables=variables,
        origin=file.lines,
        place=lambda _, line: f"line {line}",
    )


# --- steps common to all sources -----------------------------------------------------------------
def _prepared(
    series: ForcingSeries, config: ForcingConfig, start: np.datetime64, end: np.datetime64
) -> SourcedForcing:
    """Check, fill and convert a series."""
    problems, filling = Problems(series.source), config.filling
    series, interval = prepared_times(series, start, end, filling)
    stated = series
    series, rounded = without_rounding(as_rates(series, interval))
    check_values(series, stated, config.accept_constant, problems)
    series, fillings = filled(from_interval_starts(series, interval), filling)
    series = complete_part(series, start, end, interval, filling, problems)
    problems.raise_any(ForcingDataError)
    series = with_coupled_drivers(series, config.from_coupler)
    values = drivers_of(series)
    conversions = check_conversion(series, values, problems)
    for driver, text in suspicions(values, series.time, interval, accepted(config)).items():
        problems.add(unusual(series, driver, text))
    problems.raise_any(ForcingDataError)
    records = values.records(series.time)
    notes = (*series.notes, *rounded, *fillings, *conversions)
    return SourcedForcing(records, notes, series.heights)
