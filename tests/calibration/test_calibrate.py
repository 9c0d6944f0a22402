"""The command: from a file to results, stopped and resumed, and wrong files refused."""

import csv
import signal
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import yaml
from calibration_cases import PARAMETERS, config, values
from interrupting import interrupting
from typer.testing import CliRunner

from noahpy.calibration import Problem, calibrate
from noahpy.cli.app import app
from noahpy.config import to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.simulation.load import load_config, parse_config


@pytest.fixture
def write(tmp_path):
    def write(given):
        file = tmp_path / "case.yaml"
        file.write_text(yaml.safe_dump(given))
        return file

    return write


def invoke(*arguments):
    return CliRunner().invoke(app, ["calibrate", *map(str, arguments)])


def rows(file):
    with file.open() as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("calibrated")
    file = folder / "case.yaml"
    file.write_text(yaml.safe_dump(values()))
    result = invoke(file, "-o", folder / "results")
    assert result.exit_code == 0, result.output
    return folder / "results", result.output


def test_the_closing_table_has_the_objectives_of_every_start(results):
    folder, output = results
    assert "validation objective" in output
    for row in rows(folder / "starts.csv"):
        assert f"{float(row['calibration_objective']):.4g}" in output
        assert float(row["calibration_objective"]) < float(row["first_objective"])
        assert row["runs"] == "3"


def test_the_files_agree_with_each_other(results):
    folder, _ = results
    assert not list(folder.glob("*.partial"))
    history, starts = rows(folder / "history.csv"), rows(folder / "starts.csv")
    for row in starts:
        own = [h for h in history if h["start"] == row["start"]]
        assert [h["run"] for h in own] == ["1", "2", "3"]
        assert float(own[0]["objective"]) == float(row["first_objective"])
        best = float(own[-1]["best_objective"])
        assert best == pytest.approx(float(row["calibration_objective"]), rel=1e-9)
    scores = rows(folder / "scores.csv")
    assert len(scores) == 2 * 2 * 5
    with xr.open_dataset(folder / "series.nc") as series:
        chosen = (series["variable"] == "skin_temperature") & (series["period"] == "validation")
        observed, model = series["observed"][chosen], series["model"].sel(start=2)[chosen]
        expected = float(np.sqrt(np.mean((model - observed) ** 2)))
    ours = [
        s
        for s in scores
        if (s["start"], s["period"], s["variable"]) == ("2", "validation", "skin_temperature")
    ]
    assert float(ours[0]["root_mean_square_error"]) == pytest.approx(expected)


def test_reported_parameters_are_within_their_bounds_and_beside_the_hidden_ones(results):
    folder, _ = results
    reported = rows(folder / "parameters.csv")
    assert len(reported) == 2 * (4 + 4 + 4 + 1)
    for row in reported:
        numbers = [float(row[name]) for name in ("lowest", "value", "highest")]
        assert numbers == sorted(numbers), row
        assert float(row["lowest"]) <= float(row["hidden"]) <= float(row["highest"])
    problem = Problem(config())
    hidden = problem.space.reported(problem.hidden)[0].tolist()
    assert [float(row["hidden"]) for row in reported if row["start"] == "1"] == hidden


def test_the_written_configuration_gives_the_calibration_again(results):
    folder, _ = results
    again = load_config(folder / "configuration.yaml")
    assert again == parse_config(values())
    assert user_form(again) == yaml.safe_load(to_yaml(user_form(again)))


def test_the_best_parameters_can_be_run(results):
    folder, _ = results
    run = load_config(folder / "best_run.yaml")
    assert run.calibration is None
    starts = rows(folder / "starts.csv")
    best = min(starts, key=lambda row: float(row["calibration_objective"]))["start"]
    reported = [row for row in rows(folder / "parameters.csv") if row["start"] == best]
    written = run.columns[0].soil.values
    for name in ("porosity", "saturated_hydraulic_conductivity"):
        values_of = [float(row["value"]) for row in reported if row["parameter"] == name]
        assert list(getattr(written, name)) == values_of
    result = CliRunner().invoke(app, ["run", str(folder / "best_run.yaml"), "-q"])
    assert result.exit_code == 0, result.output


def test_a_finished_calibration_is_not_overwritten(results, write):
    folder, _ = results
    result = invoke(write(values()), "-o", folder)
    assert result.exit_code == 2
    assert "holds a calibration already" in result.output
    result = invoke(write(values(seed=5)), "-o", folder, "--resume")
    assert result.exit_code == 2
    assert "is of another configuration" in result.output
    assert "calibration.seed is " in result.output


def test_a_calibration_that_was_stopped_ends_in_the_same_files(results, tmp_path):
    whole, _ = results
    folder = tmp_path / "stopped"
    outcome = calibrate(config(), folder, should_continue=lambda _: False)
    assert outcome.best is None
    assert [file.name for file in folder.iterdir()] == ["journal.jsonl"]
    notes = []
    assert calibrate(config(), folder, resume=True, note=notes.append).best is not None
    assert any("holds 1 evaluations" in note for note in notes)
    for name in ("parameters.csv", "starts.csv", "scores.csv"):
        assert (folder / name).read_text() == (whole / name).read_text(), name
    with pytest.raises(ConfigError, match="holds no calibration to resume"):
        calibrate(config(), tmp_path / "other", resume=True)


def test_a_search_on_observations_that_have_changed_is_not_resumed(tmp_path):
    site, folder = tmp_path / "site.csv", tmp_path / "results"
    settings = {
        "twin": None,
        "targets": [{"variable": "soil_temperature"}],
        "validation_period": None,
        "observations": [{"file": str(site)}],
    }
    table = "date,soil_temperature@0.3 [degC]\n2001-05-01,0.5\n2001-05-02,"
    site.write_text(f"{table}0.7\n")
    calibrate(config(**settings), folder, should_continue=lambda _: False)
    site.write_text(f"{table}0.8\n")
    with pytest.raises(ConfigError, match="the digest of the observations is"):
        calibrate(config(**settings), folder, resume=True)
    site.write_text(f"{table}0.7\n")
    outcome = calibrate(config(**settings), folder, resume=True)
    observed = outcome.best.comparisons[0].targets.series[0].observed
    assert observed.tolist() == pytest.approx([273.65, 273.85])


def test_an_interrupt_ends_the_search_and_says_how_to_go_on(write, tmp_path, monkeypatch):
    monkeypatch.setattr(Problem, "evaluate", interrupting(Problem.evaluate, 3))
    folder = tmp_path / "interrupted"
    result = invoke(write(values(optimizer={"runs": 10_000})), "-o", folder)
    assert result.exit_code == 128 + signal.SIGINT
    assert "--resume continues from there" in result.output
    assert [found.name for found in folder.iterdir()] == ["journal.jsonl"]


EXAMPLE = Path(__file__).parents[2] / "config_examples" / "calibration.yaml"


@pytest.mark.slow
def test_the_example_comes_as_near_to_the_observations_as_their_noise(tmp_path):
    result = invoke(EXAMPLE, "-q", "-o", tmp_path / "results")
    assert result.exit_code == 0, result.output
    problem = Problem(load_config(EXAMPLE))
    of_hidden = float(problem.evaluate(problem.hidden).objective)
    found = [float(row["calibration_objective"]) for row in rows(tmp_path / "results/starts.csv")]
    assert min(found) < 1.2 * of_hidden


def changed(number, **keys):
    parameters = [dict(parameter) for parameter in PARAMETERS]
    parameters[number].update(keys)
    return {"parameters": parameters}


@pytest.mark.parametrize(
    ("calibration", "words"),
    [
        (changed(0, name="porosty"), r"calibration.parameters\[1\].name \(line \d+\): .*porosty"),
        (changed(0, bounds=[0.6, 0.3]), r"bounds \(line \d+\): 0.6 is not below 0.3"),
        (changed(1, bounds=[0.0, 1.0], scale="logarithmic"), "needs values above 0, given 0"),
        (changed(1, similar_within=0.1), "similar_within is for values by layer"),
        (changed(3, layers=[1]), "maximum_snow_albedo has no layers; remove layers"),
        (changed(0, groups=[[1]]), "groups exclude other keys; remove similar_within"),
        (changed(0, layers=[1, 1]), "layer 1 is named twice"),
        (changed(0, bound=[0.3, 0.6]), "unknown key; the nearest known key is 'bounds'"),
        (changed(0, name="quartz_fraction"), "quartz_fraction is named twice"),
        ({"targets": [{"variable": "soil_temprature"}]}, "nearest name is 'soil_temperature'"),
        ({"targets": [{"variable": "snow_depth", "depths": [0.1]}]}, "snow_depth has no depths"),
        (
            {
                "targets": [
                    {"variable": "soil_temperature", "depths": [0.1], "depth_weights": [1, 2]}
                ]
            },
            "depth_weights has 2 values but depths has 1",
        ),
        (
            {"targets": [{"variable": "soil_temperature"}]},
            "soil_temperature of a twin needs depths",
        ),
        ({"twin": None}, "needs either observations or twin"),
        ({"twin": {"noise": {"snow_depth": 0.1}}}, r"twin.noise \(line \d+\): snow_depth is no"),
        (
            {"twin": None, "observations": [{"file": "nowhere.csv"}]},
            r"calibration.observations\[1\].file \(line \d+\): file nowhere.csv not found",
        ),
        (
            {"period": {"start": "2001-05-02", "end": "2001-05-01"}},
            "end 2001-05-01 00:00 is not after start",
        ),
        (
            {"validation_period": {"start": "2001-05-02T21:00", "end": "2001-05-04"}},
            r"calibration.validation_period \(line \d+\): overlaps period",
        ),
        (
            {"optimizer": {"adam": {}, "lbfgs": {}}},
            "adam and lbfgs exclude each other; name one method",
        ),
        (
            {"validation_period": None, "optimizer": {"adam": {"watch": "validation"}}},
            "there is no validation_period",
        ),
        ({"starts": 0}, r"calibration.starts \(line \d+\): .*given 0"),
    ],
)
def test_wrong_configurations_are_refused_with_key_and_reason(calibration, words, write):
    file = write(values(**calibration))
    with pytest.raises(ConfigError, match=words) as caught:
        load_config(file)
    assert str(file) in str(caught.value)


def test_a_configuration_without_the_section_is_refused(write):
    given = values()
    del given["calibration"]
    result = invoke(write(given))
    assert result.exit_code == 2
    assert "the section calibration is required and missing" in result.output
