"""Methods of search find a minimum, each in its way, and searches in lockstep do not mix."""

import random
import threading

import numpy as np
import pytest
import torch
from calibration_cases import MINIMUM, Bowl

from noahpy.calibration import Evaluation, optimizers
from noahpy.calibration.lockstep import PointValue, in_lockstep
from noahpy.calibration.optimizers import (
    FAILED,
    LIBRARIES,
    points_at_once,
    remarks,
    require_library,
    search,
)
from noahpy.errors import ConfigError
from noahpy.files import optional_libraries as extras

METHODS = {
    "adam": ({"adam": {"learning_rate": 0.2, "patience": 40}}, 120),
    "lbfgs": ({"lbfgs": {}}, 10),
    "levenberg_marquardt": ({"levenberg_marquardt": {}}, 60),
    "sce_ua": ({"sce_ua": {"complexes": 2}}, 300),
    "sobol": ({"sobol": {"batch": 64}}, 512),
}
STARTS = torch.tensor([[3.0, 3.0, 3.0], [-3.0, 0.0, 5.0]], dtype=torch.float64)


def drive(problem, starts=STARTS, evaluations=None, evaluate=None):
    """All evaluations of a search, up to a number of them."""
    method = search(starts, problem.config)
    record, found = [], None
    while evaluations is None or len(record) < evaluations:
        try:
            points = next(method) if found is None else method.send(found)
        except StopIteration:
            break
        found = (evaluate or problem.evaluate)(
            points.unknowns,
            gradient=points.gradient,
            validation=points.validation,
            curvature=points.curvature,
        )
        record.append((points, found))
    method.close()
    return record


@pytest.mark.parametrize("name", METHODS)
def test_every_method_comes_near_the_minimum_from_every_start(name):
    optimizer, runs = METHODS[name]
    problem = Bowl(optimizer={**optimizer, "runs": runs})
    evaluations = runs if name != "sobol" else None
    record = drive(problem, evaluations=evaluations)
    for start in range(2):
        best = min(
            float(found.objective[row])
            for points, found in record
            for row, number in enumerate(points.start)
            if number == start
        )
        assert best < (0.3 if name == "sobol" else 5e-3)


@pytest.mark.parametrize("name", METHODS)
def test_every_method_is_deterministic(name):
    optimizer, _ = METHODS[name]
    first, again = (
        drive(Bowl(optimizer={**optimizer, "runs": 40}), evaluations=20) for _ in range(2)
    )
    assert len(first) == len(again)
    for (ours, _), (theirs, _) in zip(first, again, strict=True):
        assert torch.equal(ours.unknowns, theirs.unknowns)


@pytest.mark.parametrize("name", ["sce_ua", "sobol"])
def test_starts_of_methods_that_draw_differ(name):
    optimizer, _ = METHODS[name]
    (points, _), *_ = drive(Bowl(optimizer={**optimizer, "runs": 40}), evaluations=1)
    first, second = points.unknowns[0], points.unknowns[points.start.index(1)]
    assert not torch.equal(first, second)


def test_adam_lowers_the_learning_rate_of_a_start_that_no_longer_gains():
    settings = {"learning_rate": 0.5, "patience": 2, "factor": 0.1}
    problem = Bowl(optimizer={"adam": settings})

    def evaluate(unknowns, **_):
        # the second start never gains
        objective = torch.stack([-unknowns[0].sum(), unknowns.new_tensor(1.0)])
        return Evaluation(objective, None, -torch.ones_like(unknowns), 0.0)

    record = drive(problem, evaluations=12, evaluate=evaluate)
    path = torch.stack([points.unknowns[:, 0] for points, _ in record])
    steps = (path[1:] - path[:-1]).abs()
    assert steps[:, 0].tolist() == pytest.approx([0.5] * 11, rel=1e-6)
    # one that is the best so far, two without gain, and the third lowers the rate for the next
    assert steps[:, 1].tolist() == pytest.approx(
        [0.5] * 4 + [0.05] * 3 + [0.005] * 3 + [0.0005], rel=1e-6
    )


def test_adam_watches_the_validation_if_configured():
    settings = {"learning_rate": 0.5, "patience": 0, "watch": "validation"}
    problem = Bowl(optimizer={"adam": settings})

    def evaluate(unknowns, *, validation, **_):
        assert validation
        gains, none = -unknowns.sum(1), torch.ones(2, dtype=torch.float64)
        return Evaluation(gains, none, -torch.ones_like(unknowns), 0.0)

    record = drive(problem, evaluations=4, evaluate=evaluate)
    path = torch.stack([points.unknowns[0, 0] for points, _ in record])
    assert (path[1:] - path[:-1]).tolist() == pytest.approx([0.5, 0.5, 0.05], rel=1e-6)


def test_adam_begins_at_the_best_of_its_draws():
    problem = Bowl(optimizer={"adam": {"draws": 6}})

    def evaluate(unknowns, **options):
        found = problem.evaluate(unknowns, **options)
        if len(unknowns) > 2:
            # the best of the second start has failed, too
            found.objective[6 + int(found.objective[6:].argmin())] = torch.nan
        return found

    (drawn, found), (begin, _) = drive(problem, evaluations=2, evaluate=evaluate)
    assert drawn.start == (0,) * 6 + (1,) * 6
    assert not drawn.gradient
    assert torch.equal(drawn.unknowns[[0, 6]], STARTS)
    assert len(torch.unique(drawn.unknowns, dim=0)) == 12
    for start in range(2):
        own = slice(6 * start, 6 * start + 6)
        best = np.nanargmin(found.objective[own].numpy())
        assert torch.equal(begin.unknowns[start], drawn.unknowns[own][best])


def test_adam_comes_back_from_a_run_that_failed():
    problem = Bowl(optimizer={"adam": {"learning_rate": 1.0, "factor": 0.1}})

    def evaluate(unknowns, *, gradient, **_):
        found = problem.evaluate(unknowns, gradient=True)
        has_failed = unknowns[:, 0] < 2.5
        return found._replace(objective=torch.where(has_failed, torch.nan, found.objective))

    starts = torch.tensor([[3.0, 3.0, 3.0], [2.0, 1.0, 1.0]], dtype=torch.float64)
    (begin, _), (failed, _), (back, _), (after, _) = drive(problem, starts, 4, evaluate)
    assert failed.unknowns[0, 0] == pytest.approx(2.0)
    assert torch.equal(back.unknowns[0], begin.unknowns[0])
    assert (after.unknowns[0] - back.unknowns[0]).abs().max() < 0.15
    # without a best point, towards the middle of the bounds
    assert failed.unknowns[1].tolist() == [1.0, 0.5, 0.5]


def test_adam_survives_a_gradient_that_has_grown_without_bounds():
    problem = Bowl(optimizer={"adam": {"learning_rate": 0.2, "patience": 40}})
    count = iter(range(1000))

    def evaluate(unknowns, *, gradient, **_):
        found = problem.evaluate(unknowns, gradient=gradient)
        return found._replace(gradient=found.gradient * (1e20 if next(count) == 3 else 1.0))

    record = drive(problem, STARTS[:1], 120, evaluate)
    assert min(float(found.objective[0]) for _, found in record) < 5e-3


def test_adam_comes_back_to_the_best_point_not_to_the_last():
    problem = Bowl(optimizer={"adam": {"learning_rate": 1.0}})
    objectives = iter([3.0, 1.0, 2.0, torch.nan, 1.0])

    def evaluate(unknowns, **_):
        objective = unknowns.new_tensor([next(objectives)])
        return Evaluation(objective, None, torch.ones_like(unknowns), 0.0)

    _, (best, _), _, _, (back, _) = drive(problem, STARTS[:1], 5, evaluate)
    assert torch.equal(back.unknowns, best.unknowns)


@pytest.mark.parametrize("name", ["lbfgs", "sce_ua"])
def test_methods_of_numbers_survive_runs_that_fail(name):
    optimizer, _ = METHODS[name]
    problem = Bowl(optimizer=optimizer)

    def evaluate(unknowns, *, gradient, **_):
        found = problem.evaluate(unknowns, gradient=gradient)
        is_lost = unknowns[:, 0] < 0.0
        return found._replace(objective=torch.where(is_lost, torch.nan, found.objective))

    record = drive(problem, STARTS[:1], 60, evaluate)
    known = torch.cat([found.objective for _, found in record])
    assert known[known.isfinite()].min() < 1.0 < FAILED


def test_the_complexes_of_all_starts_run_together_and_differ():
    problem = Bowl(optimizer={"sce_ua": {"complexes": 3}})
    record = drive(problem, evaluations=40)
    # three complexes of seven points each
    assert [points.start for points, _ in record[:2]] == [
        (0,) * 21 + (1,) * 21,
        (0,) * 3 + (1,) * 3,
    ]
    assert max(len(points.start) for points, _ in record[1:]) == 6
    for points, _ in record:
        assert len(torch.unique(points.unknowns, dim=0)) == len(points.start)


def test_complexes_evolve_as_they_do_one_after_the_other(monkeypatch):
    """The first population is the sampler's own, and every complex ends better than it began."""
    from spotpy.parallel.sequential import ForEach

    problem = Bowl(optimizer={"sce_ua": {"complexes": 3}})
    together = drive(problem, STARTS[:1], 1)
    monkeypatch.setattr(optimizers, "_Complexes", lambda sampler, *_: ForEach(sampler.simulate))
    in_turn = drive(problem, STARTS[:1], 21)
    ours, theirs = (
        torch.cat([points.unknowns for points, _ in record]) for record in (together, in_turn)
    )
    assert torch.equal(ours, theirs)


@pytest.mark.parametrize(
    "rule", [{"least_gain": 190.0, "loops": 3}, {"least_gain": 0.0, "least_spread": 0.05}]
)
def test_shuffled_complex_evolution_ends_by_its_own_rule(rule):
    never = {"complexes": 2, "least_gain": 0.0, "least_spread": 0.0}
    ended = drive(Bowl(optimizer={"sce_ua": {**never, **rule}}), evaluations=400)
    assert len(ended) < len(drive(Bowl(optimizer={"sce_ua": never}), evaluations=400))


def test_a_budget_that_leaves_little_to_evolve_is_remarked_on():
    little = Bowl(optimizer={"sce_ua": {"complexes": 3}, "runs": 41}).config
    (text,) = remarks(little, 3)
    assert "draws 21 of its 41 runs at random" in text
    assert "a complex has 7 points" in text
    assert not remarks(Bowl(optimizer={"sce_ua": {"complexes": 3}, "runs": 42}).config, 3)
    assert not remarks(Bowl(optimizer={"sobol": {}, "runs": 2}).config, 3)


@pytest.mark.parametrize("name", METHODS)
def test_points_that_run_at_once_are_known_before(name):
    optimizer, _ = METHODS[name]
    problem = Bowl(optimizer={**optimizer, "runs": 128})
    later = drive(problem, evaluations=4)[1:]
    # derivatives of least squares are those of one point of every start
    later = [points for points, _ in later if not points.curvature]
    assert {len(points.start) for points in later} == {points_at_once(problem.config)}


def test_the_last_batch_of_sobol_is_what_is_left():
    problem = Bowl(optimizer={"sobol": {"batch": 16}, "runs": 40})
    assert [len(points.start) for points, _ in drive(problem)] == [32, 32, 16]
    more = Bowl(optimizer={"sobol": {"batch": 40}, "runs": 80})
    ((whole, _), *_), ((first, _), *_) = drive(more), drive(problem)
    assert torch.equal(whole.unknowns[:16], first.unknowns[:16])


@pytest.mark.parametrize(("method", "library"), LIBRARIES.items())
def test_a_method_without_its_library_is_refused(method, library, monkeypatch):
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == library else 1)
    with pytest.raises(ConfigError, match=rf"{method} needs {library}.*noahpy\[calibrate\]"):
        require_library(Bowl(optimizer={method: {}}).config)
    require_library(Bowl(optimizer={"adam": {}}).config)


def test_sobol_indices_without_their_library_are_refused(monkeypatch):
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "SALib" else 1)
    with pytest.raises(ConfigError, match=r"analysis.sobol needs SALib.*noahpy\[calibrate\]"):
        require_library(Bowl(analysis={"sobol": {}}).config)
    require_library(Bowl().config)


def noted(seed, record, count):
    def job(evaluate):
        np.random.seed(seed)  # noqa: NPY002
        random.seed(seed)
        for _ in range(count):
            draw = np.array([np.random.random(), random.random()])  # noqa: NPY002
            record.append(draw)
            evaluate(draw[None])

    return job


def test_searches_in_lockstep_have_random_numbers_of_their_own():
    alone, first, second = [], [], []
    with in_lockstep([noted(1, alone, 4)]):
        pass
    np.random.seed(7)  # noqa: NPY002
    outside = [np.random.random() for _ in range(4)]  # noqa: NPY002
    np.random.seed(7)  # noqa: NPY002
    sizes, drawn = [], []
    with in_lockstep([noted(1, first, 4), noted(2, second, 2)]) as searches:
        while waiting := searches.waiting:
            sizes.append(len(waiting))
            drawn.append(np.random.random())  # noqa: NPY002
            searches.advance({k: [PointValue(0.0, None)] for k in waiting})
    assert sizes == [2, 2, 1, 1]
    assert drawn == outside
    assert np.array_equal(first[0], alone[0])
    random.seed(1)
    assert [draw[1] for draw in first] == [random.random() for _ in range(4)]


def test_all_searches_end_with_the_context_and_their_errors_are_raised():
    before = threading.active_count()
    with in_lockstep([noted(1, [], 9), noted(2, [], 9)]):
        assert threading.active_count() == before + 2
    assert threading.active_count() == before

    def fails(evaluate):
        evaluate(MINIMUM.numpy()[None])
        raise RuntimeError("in the search")

    with (
        pytest.raises(RuntimeError, match="in the search"),
        in_lockstep([noted(1, [], 9), fails]) as searches,
    ):
        searches.advance({k: [PointValue(0.0, None)] for k in searches.waiting})
    assert threading.active_count() == before
