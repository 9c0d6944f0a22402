"""4D-Var: the closed solution where there is one, and a search that always ends."""

from itertools import islice, pairwise

import pytest
import torch
from assimilation_cases import Linear, LinearizedAt, linear_case

from noahpy.assimilation import Observed, Part, minimize, posterior
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


def test_a_step_goes_nowhere_from_where_a_later_part_of_the_run_fails():
    class FailsLater(Waves):
        def values(self, controls):
            found = super().values(controls)
            is_lost = (controls.abs() > 0.02) & (self.TIMES > 1.0)
            return torch.where(is_lost, torch.nan, found)

    _, observed, parts = waves()
    model = FailsLater()
    parts = [one._replace(model=model) for one in parts]
    *_, found = minimize(model, observed, VariationalConfig(), first_parts=parts)
    assert 0.0 < float(found.iterate.controls.abs()) <= 0.02


class Waves(Linear):
    """Waves of an unknown frequency over time, whose cost has many minima in a long window."""

    TIMES = torch.linspace(0.1, 10.0, 100, dtype=torch.float64)

    def __init__(self):
        super().__init__(torch.ones(1, 100, 1, dtype=torch.float64), torch.zeros(1, 100))

    def values(self, controls):
        return torch.sin((1.0 + controls) * self.TIMES)

    def linearized(self, controls):
        slope = self.TIMES * torch.cos((1.0 + controls) * self.TIMES)
        near = LinearizedAt(Linear(slope[..., None], torch.zeros(1, 100)), controls)
        near.values = self.values(controls[None])[0]
        return near


def waves():
    """The problem with a frequency of 3, and the parts in which its window grows."""
    model = Waves()
    precision = torch.full((1, 100), 100.0, dtype=torch.float64)
    observed = Observed(torch.sin(3.0 * model.TIMES)[None], precision)
    parts = [
        Part(model, Observed(observed.values, precision * (until >= model.TIMES)), until / 10.0)
        for until in (1.0, 2.0, 3.0, 5.0, 7.0)
    ]
    return model, observed, parts


def test_a_window_that_grows_leads_to_the_least_of_many_minima():
    model, observed, parts = waves()
    settings = VariationalConfig(outer=20, tolerance=1e-9)
    *_, at_once = minimize(model, observed, settings)
    assert float(at_once.iterate.cost) > 1000.0
    *_, grown = minimize(model, observed, settings, first_parts=parts)
    assert float(grown.iterate.controls) == pytest.approx(2.0, abs=1e-3)
    assert float(grown.iterate.cost) < 2.1


def test_runs_over_parts_count_as_parts():
    model, observed, parts = waves()
    first, second, *_ = minimize(model, observed, VariationalConfig(), first_parts=parts)
    assert float(first.iterate.work.runs) == pytest.approx(0.1)
    # the run of a step is that over the next part
    tries = (float(second.iterate.work.runs) - 0.1) / 0.2
    assert tries == pytest.approx(round(tries))
    assert tries >= 1.0
    assert float(second.iterate.work.tangents) == pytest.approx(0.1)


def test_directions_of_the_step_before_make_the_next_one_better():
    model, observed, mean, _ = linear_case(controls=30, observations=40)
    settings = VariationalConfig(outer=6, inner=3, inner_tolerance=1e-9, tolerance=1e-12)
    *_, found = minimize(model, observed, settings)
    forgetful = None
    for _ in range(6):
        _, after = islice(minimize(model, observed, settings, forgetful), 2)
        forgetful = after.iterate._replace(leading=after.iterate.leading[..., :0])
    away = [(one.controls - mean).norm(dim=1) for one in (found.iterate, forgetful)]
    assert found.iterate.outer_steps == forgetful.outer_steps == 6
    assert bool((away[0] < 0.5 * away[1]).all())


def test_an_interrupted_search_goes_on_as_if_never_interrupted():
    model, observed, parts = waves()
    settings = VariationalConfig(outer=3, inner=1, tolerance=1e-9)
    whole = [found.iterate for found in minimize(model, observed, settings, None, parts)]
    again = [found.iterate for found in minimize(model, observed, settings, whole[2], parts)]
    assert len(again) == len(whole) - 2
    torch.testing.assert_close(again[-1].controls, whole[-1].controls, rtol=0.0, atol=0.0)
    torch.testing.assert_close(again[-1].work.sweeps, whole[-1].work.sweeps, rtol=0.0, atol=0.0)


def test_work_is_counted_where_it_is_done():
    model, observed, _, _ = linear_case()
    *_, found = minimize(model, observed, VariationalConfig(outer=1, inner=2))
    # the last direction needs no sweep
    assert [float(value[1]) for value in found.iterate.work] == [2.0, 2.0, 2.0, 2.0]
