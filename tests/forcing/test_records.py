"""Forcing records: validation, and values between the records."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noahpy.errors import ForcingDataError
from noahpy.forcing import ForcingRecords, stack_columns
from noahpy.forcing.humidity import specific_humidity

START = np.datetime64("2007-04-01T00:00:00")
HOUR = np.timedelta64(3600, "s")
LINEAR = (
    "wind_speed",
    "air_temperature",
    "relative_humidity",
    "shortwave_down",
    "longwave_down",
)
RANGES = {
    "wind_speed": (0.0, 120.0),
    "air_temperature": (180.0, 340.0),
    "relative_humidity": (0.0, 110.0),
    "surface_pressure_hpa": (300.0, 1100.0),
    "shortwave_down": (0.0, 1500.0),
    "longwave_down": (30.0, 800.0),
    "precipitation_rate": (0.0, 0.6),
}


def random_records(seed, records=4, columns=2, **replaced):
    generator = np.random.default_rng(seed)
    steps = generator.integers(1, 90_000, records)
    fields = {name: generator.uniform(*span, (records, columns)) for name, span in RANGES.items()}
    time = START + np.cumsum(steps).astype("timedelta64[s]")
    return ForcingRecords(**({"time": time} | fields | replaced))


def hourly(**replaced):
    time = START + HOUR * np.arange(4)
    return random_records(0, time=time, **replaced)


def test_a_record_at_the_time_itself_is_used_unchanged():
    records = random_records(1, records=6)
    shuffled = [3, 0, 5, 5, 2]
    values = records.at(records.time[shuffled])
    for name in (*LINEAR, "precipitation_rate"):
        np.testing.assert_array_equal(getattr(values, name), getattr(records, name)[shuffled])
    np.testing.assert_array_equal(
        values.surface_pressure, 100.0 * records.surface_pressure_hpa[shuffled]
    )


def test_a_quarter_of_the_way_weighs_the_earlier_record_three_quarters():
    records = hourly()
    values = records.at(np.array([START + HOUR + np.timedelta64(900, "s")]))
    for name in LINEAR:
        series = getattr(records, name)
        np.testing.assert_allclose(
            getattr(values, name)[0], 0.75 * series[1] + 0.25 * series[2], rtol=1e-15
        )
    pressure = records.surface_pressure_hpa
    np.testing.assert_allclose(
        values.surface_pressure[0], 100.0 * (0.75 * pressure[1] + 0.25 * pressure[2]), rtol=1e-15
    )


@given(seed=st.integers(0, 10_000), part=st.floats(0.0, 1.0), record=st.integers(0, 2))
def test_values_stay_between_their_neighbours_and_precipitation_is_held(seed, part, record):
    records = random_records(seed)
    span = (records.time[record + 1] - records.time[record]).astype(int)
    # the later record itself is not part of the interval
    offset = min(int(part * span), span - 1)
    values = records.at(records.time[record : record + 1] + np.timedelta64(offset, "s"))
    for name in LINEAR:
        pair = getattr(records, name)[record : record + 2]
        assert (getattr(values, name)[0] >= pair.min(axis=0) - 1e-9).all()
        assert (getattr(values, name)[0] <= pair.max(axis=0) + 1e-9).all()
    np.testing.assert_array_equal(values.precipitation_rate[0], records.precipitation_rate[record])


def test_every_value_has_one_row_per_time_and_one_column_per_column():
    records = random_records(2, columns=3)
    assert records.column_count == 3
    assert all(values.shape == (2, 3) for values in records.at(records.time[:2]))
    assert all(values.shape == (0, 3) for values in records.at(records.time[:0]))


@pytest.mark.parametrize("hours", [-1, 4])
def test_a_time_outside_the_records_is_refused_with_the_covered_period(hours):
    time = START + hours * HOUR
    with pytest.raises(ValueError, match=f"{time}.*{START} to {START + 3 * HOUR}"):
        hourly().at(np.array([START, time]))


def test_no_time_is_refused():
    with pytest.raises(ValueError, match="NaT"):
        hourly().at(np.array(["NaT"], dtype="datetime64[s]"))


@pytest.mark.parametrize(
    ("name", "value", "unit"),
    [
        ("wind_speed", -0.1, "m s-1"),
        ("air_temperature", 25.0, "K"),
        ("relative_humidity", 111.0, "%"),
        ("surface_pressure_hpa", 54822.0, "hPa"),
        ("shortwave_down", 1600.0, "W m-2"),
        ("longwave_down", 0.0, "W m-2"),
        ("precipitation_rate", 3.6, "kg m-2 s-1"),
        ("precipitation_rate", -1e-9, "kg m-2 s-1"),
        ("air_temperature", np.nan, "K"),
        ("longwave_down", np.inf, "W m-2"),
    ],
)
def test_an_impossible_value_is_refused_with_quantity_value_time_and_range(name, value, unit):
    series = getattr(hourly(), name).copy()
    series[2, 1] = value
    with pytest.raises(ValueError, match=name) as error:
        hourly(**{name: series})
    message = str(error.value)
    assert f"{value} {unit}" in message
    assert "2007-04-01T02:00:00" in message
    assert "column 2" in message
    assert "allowed" in message


@pytest.mark.parametrize("hours", [[0, 1, 1, 2], [0, 2, 1, 3]])
def test_time_that_does_not_increase_is_refused_with_the_record(hours):
    with pytest.raises(ValueError, match="record 2"):
        random_records(0, time=START + HOUR * np.array(hours))


def test_missing_time_and_no_records_are_refused():
    time = START + HOUR * np.arange(4)
    time[2] = np.datetime64("NaT")
    with pytest.raises(ValueError, match=r"record 2 .*missing"):
        random_records(0, time=time)
    with pytest.raises(ValueError, match="at least one record"):
        random_records(0, time=time[:0])
    with pytest.raises(ValueError, match="at least one column"):
        random_records(0, columns=0)


@pytest.mark.parametrize("shape", [(4,), (3, 2), (4, 3)])
def test_unequal_shapes_are_refused_with_the_expected_one(shape):
    with pytest.raises(ValueError, match=r"air_temperature has shape .*\(4, 2\)"):
        hourly(air_temperature=np.full(shape, 270.0))


# --- snow ----------------------------------------------------------------------------------------
def test_the_share_of_snow_is_held_and_zero_where_unknown():
    share = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6], [0.7, 0.8]])
    moment = np.array([START + HOUR + np.timedelta64(1800, "s"), START + 2 * HOUR])
    np.testing.assert_array_equal(
        hourly(snowfall_fraction=share).at(moment).snowfall_fraction, share[1:3]
    )
    np.testing.assert_array_equal(hourly().at(moment).snowfall_fraction, np.zeros((2, 2)))


def test_a_share_of_snow_above_one_is_refused():
    with pytest.raises(ValueError, match=r"snowfall_fraction .* is 1\.5 1; allowed are 0 to 1"):
        hourly(snowfall_fraction=np.full((4, 2), 1.5))


# --- means ---------------------------------------------------------------------------------------
def test_means_over_two_records_are_their_means():
    records = hourly()
    means = records.averaged(7200.0, START)
    np.testing.assert_array_equal(means.time, START + 2 * HOUR * np.arange(2))
    linear = ("wind_speed", "air_temperature", "shortwave_down", "longwave_down")
    for name in (*linear, "surface_pressure_hpa", "precipitation_rate"):
        pairs = getattr(records, name).reshape(2, 2, 2).mean(axis=1)
        np.testing.assert_allclose(getattr(means, name), pairs, rtol=1e-14)


@given(
    seed=st.integers(0, 10_000),
    step=st.integers(600, 200_000),
    offset=st.floats(0.0, 1.0, exclude_max=True),
)
def test_means_conserve_water(seed, step, offset):
    records = random_records(
        seed, snowfall_fraction=np.random.default_rng(seed).uniform(0, 1, (4, 2))
    )
    start = records.time[0] + np.timedelta64(
        int(offset * (records.time[1] - records.time[0]).astype(int)), "s"
    )
    means = records.averaged(float(step), start)
    end = records.time[-1] + (records.time[-1] - records.time[-2])
    second = np.timedelta64(1, "s")
    edges = np.append(np.maximum(records.time, start), end)
    fell = (np.diff(edges) / second)[:, None] * records.precipitation_rate
    last = min(means.time[-1] + np.timedelta64(step, "s"), end)
    mean_fell = (np.diff(np.append(means.time, last)) / second)[:, None] * means.precipitation_rate
    unseen = (end - last) / second * records.precipitation_rate[-1]
    np.testing.assert_allclose(mean_fell.sum(0) + unseen, fell.sum(0), rtol=1e-12)
    snow = (fell * records.snowfall_fraction).sum(0)
    mean_snow = (mean_fell * means.snowfall_fraction).sum(0)
    unseen_snow = unseen * records.snowfall_fraction[-1]
    np.testing.assert_allclose(mean_snow + unseen_snow, snow, rtol=1e-12)


def test_means_conserve_water_vapour():
    humid = np.array([30.0, 90.0, 50.0, 70.0])[:, None]
    warm = np.array([270.0, 280.0, 290.0, 285.0])[:, None]
    records = random_records(
        0,
        columns=1,
        time=START + HOUR * np.arange(4),
        relative_humidity=humid,
        air_temperature=warm,
        surface_pressure_hpa=np.array([[900.0], [905.0], [895.0], [890.0]]),
    )

    def vapour(r):
        return specific_humidity(
            r.relative_humidity, r.air_temperature, 100.0 * r.surface_pressure_hpa
        )

    means = records.averaged(4 * 3600.0, START)
    np.testing.assert_allclose(vapour(means)[0], vapour(records).mean(axis=0), rtol=1e-12)
    # the mean of the relative humidities would not conserve it
    assert abs(means.relative_humidity[0, 0] - humid.mean()) > 1.0


def test_a_dry_step_stays_dry_after_rain():
    rain = np.array([[0.1], [0.3], [0.0], [0.0]])
    records = random_records(
        0,
        columns=1,
        time=START + HOUR * np.arange(4),
        precipitation_rate=rain,
        snowfall_fraction=np.ones((4, 1)),
    )
    means = records.averaged(7200.0, START)
    assert means.precipitation_rate[1, 0] == 0.0
    assert means.snowfall_fraction[1, 0] == 0.0


def test_saturated_air_stays_within_what_records_may_have():
    records = random_records(
        0,
        columns=1,
        time=START + HOUR * np.arange(2),
        records=2,
        relative_humidity=np.full((2, 1), 105.0),
        air_temperature=np.array([[250.0], [300.0]]),
        surface_pressure_hpa=np.full((2, 1), 900.0),
    )
    assert records.averaged(7200.0, START).relative_humidity[0, 0] == 110.0


def test_the_last_step_counts_as_far_as_it_is_covered():
    rate = np.array([[0.1], [0.2], [0.3], [0.4]])
    records = random_records(
        0, columns=1, time=START + HOUR * np.arange(4), precipitation_rate=rate
    )
    means = records.averaged(3 * 3600.0, START)
    np.testing.assert_array_equal(means.time, START + 3 * HOUR * np.arange(2))
    np.testing.assert_allclose(means.precipitation_rate[:, 0], [0.2, 0.4])


@pytest.mark.parametrize("hours", [-1, 4])
def test_means_from_outside_the_records_are_refused(hours):
    with pytest.raises(ForcingDataError, match="no forcing for"):
        hourly().averaged(7200.0, START + hours * HOUR)
    with pytest.raises(ForcingDataError, match="not positive"):
        hourly().averaged(0.0, START)


# --- columns -------------------------------------------------------------------------------------
def test_columns_are_stacked_over_the_period_they_share():
    one = random_records(1, columns=1, time=START + HOUR * np.arange(4))
    two = random_records(2, columns=2, time=START + HOUR * np.arange(1, 5))
    both = stack_columns([one, two])
    np.testing.assert_array_equal(both.time, START + HOUR * np.arange(1, 4))
    for name in RANGES:
        expected = np.hstack([getattr(one, name)[1:], getattr(two, name)[:-1]])
        np.testing.assert_array_equal(getattr(both, name), expected)
    assert both.snowfall_fraction is None


def test_the_share_of_snow_is_stacked():
    time = START + HOUR * np.arange(4)
    columns = [
        random_records(k, columns=1, time=time, snowfall_fraction=np.full((4, 1), 0.25 * k))
        for k in range(3)
    ]
    np.testing.assert_array_equal(stack_columns(columns).snowfall_fraction[0], [0.0, 0.25, 0.5])


def test_columns_with_other_times_are_refused_with_the_first_time_that_differs():
    hours = START + HOUR * np.arange(6)
    one = random_records(1, columns=1, records=6, time=hours)
    other = random_records(1, columns=1, records=5, time=np.delete(hours, 2))
    with pytest.raises(ForcingDataError, match=f"columns 1 and 2 has a record at {hours[2]}"):
        stack_columns([one, other])
    late = random_records(1, columns=1, time=START + HOUR * np.arange(10, 14))
    with pytest.raises(ForcingDataError, match="no period in common"):
        stack_columns([one, late])
    with pytest.raises(ForcingDataError, match="at least one column"):
        stack_columns([])
