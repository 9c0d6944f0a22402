"""Assimilation of observations into initial state, parameters and forcing of a run.

`assimilate` does what the section ``assimilation`` of a configuration says. `minimize` is the
strong-constraint 4D-Var of any model with products along directions and their transposes, and
`assimilated_again` and `filtered` are ensemble methods without gradients.
"""

from noahpy.assimilation.assimilate import AssimilationResult, assimilate
from noahpy.assimilation.ensemble import analysis, assimilated_again
from noahpy.assimilation.filter import filtered
from noahpy.assimilation.observed_model import Linearized, Observed, ObservedModel, Part
from noahpy.assimilation.posterior import Posterior, posterior
from noahpy.assimilation.variational import Found, Iterate, minimize

__all__ = [
    "AssimilationResult",
    "Found",
    "Iterate",
    "Linearized",
    "Observed",
    "ObservedModel",
    "Part",
    "Posterior",
    "analysis",
    "assimilate",
    "assimilated_again",
    "filtered",
    "minimize",
    "posterior",
]
