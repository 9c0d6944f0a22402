"""The section ``learning``: a network from what is known of sites to their parameters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, field_validator, model_validator

from noahpy.config.calibration import (
    DURATION,
    FreeParameters,
    ObservationFileConfig,
    ParameterName,
    PeriodConfig,
    TargetConfig,
    VariableName,
    named_once,
    observations_found,
)
from noahpy.config.fields import (
    Deviation,
    Listed,
    Named,
    Norm,
    Rate,
    Section,
    Seed,
    Tolerance,
    number,
    whole,
)
from noahpy.errors import ConfigError

Count = Annotated[int, whole(1, 10**6)]
WeatherName = Literal[
    "wind_speed",
    "air_temperature",
    "specific_humidity",
    "surface_pressure",
    "shortwave_down",
    "longwave_down",
    "precipitation_rate",
]
UNUSED_OF_TARGETS: Final = ("score", "depth_weights")
"""Keys of a target that have no meaning for learning."""


class AttributesConfig(Section):
    """A table of what is known of the sites."""

    file: Path
    """Table in text with a line for every column of the run: `name` is the name of the column, all
    else is known of it."""
    names: Annotated[tuple[str, ...], Field(min_length=1)] | None = None
    """Headings of what networks see; all that hold numbers if omitted."""
    groups: str | None = None
    """Heading of the groups that `leave_out: group` leaves out, such as classes of sites."""


class LearningTwinConfig(Section):
    """Observations made by the model, from hidden parameters that follow from the attributes."""

    seed: Seed = 1
    """Draws the map from attributes to parameters, and the noise."""
    noise: Named[VariableName, Deviation] = Field(default={})
    """Standard deviation of the normal noise by variable, in the unit of output files; none where
    omitted."""
    missing: Annotated[float, number(0.0, 1.0, below=True)] = 0.0
    """Share of the observations that is left out at random."""


class NetworkConfig(Section):
    """A network from attributes to parameters."""

    hidden: Annotated[tuple[Count, ...], Field(max_length=100)] = (16, 16)
    """Widths of the hidden layers."""
    seed: Seed = 0
    """Of its weights at the beginning."""
    variation: Literal["none", "month", "year"] = "none"
    """Whether parameters vary from month to month of the year, or from year to year."""
    varying: Annotated[tuple[ParameterName, ...], Field(min_length=1)] | None = None
    """Parameters that vary; all if omitted."""
    weather: Listed[WeatherName] = ()
    """Forcing whose course the network sees too, at the beginning of every year that differs, or of
    the run."""
    weather_length: Count = 90
    """Intervals of this course, the most."""

    @model_validator(mode="after")
    def _periods_can_be_told_apart(self) -> NetworkConfig:
        if self.variation == "none" and self.varying is not None:
            raise ValueError("varying: nothing varies; choose variation month or year")
        if self.variation == "month" and self.weather:
            raise ValueError("weather is for parameters that vary by year or not at all")
        if self.variation == "year" and not self.weather:
            raise ValueError("variation: year needs weather, by which years differ")
        return self


class TrainingConfig(Section):
    """How networks are trained."""

    epochs: Count = 50
    learning_rate: Rate = 0.02
    """Of Adam at the first epoch; it falls along a cosine to a twentieth."""
    sites: Count | None = None
    """Sites of a minibatch; all if omitted."""
    intervals: Count | None = None
    """Intervals of a window, over which gradients look back; the whole period if omitted."""
    largest_gradient: Norm = 1.0
    """Norm to which the gradient of a network is cut."""
    decay: Tolerance = 0.0
    """Penalty on the squares of the weights, as in AdamW."""
    least_deviation: Annotated[float, number(0.0, 1e6, above=True)] = 0.05
    """Added to the standard deviation of the observations at a site, in the unit of the quantity's
    largest deviation among the sites, so that a site where nothing happens does not count alone."""
    seed: Seed = 0
    """Of the order of minibatches."""


class LearningConfig(Section):
    """Networks that give the parameters of sites, trained through the model."""

    parameters: FreeParameters
    """What networks give; without `by: soil`, `similar_within` and `below`."""
    diffusivity: Literal["follows", "fixed"] = "follows"
    """As in `calibration`."""
    attributes: AttributesConfig
    observations: Listed[ObservationFileConfig] = ()
    """Files of observations, each with its column."""
    twin: LearningTwinConfig | None = None
    """Observations made by the model, instead of files."""
    targets: Annotated[tuple[TargetConfig, ...], Field(min_length=1)]
    """What the loss is made of: the weighted mean of 1 - NSE, about, over the sites."""
    every: Annotated[str, Field(pattern=DURATION)] = "1d"
    """Interval of the comparison, a multiple of the step."""
    period: PeriodConfig
    """Period that the training sees."""
    test_period: PeriodConfig | None = None
    """Period of the scores; that of the training if omitted."""
    leave_out: Literal["site", "group"] | None = "site"
    """What is left out in turn, to see how far networks carry: every site, every group, or nothing
    if null."""
    network: NetworkConfig = NetworkConfig()
    training: TrainingConfig = TrainingConfig()
    directory: Path = Path("learning")
    """Folder for the results, relative to the folder in which the training is started."""

    @field_validator("targets")
    @classmethod
    def _are_targets_of_a_loss(cls, targets: tuple[TargetConfig, ...]) -> tuple[TargetConfig, ...]:
        named_once([target.variable for target in targets])
        for target in targets:
            for key in UNUSED_OF_TARGETS:
                if getattr(target, key) != TargetConfig.model_fields[key].default:
                    raise ValueError(f"{key} of {target.variable} is for calibrations, remove it")
        if not any(target.weight for target in targets):
            raise ValueError("none has a weight above 0")
        return targets

    @model_validator(mode="after")
    def _fits_together(self) -> LearningConfig:
        if bool(self.observations) == (self.twin is not None):
            raise ValueError("needs either observations or twin")
        names = [target.variable for target in self.targets]
        for name in () if self.twin is None else self.twin.noise:
            if name not in names:
                raise ValueError(f"twin.noise: {name} is no target")
        if self.twin is not None:
            for target in self.targets:
                target.require_depths()
        if self.leave_out == "group" and self.attributes.groups is None:
            raise ValueError("leave_out: group needs attributes.groups")
        sought = [parameter.name for parameter in self.parameters]
        for varying in self.network.varying or ():
            if varying not in sought:
                raise ValueError(f"network.varying: {varying} is not among the parameters")
        return self

    def resolved(self, find: Callable[[Path], Path]) -> LearningConfig:
        """The section with every file found.

        Args:
            find: gives the file that a path means; raises `ConfigError` if there is none.

        Raises:
            ConfigError: a file is not there; the message names the key.
        """
        try:
            file = find(self.attributes.file)
        except ConfigError as error:
            raise ConfigError(f"learning.attributes.file: {error}") from error
        return self.model_copy(
            update={
                "attributes": self.attributes.model_copy(update={"file": file}),
                "observations": observations_found(self.observations, find, "learning"),
            }
        )
