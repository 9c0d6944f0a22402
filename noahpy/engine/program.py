"""A function of a strip of columns as statements over rows.

A strip is as many columns as a vector of the machine has lanes. Every value of a strip is a row; a
quantity of layers is an array of rows. Numbers of rows and places of rows are multiples of the
number of layers and a remainder, so that one program serves any number of layers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["real", "mask", "index"]
"""Type of a value of every column: a number, a truth value or a row number."""

Sign: TypeAlias = Literal["", "+", "-"]
"""Whether a number is put in a place, added to what is there, or taken from it."""


@dataclass(frozen=True, order=True, slots=True)
class Extent:
    """A number of rows: a multiple of the number of layers, and a remainder."""

    layers: int = 0
    rows: int = 0

    def __add__(self, other: Extent) -> Extent:
        return Extent(self.layers + other.layers, self.rows + other.rows)

    def __sub__(self, other: Extent) -> Extent:
        return Extent(self.layers - other.layers, self.rows - other.rows)

    def __str__(self) -> str:
        if not self.layers:
            return str(self.rows)
        layers = "LAYERS" if self.layers == 1 else f"{self.layers} * LAYERS"
        return f"{layers} {'+' if self.rows > 0 else '-'} {abs(self.rows)}" if self.rows else layers


NOTHING = Extent()
ONE = Extent(rows=1)
_CALL: Final = re.compile(r"\b(exp|log|log10|expm1|log1p|atan|tanh|power)\(")


# --- operands ------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Constant:
    """A number that is known."""

    value: float | int | bool | Extent


@dataclass(frozen=True, slots=True)
class Single:
    """A variable."""

    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an array."""

    array: str
    place: Extent


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of an array, one for every pass of a loop."""

    array: str
    start: Extent = NOTHING


@dataclass(frozen=True, slots=True)
class Pointer:
    """An array from a row on."""

    array: str
    start: Extent = NOTHING


Operand: TypeAlias = Constant | Single | Row | Rows | Pointer


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a value."""

    extent: Extent
    operand: Operand
    """`Rows`, or what is the same in all rows."""

    def cut(self, first: Extent, extent: Extent) -> Operand:
        """The operand of some of the rows."""
        if not isinstance(self.operand, Rows):
            return self.operand
        start = self.operand.start + first
        return Row(self.operand.array, start) if extent == ONE else Rows(self.operand.array, start)


# --- statements ----------------------------------------------------------------------------------
# ruff: noqa: D102


@dataclass(slots=True)
class Statement:
    """What all statements have."""

    place: str
    """Function of the physics that it comes from."""

    @property
    def reads(self) -> Iterator[Operand]:
        """Operands that it reads."""
        return iter(())

    @property
    def extent(self) -> Extent | None:
        """Number of passes of the loop that it can be a part of."""
        return None

    @property
    def arrays(self) -> tuple[str, ...]:
        """Arrays that it writes."""
        return ()

    @property
    def singles(self) -> tuple[str, ...]:
        """Variables that it writes."""
        return ()


@dataclass(slots=True)
class Assign(Statement):
    """An expression of every row, or of one."""

    name: str
    kind: Kind
    form: str
    """C++ with operands in braces."""
    operands: tuple[Operand, ...]
    passes: Extent | None
    """Number of rows of the result, which then is an array."""

    @property
    def reads(self) -> Iterator[Operand]:
        return iter(self.operands)

    @property
    def extent(self) -> Extent | None:
        return self.passes

    @property
    def arrays(self) -> tuple[str, ...]:
        return (self.name,) if self.passes else ()

    @property
    def singles(self) -> tuple[str, ...]:
        return () if self.passes else (self.name,)


@dataclass(slots=True)
class Apply(Statement):
    """A function of every row, or of one, that gives several numbers and adds to an output."""

    names: tuple[str, ...]
    form: str
    """C++ with operands in braces, and ``{found}`` for the variables of what it gives."""
    operands: tuple[Operand, ...]
    passes: Extent | None
    kind: Kind = "real"

    @property
    def reads(self) -> Iterator[Operand]:
        return iter(self.operands)

    @property
    def extent(self) -> Extent | None:
        return self.passes

    @property
    def arrays(self) -> tuple[str, ...]:
        return self.names if self.passes else ()

    @property
    def singles(self) -> tuple[str, ...]:
        return () if self.passes else self.names


@dataclass(slots=True)
class Scan(Statement):
    """A value carried from row to row; its array has the value after every row."""

    name: str
    kind: Kind
    form: str
    """C++ of the next value; the carried one stands before the operands."""
    initial: Operand
    operands: tuple[Operand, ...]
    passes: Extent

    @property
    def last(self) -> str:
        """The variable of the value after the last row."""
        return f"{self.name}_last"

    @property
    def reads(self) -> Iterator[Operand]:
        return iter((self.initial, *self.operands))

    @property
    def extent(self) -> Extent | None:
        return self.passes

    @property
    def arrays(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def singles(self) -> tuple[str, ...]:
        return (self.last,)


@dataclass(slots=True)
class Store(Statement):
    """Rows of an output."""

    output: str
    kind: Kind
    start: Extent
    operand: Operand
    passes: Extent | None
    sign: Sign = ""

    @property
    def reads(self) -> Iterator[Operand]:
        return iter((self.operand,))

    @property
    def extent(self) -> Extent | None:
        return self.passes


@dataclass(slots=True)
class Call(Statement):
    """A function of whole arrays that gives an array."""

    name: str
    kind: Kind
    function: str
    operands: tuple[Pointer, ...]
    height: Extent

    @property
    def reads(self) -> Iterator[Operand]:
        return iter(self.operands)

    @property
    def arrays(self) -> tuple[str, ...]:
        return (self.name,)


@dataclass(slots=True)
class Fill(Statement):
    """An array from parts."""

    name: str
    kind: Kind
    parts: tuple[Part, ...]

    @property
    def reads(self) -> Iterator[Operand]:
        return (part.operand for part in self.parts)

    @property
    def arrays(self) -> tuple[str, ...]:
        return (self.name,)


@dataclass(slots=True)
class Carried:
    """A value that an iteration changes."""

    name: str
    kind: Kind
    height: Extent | None
    """Number of rows, if it is an array."""
    initial: tuple[Part, ...]
    after: tuple[Part, ...] = ()
    """Its value after a pass."""


@dataclass(slots=True)
class While(Statement):
    """An iteration that ends when its condition does not hold in any column of the strip."""

    carried: tuple[Carried, ...]
    test: list[Statement]
    condition: Operand
    """Whether a column is not done, from the test."""
    body: list[Statement]
    at_most: int
    """Largest number of passes."""

    @property
    def reads(self) -> Iterator[Operand]:
        parts = chain.from_iterable((*one.initial, *one.after) for one in self.carried)
        inner = chain.from_iterable(statement.reads for statement in (*self.test, *self.body))
        return chain((part.operand for part in parts), inner)

    @property
    def arrays(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.carried if one.height)

    @property
    def singles(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.carried if not one.height)


# --- order ---------------------------------------------------------------------------------------
@dataclass(slots=True)
class Loop:
    """Statements of one loop over rows."""

    extent: Extent
    statements: list[Statement] = field(default_factory=list)


Block: TypeAlias = Loop | Statement


def used(statements: Sequence[Statement], wanted: set[str]) -> list[Statement]:
    """Statements without those whose results nobody reads.

    Args:
        statements: in order.
        wanted: arrays and variables that are read elsewhere; those that are read here are added.
    """
    kept = []
    for statement in reversed(statements):
        results = {*statement.arrays, *statement.singles}
        if not isinstance(statement, Store | Apply) and not results & wanted:
            continue
        if isinstance(statement, While):
            after = {_name(p.operand) for one in statement.carried for p in one.after}
            # what a pass leaves the next one reads
            inner = wanted | after | {_name(statement.condition)}
            statement.body = used(statement.body, inner)
            statement.test = used(statement.test, inner)
        wanted |= {_name(operand) for operand in statement.reads}
        kept.append(statement)
    return kept[::-1]


def divided(
    statements: Sequence[Statement], moving: Collection[str]
) -> tuple[list[Statement], list[Statement]]:
    """Statements without those that depend on some inputs or write to some outputs, and these.

    Args:
        statements: in order.
        moving: names of the inputs and outputs.
    """
    first: list[Statement] = []
    second: list[Statement] = []
    changing = set(moving)
    for statement in statements:
        is_output = isinstance(statement, Store) and statement.output in changing
        if is_output or any(_name(operand) in changing for operand in statement.reads):
            second.append(statement)
            changing.update(statement.arrays, statement.singles)
        else:
            first.append(statement)
    return first, second


def with_early_stores(statements: Sequence[Statement]) -> list[Statement]:
    """Statements with all that goes into outputs next to what it is, so that it is not kept."""
    stores: dict[str, list[Statement]] = {}
    others: list[Statement] = []
    for statement in statements:
        if isinstance(statement, Store):
            stores.setdefault(_name(statement.operand), []).append(statement)
        else:
            others.append(statement)
    found: list[Statement] = []
    for statement in others:
        found.append(statement)
        for name in (*statement.arrays, *statement.singles):
            found += stores.pop(name, [])
    # what is an input, or known
    return found + [store for several in stores.values() for store in several]


def array_of(operand: Operand) -> str:
    """The array of which an operand is some rows; empty if it is none."""
    match operand:
        case Row(array) | Rows(array) | Pointer(array):
            return array
    return ""


def _name(operand: Operand) -> str:
    return operand.name if isinstance(operand, Single) else array_of(operand)


def statements_of(block: Block) -> Sequence[Statement]:
    """Statements of a loop, or the only one."""
    return block.statements if isinstance(block, Loop) else [block]


def names_read(block: Block) -> set[str]:
    """Arrays and variables that a block reads."""
    return {_name(operand) for one in statements_of(block) for operand in one.reads}


def with_operands(statement: Statement, change: Callable[[Operand], Operand]) -> Statement:
    """A statement of a loop with other operands."""
    match statement:
        case Store(operand=operand):
            return replace(statement, operand=change(operand))
        case Scan(initial=initial, operands=operands):
            found = tuple(map(change, operands))
            return replace(statement, initial=change(initial), operands=found)
        case Assign(operands=operands) | Apply(operands=operands):
            return replace(statement, operands=tuple(map(change, operands)))
    raise AssertionError(statement)


def written(block: Block) -> Iterator[tuple[str, Extent, Kind]]:
    """Arrays that a block writes, with their numbers of rows and kinds."""
    for one in statements_of(block):
        match one:
            case (
                Assign(passes=Extent() as height)
                | Scan(passes=height)
                | Apply(passes=Extent() as height)
            ):
                yield from ((name, height, one.kind) for name in one.arrays)
            case Call(_, name, kind, height=height):
                yield name, height, kind
            case Fill(_, name, kind, parts):
                yield name, sum((part.extent for part in parts), start=NOTHING), kind
            case While():
                yield from ((c.name, c.height, c.kind) for c in one.carried if c.height)


def _is_call(statement: Statement) -> bool:
    """Whether it calls a function of the mathematical library."""
    return isinstance(statement, Assign) and _CALL.search(statement.form) is not None


def in_loops(statements: Sequence[Statement]) -> list[Block]:
    """Statements in an order of execution, those over the same number of rows in common loops.

    A loop calls one function of the mathematical library, so that the calls of its rows overlap:
    those of one row would wait for each other, and are longer than a processor looks ahead.
    """
    blocks: list[Block] = []
    open_loops: dict[Extent, Loop] = {}
    writer: dict[str, Extent] = {}

    def close(extent: Extent) -> None:
        loop = open_loops.pop(extent)
        blocks.append(loop)
        for statement in loop.statements:
            for name in (*statement.arrays, *statement.singles):
                del writer[name]

    for statement in statements:
        own = statement.extent
        for operand in statement.reads:
            where = writer.get(_name(operand))
            if where is None or (
                where == own and isinstance(operand, Rows) and operand.start == NOTHING
            ):
                continue
            close(where)
        if own is None:
            blocks.append(statement)
            continue
        if (
            _is_call(statement)
            and own in open_loops
            and any(map(_is_call, open_loops[own].statements))
        ):
            close(own)
        open_loops.setdefault(own, Loop(own)).statements.append(statement)
        writer.update(dict.fromkeys((*statement.arrays, *statement.singles), own))
    for extent in list(open_loops):
        close(extent)
    return blocks
