"""The model with a compiled step."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.cache import Package, PackageKey, find, find_or_build
from noahpy.engine.packing import leaf_at, named_leaves
from noahpy.errors import EngineError
from noahpy.model import Model
from noahpy.parameters import Parameters
from noahpy.schemes import Schemes
from noahpy.state import Budget, Fluxes, Forcing, State, StepResult

Engine: TypeAlias = Literal["eager", "compiled", "auto"]
"""Eager mode, compiled even if that takes minutes first, or compiled if that was done before."""


class EngineWarning(UserWarning):
    """Eager mode stands in for the compiled one that was asked for."""


class CompiledModel(Model):
    """A model whose steps without derivatives are compiled.

    Columns go through a package of a fixed number of columns chunk by chunk; the last chunk is
    filled up with its last column. Steps with derivatives are those of `noahpy.model.Model`.

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
        width, count = self._key.columns, self.column_count
        self._chunks = -(-count // width)
        padded = self._chunks * width
        self._index = None if padded == count else torch.arange(padded).clamp(max=count - 1)
        face = package.interface
        with torch.no_grad():
            numbers, flags = (
                rows.pack([leaf_at(self.coefficients, path) for path in rows.paths])
                for rows in (face.numbers, face.flags)
            )
            self._numbers, self._flags = self._chunked(numbers), self._chunked(flags)
        self._depends = any(value.requires_grad for _, value in named_leaves(self.coefficients))
        self._seconds: dict[float, Tensor] = {}
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
        face = self._package.interface
        after = self._run(
            self._chunked(face.state.pack(state)),
            self._chunked(face.forcing.pack(forcing)),
            seconds,
        )
        return self._result(list(after))

    def _has_derivatives(self, state: State, forcing: Forcing) -> bool:
        """Whether someone may ask for derivatives of a step."""
        if torch._C._functorch.peek_interpreter_stack() is not None:
            return True
        if forward_ad._current_level >= 0:
            return True
        return torch.is_grad_enabled() and (
            self._depends or any(value.requires_grad for value in (*state, *forcing))
        )

    def _chunked(self, rows: Tensor) -> list[Tensor]:
        """Rows of all columns as contiguous rows of every chunk."""
        if self._index is not None:
            rows = rows.index_select(1, self._index)
        if self._chunks == 1:
            return [rows.contiguous()]
        parts = rows.view(rows.shape[0], self._chunks, -1).transpose(0, 1).contiguous()
        return list(parts.unbind(0))

    def _run(
        self, states: list[Tensor], forcings: list[Tensor], seconds: float
    ) -> Iterator[list[Tensor]]:
        """Rows of results and flags, chunk by chunk."""
        length = self._seconds.get(seconds)
        if length is None:
            length = torch.tensor(seconds, dtype=self._numbers[0].dtype)
            self._seconds = {seconds: length}
        for chunk in zip(states, forcings, self._numbers, self._flags, strict=True):
            yield self._package(*chunk, length)

    def _result(self, chunks: list[list[Tensor]]) -> StepResult:
        """Named results of all columns from the rows of the chunks."""
        face, count = self._package.interface, self.column_count
        results, flags = zip(*chunks, strict=True)
        values: list[Tensor] = []
        for rows, parts in ((face.results, results), (face.result_flags, flags)):
            whole = parts[0] if self._chunks == 1 else torch.cat(parts, dim=1)
            values += rows.unpack(whole if self._index is None else whole[:, :count])
        fluxes = len(State._fields)
        return StepResult(
            State._make(values[:fluxes]),
            Fluxes._make(values[fluxes : fluxes + len(Fluxes._fields)]),
            # its flags follow all numbers
            Budget._make(values[place] for place in self._budget),
        )


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
    key = PackageKey.of(model)
    if model.parameters.soil.porosity.device.type != "cpu":
        package = None
        reason = "only columns on the CPU can be compiled"
    elif engine == "auto":
        package, reason = find(key), ""
    else:
        try:
            package, reason = find_or_build(key, model, on_stage), ""
        except EngineError as error:
            package, reason = None, str(error)
    if package is None:
        if engine == "compiled":
            warnings.warn(f"{reason}; running in eager mode", EngineWarning, stacklevel=2)
        return model
    return CompiledModel(model.parameters, model.schemes, package)
