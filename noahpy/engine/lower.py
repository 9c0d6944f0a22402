"""From a traced graph of torch to statements over the rows of a strip of columns.

Tensors of a graph are rows, ``[column]``, or stacks of rows, ``[row, column]``. What only
rearranges rows (slices, stacks, padding) makes no statement. A graph is traced with some number
of layers; whatever is close to it is taken for a multiple of the number of layers.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeAlias

import torch
from torch import Tensor
from torch.fx import GraphModule, Node

from noahpy.engine.program import (
    NOTHING,
    ONE,
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
    Rows,
    Scan,
    Single,
    Statement,
    Store,
    While,
)
from noahpy.errors import EngineError

LEAST_LOOP: Final = 3
"""Rows of a stack from which operations on it are loops."""
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


Given: TypeAlias = Any
"""An argument of a node: a node, a number, a list of them."""


class Table(tuple[str]):
    """A tensor of numbers that every column looks up; its name."""

    __slots__ = ()


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
    """

    def __init__(self, layers: int) -> None:
        self.statements: list[Statement] = []
        self.tables: dict[str, Tensor] = {}
        """Tensors that columns look up, by name."""
        self._layers = layers
        self._numbers = count()
        self._known: dict[Any, Operand] = {}
        self._filled: dict[tuple[Kind, tuple[Part, ...]], str] = {}
        self._open: list[_OpenIteration] = []
        self._place = ""

    # --- sizes -----------------------------------------------------------------------------------
    def size(self, number: int) -> Extent:
        """A number of rows of the graph."""
        if 2 * number > self._layers:
            return Extent(1, number - self._layers)
        return Extent(0, number)

    def _at(self, value: Value, place: int) -> Extent:
        """A place in a stack, counted from its end if negative."""
        return self.size(place) if place >= 0 else value.height + Extent(0, place)

    # --- statements ------------------------------------------------------------------------------
    def _new(self, prefix: str) -> str:
        return f"{prefix}{next(self._numbers)}"

    def _assign(
        self, kind: Kind, form: str, operands: Sequence[Operand], passes: Extent | None = None
    ) -> Operand:
        simple = _simplified(form, operands)
        if simple is not None:
            return simple
        key = (kind, form, tuple(operands), passes)
        if key not in self._known:
            name = self._new("a" if passes else "x")
            self.statements.append(Assign(self._place, name, kind, form, tuple(operands), passes))
            self._known[key] = Rows(name) if passes else Single(name)
        return self._known[key]

    def elementwise(self, kind: Kind, form: str, *values: Value) -> Value:
        """An operation on every row."""
        stacks = [value for value in values if value.is_stack]
        if not stacks:
            return Value.single(kind, self._assign(kind, form, [v.only for v in values]))
        height = max(value.height for value in stacks)
        operands = [self.in_rows(v) if v.height == height else v.only for v in values]
        passes = height if any(isinstance(one, Rows) for one in operands) else None
        found = self._assign(kind, form, operands, passes)
        return Value(kind, (Part(height, found),), is_stack=True)

    def _in_memory(self, value: Value) -> Value:
        """A stack as rows of one array."""
        if len(value.parts) == 1 and isinstance(value.parts[0].operand, Rows):
            return value
        key = (value.kind, value.parts)
        if key not in self._filled:
            self._filled[key] = name = self._new("a")
            self.statements.append(Fill(self._place, name, value.kind, value.parts))
        return Value(value.kind, (Part(value.height, Rows(self._filled[key])),), is_stack=True)

    def in_rows(self, value: Value) -> Operand:
        """The operand of a loop over all rows of a stack, or of its only row."""
        (part,) = (value if len(value.parts) == 1 else self._in_memory(value)).parts
        return part.cut(NOTHING, part.extent)

    def pointer(self, value: Value) -> Pointer:
        """An array that holds a stack."""
        (part,) = self._in_memory(value).parts
        assert isinstance(part.operand, Rows)
        return Pointer(part.operand.array, part.operand.start)

    def scan(self, kind: Kind, form: str, initial: Operand, value: Value) -> tuple[Value, Operand]:
        """A value carried through the rows of a stack: after every row, and after the last."""
        parts, carried = [], initial
        for part in value.parts:
            if part.extent == ONE:
                carried = self._assign(kind, form, [carried, part.cut(NOTHING, ONE)])
                parts.append(Part(ONE, carried))
                continue
            statement = Scan(
                self._place, self._new("a"), kind, form, carried, (part.operand,), part.extent
            )
            self.statements.append(statement)
            carried = Single(statement.last)
            parts.append(Part(part.extent, Rows(statement.name)))
        return Value(kind, tuple(parts), is_stack=True), carried

    def place_of(self, number: Operand, value: Value) -> Value:
        """Number of the first row of a stack that holds a number."""
        (part,) = self._in_memory(value).parts
        form = "select(({1} == {2}) & ({0} < 0), index_of(l), {0})"
        operands, start = (part.operand, number), Constant(-1)
        name = self._new("a")
        statement = Scan(self._place, name, "index", form, start, operands, part.extent)
        self.statements.append(statement)
        return Value.single("index", Single(statement.last))

    def store(self, output: str, start: Extent, value: Value) -> None:
        """Put rows of a value into an output."""
        for part in value.parts:
            passes = None if part.extent == ONE else part.extent
            operand = part.cut(NOTHING, part.extent)
            self.statements.append(Store("", output, value.kind, start, operand, passes))
            start = start + part.extent

    def call(self, function: str, *values: Value) -> Value:
        """A function of whole stacks, whose result is as high as the highest of them."""
        name, height = self._new("a"), max(value.height for value in values)
        pointers = tuple(self.pointer(value) for value in values)
        self.statements.append(Call(self._place, name, "real", function, pointers, height))
        return Value("real", (Part(height, Rows(name)),), is_stack=True)

    # --- graphs ----------------------------------------------------------------------------------
    def graph(self, module: GraphModule, inputs: Sequence[Value]) -> list[Value]:
        """Results of a graph.

        Args:
            module: that has the graph.
            inputs: its arguments.

        Raises:
            EngineError: an operation for which there is no rule.
        """
        known: dict[Node, Any] = {}
        given = iter(inputs)
        for node in module.graph.nodes:
            match node.op:
                case "placeholder":
                    known[node] = next(given)
                case "get_attr":
                    known[node] = self._attribute(node.target, getattr(module, node.target))
                case "output":
                    found = node.args[0]
                    nodes = [found] if isinstance(found, Node) else found
                    return [known[one] for one in nodes]
                case "call_function":
                    known[node] = self._called(node, known)
        raise AssertionError("a graph has an output")

    def _attribute(self, name: str, value: Any) -> Any:  # noqa: ANN401
        if not isinstance(value, Tensor):
            return value
        if value.ndim == 1 and value.numel() > 1:
            self.tables[name] = value
            return Table((name,))
        kind, numbers = TYPES[value.dtype], value.reshape(-1).tolist()
        parts = tuple(Part(ONE, _constant(number, kind)) for number in numbers)
        return Value(kind, parts, is_stack=value.ndim == 2)

    def _called(self, node: Node, known: Mapping[Node, Any]) -> Any:  # noqa: ANN401
        def value_of(given: Given) -> Any:  # noqa: ANN401
            if isinstance(given, Node):
                return known[given]
            if isinstance(given, list | tuple):
                return [value_of(one) for one in given]
            return given

        self._place = node.meta.get("custom", {}).get("place", "")
        args = [value_of(one) for one in node.args]
        if node.target is operator.getitem:
            return args[0][args[1]]
        name = str(node.target).removeprefix("aten.").split(".")[0]
        rule = RULES.get(name.rstrip("_"))
        if name == "noahpy":
            rule = RULES[str(node.target).split(".")[1]]
        if rule is None:
            raise EngineError(
                f"there is no rule for the operation {node.target} in {self._place or 'a step'}"
            )
        return rule(self, node, args, {k: value_of(v) for k, v in node.kwargs.items()})

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
            While(self._place, tuple(done.carried), done.test, done.condition, body, at_most)
        )

    def number(self, given: Given) -> Value:
        """An argument as a value."""
        if isinstance(given, Value):
            return given
        kind: Kind = "real" if isinstance(given, float) else "index"
        return Value.single(kind, _constant(given, kind))

    def as_index(self, value: Value) -> Value:
        """Whole numbers of a graph that may be numbers of layers."""
        match value:
            case Value("index", (Part(_, Constant(int() as number)),)):
                if abs(number - self._layers) <= 2:
                    return Value.single("index", Constant(self.size(number)))
        return value


def _constant(number: float, kind: Kind) -> Constant:
    return Constant(float(number) if kind == "real" else number)


# --- simplification ------------------------------------------------------------------------------
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
    match form, *operands:
        case ("{0} + {1}", a, b) if b == ZERO:
            return a
        case ("{0} + {1}", a, b) if a == ZERO:
            return b
        case ("{0} - {1}", a, b) if b == ZERO:
            return a
        case ("{0} * {1}", a, b) if ZERO in (a, b):
            return ZERO
        case ("{0} * {1}", a, b) if b == UNIT:
            return a
        case ("{0} * {1}", a, b) if a == UNIT:
            return b
        case ("{0} / {1}", a, b) if b == UNIT or a == ZERO:
            return a
        case ("select({0}, {1}, {2})", _, a, b) if a == b:
            return a
    return None


# --- rules ---------------------------------------------------------------------------------------
Rule: TypeAlias = Callable[[Lowering, Node, list[Any], dict[str, Any]], Any]
RULES: dict[str, Rule] = {}


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Register the rule of operations of torch."""

    def registered(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function

    return registered


def _pointwise(names: str, form: str) -> None:
    def lowered(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
        return low.elementwise("real", form, *map(low.number, args))

    rule(*names.split())(lowered)


for _name in ("sqrt", "exp", "log", "log10", "expm1", "trunc", "atan", "tanh"):
    _pointwise(_name, f"{_name}({{0}})")
_pointwise("abs", "magnitude({0})")
_pointwise("neg", "-{0}")
_pointwise("reciprocal", "1 / {0}")
_pointwise("sgn sign", "sign({0})")
_pointwise("minimum", "minimum({0}, {1})")
_pointwise("maximum", "maximum({0}, {1})")
_pointwise("sigmoid", "1 / (1 + exp(-{0}))")


def _alike(low: Lowering, values: list[Value]) -> tuple[Kind, list[Value]]:
    """Kind of a result of arithmetic, and the values with truth values as numbers."""
    kinds = {value.kind for value in values}
    if "real" not in kinds:
        return "index", [low.as_index(value) for value in values]

    def real(value: Value) -> Value:
        match value:
            case Value("index", (Part(_, Constant(number)),)):
                return Value.single("real", Constant(float(number)))  # type: ignore[arg-type]
            case Value("mask" | "index"):
                return low.elementwise("real", f"real_of_{value.kind}({{0}})", value)
        return value

    return "real", [real(value) for value in values]


def _arithmetic(low: Lowering, form: str, *given: Given) -> Value:
    kind, values = _alike(low, [low.number(one) for one in given])
    return low.elementwise(kind, form, *values)


@rule("add", "sub", "rsub")
def _add(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    name = str(node.target).split(".")[1].rstrip("_")
    a, b = args[:2]
    factor = kwargs.get("alpha", 1)
    if factor != 1:
        b = _arithmetic(low, "{0} * {1}", b, float(factor))
    if name == "rsub":
        a, b = b, a
    return _arithmetic(low, "{0} + {1}" if name == "add" else "{0} - {1}", a, b)


@rule("mul")
def _mul(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    return _arithmetic(low, "{0} * {1}", *args)


@rule("div")
def _div(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    return _arithmetic(low, "{0} / {1}", args[0], _as_real(args[1]))


def _as_real(given: Given) -> Given:
    return float(given) if isinstance(given, int) else given


@rule("addcmul", "addcdiv")
def _addc(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    sign = "*" if "addcmul" in str(node.target) else "/"
    product = _arithmetic(low, f"{{0}} {sign} {{1}}", args[1], args[2])
    factor = kwargs.get("value", 1)
    if factor == -1:
        return _arithmetic(low, "{0} - {1}", args[0], product)
    if factor != 1:
        product = _arithmetic(low, "{0} * {1}", product, float(factor))
    return _arithmetic(low, "{0} + {1}", args[0], product)


def _comparison(name: str, sign: str) -> None:
    @rule(name)
    def lowered(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
        _, values = _alike(low, [low.number(one) for one in args])
        return low.elementwise("mask", f"({{0}} {sign} {{1}})", *values)


for _name, _sign in (
    ("gt", ">"), ("lt", "<"), ("ge", ">="), ("le", "<="), ("eq", "=="), ("ne", "!="),
):  # fmt: skip
    _comparison(_name, _sign)


def _logical(names: str, sign: str) -> None:
    @rule(*names.split())
    def lowered(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
        values = [low.number(one) for one in args]
        return low.elementwise("mask", f"({{0}} {sign} {{1}})", *values)


_logical("bitwise_and logical_and", "&")
_logical("bitwise_or logical_or", "|")


@rule("bitwise_not", "logical_not")
def _not(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return low.elementwise("mask", "~{0}", args[0])


@rule("where")
def _where(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    condition, *values = map(low.number, args)
    kind = values[0].kind
    if kind != "mask" or values[1].kind != "mask":
        kind, values = _alike(low, values)
    return low.elementwise(kind, "select({0}, {1}, {2})", condition, *values)


@rule("masked_fill")
def _masked_fill(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, mask, number = args
    return _where(low, node, [mask, _as_real(number), value], {})


@rule("clamp", "clamp_min", "clamp_max")
def _clamp(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    value = low.number(args[0])
    name = str(node.target)
    least, most = (*args[1:], None, None)[:2]
    if "clamp_max" in name:
        least, most = None, args[1]
    least, most = kwargs.get("min", least), kwargs.get("max", most)
    for bound, form in ((least, "at_least({0}, {1})"), (most, "at_most({0}, {1})")):
        if bound is not None:
            limit = low.number(_as_real(bound) if value.kind == "real" else bound)
            limit = low.as_index(limit) if value.kind == "index" else limit
            value = low.elementwise(value.kind, form, value, limit)
    return value


@rule("detach", "alias", "clone", "lift_fresh_copy", "contiguous")
def _same(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return low.number(args[0])


@rule("_to_copy", "to")
def _to_copy(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    value, kind = low.number(args[0]), TYPES[node.meta["val"].dtype]
    if value.kind == kind:
        return value
    return low.elementwise(kind, f"{kind}_of_{value.kind}({{0}})", value)


def _shaped(low: Lowering, node: Node, number: float) -> Value:
    """A tensor that is one number throughout."""
    meta = node.meta["val"]
    kind = TYPES[meta.dtype]
    constant = _constant(bool(number) if kind == "mask" else number, kind)
    height = low.size(meta.shape[0]) if meta.ndim == 2 else ONE
    return Value(kind, (Part(height, constant),), is_stack=meta.ndim == 2)


@rule("scalar_tensor")
def _scalar(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return Value.single("real", Constant(float(args[0])))


@rule("full", "full_like", "new_full")
def _full(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return _shaped(low, node, args[-1])


@rule("zeros", "zeros_like", "new_zeros")
def _zeros(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return _shaped(low, node, 0.0)


@rule("ones", "ones_like", "new_ones")
def _ones(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return _shaped(low, node, 1.0)


# --- rows ----------------------------------------------------------------------------------------
def _joined(low: Lowering, kind: Kind, parts: Iterable[Part]) -> Value:
    """A stack of parts, in memory if it is one of several different single rows."""
    value = Value(kind, tuple(parts), is_stack=True)
    singles = [part for part in value.parts if part.extent == ONE]
    return low._in_memory(value) if len(singles) >= LEAST_LOOP else value


@rule("stack")
def _stack(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    _only_rows(node, (*args[1:], 0)[0])
    values = [low.number(one) for one in args[0]]
    return _joined(low, values[0].kind, (Part(ONE, value.only) for value in values))


@rule("cat")
def _cat(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Value:
    _only_rows(node, (*args[1:], 0)[0])
    return _joined(low, args[0][0].kind, (part for value in args[0] for part in value.parts))


def _only_rows(node: Node, dimension: int) -> None:
    if dimension != 0:
        raise EngineError(f"{node.target} along columns cannot be compiled")


@rule("unbind")
def _unbind(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> list[Value]:
    value = args[0]
    places = [Extent(0, k) for k in range(value.height.rows)]
    if value.height.layers:
        raise EngineError("layers one by one cannot be compiled for any number of them")
    return [Value.single(value.kind, value.rows(k, k + ONE)[0].cut(NOTHING, ONE)) for k in places]


@rule("select")
def _select(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, dimension, place = args
    _only_rows(node, dimension)
    first = low._at(value, place)
    return Value.single(value.kind, value.rows(first, first + ONE)[0].cut(NOTHING, ONE))


@rule("slice")
def _slice(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, *given = args
    dimension, first, last, *_step = (*given, *(0, None, None)[len(given) :])
    _only_rows(node, dimension)
    begin, end = _bounds(low, value, first, last)
    return Value(value.kind, value.rows(begin, end), is_stack=True)


def _bounds(
    low: Lowering, value: Value, first: int | None, last: int | None
) -> tuple[Extent, Extent]:
    begin = NOTHING if first is None else low._at(value, first)
    end = value.height if last is None or last > 1 << 40 else low._at(value, last)
    return begin, min(end, value.height)


@rule("unsqueeze")
def _unsqueeze(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    _only_rows(node, args[1])
    return Value(args[0].kind, args[0].parts, is_stack=True)


@rule("squeeze", "view", "reshape", "_unsafe_view")
def _view(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return Value(args[0].kind, args[0].parts, is_stack=node.meta["val"].ndim == 2)


@rule("expand")
def _expand(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, shape = args[0], node.meta["val"].shape
    if len(shape) < 2 or low.size(shape[0]) == value.height:
        return Value(value.kind, value.parts, is_stack=len(shape) == 2)
    return Value(value.kind, (Part(low.size(shape[0]), value.only),), is_stack=True)


@rule("constant_pad_nd")
def _pad(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, (left, right, above, below) = args[:2]
    if left or right:
        _only_rows(node, 1)
    fill = Constant(float((*args[2:], 0.0)[0]))

    def cut(number: int) -> Extent:
        return NOTHING - low.size(-number) if number < 0 else NOTHING

    parts = value.rows(cut(above) and NOTHING - cut(above), value.height + cut(below))
    before = (Part(low.size(above), fill),) if above > 0 else ()
    after = (Part(low.size(below), fill),) if below > 0 else ()
    return Value(value.kind, (*before, *parts, *after), is_stack=True)


def _padded(low: Lowering, value: Value, height: int, first: Extent) -> Value:
    """A stack with zeros above and below."""
    below = low.size(height) - first - value.height
    before = (Part(first, ZERO),) if first != NOTHING else ()
    after = (Part(below, ZERO),) if below != NOTHING else ()
    return Value(value.kind, (*before, *value.parts, *after), is_stack=True)


@rule("select_backward")
def _select_backward(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, shape, dimension, place = args
    _only_rows(node, dimension)
    first = low.size(place) if place >= 0 else low.size(shape[0]) + Extent(0, place)
    return _padded(low, value, shape[0], first)


@rule("slice_backward")
def _slice_backward(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, shape, dimension, first, *_rest = args
    _only_rows(node, dimension)
    start = low.size(first) if first >= 0 else low.size(shape[0]) + Extent(0, first)
    return _padded(low, value, shape[0], start)


# --- over rows -----------------------------------------------------------------------------------
REDUCTIONS: Final[Mapping[str, tuple[str, Constant]]] = {
    "sum": ("{0} + {1}", ZERO),
    "max": ("maximum({0}, {1})", Constant(-math.inf)),
    "amax": ("maximum({0}, {1})", Constant(-math.inf)),
    "amin": ("minimum({0}, {1})", Constant(math.inf)),
    "any": ("({0} | {1})", Constant(value=False)),
    "all": ("({0} & {1})", Constant(value=True)),
}


@rule(*REDUCTIONS)
def _reduce(low: Lowering, node: Node, args: list[Any], kwargs: dict[str, Any]) -> Any:  # noqa: ANN401
    value, name = args[0], str(node.target).split(".")[1]
    form, start = REDUCTIONS[name]
    operand = low.scan(value.kind, form, start, value)[1] if value.is_stack else value.only
    if len(args) == 1:
        raise EngineError(f"{node.target} over columns cannot be compiled")
    dimension = args[1][0] if isinstance(args[1], list) else args[1]
    _only_rows(node, dimension)
    keeps = kwargs.get("keepdim", (*args[2:], False)[0])
    found = Value(value.kind, (Part(ONE, operand),), is_stack=bool(keeps))
    return [found, low.place_of(operand, value)] if name == "max" else found


@rule("cumsum")
def _cumsum(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    _only_rows(node, args[1])
    return low.scan("real", "{0} + {1}", ZERO, args[0])[0]


@rule("cumprod")
def _cumprod(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    _only_rows(node, args[1])
    return low.scan("real", "{0} * {1}", UNIT, args[0])[0]


@rule("passed_excess")
def _passed_excess(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return low.scan("real", "at_least({1} + {0}, 0)", ZERO, args[0])[0]


@rule("solve_tridiagonal")
def _solve_tridiagonal(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    return low.call("solve_tridiagonal", *args)


@rule("scatter")
def _scatter(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, dimension, places, given = args
    _only_rows(node, dimension)
    operands = [places.only, given.only, low.in_rows(value)]
    form = "select(index_of(l) == {0}, {1}, {2})"
    found = low._assign(value.kind, form, operands, value.height)
    return Value(value.kind, (Part(value.height, found),), is_stack=True)


@rule("index")
def _index(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    (table,), (places,) = args
    return low.elementwise("real", f"look_up({table}, {{0}})", places)


@rule("gather")
def _gather(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    value, dimension, places = args[:3]
    _only_rows(node, dimension)
    pointer = low.pointer(value)
    parts = []
    for part in places.parts:
        operand = part.cut(NOTHING, part.extent)
        passes = part.extent if isinstance(operand, Rows) else None
        found = low._assign(value.kind, "pick({0}, {1})", [pointer, operand], passes)
        parts.append(Part(part.extent, found))
    return Value(value.kind, tuple(parts), is_stack=places.is_stack)


# --- iterations ----------------------------------------------------------------------------------
@rule("begin_pass")
def _begin_pass(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> list[Value]:
    carried, inside = [], []
    for value in args[0]:
        name, height = low._new("w"), value.height if value.is_stack else None
        carried.append(Carried(name, value.kind, height, value.parts))
        operand: Operand = Rows(name) if height else Single(name)
        inside.append(Value(value.kind, (Part(value.height, operand),), is_stack=value.is_stack))
    low.begin(carried)
    return inside


@rule("if_any")
def _if_any(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> Value:
    (value,) = args
    operand = low.scan("mask", *REDUCTIONS["any"], value)[1] if value.is_stack else value.only
    return low.proceed(operand)


@rule("end_pass")
def _end_pass(low: Lowering, node: Node, args: list[Any], _: dict[str, Any]) -> list[Value]:
    inside, _proceeds, after, at_most = args
    low.end([value.parts for value in after], at_most)
    return list(inside)
