"""NoahPy as a component with the Basic Model Interface; importing it does not import torch."""

from bmi_noahpy.component import NoahPy

__all__ = ["NoahPy"]
