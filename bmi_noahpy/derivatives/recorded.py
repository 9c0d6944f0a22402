"""Derivatives of recorded updates along directions: forward mode and products of second order.

A direction is a change of knowns by name. That of an input is common to all updates, or one for
every update; that of a parameter or multiplier is common to all; that of a state is of the state
before the first update.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.derivatives.chain_rule import wind_share
from bmi_noahpy.derivatives.directional import (
    NOTHING,
    Tangents,
    changes_of_forcing,
    changes_of_inputs,
    changes_of_parameters,
    changes_of_state,
)
from bmi_noahpy.derivatives.seeds import Seed, checked, flattened, seed_tensor
from bmi_noahpy.derivatives.sweep import Sweep, number_of, recorded_updates, seeds_of_steps
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import WIND_COMPONENTS
from bmi_noahpy.stepping.updates import Recording
from bmi_noahpy.variables import KNOWN, UNKNOWN, Role, Variable, VariableTable
from noahpy.gradients import WindowGradient
from noahpy.model.state import Forcing
from noahpy.physics.numerics import nonzero

Direction = Mapping[str, ArrayLike]
"""Changes of knowns by name."""


class Directions:
    """Changes of what went into recorded updates, along any number of directions.

    Args:
        table: variables of the component.
        recording: record of the updates.
        directions: of the knowns.

    Raises:
        DerivativeError: nothing is recorded, there is no direction, a variable is no known, or a
            change has the wrong size.
    """

    def __init__(
        self, table: VariableTable, recording: Recording, directions: Sequence[Direction]
    ) -> None:
        self.updates = recorded_updates(recording)
        if not directions:
            raise DerivativeError("there is no direction")
        self._spans = recording.spans
        self.of_updates = [self._tangents(table, one) for one in directions]
        """By direction and update, changes by role and quantity."""
        self._models = recording.tape.models

    def _tangents(self, table: VariableTable, direction: Direction) -> list[Tangents]:
        found: list[dict[tuple[Role, str], Tensor]] = [{} for _ in self.updates]
        for name, values in direction.items():
            variable = checked(table, name, KNOWN, "known")
            given = np.asarray(values, dtype=np.float64)
            is_each = variable.role == "input" and given.ndim == 2
            if is_each and len(given) != len(self.updates):
                raise DerivativeError(
                    f"{name} has changes of {len(given)} updates; {len(self.updates)} are recorded"
                )
            for number, update in enumerate(self.updates):
                part = given[number] if is_each else given
                found[number][variable.role, variable.quantity] = seed_tensor(
                    update, variable, part
                )
        return list[Tangents](found)

    def of_model(self, number: int, direction: int) -> Tangents:
        """Changes in the first update of a model."""
        model = self._models[number]
        place = [update.model is model for update in self.updates].index(True)
        return self.of_updates[direction][place]

    def changes(self) -> dict[str, Tensor]:
        """Changes of the initial state and the forcing, as `noahpy.gradients.Tape` takes them."""
        first = self.updates[0]
        states = [changes_of_state(first, one[0]) for one in self.of_updates]
        found = {
            f"state.{name}": torch.stack([getattr(state, name) for state in states])
            for name in states[0]._fields
        }
        along = [self._forcing(k) for k in range(len(self.of_updates))]
        names = {name for one in along for name in one}
        steps, columns = self._spans[-1][1], first.model.column_count
        zero = first.before.skin_temperature.new_zeros(steps, columns)
        for name in (n for n in Forcing._fields if n in names):
            found[f"forcing.{name}"] = torch.stack([one.get(name, zero) for one in along])
        return found

    def before(self, number: int, direction: int) -> Tangents:
        """Changes in the update before one; of the first update there are none."""
        return self.of_updates[direction][number - 1] if number else NOTHING

    def _forcing(self, direction: int) -> dict[str, Tensor]:
        """Changes of the forcing of every step along a direction, ``[step, column]``."""
        parts = [
            changes_of_forcing(update, tangents, self.before(number, direction))
            for number, (update, tangents) in enumerate(
                zip(self.updates, self.of_updates[direction], strict=True)
            )
        ]
        return {name: torch.cat([part[name] for part in parts]) for name in parts[-1]}

    def changes_of_models(self) -> list[dict[str, Tensor]]:
        """Changes of the parameters of every model of the record."""
        found = []
        for number, model in enumerate(self._models):
            update = next(u for u in self.updates if u.model is model)
            along = [
                changes_of_parameters(update, self.of_model(number, k))
                for k in range(len(self.of_updates))
            ]
            zero = {path: torch.zeros_like(value) for one in along for path, value in one.items()}
            found.append({p: torch.cat([one.get(p, zero[p]) for one in along]) for p in zero})
        return found


def tangent_sweep(
    table: VariableTable,
    recording: Recording,
    directions: Sequence[Direction],
    unknowns: Sequence[tuple[float, str]],
) -> list[list[Array]]:
    """Changes of unknowns at the ends of recorded updates, along every direction.

    Args:
        table: variables of the component.
        recording: record of the updates.
        directions: of the knowns.
        unknowns: model time at the end of an update, s, and name of a state or output.

    Returns:
        By direction, the changes of the unknowns, flattened.

    Raises:
        DerivativeError: as for `Directions`, no recorded update ends at a time, or a variable is no
            unknown.
    """
    along = Directions(table, recording, directions)
    wanted = [
        (number_of(along.updates, time), checked(table, name, UNKNOWN, "unknown"))
        for time, name in unknowns
    ]
    names = tuple(dict.fromkeys(variable.quantity for _, variable in wanted))
    moved = recording.tape.push_forward(along.changes(), names, along.changes_of_models())
    return [
        [
            flattened(_of_update(recording, number, variable, moved.outputs[variable.quantity][k]))
            for number, variable in wanted
        ]
        for k in range(len(directions))
    ]


def _of_update(recording: Recording, number: int, variable: Variable, values: Tensor) -> Tensor:
    """Change of an unknown of an update, from those of its quantity in every step."""
    begin, end = recording.spans[number]
    update = recording.updates[number]
    if variable.role not in ("mean", "accumulated"):
        return values[end - 1]
    lengths = values.new_tensor(update.lengths).reshape(-1, *(1,) * (values.ndim - 1))
    total = (lengths * values[begin:end]).sum(0)
    return total if variable.role == "accumulated" else total / update.seconds


def gauss_newton_sweep(
    table: VariableTable,
    recording: Recording,
    directions: Sequence[Direction],
    weights: Sequence[Seed],
) -> list[Sweep]:
    """Products of the Gauss-Newton matrix with directions, each as gradients by all knowns.

    Args:
        table: variables of the component.
        recording: record of the updates.
        directions: of the knowns.
        weights: of unknowns at the ends of updates, the inverse variances of their errors.

    Raises:
        DerivativeError: as for `tangent_sweep`.
    """
    unknowns = [(weight.time, weight.name) for weight in weights]
    sets = []
    for changes in tangent_sweep(table, recording, directions, unknowns):
        pairs = zip(weights, changes, strict=True)
        sets.append([Seed(w.time, w.name, flat(w.values) * change) for w, change in pairs])
    return Sweep.several(table, recording, sets)


def flat(values: ArrayLike | Tensor) -> Array:
    """Values as a flat array."""
    given = values.detach().cpu() if isinstance(values, Tensor) else values
    return np.asarray(given, dtype=np.float64).reshape(-1)


def hessian_sweep(
    table: VariableTable,
    recording: Recording,
    directions: Sequence[Direction],
    seeds: Iterable[Seed],
    moved_seeds: Sequence[Iterable[Seed]] | None = None,
) -> list[Sweep]:
    """Changes of a gradient along directions, each as gradients by all knowns.

    Args:
        table: variables of the component.
        recording: record of the updates.
        directions: of the knowns.
        seeds: derivatives of the objective by states and outputs at the ends of updates.
        moved_seeds: their changes along every direction; without them the objective is linear.

    Raises:
        DerivativeError: as for `Sweep` and `Directions`.
    """
    along = Directions(table, recording, directions)
    moved = [seeds_of_steps(table, recording, of) for of in moved_seeds or [()] * len(directions)]
    gradient, changes = recording.tape.hessian_products(
        seeds_of_steps(table, recording, seeds),
        along.changes(),
        moved,
        along.changes_of_models(),
    )
    return [
        _Product(table, recording, gradient, change, along, k) for k, change in enumerate(changes)
    ]


class _Product(Sweep):
    """The change of a gradient along a direction.

    Args:
        table: variables of the component.
        recording: record of the updates.
        gradient: by what went into the steps.
        change: of the gradient.
        along: directions.
        direction: which of them.
    """

    def __init__(
        self,
        table: VariableTable,
        recording: Recording,
        gradient: WindowGradient,
        change: WindowGradient,
        along: Directions,
        direction: int,
    ) -> None:
        super().__init__(table, recording, change)
        self._base, self._along, self._direction = gradient, along, direction

    def _by_step(self, variable: Variable, number: int) -> Tensor:
        """See `Sweep`; the share of a component of the wind in its speed changes too."""
        found, own = super()._by_step(variable, number), variable.quantity
        update, direction = self._updates[number], self._direction
        if own not in WIND_COMPONENTS or not update.wind():
            return found
        tangents = self._along.of_updates[direction][number]
        moved = changes_of_inputs(update, tangents, self._along.before(number, direction))
        shares = {name: wind_share(update, name) for name in WIND_COMPONENTS}
        none = torch.zeros_like(shares[own])
        of_speed = sum(shares[name] * moved.get(name, none) for name in WIND_COMPONENTS)
        speed = torch.from_numpy(np.hypot(*update.wind().values())).to(none)
        turned = (moved.get(own, none) - shares[own] * of_speed) / nonzero(speed)
        by_speed = self._base.forcing.wind_speed[slice(*self._spans[number])]
        return found + by_speed * torch.where(speed > 0.0, turned, 0.0)

    def _parameter(self, variable: Variable, number: int) -> Tensor:
        """See `Sweep`; the factor of a value, and the value of a factor, change too."""
        name = variable.quantity
        tangents = self._along.of_model(number, self._direction)
        effective = self._base.parameters[number].named(name)
        other: Role = "multiplier" if variable.role == "parameter" else "parameter"
        moved = tangents.get((other, name))
        found = super()._parameter(variable, number)
        if moved is None:
            return found
        product = effective * moved
        is_sum = variable.role == "multiplier" and product.ndim == 2
        return found + (product.sum(0) if is_sum else product)
