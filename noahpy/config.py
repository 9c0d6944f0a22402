"""Configuration: a YAML file, validated into typed objects that everything after it trusts.

A Noah text file named as forcing supplies defaults for everything its header holds; the keys of
the YAML file stand above it, and the preset below it.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import numpy as np
import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PrivateAttr,
    ValidationError,
    model_validator,
)

from noahpy.forcing import CLIMATES, NoahTextHeader, read_noah_text
from noahpy.forcing.records import ForcingRecords
from noahpy.schemes import PRESETS, Schemes

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable naming a folder where relative paths are looked up too."""


class ConfigError(ValueError):
    """A configuration that cannot be used; the message says where and what is allowed."""


def _to_utc(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, str):
        return _to_utc(datetime.fromisoformat(value))
    return value


Utc = Annotated[datetime, BeforeValidator(_to_utc), PlainSerializer(datetime.isoformat)]
Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
Kelvin = Annotated[float, Field(ge=150.0, le=380.0)]
Monthly = Annotated[tuple[float, ...], Field(min_length=12, max_length=12)]
MonthlyFraction = Annotated[tuple[Fraction, ...], Field(min_length=12, max_length=12)]
MonthlyPositive = Annotated[tuple[Positive, ...], Field(min_length=12, max_length=12)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class TimeConfig(_Section):
    """When the model runs."""

    start: Utc
    """UTC of the first step."""
    end: Utc
    """UTC at which the last step begins."""
    step: Positive
    """Length of a step, s."""
    repetitions: Annotated[int, Field(ge=0)] = 0
    """How often the period is run again from the state reached; its end then begins the next."""

    @model_validator(mode="after")
    def _end_follows_start(self) -> TimeConfig:
        if self.end < self.start:
            raise ValueError(f"end {self.end:%Y-%m-%d %H:%M} is before start")
        if self.repetitions and self.end == self.start:
            raise ValueError("a period without length cannot be repeated")
        return self


class SiteConfig(_Section):
    """The place and its soil column."""

    layer_thickness: Annotated[tuple[Positive, ...], Field(min_length=2)]
    """m, from the top."""
    deep_soil_temperature: Kelvin
    """At the bottom temperature height, K."""
    bottom_temperature_height: Annotated[float, Field(lt=0.0)]
    """m, negative; -40 in the permafrost presets, -8 in the original."""
    latitude: Annotated[float, Field(ge=-90.0, le=90.0)] | None = None
    """Degrees north."""
    longitude: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    """Degrees east."""
    air_height: Positive = 2.0
    """Of air temperature and humidity, m."""
    wind_height: Positive = 10.0
    """m."""
    slope_class: Annotated[int, Field(ge=1, le=9)] = 1
    """Class of the bottom drainage."""
    maximum_snow_albedo: Fraction = 0.75
    variable_zilitinkevich: bool = False
    """Whether the Zilitinkevich coefficient depends on the roughness length."""


class SoilConfig(_Section):
    """Soil classes."""

    table: Literal["permafrost", "tanggula", "wrf-v3.4.1", "wrf-current"]
    layer_class: int | tuple[int, ...]
    """Soil class by layer, or one for all."""
    column_class: int | None = None
    """Class of the column as a whole, for legacy sourcing; the first layer's if omitted."""


class VegetationConfig(_Section):
    """Vegetation class and its course over the year; monthly values belong to the 15th."""

    table: Literal["usgs", "modis"] = "usgs"
    vegetation_class: Annotated[int, Field(alias="class")]
    monthly_green_fraction: MonthlyFraction
    green_fraction_min: Fraction | None = None
    """Lowest of the year; the lowest month if omitted."""
    green_fraction_max: Fraction | None = None
    """Highest of the year; the highest month if omitted."""
    monthly_albedo: MonthlyFraction | None = None
    """Snow-free; for the first step, and throughout where `use_monthly_albedo`."""
    monthly_leaf_area_index: MonthlyPositive | None = None
    """Used where `use_monthly_leaf_area_index`."""
    monthly_roughness_length: MonthlyPositive | None = None
    """m; for the first step."""
    use_monthly_albedo: bool = False
    use_monthly_leaf_area_index: bool = False

    @model_validator(mode="after")
    def _used_tables_are_given(self) -> VegetationConfig:
        for name in ("albedo", "leaf_area_index"):
            if getattr(self, f"use_monthly_{name}") and getattr(self, f"monthly_{name}") is None:
                raise ValueError(f"use_monthly_{name} needs monthly_{name}")
        return self


class InitialConfig(_Section):
    """State before the first step; profiles by layer or one value for all layers."""

    soil_temperature: Kelvin | tuple[Kelvin, ...]
    """K."""
    total_water_content: Fraction | tuple[Fraction, ...]
    """Liquid and ice, m3 m-3."""
    liquid_water_content: Fraction | tuple[Fraction, ...] | None = None
    """m3 m-3; in equilibrium with the temperature if omitted."""
    skin_temperature: Kelvin | None = None
    """K; the top layer's if omitted."""
    canopy_water: Annotated[float, Field(ge=0.0)] = 0.0
    """m."""
    snow_water_equivalent: Annotated[float, Field(ge=0.0)] = 0.0
    """m."""
    snow_depth: Annotated[float, Field(ge=0.0)] = 0.0
    """m."""


class WeatherConfig(_Section):
    """Synthetic weather from the built-in generator."""

    climate: str
    seed: Annotated[int, Field(ge=0)] = 0
    interval: Annotated[int, Field(gt=0)] = 10800
    """Between records, s."""

    @model_validator(mode="after")
    def _climate_is_known(self) -> WeatherConfig:
        if self.climate not in CLIMATES:
            raise ValueError(
                f"climate {self.climate!r} is unknown; known are {', '.join(CLIMATES)}"
            )
        return self


class ForcingConfig(_Section):
    """Where the meteorology comes from; nothing if a coupler supplies it."""

    noah_text: Path | None = None
    """File in the Noah simple-driver text format, relative to the configuration file."""
    weather: WeatherConfig | None = None

    @model_validator(mode="after")
    def _one_source(self) -> ForcingConfig:
        if self.noah_text is not None and self.weather is not None:
            raise ValueError("noah_text and weather exclude each other")
        return self


class ComputeConfig(_Section):
    """How numbers are held."""

    dtype: Literal["float64", "float32"] = "float64"
    device: str = "cpu"


class Config(_Section):
    """Everything a run needs."""

    preset: Literal["permafrost", "permafrost-legacy", "original"] = "permafrost"
    schemes: Schemes
    time: TimeConfig
    site: SiteConfig
    soil: SoilConfig
    vegetation: VegetationConfig
    initial: InitialConfig
    forcing: ForcingConfig = ForcingConfig()
    compute: ComputeConfig = ComputeConfig()

    _records: ForcingRecords | None = PrivateAttr(default=None)
    _end_is_given: bool = PrivateAttr(default=True)

    @property
    def records(self) -> ForcingRecords | None:
        """Records of the forcing file, read with the configuration."""
        return self._records

    @property
    def end_is_given(self) -> bool:
        """Whether the configuration itself, not a file header, says when the run ends."""
        return self._end_is_given

    @model_validator(mode="after")
    def _profiles_match_layers(self) -> Config:
        count = len(self.site.layer_thickness)
        profiles = {
            "soil.layer_class": self.soil.layer_class,
            "initial.soil_temperature": self.initial.soil_temperature,
            "initial.total_water_content": self.initial.total_water_content,
            "initial.liquid_water_content": self.initial.liquid_water_content,
        }
        for name, profile in profiles.items():
            if isinstance(profile, tuple) and len(profile) != count:
                raise ValueError(
                    f"{name} has {len(profile)} values but site.layer_thickness has {count}"
                )
        return self


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """`above` over `below`, section by section."""
    result = dict(below)
    for key, value in above.items():
        lower = result.get(key)
        both = isinstance(lower, Mapping) and isinstance(value, Mapping)
        result[key] = _merged(lower, value) if both else value  # type: ignore[arg-type]
    return result


def _preset_values(name: object) -> dict[str, Any]:
    preset = PRESETS.get(name) if isinstance(name, str) else None
    if preset is None:
        return {}
    return {
        "schemes": preset.schemes.model_dump(),
        "site": {"bottom_temperature_height": preset.bottom_temperature_height},
        "soil": {"table": preset.soil_table},
    }


def _utc_of(instant: np.datetime64) -> datetime:
    moment: datetime = instant.astype("datetime64[s]").item()
    return moment.replace(tzinfo=UTC)


def header_values(header: NoahTextHeader) -> dict[str, Any]:
    """The configuration that the header of a Noah text file stands for.

    Raises:
        ConfigError: a sea-ice, urban or glacier point.
    """
    refused = {
        "a sea-ice point": header.sea_ice_point,
        "urban": header.vegetation_class == header.urban_class,
        "glacier": header.vegetation_class == header.glacier_class,
    }
    for kind, applies in refused.items():
        if applies:
            raise ConfigError(f"the column is {kind}; only natural land is modelled")
    return {
        "schemes": {"exchange_scheme": header.exchange_scheme},
        "time": {
            "start": _utc_of(header.start),
            "end": _utc_of(header.end),
            "step": float(header.time_step),
            "repetitions": header.repetitions,
        },
        "site": {
            "latitude": header.latitude,
            "longitude": header.longitude,
            "layer_thickness": header.layer_thickness,
            "deep_soil_temperature": header.deep_soil_temperature,
            "air_height": header.air_height,
            "wind_height": header.wind_height,
            "slope_class": header.slope_class,
            "maximum_snow_albedo": header.maximum_snow_albedo,
            "variable_zilitinkevich": header.variable_zilitinkevich,
        },
        "soil": {
            "layer_class": header.layer_soil_class,
            "column_class": header.column_soil_class,
        },
        "vegetation": {
            "table": "modis" if "modis" in header.landuse_dataset.lower() else "usgs",
            "class": header.vegetation_class,
            "green_fraction_min": header.green_fraction_min,
            "green_fraction_max": header.green_fraction_max,
            "monthly_green_fraction": header.monthly_green_fraction,
            "monthly_albedo": header.monthly_albedo,
            "monthly_leaf_area_index": header.monthly_leaf_area_index,
            "monthly_roughness_length": header.monthly_roughness_length,
            "use_monthly_albedo": header.use_monthly_albedo,
            "use_monthly_leaf_area_index": header.use_monthly_lai,
        },
        "initial": {
            "soil_temperature": header.soil_temperature,
            "total_water_content": header.total_water_content,
            "liquid_water_content": header.liquid_water_content,
            "skin_temperature": header.skin_temperature,
            "canopy_water": header.canopy_water,
            "snow_water_equivalent": header.snow_water_equivalent,
            "snow_depth": header.snow_depth,
        },
    }


def find_file(name: Path, folder: Path) -> Path:
    """A file named absolutely, or relative to a folder or to the shared data.

    Raises:
        ConfigError: it is in none of these places, which the message lists.
    """
    shared = os.environ.get(SHARED_DATA)
    places = [folder / name] + ([Path(shared) / name] if shared else [])
    for place in places:
        if place.is_file():
            return place.resolve()
    looked = ", ".join(str(place) for place in places)
    hint = "" if shared else f"; the environment variable {SHARED_DATA} is not set"
    raise ConfigError(f"file {name} not found; looked for {looked}{hint}")


class _Lines:
    """Line numbers of the keys of a YAML file."""

    def __init__(self, text: str) -> None:
        self._root = yaml.compose(text, Loader=yaml.SafeLoader)

    def line(self, path: tuple[str | int, ...]) -> int | None:
        """Line of the deepest part of `path` that the file has."""
        node, line = self._root, None
        for part in path:
            if isinstance(node, yaml.MappingNode):
                found = [(k, v) for k, v in node.value if k.value == str(part)]
                if not found:
                    break
                line, node = found[0][0].start_mark.line + 1, found[0][1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                node = node.value[part]
                line = node.start_mark.line + 1
            else:
                break
        return line


def _known_keys(path: tuple[str | int, ...]) -> list[str]:
    """Keys that the section at `path` may have."""
    model: Any = Config
    for part in path:
        fields = {f.alias or name: f.annotation for name, f in model.model_fields.items()}
        annotation = fields.get(str(part))
        candidates = [annotation, *getattr(annotation, "__args__", ())]
        models = [t for t in candidates if isinstance(t, type) and issubclass(t, BaseModel)]
        if not models:
            return []
        model = models[0]
    return [field.alias or name for name, field in model.model_fields.items()]


def _describe(error: Mapping[str, Any], lines: _Lines) -> str:
    """One line on one invalid key."""
    path = tuple(part for part in error["loc"] if not str(part).startswith("tuple["))
    name = ".".join(str(part) for part in path if part not in ("float", "int"))
    line = lines.line(path)
    where = f"{name or 'configuration'}" + (f" (line {line})" if line else "")
    if error["type"] == "extra_forbidden":
        known = _known_keys(path[:-1])
        nearest = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.0)
        return f"{where}: unknown key; the nearest known key is {nearest[0]!r}"
    if error["type"] == "missing":
        return f"{where}: is required and missing"
    if error["type"] == "value_error":
        return f"{where}: {error['ctx']['error']}"
    return f"{where}: {error['msg']}, given {error['input']!r}"


def load_config(path: str | Path) -> Config:
    """Read and validate a configuration file, and the forcing file it names.

    Raises:
        ConfigError: with the file, the key, its line, what was given and what is allowed.
        NoahTextError: the forcing file cannot be read.
    """
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error
    try:
        given = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        lines = _Lines(text)
    except yaml.YAMLError as error:
        raise ConfigError(f"{file}: is not valid YAML: {error}") from error
    if not isinstance(given, Mapping):
        raise ConfigError(f"{file}: holds no keys; expected sections such as 'site' and 'time'")
    return _validated(given, file, lines)


def _validated(given: Mapping[str, Any], file: Path, lines: _Lines) -> Config:
    below = _preset_values(given.get("preset", "permafrost"))
    records = None
    forcing = given.get("forcing")
    try:
        if isinstance(forcing, Mapping) and isinstance(forcing.get("noah_text"), str):
            source = find_file(Path(forcing["noah_text"]), file.parent)
            contents = read_noah_text(source)
            records = contents.records
            below = _merged(below, header_values(contents.header))
            given = _merged(given, {"forcing": {"noah_text": source}})
        config = Config.model_validate(_merged(below, given))
    except ConfigError as error:
        raise ConfigError(f"{file}: forcing.noah_text: {error}") from error
    except ValidationError as error:
        problems = [_describe(problem, lines) for problem in error.errors()]
        raise ConfigError(f"{file}:\n  " + "\n  ".join(dict.fromkeys(problems))) from error
    config._records = records
    time = given.get("time")
    config._end_is_given = isinstance(time, Mapping) and "end" in time
    return config
