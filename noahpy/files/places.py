"""Files and folders that commands read and write."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.errors import ConfigError, OutputError

RESTART_SUFFIX: Final = ".restart"
"""Of the state that an interrupted run leaves beside its output."""
PARTS_SUFFIX: Final = ".parts"
"""Of the folder beside the output of a region that holds what blocks gave."""


class Place(NamedTuple):
    """A file or folder, and what it is to a command."""

    name: str
    """As in messages: a key of the configuration, an option, or what it is."""
    path: Path

    @property
    def target(self) -> Path:
        """Where it is, behind all links."""
        return Path(os.path.realpath(self.path))

    def __str__(self) -> str:
        return f"{self.path} ({self.name})"


def places(paths: Mapping[str, Path | None]) -> list[Place]:
    """Places from paths by what they are; None is left out."""
    return [Place(name, path) for name, path in paths.items() if path is not None]


def restart_beside(output: Path) -> Path:
    """The file for the state of a run that is interrupted, unless another one is named."""
    # paths without a name, such as a point, are refused with the others that are no files
    return output.parent / f"{output.stem}{RESTART_SUFFIX}"


def require_apart(written: Iterable[Place], read: Iterable[Place] = ()) -> None:
    """Refuse to write two things to one place, or one onto what is read.

    Links of both kinds are looked through. Nothing may lie in a folder that is written or in a
    store that is read.

    Args:
        written: what a command writes.
        read: what it reads.

    Raises:
        ConfigError: naming both.
    """
    others = list(read)
    for place in written:
        for other in others:
            if _meet(place, other):
                raise ConfigError(f"{place} would be written onto {other}; name another place")
        others.append(place)


def _meet(first: Place, second: Place) -> bool:
    one, other = first.target, second.target
    if one == other or other in one.parents or one in other.parents:
        return True
    try:
        return one.samefile(other)
    except OSError:
        # one of them is not there yet
        return False


def require_file(place: Place) -> None:
    """Refuse a file that cannot be written: its folder is not there, or it is no regular file.

    Raises:
        ConfigError: there is something else than a regular file.
        OutputError: its folder is not there or may not be written to.
    """
    target = place.target
    if target.exists() and not target.is_file():
        kind = "a folder" if target.is_dir() else "no regular file"
        raise ConfigError(f"{place} is {kind}; name a file")
    if target.is_file() and not os.access(target, os.W_OK):
        raise OutputError(f"{place} cannot be written: it may not be changed")
    require_folder_of(place)


def require_folder_of(place: Place) -> None:
    """Refuse a place in a folder that is not there or may not be written to.

    Raises:
        OutputError: naming the folder.
    """
    folder = place.target.parent
    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "does not exist"
        raise OutputError(f"{place} cannot be written: its folder {what}")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(f"{place} cannot be written: its folder may not be written to")


def require_folder(place: Place) -> None:
    """Refuse a folder for results that is something else, or cannot be made or written to.

    Raises:
        ConfigError: there is something else.
        OutputError: it may not be written to, or not be made.
    """
    target = place.target
    if target.exists():
        if not target.is_dir():
            raise ConfigError(f"{place} is no folder")
        if not os.access(target, os.W_OK | os.X_OK):
            raise OutputError(f"{place} cannot be written to")
        return
    there = next(parent for parent in target.parents if parent.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise OutputError(f"{place} cannot be made in {there}")
