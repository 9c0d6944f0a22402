"""The water balance of the columns since the start."""

from __future__ import annotations

from typing import Final

import numpy as np

from bmi_noahpy.memory.buffers import Array, as_bytes

TERMS: Final = ("in", "out", "leaked")
EXCHANGE: Final = ("water_gain", "water_loss", "water_leaked")
"""Quantities of a step that are added to the terms, in the same order."""
MOST_WAITING: Final = 8192
"""Bytes that may wait to be added up; adding up many at once costs little more than one."""
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
        self._waiting = bytearray()
        self.add_from_outside(stored)

    @property
    def memory(self) -> Array:
        """Sums and their compensations, ``[term, 2, column]``; all that has to be saved."""
        self._add_up()
        return self._memory

    def add(self, exchange: memoryview) -> None:
        """Add the exchange of an update, m, the bytes of rows in the order of `EXCHANGE`."""
        self._waiting += exchange
        if len(self._waiting) > MOST_WAITING:
            self._add_up()

    def add_from_outside(self, depth: Array) -> None:
        """Add water that a coupler put into the state, m, ``[column]``."""
        change = np.zeros((len(TERMS), len(depth)))
        change[TERMS.index("in")] = depth
        self.add(as_bytes(change))

    def _add_up(self) -> None:
        """Add what waits one after the other, so that it does not matter how much does."""
        total, lost = self._memory[:, 0], self._memory[:, 1]
        change = np.frombuffer(self._waiting).reshape(-1, *total.shape) * _SIGN
        sums = np.add.accumulate(np.concatenate([total[None], change]))
        before, after = sums[:-1], sums[1:]
        # what each sum has lost by rounding (Knuth 1969)
        added = after - before
        losses = (before - (after - added)) + (change - added)
        total[:] = sums[-1]
        lost[:] = np.add.accumulate(np.concatenate([lost[None], losses]))[-1]
        self._waiting = bytearray()

    def value(self, term: str) -> Array:
        """A term of the balance since the start, m, ``[column]``."""
        total, lost = self.memory[TERMS.index(term)]
        result: Array = total + lost
        return result
