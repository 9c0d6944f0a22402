"""The model with a compiled step."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, TypeAlias

import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import Package, PackageKey, find, find_or_build
from noahpy.engine.chunks import Chunks
from noahpy.engine.packing import leaf_at, named_leaves
from noahpy.errors import EngineError
from noahpy.model import Model, PullBack
from noahpy.parameters import Parameters
from noahpy.schemes import Schemes
from noahpy.state import Budget, Fluxes, Forcing, State, StepResult

Engine: TypeAlias = Literal["eager", "compiled", "auto"]
"""Eager mode, compiled even if that takes minutes first, or compiled if that was done before."""


class EngineWarning(UserWarning):
    """Eager mode stands in for the compiled one that was asked for."""


class _Runner:
    """A package at work on the columns of a model.

    Args:
        package: compiled for the model.
        model: the model.
        width: columns of a call.
    """

    def __init__(self, package: Package, model: Model, width: int) -> None:
        self.interface = package.interface
        self.chunks = Chunks(model.column_count, width)
        self._package = package
        with torch.no_grad():
            self._coefficients = [
                self.chunks.split(
                    rows.pack([leaf_at(model.coefficients, path) for path in rows.paths])
                )
                for rows in (self.interface.numbers, self.interface.flags)
            ]
        self._seconds = (math.nan, torch.zeros(()))

    def __call__(
        self,
        state: Sequence[Tensor],
        forcing: Sequence[Tensor],
        seconds: float,
        *further: Sequence[Tensor],
    ) -> list[list[Tensor]]:
        """Outputs of all chunks, output by output, from rows of inputs of every chunk."""
        if self._seconds[0] != seconds:
            self._seconds = (seconds, state[0].new_tensor(seconds))
        inputs = zip(state, forcing, *self._coefficients, *further, strict=True)
        outputs = [self._package(*chunk, self._seconds[1]) for chunk in inputs]
        return [list(parts) for parts in zip(*outputs, strict=True)]


class CompiledModel(Model):
    """A model whose steps without derivatives are compiled.

    Columns go through a package of a fixed number of columns chunk by chunk. Steps with derivatives
    are those of `noahpy.model.Model`; the reverse sweep of `noahpy.gradients` is compiled where a
    package for it is in the cache.

    Args:
        parameters: of the columns.
        schemes: of the processes.
        package: compiled for them.

    Raises:
        ParameterError: a parameter out of range.
    """

    def __init__(self, parameters: Parameters, schemes: Schemes, package: Package) -> None:
        super().__init__(parameters, schemes)
        self._key = PackageKey.of(self)
        self._package = package
        self._step = _Runner(package, self, self._key.columns)
        self._depends = any(value.requires_grad for _, value in named_leaves(self.coefficients))
        face = package.interface
        places = {path: k for k, path in enumerate(face.results.paths + face.result_flags.paths)}
        self._budget = [places[f"budget.{name}"] for name in Budget._fields]

    def with_parameters(self, parameters: Parameters) -> Model:
        """See `noahpy.model.Model`; eager if the roots reach so deep that the package cannot."""
        eager = Model(parameters, self.schemes)
        if PackageKey.of(eager) != self._key:
            return eager
        return CompiledModel(parameters, self.schemes, self._package)

    def step(self, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """See `noahpy.model.Model`."""
        if self._has_derivatives(state, forcing):
            return super().step(state, forcing, seconds)
        face, chunks = self._step.interface, self._step.chunks
        outputs = self._step(
            chunks.split(face.state.pack(state)), chunks.split(face.forcing.pack(forcing)), seconds
        )
        return self._result(outputs)

    @cached_property
    def pull_back(self) -> PullBack | None:
        """See `noahpy.model.Model`."""
        package = find(self._key._replace(kind="pull_back"))
        return None if package is None else _CompiledPullBack(package, self, self._key.columns)

    def _has_derivatives(self, state: State, forcing: Forcing) -> bool:
        """Whether someone may ask for derivatives of a step."""
        if torch._C._functorch.peek_interpreter_stack() is not None:
            return True
        if forward_ad._current_level >= 0:
            return True
        return torch.is_grad_enabled() and (
            self._depends or any(value.requires_grad for value in (*state, *forcing))
        )

    def _result(self, outputs: list[list[Tensor]]) -> StepResult:
        """Named results of all columns from the outputs of the chunks."""
        values: list[Tensor] = []
        face, chunks = self._step.interface, self._step.chunks
        for rows, parts in zip((face.results, face.result_flags), outputs, strict=True):
            values += rows.unpack(chunks.join(parts))
        fluxes = len(State._fields)
        return StepResult(
            State._make(values[:fluxes]),
            Fluxes._make(values[fluxes : fluxes + len(Fluxes._fields)]),
            # its flags follow all numbers
            Budget._make(values[place] for place in self._budget),
        )


class _CompiledPullBack:
    """See `noahpy.model.PullBack`."""

    def __init__(self, package: Package, model: Model, width: int) -> None:
        self._run = _Runner(package, model, width)
        self._received: list[Tensor] = []

    def __call__(
        self, state: State, forcing: Forcing, seconds: float, cotangents: Mapping[str, Tensor]
    ) -> tuple[State, Forcing]:
        face, chunks = self._run.interface, self._run.chunks
        rows = state.soil_temperature.new_zeros(face.results.height, chunks.columns)
        for path, place in zip(face.results.paths, face.results.unpack(rows), strict=True):
            if path in cotangents:
                place += cotangents[path]
        of_state, of_forcing, of_numbers = self._run(
            chunks.split(face.state.pack(state)),
            chunks.split(face.forcing.pack(forcing)),
            seconds,
            chunks.split(rows),
        )
        if self._received:
            for total, received in zip(self._received, of_numbers, strict=True):
                total += received
        else:
            self._received = of_numbers
        return (
            State._make(face.state.unpack(chunks.join(of_state))),
            Forcing._make(face.forcing.unpack(chunks.join(of_forcing))),
        )

    def take_received(self) -> dict[str, Tensor]:
        face, chunks = self._run.interface, self._run.chunks
        if not self._received:
            return {}
        values = face.numbers.unpack(chunks.join(self._received))
        self._received = []
        return dict(zip(face.numbers.paths, values, strict=True))


def with_engine(
    model: Model, engine: Engine, on_stage: Callable[[str], None] = lambda _: None
) -> Model:
    """A model as it is, or with a compiled step.

    Where compiling was asked for and is not possible, a warning says why and eager mode stands in.

    Args:
        model: in eager mode.
        engine: what to run with.
        on_stage: told what compiling is about, if that happens; it takes minutes.
    """
    if engine == "eager":
        return model
    package = None
    if model.eager_only is not None:
        reason = model.eager_only
    elif model.parameters.soil.porosity.device.type != "cpu":
        reason = "only columns on the CPU can be compiled"
    elif engine == "auto":
        package, reason = find(PackageKey.of(model)), ""
    else:
        try:
            package, reason = find_or_build(PackageKey.of(model), model, on_stage), ""
        except EngineError as error:
            reason = str(error)
    if package is None:
        if engine == "compiled":
            warnings.warn(f"{reason}; running in eager mode", EngineWarning, stacklevel=2)
        return model
    return CompiledModel(model.parameters, model.schemes, package)
