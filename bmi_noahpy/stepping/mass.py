"""The water balance of the columns since the start."""

from __future__ import annotations

from typing import Final

import numpy as np

from bmi_noahpy.memory.buffers import Array

TERMS: Final = ("in", "out", "leaked")
EXCHANGE: Final = ("water_gain", "water_loss", "water_leaked")
"""Quantities of a step that are added to the terms, in the same order."""
MOST_WAITING: Final = 1024
"""Values that may wait to be added up; adding up many at once costs little more than one."""
_SIGN: Final = np.array([[1.0], [1.0], [-1.0]])


class MassBalance:
    """Cumulative water balance, m, ``[column]``: in - out - stored - leaked = 0.

    ``in`` is the initial storage, precipitation and the water that a coupler added by setting
    states (negative where it removed some). ``out`` is evaporation less dew, and runoff. ``leaked``
    is the water that the scheme loses (negative where it creates some) when it clips snow and soil
    water.

    The sums are compensated (Neumaier 1974), so that rounding does not grow with the number of
    updates.

    Args:
        stored: water in the columns at the start, m, ``[column]``.
    """

    def __init__(self, stored: Array) -> None:
        self._memory: Array = np.zeros((len(TERMS), 2, len(stored)))
        self._waiting: list[Array] = []
        self.add_from_outside(stored)

    @property
    def memory(self) -> Array:
        """Sums and their compensations, ``[term, 2, column]``; all that has to be saved."""
        self._add_up()
        return self._memory

    def add(self, exchange: Array) -> None:
        """Add the exchange of an update, m, ``[quantity, column]`` in the order of `EXCHANGE`."""
        self._waiting.append(exchange.copy())
        if len(self._waiting) * exchange.size > MOST_WAITING:
            self._add_up()

    def add_from_outside(self, depth: Array) -> None:
        """Add water that a coupler put into the state, m, ``[column]``."""
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
