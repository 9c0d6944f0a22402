"""Configurations from files, each with those that it builds on below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from pathlib import Path
from typing import Any, Final

from noahpy.config.fields import shown
from noahpy.config.given import BASE, ConfigFile, Given
from noahpy.config.input_files import InputFiles
from noahpy.config.messages import error_in_file, key_text, placed
from noahpy.errors import ConfigError, YamlError
from noahpy.files.yaml_file import read_yaml
from noahpy.simulation.overlays import Sections, overlaid

MOST_FILES: Final = 10
"""Largest number of files that build on each other."""


def from_file(file: Path, changes: Mapping[str, Any]) -> Given:
    """A configuration from a file.

    Args:
        file: its file.
        changes: sections and keys that override those of the file.

    Raises:
        ConfigError: a file cannot be read, or builds on one that cannot; the message names both
            file and key.
    """
    return _with_bases(changes, file.parent, file)


def from_memory(sections: Mapping[str, Any], folder: Path) -> Given:
    """A configuration from memory.

    Args:
        sections: sections and keys.
        folder: folder of relative paths.

    Raises:
        ConfigError: it builds on a file that cannot be read.
    """
    return _with_bases(sections, folder, None)


def configuration_files(file: Path) -> tuple[Path, ...]:
    """A configuration file and those that it builds on.

    Raises:
        ConfigError: one of them cannot be read.
    """
    return tuple(one.path for one in from_file(file, {}).files)


def _with_bases(memory: Mapping[str, Any], folder: Path, file: Path | None) -> Given:
    """Sections in memory over a file, if there is one, and what they build on."""
    files = [] if file is None else [_read(file)]
    level = Given(_merged([memory], files), memory, folder, tuple(files), file)
    while level.sections.get(BASE) is not None:
        try:
            below = _read(_base_of(level, files))
        except ConfigError as error:
            raise error if error.file else placed(error, level) from error
        files.append(below)
        level = Given(below.written.value, {}, below.path.parent, (below,), below.path)
    sections = _merged([memory], files)
    sections.pop(BASE, None)
    return Given(sections, memory, folder, tuple(files), file)


def _merged(memory: Sequence[Mapping[str, Any]], files: Sequence[ConfigFile]) -> Sections:
    """Sections of which each overrides those after it."""
    return reduce(overlaid, reversed([*memory, *(one.written.value for one in files)]), {})


def _base_of(level: Given, files: Sequence[ConfigFile]) -> Path:
    """The file on which a configuration builds.

    Args:
        level: the configuration.
        files: those read so far, each of which builds on the next.

    Raises:
        ConfigError: it does not exist, is among those that build on it, or there are too many.
    """
    name = level.sections[BASE]
    if not isinstance(name, (str, Path)):
        raise ConfigError(f"{BASE}: is {shown(name)}; it must be the path of a file")
    found = InputFiles(lambda _: level.folder_of((BASE,))).find(Path(name), BASE)
    if found in (one.path.resolve() for one in files):
        raise ConfigError(f"{BASE}: {name} builds on this file, which would build on itself")
    if len(files) >= MOST_FILES:
        raise ConfigError(
            f"{BASE}: {MOST_FILES} files build on each other already; more are not read"
        )
    return found


def _read(file: Path) -> ConfigFile:
    """A configuration file and its content.

    Raises:
        ConfigError: it cannot be read, or holds no sections.
    """
    try:
        written = read_yaml(file)
    except YamlError as error:
        key = key_text(error.path)
        problem = f"is not valid YAML: {error}"
        if key:
            problem = f"\n  {key} (line {error.line}): {error.problem}"
    except UnicodeDecodeError as error:
        problem = f"is not UTF-8 text: {error.reason}"
    except (OSError, ValueError) as error:
        # a path with a null character is a ValueError
        problem = f"cannot be read: {getattr(error, 'strerror', None) or error}"
    else:
        if isinstance(written.value, Mapping):
            return ConfigFile(file, written)
        problem = "\n  holds no keys; expected sections such as 'site' and 'time'"
    raise error_in_file(file, f"{file}: {problem}".replace(": \n", ":\n"))
