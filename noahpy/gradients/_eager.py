"""Derivatives of consecutive steps by torch, where no code is compiled for them.

Both go twice in reverse. What a step pulls back is linear in the cotangents: its derivative by them
is the forward mode, and its derivative by the inputs the second-order adjoint. In the forward mode
of torch an operation of what changes with what does not takes some fifty times longer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._storage import InputLayout, pack_state
from noahpy.model.model import MovedSteps, Pulled
from noahpy.model.quantities import CompletedStep
from noahpy.model.side_by_side import beside, in_front, repeated
from noahpy.model.state import LayerCounts
from noahpy.model.steps import StepInputs
from noahpy.model.time_step import time_step
from noahpy.physics.derivatives import derivatives_of_order

WIDEST: Final = 1024
"""Number of columns up to which directions stand side by side: so many take little longer than
one, and the graph of a step stays small."""


class _LiveStep(NamedTuple):
    """A step with what it may be differentiated by."""

    completed: CompletedStep
    live: Sequence[Tensor]
    """Its inputs, ``[row, column]``, and the leaves of its coefficients."""
    changes: Sequence[Tensor | None]
    """Changes of the leaves."""

    @property
    def after(self) -> Tensor:
        """State after the step, ``[row, column]``."""
        return pack_state(self.completed.result.state)


class _Eager:
    """Derivatives of the steps of a model.

    Args:
        own: coefficients of its columns.
        layers: of the model.
    """

    def __init__(self, own: DetachedCoefficients, layers: LayerCounts) -> None:
        self._own, self._layout = own, InputLayout(layers)

    def _groups(self, directions: int, columns: int, *, together: bool) -> Iterator[slice]:
        """Directions that stand side by side; one at a time if they may not be together."""
        size = max(1, WIDEST // columns) if together else 1
        return (slice(k, min(k + size, directions)) for k in range(0, directions, size))

    def _step(
        self,
        own: DetachedCoefficients,
        given: Tensor,
        seconds: float,
        changes: Mapping[str, Tensor],
    ) -> _LiveStep:
        """A step from its inputs, ``[row, column]``, with changes of coefficients by path."""
        of_leaf = {id(own.leaf(path)): change for path, change in changes.items()}
        leaves = [leaf.detach().requires_grad_() for leaf in own.leaves]
        coefficients, schemes = own.with_leaves(leaves)
        inputs = given.detach().requires_grad_()
        before, weather = self._layout.unpack(inputs)
        result = time_step(before, weather, coefficients, schemes, seconds)
        return _LiveStep(
            CompletedStep(before, weather, result, seconds, coefficients.geometry),
            [inputs, *leaves],
            [of_leaf.get(id(leaf)) for leaf in own.leaves],
        )


class EagerTangent(_Eager):
    """See `noahpy.model.model.Tangent`; weights of modules may change, too."""

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
        # weights are those of all columns
        together = not any(path.startswith("weights.") for path in moved_coefficients)
        found = []
        for part in self._groups(len(moved_state), state.shape[-1], together=together):
            count = len(moved_state[part])
            along = self._pushed(
                self._own if count == 1 else self._own.repeated(count),
                repeated(state, count),
                repeated(forcing, count),
                seconds,
                beside(moved_state[part]),
                beside(moved_forcing[part]),
                {path: beside(value[part]) for path, value in moved_coefficients.items()},
                outputs,
            )
            found.append([in_front(values, count) for values in along])
        after, rows = map(torch.cat, zip(*found, strict=True))
        return after, rows

    def _pushed(
        self,
        own: DetachedCoefficients,
        state: Tensor,
        forcing: Tensor,
        seconds: float,
        moved: Tensor,
        moved_forcing: Tensor,
        changes: Mapping[str, Tensor],
        outputs: tuple[str, ...],
    ) -> tuple[Tensor, Tensor]:
        """The same along one direction, without it in front."""
        rows = []
        for weather, moved_weather in zip(forcing, moved_forcing, strict=True):
            with torch.enable_grad(), derivatives_of_order(1):
                step = self._step(own, torch.cat([state, weather]), seconds, changes)
                values = [step.after, *map(step.completed.quantity, outputs)]
                moves = [torch.cat([moved, moved_weather]), *step.changes]
                moved, *parts = _along(values, step.live, moves)
            state = values[0].detach()
            parts = [value if value.ndim == 2 else value[None] for value in parts]
            rows.append(torch.cat([moved[:0], *parts]))
        return moved, torch.stack(rows)


class EagerSecondAdjoint(_Eager):
    """See `noahpy.model.model.SecondAdjoint`; gradients are also those by weights of modules."""

    def __call__(
        self,
        inputs: StepInputs,
        seconds: float,
        cotangent: Tensor | None,
        seeds: Mapping[str, Tensor],
        moved: MovedSteps,
    ) -> tuple[Pulled, Pulled]:
        """Gradients and their changes; see the protocol."""
        rows = inputs.rows()
        if cotangent is None:
            cotangent = torch.zeros_like(inputs.states[0][0])
        # gradients by weights are those of all columns
        together = len(self._own.leaves) == len(self._own.column_sources)
        gradients, changes = [], []
        for part in self._groups(len(moved.state), rows[0].shape[-1], together=together):
            count = len(moved.state[part])
            gradient, change = self._swept(
                self._own if count == 1 else self._own.repeated(count),
                [repeated(one, count) for one in rows],
                seconds,
                repeated(cotangent, count),
                {name: repeated(value, count) for name, value in seeds.items()},
                moved.along(part).side_by_side(),
            )
            gradients.append(_in_front(gradient, count))
            changes.append(_in_front(change, count))
        of_state, of_forcing, by_path = gradients[0]
        first = of_state[0], of_forcing[0], {path: value[0] for path, value in by_path.items()}
        return first, (
            torch.cat([state for state, _, _ in changes]),
            torch.cat([forcing for _, forcing, _ in changes]),
            {path: torch.cat([of[path] for _, _, of in changes]) for path in changes[0][2]},
        )

    def _swept(
        self,
        own: DetachedCoefficients,
        inputs: Sequence[Tensor],
        seconds: float,
        cotangent: Tensor,
        seeds: Mapping[str, Tensor],
        moved: MovedSteps,
    ) -> tuple[Pulled, Pulled]:
        """The same along one direction, without it in front; the graph is that of one step."""
        split, state, (moved_seeds,) = self._layout.state_rows, moved.state[0], moved.seeds
        change = torch.zeros_like(state) if moved.cotangent is None else moved.cotangent[0]
        forcing = [torch.zeros_like(moved.forcing[0]) for _ in range(2)]
        totals: list[list[Tensor | None]] = [[None] * len(own.leaves) for _ in range(2)]
        names = tuple(dict.fromkeys((*seeds, *moved_seeds)))
        of_coefficients = {path: value[0] for path, value in moved.coefficients.items()}
        for k in reversed(range(len(inputs))):
            of_state = moved.after[0, k - 1] if k else state
            with torch.enable_grad():
                step = self._step(own, inputs[k], seconds, of_coefficients)
                ends, given, given_changes = [step.after], [cotangent], [change]
                for name in names:
                    ends.append(step.completed.quantity(name))
                    for of, values in ((seeds, given), (moved_seeds, given_changes)):
                        zero = torch.zeros_like(ends[-1].detach())
                        values.append(of[name][k] if name in of else zero)
                found = _pulled(ends, step.live, given)
                moves = [torch.cat([of_state, moved.forcing[0, k]]), *step.changes]
                total = _product(found, moves) + _product(ends, given_changes)
                its_changes = torch.autograd.grad(
                    total, step.live, allow_unused=True, materialize_grads=True
                )
            (gradient, *of_leaves), (moved_gradient, *of_its) = found, its_changes
            gradient = gradient.detach()
            cotangent, forcing[0][k] = gradient[:split], gradient[split:]
            change, forcing[1][k] = moved_gradient[:split], moved_gradient[split:]
            for sums, values in zip(totals, (of_leaves, of_its), strict=True):
                for number, value in enumerate(values):
                    before = sums[number]
                    sums[number] = value.detach() if before is None else before + value.detach()
        # a leaf may have several paths, of which one counts
        paths = {id(own.leaf(path)): path for path in own.by_path(own.leaves)}
        by_path = [
            {paths[id(leaf)]: v for leaf, v in zip(own.leaves, sums, strict=True) if v is not None}
            for sums in totals
        ]
        return (cotangent, forcing[0], by_path[0]), (change, forcing[1], by_path[1])


def _in_front(pulled: Pulled, count: int) -> Pulled:
    """Gradients with the directions in front, whose columns were side by side."""
    of_state, of_forcing = (in_front(value, count) for value in pulled[:2])
    return of_state, of_forcing, {path: in_front(v, count) for path, v in pulled[2].items()}


def _pulled(
    values: Sequence[Tensor], live: Sequence[Tensor], cotangents: Sequence[Tensor]
) -> tuple[Tensor, ...]:
    """Gradients by what is live, which may be differentiated again; zeros where there is none."""
    which = [k for k, value in enumerate(values) if value.requires_grad]
    return torch.autograd.grad(
        [values[k] for k in which],
        list(live),
        [cotangents[k] for k in which],
        create_graph=True,
        allow_unused=True,
        materialize_grads=True,
    )


def _product(values: Sequence[Tensor], others: Sequence[Tensor | None]) -> Tensor:
    """Sum of the products of elements, without the values that are constant."""
    total = values[0].new_zeros(())
    for value, other in zip(values, others, strict=True):
        if other is not None and value.requires_grad:
            total = total + (value * other).sum()
    return total


def _along(
    values: Sequence[Tensor], live: Sequence[Tensor], moves: Sequence[Tensor | None]
) -> tuple[Tensor, ...]:
    """Changes of values along changes of what is live."""
    seeds = [torch.zeros_like(value).requires_grad_() for value in values]
    total = _product(_pulled(values, live, seeds), moves)
    return torch.autograd.grad(total, seeds, allow_unused=True, materialize_grads=True)
