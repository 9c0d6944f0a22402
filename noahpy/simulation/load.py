"""From what users write to a `Config`: presets and headers below, shared sections, columns above.

Written sections stand for all columns; an entry of the key ``columns`` changes them for its own.
Below them stand the header of a Noah text file named as forcing, and below that the preset.
"""

from __future__ import annotations

import contextlib
import difflib
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, get_args

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from noahpy.config.fields import LONGEST_VALUE, shown
from noahpy.config.processes import with_files_found
from noahpy.config.region import with_stand_ins
from noahpy.config.schema import ColumnConfig, Config, SharedSections
from noahpy.errors import ConfigError, YamlError
from noahpy.files.yaml_file import KeyPath, Written, is_plain_text, read_yaml
from noahpy.forcing import read_noah_text
from noahpy.forcing.stores import is_zarr
from noahpy.model.schemes import PRESETS
from noahpy.simulation.noah_header import header_values
from noahpy.simulation.trust import require_trust

SHARED_DATA: Final = "NOAHPY_SHARED"
"""Environment variable naming a folder where relative paths are looked up too."""

MOST_PROBLEMS: Final = 10
"""Problems of a configuration that a message tells; of others it says how many there are."""
LONGEST_CHOICE: Final = 350
"""Characters of allowed names that a message lists; of more it offers the nearest."""
LONGEST_PROBLEM: Final = 500
"""Characters of a message on one of them."""

DEEPEST_NAME: Final = 10
"""Keys of a path that a message tells."""

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
        raise _of_file(error, file, written) from error


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
        raise ConfigError(_told(error, full, given, written)) from error
    for name in config.processes if not trust else ():
        require_trust(f"processes.{name}.module", Path(folder))
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
        raise _of_file(error, file, written) from error


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

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """Texts that would be read as something else are quoted."""
        style = None if is_plain_text(text) else "'"
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _Dumper.represent_text)


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
    initial = _section(column, "initial")
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
            base["initial"] = without_other_water(base["initial"], _section(entry, "initial"))
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
    raise ConfigError(_printable(f"file {name} not found; looked for {looked}{hint}"))


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
            "processes": with_files_found(config.processes, find),
        }
    )


# --- messages ------------------------------------------------------------------------------------
def _read(file: Path) -> Written:
    """What a configuration file holds.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return read_yaml(file)
    except YamlError as error:
        key = _name(error.path)
        said = f"is not valid YAML: {error}"
        if key:
            said = f"\n  {key} (line {error.line}): {error.problem}"
    except UnicodeDecodeError as error:
        said = f"is not UTF-8 text: {error.reason}"
    except (OSError, ValueError) as error:
        # a path with a null character is a ValueError
        said = f"cannot be read: {getattr(error, 'strerror', None) or error}"
    raise _error_in(file, f"{file}: {said}".replace(": \n", ":\n"))


def _error_in(file: Path, message: str) -> ConfigError:
    error = ConfigError(message)
    error.file = file
    return error


_LEADING_KEY: Final = re.compile(r"([a-z_]+(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*): ")
"""How a message on a key begins."""


def _of_file(error: ConfigError, file: Path, written: Written) -> ConfigError:
    """The error with the file, and the line of the key that its message begins with."""
    message = str(error)
    key, rest = _leading_key(message)
    if key and isinstance(written.value, Mapping):
        path = _written_path(key, written.value)
        line = written.line_of(path)
        if line is not None:
            message = f"{_name(path)} (line {line}): {rest}"
    return _error_in(file, f"{file}:\n  {message}")


def _leading_key(message: str) -> tuple[KeyPath, str]:
    """The key that a message begins with, and what it says of it."""
    match = _LEADING_KEY.match(message)
    if match is None:
        return (), message
    parts = re.findall(r"\w+", match[1])
    return tuple(int(p) - 1 if p.isdecimal() else p for p in parts), message[match.end() :]


def _name(path: KeyPath) -> str:
    """A path as it is written, lists counted from 1."""
    parts = [
        f"[{part + 1}]" if isinstance(part, int) else f".{part[:LONGEST_VALUE]}"
        for part in path[:DEEPEST_NAME]
    ]
    return "".join(parts).lstrip(".") + ("..." if len(path) > DEEPEST_NAME else "")


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
            listed = isinstance(entries, list) and number < len(entries)
            own = _section(entries[number], section) if listed else {}  # type: ignore[index]
            is_own = bool(own) and (not rest or rest[0] in own)
            return path if is_own else (section, *rest)
    return path


def _told(
    error: ValidationError, full: Values, given: Mapping[str, Any], written: Written | None
) -> str:
    """The first problems of a configuration, one a line, and how many more there are."""
    found = [(_path_in(full, problem), problem) for problem in error.errors(include_url=False)]
    # what is wrong with a shared section is wrong for every column
    problems = {
        (_written_path(path, given), problem["msg"]): (path, problem)
        for path, problem in reversed(list(_of_the_form_given(found)))
    }
    texts = [
        _printable(_describe(path, problem, full, given, written))
        for path, problem in [*reversed(problems.values())][:MOST_PROBLEMS]
    ]
    more = len(problems) - len(texts)
    return "\n  ".join([*texts, *([f"and {more} more problems"] if more else [])])


def _of_the_form_given(
    found: Sequence[tuple[KeyPath, ErrorDetails]],
) -> Iterator[tuple[KeyPath, ErrorDetails]]:
    """Without what is wrong with a list as one value, or with one value as a list."""
    count = Counter(path for path, _ in found)
    around = {path[:-1] for path, _ in found}
    for path, problem in found:
        kind = problem["type"]
        if isinstance(problem["input"], (list, tuple)):
            # a list that ends at its first problem is also called short
            is_other = (kind.endswith("_type") and kind != "tuple_type") or kind == "too_short"
        else:
            is_other = kind == "tuple_type"
        if not (is_other and (path in around or count[path] > 1)):
            yield path, problem


def _printable(text: str) -> str:
    """A message without characters that do something to a terminal, and not endless."""
    plain = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[:LONGEST_PROBLEM])
    return plain if len(text) <= LONGEST_PROBLEM else f"{plain}..."


def _describe(
    full_path: KeyPath,
    error: ErrorDetails,
    full: Values,
    given: Mapping[str, Any],
    written: Written | None,
) -> str:
    """One line on one invalid key."""
    said = str(error["ctx"]["error"]) if error["type"] == "value_error" else error["msg"]
    key, rest = _leading_key(said)
    if error["type"] == "value_error" and key:
        inner = (*full_path, *key)
        if _is_in(full, inner) or _is_in(given, inner):
            full_path, said = inner, rest
    path = _written_path(full_path, given)
    line = None if written is None else written.line_of(path)
    where = (_name(path) or "configuration") + (f" (line {line})" if line else "")
    if error["type"] == "extra_forbidden":
        known = _known_keys(full_path[:-1])
        unknown = str(path[-1])[:LONGEST_VALUE]
        nearest = difflib.get_close_matches(unknown, known, n=1, cutoff=0.0)
        return f"{where}: unknown key; the nearest known key is {nearest[0]!r}"
    if error["type"] == "missing":
        return f"{where}: is required and missing"
    if error["type"] == "value_error":
        return f"{where}: {said}"
    if error["type"] == "literal_error" and len(said) > LONGEST_CHOICE:
        names = re.findall(r"'([^']*)'", error["ctx"]["expected"])
        near = difflib.get_close_matches(shown(error["input"]), names, n=3, cutoff=0.0)
        said = f"Input should be one of {len(names)} names; the nearest are {', '.join(near)}"
    return f"{where}: {said}, given {shown(error['input'])}"


def _is_in(values: object, path: KeyPath) -> bool:
    """Whether values have something at a path."""
    for part in path:
        try:
            values = values[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return False
    return True
