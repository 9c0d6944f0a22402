"""Snow over ground as one system: conservation, derivatives, continuity, batches."""

import pytest
import torch

from noahpy.physics import constants as c
from noahpy.physics import snow_ground
from noahpy.physics.graphs import leaves_of, rebuilt
from noahpy.physics.layered_snow import LayeredSnow, open_snow
from noahpy.physics.snow_compaction import anderson_settling, vionnet_settling
from noahpy.physics.snow_layers import ICE_DENSITY, SnowLayers, layer_shares
from noahpy.physics.snow_properties import (
    calonne_conductivity,
    cover_by_density,
    held_by_density,
    sturm_conductivity,
)
from noahpy.physics.snow_skin import skin_flux
from noahpy.testing.snow_cases import col_de_porte_column, errors_of, take_step, weather_of
from noahpy.testing.snow_columns import random_snow

USUAL = LayeredSnow()
OTHER = LayeredSnow(calonne_conductivity, cover_by_density, held_by_density, anderson_settling)
STURM = LayeredSnow(conductivity=sturm_conductivity)


@torch.no_grad()
def stepped(given, seconds, schemes=USUAL):
    return take_step(given.column, given.weather, given.setting, schemes, seconds)


def part_of(given, places):
    return rebuilt(given, [leaf[..., places] for leaf in leaves_of(given)])


def all_of(taken):
    snow = taken.snow
    flows = (snow.outflow, snow.sublimation, snow.heat_input, snow.base_flux, snow.sensible_heat)
    return [*leaves_of(taken.column), *flows]


@pytest.mark.parametrize("seconds", [900.0, 10800.0, 86400.0])
@pytest.mark.parametrize(("layers", "schemes"), [(3, USUAL), (5, OTHER), (10, STURM)])
def test_random_packs_conserve_mass_and_energy(layers, schemes, seconds):
    given = random_snow(layers, 300, 11)
    taken = stepped(given, seconds, schemes)
    errors = errors_of(given.column, given.weather, taken, given.setting, seconds)
    assert bool(taken.heat.is_solved.all())
    assert float(errors.mass.abs().max()) < 1e-9
    assert float(errors.energy.abs().max()) < 1e-8 * seconds
    for leaf in all_of(taken):
        assert bool(leaf.isfinite().all())
    layers = taken.column.snow.layers
    assert float(torch.stack([layers.ice, layers.liquid, layers.thickness]).min()) >= -1e-12
    assert float(layers.temperature.max()) <= c.FREEZING_POINT


def test_frost_that_warms_a_rising_surface_is_solved():
    # Newton's method alone stays where the residual is least without being small
    given = part_of(random_snow(10, 2000, 0), torch.tensor([1074]))
    taken = stepped(given, 86400.0, LayeredSnow(settling=vionnet_settling))
    assert bool(taken.heat.is_solved.all())


def test_what_is_not_solved_at_once_is_in_parts_of_the_step(monkeypatch):
    given = random_snow(5, 500, 3)
    at_once = stepped(given, 86400.0)
    monkeypatch.setattr(snow_ground, "ITERATIONS", 8)
    in_parts = stepped(given, 86400.0)
    assert float((at_once.heat.iterations > 8.0).sum()) > 20
    assert bool(in_parts.heat.is_solved.all())
    for ours, theirs in zip(all_of(in_parts), all_of(at_once), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-9)
    monkeypatch.setattr(snow_ground, "MOST_PARTS", 0)
    assert not bool(stepped(given, 86400.0).heat.is_solved.all())


@pytest.mark.parametrize(("residual", "is_solved"), [(5e-4, True), (1.0, False)])
def test_a_residual_of_soil_that_means_nothing_is_accepted(monkeypatch, residual, is_solved):
    # J m-3: soil that warms by kelvins in a step rounds more than its tolerance foresees
    searched = snow_ground._searched

    def ended(*given):
        found = searched(*given)
        return found._replace(soil_residual=found.soil_residual + residual)

    monkeypatch.setattr(snow_ground, "_searched", ended)
    monkeypatch.setattr(snow_ground, "MOST_PARTS", 0)
    taken = stepped(random_snow(5, 20, 3), 3600.0)
    assert taken.heat.is_solved.tolist() == 20 * [is_solved]


@pytest.mark.parametrize("seconds", [3600.0, 86400.0])
def test_packs_of_ice_which_hold_no_water_are_solved(seconds):
    # what rounding leaves of pores would hold 1e-17 kg m-2
    given = random_snow(5, 2000, 3)
    layers = given.column.snow.layers
    ice = layers._replace(thickness=layers.ice / ICE_DENSITY, liquid=0.0 * layers.liquid)
    given = given._replace(
        column=given.column._replace(snow=given.column.snow._replace(layers=ice))
    )
    heat = stepped(given, seconds).heat
    assert bool(heat.is_solved.all())
    assert float(heat.iterations.max()) < 60.0


@pytest.mark.parametrize("seconds", [3600.0, 86400.0])
def test_snow_at_the_freezing_point_without_water_freezes_hard_in_a_cold_night(seconds):
    column, setting, weather = _packs(torch.linspace(0.001, 1.0, 50, dtype=torch.float64), 250.0)
    layers = column.snow.layers
    dry = layers._replace(liquid=0.0 * layers.liquid)
    column = column._replace(snow=column.snow._replace(layers=dry))
    night = weather.clone()
    night[0], night[1], night[3] = 0.0, 150.0, 0.0
    with torch.no_grad():
        taken = take_step(column, night, setting, USUAL, seconds)
    assert bool(taken.heat.is_solved.all())
    assert float(taken.heat.iterations.max()) < 20.0
    temperature = taken.column.snow.layers.temperature
    assert 200.0 < float(temperature.min()) < 272.0


def test_wet_snow_freezes_almost_as_much_in_thick_layers_as_in_thin_ones():
    # half a metre of ripe snow in a clear night, in three layers and in ten; through half a layer
    # from the start three would freeze 9 % less
    frozen = []
    for layers in (3, 10):
        column, setting = col_de_porte_column(layers)
        depth = torch.full((1,), 0.5, dtype=torch.float64)
        thickness = depth * layer_shares(depth, layers)
        ice = 350.0 * thickness
        held = 30.0 * (thickness - ice / ICE_DENSITY)
        snow = SnowLayers(ice, held, 0.0 * ice + c.FREEZING_POINT, thickness, 0.0 * ice)
        column = column._replace(snow=column.snow._replace(layers=snow))
        night = torch.tensor([0.0, 220.0, 0.0, 0.0, 271.0, 70.0, 2.0, 9e4]).double()[:, None]
        with torch.no_grad():
            for _ in range(6):
                column = take_step(column, night, setting, USUAL, 3600.0).column
        after = column.snow.layers
        cold = c.SPECIFIC_HEAT_ICE * after.ice * (c.FREEZING_POINT - after.temperature)
        frozen.append(float((held - after.liquid + cold / c.LATENT_HEAT_FUSION).sum()))
    thick, thin = frozen
    assert thin > 3.0
    assert 0.93 < thick / thin < 1.0


def test_a_thick_layer_resists_by_the_density_within_it():
    # 1 m of snow from 150 to 450 kg m-3, of which the conductivity of the mean of thick layers
    # would be too high
    found = []
    for layers in (3, 10):
        column, setting = col_de_porte_column(layers)
        thickness = layer_shares(torch.ones(1, dtype=torch.float64), layers)
        base = thickness.cumsum(0)
        ice = thickness * (150.0 + 300.0 * (base - 0.5 * thickness))
        none = torch.zeros_like(ice)
        snow = column.snow._replace(
            layers=SnowLayers(ice, none, none + c.FREEZING_POINT - 5.0, thickness, none)
        )
        calm_day = torch.tensor([0.0, 220.0, 0.0, 0.0, 265.0, 70.0, 2.0, 9e4]).double()[:, None]
        rows = open_snow(
            snow,
            weather_of(calm_day),
            setting.calm,
            torch.full((1,), 0.02, dtype=torch.float64),
            1.0,
            setting.parameters,
            USUAL,
        ).rows
        found.append((rows.upper[1] / rows.lower[1], (rows.upper + rows.lower).sum()))
    (thick, of_three), (_, of_ten) = found
    assert float(thick) > 1.5
    assert abs(float(of_three / of_ten) - 1.0) < 0.04


def test_a_thick_layer_that_is_wet_in_part_has_its_water_on_top():
    column, setting = col_de_porte_column(3)
    thickness = 1.2 * layer_shares(torch.full((1,), 1.2, dtype=torch.float64), 3)
    ice = 350.0 * thickness
    held = 30.0 * (thickness - ice / ICE_DENSITY)
    night = torch.tensor([0.0, 220.0, 0.0, 0.0, 271.0, 70.0, 2.0, 9e4]).double()[:, None]
    frozen = []
    for share in (0.4, 1.0):
        liquid = held * torch.tensor([0.0, share, 1.0], dtype=torch.float64)[:, None]
        snow = SnowLayers(ice, liquid, 0.0 * ice + c.FREEZING_POINT, thickness, 0.0 * ice)
        begun = column._replace(snow=column.snow._replace(layers=snow))
        with torch.no_grad():
            for _ in range(12):
                begun = take_step(begun, night, setting, USUAL, 3600.0).column
        frozen.append(float((liquid - begun.snow.layers.liquid)[1]))
    # with water all over the layer the drier one would freeze 0.32 times as much
    assert 0.4 < frozen[0] / frozen[1] < 1.0


def test_the_surface_is_in_balance_with_the_air_or_melts():
    given = random_snow(5, 500, 5)
    seconds = 3600.0
    taken = stepped(given, seconds)
    weather = weather_of(given.weather)
    opened = open_snow(
        given.column.snow,
        weather,
        given.setting.calm,
        torch.full_like(weather.wind_speed, 0.02),
        seconds,
        given.setting.parameters,
        USUAL,
    )
    skin = taken.heat.skin
    net = skin_flux(opened.balance, skin).net
    lies, cold = opened.cover > 0.0, skin < 0.0
    assert 100 < int((lies & cold).sum()) < int(lies.sum())
    assert float(skin.max()) <= 0.0
    closes = (net - taken.heat.flux).abs()
    assert float(closes[lies & cold].max()) < 1e-9
    # a layer that melts away gives heat back
    assert float((net - taken.heat.flux)[lies & ~cold].min()) > -1e-9


def test_columns_do_not_depend_on_each_other_nor_on_their_order():
    given = random_snow(5, 200, 17)
    together = stepped(given, 3600.0)
    order = torch.randperm(200, generator=torch.Generator().manual_seed(0))
    shuffled = stepped(part_of(given, order), 3600.0)
    for one, other in zip(all_of(together), all_of(shuffled), strict=True):
        assert torch.equal(one[..., order], other)
    for place in range(0, 200, 40):
        alone = stepped(part_of(given, slice(place, place + 1)), 3600.0)
        for one, other in zip(all_of(together), all_of(alone), strict=True):
            assert torch.equal(one[..., place : place + 1], other)


def test_columns_without_snow_are_the_same_alone_and_beside_snow():
    # alone, what belongs to snow is left out
    given = random_snow(5, 40, 3)
    bare = torch.arange(40) % 4 == 0
    layers, frozen = given.column.snow.layers, c.FREEZING_POINT
    none = SnowLayers(*(torch.where(bare, 0.0, values) for values in layers))
    none = none._replace(temperature=torch.where(bare, frozen, layers.temperature))
    column = given.column._replace(snow=given.column.snow._replace(layers=none))
    weather = given.weather.clone()
    weather[2] = torch.where(bare, 0.0, weather[2])
    given = given._replace(column=column, weather=weather)
    whole = stepped(given, 3600.0)
    places = bare.nonzero()[:, 0]
    for together, alone in zip(
        all_of(whole), all_of(stepped(part_of(given, places), 3600.0)), strict=True
    ):
        assert torch.equal(together[..., places], alone)


def test_a_column_that_is_not_a_number_is_not_solved_and_harms_no_other():
    given = random_snow(5, 20, 19)
    whole = stepped(given, 3600.0)
    weather = given.weather.clone()
    weather[0, 7] = torch.nan
    taken = stepped(given._replace(weather=weather), 3600.0)
    lies = float(whole.cover[7]) > 0.0
    assert bool(taken.heat.is_solved[7]) is not lies
    others = torch.arange(20) != 7
    for one, other in zip(all_of(whole), all_of(taken), strict=True):
        assert torch.equal(one[..., others], other[..., others])


def test_a_lone_column_without_snow_that_is_not_a_number_is_told_too():
    column, setting, weather = _packs(torch.zeros(1, dtype=torch.float64), 285.0)
    lost = column._replace(liquid=torch.full_like(column.liquid, torch.nan))
    with torch.no_grad():
        taken = take_step(lost, weather, setting, USUAL, 3600.0)
    assert not bool(taken.heat.is_solved)
    assert not bool(taken.heat.temperature.isfinite().any())


# --- derivatives ---------------------------------------------------------------------------------
def _function(given, schemes=USUAL, seconds=3600.0):
    def results(*leaves):
        found = rebuilt(given, leaves)
        taken = take_step(found.column, found.weather, found.setting, schemes, seconds)
        return tuple(all_of(taken))

    return results


def _directions(given, seed):
    generator = torch.Generator().manual_seed(seed)
    leaves = leaves_of(given)
    found = []
    for leaf in leaves:
        change = torch.randn(leaf.shape, generator=generator, dtype=leaf.dtype)
        found.append(1e-2 * change * leaf.abs())
    place = [leaf is given.column.snow.layers.temperature for leaf in leaves].index(True)
    # melting snow stays at the freezing point
    is_dry = given.column.snow.layers.liquid == 0.0
    found[place] = torch.where(is_dry, 1e-2 * found[place], 0.0)
    return found


@pytest.mark.parametrize("schemes", [USUAL, OTHER])
def test_derivatives_in_both_modes_are_those_of_differences(schemes):
    columns, change = 200, 1e-6
    given = random_snow(5, columns, 23)
    function, leaves = _function(given, schemes), leaves_of(given)
    directions = _directions(given, 1)
    _, forward = torch.func.jvp(function, tuple(leaves), tuple(directions))
    live = [leaf.clone().requires_grad_() for leaf in leaves]
    results = function(*live)
    generator = torch.Generator().manual_seed(2)
    weights = [torch.randn(x.shape, generator=generator, dtype=x.dtype) for x in results]
    reverse = torch.autograd.grad(results, live, weights, allow_unused=True, materialize_grads=True)

    def by_column(first, second):
        terms = [(a * b).reshape(-1, columns) for a, b in zip(first, second, strict=True)]
        return torch.cat(terms).sum(0), torch.cat(terms).abs().sum(0)

    left, size = by_column(weights, forward)
    right, _ = by_column(reverse, directions)
    assert float(((left - right).abs() / size).max()) < 1e-10

    with torch.no_grad():
        up, down = (
            function(*(x + sign * change * d for x, d in zip(leaves, directions, strict=True)))
            for sign in (1.0, -1.0)
        )
    for value, a, b, tangent in zip(results, up, down, forward, strict=True):
        difference = (a - b) / (2.0 * change)
        rounding = 1e-7 * float(value.detach().abs().max())
        size = tangent.abs() + difference.abs()
        error = (difference - tangent).abs() / (size + rounding)
        # the others are at a kink: where snow begins to melt, or a layer to drain
        assert float((error < 1e-4).double().mean()) > 0.97


def test_derivatives_map_over_directions():
    given = random_snow(3, 12, 29)
    function, leaves = _function(given), tuple(leaves_of(given))
    first, second = (_directions(given, seed) for seed in (3, 4))
    stacked = tuple(torch.stack(pair) for pair in zip(first, second, strict=True))

    def along(*directions):
        return torch.func.jvp(function, leaves, directions)[1]

    mapped = torch.func.vmap(along)(*stacked)
    for place, directions in enumerate((first, second)):
        for one, other in zip(mapped, along(*directions), strict=True):
            torch.testing.assert_close(one[place], other, rtol=1e-9, atol=1e-12)


# --- continuity ----------------------------------------------------------------------------------
def _largest_jump(values):
    """Largest change between neighbours of every result, relative to its size."""
    return [float(x.diff(dim=-1).abs().max()) / (1.0 + float(x.abs().max())) for x in values]


def _packs(depth, temperature, wind=3.0):
    """Melting packs of some depths at Col de Porte in warm rain."""
    column, setting = col_de_porte_column(5, len(depth))
    lies = depth > 0.0
    thickness = depth * layer_shares(torch.where(lies, depth, 1.0), 5)
    ice = 300.0 * thickness
    layers = SnowLayers(ice, 0.02 * ice, ice * 0.0 + c.FREEZING_POINT, thickness, 0.0 * ice)
    values = torch.tensor([300.0, 320.0, 0.0, 2e-4, temperature, 20.0, wind, 9e4])
    weather = values.double()[:, None].expand(8, len(depth))
    return column._replace(snow=column.snow._replace(layers=layers)), setting, weather


@pytest.mark.parametrize("seconds", [3600.0, 86400.0])
def test_snow_that_melts_out_within_a_step_leaves_continuously(seconds):
    jumps = []
    for count in (1000, 4000):
        depth = torch.linspace(0.0, 0.12, count + 1, dtype=torch.float64)
        column, setting, weather = _packs(depth, 288.0, 10.0)
        with torch.no_grad():
            taken = take_step(column, weather, setting, USUAL, seconds)
        left = taken.column.snow.layers
        if seconds > 80000.0:
            assert float(left.ice[:, 1].sum()) == 0.0 < float(left.ice[:, -1].sum())
        snow = taken.snow
        flows = [snow.outflow, snow.heat_input, snow.base_flux, snow.sublimation]
        state = [left.ice.sum(0), left.thickness.sum(0), taken.column.temperature]
        jumps.append(_largest_jump(flows + state))
    for coarse, fine in zip(*jumps, strict=True):
        assert fine < 0.4 * coarse


def test_the_first_snow_falls_continuously():
    given = random_snow(5, 30, 31)
    column, setting = col_de_porte_column(5, 30)
    results = []
    for rate in (0.0, 1e-10, 1e-8):
        weather = given.weather.clone()
        weather[2], weather[3] = rate, 0.0
        weather[4] = weather[4].clamp(max=275.0)
        with torch.no_grad():
            taken = take_step(column, weather, setting, USUAL, 3600.0)
        layers, snow = taken.column.snow.layers, taken.snow
        flows = (snow.outflow, snow.sublimation, snow.heat_input, snow.base_flux)
        results.append(
            (*flows, layers.ice, layers.thickness, taken.column.temperature, taken.soil.heat_input)
        )
    for none, some, much in zip(*results, strict=True):
        little, more = (float((x - none).abs().max()) for x in (some, much))
        assert 0.0 < more < 0.1
        assert little < 0.02 * more + 1e-12
