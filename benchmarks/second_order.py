"""Second order and many at once: what products with Hessian and Gauss-Newton matrix cost.

    python benchmarks/second_order.py [--preset NAME ...] [--columns N ...]

For compiled steps of random columns of 20 layers, the processor time of a gradient, of a run along
a direction, of a Hessian product and of a Gauss-Newton product, one at a time and of 32 at once,
each relative to the steps without derivatives (`Model.block`). All are taken in turn, and the least
of several tries counts. Targets: a Hessian product takes at most 8 runs, a direction or a seed of
32 at once at most 1.5. Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial

import torch

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.gradients import Seeds, Tape
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.model.steps import step_packing
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

LAYERS, SECONDS = 20, 10800
COLUMN_STEPS = 16000
MANY = 32
TRIES, MANY_TRIES = 10, 4
FORWARD = "forward"
HESSIAN_RUNS, DIRECTION_RUNS = 8.0, 1.5


def least(ways: Mapping[str, Callable[[], object]], tries: int) -> dict[str, float]:
    """Least processor time of several tries, all ways in turn, s."""
    found = dict.fromkeys(ways, math.inf)
    for _ in range(tries):
        for name, way in ways.items():
            begin = time.process_time()
            way()
            found[name] = min(found[name], time.process_time() - begin)
    return found


def measure(preset: str, columns: int) -> bool:
    """Measure a case and print a line; whether targets are met."""
    steps = min(4000, COLUMN_STEPS // columns)
    parameters, state = synthetic_columns(columns, LAYERS, seed=3)
    days = 2 + steps * SECONDS // 86400
    forcings = list(weather_forcings(parameters, days, SECONDS, seed=4))[:steps]
    model = with_engine(Model(parameters, Schemes.of(PRESETS[preset].names)), "compiled")
    state = with_snow_layers(state, model.layers.snow)
    packing = step_packing(model.layers)
    rows, weather = (
        packing.pack_state(state),
        torch.stack(list(map(packing.pack_forcing, forcings))),
    )
    tape, now = Tape(), state
    for forcing in forcings:
        now = tape.record(model, now, forcing, float(SECONDS)).state
    draw = torch.Generator().manual_seed(0)

    def changes(count: int) -> dict[str, torch.Tensor]:
        shape = count, LAYERS, columns
        random = [torch.randn(shape, generator=draw, dtype=torch.float64) for _ in range(2)]
        return {"parameters.soil.porosity": 1e-3 * random[0], "state.soil_temperature": random[1]}

    seeds = [Seeds().add_mean("soil_temperature", float(k), 0, steps) for k in range(1, 1 + MANY)]
    weights = {"soil_temperature": torch.ones(())}
    ways: dict[str, Callable[[int], object]] = {
        "gradient": lambda count: tape.gradients(seeds[:count]),
        "direction": lambda count: tape.push_forward(changes(count), ["soil_temperature"]),
        "Hessian": lambda count: tape.hessian_products(seeds[0], changes(count)),
        "Gauss-Newton": lambda count: tape.gauss_newton_products(changes(count), weights),
    }

    def of(count: int) -> dict[str, Callable[[], object]]:
        each = {name: partial(way, count) for name, way in ways.items()}
        return {FORWARD: lambda: model.block(rows, weather, float(SECONDS)), **each}

    for way in ways.values():
        way(1)
    times = least(of(1), TRIES)
    alone = {name: times[name] / times[FORWARD] for name in ways}
    times = least(of(MANY), MANY_TRIES)
    many = {name: times[name] / times[FORWARD] / MANY for name in ways}
    parts = [f"{name} {alone[name]:5.2f} {many[name]:5.2f}" for name in ways]
    sys.stdout.write(f"{preset:20s} {columns:4d} columns, {steps:4d} steps: {', '.join(parts)}\n")
    sys.stdout.flush()
    is_cheap = max(many["gradient"], many["direction"]) <= DIRECTION_RUNS
    return alone["Hessian"] <= HESSIAN_RUNS and is_cheap


def main() -> int:
    """Measure all cases."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", nargs="+", choices=list(PRESETS), default=list(PRESETS))
    parser.add_argument("--columns", nargs="+", type=int, default=[1, 32, 256])
    given = parser.parse_args()
    torch.set_num_threads(1)
    sys.stdout.write("runs for one, and for one of 32\n")
    met = [measure(preset, columns) for preset in given.preset for columns in given.columns]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
