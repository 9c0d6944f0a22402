"""Records for one place from any source of forcing.

Every reader returns a `ForcingSeries`. The following steps are common to all: order of the times,
missing records, rates from sums, checks of values, means moved to the start of their intervals,
gaps (with a second source), snow that gauges missed, conversion to the drivers of the model, and
what moves them to the site: its elevation, and parts of days. A note reports every change.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.forcing_quantities import EXTREMES, QuantityName
from noahpy.config.forcing import ForcingConfig
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.forcing.checks import check_values, without_rounding
from noahpy.forcing.conversion import check_conversion, drivers_of, with_coupled_drivers
from noahpy.forcing.disaggregation import disaggregated
from noahpy.forcing.elevation import Elevations, moved_to_site
from noahpy.forcing.gaps import complete_part, filled
from noahpy.forcing.noah_text import NoahTextFile, read_noah_text
from noahpy.forcing.plausibility import accepted, sun_at_another_hour, suspicions, unusual
from noahpy.forcing.preparation import BEFORE_START, BEYOND_END, needed, prepared_times
from noahpy.forcing.problems import Problems
from noahpy.forcing.records import ForcingRecords
from noahpy.forcing.second_source import WATER, at_records, completed, extended
from noahpy.forcing.series import ForcingSeries, SourceVariable, as_rates, from_interval_starts
from noahpy.forcing.undercatch import STANDARD_HEIGHT, with_missed_snow
from noahpy.forcing.weather import generate_weather

if TYPE_CHECKING:
    from noahpy.config.forcing import SecondSourceConfig, SourceConfig, WeatherConfig


class SourcedForcing(NamedTuple):
    """Records of one column, with notes on their origin."""

    records: ForcingRecords
    notes: tuple[str, ...]
    """Notes for the user: origin of the values, conversions, filled gaps, omissions."""
    heights: Mapping[QuantityName, float] = MappingProxyType({})
    """Measurement heights that the source states, m."""


def read_forcing(
    config: SourceConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
    wind_height: float = STANDARD_HEIGHT,
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
        wind_height: height of the wind, m; counts where a gauge has a correction.

    Returns:
        Records of one column that cover the period, with some before and after it.

    Raises:
        ForcingFileError: a file cannot be read as forcing.
        ForcingDataError: the data cannot drive the model in this period; the message lists the
            problems with position, time, value and allowed range.
        ForcingError: no source is named, or it has no snowfall where that is needed.
    """
    start, end = start.astype("datetime64[s]"), end.astype("datetime64[s]")
    site = _Site(latitude, longitude, wind_height)
    if config.weather is not None:
        generated = _generated(config.weather, start, end, needs_snowfall)
        return _at_site(generated, config, site, None)
    series = _read(config, latitude, longitude, start, end, needs_snowfall)
    series = needed(series, config, needs_snowfall)
    return _prepared(series, config, site, start, end, needs_snowfall)


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
    config: SourceConfig,
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
            from_coupler=config.elsewhere,
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
class _Site(NamedTuple):
    """What the steps need of the site."""

    latitude: float | None
    """Degrees north."""
    longitude: float | None
    """Degrees east."""
    wind_height: float
    """m."""


def _prepared(
    series: ForcingSeries,
    config: SourceConfig,
    site: _Site,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
) -> SourcedForcing:
    """Check, fill and convert a series, and move it to the site."""
    problems, filling = Problems(series.source), config.filling
    series, interval = prepared_times(series, start, end, filling)
    stated = series
    series, rounded = without_rounding(as_rates(series, interval))
    check_values(series, stated, config.accept_constant, problems)
    second_config = config.second_source if isinstance(config, ForcingConfig) else None
    series, fillings = filled(
        from_interval_starts(series, interval), filling, with_water=second_config is None
    )
    if second_config is None:
        series, missed = with_missed_snow(series, config.undercatch, site.wind_height)
    else:
        problems.raise_any(ForcingDataError)
        series, missed = _from_both(
            series, config, second_config, site, interval, start, end, needs_snowfall
        )
    series = complete_part(series, start, end, interval, filling, problems)
    problems.raise_any(ForcingDataError)
    series = with_coupled_drivers(series, config.coupled)
    values = drivers_of(series)
    conversions = check_conversion(series, values, problems)
    for driver, text in suspicions(values, series.time, interval, accepted(config)).items():
        problems.add(unusual(series, driver, text))
    problems.raise_any(ForcingDataError)
    records = values.records(series.time)
    notes = [*series.notes, *rounded, *fillings, *missed, *conversions]
    if "shortwave_down" not in accepted(config):
        sun = sun_at_another_hour(values.shortwave_down, series.time, interval, site.longitude)
        notes += [] if sun is None else [f"{series.title('shortwave_down')} {sun}"]
    sourced = SourcedForcing(records, tuple(notes), series.heights)
    return _at_site(sourced, config, site, _temperature_range(series))


def _from_both(
    series: ForcingSeries,
    config: SourceConfig,
    second_config: SecondSourceConfig,
    site: _Site,
    interval: np.timedelta64 | None,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
) -> tuple[ForcingSeries, list[str]]:
    """The series with missing values of the second source, and notes.

    Precipitation comes last: the second source is corrected to what fell, not to what was caught.

    Raises:
        ForcingDataError: the first source has one record, or nothing in common with the second.
    """
    if interval is None:
        raise ForcingDataError(
            f"{series.source}: has one record, so that its interval is unknown; second_source "
            "needs it"
        )
    series = extended(series, interval, start, end, second_config, needs_snowfall=needs_snowfall)
    first = int(np.searchsorted(series.time, start, side="right")) - 1
    last = int(np.searchsorted(series.time, end))
    second = read_forcing(
        second_config,
        latitude=site.latitude,
        longitude=site.longitude,
        start=series.time[first],
        end=series.time[last],
        needs_snowfall=needs_snowfall,
        wind_height=site.wind_height,
    )
    records = at_records(second.records, series.time, interval)
    dry = [name for name in series.variables if name not in (*WATER, *EXTREMES)]
    series, notes = completed(series, records, second_config, dry)
    series, missed = with_missed_snow(series, config.undercatch, site.wind_height)
    series, water = completed(series, records, second_config, WATER)
    of_second = [f"second source: {note}" for note in second.notes]
    return series, [*of_second, *notes, *missed, *water]


def _temperature_range(series: ForcingSeries) -> FloatArray | None:
    """Highest minus lowest temperature of the records, K, ``[record, column]``, if it is known."""
    if not set(EXTREMES) <= series.variables.keys():
        return None
    highest, lowest = (series.variables[name].values for name in EXTREMES)
    result: FloatArray = (highest - lowest).reshape(len(series.time), -1)
    return result


def _at_site(
    source: SourcedForcing,
    config: SourceConfig,
    site: _Site,
    temperature_range: FloatArray | None,
) -> SourcedForcing:
    """Records at the elevation of the site, and in parts of days, as configured."""
    records, notes = source.records, source.notes
    if config.elevation is not None:
        own = Elevations(config.elevation.source, config.elevation.site, site.latitude)
        records, note = moved_to_site(records, config.elevation, own)
        notes += (note,)
    if config.disaggregation is not None:
        records, note = disaggregated(
            records,
            config.disaggregation,
            latitude=site.latitude,
            longitude=site.longitude,
            temperature_range=temperature_range,
        )
        notes += (note,)
    return SourcedForcing(records, notes, source.heights)
