"""Rules for the operations of torch that the physics is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from noahpy.engine.lower import (
    TYPES,
    UNIT,
    ZERO,
    Lowering,
    Operation,
    Rule,
    Value,
    Weights,
    constant_of,
)
from noahpy.engine.program import (
    NOTHING,
    ONE,
    Carried,
    Constant,
    Extent,
    Kind,
    Operand,
    Part,
    Rows,
    Single,
)
from noahpy.errors import EngineError

LEAST_LOOP: Final = 3
"""Number of different rows of a stack from which operations on it are loops."""
RULES: Final[dict[str, Rule]] = {}
"""By the name of the operation in torch."""


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Register the rule of operations of torch."""

    def registered(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function

    return registered


def _pointwise(names: str, form: str) -> None:
    def lowered(low: Lowering, op: Operation) -> Value:
        return low.elementwise("real", form, *map(low.number, op.args))

    rule(*names.split())(lowered)


FUNCTIONS: Final = (
    "sqrt exp log log10 expm1 trunc atan tanh "
    # for schemes of users
    "ceil floor sin cos tan sinh cosh log1p log2 exp2 erf"
)
for _name in FUNCTIONS.split():
    _pointwise(_name, f"{_name}({{0}})")
_pointwise("abs", "magnitude({0})")
_pointwise("neg", "-{0}")
_pointwise("reciprocal", "1 / {0}")
_pointwise("rsqrt", "1 / sqrt({0})")
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


def _arithmetic(low: Lowering, form: str, *given: Value | float) -> Value:
    kind, values = _alike(low, [low.number(one) for one in given])
    return low.elementwise(kind, form, *values)


@rule("add", "sub", "rsub")
def _add(low: Lowering, op: Operation) -> Value:
    a, b = op.args[:2]
    factor = op.kwargs.get("alpha", 1)
    if factor != 1:
        b = _arithmetic(low, "{0} * {1}", b, float(factor))
    if op.name == "rsub":
        a, b = b, a
    return _arithmetic(low, "{0} + {1}" if op.name == "add" else "{0} - {1}", a, b)


@rule("mul")
def _mul(low: Lowering, op: Operation) -> Value:
    return _arithmetic(low, "{0} * {1}", *op.args)


@rule("div")
def _div(low: Lowering, op: Operation) -> Value:
    given, divisor = op.args[0], _as_real(op.args[1])
    if op.is_reverse:
        # one division serves all derivatives of a quotient
        return _arithmetic(low, "{0} * {1}", given, _arithmetic(low, "1 / {0}", divisor))
    return _arithmetic(low, "{0} / {1}", given, divisor)


@rule("pow")
def _pow(low: Lowering, op: Operation) -> Value:
    base, exponent = map(_as_real, op.args)
    if exponent == 2.0:
        return _arithmetic(low, "{0} * {0}", base)
    return _arithmetic(low, "power({0}, {1})", base, exponent)


def _as_real(given: float) -> float:
    return float(given) if isinstance(given, int) else given


@rule("addcmul", "addcdiv")
def _addc(low: Lowering, op: Operation) -> Value:
    sign = "*" if op.name == "addcmul" else "/"
    product = _arithmetic(low, f"{{0}} {sign} {{1}}", op.args[1], op.args[2])
    factor = op.kwargs.get("value", 1)
    if factor == -1:
        return _arithmetic(low, "{0} - {1}", op.args[0], product)
    if factor != 1:
        product = _arithmetic(low, "{0} * {1}", product, float(factor))
    return _arithmetic(low, "{0} + {1}", op.args[0], product)


def _comparison(name: str, sign: str) -> None:
    @rule(name)
    def lowered(low: Lowering, op: Operation) -> Value:
        _, values = _alike(low, [low.number(one) for one in op.args])
        return low.elementwise("mask", f"({{0}} {sign} {{1}})", *values)


COMPARISONS: Final[Mapping[str, str]] = {
    "gt": ">",
    "lt": "<",
    "ge": ">=",
    "le": "<=",
    "eq": "==",
    "ne": "!=",
}
for _compared, _sign in COMPARISONS.items():
    _comparison(_compared, _sign)


def _logical(names: str, sign: str) -> None:
    @rule(*names.split())
    def lowered(low: Lowering, op: Operation) -> Value:
        values = [low.number(one) for one in op.args]
        return low.elementwise("mask", f"({{0}} {sign} {{1}})", *values)


_logical("bitwise_and logical_and", "&")
_logical("bitwise_or logical_or", "|")


@rule("bitwise_not", "logical_not")
def _not(low: Lowering, op: Operation) -> Value:
    return low.elementwise("mask", "~{0}", op.args[0])


@rule("where")
def _where(low: Lowering, op: Operation) -> Value:
    condition, *values = map(low.number, op.args)
    kind = values[0].kind
    if kind != "mask" or values[1].kind != "mask":
        kind, values = _alike(low, values)
    return low.elementwise(kind, "select({0}, {1}, {2})", condition, *values)


@rule("masked_fill")
def _masked_fill(low: Lowering, op: Operation) -> Value:
    value, mask, number = op.args
    return low.elementwise(
        "real", "select({0}, {1}, {2})", mask, low.number(_as_real(number)), value
    )


@rule("clamp", "clamp_min", "clamp_max")
def _clamp(low: Lowering, op: Operation) -> Value:
    value = low.number(op.args[0])
    bounds = op.args[1:] if op.name != "clamp_max" else [None, *op.args[1:]]
    least, most = (*bounds, None, None)[:2]
    least, most = op.kwargs.get("min", least), op.kwargs.get("max", most)
    for bound, form in ((least, "at_least({0}, {1})"), (most, "at_most({0}, {1})")):
        if bound is not None:
            given = _as_real(bound) if value.kind == "real" else bound
            limit = low.as_index(low.number(given))
            value = low.elementwise(value.kind, form, value, limit)
    return value


@rule("detach", "alias", "clone", "lift_fresh", "lift_fresh_copy", "contiguous")
def _same(low: Lowering, op: Operation) -> Value | Weights:
    value = op.args[0]
    return value if isinstance(value, Weights) else low.number(value)


@rule("_to_copy", "to")
def _to_copy(low: Lowering, op: Operation) -> Value:
    value, kind = low.number(op.args[0]), TYPES[op.result.dtype]
    if value.kind == kind:
        return value
    return low.elementwise(kind, f"{kind}_of_{value.kind}({{0}})", value)


def _shaped(low: Lowering, op: Operation, number: float) -> Value:
    """A tensor that is one number throughout."""
    meta = op.result
    kind = TYPES[meta.dtype]
    constant = constant_of(bool(number) if kind == "mask" else number, kind)
    height = low.size(meta.shape[0]) if meta.ndim == 2 else ONE
    return Value(kind, (Part(height, constant),), is_stack=meta.ndim == 2)


@rule("scalar_tensor")
def _scalar(low: Lowering, op: Operation) -> Value:
    return Value.single("real", Constant(float(op.args[0])))


@rule("full", "full_like", "new_full")
def _full(low: Lowering, op: Operation) -> Value:
    return _shaped(low, op, op.args[-1])


@rule("copy")
def _copy(low: Lowering, op: Operation) -> Value:
    target, value = op.args[:2]
    if value.height == target.height:
        return Value(value.kind, value.parts, is_stack=target.is_stack)
    return Value(value.kind, (Part(target.height, value.only),), is_stack=True)


@rule(
    "zeros", "zeros_like", "new_zeros", "_efficientzerotensor", "_new_zeros_with_same_feature_meta"
)
def _zeros(low: Lowering, op: Operation) -> Value:
    return _shaped(low, op, 0.0)


@rule("ones", "ones_like", "new_ones")
def _ones(low: Lowering, op: Operation) -> Value:
    return _shaped(low, op, 1.0)


# --- rows ----------------------------------------------------------------------------------------
def _joined(low: Lowering, kind: Kind, parts: Iterable[Part]) -> Value:
    """A stack of parts, in memory if it is one of several different single rows."""
    value = Value(kind, tuple(parts), is_stack=True)
    singles = [part for part in value.parts if part.extent == ONE]
    return low.in_memory(value) if len(singles) >= LEAST_LOOP else value


@rule("stack")
def _stack(low: Lowering, op: Operation) -> Value:
    op.along_rows((*op.args[1:], 0)[0])
    values = [low.number(one) for one in op.args[0]]
    return _joined(low, values[0].kind, (Part(ONE, value.only) for value in values))


@rule("cat")
def _cat(low: Lowering, op: Operation) -> Value:
    op.along_rows((*op.args[1:], 0)[0])
    return _joined(low, op.args[0][0].kind, (part for value in op.args[0] for part in value.parts))


@rule("unbind")
def _unbind(low: Lowering, op: Operation) -> list[Value]:
    value = op.args[0]
    places = [Extent(0, k) for k in range(value.height.rows)]
    if value.height.layers:
        raise EngineError("layers one by one cannot be compiled for any number of them")
    return [Value.single(value.kind, value.rows(k, k + ONE)[0].cut(NOTHING, ONE)) for k in places]


@rule("select")
def _select(low: Lowering, op: Operation) -> Value:
    value, dimension, place = op.args
    op.along_rows(dimension)
    first = low.place(value, place)
    return Value.single(value.kind, value.rows(first, first + ONE)[0].cut(NOTHING, ONE))


@rule("slice")
def _slice(low: Lowering, op: Operation) -> Value:
    value, dimension, first, last = [*op.args, *(0, None, None)[len(op.args) - 1 :]][:4]
    op.along_rows(dimension)
    begin, end = _bounds(low, value, first, last)
    return Value(value.kind, value.rows(begin, end), is_stack=True)


def _bounds(
    low: Lowering, value: Value, first: int | None, last: int | None
) -> tuple[Extent, Extent]:
    begin = NOTHING if first is None else low.place(value, first)
    end = value.height if last is None or last > 1 << 40 else low.place(value, last)
    return begin, min(end, value.height)


@rule("unsqueeze")
def _unsqueeze(low: Lowering, op: Operation) -> Value:
    op.along_rows(op.args[1])
    return Value(op.args[0].kind, op.args[0].parts, is_stack=True)


@rule("squeeze", "view", "reshape", "_unsafe_view")
def _view(low: Lowering, op: Operation) -> Value:
    return Value(op.args[0].kind, op.args[0].parts, is_stack=op.result.ndim == 2)


@rule("expand")
def _expand(low: Lowering, op: Operation) -> Value:
    value, shape = op.args[0], op.result.shape
    if len(shape) < 2 or low.size(shape[0]) == value.height:
        return Value(value.kind, value.parts, is_stack=len(shape) == 2)
    return Value(value.kind, (Part(low.size(shape[0]), value.only),), is_stack=True)


@rule("constant_pad_nd")
def _pad(low: Lowering, op: Operation) -> Value:
    value, (left, right, above, below) = op.args[:2]
    if left or right:
        op.along_rows(1)
    fill = Constant(float((*op.args[2:], 0.0)[0]))

    def cut(number: int) -> Extent:
        return NOTHING - low.size(-number) if number < 0 else NOTHING

    parts = value.rows(NOTHING - cut(above), value.height + cut(below))
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
def _select_backward(low: Lowering, op: Operation) -> Value:
    value, shape, dimension, place = op.args
    op.along_rows(dimension)
    first = low.size(place) if place >= 0 else low.size(shape[0]) + Extent(0, place)
    return _padded(low, value, shape[0], first)


@rule("slice_backward")
def _slice_backward(low: Lowering, op: Operation) -> Value:
    value, shape, dimension, first, *_rest = op.args
    op.along_rows(dimension)
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
def _reduce(low: Lowering, op: Operation) -> Any:  # noqa: ANN401
    value = op.args[0]
    form, start = REDUCTIONS[op.name]
    operand = low.scan(value.kind, form, start, value)[1] if value.is_stack else value.only
    if len(op.args) == 1:
        raise EngineError(f"{op.name} over columns cannot be compiled")
    dimension = op.args[1][0] if isinstance(op.args[1], list) else op.args[1]
    op.along_rows(dimension)
    keeps = op.kwargs.get("keepdim", (*op.args[2:], False)[0])
    found = Value(value.kind, (Part(ONE, operand),), is_stack=bool(keeps))
    return [found, low.place_of(operand, value)] if op.name == "max" else found


@rule("cumsum")
def _cumsum(low: Lowering, op: Operation) -> Value:
    op.along_rows(op.args[1])
    return low.scan("real", "{0} + {1}", ZERO, op.args[0])[0]


@rule("cumprod")
def _cumprod(low: Lowering, op: Operation) -> Value:
    op.along_rows(op.args[1])
    return low.scan("real", "{0} * {1}", UNIT, op.args[0])[0]


@rule("passed_excess")
def _passed_excess(low: Lowering, op: Operation) -> Value:
    return low.scan("real", "at_least({1} + {0}, Number(0))", ZERO, op.args[0])[0]


@rule("solve_tridiagonal")
def _solve_tridiagonal(low: Lowering, op: Operation) -> Value:
    lower, diagonal, *rest = op.args
    if _is_only(lower, ZERO) and _is_only(diagonal, UNIT):
        return low.call("solve_upper", *rest)
    return low.call("solve_tridiagonal", *op.args)


def _is_only(value: Value, number: Constant) -> bool:
    return all(part.operand == number for part in value.parts)


@rule("flip")
def _flip(low: Lowering, op: Operation) -> Value:
    op.along_rows(op.args[1][0])
    return low.call("upside_down", op.args[0])


@rule("scatter", "scatter_add")
def _scatter(low: Lowering, op: Operation) -> Value:
    value, dimension, places, given = op.args
    op.along_rows(dimension)
    if places.height != ONE:
        raise EngineError(f"{op.name} of several rows in {op.origin} cannot be compiled")
    operands = [places.only, given.only, low.in_rows(value)]
    added = "{1} + {2}" if op.name == "scatter_add" else "{1}"
    form = f"select(index_of(l) == {{0}}, {added}, {{2}})"
    found = low.assign(value.kind, form, operands, value.height)
    return Value(value.kind, (Part(value.height, found),), is_stack=True)


@rule("index")
def _index(low: Lowering, op: Operation) -> Value:
    table, (places,) = op.args
    return low.elementwise("real", f"look_up({table.name}, {{0}})", places)


@rule("gather")
def _gather(low: Lowering, op: Operation) -> Value:
    value, dimension, places = op.args[:3]
    op.along_rows(dimension)
    pointer = low.pointer(value)
    parts = []
    for part in places.parts:
        operand = part.cut(NOTHING, part.extent)
        passes = part.extent if isinstance(operand, Rows) else None
        found = low.assign(value.kind, "pick({0}, {1})", [pointer, operand], passes)
        parts.append(Part(part.extent, found))
    return Value(value.kind, tuple(parts), is_stack=places.is_stack)


# --- modules of learned processes ----------------------------------------------------------------
def _first(weights: Sequence[Weights]) -> str:
    """Where the weights of a module begin, in C++."""
    return str(weights[0].first) if weights else "0"


def _places(first: int, count: int) -> str:
    return ", ".join(f"{{{k}}}" for k in range(first, first + count))


@rule("module")
def _module(low: Lowering, op: Operation) -> Value:
    process, inputs, weights = op.args
    form = f"module_{process}(weights + {_first(weights)}, {_places(0, len(inputs))})"
    return low.elementwise("real", form, *inputs)


@rule("module_tangent")
def _module_tangent(low: Lowering, op: Operation) -> Value:
    process, inputs, moved, weights = op.args
    given = _places(0, 2 * len(inputs))
    form = f"module_{process}_tangent(weights + {_first(weights)}, {given})"
    return low.elementwise("real", form, *inputs, *moved)


@rule("module_pull_back")
def _module_pull_back(low: Lowering, op: Operation) -> list[Value]:
    process, cotangent, inputs, weights = op.args
    first, given = _first(weights), _places(0, 1 + len(inputs))
    form = (
        f"module_{process}_pull_back(weights + {first}, {given}, {{found}}, of_weights + {first})"
    )
    # gradients by weights are added up where they are found
    none = [Value.single("real", ZERO) for _ in weights]
    return [*low.apply(form, len(inputs), cotangent, *inputs), *none]


# --- iterations ----------------------------------------------------------------------------------
@rule("begin_pass")
def _begin_pass(low: Lowering, op: Operation) -> list[Value]:
    carried, inside = [], []
    for value in op.args[0]:
        name, height = low.new_name("w"), value.height if value.is_stack else None
        carried.append(Carried(name, value.kind, height, value.parts))
        operand: Operand = Rows(name) if height else Single(name)
        inside.append(Value(value.kind, (Part(value.height, operand),), is_stack=value.is_stack))
    low.begin(carried)
    return inside


@rule("if_any")
def _if_any(low: Lowering, op: Operation) -> Value:
    (value,) = op.args
    operand = low.scan("mask", *REDUCTIONS["any"], value)[1] if value.is_stack else value.only
    return low.proceed(operand)


@rule("end_pass")
def _end_pass(low: Lowering, op: Operation) -> list[Value]:
    inside, _proceeds, after, at_most = op.args
    low.end([value.parts for value in after], at_most)
    return list(inside)
