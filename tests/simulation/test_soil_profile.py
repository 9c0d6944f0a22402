"""``noahpy soil``: what is shown of a soil is what a step has."""

import numpy as np
import pytest
import torch
import yaml
from matplotlib.image import imread
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.model.classes import class_table
from noahpy.physics.constants import FREEZING_POINT
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.soil_profile import SATURATION, SUCTION, TEMPERATURE, soil_profile

COLUMN = {
    "preset": "permafrost-implicit",
    "time": {"start": "2001-05-10", "end": "2001-05-11", "step": 21600},
    "site": {"layer_thickness": [0.1, 0.2, 0.2, 0.6], "deep_soil_temperature": 272.0},
    "soil": {
        "horizons": [
            {"from": 0, "to": 0.25, "material": "fibric_peat"},
            {"from": 0.25, "material": "ice_rich_silt"},
        ]
    },
    "vegetation": {"class": 7, "root_depth": 0.3, "monthly_green_fraction": [0.2] * 12},
    "initial": {"soil_temperature": 272.5, "saturation": 1.0},
    "forcing": {"weather": {"climate": "arctic"}},
}


@pytest.mark.parametrize("retention", ["campbell", "brooks_corey", "van_genuchten"])
def test_curves_end_in_the_figures_of_the_soil(retention):
    config = parse_config({**COLUMN, "schemes": {"retention_curve": retention}})
    soil = soil_profile(config, config.columns[0])
    assert [one.name for one in soil.curves] == [
        "fibric peat, 0 to 0.3 m",
        "ice rich silt, 0.3 to 1.1 m",
    ]
    for one, layer in zip(soil.curves, (soil.layers[0], soil.layers[-1]), strict=True):
        assert one.content[0] == pytest.approx(layer.porosity, rel=1e-3)
        assert (np.diff(one.content) <= 0.0).all()
        assert (np.diff(one.conductivity) <= 0.0).all()
        assert (np.diff(one.unfrozen) >= 0.0).all()
        assert one.unfrozen[-1] == pytest.approx(layer.porosity)
        assert one.thawed[-1] == pytest.approx(layer.thawed_conductivity)
        assert one.frozen[-1] == pytest.approx(layer.frozen_conductivity)
    if retention == "campbell":
        silt = soil.layers[-1]
        (_, entry, _), (_, b, _) = silt.retention
        dry = entry < SUCTION
        power = silt.porosity * (SUCTION[dry] / entry) ** (-1.0 / b)
        np.testing.assert_allclose(soil.curves[1].content[dry], power, rtol=1e-12)
        assert soil.curves[1].conductivity[0] == pytest.approx(silt.hydraulic_conductivity)


@pytest.mark.parametrize("name", class_table("soil", "permafrost-peat").names)
def test_dry_soil_conducts_less_than_the_same_soil_full_of_water(name):
    # rock of 3 % pores conducted 87 W m-1 K-1 when it had drained
    soil = {"horizons": [{"from": 0, "material": name}]}
    config = parse_config({**COLUMN, "soil": soil})
    top = soil_profile(config, config.columns[0]).layers[0]
    assert 0.0 < top.dry_conductivity < top.thawed_conductivity < top.frozen_conductivity


def test_the_frozen_column_has_the_liquid_water_of_the_curve():
    config = parse_config(COLUMN)
    state = build_simulation(config, engine="eager").initial_state
    soil = soil_profile(config, config.columns[0])
    cold = float(state.soil_temperature[0, 0])
    for layer, one in ((0, soil.curves[0]), (3, soil.curves[1])):
        expected = np.interp(cold, TEMPERATURE, one.unfrozen)
        assert float(state.liquid_water_content[layer, 0]) == pytest.approx(expected, rel=1e-3)
    assert TEMPERATURE[-1] == FREEZING_POINT
    assert SATURATION[-1] == 1.0


def test_given_values_and_texture_are_shown_as_they_are():
    soil = {
        "texture": {"sand": 0.3, "clay": 0.1, "organic": [0.8, 0, 0, 0]},
        "gravel": [0, 0, 0.2, 0.2],
        "values": {"porosity": [None, None, None, 0.3], "solids_heat_capacity": 2.2e6},
    }
    config = parse_config({**COLUMN, "soil": soil})
    found = soil_profile(config, config.columns[0])
    parameters = build_simulation(config, engine="eager").model.parameters.soil
    names = [one.material for one in found.layers]
    assert names[0] == "sand 30 %, clay 10 %, organic 80 %"
    assert names[2] == "sand 30 %, clay 10 % with 20 % of gravel"
    assert len(found.curves) == 4
    shown = torch.tensor([one.porosity for one in found.layers], dtype=torch.float64)
    assert torch.equal(shown, parameters.porosity[:, 0])
    water = found.layers[3].thawed_capacity - 0.7 * 2.2e6
    assert water == pytest.approx(0.3 * 4.2e6, rel=0.01)


def test_the_command_prints_layers_and_draws_curves(tmp_path):
    file, picture = tmp_path / "site.yaml", tmp_path / "soil.png"
    file.write_text(yaml.safe_dump({**COLUMN, "columns": [{"name": "a"}, {"name": "b"}]}))
    answer = CliRunner().invoke(app, ["soil", str(file), "--plot", str(picture), "--column", "b"])
    assert answer.exit_code == 0, answer.output
    assert "Soil of b" in answer.output
    assert answer.output.count("fibric_peat") == 2
    assert imread(picture).std() > 0.0
    for options, expected in (
        (("--column", "c"), "allowed are a, b, or 1 to 2"),
        (("--plot", str(tmp_path / "soil.doc")), "is not one of"),
    ):
        answer = CliRunner().invoke(app, ["soil", str(file), *options])
        assert answer.exit_code == 2
        assert expected in answer.output
