"""The model: parameters and schemes made ready, a step, a trajectory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
import torch
from torch import Tensor

from noahpy.errors import DerivativeModeError, EngineError
from noahpy.model.coefficients import check_parameters, derive_coefficients
from noahpy.model.learned_processes import ProcessModule, check_module, with_modules
from noahpy.model.packing import named_leaves, on_host, tensor_of, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import CompletedStep
from noahpy.model.schemes import Schemes, check_schemes, description
from noahpy.model.side_by_side import beside
from noahpy.model.state import Forcing, LayerCounts, State, StepResult
from noahpy.model.steps import (
    Block,
    History,
    PackedStep,
    StepInputs,
    StepInRows,
    StepRows,
    always,
    fill_block,
    quantity_packing,
    step_packing,
)
from noahpy.model.time_step import time_step

Pulled: TypeAlias = tuple[Tensor, Tensor, Mapping[str, Tensor]]
"""Gradients by the state before the first step, ``[row, column]``, by the forcing of every step,
``[step, row, column]``, and by coefficients and weights of modules, by paths as in
``soil.porosity`` and ``weights.snow_albedo.body.0.bias``."""


class PullBack(Protocol):
    """The reverse mode of consecutive steps without a graph, from any number of cotangents."""

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangents: Sequence[Tensor | None],
        seeds: Sequence[Mapping[str, Tensor]],
    ) -> list[Pulled]:
        """Gradients of steps, one for each cotangent.

        Args:
            inputs: of the steps.
            seconds: length of a step, s.
            cotangents: of the state after the last step, ``[row, column]`` each; None for zero.
            seeds: for each of them, cotangents of outputs by name, ``[step, layer, column]`` or
                ``[step, column]``.
        """
        ...


class MovedSteps(NamedTuple):
    """Changes of consecutive steps and of their cotangents, along any number of directions."""

    state: Tensor
    """Of the state before the first step, ``[direction, row, column]``."""
    after: Tensor
    """Of the state after every step, ``[direction, step, row, column]``; that after the last does
    not count."""
    forcing: Tensor
    """Of the forcing, ``[direction, step, row, column]``."""
    coefficients: Mapping[str, Tensor]
    """Of coefficients, by paths as in ``soil.porosity``, ``[direction, ...]``."""
    cotangent: Tensor | None
    """Of that of the state after the last step, ``[direction, row, column]``; None for zero."""
    seeds: Sequence[Mapping[str, Tensor]]
    """Of those of outputs, for every direction; see `PullBack`."""

    def along(self, directions: slice) -> MovedSteps:
        """The changes along some of the directions."""
        return MovedSteps(
            self.state[directions],
            self.after[directions],
            self.forcing[directions],
            {path: value[directions] for path, value in self.coefficients.items()},
            None if self.cotangent is None else self.cotangent[directions],
            self.seeds[directions],
        )

    def side_by_side(self) -> MovedSteps:
        """The changes along one direction of as many copies of the columns as there are now."""
        seeds = {}
        for name in dict.fromkeys(name for of in self.seeds for name in of):
            zero = torch.zeros_like(next(of[name] for of in self.seeds if name in of))
            seeds[name] = beside(torch.stack([of.get(name, zero) for of in self.seeds]))
        return MovedSteps(
            beside(self.state)[None],
            beside(self.after)[None],
            beside(self.forcing)[None],
            {path: beside(value)[None] for path, value in self.coefficients.items()},
            None if self.cotangent is None else beside(self.cotangent)[None],
            [seeds],
        )


class SecondAdjoint(Protocol):
    """The forward mode of the reverse mode of consecutive steps."""

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangent: Tensor | None,
        seeds: Mapping[str, Tensor],
        moved: MovedSteps,
    ) -> tuple[Pulled, Pulled]:
        """Gradients of steps, and their changes, which have directions in front.

        Args:
            inputs: of the steps.
            seconds: length of a step, s.
            cotangent: of the state after the last step, ``[row, column]``; None for zero.
            seeds: cotangents of outputs by name, as for `PullBack`.
            moved: changes.
        """


class Tangent(Protocol):
    """The forward mode of consecutive steps, along any number of directions."""

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
        """Changes of steps.

        Args:
            state: before the first step, ``[row, column]``.
            forcing: of every step, ``[step, row, column]``.
            seconds: length of a step, s.
            moved_state: change of the state, ``[direction, row, column]``.
            moved_forcing: change of the forcing, ``[direction, step, row, column]``.
            moved_coefficients: changes of coefficients by paths as in ``soil.porosity``,
                ``[direction, ...]``.
            outputs: names of what is wanted of every step, each once.

        Returns:
            Change of the state after the last step, ``[direction, row, column]``, and of the
            outputs after every step, ``[direction, step, row, column]``.
        """


class Model:
    """A batch of land columns with one choice of schemes.

    The batch shares the number of layers, the time step and the schemes; thicknesses, soils,
    vegetation, site and forcing may differ from column to column. Floating-point type and device
    are those of the parameters. Parameters and weights of modules that require gradients give
    states and fluxes that do.

    Args:
        parameters: of the columns.
        schemes: one for each process; those of the permafrost model if omitted. Their parameters
            that require gradients do likewise.
        modules: that replace or correct processes, by the name of the process.

    Raises:
        ParameterError: a parameter out of range.
        SchemeError: a scheme that lacks what its process needs.
        LearnedProcessError: a module that cannot stand for its process.
        DerivativeModeError: parameters that `torch.func.vmap` has made a batch of.
    """

    def __init__(
        self,
        parameters: Parameters,
        schemes: Schemes | None = None,
        modules: Mapping[str, ProcessModule] = MappingProxyType({}),
    ) -> None:
        self.schemes = schemes or Schemes()
        check_schemes(self.schemes)
        _refuse_batches(parameters)
        check_parameters(parameters, self.schemes)
        porosity = parameters.soil.porosity
        soil_layers, self.column_count = porosity.shape
        """Number of columns in the batch."""
        self.layers = LayerCounts(soil_layers, self.schemes.snow.layers)
        """Number of soil layers, and of layers of the snow."""
        self.parameters = parameters
        self.coefficients = derive_coefficients(parameters, self.schemes)
        for name, module in modules.items():
            check_module(name, module, porosity)
        self.modules = MappingProxyType(dict(modules))
        self.stepping_schemes = with_modules(self.coefficients.schemes, self.modules)
        """Schemes as a step uses them: with modules, and with parameters by column."""

    engine = "eager"
    """What takes its steps."""

    def pull_back(self, steps: int) -> PullBack | None:
        """The reverse mode of a step without a graph; None if there is none, or it does not pay.

        Args:
            steps: number of steps that it is needed for.
        """
        return None

    def tangent(self, steps: int) -> Tangent | None:
        """The forward mode of a step; see `pull_back`."""
        return None

    def second_adjoint(self, steps: int) -> SecondAdjoint | None:
        """The second-order adjoint of a step; see `pull_back`."""
        return None

    @property
    def eager_only(self) -> str | None:
        """Why the step cannot be compiled; None if it can."""
        try:
            description(self.schemes)
        except EngineError as error:
            return f"a step with an own scheme cannot be compiled: {error}"
        return None

    def with_parameters(self, parameters: Parameters) -> Model:
        """The same model with other parameters.

        Raises:
            ParameterError: a parameter out of range.
        """
        return Model(parameters, self.schemes, self.modules)

    def converted(self, change: Callable[[Tensor], Tensor], steps: float) -> Model:
        """The same model with other tensors: of another type, or of some of the columns.

        Args:
            change: applied to parameters, those of schemes included.
            steps: about how many steps it takes.
        """
        parameters = with_leaves(self.parameters, lambda _, value: change(value))
        schemes = with_leaves(self.schemes, lambda _, value: change(value))
        return Model(parameters, schemes, self.modules)

    def step(self, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """Advance all columns by one time step of `seconds`."""
        return time_step(state, forcing, self.coefficients, self.stepping_schemes, seconds)

    def block(
        self,
        state: Tensor,
        forcing: Tensor,
        seconds: float,
        quantities: tuple[str, ...] = (),
        after_steps: Callable[[int], bool] = always,
        first: int = 0,
    ) -> Block:
        """Take consecutive steps without derivatives.

        Args:
            state: rows at the start of the first step, ``[row, column]``; see
                `noahpy.model.steps.StepPacking`.
            forcing: rows of every step, ``[step, row, column]``.
            seconds: length of the steps, s.
            quantities: names of what is wanted of every step, each once.
            after_steps: called with the number of steps taken since its last call; the block ends
                early if the answer is no.
            first: number of the first of the steps in its run.
        """
        history = self._room(len(forcing), seconds, quantities, first)
        packing = step_packing(self.layers)

        def take(before: State, rows: Tensor) -> tuple[PackedStep, State]:
            step = self._completed(before, packing.forcing(rows), seconds)
            return PackedStep(on_host(packing.pack_state(step.after)), step.write), step.after

        return fill_block(take, packing.state(state), forcing, history, state, after_steps)

    def step_in_rows(self, rows: StepRows, quantities: tuple[str, ...]) -> StepInRows:
        """A step in memory that stays the same, without derivatives; see `block` for many steps.

        Args:
            rows: that every step reads and writes; nothing else is kept of it.
            quantities: names of what is wanted of every step.
        """
        packing, like = step_packing(self.layers), self.parameters.soil.porosity

        def take(seconds: float) -> bool:
            before = packing.state(tensor_of(rows.state, like))
            step = self._completed(before, packing.forcing(tensor_of(rows.forcing, like)), seconds)
            step.write(quantities, rows.quantities)
            rows.state[:] = on_host(packing.pack_state(step.after))
            return bool(np.isfinite(rows.state).all())

        return take

    def _completed(self, before: State, forcing: Forcing, seconds: float) -> CompletedStep:
        """A step without derivatives."""
        with torch.no_grad():
            result = self.step(before, forcing, seconds)
        return CompletedStep(before, forcing, result, seconds, self.coefficients.geometry)

    def _room(self, steps: int, seconds: float, quantities: tuple[str, ...], first: int) -> History:
        """A history whose values are not filled in."""
        packing = quantity_packing(quantities, self.layers)
        values = np.empty((steps, packing.height, self.column_count))
        return History(packing, values, seconds, first)

    def trajectory(
        self, state: State, forcings: Iterable[Forcing], seconds: float
    ) -> Iterator[StepResult]:
        """Results of consecutive steps, one for each forcing."""
        for forcing in forcings:
            result = self.step(state, forcing, seconds)
            state = result.state
            yield result


def _refuse_batches(parameters: Parameters) -> None:
    """Refuse parameters whose values differ along a dimension that only `torch.func.vmap` sees.

    Raises:
        DerivativeModeError: they are such.
    """
    functorch = torch._C._functorch
    if functorch.peek_interpreter_stack() is None:
        return
    for _, value in named_leaves(parameters):
        while functorch.is_functorch_wrapped_tensor(value):
            if functorch.is_batchedtensor(value):
                raise DerivativeModeError(
                    "torch.func.vmap does not go through parameters of a model, which are checked: "
                    "put what differs side by side as columns, which is how the model takes batches"
                )
            value = functorch.get_unwrapped(value)
