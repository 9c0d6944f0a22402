"""Differentiable parameter learning: networks from the attributes of sites to parameters.

The networks are trained through the model itself, over the columns of many sites at once.
"""

from noahpy.learning.networks import ConstantParameters, Inputs, ParameterNetwork, Standard
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Observed, Periods, Sites, sites_of
from noahpy.learning.training import Settings, Training
from noahpy.learning.transfer import Fold, Transfer, leave_out, transfer

__all__ = [
    "ConstantParameters",
    "Fold",
    "Inputs",
    "LearnedParameters",
    "Observed",
    "ParameterNetwork",
    "Periods",
    "Settings",
    "Sites",
    "Standard",
    "Training",
    "Transfer",
    "leave_out",
    "sites_of",
    "transfer",
]
