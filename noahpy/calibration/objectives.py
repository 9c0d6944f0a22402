"""Losses that a calibration minimises, from the differentiable `noahpy.observations.scores`.

A loss is also the sum of squares of residuals, which methods of least squares need. That of an
efficiency of Nash and Sutcliffe is one by definition. The others are lengths of vectors, of errors
or of distances of the components of an efficiency from 1; the length of a vector v is the sum of
squares of v over the root of its length.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import torch
from torch import Tensor

from noahpy.observations import scores

Score = Callable[[Tensor, Tensor], Tensor]

EFFICIENCIES: Final[Mapping[str, Score]] = MappingProxyType(
    {
        "nse": scores.nash_sutcliffe_efficiency,
        "kge": scores.kling_gupta_efficiency,
        "kge_2012": scores.kling_gupta_efficiency_2012,
    }
)
"""Scores by name that are 1 for a perfect model and have no lower bound."""


def loss(name: str, observed: Tensor, model: Tensor) -> Tensor:
    """Loss of a score, ``[start]``: 1 - efficiency, or the root-mean-square error.

    Args:
        name: name of the score, a key of `EFFICIENCIES` or ``rmse``.
        observed: ``[pair]``.
        model: ``[pair, start]``.
    """
    if name == "rmse":
        return scores.root_mean_square_error(observed, model)
    return 1.0 - EFFICIENCIES[name](observed, model)


Vector = Callable[[Tensor, Tensor], Tensor]


def _errors(observed: Tensor, model: Tensor) -> Tensor:
    """Errors whose length is their root mean square, ``[pair, start]``."""
    return (model - observed[:, None]) / math.sqrt(len(observed))


def _distances(of: Callable[[Tensor, Tensor], scores.Components]) -> Vector:
    """Distances of components from those of a perfect model, ``[component, start]``."""
    return lambda observed, model: torch.stack(of(observed, model)) - 1.0


LENGTHS: Final[Mapping[str, Vector]] = MappingProxyType(
    {
        "kge": _distances(scores.components_2009),
        "kge_2012": _distances(scores.components_2012),
        "rmse": _errors,
    }
)
"""Vectors, by the score whose loss is their length."""


def residuals(name: str, observed: Tensor, model: Tensor) -> Tensor:
    """Residuals whose sum of squares is the loss of a score, ``[residual, start]``.

    Args:
        name: as for `loss`.
        observed: ``[pair]``.
        model: ``[pair, start]``.
    """
    if name == "nse":
        spread: Tensor = torch.linalg.vector_norm(observed - observed.mean())
        return (model - observed[:, None]) / spread
    vector = LENGTHS[name](observed, model)
    squares = vector.square().sum(0)
    is_zero = squares == 0.0
    root = torch.where(is_zero, 1.0, squares) ** 0.25
    return torch.where(is_zero, 0.0, vector / root)
