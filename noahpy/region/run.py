"""A regional run from its maps to its output."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import torch

from noahpy.config import Config
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.errors import ConfigError
from noahpy.files.named_paths import NamedPath, require_file, require_folder_of
from noahpy.files.optional_libraries import require
from noahpy.files.stores import holds_zarr
from noahpy.model.model import Model
from noahpy.output.existing_file import require_new
from noahpy.region.assembly import ZARR_SUFFIX, assemble, is_output_of, joined_state, remove
from noahpy.region.block import block_records
from noahpy.region.distribute import run_blocks
from noahpy.region.plan import BlockReport, Failure, Plan, make_plan
from noahpy.simulation.build import build_cells, run_clock
from noahpy.simulation.members import read_members
from noahpy.simulation.restart_file import write_restart

MOST_FAILURES: Final = 10
"""Largest number of failed cells with a note of their own."""
SAMPLE_BYTES: Final = 2**16
"""Memory of the weather of one cell that a check reads, bytes: some weeks."""


class Outcome(NamedTuple):
    """Result of a regional run."""

    plan: Plan
    reports: Sequence[BlockReport]
    """Reports of the complete blocks, in order."""
    output: Path | None
    """Output that was written; None if the run was stopped before its end."""

    def notes(self) -> list[str]:
        """Notes for the user."""
        notes = list(dict.fromkeys(note for report in self.reports for note in report.notes))
        unbalanced = sum(report.unbalanced for report in self.reports)
        if unbalanced:
            notes.append(f"spin-up left {unbalanced} of {self.plan.region.count} cells unbalanced")
        failures = [failure for report in self.reports for failure in report.failures]
        notes += [
            f"the cell at {self.plan.region.where(failure.cell)}{self._member(failure)} failed at "
            f"{failure.date} and is missing from there on: {failure.reason}"
            for failure in failures[:MOST_FAILURES]
        ]
        if len(failures) > MOST_FAILURES:
            notes.append(
                f"{len(failures)} cells failed in all; cell_status of the output marks them"
            )
        return notes

    def _member(self, failure: Failure) -> str:
        """The member that failed, for messages; nothing for a run without members."""
        members = read_members(self.plan.config)
        return "" if members is None else f", member {members.numbers[failure.member]},"

    def totals(self) -> dict[str, tuple[float, float, float]]:
        """Mean, lowest and highest value of every line of the closing table; no failed cells."""
        failed = {failure.cell for report in self.reports for failure in report.failures}
        kept = np.ones(self.plan.region.count, dtype=bool)
        kept[list(failed)] = False
        lines = self.reports[0].totals if self.reports else {}
        found = {}
        for line in lines:
            values = np.concatenate([report.totals[line] for report in self.reports])[kept]
            if len(values):
                found[line] = float(values.mean()), float(values.min()), float(values.max())
        return found


def run_region(
    config: Config,
    output: Path | None = None,
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    resume: bool = False,
    keep_parts: bool = False,
    save_restart: Path | None = None,
    title: str = "NoahPy run of a region",
    command: str = "",
    on_plan: Callable[[Plan, int], None] = lambda plan, done: None,
    on_stage: Callable[[str], None] = lambda _: None,
    on_done: Callable[[BlockReport], object] = lambda _: None,
    should_continue: Callable[[], bool] = lambda: True,
) -> Outcome:
    """Run the cells of a region and write one output.

    Complete blocks are kept beside the output until it is written, so that an interrupted run can
    be resumed.

    Args:
        config: configuration with a section ``region``.
        output: netCDF file, or a Zarr store by its suffix, instead of the configuration's.
        scheduler: address of a Dask scheduler; processes on this machine if omitted.
        workers: number of processes on this machine, instead of the configuration's.
        resume: whether to continue an earlier run.
        keep_parts: whether to keep the blocks after the output is written.
        save_restart: file for the state of all cells at the end.
        title: title of the output.
        command: command line or call that started the run.
        on_plan: called with the plan and the number of complete blocks, before the first runs.
        on_stage: called with the stage of compiling, or with a note that processes are missing.
        on_done: called with the report of every complete block.
        should_continue: called repeatedly; False cancels the blocks that are running.

    Raises:
        ConfigError: a configuration or maps that cannot be used, or an earlier run in the folder of
            the blocks.
        ForcingError: forcing that cannot be used.
        OutputError: the output exists and may not be replaced, or cannot be written.
        BlockError: blocks failed; the others are kept.
    """
    require("a region", "regions", "dask", "distributed", "scipy", "cryptography")
    section = config.region
    if section is None:
        raise ConfigError("the section region is required and missing")
    target = _target(config, output, may_exist=resume or config.output.overwrite)
    plan = _with_engine(make_plan(config, target), on_stage)
    if resume and is_output_of(plan, target):
        # the run ended before the blocks were removed
        if not keep_parts:
            remove(plan.folder)
        return Outcome(plan, [], target)
    if not plan.is_begun and not config.output.overwrite:
        require_new(target)
    done = plan.open_folder(resume=resume)
    on_plan(plan, len(done))

    def keep(report: BlockReport) -> None:
        done[report.number] = report
        on_done(report)

    left = [block for block in range(plan.block_count) if block not in done]
    if left:
        run_blocks(
            plan,
            left,
            scheduler=scheduler,
            workers=workers or section.workers,
            on_done=keep,
            on_wait=on_stage,
            should_continue=should_continue,
        )
    reports = [done[block] for block in sorted(done)]
    if len(reports) < plan.block_count:
        return Outcome(plan, reports, None)
    # before the output, which marks the run as complete
    if save_restart is not None:
        write_restart(joined_state(plan, reports), save_restart)
    assemble(plan, reports, target, title, command)
    if not keep_parts:
        remove(plan.folder)
    return Outcome(plan, reports, target)


def _target(config: Config, output: Path | None, *, may_exist: bool) -> Path:
    """Path of the output.

    Args:
        config: configuration of the run.
        output: path instead of the configuration's.
        may_exist: whether the output may exist.

    Raises:
        ConfigError: no path is given, or it exists and is not an output.
        OutputError: the output exists and may not be replaced, or cannot be written.
    """
    target = output or config.output.file
    if target is None:
        raise ConfigError("a region needs output.file, or --output")
    if target.suffix == ZARR_SUFFIX:
        require(f"{target}: a Zarr store", "regions", "zarr")
    if not may_exist:
        require_new(target)
    named = NamedPath("the output", target)
    if target.suffix != ZARR_SUFFIX:
        require_file(named)
    elif target.exists() and not holds_zarr(target):
        raise ConfigError(f"{named} is not a Zarr store, and is not replaced")
    require_folder_of(named)
    return target


def cell_model(plan: Plan) -> Model:
    """The model of the first cell, in eager mode; all blocks have the same schemes and layers.

    The first weeks of its weather are read, and judged; the blocks judge the rest.

    Raises:
        ConfigError: values that are inconsistent.
        ForcingError: forcing that cannot be used.
    """
    first = slice(0, 1)
    with block_records(plan, first, SAMPLE_BYTES) as records:
        return build_cells(plan.config, plan.region.part(first), records).model


def _with_engine(plan: Plan, on_stage: Callable[[str], None]) -> Plan:
    """The plan with the engine of all blocks; compiles the step if necessary."""
    compute = plan.config.compute
    torch.set_num_threads(compute.threads)
    steps = plan.block_count * run_clock(plan.config).step_count
    model = with_engine(cell_model(plan), compute.engine, on_stage, steps=steps)
    return replace(plan, engine="compiled" if isinstance(model, CompiledModel) else "eager")
