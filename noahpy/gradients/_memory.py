"""How much memory a record may take."""

from __future__ import annotations

from typing import Final, NamedTuple

from torch import Tensor

from noahpy.errors import MemoryBoundError
from noahpy.gradients._sweep import JOINT_BYTES, JOINT_COLUMNS, JOINT_WORK, longest
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.state import Forcing

GRAPH_BYTES: Final = 45 * 2**10
"""Most memory of the graph of a column step in eager mode."""
GRAPH_OVERHEAD: Final = 2 * 2**20
FEWEST_STATES: Final = 4
"""States that a sweep holds besides those that are kept: the cotangent, and copies."""


class MemoryBound(NamedTuple):
    """How much memory a record may take for states and for the work on a segment.

    What the user holds does not count: forcing, outputs, and gradients.
    """

    size: int
    """Bytes."""
    state_bytes: int
    """Of a state."""
    steps: int
    """Of a segment, whose states are at hand at once."""
    working: int
    """Bytes of the work on a segment, without its states."""

    @classmethod
    def of(cls, size: int, model: Model, like: Tensor) -> MemoryBound:
        """A bound for steps of a model.

        Args:
            size: bytes.
            model: of the steps.
            like: rows of a step, ``[row, column]``.
        """
        rows, columns = like.shape
        state_rows = rows - len(Forcing._fields)
        steps = longest(like, state_rows)
        coefficients = sum(value.nbytes for _, value in named_leaves(model.coefficients))
        graph = 0
        if model.engine == "eager":
            is_joint = columns * state_rows <= JOINT_WORK
            width = max(columns, JOINT_COLUMNS) if is_joint else columns
            graph = GRAPH_BYTES * width + GRAPH_OVERHEAD + (JOINT_BYTES if is_joint else 0)
        # gradients by forcing, seeds and copies of a segment; coefficients with their gradients
        working = 2 * steps * like.nbytes + 3 * coefficients + graph
        return cls(size, state_rows * like[0].nbytes, steps, working)

    def slots(self, other: int = 0) -> int:
        """States for which there is room beyond those of a segment.

        Args:
            other: bytes of what else is kept.
        """
        free = (self.size - self.working - other) // self.state_bytes
        return free - self.steps - FEWEST_STATES

    @property
    def least(self) -> int:
        """Bytes with which a sweep is possible."""
        return self.working + (self.steps + FEWEST_STATES + 1) * self.state_bytes

    def checked(self) -> MemoryBound:
        """The bound itself.

        Raises:
            MemoryBoundError: it is too small.
        """
        if self.slots() < 1:
            raise MemoryBoundError(
                f"memory: {self.size} bytes are given; a window of these columns needs at least "
                f"{self.least}"
            )
        return self
