"""How much observations and model may differ by chance.

Every series has normal errors of one standard deviation: what the configuration says, or that of
its residuals. Residuals of neighbouring times resemble each other, and count for less than their
number: as errors of a first-order autoregressive process do (Bayley and Hammersley 1946).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from torch import Tensor

LEAST_SPREAD: Final = 1e-6
"""Least standard deviation of errors, relative to the observations: twins may have none."""
HIGHEST_CORRELATION: Final = 0.99


class SeriesErrors(NamedTuple):
    """Errors of a series."""

    observations: int
    """How many there are."""
    deviation: float
    """Standard deviation, in the unit of the series."""
    is_given: bool
    """Whether the configuration says it."""
    correlation: float
    """Of the residuals of neighbouring observations; zero where it is negative or not wanted."""

    @property
    def effective_count(self) -> float:
        """Number of independent observations that say as much."""
        return self.observations * (1.0 - self.correlation) / (1.0 + self.correlation)

    @property
    def weight(self) -> float:
        """By which residuals are multiplied so that their squares add up to a misfit."""
        return math.sqrt(self.effective_count / self.observations) / self.deviation


def errors_of(
    residuals: Sequence[Tensor],
    observed: Sequence[Tensor],
    given: Sequence[float | None],
    unknowns: int,
    *,
    is_correlated: bool,
) -> list[SeriesErrors]:
    """Errors of every series.

    Args:
        residuals: of the best point, in order of time, ``[pair]`` each.
        observed: ``[pair]`` each.
        given: standard deviations that are known.
        unknowns: number of them; as many observations say nothing of the errors.
        is_correlated: whether neighbouring residuals are looked at.
    """
    total = sum(len(one) for one in residuals)
    used = total / (total - unknowns) if total > unknowns else 1.0
    return [
        _errors(one, seen, known, used, is_correlated=is_correlated)
        for one, seen, known in zip(residuals, observed, given, strict=True)
    ]


def _errors(
    residuals: Tensor, observed: Tensor, known: float | None, used: float, *, is_correlated: bool
) -> SeriesErrors:
    squares = float(residuals.square().sum())
    deviation = known
    if deviation is None:
        least = LEAST_SPREAD * max(float(observed.std(correction=0)), LEAST_SPREAD)
        deviation = max(math.sqrt(used * squares / len(residuals)), least)
    correlation = 0.0
    if is_correlated and squares > 0.0:
        neighbours = float((residuals[1:] * residuals[:-1]).sum())
        correlation = min(max(neighbours / squares, 0.0), HIGHEST_CORRELATION)
    return SeriesErrors(len(residuals), deviation, known is not None, correlation)
