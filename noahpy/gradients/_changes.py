"""Changes of a window of steps along changes of what goes into it: forward mode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.gradients._eager import EagerTangent
from noahpy.gradients._seeds import output
from noahpy.gradients._window_gradient import Derived
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.state import Forcing, State
from noahpy.model.steps import StepPacking, quantity_packing, step_packing


class Change(NamedTuple):
    """Changes of the results of consecutive steps."""

    state: State
    """Of the state after the last step, ``[direction, layer, column]`` or ``[direction, column]``.
    """
    outputs: Mapping[str, Tensor]
    """Of outputs by name, ``[direction, step, layer, column]`` or ``[direction, step, column]``."""


def push_forward(
    model: Model,
    state: State,
    forcing: Forcing,
    seconds: float,
    changes: Mapping[str, Tensor],
    outputs: Sequence[str] = (),
) -> Change:
    """The changes of consecutive steps along any number of changes of what goes into them.

    Nothing is stored, so that windows may have any length. The cost grows with the number of
    directions, where that of `trajectory` grows with the number of objectives.

    Args:
        model: of the steps.
        state: before the first step.
        forcing: of all steps, ``[step, column]``.
        seconds: length of a step, s.
        changes: of state, forcing, parameters and parameters of schemes, by paths as in
            ``state.soil_temperature``, ``forcing.air_temperature``, ``parameters.soil.porosity``
            and ``schemes.thermal_conductivity.exponent``: one for each direction, ``[direction,
            ...]`` with the shape of what changes. All else stays as it is.
        outputs: names as in `Seeds`.

    Raises:
        KeyError: an output, or something to change, that does not exist.
        ValueError: no change or no direction, other numbers of directions, or a shape that does not
            fit.
    """
    for name in outputs:
        output(name)
    names = tuple(dict.fromkeys(outputs))
    directions = checked_changes(model, state, forcing, changes)
    derived = Derived(model)
    tangent = model.tangent(directions * len(forcing[0]))
    if tangent is None:
        tangent = EagerTangent(derived.coefficients(), model.layers)
    packing = step_packing(model.layers)
    before, weather = packing.pack_state(state), torch.stack(forcing, dim=1)
    moved_state, moved_forcing = packed_changes(packing, changes, directions, weather, before)
    along = derived.along(changes)
    after, values = tangent(before, weather, seconds, moved_state, moved_forcing, along, names)
    rows = quantity_packing(names, model.layers)
    return Change(
        State(*(packing.of_state.value(after, name) for name in State._fields)),
        {name: rows.value(values, name) for name in names},
    )


def checked_changes(
    model: Model, state: State, forcing: Forcing, changes: Mapping[str, Tensor]
) -> int:
    """Number of directions of changes that fit.

    Raises:
        KeyError: something that does not exist.
        ValueError: no change or no direction, other numbers of directions, or a shape that does not
            fit.
    """
    if not any(map(len, changes.values())):
        raise ValueError("nothing changes")
    known = {
        **dict(named_leaves(state, "state")),
        **dict(named_leaves(forcing, "forcing")),
        **dict(named_leaves(model.parameters, "parameters")),
        **dict(named_leaves(model.schemes, "schemes")),
    }
    counts = set()
    for path, value in changes.items():
        if path not in known or not known[path].is_floating_point():
            raise KeyError(f"{path!r} is nothing that can change")
        if value.shape[1:] != known[path].shape:
            raise ValueError(
                f"the changes of {path} have the shape {list(value.shape)}; needed is the number "
                f"of directions and {list(known[path].shape)}"
            )
        counts.add(len(value))
    if len(counts) > 1:
        raise ValueError(f"changes along {' and along '.join(map(str, sorted(counts)))} directions")
    return counts.pop()


def packed_changes(
    packing: StepPacking,
    changes: Mapping[str, Tensor],
    directions: int,
    forcing: Tensor,
    like: Tensor,
) -> tuple[Tensor, Tensor]:
    """Changes of state and forcing as rows.

    Args:
        packing: which row is which quantity.
        changes: by path, ``[direction, ...]``.
        directions: number of them.
        forcing: of every step, ``[step, row, column]``.
        like: rows with columns, of the floating-point type.

    Returns:
        ``[direction, row, column]`` and ``[direction, step, row, column]``; zeros where nothing
        changes.
    """
    moved_state = like.new_zeros(directions, packing.of_state.height, like.shape[-1])
    moved_forcing = forcing.new_zeros(directions, *forcing.shape)
    for path, change in changes.items():
        part, _, name = path.partition(".")
        if part == "state":
            packing.of_state.value(moved_state, name).copy_(change)
        elif part == "forcing":
            packing.of_forcing.value(moved_forcing, name).copy_(change)
    return moved_state, moved_forcing
