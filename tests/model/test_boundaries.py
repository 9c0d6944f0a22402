"""Schemes at the edges of the column: the kind of precipitation above, the ground below."""

import numpy as np
import pytest
import torch
from builders import START, row, synthetic_columns, weather_forcings

from noahpy.errors import ParameterError
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.freezing import converged_supercooled_water
from noahpy.physics.soil_heat import thermal_conductivity

SECONDS = 10800
HEATED = Schemes.named(bottom_boundary="heat_flux")


@pytest.fixture(scope="module")
def winter():
    """Columns, a state in winter, and the forcing that follows."""
    parameters, state = synthetic_columns(30, 8, seed=5)
    model = Model(parameters)
    *first, last = weather_forcings(parameters, 20, SECONDS, seed=6, start=START)
    with torch.no_grad():
        for forcing in first:
            state = model.step(state, forcing, SECONDS).state
    return parameters, state, last._replace(precipitation_rate=torch.full((30,), 2e-4).double())


def values(result):
    return [*result.state, *result.fluxes, *result.budget]


def test_a_given_share_of_all_or_nothing_is_the_threshold_bit_for_bit(winter):
    parameters, state, forcing = winter
    frozen = (forcing.air_temperature < 273.15).double()
    assert 0.0 < frozen.mean() < 1.0
    by_threshold = Model(parameters).step(state, forcing, SECONDS)
    given = Model(parameters, Schemes.named(precipitation_phase="forcing"))
    as_given = given.step(state, forcing._replace(snowfall_fraction=frozen), SECONDS)
    for expected, found in zip(values(by_threshold), values(as_given), strict=True):
        assert torch.equal(expected, found)


def test_the_given_share_is_what_lands_on_the_pack(winter):
    parameters, state, forcing = winter
    state = state._replace(skin_temperature=torch.full_like(state.skin_temperature, 275.0))
    forcing = forcing._replace(snowfall_fraction=torch.full_like(state.skin_temperature, 0.3))
    result = Model(parameters, Schemes.named(precipitation_phase="forcing")).step(
        state, forcing, SECONDS
    )
    fallen = 0.3 * 1e-3 * SECONDS * forcing.precipitation_rate
    torch.testing.assert_close(result.budget.snowfall, fallen, rtol=1e-12, atol=0.0)


def derivative(function, value, step):
    """Fourth-order central difference."""
    return (
        8.0 * (function(value + step) - function(value - step))
        - (function(value + 2.0 * step) - function(value - 2.0 * step))
    ) / (12.0 * step)


@pytest.mark.parametrize("result", ["skin_temperature", "snow_depth", "soil_temperature"])
def test_gradients_in_the_share_of_snow_are_those_of_differences(winter, result):
    parameters, state, forcing = winter
    schemes = Schemes.named(precipitation_phase="forcing", supercooled_water="converged")
    model = Model(parameters, schemes)

    def after(share):
        forced = forcing._replace(snowfall_fraction=share)
        return getattr(model.step(state, forced, SECONDS).state, result)

    share = torch.full_like(forcing.air_temperature, 0.4)
    _, tangent = torch.func.jvp(after, (share,), (torch.ones_like(share),))
    assert tangent.abs().max() > 0.0
    close = torch.isclose(tangent, derivative(after, share, 1e-4), rtol=1e-4, atol=1e-7)
    assert close.double().mean() > 0.97


def test_gradients_in_the_geothermal_flux_are_those_of_differences(winter):
    parameters, state, forcing = winter
    schemes = Schemes.named(bottom_boundary="heat_flux", supercooled_water="converged")

    def after(flux):
        site = parameters.site._replace(geothermal_heat_flux=flux)
        return Model(parameters._replace(site=site), schemes).step(state, forcing, SECONDS).state

    flux = parameters.site.geothermal_heat_flux.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(after(flux).soil_temperature[-1].sum(), flux)
    with torch.no_grad():
        expected = derivative(lambda f: after(f).soil_temperature[-1], flux.detach(), 1e-2)
    torch.testing.assert_close(gradient, expected, rtol=1e-5, atol=1e-9)


def test_a_prescribed_flux_makes_the_deep_temperature_and_its_height_irrelevant(winter):
    parameters, state, forcing = winter
    site = parameters.site
    shallow = site._replace(
        bottom_temperature_height=torch.full_like(site.deep_soil_temperature, -0.1),
        deep_soil_temperature=torch.full_like(site.deep_soil_temperature, 250.0),
    )
    one = Model(parameters, HEATED).step(state, forcing, SECONDS)
    other = Model(parameters._replace(site=shallow), HEATED).step(state, forcing, SECONDS)
    for expected, found in zip(values(one), values(other), strict=True):
        assert torch.equal(expected, found)
    with pytest.raises(ParameterError, match="must end above"):
        Model(parameters._replace(site=shallow))


def test_no_flux_is_no_flux_and_a_flux_is_the_flux(winter):
    parameters, state, forcing = winter
    for flux in (0.0, 0.065, -2.0):
        site = parameters.site
        site = site._replace(geothermal_heat_flux=torch.full_like(site.air_height, flux))
        result = Model(parameters._replace(site=site), HEATED).step(state, forcing, SECONDS)
        expected = torch.full_like(site.air_height, -flux)
        torch.testing.assert_close(result.budget.bottom_heat_flux, expected, rtol=0.0, atol=1e-11)


def test_a_geothermal_flux_tilts_the_deep_temperature_by_its_conductivity():
    """Under steady weather the flux passes the whole column: dT/dz = G / conductivity."""
    parameters, state = synthetic_columns(1, 6, seed=3)
    flux, total = 2.0, 0.1 * parameters.soil.porosity
    temperature = torch.full_like(total, 265.0)
    site = parameters.site._replace(
        geothermal_heat_flux=row(flux), layer_thickness=torch.full_like(total, 0.1)
    )
    model = Model(parameters._replace(site=site), HEATED)
    curve = model.coefficients.freezing
    state = state._replace(
        soil_temperature=temperature,
        total_water_content=total,
        liquid_water_content=converged_supercooled_water(temperature, total, total, curve),
    )
    forcing = next(
        weather_forcings(parameters, 1, SECONDS, seed=6, start=np.datetime64("2002-01-15"))
    )
    forcing = forcing._replace(
        air_temperature=row(265.0), shortwave_down=row(0.0), precipitation_rate=row(0.0)
    )
    with torch.no_grad():
        for _ in range(300):
            state = model.step(state, forcing, SECONDS).state
    conductivity = thermal_conductivity(
        state.total_water_content, state.liquid_water_content, model.coefficients.thermal
    )
    # the heat between two layers is conducted with the conductivity of the upper one; the surface
    # still warms, which takes some of it
    gradient = (state.soil_temperature[-1] - state.soil_temperature[-2]) / 0.1
    torch.testing.assert_close(gradient, flux / conductivity[-2], rtol=0.06, atol=0.0)
