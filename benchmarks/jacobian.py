"""What the derivatives of all compared values cost: one run, differences, or reverse sweeps.

    python benchmarks/jacobian.py [CONFIG] [--points N]

Tangents, which all unknowns share a run for, are those of the calibration where freezing is smooth.
A reverse sweep gives the derivatives of one number. Those of every compared value would take a
sweep each, of which the figure is an estimate from one. Times are of the processor, least of
several tries in turn.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor

from noahpy.calibration import Problem
from noahpy.calibration.derivatives import forward_jacobians, linearize
from noahpy.calibration.predictions import Predictions
from noahpy.simulation.load import load_config

EXAMPLE = Path(__file__).parents[1] / "config_examples" / "calibration.yaml"
TRIES = 3


def least(ways: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Least processor time of several tries, all ways in turn, s."""
    found = dict.fromkeys(ways, math.inf)
    for _ in range(TRIES):
        for name, way in ways.items():
            begin = time.process_time()
            way()
            found[name] = min(found[name], time.process_time() - begin)
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("config", nargs="?", type=Path, default=EXAMPLE)
    parser.add_argument("--points", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(1)
    problem = Problem(load_config(given.config))
    points = problem.space.random_unknowns(given.points, 3)

    def predict(unknowns: Tensor) -> Tensor:
        # in a folder of its own, so that nothing is recalled
        with tempfile.TemporaryDirectory() as folder:
            predictions = Predictions(problem, Path(folder))
            return predictions(unknowns)[predictions.fitted]

    values, series = predict(points), problem.calibration.series
    size, pairs = problem.space.size, len(values)
    names = {
        "run": "a run",
        "tangents": f"tangents, {size} in a run" if problem.residuals.has_tangents else "",
        "forward": f"forward differences, {size + 1} columns of a point",
        "central": f"differences over two distances, {4 * size + 1} columns of a point",
        "sweep": f"reverse sweeps, one for each of {pairs} values (estimate)",
    }
    ways: dict[str, Callable[[], object]] = {
        "run": lambda: predict(points),
        "tangents": lambda: problem.residuals.jacobian(points, series, values),
        "forward": lambda: forward_jacobians(predict, points, 1e-3),
        "central": lambda: [linearize(predict, point) for point in points],
        "objective": lambda: problem.evaluate(points),
        "sweep": lambda: problem.evaluate(points, gradient=True),
    }
    for way in ways.values():
        way()
    times = least(ways)
    run = times["run"]
    times["sweep"] = run + pairs * (times["sweep"] - times["objective"])
    print(f"{given.points} points, {size} unknowns, {pairs} values")
    for way_name, text in names.items():
        if text:
            print(f"{times[way_name]:9.3f} s {times[way_name] / run:9.2f} runs  {text}")


if __name__ == "__main__":
    main()
