"""The configuration of an ordinary run with calibrated parameters."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

from noahpy.calibration.parameter_sets import DIFFUSIVITY, DIFFUSIVITY_FACTORS
from noahpy.calibration.problem import Problem
from noahpy.config import ColumnConfig, Config
from noahpy.config.calibration import SOIL_PARAMETERS
from noahpy.config.schema import DEPTHS, InitialConfig, SiteConfig, SnowConfig, VegetationConfig
from noahpy.errors import ConfigError
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.state import State

SITE = frozenset(SiteConfig.model_fields)
VEGETATION = frozenset(VegetationConfig.model_fields)
SNOW = frozenset(SnowConfig.model_fields)
PROFILES = ("soil_temperature", "total_water_content", "liquid_water_content")
"""Profiles of the initial state."""


def run_configuration(config: Config, problem: Problem, unknowns: Tensor) -> Config:
    """Configuration of a run with calibrated parameters, without the section ``calibration``.

    The run gives the values that the calibration compared. Initial profiles are fitted to the
    parameters; a restart file is kept.

    Args:
        config: configuration of the calibration.
        problem: problem of the calibration.
        unknowns: unknowns of one start, ``[unknown]``.

    Raises:
        ConfigError: a parameter has no key in configurations.
    """
    names = [values.config.name for values in problem.space.free]
    with torch.no_grad():
        parameters = problem.space.parameters(unknowns[None])
        state = problem.runs.initial_state(Model(parameters, problem.schemes))
    return with_parameters(config, names, parameters, state)


def with_parameters(
    config: Config, names: Iterable[str], parameters: Parameters, state: State
) -> Config:
    """Configuration of a run with other parameters, and initial profiles fitted to them.

    Args:
        config: configuration with the original parameters.
        names: names of the parameters that differ.
        parameters: parameters of all columns.
        state: state before the first step.

    Raises:
        ConfigError: a parameter has no key in configurations.
    """
    written = set(names)
    unwritten = sorted(written - SOIL_PARAMETERS - SITE - VEGETATION - SNOW)
    if unwritten:
        raise ConfigError(f"no key of a configuration sets {', '.join(unwritten)}")
    if written.intersection(DIFFUSIVITY_FACTORS):
        written.add(DIFFUSIVITY)
    columns = tuple(
        _with_values(column, number, frozenset(written), parameters, state)
        for number, column in enumerate(config.columns)
    )
    return config.model_copy(update={"columns": columns, "calibration": None, "learning": None})


def _with_values(
    column: ColumnConfig, number: int, names: frozenset[str], parameters: Parameters, state: State
) -> ColumnConfig:
    """Configuration of a column with its calibrated values."""

    def single(fields: frozenset[str]) -> dict[str, float]:
        return {n: float(parameters.named(n)[number]) for n in names & fields - SOIL_PARAMETERS}

    layers = {n: tuple(parameters.named(n)[:, number].tolist()) for n in names & SOIL_PARAMETERS}
    soil: dict[str, object] = {"values": column.soil.values.model_copy(update=layers)}
    initial: InitialConfig = column.initial
    if initial.restart is None:
        profiles = {n: tuple(getattr(state, n)[:, number].tolist()) for n in PROFILES}
        # profiles by layer, in place of others and of ground in equilibrium
        nothing = dict.fromkeys(("equilibrium", "saturation", *DEPTHS))
        initial = initial.model_copy(update={**nothing, **profiles})
        if column.soil.horizons is not None:
            dry = {"saturation": None}
            soil["horizons"] = tuple(one.model_copy(update=dry) for one in column.soil.horizons)
    return column.model_copy(
        update={
            "soil": column.soil.model_copy(update=soil),
            "site": column.site.model_copy(update=single(SITE)),
            "vegetation": column.vegetation.model_copy(update=single(VEGETATION)),
            "snow": column.snow.model_copy(update=single(SNOW)),
            "initial": initial,
        }
    )
