"""Retention curves: one curve from its three sides, and its flux potential."""

import pytest
import torch

from noahpy.physics.retention import PowerCurve, VanGenuchtenCurve, given_head

HEADS = -torch.logspace(-1, 3, 30, dtype=torch.float64)[:, None]


def wide(*values):
    return (torch.full_like(HEADS, value) for value in values)


CURVES = {
    "clay": PowerCurve.of(*wide(0.468, 0.0, 0.05, 11.55)),
    "sand with residual water": PowerCurve.of(*wide(0.339, 0.04, 0.069, 2.79)),
    "loam": VanGenuchtenCurve(*wide(0.43, 0.078, 3.6, 1.56)),
    "Mizoguchi's soil": VanGenuchtenCurve(*wide(0.535, 0.05, 1.11, 1.48)),
    "clay of van Genuchten": VanGenuchtenCurve(*wide(0.46, 0.1, 1.9, 1.1)),
}


@pytest.fixture(params=list(CURVES))
def curve(request):
    return CURVES[request.param]


def test_head_and_content_are_inverse(curve):
    torch.testing.assert_close(
        curve.at(curve.content(HEADS)).head.value, HEADS, rtol=1e-9, atol=0.0
    )


def flowing(curve, head):
    return curve.flowing(given_head(head))


def derivative(function, x, share=1e-5):
    step = share * x.abs()
    return (function(x + step) - function(x - step)) / (2.0 * step)


def test_slopes_are_derivatives(curve):
    slope = derivative(lambda head: curve.content(head), HEADS)
    torch.testing.assert_close(
        curve.at(curve.content(HEADS)).slope, 1.0 / slope, rtol=1e-5, atol=0.0
    )
    slope = derivative(lambda head: flowing(curve, head).conductivity, HEADS)
    torch.testing.assert_close(flowing(curve, HEADS).slope, slope, rtol=1e-5, atol=0.0)


def test_the_flux_potential_is_the_integral_of_the_conductivity(curve):
    slope = derivative(lambda head: flowing(curve, head).potential, HEADS, 1e-4)
    found = flowing(curve, HEADS)
    torch.testing.assert_close(slope, found.conductivity, rtol=2e-3, atol=1e-12)
    # the dry end has none left
    assert (flowing(curve, 1e4 * HEADS[-1:].expand_as(HEADS)).potential < 1e-4).all()


def test_saturated_soil_conducts_fully(curve):
    at = flowing(curve, torch.zeros_like(HEADS))
    torch.testing.assert_close(at.conductivity, torch.ones_like(HEADS), rtol=1e-12, atol=0.0)
    above = flowing(curve, torch.zeros_like(HEADS) + 0.5)
    torch.testing.assert_close(above.potential - at.potential, 0.5 * torch.ones_like(HEADS))


def test_conductivity_grows_with_wetness(curve):
    values = flowing(curve, HEADS).conductivity[:, 0]
    assert (values[1:] < values[:-1]).all()
