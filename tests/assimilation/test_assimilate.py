"""The command: from a file to results, stopped and resumed, window after window."""

import csv
import json

import numpy as np
import pytest
import xarray as xr
import yaml
from assimilation_cases import SMALL, config, values
from typer.testing import CliRunner

from noahpy.assimilation import assimilate
from noahpy.assimilation.problem import Problem
from noahpy.cli.app import app
from noahpy.errors import ConfigError
from noahpy.simulation.snapshot import Snapshot

TABLES = ("controls.csv", "innovations.csv", "iterations.csv", "windows.csv")


def rows(file):
    with file.open() as lines:
        return list(csv.DictReader(lines))


def test_what_is_left_of_the_time_belongs_to_a_window():
    spans = [window.steps for window in Problem(config(window="1d")).windows]
    assert spans == [range(4), range(4, 8), range(8, 12)]
    spans = [window.steps for window in Problem(config(window="2d")).windows]
    assert spans == [range(8), range(8, 12)]
    spans = [window.steps for window in Problem(config(window="60h")).windows]
    assert spans == [range(12)]


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("assimilated")
    file = folder / "case.yaml"
    file.write_text(yaml.safe_dump(values(**SMALL)))
    result = CliRunner().invoke(app, ["assimilate", str(file), "-o", str(folder / "results")])
    assert result.exit_code == 0, result.output
    return folder / "results", result.output


def test_observations_pull_the_run_to_them(results):
    folder, output = results
    assert "chi-squared" in output
    for window in rows(folder / "windows.csv"):
        assert float(window["cost"]) < float(window["first_cost"])
        assert 0.0 < float(window["degrees_of_freedom"]) < 2.0
    with xr.open_dataset(folder / "assimilated.nc") as data:
        assert (data.use == "compared").any()
        assert (data.low <= data.high).all()
        used = data.isel(record=(data.use == "assimilated").values)
        # in standard errors, since temperatures and water are together
        before, after = (
            (((used.observed - used[name]) / used.error) ** 2).mean()
            for name in ("first_guess", "analysis")
        )
        assert after < before
    assert Snapshot.load(folder / "end.restart").date == np.datetime64("2001-05-02")


def test_controls_are_told_with_their_intervals(results):
    folder, _ = results
    table = rows(folder / "controls.csv")
    kinds = {(row["kind"], row["name"]) for row in table}
    assert kinds == {
        ("parameter", "quartz_fraction"),
        ("forcing", "shortwave_down"),
    }
    for row in table:
        best, low, high = (float(row[name]) for name in ("analysis", "low", "high"))
        assert low <= best <= high
        assert high - low <= 1.0001 * (float(row["first_high"]) - float(row["first_low"]))
    factor = next(row for row in table if row["name"] == "shortwave_down")
    assert float(factor["first_guess"]) == 1.0
    assert 0.5 < float(factor["hidden"]) < 1.6


def test_the_next_window_begins_with_what_the_last_one_found(results):
    folder, _ = results
    first, second = (
        row for row in rows(folder / "controls.csv") if row["name"] == "quartz_fraction"
    )
    assert second["first_guess"] == first["analysis"]

    def width(row, low, high):
        # in the logit of the share of the range, in which errors are normal
        low, high = (float(row[name]) - 0.5 for name in (low, high))
        return np.log(high / (1.0 - high)) - np.log(low / (1.0 - low))

    known, configured = width(first, "low", "high"), width(first, "first_low", "first_high")
    expected = np.sqrt(0.8 * known**2 + 0.2 * configured**2)
    assert width(second, "first_low", "first_high") == pytest.approx(expected, rel=1e-5)


def test_a_stopped_assimilation_goes_on_with_the_same_results(results, tmp_path):
    folder, _ = results
    given, asked = config(**SMALL), iter([True, True, False])
    stopped = assimilate(given, str(tmp_path), should_continue=lambda _: next(asked))
    assert stopped.windows is None
    with pytest.raises(ConfigError, match="holds an assimilation already"):
        assimilate(given, tmp_path)
    journal = tmp_path / "journal.jsonl"
    assert len(journal.read_text().splitlines()) == 4
    with journal.open("a") as file:
        file.write('{"window": 1, "iter')  # a kill while writing
    assert assimilate(given, tmp_path, resume=True).windows is not None
    for name in TABLES:
        assert (tmp_path / name).read_text() == (folder / name).read_text()


def test_a_journal_of_other_observations_is_refused(results, tmp_path):
    lines = (results[0] / "journal.jsonl").read_text().splitlines()
    journal = tmp_path / "journal.jsonl"
    journal.write_text("\n".join(lines[:2]) + "\n")
    with pytest.raises(ConfigError, match=r"assimilation\.twin\.seed is .*, this run's is 5"):
        assimilate(config(**{**SMALL, "twin": {"seed": 5}}), tmp_path, resume=True)
    journal.write_text("\n".join([lines[0], json.dumps({"window": 1})]) + "\n")
    with pytest.raises(ConfigError, match="damaged in line 2"):
        assimilate(config(**SMALL), tmp_path, resume=True)


def test_a_smoother_goes_on_too(tmp_path):
    method = {"smoother": {"members": 6, "iterations": 2, "reach": 2.0}}
    given = config(**{**SMALL, "method": method, "window": "1d"})
    whole = assimilate(given, tmp_path / "whole")
    assimilate(given, tmp_path / "parts", should_continue=lambda _: False)
    assimilate(given, tmp_path / "parts", resume=True)
    for name in TABLES:
        first, second = ((tmp_path / part / name).read_text() for part in ("whole", "parts"))
        assert first == second
    first, last = whole.windows
    assert first.analysis.observed.misfit(first.analysis.values[None]) < (
        first.analysis.observed.misfit(first.analysis.first_guess[None])
    )
    assert last.forecast.draws.shape == (6, last.operators.count)


def test_a_filter_follows_the_observations(tmp_path):
    method = {"filter": {"members": 8, "every": "6h", "reach": 2.0}}
    found = assimilate(config(**{**SMALL, "method": method, "window": None}), tmp_path).windows
    analysis = found[0].analysis
    before, after = (
        float(analysis.observed.misfit(value[None]))
        for value in (analysis.first_guess, analysis.values)
    )
    assert after < before
