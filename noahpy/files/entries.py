"""Settings as texts by key, to tell what two runs have otherwise."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from noahpy.errors import ConfigError

LONGEST: Final = 60
"""Largest number of characters of a value in messages."""
MOST_TOLD: Final = 5
"""Largest number of differences in a message."""
_BEGIN: Final = 24
"""Number of characters that are shown of a longer value."""
_DIGITS: Final = 12
"""Number of digits of a digest."""
_PIECES: Final = 64
"""Number of pieces of a file that are sampled."""
_PIECE: Final = 4096
"""Length of a piece, bytes."""


def entries(values: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Keys and texts of all values below a key; of a file its name and the digest of its content.

    Keys without a value are left out. Sections in a list are numbered from 1.
    """
    if isinstance(values, Mapping):
        for name, value in values.items():
            yield from entries(value, f"{key}.{name}" if key else str(name))
    elif isinstance(values, list | tuple) and any(isinstance(one, Mapping) for one in values):
        for number, value in enumerate(values, start=1):
            yield from entries(value, f"{key}[{number}]")
    elif isinstance(values, Path):
        yield key, f"{values.name} ({digest_of(values.read_bytes())})"
    elif values is not None:
        yield key, str(values)


def digest_of(content: bytes) -> str:
    """Short digest of a content, for messages."""
    return f"sha256 {hashlib.sha256(content).hexdigest()[:_DIGITS]}"


def digest_of_sample(path: Path) -> str:
    """Short digest of the size of a file and of pieces of it: as quick for large files."""
    sha = hashlib.sha256()
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        sha.update(f"{size} ".encode())
        for number in range(_PIECES):
            file.seek(size * number // _PIECES)
            sha.update(file.read(_PIECE))
    return digest_of(sha.digest())


def short(text: str) -> str:
    """A value as messages show it: of a longer one its begin and a digest."""
    if len(text) <= LONGEST:
        return text
    return f"{text[:_BEGIN]}... ({digest_of(text.encode())})"


def differences(theirs: Mapping[str, str], ours: Mapping[str, str]) -> list[str]:
    """What differs between another run and this one, as messages with the keys and both values.

    Args:
        theirs: `entries` of the other run, or those that are `short`.
        ours: the same of this run.
    """
    return [
        f"{key} is {short(theirs.get(key, 'absent'))}, this run's is "
        f"{short(ours.get(key, 'absent'))}"
        for key in dict.fromkeys([*ours, *theirs])
        if theirs.get(key) != ours.get(key)
    ]


def require_same(file: Path, theirs: object, ours: Mapping[str, str]) -> None:
    """Refuse to continue what was begun with something else.

    Args:
        file: record of what was begun, for the message.
        theirs: its origin, as texts by key; of earlier versions anything else.
        ours: the same of what would continue it.

    Raises:
        ConfigError: they differ; the message has the keys and both values.
    """
    found = ["it is of an earlier version of NoahPy"]
    if isinstance(theirs, Mapping):
        found = differences({str(key): str(text) for key, text in theirs.items()}, ours)
    if found:
        raise ConfigError(
            f"{file}: is of another configuration or other data: {listed(found)}; continue with "
            "what it was begun with, or choose another folder"
        )


def listed(found: Sequence[str]) -> str:
    """The first differences as one text, with the number of the others."""
    more = [f"and {len(found) - MOST_TOLD} more"] if len(found) > MOST_TOLD else []
    return "; ".join([*found[:MOST_TOLD], *more])
