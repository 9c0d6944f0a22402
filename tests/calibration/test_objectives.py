"""Objectives are the scores of the observations, those of a well-kept library, and smooth."""

import HydroErr
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from torch.autograd import gradcheck

from noahpy.calibration import objectives
from noahpy.observations import score

DRAW = np.random.default_rng(5)
OBSERVED = 5.0 + DRAW.standard_normal(40)
MODEL = OBSERVED[:, None] * [1.0, 1.3] + DRAW.standard_normal((40, 2))
THEIRS = {
    "nse": HydroErr.nse,
    "kge": HydroErr.kge_2009,
    "kge_2012": HydroErr.kge_2012,
    "rmse": HydroErr.rmse,
}


def loss(name, observed, model):
    return objectives.loss(name, torch.as_tensor(observed), torch.as_tensor(model)).numpy()


@pytest.mark.parametrize("name", THEIRS)
def test_objectives_are_those_of_a_library_of_scores(name):
    expected = [THEIRS[name](model, OBSERVED) for model in MODEL.T]
    ours = loss(name, OBSERVED, MODEL)
    np.testing.assert_allclose(ours if name == "rmse" else 1.0 - ours, expected, rtol=1e-12)


def test_components_are_those_of_the_library():
    for ours, theirs in (
        (objectives.components_2009, HydroErr.kge_2009),
        (objectives.components_2012, HydroErr.kge_2012),
    ):
        found = ours(torch.as_tensor(OBSERVED), torch.as_tensor(MODEL))
        for k, model in enumerate(MODEL.T):
            parts = theirs(model, OBSERVED, return_all=True)[:3]
            np.testing.assert_allclose([float(part[k]) for part in found], parts, rtol=1e-12)


SERIES = arrays(np.float64, 8, elements=st.floats(0.5, 300.0), unique=True)


@given(SERIES, SERIES)
def test_objectives_are_the_scores_of_observations(observed, model):
    ours = {name: float(loss(name, observed, model[:, None])[0]) for name in THEIRS}
    theirs = score(observed, model)
    close = {"rel": 1e-6, "abs": 1e-8}
    assert 1.0 - ours["nse"] == pytest.approx(theirs.nash_sutcliffe_efficiency, **close)
    assert 1.0 - ours["kge"] == pytest.approx(theirs.kling_gupta_efficiency, **close)
    assert ours["rmse"] == pytest.approx(theirs.root_mean_square_error, **close)


@pytest.mark.parametrize("name", THEIRS)
def test_objectives_are_differentiable_also_where_the_model_is_perfect(name):
    observed = torch.as_tensor(OBSERVED[:9])
    model = torch.as_tensor(MODEL[:9]).requires_grad_()
    assert gradcheck(lambda values: objectives.loss(name, observed, values), model)
    perfect = observed[:, None].clone().requires_grad_()
    value = objectives.loss(name, observed, perfect)
    (gradient,) = torch.autograd.grad(value.sum(), perfect)
    assert value.item() == pytest.approx(0.0, abs=1e-12)
    assert gradient.isfinite().all()


def test_a_model_that_does_not_vary_has_no_kling_gupta_efficiency():
    constant = np.full((40, 1), 3.0)
    assert np.isnan(loss("kge", OBSERVED, constant)).all()
    assert np.isfinite(loss("nse", OBSERVED, constant)).all()
