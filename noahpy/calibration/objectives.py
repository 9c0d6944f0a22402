"""Losses that a calibration minimises, from the differentiable `noahpy.observations.scores`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

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
