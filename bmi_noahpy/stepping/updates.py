"""Updates of a component: what went into one, its steps, and a record of many.

An update knows all that it started from, so that it can be taken again, which derivatives do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, groupby
from typing import TYPE_CHECKING, Final, NamedTuple, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.inputs import CoupledInputs, Inputs
from bmi_noahpy.stepping.mass import EXCHANGE
from bmi_noahpy.variables import OUTPUTS, VariableTable
from noahpy.gradients import Tape
from noahpy.model.model import Model
from noahpy.model.packing import Packing, tensor_of
from noahpy.model.state import Forcing, State
from noahpy.model.steps import History, PackedStep, step_packing
from noahpy.simulation.build import UNKNOWN_HUMIDITY
from noahpy.simulation.driver import Driven, LostColumns, OnLost, Recorder, drive
from noahpy.simulation.simulation import forcing_steps

if TYPE_CHECKING:
    from threading import RLock

EXCHANGED: Final = "exchanged"
"""Role of the rows of water that is exchanged."""


class Update(NamedTuple):
    """What one update did, as far as it must be kept to do it again."""

    model: Model
    values: Mapping[str, tuple[Tensor, Tensor]]
    """Value and multiplier of every parameter, by quantity."""
    rows_before: Tensor
    """The state at its begin in rows, with what a coupler had set."""
    changed: Mapping[str, NDArray[np.bool_] | None]
    """Quantities that a coupler had set since the last update, and where; None is everywhere."""
    given: CoupledInputs
    """Inputs that a coupler has set."""
    begin: float
    """Model time, s."""
    lengths: tuple[float, ...]
    """Of its steps, s."""

    @property
    def before(self) -> State:
        """The state at its begin."""
        return step_packing(self.model.layer_count).state(self.rows_before)

    @property
    def seconds(self) -> float:
        """Length of the whole, s."""
        return sum(self.lengths)

    @property
    def end(self) -> float:
        """Model time, s."""
        return self.begin + self.seconds


class _UpdateForcing:
    """Forcing of the steps of an update; see `noahpy.simulation.driver.ForcingBlocks`."""

    def __init__(self, inputs: Inputs, update: Update) -> None:
        self._inputs, self._given, self._like = inputs, update.given, update.rows_before
        self._times = list(accumulate(update.lengths[:-1], initial=update.begin))
        self.last: Array = np.empty((0, 0))
        """Rows of the last step that was asked for, ``[row, column]``."""

    def first_of(self, steps: range) -> Tensor:
        """See `noahpy.simulation.driver.ForcingBlocks`."""
        few = steps[: forcing_steps(self._like.shape[1])]
        times = self._times[few.start : few.stop]
        rows = [self._inputs.forcing(time, self._given) for time in times]
        self.last = rows[-1]
        return tensor_of(np.stack(rows) if len(rows) > 1 else rows[0][None], self._like)


class _Outputs:
    """Forms the outputs of an update from its steps."""

    def __init__(self, stepper: Stepper, seconds: float) -> None:
        self._stepper, self._seconds = stepper, seconds
        self.quantities = stepper.distinct_quantities
        self.rows: Array | None = None
        """See `Stepper.with_step`; None before the first step."""

    def record(self, history: History) -> None:
        """See `noahpy.simulation.driver.Recorder`."""
        for values in history.rows(self._stepper.quantities):
            self.rows = self._stepper.with_step(self.rows, values, history.seconds, self._seconds)


class _States:
    """Keeps the states after steps of an update."""

    quantities = State._fields

    def __init__(self) -> None:
        self.rows: list[Array] = []

    def record(self, history: History) -> None:
        """See `noahpy.simulation.driver.Recorder`."""
        self.rows += list(history.rows(self.quantities).copy())


class TakenUpdate(NamedTuple):
    """The result of an update."""

    driven: Driven
    """Steps that were taken."""
    outputs: Array
    """Outputs, and below them `bmi_noahpy.stepping.mass.EXCHANGE`, ``[row, column]``."""
    forcing: Array
    """Forcing of the last step, ``[row, column]``."""
    states: Sequence[Array]
    """State after every step, ``[row, column]``, if it was asked for."""

    @property
    def last(self) -> PackedStep:
        """Last step."""
        return cast(PackedStep, self.driven.last)


class Stepper:
    """How updates are taken, for the first time and again.

    Args:
        table: variables of the component.
        inputs: that drive it.
        layers: number of soil layers.
        lock: held while an update is taken.
    """

    def __init__(self, table: VariableTable, inputs: Inputs, layers: int, lock: RLock) -> None:
        self.table = table
        self.lock = lock
        self._inputs = inputs
        self.outputs = table.with_role(*OUTPUTS)
        """Variables that a step adds to."""
        self.quantities = tuple(output.quantity for output in self.outputs) + EXCHANGE
        """What of a step the outputs are made from, and the water exchanged."""
        self.distinct_quantities = tuple(dict.fromkeys(self.quantities))
        heights = [layers if output.is_layered else 0 for output in self.outputs]
        self._rows = Packing(tuple(output.name for output in self.outputs), tuple(heights))
        sizes = [*(height or 1 for height in heights), len(EXCHANGE)]
        roles = np.repeat([*(output.role for output in self.outputs), EXCHANGED], sizes)
        self._is = {role: (roles == role)[:, None] for role in (*OUTPUTS, EXCHANGED)}
        self._weights = (0.0, 0.0, np.zeros((0, 1)))

    def take(self, update: Update, on_lost: OnLost, *, keeps_states: bool) -> TakenUpdate:
        """Take an update.

        Args:
            update: to be taken.
            on_lost: what to do about columns whose state is not finite after a step.
            keeps_states: whether the state after every step is wanted.
        """
        outputs, states = _Outputs(self, update.seconds), _States()
        recorders: list[Recorder] = [outputs, states] if keeps_states else [outputs]
        driven, forcing = self._drive(update, update.lengths, recorders, on_lost)
        return TakenUpdate(driven, cast(Array, outputs.rows), forcing.last, states.rows)

    def _drive(
        self,
        update: Update,
        lengths: Sequence[float],
        recorders: Sequence[Recorder],
        on_lost: OnLost,
    ) -> tuple[Driven, _UpdateForcing]:
        """Take the first steps of an update."""
        forcing = _UpdateForcing(self._inputs, update)
        driven = Driven(self._begin_of(update), 0, None)
        for seconds, alike in groupby(lengths):
            steps = range(driven.next_step, driven.next_step + len(list(alike)))
            driven = drive(
                update.model, driven.state, forcing, seconds, steps, recorders, on_lost=on_lost
            )
        return driven, forcing

    def _begin_of(self, update: Update) -> Tensor:
        """The state that an update begins with, in rows."""
        rows = update.rows_before
        if update.begin == 0.0:
            rows, packing = rows.clone(), step_packing(update.model.layer_count)
            forcing = torch.from_numpy(self._inputs.forcing(0.0, update.given)).to(rows)
            state = packing.state(rows)
            humidity = with_air_humidity(state, packing.forcing(forcing).specific_humidity)
            state.surface_specific_humidity.copy_(humidity.surface_specific_humidity)
        return rows

    def forcing_of(self, update: Update) -> Iterator[tuple[float, float, Array]]:
        """Begin and length of the steps of an update, s, and their forcing in rows."""
        time = update.begin
        for seconds in update.lengths:
            yield time, seconds, self._inputs.forcing(time, update.given)
            time += seconds

    def with_step(
        self, before: Array | None, derived: Array, seconds: float, total: float
    ) -> Array:
        """Outputs of an update with a step added, and the water exchanged so far below them.

        Args:
            before: rows of the same before the step; None for the first.
            derived: rows of `quantities` of the step, or changes of them.
            seconds: length of the step, s.
            total: length of the update, s.

        Returns:
            Rows of all outputs and of `bmi_noahpy.stepping.mass.EXCHANGE`, ``[row, column]``.
        """
        if self._weights[:2] != (seconds, total):
            self._weights = seconds, total, self._weigh(seconds, total)
        part = derived * self._weights[2]
        return part if before is None else np.where(self._is["last"], part, before + part)

    def _weigh(self, seconds: float, total: float) -> Array:
        """Weight of every row in a step of an update."""
        mean, accumulated = self._is["mean"], self._is["accumulated"]
        once = self._is["last"] | self._is[EXCHANGED]
        weights: Array = mean * (seconds / total) + accumulated * seconds + once
        return weights

    def row_of(self, quantity: str) -> int:
        """Row of the only output of a quantity without layers."""
        (name,) = (v.name for v in self.outputs if v.quantity == quantity)
        return int(self._rows.slices[name].start)

    def by_name(self, rows: Array) -> dict[str, Tensor]:
        """Outputs by the name of the variable, as views of what `with_step` gives."""
        values = self._rows.unpack(torch.from_numpy(rows[: -len(EXCHANGE)]))
        return dict(zip(self._rows.paths, values, strict=True))

    @staticmethod
    def split(rows: Array) -> tuple[Array, Array]:
        """The outputs and the water exchanged, of what `with_step` gives."""
        return rows[: -len(EXCHANGE)], rows[-len(EXCHANGE) :]

    def record(self, recording: Recording, update: Update, states: Iterable[Array]) -> None:
        """Add an update that has succeeded to a record.

        Args:
            recording: of updates.
            update: to be added.
            states: rows of the state after every step; that after the last one is not needed.
        """
        like, packing = update.rows_before, step_packing(update.model.layer_count)
        after = (tensor_of(rows, like) for rows in states)
        before = chain([self._begin_of(update)], after)
        steps = zip(before, self.forcing_of(update), strict=False)
        recording.add(
            update,
            (
                (packing.state(rows), packing.forcing(tensor_of(forcing, like)), seconds)
                for rows, (_, seconds, forcing) in steps
            ),
        )

    def recorded(self, update: Update) -> Recording:
        """A record of one update, which is taken again, but for its last step."""
        recording, states = Recording(), _States()
        self._drive(update, update.lengths[:-1], [states], LostColumns())
        self.record(recording, update, states.rows)
        return recording


class Recording:
    """Updates one after another, with a tape of their steps."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.updates: list[Update] = []
        self.ends: list[int] = []
        """Number after the last step of every update on the tape."""

    def add(self, update: Update, steps: Iterable[tuple[State, Forcing, float]]) -> None:
        """Add an update.

        Args:
            update: that has succeeded.
            steps: state before every step, its forcing, and its length, s.
        """
        places: dict[str, Tensor | bool] = {
            name: _places(update.changed[name], values)
            for name, values in update.before._asdict().items()
            if name in update.changed
        }
        for before, forcing, seconds in steps:
            self.tape.add(update.model, before, forcing, seconds, places)
            places = {}
        self.updates.append(update)
        self.ends.append(len(self.tape))


def _places(where: NDArray[np.bool_] | None, values: Tensor) -> Tensor | bool:
    return True if where is None else torch.from_numpy(where).reshape(values.shape)


def with_air_humidity(state: State, specific_humidity: Tensor) -> State:
    """The first state, its surface humidity that of the air where nothing is known of it."""
    humidity = state.surface_specific_humidity
    known = torch.where(humidity == UNKNOWN_HUMIDITY, specific_humidity, humidity)
    return state._replace(surface_specific_humidity=known)
