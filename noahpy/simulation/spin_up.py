"""Spin-up: repetition of the first years of forcing until the ground is in equilibrium."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import BoolArray, FloatArray
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
from noahpy.simulation.spin_up_progress import SpinUp, SpinUpProgress
from noahpy.simulation.unsettled import farthest

SHOCKS: Final = 2
"""Number of cycles before the first step of Newton's method, in which snow, water and the layers
that freeze and thaw forget what the first state lacked. The last of them is the first whose drift
of the water tells something about the next."""


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
    """Means of temperature, water and drainage of the soil over a cycle, and extremes."""

    quantities = (
        "soil_temperature",
        "total_water_content",
        "liquid_water_content",
        "subsurface_runoff",
    )

    def __init__(self, like: State) -> None:
        of_layers, of_column = like.soil_temperature, like.skin_temperature[None]
        self._sums = torch.zeros_like(torch.cat([*[of_layers] * 3, of_column]))
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
        mean = self._sums / steps
        temperature, total, liquid = mean[:-1].chunk(3)
        return Means(temperature, total, liquid, drainage=mean[-1])

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
        means=(now.means.temperature, now.means.total),
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
