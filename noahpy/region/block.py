"""A block of cells run to its end, in whatever process."""

from __future__ import annotations

import sys
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol, cast

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy import __version__
from noahpy.catalog.arrays import TimeArray
from noahpy.config import to_yaml, user_form
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.errors import EngineError, SnapshotError
from noahpy.files.whole_files import write_json
from noahpy.forcing import Meteorology, read_forcing
from noahpy.forcing.gridded import Fault, GriddedForcing
from noahpy.model.state import State, is_finite
from noahpy.model.steps import step_packing
from noahpy.output import OutputFile, RunDescription
from noahpy.output.run_summary import RunSummary
from noahpy.region.plan import BLOCK, BlockReport, Failure, Plan, digest
from noahpy.simulation.build import build_cells, run_clock
from noahpy.simulation.driver import LostColumns, run_simulation
from noahpy.simulation.named_code import build_schemes
from noahpy.simulation.simulation import Records, Simulation
from noahpy.simulation.snapshot import Snapshot
from noahpy.simulation.spin_up import SpinUpProgress, cycle_steps, spin_up

BYTES_PER_KILOBYTE: Final = 1024
NOT_FINITE: Final = "the state is no longer finite"


class BlockRecords(Records, Protocol):
    """Meteorology above the cells of a block, and what is wrong with it."""

    @property
    def faults(self) -> Mapping[int, Fault]:
        """What ended the forcing of columns, as far as it was looked at."""

    @property
    def notes(self) -> Sequence[str]:
        """What a user should know."""


class OneForAll:
    """The weather of one place above all cells."""

    faults: Mapping[int, Fault] = MappingProxyType({})
    notes: Sequence[str] = ()

    def __init__(self, records: Records, cells: int) -> None:
        self._records = records
        self._cells = cells

    def at(self, times: TimeArray) -> Meteorology:
        """Meteorology at instants, each array ``[time, column]``."""
        found = self._records.at(times)
        return Meteorology(*(np.repeat(values, self._cells, axis=1) for values in found))

    @property
    def last_date(self) -> np.datetime64:
        """UTC to which there is any."""
        return self._records.last_date


class _Failures:
    """Cells that went wrong, each with the first thing that did."""

    def __init__(self, plan: Plan, first_cell: int, simulation: Simulation) -> None:
        self._first_cell = first_cell
        self._clock = simulation.clock
        years = 0 if plan.config.spin_up is None else plan.config.spin_up.years
        # what goes wrong in the years of spin-up is in the state that the run begins with
        self._spin_up = cycle_steps(simulation, years) * simulation.clock.step
        self._found: dict[int, Failure] = {}

    def not_finite(self, column: int, elapsed: float) -> None:
        """A column whose state a step that began at a model time left without numbers."""
        self._note(column, elapsed, self._clock.date(elapsed), NOT_FINITE)

    def in_spin_up(self, column: int) -> None:
        """A column that was lost before the run."""
        self._note(column, 0.0, self._clock.date(0.0), f"{NOT_FINITE} after spin-up")

    def of_forcing(self, column: int, fault: Fault) -> None:
        """A column whose forcing cannot be used from a step on."""
        elapsed = float((fault.date - self._clock.start) / np.timedelta64(1, "s"))
        self._note(column, 0.0 if elapsed < self._spin_up else elapsed, fault.date, fault.reason)

    def _note(self, column: int, elapsed: float, date: np.datetime64, reason: str) -> None:
        known = self._found.get(column)
        if known is None or elapsed < known.elapsed:
            cell = self._first_cell + column
            self._found[column] = Failure(cell, elapsed, str(date), reason)

    def __contains__(self, column: int) -> bool:
        return column in self._found

    def in_order(self) -> list[Failure]:
        """All of them, by cell."""
        return [self._found[column] for column in sorted(self._found)]


def run_block(plan: Plan, number: int) -> BlockReport:
    """Run a block and leave its files in the folder of the plan.

    The file that says that the block is done is the last to appear. Cells that go wrong are noted
    and do not touch the others.

    Raises:
        ConfigError: values that are allowed one by one but not together.
        ForcingError: forcing that no cell can use.
        OutputError: a file cannot be written.
        EngineError: the step that was compiled for the plan is not to be had here.
    """
    begin = time.perf_counter()
    config = plan.config
    torch.set_num_threads(config.compute.threads)
    own = plan.cells_of(number)
    cells = plan.region.part(own)
    stem = f"{BLOCK}{number:06d}"
    # the same block may be at work twice, if its process was only thought to be lost
    unique = f"{stem}.{uuid.uuid4().hex}"
    with block_records(plan, own) as records:
        simulation = build_cells(config, cells, records)
        model = with_engine(
            simulation.model,
            plan.engine,
            workers=config.compute.workers,
            columns=plan.region.count,
        )
        if plan.engine == "compiled" and not isinstance(model, CompiledModel):
            raise EngineError("the compiled step of this run cannot be had in this process")
        simulation = replace(simulation, model=model)
        failures = _Failures(plan, own.start, simulation)
        state, cycles, unbalanced = simulation.initial_state, np.empty(0, dtype=np.int64), 0
        if config.spin_up is not None:
            progress_file = plan.folder / f"{stem}.spin-up"
            found = spin_up(
                simulation,
                config.spin_up,
                begin=_saved_progress(progress_file),
                on_cycle=lambda progress: _save_progress(progress_file, simulation, progress),
            )
            state, cycles = found.state, found.cycles
            sound = is_finite(state).numpy()
            unbalanced = int((sound & ~found.converged).sum())
            for column in np.flatnonzero(~sound).tolist():
                failures.in_spin_up(column)
        output = plan.folder / f"{unique}.nc"
        totals = RunSummary([str(cell) for cell in range(own.start, own.stop)])
        try:
            end = _run(plan, own, simulation, state, output, totals, failures)
        except BaseException:
            with suppress(OSError):
                output.unlink(missing_ok=True)
            raise
        for column, fault in records.faults.items():
            failures.of_forcing(column, fault)
        state_file = plan.folder / f"{unique}.restart"
        simulation.snapshot(end, simulation.clock.duration).save(state_file)
    report = BlockReport(
        number=number,
        output=output.name,
        state=state_file.name,
        digests={path.name: digest(path) for path in (output, state_file)},
        failures=failures.in_order(),
        spin_up_cycles=cycles.tolist(),
        unbalanced=unbalanced,
        totals={line: values.tolist() for line, values in totals.values().items()},
        seconds=time.perf_counter() - begin,
        memory=_largest_memory(),
        notes=list(records.notes),
    )
    write_json(plan.report_file(number), report.to_plain())
    (plan.folder / f"{stem}.spin-up").unlink(missing_ok=True)
    return report


@contextmanager
def block_records(plan: Plan, own: slice) -> Iterator[BlockRecords]:
    """Meteorology above some cells.

    Raises:
        ForcingError: forcing that no cell can use.
    """
    config = plan.config
    forcing, clock = config.columns[0].forcing, run_clock(config)
    steps = cast(int, clock.steps_per_pass)
    last = clock.dates(steps - 1, steps)[0]
    needs_snowfall = build_schemes(config.schemes).snowfall_fraction.needs_forcing
    if forcing.netcdf is None:
        records = read_forcing(
            forcing,
            latitude=None,
            longitude=None,
            start=clock.start,
            end=last,
            needs_snowfall=needs_snowfall,
        ).records
        yield OneForAll(records.for_steps(clock.step, clock.start), own.stop - own.start)
        return
    gridded = GriddedForcing(
        forcing,
        plan.region.latitude[own],
        plan.region.longitude[own],
        start=clock.start,
        end=last,
        step=clock.step,
        needs_snowfall=needs_snowfall,
    )
    try:
        yield gridded
    finally:
        gridded.close()


def _run(
    plan: Plan,
    own: slice,
    simulation: Simulation,
    state: State,
    path: Path,
    totals: RunSummary,
    failures: _Failures,
) -> State:
    """The run of a block after spin-up, into its output file; returns the state at the end."""
    config, clock = plan.config, simulation.clock
    thickness = simulation.model.parameters.site.layer_thickness.double().cpu().numpy()
    description = RunDescription(
        title="NoahPy block of a region",
        column_names=totals.column_names,
        latitude=plan.region.latitude[own].tolist(),
        longitude=plan.region.longitude[own].tolist(),
        layer_thickness=thickness,
        start=clock.start,
        step=clock.step,
        duration=clock.duration,
        configuration=to_yaml(user_form(config)),
        command="",
        version=__version__,
        is_part=True,
        shares_depth="site.layer_thickness" not in plan.region.values,
    )
    known = np.flatnonzero(~is_finite(state).numpy()).tolist()
    totals.begin(state, simulation.model.parameters.site.layer_thickness)
    with OutputFile(path, description, config.output) as file:
        driven = run_simulation(
            simulation,
            [file, totals],
            state=state,
            on_lost=LostColumns(
                lambda column, step: failures.not_finite(column, step * clock.step), known
            ),
        )
    return step_packing(simulation.model.layer_count).state(driven.state)


# --- spin-up that goes on ------------------------------------------------------------------------
def _save_progress(path: Path, simulation: Simulation, progress: SpinUpProgress) -> None:
    """Keep where spin-up stands."""
    thickness = simulation.model.parameters.site.layer_thickness.double().cpu().numpy()
    besides: dict[str, NDArray[Any]] = {
        "cycles": progress.cycles,
        "temperature_change": progress.temperature_change,
        "water_change": progress.water_change,
        "converged": progress.converged.astype(np.int8),
        "cycle": np.array([progress.cycle]),
    }
    if progress.means is not None:
        besides |= {f"mean{k}": mean.cpu().numpy() for k, mean in enumerate(progress.means)}
    clock = simulation.clock
    Snapshot(progress.state, 0.0, clock.date(0.0), thickness, besides).save(path)


def _saved_progress(path: Path) -> SpinUpProgress | None:
    """Where spin-up stood when its process ended; None if nothing is known."""
    try:
        saved = Snapshot.load(path)
    except SnapshotError:
        return None
    kept = saved.component
    means = None
    if "mean0" in kept:
        means = torch.from_numpy(kept["mean0"]), torch.from_numpy(kept["mean1"])
    return SpinUpProgress(
        saved.state,
        kept["cycles"],
        kept["temperature_change"],
        kept["water_change"],
        kept["converged"].astype(bool),
        means,
        int(kept["cycle"][0]),
    )


def _largest_memory() -> int:
    """The most memory that this process ever had, bytes; 0 where nobody tells."""
    try:
        import resource
    except ModuleNotFoundError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * BYTES_PER_KILOBYTE
