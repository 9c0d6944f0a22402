"""Numbers, dates and messages of configurations: within bounds, and named by file, key and line."""

import copy
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from configurations import SMALL_COLUMN
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.config import Config
from noahpy.config.messages import MOST_PROBLEMS
from noahpy.errors import ConfigError
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import errors_of, load_config, parse_config

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "permafrost.yaml"
VALUES = yaml.safe_load(EXAMPLE.read_text())


def with_text(tmp_path, old, new):
    text = EXAMPLE.read_text()
    assert old in text
    file = tmp_path / "case.yaml"
    file.write_text(text.replace(old, new, 1))
    return file


def refusal(file):
    with pytest.raises(ConfigError) as caught, errors_of(file):
        build_simulation(load_config(file))
    return str(caught.value)


def number_schemas(schema, path=()):
    """All schemas of numbers within a schema of pydantic, with where they stand."""
    if isinstance(schema, dict):
        if schema.get("type") in ("float", "int"):
            yield path, schema
        if schema.get("type") == "definition-ref":
            return
        for key, value in schema.items():
            if key not in ("metadata", "serialization", "default"):
                yield from number_schemas(value, (*path, key))
    elif isinstance(schema, (list, tuple)):
        for number, value in enumerate(schema):
            yield from number_schemas(value, (*path, number))


def test_every_number_of_the_schema_has_two_bounds_and_is_no_text():
    found = list(number_schemas(Config.__pydantic_core_schema__))
    assert len(found) > 100
    for path, schema in found:
        fields = [part for part in path if isinstance(part, str)]
        assert {"ge", "gt"} & schema.keys(), fields
        assert {"le", "lt"} & schema.keys(), fields
        assert schema.get("strict"), fields
        assert schema["type"] == "int" or schema["allow_inf_nan"] is False, fields


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("start: 2001-09-01", "start: 20010901", "time.start"),
        ("start: 2001-09-01", "start: 2001", "time.start"),
        ("start: 2001-09-01", "start: 999302400.0", "time.start"),
        ("start: 2001-09-01", "start: true", "time.start"),
        ("start: 2001-09-01", "start: 2001-13-45", "time.start"),
        ("start: 2001-09-01", "start: 0001-01-01T00:00+14:00", "time.start"),
        ("start: 2001-09-01", "start: !!timestamp abc", "time.start"),
        ("step: 10800", "step: 1.0e+300", "time.step"),
        ("step: 10800", "step: 31536000", "time.step"),
        ("step: 10800", "step: 4.7e-310", "time.step"),
        ("step: 10800", "step: .nan", "time.step"),
        ("maximum_snow_albedo: 0.75", "maximum_snow_albedo: yes", "site.maximum_snow_albedo"),
        ("maximum_snow_albedo: 0.75", "maximum_snow_albedo: true", "site.maximum_snow_albedo"),
        ("maximum_snow_albedo: 0.75", "maximum_snow_albedo: '0.75'", "site.maximum_snow_albedo"),
        ("latitude: 33.0", "latitude: 33.0\n  latitude: 34.0", "site.latitude"),
        ("air_height: 2.0", "air_height: 1.0e+308", "site.air_height"),
        ("slope_class: 1", "slope_class: 1.0", "site.slope_class"),
        ("seed: 2026", f"seed: {10**30}", "forcing.weather.seed"),
        ("interval: 10800", "interval: 10000000000000000000", "forcing.weather.interval"),
        ("interval: 10800", "interval: 10000000", "forcing.weather.interval"),
        ("preset: permafrost", "schemes: {exchange_scheme: true}", "schemes.exchange_scheme"),
        ("preset: permafrost", "compute: {threads: 100000000000}", "compute.threads"),
        ("preset: permafrost", "spin_up: {years: 1000000000000}", "spin_up.years"),
        ("preset: permafrost", "processes: {snow_albedo: {}}", "processes.snow_albedo.module"),
    ],
)
def test_a_wrong_value_is_refused_with_file_key_and_line(tmp_path, old, new, where):
    file = with_text(tmp_path, old, new)
    message = refusal(file)
    lines = file.read_text().splitlines()
    key = where.rpartition(".")[2]
    assert message.startswith(f"{file}:\n  {where} (line ")
    line = int(message.split("(line ")[1].split(")")[0])
    assert new.splitlines()[-1].split(":")[0] in lines[line - 1]
    assert key in lines[line - 1] or "{" in lines[line - 1]


@pytest.mark.parametrize("start", ["2001-9-1", "2001-09-01 18:00", "'20010901'", "2001-09-01T06Z"])
def test_dates_are_texts_of_iso_8601(tmp_path, start):
    if start == "'20010901'":
        assert "time.start" in refusal(with_text(tmp_path, "start: 2001-09-01", f"start: {start}"))
        return
    config = load_config(with_text(tmp_path, "start: 2001-09-01", f"start: {start}"))
    assert (config.time.start.year, config.time.start.month) == (2001, 9)


def test_a_run_of_more_steps_than_memory_holds_is_refused(tmp_path):
    file = with_text(tmp_path, "end: 2003-12-31 21:00", "end: 9999-01-01")
    assert "forcing.weather.interval (line" in refusal(file)
    file.write_text(file.read_text().replace("step: 10800", "step: 1"))
    assert "steps of 1 s; 1000000000 are allowed" in refusal(file)


# --- what turns out when the model is built ------------------------------------------------------
@pytest.mark.parametrize(
    ("old", "new", "where", "words"),
    [
        ("slope_class: 1 ", "slope_class: 1\n  bottom_temperature_height: -10.0 ", "site", "deep"),
        ("class: 7 ", "class: 1 ", "vegetation.class", "is urban"),
        ("layer_class: [7,", "layer_class: [99,", "soil.layer_class", "soil class 99"),
        ("total_water_content: [0.20", "total_water_content: [0.90", "initial.total", "layer 1"),
        ("soil:", "soil:\n  values: {porosity: 0.05}", "soil.values.porosity", "wilting_point"),
        (
            "soil:",
            "soil:\n  values: {wilting_point_water_content: 0.4}",
            "soil.values.wilting_point_water_content",
            "below reference_water_content",
        ),
        (
            "soil:",
            "soil:\n  values: {saturated_hydraulic_conductivity: 4.7e-310}",
            "soil.values.saturated_hydraulic_conductivity",
            "4.7e-310",
        ),
        ("preset: permafrost", "compute: {device: abacus}", "compute.device", "cannot be used"),
        ("preset: permafrost", "spin_up: {years: 5}", "spin_up.years", "5 years are repeated"),
    ],
)
def test_what_is_wrong_together_names_file_key_and_line_too(tmp_path, old, new, where, words):
    message = refusal(with_text(tmp_path, old, new))
    assert message.startswith(f"{tmp_path / 'case.yaml'}:\n  {where}")
    assert "(line " in message
    assert words in message


def test_columns_are_named_by_number_from_one_and_by_where_they_say_it(tmp_path):
    values = copy.deepcopy(VALUES)
    values["columns"] = [
        {},
        {"soil": {"values": {"porosity": 0.06}}},
        {"initial": {"total_water_content": 0.9}},
    ]
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(values))
    message = refusal(file)
    assert "columns[2].soil.values.porosity (line" in message
    assert "column 2;" in message
    del values["columns"][1]["soil"]
    file.write_text(yaml.safe_dump(values))
    message = refusal(file)
    assert "columns[3].initial.total_water_content (line" in message
    assert "in layer 1, column 3, above porosity" in message


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"forcing": {"noah_text": "no.txt"}}, "forcing.noah_text"),
        ({"forcing": {"netcdf": {"files": "no/*.nc"}}}, "forcing.netcdf.files"),
        ({"forcing": {"netcdf": {"files": "a**"}}}, "forcing.netcdf.files"),
        ({"forcing": {"netcdf": {"files": "/**/*.nc"}}}, "forcing.netcdf.files"),
        ({"forcing": {"netcdf": {"files": "/*/*/*/*/*.nc"}}}, "forcing.netcdf.files"),
        ({"forcing": {"netcdf": {"files": "x" * 5000}}}, "forcing.netcdf.files"),
        ({"initial": {"restart": "no.restart"}}, "initial.restart"),
        (
            {"processes": {"snow_albedo": {"module": "no.py:x"}}},
            "processes.snow_albedo.module",
        ),
    ],
)
def test_files_that_are_not_found_name_the_line_of_their_key(tmp_path, given, where):
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump({**VALUES, **given}))
    assert refusal(file).startswith(f"{file}:\n  {where} (line ")
    result = CliRunner().invoke(app, ["check", str(file)])
    assert result.exit_code == 2
    assert f"{where} (line " in result.stderr


# --- length of messages --------------------------------------------------------------------------
def test_the_first_problems_are_listed_and_the_others_counted(tmp_path):
    file = tmp_path / "case.yaml"
    file.write_text(EXAMPLE.read_text() + "columns:\n" + "  - nam: c\n" * 3000)
    message = refusal(file)
    assert message.count("unknown key") == MOST_PROBLEMS
    assert message.endswith(f"and {3000 - MOST_PROBLEMS} more problems")


def test_a_long_wrong_list_is_reported_once_and_shortened():
    values = copy.deepcopy(VALUES)
    values["site"]["layer_thickness"] = [-1.0] * 900
    values["x" * 100_000] = ["y" * 100_000]
    with pytest.raises(ConfigError) as caught:
        parse_config(values)
    assert len(str(caught.value)) < 2000
    assert str(caught.value).count("layer_thickness") == 1


def test_nothing_that_moves_the_cursor_of_a_terminal_is_repeated():
    with pytest.raises(ConfigError) as caught:
        parse_config({"\x1b[2Jsite": {}, "preset": "\x1b[31mred"})
    assert "\x1b" not in str(caught.value)
    assert "\\x1b[2Jsite" in str(caught.value)


@pytest.mark.parametrize("name", ["", "\x1b[2J", "a\nb", "\u202egnp.exe", "n" * 201])
def test_a_column_has_a_name_of_one_printed_line(name):
    with pytest.raises(ConfigError) as refused:
        parse_config({**SMALL_COLUMN, "columns": [{"name": name}]})
    assert "columns[1].name" in str(refused.value)
    assert str(refused.value).isprintable()


def test_a_value_that_may_be_a_list_is_reported_in_the_form_given():
    values = copy.deepcopy(VALUES)
    values["soil"]["values"] = {"porosity": "much", "quartz_fraction": [0.5, "some"]}
    with pytest.raises(ConfigError) as caught:
        parse_config(values)
    lines = str(caught.value).splitlines()
    assert len(lines) == 2
    assert "soil.values.porosity: Input should be a valid number, given 'much'" in lines[0]
    assert "soil.values.quartz_fraction[2]: Input should be a valid number" in lines[1]


def test_the_faults_that_stand_for_a_kind_end_soon_with_a_message(shared):
    for file in sorted((shared / "faults" / "config").glob("*.yaml")):
        begin = time.perf_counter()
        result = CliRunner().invoke(app, ["check", str(file)])
        assert time.perf_counter() - begin < 20.0, file.name
        assert result.exit_code == 2, file.name
        assert len(result.stderr) < 4000
        assert "(line " in result.stderr, result.stderr
        assert "Traceback" not in result.stderr


def test_check_of_a_bomb_takes_no_memory(tmp_path):
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 10)}]" for k in range(1, 12)]
    file = tmp_path / "bomb.yaml"
    file.write_text("\n".join(lines))
    done = subprocess.run(
        [sys.executable, "-m", "noahpy", "check", file],
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "values more than are written" in done.stderr
