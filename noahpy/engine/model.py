"""The model with a compiled step."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache, partial
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

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
from noahpy.model.packing import Packing, leaf_at, named_leaves, on_host
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult
from noahpy.model.steps import Block, PackedStep, StepPacking, always, fill_block, step_packing

Engine: TypeAlias = Literal["eager", "compiled", "auto"]
"""Eager mode, compiled (first built if necessary, which takes minutes), or compiled if built."""


class _Output:
    """Rows of an output, for torch and for numpy; each form is made when it is used.

    Args:
        rows: output of the package.
        is_lent: whether the next call overwrites their memory.
    """

    def __init__(self, rows: Tensor, *, is_lent: bool = False) -> None:
        self._dtype = rows.dtype
        if is_lent:
            # numpy copies faster than torch, and most outputs are only used by numpy
            self.array = np.array(rows.numpy(), dtype=np.float64)
        else:
            self.tensor = rows

    @cached_property
    def tensor(self) -> Tensor:
        """The rows in the type of the model, ``[row, column]``."""
        return torch.from_numpy(self.array).to(self._dtype)

    @cached_property
    def array(self) -> NDArray[np.float64]:
        """The rows in double precision, ``[row, column]``."""
        return on_host(self.tensor)


class _ChunkedPackage:
    """A package applied to the columns of a model, chunk by chunk.

    Args:
        package: package of the model.
        kind: kind of the package.
        model: the model.
        workers: number of threads that share the chunks.
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
            inputs: rows of state, forcing and, for a pull-back, cotangents, of all columns.
            seconds: length of the step, s.
            wanted: names of the outputs to return.
            totals: rows of all columns to which outputs are added.
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


class _Origin(NamedTuple):
    """Rows of one of the tensors of a step, and their numbers among those that are wanted."""

    tensor: int
    rows: NDArray[np.intp]
    places: NDArray[np.intp]


class _Quantities:
    """Where the quantities of a step stand.

    Args:
        packings: of the tensors of a step; of two that have a quantity the first counts.
    """

    def __init__(self, *packings: Packing) -> None:
        self._packings = packings
        self._known: dict[tuple[str, ...], list[_Origin]] = {}

    def write(
        self, tensors: Sequence[_Output], names: tuple[str, ...], rows: NDArray[np.float64]
    ) -> None:
        """Write some quantities into rows.

        Args:
            tensors: of a step, in the order of their packings.
            names: of the quantities.
            rows: ``[row, column]``.
        """
        origins = self._known.get(names)
        if origins is None:
            origins = self._known[names] = self._origins(names)
        if len(origins) == 1:
            # numpy takes a detour if it has to check the numbers
            tensors[origins[0].tensor].array.take(origins[0].rows, axis=0, out=rows, mode="clip")
            return
        for origin in origins:
            rows[origin.places] = tensors[origin.tensor].array[origin.rows]

    def _origins(self, names: tuple[str, ...]) -> list[_Origin]:
        own = [
            next(k for k, packing in enumerate(self._packings) if name in packing.slices)
            for name in names
        ]
        parts = [self._packings[k].row_numbers(name) for k, name in zip(own, names, strict=True)]
        tensor, rows = np.repeat(own, [len(part) for part in parts]), np.concatenate(parts)
        return [
            _Origin(k, rows[tensor == k], np.flatnonzero(tensor == k)) for k in sorted(set(own))
        ]


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
        self._run = _ChunkedPackage(package, "step", self, workers)
        self._depends = any(value.requires_grad for _, value in named_leaves(self.coefficients))
        self._packing = step_packing(self.layer_count)
        face = package.interface
        # what a step makes of the leaf area goes before what drove it
        self._quantities = _Quantities(
            face.quantities, self._packing.of_state, self._packing.of_forcing
        )
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
        rows = self._packing.pack_state(state), self._packing.pack_forcing(forcing)
        found = self._run(rows, seconds, ("state", "results", "result_flags"))
        groups = zip((face.state, face.results, face.result_flags), found, strict=True)
        values = [value for kind, part in groups for value in kind.unpack(part.tensor)]
        after, fluxes, budget = ([values[k] for k in places] for places in self._groups)
        return StepResult(State._make(after), Fluxes._make(fluxes), Budget._make(budget))

    def block(
        self,
        state: Tensor,
        forcing: Tensor,
        seconds: float,
        quantities: tuple[str, ...] = (),
        after_step: Callable[[], bool] = always,
        first: int = 0,
    ) -> Block:
        """See `Model`."""

        def take(before: _Output, rows: Tensor) -> tuple[PackedStep, _Output]:
            after, derived = self._run((before.tensor, rows), seconds, ("state", "quantities"))
            write = partial(self._quantities.write, (derived, after, _Output(rows)))
            return PackedStep(after.array, write), after

        history = self._room(len(forcing), seconds, quantities, first)
        return fill_block(take, _Output(state), forcing, history, state, after_step)

    @cached_property
    def pull_back(self) -> PullBack | None:
        """See `Model`."""
        package = find(self._key._replace(kind="pull_back"))
        if package is None:
            return None
        return _CompiledPullBack(
            _ChunkedPackage(package, "pull_back", self, self._workers), self._packing
        )

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

    def __init__(self, run: _ChunkedPackage, packing: StepPacking) -> None:
        self._run, self._packing = run, packing
        face = run.interface
        self._cotangents = Packing(
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
            (self._packing.pack_state(state), self._packing.pack_forcing(forcing), rows),
            seconds,
            ("state", "forcing"),
            {"numbers": self._received},
        )
        return self._packing.state(of_state.tensor), self._packing.forcing(of_forcing.tensor)

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
        on_stage: called with the stage of compiling, which takes minutes.
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
