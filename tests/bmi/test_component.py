import csv
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from bmi_noahpy import CallOrderError, NoahPy
from bmi_noahpy.variables import variable_table
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import State
from noahpy.errors import ConfigError
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.spin_up import SpinUpProgress

EXAMPLES = Path(__file__).parent.parent.parent / "config_examples"
PERMAFROST = str(EXAMPLES / "permafrost.yaml")
TEMPERATURE = "soil__temperature"
AIR = "land_surface_air__temperature"
DAY = 86400.0


@pytest.fixture
def model():
    component = NoahPy()
    component.initialize(PERMAFROST)
    yield component
    component.finalize()


def test_all_bmi_methods_exist_and_names_are_known_before_initialize():
    component = NoahPy()
    assert component.get_component_name() == "NoahPy"
    inputs = variable_table().names_with_role("input")
    assert component.get_input_item_count() == len(component.get_input_var_names()) == len(inputs)
    assert component.get_output_item_count() == len(component.get_output_var_names())
    assert not set(component.get_input_var_names()) & set(component.get_output_var_names())


def test_calls_out_of_order_say_so(model):
    fresh = NoahPy()
    for call in (fresh.update, fresh.get_current_time, lambda: fresh.get_value_ptr(TEMPERATURE)):
        with pytest.raises(CallOrderError, match="not initialized"):
            call()
    with pytest.raises(CallOrderError, match="already initialized"):
        model.initialize(PERMAFROST)
    model.finalize()
    model.finalize()
    with pytest.raises(CallOrderError):
        model.update()
    model.initialize(PERMAFROST)
    assert model.get_current_time() == 0.0


def test_a_refused_configuration_leaves_nothing_half_initialized(tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("preset: permafrost\n")
    component = NoahPy()
    with pytest.raises(ConfigError, match=r"bad\.yaml"):
        component.initialize(str(bad))
    with pytest.raises(CallOrderError):
        component.update()


def test_time_is_in_seconds_and_update_until_ends_exactly(model):
    assert (model.get_start_time(), model.get_time_units()) == (0.0, "s")
    assert model.get_time_step() == 10800.0
    model.update_until(25000.0)
    assert model.get_current_time() == 25000.0
    model.update_until(25000.0)
    with pytest.raises(ValueError, match="is past"):
        model.update_until(1.0)
    with pytest.raises(ValueError, match="after the end"):
        model.update_until(model.get_end_time() + 1.0)


def test_the_run_ends_at_its_end(tmp_path):
    values = yaml.safe_load(Path(PERMAFROST).read_text())
    values["time"]["end"] = values["time"]["start"]
    config = tmp_path / "one_step.yaml"
    config.write_text(yaml.safe_dump(values))
    component = NoahPy()
    component.initialize(str(config))
    component.update()
    assert component.get_current_time() == component.get_end_time()
    with pytest.raises(ValueError, match="after the end of the run"):
        component.update()


def test_a_long_update_equals_single_steps_and_gives_their_mean(model):
    other = NoahPy()
    other.initialize(PERMAFROST)
    latent, runoff = (
        "land_surface_net~latent~heat__energy_flux",
        "land_subsurface_water__runoff_depth",
    )
    fluxes, depths = [], []
    for _ in range(8):
        other.update()
        fluxes.append(other.get_value_ptr(latent)[0])
        depths.append(other.get_value_ptr(runoff)[0])
    model.update_until(DAY)
    assert np.array_equal(model.get_value_ptr(TEMPERATURE), other.get_value_ptr(TEMPERATURE))
    assert model.get_value_ptr(latent)[0] == pytest.approx(np.mean(fluxes), rel=1e-12)
    assert model.get_value_ptr(runoff)[0] == pytest.approx(np.sum(depths), rel=1e-12)


def test_water_of_the_column_closes_over_bmi_outputs(model):
    rain = 2e-5
    model.set_value("atmosphere_water__liquid_equivalent_precipitation_rate", np.array([rain]))

    def scalar(name):
        return float(model.get_value_ptr(name)[0])

    for _ in range(30):
        before = scalar("land_column_water__depth")
        model.update_until(model.get_current_time() + DAY)
        evaporation = scalar("land_surface_water__evaporation_volume_flux")
        runoff = scalar("land_surface_water__runoff_depth") + scalar(
            "land_subsurface_water__runoff_depth"
        )
        gain = DAY * (1e-3 * rain - evaporation) - runoff
        # traces of snow are discarded at up to 1e-6 m a step
        assert scalar("land_column_water__depth") - before == pytest.approx(gain, abs=8e-6)
        assert scalar("noahpy::water_residual") == pytest.approx(0.0, abs=1e-12)


def test_setting_every_state_is_what_the_next_step_starts_from(model):
    simulation = build_simulation(load_config(PERMAFROST))
    table = {v.quantity: v.name for v in model._table if v.role == "state"}
    state = simulation.initial_state
    changed = state._replace(
        soil_temperature=state.soil_temperature - 3.0,
        skin_temperature=state.skin_temperature - 8.0,
        snow_water_equivalent=state.snow_water_equivalent + 0.02,
        snow_depth=state.snow_depth + 0.1,
        canopy_water=state.canopy_water + 2e-4,
        snow_age=state.snow_age + 5e5,
    )
    assert {name for name in State._fields if name not in table} == {
        name for name, line in quantities_of(State).items() if line.axis == "snow_layer"
    }
    for quantity in table:
        model.set_value(table[quantity], getattr(changed, quantity).numpy().reshape(-1))
    with torch.no_grad():
        forcing = next(simulation.forcings())
        expected = simulation.model.step(changed, forcing, simulation.clock.step).state
    model.update()
    for quantity in table:
        values = getattr(expected, quantity).numpy().reshape(-1)
        assert np.array_equal(model.get_value_ptr(table[quantity]), values)


def test_an_input_stands_until_it_is_set_again_and_others_come_from_the_file(model):
    reference = NoahPy()
    reference.initialize(PERMAFROST)
    model.set_value(AIR, np.array([300.0]))
    for _ in range(3):
        model.update()
        reference.update()
        assert model.get_value_ptr(AIR)[0] == 300.0
        shortwave = "land_surface_radiation~incoming~shortwave__energy_flux"
        assert model.get_value_ptr(shortwave)[0] == reference.get_value_ptr(shortwave)[0]
    skin = "land_surface__temperature"
    assert model.get_value_ptr(skin)[0] > reference.get_value_ptr(skin)[0] + 1.0


def test_wind_components_combine_and_leaf_area_index_acts(model):
    sensible = "land_surface_net~sensible~heat__energy_flux"
    reference = NoahPy()
    reference.initialize(PERMAFROST)
    reference.set_value("UU", np.array([5.0]))
    model.set_value("UU", np.array([3.0]))
    model.set_value("VV", np.array([-4.0]))
    model.update()
    reference.update()
    assert model.get_value_ptr(sensible)[0] == reference.get_value_ptr(sensible)[0]
    transpiration = "land_vegetation_water__transpiration_volume_flux"
    model.set_value("land_vegetation__leaf-area_index", np.array([6.0]))
    for component in (model, reference):
        component.update_until(5 * DAY)
    assert model.get_value_ptr(transpiration)[0] > 1.1 * reference.get_value_ptr(transpiration)[0]


def test_grids_are_a_scalar_and_a_vector_of_layers(model):
    assert (model.get_grid_rank(0), model.get_grid_type(0), model.get_grid_size(0)) == (
        0,
        "scalar",
        1,
    )
    assert (model.get_grid_rank(1), model.get_grid_type(1), model.get_grid_size(1)) == (
        1,
        "vector",
        18,
    )
    assert model.get_grid_shape(1, np.empty(1, dtype=int))[0] == 18
    with pytest.raises(NotImplementedError, match="does not apply"):
        model.get_grid_x(0, np.empty(1))
    with pytest.raises(KeyError, match="no grid"):
        model.get_grid_rank(7)


def test_instances_are_independent(model):
    other = NoahPy()
    other.initialize(PERMAFROST)
    before = other.get_value_ptr(TEMPERATURE).copy()
    model.update()
    assert np.array_equal(other.get_value_ptr(TEMPERATURE), before)


def short(tmp_path, **changes):
    """The permafrost example, two days of it, with other values of whole sections."""
    values = yaml.safe_load(Path(PERMAFROST).read_text()) | changes
    values["time"]["end"] = "2001-09-03"
    config = tmp_path / "short.yaml"
    config.write_text(yaml.safe_dump(values))
    return str(config)


def test_the_example_script_closes_with_figures(tmp_path):
    script = [sys.executable, str(EXAMPLES / "step_by_step.py"), short(tmp_path)]
    done = subprocess.run(script, check=True, capture_output=True, text=True)
    rows = {
        line[:36].strip(): line[36:].split()[0] for line in done.stdout.splitlines() if line[36:]
    }
    assert rows["steps"] == "17"
    assert float(rows["water closure, largest of a step"]) <= 1e-12
    assert float(rows["surface energy closure, largest"]) <= 1e-8
    assert 0.0 < float(rows["thaw depth at the end"]) <= float(rows["largest thaw depth"])


def test_the_component_begins_where_spin_up_ends(tmp_path, monkeypatch):
    config = short(tmp_path, spin_up={"years": 1})
    values = yaml.safe_load(Path(config).read_text())
    values["time"]["end"] = "2002-09-02"
    Path(config).write_text(yaml.safe_dump(values))

    def warmed(simulation, wanted):
        assert wanted.years == 1
        state = simulation.initial_state
        warmer = state._replace(soil_temperature=state.soil_temperature + 1.5)
        return SpinUpProgress.begin(warmer).outcome([])

    monkeypatch.setattr("bmi_noahpy.run.run.spin_up", warmed)
    model = NoahPy()
    model.initialize(config)
    initial = build_simulation(load_config(config)).initial_state
    assert np.array_equal(
        model.get_value_ptr(TEMPERATURE), initial.soil_temperature[:, 0].numpy() + 1.5
    )


def test_the_table_is_the_one_that_frameworks_were_promised(shared):
    with (shared / "bmi" / "variables.csv").open(encoding="utf-8", newline="") as file:
        promised = {row["name"]: row for row in csv.DictReader(file)}
    listed = {v.name: v for v in variable_table() if v.role not in ("multiplier", "uniform")}
    assert [name for name in listed if name in promised] == list(promised)
    settable = {"input", "state", "parameter"}
    for name, row in promised.items():
        ours = listed[name]
        assert ours.units == row["units"]
        assert (ours.axis is not None) == (row["grid"] == "layer")
        assert set(ours.aliases) >= set(row["also_accepted"].split())
        role = row["role"].split(" ")[0]
        assert ours.role == role if role in settable | {"static"} else ours.role not in settable
        if "accumulated" in row["role"] or "mean" in row["role"]:
            assert ours.role == ("accumulated" if "accumulated" in row["role"] else "mean")


def test_importing_the_package_leaves_torch_alone():
    code = "import sys, bmi_noahpy; m = bmi_noahpy.NoahPy(); m.get_output_var_names(); "
    code += "sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
