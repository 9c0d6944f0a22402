"""The implicit water step: balance, limits, contraction, derivatives, known solutions."""

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from noahpy.physics.geometry import node_depth
from noahpy.physics.implicit_water import (
    NEWTON_ITERATIONS,
    WaterColumn,
    advance_water,
    solve_water,
)
from noahpy.physics.numerics import at_least
from noahpy.physics.retention import PowerCurve
from noahpy.physics.water_flow import share_impedance
from noahpy.testing.gardner_soil import ChangingFlux, GardnerCurve
from noahpy.testing.infiltration import CELIA, MILLER, infiltrate, run_water
from noahpy.testing.water_columns import water_columns


def silt(layers=8, **changes):
    """A column of frozen or thawed silt loam, and its curve."""
    none = torch.zeros(layers, 1, dtype=torch.float64)
    curve = PowerCurve.of(none + 0.476, none, none + 0.759, none + 5.33)
    column = none[0]
    values = {
        "thickness": none + 0.1,
        "capacity": none + 0.476,
        "immobile": none + 0.02,
        "stored": none + 0.3,
        "conductivity": none + 2.81e-6,
        "impedance": none,
        "evaporation": column,
        "least_evaporating": column + 0.08,
        "uptake": none,
        "least_taken_up": none + 0.08,
        "supply": column,
        "surface_head": column,
        "drainage_factor": column,
        "bottom_head": column,
        "bottom_opening": column,
    }
    for name, value in changes.items():
        values[name] = value if isinstance(value, torch.Tensor) else values[name] * 0.0 + value
    return WaterColumn(**values), curve


DATA = Path(__file__).parents[1] / "data"


def mass_error(column, after, seconds):
    flow = after.flow
    gain = flow.faces[0] - flow.faces[-1] - flow.evaporation - flow.uptake.sum(0)
    return ((after.liquid - column.stored) * column.thickness).sum(0) - seconds * gain


@pytest.mark.parametrize("curves", ["campbell", "van_genuchten"])
@pytest.mark.parametrize("seconds", [60.0, 86400.0])
def test_any_column_is_solved_and_keeps_its_water(curves, seconds):
    column, curve = water_columns(400, 12, 5, curves)
    assert solve_water(column, curve, seconds).is_solved.all()
    with torch.no_grad():
        after = advance_water(column, curve, seconds)
    assert mass_error(column, after, seconds).abs().max() < 1e-12
    assert (after.liquid - column.capacity).max() < 1e-6
    assert (after.liquid - column.immobile).min() > -1e-12
    assert (after.flow.evaporation <= column.evaporation).all()
    assert (after.flow.uptake <= column.uptake).all()


def test_water_at_rest_on_a_water_table_stays_nearly_there():
    column, curve = silt(20, bottom_opening=1.0)
    column = column._replace(thickness=column.thickness * 0.2)
    head = node_depth(column.thickness) - column.thickness.sum(0)
    column = column._replace(stored=curve.content(head))
    after = advance_water(column, curve, 86400.0)
    assert (after.liquid - column.stored).abs().max() < 2e-3


def test_rain_on_saturated_ground_over_ice_runs_off():
    ice = torch.tensor([0.0] * 4 + [0.33] * 4, dtype=torch.float64)[:, None]
    column, curve = silt(supply=1e-6, impedance=-7.0 * math.log(10.0) * (ice / 0.475))
    total = torch.where(ice > 0.0, 0.476, 0.475)
    column = column._replace(stored=total - ice, capacity=0.476 - ice)
    after = advance_water(column, curve, 10800.0)
    change = 1000.0 * (after.liquid - column.stored) * column.thickness
    assert change[4:].abs().sum() < 1e-3
    assert change.sum() < 0.41
    assert after.flow.faces[0] < 0.1 * column.supply


def test_more_rain_than_the_ground_takes_up_runs_off_and_less_enters():
    little, curve = silt(supply=1e-7)
    assert float(advance_water(little, curve, 3600.0).flow.faces[0]) == 1e-7
    much, curve = silt(supply=1e-2)
    entered = float(advance_water(much, curve, 3600.0).flow.faces[0])
    assert 2.81e-6 < entered < 1e-4
    ponded, curve = silt(supply=1e-2, surface_head=0.1)
    assert float(advance_water(ponded, curve, 3600.0).flow.faces[0]) > entered


def test_evaporation_and_uptake_end_where_no_water_is_left():
    column, curve = silt(stored=0.09, evaporation=1e-5, uptake=1e-5)
    after = advance_water(column, curve, 86400.0)
    assert (after.liquid >= 0.079).all()
    assert float(after.flow.evaporation) < 1e-5
    assert (after.flow.uptake < 1e-5).all()


@pytest.mark.parametrize("curves", ["campbell", "van_genuchten"])
@pytest.mark.parametrize("seconds", [1800.0, 86400.0])
def test_the_step_is_a_contraction_in_the_stored_water(curves, seconds):
    layers, count = 8, 200
    # every column once for each layer whose water changes
    column, curve = (
        type(tree)(*(value.repeat_interleave(layers, -1) for value in tree))
        for tree in water_columns(count, layers, 7, curves)
    )
    changed = torch.eye(layers, dtype=torch.float64).repeat(1, count) / column.thickness

    def step(stored):
        return advance_water(column._replace(stored=stored), curve, seconds).liquid

    _, change = torch.func.jvp(step, (column.stored,), (changed,))
    assert ((change * column.thickness).abs().sum(0) < 1.0 + 1e-3).all()


def test_a_front_of_full_pores_passes_many_layers_of_frozen_silt_in_a_step():
    # water is pressed into the last pores of one layer after another, in an iteration each; shares
    # of steps take tens of iterations for every layer
    layers, count, wet = 60, 40, 8
    draw = torch.Generator().manual_seed(1)
    shape = (layers - wet, count)
    room = torch.exp(-16.0 + 7.0 * torch.rand(shape, generator=draw, dtype=torch.float64))
    unfrozen = 0.23 * torch.exp(-torch.linspace(0.0, 0.8, layers - wet, dtype=torch.float64))
    liquid = torch.full((layers, count), 0.476, dtype=torch.float64)
    capacity = liquid.clone()
    liquid[: wet // 2] *= 0.7
    liquid[wet:] = unfrozen[:, None]
    capacity[wet:] = liquid[wet:] + room
    ice = 0.476 - capacity
    conductivity = torch.full_like(liquid, 2.81e-6)
    column, curve = silt(
        layers,
        thickness=torch.full_like(liquid, 0.025),
        capacity=capacity,
        stored=liquid,
        immobile=torch.minimum(at_least(0.02 - ice, 0.0), liquid),
        impedance=share_impedance(ice, liquid + ice, conductivity, torch.full((count,), 7.0)),
        supply=torch.full((count,), 5e-9, dtype=torch.float64),
    )
    column, curve = (
        type(tree)(*(value.expand(*value.shape[:-1], count) for value in tree))
        for tree in (column, curve)
    )
    root = solve_water(column, curve, 86400.0)
    assert root.is_solved.all()
    assert root.iterations.max() < NEWTON_ITERATIONS


@pytest.mark.parametrize("seconds", [3600.0, 7200.0, 10800.0, 86400.0])
def test_thawed_peat_over_frozen_peat_and_silt_in_autumn_is_solved(seconds):
    # whole steps of the search move full pores up and down, shares of them take a thousand
    rows = np.genfromtxt(DATA / "autumn_water.csv", delimiter=",", names=True)
    of_layers = {name: torch.from_numpy(rows[name])[:, None] for name in rows.dtype.names}
    porosity, entry, exponent = (of_layers.pop(name) for name in ("porosity", "entry", "exponent"))
    column, _ = silt(len(rows), **of_layers)
    curve = PowerCurve.of(porosity, 0.0 * porosity, entry, exponent)
    root = solve_water(column, curve, seconds)
    assert root.is_solved.all()
    after = advance_water(column, curve, seconds)
    assert mass_error(column, after, seconds).abs() < 1e-14
    assert root.iterations.max() < 200


def test_a_small_change_of_water_in_steep_soil_does_not_drown_in_rounding():
    # the water that flows in a day if a layer fills is 1e5 times that of the layer
    change, count = 1e-9, 100
    contents = torch.linspace(0.3, 0.47, count, dtype=torch.float64)
    column, curve = silt(10, conductivity=6e-3, supply=1e-7)
    column, curve = (
        type(tree)(*(value.expand(*value.shape[:-1], count) for value in tree))
        for tree in (column, curve)
    )
    column = column._replace(
        thickness=0.2 * column.thickness, stored=0.0 * column.stored + contents
    )
    disturbed = column.stored.clone()
    disturbed[3] += change
    with torch.no_grad():
        one = advance_water(column, curve, 86400.0).liquid
        other = advance_water(column._replace(stored=disturbed), curve, 86400.0).liquid
    assert float((other - one).abs().sum(0).max()) < 1.001 * change


@pytest.mark.parametrize("name", ["stored", "conductivity", "impedance", "supply", "evaporation"])
def test_derivatives_are_those_of_differences(name):
    column, curve = water_columns(60, 6, 3)
    column = column._replace(stored=column.capacity - 0.2 * (column.capacity - column.immobile))
    draw = torch.Generator().manual_seed(1)
    value = getattr(column, name)
    direction = torch.rand(value.shape, generator=draw, dtype=torch.float64) * value.abs()
    weight = torch.rand(column.stored.shape, generator=draw, dtype=torch.float64)

    def result(value):
        return advance_water(column._replace(**{name: value}), curve, 3600.0).liquid

    _, forward = torch.func.jvp(result, (value,), (direction,))
    difference = (result(value + 1e-6 * direction) - result(value - 1e-6 * direction)) / 2e-6
    error = (forward - difference).abs().amax(0) / difference.abs().amax(0).clamp(min=1e-9)
    assert error.median() < 1e-5
    assert (error < 1e-2).to(torch.float64).mean() > 0.85  # the others cross a switch
    leaf = value.clone().requires_grad_()
    (gradient,) = torch.autograd.grad((result(leaf) * weight).sum(), leaf)
    torch.testing.assert_close((gradient * direction).sum(), (forward * weight).sum())


@pytest.mark.parametrize("case", [CELIA, MILLER["loam"]])
def test_infiltration_converges_at_first_order(case):
    fine = infiltrate(case, 48, 48)
    errors = []
    for count in (12, 24):
        found = infiltrate(case, count, count)
        assert abs(found.mass_error) < 1e-12
        truth = fine.content.reshape(count, -1).mean(1)
        errors.append(float(abs(found.content - truth).mean()))
        assert found.content.max() <= case.saturated + 1e-9
    assert errors[1] < 0.5 * errors[0]


def test_steady_flow_in_a_gardner_soil_has_its_closed_solution():
    """Between two heads K / K_s = 1 + (K_b - 1) (e^(a z) - 1) / (e^(a L) - 1) above z = L."""
    layers, alpha, depth = 200, 1.0, 1.0
    thickness = torch.full((layers, 1), depth / layers, dtype=torch.float64)
    curve = GardnerCurve(*(torch.full_like(thickness, value) for value in (0.4, 0.06, alpha)))
    bottom = -1.0
    found = run_water(curve, thickness, thickness * 0.0 + 0.2, 1e-5, 0.0, bottom, 1e6, 20)
    z = node_depth(thickness)[:, 0].numpy()
    low = math.exp(alpha * bottom)
    share = (math.e ** (alpha * z) - 1.0) / (math.exp(alpha * depth) - 1.0)
    truth = 0.06 + 0.34 * (1.0 + (low - 1.0) * share)
    assert abs(found.content - truth).max() < 0.005 * 0.4


def test_a_changing_flux_into_a_gardner_soil_has_its_closed_solution():
    """Srivastava and Yeh (1991); within half a per cent of the saturated content."""
    errors = []
    for count in (100, 200):
        found, truth = ChangingFlux().run(count, 5.0 * 3600.0, count)
        assert abs(found.mass_error) < 1e-12
        errors.append(float(abs(found.content - truth).max()))
    assert errors[1] < 0.005 * 0.4
    assert errors[1] < 0.55 * errors[0]


def test_full_pores_under_full_pores_do_not_cycle():
    """A sealed column of many soils, saturated and partly frozen; with jumps between full pores
    and air its search ran in a circle of three.
    """
    column, curve = water_columns(5000, 12, 1000)
    one = WaterColumn(*(value[..., 294:295] for value in column))
    curve = type(curve)(*(value[..., 294:295] for value in curve))
    for seconds in (60.0, 1800.0, 10800.0, 86400.0):
        assert solve_water(one, curve, seconds).is_solved.all()
