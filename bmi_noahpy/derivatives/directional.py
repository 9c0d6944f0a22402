"""The change of an update along a change of its knowns, in forward mode."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import torch
from numpy.typing import ArrayLike
from torch import Tensor
from torch.autograd import forward_ad

from bmi_noahpy.derivatives.chain_rule import wind_share
from bmi_noahpy.derivatives.seeds import checked, flattened, seed_tensor
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import WIND_COMPONENTS
from bmi_noahpy.stepping.updates import Stepper, Update, with_air_humidity
from bmi_noahpy.variables import KNOWN, UNKNOWN, Role
from noahpy.model.model import Model
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing
from noahpy.model.steps import step_packing

Fields = TypeVar("Fields", bound=tuple[Any, ...])


def directional_derivative(
    stepper: Stepper, update: Update, unknowns: Sequence[str], seeds: Mapping[str, ArrayLike]
) -> dict[str, Array]:
    """Change of unknowns of an update along a change of its knowns.

    Args:
        stepper: stepper that took the update.
        update: the update.
        unknowns: names of states and outputs.
        seeds: changes of knowns by name; all others are zero.

    Raises:
        KeyError: no variable has a name; the message gives the nearest.
        DerivativeError: a variable is no known or no unknown, or a seed has the wrong size.
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
        packing = step_packing(update.model.layer_count)
        for time, seconds, values in stepper.forcing_of(update):
            rows = tensor_of(values, parameters.soil.porosity)
            forcing = _moved_forcing(update, packing.forcing(rows), tangents)
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
            found[variable.name] = flattened(
                outputs[variable.name] if of_state is None else of_state
            )
    return {name: found[table.by_name[name].name] for name in unknowns}


def _dual(fields: Fields, tangent_of: Callable[[str], Tensor | None]) -> Fields:
    """A named tuple whose tensors carry their tangents, if they have any."""
    moved = {}
    for name, value in fields._asdict().items():  # type: ignore[attr-defined]
        tangent = tangent_of(name)
        if tangent is not None:
            value = forward_ad.make_dual(value, tangent)  # type: ignore[no-untyped-call]
        moved[name] = value
    return type(fields)(**moved)


def _tangent(value: Tensor) -> Tensor:
    """The tangent that a tensor carries, or zeros."""
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
        tangents["input", name] * wind_share(update, name)
        for name in WIND_COMPONENTS
        if ("input", name) in tangents
    ]

    def tangent_of(name: str) -> Tensor | None:
        if name == "wind_speed":
            return sum(wind[1:], start=wind[0]) if wind else None
        return tangents.get(("input", name))

    return _dual(forcing, tangent_of)
