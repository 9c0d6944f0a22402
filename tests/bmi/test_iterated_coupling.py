"""Updates that a coupler repeats or discards, and recordings across saved states."""

import numpy as np
import pytest
import torch
from component_runs import all_values, assert_same, coupled, started

from bmi_noahpy import NoahPy
from bmi_noahpy.errors import CallOrderError, DerivativeError
from bmi_noahpy.variables import variable_table

HOUR = 3600.0
AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"
SNOW = "snowpack__liquid-equivalent_depth"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
POROSITY = "soil__porosity__multiplier"
STATES = variable_table().names_with_role("state")
KNOWNS = (AIR, TEMPERATURE, SNOW, POROSITY)
RECORDING, CHECKPOINT, REWIND = (f"noahpy::{n}" for n in ("recording", "checkpoint", "rewind"))
SWEEP = "noahpy::adjoint_sweep"
ON, OFF = np.ones(1, dtype=np.int32), np.zeros(1, dtype=np.int32)
ONE = np.ones(1)


def everything(model):
    """All that a coupler can read, masses and residuals too."""
    masses = [f"ngen::mass_{term}" for term in ("in", "out", "stored", "leaked")]
    reserved = [*masses, "noahpy::water_residual"]
    return {**all_values(model), **{n: model.get_value_ptr(n).copy() for n in reserved}}


def assert_all_same(model, other):
    ours, theirs = everything(model), everything(other)
    assert [n for n in ours if ours[n].tobytes() != theirs[n].tobytes()] == []
    assert model.serialize() == other.serialize()


def disturb(model):
    """Everything that a discarded pass may do."""
    model.set_value(AIR, np.array([259.0]))
    model.set_value("land_vegetation__leaf-area_index", np.array([3.0]))
    model.set_value(POROSITY, np.array([1.1]))
    model.set_value_at_indices(TEMPERATURE, np.array([2]), np.array([274.5]))
    model.update_until(model.get_current_time() + 5400.0)
    model.set_value(SNOW, np.array([0.003]))


@pytest.mark.parametrize("start", [started, coupled])
@pytest.mark.parametrize("before", [0, 3])
def test_a_discarded_pass_leaves_no_trace(tmp_path, start, before):
    model, other = start(tmp_path), start(tmp_path)
    pointers = {name: model.get_value_ptr(name) for name in (TEMPERATURE, AIR, SENSIBLE)}
    for component in (model, other):
        for _ in range(before):
            component.update()
        # set before the checkpoint, and thus of the accepted pass
        component.set_value_at_indices(TEMPERATURE, np.array([1]), np.array([274.25]))
    model.checkpoint()
    for _ in range(3):
        disturb(model)
        model.rewind()
        assert_all_same(model, other)
    for name, pointer in pointers.items():
        assert pointer.tobytes() == other.get_value_ptr(name).tobytes()
    for component in (model, other):
        component.set_value(AIR, np.array([271.0]))
        component.update()
    assert_all_same(model, other)
    # the checkpoint stays until it is replaced or freed
    model.rewind()
    assert model.get_current_time() == before * HOUR


def test_a_value_written_through_a_pointer_before_the_checkpoint_is_of_the_accepted_pass(tmp_path):
    model, other = started(tmp_path), started(tmp_path)
    model.get_value_ptr(TEMPERATURE)[0] = 275.25
    other.set_value_at_indices(TEMPERATURE, np.array([0]), np.array([275.25]))
    model.checkpoint()
    model.get_value_ptr(TEMPERATURE)[0] = 260.0
    model.update()
    model.rewind()
    for component in (model, other):
        component.update()
    assert_same(model, other)


def test_it_goes_back_over_a_restored_state_of_other_dates(tmp_path):
    model = started(tmp_path, {"component.restored_clock": "own"})
    other = started(tmp_path, {"component.restored_clock": "own"})
    other.update_until(50 * HOUR)
    saved = other.serialize()
    end = model.get_end_time()
    model.checkpoint()
    model.deserialize(saved)
    model.update()
    model.rewind()
    assert model.get_end_time() == end
    model.update_until(50 * HOUR)
    assert model.serialize() == saved


def test_the_names_of_plain_bmi(tmp_path):
    model = started(tmp_path)
    value = np.empty(1, dtype=np.int32)
    assert model.get_value(CHECKPOINT, value)[0] == 0
    with pytest.raises(CallOrderError, match="set noahpy::checkpoint to 1 first"):
        model.set_value(REWIND, ON)
    model.set_value(CHECKPOINT, ON)
    assert model.get_value(CHECKPOINT, value)[0] == 1
    model.update()
    model.set_value(REWIND, OFF)
    assert model.get_current_time() == HOUR
    model.set_value(REWIND, ON)
    assert model.get_current_time() == 0.0
    assert model.get_value_ptr(REWIND)[0] == 0
    model.set_value(CHECKPOINT, OFF)
    with pytest.raises(CallOrderError, match="no checkpoint"):
        model.rewind()
    with pytest.raises(ValueError, match="noahpy::checkpoint is 0 or 1, given 2"):
        model.set_value(CHECKPOINT, np.array([2]))
    with pytest.raises(CallOrderError, match="not initialized"):
        NoahPy().checkpoint()


def seeded(model, name, values):
    model.set_value(f"noahpy::adjoint_seed::{name}", values)


def gradients(model, names=KNOWNS):
    model.set_value(SWEEP, ON)
    return {name: model.get_value_ptr(f"noahpy::adjoint::{name}").copy() for name in names}


def passes(model, discard):
    """Four accepted updates with a seed after each, and discarded ones in between."""
    model.set_value(RECORDING, ON)
    for k in range(4):
        if discard:
            model.checkpoint()
            for _ in range(k % 3):
                model.set_value(AIR, np.array([262.0]))
                model.update()
                # of the discarded pass
                seeded(model, SENSIBLE, 7.0 * ONE)
                model.update()
                seeded(model, TEMPERATURE, np.ones(6))
                model.rewind()
        model.set_value(AIR, np.array([272.0 + k]))
        model.update()
        seeded(model, SENSIBLE, (1.0 + k) * ONE)
    return gradients(model)


def test_gradients_count_the_accepted_pass_only(tmp_path):
    expected = passes(coupled(tmp_path), discard=False)
    found = passes(coupled(tmp_path), discard=True)
    for name, values in expected.items():
        assert found[name].tobytes() == values.tobytes(), name
        assert np.abs(values).max() > 0.0


def test_a_sweep_of_discarded_updates_is_dropped(tmp_path):
    model = started(tmp_path)
    model.set_value(RECORDING, ON)
    model.update()
    model.checkpoint()
    model.update()
    seeded(model, SENSIBLE, ONE)
    gradients(model)
    model.rewind()
    with pytest.raises(DerivativeError, match="no sweep"):
        model.get_value_ptr(f"noahpy::adjoint::{AIR}")
    with pytest.raises(DerivativeError, match="no seed"):
        model.set_value(SWEEP, ON)
    # a recording that began after the checkpoint stays, without updates
    model.set_value(RECORDING, OFF)
    model.set_value(RECORDING, ON)
    model.update()
    model.rewind()
    assert model.get_value_ptr(RECORDING)[0] == 1
    with pytest.raises(DerivativeError, match="no update is recorded"):
        seeded(model, SENSIBLE, ONE)


def test_the_graph_of_tensors_has_the_accepted_pass_only(tmp_path):
    def gradient(*, discard):
        model = coupled(tmp_path)
        air = torch.tensor([272.0], dtype=torch.float64, requires_grad=True)
        model.set_value_tensor(AIR, air)
        model.update()
        if discard:
            model.checkpoint()
            model.set_value_tensor(AIR, 3.0 * air - 540.0)
            model.update()
            model.rewind()
        model.update()
        return torch.autograd.grad(model.get_value_tensor(TEMPERATURE).sum(), air)[0]

    assert torch.equal(gradient(discard=True), gradient(discard=False))


def test_a_recording_spans_a_saved_state_that_is_restored(tmp_path):
    model, other = coupled(tmp_path), coupled(tmp_path)
    for component in (model, other):
        component.set_value(RECORDING, ON)
        component.update()
        component.update()
        component.set_value_at_indices(TEMPERATURE, np.array([2]), np.array([273.5]))
    saved = model.serialize()
    for _ in range(2):
        model.set_value(AIR, np.array([260.0]))
        model.update()
        seeded(model, SENSIBLE, 5.0 * ONE)
        model.deserialize(saved)
    for component in (model, other):
        component.set_value(AIR, np.array([275.0]))
        component.update()
        seeded(component, TEMPERATURE, np.linspace(0.5, 1.5, 6))
        component.update()
    found, expected = gradients(model), gradients(other)
    for name in KNOWNS:
        assert found[name].tobytes() == expected[name].tobytes(), name
    # by the value that was set just before, of one layer
    for component in (model, other):
        component.set_value("noahpy::adjoint_step", np.array([2]))
    name = f"noahpy::adjoint::{TEMPERATURE}"
    assert np.flatnonzero(model.get_value_ptr(name)).tolist() == [2]
    assert model.get_value_ptr(name).tobytes() == other.get_value_ptr(name).tobytes()


def test_a_recording_begins_anew_with_a_state_of_elsewhere(tmp_path):
    model, other = started(tmp_path), started(tmp_path)
    other.update()
    model.set_value(RECORDING, ON)
    model.update()
    model.update()
    model.deserialize(other.serialize())
    with pytest.raises(DerivativeError, match="no update is recorded"):
        seeded(model, SENSIBLE, ONE)
    model.update()
    seeded(model, SENSIBLE, ONE)
    assert gradients(model)[AIR][0] != 0.0


def test_the_gradient_of_a_window_is_carried_to_the_process_before(tmp_path):
    """What another process found by the state that it began with are seeds for this one."""
    whole, first, second = (coupled(tmp_path) for _ in range(3))
    for component in (whole, first):
        component.set_value(RECORDING, ON)
        component.update_until(5 * HOUR)
    second.set_value(RECORDING, ON)
    second.deserialize(first.serialize())
    for component in (whole, second):
        component.update_until(9 * HOUR)
        seeded(component, TEMPERATURE, np.ones(6))
    expected = gradients(whole)
    later = gradients(second, (*STATES, *KNOWNS))
    for name in STATES:
        if later[name].size:
            seeded(first, name, later[name])
    earlier = gradients(first)
    for name in (AIR, POROSITY):
        np.testing.assert_allclose(earlier[name] + later[name], expected[name], rtol=1e-12)
    for name in (TEMPERATURE, SNOW):
        np.testing.assert_allclose(earlier[name], expected[name], rtol=1e-12)
