"""The water that went into a column and out of it since the start."""

from __future__ import annotations

from typing import Final

import numpy as np

from bmi_noahpy.memory.buffers import Array

TERMS: Final = ("in", "out", "leaked")
EXCHANGE: Final = ("water_gain", "water_loss", "water_leaked")
"""Quantities of a step that the terms take, in their order."""
MOST_WAITING: Final = 1024
"""Values that may wait to be added up, which costs the same for few as for one."""
_SIGN: Final = np.array([[1.0], [1.0], [-1.0]])


class MassBalance:
    """Cumulative water balance, m, ``[column]``: in - out - stored - leaked = 0.

    ``in`` has the initial storage, precipitation and what a coupler put in by setting states (or
    took out, negative); ``out`` evaporation less dew, and runoff; ``leaked`` what the scheme loses
    (or creates, negative) where it clips snow and soil water.

    Sums run with what rounding lost kept beside them (Neumaier 1974).

    Args:
        stored: water in the columns at the start, m, ``[column]``.
    """

    def __init__(self, stored: Array) -> None:
        self._memory: Array = np.zeros((len(TERMS), 2, len(stored)))
        self._waiting: list[Array] = []
        self.add_from_outside(stored)

    @property
    def memory(self) -> Array:
        """Sums and their rounding, ``[term, 2, column]``; all there is to save."""
        self._add_up()
        return self._memory

    def add(self, exchange: Array) -> None:
        """Take the exchange of a step, m, ``[quantity, column]`` in the order of `EXCHANGE`."""
        self._waiting.append(exchange.copy())
        if len(self._waiting) * exchange.size > MOST_WAITING:
            self._add_up()

    def add_from_outside(self, depth: Array) -> None:
        """Take water that a coupler put into the state, m, ``[column]``."""
        change = np.zeros((len(TERMS), len(depth)))
        change[TERMS.index("in")] = depth
        self._waiting.append(change * _SIGN)

    def _add_up(self) -> None:
        total, lost = self._memory[:, 0], self._memory[:, 1]
        for exchange in self._waiting:
            change = exchange * _SIGN
            new = total + change
            larger = np.abs(total) >= np.abs(change)
            lost += np.where(larger, (total - new) + change, (change - new) + total)
            total[:] = new
        self._waiting.clear()

    def value(self, term: str) -> Array:
        """A term of the balance since the start, m, ``[column]``."""
        total, lost = self.memory[TERMS.index(term)]
        result: Array = total + lost
        return result
