"""The table of a site: what a run gave, named as observations are, with observations beside it."""

import numpy as np
import pandas as pd
import pytest
from configurations import SMALL_COLUMN

import noahpy
from noahpy.errors import ObservationError
from noahpy.observations import read_observations

EAGER = {"compute": {"engine": "eager"}}


@pytest.fixture(scope="module")
def output():
    columns = [{"name": "loam"}, {"name": "warm", "initial": {"soil_temperature": 276.0}}]
    values = {**SMALL_COLUMN, **EAGER, "columns": columns, "output": {"variables": "all"}}
    return noahpy.run(values, progress=False)


def test_a_table_has_a_line_for_every_day_and_a_column_for_every_depth(output):
    table = noahpy.site_dataframe(output, "warm")
    assert [*table.index] == [*pd.date_range("2001-05-10", periods=4)]
    expected = output.soil_temperature.isel(column=1, depth=1)
    assert np.array_equal(table["soil_temperature@0.25"], expected)
    assert table.attrs["units"]["soil_temperature@0.25"] == "K"
    assert np.array_equal(table["snow_depth"], output.snow_depth.isel(column=1))
    assert noahpy.site_dataframe(output, 1).equals(table)
    assert not any("annual" in name or "bounds" in name for name in table)


def test_a_table_is_read_as_observations(output, tmp_path):
    table = noahpy.site_dataframe(output, "warm")
    names = ["soil_temperature@0.25", "soil_temperature@0.05", "skin_temperature"]
    table[names].to_csv(tmp_path / "observed.csv")
    series = read_observations(tmp_path / "observed.csv")
    assert [one.label for one in series] == names
    again = noahpy.site_dataframe(output, "warm", tmp_path / "observed.csv")
    for name in names:
        assert np.allclose(again[f"{name} observed"], table[name])
        assert np.allclose(again[f"{name} modelled"], table[name], atol=1e-4)


def test_observations_lie_at_their_time_and_depth(output, tmp_path):
    file = tmp_path / "sensor.csv"
    file.write_text(
        "time,soil_temperature@0.15 [degC],snow_depth\n"
        "2001-05-11T09:00,1.0,\n2001-05-11T15:00,3.0,0.1\n2001-05-30T00:00,9.0,\n"
    )
    table = noahpy.site_dataframe(output, "loam", file)
    observed = table["soil_temperature@0.15 observed"]
    assert observed["2001-05-11"] == pytest.approx(275.15)
    assert observed.notna().sum() == 1
    between = table[["soil_temperature@0.05", "soil_temperature@0.25"]].mean(axis=1)
    modelled = table["soil_temperature@0.15 modelled"]
    assert modelled["2001-05-11"] == pytest.approx(between["2001-05-11"])
    assert table.attrs["units"]["soil_temperature@0.15 observed"] == "K"
    file.write_text("time,soil_temperature@2.0\n2001-05-11,270.0\n")
    with pytest.raises(ObservationError, match="below the column"):
        noahpy.site_dataframe(output, "loam", file)


@pytest.mark.parametrize(
    ("column", "expected"),
    [(None, "choose one of the columns 'loam', 'warm'"), ("peat", "'peat' is not in the run")],
)
def test_a_column_that_is_not_there_is_refused(output, column, expected):
    with pytest.raises(ValueError, match=expected):
        noahpy.site_dataframe(output, column)


def test_what_is_no_run_is_refused(output):
    with pytest.raises(ValueError, match="no output of a run"):
        noahpy.site_dataframe(output.drop_vars("time_bounds"))


def test_names_of_cmip_keep_their_units_and_find_observations(tmp_path):
    values = {**SMALL_COLUMN, **EAGER, "output": {"names": "cmip"}}
    run = noahpy.run(values, progress=False)
    file = tmp_path / "sensor.csv"
    file.write_text("time,soil_temperature@0.05\n2001-05-11,275.0\n")
    table = noahpy.site_dataframe(run, observations=file)
    assert np.array_equal(table["tsl@0.05"], run.tsl.isel(depth=0))
    modelled = table["soil_temperature@0.05 modelled"]["2001-05-11"]
    assert modelled == pytest.approx(table["tsl@0.05"]["2001-05-11"], abs=1e-4)
