"""Steps in rows, without derivatives: what an engine takes and gives.

State and forcing of all columns are one tensor of rows each, ``[row, column]``. An engine takes a
state and the forcing of consecutive steps, and gives a `Block`: the quantities that were asked for
after every step, and the state after the last.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.model.packing import Packing, tensor_of
from noahpy.model.quantities import STEP_OUTPUTS
from noahpy.model.state import AXES_OF_STATE, Forcing, LayerCounts, State

Array = NDArray[np.float64]


class StepPacking:
    """How state and forcing of a step are packed.

    Args:
        layers: of the model.
    """

    def __init__(self, layers: LayerCounts) -> None:
        self.of_state = Packing(State._fields, tuple(map(layers.along, AXES_OF_STATE)))
        self.of_forcing = Packing(Forcing._fields, (None,) * len(Forcing._fields))

    def pack_state(self, state: State) -> Tensor:
        """A state in rows, in memory of its own."""
        return self.of_state.pack(state)

    def pack_forcing(self, forcing: Forcing) -> Tensor:
        """A forcing in rows, in memory of its own."""
        return self.of_forcing.pack(forcing)

    def state(self, rows: Tensor) -> State:
        """The state that rows hold, as views."""
        return State._make(self.of_state.unpack(rows))

    def forcing(self, rows: Tensor) -> Forcing:
        """The forcing that rows hold, as views."""
        return Forcing._make(self.of_forcing.unpack(rows))


@lru_cache
def step_packing(layers: LayerCounts) -> StepPacking:
    """The packing for the layers of a model."""
    return StepPacking(layers)


@lru_cache
def quantity_packing(names: tuple[str, ...], layers: LayerCounts) -> Packing:
    """How some of `noahpy.model.quantities.STEP_OUTPUTS` are packed.

    Args:
        names: of the quantities, each once.
        layers: of the model.
    """
    return Packing(names, tuple(layers.along(STEP_OUTPUTS[name].axis) for name in names))


class StepInputs(NamedTuple):
    """State and forcing of consecutive steps, in parts that need not be neighbours in memory."""

    states: tuple[Tensor, ...]
    """State before every step, ``[step, row, column]`` each; rows are whole in memory."""
    forcing: tuple[Tensor, ...]
    """Forcing of the same steps."""

    def __len__(self) -> int:
        return sum(map(len, self.states))

    def rows(self) -> list[Tensor]:
        """State above forcing of every step, ``[row, column]``, in memory of its own."""
        pairs = zip(*map(chain.from_iterable, self), strict=True)
        return [torch.cat(pair) for pair in pairs]


class ForcingBlocks(Protocol):
    """Forcing of the steps of a run, which may be asked for more than once."""

    def first_of(self, steps: range) -> Tensor:
        """Forcing of the first of some steps, one or more, ``[step, row, column]``."""


class PackedStep(NamedTuple):
    """A step in rows on the host, float64."""

    after: Array
    """State at the end of the step, ``[row, column]``."""
    write: Callable[[tuple[str, ...], Array], object]
    """Writes quantities of the step, by their names, into rows."""


class StepRows(NamedTuple):
    """Memory in which a step is taken again and again, float64, ``[row, column]`` each."""

    state: Array
    """Before the step; the step replaces it by that after it."""
    forcing: Array
    quantities: Array
    """Receives what is wanted of the step."""


StepInRows: TypeAlias = Callable[[float], bool]
"""Takes a step of a length, s; whether the state of all columns is finite after it."""


class History:
    """Quantities of consecutive steps.

    Args:
        packing: which row is which quantity.
        values: quantities after every step, ``[step, row, column]``.
        seconds: length of every step, s.
        first: number of the first of the steps in its run.
    """

    def __init__(self, packing: Packing, values: Array, seconds: float, first: int = 0) -> None:
        self.packing, self.values = packing, values
        self.seconds, self.first = seconds, first

    def __len__(self) -> int:
        return len(self.values)

    def rows(self, names: tuple[str, ...]) -> Array:
        """Some of the quantities, ``[step, row, column]``; as a view if they are neighbours."""
        return self.values[:, self.packing.selection(names)]

    def of(self, name: str) -> Array:
        """One of the quantities, ``[step, layer, column]`` or ``[step, column]``, as a view."""
        values = self.values[:, self.packing.slices[name]]
        return values[:, 0] if STEP_OUTPUTS[name].axis is None else values

    def part(self, first: int, last: int) -> History:
        """The steps from one up to, not including, another, counted within the block."""
        values = self.values[first:last]
        return History(self.packing, values, self.seconds, self.first + first)

    @property
    def edges(self) -> list[float]:
        """Begin of every step and end of the last, s since the start of the run."""
        return [number * self.seconds for number in range(self.first, self.first + len(self) + 1)]


class Block(NamedTuple):
    """Consecutive steps of one length."""

    history: History
    """Quantities that were asked for."""
    last: PackedStep
    """Last of the steps."""
    lost: Mapping[int, int]
    """First step of the block after which the state of a column is not finite, by the number of
    the column; empty if all are finite."""
    before: Tensor
    """State before the first step, ``[row, column]``."""

    @property
    def state(self) -> Tensor:
        """State after the last step, ``[row, column]``, in the type of that before the first."""
        return tensor_of(self.last.after, self.before)


def always(steps: int) -> bool:
    """Go on after any steps."""
    return True


def lost_columns(first_lost: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Columns that are lost, each with the step after which it is.

    Args:
        first_lost: by column, the step after which it is lost; negative if it is not.
    """
    for column in np.flatnonzero(first_lost >= 0).tolist():
        yield column, int(first_lost[column])


Held = TypeVar("Held")
"""State in the form in which an engine holds it from one step to the next."""


def fill_block(
    take: Callable[[Held, Tensor], tuple[PackedStep, Held]],
    held: Held,
    forcing: Tensor,
    history: History,
    before: Tensor,
    after_steps: Callable[[int], bool] = always,
) -> Block:
    """A block from steps that are taken one after the other.

    Args:
        take: takes a step from a state with its forcing, ``[row, column]``.
        held: state before the first step.
        forcing: of every step, ``[step, row, column]``.
        history: of as many steps, whose values are not filled in.
        before: state before the first step, ``[row, column]``.
        after_steps: called after every step with 1; the block ends with a step after which it is
            false.
    """
    names, values = history.packing.paths, history.values
    lost: dict[int, int] = {}
    for number, rows in enumerate(forcing.unbind()):
        step, held = take(held, rows)
        if names:
            step.write(names, values[number])
        # one sum is quicker than to look at all numbers
        if not math.isfinite(np.add.reduce(step.after, axis=None)):
            for column in np.flatnonzero(~np.isfinite(step.after).all(axis=0)).tolist():
                lost.setdefault(column, number)
        if not after_steps(1):
            history = history.part(0, number + 1)
            break
    return Block(history, step, lost, before)
