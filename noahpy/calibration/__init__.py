"""Calibration: a search for parameters with which a run reproduces observations.

`space` holds what is free and what values it may take, `targets` what a run is held against,
`objectives` how the two are compared, and `problem` brings them together as a function of
unbounded unknowns with a gradient. `optimizers` searches it, `journal` keeps what was found on the
way, and `calibrate` does all of it and writes the `results`.
"""

from noahpy.calibration.calibrate import Outcome, calibrate
from noahpy.calibration.history import Best, History, Progress
from noahpy.calibration.problem import Evaluation, Problem
from noahpy.calibration.space import ParameterSpace

__all__ = [
    "Best",
    "Evaluation",
    "History",
    "Outcome",
    "ParameterSpace",
    "Problem",
    "Progress",
    "calibrate",
]
