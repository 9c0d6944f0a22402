"""Code that a configuration names and that is run: modules of processes, and schemes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import Field

from noahpy.config.fields import FindFile, Section, found_file

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

    def resolved(self, find: FindFile, key: str) -> Self:
        """The section with its files found.

        Args:
            find: finds a file.
            key: key of the section, for messages.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        if self.file is None:
            return self
        target = self.code_name.rpartition(":")[2]
        file = found_file(find, self.file, f"{key}.{self.name_key}")
        return self.model_copy(update={self.name_key: f"{file}:{target}"})


Key = TypeVar("Key")
Code = TypeVar("Code", bound=NamedCode)


def all_resolved(sections: Mapping[Key, Code], find: FindFile, key: str) -> dict[Key, Code]:
    """Sections by name with their files found."""
    return {name: section.resolved(find, f"{key}.{name}") for name, section in sections.items()}
