"""What all sources have in common: times, gaps, possible values, the period, conversions."""

import os
from pathlib import Path

import numpy as np
import pytest

from noahpy.config.forcing import ForcingConfig
from noahpy.errors import ForcingDataError, ForcingError, ForcingFileError
from noahpy.forcing import read_forcing, read_noah_text
from noahpy.forcing.humidity import specific_humidity
from noahpy.forcing.series import ForcingSeries, with_absent_records

SHARED = os.environ.get("NOAHPY_SHARED")
needs_shared_data = pytest.mark.skipif(SHARED is None, reason="NOAHPY_SHARED is not set")

START = np.datetime64("2007-04-01T00:00:00")
HOUR = np.timedelta64(3600, "s")
DAY = 24 * HOUR
COUNT = 72
NAMES = ("T", "RH", "p", "u", "SW", "LW", "P")
COLUMNS = {
    "air_temperature": "T",
    "relative_humidity": "RH",
    "surface_pressure": "p",
    "wind_speed": "u",
    "shortwave_down": "SW",
    "longwave_down": "LW",
    "precipitation": "P",
}


def weather():
    """Three days of hourly values that change."""
    hour = np.arange(COUNT)
    wave = np.sin(2.0 * np.pi * hour / 24.0)
    return {
        "T": 275.0 + 5.0 * wave,
        "RH": 60.0 - 20.0 * wave,
        "p": 870.0 + wave,
        "u": 3.0 + wave,
        "SW": np.maximum(600.0 * wave, 0.0),
        "LW": 280.0 + 10.0 * wave,
        "P": np.where(hour % 7 == 0, 1e-4, 0.0),
    }


class Station:
    """A table that can be damaged and read."""

    def __init__(self, path):
        self.path = path
        self.values = weather()
        self.time = [str(moment) for moment in START + HOUR * np.arange(COUNT)]
        self.absent = []
        self.columns = dict(COLUMNS)

    def config(self, **settings):
        lines = [",".join(["time", *self.values])]
        cells = zip(self.time, *self.values.values(), strict=True)
        for record, (moment, *numbers) in enumerate(cells):
            if record not in self.absent:
                texts = ["" if np.isnan(number) else repr(float(number)) for number in numbers]
                lines.append(",".join([moment, *texts]))
        self.path.write_text("\n".join(lines) + "\n")
        csv = {"file": self.path, "columns": self.columns}
        return ForcingConfig.model_validate({"csv": csv} | settings)

    def read(
        self, *, start=START, end=START + HOUR * (COUNT - 1), needs_snowfall=False, **settings
    ):
        return read_forcing(
            self.config(**settings),
            latitude=None,
            longitude=None,
            start=start,
            end=end,
            needs_snowfall=needs_snowfall,
        )

    def refused(self, *parts, **arguments):
        with pytest.raises(ForcingDataError) as error:
            self.read(**arguments)
        message = str(error.value)
        assert str(self.path) in message
        for part in parts:
            assert part in message, message
        return message


@pytest.fixture
def station(tmp_path):
    return Station(tmp_path / "station.csv")


def test_a_good_source_is_read_as_it_is(station):
    sourced = station.read()
    assert sourced.notes == ()
    np.testing.assert_array_equal(sourced.records.time, START + HOUR * np.arange(COUNT))
    np.testing.assert_array_equal(sourced.records.air_temperature[:, 0], station.values["T"])
    np.testing.assert_array_equal(sourced.records.surface_pressure_hpa[:, 0], station.values["p"])
    assert sourced.records.snowfall_fraction is None


def test_a_file_in_local_time_is_noted(station):
    day = np.sin(2.0 * np.pi * (np.arange(COUNT) - 6.0) / 24.0)
    station.values["SW"] = np.maximum(500.0 * day, 0.0)
    end = START + HOUR * (COUNT - 1)
    settings = {"latitude": 33.0, "start": START, "end": end, "needs_snowfall": False}
    (note,) = read_forcing(station.config(), longitude=105.0, **settings).notes
    assert "shortwave_down (column 'SW') is centred on 12.5 h UTC, and noon at 105 E" in note
    assert read_forcing(station.config(), longitude=0.0, **settings).notes == ()
    constant = station.config(accept_constant=["shortwave_down"])
    assert read_forcing(constant, longitude=105.0, **settings).notes == ()


# --- times ---------------------------------------------------------------------------------------
def test_times_that_stand_twice_or_go_back_are_refused_with_their_lines(station):
    station.time[5] = station.time[4]
    station.time[10], station.time[11] = station.time[11], station.time[10]
    station.refused(
        "2 problems",
        "line 7, time 2007-04-01T04:00:00: the time is repeated",
        "line 13, time 2007-04-01T10:00:00: the time decreases",
    )


def test_many_faults_of_the_times_are_counted(station):
    station.time[20:] = station.time[:-20]
    station.time[30:50] = [station.time[30]] * 20
    station.refused("a time is repeated 19 times in all")


def test_a_period_outside_the_records_is_refused(station):
    station.refused(
        "covers 2007-04-01T00:00:00 to 2007-04-03T23:00:00; the run needs 2008-04-01T00:00:00",
        start=START + 366 * DAY,
        end=START + 367 * DAY,
    )
    station.refused("the records cover", "the run needs", start=START - HOUR)
    station.refused("the records cover", "the run needs", end=START + 3 * DAY)


def test_a_run_may_begin_and_end_between_records(station):
    half = HOUR // 2
    records = station.read(start=START + half, end=START + 2 * DAY + half).records
    assert records.time[0] == START
    assert records.time[-1] >= START + 2 * DAY + HOUR


# --- gaps ----------------------------------------------------------------------------------------
def test_a_missing_value_is_refused_with_time_and_advice(station):
    station.values["T"][[5, 6, 20]] = np.nan
    station.refused(
        "air_temperature (column 'T'): 3 missing records in 2 gaps, 2007-04-01T05:00:00 to "
        "2007-04-01T06:00:00, 2007-04-01T20:00:00 to 2007-04-01T20:00:00; the longest gap lasts "
        "2 h",
        "as in 'linear:2h'",
    )


def test_absent_lines_are_one_gap_of_every_quantity(station):
    station.absent = range(30, 40)
    station.refused("every quantity: 10 missing records in 1 gap", "lasts 10 h", "'linear:10h'")


def test_a_wrong_year_is_a_gap_and_not_a_million_records(station):
    station.time[-1] = "9000-01-01T00:00:00"
    with pytest.raises(ForcingDataError, match="missing records in 1 gap"):
        station.read(end=np.datetime64("9000-01-01", "s"))


def test_only_gaps_that_may_be_filled_are_filled_up_with_records():
    time = START + HOUR * np.array([0, 1, 5, 10_000_000, 10_000_001])
    series = ForcingSeries("a", time, {}, np.arange(5), lambda *_: "")
    complete = with_absent_records(series, HOUR, 3 * HOUR)
    hours = ((complete.time - START) / HOUR).astype(int).tolist()
    assert hours == [0, 1, 2, 3, 4, 5, 6, 9_999_999, 10_000_000, 10_000_001]
    assert (complete.origin == [0, 1, -1, -1, -1, 2, -1, -1, 3, 4]).all()


def test_the_quantities_of_a_gap_are_named_together(station):
    station.values["T"][5] = station.values["u"][5] = np.nan
    station.values["p"][7:9] = np.nan
    message = station.refused("2 problems", "air_temperature (column 'T'), wind_speed (column 'u')")
    assert "surface_pressure (column 'p'): 2 missing records" in message


def test_linear_filling_interpolates_and_reports(station):
    truth = station.values["T"].copy()
    station.values["T"][[5, 6, 20]] = np.nan
    sourced = station.read(fill="linear:2h")
    filled = sourced.records.air_temperature[:, 0]
    np.testing.assert_allclose(
        filled[5:7], truth[4] + (truth[7] - truth[4]) * np.array([1.0, 2.0]) / 3.0
    )
    np.testing.assert_allclose(filled[20], 0.5 * (truth[19] + truth[21]))
    assert sourced.notes == (
        "air_temperature (column 'T'): 3 missing records in 2 gaps filled by linear interpolation; "
        "the longest gap lasts 2 h",
    )


def test_held_filling_keeps_the_value_before(station):
    station.values["T"][[5, 6]] = np.nan
    sourced = station.read(fill="hold:120min")
    np.testing.assert_array_equal(sourced.records.air_temperature[5:7, 0], station.values["T"][4])
    assert "with the value before" in sourced.notes[0]


@pytest.mark.parametrize("fill", ["linear:5h", "hold:5h"])
def test_no_rain_is_invented_in_a_gap(station, fill):
    station.values["P"][20:23] = [1e-3, np.nan, 1e-3]
    sourced = station.read(fill=fill)
    np.testing.assert_array_equal(sourced.records.precipitation_rate[20:23, 0], [1e-3, 0.0, 1e-3])
    assert "1 missing record in 1 gap filled with zero" in sourced.notes[0]


def test_absent_lines_are_filled(station):
    station.absent = [10, 11, 12]
    sourced = station.read(fill="linear:3h")
    np.testing.assert_array_equal(sourced.records.time, START + HOUR * np.arange(COUNT))
    truth = station.values["RH"]
    np.testing.assert_allclose(
        sourced.records.relative_humidity[11, 0], 0.5 * (truth[9] + truth[13])
    )
    assert len(sourced.notes) == len(NAMES)


def test_a_gap_longer_than_allowed_is_not_filled_at_all(station):
    station.values["T"][5:9] = np.nan
    station.absent = [30]
    station.refused(
        "air_temperature (column 'T'): 4 missing records in 1 gap",
        "as in 'linear:4h' (now 3 h)",
        fill="linear:3h",
    )


def test_the_ends_are_never_filled(station):
    station.values["u"][-1] = np.nan
    station.refused(
        "wind_speed (column 'u') has values for 2007-04-01T00:00:00 to 2007-04-03T22:00:00",
        fill="hold:1d",
    )
    assert station.read(end=START + 2 * DAY).records.time[-1] == START + HOUR * (COUNT - 2)


def test_gaps_and_faults_outside_the_run_do_not_matter(station):
    station.values["T"][[2, 9, 65]] = np.nan
    records = station.read(start=START + 10 * HOUR, end=START + 50 * HOUR).records
    assert records.time[0] == START + 10 * HOUR
    assert records.time[-1] == START + 64 * HOUR


def test_a_gap_at_the_start_of_the_run_is_filled_from_before(station):
    station.values["T"][10:12] = np.nan
    records = station.read(start=START + 11 * HOUR, fill="hold:2h").records
    assert records.at(np.array([START + 11 * HOUR])).air_temperature == station.values["T"][9]


def test_faults_long_before_the_run_do_not_matter(tmp_path):
    station = Station(tmp_path / "station.csv")
    station.time = [str(moment) for moment in START + 3 * HOUR * np.arange(COUNT)]
    station.values["T"][3] = 20.0
    station.read(start=START + 5 * DAY, end=START + 6 * DAY)
    station.refused("is 20 K", start=START + 2 * DAY, end=START + 6 * DAY)


def test_a_column_without_any_value_is_refused(station):
    station.values["LW"][:] = np.nan
    station.refused("longwave_down (column 'LW') has no value in the period of the run")


# --- values --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("column", "value", "parts"),
    [
        ("T", 25.0, ["air_temperature (column 'T') is 25 K", "180 to 340 K", "looks like degC"]),
        ("T", 545.0, ["is 545 K", "it looks like K declared as degC"]),
        ("p", 87000.0, ["surface_pressure", "is 87000 hPa", "300 to 1100 hPa", "looks like Pa"]),
        ("p", 8.7, ["is 8.7 hPa", "it looks like hPa declared as Pa"]),
        ("p", 87.0, ["is 87 hPa", "it looks like kPa"]),
        ("RH", 150.5, ["is 150.5 %", "0 to 150 %"]),
        ("RH", -1.0, ["is -1 %"]),
        ("SW", -20.5, ["is -20.5 W m-2", "-20 to 1500 W m-2"]),
        ("LW", 0.0, ["is 0 W m-2"]),
        ("u", -0.1, ["is -0.1 m s-1"]),
        ("P", 3.6, ["is 3.6 kg m-2 s-1", "it looks like mm h-1"]),
        ("P", -1e-5, ["is -1e-05 kg m-2 s-1"]),
    ],
)
def test_an_impossible_value_is_refused_with_line_range_and_what_it_looks_like(
    station, column, value, parts
):
    station.values[column][7] = value
    station.refused("line 9, time 2007-04-01T07:00:00", "allowed are", *parts)


def test_all_quantities_are_checked_before_problems_are_reported(station):
    station.values["T"] -= 273.15
    station.values["p"] *= 100.0
    station.values["u"][3] = np.nan
    station.refused(
        "3 problems", "looks like degC; 72 such values in all", "looks like Pa", "wind_speed"
    )


def test_a_fraction_is_no_relative_humidity_in_percent(station):
    station.values["RH"] /= 100.0
    station.refused("never above 0.8 %; it looks like a fraction")


def test_noise_of_a_pyranometer_at_night_is_kept(station):
    station.values["SW"][2] = -3.0
    assert station.read().records.shortwave_down[2, 0] == -3.0


def test_precipitation_below_zero_by_rounding_is_zero_and_reported(station):
    station.values["P"][3] = -2e-7
    sourced = station.read()
    assert sourced.records.precipitation_rate[3, 0] == 0.0
    assert "1 values between -5e-06 and 0" in sourced.notes[0]


@pytest.mark.parametrize("quantity", COLUMNS)
def test_a_value_that_never_changes_is_refused_unless_it_is_intended(station, quantity):
    column = station.columns[quantity]
    station.values[column][:] = station.values[column][0] + 1e-3
    station.refused(f"{quantity} (column '{column}')", "throughout", "`accept_constant`")
    station.read(accept_constant=[quantity])


def test_no_precipitation_at_all_is_weather(station):
    station.values["P"][:] = 0.0
    assert station.read().records.precipitation_rate.max() == 0.0


def test_a_day_without_change_is_weather(station):
    station.values["p"][:] = 870.0
    station.absent = range(40, COUNT)
    station.read(end=START + DAY)


# --- conversions ---------------------------------------------------------------------------------
def test_specific_humidity_gives_the_vapour_back(station):
    vapour = specific_humidity(station.values["RH"], station.values["T"], 100 * station.values["p"])
    station.values["RH"] = vapour
    station.columns["specific_humidity"] = station.columns.pop("relative_humidity")
    records = station.read().records
    back = specific_humidity(
        records.relative_humidity, records.air_temperature, 100.0 * records.surface_pressure_hpa
    )
    np.testing.assert_allclose(back[:, 0], vapour, rtol=1e-13)


def test_supersaturated_air_is_saturated_and_reported(station):
    vapour = specific_humidity(station.values["RH"], station.values["T"], 100 * station.values["p"])
    vapour[5] *= 1.3 * 100.0 / station.values["RH"][5]
    station.values["RH"] = vapour
    station.columns["specific_humidity"] = station.columns.pop("relative_humidity")
    sourced = station.read()
    assert sourced.records.relative_humidity[5, 0] == 110.0
    assert "supersaturated in 1 records, up to 13" in sourced.notes[0]


def test_a_humidity_that_the_air_cannot_hold_is_refused(station):
    station.values["RH"] = np.linspace(0.02, 0.03, COUNT)
    station.columns["specific_humidity"] = station.columns.pop("relative_humidity")
    station.refused("specific_humidity (column 'RH') at line", "gives a relative humidity of")


def test_wind_is_the_length_of_its_components(station):
    station.values["u"], station.values["v"] = 3.0 * station.values["u"], 4.0 * station.values["u"]
    station.columns |= {"eastward_wind": "u", "northward_wind": "v"}
    del station.columns["wind_speed"]
    np.testing.assert_allclose(station.read().records.wind_speed[:, 0], 5.0 * weather()["u"])


def test_snow_and_rain_or_snow_and_all_give_the_share_of_snow(station):
    station.values["S"] = 0.25 * station.values["P"]
    station.columns["snowfall"] = "S"
    records = station.read(needs_snowfall=True).records
    wet = station.values["P"] > 0.0
    np.testing.assert_array_equal(records.snowfall_fraction[:, 0], np.where(wet, 0.25, 0.0))
    np.testing.assert_array_equal(records.precipitation_rate[:, 0], station.values["P"])

    station.columns["rainfall"] = station.columns.pop("precipitation")
    records = station.read(needs_snowfall=True).records
    np.testing.assert_allclose(records.snowfall_fraction[:, 0], np.where(wet, 0.2, 0.0))
    np.testing.assert_allclose(records.precipitation_rate[:, 0], 1.25 * station.values["P"])


def test_more_snow_than_precipitation_is_refused(station):
    station.values["S"] = 1.5 * station.values["P"]
    station.columns["snowfall"] = "S"
    station.refused("snowfall (column 'S')", "more than all precipitation", needs_snowfall=True)
    # where a threshold tells snow from rain it is not looked at
    assert station.read().records.snowfall_fraction is None


def test_snowfall_is_required_where_it_is_needed(station):
    with pytest.raises(ForcingError, match="has no snowfall"):
        station.read(needs_snowfall=True)
    with pytest.raises(ForcingError, match="synthetic weather has no snowfall"):
        read(ForcingConfig(weather={}), START, START + DAY, needs_snowfall=True)


def test_amounts_need_a_known_interval(station):
    station.columns["precipitation"] = {"column": "P", "units": "mm"}
    station.absent = range(1, COUNT)
    station.refused("has one record, so that its interval is unknown", end=START)


# --- other sources -------------------------------------------------------------------------------
def read(config, start, end, *, needs_snowfall=False):
    return read_forcing(
        config,
        latitude=None,
        longitude=None,
        start=np.datetime64(start, "s"),
        end=np.datetime64(end, "s"),
        needs_snowfall=needs_snowfall,
    )


def test_a_configuration_without_source_is_refused_with_the_sources():
    with pytest.raises(ForcingError, match="name a source, one of noah_text, weather, netcdf, csv"):
        read(ForcingConfig(), START, START + DAY)


def test_weather_covers_the_run_and_one_interval_more():
    config = ForcingConfig(weather={"climate": "boreal", "interval": 3600, "seed": 3})
    sourced = read(config, START, START + DAY)
    assert sourced.records.time[0] == START
    assert sourced.records.time[-1] == START + DAY + HOUR
    assert sourced.notes == ("synthetic weather of the climate boreal, seed 3",)


@needs_shared_data
@pytest.mark.parametrize(
    ("name", "start", "end", "count"),
    [
        ("tanggula_2007_2010_daily", "2007-04-01", "2010-12-31", 1371),
        ("bondville_1998_30min", "1998-01-01T06:30", "1999-01-01T06:00", 17521),
    ],
)
def test_noah_text_files_keep_every_bit(name, start, end, count):
    path = Path(SHARED) / "data" / f"{name}.txt"
    records = read(ForcingConfig(noah_text=path), start, end).records
    original = read_noah_text(path).records
    assert len(records.time) == count
    for field in ("time", *COLUMNS_OF_RECORDS):
        np.testing.assert_array_equal(getattr(records, field), getattr(original, field))


COLUMNS_OF_RECORDS = (
    "wind_speed",
    "air_temperature",
    "relative_humidity",
    "surface_pressure_hpa",
    "shortwave_down",
    "longwave_down",
    "precipitation_rate",
)


@needs_shared_data
def test_col_de_porte_has_the_snow_of_its_winter():
    path = Path(SHARED) / "data" / "col_de_porte_2005_2006_forcing.txt"
    config = ForcingConfig(col_de_porte=path)
    records = read(config, "2005-10-01", "2006-06-30T23:00", needs_snowfall=True).records
    table = np.loadtxt(path)
    assert len(records.time) == len(table) == 273 * 24
    snow = records.snowfall_fraction * records.precipitation_rate
    np.testing.assert_allclose(snow[:, 0], table[:, 6], rtol=1e-12, atol=1e-20)
    np.testing.assert_allclose(
        records.precipitation_rate[:, 0], table[:, 6] + table[:, 7], rtol=1e-12
    )
    np.testing.assert_allclose(records.surface_pressure_hpa[:, 0], table[:, 11] / 100.0)
    np.testing.assert_array_equal(records.air_temperature[:, 0], table[:, 8])
    # Morin et al. (2012): some hundreds of millimetres of snow in a winter there
    assert 300.0 < 3600.0 * snow.sum() < 900.0


@needs_shared_data
def test_a_damaged_line_of_col_de_porte_is_named(tmp_path):
    lines = (Path(SHARED) / "data" / "col_de_porte_2005_2006_forcing.txt").read_text().split("\n")
    lines[99] = lines[99].replace(".", "x", 1)
    (tmp_path / "damaged.txt").write_text("\n".join(lines))
    with pytest.raises(ForcingError, match="line 100, column 'shortwave_down'"):
        read(ForcingConfig(col_de_porte=tmp_path / "damaged.txt"), "2005-10-01", "2006-06-30")


@needs_shared_data
def test_a_line_taken_out_of_a_noah_text_is_a_gap_that_can_be_filled(tmp_path):
    lines = (Path(SHARED) / "data" / "tanggula_2007_2010_daily.txt").read_text().split("\n")
    del lines[99]
    path = tmp_path / "column.txt"
    path.write_text("\n".join(lines))
    with pytest.raises(ForcingDataError, match="every quantity: 1 missing record in 1 gap"):
        read(ForcingConfig(noah_text=path), "2007-04-01", "2010-12-31")
    sourced = read(ForcingConfig(noah_text=path, fill="linear:1d"), "2007-04-01", "2010-12-31")
    assert len(sourced.records.time) == 1371


# --- archives and instruments --------------------------------------------------------------------
def test_single_supersaturated_records_are_alike_for_all_humidities(station):
    station.values["RH"][30] = 112.0
    sourced = station.read()
    assert sourced.records.relative_humidity[30, 0] == 110.0
    assert "supersaturated in 1 records, up to 112 %; set to 110 %" in sourced.notes[0]


def test_a_humidity_that_is_a_thousandth_is_refused_by_its_share(station):
    station.values["RH"] = specific_humidity(
        station.values["RH"], station.values["T"], 100.0 * station.values["p"]
    )
    station.columns["specific_humidity"] = "RH"
    del station.columns["relative_humidity"]
    station.read()
    station.values["RH"] /= 1000.0
    station.refused(
        "specific_humidity (column 'RH') gives a relative humidity below 1 % in 100 %",
        "add humidity to `accept_unusual`",
    )
    station.read(accept_unusual=["humidity"])


def test_light_rain_in_another_unit_is_refused_by_its_days(station):
    station.values["P"] = np.where(np.arange(COUNT) % 2 == 0, 0.02, 0.0)
    message = station.refused("precipitation (column 'P') is", "kg m-2 in 3 days")
    assert "mm h-1 declared as kg m-2 s-1" in message


def test_a_rounded_time_is_no_gap(station):
    # off by more than a tenth, so that the times stay as they are
    station.time[20] = station.time[20].replace(":00:00", ":06:30")
    station.read()
    station.absent = [40]
    station.refused("1 missing record in 1 gap", "no rain or snow falls in them")


@pytest.mark.parametrize("mark", ["NAN", "nan", "Na", "-9999.00"])
def test_marks_of_missing_values_are_read_in_any_case(station, mark):
    config = station.config(fill="linear:2h")
    lines = station.path.read_text().split("\n")
    cells = lines[21].split(",")
    cells[4] = mark
    lines[21] = ",".join(cells)
    station.path.write_text("\n".join(lines))
    sourced = read(config, START, START + HOUR * (COUNT - 1))
    assert "1 missing record in 1 gap filled" in sourced.notes[0]


def test_a_mark_that_is_not_known_names_its_key(station):
    config = station.config()
    station.path.write_text(station.path.read_text().replace("280.0,", "missing,", 1))
    with pytest.raises(ForcingFileError, match=r"'missing' is not a number; .* named in `missing`"):
        read(config, START, START + HOUR * (COUNT - 1))


def test_the_hour_24_and_parts_of_seconds_are_times(station):
    station.time[24] = "2007-04-01T24:00"
    station.time[25] = "2007-04-02T00:59:59.999"
    assert station.read().records.time[25] == START + 25 * HOUR
