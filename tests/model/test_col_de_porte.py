"""The winter of Col de Porte through the whole model, with the defaults of layered snow."""

import numpy as np
import pytest

from noahpy.testing.col_de_porte import FSM_ERRORS, run_winter, score_of

CONFIG = "config_examples/col_de_porte.yaml"
DEEP = 0.6
"""Snow under which the ground does not freeze, m."""
ENERGY = ("surface_energy_residual", "soil_energy_residual", "snow_energy_residual")


@pytest.fixture(scope="module")
def usual():
    return run_winter(CONFIG, also=("water_residual", *ENERGY))


def test_the_winter_is_closer_to_the_observations_than_fsm(usual, shared):
    daily = usual.daily()
    score = score_of(daily, shared)
    assert all(ours < theirs for ours, theirs in zip(score.errors, FSM_ERRORS, strict=True))
    assert "04-21" <= score.snow_free <= "05-05"
    is_deep = daily[:, 1] > DEEP
    assert daily[is_deep, 4].min() > 0.0


def test_its_balances_close(usual):
    assert np.abs(usual.values["water_residual"]).max() < 1e-12
    for name in ENERGY:
        assert np.abs(usual.values[name]).max() < 1e-8, name


@pytest.mark.parametrize(
    ("seconds", "layers", "most"), [(10800, 5, 7.0), (3600, 10, 1.0), (3600, 3, 1.0)]
)
def test_steps_and_layers_agree(usual, seconds, layers, most):
    daily = usual.daily()
    other = run_winter(CONFIG, seconds, layers).daily()
    apart = daily - other
    assert np.abs(apart)[:, 2].max() < most
    # with the exchange of a step before, the ground of June would be 0.8 K warmer in steps of 3 h
    assert np.sqrt(np.mean(apart[:, 4] ** 2)) < 0.1


def test_shorter_steps_in_the_same_weather_make_little_difference():
    daily, finer = (run_winter(CONFIG, 10800, parts=parts).daily() for parts in (1, 3))
    apart = np.abs(daily - finer)
    assert apart[:, 2].max() < 3.5
    assert np.sqrt(np.mean(apart[:, 4] ** 2)) < 0.05
