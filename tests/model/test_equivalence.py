import runpy
import sys
from pathlib import Path

import numpy as np
import pytest

from noahpy.physics import constants
from noahpy.testing.reference_cases import (
    GROUPING,
    ROBUST_TARGET,
    TARGET,
    errors_of,
    read_cases,
)

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "equivalence.py"
SOURCINGS = ("legacy", "consistent")


def largest_errors(cases, sourcing):
    relative, robust = zip(*errors_of(cases, sourcing).values(), strict=True)
    return max(relative), max(robust)


@pytest.fixture(scope="module")
def sample(onestep_sample):
    return read_cases(onestep_sample)


def test_sample_covers_schemes_and_layer_counts(sample):
    schemes = [sample[name].tolist() for name in GROUPING[2:]]
    assert set(zip(*schemes, strict=True)) == {
        *((e, h, h) for e in (0, 1, 2) for h in (1, 2)),
        *((e, 2, 1) for e in (1, 2)),
        (1, 1, 2),
    }
    assert set(sample["layer_count"].tolist()) == {4, 10, 18, 20}


@pytest.mark.parametrize("sourcing", SOURCINGS)
def test_every_quantity_of_the_sample_equals_the_fortran(sample, sourcing):
    relative, robust = largest_errors(sample, sourcing)
    assert relative <= TARGET
    assert robust <= ROBUST_TARGET


# CI runs the benchmark on them
@pytest.mark.slow
@pytest.mark.parametrize("sourcing", SOURCINGS)
def test_every_quantity_of_all_cases_equals_the_fortran(shared, sourcing):
    cases = read_cases(shared / "reference" / "onestep.nc")
    relative, robust = largest_errors(cases, sourcing)
    assert relative <= TARGET
    assert robust <= ROBUST_TARGET


@pytest.fixture(scope="module")
def crowded(sample):
    """The cases of the sample that share their schemes and layers with three others or more."""
    keys = np.stack([sample[name] for name in GROUPING], axis=1)
    _, batch, count = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    chosen = count[batch.ravel()] > 3
    found = {name: values[chosen] for name, values in sample.items()}
    assert chosen.sum() > 40
    assert largest_errors(found, "consistent")[0] <= TARGET
    return found


@pytest.mark.parametrize(
    "name",
    [
        "VON_KARMAN",
        "ICE_CONDUCTIVITY",
        "STEFAN_BOLTZMANN",
        "SNOW_COVER_SHAPE",
        "VOLUMETRIC_HEAT_CAPACITY_SOLIDS",
        "TEMPERATURE_STRESS",
        "ICE_POTENTIAL_FACTOR",
        "CANOPY_CONDUCTION_EXPONENT",
        "INFILTRATION_REFERENCE_COEFFICIENT",
    ],
)
def test_a_constant_off_by_a_millionth_is_seen(crowded, monkeypatch, name):
    monkeypatch.setattr(constants, name, getattr(constants, name) * (1.0 + 1e-6))
    assert largest_errors(crowded, "consistent")[0] > TARGET


@pytest.fixture
def benchmark(onestep_sample, monkeypatch):
    """The command on the sample, in this process; its exit status."""

    def status():
        monkeypatch.setattr(sys, "argv", ["equivalence.py", str(onestep_sample)])
        with pytest.raises(SystemExit) as end:
            runpy.run_path(str(BENCHMARK), run_name="__main__")
        return end.value.code

    return status


def test_benchmark_succeeds_on_the_sample(benchmark, capsys):
    assert benchmark() == 0
    assert "max relative error" in capsys.readouterr().out


def test_benchmark_fails_when_a_quantity_differs(benchmark, monkeypatch, capsys):
    monkeypatch.setattr(constants, "GRAVITY", constants.GRAVITY * (1.0 + 1e-6))
    assert benchmark() == 1
    assert "max relative error" in capsys.readouterr().out
