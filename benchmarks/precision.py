"""What single precision costs: both sites run in float32 beside float64.

    python benchmarks/precision.py [--quick] [--engine auto]

Needs the site data in the folder that NOAHPY_SHARED names. Of every quantity stands the root mean
square and the largest difference, first of single steps, each from the state of the float64 run,
then of a free run, and the standard deviation of the float64 run to compare them with. Free runs of
the legacy freezing scheme part anyway when anything differs by a rounding; the preset
permafrost-enthalpy shows what precision alone does. --quick takes the first tenth of the steps.
Exits with 1 if a run in float32 does not stay finite.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import torch
import yaml
from torch import Tensor

from noahpy.model.steps import step_packing
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.simulation import Simulation, StepForcings

EXAMPLES = Path(__file__).parent.parent / "config_examples"
SITES = ("tanggula", "bondville")
PRESETS = {"tanggula": ("permafrost", "permafrost-enthalpy"), "bondville": ("original",)}
QUANTITIES = (
    "soil_temperature",
    "total_water_content",
    "liquid_water_content",
    "skin_temperature",
    "snow_water_equivalent",
    "latent_heat_flux",
    "sensible_heat_flux",
    "ground_heat_flux",
)


def simulation_of(site: str, preset: str, dtype: str, engine: str) -> Simulation:
    """A run of an example in a floating-point type."""
    file = EXAMPLES / f"{site}.yaml"
    values = yaml.safe_load(file.read_text(encoding="utf-8"))
    values |= {"preset": preset, "compute": {"dtype": dtype, "engine": engine}}
    return build_simulation(parse_config(values, file.parent))


class Differences:
    """Differences of a quantity over the steps of a run."""

    def __init__(self) -> None:
        self._squares: list[float] = []
        self.largest = 0.0

    def add(self, difference: Tensor) -> None:
        """Take the differences of a step."""
        self._squares.append(float(difference.square().mean()))
        self.largest = max(self.largest, float(difference.abs().max()))

    @property
    def rms(self) -> float:
        """Root mean square."""
        return (sum(self._squares) / len(self._squares)) ** 0.5


def compare(site: str, preset: str, engine: str, *, quick: bool) -> bool:
    """Print the differences of a site; whether the run in float32 stays finite."""
    exact, single = (simulation_of(site, preset, f"float{n}", engine) for n in (64, 32))
    steps = exact.clock.step_count // (10 if quick else 1)
    forcings, singles = (StepForcings(run.supply, run.clock) for run in (exact, single))
    packing, names = step_packing(exact.model.layers), tuple(QUANTITIES)
    now, free = (packing.pack_state(run.initial_state) for run in (exact, single))
    of_steps, of_run = defaultdict(Differences), defaultdict(Differences)
    values: dict[str, list[Tensor]] = defaultdict(list)
    seconds = exact.clock.step
    for number in range(steps):
        reference = exact.model.block(
            now, forcings.first_of(range(number, number + 1)), seconds, names
        )
        forcing = singles.first_of(range(number, number + 1))
        alone = single.model.block(now.float(), forcing, seconds, names)
        running = single.model.block(free, forcing, seconds, names)
        for name in names:
            value, own, free_value = (
                torch.from_numpy(block.history.of(name)[0]) for block in (reference, alone, running)
            )
            values[name].append(value)
            of_steps[name].add(own - value)
            of_run[name].add(free_value - value)
        now, free = reference.state, running.state
        if running.lost:
            print(f"{site}, {preset}: float32 is not finite after step {number}")
            return False
    print(f"{site}, {preset}: {steps} steps in float32, all finite")
    print(f"{'':<24}{'deviation':>11}{'step rms':>11}{'largest':>11}{'run rms':>11}{'largest':>11}")
    for name in QUANTITIES:
        numbers = (
            float(torch.stack(values[name]).std(0).mean()),
            of_steps[name].rms,
            of_steps[name].largest,
            of_run[name].rms,
            of_run[name].largest,
        )
        print(f"{name:<24}" + "".join(f"{number:>11.2g}" for number in numbers))
    return True


def main(arguments: list[str] | None = None) -> int:
    """Print all tables; 0 if every run stays finite."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="the first tenth of the steps")
    parser.add_argument("--engine", default="auto", help="eager, compiled or auto")
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    sound = [
        compare(site, preset, given.engine, quick=given.quick)
        for site in SITES
        for preset in PRESETS[site]
    ]
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())
