"""The one driver of steps: runs, regions, components, calibrations and spin-up go through it.

It takes steps in blocks, whose length is bounded by memory and by time, looks whether states are
still finite, and hands the history of each block to recorders. Results do not depend on the length
of the blocks.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple, Protocol

import numpy as np
import torch
from torch import Tensor

from noahpy.errors import RunError
from noahpy.model.model import Model
from noahpy.model.packing import tensor_of
from noahpy.model.state import Forcing, State
from noahpy.model.steps import (
    Array,
    Block,
    ForcingBlocks,
    History,
    PackedStep,
    always,
    quantity_packing,
    step_packing,
)
from noahpy.simulation.simulation import Simulation, StepForcings, forcing_steps

HISTORY_BYTES: Final = 2**24
"""The most that the history of a block takes, if it is more than one step."""
NUMBER_BYTES: Final = 8
BLOCK_SECONDS: Final = 1.0
"""Time of the wall clock after which a block ends with the step that it is at."""


class Recorder(Protocol):
    """Someone who wants quantities of steps."""

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the quantities; they stay the same."""

    def record(self, history: History) -> None:
        """Take the steps that follow those of the last call; they may change after this one."""


class GivenForcing:
    """Forcing of the steps of a run that is at hand as a whole.

    Args:
        forcing: of all steps, ``[step, column]``.
        copies: how often its columns stand side by side in the run.
    """

    def __init__(self, forcing: Forcing, copies: int = 1) -> None:
        self._forcing, self._copies = forcing, copies

    def first_of(self, steps: range) -> Tensor:
        """See `ForcingBlocks`."""
        columns = self._copies * self._forcing.air_temperature.shape[1]
        few = steps[: forcing_steps(columns)]
        parts = [values[few.start : few.stop] for values in self._forcing]
        return torch.stack([part.repeat(1, self._copies) for part in parts], dim=1)


class KeptHistory:
    """Keeps quantities of all steps in memory.

    Args:
        quantities: their names, each once.
    """

    def __init__(self, quantities: Sequence[str]) -> None:
        self.quantities = tuple(quantities)
        self._parts: dict[str, list[Array]] = {name: [] for name in quantities}

    def record(self, history: History) -> None:
        """See `Recorder`."""
        for name, parts in self._parts.items():
            parts.append(history.of(name).copy())

    def values(self) -> dict[str, Tensor]:
        """By name, ``[step, layer, column]`` or ``[step, column]``, float64."""
        return {n: torch.from_numpy(np.concatenate(parts)) for n, parts in self._parts.items()}


OnLost = Callable[[int, Sequence[int]], None]
"""Told the number of a step, and the columns whose state is not finite after it and was before.
The steps before it are recorded; an error that it raises ends the run."""


class LostColumns:
    """Lets a run go on where columns are lost, which touch no others.

    Args:
        note: told of every column once, with the number of the step after which it is lost.
        known: columns that were lost before.
    """

    def __init__(
        self,
        note: Callable[[int, int], None] = lambda column, step: None,
        known: Collection[int] = (),
    ) -> None:
        self._note, self._known = note, set(known)

    def __call__(self, step: int, columns: Sequence[int]) -> None:
        """See `OnLost`."""
        for column in columns:
            if column not in self._known:
                self._known.add(column)
                self._note(column, step)


def stop_at_loss(simulation: Simulation, column_names: Sequence[str] | None = None) -> OnLost:
    """End a run whose state is no longer finite.

    Args:
        simulation: that is run.
        column_names: by column; numbers from 1 if omitted.

    Returns:
        What raises a `RunError` that names the column and the date.
    """

    def stop(step: int, columns: Sequence[int]) -> None:
        name = columns[0] + 1 if column_names is None else column_names[columns[0]]
        begin = simulation.clock.date(step * simulation.clock.step)
        raise RunError(
            f"column {name!r}: the state is no longer finite after the step that begins at "
            f"{begin}; {len(columns)} of {simulation.model.column_count} columns are affected"
        )

    return stop


class Driven(NamedTuple):
    """Where a run stands when its driver is done."""

    before: Tensor
    """State before the first step, ``[row, column]``."""
    next_step: int
    """Number of the step that would follow."""
    last: PackedStep | None
    """Last of the steps, if there was one."""

    @property
    def state(self) -> Tensor:
        """State after the last step, ``[row, column]``."""
        return self.before if self.last is None else tensor_of(self.last.after, self.before)


@lru_cache
def _together(quantities: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """All quantities, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(quantities)))


def drive(
    model: Model,
    state: Tensor,
    forcing: ForcingBlocks,
    seconds: float,
    steps: range,
    recorders: Sequence[Recorder] = (),
    *,
    on_lost: OnLost,
    after_steps: Callable[[int], bool] = always,
) -> Driven:
    """Take the steps of a run without derivatives.

    Args:
        model: that is run.
        state: rows at the start of the first step, ``[row, column]``.
        forcing: of the steps.
        seconds: length of a step, s.
        steps: their numbers.
        recorders: of the history.
        on_lost: what to do about columns whose state is not finite.
        after_steps: called with the number of steps taken since its last call; the run ends early
            if the answer is no.
    """
    quantities = _together(tuple([recorder.quantities for recorder in recorders]))
    number, last, is_wanted, ends = steps.start, None, True, 0.0
    before, most = state, 1
    if len(steps) > 1:
        height = quantity_packing(quantities, model.layers).height
        most = max(1, HISTORY_BYTES // (NUMBER_BYTES * max(1, height) * state.shape[1]))

    def watch(steps: int) -> bool:
        nonlocal is_wanted
        is_wanted = after_steps(steps)
        return is_wanted and time.monotonic() < ends

    while is_wanted and number < steps.stop:
        if last is not None:
            before = tensor_of(last.after, state)
        weather = forcing.first_of(range(number, min(number + most, steps.stop)))
        ends = time.monotonic() + BLOCK_SECONDS
        block = model.block(before, weather, seconds, quantities, watch, number)
        if block.lost:
            _record_with_losses(block, recorders, on_lost)
        else:
            for recorder in recorders:
                recorder.record(block.history)
        number, last = number + len(block.history), block.last
    return Driven(state, number, last)


def _record_with_losses(block: Block, recorders: Sequence[Recorder], on_lost: OnLost) -> None:
    """Hand a block to recorders, in parts that end where columns are lost."""
    history, done = block.history, 0
    lost: dict[int, list[int]] = {}
    for column, step in block.lost.items():
        lost.setdefault(step, []).append(column)
    for step in (*sorted(lost), len(history)):
        if step > done:
            for recorder in recorders:
                recorder.record(history.part(done, step))
        if step in lost:
            on_lost(history.first + step, lost[step])
        done = step


def run_simulation(
    simulation: Simulation,
    recorders: Sequence[Recorder] = (),
    *,
    state: State | None = None,
    steps: range | None = None,
    on_lost: OnLost | None = None,
    after_steps: Callable[[int], bool] = always,
) -> Driven:
    """Take the steps of a simulation without derivatives; see `drive`.

    Args:
        simulation: that is run.
        recorders: of the history.
        state: at the start of the first step; the initial one if omitted.
        steps: numbers of the steps; all if omitted.
        on_lost: what to do about columns whose state is not finite; `stop_at_loss` if omitted.
        after_steps: called with the number of steps taken since its last call; the run ends early
            if the answer is no.
    """
    model, clock = simulation.model, simulation.clock
    before = simulation.initial_state if state is None else state
    return drive(
        model,
        step_packing(model.layers).pack_state(before),
        StepForcings(simulation.supply, clock),
        clock.step,
        range(clock.step_count) if steps is None else steps,
        recorders,
        on_lost=on_lost or stop_at_loss(simulation),
        after_steps=after_steps,
    )
