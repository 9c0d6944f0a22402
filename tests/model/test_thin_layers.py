"""Thin first layers, which follow the surface within a step."""

import copy

import pytest
from configurations import SMALL_COLUMN

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
