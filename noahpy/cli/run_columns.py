"""A run of columns in a terminal."""

from __future__ import annotations

import time
from pathlib import Path

import torch
import typer

from noahpy.cli.messages import command_line, note, warn
from noahpy.cli.terminal import show_table
from noahpy.config import Config
from noahpy.output.lost_members import leave_out_lost
from noahpy.output.member_summary import format_members
from noahpy.output.permafrost import format_summary, talik_notes
from noahpy.output.run_files import RunFiles, continued_from
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.build import build_simulation
from noahpy.simulation.drawn_members import member_names
from noahpy.simulation.interrupts import Interrupts
from noahpy.simulation.progress import spun_up, take_steps


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

    def is_wanted() -> bool:
        return interrupts.requested is None

    try:
        with files:
            if config.spin_up is not None and restart_from is None:
                result = spun_up(config.spin_up, simulation, is_wanted, quiet=quiet)
                note(str(result))
                files.describe("spin_up", str(result).removeprefix("spin-up: "))
                state = result.state
            files.lose(lost, first_step * simulation.clock.step)
            summary.lose(lost)
            if is_wanted():
                summary.begin(state, simulation.model.parameters.site.layer_thickness)
                take_steps(
                    simulation,
                    [files, summary],
                    state,
                    first_step,
                    is_wanted,
                    on_lost=leave_out_lost(simulation, state, files, summary, warn),
                    quiet=quiet,
                )
            if not is_wanted():
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
