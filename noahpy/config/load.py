"""From what users write to a `Config`: presets and headers below, shared sections, columns above.

Written sections stand for all columns; an entry of the key ``columns`` changes them for its own.
Below them stand the header of a Noah text file named as forcing, and below that the preset.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, get_args

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from noahpy.config.fields import ConfigError
from noahpy.config.noah_header import header_values
from noahpy.config.processes import with_files_found
from noahpy.config.region import with_stand_ins
from noahpy.config.schema import ColumnConfig, Config
from noahpy.forcing import read_noah_text
from noahpy.forcing.stores import is_zarr
from noahpy.schemes import PRESETS

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable naming a folder where relative paths are looked up too."""

LONGEST_VALUE: Final = 80
"""Characters of a wrong value that a message repeats."""

Values = dict[str, Any]
KeyPath = tuple[str | int, ...]


def load_config(path: str | Path, changes: Mapping[str, Any] | None = None) -> Config:
    """Read and validate a configuration file, and the header of the forcing file it names.

    Args:
        path: YAML file.
        changes: sections and keys that stand above those of the file.

    Raises:
        ConfigError: with the file, the key, its line, what was given and what is allowed.
        NoahTextError: the forcing file cannot be read.
    """
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8 text: {error.reason}") from error
    try:
        given = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError) as error:
        raise ConfigError(f"{file}: is not valid YAML: {error}") from error
    if changes and isinstance(given, Mapping):
        given = _merged(given, changes)
    try:
        return parse_config(given, file.parent, text=text)
    except ConfigError as error:
        raise ConfigError(f"{file}:\n  {error}") from error


def parse_config(given: object, folder: str | Path = ".", *, text: str | None = None) -> Config:
    """Validate a configuration that is already in memory.

    Args:
        given: sections and keys as in a configuration file.
        folder: where relative paths begin.
        text: the file they stand in, if messages shall name its lines.

    Raises:
        ConfigError: with the key, what was given and what is allowed.
        NoahTextError: the forcing file cannot be read.
    """
    if not isinstance(given, Mapping):
        raise ConfigError("holds no keys; expected sections such as 'site' and 'time'")
    full = full_form(given, Path(folder))
    try:
        config = Config.model_validate(full)
    except ValidationError as error:
        lines = None if text is None else _Lines(text)
        problems = [_describe(problem, full, given, lines) for problem in error.errors()]
        raise ConfigError("\n  ".join(dict.fromkeys(problems))) from error
    return _with_files_found(config, Path(folder))


def user_form(config: Config) -> Values:
    """A resolved configuration as a user could have written it; `parse_config` gives it back."""
    values = config.model_dump(mode="json", by_alias=True, exclude_none=True)
    column, *others = values["columns"]
    if others or column["name"] != ColumnConfig.model_fields["name"].default:
        return values
    del values["columns"], column["name"]
    return {**values, **column}


def to_yaml(values: Mapping[str, Any]) -> str:
    """YAML text of a configuration, one key a line, profiles in brackets."""
    return yaml.dump(values, Dumper=_Dumper, sort_keys=False, width=100, allow_unicode=True)


class _Dumper(yaml.SafeDumper):
    """Lists of numbers stay on a line."""

    # its own, since other packages change those of the class below for the whole process
    yaml_representers = yaml.representer.SafeRepresenter.yaml_representers.copy()

    def represent_sequence(
        self,
        tag: str,
        sequence: Any,  # noqa: ANN401
        flow_style: bool | None = None,
    ) -> yaml.SequenceNode:
        plain = not any(isinstance(item, Mapping) for item in sequence)
        return super().represent_sequence(tag, sequence, flow_style=plain)


# --- from the short form to the full one ---------------------------------------------------------
COLUMN_SECTIONS: Final = tuple(name for name in ColumnConfig.model_fields if name != "name")
"""Sections that every column has of its own."""


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
        "schemes": preset.schemes.model_dump(),
        "site": {"bottom_temperature_height": preset.bottom_temperature_height},
        "soil": {"table": preset.soil_table},
    }


def _section(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    section = values.get(name)
    return section if isinstance(section, Mapping) else {}


def _header_below(column: Values, folder: Path) -> Values:
    """What the header of the column's Noah text file supplies, if it names one."""
    name = _section(column, "forcing").get("noah_text")
    if not isinstance(name, str):
        return {}
    try:
        supplied = header_values(read_noah_text(find_file(Path(name), folder)))
    except ConfigError as error:
        raise ConfigError(f"forcing.noah_text: {error}") from error
    if "restart" in _section(column, "initial"):
        del supplied["initial"]
    return supplied


def full_form(given: Mapping[str, Any], folder: Path) -> Values:
    """All sections of all columns, with what the preset and headers supply."""
    entries = given.get("columns", [{}])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        return dict(given)
    below = _preset_values(given.get("preset", "permafrost"))
    sections = {key: value for key, value in given.items() if key in COLUMN_SECTIONS}
    shared = {key: value for key, value in given.items() if key not in COLUMN_SECTIONS}
    columns = []
    for number, entry in enumerate(entries, start=1):
        written = _merged(sections, entry)
        below = _merged(below, _header_below(written, folder))
        column = _merged({key: below[key] for key in COLUMN_SECTIONS if key in below}, written)
        column = with_stand_ins(column, given.get("region"))
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
        if place.is_file() or is_zarr(place):
            return place.resolve()
    looked = ", ".join(str(place) for place in places)
    hint = "" if shared else f"; the environment variable {SHARED_DATA} is not set"
    raise ConfigError(f"file {name} not found; looked for {looked}{hint}")


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
        columns.append(column.model_copy(update={"initial": initial, "forcing": forcing}))
    calibration = None if config.calibration is None else config.calibration.resolved(find)
    region = None if config.region is None else config.region.resolved(find)
    learning = None if config.learning is None else config.learning.resolved(find)
    return config.model_copy(
        update={
            "columns": tuple(columns),
            "calibration": calibration,
            "region": region,
            "learning": learning,
            "processes": with_files_found(config.processes, find),
        }
    )


# --- messages ------------------------------------------------------------------------------------
class _Lines:
    """Line numbers of the keys of a YAML file."""

    def __init__(self, text: str) -> None:
        self._root = yaml.compose(text, Loader=yaml.SafeLoader)

    def line(self, path: KeyPath) -> int | None:
        """Line of the deepest part of `path` that the file has."""
        node, line = self._root, None
        for part in path:
            if isinstance(node, yaml.MappingNode):
                found = [(k, v) for k, v in node.value if k.value == str(part)]
                if not found:
                    break
                line, node = found[0][0].start_mark.line + 1, found[0][1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                node = node.value[part]
                line = node.start_mark.line + 1
            else:
                break
        return line


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """The sections that a field may hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)


def _keys(model: type[BaseModel]) -> dict[str, object]:
    """Keys of a section as they are written, and what they hold."""
    return {f.alias or name: f.annotation for name, f in model.model_fields.items()}


def _known_keys(path: KeyPath) -> list[str]:
    """Keys that the section at `path` of the full form may have."""
    models: list[type[BaseModel]] = [Config]
    for part in path:
        if isinstance(part, str):
            holds = [_keys(model)[part] for model in models if part in _keys(model)]
            # else a key of a mapping, whose values are what it may hold
            if holds:
                models = [found for annotation in holds for found in _models(annotation)]
    known = [key for model in models for key in _keys(model)]
    return known if path else [*known, *COLUMN_SECTIONS]


def _path_in(values: object, error: ErrorDetails) -> KeyPath:
    """The keys that lead to an error, without the names of types that pydantic puts between."""
    absent = error["type"] in ("missing", "extra_forbidden")
    path: list[str | int] = []
    for position, part in enumerate(error["loc"], start=1):
        try:
            values = values[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            if not (absent and position == len(error["loc"])):
                continue
        path.append(part)
    return tuple(path)


def _written_path(path: KeyPath, given: Mapping[str, Any]) -> KeyPath:
    """Where a user writes what stands at a path of the full form: for a column or for all."""
    match path:
        case ("columns", int(number), str(section), *rest) if section in COLUMN_SECTIONS:
            entries = given.get("columns")
            own = _section(entries[number], section) if entries else {}
            is_own = bool(own) and (not rest or rest[0] in own)
            return path if is_own else (section, *rest)
    return path


def _describe(
    error: ErrorDetails, full: Values, given: Mapping[str, Any], lines: _Lines | None
) -> str:
    """One line on one invalid key."""
    full_path = _path_in(full, error)
    path = _written_path(full_path, given)
    line = lines.line(path) if lines else None
    name = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    where = (name.lstrip(".") or "configuration") + (f" (line {line})" if line else "")
    if error["type"] == "extra_forbidden":
        known = _known_keys(full_path[:-1])
        nearest = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.0)
        return f"{where}: unknown key; the nearest known key is {nearest[0]!r}"
    if error["type"] == "missing":
        return f"{where}: is required and missing"
    if error["type"] == "value_error":
        return f"{where}: {error['ctx']['error']}"
    given_text = repr(error["input"])
    if len(given_text) > LONGEST_VALUE:
        given_text = given_text[:LONGEST_VALUE] + "..."
    return f"{where}: {error['msg']}, given {given_text}"
