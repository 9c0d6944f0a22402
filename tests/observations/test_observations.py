import numpy as np
import pandas as pd
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from noahpy.errors import ObservationError
from noahpy.observations import (
    ModelMeans,
    ObservedSeries,
    at_depth,
    interval_means,
    pair,
    read_col_de_porte,
    read_observations,
)

HOUR = np.timedelta64(1, "h")
VALUES = arrays(np.float64, 20, elements=st.floats(-50.0, 50.0))


def times(start, count, step):
    return np.datetime64(start, "s") + np.arange(count) * step


def model_of(values, start="2001-01-01", step=24 * HOUR, **layers):
    values = np.asarray(values, dtype=np.float64)
    begin = times(start, len(values), step)
    return ModelMeans(begin, begin + step, values, **layers)


def instants(moments, values, **changes):
    moments = np.asarray(moments, dtype="datetime64[s]")
    given = {"name": "snow_depth", "depth": None, "begin": moments, "end": moments}
    return ObservedSeries(
        **(given | changes), values=np.asarray(values, dtype=np.float64), source="here"
    )


def days(first, values, **changes):
    begin = times(first, len(values), 24 * HOUR)
    return instants(begin, values, end=begin + 24 * HOUR, **changes)


def written(tmp_path, text, name="site.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


# --- tables --------------------------------------------------------------------------------------
def test_a_table_gives_a_series_for_each_column_in_units_of_the_output_file(tmp_path):
    path = written(
        tmp_path,
        "# a site\n"
        "time,soil_temperature@0.10 [degC],snow_depth [cm],snow_water_equivalent [kg m-2]\n"
        "2001-01-01,-1.5,20,50\n"
        "2001-01-02,,NaN,-9999\n"
        "\n"
        "2001-01-03,0.5,10,25\n",
    )

    soil, depth, mass = read_observations(path)

    assert (soil.name, soil.depth, soil.label) == ("soil_temperature", 0.1, "soil_temperature@0.1")
    np.testing.assert_allclose(soil.values, [271.65, 273.65])
    np.testing.assert_allclose(depth.values, [0.2, 0.1])
    np.testing.assert_allclose(mass.values, [0.05, 0.025])
    np.testing.assert_array_equal(
        depth.begin, np.array(["2001-01-01", "2001-01-03"], "datetime64[s]")
    )
    np.testing.assert_array_equal(depth.end - depth.begin, [24 * HOUR] * 2)


def test_times_within_days_are_instants_and_offsets_lead_to_utc(tmp_path):
    path = written(tmp_path, "time;snow_depth\n2001-01-01T08:30+08:00;0.1\n2001-01-01T10:00;0.2\n")
    (series,) = read_observations(path)
    np.testing.assert_array_equal(
        series.begin, np.array(["2001-01-01T00:30", "2001-01-01T10:00"], "datetime64[s]")
    )
    np.testing.assert_array_equal(series.begin, series.end)


def test_dates_may_stand_in_columns_of_their_parts(tmp_path):
    path = written(tmp_path, "year\tmonth\tday\thour\tsnow_depth\n2001\t2\t3\t4\t0.1\n")
    (series,) = read_observations(path)
    assert series.begin[0] == np.datetime64("2001-02-03T04:00:00")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "needs a line of column names"),
        ("time\n2001-01-01\n", "line 1: names no observed variable"),
        (
            "time,snow_depht\n2001-01-01,0\n",
            "line 1, column 'snow_depht': .*nearest name is 'snow_d",
        ),
        ("time,soil_temperature\n2001-01-01,0\n", "needs its depth in m"),
        ("time,snow_depth@1\n2001-01-01,0\n", "snow_depth has no depth"),
        ("time,snow depth!\n2001-01-01,0\n", "is not a name"),
        ("time,snow_depth,snow_depth\n2001-01-01,0,0\n", "'snow_depth' is named twice"),
        ("snow_depth\n0\n", "has no column of times"),
        ("time,snow_depth\n#\n2001-01-01\n", "line 3: has 1 cells, but 2 columns"),
        ("time,snow_depth\n1 January,0\n", "line 2: time '1 January'"),
        ("year,month,day,snow_depth\n2001,2,30,0\n", "line 2: time '2001 2 30'"),
        ("time,snow_depth\n2001-01-02,0\n2001-01-01,0\n", "line 3: .*does not follow"),
        (
            "time,snow_depth\n2001-01-01,deep\n",
            "column 'snow_depth': 'deep' is not a number",
        ),
        ("time,snow_depth\n2001-01-01,inf\n", "'inf' is not a number"),
        ("time,snow_depth [K]\n2001-01-01,1\n", r"column 'snow_depth \[K\]': unit 'K' is not one"),
        ("time,snow_depth [xyz]\n2001-01-01,1\n", "unit 'xyz' is unknown"),
        (
            "time,soil_temperature@0.1\n2001-01-01,\n2001-01-02,-3.5\n",
            r"line 3, column 'soil_temperature@0.1': value -3.5 is not within 175 to 370 K; state",
        ),
        ("time,snow_depth\n2001-01-01,55\n", "value 55 is not within"),
        (
            "time,soil_temperature@0.1 [degC]\n2001-01-01,-99\n",
            "value -99 is not within 175 to 370 K; leave the cell empty if the value is missing",
        ),
        ("time,skin_temperature [degC]\n2001-01-01,99.99\n", "value 99.99 is not within 175"),
        ("time,latent_heat_flux\n2001-01-01,-999\n", "value -999 is not within -900 to 2000 W m-2"),
        ("time,ground_heat_flux\n2001-01-01,-6999\n", "value -6999 is not within"),
    ],
)
def test_a_wrong_table_is_refused_with_line_column_and_value(tmp_path, text, message):
    path = written(tmp_path, text)
    with pytest.raises(ObservationError, match=message) as caught:
        read_observations(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("name", ["none.csv", "none.txt", "none.nc"])
def test_a_file_that_is_not_there_is_refused(tmp_path, name):
    with pytest.raises(ObservationError, match="cannot be read"):
        read_observations(tmp_path / name)


@given(celsius=st.floats(-80.0, 80.0))
def test_degrees_celsius_become_kelvin(tmp_path_factory, celsius):
    path = tmp_path_factory.mktemp("site") / "site.csv"
    path.write_text(f"time,skin_temperature [degC]\n2001-01-01,{celsius!r}\n")
    (series,) = read_observations(path)
    assert series.values[0] == pytest.approx(celsius + 273.15, abs=1e-9)


def test_the_hour_24_ends_its_day(tmp_path):
    text = "time,snow_depth\n2001-01-01 23:00,0.1\n2001-01-01 24:00,0.2\n"
    (snow,) = read_observations(written(tmp_path, text))
    assert snow.end[-1] == np.datetime64("2001-01-02T00:00")
    text = "year,month,day,hour,snow_depth\n2001,1,1,23,0.1\n2001,1,1,24,-9999.000\n2001,1,2,1,1\n"
    (snow,) = read_observations(written(tmp_path, text))
    np.testing.assert_allclose(snow.values, [0.1, 1.0])


# --- Col de Porte --------------------------------------------------------------------------------
COL_DE_PORTE = (
    "2005  10   1    0.17   86.40    0.50  100.00  -99.00   10.72\n"
    "2005  10   2  -99.00   39.30    0.00    0.00   -4.00    9.92\n"
)


@pytest.mark.parametrize("name", ["site.txt", "site.dat"])
def test_the_form_of_col_de_porte_is_recognized(tmp_path, name):
    series = {s.label: s for s in read_observations(written(tmp_path, COL_DE_PORTE, name))}
    np.testing.assert_allclose(series["surface_albedo"].values, [0.17])
    np.testing.assert_allclose(series["soil_water_input"].values[0], 1e-3)
    np.testing.assert_allclose(series["snow_depth"].values, [0.5, 0.0])
    np.testing.assert_allclose(series["snow_water_equivalent"].values, [0.1, 0.0])
    np.testing.assert_allclose(series["skin_temperature"].values, [269.15])
    assert series["skin_temperature"].begin[0] == np.datetime64("2005-10-02")
    np.testing.assert_allclose(series["soil_temperature@0.2"].values, [283.87, 283.07])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no line"),
        (COL_DE_PORTE + "2005 10 3 0.1\n", "line 3: .* is not 9 numbers"),
        (COL_DE_PORTE + COL_DE_PORTE, "line 3: 2005-10-01.* does not follow"),
        (COL_DE_PORTE.replace("10   2", "13   2"), "line 2: "),
        (COL_DE_PORTE.replace("9.92", "999.0"), "line 2, soil_temperature: value 999 is not"),
    ],
)
def test_a_wrong_col_de_porte_file_is_refused(tmp_path, text, message):
    with pytest.raises(ObservationError, match=message):
        read_observations(written(tmp_path, text, "site.txt"))


def test_the_real_observations_of_col_de_porte_are_read(shared):
    path = shared / "data" / "col_de_porte_2005_2006_observations.txt"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    series = {s.name: s for s in read_col_de_porte(path)}
    assert series["snow_depth"].values.max() == pytest.approx(1.57, abs=0.1)
    assert len(series["skin_temperature"].values) == 134


# --- netCDF --------------------------------------------------------------------------------------
def dataset():
    return xr.Dataset(
        {
            "soil_temperature": (
                ("time", "depth", "station"),
                [[[1.0], [2.0]], [[np.nan], [3.0]]],
                {"units": "degC"},
            ),
            "snow_depth": ("time", [0.5, 0.6]),
            "quality": ("time", [1, 1]),
        },
        {"time": pd.date_range("2001-01-01", periods=2), "depth": [0.1, 0.5]},
    )


def test_netcdf_gives_a_series_for_each_depth(tmp_path):
    dataset().to_netcdf(tmp_path / "site.nc")
    upper, lower, snow = read_observations(tmp_path / "site.nc")
    assert (upper.depth, lower.depth, snow.depth) == (0.1, 0.5, None)
    np.testing.assert_allclose(upper.values, [274.15])
    np.testing.assert_allclose(lower.values, [275.15, 276.15])
    np.testing.assert_array_equal(snow.end - snow.begin, [24 * HOUR] * 2)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d[["quality"]], "no variable with the name"),
        (lambda d: d.drop_vars("time"), "needs a coordinate time"),
        (lambda d: d.drop_vars("depth"), "needs the coordinate depth"),
        (lambda d: d.isel(time=[1, 0]), "times do not increase"),
        (
            lambda d: d.assign_coords(time=d.time.assign_attrs(bounds="edges")),
            "names its bounds edges, which the file does not have",
        ),
        (lambda d: d.isel(station=[0, 0]), "has the dimensions time, depth, station"),
        (lambda d: d.assign(snow_depth=d.snow_depth.assign_attrs(units="K")), "unit 'K'"),
        (lambda d: d.assign(snow_depth=100.0 * d.snow_depth), "value 50 is not within"),
    ],
)
def test_wrong_netcdf_is_refused(tmp_path, change, message):
    change(dataset()).to_netcdf(tmp_path / "site.nc")
    with pytest.raises(ObservationError, match=message):
        read_observations(tmp_path / "site.nc")


def test_bounds_of_netcdf_may_have_a_unit_of_their_own(tmp_path):
    data = dataset()
    data["time"] = ("time", [36.0, 60.0], {"units": "hours since 2000-12-31", "bounds": "edges"})
    edges = [[0.0, 1.0], [1.0, 2.0]]
    data["edges"] = (("time", "edge"), edges, {"units": "days since 2001-01-01"})
    data.to_netcdf(tmp_path / "site.nc")
    *_, snow = read_observations(tmp_path / "site.nc")
    expected = np.array(["2001-01-01", "2001-01-02"], dtype="datetime64[s]")
    np.testing.assert_array_equal(snow.begin, expected)
    np.testing.assert_array_equal(snow.end - snow.begin, [24 * HOUR] * 2)


def test_netcdf_has_the_units_of_udunits(tmp_path):
    data = dataset()
    hours = (data["time"].values - np.datetime64("2000-01-01")) // HOUR
    data = data.assign_coords(time=("time", hours.astype(int), {"units": "h since 2000-1-1"}))
    data["soil_temperature"].attrs["units"] = "degree_C"
    data["snow_depth"].attrs["units"] = "0.1 m"
    data.to_netcdf(tmp_path / "site.nc")
    upper, _, snow = read_observations(tmp_path / "site.nc")
    np.testing.assert_allclose(upper.values, [274.15])
    np.testing.assert_allclose(snow.values, [0.05, 0.06])
    np.testing.assert_array_equal(snow.begin, dataset()["time"].values.astype("datetime64[s]"))


# --- comparison ----------------------------------------------------------------------------------
LAYERS = {"depth": np.array([0.1, 0.3]), "bottom": 0.4}


@pytest.mark.parametrize(
    ("depth", "expected"), [(0.0, 1.0), (0.1, 1.0), (0.15, 1.5), (0.3, 3.0), (0.4, 3.0)]
)
def test_the_model_is_interpolated_between_mid_points_and_held_beyond(depth, expected):
    model = at_depth(model_of([[1.0, 3.0]], **LAYERS), depth)
    np.testing.assert_allclose(model.values, [expected])


def test_an_observation_below_the_column_is_refused():
    with pytest.raises(ObservationError, match=r"0\.5 m is below the column"):
        at_depth(model_of([[1.0, 3.0]], **LAYERS), 0.5)


def test_a_single_layer_stands_for_every_depth():
    model = model_of([[5.0]], depth=np.array([0.5]), bottom=1.0)
    np.testing.assert_array_equal(at_depth(model, 0.9).values, [5.0])


def test_an_instant_belongs_to_the_interval_that_it_ends():
    model = model_of([1.0, 2.0, 3.0], step=HOUR)
    moments = ["2001-01-01T00:00", "2001-01-01T01:00", "2001-01-01T01:30", "2001-01-01T04:00"]
    pairs = pair(instants(moments, [9.0, 1.0, 2.0, 9.0]), model)
    np.testing.assert_array_equal(pairs.observed, [1.0, 2.0])
    np.testing.assert_array_equal(pairs.model, [1.0, 2.0])


def test_a_day_is_compared_with_the_mean_of_its_hours_and_only_if_all_are_there():
    model = model_of(np.arange(36.0), start="2001-01-01T00:00", step=HOUR)
    pairs = pair(days("2001-01-01", [5.0, 6.0]), model)
    np.testing.assert_allclose(pairs.model, [11.5])
    np.testing.assert_array_equal(pairs.observed, [5.0])
    assert pairs.time[0] == np.datetime64("2001-01-01T12:00:00")


def test_observations_finer_than_the_model_are_averaged():
    moments = times("2001-01-01T00:30", 24, HOUR)
    pairs = pair(instants(moments, np.arange(24.0)), model_of([7.0]))
    np.testing.assert_allclose(pairs.observed, [11.5])
    np.testing.assert_array_equal(pairs.model, [7.0])


def test_a_gap_of_the_model_is_left_out():
    pairs = pair(days("2001-01-01", [1.0, 2.0]), model_of([np.nan, 4.0]))
    np.testing.assert_array_equal(pairs.observed, [2.0])


def test_nothing_in_common_gives_no_pairs():
    assert pair(days("2011-01-01", [1.0]), model_of([1.0])).time.size == 0
    assert pair(days("2001-01-01", []), model_of([1.0])).time.size == 0


def test_a_mean_over_parts_of_intervals_weighs_them_by_time():
    model = model_of([0.0, 3.0], step=2 * HOUR)
    begin = np.array(["2001-01-01T01:00"], "datetime64[s]")
    np.testing.assert_allclose(interval_means(model, begin, begin + 3 * HOUR), [2.0])


@given(values=VALUES)
def test_means_over_the_models_own_intervals_are_its_values(values):
    model = model_of(values)
    np.testing.assert_allclose(
        interval_means(model, model.begin, model.end), values, rtol=0.0, atol=1e-9
    )


@given(values=VALUES)
def test_the_mean_is_kept_by_longer_means(values):
    model = model_of(values, step=6 * HOUR)
    begin = model.begin[::4]
    means = interval_means(model, begin, begin + 24 * HOUR)
    assert means.mean() == pytest.approx(values.mean(), abs=1e-9)
