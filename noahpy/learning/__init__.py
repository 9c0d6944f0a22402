"""Differentiable parameter learning: networks that map attributes of sites to parameters.

Networks are trained through the model, over the columns of many sites at once.
"""

from noahpy.config.learning import TrainingConfig
from noahpy.learning.learn import LearningResult, learn
from noahpy.learning.networks import (
    ConstantParameters,
    NetworkInputs,
    ParameterNetwork,
    Standard,
)
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Periods, SiteObservations, Sites, sites_of
from noahpy.learning.training import EpochLosses, Training
from noahpy.learning.transfer import Fold, Transfer, fold_training, leave_out, scored

__all__ = [
    "ConstantParameters",
    "EpochLosses",
    "Fold",
    "LearnedParameters",
    "LearningResult",
    "NetworkInputs",
    "ParameterNetwork",
    "Periods",
    "SiteObservations",
    "Sites",
    "Standard",
    "Training",
    "TrainingConfig",
    "Transfer",
    "fold_training",
    "learn",
    "leave_out",
    "scored",
    "sites_of",
]
