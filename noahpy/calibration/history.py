"""What a search has found: all its runs, and the best of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.calibration.optimizers import Points
from noahpy.calibration.problem import Comparison, Evaluation, Problem


class Progress(NamedTuple):
    """How far a search is."""

    runs: int
    """Model runs of all starts."""
    seconds: float
    """Spent in evaluations."""
    best: float
    """Lowest objective of all starts."""


class HistoryRow(NamedTuple):
    """A model run of a search."""

    start: int
    run: int
    """Number within the start, from 1."""
    seconds: float
    """Spent in evaluations of all starts up to its end."""
    objective: float
    best_objective: float
    """The lowest of the start so far."""
    validation_objective: float
    """NaN if the search did not ask for it."""


class History:
    """What a search has seen, and what it cost, start by start."""

    def __init__(self, starts: int) -> None:
        self.runs: NDArray[np.int64] = np.zeros(starts, dtype=np.int64)
        """Model runs of every start."""
        self.seconds = 0.0
        """Spent in evaluations of all starts, which run together."""
        self.best: NDArray[np.float64] = np.full(starts, np.inf)
        """Lowest objective of every start."""
        self.best_unknowns: list[Tensor | None] = [None] * starts
        """Where it was found."""
        self.rows: list[HistoryRow] = []
        """Of every model run."""

    def add(self, points: Points, found: Evaluation) -> None:
        """Take an evaluation."""
        self.seconds += found.seconds
        for row, start in enumerate(points.start):
            value = float(found.objective[row])
            self.runs[start] += 1
            if value < self.best[start]:
                self.best[start] = value
                self.best_unknowns[start] = points.unknowns[row]
            second = np.nan if found.validation is None else float(found.validation[row])
            number, best = int(self.runs[start]), float(self.best[start])
            self.rows.append(HistoryRow(start, number, self.seconds, value, best, second))

    def first_objectives(self) -> dict[int, float]:
        """Objective of the first run of every start."""
        return {row.start: row.objective for row in reversed(self.rows)}

    def progress(self) -> Progress:
        """How far the search is."""
        return Progress(int(self.runs.sum()), self.seconds, float(self.best.min()))


class Best(NamedTuple):
    """The points with the lowest objective, which are run once more together."""

    starts: list[int]
    """Numbers of the starts, from 0; those of which every run failed are left out."""
    unknowns: Tensor
    """``[start, unknown]``."""
    comparisons: list[Comparison]
    """With the observations of every period."""

    @property
    def place(self) -> int:
        """Of the best of all in `starts`."""
        return int(self.comparisons[0].objective.argmin())

    @classmethod
    def of(cls, history: History, problem: Problem) -> Best:
        """Those of a search."""
        found = [(k, u) for k, u in enumerate(history.best_unknowns) if u is not None]
        unknowns = torch.stack([u for _, u in found])
        return cls([k for k, _ in found], unknowns, problem.compared(unknowns))
