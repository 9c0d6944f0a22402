"""Points of a search that failed, and why: what is measured there, not guessed.

Beside the run of a point goes another one that begins a thousand-millionth of a kelvin warmer. What
their difference grows to tells whether derivatives say anything of the run. Where small differences
grow a thousandfold, derivatives lead nowhere, long before they are not finite.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
import torch

from noahpy.calibration.history import Best, History
from noahpy.calibration.problem import Problem
from noahpy.catalog.arrays import FloatArray
from noahpy.files.whole_files import Row

AMPLIFIED: Final = 1e3
"""Growth of a small difference from which there is a warning."""


class Failure(NamedTuple):
    """Why points of a start failed, measured at the last of them."""

    start: int
    """Number of the start, from 0."""
    failed: int
    """Number of its points that failed."""
    points: int
    """Number of its points."""
    lost: str
    """Begin of the step after which the state is not finite; empty if it stays finite."""
    column: str
    """Column that is lost, or where a small difference grows most."""
    growth: float
    """What a small difference of temperature grows to, as a factor."""
    grown: str
    """Begin of the step in which it is largest."""
    has_objective: bool
    """Whether the run has an objective, so that only its derivatives are not finite."""

    @property
    def reason(self) -> str:
        """The reason in words."""
        grows = (
            f"a difference of 1e-9 K at its begin grows {self.growth:.2g} times until {self.grown}"
        )
        if self.lost:
            return f"the state of {self.column} is not finite from {self.lost} on; before, {grows}"
        if self.has_objective:
            return f"derivatives are not finite though the run is: {grows}"
        return (
            "the run stays finite and its score is not defined: a series of the model does not "
            f"vary; {grows}"
        )

    def __str__(self) -> str:
        return (
            f"start {self.start + 1}: {self.failed} of {self.points} points failed; at the last, "
            f"{self.reason}"
        )


class Health(NamedTuple):
    """Failed points of all starts, and what small differences grow to at the best ones."""

    failures: list[Failure]
    growth: FloatArray
    """Largest growth of a small difference in the run of every best point."""

    def warnings(self, best: Best | None) -> list[str]:
        """Messages for the user."""
        found = [str(one) for one in self.failures]
        if best is None:
            return found
        return found + [
            f"start {start + 1}: a difference of 1e-9 K grows {factor:.2g} times in the run of its "
            "best point: derivatives there say little of finite changes"
            for start, factor in zip(best.starts, self.growth.tolist(), strict=True)
            if factor >= AMPLIFIED
        ]


def measured_health(problem: Problem, history: History, best: Best | None) -> Health:
    """Measure why points failed, and how runs of the best points amplify.

    Args:
        problem: problem of the calibration.
        history: history of the search.
        best: best points; None if every start failed.
    """
    failed = [(k, one) for k, one in enumerate(history.last_failed) if one is not None]
    points = [one.unknowns for _, one in failed] + ([] if best is None else list(best.unknowns))
    if not points:
        return Health([], np.empty(0))
    found = problem.runs.growth(problem.space.parameters(torch.stack(points).double()))
    columns = problem.column_count
    factor, step, lost = (values.reshape(-1, columns) for values in found)
    dates = problem.columns.begin

    def date(number: int) -> str:
        return str(dates[number].astype("datetime64[m]")).replace("T", " ")

    failures = []
    for row, (start, one) in enumerate(failed):
        is_lost = lost[row] >= 0
        last = np.where(is_lost, lost[row], len(dates))
        column = int(last.argmin() if is_lost.any() else factor[row].argmax())
        failures.append(
            Failure(
                start,
                int(history.failed[start]),
                history.points(start),
                date(int(lost[row, column])) if is_lost.any() else "",
                problem.column_names[column],
                float(factor[row, column]),
                date(int(step[row, column])),
                one.has_objective,
            )
        )
    return Health(failures, factor[len(failed) :].max(1))


def failure_rows(failures: Sequence[Failure]) -> Iterator[Row]:
    """Lines of the table of failures."""
    yield [*Failure._fields, "reason"]
    for one in failures:
        yield [*one._replace(start=one.start + 1), one.reason]
