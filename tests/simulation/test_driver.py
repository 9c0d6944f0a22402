"""The driver of steps: blocks of any length, columns that are lost, and interrupts."""

import copy

import numpy as np
import pytest
import torch

from noahpy.errors import RunError
from noahpy.model.quantities import QUANTITIES
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import step_packing
from noahpy.output.run_summary import RunSummary
from noahpy.simulation import driver
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import (
    GivenForcing,
    KeptHistory,
    LostColumns,
    drive,
    run_simulation,
    stop_at_loss,
)
from noahpy.simulation.load import parse_config

STEPS = 24
CONFIG = {
    "time": {"start": "2001-09-01", "end": "2001-09-03 21:00", "step": 10800},
    "site": {"layer_thickness": [0.1, 0.2, 0.4, 0.8], "deep_soil_temperature": 272.0},
    "soil": {"layer_class": 7},
    "vegetation": {"class": 7, "monthly_green_fraction": [0.2] * 12},
    "initial": {"soil_temperature": [276.0, 273.5, 272.5, 272.0], "total_water_content": 0.25},
    "forcing": {"weather": {"climate": "plateau", "seed": 4, "interval": 10800}},
    "columns": [{"name": "one"}, {"name": "two", "soil": {"layer_class": 12}}, {"name": "three"}],
}


@pytest.fixture(scope="module", autouse=True)
def no_hurry():
    """Blocks do not end early, however slow the machine is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(driver, "BLOCK_SECONDS", 1e9)
        yield


@pytest.fixture(scope="module")
def simulation():
    # a call of compiled steps takes several of them
    run = build_simulation(parse_config(copy.deepcopy(CONFIG)), engine="eager")
    assert run.clock.step_count == STEPS
    return run


class Sizes:
    """Notes how many steps come at once."""

    quantities = ()

    def __init__(self):
        self.sizes = []

    def record(self, history):
        self.sizes.append(len(history))


def kept(simulation, **changes):
    """Everything of a run: its history, its closing table, the state at its end, its blocks."""
    history, sizes, summary = KeptHistory(tuple(QUANTITIES)), Sizes(), RunSummary(("a", "b", "c"))
    summary.begin(simulation.initial_state, simulation.model.parameters.site.layer_thickness)
    driven = run_simulation(simulation, [history, sizes, summary], **changes)
    assert driven.next_step == sum(sizes.sizes)
    return history.values(), summary.values(), driven.state, sizes.sizes


@pytest.fixture(scope="module")
def whole(simulation):
    found = kept(simulation)
    assert found[3] == [STEPS]
    return found


def assert_same(found, expected):
    for values, reference in zip(found[:2], expected[:2], strict=True):
        assert values.keys() == reference.keys()
        for name in values:
            np.testing.assert_array_equal(values[name], reference[name], err_msg=name)
    assert torch.equal(found[2], expected[2])


def test_the_history_is_that_of_the_steps(simulation, whole):
    steps = list(simulation.run())
    for name, values in whole[0].items():
        assert torch.equal(values, torch.stack([step.quantity(name) for step in steps])), name
    assert torch.equal(whole[2], step_packing(LayerCounts(4)).pack_state(steps[-1].after))


@pytest.mark.parametrize("most", [1, 5, 7])
def test_results_do_not_depend_on_the_bytes_of_a_block(simulation, whole, most, monkeypatch):
    rows = {None: 1, "soil_layer": 4, "snow_layer": 0}
    height = sum(rows[quantity.axis] for quantity in QUANTITIES.values())
    monkeypatch.setattr(driver, "HISTORY_BYTES", most * height * 3 * driver.NUMBER_BYTES)
    found = kept(simulation)
    assert found[3] == [most] * (STEPS // most) + [STEPS % most] * (STEPS % most > 0)
    assert_same(found, whole)


def test_a_block_is_a_step_where_memory_is_scarce_or_steps_are_slow(simulation, whole, monkeypatch):
    monkeypatch.setattr(driver, "HISTORY_BYTES", 1)
    assert kept(simulation)[3] == [1] * STEPS
    monkeypatch.undo()
    monkeypatch.setattr(driver, "BLOCK_SECONDS", 0.0)
    found = kept(simulation)
    assert found[3] == [1] * STEPS
    assert_same(found, whole)


def test_an_interrupt_ends_a_run_after_a_step_from_which_it_continues(simulation, whole):
    first, second = KeptHistory(("soil_temperature",)), KeptHistory(("soil_temperature",))
    answers = iter([True] * 8 + [False])
    driven = run_simulation(simulation, [first], after_steps=lambda _: next(answers))
    assert driven.next_step == 9
    state = step_packing(LayerCounts(4)).state(driven.state)
    rest = run_simulation(simulation, [second], state=state, steps=range(9, STEPS))
    assert rest.next_step == STEPS
    assert torch.equal(rest.state, whole[2])
    both = torch.cat([part.values()["soil_temperature"] for part in (first, second)])
    assert torch.equal(both, whole[0]["soil_temperature"])


def test_no_steps_leave_the_state(simulation):
    driven = run_simulation(simulation, steps=range(5, 5))
    assert driven.last is None
    assert driven.next_step == 5
    assert torch.equal(
        driven.state, step_packing(LayerCounts(4)).pack_state(simulation.initial_state)
    )


def spoilt(simulation, columns):
    """Forcing of a run that is no number for some columns from a step on."""
    forcing = simulation.supply.at(simulation.clock.dates(0, STEPS))
    temperature = forcing.air_temperature.clone()
    for column, step in columns.items():
        temperature[step:, column] = torch.nan
    return GivenForcing(Forcing(*forcing[:1], temperature, *forcing[2:]))


def driven_with(simulation, forcing, recorders, on_lost):
    state = step_packing(LayerCounts(4)).pack_state(simulation.initial_state)
    return drive(
        simulation.model,
        state,
        forcing,
        simulation.clock.step,
        range(STEPS),
        recorders,
        on_lost=on_lost,
    )


@pytest.mark.parametrize("seconds", [0.0, 100.0])
def test_a_run_stops_at_the_first_lost_column_and_what_was_before_is_recorded(
    simulation, whole, seconds, monkeypatch
):
    monkeypatch.setattr(driver, "BLOCK_SECONDS", seconds)
    forcing, history = spoilt(simulation, {1: 7, 2: 7, 0: 12}), KeptHistory(("snow_depth",))
    stop = stop_at_loss(simulation, ("one", "two", "three"))
    expected = (
        "column 'two': the state is no longer finite after the step that begins at "
        "2001-09-01T21:00:00; 2 of 3 columns are affected"
    )
    with pytest.raises(RunError) as error:
        driven_with(simulation, forcing, [history], stop)
    assert str(error.value) == expected
    assert torch.equal(history.values()["snow_depth"], whole[0]["snow_depth"][:7])


@pytest.mark.parametrize("seconds", [0.0, 100.0])
def test_lost_columns_are_reported_once_without_effect_on_others(
    simulation, whole, seconds, monkeypatch
):
    monkeypatch.setattr(driver, "BLOCK_SECONDS", seconds)
    history, lost = KeptHistory(State._fields), []
    forcing = spoilt(simulation, {1: 7, 2: 3})
    driven = driven_with(
        simulation, forcing, [history], LostColumns(lambda *found: lost.append(found), [2])
    )
    assert lost == [(1, 7)]
    assert driven.next_step == STEPS
    assert torch.equal(driven.state[:, 0], whole[2][:, 0])
    for name, values in history.values().items():
        assert torch.equal(values[..., 0], whole[0][name][..., 0]), name
        assert torch.equal(values[:7, ..., 1], whole[0][name][:7, ..., 1]), name


def test_given_forcing_repeats_its_columns(simulation):
    forcing = simulation.supply.at(simulation.clock.dates(0, STEPS))
    block = GivenForcing(forcing, copies=2).first_of(range(5, STEPS))
    assert block.shape == (STEPS - 5, len(Forcing._fields), 6)
    for number, values in enumerate(forcing):
        assert torch.equal(block[:, number], values[5:].repeat(1, 2))


def test_quantities_that_several_want_are_made_once(simulation, monkeypatch):
    wanted, block = [], type(simulation.model).block

    def watched(self, state, forcing, seconds, quantities, *others):
        wanted.append(quantities)
        return block(self, state, forcing, seconds, quantities, *others)

    monkeypatch.setattr(type(simulation.model), "block", watched)
    recorders = [KeptHistory(("snow_depth", "thaw_depth")), KeptHistory(("thaw_depth",))]
    run_simulation(simulation, recorders, steps=range(2))
    assert wanted == [("snow_depth", "thaw_depth")]
    first, second = (recorder.values()["thaw_depth"] for recorder in recorders)
    assert torch.equal(first, second)
