"""Speed of time steps: eager and compiled, one column to a hundred thousand.

    python benchmarks/speed.py [--quick] [--layers N] [--dtype float64] [--fortran DIR]

Synthetic columns of all climates, soils and vegetation that went through ten days of weather take
one more step, forward without a graph, or forward and backward through a window of 48 steps.
Times are the least of repeats in seconds of the processor, of one column and with two workers by
the clock, in turn with `numpy.log` of a long array: the ratio of the two depends less on how fast
or busy the machine is. A compiled step is built first, which takes seconds, unless it is in the
cache; the time of that, and of loading it from the cache, is printed. What a step spends outside
the compiled code is the share in the last column.

The lines below the table are of `bmi_noahpy.NoahPy`: one column, eight inputs set and one update.

With --fortran, the source of WRF, come blocks of steps in float64 beside the classic Noah, see
`fortran.py`, by processor time, in turn, the least of many tries. The floor is the time of the
operations that a strip of columns takes: a vector operation counts half a cycle, a division or root
eight, an exponential or logarithm fifteen; what a cycle takes is measured.

With --quick only 20 layers in float64, few columns and no more than is needed for the verdict. It
exits with 1 if a target is missed: 2900 logarithms per column step in a batch of compiled steps,
3.3 times the forward step for forward and backward, twice for a tangent, two workers 1.7 times as
fast as one, and 100 microseconds for the update with its inputs. The target in logarithms is meant
for processors on which numpy.log is vectorized (1 ns) and the Fortran takes 6600 of them. Where one
takes more than 2 ns, the Fortran takes 2100, and the step is held to 1 / 2.5 of that.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import yaml
from bmi_overhead import COUPLED, FORCING
from rich.console import Console
from rich.table import Table
from torch import Tensor

from bmi_noahpy import NoahPy
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, Engine, with_engine
from noahpy.gradients import push_forward, trajectory
from noahpy.model.model import Model
from noahpy.model.packing import with_leaves
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import step_packing
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

SECONDS = 1800.0
WEATHER_COLUMNS = 70
"""Columns with weather of their own; wider batches repeat them."""
SPIN_UP_DAYS = 10
SPIN_UP_STEP = 10800
UPDATE_LAYERS = 20
UPDATES_AT_ONCE = 20
"""Between two arrays of logarithms, which leave nothing of an update in the caches."""
COUNTS = (1, 10, 100, 1000, 10000, 100000)
WINDOW_STEPS = 48
"""What derivatives of the parameters cost once, hardly counts among so many."""
DIRECTIONS = 4
MOST_IN_WINDOW: dict[Engine, int] = {"eager": 1000, "compiled": 10000}
"""Columns up to which backward is timed."""
BUDGET, QUICK_BUDGET = 4.0, 2.0
"""Time for the repeats of one measurement, s."""
LEAST_REPEATS = 5
LEAST_PAIRS = 9
PASSES = 3
"""Of a program in Fortran and of ours, in turn."""

TARGET_LOGARITHMS = 2900.0
TARGET_SCALAR_LOGARITHMS = 2100.0 / 2.5
"""Where numpy.log is not vectorized; `benchmarks/README.md` tells of the Fortran there."""
TARGET_COLUMNS = 1000
WORKER_COLUMNS = 10000
"""Of which two workers are timed."""
TARGET_BACKWARD = 3.3
TARGET_TANGENT = 2.0
TARGET_WORKERS = 1.7
TARGET_UPDATE = 100e-6
FAST_LOGARITHM = 2e-9

Call = Callable[[], object]
Clock = Callable[[], float]


class Timing(NamedTuple):
    """Least times of one measurement, s."""

    call: float
    logarithm: float
    """Of one element, timed in turn."""


def seconds_of(call: Call, clock: Clock = time.process_time) -> float:
    """Duration of one call."""
    start = clock()
    call()
    return clock() - start


_NUMBERS = np.linspace(0.5, 2.0, 100_000)
_OUT = np.empty_like(_NUMBERS)


def measure(
    call: Call, budget: float, calls_at_once: int = 1, clock: Clock = time.process_time
) -> Timing:
    """Least times of a call and of a logarithm, some calls in turn with many logarithms."""
    call()
    calls: list[float] = []
    logarithms: list[float] = []
    end = time.perf_counter() + budget
    while time.perf_counter() < end or len(calls) < LEAST_REPEATS:
        calls += (seconds_of(call, clock) for _ in range(calls_at_once))
        logarithms.append(seconds_of(lambda: np.log(_NUMBERS, out=_OUT)) / _NUMBERS.size)
    return Timing(min(calls), min(logarithms))


class Columns:
    """Columns that went through some days of weather, and what drives their next step.

    Args:
        layers: number of soil layers.
        dtype: floating-point type of what is timed.
    """

    def __init__(self, layers: int = 20, dtype: torch.dtype = torch.float64) -> None:
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


class Inside:
    """A function of a library that adds up the time spent in it."""

    def __init__(self, function: Callable[[object], int]) -> None:
        self.function = function
        self.seconds = 0.0

    def __call__(self, steps: object) -> int:
        """What the function returns."""
        start = time.process_time()
        found = self.function(steps)
        self.seconds += time.process_time() - start
        return found


def share_outside(model: CompiledModel, call: Call) -> float:
    """Share of a step's time outside the compiled code."""
    inside = Inside(model._take_steps)
    model._take_steps = inside
    try:
        shares = []
        for _ in range(20):
            inside.seconds = 0.0
            whole = seconds_of(call)
            shares.append(1.0 - inside.seconds / whole)
    finally:
        model._take_steps = inside.function
    return statistics.median(shares)


class Case(NamedTuple):
    """What is timed."""

    layers: int
    dtype: torch.dtype
    engine: Engine
    workers: int
    columns: int
    is_backward: bool


class Result(NamedTuple):
    """What was found."""

    case: Case
    timing: Timing
    outside: float | None

    @property
    def logarithms(self) -> float:
        """Per column step."""
        return self.timing.call / self.case.columns / self.timing.logarithm


def forward(model: Model, state: State, forcing: Forcing) -> Call:
    """A step without a graph."""
    packing = step_packing(model.layers)
    rows = packing.pack_state(state), packing.pack_forcing(forcing)[None]

    def call() -> None:
        model.block(*rows, SECONDS)

    return call


def forward_and_backward(model: Model, state: State, forcing: Forcing) -> Call:
    """Steps of a window, and the gradient of their last state by all that went into them."""
    parameters = with_leaves(
        model.parameters, lambda _, v: v.detach().requires_grad_() if v.is_floating_point() else v
    )
    model = model.with_parameters(parameters)
    steps = Forcing(*(value.expand(WINDOW_STEPS, -1) for value in forcing))

    def call() -> None:
        after = trajectory(model, state, steps, SECONDS).state
        total = after.soil_temperature.sum() + after.total_water_content.sum()
        # coefficients are derived once
        total.backward(retain_graph=True)

    return call


def tangents(model: Model, state: State, forcing: Forcing) -> Call:
    """Steps of a window along some directions of its first state."""
    steps = Forcing(*(value.expand(WINDOW_STEPS, -1) for value in forcing))
    change = torch.ones_like(state.soil_temperature).expand(DIRECTIONS, -1, -1)
    changes = {"state.soil_temperature": change}
    return lambda: push_forward(model, state, steps, SECONDS, changes)


def cases(layers: int, dtype: torch.dtype, *, quick: bool) -> Iterator[Case]:
    """What is timed for a number of layers and a type."""
    counts = (1, TARGET_COLUMNS, WORKER_COLUMNS) if quick else COUNTS
    for is_backward, (engine, most) in product((False, True), MOST_IN_WINDOW.items()):
        for columns in counts:
            if is_backward and (columns > most or (quick and engine == "eager")):
                continue
            # fewer columns are too few to share
            workers = (1,) if engine == "eager" or columns < WORKER_COLUMNS else (1, 2)
            for number in workers:
                yield Case(layers, dtype, engine, number, columns, is_backward)


def run(layers: int, dtype: torch.dtype, *, quick: bool) -> Iterator[Result]:
    """Time the cases one after the other; builds go to the error stream."""
    source = Columns(layers, dtype)
    budget = QUICK_BUDGET if quick else BUDGET
    ready: set[LibraryKey] = set()
    for case in cases(layers, dtype, quick=quick):
        model, state, forcing = source.take(case.columns)
        key = LibraryKey.of(model)
        wanted = [key, key._replace(kind="pull_back")] if case.is_backward else [key]
        if case.engine == "compiled":
            for each in wanted:
                if each not in ready:
                    provide(each, model)
                    ready.add(each)
            model = with_engine(model, "compiled", workers=case.workers)
        make = forward_and_backward if case.is_backward else forward
        call = make(model, state, forcing)
        at_once = 100 if case.columns == 1 and not case.is_backward else 1
        # the processor's time of a few microseconds is not exact
        by_clock = case.workers > 1 or case.columns == 1
        clock = time.perf_counter if by_clock else time.process_time
        timing = measure(call, budget, at_once, clock)
        if case.is_backward:
            timing = timing._replace(call=timing.call / WINDOW_STEPS)
        outside = None
        if isinstance(model, CompiledModel) and case.workers == 1 and not case.is_backward:
            outside = share_outside(model, call)
        yield Result(case, timing, outside)


def provide(key: LibraryKey, model: Model) -> None:
    """Build a library, or load it, and print how long that took."""
    from noahpy.engine.cache import find_or_build

    was_there = key.path.exists()
    start = time.perf_counter(), time.process_time()
    find_or_build(key, model)
    wall, busy = time.perf_counter() - start[0], time.process_time() - start[1]
    verb = "loaded" if was_there else "built"
    print(f"{key.path.name} {verb} in {wall:.2f} s ({busy:.2f} s of it busy)", file=sys.stderr)


def row(result: Result) -> list[str]:
    """A line of the table."""
    case, timing = result.case, result.timing
    return [
        str(case.layers),
        str(case.dtype).removeprefix("torch."),
        case.engine,
        str(case.workers),
        "forward + backward" if case.is_backward else "forward",
        str(case.columns),
        f"{1e6 * timing.call:.0f}",
        f"{1e6 * timing.call / case.columns:.2f}",
        f"{result.logarithms:.0f}",
        f"{1e9 * timing.logarithm:.2f}",
        "" if result.outside is None else f"{100.0 * result.outside:.0f} %",
    ]


HEADINGS = (
    "layers",
    "type",
    "engine",
    "workers",
    "what",
    "columns",
    "us a step",
    "us a column",
    "logs a column",
    "log ns",
    "outside",
)


def updates(engine: Engine, budget: float) -> tuple[Timing, Timing]:
    """An update of one column, and one with its eight inputs set before it."""
    thickness = np.geomspace(0.05, 2.0, UPDATE_LAYERS).round(2).tolist()
    column = COUPLED | {
        "compute": {"engine": engine},
        "site": COUPLED["site"] | {"layer_thickness": thickness},
        "soil": {"layer_class": [7] * UPDATE_LAYERS},
    }
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "column.yaml"
        file.write_text(yaml.safe_dump(column), encoding="utf-8")
        model = NoahPy()
        model.initialize(str(file))
        inputs = {name: np.array([value]) for name, value in list(FORCING.items())[:8]}

        def set_all() -> None:
            for name, value in inputs.items():
                model.set_value(name, value)

        def set_and_update() -> None:
            set_all()
            model.update()

        set_all()
        found = (
            measure(model.update, budget, UPDATES_AT_ONCE, time.perf_counter),
            measure(set_and_update, budget, UPDATES_AT_ONCE, time.perf_counter),
        )
        model.finalize()
    return found


def told(timing: Timing) -> str:
    """A time, in logarithms too."""
    return f"{1e6 * timing.call:.0f} us ({timing.call / timing.logarithm:.0f} logarithms)"


def in_turn(one: Call, other: Call, budget: float, clock: Clock = time.process_time) -> float:
    """Time of the first call in units of the second, each timed after the other."""
    ratios = []
    end = time.perf_counter() + budget
    while time.perf_counter() < end or len(ratios) < LEAST_PAIRS:
        first = seconds_of(one, clock)
        ratios.append(first / seconds_of(other, clock))
    return statistics.median(ratios)


def ratios(budget: float) -> tuple[float, float, float]:
    """Of forward and backward, and of a tangent, to forward, and of two workers to one."""
    source = Columns()
    model, state, forcing = source.take(TARGET_COLUMNS)
    model = with_engine(model, "compiled")
    packing = step_packing(model.layers)
    rows = packing.pack_state(state)
    weather = packing.pack_forcing(forcing).expand(WINDOW_STEPS, -1, -1).contiguous()

    def steps() -> None:
        model.block(rows, weather, SECONDS)

    both = in_turn(forward_and_backward(model, state, forcing), steps, budget)
    along = in_turn(tangents(model, state, forcing), steps, budget) / DIRECTIONS
    model, *drive = source.take(WORKER_COLUMNS)
    alone, pair = (forward(with_engine(model, "compiled", workers=n), *drive) for n in (1, 2))
    return both, along, in_turn(pair, alone, budget, time.perf_counter)


def beside_fortran(source: Path, layers: int, budget: float) -> None:
    """Print the classic Noah, ours and the floor, in us a column step of one thread."""
    import fortran

    model, state, forcing = Columns(layers).take(TARGET_COLUMNS)
    packing = step_packing(LayerCounts(layers))
    rows = packing.pack_state(state)
    weather = packing.pack_forcing(forcing).expand(WINDOW_STEPS, -1, -1).contiguous()
    fast = with_engine(model, "compiled")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        programs = {o: fortran.build(source, folder, o) for o in ("-O3", "-Ofast")}
        columns = folder / "columns.bin"
        fortran.write_columns(
            columns, source, model, state, forcing, steps=WINDOW_STEPS, passes=PASSES
        )
        least = dict.fromkeys(("ours", *programs), float("inf"))
        end = time.perf_counter() + 5 * budget
        while time.perf_counter() < end:
            for option, program in programs.items():
                least[option] = min(least[option], fortran.seconds_of_step(program, columns))
            for _ in range(PASSES):
                begin = time.process_time()
                fast.block(rows, weather, SECONDS)
                taken = (time.process_time() - begin) / TARGET_COLUMNS / WINDOW_STEPS
                least["ours"] = min(least["ours"], taken)
        bound = fortran.cycles_of_step(model) * fortran.seconds_of_cycle(folder)
    ours = least.pop("ours")
    told = ", ".join(f"{o} {1e6 * t:.2f} ({t / ours:.1f} times)" for o, t in least.items())
    print(f"{layers} layers: ours {1e6 * ours:.2f} us, floor {1e6 * bound:.2f}; Fortran {told}")


def verdict(results: list[Result], update: Timing, budget: float) -> bool:
    """Say whether the targets are met."""
    wanted = Case(20, torch.float64, "compiled", 1, TARGET_COLUMNS, is_backward=False)
    ahead = next((result for result in results if result.case == wanted), None)
    if ahead is None:
        return True
    ratio, along, share = ratios(budget)
    is_vectorized = ahead.timing.logarithm <= FAST_LOGARITHM
    allowed = TARGET_LOGARITHMS if is_vectorized else TARGET_SCALAR_LOGARITHMS
    checks = [
        (f"{ahead.logarithms:.0f} logarithms per column step", ahead.logarithms, allowed),
        (f"forward and backward {ratio:.1f} times forward", ratio, TARGET_BACKWARD),
        (f"a tangent {along:.1f} times forward", along, TARGET_TANGENT),
        (f"two workers take {share:.2f} of the time of one", share, 1.0 / TARGET_WORKERS),
        (f"update {1e6 * update.call:.0f} us", update.call, TARGET_UPDATE),
    ]
    for text, found, target in checks:
        print(f"{'met' if found <= target else 'MISSED'}: {text}")
    return all(found <= target for _, found, target in checks)


def main(arguments: list[str] | None = None) -> int:
    """Print the table and the verdict; 0 if the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="only what the verdict needs")
    parser.add_argument("--layers", type=int, help="only so many layers")
    parser.add_argument("--dtype", choices=("float64", "float32"), help="only this type")
    parser.add_argument("--fortran", type=Path, help="folder with the source of WRF 4")
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    layers = (20, 4) if given.layers is None else (given.layers,)
    dtypes = ("float64", "float32") if given.dtype is None else (given.dtype,)
    chosen = [(20, "float64")] if given.quick else list(product(layers, dtypes))

    table = Table(*HEADINGS, box=None, pad_edge=False)
    for column in table.columns[5:]:
        column.justify = "right"
    results = []
    for count, name in chosen:
        for result in run(count, getattr(torch, name), quick=given.quick):
            results.append(result)
            table.add_row(*row(result))
            print(*row(result), file=sys.stderr)
    Console(width=110).print(table)
    budget = QUICK_BUDGET if given.quick else BUDGET
    for engine in ("eager", "compiled"):
        update, with_inputs = updates(engine, budget)
        print(f"{engine}: update of one column {told(update)}, with its inputs {told(with_inputs)}")
    for count in dict.fromkeys(count for count, _ in chosen) if given.fortran else ():
        beside_fortran(given.fortran, count, budget)
    return 0 if verdict(results, with_inputs, budget) else 1


if __name__ == "__main__":
    sys.exit(main())
