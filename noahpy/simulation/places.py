"""Where commands may write: never onto what they read, and into files only.

All of that is found out before anything is opened, so that a refused command has done nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from pydantic import BaseModel

from noahpy.config import Config
from noahpy.config.processes import ProcessConfig
from noahpy.errors import ConfigError, OutputError
from noahpy.files.result_folder import CONFIGURATION, RESULTS

WRITTEN: Final = frozenset({"output.file", "calibration.directory", "learning.directory"})
"""Keys of a configuration that name what is written; all other paths in it are read."""


RESTART_SUFFIX: Final = ".restart"


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


def places_read(config: Config, file: Path | None = None) -> list[Place]:
    """All files and stores that a configuration names to be read.

    Args:
        config: with every file found.
        file: the configuration itself.
    """
    own = [] if file is None else [Place("the configuration", file)]
    return own + [place for place in _paths(config, "") if place.name not in WRITTEN]


def _paths(value: object, key: str) -> Iterator[Place]:
    """All paths below a key."""
    if isinstance(value, Path):
        yield Place(key, value)
    elif isinstance(value, ProcessConfig):
        yield from (Place(key, path) for path in value.files)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _paths(getattr(value, name), f"{key}.{name}" if key else name)
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _paths(part, f"{key}.{name}")
    elif isinstance(value, (tuple, list)):
        for number, part in enumerate(value, start=1):
            yield from _paths(part, f"{key}[{number}]")


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


def require_places_of_run(
    config: Config,
    file: Path,
    output: Path | None,
    *,
    restart_from: Path | None,
    save_restart: Path | None,
) -> None:
    """Refuse a run that would write onto what it reads, or where it cannot write.

    Args:
        config: of the run.
        file: the configuration.
        output: instead of the configuration's.
        restart_from: state that it goes on from; one that is saved later may replace it.
        save_restart: where its state goes.

    Raises:
        ConfigError: two of these are one, or something is no file.
        OutputError: a folder is not there or may not be written to.
    """
    target = output or config.output.file
    outputs = places({"the output": target})
    states = places({"--save-restart": save_restart})
    implied: list[Place] = []
    if target is not None and config.region is not None:
        from noahpy.region.plan import PARTS_SUFFIX

        parts = target.with_name(target.name + PARTS_SUFFIX)
        implied = places({"the folder of the blocks": parts})
    elif target is not None and not states:
        implied = places({"the state of a run that is interrupted": restart_beside(target)})
    # the output of a region may be a store, and is looked at with its maps
    for place in states if config.region is not None else [*states, *outputs]:
        require_file(place)
    require_apart([*outputs, *states, *implied], places_read(config, file))
    require_apart(outputs, places({"--restart-from": restart_from}))


def require_places_of_search(config: Config, file: Path, directory: Path) -> None:
    """Refuse a search that would write onto what it reads, or where it cannot write.

    Args:
        config: of the search.
        file: the configuration.
        directory: for the results.

    Raises:
        ConfigError: a result would be written onto something, or the folder is something else.
        OutputError: the folder cannot be made or written to.
    """
    require_folder(Place("the folder of results", directory))
    # a configuration that a search wrote is written again as it is
    own = directory / CONFIGURATION
    is_own = own.exists() and file.samefile(own)
    results = [Place("a result", directory / name) for name in RESULTS]
    require_apart(results, places_read(config, None if is_own else file))
