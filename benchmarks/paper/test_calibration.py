"""The published calibration is what was published, and what is told of it is right."""

import math
import os
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr
import yaml
from calibration import EXAMPLE, configuration, contenders, merged, verdict, write_observations
from calibration_pictures import draw_convergence, draw_depths
from calibration_statistics import (
    KGE,
    Found,
    band,
    best_by_run,
    gains,
    is_won,
    mean_scores,
    races,
    ranking,
    up_to,
)

from noahpy.calibration import ParameterSpace, Problem
from noahpy.catalog.scheme_names import PRESETS
from noahpy.model.schemes import Schemes
from noahpy.observations import read_observations
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

sys.path.append(str(Path(__file__).parents[2] / "tests"))
from calibration_cases import config

needs_forcing = pytest.mark.skipif(
    not os.environ.get("NOAHPY_SHARED"), reason="NOAHPY_SHARED is not set"
)
PUBLISHED = {
    "saturated_hydraulic_conductivity": (1e-7, 6e-3),
    "porosity": (0.3, 0.65),
    "air_entry_potential": (0.01, 0.65),
    "clapp_hornberger_b": (2.5, 12.0),
}
CLASSES = [7, 7, 7, 7, 9, 7, 7, 7, 7, 7]
DEPTHS = (0.05, 0.1, 0.4, 1.05, 2.45)


@pytest.fixture
def observations(tmp_path):
    """Of something else: what a configuration holds does not depend on it."""
    path = tmp_path / "observations.csv"
    write_observations(daily(), path)
    return path


def daily(**twin):
    """Six days of a small column, and three more for validation."""
    time = {"start": "2001-05-01", "end": "2001-05-09 18:00", "step": 21600}
    return config(
        {"time": time},
        twin={"seed": 4, "noise": {"liquid_water_content": 0.002}, "missing": 0.3, **twin},
        targets=[
            {"variable": "liquid_water_content", "depths": [0.05, 0.3], "score": "rmse"},
            {"variable": "soil_temperature", "depths": [0.05], "score": "rmse", "weight": 0.0},
        ],
        period={"start": "2001-05-01", "end": "2001-05-07"},
        validation_period={"start": "2001-05-07", "end": "2001-05-10"},
    )


# --- the configuration ---------------------------------------------------------------------------
@needs_forcing
def test_the_space_is_the_published_one(observations):
    given = configuration(contenders()[0], observations)
    calibration = given.calibration
    base = build_simulation(given, engine="eager").model.parameters
    space = ParameterSpace(base, given.columns, calibration.parameters, Schemes.of(given.schemes))
    labels = [(label.parameter, label.layer) for label in space.labels()]
    assert labels == [(name, layer) for name in PUBLISHED for layer in range(1, 11)]
    values = space.reported(space.random_unknowns(40, 0)).reshape(40, 4, 10)
    limits = space.limits().reshape(2, 4, 10)
    for k, (low, high) in enumerate(PUBLISHED.values()):
        assert limits[0, k].tolist() == [low] * 10
        assert limits[1, k].tolist() == [high] * 10
        assert (values[:, k] >= low).all()
        assert (values[:, k] <= high).all()
    assert list(given.columns[0].soil.layer_class[:10]) == CLASSES
    silt = values[..., torch.tensor(CLASSES) == 7]
    assert (silt.amax(-1) / silt.amin(-1) <= 1.1).all()
    assert (silt.amax(-1) / silt.amin(-1) > 1.02).any()
    assert calibration.targets[0].depths == DEPTHS
    assert [target.weight for target in calibration.targets] == [1.0, 0.0]
    assert calibration.targets[0].score == "nse"
    ends = (calibration.period.end, calibration.validation_period.start)
    assert [f"{end:%Y-%m-%d}" for end in ends] == ["2010-01-01"] * 2
    adam = calibration.optimizer.adam
    assert (adam.betas, adam.factor, adam.patience) == ((0.9, 0.999), 0.1, 10)
    assert (adam.lowest_learning_rate, calibration.starts) == (1e-6, 10)


@needs_forcing
def test_three_models_are_held_against_observations_that_none_of_them_made(observations):
    first, same, *others, squares, control = [
        configuration(one, observations) for one in contenders()
    ]
    three = [first, *others]
    presets = ("permafrost-enthalpy", "permafrost", "original")
    assert [one.schemes.model_dump(exclude={"own"}) for one in three] == [
        PRESETS[name].names.model_dump() for name in presets
    ]
    assert [one.calibration.optimizer.method for one in three] == ["adam", "sce_ua", "sce_ua"]
    assert {one.calibration.starts for one in three} == {10}
    # the verdict is that of the same model; the control has as many runs, without gradients
    searches = ((same, "sce_ua"), (squares, "levenberg_marquardt"), (control, "sobol"))
    for one, method in searches:
        assert one.schemes == first.schemes
        assert one.calibration.parameters == first.calibration.parameters
        assert one.calibration.optimizer.method == method
    budgets = [one.calibration.optimizer.runs for one in (control, three[0])]
    assert budgets[0] == budgets[1]
    assert {one.calibration.targets for one in three} == {three[0].calibration.targets}
    twin = load_config(EXAMPLE).calibration.twin
    made = {**PRESETS[twin.preset].names.model_dump(), **twin.schemes}
    assert made not in [one.schemes.model_dump(exclude={"own"}) for one in three]
    assert len(three[2].calibration.parameters) == 4
    assert {free.by for free in three[2].calibration.parameters} == {"all"}
    homogeneous = build_simulation(three[2], engine="eager").model.parameters
    for field in homogeneous.soil:
        assert (field == field[0]).all()
    for field, surface in zip(homogeneous.soil, homogeneous.column_soil, strict=True):
        assert torch.equal(field[0], surface)


# --- the twin ------------------------------------------------------------------------------------
def test_twin_observations_are_the_same_each_time_and_survive_the_file(tmp_path):
    first, again = tmp_path / "first.csv", tmp_path / "again.csv"
    write_observations(daily(), first)
    write_observations(daily(), again)
    assert first.read_bytes() == again.read_bytes()
    problem = Problem(daily())
    for one in problem.calibration.series:
        (read,) = (
            series
            for series in read_observations(first)
            if (series.name, series.depth) == (one.variable.name, one.depth)
        )
        count = len(one.observed)
        assert read.values[:count].tolist() == one.observed.tolist()
        assert ((read.end - read.begin) == np.timedelta64(1, "D")).all()
    assert any(len(one.observed) < 6 for one in problem.calibration.series)


def test_observations_that_noise_makes_negative_are_zero(tmp_path):
    path = tmp_path / "observations.csv"
    write_observations(daily(noise={"liquid_water_content": 5.0}, missing=0.0), path)
    values = pd.read_csv(path).filter(like="liquid").to_numpy()
    assert values.min() == 0.0
    assert values.max() > 1.0


# --- what is told --------------------------------------------------------------------------------
def history(*starts):
    """Objectives of the runs of every start; runs take a second."""
    rows = [
        {
            "start": k + 1,
            "run": n + 1,
            "seconds": float(n + 1),
            "objective": value,
            "best_objective": min(values[: n + 1]),
        }
        for k, values in enumerate(starts)
        for n, value in enumerate(values)
    ]
    return pd.DataFrame(rows)


def test_the_best_of_a_start_that_has_ended_stays():
    best = best_by_run(history([5.0, 3.0, 4.0], [2.0]))
    assert best.tolist() == [[5.0, 3.0, 3.0], [2.0, 2.0, 2.0]]


def test_a_band_is_the_interval_of_student():
    mean, half = band(np.array([[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]]))
    assert mean.tolist() == [2.0, 0.0]
    # two degrees of freedom: 4.3027 standard errors
    assert half == pytest.approx([4.302653 / math.sqrt(3.0), 0.0])


def of_gradients(*starts, draws=1):
    return Found(history(*starts), None, None, draws)


def test_a_race_is_counted_to_where_the_other_ends_and_to_where_it_gained_last():
    other = history([9.0, *[5.0] * 38, 4.0, *[4.0] * 60], [8.0] * 99 + [7.0])
    gradients = of_gradients([6.0, 5.0, 4.0, 1.0], [8.0, 7.5, 7.1])
    first, second = races(gradients, other)
    assert (first.target, first.runs, first.seconds) == (4.0, 3, 3.0)
    assert (first.other_runs, first.other_arrival) == (100, 40)
    assert first.factor == pytest.approx(100 / 3)
    assert first.factor_to_arrival == pytest.approx(40 / 3)
    assert (second.other_runs, second.runs, second.factor) == (100, None, 0.0)
    # with fewer runs the other ends higher
    early = races(gradients, up_to(other, 39))
    assert (early[0].target, early[0].other_arrival, early[0].runs) == (5.0, 2, 2)
    assert early[0].other_runs == 39


def test_what_a_random_point_reached_is_not_won_by_gradients():
    other = history([9.0] * 99 + [4.0])
    drawn = [6.0, 5.0, 4.0, 1.0]
    assert races(of_gradients(drawn, draws=2), other)[0].factor == pytest.approx(100 / 3)
    (race,) = races(of_gradients(drawn, draws=3), other)
    assert (race.runs, race.by_draw, race.factor) == (3, True, 0.0)
    # the first point is a draw in any case
    assert races(of_gradients([3.0, 1.0]), other)[0].factor == 0.0


def test_gradients_are_held_against_as_many_random_points():
    own = of_gradients([6.0, 5.0, 2.0], [6.0, 5.0, 4.0])
    first, second = gains(own, history([7.0, 3.0, 9.0, 1.0], [7.0, 3.0, 9.0, 1.0]))
    assert (first.begin, first.best, first.control) == (6.0, 2.0, 3.0)
    assert (first.is_one, second.is_one) == (True, False)
    # gradients that never come lower than where they began add nothing
    (none,) = gains(of_gradients([2.0, 5.0]), history([7.0, 3.0]))
    assert not none.is_one
    with pytest.raises(ValueError, match="repetition 1 of the control has 2 runs; 3 are needed"):
        gains(own, history([7.0, 3.0], [7.0, 3.0]))


def test_all_repetitions_have_to_be_won():
    other, control = history([9.0] * 39 + [4.0]), history([8.0] * 9)

    def won(*values, control=control):
        own = of_gradients(values)
        by_chance = races(Found(control, None, None), other)
        return is_won(races(own, other), by_chance, gains(own, control))

    # four runs are a tenth of forty, five are not
    assert won(9.0, 9.0, 9.0, 4.0)
    assert not won(9.0, 9.0, 9.0, 9.0, 4.0)
    assert not won(9.0, 9.0, 9.0, 4.0, control=history([3.0] * 9))
    # random points are there as soon, or sooner
    assert not won(9.0, 9.0, 9.0, 1.0, control=history([9.0, 9.0, 9.0, 4.0]))
    assert not won(9.0, 9.0, 9.0, 1.0, control=history([4.0, 9.0, 9.0, 9.0]))
    assert won(9.0, 9.0, 9.0, 1.0, control=history([9.0, 9.0, 9.0, 9.0, 4.0]))
    assert not won(9.0, 9.0, 9.0, 5.0)
    assert not is_won([], [], [])
    both = of_gradients([9.0, 4.0], [9.0, 9.0])
    others = history([9.0] * 39 + [4.0], [9.0] * 39 + [4.0])
    random = history([8.0] * 9, [8.0] * 9)
    by_chance = races(Found(random, None, None), others)
    assert not is_won(races(both, others), by_chance, gains(both, random))


def test_models_that_keep_their_order_at_all_depths_differ():
    depths = 10.0 * np.arange(5.0)
    table = pd.DataFrame({"a": depths + 3.0, "b": depths + 2.0, "c": depths + 1.0})
    found = ranking(table)
    # 12 / (5 x 3 x 4) x (25 + 100 + 225) - 3 x 5 x 4
    assert found.statistic == pytest.approx(10.0)
    assert found.p_value == pytest.approx(math.exp(-5.0))
    apart = pd.DataFrame({"a": depths, "b": depths + 100.0, "c": depths + 200.0})
    pairs = ranking(apart).pairs
    # mean ranks 3, 8 and 13 of 15: the difference of 10 is 3.536 standard errors of sqrt(8)
    ends = math.erfc(10.0 / math.sqrt(8.0) / math.sqrt(2.0))
    assert pairs.loc["a", "c"] == pytest.approx(3.0 * ends)
    assert pairs.loc["a", "b"] > pairs.loc["a", "c"]


def found_of(shift):
    """A calibration of two repetitions that is off by a constant."""
    days = np.datetime64("2009-12-30") + np.arange(4)
    places = [(v, d) for v in ("liquid_water_content", "soil_temperature") for d in (0.1, 0.4)]
    parts = []
    for variable, depth in places:
        values = np.array([0.1, 0.3, 0.2, 0.4]) + (270.0 if variable[0] == "s" else 0.0)
        parts.append(
            xr.Dataset(
                {
                    "observed": ("record", values),
                    "model": (("start", "record"), np.stack([values + shift, values - shift])),
                    "time": ("record", days.astype("datetime64[ns]")),
                    "variable": ("record", [variable] * 4),
                    "depth": ("record", [depth] * 4),
                    "period": ("record", ["calibration"] * 2 + ["validation"] * 2),
                }
            )
        )
    scores = [
        {"start": k, "period": period, "variable": v, "depth": d, KGE: 1.0 - k * shift - d}
        for k in (1, 2)
        for period in ("calibration", "validation")
        for v, d in places
    ]
    return Found(
        history([3.0, 2.0 + shift], [4.0, 2.0 + shift]),
        pd.DataFrame(scores),
        xr.concat(parts, dim="record"),
    )


def test_scores_are_means_of_repetitions_by_depth():
    table = mean_scores({"a": found_of(0.0), "b": found_of(0.2)}, KGE, "validation")
    assert table.loc[("soil_temperature", 0.4)].tolist() == pytest.approx([0.6, 0.3])
    assert len(table) == 4


def test_pictures_are_drawn(tmp_path):
    found = {"a": found_of(0.0), "b": found_of(0.2)}
    paths = [
        draw_convergence(found, tmp_path / "convergence.png"),
        draw_depths(found, "soil_temperature", tmp_path / "temperature.png"),
    ]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in paths)
    assert len(list(tmp_path.iterdir())) == 2


def test_the_verdict_is_the_exit_code(capsys):
    slow = found_of(0.0)._replace(history=history([9.0] * 30 + [2.0], [9.0] * 30 + [2.0]))
    random = found_of(0.0)._replace(history=history([9.0, 8.0], [9.0, 8.0]))
    won, lost = (found_of(shift)._replace(draws=1) for shift in (0.0, 0.1))
    assert verdict({"a": won, "b": slow, "c": random}) == 0
    assert "PASSED: at least 15.5 times fewer" in capsys.readouterr().out
    assert verdict({"a": lost, "b": slow, "c": random}) == 1
    assert "FAILED" in capsys.readouterr().out
    assert verdict({"a": won._replace(draws=2), "b": slow, "c": random}) == 1
    lucky = found_of(0.0)._replace(history=history([9.0, 1.0], [9.0, 8.0]))
    assert verdict({"a": won, "b": slow, "c": lucky}) == 1
    assert "lower than random points in 1 of 2" in capsys.readouterr().out


def test_the_draws_of_a_calibration_are_read_with_it(tmp_path):
    found_of(0.0).series.to_netcdf(tmp_path / "series.nc")
    for name in ("history", "scores"):
        (tmp_path / f"{name}.csv").write_text("start\n1\n")
    path = tmp_path / "configuration.yaml"
    for optimizer, draws in ({"adam": {"draws": 7}}, 7), ({"sobol": {}}, 0):
        path.write_text(yaml.safe_dump({"calibration": {"optimizer": optimizer}}))
        assert Found.read(tmp_path).draws == draws


def test_changes_stand_over_changes():
    assert merged({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"b": None}, "d": {"e": 4}}) == {
        "a": {"b": None, "c": 2},
        "d": {"e": 4},
    }
