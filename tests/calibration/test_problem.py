"""The misfit is that of ordinary runs, and its gradient that of finite differences."""

import copy

import numpy as np
import pytest
import torch
from calibration_cases import COLUMN, config

from noahpy.calibration import Problem
from noahpy.errors import ConfigError
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.observations import ModelMeans, ObservedSeries, pair, score
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config


@pytest.fixture(scope="module")
def problem():
    return Problem(config())


@pytest.fixture(scope="module")
def evaluated(problem):
    unknowns = problem.space.random_unknowns(2, 0)
    return unknowns, problem.evaluate(unknowns, gradient=True, validation=True)


def test_gradient_is_that_of_finite_differences(problem, evaluated):
    unknowns, found = evaluated
    size, shift = problem.space.size, 1e-5
    # all unknowns of all starts in one batch
    moved = unknowns[:, None] + shift * torch.eye(size, dtype=torch.float64)
    back = 2.0 * unknowns[:, None] - moved
    both = problem.evaluate(torch.cat([moved, back]).reshape(-1, size)).objective
    above, below = both.reshape(2, -1, size)
    torch.testing.assert_close(found.gradient, (above - below) / (2 * shift), rtol=1e-4, atol=1e-7)
    assert (found.gradient.abs() > 1e-6).all()


def test_starts_know_nothing_of_each_other_and_validation_changes_nothing(problem, evaluated):
    unknowns, together = evaluated
    alone = problem.evaluate(unknowns[1:], gradient=True)
    torch.testing.assert_close(alone.objective, together.objective[1:], rtol=1e-9, atol=0.0)
    torch.testing.assert_close(alone.gradient, together.gradient[1:], rtol=1e-6, atol=1e-9)
    assert alone.validation is None
    assert together.validation.isfinite().all()
    assert not torch.equal(together.validation, together.objective)


def test_truncated_gradients_look_back_as_far_as_configured(problem, evaluated):
    unknowns, whole = evaluated

    def truncated(after):
        return Problem(config(optimizer={"truncate_after": after})).evaluate(
            unknowns, gradient=True
        )

    torch.testing.assert_close(truncated("30d").gradient, whole.gradient)
    short = truncated("12h")
    assert torch.equal(short.objective, whole.objective)
    assert not torch.allclose(short.gradient, whole.gradient, rtol=0.05)


def written(problem, unknowns):
    """The configuration of an ordinary run with the reported parameters."""
    given = copy.deepcopy(COLUMN)
    reported = problem.space.reported(unknowns)[0].tolist()
    soil = given["soil"].setdefault("values", {})
    for label, value in zip(problem.space.labels(), reported, strict=True):
        if label.layer is None:
            given["site"][label.parameter] = value
        else:
            soil.setdefault(label.parameter, [None] * 4)[label.layer - 1] = value
    changed = problem.space.parameters(unknowns).soil.saturated_hydraulic_diffusivity
    soil["saturated_hydraulic_diffusivity"] = changed[:, 0].tolist()
    return parse_config(given)


def test_reported_parameters_in_an_ordinary_run_give_the_objective(problem, evaluated):
    unknowns, found = evaluated
    simulation = build_simulation(written(problem, unknowns[:1]))
    steps = list(simulation.run())
    begin = simulation.clock.dates(0, len(steps))
    end = begin + np.timedelta64(21600, "s")
    losses = []
    for one in problem.calibration.series:
        name = one.variable.name
        run = np.array([step.quantity(name).numpy()[..., 0] for step in steps])
        means = ModelMeans(begin, end, run)
        if one.depth is not None:
            means = means._replace(depth=np.array([0.05, 0.2, 0.5, 1.1]), bottom=1.5)
        middle = one.matching.time
        length = np.timedelta64(3 * 3600, "s")
        series = ObservedSeries(
            name, one.depth, middle - length, middle + length, one.observed.numpy(), "here"
        )
        pairs = pair(series, means)
        losses.append(score(pairs.observed, pairs.model))
    kge = [1.0 - s.kling_gupta_efficiency for s in losses[:2]]
    nse = [1.0 - s.nash_sutcliffe_efficiency for s in losses[2:4]]
    parts = [sum(kge) / 2, (nse[0] + 2 * nse[1]) / 3, losses[4].root_mean_square_error]
    expected = (parts[0] + parts[1] + 0.1 * parts[2]) / 2.1
    assert float(found.objective[0]) == pytest.approx(expected, rel=1e-9)


def test_the_hidden_parameters_of_a_twin_are_the_best(problem):
    found = problem.evaluate(problem.hidden, validation=True)
    assert float(found.objective) == pytest.approx(0.0, abs=1e-9)
    assert float(found.validation) == pytest.approx(0.0, abs=1e-9)


COLUMNS = {
    "columns": [
        {"name": "loam"},
        {"name": "sand", "soil": {"layer_class": 3}, "site": {"deep_soil_temperature": 274.0}},
    ]
}


@pytest.mark.parametrize(
    ("column", "nothing"), [(COLUMNS, 1e-9), ({"compute": {"dtype": "float32"}}, 1e-4)]
)
def test_several_columns_and_single_precision_find_their_own_twin(column, nothing):
    problem = Problem(config(column))
    found = problem.evaluate(problem.hidden, gradient=True, validation=True)
    assert float(found.objective) == pytest.approx(0.0, abs=nothing)
    other = problem.evaluate(problem.space.random_unknowns(1, 9), gradient=True)
    assert float(other.objective) > 0.05
    # what is sought of every column has its part
    assert (other.gradient.abs() > 1e-8).all()


def test_a_twin_has_noise_gaps_and_another_scheme():
    twin = {"seed": 4, "every": "6h", "noise": {"skin_temperature": 0.5}, "missing": 0.4}
    first, again = (Problem(config(twin=twin, validation_period=None)) for _ in range(2))
    assert first.data() == again.data()
    assert min(len(one.observed) for one in first.calibration.series) < 7
    assert float(first.evaluate(first.hidden).objective) > 0.01
    other = Problem(config(twin={"seed": 4, "every": "6h", "preset": "permafrost"}))
    assert float(other.evaluate(other.hidden).objective) > 1e-3


def test_water_beyond_the_porosity_is_left_out_of_the_initial_state():
    column = {"initial": {**COLUMN["initial"], "total_water_content": 0.4}}
    problem = Problem(config(column))
    unknowns = torch.tensor([[-9.0], [9.0]], dtype=torch.float64).expand(2, problem.space.size)
    model = Model(problem.space.parameters(unknowns), Schemes.of(config(column).schemes))
    state = problem.runs.initial_state(model)
    assert torch.equal(state.total_water_content[:, 0], model.parameters.soil.porosity[:, 0])
    assert (state.total_water_content[:, 1] == 0.4).all()
    assert (state.liquid_water_content <= state.total_water_content).all()
    assert problem.evaluate(unknowns).objective.isfinite().all()


def test_the_initial_liquid_water_follows_the_freezing_curve_unless_it_is_given():
    free = [{"name": "air_entry_potential", "bounds": [0.05, 1.0], "by": "all"}]
    single = {"parameters": free, "twin": {"seed": 4, "every": "6h"}}
    legacy = {"preset": "permafrost"}
    initial = {**COLUMN["initial"], "liquid_water_content": [0.25, 0.25, 0.2, 0.1]}
    apart = {}
    for name, column in (("left open", legacy), ("given", {**legacy, "initial": initial})):
        problem = Problem(config(column, **single))
        unknowns = torch.tensor([[-2.0], [2.0]], dtype=torch.float64)
        model = Model(problem.space.parameters(unknowns), Schemes.of(config(column).schemes))
        low, high = problem.runs.initial_state(model).liquid_water_content.T
        apart[name] = bool((low != high).any())
    assert apart == {"left open": True, "given": False}


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ({"spin_up": {"years": 1}}, "spin_up cannot be combined with calibration.*save-restart"),
        ({"compute": {"device": "cuda"}}, "compute.device: calibration runs on the cpu"),
        ({"time": {**COLUMN["time"], "repetitions": 1}}, "time.repetitions cannot be combined"),
        ({"forcing": {}, "time": {**COLUMN["time"], "end": None}}, "to a coupler"),
    ],
)
def test_what_cannot_be_calibrated_is_refused(column, words):
    with pytest.raises(ConfigError, match=words):
        Problem(config(column))
