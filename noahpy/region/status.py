"""Status of the cells of a region.

A module of its own, so that readers of the output import nothing else of this package.
"""

from __future__ import annotations

from enum import IntEnum


class CellStatus(IntEnum):
    """Whether a cell runs, and why not."""

    RUN = 0
    FAILED = 1
    OUTSIDE_MASK = 2
    WITHOUT_VALUE = 3
    WATER = 4
    GLACIER = 5
    URBAN = 6
    WITHOUT_FORCING = 7
