"""Repetition of the first years of forcing until the ground is in balance with the climate."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.config.schema import SpinUpConfig
from noahpy.errors import ConfigError
from noahpy.model.state import State
from noahpy.model.steps import History, step_packing
from noahpy.simulation.driver import LostColumns, run_simulation
from noahpy.simulation.simulation import Simulation

Values = NDArray[np.float64]


class SpinUp(NamedTuple):
    """How spin-up ended."""

    state: State
    """Of every column at the end of its last cycle."""
    cycles: NDArray[np.int64]
    """Cycles that columns took, ``[column]``."""
    temperature_change: Values
    """Largest change of a layer's mean temperature from a column's last cycle but one to its last,
    K per year, ``[column]``; infinite where there are no two cycles to compare."""
    water_change: Values
    """The same for the total water content, m3 m-3 per year."""
    converged: NDArray[np.bool_]
    interrupted_in: int | None = None
    """Number of the cycle in which it was interrupted, from 1; None if it ended by itself."""

    def __str__(self) -> str:
        last = self._last_change()
        if self.interrupted_in is not None:
            whole = self.interrupted_in - 1
            settled = f"{int(self.converged.sum())} of {len(self.converged)} columns in balance"
            return (
                f"spin-up: interrupted in cycle {self.interrupted_in}, {settled} after {whole} "
                f"whole {'cycle' if whole == 1 else 'cycles'}; {last}"
            )
        most, count, balanced = self.cycles.max(), len(self.converged), int(self.converged.sum())
        if count == 1 or balanced in (0, count):
            outcome = "in balance" if balanced == count else "NOT in balance"
            return f"spin-up: {outcome} after {most} cycles; {last}"
        return (
            f"spin-up: NOT in balance after {most} cycles are {count - balanced} of {count} "
            f"columns; {last}"
        )

    def _last_change(self) -> str:
        """What the last cycle changed, of all columns that had two to compare."""
        known = np.isfinite(self.temperature_change)
        if not known.any():
            is_lost = np.isnan(self.temperature_change).any()
            return "the state is no number" if is_lost else "there are no two cycles to compare"
        temperature = self.temperature_change[known].max()
        water = self.water_change[known].max()
        lost = np.isnan(self.temperature_change).sum()
        return (
            f"the last changed the mean temperature of a layer by {temperature:.2g} K per year at "
            f"most, the water content by {water:.2g} m3 m-3 per year"
        ) + (f"; the state of {lost} columns is no number" if lost else "")


class SpinUpProgress(NamedTuple):
    """Where spin-up stands between two cycles."""

    state: State
    """Of every column: after its last cycle."""
    cycles: NDArray[np.int64]
    temperature_change: Values
    water_change: Values
    converged: NDArray[np.bool_]
    means: tuple[Tensor, Tensor] | None
    """Temperature and total water content over the last cycle, ``[layer, column]``."""
    cycle: int
    """Number of the next cycle."""

    @classmethod
    def begin(cls, state: State) -> SpinUpProgress:
        """Before the first cycle."""
        count = state.skin_temperature.shape[0]
        unknown = np.full(count, np.inf)
        nothing = np.zeros(count, dtype=np.int64)
        return cls(state, nothing, unknown, unknown, nothing.astype(bool), None, 0)


def cycle_steps(simulation: Simulation, years: int) -> int:
    """Steps of the first years of a run.

    Raises:
        ConfigError: one pass of the run is shorter.
    """
    clock = simulation.clock
    start = clock.start.astype("datetime64[s]")
    month = start.astype("datetime64[M]")
    # from a 29 February to a 1 March: a year later its month may be a day shorter
    end = (month + 12 * years).astype("datetime64[s]") + (start - month)
    steps = int((end - start) / np.timedelta64(1, "s") // clock.step)
    if clock.steps_per_pass is not None and steps > clock.steps_per_pass:
        covered = clock.steps_per_pass * clock.step / 86400.0
        raise ConfigError(
            f"spin_up.years: {years} years are repeated, but the run covers only {covered:g} days"
        )
    return steps


def spin_up(
    simulation: Simulation,
    config: SpinUpConfig,
    proceed: Callable[[int, int], bool] = lambda cycle, step: True,
    begin: SpinUpProgress | None = None,
    on_cycle: Callable[[SpinUpProgress], None] = lambda progress: None,
) -> SpinUp:
    """Repeat the first years of a run from its initial state.

    Two cycles are compared by their mean soil temperature and total water content of each layer.
    Every column ends with the cycle that changed it little enough, whatever the others do; one that
    never is in balance ends with the last cycle and is said to be unbalanced.

    Args:
        simulation: the run.
        config: cycle and thresholds.
        proceed: called before every step with the numbers of cycle and step, from 0; spin-up ends
            there if the answer is no.
        begin: where an earlier spin-up of the run stood.
        on_cycle: told where spin-up stands after every cycle but the last.

    Raises:
        ConfigError: the run is shorter than the cycle.
    """
    steps = cycle_steps(simulation, config.years)
    progress = begin or SpinUpProgress.begin(simulation.initial_state)
    running, packing = progress.state, step_packing(simulation.model.layer_count)
    for cycle in range(progress.cycle, config.maximum_cycles):
        means, count = _Means(running), itertools.count(1)

        def proceeds(cycle: int = cycle, count: Iterator[int] = count) -> bool:
            step = next(count)
            return step == steps or proceed(cycle, step)

        done = 0
        if proceed(cycle, 0):
            driven = run_simulation(
                simulation,
                [means],
                state=running,
                steps=range(steps),
                on_lost=LostColumns(),
                after_step=proceeds,
            )
            running, done = packing.state(driven.state), driven.next_step
        if done < steps:
            stopped = _chosen(progress.converged, progress.state, running)
            ended = _ended(progress._replace(state=stopped))
            return ended._replace(interrupted_in=cycle + 1)
        progress = _after_cycle(progress, running, means.over(steps), config)
        # a column that is no longer a number will not become one
        if (progress.converged | np.isnan(progress.temperature_change)).all():
            break
        if progress.cycle < config.maximum_cycles:
            on_cycle(progress)
    return _ended(progress)


class _Means:
    """Means of soil temperature and total water content over a cycle."""

    quantities = ("soil_temperature", "total_water_content")

    def __init__(self, like: State) -> None:
        self._sums = torch.cat([torch.zeros_like(like.soil_temperature)] * 2)

    def record(self, history: History) -> None:
        """See `noahpy.simulation.driver.Recorder`."""
        for values in torch.from_numpy(history.rows(self.quantities)).to(self._sums):
            self._sums += values

    def over(self, steps: int) -> tuple[Tensor, Tensor]:
        """Both means, ``[layer, column]``."""
        temperature, water = (self._sums / steps).chunk(2)
        return temperature, water


def _after_cycle(
    progress: SpinUpProgress, state: State, means: tuple[Tensor, Tensor], config: SpinUpConfig
) -> SpinUpProgress:
    """Progress after a cycle that ended in a state."""
    was_running = ~progress.converged
    changes = [progress.temperature_change, progress.water_change]
    if progress.means is not None:
        for place, (mean, before) in enumerate(zip(means, progress.means, strict=True)):
            change = (mean - before).abs().amax(0).double().cpu().numpy() / config.years
            changes[place] = np.where(was_running, change, changes[place])
    limits = (config.temperature_change, config.water_change)
    converged = np.all([c <= limit for c, limit in zip(changes, limits, strict=True)], axis=0)
    return SpinUpProgress(
        state=_chosen(progress.converged, progress.state, state),
        cycles=progress.cycles + was_running,
        temperature_change=changes[0],
        water_change=changes[1],
        converged=converged,
        means=means,
        cycle=progress.cycle + 1,
    )


def _chosen(columns: NDArray[np.bool_], first: State, second: State) -> State:
    """The first state of some columns, the second of the others."""
    takes_first = torch.as_tensor(columns, device=second.skin_temperature.device)
    return State(*(torch.where(takes_first, a, b) for a, b in zip(first, second, strict=True)))


def _ended(progress: SpinUpProgress) -> SpinUp:
    return SpinUp(
        progress.state,
        progress.cycles,
        progress.temperature_change,
        progress.water_change,
        progress.converged,
    )
