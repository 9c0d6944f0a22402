"""Runs at many points beside the observations, as the analyses of a calibration ask for them.

What was run once is kept in a folder until the analyses are complete: they are deterministic, ask
again for what they asked before, and so go on where they were stopped.
"""

from __future__ import annotations

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.problem import Problem
from noahpy.calibration.targets import TargetSeries
from noahpy.files.whole_files import write_bytes

MOST_BYTES: Final = 2**29
"""Of the outputs of a batch, which is made smaller if they would take more."""


class Stopped(Exception):  # noqa: N818
    """Someone said stop; what was run is kept."""


class Record(NamedTuple):
    """A series of the observations, and its place in what `Predictions` give."""

    period: str
    """``calibration`` or ``validation``."""
    series: TargetSeries
    rows: slice
    """Of all pairs."""


class Predictions:
    """What the model has beside all observations, ``[pair, point]``.

    Args:
        problem: of the calibration.
        folder: for what was run; made with the first run.
        goes_on: asked before every batch; False stops with `Stopped`.
    """

    def __init__(
        self, problem: Problem, folder: Path, goes_on: Callable[[], bool] = lambda: True
    ) -> None:
        self.problem, self._folder, self._goes_on = problem, folder, goes_on
        self.records = list(_records(problem))
        """Of the calibration period first."""
        self.observed = torch.cat([record.series.observed for record in self.records]).double()
        """``[pair]``."""
        fitted = [r.rows.stop for r in self.records if r.period == "calibration"]
        self.fitted = slice(0, max(fitted))
        """Pairs that the search has seen."""
        self.runs = 0
        """That were not there already."""

    def __call__(self, unknowns: Tensor) -> Tensor:
        """Run the model at some points, NaN where a run fails.

        Args:
            unknowns: ``[point, unknown]``.

        Raises:
            Stopped: before all were run.
        """
        most = max(1, MOST_BYTES // self._bytes_each)
        # as few batches as the memory allows, as even as can be
        parts = torch.tensor_split(unknowns.detach().double(), -(-len(unknowns) // most))
        return torch.cat([self._batch(part) for part in parts], dim=1)

    @property
    def _bytes_each(self) -> int:
        """Memory of the outputs of a point, about."""
        problem = self.problem
        variables = {r.series.variable for r in self.records}
        layers = problem.space.base.soil.porosity.shape[0]
        rows = sum(layers if variable.is_layered else 1 for variable in variables)
        steps = max(r.series.last_step for r in self.records) + 1
        return 16 * rows * steps * problem.column_count

    def _batch(self, unknowns: Tensor) -> Tensor:
        # the same numbers in the same batch give the same results, bit by bit
        name = hashlib.sha256(unknowns.numpy().tobytes()).hexdigest()[:32]
        path = self._folder / f"{name}.npy"
        if path.exists():
            return torch.from_numpy(np.load(path))
        if not self._goes_on():
            raise Stopped
        compared = self.problem.compared(unknowns)
        found = torch.cat([model for one in compared for model in one.models])
        self.runs += len(unknowns)
        self._folder.mkdir(parents=True, exist_ok=True)
        data = io.BytesIO()
        np.save(data, found.numpy())
        write_bytes(path, data.getvalue())
        return found

    def forget(self) -> None:
        """Remove what is kept."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _records(problem: Problem) -> Iterator[Record]:
    begin = 0
    for period, targets in problem.periods():
        for series in targets.series:
            end = begin + len(series.observed)
            yield Record(period, series, slice(begin, end))
            begin = end


def labels(records: Sequence[Record]) -> list[str]:
    """Name, depth and period of every record."""
    return [f"{record.series.label}, {record.period}" for record in records]
