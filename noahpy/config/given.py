"""A configuration as a user gives it: its sections, and where each key stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from noahpy.files.yaml_file import KeyPath, Written

BASE = "base"
"""Key that names the file on which a configuration builds."""


class ConfigFile(NamedTuple):
    """A file of sections."""

    path: Path
    written: Written
    """Its content."""


class Given(NamedTuple):
    """Sections of a user, from memory and from files, each above the next."""

    sections: Mapping[str, Any]
    """All sections: those in memory over those of the files."""
    memory: Mapping[str, Any]
    """Sections that stand in no file."""
    folder: Path
    """Folder of the relative paths in memory."""
    files: tuple[ConfigFile, ...] = ()
    """The file that was loaded, if one was, and those that it builds on."""
    file: Path | None = None
    """The file that was loaded."""

    def line(self, path: KeyPath) -> str:
        """The line of a key as messages tell it, with its file unless it is the loaded one.

        It is empty where it is unknown.
        """
        file, line = self._place(path)
        if line is None:
            return ""
        return f"line {line}" if file == self.file else f"line {line} of {file}"

    def folder_of(self, path: KeyPath) -> Path:
        """Folder of the relative paths under a key: that of the file in which it stands."""
        file, _ = self._place(path)
        return self.folder if file is None else file.parent

    def _place(self, path: KeyPath) -> tuple[Path | None, int | None]:
        """File and line of a key, or of the deepest section around it that there is."""
        deepest = _depth(self.memory, path)
        file, line = None, None
        for one in self.files:
            depth, in_file = one.written.place_of(path)
            if depth > deepest:
                deepest, file, line = depth, one.path, in_file
        return file, line


def is_in(values: object, path: KeyPath) -> bool:
    """Whether there is a value at a path."""
    return _depth(values, path) == len(path)


def _depth(values: object, path: KeyPath) -> int:
    """Number of the first keys of a path that exist in values."""
    for number, part in enumerate(path):
        try:
            values = values[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return number
    return len(path)
