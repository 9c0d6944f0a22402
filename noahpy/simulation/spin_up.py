"""Spin-up: repetition of the first years of forcing until the ground is in equilibrium."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import BoolArray, FloatArray, IntArray
from noahpy.config.schema import SpinUpConfig
from noahpy.errors import ConfigError
from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.model.steps import History, step_packing
from noahpy.physics import constants as c
from noahpy.simulation.driver import LostColumns, run_simulation
from noahpy.simulation.equilibrium import (
    Distance,
    Means,
    distance_to_equilibrium,
    nearer_state,
)
from noahpy.simulation.simulation import Simulation
from noahpy.simulation.unsettled import farthest

SHOCKS: Final = 2
"""Number of cycles before the first step of Newton's method, in which snow, water and the layers
that freeze and thaw forget what the first state lacked. The last of them is the first whose drift
of the water tells something about the next."""
TOLD: Final = (
    "cycles",
    "temperature_change",
    "water_change",
    "converged",
    "distance",
    "water_distance",
)
"""What spin-up tells of every column, while it runs and in the end."""


class SpinUp(NamedTuple):
    """Result of a spin-up."""

    state: State
    """State of every column at the end of its last cycle."""
    cycles: IntArray
    """Number of cycles, ``[column]``."""
    temperature_change: FloatArray
    """Largest change of the mean temperature of a layer between the last two cycles of a column,
    K per year, ``[column]``; infinite before the second cycle."""
    water_change: FloatArray
    """The same for the total water content, m3 m-3 per year."""
    converged: BoolArray
    """Whether the column is in equilibrium, ``[column]``."""
    distance: FloatArray
    """Distance of the temperature from equilibrium at the start of the last cycle, as conduction
    tells it, largest of all layers, K, ``[column]``; NaN before the end of the first."""
    water_distance: FloatArray
    """The same of the total water content, as its last two changes tell it for ten cycles at most,
    m3 m-3."""
    unsettled: tuple[str, ...]
    """What was farthest from equilibrium in the last cycle, by column; empty after an
    interruption."""
    interrupted_in: int | None = None
    """Number of the cycle, from 1, in which spin-up was interrupted; None if it was not."""

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
            text = f"spin-up: {outcome} after {most} cycles; {last}"
        else:
            text = (
                f"spin-up: NOT in balance after {most} cycles are {count - balanced} of {count} "
                f"columns; {last}"
            )
        return text + self._why()

    def _last_change(self) -> str:
        """Changes in the last cycle as text, largest of all columns with two cycles."""
        known = np.isfinite(self.temperature_change)
        if not known.any():
            is_lost = np.isnan(self.temperature_change).any()
            found = "the state is not finite" if is_lost else "there are no two cycles to compare"
            return found + self._away()
        temperature = self.temperature_change[known].max()
        water = self.water_change[known].max()
        lost = np.isnan(self.temperature_change).sum()
        return (
            f"the last changed the mean temperature of a layer by {temperature:.2g} K per year at "
            f"most, the water content by {water:.2g} m3 m-3 per year"
        ) + (self._away() + (f"; the state of {lost} columns is not finite" if lost else ""))

    def _away(self) -> str:
        """Distance from equilibrium as text; empty where it is not known."""
        known = np.isfinite(self.distance)
        if not known.any():
            return ""
        away, water = self.distance[known].max(), self.water_distance[known].max()
        text = f"; by conduction, the ground was {away:.2g} K from equilibrium at its start"
        return text + f", and its water {water:.2g} m3 m-3, by its drift over ten cycles at most"

    def _why(self) -> str:
        """What keeps columns from balance as text, the most frequent first."""
        of_columns = zip(self.unsettled, self.converged, strict=False)
        reasons = [why for why, is_done in of_columns if why and not is_done]
        if not reasons:
            return ""
        if len(self.converged) == 1:
            return f"; {reasons[0]}"
        kinds = Counter(why.partition(" at ")[0] for why in reasons).most_common()
        return "; " + ", ".join(f"{kind} in {number}" for kind, number in kinds)


class SpinUpProgress(NamedTuple):
    """Progress of a spin-up between two cycles; see `SpinUp`."""

    state: State
    cycles: IntArray
    temperature_change: FloatArray
    water_change: FloatArray
    converged: BoolArray
    distance: FloatArray
    water_distance: FloatArray
    means: tuple[Tensor, Tensor]
    """Mean soil temperature and total water content of the last cycle, ``[layer, column]``; NaN
    before the end of the first."""
    water_drift: Tensor
    """Change of the total water content in the last cycle, ``[layer, column]``; NaN where it tells
    nothing about the next."""
    cycle: int
    """Number of the next cycle, from 0."""

    @classmethod
    def begin(cls, state: State) -> SpinUpProgress:
        """Progress before the first cycle."""
        count = state.skin_temperature.shape[0]
        unknown = np.full(count, np.inf)
        nothing = np.zeros(count, dtype=np.int64)
        away = np.full(count, np.nan)
        none = torch.full_like(state.soil_temperature, torch.nan)
        is_done = nothing.astype(bool)
        return cls(
            state, nothing, unknown, unknown, is_done, away, away, (none, none), none, cycle=0
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What it holds besides the state, by name."""
        by_layer = {"mean0": self.means[0], "mean1": self.means[1], "drift": self.water_drift}
        return {
            **self._told(),
            "converged": self.converged.astype(np.int8),
            "cycle": np.array([self.cycle]),
            **{name: values.cpu().numpy() for name, values in by_layer.items()},
        }

    @classmethod
    def of_arrays(cls, state: State, arrays: Mapping[str, NDArray[Any]]) -> SpinUpProgress:
        """The progress of a state and of what `arrays` gave."""
        temperature, water, drift = (
            torch.from_numpy(arrays[name]) for name in ("mean0", "mean1", "drift")
        )
        return cls(
            state,
            **{**{name: arrays[name] for name in TOLD}, "converged": arrays["converged"] > 0},
            means=(temperature, water),
            water_drift=drift,
            cycle=int(arrays["cycle"][0]),
        )

    def outcome(self, unsettled: Sequence[str], interrupted_in: int | None = None) -> SpinUp:
        """The spin-up that ends here."""
        return SpinUp(
            self.state, **self._told(), unsettled=tuple(unsettled), interrupted_in=interrupted_in
        )

    def _told(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in TOLD}


def cycle_steps(simulation: Simulation, years: int) -> int:
    """Number of steps of the first years of a run.

    Raises:
        ConfigError: the period of the run is shorter.
    """
    clock = simulation.clock
    start = clock.start.astype("datetime64[s]")
    month = start.astype("datetime64[M]")
    # a cycle from 29 February may end on 1 March
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
    should_continue: Callable[[int, int], bool] = lambda cycle, step: True,
    begin: SpinUpProgress | None = None,
    on_cycle: Callable[[SpinUpProgress], None] = lambda progress: None,
) -> SpinUp:
    """Repeat the first years of a run from its initial state.

    Cycles are compared by the mean soil temperature and total water content of each layer, or with
    Newton's method by the distance from equilibrium. A column ends with the first cycle in which
    both are small, independently of other columns, or with the last cycle.

    Args:
        simulation: simulation of the run.
        config: length of the cycle, and thresholds.
        should_continue: called before steps with the numbers of cycle and step, from 0; False
            ends the spin-up.
        begin: progress of an interrupted spin-up of the run.
        on_cycle: called after every cycle except the last, with the progress.

    Raises:
        ConfigError: the run is shorter than the cycle.
    """
    steps, model = cycle_steps(simulation, config.years), simulation.model
    progress = begin or SpinUpProgress.begin(simulation.initial_state)
    running, packing = progress.state, step_packing(model.layers)
    unsettled: list[str] = []
    for cycle in range(progress.cycle, config.maximum_cycles):
        climate, done = _Climate(running), 0

        def after_steps(taken: int, cycle: int = cycle) -> bool:
            nonlocal done
            done += taken
            return done == steps or should_continue(cycle, done)

        after = running
        if should_continue(cycle, 0):
            driven = run_simulation(
                simulation,
                [climate],
                state=running,
                steps=range(steps),
                on_lost=LostColumns(),
                after_steps=after_steps,
            )
            after = packing.state(driven.state)
        if done < steps:
            stopped = _chosen(progress.converged, progress.state, after)
            return progress._replace(state=stopped).outcome([], cycle + 1)
        means, seconds = climate.means(steps), steps * simulation.clock.step
        distance = distance_to_equilibrium(
            running, after, means, climate.is_deep(), progress.water_drift, model, seconds
        )
        now = _Cycle(running, after, means, distance)
        earlier, progress = progress.water_drift, _after_cycle(progress, now, config)
        # a state that is not finite does not become finite again
        is_over = (progress.converged | np.isnan(progress.temperature_change)).all()
        if is_over or progress.cycle == config.maximum_cycles:
            unsettled = farthest(running, after, distance, earlier, config, model)
            break
        running = progress.state
        if config.method == "newton":
            progress = _moved(progress, now, earlier, config, model)
            running = progress.state
        on_cycle(progress)
    return progress.outcome(unsettled)


class _Climate:
    """Means of temperature and water in the soil over a cycle, and extremes."""

    quantities = ("soil_temperature", "total_water_content", "liquid_water_content")

    def __init__(self, like: State) -> None:
        self._sums = torch.cat([torch.zeros_like(like.soil_temperature)] * len(self.quantities))
        self._lowest = self._highest = like.soil_temperature

    def record(self, history: History) -> None:
        """See `noahpy.simulation.driver.Recorder`."""
        for values in torch.from_numpy(history.rows(self.quantities)).to(self._sums):
            self._sums += values
        temperature = torch.from_numpy(history.of("soil_temperature")).to(self._sums)
        self._lowest = torch.minimum(self._lowest, temperature.amin(0))
        self._highest = torch.maximum(self._highest, temperature.amax(0))

    def means(self, steps: int) -> Means:
        """The means."""
        return Means(*(self._sums / steps).chunk(len(self.quantities)))

    def is_deep(self) -> Tensor:
        """Whether a layer lies below those that froze and thawed, bool, ``[layer, column]``.

        The first layer counts as one of them, and a layer below one that did not as none.
        """
        active = (self._lowest < c.FREEZING_POINT) & (self._highest > c.FREEZING_POINT)
        active[0] = True
        return active.int().cumprod(0) == 0


class _Cycle(NamedTuple):
    """What a cycle did."""

    before: State
    after: State
    means: Means
    distance: Distance

    @property
    def drift(self) -> tuple[Tensor, Tensor]:
        """Changes of temperature and water from its start to its end, ``[layer, column]``."""
        return (
            self.after.soil_temperature - self.before.soil_temperature,
            self.after.total_water_content - self.before.total_water_content,
        )


def _after_cycle(progress: SpinUpProgress, now: _Cycle, config: SpinUpConfig) -> SpinUpProgress:
    """Progress after a cycle."""
    was_running = ~progress.converged

    def largest(values: Tensor, before: FloatArray, of: int = 1) -> FloatArray:
        """Of all layers, by column; that of before in columns that are done."""
        here: FloatArray = values.abs().amax(0).double().cpu().numpy() / of
        return np.where(was_running, here, before)

    changes = [progress.temperature_change, progress.water_change]
    moved: Sequence[Tensor] = now.drift
    if config.method == "repeat":
        # the first cycle has none to be compared with
        moved = _differences(now.means[:2], progress.means) if progress.cycle else []
    for k, change in enumerate(moved):
        changes[k] = largest(change, changes[k], config.years)
    distance = largest(now.distance.temperature, progress.distance)
    water_distance = largest(now.distance.water, progress.water_distance)
    measured = {
        "repeat": (
            (changes[0], config.temperature_change),
            (changes[1], config.water_change),
        ),
        "newton": (
            (distance, config.temperature_distance),
            (water_distance, config.water_distance),
        ),
    }[config.method]
    cycle = progress.cycle + 1
    drift = now.drift[1]
    return SpinUpProgress(
        state=_chosen(progress.converged, progress.state, now.after),
        cycles=progress.cycles + was_running,
        temperature_change=changes[0],
        water_change=changes[1],
        converged=np.all([value <= limit for value, limit in measured], axis=0),
        distance=distance,
        water_distance=water_distance,
        means=now.means[:2],
        # what the first state lacks comes first, and tells nothing
        water_drift=drift if cycle >= SHOCKS else torch.full_like(drift, torch.nan),
        cycle=cycle,
    )


def _differences(means: Sequence[Tensor], before: Sequence[Tensor]) -> list[Tensor]:
    return [mean - other for mean, other in zip(means, before, strict=True)]


def _moved(
    progress: SpinUpProgress, now: _Cycle, earlier: Tensor, config: SpinUpConfig, model: Model
) -> SpinUpProgress:
    """Progress with the columns that go on moved towards their equilibrium.

    Water is moved where its drift was known before the last cycle, as `earlier`.
    """
    if progress.cycle < SHOCKS:
        return progress
    warming, wetting = (away - change for away, change in zip(now.distance, now.drift, strict=True))
    is_far = now.distance.water.abs().amax(0) > config.water_distance
    wetting = torch.where(is_far & earlier.isfinite().all(0), wetting, 0.0)
    nearer = nearer_state(now.after, warming, wetting, model)
    return progress._replace(
        state=_chosen(progress.converged, progress.state, nearer),
        # the cycle after a step of the water cannot be compared with the one before
        water_drift=torch.where((wetting != 0.0).any(0), torch.nan, progress.water_drift),
    )


def _chosen(is_first: BoolArray, first: State, second: State) -> State:
    """The first state in some columns, the second in the others."""
    mask = torch.as_tensor(is_first, device=second.skin_temperature.device)
    return State(*(torch.where(mask, a, b) for a, b in zip(first, second, strict=True)))
