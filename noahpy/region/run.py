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
from noahpy.errors import ConfigError, OutputError
from noahpy.files.named_paths import NamedPath, require_file, require_folder_of
from noahpy.files.optional_libraries import require
from noahpy.files.stores import holds_zarr
from noahpy.model.model import Model
from noahpy.region.assembly import ZARR_SUFFIX, assemble, is_output_of, joined_state, remove
from noahpy.region.block import block_records
from noahpy.region.distribute import run_blocks
from noahpy.region.plan import BlockReport, Failure, Plan, make_plan
from noahpy.simulation.build import build_cells

TOLD_FAILURES: Final = 10
"""Cells that a note tells of one by one."""


class Outcome(NamedTuple):
    """How a regional run ended."""

    plan: Plan
    reports: Sequence[BlockReport]
    """Of the blocks that are done, in order."""
    output: Path | None
    """What was written; None if the run was stopped before its end."""

    def notes(self) -> list[str]:
        """What a user should know."""
        told = list(dict.fromkeys(note for report in self.reports for note in report.notes))
        unbalanced = sum(report.unbalanced for report in self.reports)
        if unbalanced:
            told.append(f"spin-up left {unbalanced} of {self.plan.region.count} cells unbalanced")
        failures = [failure for report in self.reports for failure in report.failures]
        told += [self._failure(failure) for failure in failures[:TOLD_FAILURES]]
        if len(failures) > TOLD_FAILURES:
            told.append(
                f"{len(failures)} cells failed in all; cell_status of the output tells which"
            )
        return told

    def _failure(self, failure: Failure) -> str:
        return (
            f"the cell at {self.plan.region.where(failure.cell)} failed at {failure.date} and is "
            f"missing from there on: {failure.reason}"
        )

    def totals(self) -> dict[str, tuple[float, float, float]]:
        """Mean, lowest and highest of the closing table over the cells that did not fail."""
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
    on_done: Callable[[BlockReport], None] = lambda _: None,
    goes_on: Callable[[], bool] = lambda: True,
) -> Outcome:
    """Run the cells of a region and write one output.

    Blocks that are done are kept beside the output until it is whole; whatever happens, an
    interrupted run goes on from them.

    Args:
        config: with a region.
        output: netCDF file, or a Zarr store by its suffix, instead of the configuration's.
        scheduler: address of a Dask scheduler; processes on this machine if omitted.
        workers: how many of these, instead of the configuration's.
        resume: whether to go on with an earlier run.
        keep_parts: whether to leave the blocks beside the whole output.
        save_restart: file for the state of all cells at the end.
        title: of the output.
        command: what started the run.
        on_plan: told the plan and the number of blocks that are done, before the first runs.
        on_stage: told what is waited for: what compiling is about, or processes.
        on_done: told of every block that is done.
        goes_on: asked now and then; if the answer is no, what is under way is given up.

    Raises:
        ConfigError: a configuration or maps that cannot be used, or an earlier run in the way.
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
        # what was left to do is to tidy up
        if not keep_parts:
            remove(plan.folder)
        return Outcome(plan, [], target)
    if not plan.is_begun and not config.output.overwrite:
        _require_new(target)
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
            goes_on=goes_on,
        )
    reports = [done[block] for block in sorted(done)]
    if len(reports) < plan.block_count:
        return Outcome(plan, reports, None)
    # before the output, which says that all is done
    if save_restart is not None:
        joined_state(plan, reports).save(save_restart)
    assemble(plan, reports, target, title, command)
    if not keep_parts:
        remove(plan.folder)
    return Outcome(plan, reports, target)


def _target(config: Config, output: Path | None, *, may_exist: bool) -> Path:
    """Where the output goes.

    Args:
        config: of the run.
        output: instead of the configuration's.
        may_exist: whether it may be there.

    Raises:
        ConfigError: nowhere, or what is there is no output.
        OutputError: it exists and may not be replaced, or cannot be written.
    """
    target = output or config.output.file
    if target is None:
        raise ConfigError("a region needs output.file, or --output")
    if target.suffix == ZARR_SUFFIX:
        require(f"{target}: a Zarr store", "regions", "zarr")
    if not may_exist:
        _require_new(target)
    place = NamedPath("the output", target)
    if target.suffix != ZARR_SUFFIX:
        require_file(place)
    elif target.exists() and not holds_zarr(target):
        raise ConfigError(f"{place} is no Zarr store; it is not replaced")
    require_folder_of(place)
    return target


def _require_new(target: Path) -> None:
    if target.exists():
        raise OutputError(f"{target}: exists already; name another file or set output.overwrite")


def cell_model(plan: Plan) -> Model:
    """The model of one cell, in eager mode; what every block runs is like it.

    Raises:
        ConfigError: values that are allowed one by one but not together.
        ForcingError: forcing that cannot be used.
    """
    first = slice(0, 1)
    with block_records(plan, first) as records:
        return build_cells(plan.config, plan.region.part(first), records).model


def _with_engine(plan: Plan, on_stage: Callable[[str], None]) -> Plan:
    """The plan with the engine that every block has, compiled if need be."""
    compute = plan.config.compute
    torch.set_num_threads(compute.threads)
    model = with_engine(cell_model(plan), compute.engine, on_stage, columns=plan.region.count)
    return replace(plan, engine="compiled" if isinstance(model, CompiledModel) else "eager")
