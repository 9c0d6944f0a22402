"""The section ``processes``: torch modules that replace or correct processes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from noahpy.config.fields import Listed
from noahpy.config.input_files import InputFiles
from noahpy.config.named_code import CodeName, NamedCode

ProcessName = Literal[
    "hydraulic_conductivity",
    "hydraulic_diffusivity",
    "thermal_conductivity",
    "exchange_coefficient_heat",
    "water_stress",
    "snowfall_fraction",
    "new_snow_density",
    "snow_density",
    "snow_conductivity",
    "snow_cover_fraction",
    "snow_albedo",
]


class ProcessConfig(NamedCode):
    """A torch module that replaces or corrects a process."""

    name_key = "module"
    module: CodeName
    """Class of a `torch.nn.Module`: `package.module:name`, or `file.py:name` with a file
    relative to the configuration. Importing it runs its code, so the configuration must be trusted
    (`--trust`)."""
    arguments: dict[str, Any] = Field(default={})
    """Keyword arguments of the class."""
    weights: Path | None = None
    """File with its `state_dict`, from `torch.save`; its initial weights if omitted."""
    mode: Literal["replace", "multiply", "add"] = "replace"
    """Whether the output of the module replaces the process, multiplies it or is added to it."""
    inputs: Listed[str] | None = None
    """Names of the inputs of the module in the order of its last dimension; all inputs of the
    process if omitted."""

    @property
    def files(self) -> list[Path]:
        """See `NamedCode`."""
        return [*super().files, *([] if self.weights is None else [self.weights])]

    def resolved(self, files: InputFiles) -> ProcessConfig:
        """See `NamedCode`."""
        section = super().resolved(files)
        if section.weights is None:
            return section
        weights = files.find(section.weights, "weights")
        return section.model_copy(update={"weights": weights})
