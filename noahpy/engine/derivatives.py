"""Compiled derivatives of consecutive steps: their pull-back and their tangent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.engine.calls import (
    CoefficientStrips,
    RowNumbers,
    address,
    call_all,
    flat_weights,
    thread_count,
)
from noahpy.engine.interface import TANGENT, Group
from noahpy.engine.library import Library, ReverseSteps, Tangents
from noahpy.model.learned_processes import weights_of
from noahpy.model.model import Model
from noahpy.model.packing import tensor_of
from noahpy.model.steps import StepInputs


class _Derivative:
    """A function of a library that takes consecutive steps.

    Args:
        library: compiled for the model.
        model: gives coefficients and modules.
        workers: threads that share the columns.
        function: its name.
        structure: what it is called with.
    """

    def __init__(
        self,
        library: Library,
        model: Model,
        workers: int,
        function: str,
        structure: type[Any],
    ) -> None:
        self._columns, self._modules = model.column_count, model.modules
        self._workers = thread_count(self._columns, library.lanes, workers)
        self._coefficients = CoefficientStrips(library, model)
        self._function, self._structure = library.function(function), structure

    def _call(self, like: Tensor, /, **fields: float | None) -> None:
        """Call the function for all columns.

        Args:
            like: of the floating-point type of the model.
            fields: of the structure, but those that are the same in every call.
        """
        weights = flat_weights(self._modules, like)
        call = self._structure(
            columns=self._columns,
            numbers=address(self._coefficients.numbers),
            flags=address(self._coefficients.flags),
            weights=weights.data_ptr(),
            **fields,
        )
        call_all(self._function, call, self._workers)


class CompiledPullBack(_Derivative):
    """See `noahpy.model.model.PullBack`."""

    def __init__(self, library: Library, model: Model, workers: int) -> None:
        super().__init__(library, model, workers, "noahpy_pull_back", ReverseSteps)
        self._rows = RowNumbers(library.packing("cotangents"), library.packing("forcing"))
        self._numbers = library.packing("numbers")
        self._weights = dict(weights_of(model.modules))

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangent: Tensor | None,
        seeds: Mapping[str, Tensor],
    ) -> tuple[Tensor, Tensor, Mapping[str, Tensor]]:
        """Gradients of steps; see the protocol."""
        steps, columns, like = len(inputs), self._columns, inputs.states[0]
        states, forcing = _step_addresses(inputs.states), _step_addresses(inputs.forcing)
        if cotangent is not None:
            cotangent = cotangent.contiguous()
        seeded = self._rows.of(tuple(seeds))
        seed_rows = torch.cat(
            [
                like.new_empty(steps, 0, columns),
                *(seed if seed.ndim == 3 else seed[:, None] for seed in seeds.values()),
            ],
            dim=1,
        )
        of_state = like.new_empty(like.shape[1:])
        of_forcing = like.new_empty(steps, *inputs.forcing[0].shape[1:])
        of_numbers = like.new_empty(self._numbers.height, columns)
        sizes = [value.numel() for value in self._weights.values()]
        of_weights = like.new_empty(sum(sizes), columns)
        self._call(
            like,
            steps=steps,
            seconds=seconds,
            states=address(states),
            forcing=address(forcing),
            cotangent=None if cotangent is None else cotangent.data_ptr(),
            seeds=seed_rows.data_ptr(),
            seeded=seeded.address,
            seeded_count=len(seeded.rows),
            of_state=of_state.data_ptr(),
            of_forcing=of_forcing.data_ptr(),
            of_numbers=of_numbers.data_ptr(),
            of_weights=of_weights.data_ptr(),
        )
        found = dict(zip(self._numbers.paths, self._numbers.unpack(of_numbers), strict=True))
        parts = torch.split_with_sizes(of_weights.sum(1), sizes)
        for (path, value), part in zip(self._weights.items(), parts, strict=True):
            found[path] = part.reshape(value.shape)
        return of_state, of_forcing, found


def _step_addresses(parts: Sequence[Tensor]) -> NDArray[np.uintp]:
    """Addresses of the rows of every step, in parts ``[step, row, column]``."""
    found = []
    for part in parts:
        assert part[0].is_contiguous()
        of_step = part.stride(0) * part.element_size()
        found.append(np.arange(len(part), dtype=np.uintp) * of_step + part.data_ptr())
    return np.concatenate(found)


class CompiledTangent(_Derivative):
    """See `noahpy.model.model.Tangent`."""

    def __init__(self, library: Library, model: Model, workers: int) -> None:
        super().__init__(library, model, workers, "noahpy_move", Tangents)
        self._numbers = library.packing("moved_numbers")
        groups: tuple[Group, ...] = (
            "moved_after",
            "moved_quantities",
            "moved_results",
            "moved_forcing",
        )
        self._rows = RowNumbers(*map(library.packing, groups))

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
        """Changes of steps; see the protocol."""
        state, forcing = state.contiguous(), forcing.contiguous()
        moved_state, moved_forcing = moved_state.contiguous(), moved_forcing.contiguous()
        directions, steps, columns = len(moved_state), len(forcing), self._columns
        moved_numbers = state.new_zeros(directions, self._numbers.height, columns)
        for path in self._numbers.paths:
            change = moved_coefficients.get(path.removeprefix(TANGENT))
            if change is not None:
                self._numbers.value(moved_numbers, path).copy_(change)
        wanted = self._rows.of(outputs)
        moved_after = torch.empty_like(moved_state)
        history = np.empty((directions, steps, len(wanted.rows), columns))
        self._call(
            state,
            steps=steps,
            seconds=seconds,
            state=state.data_ptr(),
            forcing=forcing.data_ptr(),
            directions=directions,
            moved_state=moved_state.data_ptr(),
            moved_forcing=moved_forcing.data_ptr(),
            moved_numbers=moved_numbers.data_ptr(),
            moved_after=moved_after.data_ptr(),
            history=address(history),
            wanted=wanted.address,
            wanted_count=len(wanted.rows),
        )
        return moved_after, tensor_of(history, state)
