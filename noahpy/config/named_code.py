"""Code that a configuration names and that is run: modules of processes, and schemes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import Field

from noahpy.config.fields import Section
from noahpy.config.input_files import InputFiles

CodeName = Annotated[str, Field(pattern=r"^.+:[A-Za-z_][\w.]*$")]
"""``package.module:name``, or ``file.py:name``."""


class NamedCode(Section):
    """A class or function by name, with its arguments."""

    name_key: ClassVar[str]
    """Key that holds the name."""
    arguments: dict[str, Any] = Field(default={})
    """Keyword arguments of the call."""

    @property
    def code_name(self) -> str:
        """Name of the code."""
        name: str = getattr(self, self.name_key)
        return name

    @property
    def file(self) -> Path | None:
        """File of the code; None if it is in an installed package."""
        place = self.code_name.rpartition(":")[0]
        return Path(place) if place.endswith(".py") else None

    @property
    def files(self) -> list[Path]:
        """Files that the code depends on."""
        return [] if self.file is None else [self.file]

    def resolved(self, files: InputFiles) -> Self:
        """The section with its files found.

        Args:
            files: those of the section.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        if self.file is None:
            return self
        target = self.code_name.rpartition(":")[2]
        file = files.find(self.file, self.name_key)
        return self.model_copy(update={self.name_key: f"{file}:{target}"})


Key = TypeVar("Key")
Code = TypeVar("Code", bound=NamedCode)


def all_resolved(sections: Mapping[Key, Code], files: InputFiles) -> dict[Key, Code]:
    """Sections by name with their files found."""
    return {name: section.resolved(files.within(str(name))) for name, section in sections.items()}
