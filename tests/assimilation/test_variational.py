"""4D-Var: the closed solution where there is one, and a search that always ends."""

from itertools import pairwise

import pytest
import torch
from assimilation_cases import Linear, LinearizedAt, linear_case

from noahpy.assimilation import Observed, minimize, posterior
from noahpy.config.assimilation import VariationalConfig
from noahpy.errors import RunError

EXACT = VariationalConfig(outer=3, inner=50, inner_tolerance=1e-13, tolerance=1e-12)


def test_a_linear_model_gives_the_best_linear_unbiased_estimate():
    model, observed, mean, covariance = linear_case()
    *_, found = minimize(model, observed, EXACT)
    torch.testing.assert_close(found.iterate.controls, mean, rtol=1e-10, atol=1e-12)
    known = posterior(found.linearized, observed.precision, 5, 5)
    torch.testing.assert_close(known.root() @ known.root().mT, covariance)
    # the degrees of freedom are the trace of what the observations explain
    explained = 5.0 - covariance.diagonal(dim1=1, dim2=2).sum(1)
    torch.testing.assert_close(known.degrees_of_freedom, explained)


def test_the_cost_of_the_best_estimate_is_that_of_the_innovations():
    model, observed, *_ = linear_case()
    *_, found = minimize(model, observed, EXACT)
    for k in range(3):
        counts = observed.precision[k] > 0.0
        matrix = model.matrix[k][counts]
        spread = matrix @ matrix.T + torch.diag(1.0 / observed.precision[k][counts])
        innovation = (observed.values - model.offset)[k][counts]
        expected = 0.5 * innovation @ torch.linalg.solve(spread, innovation)
        assert float(found.iterate.cost[k]) == pytest.approx(float(expected), rel=1e-10)


def test_few_random_directions_give_the_leading_part_of_the_posterior():
    draw = torch.Generator().manual_seed(1)
    left = torch.linalg.qr(torch.randn(2, 40, 3, generator=draw, dtype=torch.float64)).Q
    right = torch.linalg.qr(torch.randn(2, 30, 3, generator=draw, dtype=torch.float64)).Q
    sizes = torch.tensor([9.0, 4.0, 1.0], dtype=torch.float64)
    matrix = left * sizes @ right.mT
    model = Linear(matrix, torch.zeros(2, 40, dtype=torch.float64))
    precision = torch.ones(2, 40, dtype=torch.float64)
    near = model.linearized(torch.zeros(2, 30, dtype=torch.float64))
    few, all_ = (posterior(near, precision, 30, rank) for rank in (3, 30))
    torch.testing.assert_close(few.information, sizes.square().expand(2, 3))
    torch.testing.assert_close(few.root(), all_.root(), rtol=1e-6, atol=1e-8)


class Bent(Linear):
    """Values far from linear: a Gauss-Newton step of full length overshoots."""

    def values(self, controls):
        self.runs += 1
        return 4.0 * torch.atan(6.0 * controls)

    def linearized(self, controls):
        return BentAt(self, controls)


class BentAt(LinearizedAt):
    def __init__(self, model, controls):
        self._slope = 24.0 / (1.0 + (6.0 * controls).square())
        self.values = model.values(controls[None])[0]

    def forward(self, directions):
        return self._slope * directions

    def transposed(self, weights):
        return self._slope * weights


@pytest.mark.parametrize("target", [-5.0, 3.0, 40.0])
def test_the_cost_never_rises_and_the_search_ends(target):
    model = Bent(torch.eye(1, dtype=torch.float64)[None], torch.zeros(1, 1))
    observed = Observed(
        torch.full((1, 1), target, dtype=torch.float64), torch.full((1, 1), 100.0).double()
    )
    costs = [f.iterate.cost.item() for f in minimize(model, observed, VariationalConfig(outer=50))]
    assert all(after <= before for before, after in pairwise(costs))
    assert len(costs) < 51
    assert costs[-1] < costs[0]


def test_a_failed_run_shortens_the_step_and_a_failed_first_guess_is_told():
    class Fails(Bent):
        def values(self, controls):
            found = super().values(controls)
            return torch.where(controls.abs() > 0.02, torch.nan, found)

    model = Fails(torch.eye(1, dtype=torch.float64)[None], torch.zeros(1, 1))
    observed = Observed(torch.full((1, 1), 3.0).double(), torch.full((1, 1), 100.0).double())
    *_, found = minimize(model, observed, VariationalConfig(outer=3))
    assert 0.0 < float(found.iterate.controls.abs()) <= 0.02
    broken = Linear(torch.full((1, 1, 1), torch.nan).double(), torch.zeros(1, 1))
    with pytest.raises(RunError, match="first guess fails"):
        next(minimize(broken, observed, VariationalConfig()))


def test_an_interrupted_search_goes_on_as_if_never_interrupted():
    model, observed, _, _ = linear_case()
    settings = VariationalConfig(outer=5, inner=1, tolerance=1e-9)
    whole = [found.iterate for found in minimize(model, observed, settings)]
    again = [found.iterate for found in minimize(model, observed, settings, whole[2])]
    assert len(whole) == 6
    torch.testing.assert_close(again[-1].controls, whole[-1].controls, rtol=0.0, atol=0.0)
    torch.testing.assert_close(again[-1].work.sweeps, whole[-1].work.sweeps)


def test_work_is_counted_where_it_is_done():
    model, observed, _, _ = linear_case()
    *_, found = minimize(model, observed, VariationalConfig(outer=1, inner=2))
    runs, tangents, sweeps = (float(value[1]) for value in found.iterate.work)
    # the last of the conjugate gradients needs no sweep
    assert (runs, tangents, sweeps) == (2.0, 2.0, 2.0)
