"""Gradients of long windows: what they cost, and how right they are.

    python benchmarks/gradients.py [--quick] [--preset NAME] [--scheme KEY=VALUE ...]

Cost: memory and time of the reverse sweep over the record of a run, for Tanggula (1371 daily steps,
20 layers) and Bondville (17521 half-hourly steps, 4 layers) as one column, and for Tanggula as 256
columns. Targets: 1 KB per column and step plus 200 MB; five times the forward without a graph.

Sensitivities: the derivative of mean soil temperature, liquid water, thaw depth, evaporation and
runoff of the whole Tanggula run by the logarithm of every parameter of every group of layers,
against central differences with three step sizes. An entry agrees within 1 % of the difference or
1e-3 of the largest entry of its output. Where the differences do not agree with each other, a jump
of the model lies between the perturbed runs: such entries are marked and counted apart.

Freezing season: the mean temperature of the column over the days 200 to 260, from the state at day
200, by the exact and the damped derivative of the explicit scheme of freezing and by the implicit
scheme, beside differences.

Data are looked up in the folder that the environment variable NOAHPY_SHARED names. Quick: one year,
fewer half-hourly steps, and the main parameters, of all layers alike. Exits with 1 if a target is
missed.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.engine.model import with_engine
from noahpy.gradients import Seeds, Tape
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import QUANTITIES, CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.physics.graphs import Tree, leaves_of, rebuilt
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.simulation import Simulation

SITES = {
    "tanggula": ("data/tanggula_2007_2010_daily.txt", {"soil": {"table": "tanggula"}}),
    "bondville": ("data/bondville_1998_30min.txt", {}),
}
BYTES_PER_COLUMN_STEP, CONSTANT_BYTES = 1024, 200e6
TIME_RATIO = 5.0
WIDE_COLUMNS, WIDE_STEPS = 256, 60
RELATIVE_TOLERANCE, OUTPUT_TOLERANCE = 1e-2, 1e-3
STEP_SIZES = (1e-4, 1e-5, 1e-6)
LAYERS_PER_GROUP = 5
FILLED_PORES, DRAINAGE = 0.98, 0.98
"""Share of the pores that water fills at the start, and drainage factor, at most: off bounds."""
SEASON = (200, 260)
MAIN_PARAMETERS = (
    "clapp_hornberger_b",
    "saturated_hydraulic_conductivity",
    "porosity",
    "air_entry_potential",
    "quartz_fraction",
)
LEGACY_STEPS = (0.05, 0.02, 0.01)
"""Of differences through freezing by the explicit scheme, for which smaller ones are useless."""

Figures = NDArray[np.float64]


def site_simulation(site: str, preset: str) -> Simulation:
    """The run of a site."""
    file, more = SITES[site]
    return build_simulation(
        parse_config({"preset": preset, "forcing": {"noah_text": file}, **more})
    )


def map_columns(tree: Tree, function: Callable[[Tensor], Tensor]) -> Tree:
    """A tree of named tuples with a function applied to its tensors."""
    return rebuilt(tree, map(function, leaves_of(tree)))


def repeated(tree: Tree, count: int) -> Tree:
    """The one column of a tree so many times."""
    return map_columns(tree, lambda t: t.expand(*t.shape[:-1], count).contiguous())


# --- cost ----------------------------------------------------------------------------------------
def peak_memory() -> float:
    """Largest memory of this process so far, bytes."""
    return 1024.0 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def cost(site: str, preset: str, columns: int, steps: int) -> bool:
    """Measure a record and its sweep in this process, print a line; whether targets are met."""
    simulation = site_simulation(site, preset)
    seconds = simulation.clock.step
    steps = min(steps, simulation.clock.step_count)
    base = simulation.model
    model = Model(repeated(base.parameters, columns), base.schemes)
    first: State = repeated(simulation.initial_state, columns)

    def forcings(count: int) -> Iterator[Forcing]:
        for _, forcing in zip(range(count), simulation.forcings(), strict=False):
            yield repeated(forcing, columns)

    def forward(count: int) -> None:
        state = first
        with torch.no_grad():
            for forcing in forcings(count):
                state = model.step(state, forcing, seconds).state

    def record(count: int) -> Tape:
        tape, state = Tape(), first
        for forcing in forcings(count):
            state = tape.record(model, state, forcing, seconds).state
        return tape

    # what the first calls set up once is no part of the time; memory counts from before the sweep
    forward(3)
    before = peak_memory()
    record(2).gradient(Seeds().add("skin_temperature", 1.0, 1))
    start = time.process_time()
    forward(steps)
    forward_time = time.process_time() - start
    start = time.process_time()
    tape = record(steps)
    record_time = time.process_time() - start
    start = time.process_time()
    tape.gradient(Seeds().add_mean("soil_temperature", 1.0, 0, steps))
    backward_time = time.process_time() - start
    memory = peak_memory() - before

    column_steps = columns * steps
    allowed = BYTES_PER_COLUMN_STEP * column_steps + CONSTANT_BYTES
    ratio = backward_time / forward_time
    met = memory <= allowed and ratio <= TIME_RATIO
    print(
        f"{site:<10}{columns:>8}{steps:>7}{1e3 * forward_time / steps:>9.2f}"
        f"{1e3 * record_time / steps:>9.2f}{1e3 * backward_time / steps:>9.2f}{ratio:>8.2f}"
        f"{tape.stored_bytes / column_steps:>9.0f}{memory / 1e6:>8.0f}{allowed / 1e6:>9.0f}"
        f"  {'met' if met else 'MISSED'}",
        flush=True,
    )
    return met


def costs(quick: bool) -> bool:
    """The table of costs, a process for every line."""
    print("Cost of a record and of the reverse sweep over it (ms of CPU per step, MB, bytes)")
    print(
        f"{'':<10}{'columns':>8}{'steps':>7}{'forward':>9}{'record':>9}{'sweep':>9}{'ratio':>8}"
        f"{'B/column':>9}{'memory':>8}{'allowed':>9}",
        flush=True,
    )
    cases = (
        ("tanggula", "permafrost", 1, 365 if quick else 1371),
        ("bondville", "original", 1, 1500 if quick else 17521),
        ("tanggula", "permafrost", WIDE_COLUMNS, WIDE_STEPS // 4 if quick else WIDE_STEPS),
        ("tanggula", "permafrost-enthalpy", 1, 100 if quick else 365),
    )
    results = [
        subprocess.run([sys.executable, __file__, "--cost", *map(str, case)], check=False)
        for case in cases
    ]
    return all(result.returncode == 0 for result in results)


# --- sensitivities -------------------------------------------------------------------------------
class Output(NamedTuple):
    """A mean over a window."""

    units: str
    quantities: tuple[str, ...]
    """Their sum."""
    factor: float = 1.0


OUTPUTS = {
    "temperature": Output("K", ("soil_temperature",)),
    "liquid water": Output("m3 m-3", ("liquid_water_content",)),
    "thaw depth": Output("m", ("thaw_depth",)),
    "evaporation": Output("mm d-1", ("net_evaporation",), 8.64e7),
    "runoff": Output("mm d-1", ("surface_runoff", "subsurface_runoff"), 8.64e7),
}


class Entry(NamedTuple):
    """A parameter, or a group of its layers."""

    group: str
    """Field of `Parameters`."""
    name: str
    layers: slice | None

    def __str__(self) -> str:
        where = "" if self.layers is None else f" {self.layers.start + 1}-{self.layers.stop}"
        prefix = "column " if self.group == "column_soil" else ""
        return f"{prefix}{self.name}{where}"


def entries_of(parameters: Parameters, schemes: Schemes, names: Sequence[str] = ()) -> list[Entry]:
    """Every real parameter that is not zero, by group of layers; or those named, all layers."""
    found = []
    for group, values in parameters._asdict().items():
        if group == "column_soil" and (names or not schemes.soil_sourcing.uses_column_soil):
            continue
        for name, value in values._asdict().items():
            if not value.is_floating_point() or not value.any() or (names and name not in names):
                continue
            if value.ndim == 1:
                found.append(Entry(group, name, None))
                continue
            count = value.shape[0]
            size = count if names else LAYERS_PER_GROUP
            starts = range(0, count, size)
            found += [Entry(group, name, slice(i, min(i + size, count))) for i in starts]
    return found


def perturbed(
    parameters: Parameters, entries: Sequence[Entry], steps: Sequence[float]
) -> Parameters:
    """Columns with an entry's logarithm changed: by entry, by step, up and down."""
    count = 2 * len(entries) * len(steps)
    groups = {
        group: {name: value.clone() for name, value in values._asdict().items()}
        for group, values in repeated(parameters, count)._asdict().items()
    }
    columns = iter(range(count))
    for entry in entries:
        rows = entry.layers or slice(None)
        for step in steps:
            for change in (step, -step):
                value = groups[entry.group][entry.name]
                index = (next(columns),) if value.ndim == 1 else (rows, next(columns))
                value[index] *= float(np.exp(change))
    return Parameters(*(type(values)(**groups[g]) for g, values in parameters._asdict().items()))


class Window(NamedTuple):
    """A run whose means over some of its steps are asked for."""

    simulation: Simulation
    parameters: Parameters
    schemes: Schemes
    state: State
    steps: int
    start: int = 0
    """Step of the run with which the window begins."""

    @property
    def weights(self) -> Tensor:
        """Of the layers in a mean over the column, ``[layer, 1]``."""
        thickness = self.parameters.site.layer_thickness
        return thickness / thickness.sum(0)

    def model(self, parameters: Parameters) -> Model:
        """A compiled model of the schemes."""
        return with_engine(Model(parameters, self.schemes), "compiled")

    def forcings(self, columns: int) -> Iterator[Forcing]:
        """Of every step."""
        forcings = self.simulation.forcings(self.start)
        for _, forcing in zip(range(self.steps), forcings, strict=False):
            yield repeated(forcing, columns)

    def means(self, parameters: Parameters, outputs: Sequence[str]) -> Figures:
        """Means of outputs by column, ``[output, column]``."""
        columns = parameters.soil.porosity.shape[1]
        model = self.model(parameters)
        state: State = repeated(self.state, columns)
        seconds, geometry = self.simulation.clock.step, model.coefficients.geometry
        sums = torch.zeros(len(outputs), columns, dtype=torch.float64)
        with torch.no_grad():
            for forcing in self.forcings(columns):
                result = model.step(state, forcing, seconds)
                step = CompletedStep(state, forcing, result, seconds, geometry)
                state = result.state
                for i, name in enumerate(outputs):
                    sums[i] += sum(
                        self._column(QUANTITIES[q](step)) for q in OUTPUTS[name].quantities
                    )
        factors = np.array([OUTPUTS[name].factor for name in outputs])[:, None]
        return sums.numpy() / self.steps * factors

    def _column(self, value: Tensor) -> Tensor:
        return (value * self.weights).sum(0) if value.ndim == 2 else value

    def derivatives(self, entries: Sequence[Entry], outputs: Sequence[str]) -> Figures:
        """By the reverse sweep, per unit of the logarithm, ``[output, entry]``."""
        parameters = self.parameters
        model, tape, state = self.model(parameters), Tape(), self.state
        for forcing in self.forcings(1):
            state = tape.record(model, state, forcing, self.simulation.clock.step).state
        found = np.zeros((len(outputs), len(entries)))
        for i, name in enumerate(outputs):
            (gradient,) = tape.gradient(self.seeds(name)).parameters
            for j, entry in enumerate(entries):
                slope, value = (
                    getattr(getattr(tree, entry.group), entry.name)
                    for tree in (gradient, parameters)
                )
                found[i, j] = float((slope * value)[entry.layers or slice(None)].sum())
        return found

    def seeds(self, output: str) -> Seeds:
        """Of the mean of an output."""
        seeds = Seeds()
        for quantity in OUTPUTS[output].quantities:
            layered = QUANTITIES[quantity].axis
            seed = OUTPUTS[output].factor * (self.weights if layered else torch.ones(1))
            seeds.add_mean(quantity, seed.double(), 0, self.steps)
        return seeds

    def differences(
        self, entries: Sequence[Entry], outputs: Sequence[str], steps: Sequence[float]
    ) -> Figures:
        """Central differences, ``[output, entry, step]``."""
        columns = perturbed(self.parameters, entries, steps)
        means = self.means(columns, outputs).reshape(len(outputs), len(entries), len(steps), 2)
        return (means[..., 0] - means[..., 1]) / (2.0 * np.array(steps))


def window_of(preset: str, steps: int, changes: Mapping[str, object] | None = None) -> Window:
    """The Tanggula run of a preset with some schemes changed."""
    simulation = site_simulation("tanggula", preset)
    state = simulation.initial_state
    most = FILLED_PORES * simulation.model.parameters.soil.porosity
    total = torch.minimum(state.total_water_content, most)
    liquid = torch.minimum(state.liquid_water_content, total)
    schemes = {**PRESETS[preset].names.model_dump(), **(changes or {})}
    parameters = simulation.model.parameters
    drainage = parameters.site.drainage_factor.clamp(max=DRAINAGE)
    return Window(
        simulation,
        parameters._replace(site=parameters.site._replace(drainage_factor=drainage)),
        Schemes.of(SchemeNames.model_validate(schemes)),
        state._replace(total_water_content=total, liquid_water_content=liquid),
        min(steps, simulation.clock.step_count),
    )


def later(window: Window, start: int) -> Window:
    """The rest of a window, from the state that it has after some steps."""
    model, state = window.model(window.parameters), window.state
    with torch.no_grad():
        for _, forcing in zip(range(start), window.forcings(1), strict=False):
            state = model.step(state, forcing, window.simulation.clock.step).state
    return window._replace(state=state, steps=window.steps - start, start=start)


def sensitivities(
    preset: str, changes: Mapping[str, object], steps: int, names: Sequence[str] = ()
) -> bool:
    """The table of derivatives and differences; whether all entries agree."""
    window = window_of(preset, steps, changes)
    entries = entries_of(window.parameters, window.schemes, names)
    ours = window.derivatives(entries, list(OUTPUTS))
    differences = window.differences(entries, list(OUTPUTS), STEP_SIZES)
    named = ", ".join([preset, *(f"{key}: {value}" for key, value in changes.items())])
    print(
        f"\nDerivatives of means over {window.steps} days by the logarithm of each parameter, "
        f"preset {named}\n(differences with steps {', '.join(f'{h:g}' for h in STEP_SIZES)}; "
        "* they do not agree with each other, ! the derivative does not agree with the last)"
    )
    agreed = jumps = uncertain = 0
    for i, (name, output) in enumerate(OUTPUTS.items()):
        largest = np.abs(differences[i, :, 1]).max()
        print(f"{name} ({output.units}), largest {largest:.4g}")
        for j, entry in enumerate(entries):
            found = differences[i, j]
            allowed = np.maximum(RELATIVE_TOLERANCE * np.abs(found), OUTPUT_TOLERANCE * largest)
            scatters = np.ptp(found) > allowed.max()
            agrees = abs(ours[i, j] - found[-1]) <= allowed[-1]
            agreed += agrees
            jumps += agrees and scatters
            uncertain += not agrees and scatters
            mark = ("*" if scatters else " ") + (" " if agrees else "!")
            figures = "".join(f"{x:>13.5g}" for x in found)
            print(f"{mark} {entry!s:<42}{ours[i, j]:>13.5g}{figures}")
    print(
        f"{agreed} of {ours.size} entries agree with the smallest step, {jumps} of them although "
        f"larger steps do not; {uncertain} disagree where no step does agree with another, "
        f"{ours.size - agreed - uncertain} disagree otherwise",
        flush=True,
    )
    return agreed + uncertain == ours.size


def freezing_season() -> bool:
    """The table of exact, damped and implicit derivatives; whether the implicit ones are right."""
    first, last = SEASON
    outputs = ["temperature"]
    exact = later(window_of("permafrost", last), first)
    damped = later(window_of("permafrost", last, {"adjoint": "damped"}), first)
    implicit = later(window_of("permafrost-enthalpy", last), first)
    entries = entries_of(exact.parameters, exact.schemes, MAIN_PARAMETERS)
    entries.sort(key=lambda entry: MAIN_PARAMETERS.index(entry.name))
    explicit = exact.differences(entries, outputs, LEGACY_STEPS)[0]
    smallest = STEP_SIZES[-1]
    columns = {
        "exact": exact.derivatives(entries, outputs)[0],
        "damped": damped.derivatives(entries, outputs)[0],
        **{f"diff. {h:.0%}": explicit[:, k] for k, h in enumerate(LEGACY_STEPS)},
        "enthalpy": implicit.derivatives(entries, outputs)[0],
        f"diff. {smallest:g}": implicit.differences(entries, outputs, [smallest])[0, :, 0],
    }
    print(
        f"\nMean temperature of the column over days {first} to {last}, from the state "
        f"at day {first},\nK per unit of the logarithm"
    )
    print(f"{'':<34}" + "".join(f"{name:>14}" for name in columns))
    for j, entry in enumerate(entries):
        print(f"{entry.name:<34}" + "".join(f"{values[j]:>14.4g}" for values in columns.values()))
    ours, difference = columns["enthalpy"], columns[f"diff. {smallest:g}"]
    allowed = np.maximum(
        RELATIVE_TOLERANCE * np.abs(difference), OUTPUT_TOLERANCE * np.abs(difference).max()
    )
    return bool((np.abs(ours - difference) <= allowed).all())


def main(arguments: list[str] | None = None) -> int:
    """Print the tables; 0 if all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "--quick", action="store_true", help="one year, fewer half-hourly steps, main parameters"
    )
    parser.add_argument("--preset", default="permafrost-enthalpy", choices=list(PRESETS))
    parser.add_argument(
        "--scheme",
        action="append",
        default=[],
        type=lambda text: tuple(text.split("=", 1)),
        metavar="KEY=VALUE",
        help="another scheme than the preset's for the sensitivities, by name",
    )
    parser.add_argument("--only", choices=("cost", "sensitivities", "season"), help="one part")
    parser.add_argument("--cost", nargs=4, metavar=("SITE", "PRESET", "COLUMNS", "STEPS"))
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    if options.cost:
        site, preset, columns, steps = options.cost
        return 0 if cost(site, preset, int(columns), int(steps)) else 1
    parts = {
        "cost": lambda: costs(options.quick),
        "sensitivities": lambda: sensitivities(
            options.preset,
            dict(options.scheme),
            365 if options.quick else 10**9,
            MAIN_PARAMETERS if options.quick else (),
        ),
        "season": freezing_season,
    }
    chosen = [options.only] if options.only else list(parts)
    met = [parts[name]() for name in chosen]
    missed = [name for name, is_met in zip(chosen, met, strict=True) if not is_met]
    print("MISSED: " + ", ".join(missed) if missed else "met")
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
