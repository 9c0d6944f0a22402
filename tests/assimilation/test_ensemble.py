"""Ensembles: the closed solution for many members, localisation, inflation."""

import pytest
import torch
from assimilation_cases import linear_case

from noahpy.assimilation import analysis, assimilated_again
from noahpy.assimilation.covariance import exponential_covariance, nearness, root
from noahpy.assimilation.ensemble import perturbed
from noahpy.assimilation.filter import relaxed

MEMBERS = 20_000


def drawn(shape):
    members = torch.randn(shape, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    return members - members.mean(0)


@pytest.mark.parametrize("times", [1, 4])
def test_many_members_of_a_linear_model_have_the_closed_posterior(times):
    model, observed, mean, covariance = linear_case()
    members, draw = drawn((MEMBERS, *model.shape)), torch.Generator().manual_seed(6)
    for _ in range(times):
        # in the space of observations, since there are fewer than members
        values = model.values(members)
        members = _in_observation_space(members, values, observed, times, draw)
    spread = covariance.diagonal(dim1=1, dim2=2).sqrt()
    assert ((members.mean(0) - mean) / spread).abs().max() < 0.05
    away = members - members.mean(0)
    found = torch.einsum("mpi,mpj->pij", away, away) / (MEMBERS - 1)
    assert (found - covariance).abs().max() < 0.03


def _in_observation_space(members, values, observed, times, draw):
    targets = perturbed(observed, len(members), float(times), draw)
    away, seen = members - members.mean(0), values - values.mean(0)
    count = len(members) - 1
    both = torch.einsum("mpi,mpo->pio", away, seen) / count
    own = torch.einsum("mpi,mpo->pio", seen, seen) / count
    counts = observed.precision > 0.0
    error = torch.where(counts, times / observed.precision, 1e12)
    gain = both @ torch.linalg.inv(own + torch.diag_embed(error))
    return members + torch.einsum("pio,mpo->mpi", gain, targets - values)


def test_the_analysis_is_the_textbook_formula():
    model, observed, _, _ = linear_case()
    members = drawn((12, *model.shape))
    values = model.values(members)
    found = assimilated_again(members, values, observed, 3, torch.Generator().manual_seed(1))
    expected = _in_observation_space(members, values, observed, 3, torch.Generator().manual_seed(1))
    torch.testing.assert_close(found, expected, rtol=1e-6, atol=1e-8)


def test_a_weight_of_one_changes_nothing_and_of_zero_keeps_the_members():
    model, observed, _, _ = linear_case()
    members = drawn((12, *model.shape))
    values = model.values(members)
    targets = observed.values.expand_as(values)
    plain = analysis(members, values, observed, targets)
    ones = torch.ones(5, 7, dtype=torch.float64)
    torch.testing.assert_close(analysis(members, values, observed, targets, weight=ones), plain)
    ones[2] = 0.0
    found = analysis(members, values, observed, targets, weight=ones)
    torch.testing.assert_close(found[..., 2], members[..., 2])


def test_observations_that_do_not_count_do_not_matter():
    model, observed, _, _ = linear_case()
    members = drawn((12, *model.shape))
    values = model.values(members)
    targets = observed.values.expand_as(values).clone()
    before = analysis(members, values, observed, targets)
    values[:, 0, 0] = torch.nan
    torch.testing.assert_close(analysis(members, values, observed, targets), before)


def test_relaxation_gives_back_a_share_of_the_spread():
    before = drawn((50, 1, 3))
    after = 1.0 + 0.2 * before
    spread = relaxed(before, after, 0.5).std(0)
    torch.testing.assert_close(spread, 0.6 * before.std(0))
    torch.testing.assert_close(relaxed(before, after, 0.5).mean(0), after.mean(0))


def test_roots_of_covariances():
    places = torch.tensor([0.0, 0.5, 0.5, 2.0], dtype=torch.float64)
    covariance = exponential_covariance(places, torch.tensor([1.0, 0.0, 2.0, 3.0]).double(), 1.0)
    lower = root(covariance)
    torch.testing.assert_close(lower @ lower.T, covariance, rtol=1e-8, atol=1e-9)
    assert (lower[1] == 0.0).all()


def test_nearness_falls_from_one_to_zero_at_its_reach():
    found = nearness(torch.linspace(0.0, 3.0, 31, dtype=torch.float64), 2.0)
    assert found[0] == 1.0
    assert (found.diff() <= 1e-12).all()
    assert (found[20:].abs() < 1e-12).all()
    assert float(nearness(torch.tensor(1.0).double(), 2.0)) == pytest.approx(5.0 / 24.0)
