"""Updates of a component: what went into one, its steps, and a record of many.

An update knows all that it started from, so that it can be taken again, which derivatives do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.inputs import Inputs, forcing_of
from bmi_noahpy.variables import VariableTable
from noahpy.build import UNKNOWN_HUMIDITY
from noahpy.gradients import Tape
from noahpy.model import Model
from noahpy.quantities import QUANTITIES, CompletedStep
from noahpy.state import Forcing, State


@dataclass(frozen=True)
class Update:
    """What one update did, as far as it must be kept to do it again."""

    model: Model
    values: Mapping[str, tuple[Tensor, Tensor]]
    """Value and multiplier of every parameter, by quantity."""
    before: State
    """At its begin, with what a coupler had set."""
    changed: Mapping[str, NDArray[np.bool_] | None]
    """Quantities that a coupler had set since the last update, and where; None is everywhere."""
    given: Mapping[str, Tensor]
    """Inputs that a coupler has set, by quantity."""
    begin: float
    """Model time, s."""
    lengths: tuple[float, ...]
    """Of its steps, s."""

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
    before: State
    fields: Mapping[str, Tensor]
    """All inputs by quantity."""
    seconds: float
    """Its length, s."""

    @cached_property
    def forcing(self) -> Forcing:
        """The forcing among the inputs."""
        return forcing_of(self.fields)

    @cached_property
    def completed(self) -> CompletedStep:
        """The step with its result."""
        result = self.model.step(self.before, self.forcing, self.seconds)
        geometry = self.model.coefficients.geometry
        return CompletedStep(self.before, self.forcing, result, self.seconds, geometry)


class Stepper:
    """How updates are taken, for the first time and again.

    Args:
        table: variables of the component.
        inputs: that drive it.
    """

    def __init__(self, table: VariableTable, inputs: Inputs) -> None:
        self.table = table
        self._inputs = inputs
        outputs = table.with_role("mean", "accumulated", "last")
        self.outputs = {
            o.quantity: [v for v in outputs if v.quantity == o.quantity] for o in outputs
        }
        """Variables that a step adds to, by quantity."""

    def steps(self, update: Update) -> Iterator[Step]:
        """The steps of an update; the last one need not be taken to have them all."""
        last: Step | None = None
        for time, seconds, fields in self.inputs_of(update):
            state = update.before if last is None else last.completed.after
            if time == 0.0:
                state = with_air_humidity(state, fields["specific_humidity"])
            last = Step(update.model, state, fields, seconds)
            yield last

    def inputs_of(self, update: Update) -> Iterator[tuple[float, float, dict[str, Tensor]]]:
        """Begin and length of the steps of an update, s, and all inputs by quantity."""
        time = update.begin
        for seconds in update.lengths:
            yield time, seconds, self._inputs.fields(time, update.given)
            time += seconds

    def add_outputs(self, sums: dict[str, Tensor], step: CompletedStep, total: float) -> None:
        """Add a step of an update that lasts `total` seconds to the update's outputs."""
        weights = {"mean": step.seconds / total, "accumulated": step.seconds, "last": 1.0}
        for quantity, variables in self.outputs.items():
            value = QUANTITIES[quantity](step)
            for variable in variables:
                part = value * weights[variable.role]
                is_sum = variable.role != "last" and variable.name in sums
                sums[variable.name] = sums[variable.name] + part if is_sum else part

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
