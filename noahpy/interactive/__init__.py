"""Runs from Python: configurations, forcing, parameters and output as xarray, without files."""

from noahpy.interactive.configure import configure
from noahpy.interactive.forcing import forcing_dataset
from noahpy.interactive.parameters import parameter_dataset
from noahpy.interactive.run import run
from noahpy.interactive.site import site_dataframe

__all__ = ["configure", "forcing_dataset", "parameter_dataset", "run", "site_dataframe"]
