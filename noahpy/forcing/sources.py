"""From a source of meteorology to records that drive the model.

Every reader ends in a `Series`; what follows is the same for all: order of the times, records that
are absent, rates, possible values, means at the start of their interval, gaps, and the conversion
to the quantities of the records. A note tells of everything that was changed on the way.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.forcing import humidity
from noahpy.forcing.arrays import FloatArray
from noahpy.forcing.checks import check_values, without_rounding
from noahpy.forcing.errors import ForcingDataError, ForcingError, Problems
from noahpy.forcing.gaps import complete_part, filled, in_order
from noahpy.forcing.noah_text import NoahTextFile, read_noah_text
from noahpy.forcing.quantities import RELATIVE_HUMIDITY, ZERO_CELSIUS, Coupled, QuantityName, used
from noahpy.forcing.records import PASCAL_PER_HECTOPASCAL, ForcingRecords
from noahpy.forcing.series import (
    Observed,
    Series,
    as_rates,
    from_interval_starts,
    regular_interval,
    with_absent_records,
)
from noahpy.forcing.weather import generate_weather

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig, WeatherConfig

BEFORE_START = np.timedelta64(3, "D")
"""How far before the first step records are kept and checked; sums and gaps may need some."""
BEYOND_END = np.timedelta64(31, "D")
"""How far after the last step records are kept and checked; the last step may need some."""
HIGHEST_SUPERSATURATION = 150.0
"""%; above it humidity and temperature cannot belong to the same air. Reanalyses that are
interpolated in space are supersaturated now and then."""
WATER_ROUNDING = 1e-6
"""kg m-2 s-1 by which the snow of packed files may exceed all precipitation."""


class SourcedForcing(NamedTuple):
    """Records of one column, and what was done to get them."""

    records: ForcingRecords
    notes: tuple[str, ...]
    """For the user: where values come from, what was converted, filled or left out."""


def read_forcing(
    config: ForcingConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    needs_snowfall: bool,
) -> SourcedForcing:
    """Records from the source that a configuration names, for the period of a run.

    Args:
        config: with its files found.
        latitude: of the site, degrees north; chooses the grid point or station of netCDF files.
        longitude: of the site, degrees east.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        needs_snowfall: whether snow must be told from rain.

    Returns:
        Records of one column that cover the period; there may be more before and after it.

    Raises:
        ForcingFileError: a file cannot be read as forcing.
        ForcingDataError: its data cannot drive the model in this period; the message lists the
            problems with their places, times, values and what is allowed.
        ForcingError: no source is named, or it does not tell snow from rain.
    """
    start, end = start.astype("datetime64[s]"), end.astype("datetime64[s]")
    if config.weather is not None:
        return _generated(config.weather, start, end, needs_snowfall)
    series = _read(config, latitude, longitude, start, end)
    kept = used(series.quantities, from_coupler=config.from_coupler)
    series = replace(series, quantities={name: series.quantities[name] for name in kept})
    if needs_snowfall and "snowfall" not in series.quantities:
        raise ForcingError(
            f"{series.source}: tells no snowfall, which the scheme precipitation_phase: forcing "
            "needs"
        )
    return _prepared(series, config, start, end)


def _generated(
    weather: WeatherConfig, start: np.datetime64, end: np.datetime64, needs_snowfall: bool
) -> SourcedForcing:
    if needs_snowfall:
        raise ForcingError(
            "synthetic weather tells no snowfall, which the scheme precipitation_phase: forcing "
            "needs"
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
) -> Series:
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
        )
    raise ForcingError(f"forcing: name a source, one of {', '.join(config.SOURCES)}")


_NOAH_COLUMNS: dict[QuantityName, tuple[str, str]] = {
    "wind_speed": ("wind_speed", "column 6"),
    "air_temperature": ("air_temperature", "column 8"),
    "relative_humidity": ("relative_humidity", "column 9"),
    "surface_pressure": ("surface_pressure_hpa", "column 10"),
    "shortwave_down": ("shortwave_down", "column 11"),
    "longwave_down": ("longwave_down", "column 12"),
    "precipitation": ("precipitation_rate", "column 13"),
}
"""Field of the records and place in the lines of a Noah text file."""


def _noah_series(source: str, file: NoahTextFile) -> Series:
    quantities = {
        quantity: Observed(column, getattr(file.records, field)[:, 0])
        for quantity, (field, column) in _NOAH_COLUMNS.items()
    }
    return Series(
        source=source,
        time=file.records.time,
        quantities=quantities,
        origin=file.lines,
        place=lambda _, line: f"line {line}",
    )


# --- what all sources have in common -------------------------------------------------------------
def _prepared(
    series: Series, config: ForcingConfig, start: np.datetime64, end: np.datetime64
) -> SourcedForcing:
    """Check, convert and fill a series, and make records of it."""
    problems = Problems(series.source)
    in_order(series, problems)
    problems.raise_any(ForcingDataError)

    filling = config.filling
    interval = regular_interval(series.time)
    series = _around(series, start, end)
    notes = list(series.notes)
    if interval is None and any(
        observed.summed != "none" or observed.label in ("middle", "end")
        for observed in series.quantities.values()
    ):
        raise ForcingDataError(f"{series.source}: has one record, so that its interval is unknown")
    if interval is not None:
        longest = interval if filling is None else max(interval, filling.longest)
        series = as_rates(with_absent_records(series, interval, longest), interval)
    series, rounded = without_rounding(series)
    check_values(series, config.accept_constant, problems)
    series = from_interval_starts(series, interval)
    series, fillings = filled(series, filling)
    series = complete_part(series, start, end, interval, filling, problems)
    problems.raise_any(ForcingDataError)
    records, conversions = _records(_with_placeholders(series, config.from_coupler), problems)
    return SourcedForcing(records, (*notes, *rounded, *fillings, *conversions))


_PLACEHOLDERS: dict[Coupled, tuple[QuantityName, float]] = {
    "air_temperature": ("air_temperature", ZERO_CELSIUS),
    "humidity": ("relative_humidity", 0.0),
    "surface_pressure": ("surface_pressure", 1000.0),
    "wind": ("wind_speed", 0.0),
    "shortwave_down": ("shortwave_down", 0.0),
    "longwave_down": ("longwave_down", 300.0),
    "precipitation": ("precipitation", 0.0),
}


def _with_placeholders(series: Series, from_coupler: Collection[Coupled]) -> Series:
    """The series with possible values for what a coupler sets; they never reach the model."""
    placeholders = {}
    for coupled in from_coupler:
        name, value = _PLACEHOLDERS[coupled]
        placeholders[name] = Observed("set by a coupler", np.full(len(series.time), value))
    return replace(series, quantities={**series.quantities, **placeholders})


def _around(series: Series, start: np.datetime64, end: np.datetime64) -> Series:
    """The series without what is long before or after the run.

    Raises:
        ForcingDataError: if nothing is left.
    """
    last_before = max(int(np.searchsorted(series.time, start, side="right")) - 1, 0)
    first = min(int(np.searchsorted(series.time, start - BEFORE_START)), last_before)
    after = int(np.searchsorted(series.time, end + BEYOND_END, side="right"))
    if series.time[-1] < start or series.time[0] > end:
        raise ForcingDataError(
            f"{series.source}: covers {series.time[0]} to {series.time[-1]}; the run needs "
            f"{start} to {end}"
        )
    return series.part(slice(first, after))


def _records(series: Series, problems: Problems) -> tuple[ForcingRecords, list[str]]:
    """Records of complete quantities, and notes on their conversion.

    Raises:
        ForcingDataError: if quantities contradict each other.
    """
    notes: list[str] = []

    def given(name: QuantityName) -> FloatArray:
        return series.quantities[name].values

    temperature, pressure = given("air_temperature"), given("surface_pressure")
    if "wind_speed" in series.quantities:
        wind = given("wind_speed")
    else:
        wind = np.hypot(given("eastward_wind"), given("northward_wind"))
    relative = _relative_humidity(series, temperature, pressure, notes, problems)
    precipitation, snowfall = _precipitation(series, problems)
    problems.raise_any(ForcingDataError)
    fraction = None
    if snowfall is not None:
        wet = precipitation > 0.0
        fraction = np.divide(snowfall, precipitation, out=np.zeros(len(wet)), where=wet)
        fraction = np.minimum(fraction, 1.0)
    records = ForcingRecords(
        time=series.time,
        wind_speed=wind[:, np.newaxis],
        air_temperature=temperature[:, np.newaxis],
        relative_humidity=relative[:, np.newaxis],
        surface_pressure_hpa=pressure[:, np.newaxis],
        shortwave_down=given("shortwave_down")[:, np.newaxis],
        longwave_down=given("longwave_down")[:, np.newaxis],
        precipitation_rate=precipitation[:, np.newaxis],
        snowfall_fraction=None if fraction is None else fraction[:, np.newaxis],
    )
    return records, notes


def _relative_humidity(
    series: Series,
    temperature: FloatArray,
    pressure_hpa: FloatArray,
    notes: list[str],
    problems: Problems,
) -> FloatArray:
    """Relative humidity, %, given or converted; supersaturated air is held at the highest value.

    The model takes everything above saturation as saturated, so that nothing is lost with it.
    """
    if "relative_humidity" in series.quantities:
        return series.quantities["relative_humidity"].values
    pressure = PASCAL_PER_HECTOPASCAL * pressure_hpa
    if "specific_humidity" in series.quantities:
        source: QuantityName = "specific_humidity"
        vapour = humidity.vapour_pressure(series.quantities[source].values, pressure)
    else:
        source = "dew_point"
        dew_point = series.quantities[source].values
        vapour = PASCAL_PER_HECTOPASCAL * humidity.magnus_pressure(dew_point)
    relative = humidity.relative_humidity(vapour, temperature, pressure)
    highest = int(relative.argmax())
    if relative[highest] > HIGHEST_SUPERSATURATION:
        problems.add(
            f"{series.title(source)} at {series.where(source, highest)} gives a relative humidity "
            f"of {relative[highest]:.4g} % at {temperature[highest]:.5g} K and "
            f"{pressure_hpa[highest]:.5g} hPa; allowed are 0 to {HIGHEST_SUPERSATURATION:g} %"
        )
    above = relative > RELATIVE_HUMIDITY.high
    if above.any():
        notes.append(
            f"{series.title(source)}: air is supersaturated in {above.sum()} records, up to "
            f"{relative[highest]:.4g} %; taken as {RELATIVE_HUMIDITY.high:g} %"
        )
    limited: FloatArray = np.clip(relative, 0.0, RELATIVE_HUMIDITY.high)
    return limited


def _precipitation(series: Series, problems: Problems) -> tuple[FloatArray, FloatArray | None]:
    """All precipitation, and the snow in it if it is told, kg m-2 s-1."""
    values = {name: observed.values for name, observed in series.quantities.items()}
    snowfall = values.get("snowfall")
    if "precipitation" not in values:
        return values["rainfall"] + values["snowfall"], snowfall
    total = values["precipitation"]
    if snowfall is None:
        return total, None
    excess = snowfall - total
    worst = int(excess.argmax())
    if excess[worst] > WATER_ROUNDING:
        problems.add(
            f"{series.title('snowfall')} at {series.where('snowfall', worst)} is "
            f"{snowfall[worst]:.6g} kg m-2 s-1, more than all precipitation, {total[worst]:.6g}"
        )
    return total, snowfall
