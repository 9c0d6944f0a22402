"""The section ``output``: which file a run writes, and what stands in it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from noahpy.catalog.output_variables import OutputVariable, VariableChoice, variable_table
from noahpy.config.fields import Section
from noahpy.config.intervals import Interval


def _known_interval(text: str) -> str:
    Interval.parse(text)
    return text


def _known_variables(choice: object) -> object:
    variable_table().select(choice)
    return choice


class OutputConfig(Section):
    """The output file of a run."""

    file: Path | None = None
    """netCDF file, relative to the folder in which the run is started; none is written if
    omitted."""
    interval: Annotated[str, AfterValidator(_known_interval)] = "day"
    """What a record covers: `step`, a `day`, `month` or `year` of the UTC calendar, or a duration
    counted from the start of the run, such as `30min`, `3h` or `10d`."""
    variables: Annotated[VariableChoice, BeforeValidator(_known_variables)] = "default"
    """`default`, `all`, a list of names, or names with methods such as
    `{soil_temperature: [mean, minimum, maximum], snow_depth: point}`. Methods are `mean`,
    `minimum`, `maximum`, `sum` and, for the value at the end of the interval, `point`."""
    precision: Literal["float32", "float64"] = "float32"
    """Of the values in the file; time and places are always float64."""
    permafrost_summary: bool = True
    """Whether the file has yearly ground temperatures, active-layer thickness and the like."""
    overwrite: bool = False
    """Whether a file that exists is replaced."""
    institution: Annotated[str, Field(min_length=1)] = "not stated"
    """Who made the run, for the file's attribute of this name."""

    def selected_variables(self) -> tuple[OutputVariable, ...]:
        """The chosen variables with their methods."""
        return variable_table().select(self.variables)
