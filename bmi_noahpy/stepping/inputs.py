"""Forcing of a step from what a coupler set, and from the configured source for the rest."""

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
"""What the configuration calls an input that a coupler has to set."""


class _Routes(NamedTuple):
    """Where values go if a coupler has set certain quantities; numbers of rows."""

    missing: tuple[str, ...]
    """Names of inputs that are needed and not set."""
    sources: Numbers
    """Input that gives each row of the forcing, where one does, ``[field]``."""
    is_supplied: Flags
    """Whether a row of the forcing is that of the configured source, ``[field, 1]``."""
    wind: tuple[int, int] | None
    """Inputs that make the wind speed, if it is set."""
    calm: int | None
    """Input that is zero: the component of the wind that is not set, or the second of both."""
    shown: Numbers
    """Row of the forcing that each input shows, where it does, ``[input]``."""
    is_shown: Flags
    """Whether an input shows the forcing since no coupler has set it, ``[input, 1]``."""


class Given(NamedTuple):
    """What a coupler had set at some time."""

    rows: Array
    """Values of all inputs, ``[input, column]``; those that were not set do not count."""
    routes: _Routes

    def require_all(self) -> None:
        """Refuse to go on without an input that is needed.

        Raises:
            MissingInputError: listing all of them.
        """
        if self.routes.missing:
            raise MissingInputError(
                "inputs that were never set and that no source of forcing has: "
                f"{', '.join(self.routes.missing)} (one component of the wind suffices)"
            )

    def wind(self) -> dict[str, Array]:
        """Components of the wind, if any was set; the other one is zero then, m s-1."""
        if self.routes.wind is None:
            return {}
        x, y = self.routes.wind
        return {"wind_x": self.rows[x], "wind_y": self.rows[y]}


class Inputs:
    """What drives the steps: values a coupler set stand until they are set again.

    Args:
        variables: the inputs.
        buffers: memory of the component.
        simulation: with the forcing of the configured source.
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
        """Quantities that a coupler has set."""

    def required_names(self) -> tuple[str, ...]:
        """Names of the inputs that the model cannot do without."""
        return tuple(v.name for v in self._variables if v.quantity in _FROM_COUPLER)

    def _routes(self) -> _Routes:
        """Where values go with what is set now."""
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
        stands = names | (WIND_COMPONENTS if has_wind else set())
        return _Routes(
            missing=tuple(
                variable.name
                for variable in self._variables
                if _FROM_COUPLER.get(variable.quantity) in self._coupled
                and variable.quantity not in stands
            ),
            sources=_numbers(given, len(field)),
            is_supplied=_flags(supplied, len(field)),
            wind=(rows["wind_x"], rows["wind_y"]) if has_wind else None,
            calm=rows[min(calm)] if calm else None,
            shown=_numbers(shown, len(rows)),
            is_shown=_flags(shown, len(rows)),
        )

    def given(self) -> Given:
        """A copy of what a coupler has set; the other wind component is zero."""
        routes, rows = self._routes(), self._memory.copy()
        if routes.calm is not None:
            rows[routes.calm] = 0.0
        return Given(rows, routes)

    def forcing(self, seconds: float, given: Given) -> Array:
        """Forcing of the step that begins at a model time, in rows, ``[row, column]``.

        Args:
            seconds: model time, s.
            given: what stands above the source.
        """
        routes = given.routes
        values = given.rows.take(routes.sources, axis=0)
        np.copyto(values, self._supply(seconds), where=routes.is_supplied)
        if routes.wind is not None:
            x, y = routes.wind
            np.hypot(given.rows[x], given.rows[y], out=values[_WIND_SPEED])
        return values

    def _supply(self, seconds: float) -> Array:
        """What the configured source has for a step, in rows, ``[row, column]``."""
        step = round(seconds / self._clock.step)
        if abs(seconds - step * self._clock.step) >= TIME_TOLERANCE:
            return on_host(self._supplied.rows_between_steps(seconds))
        block, place = self._supplied.block(step)
        if block is not self._block:
            self._block, self._block_on_host = block, on_host(block)
        rows: Array = self._block_on_host[place]
        return rows

    def show(self, forcing: Array, given: Given) -> None:
        """Write what drove a step into the memory of the inputs that no coupler has set.

        Args:
            forcing: of the step, in rows.
            given: what a coupler has set.
        """
        routes = given.routes
        shown = forcing.take(routes.shown, axis=0)
        np.copyto(self._memory, shown, where=routes.is_shown)
        if routes.calm is not None:
            self._memory[routes.calm] = 0.0


def _numbers(places: Mapping[int, int], count: int) -> Numbers:
    """A number for each of so many places; 0 where there is none."""
    return np.array([places.get(k, 0) for k in range(count)], dtype=np.intp)


def _flags(places: Container[int], count: int) -> Flags:
    """Whether each of so many places is one of some, ``[place, 1]``."""
    return np.array([[k in places] for k in range(count)])
