"""Setting variables: all values are checked first, and written only if all are allowed."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.variables import Variable, multiplier_of
from noahpy.catalog.ranges import ValueRange
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


class Setter(ABC):
    """Sets one variable."""

    refusal: str | None = None
    """Reason why the variable cannot be set; None if it can."""

    def __init__(self) -> None:
        self.observers: list[Callable[[], object]] = []
        """Functions that are called after values were set."""

    def set(self, values: NDArray[Any]) -> None:
        """Set all values.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """
        self.set_at(None, values)

    @abstractmethod
    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set values at flattened indices, or all of them.

        Raises:
            ValueError: number, type or size of the values is not allowed; nothing is changed.
        """

    def _notify(self) -> None:
        for observer in self.observers:
            observer()


class BoundedSetter(Setter):
    """Sets a variable whose values must lie in a range.

    Args:
        variable: variable that is set.
        buffers: memory of the component.
        allowed: range of the values; None for any finite number.
        changed: receives the quantities that are set.
        live: values with a graph; those that are set are removed.
    """

    _depends_on_others = False
    """Whether the allowed values depend on those of other variables."""

    def __init__(
        self,
        variable: Variable,
        buffers: Buffers,
        allowed: ValueRange | None,
        changed: Changes,
        live: LiveValues,
    ) -> None:
        super().__init__()
        self._variable, self._quantity = variable, variable.quantity
        self._array = buffers.arrays[variable.name]
        self._is_single = self._array.size == 1 and not self._depends_on_others
        low, high = (-np.inf, np.inf) if allowed is None else allowed
        self._lowest = max(low, -sys.float_info.max)
        self._highest = min(high, sys.float_info.max)
        self._allowed = "any number" if allowed is None else str(allowed)
        self._changed, self._live = changed, live

    def set(self, values: NDArray[Any]) -> None:
        """See `Setter`; a single value, the most frequent case, takes a short path."""
        if self._is_single and type(values) is np.ndarray and values.size == 1:
            value = values.item()
            if type(value) in _PLAIN and self._lowest <= value <= self._highest:
                self._array[0] = value
                self._changed[self._quantity] = None
                if self.observers or self._live:
                    self._tell()
                return
        self.set_at(None, values)

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """See `Setter`."""
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
            self._changed[self._quantity] = None
            self._tell()
        else:
            self._note_at(indices)
            self._live.cut_at(name, indices, future)
            self._notify()

    def _within_bounds(self, given: Array) -> Array:
        """Values, of which those beyond a bound by rounding are set to it.

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

    def _tell(self) -> None:
        """Tell those concerned that all values were set to plain numbers."""
        self._notify()
        self._live.pop(self._variable.name, None)

    def _check_together(self, future: Array) -> None:
        """Check the future values of the variable against those of other variables."""


class ScaledSetter(BoundedSetter):
    """Sets a parameter or its multiplier; their product must lie in a range.

    Args:
        variable: parameter or multiplier that is set.
        parameter: the parameter.
        buffers: memory of the component.
        allowed: range of the product.
        changed: receives the quantities that are set.
        live: values with a graph; those that are set are removed.
        refusal: reason why the variable cannot be set; None if it can.
    """

    _depends_on_others = True

    def __init__(
        self,
        variable: Variable,
        parameter: Variable,
        buffers: Buffers,
        allowed: ValueRange,
        changed: Changes,
        live: LiveValues,
        refusal: str | None,
    ) -> None:
        super().__init__(variable, buffers, None, changed, live)
        self._parameter = parameter
        self._values = buffers.shaped(parameter)
        self._factors = buffers.shaped(multiplier_of(parameter))
        self._product_range = allowed
        self.refusal = refusal

    def _note_at(self, indices: Indices) -> None:
        # a parameter and its multiplier are one quantity, but differ in size
        self._changed.add(self._quantity)

    def _check_together(self, future: Array) -> None:
        if self.refusal is not None:
            raise ValueError(f"{self._variable.name} cannot be set: {self.refusal}")
        values, factors = self._values, self._factors
        if self._variable.role == "multiplier":
            factors = future
        else:
            values = future.reshape(values.shape)
        product = values * factors
        lowest, highest = self._product_range
        wrong = ~((product >= lowest) & (product <= highest))
        if wrong.any():
            index = tuple(int(k) for k in np.argwhere(wrong)[0])
            layer = f" in layer {index[0] + 1}" if values.ndim == 2 else ""
            raise ValueError(
                f"{self._variable.name}: {self._parameter.name} would be {values[index]:g} x "
                f"{factors[index[-1]]:g} {self._parameter.units}{layer}; allowed is "
                f"{self._product_range}"
            )


class UniformSetter(Setter):
    """Sets a layered parameter to the same value in all layers of a column.

    Args:
        variable: variable with the value of all layers, ``[column]``.
        buffers: memory of the component.
        parameter: setter of the layered parameter.
    """

    def __init__(self, variable: Variable, buffers: Buffers, parameter: Setter) -> None:
        super().__init__()
        self._name, self._array = variable.name, buffers.arrays[variable.name]
        self._parameter, self._layers = parameter, buffers.layers.soil
        self.refusal = parameter.refusal

    def set_at(self, indices: Indices | None, values: NDArray[Any]) -> None:
        """Set some columns, or all of them; see `Setter`."""
        count = self._array.size
        columns = np.arange(count) if indices is None else indices
        given = _unmasked(self._name, values).reshape(-1)
        if given.size != columns.size:
            raise ValueError(f"{self._name} takes {columns.size} values, given {given.size}")
        in_layers = columns + count * np.arange(self._layers)[:, np.newaxis]
        self._parameter.set_at(in_layers.reshape(-1), np.tile(given, self._layers))
        self._array[columns] = given
        self._notify()


class ReservedSetter(Setter):
    """Sets a reserved variable by calling a function with the values.

    Args:
        receive: function that is called.
    """

    def __init__(self, receive: Callable[[NDArray[Any]], None]) -> None:
        super().__init__()
        self._receive = receive

    def set(self, values: NDArray[Any]) -> None:
        """Call the function."""
        self._receive(values)
        self._notify()

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
