"""Journal of a search, from which the search continues as if never interrupted.

The file has a line of JSON for every evaluation, written before the search continues. A
deterministic search that gets the recorded results again arrives at the same state, bit for bit,
whatever its method keeps internally. An incomplete last line was not used, and is removed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.points import Points
from noahpy.calibration.problem import Evaluation
from noahpy.errors import ConfigError
from noahpy.files.whole_files import sync_folder

FORMAT: Final = 1
"""Version of the file."""


class Entry(NamedTuple):
    """Points of an evaluation, and the result."""

    points: Points
    found: Evaluation


def _numbers(tensor: Tensor | None) -> Any:  # noqa: ANN401
    # json writes the shortest text that restores the same float64
    return None if tensor is None else tensor.double().tolist()


def _tensor(numbers: Any) -> Tensor | None:  # noqa: ANN401
    return None if numbers is None else torch.tensor(numbers, dtype=torch.float64)


def _to_json(entry: Entry) -> str:
    points, found = entry
    return json.dumps(
        {
            "unknowns": _numbers(points.unknowns),
            "start": points.start,
            "objective": _numbers(found.objective),
            "validation": _numbers(found.validation),
            "gradient": _numbers(found.gradient),
            "seconds": found.seconds,
            **({} if found.curvature is None else {"curvature": _numbers(found.curvature)}),
        }
    )


def _from_json(text: str) -> Entry:
    """Entry from a line.

    Raises:
        ValueError: the line is not an entry.
        KeyError, TypeError: likewise.
    """
    values = json.loads(text)
    if not isinstance(values, dict):
        raise TypeError("is not an object")
    shapes = {"unknowns": 2, "gradient": 2, "objective": 1, "validation": 1}
    tensors = {name: _tensor(values[name]) for name in shapes}
    # only searches of least squares have it
    curvature = _tensor(values.get("curvature"))
    starts = tuple(values["start"])
    unknowns, objective = tensors["unknowns"], tensors["objective"]
    if unknowns is None or objective is None:
        raise ValueError("lacks the unknowns or the objective")
    for name, dimensions in shapes.items():
        tensor = tensors[name]
        if tensor is None:
            continue
        expected = unknowns.shape if dimensions == 2 else (len(starts),)
        if tensor.ndim != dimensions or tensor.shape != expected or len(tensor) != len(starts):
            raise ValueError(f"{name} has the shape {list(tensor.shape)}")
    if curvature is not None and curvature.shape != (*unknowns.shape, unknowns.shape[1]):
        raise ValueError(f"curvature has the shape {list(curvature.shape)}")
    gradient, validation = tensors["gradient"], tensors["validation"]
    has = (gradient is not None, validation is not None, curvature is not None)
    points = Points(unknowns, starts, has[0] and not has[2], *has[1:])
    seconds = float(values["seconds"])
    return Entry(points, Evaluation(objective, validation, gradient, seconds, curvature))


def _parsed(path: Path, whole: bytes) -> tuple[str, list[Entry]]:
    """Identity and entries of a journal.

    Raises:
        ConfigError: the file is damaged.
    """
    header: Any = None
    entries: list[Entry] = []
    try:
        first, *lines = whole.decode("utf-8").splitlines()
        header = json.loads(first)
        version, identity = header["noahpy calibration journal"], header["identity"]
        # one by one, for the number of a damaged line
        for line in lines if version == FORMAT else []:
            entries.append(_from_json(line))
    except (ValueError, KeyError, TypeError, RecursionError, RuntimeError) as error:
        number = 1 if header is None else len(entries) + 2
        raise ConfigError(
            f"{path}: is damaged in line {number}: {type(error).__name__}: {error}; remove "
            "this line and all below it to keep the evaluations before it, or choose another "
            "directory"
        ) from error
    if version != FORMAT:
        raise ConfigError(f"{path}: has format {version}; this version reads {FORMAT}")
    return identity, entries


def read_entries(path: Path) -> list[Entry]:
    """Evaluations of a journal of any search, without an incomplete last line.

    Raises:
        ConfigError: the file is damaged.
    """
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    return _parsed(path, whole)[1] if whole else []


class Journal:
    """Evaluations of a search in order, in a file.

    Args:
        path: path of the file, which is read if it exists, else created by the first evaluation.
        identity: digest of the calibration.

    Raises:
        ConfigError: the file is of another calibration, or damaged.
    """

    def __init__(self, path: Path, identity: str) -> None:
        self.path = path
        self._identity = identity
        self._entries: list[Entry] = []
        data = path.read_bytes() if path.exists() else b""
        whole = data[: data.rfind(b"\n") + 1]
        if whole:
            self._read(whole, identity)
        self._is_begun = bool(whole)
        if len(whole) < len(data):
            os.truncate(path, len(whole))

    def _read(self, whole: bytes, identity: str) -> None:
        theirs, self._entries = _parsed(self.path, whole)
        if theirs != identity:
            raise ConfigError(
                f"{self.path}: is of another configuration or other observations; choose another "
                "directory, or continue with the configuration that it was begun with"
            )

    def __len__(self) -> int:
        """Number of evaluations."""
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def recall(self, number: int, points: Points) -> Evaluation | None:
        """Result of a recorded evaluation; None after the end of the journal.

        Raises:
            ConfigError: the recorded points differ.
        """
        if number >= len(self._entries):
            return None
        then, found = self._entries[number]
        if then.start != points.start or not torch.equal(then.unknowns, points.unknowns):
            raise ConfigError(
                f"{self.path}: the search does not give the points of evaluation {number + 1} "
                "again; libraries have changed, or a complete search was given more runs"
            )
        return found

    def append(self, points: Points, found: Evaluation) -> None:
        """Append an evaluation, which is on the disk when this returns."""
        entry = Entry(points, found)
        lines = [_to_json(entry)]
        if not self._is_begun:
            header = {"noahpy calibration journal": FORMAT, "identity": self._identity}
            lines.insert(0, json.dumps(header))
        with self.path.open("a", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        if not self._is_begun:
            sync_folder(self.path)
        self._is_begun = True
        self._entries.append(entry)
