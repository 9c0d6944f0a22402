"""Forcing of the steps: inputs that a coupler has set, and the configured source for the rest."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.setters import Changes
from bmi_noahpy.variables import Variable
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import WindComponents
from noahpy.model.packing import on_host
from noahpy.model.state import Forcing
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation, StepForcings

WIND_COMPONENTS: Final = frozenset(WindComponents._fields)
Numbers = NDArray[np.intp]
Flags = NDArray[np.bool_]
_WIND_SPEED: Final = Forcing._fields.index("wind_speed")

_FROM_COUPLER: Final = {
    name: line.coupled
    for group in (Forcing, WindComponents)
    for name, line in quantities_of(group).items()
    if line.coupled is not None
}
"""Names in ``forcing.from_coupler`` of the inputs that a coupler may have to set, by quantity."""


class _Routes(NamedTuple):
    """Rows of inputs and of forcing that correspond, for a set of quantities that are set."""

    missing: tuple[str, ...]
    """Names of required inputs that are not set."""
    sources: Numbers
    """Row of the input that provides each row of the forcing, if one does, ``[field]``."""
    is_supplied: Flags
    """Whether the configured source provides a row of the forcing, ``[field, 1]``."""
    wind: tuple[int, int] | None
    """Rows of the wind components, if the coupler sets the wind."""
    calm: int | None
    """Row of the wind component that is zero: that not set, or y if neither is, if any."""
    shown: Numbers
    """Row of the forcing that the memory of each input shows, if it does, ``[input]``."""
    is_shown: Flags
    """Whether the memory of an input shows the forcing, because it is not set, ``[input, 1]``."""


class CoupledInputs(NamedTuple):
    """The inputs that a coupler had set at the beginning of an update."""

    rows: Array
    """Values of all inputs, ``[input, column]``; those that were not set are not used."""
    routes: _Routes

    def require_all(self) -> None:
        """Refuse an update without required inputs.

        Raises:
            MissingInputError: there are any; the message lists them.
        """
        if self.routes.missing:
            raise MissingInputError(
                "inputs that were never set and that no source of forcing has: "
                f"{', '.join(self.routes.missing)} (one component of the wind suffices)"
            )

    def wind(self) -> dict[str, Array]:
        """Components of the wind if at least one was set, m s-1; one that was not set is zero."""
        if self.routes.wind is None:
            return {}
        x, y = self.routes.wind
        return {"wind_x": self.rows[x], "wind_y": self.rows[y]}


class Inputs:
    """The inputs of the steps; values that a coupler set are used until they are set again.

    Args:
        variables: variables of the inputs.
        buffers: memory of the component.
        simulation: simulation with the forcing of the configured source.
    """

    def __init__(self, variables: list[Variable], buffers: Buffers, simulation: Simulation) -> None:
        self._variables = variables
        self._memory = buffers.rows(variables)
        self._clock = simulation.clock
        self._supplied = StepForcings(simulation.supply, simulation.clock)
        self._coupled = simulation.supply.from_coupler
        self._block: Tensor | None = None
        self._block_on_host: Array = np.empty((0, 0, 0))
        self._known_routes: dict[frozenset[str], _Routes] = {}
        self.set_by_coupler = Changes()
        """Quantities of the inputs that a coupler has set."""

    def required_names(self) -> tuple[str, ...]:
        """Names of the inputs without which the model cannot run."""
        return tuple(v.name for v in self._variables if v.quantity in _FROM_COUPLER)

    def _routes(self) -> _Routes:
        """The routes for the quantities that are set now."""
        names = frozenset(self.set_by_coupler)
        if names not in self._known_routes:
            self._known_routes[names] = self._route(names)
        return self._known_routes[names]

    def _route(self, names: frozenset[str]) -> _Routes:
        rows = {variable.quantity: k for k, variable in enumerate(self._variables)}
        field = {name: k for k, name in enumerate(Forcing._fields)}
        has_wind = not WIND_COMPONENTS.isdisjoint(names)
        plain = rows.keys() - WIND_COMPONENTS
        given = {field[name]: rows[name] for name in plain & names}
        shown = {rows[name]: field[name] for name in plain - names}
        if not has_wind:
            shown[rows["wind_x"]] = _WIND_SPEED
        calm = WIND_COMPONENTS - names if has_wind else {"wind_y"}
        supplied = set(field.values()) - given.keys() - ({_WIND_SPEED} if has_wind else set())
        provided = names | (WIND_COMPONENTS if has_wind else set())
        return _Routes(
            missing=tuple(
                variable.name
                for variable in self._variables
                if _FROM_COUPLER.get(variable.quantity) in self._coupled
                and variable.quantity not in provided
            ),
            sources=_numbers(given, len(field)),
            is_supplied=_flags(supplied, len(field)),
            wind=(rows["wind_x"], rows["wind_y"]) if has_wind else None,
            calm=rows[min(calm)] if calm else None,
            shown=_numbers(shown, len(rows)),
            is_shown=_flags(shown, len(rows)),
        )

    def given(self) -> CoupledInputs:
        """A copy of the inputs that a coupler has set."""
        routes, rows = self._routes(), self._memory.copy()
        if routes.calm is not None:
            rows[routes.calm] = 0.0
        return CoupledInputs(rows, routes)

    def forcing(self, seconds: float, given: CoupledInputs) -> Array:
        """Forcing of the step that begins at a model time, in rows, ``[row, column]``.

        Args:
            seconds: model time, s.
            given: inputs that override the source.
        """
        routes = given.routes
        values = given.rows.take(routes.sources, axis=0)
        np.copyto(values, self._supply(seconds), where=routes.is_supplied)
        if routes.wind is not None:
            x, y = routes.wind
            np.hypot(given.rows[x], given.rows[y], out=values[_WIND_SPEED])
        return values

    def _supply(self, seconds: float) -> Array:
        """Forcing of a step from the configured source, in rows, ``[row, column]``."""
        step = round(seconds / self._clock.step)
        if abs(seconds - step * self._clock.step) >= TIME_TOLERANCE:
            return on_host(self._supplied.rows_between_steps(seconds))
        block, place = self._supplied.block(step)
        if block is not self._block:
            self._block, self._block_on_host = block, on_host(block)
        rows: Array = self._block_on_host[place]
        return rows

    def show(self, forcing: Array, given: CoupledInputs) -> None:
        """Write the forcing of a step into the memory of the inputs that no coupler has set.

        Args:
            forcing: forcing of the step, in rows.
            given: inputs that a coupler has set.
        """
        routes = given.routes
        shown = forcing.take(routes.shown, axis=0)
        np.copyto(self._memory, shown, where=routes.is_shown)
        if routes.calm is not None:
            self._memory[routes.calm] = 0.0


def _numbers(places: Mapping[int, int], count: int) -> Numbers:
    """Numbers at places 0 to `count` - 1; 0 where there is none."""
    return np.array([places.get(k, 0) for k in range(count)], dtype=np.intp)


def _flags(places: Container[int], count: int) -> Flags:
    """Whether each of the places 0 to `count` - 1 is among some, ``[place, 1]``."""
    return np.array([[k in places] for k in range(count)])
