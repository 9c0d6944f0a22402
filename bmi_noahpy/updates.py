"""Updates of a component: what went into one, its steps, and a record of many.

An update knows all that it started from, so that it can be taken again, which derivatives do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.buffers import Array, on_host
from bmi_noahpy.inputs import Given, Inputs
from bmi_noahpy.mass import EXCHANGE
from bmi_noahpy.variables import OUTPUTS, VariableTable
from noahpy.build import UNKNOWN_HUMIDITY
from noahpy.gradients import Tape
from noahpy.model import Model
from noahpy.packing import Rows
from noahpy.quantities import CompletedStep
from noahpy.state import Forcing, State
from noahpy.steps import RowStep, layout

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
    rows_forcing: Tensor
    """What drives it in rows."""
    seconds: float
    """Its length, s."""

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
    """

    def __init__(self, table: VariableTable, inputs: Inputs, layers: int) -> None:
        self.table = table
        self._inputs = inputs
        self.outputs = table.with_role(*OUTPUTS)
        """Variables that a step adds to."""
        self._names = tuple(output.quantity for output in self.outputs) + EXCHANGE
        heights = [layers if output.is_layered else 0 for output in self.outputs]
        self._rows = Rows(tuple(output.name for output in self.outputs), tuple(heights))
        sizes = [*(height or 1 for height in heights), len(EXCHANGE)]
        roles = np.repeat([*(output.role for output in self.outputs), EXCHANGED], sizes)
        self._is = {
            role: torch.from_numpy(roles == role)[:, None] for role in (*OUTPUTS, EXCHANGED)
        }
        self._weights = (0.0, 0.0, torch.zeros(()))

    def steps(self, update: Update) -> Iterator[Step]:
        """The steps of an update; the last one need not be taken to have them all."""
        last: Step | None = None
        for time, seconds, forcing in self.forcing_of(update):
            rows = update.rows_before if last is None else last.taken.rows_after
            if time == 0.0:
                rows, form = rows.clone(), layout(update.model.layer_count)
                state = form.state(rows)
                humidity = with_air_humidity(state, form.forcing(forcing).specific_humidity)
                state.surface_specific_humidity.copy_(humidity.surface_specific_humidity)
            last = Step(update.model, rows, forcing, seconds)
            yield last

    def forcing_of(self, update: Update) -> Iterator[tuple[float, float, Tensor]]:
        """Begin and length of the steps of an update, s, and their forcing in rows."""
        time = update.begin
        for seconds in update.lengths:
            yield time, seconds, self._inputs.forcing(time, update.given)
            time += seconds

    def with_step(
        self, before: Tensor | None, step: RowStep | CompletedStep, total: float
    ) -> Tensor:
        """Outputs of an update with a step added, and the water exchanged so far below them.

        Args:
            before: rows of the same before the step; None for the first.
            step: of the update.
            total: length of the update, s.

        Returns:
            Rows of all outputs and of `bmi_noahpy.mass.EXCHANGE`, ``[row, column]``.
        """
        rows = step.derived(self._names)
        if self._weights[:2] != (step.seconds, total):
            self._weights = step.seconds, total, self._weigh(step.seconds, total).to(rows)
        part = rows * self._weights[2]
        return part if before is None else torch.where(self._is["last"], part, before + part)

    def _weigh(self, seconds: float, total: float) -> Tensor:
        """Weight of every row in a step of an update."""
        mean, accumulated, once = (
            self._is[role].double() for role in ("mean", "accumulated", EXCHANGED)
        )
        return mean * (seconds / total) + accumulated * seconds + once + self._is["last"]

    def by_name(self, rows: Tensor) -> dict[str, Tensor]:
        """Outputs by the name of the variable, as views of what `with_step` gives."""
        values = self._rows.unpack(rows[: -len(EXCHANGE)])
        return dict(zip(self._rows.paths, values, strict=True))

    @staticmethod
    def split(rows: Tensor) -> tuple[Array, Array]:
        """The outputs and the water exchanged, of what `with_step` gives."""
        values = on_host(rows)
        return values[: -len(EXCHANGE)], values[-len(EXCHANGE) :]

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
