"""Forcing from netCDF files of all naming families, against known weather."""

import numpy as np
import pytest
import xarray as xr
from weather_files import DAYS, HOUR, START, alma, cf, cmfd, era5, truth

from noahpy.config.forcing import ForcingConfig
from noahpy.errors import ForcingDataError, ForcingFileError
from noahpy.forcing import read_forcing
from noahpy.forcing.grid_point import great_circle_distance
from noahpy.forcing.humidity import magnus_pressure, specific_humidity
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

INSTANTS = ("air_temperature", "relative_humidity", "surface_pressure_hpa", "wind_speed")
FLUXES = ("shortwave_down", "longwave_down", "precipitation_rate")
SITE = {"latitude": 33.02, "longitude": 91.96}


@pytest.fixture
def read(tmp_path):
    def read(
        *datasets,
        start=START,
        end=START + 2 * 24 * HOUR,
        site=SITE,
        needs_snowfall=False,
        fill=None,
        **settings,
    ):
        files = []
        for number, data in enumerate(datasets):
            files.append(tmp_path / f"file{number}.nc")
            data.to_netcdf(files[-1])
        config = ForcingConfig(netcdf={"files": files} | settings, fill=fill)
        return read_forcing(config, **site, start=start, end=end, needs_snowfall=needs_snowfall)

    return read


def assert_truth(records, true, names=INSTANTS + FLUXES, rtol=1e-10):
    places = np.searchsorted(true["time"], records.time)
    np.testing.assert_array_equal(records.time, true["time"][places])
    for name in names:
        np.testing.assert_allclose(
            getattr(records, name)[:, 0], true[name][places], rtol=rtol, atol=1e-12, err_msg=name
        )


def has_snow(records, true):
    places = np.searchsorted(true["time"], records.time)
    snow = (records.snowfall_fraction * records.precipitation_rate)[:, 0]
    np.testing.assert_allclose(snow, true["snowfall"][places], rtol=1e-8, atol=1e-12)


# --- the families --------------------------------------------------------------------------------
@pytest.mark.parametrize("names", ["auto", "cf"])
def test_cf_standard_names(read, names):
    sourced = read(cf(truth()), names=names, needs_snowfall=True)
    assert_truth(sourced.records, truth())
    has_snow(sourced.records, truth())
    assert sourced.notes[0].startswith("names cf: air_temperature from ta (degC); ")


@pytest.mark.parametrize("names", ["auto", "alma"])
def test_alma_names(read, names):
    sourced = read(alma(truth()), names=names, needs_snowfall=True)
    assert_truth(sourced.records, truth())
    has_snow(sourced.records, truth())
    assert "names alma" in sourced.notes[0]


@pytest.mark.parametrize("names", ["auto", "era5-land"])
@pytest.mark.parametrize("hours", [1, 3, 6])
def test_era5_land_sums_run_since_midnight(read, names, hours):
    true = truth(hours)
    sourced = read(era5(true, hours, since_midnight=True), names=names, needs_snowfall=True)
    assert_truth(sourced.records, true, (*INSTANTS[:1], *INSTANTS[2:], *FLUXES))
    has_snow(sourced.records, true)
    assert "ssrd (J m**-2, sums since midnight UTC marked at their end)" in sourced.notes[0]
    back = specific_humidity(
        sourced.records.relative_humidity,
        sourced.records.air_temperature,
        100.0 * sourced.records.surface_pressure_hpa,
    )[:, 0]
    vapour_pressure = 0.01 * true["relative_humidity"] * magnus_pressure(true["air_temperature"])
    expected = 0.622 * vapour_pressure / (true["surface_pressure_hpa"] - 0.378 * vapour_pressure)
    np.testing.assert_allclose(back, expected[: len(back)], rtol=1e-10)


def test_a_run_may_begin_between_two_sums(read):
    data = era5(truth(), since_midnight=True)
    half = HOUR // 2
    records = read(data, start=START + 80 * HOUR + half, end=START + 90 * HOUR).records
    assert records.time[0] <= START + 80 * HOUR
    assert_truth(records, truth(), FLUXES)
    # sums since midnight end at their time, whatever means mark
    records = read(data, names="era5-land", time_label="start").records
    assert_truth(records, truth(), FLUXES)


@pytest.mark.parametrize("accumulation", ["auto", "interval"])
def test_era5_sums_are_those_of_the_interval(read, accumulation):
    sourced = read(era5(truth(), since_midnight=False), accumulation=accumulation)
    assert_truth(sourced.records, truth(), (*INSTANTS[:1], *INSTANTS[2:], *FLUXES))
    assert "sums over 1 h" in sourced.notes[0]


def test_sums_that_do_not_tell_over_what_must_be_explained(read):
    short = era5(truth(), since_midnight=True).isel(valid_time=slice(3, 20))
    arguments = {"start": START + 3 * HOUR, "end": START + 15 * HOUR}
    with pytest.raises(ForcingFileError, match="set `accumulation`"):
        read(short, **arguments)
    # what fell before the first time is not known, but what fell from it to the second is
    records = read(short, accumulation="since_midnight", **arguments).records
    assert_truth(records, truth(), FLUXES)


def test_cmfd_names_and_its_places_in_the_interval(read):
    true = truth(3)
    sourced = read(cmfd(true))
    assert_truth(sourced.records, true, (*INSTANTS, "precipitation_rate"))
    # means around two times in a row make that of the time between them
    count = len(sourced.records.time)
    for name, variable in [("shortwave_down", "srad"), ("longwave_down", "lrad")]:
        around = cmfd(true)[variable].values
        expected = 0.5 * (around[:-1] + around[1:])
        np.testing.assert_allclose(getattr(sourced.records, name)[:, 0], expected[:count])
    assert "names cmfd" in sourced.notes[0]


# --- names ---------------------------------------------------------------------------------------
def test_explicit_variables_stand_above_the_family(read):
    data = alma(truth())
    data["RH"] = data["Tair"].copy(data=truth()["relative_humidity"] - 1.0)
    data["RH"].attrs["units"] = "%"
    humidity = truth()["relative_humidity"]
    given = read(data).records.relative_humidity[:, 0]
    np.testing.assert_array_equal(given, humidity[: len(given)] - 1.0)
    converted = read(data, variables={"specific_humidity": "Qair"}).records
    np.testing.assert_allclose(converted.relative_humidity[:, 0], humidity[: len(given)])
    with pytest.raises(ForcingFileError, match="no variable 'damp' for relative_humidity"):
        read(data, variables={"relative_humidity": "damp"})


def test_names_of_no_family_can_all_be_explicit(read):
    data = alma(truth())
    unknown = {name: f"x{number}" for number, name in enumerate(data.data_vars)}
    variables = {
        "air_temperature": "Tair",
        "specific_humidity": "Qair",
        "surface_pressure": "PSurf",
        "eastward_wind": "Wind_E",
        "northward_wind": "Wind_N",
        "shortwave_down": "SWdown",
        "longwave_down": "LWdown",
        "rainfall": "Rainf",
        "snowfall": "Snowf",
    }
    explicit = {quantity: unknown[name] for quantity, name in variables.items()}
    data = data.rename(unknown)
    assert_truth(read(data, variables=explicit).records, truth())
    with pytest.raises(ForcingFileError, match=r"lacking are air_temperature; .*names: auto"):
        read(data)


def test_rainfall_alone_is_not_all_precipitation(read):
    data = alma(truth()).drop_vars("Snowf")
    with pytest.raises(ForcingFileError, match="precipitation and snowfall, or rainfall and"):
        read(data, names="alma")
    read(data, names="alma", variables={"precipitation": "Rainf"})


def test_two_variables_of_one_standard_name_are_ambiguous(read):
    data = cf(truth())
    data["tas10"] = data["ta"]
    with pytest.raises(ForcingFileError, match="air_temperature may be any of ta, tas10"):
        read(data, names="cf")
    assert_truth(read(data, names="cf", variables={"air_temperature": "ta"}).records, truth())


# --- units ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("unit", "parts"),
    [
        (None, ["variable Tair has no unit", "`units`"]),
        ("hPa", ["variable Tair", "'hPa' is not one of air_temperature", "needs K"]),
        ("warmth", ["variable Tair", "'warmth' is unknown"]),
    ],
)
def test_a_unit_that_is_wrong_or_missing_is_refused(read, unit, parts):
    data = alma(truth())
    data["Tair"].attrs = {} if unit is None else {"units": unit}
    with pytest.raises(ForcingFileError, match=r"file0\.nc") as error:
        read(data)
    for part in parts:
        assert part in str(error.value)
    assert_truth(read(data, units={"air_temperature": "K"}).records, truth())


def test_amounts_can_be_forbidden(read):
    with pytest.raises(ForcingFileError, match="accumulation: none"):
        read(era5(truth(), since_midnight=True), accumulation="none")


# --- time ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("calendar", ["noleap", "360_day"])
def test_other_calendars_are_refused(read, calendar):
    data = alma(truth())
    data["time"] = np.arange(data.sizes["time"])
    data["time"].attrs = {"units": "hours since 2007-04-01", "calendar": calendar}
    with pytest.raises(ForcingFileError, match=f"calendar {calendar}, which has other days"):
        read(data)


def test_days_in_single_precision_are_whole_seconds(read):
    data = alma(truth())
    data["time"] = (np.arange(data.sizes["time"]) / 24.0).astype(np.float32)
    data["time"].attrs = {"units": "days since 2007-04-01"}
    assert_truth(read(data).records, truth())


def test_time_without_a_unit_is_refused(read):
    data = alma(truth())
    data["time"] = np.arange(data.sizes["time"])
    with pytest.raises(ForcingFileError, match="has no unit of time"):
        read(data)


@pytest.mark.parametrize("label", ["start", "middle", "end"])
@pytest.mark.parametrize("by", ["bounds", "setting"])
def test_means_of_every_label_move_to_the_start_of_their_interval(read, label, by):
    true = truth()
    data = alma(true)
    means = list(data.data_vars)
    offset = {"start": 0.0, "middle": 0.5, "end": 1.0}[label]
    for name in means:
        data[name].attrs["cell_methods"] = "time: mean"
    hours = np.arange(data.sizes["time"], dtype=np.float64)
    data["time"] = hours + offset
    data["time"].attrs = {"units": "hours since 2007-04-01"}
    settings = {"time_label": label}
    if by == "bounds":
        data["time"].attrs["bounds"] = "time_bounds"
        data["time_bounds"] = (("time", "edge"), np.stack([hours, hours + 1.0], axis=1))
        settings = {}
    assert_truth(read(data, **settings).records, true)


def test_bounds_that_mark_nothing_need_an_explanation(read):
    data = alma(truth())
    hours = np.arange(data.sizes["time"], dtype=np.float64)
    data["time"] = hours + 0.3
    data["time"].attrs = {"units": "hours since 2007-04-01", "bounds": "edges"}
    data["edges"] = (("time", "edge"), np.stack([hours, hours + 1.0], axis=1))
    with pytest.raises(ForcingFileError, match=r"neither start, middle nor end .*`time_label`"):
        read(data)


@pytest.mark.parametrize("time_unit", ["hours since 2007-04-02", "days since 2007-04-01"])
def test_bounds_may_have_a_unit_of_their_own(read, time_unit):
    # as xarray writes them
    data, true = alma(truth()), truth()
    hours = np.arange(data.sizes["time"], dtype=np.float64)
    end = hours + 1.0
    data["time"] = end - 24.0 if time_unit.startswith("hours") else end / 24.0
    data["time"].attrs = {"units": time_unit, "bounds": "edges"}
    edges = np.stack([hours, end], axis=1)
    data["edges"] = (("time", "edge"), edges, {"units": "hours since 2007-04-01"})
    for name in ("Tair", "Qair", "PSurf", "Wind_E", "Wind_N"):
        data[name].attrs["cell_methods"] = "time: mean"
    assert_truth(read(data).records, true)


def test_bounds_in_single_precision_mark_what_they_did(read):
    data, true = alma(truth()), truth()
    for name in data.data_vars:
        data[name].attrs["cell_methods"] = "time: mean"
    hours = np.arange(data.sizes["time"], dtype=np.float64)
    days = 2647.0 + np.stack([hours, hours + 1.0], axis=1) / 24.0
    data["time"] = days.mean(axis=1).astype(np.float32)
    data["time"].attrs = {"units": "days since 2000-01-01", "bounds": "edges"}
    data["edges"] = (("time", "edge"), days.astype(np.float32))
    assert_truth(read(data).records, true)


def test_bounds_tell_the_length_of_sums(read):
    data, true = alma(truth()).isel(time=slice(0, None, 3)), truth()
    for name in ("Rainf", "Snowf"):
        data[name] = ("time", 3600.0 * data[name].values, {"units": "kg m-2"})
    hours = np.arange(0.0, 3.0 * data.sizes["time"], 3.0)
    data["time"] = hours + 0.5
    data["time"].attrs = {"units": "hours since 2007-04-01", "bounds": "edges"}
    data["edges"] = (("time", "edge"), np.stack([hours, hours + 1.0], axis=1))
    sourced = read(data, start=START + HOUR)
    rates = sourced.records.precipitation_rate
    thinned = true["precipitation_rate"][::3]
    assert 0.8 * thinned.mean() < rates.mean() < 1.2 * thinned.mean()
    assert any("sums over 1 h are used for all 3 h" in note for note in sourced.notes)


# --- several files -------------------------------------------------------------------------------
def test_files_may_be_split_by_time_and_by_variable(read):
    data = alma(truth())
    early, late = data.isel(time=slice(0, 30)), data.isel(time=slice(30, None))
    water = ["Rainf", "Snowf"]
    parts = [late[water], early.drop_vars(water), late.drop_vars(water), early[water]]
    assert_truth(read(*parts).records, truth())


def test_sums_go_on_over_files(read):
    data = era5(truth(), since_midnight=True)
    parts = [data.isel(valid_time=slice(0, 31)), data.isel(valid_time=slice(31, None))]
    assert_truth(read(*parts).records, truth(), FLUXES)


def test_files_that_overlap_are_refused(read):
    data = alma(truth())
    with pytest.raises(ForcingDataError, match="decreases"):
        read(data.isel(time=slice(0, 40)), data.isel(time=slice(38, None)))


def test_a_gap_between_files_is_named(read):
    data = alma(truth())
    parts = [data.isel(time=slice(0, 30)), data.isel(time=slice(33, None))]
    with pytest.raises(ForcingDataError, match=r"every quantity: 3 missing records in 1 gap"):
        read(*parts)
    assert len(read(*parts, fill="linear:3h").notes) > 1


def test_an_impossible_value_is_named_with_file_variable_and_time(read):
    data = alma(truth())
    data["Tair"][40] = 40.0
    parts = [data.isel(time=slice(0, 30)), data.isel(time=slice(30, None))]
    expected = (
        r"air_temperature \(variable Tair\) is 40 K at file1\.nc, time 2007-04-02T16:00:00; "
        "allowed are 180 to 340 K; it looks like degC"
    )
    with pytest.raises(ForcingDataError, match=expected):
        read(*parts)


def test_missing_values_of_sums_spread_to_the_next_until_midnight(read):
    data = era5(truth(), since_midnight=True)
    data["ssrd"][30] = np.nan
    with pytest.raises(ForcingDataError, match=r"shortwave_down \(variable ssrd\): 2 missing"):
        read(data, names="era5-land")


def test_fluxes_need_a_time_after_the_last_record(read):
    last = START + HOUR * (24 * DAYS - 1)
    with pytest.raises(ForcingDataError, match="so that the last records need one after them"):
        read(era5(truth(), since_midnight=True), end=last)
    read(era5(truth(), since_midnight=True), end=last - HOUR)


# --- places --------------------------------------------------------------------------------------
LATITUDES = np.array([34.0, 33.5, 33.0, 32.5])
LONGITUDES = np.array([91.0, 91.5, 92.0, 92.5, 93.0])
NEAREST = (2, 2)
FAR = {"latitude": 45.0, "longitude": 6.0}


def gridded(data, shape, dims, nearest):
    """The data at one place, and 10 K more or another weather elsewhere."""
    fields = {}
    for name, variable in data.data_vars.items():
        values = np.full((len(variable), *shape), np.nan)
        values[(slice(None), *nearest)] = variable.values
        fields[name] = (("time", *dims), values, variable.attrs)
    return xr.Dataset(fields, coords={"time": data["time"]})


@pytest.mark.parametrize("turn", [0.0, 360.0])
def test_the_nearest_point_of_a_grid_is_taken(read, turn):
    data = gridded(alma(truth()), (4, 5), ("lat", "lon"), NEAREST)
    data = data.assign_coords(lat=LATITUDES, lon=LONGITUDES - turn)
    sourced = read(data)
    assert_truth(sourced.records, truth())
    assert "taken from 33.0000 N, 92.0000 E, 4.3 km from the site" in sourced.notes


def test_the_nearest_point_of_a_curvilinear_grid_is_taken(read):
    data = gridded(alma(truth()), (4, 5), ("y", "x"), NEAREST)
    east, north = np.meshgrid(LONGITUDES, LATITUDES)
    data["nav"] = (("y", "x"), north + 0.01 * east - 0.92, {"units": "degrees_north"})
    data["nav2"] = (("y", "x"), east, {"standard_name": "longitude"})
    assert_truth(read(data).records, truth())


def test_the_nearest_station_is_taken(read):
    data = gridded(alma(truth()), (3,), ("station",), (1,))
    data["latitude"] = (("station",), [33.4, 33.0, 33.0])
    data["longitude"] = (("station",), [92.0, 92.0, 92.4])
    assert_truth(read(data).records, truth())


def test_a_file_of_one_place_needs_no_site(read):
    data = alma(truth()).expand_dims({"latitude": [33.0], "longitude": [92.0]})
    nowhere = {"latitude": None, "longitude": None}
    assert_truth(read(data, site=nowhere).records, truth())
    assert_truth(read(alma(truth()), site=nowhere).records, truth())


def test_a_place_too_far_away_is_refused_with_the_distance(read):
    data = alma(truth()).expand_dims({"latitude": [33.0], "longitude": [92.0]})
    with pytest.raises(
        ForcingFileError, match=r"33.0000 N, 92.0000 E, is \d+\.\d km from .* 30 km"
    ):
        read(data, site=FAR)
    read(data, site=FAR, maximum_distance=20_000.0)


def test_a_grid_without_site_or_coordinates_is_refused(read):
    data = gridded(alma(truth()), (4, 5), ("lat", "lon"), NEAREST)
    with pytest.raises(ForcingFileError, match="has no latitude and longitude"):
        read(data.rename({"lat": "j", "lon": "i"}))
    located = data.assign_coords(lat=LATITUDES, lon=LONGITUDES)
    with pytest.raises(ForcingFileError, match=r"site.latitude and site.longitude are needed"):
        read(located, site={"latitude": None, "longitude": None})
    levels = xr.concat([located, located], "level")
    with pytest.raises(ForcingFileError, match="dimension level of size 2"):
        read(levels)


def test_a_place_without_values_is_refused(read):
    data = gridded(alma(truth()), (4, 5), ("lat", "lon"), (0, 0))
    data = data.assign_coords(lat=LATITUDES, lon=LONGITUDES)
    with pytest.raises(ForcingFileError, match=r"at the place taken from 33\.0000 N") as error:
        read(data)
    assert "the nearest place with values is" in str(error.value)


def test_distances_are_those_on_the_globe():
    quarter = great_circle_distance(np.array([0.0]), np.array([90.0]), 0.0, 0.0)
    assert quarter[0] == pytest.approx(6371.0 * np.pi / 2.0)
    over_the_date_line = great_circle_distance(np.array([0.0]), np.array([179.5]), 0.0, -179.5)
    assert over_the_date_line[0] == pytest.approx(6371.0 * np.pi / 180.0)


# --- files ---------------------------------------------------------------------------------------
def test_a_file_that_is_no_netcdf_is_refused(tmp_path):
    path = tmp_path / "text.nc"
    path.write_text("no netCDF")
    config = ForcingConfig(netcdf={"files": path})
    with pytest.raises(ForcingFileError, match=r"text\.nc: cannot be read as netCDF"):
        read_forcing(config, **SITE, start=START, end=START, needs_snowfall=False)


def test_a_period_outside_the_files_is_refused(read):
    with pytest.raises(ForcingDataError, match="the run needs 2010"):
        read(
            alma(truth()),
            start=np.datetime64("2010-01-01"),
            end=np.datetime64("2010-02-01"),
        )


# --- lengths of sums -----------------------------------------------------------------------------
def every(hours):
    """ERA5 of every so many hours: its sums stay those of an hour."""
    return era5(truth(), since_midnight=False).isel(valid_time=slice(0, None, hours))


@pytest.mark.parametrize("hours", [3, 6])
def test_a_thinned_era5_has_the_rates_of_its_hours(read, hours):
    sourced = read(every(hours), names="auto")
    records, true = sourced.records, truth()
    assert records.longwave_down.min() > 215.0
    assert records.longwave_down.max() < 245.0
    # an hour that ends at a time stands for the interval around its middle
    own = (hours - 1.0) / (2.0 * hours)
    rate = np.concatenate([true["shortwave_down"][-1:], true["shortwave_down"][:-1]])[::hours]
    expected = own * rate[:-1] + (1.0 - own) * rate[1:]
    places = np.searchsorted(true["time"][::hours], records.time)
    np.testing.assert_allclose(records.shortwave_down[:, 0], expected[places], atol=1e-9)
    assert any(f"sums over 1 h are used for all {hours} h" in note for note in sourced.notes)


def test_sums_used_for_the_whole_interval_have_a_note(read):
    data = era5(truth(3), 3, since_midnight=False)
    with pytest.raises(ForcingDataError, match=r"shortwave_down .*accumulation_length"):
        read(data, names="auto")
    # under clouds every value is possible, and the days are not
    data["ssrd"].values /= 3.0
    with pytest.raises(ForcingDataError, match=r"longwave_down .* black body .*accumulation_le"):
        read(data, names="auto")
    data["ssrd"].values *= 3.0
    records = read(data, names="auto", accumulation_length="3h").records
    assert_truth(records, truth(3), FLUXES)


def test_sums_that_overlap_are_refused(read):
    with pytest.raises(ForcingDataError, match="is a sum over 3 h, and records are 1 h apart"):
        read(era5(truth(), since_midnight=False), accumulation_length="3h")


def test_sums_since_midnight_need_the_records_that_end_days(read):
    data = era5(truth(), since_midnight=True)
    part = data.isel(valid_time=slice(1, None, 3))
    with pytest.raises(ForcingFileError, match=r"no record is at 00 UTC, .*T22:00:00 and"):
        read(part, names="era5-land", start=START + 6 * HOUR)


def test_an_amount_that_only_grows_is_a_sum_since_the_beginning(read):
    true = truth()
    data = cf(true)
    rain = np.cumsum(3600.0 * true["precipitation_rate"])
    data["pr"] = ("time", rain, {"units": "mm", "standard_name": "precipitation_amount"})
    with pytest.raises(ForcingDataError, match="looks like a sum since the beginning"):
        read(data, time_label="start")


# --- packing -------------------------------------------------------------------------------------
STEP = 2.0**-18
"""m; sums fall by it where an archive packs every record apart."""


def falling(name="tp"):
    """ERA5-Land whose sums of water fall by a packing step now and then."""
    data = era5(truth(), since_midnight=True)
    fall = np.random.default_rng(4).random(data.sizes["valid_time"]) < 0.2
    ends_day = data.valid_time.dt.hour.values == 0
    data[name] = data[name] - np.where(fall & ~ends_day & (data[name].values > STEP), STEP, 0.0)
    return data


def daily_rain(records):
    hours = (records.time - START) // HOUR
    whole = (hours >= 0) & (hours < 48)
    return 3600.0 * records.precipitation_rate[whole, 0].reshape(2, 24).sum(axis=1)


def test_sums_that_packing_makes_fall_keep_the_total_of_the_day(read):
    good = read(era5(truth(), since_midnight=True), names="era5-land")
    sourced = read(falling(), names="era5-land")
    assert (sourced.records.precipitation_rate >= 0.0).all()
    np.testing.assert_allclose(daily_rain(sourced.records), daily_rain(good.records), rtol=1e-9)
    np.testing.assert_allclose(
        sourced.records.precipitation_rate, good.records.precipitation_rate, atol=2.2e-6
    )
    assert any("a packing error" in note for note in sourced.notes)


def test_snow_that_packing_makes_more_than_all_is_held(read):
    data = era5(truth(), since_midnight=True)
    data["sf"] = data["tp"].copy()
    data["tp"] = falling()["tp"]
    sourced = read(data, names="era5-land", needs_snowfall=True)
    assert (sourced.records.snowfall_fraction <= 1.0).all()
    assert any("limited to it" in note for note in sourced.notes)


def test_the_message_on_a_large_fall_has_the_interpretation_of_the_sums(read):
    data = era5(truth(), since_midnight=True)
    data["strd"][14] = data["strd"][13] - 2000.0
    for names, by in [("auto", "the course of the longwave"), ("era5-land", "names: era5-land")]:
        with pytest.raises(ForcingDataError) as error:
            read(data, names=names)
        message = str(error.value)
        parts = ("J m-2 at 2007-04-01T13:00:00", f"interpreted by {by}", "00 UTC", "`accumulation`")
        for part in parts:
            assert part in message, message


def test_the_message_on_a_zero_at_midnight_has_the_interpretation_of_the_sums(read):
    data = era5(truth(), since_midnight=True)
    data["strd"][24] = 0.0
    with pytest.raises(ForcingDataError, match=r"whose total is at 00 UTC.*`accumulation`"):
        read(data)


# --- times and places ----------------------------------------------------------------------------
def encoded(data, tmp_path, unit, dtype):
    path = tmp_path / "encoded.nc"
    data.to_netcdf(path, encoding={"time": {"units": unit, "dtype": dtype}})
    return xr.open_dataset(path, decode_times=False)


def test_days_in_single_precision_are_regular_times(read, tmp_path):
    sourced = read(encoded(alma(truth()), tmp_path, "days since 2000-01-01", "float32"))
    assert_truth(sourced.records, truth())
    assert any("times moved by at most" in note for note in sourced.notes)


@pytest.mark.parametrize("unit", ["h", "hr", "Hours"])
def test_units_of_time_are_those_of_udunits(read, tmp_path, unit):
    data = encoded(alma(truth()), tmp_path, "hours since 2007-01-01", "int32")
    data["time"].attrs["units"] = f"{unit} since 2007-1-1"
    assert_truth(read(data).records, truth())


def test_times_that_wrf_writes_out_are_read(read):
    data = alma(truth()).rename({"time": "Time"})
    texts = np.char.replace(data["Time"].values.astype("datetime64[s]").astype("S19"), b"T", b"_")
    data = data.drop_vars("Time")
    data["Times"] = (("Time",), texts)
    assert_truth(read(data).records, truth())


def test_preliminary_values_stand_where_final_ones_are_missing(read):
    data = era5(truth(), since_midnight=False)
    final = data.where(np.arange(data.sizes["valid_time"]) < 30)
    preliminary = data.where(np.arange(data.sizes["valid_time"]) >= 30)
    both = xr.concat([final, preliminary], dim="expver", join="outer")
    both = both.assign_coords(expver=[1, 5]).transpose("valid_time", "expver")
    assert_truth(read(both).records, truth(), FLUXES)


@pytest.mark.parametrize("methods", ["time: lat: lon: mean", "area: mean time: mean", "time:mean"])
def test_a_mean_over_time_is_recognized_in_every_notation(read, methods):
    data = alma(truth())
    for name in data.data_vars:
        data[name].attrs["cell_methods"] = methods
    notes = read(data, time_label="end").notes[0]
    assert "air_temperature from Tair (K, means marked at their end)" in notes


def daily_means():
    data = cf(truth(24, 8))
    for number, name in enumerate(data.data_vars):
        data[name].attrs["cell_methods"] = "time: mean"
        data[name].values += 1e-3 * np.arange(8.0) * (number < 6)
    return data.assign_coords(time=data["time"] + np.timedelta64(12, "h"))


@pytest.mark.parametrize("are_named", [True, False])
def test_daily_means_at_noon_need_bounds_or_a_label(read, are_named):
    data = daily_means()
    if are_named:
        data["time"].attrs["bounds"] = "time_bnds"
    with pytest.raises(ForcingFileError, match=r"set .*`time_label`"):
        read(data)
    records = read(data, time_label="middle").records
    assert records.time[0] == START


def test_a_height_of_the_file_has_a_note(read):
    data = alma(truth())
    data["height"] = ((), 250.0, {"units": "cm"})
    data["Tair"].attrs["coordinates"] = "height"
    sourced = read(data)
    assert sourced.heights == {"air_temperature": 2.5}
    data = alma(truth())
    data["reference_height"] = ((), 40.0, {"units": "m"})
    assert set(read(data).heights.values()) == {40.0}


def test_a_mark_of_missing_wind_is_no_wind(read):
    data = alma(truth())
    data["Wind_E"][20] = -99.0
    with pytest.raises(ForcingDataError, match="it looks like a mark of missing values"):
        read(data)


def test_files_of_one_record_each_have_regular_times(read):
    data = alma(truth())
    off = np.random.default_rng(2).integers(-9, 10, data.sizes["time"])
    data = data.assign_coords(time=data["time"] + off * np.timedelta64(1, "s"))
    each = [data.isel(time=[record]) for record in range(12)]
    records = read(*each, end=START + 10 * HOUR).records
    assert_truth(records, truth())


def test_the_configuration_tells_of_other_heights(tmp_path):
    data = alma(truth())
    data["reference_height"] = ((), 40.0, {"units": "m"})
    data.to_netcdf(tmp_path / "tower.nc")
    config = parse_config(
        {
            "preset": "permafrost",
            "time": {"start": str(START), "end": str(START + 24 * HOUR), "step": 3600},
            "site": {"layer_thickness": [0.1] * 4, "deep_soil_temperature": 272.0},
            "soil": {"layer_class": 7},
            "vegetation": {"class": 7, "monthly_green_fraction": [0.1] * 12},
            "initial": {"soil_temperature": 275.0, "total_water_content": 0.2},
            "forcing": {"netcdf": {"files": str(tmp_path / "tower.nc")}},
        },
        folder=tmp_path,
    )
    notes = build_simulation(config).notes
    assert any("air_temperature is measured at 40 m" in n for n in notes)
    assert any("eastward_wind is measured at 40 m" in n for n in notes)


def test_files_whose_times_are_rounded_in_their_own_way_are_joined(read, tmp_path):
    data = alma(truth())
    rounded = encoded(data[["Tair", "Qair"]], tmp_path, "days since 2000-01-01", "float32")
    assert_truth(read(rounded, data.drop_vars(["Tair", "Qair"])).records, truth())
