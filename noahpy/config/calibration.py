"""The section ``calibration``: what is free, what it is held against, and how it is searched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from pydantic import AfterValidator, BeforeValidator, Field, field_validator, model_validator

from noahpy.catalog.output_variables import variable_table
from noahpy.catalog.parameters import (
    SiteParameters,
    SoilParameters,
    VegetationParameters,
    sought,
)
from noahpy.config.fields import DURATION as PLAIN_DURATION
from noahpy.config.fields import (
    MOST_LAYERS,
    Count,
    Depth,
    Deviation,
    Fraction,
    Listed,
    Named,
    Norm,
    PositiveDeviation,
    PositiveWeight,
    Rate,
    Section,
    Seed,
    Tolerance,
    Utc,
    Weight,
    number,
    whole,
)
from noahpy.errors import ConfigError
from noahpy.model.scheme_names import SchemeNames

SOIL_PARAMETERS: Final = frozenset(sought(SoilParameters))
if TYPE_CHECKING:
    ParameterName = str
else:
    ParameterName = Literal[
        (*sought(SoilParameters), *sought(VegetationParameters), *sought(SiteParameters))
    ]
DURATION: Final = f"^{PLAIN_DURATION}$"
LOGARITHMIC_SPAN: Final = 20.0
"""Ratio of the bounds from which a range counts as one over decades."""

LayerNumber = Annotated[int, whole(1, MOST_LAYERS)]
Layers = Annotated[tuple[LayerNumber, ...], Field(min_length=1, max_length=MOST_LAYERS)]
Bound = Annotated[float, number(-1e6, 1e6)]
"""Of a parameter, whose own range is looked at with the model."""


class FreeParameterConfig(Section):
    """A parameter that is sought, within bounds that hold at every moment."""

    name: ParameterName
    """Of soil, vegetation or site."""
    bounds: tuple[Bound, Bound]
    """Lowest and highest value, in the unit of the parameter; of the factor where `multiplier`."""
    scale: Literal["linear", "logarithmic"] | None = None
    """How the range is searched; if omitted, logarithmic where the higher bound is at least 20
    times the lower one."""
    multiplier: bool = False
    """Whether a factor of the values of the configuration is sought instead of values."""
    by: Literal["layer", "soil", "all"] = "layer"
    """What has a value of its own: every layer, every soil (layers of the same class or texture),
    or all layers together."""
    layers: Layers | None = None
    """Numbers of the layers that are free, from the top, 1 the first; all if omitted. The others
    keep the values of the configuration."""
    groups: Listed[Layers] | None = None
    """Groups of layers that share a value, as in `[[1, 2, 3], [4, 5]]`; instead of `layers` and
    `by`."""
    columns: Literal["separate", "shared"] = "separate"
    """Whether every column has values of its own, or all have the same."""
    similar_within: Annotated[float, number(0.0, 10.0, above=True)] | None = None
    """Largest share by which the values of layers of the same soil differ from each other, as 0.1;
    free if omitted."""
    below: ParameterName | None = None
    """Parameter above which no value may lie, layer by layer, sought or not: such as the porosity
    for the water content of the wilting point. The range then ends there."""

    @property
    def is_logarithmic(self) -> bool:
        """Whether the range is searched by the logarithm."""
        low, high = self.bounds
        if self.scale is None:
            return low > 0.0 and high / low >= LOGARITHMIC_SPAN
        return self.scale == "logarithmic"

    @property
    def is_of_layers(self) -> bool:
        """Whether it is a parameter of the soil."""
        return self.name in SOIL_PARAMETERS

    @model_validator(mode="after")
    def _bounds_are_a_range(self) -> FreeParameterConfig:
        low, high = self.bounds
        if not low < high:
            raise ValueError(f"bounds: {low:g} is not below {high:g}")
        if self.scale == "logarithmic" and low <= 0.0:
            raise ValueError(f"bounds: a logarithmic scale needs values above 0, given {low:g}")
        return self

    @model_validator(mode="after")
    def _layers_are_of_the_soil(self) -> FreeParameterConfig:
        fields = type(self).model_fields
        names = ("by", "layers", "groups", "similar_within")
        written = [name for name in names if getattr(self, name) != fields[name].default]
        if self.name not in SOIL_PARAMETERS and written:
            raise ValueError(f"{self.name} has no layers; remove {', '.join(written)}")
        if self.groups is not None:
            beside = [name for name in written if name != "groups"]
            if beside:
                raise ValueError(f"groups stand alone; remove {', '.join(beside)}")
        numbers = self.layers or tuple(n for group in self.groups or () for n in group)
        repeated = [n for k, n in enumerate(numbers) if n in numbers[:k]]
        if repeated:
            raise ValueError(f"layer {repeated[0]} is named twice")
        if self.similar_within is not None:
            if self.by != "layer" or self.multiplier:
                raise ValueError("similar_within is for values by layer, not for factors")
            if self.bounds[0] <= 0.0:
                raise ValueError("similar_within needs bounds above 0")
        return self

    @model_validator(mode="after")
    def _what_is_above_is_alike(self) -> FreeParameterConfig:
        if self.below is None:
            return self
        if self.below == self.name:
            raise ValueError(f"below: {self.name} cannot lie below itself")
        if (self.below in SOIL_PARAMETERS) != self.is_of_layers:
            raise ValueError(f"below: {self.below} and {self.name} are not both of layers")
        if self.multiplier or self.similar_within is not None:
            raise ValueError("below is for values, without multiplier and similar_within")
        return self


def _known_variable(name: object) -> object:
    variable_table().select((name,))
    kind = next(v.kind for v in variable_table() if v.name == name)
    if kind == "amount":
        raise ValueError(f"{name} is an amount by step, which is not compared with observations")
    return name


VariableName = Annotated[str, BeforeValidator(_known_variable)]


class TargetConfig(Section):
    """A variable that the run shall reproduce."""

    variable: VariableName
    """Name as in output files."""
    depths: Annotated[tuple[Depth, ...], Field(min_length=1, max_length=1000)] | None = None
    """m; model values are interpolated to them. All observed depths if omitted."""
    depth_weights: Listed[PositiveWeight] | None = None
    """How much every depth counts in the score of the variable; the same if omitted."""
    score: Literal["nse", "kge", "kge_2012", "rmse"] = "nse"
    """Nash-Sutcliffe efficiency; Kling-Gupta efficiency of 2009 or, with the ratio of coefficients
    of variation, of 2012; or root-mean-square error, in the unit of the variable."""
    weight: Weight = 1.0
    """How much the variable counts in the objective; 0 for one that is only scored."""

    @model_validator(mode="after")
    def _depths_fit(self) -> TargetConfig:
        if self.depths is not None and not self.is_layered:
            raise ValueError(f"{self.variable} has no depths")
        count = len(self.depths or ())
        if self.depth_weights is not None and len(self.depth_weights) != count:
            raise ValueError(
                f"depth_weights has {len(self.depth_weights)} values but depths has {count}"
            )
        return self

    @property
    def is_layered(self) -> bool:
        """Whether the variable has a value for every layer."""
        return next(v.is_layered for v in variable_table() if v.name == self.variable)

    def require_depths(self) -> None:
        """Refuse a target that does not say where it is observed.

        Raises:
            ValueError: it has layers, and no depths.
        """
        if self.is_layered and self.depths is None:
            raise ValueError(f"targets: {self.variable} of a twin needs depths")


class ObservationFileConfig(Section):
    """A file of observations."""

    file: Path
    """netCDF, a table in text, or daily observations of Col de Porte."""
    column: str | None = None
    """Name of the column that was observed; may be omitted if there is one only."""


def observations_found(
    entries: Sequence[ObservationFileConfig], find: Callable[[Path], Path], section: str
) -> tuple[ObservationFileConfig, ...]:
    """Files of observations, every one found.

    Args:
        entries: of the key `observations`.
        find: gives the file that a path means; raises `ConfigError` if there is none.
        section: that the key stands in.

    Raises:
        ConfigError: a file is not there; the message names the key.
    """
    found = []
    for place, entry in enumerate(entries, start=1):
        try:
            found.append(entry.model_copy(update={"file": find(entry.file)}))
        except ConfigError as error:
            raise ConfigError(f"{section}.observations[{place}].file: {error}") from error
    return tuple(found)


def named_once(names: Sequence[str]) -> None:
    """Refuse names of which one stands there twice.

    Raises:
        ValueError: naming it.
    """
    repeated = [name for k, name in enumerate(names) if name in names[:k]]
    if repeated:
        raise ValueError(f"{repeated[0]} stands there twice")


def _sought_once(
    parameters: tuple[FreeParameterConfig, ...],
) -> tuple[FreeParameterConfig, ...]:
    named_once([parameter.name for parameter in parameters])
    return parameters


FreeParameters = Annotated[
    tuple[FreeParameterConfig, ...], Field(min_length=1), AfterValidator(_sought_once)
]


class TwinConfig(Section):
    """Observations made by the model itself, from parameters that the search does not see."""

    seed: Seed = 1
    """Draws the hidden parameters within their bounds, and the noise."""
    preset: Literal["permafrost", "permafrost-legacy", "permafrost-enthalpy", "original"] | None = (
        None
    )
    """Whose schemes make the observations; those of the run if omitted."""
    schemes: Named[str, str | Annotated[int, whole(0, 100)]] = Field(default={})
    """Schemes of theirs that are replaced, as in the section `schemes`."""
    every: Annotated[str, Field(pattern=DURATION)] = "1d"
    """Time over which an observation is a mean."""
    noise: Named[VariableName, Deviation] = Field(default={})
    """Standard deviation of the normal noise by variable, in the unit of output files; none where
    omitted."""
    missing: Annotated[float, number(0.0, 1.0, below=True)] = 0.0
    """Share of the observations that is left out at random."""

    @field_validator("schemes")
    @classmethod
    def _schemes_exist(cls, schemes: dict[str, str | int]) -> dict[str, str | int]:
        SchemeNames.model_validate(schemes)
        return schemes


class PeriodConfig(Section):
    """A span of time."""

    start: Utc
    """UTC."""
    end: Utc
    """UTC; an observation counts if all that it stands for lies between start and end."""

    @model_validator(mode="after")
    def _end_follows_start(self) -> PeriodConfig:
        if self.end <= self.start:
            raise ValueError(f"end {self.end:%Y-%m-%d %H:%M} is not after start")
        return self


class AdamConfig(Section):
    """Adam on gradients, the learning rate reduced where the objective no longer falls."""

    learning_rate: Rate = 0.1
    """Of the unbounded unknowns: the largest change in a step, about. In the middle of a linear
    range 0.1 is a fortieth of it."""
    betas: tuple[Fraction, Fraction] = (0.9, 0.999)
    """Decay of the means of gradients and of their squares."""
    factor: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.1
    """Of the learning rate where it is reduced."""
    patience: Annotated[int, whole(0, 10**9)] = 10
    """Iterations without a lower objective before that."""
    lowest_learning_rate: Annotated[float, number(0.0, 1e3)] = 1e-6
    largest_gradient: Norm = 10.0
    """Norm to which the gradient of a start is cut, so that a derivative that has grown without
    bounds does not end its search."""
    watch: Literal["calibration", "validation"] = "calibration"
    """The period whose objective decides on the learning rate."""
    draws: Annotated[int, whole(1, 10**6)] = 1
    """Random points of every start, of which the best is where it begins; they run together, and
    count as runs."""


class LbfgsConfig(Section):
    """L-BFGS on gradients (`scipy`)."""

    memory: Annotated[int, whole(1, 10**6)] = 10
    """Gradients that are kept."""
    gradient_tolerance: Tolerance = 1e-8
    """Largest component of the gradient at which a search ends."""


class SceUaConfig(Section):
    """Shuffled complex evolution (`spotpy`), without gradients.

    The defaults are those of Duan et al. (1994).
    """

    complexes: Annotated[int, whole(1, 10**6)] = 7
    """Each of twice the number of unknowns and one points, all of which are drawn at random before
    the first one evolves: 7 of 48 unknowns spend 679 runs on that. Few complexes evolve sooner and
    find fewer minima. Those of a start run together."""
    loops: Annotated[int, whole(2, 10**9)] = 10
    """Evolutions of all complexes over which the best objective must gain."""
    least_gain: Tolerance = 0.1
    """Gain over these loops below which a search ends, % of their mean."""
    least_spread: Tolerance = 1e-3
    """Range of the population, relative to that of the unknowns, below which a search ends."""


class SobolConfig(Section):
    """A scrambled Sobol sequence (`scipy`), without gradients."""

    batch: Annotated[int, whole(1, 10**6)] = 32
    """Points of every start that run at once."""


class OptimizerConfig(Section):
    """How parameters are sought: one method, and what it may spend."""

    METHODS: ClassVar[tuple[str, ...]] = ("adam", "lbfgs", "sce_ua", "sobol")

    adam: AdamConfig | None = None
    """The method if none is named."""
    lbfgs: LbfgsConfig | None = None
    sce_ua: SceUaConfig | None = None
    sobol: SobolConfig | None = None
    runs: Count = 100
    """Model runs of every start. A run with its gradient is one, and counts with its seconds."""
    truncate_after: Annotated[str, Field(pattern=DURATION)] | None = None
    """Time over which gradients look back, as in 90d; they are biased, but bounded where those of
    the whole period are not. The whole period if omitted."""

    @model_validator(mode="after")
    def _one_method(self) -> OptimizerConfig:
        given = [name for name in self.METHODS if getattr(self, name) is not None]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other; name one method")
        return self

    @property
    def method(self) -> str:
        """Name of the method."""
        given = [name for name in self.METHODS if getattr(self, name) is not None]
        return given[0] if given else "adam"

    @property
    def uses_gradients(self) -> bool:
        """Whether the method needs them."""
        return self.method in ("adam", "lbfgs")


class ErrorsConfig(Section):
    """How much observations and model differ by chance."""

    noise: Named[VariableName, PositiveDeviation] = Field(default={})
    """Standard deviation of the errors by variable, in the unit of output files; that of the
    residuals of every series where omitted."""
    correlated: bool = True
    """Whether residuals that resemble their neighbours in time count for less."""


class ProfilesConfig(Section):
    """Likelihood profiles: every unknown is held at some values, the others are fitted."""

    points: Annotated[int, whole(3, 10_000)] = 9
    """Values at which an unknown is held."""
    iterations: Annotated[int, whole(1, 10**6)] = 6
    """Of Gauss-Newton, the most; each runs all points of all profiles with their derivatives."""
    parameters: Listed[ParameterName] | None = None
    """Whose unknowns are profiled; those of all parameters if omitted."""


def _is_power_of_two(count: int) -> int:
    if count & (count - 1):
        raise ValueError(f"{count} is no power of 2, with which Sobol sequences are balanced")
    return count


class SobolIndicesConfig(Section):
    """Sensitivities over the whole ranges (`SALib`)."""

    samples: Annotated[int, whole(2, 2**30), AfterValidator(_is_power_of_two)] = 128
    """A power of 2; the model runs so often for every unknown, and twice more."""


class AnalysisConfig(Section):
    """What is asked of the best point once it is found."""

    errors: ErrorsConfig = ErrorsConfig()
    """Against which deviations from the observations are weighed."""
    members: Annotated[int, whole(10, 10**6)] = 200
    """Of the ensemble of parameters."""
    level: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.95
    """Probability of intervals and bands."""
    seed: Seed = 0
    """Of what is drawn."""
    profiles: ProfilesConfig | None = None
    """Not made if omitted: they take the most runs."""
    sobol: SobolIndicesConfig | None = None
    """Not made if omitted."""


class CalibrationConfig(Section):
    """A search for parameters with which the run reproduces observations."""

    parameters: FreeParameters
    """What is sought."""
    diffusivity: Literal["follows", "fixed"] = "follows"
    """Whether the saturated hydraulic diffusivity, where it is not sought itself, changes in
    proportion to b x conductivity x air-entry potential / porosity, from which it derives."""
    observations: Listed[ObservationFileConfig] = ()
    """Files of observations."""
    twin: TwinConfig | None = None
    """Observations made by the model, instead of files."""
    targets: Annotated[tuple[TargetConfig, ...], Field(min_length=1)]
    """What the objective is made of: the weighted mean of 1 - efficiency, or of errors."""
    period: PeriodConfig
    """Period of the observations that the search sees."""
    validation_period: PeriodConfig | None = None
    """Period of observations that it does not see."""
    optimizer: OptimizerConfig = OptimizerConfig()
    starts: Annotated[int, whole(1, 10**6)] = 4
    """Searches from different places, which run together."""
    first_start: Literal["random", "configured"] = "random"
    """Where the first search begins: at a random point, as the others, or at the values of the
    configuration. Methods without gradients draw all points themselves."""
    seed: Seed = 0
    """Of the places where they start, and of methods that draw."""
    analysis: AnalysisConfig | None = AnalysisConfig()
    """Uncertainty and sensitivities of what was found; null for none."""
    directory: Path = Path("calibration")
    """Folder for the results, relative to the folder in which the calibration is started."""

    @model_validator(mode="after")
    def _fits_together(self) -> CalibrationConfig:
        if bool(self.observations) == (self.twin is not None):
            raise ValueError("needs either observations or twin")
        if not any(target.weight for target in self.targets):
            raise ValueError("targets: none has a weight above 0")
        names = [target.variable for target in self.targets]
        repeated = [name for k, name in enumerate(names) if name in names[:k]]
        if repeated:
            raise ValueError(f"targets: {repeated[0]} stands there twice")
        if self.twin is not None:
            unknown = [name for name in self.twin.noise if name not in names]
            if unknown:
                raise ValueError(f"twin.noise: {unknown[0]} is no target")
            for target in self.targets:
                target.require_depths()
        if self.analysis is not None:
            self._fits_analysis(self.analysis)
        adam = self.optimizer.adam
        if adam is not None and adam.watch == "validation" and self.validation_period is None:
            raise ValueError("optimizer.adam.watch: there is no validation_period")
        return self

    def _fits_analysis(self, analysis: AnalysisConfig) -> None:
        targets = [target.variable for target in self.targets]
        unknown = [name for name in analysis.errors.noise if name not in targets]
        if unknown:
            raise ValueError(f"analysis.errors.noise: {unknown[0]} is no target")
        sought = [parameter.name for parameter in self.parameters]
        profiled = () if analysis.profiles is None else analysis.profiles.parameters or ()
        unknown = [name for name in profiled if name not in sought]
        if unknown:
            raise ValueError(f"analysis.profiles.parameters: {unknown[0]} is not sought")

    def resolved(self, find: Callable[[Path], Path]) -> CalibrationConfig:
        """The section with every file found.

        Args:
            find: gives the file that a path means; raises `ConfigError` if there is none.

        Raises:
            ConfigError: a file is not there; the message names the key.
        """
        found = observations_found(self.observations, find, "calibration")
        return self.model_copy(update={"observations": found})
