"""The model with a compiled step."""

from __future__ import annotations

import ctypes
import os
import time
import warnings
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from itertools import pairwise
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import find, find_or_build
from noahpy.engine.interface import COTANGENT, TANGENT, FunctionKind, Group
from noahpy.engine.key import LibraryKey
from noahpy.engine.library import Library, ReverseSteps, Steps, Tangents
from noahpy.errors import EngineError, EngineWarning, ForeignFileError
from noahpy.model.learned_processes import ProcessModule, weights_of
from noahpy.model.model import Model, PullBack, Tangent
from noahpy.model.packing import Packing, leaf_at, named_leaves, tensor_of
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import STEP_OUTPUTS
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
_derived: Final = Counter[LibraryKey]()
"""Number of steps that were differentiated, by the library that would have helped."""


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


def _flat(modules: Mapping[str, ProcessModule], like: Tensor) -> Tensor:
    """Weights of all modules one after the other, as they are now."""
    weights = [value.detach().reshape(-1) for _, value in weights_of(modules)]
    return torch.cat(weights) if weights else like.new_empty(0)


class _Wanted(NamedTuple):
    """Rows of a step that are wanted, and the address of their numbers."""

    rows: NDArray[np.int32]
    address: int


class _StepRows:
    """Numbers of the rows of a step: state after it, quantities, results, forcing.

    Args:
        parts: paths of the quantities of every part and their rows within it.
    """

    def __init__(self, *parts: Packing) -> None:
        self._rows: dict[str, NDArray[np.int32]] = {}
        self.height = 0
        """Number of rows."""
        for part in parts:
            for path in part.paths:
                rows = part.row_numbers(path) + self.height
                path = path.removeprefix(COTANGENT).removeprefix(TANGENT)
                self._rows[path] = rows.astype(np.int32)
            self.height += part.height
        self._wanted: dict[tuple[str, ...], _Wanted] = {}

    def of(self, names: tuple[str, ...]) -> _Wanted:
        """Rows of some of `noahpy.model.quantities.STEP_OUTPUTS`."""
        found = self._wanted.get(names)
        if found is None:
            rows = [self._rows[STEP_OUTPUTS[name].path or name] for name in names]
            numbers = np.concatenate([np.empty(0, dtype=np.int32), *rows])
            found = self._wanted[names] = _Wanted(numbers, _address(numbers))
        return found


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

    Steps with derivatives are those of `Model`, but the reverse sweep of `noahpy.gradients` is
    compiled, and so is its forward mode. A column has the same bits alone and in any batch.

    Args:
        model: to be compiled.
        library: compiled for it.
        workers: threads that share the columns; results do not depend on it.
        engine: ``compiled`` builds derivatives when they are first needed, ``auto`` once that pays.
    """

    engine = "compiled"

    def __init__(
        self, model: Model, library: Library, workers: int = 1, engine: Engine = "auto"
    ) -> None:
        super().__init__(model.parameters, model.schemes, model.modules)
        self._key = LibraryKey.of(self)
        self._library, self._workers, self._engine = library, workers, engine
        self._pull_back: _CompiledPullBack | None = None
        self._tangent: _CompiledTangent | None = None
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
        sources = (*named_leaves(self.coefficients), *weights_of(self.modules))
        self._depends = any(value.requires_grad for _, value in sources)
        self._packing = step_packing(self.layer_count)
        self._after, self._quantities, self._results, self._flags = (
            library.packing(group) for group in ("after", "quantities", "results", "result_flags")
        )
        self._reports_height = self._quantities.height + self._results.height
        self._rows = _StepRows(
            self._after, self._quantities, self._results, library.packing("forcing")
        )
        self._steps_of_call = 1

    def with_parameters(self, parameters: Parameters) -> Model:
        """See `Model`; eager if the library is not for so many layers."""
        eager = Model(parameters, self.schemes, self.modules)
        if LibraryKey.of(eager) != self._key:
            return eager
        return CompiledModel(eager, self._library, self._workers, self._engine)

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
        reports = before.new_empty(self._reports_height, columns)
        flags = torch.empty(self._flags.height, columns, dtype=torch.bool)
        weights = _flat(self.modules, before)
        self._run(
            self._calls(
                steps=1,
                seconds=seconds,
                weights=weights.data_ptr(),
                state=before.data_ptr(),
                forcing=weather.data_ptr(),
                after=after.data_ptr(),
                reports=reports.data_ptr(),
                result_flags=flags.data_ptr(),
            )
        )
        results = self._results.unpack(reports[self._quantities.height :])
        found = dict(zip(self._results.paths, results, strict=True))
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
        wanted, values = self._rows.of(quantities), history.values
        state, forcing = state.contiguous(), forcing.contiguous()
        of_step, of_history = forcing.stride(0) * forcing.itemsize, values.strides[0]
        # a call reads the state that the one before has left in the other of two
        states = [np.empty((self._after.height, columns), self._number) for _ in range(2)]
        reports = np.empty((self._reports_height, columns), self._number)
        places = [_address(after) for after in states]
        now, lost, done = state.data_ptr(), dict[int, int](), 0
        weather, room, of_reports = forcing.data_ptr(), _address(values), _address(reports)
        weights = _flat(self.modules, state)
        while done < total:
            begin = time.monotonic()
            steps = min(self._steps_of_call, total - done)
            calls = self._calls(
                steps=steps,
                seconds=seconds,
                weights=weights.data_ptr(),
                state=now,
                forcing=weather + done * of_step,
                after=places[0],
                reports=of_reports,
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
        last = _LastStep(self._rows, after, reports, forcing, done - 1)
        return Block(history, PackedStep(last.state, last.write), lost, state)

    def step_in_rows(self, rows: StepRows, quantities: tuple[str, ...]) -> StepInRows:
        """See `Model`."""
        own = [_in_type(given, self._number) for given in (rows.state, rows.forcing)]
        (state, forcing), wanted = own, self._rows.of(quantities)
        weights = _flat(self.modules, self.parameters.soil.porosity)
        calls = self._calls(
            steps=1,
            weights=weights.data_ptr(),
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
            if self.modules:
                weights.copy_(_flat(self.modules, weights))
            if converts:
                state[:], forcing[:] = rows.state, rows.forcing
            is_lost = run()
            if converts:
                rows.state[:] = state
            return not is_lost

        return take

    def pull_back(self, steps: int) -> PullBack | None:
        """See `Model`."""
        if self._pull_back is None:
            library = self._derivative("pull_back", steps)
            if library is not None:
                self._pull_back = _CompiledPullBack(library, self, self._workers)
        return self._pull_back

    def tangent(self, steps: int) -> Tangent | None:
        """See `Model`."""
        if self._tangent is None:
            library = self._derivative("tangent", steps)
            if library is not None:
                self._tangent = _CompiledTangent(library, self, self._workers)
        return self._tangent

    def _derivative(self, kind: FunctionKind, steps: int) -> Library | None:
        """The library of a derivative, built once eager steps would have taken as long."""
        key = self._key._replace(kind=kind)
        try:
            library = find(key)
            if library is None:
                _derived[key] += steps
                if self._engine == "compiled" or _pays(_derived[key]):
                    library = find_or_build(key, self)
        except EngineError as error:
            warnings.warn(f"{error}; derivatives are eager", EngineWarning, stacklevel=2)
            return None
        return library

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
        rows: _StepRows,
        after: NDArray[Any],
        reports: NDArray[Any],
        forcing: Tensor,
        step: int,
    ) -> None:
        self.state: Array = after if after.itemsize == 8 else after.astype(np.float64)
        """State after the step, ``[row, column]``."""
        self._rows, self._reports = rows, reports
        self._forcing, self._step = forcing, step

    def write(self, names: tuple[str, ...], rows: Array) -> None:
        """Write quantities into rows."""
        forcing = self._forcing[self._step].numpy()
        every = np.concatenate([self.state, self._reports, forcing])
        every.take(self._rows.of(names).rows, axis=0, out=rows, mode="clip")


class _CompiledPullBack:
    """See `noahpy.model.model.PullBack`."""

    def __init__(self, library: Library, model: Model, workers: int) -> None:
        self._columns, self._workers = model.column_count, workers
        self._coefficients = _Coefficients(library, model)
        self._parts = _in_parts(self._columns, library.lanes, workers)
        self._pull_back = library.function("noahpy_pull_back")
        self._rows = _StepRows(library.packing("cotangents"), library.packing("forcing"))
        self._of_state = library.packing("of_state")
        self._numbers = library.packing("numbers")
        self._modules, self._weights = model.modules, dict(weights_of(model.modules))

    def __call__(
        self,
        inputs: Tensor,
        seconds: float,
        cotangent: Tensor | None,
        seeds: Mapping[str, Tensor],
    ) -> tuple[Tensor, Tensor, Mapping[str, Tensor]]:
        inputs, columns = inputs.contiguous(), self._columns
        steps, height = len(inputs), self._of_state.height
        if cotangent is not None:
            cotangent = cotangent.contiguous()
        seeded = self._rows.of(tuple(seeds))
        seed_rows = torch.cat(
            [
                inputs.new_empty(steps, 0, columns),
                *(seed if seed.ndim == 3 else seed[:, None] for seed in seeds.values()),
            ],
            dim=1,
        )
        of_state = inputs.new_empty(height, columns)
        of_forcing = inputs.new_empty(steps, inputs.shape[1] - height, columns)
        of_numbers = inputs.new_empty(self._numbers.height, columns)
        weights = _flat(self._modules, inputs)
        of_weights = inputs.new_empty(len(weights), columns)
        fields = {
            "columns": columns,
            "steps": steps,
            "seconds": seconds,
            "numbers": _address(self._coefficients.numbers),
            "flags": _address(self._coefficients.flags),
            "weights": weights.data_ptr(),
            "inputs": inputs.data_ptr(),
            "cotangent": None if cotangent is None else cotangent.data_ptr(),
            "seeds": seed_rows.data_ptr(),
            "seeded": seeded.address,
            "seeded_count": len(seeded.rows),
            "of_state": of_state.data_ptr(),
            "of_forcing": of_forcing.data_ptr(),
            "of_numbers": of_numbers.data_ptr(),
            "of_weights": of_weights.data_ptr(),
        }
        calls = [ReverseSteps(first=first, last=last, **fields) for first, last in self._parts]
        _call_all(self._pull_back, calls, self._workers)
        found = dict(zip(self._numbers.paths, self._numbers.unpack(of_numbers), strict=True))
        sizes = [value.numel() for value in self._weights.values()]
        parts = torch.split_with_sizes(of_weights.sum(1), sizes)
        for (path, value), part in zip(self._weights.items(), parts, strict=True):
            found[path] = part.reshape(value.shape)
        return of_state, of_forcing, found


class _CompiledTangent:
    """See `noahpy.model.model.Tangent`."""

    def __init__(self, library: Library, model: Model, workers: int) -> None:
        self._columns, self._workers = model.column_count, workers
        self._coefficients = _Coefficients(library, model)
        self._parts = _in_parts(self._columns, library.lanes, workers)
        self._move = library.function("noahpy_move")
        self._numbers = library.packing("moved_numbers")
        groups: tuple[Group, ...] = (
            "moved_after",
            "moved_quantities",
            "moved_results",
            "moved_forcing",
        )
        self._rows = _StepRows(*map(library.packing, groups))
        self._modules = model.modules

    def __call__(
        self,
        state: Tensor,
        forcing: Tensor,
        seconds: float,
        moved_state: Tensor,
        moved_forcing: Tensor,
        moved_coefficients: Mapping[str, Tensor],
        outputs: tuple[str, ...],
    ) -> tuple[Tensor, Tensor]:
        state, forcing = state.contiguous(), forcing.contiguous()
        moved_state, moved_forcing = moved_state.contiguous(), moved_forcing.contiguous()
        directions, steps, columns = len(moved_state), len(forcing), self._columns
        moved_numbers = state.new_zeros(directions, self._numbers.height, columns)
        for path in self._numbers.paths:
            change = moved_coefficients.get(path.removeprefix(TANGENT))
            if change is not None:
                self._numbers.value(moved_numbers, path).copy_(change)
        wanted, weights = self._rows.of(outputs), _flat(self._modules, state)
        moved_after = torch.empty_like(moved_state)
        history = np.empty((directions, steps, len(wanted.rows), columns))
        fields = {
            "columns": columns,
            "steps": steps,
            "seconds": seconds,
            "numbers": _address(self._coefficients.numbers),
            "flags": _address(self._coefficients.flags),
            "weights": weights.data_ptr(),
            "state": state.data_ptr(),
            "forcing": forcing.data_ptr(),
            "directions": directions,
            "moved_state": moved_state.data_ptr(),
            "moved_forcing": moved_forcing.data_ptr(),
            "moved_numbers": moved_numbers.data_ptr(),
            "moved_after": moved_after.data_ptr(),
            "history": _address(history),
            "wanted": wanted.address,
            "wanted_count": len(wanted.rows),
        }
        calls = [Tangents(first=first, last=last, **fields) for first, last in self._parts]
        _call_all(self._move, calls, self._workers)
        return moved_after, tensor_of(history, state)


def _call_all(function: Callable[[Any], Any], calls: Sequence[Any], workers: int) -> list[Any]:
    """Results of calls of the library, which threads share."""
    if len(calls) == 1:
        return [function(ctypes.byref(calls[0]))]
    threads = _threads(workers)
    waiting = [threads.submit(function, ctypes.byref(one)) for one in calls[1:]]
    return [function(ctypes.byref(calls[0])), *(one.result() for one in waiting)]


def _pays(steps: float) -> bool:
    """Whether eager steps take longer than building."""
    return steps * EAGER_STEP_SECONDS > BUILD_SECONDS


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
    pays = engine == "compiled" or _pays(steps)
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
    return CompiledModel(model, library, workers, engine)
