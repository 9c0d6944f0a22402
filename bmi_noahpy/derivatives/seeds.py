"""Seeds of derivatives by the names of variables, and the variables that may have one.

Known are inputs, states at the beginning, parameters and multipliers; unknown are states at the end
and outputs. Arrays are those of BMI: float64, flattened with the column fastest.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.updates import Update
from bmi_noahpy.variables import Role, Variable, VariableTable
from noahpy.model.packing import on_host
from noahpy.model.state import LayerCounts


class Seed(NamedTuple):
    """Derivative of an objective by an unknown at the end of an update."""

    time: float
    """Model time at the end of the update, s."""
    name: str
    """Name of the unknown."""
    values: ArrayLike | Tensor
    """Derivative by each of its values, flattened, or as a tensor of its shape."""


def checked(table: VariableTable, name: str, roles: Container[Role], kind: str) -> Variable:
    """The variable of a name, which must have one of the given roles.

    Args:
        table: variables of the component.
        name: name of the variable.
        roles: accepted roles.
        kind: word for variables of these roles, for the message.

    Raises:
        KeyError: no variable has the name; the message gives the nearest.
        DerivativeError: the variable has another role.
    """
    variable = table.by_name[name]
    if variable.role not in roles:
        raise DerivativeError(f"{name} is no {kind}: its role is {variable.role}")
    return variable


def seed_tensor(update: Update, variable: Variable, values: ArrayLike | Tensor) -> Tensor:
    """The values of a seed in the shape, of the type and on the device of the model.

    Raises:
        DerivativeError: the number of values is wrong, or one is not finite.
    """
    state = update.before
    layers = LayerCounts.of(state).along(variable.axis)
    columns = state.skin_temperature
    like = columns if layers is None else columns.expand(layers, -1)
    given = values.detach().cpu() if isinstance(values, Tensor) else values
    array = np.asarray(given, dtype=np.float64).reshape(-1)
    bad = array[~np.isfinite(array)]
    if array.size != like.numel() or bad.size:
        given = bad[0] if bad.size else array.size
        raise DerivativeError(
            f"the seed of {variable.name} needs {like.numel()} finite values, given {given}"
        )
    return torch.from_numpy(array.copy()).reshape(like.shape).to(like.device, like.dtype)


def flattened(values: Tensor) -> Array:
    """Values of the model as an array of BMI."""
    return on_host(values.detach()).reshape(-1)
