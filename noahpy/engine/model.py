"""The model with a compiled step."""

from __future__ import annotations

import ctypes
import os
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache, partial
from itertools import pairwise
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import find, find_or_build
from noahpy.engine.key import LibraryKey
from noahpy.engine.library import Library, ReverseSteps, Steps
from noahpy.errors import EngineError, EngineWarning, ForeignFileError
from noahpy.model.model import Model, PullBack
from noahpy.model.packing import leaf_at, named_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult
from noahpy.model.steps import (
    Array,
    Block,
    PackedStep,
    StepInRows,
    StepRows,
    always,
    lost_columns,
    step_packing,
)

Engine: TypeAlias = Literal["eager", "compiled", "auto"]
"""Eager mode, compiled, or compiled where the run takes longer than building."""

CALL_SECONDS: Final = 0.05
"""About how long the steps of one call take; signals wait for its end."""
MOST_STEPS: Final = 10000
"""Largest number of steps of one call."""
ALIGNMENT: Final = 64
"""Of the rows of strips, bytes."""
EAGER_STEP_SECONDS: Final = 0.01
"""About how long an eager step takes at least."""
BUILD_SECONDS: Final = 15.0
"""About how long building takes at most."""


@lru_cache
def _threads(workers: int) -> ThreadPoolExecutor:
    """Threads that help the calling one."""
    return ThreadPoolExecutor(workers - 1, thread_name_prefix="noahpy")


if hasattr(os, "register_at_fork"):
    # threads stay behind when a process forks
    os.register_at_fork(after_in_child=_threads.cache_clear)


def in_strips(rows: NDArray[Any], lanes: int) -> NDArray[Any]:
    """Rows of columns, ``[row, column]``, in strips, ``[strip, row, lane]``, in aligned memory.

    The last strip is filled up with the last column.
    """
    height, columns = rows.shape
    strips = -(-columns // lanes)
    places = np.minimum(np.arange(strips * lanes), columns - 1)
    shape = (strips, height, lanes)
    memory = np.empty(strips * height * lanes * rows.itemsize + ALIGNMENT, dtype=np.uint8)
    first = -memory.ctypes.data % ALIGNMENT
    found = memory[first : first + strips * height * lanes * rows.itemsize].view(rows.dtype)
    found = found.reshape(shape)
    found[...] = rows[:, places].reshape(height, strips, lanes).transpose(1, 0, 2)
    return found


def _address(array: NDArray[Any]) -> int:
    """Address of the memory of an array."""
    return array.ctypes.data


def _in_type(rows: Array, kind: np.dtype[Any]) -> NDArray[Any]:
    """Rows if they are of a type, else room for them in that type."""
    return rows if rows.dtype == kind else np.empty(rows.shape, kind)


class _Wanted(NamedTuple):
    """Rows of a step that are wanted, and the address of their numbers."""

    rows: NDArray[np.int32]
    address: int


class _Coefficients:
    """Coefficients of a model in strips."""

    def __init__(self, library: Library, model: Model) -> None:
        with torch.no_grad():
            numbers, flags = (
                [leaf_at(model.coefficients, path) for path in packing.paths]
                for packing in (library.packing("numbers"), library.packing("flags"))
            )
            rows = library.packing("numbers").pack(numbers).numpy()
            masks = library.packing("flags").pack(flags).numpy() if flags else rows[:0]
        lanes, kind = library.lanes, np.int64 if rows.itemsize == 8 else np.int32
        self.numbers = in_strips(rows, lanes)
        self.flags = in_strips(np.where(masks, -1, 0).astype(kind), lanes)


def _in_parts(columns: int, lanes: int, workers: int) -> list[tuple[int, int]]:
    """First and last column of the part of every thread."""
    strips = -(-columns // lanes)
    edges = [lanes * (strips * k // workers) for k in range(workers)] + [columns]
    return [(a, b) for a, b in pairwise(edges) if a < b]


class CompiledModel(Model):
    """A model whose steps without derivatives are compiled.

    Steps with derivatives are those of `Model`; the reverse sweep of `noahpy.gradients` is compiled
    where a library for it is in the cache. A column has the same bits alone and in any batch.

    Args:
        parameters: of the columns.
        schemes: of the processes.
        library: compiled for them.
        workers: threads that share the columns; results do not depend on it.

    Raises:
        ParameterError: a parameter out of range.
    """

    engine = "compiled"

    def __init__(
        self, parameters: Parameters, schemes: Schemes, library: Library, workers: int = 1
    ) -> None:
        super().__init__(parameters, schemes)
        self._key = LibraryKey.of(self)
        self._library, self._workers = library, workers
        self._coefficients = _Coefficients(library, self)
        self._templates = [
            Steps(
                columns=self.column_count,
                first=first,
                last=last,
                numbers=_address(self._coefficients.numbers),
                flags=_address(self._coefficients.flags),
            )
            for first, last in _in_parts(self.column_count, library.lanes, workers)
        ]
        self._take_steps = library.function("noahpy_take_steps", ctypes.c_int)
        self._number = self._coefficients.numbers.dtype
        self._depends = any(value.requires_grad for _, value in named_leaves(self.coefficients))
        self._packing = step_packing(self.layer_count)
        self._after, self._quantities, self._results, self._flags = (
            library.packing(group) for group in ("after", "quantities", "results", "result_flags")
        )
        self._wanted: dict[tuple[str, ...], _Wanted] = {}
        self._steps_of_call = 1

    def with_parameters(self, parameters: Parameters) -> Model:
        """See `Model`; eager if the library is not for so many layers."""
        eager = Model(parameters, self.schemes)
        if LibraryKey.of(eager) != self._key:
            return eager
        return CompiledModel(parameters, self.schemes, self._library, self._workers)

    def _rows_of(self, names: tuple[str, ...]) -> _Wanted:
        """Where quantities stand among the rows of state, quantities and forcing of a step."""
        found = self._wanted.get(names)
        if found is None:
            # what a step makes of the leaf area goes before what drove it
            groups = (
                (self._quantities, self._after.height),
                (self._packing.of_state, 0),
                (self._packing.of_forcing, self._after.height + self._quantities.height),
            )
            rows = [
                next(p.row_numbers(name) + first for p, first in groups if name in p.slices)
                for name in names
            ]
            numbers = np.concatenate([np.empty(0, dtype=np.int32), *rows]).astype(np.int32)
            found = self._wanted[names] = _Wanted(numbers, _address(numbers))
        return found

    def _calls(self, **fields: float) -> list[Any]:
        """What the library is called with, once for every part of the columns."""
        calls = [Steps.from_buffer_copy(template) for template in self._templates]
        for call in calls:
            for name, value in fields.items():
                setattr(call, name, value)
        return calls

    def _run(self, calls: Sequence[Any]) -> bool:
        """Call the library for all columns.

        Returns:
            Whether the state of some column is not finite after some step.
        """
        return any(_call_all(self._take_steps, calls, self._workers))

    def step(self, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """See `Model`."""
        if self._has_derivatives(state, forcing):
            return super().step(state, forcing, seconds)
        before, weather = self._packing.pack_state(state), self._packing.pack_forcing(forcing)
        columns = self.column_count
        after = torch.empty_like(before)
        results = before.new_empty(self._results.height, columns)
        flags = torch.empty(self._flags.height, columns, dtype=torch.bool)
        self._run(
            self._calls(
                steps=1,
                seconds=seconds,
                state=before.data_ptr(),
                forcing=weather.data_ptr(),
                after=after.data_ptr(),
                results=results.data_ptr(),
                result_flags=flags.data_ptr(),
            )
        )
        found = dict(zip(self._results.paths, self._results.unpack(results), strict=True))
        found |= dict(zip(self._flags.paths, self._flags.unpack(flags), strict=True))
        return StepResult(
            self._packing.state(after),
            Fluxes._make(found[f"fluxes.{name}"] for name in Fluxes._fields),
            Budget._make(found[f"budget.{name}"] for name in Budget._fields),
        )

    def block(
        self,
        state: Tensor,
        forcing: Tensor,
        seconds: float,
        quantities: tuple[str, ...] = (),
        after_steps: Callable[[int], bool] = always,
        first: int = 0,
    ) -> Block:
        """See `Model`."""
        total, columns = len(forcing), self.column_count
        history = self._room(total, seconds, quantities, first)
        wanted, values = self._rows_of(quantities), history.values
        state, forcing = state.contiguous(), forcing.contiguous()
        of_step, of_history = forcing.stride(0) * forcing.itemsize, values.strides[0]
        # a call reads the state that the one before has left in the other of two
        states = [np.empty((self._after.height, columns), self._number) for _ in range(2)]
        derived = np.empty((self._quantities.height, columns), self._number)
        places = [_address(after) for after in states]
        now, lost, done = state.data_ptr(), dict[int, int](), 0
        weather, room, of_derived = forcing.data_ptr(), _address(values), _address(derived)
        while done < total:
            begin = time.monotonic()
            steps = min(self._steps_of_call, total - done)
            calls = self._calls(
                steps=steps,
                seconds=seconds,
                state=now,
                forcing=weather + done * of_step,
                after=places[0],
                quantities=of_derived,
                history=room + done * of_history,
                wanted=wanted.address,
                wanted_count=wanted.rows.size,
            )
            if self._run(calls):
                losses = np.empty(columns, dtype=np.int64)
                for call in calls:
                    call.lost = _address(losses)
                self._run(calls)
                for column, number in lost_columns(losses):
                    lost.setdefault(column, done + number)
            now, done = places[0], done + steps
            states.reverse()
            places.reverse()
            share = min(CALL_SECONDS / max(time.monotonic() - begin, 1e-9), 2.0)
            self._steps_of_call = min(max(1, int(steps * share)), MOST_STEPS)
            if not after_steps(steps):
                history = history.part(0, done)
                break
        after = states[1]
        last = _LastStep(self, after, derived, forcing, done - 1)
        return Block(history, PackedStep(last.state, last.write), lost, state)

    def step_in_rows(self, rows: StepRows, quantities: tuple[str, ...]) -> StepInRows:
        """See `Model`."""
        own = [_in_type(given, self._number) for given in (rows.state, rows.forcing)]
        (state, forcing), wanted = own, self._rows_of(quantities)
        calls = self._calls(
            steps=1,
            state=_address(state),
            forcing=_address(forcing),
            after=_address(state),
            history=_address(rows.quantities),
            wanted=wanted.address,
            wanted_count=wanted.rows.size,
        )
        run: Callable[[], int] = partial(self._run, calls)
        if len(calls) == 1:
            run = partial(self._take_steps, ctypes.c_void_p(ctypes.addressof(calls[0])))
        converts = state is not rows.state

        def take(seconds: float) -> bool:
            for call in calls:
                call.seconds = seconds
            if converts:
                state[:], forcing[:] = rows.state, rows.forcing
            is_lost = run()
            if converts:
                rows.state[:] = state
            return not is_lost

        return take

    @cached_property
    def pull_back(self) -> PullBack | None:
        """See `Model`."""
        library = find(self._key._replace(kind="pull_back"))
        return None if library is None else _CompiledPullBack(library, self, self._workers)

    def _has_derivatives(self, state: State, forcing: Forcing) -> bool:
        """Whether someone may ask for derivatives of a step."""
        if torch._C._functorch.peek_interpreter_stack() is not None:
            return True
        if forward_ad._current_level >= 0:
            return True
        return torch.is_grad_enabled() and (
            self._depends or any(value.requires_grad for value in (*state, *forcing))
        )


class _LastStep:
    """The last step of a block."""

    def __init__(
        self,
        model: CompiledModel,
        after: NDArray[Any],
        quantities: NDArray[Any],
        forcing: Tensor,
        step: int,
    ) -> None:
        self.state: Array = after if after.itemsize == 8 else after.astype(np.float64)
        """State after the step, ``[row, column]``."""
        self._model, self._quantities = model, quantities
        self._forcing, self._step = forcing, step

    def write(self, names: tuple[str, ...], rows: Array) -> None:
        """Write quantities into rows."""
        forcing = self._forcing[self._step].numpy()
        every = np.concatenate([self.state, self._quantities, forcing])
        every.take(self._model._rows_of(names).rows, axis=0, out=rows, mode="clip")


class _CompiledPullBack:
    """See `noahpy.model.model.PullBack`."""

    def __init__(self, library: Library, model: Model, workers: int) -> None:
        self._columns, self._workers = model.column_count, workers
        self._coefficients = _Coefficients(library, model)
        self._parts = _in_parts(self._columns, library.lanes, workers)
        self._pull_back = library.function("noahpy_pull_back")
        self._cotangents = library.packing("cotangents")
        self._numbers = library.packing("numbers")

    def __call__(
        self,
        inputs: Sequence[Tensor],
        seconds: float,
        cotangent: Tensor | None,
        seeds: Sequence[Mapping[str, Tensor]],
        direct: Sequence[Tensor | None],
    ) -> tuple[Tensor, Mapping[str, Tensor]]:
        inputs = [values.contiguous() for values in inputs]
        like, count = inputs[0], len(inputs)
        seed_rows = [self._rows_of(of_step, like) for of_step in seeds]
        if cotangent is not None:
            cotangent = cotangent.contiguous()
        gradient = like.new_empty(count, *like.shape)
        of_numbers = like.new_empty(self._numbers.height, self._columns)
        fields = {
            "columns": self._columns,
            "steps": count,
            "seconds": seconds,
            "numbers": _address(self._coefficients.numbers),
            "flags": _address(self._coefficients.flags),
            "inputs": ctypes.addressof(pointers := _pointers(inputs)),
            "cotangent": None if cotangent is None else cotangent.data_ptr(),
            "seeds": ctypes.addressof(of_seeds := _pointers(seed_rows)),
            "direct": ctypes.addressof(of_direct := _pointers(direct)),
            "gradient": gradient.data_ptr(),
            "of_numbers": of_numbers.data_ptr(),
        }
        calls = [ReverseSteps(first=first, last=last, **fields) for first, last in self._parts]
        _call_all(self._pull_back, calls, self._workers)
        # the library has read them
        del pointers, of_seeds, of_direct
        values = self._numbers.unpack(of_numbers)
        return gradient, dict(zip(self._numbers.paths, values, strict=True))

    def _rows_of(self, seeds: Mapping[str, Tensor], like: Tensor) -> Tensor | None:
        """Cotangents of the results of a step, ``[row, column]``; None for zero."""
        if not seeds:
            return None
        rows = like.new_zeros(self._cotangents.height, self._columns)
        for path, seed in seeds.items():
            self._cotangents.value(rows, f"cotangent.{path}").add_(seed)
        return rows


def _pointers(tensors: Sequence[Tensor | None]) -> Any:  # noqa: ANN401
    """Addresses of tensors, in memory for C."""
    addresses = (None if tensor is None else tensor.data_ptr() for tensor in tensors)
    return (ctypes.c_void_p * len(tensors))(*addresses)


def _call_all(function: Callable[[Any], Any], calls: Sequence[Any], workers: int) -> list[Any]:
    """Results of calls of the library, which threads share."""
    if len(calls) == 1:
        return [function(ctypes.byref(calls[0]))]
    threads = _threads(workers)
    waiting = [threads.submit(function, ctypes.byref(one)) for one in calls[1:]]
    return [function(ctypes.byref(calls[0])), *(one.result() for one in waiting)]


def with_engine(
    model: Model,
    engine: Engine,
    on_stage: Callable[[str], None] = lambda _: None,
    workers: int = 1,
    steps: float = 0.0,
) -> Model:
    """A model as it is, or with a compiled step.

    Where compiling is not possible, a warning says why and eager mode stands in; so it does where
    there is a compiled step that somebody else may have written.

    Args:
        model: in eager mode.
        engine: what to run with.
        on_stage: called with the stage of compiling, which takes seconds.
        workers: threads that share the columns of a compiled step; eager mode has no use for them.
        steps: about how many steps will be taken; ``auto`` builds for them if that pays.
    """
    if engine == "eager":
        return model
    pays = engine == "compiled" or steps * EAGER_STEP_SECONDS > BUILD_SECONDS
    library = None
    if model.eager_only is not None:
        reason, pays = model.eager_only, engine == "compiled"
    elif model.parameters.soil.porosity.device.type != "cpu":
        reason, pays = "only columns on the CPU can be compiled", engine == "compiled"
    else:
        try:
            key = LibraryKey.of(model)
            library = find_or_build(key, model, on_stage) if pays else find(key)
        except EngineError as error:
            reason = str(error)
            pays = pays or isinstance(error, ForeignFileError)
    if library is None:
        if pays:
            warnings.warn(f"{reason}; running in eager mode", EngineWarning, stacklevel=2)
        return model
    return CompiledModel(model.parameters, model.schemes, library, workers)
