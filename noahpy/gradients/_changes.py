"""Changes of a window of steps along changes of what goes into it: forward mode."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.gradients._seeds import output
from noahpy.gradients._window_gradient import Derived
from noahpy.model.model import Model, Tangent
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.quantities import CompletedStep
from noahpy.model.side_by_side import beside, in_front, repeated
from noahpy.model.state import Forcing, State
from noahpy.model.steps import StepPacking, quantity_packing, step_packing
from noahpy.physics.derivatives import derivatives_of_order

Tree = TypeVar("Tree")


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
        ValueError: no change, other numbers of directions, or a shape that does not fit.
    """
    for name in outputs:
        output(name)
    directions = checked_changes(model, state, forcing, changes)
    compiled = model.tangent(directions * len(forcing[0]))
    steps = _Steps(model, state, forcing, seconds, tuple(dict.fromkeys(outputs)))
    if compiled is not None:
        return _compiled(steps, compiled, changes, directions)
    return _eager(steps, changes, directions)


class _Steps(NamedTuple):
    """Consecutive steps."""

    model: Model
    state: State
    forcing: Forcing
    seconds: float
    outputs: tuple[str, ...]


def checked_changes(
    model: Model, state: State, forcing: Forcing, changes: Mapping[str, Tensor]
) -> int:
    """Number of directions of changes that fit.

    Raises:
        KeyError: something that does not exist.
        ValueError: no change, other numbers of directions, or a shape that does not fit.
    """
    if not changes:
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


def _side_by_side(
    tree: Tree, prefix: str, changes: Mapping[str, Tensor], directions: int, columns: int
) -> Tree:
    """A tree with its columns once for every direction, side by side, with their changes."""

    def leaf(path: str, value: Tensor) -> Tensor:
        change = changes.get(path)
        if change is not None and not value.ndim:
            # one number for all columns
            value, change = value.expand(columns), change[:, None].repeat(1, columns)
        wide = repeated(value, directions) if value.ndim else value
        if change is None:
            return wide
        dual: Tensor = forward_ad.make_dual(wide, beside(change).to(wide))  # type: ignore[no-untyped-call]
        return dual

    return with_leaves(tree, leaf, prefix)


def _tangent(value: Tensor) -> Tensor:
    """The change that a tensor carries, or zeros."""
    tangent: Tensor | None = forward_ad.unpack_dual(value).tangent  # type: ignore[no-untyped-call]
    return torch.zeros_like(value) if tangent is None else tangent.detach()


def _eager(steps: _Steps, changes: Mapping[str, Tensor], directions: int) -> Change:
    """Changes along all directions, whose columns stand side by side."""
    found: dict[str, list[Tensor]] = {name: [] for name in steps.outputs}
    columns = steps.model.column_count

    def wide(tree: Tree, prefix: str) -> Tree:
        return _side_by_side(tree, prefix, changes, directions, columns)

    with forward_ad.dual_level(), torch.no_grad(), derivatives_of_order(1):
        model = Model(
            wide(steps.model.parameters, "parameters"),
            wide(steps.model.schemes, "schemes"),
            steps.model.modules,
        )
        state = wide(steps.state, "state")
        for weather in _each(wide(steps.forcing, "forcing")):
            result = model.step(state, weather, steps.seconds)
            geometry = model.coefficients.geometry
            step = CompletedStep(state, weather, result, steps.seconds, geometry)
            for name, values in found.items():
                values.append(in_front(_tangent(step.quantity(name)), directions))
            state = result.state
        return Change(
            State(*(in_front(_tangent(value), directions) for value in state)),
            {name: torch.stack(values, dim=1) for name, values in found.items()},
        )


def _each(forcing: Forcing) -> Iterator[Forcing]:
    return map(Forcing._make, zip(*(values.unbind(0) for values in forcing), strict=True))


def _compiled(
    steps: _Steps, tangent: Tangent, changes: Mapping[str, Tensor], directions: int
) -> Change:
    """Changes along all directions by the tangent of the model."""
    packing = step_packing(steps.model.layers)
    state, forcing = packing.pack_state(steps.state), torch.stack(steps.forcing, dim=1)
    moved_state, moved_forcing = packed_changes(packing, changes, directions, forcing, state)
    after, values = tangent(
        state,
        forcing,
        steps.seconds,
        moved_state,
        moved_forcing,
        Derived(steps.model).along(changes),
        steps.outputs,
    )
    rows = quantity_packing(steps.outputs, steps.model.layers)
    return Change(
        State(*(packing.of_state.value(after, name) for name in State._fields)),
        {name: rows.value(values, name) for name in steps.outputs},
    )


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
