"""Exchange in calm and stable air: limits, and the scheme with derivatives by temperature."""

import pytest
import torch
from gradient_checks import assert_differentiable

from noahpy.physics import constants as c
from noahpy.physics.calm_air import (
    NO_LIMIT,
    CalmAir,
    calm_exchange,
    floored_wind,
    limited_richardson,
    louis_exchange,
)
from noahpy.physics.exchange import SurfaceLayer, chen_exchange, myj_exchange, yang_exchange
from noahpy.physics.stability import AnalyticStability


def row(*values):
    return torch.tensor(values, dtype=torch.float64)


def exchange(limit=0.2, wind=0.7):
    values = (wind, 10.0, 1.5, 270.0, 0.01, 0.1, limit)
    return louis_exchange(*(row(value) for value in values))


def test_the_wind_has_a_floor_that_is_smooth_at_no_wind():
    wind = row(0.0, 3.0).requires_grad_()
    found = floored_wind(wind, row(0.5, 4.0))
    torch.testing.assert_close(found.detach(), row(0.5, 5.0))
    found.sum().backward()
    torch.testing.assert_close(wind.grad, row(0.0, 0.6))
    assert floored_wind(row(0.0), row(0.0)).item() == 0.0


def test_the_richardson_number_approaches_its_limit_in_stable_air_alone():
    richardson = row(-3.0, 0.0, 0.01, 50.0)
    found, slope = limited_richardson(richardson, row(0.2))
    torch.testing.assert_close(found[:2], richardson[:2])
    torch.testing.assert_close(found[2:], 0.2 * torch.tanh(richardson[2:] / 0.2))
    torch.testing.assert_close(slope, row(1.0, 1.0, 1.0 - torch.tanh(row(0.05)).item() ** 2, 0.0))
    free, _ = limited_richardson(richardson, row(NO_LIMIT))
    torch.testing.assert_close(free, richardson, rtol=1e-8, atol=0.0)


def test_exchange_falls_with_stability_and_keeps_some_in_calm_air():
    excess = row(-10.0, -1.0, 0.0, 1.0, 10.0)
    found, _ = exchange().coefficient(excess)
    assert bool((found.diff() >= 0.0).all())
    log_wind, log_air = torch.log(row(1000.0)), torch.log(row(1500.0))
    neutral = c.VON_KARMAN**2 / (log_wind * log_air) * 0.7
    torch.testing.assert_close(found[2:3], neutral)
    least = 1.0 / (1.0 + 15.0 * 0.2 * 2.0**0.5)
    torch.testing.assert_close(found[:1], least * neutral)
    unlimited, _ = exchange(limit=NO_LIMIT).coefficient(excess)
    assert float(unlimited[0]) < 0.01 * float(found[0])


def test_its_derivative_is_that_of_the_coefficient():
    excess = row(-20.0, -1.0, -0.1, -1e-3, 1e-3, 0.1, 1.0, 20.0).requires_grad_()
    for limit in (0.05, 0.2, 1.0, NO_LIMIT):
        for wind in (0.05, 0.7, 15.0):
            value, slope = exchange(limit, wind).coefficient(excess)
            (by_torch,) = torch.autograd.grad(value.sum(), excess)
            torch.testing.assert_close(slope, by_torch, rtol=1e-9, atol=1e-14)


def surface_layer(**changes):
    values = {
        "wind_speed": 0.4,
        "wind_height": 10.0,
        "air_temperature": 265.0,
        "air_height": 2.0,
        "potential_temperature": 265.02,
        "specific_humidity": 1.5e-3,
        "surface_pressure": 8.8e4,
        "skin_temperature": 258.0,
        "surface_specific_humidity": 1.2e-3,
        "roughness_length": 0.01,
        "background_roughness_length": 0.05,
        "exchange_coefficient_heat": 1e-3,
        "exchange_coefficient_momentum": 1e-3,
        "bulk_richardson_number": 0.0,
    }
    columns = {name: row(value) for name, value in {**values, **changes}.items()}
    return SurfaceLayer(**columns, variable_zilitinkevich=torch.tensor([False]))


def analytic_myj(layer):
    return myj_exchange(layer, AnalyticStability())


SCHEMES = [analytic_myj, yang_exchange, chen_exchange]


@pytest.mark.parametrize("scheme", [analytic_myj, chen_exchange])
def test_a_scheme_keeps_some_exchange_in_calm_and_stable_air(scheme):
    # that of Yang et al. has a limit of its own
    calm = CalmAir(row(0.1), row(0.5), row(0.0))
    still = surface_layer()
    assert float(calm_exchange(still, scheme, calm).heat) > 1.2 * float(scheme(still).heat)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_conductance_without_wind_adds_to_the_heat_of_every_scheme(scheme):
    calm = CalmAir(row(0.1), row(0.5), row(0.0))
    layer = surface_layer()
    windless = calm_exchange(layer, scheme, calm._replace(windless_conductance=row(2.0))).heat
    density = 8.8e4 / (c.GAS_CONSTANT_DRY_AIR * 265.0 * (1.0 + 0.61 * 1.5e-3))
    added = windless - calm_exchange(layer, scheme, calm).heat
    torch.testing.assert_close(c.SPECIFIC_HEAT_AIR * density * added, row(2.0))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_without_limits_and_in_unstable_air_a_scheme_is_as_it_is(scheme):
    none = CalmAir(row(NO_LIMIT), row(0.0), row(0.0))
    for layer in (surface_layer(), surface_layer(skin_temperature=270.0, wind_speed=6.0)):
        torch.testing.assert_close(calm_exchange(layer, scheme, none).heat, scheme(layer).heat)
    warm = surface_layer(skin_temperature=270.0)
    limited = none._replace(richardson_limit=row(0.1))
    torch.testing.assert_close(calm_exchange(warm, scheme, limited).heat, scheme(warm).heat)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_limited_exchange_has_derivatives(scheme):
    def heat(limit, floor, windless, wind, skin):
        layer = surface_layer()._replace(wind_speed=wind, skin_temperature=skin)
        return calm_exchange(layer, scheme, CalmAir(limit, floor, windless)).heat

    for wind, skin in ((1.3, 264.2), (2.0, 268.0)):
        assert_differentiable(heat, *map(row, (0.15, 0.5, 1.0, wind, skin)))
