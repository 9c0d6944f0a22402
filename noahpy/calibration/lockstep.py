"""Searches that are written for one point, or a few points, at a time, advanced together.

Each search runs in its own thread, but only one thread runs at a time: a search runs until it needs
values, then the next one does. When all searches wait, all their points are evaluated at once. The
order, and with it every random number of NumPy and Python that a search draws, is always the same.
"""

from __future__ import annotations

import contextlib
import io
import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from queue import SimpleQueue
from typing import Any, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray


class PointValue(NamedTuple):
    """Objective at a point."""

    value: float
    gradient: FloatArray | None
    """``[unknown]``; None if not requested."""


Evaluate = Callable[[FloatArray], Sequence[PointValue]]
"""Evaluates points, ``[point, unknown]``."""
Job = Callable[[Evaluate], None]
"""A search, which is called with the function that evaluates its points."""


class _Stop(BaseException):
    """Ends a search early; not an `Exception`, so that no search catches it."""


class _Random:
    """The global states of the random numbers of Python and NumPy."""

    def __init__(self) -> None:
        self.state: tuple[Any, Any] = (random.getstate(), np.random.get_state())  # noqa: NPY002

    def put(self) -> None:
        random.setstate(self.state[0])
        np.random.set_state(self.state[1])  # noqa: NPY002


class _Search:
    """A search in its thread."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._values: SimpleQueue[Sequence[PointValue] | None] = SimpleQueue()
        self._requests: SimpleQueue[FloatArray | BaseException | None] = SimpleQueue()
        self._random = _Random()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.points: FloatArray | None = None
        """Points whose values the search waits for; None once it has ended."""

    def _run(self) -> None:
        end: BaseException | None = None
        try:
            self._job(self._evaluate)
        except _Stop:
            pass
        except BaseException as error:
            end = error
        self._requests.put(end)

    def _evaluate(self, points: FloatArray) -> Sequence[PointValue]:
        self._requests.put(np.array(points, dtype=np.float64))
        values = self._values.get()
        if values is None:
            raise _Stop
        return values

    def advance(self, values: Sequence[PointValue] | None) -> None:
        """Run the search until it needs further values or ends.

        Args:
            values: values of its points; None to start the search.
        """
        outside = _Random()
        self._random.put()
        # libraries of optimizers print their progress
        with contextlib.redirect_stdout(io.StringIO()):
            if values is None:
                self._thread.start()
            else:
                self._values.put(values)
            request = self._requests.get()
        self._random = _Random()
        outside.put()
        if isinstance(request, BaseException):
            self.points = None
            raise request
        self.points = request

    def stop(self) -> None:
        """End the search if it waits for values."""
        if self._thread.is_alive() and self.points is not None:
            self._values.put(None)
        if self._thread.ident is not None:
            self._thread.join()


class Lockstep:
    """Searches that advance together; see `in_lockstep`."""

    def __init__(self, searches: Sequence[_Search]) -> None:
        self._searches = searches

    @property
    def waiting(self) -> dict[int, FloatArray]:
        """Points whose values searches wait for, by the number of the search."""
        return {k: s.points for k, s in enumerate(self._searches) if s.points is not None}

    def advance(self, values: Mapping[int, Sequence[PointValue]]) -> None:
        """Advance searches, each with the values of its points, by the number of the search."""
        for k, of_search in values.items():
            self._searches[k].advance(of_search)


@contextlib.contextmanager
def in_lockstep(jobs: Sequence[Job]) -> Iterator[Lockstep]:
    """Searches that advance together, and are ended with the context.

    A search may itself advance other searches.
    """
    searches = [_Search(job) for job in jobs]
    try:
        for search in searches:
            search.advance(None)
        yield Lockstep(searches)
    finally:
        for search in searches:
            search.stop()
