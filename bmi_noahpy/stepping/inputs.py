"""Forcing of the steps: inputs that a coupler has set, and the configured source for the rest."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.memory.buffers import INPUT_ROWS, NUMBER_BYTES, Array, as_bytes
from bmi_noahpy.memory.setters import Changes
from bmi_noahpy.variables import Variable
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import WindComponents
from noahpy.model.packing import on_host
from noahpy.model.state import Forcing
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation, StepForcings

WIND_COMPONENTS: Final = frozenset(WindComponents._fields)
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
    forcing_bytes: memoryview
    wind_speed: Array
    """One of the forcing, ``[column]``."""
    wind: Mapping[str, Array]
    """Components of the wind by name, ``[column]`` each."""

    @classmethod
    def of(cls, rows: Array) -> InputRows:
        """The parts of rows in the order of `bmi_noahpy.memory.buffers.INPUT_ROWS`."""
        forcing = rows[: len(Forcing._fields)]
        wind = {name: rows[INPUT_ROWS.index(name)] for name in WindComponents._fields}
        return cls(forcing, as_bytes(forcing), rows[INPUT_ROWS.index("wind_speed")], wind)


class Source:
    """Forcing from the configured source, in rows.

    Args:
        simulation: simulation with the source and the clock of its dates.
        begin: model time before which nothing is asked for, s.
    """

    def __init__(self, simulation: Simulation, begin: float = 0.0) -> None:
        self._step = simulation.clock.step
        first = math.ceil((begin - TIME_TOLERANCE) / self._step)
        self._supplied = StepForcings(simulation.supply, simulation.clock, first)
        columns = simulation.model.column_count
        self._bytes_of_step = len(Forcing._fields) * columns * NUMBER_BYTES
        self._steps_at_hand, self._at_hand = range(0), memoryview(b"")

    def at(self, seconds: float) -> tuple[memoryview, int]:
        """Rows of several steps, and the first byte of those of one that begins at a model time."""
        step = round(seconds / self._step)
        if abs(seconds - step * self._step) >= TIME_TOLERANCE:
            return as_bytes(on_host(self._supplied.rows_between_steps(seconds))), 0
        if step not in self._steps_at_hand:
            block, place = self._supplied.block(step)
            self._at_hand = as_bytes(on_host(block))
            self._steps_at_hand = range(step - place, step - place + len(block))
        return self._at_hand, (step - self._steps_at_hand.start) * self._bytes_of_step


class Course(NamedTuple):
    """Linear course of inputs over an update, from the values at the end of the one before."""

    quantities: tuple[str, ...]
    rows: list[int]
    """Of these among `bmi_noahpy.memory.buffers.INPUT_ROWS`."""
    begin: Array
    """``[quantity, column]``; the values at the end where none are known."""
    end: Array
    """``[quantity, column]``."""
    is_known: NDArray[np.bool_]
    """Whether the values at the begin are known, ``[quantity, column]``."""

    def at(self, share: float) -> Array:
        """Values after a share of the update, ``[quantity, column]``."""
        values: Array = self.begin + (self.end - self.begin) * share
        return values


class Routes(NamedTuple):
    """Where the forcing of a step comes from, for a set of inputs that a coupler sets."""

    missing: tuple[str, ...]
    """Names of required inputs that are not set."""
    supplied: tuple[tuple[int, int], ...]
    """First byte of neighbouring rows of the forcing that the configured source provides, and end
    of the last."""
    has_wind: bool
    """Whether the coupler sets the wind."""
    calm: tuple[str, ...]
    """The component of the wind that the coupler does not set, if it sets the other."""
    source: Source

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
        interpolated: names in ``component.interpolated_inputs``.
    """

    def __init__(
        self, variables: list[Variable], simulation: Simulation, interpolated: Container[str]
    ) -> None:
        self._variables = variables
        self.interpolated = tuple(
            v.quantity for v in variables if _FROM_COUPLER.get(v.quantity) in interpolated
        )
        """Quantities of the inputs that go linearly to the values that a coupler sets."""
        self.ends: Array = np.full((len(variables), simulation.model.column_count), np.nan)
        """Values of the inputs at the end of the last update, ``[input, column]``; NaN where the
        coupler has set none, and for those that hold."""
        self._source = Source(simulation)
        self._coupled = simulation.supply.from_coupler
        self._row_bytes = simulation.model.column_count * NUMBER_BYTES
        self.set_by_coupler = Changes()
        """Quantities of the inputs that a coupler has set; setters only add to it."""
        self.regard_as_set(())

    def required_names(self) -> tuple[str, ...]:
        """Names of the inputs without which the model cannot run."""
        return tuple(v.name for v in self._variables if v.quantity in _FROM_COUPLER)

    def follow(self, simulation: Simulation, begin: float) -> None:
        """Take the forcing of the configured source at the dates of another clock.

        Args:
            simulation: simulation with that clock.
            begin: model time from which on it counts, s.
        """
        self._source = Source(simulation, begin)
        self._routes = self._routed()

    def course(self, rows: Array) -> Course | None:
        """Course of the interpolated inputs over an update; None if there are none.

        Args:
            rows: inputs that the update begins with, in the order of
                `bmi_noahpy.memory.buffers.INPUT_ROWS`.
        """
        chosen = tuple(name for name in self.interpolated if name in self.set_by_coupler)
        if not chosen:
            return None
        places = [INPUT_ROWS.index(name) for name in chosen]
        before, end = self.ends[self._places(chosen)], rows[places]
        is_known = np.isfinite(before)
        return Course(chosen, places, np.where(is_known, before, end), end, is_known)

    def follow_course(self, course: Course | None) -> None:
        """Keep the values at the end of an update."""
        self.ends[:] = np.nan
        if course is not None:
            self.ends[self._places(course.quantities)] = course.end

    def _places(self, quantities: Iterable[str]) -> list[int]:
        """Places of inputs among those of the component."""
        names = [variable.quantity for variable in self._variables]
        return [names.index(quantity) for quantity in quantities]

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
            supplied=tuple(self._runs(given)),
            has_wind=bool(wind),
            calm=tuple(WIND_COMPONENTS - wind) if wind else (),
            source=self._source,
        )

    def fill(self, rows: InputRows, routes: Routes, seconds: float) -> None:
        """Complete the inputs of the step that begins at a model time.

        Args:
            rows: inputs that the coupler has set; all others are written.
            routes: say which these are.
            seconds: model time, s.
        """
        source, at = routes.source.at(seconds)
        for first, last in routes.supplied:
            rows.forcing_bytes[first:last] = source[at + first : at + last]
        wind = rows.wind
        if routes.has_wind:
            for component in routes.calm:
                wind[component][:] = 0.0
            np.hypot(wind["wind_x"], wind["wind_y"], rows.wind_speed)
        else:
            # the wind of the source blows along x
            wind["wind_x"][:], wind["wind_y"][:] = rows.wind_speed, 0.0

    def _runs(self, given: Container[str]) -> Iterator[tuple[int, int]]:
        """First byte and end of neighbouring rows of the forcing that are not given."""
        for is_given, fields in groupby(enumerate(Forcing._fields), lambda one: one[1] in given):
            rows = [row for row, _ in fields]
            if not is_given:
                yield rows[0] * self._row_bytes, (rows[-1] + 1) * self._row_bytes
