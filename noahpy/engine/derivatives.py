"""Compiled derivatives of consecutive steps: pull-back, tangent and second-order adjoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Self

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
from noahpy.engine.library import Library, ReverseSteps, SecondAdjoints, Tangents
from noahpy.model.learned_processes import weights_of
from noahpy.model.model import Model, MovedSteps, Pulled
from noahpy.model.packing import Packing, tensor_of
from noahpy.model.side_by_side import beside, in_front, repeated
from noahpy.model.steps import StepInputs


class _Derivative:
    """A function of a library that takes consecutive steps.

    Args:
        library: compiled for the model.
        model: gives coefficients and modules.
        workers: threads that share the columns.
        copies: how often the columns of the model stand side by side.
    """

    FUNCTION: ClassVar[str]
    """Name of the function."""
    STRUCTURE: ClassVar[type[Any]]
    """What it is called with."""

    def __init__(self, library: Library, model: Model, workers: int, copies: int = 1) -> None:
        self._library, self._model, self._workers = library, model, workers
        self._columns, self._modules = model.column_count * copies, model.modules
        self._threads = thread_count(self._columns, library.lanes, workers)
        self._coefficients = CoefficientStrips(library, model, copies)
        self._function = library.function(self.FUNCTION)
        self._wide: dict[int, Self] = {}

    def _side_by_side(self, count: int) -> Self | None:
        """The same for so many copies of the columns, where a strip has room for several."""
        if count < 2 or self._columns >= self._library.lanes:
            return None
        if count not in self._wide:
            made = type(self)(self._library, self._model, self._workers, count)
            self._wide = {count: made}
        return self._wide[count]

    def _call(self, like: Tensor, /, **fields: float | None) -> None:
        """Call the function for all columns.

        Args:
            like: of the floating-point type of the model.
            fields: of the structure, but those that are the same in every call.
        """
        weights = flat_weights(self._modules, like)
        call = self.STRUCTURE(
            columns=self._columns,
            numbers=address(self._coefficients.numbers),
            flags=address(self._coefficients.flags),
            weights=weights.data_ptr(),
            **fields,
        )
        call_all(self._function, call, self._threads)


def _in_groups(values: Tensor, size: int) -> Tensor:
    """What has directions in front in groups of them, within which columns stand side by side.

    The last group is filled up with zeros.
    """
    groups = -(-len(values) // size)
    whole = values.new_zeros(groups * size, *values.shape[1:])
    whole[: len(values)] = values
    return whole.reshape(groups, size, *values.shape[1:]).movedim(1, -2).flatten(-2)


def _one_by_one(values: Tensor, size: int, count: int) -> Tensor:
    """The reverse of `_in_groups`."""
    by_copy = values.reshape(*values.shape[:-1], size, -1).movedim(-2, 1)
    return by_copy.flatten(0, 1)[:count].contiguous()


def _inputs_repeated(inputs: StepInputs, count: int) -> StepInputs:
    return StepInputs(*(tuple(repeated(part, count) for part in parts) for parts in inputs))


def _seed_rows(
    seeds: Sequence[Mapping[str, Tensor]], names: Sequence[str], shape: Sequence[int], like: Tensor
) -> Tensor:
    """Cotangents of outputs as rows, ``[seed, step, row, column]``; zeros where there are none.

    Args:
        seeds: cotangents by name.
        names: all names.
        shape: of the steps, and of a single row of columns.
        like: of the floating-point type.
    """
    examples = (next(of[name] for of in seeds if name in of) for name in names)
    heights = [one.shape[1] if one.ndim == 3 else 1 for one in examples]
    found = like.new_zeros(len(seeds), shape[0], sum(heights), shape[1])
    for rows, of in zip(found, seeds, strict=True):
        for name, part in zip(names, rows.split(heights, dim=1), strict=True):
            if name in of:
                part.copy_(of[name].reshape(part.shape))
    return found


class CompiledPullBack(_Derivative):
    """See `noahpy.model.model.PullBack`."""

    FUNCTION, STRUCTURE = "noahpy_pull_back", ReverseSteps

    def __init__(self, library: Library, model: Model, workers: int, copies: int = 1) -> None:
        super().__init__(library, model, workers, copies)
        self._rows = RowNumbers(library.packing("cotangents"), library.packing("forcing"))
        self._numbers = library.packing("numbers")
        self._weights = dict(weights_of(model.modules))

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangents: Sequence[Tensor | None],
        seeds: Sequence[Mapping[str, Tensor]],
    ) -> list[Pulled]:
        """Gradients of steps; see the protocol."""
        like, count = inputs.states[0], len(cotangents)
        names = tuple(dict.fromkeys(name for of in seeds for name in of))
        rows = _seed_rows(seeds, names, (len(inputs), like.shape[-1]), like)
        # gradients by weights are those of all columns
        wide = None if self._weights else self._side_by_side(count)
        if wide is None:
            pairs = zip(cotangents, rows, strict=True)
            return [self._pulled(inputs, seconds, one, names, of) for one, of in pairs]
        joint = None
        if any(one is not None for one in cotangents):
            zero = torch.zeros_like(like[0])
            joint = beside(torch.stack([zero if one is None else one for one in cotangents]))
        given = _inputs_repeated(inputs, count)
        found = wide._pulled(given, seconds, joint, names, beside(rows))
        return list(_several(found, count))

    def _pulled(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangent: Tensor | None,
        names: tuple[str, ...],
        seed_rows: Tensor,
    ) -> Pulled:
        steps, columns, like = len(inputs), self._columns, inputs.states[0]
        states, forcing = _step_addresses(inputs.states), _step_addresses(inputs.forcing)
        if cotangent is not None:
            cotangent = cotangent.contiguous()
        seeded, seed_rows = self._rows.of(names), seed_rows.contiguous()
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


def _several(found: Pulled, count: int) -> Iterator[Pulled]:
    """Gradients of copies of columns that stand side by side, one copy after the other."""
    of_state, of_forcing = (in_front(one, count) for one in found[:2])
    by_path = {path: in_front(value, count) for path, value in found[2].items()}
    for k in range(count):
        yield of_state[k], of_forcing[k], {path: value[k] for path, value in by_path.items()}


def _with_whole_rows(values: Tensor) -> Tensor:
    """Rows, ``[..., row, column]``, each block of which is whole in memory."""
    is_whole = values.stride()[-2:] == (values.shape[-1], 1)
    return values if is_whole else values.contiguous()


def _step_addresses(parts: Sequence[Tensor]) -> NDArray[np.uintp]:
    """Addresses of the rows of every step, in parts ``[step, row, column]``."""
    found = []
    for part in parts:
        assert not len(part) or part[0].is_contiguous()
        of_step = part.stride(0) * part.element_size()
        found.append(np.arange(len(part), dtype=np.uintp) * of_step + part.data_ptr())
    return np.concatenate(found)


def _moved_numbers(numbers: Packing, changes: Mapping[str, Tensor], rows: Tensor) -> Tensor:
    """Changes of coefficients as rows, ``[direction, row, column]``.

    Args:
        numbers: which row is which coefficient.
        changes: by path, ``[direction, ...]``.
        rows: something with directions in front and columns, of the floating-point type.
    """
    found = rows.new_zeros(len(rows), numbers.height, rows.shape[-1])
    for path in numbers.paths:
        change = changes.get(path.removeprefix(TANGENT))
        if change is not None:
            numbers.value(found, path).copy_(change)
    return found


class CompiledTangent(_Derivative):
    """See `noahpy.model.model.Tangent`."""

    FUNCTION, STRUCTURE = "noahpy_move", Tangents

    def __init__(self, library: Library, model: Model, workers: int, copies: int = 1) -> None:
        super().__init__(library, model, workers, copies)
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
        count = len(moved_state)
        # as many directions as fill a strip stand side by side; the others share its steps
        copies = min(count, self._library.lanes // self._columns)
        wide = self._side_by_side(copies)
        if wide is not None:
            after, values = wide(
                repeated(state, copies),
                repeated(forcing, copies),
                seconds,
                _in_groups(moved_state, copies),
                _in_groups(moved_forcing, copies),
                {path: _in_groups(value, copies) for path, value in moved_coefficients.items()},
                outputs,
            )
            return _one_by_one(after, copies, count), _one_by_one(values, copies, count)
        state, forcing = state.contiguous(), forcing.contiguous()
        moved_state, moved_forcing = moved_state.contiguous(), moved_forcing.contiguous()
        moved_numbers = _moved_numbers(self._numbers, moved_coefficients, moved_state)
        wanted = self._rows.of(outputs)
        moved_after = torch.empty_like(moved_state)
        history = np.empty((count, len(forcing), len(wanted.rows), self._columns))
        self._call(
            state,
            steps=len(forcing),
            seconds=seconds,
            state=state.data_ptr(),
            forcing=forcing.data_ptr(),
            directions=count,
            moved_state=moved_state.data_ptr(),
            moved_forcing=moved_forcing.data_ptr(),
            moved_numbers=moved_numbers.data_ptr(),
            moved_after=moved_after.data_ptr(),
            history=address(history),
            wanted=wanted.address,
            wanted_count=len(wanted.rows),
        )
        return moved_after, tensor_of(history, state)


class CompiledSecondAdjoint(_Derivative):
    """See `noahpy.model.model.SecondAdjoint`."""

    FUNCTION, STRUCTURE = "noahpy_second_adjoint", SecondAdjoints

    def __init__(self, library: Library, model: Model, workers: int, copies: int = 1) -> None:
        super().__init__(library, model, workers, copies)
        self._rows = RowNumbers(library.packing("cotangents"), library.packing("forcing"))
        self._numbers = library.packing("numbers")

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangent: Tensor | None,
        seeds: Mapping[str, Tensor],
        moved: MovedSteps,
    ) -> tuple[Pulled, Pulled]:
        """Gradients and their changes; see the protocol."""
        count, like = len(moved.state), inputs.states[0]
        wide = self._side_by_side(count)
        if wide is not None:
            gradient, change = wide(
                _inputs_repeated(inputs, count),
                seconds,
                None if cotangent is None else repeated(cotangent, count),
                {name: repeated(value, count) for name, value in seeds.items()},
                moved.side_by_side(),
            )
            of_state, of_forcing, by_path = change
            changes = {path: in_front(value[0], count) for path, value in by_path.items()}
            return next(_several(gradient, count)), (
                in_front(of_state[0], count),
                in_front(of_forcing[0], count),
                changes,
            )
        given = [seeds, *(moved.seeds if any(moved.seeds) else ())]
        names = tuple(dict.fromkeys(name for of in given for name in of))
        rows = _seed_rows(given, names, (len(inputs), like.shape[-1]), like)
        seeded = self._rows.of(names)
        states, forcing = _step_addresses(inputs.states), _step_addresses(inputs.forcing)
        moved_state, moved_forcing = moved.state.contiguous(), moved.forcing.contiguous()
        moved_after = _with_whole_rows(moved.after)
        moved_states = [
            _step_addresses([begin[None], after[:-1]])
            for begin, after in zip(moved_state, moved_after, strict=True)
        ]
        of_steps = np.concatenate(moved_states)
        moved_numbers = _moved_numbers(self._numbers, moved.coefficients, moved.state)
        ends = [None if o is None else o.contiguous() for o in (cotangent, moved.cotangent)]
        of_state, of_forcing = (
            like.new_empty(like.shape[1:]),
            moved_forcing.new_empty(moved_forcing.shape[1:]),
        )
        of_numbers = like.new_empty(self._numbers.height, self._columns)
        changes_of = [
            one.new_empty(count, *one.shape) for one in (of_state, of_forcing, of_numbers)
        ]
        self._call(
            like,
            steps=len(inputs),
            seconds=seconds,
            states=address(states),
            forcing=address(forcing),
            cotangent=None if ends[0] is None else ends[0].data_ptr(),
            seeds=rows[0].data_ptr(),
            seeded=seeded.address,
            seeded_count=len(seeded.rows),
            directions=count,
            moved_states=address(of_steps),
            moved_forcing=moved_forcing.data_ptr(),
            moved_numbers=moved_numbers.data_ptr(),
            moved_cotangent=None if ends[1] is None else ends[1].data_ptr(),
            moved_seeds=rows[1:].data_ptr() if len(given) > 1 else None,
            of_state=of_state.data_ptr(),
            of_forcing=of_forcing.data_ptr(),
            of_numbers=of_numbers.data_ptr(),
            moved_of_state=changes_of[0].data_ptr(),
            moved_of_forcing=changes_of[1].data_ptr(),
            moved_of_numbers=changes_of[2].data_ptr(),
        )
        paths = self._numbers.paths
        return (
            (of_state, of_forcing, dict(zip(paths, self._numbers.unpack(of_numbers), strict=True))),
            (
                changes_of[0],
                changes_of[1],
                {path: self._numbers.value(changes_of[2], path) for path in paths},
            ),
        )
