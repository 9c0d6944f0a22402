"""Compiled packages of a calibration."""

from __future__ import annotations

from noahpy.calibration.optimizers import points_at_once
from noahpy.calibration.space import ParameterSpace
from noahpy.config import Config
from noahpy.engine.key import LibraryKey
from noahpy.model.model import Model
from noahpy.simulation.build import build_simulation


def packages(config: Config) -> list[tuple[LibraryKey, Model]]:
    """Packages for most evaluations of a search, each with a model to build it from.

    A package is for a number of columns, here the columns of all starts together.

    Args:
        config: configuration with a section ``calibration``.

    Raises:
        ConfigError: the configuration cannot be used.
        EngineError: the step cannot be compiled.
        ForcingError: the forcing cannot be used.
    """
    calibration = config.calibration
    assert calibration is not None
    base = build_simulation(config, engine="eager").model
    space = ParameterSpace.configured(config, base)
    unknowns = space.random_unknowns(points_at_once(calibration), calibration.seed)
    model = Model(space.parameters(unknowns), base.schemes, base.modules)
    keys = [LibraryKey.of(model)]
    if calibration.optimizer.uses_gradients:
        keys.append(LibraryKey.of(model, "pull_back"))
    return [(key, model) for key in keys]
