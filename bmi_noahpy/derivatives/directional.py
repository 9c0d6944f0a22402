"""The change of an update along a change of its knowns, in forward mode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.derivatives.chain_rule import is_humidity_unknown, share_of_end, wind_share
from bmi_noahpy.derivatives.seeds import checked, flattened, seed_tensor
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import WIND_COMPONENTS
from bmi_noahpy.stepping.updates import Stepper, Update
from bmi_noahpy.variables import KNOWN, UNKNOWN, Role
from noahpy.gradients import push_forward
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.state import Forcing, State
from noahpy.model.steps import step_packing

Tangents = Mapping[tuple[Role, str], Tensor]


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
    model, like = update.model, update.model.parameters.soil.porosity
    of_parameters = _of_parameters(update, tangents)
    of_forcing = _of_forcing(update, tangents)
    moved = _of_state(update, tangents)
    names = tuple(dict.fromkeys(stepper.quantities))
    packing = step_packing(model.layers)
    changes: Array | None = None
    first = 0
    for seconds, alike in groupby(stepper.inputs_of(update), key=lambda step: step.seconds):
        steps = list(alike)
        weather = tensor_of(np.stack([step.forcing for step in steps]), like)
        along = push_forward(
            model,
            packing.state(tensor_of(steps[0].state, like)),
            Forcing(*(packing.of_forcing.value(weather, name) for name in Forcing._fields)),
            seconds,
            {
                **{f"state.{name}": value[None] for name, value in moved._asdict().items()},
                **{
                    f"forcing.{name}": value[None, first : first + len(steps)]
                    for name, value in of_forcing.items()
                },
                **of_parameters,
            },
            names,
        )
        first += len(steps)
        moved = State(*(value[0] for value in along.state))
        for number in range(len(steps)):
            values = [along.outputs[name][0, number] for name in stepper.quantities]
            of_step = torch.cat([v if v.ndim == 2 else v[None] for v in values])
            changes = stepper.with_step(changes, on_host(of_step), seconds, update.seconds)
    outputs = {} if changes is None else stepper.by_name(changes)
    found = {
        v.name: flattened(getattr(moved, v.quantity) if v.role == "state" else outputs[v.name])
        for v in wanted
    }
    return {name: found[table.by_name[name].name] for name in unknowns}


def _of_state(update: Update, tangents: Tangents) -> State:
    """Change of the state at the begin of an update."""
    before = update.before
    moved = State(
        *(
            tangents.get(("state", name), torch.zeros_like(value))
            for name, value in before._asdict().items()
        )
    )
    humidity = tangents.get(("input", "specific_humidity"))
    if update.is_first:
        unknown = is_humidity_unknown(before)
        given = torch.zeros_like(before.skin_temperature) if humidity is None else humidity
        of_surface = torch.where(unknown, given, moved.surface_specific_humidity)
        moved = moved._replace(surface_specific_humidity=of_surface)
    return moved


def _of_parameters(update: Update, tangents: Tangents) -> dict[str, Tensor]:
    """Changes of parameters by path, along one direction."""
    found: dict[str, Tensor] = {}
    for (role, name), tangent in tangents.items():
        if role in ("parameter", "multiplier"):
            value, factor = update.values[name]
            groups = update.model.parameters._asdict().items()
            group = next(g for g, of in groups if g != "column_soil" and name in of._fields)
            path = f"parameters.{group}.{name}"
            change = (tangent * factor if role == "parameter" else value * tangent)[None]
            found[path] = found[path] + change if path in found else change
    return found


def _of_forcing(update: Update, tangents: Tangents) -> dict[str, Tensor]:
    """Changes of the forcing by name, ``[step, column]``."""
    found = {
        name: value * share_of_end(update, name)
        for (role, name), value in tangents.items()
        if role == "input"
    }
    wind = [found.pop(name) * wind_share(update, name) for name in WIND_COMPONENTS if name in found]
    if wind:
        found["wind_speed"] = sum(wind[1:], start=wind[0])
    return found
