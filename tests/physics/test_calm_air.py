"""Exchange in calm and stable air: limits, and the scheme with derivatives by temperature."""

import torch

from noahpy.physics import constants as c
from noahpy.physics.calm_air import NO_LIMIT, floored_wind, limited_richardson, louis_exchange


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
