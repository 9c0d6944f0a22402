"""What a calibration found can be run."""

import pytest
import torch
import yaml
from calibration_cases import PARAMETERS, config

from noahpy.calibration import Problem
from noahpy.calibration.run_configuration import run_configuration
from noahpy.config import to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config


@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy"])
@pytest.mark.parametrize("columns", [1, 2])
def test_a_run_of_it_has_the_parameters_and_the_state_of_the_calibration(preset, columns):
    # so much water that a low porosity cannot hold it
    wet = {"soil_temperature": [274.0, 273.5, 272.5, 272.0], "total_water_content": 0.4}
    several = {"columns": [{"name": "a"}, {"name": "b"}]} if columns == 2 else {}
    free = [
        *PARAMETERS,
        {"name": "green_fraction_max", "bounds": [0.5, 0.9]},
        {"name": "snow_conductivity_factor", "bounds": [0.6, 1.5]},
    ]
    given = config({"preset": preset, "initial": wet, **several}, parameters=free)
    problem = Problem(given)
    (unknowns,) = problem.space.random_unknowns(1, 2)
    text = to_yaml(user_form(run_configuration(given, problem, unknowns)))
    again = parse_config(yaml.safe_load(text))
    assert again.calibration is None
    simulation = build_simulation(again)
    wanted = problem.space.parameters(unknowns[None])
    for ours, theirs in zip(simulation.model.parameters, wanted, strict=True):
        for field, mine in ours._asdict().items():
            torch.testing.assert_close(mine, getattr(theirs, field), rtol=1e-14, atol=0.0)
    state = problem.runs.initial_state(simulation.model)
    for name, mine in simulation.initial_state._asdict().items():
        torch.testing.assert_close(mine, getattr(state, name), rtol=1e-12, atol=0.0)
    porosity = simulation.model.parameters.soil.porosity
    assert (simulation.initial_state.total_water_content == porosity).any()


def test_ground_in_equilibrium_is_written_as_the_profiles_that_the_calibration_had():
    equilibrium = {"surface_temperature": 271.0, "offset": 0.5, "water": "field_capacity"}
    given = config({"initial": {"equilibrium": equilibrium}})
    problem = Problem(given)
    (unknowns,) = problem.space.random_unknowns(1, 2)
    text = to_yaml(user_form(run_configuration(given, problem, unknowns)))
    simulation = build_simulation(parse_config(yaml.safe_load(text)))
    state = problem.runs.initial_state(simulation.model)
    for name in ("soil_temperature", "total_water_content", "skin_temperature"):
        mine = getattr(simulation.initial_state, name)
        torch.testing.assert_close(mine, getattr(state, name), rtol=1e-12, atol=1e-12)
    assert simulation.initial_state.liquid_water_content.isfinite().all()


def test_horizons_that_tell_the_water_are_written_without_it():
    wet = [{"from": 0.0, "material": "silt", "saturation": 0.9}]
    given = config(
        {
            "initial": {"equilibrium": {"surface_temperature": 271.0}},
            "soil": {"horizons": wet},
        }
    )
    problem = Problem(given)
    (unknowns,) = problem.space.random_unknowns(1, 2)
    text = to_yaml(user_form(run_configuration(given, problem, unknowns)))
    simulation = build_simulation(parse_config(yaml.safe_load(text)))
    state = problem.runs.initial_state(simulation.model)
    water = simulation.initial_state.total_water_content
    torch.testing.assert_close(water, state.total_water_content, rtol=1e-12, atol=0.0)


def test_a_parameter_without_a_key_is_refused():
    given = config(parameters=[{"name": "albedo_min", "bounds": [0.1, 0.2]}])
    problem = Problem(given)
    with pytest.raises(ConfigError, match="no key of a configuration sets albedo_min"):
        run_configuration(given, problem, problem.space.random_unknowns(1, 0)[0])
