"""A run of columns in a terminal."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import torch
import typer
from tqdm import tqdm

from noahpy.cli.messages import command_line, note, warn
from noahpy.cli.terminal import show_table
from noahpy.config import Config
from noahpy.config.schema import SpinUpConfig
from noahpy.model.state import State, is_finite
from noahpy.output.member_summary import format_members
from noahpy.output.permafrost import format_summary, talik_notes
from noahpy.output.run_files import RunFiles, continued_from
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.build import build_simulation
from noahpy.simulation.drawn_members import member_names
from noahpy.simulation.driver import OnLost, run_simulation, stop_at_loss
from noahpy.simulation.interrupts import Interrupts
from noahpy.simulation.simulation import Simulation
from noahpy.simulation.spin_up import cycle_steps, spin_up


def run_in_terminal(
    config: Config,
    output: Path | None,
    interrupts: Interrupts,
    *,
    restart_from: Path | None,
    restart_force: bool,
    save_restart: Path | None,
    checkpoint_every: float | None,
    title: str,
    quiet: bool,
) -> None:
    """Run columns with a progress bar, a closing table and the permafrost summary.

    Args:
        config: configuration of the run.
        output: output file instead of that of the configuration.
        interrupts: signals, which stop the run after the current step.
        restart_from: saved state that the run continues.
        restart_force: whether the state may be of another site or of other schemes.
        save_restart: file for the state at the end.
        checkpoint_every: interval of model time at which the state is saved, s.
        title: title of the output file.
        quiet: whether to leave out progress bar and table.

    Raises:
        ConfigError: a configuration or a state that cannot be used.
        EngineError: the step cannot be compiled.
        ForcingError: forcing that cannot be used.
        RunError: a state that is not finite.
    """
    torch.set_num_threads(config.compute.threads)
    simulation = build_simulation(config, on_stage=note)
    for text in simulation.notes:
        note(text)
    state, first_step, progress = simulation.initial_state, 0, None
    lost: tuple[int, ...] = ()
    if restart_from is not None:
        force = restart_force or any(c.initial.restart_force for c in config.columns)
        state, first_step, notes, progress, lost = continued_from(
            simulation, restart_from, allow_foreign=force
        )
        for text in notes:
            note(text)
    files = RunFiles(
        config,
        simulation,
        output=output,
        restart=save_restart,
        checkpoint_every=checkpoint_every,
        progress=progress,
        title=title,
        command=command_line(),
    )
    summary = RunSummary(
        member_names([column.name for column in config.columns], simulation.members)
    )
    begin = time.perf_counter()
    try:
        with files:
            if config.spin_up is not None and restart_from is None:
                state = _spun_up(config.spin_up, simulation, interrupts, quiet=quiet)
            files.lose(lost, first_step * simulation.clock.step)
            summary.lose(lost)
            if interrupts.requested is None:
                _run(simulation, state, first_step, files, summary, interrupts, quiet=quiet)
            if interrupts.requested is not None:
                files.interrupt()
        permafrost = files.permafrost()
        if permafrost is not None and simulation.members is None:
            for text in talik_notes(permafrost):
                note(text)
        if not quiet:
            members = simulation.members
            shares = () if members is None else members.quantiles
            show_table(summary.table(time.perf_counter() - begin, shares))
            if permafrost is not None and len(permafrost.year):
                names = [column.name for column in config.columns]
                typer.echo(
                    format_summary(permafrost)
                    if members is None
                    else format_members(permafrost, names, shares)
                )
    finally:
        for text in summary.warnings():
            warn(text)
        for text in files.kept:
            note(text)


def _spun_up(
    config: SpinUpConfig, simulation: Simulation, interrupts: Interrupts, *, quiet: bool
) -> State:
    """The state after spin-up."""
    steps = cycle_steps(simulation, config.years)
    with tqdm(total=steps, unit="step", disable=quiet) as bar:

        def proceed(cycle: int, step: int) -> bool:
            if step == 0:
                bar.reset()
                bar.set_description(f"spin-up cycle {cycle + 1}")
            bar.update(step - bar.n)
            return interrupts.requested is None

        result = spin_up(simulation, config, proceed)
    note(str(result))
    return result.state


def _run(
    simulation: Simulation,
    state: State,
    first_step: int,
    files: RunFiles,
    summary: RunSummary,
    interrupts: Interrupts,
    *,
    quiet: bool,
) -> None:
    """Run and record the remaining steps, until a signal stops the run."""
    steps = range(first_step, simulation.clock.step_count)
    summary.begin(state, simulation.model.parameters.site.layer_thickness)
    with tqdm(total=len(steps), unit="step", desc="run", disable=quiet) as bar:

        def after_steps(steps: int) -> bool:
            bar.update(steps)
            return interrupts.requested is None

        run_simulation(
            simulation,
            [files, summary],
            state=state,
            steps=steps,
            on_lost=_on_lost(simulation, state, files, summary),
            after_steps=after_steps,
        )


def _on_lost(simulation: Simulation, state: State, files: RunFiles, summary: RunSummary) -> OnLost:
    """What is done about columns whose state is not finite: members of an ensemble are left out."""
    stop = stop_at_loss(simulation, summary.column_names)
    if simulation.members is None:
        return stop

    def lose(step: int, columns: Sequence[int]) -> None:
        new = [column for column in columns if column not in summary.lost]
        if not new:
            return
        elapsed = step * simulation.clock.step
        files.lose(new, elapsed)
        summary.lose(new)
        if len(summary.lost) == len(summary.column_names):
            stop(step, new)
        for column in new:
            warn(
                f"{summary.column_names[column]}: its state is no longer finite after the step "
                f"that begins at {simulation.clock.date(elapsed)}; it is missing from there on"
            )

    lost_in_spin_up = torch.nonzero(~is_finite(state))[:, 0].tolist()
    if lost_in_spin_up:
        lose(0, lost_in_spin_up)
    return lose
