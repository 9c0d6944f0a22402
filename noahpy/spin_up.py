"""Repetition of the first years of forcing until the ground is in balance with the climate."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.config import ConfigError
from noahpy.config.schema import SpinUpConfig
from noahpy.simulation import Simulation
from noahpy.state import State


class SpinUp(NamedTuple):
    """How spin-up ended."""

    state: State
    cycles: int
    temperature_change: float
    """Largest change of a layer's mean temperature from the last cycle but one, K per year."""
    water_change: float
    """Largest change of a layer's mean total water content, m3 m-3 per year."""
    converged: bool

    def __str__(self) -> str:
        outcome = "in balance" if self.converged else "NOT in balance"
        return (
            f"spin-up: {outcome} after {self.cycles} cycles; the last changed the mean "
            f"temperature of a layer by {self.temperature_change:.2g} K per year at most, "
            f"the water content by {self.water_change:.2g} m3 m-3 per year"
        )


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
    goes_on: Callable[[int, int], bool] = lambda cycle, step: True,
) -> SpinUp:
    """Repeat the first years of a run from its initial state.

    Two cycles are compared by their mean soil temperature and total water content of each layer.
    Without convergence the state after the last cycle is returned and said to be unbalanced.

    Args:
        simulation: the run.
        config: cycle and thresholds.
        goes_on: called before every step with the numbers of cycle and step, from 0; spin-up ends
            there if the answer is no.

    Raises:
        ConfigError: the run is shorter than the cycle.
    """
    steps = cycle_steps(simulation, config.years)
    state = simulation.initial_state
    previous: tuple[Tensor, Tensor] | None = None
    temperature_change = water_change = float("inf")
    for cycle in range(config.maximum_cycles):
        temperature = torch.zeros_like(state.soil_temperature)
        water = torch.zeros_like(state.total_water_content)
        with torch.no_grad():
            taken = simulation.run(state)
            for step in range(steps):
                if not goes_on(cycle, step):
                    return SpinUp(state, cycle, temperature_change, water_change, False)
                state = next(taken).after
                temperature += state.soil_temperature
                water += state.total_water_content
        means = temperature / steps, water / steps
        if previous is not None:
            temperature_change, water_change = (
                float((mean - before).abs().max()) / config.years
                for mean, before in zip(means, previous, strict=True)
            )
            if (
                temperature_change <= config.temperature_change
                and water_change <= config.water_change
            ):
                return SpinUp(state, cycle + 1, temperature_change, water_change, True)
        previous = means
    return SpinUp(state, config.maximum_cycles, temperature_change, water_change, False)
