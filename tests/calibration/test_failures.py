"""Starts that fail are named with what is measured there."""

import csv
import math

import pytest
import torch
from calibration_cases import config

from noahpy.calibration import Best, History, Problem, calibrate
from noahpy.calibration.failures import measured_health
from noahpy.calibration.points import Points
from noahpy.errors import RunError

EAGER = {"compute": {"engine": "eager"}}


@pytest.fixture
def problem():
    return Problem(config(EAGER))


def history_of(problem, objectives, gradients=None):
    """History of one point of every start."""
    history = History(len(objectives))
    points = problem.space.random_unknowns(len(objectives), 1)
    found = problem.evaluate(points)._replace(
        objective=torch.tensor(objectives, dtype=torch.float64),
        gradient=None if gradients is None else torch.tensor(gradients)[:, None].double(),
    )
    history.add(Points(points, tuple(range(len(objectives)))), found)
    return history


def test_a_run_that_is_lost_is_named_with_its_date_and_what_came_before(problem):
    problem.runs._forcing.air_temperature[4] = math.nan
    history = history_of(problem, [math.nan, 1.0])
    (failure,) = measured_health(problem, history, None).failures
    assert (failure.start, failure.failed, failure.points) == (0, 1, 1)
    # steps of six hours from the first of May
    assert failure.lost == "2001-05-02 00:00"
    assert 1.0 <= failure.growth < 10.0
    assert "start 1: 1 of 1 points failed" in str(failure)
    assert "is not finite from 2001-05-02 00:00 on" in str(failure)


def test_derivatives_that_fail_alone_are_told_from_runs_that_do(problem):
    history = history_of(problem, [1.0, 2.0], [math.inf, 0.0])
    best = Best.of(history, problem)
    health = measured_health(problem, history, best)
    (failure,) = health.failures
    assert not failure.lost
    assert "derivatives are not finite though the run is" in failure.reason
    assert health.growth.shape == (2,)
    # implicit freezing does not amplify
    assert len(health.warnings(best)) == 1


def test_growth_is_measured_and_explicit_freezing_has_it():
    def growth(preset):
        # a week of thawing and freezing
        time = {"start": "2001-04-20", "end": "2001-05-03 18:00", "step": 21600}
        problem = Problem(config({**EAGER, "preset": preset, "time": time}))
        point = problem.space.random_unknowns(1, 0)
        return problem.runs.growth(problem.space.parameters(point))

    explicit, implicit = growth("permafrost"), growth("permafrost-enthalpy")
    assert explicit.factor[0] > 100.0 * implicit.factor[0]
    assert (explicit.lost == -1).all()


def test_a_search_writes_its_failures(tmp_path, monkeypatch):
    evaluate = Problem.evaluate

    def failing(self, unknowns, **wanted):
        found = evaluate(self, unknowns, **wanted)
        # the first start fails
        found.objective[0] = math.nan
        return found

    monkeypatch.setattr(Problem, "evaluate", failing)
    given = config(EAGER, optimizer={"adam": {}, "runs": 2}, analysis=None)
    notes = []
    calibrate(given, tmp_path, note=notes.append)
    with (tmp_path / "failures.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert (row["start"], row["failed"], row["points"]) == ("1", "2", "2")
    assert any(text.startswith("start 1: 2 of 2 points failed; at the last, ") for text in notes)
    assert "every run of start 1 failed; it has no results" in notes

    def lost(self, unknowns, **wanted):
        found = evaluate(self, unknowns, **wanted)
        return found._replace(objective=torch.full_like(found.objective, math.nan))

    monkeypatch.setattr(Problem, "evaluate", lost)
    with pytest.raises(RunError, match="every run of every start failed: start 1: 2 of 2 points"):
        calibrate(given, tmp_path / "none")
