"""Paths that commands read and write, with names for messages."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.errors import ConfigError, OutputError

RESTART_SUFFIX: Final = ".restart"
"""Suffix of the state that an interrupted run leaves beside its output."""
PARTS_SUFFIX: Final = ".parts"
"""Suffix of the folder beside the output of a region with the results of its blocks."""


class NamedPath(NamedTuple):
    """A path of a command, with its name in messages."""

    name: str
    """Key of the configuration, option, or description."""
    path: Path

    @property
    def target(self) -> Path:
        """The path with all links resolved."""
        return Path(os.path.realpath(self.path))

    def __str__(self) -> str:
        return f"{self.path} ({self.name})"


def named_paths(paths: Mapping[str, Path | None]) -> list[NamedPath]:
    """Paths by name; None is left out."""
    return [NamedPath(name, path) for name, path in paths.items() if path is not None]


def restart_beside(output: Path) -> Path:
    """The file for the state of an interrupted run, unless the user names one."""
    # a path without a file name, such as ".", is refused later, like all that are no files
    return output.parent / f"{output.stem}{RESTART_SUFFIX}"


def require_apart(written: Iterable[NamedPath], read: Iterable[NamedPath] = ()) -> None:
    """Refuse paths that overlap with a written one.

    Hard and symbolic links are resolved. A path inside a folder overlaps with the folder, so that
    nothing is written into a store that is read.

    Args:
        written: paths that a command writes.
        read: paths that it reads.

    Raises:
        ConfigError: two paths that overlap.
    """
    others = list(read)
    for path in written:
        for other in others:
            if _overlap(path, other):
                raise ConfigError(f"{path} would be written onto {other}; name another place")
        others.append(path)


def _overlap(first: NamedPath, second: NamedPath) -> bool:
    one, other = first.target, second.target
    if one == other or other in one.parents or one in other.parents:
        return True
    try:
        return one.samefile(other)
    except OSError:
        # one of them does not exist yet
        return False


def require_file(path: NamedPath) -> None:
    """Refuse a path at which a file cannot be written.

    Raises:
        ConfigError: the path exists and is no regular file.
        OutputError: the file or its folder may not be written to, or the folder does not exist.
    """
    target = path.target
    if target.exists() and not target.is_file():
        kind = "a folder" if target.is_dir() else "no regular file"
        raise ConfigError(f"{path} is {kind}; name a file")
    if target.is_file() and not os.access(target, os.W_OK):
        raise OutputError(f"{path} cannot be written: it may not be changed")
    require_folder_of(path)


def require_written(path: NamedPath, read: Iterable[NamedPath]) -> None:
    """Refuse a file that a command writes where it overlaps with what it reads, or is none.

    Raises:
        ConfigError: it overlaps.
        OutputError: see `require_file`.
    """
    require_apart([path], read)
    require_file(path)


def require_folder_of(path: NamedPath) -> None:
    """Refuse a path in a folder that does not exist or may not be written to.

    Raises:
        OutputError: the path, with the reason.
    """
    folder = path.target.parent
    if not folder.is_dir():
        reason = "is no folder" if folder.exists() else "does not exist"
        raise OutputError(f"{path} cannot be written: its folder {reason}")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(f"{path} cannot be written: its folder may not be written to")


def require_folder(path: NamedPath) -> None:
    """Refuse a path that is no folder for results and cannot become one.

    Raises:
        ConfigError: the path exists and is no folder.
        OutputError: the folder may not be written to, or cannot be made.
    """
    target = path.target
    if target.exists():
        if not target.is_dir():
            raise ConfigError(f"{path} is no folder")
        if not os.access(target, os.W_OK | os.X_OK):
            raise OutputError(f"{path} cannot be written to")
        return
    existing = next(parent for parent in target.parents if parent.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        raise OutputError(f"{path} cannot be made in {existing}")
