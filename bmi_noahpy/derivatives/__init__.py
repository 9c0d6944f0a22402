"""Derivatives of updates by the names of variables."""

from bmi_noahpy.derivatives.directional import directional_derivative
from bmi_noahpy.derivatives.recorded import gauss_newton_sweep, hessian_sweep, tangent_sweep
from bmi_noahpy.derivatives.seeds import Seed
from bmi_noahpy.derivatives.sweep import Sweep, adjoint_derivative

__all__ = [
    "Seed",
    "Sweep",
    "adjoint_derivative",
    "directional_derivative",
    "gauss_newton_sweep",
    "hessian_sweep",
    "tangent_sweep",
]
