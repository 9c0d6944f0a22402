"""Where states are kept so that a sweep back over many segments recomputes the least.

The schedule is binomial (Griewank and Walther, 2000, Algorithm 799: Revolve), for segments of
several steps that are swept at once: what is left of the memory for single states may hold all
states of consecutive segments, which are then recomputed once. With segments of one step it is
that of the paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

MOST_SEGMENTS: Final = 10**9


def whole_segments(slots: int, steps: int) -> int:
    """Most segments of which all states fit.

    Args:
        slots: states for which there is room, beyond those of one segment.
        steps: of a segment.
    """
    return 1 + slots // steps


@lru_cache(maxsize=4096)
def _reach(repetitions: int, slots: int, steps: int) -> NDArray[np.int64]:
    """Most segments that are swept if no step is taken more than so often, by number of slots."""
    if repetitions == 0:
        return np.zeros(slots + 1, dtype=np.int64)
    if repetitions == 1:
        return 1 + np.arange(slots + 1, dtype=np.int64) // steps
    # the first part with all slots and fewer repetitions, the rest with a slot less
    fewer = _reach(repetitions - 1, slots, steps)
    sums: NDArray[np.int64] = 1 - fewer[0] + np.cumsum(fewer)
    return np.minimum(sums, MOST_SEGMENTS, out=sums)


def advance(segments: int, slots: int, steps: int) -> int:
    """How many segments to advance before the next state is kept.

    Args:
        segments: to be swept, more than `whole_segments`.
        slots: states for which there is room, beyond those of one segment; at least one.
        steps: of a segment.

    Returns:
        At least one, and less than `segments`.
    """
    repetitions = 2
    while (reach := _reach(repetitions, slots, steps))[slots] < segments:
        repetitions += 1
    less, least = (_reach(repetitions - k, slots, steps) for k in (1, 2))
    longest = min(int(less[slots]), segments - int(less[slots - 1]))
    shortest = max(int(least[slots]), segments - int(reach[slots - 1]))
    return min(max(longest, shortest, 1), segments - 1)


def descent(segments: int, slots: int, steps: int) -> Iterator[int]:
    """Segments before which states are kept on the way to the last one, as numbers from 0.

    From the last of them on all states are kept.
    """
    first = 0
    while segments > whole_segments(slots, steps):
        further = advance(segments, slots, steps)
        first, segments, slots = first + further, segments - further, slots - 1
        yield first


@cache
def recomputed_steps(segments: int, slots: int, steps: int) -> int:
    """Steps that a sweep takes from the first state on, all segments being of equal length."""
    total, parts = 0, [(segments, slots)]
    while parts:
        left, free = parts.pop()
        if left <= whole_segments(free, steps):
            total += left * steps - 1
        else:
            further = advance(left, free, steps)
            total += further * steps
            parts += [(left - further, free - 1), (further, free)]
    return total
