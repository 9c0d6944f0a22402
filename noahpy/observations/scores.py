"""Scores of modelled against observed values.

All take the observed and the modelled values of the same times, ``[pair]``, and give NaN where the
score is not defined: without values, or where a division by zero is due.

The Kling-Gupta efficiency and the ratio of means depend on the zero of the scale. Temperatures are
compared in K; their ratio of means is then close to one, and the bias says what it cannot.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from noahpy.observations.series import Values


class Scores(NamedTuple):
    """All scores of a pair of series."""

    sample_size: int
    bias: float
    root_mean_square_error: float
    correlation: float
    nash_sutcliffe_efficiency: float
    kling_gupta_efficiency: float
    variability_ratio: float
    mean_ratio: float


def _ratio(numerator: float, denominator: float) -> float:
    return numerator / denominator if denominator != 0.0 else math.nan


def _spread(values: Values) -> float:
    """Standard deviation of the population; exactly zero for values that do not vary."""
    return float(np.std(values)) if np.ptp(values) > 0.0 else 0.0


def bias(observed: Values, model: Values) -> float:
    """Mean of model less observation."""
    return float(np.mean(model - observed)) if observed.size else math.nan


def root_mean_square_error(observed: Values, model: Values) -> float:
    """Root of the mean square of the differences."""
    return float(np.sqrt(np.mean((model - observed) ** 2))) if observed.size else math.nan


def correlation(observed: Values, model: Values) -> float:
    """Pearson's correlation coefficient."""
    if not observed.size:
        return math.nan
    covariance = float(np.mean((observed - observed.mean()) * (model - model.mean())))
    return _ratio(covariance, _spread(observed) * _spread(model))


def nash_sutcliffe_efficiency(observed: Values, model: Values) -> float:
    """Share of the observed variance that the model explains (Nash and Sutcliffe 1970)."""
    if not observed.size:
        return math.nan
    error = float(np.mean((model - observed) ** 2))
    return 1.0 - _ratio(error, _spread(observed) ** 2)


def variability_ratio(observed: Values, model: Values) -> float:
    """Standard deviation of the model over that of the observations."""
    return _ratio(_spread(model), _spread(observed)) if observed.size else math.nan


def mean_ratio(observed: Values, model: Values) -> float:
    """Mean of the model over that of the observations."""
    return _ratio(float(np.mean(model)), float(np.mean(observed))) if observed.size else math.nan


def kling_gupta_efficiency(observed: Values, model: Values) -> float:
    """Distance from the ideal in correlation, variability and mean (Gupta et al. 2009).

    The components are `correlation`, `variability_ratio` and `mean_ratio`.
    """
    components = (correlation, variability_ratio, mean_ratio)
    return 1.0 - math.hypot(*(component(observed, model) - 1.0 for component in components))


def score(observed: Values, model: Values) -> Scores:
    """All scores."""
    return Scores(
        sample_size=int(observed.size),
        bias=bias(observed, model),
        root_mean_square_error=root_mean_square_error(observed, model),
        correlation=correlation(observed, model),
        nash_sutcliffe_efficiency=nash_sutcliffe_efficiency(observed, model),
        kling_gupta_efficiency=kling_gupta_efficiency(observed, model),
        variability_ratio=variability_ratio(observed, model),
        mean_ratio=mean_ratio(observed, model),
    )
