"""The winter of Col de Porte through the whole model, with the defaults of layered snow."""

import numpy as np
import pytest

from noahpy import build_simulation, load_config
from noahpy.physics.constants import FREEZING_POINT
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.testing.snow_scores import FSM_ERRORS, score_of

SENSOR = 0.2
"""Depth of the soil temperature, m."""
DEEP = 0.6
"""Snow under which the ground does not freeze, m."""
QUANTITIES = (
    *("shortwave_up", "shortwave_down", "snow_depth", "snow_water_equivalent", "skin_temperature"),
    *("soil_temperature", "water_residual", "surface_energy_residual", "soil_energy_residual"),
    "snow_energy_residual",
)


def winter(seconds, layers):
    """Quantities of the example with steps of a length and so many layers of snow, by step."""
    config = load_config("config_examples/col_de_porte.yaml")
    end = config.time.end.replace(hour=24 - seconds // 3600)
    time = config.time.model_copy(update={"step": float(seconds), "end": end})
    schemes = config.schemes.model_copy(update={"snow_layers": layers})
    config = config.model_copy(update={"time": time, "schemes": schemes})
    kept = KeptHistory(QUANTITIES)
    run_simulation(build_simulation(config), [kept])
    thickness = np.array(config.columns[0].site.layer_thickness)
    values = {name: np.asarray(value)[..., 0] for name, value in kept.values().items()}
    return values, np.cumsum(thickness) - 0.5 * thickness


def daily_of(values, node, seconds):
    """What is compared, as `noahpy.testing.snow_scores` has it, ``[day, quantity]``."""

    def daily(of):
        return of.reshape(-1, 86400 // seconds).mean(1)

    soil = np.array([np.interp(SENSOR, node, row) for row in values["soil_temperature"]])
    columns = (
        daily(values["shortwave_up"]) / np.maximum(daily(values["shortwave_down"]), 1e-9),
        daily(values["snow_depth"]),
        1000.0 * daily(values["snow_water_equivalent"]),
        daily(values["skin_temperature"]) - FREEZING_POINT,
        daily(soil) - FREEZING_POINT,
    )
    return np.stack(columns, 1)


@pytest.fixture(scope="module")
def usual(shared):
    return winter(3600, 5)


def test_the_winter_is_closer_to_the_observations_than_fsm(usual, shared):
    values, node = usual
    daily = daily_of(values, node, 3600)
    score = score_of(daily, shared)
    assert all(ours < theirs for ours, theirs in zip(score.errors, FSM_ERRORS, strict=True))
    assert "04-21" <= score.snow_free <= "05-05"
    is_deep = daily[:, 1] > DEEP
    assert daily[is_deep, 4].min() > 0.0


def test_its_balances_close(usual):
    values, _ = usual
    assert np.abs(values["water_residual"]).max() < 1e-12
    for name in ("surface_energy_residual", "soil_energy_residual", "snow_energy_residual"):
        assert np.abs(values[name]).max() < 1e-8, name


@pytest.mark.parametrize(("seconds", "layers", "most"), [(10800, 5, 5.0), (3600, 10, 2.0)])
def test_steps_and_layers_agree(usual, seconds, layers, most):
    daily = daily_of(*usual, 3600)
    other = daily_of(*winter(seconds, layers), seconds)
    snowy = daily[:, 2] > 5.0
    assert np.abs(daily - other)[:, 2].max() < most
    assert np.sqrt(np.mean((daily - other)[snowy, 4] ** 2)) < 0.1
