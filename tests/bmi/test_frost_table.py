"""Rain on a thawed, saturated layer over four metres of frozen silt and dry bedrock."""

import numpy as np
import pytest
import yaml

from bmi_noahpy import NoahPy

THICKNESS = np.array([0.1] * 5 + [0.5] * 8 + [1.0] * 5)
ACTIVE, SILT, BEDROCK = slice(0, 5), slice(5, 13), slice(13, 18)
RAIN = 10.0
"""mm in the step."""
WEATHER = {
    "land_surface_air__temperature": 275.0,
    "atmosphere_air_water~vapor__specific_humidity": 4.3e-3,
    "land_surface_air__pressure": 1.0e5,
    "land_surface_radiation~incoming~longwave__energy_flux": 320.0,
    "land_surface_radiation~incoming~shortwave__energy_flux": 0.0,
    "land_surface_wind__x_component_of_velocity": 2.0,
    "atmosphere_water__liquid_equivalent_precipitation_rate": RAIN / 10800.0,
}
CASE = {
    "time": {"start": "2001-07-01", "step": 10800},
    "compute": {"engine": "eager"},
    "site": {
        "layer_thickness": THICKNESS.tolist(),
        "deep_soil_temperature": 270.0,
        "slope_class": 8,
    },
    "soil": {
        "layer_class": [4] * 13 + [14] * 5,
        "values": {"porosity": [0.476] * 13 + [0.2] * 5},
    },
    "vegetation": {"class": 19, "monthly_green_fraction": [0.01] * 12},
}


class Step:
    """Water gained by layer (mm), water that left (mm), and warming by layer (K)."""

    def __init__(self, folder, preset, silt_water, ponding_depth=0.0):
        temperature = [275.0, 275.0, 274.5, 274.0, 273.6] + [269.0] * 13
        water = [0.475] * 5 + [silt_water] * 8 + [0.05] * 5
        initial = {"soil_temperature": temperature, "total_water_content": water}
        path = folder / "case.yaml"
        case = {"preset": preset, **CASE, "initial": initial}
        case["site"] = {**CASE["site"], "ponding_depth": ponding_depth}
        path.write_text(yaml.safe_dump(case))
        model = NoahPy()
        model.initialize(str(path))
        for name, value in WEATHER.items():
            model.set_value(name, np.array([value]))
        water = model.get_value_ptr("soil_water__volume_fraction")
        temperature = model.get_value_ptr("soil__temperature")
        before, cold = water.copy(), temperature.copy()
        model.update()
        self.gained = 1000.0 * (water - before) * THICKNESS
        self.warming = temperature - cold
        self.left = 1000.0 * model.get_value("ngen::mass_out", np.empty(1))[0]
        self.ponded = 1000.0 * model.get_value("land_surface_water__depth", np.empty(1))[0]
        leaked = model.get_value("ngen::mass_leaked", np.empty(1))[0]
        model.finalize()
        assert abs(leaked) < 1e-12


def test_ice_saturated_ground_holds(tmp_path):
    step = Step(tmp_path, "permafrost-implicit", 0.475)
    assert abs(step.gained[SILT]).sum() < 0.1
    assert abs(step.gained[BEDROCK]).sum() < 0.01
    assert step.gained[ACTIVE].sum() == pytest.approx(0.5, abs=0.05)  # its pores were not full
    assert step.left == pytest.approx(RAIN - step.gained.sum(), abs=1e-6)


def test_water_enters_frozen_ground_with_air_and_warms_it(tmp_path):
    full = Step(tmp_path, "permafrost-implicit", 0.475)
    aired = Step(tmp_path, "permafrost-implicit", 0.30)
    assert aired.gained[SILT].sum() > 0.5
    assert aired.gained[BEDROCK].sum() < 0.01
    assert aired.warming[5] > full.warming[5] + 0.05


def test_what_does_not_enter_stands_on_the_ground_before_it_runs_off(tmp_path):
    whole = Step(tmp_path, "permafrost-implicit", 0.475, ponding_depth=0.05)
    assert whole.ponded == pytest.approx(RAIN - whole.gained.sum(), abs=0.2)  # less evaporation
    assert whole.left < 0.2
    part = Step(tmp_path, "permafrost-implicit", 0.475, ponding_depth=0.004)
    assert part.ponded == pytest.approx(4.0, rel=1e-12)
    assert part.left == pytest.approx(RAIN - 4.0 - part.gained.sum(), abs=1e-6)


def test_the_parent_scheme_leaks(tmp_path):
    """What the other presets do: kept, since they are those of the literature."""
    step = Step(tmp_path, "permafrost-enthalpy", 0.475)
    assert step.gained[BEDROCK].sum() > 10.0
