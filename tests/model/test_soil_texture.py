"""Soil parameters from sand, clay and organic matter."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from noahpy.errors import ParameterError
from noahpy.model.soil_texture import soil_from_texture


def soil(sand, clay, organic=0.0):
    return soil_from_texture(
        *(torch.tensor([share], dtype=torch.float64) for share in (sand, clay, organic))
    )


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
    assert float(peat.quartz_fraction) == 0.0


@given(sand=st.floats(0.0, 1.0), clay=st.floats(0.0, 1.0), organic=st.floats(0.0, 1.0))
def test_every_composition_gives_a_possible_soil(sand, clay, organic):
    made = soil(sand, clay * (1.0 - sand), organic)
    assert 0.0 < made.wilting_point_water_content < made.reference_water_content < made.porosity
    assert 0.3 < made.porosity <= 0.9
    assert 1e-8 < made.saturated_hydraulic_conductivity < 2e-4
    assert all(bool(value.isfinite().all()) for value in made)


@pytest.mark.parametrize(
    ("shares", "named"),
    [((1.2, 0.0), "sand is 1.2"), ((0.5, -0.1), "clay is -0.1"), ((0.7, 0.7), "sand and clay is")],
)
def test_impossible_shares_are_named(shares, named):
    with pytest.raises(ParameterError, match=named):
        soil(*shares)


def test_parameters_are_differentiable_in_the_composition():
    def parameters(shares):
        return torch.cat(
            [value for value in soil_from_texture(*shares) if value.is_floating_point()]
        )

    shares = torch.tensor([[0.4], [0.2], [0.3]], dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(parameters, (shares,))
