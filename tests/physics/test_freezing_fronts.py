"""Fronts of freezing and melting against closed solutions, and passes of water and heat.

benchmarks/cases.py has them at other times and finer.
"""

from itertools import pairwise

import numpy as np
import pytest

from noahpy.testing.freezing_ground import (
    COARSE_LAYERS,
    HOUR,
    LUNARDINI_GAMMA,
    fine_layers,
    freeze_mizoguchi,
    lunardini,
    neumann,
    run_column,
)

DAY = 24.0


@pytest.mark.parametrize("melts", [False, True])
def test_a_sharp_front_is_that_of_neumann(melts):
    case, errors = neumann(melts=melts), []
    for finest in (0.04, 0.02):
        thickness = fine_layers(finest)
        days = [k * DAY for k in range(10, 31)]
        profiles = run_column(case.column(thickness), finest / 0.01 * HOUR, days, 2)
        found = np.array([case.depth_by_content(thickness, profiles[day]) for day in days])
        errors.append(found / [case.depth(day) for day in days] - 1.0)
    assert abs(errors[1]).max() < 0.01
    rms = [np.sqrt(np.mean(error**2)) for error in errors]
    assert rms[1] < 0.6 * rms[0]


@pytest.mark.parametrize("melts", [False, True])
def test_daily_steps_on_25_layers_find_a_sharp_front(melts):
    case = neumann(melts=melts)
    profiles = run_column(case.column(COARSE_LAYERS), DAY * HOUR, [30 * DAY, 100 * DAY])
    bases = np.cumsum(COARSE_LAYERS)
    for hours, profile in profiles.items():
        depth = case.depth(hours)
        half = 0.5 * COARSE_LAYERS[np.searchsorted(bases, depth)]
        error = case.depth_by_content(COARSE_LAYERS, profile) - depth
        assert abs(error) < max(half, 0.05 * depth)


@pytest.mark.parametrize("cold", LUNARDINI_GAMMA)
def test_the_front_of_freezing_over_a_range_is_that_of_lunardini(cold):
    case, thickness = lunardini(cold), fine_layers(0.01)
    profiles = run_column(case.column(thickness), HOUR, [24.0, 48.0, 72.0], 2)
    for hours, profile in profiles.items():
        found = case.depth_by_isotherm(thickness, profile)
        assert found == pytest.approx(case.depth(hours), rel=0.01)


def test_passes_of_water_and_heat_converge_and_conserve():
    """Water drawn to a freezing front, in steps that are long for its layers."""
    runs = [freeze_mizoguchi(10, 0.5 * HOUR, [3.0], passes=k)[3.0] for k in (1, 2, 3, 4)]
    for run in runs:
        assert run.total.mean() == pytest.approx(0.33, abs=1e-12)
        assert (run.liquid <= run.total).all()
    changes = [abs(after.total - before.total).max() for before, after in pairwise(runs)]
    assert changes[0] > 1e-4
    assert changes[2] < changes[1] < changes[0]
