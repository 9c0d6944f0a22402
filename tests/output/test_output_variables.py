import difflib
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from output_runs import EVERYTHING, SNOW_LAYERS, model_steps
from pydantic import ValidationError

from noahpy.catalog.output_variables import METHODS, variable_table
from noahpy.config.output import OutputConfig
from noahpy.model.quantities import QUANTITIES
from noahpy.model.state import Forcing, State
from noahpy.physics.constants import WATER_DENSITY

SUPPLIED_TO_VEGETATION = {"albedo", "leaf_area_index", "snowfall_fraction"}
"""Forcing that counts under some schemes alone; what the step made of it is in the table."""


def names(choice):
    return [
        output.name
        for output in OutputConfig(variables=choice).selected_variables(has_snow_layers=True)
    ]


def message(**settings):
    with pytest.raises(ValidationError) as error:
        OutputConfig(**settings)
    (only,) = error.value.errors()
    return only["msg"]


@pytest.fixture(scope="module")
def step():
    return model_steps(days=3)[-1]


def test_every_variable_is_a_quantity_and_every_quantity_a_variable():
    # sums of fluxes that files have one by one
    sums = {"water_gain", "water_loss"}
    assert {v.quantity for v in variable_table()} == set(QUANTITIES) - sums
    assert set(State._fields) <= set(QUANTITIES)
    assert set(Forcing._fields) - SUPPLIED_TO_VEGETATION <= set(QUANTITIES)


@pytest.mark.parametrize("variable", tuple(variable_table()), ids=lambda v: v.name)
def test_rows_agree_with_their_quantity(variable, step):
    quantity = QUANTITIES[variable.quantity]
    values = quantity(step)
    layers = {"soil_layer": len(step.thickness), "snow_layer": SNOW_LAYERS}
    assert values.shape == ((layers[variable.axis], 3) if variable.axis else (3,))
    assert quantity.axis == variable.axis
    assert np.isfinite(values.numpy()).all()
    assert variable.default_method in METHODS[variable.kind]
    assert not variable.sum_standard_name or variable.kind == "rate"
    dimensionless = {"m3 m-3": "1", "kg kg-1": "1"}
    of_water = {"m": "kg m-2", "m s-1": "kg m-2 s-1"}
    if variable.scale == 1.0:
        assert variable.units == dimensionless.get(quantity.units, quantity.units)
    else:
        assert variable.scale == WATER_DENSITY
        assert variable.units == of_water[quantity.units]


def test_standard_names_are_those_of_the_cf_table_with_its_units():
    reason = "the table of CF names and their units come with noahpy[test]"
    checker = pytest.importorskip("compliance_checker", reason=reason)
    units = pytest.importorskip("cf_units", reason=reason)
    table = ElementTree.parse(
        Path(checker.__file__).parent / "data" / "cf-standard-name-table.xml"
    ).getroot()
    canonical = {entry.get("id"): entry.findtext("canonical_units") for entry in table}
    for output in variable_table().select(EVERYTHING):
        if output.standard_name:
            known = canonical[output.standard_name]
            assert units.Unit(output.units).is_convertible(known), output.name


def test_radiation_closes(step):
    down, up, long_down, long_up, absorbed, net = (
        QUANTITIES[name](step).numpy()
        for name in (
            "shortwave_down",
            "shortwave_up",
            "longwave_down",
            "longwave_up",
            "absorbed_radiation",
            "net_radiation",
        )
    )
    assert net == pytest.approx(down - up + long_down - long_up, abs=1e-10)
    assert (absorbed > net).all()


def test_choices_of_variables():
    assert "soil_temperature" in names("default")
    assert names("all") == list(variable_table().names)
    assert names(["snow_depth", "water_residual"]) == ["snow_depth", "water_residual"]
    choice = {
        "soil_temperature": ["mean", "minimum"],
        "snow_depth": "point",
        "precipitation": "sum",
    }
    assert names(choice) == [
        "soil_temperature",
        "soil_temperature_minimum",
        "snow_depth_point",
        "precipitation_sum",
    ]


def test_names_in_a_file_are_unique():
    everything = names(EVERYTHING)
    assert len(set(everything)) == len(everything)


def test_an_unknown_name_is_refused_with_the_nearest_one():
    assert "'snow_dept'; the nearest name is 'snow_depth'" in message(variables=["snow_dept"])
    for variable in variable_table():
        wrong = variable.name[:-1]
        (nearest,) = difflib.get_close_matches(wrong, variable_table().names, n=1)
        assert repr(nearest) in message(variables=[wrong])


def test_a_method_that_a_variable_does_not_have_is_refused():
    assert "no method 'sum'; it has mean, minimum, maximum, point" in message(
        variables={"snow_depth": "sum"}
    )
    assert "the nearest is 'mean'" in message(variables={"snow_depth": ["meen"]})
    assert "no method 'point'" in message(variables={"net_radiation": "point"})


@pytest.mark.parametrize("choice", ["soil_temperature", 5, None])
def test_what_is_no_choice_is_refused_with_what_is_allowed(choice):
    assert "allowed are default, all, a list of names" in message(variables=choice)


@pytest.mark.parametrize("choice", [[], {}, {"snow_depth": []}])
def test_nothing_chosen_is_refused(choice):
    assert "no variable is chosen" in message(variables=choice)


def test_the_same_twice_is_refused():
    assert "snow_depth is chosen twice" in message(variables=["snow_depth", "snow_depth"])


@pytest.mark.parametrize("interval", ["week", "0h", "-3h", "3 hours", ""])
def test_an_unknown_interval_is_refused_with_what_is_allowed(interval):
    assert "allowed are step, day, month, year, or a duration" in message(interval=interval)


def test_the_section_has_a_json_schema_with_a_description_for_every_key():
    properties = OutputConfig.model_json_schema()["properties"]
    assert all(entry["description"] for entry in properties.values())
