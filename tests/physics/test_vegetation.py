import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable

from noahpy.physics import constants as c
from noahpy.physics.air import air_properties
from noahpy.physics.vegetation import (
    VegetatedSurface,
    canopy_resistance,
    greenness,
    intercept,
    vegetated_surface,
    water_stress,
)

SECONDS = 1800.0


def test_greenness_runs_from_zero_to_one_between_its_limits():
    green = row(0.0, 0.1, 0.35, 0.6, 0.9)
    low, high = torch.full_like(green, 0.1), torch.full_like(green, 0.6)
    torch.testing.assert_close(greenness(green, low, high), row(0.0, 0.0, 0.5, 1.0, 1.0))


def test_greenness_is_defined_where_its_limits_coincide():
    half = row(0.5, 0.5)
    assert torch.equal(greenness(row(0.4, 0.5), half, half), row(0.0, 1.0))


def surface(green, supplied=False, bare=False):
    count = len(green)

    def constant(value):
        return torch.full_like(green, value)

    return vegetated_surface(
        green,
        constant(0.31),
        constant(5.5),
        torch.full((count,), supplied),
        torch.full((count,), supplied),
        torch.full((count,), bare),
        (constant(0.1), constant(0.7)),
        (constant(0.5), constant(3.5)),
        (constant(0.17), constant(0.25)),
        (constant(0.92), constant(0.96)),
        (constant(0.10), constant(0.12)),
    )


def test_albedo_falls_and_the_rest_rises_with_greenness():
    sparse_and_full = surface(row(0.1, 0.7))
    assert torch.equal(sparse_and_full.albedo, row(0.25, 0.17))
    assert torch.equal(sparse_and_full.leaf_area_index, row(0.5, 3.5))
    assert torch.equal(sparse_and_full.emissivity, row(0.92, 0.96))
    assert torch.equal(sparse_and_full.roughness_length, row(0.10, 0.12))
    between = surface(row(0.4))
    torch.testing.assert_close(between.albedo, row(0.21))
    torch.testing.assert_close(between.leaf_area_index, row(2.0))


def test_supplied_albedo_and_leaf_area_replace_those_of_the_class():
    supplied, own = surface(row(0.4), supplied=True), surface(row(0.4))
    assert torch.equal(supplied.albedo, row(0.31))
    assert torch.equal(supplied.leaf_area_index, row(5.5))
    assert torch.equal(supplied.emissivity, own.emissivity)


def test_bare_ground_is_never_green():
    bare = surface(row(0.6), bare=True)
    assert torch.equal(bare.green_fraction, row(0.0))
    assert torch.equal(bare.albedo, row(0.25))


@pytest.mark.parametrize("liquid_input", [0.0, 2e-7, 5e-6])
@pytest.mark.parametrize("evaporation", [0.0, 4e-8])
def test_interception_conserves_water(liquid_input, evaporation):
    canopy = row(0.0, 1e-4, 3e-4, 5e-4) + SECONDS * evaporation
    canopy = canopy.clamp(max=c.CANOPY_WATER_CAPACITY)
    green = row(0.0, 0.3, 0.7, 1.0)
    flux, evaporated = torch.full_like(green, liquid_input), torch.full_like(green, evaporation)
    after = intercept(canopy, green, flux, evaporated, SECONDS)
    gained = after.canopy_water - canopy
    expected = SECONDS * (green * flux - evaporated) - after.drip
    torch.testing.assert_close(gained, expected, rtol=0.0, atol=1e-17)
    reaching = SECONDS * (1.0 - green) * flux + after.drip
    torch.testing.assert_close(SECONDS * after.soil_water_input, reaching, rtol=0.0, atol=1e-17)
    assert (after.canopy_water >= 0.0).all()
    assert (after.canopy_water <= c.CANOPY_WATER_CAPACITY).all()
    assert (after.drip[after.canopy_water < c.CANOPY_WATER_CAPACITY] == 0.0).all()


def test_traces_of_canopy_water_vanish():
    after = intercept(row(1e-21), row(0.5), row(0.0), row(0.0), SECONDS)
    assert after.canopy_water == 0.0


@pytest.mark.parametrize("seconds", [60.0, 1800.0, 3600.0, 10800.0, 86400.0])
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_a_canopy_that_dries_up_keeps_no_rounding_error(seconds, dtype):
    canopy = torch.linspace(1e-6, 5e-4, 999, dtype=dtype)
    none = torch.zeros_like(canopy)
    # as fast as it can, a rounding error slower
    evaporated = canopy / seconds * (1.0 - torch.finfo(dtype).eps)
    after = intercept(canopy, torch.ones_like(canopy), none, evaporated, seconds)
    assert torch.equal(after.canopy_water, none)
    rain = torch.full_like(canopy, 1e-9 / seconds)
    assert (intercept(canopy, none + 1.0, rain, none, seconds).canopy_water >= canopy).all()


def test_water_stress_runs_from_wilting_to_the_reference():
    liquid = row(0.05, 0.10, 0.20, 0.30, 0.40)
    stress = water_stress(liquid, torch.full_like(liquid, 0.1), torch.full_like(liquid, 0.3))
    torch.testing.assert_close(stress, row(0.0, 0.0, 0.5, 1.0, 1.0))


def resistance(
    shortwave=600.0, humidity=6e-3, temperature=290.0, water=(0.8, 0.5), green=0.6, leaves=2.5
):
    return canopy_resistance(
        *resistance_arguments(shortwave, humidity, temperature, water, green, leaves)
    )


def resistance_arguments(shortwave, humidity, temperature, water, green, leaves):
    vegetation = VegetatedSurface(row(green), row(leaves), row(0.2), row(0.95), row(0.1))
    air = air_properties(row(temperature), row(humidity), row(9e4), row(2.0))
    return (
        vegetation,
        air,
        row(shortwave),
        row(0.95),
        row(0.02),
        row(*water)[:, None],
        row(0.4, 0.6)[:, None],
        row(40.0),
        row(100.0),
        row(36.25),
    )


def test_canopy_resistance_falls_with_light_water_leaves_and_humidity():
    usual = resistance().resistance
    assert resistance(shortwave=100.0).resistance > usual
    assert resistance(water=(0.4, 0.2)).resistance > usual
    assert resistance(leaves=1.0).resistance > usual
    assert resistance(humidity=3e-3).resistance > usual
    assert resistance(temperature=278.0, humidity=6e-3).resistance != usual


def test_plant_coefficient_lies_between_zero_and_one():
    for shortwave in (0.0, 50.0, 900.0):
        found = resistance(shortwave=shortwave)
        assert 0.0 < found.plant_coefficient < 1.0
    assert resistance(leaves=50.0).plant_coefficient > resistance().plant_coefficient


def test_there_is_no_canopy_resistance_without_vegetation():
    none = resistance(green=0.0)
    assert none.resistance == 0.0
    assert none.plant_coefficient == 0.0


def test_canopy_resistance_without_leaves_is_finite():
    none = resistance(leaves=0.0)
    assert torch.isfinite(none.resistance).all()
    assert none.plant_coefficient < 1e-3


@pytest.mark.parametrize("light", [5.0, 80.0, 700.0])
@pytest.mark.parametrize("temperature", [275.0, 295.0])
def test_canopy_resistance_is_differentiable(light, temperature):
    vegetation, air, *rest = resistance_arguments(light, 4e-3, temperature, (0.7, 0.3), 0.6, 2.5)

    def found(leaves, kelvin, humidity, pressure, *others):
        return canopy_resistance(
            vegetation._replace(leaf_area_index=leaves),
            air_properties(kelvin, humidity, pressure, row(2.0)),
            *others,
        )

    values = (vegetation.leaf_area_index, air.temperature, air.specific_humidity, air.pressure)
    assert_differentiable(found, *values, *rest)


def test_the_rest_is_differentiable():
    green = row(0.2, 0.35, 0.6)
    assert_differentiable(greenness, green, row(0.1, 0.1, 0.1), row(0.7, 0.8, 0.9))
    assert_differentiable(surface, green)
    assert_differentiable(
        lambda *values: intercept(*values, SECONDS),
        row(1e-4, 4.5e-4),
        row(0.6, 0.8),
        row(1e-7, 1e-6),
        row(2e-8, 2e-8),
    )
    assert_differentiable(water_stress, row(0.2, 0.05), row(0.1, 0.1), row(0.3, 0.3))
