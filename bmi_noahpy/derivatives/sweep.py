"""Derivatives of what a component did, by the names of its variables.

Known are inputs, states at the begin, parameters and multipliers; unknown are states at the end and
outputs. Arrays are those of BMI: float64, flattened with the column fastest.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor
from torch.autograd import forward_ad

from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import WIND_COMPONENTS
from bmi_noahpy.stepping.updates import Recording, Stepper, Update, with_air_humidity
from bmi_noahpy.variables import KNOWN, UNKNOWN, Role, Variable, VariableTable
from noahpy.gradients import Seeds, WindowGradient
from noahpy.model.model import Model
from noahpy.model.packing import on_host
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.model.steps import layout
from noahpy.physics.numerics import nonzero
from noahpy.simulation.build import UNKNOWN_HUMIDITY
from noahpy.simulation.simulation import TIME_TOLERANCE

Fields = TypeVar("Fields", bound=tuple[Any, ...])


class Seed(NamedTuple):
    """A cotangent of an unknown at the end of a recorded update."""

    time: float
    """Model time of the end of the update, s."""
    name: str
    values: ArrayLike | Tensor
    """Derivative of the objective by the variable, flattened, or a tensor of its shape."""


def directional_derivative(
    stepper: Stepper, update: Update, unknowns: Sequence[str], seeds: Mapping[str, ArrayLike]
) -> dict[str, Array]:
    """Change of the unknowns of an update along a change of its knowns.

    Args:
        stepper: that took the update.
        update: that was taken.
        unknowns: names of states and outputs.
        seeds: changes of knowns by name; all others are zero.

    Raises:
        DerivativeError: a variable is not of its kind, or a seed has the wrong size.
    """
    table = stepper.table
    wanted = [checked(table, name, UNKNOWN, "unknown") for name in unknowns]
    tangents = {
        (v.role, v.quantity): seed_tensor(update, v, values)
        for v, values in ((checked(table, n, KNOWN, "known"), s) for n, s in seeds.items())
    }
    with forward_ad.dual_level():
        parameters = _moved_parameters(update, tangents)
        model = Model(parameters, update.model.schemes, update.model.modules)
        state = _dual(update.before, lambda name: tangents.get(("state", name)))
        changes: Array | None = None
        form = layout(update.model.layer_count)
        for time, seconds, values in stepper.forcing_of(update):
            rows_forcing = torch.from_numpy(values).to(update.rows_before)
            forcing = _moved_forcing(update, form.forcing(rows_forcing), tangents)
            if time == 0.0:
                state = with_air_humidity(state, forcing.specific_humidity)
            result = model.step(state, forcing, seconds)
            step = CompletedStep(state, forcing, result, seconds, model.coefficients.geometry)
            of_step = on_host(_tangent(step.in_rows(stepper.quantities)))
            changes = stepper.with_step(changes, of_step, seconds, update.seconds)
            state = result.state
        outputs = {} if changes is None else stepper.by_name(changes)
        found = {}
        for variable in wanted:
            is_state = variable.role == "state"
            of_state = _tangent(getattr(state, variable.quantity)) if is_state else None
            found[variable.name] = _array(outputs[variable.name] if of_state is None else of_state)
    return {name: found[table.by_name[name].name] for name in unknowns}


def adjoint_derivative(
    stepper: Stepper, update: Update, knowns: Sequence[str], seeds: Mapping[str, ArrayLike]
) -> dict[str, Array]:
    """Derivative of seeded unknowns of an update by its knowns.

    Args:
        stepper: that took the update.
        update: that was taken.
        knowns: names of inputs, states at the begin, parameters and multipliers.
        seeds: derivative of an objective by unknowns, by name.

    Raises:
        DerivativeError: a variable is not of its kind, or a seed has the wrong size.
    """
    for name in knowns:
        checked(stepper.table, name, KNOWN, "known")
    of_end = [Seed(update.end, name, values) for name, values in seeds.items()]
    swept = Sweep(stepper.table, stepper.recorded(update), of_end)
    return {name: swept.gradient(name) for name in knowns}


class Sweep:
    """Gradients of an objective over recorded updates.

    Args:
        table: variables of the component.
        recording: of its updates.
        seeds: derivative of the objective by states and outputs at ends of updates.

    Raises:
        DerivativeError: a seed at a time that was not recorded, or of no unknown.
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
        """Number of the recorded update that ends at a model time, counted from 0.

        Raises:
            DerivativeError: none does.
        """
        ends = np.array([update.end for update in self._updates])
        nearest = int(np.abs(ends - time).argmin())
        if abs(ends[nearest] - time) > TIME_TOLERANCE:
            raise DerivativeError(
                f"no recorded update ends at {time:g} s; the nearest ends at {ends[nearest]:g} s"
            )
        return nearest

    def gradient(self, name: str) -> Array:
        """By a parameter or multiplier, by a state at the begin, or by an input.

        What changed between updates counts as if it were changed everywhere alike: the gradients
        by the values of all updates are added. States are those before the first update.

        Raises:
            DerivativeError: the variable is no known.
        """
        return _array(self.gradient_tensor(name))

    def gradient_tensor(self, name: str) -> Tensor:
        """The same in the shape of the model.

        Raises:
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
        """By what stood in one update: as `input_gradient`, `state_gradient`, `parameter_gradient`.

        Args:
            name: of an input, state, parameter or multiplier.
            number: of the update, counted from 0.

        Raises:
            DerivativeError: the variable is no known, or there is no such update.
        """
        role = checked(self._table, name, KNOWN, "known").role
        if role == "input":
            return self.input_gradient(name, number)
        if role == "state":
            return self.state_gradient(name, number)
        return self.parameter_gradient(name, number)

    def input_gradient(self, name: str, number: int) -> Array:
        """By an input of one update, that stood over all its steps.

        Args:
            name: of the input.
            number: of the update, counted from 0.

        Raises:
            DerivativeError: no input, or no such update.
        """
        variable = checked(self._table, name, ("input",), "input")
        self._check_number(number)
        return _array(self._input(variable, number))

    def state_gradient(self, name: str, number: int) -> Array:
        """By what a state was set to before an update; zero where it was not set.

        Args:
            name: of the state.
            number: of the update, counted from 0; before the first one all states count as set.

        Raises:
            DerivativeError: no state, or no such update.
        """
        variable = checked(self._table, name, ("state",), "state")
        self._check_number(number)
        return _array(self._state(variable, number))

    def parameter_gradient(self, name: str, number: int) -> Array:
        """By the value that a parameter or multiplier had in one update and all that share it.

        Args:
            name: of the parameter or multiplier.
            number: of the update, counted from 0.

        Raises:
            DerivativeError: no parameter, or no such update.
        """
        variable = checked(self._table, name, ("parameter", "multiplier"), "parameter")
        self._check_number(number)
        model = self._updates[number].model
        return _array(self._parameter(variable, [m is model for m in self._models].index(True)))

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
        if variable.quantity == "surface_specific_humidity" and update.begin == 0.0:
            value = torch.where(_is_unknown(update.before), 0.0, value)
        return value

    def _input(self, variable: Variable, number: int) -> Tensor:
        first, last = self._spans[number]
        update = self._updates[number]

        def received(field: str) -> Tensor:
            values: Tensor = getattr(self._gradient.forcing, field)
            return values[first:last].sum(0)

        if variable.quantity in WIND_COMPONENTS:
            return received("wind_speed") * _wind_share(update, variable.quantity)
        value = received(variable.quantity)
        if variable.quantity == "specific_humidity" and update.begin == 0.0:
            surface = self._gradient.replaced[first].surface_specific_humidity
            value = value + torch.where(_is_unknown(update.before), surface, 0.0)
        return value

    def _parameter(self, variable: Variable, number: int) -> Tensor:
        effective = self._gradient.parameters[number].named(variable.quantity)
        model = self._models[number]
        update = next(u for u in self._updates if u.model is model)
        value, factor = update.values[variable.quantity]
        if variable.role == "parameter":
            return effective * factor
        product = effective * value
        return product.sum(0) if product.ndim == 2 else product


# --- helpers -------------------------------------------------------------------------------------
def checked(table: VariableTable, name: str, roles: Container[Role], kind: str) -> Variable:
    """A variable that has one of some roles.

    Raises:
        KeyError: no such variable; the message names the nearest.
        DerivativeError: its role is another.
    """
    variable = table.by_name[name]
    if variable.role not in roles:
        raise DerivativeError(f"{name} is no {kind}: its role is {variable.role}")
    return variable


def seed_tensor(update: Update, variable: Variable, values: ArrayLike | Tensor) -> Tensor:
    """Values of a seed in the shape of the model.

    Raises:
        DerivativeError: number or kind of the values is wrong.
    """
    state = update.before
    like = state.soil_temperature if variable.is_layered else state.skin_temperature
    given = values.detach().cpu() if isinstance(values, Tensor) else values
    array = np.asarray(given, dtype=np.float64).reshape(-1)
    if array.size != like.numel() or not np.isfinite(array).all():
        raise DerivativeError(
            f"the seed of {variable.name} needs {like.numel()} finite values, given {array.size}"
        )
    return torch.from_numpy(array.copy()).reshape(like.shape).to(like.device, like.dtype)


def _array(values: Tensor) -> Array:
    return on_host(values.detach()).reshape(-1)


def _dual(fields: Fields, tangent_of: Callable[[str], Tensor | None]) -> Fields:
    """A named tuple whose tensors carry tangents where there are any."""
    moved = {}
    for name, value in fields._asdict().items():  # type: ignore[attr-defined]
        tangent = tangent_of(name)
        if tangent is not None:
            value = forward_ad.make_dual(value, tangent)  # type: ignore[no-untyped-call]
        moved[name] = value
    return type(fields)(**moved)


def _tangent(value: Tensor) -> Tensor:
    """What a tensor carries, or zeros."""
    tangent: Tensor | None = forward_ad.unpack_dual(value).tangent  # type: ignore[no-untyped-call]
    return torch.zeros_like(value) if tangent is None else tangent


def _moved_parameters(update: Update, tangents: Mapping[tuple[Role, str], Tensor]) -> Parameters:
    def tangent_of(name: str) -> Tensor | None:
        if name not in update.values:
            return None
        value, factor = update.values[name]
        parts = []
        if ("parameter", name) in tangents:
            parts.append(tangents["parameter", name] * factor)
        if ("multiplier", name) in tangents:
            parts.append(value * tangents["multiplier", name])
        return sum(parts[1:], start=parts[0]) if parts else None

    given = update.model.parameters
    return Parameters(
        soil=_dual(given.soil, tangent_of),
        column_soil=given.column_soil,
        vegetation=_dual(given.vegetation, tangent_of),
        site=_dual(given.site, tangent_of),
    )


def _moved_forcing(
    update: Update, forcing: Forcing, tangents: Mapping[tuple[Role, str], Tensor]
) -> Forcing:
    wind = [
        tangents["input", name] * _wind_share(update, name)
        for name in WIND_COMPONENTS
        if ("input", name) in tangents
    ]

    def tangent_of(name: str) -> Tensor | None:
        if name == "wind_speed":
            return sum(wind[1:], start=wind[0]) if wind else None
        return tangents.get(("input", name))

    return _dual(forcing, tangent_of)


def _wind_share(update: Update, component: str) -> Tensor:
    """Derivative of the wind speed by a component; that of a source blows along x.

    Zero in calm air, where the speed has no derivative.
    """
    like = update.before.skin_temperature
    wind = {name: torch.from_numpy(v).to(like) for name, v in update.given.wind().items()}
    if wind:
        return wind[component] / nonzero(torch.hypot(wind["wind_x"], wind["wind_y"]))
    return torch.ones_like(like) if component == "wind_x" else torch.zeros_like(like)


def _is_unknown(state: State) -> Tensor:
    return state.surface_specific_humidity == UNKNOWN_HUMIDITY
