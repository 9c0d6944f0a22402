"""NoahPy: the Noah land-surface model for permafrost as batched, differentiable PyTorch.

Names are imported when they are first used, so that ``import noahpy`` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.catalog.parameters import SiteParameters, SoilParameters, VegetationParameters
    from noahpy.catalog.scheme_names import PRESETS, SchemeNames
    from noahpy.catalog.states import Fluxes, Forcing, State
    from noahpy.config import Config
    from noahpy.errors import ConfigError, ParameterError, StateError
    from noahpy.interactive.configure import configure
    from noahpy.interactive.forcing import forcing_dataset
    from noahpy.interactive.parameters import parameter_dataset
    from noahpy.interactive.run import run
    from noahpy.interactive.site import site_dataframe
    from noahpy.model.model import Model
    from noahpy.model.parameters import Parameters, look_up_soil, look_up_vegetation
    from noahpy.model.schemes import Schemes
    from noahpy.model.state import StepResult, initial_state
    from noahpy.simulation.build import build_simulation
    from noahpy.simulation.load import load_config, parse_config
    from noahpy.simulation.simulation import Simulation

__version__ = "0.1.0"

_HOMES = {
    "Config": "config",
    "ConfigError": "errors",
    "configure": "interactive.configure",
    "forcing_dataset": "interactive.forcing",
    "load_config": "simulation.load",
    "parse_config": "simulation.load",
    "Model": "model.model",
    "ParameterError": "errors",
    "parameter_dataset": "interactive.parameters",
    "run": "interactive.run",
    "site_dataframe": "interactive.site",
    "Parameters": "model.parameters",
    "SiteParameters": "catalog.parameters",
    "SoilParameters": "catalog.parameters",
    "VegetationParameters": "catalog.parameters",
    "look_up_soil": "model.parameters",
    "look_up_vegetation": "model.parameters",
    "PRESETS": "catalog.scheme_names",
    "SchemeNames": "catalog.scheme_names",
    "Schemes": "model.schemes",
    "Simulation": "simulation.simulation",
    "build_simulation": "simulation.build",
    "Fluxes": "catalog.states",
    "Forcing": "catalog.states",
    "State": "catalog.states",
    "StateError": "errors",
    "StepResult": "model.state",
    "initial_state": "model.state",
}

__all__ = [
    "PRESETS",
    "Config",
    "ConfigError",
    "Fluxes",
    "Forcing",
    "Model",
    "ParameterError",
    "Parameters",
    "SchemeNames",
    "Schemes",
    "Simulation",
    "SiteParameters",
    "SoilParameters",
    "State",
    "StateError",
    "StepResult",
    "VegetationParameters",
    "__version__",
    "build_simulation",
    "configure",
    "forcing_dataset",
    "initial_state",
    "load_config",
    "look_up_soil",
    "look_up_vegetation",
    "parameter_dataset",
    "parse_config",
    "run",
    "site_dataframe",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name not in _HOMES:
        raise AttributeError(f"module 'noahpy' has no attribute {name!r}")
    return getattr(import_module(f"noahpy.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
