"""What the implicit scheme of freezing and thawing is held to, measured.

    python benchmarks/enthalpy.py [--quick] [PART ...]

Parts: columns, sites, perturbation, stefan, differences, legacy; all without a name. Those on the
Tanggula and Bondville sites need the folder that NOAHPY_SHARED names. --quick takes a tenth of the
random columns and sites, and a year of Tanggula and of the Stefan problem.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import torch
import yaml
from torch import Tensor

from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.model import balances
from noahpy.model import time_step as step_module
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.physics import constants as c
from noahpy.physics import ground_heat
from noahpy.physics.enthalpy import Solution, equilibrium_liquid
from noahpy.physics.soil_water import SoilWater
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.simulation import Simulation
from noahpy.testing.enthalpy_columns import Draw, random_columns, solve
from noahpy.testing.stefan import StefanProblem, simulated_depths
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

EXAMPLES = Path(__file__).parent.parent / "config_examples"
PRESET = Schemes.of(PRESETS["permafrost-enthalpy"].names)
STEPS = {"60 s": 60.0, "30 min": 1800.0, "3 h": 10800.0, "1 day": 86400.0}
YEAR = 365
PERTURBATION = 1e-9
"""K."""
WINDOW = slice(200, 261)
"""Days, counted from 0."""
LOGARITHM_STEP = 1e-4
DIFFERENCES: Mapping[str, tuple[str, float, float]] = {
    "b": ("clapp_hornberger_b", -0.2966, 0.839),
    "Ks": ("saturated_hydraulic_conductivity", -0.0689, -0.8369),
    "porosity": ("porosity", 1.218, 7.06),
    "psi_s": ("air_entry_potential", -0.1197, -0.1763),
    "quartz": ("quartz_fraction", -0.0285, 0.0099),
}
"""Parameter, and the response in a prototype of the scheme of the mean column temperature to its
logarithm: over days 200 to 260 and over the whole run, K."""


class Counter:
    """What the solver needed in a run."""

    def __init__(self) -> None:
        self.solves = self.iterations = self.damped = self.unsolved = 0
        self.most = 0

    def add(self, solution: Solution) -> None:
        """Count a solve of all its columns."""
        self.solves += solution.iterations.numel()
        self.iterations += int(solution.iterations.sum())
        self.most = max(self.most, int(solution.iterations.max()))
        self.damped += int(solution.is_damped.sum())
        self.unsolved += int((~solution.is_solved).sum())

    def __str__(self) -> str:
        return (
            f"{self.solves} solves, iterations mean {self.iterations / self.solves:.2f} most "
            f"{self.most}, damped {self.damped}, without solution {self.unsolved}"
        )


@contextmanager
def counted() -> Iterator[Counter]:
    """Counts the solves inside."""
    counter, real = Counter(), ground_heat.solve_on_curve

    def counting(*arguments: Any) -> Solution:  # noqa: ANN401
        solution = real(*arguments)
        counter.add(solution)
        return solution

    with mock.patch.object(ground_heat, "solve_on_curve", counting):
        yield counter


def simulation_of(example: str, **schemes: object) -> Simulation:
    """A run of an example with other schemes."""
    file = EXAMPLES / f"{example}.yaml"
    values = yaml.safe_load(file.read_text(encoding="utf-8"))
    values["schemes"] = {**values.get("schemes", {}), **schemes}
    return build_simulation(parse_config(values, file.parent))


def repeated(tree: Any, count: int) -> Any:  # noqa: ANN401
    """A single column side by side `count` times."""
    if isinstance(tree, Tensor):
        return tree.expand(*tree.shape[:-1], count).contiguous()
    return type(tree)(*(repeated(value, count) for value in tree))


def steps_of(simulation: Simulation, quick: bool) -> list[Forcing]:
    """Forcing of all steps, or of a year of daily ones."""
    forcings = list(simulation.forcings())
    return forcings[:YEAR] if quick else forcings


# --- parts ---------------------------------------------------------------------------------------
def columns(quick: bool) -> None:
    """No failure in random columns."""
    total = 10_000 if quick else 100_000
    cases: list[tuple[str, torch.dtype, int, float | None]] = [
        ("20 layers", torch.float64, 20, None),
        ("20 layers, single precision", torch.float32, 20, None),
        ("100 layers of 1.25 cm", torch.float64, 100, 0.0125),
    ]
    for name, dtype, layers, thickness in cases:
        count = total if thickness is None else total // 50
        for label, seconds in STEPS.items():
            counter, began = Counter(), time.perf_counter()
            chunk = min(count // len(STEPS), 5000)
            for first in range(0, count // len(STEPS), chunk):
                drawn = random_columns(chunk, layers, Draw(seed=first + 1), seconds, thickness)
                counter.add(solve(drawn, dtype))
            print(f"  {name}, {label}: {counter}; {time.perf_counter() - began:.0f} s")


class Extremes(NamedTuple):
    """Of a run."""

    soil: float
    """Largest residual of the soil energy balance, W m-2."""
    surface: float
    """The same of the surface."""
    base: float
    """Heat that leaves the surface but does not enter the soil, W m-2."""
    coldest: float
    """Soil temperature, degC."""
    warmest: float


def followed(
    model: Model, state: State, forcings: Iterator[Forcing] | Sequence[Forcing], seconds: float
) -> Extremes:
    """Largest residuals of a run."""
    soil = surface = base = 0.0
    coldest, warmest = float("inf"), -float("inf")
    with torch.no_grad():
        for forcing in forcings:
            result = model.step(state, forcing, seconds)
            geometry = model.coefficients.geometry
            residual = balances.soil_energy_residual(state, result, geometry, seconds)
            soil = max(soil, float(residual.abs().max()))
            of_surface = balances.surface_energy_residual(result)
            surface = max(surface, float(of_surface.abs().max()))
            base = max(base, float(balances.snow_base_mismatch(result).abs().max()))
            state = result.state
            temperature = state.soil_temperature - c.FREEZING_POINT
            # written so that what is not a number stays
            coldest = min(float(temperature.min()), coldest)
            warmest = max(float(temperature.max()), warmest)
    return Extremes(soil, surface, base, coldest, warmest)


def sites(quick: bool) -> None:
    """No failure and closed energy at real and synthetic sites."""
    layers, days = 18, (60 if quick else 365)
    count = 10 if quick else 100
    for name in ("tanggula", "bondville"):
        run = simulation_of(name, **PRESET.model_dump())
        forcings = list(run.forcings())[: 2000 if quick else None]
        with counted() as counter:
            found = followed(run.model, run.initial_state, forcings, run.clock.step)
        print(f"  {name}: {counter}\n    {_told(found)}")
    for label in ("30 min", "3 h", "1 day") if not quick else ("3 h",):
        seconds = STEPS[label]
        length = days if label != "30 min" else days // 6
        parameters, state = synthetic_columns(count, layers, seed=5)
        forcings = weather_forcings(parameters, length, int(seconds), seed=6)
        with counted() as counter:
            found = followed(Model(parameters, PRESET), state, forcings, seconds)
        print(f"  {count} synthetic sites, {length} days of {label}: {counter}")
        print(f"    {_told(found)}")


def _told(found: Extremes) -> str:
    return (
        f"largest residual of soil energy {found.soil:.1e}, of surface energy {found.surface:.1e}, "
        f"lost at the snow base {found.base:.1e} W m-2; soil at {found.coldest:.1f} to "
        f"{found.warmest:.1f} degC"
    )


def perturbation(quick: bool) -> None:
    """A difference of 1e-9 K at Tanggula shrinks."""
    cases = {
        "permafrost-enthalpy": PRESETS["permafrost-enthalpy"].names,
        "permafrost (legacy)": SchemeNames(),
    }
    for name, schemes in cases.items():
        run = simulation_of("tanggula", **schemes.model_dump())
        model = Model(repeated(run.model.parameters, 2), run.model.schemes)
        state = repeated(run.initial_state, 2)
        start = torch.tensor([0.0, PERTURBATION], dtype=torch.float64)
        state = state._replace(soil_temperature=state.soil_temperature + start)
        distance = []
        with torch.no_grad():
            for forcing in steps_of(run, quick):
                state = model.step(state, repeated(forcing, 2), run.clock.step).state
                temperature = state.soil_temperature
                distance.append(float((temperature[:, 1] - temperature[:, 0]).abs().max()))
        print(f"  {name}: largest {max(distance):.1e} K, at the end {distance[-1]:.1e} K")


def stefan(quick: bool) -> None:
    """The front of Neumann's solution."""
    noah = simulation_of("tanggula").model.parameters.site.layer_thickness[:, 0].tolist()
    grids = {
        f"{len(noah)} layers of Noah": noah,
        "10 cm": [0.1] * 60 + [0.5] * 20,
        "1.25 cm": [0.0125] * 320 + [0.5] * 20,
    }
    soils = {
        "sharp": StefanProblem(),
        "loamy sand": StefanProblem(potential=0.036, exponent=2.79),
    }
    days = (30, 90, 180, 365)
    for soil, problem in soils.items():
        for name, grid in grids.items():
            if name == "1.25 cm" and (quick or soil != "sharp"):
                continue
            found = simulated_depths(problem, grid, days[:2] if quick else days)
            told = (
                f"day {day}: {depth:.3f} m ({100.0 * (depth / exact - 1.0):+.1f} %)"
                for day, depth in found.items()
                for exact in (problem.front_depth(day * c.SECONDS_PER_DAY),)
            )
            print(f"  {soil}, {name}: {', '.join(told)}")


def responses(steps: int | None = None) -> Tensor:
    """Change of the mean column temperature at Tanggula with the logarithm of a parameter, K.

    By central differences, of every step and every parameter of `DIFFERENCES`. Where porosity
    changes, no layer begins with more water than 0.98 of it, as saturated ones would not hold
    their water.

    Args:
        steps: so many first ones; None is all.
    """
    run = simulation_of("tanggula", phase_change="enthalpy", kersten_transition="liquid_weighted")
    own = run.model.parameters
    count = 2 * len(DIFFERENCES)
    soil = repeated(own.soil, count)
    for k, (name, *_) in enumerate(DIFFERENCES.values()):
        factor = torch.ones(count, dtype=torch.float64)
        factor[2 * k], factor[2 * k + 1] = 1.0 + LOGARITHM_STEP, 1.0 / (1.0 + LOGARITHM_STEP)
        soil = soil._replace(**{name: getattr(soil, name) * factor})
    rest = repeated(own._replace(soil=own.soil), count)
    parameters = rest._replace(soil=soil, column_soil=soil.layer(0))
    model = Model(parameters, run.model.schemes)
    state = repeated(run.initial_state, count)
    room = torch.where(soil.porosity == own.soil.porosity, 1.0, 0.98) * own.soil.porosity
    total = torch.minimum(state.total_water_content, room)
    liquid = equilibrium_liquid(state.soil_temperature, total, model.coefficients.freezing)
    state = state._replace(total_water_content=total, liquid_water_content=liquid)
    thickness = parameters.site.layer_thickness
    means = []
    with torch.no_grad():
        for forcing in islice(run.forcings(), steps):
            state = model.step(state, repeated(forcing, count), run.clock.step).state
            means.append((state.soil_temperature * thickness).sum(0) / thickness.sum(0))
    mean = torch.stack(means)
    return (mean[:, ::2] - mean[:, 1::2]) / (2.0 * LOGARITHM_STEP)


def differences(quick: bool) -> None:
    """Finite differences at Tanggula beside those of a prototype."""
    response = responses(WINDOW.stop if quick else None)
    window, whole = response[WINDOW].mean(0), response.mean(0)
    print("  parameter   days 200-260: here, prototype     four years: here, prototype")
    for k, (name, (_, in_window, in_whole)) in enumerate(DIFFERENCES.items()):
        of_whole = "" if quick else f"{float(whole[k]):23.4f}{in_whole:11.4f}"
        print(f"  {name:10s}{float(window[k]):18.4f}{in_window:11.4f}{of_whole}")


def _unmoved(real: Callable[..., SoilWater]) -> Callable[..., SoilWater]:
    def update(total: Tensor, liquid: Tensor, *rest: Any) -> SoilWater:  # noqa: ANN401
        return real(total, liquid, *rest)._replace(total=total, liquid=liquid)

    return update


def legacy(quick: bool) -> None:
    """Distance from the legacy scheme that starts from the same state, at Tanggula."""
    start = simulation_of("tanggula", phase_change="enthalpy").initial_state
    real = step_module.update_soil_water
    for name, hydraulics, update in (
        ("no water moves", 2, _unmoved(real)),
        ("hydraulics 1", 1, real),
        ("hydraulics 2", 2, real),
        ("hydraulics 3", 3, real),
    ):
        runs = []
        for scheme in ("legacy", "enthalpy"):
            run = simulation_of(
                "tanggula", phase_change=scheme, frozen_hydraulics_scheme=hydraulics
            )
            state, temperature = start, []
            with torch.no_grad(), mock.patch.object(step_module, "update_soil_water", update):
                for forcing in steps_of(run, quick):
                    state = run.model.step(state, forcing, run.clock.step).state
                    temperature.append(state.soil_temperature[:, 0])
            runs.append(torch.stack(temperature))
        apart = runs[1] - runs[0]
        print(
            f"  {name}: {float(apart.square().mean().sqrt()):.3f} K rms, mean by layer "
            f"{float(apart.mean(0).min()):+.2f} to {float(apart.mean(0).max()):+.2f} K"
        )


PARTS: Mapping[str, Callable[[bool], None]] = {
    "columns": columns,
    "sites": sites,
    "perturbation": perturbation,
    "stefan": stefan,
    "differences": differences,
    "legacy": legacy,
}


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="fewer columns and a shorter time")
    arguments = parser.parse_args()
    unknown = set(arguments.parts) - set(PARTS)
    if unknown:
        parser.error(f"unknown parts {sorted(unknown)}; known are {', '.join(PARTS)}")
    torch.set_num_threads(1)
    for name in arguments.parts or PARTS:
        if name != "columns" and not os.environ.get("NOAHPY_SHARED"):
            print(f"{name}: left out, NOAHPY_SHARED is not set")
            continue
        print(f"{name}: {(PARTS[name].__doc__ or '').splitlines()[0]}")
        PARTS[name](arguments.quick)
    return 0


if __name__ == "__main__":
    sys.exit(main())
