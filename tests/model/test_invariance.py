import subprocess
import sys

import pytest
import torch
from builders import map_tensors, synthetic_columns, take_columns, weather_forcings

from noahpy.catalog.scheme_names import PRESETS
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.soil_heat import ExplicitFreezing

COLUMNS = 21
LAYERS = 8
SECONDS = 3600
DAYBREAK, STEPS = 6, 8
SCHEMES = [
    Schemes.named(exchange_scheme=0),
    Schemes.named(frozen_hydraulics_scheme=1),
    Schemes.named(stability_functions="analytic", supercooled_water="converged"),
    Schemes.named(exchange_scheme=2, parameter_sourcing="legacy"),
    Schemes.named(precipitation_phase="forcing", bottom_boundary="heat_flux"),
    Schemes.of(PRESETS["permafrost-enthalpy"].names),
]


@pytest.fixture(scope="module")
def columns():
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=21)
    return (
        parameters,
        state,
        list(weather_forcings(parameters, 1, SECONDS, seed=22))[DAYBREAK : DAYBREAK + STEPS],
    )


def run(parameters, state, forcings, schemes):
    """Results of all steps by name, layers first."""
    model = Model(parameters, schemes)
    with torch.no_grad():
        results = list(model.trajectory(state, forcings, float(SECONDS)))
    named = [
        {**result.state._asdict(), **result.fluxes._asdict(), **result.budget._asdict()}
        for result in results
    ]
    return {name: torch.stack([step[name] for step in named]) for name in named[0]}


@pytest.fixture(scope="module", params=SCHEMES)
def schemes(request):
    return request.param


@pytest.fixture(scope="module")
def whole(columns, schemes):
    """Results of all columns at once."""
    return run(*columns, schemes)


def run_columns(columns, chosen, schemes):
    parameters, state, forcings = columns
    forcings = [take_columns(forcing, chosen) for forcing in forcings]
    return run(take_columns(parameters, chosen), take_columns(state, chosen), forcings, schemes)


def assert_identical(ours, whole, chosen):
    index = torch.as_tensor(chosen)
    for name, value in ours.items():
        assert torch.equal(value, whole[name][..., index]), name


@pytest.mark.parametrize("width", [1, 3, 7])
def test_columns_in_chunks_give_the_same_bits(columns, schemes, whole, width):
    # every third of the single columns
    for first in range(0, COLUMNS, max(width, 3)):
        chosen = list(range(first, first + width))
        assert_identical(run_columns(columns, chosen, schemes), whole, chosen)


def test_columns_in_another_order_give_the_same_bits(columns, schemes, whole):
    order = torch.randperm(COLUMNS, generator=torch.Generator().manual_seed(5)).tolist()
    assert_identical(run_columns(columns, order, schemes), whole, order)


def test_steps_with_a_graph_give_the_same_bits(columns, schemes):
    parameters, state, forcings = columns
    state = map_tensors(lambda value: value.clone().requires_grad_(), state)
    with_graph = Model(parameters, schemes).step(state, forcings[0], SECONDS)
    with torch.no_grad():
        without = Model(parameters, schemes).step(state, forcings[0], SECONDS)
    assert with_graph.state.soil_temperature.requires_grad
    for group, expected in zip(with_graph, without, strict=True):
        assert all(torch.equal(a, b) for a, b in zip(group, expected, strict=True))


def test_sourcings_coincide_in_a_homogeneous_column(columns):
    parameters, state, forcings = columns
    soil = map_tensors(lambda value: value[3:4].expand(LAYERS, -1), parameters.soil)
    total = torch.minimum(state.total_water_content, soil.porosity)
    state = state._replace(
        total_water_content=total,
        liquid_water_content=torch.minimum(state.liquid_water_content, total),
    )
    parameters = parameters._replace(soil=soil, column_soil=soil.layer(0))
    legacy, consistent = (
        run(parameters, state, forcings, Schemes.named(parameter_sourcing=sourcing))
        for sourcing in ("legacy", "consistent")
    )
    for name, value in legacy.items():
        assert torch.equal(value, consistent[name]), name


def test_sourcings_differ_where_soils_do(columns):
    legacy, consistent = (
        run_columns(columns, range(COLUMNS), Schemes.named(parameter_sourcing=sourcing))
        for sourcing in ("legacy", "consistent")
    )
    assert not torch.equal(legacy["soil_temperature"], consistent["soil_temperature"])


def single(value):
    return value.float() if value.is_floating_point() else value


def test_a_step_in_single_precision_is_close_to_double(columns, schemes):
    if isinstance(schemes.soil_heat, ExplicitFreezing):
        schemes = schemes._replace(soil_heat=ExplicitFreezing())
    parameters, state, forcings = columns
    double = run(parameters, state, forcings[:1], schemes)
    below = map_tensors(single, state)
    # rounding may lift water above its bounds
    soil = map_tensors(single, parameters.soil)
    below = below._replace(
        total_water_content=torch.minimum(below.total_water_content, soil.porosity)
    )
    ours = run(map_tensors(single, parameters), below, [map_tensors(single, forcings[0])], schemes)
    for name in ("soil_temperature", "skin_temperature"):
        assert ours[name].dtype == torch.float32
        error = (ours[name].double() - double[name]).abs()
        assert error.max() < 0.05, name
        assert error.median() < 1e-4, name
    for name in ("total_water_content", "liquid_water_content"):
        error = (ours[name].double() - double[name]).abs()
        assert error.max() < 2e-3, name
        assert error.median() < 1e-6, name


@pytest.mark.parametrize("schemes", [Schemes(), Schemes.of(PRESETS["permafrost-enthalpy"].names)])
def test_a_column_without_numbers_leaves_its_neighbours_alone(columns, schemes):
    parameters, state, forcings = columns
    sick = 4
    missing = torch.zeros(COLUMNS, dtype=torch.float64)
    missing[sick] = torch.nan
    healthy = [column for column in range(COLUMNS) if column != sick]
    expected = run(parameters, state, forcings, schemes)
    state = state._replace(soil_temperature=state.soil_temperature + missing)
    first = forcings[0]._replace(air_temperature=forcings[0].air_temperature + missing)
    ours = run(parameters, state, [first, *forcings[1:]], schemes)
    assert ours["soil_temperature"][..., sick].isnan().all()
    for name, value in ours.items():
        assert torch.equal(value[..., healthy], expected[name][..., healthy]), name


def test_importing_leaves_global_settings_of_torch_alone():
    settings = "torch.get_default_dtype(), torch.get_num_threads(), torch.is_grad_enabled()"
    code = (
        f"import torch; before = {settings}, torch.random.initial_seed()\n"
        "import noahpy.model.model, noahpy.forcing, noahpy.model.balances\n"
        f"assert ({settings}, torch.random.initial_seed()) == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
