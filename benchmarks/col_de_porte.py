"""Col de Porte, winter 2005-2006: scores before and after a calibration, in both halves of it.

    NOAHPY_SHARED=FOLDER python benchmarks/col_de_porte.py [--directory DIR] [--picture FILE]

The calibration is that of `config_examples/col_de_porte_calibration.yaml`, as `noahpy calibrate`
runs it; a directory that holds one is read again instead of run again. Before means the parameters
of the configuration. The observations are not part of NoahPy: `data/` in the folder.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.build import build_simulation
from noahpy.calibration import Problem, calibrate
from noahpy.calibration.calibrate import JOURNAL, Best
from noahpy.calibration.problem import Comparison
from noahpy.calibration.targets import Columns, read_targets, targets_of
from noahpy.config import Config, load_config
from noahpy.config.calibration import TargetConfig
from noahpy.observations import score

Values = NDArray[np.float64]

THICK = 0.2
"""m; below it a density says little."""
LITTLE = 1e-3
"""Snow water equivalent that counts as snow, m."""
MIDWINTER = (np.datetime64("2005-12-01"), np.datetime64("2006-03-01"))
CONFIG = Path(__file__).parents[1] / "config_examples" / "col_de_porte_calibration.yaml"


class Compared:
    """A series of a period before and after the calibration."""

    def __init__(self, comparison: Comparison, number: int, before: Values, best: int) -> None:
        series = comparison.targets.series[number]
        self.period, self.label = comparison.period, series.label
        self.variable = series.variable
        self.time = series.matching.time
        self.observed = series.matching.observed
        self.before = before
        self.after: Values = comparison.models[number][:, best].numpy()


def compare(problem: Problem, best: Best) -> tuple[list[Compared], int]:
    """All series before and after, and which point was the best of the calibration."""
    chosen = int(best.comparisons[0].objective.argmin())
    plain = problem.runs
    found: list[Compared] = []
    names = list(dict.fromkeys(s.variable.quantity for s in problem.calibration.series))
    assert problem.validation is not None
    steps = problem.validation.last_step + 1
    with torch.no_grad():
        outputs = plain.outputs(problem.space.base, names, steps, 0)
    for comparison in best.comparisons:
        for k, series in enumerate(comparison.targets.series):
            before = series.model(outputs, 1)[:, 0].double().numpy()
            found.append(Compared(comparison, k, before, chosen))
    return found, chosen


def show(compared: Sequence[Compared]) -> None:
    """Print the scores."""
    head = f"{'period':<12}{'variable':<26}{'days':>5}"
    print(head + "".join(f"{name:>18}" for name in ("NSE", "RMSE", "bias")))
    print(" " * len(head) + f"{'before':>9}{'after':>9}" * 3)
    for one in compared:
        scores = [score(one.observed, values) for values in (one.before, one.after)]
        line = f"{one.period:<12}{one.label:<26}{len(one.observed):>5}"
        for name in ("nash_sutcliffe_efficiency", "root_mean_square_error", "bias"):
            line += "".join(f"{getattr(s, name):>9.3f}" for s in scores)
        print(line)


def show_limits(problem: Problem, config: Config, best: Tensor) -> None:
    """Print what the snow scheme cannot do: run-off, density and the end of the snow.

    Args:
        problem: of the calibration.
        config: of the calibration.
        best: its best unknowns, ``[1, unknown]``.
    """
    assert config.calibration is not None
    simulation = build_simulation(config)
    clock, model = simulation.clock, simulation.model
    columns = Columns.of(problem.column_names, model.parameters.site.layer_thickness, clock)
    names = ("snow_water_equivalent", "snow_depth", "soil_water_input")
    targets = [TargetConfig(variable=name, score="rmse") for name in names]
    wanted = config.calibration.model_copy(update={"targets": tuple(targets)})
    everything = targets_of(wanted, read_targets(wanted, columns), columns, None)
    with torch.no_grad():
        runs = [
            problem.runs.outputs(parameters, names, clock.step_count, 0)
            for parameters in (problem.space.base, problem.space.parameters(best))
        ]
    water, depth, runoff = (
        [s.observed.numpy(), *(s.model(outputs, 1)[:, 0].double().numpy() for outputs in runs)]
        for s in everything.series
    )
    times = [s.matching.time for s in everything.series]
    print(f"{'':<42}{'observed':>10}{'before':>10}{'after':>10}")
    known = np.isin(times[0], times[1])
    deep = [d[np.isin(times[1], times[0])] for d in depth]
    rows: dict[str, list[float]] = {}
    for k in range(3):
        rows.setdefault("largest snow water equivalent (kg m-2)", []).append(
            1000.0 * float(water[k].max())
        )
        thick = (deep[k] > THICK) & (water[k][known] > 0.0)
        density = 1000.0 * water[k][known][thick] / deep[k][thick]
        rows.setdefault("median density of snow above 0.2 m", []).append(float(np.median(density)))
        rows.setdefault("largest density of snow above 0.2 m", []).append(float(density.max()))
        daily = 86400.0 * runoff[k]
        cold = (times[2] >= MIDWINTER[0]) & (times[2] < MIDWINTER[1])
        rows.setdefault("run-off, December to February (kg m-2)", []).append(
            float(daily[cold].sum())
        )
        rows.setdefault("its days with more than 1 kg m-2", []).append(
            float((daily[cold] > 1.0).sum())
        )
        lies = times[0][water[k] > LITTLE]
        rows.setdefault("last day with snow, of the year", []).append(
            float((lies.max() - np.datetime64("2006-01-01")) / np.timedelta64(1, "D")) + 1.0
        )
    for name, values in rows.items():
        print(f"{name:<42}" + "".join(f"{value:>10.0f}" for value in values))


def draw(compared: Sequence[Compared], file: Path) -> None:
    """Draw observations and the model before and after, one variable below the other."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    from noahpy.plot.style import BLACK, BLUE, GREY, ORANGE, RC

    labels = list(dict.fromkeys(one.label for one in compared))
    with mpl.rc_context(RC):
        figure, axes = plt.subplots(
            len(labels), 1, figsize=(8.0, 1.7 * len(labels)), layout="constrained", sharex=True
        )
        for axis, label in zip(axes, labels, strict=True):
            for one in (c for c in compared if c.label == label):
                is_first = one.period == "calibration"
                axis.plot(
                    one.time,
                    one.observed,
                    ".",
                    color=BLACK,
                    ms=2.5,
                    label="observed" if is_first else None,
                )
                axis.plot(
                    one.time, one.before, color=BLUE, lw=1.0, label="before" if is_first else None
                )
                axis.plot(
                    one.time, one.after, color=ORANGE, lw=1.2, label="after" if is_first else None
                )
                if not is_first:
                    axis.axvspan(one.time[0], one.time[-1], color=GREY, alpha=0.12, lw=0.0)
            axis.set_title(f"{label} ({one.variable.units}); validation shaded")
        axes[0].legend(loc="upper left", ncols=3)
        figure.savefig(file, dpi=140)
        plt.close(figure)


def main() -> None:
    """Calibrate, and show before and after."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--directory", type=Path, default=Path("calibration_col_de_porte"))
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    begin = time.perf_counter()
    config = load_config(CONFIG)
    resume = (options.directory / JOURNAL).exists()
    outcome = calibrate(config, options.directory, resume=resume, note=print)
    assert outcome.best is not None
    problem = Problem(config)
    compared, chosen = compare(problem, outcome.best)
    show(compared)
    unknowns = outcome.best.unknowns[chosen : chosen + 1]
    limits = problem.space.limits()
    print(f"{'parameter':<36}{'before':>12}{'after':>12}{'bounds':>24}")
    seen = set()
    base = problem.space.base
    found = problem.space.reported(unknowns)[0]
    for k, label in enumerate(problem.space.labels()):
        if label.parameter in seen:
            continue
        seen.add(label.parameter)
        before = base.named(label.parameter).flatten()[0]
        name = label.parameter + ("" if label.layer is None else f", layer {label.layer}")
        bounds = f"{float(limits[0, k]):.4g} to {float(limits[1, k]):.4g}"
        print(f"{name:<36}{float(before):>12.4g}{float(found[k]):>12.4g}{bounds:>24}")
    show_limits(problem, config, unknowns)
    print(f"{int(outcome.history.runs.sum())} model runs, {time.perf_counter() - begin:.0f} s")
    if options.picture:
        draw(compared, options.picture)


if __name__ == "__main__":
    main()
