"""What `set_value` does: values are looked at first, and written only if all of them may be."""

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
"""Kinds of types that hold numbers."""
_PLAIN: Final = frozenset({float, int})
"""Types of Python that numbers become."""


class Changes(dict[str, "NDArray[np.bool_] | None"]):
    """Quantities that were set, and which of their values: None is all of them."""

    def add(self, quantity: str) -> None:
        """Note that all values of a quantity were set."""
        self[quantity] = None

    def add_at(self, quantity: str, indices: Indices, size: int) -> None:
        """Note that some of its `size` values were set."""
        places = self.setdefault(quantity, np.zeros(size, dtype=np.bool_))
        if places is not None:
            places[indices] = True


class LiveValues(dict[str, Tensor]):
    """Values that are part of a torch graph, by name of their variable; all others are numbers."""

    def cut_at(self, name: str, indices: Indices, values: Array) -> None:
        """Note that some values of a variable are numbers now.

        Args:
            name: of the variable.
            indices: of these values.
            values: of the whole variable, flattened.
        """
        if name in self:
            live = self[name]
            is_number = np.zeros(values.size, dtype=np.bool_)
            is_number[indices] = True
            mask, numbers = (torch.from_numpy(a).reshape(live.shape) for a in (is_number, values))
            self[name] = torch.where(mask.to(live.device), numbers.to(live), live)


class Setter(Protocol):
    """What sets a variable."""

    observers: list[Callable[[], object]]
    """Called after values were set."""

    def set(self, values: NDArray[Any]) -> None:
        """Set all values."""

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set values at flattened indices, or all of them."""


class BoundedSetter:
    """Writes values of one variable into its array.

    Args:
        variable: that is set.
        array: its memory.
        lowest: allowed value.
        highest: allowed value.
        allowed: the range in words.
        changed: takes note of what is set.
        live: values with a graph, which what is set has not.
    """

    _stands_with_others = False
    """Whether values of other variables count for what is allowed."""

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
        """Set all values; one value alone takes a short way.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        if self._is_single and type(values) is np.ndarray and values.size == 1:
            value = values.item()
            if type(value) in _PLAIN and self._lowest <= value <= self._highest:
                if self._stands_with_others:
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
            given = self._put_back(given)
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
            for tell in self.observers:
                tell()

    def _put_back(self, given: Array) -> Array:
        """Values with those on a bound that pass it by a rounding.

        Raises:
            ValueError: others are outside.
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
            for tell in self.observers:
                tell()
        if self._live:
            self._live.pop(self._variable.name, None)

    def _check_together(self, future: Array) -> None:
        """Look at the values the variable would have together with those of others."""


class ScaledSetter(BoundedSetter):
    """Sets a parameter or its multiplier, whose product must be allowed.

    Args:
        variable: parameter or multiplier.
        array: its memory.
        parameter: the parameter.
        values: memory of the parameter, ``[layer, column]`` or ``[column]``.
        factors: memory of the multiplier, ``[column]``.
        lowest: allowed product.
        highest: allowed product.
        allowed: the range in words.
        changed: takes note of what is set.
        live: values with a graph, which what is set has not.
        refusal: why it cannot be set, or None.
    """

    _stands_with_others = True

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
        # a parameter and its multiplier, which has another size, are one quantity
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
            place = tuple(int(k) for k in np.argwhere(wrong)[0])
            layer = f" in layer {place[0] + 1}" if values.ndim == 2 else ""
            raise ValueError(
                f"{self._variable.name}: {self._parameter.name} would be {values[place]:g} x "
                f"{factors[place[-1]]:g} {self._parameter.units}{layer}; allowed is {allowed}"
            )


class UniformSetter:
    """Sets a layered parameter to the same value in all layers of a column.

    Args:
        variable: that stands for all layers, one value a column.
        array: its memory.
        parameter: what sets the layered parameter.
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
        """Set columns, or all of them.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        columns = self._array.size
        places = np.arange(columns) if indices is None else indices
        given = _unmasked(self._variable.name, values).reshape(-1)
        if given.size != places.size:
            raise ValueError(
                f"{self._variable.name} takes {places.size} values, given {given.size}"
            )
        in_layers = places + columns * np.arange(self._layers)[:, np.newaxis]
        self._parameter.set_at(in_layers.reshape(-1), np.tile(given, self._layers))
        self._array[places] = given
        for tell in self.observers:
            tell()


class ReservedSetter:
    """Sets a reserved variable by a function of its own."""

    def __init__(self, take: Callable[[NDArray[Any]], None]) -> None:
        self._take = take
        self.observers: list[Callable[[], object]] = []

    def set(self, values: NDArray[Any]) -> None:
        """Set it."""
        self._take(values)
        for tell in self.observers:
            tell()

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Reserved variables have no indices.

        Raises:
            ValueError: always.
        """
        raise ValueError("a reserved variable is set as a whole")


def _unmasked(name: str, values: NDArray[Any]) -> NDArray[Any]:
    """Values as an array, none of which is hidden by a mask.

    Raises:
        ValueError: one is.
    """
    if isinstance(values, np.ma.MaskedArray) and np.ma.is_masked(values):
        raise ValueError(f"{name} takes numbers, given masked values")
    return np.asarray(values)
