"""Spin-up and steps of a run with a progress bar, in a terminal or a notebook."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Any

from tqdm import TqdmWarning

from noahpy.config.schema import SpinUpConfig
from noahpy.model.state import State
from noahpy.simulation.driver import OnLost, Recorder, run_simulation
from noahpy.simulation.simulation import Simulation
from noahpy.simulation.spin_up import cycle_steps, spin_up
from noahpy.simulation.spin_up_progress import SpinUp


def progress_bar(total: int, title: str | None, *, quiet: bool, leave: bool) -> Any:  # noqa: ANN401
    """A bar of tqdm, which counts steps; notebooks have theirs.

    Args:
        total: number of steps.
        title: what stands before it.
        quiet: whether it is not shown.
        leave: whether it stays when it is full.
    """
    with warnings.catch_warnings(action="ignore", category=TqdmWarning):
        # of notebooks without ipywidgets, which have a bar of characters
        from tqdm.auto import tqdm
    # a bar that does not stay is not shown for less than a second
    delay = 0.0 if leave else 1.0
    return tqdm(total=total, unit="step", desc=title, disable=quiet, leave=leave, delay=delay)


def _always() -> bool:
    return True


def spun_up(
    config: SpinUpConfig,
    simulation: Simulation,
    is_wanted: Callable[[], bool] = _always,
    *,
    quiet: bool,
    leave: bool = True,
) -> SpinUp:
    """Spin up, unless it is no longer wanted.

    Args:
        config: section of the configuration.
        simulation: that is spun up.
        is_wanted: asked after every block of steps whether to go on.
        quiet: whether there is no progress bar.
        leave: whether the bar stays at the end.
    """
    steps = cycle_steps(simulation, config.years)
    with progress_bar(steps, None, quiet=quiet, leave=leave) as bar:

        def proceed(cycle: int, step: int) -> bool:
            if step == 0:
                bar.reset()
                bar.set_description(f"spin-up cycle {cycle + 1}")
            bar.update(step - bar.n)
            return is_wanted()

        return spin_up(simulation, config, proceed)


def take_steps(
    simulation: Simulation,
    recorders: Sequence[Recorder],
    state: State,
    first_step: int = 0,
    is_wanted: Callable[[], bool] = _always,
    *,
    on_lost: OnLost,
    quiet: bool,
    leave: bool = True,
) -> None:
    """Take the remaining steps of a run, unless they are no longer wanted.

    Args:
        simulation: that is run.
        recorders: of the history.
        state: at the start of the first step.
        first_step: its number.
        is_wanted: asked after every block of steps whether to go on.
        on_lost: what to do about columns whose state is not finite.
        quiet: whether there is no progress bar.
        leave: whether the bar stays at the end.
    """
    steps = range(first_step, simulation.clock.step_count)
    with progress_bar(len(steps), "run", quiet=quiet, leave=leave) as bar:

        def after_steps(steps: int) -> bool:
            bar.update(steps)
            return is_wanted()

        run_simulation(
            simulation,
            recorders,
            state=state,
            steps=steps,
            on_lost=on_lost,
            after_steps=after_steps,
        )
