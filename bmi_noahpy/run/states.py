"""The state in memory in the form of the model, and checks of a state that a coupler set."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import torch
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.run.snow_pack import require_possible_pack
from noahpy.catalog.ranges import STATE_RANGES
from noahpy.errors import StateError
from noahpy.model.defaults import filled
from noahpy.model.initial_water import InitialWater, with_initial_water
from noahpy.model.model import Model
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.state import State, check_state, within_bounds
from noahpy.model.steps import step_packing
from noahpy.simulation.snapshot import Snapshot

_FOLLOWING = (
    "initial water follows a porosity that is set before the first update where "
    "initial.clip_to_porosity is true or initial.saturation is given"
)
_WATER_CONTENTS = frozenset({"total_water_content", "liquid_water_content"})


class States:
    """The state variables in memory.

    Args:
        buffers: memory of the component.
        start: state that is written into the memory.
        initial_water: initial water that follows a porosity set before the first update; None if
            none does.
    """

    def __init__(self, buffers: Buffers, start: State, initial_water: InitialWater | None) -> None:
        self._buffers = buffers
        self._rows = buffers.rows(buffers.blocks.states)
        self._like = start.skin_temperature
        self._packing = step_packing(buffers.layers)
        self._initial_water = initial_water
        self._lowest, self._highest = (self._bound(start, end) for end in (0, 1))
        self.write(start)

    def _bound(self, like: State, end: int) -> Tensor:
        """The lowest or the highest finite value that each state may have, in rows."""
        largest = torch.finfo(self._like.dtype).max
        states = (
            torch.full_like(value, STATE_RANGES[name][end]).clamp(-largest, largest)
            for name, value in like._asdict().items()
        )
        return self._packing.pack_state(State(*states))

    # --- memory ----------------------------------------------------------------------------------
    def read_rows(self) -> Tensor:
        """A copy of the state in rows."""
        return tensor_of(self._rows.copy(), self._like)

    def read(self) -> State:
        """A copy of the state."""
        return self._packing.state(self.read_rows())

    def write_rows(self, rows: Array) -> None:
        """Write a state in rows into the memory."""
        self._rows[:] = rows

    def write(self, state: State) -> None:
        """Write a state into the memory."""
        self.write_rows(on_host(self._packing.pack_state(state)))

    def to_bytes(self) -> bytes:
        """The memory as bytes, which differ if any value does."""
        return self._rows.tobytes()

    def values(self) -> dict[str, Array]:
        """Copies of the states by the name of the variable, flattened."""
        arrays = self._buffers.arrays
        return {v.name: arrays[v.name].copy() for v in self._buffers.blocks.states}

    def double_precision(self) -> State:
        """A copy of the state as it is in memory, whatever precision the model has."""
        shaped = self._buffers.shaped
        states = self._buffers.blocks.states
        return filled(State, **{v.quantity: torch.from_numpy(shaped(v).copy()) for v in states})

    # --- what is allowed -------------------------------------------------------------------------
    def accepted(
        self, rows: Tensor, model: Model, changed: Collection[str], *, is_initial: bool
    ) -> Tensor:
        """The state with which an update begins after a coupler has changed something.

        Before the first update, water follows a porosity that was set. Values that exceed a bound
        by no more than rounding are put on it.

        Args:
            rows: rows of the state in memory.
            model: model of the update.
            changed: quantities that a coupler has set since the last update.
            is_initial: whether the state has seen no update.

        Raises:
            StateError: the state is inconsistent.
        """
        rows = self._with_following_water(rows, model, changed, is_initial=is_initial)
        state, porosity = self._packing.state(rows), model.parameters.soil.porosity
        if self._is_within(rows, state, porosity):
            self.require_possible_pack(state, changed)
            return rows
        try:
            check_state(state, porosity)
        except StateError as error:
            if not is_initial or "porosity" not in changed:
                raise
            raise StateError(f"{error}; {_FOLLOWING}", error.name, error.column) from error
        state = within_bounds(state, porosity)
        self.require_possible_pack(state, changed)
        return self._packing.pack_state(state)

    def require_possible_pack(self, state: State, changed: Collection[str]) -> None:
        """Refuse snow of one layer that the next step would clear or collapse.

        Raises:
            StateError: a coupler has set such snow.
        """
        if not self._buffers.layers.snow:
            require_possible_pack(state, changed)

    def require_possible(
        self, snapshot: Snapshot, model: Model, changed: Collection[str], *, is_initial: bool
    ) -> None:
        """Refuse a saved state that no column of the run can have.

        Args:
            snapshot: saved state.
            model: model with which the run would continue.
            changed: quantities that a coupler had set since the last update.
            is_initial: whether the state has seen no update.

        Raises:
            SnapshotError: a value is out of bounds.
        """
        porosity = model.parameters.soil.porosity
        rows = self._packing.pack_state(State(*(v.to(porosity) for v in snapshot.state)))
        rows = self._with_following_water(rows, model, changed, is_initial=is_initial)
        state = self._packing.state(rows)
        if not self._is_within(rows, state, porosity):
            replace(snapshot, state=state).require_possible(porosity)

    def _with_following_water(
        self, rows: Tensor, model: Model, changed: Collection[str], *, is_initial: bool
    ) -> Tensor:
        """The state whose initial water follows a new porosity, unless the water was set too."""
        is_set = not _WATER_CONTENTS.isdisjoint(changed)
        is_following = is_initial and "porosity" in changed and not is_set
        if not is_following or self._initial_water is None:
            return rows
        state = with_initial_water(self._packing.state(rows), self._initial_water, model)
        return self._packing.pack_state(state)

    def _is_within(self, rows: Tensor, state: State, porosity: Tensor) -> bool:
        """Whether a state is within all bounds without tolerance; faster than `check_state`."""
        return bool(
            ((rows >= self._lowest) & (rows <= self._highest)).all()
            and (state.total_water_content <= porosity).all()
            and (state.liquid_water_content <= state.total_water_content).all()
            and (state.snow_water_equivalent <= state.snow_depth).all()
        )
