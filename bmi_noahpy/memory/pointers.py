"""Pointers of couplers: values written through them count as values that were set.

`get_value_ptr` returns a variable's own memory, so the component is not called when a coupler
writes into it. From the first pointer into a block on, the block is compared with a copy at every
update.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import Final

import numpy as np

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.setters import Indices, Setter
from bmi_noahpy.variables import Variable

_SMALL: Final = 2**16
"""Size up to which comparing copies as bytes is faster than comparing numbers, bytes."""


class WatchedBlock:
    """A block of variables that is watched as soon as a coupler holds a pointer into it.

    Args:
        variables: those of the block, in the order in which they lie in memory.
        buffers: memory of the component.
        setters: setters by name, of the variables that can be set.
    """

    def __init__(
        self, variables: Sequence[Variable], buffers: Buffers, setters: Mapping[str, Setter]
    ) -> None:
        self._memory = buffers.rows(variables).reshape(-1)
        self._arrays = {variable.name: buffers.arrays[variable.name] for variable in variables}
        self._setters = setters
        self._firsts = list(accumulate((a.size for a in self._arrays.values()), initial=0))[:-1]
        """Place of the first value of every variable in the block."""
        self._copy: Array | None = None
        self._copies: dict[str, Array] = {}

    def __contains__(self, variable: Variable) -> bool:
        return variable.name in self._arrays

    @property
    def is_watched(self) -> bool:
        """Whether a coupler holds a pointer into it."""
        return self._copy is not None

    def pointer(self, variable: Variable) -> Array:
        """The memory of a variable; the block is watched from now on."""
        if self._copy is None:
            self._copy = self._memory.copy()
            for first, (name, array) in zip(self._firsts, self._arrays.items(), strict=True):
                copy = self._copies[name] = self._copy[first : first + array.size]
                if name in self._setters:
                    self._setters[name].observers.append(partial(np.copyto, copy, array))
        return self._arrays[variable.name]

    @property
    def is_written(self) -> bool:
        """Whether a coupler has written into the block since it was last marked as seen."""
        return self._copy is not None and not _same(self._memory, self._copy)

    def is_written_at(self, variable: Variable) -> bool:
        """Whether a coupler has written into one of its variables since then."""
        name = variable.name
        return name in self._copies and not _same(self._arrays[name], self._copies[name])

    def accept_writes(self) -> None:
        """Treat values that a coupler wrote as if they had been set.

        Raises:
            ValueError: a value is not allowed, or its variable cannot be set.
        """
        if self._copy is None or not self.is_written:
            return
        written = np.flatnonzero(_bits(self._memory) != _bits(self._copy))
        of_variable = np.searchsorted(self._firsts, written, side="right") - 1
        names = tuple(self._arrays)
        for number in dict.fromkeys(of_variable.tolist()):
            indices = written[of_variable == number] - self._firsts[number]
            self._accept(names[number], indices)

    def _accept(self, name: str, indices: Indices) -> None:
        """Treat values of a variable that a coupler wrote as if they had been set."""
        array, copy = self._arrays[name], self._copies[name]
        if name not in self._setters:
            written, was = float(array[indices[0]]), float(copy[indices[0]])
            raise ValueError(
                f"{name} cannot be set, but {written!r} was written through its pointer; it was "
                f"{was!r}"
            )
        if indices.size == array.size:
            self._setters[name].set(array)
        else:
            self._setters[name].set_at(indices, array[indices])

    def mark_seen(self) -> None:
        """Regard the present values as written by the component itself."""
        if self._copy is not None:
            self._copy[:] = self._memory


def _bits(values: Array) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Values as integers, so that a NaN equals itself."""
    return values.view(np.int64)


def _same(values: Array, copy: Array) -> bool:
    if values.nbytes <= _SMALL:
        return values.tobytes() == copy.tobytes()
    return not (_bits(values) != _bits(copy)).any()
