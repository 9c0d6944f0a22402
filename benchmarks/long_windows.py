"""Long windows within a bound of memory: what they take, measured and by the schedule.

    python benchmarks/long_windows.py [--preset NAME] [--columns N] [--steps N]
                                      [--memory "4 GB" ...] [--whole]

For compiled steps of random columns of 20 layers, every window runs in a process of its own:
without a bound, within bounds, and with states in files. Of each stand the growth of the resident
set beyond what the process had before the window, the time of the run and of the sweep back, the
steps that were taken again, counted and by the schedule, and whether gradients are those without a
bound, to the last bit. Below stands what the schedule says of 30 years of 3-hourly steps of 1000
columns. --whole runs these in a process of at most 4 GB, which takes a quarter of an hour of
processor time, and before it their first columns alone without a bound, with which gradients are
compared: those by the state to the last bit, those by a parameter within the rounding of their
sums, which have other parts. Exits with 1 if a bound is exceeded, beyond which stand outputs and
the gradient by them, a gradient differs, or a count is not that of the schedule.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.byte_counts import byte_count
from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.gradients import _window, trajectory
from noahpy.gradients._bounded import BoundedRecord
from noahpy.gradients._memory import MemoryBound
from noahpy.gradients._schedule import recomputed_steps
from noahpy.gradients._storage import InputLayout
from noahpy.model.model import Model
from noahpy.model.packing import with_leaves
from noahpy.model.schemes import Schemes
from noahpy.model.state import State, with_snow_layers
from noahpy.model.steps import step_packing
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

LAYERS, SECONDS = 20, 10800
COLUMNS, YEARS = 1000, 30
WHOLE_STEPS = YEARS * 365 * 8
YEAR_STEPS = 365 * 8
WHOLE_MEMORY, MOST_RUNS = "3.3 GB", 2.0
MOST_BYTES = 4e9
"""Of the whole process."""
QUICK = ("150 MB", "90 MB")
COMPARED = 8
"""Columns of the whole that are run alone as well."""
ROUNDING = 1e-9
"""Most relative difference of sums of other parts."""
MEGABYTE = 1e6


class Weather:
    """A year of forcing of a few columns, again and again, for many; see `ForcingBlocks`."""

    BLOCK = 16

    def __init__(self, columns: int) -> None:
        parameters, _ = synthetic_columns(8, LAYERS, seed=3)
        days = weather_forcings(parameters, 366, SECONDS, seed=4)
        pack = step_packing(Model(parameters).layers).pack_forcing
        self._year = torch.stack(list(map(pack, days)))[:YEAR_STEPS]
        self._places = torch.arange(columns) % 8

    def first_of(self, steps: range) -> Tensor:
        """Forcing of the first of some steps."""
        numbers = [step % YEAR_STEPS for step in steps[: self.BLOCK]]
        return self._year[numbers][..., self._places].contiguous()


class Case(NamedTuple):
    """A window, and what bounds it."""

    preset: str
    columns: int
    steps: int
    memory: str | None
    in_files: bool

    @property
    def name(self) -> str:
        """For the table."""
        return f"{self.memory or 'no bound'}{', files' if self.in_files else ''}"


class Found(NamedTuple):
    """What a window took."""

    growth: float
    """Of the resident set, bytes."""
    whole: float
    """Largest resident set, bytes."""
    forward: float
    backward: float
    """Time, s."""
    besides: float
    """What the bound does not count: outputs and the gradient by them, bytes."""
    recomputed: int
    expected: int
    """Steps."""
    by_parameter: NDArray[np.float64]
    """Gradient by a parameter, ``[column]``."""
    others: list[NDArray[np.float64]]
    """Outputs and the gradient by the first state, ``[..., column]``."""


def model_of(preset: str, porosity_share: Tensor) -> tuple[Model, State]:
    """A model of the first of random columns, as many as there are shares, and a state."""
    columns = len(porosity_share)

    def first(_: str, value: Tensor) -> Tensor:
        return value[..., :columns].contiguous() if value.ndim else value

    given = synthetic_columns(max(columns, COLUMNS), LAYERS, seed=3)
    parameters, state = with_leaves(given[0], first), with_leaves(given[1], first)
    soil = parameters.soil._replace(porosity=parameters.soil.porosity * porosity_share)
    model = Model(parameters._replace(soil=soil), Schemes.of(PRESETS[preset].names))
    return with_engine(model, "compiled"), with_snow_layers(state, model.layers.snow)


def bound_of(model: Model, memory: str) -> MemoryBound:
    """What a bound leaves of the memory."""
    porosity = model.parameters.soil.porosity
    like = porosity.new_empty(InputLayout(model.layers).rows, model.column_count)
    return MemoryBound.of(byte_count(memory), model, like)


def expected_steps(model: Model, case: Case) -> int:
    """Steps that the schedule takes again.

    A last segment that is shorter counts as a whole one: it is not taken again.
    """
    if case.memory is None:
        return 0
    bound = bound_of(model, case.memory)
    segments, slots = -(-case.steps // bound.steps), bound.slots()
    if case.in_files:
        # all but the last part are taken once more
        whole = 1 + slots // bound.steps
        last = (segments - 1) // whole
        return last * whole * bound.steps - last
    return recomputed_steps(segments, slots, bound.steps) - (segments * bound.steps - 1)


class Watch(threading.Thread):
    """The largest resident set from now on."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.largest = 0.0
        self._is_over = threading.Event()

    @staticmethod
    def now() -> float:
        """Resident set of this process, bytes."""
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return float(pages * resource.getpagesize())

    def run(self) -> None:
        """Look often."""
        while not self._is_over.wait(0.002):
            self.largest = max(self.largest, self.now())

    def end(self) -> float:
        """The largest."""
        self._is_over.set()
        return max(self.largest, self.now())


def run(case: Case, send: Connection) -> None:
    """Run a window with its sweep, in a process of its own."""
    torch.set_num_threads(1)
    records: list[BoundedRecord] = []

    class Seen(BoundedRecord):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            records.append(self)

    _window.BoundedRecord = Seen  # type: ignore[attr-defined, misc]
    share = torch.ones(case.columns, dtype=torch.float64, requires_grad=True)
    model, state = model_of(case.preset, share)
    temperature = state.soil_temperature.clone().requires_grad_()
    state = state._replace(soil_temperature=temperature)
    weather = Weather(case.columns)
    for build in (model.pull_back, model.tangent):
        build(10**9)
    with tempfile.TemporaryDirectory() as folder:
        before = Watch.now()
        watch = Watch()
        watch.start()
        times = [time.monotonic()]
        window = trajectory(
            model,
            state,
            weather,
            [float(SECONDS)] * case.steps,
            ["thaw_depth", "soil_temperature"],
            mean_over=240,
            memory=case.memory,
            directory=folder if case.in_files else None,
        )
        times.append(time.monotonic())
        loss = window.outputs["thaw_depth"].sum() + window.outputs["soil_temperature"].sum()
        loss.backward()  # type: ignore[no-untyped-call]
        times.append(time.monotonic())
        largest = watch.end()
    assert share.grad is not None
    assert temperature.grad is not None
    others = (temperature.grad, *window.outputs.values())
    recomputed = sum(record.recomputed for record in records)
    send.send(
        Found(
            largest - before,
            largest,
            times[1] - times[0],
            times[2] - times[1],
            2.0 * sum(value.nbytes for value in window.outputs.values()),
            recomputed,
            expected_steps(model, case),
            share.grad.numpy(),
            [value.detach().numpy() for value in others],
        )
    )


def measured(case: Case) -> Found:
    """What a window takes; the first run compiles."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=run, args=(case, send))
    process.start()
    send.close()
    try:
        found: Found = receive.recv()
    except EOFError:
        raise SystemExit(f"{case.name}: the process failed") from None
    process.join()
    return found


def difference(found: Found, expected: Found) -> float:
    """Largest relative difference by the parameter; infinite if anything else differs at all.

    The gradient of a column that amplifies its changes leaves the range of numbers in some years.
    It has to do so in both.
    """
    columns = len(expected.by_parameter)
    pairs = zip(found.others, expected.others, strict=True)
    alike = [np.array_equal(a[..., :columns], b, equal_nan=True) for a, b in pairs]
    ours, theirs = found.by_parameter[:columns], expected.by_parameter
    is_finite = np.isfinite(theirs)
    if not all(alike) or not np.array_equal(is_finite, np.isfinite(ours)):
        return float("inf")
    ours, theirs = ours[is_finite], theirs[is_finite]
    return float(np.max(np.abs(ours - theirs) / np.abs(theirs), initial=0.0))


def show(case: Case, found: Found, expected: Found, most: float = 0.0) -> bool:
    """Print a line; whether all is as it should be.

    Args:
        case: what was run.
        found: what it took.
        expected: results of the first of its columns, or of all.
        most: largest relative difference of a gradient by a parameter.
    """
    runs, apart = found.recomputed / case.steps, difference(found, expected)
    finite = int(np.isfinite(found.by_parameter).sum())
    is_same = apart <= most
    is_within = case.memory is None or found.growth - found.besides <= byte_count(case.memory)
    print(
        f"{case.name:18s}{found.growth / MEGABYTE:9.0f}{found.whole / MEGABYTE:9.0f}"
        f"{found.forward:9.1f}{found.backward:9.1f}{found.recomputed:10d}{found.expected:10d}"
        f"{runs:7.2f}{finite:8d}  {apart:.0e}{'' if is_same else ', OTHER GRADIENTS'}"
        f"{'' if is_within else ', BEYOND THE BOUND'}",
        flush=True,
    )
    return is_same and is_within and found.recomputed == found.expected


def schedules(preset: str) -> bool:
    """Print what the schedule says of the whole; whether it takes few enough runs."""
    model, _ = model_of(preset, torch.ones(COLUMNS))
    print(
        f"\n{YEARS} years of {WHOLE_STEPS} steps of {COLUMNS} columns, by the schedule:\n"
        f"{'memory':12s}{'states kept':>13s}{'of a segment':>14s}{'more runs':>11s}"
    )
    met = True
    for memory in (WHOLE_MEMORY, "1 GB", "250 MB", "125 MB", "90 MB"):
        bound = bound_of(model, memory)
        case = Case(preset, COLUMNS, WHOLE_STEPS, memory, in_files=False)
        runs = expected_steps(model, case) / WHOLE_STEPS
        print(f"{memory:12s}{bound.slots():13d}{bound.steps:14d}{runs:11.2f}")
        met &= memory != WHOLE_MEMORY or runs <= MOST_RUNS
    every = bound.state_bytes * WHOLE_STEPS
    print(f"all states would take {every / 1e9:.0f} GB")
    return met


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--preset", choices=list(PRESETS), default="permafrost")
    parser.add_argument("--columns", type=int, default=COLUMNS)
    parser.add_argument("--steps", type=int, default=640)
    parser.add_argument("--memory", nargs="+", default=QUICK, help="bounds")
    parser.add_argument("--whole", action="store_true", help="30 years within 4 GB, nothing else")
    given = parser.parse_args()
    print(
        f"{'':18s}{'growth':>9s}{'whole':>9s}{'run':>9s}{'sweep':>9s}{'again':>10s}"
        f"{'schedule':>10s}{'runs':>7s}  gradients\n{'':18s}{'MB':>9s}{'MB':>9s}{'s':>9s}{'s':>9s}"
        f"{'steps':>10s}{'steps':>10s}{'':7s}finite  apart"
    )
    preset = given.preset
    if given.whole:
        few = Case(preset, COMPARED, WHOLE_STEPS, None, in_files=False)
        case = Case(preset, COLUMNS, WHOLE_STEPS, WHOLE_MEMORY, in_files=False)
        alone = measured(few)
        show(few, alone, alone)
        found = measured(case)
        met = show(case, found, alone, ROUNDING) and found.whole <= MOST_BYTES
        return 0 if met and found.recomputed <= MOST_RUNS * WHOLE_STEPS else 1
    measured(Case(preset, given.columns, 32, None, in_files=False))
    free = Case(preset, given.columns, given.steps, None, in_files=False)
    found = measured(free)
    met = [show(free, found, found)]
    for memory in given.memory:
        for in_files in (False, True):
            case = Case(preset, given.columns, given.steps, memory, in_files)
            met.append(show(case, measured(case), found))
    met.append(schedules(preset))
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
