"""Updates of a component: what went into one, its steps, and a record of many.

An update knows all that it started from, so that it can be taken again, which derivatives do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, tensor_of
from bmi_noahpy.stepping.inputs import Given, Inputs
from bmi_noahpy.stepping.mass import EXCHANGE
from bmi_noahpy.variables import OUTPUTS, VariableTable
from noahpy.gradients import Tape
from noahpy.model.model import Model
from noahpy.model.packing import Rows
from noahpy.model.state import Forcing, State
from noahpy.model.steps import RowStep, layout
from noahpy.simulation.build import UNKNOWN_HUMIDITY

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
    given: Given
    """Inputs that a coupler has set."""
    begin: float
    """Model time, s."""
    lengths: tuple[float, ...]
    """Of its steps, s."""

    @property
    def before(self) -> State:
        """The state at its begin."""
        return layout(self.model.layer_count).state(self.rows_before)

    @property
    def seconds(self) -> float:
        """Length of the whole, s."""
        return sum(self.lengths)

    @property
    def end(self) -> float:
        """Model time, s."""
        return self.begin + self.seconds


@dataclass(frozen=True)
class Step:
    """A step of an update, which is taken when its result is asked for."""

    model: Model
    rows_before: Tensor
    """The state at its begin in rows."""
    values: Array
    """What drives it in rows, on the host."""
    seconds: float
    """Its length, s."""

    @property
    def rows_forcing(self) -> Tensor:
        """What drives it in rows."""
        return tensor_of(self.values, self.rows_before)

    @property
    def before(self) -> State:
        """The state at its begin."""
        return layout(self.model.layer_count).state(self.rows_before)

    @property
    def forcing(self) -> Forcing:
        """What drives it."""
        return layout(self.model.layer_count).forcing(self.rows_forcing)

    @cached_property
    def taken(self) -> RowStep:
        """The step itself."""
        return self.model.take(self.rows_before, self.rows_forcing, self.seconds)


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
        heights = [layers if output.is_layered else 0 for output in self.outputs]
        self._rows = Rows(tuple(output.name for output in self.outputs), tuple(heights))
        sizes = [*(height or 1 for height in heights), len(EXCHANGE)]
        roles = np.repeat([*(output.role for output in self.outputs), EXCHANGED], sizes)
        self._is = {role: (roles == role)[:, None] for role in (*OUTPUTS, EXCHANGED)}
        self._weights = (0.0, 0.0, np.zeros((0, 1)))

    def steps(self, update: Update) -> Iterator[Step]:
        """The steps of an update; the last one need not be taken to have them all."""
        last: Step | None = None
        for time, seconds, forcing in self.forcing_of(update):
            rows = update.rows_before if last is None else last.taken.rows_after
            if time == 0.0:
                rows, form = rows.clone(), layout(update.model.layer_count)
                state = form.state(rows)
                air_humidity = form.forcing(torch.from_numpy(forcing).to(rows)).specific_humidity
                humidity = with_air_humidity(state, air_humidity)
                state.surface_specific_humidity.copy_(humidity.surface_specific_humidity)
            last = Step(update.model, rows, forcing, seconds)
            yield last

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

    def recorded(self, update: Update) -> Recording:
        """A record of one update, which is taken again, but for its last step."""
        recording = Recording()
        with torch.no_grad():
            recording.take(update, self.steps(update))
        return recording


class Recording:
    """Updates one after another, with a tape of their steps."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.updates: list[Update] = []
        self.ends: list[int] = []
        """Number after the last step of every update on the tape."""

    def take(self, update: Update, steps: Iterable[Step]) -> None:
        """Add an update that has succeeded."""
        places: dict[str, Tensor | bool] = {
            name: _places(update.changed[name], values)
            for name, values in update.before._asdict().items()
            if name in update.changed
        }
        for step in steps:
            self.tape.add(update.model, step.before, step.forcing, step.seconds, places)
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
