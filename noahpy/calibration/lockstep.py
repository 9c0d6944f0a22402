"""Searches written for one point, or a few points, at a time, taken forward together.

Each search runs in a thread of its own, but one after the other: a search runs until it asks for a
value, then the next one does. When all wait, all values are found at once. The order, and with it
every random number of NumPy and Python that a search draws, is the same each time.
"""

from __future__ import annotations

import contextlib
import io
import random
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from queue import SimpleQueue
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Points = NDArray[np.float64]
"""``[point, unknown]``."""


class Answer(NamedTuple):
    """What a search is told of a point."""

    value: float
    gradient: Vector | None


Ask = Callable[[Points], Sequence[Answer]]
Job = Callable[[Ask], None]


class _Stop(BaseException):
    """Ends a search that is no longer wanted; not an `Exception`, so that none swallows it."""


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
        self._answers: SimpleQueue[Sequence[Answer] | None] = SimpleQueue()
        self._asked: SimpleQueue[Points | BaseException | None] = SimpleQueue()
        self._random = _Random()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.points: Points | None = None
        """At which it waits; None once it is over."""

    def _run(self) -> None:
        try:
            self._job(self._ask)
        except _Stop:
            self._asked.put(None)
        except BaseException as error:
            self._asked.put(error)
        else:
            self._asked.put(None)

    def _ask(self, points: Points) -> Sequence[Answer]:
        self._asked.put(np.array(points, dtype=np.float64))
        answers = self._answers.get()
        if answers is None:
            raise _Stop
        return answers

    def go_on(self, answers: Sequence[Answer] | None) -> None:
        """Let it run until it asks again or ends; without answers it begins."""
        outside = _Random()
        self._random.put()
        # libraries of optimizers tell of their progress
        with contextlib.redirect_stdout(io.StringIO()):
            if answers is None:
                self._thread.start()
            else:
                self._answers.put(answers)
            asked = self._asked.get()
        self._random = _Random()
        outside.put()
        if isinstance(asked, BaseException):
            self.points = None
            raise asked
        self.points = asked

    def stop(self) -> None:
        """End it where it waits."""
        if self._thread.is_alive() and self.points is not None:
            self._answers.put(None)
        if self._thread.ident is not None:
            self._thread.join()


def in_lockstep(
    jobs: Sequence[Job],
) -> Generator[dict[int, Points], Mapping[int, Sequence[Answer]], None]:
    """Take searches forward together.

    Yields the points at which the searches wait, by the number of the search, and is sent the
    answers in their order. Ends when all searches have; closing it ends them. A search may itself
    take others forward.
    """
    searches = [_Search(job) for job in jobs]
    try:
        for search in searches:
            search.go_on(None)
        while waiting := {k: s.points for k, s in enumerate(searches) if s.points is not None}:
            answers = yield waiting
            for k in waiting:
                searches[k].go_on(answers[k])
    finally:
        for search in searches:
            search.stop()
