"""The command: from a file to networks and scores, stopped and resumed, wrong files refused."""

import csv
import signal
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from interrupting import interrupting
from learning_cases import SITES, TABLE, values
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.config import to_yaml, user_form
from noahpy.config.learning import AttributesConfig
from noahpy.errors import ConfigError
from noahpy.learning import ParameterNetwork, learn
from noahpy.learning.attributes import read_attributes
from noahpy.learning.learn import CHECKPOINT
from noahpy.learning.task import Task
from noahpy.learning.training import Training
from noahpy.learning.twin import hidden_unknowns
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config, parse_config


def config(folder, **learning):
    return parse_config(values(folder, **learning), folder)


def write(folder, given):
    file = folder / "case.yaml"
    file.write_text(yaml.safe_dump(given))
    return file


def invoke(*arguments):
    return CliRunner().invoke(app, ["learn", *map(str, arguments)])


def rows(file):
    with file.open() as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("learned")
    result = invoke(write(folder, values(folder)), "-o", folder / "results")
    assert result.exit_code == 0, result.output
    return folder / "results", result.output


# --- what is left --------------------------------------------------------------------------------
def test_the_closing_table_has_what_was_left_out(results):
    folder, output = results
    scores = rows(folder / "scores.csv")
    assert [row["fold"] for row in scores[::3]] == [*SITES, "nothing", "all"]
    for row in scores:
        assert f"{float(row['network']):.4g}" in output
    assert "soil_temperature at 0.05 m" in output


def test_every_network_and_constant_set_has_its_losses(results):
    losses = rows(results[0] / "losses.csv")
    assert len(losses) == 3 * 2 * 4
    last = {(r["kind"], r["left_out"]): float(r["loss"]) for r in losses if r["epoch"] == "3"}
    first = {(r["kind"], r["left_out"]): float(r["loss"]) for r in losses if r["epoch"] == "1"}
    assert set(last) == {(k, s) for k in ("network", "constant") for s in (*SITES, "nothing")}
    assert last["network", "nothing"] < first["network", "nothing"]


def test_parameters_are_within_their_bounds_and_beside_the_hidden_ones(results):
    folder, _ = results
    given = load_config(folder / "configuration.yaml")
    task = Task.of(given)
    hidden = task.space.values(task.hidden)
    found = rows(folder / "parameters.csv")
    assert len(found) == 3 * 3
    for k, row in enumerate(found):
        site, number = divmod(k, 3)
        assert (row["site"], row["parameter"]) == (SITES[site], task.space.labels[number])
        assert float(row["hidden"]) == float(hidden[site, number])
        for name in ("network", "network_that_left_it_out", "constant"):
            assert float(row["lowest"]) < float(row[name]) < float(row["highest"])
    # one set for all sites, and another one for each of them
    porosity = [row for row in found if row["parameter"] == "porosity"]
    assert len({row["constant"] for row in porosity}) == 1
    assert len({row["network"] for row in porosity}) == 3


def test_what_was_learned_can_be_run(results):
    folder, _ = results
    run = load_config(folder / "learned_run.yaml")
    assert run.learning is None
    found = {
        (r["site"], r["parameter"]): float(r["network"]) for r in rows(folder / "parameters.csv")
    }
    model = build_simulation(run).model
    for k, site in enumerate(SITES):
        written = run.columns[k].soil.values
        assert written.porosity == pytest.approx((found[site, "porosity"],) * 3)
    # factors of the values of the class, of the first two layers
    plain = build_simulation(load_config(folder / "configuration.yaml")).model.parameters.soil
    ratio = model.parameters.soil.quartz_fraction / plain.quartz_fraction
    expected = [[found[s, f"quartz_fraction@{n}"] for s in SITES] for n in (1, 2)]
    torch.testing.assert_close(ratio[:2], torch.tensor(expected, dtype=torch.float64))
    assert (ratio[2] == 1.0).all()
    result = CliRunner().invoke(app, ["run", str(folder / "learned_run.yaml"), "-q"])
    assert result.exit_code == 0, result.output


def test_the_weights_make_the_same_network_again(results):
    folder, _ = results
    given = load_config(folder / "configuration.yaml")
    task = Task.of(given)
    assert isinstance(task.network, ParameterNetwork)
    task.network.load_state_dict(torch.load(folder / "network.pt", weights_only=True))
    unknowns = task.network(task.training.inputs)[0]
    found = [float(row["network"]) for row in rows(folder / "parameters.csv")]
    assert task.space.values(unknowns).flatten().tolist() == pytest.approx(found)


def test_the_written_configuration_gives_the_training_again(results):
    folder, _ = results
    again = load_config(folder / "configuration.yaml")
    assert again == config(folder.parent)
    assert user_form(again) == yaml.safe_load(to_yaml(user_form(again)))


# --- stopped and resumed -------------------------------------------------------------------------
def test_a_training_that_was_stopped_ends_in_the_same_files(results, tmp_path):
    whole, _ = results
    folder = tmp_path / "stopped"
    given = load_config(whole / "configuration.yaml")
    outcome = learn(given, folder, should_continue=lambda done: done.epoch < 2)
    assert outcome.transfer is None
    assert [file.name for file in folder.iterdir()] == [CHECKPOINT]
    with pytest.raises(ConfigError, match="holds a training already; resume it"):
        learn(given, folder)
    assert learn(given, folder, resume=True).transfer is not None
    for name in ("parameters.csv", "losses.csv", "scores.csv", "learned_run.yaml"):
        assert (folder / name).read_text() == (whole / name).read_text(), name
    with pytest.raises(ConfigError, match="holds no training to resume"):
        learn(given, tmp_path / "other", resume=True)
    other = given.learning.model_copy(update={"every": "12h"})
    with pytest.raises(ConfigError, match=r"the period is .*, this run's is"):
        learn(given.model_copy(update={"learning": other}), folder, resume=True)


def test_an_interrupt_ends_the_training_and_says_how_to_go_on(tmp_path, monkeypatch):
    monkeypatch.setattr(Training, "epoch", interrupting(Training.epoch, 2))
    file = write(tmp_path, values(tmp_path, training={"epochs": 10_000}, leave_out=None))
    folder = tmp_path / "interrupted"
    result = invoke(file, "-o", folder)
    assert result.exit_code == 128 + signal.SIGINT
    assert "--resume continues from there" in result.output
    assert [found.name for found in folder.iterdir()] == [CHECKPOINT]


# --- what a configuration asks for ---------------------------------------------------------------
def test_periods_are_those_of_the_configuration_and_observations_lie_at_their_places(tmp_path):
    task = Task.of(config(tmp_path))
    assert task.training.period == (0, 8)
    assert task.test_period == (8, 12)
    assert [one.label for one in task.sites.observed] == [
        "soil_temperature at 0.05 m",
        "soil_temperature at 0.2 m",
        "liquid_water_content at 0.05 m",
    ]
    assert [one.weight for one in task.sites.observed] == [1.0, 1.0, 0.5]
    missing = torch.stack([one.values.isnan() for one in task.sites.observed]).double().mean()
    assert 0.0 < missing < 0.3
    assert task.sites.attributes[:, 1].tolist() == [0.1, 0.9, 0.3]


def test_groups_are_left_out_and_nothing_where_nothing_is_asked_for(tmp_path):
    groups = Task.of(config(tmp_path, leave_out="group"))
    assert [fold.name for fold in groups.folds] == ["plateau", "boreal", "nothing"]
    assert groups.training.trained.tolist()[:3] == [
        [False, False, True],
        [True, True, False],
        [True, True, True],
    ]
    whole = Task.of(config(tmp_path, leave_out=None))
    assert [fold.name for fold in whole.folds] == ["nothing"]
    assert len(whole.training.networks) == 2


def test_parameters_that_vary_have_their_periods_in_a_file(tmp_path):
    given = config(
        tmp_path,
        leave_out=None,
        network={"hidden": [4], "variation": "month", "varying": ["porosity"]},
        training={"epochs": 1},
    )
    learn(given, str(tmp_path / "results"))
    found = rows(tmp_path / "results" / "parameters_in_time.csv")
    assert len(found) == 12 * 3 * 3
    fen = {r["period"]: r for r in found if (r["site"], r["parameter"]) == ("fen", "porosity")}
    assert len({r["value"] for r in fen.values()}) == 12
    # the run lies in May
    static = rows(tmp_path / "results" / "parameters.csv")
    (own,) = (r for r in static if (r["site"], r["parameter"]) == ("fen", "porosity"))
    assert float(own["network"]) == pytest.approx(float(fen["5"]["value"]))
    fixed = {r["value"] for r in found if r["site"] == "fen" and r["parameter"] != "porosity"}
    assert len(fixed) == 2
    assert not (tmp_path / "results" / "learned_run.yaml").exists()


def test_the_map_of_a_twin_is_smooth_and_its_own_for_every_seed():
    attributes = torch.rand(50, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    found, again = (hidden_unknowns(attributes, 2, 5) for _ in range(2))
    assert torch.equal(found, again)
    assert not torch.allclose(found, hidden_unknowns(attributes, 2, 6))
    assert 0.5 < found.std() < 3.0


# --- refusals ------------------------------------------------------------------------------------
def observed_in(folder, text="time,soil_temperature@0.05\n2001-05-10T03:00,274.0\n"):
    (folder / "ridge.csv").write_text(text)
    return {
        "twin": ...,
        "observations": [{"file": "ridge.csv", "column": "ridge"}],
        "targets": [{"variable": "soil_temperature"}],
    }


def test_observations_of_files_are_read(tmp_path):
    hourly = "".join(f"2001-05-10T{h:02}:00,{270 + h}\n" for h in (6, 12, 18))
    given = observed_in(tmp_path, f"time,soil_temperature@0.05\n{hourly}")
    task = Task.of(config(tmp_path, leave_out=None, **given))
    (observed,) = task.sites.observed
    assert observed.values[:3, 0].tolist() == [276.0, 282.0, 288.0]
    assert torch.isnan(observed.values[:, 1:]).all()
    assert task.hidden is None


@pytest.mark.parametrize(
    ("learning", "words"),
    [
        ({"targets": [{"variable": "soil_temperature"}]}, "of a twin needs depths"),
        (
            {"targets": [{"variable": "skin_temperature", "score": "kge"}]},
            "score of skin_temperature is for calibrations",
        ),
        ({"twin": ...}, "needs either observations or twin"),
        ({"twin": {"noise": {"snow_depth": 0.1}}}, "twin.noise: snow_depth is not a target"),
        ({"network": {"variation": "year"}}, "variation: year needs weather"),
        ({"network": {"varying": ["porosity"]}}, "varying: nothing varies"),
        (
            {"network": {"variation": "month", "weather": ["wind_speed"]}},
            "weather is for parameters that vary by year",
        ),
        (
            {"network": {"variation": "month", "varying": ["albedo_min"]}},
            "network.varying: albedo_min is not a free parameter",
        ),
        (
            {"attributes": {"file": "sites.csv"}, "leave_out": "group"},
            "leave_out: group needs attributes.groups",
        ),
        (
            {"attributes": {"file": "none.csv"}},
            r"learning.attributes.file: file none.csv not found",
        ),
        ({"training": {"epochs": 0}}, "learning.training.epochs.*given 0"),
    ],
)
def test_wrong_configurations_are_refused_with_key_and_reason(learning, words, tmp_path):
    with pytest.raises(ConfigError, match=words):
        config(tmp_path, **learning)


@pytest.mark.parametrize(
    ("learning", "words"),
    [
        ({"every": "7h"}, "learning.every: 7h is not a multiple of the step of 21600 s"),
        (
            {"period": {"start": "2011-05-10", "end": "2011-05-12"}},
            "learning.period: no interval of 6h lies between 2011-05-10",
        ),
        (
            {"parameters": [{"name": "porosity", "bounds": [0.3, 0.6], "by": "soil"}]},
            r"learning: parameters\[1\].by: soil is only for calibrations",
        ),
        (
            {"parameters": [{"name": "porosity", "bounds": [0.3, 1.4], "by": "all"}]},
            "learning: parameters: bounds let in that porosity",
        ),
        (
            {"attributes": {"file": "sites.csv", "names": ["clay"]}},
            "learning.attributes.names: .* has no column 'clay'",
        ),
    ],
)
def test_what_does_not_fit_the_run_is_refused_by_the_command(learning, words, tmp_path):
    given = values(tmp_path, **{"leave_out": None, **learning})
    result = invoke(write(tmp_path, given), "-o", tmp_path / "results")
    assert result.exit_code == 2
    with pytest.raises(ConfigError, match=words):
        Task.of(parse_config(given, tmp_path))
    assert not (tmp_path / "results").exists()


def test_nothing_observed_and_observations_longer_than_an_interval_are_refused(tmp_path):
    given = observed_in(tmp_path)
    with pytest.raises(ConfigError, match=r"targets\[1\]: nothing of liquid_water_content"):
        Task.of(config(tmp_path, **{**given, "targets": [{"variable": "liquid_water_content"}]}))
    given = observed_in(tmp_path, "date,soil_temperature@0.05\n2001-05-10,274.0\n")
    with pytest.raises(ValueError, match="spans more than an interval of 6h"):
        Task.of(config(tmp_path, **given))


def test_one_group_leaves_nothing_to_train_on(tmp_path):
    given = values(tmp_path, leave_out="group")
    (tmp_path / "sites.csv").write_text(TABLE.replace("plateau", "boreal"))
    with pytest.raises(ConfigError, match="learning: all sites are of the group 'boreal'"):
        Task.of(parse_config(given, tmp_path))


def test_a_configuration_without_the_section_is_refused(tmp_path):
    given = values(tmp_path)
    del given["learning"]
    result = invoke(write(tmp_path, given))
    assert result.exit_code == 2
    assert "the section learning is required and missing" in result.output


# --- the table of attributes ---------------------------------------------------------------------
def table(folder, text, **settings):
    file = folder / "table.csv"
    file.write_text(text)
    return read_attributes(AttributesConfig(file=file, **settings), ["ridge", "fen"])


def test_attributes_are_those_of_the_sites_that_hold_numbers(tmp_path):
    found = table(tmp_path, TABLE.replace("elsewhere,boreal,,\n", ""), groups="climate")
    assert found.names == ("sand", "wetness")
    assert np.array_equal(found.values, [[0.8, 0.1], [0.2, 0.9]])
    assert found.groups == ("plateau", "plateau")
    assert table(tmp_path, TABLE, names=("wetness",)).values.tolist() == [[0.1], [0.9]]


@pytest.mark.parametrize(
    ("text", "settings", "words"),
    [
        ("site,sand\nridge,1\n", {}, "has no column 'name' .* its columns are site, sand"),
        ("name,sand\nridge,1\n", {}, "no line has the name 'fen' of a column"),
        ("name,sand\nridge,1\nridge,2\nfen,2\n", {}, "'ridge' occurs twice"),
        ("name,sand\nridge,1\nfen,\n", {}, "no attribute holds numbers"),
        ("name,sand\nridge,1\nfen,wet\n", {"names": ("sand",)}, "sand of 'fen' is 'wet'"),
        ("name,sand\nridge,1\nfen,2\n", {"names": ("sant",)}, "nearest name is 'sand'"),
        ("name,sand,k\nridge,1,a\nfen,2,\n", {"groups": "k"}, "k of 'fen' is empty"),
        ("", {}, "cannot be read as a table"),
        ("name,sand\nridge,1,2,3\n1,2\n", {}, "more cells than there are headings"),
        ("name,sand\nridge,1\nfen,2,3\n", {}, "cannot be read as a table"),
    ],
)
def test_a_table_that_says_too_little_is_refused(text, settings, words, tmp_path):
    with pytest.raises(ConfigError, match=words):
        table(tmp_path, text, **settings)


# --- the example ---------------------------------------------------------------------------------
@pytest.mark.slow
def test_the_example_learns_more_than_a_constant_set(tmp_path):
    example = Path(__file__).parents[2] / "config_examples" / "learning.yaml"
    result = invoke(example, "-q", "-o", tmp_path / "results")
    assert result.exit_code == 0, result.output
    scores = rows(tmp_path / "results" / "scores.csv")
    seen = [row for row in scores if row["fold"] == "nothing"]
    assert all(float(row["network"]) < float(row["constant"]) for row in seen)
