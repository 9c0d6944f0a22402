"""Columns, steps and slices that several test modules share."""

from typing import NamedTuple

import numpy as np
import torch

from noahpy.catalog.parameters import SoilParameters, sought
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import History, quantity_packing
from noahpy.model.time_step import time_step
from noahpy.testing.synthetic_columns import START, synthetic_columns, weather_forcings

__all__ = [
    "SOIL_FIELDS",
    "START",
    "Inputs",
    "differentiable_step",
    "inputs_of",
    "joined",
    "largest",
    "map_tensors",
    "row",
    "synthetic_columns",
    "take_columns",
    "weather_forcings",
]

SOIL_FIELDS = sought(SoilParameters)


class Inputs(NamedTuple):
    """What a step is differentiable in, by name."""

    state: dict
    forcing: dict
    soil: dict


def largest(values):
    """Largest size of some values; 0 without any, as of layers of snow that a model lacks."""
    return values.abs().max() if values.numel() else values.new_zeros(())


def row(*values):
    return torch.tensor(values, dtype=torch.float64)


def map_tensors(function, tree):
    """A tree of named tuples with the function applied to its tensors."""
    if isinstance(tree, torch.Tensor):
        return function(tree)
    return type(tree)(*(map_tensors(function, branch) for branch in tree))


def joined(trees):
    """Columns side by side."""
    first = trees[0]
    if isinstance(first, torch.Tensor):
        return torch.cat(trees, dim=-1)
    return type(first)(*(joined(list(parts)) for parts in zip(*trees, strict=True)))


def take_columns(tree, columns):
    """The columns, given by numbers, of everything in a tree of named tuples."""
    index = torch.as_tensor(columns)
    return map_tensors(lambda value: value[..., index], tree)


def inputs_of(state, forcing, soil):
    return Inputs(
        state._asdict(), forcing._asdict(), {name: getattr(soil, name) for name in SOIL_FIELDS}
    )


def differentiable_step(parameters, schemes, seconds):
    """A step as a function of inputs to all states and fluxes by name."""

    def step(inputs):
        soil = parameters.soil._replace(**inputs.soil)
        changed = parameters._replace(soil=soil, column_soil=soil.layer(0))
        coefficients = derive_coefficients(changed, schemes)
        result = time_step(
            State(**inputs.state),
            Forcing(**inputs.forcing),
            coefficients,
            coefficients.schemes,
            seconds,
        )
        return {**result.state._asdict(), **result.fluxes._asdict()}

    return step


def history(steps, quantities, first=0):
    """Quantities of consecutive steps, the first of which has a number in its run."""
    columns = steps[0].thickness.shape[1]
    packing = quantity_packing(tuple(quantities), LayerCounts.of(steps[0].after))
    values = np.empty((len(steps), packing.height, columns))
    for step, rows in zip(steps, values, strict=True):
        step.write(packing.paths, rows)
    return History(packing, values, steps[0].seconds, first)
