"""Ground in equilibrium: steady temperature, water at rest, profiles with their own depths."""

import copy

import numpy as np
import pytest
import torch
import yaml
from configurations import SMALL_COLUMN

from bmi_noahpy import NoahPy
from noahpy.errors import ConfigError
from noahpy.model.coefficients import retention_of
from noahpy.model.initial_water import with_initial_water
from noahpy.physics import constants as c
from noahpy.physics.geometry import node_depth
from noahpy.physics.ground_heat import series_conductance, upper_conductance
from noahpy.physics.soil_heat import DeepGround, HeatProblem, MovedWater, TopCondition
from noahpy.physics.water_flow import WaterProblem
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

FLUX = 0.06
"""W m-2."""
THICKNESS = [0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 4.0, 8.0]
RESTING = {"surface_temperature": 272.0, "water": "hydrostatic", "water_table_depth": 1.0}


def built(preset="permafrost-implicit", bottom="heat_flux", equilibrium=RESTING, **changes):
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {"preset": preset}
    values["schemes"] = {"bottom_boundary": bottom, "water_base": "sealed"}
    values["site"] = {
        "layer_thickness": THICKNESS,
        "geothermal_heat_flux": FLUX,
        "deep_soil_temperature": 274.0,
        "bottom_temperature_height": -40.0,
    }
    values["soil"] = {"layer_class": [7] * 6 + [9] * 2 + [14]}
    values["initial"] = {"equilibrium": equilibrium} if equilibrium else {}
    for name, section in changes.items():
        values[name] = values.get(name, {}) | section
    return build_simulation(parse_config(values))


def conductivity(simulation):
    state, model = simulation.initial_state, simulation.model
    return model.schemes.thermal_conductivity(
        state.total_water_content, state.liquid_water_content, model.coefficients.thermal
    )


@pytest.mark.parametrize("surface", [258.0, 272.9, 275.0])
@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy", "permafrost-implicit"])
def test_the_geothermal_flux_flows_through_all_layers(preset, surface):
    simulation = built(preset, equilibrium={**RESTING, "surface_temperature": surface})
    layers, geometry = conductivity(simulation), simulation.model.coefficients.geometry
    between = series_conductance if preset == "permafrost-implicit" else upper_conductance
    temperature = simulation.initial_state.soil_temperature
    flux = between(layers, layers[0], geometry) * (temperature[1:] - temperature[:-1])
    torch.testing.assert_close(flux, torch.full_like(flux, FLUX), rtol=1e-8, atol=0.0)
    first = layers[0] * (temperature[0] - surface) / (0.5 * geometry.thickness[0])
    torch.testing.assert_close(first, torch.full_like(first, FLUX), rtol=1e-6, atol=0.0)


def test_the_same_heat_flows_to_a_deep_temperature():
    simulation = built(bottom="temperature")
    model, state = simulation.model, simulation.initial_state
    layers, geometry = conductivity(simulation), model.coefficients.geometry
    temperature = state.soil_temperature
    flux = series_conductance(layers, layers[0], geometry) * (temperature[1:] - temperature[:-1])
    bottom = layers[-1] * (274.0 - temperature[-1]) / geometry.bottom_distance
    torch.testing.assert_close(flux, bottom.expand_as(flux), rtol=1e-8, atol=0.0)
    assert 0.02 < float(bottom) < 0.2


def test_the_offset_is_added_and_the_skin_is_that_of_the_first_layer():
    plain, moved = (
        built(equilibrium={**RESTING, "offset": offset}).initial_state for offset in (0.0, -1.5)
    )
    change = plain.soil_temperature[0] - moved.soil_temperature[0]
    assert float(change) == pytest.approx(1.5, abs=1e-2)
    assert torch.equal(moved.skin_temperature, moved.soil_temperature[0])
    kept = built(initial={"skin_temperature": 280.0}).initial_state
    assert float(kept.skin_temperature) == 280.0


@pytest.mark.parametrize("surface", [262.0, 276.0])
@pytest.mark.parametrize("snow", [0.0, 0.05])
def test_snow_has_the_temperature_of_the_skin(surface, snow):
    given = {"snow_water_equivalent": snow, "snow_depth": 4.0 * snow}
    equilibrium = {**RESTING, "surface_temperature": surface}
    state = built(equilibrium=equilibrium, initial=given).initial_state
    assert float(state.soil_temperature[0]) == pytest.approx(surface, abs=0.1)
    expected = state.skin_temperature.clamp(max=c.FREEZING_POINT)
    assert torch.equal(state.snow_surface_temperature, expected)
    # as of the same ground given by numbers
    profile = {**given, "soil_temperature": state.soil_temperature[:, 0].tolist()}
    wet = {"water": "hydrostatic", "water_table_depth": 1.0}
    same = built(equilibrium=wet, initial=profile).initial_state
    assert torch.equal(same.skin_temperature, state.skin_temperature)
    assert torch.equal(same.snow_layer_temperature, state.snow_layer_temperature)
    assert torch.equal(same.snow_layer_ice, state.snow_layer_ice)
    kept = built(equilibrium=equilibrium, initial={**given, "skin_temperature": 265.0})
    assert float(kept.initial_state.snow_surface_temperature) == 265.0


@pytest.mark.parametrize("surface", [262.0, 276.0])
def test_ground_at_rest_does_not_drift(surface):
    """Heat and water steps of four months, below the constant temperature that it was made for."""
    simulation = built(equilibrium={**RESTING, "surface_temperature": surface})
    model, state = simulation.model, simulation.initial_state
    known, schemes = model.coefficients, model.schemes
    layers, none = conductivity(simulation), torch.zeros(1, dtype=torch.float64)
    total, liquid = state.total_water_content, state.liquid_water_content
    temperature, seconds = state.soil_temperature, 86400.0
    for _ in range(120):
        water = schemes.water_flow(
            WaterProblem(
                total,
                liquid,
                none,
                none,
                none,
                torch.zeros_like(total),
                seconds,
                known.hydraulic,
                known.geometry,
                schemes.hydraulics,
            ),
            known.flow,
        )
        layers = schemes.thermal_conductivity(water.total, water.liquid, known.thermal)
        heat = schemes.soil_heat(
            HeatProblem(
                temperature=temperature,
                total=water.total,
                liquid=water.liquid,
                conductivity=layers[1:],
                top=TopCondition(none + surface, none + 1.0, layers[0]),
                ground=DeepGround(none, none + FLUX),
                time_step=seconds,
                porosity=known.soil.porosity,
                freezing=known.freezing,
                geometry=known.geometry,
                moved=MovedWater(total, liquid, water.flow),
                first_conductivity=layers[0],
                solids_capacity=known.solids_capacity,
            ),
            schemes.bottom,
        )
        total, liquid, temperature = water.total, heat.liquid, heat.temperature
    warming = (temperature - state.soil_temperature).abs().max()
    wetting = (total - state.total_water_content).abs().max()
    if surface > 273.15:
        # fluxes between layers weigh gravity by the upper one: rest is that of the equation,
        # not of thick layers in the capillary fringe
        assert float(wetting) < 6e-3
        assert float(warming) < 1e-4
    else:
        # liquid water in frozen ground flows with temperature; impedance keeps it slow
        assert float(wetting) < 2e-3
        assert float(warming) < 0.02


def test_water_at_rest_is_that_of_the_retention_curve():
    simulation = built()
    state, soil = simulation.initial_state, simulation.model.parameters.soil
    depth = node_depth(torch.tensor(THICKNESS, dtype=torch.float64)[:, None])
    total = state.total_water_content
    assert torch.equal(total[depth >= 1.0], soil.porosity[depth >= 1.0])
    curve = retention_of(simulation.model.schemes)(soil)
    head = curve.at(total).head.value
    dry = total < soil.porosity
    torch.testing.assert_close(head[dry], (depth - 1.0)[dry], rtol=1e-9, atol=0.0)
    drained = built(equilibrium={"surface_temperature": 272.0, "water": "field_capacity"})
    at = curve.at(drained.initial_state.total_water_content).head.value
    suction = -33.0e3 / 9810.0
    assert bool((torch.isclose(at, torch.full_like(at, suction)) | (at < suction)).all())


def test_water_at_rest_follows_the_porosity():
    simulation = built()
    parameters = simulation.model.parameters
    soil = parameters.soil._replace(porosity=parameters.soil.porosity * 0.8)
    model = simulation.model.with_parameters(parameters._replace(soil=soil))
    assert simulation.initial_water.follows_porosity
    state = with_initial_water(simulation.initial_state, simulation.initial_water, model)
    ratio = state.total_water_content / simulation.initial_state.total_water_content
    torch.testing.assert_close(ratio, torch.full_like(ratio, 0.8))


def test_temperature_and_water_may_have_their_own_depths():
    simulation = built(
        equilibrium=None,
        initial={
            "temperature_depth": [0.5, 8.0],
            "soil_temperature": [270.0, 273.0],
            "water_depth": [0.2, 1.0, 4.0],
            "saturation": [0.3, 0.9, 0.6],
        },
    )
    nodes = node_depth(torch.tensor(THICKNESS, dtype=torch.float64)).numpy()
    state = simulation.initial_state
    np.testing.assert_allclose(
        state.soil_temperature[:, 0], np.interp(nodes, [0.5, 8.0], [270.0, 273.0])
    )
    porosity = simulation.model.parameters.soil.porosity[:, 0].numpy()
    wet = np.interp(nodes, [0.2, 1.0, 4.0], [0.3, 0.9, 0.6]) * porosity
    np.testing.assert_allclose(state.total_water_content[:, 0], np.maximum(wet, 0.02))
    shared = built(
        equilibrium=None,
        initial={
            "depth": [0.5, 8.0],
            "soil_temperature": [270.0, 273.0],
            "water_depth": [0.2, 1.0, 4.0],
            "saturation": [0.3, 0.9, 0.6],
        },
    )
    for name, value in state._asdict().items():
        assert torch.equal(getattr(shared.initial_state, name), value), name


@pytest.mark.parametrize(
    ("initial", "words"),
    [
        (
            {"temperature_depth": [1.0, 0.5], "soil_temperature": [270.0, 271.0], "saturation": 1},
            "temperature_depth must increase from the surface down; 0.5 follows 1",
        ),
        (
            {"water_depth": [20.0, 30.0], "soil_temperature": 270.0, "saturation": [0.5, 0.6]},
            r"water_depth begins at 20 m, below the soil, which ends at 16.15 m",
        ),
        (
            {"water_depth": [1.0, 2.0, 3.0], "soil_temperature": 270.0, "saturation": [0.5, 0.6]},
            "saturation has 2 values but initial.water_depth has 3",
        ),
        (
            {"temperature_depth": [1.0], "equilibrium": RESTING},
            "temperature_depth belongs to no profile",
        ),
        ({"equilibrium": RESTING, "soil_temperature": 270.0}, "exclude each other"),
        ({"equilibrium": RESTING, "saturation": 0.5}, "exclude each other"),
        ({"equilibrium": {"surface_temperature": 270.0}}, "total_water_content is required"),
        ({"equilibrium": {"water": "hydrostatic"}}, "soil_temperature is required"),
        ({"equilibrium": {}}, "give surface_temperature, water, or both"),
        ({"equilibrium": {"offset": 1.0, "water": "hydrostatic"}}, "offset needs"),
        (
            {"equilibrium": {**RESTING, "water": "field_capacity"}},
            "water_table_depth needs water: hydrostatic",
        ),
    ],
)
def test_contradictions_and_depths_out_of_place_are_named(initial, words):
    with pytest.raises(ConfigError, match=words):
        built(equilibrium=None, initial=initial)


def test_a_column_may_be_in_equilibrium_where_others_are_not():
    columns = [{"name": "a"}, {"name": "b", "initial": {"equilibrium": RESTING}}, {"name": "c"}]
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {"columns": columns}
    state = build_simulation(parse_config(values)).initial_state
    given = SMALL_COLUMN["initial"]
    for column in (0, 2):
        assert bool((state.soil_temperature[:, column] == given["soil_temperature"]).all())
        assert bool((state.total_water_content[:, column] == given["total_water_content"]).all())
    assert float(state.soil_temperature[0, 1]) == pytest.approx(272.0, abs=0.1)
    back = [{"name": "a"}, {"name": "b", "initial": {"soil_temperature": 273.0}}]
    values["initial"], values["columns"] = {"equilibrium": RESTING}, back
    state = build_simulation(parse_config(values)).initial_state
    assert bool((state.soil_temperature[:, 1] == 273.0).all())
    assert torch.equal(state.total_water_content[:, 0], state.total_water_content[:, 1])


def test_the_component_begins_in_equilibrium_too(tmp_path):
    values = copy.deepcopy(dict(SMALL_COLUMN)) | {"preset": "permafrost-implicit"}
    values["initial"] = {"equilibrium": {**RESTING, "surface_temperature": 270.0}}
    file = tmp_path / "resting.yaml"
    file.write_text(yaml.safe_dump(values))
    component = NoahPy()
    component.initialize(str(file))
    found = component.get_value("soil__temperature", np.empty(3))
    component.finalize()
    expected = build_simulation(parse_config(values)).initial_state.soil_temperature[:, 0]
    np.testing.assert_array_equal(found, expected)
    assert np.ptp(found) > 1e-4
