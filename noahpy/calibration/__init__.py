"""Calibration: search for parameters with which a run reproduces observations.

`space` defines the free parameters and their ranges, `targets` the observations, `objectives` the
scores, and `problem` the objective as a differentiable function of unbounded unknowns. `optimizers`
search its minimum, `journal` records their evaluations, and `calibrate` runs a calibration and
writes the `results`.
"""

from noahpy.calibration.calibrate import CalibrationResult, calibrate
from noahpy.calibration.history import Best, History, Progress
from noahpy.calibration.problem import Evaluation, Problem
from noahpy.calibration.space import ParameterSpace

__all__ = [
    "Best",
    "CalibrationResult",
    "Evaluation",
    "History",
    "ParameterSpace",
    "Problem",
    "Progress",
    "calibrate",
]
