"""Where a command may write: never onto what its configuration reads, and into files only.

All of that is found out before anything is opened, so that a refused command has done nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from noahpy.config import Config
from noahpy.config.processes import ProcessConfig
from noahpy.files.places import (
    PARTS_SUFFIX,
    Place,
    places,
    require_apart,
    require_file,
    require_folder,
    restart_beside,
)
from noahpy.files.result_folder import CONFIGURATION, RESULTS

WRITTEN: Final = frozenset({"output.file", "calibration.directory", "learning.directory"})
"""Keys of a configuration that name what is written; all other paths in it are read."""


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
