"""Col de Porte, winter 2005-2006: scores before and after a calibration, in both halves of it.

    NOAHPY_SHARED=FOLDER python benchmarks/paper/col_de_porte.py [--directory DIR] [--picture FILE]

The search is that of `config_examples/col_de_porte_calibration.yaml`, as `noahpy calibrate` makes
it; in a directory that holds it already nothing is searched again. Before means the parameters of
the configuration. Beside the scores stands what the snow scheme cannot do, whatever its parameters.
The observations are not part of NoahPy: `data/` in the folder.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration import Problem
from noahpy.calibration.calibrate import JOURNAL, identity, run_search
from noahpy.calibration.journal import Journal
from noahpy.calibration.targets import Columns, TargetSeries, read_targets, targets_of
from noahpy.config import Config
from noahpy.config.calibration import TargetConfig
from noahpy.model.parameters import Parameters
from noahpy.observations import score
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

CONFIG = Path(__file__).parents[2] / "config_examples" / "col_de_porte_calibration.yaml"
SCORES = ("nash_sutcliffe_efficiency", "root_mean_square_error", "bias")
BESIDE = ("snow_water_equivalent", "snow_depth", "soil_water_input")
"""Variables that tell what the scheme cannot do."""
THICK = 0.2
"""Snow below it has no reliable density, m."""
LITTLE = 1e-3
"""Snow water equivalent that counts as snow, m."""
MIDWINTER = (np.datetime64("2005-12-01"), np.datetime64("2006-03-01"))


def side_by_side(*several: Parameters) -> Parameters:
    """Parameters of columns one beside the other."""
    sections = zip(*several, strict=True)
    return Parameters(
        *(
            type(parts[0])(*(torch.cat(values, dim=-1) for values in zip(*parts, strict=True)))
            for parts in sections
        )
    )


def show_scores(
    series: Mapping[str, Sequence[TargetSeries]], outputs: Mapping[str, Tensor]
) -> None:
    """Print the scores of every period.

    Args:
        series: by period.
        outputs: of a column before and a column after the calibration.
    """
    head = f"{'period':<12}{'variable':<26}{'days':>5}"
    print(head + "".join(f"{name:>18}" for name in ("NSE", "RMSE", "bias")))
    print(" " * len(head) + f"{'before':>9}{'after':>9}" * 3)
    for period, several in series.items():
        for one in several:
            observed = one.observed.numpy()
            both = one.model(outputs, 1).double().numpy().T
            found = [score(observed, values) for values in both]
            line = f"{period:<12}{one.label:<26}{len(observed):>5}"
            for name in SCORES:
                line += "".join(f"{getattr(s, name):>9.3f}" for s in found)
            print(line)


def show_limits(series: Sequence[TargetSeries], outputs: Mapping[str, Tensor]) -> None:
    """Print what the snow scheme cannot do: density, run-off and the end of the snow.

    Args:
        series: of `BESIDE`, all that is observed.
        outputs: of a column before and a column after the calibration.
    """
    water, depth, runoff = series
    rows: dict[str, list[float]] = {}
    for k in range(3):

        def of(one: TargetSeries, k: int = k) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
            values = one.observed if k == 0 else one.model(outputs, 1)[:, k - 1]
            return values.double().numpy()

        _, first, second = np.intersect1d(
            water.matching.time, depth.matching.time, return_indices=True
        )
        mass, height = of(water)[first], of(depth)[second]
        thick = (height > THICK) & (mass > 0.0)
        density = 1000.0 * mass[thick] / height[thick]
        days = runoff.matching.time
        daily = 86400.0 * of(runoff)[(days >= MIDWINTER[0]) & (days < MIDWINTER[1])]
        lies = water.matching.time[of(water) > LITTLE].max()
        for name, value in {
            "largest snow water equivalent (kg m-2)": 1000.0 * of(water).max(),
            "largest snow depth (cm)": 100.0 * of(depth).max(),
            "median density above 0.2 m (kg m-3)": np.median(density),
            "largest density above 0.2 m (kg m-3)": density.max(),
            "run-off, December to February (kg m-2)": daily.sum(),
            "its days with more than 1 kg m-2": (daily > 1.0).sum(),
            "last day of 2006 with snow": (lies - np.datetime64("2005-12-31"))
            / np.timedelta64(1, "D"),
        }.items():
            rows.setdefault(name, []).append(float(value))
    print(f"{'':<42}{'observed':>10}{'before':>10}{'after':>10}")
    for name, values in rows.items():
        print(f"{name:<42}" + "".join(f"{value:>10.0f}" for value in values))


def show_parameters(problem: Problem, best: Tensor) -> None:
    """Print the parameters before and after, one line for each; of layers the first."""
    print(f"{'parameter':<40}{'before':>10}{'after':>10}{'bounds':>22}")
    limits, found = problem.space.limits(), problem.space.reported(best)[0]
    seen = set()
    for k, label in enumerate(problem.space.labels()):
        if label.parameter in seen:
            continue
        seen.add(label.parameter)
        before = float(problem.space.base.named(label.parameter).flatten()[0])
        name = label.parameter + ("" if label.layer is None else f", layer {label.layer}")
        bounds = f"{float(limits[0, k]):.4g} to {float(limits[1, k]):.4g}"
        print(f"{name:<40}{before:>10.4g}{float(found[k]):>10.4g}{bounds:>22}")


def draw(
    series: Mapping[str, Sequence[TargetSeries]], outputs: Mapping[str, Tensor], file: Path
) -> None:
    """Draw observations and the model before and after, one variable below the other."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    from noahpy.plot.style import BLACK, BLUE, GREY, ORANGE, RC

    rows = list(zip(*series.values(), strict=True))
    with mpl.rc_context(RC):
        figure, axes = plt.subplots(
            len(rows), 1, figsize=(8.0, 1.7 * len(rows)), layout="constrained", sharex=True
        )
        for axis, periods in zip(axes, rows, strict=True):
            for number, one in enumerate(periods):
                days, (before, after) = one.matching.time, one.model(outputs, 1).T
                named = number == 0
                axis.plot(
                    days,
                    one.observed,
                    ".",
                    color=BLACK,
                    ms=2.5,
                    label="observed" if named else None,
                )
                axis.plot(days, before, color=BLUE, lw=1.0, label="before" if named else None)
                axis.plot(days, after, color=ORANGE, lw=1.2, label="after" if named else None)
                if not named:
                    axis.axvspan(days[0], days[-1], color=GREY, alpha=0.12, lw=0.0)
            first = periods[0]
            axis.set_title(f"{first.label.replace('_', ' ')} ({first.variable.units})")
        axes[0].legend(loc="upper left", ncols=3)
        axes[-1].set_xlabel("shaded: validation")
        figure.savefig(file, dpi=140)
        plt.close(figure)


def beside(config: Config, problem: Problem) -> list[TargetSeries]:
    """All that is observed of `BESIDE`."""
    assert config.calibration is not None
    simulation = build_simulation(config)
    thickness = simulation.model.parameters.site.layer_thickness
    columns = Columns.of(problem.column_names, thickness, simulation.clock)
    targets = tuple(TargetConfig(variable=name, score="rmse") for name in BESIDE)
    wanted = config.calibration.model_copy(update={"targets": targets})
    return targets_of(wanted, read_targets(wanted.observations, columns), columns, None).series


def main() -> None:
    """Search, and show before and after."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--directory", type=Path, default=Path("calibration_col_de_porte"))
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    begin = time.process_time()
    config = load_config(CONFIG)
    problem = Problem(config)
    options.directory.mkdir(parents=True, exist_ok=True)
    journal = Journal(options.directory / JOURNAL, identity(config, problem))
    history, _ = run_search(problem, journal)
    start = int(history.best.argmin())
    best = history.best_unknowns[start]
    assert best is not None
    assert problem.validation is not None

    series = {
        "calibration": problem.calibration.series,
        "validation": problem.validation.series,
    }
    others = beside(config, problem)
    known = [one for several in (*series.values(), others) for one in several]
    names = list(dict.fromkeys(one.variable.quantity for one in known))
    steps = 1 + max(one.last_step for one in known)
    space = problem.space
    with torch.no_grad():
        both = side_by_side(space.base, space.parameters(best[None]))
        outputs = problem.runs.outputs(both, names, steps, 0)
    show_scores(series, outputs)
    show_parameters(problem, best[None])
    show_limits(others, outputs)
    print(
        f"{int(history.runs.sum())} model runs; objective of the best "
        f"{float(history.best[start]):.4f}; {time.process_time() - begin:.0f} s of the processor"
    )
    if options.picture:
        draw(series, outputs, options.picture)


if __name__ == "__main__":
    main()
