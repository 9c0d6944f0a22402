"""Least squares: their derivatives are those of the objective, and their steps find its minimum."""

import pytest
import torch
from calibration_cases import PARAMETERS, config
from test_optimizers import drive

from noahpy.calibration import Evaluation, Problem, runs
from noahpy.calibration.gauss_newton import damped_step
from noahpy.config.calibration import CalibrationConfig
from noahpy.errors import ConfigError

SETTINGS = {"levenberg_marquardt": {}, "runs": 1000}


class Valley:
    """The function of Rosenbrock as a sum of squares, which fails on one side."""

    def __init__(self, fails_beyond=torch.inf):
        self.config = CalibrationConfig.model_validate(
            config(optimizer=SETTINGS).calibration.model_dump()
        )
        self._fails_beyond = fails_beyond

    def evaluate(self, unknowns, *, gradient, validation, curvature):
        a, b = unknowns.T
        residuals = torch.stack([10.0 * (b - a**2), 1.0 - a])
        objective = residuals.square().sum(0)
        objective = torch.where(a > self._fails_beyond, torch.nan, objective)
        if not curvature:
            return Evaluation(objective, None, None, 0.0)
        zero, one = torch.zeros_like(a), torch.ones_like(a)
        slopes = torch.stack(
            [torch.stack([-20.0 * a, 10.0 * one], 1), torch.stack([-one, zero], 1)], dim=1
        )
        slope = 2.0 * torch.einsum("pru,rp->pu", slopes, residuals)
        return Evaluation(objective, None, slope, 0.0, 2.0 * slopes.mT @ slopes)


def test_steps_go_down_a_bent_valley_from_every_start():
    starts = torch.tensor([[-1.9, 2.0], [2.0, -1.0]], dtype=torch.float64)
    record = drive(Valley(), starts)
    for start in range(2):
        values = [
            float(found.objective[row])
            for points, found in record
            for row, number in enumerate(points.start)
            if number == start
        ]
        assert min(values) < 1e-12
    # steps of all starts are taken at once
    assert len(record) < 80


def test_a_start_that_fails_goes_to_the_middle_and_one_that_fails_later_goes_back():
    starts = torch.tensor([[9.0, 9.0], [-1.0, 1.0]], dtype=torch.float64)
    record = drive(Valley(fails_beyond=0.5), starts, evaluations=60)
    best = dict.fromkeys(range(2), torch.inf)
    for points, found in record:
        for row, number in enumerate(points.start):
            best[number] = min(best[number], found.objective[row].nan_to_num(nan=torch.inf).item())
    # the lowest where it does not fail
    assert max(best.values()) < 0.3


def test_a_step_without_damping_is_that_of_newton_and_no_effect_moves_nothing():
    curvature = torch.diag(torch.tensor([2.0, 8.0, 0.0], dtype=torch.float64))[None]
    slope = torch.tensor([[2.0, -4.0, 0.0]], dtype=torch.float64)
    step = damped_step(slope, curvature, torch.tensor([1e-12], dtype=torch.float64))
    torch.testing.assert_close(step, torch.tensor([[-1.0, 0.5, 0.0]]).double())
    small = damped_step(slope, curvature, torch.tensor([1e3], dtype=torch.float64))
    assert (small.abs() < 1e-2 * step.abs() + 1e-12).all()


PRIORS = [
    {"mean": 0.45, "spread": 0.05},
    {"mean": 1e-6, "spread": 3.0},
    {"mean": 1.1, "spread": 0.2},
    None,
]


@pytest.mark.parametrize("preset", ["permafrost-enthalpy", "permafrost-implicit"])
def test_gradients_by_all_residuals_are_those_of_the_reverse_sweep(preset):
    # scores of all kinds, similar layers, logarithms, factors, and priors of each
    free = [
        {**one, **({} if prior is None else {"prior": prior})}
        for one, prior in zip(PARAMETERS, PRIORS, strict=True)
    ]
    column = {"preset": preset, "compute": {"engine": "eager"}}
    problem = Problem(config(column, parameters=free, prior_weight=0.1))
    unknowns = problem.space.random_unknowns(2, 5)
    swept = problem.evaluate(unknowns, gradient=True, validation=True)
    squares = problem.evaluate(unknowns, curvature=True, validation=True)
    torch.testing.assert_close(squares.gradient, swept.gradient, rtol=1e-9, atol=1e-12)
    assert torch.equal(squares.objective, swept.objective)
    assert torch.equal(squares.validation, swept.validation)
    assert (torch.linalg.eigvalsh(squares.curvature) > -1e-12).all()
    # the objective holds the priors
    without = Problem(config(column)).evaluate(unknowns).objective
    prior = 0.1 * problem.space.prior_residuals(unknowns).square().sum(0)
    torch.testing.assert_close(swept.objective - without, prior)


def test_compiled_tangents_are_the_eager_ones_and_explicit_freezing_has_differences():
    found = []
    for engine in ("compiled", "eager"):
        problem = Problem(config({"compute": {"engine": engine}}))
        unknowns = problem.space.random_unknowns(2, 5)
        found.append(problem.evaluate(unknowns, curvature=True))
    torch.testing.assert_close(*(one.curvature for one in found), rtol=1e-9, atol=1e-14)
    legacy = Problem(config({"preset": "permafrost", "compute": {"engine": "eager"}}))
    assert not legacy.runs.has_smooth_freezing
    assert legacy.evaluate(unknowns, curvature=True).curvature.isfinite().all()


def test_all_unknowns_change_in_one_run_of_the_starts(monkeypatch):
    problem = Problem(config({"compute": {"engine": "eager"}}))
    taken, push = [], runs.push_forward

    def noted(model, state, forcing, seconds, changes, outputs):
        taken.append((model.column_count, {len(change) for change in changes.values()}))
        return push(model, state, forcing, seconds, changes, outputs)

    monkeypatch.setattr(runs, "push_forward", noted)
    problem.evaluate(problem.space.random_unknowns(2, 5), curvature=True)
    assert taken == [(2 * problem.column_count, {problem.space.size})]


def test_the_initial_equilibrium_follows_the_parameters_with_its_derivatives():
    initial = {"equilibrium": {"surface_temperature": 271.0, "water": "field_capacity"}}
    column = {"initial": initial, "compute": {"engine": "eager"}}
    free = [
        {"name": "quartz_fraction", "bounds": [0.2, 0.9], "by": "all"},
        {"name": "porosity", "bounds": [0.3, 0.6], "by": "all"},
    ]
    targets = [{"variable": "soil_temperature", "depths": [0.7], "score": "rmse"}]
    problem = Problem(config(column, parameters=free, targets=targets))
    point = torch.tensor([[0.3, -0.4]], dtype=torch.float64)
    swept = problem.evaluate(point, gradient=True).gradient[0]
    squares = problem.evaluate(point, curvature=True).gradient[0]
    torch.testing.assert_close(squares, swept, rtol=1e-9, atol=1e-12)
    step = 1e-5
    moved = problem.evaluate(
        torch.cat([point + step * torch.eye(2), point - step * torch.eye(2)])
    ).objective
    torch.testing.assert_close(swept, (moved[:2] - moved[2:]) / (2 * step), rtol=1e-5, atol=1e-8)
    # of the soil that is run: water at its suction, and another temperature
    starts = [
        problem.runs.initial_state(problem.runs.model(problem.space.parameters(one)))
        for one in (point, point + 1.0)
    ]
    assert (starts[0].total_water_content != starts[1].total_water_content).all()
    assert (starts[0].soil_temperature != starts[1].soil_temperature).any()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"mean": 0.7, "spread": 0.1}, "prior.mean: 0.7 is not between the bounds 0.3 and 0.6"),
        ({"mean": 0.4, "spread": 0.0}, "prior.spread"),
    ],
)
def test_priors_that_make_no_sense_are_refused(changes, words):
    with pytest.raises(ConfigError, match=words):
        config(parameters=[{**PARAMETERS[0], "prior": changes}])


def test_other_settings_that_make_no_sense_are_refused():
    logarithmic = {**PARAMETERS[1], "prior": {"mean": 1e-6, "spread": 0.5}}
    with pytest.raises(ConfigError, match="a factor above 1 where the search is logarithmic"):
        config(parameters=[logarithmic])
    with pytest.raises(ConfigError, match="prior_weight: no parameter has a prior"):
        config(prior_weight=1.0)
    with pytest.raises(ConfigError, match="truncate_after: derivatives of levenberg_marquardt"):
        config(optimizer={"levenberg_marquardt": {}, "truncate_after": "2d"})
