import equivalence
import pytest
from reference_cases import GROUPING, read_cases

from noahpy.physics import constants

SOURCINGS = ("legacy", "consistent")


def largest_errors(cases, sourcing):
    relative, robust = zip(*equivalence.compare(cases, sourcing).values(), strict=True)
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
    assert relative <= equivalence.TARGET
    assert robust <= equivalence.ROBUST_TARGET


@pytest.mark.parametrize("sourcing", SOURCINGS)
def test_every_quantity_of_all_cases_equals_the_fortran(shared, sourcing):
    cases = read_cases(shared / "reference" / "onestep.nc")
    relative, robust = largest_errors(cases, sourcing)
    assert relative <= equivalence.TARGET
    assert robust <= equivalence.ROBUST_TARGET


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
def test_a_constant_off_by_a_millionth_is_seen(sample, monkeypatch, name):
    monkeypatch.setattr(constants, name, getattr(constants, name) * (1.0 + 1e-6))
    assert largest_errors(sample, "consistent")[0] > equivalence.TARGET


def test_benchmark_succeeds_on_the_sample(onestep_sample, capsys):
    assert equivalence.main([str(onestep_sample)]) == 0
    assert "max relative error" in capsys.readouterr().out


def test_benchmark_fails_when_a_quantity_differs(onestep_sample, monkeypatch, capsys):
    monkeypatch.setattr(constants, "GRAVITY", constants.GRAVITY * (1.0 + 1e-6))
    assert equivalence.main([str(onestep_sample)]) == 1
    assert "max relative error" in capsys.readouterr().out
