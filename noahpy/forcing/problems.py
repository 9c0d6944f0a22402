"""Collection of many problems of a source into one error."""

from __future__ import annotations

from noahpy.errors import ForcingError

REPORTED_PROBLEMS = 10
"""Number of problems that a message lists; the others are counted."""


class Problems:
    """Problems of a source, reported together.

    Args:
        source: name of the source in messages.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._found: list[str] = []

    def add(self, problem: str) -> None:
        """Add a problem."""
        self._found.append(problem)

    def raise_any(self, kind: type[ForcingError]) -> None:
        """Raise an error that lists the problems, if there are any.

        Args:
            kind: class of the error.
        """
        count = len(self._found)
        if count == 0:
            return
        if count == 1:
            raise kind(f"{self._source}: {self._found[0]}")
        listed = [f"  {problem}" for problem in self._found[:REPORTED_PROBLEMS]]
        if count > REPORTED_PROBLEMS:
            listed.append(f"  and {count - REPORTED_PROBLEMS} more")
        raise kind("\n".join([f"{self._source}: {count} problems", *listed]))
