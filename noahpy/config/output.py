"""The section ``output``: the output file of a run, and its contents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from noahpy.catalog.output_names import OutputNames, named
from noahpy.catalog.output_variables import OutputVariable, VariableChoice, variable_table
from noahpy.config.fields import Section
from noahpy.config.intervals import Interval
from noahpy.errors import ConfigError


def _known_interval(text: str) -> str:
    Interval.parse(text)
    return text


def _known_variables(choice: object) -> object:
    variable_table().select(choice)
    return choice


class OutputConfig(Section):
    """The output file of a run."""

    file: Path | None = None
    """netCDF file, relative to the working directory; no output if omitted."""
    interval: Annotated[str, AfterValidator(_known_interval)] = "day"
    """Interval of a record: `step`, a `day`, `month` or `year` of the UTC calendar, or a duration
    counted from the start of the run, such as `30min`, `3h` or `10d`."""
    variables: Annotated[VariableChoice, BeforeValidator(_known_variables)] = "default"
    """`default`, `all`, a list of names, or names with methods such as
    `{soil_temperature: [mean, minimum, maximum], snow_depth: point}`. Methods are `mean`,
    `minimum`, `maximum`, `sum` and, for the value at the end of the interval, `point`."""
    names: OutputNames = "noahpy"
    """Names of the variables: those of NoahPy, standard names of CF, or those of CMIP such as
    `tsl`, `mrsol`, `mrfso`, `snw` and `snd`, in the units of CMIP; what has none keeps its own."""
    precision: Literal["float32", "float64"] = "float32"
    """Floating-point type of the values in the file; times and coordinates are always float64."""
    permafrost_summary: bool = True
    """Whether the file has yearly permafrost variables, such as ground temperatures and
    active-layer thickness."""
    overwrite: bool = False
    """Whether an existing file is replaced."""
    institution: Annotated[str, Field(min_length=1)] = "not stated"
    """Institution that made the run, for the attribute of this name in the file."""

    def selected_variables(self, *, has_snow_layers: bool) -> tuple[OutputVariable, ...]:
        """The chosen variables with their methods, under the names that are chosen.

        Args:
            has_snow_layers: whether the model has layers of snow; `all` leaves their variables out
                where it has none.

        Raises:
            ConfigError: a variable of layers of snow is named, and the model has none.
        """
        selected = variable_table().select(self.variables)
        missing = [v for v in selected if v.variable.axis == "snow_layer" and not has_snow_layers]
        if missing and self.variables != "all":
            raise ConfigError(
                f"output.variables: {missing[0].variable.name} is of layers of snow, which the run "
                "does not have; they need schemes.snow: layered"
            )
        return named(tuple(one for one in selected if one not in missing), self.names)

    @model_validator(mode="after")
    def _names_are_different(self) -> OutputConfig:
        named(variable_table().select(self.variables), self.names)
        return self
