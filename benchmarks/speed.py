"""Speed of a time step, eager and compiled: one thread, 20 layers.

    python benchmarks/speed.py [--quick] [--compiled]

Times are medians of many short repeats on synthetic columns of all climates, soils and vegetation,
in seconds of the processor, so that other users of the machine count little. With ``--compiled``
steps of 20 and of 4 layers in float64 and float32 are compiled first, which takes minutes each
unless they are in the cache, and stand beside those of eager mode.
Two units are timed in turn with them, so that the verdict depends little on how busy or fast the
machine is: `numpy.log` per element of an array, the arithmetic of wide batches, and `torch.add` of
two tensors of 20 numbers, the overhead of a call.

Targets: at 1000 columns at most 20000 logarithms per column step; one column in at most 6 ms on the
reference machine. There numpy.log takes 1.0 ns per element. That torch.add takes 1.3 microseconds
there is an assumption; a machine on which it takes longer gets proportionally more time for one
column, a faster one does not get less. Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from synthetic_columns import synthetic_columns, weather_forcings
from torch import Tensor

from noahpy.engine.model import Engine, with_engine
from noahpy.model import Model
from noahpy.parameters import SoilParameters
from noahpy.state import Forcing, State

LAYERS = 20
SECONDS = 1800.0
WEATHER_COLUMNS = 70
"""Columns with weather of their own; wider batches repeat them."""
SPIN_UP_DAYS = 10
SPIN_UP_STEP = 10800
COUNTS = (1, 10, 100, 1000, 10000)
GRADIENT_COUNTS = (1, 1000)
TARGET_LOGARITHMS = 20000.0
TARGET_COLUMNS = 1000
TARGET_CALL = 6e-3
"""Of one column on the reference machine, s."""
REFERENCE_ADD = 1.3e-6
"""Of torch.add on the reference machine, assumed, s."""
BUDGET, QUICK_BUDGET = 12.0, 3.0
"""Time for the repeats of one measurement, s."""
LEAST_REPEATS = 5
UNIT_CALLS = 200

ENGINES: tuple[Engine, ...] = ("eager", "compiled")

Call = Callable[[], object]


class Timing(NamedTuple):
    """Medians of one measurement and of the units timed with it, s."""

    call: float
    logarithm: float
    """Per element."""
    add: float


def seconds_of(call: Call) -> float:
    """Duration of one call."""
    start = time.thread_time()
    call()
    return time.thread_time() - start


class Units:
    """The operations that times are compared with."""

    def __init__(self) -> None:
        self._numbers = np.linspace(0.5, 2.0, 100_000)
        self._out = np.empty_like(self._numbers)
        self._few = torch.linspace(0.5, 2.0, LAYERS, dtype=torch.float64)

    def logarithm(self) -> float:
        """Time of one logarithm in a long array, s."""
        return seconds_of(lambda: np.log(self._numbers, out=self._out)) / self._numbers.size

    def add(self) -> float:
        """Time of adding two short tensors, s."""

        def additions() -> None:
            for _ in range(UNIT_CALLS):
                torch.add(self._few, self._few)

        return seconds_of(additions) / UNIT_CALLS


def measure(call: Call, units: Units, budget: float) -> Timing:
    """Median times of a call and of the units, in turn, within a time budget."""
    for _ in range(3):
        call()
    calls, logarithms, additions = [], [], []
    end = time.perf_counter() + budget
    while time.perf_counter() < end or len(calls) < LEAST_REPEATS:
        calls.append(seconds_of(call))
        logarithms.append(units.logarithm())
        additions.append(units.add())
    return Timing(*map(statistics.median, (calls, logarithms, additions)))


class Columns:
    """Columns that went through some days of weather, and what drives their next step.

    Args:
        layers: number of soil layers.
        dtype: floating-point type of what is timed.
    """

    def __init__(self, layers: int = LAYERS, dtype: torch.dtype = torch.float64) -> None:
        self._dtype = dtype
        self._parameters, state = synthetic_columns(WEATHER_COLUMNS, layers, seed=1)
        model = Model(self._parameters)
        forcings = weather_forcings(self._parameters, SPIN_UP_DAYS, SPIN_UP_STEP, seed=2)
        with torch.no_grad():
            for forcing in forcings:
                state = model.step(state, forcing, SPIN_UP_STEP).state
        self._state, self._forcing = state, forcing

    def take(self, count: int) -> tuple[Model, State, Forcing]:
        """A model of so many columns, its state and forcing."""
        index = torch.arange(count) % WEATHER_COLUMNS
        if count == 1:
            index = index + 3

        def column(value: Tensor) -> Tensor:
            taken = value[..., index].contiguous()
            return taken.to(self._dtype) if taken.is_floating_point() else taken

        groups = (type(group)(*map(column, group)) for group in self._parameters)
        model = Model(type(self._parameters)(*groups))
        state, forcing = State(*map(column, self._state)), Forcing(*map(column, self._forcing))
        return model, state, forcing

    def forward(self, count: int, engine: Engine = "eager") -> Call:
        """A step without a graph."""
        model, state, forcing = self.take(count)
        model = with_engine(model, engine, lambda stage: print(stage, file=sys.stderr))

        def call() -> None:
            with torch.no_grad():
                model.step(state, forcing, SECONDS)

        return call

    def forward_and_backward(self, count: int) -> Call:
        """A step and its gradient by state, forcing and soil."""
        model, state, forcing = self.take(count)
        state = State(*(value.requires_grad_() for value in state))
        forcing = Forcing(*(value.requires_grad_() for value in forcing))
        soil = SoilParameters(
            *(v.requires_grad_() if v.is_floating_point() else v for v in model.parameters.soil)
        )
        # the way from soil to coefficients is walked once per window of steps, not per step
        model = Model(model.parameters._replace(soil=soil), model.schemes)
        inputs = [v for v in (*state, *forcing, *soil) if v.requires_grad]

        def call() -> None:
            result = model.step(state, forcing, SECONDS)
            total = torch.stack([value.sum() for value in result.state]).sum()
            torch.autograd.grad(total, inputs, allow_unused=True, retain_graph=True)

        return call


def show(name: str, count: int, timing: Timing) -> None:
    """One line of the table."""
    column = timing.call / count
    print(
        f"{name:<20}{count:>8}{1e6 * timing.call:>13.0f}{1e6 * column:>13.2f}"
        f"{column / timing.logarithm:>12.0f}{timing.call / timing.add:>12.0f}"
        f"{1e9 * timing.logarithm:>9.2f}{1e6 * timing.add:>9.2f}"
    )


def compare_engines(units: Units, budget: float, *, quick: bool) -> None:
    """Print the table of eager and compiled steps."""
    for layers in (LAYERS,) if quick else (LAYERS, 4):
        for dtype in (torch.float64, torch.float32):
            columns = Columns(layers, dtype)
            for engine in ENGINES:
                for count in (1, 1000) if quick else (1, 10, 100, 1000, 10000, 100000):
                    begin = time.perf_counter()
                    call = columns.forward(count, engine)
                    start = time.perf_counter() - begin
                    name = f"{engine} {layers} {str(dtype).removeprefix('torch.')}"
                    show(name, count, measure(call, units, budget))
                    if engine == "compiled" and count in (1, 10):
                        print(f"{'':<20}model ready after {start:.2f} s")


def main(arguments: list[str] | None = None) -> int:
    """Print the table and the verdict; 0 if both targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="within a minute, fewer columns")
    parser.add_argument("--compiled", action="store_true", help="compile, and compare engines")
    given = parser.parse_args(arguments)
    quick = given.quick
    torch.set_num_threads(1)
    budget = QUICK_BUDGET if quick else BUDGET
    columns, units = Columns(), Units()

    print(
        f"{'':<20}{'columns':>8}{'us per call':>13}{'us/column':>13}"
        f"{'logs/column':>12}{'adds/call':>12}{'log ns':>9}{'add us':>9}"
    )
    if given.compiled:
        compare_engines(units, budget, quick=quick)
        return 0
    timings = {}
    for count in COUNTS[:-1] if quick else COUNTS:
        timings[count] = measure(columns.forward(count), units, budget)
        show("forward", count, timings[count])
    for count in GRADIENT_COUNTS:
        call = columns.forward_and_backward(count)
        show("forward + backward", count, measure(call, units, budget))

    wide, one = timings[TARGET_COLUMNS], timings[1]
    logarithms = wide.call / TARGET_COLUMNS / wide.logarithm
    allowed = TARGET_CALL * max(1.0, one.add / REFERENCE_ADD)
    met = logarithms <= TARGET_LOGARITHMS and one.call <= allowed
    print(
        f"{'met' if met else 'MISSED'}: {logarithms:.0f} logarithms per column step "
        f"(target {TARGET_LOGARITHMS:.0f}), one column in {1e3 * one.call:.2f} ms "
        f"(target {1e3 * TARGET_CALL:.0f} ms, {1e3 * allowed:.2f} ms on this machine)"
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
