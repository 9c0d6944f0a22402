"""What the derivatives of all compared values cost: differences in one batch, or reverse sweeps.

    python benchmarks/jacobian.py [CONFIG]

A reverse sweep gives the derivatives of one number. Those of every compared value would take a
sweep each, of which the figure is an estimate from one.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from noahpy.calibration import Problem
from noahpy.calibration.derivatives import forward_jacobians, linearize
from noahpy.calibration.predictions import Predictions
from noahpy.simulation.load import load_config

EXAMPLE = Path(__file__).parents[1] / "config_examples" / "calibration.yaml"
REPETITIONS = 2


def seconds(function: Callable[[], object]) -> float:
    """Of the processor, in the fastest of some repetitions."""
    found = []
    for _ in range(REPETITIONS):
        begin = time.process_time()
        function()
        found.append(time.process_time() - begin)
    return min(found)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("config", nargs="?", type=Path, default=EXAMPLE)
    torch.set_num_threads(1)
    problem = Problem(load_config(parser.parse_args().config))
    point = problem.space.random_unknowns(1, 3)

    def predict(unknowns: Tensor) -> Tensor:
        # in a folder of its own, so that nothing is recalled
        with tempfile.TemporaryDirectory() as folder:
            predictions = Predictions(problem, Path(folder))
            return predictions(unknowns)[predictions.fitted]

    size, pairs = problem.space.size, len(predict(point))
    run = seconds(lambda: predict(point))
    sweep = seconds(lambda: problem.evaluate(point, gradient=True)) - seconds(
        lambda: problem.evaluate(point)
    )
    lines = {
        "one run": run,
        f"differences over two distances, {4 * size + 1} columns": seconds(
            lambda: linearize(predict, point[0])
        ),
        f"forward differences, {size + 1} columns": seconds(
            lambda: forward_jacobians(predict, point, 1e-3)
        ),
        f"reverse sweeps, one for each of {pairs} values (estimate)": run + pairs * sweep,
    }
    print(f"{size} unknowns, {pairs} values")
    for name, value in lines.items():
        print(f"{value:9.2f} s  {name}")


if __name__ == "__main__":
    main()
