"""Observations of a site: readers, comparison with a run, and scores.

Calibration and pictures share it; nothing here draws or writes.
"""

from __future__ import annotations

from noahpy.errors import ObservationError
from noahpy.observations.col_de_porte import read_col_de_porte
from noahpy.observations.comparison import ModelMeans, Pairs, at_depth, interval_means, pair
from noahpy.observations.network_tables import read_calm, read_gtnp
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
    "read_calm",
    "read_col_de_porte",
    "read_gtnp",
    "read_observations",
    "score",
]
