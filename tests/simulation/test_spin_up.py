"""Spin-up repeats the first years until the ground no longer changes, or says that it does."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from noahpy.config.schema import SpinUpConfig
from noahpy.errors import ConfigError
from noahpy.physics.soil_heat import volumetric_heat_capacity
from noahpy.simulation.build import build_simulation
from noahpy.simulation.equilibrium import (
    Distance,
    Means,
    distance_to_equilibrium,
    heat_gained,
    nearer_state,
)
from noahpy.simulation.load import parse_config
from noahpy.simulation.spin_up import SpinUpProgress, cycle_steps, spin_up
from noahpy.simulation.unsettled import farthest

EXAMPLES = Path(__file__).parents[2] / "config_examples"
PERMAFROST = EXAMPLES / "permafrost.yaml"
TUNDRA = EXAMPLES / "permafrost_implicit.yaml"
YEAR = 365 * 86400.0


def shallow_column(step):
    """A column of few layers."""
    values = yaml.safe_load(PERMAFROST.read_text())
    values["time"] |= {"end": "2003-09-01", "step": step}
    values["forcing"]["weather"]["interval"] = step
    values["site"] |= {"layer_thickness": [0.1, 0.2, 0.3, 0.4], "bottom_temperature_height": -2.0}
    values["soil"]["layer_class"] = 9
    values["initial"] = {"soil_temperature": 290.0, "total_water_content": 0.3}
    return build_simulation(parse_config(values), engine="eager")


def deep_column():
    """A column of seven layers to 20 m, far too warm."""
    values = yaml.safe_load(PERMAFROST.read_text())
    step = 5 * 86400
    values["time"] |= {"end": "2002-09-01", "step": step}
    values["forcing"]["weather"]["interval"] = step
    values["site"] |= {
        "layer_thickness": [0.1, 0.3, 0.8, 1.8, 3.0, 5.0, 9.0],
        "geothermal_heat_flux": 0.05,
    }
    values["schemes"] = {"bottom_boundary": "heat_flux"}
    values["preset"] = "permafrost-enthalpy"
    values["soil"]["layer_class"] = 9
    values["initial"] = {"soil_temperature": 272.0, "total_water_content": 0.2}
    return build_simulation(parse_config(values), engine="compiled")


@pytest.fixture(scope="module")
def simulation():
    return shallow_column(5 * 86400)


def test_a_cycle_ends_on_the_same_date_a_year_later():
    simulation = shallow_column(86400)
    assert cycle_steps(simulation, 1) == 365
    assert cycle_steps(simulation, 2) == 730
    with pytest.raises(ConfigError, match=r"spin_up\.years: 3 years .* covers only 731 days"):
        cycle_steps(simulation, 3)


def test_it_ends_when_a_cycle_changes_little_and_another_would_change_less(simulation):
    wanted = SpinUpConfig(temperature_change=0.5, water_change=0.01, maximum_cycles=10)
    result = spin_up(simulation, wanted)
    assert result.converged
    assert 2 <= result.cycles < 10
    assert result.temperature_change <= 0.5
    assert result.water_change <= 0.01
    assert "in balance after" in str(result)
    # the warm start is forgotten
    assert float(result.state.soil_temperature[-1]) < 280.0


def test_without_convergence_it_ends_and_says_so(simulation):
    result = spin_up(
        simulation,
        SpinUpConfig(temperature_change=1e-9, water_change=1e-9, maximum_cycles=2),
    )
    assert not result.converged
    assert result.cycles == 2
    assert "NOT in balance" in str(result)


def test_an_interruption_tells_what_the_whole_cycles_did(simulation):
    whole = spin_up(simulation, SpinUpConfig(maximum_cycles=2))
    stopped = spin_up(simulation, SpinUpConfig(), lambda cycle, step: (cycle, step) < (2, 5))
    assert "interrupted in cycle 3, 0 of 1 columns in balance after 2 whole cycles" in str(stopped)
    assert str(stopped).split(";")[1] == str(whole).split(";")[1]


def test_the_first_cycle_is_the_run_itself(simulation):
    seen = []
    stop_after = 40

    def should_continue(cycle, step):
        seen.append((cycle, step))
        return step < stop_after

    stopped = spin_up(simulation, SpinUpConfig(), should_continue)
    assert seen[-1] == (0, stop_after)
    assert not stopped.converged
    text = str(stopped)
    assert "interrupted in cycle 1, 0 of 1 columns in balance after 0 whole cycles" in text
    assert "there are no two cycles to compare" in text
    assert "inf" not in text
    with torch.no_grad():
        steps = [step for step, _ in zip(simulation.run(), range(stop_after), strict=False)]
    assert torch.equal(stopped.state.soil_temperature, steps[-1].after.soil_temperature)


# --- Newton's method -----------------------------------------------------------------------------
NEWTON = SpinUpConfig(
    method="newton", maximum_cycles=25, temperature_distance=0.02, water_distance=0.01
)


@pytest.fixture(scope="module")
def deep():
    return deep_column()


def kept(simulation, config, begin=None):
    """A spin-up, and its progress after every cycle."""
    progress = []
    return spin_up(simulation, config, begin=begin, on_cycle=progress.append), progress


def test_newtons_method_ends_in_equilibrium_where_repetition_is_far_from_it(deep):
    result, progress = kept(deep, NEWTON)
    assert result.converged
    assert result.distance <= 0.02
    assert "in balance after" in str(result)
    assert "K from equilibrium at its start" in str(result)
    # another six years of repetition move the ground as little as water still drains
    never = {"temperature_change": 1e-12, "water_change": 1e-12}
    assert result.water_distance <= 0.01
    settled = replace(deep, initial_state=result.state)
    after, _ = kept(settled, SpinUpConfig(maximum_cycles=6, **never))
    moved = after.state.soil_temperature - result.state.soil_temperature
    assert float(moved[3:].abs().max()) < 0.03
    # as many years of repetition do not come there
    plain, _ = kept(deep, SpinUpConfig(maximum_cycles=int(result.cycles[0]), **never))
    off = plain.state.soil_temperature - after.state.soil_temperature
    assert abs(float(off[-1])) > 0.5
    # and the distance that is told is about that, though water still freezes
    told = float(plain.distance[0])
    assert 0.5 * float(off.abs().max()) < told < 2.0 * float(off.abs().max())
    assert "inf" not in str(plain)
    assert str(plain).endswith("; ground still thaws at 16 m")
    assert len(progress) < 12


def test_an_interrupted_spin_up_by_newtons_method_goes_on_bit_by_bit(deep):
    changes = {"maximum_cycles": 7, "temperature_distance": 1e-9, "water_distance": 1e-9}
    config = NEWTON.model_copy(update=changes)
    whole, progress = kept(deep, config)
    # water is moved after the third cycle and the fifth
    assert [bool(one.water_drift.isnan().all()) for one in progress[:4]] == [
        True,
        False,
        True,
        False,
    ]
    for begin in progress[1:4]:
        saved = SpinUpProgress.of_arrays(begin.state, begin.arrays())
        again, _ = kept(deep, config, begin=saved)
        assert torch.equal(again.state.soil_temperature, whole.state.soil_temperature)
        assert torch.equal(again.state.total_water_content, whole.state.total_water_content)
        np.testing.assert_array_equal(again.distance, whole.distance)
        np.testing.assert_array_equal(again.water_distance, whole.water_distance)


@pytest.mark.parametrize(
    ("drifts", "left"),
    [
        ((0.04, 0.02), 0.04),  # halves: 0.02 in this cycle, 0.01, ...
        ((-0.04, -0.03), -0.12),
        ((0.01, 0.01), 0.1),  # lasts: that of ten cycles
        ((0.01, 0.02), 0.02),  # grows
        ((0.02, -0.01), -0.01),  # turns
        ((float("nan"), 0.01), 0.1),  # nothing to compare with
        ((0.01, 0.0), 0.0),
    ],
)
def test_the_drift_of_water_in_two_cycles_tells_what_is_left_of_it(deep, drifts, left):
    before, now = drifts
    state = deep.initial_state
    water = torch.full_like(state.total_water_content, before)
    after = state._replace(total_water_content=state.total_water_content + now)
    dry = torch.zeros_like(state.skin_temperature)
    content = state.total_water_content
    means = Means(state.soil_temperature, content, state.liquid_water_content, dry)
    is_deep = torch.ones_like(water, dtype=torch.bool)
    distance = distance_to_equilibrium(state, after, means, is_deep, water, deep.model, 3e7)
    np.testing.assert_allclose(distance.water, left, atol=1e-12)


def test_water_that_drains_from_warm_ground_leaves_its_temperature(deep):
    start = deep.initial_state
    still = torch.full_like(start.soil_temperature, 290.0)
    wet = torch.full_like(still, 0.3)
    before = start._replace(
        soil_temperature=still, total_water_content=wet, liquid_water_content=wet
    )
    drained = before._replace(total_water_content=wet - 0.1, liquid_water_content=wet - 0.1)
    is_deep = torch.ones_like(wet, dtype=torch.bool)
    means = Means(still, wet, wet, torch.zeros_like(start.skin_temperature))
    distance = distance_to_equilibrium(before, drained, means, is_deep, wet, deep.model, 3e7)
    assert distance.temperature.abs().max() < 1e-9
    # what it did while the ground cooled by a kelvin
    cooler = drained._replace(soil_temperature=still - 1.0)
    capacities = [
        volumetric_heat_capacity(water, water, deep.model.parameters.soil.porosity)
        for water in (wet, wet - 0.1)
    ]
    lost = heat_gained(before, cooler, deep.model)
    torch.testing.assert_close(lost, -0.5 * (capacities[0] + capacities[1]))


@pytest.fixture(scope="module")
def percolated():
    """Warm, wet ground to 30 m, in which moving water carries heat."""
    values = yaml.safe_load(TUNDRA.read_text())
    values["time"]["end"] = "2001-09-02"
    values["site"]["layer_thickness"] |= {"depth": 30.0}
    del values["output"]
    simulation = build_simulation(parse_config(values), engine="eager")
    still = torch.full_like(simulation.initial_state.soil_temperature, 284.0)
    wet = 0.8 * simulation.model.parameters.soil.porosity.expand_as(still)
    warm = {"soil_temperature": still, "total_water_content": wet, "liquid_water_content": wet}
    return replace(simulation, initial_state=simulation.initial_state._replace(**warm))


def told_after(simulation, warmer, gained=0.0, drainage=0.0):
    """Distance of ground that was warmer by a profile, after a year in which it got water."""
    state, shape = simulation.initial_state, (-1, 1)
    start, end = (state.soil_temperature + profile.reshape(shape) for profile in warmer)
    before = state._replace(soil_temperature=start)
    water = state.total_water_content + gained
    after = state._replace(
        soil_temperature=end, total_water_content=water, liquid_water_content=water
    )
    content, flux = state.total_water_content, torch.full_like(state.skin_temperature, drainage)
    unknown = torch.full_like(content, torch.nan)
    return distance_to_equilibrium(
        before,
        after,
        Means(state.soil_temperature, content, content, flux),
        torch.ones_like(content, dtype=torch.bool),
        unknown,
        simulation.model,
        YEAR,
    ).temperature[:, 0]


@pytest.mark.parametrize("flux", [0.0, 3e-8, -1e-8])
def test_heat_that_percolating_water_carries_is_part_of_the_distance(percolated, flux):
    """A profile that decays by conduction and with the water is as far from balance as it is."""
    model, state = percolated.model, percolated.initial_state
    water, thickness = state.total_water_content, model.coefficients.geometry.thickness[:, 0]
    thermal = model.coefficients.thermal
    conductivity = model.stepping_schemes.thermal_conductivity(water, water, thermal)[:, 0]
    halves = 0.5 * thickness / conductivity
    conductance = 1.0 / torch.cat([halves[:1], halves[1:] + halves[:-1]])
    carried = torch.full_like(conductance, 4.2e6 * flux)
    carried[0] = 0.0
    from_above = conductance + carried.clamp(min=0.0)
    from_below = (conductance - carried.clamp(max=0.0))[1:]
    rates = torch.diag(from_above) - torch.diag(from_above[1:], -1)
    rates[:-1, :-1] += torch.diag(from_below)
    rates[:-1] -= torch.nn.functional.pad(torch.diag(from_below), (1, 0))
    capacity = volumetric_heat_capacity(water, water, model.parameters.soil.porosity)[:, 0]
    rates /= (capacity * thickness)[:, None]
    profile = torch.linspace(0.0, 2.0, len(thickness), dtype=rates.dtype)
    left = torch.matrix_exp(-YEAR * rates) @ profile
    found = told_after(percolated, (profile, left), drainage=flux)
    torch.testing.assert_close(found, -profile, atol=1e-6, rtol=0.0)


def test_water_that_the_lowest_layer_gains_has_percolated_through_those_above(percolated):
    profile = torch.linspace(0.0, 2.0, 20, dtype=torch.float64)
    warmer = (profile, 0.9 * profile)
    still = told_after(percolated, warmer)
    drained = told_after(percolated, warmer, drainage=2e-8)
    gained = torch.zeros_like(percolated.initial_state.total_water_content)
    gained[-1] = 2e-8 * YEAR / percolated.model.coefficients.geometry.thickness[-1]
    filled = told_after(percolated, warmer, gained=gained)
    # its own heat capacity grows too
    torch.testing.assert_close(filled[:10], drained[:10], atol=0.01, rtol=0.0)
    assert float((drained - still)[:10].abs().max()) > 0.05


def test_a_step_of_water_stays_between_what_roots_leave_and_the_pores(deep):
    state, soil = deep.initial_state, deep.model.parameters.soil
    still = torch.zeros_like(state.soil_temperature)
    dry = nearer_state(state, still, still - 1.0, deep.model)
    assert torch.equal(
        dry.total_water_content, soil.wilting_point_water_content.expand_as(still).contiguous()
    )
    wet = nearer_state(state, still + 5.0, still + 1.0, deep.model)
    assert torch.equal(wet.total_water_content, soil.porosity.expand_as(still).contiguous())
    # above the freezing point there is no ice, below it what the freezing curve leaves
    assert torch.equal(wet.liquid_water_content, wet.total_water_content)
    frozen = nearer_state(state, still - 10.0, still + 0.05, deep.model)
    assert bool((frozen.liquid_water_content < 0.5 * frozen.total_water_content).all())
    lost = nearer_state(state, still * torch.nan, still, deep.model)
    assert torch.equal(lost.soil_temperature, state.soil_temperature)


def test_it_says_what_keeps_columns_from_balance(deep):
    after, config = deep.initial_state, SpinUpConfig()
    colder = after._replace(soil_temperature=after.soil_temperature - 1.0)
    none = torch.zeros_like(after.soil_temperature)
    layer = none.clone()
    layer[3] = 1.0

    def told(warming, wetting, before=none, start=after):
        distance = Distance(warming, wetting)
        (text,) = farthest(start, after, distance, before, config, deep.model)
        return text

    assert told(layer, none, start=colder) == "ground still warms at 2.1 m"
    assert told(-layer, none, start=colder) == "ground still cools at 2.1 m"
    icy = after._replace(liquid_water_content=after.liquid_water_content - 0.05)
    assert told(layer, none, start=icy) == "ground still thaws at 2.1 m"
    assert told(0.01 * layer, -0.01 * layer) == "water still drains at 2.1 m"
    assert told(0.01 * layer, 0.01 * layer) == "water still gathers at 2.1 m"
    turned = told(none, 0.01 * layer, -layer)
    assert turned == "water rises and falls from year to year at 2.1 m"
    assert told(layer * torch.nan, none) == ""
