"""Memory that a coupler was given: what it writes there itself counts like what it sets.

`get_value_ptr` gives a variable's own memory, so that nothing tells when a coupler writes into it.
Groups of variables that lie one after the other are compared with a copy at every update from then
on, and only if a pointer into the group was given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.memory.setters import AnySetter
from bmi_noahpy.variables import Variable

_SMALL: Final = 2**16
"""Bytes up to which a copy costs less than a comparison of numbers."""


class Group:
    """Variables that lie one after the other in memory.

    Args:
        variables: in their order.
        rows: their memory, ``[row, column]``.
        arrays: memory of each, by name.
        setters: what sets those that can be set, by name.
    """

    def __init__(
        self,
        variables: Sequence[Variable],
        rows: Array,
        arrays: Mapping[str, Array],
        setters: Mapping[str, AnySetter],
    ) -> None:
        self._variables = {variable.name: variable for variable in variables}
        self._memory = rows.reshape(-1)
        self._arrays = {name: arrays[name] for name in self._variables}
        self._setters = setters
        self._kept: Array | None = None
        self._copies: dict[str, Array] = {}

    def __contains__(self, variable: Variable) -> bool:
        return variable.name in self._variables

    @property
    def is_given(self) -> bool:
        """Whether a coupler was given a pointer into it."""
        return self._kept is not None

    def give(self, variable: Variable) -> Array:
        """The memory of a variable, watched from now on."""
        if self._kept is None:
            self._kept = self._memory.copy()
            first = 0
            for name, array in self._arrays.items():
                copy = self._copies[name] = self._kept[first : first + array.size]
                first += array.size
                if name in self._setters:
                    self._setters[name].observers.append(partial(np.copyto, copy, array))
        return self._arrays[variable.name]

    @property
    def is_written(self) -> bool:
        """Whether a coupler wrote into it since it was last looked at."""
        return self._kept is not None and not _same(self._memory, self._kept)

    def is_written_at(self, variable: Variable) -> bool:
        """The same of one of its variables."""
        name = variable.name
        return name in self._copies and not _same(self._arrays[name], self._copies[name])

    def take_written(self) -> None:
        """Take what a coupler wrote as if it had set it.

        Raises:
            ValueError: a value that is not allowed, or of a variable that cannot be set.
        """
        if not self.is_written:
            return
        for name, copy in self._copies.items():
            array = self._arrays[name]
            places = np.flatnonzero(_bits(array) != _bits(copy))
            if not places.size:
                continue
            if name not in self._setters:
                given, was = float(array[places[0]]), float(copy[places[0]])
                raise ValueError(
                    f"{name} cannot be set, but {given!r} was written through its pointer; it was "
                    f"{was!r}"
                )
            self._setters[name].set_at(places, array[places])

    def look(self) -> None:
        """Take its memory for looked at."""
        if self._kept is not None:
            self._kept[:] = self._memory


def _bits(values: Array) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Values as whole numbers, which equal themselves where the values are NaN."""
    return values.view(np.int64)


def _same(values: Array, copy: Array) -> bool:
    if values.nbytes <= _SMALL:
        return values.tobytes() == copy.tobytes()
    return not (_bits(values) != _bits(copy)).any()
