"""Error messages on a configuration: the key as written, its line, and the allowed values."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from noahpy.config.fields import LONGEST_VALUE, printable, shown
from noahpy.config.given import Given, is_in
from noahpy.config.schema import COLUMN_SECTIONS, Config
from noahpy.errors import ConfigError
from noahpy.files.yaml_file import KeyPath

MOST_PROBLEMS: Final = 10
"""Largest number of problems that a message describes; the rest is counted."""
LONGEST_CHOICE: Final = 350
"""Largest number of characters in a list of allowed names; beyond it the nearest are named."""

DEEPEST_NAME: Final = 10
"""Largest number of keys of a path in a message."""


def section_in(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A section as the user wrote it; empty if there is none."""
    section = values.get(name)
    return section if isinstance(section, Mapping) else {}


def error_in_file(file: Path, message: str) -> ConfigError:
    """An error that names a file."""
    error = ConfigError(message)
    error.file = file
    return error


_LEADING_KEY: Final = re.compile(r"([a-z_]+(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*): ")
"""Beginning of a message that names a key."""


def placed(error: ConfigError, given: Given) -> ConfigError:
    """The error with the line of the key that its message begins with, and the loaded file."""
    message = str(error)
    key, rest = _leading_key(message)
    if key:
        path = written_path(key, given.sections)
        line = given.line(path)
        if line or path != key:
            message = f"{key_text(path)}{f' ({line})' if line else ''}: {rest}"
    if given.file is None:
        return ConfigError(message)
    return error_in_file(given.file, f"{given.file}:\n  {message}")


def _leading_key(message: str) -> tuple[KeyPath, str]:
    """The key that a message begins with, and the rest of the message."""
    match = _LEADING_KEY.match(message)
    if match is None:
        return (), message
    return key_path(match[1]), message[match.end() :]


def key_path(text: str) -> KeyPath:
    """A path as users write it, as keys and numbers from 0."""
    return tuple(int(part) - 1 if part.isdecimal() else part for part in re.findall(r"\w+", text))


def key_text(path: KeyPath) -> str:
    """A path as users write it, with list entries counted from 1."""
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
    """Keys of a section as users write them, with the types of their values."""
    return {f.alias or name: f.annotation for name, f in model.model_fields.items()}


def _known_keys(path: KeyPath) -> list[str]:
    """Keys that the section at `path` of the full form may have."""
    models: list[type[BaseModel]] = [Config]
    for part in path:
        if isinstance(part, str):
            holds = [_keys(model)[part] for model in models if part in _keys(model)]
            # otherwise the part is a key of a mapping, and the models of its values apply
            if holds:
                models = [found for annotation in holds for found in _models(annotation)]
    known = [key for model in models for key in _keys(model)]
    return known if path else [*known, *COLUMN_SECTIONS]


def _path_in(values: object, error: ErrorDetails) -> KeyPath:
    """The keys that lead to an error, without the type names that pydantic inserts."""
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


def written_path(path: KeyPath, given: Mapping[str, Any]) -> KeyPath:
    """Path as written of a path of the full form: in a column, or once for all columns."""
    match path:
        case ("columns", int(number), str(section), *rest) if section in COLUMN_SECTIONS:
            entries = given.get("columns")
            listed = isinstance(entries, list) and number < len(entries)
            own = section_in(entries[number], section) if listed else {}  # type: ignore[index]
            is_own = bool(own) and (not rest or rest[0] in own)
            return path if is_own else (section, *rest)
    return path


def validation_message(
    error: ValidationError,
    full: Mapping[str, Any],
    given: Given,
) -> str:
    """The first problems of a configuration, one per line, and the number of further ones."""
    found = [(_path_in(full, problem), problem) for problem in error.errors(include_url=False)]
    # a problem of a shared section occurs in every column
    problems = {
        (written_path(path, given.sections), problem["msg"]): (path, problem)
        for path, problem in reversed(list(_of_the_form_given(found)))
    }
    texts = [
        printable(_describe(path, problem, full, given))
        for path, problem in [*reversed(problems.values())][:MOST_PROBLEMS]
    ]
    more = len(problems) - len(texts)
    return "\n  ".join([*texts, *([f"and {more} more problems"] if more else [])])


def _of_the_form_given(
    found: Sequence[tuple[KeyPath, ErrorDetails]],
) -> Iterator[tuple[KeyPath, ErrorDetails]]:
    """Problems without those of reading a list as a value, or a value as a list."""
    count = Counter(path for path, _ in found)
    around = {path[:length] for path, _ in found for length in range(len(path))}
    for path, problem in found:
        kind = problem["type"]
        if isinstance(problem["input"], (list, tuple)):
            # validation ends at the first bad entry of a list, and then finds the list too short
            is_other = (kind.endswith("_type") and kind != "tuple_type") or kind == "too_short"
        else:
            is_other = kind == "tuple_type"
        if not (is_other and (path in around or count[path] > 1)):
            yield path, problem


def _describe(
    full_path: KeyPath,
    error: ErrorDetails,
    full: Mapping[str, Any],
    given: Given,
) -> str:
    """The message on one problem."""
    text = str(error["ctx"]["error"]) if error["type"] == "value_error" else error["msg"]
    key, rest = _leading_key(text)
    if error["type"] == "value_error" and key:
        inner = (*full_path, *key)
        if is_in(full, inner) or is_in(given.sections, inner):
            full_path, text = inner, rest
    path = written_path(full_path, given.sections)
    line = given.line(path)
    where = (key_text(path) or "configuration") + (f" ({line})" if line else "")
    if error["type"] == "extra_forbidden":
        known = _known_keys(full_path[:-1])
        unknown = str(path[-1])[:LONGEST_VALUE]
        nearest = difflib.get_close_matches(unknown, known, n=1, cutoff=0.0)
        return f"{where}: unknown key; the nearest known key is {nearest[0]!r}"
    if error["type"] == "missing":
        return f"{where}: is required and missing"
    if error["type"] == "value_error":
        return f"{where}: {text}"
    if error["type"] == "literal_error" and len(text) > LONGEST_CHOICE:
        names = re.findall(r"'([^']*)'", error["ctx"]["expected"])
        near = difflib.get_close_matches(shown(error["input"]), names, n=3, cutoff=0.0)
        text = f"Input should be one of {len(names)} names; the nearest are {', '.join(near)}"
    text = text.replace("valid tuple", "list").replace("Tuple", "List")
    return f"{where}: {text}, given {shown(error['input'])}"
