"""Commands that would write onto what they read, or where they cannot, do nothing at all."""

import os
from pathlib import Path

import numpy as np
import pytest
import yaml
from calibration_cases import values as calibration_values
from configurations import SMALL_COLUMN
from learning_cases import values as learning_values
from small_regions import write_region
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.files.named_paths import NamedPath, require_file, require_folder
from noahpy.files.result_folder import RESULTS
from noahpy.simulation.load import load_config
from noahpy.simulation.paths import read_paths

TABLE = "time,soil_temperature@0.05\n2001-05-10T06:00,274.0\n2001-05-11T06:00,274.2\n"


def noahpy(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def bytes_below(folder):
    return {p: p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def case(tmp_path):
    """A configuration with a file of every kind that one reads."""
    state = tmp_path / "begin.restart"
    short = {**SMALL_COLUMN, "compute": {"engine": "eager"}}
    (tmp_path / "first.yaml").write_text(yaml.safe_dump(dict(short)))
    assert noahpy("run", tmp_path / "first.yaml", "-q", "--save-restart", state).exit_code == 0
    weather = tmp_path / "weather.csv"
    times = np.arange("2001-05-09", "2001-05-16", 6, dtype="datetime64[h]")
    head = "time,air_temperature,relative_humidity,surface_pressure,wind_speed,"
    lines = [f"{t},275.0,60.0,600.0,2.0,200.0,250.0,0.0" for t in times]
    head += "shortwave_down,longwave_down,precipitation"
    weather.write_text("\n".join([head, *lines]) + "\n")
    (tmp_path / "weights.pt").write_bytes(b"weights")
    values = {**short, "initial": {"restart": "begin.restart"}}
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(values))
    return file


@pytest.mark.parametrize("link", ["none", "symbolic", "hard", "through a folder"])
@pytest.mark.parametrize("victim", ["case.yaml", "begin.restart"])
@pytest.mark.parametrize("option", ["--output", "--save-restart"])
def test_nothing_is_written_onto_what_is_read(case, tmp_path, option, victim, link):
    place = tmp_path / victim
    if link == "symbolic":
        place = tmp_path / "link"
        place.symlink_to(tmp_path / victim)
    elif link == "hard":
        place = tmp_path / "link"
        os.link(tmp_path / victim, place)
    elif link == "through a folder":
        (tmp_path / "there").mkdir()
        place = tmp_path / "there" / ".." / victim
    before = bytes_below(tmp_path)
    result = noahpy("run", case, "--overwrite", "-q", option, place)
    assert result.exit_code == 2, result.output
    assert "would be written onto" in result.output
    assert victim in result.output
    assert bytes_below(tmp_path) == before


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["-o", "{0}/run.nc", "--save-restart", "{0}/run.nc"], "run.nc (the output)"),
        (["-o", "{0}/run.nc", "--restart-from", "{0}/run.nc"], "run.nc (--restart-from)"),
        (["-o", "{0}/begin.nc"], "the state of a run that is interrupted"),
        (["-o", "{0}"], "is a folder; name a file"),
        (["-o", ""], "is a folder; name a file"),
        (["-o", "/"], "is a folder; name a file"),
        (["-o", "/dev/null"], "is no regular file; name a file"),
        (["-o", "{0}/fifo"], "is no regular file; name a file"),
        (["--save-restart", "/dev/null"], "is no regular file; name a file"),
        (["--save-restart", "{0}"], "is a folder; name a file"),
        (["--save-restart", "{0}/none/x"], "its folder does not exist"),
        (["--save-restart", "{0}/case.yaml/x"], "its folder is no folder"),
        (["-o", "{0}/case.yaml/x.nc"], "its folder is no folder"),
    ],
)
def test_places_that_cannot_be_are_refused_before_the_run(case, tmp_path, options, expected):
    os.mkfifo(tmp_path / "fifo")
    before = bytes_below(tmp_path)
    options = [option.format(tmp_path) for option in options]
    result = noahpy("run", case, "--overwrite", *options)
    assert result.exit_code in (1, 2)
    assert expected in result.output
    assert "Traceback" not in result.output
    assert bytes_below(tmp_path) == before


def test_a_state_may_be_replaced_by_a_later_one_of_the_run(tmp_path):
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump({**SMALL_COLUMN, "compute": {"engine": "eager"}}))
    state = tmp_path / "run.restart"
    assert noahpy("run", file, "-q", "--save-restart", state).exit_code == 0
    again = noahpy("run", file, "-q", "--restart-from", state, "--save-restart", state)
    assert again.exit_code == 0, again.output


def test_folders_that_may_not_be_written_to_are_refused(tmp_path, monkeypatch):
    """Whoever runs the tests may be allowed everything, so the system's answer is replaced."""
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(OSError, match="its folder may not be written to"):
        require_file(NamedPath("--save-restart", tmp_path / "end.restart"))
    with pytest.raises(OSError, match="cannot be written to"):
        require_folder(NamedPath("the folder of results", tmp_path))
    with pytest.raises(OSError, match="cannot be made in"):
        require_folder(NamedPath("the folder of results", tmp_path / "a" / "b"))


def test_every_path_of_a_configuration_is_known(tmp_path):
    """Found by walking through it, so that a new key cannot be forgotten."""
    config = write_region(tmp_path)
    (tmp_path / "c.yaml").write_text("base: d.yaml")
    (tmp_path / "d.yaml").write_text("{}")
    named = [(place.name, place.path.name) for place in read_paths(config, tmp_path / "c.yaml")]
    own = [("the configuration", "c.yaml"), ("the configuration", "d.yaml")]
    assert named == [*own, ("region.maps[1]", "maps.nc")]
    file = tmp_path / "learning.yaml"
    file.write_text(yaml.safe_dump(learning_values(tmp_path)))
    assert [place.name for place in read_paths(load_config(file))] == ["learning.attributes.file"]


# --- searches ------------------------------------------------------------------------------------
@pytest.mark.parametrize("command", ["calibrate", "learn"])
def test_searches_write_into_folders_alone(tmp_path, command):
    make = {"calibrate": calibration_values, "learn": lambda: learning_values(tmp_path)}
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(make[command]()))
    for place in (file, "/dev/null"):
        result = noahpy(command, file, "-o", place)
        assert result.exit_code == 2
        assert "is no folder" in result.output
    result = noahpy(command, file, "-o", file / "results")
    assert result.exit_code == 1
    assert "cannot be made in" in result.output


def test_results_are_not_written_onto_observations(tmp_path):
    table = tmp_path / "scores.csv"
    table.write_text(TABLE)
    values = calibration_values(twin=None, observations=[{"file": "scores.csv"}])
    values["calibration"].pop("twin")
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(values))
    result = noahpy("calibrate", file, "-o", tmp_path)
    assert result.exit_code == 2, result.output
    assert "scores.csv (a result) would be written onto" in result.output
    assert table.read_text() == TABLE


# --- regions -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"output": {"file": "maps.nc", "overwrite": True}}, "(region.maps[1])"),
        ({"output": {"file": "dear", "overwrite": True}}, "is a folder; name a file"),
        ({"output": {"file": "dear.zarr", "overwrite": True}}, "is not a Zarr store"),
        ({"output": {"file": "taken"}}, "taken.parts (the folder of the blocks) is no folder"),
        ({"output": {"file": "mine"}}, "holds 'thesis.txt'"),
    ],
)
def test_regions_replace_nothing_but_outputs(tmp_path, change, expected):
    for folder in ("dear", "dear.zarr", "mine.parts"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "thesis.txt").write_text("years of work")
    (tmp_path / "taken.parts").write_text("a file")
    write_region(tmp_path, changes=change)
    before = bytes_below(tmp_path)
    result = noahpy("run", tmp_path / "region.yaml", "-q")
    assert result.exit_code in (1, 2), result.output
    assert expected in result.output
    assert bytes_below(tmp_path) == before


# --- further commands ----------------------------------------------------------------------------
def test_pictures_pages_and_texts_do_not_replace_what_they_are_made_of(tmp_path):
    run, table, header = (tmp_path / name for name in ("run.png", "obs.pdf", "site.txt"))
    for file in (run, table, header):
        file.write_text("dear")
    results = tmp_path / "results"
    results.mkdir()
    (results / "scores.csv").write_text("dear")
    before = bytes_below(tmp_path)
    for command in (
        ("plot", run, "-o", run),
        ("plot", run),
        ("plot", run, "--observations", table, "-o", table),
        ("plot", run, "-o", tmp_path),
        ("report", results, "-o", results / "scores.csv"),
        ("report", results, "-o", "/dev/null"),
        ("schema", "-o", tmp_path),
        ("schema", "-o", "/dev/null"),
        ("schema", "-o", tmp_path / "none" / "schema.json"),
        ("import-noah", header, "-o", header),
    ):
        result = noahpy(*command)
        assert result.exit_code in (1, 2), (command, result.output)
        assert "error:" in result.output
        assert "Traceback" not in result.output
    assert bytes_below(tmp_path) == before


def test_names_of_results_are_complete():
    """Those that the code of searches writes, as far as they stand in it as texts."""
    import re

    package = Path(__file__).parents[2] / "noahpy"
    rooms = ("assimilation", "calibration", "learning")
    sources = [source for room in rooms for source in package.glob(f"{room}/*.py")]
    named = {
        name
        for source in sources
        for name in re.findall(r'"(\w+\.(?:csv|json|jsonl|yaml|nc|pt|html))"', source.read_text())
    }
    assert named <= set(RESULTS)
