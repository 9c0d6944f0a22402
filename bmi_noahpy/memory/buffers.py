"""The component's memory: a persistent float64 array for every variable, seen as tensors too."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.variables import OUTPUTS, Role, Variable, VariableTable
from noahpy.catalog.quantity import Axis
from noahpy.catalog.states import WindComponents
from noahpy.model.state import Forcing, LayerCounts, State

INPUT_ROWS: Final = (*Forcing._fields, *WindComponents._fields)
"""Quantities of the rows of inputs."""
Array = NDArray[np.float64]
NUMBER_BYTES: Final = 8
AnyArray = NDArray[Any]
"""Values of a reserved variable, whose type may be another."""


def as_bytes(rows: Array) -> memoryview:
    """Rows as bytes in the same memory, which copy several times faster where they are few.

    Args:
        rows: one after the other in memory.
    """
    return rows.data.cast("B")


class Blocks(NamedTuple):
    """The variables by block, in the order in which they lie in memory."""

    states: list[Variable]
    """State variables in the order of `noahpy.model.state.State`."""
    inputs: list[Variable]
    """Forcing in the order of `noahpy.model.state.Forcing`, and below it the wind components."""
    outputs: list[Variable]
    kept: list[Variable]
    """What an update leaves besides."""
    others: list[Variable]
    scalars: list[Variable]

    @classmethod
    def of(cls, table: VariableTable, kept: Sequence[Variable]) -> Blocks:
        """The blocks of a table; see `Buffers`."""
        states, inputs = (
            {variable.quantity: variable for variable in table.with_role(role)}
            for role in ("state", "input")
        )
        return cls(
            [states[quantity] for quantity in State._fields if quantity in states],
            [inputs.get(name) or unlisted(name, "reserved") for name in INPUT_ROWS],
            table.with_role(*OUTPUTS),
            list(kept),
            [v for v in table if v.role not in ("state", "input", "scalar", *OUTPUTS)],
            table.with_role("scalar"),
        )


def unlisted(quantity: str, role: Role) -> Variable:
    """A variable of one value by column that no coupler sees."""
    return Variable(quantity, "", None, role, quantity)


class Buffers:
    """Values of all variables, flattened with the column fastest; arrays are never replaced.

    Args:
        table: variables of the component.
        layers: of the model.
        columns: number of columns.
        like: a tensor of the model, whose type and device values are read in.
        kept: what an update leaves besides states and outputs.
    """

    def __init__(
        self,
        table: VariableTable,
        layers: LayerCounts,
        columns: int,
        like: Tensor,
        kept: Sequence[Variable] = (),
    ) -> None:
        self.blocks = Blocks.of(table, kept)
        self.layers = layers
        self.arrays: dict[str, Array] = {}
        """Memory by the name of the variable."""
        self._like = like
        self._tensors: dict[str, Tensor] = {}
        shapes: dict[Axis | None, tuple[int, ...]] = {
            None: (columns,),
            "soil_layer": (layers.soil, columns),
            "snow_layer": (layers.snow, columns),
        }
        sizes = {axis: math.prod(shape) for axis, shape in shapes.items()}
        variables = [variable for block in self.blocks for variable in block]
        memory = np.full(sum(sizes[variable.axis] for variable in variables), np.nan)
        tensor = torch.from_numpy(memory)
        self._rows = memory.reshape(-1, columns)
        self._slices: dict[str, slice] = {}
        first = 0
        for variable in variables:
            last = first + sizes[variable.axis]
            self.arrays[variable.name] = memory[first:last]
            self._tensors[variable.name] = tensor[first:last].view(shapes[variable.axis])
            self._slices[variable.name] = slice(first // columns, last // columns)
            first = last

    @property
    def memory(self) -> Array:
        """The memory of all variables, ``[row, column]``."""
        return self._rows

    def shaped(self, variable: Variable) -> Array:
        """The memory of a variable as ``[layer, column]`` or ``[column]``."""
        return self._tensors[variable.name].numpy()

    def rows(self, variables: Sequence[Variable]) -> Array:
        """The memory of consecutive variables, ``[row, column]``.

        Raises:
            ValueError: the variables do not lie one after the other.
        """
        slices = [self._slices[variable.name] for variable in variables]
        if any(one.stop != following.start for one, following in pairwise(slices)):
            raise ValueError("only variables that lie one after the other make a block")
        first, last = (slices[0].start, slices[-1].stop) if slices else (0, 0)
        return self._rows[first:last]

    def read(self, variable: Variable) -> Tensor:
        """A copy of a variable, of the type and on the device of the model."""
        like = self._like
        return self._tensors[variable.name].to(like.device, like.dtype, copy=True)

    def as_read(self, variable: Variable, values: Array) -> Tensor:
        """Other values of a variable in the form in which `read` returns them.

        Args:
            variable: variable that the values belong to.
            values: flattened values.
        """
        shape = self._tensors[variable.name].shape
        return torch.from_numpy(values.reshape(shape)).to(
            self._like.device, self._like.dtype, copy=True
        )

    def write(self, variable: Variable, values: Tensor) -> None:
        """Write values into the memory of a variable."""
        self._tensors[variable.name].copy_(values.detach())
