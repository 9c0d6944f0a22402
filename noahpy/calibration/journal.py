"""Journal of a search, from which the search continues as if never interrupted.

It has a line for every evaluation. A deterministic search that gets the recorded results again
arrives at the same state, bit for bit, whatever its method keeps internally.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.points import Points
from noahpy.calibration.problem import Evaluation
from noahpy.errors import ConfigError
from noahpy.files.line_journal import JournalKind, LineJournal
from noahpy.files.line_journal import read_entries as read_lines

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


def _to_json(entry: Entry) -> Any:  # noqa: ANN401
    points, found = entry
    return {
        "unknowns": _numbers(points.unknowns),
        "start": points.start,
        "objective": _numbers(found.objective),
        "validation": _numbers(found.validation),
        "gradient": _numbers(found.gradient),
        "seconds": found.seconds,
        **({} if found.curvature is None else {"curvature": _numbers(found.curvature)}),
    }


def _from_json(values: Any) -> Entry:  # noqa: ANN401
    """Entry from the object of a line.

    Raises:
        ValueError: it is not an entry.
        KeyError, TypeError: likewise.
    """
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


KIND: Final = JournalKind(
    "noahpy calibration journal", FORMAT, _to_json, _from_json, entries="evaluations"
)


def read_entries(path: Path) -> list[Entry]:
    """Evaluations of a journal of any search, without an incomplete last line.

    Raises:
        ConfigError: the file is damaged.
    """
    return read_lines(path, KIND)


class Journal(LineJournal[Entry]):
    """Evaluations of a search in order, in a file.

    Args:
        path: path of the file, which is read if it exists, else created by the first evaluation.
        identity: all that the calibration depends on, as short texts by key.

    Raises:
        ConfigError: the file is of another calibration, or damaged.
        OutputError: another process writes it.
    """

    def __init__(self, path: Path, identity: Mapping[str, str]) -> None:
        super().__init__(path, identity, KIND)

    def recall(self, number: int, points: Points) -> Evaluation | None:
        """Result of a recorded evaluation; None after the end of the journal.

        Raises:
            ConfigError: the recorded points differ.
        """
        if number >= len(self):
            return None
        then, found = self[number]
        if then.start != points.start or not torch.equal(then.unknowns, points.unknowns):
            raise ConfigError(
                f"{self.path}: the search does not give the points of evaluation {number + 1} "
                "again; libraries have changed, or a complete search was given more runs"
            )
        return found

    def record(self, points: Points, found: Evaluation) -> None:
        """Append an evaluation, which is on the disk when this returns."""
        self.append(Entry(points, found))
