import itertools
import math

import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable

from noahpy.physics import constants as c
from noahpy.physics.air import air_properties, emission
from noahpy.physics.evapotranspiration import potential_evaporation
from noahpy.physics.snow import (
    GroundConduction,
    Precipitation,
    SnowPack,
    ThresholdSnowfall,
    blended_snow_conduction,
    compacted_density,
    existing_pack,
    ground_conduction,
    limited_frost,
    new_snow_density,
    precipitation_kind,
    snow_age,
    snow_albedo,
    snow_conductivity,
    snow_cover_fraction,
    snow_surface_balance,
    surface_albedo,
    surface_emissivity,
    surface_roughness_length,
    switched_snow_conduction,
    with_new_snow,
)
from noahpy.physics.surface_balance import ConservingSnowEnergy, ParentSnowEnergy

PARENT = ParentSnowEnergy()
T0 = c.FREEZING_POINT
SECONDS = 3600.0


def test_precipitation_is_rain_snow_or_freezing_rain():
    rate = row(1e-3, 1e-3, 1e-3, 1e-3, 0.0)
    air = row(T0 + 5.0, T0 + 5.0, T0 - 5.0, T0 - 5.0, T0 - 5.0)
    skin = row(T0 + 2.0, T0 - 2.0, T0 + 2.0, T0 - 2.0, T0 - 2.0)
    kind = precipitation_kind(rate, ThresholdSnowfall()(air, rate), skin)
    assert kind.is_snow.tolist() == [False, False, True, True, False]
    assert torch.equal(kind.onto_pack, row(0.0, 1e-3, 1e-3, 1e-3, 0.0))
    assert torch.equal(kind.onto_pack + kind.liquid, rate)
    # freezing rain alone releases latent heat, snow does not
    assert torch.equal(kind.freezing_heat, row(0.0, -333.5, 0.0, 0.0, 0.0))
    torch.testing.assert_close(kind.heat_capacity, row(4.218, 4.218, 2.106, 2.106, 0.0))


def test_a_mixture_is_treated_in_proportion():
    rate, skin = row(2e-3, 2e-3), row(T0 + 2.0, T0 - 2.0)
    snow = precipitation_kind(rate, row(1.0, 1.0), skin)
    rain = precipitation_kind(rate, row(0.0, 0.0), skin)
    mixed = precipitation_kind(rate, row(0.25, 0.25), skin)
    assert mixed.is_snow.all()
    for name in ("onto_pack", "liquid", "heat_capacity", "freezing_heat"):
        expected = 0.25 * getattr(snow, name) + 0.75 * getattr(rain, name)
        torch.testing.assert_close(getattr(mixed, name), expected, rtol=1e-12, atol=0.0)


def cases_of_precipitation():
    """Rate, air and skin temperature: none to heavy, on both sides of and at the freezing point."""
    draw = torch.Generator().manual_seed(7)
    rate = torch.rand(500, generator=draw, dtype=torch.float64).mul(3e-3) - 5e-4
    air, skin = T0 + 5.0 * torch.randn(2, 500, generator=draw, dtype=torch.float64)
    air[:50], skin[25:75] = T0, T0
    return rate.clamp(min=0.0), air, skin


def test_all_or_nothing_is_the_rule_of_the_parent_model_bit_for_bit():
    rate, air, skin = cases_of_precipitation()
    falls = rate > 0.0
    snows = falls & (air < T0)
    freezes = falls & ~snows & (skin <= T0)
    onto_pack = torch.where(snows | freezes, rate, 0.0)
    heat_capacity = torch.where(snows, c.SPECIFIC_HEAT_ICE * rate, c.SPECIFIC_HEAT_WATER * rate)
    freezing_heat = torch.where(freezes, -c.LATENT_HEAT_FUSION * rate, 0.0)
    expected = (snows, onto_pack, rate - onto_pack, heat_capacity, freezing_heat)
    kind = precipitation_kind(rate, ThresholdSnowfall()(air, torch.zeros_like(air)), skin)
    for one, other in zip(expected, kind, strict=True):
        assert torch.equal(one, other)
        # negative zeros would compare equal
        assert torch.equal(torch.signbit(one), torch.signbit(other))


def test_snow_and_rain_make_up_the_precipitation():
    rate, _, skin = cases_of_precipitation()
    share = torch.rand(500, generator=torch.Generator().manual_seed(8), dtype=torch.float64)
    kind = precipitation_kind(rate, share, skin)
    torch.testing.assert_close(kind.onto_pack + kind.liquid, rate, rtol=1e-15, atol=0.0)
    assert (kind.liquid >= 0.0).all()
    assert torch.equal(kind.is_snow, rate > 0.0)
    # all of it lands on the pack where rain freezes, and only rain gives off its heat
    cold = skin <= T0
    torch.testing.assert_close(kind.onto_pack[cold], rate[cold], rtol=1e-15, atol=0.0)
    torch.testing.assert_close(kind.onto_pack[~cold], (share * rate)[~cold])
    heat = torch.where(cold, -c.LATENT_HEAT_FUSION * (1.0 - share) * rate, 0.0)
    torch.testing.assert_close(kind.freezing_heat, heat)


@pytest.mark.parametrize(("share", "inward"), [(0.0, 1e-6), (1.0, -1e-6)])
@pytest.mark.parametrize("skin", [T0 - 2.0, T0 + 2.0])
def test_gradients_of_pure_snow_and_rain_are_those_toward_a_mixture(share, inward, skin):
    """A share cannot pass 0 or 1, so only the difference inward counts."""
    rate, share, skin = row(2e-3), row(share), row(skin)
    for index in range(1, 5):

        def part(share, index=index):
            return precipitation_kind(rate, share, skin)[index]

        _, tangent = torch.func.jvp(part, (share,), (row(1.0),))
        _, pull_back = torch.func.vjp(part, share)
        difference = (part(share + inward) - part(share)) / inward
        torch.testing.assert_close(tangent, difference, rtol=1e-8, atol=1e-10)
        torch.testing.assert_close(pull_back(row(1.0))[0], difference, rtol=1e-8, atol=1e-10)


def test_a_share_of_nothing_needs_no_value():
    rate, share = row(0.0, 0.0), row(math.nan, 0.4).requires_grad_()
    kind = precipitation_kind(rate, share, row(T0 - 2.0, T0 - 2.0))
    assert not kind.is_snow.any()
    for value in kind[1:]:
        assert torch.equal(value, row(0.0, 0.0))
    (gradient,) = torch.autograd.grad(sum(value.sum() for value in kind[1:]), share)
    assert torch.equal(gradient, row(0.0, 0.0))


def test_air_at_the_freezing_point_rains_and_a_skin_at_it_freezes_the_rain():
    share = ThresholdSnowfall()(row(T0), row(0.0))
    kind = precipitation_kind(row(1e-3), share, row(T0))
    assert not kind.is_snow
    assert kind.freezing_heat < 0.0


def test_traces_of_snow_are_discarded():
    pack = existing_pack(row(0.0, 1e-8, 1e-7, 2e-7, 0.03), row(0.0, 1e-7, 1e-6, 1e-6, 0.1))
    assert torch.equal(pack.water_equivalent, row(0.0, 0.0, 0.0, 2e-7, 0.03))
    assert torch.equal(pack.depth, row(0.0, 0.0, 0.0, 1e-6, 0.1))
    torch.testing.assert_close(pack.density, row(0.0, 0.0, 0.0, 0.2, 0.3))


def test_new_snow_is_lightest_in_the_cold():
    density = new_snow_density(T0 + row(-60.0, -15.0, -10.0, -1.0, 0.0))
    assert torch.equal(density[:2], row(0.05, 0.05))
    assert (density[1:].diff() > 0.0).all()
    torch.testing.assert_close(density[4], row(0.05 + 0.0017 * 15.0**1.5)[0])


def test_new_snow_is_lighter_than_the_densest_pack_wherever_snow_falls():
    density = new_snow_density(T0 + row(0.0, 2.0, 5.0, 10.0))
    torch.testing.assert_close(density, row(0.149, 0.169, 0.202, 0.2625), rtol=0.0, atol=1e-3)
    assert (density < c.MAXIMUM_SNOW_DENSITY).all()


def test_new_snow_adds_its_water_and_depth():
    pack = SnowPack(row(0.0, 0.03), row(0.0, 0.1), row(0.0, 0.3))
    fall, air = row(0.004, 0.004), row(T0 - 8.0, T0 - 8.0)
    fresh = new_snow_density(air)
    after = with_new_snow(pack, fall, fresh)
    torch.testing.assert_close(after.water_equivalent, row(0.004, 0.034))
    torch.testing.assert_close(after.depth, pack.depth + fall / fresh)
    torch.testing.assert_close(after.density * after.depth, after.water_equivalent)


def test_a_shallow_new_pack_takes_the_larger_density():
    fresh = new_snow_density(row(T0 - 8.0))
    after = with_new_snow(SnowPack(row(3e-7), row(1e-6), row(0.3)), row(1e-8), fresh)
    assert torch.equal(after.density, row(0.3))
    after = with_new_snow(SnowPack(row(0.0), row(0.0), row(0.0)), row(1e-8), fresh)
    assert torch.equal(after.density, fresh)


def test_no_snowfall_leaves_the_pack_alone():
    pack = SnowPack(row(0.0, 0.03), row(0.0, 0.1), row(0.0, 0.3))
    after = with_new_snow(pack, row(0.0, 0.0), row(0.09, 0.24))
    assert all(torch.equal(a, b) for a, b in zip(after, pack, strict=True))


def test_snow_cover_runs_from_zero_to_its_maximum():
    water = torch.linspace(0.0, 0.2, 201, dtype=torch.float64)
    cover = snow_cover_fraction(water, torch.full_like(water, 0.04))
    assert cover[0] == 0.0
    assert (cover.diff() >= 0.0).all()
    assert cover.max() == 0.98
    torch.testing.assert_close(
        snow_cover_fraction(row(0.02), row(0.04)),
        1.0 - (torch.exp(row(-1.3)) - 0.5 * torch.exp(row(-2.6))),
    )


def test_snow_ages_under_clear_skies_and_keeps_its_age_without_a_pack():
    age = snow_age(
        row(5e4, 5e4, 5e4),
        torch.tensor([True, False, False]),
        torch.tensor([True, True, False]),
        SECONDS,
    )
    assert torch.equal(age, row(0.0, 5e4 + SECONDS, 5e4))


def albedo(age, cover=0.98, background=0.2, maximum=0.7):
    age = torch.as_tensor(age, dtype=torch.float64)
    ground = (torch.full_like(age, v) for v in (cover, background))
    return surface_albedo(snow_albedo(age, torch.full_like(age, maximum)), *ground)


def test_snow_albedo_decays_from_fresh_snow_to_the_background():
    days = torch.linspace(0.0, 2000.0, 500, dtype=torch.float64)
    decaying = albedo(86400.0 * days, cover=1.0)
    fresh = 0.7 + 0.5 * (0.85 - 0.7)
    torch.testing.assert_close(decaying[0], torch.tensor(fresh, dtype=torch.float64))
    assert (decaying.diff() <= 0.0).all()
    assert decaying[-1] == 0.2
    torch.testing.assert_close(
        albedo([10.0 * 86400.0], cover=1.0), row(fresh * 0.94 ** (10.0**0.58))
    )


def test_surface_properties_are_those_of_the_ground_without_snow():
    zero, some = row(0.0), row(0.23)
    assert torch.equal(albedo([1e5], cover=0.0, background=0.23), some)
    assert torch.equal(surface_emissivity(zero, row(0.97)), row(0.97))
    assert torch.equal(surface_roughness_length(zero, row(0.0), row(0.08)), row(0.08))


def test_snow_covers_emission_and_buries_roughness():
    torch.testing.assert_close(surface_emissivity(row(0.5), row(0.97)), row(0.96))
    half_buried = surface_roughness_length(row(1.0), row(0.28), row(0.08))
    torch.testing.assert_close(half_buried, row(0.04))
    buried = surface_roughness_length(row(1.0, 0.98), row(5.0, 0.56), row(0.08, 0.08))
    torch.testing.assert_close(buried, row(0.001, 0.02 * 0.08 + 0.98 * 0.001))


def test_conduction_through_no_snow_is_that_of_the_soil():
    zero = row(0.0)
    conduction = ground_conduction(
        row(1.3), row(0.3), zero, zero, row(0.05), switched_snow_conduction
    )
    assert torch.equal(conduction.conductivity, row(1.3))
    assert torch.equal(conduction.distance, row(0.05))


def test_conduction_is_weighted_by_depth_and_cover():
    snow = snow_conductivity(row(0.3))
    conduction = ground_conduction(
        row(1.3), snow, row(0.1), row(0.6), row(0.05), switched_snow_conduction
    )
    layered = (0.1 * snow + 0.05 * 1.3) / 0.15
    torch.testing.assert_close(conduction.conductivity, 0.6 * layered + 0.4 * 1.3)
    torch.testing.assert_close(conduction.distance, row(0.15))


def test_snow_conductivity_replaces_that_of_the_soil_under_a_nearly_closed_cover():
    snow, depth = snow_conductivity(row(0.3, 0.3)), row(1.0, 1.0)
    conduction = ground_conduction(
        row(1.3, 1.3), snow, depth, row(0.97, 0.98), row(0.05, 0.05), switched_snow_conduction
    )
    assert conduction.conductivity[0] > snow[0]
    torch.testing.assert_close(conduction.conductivity[1], snow[1])


def test_the_blend_joins_soil_and_snow_without_a_jump_or_a_kink():
    cover = torch.linspace(0.955, 0.98, 2501, dtype=torch.float64).requires_grad_()
    soil, snow = torch.full_like(cover, 1.3), torch.full_like(cover, 0.1)
    blended = blended_snow_conduction(cover, soil, snow)
    (slope,) = torch.autograd.grad(blended.sum(), cover)
    assert blended[0] == 1.3
    torch.testing.assert_close(blended[-1], snow[-1])
    middle = blended_snow_conduction(row(0.97), row(1.3), row(0.1))
    torch.testing.assert_close(middle, row(0.7))
    assert (blended.diff() <= 0.0).all()
    assert slope.diff().abs().max() < 0.01 * slope.abs().max()
    assert slope[0] == 0.0


def test_frost_is_limited_in_stable_air_by_day_only():
    potential = row(-1e-5, -1e-5, -1e-5, 1e-5)
    richardson, radiation = row(0.5, 0.05, 0.5, 0.5), row(300.0, 300.0, 100.0, 300.0)
    limited = limited_frost(potential, richardson, radiation, torch.full_like(potential, 0.98))
    torch.testing.assert_close(limited[0], 0.5 * potential[0] / 0.98)
    assert torch.equal(limited[1:], potential[1:])


def test_frost_ends_at_the_highest_richardson_numbers():
    assert limited_frost(row(-1e-5), row(2.0), row(300.0), row(0.98)) == 0.0


COLD = (268.0, 8e-4, 120.0, 269.0)
WARM = (278.0, 4e-3, 420.0, 272.0)


def falling(heat_capacity, freezing_heat=0.0):
    nothing = torch.zeros_like(row(0.0))
    capacity = heat_capacity + nothing
    return Precipitation(nothing > 0.0, nothing, nothing, capacity, freezing_heat + nothing)


def surface_balance(water, loss, weather, full_cover=0.04, *, rain=0.0, energy=PARENT):
    temperature, humidity, radiation, soil = weather
    cover = snow_cover_fraction(row(water), row(full_cover))
    air = air_properties(row(temperature), row(humidity), row(9e4), row(2.0))
    emissivity, zero = row(0.95), row(0.0)
    potential = potential_evaporation(
        air, row(0.015), row(radiation), emissivity, row(5.0), row(rain), zero, cover
    )
    evaporation_heat = c.LATENT_HEAT_SUBLIMATION * row(loss) * 1000.0 / SECONDS
    arguments = (
        row(water),
        row(loss),
        cover,
        row(soil),
        GroundConduction(row(0.4), row(0.12)),
        air,
        potential,
        row(radiation),
        emissivity,
        falling(rain),
        row(270.0),
        evaporation_heat,
    )
    surface = snow_surface_balance(*arguments, SECONDS, energy)
    return arguments, surface


@pytest.mark.parametrize("weather", [COLD, WARM], ids=["cold", "warm"])
@pytest.mark.parametrize("loss", [-2e-5, 0.0, 3e-5])
@pytest.mark.parametrize("water", [1e-5, 2e-3, 0.05])
def test_snow_surface_conserves_water(water, loss, weather):
    _, surface = surface_balance(water, loss, weather)
    melt = surface.melt_rate * SECONDS
    change = surface.water_equivalent - water
    torch.testing.assert_close(change, surface.correction - melt - loss, rtol=0.0, atol=1e-17)
    assert surface.water_equivalent >= 0.0
    assert melt >= 0.0
    torch.testing.assert_close(
        surface.melt_heat_flux, surface.melt_rate * c.VOLUMETRIC_LATENT_HEAT_FUSION
    )


def test_cold_snow_does_not_melt():
    _, surface = surface_balance(0.05, 1e-5, COLD)
    assert surface.effective_temperature < T0
    assert surface.skin_temperature == surface.effective_temperature
    assert surface.melt_rate == 0.0


def test_melting_snow_closes_its_energy_balance():
    arguments, surface = surface_balance(0.05, 1e-5, WARM)
    _, _, cover, soil, conduction, air, potential, radiation, emissivity, *_, vapour = arguments
    assert surface.effective_temperature > T0
    skin = surface.skin_temperature
    torch.testing.assert_close(
        skin, T0 * cover**2 + (1.0 - cover**2) * surface.effective_temperature
    )
    assert not surface.melt_limited
    residual = (
        radiation
        - emissivity * emission(skin)
        - conduction.conductivity * (skin - soil) / conduction.distance
        - potential.heat_conductance * (skin - air.potential_temperature)
        - vapour
        - surface.melt_heat_flux
    )
    assert residual.abs() < 1e-10


@pytest.mark.parametrize("rain", [0.0, 8.0])
@pytest.mark.parametrize("weather", [COLD, WARM], ids=["cold", "warm"])
def test_each_heat_counts_once_if_energy_is_conserved(weather, rain):
    arguments, surface = surface_balance(
        0.05, 1e-5, weather, rain=rain, energy=ConservingSnowEnergy()
    )
    _, _, _, soil, conduction, air, potential, radiation, emissivity, *_, vapour = arguments
    skin = surface.skin_temperature
    linear = emissivity * air.emission + potential.longwave_linearization * (skin - air.temperature)
    residual = (
        radiation
        - linear
        - rain * (skin - air.temperature)
        - conduction.conductivity * (skin - soil) / conduction.distance
        - potential.heat_conductance * (skin - air.potential_temperature)
        - vapour
        - surface.melt_heat_flux
    )
    assert residual.abs() < 1e-9
    assert not surface.has_full_emission
    assert surface.old_precipitation_heat == 0.0
    _, legacy = surface_balance(0.05, 1e-5, weather, rain=rain)
    assert (legacy.skin_temperature == skin) == (rain == 0.0)


def test_a_thin_melting_pack_is_exhausted():
    _, surface = surface_balance(2e-4, 0.0, WARM, full_cover=1e-4)
    assert surface.water_equivalent == 0.0
    assert surface.melt_limited
    torch.testing.assert_close(surface.melt_rate * SECONDS, row(2e-4))


def test_more_sublimation_than_snow_is_recorded_as_created_water():
    _, surface = surface_balance(1e-5, 3e-5, COLD)
    assert surface.water_equivalent == 0.0
    torch.testing.assert_close(surface.correction, row(2e-5))


def density_after(density, water=0.05, skin=268.0, soil=270.0):
    return compacted_density(row(density), row(water), row(skin), row(soil), SECONDS)


def test_snow_settles_under_its_weight_and_faster_when_warm():
    assert density_after(0.1) > 0.1
    assert density_after(0.1, water=0.2) > density_after(0.1, water=0.05)
    assert density_after(0.1, skin=272.0) > density_after(0.1, skin=260.0)


def test_wet_snow_grows_dense():
    dry = density_after(0.2, skin=T0 - 1e-9)
    wet = density_after(0.2, skin=T0)
    share = 0.13 / 24.0
    torch.testing.assert_close(wet, dry * (1.0 - share) + share)


@pytest.mark.parametrize("skin", [230.0, 275.0])
@pytest.mark.parametrize("density", [0.01, 0.05, 0.2, 0.4, 0.6])
def test_density_of_compacted_snow_is_bounded(density, skin):
    assert 0.05 <= density_after(density, water=1.0, skin=skin) <= 0.40


def test_pack_functions_are_differentiable():
    rate, share, skin = row(1e-3, 2e-3, 3e-3), row(0.4, 0.0, 0.7), T0 + row(-4.0, -3.0, 6.0)
    assert_differentiable(precipitation_kind, rate, share, skin)
    assert_differentiable(existing_pack, row(0.03, 1e-5), row(0.1, 1e-4))
    assert_differentiable(new_snow_density, row(250.0, 265.0, 272.0))
    for fall in (row(0.004, 0.001), row(0.0, 0.0)):
        assert_differentiable(
            lambda w, h, d, f, t: with_new_snow(SnowPack(w, h, d), f, t),
            row(0.03, 1e-3),
            row(0.1, 8e-3),
            row(0.3, 0.12),
            fall,
            row(0.08, 0.06),
        )
    assert_differentiable(snow_conductivity, row(0.1, 0.35))
    assert_differentiable(snow_cover_fraction, row(0.002, 0.02, 0.2), row(0.04, 0.04, 0.04))
    snows, lies = torch.tensor([True, False]), torch.tensor([True, True])
    assert_differentiable(lambda age: snow_age(age, snows, lies, SECONDS), row(1e4, 1e5))
    assert_differentiable(
        lambda w, h, t, s: compacted_density(w / h, w, t, s, SECONDS),
        row(0.01, 0.03, 0.02),
        row(0.08, 0.12, 0.1),
        row(265.0, 275.0, 262.0),
        row(268.0, 272.0, 269.0),
    )


def test_surface_properties_are_differentiable():
    cover, background = row(0.3, 0.97, 0.6), row(0.2, 0.15, 0.25)
    age = row(3e4, 8e5, 2e9)
    assert_differentiable(
        lambda age, cover, ground, most: surface_albedo(snow_albedo(age, most), cover, ground),
        age,
        cover,
        background,
        row(0.7, 0.6, 0.75),
    )
    assert_differentiable(surface_emissivity, cover, row(0.97, 0.92, 0.96))
    assert_differentiable(
        surface_roughness_length, cover, row(0.1, 0.02, 3.0), row(0.08, 0.03, 0.1)
    )
    pairs = (row(0.5, 0.9), row(0.965, 0.975))
    transitions = (switched_snow_conduction, blended_snow_conduction)
    for covers, transition in itertools.product(pairs, transitions):
        assert_differentiable(
            lambda k, snow, h, s, z, t=transition: ground_conduction(k, snow, h, s, z, t),
            row(1.3, 0.8),
            row(0.2, 0.5),
            row(0.1, 0.4),
            covers,
            row(0.05, 0.03),
        )
    assert_differentiable(
        limited_frost,
        row(-1e-5, -2e-5, 1e-5),
        row(0.4, 0.05, 0.4),
        row(300.0, 300.0, 200.0),
        row(0.9, 0.5, 0.9),
    )


@pytest.mark.parametrize("weather", [COLD, WARM], ids=["cold", "warm"])
@pytest.mark.parametrize("water", [2e-4, 0.05])
@pytest.mark.parametrize("energy", [ParentSnowEnergy(), ConservingSnowEnergy()])
def test_snow_surface_balance_is_differentiable(water, weather, energy):
    temperature, humidity, radiation, soil = weather

    def balance(water, loss, cover, soil, conductivity, distance, temperature, humidity, *rest):
        air = air_properties(temperature, humidity, row(9e4), row(2.0))
        radiation, emissivity, ground, rain, freezing, vapour = rest
        potential = potential_evaporation(
            air, row(0.015), radiation, emissivity, ground, rain, freezing, cover
        )
        conduction = GroundConduction(conductivity, distance)
        surface = snow_surface_balance(
            water,
            loss,
            cover,
            soil,
            conduction,
            air,
            potential,
            radiation,
            emissivity,
            falling(rain, freezing),
            row(271.0),
            vapour,
            SECONDS,
            energy,
        )
        # without the residue of rounding of an exhausted pack
        return surface._replace(correction=soil, water_equivalent=1.0 + surface.water_equivalent)

    assert_differentiable(
        balance,
        row(water),
        row(1e-5),
        row(0.7),
        row(soil),
        row(0.4),
        row(0.12),
        row(temperature),
        row(humidity),
        row(radiation),
        row(0.95),
        row(5.0),
        row(0.5),
        row(-1.0),
        row(3.0),
    )
