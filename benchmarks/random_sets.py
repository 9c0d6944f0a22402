"""Parameters drawn from published ranges: do perturbations grow, and are derivatives right?

    python benchmarks/random_sets.py [--quick] [--preset NAME] [--only PART]

64 sets of porosity, conductivity, air entry potential and exponent b within the ranges of Tian et
al. (2026), the values of a set within 5 % of each other, in the upper ten layers; conductivity by
its logarithm or uniform.

Growth: the daily run of Tanggula, and a year of steps of 3 h in the weather of four climates, with
the temperature of a layer changed by 1e-9 K, or its water by 1e-9; four layers, one at a time.
Targets: a change of temperature grows at most 2 times, one of water at most 20 times in liquid
water and to 1e-6 K; no water is created. Liquid water at the start is that of the freezing curve.

Sensitivities: derivatives of the means over the run of Tanggula by all parameters, as
`benchmarks/gradients.py` has them, against central differences, set by set. Target: right within
1 % of the difference, or 1e-3 of the largest, for 60 of 64 sets.

Second order: products of the Hessian of these means with a random direction of the drawn
parameters, against differences of gradients, set by set. Target: right within 1 % of the length of
the difference, for 60 of 64 sets.

Data are looked up in the folder that the environment variable NOAHPY_SHARED names. Quick: 8 sets,
fewer days. Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from gradients import (
    FILLED_PORES,
    OUTPUT_TOLERANCE,
    OUTPUTS,
    RELATIVE_TOLERANCE,
    Window,
    entries_of,
    map_columns,
    repeated,
    window_of,
)
from torch import Tensor

from noahpy.catalog.scheme_names import PRESETS
from noahpy.forcing import CLIMATES
from noahpy.gradients import Tape, WindowGradient
from noahpy.model.initial_water import fitted_state
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.state import Forcing, State
from noahpy.physics.graphs import Tree
from noahpy.testing.synthetic_columns import weather_forcings

RANGES = {
    "saturated_hydraulic_conductivity": (1e-7, 6e-3),
    "porosity": (0.3, 0.65),
    "air_entry_potential": (0.01, 0.65),
    "clapp_hornberger_b": (2.5, 12.0),
}
"""Of Tian et al. (2026), in the units of the parameters."""
SAMPLINGS = ("log", "uniform")
DRAWN_LAYERS = 10
ALIKE = 0.05
CHANGED_LAYERS = (0, 5, 10, 15)
COLUMNS_OF_A_SET = 1 + 2 * len(CHANGED_LAYERS)
PERTURBATION = 1e-9
MOST_TEMPERATURE, MOST_LIQUID, MOST_KELVIN = 2.0, 20.0, 1e-6
CREATED = 1e-12
"""m."""
RIGHT_SETS = 60 / 64
STEPS = (1e-5, 1e-6)
"""Of differences; larger ones reach over kinks of the model."""
GRADIENT_STEPS = (1e-5, 1e-6, 1e-7)
"""Of differences of gradients, which jump at kinks."""
WEATHER_STEP, WEATHER_DAYS = 10800, 365
COLD_CLIMATES = 4


def drawn_sets(window: Window, count: int, sampling: str) -> tuple[Parameters, State]:
    """Columns of drawn parameters, and their first states."""
    draw = np.random.default_rng(2026)
    parameters = repeated(window.parameters, count)
    soil = parameters.soil._asdict()
    for name, (low, high) in RANGES.items():
        share = draw.uniform(size=count)
        by_decades = sampling == "log" and name == "saturated_hydraulic_conductivity"
        values = low * (high / low) ** share if by_decades else low + (high - low) * share
        alike = draw.uniform(1.0 - ALIKE, 1.0 + ALIKE, (DRAWN_LAYERS, count))
        soil[name][:DRAWN_LAYERS] = torch.from_numpy(np.clip(values * alike, low, high))
    parameters = parameters._replace(soil=type(parameters.soil)(**soil))
    state = repeated(window.state, count)
    total = torch.minimum(state.total_water_content, FILLED_PORES * soil["porosity"])
    everywhere = torch.ones(count, dtype=torch.bool)
    model = Model(parameters, window.schemes)
    return parameters, fitted_state(state._replace(total_water_content=total), model, everywhere)


class Growth(NamedTuple):
    """The largest changes of a run, by set."""

    of_temperature: Tensor
    """Of temperature by one of temperature, relative."""
    of_liquid: Tensor
    """Of liquid water by one of water, relative."""
    kelvin: Tensor
    """Of temperature by one of water, K."""
    created: Tensor
    """Water, m."""


def growth(model: Model, first: State, forcings: Iterator[Forcing], seconds: float) -> Growth:
    """Run the columns of every set: as it is, then with temperature and with water changed."""
    sets = first.skin_temperature.shape[0] // COLUMNS_OF_A_SET
    temperature, total, liquid = (
        value.clone().reshape(value.shape[0], COLUMNS_OF_A_SET, sets)
        for value in (
            first.soil_temperature,
            first.total_water_content,
            first.liquid_water_content,
        )
    )
    of_temperature, of_water = (slice(k, None, 2) for k in (1, 2))
    for k, layer in enumerate(CHANGED_LAYERS):
        temperature[layer, 1 + 2 * k] += PERTURBATION
        total[layer, 2 + 2 * k] += PERTURBATION
        liquid[layer, 2 + 2 * k] += PERTURBATION
    state = first._replace(
        soil_temperature=temperature.flatten(1),
        total_water_content=total.flatten(1),
        liquid_water_content=liquid.flatten(1),
    )
    found = [torch.zeros(sets, dtype=torch.float64) for _ in Growth._fields]

    def change(values: Tensor, part: slice) -> Tensor:
        columns = values.reshape(values.shape[0], COLUMNS_OF_A_SET, sets)
        return (columns[:, part] - columns[:, :1]).abs().amax((0, 1))

    with torch.no_grad():
        for forcing in forcings:
            result = model.step(state, forcing, seconds)
            state = result.state
            now = (
                change(state.soil_temperature, of_temperature) / PERTURBATION,
                change(state.liquid_water_content, of_water) / PERTURBATION,
                change(state.soil_temperature, of_water),
            )
            found[:3] = map(torch.maximum, found[:3], now)
            found[3] += result.budget.soil_water_created[:sets].abs()
    return Growth(*found)


def report(name: str, found: Growth) -> bool:
    """Print a line; whether targets are met."""
    is_met = (
        (found.of_temperature <= MOST_TEMPERATURE)
        & (found.of_liquid <= MOST_LIQUID)
        & (found.kelvin <= MOST_KELVIN)
        & (found.created <= CREATED)
    )
    figures = "".join(
        f"{float(values.max()):>12.3g}{float(values.median()):>12.3g}" for values in found
    )
    print(f"{name:<28}{figures}{int(is_met.sum()):>8} of {len(is_met)}", flush=True)
    return bool(is_met.all())


def growths(preset: str, count: int, days: int) -> bool:
    """The table of growth."""
    heads = ("temperature", "liquid", "K", "created m")
    print(f"Growth of a change of {PERTURBATION:g}: largest and median of {count} sets")
    print(f"{'':<28}" + "".join(f"{head:>24}" for head in heads) + f"{'met by':>12}")
    window = window_of(preset, days)
    met = []
    for sampling in SAMPLINGS:
        parameters, first = drawn_sets(window, count, sampling)
        model: Model = window.model(repeat_sets(parameters))
        first = repeat_sets(first)
        forcings = window.forcings(COLUMNS_OF_A_SET * count)
        seconds = window.simulation.clock.step
        met.append(report(f"Tanggula, {sampling}", growth(model, first, forcings, seconds)))
        for climate in coldest():
            found = growth(
                model,
                moved_to(first, climate),
                weather(parameters, climate, min(days, WEATHER_DAYS)),
                WEATHER_STEP,
            )
            met.append(report(f"{climate} at 3 h, {sampling}", found))
    return all(met)


def coldest() -> list[str]:
    """Climates with the lowest means."""
    by_mean = sorted(CLIMATES, key=lambda name: CLIMATES[name].mean_air_temperature)
    return by_mean[:COLD_CLIMATES]


def moved_to(state: State, climate: str) -> State:
    """The state with the mean temperature of the soil that of the air."""
    temperature = state.soil_temperature
    shift = CLIMATES[climate].mean_air_temperature - temperature.mean()
    return state._replace(soil_temperature=temperature + shift)


def weather(parameters: Parameters, climate: str, days: int) -> Iterator[Forcing]:
    """Weather of a climate, the same in all columns."""
    index = list(CLIMATES).index(climate)
    some = map_columns(parameters, lambda t: t[..., : index + 1])
    count = COLUMNS_OF_A_SET * parameters.site.air_height.shape[0]
    for forcing in weather_forcings(some, days, WEATHER_STEP, seed=11):
        yield Forcing(*(value[..., -1:].expand(*value.shape[:-1], count) for value in forcing))


def repeat_sets(tree: Tree) -> Tree:
    """The columns of a tree so many times."""
    return map_columns(tree, lambda t: torch.cat([t] * COLUMNS_OF_A_SET, dim=-1))


def sensitivities(preset: str, count: int, days: int) -> bool:
    """The table of derivatives, by set."""
    print(f"\nDerivatives of means over the run of Tanggula, {count} sets")
    window = window_of(preset, days)
    met = []
    for sampling in SAMPLINGS:
        parameters, states = drawn_sets(window, count, sampling)
        right = 0
        for k in range(count):
            of_set = window._replace(
                parameters=map_columns(parameters, lambda t, k=k: t[..., k : k + 1].contiguous()),
                state=map_columns(states, lambda t, k=k: t[..., k : k + 1].contiguous()),
            )
            wrong = wrong_entries(of_set)
            right += not wrong
            if wrong:
                soil = of_set.parameters.soil
                drawn = ", ".join(f"{float(getattr(soil, name)[0, 0]):.3g}" for name in RANGES)
                print(f"  {sampling} set {k} ({drawn}): {'; '.join(wrong)}", flush=True)
        print(f"{sampling}: right in {right} of {count} sets", flush=True)
        met.append(right >= RIGHT_SETS * count)
    return all(met)


def wrong_entries(window: Window) -> list[str]:
    """Derivatives that do not agree with differences, in words."""
    entries = entries_of(window.parameters, window.schemes)
    ours = window.derivatives(entries, list(OUTPUTS))
    differences = window.differences(entries, list(OUTPUTS), STEPS)
    wrong = []
    for i, output in enumerate(OUTPUTS):
        allowed = np.maximum(
            RELATIVE_TOLERANCE * np.abs(differences[i]),
            OUTPUT_TOLERANCE * np.abs(differences[i]).max(),
        )
        agrees = (np.abs(ours[i][:, None] - differences[i]) <= allowed).any(1)
        for j in np.flatnonzero(~agrees):
            figures = ", ".join(f"{x:.4g}" for x in (ours[i, j], *differences[i, j]))
            wrong.append(f"{output} by {entries[j]}: {figures}")
    return wrong


def curvatures(preset: str, count: int, days: int) -> bool:
    """The table of Hessian products, by set."""
    print(f"\nHessian products of means over the run of Tanggula, {count} sets")
    window = window_of(preset, days)
    met = []
    for sampling in SAMPLINGS:
        parameters, states = drawn_sets(window, count, sampling)
        draw = torch.Generator().manual_seed(7)
        shape = parameters.soil.porosity.shape
        relative = {n: torch.randn(shape, generator=draw, dtype=torch.float64) for n in RANGES}
        direction = {n: v * getattr(parameters.soil, n) for n, v in relative.items()}
        _, products = first_and_second(window, parameters, states, direction)
        values = torch.cat([getattr(parameters.soil, name) for name in RANGES])
        errors = torch.full((len(OUTPUTS), count), torch.inf, dtype=torch.float64)
        for step in GRADIENT_STEPS:
            up, down = (
                first_and_second(window, moved(parameters, direction, sign * step), states)[0]
                for sign in (1.0, -1.0)
            )
            difference = (up - down) / (2.0 * step)
            wrong = ((products - difference) * values).norm(dim=1)
            errors = torch.minimum(errors, wrong / (difference * values).norm(dim=1))
        right = (errors <= RELATIVE_TOLERANCE).all(0)
        for output, error in zip(OUTPUTS, errors, strict=True):
            wrong = int((error > RELATIVE_TOLERANCE).sum())
            print(f"  {sampling}, {output}: median {float(error.median()):.1e}, wrong {wrong}")
        print(f"{sampling}: right in {int(right.sum())} of {count} sets", flush=True)
        met.append(int(right.sum()) >= RIGHT_SETS * count)
    return all(met)


def moved(parameters: Parameters, direction: dict[str, Tensor], step: float) -> Parameters:
    """Parameters of the soil that many steps along a direction."""
    values = {name: getattr(parameters.soil, name) + step * v for name, v in direction.items()}
    return parameters._replace(soil=parameters.soil._replace(**values))


def first_and_second(
    window: Window,
    parameters: Parameters,
    first: State,
    direction: dict[str, Tensor] | None = None,
) -> tuple[Tensor, Tensor]:
    """Gradients by the drawn parameters, and their changes along a direction.

    Both ``[output, parameter and layer, column]``; the second is empty without a direction.
    """
    model, tape, state = window.model(parameters), Tape(), first
    for forcing in window.forcings(first.skin_temperature.shape[0]):
        state = tape.record(model, state, forcing, window.simulation.clock.step).state

    def drawn(gradient: WindowGradient) -> Tensor:
        (found,) = gradient.parameters
        return torch.cat([getattr(found.soil, name) for name in RANGES])

    changes = {f"parameters.soil.{n}": v[None] for n, v in (direction or {}).items()}
    gradients, products = [], []
    for output in OUTPUTS:
        seeds = window.seeds(output)
        if direction is None:
            gradients.append(drawn(tape.gradient(seeds)))
            continue
        gradient, (product,) = tape.hessian_products(seeds, changes)
        gradients.append(drawn(gradient))
        products.append(drawn(product))
    return torch.stack(gradients), torch.stack(products) if products else torch.empty(0)


PARTS = {"growth": growths, "sensitivities": sensitivities, "curvature": curvatures}


def main(arguments: list[str] | None = None) -> int:
    """Print the tables; 0 if all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="8 sets, fewer days")
    parser.add_argument("--preset", default="permafrost-implicit", choices=list(PRESETS))
    parser.add_argument("--only", choices=PARTS, help="one part")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    count, days = (8, 200) if options.quick else (64, 10**9)
    chosen = [options.only] if options.only else list(PARTS)
    met = [PARTS[name](options.preset, count, days) for name in chosen]
    missed = [name for name, is_met in zip(chosen, met, strict=True) if not is_met]
    print("MISSED: " + ", ".join(missed) if missed else "met")
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
