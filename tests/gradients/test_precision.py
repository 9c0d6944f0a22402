"""Single precision: gradients that it cannot carry are refused, by what is measured."""

import warnings

import pytest
import torch
from builders import map_tensors, synthetic_columns, take_columns, weather_forcings

from noahpy.catalog.scheme_names import PRESETS
from noahpy.errors import PrecisionError, PrecisionWarning
from noahpy.gradients import Seeds, Tape, _precision, trajectory
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes

DAY = 86400.0


@pytest.fixture(autouse=True)
def nothing_measured(monkeypatch):
    monkeypatch.setattr(_precision, "_measured", {})


@pytest.fixture(scope="module")
def freezing():
    """Cold columns from October on, in single precision."""
    parameters, state = synthetic_columns(14, 12, seed=5)
    forcings = weather_forcings(parameters, 20, int(DAY), seed=6)
    cold = [k for k in range(14) if parameters.site.deep_soil_temperature[k] < 276.0]

    def single(tree):
        found = take_columns(tree, cold)
        return map_tensors(lambda v: v.float() if v.is_floating_point() else v, found)

    return single(parameters), single(state), list(map(single, forcings))


def gradient(freezing, preset, steps):
    parameters, state, forcings = freezing
    porosity = parameters.soil.porosity.clone().requires_grad_()
    parameters = parameters._replace(soil=parameters.soil._replace(porosity=porosity))
    model = Model(parameters, Schemes.of(PRESETS[preset].names))
    window = trajectory(model, state, forcings[:steps], DAY, ["soil_temperature"])
    window.outputs["soil_temperature"][-1].sum().backward()
    return porosity.grad


def test_a_gradient_that_is_carried_is_given_without_a_word(freezing):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = gradient(freezing, "permafrost-enthalpy", 12)
    assert found.dtype == torch.float32
    assert found.abs().sum() > 0.0


def test_one_that_rounding_is_amplified_in_is_refused_with_figures(freezing):
    with pytest.raises(PrecisionError, match=r"over 20 steps the derivative by .* differs by \d+"):
        gradient(freezing, "permafrost", 20)


def test_a_record_is_measured_too_and_few_digits_are_told(freezing, monkeypatch):
    parameters, state, forcings = freezing
    model, tape = Model(parameters, Schemes.of(PRESETS["permafrost-enthalpy"].names)), Tape()
    for step, forcing in enumerate(forcings[:4]):
        if step == 2:
            state = state._replace(skin_temperature=state.skin_temperature + 1.0)
        state = tape.record(model, state, forcing, DAY).state
    seeds = Seeds().add("soil_temperature", 1.0, 3)
    monkeypatch.setattr(_precision, "DOUBTFUL", 1e-9)
    with pytest.warns(PrecisionWarning, match=r"measured in \d+ of \d+ columns"):
        tape.gradient(seeds)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tape.gradient(seeds)  # it is known
    noise = []
    monkeypatch.setattr(_precision, "_noise", lambda *given: noise.append(given) or (0.0, ""))
    tape.gradient(Seeds().add("soil_temperature", 100.0, 3))
    assert noise  # it has grown
