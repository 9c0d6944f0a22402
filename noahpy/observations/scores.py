"""Scores of modelled against observed values, for pictures, files and calibrations.

The formulas are differentiable torch functions of several runs at once. Arguments are the observed
values, ``[pair]``, and the modelled values at the same times, ``[pair, run]``. Results are
``[run]``, and NaN where the score is not defined: without values, or with a zero denominator.
`score` gives all of them for arrays of a single run.

The Kling-Gupta efficiency and the ratio of means depend on the zero of the scale. Temperatures are
in K, so that their ratio of means is always close to one; look at the bias instead.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.catalog.arrays import FloatArray


class Scores(NamedTuple):
    """All scores of a run; units are those of the values or 1."""

    sample_size: int
    bias: float
    root_mean_square_error: float
    correlation: float
    nash_sutcliffe_efficiency: float
    kling_gupta_efficiency: float
    variability_ratio: float
    mean_ratio: float
    variation_ratio: float
    kling_gupta_efficiency_2012: float


class Components(NamedTuple):
    """Components of a Kling-Gupta efficiency, ``[run]`` each; all are 1 for a perfect model."""

    correlation: Tensor
    """Pearson's correlation coefficient."""
    variability: Tensor
    """Ratio of standard deviations, or of coefficients of variation."""
    mean: Tensor
    """Ratio of means."""


def _norm(values: Tensor) -> Tensor:
    """Root of the sum of squares over the first dimension; its gradient at zero is zero."""
    norm: Tensor = torch.linalg.vector_norm(values, dim=0)
    return norm


def _ratio(numerator: Tensor, denominator: Tensor) -> Tensor:
    """A ratio; NaN with zero gradient where the denominator is zero."""
    is_zero = denominator == 0.0
    return torch.where(is_zero, math.nan, numerator / torch.where(is_zero, 1.0, denominator))


def _deviations(values: Tensor) -> Tensor:
    """Deviations from the mean; exactly zero for constant values."""
    if not values.shape[0]:
        return values
    return torch.where((values != values[0]).any(0), values - values.mean(0), 0.0)


def _spread(values: Tensor) -> Tensor:
    """Standard deviation of the population over the first dimension."""
    return _norm(_deviations(values)) / math.sqrt(max(values.shape[0], 1))


def bias(observed: Tensor, model: Tensor) -> Tensor:
    """Mean of the differences, model less observation."""
    return (model - observed[:, None]).mean(0)


def root_mean_square_error(observed: Tensor, model: Tensor) -> Tensor:
    """Root of the mean square of the differences."""
    difference = model - observed[:, None]
    count = difference.shape[0]
    return _norm(difference) / (math.sqrt(count) if count else math.nan)


def correlation(observed: Tensor, model: Tensor) -> Tensor:
    """Pearson's correlation coefficient."""
    covariance = (_deviations(observed)[:, None] * _deviations(model)).mean(0)
    return _ratio(covariance, _spread(observed) * _spread(model))


def nash_sutcliffe_efficiency(observed: Tensor, model: Tensor) -> Tensor:
    """1 less sum of squared errors over that of squared deviations (Nash and Sutcliffe 1970)."""
    errors = (model - observed[:, None]).square().sum(0)
    return 1.0 - _ratio(errors, _deviations(observed).square().sum())


def variability_ratio(observed: Tensor, model: Tensor) -> Tensor:
    """Standard deviation of the model over that of the observations."""
    return _ratio(_spread(model), _spread(observed))


def mean_ratio(observed: Tensor, model: Tensor) -> Tensor:
    """Mean of the model over that of the observations."""
    return _ratio(model.mean(0), observed.mean())


def components_2009(observed: Tensor, model: Tensor) -> Components:
    """Correlation and the ratios of standard deviations and means (Gupta et al. 2009)."""
    parts = (f(observed, model) for f in (correlation, variability_ratio, mean_ratio))
    return Components(*parts)


def components_2012(observed: Tensor, model: Tensor) -> Components:
    """Correlation and the ratios of coefficients of variation and means (Kling et al. 2012)."""
    parts = components_2009(observed, model)
    return parts._replace(variability=_ratio(parts.variability, parts.mean))


def _efficiency(components: Components) -> Tensor:
    """1 less the Euclidean distance of the components from those of a perfect model."""
    return 1.0 - _norm(torch.stack(components) - 1.0)


def kling_gupta_efficiency(observed: Tensor, model: Tensor) -> Tensor:
    """Kling-Gupta efficiency of Gupta et al. (2009)."""
    return _efficiency(components_2009(observed, model))


def kling_gupta_efficiency_2012(observed: Tensor, model: Tensor) -> Tensor:
    """Kling-Gupta efficiency of Kling et al. (2012)."""
    return _efficiency(components_2012(observed, model))


def score(observed: FloatArray, model: FloatArray) -> Scores:
    """All scores of a run.

    Args:
        observed: observed values, ``[pair]``.
        model: modelled values, ``[pair]``.
    """
    seen, run = torch.from_numpy(observed), torch.from_numpy(model)[:, None]
    older, newer = components_2009(seen, run), components_2012(seen, run)
    found = (
        bias(seen, run),
        root_mean_square_error(seen, run),
        older.correlation,
        nash_sutcliffe_efficiency(seen, run),
        _efficiency(older),
        older.variability,
        older.mean,
        newer.variability,
        _efficiency(newer),
    )
    return Scores(int(observed.size), *(float(value) for value in found))
