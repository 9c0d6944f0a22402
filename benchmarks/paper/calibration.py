"""Gradients against shuffled complex evolution: the published calibration, on twin observations.

    python benchmarks/paper/calibration.py [--quick] [--directory DIR]
        [--only NAME] [--runs N] [--report]

Calibrations of the same observations, of ten repetitions each: Adam on the gradients of
`permafrost-enthalpy`; SCE-UA on the same model, on `permafrost`, and on `original` with a
homogeneous column; Levenberg-Marquardt on the model of Adam, from the same draws; and as a control
as many random (Sobol) points as Adam makes runs, of its model.
What is calibrated, and how, stands in config_examples/paper_experiment.yaml; it needs the folder
that NOAHPY_SHARED names. The observations are made once, by schemes that none of them has.

The results of every calibration stand in a folder of its own in DIR. What is there is not run
again, and what was interrupted goes on. --only runs one of them (several may run at once), --runs
changes its budget, --report runs none. Steps are compiled first, which takes seconds.

--quick takes spring in a column of six layers, two repetitions, and one value of every parameter
for each soil, all methods on `permafrost-enthalpy`, without compiled steps.

The exit code is 0 if in every repetition gradients reach the final objective of SCE-UA on the same
model with at least ten times fewer model runs than that search made, no draw of theirs was there
before them, and random points come there later and end higher. That they do so against another
model says little: random points of the model that fits better may do the same. The table tells too
which run of SCE-UA first came to its final objective, which nobody knows while it runs.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from calibration_pictures import draw_convergence, draw_depths
from calibration_statistics import (
    FEWER,
    KGE,
    PERIODS,
    Found,
    Gain,
    Race,
    best_by_run,
    gains,
    is_won,
    mean_scores,
    races,
    ranking,
    up_to,
)

from noahpy.calibration import Problem, Progress, calibrate
from noahpy.calibration.calibrate import JOURNAL
from noahpy.config import Config
from noahpy.engine.cache import find_or_build
from noahpy.engine.interface import FunctionKind
from noahpy.engine.key import LibraryKey
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

EXAMPLE: Final = Path(__file__).parents[2] / "config_examples" / "paper_experiment.yaml"
LAYERS: Final = 20
BUDGET: Final = 2000
"""Most runs of a repetition of SCE-UA; its own rule may end it before."""
PUBLISHED: Final = 500
"""The same of the published calibrations."""
COMPLEXES: Final = 2
"""Of SCE-UA with the 48 unknowns of the layers: they draw 194 runs, and evolve with the others."""
HOMOGENEOUS_COMPLEXES: Final = 7
"""The same with the four of a homogeneous column: 63 runs."""
SQUARES: Final = "levenberg_marquardt"
"""Key of the calibration whose derivatives are those of all residuals."""
_HOMOGENEOUS: Final[Mapping[str, Any]] = {
    # the soil of the first layer everywhere, that of the surface included
    "soil": {"layer_class": [7] * LAYERS, "column_class": None},
    # the preset's own lies within the column
    "site": {"bottom_temperature_height": -40.0},
}


def evolution(complexes: int, runs: int = BUDGET) -> dict[str, Any]:
    """Section `optimizer` of SCE-UA."""
    return {"adam": None, "sce_ua": {"complexes": complexes}, "runs": runs}


def least_squares(draws: int, runs: int = PUBLISHED) -> dict[str, Any]:
    """Section `optimizer` of Levenberg-Marquardt."""
    return {"adam": None, "levenberg_marquardt": {"draws": draws}, "runs": runs}


def sampling(runs: int) -> dict[str, Any]:
    """Section `optimizer` of random points."""
    return {"adam": None, "sobol": {"batch": 6}, "runs": runs}


class Contender(NamedTuple):
    """A calibration of the comparison."""

    key: str
    label: str
    changes: Mapping[str, Any]
    """Of the example."""


def contenders() -> list[Contender]:
    """The calibrations: gradients first, SCE-UA on the same model next, the control last."""
    values = load_config(EXAMPLE).calibration
    assert values is not None
    assert values.optimizer.adam is not None
    whole = [
        {"name": free.name, "bounds": list(free.bounds), "by": "all"} for free in values.parameters
    ]
    return [
        Contender("adam", "Adam, permafrost-enthalpy", {}),
        Contender(
            "sce_enthalpy",
            "SCE-UA, permafrost-enthalpy",
            {"calibration": {"optimizer": evolution(COMPLEXES)}},
        ),
        Contender(
            "sce_permafrost",
            "SCE-UA, permafrost",
            {"preset": "permafrost", "calibration": {"optimizer": evolution(COMPLEXES)}},
        ),
        Contender(
            "sce_original",
            "SCE-UA, original, homogeneous",
            {
                "preset": "original",
                **_HOMOGENEOUS,
                "calibration": {
                    "optimizer": evolution(HOMOGENEOUS_COMPLEXES),
                    "parameters": whole,
                },
            },
        ),
        Contender(
            SQUARES,
            "Levenberg-Marquardt, permafrost-enthalpy",
            {"calibration": {"optimizer": least_squares(values.optimizer.adam.draws)}},
        ),
        Contender(
            "control",
            "random points, permafrost-enthalpy",
            {"calibration": {"optimizer": sampling(values.optimizer.runs)}},
        ),
    ]


QUICK: Final[Mapping[str, Any]] = {
    "time": {"start": "2007-05-01", "end": "2007-07-14"},
    "compute": {"engine": "eager"},
    "site": {"layer_thickness": [0.05, 0.1, 0.2, 0.4, 0.8, 1.6]},
    "soil": {"layer_class": [7, 7, 7, 9, 9, 9]},
    "initial": {
        "depth": [0.02, 0.35, 1.2, 2.2],
        "soil_temperature": [273.4, 270.2, 268.7, 268.0],
        "total_water_content": [0.2, 0.27, 0.24, 0.22],
        "liquid_water_content": None,
    },
    "calibration": {
        "targets": [
            {"variable": "liquid_water_content", "depths": [0.05, 0.2, 0.4]},
            {"variable": "soil_temperature", "depths": [0.05, 0.2, 0.4], "weight": 0.0},
        ],
        "period": {"start": "2007-05-01", "end": "2007-07-01"},
        "validation_period": {"start": "2007-07-01", "end": "2007-07-15"},
        "starts": 2,
    },
}
"""Spring in a column of a few layers."""
QUICK_ADAM: Final[Mapping[str, Any]] = {"learning_rate": 0.8, "draws": 8}
QUICK_RUNS: Final = 16
"""Of Adam and of the control, for every repetition."""
QUICK_EVOLUTION: Final = 200
"""The same of SCE-UA."""
QUICK_COMPLEXES: Final = 4
"""Of SCE-UA with eight unknowns: they draw 68 runs."""


def merged(*parts: Mapping[str, Any]) -> dict[str, Any]:
    """Changes over changes."""
    result: dict[str, Any] = {}
    for part in parts:
        for key, value in part.items():
            lower = result.get(key)
            both = isinstance(lower, Mapping) and isinstance(value, Mapping)
            result[key] = merged(lower, value) if both else value
    return result


# --- observations --------------------------------------------------------------------------------
def write_observations(config: Config, path: Path) -> None:
    """What the twin of a configuration is observed to do, as a table of daily values.

    Water contents that noise would make negative are zero, as a sensor has it.
    """
    problem = Problem(config)
    assert problem.validation is not None
    series = [*problem.calibration.series, *problem.validation.series]
    names = list(dict.fromkeys(f"{one.variable.name}@{one.depth:g}" for one in series))
    table: dict[np.datetime64, dict[str, float]] = {}
    for one in series:
        for moment, value in zip(one.matching.time, one.observed.tolist(), strict=True):
            day = table.setdefault(moment.astype("datetime64[D]"), {})
            day[f"{one.variable.name}@{one.depth:g}"] = max(value, 0.0)
    partial = path.with_name(path.name + ".partial")
    with partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["date", *names])
        for day in sorted(table):
            writer.writerow([day, *(table[day].get(name, "") for name in names)])
    partial.replace(path)


def configuration(
    contender: Contender,
    observations: Path,
    runs: int | None = None,
    changes: Mapping[str, Any] = MappingProxyType({}),
) -> Config:
    """Of a contender, held against the observations of a file.

    Args:
        contender: of the comparison.
        observations: the file.
        runs: most runs of a repetition, if not those of the contender.
        changes: of the example, below those of the contender.
    """
    observed = {"twin": None, "observations": [{"file": str(observations)}], "analysis": None}
    budget = {} if runs is None else {"optimizer": {"runs": runs}}
    last = {"calibration": merged(observed, budget)}
    return load_config(EXAMPLE, merged(changes, contender.changes, last))


# --- running -------------------------------------------------------------------------------------
def compile_steps(config: Config) -> None:
    """Compile what a calibration runs, unless that was done before."""
    assert config.calibration is not None
    model = build_simulation(config, engine="eager").model
    optimizer = config.calibration.optimizer
    kinds: list[FunctionKind] = ["step"]
    if optimizer.uses_gradients:
        kinds.append("pull_back")
    if optimizer.levenberg_marquardt is not None:
        kinds.append("tangent")
    for kind in kinds:
        find_or_build(LibraryKey.of(model, kind), model, print)


def run(contender: Contender, config: Config, directory: Path) -> None:
    """Calibrate, or go on with it; nothing if it is complete."""
    if (directory / "series.nc").exists():
        return
    begin, told = time.perf_counter(), 0.0

    def report(progress: Progress) -> bool:
        nonlocal told
        spent = time.perf_counter() - begin
        if spent - told > 60.0:
            told = spent
            print(
                f"{contender.key}: {progress.runs} runs, {progress.seconds:.0f} s in them, "
                f"best NSE {1.0 - progress.best:.4f}",
                flush=True,
            )
        return True

    resume = (directory / JOURNAL).exists()
    calibrate(config, directory, resume=resume, should_continue=report, note=print)


# --- what came out -------------------------------------------------------------------------------
def print_races(all_races: Sequence[Race], names: tuple[str, str]) -> None:
    """A line for every repetition."""
    print(f"\n{names[0]} to the final objective of {names[1]}")
    print("repetition   NSE    runs of it  there at  its s   runs  s      times fewer  to there")
    for race in all_races:
        own = "   -      -" if race.runs is None else f"{race.runs:6d} {race.seconds:6.0f}"
        by_draw = "  (a random point was there)" if race.by_draw else ""
        print(
            f"{race.start:10d}   {1.0 - race.target:.4f} {race.other_runs:8d} "
            f"{race.other_arrival:9d} {race.other_seconds:8.0f} {own} {race.factor:10.1f} "
            f"{race.factor_to_arrival:10.1f}{by_draw}"
        )


def print_gains(all_gains: Sequence[Gain], names: tuple[str, str]) -> None:
    """A line for every repetition."""
    print(f"\nbest NSE of {names[0]}, and of as many {names[1]}")
    print("repetition   begin     gradients  random")
    for gain in all_gains:
        begin, best, control = (1.0 - value for value in gain[1:])
        word = "" if gain.is_one else "  (gradients add nothing)"
        print(f"{gain.start:10d} {begin:9.4f} {best:9.4f} {control:9.4f}{word}")


def print_tables(found: Mapping[str, Found]) -> None:
    """Scores by depth and model, and whether models differ."""
    for period in PERIODS:
        first = next(iter(found))
        for score in ("nash_sutcliffe_efficiency", "root_mean_square_error", "correlation"):
            table = mean_scores({first: found[first]}, score, period)
            print(f"\n{score}, {period}, mean of the repetitions of {first}")
            print(table.round(3).to_string())
        table = mean_scores(found, KGE, period)
        print(f"\nKling-Gupta efficiency (2012), {period}, mean of the repetitions")
        print(table.round(3).to_string())
        for variable, part in table.groupby(level="variable"):
            test = ranking(part)
            print(
                f"{variable}: Friedman {test.statistic:.2f}, p = {test.p_value:.4f}; Dunn (Holm):"
            )
            print(test.pairs.round(4).to_string())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is not there yet, and tell what came out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--directory", type=Path, default=Path("paper_experiment"))
    parser.add_argument("--only", choices=[one.key for one in contenders()])
    parser.add_argument("--runs", type=int, help="most runs of a repetition")
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    if options.quick:
        with tempfile.TemporaryDirectory() as folder:
            return quick(Path(folder))
    directory: Path = options.directory
    directory.mkdir(parents=True, exist_ok=True)
    observations = directory / "observations.csv"
    if not observations.exists():
        write_observations(load_config(EXAMPLE), observations)
    chosen = [one for one in contenders() if options.only in (None, one.key)]
    for contender in [] if options.report else chosen:
        config = configuration(contender, observations, options.runs)
        compile_steps(config)
        run(contender, config, directory / contender.key)
    complete = [one for one in chosen if (directory / one.key / "series.nc").exists()]
    if options.only is not None or len(complete) < len(contenders()):
        print("complete:", ", ".join(one.key for one in complete) or "none")
        return 0
    found = {one.label: Found.read(directory / one.key) for one in complete if one.key != SQUARES}
    squares = next(one for one in complete if one.key == SQUARES)
    compared = dict(list(found.items())[:-1])
    for path in (
        draw_convergence(found, directory / "convergence.png"),
        *(
            draw_depths(compared, name, directory / f"{name}.png")
            for name in ("liquid_water_content", "soil_temperature")
        ),
    ):
        print("wrote", path)
    print_tables(compared)
    (first, own), *others, (last, control) = found.items()
    for name, one in others:
        for runs in (PUBLISHED, BUDGET):
            print(f"\nagainst {runs} runs of {name}")
            early = up_to(one.history, runs)
            print_races(races(own, early), (first, name))
            print_races(races(control, early), (last, name))
    _, evolved = others[0]
    print_squares(squares.label, Found.read(directory / squares.key), own, evolved)
    return verdict(found)


def print_squares(name: str, found: Found, adam: Found, evolved: Found) -> None:
    """What derivatives of all residuals came to, in runs and seconds of all repetitions."""
    print_races(races(found, evolved.history), (name, "SCE-UA on the same model"))
    print_gains(gains(found, adam.history), (name, "runs of Adam"))
    spent = found.history.groupby("start")["seconds"].max().max()
    print(f"{name}: {spent:.0f} s in all repetitions together")


def verdict(found: Mapping[str, Found]) -> int:
    """Tell who wins; 1 if gradients do not.

    Args:
        found: of gradients, of SCE-UA on the same model, perhaps of others, of the control.
    """
    (first, own), (second, other), *_, (third, control) = found.items()
    all_races, all_gains = races(own, other.history), gains(own, control.history)
    by_chance = races(control, other.history)
    print_races(all_races, (first, second))
    print_races(by_chance, (third, second))
    print_gains(all_gains, (first, third))
    for name, one in found.items():
        best = 1.0 - best_by_run(one.history)[:, -1]
        seconds = one.history.groupby("start")["seconds"].max().max()
        runs = one.history.groupby("start")["run"].max()
        print(
            f"{name}: best NSE {best.min():.4f} to {best.max():.4f}, mean {best.mean():.4f}; "
            f"{runs.min()} to {runs.max()} runs, {seconds:.0f} s in all repetitions together"
        )
    least = min(race.factor for race in all_races)
    early = sum(race.factor_to_arrival >= FEWER for race in all_races)
    added = sum(gain.is_one for gain in all_gains)
    won = is_won(all_races, by_chance, all_gains)
    print(
        f"{'PASSED' if won else 'FAILED'}: at least {least:.1f} times fewer runs in every "
        f"repetition, {FEWER:.0f} are wanted; in {early} of {len(all_races)} even if {second} had "
        f"stopped where it gained last; lower than random points in {added} of {len(all_gains)}"
    )
    return 0 if won else 1


def quick(directory: Path) -> int:
    """A small version: the same parameters by soil, and the same model for all methods."""
    config = load_config(EXAMPLE)
    assert config.calibration is not None
    small = merged(
        QUICK,
        {
            "calibration": {
                "parameters": [
                    {"name": free.name, "bounds": list(free.bounds), "by": "soil"}
                    for free in config.calibration.parameters
                ]
            }
        },
    )
    methods = {
        "Adam": {"adam": QUICK_ADAM, "runs": QUICK_RUNS},
        "SCE-UA": evolution(QUICK_COMPLEXES, QUICK_EVOLUTION),
        "random points": sampling(QUICK_RUNS),
    }
    observations = directory / "observations.csv"
    write_observations(load_config(EXAMPLE, small), observations)
    found = {}
    for name, optimizer in methods.items():
        contender = Contender(name, name, {"calibration": {"optimizer": optimizer}})
        held = configuration(contender, observations, changes=small)
        run(contender, held, directory / name)
        found[name] = Found.read(directory / name)
    return verdict(found)


if __name__ == "__main__":
    sys.exit(main())
