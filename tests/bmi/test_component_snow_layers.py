"""Layers of snow in the component: names, a grid, snow that a coupler sets, gradients."""

import numpy as np
import pytest
from component_runs import started

from bmi_noahpy.grids import SNOW_GRID

LAYERS = 4
SNOWY = {
    "preset": "permafrost-implicit",
    "schemes.snow_layers": LAYERS,
    "time.start": "2001-01-10",
    "time.end": "2001-01-20",
    "initial.snow_water_equivalent": 0.06,
    "initial.snow_depth": 0.3,
}
WATER, DEPTH = "snowpack__liquid-equivalent_depth", "snowpack__depth"
ICE = "snowpack_layer_ice__mass-per-area_density"
LIQUID = "snowpack_layer_liquid-water__mass-per-area_density"
THICKNESS = "snowpack_layer__thickness"


@pytest.fixture
def model(tmp_path):
    return started(tmp_path, SNOWY)


def read(model, name):
    return model.get_value_ptr(name).copy()


def test_layers_are_listed_on_a_grid_of_their_own(model, tmp_path):
    assert {ICE, LIQUID, THICKNESS} <= set(model.get_output_var_names())
    assert model.get_var_grid(ICE) == SNOW_GRID
    assert (model.get_grid_type(SNOW_GRID), model.get_grid_size(SNOW_GRID)) == ("vector", LAYERS)
    single = started(tmp_path, {"preset": "permafrost"}, "single")
    assert ICE not in single.get_output_var_names()
    with pytest.raises(KeyError, match="no variable is named"):
        single.get_value_ptr(ICE)


def test_layers_have_the_water_and_the_depth_of_the_pack(model):
    for _ in range(8):
        model.update()
    water = 1000.0 * read(model, WATER)
    assert read(model, ICE).sum() + read(model, LIQUID).sum() == pytest.approx(water, rel=1e-14)
    assert read(model, THICKNESS).sum() == pytest.approx(read(model, DEPTH), rel=1e-14)
    assert water > 50.0


@pytest.mark.parametrize("begin", ["with snow", "without"])
def test_snow_that_is_set_is_spread_over_the_layers(begin, model, tmp_path):
    if begin == "without":
        bare = {"initial.snow_water_equivalent": 0.0, "initial.snow_depth": 0.0}
        model = started(tmp_path, SNOWY | bare, "bare")
    model.update()
    shares = read(model, ICE) / max(read(model, ICE).sum(), 1e-9)
    model.set_value(WATER, np.array([0.2]))
    model.set_value(DEPTH, np.array([0.8]))
    model.update()
    ice = read(model, ICE)
    assert ice.sum() + read(model, LIQUID).sum() == pytest.approx(200.0, abs=2.0)
    assert (ice > 1.0).all()
    if begin == "with snow":
        assert np.abs(ice / ice.sum() - shares).max() < 0.2
    assert float(model.get_value("noahpy::water_residual", np.zeros(1))[0]) < 1e-14


def test_melt_water_by_the_snow_that_is_set_has_the_gradient_of_differences(model, tmp_path):
    def water_after(change):
        run = started(tmp_path, SNOWY, f"run{change}")
        run.set_value(WATER, np.array([0.06 + change]))
        for _ in range(4):
            run.update()
        return float(read(run, WATER)[0])

    model.set_value(WATER, np.array([0.06]))
    model.start_recording()
    for _ in range(4):
        model.update()
    sweep = model.adjoint_sweep([(model.get_current_time(), WATER, np.ones(1))])
    gradient = sweep.gradient(WATER)
    difference = (water_after(1e-6) - water_after(-1e-6)) / 2e-6
    assert gradient[0] == pytest.approx(difference, rel=1e-5)
