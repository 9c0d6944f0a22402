"""The section ``forcing``: the source of the meteorology."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NamedTuple, Self

import numpy as np
from pydantic import Field, create_model, field_validator, model_validator
from pydantic.json_schema import SkipJsonSchema

from noahpy.catalog.climates import CLIMATE_RANGES, CLIMATES, Climate
from noahpy.catalog.described_model import attribute_docstrings
from noahpy.catalog.forcing_quantities import COUPLED, Coupled, QuantityName, lacking
from noahpy.config.fields import (
    DURATION,
    MOST_LISTED,
    Duration,
    Listed,
    Named,
    Section,
    Seed,
    duration,
    number,
    shown,
    whole,
)
from noahpy.config.forcing_adjustments import (
    CorrectionName,
    DisaggregationConfig,
    ElevationConfig,
    UndercatchConfig,
)
from noahpy.config.input_files import InputFiles
from noahpy.config.memory_dataset import MemoryDataset
from noahpy.config.scenario import ScenarioConfig
from noahpy.errors import ConfigError
from noahpy.files.stores import is_zarr

_PATTERN_CHARACTERS = frozenset("*?[")
DEEPEST_PATTERN = 3
"""Largest number of parts of a path that may be patterns."""
_SHORTEST_SUM = 60.0
"""Shortest time that an amount is accumulated over, s."""
_FILL = re.compile(rf"(linear|hold):({DURATION})")


class Filling(NamedTuple):
    """Method by which missing values are filled."""

    method: Literal["linear", "hold"]
    longest: np.timedelta64
    """Longest gap that is filled, from the first missing record to the next valid one."""


# --- synthetic weather ---------------------------------------------------------------------------
class _Weather(Section):
    climate: str = "plateau"
    """Name of a built-in climate; the keys below replace single statistics of it."""
    seed: Seed = 0
    """Seed of the random numbers; the same seed gives the same weather."""
    interval: Annotated[int, whole(60, 864_000)] = 10800
    """Time between records, s; a minute to ten days."""

    @field_validator("climate")
    @classmethod
    def _climate_is_known(cls, name: str) -> str:
        if name not in CLIMATES:
            raise ValueError(f"climate {name!r} is unknown; known are {', '.join(CLIMATES)}")
        return name

    @model_validator(mode="after")
    def _statistics_are_possible(self) -> _Weather:
        self.statistics()
        return self

    @classmethod
    def key_descriptions(cls) -> dict[str, str]:
        """Descriptions of the keys; statistics are described as in the climate."""
        return {**attribute_docstrings(Climate), **super().key_descriptions()}

    def statistics(self) -> Climate:
        """The climate with the statistics that are given.

        Raises:
            ValueError: statistics that no climate can have.
        """
        given: dict[str, Any] = {f.name: getattr(self, f.name, None) for f in fields(Climate)}
        changes = {name: value for name, value in given.items() if value is not None}
        return replace(CLIMATES[self.climate], **changes)


if TYPE_CHECKING:

    class WeatherConfig(_Weather):
        """Synthetic weather from the built-in generator."""

else:
    # one key per statistic of a climate
    WeatherConfig = create_model(
        "WeatherConfig",
        __base__=_Weather,
        __doc__="Synthetic weather from the built-in generator.",
        __module__=__name__,
        **{
            field.name: (Annotated[float, number(*CLIMATE_RANGES[field.name][:2])] | None, None)
            for field in fields(Climate)
        },
    )


# --- files ---------------------------------------------------------------------------------------
class NetcdfConfig(Section):
    """Meteorology from netCDF files or Zarr stores, of a station, a point or a grid."""

    files: Path | Listed[Path] | SkipJsonSchema[MemoryDataset]
    """A file or Zarr store, a list of them, or a pattern such as ``era5/*.nc``, relative to the
    folder of the configuration. The data may be split by time and by variable."""
    names: Literal["auto", "cf", "alma", "era5-land", "cmfd"] = "auto"
    """Naming convention of the variables: CF standard names, or the names of ALMA, of ERA5 and
    ERA5-Land, or of CMFD. ``auto`` is the first of alma, era5-land, cmfd and cf with all needed
    variables."""
    variables: Named[QuantityName, str] = Field(default_factory=dict)
    """Names of single variables, by quantity; these override `names`."""
    units: Named[QuantityName, str] = Field(default_factory=dict)
    """Units by quantity, as in ``mm h-1``, where those of the files are missing or wrong."""
    accumulation: Literal["auto", "none", "since_midnight", "interval"] = "auto"
    """Period over which amounts (J m-2, m, kg m-2) are accumulated: since 00 UTC, as in ERA5-Land,
    or over the interval of the record, as in ERA5. ``auto`` is since midnight for `names:
    era5-land`, depends on the course of the values for variables named as in ERA5, and is the
    interval for all others; ``none`` refuses amounts."""
    accumulation_length: Duration | None = None
    """Accumulation period of amounts that are not since midnight, as in ``1h`` (min, h or d). If
    omitted, that of the time bounds of the file; without these, 1 h for variables named as in ERA5,
    even if the files have only every third or sixth record, and the interval of the records for
    all others."""
    time_label: Literal["auto", "start", "middle", "end"] = "auto"
    """Position in its interval of the time of a mean or amount. ``auto`` follows the time bounds of
    the file; without these it is the end for amounts, ERA5 fluxes and CMFD precipitation, the
    middle for CMFD radiation, and the start for all others."""
    maximum_distance: Annotated[float, number(0.0, 20_040.0, above=True)] = 30.0
    """Largest distance from the site to the grid point or station used, km; 30 suits grids of up to
    0.3 degrees."""

    @field_validator("accumulation_length")
    @classmethod
    def _accumulation_lasts(cls, length: str | None) -> str | None:
        if length is not None and duration(length) < _SHORTEST_SUM:
            raise ValueError(f"{length!r} is too short; at least {_SHORTEST_SUM:g} s")
        return length

    @property
    def length_of_sums(self) -> np.timedelta64 | None:
        """The accumulation period given by `accumulation_length`."""
        if self.accumulation_length is None:
            return None
        return np.timedelta64(round(duration(self.accumulation_length)), "s")

    def resolved(self, input_files: InputFiles) -> NetcdfConfig:
        """The section with every file found and patterns expanded.

        Raises:
            ConfigError: a file does not exist, or no file matches a pattern.
        """
        if isinstance(self.files, MemoryDataset):
            return self
        names = self.files if isinstance(self.files, tuple) else (self.files,)
        folder, key = input_files.folder("files"), input_files.key("files")
        found: list[Path] = []
        for name in names:
            if _PATTERN_CHARACTERS & set(str(name)) and not (folder / name).exists():
                found += _matching(name, folder, key)
            else:
                found.append(input_files.find(name, "files"))
        return self.model_copy(update={"files": tuple(found)})


def _matching(pattern: Path, folder: Path, key: str) -> list[Path]:
    """The files that match a pattern.

    Raises:
        ConfigError: no file or too many match, or the pattern would search too many folders.
    """
    wild = [part for part in pattern.parts if _PATTERN_CHARACTERS & set(part)]
    if any("**" in part for part in wild) or len(wild) > DEEPEST_PATTERN:
        raise ConfigError(
            f"{key}: {shown(str(pattern))} is looked for in too many folders; patterns have no ** "
            f"and at most {DEEPEST_PATTERN} parts with *, ? or ["
        )
    whole = folder.absolute() / pattern
    try:
        found = Path(whole.anchor).glob(str(whole.relative_to(whole.anchor)))
        matches = [
            path for path in islice(found, MOST_LISTED + 1) if path.is_file() or is_zarr(path)
        ]
    except (OSError, ValueError, NotImplementedError) as error:
        raise ConfigError(f"{key}: {shown(str(pattern))} is no pattern: {error}") from error
    if not matches:
        raise ConfigError(f"{key}: no file matches {whole}")
    if len(matches) > MOST_LISTED:
        raise ConfigError(f"{key}: more than {MOST_LISTED} files match {whole}")
    return sorted(matches)


class CsvColumn(Section):
    """A column with its own units."""

    column: str
    """Name of the column in the header line."""
    units: str | None = None
    """Units of the column, as in ``degC``, ``hPa`` or ``mm h-1``; those of the quantity if omitted.
    An amount such as ``mm`` is that of one interval."""


class CsvConfig(Section):
    """Meteorology from a text table with a line of column names."""

    file: Path
    """Text file in UTF-8."""
    columns: Named[QuantityName, str | CsvColumn]
    """Names of columns by quantity. Without units, temperature and dew point are in K, relative
    humidity in %, specific humidity in kg kg-1, surface pressure in hPa, wind in m s-1, radiation
    in W m-2, and precipitation, rainfall and snowfall in kg m-2 s-1."""
    header: Listed[str] | None = None
    """Names of all columns in order, if the file has no header line."""
    time: str | Listed[str] = "time"
    """Column of the time, or several columns: year, month, day and, if present, hour, minute and
    second; any columns with `time_format`."""
    time_format: str | None = None
    """Format of the time, as in ``%d.%m.%Y %H:%M``; several columns are joined by blanks. ISO 8601
    if omitted."""
    utc_offset: Annotated[float, number(-24.0, 24.0)] = 0.0
    """Hours by which the times of the file are ahead of UTC; an offset in the text overrides it."""
    time_label: Literal["start", "middle", "end"] = "start"
    """Position of the time of a line in the interval of its means."""
    delimiter: Annotated[str, Field(min_length=1, max_length=1)] = ","
    """Separator of columns; a blank means any number of blanks."""
    comment: str | None = "#"
    """Mark at the beginning of lines that are skipped."""
    missing: Listed[str | Annotated[float, number(-1e40, 1e40)]] = ("", "NA", "NaN", "-9999")
    """Marks of missing values: numbers, and texts regardless of case."""

    @field_validator("delimiter")
    @classmethod
    def _delimiter_separates(cls, mark: str) -> str:
        if mark.isalnum() or mark in '"\r\n.+-':
            raise ValueError(f"{mark!r} cannot separate columns")
        return mark

    @field_validator("comment")
    @classmethod
    def _comment_is_visible(cls, mark: str | None) -> str | None:
        if mark is not None and not mark.strip():
            raise ValueError("comment needs a visible mark, or null for none")
        return mark

    @field_validator("time")
    @classmethod
    def _time_is_named(cls, columns: str | tuple[str, ...]) -> str | tuple[str, ...]:
        if not columns:
            raise ValueError("time needs a column")
        return columns

    @model_validator(mode="after")
    def _time_has_its_parts(self) -> CsvConfig:
        by_parts = not isinstance(self.time, str) and self.time_format is None
        if by_parts and not 3 <= len(self.time) <= 6:
            raise ValueError(
                "time needs 3 to 6 columns, year, month, day, hour, minute, second in this order, "
                "or time_format"
            )
        return self


class SourceConfig(Section):
    """A source of the meteorology, and what is made of it."""

    SOURCES: ClassVar[tuple[str, ...]] = ("noah_text", "weather", "netcdf", "csv", "col_de_porte")

    noah_text: Path | None = None
    """File in the Noah simple-driver text format, relative to the configuration file."""
    weather: WeatherConfig | None = None
    """Synthetic weather."""
    netcdf: NetcdfConfig | None = None
    """Meteorology from netCDF files or Zarr stores."""
    csv: CsvConfig | None = None
    """Meteorology from a text table."""
    col_de_porte: Path | None = None
    """Hourly file of the Col de Porte data set, relative to the configuration file."""
    fill: Annotated[str, Field(pattern=rf"^{_FILL.pattern}$")] | None = None
    """Method by which missing values are filled, and the longest gap that is filled, as in
    ``linear:3h`` or ``hold:1h`` (min, h or d). Precipitation in a gap is zero, never interpolated.
    If omitted, a gap is an error."""
    accept_constant: Listed[QuantityName] = ()
    """Quantities that may be constant; otherwise a constant value is an error from two days on,
    except zero precipitation."""
    accept_unusual: Listed[Coupled] = ()
    """Quantities that may have days or years unknown anywhere on Earth, such as 2000 mm of rain in
    four days; otherwise these are an error, since wrong units or accumulation periods look like
    them."""
    undercatch: UndercatchConfig | None = None
    """Snow that the gauge missed; none if omitted."""
    elevation: ElevationConfig | None = None
    """Elevations of source and site, between which the forcing is moved; not if omitted."""
    disaggregation: DisaggregationConfig | None = None
    """Parts of a day that daily records become; none if omitted."""

    @model_validator(mode="after")
    def _no_two_sources(self) -> SourceConfig:
        given = self._given()
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other; name one source")
        if self.weather is not None and self.undercatch is not None:
            raise ValueError("undercatch: synthetic weather is not measured by a gauge")
        absent = [] if self.csv is None else lacking(self.csv.columns, self.elsewhere)
        if absent:
            raise ValueError(f"csv.columns lack {'; '.join(absent)}")
        return self

    @property
    def elsewhere(self) -> tuple[Coupled, ...]:
        """Drivers that the source need not have."""
        return ()

    @property
    def coupled(self) -> frozenset[Coupled]:
        """Drivers that a coupler must set."""
        return frozenset()

    def _given(self) -> list[str]:
        return [name for name in self.SOURCES if getattr(self, name) is not None]

    @property
    def source(self) -> str | None:
        """Name of the source; None without one."""
        given = self._given()
        return given[0] if given else None

    @property
    def filling(self) -> Filling | None:
        """The filling given by `fill`."""
        match = _FILL.fullmatch(self.fill or "")
        if match is None:
            return None
        longest = round(duration(match[2]))
        return Filling("linear" if match[1] == "linear" else "hold", np.timedelta64(longest, "s"))

    def resolved(self, files: InputFiles) -> Self:
        """The section with every file found.

        Args:
            files: those of the section.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        changes: dict[str, object] = {}
        for name in ("noah_text", "col_de_porte"):
            path = getattr(self, name)
            if path is not None:
                changes[name] = files.find(path, name)
        if self.csv is not None:
            file = files.find(self.csv.file, "csv.file")
            changes["csv"] = self.csv.model_copy(update={"file": file})
        if self.netcdf is not None:
            changes["netcdf"] = self.netcdf.resolved(files.within("netcdf"))
        return self.model_copy(update=changes) if changes else self


class SecondSourceConfig(SourceConfig):
    """A second source, as a reanalysis beside a station, for what the first one lacks."""

    throughout: Listed[Coupled] = ()
    """Drivers that are taken from the second source all the time; the first need not have them."""
    correction: CorrectionName = "monthly"
    """Correction to the first source by the records that both have in the period of the run: none,
    that of the mean, of the mean of each month, or of the distribution (quantile mapping). It is a
    difference for temperatures and longwave radiation, and a ratio for all else."""

    @model_validator(mode="after")
    def _there_is_one(self) -> SecondSourceConfig:
        if self.source is None:
            raise ValueError(f"name a source, one of {', '.join(self.SOURCES)}")
        _require_humidity("throughout", self.throughout, "the second source")
        return self


def _require_humidity(key: str, drivers: Collection[Coupled], of: str) -> None:
    """Refuse another temperature or pressure than that with which humidity was measured."""
    given_to_humidity = {"air_temperature", "surface_pressure"} & set(drivers)
    if given_to_humidity and "humidity" not in drivers:
        raise ValueError(
            f"{key}: with {' and '.join(sorted(given_to_humidity))} the humidity has to "
            f"come from {of} too"
        )


class ForcingConfig(SourceConfig):
    """Source of the meteorology; none if a coupler supplies it."""

    from_coupler: Listed[Coupled] = ()
    """Quantities that a coupler sets, so that the source need not have them; all without a
    source."""
    second_source: SecondSourceConfig | None = None
    """Source of what the first one lacks; none if omitted."""
    scenario: ScenarioConfig | None = None
    """Changes of the forcing of the source, and years that are repeated; none if omitted."""

    @model_validator(mode="after")
    def _one_source(self) -> ForcingConfig:
        if self.scenario is not None and (not self._given() or self.from_coupler):
            raise ValueError(
                "scenario needs all of the forcing from a source, nothing from_coupler"
            )
        _require_humidity("from_coupler", self.from_coupler, "the coupler")
        taken = {"air_temperature", "wind", "precipitation"} & set(self.from_coupler)
        if self.undercatch is not None and taken:
            raise ValueError(f"undercatch needs {', '.join(sorted(taken))} from the source")
        if (self.elevation is not None or self.disaggregation is not None) and self.from_coupler:
            raise ValueError(
                "elevation and disaggregation need all of the forcing from a source, nothing "
                "from_coupler"
            )
        second = self.second_source
        if second is not None:
            if not self._given():
                raise ValueError("second_source needs a first source")
            if self.weather is not None:
                raise ValueError("second_source: synthetic weather has no gaps to fill")
            both = set(second.throughout) & set(self.from_coupler)
            if both:
                raise ValueError(
                    f"{sorted(both)[0]} is both in from_coupler and in second_source.throughout"
                )
        return self

    @property
    def elsewhere(self) -> tuple[Coupled, ...]:
        """See `SourceConfig.elsewhere`."""
        throughout = () if self.second_source is None else self.second_source.throughout
        return (*self.from_coupler, *throughout)

    @property
    def coupled(self) -> frozenset[Coupled]:
        """See `SourceConfig.coupled`."""
        return frozenset(self.from_coupler if self.source else COUPLED)

    def resolved(self, files: InputFiles) -> ForcingConfig:
        """See `SourceConfig.resolved`."""
        changes: dict[str, object] = {}
        if self.scenario is not None:
            changes["scenario"] = self.scenario.resolved(files.within("scenario"))
        if self.second_source is not None:
            changes["second_source"] = self.second_source.resolved(files.within("second_source"))
        found = super().resolved(files)
        return found.model_copy(update=changes) if changes else found
