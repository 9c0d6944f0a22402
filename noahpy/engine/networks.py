"""C++ of the modules of learned processes: small networks, an element of a batch at a time.

A module is traced with the inputs of one element. Its tensors are small arrays of numbers of every
column of a strip, in loops that the compiler unrolls as it likes; weights are the same in all
columns.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, Final, TypeAlias

import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.graph import Graph, Operation, Ref, record
from noahpy.engine.interface import FunctionKind
from noahpy.engine.rules import COMPARISONS
from noahpy.errors import EngineError
from noahpy.model.learned_processes import LEARNED_PROCESSES, ProcessModule

FORMS: Final[Mapping[str, str]] = {
    "add": "{0} + {1}",
    "sub": "{0} - {1}",
    "rsub": "{1} - {0}",
    "mul": "{0} * {1}",
    "div": "{0} / {1}",
    "neg": "-{0}",
    "reciprocal": "1 / {0}",
    "sqrt": "sqrt({0})",
    "rsqrt": "1 / sqrt({0})",
    "exp": "exp({0})",
    "log": "log({0})",
    "log1p": "log1p({0})",
    "expm1": "expm1({0})",
    "tanh": "tanh({0})",
    "sin": "sin({0})",
    "cos": "cos({0})",
    "erf": "erf({0})",
    "abs": "magnitude({0})",
    "sigmoid": "1 / (1 + exp(-{0}))",
    "relu": "at_least({0}, Number(0))",
    "minimum": "minimum({0}, {1})",
    "maximum": "maximum({0}, {1})",
    "clamp_min": "at_least({0}, {1})",
    "where": "select({0}, {1}, {2})",
}
"""Operations on every element."""
SAME: Final = frozenset({"detach", "alias", "clone", "_to_copy", "contiguous"})
CONSTANTS: Final[Mapping[str, float]] = {
    "zeros": 0.0,
    "zeros_like": 0.0,
    "new_zeros": 0.0,
    "_efficientzerotensor": 0.0,
    "_new_zeros_with_same_feature_meta": 0.0,
    "empty_permuted": 0.0,
    "ones": 1.0,
    "ones_like": 1.0,
}
Shape: TypeAlias = tuple[int, ...]


@dataclass(frozen=True)
class _Array:
    """A tensor: elements of memory, or one number throughout."""

    shape: Shape
    strides: Shape
    memory: str
    """Name of an array in C++, or a number."""
    offset: int = 0
    is_number: bool = False

    @classmethod
    def new(cls, memory: str, shape: Shape) -> _Array:
        """An array of its own."""
        return cls(shape, _strides(shape), memory)

    @classmethod
    def number(cls, value: float, shape: Shape) -> _Array:
        """One number throughout."""
        return cls(shape, (0,) * len(shape), f"Number({value!r})", is_number=True)

    def at(self, places: Sequence[str]) -> str:
        """An element in C++."""
        if self.is_number:
            return f"real_of({self.memory})"
        terms = [
            f"{place} * {stride}" if stride > 1 else place
            for place, stride, size in zip(places, self.strides, self.shape, strict=True)
            if stride and size > 1
        ]
        place = " + ".join([*terms, *([str(self.offset)] if self.offset or not terms else [])])
        element = f"{self.memory}[{place}]"
        return f"real_of({element})" if self.memory == "weights" else element

    def expanded(self, shape: Shape) -> _Array:
        """The same for a larger shape."""
        lead = len(shape) - len(self.shape)
        sizes, strides = (1,) * lead + self.shape, (0,) * lead + self.strides
        along = tuple(
            stride if size == wanted else 0
            for size, wanted, stride in zip(sizes, shape, strides, strict=True)
        )
        return replace(self, shape=shape, strides=along)

    @property
    def is_contiguous(self) -> bool:
        return self.is_number or self.strides == _strides(self.shape)


def _strides(shape: Shape) -> Shape:
    return tuple(math.prod(shape[k + 1 :]) for k in range(len(shape)))


class _Writer:
    """Statements of C++ of a graph."""

    def __init__(self, process: str) -> None:
        self.lines: list[str] = []
        self._process = process
        self._numbers = count()

    def graph(self, graph: Graph, inputs: Sequence[_Array]) -> list[_Array]:
        """Results of a graph."""
        known: dict[int, Any] = dict(zip(graph.inputs, inputs, strict=True))
        for number, value in graph.constants.items():
            known[number] = self._constant(value)

        def value_of(given: Any) -> Any:  # noqa: ANN401
            if isinstance(given, Ref):
                return known[given.number]
            return list(map(value_of, given)) if isinstance(given, list) else given

        for operation in graph.operations:
            args = list(map(value_of, operation.args))
            kwargs = {key: value_of(one) for key, one in operation.kwargs.items()}
            found = self._result(operation, args, kwargs)
            several = isinstance(operation.result, list | tuple)
            known.update(zip(operation.numbers, found if several else [found], strict=True))
        return [known[number] for number in graph.outputs]

    def _constant(self, value: Tensor) -> _Array:
        """A tensor that the module holds besides its weights."""
        name = f"c{next(self._numbers)}"
        numbers = ", ".join(map(repr, value.detach().double().reshape(-1).tolist()))
        self.lines.append(f"const Number {name}_values[] = {{{numbers}}};")
        self.lines.append(f"Real {name}[{max(value.numel(), 1)}];")
        loop = f"for (int i = 0; i < {value.numel()}; ++i)"
        self.lines.append(f"{loop} {name}[i] = real_of({name}_values[i]);")
        return _Array.new(name, tuple(value.shape))

    def _result(self, operation: Operation, args: list[Any], kwargs: Mapping[str, Any]) -> Any:  # noqa: ANN401
        name, meta = operation.short_name, operation.result
        shape = tuple(meta.shape) if isinstance(meta, Tensor) else ()
        if name in SAME:
            return args[0]
        if name in CONSTANTS:
            return _Array.number(CONSTANTS[name], shape)
        if name in ("full", "full_like", "new_full", "scalar_tensor"):
            return _Array.number(float(args[-1]), shape)
        if name in FORMS and kwargs.get("alpha", 1) == 1:
            return self.elementwise(FORMS[name], shape, *args[:3])
        if name in COMPARISONS:
            form = f"({{0}} {COMPARISONS[name]} {{1}})"
            return self.elementwise(form, shape, *args, kind="Mask")
        rule = getattr(self, f"_{name.lstrip('_')}", None)
        if rule is None:
            raise EngineError(
                f"there is no rule for the operation {operation.name} in the module of "
                f"{self._process}"
            )
        return rule(shape, *args, **kwargs)

    # --- loops -----------------------------------------------------------------------------------
    def _new(self, shape: Shape, kind: str = "Real") -> _Array:
        name = f"t{next(self._numbers)}"
        self.lines.append(f"{kind} {name}[{max(math.prod(shape), 1)}];")
        return _Array.new(name, shape)

    def _loops(self, shape: Shape, body: Callable[[Sequence[str]], str]) -> None:
        """Write a statement for every place of a shape."""
        places = [f"i{k}" if size > 1 else "0" for k, size in enumerate(shape)]
        loops = (
            f"for (int {place} = 0; {place} < {size}; ++{place}) "
            for place, size in zip(places, shape, strict=True)
            if size > 1
        )
        self.lines.append("".join(loops) + body(places))

    def elementwise(self, form: str, shape: Shape, *given: Any, kind: str = "Real") -> _Array:  # noqa: ANN401
        """An operation on every element."""
        arrays = [
            one.expanded(shape) if isinstance(one, _Array) else _Array.number(float(one), shape)
            for one in given
        ]
        found = self._new(shape, kind)
        self._loops(
            shape,
            lambda at: f"{found.at(at)} = {form.format(*(one.at(at) for one in arrays))};",
        )
        return found

    def _sum(
        self,
        shape: Shape,
        value: _Array,
        dims: Sequence[int] | None = None,
        *_: object,
    ) -> _Array:
        every = range(len(value.shape))
        over = {dim % len(value.shape) for dim in dims} if dims else set(every)
        found = self._new(shape)
        self._loops(shape, lambda at: f"{found.at(at)} = Real{{}};")
        kept = tuple(1 if dim in over else size for dim, size in enumerate(value.shape))
        total = replace(found, shape=kept, strides=_strides(kept)).expanded(value.shape)
        self._loops(value.shape, lambda at: f"{total.at(at)} += {value.at(at)};")
        return found

    def _mean(
        self,
        shape: Shape,
        value: _Array,
        dims: Sequence[int] | None = None,
        *_: object,
    ) -> _Array:
        total = self._sum(shape, value, dims)
        share = max(math.prod(shape), 1) / math.prod(value.shape)
        return self.elementwise("{0} * {1}", shape, total, share)

    def _mm(self, shape: Shape, a: _Array, b: _Array) -> _Array:
        found, inner = self._new(shape), a.shape[1]

        def body(at: Sequence[str]) -> str:
            product = f"{a.at([at[0], 'p'])} * {b.at(['p', at[1]])}"
            if inner == 1:
                return f"{found.at(at)} = {a.at([at[0], '0'])} * {b.at(['0', at[1]])};"
            return (
                f"{{ Real sum{{}}; for (int p = 0; p < {inner}; ++p) sum += {product}; "
                f"{found.at(at)} = sum; }}"
            )

        self._loops(shape, body)
        return found

    def _addmm(self, shape: Shape, bias: _Array, a: _Array, b: _Array) -> _Array:
        return self.elementwise("{0} + {1}", shape, self._mm(shape, a, b), bias)

    def _pow(self, shape: Shape, base: _Array, exponent: float) -> _Array:
        if exponent == 2:
            return self.elementwise("{0} * {0}", shape, base)
        return self.elementwise("power({0}, {1})", shape, base, exponent)

    def _clamp(
        self,
        shape: Shape,
        value: _Array,
        least: float | None = None,
        most: float | None = None,
        **given: float | None,
    ) -> _Array:
        for bound, form in (
            (given.get("min", least), "at_least({0}, {1})"),
            (given.get("max", most), "at_most({0}, {1})"),
        ):
            if bound is not None:
                value = self.elementwise(form, shape, value, bound)
        return value

    def _elu(self, shape: Shape, value: _Array, alpha: float = 1.0, *_: float) -> _Array:
        return self.elementwise("select({0} > 0, {0}, {1} * expm1({0}))", shape, value, alpha)

    def _leaky_relu(self, shape: Shape, value: _Array, slope: float = 0.01) -> _Array:
        return self.elementwise("select({0} > 0, {0}, {0} * {1})", shape, value, slope)

    def _gelu(self, shape: Shape, value: _Array, approximate: str = "none") -> _Array:
        if approximate != "none":
            raise EngineError(f"gelu with {approximate} in the module of {self._process}")
        form = "Number(0.5) * {0} * (1 + erf({0} * Number(0.7071067811865476)))"
        return self.elementwise(form, shape, value)

    def _native_layer_norm(
        self,
        shape: Shape,
        value: _Array,
        sizes: Sequence[int],
        weight: _Array | None,
        bias: _Array | None,
        least: float,
    ) -> tuple[_Array, _Array, _Array]:
        shape = value.shape
        dims = list(range(len(shape) - len(sizes), len(shape)))
        kept = tuple(1 if dim in dims else size for dim, size in enumerate(shape))
        mean = self._mean(kept, value, dims)
        centred = self.elementwise("{0} - {1}", shape, value, mean)
        square = self.elementwise("{0} * {0}", shape, centred)
        variance = self._mean(kept, square, dims)
        scale = self.elementwise("1 / sqrt({0} + {1})", kept, variance, least)
        found = self.elementwise("{0} * {1}", shape, centred, scale)
        if weight is not None:
            found = self.elementwise("{0} * {1}", shape, found, weight)
        if bias is not None:
            found = self.elementwise("{0} + {1}", shape, found, bias)
        return found, mean, scale

    # --- shapes ----------------------------------------------------------------------------------
    def _view(self, shape: Shape, value: _Array, *_: Any) -> _Array:  # noqa: ANN401
        if value.is_number:
            return replace(value, shape=shape, strides=(0,) * len(shape))
        if not value.is_contiguous:
            value = self.elementwise("{0}", value.shape, value)
        return replace(value, shape=shape, strides=_strides(shape))

    _reshape = _unsafe_view = _squeeze = _unsqueeze = _view

    def _permute(self, shape: Shape, value: _Array, dims: Sequence[int]) -> _Array:
        return replace(value, shape=shape, strides=tuple(value.strides[dim] for dim in dims))

    def _t(self, shape: Shape, value: _Array) -> _Array:
        return replace(value, shape=shape, strides=value.strides[::-1])

    def _expand(self, shape: Shape, value: _Array, *_: Any) -> _Array:  # noqa: ANN401
        return value.expanded(shape)

    def _copy(self, shape: Shape, _target: _Array, value: _Array, *_: Any) -> _Array:  # noqa: ANN401
        return value.expanded(shape)

    def _select(self, shape: Shape, value: _Array, dim: int, place: int) -> _Array:
        dim %= len(value.shape)
        offset = value.offset + (place % value.shape[dim]) * value.strides[dim]
        strides = value.strides[:dim] + value.strides[dim + 1 :]
        return replace(value, shape=shape, strides=strides, offset=offset)

    def _slice(self, shape: Shape, value: _Array, dim: int = 0, first: int = 0, *_: Any) -> _Array:  # noqa: ANN401
        begin = first % value.shape[dim] if first else 0
        return replace(value, shape=shape, offset=value.offset + begin * value.strides[dim])

    def _within(self, shape: Shape, value: _Array, part: Callable[[_Array], _Array]) -> _Array:
        """A tensor that is zero but for a part."""
        found = self._new(shape)
        self._loops(shape, lambda at: f"{found.at(at)} = Real{{}};")
        target = part(found)
        self._loops(value.shape, lambda at: f"{target.at(at)} = {value.at(at)};")
        return found

    def _select_backward(
        self, shape: Shape, value: _Array, _: Shape, dim: int, place: int
    ) -> _Array:
        return self._within(shape, value, lambda one: self._select(value.shape, one, dim, place))

    def _slice_backward(
        self, shape: Shape, value: _Array, _: Shape, dim: int, first: int, *__: int
    ) -> _Array:
        return self._within(shape, value, lambda one: self._slice(value.shape, one, dim, first))

    def _cat(self, shape: Shape, values: Sequence[_Array], dim: int = 0) -> _Array:
        found, begin = self._new(shape), 0
        dim %= len(shape)
        for value in values:
            offset = begin * found.strides[dim]
            part = replace(found, shape=value.shape, offset=offset)
            self._loops(
                value.shape,
                lambda at, part=part, value=value: f"{part.at(at)} = {value.at(at)};",  # type: ignore[misc]
            )
            begin += value.shape[dim]
        return found


def functions(modules: Mapping[str, ProcessModule], kind: FunctionKind, like: Tensor) -> str:
    """C++ of the modules of a model, as a function of a kind calls them.

    Args:
        modules: by process.
        kind: of the function.
        like: of the floating-point type of the model.

    Raises:
        EngineError: an operation for which there is no rule, or weights of another type.
    """
    texts = []
    for process, module in modules.items():
        texts.append(_function(process, module, "step", like))
        if kind != "step":
            texts.append(_function(process, module, kind, like))
    return "\n".join(texts)


def _function(process: str, module: ProcessModule, kind: FunctionKind, like: Tensor) -> str:
    names = tuple(module.inputs) or tuple(LEARNED_PROCESSES[process].inputs)
    wrong = {str(w.dtype) for w in module.weights.values() if w.dtype != like.dtype}
    if wrong:
        raise EngineError(
            f"the weights of the module of {process} are {min(wrong)} where the model is "
            f"{like.dtype}"
        )
    writer = _Writer(process)
    size = len(names)
    weights, begin = [], 0
    for value in module.weights.values():
        shape = tuple(value.shape)
        weights.append(_Array(shape, _strides(shape), "weights", begin))
        begin += value.numel()
    inputs = [_Array.new("inputs", (1, size)), *weights]
    given = ", ".join(f"Real x{k}" for k in range(size))
    begin_lines = [f"const Real inputs[] = {{{', '.join(f'x{k}' for k in range(size))}}};"]
    if kind == "step":
        (found,) = writer.graph(_traced(module, size, like, _value), inputs)
        head = f"static Real module_{process}(const Number *weights, {given})"
        end = [f"return {found.at(['0'] * len(found.shape))};"]
    elif kind == "tangent":
        moved = ", ".join(f"Real m{k}" for k in range(size))
        begin_lines.append(f"const Real moved[] = {{{', '.join(f'm{k}' for k in range(size))}}};")
        graph = _traced(module, size, like, _change, (1, size))
        (found,) = writer.graph(graph, [inputs[0], _Array.new("moved", (1, size)), *weights])
        head = f"static Real module_{process}_tangent(const Number *weights, {given}, {moved})"
        end = [f"return {found.at(['0'] * len(found.shape))};"]
    else:
        begin_lines.append("const Real cotangents[] = {cotangent};")
        graph = _traced(module, size, like, _gradients, (1, 1))
        of_inputs, *of_weights = writer.graph(
            graph, [inputs[0], _Array.new("cotangents", (1, 1)), *weights]
        )
        received = ", ".join(f"Real &of{k}" for k in range(size))
        head = (
            f"static void module_{process}_pull_back(const Number *weights, Real cotangent, "
            f"{given}, {received}, Real *of_weights)"
        )
        end = [f"of{k} = {of_inputs.at(['0', str(k)])};" for k in range(size)]
        lines, writer.lines = writer.lines, []
        for array, weight in zip(of_weights, weights, strict=True):
            total = replace(weight, memory="of_weights")
            writer._loops(
                weight.shape,
                lambda at, total=total, array=array: f"{total.at(at)} += {array.at(at)};",  # type: ignore[misc]
            )
        end, writer.lines = [*end, *writer.lines], lines
    body = [f"    {line}" for line in (*begin_lines, *writer.lines, *end)]
    return "\n".join([f"{head} {{", *body, "}"]) + "\n"


Traced: TypeAlias = Callable[..., list[Tensor]]


def _value(module: ProcessModule, inputs: Tensor, *weights: Tensor) -> list[Tensor]:
    return [_called(module, inputs, weights)]


def _change(module: ProcessModule, inputs: Tensor, moved: Tensor, *weights: Tensor) -> list[Tensor]:
    with forward_ad.dual_level(), torch.enable_grad():
        given = forward_ad.make_dual(inputs, moved)  # type: ignore[no-untyped-call]
        tangent = forward_ad.unpack_dual(_called(module, given, weights)).tangent  # type: ignore[no-untyped-call]
        return [torch.zeros_like(inputs[:, :1]) if tangent is None else tangent.detach()]


def _gradients(
    module: ProcessModule, inputs: Tensor, cotangent: Tensor, *weights: Tensor
) -> list[Tensor]:
    with torch.enable_grad():
        live = [value.detach().requires_grad_() for value in (inputs, *weights)]
        found = _called(module, live[0], live[1:]).reshape(1, 1)
    if not found.requires_grad:
        return [torch.zeros_like(value) for value in live]
    return list(
        torch.autograd.grad(found, live, cotangent, allow_unused=True, materialize_grads=True)
    )


def _called(module: ProcessModule, inputs: Tensor, weights: Sequence[Tensor]) -> Tensor:
    named = dict(zip(module.weights, weights, strict=True))
    return replace(module, weights=named)(inputs) if named else module(inputs)


def _traced(
    module: ProcessModule, size: int, like: Tensor, function: Traced, *more: Shape
) -> Graph:
    from torch._decomp import core_aten_decompositions

    whole = (torch.ops.aten.slice_backward.default, torch.ops.aten.select_backward.default)
    ways = {op: way for op, way in dict(core_aten_decompositions()).items() if op not in whole}
    # elements of ordinary size
    inputs = 0.1 + 0.5 * torch.arange(size).to(like) / size
    others = [torch.ones(shape).to(like) for shape in more]
    weights = [value.detach() for value in module.weights.values()]
    try:
        return record(
            lambda _, given: function(module, *given), [inputs[None], *others, *weights], ways=ways
        )
    except RuntimeError as error:
        raise EngineError(f"a module cannot be traced: {str(error).splitlines()[0]}") from error
