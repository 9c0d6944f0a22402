"""Heat of ground: conduction in series, the Clapeyron curve, energy, carried heat, cryosuction."""

import dataclasses

import pytest
import torch

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import ClapeyronFreezing
from noahpy.physics.geometry import column_geometry
from noahpy.physics.ground_heat import (
    ImplicitGround,
    clapeyron_freezing,
    flowing_water,
    of_surface,
    series_conductance,
)
from noahpy.physics.retention import PowerCurve
from noahpy.physics.soil_heat import (
    DeepGround,
    GeothermalBottom,
    HeatProblem,
    MovedWater,
    TopCondition,
)
from noahpy.testing.freezing_ground import freeze_mizoguchi

LAYERS = 10
NONE = torch.zeros(LAYERS, 1, dtype=torch.float64)
COLUMN = NONE[0]
CURVE = PowerCurve.of(NONE + 0.45, NONE, NONE + 0.5, NONE + 5.0)
SCHEME = ImplicitGround(clapeyron_freezing, series_conductance, flowing_water)


def problem(**changes):
    total = changes.pop("total", NONE + 0.4)
    freezing = ClapeyronFreezing(CURVE, NONE + changes.pop("depression", 0.0))
    temperature = changes.pop("temperature", NONE + 272.0)
    liquid = freezing.liquid(temperature - c.FREEZING_POINT, total)
    thickness = changes.pop("thickness", NONE + 0.1)
    values = {
        "temperature": temperature,
        "total": total,
        "liquid": liquid,
        "conductivity": NONE[1:] + 1.5,
        "top": TopCondition(COLUMN + 276.0, COLUMN + 1.0, COLUMN + 1.5),
        "ground": DeepGround(COLUMN, COLUMN),
        "time_step": 3600.0,
        "porosity": CURVE.porosity,
        "freezing": freezing,
        "geometry": column_geometry(thickness, COLUMN - 10.0),
        "moved": MovedWater(total, liquid, None),
        "first_conductivity": COLUMN + 1.5,
        "solids_capacity": NONE + 2.0e6,
    }
    return HeatProblem(**{**values, **changes})


def energy_error(before, after):
    thickness = before.geometry.thickness
    warming = after.heat_capacity * (after.temperature - before.temperature)
    melting = after.fusion_heat * (after.liquid - before.liquid)
    stored = ((warming + melting) * thickness).sum(0)
    return stored - before.time_step * (after.heat_input - after.bottom_flux + after.carried)


@pytest.mark.parametrize("top", [255.0, 290.0])
def test_energy_is_conserved_and_the_state_lies_on_the_curve(top):
    flow = torch.linspace(-1e-7, 2e-7, LAYERS + 1, dtype=torch.float64)[:, None]
    before = problem(top=TopCondition(COLUMN + top, COLUMN + 1.0, COLUMN + 1.5))
    before = before._replace(moved=before.moved._replace(flow=flow))
    for seconds in (60.0, 3600.0, 86400.0):
        after = SCHEME(before._replace(time_step=seconds), GeothermalBottom())
        error = energy_error(before._replace(time_step=seconds), after)
        assert error.abs().max() < 1e-7 * max(seconds, 900.0)
        on_curve = before.freezing.liquid(after.temperature - c.FREEZING_POINT, before.total)
        torch.testing.assert_close(after.liquid, on_curve, rtol=0.0, atol=1e-9)


def test_freezing_begins_at_the_depression_of_the_total_water_and_of_salt():
    point = c.FREEZING_POINT * c.GRAVITY * 0.5 / c.LATENT_HEAT_FUSION
    full = NONE + 0.45
    for depression in (0.0, 1.0):
        soil = ClapeyronFreezing(CURVE, NONE + depression)
        for offset, is_thawed in ((1e-6, True), (-1e-3, False)):
            at = torch.tensor(-point - depression + offset, dtype=torch.float64)
            assert bool((soil.liquid(at, full) == full).all()) is is_thawed


def test_conduction_between_different_layers_is_in_series():
    """Steady heat through dry peat over silt: the flux is the drop over the sum of resistances."""
    conductivity = torch.where(torch.arange(LAYERS)[:, None] < 4, 0.1, 2.0).to(torch.float64)
    cold = NONE + 0.02
    before = problem(
        total=cold,
        temperature=NONE + 280.0,
        conductivity=conductivity[1:],
        first_conductivity=conductivity[0],
        top=TopCondition(COLUMN + 290.0, COLUMN + 1.0, conductivity[0]),
        ground=DeepGround(COLUMN, COLUMN - 3.0),
        time_step=3.0e7,
    )
    for _ in range(300):
        after = SCHEME(before, GeothermalBottom())
        before = before._replace(temperature=after.temperature)
    resistance = 0.4 / 0.1 + 0.55 / 2.0
    drop = 290.0 - float(after.temperature[-1])
    assert drop == pytest.approx(3.0 * resistance, rel=1e-4)


WATER, ICE, AIR = 4.2e6, 2.106e6, 1004.0
"""Heat capacity, J m-3 K-1."""


def heat_of(temperature, total, liquid, thickness):
    """Heat of solids, water and ice relative to ice at the freezing point, J m-2."""
    capacity = 2.0e6 * (1.0 - CURVE.porosity) + WATER * liquid + ICE * (total - liquid)
    latent = c.VOLUMETRIC_LATENT_HEAT_FUSION * liquid
    return ((capacity * (temperature - c.FREEZING_POINT) + latent) * thickness).sum(0)


@pytest.mark.parametrize("resistance", [1.0, 4.0])
@pytest.mark.parametrize("ground", [272.6, 280.0])
def test_the_heat_of_infiltrating_water_is_that_of_the_surface(resistance, ground):
    """All heat of the column is that before, what is conducted, and that of water that came."""
    scheme = dataclasses.replace(SCHEME, infiltrated=of_surface)
    seconds, entered, thickness = 7200.0, 2e-6, NONE + 0.1
    old = problem(total=NONE + 0.3, temperature=NONE + ground)
    gain = torch.zeros_like(NONE)
    gain[0] = seconds * entered / thickness[0]
    flow = torch.zeros(LAYERS + 1, 1, dtype=torch.float64)
    flow[0] = entered
    before = old._replace(
        total=old.total + gain,
        liquid=old.liquid + gain,
        moved=MovedWater(old.total, old.liquid, flow),
        time_step=seconds,
        top=TopCondition(COLUMN + 290.0, COLUMN + resistance, COLUMN + 1.5),
    )
    after = scheme(before, GeothermalBottom())
    surface = (290.0 + (resistance - 1.0) * after.temperature[0]) / resistance
    came = WATER * (surface - c.FREEZING_POINT) + c.VOLUMETRIC_LATENT_HEAT_FUSION
    conducted = after.heat_input - after.bottom_flux
    air = AIR * (CURVE.porosity - before.total) * (after.temperature - before.temperature)
    change = (
        heat_of(after.temperature, before.total, after.liquid, thickness)
        - heat_of(old.temperature, old.total, old.liquid, thickness)
        + (air * thickness).sum(0)
    )
    expected = seconds * (conducted + entered * came)
    assert (change - expected).abs().max() < 1e-9 * float(expected.abs().max())
    assert energy_error(before, after).abs().max() < 1e-7 * seconds
    plain = SCHEME(before, GeothermalBottom())
    warming = after.temperature[0] - plain.temperature[0]
    assert float(warming) > (0.0 if ground < 273.0 else 0.01)


def test_water_that_leaves_through_the_surface_takes_no_heat_from_it():
    flow = torch.zeros(LAYERS + 1, 1, dtype=torch.float64)
    flow[0] = -1e-6
    before = problem()
    before = before._replace(moved=before.moved._replace(flow=flow))
    scheme = dataclasses.replace(SCHEME, infiltrated=of_surface)
    for own, plain in zip(
        scheme(before, GeothermalBottom()), SCHEME(before, GeothermalBottom()), strict=True
    ):
        assert torch.equal(own, plain)


def test_water_brings_its_heat_from_where_it_comes():
    flow = torch.zeros(LAYERS + 1, 1, dtype=torch.float64)
    flow[5] = 1e-6
    temperature = NONE + 280.0
    temperature[:5] += 10.0
    before = problem(temperature=temperature, conductivity=NONE[1:] + 1e-9)
    still = SCHEME(before, GeothermalBottom())
    moving = SCHEME(before._replace(moved=before.moved._replace(flow=flow)), GeothermalBottom())
    assert moving.temperature[5] > still.temperature[5] + 0.1
    plain = ImplicitGround(clapeyron_freezing, series_conductance)
    without = plain(before._replace(moved=before.moved._replace(flow=flow)), GeothermalBottom())
    torch.testing.assert_close(without.temperature, still.temperature)


@pytest.mark.parametrize("name", ["temperature", "total", "first_conductivity", "depression"])
def test_derivatives_are_those_of_differences(name):
    def result(value):
        if name == "depression":
            freezing = ClapeyronFreezing(CURVE, value)
            before = problem()._replace(freezing=freezing)
        else:
            before = problem()._replace(**{name: value})
        return SCHEME(before, GeothermalBottom()).temperature

    value = NONE + 0.3 if name == "depression" else getattr(problem(), name)
    weight = torch.linspace(0.5, 1.0, LAYERS, dtype=torch.float64)[:, None]
    direction = weight * value if value.ndim == 2 else value
    direction = direction / (300.0 if name == "temperature" else 1.0)
    _, forward = torch.func.jvp(result, (value,), (direction,))
    difference = (result(value + 1e-6 * direction) - result(value - 1e-6 * direction)) / 2e-6
    torch.testing.assert_close(forward, difference, rtol=1e-4, atol=1e-6)
    leaf = value.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(result(leaf).sum(), leaf)
    torch.testing.assert_close((gradient * direction).sum(), forward.sum())


def test_water_is_drawn_to_a_freezing_front():
    """Mizoguchi's column after 6 hours; benchmarks/cases.py has the comparison with it."""
    with torch.no_grad():
        profile = freeze_mizoguchi(10, 1800.0, (6,))[6]
    assert profile.total.max() < 0.535
    assert profile.total.mean() == pytest.approx(0.33, abs=1e-12)
    assert profile.total[0] > 0.345
    assert 0.28 < profile.total[2:4].min() < 0.325
