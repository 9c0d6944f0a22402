"""Synthetic weather."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noahpy.forcing import CLIMATES, generate_weather

START = np.datetime64("2001-01-01T00:00:00")
DAY = 86400
QUANTITIES = (
    "wind_speed",
    "air_temperature",
    "relative_humidity",
    "surface_pressure_hpa",
    "shortwave_down",
    "longwave_down",
    "precipitation_rate",
)
NAMES = list(CLIMATES)


def weather(names=NAMES, days=10, interval=3600, seed=0, start=START):
    end = start + np.timedelta64(days * DAY - interval, "s")
    return generate_weather([CLIMATES[name] for name in names], start, end, interval, seed)


def assert_equal(one, other):
    np.testing.assert_array_equal(one.time, other.time)
    for quantity in QUANTITIES:
        np.testing.assert_array_equal(getattr(one, quantity), getattr(other, quantity))


@pytest.fixture(scope="module")
def decades():
    return weather(days=30 * 365, interval=DAY)


@pytest.fixture(scope="module")
def hourly_year():
    return weather(days=365)


@settings(max_examples=20)
@given(seed=st.integers(0, 2**32))
def test_the_seed_determines_the_weather(seed):
    assert_equal(weather(seed=seed), weather(seed=seed))
    other = weather(seed=seed + 1)
    assert (other.air_temperature != weather(seed=seed).air_temperature).all()


@settings(max_examples=20)
@given(others=st.lists(st.sampled_from(NAMES), max_size=5), seed=st.integers(0, 1000))
def test_a_column_does_not_depend_on_the_columns_after_it(others, seed):
    alone = weather(["boreal"], seed=seed)
    together = weather(["boreal", *others], seed=seed)
    for quantity in QUANTITIES:
        np.testing.assert_array_equal(
            getattr(together, quantity)[:, 0], getattr(alone, quantity)[:, 0]
        )


def test_the_same_climate_twice_gives_two_weathers():
    records = weather(["maritime", "maritime"])
    assert (records.air_temperature[:, 0] != records.air_temperature[:, 1]).all()


@pytest.mark.parametrize("interval", [900, 1800, 3 * 3600])
def test_days_do_not_depend_on_the_interval(interval):
    daily, fine = weather(days=20, interval=DAY), weather(days=20, interval=interval)
    for quantity in QUANTITIES:
        means = getattr(fine, quantity).reshape(20, -1, len(NAMES)).mean(axis=1)
        np.testing.assert_allclose(means, getattr(daily, quantity), rtol=1e-9, atol=1e-15)


def test_a_longer_period_begins_like_a_shorter_one():
    short, long = weather(days=10), weather(days=30)
    for quantity in QUANTITIES:
        np.testing.assert_array_equal(getattr(long, quantity)[:240], getattr(short, quantity))


@given(
    interval=st.integers(60, 10 * DAY),
    length=st.integers(0, 20 * DAY),
    offset=st.integers(-40 * 365 * DAY, 40 * 365 * DAY),
)
def test_times_are_regular_and_within_the_period(interval, length, offset):
    start = START + np.timedelta64(offset, "s")
    length = min(length, 200 * interval)
    end = start + np.timedelta64(length, "s")
    records = generate_weather([CLIMATES["desert"]], start, end, interval, 0)
    assert records.time[0] == start
    assert records.time[-1] <= end
    assert len(records.time) == length // interval + 1
    assert (np.diff(records.time) == np.timedelta64(interval, "s")).all()


def test_the_sun_is_down_at_night_and_highest_at_noon(hourly_year):
    by_hour = hourly_year.shortwave_down.reshape(365, 24, -1)
    for name in ("plateau", "mid_latitude", "desert", "tropics", "maritime"):
        column = by_hour[:, :, NAMES.index(name)]
        assert (column[:, [0, 1, 2, 22, 23]] == 0.0).all()
        assert (column[:, 9:15] > 0.0).all()
        assert column.mean(axis=0).argmax() in (11, 12)


def test_the_arctic_has_polar_night_and_midnight_sun(hourly_year):
    arctic = hourly_year.shortwave_down[:, NAMES.index("arctic")].reshape(365, 24)
    assert (arctic[:15] == 0.0).all()
    assert (arctic[170:180] > 0.0).all()


def test_seasons_are_opposite_in_the_two_hemispheres():
    northern = CLIMATES["mid_latitude"]
    southern = replace(northern, latitude=-northern.latitude)
    end = START + np.timedelta64(364 * DAY, "s")
    records = generate_weather([northern, southern], START, end, DAY, 0)
    january, july = records.air_temperature[:31].mean(0), records.air_temperature[181:212].mean(0)
    assert july[0] - january[0] > 15.0
    assert january[1] - july[1] > 15.0
    sun_january, sun_july = records.shortwave_down[:31].mean(0), records.shortwave_down[181:212]
    assert sun_january[1] > 1.5 * sun_january[0]
    assert sun_july.mean(0)[0] > 1.5 * sun_july.mean(0)[1]


@pytest.mark.parametrize("name", NAMES)
def test_decades_have_the_statistics_of_the_climate(decades, name):
    climate, column = CLIMATES[name], NAMES.index(name)
    wet = decades.precipitation_rate[:, column] > 0.0
    annual = decades.precipitation_rate[:, column].sum() * DAY / 30.0
    # few rainy days make the sum of a dry climate less certain
    tolerance = 4.0 / np.sqrt(wet.sum())
    assert annual == pytest.approx(climate.annual_precipitation, rel=tolerance)
    assert wet.mean() == pytest.approx(climate.wet_day_fraction, rel=tolerance)
    temperature = decades.air_temperature[:, column]
    assert temperature.mean() == pytest.approx(climate.mean_air_temperature, abs=0.5)
    assert decades.wind_speed[:, column].mean() == pytest.approx(climate.mean_wind_speed, rel=0.06)
    assert 60.0 < decades.shortwave_down[:, column].mean() < 300.0
    assert decades.relative_humidity[:, column].min() >= 5.0
    assert decades.relative_humidity[:, column].max() <= 100.0
    assert decades.wind_speed[:, column].min() >= 0.1


def test_wet_days_follow_wet_days(decades):
    wet = decades.precipitation_rate > 0.0
    for name in ("plateau", "maritime", "tropics"):
        column = wet[:, NAMES.index(name)]
        after_wet = column[1:][column[:-1]].mean()
        assert after_wet == pytest.approx(CLIMATES[name].wet_day_persistence, abs=0.03)
        assert after_wet > column.mean()


def test_wet_days_have_less_sun_and_a_warmer_sky(decades):
    column = NAMES.index("mid_latitude")
    wet = decades.precipitation_rate[:, column] > 0.0
    sky_emissivity = decades.longwave_down[:, column] / (
        5.67e-8 * decades.air_temperature[:, column] ** 4
    )
    sun = decades.shortwave_down[:, column]
    assert sun[wet].mean() < 0.8 * sun[~wet].mean()
    assert sky_emissivity[wet].mean() > sky_emissivity[~wet].mean() + 0.05
    assert sky_emissivity.max() <= 1.0


def test_rain_falls_in_one_storm_of_some_hours_a_day():
    records = weather(["maritime"], days=100, interval=900)
    raining = records.precipitation_rate[:, 0].reshape(100, 96) > 0.0
    quarters = raining.sum(axis=1)
    assert quarters[quarters > 0].min() >= 8
    assert quarters.max() <= 58
    starts = np.diff(raining.astype(int), axis=1, prepend=0) == 1
    assert (starts.sum(axis=1) == (quarters > 0)).all()


def test_afternoons_are_warm_and_dry(hourly_year):
    temperature = hourly_year.air_temperature.reshape(365, 24, -1).mean(axis=0)
    humidity = hourly_year.relative_humidity.reshape(365, 24, -1).mean(axis=0)
    assert (temperature[14] > temperature[3]).all()
    assert (humidity[14] < humidity[3]).all()


def test_pressure_falls_with_elevation(decades):
    pressure = decades.surface_pressure_hpa.mean(axis=0)
    assert pressure[NAMES.index("plateau")] == pytest.approx(540.0, abs=5.0)
    assert pressure[NAMES.index("maritime")] == pytest.approx(1011.0, abs=3.0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"climates": []}, "at least one climate"),
        ({"interval": 0}, "interval is 0 s"),
        ({"end": START - np.timedelta64(1, "s")}, "before it starts"),
        ({"seed": -1}, "seed|non-negative|negative"),
    ],
)
def test_impossible_requests_are_refused(arguments, message):
    usual = {
        "climates": [CLIMATES["boreal"]],
        "start": START,
        "end": START,
        "interval": 3600,
        "seed": 0,
    }
    with pytest.raises(ValueError, match=message):
        generate_weather(**(usual | arguments))


@pytest.mark.parametrize(
    "statistics",
    [
        {"wet_day_fraction": 0.0},
        {"wet_day_persistence": 1.0},
        {"wet_day_fraction": 0.8, "precipitation_seasonality": 0.5},
        {"wet_day_fraction": 0.7, "wet_day_persistence": 0.1, "precipitation_seasonality": 0.0},
    ],
)
def test_a_climate_without_possible_wet_days_is_refused(statistics):
    with pytest.raises(ValueError, match="wet_day_fraction"):
        replace(CLIMATES["boreal"], **statistics)


def test_longitude_shifts_local_solar_time():
    at_greenwich = CLIMATES["desert"]
    end = START + np.timedelta64(365 * DAY - 3600, "s")
    for longitude, noon in [(90.0, 6), (-75.0, 17)]:
        climate = replace(at_greenwich, longitude=longitude)
        records = generate_weather([climate], START, end, 3600, 0)
        by_hour = records.shortwave_down[:, 0].reshape(365, 24).mean(axis=0)
        assert by_hour.argmax() in (noon - 1, noon)


@pytest.mark.parametrize(
    ("statistic", "value"), [("latitude", 95.0), ("mean_wind_speed", -1.0), ("elevation", np.nan)]
)
def test_a_statistic_out_of_range_is_refused_with_the_range(statistic, value):
    with pytest.raises(ValueError, match=f"{statistic} is .*; allowed are"):
        replace(CLIMATES["boreal"], **{statistic: value})


@pytest.mark.parametrize("name", NAMES)
def test_the_sky_sends_a_plausible_share_of_black_body_radiation(hourly_year, name):
    column = NAMES.index(name)
    emissivity = hourly_year.longwave_down[:, column] / (
        5.67e-8 * hourly_year.air_temperature[:, column] ** 4
    )
    assert 0.5 < emissivity.min() < emissivity.max() <= 1.01
    assert hourly_year.shortwave_down[:, column].max() < 1361.0


@pytest.mark.parametrize("name", NAMES)
def test_the_warmest_and_coldest_months_differ_by_twice_the_amplitude(decades, name):
    climate = CLIMATES[name]
    by_month = decades.air_temperature[: 30 * 365, NAMES.index(name)].reshape(30, 365)
    windows = by_month.mean(axis=0)[:360].reshape(12, 30).mean(axis=1)
    half_range = 0.5 * (windows.max() - windows.min())
    assert half_range == pytest.approx(climate.annual_amplitude, rel=0.1, abs=0.6)
