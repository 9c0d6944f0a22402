"""Cost of whole runs against columns and steps: time, and the most memory they take.

    python benchmarks/scaling.py [--quick] [--engine auto] [--workers N]

Every run is one of its own process: synthetic columns with half-hourly weather, daily means of the
default output variables in a netCDF file, and the yearly permafrost summary. Time is that of the
loop over the steps with its forcing and output, without building the model or compiling its step.
The first table has more and more columns, the second more and more steps of as many columns; below
each stands the straight line through it. Memory does not depend on the number of steps.

With --quick at most 2000 columns and 400 steps, else up to 100000 columns and 1000 steps.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import TimeArray
from noahpy.config.output import OutputConfig
from noahpy.engine.model import Engine, with_engine
from noahpy.forcing import Meteorology
from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.output import OutputFile, RunDescription
from noahpy.simulation.driver import run_simulation
from noahpy.simulation.simulation import Clock, ForcingSupply, MonthlyVegetation, Simulation
from noahpy.testing.synthetic_columns import START, records_of_columns, synthetic_columns

LAYERS = 20
SECONDS = 1800.0
KINDS = 70
"""Columns with weather and soil of their own; wider runs repeat them."""
COLUMNS = (100, 1000, 10000, 100000)
STEPS_FOR_COLUMNS = 96
STEPS = (100, 250, 500, 1000)
COLUMNS_FOR_STEPS = 100000
QUICK_COLUMNS = (100, 500, 2000)
QUICK_STEPS = (100, 200, 400)
QUICK_COLUMNS_FOR_STEPS = 1000


@dataclass(frozen=True)
class RepeatedSupply(ForcingSupply):
    """Weather of a few columns for many."""

    kind: NDArray[np.int64] | None = None
    """Number of the weather of every column."""

    def _weather(self, dates: TimeArray) -> Meteorology:
        few = super()._weather(dates)
        return Meteorology(*(values[:, self.kind] for values in few))


def simulation(columns: int, steps: int, engine: Engine, workers: int) -> Simulation:
    """A run of so many columns and steps."""
    parameters, state = synthetic_columns(KINDS, LAYERS, seed=1)
    days = steps * SECONDS / 86400.0
    records = records_of_columns(KINDS, int(days) + 2, int(SECONDS), seed=2)
    index = torch.arange(columns) % KINDS

    def column(value: Tensor) -> Tensor:
        return value[..., index].contiguous()

    groups = (type(group)(*map(column, group)) for group in parameters)
    model = with_engine(Model(type(parameters)(*groups)), engine, workers=workers)
    monthly = np.full((12, columns), 0.4)
    vegetation = MonthlyVegetation(monthly, 0.5 * monthly, 5.0 * monthly)
    supply = RepeatedSupply(records, vegetation, torch.float64, "cpu", kind=index.numpy())
    clock = Clock(START, SECONDS, steps, 1)
    return Simulation(model, State(*map(column, state)), clock, supply)


class Cost(NamedTuple):
    """Of one run."""

    seconds: float
    """Of the loop."""
    start: float
    """Memory before the loop, bytes."""
    peak: float
    """The most memory of the process, bytes."""


def cost(columns: int, steps: int, engine: Engine, workers: int) -> Cost:
    """Run, and measure, in this process."""
    run = simulation(columns, steps, engine, workers)
    with tempfile.TemporaryDirectory() as folder:
        description = RunDescription(
            title="scaling",
            column_names=[f"column {k}" for k in range(columns)],
            latitude=None,
            longitude=None,
            layer_thickness=run.model.parameters.site.layer_thickness.numpy(),
            snow_layers=run.model.layers.snow,
            start=run.clock.start,
            step=run.clock.step,
            duration=run.clock.duration,
            configuration="",
            command="benchmarks/scaling.py",
            version="",
        )
        before = memory()
        begin = time.perf_counter()
        path = Path(folder) / "run.nc"
        with OutputFile(path, description, OutputConfig()) as file:
            run_simulation(run, [file])
        seconds = time.perf_counter() - begin
    return Cost(seconds, before, memory())


def memory() -> float:
    """The most memory that this process took, bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return float(unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def in_a_process(columns: int, steps: int, engine: str, workers: int) -> Cost:
    """The cost of a run in a process of its own."""
    command = [sys.executable, __file__, "--one", str(columns), str(steps)]
    command += ["--engine", engine, "--workers", str(workers)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Cost(*json.loads(done.stdout))


def line(what: str, sizes: Sequence[int], costs: Sequence[Cost], per_size: int) -> str:
    """The straight line through times, and what it leaves."""
    seconds = np.array([cost.seconds for cost in costs])
    slope, start = np.polyfit(sizes, seconds, 1)
    left = np.abs(slope * np.array(sizes) + start - seconds).max() / seconds.max()
    return (
        f"slope {1e6 * slope / per_size:.2f} us per column step, {start:.2f} s at no {what}; "
        f"largest distance from the line {100.0 * left:.1f} % of the longest time"
    )


def main(arguments: list[str] | None = None) -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="within a minute")
    parser.add_argument("--engine", default="auto", help="eager, compiled or auto")
    parser.add_argument("--workers", type=int, default=1, help="threads that share the columns")
    parser.add_argument("--one", nargs=2, type=int, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    if given.one:
        print(json.dumps(cost(*given.one, given.engine, given.workers)))
        return 0
    columns = QUICK_COLUMNS if given.quick else COLUMNS
    steps = QUICK_STEPS if given.quick else STEPS
    many = QUICK_COLUMNS_FOR_STEPS if given.quick else COLUMNS_FOR_STEPS
    tables = (
        ("columns", columns, [(count, STEPS_FOR_COLUMNS) for count in columns], STEPS_FOR_COLUMNS),
        ("steps", steps, [(many, count) for count in steps], many),
    )
    for what, sizes, runs, per_size in tables:
        print("columns   steps         s  us/column step  start MB   most MB")
        costs = []
        for size in runs:
            costs.append(in_a_process(*size, given.engine, given.workers))
            found = costs[-1]
            print(
                f"{size[0]:>7}{size[1]:>8}{found.seconds:>10.2f}"
                f"{1e6 * found.seconds / (size[0] * size[1]):>16.2f}"
                f"{found.start / 1e6:>10.0f}{found.peak / 1e6:>10.0f}",
                flush=True,
            )
        print(line(what, sizes, costs, per_size))
    return 0


if __name__ == "__main__":
    sys.exit(main())
