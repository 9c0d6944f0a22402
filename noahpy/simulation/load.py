"""Loading a configuration: user input, completed by presets and headers, becomes a `Config`.

Sections apply to all columns; an entry of the key ``columns`` overrides them for its column. Values
that are missing come from the header of a Noah text file of forcing, then from the preset.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from noahpy.catalog.scheme_names import PRESETS
from noahpy.config.fields import found_file
from noahpy.config.messages import (
    error_in_file,
    key_text,
    printable,
    section_in,
    validation_message,
    with_file_and_line,
)
from noahpy.config.named_code import all_resolved
from noahpy.config.region import with_placeholders
from noahpy.config.schema import (
    COLUMN_SECTIONS,
    DEPTHS,
    HORIZONS,
    PROFILE_DEPTHS,
    Config,
    SharedSections,
)
from noahpy.errors import ConfigError, YamlError
from noahpy.files.stores import is_zarr
from noahpy.files.yaml_file import Written, read_yaml
from noahpy.forcing import read_noah_text
from noahpy.simulation.noah_header import header_values
from noahpy.simulation.trust import require_trust

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable with a further folder in which relative paths are looked up."""

Sections = dict[str, Any]
"""Sections and keys of a configuration, as a user may write them."""


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
    file = Path(path)
    written = _read(file)
    given = written.value
    if changes and isinstance(given, Mapping):
        given = merged(given, changes)
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
        folder: folder of relative paths.
        trust: whether to run code that the configuration names, regardless of the user's settings.
        written: content of the file, for line numbers in messages.

    Raises:
        ConfigError: with the key, the value and the allowed values.
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
            written = _read(file)
        except ConfigError:
            written = Written(None, 1)
        raise with_file_and_line(error, file, written) from error


# --- from the short form to the full one ---------------------------------------------------------
def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """Sections of which those `above` override those `below`, key by key."""
    result = dict(below)
    for key, value in above.items():
        lower = result.get(key)
        both = isinstance(lower, Mapping) and isinstance(value, Mapping)
        result[key] = merged(lower, value) if both else value  # type: ignore[arg-type]
    return result


def _preset_values(name: object) -> Sections:
    preset = PRESETS.get(name) if isinstance(name, str) else None
    if preset is None:
        return {}
    return {
        "schemes": preset.names.model_dump(),
        "site": {"bottom_temperature_height": preset.bottom_temperature_height},
        "soil": {"table": preset.soil_table},
    }


def _header_below(column: Sections, folder: Path) -> Sections:
    """Sections from the header of the Noah text file of a column, if it has one."""
    name = section_in(column, "forcing").get("noah_text")
    if not isinstance(name, str):
        return {}
    try:
        supplied = header_values(read_noah_text(find_file(Path(name), folder)))
    except ConfigError as error:
        raise ConfigError(f"forcing.noah_text: {error}") from error
    initial, soil = section_in(column, "initial"), section_in(column, "soil")
    if "restart" in initial:
        del supplied["initial"]
    else:
        wet = {"saturation": None} if _has_saturation(soil) else {}
        supplied["initial"] = without_overridden(supplied["initial"], {**wet, **initial})
    return supplied


def _has_saturation(soil: Mapping[str, Any]) -> bool:
    """Whether the horizons of a soil section as the user wrote it tell the initial water."""
    horizons = soil.get(HORIZONS)
    listed = horizons if isinstance(horizons, list) else []
    return any(isinstance(one, Mapping) and "saturation" in one for one in listed)


def _soil_below(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """A soil section without what another section says in another form.

    Args:
        below: section that is overridden.
        above: section that may have horizons, or classes or textures of layers.
    """
    by_layer = {"layer_class", "texture"}
    lost = by_layer if HORIZONS in above else {HORIZONS} if by_layer & above.keys() else set()
    return {key: value for key, value in below.items() if key not in lost or key in above}


_OTHER_FORMS: Final[tuple[tuple[frozenset[str], frozenset[str]], ...]] = (
    (frozenset({"saturation"}), frozenset({"total_water_content", "liquid_water_content"})),
    (frozenset({"total_water_content"}), frozenset({"saturation"})),
    (
        frozenset({"equilibrium.water"}),
        frozenset({"total_water_content", "saturation", "liquid_water_content"}),
    ),
    (
        frozenset({"equilibrium.surface_temperature"}),
        frozenset({"soil_temperature", "liquid_water_content"}),
    ),
    (frozenset({"total_water_content", "saturation"}), frozenset({"equilibrium.water"})),
    (frozenset({"soil_temperature"}), frozenset({"equilibrium.surface_temperature"})),
)
"""Keys of an initial section, and what any of them overrides in another form."""
_OF_EQUILIBRIUM: Final[Mapping[str, str]] = {
    "equilibrium.surface_temperature": "offset",
    "equilibrium.water": "water_table_depth",
}
"""Keys of ground in equilibrium, and what has no meaning without them."""


def without_overridden(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """An initial section without what another section overrides in another form.

    Args:
        below: section that is overridden.
        above: section that may have water contents, a saturation, or ground in equilibrium.
    """
    equilibrium = section_in(above, "equilibrium")
    written = {*above, *(f"equilibrium.{key}" for key in equilibrium)}
    overridden = {
        key for forms, others in _OTHER_FORMS if forms & written for key in others - written
    }
    kept = {key: value for key, value in below.items() if key not in overridden}
    if isinstance(kept.get("equilibrium"), Mapping):
        lost = {key.partition(".")[2] for key in overridden & _OF_EQUILIBRIUM.keys()}
        lost |= {_OF_EQUILIBRIUM[key] for key in overridden & _OF_EQUILIBRIUM.keys()}
        section = {key: value for key, value in kept["equilibrium"].items() if key not in lost}
        kept["equilibrium"] = section
        if not section and not equilibrium:
            del kept["equilibrium"]
    profiles = {**kept, **above}.keys() & PROFILE_DEPTHS.keys()
    used = {key for name in profiles for key in ("depth", PROFILE_DEPTHS[name])}
    return {key: value for key, value in kept.items() if key not in DEPTHS or key in used}


def _above(below: Mapping[str, Any], sections: Mapping[str, Any]) -> Sections:
    """Sections over those of presets and headers."""
    soil = _soil_below(section_in(below, "soil"), section_in(sections, "soil"))
    return merged({**below, "soil": soil} if "soil" in below else below, sections)


def full_form(given: Mapping[str, Any], folder: Path) -> Sections:
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
        base = {key: sections[key] for key in entry if key in sections}
        if isinstance(base.get("initial"), Mapping):
            base["initial"] = without_overridden(base["initial"], section_in(entry, "initial"))
        if isinstance(base.get("soil"), Mapping):
            base["soil"] = _soil_below(base["soil"], section_in(entry, "soil"))
        own = merged(base, entry)
        header = _header_below({**sections, **own}, folder)
        if header or common is None:
            below = merged(below, header)
            of_columns = {key: below[key] for key in COLUMN_SECTIONS if key in below}
            common = _above(of_columns, sections)
        # sections that a column does not change are one object for all, and validated once
        changed = _above({key: of_columns[key] for key in own if key in of_columns}, own)
        column = with_placeholders({**common, **changed}, given.get("region"))
        if len(entries) > 1:
            column.setdefault("name", f"column {number}")
        columns.append(column)
    shared_below = {key: value for key, value in below.items() if key not in COLUMN_SECTIONS}
    return {**merged(shared_below, shared), "columns": columns}


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


def _with_files_found(config: Config, folder: Path) -> Config:
    """The configuration with absolute paths, so that the working directory may change."""

    def find(name: Path) -> Path:
        return find_file(name, folder)

    columns = []
    for column in config.columns:
        initial = column.initial
        if initial.restart is not None:
            restart = found_file(find, initial.restart, "initial.restart")
            initial = initial.model_copy(update={"restart": restart})
        forcing = column.forcing.resolved(find, folder)
        if initial is not column.initial or forcing is not column.forcing:
            column = column.model_copy(update={"initial": initial, "forcing": forcing})
        columns.append(column)
    changes: dict[str, Any] = {
        "columns": tuple(columns),
        "processes": all_resolved(config.processes, find, "processes"),
    }
    if config.schemes.own is not None:
        own = all_resolved(config.schemes.own, find, "schemes.own")
        changes["schemes"] = config.schemes.model_copy(update={"own": own})
    for name in ("calibration", "region", "learning", "ensemble", "assimilation"):
        section = getattr(config, name)
        if section is not None:
            changes[name] = section.resolved(find)
    return config.model_copy(update=changes)


def _read(file: Path) -> Written:
    """Content of a configuration file.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return read_yaml(file)
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
    raise error_in_file(file, f"{file}: {problem}".replace(": \n", ":\n"))
