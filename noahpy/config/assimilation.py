"""The section ``assimilation``: what is uncertain, what is observed, and by what method."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, ClassVar, Final, Literal, NamedTuple

from pydantic import Field, model_validator

from noahpy.config.calibration import FreeParameterConfig
from noahpy.config.fields import (
    Depth,
    Deviation,
    Duration,
    Fraction,
    Listed,
    Named,
    PositiveDeviation,
    PositiveWeight,
    Profile,
    Section,
    Seed,
    Utc,
    number,
    require_distinct,
    whole,
)
from noahpy.config.input_files import InputFiles

Value = Annotated[float, number(-1e9, 1e9)]


class Operator(NamedTuple):
    """What an observation operator compares."""

    variable: str
    """Output variable in whose name and units observations are read."""
    depths: Literal["needed", "one", "none"]
    """Whether observations have depths, of which there may be many or one, or none."""


OPERATORS: Final[Mapping[str, Operator]] = MappingProxyType(
    {
        "soil_temperature": Operator("soil_temperature", "needed"),
        "liquid_water_content": Operator("liquid_water_content", "needed"),
        "total_water_content": Operator("total_water_content", "needed"),
        "thaw_depth": Operator("thaw_depth", "none"),
        "snow_water_equivalent": Operator("snow_water_equivalent", "none"),
        "snow_depth": Operator("snow_depth", "none"),
        "surface_temperature": Operator("skin_temperature", "none"),
        "surface_soil_moisture": Operator("liquid_water_content", "one"),
    }
)
"""Observation operators by name; `noahpy.assimilation.operators` has what they compute."""
SURFACE_DEPTH: Final = 0.05
"""Depth that a microwave radiometer of L band sees, m (Entekhabi et al. 2010)."""


class ProfileErrorConfig(Section):
    """Error of an initial profile, correlated over depth as ``exp(-distance / length)``."""

    deviation: Profile[PositiveDeviation]
    """Standard deviation, in K or m3 m-3: one value, or one per layer from the top."""
    correlation_depth: Annotated[float, number(0.0, 1e4, above=True)] = 0.5
    """Length over which errors of layers are alike, m."""


class InitialErrorsConfig(Section):
    """Errors of the state before the first step; what is not named is known."""

    soil_temperature: ProfileErrorConfig | None = None
    """Error of the temperature profile, K; liquid water and ice follow it."""
    total_water_content: ProfileErrorConfig | None = None
    """Error of the profile of water and ice, m3 m-3, which stays between nothing and the
    porosity."""


class UncertainParameterConfig(FreeParameterConfig):
    """An uncertain parameter, whose value in the run is the first guess."""

    deviation: PositiveDeviation | None = None
    """Standard deviation of the first guess, in the units of the parameter, of the factor with
    `multiplier`, or of the natural logarithm on a logarithmic scale; if omitted, that of a value
    which may be anywhere between the bounds."""
    correlation_depth: Annotated[float, number(0.0, 1e4, above=True)] | None = None
    """Length over which errors of layers are alike, m; independent if omitted."""

    @model_validator(mode="after")
    def _has_no_similarity(self) -> UncertainParameterConfig:
        if self.similar_within is not None:
            raise ValueError("similar_within is for calibrations; give a correlation_depth")
        if self.correlation_depth is not None and not self.is_of_layers:
            raise ValueError(f"{self.name} has no layers; remove correlation_depth")
        return self


class ForcingErrorConfig(Section):
    """Error of a forcing variable: a constant one, and one that is correlated over time."""

    FACTORS: ClassVar[tuple[str, ...]] = (
        "precipitation_rate",
        "shortwave_down",
        "specific_humidity",
        "wind_speed",
    )

    variable: Literal[
        "air_temperature",
        "longwave_down",
        "precipitation_rate",
        "shortwave_down",
        "specific_humidity",
        "wind_speed",
    ]
    """Variable; air temperature (K) and longwave radiation (W m-2) get a term, the others a
    factor."""
    deviation: Deviation = 0.0
    """Standard deviation of the error that changes, in K or W m-2, or of the logarithm of a
    factor."""
    correlation_time: Duration = "10d"
    """Time over which this error is alike: its correlation is ``exp(-time / correlation_time)``."""
    every: Duration | None = None
    """Time between the values of the correction, which is linear in between; half of the
    correlation time if omitted."""
    bias: Deviation = 0.0
    """Standard deviation of an error that is constant over a window, in the same units."""
    columns: Literal["separate", "shared"] = "separate"
    """Whether every column has its own error."""

    @property
    def is_factor(self) -> bool:
        """Whether the correction is a factor."""
        return self.variable in self.FACTORS

    @model_validator(mode="after")
    def _there_is_an_error(self) -> ForcingErrorConfig:
        if not self.deviation and not self.bias:
            raise ValueError(f"{self.variable} needs a deviation or a bias above 0")
        return self


class ObservationConfig(Section):
    """Observations of one kind, with their error and quality control."""

    operator: Literal[
        "soil_temperature",
        "liquid_water_content",
        "total_water_content",
        "thaw_depth",
        "snow_water_equivalent",
        "snow_depth",
        "surface_temperature",
        "surface_soil_moisture",
    ]
    """What is observed. Files have `surface_temperature` as `skin_temperature`, and
    `surface_soil_moisture` as `liquid_water_content` at `depths`, to which it is a mean."""
    file: Path | None = None
    """File of observations, as for `calibration`; none with `twin`."""
    site: str | None = None
    """Code or name of a site in a table of CALM; may be omitted if it has only one."""
    column: str | None = None
    """Name of the observed column; may be omitted if there is only one."""
    footprint: Named[str, PositiveWeight] | None = None
    """Shares of columns in what a satellite sees, by their names; replaces `column`."""
    depths: Annotated[tuple[Depth, ...], Field(min_length=1, max_length=1000)] | None = None
    """Depths, m; all that the file has if omitted, and 0.05 of `surface_soil_moisture`."""
    error: PositiveDeviation
    """Standard deviation of the error of an observation, that of its operator included, in the
    units of output files."""
    every: Duration = "1d"
    """Thinning: at most one observation of a place counts in every such time; of a `twin`, the
    time that an observation is a mean of."""
    range: tuple[Value, Value] | None = None
    """Lowest and highest value that counts, in the units of output files."""
    gross_check: Annotated[float, number(0.0, 1e6, above=True)] = 5.0
    """Largest distance from the first guess, relative to what both errors together make likely."""

    @property
    def variable(self) -> str:
        """Output variable in whose name and units observations are read."""
        return OPERATORS[self.operator].variable

    @model_validator(mode="after")
    def _fits_the_operator(self) -> ObservationConfig:
        kind = OPERATORS[self.operator].depths
        if kind == "none" and self.depths is not None:
            raise ValueError(f"{self.operator} has no depths")
        if kind == "one" and len(self.depths or (0.0,)) != 1:
            raise ValueError(f"{self.operator} has one depth, given {len(self.depths or ())}")
        if self.footprint is not None and self.column is not None:
            raise ValueError("footprint and column exclude each other")
        if self.footprint is not None and not self.footprint:
            raise ValueError("footprint names no column")
        if self.range is not None and not self.range[0] < self.range[1]:
            raise ValueError(f"range: {self.range[0]:g} is not below {self.range[1]:g}")
        return self


class VariationalConfig(Section):
    """Strong-constraint 4D-Var: damped Gauss-Newton steps over a window that grows."""

    lengths: Annotated[int, whole(1, 1000)] = 8
    """Number of lengths of the window: the first step sees one of so many equal parts, the next two
    of them; 1 to see all of it at once."""
    outer: Annotated[int, whole(1, 1000)] = 4
    """Largest number of Gauss-Newton steps in the whole window, after those in its parts."""
    inner: Annotated[int, whole(1, 1000)] = 2
    """Largest number of new directions in a step, beside those that the step before found."""
    tolerance: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 1e-3
    """Relative decrease of the cost below which the search ends."""
    inner_tolerance: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.01
    """Residual of the linear problem, relative to its right side, below which a step is solved."""
    rank: Annotated[int, whole(1, 10_000)] = 200
    """Number of directions along which the posterior is told apart from the prior. With as many
    controls or fewer it is exact for the linearized model."""


class SmootherConfig(Section):
    """Ensemble smoother with multiple data assimilation, ES-MDA (Emerick and Reynolds 2013)."""

    members: Annotated[int, whole(4, 100_000)] = 50
    """Number of members."""
    iterations: Annotated[int, whole(1, 100)] = 4
    """Number of assimilations of the same observations, with errors that are larger by its root;
    1 for the ensemble smoother."""
    reach: Annotated[float, number(0.0, 1e4, above=True)] | None = None
    """Distance in depth beyond which an observation says nothing of a layer, m; unlimited if
    omitted."""


class FilterConfig(Section):
    """Ensemble Kalman filter (Evensen 2003), with the parameters and corrections as states."""

    members: Annotated[int, whole(4, 100_000)] = 50
    """Number of members."""
    every: Duration = "5d"
    """Time between analyses; observations in it are compared at their own time."""
    reach: Annotated[float, number(0.0, 1e4, above=True)] | None = None
    """Distance in depth beyond which an observation says nothing of a layer, m; unlimited if
    omitted."""
    kept_spread: Fraction = 0.5
    """Share of the spread before an analysis to which members are relaxed after it (Whitaker and
    Hamill 2012)."""


class MethodConfig(Section):
    """Method; name one."""

    variational: VariationalConfig | None = None
    """4D-Var; the default."""
    smoother: SmootherConfig | None = None
    """ES-MDA, without gradients."""
    filter: FilterConfig | None = None
    """Ensemble Kalman filter, without gradients."""

    @model_validator(mode="after")
    def _one_method(self) -> MethodConfig:
        given = [name for name in type(self).model_fields if getattr(self, name) is not None]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other; name one method")
        return self

    @property
    def uses_gradients(self) -> bool:
        """Whether the method needs derivatives."""
        return self.smoother is None and self.filter is None

    @property
    def chosen(self) -> VariationalConfig | SmootherConfig | FilterConfig:
        """Settings of the method."""
        return self.smoother or self.filter or self.variational or VariationalConfig()


class AssimilationTwinConfig(Section):
    """Synthetic observations, made by the model with errors that are drawn from the prior."""

    seed: Seed = 1
    """Seed of the hidden errors and of the noise, whose standard deviation is that of the
    observations."""


class AssimilationConfig(Section):
    """Assimilation of observations into initial state, parameters and forcing of a run."""

    initial: InitialErrorsConfig = InitialErrorsConfig()
    """Errors of the initial state."""
    parameters: Listed[UncertainParameterConfig] = ()
    """Uncertain parameters."""
    diffusivity: Literal["follows", "fixed"] = "follows"
    """Treatment of the saturated hydraulic diffusivity, as in `calibration`."""
    forcing: Listed[ForcingErrorConfig] = ()
    """Errors of the forcing."""
    observations: Annotated[tuple[ObservationConfig, ...], Field(min_length=1, max_length=1000)]
    """What is observed."""
    twin: AssimilationTwinConfig | None = None
    """Synthetic observations instead of files."""
    window: Duration | None = None
    """Length of a window; what one window finds is the first guess of the next. All of the
    assimilated time is one window if omitted."""
    end: Utc | None = None
    """End of the assimilated time; later observations are only compared with. The end of the run
    if omitted."""
    forget: Fraction = 0.1
    """Share of the configured covariance in that of the state and the parameters at the begin of
    the next window; the rest is what the window before knows."""
    method: MethodConfig = MethodConfig()
    members: Annotated[int, whole(2, 100_000)] = 50
    """Number of draws from the posterior for the bands of 4D-Var."""
    level: Annotated[float, number(0.0, 1.0, above=True, below=True)] = 0.95
    """Probability of bands and intervals."""
    seed: Seed = 0
    """Seed of the random draws."""
    directory: Path = Path("assimilation")
    """Folder of the results, relative to the working directory."""

    @model_validator(mode="after")
    def _fits_together(self) -> AssimilationConfig:
        state = self.initial
        profiles = state.soil_temperature or state.total_water_content
        if not profiles and not self.parameters and not self.forcing:
            raise ValueError("nothing is uncertain: give initial, parameters or forcing")
        require_distinct([one.name for one in self.parameters])
        require_distinct([one.variable for one in self.forcing])
        for number_, one in enumerate(self.observations, start=1):
            where = f"observations[{number_}]"
            if (one.file is None) != (self.twin is not None):
                what = "names a file, and twin makes observations" if one.file else "needs a file"
                raise ValueError(f"{where} {what}")
            needs_depths = OPERATORS[one.operator].depths == "needed"
            if self.twin is not None and needs_depths and one.depths is None:
                raise ValueError(f"{where}: {one.operator} of a twin needs depths")
        return self

    def resolved(self, files: InputFiles) -> AssimilationConfig:
        """The section with every file found.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        found = tuple(
            one
            if one.file is None
            else one.model_copy(update={"file": files.find(one.file, f"observations[{k}].file")})
            for k, one in enumerate(self.observations, start=1)
        )
        return self.model_copy(update={"observations": found})
