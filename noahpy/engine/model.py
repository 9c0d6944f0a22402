"""The model with a compiled step."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import PackageKey, find, find_or_build
from noahpy.engine.chunks import Chunks
from noahpy.engine.interface import OUTPUTS, Group, Kind
from noahpy.engine.package import Package
from noahpy.errors import EngineError, EngineWarning
from noahpy.model.model import Model, PullBack
from noahpy.model.packing import Rows, leaf_at, named_leaves, on_host
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult
from noahpy.model.steps import Layout, RowStep, StepInputs, layout

Engine: TypeAlias = Literal["eager", "compiled", "auto"]
"""Eager mode, compiled even if that takes minutes first, or compiled if that was done before."""


class _Output:
    """Rows that a package gave, for torch and for numpy; each is made when it is asked for.

    Args:
        rows: of the package.
        is_lent: whether the next call writes to their memory.
    """

    def __init__(self, rows: Tensor, *, is_lent: bool = False) -> None:
        self._dtype = rows.dtype
        if is_lent:
            # numpy is quicker about a copy than torch, and most of them stay with numpy
            self.array = np.array(rows.numpy(), dtype=np.float64)
        else:
            self.tensor = rows

    @cached_property
    def tensor(self) -> Tensor:
        """``[row, column]``, in the type of the model."""
        return torch.from_numpy(self.array).to(self._dtype)

    @cached_property
    def array(self) -> NDArray[np.float64]:
        """``[row, column]``."""
        return on_host(self.tensor)


class _Runner:
    """A package at work on the columns of a model, chunk by chunk.

    Args:
        package: compiled for the model.
        kind: of the package.
        model: the model.
        workers: threads that share the chunks.
    """

    def __init__(self, package: Package, kind: Kind, model: Model, workers: int) -> None:
        self.interface = package.interface
        self._columns = model.column_count
        self._chunks = Chunks(self._columns, package.columns)
        self._number = {group: k for k, group in enumerate(OUTPUTS[kind])}
        self._package = package
        self._lends_memory = package.columns == 1
        self._workers = min(workers, self._chunks.count)
        with torch.no_grad():
            coefficients = [
                rows.pack([leaf_at(model.coefficients, path) for path in rows.paths])
                for rows in (self.interface.numbers, self.interface.flags)
            ]
            self._coefficients = [
                [self._chunks.part(rows, chunk) for rows in coefficients]
                for chunk in range(self._chunks.count)
            ]
        self._seconds = (math.nan, torch.zeros(()))

    def __call__(
        self,
        inputs: Sequence[Tensor],
        seconds: float,
        wanted: Sequence[Group],
        totals: Mapping[Group, Tensor] = MappingProxyType({}),
    ) -> list[_Output]:
        """Outputs for all columns.

        Args:
            inputs: rows of state and forcing, and of what else the package takes, of all columns.
            seconds: length of the step, s.
            wanted: outputs that are returned.
            totals: rows of all columns that outputs are added to.
        """
        if self._seconds[0] != seconds:
            self._seconds = (seconds, inputs[0].new_tensor(seconds))
        chunks, number = self._chunks, self._number
        if chunks.count == 1:
            only = self._run(inputs, 0)
            for group, total in totals.items():
                total.add_(chunks.own(only[number[group]], 0))
            return [
                _Output(chunks.own(only[number[group]], 0), is_lent=self._lends_memory)
                for group in wanted
            ]
        found = [self._empty(group, like=inputs[0]) for group in wanted]

        def keep(outputs: Sequence[Tensor], chunk: int) -> None:
            for group, total in totals.items():
                chunks.place(total, chunk).add_(chunks.own(outputs[number[group]], chunk))
            for group, whole in zip(wanted, found, strict=True):
                chunks.place(whole, chunk).copy_(chunks.own(outputs[number[group]], chunk))

        numbers = iter(range(chunks.count))

        def work() -> None:
            with torch.no_grad():
                for chunk in numbers:
                    keep(self._run(inputs, chunk), chunk)

        helpers = [_threads(self._workers).submit(work) for _ in range(self._workers - 1)]
        work()
        for helper in helpers:
            helper.result()
        return [_Output(rows) for rows in found]

    def _empty(self, group: Group, like: Tensor) -> Tensor:
        """Room for an output of all columns."""
        dtype = torch.bool if group == "result_flags" else like.dtype
        return like.new_empty(getattr(self.interface, group).height, self._columns, dtype=dtype)

    def _run(self, inputs: Sequence[Tensor], chunk: int) -> list[Tensor]:
        state, forcing, *further = [self._chunks.part(rows, chunk) for rows in inputs]
        return self._package(
            [state, forcing, *self._coefficients[chunk], *further, self._seconds[1]]
        )


@lru_cache
def _threads(workers: int) -> ThreadPoolExecutor:
    """Threads that help the calling one."""
    return ThreadPoolExecutor(workers - 1, thread_name_prefix="noahpy")


if hasattr(os, "register_at_fork"):
    # threads stay behind when a process forks
    os.register_at_fork(after_in_child=_threads.cache_clear)


class _Picks(NamedTuple):
    """Rows of one source, and where they go."""

    source: str
    """Attribute of the step."""
    rows: NDArray[np.intp]
    places: NDArray[np.intp]


class _Sources:
    """What the rows of a step hold, and how others are put together from them.

    Args:
        state: at the end of the step.
        forcing: of the step.
        derived: what follows from it.
    """

    def __init__(self, state: Rows, forcing: Rows, derived: Rows) -> None:
        self.derived = derived
        # what a step makes of the leaf area goes before what drove it
        self._all = {
            "host_derived": derived,
            "host_rows_after": state,
            "host_forcing": forcing,
        }
        self._known: dict[tuple[str, ...], list[_Picks]] = {}

    def picks(self, names: tuple[str, ...]) -> list[_Picks]:
        """What has to be taken from where, so that some quantities stand in rows; made once."""
        if names not in self._known:
            own = [
                next(key for key, rows in self._all.items() if name in rows.slices)
                for name in names
            ]
            parts = [self._all[key].places((name,)) for key, name in zip(own, names, strict=True)]
            source, rows = np.repeat(own, [len(part) for part in parts]), np.concatenate(parts)
            self._known[names] = [
                _Picks(key, rows[source == key], np.flatnonzero(source == key))
                for key in sorted(set(own))
            ]
        return self._known[names]


class _CompiledStep(RowStep):
    """A step in rows whose quantities were compiled with it.

    Args:
        inputs: that it was taken with.
        after: rows of the state at its end.
        derived: rows of what follows from it.
        sources: what all these rows are.
    """

    def __init__(
        self, inputs: StepInputs, after: _Output, derived: _Output, sources: _Sources
    ) -> None:
        super().__init__(inputs)
        self._after, self._derived = after, derived
        self._sources = sources

    @property
    def rows_after(self) -> Tensor:
        return self._after.tensor

    @property
    def host_rows_after(self) -> NDArray[np.float64]:
        return self._after.array

    @property
    def host_derived(self) -> NDArray[np.float64]:
        """Rows of what follows from it, for numpy."""
        return self._derived.array

    @cached_property
    def host_forcing(self) -> NDArray[np.float64]:
        """Rows of what drove it, for numpy."""
        return on_host(self.inputs.forcing)

    def quantity(self, name: str) -> Tensor:
        if name in self._sources.derived.slices:
            return self._sources.derived.value(self._derived.tensor, name)
        source = self.after if name in State._fields else self.forcing
        return cast(Tensor, getattr(source, name))

    def rows(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        picks = self._sources.picks(names)
        if len(picks) == 1:
            (pick,) = picks
            source: NDArray[np.float64] = getattr(self, pick.source)
            return source.take(pick.rows, axis=0)
        columns = self.inputs.before.shape[1]
        found = np.empty((sum(len(pick.rows) for pick in picks), columns))
        for pick in picks:
            found[pick.places] = getattr(self, pick.source)[pick.rows]
        return found


class CompiledModel(Model):
    """A model whose steps without derivatives are compiled.

    Columns go through a package of a fixed number of columns chunk by chunk. Steps with derivatives
    are those of `Model`; the reverse sweep of `noahpy.gradients` is compiled where a
    package for it is in the cache.

    Args:
        parameters: of the columns.
        schemes: of the processes.
        package: compiled for them.
        workers: threads that share the chunks of columns; results do not depend on it.
        columns: of a run that the model is a part of, if they are more than its own.

    Raises:
        ParameterError: a parameter out of range.
    """

    def __init__(
        self,
        parameters: Parameters,
        schemes: Schemes,
        package: Package,
        workers: int = 1,
        columns: int | None = None,
    ) -> None:
        super().__init__(parameters, schemes)
        self._key = PackageKey.of(self, columns=columns)
        self._package = package
        self._workers = workers
        self._run = _Runner(package, "step", self, workers)
        self._depends = any(value.requires_grad for _, value in named_leaves(self.coefficients))
        self._layout = layout(self.layer_count)
        face = package.interface
        self._sources = _Sources(self._layout.of_state, self._layout.of_forcing, face.quantities)
        results = [*face.state.paths, *face.results.paths, *face.result_flags.paths]
        places = {path: k for k, path in enumerate(results)}
        self._groups = [
            [places[f"{group}.{name}"] for name in kind._fields]
            for group, kind in (("state", State), ("fluxes", Fluxes), ("budget", Budget))
        ]

    def with_parameters(self, parameters: Parameters) -> Model:
        """See `Model`; eager if the package is not for so many columns or layers."""
        eager = Model(parameters, self.schemes)
        if PackageKey.of(eager) != self._key:
            return eager
        return CompiledModel(parameters, self.schemes, self._package, self._workers)

    def step(self, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """See `Model`."""
        if self._has_derivatives(state, forcing):
            return super().step(state, forcing, seconds)
        face = self._run.interface
        rows = self._layout.rows_of_state(state), self._layout.rows_of_forcing(forcing)
        found = self._run(rows, seconds, ("state", "results", "result_flags"))
        groups = zip((face.state, face.results, face.result_flags), found, strict=True)
        values = [value for kind, part in groups for value in kind.unpack(part.tensor)]
        after, fluxes, budget = ([values[k] for k in places] for places in self._groups)
        return StepResult(State._make(after), Fluxes._make(fluxes), Budget._make(budget))

    def take(self, state: Tensor, forcing: Tensor, seconds: float) -> RowStep:
        """See `Model`."""
        after, quantities = self._run((state, forcing), seconds, ("state", "quantities"))
        inputs = StepInputs(state, forcing, seconds, self.coefficients.geometry)
        return _CompiledStep(inputs, after, quantities, self._sources)

    @cached_property
    def pull_back(self) -> PullBack | None:
        """See `Model`."""
        package = find(self._key._replace(kind="pull_back"))
        if package is None:
            return None
        return _CompiledPullBack(_Runner(package, "pull_back", self, self._workers), self._layout)

    def _has_derivatives(self, state: State, forcing: Forcing) -> bool:
        """Whether someone may ask for derivatives of a step."""
        if torch._C._functorch.peek_interpreter_stack() is not None:
            return True
        if forward_ad._current_level >= 0:
            return True
        return torch.is_grad_enabled() and (
            self._depends or any(value.requires_grad for value in (*state, *forcing))
        )


class _CompiledPullBack:
    """See `noahpy.model.model.PullBack`."""

    def __init__(self, run: _Runner, layout: Layout) -> None:
        self._run, self._layout = run, layout
        face = run.interface
        self._cotangents = Rows(
            face.state.paths + face.results.paths, face.state.layers + face.results.layers
        )
        self._received: Tensor | None = None

    def __call__(
        self, state: State, forcing: Forcing, seconds: float, cotangents: Mapping[str, Tensor]
    ) -> tuple[State, Forcing]:
        like, face = state.soil_temperature, self._run.interface
        columns = like.shape[1]
        rows = like.new_zeros(self._cotangents.height, columns)
        for path, cotangent in cotangents.items():
            self._cotangents.value(rows, path).add_(cotangent)
        if self._received is None:
            self._received = like.new_zeros(face.numbers.height, columns)
        of_state, of_forcing = self._run(
            (self._layout.rows_of_state(state), self._layout.rows_of_forcing(forcing), rows),
            seconds,
            ("state", "forcing"),
            {"numbers": self._received},
        )
        return self._layout.state(of_state.tensor), self._layout.forcing(of_forcing.tensor)

    def take_received(self) -> dict[str, Tensor]:
        received, self._received = self._received, None
        if received is None:
            return {}
        numbers = self._run.interface.numbers
        return dict(zip(numbers.paths, numbers.unpack(received), strict=True))


def with_engine(
    model: Model,
    engine: Engine,
    on_stage: Callable[[str], None] = lambda _: None,
    workers: int = 1,
    columns: int | None = None,
) -> Model:
    """A model as it is, or with a compiled step.

    Where compiling was asked for and is not possible, a warning says why and eager mode stands in;
    so it does where there is a compiled step that somebody else may have written.

    Args:
        model: in eager mode.
        engine: what to run with.
        on_stage: told what compiling is about, if that happens; it takes minutes.
        workers: threads that share the columns of a compiled step; eager mode has no use for them.
        columns: of a run that the model is a part of, if they are more than its own; parts of any
            size then have the same results to the last bit.
    """
    if engine == "eager":
        return model
    package, is_told = None, engine == "compiled"
    if model.eager_only is not None:
        reason = model.eager_only
    elif model.parameters.soil.porosity.device.type != "cpu":
        reason = "only columns on the CPU can be compiled"
    else:
        key = PackageKey.of(model, columns=columns)
        try:
            package = find(key) if engine == "auto" else find_or_build(key, model, on_stage)
        except EngineError as error:
            reason, is_told = str(error), True
    if package is None:
        if is_told:
            warnings.warn(f"{reason}; running in eager mode", EngineWarning, stacklevel=2)
        return model
    return CompiledModel(model.parameters, model.schemes, package, workers, columns)
