"""What becomes of the cells of a region; light, for readers of its output too."""

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
