"""Steps between states in rows, and the blocks in which their forcing is prepared."""

from pathlib import Path

import numpy as np
import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.engine.model import _CompiledStep, _Output, _Sources
from noahpy.model.model import Model
from noahpy.model.packing import Rows, named_leaves
from noahpy.model.quantities import DERIVED, QUANTITIES, CompletedStep
from noahpy.model.state import Forcing, State
from noahpy.model.steps import layout
from noahpy.simulation import simulation
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.simulation import StepForcings

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "permafrost.yaml"
LAYERS, COLUMNS, SECONDS = 5, 3, 10800


@pytest.fixture(scope="module")
def pair():
    """A step between rows, and the same with names."""
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=7)
    model = Model(parameters)
    form = layout(LAYERS)
    with torch.no_grad():
        for forcing in list(weather_forcings(parameters, 2, SECONDS, seed=8)):
            before, state = state, model.step(state, forcing, SECONDS).state
        rows = form.rows_of_state(before), form.rows_of_forcing(forcing)
        taken = model.take(*rows, SECONDS)
        result = model.step(before, forcing, SECONDS)
    return taken, CompletedStep(before, forcing, result, SECONDS, model.coefficients.geometry)


def test_a_step_between_rows_is_the_step(pair):
    taken, named = pair
    for name in ("before", "forcing", "after"):
        for (path, value), (_, expected) in zip(
            named_leaves(getattr(taken, name)), named_leaves(getattr(named, name)), strict=True
        ):
            assert torch.equal(value, expected), path
    assert torch.equal(taken.rows_after, layout(LAYERS).rows_of_state(named.after))
    for name in QUANTITIES:
        assert torch.equal(taken.quantity(name), named.quantity(name)), name


def test_quantities_stand_in_rows_in_any_order_and_again(pair):
    taken, named = pair
    names = ("thaw_depth", "ice_content", "air_temperature", "soil_temperature", "ice_content")
    expected = [named.quantity(name).view(-1, COLUMNS) for name in names]
    np.testing.assert_array_equal(taken.rows(names), torch.cat(expected).numpy())


@pytest.mark.parametrize("chosen", [tuple(QUANTITIES)[::-1], DERIVED[::-2], State._fields[:3]])
def test_rows_of_a_compiled_step_are_those_of_the_named_quantities(pair, chosen):
    taken, named = pair
    derived = {name: named.quantity(name) for name in DERIVED}
    form, rows = layout(LAYERS), Rows.of(derived)
    sources = _Sources(form.of_state, form.of_forcing, rows)
    outputs = (_Output(taken.rows_after), _Output(rows.pack(list(derived.values()))))
    step = _CompiledStep(taken.inputs, *outputs, sources)
    for names in (chosen, chosen[1:]):
        np.testing.assert_array_equal(step.rows(names), named.rows(names))


def test_columns_that_leave_the_numbers_are_told(pair):
    taken, _ = pair
    assert len(taken.lost_columns()) == 0
    spoiled, form = taken.rows_after.clone(), layout(LAYERS)
    spoiled[3, [0, 2]] = torch.tensor([torch.nan, -torch.inf], dtype=spoiled.dtype)
    sources = _Sources(form.of_state, form.of_forcing, form.of_state)
    step = _CompiledStep(taken.inputs, _Output(spoiled), _Output(spoiled), sources)
    assert step.lost_columns().tolist() == [0, 2]


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_what_a_package_lends_is_kept(dtype):
    lent = torch.rand(4, 1, dtype=dtype)
    expected = lent.clone()
    output = _Output(lent, is_lent=True)
    lent.zero_()
    assert torch.equal(output.tensor, expected)
    np.testing.assert_array_equal(output.array, expected.double().numpy())
    assert output.array.dtype == np.float64


def test_steps_between_rows_have_no_derivatives():
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=7)
    soil = parameters.soil._replace(porosity=parameters.soil.porosity.clone().requires_grad_())
    model = Model(parameters._replace(soil=soil))
    forcing = next(iter(weather_forcings(parameters, 2, SECONDS, seed=8)))
    form = layout(LAYERS)
    taken = model.take(form.rows_of_state(state), form.rows_of_forcing(forcing), SECONDS)
    assert not taken.rows_after.requires_grad
    assert not taken.quantity("soil_energy_residual").requires_grad
    assert np.isfinite(taken.rows(("column_water",))).all()


def test_every_quantity_is_state_forcing_or_derived():
    others = set(QUANTITIES) - set(DERIVED)
    assert others <= {*State._fields, *Forcing._fields}
    # what a step makes of it, whatever drove it
    assert "leaf_area_index" in DERIVED


@pytest.mark.parametrize("size", [1, 5 * 11 * 8, 2**25])
def test_forcing_does_not_depend_on_the_blocks_it_is_prepared_in(size, monkeypatch):
    monkeypatch.setattr(simulation, "BLOCK_BYTES", size)
    run = build_simulation(load_config(EXAMPLE))
    steps = StepForcings(run.supply, run.clock)
    dates = run.clock.dates(0, run.clock.step_count)
    whole = layout(LAYERS).rows_of_forcing(
        Forcing(*(value.flatten() for value in run.supply.at(dates)))
    )
    for step in (0, 1, 2, 255, 256, 300, 7, run.clock.step_count - 1):
        assert torch.equal(steps.rows(step)[:, 0], whole[:, step]), step
        assert torch.equal(torch.stack(steps[step])[:, 0], whole[:, step]), step
