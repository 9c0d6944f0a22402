"""A record within a bound of memory: few states are kept, and the others are recomputed.

Recomputed states are those of the first run to the last bit, and a sweep visits the same segments
with or without a bound, so that gradients are equal to the last bit as well.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import ClassVar, Final, NamedTuple

import torch
from torch import Tensor

from noahpy.errors import MemoryBoundError
from noahpy.gradients._checkpoints import KeptStates, WindowFolder
from noahpy.gradients._memory import MemoryBound
from noahpy.gradients._schedule import advance, whole_segments
from noahpy.gradients._storage import Record, Segment
from noahpy.model.model import Model
from noahpy.model.packing import tensor_of
from noahpy.model.state import LayerCounts, State
from noahpy.model.steps import ForcingBlocks, StepInputs

STATE: Final = State._fields


class _Given(NamedTuple):
    """Values of the state that were set from outside before a step."""

    rows: Tensor
    """Rows of which some were set."""
    mask: Tensor
    """Which of their elements were set."""
    values: Tensor
    """Of these rows."""


class BoundedRecord(Record):
    """A record of which states are recomputed.

    Args:
        layers: of the model.
        like: tensor whose columns, floating-point type and device all steps share.
        model: of the first step.
        memory: bytes that states may take, with the work on them.
        forcing: of all steps, if it is not kept with the record.
        folder: where states go in place of memory.

    Raises:
        MemoryBoundError: too little memory.
    """

    is_bounded: ClassVar[bool] = True

    def __init__(
        self,
        layers: LayerCounts,
        like: Tensor,
        model: Model,
        memory: int,
        forcing: ForcingBlocks | None = None,
        folder: WindowFolder | None = None,
    ) -> None:
        super().__init__(layers, like, state_rows=0)
        self._like = like.detach().new_empty(self.layout.rows, self.column_count)
        self.bound = MemoryBound.of(memory, model, self._like).checked()
        self._forcing, self.folder = forcing, folder
        self._kept: KeptStates | None = None
        self._given: dict[int, _Given] = {}
        self._whole: tuple[int, Tensor] | None = None
        """First of the steps of which all states are at hand, and these."""
        self._room: Tensor | None = None
        """Memory for them, which is used again, so that little is lost between pieces of it."""
        self._stride = self.bound.steps
        self.recomputed = 0
        """Number of steps that were taken again so far."""

    @property
    def like(self) -> Tensor:
        """Rows of a step, ``[row, column]``, without values."""
        return self._like

    @property
    def kept(self) -> KeptStates:
        """States that are kept."""
        assert self._kept is not None
        return self._kept

    @property
    def stored_bytes(self) -> int:
        """Memory that states and forcing take."""
        whole = 0 if self._room is None else self._room.nbytes
        kept = 0 if self._kept is None else self._kept.stored_bytes
        return super().stored_bytes + whole + kept + self._given_bytes

    @property
    def _given_bytes(self) -> int:
        return sum(part.nbytes for given in self._given.values() for part in given)

    # --- a window as a whole ---------------------------------------------------------------------
    def begin(self, model: Model, state: Tensor, seconds: Sequence[float]) -> list[int]:
        """Begin a window of one model, all of whose forcing is known.

        Args:
            model: of the steps.
            state: before the first step, ``[row, column]``.
            seconds: length of every step, s.

        Returns:
            Steps before which states are to be kept with `keep_state`; from the last of them on,
            or from the first step if there are none, all states are, with `keep_states`.
        """
        for length, alike in groupby(seconds):
            self._note(model, length, len(list(alike)), None)
        self._kept = KeptStates(state.detach(), self.bound.slots(), self.folder)
        segments = self.segments(self.bound.steps, None)
        stops, number, slots = list[int](), 0, self.kept.slots
        while (further := self._further(len(segments) - number, slots)) is not None:
            number, slots = number + further, slots - (self.folder is None)
            stops.append(segments[number].first)
        return stops

    def keep_state(self, step: int, state: Tensor) -> None:
        """Keep the state before a step."""
        self.kept.add(step, state)

    def keep_states(self, first: int, before: Tensor, after: Tensor) -> None:
        """Keep the states of consecutive steps.

        Args:
            first: number of the first step.
            before: state before it, ``[row, column]``.
            after: states after every step but the last of the record, ``[step, row, column]``.
        """
        if self._whole is None:
            self._whole = first, self._room_for(len(self) - first)
            self._whole[1][0] = before
        begin, states = self._whole
        place = first - begin + 1
        states[place : place + len(after)] = after

    def _room_for(self, steps: int) -> Tensor:
        """Memory for the states of some steps."""
        if self._room is None or len(self._room) < steps:
            self._room = None
            self._room = self._new(steps)
        return self._room[:steps]

    def _further(self, segments: int, slots: int) -> int | None:
        """How many segments to advance to the next state that is kept; None if all fit."""
        whole = whole_segments(slots, self.bound.steps)
        if segments <= whole:
            return None
        return whole if self.folder is not None else advance(segments, slots, self.bound.steps)

    # --- step by step ----------------------------------------------------------------------------
    def add_rows(
        self,
        model: Model,
        rows: Tensor,
        seconds: float,
        replaced: Mapping[str, Tensor | bool] | None = None,
    ) -> None:
        """Add a step; see `Tape.add_rows`.

        Raises:
            MemoryBoundError: what has to be kept of the steps takes more than the bound.
        """
        self._check_rows(model, rows)
        step, split = len(self), self.layout.state_rows
        self._note(model, seconds, 1, replaced)
        self._parts.add_rows(rows[split:])
        self._whole = None
        state = rows[:split]
        if self._kept is None:
            self._kept = KeptStates(state.clone(), self.bound.slots())
        elif step in self.replaced:
            mask = self.replaced[step]
            (set_rows,) = mask.any(1).nonzero(as_tuple=True)
            self._given[step] = _Given(set_rows, mask[set_rows], state[set_rows].clone())
        self._kept.room = self.bound.slots(super().stored_bytes + self._given_bytes)
        if self._kept.room < 1:
            raise MemoryBoundError(
                f"forcing and replaced states of {len(self)} recorded steps leave no room for "
                f"states within {self.bound.size} bytes; allow more, or record fewer steps"
            )
        if step and step % self._stride == 0:
            # half of the room is for states that a sweep keeps
            while self.kept.slots <= self._kept.room // 2 and self.kept.thin():
                self._stride *= 2
            if step % self._stride == 0 and self.kept.slots > 1:
                self.kept.add(step, state.clone())

    def keep(self, count: int) -> None:
        """Keep only the first steps."""
        super().keep(count)
        self._whole = None
        self._given = {step: given for step, given in self._given.items() if step < count}
        self.kept.drop_after(max(count - 1, 0))

    # --- recomputing -----------------------------------------------------------------------------
    def inputs(self, first: int, last: int) -> StepInputs:
        """State and forcing of some steps.

        Raises:
            RunError: a file with a state is damaged or gone.
        """
        if self._has_whole(first, last):
            assert self._whole is not None
            begin, states = self._whole
            states = states[first - begin : last - begin]
        else:
            states = self._states(first, self._state(first), self._new(last - first))
        return StepInputs((states,), self.weather(first, last))

    def _new(self, steps: int) -> Tensor:
        return self._like.new_empty(steps, self.layout.state_rows, self.column_count)

    def _state(self, step: int) -> Tensor:
        """The state before a step."""
        near = self.kept.nearest(step)
        return self._taken(near, step, self.kept.get(near))

    def _has_whole(self, first: int, last: int) -> bool:
        if self._whole is None:
            return False
        begin, states = self._whole
        return begin <= first and last <= begin + len(states)

    def is_at_hand(self, segment: Segment) -> bool:
        """See `Record`."""
        return self._has_whole(segment.first, segment.last)

    def backward(self, segments: Sequence[Segment]) -> _Backward:
        """See `Record`."""
        return _Backward(self, segments)

    def forward(self, segments: Sequence[Segment]) -> _Forward:
        """See `Record`."""
        return _Forward(self)

    def fill(self, starts: Sequence[int], first: int, last: int) -> None:
        """Have all states of some steps, and of steps before them for which there is room.

        Args:
            starts: first steps of all segments.
            first: number of the first step, which is one of them.
            last: number after the last step.
        """
        self._whole = None
        kept = self.kept
        kept.drop_after(first)
        now = kept.nearest(first)
        state = kept.get(now)
        number, target = bisect_left(starts, now), bisect_left(starts, first)
        while (further := self._further(target + 1 - number, kept.slots)) is not None:
            number += further
            state, now = self._taken(now, starts[number], state), starts[number]
            kept.add(now, state)
        self._whole = now, self._states(now, state, self._room_for(last - now))

    def following(
        self, before: tuple[int, Tensor] | None, first: int, last: int
    ) -> tuple[StepInputs, tuple[int, Tensor]]:
        """Inputs of some steps, and the state after them with the number of the next step.

        Args:
            before: what the steps before gave, if they were asked for.
            first: number of the first step.
            last: number after the last step.
        """
        if before is None or before[0] != first:
            before = first, self._state(first)
        states = self._states(first, before[1], self._new(last - first))
        after = self._taken(last - 1, last, states[-1]) if last < len(self) else states[-1]
        return StepInputs((states,), self.weather(first, last)), (last, after)

    def weather(self, first: int, last: int) -> tuple[Tensor, ...]:
        """See `Record`."""
        return tuple(self._each_weather(first, last))

    def _each_weather(self, first: int, last: int) -> Iterator[Tensor]:
        """The same, part by part: forcing of many steps is not at hand at once."""
        if self._forcing is None:
            yield from super().weather(first, last)
            return
        while first < last:
            part = self._forcing.first_of(range(first, last))
            yield part
            first += len(part)

    def _taken(self, first: int, last: int, state: Tensor) -> Tensor:
        """The state before a step, from that before another one."""
        for run in self.runs(first, last):
            for weather in self._each_weather(run.first, run.last):
                state = self.models[run.model].block(state, weather, run.seconds).state
            state = self._merged(run.last, state)
        self.recomputed += last - first
        return state

    def _states(self, first: int, state: Tensor, states: Tensor) -> Tensor:
        """States before consecutive steps, ``[step, row, column]``.

        Args:
            first: number of the first step.
            state: before it, ``[row, column]``.
            states: where they are written.
        """
        states[0], step = state, first
        for run in self.runs(first, first + len(states) - 1):
            for weather in self._each_weather(run.first, run.last):
                for few in torch.split(weather, self.bound.steps):
                    block = self.models[run.model].block(state, few, run.seconds, STATE)
                    place, step = step - first + 1, step + len(few)
                    states[place : place + len(few)] = tensor_of(block.history.rows(STATE), state)
                    state = states[step - first] = self._merged(step, block.state)
        self.recomputed += len(states) - 1
        return states

    def _merged(self, step: int, state: Tensor) -> Tensor:
        """The state before a step, from that after the step before."""
        given = self._given.get(step)
        if given is None:
            return state
        merged = state.clone()
        merged[given.rows] = torch.where(given.mask, given.values, state[given.rows])
        return merged


class _Backward:
    """Inputs of segments from the last one to the first; see `Record.backward`.

    Args:
        record: of the steps.
        segments: of the whole record.
    """

    def __init__(self, record: BoundedRecord, segments: Sequence[Segment]) -> None:
        self._record = record
        self._starts = [segment.first for segment in segments]

    def inputs(self, first: int, last: int) -> StepInputs:
        """State and forcing of some steps of a segment."""
        if not self._record.is_at_hand(Segment(first, last, 0, 0.0)):
            self._record.fill(self._starts, first, last)
        return self._record.inputs(first, last)


class _Forward:
    """Inputs of segments from the first one to the last; see `Record.forward`."""

    def __init__(self, record: BoundedRecord) -> None:
        self._record = record
        self._next: tuple[int, Tensor] | None = None
        """Number of a step, and the state before it."""

    def inputs(self, first: int, last: int) -> StepInputs:
        """State and forcing of some steps of a segment."""
        found, self._next = self._record.following(self._next, first, last)
        return found
