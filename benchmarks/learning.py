"""Parameter learning at synthetic sites: does a network find parameters where it never was?

    python benchmarks/learning.py [--quick] [--only site] [--sites 21] [--csv FILE]

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
from synthetic_columns import synthetic_columns, weather_forcings
from torch import Tensor

from noahpy.calibration.space import with_fields
from noahpy.config.calibration import FreeParameterConfig
from noahpy.forcing import CLIMATES
from noahpy.learning import (
    Inputs,
    LearnedParameters,
    Observed,
    ParameterNetwork,
    Sites,
    TrainingConfig,
    Transfer,
    fold_training,
    leave_out,
    scored,
)
from noahpy.learning.twin import observed_twin
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import PRESETS
from noahpy.model.state import Forcing

LAYERS = 5
START = np.datetime64("2002-05-15", "s")
SECONDS = 21600
STEPS_A_DAY = 4
NOISE = {"soil_temperature": 0.1, "liquid_water_content": 0.005}
"""Standard deviation of the noise of daily means, K and m3 m-3."""
DEPTHS = (0.05, 0.2)
"""m."""
ATTRIBUTES = ("sand", "organic", "wetness", "slope")
"""Synthetic; the last one says nothing of the parameters."""
FREE = (
    FreeParameterConfig(name="porosity", bounds=(0.30, 0.65), by="all"),
    FreeParameterConfig(name="saturated_hydraulic_conductivity", bounds=(1e-7, 1e-4), by="all"),
    FreeParameterConfig(name="quartz_fraction", bounds=(0.05, 0.95), by="all"),
)


def hidden_unknowns(attributes: Tensor) -> Tensor:
    """The hidden maps: unknowns of `FREE` by attributes between 0 and 1, ``[site, unknown]``."""
    sand, organic, wetness, _ = attributes.unbind(-1)
    return torch.stack(
        [
            2.5 * organic - 1.5 * sand + 0.3 * torch.sin(3.0 * wetness),
            3.0 * (sand - 0.5) - 2.0 * organic * (1.0 - sand) + 0.5,
            3.0 * (sand - 0.4) - 1.5 * organic**2 + 0.5 * wetness,
        ],
        dim=-1,
    )


def twin_sites(count: int, days: int, seed: int = 1) -> tuple[Sites, LearnedParameters, Tensor]:
    """Sites with twin observations.

    Args:
        count: number of sites; climates follow one another.
        days: length of the observations.
        seed: of sites, weather and noise.

    Returns:
        Sites, what is learned, and the hidden unknowns, ``[site, unknown]``.
    """
    schemes = PRESETS["permafrost-enthalpy"].schemes
    parameters, state = synthetic_columns(count, LAYERS, seed)
    steps = list(weather_forcings(parameters, days, SECONDS, seed, START))
    forcing = Forcing(*(torch.stack(values) for values in zip(*steps, strict=True)))
    space = LearnedParameters(FREE, LAYERS)
    parameters = _of_one_soil(parameters)
    parameters = space.parameters(parameters, torch.zeros(count, space.size, dtype=torch.float64))
    state = state._replace(
        total_water_content=torch.full_like(state.total_water_content, 0.25),
        snow_water_equivalent=torch.zeros_like(state.snow_water_equivalent),
        snow_depth=torch.zeros_like(state.snow_depth),
    )
    draw = np.random.default_rng(seed)
    attributes = torch.from_numpy(draw.uniform(size=(count, len(ATTRIBUTES))))
    hidden = hidden_unknowns(attributes)
    climates = list(CLIMATES)
    blank = torch.zeros(days, count, dtype=torch.float64)
    sites = Sites(
        names=tuple(f"site {k + 1}" for k in range(count)),
        attribute_names=ATTRIBUTES,
        attributes=attributes,
        parameters=parameters,
        schemes=schemes,
        state=state,
        forcing=forcing,
        seconds=float(SECONDS),
        begin=START + np.arange(days) * np.timedelta64(1, "D").astype("timedelta64[s]"),
        steps_per_interval=STEPS_A_DAY,
        observed=[Observed(name, depth, blank) for name in NOISE for depth in DEPTHS],
        classes=tuple(climates[k % len(climates)] for k in range(count)),
    )
    return observed_twin(sites, space, hidden, NOISE, draw), space, hidden


def _of_one_soil(parameters: Parameters) -> Parameters:
    """Columns of one mineral soil, so that what differs are the learned parameters and weather."""
    soil = parameters.soil
    fields = {
        name: torch.full_like(getattr(soil, name), value)
        for name, value in {
            "clapp_hornberger_b": 5.0,
            "air_dry_water_content": 0.03,
            "reference_water_content": 0.25,
            "air_entry_potential": 0.2,
            "saturated_hydraulic_diffusivity": 1e-5,
            "wilting_point_water_content": 0.06,
            "saturated_hydraulic_conductivity": 3e-6,
            "porosity": 0.475,
            "quartz_fraction": 0.5,
        }.items()
    }
    none = torch.zeros_like(soil.is_gravel)
    whole = parameters._replace(soil=soil._replace(is_gravel=none, is_bedrock=none))
    return with_fields(whole, fields, torch.ones_like(none[0]), diffusivity_follows=False)


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

    def make(inputs: Inputs, fold: int) -> ParameterNetwork:
        return ParameterNetwork(inputs, torch.zeros(space.size), hidden=(12,), seed=fold)

    print(f"{count} sites, {days} days, training on {trained}; noise {NOISE}")
    assert sites.classes is not None
    for kind, groups in (("site", sites.names), ("climate", sites.classes)):
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
