"""Observations of a site: reading them, comparing a run with them, and scores.

Nothing here draws or writes: calibration and pictures share it.
"""

from __future__ import annotations

from noahpy.errors import ObservationError
from noahpy.observations.col_de_porte import read_col_de_porte
from noahpy.observations.comparison import ModelMeans, Pairs, at_depth, interval_means, pair
from noahpy.observations.read import read_observations
from noahpy.observations.scores import Scores, score
from noahpy.observations.series import ObservedSeries

__all__ = [
    "ModelMeans",
    "ObservationError",
    "ObservedSeries",
    "Pairs",
    "Scores",
    "at_depth",
    "interval_means",
    "pair",
    "read_col_de_porte",
    "read_observations",
    "score",
]
