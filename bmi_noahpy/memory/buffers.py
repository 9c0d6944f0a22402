"""The component's memory: a persistent float64 array for every variable, seen as tensors too."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.variables import Variable

Array = NDArray[np.float64]


def tensor_of(rows: Array, like: Tensor) -> Tensor:
    """Rows in type and on the device of a tensor, in the same memory if they are that already.

    To look is quicker than to convert what needs none, for a single column.
    """
    values = torch.from_numpy(rows)
    return values if values.dtype == like.dtype and like.is_cpu else values.to(like)


class Block:
    """Values of several variables at once, as rows, ``[row, column]``.

    Args:
        rows: the memory.
        like: a tensor of the model, for floating-point type and device.
    """

    def __init__(self, rows: Array, like: Tensor) -> None:
        self._rows = rows
        self._like = like

    def read(self) -> Tensor:
        """A copy in type and on the device of the model."""
        return tensor_of(self._rows.copy(), self._like)

    def write(self, rows: Array) -> None:
        """Write all values."""
        self._rows[:] = rows


class Buffers:
    """Values of all variables, flattened with the column fastest; arrays are never replaced.

    Args:
        variables: what to keep values of.
        layers: number of soil layers.
        columns: number of columns.
        like: a tensor of the model, for floating-point type and device.
    """

    def __init__(
        self, variables: Iterable[Variable], layers: int, columns: int, like: Tensor
    ) -> None:
        self._like = like
        self.arrays: dict[str, Array] = {}
        self._tensors: dict[str, Tensor] = {}
        shapes = {True: (layers, columns), False: (columns,)}
        sizes = {is_layered: math.prod(shape) for is_layered, shape in shapes.items()}
        kept = list(variables)
        memory = np.full(sum(sizes[variable.is_layered] for variable in kept), np.nan)
        tensor = torch.from_numpy(memory)
        self._rows = memory.reshape(-1, columns)
        self._places: dict[str, slice] = {}
        first = 0
        for variable in kept:
            last = first + sizes[variable.is_layered]
            self.arrays[variable.name] = memory[first:last]
            self._tensors[variable.name] = tensor[first:last].view(shapes[variable.is_layered])
            self._places[variable.name] = slice(first // columns, last // columns)
            first = last

    def shaped(self, variable: Variable) -> Array:
        """The array of a variable as ``[layer, column]`` or ``[column]``, in the same memory."""
        return self._tensors[variable.name].numpy()

    def block(self, variables: Sequence[Variable]) -> Block:
        """The rows of variables that were given one after the other, for the model.

        Raises:
            ValueError: they were not.
        """
        return Block(self.rows(variables), self._like)

    def rows(self, variables: Sequence[Variable]) -> Array:
        """The same as an array in the same memory, ``[row, column]``.

        Raises:
            ValueError: they were not.
        """
        places = [self._places[variable.name] for variable in variables]
        if any(place.stop != after.start for place, after in pairwise(places)):
            raise ValueError("only variables that lie one after the other make a block")
        first, last = (places[0].start, places[-1].stop) if places else (0, 0)
        return self._rows[first:last]

    def read(self, variable: Variable) -> Tensor:
        """A copy in type and on the device of the model."""
        like = self._like
        return self._tensors[variable.name].to(like.device, like.dtype, copy=True)

    def as_read(self, variable: Variable, values: Array) -> Tensor:
        """Other values of a variable as `read` would give them.

        Args:
            variable: whose values they are.
            values: flattened.
        """
        shape = self._tensors[variable.name].shape
        return torch.from_numpy(values.reshape(shape)).to(
            self._like.device, self._like.dtype, copy=True
        )

    def write(self, variable: Variable, values: Tensor) -> None:
        """Write values into the array of a variable."""
        self._tensors[variable.name].copy_(values.detach())
