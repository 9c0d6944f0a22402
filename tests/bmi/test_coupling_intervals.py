"""Couplers whose interval is not the step of the model: inputs over it, means and sums of it."""

import numpy as np
import pytest
import torch
from component_runs import all_values, assert_same, coupled, started

from bmi_noahpy.variables import variable_table

STEP = 1800.0
INTERVALS = {"15 min": 900.0, "1 h": 3600.0, "1 day": 86400.0}
AIR = "land_surface_air__temperature"
HUMIDITY = "atmosphere_air_water~vapor__specific_humidity"
WIND_X, WIND_Y = (f"land_surface_wind__{axis}_component_of_velocity" for axis in "xy")
RAIN = "atmosphere_water__liquid_equivalent_precipitation_rate"
TEMPERATURE = "soil__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
RUNOFF = "land_surface_water__runoff_depth"
HALF_HOURLY = {"time.step": STEP}
INTERPOLATED = {"component.interpolated_inputs": ["air_temperature", "humidity", "wind"]}
MOVING = (AIR, HUMIDITY, WIND_X, WIND_Y)


def weather(seconds):
    """Interpolated inputs at a model time."""
    angle = 2.0 * np.pi * seconds / 86400.0
    return {
        AIR: 274.0 + 4.0 * np.sin(angle),
        HUMIDITY: 0.004 + 0.0005 * np.cos(angle),
        WIND_X: 2.0 + 0.5 * np.sin(2.0 * angle),
        WIND_Y: 1.0 - 1.5 * np.cos(angle),
    }


def give(model, values):
    for name, value in values.items():
        model.set_value(name, np.full(model.get_grid_size(0), value))


@pytest.mark.parametrize("interval", INTERVALS.values(), ids=INTERVALS)
def test_inputs_that_are_interpolated_are_those_of_steps_driven_one_by_one(tmp_path, interval):
    model = coupled(tmp_path, HALF_HOURLY | INTERPOLATED)
    # this one gets the values in the middle of each of its steps, and holds them
    other = coupled(tmp_path, HALF_HOURLY)
    step, before = min(STEP, interval), weather(0.0)
    give(model, before)
    give(other, before)
    # as long as nothing is known of the begin, they hold
    for component in (model, other):
        component.update_until(interval)
    for number in range(1, 4):
        begin, after = number * interval, weather((number + 1) * interval)
        give(model, after)
        model.update_until(begin + interval)
        for part in range(round(interval / step)):
            share = (part + 0.5) * step / interval
            give(other, {n: before[n] + (after[n] - before[n]) * share for n in MOVING})
            other.update_until(begin + (part + 1) * step)
        before = after
        for name, values in model.get_state().items():
            # the middle of a step is rounded otherwise
            expected = other.get_value_ptr(name)
            np.testing.assert_allclose(values, expected, rtol=1e-11, atol=1e-13, err_msg=name)
        # a coupler finds what it has set
        for name in MOVING:
            assert model.get_value_ptr(name)[0] == after[name]


@pytest.mark.parametrize("interval", INTERVALS.values(), ids=INTERVALS)
@pytest.mark.parametrize("changes", [{}, INTERPOLATED], ids=["held", "interpolated"])
def test_means_and_sums_are_those_of_the_interval(tmp_path, interval, changes):
    model, other = (coupled(tmp_path, HALF_HOURLY | changes) for _ in range(2))
    step = min(STEP, interval)
    for component in (model, other):
        give(component, weather(3600.0) | {RAIN: 2e-3})
        component.update_until(interval)
    count = round(interval / step)
    begin, end = weather(3600.0), weather(9000.0)
    give(model, end)
    model.update_until(2 * interval)
    found = []
    for number in range(count):
        # a line is one also in parts
        share = (number + 1) / count
        line = {n: begin[n] + (end[n] - begin[n]) * share for n in MOVING}
        give(other, line if changes else end)
        other.update_until(interval + (number + 1) * step)
        found.append(all_values(other))
    for variable in variable_table().with_role("mean", "accumulated"):
        parts = np.array([values[variable.name] for values in found])
        expected = parts.mean(0) if variable.role == "mean" else parts.sum(0)
        np.testing.assert_allclose(
            model.get_value_ptr(variable.name), expected, rtol=1e-10, atol=1e-12
        )
    assert model.get_value_ptr(RUNOFF)[0] > 0.0


def test_an_input_from_the_source_is_not_interpolated(tmp_path):
    changes = {"forcing.from_coupler": ["precipitation"]}
    model = started(tmp_path, changes | INTERPOLATED)
    other = started(tmp_path, changes)
    for component in (model, other):
        component.set_value(RAIN, np.zeros(1))
        component.update_until(20000.0)
        component.update_until(50000.0)
    assert_same(model, other)


def test_the_last_values_are_saved_and_rewound(tmp_path):
    def begun():
        model = coupled(tmp_path, INTERPOLATED)
        for hour in (3, 6):
            give(model, weather(hour * 3600.0))
            model.update_until(hour * 3600.0)
        return model

    reference, model, other = begun(), begun(), coupled(tmp_path, INTERPOLATED)
    other.deserialize(model.serialize())
    model.checkpoint()
    give(model, weather(0.0))
    model.update_until(9 * 3600.0)
    model.rewind()
    for component in (reference, model, other):
        give(component, weather(9 * 3600.0))
        component.update_until(9 * 3600.0)
    assert_same(model, reference)
    assert_same(other, reference)


def objective(tmp_path, changed=None, by=0.0):
    """A sum over three intervals, with one input of one of them changed."""
    model = coupled(tmp_path, HALF_HOURLY | INTERPOLATED)
    model.start_recording()
    total = 0.0
    for number in range(3):
        values = weather(number * 7200.0)
        if changed is not None and changed[1] == number:
            values[changed[0]] += by
        give(model, values)
        model.update_until((number + 1) * 7200.0)
        total += float(model.get_value_ptr(SENSIBLE)[0])
    total += float(model.get_value_ptr(TEMPERATURE).sum())
    return model, total


def swept(model):
    seeds = [((k + 1) * 7200.0, SENSIBLE, np.ones(1)) for k in range(3)]
    return model.adjoint_sweep([*seeds, (3 * 7200.0, TEMPERATURE, np.ones(6))])


@pytest.mark.parametrize(("name", "by"), [(AIR, 1e-4), (HUMIDITY, 1e-8), (WIND_Y, 1e-4)])
def test_gradients_are_by_the_values_that_were_set(tmp_path, name, by):
    sweep = swept(objective(tmp_path)[0])
    total = 0.0
    for number in range(3):
        ends = [objective(tmp_path, (name, number), sign * by)[1] for sign in (1.0, -1.0)]
        expected = (ends[0] - ends[1]) / (2.0 * by)
        found = sweep.input_gradient(name, number)[0]
        assert found == pytest.approx(expected, rel=2e-5, abs=1e-9), number
        total += found
    assert sweep.gradient(name)[0] == pytest.approx(total, rel=1e-12)


def test_the_last_update_along_a_direction_and_back(tmp_path):
    model = objective(tmp_path)[0]
    seeds = {TEMPERATURE: np.linspace(0.5, 1.0, 6), SENSIBLE: np.ones(1)}
    for name in MOVING:
        forward = model.get_directional_derivative([*seeds], {name: np.ones(1)})
        expected = sum(float(forward[n] @ seeds[n]) for n in seeds)
        backward = model.get_adjoint_derivative([name], seeds)[name][0]
        assert backward == pytest.approx(expected, rel=1e-10)
        assert backward != 0.0


def test_a_graph_cannot_have_it_and_says_so(tmp_path):
    model = coupled(tmp_path, INTERPOLATED)
    live = torch.tensor([272.0], dtype=torch.float64, requires_grad=True)
    with pytest.raises(ValueError, match=r"temperature is interpolated .*record the updates"):
        model.set_value_tensor(AIR, live)
    model.set_value_tensor(AIR, live.detach())
    model.set_value_tensor(RAIN, torch.tensor([1e-5], dtype=torch.float64, requires_grad=True))
    with pytest.raises(ValueError, match=r"interpolated_inputs"):
        started(tmp_path, {"component.interpolated_inputs": ["rain"]}, "wrong")
