"""Memory of the arrays of a function.

Memory that is no longer read is used again. An array that becomes a part of a higher one is made in
its place there, so that nothing is copied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product, starmap
from typing import Final, NamedTuple, TypeAlias

from noahpy.engine.program import (
    NOTHING,
    Block,
    Extent,
    Fill,
    Kind,
    Rows,
    array_of,
    names_read,
    written,
)

LEAST_LAYERS: Final = 2
"""Number of layers from which on rows that are said to lie apart do."""


class Place(NamedTuple):
    """Where an array begins."""

    memory: str
    """Name of the memory in C++."""
    start: Extent


Span: TypeAlias = tuple[Extent, Extent]
"""First row and the row after the last."""


@dataclass(slots=True)
class Home:
    """Memory that arrays share."""

    kind: Kind
    whole: str
    """The array of which the others are parts."""
    rows: dict[str, Span]
    """Rows of every array."""
    last: int
    """Number of the last block that reads one of them."""

    def moved(self, by: Extent) -> dict[str, Span]:
        """Rows of the arrays in a memory that has this one in some place."""
        return {name: (first + by, end + by) for name, (first, end) in self.rows.items()}


class Memory:
    """Memory of a function."""

    def __init__(self) -> None:
        self._free: dict[tuple[Extent, Kind], list[str]] = defaultdict(list)
        self._own: dict[str, tuple[Extent, Kind]] = {}
        self._of: dict[str, Place] = {}

    def place(self, array: str) -> Place:
        """Where an array is; an input has its own name."""
        return self._of.get(array) or Place(array, NOTHING)

    def take(self, array: str, home: Home) -> Place:
        """Where an array is; memory for all that share it is taken when it is needed first."""
        if array not in self._of:
            begin = reduce(_first, (first for first, _ in home.rows.values()))
            size = reduce(_last, (end for _, end in home.rows.values())) - begin, home.kind
            if not self._free[size]:
                name = f"{home.kind}_{len(self._own)}"
                self._own[name] = size
                self._free[size].append(name)
            name = self._free[size].pop()
            self._of |= {one: Place(name, first - begin) for one, (first, _) in home.rows.items()}
        return self._of[array]

    def free(self, *arrays: str) -> None:
        """Use the memory that arrays share again, if they have any."""
        places = [self._of.pop(one) for one in arrays if one in self._of]
        for name in dict.fromkeys(place.memory for place in places):
            self._free[self._own[name]].append(name)

    @property
    def sizes(self) -> Iterator[tuple[str, Extent, Kind]]:
        """Name, number of rows and kind of all that was taken."""
        return ((name, *size) for name, size in self._own.items())


# --- shared memory -------------------------------------------------------------------------------
def homes(blocks: Sequence[Block], kept: Collection[str]) -> dict[str, Home]:
    """Memory of every array that blocks write.

    Args:
        blocks: in their order.
        kept: arrays that are read elsewhere, which share no memory.
    """
    readers: dict[str, list[int]] = defaultdict(list)
    for number, block in enumerate(blocks):
        for name in names_read(block):
            readers[name].append(number)
    found: dict[str, Home] = {}
    for number, block in enumerate(blocks):
        for name, height, kind in written(block):
            last = max(readers[name], default=number)
            found[name] = Home(kind, name, {name: (NOTHING, height)}, last)
        if isinstance(block, Fill) and block.name not in kept:
            for array, rows, span in _parts_alone(block):
                home = found.get(array)
                if home is None or home.whole != array or home.rows.keys() & kept:
                    continue
                # the part itself is read last when the array is put together
                busy = {n for n in home.rows if max(readers[n], default=0) >= number + (n == array)}
                _join(found, block.name, rows, span, busy)
    return found


def _parts_alone(fill: Fill) -> Iterator[tuple[str, Rows, Span]]:
    """Parts that are rows of an array of which no other part is made."""
    first = NOTHING
    names = [array_of(part.operand) for part in fill.parts]
    for part in fill.parts:
        match part.operand:
            case Rows(array) as rows if names.count(array) == 1:
                yield array, rows, (first, first + part.extent)
        first = first + part.extent


def _join(found: dict[str, Home], name: str, part: Rows, span: Span, busy: Collection[str]) -> None:
    """Make a part of an array in its place, if nothing is in the way.

    Args:
        found: memory of all arrays.
        name: the array.
        part: rows of another array.
        span: rows that they become.
        busy: arrays in the memory of that other array that are still read.
    """
    home, whole = found[part.array], found[name]
    own = whole.rows[name]
    rows = home.moved(span[0] - part.start - home.rows[part.array][0])
    siblings = [other for one, other in whole.rows.items() if one != name]
    # other parts are put in when the array is put together
    others = [(own[0], span[0]), (span[1], own[1])]
    for one, taken in rows.items():
        in_the_way = [*siblings, *others] if one in busy else siblings
        if not all(_are_apart(taken, other) for other in in_the_way):
            return
        if not all(starmap(_can_be_told, product(taken, own))):
            return
    whole.rows |= rows
    whole.last = max(whole.last, home.last)
    found |= dict.fromkeys(rows, whole)


def _comes_first(a: Extent, b: Extent) -> bool:
    """Whether a row is not after another for any number of layers."""
    return b.layers >= a.layers and (b - a).layers * LEAST_LAYERS + (b - a).rows >= 0


def _first(a: Extent, b: Extent) -> Extent:
    return a if _comes_first(a, b) else b


def _last(a: Extent, b: Extent) -> Extent:
    return b if _comes_first(a, b) else a


def _can_be_told(a: Extent, b: Extent) -> bool:
    """Whether one of two rows is first for any number of layers."""
    return _comes_first(a, b) or _comes_first(b, a)


def _are_apart(a: Span, b: Span) -> bool:
    return b[0] == b[1] or _comes_first(a[1], b[0]) or _comes_first(b[1], a[0])
