"""Two runs compared: means, permafrost figures and differences."""

import numpy as np
import pytest
import xarray as xr
from typer.testing import CliRunner
from yearly_outputs import DEPTH, write_output

from noahpy.cli.app import app
from noahpy.errors import ConfigError, OutputError
from noahpy.output.run_comparison import compare_runs


def figures(comparison):
    return {figure.label: figure for figure in comparison.figures}


def test_differences_are_those_of_the_runs(tmp_path):
    a, b = (
        write_output(tmp_path / "a.nc"),
        write_output(tmp_path / "b.nc", 2.0, scenario="two kelvin"),
    )
    (comparison,) = compare_runs(a, b)
    found = figures(comparison)

    def difference(label):
        return comparison.difference(found[label])[1]

    for depth in DEPTH:
        label = f"mean annual ground temperature at {depth:g} m"
        assert difference(label) == pytest.approx(2.0 * np.exp(-depth))
    assert difference("active-layer thickness") == pytest.approx(0.2)
    assert comparison.shown(found["active-layer thickness"].first)[1] == pytest.approx(0.805)
    assert comparison.shown(found["thaw of the top layer"].first)[1] == pytest.approx(131.0)
    rain = found["precipitation, mean"]
    assert rain.units == "mm a-1"
    assert comparison.shown(rain.first)[1] == pytest.approx(1e-5 * 86400 * 365.25)
    most = found["snow depth, largest mean of 31 d"]
    assert most.second[0] < most.first[0]
    assert comparison.shown(found["skin temperature, mean"].first)[1] == pytest.approx(
        -2.15, abs=0.1
    )
    assert comparison.periods == ("2001-01-01 to 2002-12-31",) * 2
    assert comparison.years == ("2001 to 2002",) * 2
    assert comparison.scenarios == ("", "two kelvin")
    # a run is as itself
    (same,) = compare_runs(a, a)
    assert all(np.array_equal(f.first, f.second, equal_nan=True) for f in same.figures)


def test_the_time_in_common_counts_or_all_of_each(tmp_path):
    a, b = (
        write_output(tmp_path / "a.nc", years=3),
        write_output(tmp_path / "b.nc", first=2003, years=3),
    )
    (common,) = compare_runs(a, b)
    assert common.periods == ("2003-01-01 to 2003-12-31",) * 2
    assert common.years == ("2003 to 2003",) * 2
    c = write_output(tmp_path / "c.nc", first=2050, years=1)
    (apart,) = compare_runs(a, c)
    assert apart.periods == ("2001-01-01 to 2003-12-31", "2050-01-01 to 2050-12-31")
    assert apart.years == ("2001 to 2003", "2050 to 2050")
    (chosen,) = compare_runs(a, b, years=(2003, 2004))
    assert chosen.periods == ("2003-01-01 to 2003-12-31", "2003-01-01 to 2004-12-31")
    with pytest.raises(ConfigError, match=r"a.nc: has no record in 2005 to 2006"):
        compare_runs(a, b, years=(2005, 2006))


def changed(path, change):
    """A file after a change of its dataset."""
    with xr.open_dataset(path, decode_times=False) as data:
        new = change(data.load())
    new.to_netcdf(path)
    return path


def test_figures_of_other_years_are_not_set_side_by_side(tmp_path):
    a = write_output(tmp_path / "a.nc")
    half = write_output(tmp_path / "half.nc", first=2002, years=2)
    # the runs share 2002, but one has only a part of it
    changed(half, lambda data: data.assign(days_covered=("year", [200, 365])))
    (comparison,) = compare_runs(a, half)
    assert comparison.periods == ("2002-01-01 to 2002-12-31",) * 2
    assert comparison.years == ("", "")
    assert "active-layer thickness" not in figures(comparison)


def test_a_difference_is_of_the_years_with_a_value_in_both(tmp_path):
    a, b = write_output(tmp_path / "a.nc"), write_output(tmp_path / "b.nc", 2.0)

    def lost(data):
        data["active_layer_thickness"][1] = np.nan
        return data

    (comparison,) = compare_runs(a, changed(b, lost))
    thickness = figures(comparison)["active-layer thickness"]
    assert comparison.shown(thickness.first)[1] == pytest.approx(0.805)
    assert comparison.shown(thickness.second)[1] == pytest.approx(1.0)
    assert comparison.difference(thickness)[1] == pytest.approx(0.2)


def test_names_of_cmip_are_compared_and_what_one_run_lacks_is_named(tmp_path):
    a, b = write_output(tmp_path / "a.nc"), write_output(tmp_path / "b.nc")

    def as_cmip(data):
        original = {"original_name": "precipitation"}
        rain = data["precipitation"].assign_attrs(data["precipitation"].attrs | original)
        water = data["snow_depth"].assign_attrs(
            {"original_name": "snow_water_equivalent", "units": "kg m-2"}
        )
        return data.drop_vars(["precipitation", "snow_depth"]).assign(pr=rain, snw=1000.0 * water)

    def with_water(data):
        return data.rename(snow_depth="snow_water_equivalent")

    (comparison,) = compare_runs(changed(a, with_water), changed(b, as_cmip))
    assert comparison.left_out == ((), ())
    assert "precipitation, mean" in figures(comparison)
    snow = figures(comparison)["snow water equivalent, mean"]
    assert snow.units == "m"
    np.testing.assert_allclose(snow.second, snow.first)
    changed(b, lambda data: data.drop_vars(["pr", "snw"]).assign_coords(depth=[0.1, 0.9, 5.0]))
    (comparison,) = compare_runs(a, b)
    assert comparison.left_out == (
        (
            "mean annual ground temperature at 4 m",
            "snow water equivalent, mean",
            "snow water equivalent, largest mean of 31 d",
            "precipitation, mean",
        ),
        ("mean annual ground temperature at 5 m",),
    )


def test_states_of_months_are_not_compared_with_those_of_days(tmp_path):
    a, b = write_output(tmp_path / "a.nc"), write_output(tmp_path / "b.nc")

    def with_states(data, step=1):
        begin = data.time_bounds[::step, 0].to_numpy()
        data = data.isel(time=slice(step - 1, None, step))
        data["time_bounds"][:, 0] = begin
        data["thaw_depth"] = "time", np.ones(data.sizes["time"]), {"cell_methods": "time: point"}
        return data

    changed(a, with_states)
    (comparison,) = compare_runs(a, changed(b, lambda data: with_states(data, 2)))
    assert "thaw depth, mean of a value every 31 d" in comparison.left_out[0]
    assert "thaw depth, mean of a value every 62 d" in comparison.left_out[1]
    assert "skin temperature, mean" in figures(comparison)
    (comparison,) = compare_runs(a, a)
    assert "thaw depth, mean of a value every 31 d" in figures(comparison)


@pytest.mark.parametrize("moved", ["latitude", "longitude"])
def test_regions_elsewhere_are_not_compared_cell_by_cell(tmp_path, moved):
    def region(name, **shift):
        def change(data):
            places = {"latitude": [60.0, 61.0], "longitude": [100.0, 101.0]}
            variables = {k: ("cell", np.array(v) + shift.get(k, 0.0)) for k, v in places.items()}
            status = ("cell", np.zeros(2, dtype="i1"))
            data = data.drop_vars("column_name").rename(column="cell")
            return data.assign(cell_status=status, **variables)

        return changed(write_output(tmp_path / name, columns=["one", "two"]), change)

    here, there = region("here.nc"), region("there.nc", **{moved: 2.0})
    assert compare_runs(here, here)[0].kind == "mean of the cells, by area"
    with pytest.raises(ConfigError, match="are regions of other cells"):
        compare_runs(here, there)


def test_members_are_compared_one_by_one(tmp_path):
    numbers = list(range(1, 12))
    a = write_output(tmp_path / "a.nc", members=numbers)
    b = write_output(tmp_path / "b.nc", 2.0, members=numbers)
    (comparison,) = compare_runs(a, b)
    thickness = figures(comparison)["active-layer thickness"]
    low, middle, high = comparison.shown(thickness.first)
    assert (low, middle, high) == pytest.approx((0.805, 1.305, 1.805))
    # the members differ among themselves by far more than the runs
    assert comparison.difference(thickness) == pytest.approx((0.2, 0.2, 0.2))
    assert comparison.kind == "median, and range of 11 members"
    other = changed(b, lambda data: data.assign_attrs(ensemble="11 members, seed 2"))
    (unpaired,) = compare_runs(a, other)
    assert np.isnan(unpaired.difference(thickness)[::2]).all()
    (mixed,) = compare_runs(a, write_output(tmp_path / "c.nc", 2.0))
    low, middle, high = mixed.difference(figures(mixed)["active-layer thickness"])
    assert np.isnan([low, high]).all()
    assert middle == pytest.approx(0.2 - 0.5)


def test_columns_are_compared_by_name(tmp_path):
    a = write_output(tmp_path / "a.nc", columns=["peat", "silt", "gravel"])
    b = write_output(tmp_path / "b.nc", 1.0, columns=["silt", "peat"])
    found = {one.name: one for one in compare_runs(a, b)}
    assert list(found) == ["peat", "silt"]
    thickness = figures(found["peat"])["active-layer thickness"]
    assert thickness.second[0] - thickness.first[0] == pytest.approx(0.1 + 0.1)
    (one,) = compare_runs(a, b, column="silt")
    assert one.name == "silt"
    with pytest.raises(ConfigError, match="no column 'gravel' in common"):
        compare_runs(a, b, column="gravel")


def test_what_is_no_output_is_refused(tmp_path):
    xr.Dataset({"a": 1.0}).to_netcdf(tmp_path / "other.nc")
    run = write_output(tmp_path / "run.nc")
    with pytest.raises(OutputError, match="is not an output file of a run"):
        compare_runs(run, tmp_path / "other.nc")
    (tmp_path / "text.nc").write_text("no file")
    expected = r"text.nc: cannot be read as the output of a run: NetCDF: Unknown file format$"
    with pytest.raises(OutputError, match=expected):
        compare_runs(tmp_path / "text.nc", run)


def test_the_command_prints_a_table_and_draws(tmp_path):
    a = write_output(tmp_path / "a.nc", members=list(range(6)))
    b = write_output(tmp_path / "b.nc", 2.0, members=list(range(6)), scenario="two kelvin")
    arguments = ["compare", str(a), str(b), "--years", "2001", "2002"]
    answer = CliRunner().invoke(app, [*arguments, "-o", str(tmp_path / "both.png")])
    assert answer.exit_code == 0, answer.output
    for text in ("A: no scenario", "B: two kelvin", "active-layer thickness (m)", "+0.2"):
        assert text in answer.output
    assert (tmp_path / "both.png").read_bytes().startswith(b"\x89PNG")
    refused = CliRunner().invoke(app, [*arguments[:3], "--years", "2002", "2001"])
    assert refused.exit_code == 2
    refused = CliRunner().invoke(app, [*arguments, "-o", str(a)])
    assert refused.exit_code == 2
    assert "would be written onto" in refused.output
