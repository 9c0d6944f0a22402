"""A simulation: model, initial state, clock and forcing of a run."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import SECOND, FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import Coupled
from noahpy.catalog.quantity import quantities_of
from noahpy.errors import SnapshotError
from noahpy.forcing import Meteorology, interpolate_monthly
from noahpy.forcing.records import Records
from noahpy.model.defaults import filled
from noahpy.model.initial_ground import InitialGround
from noahpy.model.initial_water import InitialWater
from noahpy.model.model import Model
from noahpy.model.packing import on_host
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.physics.air import specific_humidity
from noahpy.simulation.drawn_members import DrawnMembers
from noahpy.simulation.fingerprint import Fingerprint, Locations, parameter_digests, scheme_names
from noahpy.simulation.snapshot import Snapshot

TIME_TOLERANCE: Final = 1e-3
"""Largest difference between equal model times, s: the rounding of clocks that count years in hours
or days."""
SAME_THICKNESS: Final = 1e-6
"""Largest relative difference between layers of equal thickness, also in single precision."""
BLOCK_STEPS: Final = 256
"""Largest number of steps whose forcing is prepared at once."""
LEAST_STEPS: Final = 16
"""Number of them whatever memory they take: fewer of many columns are slower, see
`noahpy.engine.model`."""
BLOCK_BYTES: Final = 2**25
"""Largest memory of the forcing of more steps than these."""


@dataclass(frozen=True)
class Clock:
    """Model time, in seconds since the start, and its dates."""

    start: np.datetime64
    """Date of the first step, UTC."""
    step: float
    """Length of a step, s."""
    steps_per_pass: int | None
    """Number of steps before the period is repeated; None for a run without end."""
    passes: int
    """Number of times that the period is run."""

    @property
    def is_open(self) -> bool:
        """Whether the run has no end."""
        return self.steps_per_pass is None

    @property
    def step_count(self) -> int:
        """Number of steps of the whole run.

        Raises:
            ValueError: the run has no end.
        """
        if self.steps_per_pass is None:
            raise ValueError("a run without end has no number of steps")
        return self.steps_per_pass * self.passes

    @property
    def duration(self) -> float:
        """Length of the whole run, s."""
        return math.inf if self.is_open else self.step_count * self.step

    def snapped(self, seconds: float) -> float:
        """A model time, s; that of the nearest step if it differs only by rounding.

        Args:
            seconds: finite model time, s.
        """
        nearest = round(seconds / self.step) * self.step
        return nearest if abs(seconds - nearest) <= TIME_TOLERANCE else seconds

    def date(self, seconds: float) -> np.datetime64:
        """Date of a model time; the end of the last pass is not the start of another."""
        date: np.datetime64 = self._dates(np.array([seconds]))[0]
        return date

    def _dates(self, seconds: FloatArray) -> TimeArray:
        if self.steps_per_pass is not None:
            period = self.steps_per_pass * self.step
            seconds = seconds - period * np.minimum(seconds // period, self.passes - 1)
        return self.start + np.rint(seconds).astype("timedelta64[s]")

    def shifted(self, seconds: float, date: np.datetime64) -> Clock:
        """The clock that has another date at a model time, and ends on the same date.

        Args:
            seconds: model time, s.
            date: its date in the new clock, UTC.

        Raises:
            ValueError: the run repeats its period, or the date is after its end.
        """
        start = date - np.rint(seconds).astype("timedelta64[s]")
        if self.steps_per_pass is None:
            return replace(self, start=start)
        later = float((start - self.start) / SECOND)
        steps = self.steps_per_pass - math.ceil(later / self.step - TIME_TOLERANCE)
        if self.passes > 1:
            raise ValueError(f"this run repeats its period {self.passes} times")
        if steps * self.step < seconds:
            raise ValueError(f"this run ends at {self.date(self.duration)}")
        return replace(self, start=start, steps_per_pass=steps)

    def dates(self, first: int, last: int) -> TimeArray:
        """Dates of the steps from `first` up to, but not including, `last`."""
        return self._dates(np.arange(first, last, dtype=np.float64) * self.step)


class MonthlyVegetation(NamedTuple):
    """Seasonal course of the vegetation, ``[12, column]`` each."""

    green_fraction: FloatArray
    albedo: FloatArray
    leaf_area_index: FloatArray


@dataclass(frozen=True)
class ForcingSupply:
    """Forcing at any date, from records of meteorology and the course of the vegetation.

    The forcing is NaN without records, and for quantities that a coupler sets.
    """

    records: Records | None
    vegetation: MonthlyVegetation
    dtype: torch.dtype
    device: str
    from_coupler: frozenset[Coupled] = frozenset()

    def at(self, dates: TimeArray) -> Forcing:
        """Forcing of steps that begin at `dates`, ``[time, column]``.

        Raises:
            ValueError: a date outside the records.
        """
        weather = self._weather(dates)

        def tensor(values: FloatArray) -> Tensor:
            return torch.as_tensor(values, dtype=torch.float64)

        courses = interpolate_monthly(np.concatenate(self.vegetation, axis=1), dates)
        vegetation = np.split(courses, len(self.vegetation), axis=1)
        temperature, pressure = tensor(weather.air_temperature), tensor(weather.surface_pressure)
        forcing = filled(
            Forcing,
            wind_speed=tensor(weather.wind_speed),
            air_temperature=temperature,
            specific_humidity=specific_humidity(
                tensor(weather.relative_humidity), temperature, pressure
            ),
            surface_pressure=pressure,
            shortwave_down=tensor(weather.shortwave_down),
            longwave_down=tensor(weather.longwave_down),
            precipitation_rate=tensor(weather.precipitation_rate),
            snowfall_fraction=tensor(weather.snowfall_fraction),
            **dict(zip(MonthlyVegetation._fields, map(tensor, vegetation), strict=True)),
        )
        unknown = {
            name: torch.full_like(temperature, torch.nan)
            for name, line in quantities_of(Forcing).items()
            if line.coupled in self.from_coupler
        }
        forcing = forcing._replace(**unknown)
        return Forcing(*(value.to(self.device, self.dtype) for value in forcing))

    def _weather(self, dates: TimeArray) -> Meteorology:
        if self.records is not None:
            return self.records.at(dates)
        nothing = np.full((len(dates), self.vegetation.albedo.shape[1]), np.nan)
        return Meteorology(*[nothing] * len(Meteorology._fields))

    def last_date(self) -> np.datetime64 | None:
        """Last date of the records; None without records, where any date is possible."""
        return None if self.records is None else self.records.last_date


def forcing_steps(columns: int, number_bytes: int = 8) -> int:
    """Number of steps whose forcing is prepared at once.

    Args:
        columns: number of columns of the run.
        number_bytes: size of a number of the forcing, bytes.
    """
    bytes_each = len(Forcing._fields) * columns * number_bytes
    return max(LEAST_STEPS, min(BLOCK_STEPS, BLOCK_BYTES // bytes_each))


class StepForcings:
    """Forcing of the steps of a run, prepared in blocks.

    Args:
        supply: forcing by date.
        clock: dates of the steps.
        begin: number of a step before which none is asked for.
    """

    def __init__(self, supply: ForcingSupply, clock: Clock, begin: int = 0) -> None:
        self._supply = supply
        self._clock = clock
        self._begin = begin
        self._block: Tensor | None = None
        self._first = self._last = 0
        columns = supply.vegetation.albedo.shape[1]
        self._per_block = forcing_steps(columns, supply.dtype.itemsize)

    def first_of(self, steps: range) -> Tensor:
        """Forcing of the first of several steps, counted from 0, ``[step, row, column]``."""
        block, place = self.block(steps.start)
        return block[place : place + len(steps)]

    def block(self, step: int) -> tuple[Tensor, int]:
        """Forcing of a block of steps, ``[step, row, column]``, and the position of a step in it.

        The block is the same object for all steps that are in it.
        """
        if self._block is None or not self._first <= step < self._last:
            first = step - step % self._per_block
            self._first, self._last = max(first, self._begin), first + self._per_block
            if not self._clock.is_open:
                self._last = min(self._last, self._clock.step_count)
            forcing = self._supply.at(self._clock.dates(self._first, self._last))
            self._block = torch.stack(list(forcing), dim=1)
        return self._block, step - self._first

    def __getitem__(self, step: int) -> Forcing:
        """Forcing of a step, counted from 0, ``[column]``."""
        return Forcing._make(self.first_of(range(step, step + 1))[0].unbind(0))

    def rows_between_steps(self, seconds: float) -> Tensor:
        """Forcing of a step that begins at any model time, in rows, ``[row, column]``.

        After the last record, its forcing is used.
        """
        date, last = self._clock.date(seconds), self._supply.last_date()
        if last is not None:
            date = min(date, last)
        block = self._supply.at(np.array([date]))
        return torch.cat(list(block))


def check_origin(
    saved: Snapshot,
    own: Fingerprint,
    layer_thickness: FloatArray,
    *,
    allow_foreign: bool = False,
) -> tuple[str, ...]:
    """Refuse a saved state that is foreign to a run.

    Args:
        saved: saved state of any run.
        own: fingerprint of the run.
        layer_thickness: thickness of the layers of the run, m, ``[layer, column]``.
        allow_foreign: whether other layer thicknesses, locations or schemes are accepted.

    Returns:
        Messages for the user.

    Raises:
        SnapshotError: another number of layers or columns; other layer thicknesses, locations or
            schemes, unless accepted.
    """
    theirs = saved.layer_thickness
    if theirs.shape != layer_thickness.shape:
        raise SnapshotError(
            f"holds {theirs.shape[0]} layers and {theirs.shape[1]} columns, this run has "
            f"{layer_thickness.shape[0]} layers and {layer_thickness.shape[1]} columns"
        )
    foreign = []
    if not np.allclose(theirs, layer_thickness, rtol=SAME_THICKNESS, atol=0.0):
        column = int(np.argmax((np.abs(theirs / layer_thickness - 1.0) > SAME_THICKNESS).any(0)))
        foreign.append(
            f"has layers of other thickness than this run: {theirs[:, column].tolist()} m in "
            f"column {column + 1} instead of {layer_thickness[:, column].tolist()} m"
        )
    if saved.fingerprint is None:
        notes = [
            "is of an older version or of unknown origin: whether its location and schemes are "
            "those of this run is unknown"
        ]
    else:
        foreign += [f"is of another run: {reason}" for reason in own.foreign(saved.fingerprint)]
        notes = own.changed(saved.fingerprint)
    if foreign and not allow_foreign:
        raise SnapshotError(
            f"{foreign[0]}; to use it nevertheless, set --restart-force or initial.restart_force"
        )
    return tuple(foreign + notes)


def check_date(saved: Snapshot, clock: Clock) -> None:
    """Refuse a saved state whose model time and date do not occur in a run.

    Args:
        saved: saved state of any run.
        clock: clock of the run.

    Raises:
        SnapshotError: the run does not have this date at this model time.
    """
    is_within = saved.elapsed <= clock.duration + TIME_TOLERANCE
    if not is_within or clock.date(saved.elapsed) != saved.date:
        raise SnapshotError(
            f"was saved {saved.elapsed!r} s after the start at {saved.date}, which this run "
            "does not reach; to begin another run with it, name it as initial.restart"
        )


@dataclass(frozen=True)
class Simulation:
    """A configured run."""

    model: Model
    initial_state: State
    clock: Clock
    supply: ForcingSupply
    notes: tuple[str, ...] = ()
    """Messages for the user on the forcing and the initial state."""
    locations: Locations | None = None
    """Locations of the columns, if known."""
    initial_water: InitialWater | None = None
    """Initial water as configured, if known."""
    initial_ground: InitialGround | None = None
    """Steady initial temperature as configured, if known."""
    members: DrawnMembers | None = None
    """Members of an ensemble, whose columns follow each other; None for a run without."""
    experiment: Mapping[str, str] | None = None
    """Values of ensemble and scenarios by key, if known."""

    @property
    def member_count(self) -> int:
        """Number of members; 1 for a run without."""
        return 1 if self.members is None else self.members.count

    @cached_property
    def layer_thickness(self) -> FloatArray:
        """Layer thickness, m, ``[layer, column]``."""
        return on_host(self.model.parameters.site.layer_thickness)

    @cached_property
    def fingerprint(self) -> Fingerprint:
        """Fingerprint of the states of the run."""
        unknown = np.full(self.model.column_count, np.nan)
        return Fingerprint(
            scheme_names(self.model.schemes, tuple(self.model.modules)),
            self.locations or Locations(unknown, unknown),
            parameter_digests(self.model.parameters),
            self.clock.start,
            self.clock.step,
            self.experiment,
        )

    def snapshot(self, state: State, elapsed: float) -> Snapshot:
        """A state of the run, to be saved.

        Args:
            state: state of all columns.
            elapsed: model time since the start, s.
        """
        date = self.clock.date(elapsed)
        return Snapshot(state, elapsed, date, self.layer_thickness, fingerprint=self.fingerprint)

    def check_snapshot(self, saved: Snapshot, *, allow_foreign: bool = False) -> tuple[str, ...]:
        """Refuse a saved state from which the run cannot continue.

        Args:
            saved: saved state of any run.
            allow_foreign: as for `check_origin`.

        Returns:
            Messages for the user.

        Raises:
            SnapshotError: the state is foreign, does not occur in the run at its date, or is
                impossible.
        """
        notes = check_origin(
            saved, self.fingerprint, self.layer_thickness, allow_foreign=allow_foreign
        )
        check_date(saved, self.clock)
        saved.require_possible(self.model.parameters.soil.porosity)
        return notes

    def forcings(self, first_step: int = 0) -> Iterator[Forcing]:
        """Forcing of the steps in order, from the given one, ``[column]``."""
        steps = StepForcings(self.supply, self.clock)
        return (steps[k] for k in range(first_step, self.clock.step_count))

    def run(self, state: State | None = None, first_step: int = 0) -> Iterator[CompletedStep]:
        """Steps in order, without derivatives; for those see `noahpy.gradients`.

        Args:
            state: state at the start of the first step; the initial state if omitted.
            first_step: number of the first step.
        """
        before = self.initial_state if state is None else state
        seconds, geometry = self.clock.step, self.model.coefficients.geometry
        for forcing in self.forcings(first_step):
            with torch.no_grad():
                result = self.model.step(before, forcing, seconds)
            yield CompletedStep(before, forcing, result, seconds, geometry)
            before = result.state
