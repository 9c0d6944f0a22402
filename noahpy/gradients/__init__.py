"""Gradients of long windows: states are stored, and every step is recomputed when it is needed.

A graph over many steps takes tens of kilobytes per column and step. Here the steps run without a
graph and only their inputs are stored. The reverse sweep visits them from the last to the first,
builds the graph of one step at a time, and pulls the cotangent of the state back through it: a
discrete adjoint with a checkpoint at every step (Griewank and Walther, 2008, chapter 12). Gradients
by the coefficients of the steps are summed, and pass through `derive_coefficients` once.

`Tape` gives gradients from seeds, for drivers with names and arrays; `trajectory` makes a window an
ordinary part of a torch graph. `push_forward` is the forward mode, along any number of directions.
`verify_gradient` tells whether a gradient, of anything, is right and of use.
"""

from noahpy.gradients._changes import Change, push_forward
from noahpy.gradients._linear_map import LinearMap
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._tape import Tape
from noahpy.gradients._trajectory import Window, trajectory
from noahpy.gradients._verification import (
    Difference,
    Verdict,
    Verification,
    verify_gradient,
    verify_line,
)
from noahpy.gradients._window_gradient import WindowGradient

__all__ = [
    "Change",
    "Difference",
    "LinearMap",
    "Seeds",
    "Tape",
    "Verdict",
    "Verification",
    "Window",
    "WindowGradient",
    "push_forward",
    "trajectory",
    "verify_gradient",
    "verify_line",
]
