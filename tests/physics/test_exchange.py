from functools import partial

import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable

from noahpy.physics import constants as c
from noahpy.physics.exchange import (
    SurfaceLayer,
    chen_exchange,
    convective_factor,
    myj_exchange,
    yang_exchange,
    zilitinkevich_factor,
)
from noahpy.physics.stability import AnalyticStability, TabulatedStability

SCHEMES = {
    "chen": chen_exchange,
    "myj analytic": partial(myj_exchange, stability=AnalyticStability()),
    "myj tabulated": partial(myj_exchange, stability=TabulatedStability()),
    "yang": yang_exchange,
}
DIFFERENCES = (-8.0, -3.0, -0.7, 0.6, 2.5, 9.0)
"""Air less skin temperature, unstable to stable, K."""


def surface_layer(difference, **changes):
    difference = torch.as_tensor(difference, dtype=torch.float64)

    def constant(value):
        return torch.full_like(difference, value)

    air = constant(280.0)
    layer = SurfaceLayer(
        wind_speed=constant(4.0),
        wind_height=constant(10.0),
        air_temperature=air,
        air_height=constant(2.0),
        potential_temperature=air + 0.0098 * 2.0,
        specific_humidity=constant(4e-3),
        surface_pressure=constant(9e4),
        skin_temperature=air - difference,
        surface_specific_humidity=constant(5e-3),
        roughness_length=constant(0.05),
        background_roughness_length=constant(0.06),
        exchange_coefficient_heat=constant(0.02),
        exchange_coefficient_momentum=constant(0.03),
        bulk_richardson_number=constant(0.0),
        variable_zilitinkevich=torch.zeros_like(difference, dtype=torch.bool),
    )
    return layer._replace(
        **{name: torch.as_tensor(value).expand(difference.shape) for name, value in changes.items()}
    )


def test_constant_zilitinkevich_coefficient():
    factor = zilitinkevich_factor(row(0.01, 0.5), torch.tensor([False, False]))
    torch.testing.assert_close(factor, row(*[-0.4 * 258.2 * 0.1] * 2))


def test_variable_zilitinkevich_coefficient_falls_with_roughness():
    roughness = row(1e-4, 0.01, 0.07, 0.14)
    factor = zilitinkevich_factor(roughness, torch.ones(4, dtype=torch.bool))
    torch.testing.assert_close(factor, -0.4 * 258.2 * 10.0 ** (-0.4 / 0.07 * roughness))


def test_convection_follows_the_two_thirds_law_and_vanishes_without_buoyancy():
    factor = convective_factor(row(-1e-3, 0.0, 1e-3, 8e-3))
    torch.testing.assert_close(factor[2], torch.tensor(1.44, dtype=torch.float64))
    torch.testing.assert_close(factor[3], 4.0 * factor[2])
    assert factor[0] == factor[2]
    assert factor[1] == 0.0


# the roughness length for heat of Yang et al. falls with the temperature difference
MONOTONIC = [name for name in SCHEMES if name != "yang"]


@pytest.mark.parametrize("scheme", MONOTONIC)
def test_exchange_of_heat_grows_with_instability(scheme):
    heat = SCHEMES[scheme](surface_layer(DIFFERENCES)).heat
    assert (heat.diff() < 0.0).all()


@pytest.mark.parametrize("scheme", MONOTONIC)
def test_exchange_of_heat_grows_with_wind(scheme):
    wind = row(2.0, 4.0, 8.0, 16.0)
    for difference in (-2.0, 2.0):
        heat = SCHEMES[scheme](surface_layer([difference] * 4, wind_speed=wind)).heat
        assert (heat.diff() > 0.0).all()


@pytest.mark.parametrize("scheme", ["chen", "yang", "myj analytic"])
def test_momentum_in_neutral_air_follows_the_logarithmic_law(scheme):
    layer = surface_layer([0.0], surface_specific_humidity=4e-3, air_height=10.0)
    layer = layer._replace(skin_temperature=layer.potential_temperature)
    if scheme == "myj analytic":
        layer = layer._replace(skin_temperature=layer.air_temperature)
    logarithm = torch.log((10.0 + 0.05) / layer.roughness_length)
    expected = 4.0 * (c.VON_KARMAN / logarithm) ** 2
    for _ in range(20):
        exchange = SCHEMES[scheme](layer)
        layer = layer._replace(
            exchange_coefficient_heat=exchange.heat,
            exchange_coefficient_momentum=exchange.momentum,
        )
    if scheme == "yang":
        assert torch.equal(exchange.momentum, row(0.03))
        assert 0.3 * expected < exchange.heat < expected
    else:
        torch.testing.assert_close(exchange.momentum, expected, rtol=1e-6, atol=0.0)
        assert exchange.heat < exchange.momentum


@pytest.mark.parametrize(("scheme", "least"), [("myj analytic", 5e-5), ("yang", 1e-4)])
def test_exchange_of_heat_has_a_lower_limit(scheme, least):
    layer = surface_layer([40.0], wind_speed=0.05)
    for _ in range(20):
        exchange = SCHEMES[scheme](layer)
        layer = layer._replace(
            exchange_coefficient_heat=exchange.heat,
            exchange_coefficient_momentum=exchange.momentum,
        )
    assert exchange.heat >= least * (1.0 - 1e-15)
    assert exchange.heat <= 2e-3


def test_richardson_number_has_the_sign_of_stability():
    for scheme in ("myj analytic", "yang"):
        richardson = SCHEMES[scheme](surface_layer(DIFFERENCES)).bulk_richardson_number
        assert (richardson[:3] < 0.0).all()
        assert (richardson[3:] > 0.0).all()
    layer = surface_layer(DIFFERENCES, bulk_richardson_number=0.123)
    assert (chen_exchange(layer).bulk_richardson_number == 0.123).all()


def test_tabulated_and_analytic_stability_give_nearly_the_same_exchange():
    layer = surface_layer(DIFFERENCES)
    analytic, tabulated = SCHEMES["myj analytic"](layer), SCHEMES["myj tabulated"](layer)
    for one, other in zip(analytic, tabulated, strict=True):
        torch.testing.assert_close(one, other, rtol=3e-4, atol=0.0)


def test_variable_zilitinkevich_coefficient_changes_the_exchange_of_heat_only_where_asked():
    layer = surface_layer([-2.0, -2.0], variable_zilitinkevich=torch.tensor([False, True]))
    for scheme in ("chen", "myj analytic"):
        heat = SCHEMES[scheme](layer).heat
        assert heat[0] != heat[1]


CONTINUOUS = [name for name in SurfaceLayer._fields if name != "variable_zilitinkevich"]


@pytest.mark.parametrize("scheme", ["chen", "myj analytic", "yang"])
@pytest.mark.parametrize(
    "regime",
    [
        {},
        {"wind_speed": 0.8},
        {"wind_speed": 9.0, "roughness_length": 0.6},
        {"variable_zilitinkevich": True},
    ],
    ids=["mean", "light wind", "rough", "variable"],
)
def test_exchange_is_differentiable_in_stable_and_unstable_air(scheme, regime):
    layer = surface_layer([-6.1, -1.3, 0.9, 3.7], **regime)

    def exchange(*values):
        return SCHEMES[scheme](layer._replace(**dict(zip(CONTINUOUS, values, strict=True))))

    assert_differentiable(
        exchange, *(getattr(layer, name) for name in CONTINUOUS), by_argument=True
    )


def test_zilitinkevich_and_convective_factors_are_differentiable():
    variable = torch.tensor([True, True])
    assert_differentiable(lambda z: zilitinkevich_factor(z, variable), row(0.01, 0.2))
    assert_differentiable(convective_factor, row(-2e-3, 5e-4))
