"""Differentiable parameter learning: networks from the attributes of sites to parameters.

The networks are trained through the model itself, over the columns of many sites at once.
"""

from noahpy.config.learning import TrainingConfig
from noahpy.learning.learn import Outcome, learn
from noahpy.learning.networks import ConstantParameters, Inputs, ParameterNetwork, Standard
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Observed, Periods, Sites, sites_of
from noahpy.learning.training import EpochLosses, Training
from noahpy.learning.transfer import Fold, Transfer, fold_training, leave_out, scored

__all__ = [
    "ConstantParameters",
    "EpochLosses",
    "Fold",
    "Inputs",
    "LearnedParameters",
    "Observed",
    "Outcome",
    "ParameterNetwork",
    "Periods",
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
