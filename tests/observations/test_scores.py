"""Scores against hand calculations, an independent library, and their mathematical properties."""

import HydroErr
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from torch.autograd import gradcheck

from noahpy.observations import score, scores

VALUES = arrays(np.float64, 20, elements=st.floats(-50.0, 50.0))
DRAW = np.random.default_rng(5)
OBSERVED = 5.0 + DRAW.standard_normal(40)
MODEL = OBSERVED[:, None] * [1.0, 1.3] + DRAW.standard_normal((40, 2))


@pytest.mark.parametrize("model", MODEL.T)
def test_scores_are_those_of_a_library(model):
    (r, alpha, beta, kge), (_, gamma, _, kge_2012) = (
        theirs(model, OBSERVED, return_all=True)
        for theirs in (HydroErr.kge_2009, HydroErr.kge_2012)
    )
    expected = {
        "sample_size": 40,
        "bias": HydroErr.me(model, OBSERVED),
        "root_mean_square_error": HydroErr.rmse(model, OBSERVED),
        "correlation": HydroErr.pearson_r(model, OBSERVED),
        "nash_sutcliffe_efficiency": HydroErr.nse(model, OBSERVED),
        "kling_gupta_efficiency": kge,
        "variability_ratio": alpha,
        "mean_ratio": beta,
        "variation_ratio": gamma,
        "kling_gupta_efficiency_2012": kge_2012,
    }
    found = score(OBSERVED, model)._asdict()
    assert found == pytest.approx(expected, rel=1e-12)
    assert found["correlation"] == pytest.approx(r, rel=1e-12)


FORMULAS = (
    scores.bias,
    scores.root_mean_square_error,
    scores.correlation,
    scores.nash_sutcliffe_efficiency,
    scores.variability_ratio,
    scores.mean_ratio,
    scores.kling_gupta_efficiency,
    scores.kling_gupta_efficiency_2012,
)


@pytest.mark.parametrize("formula", FORMULAS)
def test_scores_of_several_runs_are_those_of_each_and_have_derivatives(formula):
    observed, model = torch.as_tensor(OBSERVED[:9]), torch.as_tensor(MODEL[:9])
    alone = torch.cat([formula(observed, one[:, None]) for one in model.T])
    torch.testing.assert_close(formula(observed, model), alone, rtol=1e-14, atol=0.0)
    assert gradcheck(lambda values: formula(observed, values), model.requires_grad_())


@pytest.mark.parametrize("formula", FORMULAS)
def test_derivatives_are_finite_where_the_model_is_perfect(formula):
    observed = torch.as_tensor(OBSERVED)
    perfect = observed[:, None].clone().requires_grad_()
    (gradient,) = torch.autograd.grad(formula(observed, perfect).sum(), perfect)
    assert gradient.isfinite().all()


def test_scores_by_hand():
    observed, model = np.array([1.0, 2.0, 3.0]), np.array([2.0, 2.0, 5.0])
    s = score(observed, model)
    assert s.sample_size == 3
    assert s.bias == pytest.approx(1.0)
    assert s.root_mean_square_error == pytest.approx(np.sqrt(5.0 / 3.0))
    # covariance 1, variances 2/3 and 2
    assert s.correlation == pytest.approx(1.0 / np.sqrt(4.0 / 3.0))
    assert s.nash_sutcliffe_efficiency == pytest.approx(1.0 - 5.0 / 2.0)
    assert s.variability_ratio == pytest.approx(np.sqrt(3.0))
    assert s.mean_ratio == pytest.approx(1.5)
    distance = np.sqrt((np.sqrt(0.75) - 1.0) ** 2 + (np.sqrt(3.0) - 1.0) ** 2 + 0.5**2)
    assert s.kling_gupta_efficiency == pytest.approx(1.0 - distance)
    assert s.variation_ratio == pytest.approx(np.sqrt(3.0) / 1.5)
    newer = np.sqrt((np.sqrt(0.75) - 1.0) ** 2 + (np.sqrt(3.0) / 1.5 - 1.0) ** 2 + 0.5**2)
    assert s.kling_gupta_efficiency_2012 == pytest.approx(1.0 - newer)


varied = VALUES.filter(lambda v: np.std(v) > 1e-3 and abs(v.mean()) > 1e-3)


@given(observed=varied)
def test_a_perfect_model_has_perfect_scores(observed):
    s = score(observed, observed)
    assert (s.bias, s.root_mean_square_error) == (0.0, 0.0)
    assert s.nash_sutcliffe_efficiency == 1.0
    assert s.correlation == pytest.approx(1.0)
    assert s.kling_gupta_efficiency == pytest.approx(1.0)


@given(observed=varied)
def test_the_observed_mean_as_a_model_has_no_efficiency(observed):
    model = np.full_like(observed, observed.mean())
    assert score(observed, model).nash_sutcliffe_efficiency == pytest.approx(0.0, abs=1e-9)


@given(observed=varied, model=varied)
def test_the_mean_square_error_is_bias_and_spread(observed, model):
    """Gupta et al. (2009): MSE = 2 so sm (1 - r) + (sm - so)^2 + bias^2."""
    s = score(observed, model)
    so, sm = np.std(observed), np.std(model)
    parts = 2.0 * so * sm * (1.0 - s.correlation) + (sm - so) ** 2 + s.bias**2
    assert s.root_mean_square_error**2 == pytest.approx(parts, rel=1e-9, abs=1e-9)


@given(observed=varied, model=varied, scale=st.floats(0.1, 10.0), shift=st.floats(-5.0, 5.0))
def test_efficiency_and_correlation_do_not_depend_on_the_unit(observed, model, scale, shift):
    before, after = score(observed, model), score(scale * observed + shift, scale * model + shift)
    assert after.nash_sutcliffe_efficiency == pytest.approx(before.nash_sutcliffe_efficiency)
    assert after.correlation == pytest.approx(before.correlation, abs=1e-6)
    assert after.bias == pytest.approx(scale * before.bias, abs=1e-9)


@pytest.mark.parametrize("observed", [[], [2.0], [2.0, 2.0]])
def test_scores_that_are_not_defined_are_nan_without_a_warning(observed):
    observed = np.array(observed)
    s = score(observed, observed)
    assert np.isnan([s.correlation, s.nash_sutcliffe_efficiency, s.kling_gupta_efficiency]).all()
    assert s.bias == 0.0 or not observed.size
