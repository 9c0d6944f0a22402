"""Forcing of the steps: inputs that a coupler has set, and the configured source for the rest."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.memory.buffers import INPUT_ROWS, Array
from bmi_noahpy.memory.setters import Changes
from bmi_noahpy.variables import Variable
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import WindComponents
from noahpy.model.packing import on_host
from noahpy.model.state import Forcing
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation, StepForcings

WIND_COMPONENTS: Final = frozenset(WindComponents._fields)
Flags = NDArray[np.bool_]

_FROM_COUPLER: Final = {
    name: line.coupled
    for group in (Forcing, WindComponents)
    for name, line in quantities_of(group).items()
    if line.coupled is not None
}
"""Names in ``forcing.from_coupler`` of the inputs that a coupler may have to set, by quantity."""


class InputRows(NamedTuple):
    """Rows of inputs, ``[row, column]``, as views of their parts."""

    forcing: Array
    """In the order of `noahpy.model.state.Forcing`."""
    wind_speed: Array
    """One of the forcing, ``[column]``."""
    wind: Mapping[str, Array]
    """Components of the wind by name, ``[column]`` each."""

    @classmethod
    def of(cls, rows: Array) -> InputRows:
        """The parts of rows in the order of `bmi_noahpy.memory.buffers.INPUT_ROWS`."""
        wind = {name: rows[INPUT_ROWS.index(name)] for name in WindComponents._fields}
        return cls(rows[: len(Forcing._fields)], rows[INPUT_ROWS.index("wind_speed")], wind)


class Routes(NamedTuple):
    """Where the forcing of a step comes from, for a set of inputs that a coupler sets."""

    missing: tuple[str, ...]
    """Names of required inputs that are not set."""
    is_supplied: Flags
    """Whether the configured source provides a row of the forcing, ``[field, 1]``."""
    has_wind: bool
    """Whether the coupler sets the wind."""
    calm: tuple[str, ...]
    """The component of the wind that the coupler does not set, if it sets the other."""

    def require_all(self) -> None:
        """Refuse an update without required inputs.

        Raises:
            MissingInputError: there are any; the message lists them.
        """
        if self.missing:
            raise MissingInputError(
                "inputs that were never set and that no source of forcing has: "
                f"{', '.join(self.missing)} (one component of the wind suffices)"
            )


class Inputs:
    """The inputs of the steps; values that a coupler set are used until they are set again.

    Args:
        variables: variables of the inputs.
        simulation: simulation with the forcing of the configured source.
    """

    def __init__(self, variables: list[Variable], simulation: Simulation) -> None:
        self._variables = variables
        self._step = simulation.clock.step
        self._supplied = StepForcings(simulation.supply, simulation.clock)
        self._coupled = simulation.supply.from_coupler
        self._block: Array = np.empty((0, 0, 0))
        self._first = 0
        self.set_by_coupler = Changes()
        """Quantities of the inputs that a coupler has set; setters only add to it."""
        self.regard_as_set(())

    def required_names(self) -> tuple[str, ...]:
        """Names of the inputs without which the model cannot run."""
        return tuple(v.name for v in self._variables if v.quantity in _FROM_COUPLER)

    def regard_as_set(self, quantities: Iterable[str]) -> None:
        """Have just some quantities count as set by the coupler."""
        self.set_by_coupler.clear()
        self.set_by_coupler.update(dict.fromkeys(quantities))
        self._routes = self._routed()

    @property
    def routes(self) -> Routes:
        """The routes for the quantities that are set now."""
        if len(self.set_by_coupler) != self._routed_count:
            self._routes = self._routed()
        return self._routes

    def _routed(self) -> Routes:
        names = self.set_by_coupler.keys()
        self._routed_count = len(names)
        wind = WIND_COMPONENTS & names
        given = {*names, "wind_speed"} if wind else {*names}
        provided = names | (WIND_COMPONENTS if wind else set())
        return Routes(
            missing=tuple(
                variable.name
                for variable in self._variables
                if _FROM_COUPLER.get(variable.quantity) in self._coupled
                and variable.quantity not in provided
            ),
            is_supplied=_flags(given),
            has_wind=bool(wind),
            calm=tuple(WIND_COMPONENTS - wind) if wind else (),
        )

    def fill(self, rows: InputRows, routes: Routes, seconds: float) -> None:
        """Complete the inputs of the step that begins at a model time.

        Args:
            rows: inputs that the coupler has set; all others are written.
            routes: say which these are.
            seconds: model time, s.
        """
        np.copyto(rows.forcing, self._supply(seconds), where=routes.is_supplied)
        wind = rows.wind
        if routes.has_wind:
            for component in routes.calm:
                wind[component][:] = 0.0
            np.hypot(wind["wind_x"], wind["wind_y"], rows.wind_speed)
        else:
            # the wind of the source blows along x
            wind["wind_x"][:], wind["wind_y"][:] = rows.wind_speed, 0.0

    def _supply(self, seconds: float) -> Array:
        """Forcing of a step from the configured source, in rows, ``[row, column]``."""
        step = round(seconds / self._step)
        if abs(seconds - step * self._step) >= TIME_TOLERANCE:
            return on_host(self._supplied.rows_between_steps(seconds))
        place = step - self._first
        if not 0 <= place < len(self._block):
            block, place = self._supplied.block(step)
            self._block, self._first = on_host(block), step - place
        rows: Array = self._block[place]
        return rows


def _flags(given: Container[str]) -> Flags:
    """Whether each row of the forcing is not among some, ``[field, 1]``."""
    return np.array([[name not in given] for name in Forcing._fields])
