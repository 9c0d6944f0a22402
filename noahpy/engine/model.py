"""The model with a compiled step."""

from __future__ import annotations

import ctypes
import time
import warnings
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any, Final, Literal, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import find, find_or_build
from noahpy.engine.calls import (
    CoefficientStrips,
    RowNumbers,
    address,
    call_all,
    flat_weights,
    thread_count,
)
from noahpy.engine.derivatives import CompiledPullBack, CompiledSecondAdjoint, CompiledTangent
from noahpy.engine.interface import FunctionKind
from noahpy.engine.key import LibraryKey
from noahpy.engine.library import Library, Steps
from noahpy.errors import EngineError, EngineWarning, ForeignFileError
from noahpy.model.learned_processes import weights_of
from noahpy.model.model import Model, PullBack, SecondAdjoint, Tangent
from noahpy.model.packing import named_leaves
from noahpy.model.parameters import Parameters
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
LEAST_STEPS: Final = 16
"""Number of steps of one call for which the coefficients of a strip are read once."""
LEAST_STEPS_SECONDS: Final = 2.0
"""About how long these may take."""
MOST_STEPS: Final = 10000
"""Largest number of steps of one call."""
EAGER_STEP_SECONDS: Final = 0.01
"""About how long an eager step takes at least."""
BUILD_SECONDS: Final = 15.0
"""About how long building takes at most."""
_derived: Final = Counter[LibraryKey]()
"""Number of steps that were differentiated, by the library that would have helped."""


def _in_type(rows: Array, kind: np.dtype[Any]) -> NDArray[Any]:
    """Rows if they are of a type, else room for them in that type."""
    return rows if rows.dtype == kind else np.empty(rows.shape, kind)


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
        self._threads = thread_count(self.column_count, library.lanes, workers)
        self._pull_back: CompiledPullBack | None = None
        self._tangent: CompiledTangent | None = None
        self._second_adjoint: CompiledSecondAdjoint | None = None
        self._coefficients = CoefficientStrips(library, self)
        self._template = Steps(
            columns=self.column_count,
            numbers=address(self._coefficients.numbers),
            flags=address(self._coefficients.flags),
        )
        self._take_steps = library.function("noahpy_take_steps", ctypes.c_int)
        self._number = self._coefficients.numbers.dtype
        sources = (*named_leaves(self.coefficients), *weights_of(self.modules))
        self._depends = any(value.requires_grad for _, value in sources)
        self._packing = step_packing(self.layers)
        self._after, self._quantities, self._results, self._flags = (
            library.packing(group) for group in ("after", "quantities", "results", "result_flags")
        )
        self._reports_height = self._quantities.height + self._results.height
        self._rows = RowNumbers(
            self._after, self._quantities, self._results, library.packing("forcing")
        )
        self._steps_of_call = 1

    def with_parameters(self, parameters: Parameters) -> Model:
        """See `Model`; eager if the library is not for so many layers."""
        eager = Model(parameters, self.schemes, self.modules)
        if LibraryKey.of(eager) != self._key:
            return eager
        return CompiledModel(eager, self._library, self._workers, self._engine)

    def converted(self, change: Callable[[Tensor], Tensor], steps: float) -> Model:
        """See `Model`."""
        eager = super().converted(change, steps)
        return with_engine(eager, self._engine, workers=self._workers, steps=steps)

    def _call(self, **fields: float) -> Any:  # noqa: ANN401
        """What the library is called with."""
        call = Steps.from_buffer_copy(self._template)
        for name, value in fields.items():
            setattr(call, name, value)
        return call

    def _run(self, call: Any) -> bool:  # noqa: ANN401
        """Call the library for all columns.

        Returns:
            Whether the state of some column is not finite after some step.
        """
        return any(call_all(self._take_steps, call, self._threads))

    def step(self, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """See `Model`."""
        if self._has_derivatives(state, forcing):
            return super().step(state, forcing, seconds)
        before, weather = self._packing.pack_state(state), self._packing.pack_forcing(forcing)
        columns = self.column_count
        after = torch.empty_like(before)
        reports = before.new_empty(self._reports_height, columns)
        flags = torch.empty(self._flags.height, columns, dtype=torch.bool)
        weights = flat_weights(self.modules, before)
        self._run(
            self._call(
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
        places = [address(after) for after in states]
        now, lost, done = state.data_ptr(), dict[int, int](), 0
        weather, room, of_reports = forcing.data_ptr(), address(values), address(reports)
        weights = flat_weights(self.modules, state)
        while done < total:
            begin = time.monotonic()
            steps = min(self._steps_of_call, total - done)
            call = self._call(
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
            if self._run(call):
                losses = np.empty(columns, dtype=np.int64)
                call.lost = address(losses)
                self._run(call)
                for column, number in lost_columns(losses):
                    lost.setdefault(column, done + number)
            now, done = places[0], done + steps
            states.reverse()
            places.reverse()
            self._steps_of_call = _steps_of_call(steps, time.monotonic() - begin)
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
        weights = flat_weights(self.modules, self.parameters.soil.porosity)
        call = self._call(
            steps=1,
            weights=weights.data_ptr(),
            state=address(state),
            forcing=address(forcing),
            after=address(state),
            history=address(rows.quantities),
            wanted=wanted.address,
            wanted_count=wanted.rows.size,
        )
        run: Callable[[], int] = partial(self._run, call)
        if self._threads == 1:
            run = partial(self._take_steps, ctypes.c_void_p(ctypes.addressof(call)))
        converts = state is not rows.state

        def take(seconds: float) -> bool:
            call.seconds = seconds
            if self.modules:
                weights.copy_(flat_weights(self.modules, weights))
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
                self._pull_back = CompiledPullBack(library, self, self._workers)
        return self._pull_back

    def tangent(self, steps: int) -> Tangent | None:
        """See `Model`."""
        if self._tangent is None:
            library = self._derivative("tangent", steps)
            if library is not None:
                self._tangent = CompiledTangent(library, self, self._workers)
        return self._tangent

    def second_adjoint(self, steps: int) -> SecondAdjoint | None:
        """See `Model`."""
        if self._second_adjoint is None and not self.modules:
            library = self._derivative("second_adjoint", steps)
            if library is not None:
                self._second_adjoint = CompiledSecondAdjoint(library, self, self._workers)
        return self._second_adjoint

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


def _steps_of_call(steps: int, seconds: float) -> int:
    """How many steps the next call takes, from those of the last and its duration."""
    of_step = max(seconds, 1e-9) / steps
    least = min(LEAST_STEPS, int(LEAST_STEPS_SECONDS / of_step))
    return min(max(1, least, int(CALL_SECONDS / of_step)), MOST_STEPS, 2 * steps)


class _LastStep:
    """The last step of a block."""

    def __init__(
        self,
        rows: RowNumbers,
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
    there is a compiled step that somebody else may have written. Within transforms of `torch.func`,
    whose steps are eager, a model stays as it is.

    Args:
        model: in eager mode.
        engine: what to run with.
        on_stage: called with the stage of compiling, which takes seconds.
        workers: threads that share the columns of a compiled step; eager mode has no use for them.
        steps: about how many steps will be taken; ``auto`` builds for them if that pays.
    """
    if engine == "eager" or torch._C._functorch.peek_interpreter_stack() is not None:
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
