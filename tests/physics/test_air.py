import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable

from noahpy.physics import air
from noahpy.physics import constants as c

TEMPERATURE = row(253.15, 268.0, 281.0, 301.0)
PRESSURE = row(5.5e4, 7e4, 9e4, 1.01e5)


def saturated_driver_humidity(temperature, pressure):
    """Saturation specific humidity as the driver's conversion sees it."""
    latent = 2.501e6 - (4187.0 - 1870.0) * (temperature - 273.15)
    vapour = 611.2 * torch.exp(latent * (1.0 / 273.15 - 1.0 / temperature) / 461.5)
    return 0.622 * vapour / (pressure - 0.378 * vapour)


@pytest.mark.parametrize("relative", [100.0001, 100.01, 120.0])
def test_saturated_air_is_set_just_below_saturation(relative):
    relative = torch.full_like(TEMPERATURE, relative)
    humidity = air.specific_humidity(relative, TEMPERATURE, PRESSURE)
    saturated = saturated_driver_humidity(TEMPERATURE, PRESSURE)
    torch.testing.assert_close(humidity, 0.99 * saturated, rtol=1e-13, atol=0.0)


@pytest.mark.parametrize("relative", [99.5, 99.9])
def test_nearly_saturated_air_is_not_limited(relative):
    humidity = air.specific_humidity(torch.full_like(TEMPERATURE, relative), TEMPERATURE, PRESSURE)
    saturated = saturated_driver_humidity(TEMPERATURE, PRESSURE)
    assert (humidity > 0.99 * saturated).all()
    assert (humidity < saturated).all()


def test_humidity_grows_with_relative_humidity_from_a_minimum():
    relative = torch.linspace(0.0, 99.0, 50, dtype=torch.float64)[:, None]
    humidity = air.specific_humidity(relative, TEMPERATURE, PRESSURE)
    assert (humidity[0] == c.MINIMUM_SPECIFIC_HUMIDITY).all()
    assert (humidity.diff(dim=0) > 0.0).all()


def test_saturation_humidity_at_the_freezing_point():
    pressure = row(1e5)
    expected = 0.622 * 611.0 / (1e5 - 0.378 * 611.0)
    humidity = air.saturation_humidity(row(273.15), pressure)
    torch.testing.assert_close(humidity, row(expected), rtol=1e-14, atol=0.0)


def test_saturation_slope_is_near_the_derivative_of_saturation_humidity():
    temperature = TEMPERATURE.clone().requires_grad_()
    saturation = air.saturation_humidity(temperature, PRESSURE)
    (derivative,) = torch.autograd.grad(saturation.sum(), temperature)
    slope = air.saturation_slope(saturation, temperature)
    torch.testing.assert_close(slope, derivative, rtol=0.06, atol=0.0)


def test_properties_of_the_air_belong_together():
    humidity, height = row(1e-3, 2e-3, 5e-3, 1e-2), row(2.0, 3.0, 5.0, 10.0)
    properties = air.air_properties(TEMPERATURE, humidity, PRESSURE, height)
    assert torch.equal(properties.potential_temperature, TEMPERATURE + 0.0098 * height)
    assert torch.equal(
        properties.virtual_temperature, air.virtual_temperature(TEMPERATURE, humidity)
    )
    assert torch.equal(
        properties.saturation_humidity, air.saturation_humidity(TEMPERATURE, PRESSURE)
    )
    torch.testing.assert_close(properties.emission, 5.67e-8 * TEMPERATURE**4)


def test_everything_is_differentiable():
    humidity, height = row(1e-3, 2e-3, 5e-3, 1e-2), row(2.0, 3.0, 5.0, 10.0)
    for relative in (row(30.0, 50.0, 70.0, 90.0), row(110.0, 105.0, 120.0, 101.0)):
        assert_differentiable(air.specific_humidity, relative, TEMPERATURE, PRESSURE)
    assert_differentiable(air.saturation_humidity, TEMPERATURE, PRESSURE)
    assert_differentiable(air.saturation_slope, humidity, TEMPERATURE)
    assert_differentiable(air.virtual_temperature, TEMPERATURE, humidity)
    assert_differentiable(air.emission, TEMPERATURE)
    assert_differentiable(air.air_properties, TEMPERATURE, humidity, PRESSURE, height)
