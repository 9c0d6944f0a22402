"""The synthetic region of `config_examples`: its maps and its run."""

import sys
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import yaml
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.model.parameters import covers
from noahpy.output.permafrost import Permafrost
from noahpy.plot import plot_run
from noahpy.region.assembly import assemble
from noahpy.region.block import run_block
from noahpy.region.plan import make_plan
from noahpy.region.status import CellStatus
from noahpy.simulation.load import load_config

FOLDER = Path(__file__).parents[2] / "config_examples" / "region"
SIZE = 16


@pytest.fixture(scope="module")
def script():
    sys.path.insert(0, str(FOLDER))
    try:
        import make_region
    finally:
        sys.path.remove(str(FOLDER))
    return make_region


@pytest.fixture(scope="module")
def small(script, tmp_path_factory):
    """A coarse region."""
    folder = tmp_path_factory.mktemp("region")
    script.make_region(folder, SIZE)
    return folder


def test_the_maps_have_everything_that_a_region_may_meet(small):
    with xr.open_dataset(small / "maps.nc") as maps:
        names = covers("vegetation", "usgs")
        kinds = {names[int(number) - 1] for number in np.unique(maps["vegetation"])}
        assert kinds == {"", "water", "glacier", "urban"}
        assert 0 < int((maps["land"] == 0).sum()) < SIZE**2 // 10
        ground = maps["soil_temperature"][-1]
        assert float(ground.min()) < 271.0
        assert float(ground.max()) > 275.0
        # the ground at the shore is thawed at a height where it is frozen elsewhere
        shore = maps["elevation"].where(maps["vegetation"] == 16).max()
        alike = abs(maps["elevation"] - shore) < 30.0
        assert float(ground.where(alike & (maps["vegetation"] != 16)).max()) > 273.15
        assert float(ground.where(alike).min()) < 273.15


def test_the_weather_follows_the_land(script, small):
    terrain = script.make_terrain(SIZE)
    with xr.open_dataset(small / "forcing.nc") as weather:
        means = weather.mean("time")
        assert weather.sizes["time"] == 1460
        assert weather["air_temperature"].encoding["dtype"] == np.int16
        lapse = np.polyfit(terrain.elevation.ravel(), means["air_temperature"].values.ravel(), 1)
        assert lapse[0] == pytest.approx(-6.5e-3, rel=1e-3)
        ratio = means["surface_air_pressure"].values / means["surface_air_pressure"].values.max()
        order = np.argsort(terrain.elevation.ravel())
        assert (np.diff(ratio.ravel()[order]) < 1e-6).all()
        sun = means["surface_downwelling_shortwave_flux_in_air"].values
        # the rise to the north faces south
        assert np.corrcoef(terrain.northward.ravel(), sun.ravel())[0, 1] > 0.9
        # no dry hour becomes a wet one in whole numbers
        assert float((weather["precipitation_flux"] == 0.0).mean()) > 0.5


def test_level_land_has_the_radiation_of_level_land(script):
    flat = np.zeros((2, 2))
    terrain = script.Terrain(flat, flat, flat, flat > 0.0, flat)
    np.testing.assert_allclose(script.sunshine_ratio(terrain), 1.0, atol=1e-12)
    east = script.sunshine_ratio(terrain._replace(eastward=flat + 0.3))
    west = script.sunshine_ratio(terrain._replace(eastward=flat - 0.3))
    np.testing.assert_allclose(east, west)
    south = script.sunshine_ratio(terrain._replace(northward=flat + 0.3))
    assert south[0].min() > 1.2 > 1.0 > south[5].max()


def test_the_first_days_run_and_are_drawn(small, tmp_path):
    written = yaml.safe_load((small / "region.yaml").read_text())
    written["time"] |= {"end": "2001-01-02", "repetitions": 0}
    written["compute"] = {"engine": "eager"}
    written["output"]["interval"] = "day"
    written.pop("spin_up", None)
    (small / "days.yaml").write_text(yaml.safe_dump(written))
    output = tmp_path / "region.nc"
    plan = make_plan(load_config(small / "days.yaml"), output)
    plan.open_folder(resume=False)
    assemble(plan, [run_block(plan, block) for block in range(plan.block_count)], output, "t", "c")
    with xr.open_dataset(output) as data:
        ran = data["cell_status"] == CellStatus.RUN
        assert set(np.unique(data["cell_status"])) == {
            CellStatus.RUN,
            CellStatus.OUTSIDE_MASK,
            CellStatus.WATER,
            CellStatus.GLACIER,
            CellStatus.URBAN,
        }
        assert (np.isfinite(data["soil_temperature"]).all(["time", "depth"]) == ran).all()
        assert data["elevation"].attrs["standard_name"] == "surface_altitude"
    lines = plot_run(output, tmp_path / "region.png")
    assert lines == ["no calendar year was simulated completely; yearly maps are left out"]


def test_the_configuration_is_that_of_the_maps(script):
    written = yaml.safe_load((FOLDER / "region.yaml").read_text())
    np.testing.assert_allclose(np.cumsum(written["site"]["layer_thickness"]), script.LAYER_BOTTOM)


@pytest.mark.slow
def test_the_whole_example_ends_in_a_map_of_permafrost(script, tmp_path):
    script.make_region(tmp_path)
    output = tmp_path / "region.nc"
    command = ["run", str(tmp_path / "region.yaml"), "-o", str(output), "-q"]
    answer = CliRunner().invoke(app, command)
    assert answer.exit_code == 0, answer.output
    assert plot_run(output, tmp_path / "region.png") == []
    with xr.open_dataset(output) as data:
        ran = data["cell_status"] == CellStatus.RUN
        is_frozen = (data["permafrost"] == Permafrost.PRESENT).where(ran)
        assert not (data["permafrost"].where(ran) == Permafrost.UNDETERMINED).any()
        assert 0.4 < float(is_frozen.mean()) < 0.8
        bands = is_frozen.groupby_bins(data["elevation"], [4600, 4900, 5100, 5300, 5500]).mean()
        assert (bands.diff("elevation_bins") > 0.0).all()
        assert float(bands[0]) < 0.1
        assert float(bands[-1]) > 0.95
        thickness = data["active_layer_thickness"][-1]
        assert 0.5 < float(thickness.min()) < float(thickness.max()) < 10.0
