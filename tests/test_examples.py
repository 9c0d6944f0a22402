"""Every configuration in ``config_examples`` runs, and gives what its description promises."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from typer.testing import CliRunner

from noahpy.cli import app

EXAMPLES = Path(__file__).parent.parent / "config_examples"
SYNTHETIC = ("permafrost", "several_columns")


@pytest.fixture(scope="module")
def example_run(request, tmp_path_factory):
    """The output of a whole example, by name."""
    name = request.param
    if name not in SYNTHETIC:
        request.getfixturevalue("shared")
    file = tmp_path_factory.mktemp(name) / f"{name}.nc"
    result = CliRunner().invoke(app, ["run", str(EXAMPLES / f"{name}.yaml"), "-o", str(file), "-q"])
    assert result.exit_code == 0, result.output
    with xr.open_dataset(file) as data:
        yield name, data.load()


EVERY = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


@pytest.mark.slow
@pytest.mark.parametrize("example_run", EVERY, indirect=True)
def test_an_example_runs_to_its_end_within_reason(example_run):
    name, data = example_run
    assert int(data.run_status) == 1
    for variable in data.data_vars.values():
        if "time" in variable.dims and variable.dtype.kind == "f":
            assert np.isfinite(variable).all(), variable.name
    assert data.soil_temperature.min() > 200.0
    assert data.soil_temperature.max() < 330.0
    assert (data.liquid_water_content <= data.total_water_content + 1e-6).all()
    if name == "permafrost":
        assert 1.0 < data.active_layer_thickness.sel(year=2002) < 4.0
    if name == "col_de_porte":
        assert 0.5 < data.snow_depth.max() < 3.0
    if name == "several_columns":
        assert data.sizes["column"] == 4
