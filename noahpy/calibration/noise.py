"""Errors of the observations, as random differences from the model.

Every series has normal errors of one standard deviation, given in the configuration or estimated
from residuals. Residuals are autocorrelated and so count for less than their number, like a
first-order autoregressive process (Bayley and Hammersley 1946).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from torch import Tensor

LEAST_SPREAD: Final = 1e-6
"""Smallest standard deviation of errors over that of the observations; twins may be exact."""
HIGHEST_CORRELATION: Final = 0.99


class SeriesErrors(NamedTuple):
    """Errors of a series."""

    observations: int
    """Number of observations."""
    deviation: float
    """Standard deviation of the errors, in the unit of the series."""
    is_given: bool
    """Whether the configuration gives the standard deviation."""
    correlation: float
    """Autocorrelation of the residuals at lag one; zero if negative or ignored."""

    @property
    def effective_count(self) -> float:
        """Number of independent observations with the same information."""
        return self.observations * (1.0 - self.correlation) / (1.0 + self.correlation)

    @property
    def weight(self) -> float:
        """Factor of the residuals in the misfit."""
        return math.sqrt(self.effective_count / self.observations) / self.deviation


def errors_of(
    residuals: Sequence[Tensor],
    observed: Sequence[Tensor],
    given: Sequence[float | None],
    unknowns: int,
    *,
    is_correlated: bool,
) -> list[SeriesErrors]:
    """Errors of all series.

    Args:
        residuals: residuals of the best point, in order of time, ``[pair]`` each.
        observed: observed values, ``[pair]`` each.
        given: standard deviations from the configuration.
        unknowns: number of unknowns, by which the degrees of freedom are reduced.
        is_correlated: whether autocorrelation is considered.
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
