"""Heat in solids: figures of the sources, and what replaces them."""

import pytest
import torch
from builders import row, synthetic_columns

from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.soil_heat import thermal_properties
from noahpy.physics.solids import (
    cote_konrad_dry,
    johansen_minerals,
    quartz_capacity,
    solids_capacity,
    uniform_minerals,
)

NO, YES = torch.tensor([False]), torch.tensor([True])


def test_dry_soil_of_cote_and_konrad():
    # their table 3 at a porosity of 0.4
    assert float(cote_konrad_dry(row(0.4), NO, NO)) == pytest.approx(0.75 * 10.0**-0.48)
    for gravel, bedrock in ((YES, NO), (NO, YES)):
        found = float(cote_konrad_dry(row(0.4), gravel, bedrock))
        assert found == pytest.approx(1.70 * 10.0**-0.72)
    assert float(cote_konrad_dry(row(0.0), NO, YES)) == pytest.approx(1.70)


@pytest.mark.parametrize(("quartz", "other"), [(0.1, 3.0), (0.2, 3.0), (0.21, 2.0), (0.9, 2.0)])
def test_minerals_beside_little_quartz_conduct_better(quartz, other):
    found = float(torch.exp(johansen_minerals(row(quartz))))
    assert found == pytest.approx(7.7**quartz * other ** (1.0 - quartz))
    uniform = float(torch.exp(uniform_minerals(row(quartz))))
    assert uniform == pytest.approx(7.7**quartz * 2.0 ** (1.0 - quartz))


def test_the_schemes_reach_the_thermal_properties():
    scheme = Schemes.named(
        dry_conductivity="cote_konrad", mineral_conductivity="johansen"
    ).thermal_conductivity
    soil = scheme.properties(row(0.4), row(0.1), NO, NO)
    assert float(soil.dry_conductivity) == pytest.approx(0.75 * 10.0**-0.48)
    plain = thermal_properties(row(0.4), row(0.1), NO, NO)
    gain = float(soil.log_frozen_conductivity - plain.log_frozen_conductivity)
    assert gain == pytest.approx(0.6 * 0.9 * 0.4054651)  # ln(3/2)


def test_heat_capacity_of_quartz_other_minerals_and_organic_matter():
    none = row(0.0)
    assert float(quartz_capacity(row(1.0))) == 2.128e6
    assert float(quartz_capacity(none)) == 2.385e6
    assert float(solids_capacity(quartz_capacity(none), row(1.0), none)) == 2.5e6
    assert float(solids_capacity(row(2.0e6), row(0.5), none)) == pytest.approx(2.25e6)
    assert float(solids_capacity(row(2.0e6), row(0.5), row(1.7e6))) == 1.7e6


def test_given_values_by_layer_replace_those_of_the_composition():
    parameters, _ = synthetic_columns(count=2, layers=4, seed=1)
    soil = parameters.soil
    layers, count = soil.porosity.shape
    first = (torch.arange(layers) == 0).to(soil.porosity)[:, None].expand(layers, count)
    given = soil._replace(
        dry_thermal_conductivity=0.3 * first,
        solids_thermal_conductivity=5.0 * first,
        solids_heat_capacity=1.9e6 * first,
    )
    schemes = Schemes.named(phase_change="ground", mineral_heat_capacity="quartz")
    plain = Model(parameters, schemes).coefficients
    found = Model(parameters._replace(soil=given), schemes).coefficients
    assert bool((found.thermal.dry_conductivity[0] == 0.3).all())
    saturated = 5.0 ** (1.0 - soil.porosity[0]) * 2.2 ** soil.porosity[0]
    torch.testing.assert_close(torch.exp(found.thermal.log_frozen_conductivity[0]), saturated)
    assert bool((found.solids_capacity[0] == 1.9e6).all())
    for of in (lambda c: c.thermal.dry_conductivity, lambda c: c.solids_capacity):
        assert torch.equal(of(found)[1:], of(plain)[1:])
    assert torch.equal(found.surface_thermal.dry_conductivity, found.thermal.dry_conductivity[0])
