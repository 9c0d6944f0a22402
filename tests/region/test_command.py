"""Messages of the command line on regional runs."""

import numpy as np
import pytest
from small_regions import GRIDDED, grid_forcing, grid_maps, write_region
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.engine import cache
from noahpy.engine.key import LibraryKey
from noahpy.errors import ConfigError
from noahpy.forcing.netcdf import NetcdfSource
from noahpy.region.plan import make_plan
from noahpy.simulation.build import build_simulation


def test_check_looks_at_maps_and_forcing(tmp_path):
    maps = grid_maps()
    maps["vegetation"][0, 0] = 16.0
    grid_forcing().to_netcdf(tmp_path / "forcing.nc")
    write_region(tmp_path, maps, {"forcing": GRIDDED})
    result = CliRunner().invoke(app, ["check", str(tmp_path / "region.yaml")])
    assert result.exit_code == 0, result.output
    assert "20 cells: 19 run, 1 are water" in result.output
    assert "20 steps of 21600 s from 2001-09-01T00:00:00 UTC" in result.output
    assert "4 blocks of 6 cells; every process needs about" in result.output
    (tmp_path / "forcing.nc").write_text("no netCDF")
    result = CliRunner().invoke(app, ["check", str(tmp_path / "region.yaml")])
    assert result.exit_code == 2
    assert "forcing.nc: cannot be read as netCDF" in result.output


def test_a_check_reads_some_weeks_of_weather_however_long_the_files_are(tmp_path, monkeypatch):
    """Files hold all cells of a time together: a year of one cell costs as much as one of all."""
    read, values = [], NetcdfSource.values

    def noted(source, records):
        read.append(records.stop - records.start)
        return values(source, records)

    monkeypatch.setattr(NetcdfSource, "values", noted)
    days = grid_forcing()
    begin, count = days.time.to_numpy()[0], 3 * 366 * 4
    years = days.isel(time=np.arange(count) % days.sizes["time"])
    years["time"] = days.time.dims, begin + np.arange(count) * np.timedelta64(6, "h")
    years["time"].attrs = days.time.attrs
    years.to_netcdf(tmp_path / "forcing.nc")
    write_region(tmp_path, changes={"time": {"end": "2004-08-31"}, "forcing": GRIDDED})
    result = CliRunner().invoke(app, ["check", str(tmp_path / "region.yaml")])
    assert result.exit_code == 0, result.output
    assert 28 * 4 < max(read) < 90 * 4


def test_what_only_columns_have_is_refused(tmp_path):
    config = write_region(tmp_path)
    with pytest.raises(ConfigError, match="list single cells as columns"):
        build_simulation(config)
    result = CliRunner().invoke(
        app, ["run", str(tmp_path / "region.yaml"), "--checkpoint-every", "30d"]
    )
    assert result.exit_code == 2
    assert "a region continues with --resume" in result.output


def test_the_step_of_a_region_is_compiled_once_for_all_cells(tmp_path, monkeypatch):
    built = []
    monkeypatch.setattr(cache, "find_or_build", lambda key, model, _: built.append((key, model)))
    write_region(tmp_path)
    result = CliRunner().invoke(app, ["compile", str(tmp_path / "region.yaml")])
    assert result.exit_code == 0, result.output
    ((key, model),) = built
    assert key == LibraryKey.of(model)
    assert key.path.name in result.output.replace("\n", "")


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "{}", '"identity"', "\x00\xff"])
def test_a_damaged_account_of_blocks_is_named(tmp_path, text):
    plan = make_plan(write_region(tmp_path), tmp_path / "region.nc")
    plan.open_folder(resume=False)
    (plan.folder / "run.json").write_text(text)
    with pytest.raises(ConfigError, match=r"run\.json: is damaged .* remove the folder"):
        plan.open_folder(resume=True)


@pytest.mark.parametrize("text", ["", "[]", "7", "{}", '{"digests": 3, "failures": []}'])
def test_a_damaged_report_of_a_block_counts_as_none(tmp_path, text):
    plan = make_plan(write_region(tmp_path), tmp_path / "region.nc")
    plan.open_folder(resume=False)
    plan.report_file(0).write_text(text)
    assert plan.open_folder(resume=True) == {}
