"""Scenarios: changes of the forcing over time, and repeated years."""

import numpy as np
import pytest
import xarray as xr

from noahpy.config.scenario import RepeatConfig, ScenarioConfig
from noahpy.errors import ConfigError, ForcingDataError, ForcingFileError
from noahpy.forcing import CLIMATES, Meteorology, generate_weather
from noahpy.forcing.changes import changed, sky_ratio
from noahpy.forcing.scenario import (
    ScenarioRecords,
    read_scenario,
    source_dates,
    source_period,
)

START, END = np.datetime64("2001-01-01"), np.datetime64("2003-12-31T18:00")
TIMES = np.arange(START, END, np.timedelta64(11, "h")).astype("datetime64[s]")
ZERO = {
    "air_temperature": {"offset": 0.0},
    "relative_humidity": {"offset": 0.0, "factor": 1.0},
    "surface_pressure": {"offset": [0.0] * 12},
    "wind_speed": {"offset": {"2001": 0.0, "2002": 0.0}, "factor": 1.0},
    "shortwave_down": {"factor": [1.0] * 12},
    "precipitation": {"factor": {"2001": 1.0, "2050": 1.0}},
}


@pytest.fixture(scope="module")
def records():
    return generate_weather([CLIMATES["boreal"], CLIMATES["plateau"]], START, END, 21600, 1)


def under(records, scenario, **places):
    config = ScenarioConfig.model_validate(scenario)
    read = read_scenario(config, places.get("latitude"), places.get("longitude"))
    return ScenarioRecords(records, [read], None, END)


@pytest.mark.parametrize("humidity", ["relative", "specific"])
@pytest.mark.parametrize("longwave", ["brutsaert", "emissivity", "unchanged"])
def test_a_scenario_without_change_gives_the_same_bits(records, humidity, longwave):
    before = records.at(TIMES)
    after = under(records, {**ZERO, "humidity": humidity, "longwave": longwave}).at(TIMES)
    for name in Meteorology._fields:
        assert getattr(before, name).tobytes() == getattr(after, name).tobytes(), name


def test_a_ramp_has_its_values_at_its_dates_and_is_constant_beyond():
    course = {"2010-07-01": 1.0, "2000": 0.0, "2020": [2.0] * 12}
    config = ScenarioConfig.model_validate({"air_temperature": {"offset": course}})
    offset = read_scenario(config, None, None).courses["air_temperature"]["offset"]
    dates = ["1990-05-05", "2000-01-01", "2005-04-01", "2010-07-01", "2020-01-01", "2099-01-01"]
    found = offset.at(np.array(dates, dtype="datetime64[s]"))[:, 0]
    # 2005-04-01 is half way
    assert found == pytest.approx([0.0, 0.0, 0.5, 1.0, 2.0, 2.0], abs=1e-12)
    assert (found[[0, 1, 3, 4, 5]] == [0.0, 0.0, 1.0, 2.0, 2.0]).all()


def test_changes_by_month_hold_on_the_15th(records):
    months = [float(month) for month in range(1, 13)]
    on_15th = np.array([f"2001-{m:02d}-15T06:00" for m in range(1, 13)], dtype="datetime64[s]")
    after = under(records, {"air_temperature": {"offset": months}}).at(on_15th)
    difference = after.air_temperature - records.at(on_15th).air_temperature
    np.testing.assert_allclose(difference, np.array(months)[:, None] * [1.0, 1.0], rtol=1e-12)


def test_relative_or_specific_humidity_is_kept(records):
    from noahpy.forcing.humidity import specific_humidity

    before = records.at(TIMES)
    relative, specific = (
        under(records, {"air_temperature": {"offset": 3.0}, "humidity": kept}).at(TIMES)
        for kept in ("relative", "specific")
    )
    assert (relative.relative_humidity == before.relative_humidity).all()
    vapour = [
        specific_humidity(w.relative_humidity, w.air_temperature, w.surface_pressure)
        for w in (before, specific)
    ]
    np.testing.assert_allclose(vapour[1], vapour[0], rtol=1e-9)
    assert (specific.relative_humidity < before.relative_humidity).all()
    # cooler air is saturated at most, or as it was
    cooler = under(records, {"air_temperature": {"offset": -9.0}, "humidity": "specific"})
    highest = np.maximum(before.relative_humidity, 100.0)
    assert (cooler.at(TIMES).relative_humidity <= highest).all()


def test_longwave_radiation_follows_the_air_by_the_rule_unless_it_is_given(records):
    before = records.at(TIMES)
    warm = {"air_temperature": {"offset": 2.0}}
    by_rule = {
        rule: under(records, {**warm, "longwave": rule}).at(TIMES).longwave_down
        for rule in ("brutsaert", "emissivity", "unchanged")
    }
    assert (by_rule["unchanged"] == before.longwave_down).all()
    ratio = (1.0 + 2.0 / before.air_temperature) ** 4
    np.testing.assert_allclose(by_rule["emissivity"], before.longwave_down * ratio, rtol=1e-12)
    # vapour makes the sky more than a grey body: some 5 W m-2 for a kelvin, as climate models have
    mean = (by_rule["brutsaert"] - before.longwave_down).mean() / 2.0
    assert 4.0 < mean < 7.0
    given = under(records, {**warm, "longwave_down": {"offset": 1.5}}).at(TIMES)
    np.testing.assert_allclose(given.longwave_down, before.longwave_down + 1.5, rtol=1e-14)
    dry = np.zeros((1, 1))
    kelvin = np.full((1, 1), 270.0)
    assert np.isfinite(sky_ratio(kelvin, dry, kelvin + 1.0, dry, "brutsaert")).all()


def test_wind_and_humidity_stay_possible_and_other_values_are_refused(records):
    weather = records.at(TIMES)
    calm = changed(weather, {"wind_speed": {"offset": np.full((1, 1), -50.0)}}, TIMES)
    assert (calm.wind_speed == 0.0).all()
    wet = changed(weather, {"relative_humidity": {"factor": np.full((1, 1), 10.0)}}, TIMES)
    assert (wet.relative_humidity <= np.maximum(100.0, weather.relative_humidity)).all()
    with pytest.raises(ForcingDataError, match=r"air temperature at 2001.*column 1.*180 to 340 K"):
        changed(weather, {"air_temperature": {"offset": np.full((1, 1), -200.0)}}, TIMES)


# --- tables and files ----------------------------------------------------------------------------
def test_tables_by_month_by_date_and_by_both_give_what_the_keys_give(records, tmp_path):
    months = [0.1 * month for month in range(12)]
    (tmp_path / "month.csv").write_text(
        "month, air_temperature.offset, precipitation.factor\n"
        + "".join(f"{m + 1}, {value}, 1.{m:02d}\n" for m, value in enumerate(months))
    )
    (tmp_path / "date.csv").write_text(
        "# a ramp\ndate,air_temperature.offset\n2050,2.0\n2000-01-01,0.0\n"
    )
    rows = [f"{year},{m},{value}\n" for year in (2000, 2010) for m, value in _of_year(year)]
    (tmp_path / "both.csv").write_text("date,month,wind_speed.factor\n" + "".join(rows))
    written = {
        "month.csv": {
            "air_temperature": {"offset": months},
            "precipitation": {"factor": [float(f"1.{m:02d}") for m in range(12)]},
        },
        "date.csv": {"air_temperature": {"offset": {"2000": 0.0, "2050": 2.0}}},
        "both.csv": {
            "wind_speed": {
                "factor": {str(y): [value for _, value in _of_year(y)] for y in (2000, 2010)}
            }
        },
    }
    for name, keys in written.items():
        by_table = under(records, {"table": tmp_path / name}).at(TIMES)
        by_keys = under(records, keys).at(TIMES)
        for one, other in zip(by_table, by_keys, strict=True):
            assert (one == other).all()


def _of_year(year):
    return [(m, round(1.0 + 0.01 * m * (year - 1999) / 10, 6)) for m in range(1, 13)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("month,tas\n1,2\n", "'tas' is no change of the forcing"),
        ("air_temperature.offset\n1\n", "neither a column 'month' nor a column 'date'"),
        ("month,air_temperature.offset\n1,2\n", "needs every month once"),
        ("month,air_temperature.factor\n1,2\n", "is no change of the forcing"),
        ("date,air_temperature.offset\n20x0,2\n", "line 2, column 'date'.*is no year"),
        ("date,air_temperature.offset\n2000,two\n", "line 2.*'two' is no finite number"),
        ("date,air_temperature.offset\n2000,99\n", "99; allowed are -50 to 50 K"),
        ("date,air_temperature.offset\n2000,1\n2000,2\n", "needs every date once"),
        ("date,air_temperature.offset\n2000\n", "line 2: has 1 cells"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(tmp_path, text, message):
    (tmp_path / "table.csv").write_text(text)
    with pytest.raises(ConfigError, match=message):
        read_scenario(ScenarioConfig(table=tmp_path / "table.csv"), None, None)


def test_a_change_given_twice_is_refused(tmp_path):
    (tmp_path / "table.csv").write_text("date,precipitation.factor\n2000,1.2\n")
    config = ScenarioConfig.model_validate(
        {"table": tmp_path / "table.csv", "precipitation": {"factor": 1.1}}
    )
    with pytest.raises(ConfigError, match=r"precipitation\.factor is given twice"):
        read_scenario(config, None, None)


def deltas(path, *, time=None):
    """A file of deltas on a grid of two rows and two columns."""
    count = 12 if time is None else len(time[0])
    shape = count, 2, 2
    steps = np.arange(count)[:, None, None] * np.ones(shape) / count
    place = np.array([[0.0, 1.0], [2.0, 3.0]])
    data = xr.Dataset(
        {
            "tas": (("time", "lat", "lon"), steps + place, {"units": "degC"}),
            "pr": (("time", "lat", "lon"), 100.0 * (0.1 * steps + 0.0 * place), {"units": "%"}),
            "hurs": (("time", "lat", "lon"), 0.0 * steps, {"units": "%"}),
            "rlds": (("time", "lat", "lon"), 4.0 * steps, {"units": "W m-2"}),
        },
        coords={
            "lat": ("lat", [60.0, 62.0], {"units": "degrees_north"}),
            "lon": ("lon", [10.0, 12.0], {"units": "degrees_east"}),
        },
    )
    if time is not None:
        data["time"] = "time", time[0], time[1]
    data.to_netcdf(path)


def test_a_file_of_monthly_deltas_counts_at_the_nearest_place(records, tmp_path):
    deltas(tmp_path / "deltas.nc")
    settings = {"deltas": {"file": tmp_path / "deltas.nc"}}
    on_15th = np.array([f"2001-{m:02d}-15T06:00" for m in range(1, 13)], dtype="datetime64[s]")
    before = records.at(on_15th)
    site = under(records, settings, latitude=61.8, longitude=10.3).at(on_15th)
    expected = 2.0 + np.arange(12)[:, None] / 12
    np.testing.assert_allclose(
        site.air_temperature - before.air_temperature, expected * [1, 1], rtol=1e-9
    )
    np.testing.assert_allclose(
        site.precipitation_rate, before.precipitation_rate * (1 + 0.1 * (expected - 2.0))
    )
    assert (site.relative_humidity == before.relative_humidity).all()
    np.testing.assert_allclose(
        site.longwave_down, before.longwave_down + 4.0 * (expected - 2.0), rtol=1e-12
    )
    places = {"latitude": np.array([61.8, 60.1]), "longitude": np.array([10.3, 12.2])}
    cells = under(records, settings, **places).at(on_15th)
    assert (cells.air_temperature[:, 0] == site.air_temperature[:, 0]).all()
    np.testing.assert_allclose(
        cells.air_temperature[:, 1] - before.air_temperature[:, 1], expected[:, 0] - 1.0
    )


def test_deltas_over_years_hold_in_the_middle_of_their_months_in_any_calendar(tmp_path):
    days = 30.0 * np.arange(36) + 15.0
    attributes = {"units": "days since 2001-01-01", "calendar": "360_day"}
    deltas(tmp_path / "deltas.nc", time=(days, attributes))
    config = ScenarioConfig.model_validate({"deltas": {"file": tmp_path / "deltas.nc"}})
    offset = read_scenario(config, 60.0, 10.0).courses["air_temperature"]["offset"]
    middle = np.array(["2001-01-16T12:00", "2002-02-15", "2003-12-16T12:00", "2050-01-01"])
    found = offset.at(middle.astype("datetime64[s]"))[:, 0]
    np.testing.assert_allclose(found, [0.0, 13 / 36, 35 / 36, 35 / 36], atol=1e-12)


def test_twelve_deltas_are_of_the_months_that_their_axis_names(tmp_path):
    path = tmp_path / "deltas.nc"
    config = ScenarioConfig.model_validate({"deltas": {"file": path}})
    middle = np.array([f"2040-{month:02d}-15" for month in range(1, 13)], dtype="datetime64[s]")
    since = {"units": "days since 2030-07-01", "calendar": "noleap"}
    starts = np.cumsum([0, 31, 31, 30, 31, 30, 31, 31, 28, 31, 30, 31, 30])
    of_month = np.roll(np.arange(1.0, 13.0), -6)  # July first

    def found(name, axis, **more):
        tas = {"tas": (name, of_month, {"units": "K"})}
        xr.Dataset(tas | more, {name: axis}).to_netcdf(path)
        return read_scenario(config, None, None).courses["air_temperature"]["offset"].at(middle)

    expected = np.arange(1.0, 13.0)[:, None]
    assert (found("time", ("time", starts[:-1] + 15.0, since)) == expected).all()
    assert (found("month", ("month", of_month.astype(int))) == expected).all()
    # times that are the ends of their months, as in output files
    bounds = {"time_bnds": (("time", "bnds"), np.stack([starts[:-1], starts[1:]], axis=1) * 1.0)}
    ends = ("time", starts[1:] * 1.0, since | {"bounds": "time_bnds"})
    assert (found("time", ends, **bounds) == expected).all()
    with pytest.raises(ForcingFileError, match="twelve values, but not of the months of a year"):
        found("time", ("time", 365.0 * np.arange(12), since))


def test_deltas_over_years_are_of_months_in_a_row(tmp_path):
    deltas(tmp_path / "deltas.nc", time=(365.0 * np.arange(14), {"units": "days since 2001-01-01"}))
    config = ScenarioConfig.model_validate({"deltas": {"file": tmp_path / "deltas.nc"}})
    with pytest.raises(ForcingFileError, match="not one value a month in order, without gaps"):
        read_scenario(config, 60.0, 10.0)


def test_deltas_that_are_no_changes_are_refused(tmp_path):
    path = tmp_path / "deltas.nc"
    settings = {"deltas": {"file": path}}
    config = ScenarioConfig.model_validate(settings)
    wet = {"pr": ("month", np.full(12, 1e-6), {"units": "kg m-2 s-1"})}
    xr.Dataset(wet).to_netcdf(path)
    with pytest.raises(ForcingFileError, match=r"pr: has the units 'kg m-2 s-1'.*1 \(factor\)"):
        read_scenario(config, None, None)
    xr.Dataset({"tas": ("month", np.full(12, 99.0), {"units": "K"})}).to_netcdf(path)
    with pytest.raises(ForcingFileError, match="tas: has the offset 99; allowed are -50 to 50 K"):
        read_scenario(config, None, None)
    xr.Dataset({"tas": ("month", np.full(12, np.nan), {"units": "K"})}).to_netcdf(path)
    with pytest.raises(ForcingFileError, match="has no value"):
        read_scenario(config, None, None)
    xr.Dataset({"t2m": ("month", np.ones(12))}).to_netcdf(path)
    with pytest.raises(ForcingFileError, match="none of the variables tas, hurs"):
        read_scenario(config, None, None)
    deltas(path)
    with pytest.raises(ForcingFileError, match="km from the site"):
        read_scenario(config, 40.0, 100.0)


# --- repeated years ------------------------------------------------------------------------------
def test_repeated_years_keep_the_calendar():
    repeat = RepeatConfig(first=2001, last=2004)
    given = ["2000-06-01T05", "2004-02-29T03", "2005-07-01", "2008-02-29", "2012-12-31T23", "2009"]
    expected = ["2000-06-01T05", "2004-02-29T03", "2001-07-01", "2004-02-29", "2004-12-31T23"]
    expected += ["2001"]
    times, there = (np.array(dates, dtype="datetime64[s]") for dates in (given, expected))
    assert (source_dates(times, repeat) == there).all()
    # the year of the block has no 29 February
    short = RepeatConfig(first=2001, last=2003)
    leap = np.array(["2004-02-29T07:00", "2004-03-01"], dtype="datetime64[s]")
    assert source_dates(leap, short).astype(str).tolist() == [
        "2001-02-28T07:00:00",
        "2001-03-01T00:00:00",
    ]
    assert (source_dates(leap, None) == leap).all()


def test_the_source_needs_to_have_the_block_to_its_end():
    repeat = RepeatConfig(first=2001, last=2003)
    when = [np.datetime64(date) for date in ("2002-05-01T06:00", "2050-01-01")]
    first, last = source_period(*when, 43200.0, repeat)
    assert str(first) == "2001-01-01T06:00:00"
    assert str(last) == "2003-12-31T18:00:00"
    early = source_period(np.datetime64("2000-01-01"), np.datetime64("2002-01-01"), 3600.0, repeat)
    assert early == (np.datetime64("2000-01-01"), np.datetime64("2002-01-01"))
    with pytest.raises(ConfigError, match="a day of whole steps"):
        source_period(*when, 100000.0, repeat)


def test_repeated_years_with_a_trend_have_the_weather_of_the_block_and_changes_of_their_own(
    records,
):
    scenario = {
        "repeat": {"first": 2001, "last": 2002},
        "air_temperature": {"offset": {"2003": 0.0, "2013": 5.0}},
        "longwave": "unchanged",
    }
    changing = under(records, scenario)
    later = np.array(["2003-01-01", "2007-03-01T09:00", "2013-01-01"], dtype="datetime64[s]")
    there = np.array(["2001-01-01", "2001-03-01T09:00", "2001-01-01"], dtype="datetime64[s]")
    before, after = records.at(there), changing.at(later)
    warming = after.air_temperature - before.air_temperature
    np.testing.assert_allclose(warming[:, 0], [0.0, 2.0815, 5.0], atol=1e-3)
    assert (after.shortwave_down == before.shortwave_down).all()
    assert changing.last_date == END
