"""Parameter learning at synthetic sites: does a network find parameters where it never was?

    python benchmarks/paper/learning.py [--quick] [--only site] [--sites 21] [--csv FILE]

Sites of all climates have attributes, from which hidden smooth maps make soil parameters. The model
makes observations of soil temperature and liquid water from them, with noise. A network learns from
attributes to parameters through the model, by the observations of the training sites alone, and is
scored at sites it never saw, in days it never saw: leave one site out, and leave one climate out.
Beside it stand the defaults of the configuration (the middle of the range), and one constant set
that is calibrated on the same training sites with the same settings.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from noahpy.learning import (
    NetworkInputs,
    ParameterNetwork,
    TrainingConfig,
    Transfer,
    fold_training,
    leave_out,
    scored,
)
from noahpy.testing.learning_sites import NOISE, twin_sites


def show(name: str, found: Transfer, hidden: Tensor, seconds: float, *, by_fold: bool) -> None:
    """Print the table of errors, and how near the parameters are to the hidden ones."""
    print(f"\n{name}: {len(found.folds)} folds, {seconds:.0f} s")
    losses = [found.training.history[k].losses for k in (0, -1)]
    half = len(found.folds)
    for kind, chosen in (("networks", slice(half)), ("constant sets", slice(half, None))):
        first, last = (np.mean(loss[chosen]) for loss in losses)
        print(f"training loss of the {kind}: {first:.3f} -> {last:.4f}")
    print("root-mean-square error at sites left out, in days after the training (K, m3 m-3)")
    print(found.table(by_fold=by_fold))
    space = found.training.space
    truth = space.values(hidden)
    default = space.values(torch.zeros_like(hidden))
    print(f"{'parameter at sites left out':<36}{'defaults':>11}{'constant':>11}{'network':>11}")
    for k, label in enumerate(space.labels):
        tried = (default, found.constant_values(), found.values())
        is_logarithmic = space.free[k].is_logarithmic
        scored = [
            _r2(_scaled(v[:, k], is_logarithmic), _scaled(truth[:, k], is_logarithmic))
            for v in tried
        ]
        print(f"{label + ', R2':<36}" + "".join(f"{value:>11.3f}" for value in scored))


def _scaled(values: Tensor, is_logarithmic: bool) -> Tensor:
    return values.log10() if is_logarithmic else values


def _r2(found: Tensor, truth: Tensor) -> float:
    return float(1.0 - (found - truth).square().sum() / (truth - truth.mean()).square().sum())


def main() -> None:
    """Run both transfer tests."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer sites and epochs")
    parser.add_argument("--sites", type=int)
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--only", choices=("site", "climate"), help="one of the tests")
    parser.add_argument("--csv", type=Path, help="file for the tables; its name gets the test's")
    options = parser.parse_args()
    torch.set_num_threads(1)
    count = options.sites or (14 if options.quick else 21)
    days, trained = 12, 8
    sites, space, hidden = twin_sites(count, days)
    settings = TrainingConfig(
        epochs=options.epochs or (10 if options.quick else 20),
        learning_rate=0.05,
        intervals=2,
        seed=1,
    )

    def make(inputs: NetworkInputs, fold: int) -> ParameterNetwork:
        return ParameterNetwork(inputs, torch.zeros(space.size), hidden=(12,), seed=fold)

    print(f"{count} sites, {days} days, training on {trained}; noise {NOISE}")
    assert sites.groups is not None
    for kind, groups in (("site", sites.names), ("climate", sites.groups)):
        if options.only not in (None, kind):
            continue
        name = f"leave one {kind} out"
        begin = time.perf_counter()
        folds = leave_out(groups)
        training = fold_training(
            sites, space, make, torch.zeros(space.size), folds, settings, period=(0, trained)
        )
        training.run()
        found = scored(training, folds, test_period=(trained, days))
        by_fold = kind == "climate"
        show(name, found, hidden, time.perf_counter() - begin, by_fold=by_fold)
        if options.csv:
            found.write(options.csv.with_stem(f"{options.csv.stem}_{name.replace(' ', '_')}"))


if __name__ == "__main__":
    main()
