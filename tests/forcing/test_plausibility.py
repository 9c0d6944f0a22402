"""Days and years that no place has, of single values that are possible."""

import numpy as np
import pytest

from noahpy.config.forcing import ForcingConfig
from noahpy.forcing import CLIMATES, generate_weather
from noahpy.forcing.conversion import Drivers
from noahpy.forcing.plausibility import accepted, sun_at_another_hour, suspicions

START = np.datetime64("2001-01-01T00:00:00")
HOUR = np.timedelta64(3600, "s")


def weather(days=6, columns=None, **changes):
    """Hourly values, and their times."""
    hour = np.arange(24 * days)
    wave = np.sin(2.0 * np.pi * (hour - 6) / 24.0)
    values = {
        "wind_speed": 3.0 + wave,
        "air_temperature": 270.0 + 5.0 * wave,
        "relative_humidity": 60.0 - 20.0 * wave,
        "surface_pressure": 870.0 + wave,
        "shortwave_down": np.maximum(600.0 * wave, 0.0),
        "longwave_down": 230.0 + 10.0 * wave,
        "precipitation": np.where(hour % 7 == 0, 1e-4, 0.0),
    }
    for name, change in changes.items():
        values[name] = change(values[name])
    whole = Drivers(**values, snowfall=None)
    if columns is not None:
        whole = whole.each(lambda array: np.repeat(array[:, np.newaxis], columns, axis=1))
    return whole, START + HOUR * hour


def found(*arguments, let_pass=(), **changes):
    return suspicions(*weather(*arguments, **changes), HOUR, let_pass)


def test_weather_is_not_suspected():
    assert found() == {}
    assert found(400) == {}


@pytest.mark.parametrize("climate", CLIMATES)
def test_no_climate_is_suspected(climate):
    end = np.datetime64("2003-01-01")
    records = generate_weather([CLIMATES[climate]], START, end, 10800, 3)
    values = Drivers(
        records.wind_speed,
        records.air_temperature,
        records.relative_humidity,
        records.surface_pressure_hpa,
        records.shortwave_down,
        records.longwave_down,
        records.precipitation_rate,
        None,
    )
    assert suspicions(values, records.time, 3 * HOUR, ()) == {}


@pytest.mark.parametrize(
    ("quantity", "what", "change", "text"),
    [
        ("longwave_down", "longwave_down", lambda v: v / 3.0, "0.25 of what a black body"),
        ("longwave_down", "longwave_down", lambda v: 2.0 * v, "1.5 of what a black body"),
        ("shortwave_down", "shortwave_down", lambda v: 3.2 * v, "the sun gives at most 560"),
        (
            "relative_humidity",
            "humidity",
            lambda v: v / 1000.0,
            "below 1 % in 100 % of the records",
        ),
        # light rain in mm h-1 declared as kg m-2 s-1
        ("precipitation", "precipitation", lambda v: 390.0 * v, "in 4 days from 2001-01-0"),
    ],
)
def test_implausible_days_are_reported(quantity, what, change, text):
    reported = found(**{quantity: change})
    assert list(reported) == [what]
    assert text in reported[what]
    assert found(**{quantity: change}, let_pass=(what,)) == {}


@pytest.mark.parametrize(
    ("quantity", "change", "text"),
    [
        ("precipitation", lambda v: v / 3600.0, "kg m-2 a year; the driest places"),
        ("precipitation", lambda v: 40.0 * v, "kg m-2 in 365 days"),
        ("shortwave_down", lambda v: v / 12.0, "on average over 400 days"),
    ],
)
def test_implausible_years_are_reported(quantity, change, text):
    assert text in found(400, **{quantity: change})[quantity]
    assert found(6, **{quantity: change}) == {}


def test_a_single_odd_day_is_weather():
    def one_day(values):
        return np.where(np.arange(len(values)) // 24 == 2, values / 4.0, values)

    assert found(longwave_down=one_day) == {}


def test_no_rain_at_all_is_weather():
    assert found(400, precipitation=lambda v: 0.0 * v) == {}


def test_few_records_are_not_judged():
    assert found(1, longwave_down=lambda v: v / 3.0) == {}
    assert suspicions(*weather(), None, ()) == {}


def test_artificial_or_accepted_drivers_are_not_judged():
    config = ForcingConfig(accept_constant=["relative_humidity"], accept_unusual=["precipitation"])
    assert accepted(config) == {"humidity", "precipitation"}
    coupled = ForcingConfig(from_coupler=["air_temperature", "humidity"])
    assert accepted(coupled) == {"air_temperature", "humidity", "longwave_down"}


def test_most_columns_must_have_it():
    values, time = weather(columns=5)
    values.longwave_down[:, :2] /= 3.0
    assert suspicions(values, time, HOUR, ()) == {}
    values.longwave_down[:, 2] /= 3.0
    assert list(suspicions(values, time, HOUR, ())) == ["longwave_down"]


@pytest.mark.parametrize(
    ("longitude", "expected"),
    [
        (0.0, None),
        (20.0, None),
        (None, None),
        (92.0, "is centred on 12.5 h UTC, and noon at 92 E is at 5.9 h: the times look 6.6 h late"),
        (-120.0, "noon at -120 E is at 20.0 h: the times look 7.5 h early"),
        (240.0, "noon at 240 E is at 20.0 h: the times look 7.5 h early"),
    ],
)
def test_sun_at_another_hour_than_noon_is_noted(longitude, expected):
    values, time = weather()
    note = sun_at_another_hour(values.shortwave_down, time, HOUR, longitude)
    assert note is None if expected is None else expected in note


def test_sun_without_an_hour_is_not_noted():
    values, time = weather()
    sun = values.shortwave_down
    assert sun_at_another_hour(np.full_like(sun, 200.0), time, HOUR, 92.0) is None
    assert sun_at_another_hour(0.0 * sun, time, HOUR, 92.0) is None
    assert sun_at_another_hour(sun[:48], time[:48], HOUR, 92.0) is None
    assert sun_at_another_hour(sun[::24], time[::24], 24 * HOUR, 92.0) is None
    assert sun_at_another_hour(sun[:1], time[:1], None, 92.0) is None
