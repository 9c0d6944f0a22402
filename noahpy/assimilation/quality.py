"""Quality control: what of the observations counts.

Values outside what is plausible do not count, nor does more than one in the time between two
(thinning, since errors of neighbours are alike), nor what is farther from the first guess than the
errors of both make likely (gross check, Ingleby and Lorenc 1993, Q. J. R. Meteorol. Soc. 119).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.assimilation.observed_model import Linearized
from noahpy.assimilation.operators import Operators, Sighting
from noahpy.catalog.arrays import BoolArray
from noahpy.config.fields import duration

SAMPLES: Final = 16
"""Number of random directions from which the spread of the first guess is estimated where there are
more controls."""


class Screened(NamedTuple):
    """What of a series counts before any run."""

    sighting: Sighting
    """With what is left."""
    read: int
    """Number of values in the file."""
    out_of_range: int
    thinned: int


def screen(sighting: Sighting) -> Screened:
    """Leave out what is implausible or too near to its neighbour."""
    config, series = sighting.config, sighting.series
    read = len(series.values)
    if config.range is not None:
        low, high = config.range
        series = series.where((series.values >= low) & (series.values <= high))
    plausible = len(series.values)
    series = series.where(first_of_each(series.begin, duration(config.every)))
    left = len(series.values)
    return Screened(sighting._replace(series=series), read, read - plausible, plausible - left)


def first_of_each(times: np.ndarray, seconds: float) -> BoolArray:
    """Which times are the first in every interval, counted from the first of all, ``[record]``."""
    if not len(times):
        return np.zeros(0, dtype=bool)
    length = np.timedelta64(round(seconds), "s")
    _, first = np.unique((times - times[0]) // length, return_index=True)
    chosen = np.zeros(len(times), dtype=bool)
    chosen[first] = True
    return chosen


def directions_of_spread(problems: int, controls: int) -> Tensor:
    """Directions along which the spread of the first guess is taken.

    Returns:
        ``[direction, problem, control]``, whose squares together are those of the prior.
    """
    if controls <= SAMPLES:
        return torch.eye(controls, dtype=torch.float64)[:, None].repeat(1, problems, 1)
    draw = torch.Generator().manual_seed(0)
    drawn = torch.randn(SAMPLES, problems, controls, generator=draw, dtype=torch.float64)
    return drawn / SAMPLES**0.5


def spread_of_first_guess(near: Linearized, directions: Tensor) -> Tensor:
    """Standard deviation of the values of the first guess, ``[problem, observation]``.

    Args:
        near: model linearized at the first guess.
        directions: from `directions_of_spread`.
    """
    return near.forward(directions).square().sum(0).sqrt()


def passes_gross_check(operators: Operators, first_guess: Tensor, spread: Tensor) -> Tensor:
    """Which observations are near enough to the first guess, bool, ``[problem, observation]``.

    Args:
        operators: with observations and errors.
        first_guess: values, ``[problem, observation]``.
        spread: their standard deviation, likewise.
    """
    limits: Sequence[float] = [one.sighting.config.gross_check for one in operators.operators]
    limit = torch.cat(
        [torch.full((r.stop - r.start,), v) for r, v in zip(operators.rows, limits, strict=True)]
        or [torch.zeros(0)]
    ).double()
    likely = (operators.deviation.square() + spread.square()).sqrt()
    return (operators.observed - first_guess).abs() <= limit * likely
