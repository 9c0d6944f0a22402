"""Thin first layers, which follow the surface within a step."""

import copy

import numpy as np
import pytest
import torch
from builders import synthetic_columns, weather_forcings
from configurations import SMALL_COLUMN

from noahpy.catalog.scheme_names import PRESETS
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.simulation.load import parse_config


def skin_temperature(first, seconds):
    """Of bare wet ground in four days of June, K."""
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {
        "preset": "permafrost-implicit",
        "time": {"start": "2001-06-01", "end": "2001-06-04 21:00", "step": seconds},
        "site": {
            "layer_thickness": {"first": first, "depth": 10.0, "layers": 16},
            "deep_soil_temperature": 268.0,
        },
        "soil": {"layer_class": 8},
        "vegetation": {"class": 19, "monthly_green_fraction": [0.0] * 12},
        "initial": {"soil_temperature": 272.5, "total_water_content": 0.35},
        "forcing": {"weather": {"climate": "arctic", "seed": 3, "interval": seconds}},
        "compute": {"engine": "eager"},
    }
    history = KeptHistory(["skin_temperature"])
    run_simulation(build_simulation(parse_config(values)), [history])
    return history.values()["skin_temperature"][:, 0]


@pytest.mark.parametrize("first", [0.005, 0.0005])
def test_a_thin_first_layer_is_as_warm_as_a_thick_one(first):
    # over ground that does not warm in the step it would be 28 K off, and 314 K
    usual, thin = (skin_temperature(thickness, 10800) for thickness in (0.02, first))
    assert float((thin - usual).abs().max()) < 1.0


def test_a_step_does_not_know_the_ground_surface_of_the_step_before():
    """With it, evaporation and dew of 3000 W m-2 alternated over a millimetre of ground."""
    parameters, state = synthetic_columns(28, 4, seed=5)
    model = Model(parameters, Schemes.of(PRESETS["permafrost-implicit"].names))
    state = with_snow_layers(state, model.layers.snow)
    forcing = next(weather_forcings(parameters, 1, 21600, 5, np.datetime64("2001-05-05", "s")))
    with torch.no_grad():
        usual, other = (
            model.step(state._replace(skin_temperature=skin), forcing, 21600)
            for skin in (state.skin_temperature, state.skin_temperature + 20.0)
        )
    for one, two in zip((*usual.state, *usual.fluxes), (*other.state, *other.fluxes), strict=True):
        assert torch.equal(one, two)


def test_a_millimetre_of_moss_below_a_trace_of_snow_is_solved():
    # it fills and freezes within a step: less the heat of the water that enters, its heat capacity
    # is negative
    depth, mean = [0.001, 0.00975, 0.09507, 0.92696], 267.6
    values = {
        "preset": "permafrost-implicit",
        "time": {"start": "2001-04-01", "end": "2001-04-18", "step": 21600},
        "schemes": {"bottom_boundary": "temperature"},
        "site": {
            "layer_thickness": depth,
            "deep_soil_temperature": 268.0,
            "latitude": 65.0,
            "longitude": -150.0,
            "ponding_depth": 0.05,
            "slope_class": 1,
        },
        "soil": {"layer_class": ["moss", "moss", "fibric_peat", "hemic_peat"]},
        "vegetation": {
            "class": 5,
            "monthly_green_fraction": [0.05] * 4 + [0.1, 0.45, 0.7, 0.65, 0.35, 0.1, 0.05, 0.05],
        },
        "initial": {
            "temperature_depth": [0.3, sum(depth)],
            "soil_temperature": [mean - 0.02, mean + 1.0],
            "saturation": [1.0, 1.0, 0.194, 1.0],
        },
        "forcing": {
            "weather": {
                "climate": "boreal",
                "interval": 21600,
                "mean_air_temperature": mean,
                "annual_precipitation": 233.8,
                "seed": 364826,
            }
        },
        "compute": {"engine": "eager"},
    }
    # ends with an error where a column has no solution
    run_simulation(build_simulation(parse_config(values)))
