"""What is stored of consecutive steps: states and forcing, in parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import ClassVar, Final, NamedTuple, Protocol

import torch
from torch import Tensor

from noahpy.model.model import Model
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import StepInputs, step_packing

BLOCK_BYTES: Final = 2**20
"""Most memory that is reserved for steps to come, unless it is one step."""
BLOCK_STEPS: Final = 1024
"""Largest number of steps for which memory is reserved."""


class InputLayout:
    """The layout of a step's state and forcing in one tensor, ``[row, column]``.

    Args:
        layers: of the model.
    """

    def __init__(self, layers: LayerCounts) -> None:
        self.packing = step_packing(layers)
        """Which row is which quantity."""
        self.layers = layers
        self.state_rows = self.packing.of_state.height
        """Number of rows of the state, which come first."""
        self.rows = self.state_rows + len(Forcing._fields)
        """Number of rows of state and forcing."""

    def unpack(self, rows: Tensor) -> tuple[State, Forcing]:
        """State and forcing, as views of their rows."""
        return self.state(rows[: self.state_rows]), self.packing.forcing(rows[self.state_rows :])

    def state(self, rows: Tensor) -> State:
        """The state, as views of its rows."""
        return self.packing.state(rows)

    def mask(self, replaced: Mapping[str, Tensor | bool], like: Tensor) -> Tensor:
        """Whether an element of the state was replaced, bool, ``[row, column]``.

        Args:
            replaced: state variables, with which of their elements were replaced.
            like: tensor of rows, whose columns and device count.

        Raises:
            KeyError: no such state variable.
        """
        unknown = replaced.keys() - set(State._fields)
        if unknown:
            raise KeyError(f"{min(unknown)!r} is no state variable")
        mask = torch.zeros_like(like[: self.state_rows], dtype=torch.bool)
        for name, values in self.state(mask)._asdict().items():
            if name in replaced:
                values.copy_(torch.as_tensor(replaced[name]))
        return mask


def pack_state(state: State) -> Tensor:
    """The rows of a state, ``[row, column]``."""
    return step_packing(LayerCounts.of(state)).pack_state(state)


class StepParts:
    """State before and forcing of every step, in parts of consecutive steps.

    Args:
        shape: of a step, ``(row, column)``.
        state_rows: number of rows of the state, which come first.
        like: tensor whose floating-point type and device count.
    """

    def __init__(self, shape: tuple[int, int], state_rows: int, like: Tensor) -> None:
        self.shape = shape
        self.like = like.new_empty(shape)
        """Rows of a step, without values."""
        step_bytes = shape[0] * shape[1] * like.element_size()
        self._steps_of_block = max(1, min(BLOCK_STEPS, BLOCK_BYTES // step_bytes))
        self._state_rows = state_rows
        self._parts: list[tuple[Tensor, Tensor]] = []
        self._starts: list[int] = []
        """Number of the first step of every part."""
        self._blocks: dict[int, Tensor] = {}
        """Memory of the parts that may grow, by the number of their first step."""
        self._spare = self.like[None][:0]
        """Rows of steps for which the last part still has room."""
        self._count = 0

    def add(self, states: Tensor, forcing: Tensor) -> None:
        """Add steps, without a copy, ``[step, row, column]`` each."""
        self._spare = self._spare[:0]
        self._append(states, forcing)
        self._count += len(states)

    def _append(self, states: Tensor, forcing: Tensor) -> None:
        self._parts.append((states, forcing))
        self._starts.append(self._count)

    def add_rows(self, rows: Tensor) -> None:
        """Add a copy of a step, ``[row, column]``."""
        if not len(self._spare):
            self._spare = self.like.new_empty(self._steps_of_block, *self.shape)
            self._blocks[self._count] = self._spare
            self._append(self._spare[:, : self._state_rows], self._spare[:, self._state_rows :])
        self._spare[0] = rows
        self._spare = self._spare[1:]
        self._count += 1

    def keep(self, count: int) -> None:
        """Keep only the first steps, as many as there were at least."""
        while self._starts and self._starts[-1] >= count:
            self._blocks.pop(self._starts.pop(), None)
            self._parts.pop()
        self._spare, self._count = self._spare[:0], count
        if self._starts:
            kept = count - self._starts[-1]
            block = self._blocks.get(self._starts[-1])
            if block is None:
                states, forcing = self._parts[-1]
                self._parts[-1] = states[:kept], forcing[:kept]
            else:
                self._spare = block[kept:]

    def between(self, first: int, last: int) -> StepInputs:
        """Some of the steps, as views."""
        found = []
        while first < last:
            number = bisect_right(self._starts, first) - 1
            start = self._starts[number]
            end = min([last, *self._starts[number + 1 : number + 2]])
            found.append([part[first - start : end - start] for part in self._parts[number]])
            first = end
        states, forcing = zip(*found, strict=True)
        return StepInputs(states, forcing)

    def __len__(self) -> int:
        return self._count

    @property
    def stored_bytes(self) -> int:
        """Memory of the parts."""
        return sum(one.numel() * one.element_size() for part in self._parts for one in part)


class _Run(NamedTuple):
    """Consecutive steps of one model and one length, without a change of state from outside."""

    first: int
    """Number of the first step."""
    model: int
    """Number of the model."""
    seconds: float
    """Length of a step, s."""


class Segment(NamedTuple):
    """Consecutive steps of one model and one length, without a change of state from outside."""

    first: int
    """Number of the first step."""
    last: int
    """Number after the last step."""
    model: int
    """Number of the model."""
    seconds: float
    """Length of a step, s."""


class Recalled(Protocol):
    """Where inputs of steps come from."""

    def inputs(self, first: int, last: int) -> StepInputs:
        """State and forcing of some steps of a segment."""


class Record:
    """Inputs of consecutive steps.

    Args:
        layers: of the model.
        like: tensor whose columns, floating-point type and device all steps share.
        state_rows: number of rows of the state that are stored of every step; all if omitted.
    """

    def __init__(self, layers: LayerCounts, like: Tensor, state_rows: int | None = None) -> None:
        columns = like.shape[-1]
        self.layout = InputLayout(layers)
        kept = self.layout.state_rows if state_rows is None else state_rows
        shape = kept + self.layout.rows - self.layout.state_rows, columns
        self._parts = StepParts(shape, kept, like.detach())
        self.column_count = columns
        self.models: list[Model] = []
        """The models in the order of their use."""
        self.seconds: list[float] = []
        """Length of every step, s."""
        self._runs: list[_Run] = []
        self.replaced: dict[int, Tensor] = {}
        """Which elements of the state were set from outside, bool, ``[row, column]``, by the number
        of the step before which they were set."""

    def __len__(self) -> int:
        """Number of steps."""
        return len(self.seconds)

    def inputs(self, first: int, last: int) -> StepInputs:
        """State and forcing of some steps."""
        return self._parts.between(first, last)

    def weather(self, first: int, last: int) -> tuple[Tensor, ...]:
        """Forcing of some steps, in parts ``[step, forcing, column]``."""
        return self._parts.between(first, last).forcing

    def add_rows(
        self,
        model: Model,
        rows: Tensor,
        seconds: float,
        replaced: Mapping[str, Tensor | bool] | None = None,
    ) -> None:
        """Add a step; see `Tape.add_rows`."""
        self._check_rows(model, rows)
        self._note(model, seconds, 1, replaced)
        self._parts.add_rows(rows)

    def _check_rows(self, model: Model, rows: Tensor) -> None:
        if rows.shape != (self.layout.rows, self.column_count):
            raise ValueError(
                f"a step of {model.layers.soil} layers and {rows.shape[1]} columns does not "
                "continue the record"
            )

    def keep(self, count: int) -> None:
        """Keep only the first steps."""
        del self.seconds[count:]
        self._runs = [run for run in self._runs if run.first < count]
        del self.models[self._runs[-1].model + 1 if self._runs else 0 :]
        self.replaced = {step: mask for step, mask in self.replaced.items() if step < count}
        self._parts.keep(count)

    def add_steps(
        self, model: Model, before: Tensor, after: Tensor, forcing: Tensor, seconds: float
    ) -> None:
        """Add consecutive steps of one length, whose rows must not change any more.

        Args:
            model: of the steps.
            before: state before the first step, ``[row, column]``.
            after: state after every step, ``[step, row, column]``.
            forcing: of every step, ``[step, row, column]``.
            seconds: length of a step, s.
        """
        self._note(model, seconds, len(after), None)
        self._parts.add(before[None], forcing[:1])
        if len(after) > 1:
            self._parts.add(after[:-1], forcing[1:])

    def _note(
        self,
        model: Model,
        seconds: float,
        count: int,
        replaced: Mapping[str, Tensor | bool] | None,
    ) -> None:
        """Note everything of the next steps but their inputs."""
        replaced = replaced if len(self) else dict.fromkeys(State._fields, True)
        if replaced:
            self.replaced[len(self)] = self.layout.mask(replaced, self.like)
        if not self.models or self.models[-1] is not model:
            self.models.append(model)
        run = _Run(len(self), len(self.models) - 1, seconds)
        if not self._runs or self._runs[-1][1:] != run[1:] or len(self) in self.replaced:
            self._runs.append(run)
        self.seconds += [seconds] * count

    @property
    def stored_bytes(self) -> int:
        """Memory that states and forcing take."""
        return sum(mask.numel() for mask in self.replaced.values()) + self._parts.stored_bytes

    @property
    def like(self) -> Tensor:
        """Rows of a step, ``[row, column]``, without values."""
        return self._parts.like

    def segments(self, longest: int, truncate_after: int | None) -> list[Segment]:
        """The record in segments of at most `longest` steps, none across a truncation."""
        segments, each = list[Segment](), truncate_after or len(self)
        for first, last, model, seconds in self.runs(0, len(self)):
            cuts = range(first - first % each + each, last, each)
            for begin, end in pairwise([first, *cuts, last]):
                for step in range(begin, end, longest):
                    segments.append(Segment(step, min(step + longest, end), model, seconds))
        return segments

    def runs(self, first: int, last: int) -> Iterator[Segment]:
        """Some of the steps, as long as model and length stay and no state is set."""
        while first < last:
            number = bisect_right(self._runs, first, key=lambda run: run.first) - 1
            run = self._runs[number]
            ends = [one.first for one in self._runs[number + 1 : number + 2]]
            end = min([last, *ends])
            yield Segment(first, end, run.model, run.seconds)
            first = end

    def backward(self, segments: Sequence[Segment]) -> Recalled:
        """Inputs of segments, to be asked for from the last one to the first.

        Args:
            segments: of the whole record.
        """
        return self

    def forward(self, segments: Sequence[Segment]) -> Recalled:
        """Inputs of segments, to be asked for from the first one to the last."""
        return self

    is_bounded: ClassVar[bool] = False
    """Whether states are recomputed, so that memory has a bound."""

    def is_at_hand(self, segment: Segment) -> bool:
        """Whether a segment is swept without recomputing its states."""
        return True
