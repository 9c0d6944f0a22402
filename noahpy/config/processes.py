"""The section ``processes``: torch modules in the place of processes, or as their corrections."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from noahpy.config.fields import Listed
from noahpy.config.named_code import CodeName, FindFile, NamedCode, found_file

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
    """A module that stands for a process, or corrects it."""

    name_key = "module"
    module: CodeName
    """Class of a `torch.nn.Module`: `package.module:name`, or `file.py:name` with a file that is
    looked for beside the configuration. It is imported, which runs its code, so that the
    configuration has to be trusted (`--trust`)."""
    arguments: dict[str, Any] = Field(default={})
    """Keyword arguments for it."""
    weights: Path | None = None
    """File of its `state_dict`, from `torch.save`; those that it comes with if omitted."""
    mode: Literal["replace", "multiply", "add"] = "replace"
    """Whether what it gives stands instead of the process, or is its factor or a summand."""
    inputs: Listed[str] | None = None
    """Names of what it sees in its last dimension, in this order; everything that the process
    offers if omitted."""

    @property
    def files(self) -> list[Path]:
        """See `NamedCode`."""
        return [*super().files, *([] if self.weights is None else [self.weights])]

    def resolved(self, find: FindFile, key: str) -> ProcessConfig:
        """See `NamedCode`."""
        section = super().resolved(find, key)
        if section.weights is None:
            return section
        weights = found_file(find, section.weights, f"{key}.weights")
        return section.model_copy(update={"weights": weights})
