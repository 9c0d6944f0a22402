"""Information on unknowns agrees with closed forms where there are any."""

import math
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from noahpy.calibration.analysis import analyse
from noahpy.calibration.derivatives import forward_jacobians, linearize
from noahpy.calibration.ensemble import Band, draw, effective_share
from noahpy.calibration.information import RANGE_INFORMATION, Information
from noahpy.calibration.noise import errors_of
from noahpy.calibration.predictions import Record
from noahpy.calibration.profiles import profiles
from noahpy.calibration.sensitivity import (
    by_share,
    local_indices,
    sobol_indices,
    sobol_shares,
)
from noahpy.config.calibration import AnalysisConfig, ErrorsConfig
from noahpy.errors import RunError

DRAW = np.random.default_rng(7)


def random(*shape):
    return torch.from_numpy(DRAW.standard_normal(shape))


# --- derivatives ---------------------------------------------------------------------------------
def cubic(points):
    a, b = points.T
    return torch.stack([a**3 + b, a * b**2, 2.0 * b, a.exp()])


def test_derivatives_are_those_of_automatic_differentiation():
    point = torch.tensor([0.4, -1.2], dtype=torch.float64)
    exact = torch.autograd.functional.jacobian(lambda u: cubic(u[None])[:, 0], point)
    near = linearize(cubic, point)
    torch.testing.assert_close(near.values, cubic(point[None])[:, 0])
    # of the fourth order: the cubes have no error, the exponential next to none
    torch.testing.assert_close(near.jacobian, exact, rtol=1e-8, atol=1e-11)
    assert (near.roughness < 1e-3).all()
    values, jacobians = forward_jacobians(cubic, torch.stack([point, 2.0 * point]), 1e-6)
    torch.testing.assert_close(values[1], cubic(2.0 * point[None])[:, 0])
    torch.testing.assert_close(jacobians[0], exact, rtol=1e-4, atol=1e-5)


def test_a_model_with_a_kink_is_rough_and_one_that_fails_has_no_derivatives():
    point = torch.tensor([0.3, 0.013], dtype=torch.float64)
    near = linearize(lambda u: torch.stack([u[:, 0], u[:, 1].abs()]), point)
    assert near.roughness[0] < 1e-9
    assert near.roughness[1] > 0.1
    with pytest.raises(RunError, match="a run next to the best point failed"):
        linearize(lambda u: torch.where(u[:, :1].T > 0.31, math.nan, u.T), point)


# --- information ---------------------------------------------------------------------------------
def test_covariance_of_a_linear_problem_is_the_closed_form():
    jacobian, deviation = random(30, 4), 0.3
    free = Information(jacobian / deviation, range_information=0.0)
    expected = deviation**2 * torch.linalg.inv(jacobian.T @ jacobian)
    torch.testing.assert_close(free.covariance, expected)
    torch.testing.assert_close(free.root @ free.root.T, expected)
    spread = expected.diagonal().sqrt()
    torch.testing.assert_close(free.correlation, expected / spread / spread[:, None])
    # with the ranges as Bayes has it
    bound = Information(jacobian / deviation)
    ridge = jacobian.T @ jacobian / deviation**2 + RANGE_INFORMATION * torch.eye(4).double()
    torch.testing.assert_close(bound.covariance, torch.linalg.inv(ridge))
    assert bound.degrees_of_freedom == pytest.approx(
        4.0 - RANGE_INFORMATION * float(bound.covariance.trace())
    )


def test_the_fall_of_the_misfit_is_that_of_least_squares():
    jacobian, target = random(30, 4), random(30)
    _, rest, _, _ = np.linalg.lstsq(jacobian.numpy(), target.numpy())
    fall = Information(jacobian, range_information=0.0).fall(jacobian, target)
    assert fall == pytest.approx(float(target.square().sum()) - rest[0])


def test_the_range_counts_as_much_as_a_uniform_share_scatters():
    unknowns = torch.logit(torch.rand(200_000, dtype=torch.float64, generator=torch.manual_seed(1)))
    assert float(unknowns.var()) == pytest.approx(1.0 / RANGE_INFORMATION, rel=0.02)


def test_exchangeable_unknowns_are_an_open_direction():
    base = 5.0 * random(20, 3)
    # the second and the fourth do the same; the last does nothing
    jacobian = torch.cat([base, base[:, 1:2], torch.zeros(20, 1).double()], dim=1)
    information = Information(jacobian)
    directions = information.directions
    assert [d.is_open for d in directions] == [False, False, False, True, True]
    names = ["a", "b", "c", "d", "e"]
    words = {d.words(names) for d in directions if d.is_open}
    assert words in ({"+0.71 b; −0.71 d", "+1.00 e"}, {"+0.71 d; −0.71 b", "+1.00 e"})
    torch.testing.assert_close(
        information.open_share, torch.tensor([0.0, 0.5, 0.0, 0.5, 1.0], dtype=torch.float64)
    )
    assert information.degrees_of_freedom == pytest.approx(3.0, abs=0.02)
    vectors = torch.stack([d.components for d in directions], dim=1)
    torch.testing.assert_close(vectors.T @ vectors, torch.eye(5).double())
    assert directions[-1].left == pytest.approx(1.0)
    strongest = directions[0].information * RANGE_INFORMATION
    assert strongest == pytest.approx(float(torch.linalg.matrix_norm(jacobian, 2)) ** 2)


# --- errors --------------------------------------------------------------------------------------
def test_errors_that_resemble_their_neighbours_count_for_less():
    like, white = 0.6, 0.4 * random(40_000)
    chain = torch.empty_like(white)
    chain[0] = 0.0
    for k in range(1, len(white)):
        chain[k] = like * chain[k - 1] + white[k]
    found, alone = errors_of([chain, white], [chain, white], [None, None], 10, is_correlated=True)
    assert found.deviation == pytest.approx(0.4 / math.sqrt(1.0 - like**2), rel=0.03)
    assert found.correlation == pytest.approx(like, abs=0.02)
    # the variance of the mean of the process, in the limit
    assert found.effective_count == pytest.approx(0.25 * 40_000, rel=0.07)
    assert alone.effective_count == pytest.approx(40_000, rel=0.03)
    given, _ = errors_of([chain, white], [chain, white], [2.0, None], 10, is_correlated=False)
    assert (given.deviation, given.is_given, given.effective_count) == (2.0, True, 40_000)


def test_unknowns_use_up_observations_and_perfect_twins_have_some_errors():
    residuals = torch.ones(10, dtype=torch.float64)
    (found,) = errors_of([residuals], [residuals], [None], 5, is_correlated=False)
    assert found.deviation == pytest.approx(math.sqrt(2.0))
    (none,) = errors_of([0.0 * residuals], [random(10)], [None], 5, is_correlated=True)
    assert 0.0 < none.deviation < 1e-5


# --- ensembles -----------------------------------------------------------------------------------
class Line:
    """A model linear in its unknowns, as the analyses see it.

    Args:
        jacobian: ``[pair, unknown]``.
        observed: ``[pair]``.
        values: of the model, from unknowns; linear if omitted.
    """

    def __init__(self, jacobian, observed, values=None):
        self.jacobian_of_all, self.observed = jacobian, observed
        self._values = values or (lambda unknowns: jacobian @ unknowns.T)
        names = [f"u{k}" for k in range(jacobian.shape[1])]
        self.problem = SimpleNamespace(
            space=SimpleNamespace(
                unknown_names=lambda: names,
                free=[
                    SimpleNamespace(config=SimpleNamespace(name=name), unknown_count=1)
                    for name in names
                ],
            )
        )
        variable = SimpleNamespace(name="y", units="1")
        series = SimpleNamespace(observed=observed, label="y", column=0, variable=variable)
        self.fitted = slice(0, len(observed))
        self.records = [Record("calibration", series, self.fitted)]
        self.has_tangents = values is None

    def jacobian(self, unknowns):
        return self.jacobian_of_all.expand(len(unknowns), -1, -1)

    def priors(self, unknowns):
        count, size = unknowns.shape
        return torch.zeros(0, count).double(), torch.zeros(count, 0, size).double()

    def __call__(self, unknowns):
        return self._values(unknowns)


DEVIATION = 0.2


def settings(deviation, **others):
    errors = ErrorsConfig.model_construct(noise={"y": deviation}, correlated=False)
    return AnalysisConfig(**{"members": 50, **others}).model_copy(update={"errors": errors})


def test_intervals_of_the_ensemble_cover_the_truth_as_often_as_they_say():
    jacobian = torch.cat([random(25, 2), torch.zeros(25, 1).double()], dim=1)
    repetitions = 150
    is_inside = torch.zeros(repetitions, 3)
    of_model, of_observations = [], []
    for k in range(repetitions):
        truth = random(3) / math.sqrt(RANGE_INFORMATION)
        clean = jacobian @ truth
        line = Line(jacobian, clean + DEVIATION * random(25))
        best, _, _, _ = np.linalg.lstsq(jacobian[:, :2].numpy(), line.observed.numpy())
        # where a search stopped in what the data do not know
        point = torch.cat([torch.from_numpy(best), random(1)])
        found = analyse(line, 0, point, settings(DEVIATION, members=300, seed=k))
        band = Band.of(found.ensemble.unknowns.T, 0.95)
        is_inside[k] = (truth >= band.low) & (truth <= band.high)
        of_model.append(found.ensemble.by_parameters.coverage(clean))
        of_observations.append(
            found.ensemble.by_everything.coverage(clean + DEVIATION * random(25))
        )
        assert found.ensemble.effective_share > 0.5
    # a standard error of 0.018 for each unknown
    for share in is_inside.mean(0).tolist():
        assert 0.89 < share < 0.99
    assert 0.92 < np.mean(of_model) < 0.97
    assert 0.93 < np.mean(of_observations) < 0.97


def test_what_the_data_leave_open_is_drawn_from_the_whole_range():
    information = Information(torch.tensor([[30.0, 0.0]], dtype=torch.float64))
    centre = torch.tensor([1.0, 3.0], dtype=torch.float64)
    shares = torch.sigmoid(draw(centre, information, 4000, 0))
    known, left_open = shares.T
    assert float(known.std()) < 0.01
    # nearly uniform: the normal distribution stands for the logistic one
    assert float(left_open.mean()) == pytest.approx(0.5, abs=0.02)
    assert float(left_open.std()) == pytest.approx(12**-0.5, rel=0.05)


def test_the_effective_share_tells_a_distribution_from_another():
    drawn = torch.from_numpy(np.random.default_rng(0).standard_normal(5000))
    own = -0.5 * drawn.square()
    assert effective_share(own + 3.0, own) == pytest.approx(1.0)
    failed = own.clone()
    failed[::2] = math.nan
    assert effective_share(failed, own) == pytest.approx(0.5)
    assert effective_share(-50.0 * (drawn - 1.0).square(), own) < 0.2


def test_failed_members_are_left_out_of_bands():
    values = torch.arange(101.0).double().repeat(2, 1)
    values[1, -1] = math.nan
    band = Band.of(values, 0.9)
    assert band.low.tolist() == pytest.approx([4.95, 4.95])
    assert band.high.tolist() == pytest.approx([94.05, 94.05])


def test_an_ensemble_of_failures_has_no_band():
    with pytest.raises(RunError, match="every run of the ensemble failed"):
        Band.of(torch.full((2, 5), math.nan), 0.9)


def test_unknowns_at_bounds_are_held_only_where_the_data_see_to_it():
    point = torch.tensor([5.0, -5.0, 0.3], dtype=torch.float64)

    def values(unknowns):
        share = torch.sigmoid(unknowns)
        return torch.stack([share[:, 0], share[:, 2], share[:, 2] + 1e-3 * share[:, 1]])

    # the first wants to be beyond its range
    observed = torch.tensor([1.2, float(torch.sigmoid(point[2])), float(torch.sigmoid(point[2]))])
    line = Line(torch.zeros(3, 3), observed.double(), values)
    found = analyse(line, 0, point, settings(0.1))
    assert (found.at_bounds, found.held, found.free) == ([0, 1], [0], [1, 2])
    assert (found.ensemble.unknowns[:, 0] == 5.0).all()
    assert found.ensemble.unknowns[:, 1].std() > 1.0


def test_unreliable_analyses_have_warnings():
    jacobian = random(25, 2)
    steep = Line(jacobian, jacobian @ torch.tensor([1.0, 2.0]).double())
    *_, warning = analyse(steep, 0, torch.tensor([1.0, 1.8]).double(), settings(0.2)).warnings
    assert "could fall by" in warning
    assert not analyse(steep, 0, torch.tensor([1.0, 2.0]).double(), settings(0.2)).warnings
    # a valley that a parabola knows nothing of
    bent = Line(jacobian, torch.zeros(25).double(), lambda u: jacobian @ (0.1 * u + 3.0 * u**3).T)
    (warning,) = analyse(bent, 0, torch.zeros(2).double(), settings(1.0)).warnings
    assert "the effective size of the ensemble is only" in warning


def differences(predict):
    return partial(forward_jacobians, predict, distance=1e-3)


# --- profiles ------------------------------------------------------------------------------------
def test_profiles_of_a_linear_problem_are_parabolas_with_the_bounds_of_the_closed_form():
    jacobian, deviation = 3.0 * random(30, 3), 0.5
    observed = jacobian @ random(3) + deviation * random(30)
    best = torch.linalg.lstsq(jacobian, observed[:, None]).solution[:, 0]
    spread = deviation * torch.linalg.inv(jacobian.T @ jacobian).diagonal().sqrt()
    weight = torch.full((30,), 1.0 / deviation, dtype=torch.float64)
    information = Information(jacobian / deviation)
    # from a point beside the best one
    centre = best + 0.3 * spread
    found = profiles(
        differences(lambda u: jacobian @ u.T), observed, weight, centre, information, [0, 2],
        points=9, iterations=6,
    )  # fmt: skip
    lowest = float((weight * (observed - jacobian @ best)).square().sum())
    for k, profile in zip([0, 2], found, strict=True):
        assert profile.settled.all()
        expected = ((profile.points[:, k] - best[k]) / spread[k]).square()
        torch.testing.assert_close(profile.misfit - lowest, expected, rtol=1e-3, atol=0.02)
        low, high = profile.bounds(lowest, 1.96**2)
        assert low == pytest.approx(float(best[k] - 1.96 * spread[k]), rel=0.03)
        assert high == pytest.approx(float(best[k] + 1.96 * spread[k]), rel=0.03)


def test_a_profile_along_a_bent_valley_finds_its_floor():
    def valley(u):
        return torch.stack([10.0 * (u[:, 1] - u[:, 0] ** 2), 1.0 - u[:, 0]])

    zero, one = torch.zeros(2).double(), torch.ones(2).double()
    information = Information(linearize(valley, one).jacobian)
    (profile,) = profiles(
        differences(valley), zero, one, one, information, [0], points=7, iterations=12
    )
    held = profile.points[:, 0]
    assert float(held.max() - held.min()) > 2.0
    torch.testing.assert_close(profile.misfit, (1.0 - held).square(), atol=2e-2, rtol=0.0)


def test_a_profile_that_stays_low_has_no_bound():
    information = Information(torch.tensor([[1.0, 0.0]], dtype=torch.float64))
    zero = torch.zeros(2).double()
    (flat,) = profiles(
        differences(lambda u: u[:, :1].T), zero[:1], zero[:1] + 1.0, zero, information, [1],
        points=5, iterations=3,
    )  # fmt: skip
    assert flat.bounds(0.0, 3.84) == (None, None)


# --- sensitivities -------------------------------------------------------------------------------
def test_sobol_indices_of_an_analytic_function():
    """Ishigami and Homma (1990), with the indices by its integrals."""
    shares = sobol_shares(3, 2048, 0)
    x = math.pi * (2.0 * shares - 1.0)
    values = x[:, 0].sin() + 7.0 * x[:, 1].sin() ** 2 + 0.1 * x[:, 2] ** 4 * x[:, 0].sin()
    found = sobol_indices(torch.stack([values, torch.ones_like(values)], dim=1), 3, 0)
    first = torch.tensor([0.3139, 0.4424, 0.0]).double()
    total = torch.tensor([0.5576, 0.4424, 0.2437]).double()
    torch.testing.assert_close(found.first[0], first, atol=0.02, rtol=0.0)
    torch.testing.assert_close(found.total[0], total, atol=0.02, rtol=0.0)
    assert (found.first[1] == 0.0).all()


def test_local_and_sobol_indices_agree_where_the_model_is_linear():
    slope = torch.tensor([1.0, -2.0, 0.5]).double()
    shares = sobol_shares(3, 256, 0)
    found = sobol_indices((shares @ slope)[:, None], 3, 0)
    point = torch.tensor([0.5, -1.0, 2.0]).double()
    share = torch.sigmoid(point)
    jacobian = (slope * share * (1.0 - share))[None]
    slopes = by_share(jacobian, point)
    torch.testing.assert_close(slopes[0], slope)
    torch.testing.assert_close(found.first, local_indices(slopes), atol=0.02, rtol=0.0)


def test_failed_runs_leave_sobol_indices_of_the_others():
    shares = sobol_shares(2, 512, 0)
    values = shares[:, :1].clone()
    values[7] = math.nan
    found = sobol_indices(values, 2, 0)
    assert found.first[0].tolist() == pytest.approx([1.0, 0.0], abs=0.05)
