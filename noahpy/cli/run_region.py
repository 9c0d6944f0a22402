"""A regional run in a terminal."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from noahpy.cli.messages import command_line, note
from noahpy.cli.terminal import show_table
from noahpy.config import Config
from noahpy.output.run_files import scenarios_of
from noahpy.region.memory import worker_memory
from noahpy.region.plan import Plan, make_plan
from noahpy.region.run import Outcome, cell_model, run_region
from noahpy.simulation.build import run_clock
from noahpy.simulation.interrupts import Interrupts

MEBIBYTE: Final = 2**20


def run_in_terminal(
    config: Config,
    output: Path | None,
    interrupts: Interrupts,
    *,
    scheduler: str | None,
    workers: int | None,
    resume: bool,
    keep_parts: bool,
    save_restart: Path | None,
    title: str,
    quiet: bool,
) -> bool:
    """Run a region with a progress bar and a closing table; see `noahpy.region.run_region`.

    Returns:
        Whether the output was written.
    """
    from tqdm import tqdm

    begin = time.perf_counter()
    interrupts.promise = "cancelling the blocks that are running, keeping the complete ones"
    with tqdm(unit="cell", desc="region", disable=quiet, delay=1e-6) as bar:

        def show_plan(plan: Plan, done: int) -> None:
            for text in plan_notes(plan):
                note(text)
            note(f"{plan.engine} steps")
            if done:
                note(f"{done} blocks are complete already")
            bar.reset(total=plan.region.count)
            bar.update(min(done * plan.block_size, plan.region.count))

        outcome = run_region(
            config,
            output,
            scheduler=scheduler,
            workers=workers,
            resume=resume,
            keep_parts=keep_parts,
            save_restart=save_restart,
            title=title,
            command=command_line(),
            on_plan=show_plan,
            on_stage=note,
            on_done=lambda report: bar.update(report.cells),
            should_continue=lambda: interrupts.requested is None,
        )
    for text in outcome.notes():
        note(text)
    if outcome.output is None:
        note(
            f"{len(outcome.reports)} of {outcome.plan.block_count} blocks are complete and kept "
            f"in {outcome.plan.folder}; --resume continues from there"
        )
        return False
    if not quiet:
        _show(outcome, time.perf_counter() - begin)
    note(f"{outcome.output} is complete")
    if save_restart is not None:
        note(f"{save_restart} holds the state at the end")
    return True


def plan_notes(plan: Plan) -> list[str]:
    """Notes on a plan: cells, steps, blocks and memory."""
    clock = run_clock(plan.config)
    scenario = scenarios_of(plan.config)
    return [
        plan.region.summary(),
        *([f"scenario: {scenario}"] if scenario else []),
        *([f"{plan.member_count} members of every cell"] if plan.config.ensemble else []),
        f"{clock.step_count} steps of {clock.step:g} s from {clock.start} UTC",
        f"{plan.block_count} blocks of {plan.block_size} cells; every process needs about "
        f"{worker_memory(plan) / MEBIBYTE:.0f} MiB",
    ]


def check_region(config: Config) -> list[str]:
    """Notes on a regional configuration, after a check of its maps and its forcing.

    Raises:
        ConfigError: a configuration or maps that cannot be used.
        ForcingError: forcing that cannot be used.
    """
    plan = make_plan(config, config.output.file or Path("region"))
    cell_model(plan)
    return plan_notes(plan)


def _show(outcome: Outcome, seconds: float) -> None:
    """The closing table."""
    from rich.table import Table

    table = Table(title=f"{outcome.plan.region.count} cells")
    table.add_column("", no_wrap=True)
    for heading in ("mean", "lowest", "highest"):
        table.add_column(heading, justify="right")
    for line, values in outcome.totals().items():
        table.add_row(line, *(f"{value:.4g}" for value in values))
    table.caption = f"{seconds:.0f} s"
    show_table(table)
