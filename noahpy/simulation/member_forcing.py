"""Forcing of the members of an ensemble: perturbations that last, and those that change in time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.random import Generator

from noahpy.catalog.arrays import SECOND, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_changes import ChangedQuantity, ChangeKind, change_of
from noahpy.config.ensemble import FORCING, PerturbationConfig
from noahpy.forcing import Meteorology
from noahpy.forcing.changes import changed
from noahpy.forcing.records import Records
from noahpy.forcing.scenario import SharedRecords
from noahpy.simulation.distributions import Distribution
from noahpy.simulation.members import Members, stream
from noahpy.simulation.simulation import Clock

_CHUNK: Final = 256
"""Steps that are drawn at once; values do not depend on it, since streams are read in order."""


class Noise:
    """A stationary autoregressive process of first order for every member.

    Values are functions of the date alone: the same in every pass through the period of a run, and
    after a restart.

    Args:
        config: distribution of the values, with a correlation time.
        streams: generators of the members, or of their columns, in order, made anew at each call.
        clock: clock of the run.
    """

    def __init__(
        self,
        config: PerturbationConfig,
        streams: Sequence[tuple[int, str, tuple[int, ...]]],
        clock: Clock,
    ) -> None:
        assert config.correlation_seconds is not None
        self._distribution = Distribution(config)
        self._streams, self._clock = streams, clock
        self._correlation = math.exp(-clock.step / config.correlation_seconds)
        self._generators: list[Generator] = []
        self._last = np.empty(0)
        self._chunks: dict[int, FloatArray] = {}
        self._next = 0

    def at(self, times: TimeArray) -> FloatArray:
        """Values at instants, ``[time, stream]``."""
        seconds = (np.asarray(times).astype("datetime64[s]") - self._clock.start) / SECOND
        steps = np.maximum(np.floor(seconds / self._clock.step + 1e-6), 0.0).astype(np.int64)
        found = np.empty((len(steps), len(self._streams)))
        chunks = steps // _CHUNK
        for chunk in np.unique(chunks):
            chosen = chunks == chunk
            found[chosen] = self._chunk(int(chunk))[steps[chosen] % _CHUNK]
        return self._distribution.of_normal(found)

    def _chunk(self, number: int) -> FloatArray:
        """Standard normal deviates of consecutive steps, ``[step, stream]``."""
        if number not in self._chunks and number < self._next:
            # only the last ones are kept; earlier ones are drawn again from the beginning
            self._next, self._chunks = 0, {}
        while self._next <= number:
            self._draw()
        return self._chunks[number]

    def _draw(self) -> None:
        """Draw the next chunk."""
        is_first = self._next == 0
        if is_first:
            self._generators = [Generator(stream(one[0], one[1], *one[2])) for one in self._streams]
        deviates = np.stack([one.standard_normal(_CHUNK) for one in self._generators], axis=1)
        innovation = math.sqrt(1.0 - self._correlation**2)
        for step in range(_CHUNK):
            if step > 0 or not is_first:
                before = deviates[step - 1] if step else self._last
                deviates[step] = self._correlation * before + innovation * deviates[step]
        self._last = deviates[-1].copy()
        # a block of forcing may reach into the chunk before
        self._chunks = {k: v for k, v in self._chunks.items() if k == self._next - 1}
        self._chunks[self._next] = deviates
        self._next += 1


class PerturbedRecords:
    """Records with the perturbations of every member.

    Air of another temperature keeps its relative humidity; radiation stays, unless it is perturbed
    itself.

    Args:
        records: meteorology of all columns, member by member.
        constants: offsets and factors that last, by quantity and kind, ``[column]``.
        processes: those that change with time, with the number of the value of every column.
    """

    def __init__(
        self,
        records: Records,
        constants: dict[tuple[ChangedQuantity, ChangeKind], FloatArray],
        processes: dict[tuple[ChangedQuantity, ChangeKind], tuple[Noise, IntArray]],
    ) -> None:
        self._records, self._constants, self._processes = records, constants, processes

    @property
    def last_date(self) -> np.datetime64:
        """Last date with meteorology, UTC."""
        return self._records.last_date

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at instants, each array ``[time, column]``.

        Raises:
            ForcingDataError: a date outside the records, or an impossible perturbed value.
        """
        changes: dict[ChangedQuantity, dict[ChangeKind, FloatArray]] = {}
        for (quantity, kind), values in self._constants.items():
            changes.setdefault(quantity, {})[kind] = values[np.newaxis]
        for (quantity, kind), (noise, of_column) in self._processes.items():
            changes.setdefault(quantity, {})[kind] = noise.at(times)[:, of_column]
        return changed(self._records.at(times), changes, times)


def member_records(members: Members, records: Records, cells: IntArray, clock: Clock) -> Records:
    """Meteorology of all members from that of the columns, member by member.

    Args:
        members: members of the ensemble.
        records: meteorology of the columns of one member.
        cells: numbers of these columns.
        clock: clock of the run.

    Raises:
        ConfigError: a perturbation that is not allowed.
    """
    count = len(cells)
    tiled = SharedRecords(records, np.tile(np.arange(count), members.count))
    constants = {
        _change(key): members.forcing(key, cells) for key in members.keys if key.startswith(FORCING)
    }
    processes = {}
    seed = members.config.seed
    for key, config in members.processes.items():
        separate = config.columns == "separate"
        of_cells = [(int(cell),) for cell in cells] if separate else [()]
        streams = [
            (seed, key, (int(number), *cell)) for number in members.numbers for cell in of_cells
        ]
        of_column = np.arange(members.count * count)
        if not separate:
            of_column = of_column // count
        processes[_change(key)] = Noise(config, streams, clock), of_column
    if not constants and not processes:
        return tiled
    return PerturbedRecords(tiled, constants, processes)


def _change(key: str) -> tuple[ChangedQuantity, ChangeKind]:
    """Quantity and kind of a key of the forcing."""
    change = change_of(key.removeprefix(FORCING))
    assert change is not None
    return change
