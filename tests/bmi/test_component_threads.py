"""Several threads call one component: its calls happen one after another."""

import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from component_runs import assert_same, started

THREADS, EACH = 4, 8
AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"


@pytest.fixture(autouse=True)
def busy_switching():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(interval)


def at_once(*calls):
    """Every call in a thread of its own; what they return."""
    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(call) for call in calls]]


def test_no_step_is_lost_and_water_closes(tmp_path):
    model, reference = started(tmp_path), started(tmp_path)

    def drive():
        for _ in range(EACH):
            model.update()

    at_once(*[drive] * THREADS)
    for _ in range(THREADS * EACH):
        reference.update()
    assert_same(model, reference)
    terms = {t: model.get_value_ptr(f"ngen::mass_{t}") for t in ("in", "out", "stored", "leaked")}
    assert np.abs(terms["in"] - terms["out"] - terms["stored"] - terms["leaked"]).max() < 1e-12


def test_nothing_that_is_set_is_lost_and_every_saved_state_is_whole(tmp_path):
    model, other = started(tmp_path), started(tmp_path)
    model.start_recording()

    def drive():
        for _ in range(EACH):
            model.update()

    def warm():
        for number in range(EACH):
            model.set_value(AIR, np.array([270.0 + number]))
            model.set_value_at_indices(TEMPERATURE, np.array([5]), np.array([272.0]))

    def save():
        return [model.serialize() for _ in range(EACH)]

    def derive():
        for _ in range(2):
            model.update()
            seed = (model._run.last_update.end, TEMPERATURE, np.ones(6))
            model.adjoint_sweep([seed]).gradient(TEMPERATURE)

    *_, saved = at_once(drive, warm, derive, save)
    assert model.get_current_time() == (EACH + 2) * 3600.0
    assert model.get_value_ptr(AIR)[0] == 270.0 + EACH - 1
    for data in saved:
        other.deserialize(data)
        assert other.serialize() == data


def test_the_end_waits_for_an_update(tmp_path):
    model = started(tmp_path)
    at_once(lambda: model.update_until(20 * 3600.0), model.finalize, lambda: None)
