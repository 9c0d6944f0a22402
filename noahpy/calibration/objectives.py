"""What a calibration minimises: what its scores leave to be desired.

The scores are the differentiable ones of `noahpy.observations.scores`; those of all starts come at
once.
"""

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
"""Scores that are 1 for a perfect model and fall without bound, by their names."""


def loss(name: str, observed: Tensor, model: Tensor) -> Tensor:
    """What a score leaves to be desired, ``[start]``: 1 - efficiency, or the error.

    Args:
        name: of a score, a key of `EFFICIENCIES` or ``rmse``.
        observed: ``[pair]``.
        model: ``[pair, start]``.
    """
    if name == "rmse":
        return scores.root_mean_square_error(observed, model)
    return 1.0 - EFFICIENCIES[name](observed, model)
