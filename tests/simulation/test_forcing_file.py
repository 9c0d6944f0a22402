"""``noahpy forcing``: what the model sees, as a file that is read to the same, and as a picture."""

import netCDF4
import numpy as np
import pytest
import xarray as xr
import yaml
from cf_checks import complaints
from matplotlib.image import imread
from typer.testing import CliRunner
from weather_files import cf, truth

from noahpy.cli.app import app
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

COLUMN = {
    "preset": "permafrost",
    "time": {"start": "2001-05-10", "end": "2001-05-13T21:00", "step": 10800},
    "site": {
        "layer_thickness": [0.1, 0.3, 0.6],
        "deep_soil_temperature": 272.0,
        "latitude": 68.6,
        "longitude": -149.6,
    },
    "soil": {"layer_class": 7},
    "vegetation": {"class": 7, "monthly_green_fraction": [0.2] * 12},
    "initial": {"soil_temperature": 274.5, "total_water_content": 0.3},
    "forcing": {
        "weather": {"climate": "arctic", "seed": 3, "interval": 86400},
        "elevation": {"source": 0.0, "site": 760.0},
        "disaggregation": {"interval": 10800, "temperature_range": 9.0},
    },
}


@pytest.fixture
def forcing(tmp_path):
    """Runs the command on the small column with changes to it."""

    def forcing(*options, **changes):
        file = tmp_path / "case.yaml"
        file.write_text(yaml.safe_dump({**COLUMN, **changes}))
        return file, CliRunner().invoke(app, ["forcing", str(file), *map(str, options)])

    return forcing


def seen(config):
    simulation = build_simulation(config, engine="eager")
    return simulation.supply.at(simulation.clock.dates(0, simulation.clock.step_count))


# the standard calendar is Julian before 1582
@pytest.mark.parametrize("year", ["2001", "0850"])
def test_the_file_is_forcing_of_which_the_model_sees_the_same(forcing, tmp_path, year):
    written, picture = tmp_path / "f.nc", tmp_path / "f.png"
    time = {key: str(value).replace("2001", year) for key, value in COLUMN["time"].items()}
    time["step"] = COLUMN["time"]["step"]
    file, answer = forcing("-o", written, "--plot", picture, time=time)
    assert answer.exit_code == 0, answer.output
    assert "moved from 0 to 760 m" in answer.output
    again = tmp_path / "again.yaml"
    netcdf = {"netcdf": {"files": str(written)}}
    again.write_text(yaml.safe_dump({**COLUMN, "time": time, "forcing": netcdf}))
    for name, one, other in zip(
        seen(load_config(file))._fields,
        seen(load_config(file)),
        seen(load_config(again)),
        strict=True,
    ):
        np.testing.assert_allclose(one, other, rtol=1e-14, err_msg=name)
    assert imread(picture).std() > 0.0


def test_snow_of_the_source_is_snow_of_the_file(forcing, tmp_path):
    source, written = tmp_path / "source.nc", tmp_path / "f.nc"
    true = truth(1, 5)
    cf({**true, "snowfall": np.where(true["wind_speed"] > 5.0, true["snowfall"], 0.0)}).to_netcdf(
        source
    )
    changes = {
        "time": {"start": "2007-04-02", "end": "2007-04-04", "step": 3600},
        "schemes": {"precipitation_phase": "forcing"},
        "forcing": {"netcdf": {"files": str(source)}, "undercatch": {"factor": 1.4}},
    }
    file, answer = forcing("-o", written, **changes)
    assert answer.exit_code == 0, answer.output
    again = tmp_path / "again.yaml"
    values = {**COLUMN, **changes, "forcing": {"netcdf": {"files": str(written)}}}
    again.write_text(yaml.safe_dump(values))
    first, second = seen(load_config(file)), seen(load_config(again))
    assert 0.0 < first.snowfall_fraction.max() < 1.0
    for one, other in ((first.precipitation_rate, second.precipitation_rate),
                       (first.snowfall_fraction, second.snowfall_fraction)):  # fmt: skip
        np.testing.assert_allclose(one, other, rtol=1e-12)


def test_a_scenario_is_in_the_file_and_what_members_change_is_not(forcing, tmp_path):
    written = tmp_path / "f.nc"
    warmer = {**COLUMN["forcing"], "scenario": {"air_temperature": {"offset": 2.0}}}
    perturb = {"forcing.air_temperature.offset": {"mean": 0.0, "standard_deviation": 1.0}}
    temperatures = []
    for changes in ({}, {"forcing": warmer}, {"ensemble": {"members": 3, "perturb": perturb}}):
        _, answer = forcing("-o", written, "--overwrite", **changes)
        assert answer.exit_code == 0, answer.output
        with netCDF4.Dataset(written) as data:
            temperatures.append(data["air_temperature"][:])
    assert "before their members change it" in answer.output
    plain, changed, of_members = temperatures
    np.testing.assert_allclose(changed - plain, 2.0)
    np.testing.assert_array_equal(of_members, plain)


def test_columns_are_stations_with_their_names(forcing, tmp_path):
    written = tmp_path / "f.nc"
    sites = [{"name": "tal"}, {"name": "höhe", "site": {"latitude": 69.5}}]
    scheme = {"precipitation_phase": "threshold"}
    file, answer = forcing("-o", written, columns=sites, schemes=scheme)
    assert answer.exit_code == 0, answer.output
    with xr.open_dataset(written) as data:
        names = [name.decode() for name in data.column_name.values]
        assert names == ["tal", "höhe"]
        assert data.attrs["Conventions"] == "CF-1.11"
        assert data.sizes["column"] == 2
        assert "snowfall" not in data
        assert str(data.time.values[0]) == "2001-05-10T00:00:00.000000000"
        assert len(data.time) == 32
    both = seen(load_config(file)).air_temperature
    alone = tmp_path / "alone.yaml"
    site = {**COLUMN["site"], "latitude": 69.5}
    alone.write_text(
        yaml.safe_dump({**COLUMN, "site": site, "forcing": {"netcdf": {"files": str(written)}}})
    )
    np.testing.assert_allclose(seen(load_config(alone)).air_temperature[:, 0], both[:, 1])


def test_the_conventions_hold(forcing, tmp_path):
    pytest.importorskip("compliance_checker", reason="the checker of CF is part of noahpy[test]")
    written = tmp_path / "f.nc"
    forcing("-o", written, columns=[{"name": "a"}, {"name": "b", "site": {"latitude": 69.5}}])
    assert complaints(written) == []


@pytest.mark.parametrize(
    ("options", "changes", "expected"),
    [
        ((), {}, "nothing to do"),
        (("--plot", "f.doc"), {}, "is not one of"),
        (("--plot", "f.png", "--column", "7"), {}, "no such column"),
        (("-o", "case.yaml"), {}, "case.yaml"),
        (("-o", "f.nc"), {"forcing": {}, "time": {**COLUMN["time"]}}, "to a coupler"),
    ],
)
def test_what_cannot_be_written_is_refused_and_leaves_nothing(
    forcing, tmp_path, monkeypatch, options, changes, expected
):
    monkeypatch.chdir(tmp_path)
    _, answer = forcing(*options, **changes)
    assert answer.exit_code == 2, answer.output
    assert expected in answer.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.yaml"]


def test_a_file_is_replaced_only_when_asked_to(forcing, tmp_path):
    written = tmp_path / "f.nc"
    written.write_text("mine")
    _, answer = forcing("-o", written)
    assert answer.exit_code == 2
    assert written.read_text() == "mine"
    _, answer = forcing("-o", written, "--overwrite")
    assert answer.exit_code == 0, answer.output
    netCDF4.Dataset(written).close()
