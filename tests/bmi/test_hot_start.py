"""A state restored into a run that begins elsewhere: its dates go on, and all outputs with them."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from component_runs import WITHOUT_SOURCE, all_values, configuration, coupled, started

from bmi_noahpy import NoahPy
from noahpy.errors import SnapshotError
from noahpy.simulation.snapshot import Snapshot

HOUR = 3600.0
STEPS = 60
LATER = {"time.start": "2001-06-12 12:00"}
"""Where the first run is after these steps."""
OWN = {"component.restored_clock": "own"}
POROSITY = "soil__porosity__multiplier"
WATER = "soil_water__volume_fraction"
SUN = "land_surface_radiation~incoming~shortwave__energy_flux"
AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hot")


@pytest.fixture(scope="module")
def uninterrupted(folder):
    """A saved state, and all values after each of the updates that follow."""
    model = coupled(folder)
    for _ in range(STEPS):
        set_weather(model)
        model.update()
    data = model.serialize()
    followed = []
    for _ in range(5):
        set_weather(model)
        model.update()
        followed.append(all_values(model))
    return data, followed


def set_weather(model):
    """Set the inputs to values that follow from the date."""
    run = model.initialized()
    hours = (run.clock.date(run.time) - np.datetime64("2001-06-10")) / np.timedelta64(1, "h")
    model.set_value(AIR, np.array([272.0 + 0.05 * hours + 3.0 * np.sin(hours / 3.8)]))
    model.set_value(SUN, np.array([200.0 + 150.0 * np.cos(hours / 3.8)]))


def assert_followed(model, followed):
    for expected in followed:
        set_weather(model)
        model.update()
        found = all_values(model)
        different = [name for name in expected if found[name].tobytes() != expected[name].tobytes()]
        assert different == []


@pytest.mark.parametrize(
    ("changes", "before", "time"),
    [
        ({}, 0, STEPS),
        ({}, 70, STEPS),
        ({"component.restored_clock": "state"}, 70, STEPS),
        (LATER, 0, 0),
        # the run is at another date, but will have that of the state
        (LATER, 3, 0),
        ({"time.start": "2001-06-11"}, 3, STEPS - 24),
        (LATER | {"time.end": "2001-06-20"}, 3, 0),
        # the run would begin at the date of the first one
        ({"component.restored_clock": "own"}, 0, 0),
        ({"component.restored_clock": "own"}, 4, 4),
        (LATER | {"component.restored_clock": "own"}, 4, 4),
    ],
)
def test_every_order_gives_the_outputs_of_the_run_that_was_not_interrupted(
    folder, uninterrupted, changes, before, time
):
    data, followed = uninterrupted
    model = coupled(folder, changes)
    for _ in range(before):
        model.update()
    model.deserialize(data)
    assert model.get_current_time() == time * HOUR
    run = model.initialized()
    assert run.clock.date(run.time) == np.datetime64("2001-06-12T12:00:00")
    assert_followed(model, followed)
    # and what that one saves is of the same date
    assert Snapshot.from_bytes(model.serialize()).date == np.datetime64("2001-06-12T17:00:00")


@pytest.mark.parametrize("before", [0, 100])
def test_the_configured_forcing_follows_the_dates(folder, before):
    """To later and to earlier ones; the records end at both sides."""
    model, other = started(folder), started(folder, OWN, "own")
    if not before:
        model.update_until(STEPS * HOUR)
    other.update_until(before * HOUR)
    other.deserialize(model.serialize())
    assert other.get_current_time() == before * HOUR
    for _ in range(4):
        model.update()
        other.update()
        ours, theirs = all_values(other), all_values(model)
        assert [n for n in ours if ours[n].tobytes() != theirs[n].tobytes()] == []


def test_a_run_with_its_own_clock_ends_at_the_same_date(folder, uninterrupted):
    model = started(folder, OWN, "own")
    end = model.get_end_time()
    model.deserialize(uninterrupted[0])
    assert model.get_end_time() == end - STEPS * HOUR
    model.update_until(model.get_end_time())
    with pytest.raises(ValueError, match="after the end of the run"):
        model.update()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"time.end": "2001-06-11"}, "this run ends at 2001-06-11T01:00:00"),
        ({"time.end": "2001-06-11", "time.repetitions": 4}, "this run repeats its period 5 times"),
    ],
)
def test_a_clock_that_cannot_go_on_is_refused_and_nothing_changes(
    folder, uninterrupted, changes, message
):
    model = started(folder, {**changes, "component.restored_clock": "own"}, "short")
    model.update()
    before, end = all_values(model), model.get_end_time()
    with pytest.raises(SnapshotError, match=f"is of 2001-06-12T12:00:00, .* {message}"):
        model.deserialize(uninterrupted[0])
    assert (model.get_current_time(), model.get_end_time()) == (HOUR, end)
    for name, values in before.items():
        assert model.get_value_ptr(name).tobytes() == values.tobytes(), name


def test_porosity_set_after_a_hot_start_does_not_bring_back_the_initial_water(
    folder, uninterrupted
):
    changes = (
        LATER | WITHOUT_SOURCE | {"initial.total_water_content": None, "initial.saturation": 0.9}
    )
    model = coupled(folder, changes)
    model.deserialize(uninterrupted[0])
    model.set_value(POROSITY, np.array([1.02]))
    water = model.get_value_ptr(WATER).copy()
    model.update()
    # after an hour it is close to the restored one, from which the initial one is far
    assert np.abs(model.get_value_ptr(WATER) - water).max() < 0.02
    other = coupled(folder, changes)
    other.update()
    assert np.abs(other.get_value_ptr(WATER) - water).max() > 0.05


def test_a_state_that_has_seen_no_update_is_still_an_initial_one(folder):
    first = started(folder)
    data = first.serialize()
    first.update()
    model = started(folder, OWN, "own")
    model.update_until(7 * HOUR)
    model.deserialize(data)
    model.update()
    # the surface takes the humidity of the air in the first step
    for name, values in all_values(first).items():
        assert model.get_value_ptr(name).tobytes() == values.tobytes(), name
    # states that were saved before this was known go by their model time
    old = Snapshot.from_bytes(data)
    kept = {name: array for name, array in old.component.items() if name != "is_initial"}
    model.deserialize(replace(old, component=kept).to_bytes())
    assert model.initialized().is_initial


def test_gradients_of_updates_before_a_hot_start_keep_their_forcing(folder, uninterrupted):
    config = configuration(folder, OWN, "own")

    def gradient(*, restored):
        model = NoahPy()
        model.initialize(config)
        start = model.get_value_tensor(TEMPERATURE).requires_grad_()
        model.set_value_tensor(TEMPERATURE, start)
        model.update_until(3 * HOUR)
        total = model.get_value_tensor(TEMPERATURE).sum()
        if restored:
            model.deserialize(uninterrupted[0])
            model.update()
        return torch.autograd.grad(total, start)[0]

    expected, found = gradient(restored=False), gradient(restored=True)
    assert torch.equal(found, expected)
    assert 0.1 < float(expected.max()) < 1.5
