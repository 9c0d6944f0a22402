"""A restart in netCDF says what it holds, comes back bit for bit, and may be changed by others."""

from dataclasses import replace

import netCDF4
import numpy as np
import pytest
import torch
import xarray as xr
from component_runs import configuration, started
from typer.testing import CliRunner

from noahpy.catalog.quantity import Quantity, quantities_of
from noahpy.cli.app import app
from noahpy.errors import SnapshotError
from noahpy.model.state import State
from noahpy.simulation.restart_file import add_variable, dimensions, read_restart, write_restart
from noahpy.simulation.snapshot import Snapshot

TWO = {
    "columns": [{}, {"site": {"latitude": 70.0}, "soil": {"layer_class": 3}}],
    "preset": "permafrost-implicit",
    "initial.snow_depth": 0.3,
    "initial.snow_water_equivalent": 0.06,
}
HALF, WHOLE = (
    {"time.end": f"2001-06-10 {hour}:00", "output.interval": "step"} for hour in (11, 23)
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("restart")


@pytest.fixture(scope="module")
def of_component(folder):
    """A snapshot with everything that one can have but the position in an output file."""
    model = started(folder, TWO, "two")
    model.update_until(40000.5)
    return Snapshot.from_bytes(model.serialize())


def run(*arguments):
    result = CliRunner().invoke(app, ["run", *map(str, arguments), "-q"])
    return result.exit_code, " ".join(result.output.split())


@pytest.fixture
def edited(tmp_path, of_component):
    """Change the file of a snapshot with a function of the open dataset, and read it."""

    def edit(change):
        file = tmp_path / "edited.nc"
        write_restart(of_component, file)
        with netCDF4.Dataset(file, "a") as dataset:
            change(dataset)
        return read_restart(file)

    return edit


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_it_comes_back_bit_for_bit(tmp_path, of_component, dtype):
    state = State(*(value.to(dtype) for value in of_component.state))
    progress = {"flags": np.array([True, False]), "none": np.zeros((0, 3))}
    progress["values/a"] = np.array([[0.1], [np.nan]])
    saved = replace(of_component, state=state, output=progress)
    write_restart(saved, tmp_path / "a.nc")
    assert read_restart(tmp_path / "a.nc").to_bytes() == saved.to_bytes()
    # the packed form is told by its content
    write_restart(saved, tmp_path / "a.restart")
    assert (tmp_path / "a.restart").read_bytes() == saved.to_bytes()
    assert read_restart(tmp_path / "a.restart").to_bytes() == saved.to_bytes()


def test_every_state_variable_is_there_with_what_the_catalog_says(tmp_path, of_component):
    file = tmp_path / "a.nc"
    write_restart(of_component, file)
    with xr.open_dataset(file) as data:
        assert data["time"].values == of_component.date
        for name, line in quantities_of(State).items():
            variable = data[name]
            assert variable.dims == dimensions(line)
            assert variable.dtype == np.float64
            assert variable.attrs["units"] == line.units
            assert variable.attrs.get("standard_name", "") == line.cf_name
            assert np.array_equal(variable, getattr(of_component.state, name))
        assert data["soil_temperature"].dims == ("soil_layer", "column")
        assert data["snow_layer_ice"].dims == ("snow_layer", "column")
        assert float(data["snow_layer_ice"].sum()) > 0.0
        assert data["soil_temperature"].attrs["valid_max"] == 380.0
        assert "valid_max" not in data["snow_age"].attrs
    with netCDF4.Dataset(file) as data:
        assert set(data.groups) == {"component", "fingerprint"}


@pytest.mark.parametrize("layers", [0, 4])
def test_a_variable_on_another_axis_needs_no_more_than_its_line(tmp_path, layers):
    line = Quantity("temperature", "K", (150.0, 273.16), axis="snow_layer", name="snow_temperature")
    with netCDF4.Dataset(tmp_path / "a.nc", "w") as dataset:
        add_variable(dataset, line, np.full((layers, 2), 263.25))
    with xr.open_dataset(tmp_path / "a.nc") as data:
        assert data["snow_temperature"].dims == ("snow_layer", "column")
        assert data["snow_temperature"].shape == (layers, 2)
        assert (data["snow_temperature"] == 263.25).all()


@pytest.mark.parametrize("suffix", ["nc", "restart"])
def test_a_run_that_is_continued_from_it_gives_the_same_output(tmp_path, suffix):
    state, whole, parts = tmp_path / f"a.{suffix}", tmp_path / "whole.nc", tmp_path / "parts.nc"
    config = configuration(tmp_path, WHOLE)
    assert run(config, "--output", whole)[0] == 0
    short = configuration(tmp_path, HALF, "short")
    end = tmp_path / f"end.{suffix}"
    assert run(short, "--save-restart", state)[0] == 0
    assert run(config, "--restart-from", state, "--output", parts, "--save-restart", end)[0] == 0
    with xr.open_dataset(whole) as first, xr.open_dataset(parts) as second:
        hours = second.sizes["time"]
        for name in first.data_vars:
            if "time" in first[name].dims:
                assert np.array_equal(first[name][-hours:], second[name], equal_nan=True), name
    # and the initial state of another run, and that of a component
    begun = configuration(
        tmp_path,
        {
            "time.start": "2001-06-11",
            "initial": {"restart": str(end)},
        },
        "begun",
    )
    assert run(begun)[0] == 0
    model = started(tmp_path, WHOLE)
    model.deserialize(read_restart(end).to_bytes())
    assert model.get_current_time() == 86400.0


def test_values_that_others_have_changed_are_used(tmp_path, folder):
    file, end = tmp_path / "a.nc", tmp_path / "end.nc"
    config = configuration(tmp_path, WHOLE)
    short = configuration(tmp_path, HALF, "short")
    assert run(short, "--save-restart", file)[0] == 0
    # as xarray may do: in other order and precision, with a fill value, and another unit of time
    with xr.open_dataset(file) as data:
        data = data.load().transpose(*reversed(list(data.dims)))
        data["soil_temperature"] = (data["soil_temperature"] - 0.5).astype(np.float32)
    other = tmp_path / "other.nc"
    data.to_netcdf(other, encoding={"time": {"units": "hours since 2000-01-01"}})
    with netCDF4.Dataset(file) as source, netCDF4.Dataset(other, "a") as target:
        for name, variable in source["fingerprint"].variables.items():
            group = target.createGroup("fingerprint")
            if "of_1" not in group.dimensions:
                group.createDimension("of_1", 1)
            group.createVariable(name, variable.dtype, ("of_1",))[...] = variable[...]
    before, after = read_restart(file), read_restart(other)
    difference = after.state.soil_temperature - before.state.soil_temperature
    assert torch.allclose(difference, torch.full_like(difference, -0.5), atol=2e-5)
    assert run(config, "--restart-from", other, "--save-restart", end)[0] == 0
    assert float(read_restart(end).state.soil_temperature[2]) < 273.1


def set_value(name, place, value):
    def change(dataset):
        dataset[name][place] = value

    return change


@pytest.mark.parametrize(
    ("name", "place", "value", "message"),
    [
        ("soil_temperature", (2, 0), 500.0, "500.0 in layer 3, column 1; allowed is 150 to 380"),
        ("soil_temperature", (0, 0), np.nan, "nan in layer 1, column 1; allowed is 150 to 380"),
        ("snow_depth", 0, -0.5, "-0.5 in column 1; allowed is 0 to 100000"),
        ("total_water_content", (4, 0), 0.9, "0.9 in layer 5, column 1, above porosity 0.4"),
    ],
)
def test_a_value_that_is_not_allowed_is_refused_with_its_place(
    tmp_path, name, place, value, message
):
    file = tmp_path / "a.nc"
    config = configuration(tmp_path, WHOLE)
    assert run(configuration(tmp_path, HALF, "short"), "--save-restart", file)[0] == 0
    with netCDF4.Dataset(file, "a") as dataset:
        dataset[name].set_auto_mask(False)
        dataset[name][place] = value
    code, output = run(config, "--restart-from", file)
    assert code != 0
    assert f"{name} is {message}" in output
    begun = configuration(tmp_path, {"initial": {"restart": str(file)}}, "begun")
    code, output = run(begun)
    assert code != 0
    assert f"{name} is {message}" in output


def renamed(old, new):
    return lambda dataset: dataset.renameVariable(old, new)


def without_dimension(dataset):
    dataset.renameVariable("snow_depth", "old")
    dataset.createVariable("snow_depth", "f8", ("soil_layer",))[...] = 0.0


def as_text(dataset):
    dataset.renameVariable("snow_depth", "old")
    dataset.createVariable("snow_depth", "S1", ("column",))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (renamed("snow_age", "age"), "lacks the state variable snow_age"),
        (renamed("elapsed", "since"), "no single value elapsed"),
        (
            lambda d: d["time"].setncattr("units", "furlongs"),
            "time has no date in units 'furlongs'",
        ),
        (lambda d: d.setncattr("fingerprint", "{"), "malformed attribute fingerprint"),
        (lambda d: d.setncattr("fingerprint", "[1]"), "malformed header"),
        (lambda d: d["elapsed"].assignValue(-1.0), "malformed header: elapsed"),
        (without_dimension, r"snow_depth has the dimensions \('soil_layer',\)"),
        (as_text, "snow_depth is .*, expected are numbers"),
        (lambda d: d["snow_age"].setncattr("stored_as", "object"), "stored as 'object'"),
        (lambda d: d.createGroup("more").createVariable("a", "f8", ()), "unknown array 'more/a'"),
    ],
)
def test_a_file_that_is_no_restart_is_refused(edited, change, message):
    with pytest.raises(SnapshotError, match=rf"edited\.nc: .*{message}"):
        edited(change)


def test_a_missing_value_is_not_taken_for_a_number(tmp_path, of_component):
    file = tmp_path / "a.nc"
    write_restart(of_component, file)
    with netCDF4.Dataset(file, "a") as dataset:
        dataset.renameVariable("snow_depth", "old")
        new = dataset.createVariable("snow_depth", "f8", ("column",), fill_value=-9999.0)
        new[...] = np.ma.masked_all(2)
    assert torch.isnan(read_restart(file).state.snow_depth).all()


def test_a_damaged_file_is_refused(tmp_path, of_component):
    file = tmp_path / "a.nc"
    write_restart(of_component, file)
    file.write_bytes(file.read_bytes()[:2000])
    with pytest.raises(SnapshotError, match=r"a\.nc: cannot be read"):
        read_restart(file)
