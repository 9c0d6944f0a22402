"""A window of a run as a function of its controls, and its derivatives."""

import pytest
import torch
from assimilation_cases import config

from noahpy.assimilation import Observed, minimize
from noahpy.assimilation.problem import Problem
from noahpy.assimilation.window_model import Prior
from noahpy.config.assimilation import VariationalConfig

PROBLEMS = 2


def model_of(problems=PROBLEMS, **changes):
    problem = Problem(config(**changes))
    window = problem.windows[0]
    space = problem.space(window)
    start, prior = problem.first_start(problems), Prior.of(space, problems)
    return problem, problem.model(window, space, start, prior, problem.operators(window))


@pytest.fixture(scope="module")
def case():
    """A window of a few steps, controls away from the first guess, and directions."""
    end = {"end": "2001-05-02"}
    _, model = model_of(**end)
    draw = torch.Generator().manual_seed(2)

    def normal(*shape):
        return torch.randn(shape, generator=draw, dtype=torch.float64)

    point = 0.3 * normal(*model.shape)
    return model, model.linearized(point), point, normal


def test_the_first_guess_is_the_run_as_configured(case):
    model, *_ = case
    still = torch.zeros(1, *model.shape, dtype=torch.float64)
    values = model.values(still)[0]
    problem = Problem(config(end="2001-05-02"))
    state = problem.simulation.initial_state
    rows = []
    for k in range(model.steps):
        forcing = type(model.forcing)(*(one[k] for one in model.forcing))
        result = problem.simulation.model.step(state, forcing, model.seconds)
        state = result.state
        rows.append(state.soil_temperature[0, 0])
    found = values[0, model.operators.rows[0]]
    torch.testing.assert_close(found, torch.stack(rows).double(), rtol=1e-12, atol=0.0)


def test_tangents_are_differences_and_the_transposed_fits_them(case):
    model, near, point, normal = case
    direction, weights = normal(*model.shape), normal(*near.values.shape)
    (moved,) = near.forward(direction[None])
    ahead, behind = model.values(torch.stack([point + 1e-5 * direction, point - 1e-5 * direction]))
    assert (moved - (ahead - behind) / 2e-5).norm() <= 1e-5 * moved.norm()
    of_values = (moved * weights).sum(1)
    of_controls = (near.transposed(weights) * direction).sum(1)
    torch.testing.assert_close(of_values, of_controls, rtol=1e-10, atol=1e-10)


def test_the_gradient_of_the_cost_is_its_slope(case):
    model, near, point, normal = case
    observed = Observed(near.values + normal(*near.values.shape), torch.ones_like(near.values))
    direction = normal(*model.shape)

    def cost(size):
        moved = point + size * direction
        return 0.5 * moved.square().sum(1) + observed.misfit(model.values(moved[None])[0])

    gradient = point - near.transposed(observed.precision * (observed.values - near.values))
    slope = (cost(1e-5) - cost(-1e-5)) / 2e-5
    torch.testing.assert_close((gradient * direction).sum(1), slope, rtol=1e-5, atol=1e-6)


def test_tangents_reach_the_state_at_the_end(case):
    model, near, point, normal = case
    direction = normal(*model.shape)
    _, ends = near.forward_to_end(direction[None])
    states = [
        model.run((point + s * direction)[None], ("soil_temperature",))[1] for s in (1e-5, -1e-5)
    ]
    for name, change in ends.items():
        ahead, behind = (getattr(state, name).detach() for state in states)
        expected = ((ahead - behind) / 2e-5).reshape(-1, PROBLEMS).T
        torch.testing.assert_close(change[0], expected, rtol=1e-4, atol=1e-6)


def test_problems_do_not_touch_each_other(case):
    model, _, point, _ = case
    both = model.values(point[None])[0]
    changed = point.clone()
    changed[1] += 0.5
    again = model.values(changed[None])[0]
    assert torch.equal(both[0], again[0])
    assert not torch.equal(both[1], again[1])


def test_parts_of_a_window_have_its_first_observations(case):
    model, near, point, _ = case
    observed = Observed(near.values, torch.ones_like(near.values))
    parts = list(model.first_parts(observed, 3))
    assert [round(part.share, 2) for part in parts] == [0.25, 0.75]
    for part in parts:
        counts = part.observed.precision > 0.0
        last = model.operators.last_steps()
        assert torch.equal(counts[0], last < round(part.share * model.steps))
        values = part.model.values(point[None])[0]
        torch.testing.assert_close(values[counts], near.values[counts], rtol=0.0, atol=0.0)
    # without observations that are new a part is none
    none = observed._replace(precision=torch.zeros_like(near.values))
    assert list(model.first_parts(none, 3)) == []


def test_whitened_controls_and_controls_are_the_same(case):
    model, _, point, _ = case
    controls = model.prior.controls(point[None])
    torch.testing.assert_close(model.prior.whitened(controls)[0], point, rtol=1e-6, atol=1e-6)


def test_runs_stay_possible_however_far_controls_go(case):
    model, *_ = case
    for size in (-6.0, 6.0):
        far = torch.full((1, *model.shape), size, dtype=torch.float64)
        _, inputs = model.inputs(model.prior.controls(far)[0], 1)
        porosity = inputs.parameters.soil.porosity
        assert (inputs.state.total_water_content <= porosity).all()
        assert (inputs.state.total_water_content >= 0.02).all()
        assert (inputs.state.liquid_water_content <= inputs.state.total_water_content).all()


def test_a_twin_without_noise_is_found_again():
    twin = {"twin": {"seed": 2}, "end": "2001-05-01 12:00", "parameters": []}
    problem, model = model_of(1, **twin)
    hidden = model.prior.whitened(problem.hidden.controls[0][None, None])
    values = model.values(hidden)[0]
    precision = model.operators.deviation.square().reciprocal().expand_as(values)
    search = minimize(model, Observed(values, precision), VariationalConfig(outer=2, inner=3))
    first, *_, last = (found.iterate for found in search)
    assert float(last.cost - last.of_prior) < 0.1 * float(first.cost)
    assert float(last.cost) < float(first.cost)
