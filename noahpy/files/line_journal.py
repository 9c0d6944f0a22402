"""Journals: files of lines of JSON, from which a search continues as if never interrupted.

A line is on the disk before the search goes on. An incomplete last line was not used, and is
removed. The first line says what kind of journal it is, in which version, and of what.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from noahpy.errors import ConfigError
from noahpy.files.entries import require_same
from noahpy.files.locks import Lock
from noahpy.files.whole_files import sync_folder

Entry = TypeVar("Entry")


class JournalKind(NamedTuple, Generic[Entry]):
    """What the lines of a journal are."""

    title: str
    """Key of the first line, whose value is the version."""
    version: int
    to_json: Callable[[Entry], Any]
    """An entry as an object of JSON."""
    from_json: Callable[[Any], Entry]
    """An entry of such an object; raises ValueError, KeyError or TypeError if it is none."""
    entries: str = "entries"
    """What messages call the entries."""


def _parsed(path: Path, whole: bytes, kind: JournalKind[Entry]) -> tuple[Any, list[Entry]]:
    """Identity and entries of a journal.

    Raises:
        ConfigError: the file is damaged.
    """
    header: Any = None
    entries: list[Entry] = []
    try:
        first, *lines = whole.decode("utf-8").splitlines()
        header = json.loads(first)
        version, identity = header[kind.title], header["identity"]
        # one by one, for the number of a damaged line
        for line in lines if version == kind.version else []:
            entries.append(kind.from_json(json.loads(line)))
    except (ValueError, KeyError, TypeError, RecursionError, RuntimeError) as error:
        number = 1 if header is None else len(entries) + 2
        raise ConfigError(
            f"{path}: is damaged in line {number}: {type(error).__name__}: {error}; remove "
            f"this line and all below it to keep the {kind.entries} before it, or choose another "
            "directory"
        ) from error
    if version != kind.version:
        raise ConfigError(f"{path}: has format {version}; this version reads {kind.version}")
    return identity, entries


def read_entries(path: Path, kind: JournalKind[Entry]) -> list[Entry]:
    """Entries of a journal of any search, without an incomplete last line.

    Raises:
        ConfigError: the file is damaged.
    """
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    return _parsed(path, whole, kind)[1] if whole else []


class LineJournal(Generic[Entry]):
    """Entries in order, in a file.

    Args:
        path: path of the file, which is read if it exists, else created by the first entry.
        identity: all that the search depends on, as short texts by key.
        kind: of the entries.

    Raises:
        ConfigError: the file is of another search, or damaged.
        OutputError: another process writes it.
    """

    def __init__(self, path: Path, identity: Mapping[str, str], kind: JournalKind[Entry]) -> None:
        self.path = path
        self._identity, self._kind = dict(identity), kind
        self._entries: list[Entry] = []
        self._lock = Lock(path) if path.exists() else None
        data = path.read_bytes() if path.exists() else b""
        whole = data[: data.rfind(b"\n") + 1]
        if whole:
            theirs, self._entries = _parsed(path, whole, kind)
            require_same(path, theirs, identity)
        self._is_begun = bool(whole)
        if len(whole) < len(data):
            os.truncate(path, len(whole))

    def __len__(self) -> int:
        """Number of entries."""
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def __getitem__(self, number: int) -> Entry:
        return self._entries[number]

    def append(self, entry: Entry) -> None:
        """Append an entry, which is on the disk when this returns."""
        lines = [json.dumps(self._kind.to_json(entry))]
        if not self._is_begun:
            header = {self._kind.title: self._kind.version, "identity": self._identity}
            lines.insert(0, json.dumps(header))
        self._lock = self._lock or Lock(self.path)
        with self.path.open("a", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        if not self._is_begun:
            sync_folder(self.path)
        self._is_begun = True
        self._entries.append(entry)
