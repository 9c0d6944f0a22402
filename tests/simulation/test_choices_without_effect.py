"""Choices of schemes that do not count beside the others are told."""

import copy
import typing

import pytest
import torch
from configurations import SMALL_COLUMN

from noahpy.catalog.scheme_names import _NEEDED, PRESETS, SchemeNames
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.simulation.load import parse_config

CHOICES = [
    (key, choice)
    for key in _NEEDED
    for choice in typing.get_args(SchemeNames.model_fields[key].annotation)
    if choice != SchemeNames.model_fields[key].default
]


def run_with(**schemes):
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {
        "preset": "permafrost",
        "schemes": schemes,
        "time": {"start": "2001-05-20", "end": "2001-05-24", "step": 21600},
        "site": {
            "layer_thickness": {"first": 0.05, "depth": 4.0, "layers": 6},
            "deep_soil_temperature": 270.0,
            "water_table_depth": 5.0,
        },
        "soil": {"layer_class": "silt"},
        "initial": {"soil_temperature": 273.0, "saturation": 0.8},
        "forcing": {"weather": {"climate": "arctic", "seed": 3, "interval": 21600}},
        "compute": {"engine": "eager"},
    }
    simulation = build_simulation(parse_config(values))
    history = KeptHistory(["soil_temperature", "total_water_content", "snow_depth"])
    run_simulation(simulation, [history])
    return [note for note in simulation.notes if "effect" in note], history.values()


@pytest.mark.parametrize(("key", "choice"), CHOICES)
def test_a_choice_that_is_told_to_have_no_effect_has_none(key, choice):
    lacking = {"snow": "single", "phase_change": "enthalpy"}
    if key.startswith("snow_") and key != "snow_layers":
        lacking = {"snow": "layered", "phase_change": "ground", "water_flow": "implicit"}
    none, without = run_with(**lacking)
    notes, found = run_with(**lacking, **{key: choice})
    assert none == []
    assert len(notes) == 1
    assert notes[0].startswith(f"schemes.{key}: {choice} has no effect without ")
    for name, values in found.items():
        assert torch.equal(values, without[name]), name


@pytest.mark.parametrize("preset", list(PRESETS))
def test_all_that_a_preset_chooses_counts(preset):
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {"preset": preset}
    notes = build_simulation(parse_config(values), engine="eager").notes
    assert not [note for note in notes if "effect" in note]
