"""The water balance since the start, under the names that NextGen reads."""

import numpy as np
import pytest
from component_runs import SUMMER, coupled, started

TERMS = ("in", "out", "stored", "leaked")
RAIN = "atmosphere_water__liquid_equivalent_precipitation_rate"


def terms(component):
    values = {t: component.get_value_ptr(f"ngen::mass_{t}").copy() for t in TERMS}
    residual = values["in"] - values["out"] - values["stored"] - values["leaked"]
    return values, np.abs(residual).max()


def test_in_begins_with_what_is_stored(tmp_path):
    values, residual = terms(started(tmp_path))
    assert values["in"] == values["stored"] > 0.5
    assert values["out"] == values["leaked"] == 0.0
    assert residual == 0.0


@pytest.mark.parametrize(
    "changes",
    [
        {},
        SUMMER,
        {"preset": "original"},
        {"columns": [{}, {"soil": {"layer_class": 3}}]},
        {
            "schemes.frozen_hydraulics_scheme": 1,
            "forcing.weather.annual_precipitation": 3000.0,
        },
    ],
    ids=["thaw", "summer", "original", "two columns", "wet"],
)
def test_the_balance_closes_over_every_update(tmp_path, changes):
    model = started(tmp_path, {"time.end": "2001-07-10"} | changes)
    for _ in range(10):
        model.update_until(model.get_current_time() + 20000.0)
        values, residual = terms(model)
        assert residual < 1e-12
    assert (values["out"] != 0.0).all()


def test_precipitation_goes_in_and_traces_of_snow_leak(tmp_path):
    model = coupled(tmp_path)
    before, _ = terms(model)
    model.set_value(RAIN, np.array([1e-3]))
    model.update_until(36000.0)
    after, residual = terms(model)
    assert after["in"] - before["in"] == pytest.approx(1e-6 * 36000.0, rel=1e-12)
    assert residual < 1e-12

    # a flurry above the freezing point of the ground is discarded again and again
    model.set_value("land_surface_air__temperature", np.array([272.9]))
    model.set_value(RAIN, np.array([2e-7]))
    model.set_state({"snowpack__liquid-equivalent_depth": [0.0], "snowpack__depth": [0.0]})
    leaked = terms(model)[0]["leaked"]
    model.update_until(72000.0)
    values, residual = terms(model)
    assert values["leaked"] > leaked
    assert residual < 1e-12


def test_water_created_in_dry_soil_is_negative_leakage(tmp_path):
    dry = {"initial.total_water_content": 0.021, "soil.layer_class": 13}
    times = {"time.end": "2001-07-10", "time.step": 10800, "forcing.weather.interval": 10800}
    model = started(tmp_path, SUMMER | dry | times)
    model.update_until(15 * 86400.0)
    values, residual = terms(model)
    assert values["leaked"] < -1e-6
    assert residual < 1e-12


def test_what_a_coupler_puts_into_the_state_is_in(tmp_path):
    model, reference = started(tmp_path), started(tmp_path)
    for component in (model, reference):
        component.update_until(36000.0)
    model.set_value("snowpack__liquid-equivalent_depth", np.array([0.2]))
    model.set_value("snowpack__depth", np.array([0.8]))
    added = 0.2 - reference.get_value_ptr("snowpack__liquid-equivalent_depth")[0]
    for component in (model, reference):
        component.update()
    ours, residual = terms(model)
    theirs, _ = terms(reference)
    assert ours["in"] - theirs["in"] == pytest.approx(added, rel=1e-12)
    assert residual < 1e-12


def test_the_balance_closes_through_an_autumn(tmp_path):
    changes = {
        "time.start": "2001-09-01",
        "time.end": "2001-10-16",
        "time.step": 10800,
        "forcing.weather.interval": 10800,
        "columns": [{"soil": {"layer_class": number}} for number in (1, 3, 8, 12)],
    }
    model = started(tmp_path, changes)
    largest = 0.0
    while model.get_current_time() < model.get_end_time():
        model.update_until(min(model.get_current_time() + 15 * 86400.0, model.get_end_time()))
        largest = max(largest, terms(model)[1])
    print(f"largest residual: {largest:.2e} m")  # noqa: T201
    assert largest < 1e-12
