"""Initial water by content, by saturation or clipped, in a soil that changes after it was read."""

import copy
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from noahpy.calibration.problem import Problem
from noahpy.config import to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.model.initial_water import with_initial_water
from noahpy.model.state import check_state
from noahpy.physics.constants import MINIMUM_WATER_CONTENT
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

VALUES = yaml.safe_load((Path(__file__).parents[2] / "config_examples/permafrost.yaml").read_text())


def built(preset="permafrost", soil=None, columns=None, **initial):
    values = copy.deepcopy(VALUES)
    values["preset"] = preset
    values["time"]["end"] = "2001-09-02"
    values["soil"] |= soil or {}
    values["site"]["bottom_temperature_height"] = -40.0
    values["initial"] = {"soil_temperature": [274.0] * 9 + [271.0] * 9} | initial
    if columns is not None:
        values["columns"] = columns
    return build_simulation(parse_config(values))


def with_porosity(simulation, factor):
    parameters = simulation.model.parameters
    soil = parameters.soil._replace(porosity=parameters.soil.porosity * factor)
    return simulation.model.with_parameters(parameters._replace(soil=soil))


def test_saturation_is_a_share_of_the_porosity_and_never_below_the_least_content():
    simulation = built(saturation=[0.0] + [0.6] * 17)
    porosity = simulation.model.parameters.soil.porosity
    total = simulation.initial_state.total_water_content
    assert torch.equal(total[1:], 0.6 * porosity[1:])
    assert float(total[0]) == MINIMUM_WATER_CONTENT
    assert torch.equal(simulation.initial_state.liquid_water_content[:9], total[:9])
    assert (simulation.initial_state.liquid_water_content < total)[9:].all()


@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy", "original"])
@pytest.mark.parametrize(
    "initial",
    [
        {"saturation": 0.9},
        {"total_water_content": 0.25},
        {"total_water_content": 0.24, "liquid_water_content": 0.1},
        {"total_water_content": 0.6, "clip_to_porosity": True},
        {"total_water_content": 0.6, "liquid_water_content": 0.5, "clip_to_porosity": True},
    ],
)
def test_the_water_of_the_same_soil_is_that_of_the_initial_state(preset, initial):
    simulation = built(preset, soil={"layer_class": 7}, **initial)
    state = with_initial_water(simulation.initial_state, simulation.initial_water, simulation.model)
    for name, value in simulation.initial_state._asdict().items():
        assert torch.equal(getattr(state, name), value), name


@pytest.mark.parametrize(
    "initial", [{"saturation": 0.9}, {"total_water_content": 0.4, "clip_to_porosity": True}]
)
def test_water_that_may_follow_fits_another_porosity_as_if_it_were_configured(initial):
    simulation = built(soil={"layer_class": 7}, **initial)
    model = with_porosity(simulation, 0.7)
    state = with_initial_water(simulation.initial_state, simulation.initial_water, model)
    check_state(state, model.parameters.soil.porosity)
    porosity = float(model.parameters.soil.porosity[0])
    other = built(soil={"layer_class": 7, "values": {"porosity": porosity}}, **initial)
    assert torch.equal(state.total_water_content, other.initial_state.total_water_content)
    assert torch.equal(state.liquid_water_content, other.initial_state.liquid_water_content)
    # what was clipped is not lost for a larger porosity
    again = with_initial_water(state, simulation.initial_water, simulation.model)
    assert torch.equal(again.total_water_content, simulation.initial_state.total_water_content)


def test_absolute_water_above_the_porosity_is_refused_unless_it_is_clipped():
    with pytest.raises(ConfigError, match=r"initial\.total_water_content: .* above porosity"):
        built(soil={"layer_class": 7}, total_water_content=0.6)
    clipped = built(soil={"layer_class": 7}, total_water_content=0.6, clip_to_porosity=True)
    assert (clipped.initial_state.total_water_content == 0.439).all()


@pytest.mark.parametrize(
    ("initial", "words"),
    [
        ({"saturation": 0.5, "total_water_content": 0.2}, "exclude each other"),
        ({}, "total_water_content is required and missing"),
        ({"saturation": 1.1}, "initial.saturation"),
        ({"saturation": [0.5] * 3}, "saturation has 3 values"),
    ],
)
def test_water_is_given_in_one_way(initial, words):
    with pytest.raises(ConfigError, match=words):
        built(**initial)


def test_a_column_may_say_it_otherwise_than_all():
    columns = [{"name": "a"}, {"name": "b", "initial": {"saturation": 1.0}}]
    simulation = built(columns=columns, total_water_content=0.2)
    total = simulation.initial_state.total_water_content
    porosity = simulation.model.parameters.soil.porosity
    assert (total[:, 0] == 0.2).all()
    assert torch.equal(total[:, 1], porosity[:, 1])
    water = simulation.initial_water
    assert np.array_equal(water.saturation.isnan().all(0).numpy(), [True, False])
    again = parse_config(
        yaml.safe_load(to_yaml(user_form(parse_config(VALUES | {"columns": columns[1:]}))))
    )
    assert again.columns[0].initial.saturation == 1.0


def test_a_search_keeps_the_saturation():
    values = copy.deepcopy(VALUES)
    values["time"]["end"] = "2001-09-03"
    values["initial"] = {"soil_temperature": 274.0, "saturation": 0.9}
    values["calibration"] = {
        "parameters": [{"name": "porosity", "bounds": [0.25, 0.6], "by": "all"}],
        "twin": {"every": "3h"},
        "targets": [{"variable": "soil_temperature", "depths": [0.1], "score": "rmse"}],
        "period": {"start": "2001-09-01", "end": "2001-09-02"},
    }
    problem = Problem(parse_config(values))
    for unknown in (-2.0, 2.0):
        parameters = problem.space.parameters(torch.tensor([[unknown]], dtype=torch.float64))
        model = problem.runs.model(parameters)
        state = problem.runs.initial_state(model)
        assert torch.equal(state.total_water_content, 0.9 * parameters.soil.porosity)
