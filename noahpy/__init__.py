"""NoahPy: the Noah land-surface model for permafrost as batched, differentiable PyTorch.

Names are imported when they are first used, so that ``import noahpy`` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.config import Config, load_config
    from noahpy.errors import ConfigError, ParameterError, StateError
    from noahpy.model.model import Model
    from noahpy.model.parameters import (
        Parameters,
        SiteParameters,
        SoilParameters,
        VegetationParameters,
        look_up_soil,
        look_up_vegetation,
    )
    from noahpy.model.schemes import PRESETS, Schemes
    from noahpy.model.state import Fluxes, Forcing, State, StepResult, initial_state
    from noahpy.simulation.build import build_simulation
    from noahpy.simulation.simulation import Simulation

__version__ = "0.1.0"

_HOMES = {
    "Config": "config",
    "ConfigError": "config",
    "load_config": "config",
    "Model": "model",
    "ParameterError": "parameters",
    "Parameters": "parameters",
    "SiteParameters": "parameters",
    "SoilParameters": "parameters",
    "VegetationParameters": "parameters",
    "look_up_soil": "parameters",
    "look_up_vegetation": "parameters",
    "PRESETS": "schemes",
    "Schemes": "schemes",
    "Simulation": "simulation",
    "build_simulation": "build",
    "Fluxes": "state",
    "Forcing": "state",
    "State": "state",
    "StateError": "state",
    "StepResult": "state",
    "initial_state": "state",
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
    "initial_state",
    "load_config",
    "look_up_soil",
    "look_up_vegetation",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name not in _HOMES:
        raise AttributeError(f"module 'noahpy' has no attribute {name!r}")
    return getattr(import_module(f"noahpy.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
