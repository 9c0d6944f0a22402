"""The section ``forcing``: where the meteorology comes from."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from dataclasses import fields, replace
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field, create_model, field_validator, model_validator

from noahpy.catalog.climates import CLIMATE_RANGES, CLIMATES, Climate
from noahpy.catalog.forcing_quantities import COUPLED, Coupled, QuantityName, lacking
from noahpy.config.fields import (
    DURATION,
    MOST_LISTED,
    Listed,
    Named,
    Section,
    Seed,
    duration,
    number,
    shown,
    whole,
)
from noahpy.errors import ConfigError
from noahpy.files.stores import is_zarr

FindFile = Callable[[Path], Path]
"""From a path as it is written to that of a file that exists."""

_PATTERN_CHARACTERS = frozenset("*?[")
DEEPEST_PATTERN = 3
"""Parts of a path that may be patterns."""
_SHORTEST_SUM = 60.0
"""s."""
_FILL = re.compile(rf"(linear|hold):({DURATION})")


def _find(key: str, name: Path, find: FindFile) -> Path:
    try:
        return find(name)
    except ConfigError as error:
        raise ConfigError(f"forcing.{key}: {error}") from error


class Filling(NamedTuple):
    """How missing values are filled."""

    method: Literal["linear", "hold"]
    longest: np.timedelta64
    """From the first missing record to the next one there is."""


# --- synthetic weather ---------------------------------------------------------------------------
def _attribute_docstrings(owner: type) -> dict[str, str]:
    """Docstrings below the attributes of a class."""
    body = ast.parse(inspect.getsource(owner)).body[0].body  # type: ignore[attr-defined]
    found = {}
    for attribute, text in pairwise(body):
        if isinstance(attribute, ast.AnnAssign) and isinstance(text, ast.Expr):
            name = ast.unparse(attribute.target)
            found[name] = inspect.cleandoc(ast.literal_eval(text.value))
    return found


class _Weather(Section):
    climate: str = "plateau"
    """Name of a built-in climate; the keys that follow replace single figures of it."""
    seed: Seed = 0
    """Of the random numbers; the same seed gives the same weather."""
    interval: Annotated[int, whole(60, 864_000)] = 10800
    """Between records, s; a minute to ten days."""

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

    def statistics(self) -> Climate:
        """The climate with the figures that are given.

        Raises:
            ValueError: figures that no climate has.
        """
        given = {field.name: getattr(self, field.name, None) for field in fields(Climate)}
        changes: dict[str, Any] = {k: value for k, value in given.items() if value is not None}
        return replace(CLIMATES[self.climate], **changes)


if TYPE_CHECKING:

    class WeatherConfig(_Weather):
        """Synthetic weather from the built-in generator."""

else:
    # one key per figure of a climate, with its description there
    _DOCSTRINGS = _attribute_docstrings(Climate)
    WeatherConfig = create_model(
        "WeatherConfig",
        __base__=_Weather,
        __doc__="Synthetic weather from the built-in generator.",
        __module__=__name__,
        **{
            field.name: (
                Annotated[float, number(*CLIMATE_RANGES[field.name][:2])] | None,
                Field(default=None, description=_DOCSTRINGS[field.name]),
            )
            for field in fields(Climate)
        },
    )


# --- files ---------------------------------------------------------------------------------------
class NetcdfConfig(Section):
    """Meteorology from netCDF files or Zarr stores: a station, a point or a grid."""

    files: Path | Listed[Path]
    """A file or Zarr store, a list of them, or a pattern such as ``era5/*.nc``; together they may
    be split by time and by variable. A pattern is looked up from the folder of the
    configuration."""
    names: Literal["auto", "cf", "alma", "era5-land", "cmfd"] = "auto"
    """How the variables are named: by CF standard name, or as in ALMA, ERA5 and ERA5-Land, or CMFD.
    ``auto`` takes the first in the order alma, era5-land, cmfd, cf of which nothing is lacking."""
    variables: Named[QuantityName, str] = Field(default_factory=dict)
    """Names of single variables, by quantity; these stand above `names`."""
    units: Named[QuantityName, str] = Field(default_factory=dict)
    """Units where the files have none or wrong ones, by quantity, as in ``mm h-1``."""
    accumulation: Literal["auto", "none", "since_midnight", "interval"] = "auto"
    """What amounts (J m-2, m, kg m-2) are sums over: the day since 00 UTC, as in ERA5-Land, or the
    interval of the record, as in ERA5. ``auto`` is the first for `names: era5-land`, is decided by
    the course of the values for variables named like ERA5, and the second for others; ``none``
    refuses amounts."""
    accumulation_length: Annotated[str, Field(pattern=rf"^{DURATION}$")] | None = None
    """Time that an amount is summed over which is not since midnight, as in ``1h`` (min, h or d).
    If omitted what the time bounds of the file say; without them 1 h for variables named like
    ERA5, also where the files have every third or sixth record alone, and the interval of the
    records for others."""
    time_label: Literal["auto", "start", "middle", "end"] = "auto"
    """What the time of a mean or an amount marks in its interval. ``auto`` follows the time bounds
    of the file; without them amounts and ERA5 fluxes are marked at the end, CMFD precipitation at
    the end and radiation in the middle, others at the start."""
    maximum_distance: Annotated[float, number(0.0, 20_040.0, above=True)] = 30.0
    """From the site to the grid point or station taken, km; 30 suits grids of up to 0.3 degrees."""

    @field_validator("accumulation_length")
    @classmethod
    def _accumulation_lasts(cls, length: str | None) -> str | None:
        if length is not None and duration(length) < _SHORTEST_SUM:
            raise ValueError(f"{length!r} is too short; at least {_SHORTEST_SUM:g} s")
        return length

    @property
    def length_of_sums(self) -> np.timedelta64 | None:
        """What `accumulation_length` says."""
        if self.accumulation_length is None:
            return None
        return np.timedelta64(round(duration(self.accumulation_length)), "s")

    def resolved(self, find: FindFile, folder: Path) -> NetcdfConfig:
        """The section with every file found, and patterns written out.

        Raises:
            ConfigError: a file is not there, or no file matches a pattern.
        """
        names = self.files if isinstance(self.files, tuple) else (self.files,)
        found: list[Path] = []
        for name in names:
            if _PATTERN_CHARACTERS & set(str(name)) and not (folder / name).exists():
                found += _matching(name, folder)
            else:
                found.append(_find("netcdf.files", name, find))
        return self.model_copy(update={"files": tuple(found)})


def _matching(pattern: Path, folder: Path) -> list[Path]:
    """The files of a pattern, looked for in one tree of folders.

    Raises:
        ConfigError: no file or too many match, or the pattern would walk through whole disks.
    """
    key = "forcing.netcdf.files"
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
    """A column that is not in the unit of the quantity."""

    column: str
    """Name in the header line."""
    units: str | None = None
    """As in ``degC``, ``hPa`` or ``mm h-1``; an amount such as ``mm`` is that of one interval. The
    unit of the quantity if omitted."""


class CsvConfig(Section):
    """Meteorology from a table in text, with a line of column names."""

    file: Path
    """The file, in UTF-8."""
    columns: Named[QuantityName, str | CsvColumn]
    """Names of columns by quantity. Without a unit: temperatures and dew point in K, relative
    humidity in %, specific humidity in kg kg-1, surface pressure in hPa, wind in m s-1, radiation
    in W m-2, precipitation, rainfall and snowfall in kg m-2 s-1."""
    header: Listed[str] | None = None
    """Names of all columns in order, if the file has no line of them."""
    time: str | Listed[str] = "time"
    """Column of the time; or several: year, month, day and if need be hour, minute, second, or with
    `time_format` any."""
    time_format: str | None = None
    """Of the time, as in ``%d.%m.%Y %H:%M``; several columns are joined by a blank. ISO 8601 if
    omitted."""
    utc_offset: Annotated[float, number(-24.0, 24.0)] = 0.0
    """Hours by which the clock of the file is ahead of UTC; an offset in the text counts instead of
    it."""
    time_label: Literal["start", "middle", "end"] = "start"
    """What the time of a line marks in the interval that its values are means over."""
    delimiter: Annotated[str, Field(min_length=1, max_length=1)] = ","
    """Between columns; a blank stands for any number of them."""
    comment: str | None = "#"
    """Beginning of lines to pass over."""
    missing: Listed[str | Annotated[float, number(-1e40, 1e40)]] = ("", "NA", "NaN", "-9999")
    """What stands for a missing value: texts, in any case, and numbers."""

    @field_validator("delimiter")
    @classmethod
    def _delimiter_separates(cls, mark: str) -> str:
        if mark.isalnum() or mark in '"\r\n.+-':
            raise ValueError(f"{mark!r} cannot stand between columns")
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


class ForcingConfig(Section):
    """Where the meteorology comes from: one source, or none if a coupler supplies it."""

    SOURCES: ClassVar[tuple[str, ...]] = ("noah_text", "weather", "netcdf", "csv", "col_de_porte")

    noah_text: Path | None = None
    """File in the Noah simple-driver text format, relative to the configuration file."""
    weather: WeatherConfig | None = None
    """Synthetic weather."""
    netcdf: NetcdfConfig | None = None
    """netCDF files."""
    csv: CsvConfig | None = None
    """A table in text."""
    col_de_porte: Path | None = None
    """Hourly file of the Col de Porte data set, relative to the configuration file."""
    fill: Annotated[str, Field(pattern=rf"^{_FILL.pattern}$")] | None = None
    """How missing values are filled and the longest gap that is, as in ``linear:3h`` or ``hold:1h``
    (min, h or d). Precipitation in a gap is zero, never interpolated. No filling if omitted: a gap
    is an error."""
    accept_constant: Listed[QuantityName] = ()
    """Quantities that may have one value throughout; otherwise that is an error from two days on,
    except for precipitation that is zero."""
    accept_unusual: Listed[Coupled] = ()
    """What may have days or years that no place of the Earth has, such as 2000 mm of rain in four
    days; otherwise that is an error, because a wrong unit or length of sums looks like it."""
    from_coupler: Listed[Coupled] = ()
    """What the source need not tell because a coupler sets it; without a source that is all."""

    @model_validator(mode="after")
    def _one_source(self) -> ForcingConfig:
        given = self._given()
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other; name one source")
        given_to_humidity = {"air_temperature", "surface_pressure"} & set(self.from_coupler)
        if given_to_humidity and "humidity" not in self.from_coupler:
            raise ValueError(
                f"from_coupler: with {' and '.join(sorted(given_to_humidity))} the humidity has to "
                "come from the coupler too"
            )
        if self.csv is not None:
            absent = lacking(self.csv.columns, self.from_coupler)
            if absent:
                raise ValueError(f"csv.columns lack {'; '.join(absent)}")
        return self

    def _given(self) -> list[str]:
        return [name for name in self.SOURCES if getattr(self, name) is not None]

    @property
    def source(self) -> str | None:
        """Name of the source, or None."""
        given = self._given()
        return given[0] if given else None

    @property
    def coupled(self) -> frozenset[Coupled]:
        """What a coupler must set."""
        return frozenset(self.from_coupler if self.source else COUPLED)

    @property
    def filling(self) -> Filling | None:
        """What `fill` says."""
        match = _FILL.fullmatch(self.fill or "")
        if match is None:
            return None
        longest = round(duration(match[2]))
        return Filling("linear" if match[1] == "linear" else "hold", np.timedelta64(longest, "s"))

    def resolved(self, find: FindFile, folder: Path) -> ForcingConfig:
        """The section with every file found.

        Args:
            find: gives the file that a path means; raises `ConfigError` if there is none.
            folder: of the configuration; patterns are looked up from here.

        Raises:
            ConfigError: a file is not there; the message names the key.
        """
        changes: dict[str, object] = {}
        if self.noah_text is not None:
            changes["noah_text"] = _find("noah_text", self.noah_text, find)
        if self.col_de_porte is not None:
            changes["col_de_porte"] = _find("col_de_porte", self.col_de_porte, find)
        if self.csv is not None:
            file = _find("csv.file", self.csv.file, find)
            changes["csv"] = self.csv.model_copy(update={"file": file})
        if self.netcdf is not None:
            changes["netcdf"] = self.netcdf.resolved(find, folder)
        return self.model_copy(update=changes) if changes else self
