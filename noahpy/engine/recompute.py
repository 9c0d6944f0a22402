"""Values that are computed again where they are needed much later, instead of being kept.

A pull-back reads in its reverse part what its forward part gave. What is kept that long has left
the first cache by then, and has driven out other values; a few operations on what is read anyway
cost less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from noahpy.engine.program import (
    Assign,
    Block,
    Loop,
    Operand,
    Rows,
    Statement,
    array_of,
    names_read,
    statements_of,
    with_operands,
)

FAR: Final = 150
"""Number of blocks after which a value is taken to have left the cache."""
MOST_OPERATIONS: Final = 7
"""Most operations for a value that is computed again."""
CHEAP: Final = frozenset(
    [
        "{0} + {1}",
        "{0} - {1}",
        "{0} * {1}",
        "{0} * {0}",
        "-{0}",
        "select({0}, {1}, {2})",
        *(f"{name}({{0}}, {{1}})" for name in ("at_least", "at_most", "minimum", "maximum")),
        *(f"({{0}} {sign} {{1}})" for sign in ("<", ">", "<=", ">=", "==", "!=", "&", "|")),
        "~{0}",
        "magnitude({0})",
        "sign({0})",
        "real_of_mask({0})",
    ]
)
"""Operations that take no longer than reading a number."""


def with_less_kept(blocks: Sequence[Block]) -> list[Block]:
    """Blocks of a function, with what is computed again in the loops that need it."""
    return list(_Recomputation(blocks).blocks())


class _Recomputation:
    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._made: dict[str, tuple[int, Statement]] = {}
        """By array, its block and statement."""
        self._readers: dict[str, list[int]] = defaultdict(list)
        for number, block in enumerate(blocks):
            for name in names_read(block):
                self._readers[name].append(number)
            for statement in statements_of(block):
                self._made |= dict.fromkeys(statement.arrays, (number, statement))
        self._dropped: set[str] = set()
        for name in self._made:
            far = [reader for reader in self._readers[name] if self._is_far(name, reader)]
            if far and all(self._pays(name, reader) for reader in far):
                self._dropped.add(name)

    def _is_far(self, name: str, reader: int) -> bool:
        return reader > self._made[name][0] + FAR

    def _pays(self, name: str, reader: int) -> bool:
        """Whether a block computes an array again rather than read it."""
        block, statement = self._blocks[reader], self._made[name][1]
        if not isinstance(block, Loop) or block.extent != statement.extent:
            return False
        operands = (operand for one in block.statements for operand in one.reads)
        is_plain = all(operand == Rows(name) for operand in operands if array_of(operand) == name)
        return is_plain and self._left(name, reader, MOST_OPERATIONS) >= 0

    def _left(self, name: str, reader: int, most: int) -> int:
        """How many of so many operations are left after an array; negative if they are too few.

        They are if a block cannot compute the array at all.
        """
        statement, left = self._made[name][1], most - 1
        if not isinstance(statement, Assign) or statement.form not in CHEAP:
            return -1
        for operand in statement.operands:
            if left >= 0 and not self._is_at_hand(operand, reader):
                one = array_of(operand)
                if operand != Rows(one) or self._made[one][1].extent != statement.extent:
                    return -1
                left = self._left(one, reader, left)
        return left

    def _is_at_hand(self, operand: Operand, reader: int) -> bool:
        """Whether an operand is kept until a block."""
        name = array_of(operand)
        if name not in self._made:
            return True
        if name in self._dropped and self._is_far(name, reader):
            return False
        return max(self._readers[name]) >= reader

    def blocks(self) -> Iterator[Block]:
        """The blocks, with what is computed again."""
        for number, block in enumerate(self._blocks):
            read = names_read(block) & self._dropped
            if isinstance(block, Loop) and any(self._is_far(name, number) for name in read):
                yield self._loop(block, number)
            else:
                yield block

    def _loop(self, loop: Loop, number: int) -> Loop:
        found: list[Statement] = []
        again: dict[str, Operand] = {}

        def at_hand(operand: Operand) -> Operand:
            if self._is_at_hand(operand, number):
                return operand
            name = array_of(operand)
            if name not in again:
                statement = with_operands(self._made[name][1], at_hand)
                assert isinstance(statement, Assign)
                again[name] = Rows(f"{name}_{number}")
                found.append(replace(statement, place="", name=f"{name}_{number}"))
            return again[name]

        for statement in loop.statements:
            found.append(with_operands(statement, at_hand))
        return Loop(loop.extent, found)
