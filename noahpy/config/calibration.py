"""The section ``calibration``: free parameters, observations and optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from noahpy.catalog.scheme_names import PresetName, SchemeNames
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.config.fields import (
    MOST_LAYERS,
    Count,
    Depth,
    Deviation,
    Duration,
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
    require_among,
    require_distinct,
    whole,
)
from noahpy.config.input_files import InputFiles

SOIL_PARAMETERS: Final = frozenset(sought(SoilParameters))
if TYPE_CHECKING:
    ParameterName = str
else:
    ParameterName = Literal[
        (
            *sought(SoilParameters),
            *sought(VegetationParameters),
            *sought(SiteParameters),
            *sought(SnowParameters),
        )
    ]
LOGARITHMIC_SPAN: Final = 20.0
"""Ratio of the bounds from which the search is logarithmic by default."""

LayerNumber = Annotated[int, whole(1, MOST_LAYERS)]
Layers = Annotated[tuple[LayerNumber, ...], Field(min_length=1, max_length=MOST_LAYERS)]
Bound = Annotated[float, number(-1e6, 1e6)]
"""Bound of a parameter, checked against the range of the parameter with the model."""


class PriorConfig(Section):
    """What is known of a free parameter before the calibration."""

    mean: Bound
    """Expected value, in the units of the parameter, or of the factor with `multiplier`; between
    the bounds."""
    spread: Annotated[float, number(0.0, 1e6, above=True)]
    """Standard deviation of the value, in the same units; where the search is logarithmic that of
    its logarithm, as a factor above 1: with 3, two of three values lie between a third of the mean
    and three times it."""


class FreeParameterConfig(Section):
    """A free parameter, kept within its bounds throughout the search."""

    name: ParameterName
    """Name of the parameter of soil, vegetation or site."""
    bounds: tuple[Bound, Bound]
    """Lowest and highest value, in the units of the parameter, or of the factor with
    `multiplier`."""
    scale: Literal["linear", "logarithmic"] | None = None
    """Scale of the search; if omitted, logarithmic where the upper bound is at least 20 times the
    lower one."""
    multiplier: bool = False
    """Whether a factor of the configured values is calibrated instead of the values."""
    by: Literal["layer", "soil", "all"] = "layer"
    """Whether every layer has a value, every soil (layers of the same class or texture), or all
    layers share one."""
    layers: Layers | None = None
    """Numbers of the free layers, counted from 1 at the top; all if omitted. The others keep their
    configured values."""
    groups: Listed[Layers] | None = None
    """Groups of layers that share a value, as in `[[1, 2, 3], [4, 5]]`; replaces `layers` and
    `by`."""
    columns: Literal["separate", "shared"] = "separate"
    """Whether every column has its own values, or all columns share them."""
    similar_within: Annotated[float, number(0.0, 10.0, above=True)] | None = None
    """Largest relative difference between layers of the same soil, as in 0.1; unlimited if
    omitted."""
    below: ParameterName | None = None
    """Parameter that is an upper limit in every layer, whether calibrated or not, such as the
    porosity for the water content at the wilting point; the range then ends there."""
    prior: PriorConfig | None = None
    """Expected value and its spread, for every value of the parameter, or with `similar_within` for
    the centres; every value between the bounds is as likely as another if omitted."""

    @property
    def is_logarithmic(self) -> bool:
        """Whether the search is logarithmic."""
        low, high = self.bounds
        if self.scale is None:
            return low > 0.0 and high / low >= LOGARITHMIC_SPAN
        return self.scale == "logarithmic"

    @property
    def is_of_layers(self) -> bool:
        """Whether it is a soil parameter."""
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
    def _prior_is_of_the_range(self) -> FreeParameterConfig:
        if self.prior is None:
            return self
        low, high = self.bounds
        if not low <= self.prior.mean <= high:
            raise ValueError(
                f"prior.mean: {self.prior.mean:g} is not between the bounds {low:g} and {high:g}"
            )
        if self.is_logarithmic and self.prior.spread <= 1.0:
            raise ValueError(
                f"prior.spread: is a factor above 1 where the search is logarithmic, given "
                f"{self.prior.spread:g}"
            )
        return self

    @model_validator(mode="after")
    def _layers_are_of_the_soil(self) -> FreeParameterConfig:
        fields = type(self).model_fields
        names = ("by", "layers", "groups", "similar_within")
        written = [name for name in names if getattr(self, name) != fields[name].default]
        if self.name not in SOIL_PARAMETERS and written:
            raise ValueError(f"{self.name} has no layers; remove {', '.join(written)}")
        if self.groups is not None:
            others = [name for name in written if name != "groups"]
            if others:
                raise ValueError(f"groups exclude other keys; remove {', '.join(others)}")
        numbers = self.layers or tuple(n for group in self.groups or () for n in group)
        require_distinct([f"layer {number}" for number in numbers])
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
    """An observed variable that the run shall reproduce."""

    variable: VariableName
    """Name of the variable in output files."""
    depths: Annotated[tuple[Depth, ...], Field(min_length=1, max_length=1000)] | None = None
    """Depths of the observations, m, to which model values are interpolated; all observed depths if
    omitted."""
    depth_weights: Listed[PositiveWeight] | None = None
    """Weight of every depth in the score of the variable; equal if omitted."""
    score: Literal["nse", "kge", "kge_2012", "rmse"] = "nse"
    """Nash-Sutcliffe efficiency (`nse`), Kling-Gupta efficiency of 2009 (`kge`) or, with the ratio
    of coefficients of variation, of 2012 (`kge_2012`), or root-mean-square error in the units of
    the variable (`rmse`)."""
    weight: Weight = 1.0
    """Weight of the variable in the objective; with 0 it is only scored."""

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
        """Whether the variable has a value per layer."""
        return next(v.is_layered for v in variable_table() if v.name == self.variable)


class ObservationFileConfig(Section):
    """A file of observations."""

    file: Path
    """netCDF file, text table, table of GTN-P or CALM, or daily observations of Col de Porte."""
    site: str | None = None
    """Code or name of a site in a table of CALM; may be omitted if it has only one."""
    column: str | None = None
    """Name of the observed column; may be omitted if there is only one."""


def observations_found(
    entries: Sequence[ObservationFileConfig], files: InputFiles
) -> tuple[ObservationFileConfig, ...]:
    """Files of observations with the paths of existing files.

    Args:
        entries: entries of the key `observations`.
        files: those of the section that has the key.

    Raises:
        ConfigError: a file does not exist; the message names the key.
    """
    return tuple(
        entry.model_copy(update={"file": files.find(entry.file, f"observations[{number}].file")})
        for number, entry in enumerate(entries, start=1)
    )


def check_targets(
    targets: Sequence[TargetConfig],
    observations: Sequence[ObservationFileConfig],
    noise_of_twin: Mapping[str, float] | None,
) -> None:
    """Refuse targets that do not match the observations.

    Args:
        targets: observed variables.
        observations: files of observations.
        noise_of_twin: noise of synthetic observations by variable; None without a twin.

    Raises:
        ValueError: there are no observations or two kinds, or the twin does not match the targets.
    """
    if bool(observations) == (noise_of_twin is not None):
        raise ValueError("needs either observations or twin")
    if noise_of_twin is not None:
        names = [target.variable for target in targets]
        require_among("twin.noise", noise_of_twin, names, "a target")
        for target in targets:
            if target.is_layered and target.depths is None:
                raise ValueError(f"targets: {target.variable} of a twin needs depths")


def _distinct(parameters: tuple[FreeParameterConfig, ...]) -> tuple[FreeParameterConfig, ...]:
    require_distinct([parameter.name for parameter in parameters])
    return parameters


FreeParameters = Annotated[
    tuple[FreeParameterConfig, ...], Field(min_length=1), AfterValidator(_distinct)
]


class TwinConfig(Section):
    """Synthetic observations, made by the model with hidden parameters."""

    seed: Seed = 1
    """Seed of the hidden parameters, drawn within their bounds, and of the noise."""
    preset: PresetName | None = None
    """Preset whose schemes make the observations; the schemes of the run if omitted."""
    schemes: Named[str, str | Annotated[int, whole(0, 100)]] = Field(default={})
    """Schemes that replace those of the preset, as in the section `schemes`."""
    every: Duration = "1d"
    """Averaging time of an observation."""
    noise: Named[VariableName, Deviation] = Field(default={})
    """Standard deviation of the Gaussian noise by variable, in the units of output files; no noise
    where omitted."""
    missing: Annotated[float, number(0.0, 1.0, below=True)] = 0.0
    """Fraction of the observations that is removed at random."""

    @field_validator("schemes")
    @classmethod
    def _schemes_exist(cls, schemes: dict[str, str | int]) -> dict[str, str | int]:
        SchemeNames.model_validate(schemes)
        return schemes


class PeriodConfig(Section):
    """A period."""

    start: Utc
    """Start of the period, UTC."""
    end: Utc
    """End of the period, UTC; an observation counts if its whole interval lies in the period."""

    @model_validator(mode="after")
    def _end_follows_start(self) -> PeriodConfig:
        if self.end <= self.start:
            raise ValueError(f"end {self.end:%Y-%m-%d %H:%M} is not after start")
        return self


class AdamConfig(Section):
    """Adam, with a learning rate that is reduced when the objective no longer falls."""

    learning_rate: Rate = 0.1
    """Learning rate, about the largest change of an unbounded unknown in a step; 0.1 is a fortieth
    of a linear range in its middle."""
    betas: tuple[Fraction, Fraction] = (0.9, 0.999)
    """Decay rates of the means of the gradients and of their squares."""
    factor: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.1
    """Factor by which the learning rate is reduced."""
    patience: Annotated[int, whole(0, 10**9)] = 10
    """Number of iterations without a lower objective before a reduction."""
    lowest_learning_rate: Annotated[float, number(0.0, 1e3)] = 1e-6
    """Learning rate below which it is not reduced."""
    largest_gradient: Norm = 10.0
    """Norm to which the gradient of a start is clipped, so that exploding derivatives do not end
    the search."""
    watch: Literal["calibration", "validation"] = "calibration"
    """Period whose objective controls the learning rate."""
    draws: Annotated[int, whole(1, 10**6)] = 1
    """Number of random points per start, of which the best is the starting point; they run
    together, and count as runs."""


class LbfgsConfig(Section):
    """L-BFGS on gradients (`scipy`)."""

    memory: Annotated[int, whole(1, 10**6)] = 10
    """Number of gradients that are kept."""
    gradient_tolerance: Tolerance = 1e-8
    """Largest component of the gradient below which a search ends."""


class LevenbergMarquardtConfig(Section):
    """Damped Gauss-Newton steps (Levenberg 1944, Marquardt 1963) by derivatives of all residuals.

    An iteration takes a run and one more for every unknown, and `trials` runs of its step.
    """

    trials: Annotated[int, whole(1, 100)] = 4
    """Number of dampings, each ten times the one before, whose steps run together; the best counts.
    """
    first_damping: Annotated[float, number(0.0, 1e6, above=True)] = 1e-2
    """Damping of the first iteration, relative to the curvature."""
    least_gain: Tolerance = 1e-6
    """Relative decrease of the objective that a step promises or brings, below which a search
    ends."""
    draws: Annotated[int, whole(1, 10**6)] = 1
    """As for Adam."""


class SceUaConfig(Section):
    """Shuffled complex evolution (`spotpy`), without gradients.

    The defaults are those of Duan et al. (1994).
    """

    complexes: Annotated[int, whole(1, 10**6)] = 7
    """Number of complexes. Each has twice the number of unknowns plus one points, all drawn at
    random before the first complex evolves: 679 runs for 7 complexes and 48 unknowns. Fewer
    complexes evolve sooner and find fewer minima. Those of a start run together."""
    loops: Annotated[int, whole(2, 10**9)] = 10
    """Number of evolutions of all complexes over which the best objective must improve."""
    least_gain: Tolerance = 0.1
    """Improvement over these loops below which a search ends, % of their mean."""
    least_spread: Tolerance = 1e-3
    """Spread of the population, relative to the range of the unknowns, below which a search
    ends."""


class SobolConfig(Section):
    """A scrambled Sobol sequence (`scipy`), without gradients."""

    batch: Annotated[int, whole(1, 10**6)] = 32
    """Number of points per start that run at once."""


class OptimizerConfig(Section):
    """Method of the search, and its limits."""

    METHODS: ClassVar[tuple[str, ...]] = (
        "adam",
        "lbfgs",
        "levenberg_marquardt",
        "sce_ua",
        "sobol",
    )

    adam: AdamConfig | None = None
    """Adam; the default method."""
    lbfgs: LbfgsConfig | None = None
    """L-BFGS."""
    levenberg_marquardt: LevenbergMarquardtConfig | None = None
    """Levenberg-Marquardt."""
    sce_ua: SceUaConfig | None = None
    """Shuffled complex evolution."""
    sobol: SobolConfig | None = None
    """Points of a Sobol sequence."""
    runs: Count = 100
    """Number of model runs per start; a run with its gradient counts as one, a run with derivatives
    of all residuals as one more for every unknown."""
    truncate_after: Duration | None = None
    """Length of time over which gradients look back, as in 90d: they are biased, but bounded where
    those of the whole period are not. The whole period if omitted."""

    @model_validator(mode="after")
    def _one_method(self) -> OptimizerConfig:
        given = self._given()
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other; name one method")
        if self.truncate_after is not None and self.levenberg_marquardt is not None:
            raise ValueError(
                "truncate_after: derivatives of levenberg_marquardt look ahead and have no limit"
            )
        return self

    def _given(self) -> list[str]:
        return [name for name in self.METHODS if getattr(self, name) is not None]

    @property
    def method(self) -> str:
        """Name of the method."""
        given = self._given()
        return given[0] if given else "adam"

    @property
    def uses_gradients(self) -> bool:
        """Whether the method needs gradients."""
        return self.method in ("adam", "lbfgs")


class ErrorsConfig(Section):
    """Random errors of observations and model."""

    noise: Named[VariableName, PositiveDeviation] = Field(default={})
    """Standard deviation of the errors by variable, in the units of output files; that of the
    residuals of every series where omitted."""
    correlated: bool = True
    """Whether autocorrelated residuals count for less."""


class ProfilesConfig(Section):
    """Likelihood profiles: every unknown is fixed at some values while the others are fitted."""

    points: Annotated[int, whole(3, 10_000)] = 9
    """Number of values at which an unknown is fixed."""
    iterations: Annotated[int, whole(1, 10**6)] = 6
    """Largest number of Gauss-Newton iterations; each runs all points of all profiles with their
    derivatives."""
    parameters: Listed[ParameterName] | None = None
    """Parameters whose unknowns are profiled; all if omitted."""


def _is_power_of_two(count: int) -> int:
    if count & (count - 1):
        raise ValueError(f"{count} is no power of 2, with which Sobol sequences are balanced")
    return count


class SobolIndicesConfig(Section):
    """Sobol sensitivity indices over the whole ranges (`SALib`)."""

    samples: Annotated[int, whole(2, 2**30), AfterValidator(_is_power_of_two)] = 128
    """Number of samples, a power of 2; the model runs samples x (unknowns + 2) times."""


class AnalysisConfig(Section):
    """Analysis of the best point that was found."""

    errors: ErrorsConfig = ErrorsConfig()
    """Errors by which deviations from the observations are weighted."""
    members: Annotated[int, whole(10, 10**6)] = 200
    """Number of members of the parameter ensemble."""
    level: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.95
    """Probability of confidence intervals and bands."""
    seed: Seed = 0
    """Seed of the random draws."""
    profiles: ProfilesConfig | None = None
    """Likelihood profiles, which take the most runs; none if omitted."""
    sobol: SobolIndicesConfig | None = None
    """Sobol sensitivity indices; none if omitted."""


class CalibrationConfig(Section):
    """Calibration of parameters against observations."""

    parameters: FreeParameters
    """Free parameters."""
    diffusivity: Literal["follows", "fixed"] = "follows"
    """Whether the saturated hydraulic diffusivity, unless it is calibrated itself, changes in
    proportion to b x conductivity x air-entry potential / porosity, from which it derives."""
    observations: Listed[ObservationFileConfig] = ()
    """Files of observations."""
    twin: TwinConfig | None = None
    """Synthetic observations, made by the model, instead of files."""
    targets: Annotated[tuple[TargetConfig, ...], Field(min_length=1)]
    """Variables of the objective, the weighted mean of 1 - efficiency, or of errors."""
    prior_weight: PositiveWeight | None = None
    """Weight of the priors: what a value that is one spread off its mean adds to the objective; 1
    over the number of observations that count if omitted."""
    period: PeriodConfig
    """Period of the observations that the search uses."""
    validation_period: PeriodConfig | None = None
    """Period of independent observations, for validation; it may not overlap the other."""
    optimizer: OptimizerConfig = OptimizerConfig()
    starts: Annotated[int, whole(1, 10**6)] = 4
    """Number of searches from different starting points, which run together."""
    first_start: Literal["random", "configured"] = "random"
    """Starting point of the first search: random, as of the others, or the configured values.
    Methods without gradients draw all points themselves."""
    seed: Seed = 0
    """Seed of the starting points, and of random methods."""
    analysis: AnalysisConfig | None = AnalysisConfig()
    """Uncertainty and sensitivities of the result; null for none."""
    directory: Path = Path("calibration")
    """Folder of the results, relative to the working directory."""

    @model_validator(mode="after")
    def _fits_together(self) -> CalibrationConfig:
        noise = None if self.twin is None else self.twin.noise
        check_targets(self.targets, self.observations, noise)
        if not any(target.weight for target in self.targets):
            raise ValueError("targets: none has a weight above 0")
        if self.prior_weight is not None and all(free.prior is None for free in self.parameters):
            raise ValueError("prior_weight: no parameter has a prior")
        names = [target.variable for target in self.targets]
        require_distinct([f"targets: {name}" for name in names])
        if self.analysis is not None:
            require_among("analysis.errors.noise", self.analysis.errors.noise, names, "a target")
            profiles = self.analysis.profiles
            profiled = () if profiles is None else profiles.parameters or ()
            free = [parameter.name for parameter in self.parameters]
            require_among("analysis.profiles.parameters", profiled, free, "a free parameter")
        other = self.validation_period
        if other is not None and other.start < self.period.end and self.period.start < other.end:
            raise ValueError(
                "validation_period: overlaps period; observations that the search uses are not "
                "independent"
            )
        adam = self.optimizer.adam
        if adam is not None and adam.watch == "validation" and self.validation_period is None:
            raise ValueError("optimizer.adam.watch: there is no validation_period")
        return self

    def resolved(self, files: InputFiles) -> CalibrationConfig:
        """The section with every file found.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        found = observations_found(self.observations, files)
        return self.model_copy(update={"observations": found})
