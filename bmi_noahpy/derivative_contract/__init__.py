"""Derivatives of components with a Basic Model Interface: names, a mix-in and a conformance check.

The text is the page *Derivatives over BMI* of the documentation. This package needs numpy alone and
nothing of the packages around it, so that a copy of its folder serves any component.

`DerivativeMixin` gives a component in Python all of the extension for two methods, the tangent and
the adjoint of one update. ``python -m bmi_noahpy.derivative_contract.check MODULE:CLASS CONFIG``
holds a component to the text.
"""

from .mixin import DerivativeMixin, Role, Update
from .names import Level, reciprocal
from .products import ProductRequests
from .requests import DerivativeError, DerivativeRequests

__all__ = [
    "DerivativeError",
    "DerivativeMixin",
    "DerivativeRequests",
    "Level",
    "ProductRequests",
    "Role",
    "Update",
    "reciprocal",
]
