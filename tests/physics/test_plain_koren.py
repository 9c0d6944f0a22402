"""The freezing curve of Koren et al. without the effect of ice, and with the soil's exponent."""

import pytest
import torch
from gradient_checks import assert_differentiable

from noahpy.model.schemes import Schemes
from noahpy.physics import constants as c
from noahpy.physics.enthalpy import KorenFreezing
from noahpy.physics.freezing import freezing_properties, own_exponent
from noahpy.physics.plain_koren import PlainKorenFreezing

POROSITY, ENTRY, B = (torch.tensor([[v]], dtype=torch.float64) for v in (0.476, 0.759, 5.33))
SILT = freezing_properties(POROSITY, ENTRY, B)
TOTAL = POROSITY.clone()
COLD = torch.tensor([[-0.5]], dtype=torch.float64)


def test_liquid_water_is_the_power_law():
    """g psi (porosity / x)^b / L = (T_0 - T) / T, worked out by hand at -2 degC."""
    found = PlainKorenFreezing(SILT).liquid(COLD - 1.5, TOTAL)
    level = 2.0 / (c.FREEZING_POINT - 2.0)
    expected = 0.476 * (9.81 * 0.759 / c.LATENT_HEAT_FUSION / level) ** (1.0 / 5.33)
    assert float(found) == pytest.approx(expected, rel=1e-12)
    assert 0.15 < expected < 0.2


def test_the_curve_and_its_inverse_agree():
    freezing = PlainKorenFreezing(SILT)
    curve = freezing.curve(TOTAL)
    for deviation in (-0.1, -2.0, -30.0):
        liquid = freezing.liquid(torch.full_like(TOTAL, deviation), TOTAL)
        assert float(curve.at(liquid).temperature) == pytest.approx(deviation, rel=1e-12)
        step = 1e-6
        slope = (curve.at(liquid + step).temperature - curve.at(liquid - step).temperature) / (
            2.0 * step
        )
        found = curve.at(liquid).slope
        assert float(found) == pytest.approx(float(slope), rel=1e-7)
    assert float(freezing.liquid(COLD + 1.0, TOTAL)) == float(TOTAL)
    assert float(curve.least_liquid) >= c.MINIMUM_WATER_CONTENT


def test_ice_makes_more_water_stay_liquid_and_the_cap_less_of_clay():
    with_ice, without = KorenFreezing(SILT), PlainKorenFreezing(SILT)
    assert float(with_ice.liquid(COLD, TOTAL)) > float(without.liquid(COLD, TOTAL)) + 0.05
    clay = (POROSITY, ENTRY, B + 6.0)
    capped = PlainKorenFreezing(freezing_properties(*clay)).liquid(COLD, TOTAL)
    own = PlainKorenFreezing(freezing_properties(*clay, own_exponent)).liquid(COLD, TOTAL)
    assert float(own) > float(capped) + 0.05


def test_the_names_choose_both():
    scheme = Schemes.named(
        phase_change="ground", koren_ice_effect="none", koren_exponent="own"
    ).soil_heat
    assert isinstance(scheme.koren_ice(SILT), PlainKorenFreezing)
    assert scheme.koren_exponent is own_exponent


def test_liquid_water_is_differentiable():
    def liquid(deviation, level, exponent):
        soil = SILT._replace(level=level, exponent=exponent)
        return PlainKorenFreezing(soil).liquid(deviation, TOTAL)

    assert_differentiable(liquid, COLD, SILT.level, SILT.exponent)
