"""From a traced graph of torch to statements over the rows of a strip of columns.

Tensors of a graph are rows, ``[column]``, or stacks of rows, ``[row, column]``. What only
rearranges rows (slices, stacks, padding) makes no statement. A graph is traced with some number
of layers; whatever is close to it is taken for a multiple of the number of layers.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeAlias

import torch
from torch import Tensor

from noahpy.engine import graph as graphs
from noahpy.engine.graph import Graph, Ref
from noahpy.engine.program import (
    NOTHING,
    ONE,
    Apply,
    Assign,
    Call,
    Carried,
    Constant,
    Extent,
    Fill,
    Kind,
    Operand,
    Part,
    Pointer,
    Row,
    Rows,
    Scan,
    Sign,
    Single,
    Statement,
    Store,
    While,
)
from noahpy.errors import EngineError

TYPES: Final[Mapping[torch.dtype, Kind]] = {
    torch.float64: "real",
    torch.float32: "real",
    torch.bool: "mask",
    torch.int64: "index",
}


@dataclass(frozen=True, slots=True)
class Value:
    """A tensor of a graph."""

    kind: Kind
    parts: tuple[Part, ...]
    is_stack: bool = False
    """Whether it is a stack of rows, not a single row."""

    @classmethod
    def single(cls, kind: Kind, operand: Operand) -> Value:
        """A single row."""
        return cls(kind, (Part(ONE, operand),))

    @property
    def height(self) -> Extent:
        """Number of rows."""
        return sum((part.extent for part in self.parts), start=NOTHING)

    @property
    def only(self) -> Operand:
        """The operand of a value of one row."""
        (part,) = self.parts
        return part.cut(NOTHING, ONE)

    def rows(self, first: Extent, last: Extent) -> tuple[Part, ...]:
        """Parts of the rows from one up to, not including, another."""
        found, begin = [], NOTHING
        for part in self.parts:
            end = begin + part.extent
            a, b = max(first, begin), min(last, end)
            if a < b:
                operand = part.operand
                if isinstance(operand, Rows):
                    operand = Rows(operand.array, operand.start + (a - begin))
                found.append(Part(b - a, operand))
            begin = end
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Table:
    """A tensor of numbers that every column looks up."""

    name: str


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of a module."""

    first: int
    """Their place among the weights of all modules."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a graph with its arguments."""

    name: str
    """Name in torch, as in ``add``."""
    origin: str
    """Function of the physics that it comes from."""
    is_reverse: bool
    """Whether it is of the reverse mode, whose results may differ by rounding."""
    args: list[Any]
    """Arguments: values, numbers, lists of them."""
    kwargs: dict[str, Any]
    result: Any
    """What has the shape and type of the result."""

    def along_rows(self, dimension: int) -> None:
        """Require that the operation does not go along columns.

        Raises:
            EngineError: it does.
        """
        if dimension != 0:
            raise EngineError(f"{self.name} along columns in {self.origin} cannot be compiled")


Rule: TypeAlias = "Callable[[Lowering, Operation], Any]"
"""Makes values, and statements, of an operation."""


@dataclass(slots=True)
class _OpenIteration:
    """An iteration of which the end has not been met."""

    carried: Sequence[Carried]
    statements: list[Statement]
    """Those before it."""
    known: dict[Any, Operand]
    filled: dict[Any, str]
    condition: Operand | None = None
    test: list[Statement] = field(default_factory=list)


class Lowering:
    """Statements of a graph.

    Args:
        layers: number of layers that the graph was traced with.
        rules: for operations, by their names in torch.
    """

    def __init__(self, layers: int, rules: Mapping[str, Rule]) -> None:
        self.statements: list[Statement] = []
        self.tables: dict[str, Tensor] = {}
        """Tensors that columns look up, by name."""
        self._layers, self._rules = layers, rules
        self._numbers = count()
        self._known: dict[Any, Operand] = {}
        self._negated: dict[str, Operand] = {}
        """By a variable or array, what it is the negative of."""
        self._filled: dict[tuple[Kind, tuple[Part, ...]], str] = {}
        self._open: list[_OpenIteration] = []
        self.origin = ""
        """Function of the physics of the next statement."""

    # --- sizes -----------------------------------------------------------------------------------
    def size(self, number: int) -> Extent:
        """A number of rows of the graph."""
        if 2 * number > self._layers:
            return Extent(1, number - self._layers)
        return Extent(0, number)

    def place(self, value: Value, place: int) -> Extent:
        """A place in a stack, counted from its end if negative."""
        return self.size(place) if place >= 0 else value.height + Extent(0, place)

    # --- statements ------------------------------------------------------------------------------
    def new_name(self, prefix: str) -> str:
        """A name that no other variable has."""
        return f"{prefix}{next(self._numbers)}"

    def assign(
        self, kind: Kind, form: str, operands: Sequence[Operand], passes: Extent | None = None
    ) -> Operand:
        """The result of an expression; its array if it has so many passes of a loop."""
        simple = _simplified(form, operands)
        if simple is not None:
            return simple
        positive = self._from_positive(kind, form, operands, passes)
        if positive is not None:
            return positive
        key = (kind, form, tuple(operands), passes)
        if key not in self._known:
            name = self.new_name("a" if passes else "x")
            self.statements.append(Assign(self.origin, name, kind, form, tuple(operands), passes))
            self._known[key] = Rows(name) if passes else Single(name)
            if form == "-{0}":
                self._negated[name] = operands[0]
        return self._known[key]

    def _from_positive(
        self, kind: Kind, form: str, operands: Sequence[Operand], passes: Extent | None
    ) -> Operand | None:
        """The result of an operation on negatives, from what they are the negatives of.

        Signs are put into sums that follow, where they cost nothing.
        """
        positive = [self._positive(one) for one in operands]
        if not any(positive):
            return None

        def found(form: str, *operands: Operand) -> Operand:
            return self.assign(kind, form, operands, passes)

        def negative(form: str, *operands: Operand) -> Operand:
            return found("-{0}", found(form, *operands))

        if form == "-{0}":
            return positive[0]
        if form == "select({0}, {1}, {2})":
            a, b = (ZERO if one == ZERO else self._positive(one) for one in operands[1:])
            return None if a is None or b is None else negative(form, operands[0], a, b)
        sides = SIDES.fullmatch(form)
        if sides is None:
            return None
        left, sign, right = sides.groups()
        (a, b), (of_a, of_b) = operands, positive
        if sign in "*/":
            is_negative = (of_a is None) != (of_b is None)
            return (negative if is_negative else found)(form, of_a or a, of_b or b)
        plus, minus = f"{left} + {right}", f"{left} - {right}"
        turned = f"{right.replace('{1}', '{0}')} - {left.replace('{0}', '{1}')}"
        if of_a is None:
            assert of_b is not None
            return found(minus if sign == "+" else plus, a, of_b)
        if of_b is None:
            return found(turned, b, of_a) if sign == "+" else negative(plus, of_a, b)
        return negative(plus, of_a, of_b) if sign == "+" else found(turned, of_b, of_a)

    def _positive(self, operand: Operand) -> Operand | None:
        """What an operand is the negative of, if it is one."""
        match operand:
            case Single(name):
                return self._negated.get(name)
            case Rows(array, start):
                match self._negated.get(array):
                    case Rows(other, first):
                        return Rows(other, first + start)
            case Row(array, place):
                match self._negated.get(array):
                    case Rows(other, first):
                        return Row(other, first + place)
        return None

    def elementwise(self, kind: Kind, form: str, *values: Value) -> Value:
        """An operation on every row."""
        stacks = [value for value in values if value.is_stack]
        if not stacks:
            return Value.single(kind, self.assign(kind, form, [v.only for v in values]))
        height = max(value.height for value in stacks)
        operands, has_rows = [], False
        for number, value in enumerate(values):
            lone = _lone_row(value) if value.height == height else None
            if lone is None:
                operands.append(self.in_rows(value) if value.height == height else value.only)
            else:
                row, operand = lone
                form = form.replace(f"{{{number}}}", f"in_row(l, {row}, {{{number}}})")
                operands.append(operand)
            has_rows |= lone is not None or isinstance(operands[-1], Rows)
        passes = height if has_rows else None
        found = self.assign(kind, form, operands, passes)
        return Value(kind, (Part(height, found),), is_stack=True)

    def apply(self, form: str, count: int, *values: Value) -> list[Value]:
        """A function of every row that gives so many numbers, and adds to an output."""
        height = max((v.height for v in values if v.is_stack), default=None)
        operands = [self.in_rows(v) if v.height == height else v.only for v in values]
        names = tuple(self.new_name("a" if height else "x") for _ in range(count))
        self.statements.append(Apply(self.origin, names, form, tuple(operands), height))
        if height is None:
            return [Value.single("real", Single(name)) for name in names]
        return [Value("real", (Part(height, Rows(name)),), is_stack=True) for name in names]

    def in_memory(self, value: Value) -> Value:
        """A stack as rows of one array."""
        if len(value.parts) == 1 and isinstance(value.parts[0].operand, Rows):
            return value
        key = (value.kind, value.parts)
        if key not in self._filled:
            self._filled[key] = name = self.new_name("a")
            self.statements.append(Fill(self.origin, name, value.kind, value.parts))
        return Value(value.kind, (Part(value.height, Rows(self._filled[key])),), is_stack=True)

    def in_rows(self, value: Value) -> Operand:
        """The operand of a loop over all rows of a stack, or of its only row."""
        (part,) = (value if len(value.parts) == 1 else self.in_memory(value)).parts
        return part.cut(NOTHING, part.extent)

    def pointer(self, value: Value) -> Pointer:
        """An array that holds a stack."""
        (part,) = self.in_memory(value).parts
        assert isinstance(part.operand, Rows)
        return Pointer(part.operand.array, part.operand.start)

    def scan(self, kind: Kind, form: str, initial: Operand, value: Value) -> tuple[Value, Operand]:
        """A value carried through the rows of a stack: after every row, and after the last."""
        parts, carried = [], initial
        for part in value.parts:
            if part.extent == ONE:
                carried = self.assign(kind, form, [carried, part.cut(NOTHING, ONE)])
                parts.append(Part(ONE, carried))
                continue
            positive = self._positive(part.operand) if form == "{0} + {1}" else None
            statement = Scan(
                self.origin,
                self.new_name("a"),
                kind,
                form if positive is None else "{0} - {1}",
                carried,
                (part.operand if positive is None else positive,),
                part.extent,
            )
            self.statements.append(statement)
            carried = Single(statement.last)
            parts.append(Part(part.extent, Rows(statement.name)))
        return Value(kind, tuple(parts), is_stack=True), carried

    def place_of(self, number: Operand, value: Value) -> Value:
        """Number of the first row of a stack that holds a number."""
        (part,) = self.in_memory(value).parts
        form = "select(({1} == {2}) & ({0} < 0), index_of(l), {0})"
        operands, start = (part.operand, number), Constant(-1)
        name = self.new_name("a")
        statement = Scan(self.origin, name, "index", form, start, operands, part.extent)
        self.statements.append(statement)
        return Value.single("index", Single(statement.last))

    def store(self, output: str, start: Extent, value: Value, *, is_added: bool = False) -> None:
        """Put rows of a value into an output, or add them to what is there."""
        for part in value.parts:
            passes = None if part.extent == ONE else part.extent
            operand = part.cut(NOTHING, part.extent)
            sign: Sign = "+" if is_added else ""
            positive = self._positive(operand)
            if is_added and positive is not None:
                sign, operand = "-", positive
            if not (is_added and operand == ZERO):
                self.statements.append(Store("", output, value.kind, start, operand, passes, sign))
            start = start + part.extent

    def call(self, function: str, *values: Value) -> Value:
        """A function of whole stacks, whose result is as high as the highest of them."""
        name, height = self.new_name("a"), max(value.height for value in values)
        pointers = tuple(self.pointer(value) for value in values)
        self.statements.append(Call(self.origin, name, "real", function, pointers, height))
        return Value("real", (Part(height, Rows(name)),), is_stack=True)

    # --- graphs ----------------------------------------------------------------------------------
    def graph(self, graph: Graph, inputs: Sequence[Value | Weights | None]) -> list[Value]:
        """Results of a graph.

        Args:
            graph: to be lowered.
            inputs: its inputs; None for one that it does not use.

        Raises:
            EngineError: an operation for which there is no rule.
        """
        known: dict[int, Any] = dict(zip(graph.inputs, inputs, strict=True))
        for number, value in graph.constants.items():
            known[number] = self._constant(f"table{number}", value)
        for operation in graph.operations:
            found = self._lowered(operation, known)
            several = isinstance(operation.result, list | tuple)
            known.update(zip(operation.numbers, found if several else [found], strict=True))
        return [known[number] for number in graph.outputs]

    def _constant(self, name: str, value: Tensor) -> Any:  # noqa: ANN401
        if value.ndim == 1 and value.numel() > 1:
            self.tables[name] = value
            return Table(name)
        if value.ndim and value.shape[-1] > 1:
            raise EngineError(
                f"a tensor of the shape {list(value.shape)} that is no input cannot be compiled"
            )
        kind, numbers = TYPES[value.dtype], value.reshape(-1).tolist()
        parts = tuple(Part(ONE, constant_of(number, kind)) for number in numbers)
        return Value(kind, parts, is_stack=value.ndim == 2)

    def _lowered(self, operation: graphs.Operation, known: Mapping[int, Any]) -> Any:  # noqa: ANN401
        def value_of(given: Any) -> Any:  # noqa: ANN401
            if isinstance(given, Ref):
                return known[given.number]
            return list(map(value_of, given)) if isinstance(given, list) else given

        self.origin, name = operation.place, operation.short_name
        rule = self._rules.get(name)
        if rule is None:
            raise EngineError(
                f"there is no rule for the operation {operation.name} in {self.origin or 'a step'}"
            )
        return rule(
            self,
            Operation(
                name,
                self.origin,
                operation.is_reverse,
                list(map(value_of, operation.args)),
                {key: value_of(one) for key, one in operation.kwargs.items()},
                operation.result,
            ),
        )

    # --- iterations ------------------------------------------------------------------------------
    def begin(self, carried: Sequence[Carried]) -> None:
        """Begin an iteration: what follows is its test."""
        self._open.append(_OpenIteration(carried, self.statements, self._known, self._filled))
        self.statements, self._known, self._filled = [], dict(self._known), dict(self._filled)

    def proceed(self, condition: Operand) -> Value:
        """End the test of an iteration: what follows is its body."""
        self._open[-1].condition, self._open[-1].test = condition, self.statements
        self.statements = []
        return Value.single("mask", condition)

    def end(self, after: Sequence[tuple[Part, ...]], at_most: int) -> None:
        """End an iteration.

        Args:
            after: what is carried, after a pass.
            at_most: largest number of passes.
        """
        done, body = self._open.pop(), self.statements
        assert done.condition is not None
        self.statements, self._known, self._filled = done.statements, done.known, done.filled
        for one, parts in zip(done.carried, after, strict=True):
            one.after = parts
        self.statements.append(
            While(self.origin, tuple(done.carried), done.test, done.condition, body, at_most)
        )

    def number(self, given: Value | float) -> Value:
        """An argument as a value."""
        if isinstance(given, Value):
            return given
        kind: Kind = "real" if isinstance(given, float) else "index"
        return Value.single(kind, constant_of(given, kind))

    def as_index(self, value: Value) -> Value:
        """Whole numbers of a graph that may be numbers of layers."""
        match value:
            case Value("index", (Part(_, Constant(int() as number)),)):
                if abs(number - self._layers) <= 2:
                    return Value.single("index", Constant(self.size(number)))
        return value


def _lone_row(value: Value) -> tuple[Extent, Operand] | None:
    """The only row of a stack that is not zero, and its place."""
    first, found = NOTHING, []
    for part in value.parts:
        if part.operand != ZERO:
            found.append((first, part))
        first = first + part.extent
    match found:
        case [(row, Part(extent, Single() as operand))] if extent == ONE != value.height:
            return (row, operand) if value.kind == "real" else None
    return None


def constant_of(number: float, kind: Kind) -> Constant:
    """A number as an operand."""
    return Constant(float(number) if kind == "real" else number)


# --- simplification ------------------------------------------------------------------------------
SIDES: Final = re.compile(
    r"(\{0\}|in_row\(l, [^,]*, \{0\}\)) ([-+*/]) (\{1\}|in_row\(l, [^,]*, \{1\}\))"
)
"""What stands on either side of a sign."""
ZERO, UNIT = Constant(0.0), Constant(1.0)
EXACT: Final[Mapping[str, Callable[..., float]]] = {
    "{0} + {1}": operator.add,
    "{0} - {1}": operator.sub,
    "{0} * {1}": operator.mul,
    "-{0}": operator.neg,
}


def _simplified(form: str, operands: Sequence[Operand]) -> Operand | None:
    """The result of an operation that is known without it."""
    numbers = [one.value for one in operands if isinstance(one, Constant)]
    if len(numbers) == len(operands) and all(type(number) is float for number in numbers):
        if form in EXACT:
            return Constant(EXACT[form](*numbers))
        if form == "{0} / {1}" and numbers[1]:
            return Constant(numbers[0] / numbers[1])  # type: ignore[operator]
    a, b = (*operands, None, None)[:2]
    match form:
        case "{0} + {1}" if ZERO in (a, b):
            return b if a == ZERO else a
        case "{0} - {1}" if b == ZERO:
            return a
        case "{0} * {1}" if ZERO in (a, b):
            return ZERO
        case "{0} * {1}" if UNIT in (a, b):
            return b if a == UNIT else a
        case "{0} / {1}" if b == UNIT or a == ZERO:
            return a
        case "select({0}, {1}, {2})" if operands[1] == operands[2]:
            return operands[1]
    return None
