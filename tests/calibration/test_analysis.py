"""The analysis of a calibration of the model: what it says, and what it leaves on the disk."""

import csv
import json

import numpy as np
import pytest
import torch
import xarray as xr
from calibration_cases import config, values

from noahpy.calibration import Problem, calibrate
from noahpy.calibration.analysis import analyse
from noahpy.calibration.derivatives import linearize
from noahpy.calibration.predictions import Predictions
from noahpy.errors import ConfigError, RunError
from noahpy.simulation.load import parse_config

NOISE = {"soil_temperature": 0.05, "liquid_water_content": 0.002, "skin_temperature": 0.5}
TWIN = {"seed": 4, "every": "6h", "noise": NOISE}
SMALL = {"members": 20, "profiles": {"points": 3, "iterations": 1}, "sobol": {"samples": 2}}


def rows(file):
    with file.open() as lines:
        return list(csv.DictReader(lines))


def settings(**analysis):
    return config(twin=TWIN, optimizer={"runs": 1, "lbfgs": {}}, analysis=analysis)


@pytest.fixture(scope="module")
def problem():
    return Problem(settings())


def test_derivatives_by_differences_are_those_of_the_reverse_sweep(problem, tmp_path):
    predictions = Predictions(problem, tmp_path / "runs")
    point = problem.space.random_unknowns(1, 5)[0]
    near = linearize(lambda u: predictions(u)[predictions.fitted], point)
    assert (near.roughness < 0.01).all()
    # the objective of this problem by its own gradient, and by the chain rule through the values
    gradient = problem.evaluate(point[None], gradient=True).gradient[0]
    leaf = near.values.clone().requires_grad_()
    outputs = [leaf[r.rows, None] for r in predictions.records if r.period == "calibration"]
    objective = problem.calibration.objective_of(outputs)
    (by_value,) = torch.autograd.grad(objective.sum(), leaf)
    torch.testing.assert_close(by_value @ near.jacobian, gradient, rtol=1e-5, atol=1e-9)


def test_exchangeable_parameters_of_the_model_are_named(tmp_path):
    # the only layer of a group of alike ones: its centre and its deviation do the same
    free = [
        {"name": "porosity", "bounds": [0.3, 0.6], "layers": [1], "similar_within": 0.5},
        {"name": "quartz_fraction", "bounds": [0.1, 0.9], "by": "all"},
    ]
    errors = {"noise": NOISE, "correlated": False}
    case = config(parameters=free, twin=TWIN, analysis={"members": 20, "errors": errors})
    problem = Problem(case)
    middle = torch.zeros(problem.space.size, dtype=torch.float64)
    found = analyse(Predictions(problem, tmp_path), 0, middle, case.calibration.analysis)
    known, *_, is_open = found.information.directions
    assert is_open.information < 1e-3 < 1e3 < known.information
    words = is_open.words(found.names)
    assert "porosity, layer 1 (centre)" in words
    assert "porosity, layer 1 (deviation)" in words
    assert "quartz" not in words
    # what one adds the other takes away
    centre, deviation, _ = is_open.components.tolist()
    assert centre * deviation < 0.0


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("analysed") / "results"
    notes = []
    outcome = calibrate(settings(**SMALL), folder, note=notes.append)
    return folder, notes, outcome


def test_files_agree_with_each_other_and_lie_in_the_bounds(whole):
    folder, _, outcome = whole
    assert {file.name for file in folder.iterdir()} == {file.name for file in outcome.files}
    found = json.loads((folder / "identifiability.json").read_text())
    best = min(rows(folder / "starts.csv"), key=lambda row: float(row["calibration_objective"]))
    assert str(found["start"]) == best["start"]
    own = [r for r in rows(folder / "parameters.csv") if r["start"] == best["start"]]
    for row, parameter in zip(rows(folder / "uncertainty.csv"), own, strict=True):
        assert (row["parameter"], row["value"]) == (parameter["parameter"], parameter["value"])
        numbers = [float(row[name]) for name in ("lowest", "low", "high", "highest")]
        assert numbers == sorted(numbers)
        assert float(row["share_of_range_left"]) < 1.2
    with (
        xr.open_dataset(folder / "ensemble.nc") as data,
        xr.open_dataset(folder / "series.nc") as s,
    ):
        assert data.sizes["record"] == s.sizes["record"]
        assert (data["observable_high"] > data["model_high"]).mean() > 0.9
        assert not data["failed"].any()
        covered = (s["observed"] >= data["observable_low"]) & (
            s["observed"] <= data["observable_high"]
        )
        chosen = (s["variable"] == "skin_temperature") & (s["period"] == "validation")
        of_skin = [
            c["coverage"]
            for c in found["ensemble"]["coverage"]
            if (c["variable"], c["period"]) == ("skin_temperature", "validation")
        ]
        assert of_skin == [pytest.approx(float(covered[chosen].mean()))]
    correlation = np.array(found["correlation"])
    np.testing.assert_allclose(np.diag(correlation), 1.0)
    assert np.abs(correlation).max() < 1.0 + 1e-9
    profiled = {row["unknown"] for row in rows(folder / "profiles.csv")}
    assert profiled == set(found["unknowns"])
    sensitivity = rows(folder / "sensitivity.csv")
    assert {row["output"] for row in sensitivity} == {
        "soil_temperature",
        "liquid_water_content",
        "skin_temperature",
        "misfit",
    }
    assert len(sensitivity) == 6 * (len(found["unknowns"]) + len(found["held_at_bounds"]))


def test_an_interrupted_analysis_continues_where_it_was(whole, tmp_path, monkeypatch):
    folder, _, _ = whole
    calls = []
    outcome = calibrate(
        settings(**SMALL),
        tmp_path / "results",
        should_continue=lambda _: len(calls.append(1) or calls) < 4,
    )
    assert outcome.best is None
    kept = list((tmp_path / "results/analysis.partial").iterdir())
    assert kept
    assert not (tmp_path / "results/identifiability.json").exists()

    before, batches = Problem.compared, []
    monkeypatch.setattr(
        Problem, "compared", lambda self, u: batches.append(len(u)) or before(self, u)
    )
    outcome = calibrate(settings(**SMALL), tmp_path / "results", resume=True)
    assert outcome.best is not None
    # the best points, and the batches that had not run: ensemble, profiles, Sobol
    assert 4 * 13 + 1 not in batches
    for name in ("uncertainty.csv", "sensitivity.csv", "profiles.csv", "identifiability.json"):
        assert (tmp_path / "results" / name).read_text() == (folder / name).read_text(), name

    batches.clear()
    calibrate(settings(**SMALL), tmp_path / "results", resume=True)
    assert batches == [2]
    # another analysis of the same search
    calibrate(settings(members=20), tmp_path / "results", resume=True)
    assert len(batches) > 2
    assert not (tmp_path / "results/profiles.csv").exists()


def test_a_point_that_cannot_be_analysed_has_its_other_results(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise RunError("a run next to the best point failed")

    monkeypatch.setattr(Predictions, "__call__", fail)
    notes = []
    outcome = calibrate(settings(members=20), tmp_path, note=notes.append)
    assert notes[-1] == "the best point is not analysed: a run next to the best point failed"
    assert outcome.best is not None
    assert (tmp_path / "guardrails.csv").exists()
    assert not (tmp_path / "identifiability.json").exists()


def test_no_analysis_is_made_if_none_is_wanted(tmp_path):
    given = values(optimizer={"runs": 1, "lbfgs": {}})
    given["calibration"]["analysis"] = None
    outcome = calibrate(parse_config(given), tmp_path)
    assert not (tmp_path / "identifiability.json").exists()
    assert "identifiability.json" not in {file.name for file in outcome.files}


def test_batches_are_as_small_as_the_memory_asks_for(problem, tmp_path, monkeypatch):
    whole = Predictions(problem, tmp_path / "one")
    points = problem.space.random_unknowns(5, 1)
    monkeypatch.setattr(
        "noahpy.calibration.predictions.MOST_BYTES",
        2 * problem.residuals.bytes_of_run([record.series for record in whole.records]),
    )
    parts = Predictions(problem, tmp_path / "several")
    torch.testing.assert_close(parts(points), whole(points), rtol=1e-9, atol=1e-12)
    assert len(list((tmp_path / "several").iterdir())) == 3
    assert parts.runs == 5
    parts(points)
    assert parts.runs == 5


@pytest.mark.parametrize(
    ("analysis", "words"),
    [
        ({"sobol": {"samples": 100}}, "100 is no power of 2"),
        ({"errors": {"noise": {"snow_depth": 0.1}}}, "analysis.errors.noise: snow_depth is not"),
        (
            {"profiles": {"parameters": ["drainage_factor"]}},
            "drainage_factor is not a free parameter",
        ),
        ({"level": 1.0}, "calibration.analysis.level"),
    ],
)
def test_wrong_analyses_are_refused(analysis, words):
    with pytest.raises(ConfigError, match=words):
        settings(**analysis)
