"""What moves forcing to a site: elevation, missed snow and parts of days, and what each keeps."""

import math

import numpy as np
import pytest
from weather_files import truth

from noahpy.config.forcing import ForcingConfig
from noahpy.config.forcing_adjustments import (
    DisaggregationConfig,
    ElevationConfig,
    UndercatchConfig,
)
from noahpy.errors import ForcingError
from noahpy.forcing import ForcingRecords, humidity, read_forcing
from noahpy.forcing.disaggregation import disaggregated
from noahpy.forcing.elevation import MONTHLY_LAPSE_RATE, Elevations
from noahpy.forcing.elevation import moved_to_site as moved_between
from noahpy.forcing.undercatch import snow_factor

DRIVERS = (
    "wind_speed",
    "air_temperature",
    "relative_humidity",
    "surface_pressure_hpa",
    "shortwave_down",
    "longwave_down",
    "precipitation_rate",
)


def records(hours=3, days=4, start=None):
    true = truth(hours, days)
    arrays = {name: true[name][:, np.newaxis] for name in DRIVERS}
    time = true["time"] if start is None else true["time"] - true["time"][0] + start
    return ForcingRecords(
        time=time, snowfall_fraction=np.full_like(arrays["wind_speed"], 0.25), **arrays
    )


def daily(days=30, start="2007-03-10"):
    """Days that differ, some wet, some as moist as can be."""
    number = np.arange(days)[:, np.newaxis]
    wave = np.sin(0.7 * number)
    return ForcingRecords(
        time=np.datetime64(start, "s") + number[:, 0] * np.timedelta64(1, "D"),
        wind_speed=4.0 + wave,
        air_temperature=268.0 + 6.0 * wave,
        relative_humidity=np.clip(85.0 + 20.0 * wave, 20.0, 100.0),
        surface_pressure_hpa=900.0 + 5.0 * wave,
        shortwave_down=120.0 + 50.0 * wave,
        longwave_down=230.0 + 30.0 * wave,
        precipitation_rate=np.where(number % 3 == 0, 4e-5, 0.0),
        snowfall_fraction=np.where(number % 2 == 0, 0.7, 1.0),
    )


def moved_to_site(given, config, latitude):
    return moved_between(given, config, Elevations(config.source, config.site, latitude))


# --- elevation -----------------------------------------------------------------------------------
@pytest.mark.parametrize("lapse_rate", [0.0065, [0.005] * 6 + [0.007] * 6, "liston_elder"])
def test_no_difference_of_elevation_changes_nothing(lapse_rate):
    given = records()
    config = ElevationConfig(
        source=812.0, site=812.0, lapse_rate=lapse_rate, precipitation="liston_elder"
    )
    moved, _ = moved_to_site(given, config, 68.0)
    for name in given.quantities:
        np.testing.assert_array_equal(getattr(moved, name), getattr(given, name))


def test_forcing_of_a_valley_is_moved_to_the_mountain():
    given = records()
    moved, note = moved_to_site(given, ElevationConfig(source=500.0, site=1500.0), 68.0)
    np.testing.assert_allclose(moved.air_temperature, given.air_temperature - 6.5)
    mean = 0.5 * (moved.air_temperature + given.air_temperature)
    np.testing.assert_allclose(
        np.log(given.surface_pressure_hpa / moved.surface_pressure_hpa),
        9.81 * 1000.0 / (287.04 * mean),
    )
    # the standard atmosphere has 954.6 and 845.6 hPa there
    standard = given.surface_pressure_hpa.mean() * 845.6 / 954.6
    assert moved.surface_pressure_hpa.mean() == pytest.approx(standard, rel=0.01)
    np.testing.assert_array_equal(moved.relative_humidity, given.relative_humidity)
    fall = given.longwave_down - moved.longwave_down
    # 2.8 W m-2 per 100 m: Marty et al. (2002), Theoretical and Applied Climatology 72, 141-155
    assert 20.0 < fall.mean() < 36.0
    for same in ("wind_speed", "shortwave_down", "precipitation_rate"):
        np.testing.assert_array_equal(getattr(moved, same), getattr(given, same))
    assert "500 to 1500 m: air temperature by -6.50 K" in note
    back, _ = moved_to_site(moved, ElevationConfig(source=1500.0, site=500.0), 68.0)
    for name in ("air_temperature", "surface_pressure_hpa", "longwave_down"):
        np.testing.assert_allclose(getattr(back, name), getattr(given, name), rtol=1e-12)


def test_monthly_rates_are_of_the_15th_and_of_the_hemisphere():
    noons = records(days=1, start=np.datetime64("2007-07-15T00", "s"))
    config = ElevationConfig(
        source=0.0, site=100.0, lapse_rate="liston_elder", precipitation="liston_elder"
    )
    for latitude, month, gain in ((68.0, 6, 0.02), (-68.0, 0, 0.035)):
        moved, _ = moved_to_site(noons, config, latitude)
        np.testing.assert_allclose(
            noons.air_temperature - moved.air_temperature, 100.0 * MONTHLY_LAPSE_RATE[month]
        )
        np.testing.assert_allclose(
            moved.precipitation_rate, noons.precipitation_rate * (1.0 + gain) / (1.0 - gain)
        )


# --- missed snow ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("gauge", "wind", "celsius", "catch"),
    [
        # worked by hand from the papers' formulas
        ("unshielded", 5.0, -5.0, math.exp(-0.045 * 5.0 * (1.66 + math.atan(6.05)))),
        ("single_alter", 5.0, -5.0, math.exp(-0.03 * 5.0 * (1.57 + math.atan(5.2)))),
        ("nipher", 4.0, -5.0, 0.8504),
        ("tretyakov", 4.0, -5.0, 0.6693),
        ("us_alter", 4.0, -5.0, 0.01 * math.exp(4.61 - 0.04 * 4.0**1.75)),
        ("us_unshielded", 4.0, -5.0, 0.01 * math.exp(4.61 - 0.16 * 4.0**1.28)),
        ("hellmann", 3.0, -5.0, 0.5182),
    ],
)
def test_gauges_catch_what_their_formulas_say(gauge, wind, celsius, catch):
    config = UndercatchConfig(gauge=gauge, gauge_height=10.0)
    wind, temperature = np.array([wind, 0.0, 40.0]), np.full(3, 273.15 + celsius)
    factor = snow_factor(config, wind, temperature, 10.0)
    assert factor[0] == pytest.approx(1.0 / catch, rel=1e-9)
    assert factor[1] == pytest.approx(1.0, abs=0.05)
    assert 1.0 < factor[0] < factor[2] <= 5.0


def test_wind_at_the_gauge_is_less_than_above():
    at_gauge = UndercatchConfig(gauge="hellmann", gauge_height=1.5)
    wind, temperature = np.array([5.0]), np.array([265.0])
    expected = 5.0 * math.log(150.0) / math.log(1000.0)
    direct = UndercatchConfig(gauge="hellmann", gauge_height=10.0)
    assert snow_factor(at_gauge, wind, temperature, 10.0) == pytest.approx(
        snow_factor(direct, np.array([expected]), temperature, 10.0)
    )


def columns_of(path, true, **others):
    names = {**{n: n for n in DRIVERS if n in true}, **others}
    table = np.column_stack([true["time"].astype(str), *(true[name].astype(str) for name in names)])
    lines = [",".join(["time", *names]), *(",".join(row) for row in table)]
    path.write_text("\n".join(line.replace("nan", "") for line in lines))
    own = {"surface_pressure": "surface_pressure_hpa", "precipitation": "precipitation_rate"}
    same = {n: n for n in names if n not in own.values()}
    return {"file": str(path), "columns": {**same, **{k: v for k, v in own.items() if v in names}}}


def read(config, days=4, hours=1, **site):
    first = truth(hours, days)["time"]
    place = {"latitude": 68.0, "longitude": 20.0, "needs_snowfall": False, **site}
    return read_forcing(
        ForcingConfig.model_validate(config), start=first[0], end=first[-2], **place
    )


def test_snow_is_what_falls_below_freezing_and_rain_stays(tmp_path):
    source = {"csv": columns_of(tmp_path / "a.csv", truth())}
    plain = read(source).records
    more = read({**source, "undercatch": {"factor": 1.5}})
    is_snow = plain.air_temperature < 273.15
    np.testing.assert_allclose(
        more.records.precipitation_rate, plain.precipitation_rate * np.where(is_snow, 1.5, 1.0)
    )
    assert any("snow that was missed is added by a factor of 1.5: 50 %" in n for n in more.notes)


def test_snow_of_the_source_grows_and_its_rain_stays(tmp_path):
    source = {"csv": columns_of(tmp_path / "a.csv", truth(), snowfall="snowfall")}
    plain, more = (
        read({**source, **given}, needs_snowfall=True).records
        for given in ({}, {"undercatch": {"factor": 2.0}})
    )
    snow, rain = (
        [one.precipitation_rate * share for one, share in zip(pair, shares, strict=True)]
        for pair, shares in (
            ((plain, more), (plain.snowfall_fraction, more.snowfall_fraction)),
            ((plain, more), (1.0 - plain.snowfall_fraction, 1.0 - more.snowfall_fraction)),
        )
    )
    np.testing.assert_allclose(snow[1], 2.0 * snow[0], rtol=1e-12)
    np.testing.assert_allclose(rain[1], rain[0], rtol=1e-12)


# --- parts of days -------------------------------------------------------------------------------
@pytest.mark.parametrize("interval", [3600, 10800, 43200])
@pytest.mark.parametrize(("latitude", "longitude"), [(68.6, -149.6), (0.0, 12.3), (85.0, 100.0)])
def test_parts_of_a_day_have_its_means_and_sums(interval, latitude, longitude):
    days = daily()
    config = DisaggregationConfig(interval=interval, temperature_range=9.0)
    parts, _ = disaggregated(
        days, config, latitude=latitude, longitude=longitude, temperature_range=None
    )
    count = 86400 // interval
    assert len(parts.time) == count * len(days.time)
    assert (np.diff(parts.time) == np.timedelta64(interval, "s")).all()

    def means(values):
        return values.reshape(len(days.time), count, 1).mean(axis=1)

    def vapour(one):
        return humidity.specific_humidity(
            one.relative_humidity, one.air_temperature, 100.0 * one.surface_pressure_hpa
        )

    for name in (*DRIVERS[:2], *DRIVERS[3:]):
        np.testing.assert_allclose(means(getattr(parts, name)), getattr(days, name), rtol=1e-13)
    np.testing.assert_allclose(means(vapour(parts)), vapour(days), rtol=1e-9)
    for of in ((parts, days),):
        snow = [one.precipitation_rate * one.snowfall_fraction for one in of]
        np.testing.assert_allclose(means(snow[0]), snow[1], rtol=1e-13)
    assert (parts.shortwave_down >= 0.0).all()
    assert (parts.precipitation_rate >= 0.0).all()
    assert parts.relative_humidity.max() <= 100.0 + 1e-9


def test_hours_are_those_of_the_sun():
    days = daily(20, "2007-06-10")
    config = DisaggregationConfig(interval=3600, temperature_range=10.0, storm_duration=4.0)
    parts, _ = disaggregated(days, config, latitude=60.0, longitude=-150.0, temperature_range=None)
    solar = np.mod(parts.time.astype(np.int64) / 3600.0 + 0.5 - 10.0, 24.0).reshape(20, 24)
    noon = solar[0, parts.shortwave_down.reshape(20, 24)[0].argmax()]
    assert abs(noon - 12.0) <= 0.5
    night = np.abs(solar - 12.0) > 10.0
    assert (parts.shortwave_down.reshape(20, 24)[night] == 0.0).all()
    temperature = parts.air_temperature.reshape(20, 24)
    assert abs(solar[0, temperature.mean(axis=0).argmax()] - 15.0) <= 1.0
    spread = np.ptp(temperature, axis=1)
    assert spread.mean() == pytest.approx(10.0, abs=1.5)
    wet = parts.precipitation_rate.reshape(20, 24)[0] > 0.0
    assert 4 <= wet.sum() <= 6
    assert (np.abs(solar[0, wet] - 15.0) <= 2.5).all()


def test_a_storm_that_reaches_beyond_the_day_falls_at_its_other_end():
    days = daily(4)
    config = DisaggregationConfig(
        interval=43200, temperature_range=0.0, storm_duration=24.0, storm_hour=6.0
    )
    parts, _ = disaggregated(days, config, latitude=60.0, longitude=0.0, temperature_range=None)
    # three quarters of a triangle lie in its inner half
    morning, evening = parts.precipitation_rate.reshape(4, 2)[0]
    assert morning == pytest.approx(3.0 * evening)


def test_the_polar_night_and_a_saturated_day_keep_what_they_have():
    days = daily(6, "2007-12-15")
    moist = ForcingRecords(
        **{
            "time": days.time,
            **{name: getattr(days, name) for name in DRIVERS},
            "relative_humidity": np.full((6, 1), 104.0),
        }
    )
    config = DisaggregationConfig(interval=10800, temperature_range=12.0)
    parts, _ = disaggregated(moist, config, latitude=75.0, longitude=0.0, temperature_range=None)
    np.testing.assert_allclose(parts.shortwave_down.reshape(6, 8), np.tile(days.shortwave_down, 8))
    assert parts.relative_humidity.max() <= 104.0 + 1e-9
    assert parts.relative_humidity.min() > 60.0


def _daily_table(path, extremes=True, hours=24):
    true = truth(hours, 8)
    true["time"] = true["time"]
    others = {}
    if extremes:
        true["warmest"], true["coldest"] = (
            true["air_temperature"] + 3.0,
            true["air_temperature"] - 5.0,
        )
        others = {"warmest": "warmest", "coldest": "coldest"}
    section = columns_of(path, true, **others)
    for name, quantity in (("warmest", "maximum"), ("coldest", "minimum")):
        if extremes:
            del section["columns"][name]
            section["columns"][f"{quantity}_air_temperature"] = name
    return section


def test_the_extremes_of_a_table_give_the_range(tmp_path):
    accept = ["air_temperature", "relative_humidity", "surface_pressure", "wind_speed",
              "shortwave_down", "longwave_down", "precipitation", "maximum_air_temperature",
              "minimum_air_temperature"]  # fmt: skip
    source = {"csv": _daily_table(tmp_path / "d.csv"), "accept_constant": accept}
    found = read({**source, "disaggregation": {"interval": 3600}}, days=7, hours=24)
    spread = np.ptp(found.records.air_temperature.reshape(-1, 24), axis=1)
    np.testing.assert_allclose(spread, 8.0, atol=0.3)
    plain = read(source, days=7, hours=24)
    assert len(found.records.time) == 24 * len(plain.records.time)


@pytest.mark.parametrize(
    ("table", "section", "site", "expected"),
    [
        ({"extremes": False}, {}, {}, "needs maximum_air_temperature and minimum"),
        ({}, {"temperature_range": 8.0}, {"longitude": None}, "needs site.latitude"),
        ({"extremes": False, "hours": 12}, {"temperature_range": 8.0}, {}, "needs daily records"),
    ],
)
def test_days_that_cannot_be_divided_are_refused(tmp_path, table, section, site, expected):
    accept = ["air_temperature", "relative_humidity", "surface_pressure", "wind_speed",
              "shortwave_down", "longwave_down", "maximum_air_temperature",
              "minimum_air_temperature"]  # fmt: skip
    source = {"csv": _daily_table(tmp_path / "d.csv", **table), "accept_constant": accept}
    with pytest.raises(ForcingError, match=expected):
        read({**source, "disaggregation": section}, days=7, hours=table.get("hours", 24), **site)


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ({"undercatch": {}}, "give either factor or gauge"),
        ({"undercatch": {"factor": 1.2, "gauge": "nipher"}}, "give either factor or gauge"),
        ({"undercatch": {"factor": 1.2}}, "synthetic weather is not measured by a gauge"),
        (
            {"undercatch": {"factor": 1.2}, "from_coupler": ["wind"], "weather": None},
            "needs wind from the source",
        ),
        ({"disaggregation": {"interval": 7000}}, "do not divide a day"),
        (
            {"elevation": {"source": 0.0, "site": 9.0}, "from_coupler": ["wind"]},
            "nothing from_coupler",
        ),
    ],
)
def test_sections_that_make_no_sense_are_refused(section, expected):
    with pytest.raises(ValueError, match=expected):
        ForcingConfig.model_validate({"weather": {}, **section})
