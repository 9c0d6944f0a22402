"""The implicit scheme of freezing and thawing: curve, conservation, robustness, derivatives."""

import math

import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import (
    Conduction,
    enthalpy,
    equilibrium_liquid,
    freezing_curve,
    fusion_heat,
)
from noahpy.physics.freezing import (
    FreezingCurve,
    converged_supercooled_water,
    freezing_properties,
)
from noahpy.physics.geometry import column_geometry
from noahpy.physics.graphs import leaves_of
from noahpy.physics.ground_heat import ImplicitFreezing
from noahpy.physics.soil_heat import (
    DeepGround,
    DeepTemperatureBottom,
    TopCondition,
    volumetric_heat_capacity,
)
from noahpy.testing.enthalpy_columns import Draw, random_columns, solve, still_ground
from noahpy.testing.stefan import StefanProblem, simulated_depths

T0 = c.FREEZING_POINT
DAY = 86400.0
POROSITY = row(0.339, 0.421, 0.468, 0.85)[None]
AIR_ENTRY_POTENTIAL = row(0.069, 0.036, 0.468, 0.01)[None]
B = row(2.79, 4.26, 11.55, 3.2)[None]
"""Of sand, loamy sand, clay and peat."""
SOILS = freezing_properties(POROSITY, AIR_ENTRY_POTENTIAL, B)


def wet(share):
    return share * POROSITY


# --- the curve -----------------------------------------------------------------------------------
@pytest.mark.parametrize("temperature", [-0.01, -0.5, -4.0, -25.0])
def test_the_curve_is_that_of_supercooled_water(temperature):
    total = wet(0.9)
    absolute = torch.full_like(total, T0 + temperature)
    expected = converged_supercooled_water(absolute, total, total, SOILS)
    liquid = equilibrium_liquid(absolute, total, SOILS)
    torch.testing.assert_close(liquid, expected, rtol=0.0, atol=1e-13)
    curve = freezing_curve(total, SOILS)
    on_curve = (liquid > curve.least_liquid) & (liquid < total)
    assert on_curve.any()
    found = curve.at(liquid).temperature[on_curve]
    torch.testing.assert_close(found, torch.full_like(found, temperature), rtol=1e-10, atol=0.0)


def test_water_begins_to_freeze_where_the_soil_holds_it_and_not_at_a_threshold():
    saturated, dry = (freezing_curve(wet(w), SOILS).at(wet(w)).temperature for w in (1.0, 0.3))
    potential = 9.81 / 3.335e5 * AIR_ENTRY_POTENTIAL
    torch.testing.assert_close(saturated, -T0 * potential / (1.0 + potential), rtol=1e-12, atol=0.0)
    assert (dry < 2.0 * saturated).all()
    just_below = T0 + saturated * (1.0 + 1e-6)
    liquid = equilibrium_liquid(just_below, wet(1.0), SOILS)
    assert (liquid < wet(1.0)).all()
    torch.testing.assert_close(liquid, wet(1.0), rtol=0.0, atol=1e-6)


def test_the_slope_of_the_curve_equals_finite_differences():
    total = wet(0.8)
    curve = freezing_curve(total, SOILS)
    liquid = 0.5 * (total + curve.least_liquid)
    change = 1e-6
    warmer, colder = (curve.at(liquid + s * change).temperature for s in (1.0, -1.0))
    expected = 2.0 * change / (warmer - colder)
    found = 1.0 / curve.at(liquid).slope
    torch.testing.assert_close(found, expected, rtol=1e-7, atol=0.0)


def test_the_curve_ends_at_little_liquid_or_extreme_cold():
    total = row(0.02, 0.021, 0.025, 0.3, 0.45)[None]
    soil = freezing_properties(*(torch.full_like(total, v) for v in (0.45, 0.4, 5.5)))
    curve = freezing_curve(total, soil)
    assert torch.equal(curve.least_liquid[:, :3], total[:, :3])
    cold = curve.at(curve.least_liquid).temperature[:, 3:]
    torch.testing.assert_close(cold, torch.full_like(cold, -100.0), rtol=1e-12, atol=0.0)
    sand = freezing_curve(wet(1.0)[:, :1], FreezingCurve(*(v[:, :1] for v in SOILS)))
    assert sand.least_liquid == c.MINIMUM_WATER_CONTENT
    frozen = equilibrium_liquid(row(160.0, 173.15)[None], total[:, 3:], soil_part(soil, 3))
    torch.testing.assert_close(frozen, curve.least_liquid[:, 3:], rtol=1e-12, atol=0.0)


def soil_part(soil, first):
    return FreezingCurve(*(value[:, first:] for value in soil))


def test_enthalpy_rises_with_temperature_over_the_whole_curve():
    total = wet(0.9)
    temperature = torch.linspace(-99.0, 30.0, 4000, dtype=torch.float64)[:, None]
    absolute = (T0 + temperature).expand(-1, 4)
    many = FreezingCurve(*(value.expand(4000, -1) for value in SOILS))
    liquid = equilibrium_liquid(absolute, total.expand(4000, -1), many)
    capacity = volumetric_heat_capacity(total.expand(4000, -1), liquid, POROSITY)
    content = enthalpy(temperature, liquid, capacity)
    assert (content.diff(dim=0) > 0.0).all()
    assert (content[-1] - content[0] > c.VOLUMETRIC_LATENT_HEAT_FUSION * 0.1).all()


def test_heat_of_fusion_is_what_keeps_energy_a_function_of_the_state():
    total, porosity = wet(0.9), POROSITY
    before, after, warmth, thawed = -3.0, -1.0, torch.full_like(wet(1.0), -1.0), 0.05

    def content(temperature, liquid):
        return enthalpy(temperature, liquid, volumetric_heat_capacity(total, liquid, porosity))

    change = content(after, 0.5 * total + thawed) - content(before, 0.5 * total)
    sensible = volumetric_heat_capacity(total, 0.5 * total, porosity) * (after - before)
    torch.testing.assert_close(
        change, sensible + fusion_heat(warmth) * thawed, rtol=1e-12, atol=0.0
    )


# --- a step of a column --------------------------------------------------------------------------
LAYERS = 8
THICKNESS = (0.05 * 1.5 ** torch.arange(LAYERS, dtype=torch.float64))[:, None]


class Column:
    """One column of loam under a given top temperature."""

    def __init__(
        self, top=-5.0, resistance=2.0, porosity=0.45, wetness=0.8, columns=1, layers=LAYERS
    ):
        shape = (layers, columns)
        self.shape = shape
        self.geometry = column_geometry(THICKNESS[:layers].expand(shape), row(*[-40.0] * columns))
        self.set_soil(porosity, 0.3, 5.0)
        self.total = wetness * self.soil[0]
        self.temperature = T0 + torch.linspace(1.0, -1.0, layers).double()[:, None].expand(shape)
        self.liquid = equilibrium_liquid(self.temperature, self.total, self.curve)
        ones = torch.ones(columns, dtype=torch.float64)
        self.top = TopCondition(T0 + top * ones, resistance * ones, 1.2 * ones)
        self.ground = DeepGround(272.0 * ones, 0.0 * ones)

    def set_soil(self, *values):
        """Porosity, air-entry potential and b of all layers."""
        self.soil = [torch.full(self.shape, value).double() for value in values]
        self.curve = freezing_properties(*self.soil)

    def step(self, seconds=DAY, temperature=None, liquid=None, **changed):
        given = still_ground(
            changed.get("total", self.total),
            self.liquid if liquid is None else liquid,
            changed.get("top", self.top),
            temperature=self.temperature if temperature is None else temperature,
            conductivity=torch.full_like(self.total[1:], 1.5),
            ground=self.ground,
            time_step=seconds,
            porosity=self.soil[0],
            freezing=self.curve,
            geometry=self.geometry,
        )
        return ImplicitFreezing()(given, DeepTemperatureBottom())


def energies(column, temperature, liquid):
    """Of the layers, J m-2."""
    capacity = volumetric_heat_capacity(column.total, liquid, column.soil[0])
    return enthalpy(temperature - T0, liquid, capacity) * column.geometry.thickness


@pytest.mark.parametrize("top", [-30.0, -0.5, 0.0, 0.5, 30.0])
@pytest.mark.parametrize("seconds", [60.0, 3600.0, DAY])
@pytest.mark.parametrize("supercooled", [False, True])
def test_the_energy_of_the_column_changes_by_what_crosses_its_boundaries(top, seconds, supercooled):
    column = Column(top=top)
    liquid = column.total if supercooled else column.liquid
    found = column.step(seconds, liquid=liquid)
    before = energies(column, column.temperature, liquid)
    after = energies(column, found.temperature, found.liquid)
    stored = (after - before).sum(0) / seconds
    torch.testing.assert_close(stored, found.heat_input - found.bottom_flux, rtol=0.0, atol=1e-7)


def test_the_new_state_lies_on_the_curve():
    column = Column(top=-20.0)
    found = column.step()
    expected = equilibrium_liquid(found.temperature, column.total, column.curve)
    torch.testing.assert_close(found.liquid, expected, rtol=0.0, atol=1e-11)
    assert ((found.liquid < column.total) & (found.liquid > c.MINIMUM_WATER_CONTENT)).sum() > 5


def test_water_that_percolated_into_frozen_soil_warms_it_by_freezing():
    column = Column(top=-9.0)
    column.temperature = column.temperature - 9.0
    column.liquid = equilibrium_liquid(column.temperature, column.total, column.curve)
    extra = torch.zeros_like(column.total)
    extra[-2] = 0.02
    dry, moist = (
        column.step(3600.0, total=column.total + water, liquid=column.liquid + water)
        for water in (0.0 * extra, extra)
    )
    frozen = dry.liquid + extra - moist.liquid
    assert frozen[-2] > 0.01
    warming = (moist.temperature - dry.temperature)[-2]
    released = fusion_heat(dry.temperature - T0)[-2] * frozen[-2]
    torch.testing.assert_close(moist.heat_capacity[-2] * warming, released, rtol=0.1, atol=0.0)


@pytest.mark.parametrize("start", [-1.0, -20.0])
def test_a_day_of_heat_thaws_a_layer_through_all_its_latent_heat(start):
    column = Column(top=400.0, resistance=1.0, wetness=1.0)
    cold = torch.full_like(column.temperature, T0 + start)
    liquid = equilibrium_liquid(cold, column.total, column.curve)
    found = column.step(temperature=cold, liquid=liquid)
    assert found.liquid[0] == column.total[0]
    assert found.temperature[0] > T0 + 1.0
    assert liquid[0] < 0.5 * column.total[0]
    back = column.step(
        temperature=found.temperature,
        liquid=found.liquid,
        top=column.top._replace(temperature=column.top.temperature - 800.0),
    )
    assert back.temperature[0] < T0 - 1.0
    assert back.liquid[0] < 0.5 * column.total[0]


@pytest.mark.parametrize("top", [-40.0, -2.0, 2.0, 40.0])
@pytest.mark.parametrize("seconds", [60.0, 3600.0, DAY])
@pytest.mark.parametrize("distance", [1e-3, 1.0, 10.0])
def test_energies_of_two_columns_never_move_apart(top, seconds, distance):
    """With the conductivities as they are, the step is a contraction of energy by layer."""
    column = Column(top=top, columns=200)
    generator = torch.Generator().manual_seed(3)
    noise = torch.randn(column.total.shape, generator=generator, dtype=torch.float64)
    noise[-1] = 0.0  # the heat flux at the bottom is that of the old temperature
    other = column.temperature + distance * noise
    other_liquid = equilibrium_liquid(other, column.total, column.curve)
    ours, theirs = (
        column.step(seconds),
        column.step(seconds, temperature=other, liquid=other_liquid),
    )
    before = energies(column, column.temperature, column.liquid) - energies(
        column, other, other_liquid
    )
    after = energies(column, ours.temperature, ours.liquid) - energies(
        column, theirs.temperature, theirs.liquid
    )
    assert (after.abs().sum(0) <= before.abs().sum(0) * (1.0 + 1e-6)).all()
    assert after.abs().max() > 0.0


# --- robustness ----------------------------------------------------------------------------------
@pytest.mark.parametrize("seconds", [60.0, 3600.0, DAY, 10.0 * DAY])
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=["double", "single"])
def test_many_random_columns_have_a_solution(seconds, dtype):
    solution = solve(random_columns(4000, 20, Draw(seed=11), seconds), dtype)
    assert solution.is_solved.all()
    assert solution.iterations.max() <= 20
    assert solution.iterations.mean() < 8.0


def test_centimetre_grids_have_a_solution():
    solution = solve(random_columns(400, 100, Draw(seed=12), DAY, thickness=0.0125))
    assert solution.is_solved.all()


def test_the_damped_iteration_solves_the_same(monkeypatch):
    columns = random_columns(500, 20, Draw(seed=13), DAY)
    expected = solve(columns)
    assert not expected.is_damped.any()
    monkeypatch.setattr("noahpy.physics.enthalpy.NEWTON_ITERATIONS", 0)
    found = solve(columns)
    assert found.is_solved.all()
    assert found.is_damped.all()
    torch.testing.assert_close(
        found.layers.temperature, expected.layers.temperature, rtol=0.0, atol=1e-9
    )
    torch.testing.assert_close(found.layers.liquid, expected.layers.liquid, rtol=0.0, atol=1e-9)


def test_a_column_without_a_solution_is_not_a_number_and_leaves_others_alone(monkeypatch):
    column = Column(top=-20.0, columns=2)
    top = column.top._replace(temperature=column.top.temperature + row(0.0, math.nan))
    found = column.step(top=top)
    assert found.temperature[:, 1].isnan().all()
    assert torch.equal(found.temperature[:, 0], column.step().temperature[:, 0])
    monkeypatch.setattr("noahpy.physics.enthalpy.NEWTON_ITERATIONS", 1)
    monkeypatch.setattr("noahpy.physics.enthalpy.DAMPED_ITERATIONS", 1)
    assert column.step().temperature.isnan().all()


@pytest.mark.parametrize("width", [1, 7, 64])
def test_results_do_not_depend_on_the_batch(width):
    columns = random_columns(128, 20, Draw(seed=14), DAY)
    whole = solve(columns)
    assert whole.iterations.min() + 3 <= whole.iterations.max()
    for first in range(0, 128, width):
        part = solve(columns.part(first, first + width))
        for ours, expected in zip(leaves_of(part), leaves_of(whole), strict=True):
            assert torch.equal(ours, expected[..., first : first + width])


@pytest.mark.parametrize("wetness", [0.0445, 0.3, 1.0])
@pytest.mark.parametrize("start", [-60.0, 0.0, 45.0])
@pytest.mark.parametrize("top", [-270.0, 0.0, 300.0])
def test_extreme_columns_have_a_solution(wetness, start, top):
    column = Column(top=top, wetness=wetness)
    temperature = torch.full_like(column.temperature, T0 + start)
    found = column.step(temperature=temperature, liquid=column.total)
    assert found.temperature.isfinite().all()
    assert (found.liquid <= column.total).all()
    assert (found.liquid >= c.MINIMUM_WATER_CONTENT).all()


# --- derivatives ---------------------------------------------------------------------------------
def differentiable(column):
    """A step as a function of everything that it is differentiable in."""

    def step(
        temperature, total, share, conductivity, top, resistance, porosity, potential, b, deep
    ):
        curve = freezing_properties(porosity, potential, b)
        condition = TopCondition(top, resistance, conductivity[0])
        given = still_ground(
            total,
            share * total,
            condition,
            temperature=temperature,
            conductivity=conductivity[1:],
            ground=DeepGround(deep, torch.zeros_like(deep)),
            time_step=DAY,
            porosity=porosity,
            freezing=curve,
            geometry=column.geometry,
        )
        found = ImplicitFreezing()(given, DeepTemperatureBottom())
        return found.temperature, found.liquid, found.heat_input

    conductivity = torch.linspace(1.0, 2.0, len(column.total)).double()[:, None]
    conductivity = conductivity.expand_as(column.total)
    return step, (
        column.temperature,
        column.total,
        column.liquid / column.total,
        conductivity.contiguous(),
        column.top.temperature,
        column.top.resistance,
        *column.soil,
        column.ground.temperature,
    )


@pytest.mark.parametrize("top", [-30.0, -3.0, 3.0])
def test_both_modes_equal_finite_differences(top):
    # every element of every argument is changed: few layers will do
    column = Column(top=top, layers=4)
    step, values = differentiable(column)
    with torch.no_grad():
        liquid = step(*values)[1]
    assert (liquid < column.total).any()
    assert_differentiable(step, *values, batched=top == -3.0)


def test_derivatives_at_the_cold_end_equal_finite_differences():
    column = Column(top=-60.0, wetness=0.6)
    sand, clay = (0.4, 0.05, 2.8), (0.4, 0.6, 7.0)
    for soil, cold in ((sand, T0 - 60.0), (clay, T0 - 105.0)):
        column.set_soil(*soil)
        column.temperature = torch.full_like(column.total, cold)
        column.top = column.top._replace(temperature=row(cold - 4.0))
        column.ground = column.ground._replace(temperature=row(cold - 1.0))
        column.liquid = equilibrium_liquid(column.temperature, column.total, column.curve)
        curve = freezing_curve(column.total, column.curve)
        step, values = differentiable(column)
        with torch.no_grad():
            assert (step(*values)[1] == curve.least_liquid).all()
        assert_differentiable(step, *values, by_argument=True)


def test_a_batch_of_batches_gives_the_same_as_one_after_another():
    column = Column(columns=3)
    step, values = differentiable(column)
    batch = torch.stack([values[0] + shift for shift in (-0.5, 0.0, 0.7)])
    found = torch.func.vmap(lambda temperature: step(temperature, *values[1:])[:2])(batch)
    for k in range(3):
        for ours, expected in zip(found, step(batch[k], *values[1:]), strict=False):
            assert torch.equal(ours[k], expected)


def test_jacobians_of_both_modes_agree():
    column = Column(top=-8.0)
    step, values = differentiable(column)

    def after(temperature):
        return step(temperature, *values[1:])[:2]

    pairs = zip(
        torch.func.jacfwd(after)(values[0]), torch.func.jacrev(after)(values[0]), strict=True
    )
    for forward, reverse in pairs:
        torch.testing.assert_close(forward, reverse, rtol=1e-10, atol=1e-14)


def test_equilibrium_liquid_is_differentiable():
    total = wet(0.9)
    temperature = T0 + row(-0.2, -1.0, -5.0, -0.5)[None]

    def liquid(temperature, total, *soil):
        return equilibrium_liquid(temperature, total, freezing_properties(*soil))

    # clay has an exponent above the largest that counts, so its b is not differentiated here
    assert_differentiable(liquid, temperature, total, POROSITY, AIR_ENTRY_POTENTIAL, B)


# --- the Stefan problem --------------------------------------------------------------------------
def test_a_front_moves_as_in_the_solution_of_neumann():
    problem = StefanProblem()
    grid = [0.1] * 25 + [0.3] * 15
    for days, depth in simulated_depths(problem, grid, (20, 40)).items():
        assert abs(depth / problem.front_depth(days * DAY) - 1.0) < 0.02, days


def test_the_conduction_of_no_step_is_no_change():
    columns = random_columns(50, 8, Draw(seed=15), DAY)
    still = Conduction(
        columns.conduction.content,
        *(torch.zeros_like(v) for v in columns.conduction[1:3]),
        columns.conduction.top,
    )
    found = solve(columns._replace(conduction=still))
    assert found.is_solved.all()
    capacity = volumetric_heat_capacity(columns.total, found.layers.liquid, columns.porosity)
    content = enthalpy(found.layers.temperature, found.layers.liquid, capacity)
    torch.testing.assert_close(content, columns.conduction.content, rtol=0.0, atol=1e-3)
