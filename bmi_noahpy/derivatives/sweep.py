"""Gradients of an objective over one or many updates, in reverse mode."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.derivatives.chain_rule import is_humidity_unknown, share_of_end, wind_share
from bmi_noahpy.derivatives.seeds import Seed, checked, flattened, seed_tensor
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import WIND_COMPONENTS
from bmi_noahpy.stepping.updates import Recording, Stepper, Update
from bmi_noahpy.variables import KNOWN, UNKNOWN, Variable, VariableTable
from noahpy.gradients import Seeds, WindowGradient
from noahpy.simulation.simulation import TIME_TOLERANCE


def adjoint_derivative(
    stepper: Stepper, update: Update, knowns: Sequence[str], seeds: Mapping[str, ArrayLike]
) -> dict[str, Array]:
    """Derivative of an objective by knowns of an update.

    Args:
        stepper: stepper that took the update.
        update: the update.
        knowns: names of inputs, states at the beginning, parameters and multipliers.
        seeds: derivatives of the objective by unknowns at the end, by name.

    Raises:
        KeyError: no variable has a name; the message gives the nearest.
        DerivativeError: a variable is no known or no unknown, or a seed has the wrong size.
    """
    for name in knowns:
        checked(stepper.table, name, KNOWN, "known")
    of_end = [Seed(update.end, name, values) for name, values in seeds.items()]
    swept = Sweep(stepper.table, stepper.recorded(update), of_end)
    return {name: swept.gradient(name) for name in knowns}


class Sweep:
    """Gradients of an objective by the knowns of recorded updates.

    Args:
        table: variables of the component.
        recording: record of the updates.
        seeds: derivatives of the objective by states and outputs at the ends of updates.

    Raises:
        DerivativeError: nothing is recorded, no recorded update ends at the time of a seed, or a
            variable is no unknown.
    """

    def __init__(self, table: VariableTable, recording: Recording, seeds: Iterable[Seed]) -> None:
        if not recording.updates:
            raise DerivativeError("nothing is recorded; start a recording, then update")
        self._table = table
        self._updates = list(recording.updates)
        self._spans = list(zip([0, *recording.ends[:-1]], recording.ends, strict=True))
        self._models = list(recording.tape.models)
        of_steps = Seeds()
        for seed in seeds:
            self._add(of_steps, seed)
        self._gradient: WindowGradient = recording.tape.gradient(of_steps)

    def _add(self, seeds: Seeds, seed: Seed) -> None:
        variable = checked(self._table, seed.name, UNKNOWN, "unknown")
        number = self.number_of(seed.time)
        first, last = self._spans[number]
        cotangent = seed_tensor(self._updates[number], variable, seed.values)
        if variable.role == "accumulated":
            cotangent = cotangent * self._updates[number].seconds
        if variable.role in ("mean", "accumulated"):
            seeds.add_mean(variable.quantity, cotangent, first, last)
        else:
            seeds.add(variable.quantity, cotangent, last - 1)

    def number_of(self, time: float) -> int:
        """Index of the recorded update that ends at a model time.

        Raises:
            DerivativeError: no update ends there.
        """
        ends = np.array([update.end for update in self._updates])
        nearest = int(np.abs(ends - time).argmin())
        if abs(ends[nearest] - time) > TIME_TOLERANCE:
            raise DerivativeError(
                f"no recorded update ends at {time:g} s; the nearest ends at {ends[nearest]:g} s"
            )
        return nearest

    def gradient(self, name: str) -> Array:
        """Gradient by a known over all updates, flattened.

        For an input, a parameter or a multiplier this is the sum of the gradients by its values in
        all updates, that is, by a change common to all of them. For a state it is the gradient by
        the state before the first update.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no known.
        """
        return flattened(self.gradient_tensor(name))

    def gradient_tensor(self, name: str) -> Tensor:
        """`gradient` in the shape of the model.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no known.
        """
        variable = checked(self._table, name, KNOWN, "known")
        if variable.role == "state":
            return self._state(variable, 0)
        if variable.role == "input":
            parts = [self._input(variable, k) for k in range(len(self._updates))]
        else:
            parts = [self._parameter(variable, k) for k in range(len(self._models))]
        return sum(parts[1:], start=parts[0])

    def gradient_of(self, name: str, number: int) -> Array:
        """Gradient by the value of a known in one update.

        See `input_gradient`, `state_gradient` and `parameter_gradient`.

        Args:
            name: name of an input, state, parameter or multiplier.
            number: index of the update.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no known, or there is no such update.
        """
        role = checked(self._table, name, KNOWN, "known").role
        if role == "input":
            return self.input_gradient(name, number)
        if role == "state":
            return self.state_gradient(name, number)
        return self.parameter_gradient(name, number)

    def input_gradient(self, name: str, number: int) -> Array:
        """Gradient by the value of an input in one update, which all its steps share.

        An input that is interpolated counts in the next update too, which goes on from there.

        Args:
            name: name of the input.
            number: index of the update.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no input, or there is no such update.
        """
        variable = checked(self._table, name, ("input",), "input")
        self._check_number(number)
        return flattened(self._input(variable, number))

    def state_gradient(self, name: str, number: int) -> Array:
        """Gradient by the value that a state was set to before an update; zero if it was not set.

        Args:
            name: name of the state.
            number: index of the update; before the first one, all states count as set.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no state, or there is no such update.
        """
        variable = checked(self._table, name, ("state",), "state")
        self._check_number(number)
        return flattened(self._state(variable, number))

    def parameter_gradient(self, name: str, number: int) -> Array:
        """Gradient by the value of a parameter or multiplier in one update.

        Updates between which no parameter was changed share their values, and thus this gradient.

        Args:
            name: name of the parameter or multiplier.
            number: index of the update.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is no parameter, or there is no such update.
        """
        variable = checked(self._table, name, ("parameter", "multiplier"), "parameter")
        self._check_number(number)
        model = self._updates[number].model
        return flattened(self._parameter(variable, [m is model for m in self._models].index(True)))

    def _check_number(self, number: int) -> None:
        if not 0 <= number < len(self._updates):
            raise DerivativeError(
                f"update {number} is not among the {len(self._updates)} recorded ones"
            )

    def _state(self, variable: Variable, number: int) -> Tensor:
        update = self._updates[number]
        replaced = self._gradient.replaced.get(self._spans[number][0])
        if replaced is None:
            return torch.zeros_like(getattr(update.before, variable.quantity))
        value: Tensor = getattr(replaced, variable.quantity)
        if variable.quantity == "surface_specific_humidity" and update.is_first:
            value = torch.where(is_humidity_unknown(update.before), 0.0, value)
        return value

    def _input(self, variable: Variable, number: int) -> Tensor:
        first, _ = self._spans[number]
        update, quantity = self._updates[number], variable.quantity
        value = (self._by_step(variable, number) * share_of_end(update, quantity)).sum(0)
        following = number + 1
        if following < len(self._updates) and self._updates[following].course is not None:
            # from which that one goes on
            rest = 1.0 - share_of_end(self._updates[following], quantity)
            value = value + (self._by_step(variable, following) * rest).sum(0)
        if variable.quantity == "specific_humidity" and update.is_first:
            surface = self._gradient.replaced[first].surface_specific_humidity
            value = value + torch.where(is_humidity_unknown(update.before), surface, 0.0)
        return value

    def _by_step(self, variable: Variable, number: int) -> Tensor:
        """Gradient by an input in every step of an update, ``[step, column]``."""
        span, quantity = slice(*self._spans[number]), variable.quantity
        if quantity in WIND_COMPONENTS:
            share = wind_share(self._updates[number], quantity)
            return self._gradient.forcing.wind_speed[span] * share
        values: Tensor = getattr(self._gradient.forcing, quantity)[span]
        return values

    def _parameter(self, variable: Variable, number: int) -> Tensor:
        effective = self._gradient.parameters[number].named(variable.quantity)
        model = self._models[number]
        update = next(u for u in self._updates if u.model is model)
        value, factor = update.values[variable.quantity]
        if variable.role == "parameter":
            return effective * factor
        product = effective * value
        return product.sum(0) if product.ndim == 2 else product
