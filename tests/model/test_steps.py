"""Steps in rows, and the blocks in which their forcing is prepared."""

from pathlib import Path

import numpy as np
import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.model.model import Model
from noahpy.model.quantities import COMPUTED, QUANTITIES, CompletedStep
from noahpy.model.state import Forcing, LayerCounts
from noahpy.model.steps import (
    History,
    PackedStep,
    StepRows,
    fill_block,
    quantity_packing,
    step_packing,
)
from noahpy.simulation import simulation
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.simulation import StepForcings

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "permafrost.yaml"
LAYERS, COLUMNS, SECONDS, STEPS = 5, 3, 10800, 4


@pytest.fixture(scope="module")
def steps():
    """Consecutive steps with names, and the model and rows that they were taken with."""
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=7)
    model, packing, named = Model(parameters), step_packing(LayerCounts(LAYERS)), []
    forcings = list(weather_forcings(parameters, 2, SECONDS, seed=8))[:STEPS]
    rows = packing.pack_state(state), torch.stack([packing.pack_forcing(f) for f in forcings])
    with torch.no_grad():
        for forcing in forcings:
            result = model.step(state, forcing, SECONDS)
            named.append(
                CompletedStep(state, forcing, result, SECONDS, model.coefficients.geometry)
            )
            state = result.state
    return model, rows, named


def in_rows(step, names):
    return torch.cat([step.quantity(name).view(-1, COLUMNS) for name in names]).numpy()


def test_a_block_has_every_quantity_of_its_steps_and_the_state_at_their_end(steps):
    model, rows, named = steps
    block = model.block(*rows, SECONDS, tuple(QUANTITIES))
    assert torch.equal(block.state, step_packing(LayerCounts(LAYERS)).pack_state(named[-1].after))
    assert len(block.history) == STEPS
    assert not block.lost
    for number, step in enumerate(named):
        for name in QUANTITIES:
            np.testing.assert_array_equal(block.history.of(name)[number], step.quantity(name))


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_steps_in_rows_are_those_of_a_block(steps, dtype):
    model, (state, forcing), _ = steps
    if dtype == torch.float32:
        groups = (
            type(group)(*(v.float() if v.is_floating_point() else v for v in group))
            for group in model.parameters
        )
        model, state, forcing = (
            Model(type(model.parameters)(*groups)),
            state.float(),
            forcing.float(),
        )
    # a quantity may be wanted twice, and one of the state before the step too
    names = ("thaw_depth", "water_residual", "soil_temperature", "thaw_depth")
    packing = quantity_packing(names[:3], LayerCounts(LAYERS))
    block = model.block(state, forcing, SECONDS, names[:3])
    now = np.empty(state.shape)
    rows = StepRows(now, np.empty(forcing[0].shape), np.empty((packing.height + 1, COLUMNS)))
    rows.state[:] = state
    take = model.step_in_rows(rows, names)
    for number, weather in enumerate(forcing):
        rows.forcing[:] = weather
        assert take(SECONDS)
        np.testing.assert_array_equal(rows.quantities[:-1], block.history.values[number])
        np.testing.assert_array_equal(rows.quantities[-1], rows.quantities[0])
    assert rows.state is now
    np.testing.assert_array_equal(now, block.last.after)
    rows.forcing[1, 2] = np.nan
    assert not take(SECONDS)
    assert np.isfinite(now).all(0).tolist() == [True, True, False]


def test_quantities_are_taken_from_a_history_in_any_order_and_again(steps):
    model, rows, named = steps
    history = model.block(*rows, SECONDS, tuple(QUANTITIES)).history
    names = ("thaw_depth", "ice_content", "air_temperature", "soil_temperature", "ice_content")
    for chosen in (names, ("soil_temperature", "total_water_content")):
        for values, step in zip(history.rows(chosen), named, strict=True):
            np.testing.assert_array_equal(values, in_rows(step, chosen))
    assert np.shares_memory(history.rows(chosen), history.values)


def test_a_block_ends_where_it_is_told_to(steps):
    model, rows, named = steps
    answers = iter([True, False])
    block = model.block(*rows, SECONDS, ("snow_depth",), lambda _: next(answers))
    assert len(block.history) == 2
    assert torch.equal(block.state, step_packing(LayerCounts(LAYERS)).pack_state(named[1].after))


def test_a_part_of_a_history_keeps_its_time(steps):
    model, rows, _ = steps
    history = model.block(*rows, SECONDS, ("snow_depth",)).history
    part = history.part(1, 3)
    assert part.edges == history.edges[1:4] == [SECONDS, 2 * SECONDS, 3 * SECONDS]
    np.testing.assert_array_equal(part.values, history.values[1:3])


@pytest.mark.parametrize("spoilt", [np.nan, -np.inf])
def test_columns_that_are_lost_are_told_with_the_first_step_after_which_they_are(spoilt):
    like = step_packing(LayerCounts(LAYERS)).pack_state(
        synthetic_columns(COLUMNS, LAYERS, seed=7)[1]
    )
    after = [like.numpy().copy() for _ in range(4)]
    after[1][3, 2] = spoilt
    after[2][3, [0, 2]] = spoilt
    history = History(
        quantity_packing((), LayerCounts(LAYERS)), np.empty((len(after), 0, COLUMNS)), SECONDS
    )

    def take(number, forcing):
        return PackedStep(after[number], lambda names, rows: None), number + 1

    block = fill_block(take, 0, torch.zeros(len(after), 1, COLUMNS), history, like)
    assert block.lost == {2: 1, 0: 2}


def test_blocks_have_no_derivatives():
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=7)
    soil = parameters.soil._replace(porosity=parameters.soil.porosity.clone().requires_grad_())
    model = Model(parameters._replace(soil=soil))
    forcing, packing = (
        next(iter(weather_forcings(parameters, 2, SECONDS, seed=8))),
        (step_packing(LayerCounts(LAYERS))),
    )
    rows = packing.pack_state(state), packing.pack_forcing(forcing)[None]
    block = model.block(*rows, SECONDS, ("column_water", "soil_energy_residual"))
    assert not block.state.requires_grad
    assert np.isfinite(block.history.values).all()
    again = np.empty((1, COLUMNS))
    block.last.write(("column_water",), again)
    np.testing.assert_array_equal(again[0], block.history.of("column_water")[0])


def test_every_quantity_is_a_part_of_the_step_or_worked_out():
    parts = {q.path.partition(".")[0] for name, q in QUANTITIES.items() if name not in COMPUTED}
    assert parts == {"state", "forcing", "fluxes", "budget"}
    # what a step makes of it, whatever drove it
    assert QUANTITIES["leaf_area_index"].path == "fluxes.leaf_area_index"


@pytest.mark.parametrize("size", [1, 5 * 11 * 8, 2**25])
def test_forcing_does_not_depend_on_the_blocks_it_is_prepared_in(size, monkeypatch):
    monkeypatch.setattr(simulation, "BLOCK_BYTES", size)
    monkeypatch.setattr(simulation, "LEAST_STEPS", 1)
    run = build_simulation(load_config(EXAMPLE))
    steps = StepForcings(run.supply, run.clock)
    dates = run.clock.dates(0, run.clock.step_count)
    whole = step_packing(LayerCounts(LAYERS)).pack_forcing(
        Forcing(*(value.flatten() for value in run.supply.at(dates)))
    )
    for step in (0, 1, 2, 255, 256, 300, 7, run.clock.step_count - 1):
        assert torch.equal(steps.first_of(range(step, step + 1))[0, :, 0], whole[:, step]), step
        assert torch.equal(torch.stack(steps[step])[:, 0], whole[:, step]), step
