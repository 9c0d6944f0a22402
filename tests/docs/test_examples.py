"""Every configuration in ``config_examples`` runs, and gives what its description promises."""

import shutil
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import yaml
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.output import run_status
from noahpy.output.layout import RunStatus
from noahpy.output.permafrost import Permafrost
from noahpy.simulation.load import load_config

pytestmark = pytest.mark.not_quick

EXAMPLES = sorted((Path(__file__).parents[2] / "config_examples").glob("*.yaml"))
SYNTHETIC = (
    *("assimilation", "calibration", "ensemble", "horizons", "learning", "permafrost"),
    *("permafrost_implicit", "scenarios", "several_columns", "station_forcing"),
)
DAYS = 3


@pytest.fixture
def example(request):
    """An example that needs the shared data only if it reads a file."""
    if request.param.stem not in SYNTHETIC:
        request.getfixturevalue("shared")
    return request.param


def run(config, file):
    result = CliRunner().invoke(app, ["run", str(config), "-o", str(file), "-q"])
    assert result.exit_code == 0, result.output
    assert run_status(file) is RunStatus.COMPLETE
    with xr.open_dataset(file) as data:
        return data.load()


def assert_within_reason(data):
    for variable in data.data_vars.values():
        if "time" in variable.dims and variable.dtype.kind == "f":
            assert np.isfinite(variable).all(), variable.name
    assert data.soil_temperature.min() > 200.0
    assert data.soil_temperature.max() < 330.0
    assert (data.liquid_water_content <= data.total_water_content + 1e-6).all()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem, indirect=True)
def test_the_first_days_of_an_example_are_within_reason(example, tmp_path):
    values = yaml.safe_load(example.read_text())
    end = load_config(example).time.start + timedelta(days=DAYS)
    values["time"] = values.get("time", {}) | {"end": end.isoformat()}
    config = tmp_path / example.name
    config.write_text(yaml.safe_dump(values))
    for table in example.parent.glob("*.csv"):
        shutil.copy(table, tmp_path)
    data = run(config, tmp_path / "run.nc")
    assert data.sizes["time"] == DAYS + 1
    assert_within_reason(data)


@pytest.mark.parametrize("stem", ["permafrost", "calibration"])
def test_an_example_that_offers_the_implicit_preset_runs_with_it(stem, tmp_path):
    example = next(path for path in EXAMPLES if path.stem == stem)
    text = example.read_text()
    assert "permafrost-implicit" in text
    values = yaml.safe_load(text) | {"preset": "permafrost-implicit"}
    end = load_config(example).time.start + timedelta(days=DAYS)
    values["time"] |= {"end": end.isoformat()}
    config = tmp_path / example.name
    config.write_text(yaml.safe_dump(values))
    data = run(config, tmp_path / "run.nc")
    assert_within_reason(data)
    assert "phase_change: ground" in data.attrs["configuration"]


WHOLE = [path for path in EXAMPLES if path.stem in ("col_de_porte", "several_columns")]


@pytest.mark.slow
@pytest.mark.parametrize("example", WHOLE, ids=lambda path: path.stem, indirect=True)
def test_a_whole_example_is_what_it_says(example, tmp_path):
    data = run(example, tmp_path / "run.nc")
    assert_within_reason(data)
    if example.stem == "col_de_porte":
        assert 0.8 < data.snow_depth.max() < 2.0
        assert data.snow_depth[-1] == 0.0
        assert int(data.permafrost) == Permafrost.UNDETERMINED
    else:
        thawed = dict(zip(data.column_name.values, data.permafrost.values, strict=True))
        assert thawed == {
            "silt": Permafrost.PRESENT,
            "peat over silt": Permafrost.PRESENT,
            "sandy loam, bare": Permafrost.PRESENT,
            "silt, warm ground": Permafrost.ABSENT,
        }
