"""Loading a configuration: user input, completed by presets and headers, becomes a `Config`.

Sections apply to all columns; an entry of the key ``columns`` overrides them for its column. Values
that are missing come from the header of a Noah text file of forcing, then from the preset.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from noahpy.catalog.scheme_names import PRESETS
from noahpy.config.given import Given
from noahpy.config.input_files import InputFiles
from noahpy.config.messages import key_path, placed, section_in, validation_message, written_path
from noahpy.config.named_code import all_resolved
from noahpy.config.region import with_placeholders
from noahpy.config.schema import COLUMN_SECTIONS, HORIZONS, Config, SharedSections
from noahpy.errors import ConfigError
from noahpy.forcing import read_noah_text
from noahpy.simulation.base_files import from_file, from_memory
from noahpy.simulation.noah_header import header_values
from noahpy.simulation.overlays import Sections, merged, overlaid, without_overridden
from noahpy.simulation.trust import require_trust


def load_config(
    path: str | Path, changes: Mapping[str, Any] | None = None, *, trust: bool = False
) -> Config:
    """Read and validate a configuration file, and the header of the forcing file it names.

    Args:
        path: YAML file.
        changes: sections and keys that override those of the file.
        trust: whether to run code that the configuration names, regardless of the user's settings.

    Raises:
        ConfigError: with the file, the key, its line, the value and the allowed values.
        NoahTextError: the forcing file cannot be read.
    """
    return _parsed(from_file(Path(path), changes or {}), trust=trust)


def parse_config(given: object, folder: str | Path = ".", *, trust: bool = False) -> Config:
    """Validate a configuration that is already in memory.

    Args:
        given: sections and keys as in a configuration file.
        folder: folder of relative paths.
        trust: whether to run code that the configuration names, regardless of the user's settings.

    Raises:
        ConfigError: with the key, the value and the allowed values.
        NoahTextError: the forcing file cannot be read.
    """
    if not isinstance(given, Mapping):
        raise ConfigError("holds no keys; expected sections such as 'site' and 'time'")
    return _parsed(from_memory(given, Path(folder)), trust=trust)


def _parsed(given: Given, *, trust: bool) -> Config:
    """A validated configuration, with absolute paths."""
    files = InputFiles(lambda key: given.folder_of(written_path(key_path(key), given.sections)))
    try:
        full = full_form(given.sections, files)
        try:
            config = Config.model_validate(full, context=SharedSections())
        except ValidationError as error:
            raise ConfigError(validation_message(error, full, given)) from error
        for key in config.named_code() if not trust else ():
            require_trust(key, files.folder(key))
        return _with_files_found(config, files)
    except ConfigError as error:
        raise placed(error, given) from error


@contextlib.contextmanager
def errors_of(path: str | Path) -> Iterator[None]:
    """Context that adds the file, and the line of the key, to errors of a loaded configuration.

    Args:
        path: file of the configuration.

    Raises:
        ConfigError: with the file, instead of one without.
    """
    try:
        yield
    except ConfigError as error:
        if error.file is not None:
            raise
        file = Path(path)
        try:
            given = from_file(file, {})
        except ConfigError:
            given = Given({}, {}, file.parent, file=file)
        raise placed(error, given) from error


# --- from the short form to the full one ---------------------------------------------------------
def _preset_values(name: object) -> Sections:
    preset = PRESETS.get(name) if isinstance(name, str) else None
    if preset is None:
        return {}
    return {
        "schemes": preset.names.model_dump(),
        "site": {"bottom_temperature_height": preset.bottom_temperature_height},
        "soil": {"table": preset.soil_table},
    }


def _header_below(column: Sections, files: InputFiles) -> Sections:
    """Sections from the header of the Noah text file of a column, if it has one."""
    name, key = section_in(column, "forcing").get("noah_text"), "forcing.noah_text"
    if not isinstance(name, str):
        return {}
    file = files.find(Path(name), key)
    try:
        supplied = header_values(read_noah_text(file))
    except ConfigError as error:
        raise ConfigError(f"{files.key(key)}: {error}") from error
    wet = {"saturation": None} if _has_saturation(section_in(column, "soil")) else {}
    own = {**wet, **section_in(column, "initial")}
    return {**supplied, "initial": without_overridden(supplied["initial"], own)}


def _has_saturation(soil: Mapping[str, Any]) -> bool:
    """Whether the horizons of a soil section as the user wrote it tell the initial water."""
    horizons = soil.get(HORIZONS)
    listed = horizons if isinstance(horizons, list) else []
    return any(isinstance(one, Mapping) and "saturation" in one for one in listed)


def full_form(given: Mapping[str, Any], files: InputFiles) -> Sections:
    """All sections of all columns, completed by the preset and by headers."""
    entries = given.get("columns", [{}])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        return dict(given)
    below = _preset_values(given.get("preset", "permafrost"))
    sections = {key: value for key, value in given.items() if key in COLUMN_SECTIONS}
    shared = {key: value for key, value in given.items() if key not in COLUMN_SECTIONS}
    common: Sections | None = None
    columns = []
    for number, entry in enumerate(entries, start=1):
        own = overlaid({key: sections[key] for key in entry if key in sections}, entry)
        header = _header_below({**sections, **own}, files.within(_column(number)))
        if header or common is None:
            below = merged(below, header)
            of_columns = {key: below[key] for key in COLUMN_SECTIONS if key in below}
            common = overlaid(of_columns, sections)
        # sections that a column does not change are one object for all, and validated once
        changed = overlaid({key: of_columns[key] for key in own if key in of_columns}, own)
        column = with_placeholders({**common, **changed}, given.get("region"))
        if len(entries) > 1:
            column.setdefault("name", f"column {number}")
        columns.append(column)
    shared_below = {key: value for key, value in below.items() if key not in COLUMN_SECTIONS}
    return {**merged(shared_below, shared), "columns": columns}


def _column(number: int) -> str:
    """Key of a column, by its number from 1."""
    return f"columns[{number}]"


def _with_files_found(config: Config, files: InputFiles) -> Config:
    """The configuration with absolute paths, so that the working directory may change."""
    columns = []
    for number, column in enumerate(config.columns, start=1):
        of_column = files.within(_column(number))
        initial = column.initial
        if initial.restart is not None:
            restart = of_column.within("initial").find(initial.restart, "restart")
            initial = initial.model_copy(update={"restart": restart})
        forcing = column.forcing.resolved(of_column.within("forcing"))
        if initial is not column.initial or forcing is not column.forcing:
            column = column.model_copy(update={"initial": initial, "forcing": forcing})
        columns.append(column)
    changes: dict[str, Any] = {
        "columns": tuple(columns),
        "processes": all_resolved(config.processes, files.within("processes")),
    }
    if config.schemes.own is not None:
        own = all_resolved(config.schemes.own, files.within("schemes.own"))
        changes["schemes"] = config.schemes.model_copy(update={"own": own})
    for name in ("calibration", "region", "learning", "ensemble", "assimilation"):
        section = getattr(config, name)
        if section is not None:
            changes[name] = section.resolved(files.within(name))
    return config.model_copy(update=changes)
