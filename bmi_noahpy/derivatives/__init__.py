"""Derivatives of updates by the names of variables."""

from bmi_noahpy.derivatives.sweep import Seed, Sweep, adjoint_derivative, directional_derivative

__all__ = ["Seed", "Sweep", "adjoint_derivative", "directional_derivative"]
