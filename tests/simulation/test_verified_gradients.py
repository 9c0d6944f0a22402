"""Runs whose gradients are verified: their window, their batch, and what may change."""

import copy
import itertools

import numpy as np
import pytest
import torch
from calibration_cases import COLUMN

from noahpy.errors import ConfigError
from noahpy.simulation import verified_gradients
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.verified_gradients import GradientCase, steps_between

FIRST, LAST = 3, 6
OF = ("soil_temperature", "zero_curtain_length")


@pytest.fixture(scope="module")
def simulation():
    values = copy.deepcopy(COLUMN)
    values["columns"] = [{"name": "one"}, {"name": "two", "soil": {"layer_class": 9}}]
    return build_simulation(parse_config(values), engine="eager")


@pytest.fixture(scope="module")
def case(simulation):
    return GradientCase.of(simulation, "eager", range(FIRST, LAST))


def test_a_window_begins_with_the_state_that_the_run_has_there(simulation, case):
    steps = list(itertools.islice(simulation.run(), LAST))
    for own, of_run in zip(case.tree.state, steps[FIRST].before, strict=True):
        torch.testing.assert_close(own, of_run, rtol=0.0, atol=0.0)
    expected = torch.stack([step.after.soil_temperature for step in steps[FIRST:]]).mean()
    (found,) = case.at("state.soil_temperature", np.zeros(1), OF[:1])[0]
    assert found == pytest.approx(expected.item(), rel=1e-14)


def test_changes_are_those_of_runs_of_their_own(case, monkeypatch):
    sizes = np.array([0.0, 0.02, -0.01])
    path = "parameters.soil.quartz_fraction"
    together = case.at(path, sizes, OF)
    monkeypatch.setattr(verified_gradients, "BATCH_BYTES", 1)
    assert (case.at(path, sizes, OF) == together).all()
    soil = case.tree.parameters.soil
    moved = soil._replace(quartz_fraction=1.02 * soil.quartz_fraction)
    tree = case.tree._replace(parameters=case.tree.parameters._replace(soil=moved))
    with torch.no_grad():
        alone = [float(one) for one in case.objectives(tree, OF)]
    assert together[:, 1] == pytest.approx(alone, rel=1e-13)
    assert (together[:, 1] != together[:, 0]).any()


def test_a_change_beyond_the_range_has_no_objective(case):
    share = 1.0 / float(case.tree.parameters.soil.porosity.max()) - 1.0
    found = case.at("parameters.soil.porosity", np.array([0.0, 1.01 * share]), OF)
    assert np.isfinite(found[:, 0]).all()
    assert np.isnan(found[:, 1]).all()


def test_a_window_is_whole_steps_of_the_run(simulation):
    clock = simulation.clock
    dates = np.array(["2001-05-01T03:00", "2001-05-02T01:00"], "datetime64[s]")
    assert steps_between(clock, *dates) == range(1, 4)
    end = np.datetime64("2001-05-04T00:00:00")
    assert steps_between(clock, clock.start, end) == range(12)
    with pytest.raises(ConfigError, match="is no part of the run"):
        steps_between(clock, clock.start, end + np.timedelta64(1, "s"))
