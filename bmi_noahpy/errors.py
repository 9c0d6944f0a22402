"""Exceptions of the component."""

from bmi_noahpy.derivative_contract.requests import DerivativeError

__all__ = ["CallOrderError", "DerivativeError", "MissingInputError"]


class CallOrderError(RuntimeError):
    """A call that is not allowed at this time, such as an update before `initialize`."""


class MissingInputError(ValueError):
    """An update without inputs that neither the configured forcing nor the coupler provides."""
