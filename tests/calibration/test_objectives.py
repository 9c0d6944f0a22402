"""Objectives are the scores of the observations, of all starts at once."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from noahpy.calibration import objectives
from noahpy.observations import score

NAMES = {
    "nse": "nash_sutcliffe_efficiency",
    "kge": "kling_gupta_efficiency",
    "kge_2012": "kling_gupta_efficiency_2012",
    "rmse": "root_mean_square_error",
}
SERIES = arrays(np.float64, 8, elements=st.floats(0.5, 300.0), unique=True)


@pytest.mark.parametrize("name", NAMES)
def test_a_perfect_model_leaves_nothing_and_has_a_gradient(name):
    observed = torch.linspace(1.0, 3.0, 9, dtype=torch.float64) ** 2
    perfect = observed[:, None].clone().requires_grad_()
    value = objectives.loss(name, observed, perfect)
    (gradient,) = torch.autograd.grad(value.sum(), perfect)
    assert value.item() == pytest.approx(0.0, abs=1e-12)
    assert gradient.isfinite().all()


@given(SERIES, arrays(np.float64, (8, 2), elements=st.floats(0.5, 300.0), unique=True))
def test_objectives_are_what_the_scores_leave_to_be_desired(observed, models):
    for name, field in NAMES.items():
        ours = objectives.loss(name, torch.as_tensor(observed), torch.as_tensor(models))
        scores = np.array([getattr(score(observed, model), field) for model in models.T])
        expected = scores if name == "rmse" else 1.0 - scores
        np.testing.assert_allclose(ours.numpy(), expected, rtol=1e-14, atol=1e-14)


@given(SERIES, arrays(np.float64, (8, 2), elements=st.floats(0.5, 300.0), unique=True))
def test_squares_of_residuals_add_up_to_the_loss(observed, models):
    seen, runs = torch.as_tensor(observed), torch.as_tensor(models)
    for name in NAMES:
        squares = objectives.residuals(name, seen, runs).square().sum(0)
        torch.testing.assert_close(squares, objectives.loss(name, seen, runs), rtol=1e-9, atol=1e-9)
        perfect = objectives.residuals(name, seen, seen[:, None])
        assert (perfect.abs() < 1e-6).all()


def test_a_model_that_does_not_vary_has_no_kling_gupta_efficiency():
    observed = torch.linspace(1.0, 3.0, 9, dtype=torch.float64)
    constant = torch.full((9, 1), 0.1, dtype=torch.float64)
    assert objectives.loss("kge", observed, constant).isnan().all()
    assert objectives.loss("nse", observed, constant).isfinite().all()
