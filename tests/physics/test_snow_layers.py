"""Layers of snow: contents, the smooth grid, remapping, properties, compaction, percolation."""

import pytest
import torch

from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.model.defaults import at_defaults
from noahpy.physics import constants as c
from noahpy.physics.snow_compaction import (
    anderson_settling,
    compacted,
    fresh_snow_density,
    vionnet_settling,
)
from noahpy.physics.snow_layers import (
    ICE_DENSITY,
    SnowContent,
    SnowLayers,
    content_of,
    layer_shares,
    layers_of,
    no_snow,
    remapped,
)
from noahpy.physics.snow_properties import (
    aged_albedo,
    calonne_conductivity,
    cover_by_density,
    cover_fraction,
    held_by_density,
    held_by_pores,
    sturm_conductivity,
    yen_conductivity,
)
from noahpy.physics.snow_water import percolated, with_vapour_exchange

GENERATOR = torch.Generator().manual_seed(3)


def row(*values):
    return torch.tensor(values, dtype=torch.float64)


def random(low, high, *shape):
    return low + (high - low) * torch.rand(*shape, generator=GENERATOR, dtype=torch.float64)


def random_content(layers=6, columns=200):
    thickness = random(0.0, 0.5, layers, columns)
    thickness = torch.where(random(0.0, 1.0, layers, columns) < 0.2, 0.0, thickness)
    mass = thickness * random(50.0, 500.0, layers, columns)
    enthalpy = mass * random(-40000.0, 60000.0, layers, columns)
    return SnowContent(mass, enthalpy, thickness, mass * random(0.0, 1e7, layers, columns))


def test_the_content_of_layers_gives_the_layers():
    layers = SnowLayers(
        ice=row(20.0, 30.0, 0.0)[:, None],
        liquid=row(0.0, 2.0, 0.0)[:, None],
        temperature=row(260.0, c.FREEZING_POINT, c.FREEZING_POINT)[:, None],
        thickness=row(0.1, 0.1, 0.0)[:, None],
        age=row(3600.0, 7200.0, 0.0)[:, None],
    )
    for found, value in zip(layers_of(content_of(layers)), layers, strict=True):
        torch.testing.assert_close(found, value, rtol=1e-14, atol=0.0)


@pytest.mark.parametrize("layers", [2, 3, 4, 5, 7, 8, 9, 10])
def test_layers_are_equal_in_thin_snow_and_thin_near_the_ends_in_deep_snow(layers):
    shares = layer_shares(row(1e-9, 0.3, 50.0), layers)
    assert shares.shape[0] == layers
    torch.testing.assert_close(shares.sum(0), torch.ones(3, dtype=torch.float64))
    torch.testing.assert_close(
        shares[:, 0], torch.full_like(shares[:, 0], 1.0 / layers), rtol=1e-6, atol=0.0
    )
    assert bool((shares > 0.0).all())
    if layers > 2:
        assert float(50.0 * shares[0, 2]) < 0.2 > float(50.0 * shares[-1, 2])


def test_remapping_conserves_all_and_leaves_the_same_grid_as_it_is():
    content = random_content()
    depth = content.thickness.sum(0)
    new = layer_shares(depth.clamp(min=1e-9), 5) * depth
    after = remapped(content, new)
    for held, value in zip(after, content, strict=True):
        torch.testing.assert_close(held.sum(0), value.sum(0), rtol=1e-14, atol=1e-9)
    assert float((after.mass).min()) >= 0.0
    same = remapped(after, new)
    for held, value in zip(same, after, strict=True):
        torch.testing.assert_close(held, value, rtol=1e-13, atol=1e-7)


def test_remapping_keeps_a_line_of_density_and_makes_no_snow_denser_or_lighter():
    density = torch.linspace(100.0, 350.0, 6, dtype=torch.float64)[:, None]
    thickness = torch.full_like(density, 0.1)
    mass = density * thickness
    line = SnowContent(mass, -1e3 * mass, thickness, mass)
    edges = row(0.0, 0.17, 0.25, 0.38, 0.43, 0.6)
    new = edges.diff()[:, None]
    middle = 0.5 * (edges[1:] + edges[:-1])[:, None]
    after = remapped(line, new)
    torch.testing.assert_close((after.mass / new)[1:-1], 75.0 + 500.0 * middle[1:-1])
    torch.testing.assert_close(after.enthalpy, -1e3 * after.mass)

    # also in a thick layer between thin ones, whose faces have nearly the densities of both
    edges = row(0.0, 0.1, 0.2, 0.8, 0.85, 0.9)
    thickness = edges.diff()[:, None]
    mass = thickness * (75.0 + 250.0 * (edges[1:] + edges[:-1])[:, None])
    cut = row(0.0, 0.2, 0.4, 0.7, 0.8, 0.9)
    after = remapped(SnowContent(mass, -mass, thickness, mass), cut.diff()[:, None])
    within = (after.mass / cut.diff()[:, None])[1:4, 0]
    torch.testing.assert_close(within, 75.0 + 250.0 * (cut[1:] + cut[:-1])[1:4])

    content = random_content()
    depth = content.thickness.sum(0)
    after = remapped(content, layer_shares(depth, 5) * depth)
    lies, found = content.thickness > 0.0, after.mass / after.thickness
    given = content.mass / torch.where(lies, content.thickness, 1.0)
    lightest = torch.where(lies, given, torch.inf).amin(0)
    assert bool((found >= lightest - 1e-9).all())
    assert bool((found <= given.amax(0) + 1e-9).all())


def test_remapping_is_continuous_in_the_old_and_the_new_grid():
    content = random_content()
    depth = content.thickness.sum(0)

    def after(change):
        thicker = content.thickness * (1.0 + change * torch.linspace(0.0, 1.0, 6)[:, None])
        total = thicker.sum(0)
        return remapped(content._replace(thickness=thicker), layer_shares(total, 4) * total)

    before, near, nearer = after(0.0), after(1e-6), after(1e-8)
    assert bool((depth > 0.0).all())
    far = float((near.mass - before.mass).abs().max())
    assert 0.0 < far < 1e-3
    assert float((nearer.mass - before.mass).abs().max()) < 0.02 * far


def test_snow_conducts_as_measured_and_its_formulas_meet():
    density = row(100.0, 300.0)
    torch.testing.assert_close(
        yen_conductivity(density), 2.22 * (density / 1000.0) ** 1.88, rtol=1e-12, atol=0.0
    )
    by_sturm, by_calonne = sturm_conductivity(density), calonne_conductivity(density)
    torch.testing.assert_close(by_sturm, row(0.0464, 0.12597), atol=1e-9, rtol=0.0)
    torch.testing.assert_close(by_calonne, row(0.0367, 0.2121), atol=1e-9, rtol=0.0)
    near = row(154.39, 154.40, 154.41, 154.42, 154.43)
    assert float(sturm_conductivity(near).diff().abs().max()) < 1e-5


def test_cover_grows_from_nothing_to_all_and_old_snow_is_patchier():
    depth = row(1e-9, 0.1, 3.0)
    torch.testing.assert_close(cover_fraction(depth, row(0.1)), torch.tanh(10.0 * depth))
    parameters = at_defaults(SnowParameters, row(0.0))
    scale = cover_by_density(depth, row(100.0, 100.0, 300.0), parameters)
    torch.testing.assert_close(scale, 0.025 * row(1.0, 1.0, 3.0**1.6))


def test_snow_holds_water_in_its_pores():
    parameters = at_defaults(SnowParameters, row(0.0))
    ice, thickness = row(30.0, 91.7, 0.0), row(0.1, 0.1, 0.0)
    pores = thickness - ice / ICE_DENSITY
    torch.testing.assert_close(held_by_pores(ice, thickness, parameters), 30.0 * pores)
    by_density = held_by_density(ice, thickness, parameters)
    content = 300.0 / ICE_DENSITY
    expected = 100.0 * (0.0264 + 0.0099 * (1.0 - content) / content)
    torch.testing.assert_close(by_density, row(expected, 0.0, 0.0))


def test_albedo_ages_renews_and_stays_as_it_is_without_either():
    parameters = at_defaults(SnowParameters, row(0.0))
    day = c.SECONDS_PER_DAY

    def after(skin, mass, snowfall):
        values = (row(skin), row(mass), row(snowfall), day, parameters)
        return float(aged_albedo(row(0.8), *values))

    assert after(-10.0, 100.0, 0.0) == pytest.approx(0.792, abs=1e-12)
    melting = 0.5 + 0.3 * torch.exp(torch.tensor(-0.24)).item()
    assert after(0.0, 100.0, 0.0) == pytest.approx(melting, abs=1e-7)
    assert after(-10.0, 1000.0, 50.0) > 0.845
    # the first snow renews by its share of itself
    gain = 0.05 - 0.008
    assert after(-10.0, 1e-9, 1e-9) == pytest.approx(0.8 + gain * 0.63212, abs=1e-5)
    still = parameters._replace(cold_albedo_decay=row(0.0))
    assert float(aged_albedo(row(0.8), row(-10.0), row(50.0), row(0.0), day, still)) == 0.8


def test_weight_settles_snow_exactly_as_small_steps_do():
    content = SnowContent(row(50.0)[None], row(-1e6)[None], row(0.5)[None], row(0.0)[None])
    parameters = at_defaults(SnowParameters, row(0.0))._replace(wind_packing=row(0.0))
    day = c.SECONDS_PER_DAY
    once = compacted(content, row(1.0), vionnet_settling, 10.0 * day, parameters)
    often = content
    for _ in range(1000):
        often = compacted(often, row(1.0), vionnet_settling, 0.01 * day, parameters)
    assert float(once.thickness) < 0.45
    torch.testing.assert_close(once.thickness, often.thickness, rtol=1e-10, atol=0.0)


@pytest.mark.parametrize("settling", [vionnet_settling, anderson_settling])
def test_snow_settles_but_never_beyond_ice_and_wind_packs_its_top(settling):
    content = random_content()
    parameters = at_defaults(SnowParameters, torch.zeros(200, dtype=torch.float64))
    calm = row(0.0).expand(200)
    after = compacted(content, calm, settling, 1e7, parameters)
    assert bool((after.thickness <= content.thickness * (1.0 + 1e-12)).all())
    has = content.thickness > 0.0
    liquid = (content.enthalpy / c.LATENT_HEAT_FUSION).clamp(min=0.0)
    solid = (content.mass - liquid)[has] / after.thickness[has]
    before = (content.mass / content.thickness)[has]
    assert bool((solid <= torch.maximum(before, torch.tensor(ICE_DENSITY)) * (1 + 1e-12)).all())
    windy = compacted(content, calm + 15.0, settling, 3600.0, parameters)
    still = compacted(content, calm, settling, 3600.0, parameters)
    assert float((windy.thickness - still.thickness).max()) <= 1e-15
    assert float((windy.thickness - still.thickness).min()) < -1e-3


def test_wind_packs_loose_snow_towards_its_density_and_less_below():
    thickness = row(0.02, 0.05)[:, None]
    content = SnowContent(100.0 * thickness, -1e3 + 0.0 * thickness, thickness, 0.0 * thickness)
    parameters = at_defaults(SnowParameters, row(0.0))

    def still(snow, seconds, parameters):
        return snow.density

    day = c.SECONDS_PER_DAY
    after = compacted(content, row(10.0), still, day, parameters)
    gusts = 2.868 * torch.exp(torch.tensor(-0.085 * 12.5)).item()
    drift = 1.25 - 1.25e-3 * 50.0 / 0.295 + 1.0 - gusts
    for layer, middle in ((0, 0.01), (1, 0.045)):
        rate = drift * torch.exp(torch.tensor(-10.0 * middle * (3.25 - drift))).item() / 60.0
        packed = 350.0 - 250.0 * torch.exp(torch.tensor(-24.0 * rate)).item()
        density = float(content.mass[layer] / after.thickness[layer])
        assert density == pytest.approx(packed, rel=1e-5)
    calm = compacted(content, row(0.5), still, day, parameters)
    torch.testing.assert_close(calm.thickness, content.thickness)


def test_fresh_snow_is_denser_in_warm_and_windy_air():
    parameters = at_defaults(SnowParameters, row(0.0))
    density = fresh_snow_density(row(0.0, -10.0, -40.0), row(4.0, 4.0, 0.01), parameters)
    torch.testing.assert_close(density, row(161.0, 101.0, 50.0), atol=0.2, rtol=0.0)


def test_vapour_leaves_from_the_top_down_and_frost_stays_there():
    content = random_content(3, 50)
    mass = content.mass.sum(0)
    wanted = random(-1.0, 2.0, 50) * mass
    after = with_vapour_exchange(content, wanted)
    torch.testing.assert_close(after.content.mass.sum(0), mass - after.given, atol=1e-10, rtol=0.0)
    heat = content.enthalpy.sum(0) - after.heat
    torch.testing.assert_close(after.content.enthalpy.sum(0), heat, atol=1e-5, rtol=0.0)
    frost = wanted < 0.0
    torch.testing.assert_close(after.given[frost], wanted[frost])
    torch.testing.assert_close(after.content.mass[1:, frost], content.mass[1:, frost])
    assert bool((after.given <= wanted.clamp(min=0.0) + 1e-12).all())
    assert float(after.content.mass.min()) >= -1e-12


def test_water_percolates_with_its_heat_and_refreezes_below():
    ice = row(30.0, 40.0, 50.0)[:, None]
    latent = c.LATENT_HEAT_FUSION
    cold = -c.SPECIFIC_HEAT_ICE * 5.0 * ice[1]
    content = SnowContent(
        ice + row(10.0, 0.0, 0.0)[:, None],
        torch.stack([row(10.0 * latent), cold, row(0.0)]),
        row(0.1, 0.1, 0.1)[:, None],
        0.0 * ice,
    )
    after = percolated(content, held_by_pores, at_defaults(SnowParameters, row(0.0)))
    assert float(content.mass.sum() - after.content.mass.sum()) == pytest.approx(
        float(after.outflow), abs=1e-12
    )
    assert float(content.enthalpy.sum() - after.content.enthalpy.sum()) == pytest.approx(
        float(after.heat), abs=1e-6
    )
    refrozen = float(after.content.mass[1] - 40.0) - float(after.content.enthalpy[1]) / latent
    assert refrozen == pytest.approx(float(-cold) / latent, rel=1e-12)
    assert 0.0 < float(after.outflow) < 10.0
    assert float(after.heat) == pytest.approx(latent * float(after.outflow), rel=1e-12)


def test_without_snow_nothing_happens():
    empty = content_of(no_snow(4, row(0.0, 0.0)))
    parameters = at_defaults(SnowParameters, row(0.0, 0.0))
    settled = compacted(empty, row(5.0, 5.0), vionnet_settling, 3600.0, parameters)
    drained = percolated(settled, held_by_density, parameters)
    left = with_vapour_exchange(drained.content, row(1.0, 0.0))
    for values in (*left.content, left.given, drained.outflow):
        assert not values.any()


@pytest.mark.parametrize("layers", [1, 11])
def test_other_numbers_of_layers_are_refused(layers):
    with pytest.raises(ValueError, match=f"2 to 10 layers, not {layers}"):
        no_snow(layers, row(0.0))
