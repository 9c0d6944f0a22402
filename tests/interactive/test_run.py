"""Runs from Python give what the command writes, without files, and take what Python has."""

import netCDF4
import numpy as np
import pandas as pd
import pytest
import xarray as xr
import yaml
from configurations import SMALL_COLUMN
from typer.testing import CliRunner

import noahpy
from noahpy.cli.app import app
from noahpy.errors import ConfigError, ForcingError

EAGER = {"compute": {"engine": "eager"}}
COLUMN = {**SMALL_COLUMN, **EAGER}
OF_A_RUN = {"history", "tracking_id", "title"}
"""Attributes that differ between two runs of one configuration."""


def run(config=COLUMN, changes=None, **options):
    return noahpy.run(config, changes, progress=False, **options)


@pytest.fixture(scope="module")
def control():
    return run()


@pytest.fixture(scope="module")
def weather():
    return noahpy.forcing_dataset(noahpy.configure(COLUMN))


@pytest.mark.parametrize("columns", [1, 2])
def test_the_dataset_is_that_of_the_file(columns, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    values = dict(COLUMN)
    if columns == 2:
        values["columns"] = [{"name": "loam"}, {"name": "wet", "initial": {"saturation": 0.9}}]
        values["initial"] = {"soil_temperature": 274.5, "saturation": 0.5}
    # keys that write files have no effect in Python
    values["output"] = {"file": "not_written.nc", "precision": "float64"}
    config = tmp_path / "case.yaml"
    config.write_text(yaml.safe_dump(values))
    answer = CliRunner().invoke(app, ["run", str(config), "-o", "run.nc", "-q"])
    assert answer.exit_code == 0, answer.output
    ours = run(config)
    assert {file.name for file in tmp_path.iterdir()} == {"case.yaml", "run.nc"}
    with xr.open_dataset("run.nc", decode_timedelta=False) as theirs:
        xr.testing.assert_identical(ours.drop_attrs(deep=False), theirs.drop_attrs(deep=False))
        for name in theirs.attrs.keys() - OF_A_RUN:
            assert ours.attrs[name] == theirs.attrs[name], name
        assert ours.attrs.keys() == theirs.attrs.keys()
        for name in theirs.variables:
            assert ours[name].dtype == theirs[name].dtype
    ours.to_netcdf("again.nc")
    with netCDF4.Dataset("again.nc") as again, netCDF4.Dataset("run.nc") as written:
        assert again.variables.keys() == written.variables.keys()


def test_configurations_of_all_kinds_run_alike(control, tmp_path):
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(COLUMN))
    parsed = noahpy.parse_config(COLUMN)
    for config in (file, str(file), parsed):
        assert run(config).equals(control)
    shorter = {"time": {"end": "2001-05-11T18:00"}}
    for config in (file, COLUMN, parsed):
        assert run(config, shorter).sizes["time"] == 2


def test_changes_of_a_parsed_configuration_reach_all_columns():
    columns = [{"name": "a"}, {"name": "b", "site": {"slope_class": 2}}]
    parsed = noahpy.parse_config({**COLUMN, "columns": columns})
    changed = noahpy.configure(parsed, {"site": {"slope_class": 3}})
    assert [column.site.slope_class for column in changed.columns] == [3, 3]
    assert [column.site.slope_class for column in parsed.columns] == [1, 2]


def test_notes_are_told_and_errors_name_the_key():
    notes = []
    run(note=notes.append)
    assert any("synthetic weather" in note for note in notes)
    with pytest.raises(ConfigError, match=r"site\.slope_class"):
        run(changes={"site": {"slope_class": 12}})
    with pytest.raises(ConfigError, match="bmi_noahpy"):
        run({key: value for key, value in COLUMN.items() if key != "forcing"})


def test_spin_up_comes_before_the_run():
    notes = []
    long = {
        "time": {"start": "2001-05-10", "end": "2002-05-10", "step": 864000},
        "spin_up": {"years": 1, "maximum_cycles": 2},
        "output": {"interval": "month"},
    }
    spun = run(changes=long, note=notes.append)
    assert spun.sizes["time"] == 13
    (told,) = (note for note in notes if note.startswith("spin-up: "))
    assert told == f"spin-up: {spun.attrs['spin_up']}"


# --- forcing -------------------------------------------------------------------------------------
def test_forcing_in_memory_drives_the_same_run(control, weather):
    assert weather.sizes["time"] == 16
    again = run(forcing=weather)
    assert again.equals(control)
    assert "in memory" in again.attrs["configuration"]


def test_changed_forcing_changes_the_run(control, weather):
    warmer = weather.copy()
    warmer["air_temperature"] = weather.air_temperature + 2.0
    warmer.air_temperature.attrs["units"] = "K"
    difference = run(forcing=warmer).skin_temperature - control.skin_temperature
    assert (difference > 0.2).all()
    # and so does a configuration that holds it
    held = noahpy.configure(COLUMN, forcing=warmer)
    changed = noahpy.configure(held, {"output": {"variables": ["skin_temperature"]}})
    assert (run(changed).skin_temperature - control.skin_temperature == difference).all()


def test_a_table_of_pandas_is_forcing(weather):
    expected = run(forcing=weather)
    # a table has no units, and without them those of a table in text: hPa
    table = weather.to_dataframe()
    with pytest.raises(ForcingError, match="it looks like Pa"):
        run(forcing=table)
    table = table.rename(columns={"surface_pressure": "surface_pressure [Pa]"})
    assert run(forcing=table).equals(expected)
    table.index = table.index.tz_localize("UTC").tz_convert("Asia/Shanghai")
    table["air_temperature [degC]"] = table.pop("air_temperature") - 273.15
    table["remark"] = "fine"
    again = run(forcing=table)
    assert np.allclose(again.soil_temperature, expected.soil_temperature, atol=1e-5)


def test_forcing_of_another_calendar_class_is_read(weather):
    cftime = pytest.importorskip("cftime")
    dates = [cftime.DatetimeGregorian(*date.timetuple()[:6]) for date in weather.indexes["time"]]
    assert run(forcing=weather.assign_coords(time=dates)).equals(run(forcing=weather))


def test_keys_of_the_configuration_apply_to_forcing_in_memory(weather):
    gappy = weather.where(weather.time != weather.time[5])
    for name in weather:
        gappy[name].attrs = weather[name].attrs
    with pytest.raises(ForcingError, match=r"dataset \d+ in memory"):
        run(forcing=gappy)
    assert run(changes={"forcing": {"fill": "linear:12h"}}, forcing=gappy).sizes["time"] == 4
    renamed = weather.rename(air_temperature="t2")
    del renamed.t2.attrs["standard_name"]
    names = {"forcing": {"netcdf": {"variables": {"air_temperature": "t2"}}, "weather": None}}
    without = {key: value for key, value in COLUMN.items() if key != "forcing"}
    files = {"forcing": {"netcdf": {**names["forcing"]["netcdf"], "files": "none.nc"}}}
    with pytest.raises(ConfigError, match=r"none\.nc"):
        run({**without, **files})
    own = noahpy.configure(COLUMN, forcing=renamed)
    with pytest.raises(ForcingError, match="air_temperature"):
        run(own)
    assert run(own, names).equals(run(forcing=weather))


@pytest.mark.parametrize(
    ("forcing", "expected"),
    [
        (3.0, "float is given; expected an xarray.Dataset"),
        (pd.DataFrame({"air_temperature": [270.0]}), "has no times"),
        (
            pd.DataFrame(
                {"air_temperature": [270.0], "air_temperature [degC]": [1.0]},
                index=pd.DatetimeIndex(["2001-05-10"]),
            ),
            "in two columns",
        ),
    ],
)
def test_forcing_that_is_none_is_refused(forcing, expected):
    with pytest.raises(ConfigError, match=expected):
        run(forcing=forcing)


# --- parameters ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "given",
    [0.5, [0.5, 0.5, 0.5], np.full((3, 1), 0.5), xr.DataArray([0.5] * 3, dims="depth")],
)
def test_a_parameter_is_set_by_its_name(given):
    config = noahpy.configure(COLUMN, parameters={"porosity": given, "geothermal_heat_flux": 0.1})
    (column,) = config.columns
    assert column.soil.values.porosity == (0.5, 0.5, 0.5)
    assert column.site.geothermal_heat_flux == 0.1
    read = noahpy.parameter_dataset(config)
    assert (read.porosity == 0.5).all()
    assert read.porosity.dims == ("depth",)
    assert read.porosity.attrs["configuration_key"] == "soil.values.porosity"
    assert read.porosity.attrs["units"] == "m3 m-3"
    assert read.geothermal_heat_flux.dims == ()


def test_parameters_that_are_read_can_be_changed_and_given(control):
    read = noahpy.parameter_dataset(noahpy.configure(COLUMN))
    same = run(parameters=read[["porosity", "quartz_fraction", "wind_height", "fresh_snow_albedo"]])
    assert same.equals(control)
    wetter = run(parameters={"porosity": 1.2 * read.porosity})
    assert not wetter.equals(control)
    assert "porosity: [" in wetter.attrs["configuration"]


def test_arrays_of_other_layers_or_columns_are_refused():
    porosity = noahpy.parameter_dataset(noahpy.configure(COLUMN)).porosity
    with pytest.raises(ConfigError, match=r"porosity is given at the depths .* the layers of"):
        noahpy.configure(COLUMN, parameters={"porosity": porosity[::-1]})
    columns = {"columns": [{"name": "a"}, {"name": "b"}]}
    height = noahpy.parameter_dataset(noahpy.configure(COLUMN, columns)).wind_height
    swapped = height.isel(column=[1, 0])
    with pytest.raises(ConfigError, match="is given for the columns b, a; the run has a, b"):
        noahpy.configure(COLUMN, columns, parameters={"wind_height": swapped})


def test_parameters_of_several_columns_have_their_own_values():
    columns = [{"name": "a"}, {"name": "b"}]
    by_column = xr.DataArray([0.4, 0.5], dims="column")
    both = xr.DataArray([[0.1, 0.2, 0.3], [0.4, 0.5, np.nan]], dims=("column", "depth"))
    config = noahpy.configure(
        {**COLUMN, "columns": columns},
        parameters={"porosity": by_column, "quartz_fraction": both, "air_height": [2.0, 3.0]},
    )
    first, second = (column.soil.values for column in config.columns)
    assert first.porosity == (0.4, 0.4, 0.4)
    assert second.porosity == (0.5, 0.5, 0.5)
    assert second.quartz_fraction == (0.4, 0.5, None)
    assert [column.site.air_height for column in config.columns] == [2.0, 3.0]
    read = noahpy.parameter_dataset(config)
    assert read.quartz_fraction.dims == ("column", "depth")
    assert [*read.column_name.values] == ["a", "b"]
    given = noahpy.configure(config, parameters=read[["porosity", "air_height"]])
    assert given.columns[1].soil.values.porosity == second.porosity


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"porositi": 0.5}, "no parameter is named 'porositi'; the nearest is 'porosity'"),
        ({"minimum_stomatal_resistance": 10.0}, "no key of a configuration sets"),
        (
            {"porosity": [0.5, 0.5]},
            r"has the shape \(2,\); expected is a number or \[layer\]",
        ),
        ({"porosity": xr.DataArray([0.5] * 3, dims="time")}, "has the dimension 'time'"),
        ({"porosity": "much"}, "are no numbers"),
        ({"porosity": 1.5}, "soil.values.porosity"),
        ({"wind_height": np.nan}, "site.wind_height"),
        ({"porosity": np.nan}, "porosity is NaN"),
    ],
)
def test_parameters_that_cannot_be_set_are_refused(parameters, expected):
    with pytest.raises(ConfigError, match=expected):
        noahpy.configure(COLUMN, parameters=parameters)


# --- ensembles and scenarios ---------------------------------------------------------------------
def test_an_ensemble_has_its_members():
    perturb = {"soil.values.porosity": {"mean": 0.45, "standard_deviation": 0.02}}
    values = {**COLUMN, "ensemble": {"members": 3, "seed": 1, "perturb": perturb}}
    members = run(values)
    assert members.soil_temperature.dims == ("time", "member", "depth")
    parameters = noahpy.parameter_dataset(noahpy.configure(values))
    assert parameters.porosity.dims == ("member", "depth")
    assert len({*parameters.porosity.isel(depth=0).values}) == 3
    assert noahpy.forcing_dataset(noahpy.configure(values)).air_temperature.dims == (
        "time",
        "member",
    )
    with pytest.raises(ValueError, match="choose a member"):
        noahpy.site_dataframe(members)
    assert len(noahpy.site_dataframe(members.isel(member=0))) == 4


def test_a_scenario_is_applied_to_forcing_in_memory(control, weather):
    warmer = {"forcing": {"scenario": {"air_temperature": {"offset": 2.0}}}}
    of_generator = run(changes=warmer)
    assert of_generator.equals(run(changes=warmer, forcing=weather))
    assert (of_generator.skin_temperature > control.skin_temperature).all()
