"""NoahPy as a component with the Basic Model Interface; importing it does not import torch."""

from bmi_noahpy.component import NoahPy
from bmi_noahpy.dataset import as_dataset
from bmi_noahpy.errors import CallOrderError, DerivativeError, MissingInputError

__all__ = [
    "CallOrderError",
    "DerivativeError",
    "MissingInputError",
    "NoahPy",
    "as_dataset",
]
