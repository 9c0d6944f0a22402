"""History of a search: all runs, and the best of every start."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.calibration.points import Points
from noahpy.calibration.problem import Comparison, Evaluation, Problem


class Progress(NamedTuple):
    """Progress of a search."""

    runs: int
    """Number of model runs of all starts."""
    seconds: float
    """Time spent in evaluations."""
    best: float
    """Lowest objective of all starts."""


class HistoryRow(NamedTuple):
    """A model run of a search."""

    start: int
    run: int
    """Number of model runs of the start up to it, from 1."""
    seconds: float
    """Time spent in evaluations of all starts until the end of the run."""
    objective: float
    best_objective: float
    """Lowest objective of the start so far."""
    validation_objective: float
    """Objective of the validation period; NaN if it was not evaluated."""


class Failed(NamedTuple):
    """A point of a search that failed."""

    unknowns: Tensor
    """``[unknown]``."""
    has_objective: bool
    """Whether it has an objective, so that only derivatives are not finite."""


class History:
    """Evaluations of a search by start.

    Args:
        starts: number of starts.
    """

    def __init__(self, starts: int) -> None:
        self.runs: NDArray[np.int64] = np.zeros(starts, dtype=np.int64)
        """Number of model runs of every start."""
        self.seconds = 0.0
        """Time spent in evaluations of all starts, which run together."""
        self.best: NDArray[np.float64] = np.full(starts, np.inf)
        """Lowest objective of every start."""
        self.best_unknowns: list[Tensor | None] = [None] * starts
        """Unknowns of the lowest objective of every start."""
        self.rows: list[HistoryRow] = []
        """All model runs in order."""
        self.failed: NDArray[np.int64] = np.zeros(starts, dtype=np.int64)
        """Number of points of every start without an objective or derivatives."""
        self.last_failed: list[Failed | None] = [None] * starts
        """Last of them of every start."""

    def add(self, points: Points, found: Evaluation) -> None:
        """Add an evaluation."""
        self.seconds += found.seconds
        for row, start in enumerate(points.start):
            value = float(found.objective[row])
            self.runs[start] += points.runs_each
            has_derivatives = all(
                one is None or bool(one[row].isfinite().all())
                for one in (found.gradient, found.curvature)
            )
            if not (np.isfinite(value) and has_derivatives):
                self.failed[start] += 1
                self.last_failed[start] = Failed(points.unknowns[row], bool(np.isfinite(value)))
            if value < self.best[start]:
                self.best[start] = value
                self.best_unknowns[start] = points.unknowns[row]
            second = np.nan if found.validation is None else float(found.validation[row])
            number, best = int(self.runs[start]), float(self.best[start])
            self.rows.append(HistoryRow(start, number, self.seconds, value, best, second))

    def points(self, start: int) -> int:
        """Number of points of a start."""
        return sum(row.start == start for row in self.rows)

    def first_objectives(self) -> dict[int, float]:
        """Objective of the first run of every start."""
        return {row.start: row.objective for row in reversed(self.rows)}

    def progress(self) -> Progress:
        """Progress of the search."""
        return Progress(int(self.runs.sum()), self.seconds, float(self.best.min()))


class Best(NamedTuple):
    """Points with the lowest objective of every start, run once more together."""

    starts: list[int]
    """Numbers of the starts, from 0, without those whose runs all failed."""
    unknowns: Tensor
    """``[start, unknown]``."""
    comparisons: list[Comparison]
    """Comparisons with the observations, by period."""

    @property
    def place(self) -> int:
        """Position of the best start in `starts`."""
        return int(self.comparisons[0].objective.argmin())

    @classmethod
    def of(cls, history: History, problem: Problem) -> Best:
        """Best points of a search."""
        found = [(k, u) for k, u in enumerate(history.best_unknowns) if u is not None]
        unknowns = torch.stack([u for _, u in found])
        return cls([k for k, _ in found], unknowns, problem.compared(unknowns))
