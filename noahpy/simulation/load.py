"""From what users write to a `Config`: presets and headers below, shared sections, columns above.

Written sections stand for all columns; an entry of the key ``columns`` changes them for its own.
Below them stand the header of a Noah text file named as forcing, and below that the preset.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from noahpy.catalog.scheme_names import PRESETS
from noahpy.config.messages import (
    error_in_file,
    key_text,
    printable,
    section_in,
    validation_message,
    with_file_and_line,
)
from noahpy.config.named_code import FindFile, all_resolved
from noahpy.config.region import with_stand_ins
from noahpy.config.schema import COLUMN_SECTIONS, Config, SharedSections
from noahpy.config.schemes import SchemesConfig
from noahpy.errors import ConfigError, YamlError
from noahpy.files.stores import is_zarr
from noahpy.files.yaml_file import Written, read_yaml
from noahpy.forcing import read_noah_text
from noahpy.simulation.noah_header import header_values
from noahpy.simulation.trust import require_trust

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable naming a folder where relative paths are looked up too."""

Values = dict[str, Any]


def load_config(
    path: str | Path, changes: Mapping[str, Any] | None = None, *, trust: bool = False
) -> Config:
    """Read and validate a configuration file, and the header of the forcing file it names.

    Args:
        path: YAML file.
        changes: sections and keys that stand above those of the file.
        trust: whether it may name code that runs, whatever the user's settings say.

    Raises:
        ConfigError: with the file, the key, its line, what was given and what is allowed.
        NoahTextError: the forcing file cannot be read.
    """
    file = Path(path)
    written = _read(file)
    given = written.value
    if changes and isinstance(given, Mapping):
        given = _merged(given, changes)
    try:
        return parse_config(given, file.parent, trust=trust, written=written)
    except ConfigError as error:
        raise with_file_and_line(error, file, written) from error


def parse_config(
    given: object,
    folder: str | Path = ".",
    *,
    trust: bool = False,
    written: Written | None = None,
) -> Config:
    """Validate a configuration that is already in memory.

    Args:
        given: sections and keys as in a configuration file.
        folder: where relative paths begin.
        trust: whether it may name code that runs, whatever the user's settings say.
        written: the file they stand in, if messages shall name its lines.

    Raises:
        ConfigError: with the key, what was given and what is allowed.
        NoahTextError: the forcing file cannot be read.
    """
    if not isinstance(given, Mapping):
        raise ConfigError("holds no keys; expected sections such as 'site' and 'time'")
    full = full_form(given, Path(folder))
    try:
        config = Config.model_validate(full, context=SharedSections())
    except ValidationError as error:
        raise ConfigError(validation_message(error, full, given, written)) from error
    for key in config.named_code() if not trust else ():
        require_trust(key, Path(folder))
    return _with_files_found(config, Path(folder))


@contextlib.contextmanager
def errors_of(path: str | Path) -> Iterator[None]:
    """What turns out later to be wrong with a configuration names its file and the line of its key.

    Args:
        path: the file that was loaded.

    Raises:
        ConfigError: instead of one that names no file.
    """
    try:
        yield
    except ConfigError as error:
        if error.file is not None:
            raise
        file = Path(path)
        try:
            written = _read(file)
        except ConfigError:
            written = Written(None, 1)
        raise with_file_and_line(error, file, written) from error


# --- from the short form to the full one ---------------------------------------------------------
def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> Values:
    """`above` over `below`, section by section."""
    result = dict(below)
    for key, value in above.items():
        lower = result.get(key)
        both = isinstance(lower, Mapping) and isinstance(value, Mapping)
        result[key] = _merged(lower, value) if both else value  # type: ignore[arg-type]
    return result


def _preset_values(name: object) -> Values:
    preset = PRESETS.get(name) if isinstance(name, str) else None
    if preset is None:
        return {}
    return {
        "schemes": preset.names.model_dump(),
        "site": {"bottom_temperature_height": preset.bottom_temperature_height},
        "soil": {"table": preset.soil_table},
    }


def _header_below(column: Values, folder: Path) -> Values:
    """What the header of the column's Noah text file supplies, if it names one."""
    name = section_in(column, "forcing").get("noah_text")
    if not isinstance(name, str):
        return {}
    try:
        supplied = header_values(read_noah_text(find_file(Path(name), folder)))
    except ConfigError as error:
        raise ConfigError(f"forcing.noah_text: {error}") from error
    initial = section_in(column, "initial")
    if "restart" in initial:
        del supplied["initial"]
    elif "saturation" in initial:
        supplied["initial"] = without_other_water(supplied["initial"], initial)
    return supplied


def without_other_water(below: Mapping[str, Any], above: Mapping[str, Any]) -> Values:
    """An initial section without the water that one above it gives in another way.

    Args:
        below: section whose keys stand below.
        above: section that may have water contents, or a saturation.
    """
    unlike = set()
    if "saturation" in above:
        unlike = {"total_water_content", "liquid_water_content"}
    elif "total_water_content" in above:
        unlike = {"saturation"}
    return {key: value for key, value in below.items() if key not in unlike}


def full_form(given: Mapping[str, Any], folder: Path) -> Values:
    """All sections of all columns, with what the preset and headers supply."""
    entries = given.get("columns", [{}])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        return dict(given)
    below = _preset_values(given.get("preset", "permafrost"))
    sections = {key: value for key, value in given.items() if key in COLUMN_SECTIONS}
    shared = {key: value for key, value in given.items() if key not in COLUMN_SECTIONS}
    common: Values | None = None
    columns = []
    for number, entry in enumerate(entries, start=1):
        base = {key: sections[key] for key in entry if key in sections}
        if isinstance(base.get("initial"), Mapping):
            base["initial"] = without_other_water(base["initial"], section_in(entry, "initial"))
        own = _merged(base, entry)
        header = _header_below({**sections, **own}, folder)
        if header or common is None:
            below = _merged(below, header)
            of_columns = {key: below[key] for key in COLUMN_SECTIONS if key in below}
            common = _merged(of_columns, sections)
        # what a column does not change is the same object in all of them, and validated once
        changed = _merged({key: of_columns[key] for key in own if key in of_columns}, own)
        column = with_stand_ins({**common, **changed}, given.get("region"))
        if len(entries) > 1:
            column.setdefault("name", f"column {number}")
        columns.append(column)
    shared_below = {key: value for key, value in below.items() if key not in COLUMN_SECTIONS}
    return {**_merged(shared_below, shared), "columns": columns}


def find_file(name: Path, folder: Path) -> Path:
    """A file or Zarr store named absolutely, or relative to a folder or to the shared data.

    Raises:
        ConfigError: it is in none of these places, which the message lists.
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


def _with_files_found(config: Config, folder: Path) -> Config:
    """The configuration with absolute paths, so that a run may change its folder."""

    def find(name: Path) -> Path:
        return find_file(name, folder)

    columns = []
    for column in config.columns:
        initial = column.initial
        try:
            if initial.restart is not None:
                initial = initial.model_copy(update={"restart": find(initial.restart)})
        except ConfigError as error:
            raise ConfigError(f"initial.restart: {error}") from error
        forcing = column.forcing.resolved(find, folder)
        if initial is not column.initial or forcing is not column.forcing:
            column = column.model_copy(update={"initial": initial, "forcing": forcing})
        columns.append(column)
    calibration = None if config.calibration is None else config.calibration.resolved(find)
    region = None if config.region is None else config.region.resolved(find)
    learning = None if config.learning is None else config.learning.resolved(find)
    return config.model_copy(
        update={
            "columns": tuple(columns),
            "calibration": calibration,
            "region": region,
            "learning": learning,
            "processes": all_resolved(config.processes, find, "processes"),
            "schemes": _with_code_found(config.schemes, find),
        }
    )


def _with_code_found(schemes: SchemesConfig, find: FindFile) -> SchemesConfig:
    if schemes.own is None:
        return schemes
    return schemes.model_copy(update={"own": all_resolved(schemes.own, find, "schemes.own")})


def _read(file: Path) -> Written:
    """What a configuration file holds.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return read_yaml(file)
    except YamlError as error:
        key = key_text(error.path)
        said = f"is not valid YAML: {error}"
        if key:
            said = f"\n  {key} (line {error.line}): {error.problem}"
    except UnicodeDecodeError as error:
        said = f"is not UTF-8 text: {error.reason}"
    except (OSError, ValueError) as error:
        # a path with a null character is a ValueError
        said = f"cannot be read: {getattr(error, 'strerror', None) or error}"
    raise error_in_file(file, f"{file}: {said}".replace(": \n", ":\n"))
