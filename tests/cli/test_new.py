"""Configurations to start from: each is whole, and what it only mentions exists."""

import re
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import yaml
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.cli.new import MAPS, PARTS, Kind, template
from noahpy.config import json_schema
from noahpy.simulation.load import load_config

EXAMPLES = Path(__file__).parents[2] / "config_examples"


def noahpy(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.mark.parametrize("kind", Kind)
def test_a_new_configuration_checks_and_is_not_replaced(kind, tmp_path):
    file = tmp_path / "mine.yaml"
    made = noahpy("new", kind, "-o", file)
    assert made.exit_code == 0, made.output
    assert f"wrote {file}" in made.output
    assert "mine.yaml" in file.read_text()
    if kind is not Kind.REGION:
        # its check makes a plan of the run, which the run below does too
        checked = noahpy("check", file)
        assert checked.exit_code == 0, checked.output
    file.write_text("mine")
    again = noahpy("new", kind, "-o", file)
    assert again.exit_code == 2
    assert "exists already" in again.output
    assert file.read_text() == "mine"


def run_briefly(folder, command, kind, **time):
    """Runs a new configuration over another time."""
    file = folder / f"{kind}.yaml"
    assert noahpy("new", kind, "-o", file).exit_code == 0
    values = yaml.safe_load(file.read_text())
    values["time"] = {k: v for k, v in (values["time"] | time).items() if v is not None}
    values["compute"] = {"engine": "eager"}
    file.write_text(yaml.safe_dump(values))
    result = noahpy(command, file, "-q", "-o", folder / "result")
    assert result.exit_code == 0, result.output
    return folder / "result"


def test_a_new_site_runs(tmp_path):
    with xr.open_dataset(run_briefly(tmp_path, "run", "site", end="2001-09-02 21:00")) as data:
        assert data.sizes["time"] == 2


@pytest.mark.slow
def test_a_new_region_runs(tmp_path):
    pytest.importorskip("distributed", reason="regions need noahpy[regions]")
    end = {"end": "2001-01-01 18:00", "repetitions": None}
    with xr.open_dataset(run_briefly(tmp_path, "run", "region", **end)) as data:
        assert int((data.cell_status == 0).sum()) == 60


@pytest.mark.slow
def test_a_new_calibration_ends_with_its_analysis(tmp_path):
    folder = run_briefly(tmp_path, "calibrate", "calibration")
    assert (folder / "uncertainty.csv").exists()


def test_a_new_region_fits_its_maps(tmp_path):
    file = tmp_path / "region.yaml"
    noahpy("new", "region", "-o", file)
    region = load_config(file).region
    with xr.open_dataset(tmp_path / MAPS) as maps:
        assert {*region.values.values(), region.mask, *region.copied} <= {*maps.data_vars}
        assert int(maps.land.sum()) == 60


def test_a_new_configuration_for_a_coupler_is_driven(tmp_path, monkeypatch):
    from bmi_noahpy import NoahPy

    monkeypatch.syspath_prepend(EXAMPLES / "coupling")
    from arctic_weather import MEAN_CLOUD, arctic_weather

    file = tmp_path / "coupler.yaml"
    noahpy("new", "coupler", "-o", file)
    file.write_text(file.read_text() + "compute: {engine: eager}\n")
    model = NoahPy()
    model.initialize(str(file))
    for name, values in arctic_weather(np.array([[245.0]]), 0.0, MEAN_CLOUD).items():
        model.set_value(name, np.reshape(values, -1))
    model.update()
    assert np.isfinite(model.get_value_ptr("soil__temperature")).all()
    model.finalize()


def keys_of(node):
    if isinstance(node, dict):
        yield from node.get("properties", {})
        for value in node.values():
            yield from keys_of(value)
        if "enum" in node.get("propertyNames", {}):
            yield from node["propertyNames"]["enum"]
    elif isinstance(node, list):
        for value in node:
            yield from keys_of(value)


@pytest.mark.parametrize("kind", Kind)
def test_keys_in_comments_are_keys_of_configurations(kind):
    """So that what stands commented in a new configuration cannot grow old."""
    known = {*keys_of(json_schema()), "soil_temperature", "snow_depth"}
    mentioned = re.findall(r"^ *# {3,}(?:- )?([a-z_]+):", template(kind, "mine"), re.MULTILINE)
    assert mentioned
    assert {*mentioned} <= known


def test_all_parts_are_used():
    parts = {name for names in PARTS.values() for name in names}
    found = {
        file.name.removesuffix(".yaml") for file in (files("noahpy.cli") / "templates").iterdir()
    }
    assert found == parts
