"""Soil parameters from sand, clay and organic matter."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from noahpy.errors import ParameterError
from noahpy.model.parameters import check_soil, look_up_soil
from noahpy.model.soil_texture import PEATS, REGRESSIONS, soil_from_texture, with_gravel


def number(value):
    return torch.tensor([value], dtype=torch.float64)


def soil(sand, clay, organic=0.0, **options):
    return soil_from_texture(number(sand), number(clay), number(organic), **options)


def test_loam_has_the_figures_of_the_regressions():
    # Cosby et al. (1984), table 5, at 43 % sand and 18 % clay, worked out by hand
    loam = soil(0.43, 0.18)
    assert float(loam.clapp_hornberger_b) == pytest.approx(5.772, abs=1e-3)
    assert float(loam.porosity) == pytest.approx(0.4348, abs=1e-4)
    assert float(loam.air_entry_potential) == pytest.approx(0.2073, abs=1e-4)
    assert float(loam.saturated_hydraulic_conductivity) == pytest.approx(4.19e-6, rel=2e-3)
    assert float(loam.quartz_fraction) == 0.43


def test_derived_contents_satisfy_their_definitions():
    silt = soil(0.2, 0.15)
    b, porosity = silt.clapp_hornberger_b, silt.porosity
    potential = silt.air_entry_potential * (2.0 * silt.wilting_point_water_content / porosity) ** -b
    assert float(potential) == pytest.approx(200.0)
    drained = 1.5 * silt.reference_water_content - 0.5 * porosity
    conductivity = silt.saturated_hydraulic_conductivity * (drained / porosity) ** (2.0 * b + 3.0)
    assert float(conductivity) == pytest.approx(5.79e-9)


def test_peat_has_the_figures_of_peat():
    peat = soil(0.3, 0.3, 1.0)
    assert float(peat.porosity) == 0.9
    assert float(peat.clapp_hornberger_b) == 2.7
    assert float(peat.organic_fraction) == pytest.approx(1.0)


@pytest.mark.parametrize(("kind", "soil_class"), [("fibric", 20), ("hemic", 17), ("sapric", 21)])
def test_peat_of_composition_is_that_of_the_classes(kind, soil_class):
    made, listed = (
        soil(0.3, 0.3, 1.0, peat=PEATS[kind]),
        look_up_soil([soil_class], "permafrost-peat"),
    )
    for name in (
        "porosity",
        "clapp_hornberger_b",
        "air_entry_potential",
        "organic_fraction",
        "residual_water_content",
    ):
        torch.testing.assert_close(getattr(made, name), getattr(listed, name))
    torch.testing.assert_close(
        made.saturated_hydraulic_conductivity, listed.saturated_hydraulic_conductivity
    )


def test_hypres_gives_a_published_worked_value():
    # the example of the function pFpara_ptf_Wosten1999 in the manual of the R package OBIC
    made = soil(
        0.60,
        0.25,
        regressions=REGRESSIONS["hypres"],
        bulk_density=number(1124.447),
        humus=number(0.045),
        is_topsoil=number(1.0),
    )
    assert float(made.porosity) == pytest.approx(0.5098983, abs=1e-7)
    assert 0.01 / float(made.air_entry_potential) == pytest.approx(0.05413231, abs=1e-8)
    assert 1.0 + 1.0 / float(made.clapp_hornberger_b) == pytest.approx(1.169909, abs=1e-6)
    assert float(made.residual_water_content) == 0.01


@pytest.mark.parametrize(
    ("sand", "clay", "porosity", "entry", "size_index", "conductivity"),
    # Rawls, Brakensiek and Saxton (1982), Transactions of the ASAE 25, 1316, table 2: means
    [
        (0.58, 0.10, 0.453, 0.302, 0.378, 2.59),
        (0.43, 0.18, 0.463, 0.401, 0.252, 1.32),
        (0.17, 0.13, 0.501, 0.509, 0.234, 0.68),
        (0.32, 0.34, 0.464, 0.564, 0.242, 0.23),
    ],
)
def test_rawls_and_brakensiek_lie_near_the_means_of_the_classes(
    sand, clay, porosity, entry, size_index, conductivity
):
    made = soil(
        sand,
        clay,
        regressions=REGRESSIONS["rawls_brakensiek"],
        bulk_density=number(2650.0 * (1.0 - porosity)),
    )
    assert float(made.porosity) == pytest.approx(porosity)
    assert 0.4 < float(made.air_entry_potential) / entry < 2.0
    assert 0.7 < 1.0 / float(made.clapp_hornberger_b) / size_index < 1.6
    in_hours = float(made.saturated_hydraulic_conductivity) * 3.6e5
    assert 0.4 < in_hours / conductivity < 2.5
    assert 0.02 < float(made.residual_water_content) < 0.12


@pytest.mark.parametrize("regressions", REGRESSIONS)
@given(
    sand=st.floats(0.0, 1.0),
    clay=st.floats(0.0, 1.0),
    organic=st.floats(0.0, 1.0),
    density=st.floats(500.0, 2200.0) | st.just(float("nan")),
)
def test_every_composition_gives_a_possible_soil(regressions, sand, clay, organic, density):
    made = soil(
        sand,
        clay * (1.0 - sand),
        organic,
        regressions=REGRESSIONS[regressions],
        bulk_density=number(density),
    )
    check_soil(made)
    assert made.residual_water_content <= made.wilting_point_water_content
    assert made.wilting_point_water_content < made.reference_water_content < made.porosity
    assert 0.15 < made.porosity <= 0.9
    assert all(bool(value.isfinite().all()) for value in made)


def test_gravel_takes_up_pores_and_adds_solids():
    fine = soil(0.43, 0.18, 0.2)
    mixed = with_gravel(fine, number(0.4))
    assert float(mixed.porosity) == pytest.approx(0.6 * float(fine.porosity))
    for name in ("wilting_point_water_content", "reference_water_content"):
        assert float(getattr(mixed, name)) == pytest.approx(0.6 * float(getattr(fine, name)))
    ratio = mixed.saturated_hydraulic_conductivity / fine.saturated_hydraulic_conductivity
    assert float(ratio) == pytest.approx(2.0 * 0.6 / 2.4)  # Maxwell's spheres
    organic = float(fine.organic_fraction * (1.0 - fine.porosity))
    assert float(mixed.organic_fraction * (1.0 - mixed.porosity)) == pytest.approx(0.6 * organic)
    check_soil(mixed)
    unchanged = with_gravel(fine, number(0.0))
    for before, after in zip(fine, unchanged, strict=True):
        torch.testing.assert_close(before, after, rtol=1e-15, atol=0.0)


@pytest.mark.parametrize(
    ("shares", "named"),
    [((1.2, 0.0), "sand is 1.2"), ((0.5, -0.1), "clay is -0.1"), ((0.7, 0.7), "sand and clay is")],
)
def test_impossible_shares_are_named(shares, named):
    with pytest.raises(ParameterError, match=named):
        soil(*shares)


@pytest.mark.parametrize("regressions", REGRESSIONS)
def test_parameters_are_differentiable_in_the_composition(regressions):
    def parameters(shares):
        sand, clay, organic, gravel, density = shares
        fine = soil_from_texture(
            sand,
            clay,
            organic,
            regressions=REGRESSIONS[regressions],
            bulk_density=1000.0 * density,
        )
        made = with_gravel(fine, gravel)
        return torch.cat([value for value in made if value.is_floating_point()])

    shares = torch.tensor(
        [[0.4], [0.2], [0.3], [0.1], [1.4]], dtype=torch.float64, requires_grad=True
    )
    assert torch.autograd.gradcheck(parameters, (shares,))
