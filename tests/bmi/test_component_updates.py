"""Updates change the memory of a component as a whole or not at all, with either engine."""

import logging
import math

import numpy as np
import pytest
import torch
from component_runs import COLUMN, LAYERS, all_values, assert_same, coupled, started

from bmi_noahpy.memory.buffers import as_bytes
from bmi_noahpy.stepping.mass import MassBalance
from bmi_noahpy.stepping.updates import RESIDUALS
from noahpy.errors import StateError
from noahpy.model.state import LayerCounts
from noahpy.model.steps import step_packing
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import run_simulation
from noahpy.simulation.load import load_config

AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"
STEP = 3600.0
ENGINES = ("eager", "compiled")
TERMS = ("in", "out", "stored", "leaked")


@pytest.fixture(params=ENGINES)
def engine(request):
    return {"compute.engine": request.param}


def reserved(model):
    names = [f"noahpy::{name}" for name in RESIDUALS] + [f"ngen::mass_{term}" for term in TERMS]
    return {name: model.get_value(name, np.empty(1)) for name in names}


def test_many_waiting_exchanges_add_up_as_exactly_as_one_by_one():
    rng = np.random.default_rng(3)
    stored = rng.random(2)
    exchanges = rng.normal(size=(900, 3, 2)) * 10.0 ** rng.integers(-15, 3, size=(900, 3, 2))
    together, one_by_one = MassBalance(stored), MassBalance(stored)
    for exchange in exchanges:
        together.add(as_bytes(exchange))
        one_by_one.add(as_bytes(exchange))
        assert one_by_one.memory.shape == (3, 2, 2)
    assert together.memory.tobytes() == one_by_one.memory.tobytes()
    for column in range(2):
        expected = math.fsum([stored[column], *exchanges[:, 0, column]])
        assert together.value("in")[column] == pytest.approx(expected, rel=1e-15)
        expected = math.fsum(-exchanges[:, 2, column])
        assert together.value("leaked")[column] == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize("precision", ["float64", "float32"])
def test_updates_are_the_steps_of_a_run(tmp_path, engine, precision):
    columns = [{}, {"soil": {"layer_class": 3}}]
    changes = {**engine, "compute.dtype": precision, "columns": columns}
    model = started(tmp_path, changes)
    simulation = build_simulation(load_config(str(tmp_path / "column.yaml")))
    assert simulation.model.engine == engine["compute.engine"]
    # the component begins with the humidity of the air where nothing is known of the surface
    start, first = simulation.initial_state, next(simulation.forcings())
    start = start._replace(surface_specific_humidity=first.specific_humidity)
    after = run_simulation(simulation, state=start, steps=range(7)).state
    state = step_packing(LayerCounts(LAYERS)).state(after)
    for _ in range(4):
        model.update()
    model.update_until(7 * STEP)
    for variable in model.initialized().buffers.blocks.states:
        found = model.get_value_tensor(variable.name)
        assert torch.equal(found, getattr(state, variable.quantity)), variable.name


def test_copies_stay_and_pointers_stay_valid_and_current(tmp_path, engine):
    model, reference = started(tmp_path, engine), started(tmp_path, engine)
    names = [*all_values(model), "noahpy::water_residual", "ngen::mass_in"]
    pointers = {name: model.get_value_ptr(name) for name in names}
    for _ in range(3):
        copies = {n: model.get_value(n, np.empty(p.size)) for n, p in pointers.items()}
        kept = {name: copy.copy() for name, copy in copies.items()}
        state = model.get_state()
        state_before = {name: values.copy() for name, values in state.items()}
        model.update()
        reference.update()
        for name, pointer in pointers.items():
            np.testing.assert_array_equal(copies[name], kept[name])
            assert model.get_value_ptr(name) is pointer
            np.testing.assert_array_equal(
                pointer, reference.get_value(name, np.empty(pointer.size))
            )
        assert all(np.array_equal(state[name], state_before[name]) for name in state)
    assert not np.array_equal(pointers[TEMPERATURE], state_before[TEMPERATURE])


@pytest.mark.parametrize("is_watched", [False, True])
def test_an_update_that_is_refused_in_the_middle_leaves_all_as_it_was(
    tmp_path, engine, is_watched, monkeypatch
):
    model, reference = (coupled(tmp_path, engine) for _ in range(2))
    air = model.get_value_ptr(AIR) if is_watched else None
    for component in (model, reference):
        component.update()
        component.set_value(TEMPERATURE, np.linspace(275.0, 271.0, LAYERS))
    inputs, last = model.initialized().inputs, model.initialized().last_update
    fill = inputs.fill

    def spoiled(rows, routes, seconds):
        fill(rows, routes, seconds)
        if seconds == 2 * STEP:
            rows.forcing[1:3] = np.nan

    before, closure = all_values(model), reserved(model)
    with monkeypatch.context() as patched:
        patched.setattr(inputs, "fill", spoiled)
        with pytest.raises(StateError, match=r"no longer be finite .* nothing has changed"):
            model.update_until(4 * STEP)
    assert model.get_current_time() == STEP
    assert model.initialized().last_update is last
    for name, values in all_values(model).items():
        np.testing.assert_array_equal(values, before[name])
    assert reserved(model) == closure
    if air is not None:
        air[:] = 270.0
    else:
        model.set_value(AIR, np.array([270.0]))
    reference.set_value(AIR, np.array([270.0]))
    for component in (model, reference):
        component.update_until(4 * STEP)
    assert_same(model, reference)
    assert reserved(model) == reserved(reference)


def test_components_of_one_process_do_not_touch_each_other(tmp_path, engine):
    other = {**engine, "initial.soil_temperature": 270.0, "vegetation.class": 10}
    alone = [started(tmp_path, engine), started(tmp_path, other, "other")]
    for model in alone:
        for _ in range(3):
            model.update()
    together = [started(tmp_path, engine), started(tmp_path, other, "other")]
    for _ in range(3):
        for model in together:
            model.update()
    for model, reference in zip(together, alone, strict=True):
        assert_same(model, reference)
        assert reserved(model) == reserved(reference)


def test_the_derivative_of_the_last_update_survives_one_that_is_refused(tmp_path):
    model, reference = coupled(tmp_path), coupled(tmp_path)
    for component in (model, reference):
        component.update_until(2 * STEP)
    expected = reference.get_adjoint_derivative([AIR], {TEMPERATURE: np.ones(LAYERS)})
    model.set_value(AIR, np.array([250.0]))
    model.set_value("soil_liquid-water__volume_fraction", np.full(LAYERS, 0.4))
    with pytest.raises(StateError):
        model.update()
    found = model.get_adjoint_derivative([AIR], {TEMPERATURE: np.ones(LAYERS)})
    np.testing.assert_array_equal(found[AIR], expected[AIR])
    # asking changes nothing
    for component in (model, reference):
        component.set_value(AIR, np.array([260.0]))
        component.set_value("soil_liquid-water__volume_fraction", np.full(LAYERS, 0.2))
        component.update()
    assert_same(model, reference)


def test_the_engine_and_the_start_are_told_in_a_line(tmp_path, engine, caplog):
    with caplog.at_level(logging.INFO, logger="bmi_noahpy"):
        started(tmp_path, engine)
    (line,) = [record.getMessage() for record in caplog.records if record.name == "bmi_noahpy"]
    date = f"{COLUMN['time']['start']}T00:00:00"
    for told in (engine["compute.engine"], date, "step 3600 s", f"layers {LAYERS}"):
        assert told in line
