"""What a compiled step of the presets costs beside one of `permafrost`, all in turn.

    python benchmarks/presets.py [--layers N] [--columns N]

Synthetic columns of all climates, soils and vegetation through a year of weather in steps of 3 h;
then, from the state of every season, blocks of steps without derivatives, and windows forward and
backward. Processor time in us a column step, the least of some tries, and its ratios; then how
often a step with layers of snow takes as long as one with a single layer, by season. Exits with 1
if a target is missed: 2.5 times `permafrost` with implicit freezing, 8 times with implicit ground
and layers of snow, 1.6 times the same with a single layer; forward and backward 4 times forward.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import torch
from gradients import map_columns

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.gradients import trajectory
from noahpy.model.model import Model
from noahpy.model.packing import with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State, with_snow_layers
from noahpy.model.steps import step_packing
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

SECONDS, DAYS = 10800, 365
WEATHER_COLUMNS = 70
SEASONS = 4
WINDOW = 40
"""Steps of a block or window."""
TRIES = 7
LAYERED, SINGLE = "permafrost-implicit", "implicit, snow: single"
MOST = {"permafrost-enthalpy": 2.5, LAYERED: 8.0, SINGLE: 5.0}
"""Times a step of `permafrost`; 5 for the implicit ground, times 1.6 for layers of snow."""
MOST_BACKWARD = 4.0
MOST_LAYERED = 1.6
NAMES = {name: preset.names for name, preset in PRESETS.items()}
NAMES[SINGLE] = NAMES[LAYERED].model_copy(update={"snow": "single"})


def after_seasons(preset: str, parameters: Parameters, state: State) -> list[State]:
    """States of a preset at the begin of the seasons of a year."""
    model = with_engine(Model(parameters, Schemes.of(NAMES[preset])), "compiled")
    found, steps = [], DAYS * 86400 // SECONDS // SEASONS
    state = with_snow_layers(state, model.layers.snow)
    for step, forcing in enumerate(weather_forcings(parameters, DAYS, SECONDS, seed=2)):
        if step % steps == 0 and len(found) < SEASONS:
            found.append(state)
        state = model.step(state, forcing, SECONDS).state
    return found


def calls(
    preset: str, parameters: Parameters, state: State, forcings: list[Forcing]
) -> tuple[Callable[[], object], Callable[[], object]]:
    """A block of steps, and a window forward and backward."""
    schemes = Schemes.of(NAMES[preset])
    model = with_engine(Model(parameters, schemes), "compiled")
    packing = step_packing(model.layers)
    rows = packing.pack_state(state), torch.stack([packing.pack_forcing(f) for f in forcings])
    wanted = with_leaves(
        parameters, lambda _, v: v.detach().requires_grad_() if v.is_floating_point() else v
    )
    learning = with_engine(Model(wanted, schemes), "compiled")
    steps = Forcing(*(torch.stack(values) for values in zip(*forcings, strict=True)))

    def both() -> None:
        after = trajectory(learning, state, steps, float(SECONDS)).state
        total = after.soil_temperature.sum() + after.total_water_content.sum()
        # coefficients are derived once
        total.backward(retain_graph=True)

    return lambda: model.block(*rows, float(SECONDS)), both


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 0 if all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--layers", type=int, default=20)
    parser.add_argument("--columns", type=int, default=490)
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    parameters, first = synthetic_columns(WEATHER_COLUMNS, options.layers, seed=1)
    index = torch.arange(options.columns) % WEATHER_COLUMNS
    wide = map_columns(parameters, lambda t: t[..., index].contiguous())
    weather = list(weather_forcings(parameters, DAYS, SECONDS, seed=2))
    timed = {}
    for preset in NAMES:
        for season, state in enumerate(after_seasons(preset, parameters, first)):
            begin = season * len(weather) // SEASONS
            forcings = [
                map_columns(forcing, lambda t: t[..., index].contiguous())
                for forcing in weather[begin : begin + WINDOW]
            ]
            many = map_columns(state, lambda t: t[..., index].contiguous())
            timed[preset, season] = calls(preset, wide, many, forcings)
    least = {(*key, k): float("inf") for key in timed for k in range(2)}
    for _ in range(TRIES):
        for key, pair in timed.items():
            for k, call in enumerate(pair):
                start = time.process_time()
                call()
                least[*key, k] = min(least[*key, k], time.process_time() - start)
    print(f"{'':<22}{'step':>8}{'ratio':>8}{'both ways':>12}{'ratio':>8}   us a column step")
    met = True
    for preset in NAMES:
        of_preset, of_parent = (
            [sum(least[name, s, k] for s in range(SEASONS)) for k in range(2)]
            for name in (preset, "permafrost")
        )
        step, both = (1e6 * t / SEASONS / WINDOW / options.columns for t in of_preset)
        ratio = of_preset[0] / of_parent[0]
        met &= ratio <= MOST.get(preset, 2.0) and both / step <= MOST_BACKWARD
        print(f"{preset:<22}{step:>8.2f}{ratio:>8.2f}{both:>12.2f}{both / step:>8.2f}")
    layered, single = ([least[name, s, 0] for s in range(SEASONS)] for name in (LAYERED, SINGLE))
    ratios = ", ".join(f"{a / b:.2f}" for a, b in zip(layered, single, strict=True))
    ratio = sum(layered) / sum(single)
    print(f"layers of snow from October, January, April and July: {ratios}; {ratio:.2f}")
    met &= ratio <= MOST_LAYERED
    print("met" if met else "MISSED")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
