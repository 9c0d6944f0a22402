import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable
from hypothesis import given
from hypothesis import strategies as st

from noahpy.physics import constants as c
from noahpy.physics.air import air_properties
from noahpy.physics.evapotranspiration import (
    evaporation_components,
    potential_evaporation,
    snow_weighted_latent_heat,
)

SECONDS = 1800.0
SURFACE = (
    row(0.02, 0.005, 0.03),  # exchange coefficient
    row(650.0, 220.0, 400.0),  # absorbed radiation
    row(0.96, 0.95, 0.93),  # emissivity
    row(60.0, -20.0, 15.0),  # ground heat flux
    row(0.4, 0.2, 0.1),  # precipitation conductance
    row(-0.01, -3.0, -0.02),  # freezing rain
    row(0.01, 0.98, 0.4),  # snow cover
)


def some_air():
    return air_properties(
        row(290.0, 262.0, 274.0), row(7e-3, 1e-3, 3e-3), row(9e4, 6e4, 1e5), row(2.0, 2.0, 5.0)
    )


def test_latent_heat_is_weighted_by_the_snow_cover():
    heat = snow_weighted_latent_heat(row(0.0, 0.5, 1.0))
    torch.testing.assert_close(heat, row(2.501e6, 0.5 * (2.501e6 + 2.83e6), 2.83e6))


def test_potential_evaporation_closes_the_linearised_balance():
    air = some_air()
    potential = potential_evaporation(air, *SURFACE)
    _, radiation, emissivity, ground, _, rain, cover = SURFACE
    ratio = c.LATENT_HEAT_SUBLIMATION / c.LATENT_HEAT_VAPORIZATION
    psychrometric = 2488.8 * ((1.0 - cover) + ratio * cover)
    latent = potential.rate * potential.latent_heat
    conductance = potential.heat_conductance
    # the warming of the surface above the air at which it evaporates at this rate
    humid = latent / conductance / psychrometric
    warming = (humid - (air.saturation_humidity - air.specific_humidity)) / air.saturation_slope
    surface = air.temperature + warming
    residual = (
        radiation
        - emissivity * air.emission
        - (potential.radiation_factor - 1.0) * conductance * warming
        - conductance * (surface - air.potential_temperature)
        - latent
        - ground
        - rain
    )
    torch.testing.assert_close(residual, torch.zeros(3, dtype=torch.float64), rtol=0.0, atol=1e-9)


def test_linearisation_of_emission_is_near_its_derivative():
    air = some_air()
    potential = potential_evaporation(air, *SURFACE)
    derivative = 4.0 * SURFACE[2] * air.emission / air.temperature
    torch.testing.assert_close(potential.longwave_linearization, derivative, rtol=0.01, atol=0.0)


def test_potential_evaporation_is_differentiable():
    def found(temperature, humidity, pressure, height, *surface):
        return potential_evaporation(
            air_properties(temperature, humidity, pressure, height), *surface
        )

    air = some_air()
    values = (air.temperature, air.specific_humidity, air.pressure, row(2.0, 2.0, 5.0))
    assert_differentiable(found, *values, *SURFACE)


def components(demand=1e-7, green=0.6, plant=0.5, canopy=2e-4, top=0.3, stress=(0.8, 0.4, 0.0)):
    return evaporation_components(
        row(demand),
        row(green),
        row(plant),
        row(canopy),
        row(top),
        row(0.05),
        row(0.45),
        row(*stress)[:, None],
        row(0.2, 0.3, 0.5)[:, None],
        row(1.0, 1.0, 1.0)[:, None],
        row(3.0),
        SECONDS,
    )


unit = st.floats(0.0, 1.0)


@given(
    demand=st.floats(0.0, 1e-6),
    green=unit,
    plant=unit,
    canopy=st.floats(0.0, c.CANOPY_WATER_CAPACITY),
    top=st.floats(0.02, 0.45),
    stress=st.tuples(unit, unit, unit),
)
def test_components_stay_within_demand_and_supply(demand, green, plant, canopy, top, stress):
    found = components(demand, green, plant, canopy, top, stress)
    assert all((part >= 0.0).all() for part in found)
    total = found.direct + found.canopy + found.transpiration
    assert total <= demand * (1.0 + 1e-12) + 1e-24
    assert found.canopy * SECONDS <= canopy * (1.0 + 1e-14)
    torch.testing.assert_close(found.layer_transpiration.sum(0), found.transpiration)


def test_a_saturated_surface_meets_the_demand():
    found = components(green=0.6, plant=1.0, canopy=c.CANOPY_WATER_CAPACITY, top=0.45)
    torch.testing.assert_close(found.direct + found.canopy, row(1e-7))
    assert found.transpiration == 0.0


def test_canopy_evaporation_is_limited_by_its_store():
    found = components(demand=1e-5, canopy=1e-4)
    torch.testing.assert_close(found.canopy, row(1e-4 / SECONDS))


@pytest.mark.parametrize("stress", [(0.0, 0.0, 0.0), (1.0, 0.0, 0.0)])
def test_roots_draw_only_where_there_is_water(stress):
    found = components(stress=stress)
    dry = row(*stress)[:, None] == 0.0
    assert (found.layer_transpiration[dry] == 0.0).all()
    assert (found.transpiration > 0.0) == (max(stress) > 0.0)


def test_dry_soil_does_not_evaporate():
    assert components(top=0.04).direct == 0.0


@pytest.mark.parametrize("canopy", [2e-4, 1e-6])
def test_components_are_differentiable(canopy):
    def found(*values):
        return evaporation_components(*values, SECONDS)

    assert_differentiable(
        found,
        row(1e-7),
        row(0.6),
        row(0.5),
        row(canopy),
        row(0.3),
        row(0.05),
        row(0.45),
        row(0.8, 0.4, 0.6)[:, None],
        row(0.2, 0.3, 0.5)[:, None],
        row(1.0, 1.0, 1.0)[:, None],
        row(3.0),
    )
    assert_differentiable(snow_weighted_latent_heat, row(0.2, 0.7))
