"""Columns of a hundred metres: layers that grow, roots by depth, geothermal heat, infiltration."""

import copy

import numpy as np
import pytest
import torch
from configurations import SMALL_COLUMN

from noahpy.errors import ConfigError
from noahpy.model.steps import step_packing
from noahpy.physics.geometry import node_depth
from noahpy.physics.grid import growing_thickness
from noahpy.physics.ground_heat import series_conductance
from noahpy.physics.water_flow import WaterProblem, schaake_input
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import run_simulation
from noahpy.simulation.load import parse_config

FLUX = 0.06
"""W m-2."""
GROWING = {"first": 0.05, "depth": 100.0, "layers": 18}


def built(thickness=GROWING, **changes):
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {
        "preset": "permafrost-implicit",
        "time": {"start": "2001-01-01", "end": "2004-12-31", "step": 432000},
        "schemes": {"bottom_boundary": "heat_flux"},
        "site": {"layer_thickness": thickness, "geothermal_heat_flux": FLUX},
        "soil": {"layer_class": [7] * 8 + [14] * 10},
        "initial": {"equilibrium": {"surface_temperature": 269.0, "water": "hydrostatic"}},
        "compute": {"engine": "eager"},
    }
    return build_simulation(parse_config(values | changes))


@pytest.mark.parametrize(("first", "depth", "layers"), [(0.02, 100.0, 40), (0.5, 2.0, 4)])
def test_layers_grow_by_a_constant_factor_to_the_depth(first, depth, layers):
    thickness = np.array(growing_thickness(first, depth, layers))
    assert thickness[0] == first
    assert thickness.sum() == pytest.approx(depth, rel=1e-9)
    factors = thickness[1:] / thickness[:-1]
    np.testing.assert_allclose(factors, factors[0], rtol=1e-3)


def test_one_line_of_a_configuration_makes_a_column_of_a_hundred_metres():
    site = {"layer_thickness": GROWING}
    config = parse_config(
        {**SMALL_COLUMN, "schemes": {"bottom_boundary": "heat_flux"}, "site": site}
    )
    assert config.columns[0].site.layer_thickness == growing_thickness(0.05, 100.0, 18)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"first": 0.5, "depth": 1.0, "layers": 3}, "3 layers of 0.5 m are deeper than 1 m"),
        ({"first": 0.5, "depth": 1.0}, "layers is missing"),
        ({"first": 0.5, "depth": -1.0, "layers": 3}, "depth is -1.0; it must be a positive number"),
        ({"first": 0.5, "depth": 9.0, "layers": 2.5}, "layers is 2.5; allowed are 2 to 1000"),
        ({"first": 0.1, "depth": 9.0, "layers": 5, "factor": 2}, "unknown key 'factor'"),
    ],
)
def test_layers_that_cannot_be_are_named(given, words):
    with pytest.raises(ConfigError, match=f"site.layer_thickness.*{words}"):
        built(given)


def test_a_column_below_the_deep_temperature_is_told_of_the_heat_flux():
    with pytest.raises(ConfigError, match="bottom_boundary"):
        built(
            schemes={"bottom_boundary": "temperature"},
            site={"layer_thickness": GROWING, "deep_soil_temperature": 271.0},
        )


def test_a_column_of_a_hundred_metres_holds_the_geothermal_gradient():
    """Four years of weather that is warmer than its start."""
    simulation = built(compute={"engine": "compiled"})
    driven = run_simulation(simulation, [])
    model, before = simulation.model, simulation.initial_state
    after = step_packing(model.layers).state(driven.state)
    depth = node_depth(model.parameters.site.layer_thickness)[:, 0]
    change = (after.soil_temperature - before.soil_temperature)[:, 0]
    assert float(change[:6].abs().max()) > 1.0
    assert float(change[depth > 40.0].abs().max()) < 0.01
    conductivity = model.schemes.thermal_conductivity(
        after.total_water_content, after.liquid_water_content, model.coefficients.thermal
    )
    between = series_conductance(conductivity, conductivity[0], model.coefficients.geometry)
    flux = between * (after.soil_temperature[1:] - after.soil_temperature[:-1])
    deep = depth[:-1] > 40.0
    torch.testing.assert_close(flux[deep], torch.full_like(flux[deep], FLUX), rtol=0.02, atol=0.0)
    water = (after.total_water_content - before.total_water_content)[8:]
    assert float(water.abs().max()) < 1e-6


def test_infiltration_does_not_see_what_lies_below_two_metres():
    rain = torch.full((1,), 2e-6, dtype=torch.float64)
    shallow, deep = (
        built([0.1, 0.4, 0.5, 1.0], soil={"layer_class": 7}),
        built([0.1, 0.4, 0.5, 1.0, 20.0, 70.0], soil={"layer_class": 7}),
    )
    found = []
    for simulation in (shallow, deep):
        known = simulation.model.coefficients
        total = 0.6 * known.soil.porosity
        nothing = torch.zeros_like(total)
        found.append(
            schaake_input(
                WaterProblem(
                    total,
                    total,
                    nothing[0],
                    rain,
                    nothing[0],
                    nothing,
                    86400.0,
                    known.hydraulic,
                    known.geometry,
                    simulation.model.schemes.hydraulics,
                )
            )
        )
    assert torch.equal(found[0], found[1])
    assert 0.0 < float(found[0]) < float(rain)


@pytest.mark.parametrize(("depth", "layers"), [(0.5, 5), (0.001, 1), (None, 3)])
def test_roots_reach_a_depth(depth, layers):
    vegetation = dict(SMALL_COLUMN["vegetation"])
    if depth is not None:
        vegetation["root_depth"] = depth
    count = built(vegetation=vegetation).model.parameters.vegetation.root_layer_count
    assert count.tolist() == [layers]
