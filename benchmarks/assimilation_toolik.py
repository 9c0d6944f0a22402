"""Toolik: soil temperatures of sixteen months assimilated, and what they give for the next year.

    python benchmarks/assimilation_toolik.py [--outer N] [--above M] [--probed]

The run is that of `noahpy.testing.toolik`, after its spin-up. Sensors from 0.31 to 1 m from
September 2009 to the end of 2010 correct the state at the start, the porosity of peat and silt, air
temperature and snowfall. Those above are warmer than the air in July: they are not where their
nominal depth says (`--above 0` assimilates them too). With `--probed`, all are where the probing
puts them (`noahpy.testing.toolik.probed_depth`): in the assimilation by the mean of its time, in
the errors day by day. What was found runs through 2011 under the weather as it is. Probed thaw
depth is not assimilated. The table has errors of the run without and with assimilation, in both
years. Needs the shared data.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy import build_simulation, parse_config
from noahpy.assimilation.control import Start
from noahpy.assimilation.problem import Problem
from noahpy.assimilation.records import KIND, Entry
from noahpy.assimilation.window_model import Prior
from noahpy.assimilation.windows import Cycled, cycled
from noahpy.files.line_journal import LineJournal
from noahpy.simulation.driver import run_simulation
from noahpy.testing import toolik

Values = NDArray[np.float64]

START: Final = "2009-09-01 01:00"
END: Final = "2011-01-01 01:00"
ERROR: Final = 0.7
"""Of sensors and of their depth, K."""
PEAT, SILT = toolik.PEAT_LAYERS, toolik.SILT_LAYERS
LAYERS: Final = len(toolik.layer_thickness())
GROUPS: Final = (
    tuple(range(1, PEAT + 1)),
    tuple(range(PEAT + 1, 2 * PEAT + 1)),
    tuple(range(2 * PEAT + 1, toolik.FINE_LAYERS + SILT + 1)),
)
"""Layers of fibric peat, of hemic peat and of silt."""


class Measured(NamedTuple):
    """The sensors, and where they are taken to be."""

    sensors: toolik.Sensors
    depth: Values
    """m, ``[day, sensor]``."""

    @property
    def mean_depth(self) -> Values:
        """Of what is assimilated, m, ``[sensor]``."""
        days = self.sensors.days
        chosen = (days >= np.datetime64(START[:10])) & (days < np.datetime64(END[:10]))
        found: Values = self.depth[chosen].mean(0)
        return found

    def write(self, file: Path) -> None:
        """Write what is assimilated as a table that a configuration takes."""
        below = self.mean_depth >= 0.0
        heads = [f"soil_temperature@{depth:.3f} [degC]" for depth in self.mean_depth[below]]
        with file.open("w", newline="") as lines:
            table = csv.writer(lines)
            table.writerow(["time", *heads])
            days = self.sensors.days.astype(str)
            for day, values in zip(days, self.sensors.temperature[:, below], strict=True):
                table.writerow([day, *(f"{v:.4f}" if np.isfinite(v) else "" for v in values)])


def measured(data: Path, *, probed: bool) -> Measured:
    """The sensors at nominal depths, or where the probing puts them."""
    sensors = toolik.sensors(data)
    nominal = np.broadcast_to(sensors.depth, sensors.temperature.shape)
    depth = toolik.probed_depth(sensors, toolik.probings(data)) if probed else nominal
    return Measured(sensors, depth)


def configuration(
    data: Path, folder: Path, outer: int, above: float, given: Measured
) -> dict[str, Any]:
    """The run from the end of the spin-up on, with its assimilation.

    Args:
        data: folder of the measurements.
        folder: for the meteorology, observations and the state after the spin-up.
        outer: largest number of Gauss-Newton steps in the whole window.
        above: depth above which sensors are left out, m.
        given: the sensors.
    """
    given.write(folder / "sensors.csv")
    weather = toolik.prepared_weather(data, folder)
    spin_up = toolik.configuration(weather, {})
    spin_up["time"]["end"] = str(np.datetime64(START.replace(" ", "T")) - np.timedelta64(3, "h"))
    simulation = build_simulation(parse_config(spin_up))
    ended = run_simulation(simulation)
    state = simulation_state(simulation, ended.state)
    elapsed = simulation.clock.duration
    simulation.snapshot(state, elapsed).save(folder / "start.restart")
    run = toolik.configuration(weather, {})
    run["time"]["start"] = START
    run["initial"] = {"restart": str(folder / "start.restart")}
    run["assimilation"] = {
        "end": END,
        "initial": {"soil_temperature": {"deviation": 1.0, "correlation_depth": 1.0}},
        "parameters": [
            _factor("porosity", 0.03, [0.85, 1.05]),
        ],
        "forcing": [
            {
                "variable": "air_temperature",
                "deviation": 1.0,
                "correlation_time": "20d",
                "bias": 0.5,
            },
            {
                "variable": "precipitation_rate",
                "deviation": 0.3,
                "correlation_time": "60d",
                "bias": 0.3,
            },
        ],
        "observations": [
            {
                "operator": "soil_temperature",
                "file": str(folder / "sensors.csv"),
                "depths": [round(float(d), 3) for d in given.mean_depth if d >= above],
                "error": ERROR,
                "every": "4d",
            }
        ],
        "method": {"variational": {"outer": outer, "rank": 20}},
        "members": 20,
    }
    return run


def _factor(name: str, deviation: float, bounds: list[float]) -> dict[str, Any]:
    return {
        "name": name,
        "bounds": bounds,
        "multiplier": True,
        "groups": [list(group) for group in GROUPS],
        "deviation": deviation,
    }


def simulation_state(simulation: Any, rows: torch.Tensor) -> Any:  # noqa: ANN401
    """The state of rows of a run."""
    from noahpy.model.steps import step_packing

    return step_packing(simulation.model.layers).state(rows)


class Runs(NamedTuple):
    """The run without and with assimilation, as daily means."""

    free: toolik.ToolikRun
    analysed: toolik.ToolikRun
    windows: list[Cycled]


def runs(data: Path, folder: Path, outer: int, above: float, given: Measured) -> Runs:
    """Assimilate, and run both through 2011."""
    problem = Problem(parse_config(configuration(data, folder, outer, above, given)))
    journal: LineJournal[Entry] = LineJournal(folder / "journal.jsonl", "", KIND)

    def show(where: Any) -> bool:  # noqa: ANN401
        sys.stderr.write(f"iteration {where.iteration}: cost {where.cost:.1f}\n")
        return True

    found = cycled(problem, journal, show)
    first, analysis = found[0], found[0].analysis
    assert analysis is not None
    zeros = torch.zeros(1, 1, first.space.size, dtype=torch.float64)
    whitened = first.prior.whitened(analysis.controls[None, None])
    free = _course(problem, zeros, zeros)
    analysed = _course(problem, whitened, zeros, analysis.later.parameters)
    return Runs(free, analysed, found)


def _course(
    problem: Problem,
    whitened: torch.Tensor,
    zeros: torch.Tensor,
    parameters: torch.Tensor | None = None,
) -> toolik.ToolikRun:
    """Daily means of a run through both windows."""
    start, parts = problem.first_start(), []
    for window in problem.windows:
        space, operators = problem.space(window), problem.operators(window)
        prior = Prior.of(space, 1)
        if parameters is not None and not window.is_assimilated:
            mean = space.mean.clone()[None]
            mean[:, space.of_parameters] = parameters
            prior = prior._replace(mean=mean)
        at = whitened if window.is_assimilated else zeros[..., :1].expand(1, 1, space.size)
        model = problem.model(window, space, start, prior, operators)
        with torch.no_grad():
            outputs, end = model.run(at, toolik.COURSE)
        parts.append({name: outputs[name][..., 0].numpy() for name in toolik.COURSE})
        start = Start(end, None)
    whole = {name: np.concatenate([part[name] for part in parts]) for name in toolik.COURSE}
    return toolik.ToolikRun.of(problem.columns.begin, whole, float("nan"))


def table(found: Runs, data: Path, given: Measured, above: float) -> list[Mapping[str, str]]:
    """Root-mean-square errors by year, of sensors that are deeper than a depth on average."""
    rows: list[Mapping[str, str]] = []
    months = tuple(range(1, 13))
    deep = given.mean_depth >= above
    probings = toolik.probings(data)
    for year in ("2010", "2011"):
        of_year = np.char.startswith(given.sensors.days.astype(str), year)
        sensors = toolik.Sensors(
            given.sensors.days[of_year],
            given.sensors.depth[deep],
            given.sensors.temperature[of_year][:, deep],
        )
        depth = given.depth[of_year][:, deep]
        probed = np.char.startswith(probings.days.astype(str), year)
        of_probing = toolik.Probings(
            probings.days[probed], probings.depth[probed], probings.deviation[probed]
        )
        row = {"year": year}
        for name, run in (("free", found.free), ("analysis", found.analysed)):
            shown = toolik.temperature_errors(run, sensors, months, depth)
            summer = toolik.temperature_errors(run, sensors, toolik.SUMMER, depth)
            thaw = 100.0 * toolik.thaw_errors(run, of_probing)
            row[f"{name}: temperature, K"] = f"{np.sqrt(np.mean(shown**2)):.2f}"
            row[f"{name}: in summer"] = f"{np.sqrt(np.mean(summer**2)):.2f}"
            row[f"{name}: by depth"] = ", ".join(f"{value:.2f}" for value in shown)
            row[f"{name}: thaw depth, cm"] = (
                f"bias {thaw.mean():+.1f}, rmse {np.sqrt(np.mean(thaw**2)):.1f}"
            )
        rows.append(row)
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--outer", type=int, default=3, help="Gauss-Newton steps")
    parser.add_argument("--above", type=float, default=0.31, help="depth of the first sensor, m")
    parser.add_argument("--probed", action="store_true", help="sensors where the probing puts them")
    given = parser.parse_args()
    torch.set_num_threads(1)
    data = Path(os.environ["NOAHPY_SHARED"]) / "cases" / "data" / "toolik"
    sensors = measured(data, probed=given.probed)
    with TemporaryDirectory() as folder:
        found = runs(data, Path(folder), given.outer, given.above, sensors)
        for row in table(found, data, sensors, given.above):
            print(*(f"{name}: {value}" for name, value in row.items()), sep="\n  ")
        first = found.windows[0]
        assert first.analysis is not None
        print(f"degrees of freedom {first.analysis.degrees_of_freedom:.1f}")
        natural = first.space.natural(first.analysis.controls[None], first.start)[0]
        for label, value in zip(first.space.labels, natural.tolist(), strict=True):
            if label.kind == "parameter":
                print(f"factor of {label.name}, layers {label.layer}: {value:.2f}")


if __name__ == "__main__":
    main()
