"""A configuration that builds on another one is that one with its own keys over it."""

import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.config import json_schema, to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.simulation.base_files import MOST_FILES
from noahpy.simulation.load import errors_of, load_config, parse_config

SITE = """\
preset: permafrost-implicit
time: {start: 2001-05-01, end: 2001-05-03, step: 21600}
site:
  layer_thickness: [0.1, 0.2, 0.4]
  deep_soil_temperature: 272.0
soil:
  layer_class: silt
vegetation:
  class: grassland
  monthly_green_fraction: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
initial:
  soil_temperature: [271.0, 271.5, 272.0]
  saturation: 0.9
forcing:
  csv:
    file: weather.csv
    columns: {air_temperature: T, relative_humidity: RH, surface_pressure: p, wind_speed: u,
              shortwave_down: SW, longwave_down: LW, precipitation: P}
calibration:
  parameters: [{name: porosity, bounds: [0.3, 0.6]}]
  observations: [{file: observed.csv}]
  targets: [{variable: soil_temperature}]
  period: {start: 2001-05-01, end: 2001-05-03}
"""


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Writes files by their paths, beside a site in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOAHPY_SHARED", raising=False)

    def write(**texts):
        for name, text in {"sites/site": SITE, **texts}.items():
            file = Path(f"{name}.yaml")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        for name in ("weather", "observed"):
            Path(f"sites/{name}.csv").write_text("time\n")
        return Path("run.yaml")

    return write


def refusal(file):
    with pytest.raises(ConfigError) as caught:
        load_config(file)
    return str(caught.value)


def test_keys_stand_over_those_of_the_base_and_its_paths_stay_its_own(write):
    file = write(
        run="base: middle/warm.yaml\nsite: {latitude: 68.5}\ncalibration: null",
        **{"middle/warm": "base: ../sites/site.yaml\nsite: {latitude: 60.0, longitude: 20.0}"},
    )
    whole = yaml.safe_load(SITE)
    del whole["calibration"]
    whole["site"] |= {"latitude": 68.5, "longitude": 20.0}
    assert to_yaml(user_form(load_config(file))) == to_yaml(user_form(parse_config(whole, "sites")))
    # a list is replaced as a whole
    write(run="base: sites/site.yaml\nsite: {layer_thickness: [0.1, 0.1, 1.0]}")
    assert load_config(file).columns[0].site.layer_thickness == (0.1, 0.1, 1.0)


def test_a_path_belongs_to_the_file_that_writes_it(write, tmp_path):
    write()
    for name in ("sites/mine.csv", "mine.csv", "observed.csv"):
        Path(name).write_text("time\n")
    file = write(run="base: sites/site.yaml\nforcing: {csv: {file: mine.csv}}")
    assert load_config(file).columns[0].forcing.csv.file == tmp_path / "mine.csv"
    observed = load_config(file).calibration.observations[0].file
    assert observed == tmp_path / "sites" / "observed.csv"
    # and what Python changes to the folder of the loaded file
    file = write(run="base: sites/site.yaml")
    changed = load_config(file, {"forcing": {"csv": {"file": "mine.csv"}}})
    assert changed.columns[0].forcing.csv.file == tmp_path / "mine.csv"
    in_memory = parse_config({"base": "site.yaml", "site": {"latitude": 1.0}}, "sites")
    assert in_memory.columns[0].forcing.csv.file == tmp_path / "sites" / "weather.csv"
    assert in_memory.columns[0].site.latitude == 1.0


def test_another_form_stands_over_that_of_the_base(write):
    write()
    Path("state.restart").write_text("")
    file = write(run="base: sites/site.yaml\ninitial: {restart: state.restart}")
    assert load_config(file).columns[0].initial.soil_temperature is None
    write(next="base: run.yaml\ninitial: {soil_temperature: 270.0, saturation: 0.5}")
    # the run that the restart was taken from
    assert load_config("next.yaml").columns[0].initial.restart is None
    write(run="base: sites/site.yaml\nsoil: {horizons: [{from: 0.0, material: loam}]}")
    assert load_config(file).columns[0].soil.horizons is not None
    # horizons that tell the water give way too
    wet = "{from: 0.0, material: loam, saturation: 0.8}"
    write(
        other=f"base: sites/site.yaml\ninitial: {{saturation: null}}\nsoil: {{horizons: [{wet}]}}"
    )
    for water in (
        "saturation: 0.5",
        "total_water_content: 0.2",
        "equilibrium: {water: hydrostatic}",
    ):
        write(run=f"base: other.yaml\ninitial: {{{water}}}")
        assert load_config(file).columns[0].soil.horizons[0].saturation is None
    write(run="base: other.yaml\ninitial: {restart: state.restart}")
    assert load_config(file).columns[0].soil.horizons[0].saturation is None
    write(run="base: sites/site.yaml\ncolumns: [{initial: {restart: state.restart}}]")
    assert load_config(file).columns[0].initial.saturation is None


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({"run": "\nbase: none.yaml"}, r"run.yaml:\n  base \(line 2\): file none.yaml not found"),
        ({"run": "base: run.yaml"}, r"run.yaml:\n  base \(line 1\): .* build on itself"),
        (
            {"run": "base: other.yaml", "other": "site: {}\nbase: run.yaml"},
            r"other.yaml:\n  base \(line 2\): run.yaml builds on this file",
        ),
        ({"run": "base: [a.yaml]"}, r"base \(line 1\): is \['a.yaml'\]; it must be the path"),
        ({"run": "base: other.yaml", "other": "- 1"}, r"other.yaml:\n  holds no keys"),
        ({"run": "base: other.yaml", "other": "site: ["}, r"other.yaml: is not valid YAML"),
        ({"run": "base: sites"}, r"run.yaml:\n  base \(line 1\): file sites not found"),
        (
            {"run": "base: f1.yaml", **{f"f{k}": f"base: f{k + 1}.yaml" for k in range(1, 12)}},
            rf"f{MOST_FILES - 1}.yaml:\n  base \(line 1\): {MOST_FILES} files build on each other",
        ),
    ],
)
def test_a_base_that_cannot_be_read_is_named_with_file_and_key(write, texts, message):
    assert re.search(message, refusal(write(**texts)))


def test_an_error_of_a_value_names_the_file_in_which_it_stands(write, tmp_path):
    site = tmp_path / "sites" / "site.yaml"
    bad = SITE.replace("21600", "-1").replace("deep_soil", "deep_sole")
    message = refusal(write(run="base: sites/site.yaml\ntime: {end: no}", **{"sites/site": bad}))
    assert message.startswith("run.yaml:\n")
    assert f"time.step (line 2 of {site}): Input" in message
    assert "time.end (line 2): 'no' is no time" in message
    assert f"site.deep_sole_temperature (line 5 of {site}): unknown key" in message
    file = write(run="base: sites/site.yaml")
    Path("sites/weather.csv").unlink()
    assert f"forcing.csv.file (line 16 of {site}): file weather.csv not found" in refusal(file)
    # and those that are found as the model is built
    with pytest.raises(ConfigError) as caught, errors_of(file):
        raise ConfigError("initial.saturation: is odd")
    assert f"run.yaml:\n  initial.saturation (line 13 of {site}): is odd" in str(caught.value)


def test_code_of_a_base_needs_the_trust_of_its_own_folder(write, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.delenv("NOAHPY_TRUST", raising=False)
    file = write(
        run="base: sites/site.yaml",
        **{"sites/site": SITE + "processes: {snow_albedo: {module: code.py:give}}"},
        **{"settings/noahpy/settings": ""},
    )
    Path("sites/code.py").write_text("")
    for trusted, runs in (("mine", False), ("sites", True)):
        Path("settings/noahpy/settings.yaml").write_text(f"trust: [{tmp_path / trusted}]")
        if runs:
            assert load_config(file).processes
        else:
            assert "processes.snow_albedo.module" in refusal(file)


def test_a_run_and_its_check_see_the_whole_configuration(write):
    file = write(
        run="base: sites/site.yaml\nforcing: {csv: null, weather: {climate: arctic}}\n"
        "output: {file: run.nc}"
    )
    checked = CliRunner().invoke(app, ["check", str(file)])
    assert checked.exit_code == 0, checked.stderr
    assert "deep_soil_temperature: 272.0" in checked.stdout
    assert "\nbase:" not in checked.stdout
    result = CliRunner().invoke(app, ["run", str(file), "-q", "-o", "sites/site.yaml"])
    assert "would be written onto" in result.stderr
    jsonschema.validate(yaml.safe_load(file.read_text()), json_schema())
