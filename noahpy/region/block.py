"""The run of a block of cells."""

from __future__ import annotations

import sys
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy import __version__
from noahpy.catalog.arrays import FloatArray
from noahpy.config import to_yaml, user_form
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.errors import EngineError, SnapshotError
from noahpy.files.whole_files import write_json
from noahpy.forcing import read_forcing
from noahpy.forcing.elevation import Elevations
from noahpy.forcing.gridded import WINDOW_BYTES, Fault, GriddedForcing
from noahpy.forcing.records import Records
from noahpy.forcing.scenario import SharedRecords
from noahpy.model.state import State, is_finite
from noahpy.model.steps import step_packing
from noahpy.output import OutputFile, RunDescription
from noahpy.output.run_files import scenarios_of
from noahpy.output.run_summary import RunSummary
from noahpy.region.plan import BlockReport, Failure, Plan, digest
from noahpy.simulation.build import build_cells, run_clock
from noahpy.simulation.drawn_members import member_names
from noahpy.simulation.driver import LostColumns, run_simulation
from noahpy.simulation.named_code import build_schemes
from noahpy.simulation.run_forcing import forcing_period
from noahpy.simulation.simulation import Simulation
from noahpy.simulation.snapshot import Snapshot
from noahpy.simulation.spin_up import cycle_steps, spin_up
from noahpy.simulation.spin_up_progress import SpinUpProgress

BYTES_PER_KILOBYTE: Final = 1024
NOT_FINITE: Final = "the state is no longer finite"


class BlockRecords(Records, Protocol):
    """Meteorology of the cells of a block, and its faults."""

    @property
    def faults(self) -> Mapping[int, Fault]:
        """Faults found so far, after which a column has no forcing, by column."""

    @property
    def notes(self) -> Sequence[str]:
        """Notes for the user."""


class UniformForcing(SharedRecords):
    """Meteorology of one site for all cells.

    Args:
        records: meteorology of the site.
        cells: number of cells.
    """

    faults: Mapping[int, Fault] = MappingProxyType({})
    notes: Sequence[str] = ()

    def __init__(self, records: Records, cells: int) -> None:
        super().__init__(records, np.zeros(cells, dtype=np.int64))


class _Failures:
    """Failed cells of a block, or members of them, each with its first failure."""

    def __init__(self, plan: Plan, cells: slice, simulation: Simulation) -> None:
        self._first_cell, self._cells = cells.start, cells.stop - cells.start
        self._members = plan.member_count
        self._clock = simulation.clock
        years = 0 if plan.config.spin_up is None else plan.config.spin_up.years
        # a failure in the years of spin-up affects the state that the run begins with
        self._spin_up = cycle_steps(simulation, years) * simulation.clock.step
        self._found: dict[int, Failure] = {}

    def not_finite(self, column: int, elapsed: float) -> None:
        """Add a column whose state is not finite after the step that began at a model time."""
        self._note(column, elapsed, self._clock.date(elapsed), NOT_FINITE)

    def in_spin_up(self, column: int) -> None:
        """Add a column whose state is not finite after spin-up."""
        self._note(column, 0.0, self._clock.date(0.0), f"{NOT_FINITE} after spin-up")

    def of_forcing(self, cell: int, fault: Fault) -> None:
        """Add a cell of the block whose forcing cannot be used from a step on."""
        elapsed = float((fault.date - self._clock.start) / np.timedelta64(1, "s"))
        begin = 0.0 if elapsed < self._spin_up else elapsed
        for member in range(self._members):
            self._note(cell + member * self._cells, begin, fault.date, fault.reason)

    def _note(self, column: int, elapsed: float, date: np.datetime64, reason: str) -> None:
        known = self._found.get(column)
        if known is None or elapsed < known.elapsed:
            member, cell = divmod(column, self._cells)
            self._found[column] = Failure(
                self._first_cell + cell, elapsed, str(date), reason, member
            )

    def __contains__(self, column: int) -> bool:
        return column in self._found

    def in_order(self) -> list[Failure]:
        """All failures, by member and cell."""
        return [self._found[column] for column in sorted(self._found)]


def run_block(plan: Plan, number: int) -> BlockReport:
    """Run a block, and write its files to the folder of the plan.

    The report, which marks the block as complete, is written last. Cells that fail are recorded,
    and have no effect on the others.

    Raises:
        ConfigError: values that are inconsistent.
        ForcingError: forcing that no cell can use.
        OutputError: a file cannot be written.
        EngineError: the compiled step of the plan is not available in this process.
    """
    begin = time.perf_counter()
    config = plan.config
    torch.set_num_threads(config.compute.threads)
    cells = plan.cells_of(number)
    # a block may run twice at once, if its first process was wrongly believed to be lost
    run_id = uuid.uuid4().hex
    output, state_file = (plan.file(number, f"{run_id}.{kind}") for kind in ("nc", "restart"))
    progress_file = plan.file(number, "spin-up")
    with block_records(plan, cells) as records:
        simulation = build_cells(config, plan.region.part(cells), records)
        model = with_engine(simulation.model, plan.engine, workers=config.compute.workers)
        if plan.engine == "compiled" and not isinstance(model, CompiledModel):
            raise EngineError("the compiled step of this run is not available in this process")
        simulation = replace(simulation, model=model)
        failures = _Failures(plan, cells, simulation)

        def by_member(values: NDArray[Any]) -> NDArray[Any]:
            return values.reshape(plan.member_count, -1)

        state, cycles, unbalanced = simulation.initial_state, np.empty(0, dtype=np.int64), 0
        if config.spin_up is not None:
            result = spin_up(
                simulation,
                config.spin_up,
                begin=_saved_progress(progress_file),
                on_cycle=lambda progress: _save_progress(progress_file, simulation, progress),
            )
            state, cycles = result.state, result.cycles
            finite = is_finite(state).numpy()
            unbalanced = int(by_member(finite & ~result.converged).any(0).sum())
            for column in np.flatnonzero(~finite).tolist():
                failures.in_spin_up(column)
        names = [str(cell) for cell in range(cells.start, cells.stop)]
        totals = RunSummary(member_names(names, simulation.members))
        try:
            end = _run(plan, cells, names, simulation, state, output, totals, failures)
        except BaseException:
            with suppress(OSError):
                output.unlink(missing_ok=True)
            raise
        for column, fault in records.faults.items():
            failures.of_forcing(column, fault)
        simulation.snapshot(end, simulation.clock.duration).save(state_file)
    report = BlockReport(
        number=number,
        output=output.name,
        state=state_file.name,
        digests={path.name: digest(path) for path in (output, state_file)},
        failures=failures.in_order(),
        spin_up_cycles=by_member(cycles).max(0).tolist() if cycles.size else [],
        unbalanced=unbalanced,
        totals={line: by_member(v).mean(0).tolist() for line, v in totals.values().items()},
        seconds=time.perf_counter() - begin,
        memory=_peak_memory(),
        notes=list(records.notes),
    )
    write_json(plan.report_file(number), report.to_plain())
    progress_file.unlink(missing_ok=True)
    return report


@contextmanager
def block_records(
    plan: Plan, cells: slice, window_bytes: int = WINDOW_BYTES
) -> Iterator[BlockRecords]:
    """Meteorology of some cells; the files are open in the context.

    Args:
        plan: the plan.
        cells: the cells.
        window_bytes: largest memory of the records of gridded files held at once.

    Raises:
        ForcingError: forcing that no cell can use.
    """
    config = plan.config
    forcing, clock = config.columns[0].forcing, run_clock(config)
    start, last = forcing_period(config, clock)
    needs_snowfall = build_schemes(config.schemes).snowfall_fraction.needs_forcing
    site = config.columns[0].site
    if forcing.netcdf is None:
        records = read_forcing(
            forcing,
            latitude=None,
            longitude=None,
            start=start,
            end=last,
            needs_snowfall=needs_snowfall,
            wind_height=site.wind_height,
        ).records
        yield UniformForcing(records.for_steps(clock.step, start), cells.stop - cells.start)
        return

    def mapped(key: str, otherwise: float) -> FloatArray:
        """Values of the cells, of the maps if they have them."""
        values = np.asarray(plan.region.values.get(key, otherwise), dtype=np.float64)
        own = values[..., cells] if key in plan.region.values else values
        return np.broadcast_to(own.reshape(-1), (cells.stop - cells.start,))

    elevation, elevations = forcing.elevation, None
    latitude = plan.region.latitude[cells]
    if elevation is not None:
        elevations = Elevations(
            mapped("forcing.elevation.source", elevation.source),
            mapped("forcing.elevation.site", elevation.site),
            latitude,
        )
    with closing(
        GriddedForcing(
            forcing,
            latitude,
            plan.region.longitude[cells],
            start=start,
            end=last,
            step=clock.step,
            needs_snowfall=needs_snowfall,
            window_bytes=window_bytes,
            wind_height=mapped("site.wind_height", site.wind_height),
            elevations=elevations,
        )
    ) as gridded:
        yield gridded


def _run(
    plan: Plan,
    cells: slice,
    names: Sequence[str],
    simulation: Simulation,
    state: State,
    path: Path,
    totals: RunSummary,
    failures: _Failures,
) -> State:
    """Run a block after spin-up and write its output file; returns the state at the end."""
    config, clock = plan.config, simulation.clock
    description = RunDescription(
        title="NoahPy block of a region",
        column_names=names,
        latitude=plan.region.latitude[cells].tolist(),
        longitude=plan.region.longitude[cells].tolist(),
        layer_thickness=simulation.layer_thickness,
        snow_layers=simulation.model.layers.snow,
        start=clock.start,
        step=clock.step,
        duration=clock.duration,
        configuration=to_yaml(user_form(config)),
        command="",
        version=__version__,
        is_part=True,
        shares_depth="site.layer_thickness" not in plan.region.values,
        members=simulation.members,
        scenario=scenarios_of(config),
    )
    lost = np.flatnonzero(~is_finite(state).numpy()).tolist()
    totals.begin(state, simulation.model.parameters.site.layer_thickness)
    with OutputFile(path, description, config.output) as file:

        def lose(column: int, step: int) -> None:
            failures.not_finite(column, step * clock.step)
            file.lose([column], step * clock.step)

        file.lose(lost, 0.0)
        driven = run_simulation(
            simulation,
            [file, totals],
            state=state,
            on_lost=LostColumns(lose, lost),
        )
    return step_packing(simulation.model.layers).state(driven.state)


# --- interrupted spin-up --------------------------------------------------------------------------
def _save_progress(path: Path, simulation: Simulation, progress: SpinUpProgress) -> None:
    """Save the progress of spin-up."""
    start = simulation.clock.date(0.0)
    Snapshot(progress.state, 0.0, start, simulation.layer_thickness, progress.arrays()).save(path)


def _saved_progress(path: Path) -> SpinUpProgress | None:
    """The saved progress of spin-up; None if there is none that can be used."""
    try:
        saved = Snapshot.load(path)
    except SnapshotError:
        return None
    return SpinUpProgress.of_arrays(saved.state, saved.component)


def _peak_memory() -> int:
    """Peak memory of this process, bytes; 0 where the system does not provide it."""
    try:
        import resource
    except ModuleNotFoundError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * BYTES_PER_KILOBYTE
