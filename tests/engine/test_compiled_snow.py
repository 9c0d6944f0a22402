"""Layered snow over ground compiles, loop within loop; the winter of Col de Porte."""

import numpy as np
import pytest
import torch

from noahpy.physics.layered_snow import LayeredSnow
from noahpy.physics.numerics import leaves_of
from noahpy.physics.snow_compaction import anderson_settling
from noahpy.physics.snow_properties import (
    calonne_conductivity,
    cover_by_density,
    held_by_density,
)
from noahpy.testing.compiled_snow import CompiledSnow, results_of
from noahpy.testing.snow_cases import take_step
from noahpy.testing.snow_columns import random_snow
from noahpy.testing.snow_scores import FSM_ERRORS, score_of
from noahpy.testing.snow_winter import MOST_GROWTH, growth, winter

LAYERS = 5


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    return CompiledSnow(LAYERS, tmp_path_factory.mktemp("snow"))


def test_a_compiled_step_gives_what_the_step_gives(compiled):
    given = random_snow(LAYERS, 33, 41)
    with torch.no_grad():
        taken = take_step(given.column, given.weather, given.setting, LayeredSnow(), 3600.0)
    after, _, results = compiled.run(
        given.column, given.setting, given.weather.numpy()[None], 3600.0
    )
    for one, other in zip(leaves_of(after), leaves_of(taken.column), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-11, atol=1e-11)
    for (name, one), other in zip(results.items(), results_of(taken), strict=True):
        if name != "iterations":
            torch.testing.assert_close(one[0], other, rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("seconds", [900, 3600, 10800])
def test_col_de_porte_is_closer_to_the_observations_than_fsm(compiled, shared, seconds):
    found = winter(compiled, LAYERS, seconds, shared)
    score = score_of(found.daily, shared)
    assert found.failures == 0
    assert all(a < b for a, b in zip(score.errors, FSM_ERRORS, strict=True))
    assert "04-21" <= score.snow_free <= "05-05"


def test_steps_of_an_hour_and_of_three_agree(compiled, shared):
    hourly, three = (winter(compiled, LAYERS, x, shared).daily for x in (3600, 10800))
    assert np.abs(hourly - three)[:, 2].max() < 6.0
    assert np.sqrt(((hourly - three)[:, 4] ** 2).mean()) < 0.3


def test_disturbances_are_damped(compiled, shared):
    assert growth(compiled, LAYERS, 10800, shared, (20, 58, 100, 160, 200)) < MOST_GROWTH


OTHER = LayeredSnow(calonne_conductivity, cover_by_density, held_by_density, anderson_settling)


@pytest.mark.parametrize(("layers", "schemes"), [(2, LayeredSnow()), (8, OTHER)])
def test_other_layers_and_schemes_compile(layers, schemes, tmp_path):
    given = random_snow(layers, 9, 43)
    with torch.no_grad():
        taken = take_step(given.column, given.weather, given.setting, schemes, 10800.0)
    after, _, _ = CompiledSnow(layers, tmp_path, schemes).run(
        given.column, given.setting, given.weather.numpy()[None], 10800.0
    )
    for one, other in zip(leaves_of(after), leaves_of(taken.column), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-11, atol=1e-11)
