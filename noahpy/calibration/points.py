"""Points that a search asks for, and what it costs to evaluate them."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.problem import Evaluation
from noahpy.calibration.space import ParameterSpace


class Points(NamedTuple):
    """Points to evaluate at once."""

    unknowns: Tensor
    """``[point, unknown]``."""
    start: tuple[int, ...]
    """Number of the start of every point."""
    gradient: bool = False
    """Whether gradients are needed."""
    validation: bool = False
    """Whether the objective of the validation period is needed."""
    curvature: bool = False
    """Whether gradients and Gauss-Newton matrices are needed."""

    @property
    def runs_each(self) -> int:
        """Number of model runs that a point counts for.

        One run gives a gradient, whatever the number of unknowns; derivatives of all residuals take
        one more for every unknown.
        """
        return 1 + self.unknowns.shape[1] if self.curvature else 1


Search = Generator[Points, Evaluation, None]


def best_of_draws(starts: Tensor, draws: int, seed: int) -> Generator[Points, Evaluation, Tensor]:
    """Best of every start and some random points, ``[start, unknown]``."""
    count, size = starts.shape
    shares = np.random.default_rng([seed, count]).uniform(size=(count, draws - 1, size))
    others = ParameterSpace.unknowns(torch.from_numpy(shares))
    drawn = torch.cat([starts[:, None], others], dim=1)
    numbers = tuple(k for k in range(count) for _ in range(draws))
    found = yield Points(drawn.flatten(0, 1), numbers)
    objective = found.objective.reshape(count, draws).nan_to_num(nan=torch.inf)
    return drawn[torch.arange(count), objective.argmin(1)]
