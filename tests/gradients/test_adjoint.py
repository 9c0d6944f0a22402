"""The damped derivative of freezing: the same step, and a derivative that does not explode."""

import pytest
import torch
from builders import map_tensors, row, synthetic_columns, take_columns, weather_forcings

from noahpy.gradients import Seeds, Tape
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics import constants as c
from noahpy.physics.freezing import (
    PhaseChange,
    converged_supercooled_water,
    freezing_properties,
    supercooled_water_slope,
)
from noahpy.physics.soil_heat import damped_phase_change, exact_phase_change

EXACT, DAMPED = Schemes(), Schemes.named(adjoint="damped")
DAY = 86400


def curve_of(*columns):
    """The curve of columns of one layer; of their porosities, air-entry potentials and b."""
    return freezing_properties(*(row(*values)[None] for values in zip(*columns, strict=True)))


SAND, CLAY = (0.34, 0.07, 2.8), (0.47, 0.41, 10.4)
CURVE = curve_of(SAND, CLAY, SAND, CLAY)
TEMPERATURE = row(272.9, 270.0, 265.0, 274.0)[None]
TOTAL = row(0.3, 0.4, 0.2, 0.4)[None]
EQUILIBRIUM = converged_supercooled_water(TEMPERATURE, TOTAL, TOTAL, CURVE)
CAPACITY = row(2e6, 2.5e6, 1.5e6, 2.2e6)[None]


def test_the_slope_of_supercooled_water_is_its_derivative():
    step = 1e-4
    warmer, colder = (
        converged_supercooled_water(TEMPERATURE + change, TOTAL, TOTAL, CURVE)
        for change in (step, -step)
    )
    found = supercooled_water_slope(TEMPERATURE, TOTAL, EQUILIBRIUM, CURVE)
    torch.testing.assert_close(found, (warmer - colder) / (2.0 * step), rtol=1e-5, atol=1e-12)
    assert (found[0, :3] > 0.0).all()
    assert found[0, 3] == 0.0


def test_the_slope_is_zero_where_the_soil_is_as_frozen_as_it_can_be():
    cold, total = torch.full_like(TEMPERATURE, 205.0), torch.full_like(TOTAL, 0.3)
    curve = curve_of(*[(0.34, 0.001, 2.0)] * 4)
    equilibrium = converged_supercooled_water(cold, total, total, curve)
    assert torch.allclose(equilibrium, torch.full_like(total, c.MINIMUM_WATER_CONTENT))
    assert not supercooled_water_slope(cold, total, equilibrium, curve).any()


def test_the_change_is_damped_where_liquid_water_lands_on_the_equilibrium():
    landed = torch.tensor([[True, True, False, True]])
    old, new = 0.9 * EQUILIBRIUM, torch.where(landed, EQUILIBRIUM, EQUILIBRIUM + 0.01)

    def damped(old, new):
        change = PhaseChange(new, EQUILIBRIUM, TEMPERATURE)
        return damped_phase_change(old, change, TOTAL, CAPACITY, CURVE)

    value, pull_back = torch.func.vjp(damped, old, new)
    assert torch.equal(value, new)
    step = 1e-4
    rise = converged_supercooled_water(TEMPERATURE + step, TOTAL, TOTAL, CURVE) - EQUILIBRIUM
    beta = c.VOLUMETRIC_LATENT_HEAT_FUSION / CAPACITY * rise / step
    expected = torch.where(landed, 1.0 / (1.0 + beta), 1.0)
    assert (expected[0, :2] < 0.8).all()
    seed = row(1.0, -2.0, 3.0, 1.5)[None]
    of_old, of_new = pull_back(seed)
    torch.testing.assert_close(of_new, seed * expected, rtol=1e-3, atol=0.0)
    torch.testing.assert_close(of_old, seed - of_new, rtol=1e-14, atol=1e-16)
    zero = torch.zeros_like(seed)
    for tangents, expected in (((seed, zero), of_old), ((zero, seed), of_new)):
        assert torch.equal(torch.func.jvp(damped, (old, new), tangents)[1], expected)
    change = PhaseChange(new, EQUILIBRIUM, TEMPERATURE)
    assert exact_phase_change(old, change, TOTAL, CAPACITY, CURVE) is new
    with torch.no_grad():
        assert damped(old, new) is new


def test_a_damped_step_is_an_implicit_one_to_first_order():
    """One layer without conduction on the curve: energy is kept, the change of liquid shared."""
    temperature, total = row(272.0)[:, None], row(0.35)[:, None]
    curve = freezing_properties(*(row(value)[:, None] for value in CLAY))
    capacity = row(2.3e6)[:, None]
    fusion = c.VOLUMETRIC_LATENT_HEAT_FUSION

    def explicit(temperature, liquid):
        equilibrium = converged_supercooled_water(temperature, total, total, curve)
        change = PhaseChange(equilibrium, equilibrium, temperature)
        new = damped_phase_change(liquid, change, total, capacity, curve)
        return temperature - fusion / capacity * (new - liquid), new

    liquid = converged_supercooled_water(temperature, total, total, curve)
    slope = supercooled_water_slope(temperature, total, liquid, curve)
    beta = fusion / capacity * slope
    one, none = torch.ones_like(total), torch.zeros_like(total)
    _, (by_warmth, melted) = torch.func.jvp(explicit, (temperature, liquid), (one, none))
    _, (by_water, kept) = torch.func.jvp(explicit, (temperature, liquid), (none, one))
    torch.testing.assert_close(by_warmth, 1.0 / (1.0 + beta))
    torch.testing.assert_close(melted, slope / (1.0 + beta))
    torch.testing.assert_close(by_water, fusion / capacity / (1.0 + beta))
    torch.testing.assert_close(kept, beta / (1.0 + beta))


@pytest.fixture(scope="module")
def freezing_season():
    """Daily steps of cold columns from October on."""
    parameters, state = synthetic_columns(14, 12, seed=5)
    forcings = weather_forcings(parameters, 100, DAY, seed=6)
    cold = [column for column in range(14) if parameters.site.deep_soil_temperature[column] < 276.0]
    forcings = [take_columns(forcing, cold) for forcing in forcings]
    return take_columns(parameters, cold), take_columns(state, cold), forcings


def run(model, state, forcings):
    for forcing in forcings:
        state = model.step(state, forcing, DAY).state
        yield state


def test_the_forward_is_the_same_bit_by_bit(freezing_season):
    parameters, state, forcings = freezing_season
    with torch.no_grad():
        exact = list(run(Model(parameters, EXACT), state, forcings))
        damped = list(run(Model(parameters, DAMPED), state, forcings))
    for a, b in zip(exact, damped, strict=True):
        assert all(map(torch.equal, a, b))
    live = map_tensors(lambda value: value.clone().requires_grad_(), state)
    with_graph = list(run(Model(parameters, DAMPED), live, forcings[:20]))
    assert all(map(torch.equal, with_graph[-1], exact[19]))
    assert with_graph[-1].soil_temperature.requires_grad


def test_the_damped_derivative_stays_bounded_through_the_freezing_season(freezing_season):
    parameters, state, forcings = freezing_season
    largest = {}
    for name, schemes in (("exact", EXACT), ("damped", DAMPED)):
        model, tape, now = Model(parameters, schemes), Tape(), state
        for forcing in forcings:
            now = tape.record(model, now, forcing, DAY).state
        found = tape.gradient(Seeds().add("soil_temperature", 1.0, len(forcings) - 1))
        largest[name] = float(found.initial_state.soil_temperature.abs().max())
    # a kelvin more at the start cannot be more than a few kelvins, summed over the layers
    assert largest["damped"] < 20.0
    assert largest["exact"] > 1e3
