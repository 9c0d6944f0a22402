"""Updates of a component: what went into one, its steps, and a record of many.

An update knows all that it started from, so that it can be taken again, which derivatives do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import INPUT_ROWS, Array, Buffers, as_bytes, unlisted
from bmi_noahpy.stepping.inputs import Course, InputRows, Inputs, Routes
from bmi_noahpy.stepping.mass import EXCHANGE
from bmi_noahpy.variables import OUTPUTS, VariableTable
from noahpy.gradients import Tape
from noahpy.model.model import Model
from noahpy.model.packing import Packing, tensor_of
from noahpy.model.state import LayerCounts, State
from noahpy.model.steps import StepInRows, StepRows, step_packing
from noahpy.simulation.build import UNKNOWN_HUMIDITY

if TYPE_CHECKING:
    from threading import RLock

RESIDUALS: Final = ("water_residual", "surface_energy_residual", "soil_energy_residual")
"""Quantities that tell how the balances of the last step close."""
STORED: Final = "column_water"
KEPT: Final = (
    *(unlisted(quantity, "reserved") for quantity in EXCHANGE),
    *(unlisted(quantity, "last") for quantity in (*RESIDUALS, STORED)),
)
"""What an update leaves besides states and outputs: water that is exchanged, the closure of the
last step, and water stored after it."""


class Update(NamedTuple):
    """What one update did, as far as it must be kept to do it again."""

    model: Model
    values: Mapping[str, tuple[Tensor, Tensor]]
    """Value and multiplier of every parameter, by quantity."""
    drivers: bytes
    """Rows of the state at its begin, with what a coupler had set, and below them those of inputs,
    which count where a coupler has set them."""
    routes: Routes
    """Say which inputs these are."""
    changed: Mapping[str, NDArray[np.bool_] | None]
    """Quantities that a coupler had set since the last update, and where; None is everywhere."""
    begin: float
    """Model time, s."""
    lengths: tuple[float, ...]
    """Of its steps, s."""
    is_first: bool
    """Whether the state has seen no update before; the surface then has the humidity of the air
    where nothing is known of it."""
    course: Course | None = None
    """Course of the inputs that do not hold over the update."""

    @property
    def before(self) -> State:
        """The state at its begin."""
        packing = step_packing(self.model.layers)
        rows = self._rows()[: packing.of_state.height]
        return packing.state(tensor_of(rows, self.model.parameters.soil.porosity))

    def _rows(self) -> Array:
        return np.frombuffer(self.drivers).reshape(-1, self.model.column_count).copy()

    def wind(self) -> dict[str, Array]:
        """Components of the wind in every step, m s-1, ``[step, column]``; none if none was set.

        One that was not set is zero.
        """
        if not self.routes.has_wind:
            return {}
        rows, winds = self._rows()[-len(INPUT_ROWS) :], []
        for share in self.shares:
            if self.course is not None:
                rows[self.course.rows] = self.course.at(share)
            wind = InputRows.of(rows).wind
            winds.append([v * (n not in self.routes.calm) for n, v in wind.items()])
        return dict(zip(wind, np.array(winds).swapaxes(0, 1), strict=True))

    @property
    def shares(self) -> Array:
        """Shares of the update after which the middles of its steps are, ``[step]``."""
        lengths = np.array(self.lengths)
        ends = np.cumsum(lengths)
        shares: Array = (ends - 0.5 * lengths) / ends[-1]
        return shares

    def share_of_end(self, quantity: str) -> Array:
        """By how much the value of an input at the end of the update counts in every step.

        Returns:
            ``[step, column]``; 1 for an input that holds. The rest is that of the value at the end
            of the update before.
        """
        shares, course = self.shares[:, np.newaxis], self.course
        columns = self.model.column_count
        if course is None or quantity not in course.quantities:
            return np.ones((len(shares), columns))
        return np.where(course.is_known[course.quantities.index(quantity)], shares, 1.0)

    @property
    def seconds(self) -> float:
        """Length of the whole, s."""
        return sum(self.lengths)

    @property
    def end(self) -> float:
        """Model time, s."""
        return self.begin + self.seconds


class StepInputs(NamedTuple):
    """What went into a step of an update."""

    state: Array
    """``[row, column]``."""
    forcing: Array
    """``[row, column]``."""
    seconds: float
    """Length of the step, s."""


class Stepper:
    """How updates are taken, for the first time and again.

    This happens in rows of its own, so that the memory of the component changes by whole updates.

    Args:
        table: variables of the component.
        buffers: memory of the component.
        inputs: that drive it.
        lock: held while an update is taken.
    """

    def __init__(self, table: VariableTable, buffers: Buffers, inputs: Inputs, lock: RLock) -> None:
        self.table = table
        self.lock = lock
        self._inputs, blocks = inputs, buffers.blocks
        results = [*blocks.outputs, *blocks.kept]
        self._quantities = tuple(result.quantity for result in results)
        self.quantities = self._quantities[: len(blocks.outputs)]
        """What of a step the outputs are made from."""
        memory = buffers.rows([*blocks.states, *blocks.inputs, *results])
        drivers, states = (
            len(buffers.rows(block)) for block in ([*blocks.states, *blocks.inputs], blocks.states)
        )
        rows = np.empty_like(memory)
        self.state, self.inputs, self._results = np.split(rows, (states, drivers))
        """State after the last step that was taken, ``[row, column]``."""
        self._input_rows = InputRows.of(self.inputs)
        self._memory, self._memory_of_drivers = as_bytes(memory), as_bytes(memory[:drivers])
        self._rows, self._drivers = as_bytes(rows), as_bytes(rows[:drivers])
        self._step_rows = StepRows(
            self.state, self._input_rows.forcing, np.empty_like(self._results)
        )
        self._taken: tuple[Model, StepInRows] | None = None
        heights = [buffers.layers.along(result.axis) for result in results]
        counts = [1 if height is None else height for height in heights]
        roles = np.repeat([result.role for result in results], counts)
        outputs = len(blocks.outputs)
        self._packing = Packing(
            tuple(output.name for output in blocks.outputs), tuple(heights[:outputs])
        )
        self._is = {role: (roles == role)[:, None] for role in (*OUTPUTS, "reserved")}
        self._weights = (0.0, 0.0, np.zeros((0, 1)))

    def begin(self, state: Array | None = None) -> bytes:
        """Begin an update with what is in memory, or with another state.

        Returns:
            What it begins with; see `Update`.
        """
        self._drivers[:] = self._memory_of_drivers
        if state is not None:
            self.state[:] = state
        return bytes(self._drivers)

    def publish(self) -> None:
        """Write states, inputs and results of the update that was taken last into the memory."""
        self._memory[:] = self._rows

    def take(self, update: Update, kept: list[StepInputs] | None = None) -> bool:
        """Take an update that the rows begin with.

        Args:
            update: to be taken.
            kept: receives what goes into its steps.

        Returns:
            Whether the states stay finite.
        """
        take, results = self._step(update.model), None
        of_step, time, total = self._step_rows.quantities, update.begin, update.seconds
        for number, seconds in enumerate(update.lengths):
            self._make_ready(update, time, number)
            if kept is not None:
                kept.append(self._step_inputs(seconds))
            if not take(seconds):
                return False
            if results is None:
                results = self.with_step(None, of_step, seconds, total, self._results)
            else:
                results[:] = self.with_step(results, of_step, seconds, total)
            time += seconds
        if update.course is not None:
            self.inputs[update.course.rows] = update.course.end
        return True

    def _step(self, model: Model) -> StepInRows:
        """The step of a model in the rows."""
        if self._taken is None or self._taken[0] is not model:
            self._taken = model, model.step_in_rows(self._step_rows, self._quantities)
        return self._taken[1]

    def _make_ready(self, update: Update, time: float, number: int) -> None:
        """Make the rows ready for a step of an update, which begins at a model time."""
        course = update.course
        if course is not None:
            self.inputs[course.rows] = course.at(update.shares[number])
        self._inputs.fill(self._input_rows, update.routes, time)
        if update.is_first and not number:
            self._give_air_humidity(update.model.layers)

    def _give_air_humidity(self, layers: LayerCounts) -> None:
        packing = step_packing(layers)
        state = packing.state(torch.from_numpy(self.state))
        forcing = packing.forcing(torch.from_numpy(self._step_rows.forcing))
        known = with_air_humidity(state, forcing.specific_humidity).surface_specific_humidity
        state.surface_specific_humidity.copy_(known)

    def _step_inputs(self, seconds: float) -> StepInputs:
        return StepInputs(self.state.copy(), self._step_rows.forcing.copy(), seconds)

    def inputs_of(self, update: Update) -> list[StepInputs]:
        """What goes into the steps of an update, which are taken again but for the last."""
        take = self._step(update.model)
        self._drivers[:], time = update.drivers, update.begin
        steps: list[StepInputs] = []
        for number, seconds in enumerate(update.lengths):
            self._make_ready(update, time, number)
            steps.append(self._step_inputs(seconds))
            if len(steps) < len(update.lengths):
                take(seconds)
            time += seconds
        return steps

    def with_step(
        self,
        before: Array | None,
        derived: Array,
        seconds: float,
        total: float,
        out: Array | None = None,
    ) -> Array:
        """Results of an update with a step added, or the first of them: the outputs.

        Args:
            before: rows of the same before the step; None for the first.
            derived: rows of what they are made from of the step, or changes of them.
            seconds: length of the step, s.
            total: length of the update, s.
            out: where the results of the first step go; new memory if omitted.

        Returns:
            ``[row, column]``.
        """
        if self._weights[:2] != (seconds, total):
            self._weights = seconds, total, self._weigh(seconds, total)
        weights, is_last = self._weights[2], self._is["last"]
        if len(derived) < len(weights):
            weights, is_last = weights[: len(derived)], is_last[: len(derived)]
        part: Array = np.multiply(derived, weights, out)
        return part if before is None else np.where(is_last, part, before + part)

    def _weigh(self, seconds: float, total: float) -> Array:
        """Weight of every row in a step of an update."""
        mean, accumulated = self._is["mean"], self._is["accumulated"]
        once = self._is["last"] | self._is["reserved"]
        weights: Array = mean * (seconds / total) + accumulated * seconds + once
        return weights

    def by_name(self, rows: Array | None = None) -> dict[str, Tensor]:
        """Outputs by the name of the variable, as views.

        Args:
            rows: what `with_step` gives; those of the last update if omitted.
        """
        rows = self._results if rows is None else rows
        values = self._packing.unpack(torch.from_numpy(rows[: self._packing.height]))
        return dict(zip(self._packing.paths, values, strict=True))

    def recorded(self, update: Update) -> Recording:
        """A record of one update."""
        recording = Recording()
        recording.add(update, self.inputs_of(update))
        return recording


class RecordedState(NamedTuple):
    """A state that was saved during a recording, with which it goes on if that is restored."""

    updates: int
    """Number of updates before it."""
    changed: Mapping[str, NDArray[np.bool_] | None]
    """What a coupler had set since the last of them, as in `Update`."""


class Recording:
    """Updates one after another, with a tape of their steps."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.updates: list[Update] = []
        self.ends: list[int] = []
        """Number after the last step of every update on the tape."""
        self.saved: dict[bytes, RecordedState] = {}
        """States that were saved meanwhile, by their digests."""

    def add(self, update: Update, steps: Iterable[StepInputs]) -> None:
        """Add an update that has succeeded.

        Args:
            update: to be added.
            steps: what went into its steps.
        """
        changed = update.changed
        places: dict[str, Tensor | bool] = {}
        if changed:
            states = update.before._asdict().items()
            places = {n: _places(changed[n], values) for n, values in states if n in changed}
        for step in steps:
            rows = np.concatenate([step.state, step.forcing])
            self.tape.add_rows(update.model, torch.from_numpy(rows), step.seconds, places)
            places = {}
        self.updates.append(update)
        self.ends.append(len(self.tape))

    def keep(self, count: int) -> None:
        """Keep only the first updates, and forget those after them as if they had not been."""
        del self.updates[count:], self.ends[count:]
        self.tape.keep(self.ends[-1] if self.ends else 0)
        self.saved = {k: saved for k, saved in self.saved.items() if saved.updates <= count}


def _places(where: NDArray[np.bool_] | None, values: Tensor) -> Tensor | bool:
    return True if where is None else torch.from_numpy(where).reshape(values.shape)


def with_air_humidity(state: State, specific_humidity: Tensor) -> State:
    """The first state, its surface humidity that of the air where nothing is known of it."""
    humidity = state.surface_specific_humidity
    known = torch.where(humidity == UNKNOWN_HUMIDITY, specific_humidity, humidity)
    return state._replace(surface_specific_humidity=known)
