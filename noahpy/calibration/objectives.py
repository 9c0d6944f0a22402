"""Scores as differentiable torch functions: what a calibration minimises.

They are the scores of `noahpy.observations.scores`, for all starts at once. All take observed
values, ``[pair]``, and those of the model, ``[pair, start]``, and give ``[start]``; NaN where a
division by zero is due.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import torch
from torch import Tensor


class Components(NamedTuple):
    """Components of the Kling-Gupta efficiency, ``[start]`` each; all are 1 for a perfect model."""

    correlation: Tensor
    variability: Tensor
    """Ratio of standard deviations, or of coefficients of variation."""
    mean: Tensor
    """Ratio of means."""


def _norm(values: Tensor) -> Tensor:
    """Root of the sum of squares over the first dimension; its gradient at zero is zero."""
    norm: Tensor = torch.linalg.vector_norm(values, dim=0)
    return norm


def _spread(values: Tensor) -> Tensor:
    """Standard deviation of the population over the first dimension."""
    return _norm(values - values.mean(0)) / math.sqrt(values.shape[0])


def root_mean_square_error(observed: Tensor, model: Tensor) -> Tensor:
    """Root of the mean square of the differences, ``[start]``."""
    difference = model - observed[:, None]
    return _norm(difference) / math.sqrt(difference.shape[0])


def nash_sutcliffe_efficiency(observed: Tensor, model: Tensor) -> Tensor:
    """1 less squared errors over squared deviations (Nash and Sutcliffe 1970), ``[start]``."""
    errors = (model - observed[:, None]).square().sum(0)
    return 1.0 - errors / (observed - observed.mean()).square().sum()


def _correlation(observed: Tensor, model: Tensor) -> Tensor:
    """Pearson's correlation coefficient, ``[start]``."""
    covariance = ((observed - observed.mean())[:, None] * (model - model.mean(0))).mean(0)
    return covariance / (_spread(observed) * _spread(model))


def components_2009(observed: Tensor, model: Tensor) -> Components:
    """Correlation and the ratios of standard deviations and means (Gupta et al. 2009)."""
    return Components(
        correlation=_correlation(observed, model),
        variability=_spread(model) / _spread(observed),
        mean=model.mean(0) / observed.mean(),
    )


def components_2012(observed: Tensor, model: Tensor) -> Components:
    """The same with coefficients of variation instead of deviations (Kling et al. 2012)."""
    parts = components_2009(observed, model)
    return parts._replace(variability=parts.variability / parts.mean)


def _efficiency(components: Components) -> Tensor:
    """1 less the distance of the components from those of a perfect model."""
    return 1.0 - _norm(torch.stack(components) - 1.0)


def kling_gupta_efficiency(observed: Tensor, model: Tensor) -> Tensor:
    """Of Gupta et al. (2009), ``[start]``."""
    return _efficiency(components_2009(observed, model))


def kling_gupta_efficiency_2012(observed: Tensor, model: Tensor) -> Tensor:
    """Of Kling et al. (2012), ``[start]``."""
    return _efficiency(components_2012(observed, model))


Score = Callable[[Tensor, Tensor], Tensor]

EFFICIENCIES: Final[Mapping[str, Score]] = MappingProxyType(
    {
        "nse": nash_sutcliffe_efficiency,
        "kge": kling_gupta_efficiency,
        "kge_2012": kling_gupta_efficiency_2012,
    }
)
"""Scores that are 1 for a perfect model and fall without bound, by their names."""


def loss(name: str, observed: Tensor, model: Tensor) -> Tensor:
    """What a score leaves to be desired, ``[start]``: 1 - efficiency, or the error.

    Args:
        name: of a score, a key of `EFFICIENCIES` or ``rmse``.
        observed: ``[pair]``.
        model: ``[pair, start]``.
    """
    if name == "rmse":
        return root_mean_square_error(observed, model)
    return 1.0 - EFFICIENCIES[name](observed, model)
