"""The steps of a window: how they are run, and what is kept of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias, cast

import numpy as np
from torch import Tensor

from noahpy.gradients._bounded import BoundedRecord
from noahpy.gradients._resumed import CheckedForcing, WindowFiles, window_folder
from noahpy.gradients._storage import Record
from noahpy.model.model import Model
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.state import State
from noahpy.model.steps import ForcingBlocks, History, quantity_packing

MOST_STEPS: Final = 1024
"""Largest number of steps that are taken at once."""
LEAST_STEPS: Final = 32
"""Number of steps that are taken at once if there are so many."""
MOST_BYTES: Final = 2**24
"""Most memory of what more steps than these give."""


class _Given:
    """Forcing that is at hand; see `ForcingBlocks`."""

    def __init__(self, forcing: Tensor) -> None:
        self._forcing = forcing.detach()

    def first_of(self, steps: range) -> Tensor:
        """See `ForcingBlocks`."""
        return self._forcing[steps.start : steps.stop]


class Plan(NamedTuple):
    """Everything of a window that is no tensor of its graph."""

    model: Model
    seconds: Sequence[float]
    """Length of every step, s."""
    outputs: tuple[str, ...]
    """Names of the outputs."""
    mean_over: int
    """Number of steps of a mean."""
    truncate_after: int | None
    supply: ForcingBlocks | None = None
    """Forcing that is asked for, in place of a tensor."""
    memory: int | None = None
    """Bound of what is kept for the backward pass, bytes."""
    directory: Path | None = None
    """Folder of the files of windows."""

    def run(self, state: Tensor, forcing: ForcingBlocks, record: Record | None) -> Results:
        """The state after the last step, ``[row, column]``, and the outputs.

        Args:
            state: before the first step, ``[row, column]``.
            forcing: of the steps.
            record: to which the steps are added, if any.
        """
        means, own = _Means(self), tuple(dict.fromkeys(self.outputs))
        every = tuple(dict.fromkeys((*State._fields, *own)))
        bounded = record if isinstance(record, BoundedRecord) else None
        stops = [] if bounded is None else bounded.begin(self.model, state, self.seconds)
        # of a bounded record, the states of the last steps are kept
        whole_from = 0 if bounded is None else max(stops, default=0)
        for first, last, seconds in self._blocks(state, stops):
            is_kept = record is not None and first >= whole_from
            for begin, weather in _parts_of(forcing, first, last):
                before, names = state, every if is_kept else own
                block = self.model.block(state, weather, seconds, names)
                means.add(block.history, begin)
                state = block.state
                if not is_kept:
                    continue
                after = tensor_of(block.history.rows(State._fields), state)
                if names[len(State._fields) :]:
                    # what the record refers to is kept as long as it
                    after = after.clone()
                if bounded is None:
                    cast(Record, record).add_steps(self.model, before, after, weather, seconds)
                else:
                    is_last = begin + len(weather) == len(self.seconds)
                    bounded.keep_states(begin, before, after[:-1] if is_last else after)
            if bounded is not None and last in stops:
                bounded.keep_state(last, state)
        return (state, *(tensor_of(values, state) for values in means.values))

    def weather(self, forcing: Tensor) -> ForcingBlocks:
        """Forcing of the steps, from that which is given if it is not asked for."""
        return _Given(forcing) if self.supply is None else self.supply

    def means(self, name: str, values: Tensor) -> Tensor:
        """Time means of an output, ``[mean, ...]``, from its values in every step."""
        found = _Means(self._replace(outputs=(name,)))
        packing = quantity_packing((name,), self.model.layers)
        rows = values if values.ndim == 3 else values[:, None]
        found.add(History(packing, on_host(rows), 0.0), 0)
        return tensor_of(found.values[0], values)

    def _blocks(self, state: Tensor, stops: Sequence[int]) -> Iterator[tuple[int, int, float]]:
        """First step, number after the last, and length of the steps of every block.

        Args:
            state: rows of the state.
            stops: steps at which a block ends.
        """
        rows = state.shape[0] * (1 + len(self.outputs))
        longest = max(LEAST_STEPS, min(MOST_STEPS, MOST_BYTES // (rows * state[0].nbytes)))
        first = 0
        for seconds, alike in groupby(self.seconds):
            end = first + len(list(alike))
            while first < end:
                nearest = stops[bisect_right(stops, first) :][:1]
                last = min([first + longest, end, *nearest])
                yield first, last, seconds
                first = last


Results: TypeAlias = tuple[Tensor, ...]
"""The state after the last step, and outputs."""


def _parts_of(forcing: ForcingBlocks, first: int, last: int) -> Iterator[tuple[int, Tensor]]:
    """Forcing of some steps in the parts in which it comes, with the number of their first step."""
    while first < last:
        part = forcing.first_of(range(first, last))
        yield first, part
        first += len(part)


class _Means:
    """Time means of the outputs of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        seconds, each = np.asarray(plan.seconds), plan.mean_over
        starts = range(0, len(seconds), each)
        durations = np.array([sum(plan.seconds[k : k + each]) for k in starts])
        self._weights = seconds / durations.repeat(each)[: len(seconds)]
        packing = quantity_packing(tuple(dict.fromkeys(plan.outputs)), plan.model.layers)
        shape = len(starts), plan.model.column_count
        layers = dict(zip(packing.paths, packing.layers, strict=True))
        self.values = [
            np.zeros((shape[0], *(() if layers[name] is None else (layers[name],)), shape[1]))
            for name in plan.outputs
        ]
        """Every output, ``[mean, layer, column]`` or ``[mean, column]``."""

    def add(self, history: History, first: int) -> None:
        """Add steps, of which the number of the first is given."""
        last, each = first + len(history), self._plan.mean_over
        weights = self._weights[first:last]
        for name, total in zip(self._plan.outputs, self.values, strict=True):
            values = history.of(name)
            if each == 1:
                total[first:last] = values
                continue
            shares = values * weights.reshape(-1, *(1,) * (values.ndim - 1))
            # one step after the other, so that results do not depend on where blocks end
            for mean in range(first // each, (last - 1) // each + 1):
                begin = max(mean * each, first) - first
                part = shares[begin : mean * each + each - first]
                part[0] += total[mean]
                total[mean] = np.add.accumulate(part, axis=0, out=part)[-1]


class KeptWindow(NamedTuple):
    """What is kept of a window for its backward pass."""

    plan: Plan
    record: Record
    weather: ForcingBlocks
    files: WindowFiles | None

    @classmethod
    def of(
        cls, plan: Plan, state: Tensor, forcing: Tensor, sources: Sequence[Tensor]
    ) -> KeptWindow:
        """The window of a plan.

        Args:
            plan: of the window.
            state: before the first step, ``[row, column]``.
            forcing: ``[step, forcing, column]``, if it is not asked for.
            sources: coefficients and weights that require gradients.
        """
        layers, weather = plan.model.layers, plan.weather(forcing)
        if plan.memory is None:
            return cls(plan, Record(layers, state), weather, None)
        folder = None
        if plan.directory is not None:
            first = weather.first_of(range(1))[:1]
            plain = [plan.seconds, plan.outputs, plan.mean_over, plan.truncate_after, plan.memory]
            given = state, first if plan.supply else forcing, *sources
            folder = window_folder(plan.model, given, plain, plan.directory)
        checked = None if plan.supply is None else CheckedForcing(weather, len(plan.seconds))
        weather = checked or weather
        record = BoundedRecord(layers, state, plan.model, plan.memory, weather, folder)
        files = None if folder is None else WindowFiles(folder, record, checked)
        return cls(plan, record, weather, files)

    def run(self, state: Tensor) -> Results:
        """The state after the last step and the outputs, from files if these have them."""
        found = None if self.files is None else self.files.results(state)
        if found is not None and isinstance(self.record, BoundedRecord):
            self.record.begin(self.plan.model, state, self.plan.seconds)
            return found
        results = self.plan.run(state, self.weather, self.record)
        if self.files is not None:
            self.files.write_results(results)
        return results
