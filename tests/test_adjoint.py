"""The damped derivative of freezing: the same step, and a derivative that does not explode."""

import pytest
import torch
from builders import map_tensors, row, synthetic_columns, take_columns, weather_forcings

from noahpy import constants as c
from noahpy.gradients import Seeds, Tape
from noahpy.model import Model
from noahpy.physics.freezing import (
    FreezingCurve,
    PhaseChange,
    converged_supercooled_water,
    supercooled_water_slope,
)
from noahpy.physics.soil_heat import damped_phase_change, exact_phase_change
from noahpy.schemes import Schemes

EXACT, DAMPED = Schemes(), Schemes(adjoint="damped")
DAY = 86400


def curve_of(*columns):
    """Porosity, air-entry potential and b of columns of one layer."""
    return FreezingCurve(*(row(*values)[None] for values in zip(*columns, strict=True)))


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


def test_the_latent_heat_is_damped_where_liquid_water_lands_on_the_equilibrium():
    landed = torch.tensor([[True, True, False, True]])
    liquid = torch.where(landed, EQUILIBRIUM, EQUILIBRIUM + 0.01)
    change = PhaseChange(liquid, EQUILIBRIUM, TEMPERATURE)

    def damped(latent):
        return damped_phase_change(latent, change, TOTAL, CAPACITY, CURVE)

    latent = row(40.0, -3.0, 2.0, 0.5)[None]
    value, pull_back = torch.func.vjp(damped, latent)
    assert torch.equal(value, latent)
    step = 1e-4
    rise = converged_supercooled_water(TEMPERATURE + step, TOTAL, TOTAL, CURVE) - EQUILIBRIUM
    beta = c.VOLUMETRIC_LATENT_HEAT_FUSION / CAPACITY * rise / step
    expected = torch.where(landed, 1.0 / (1.0 + beta), 1.0)
    assert (expected[0, :2] < 0.8).all()
    seed = row(1.0, -2.0, 3.0, 1.5)[None]
    torch.testing.assert_close(pull_back(seed)[0], seed * expected, rtol=1e-3, atol=0.0)
    assert torch.equal(torch.func.jvp(damped, (latent,), (seed,))[1], pull_back(seed)[0])
    assert exact_phase_change(latent, change, TOTAL, CAPACITY, CURVE) is latent
    with torch.no_grad():
        assert damped(latent) is latent


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
