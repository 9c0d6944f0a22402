"""Forcing from a coupler, from a source, and from both."""

import sys

import numpy as np
import pytest
from component_runs import (
    FORCING,
    SUMMER,
    WITHOUT_SOURCE,
    all_values,
    assert_same,
    coupled,
    started,
)

from bmi_noahpy import MissingInputError
from bmi_noahpy.variables import variable_table
from noahpy.errors import ConfigError, StateError

AIR = "land_surface_air__temperature"
HUMIDITY = "atmosphere_air_water~vapor__specific_humidity"
SKIN = "land_surface__temperature"
WIND_X = "land_surface_wind__x_component_of_velocity"
WIND_Y = "land_surface_wind__y_component_of_velocity"
LEAF_AREA = "land_vegetation__leaf-area_index"


def test_without_a_source_there_is_no_end_and_outputs_are_valid_at_once(tmp_path):
    model = started(tmp_path, WITHOUT_SOURCE)
    assert model.get_end_time() == sys.float_info.max
    for name in model.get_output_var_names():
        assert np.isfinite(model.get_value_ptr(name)).all(), name


def test_all_inputs_that_were_never_set_are_listed_at_the_first_update(tmp_path):
    model = started(tmp_path, WITHOUT_SOURCE)
    before = all_values(model)
    with pytest.raises(MissingInputError) as caught:
        model.update()
    for name in FORCING:
        assert name in str(caught.value)
    for name, values in FORCING.items():
        if name not in (AIR, WIND_Y):
            model.set_value(name, np.array([values]))
    with pytest.raises(MissingInputError) as caught:
        model.update()
    assert AIR in str(caught.value)
    for name in FORCING:
        assert (name in str(caught.value)) == (name == AIR), name
    assert model.get_current_time() == 0.0
    kept = all_values(model)
    assert all(np.array_equal(kept[n], v) for n, v in before.items() if n not in FORCING)
    model.set_value(AIR, np.array([277.0]))
    model.update()
    assert model.get_current_time() == 3600.0


def test_what_a_coupler_sets_drives_the_same_steps_as_a_source_with_the_same_values(tmp_path):
    reference = started(tmp_path)
    model = started(tmp_path, WITHOUT_SOURCE)
    for _ in range(30):
        reference.update()
        for name in FORCING:
            model.set_value(name, reference.get_value_ptr(name))
        model.update()
        for name in reference.get_output_var_names():
            ours, theirs = model.get_value_ptr(name), reference.get_value_ptr(name)
            assert ours.tobytes() == theirs.tobytes(), name


def test_a_long_run_without_end_passes_many_blocks_of_forcing(tmp_path, monkeypatch):
    monkeypatch.setattr("noahpy.simulation.simulation.BLOCK_STEPS", 16)
    model = coupled(
        tmp_path,
        {
            "time.step": 10800,
            "vegetation.monthly_green_fraction": [0.1 * k for k in range(10)] + [0.2, 0.1],
        },
    )
    green = model.get_value_ptr("land_vegetation__green_fraction")
    first = green[0]
    model.update_until(40 * 86400.0)
    assert model.get_current_time() == 40 * 86400.0
    assert green[0] > first + 0.1


def test_the_air_gives_the_first_surface_humidity_unless_a_coupler_did(tmp_path):
    reference, model = coupled(tmp_path), coupled(tmp_path)
    model.set_value("land_surface_air_water~vapor__specific_humidity", np.array([0.004]))
    for component in (reference, model):
        component.update()
    assert_same(model, reference)
    moist = coupled(tmp_path)
    moist.set_value("land_surface_air_water~vapor__specific_humidity", np.array([0.02]))
    moist.update()
    assert moist.get_value_ptr(SKIN)[0] != reference.get_value_ptr(SKIN)[0]


def test_what_is_set_stands_until_set_again_and_the_rest_comes_from_the_source(tmp_path):
    reference, model = started(tmp_path), started(tmp_path)
    model.set_value(AIR, np.array([285.0]))
    for _ in range(3):
        model.update()
        reference.update()
        assert model.get_value_ptr(AIR)[0] == 285.0
        for name in set(FORCING) - {AIR}:
            assert model.get_value_ptr(name)[0] == reference.get_value_ptr(name)[0]
    assert model.get_value_ptr(SKIN)[0] > reference.get_value_ptr(SKIN)[0]


def test_one_component_of_the_wind_stands_alone(tmp_path):
    one, both = coupled(tmp_path), coupled(tmp_path)
    for component, x, y in ((one, 5.0, 0.0), (both, 3.0, -4.0)):
        component.set_value(WIND_X, np.array([x]))
        component.set_value(WIND_Y, np.array([y]))
        component.update()
    sensible = "land_surface_net~sensible~heat__energy_flux"
    assert one.get_value_ptr(sensible)[0] == both.get_value_ptr(sensible)[0]


def test_leaf_area_index_acts_once_it_is_set(tmp_path):
    transpiration = "land_vegetation_water__transpiration_volume_flux"
    reference, model = started(tmp_path, SUMMER), started(tmp_path, SUMMER)
    for component in (reference, model):
        component.update_until(86400.0)
    assert_same(model, reference)
    model.set_value(LEAF_AREA, np.array([8.0]))
    for component in (reference, model):
        component.update_until(3 * 86400.0)
    assert model.get_value_ptr(transpiration)[0] > 1.1 * reference.get_value_ptr(transpiration)[0]


def test_optional_inputs_need_not_be_listed_and_still_can_be_set(tmp_path):
    model = coupled(tmp_path, {"component.optional_inputs": False})
    assert set(model.get_input_var_names()) == set(FORCING)
    assert model.get_input_item_count() == len(FORCING)
    model.set_value(LEAF_AREA, np.array([3.0]))
    model.update()
    assert model.get_value_ptr(LEAF_AREA)[0] == 3.0
    model.finalize()
    assert model.get_input_item_count() == len(variable_table().with_role("input"))


def table_without_air(tmp_path):
    """Hourly radiation, wind and rain in a table that has no temperature and no humidity."""
    lines = ["time,sw,lw,p,u,rain"]
    for hour in range(24 * 11):
        day, of_day = divmod(hour, 24)
        shortwave = max(0.0, 400.0 * np.sin((of_day - 4) / 16 * np.pi))
        lines.append(
            f"2001-06-{10 + day}T{of_day:02}:00,{shortwave:.1f},{280 + of_day},{900 + day},"
            f"{2 + 0.1 * of_day:.1f},{0.001 * (of_day == 5)}"
        )
    (tmp_path / "tower.csv").write_text("\n".join(lines))
    columns = {
        "shortwave_down": "sw",
        "longwave_down": "lw",
        "surface_pressure": "p",
        "wind_speed": "u",
        "precipitation": "rain",
    }
    return {"csv": {"file": "tower.csv", "columns": columns}}


def test_a_source_may_leave_quantities_to_the_coupler(tmp_path):
    forcing = table_without_air(tmp_path)
    with pytest.raises(ConfigError, match=r"csv\.columns lack air_temperature"):
        started(tmp_path, {"forcing": forcing})
    model = started(
        tmp_path, {"forcing": forcing | {"from_coupler": ["air_temperature", "humidity"]}}
    )
    with pytest.raises(MissingInputError) as caught:
        model.update()
    missing = {name for name in FORCING if name in str(caught.value)}
    assert missing == {AIR, HUMIDITY}
    whole = coupled(tmp_path)
    for hour in range(12):
        for name, value in ((AIR, 277.0 + hour), (HUMIDITY, 0.004)):
            model.set_value(name, np.array([value]))
            whole.set_value(name, np.array([value]))
        model.update()
        for name in FORCING:
            whole.set_value(name, model.get_value_ptr(name))
        whole.update()
    for name in whole.get_output_var_names():
        assert model.get_value_ptr(name).tobytes() == whole.get_value_ptr(name).tobytes(), name


def test_extreme_inputs_never_leave_a_state_that_is_no_number(tmp_path):
    ranges = {
        AIR: (150.0, 350.0),
        HUMIDITY: (0.0, 0.2),
        "land_surface_air__pressure": (2e4, 1.2e5),
        "land_surface_radiation~incoming~shortwave__energy_flux": (0.0, 2000.0),
        "land_surface_radiation~incoming~longwave__energy_flux": (0.0, 1000.0),
        "atmosphere_water__liquid_equivalent_precipitation_rate": (0.0, 1.0),
        WIND_X: (0.0, 100.0),
    }
    random = np.random.default_rng(7)
    model = coupled(tmp_path)
    for _ in range(60):
        for name, (low, high) in ranges.items():
            value = random.choice([low, high, random.uniform(low, high)])
            model.set_value(name, np.array([value]))
        before = all_values(model)
        try:
            model.update()
        except StateError:
            kept = all_values(model)
            assert all(np.array_equal(kept[n], v) for n, v in before.items() if n not in ranges)
            break
        for name in model.get_output_var_names():
            assert np.isfinite(model.get_value_ptr(name)).all(), name
