"""Setting variables: all values are checked first, and written only if all are allowed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.variables import Variable
from noahpy.model.state import ROUNDING, TINY

Indices = NDArray[np.intp]
_NUMBERS: Final = frozenset("fiu")
"""Kinds of numpy types that hold numbers."""
_PLAIN: Final = frozenset({float, int})
"""Python types of the items of such arrays."""


class Changes(dict[str, "NDArray[np.bool_] | None"]):
    """Quantities that were set, each with a mask of the values that were; None means all."""

    def add(self, quantity: str) -> None:
        """Note that all values of a quantity were set."""
        self[quantity] = None

    def add_at(self, quantity: str, indices: Indices, size: int) -> None:
        """Note that some of the `size` values of a quantity were set."""
        mask = self.setdefault(quantity, np.zeros(size, dtype=np.bool_))
        if mask is not None:
            mask[indices] = True


class LiveValues(dict[str, Tensor]):
    """Values of variables that are part of a torch graph, by name; all others are plain numbers."""

    def cut_at(self, name: str, indices: Indices, values: Array) -> None:
        """Cut some values of a variable off the graph, since they are plain numbers now.

        Args:
            name: name of the variable.
            indices: flattened indices of these values.
            values: all values of the variable, flattened.
        """
        if name in self:
            live = self[name]
            is_number = np.zeros(values.size, dtype=np.bool_)
            is_number[indices] = True
            mask, numbers = (torch.from_numpy(a).reshape(live.shape) for a in (is_number, values))
            self[name] = torch.where(mask.to(live.device), numbers.to(live), live)


class Setter(Protocol):
    """Sets one variable."""

    observers: list[Callable[[], object]]
    """Functions that are called after values were set."""

    def set(self, values: NDArray[Any]) -> None:
        """Set all values."""

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set values at flattened indices, or all of them."""


class BoundedSetter:
    """Sets a variable whose values must lie in a range.

    Args:
        variable: variable that is set.
        array: its memory.
        lowest: lowest allowed value.
        highest: highest allowed value.
        allowed: the range in words.
        changed: receives the quantities that are set.
        live: values with a graph; those that are set are removed.
    """

    _depends_on_others = False
    """Whether the values of other variables decide about what is allowed."""

    def __init__(
        self,
        variable: Variable,
        array: Array,
        lowest: float,
        highest: float,
        allowed: str,
        changed: Changes,
        live: LiveValues,
    ) -> None:
        self._variable, self._quantity = variable, variable.quantity
        self._array = array
        self._is_single = array.size == 1
        self._lowest = max(lowest, -sys.float_info.max)
        self._highest = min(highest, sys.float_info.max)
        self.observers: list[Callable[[], object]] = []
        self._allowed = allowed
        self._changed = changed
        self._live = live

    def set(self, values: NDArray[Any]) -> None:
        """Set all values; a single value, the most frequent case, takes a short path.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        if self._is_single and type(values) is np.ndarray and values.size == 1:
            value = values.item()
            if type(value) in _PLAIN and self._lowest <= value <= self._highest:
                if self._depends_on_others:
                    self._check_together(np.array([value], dtype=np.float64))
                self._array[0] = value
                self._note_all()
                return
        self.set_at(None, values)

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set values at flattened indices, or all of them.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        name = self._variable.name
        array = _unmasked(name, values)
        if array.dtype.kind not in _NUMBERS:
            raise ValueError(f"{name} takes numbers, given values of type {array.dtype}")
        given = array.astype(np.float64).reshape(-1)
        expected = self._array.size if indices is None else indices.size
        if given.size != expected:
            raise ValueError(f"{name} takes {expected} values, given {given.size}")
        # a comparison with NaN is false
        if given.size and not (given.min() >= self._lowest and given.max() <= self._highest):
            given = self._within_bounds(given)
        future = given
        if indices is not None:
            future = self._array.copy()
            future[indices] = given
        self._check_together(future)
        self._array[:] = future
        if indices is None:
            self._note_all()
        else:
            self._note_at(indices)
            self._live.cut_at(name, indices, future)
            for notify in self.observers:
                notify()

    def _within_bounds(self, given: Array) -> Array:
        """Values with those put on a bound that exceed it by no more than rounding.

        Raises:
            ValueError: a value is out of range.
        """
        bounded = np.clip(given, self._lowest, self._highest)
        # a comparison with NaN is false
        allowed = np.abs(given - bounded) <= np.abs(bounded) * ROUNDING + TINY
        if not allowed.all():
            raise ValueError(
                f"{self._variable.name} is given {float(given[~allowed][0])!r} "
                f"{self._variable.units}; allowed is {self._allowed}"
            )
        return bounded

    def _note_at(self, indices: Indices) -> None:
        self._changed.add_at(self._quantity, indices, self._array.size)

    def _note_all(self) -> None:
        self._changed[self._quantity] = None
        if self.observers:
            for notify in self.observers:
                notify()
        if self._live:
            self._live.pop(self._variable.name, None)

    def _check_together(self, future: Array) -> None:
        """Check the values that the variable would have against those of other variables."""


class ScaledSetter(BoundedSetter):
    """Sets a parameter or its multiplier; their product must lie in a range.

    Args:
        variable: parameter or multiplier that is set.
        array: its memory.
        parameter: the parameter.
        values: memory of the parameter, ``[layer, column]`` or ``[column]``.
        factors: memory of the multiplier, ``[column]``.
        lowest: lowest allowed product.
        highest: highest allowed product.
        allowed: the range in words.
        changed: receives the quantities that are set.
        live: values with a graph; those that are set are removed.
        refusal: reason why the variable cannot be set; None if it can.
    """

    _depends_on_others = True

    def __init__(
        self,
        variable: Variable,
        array: Array,
        *,
        parameter: Variable,
        values: Array,
        factors: Array,
        lowest: float,
        highest: float,
        allowed: str,
        changed: Changes,
        live: LiveValues,
        refusal: str | None,
    ) -> None:
        super().__init__(variable, array, -np.inf, np.inf, "any number", changed, live)
        self._parameter = parameter
        self._values, self._factors = values, factors
        self._product_range = lowest, highest, allowed
        self._refusal = refusal

    def _note_at(self, indices: Indices) -> None:
        # a parameter and its multiplier are one quantity, but differ in size
        self._changed.add(self._quantity)

    def _check_together(self, future: Array) -> None:
        if self._refusal is not None:
            raise ValueError(f"{self._variable.name} cannot be set: {self._refusal}")
        values, factors = self._values, self._factors
        if self._variable.role == "multiplier":
            factors = future
        else:
            values = future.reshape(values.shape)
        product = values * factors
        lowest, highest, allowed = self._product_range
        wrong = ~((product >= lowest) & (product <= highest))
        if wrong.any():
            index = tuple(int(k) for k in np.argwhere(wrong)[0])
            layer = f" in layer {index[0] + 1}" if values.ndim == 2 else ""
            raise ValueError(
                f"{self._variable.name}: {self._parameter.name} would be {values[index]:g} x "
                f"{factors[index[-1]]:g} {self._parameter.units}{layer}; allowed is {allowed}"
            )


class UniformSetter:
    """Sets a layered parameter to the same value in all layers of a column.

    Args:
        variable: variable with the value of all layers, ``[column]``.
        array: its memory.
        parameter: setter of the layered parameter.
        layers: number of soil layers.
    """

    def __init__(
        self, variable: Variable, array: Array, parameter: BoundedSetter, layers: int
    ) -> None:
        self._variable = variable
        self._array = array
        self._parameter = parameter
        self._layers = layers
        self.observers: list[Callable[[], object]] = []

    def set(self, values: NDArray[Any]) -> None:
        """Set all columns.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        self.set_at(None, values)

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set some columns, or all of them.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        columns = self._array.size
        columns_set = np.arange(columns) if indices is None else indices
        given = _unmasked(self._variable.name, values).reshape(-1)
        if given.size != columns_set.size:
            raise ValueError(
                f"{self._variable.name} takes {columns_set.size} values, given {given.size}"
            )
        in_layers = columns_set + columns * np.arange(self._layers)[:, np.newaxis]
        self._parameter.set_at(in_layers.reshape(-1), np.tile(given, self._layers))
        self._array[columns_set] = given
        for notify in self.observers:
            notify()


class ReservedSetter:
    """Sets a reserved variable by calling a function with the values.

    Args:
        receive: function that is called.
    """

    def __init__(self, receive: Callable[[NDArray[Any]], None]) -> None:
        self._receive = receive
        self.observers: list[Callable[[], object]] = []

    def set(self, values: NDArray[Any]) -> None:
        """Call the function."""
        self._receive(values)
        for notify in self.observers:
            notify()

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Refuse, since a reserved variable has no indices.

        Raises:
            ValueError: always.
        """
        raise ValueError("a reserved variable is set as a whole")


def _unmasked(name: str, values: NDArray[Any]) -> NDArray[Any]:
    """Values as an array.

    Raises:
        ValueError: a value is masked.
    """
    if isinstance(values, np.ma.MaskedArray) and np.ma.is_masked(values):
        raise ValueError(f"{name} takes numbers, given masked values")
    return np.asarray(values)
