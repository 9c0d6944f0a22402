"""The configuration of a run as typed sections.

The schema has one form: shared sections, and a full set of sections for every column. Users write
less (`noahpy.simulation.load`): sections given once apply to all columns, and a preset and the
header of a Noah text file fill in what is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, cast

from pydantic import (
    BeforeValidator,
    Field,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from noahpy.catalog.parameters import SiteParameters, SoilParameters
from noahpy.catalog.scheme_names import PresetName
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.catalog.soils import PeatName, RegressionsName
from noahpy.config.assimilation import AssimilationConfig
from noahpy.config.calibration import CalibrationConfig
from noahpy.config.component import ComponentConfig
from noahpy.config.ensemble import EnsembleConfig
from noahpy.config.fields import (
    MOST_COLUMNS,
    MOST_LAYERS,
    Depth,
    Fraction,
    Kelvin,
    MemoryAmount,
    Monthly,
    Named,
    PerLayer,
    Profile,
    Section,
    Utc,
    number,
    parameter,
    shown,
    state,
    whole,
)
from noahpy.config.forcing import ForcingConfig
from noahpy.config.horizons import (
    HorizonConfig,
    check_horizons,
    horizons_of_layers,
    with_saturation,
    with_some_water,
)
from noahpy.config.learning import LearningConfig
from noahpy.config.named_code import NamedCode
from noahpy.config.output import OutputConfig
from noahpy.config.parameters import section_of
from noahpy.config.processes import ProcessConfig, ProcessName
from noahpy.config.region import RegionConfig
from noahpy.config.schemes import SchemesConfig
from noahpy.model.classes import SOIL_TABLES, VEGETATION_TABLES, Kind, class_table
from noahpy.physics.grid import growing_thickness

MOST_CLASSES: Final = 100
"""Upper bound on the number of classes in a table."""


def _class_schema(kind: Kind) -> WithJsonSchema:
    """Schema for editors: class numbers, and the class names of all tables."""
    tables = SOIL_TABLES if kind == "soil" else VEGETATION_TABLES
    names = dict.fromkeys(name for table in tables for name in class_table(kind, table).known_names)
    number = {"type": "integer", "minimum": 1, "maximum": MOST_CLASSES}
    name = {"title": "name of a class", "type": "string", "enum": [*names]}
    return WithJsonSchema({"anyOf": [number, name]})


SoilClass = Annotated[int, whole(1, MOST_CLASSES), _class_schema("soil")]
VegetationClass = Annotated[int, whole(1, MOST_CLASSES), _class_schema("vegetation")]
LONGEST_STEP: Final = 864000.0
"""Longest time step, s."""
MOST_STEPS: Final = 1_000_000_000
"""Largest number of steps in one pass through the period of a run."""
MOST_WEATHER: Final = 5_000_000
"""Largest number of records of synthetic weather."""


if TYPE_CHECKING:
    SnowConfig = Section
    _SoilParameters = Section

    class _SiteParameters(Section):
        wind_height: float
else:
    SnowConfig = section_of(SnowParameters)
    _SiteParameters = section_of(SiteParameters)
    _SoilParameters = section_of(SoilParameters)


class TimeConfig(Section):
    """Period and time step of the run."""

    start: Utc
    """Date of the first step, UTC."""
    end: Utc | None = None
    """Date at which the last step begins, UTC; omitted if a coupler supplies all forcing and ends
    the run."""
    step: Annotated[float, number(1.0, LONGEST_STEP)]
    """Length of a step, s; at most ten days."""
    repetitions: Annotated[int, whole(0, 100_000)] = 0
    """Number of times the period is repeated from the state reached; each repetition begins where
    the one before ends."""

    @model_validator(mode="after")
    def _end_follows_start(self) -> TimeConfig:
        if self.end is None:
            if self.repetitions:
                raise ValueError("a period without end cannot be repeated")
            return self
        if self.end < self.start:
            raise ValueError(f"end {self.end:%Y-%m-%d %H:%M} is before start")
        steps = (self.end - self.start).total_seconds() // self.step
        if steps > MOST_STEPS:
            raise ValueError(
                f"from start to end there are {steps:.0f} steps of {self.step:g} s; {MOST_STEPS} "
                "are allowed"
            )
        if self.repetitions and self.end == self.start:
            raise ValueError("a period without length cannot be repeated")
        return self


_GROWING: Final = ("first", "depth", "layers")
"""Keys of layers that grow with depth."""
_LAYERS_SCHEMA: Final = WithJsonSchema(
    {
        "anyOf": [
            {
                "title": "of each layer",
                "type": "array",
                "items": {"type": "number", "minimum": 1e-4, "maximum": 1e3},
                "minItems": 2,
                "maxItems": MOST_LAYERS,
            },
            {
                "title": "layers that grow with depth",
                "type": "object",
                "properties": {
                    "first": {"type": "number", "exclusiveMinimum": 0},
                    "depth": {"type": "number", "exclusiveMinimum": 0},
                    "layers": {"type": "integer", "minimum": 2, "maximum": MOST_LAYERS},
                },
                "required": [*_GROWING],
                "additionalProperties": False,
            },
        ]
    }
)


def _layers_of(given: object) -> object:
    """Thickness of layers that grow with depth, where these are given; else what is given."""
    if not isinstance(given, Mapping):
        return given
    for key in _GROWING:
        if key not in given:
            raise ValueError(f"layers that grow need {', '.join(_GROWING)}; {key} is missing")
    for key, value in given.items():
        if key not in _GROWING:
            raise ValueError(f"unknown key {shown(key)}; known are {', '.join(_GROWING)}")
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or not 0.0 < value < inf:
            raise ValueError(f"{key} is {shown(value)}; it must be a positive number")
    layers = given["layers"]
    if not isinstance(layers, int) or not 2 <= layers <= MOST_LAYERS:
        raise ValueError(f"layers is {shown(layers)}; allowed are 2 to {MOST_LAYERS}")
    return growing_thickness(float(given["first"]), float(given["depth"]), layers)


class SiteConfig(_SiteParameters):
    """Location and soil column of a site."""

    layer_thickness: Annotated[
        tuple[Annotated[float, parameter("layer_thickness")], ...],
        Field(min_length=2, max_length=MOST_LAYERS, fail_fast=True),
        BeforeValidator(_layers_of),
        _LAYERS_SCHEMA,
    ]
    """Thickness of the soil layers, m, from the top; or `first`, `depth` and `layers`: thickness of
    the first layer, m, depth of the column, m, and number of layers, which grow with depth by a
    constant factor."""
    deep_soil_temperature: Annotated[float, parameter("deep_soil_temperature")] | None = None
    """Soil temperature at the bottom temperature height, K; required where `bottom_boundary` is
    `temperature`."""
    latitude: Annotated[float, number(-90.0, 90.0)] | None = None
    """Latitude, degrees north."""
    longitude: Annotated[float, number(-360.0, 360.0)] | None = None
    """Longitude, degrees east."""
    slope_class: Annotated[int, whole(1, 9)] = 1
    """Slope class, which sets the drainage at the bottom of the column."""


class TextureConfig(Section):
    """Soil texture: regressions for the mineral soil, mixed with organic matter."""

    sand: PerLayer[Fraction]
    """Sand as a mass fraction of the mineral soil."""
    clay: PerLayer[Fraction]
    """Clay as a mass fraction of the mineral soil; the rest is silt."""
    organic: PerLayer[Fraction] = 0.0
    """Organic matter as a volume fraction of the soil; 1 is peat."""
    regressions: RegressionsName = "cosby"
    """Regressions of the mineral soil: Cosby et al. (1984) for Campbell's retention curve, Rawls
    and Brakensiek (1985) for that of Brooks and Corey, Wösten et al. (1999; HYPRES) for that of van
    Genuchten; `schemes.retention_curve` chooses the curve."""
    peat: PeatName = "mean"
    """Organic matter: the mean of Lawrence and Slater (2008), or fibric, hemic or sapric peat of
    Letts et al. (2000)."""
    bulk_density: PerLayer[Annotated[float, number(500.0, 2200.0)]] | None = None
    """Dry bulk density of the mineral soil, kg m-3, which gives its porosity; by the sand as in
    Cosby et al. (1984) if omitted."""
    humus: PerLayer[Fraction] = 0.01
    """Organic matter of the mineral soil as a fraction of its mass, for `hypres`."""
    is_topsoil: PerLayer[bool] = False
    """Whether `hypres` counts a layer as topsoil."""


class SoilValuesConfig(_SoilParameters):
    """Parameter values that override those of the soil class or texture."""


class SoilConfig(Section):
    """Soil by horizons, or of each layer by class or texture; single values may override these."""

    table: Literal["permafrost", "permafrost-peat", "tanggula", "wrf-v3.4.1", "wrf-current"]
    """Table of soil classes; every table numbers its classes differently."""
    horizons: (
        Annotated[tuple[HorizonConfig, ...], Field(max_length=MOST_LAYERS, fail_fast=True)] | None
    ) = None
    """Horizons from the surface down, without gaps, instead of `layer_class`: a layer has the class
    of the horizon that holds its mid-point."""
    layer_class: PerLayer[SoilClass] | None = None
    """Soil class by layer, or one for all layers: its number in the table, or its name, as in
    `silt_loam`; null where the texture is given."""
    texture: TextureConfig | None = None
    """Soil texture by layer, or one for all layers; null where the class is given."""
    gravel: PerLayer[Annotated[float, number(0.0, 0.95)]] = 0.0
    """Gravel and stones as a volume fraction of the soil. Class or texture are then those of the
    fine earth; porosity, water contents and hydraulic conductivity are less, and there is more
    solid to conduct heat."""
    values: SoilValuesConfig = SoilValuesConfig()
    """Parameter values by layer, gravel included; null keeps the value of class, texture and
    gravel."""
    column_class: SoilClass | None = None
    """Soil class of the column as a whole, by number or name, for `parameter_sourcing: legacy`;
    that of the first layer if omitted."""

    @field_validator("layer_class", "column_class", mode="before")
    @classmethod
    def _names_are_classes(cls, given: object, info: ValidationInfo) -> object:
        return _class_numbers(given, "soil", info)

    @field_validator("horizons")
    @classmethod
    def _horizons_are_a_soil(
        cls, horizons: tuple[HorizonConfig, ...] | None, info: ValidationInfo
    ) -> tuple[HorizonConfig, ...] | None:
        if horizons is not None and "table" in info.data:
            check_horizons(horizons, info.data["table"])
        return horizons

    def in_layers(self, thickness: tuple[float, ...]) -> SoilConfig:
        """The section with the classes of the layers that its horizons say.

        Args:
            thickness: of the layers, m.

        Raises:
            ValueError: the horizons do not fit the layers, or `layer_class` says otherwise.
        """
        if self.horizons is None:
            return self
        table = class_table("soil", self.table)
        of_horizons = [table.number(horizon.material) for horizon in self.horizons]
        classes = tuple(of_horizons[k] for k in horizons_of_layers(self.horizons, thickness))
        if self.layer_class not in (None, classes):
            raise ValueError("horizons and layer_class exclude each other; remove one")
        return self.model_copy(update={"layer_class": classes})


def _class_numbers(given: object, kind: Kind, info: ValidationInfo) -> object:
    """Class numbers in place of class names, in a list or alone."""
    table = info.data.get("table")
    if table is None:
        # the table itself is invalid, which has its own message
        return given
    if isinstance(given, str):
        return class_table(kind, table).number(given)
    if isinstance(given, (list, tuple)):
        return [
            class_table(kind, table).number(one) if isinstance(one, str) else one for one in given
        ]
    return given


class VegetationConfig(Section):
    """Vegetation class and its seasonal course; monthly values apply to the 15th of the month."""

    table: Literal["usgs", "modis"] = "usgs"
    """Land-cover classification of the class."""
    vegetation_class: Annotated[VegetationClass, Field(alias="class")]
    """Vegetation class: its number in the table, or its name, as in `grassland`."""
    root_depth: Annotated[float, number(0.0, 100.0, above=True)] | None = None
    """Depth of the roots, m: they reach the layers whose mid-points are above it, and always the
    first. If omitted, the class gives the number of layers with roots, three or four of any
    thickness."""
    monthly_green_fraction: Monthly[Fraction]
    """Green vegetation fraction by month, January to December."""
    green_fraction_min: Fraction | None = None
    """Lowest green vegetation fraction of the year; that of the lowest month if omitted."""
    green_fraction_max: Fraction | None = None
    """Highest green vegetation fraction of the year; that of the highest month if omitted."""
    monthly_albedo: Monthly[Fraction] | None = None
    """Snow-free albedo by month, for the first step; for every step with `use_monthly_albedo`."""
    monthly_leaf_area_index: Monthly[Annotated[float, parameter("leaf_area_index_max")]] | None = (
        None
    )
    """Leaf area index by month; used with `use_monthly_leaf_area_index`."""
    monthly_roughness_length: Monthly[Annotated[float, state("roughness_length")]] | None = None
    """Roughness length by month, m, for the first step."""
    use_monthly_albedo: bool = False
    """Whether the monthly albedo replaces that of the class."""
    use_monthly_leaf_area_index: bool = False
    """Whether the monthly leaf area index replaces that of the class."""

    @field_validator("vegetation_class", mode="before")
    @classmethod
    def _names_are_classes(cls, given: object, info: ValidationInfo) -> object:
        return _class_numbers(given, "vegetation", info)

    @model_validator(mode="after")
    def _used_tables_are_given(self) -> VegetationConfig:
        for name in ("albedo", "leaf_area_index"):
            if getattr(self, f"use_monthly_{name}") and getattr(self, f"monthly_{name}") is None:
                raise ValueError(f"use_monthly_{name} needs monthly_{name}")
        return self


class EquilibriumConfig(Section):
    """Ground in equilibrium: a steady temperature, water at rest, or both."""

    surface_temperature: Kelvin | None = None
    """Mean temperature at the surface, K; the ground has the temperature at which the same heat
    flows through all layers, from `site.geothermal_heat_flux` or to `site.deep_soil_temperature`.
    If omitted, `soil_temperature` is given."""
    offset: Annotated[float, number(-30.0, 30.0)] = 0.0
    """What is added to the surface temperature, K: of snow and vegetation if that is the
    temperature of the air, and the thermal offset of the active layer."""
    water: Literal["hydrostatic", "field_capacity"] | None = None
    """Water at rest on a water table, or at a suction of 33 kPa; if omitted,
    `total_water_content` or `saturation` is given."""
    water_table_depth: Annotated[float, parameter("water_table_depth")] | None = None
    """Depth of the water table below the surface, m; `site.water_table_depth` if omitted."""

    @model_validator(mode="after")
    def _says_something(self) -> EquilibriumConfig:
        if self.surface_temperature is None and self.water is None:
            raise ValueError("give surface_temperature, water, or both")
        if self.offset != 0.0 and self.surface_temperature is None:
            raise ValueError("offset needs surface_temperature")
        if self.water_table_depth is not None and self.water != "hydrostatic":
            raise ValueError("water_table_depth needs water: hydrostatic")
        return self


PROFILE_DEPTHS: Final[Mapping[str, str]] = {
    "soil_temperature": "temperature_depth",
    "total_water_content": "water_depth",
    "saturation": "water_depth",
    "liquid_water_content": "water_depth",
}
"""Keys of the initial profiles, and those of their own depths."""
DEPTHS: Final = ("depth", *dict.fromkeys(PROFILE_DEPTHS.values()))
"""Keys of depths."""
HORIZONS: Final = "horizons"
"""Key of horizons, which are no values by layer; what they say stands in keys that are."""
_Depths = Annotated[tuple[Depth, ...], Field(min_length=1, max_length=MOST_LAYERS, fail_fast=True)]


class InitialConfig(Section):
    """Initial state: profiles, values for all layers, ground in equilibrium, or a restart file."""

    restart: Path | None = None
    """File with a state saved by another run; excludes all other keys but `restart_force`."""
    restart_force: bool = False
    """Whether a saved state is accepted even if its layers, location or schemes differ from those
    of the run; also applies to the component and to `--restart-from`."""
    equilibrium: EquilibriumConfig | None = None
    """Ground in equilibrium, instead of profiles of temperature, water or both."""
    depth: _Depths | None = None
    """Depths of the profile values, m, increasing. Profiles are interpolated to the mid-points of
    the layers, with constant values beyond the ends. If omitted, a profile has one value per
    layer."""
    temperature_depth: _Depths | None = None
    """Depths of `soil_temperature` alone, m; those of `depth` if omitted."""
    water_depth: _Depths | None = None
    """Depths of `total_water_content`, `saturation` and `liquid_water_content`, m; those of `depth`
    if omitted."""
    soil_temperature: Profile[Kelvin] | None = None
    """Soil temperature, K."""
    total_water_content: Profile[Annotated[float, state("total_water_content")]] | None = None
    """Liquid water and ice, m3 m-3."""
    saturation: Profile[Fraction] | None = None
    """Liquid water and ice as a fraction of the porosity, instead of `total_water_content`: the
    water follows a porosity that a coupler or a calibration changes. Never below the minimum water
    content of the model."""
    clip_to_porosity: bool = False
    """Whether water in excess of the porosity is removed; otherwise it is an error."""
    liquid_water_content: Profile[Fraction] | None = None
    """Liquid water, m3 m-3; in equilibrium with the temperature if omitted."""
    skin_temperature: Annotated[float, state("skin_temperature")] | None = None
    """Skin temperature, K; that of the top layer if omitted."""
    canopy_water: Annotated[float, state("canopy_water")] = 0.0
    """Water intercepted by the canopy, m."""
    snow_water_equivalent: Annotated[float, state("snow_water_equivalent")] = 0.0
    """Snow water equivalent, m."""
    snow_depth: Annotated[float, state("snow_depth")] = 0.0
    """Snow depth, m."""

    @model_validator(mode="after")
    def _profiles_or_restart(self) -> InitialConfig:
        if self.restart is not None:
            others = sorted(self.model_fields_set - {"restart", "restart_force"})
            if others:
                raise ValueError(f"restart holds the whole state; remove {', '.join(others)}")
            return self
        steady = self.equilibrium is not None and self.equilibrium.surface_temperature is not None
        resting = self.equilibrium is not None and self.equilibrium.water is not None
        waters = ("total_water_content", "saturation")
        given = [name for name in waters if getattr(self, name) is not None]
        if steady:
            for name in ("soil_temperature", "liquid_water_content"):
                if getattr(self, name) is not None:
                    raise ValueError(
                        f"{name} and equilibrium.surface_temperature exclude each other; remove one"
                    )
        elif self.soil_temperature is None:
            raise ValueError(
                "soil_temperature is required and missing (or give "
                "equilibrium.surface_temperature, or a restart file)"
            )
        if resting and given:
            raise ValueError(f"{given[0]} and equilibrium.water exclude each other; remove one")
        if not resting and not given:
            raise ValueError(
                "total_water_content is required and missing (or give the saturation, "
                "equilibrium.water, or a restart file)"
            )
        if len(given) > 1:
            raise ValueError("total_water_content and saturation exclude each other; remove one")
        self._check_depths()
        return self

    def _check_depths(self) -> None:
        """Refuse depths out of order, or of no profile."""
        for key in DEPTHS:
            depths = getattr(self, key)
            if depths is None:
                continue
            for above, below in pairwise(depths):
                if below <= above:
                    raise ValueError(
                        f"{key} must increase from the surface down; {below:g} follows {above:g}"
                    )
            profiles = [name for name, own in PROFILE_DEPTHS.items() if key in (own, "depth")]
            if all(getattr(self, name) is None for name in profiles):
                raise ValueError(f"{key} belongs to no profile; give {' or '.join(profiles)}")

    def depths_of(self, profile: str) -> tuple[str, tuple[float, ...] | None]:
        """Key and value of the depths of a profile; None where it has a value per layer."""
        own = PROFILE_DEPTHS[profile]
        key = own if getattr(self, own) is not None else "depth"
        return key, getattr(self, key)


class SpinUpConfig(Section):
    """Spin-up: the first years of forcing, repeated until the ground is in equilibrium."""

    years: Annotated[int, whole(1, 1000)] = 1
    """Length of a cycle, from the start of the run, years."""
    method: Literal["repeat", "newton"] = "repeat"
    """Whether a cycle begins where the last has ended (`repeat`), or from the third one on where
    the flow of heat leads deep ground, and the drift of the water its layers (`newton`): fewer
    cycles where ground is deep."""
    maximum_cycles: Annotated[int, whole(2, 100_000)] = 100
    """Largest number of cycles."""
    temperature_distance: Annotated[float, number(0.0, 10.0, above=True)] = 0.01
    """Distance of the temperature of all layers from equilibrium below which `newton` ends, as
    the flow of heat tells it, K."""
    water_distance: Annotated[float, number(0.0, 1.0, above=True)] = 0.003
    """The same for the total water content, as its drift over two cycles tells it for the next ten,
    m3 m-3."""
    temperature_change: Annotated[float, number(0.0, 10.0, above=True)] = 0.01
    """Change of the mean temperature of a layer between cycles below which `repeat` ends, K per
    year. Slow ground may then be far from equilibrium; the distance is told."""
    water_change: Annotated[float, number(0.0, 1.0, above=True)] = 0.001
    """The same for the mean total water content of a layer, m3 m-3 per year."""

    @model_validator(mode="after")
    def _limits_are_of_the_method(self) -> SpinUpConfig:
        own, other = ("change", "distance") if self.method == "repeat" else ("distance", "change")
        for quantity in ("temperature", "water"):
            name = f"{quantity}_{other}"
            given, default = getattr(self, name), type(self).model_fields[name].default
            if given != default:
                raise ValueError(
                    f"{name}: has no effect with method: {self.method}, which ends by "
                    f"{quantity}_{own}; given {given:g}"
                )
        return self


class ComputeConfig(Section):
    """Number type, device and engine of the computation."""

    dtype: Literal["float64", "float32"] = "float64"
    """Floating-point type; `float64` is the reference."""
    device: Annotated[str, Field(pattern=r"^[a-z]{1,20}(:\d{1,3})?$")] = "cpu"
    """Device by its name in torch, as in `cpu` or `cuda:1`."""
    threads: Annotated[int, whole(1, 1024)] = 1
    """Number of threads that torch uses in `noahpy run`; more than one is faster from a few
    thousand columns on."""
    engine: Literal["auto", "compiled", "eager"] = "auto"
    """Whether torch runs a step operation by operation (`eager`), or machine code runs it that a
    C++ compiler makes (`compiled`), in seconds, once for every choice of schemes and layers.
    `auto` is compiled where that was done before (`noahpy compile`) or takes less time than the
    eager steps of the run. Steps with derivatives are eager."""
    gradient_memory: MemoryAmount | None = None
    """Most memory for the states of a window whose gradients are computed, as in `2 GB`. Where they
    take more, they are computed again in the backward pass, which gives the same gradients. All are
    kept if omitted. Forcing, outputs and gradients do not count."""
    workers: Annotated[int, whole(1, 1024)] = 1
    """Number of threads that share the columns of compiled steps. As many as processor cores are
    faster from a few hundred columns per core on. Results do not depend on it."""

    @model_validator(mode="after")
    def _workers_have_work(self) -> ComputeConfig:
        if self.workers > 1 and self.engine == "eager":
            raise ValueError(
                f"workers: {self.workers} share the columns of compiled steps, and engine is "
                "eager; choose compiled or auto, or leave workers at 1"
            )
        return self


LONGEST_NAME: Final = 200
"""Largest number of characters in the name of a column."""


class SharedSections(dict[tuple[object, ...], Section]):
    """Validated sections of columns, by key, layers, soil and identity of the given object.

    As the context of a validation it lets columns that are given the same object share a section.
    """


class ColumnConfig(Section):
    """One column: site, soil, vegetation, initial state and forcing."""

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)] = "column"
    """Name in output and messages; printable characters only."""
    site: SiteConfig
    soil: SoilConfig
    vegetation: VegetationConfig
    snow: SnowConfig = SnowConfig()
    """Parameters of layered snow."""
    initial: InitialConfig
    forcing: ForcingConfig = ForcingConfig()

    @field_validator("name")
    @classmethod
    def _name_can_be_printed(cls, name: str) -> str:
        if not name.isprintable():
            # a terminal may run other characters as commands, and a line break looks like two names
            raise ValueError(f"{name!a} has characters that cannot be printed")
        return name

    @field_validator("soil", "initial")
    @classmethod
    def _profiles_match_layers(cls, section: Section, info: ValidationInfo) -> Section:
        site = info.data.get("site")
        if site is None:
            return section
        layers = len(site.layer_thickness)
        bottom = sum(site.layer_thickness)
        if isinstance(section, SoilConfig):
            section = section.in_layers(site.layer_thickness)
        for name, profile in _profiles(section):
            expected, source = layers, "site.layer_thickness"
            if isinstance(section, InitialConfig):
                key, depths = section.depths_of(name)
                if depths is not None:
                    expected, source = len(depths), f"initial.{key}"
                    if depths[0] > bottom:
                        raise ValueError(
                            f"{key} begins at {depths[0]:g} m, below the soil, which ends at "
                            f"{bottom:g} m"
                        )
            if len(profile) != expected:
                raise ValueError(f"{name} has {len(profile)} values but {source} has {expected}")
        if isinstance(section, SoilConfig):
            _check_soil_is_given(section, layers)
        return section

    @field_validator("site", "soil", "vegetation", "snow", "initial", "forcing", mode="wrap")
    @classmethod
    def _validated_once(
        cls, given: object, validate: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> Section:
        site, soil = info.data.get("site"), None
        thickness = () if site is None else site.layer_thickness
        if info.field_name == "initial":
            soil = info.data.get("soil")

        def validated() -> Section:
            said = given
            if info.field_name == "initial" and isinstance(given, Mapping):
                if soil is None:
                    # has a message of its own, and horizons of it may tell the water
                    said = with_some_water(given)
                elif soil.horizons is not None:
                    said = with_saturation(given, soil.horizons, thickness)
            return cast(Section, validate(said))

        if not isinstance(info.context, SharedSections):
            return validated()
        key = info.field_name, thickness, id(soil), id(given)
        if key not in info.context:
            info.context[key] = validated()
        return info.context[key]


def _profiles(section: Section, prefix: str = "") -> list[tuple[str, tuple[object, ...]]]:
    """All profiles of a section and its subsections, with their keys."""
    found = []
    for name, value in section.__dict__.items():
        if isinstance(value, Section):
            found += _profiles(value, f"{prefix}{name}.")
        elif isinstance(value, tuple) and name not in (*DEPTHS, HORIZONS):
            found.append((prefix + name, value))
    return found


def at_layer(value: object, layer: int) -> object:
    """The value of a layer, from a profile or from one value for all layers."""
    return value[layer] if isinstance(value, tuple) else value


def _check_soil_is_given(soil: SoilConfig, layers: int) -> None:
    """Refuse layers with neither class nor texture, or with both."""
    for layer in range(layers):
        by_class = at_layer(soil.layer_class, layer) is not None
        shares = {
            name: None if soil.texture is None else at_layer(getattr(soil.texture, name), layer)
            for name in ("sand", "clay")
        }
        by_texture = any(share is not None for share in shares.values())
        where = f"layer {layer + 1}"
        if by_class and by_texture:
            raise ValueError(
                f"{where} has both a class and a texture; set one of them to null, or leave it out"
            )
        if not by_class and not by_texture:
            raise ValueError(f"{where} has neither a class (layer_class) nor a texture")
        if by_texture:
            missing = [name for name, share in shares.items() if share is None]
            if missing:
                raise ValueError(f"texture: {missing[0]} of {where} is missing")
            total = sum(float(str(share)) for share in shares.values())
            if total > 1.0 + 1e-9:
                raise ValueError(f"texture: sand and clay of {where} sum to {total:g}, above 1")


COLUMN_SECTIONS: Final = tuple(name for name in ColumnConfig.model_fields if name != "name")
"""Sections of a column."""


class Config(Section):
    """Configuration of a run."""

    base: Path | None = None
    """Configuration file on which this one builds, relative to the folder of this one: what has no
    key here is as it is there. Lists are replaced as a whole, and null takes an optional key away.
    Relative paths in that file start from its own folder. It may build on another one."""
    preset: PresetName = "permafrost"
    """Published model whose schemes and defaults apply where no other key changes them."""
    schemes: SchemesConfig
    processes: Named[ProcessName, ProcessConfig] = Field(default={})
    """Torch modules that replace or correct processes of the schemes, by the name of the
    process."""
    time: TimeConfig
    columns: Annotated[tuple[ColumnConfig, ...], Field(max_length=MOST_COLUMNS)]
    """Columns that run together; for a region, one that describes all cells."""
    region: RegionConfig | None = None
    """Grid cells that run instead of listed columns."""
    ensemble: EnsembleConfig | None = None
    """Members of the run, each with all columns or cells; none if omitted."""
    spin_up: SpinUpConfig | None = None
    """Spin-up before the run; none if omitted."""
    calibration: CalibrationConfig | None = None
    """Task of `noahpy calibrate`; ignored by other commands."""
    learning: LearningConfig | None = None
    """Task of `noahpy learn`; ignored by other commands."""
    assimilation: AssimilationConfig | None = None
    """Task of `noahpy assimilate`; ignored by other commands."""
    output: OutputConfig = OutputConfig()
    compute: ComputeConfig = ComputeConfig()
    component: ComponentConfig = ComponentConfig()

    @field_validator("columns")
    @classmethod
    def _there_is_a_column(cls, columns: tuple[ColumnConfig, ...]) -> tuple[ColumnConfig, ...]:
        if not columns:
            raise ValueError("at least one column is needed; or leave the key out")
        return columns

    @model_validator(mode="after")
    def _columns_fit_together(self) -> Config:
        names = [column.name for column in self.columns]
        known: set[str] = set()
        for name in names:
            if name in known:
                raise ValueError(f"two columns have the name {shown(name)}")
            known.add(name)
        layers = [len(column.site.layer_thickness) for column in self.columns]
        for column, count in zip(self.columns, layers, strict=True):
            if count != layers[0]:
                raise ValueError(
                    f"all columns need the same number of layers; {names[0]!r} has {layers[0]}, "
                    f"{column.name!r} has {count}"
                )
            needs = self.schemes.bottom_boundary == "temperature"
            if needs and column.site.deep_soil_temperature is None:
                raise ValueError(
                    "site.deep_soil_temperature is required and missing; or set "
                    "schemes.bottom_boundary to heat_flux"
                )
        return self

    @model_validator(mode="after")
    def _layers_of_snow_fit(self) -> Config:
        if self.schemes.snow != "layered":
            return self
        for key, needed in (("phase_change", "ground"), ("water_flow", "implicit")):
            given = getattr(self.schemes, key)
            if given != needed:
                raise ValueError(
                    f"schemes.snow: layered needs schemes.{key}: {needed}, given {given}; or "
                    "choose snow: single"
                )
        return self

    @model_validator(mode="after")
    def _region_stands_alone(self) -> Config:
        if self.region is None:
            return self
        if len(self.columns) > 1:
            raise ValueError("region and columns exclude each other")
        if self.columns[0].soil.horizons is not None and (
            "site.layer_thickness" in self.region.values
        ):
            raise ValueError(
                "soil.horizons need layers that are alike everywhere, and maps supply "
                "site.layer_thickness; map soil.layer_class instead"
            )
        forcing = self.columns[0].forcing
        if forcing.source is None or forcing.from_coupler:
            raise ValueError("a region needs all of its forcing from a source")
        for key in ("second_source", "disaggregation"):
            if getattr(forcing, key) is not None:
                raise ValueError(
                    f"forcing.{key} is for columns; prepare the forcing of a region before the run"
                )
        mapped = [key for key in self.region.values if key.startswith("forcing.")]
        if mapped and forcing.netcdf is None:
            raise ValueError(f"{mapped[0]} of maps needs forcing.netcdf, which cells differ in")
        if self.calibration is not None:
            raise ValueError("a region cannot be calibrated; list some of its cells as columns")
        if self.assimilation is not None:
            raise ValueError("a region cannot assimilate; list some of its cells as columns")
        return self

    @model_validator(mode="after")
    def _members_only_run(self) -> Config:
        if self.ensemble is None:
            return self
        forcing = self.columns[0].forcing
        if forcing.source is None or forcing.from_coupler:
            raise ValueError("an ensemble needs all of its forcing from a source")
        for name in ("assimilation", "calibration", "learning"):
            if getattr(self, name) is not None:
                raise ValueError(f"ensemble and {name} exclude each other; write two files")
        return self

    @model_validator(mode="after")
    def _forcing_fits_the_run(self) -> Config:
        first, *others = self.columns
        for column in others:
            if column.forcing is first.forcing:
                continue
            if (column.forcing.source is None) != (first.forcing.source is None):
                raise ValueError(
                    "forcing: all columns have a source or none has; "
                    f"{first.name!r} and {column.name!r} differ"
                )
            if column.forcing.coupled != first.forcing.coupled:
                raise ValueError(
                    "forcing.from_coupler must be the same for all columns; "
                    f"{first.name!r} and {column.name!r} differ"
                )
        if first.forcing.source is None:
            if self.spin_up is not None:
                raise ValueError("spin_up needs a source of forcing")
            if self.schemes.precipitation_phase == "forcing":
                raise ValueError("precipitation_phase: forcing needs a source of forcing")
        elif self.time.end is None:
            raise ValueError("time.end is required where forcing names a source")
        elif self.spin_up is not None and first.forcing.from_coupler:
            raise ValueError("spin_up needs all forcing from the source, nothing from_coupler")
        return self

    @model_validator(mode="after")
    def _weather_is_bounded(self) -> Config:
        if self.time.end is None:
            return self
        length = (self.time.end - self.time.start).total_seconds()
        for interval in {c.forcing.weather.interval for c in self.columns if c.forcing.weather}:
            if length > MOST_WEATHER * interval:
                raise ValueError(
                    f"forcing.weather.interval: the run has {length / interval:.0f} intervals of "
                    f"{interval} s; {MOST_WEATHER} are allowed"
                )
        return self

    def named_code(self) -> dict[str, NamedCode]:
        """Code that runs because the configuration names it, by its key."""
        sections: list[tuple[str, Mapping[Any, NamedCode]]] = [
            ("processes", self.processes),
            ("schemes.own", self.schemes.own or {}),
        ]
        return {
            f"{key}.{name}.{code.name_key}": code
            for key, codes in sections
            for name, code in codes.items()
        }

    def class_names(self) -> list[str]:
        """Numbers and names of the classes in use, one text per table."""
        used: dict[tuple[Kind, str], set[int]] = {}
        mapped = {} if self.region is None else self.region.values

        def use(kind: Kind, label: str, key: str, classes: object) -> None:
            # under a key that maps supply, the number is only a placeholder
            listed = classes if isinstance(classes, tuple) else (classes,)
            numbers = {n for n in listed if n is not None and key not in mapped}
            used.setdefault((kind, label), set()).update(numbers)

        for column in self.columns:
            soil, vegetation = column.soil, column.vegetation
            use("soil", soil.table, "soil.layer_class", soil.layer_class)
            use("soil", soil.table, "soil.column_class", soil.column_class)
            use("vegetation", vegetation.table, "vegetation.class", vegetation.vegetation_class)
        texts = []
        for (kind, label), numbers in used.items():
            table = class_table(kind, label)
            named = ", ".join(f"{number} {table.name(number)}" for number in sorted(numbers))
            if named:
                texts.append(f"{kind} classes of the table {label}: {named}")
        return texts
