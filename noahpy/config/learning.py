"""The section ``learning``: networks from the attributes of sites to their parameters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import Field, field_validator, model_validator

from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import Forcing
from noahpy.config.calibration import (
    FreeParameters,
    ObservationFileConfig,
    ParameterName,
    PeriodConfig,
    TargetConfig,
    VariableName,
    check_targets,
    observations_found,
)
from noahpy.config.fields import (
    Deviation,
    Duration,
    Listed,
    Named,
    Norm,
    Rate,
    Section,
    Seed,
    Tolerance,
    number,
    require_among,
    require_distinct,
    whole,
)
from noahpy.config.input_files import InputFiles

Count = Annotated[int, whole(1, 10**6)]
if TYPE_CHECKING:
    WeatherName = str
else:
    WeatherName = Literal[
        tuple(name for name, line in quantities_of(Forcing).items() if line.coupled)
    ]
UNUSED_OF_TARGETS: Final = ("score", "depth_weights")
"""Keys of a target that do not apply to learning."""


class AttributesConfig(Section):
    """Table of the attributes of the sites."""

    file: Path
    """Text table with a line for every column of the run: `name` is the name of the column,
    everything else an attribute."""
    names: Annotated[tuple[str, ...], Field(min_length=1)] | None = None
    """Headings of the attributes that networks use; all numeric ones if omitted."""
    groups: str | None = None
    """Heading of the groups for `leave_out: group`, such as classes of sites."""


class LearningTwinConfig(Section):
    """Synthetic observations, made with hidden parameters that follow from the attributes."""

    seed: Seed = 1
    """Seed of the hidden function from attributes to parameters, and of the noise."""
    noise: Named[VariableName, Deviation] = Field(default={})
    """Standard deviation of the Gaussian noise by variable, in the units of output files; no noise
    where omitted."""
    missing: Annotated[float, number(0.0, 1.0, below=True)] = 0.0
    """Fraction of the observations that is removed at random."""


class NetworkConfig(Section):
    """A network from attributes to parameters."""

    hidden: Annotated[tuple[Count, ...], Field(max_length=100)] = (16, 16)
    """Widths of the hidden layers."""
    seed: Seed = 0
    """Seed of its initial weights."""
    variation: Literal["none", "month", "year"] = "none"
    """Whether parameters are constant, or vary with the month or with the year."""
    varying: Annotated[tuple[ParameterName, ...], Field(min_length=1)] | None = None
    """Parameters that vary; all if omitted."""
    weather: Listed[WeatherName] = ()
    """Forcing that the network uses too: its course at the beginning of every year, if parameters
    vary by year, or of the run."""
    weather_length: Count = 90
    """Largest number of intervals of this course."""

    @model_validator(mode="after")
    def _periods_are_distinguishable(self) -> NetworkConfig:
        if self.variation == "none" and self.varying is not None:
            raise ValueError("varying: nothing varies; choose variation month or year")
        if self.variation == "month" and self.weather:
            raise ValueError("weather is for parameters that vary by year or not at all")
        if self.variation == "year" and not self.weather:
            raise ValueError("variation: year needs weather, by which years differ")
        return self


class TrainingConfig(Section):
    """Training of the networks."""

    epochs: Count = 50
    """Number of epochs."""
    learning_rate: Rate = 0.02
    """Learning rate of Adam at the first epoch; it falls along a cosine to a twentieth."""
    sites: Count | None = None
    """Number of sites per minibatch; all if omitted."""
    intervals: Count | None = None
    """Number of intervals over which gradients look back; the whole period if omitted."""
    largest_gradient: Norm = 1.0
    """Norm to which the gradient of a network is clipped."""
    decay: Tolerance = 0.0
    """Weight decay, as in AdamW."""
    least_deviation: Annotated[float, number(0.0, 1e6, above=True)] = 0.05
    """Fraction of the largest standard deviation among the sites that is added to the standard
    deviation of the observations at a site, so that sites without variation do not dominate."""
    seed: Seed = 0
    """Seed of the order of minibatches."""


class LearningConfig(Section):
    """Networks that give the parameters of sites, trained through the model."""

    parameters: FreeParameters
    """Parameters that networks give; without `by: soil`, `similar_within` and `below`."""
    diffusivity: Literal["follows", "fixed"] = "follows"
    """Treatment of the saturated hydraulic diffusivity, as in `calibration`."""
    attributes: AttributesConfig
    observations: Listed[ObservationFileConfig] = ()
    """Files of observations, each with its column."""
    twin: LearningTwinConfig | None = None
    """Synthetic observations, made by the model, instead of files."""
    targets: Annotated[tuple[TargetConfig, ...], Field(min_length=1)]
    """Variables of the loss, about the weighted mean of 1 - NSE over the sites."""
    every: Duration = "1d"
    """Interval of the comparison, a multiple of the step."""
    period: PeriodConfig
    """Period of the training."""
    test_period: PeriodConfig | None = None
    """Period of the scores; the period of the training if omitted."""
    leave_out: Literal["site", "group"] | None = "site"
    """Cross-validation: whether every site or every group is left out in turn; null for none."""
    network: NetworkConfig = NetworkConfig()
    training: TrainingConfig = TrainingConfig()
    directory: Path = Path("learning")
    """Folder of the results, relative to the working directory."""

    @field_validator("targets")
    @classmethod
    def _are_targets_of_a_loss(cls, targets: tuple[TargetConfig, ...]) -> tuple[TargetConfig, ...]:
        require_distinct([target.variable for target in targets])
        for target in targets:
            for key in UNUSED_OF_TARGETS:
                if getattr(target, key) != TargetConfig.model_fields[key].default:
                    raise ValueError(f"{key} of {target.variable} is for calibrations, remove it")
        if not any(target.weight for target in targets):
            raise ValueError("none has a weight above 0")
        return targets

    @model_validator(mode="after")
    def _fits_together(self) -> LearningConfig:
        noise = None if self.twin is None else self.twin.noise
        check_targets(self.targets, self.observations, noise)
        if self.leave_out == "group" and self.attributes.groups is None:
            raise ValueError("leave_out: group needs attributes.groups")
        free = [parameter.name for parameter in self.parameters]
        require_among("network.varying", self.network.varying or (), free, "a free parameter")
        return self

    def resolved(self, files: InputFiles) -> LearningConfig:
        """The section with every file found.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        file = files.find(self.attributes.file, "attributes.file")
        return self.model_copy(
            update={
                "attributes": self.attributes.model_copy(update={"file": file}),
                "observations": observations_found(self.observations, files),
            }
        )
