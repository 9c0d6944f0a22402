"""The water that went into a column and out of it since the start."""

from __future__ import annotations

from typing import Final

import numpy as np

from bmi_noahpy.buffers import Array
from noahpy.balances import WaterExchange

TERMS: Final = ("in", "out", "leaked")


class _ExactSum:
    """A running sum with what rounding lost kept beside it (Neumaier 1974)."""

    def __init__(self, parts: Array) -> None:
        self._parts = parts

    def add(self, value: Array) -> None:
        total, lost = self._parts
        new = total + value
        larger = np.abs(total) >= np.abs(value)
        lost += np.where(larger, (total - new) + value, (value - new) + total)
        total[:] = new

    @property
    def value(self) -> Array:
        total, lost = self._parts
        result: Array = total + lost
        return result


class MassBalance:
    """Cumulative water balance, m, ``[column]``: in - out - stored - leaked = 0.

    ``in`` has the initial storage, precipitation and what a coupler put in by setting states (or
    took out, negative); ``out`` evaporation less dew, and runoff; ``leaked`` what the scheme loses
    (or creates, negative) where it clips snow and soil water.

    Args:
        stored: water in the columns at the start, m, ``[column]``.
    """

    def __init__(self, stored: Array) -> None:
        self.memory: Array = np.zeros((len(TERMS), 2, len(stored)))
        """Sums and their rounding, ``[term, 2, column]``; all there is to save."""
        self._sums = dict(zip(TERMS, map(_ExactSum, self.memory), strict=True))
        self._sums["in"].add(stored)

    def add(self, exchange: WaterExchange) -> None:
        """Take the exchange of a step."""
        gain, loss, created = (term.double().cpu().numpy() for term in exchange)
        self._sums["in"].add(gain)
        self._sums["out"].add(loss)
        self._sums["leaked"].add(-created)

    def add_from_outside(self, depth: Array) -> None:
        """Take water that a coupler put into the state, m, ``[column]``."""
        self._sums["in"].add(depth)

    def value(self, term: str) -> Array:
        """A term of the balance since the start, m, ``[column]``."""
        return self._sums[term].value
