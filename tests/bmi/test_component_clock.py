"""Couplers whose clocks round in their own way."""

import numpy as np
import pytest
from component_runs import all_values, started

HOUR = 3600.0


@pytest.fixture
def model(tmp_path):
    return started(tmp_path, {"time.end": "2001-06-11"})


def test_a_time_one_rounding_from_the_present_one_is_the_present_one(model):
    hours = sum([0.1] * 10)
    assert hours < 1.0
    model.update()
    before = all_values(model)
    for time in (hours * HOUR, np.nextafter(HOUR, 0.0), np.nextafter(HOUR, 1e9), HOUR + 1e-6):
        model.update_until(time)
        assert model.get_current_time() == HOUR
    for name, values in before.items():
        assert np.array_equal(values, model.get_value_ptr(name)), name


def test_days_counted_by_hours_end_with_the_run(model):
    days = 0.0
    for _ in range(24):
        days += 1.0 / 24.0
        model.update_until(days * 86400.0)
        assert model.get_current_time() % HOUR == 0.0
    while model.get_current_time() < model.get_end_time():
        model.update()
    end = model.get_end_time()
    assert model.get_current_time() == end
    for time in (end + 1e-6, end + 1e-3, end - 1e-4):
        model.update_until(time)
        assert model.get_current_time() == end
    for call in (model.update, lambda: model.update_until(end + 0.01)):
        with pytest.raises(ValueError, match=r"after the end of the run at 90000\.0 s"):
            call()


def test_a_loop_ends_with_the_run_from_between_steps_too(model):
    model.update_until(5.5 * HOUR)
    steps = 0
    while model.get_current_time() < model.get_end_time():
        model.update()
        steps += 1
    assert model.get_current_time() == model.get_end_time()
    assert steps == 20


def test_messages_tell_times_apart(model):
    model.update_until(1e4 + 0.25)
    with pytest.raises(ValueError, match=r"10000\.0 s is past; the time is 10000\.25 s"):
        model.update_until(1e4)
    for time in (np.inf, -np.inf, np.nan, 1e300):
        with pytest.raises(ValueError, match="is no time of a run"):
            model.update_until(time)
    assert model.get_current_time() == 10000.25
