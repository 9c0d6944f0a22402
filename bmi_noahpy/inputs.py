"""Forcing of a step from what a coupler set, and from the configured source for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations
from typing import Final

import torch
from torch import Tensor

from bmi_noahpy.buffers import Buffers
from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.setters import Changes
from bmi_noahpy.variables import Variable
from noahpy.forcing.quantities import Coupled
from noahpy.simulation import TIME_TOLERANCE, Simulation, StepForcings
from noahpy.state import Forcing

WIND_COMPONENTS: Final = frozenset({"wind_x", "wind_y"})

_FROM_COUPLER: Final[dict[str, Coupled]] = {
    "air_temperature": "air_temperature",
    "specific_humidity": "humidity",
    "surface_pressure": "surface_pressure",
    "shortwave_down": "shortwave_down",
    "longwave_down": "longwave_down",
    "precipitation_rate": "precipitation",
    "wind_x": "wind",
    "wind_y": "wind",
}
"""What the configuration calls an input that a coupler has to set."""


class Inputs:
    """What drives the steps: values a coupler set stand until they are set again.

    Args:
        variables: the inputs.
        buffers: memory of the component.
        simulation: with the forcing of the configured source.
    """

    def __init__(self, variables: list[Variable], buffers: Buffers, simulation: Simulation) -> None:
        self._variables = variables
        self._buffers = buffers
        self._memory = buffers.block(variables)
        self._clock = simulation.clock
        self._supplied = StepForcings(simulation.supply, simulation.clock)
        self._coupled = simulation.supply.from_coupler
        self.set_by_coupler = Changes()
        """Quantities that a coupler has set."""

    def required_names(self) -> tuple[str, ...]:
        """Names of the inputs that the model cannot do without."""
        return tuple(v.name for v in self._variables if v.quantity in _FROM_COUPLER)

    def require(self) -> None:
        """Refuse to go on without an input that is needed.

        Raises:
            MissingInputError: listing all of them.
        """
        given = self.set_by_coupler.keys()
        has_wind = not WIND_COMPONENTS.isdisjoint(given)
        missing = [
            variable.name
            for variable in self._variables
            if _FROM_COUPLER.get(variable.quantity) in self._coupled
            and variable.quantity not in given
            and not (has_wind and variable.quantity in WIND_COMPONENTS)
        ]
        if missing:
            raise MissingInputError(
                "inputs that were never set and that no source of forcing has: "
                f"{', '.join(missing)} (one component of the wind suffices)"
            )

    def given(self) -> dict[str, Tensor]:
        """Copies of what a coupler has set, by quantity; the other wind component is zero."""
        rows = self._memory.read().unbind(0)
        given = {
            variable.quantity: values
            for variable, values in zip(self._variables, rows, strict=True)
            if variable.quantity in self.set_by_coupler
        }
        for one, other in permutations(WIND_COMPONENTS):
            if one in given and other not in given:
                given[other] = torch.zeros_like(given[one])
        return given

    def fields(self, seconds: float, given: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """All inputs of the step that begins at a model time, by quantity.

        Args:
            seconds: model time, s.
            given: what stands above the source.
        """
        step = round(seconds / self._clock.step)
        on_step = abs(seconds - step * self._clock.step) < TIME_TOLERANCE
        supplied = self._supplied[step] if on_step else self._supplied.between_steps(seconds)
        values = supplied._asdict()
        values["wind_x"] = values["wind_speed"]
        values["wind_y"] = torch.zeros_like(values["wind_speed"])
        values |= given
        if "wind_x" in given:
            values["wind_speed"] = torch.hypot(values["wind_x"], values["wind_y"])
        return values

    def show(self, fields: Mapping[str, Tensor]) -> None:
        """Write what drove a step into the memory of the inputs that no coupler has set."""
        for variable in self._variables:
            if variable.quantity not in self.set_by_coupler:
                self._buffers.write(variable, fields[variable.quantity])


def forcing_of(fields: Mapping[str, Tensor]) -> Forcing:
    """The forcing among the fields of a step."""
    return Forcing(*(fields[name] for name in Forcing._fields))
