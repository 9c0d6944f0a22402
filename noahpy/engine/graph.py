"""Graphs of the operations of torch that a function makes, recorded while it runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from noahpy.errors import EngineError


class Ref(NamedTuple):
    """A tensor of a graph, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a graph."""

    name: str
    """Name in torch, as in ``aten.add.Tensor``."""
    place: str
    """Where it comes from."""
    is_reverse: bool
    """Whether it is of the reverse mode, whose results may differ by rounding."""
    args: tuple[Any, ...]
    """Arguments: tensors as `Ref`, numbers, lists of them."""
    kwargs: Mapping[str, Any]
    result: Any
    """The tensor that it gave, or several; shape and type count."""
    numbers: tuple[int, ...]
    """Numbers of what it gives."""

    @property
    def short_name(self) -> str:
        """Name alone, as in ``add``, also of what writes into its argument."""
        return self.name.split(".")[1].rstrip("_")


class Graph(NamedTuple):
    """Operations in their order."""

    inputs: tuple[int, ...]
    """Numbers of what goes in."""
    constants: Mapping[int, Tensor]
    """Tensors that are neither inputs nor results of operations, by number."""
    operations: tuple[Operation, ...]
    """Those that an output depends on."""
    outputs: tuple[int, ...]

    @property
    def used(self) -> frozenset[int]:
        """Numbers of what operations and outputs use."""
        refs = (one.number for op in self.operations for one in _refs((op.args, op.kwargs)))
        return frozenset((*refs, *self.outputs))


class Recorder(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Records all operations; see `record`."""

    def __init__(self, place: Callable[[], str], ways: Mapping[Any, Callable[..., Any]]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.operations: list[Operation] = []
        self.constants: dict[int, Tensor] = {}
        self._place, self._ways = place, ways
        self._numbers = count()
        self._number_of: dict[int, int] = {}
        self._alive: list[Tensor] = []
        self._in_memory: dict[int, set[int]] = defaultdict(set)
        self._stale: set[int] = set()
        self._is_reverse = self._is_muted = False

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        # skipping it imports it, which takes seconds
        return False

    @contextmanager
    def reverse(self) -> Iterator[None]:
        """Context of the reverse mode."""
        self._is_reverse = True
        try:
            yield
        finally:
            self._is_reverse = False

    def new(self, value: Tensor) -> int:
        """A number for a tensor as it is now."""
        # so that its identity stays its own
        self._alive.append(value)
        self._in_memory[_memory(value)].add(id(value))
        number = self._number_of[id(value)] = next(self._numbers)
        return number

    def known(self, value: Tensor) -> int:
        """The number of a tensor; of a constant if nothing has given it.

        Raises:
            EngineError: the tensor changed when another one with its memory was written to.
        """
        if id(value) in self._stale:
            raise EngineError(f"a part of a tensor was written to in {self._place()}")
        if id(value) not in self._number_of:
            if value._is_zerotensor():
                self._add("aten.zeros.default", (), {}, value)
            else:
                self.constants[self.new(value)] = value
        return self._number_of[id(value)]

    def _refs(self, given: Any) -> Any:  # noqa: ANN401
        if isinstance(given, Tensor):
            return Ref(self.known(given))
        if isinstance(given, list | tuple):
            return [self._refs(one) for one in given]
        return given

    def whole(self, name: str, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401
        """What a function gives, as one operation; see `noahpy.physics.graphs`."""
        refs, self._is_muted = tuple(map(self._refs, args)), True
        try:
            found = function(*args)
        finally:
            self._is_muted = False
        self._add(f"noahpy.{name}", refs, {}, found)
        return found

    def __torch_dispatch__(
        self,
        func: Any,  # noqa: ANN401
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401
        kwargs = kwargs or {}
        if self._is_muted:
            return func(*args, **kwargs)
        if func in self._ways:
            with self:
                return self._ways[func](*args, **kwargs)
        with self:
            found = func.decompose(*args, **kwargs)
        if found is not NotImplemented:
            return found
        name = str(func)
        if func._schema.is_mutable:
            self._stale |= self._in_memory[_memory(args[0])] - {id(args[0])}
        refs = tuple(map(self._refs, args))
        found = func(*args, **kwargs)
        self._add(name, refs, {key: self._refs(one) for key, one in kwargs.items()}, found)
        return found

    def _add(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        found: Any,  # noqa: ANN401
    ) -> None:
        """Add an operation, if it gives tensors."""
        results = found if isinstance(found, list | tuple) else [found]
        if all(isinstance(one, Tensor) for one in results):
            numbers = tuple(map(self.new, results))
            self.operations.append(
                Operation(name, self._place(), self._is_reverse, args, kwargs, found, numbers)
            )


def _memory(value: Tensor) -> int:
    """Address of the memory of a tensor; 0 for zeros that take none."""
    return 0 if value._is_zerotensor() else value.untyped_storage().data_ptr()


def record(
    function: Callable[[Recorder, Sequence[Tensor]], Sequence[Tensor]],
    inputs: Sequence[Tensor],
    place: Callable[[], str] = str,
    ways: Mapping[Any, Callable[..., Any]] | None = None,
) -> Graph:
    """The graph of a function.

    Args:
        function: of the recorder and the inputs.
        inputs: their values do not count.
        place: where an operation comes from, called when it is made.
        ways: how some operations are made of others.

    Raises:
        EngineError: an operation writes into a part of a tensor that is used later.
    """
    recorder = Recorder(place, ways or {})
    numbers = tuple(map(recorder.new, inputs))
    with torch.no_grad(), recorder:
        outputs = tuple(recorder.known(one) for one in function(recorder, inputs))
    wanted, needed = set(outputs), []
    for operation in reversed(recorder.operations):
        if not wanted.isdisjoint(operation.numbers):
            needed.append(operation)
            wanted.update(one.number for one in _refs((operation.args, operation.kwargs)))
    return Graph(numbers, recorder.constants, tuple(needed[::-1]), outputs)


def _refs(given: Any) -> Iterator[Ref]:  # noqa: ANN401
    match given:
        case Ref():
            yield given
        case list() | tuple():
            for one in given:
                yield from _refs(one)
        case dict():
            for one in given.values():
                yield from _refs(one)
