"""Guardrails of a calibration: balances, and variables that are not targets."""

import copy
import math

import numpy as np
import pytest
import torch
from builders import history
from calibration_cases import COLUMN, config

from noahpy.calibration import Problem
from noahpy.calibration.guardrails import Closed, Watched, guardrails, watched_variables
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

WARM = {
    "time": {"start": "2001-07-01", "end": "2001-07-06 18:00", "step": 21600},
    "initial": {"soil_temperature": 283.0, "total_water_content": 0.25},
}
DAYS = 6


DRY = {**WARM, "initial": {**WARM["initial"], "total_water_content": 0.15}}


def run(column=WARM):
    """Steps of a run without a calibration."""
    simulation = build_simulation(parse_config(copy.deepcopy({**COLUMN, **column})))
    return list(simulation.run())


def daily(steps, name):
    values = np.array([step.quantity(name).numpy()[..., 0] for step in steps])
    return values.reshape(DAYS, 4, *values.shape[1:]).mean(1)


@pytest.fixture(scope="module")
def compensated(tmp_path_factory):
    """A soil that is too dry and too warm, for which a poor conduction of heat makes up."""
    truth = run()
    soil = daily(truth, "soil_temperature")
    at_depth = soil[:, 1] + (0.3 - 0.2) / 0.3 * (soil[:, 2] - soil[:, 1])
    path = tmp_path_factory.mktemp("site") / "site.csv"
    lines = ["date,soil_temperature@0.05 [K],soil_temperature@0.3 [K],sensible_heat_flux"]
    series = zip(soil[:, 0], at_depth, daily(truth, "sensible_heat_flux"), strict=True)
    for day, numbers in enumerate(series, start=1):
        lines.append(f"2001-07-0{day},{','.join(str(float(number)) for number in numbers)}")
    path.write_text("\n".join(lines) + "\n")
    problem = Problem(
        config(
            DRY,
            parameters=[
                {"name": "quartz_fraction", "bounds": [0.0, 1.5], "multiplier": True, "by": "all"}
            ],
            twin=None,
            observations=[{"file": str(path)}],
            targets=[{"variable": "soil_temperature", "depths": [0.3], "score": "rmse"}],
            period={"start": "2001-07-01", "end": "2001-07-05"},
            validation_period={"start": "2001-07-05", "end": "2001-07-07"},
        )
    )
    shares = torch.linspace(0.001, 0.999, 41, dtype=torch.float64)[:, None]
    unknowns = problem.space.unknowns(shares)
    point = unknowns[problem.evaluate(unknowns).objective.argmin()]
    return problem, point, guardrails(problem, point)


def test_a_compensation_shows(compensated):
    problem, point, found = compensated
    base = problem.space.unknowns(torch.tensor([[1.0 / 1.5]], dtype=torch.float64))
    before, after = problem.evaluate(torch.stack([base[0], point])).objective.tolist()
    assert after < 0.9 * before
    shown = {(w.period, w.label): w for w in found.watched if w.reference}
    assert set(shown) == {
        (period, label)
        for period in ("calibration", "validation")
        for label in ("soil_temperature at 0.05 m", "sensible_heat_flux")
    }
    above = shown["calibration", "soil_temperature at 0.05 m"]
    assert above.is_worse
    assert not above.is_target
    assert any(
        "soil_temperature at 0.05 m" in text and "may compensate for an error elsewhere" in text
        for text in found.warnings
    )


def test_errors_are_those_of_ordinary_runs(compensated):
    _, _, found = compensated
    (skin,) = [
        w for w in found.watched if (w.variable, w.period) == ("skin_temperature", "calibration")
    ]
    assert (skin.reference, skin.error_before, skin.is_worse) == ("", None, False)
    (flux,) = [
        w
        for w in found.watched
        if (w.label, w.reference, w.period) == ("sensible_heat_flux", "observed", "calibration")
    ]
    before, truth = (daily(run(c), "sensible_heat_flux")[:4] for c in (DRY, WARM))
    assert flux.error_before == pytest.approx(float(np.sqrt(np.mean((before - truth) ** 2))))
    assert flux.mean_before == pytest.approx(float(before.mean()))
    assert flux.spread == pytest.approx(float(before.std()))
    # as far apart as the triangle of the errors allows
    assert abs(flux.error_before - flux.error_after) < flux.change
    assert flux.change < flux.error_before + flux.error_after


def test_a_search_that_found_the_truth_is_not_blamed():
    problem = Problem(config())
    found = guardrails(problem, problem.hidden[0])
    assert not found.warnings
    names = {v.name for v in watched_variables()}
    assert {w.variable for w in found.watched} == names
    for one in found.watched:
        assert one.reference == "hidden"
        assert one.error_after == 0.0
        assert one.error_before == one.change


def test_the_closing_lines_are_those_of_an_ordinary_run():
    problem = Problem(
        config(WARM, period={"start": "2001-07-01", "end": "2001-07-05"}, validation_period=None)
    )
    summary = RunSummary(["column"])
    steps = run()
    summary.begin(steps[0].before, steps[0].thickness)
    summary.record(history(steps, summary.quantities))
    lines = {line.label: line for line in guardrails(problem, problem.hidden[0]).closed}
    for label, values in summary.values().items():
        assert lines[label].before == pytest.approx(float(values[0]), rel=1e-9, abs=1e-9), label


@pytest.mark.parametrize(
    ("before", "after", "worse"),
    [(1e-14, 1e-13, False), (1e-14, 1e-3, True), (1e-3, 1e-3, False), (1e-14, math.nan, True)],
)
def test_a_balance_that_no_longer_closes_has_a_warning(before, after, worse):
    line = Closed("water closure, largest (m)", "column", before, after)
    assert line.is_worse is worse
    assert not Closed("evaporation (mm)", "column", before, after).is_worse


@pytest.mark.parametrize(
    ("before", "after", "worse"),
    [
        (1.0, 1.05, False),
        (1.0, 1.2, True),
        (1.0, 0.5, False),
        (1e-6, 1e-3, False),
        (1.0, math.nan, True),
    ],
)
def test_an_error_is_worse_if_it_grew_by_what_counts(before, after, worse):
    where = ("calibration", "snow_depth", None, "column", "m", False)
    one = Watched(*where, 1.0, 1.0, 0.1, 1.0, "hidden", before, after)
    assert one.is_worse is worse
