"""Model values at the observations, for the analysis of a calibration.

The values of every batch of points are kept in a file until the analysis is complete. An analysis
is deterministic: after an interruption it needs the same batches again, and reads these files.
"""

from __future__ import annotations

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.problem import Problem
from noahpy.calibration.residuals import MOST_BYTES
from noahpy.calibration.targets import TargetSeries
from noahpy.files.whole_files import write_bytes


class Stopped(Exception):  # noqa: N818
    """The user stopped an analysis; the files of its runs are kept."""


class Record(NamedTuple):
    """A series of observations, and its position among all pairs."""

    period: str
    """``calibration`` or ``validation``."""
    series: TargetSeries
    rows: slice
    """Positions of its pairs among those of all series."""


class Predictions:
    """Model values at all observations, ``[pair, point]``.

    Args:
        problem: problem of the calibration.
        folder: folder of the files; created with the first of them.
        should_continue: called before every batch; False stops the analysis.
    """

    def __init__(
        self, problem: Problem, folder: Path, should_continue: Callable[[], bool] = lambda: True
    ) -> None:
        self.problem, self._folder = problem, folder
        self._should_continue = should_continue
        self.records = list(_records(problem))
        """Series of the calibration period, then those of the validation period."""
        self.observed = torch.cat([record.series.observed for record in self.records]).double()
        """Observed values, ``[pair]``."""
        fitted = [r.rows.stop for r in self.records if r.period == "calibration"]
        self.fitted = slice(0, max(fitted))
        """Positions of the pairs of the calibration period."""
        self.runs = 0
        """Number of model runs, without those read from files."""

    def __call__(self, unknowns: Tensor) -> Tensor:
        """Model values at several points, ``[pair, point]``; NaN where a run failed.

        Args:
            unknowns: ``[point, unknown]``.

        Raises:
            Stopped: the user stopped the analysis.
        """
        most = max(
            1, MOST_BYTES // self.problem.residuals.bytes_of_run([r.series for r in self.records])
        )
        # as few batches as the memory allows, of nearly equal size
        parts = torch.tensor_split(unknowns.detach().double(), -(-len(unknowns) // most))
        return torch.cat([self._batch(part) for part in parts], dim=1)

    def jacobian(self, unknowns: Tensor) -> Tensor:
        """Derivatives of the values in the calibration period, ``[point, pair, unknown]``.

        Args:
            unknowns: ``[point, unknown]``.

        Raises:
            Stopped: the user stopped the analysis.
        """
        series = [r.series for r in self.records if r.period == "calibration"]

        def found() -> Tensor:
            values = self(unknowns)[self.fitted]
            return self.problem.residuals.jacobian(unknowns, series, values)

        return self._kept("jacobian", unknowns, found)

    @property
    def has_tangents(self) -> bool:
        """Whether `jacobian` is that of tangents."""
        return self.problem.residuals.has_tangents

    def priors(self, unknowns: Tensor) -> tuple[Tensor, Tensor]:
        """Residuals of the priors and their derivatives; see `Residuals.priors`."""
        return self.problem.residuals.priors(unknowns.double())

    def _batch(self, unknowns: Tensor) -> Tensor:
        def found() -> Tensor:
            compared = self.problem.compared(unknowns)
            self.runs += len(unknowns)
            return torch.cat([values for one in compared for values in one.modelled])

        return self._kept("", unknowns, found)

    def _kept(self, kind: str, unknowns: Tensor, found: Callable[[], Tensor]) -> Tensor:
        """What was found at some points, from a file if it was found before."""
        # the same points in the same batch give the same results, bit by bit
        name = hashlib.sha256(kind.encode() + unknowns.numpy().tobytes()).hexdigest()[:32]
        path = self._folder / f"{name}.npy"
        if path.exists():
            return torch.from_numpy(np.load(path))
        if not self._should_continue():
            raise Stopped
        values = found()
        self._folder.mkdir(parents=True, exist_ok=True)
        data = io.BytesIO()
        np.save(data, values.numpy())
        write_bytes(path, data.getvalue())
        return values

    def remove_files(self) -> None:
        """Remove the files of the runs."""
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
