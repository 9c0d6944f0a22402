"""YAML files as values with line numbers, read strictly and within bounds.

The subset of YAML 1.2 that a configuration needs: sections, lists, plain and quoted scalars,
anchors, aliases and merged sections. Keys are strings and unique in their section. ``yes`` and
``on`` are strings, and so are times and numbers with a leading zero, underscores or colons, which
other readers take for octal or sexagesimal. Tags are refused, and files that are too long or too
deep, or that grow too much by aliases. PyYAML parses the events. ruamel.yaml, which has lines and
finds repeated keys, has its own types of values and no bounds.
"""

from __future__ import annotations

import math
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import yaml

from noahpy.errors import YamlError

LONGEST_FILE: Final = 16 * 2**20
"""Largest size of a file, bytes."""
DEEPEST: Final = 40
"""Largest depth of nested lists and sections."""
MOST_NODES: Final = 1_500_000
"""Largest number of values of a file, with those of every alias."""
FREE_NODES: Final = 100_000
"""Number of values that aliases may add to any file."""
NODES_BY_NODE: Final = 10
"""Number of values that aliases may add for every written value."""
LONGEST_INTEGER: Final = 18
"""Largest number of digits of an integer."""

_INTEGER: Final = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_INTEGER_WITH_ZEROS: Final = re.compile(r"[-+]?0[0-9]+")
_SPECIAL: Final[Mapping[str, float]] = {
    f"{sign}.{spelt}": float(f"{sign}{name}")
    for name, signs in (("inf", ("", "+", "-")), ("nan", ("",)))
    for sign in signs
    for spelt in (name, name.capitalize(), name.upper() if name == "inf" else "NaN", name.upper())
}
_WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MERGE: Final = "<<"


KeyPath = tuple[str | int, ...]
"""Keys of sections and numbers of list entries, from the outermost on."""

_NOTHING: Final[Mapping[str | int, Any]] = MappingProxyType({})


class Written(NamedTuple):
    """A value of a file with its line."""

    value: Any
    """The value in Python."""
    line: int
    """Line of its key in a section, else of its beginning, counted from 1."""
    size: int = 1
    """Number of values in it and itself, with those of every alias."""
    parts: Mapping[str | int, Written] = _NOTHING
    """Entries of a section by key, or of a list by number from 0."""

    def at(self, line: int) -> Written:
        """The same value in another line."""
        return Written(self.value, line, self.size, self.parts)

    def line_of(self, path: KeyPath) -> int | None:
        """Line of the deepest existing entry along a path; None if there is none."""
        return self.place_of(path)[1]

    def place_of(self, path: KeyPath) -> tuple[int, int | None]:
        """Number of the first keys of a path that exist, and the line of the last of them."""
        entry, line = self, None
        for number, part in enumerate(path):
            if part not in entry.parts:
                return number, line
            entry = entry.parts[part]
            line = entry.line
        return len(path), line


def read_yaml(path: Path) -> Written:
    """Values of a file.

    Raises:
        YamlError: text that is no YAML, or exceeds a bound.
        OSError: the file cannot be read, or is a device, a pipe or a folder.
        UnicodeDecodeError: another encoding than UTF-8.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(0, "it is no regular file")
    if status.st_size > LONGEST_FILE:
        raise YamlError(f"has {status.st_size} bytes; more than {LONGEST_FILE} are not read")
    with path.open("rb") as file:
        # the file may have grown since, or report no size
        content = file.read(LONGEST_FILE + 1)
    if len(content) > LONGEST_FILE:
        raise YamlError(f"has more than {LONGEST_FILE} bytes, which are not read")
    return parse_yaml(content.decode("utf-8"))


def parse_yaml(text: str) -> Written:
    """Values of a text.

    Raises:
        YamlError: text that is no YAML, or exceeds a bound.
    """
    try:
        return _Reader(text).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        raise YamlError(str(error.problem or error.context), line) from error
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split())) from error


class _Reader:
    """Reader of one document from the events of PyYAML."""

    def __init__(self, text: str) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self._events: Iterator[Any] = yaml.parse(text, Loader=loader)
        self._anchors: dict[str, Written | None] = {}
        self._written = 0
        self._added = 0

    def document(self) -> Written:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return Written(None, 1)
        found = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise YamlError("a second document begins; one is read", _line(after))
        return found

    def _node(self, event: Any, depth: int) -> Written:  # noqa: ANN401
        line = _line(event)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(str(event.anchor), line)
        self._count(line)
        if getattr(event, "tag", None) not in (None, "!"):
            raise YamlError(f"tags such as {event.tag!r} are not read", line)
        if depth > DEEPEST:
            raise YamlError(f"more than {DEEPEST} lists and sections in each other", line)
        anchor = event.anchor
        if anchor is not None:
            # an alias within the value itself is refused
            self._anchors[anchor] = None
        if isinstance(event, yaml.ScalarEvent):
            found = Written(_scalar(event, line), line)
        elif isinstance(event, yaml.SequenceStartEvent):
            found = self._list(line, depth)
        else:
            found = self._section(line, depth)
        if anchor is not None:
            self._anchors[anchor] = found
        return found

    def _count(self, line: int) -> None:
        self._written += 1
        if self._written + self._added > MOST_NODES:
            raise YamlError(f"more than {MOST_NODES} values are not read", line)

    def _alias(self, name: str, line: int) -> Written:
        found = self._anchors.get(name)
        if found is None:
            reason = "stands within itself" if name in self._anchors else "has no anchor before it"
            raise YamlError(f"alias *{name} {reason}", line)
        self._added += found.size
        if self._added > FREE_NODES + NODES_BY_NODE * self._written:
            raise YamlError(
                f"with alias *{name} the file holds {self._added} values more than are written, "
                "which are not read",
                line,
            )
        return found.at(line)

    def _list(self, line: int, depth: int) -> Written:
        parts: list[Written] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            try:
                parts.append(self._node(event, depth + 1))
            except YamlError as error:
                raise error.within(len(parts)) from error.__cause__
        size = 1 + sum(part.size for part in parts)
        return Written([part.value for part in parts], line, size, dict(enumerate(parts)))

    def _section(self, line: int, depth: int) -> Written:
        parts: dict[str | int, Written] = {}
        merged: list[Written] = []
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            here = _line(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise YamlError("a key is a text, not a list, a section or an alias", here)
            self._count(here)
            key = _text(event.value, here)
            try:
                part = self._node(next(self._events), depth + 1)
            except YamlError as error:
                raise error.within(key) from error.__cause__
            if key == _MERGE and event.implicit[0]:
                merged += part.parts.values() if isinstance(part.value, list) else [part]
            elif key in parts:
                message = f"the key {key[:80]!r} stands in line {parts[key].line} already"
                raise YamlError(message, here).within(key)
            else:
                parts[key] = part.at(here)
        for source in merged:
            if not isinstance(source.value, dict):
                raise YamlError("only sections can be merged with <<", source.line)
            for inherited, part in source.parts.items():
                parts.setdefault(inherited, part)
        size = 1 + sum(part.size for part in parts.values())
        return Written({key: part.value for key, part in parts.items()}, line, size, parts)


def _line(event: Any) -> int:  # noqa: ANN401
    return int(event.start_mark.line) + 1


def _text(text: str, line: int) -> str:
    if _SURROGATE.search(text):
        raise YamlError("half of a surrogate pair is no character", line)
    return text


def is_plain_text(text: str) -> bool:
    """Whether a plain scalar with this text is a string, not a number or another value."""
    return not (text in _WORDS or text in _SPECIAL or _INTEGER.fullmatch(text) or _is_float(text))


def _is_float(text: str) -> bool:
    return bool(_FLOAT.fullmatch(text)) and not _INTEGER_WITH_ZEROS.fullmatch(text)


def _scalar(event: yaml.ScalarEvent, line: int) -> bool | int | float | str | None:
    text: str = event.value
    if not event.implicit[0]:
        return _text(text, line)
    if text[:1].isalpha() and text not in _WORDS:
        return _text(text, line)
    if text in _WORDS:
        return _WORDS[text]
    if text in _SPECIAL:
        return _SPECIAL[text]
    if _INTEGER.fullmatch(text):
        digits = len(text.lstrip("+-"))
        if digits > LONGEST_INTEGER:
            raise YamlError(
                f"an integer of {digits} digits; at most {LONGEST_INTEGER} are read", line
            )
        return int(text)
    if _is_float(text):
        number = float(text)
        if math.isinf(number):
            raise YamlError(f"{text[:80]} is beyond what floating-point numbers reach", line)
        return number
    return _text(text, line)
