"""The section ``processes``: torch modules in the place of processes, or as their corrections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from noahpy.config.fields import Listed, Section
from noahpy.errors import ConfigError

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


class ProcessConfig(Section):
    """A module that stands for a process, or corrects it."""

    module: Annotated[str, Field(pattern=r"^.+:[A-Za-z_][\w.]*$")]
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
    def file(self) -> Path | None:
        """The file of the module, None if it is that of a package."""
        place = self.module.rpartition(":")[0]
        return Path(place) if place.endswith(".py") else None

    @property
    def files(self) -> list[Path]:
        """The files that decide on what it gives."""
        return [file for file in (self.file, self.weights) if file is not None]

    def resolved(self, find: Callable[[Path], Path], name: str) -> ProcessConfig:
        """The section with its files found.

        Args:
            find: gives the file that a path means; raises `ConfigError` if there is none.
            name: of the process.

        Raises:
            ConfigError: a file is not there; the message names the key.
        """
        changes: dict[str, object] = {}
        if self.file is not None:
            target = self.module.rpartition(":")[2]
            changes["module"] = f"{_found(find, self.file, f'processes.{name}.module')}:{target}"
        if self.weights is not None:
            changes["weights"] = _found(find, self.weights, f"processes.{name}.weights")
        return self.model_copy(update=changes)


def _found(find: Callable[[Path], Path], path: Path, key: str) -> Path:
    try:
        return find(path)
    except ConfigError as error:
        raise ConfigError(f"{key}: {error}") from error


def with_files_found(
    processes: Mapping[ProcessName, ProcessConfig], find: Callable[[Path], Path]
) -> dict[ProcessName, ProcessConfig]:
    """The sections of all processes with their files found."""
    return {name: process.resolved(find, name) for name, process in processes.items()}
