"""Files that a configuration names: where their paths are looked up."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.config.fields import printable
from noahpy.errors import ConfigError
from noahpy.files.stores import is_zarr

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable with a further folder in which relative paths are looked up."""


class InputFiles(NamedTuple):
    """The files that a section names, each looked up from the folder of its key."""

    folder_of: Callable[[str], Path]
    """Folder of relative paths, by their key: that of the file in which the key stands."""
    section: str = ""
    """Key of the section; empty for the whole configuration."""

    def within(self, section: str) -> InputFiles:
        """Those of a section in this one."""
        return self._replace(section=self.key(section))

    def key(self, key: str) -> str:
        """A key of the section as one of the whole configuration."""
        return f"{self.section}.{key}".lstrip(".")

    def folder(self, key: str) -> Path:
        """Folder of relative paths under a key of the section."""
        return self.folder_of(self.key(key))

    def find(self, name: Path, key: str) -> Path:
        """Path of an existing file or Zarr store.

        Args:
            name: path as written.
            key: key of the section under which it stands.

        Raises:
            ConfigError: the file does not exist; the message begins with the key.
        """
        try:
            return find_file(name, self.folder(key))
        except ConfigError as error:
            raise ConfigError(f"{self.key(key)}: {error}") from error


def find_file(name: Path, folder: Path) -> Path:
    """A file or Zarr store named absolutely, or relative to a folder or to the shared data.

    Raises:
        ConfigError: with the places, if the file is in none of them.
    """
    shared = os.environ.get(SHARED_DATA)
    places = [folder / name] + ([Path(shared) / name] if shared else [])
    for place in places:
        try:
            if place.is_file() or is_zarr(place):
                return place.resolve()
        except (OSError, ValueError):
            # a name that no file can have
            continue
    looked = ", ".join(str(place) for place in places)
    hint = "" if shared else f"; the environment variable {SHARED_DATA} is not set"
    raise ConfigError(printable(f"file {name} not found; looked for {looked}{hint}"))
