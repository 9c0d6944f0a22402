"""Checks of the paths of a command: paths that it writes must not overlap with those it reads.

The checks come before any file is opened, so that a refused command changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from noahpy.config import Config
from noahpy.config.named_code import NamedCode
from noahpy.files.named_paths import (
    PARTS_SUFFIX,
    NamedPath,
    named_paths,
    require_apart,
    require_file,
    require_folder,
    restart_beside,
)
from noahpy.files.result_folder import CONFIGURATION, RESULTS
from noahpy.simulation.base_files import configuration_files

WRITTEN: Final = frozenset(
    {"output.file", "calibration.directory", "learning.directory", "assimilation.directory"}
)
"""Keys of the paths that are written; all other paths of a configuration are read."""


def read_paths(config: Config, file: Path | None = None) -> list[NamedPath]:
    """All files and stores that a configuration reads.

    Args:
        config: configuration with absolute paths.
        file: file of the configuration itself, which may build on others.
    """
    files = () if file is None else configuration_files(file)
    own = [NamedPath("the configuration", one) for one in files]
    return own + [path for path in _paths(config, "") if path.name not in WRITTEN]


def _paths(value: object, key: str) -> Iterator[NamedPath]:
    """All paths below a key."""
    if isinstance(value, Path):
        yield NamedPath(key, value)
    elif isinstance(value, NamedCode):
        yield from (NamedPath(key, path) for path in value.files)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _paths(getattr(value, name), f"{key}.{name}" if key else name)
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _paths(part, f"{key}.{name}")
    elif isinstance(value, (tuple, list)):
        for number, part in enumerate(value, start=1):
            yield from _paths(part, f"{key}[{number}]")


def require_run_paths(
    config: Config,
    file: Path,
    output: Path | None,
    *,
    restart_from: Path | None,
    save_restart: Path | None,
) -> None:
    """Refuse a run that would overwrite its own input, or that cannot write its results.

    Args:
        config: configuration of the run.
        file: file of the configuration.
        output: output file instead of that of the configuration.
        restart_from: file of the state that the run continues, which a saved state may replace.
        save_restart: file for the state at the end.

    Raises:
        ConfigError: paths that overlap, or a path that is not a file.
        OutputError: a folder that does not exist or may not be written to.
    """
    target = output or config.output.file
    outputs = named_paths({"the output": target})
    states = named_paths({"--save-restart": save_restart})
    implied: list[NamedPath] = []
    if target is not None and config.region is not None:
        parts = target.with_name(target.name + PARTS_SUFFIX)
        implied = named_paths({"the folder of the blocks": parts})
    elif target is not None and not states:
        implied = named_paths({"the state of a run that is interrupted": restart_beside(target)})
    # the output of a region may be a store, and is checked with the plan of the region
    for path in states if config.region is not None else [*states, *outputs]:
        require_file(path)
    require_apart([*outputs, *states, *implied], read_paths(config, file))
    require_apart(outputs, named_paths({"--restart-from": restart_from}))


def require_search_paths(config: Config, file: Path, directory: Path) -> None:
    """Refuse a search that would overwrite its own input, or that cannot write its results.

    Args:
        config: configuration of the search.
        file: file of the configuration.
        directory: folder of the results.

    Raises:
        ConfigError: a result that overlaps with a path that is read, or a path that is not a
            folder.
        OutputError: a folder that cannot be made or written to.
    """
    require_folder(NamedPath("the folder of results", directory))
    # the configuration that a search wrote is rewritten unchanged
    own = directory / CONFIGURATION
    is_own = own.exists() and file.samefile(own)
    results = [NamedPath("a result", directory / name) for name in RESULTS]
    require_apart(results, read_paths(config, None if is_own else file))
