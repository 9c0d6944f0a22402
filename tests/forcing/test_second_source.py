"""Gaps of a station from a second source, which is corrected by what both have."""

import numpy as np
import pytest
from weather_files import truth

from noahpy.config.forcing import ForcingConfig
from noahpy.config.input_files import InputFiles
from noahpy.errors import ConfigError, ForcingDataError
from noahpy.forcing import read_forcing
from noahpy.forcing.bias import Overlap, corrected

NAMES = {
    "air_temperature": "T",
    "relative_humidity": "RH",
    "surface_pressure": "p",
    "wind_speed": "u",
    "shortwave_down": "SW",
    "longwave_down": "LW",
    "precipitation": "P",
}
FIELDS = {"surface_pressure": "surface_pressure_hpa", "precipitation": "precipitation_rate"}
DAYS = 40


def table(path, true, without=(), missing=None, **changes):
    """A table of weather, with some quantities changed or missing, or records left out."""
    values = {q: true[FIELDS.get(q, q)].copy() for q in NAMES if q not in without}
    for quantity, change in changes.items():
        values[quantity] = change(values[quantity])
    for quantity, records in (missing or {}).items():
        values[quantity][records] = np.nan
    lines = [",".join(["time", *(NAMES[q] for q in values)])]
    for record, time in enumerate(true["time"]):
        row = [repr(float(array[record])) for array in values.values()]
        lines.append(",".join([str(time), *(cell.replace("nan", "") for cell in row)]))
    path.write_text("\n".join(lines))
    return {"csv": {"file": str(path), "columns": {q: NAMES[q] for q in values}}}


def read(first, second=None, days=DAYS, needs_snowfall=False, **keys):
    section = {**first, **({} if second is None else {"second_source": second}), **keys}
    time = truth(1, days)["time"]
    return read_forcing(
        ForcingConfig.model_validate(section),
        latitude=68.0,
        longitude=20.0,
        start=time[24],
        end=time[-25],
        needs_snowfall=needs_snowfall,
    )


BIASES = {
    "air_temperature": lambda x: x + 1.7,
    "relative_humidity": lambda x: 0.9 * x,
    "surface_pressure": lambda x: 0.98 * x,
    "wind_speed": lambda x: 1.4 * x,
    "shortwave_down": lambda x: 0.8 * x,
    "longwave_down": lambda x: x - 12.0,
    "precipitation": lambda x: 1.25 * x,
}
GAP = slice(300, 500)


@pytest.mark.parametrize("correction", ["mean", "monthly", "quantile"])
def test_a_known_bias_of_the_second_source_is_removed(tmp_path, correction):
    true = truth(1, DAYS)
    station = table(tmp_path / "a.csv", true, missing=dict.fromkeys(NAMES, GAP))
    biased = table(tmp_path / "b.csv", true, **BIASES)
    found = read(station, {**biased, "correction": correction})
    whole = read(table(tmp_path / "c.csv", true))
    np.testing.assert_array_equal(found.records.time, whole.records.time)
    for name in whole.records.quantities:
        exact = getattr(whole.records, name)
        # quantiles are known as finely as there are records
        tolerance = 0.02 * np.ptp(exact) if correction == "quantile" else 1e-9 * np.abs(exact).max()
        np.testing.assert_allclose(getattr(found.records, name), exact, atol=tolerance)
    notes = "\n".join(found.notes)
    assert f"({correction}, from" in notes
    assert "air_temperature (column 'T'): 200 records of the second source" in notes
    assert "-1.7 K on average" in notes


def test_without_a_correction_values_are_those_of_the_second_source(tmp_path):
    true = truth(1, DAYS)
    station = table(tmp_path / "a.csv", true, missing={"air_temperature": GAP})
    second = table(tmp_path / "b.csv", true, air_temperature=lambda x: x + 1.7)
    found = read(station, {**second, "correction": "none"}).records
    whole = read(table(tmp_path / "c.csv", true)).records
    difference = (found.air_temperature - whole.air_temperature)[:, 0]
    gap = np.isin(found.time, true["time"][GAP])
    np.testing.assert_allclose(difference[gap], 1.7)
    np.testing.assert_array_equal(difference[~gap], 0.0)


def test_records_that_the_first_source_skips_are_filled_too(tmp_path):
    true = truth(1, DAYS)
    kept = np.r_[0:30, 400 : 24 * DAYS - 100]
    station = table(tmp_path / "a.csv", {name: values[kept] for name, values in true.items()})
    found = read(station, {**table(tmp_path / "b.csv", true), "correction": "mean"})
    whole = read(table(tmp_path / "c.csv", true))
    # the second half of the period is covered by the second source alone
    inside = np.isin(found.records.time, whole.records.time)
    assert found.records.time[0] <= true["time"][24]
    assert found.records.time[-1] >= true["time"][-25]
    same = np.isin(whole.records.time, found.records.time)
    np.testing.assert_allclose(
        found.records.air_temperature[inside], whole.records.air_temperature[same], atol=1e-9
    )


def test_a_second_source_of_another_interval_is_averaged_or_interpolated(tmp_path):
    fine, coarse = truth(1, DAYS), truth(3, DAYS)
    for first, second in ((coarse, fine), (fine, coarse)):
        missing = dict.fromkeys(NAMES, slice(80, 120))
        station = table(tmp_path / "a.csv", first, missing=missing)
        other = table(tmp_path / "b.csv", second)
        found = read(station, {**other, "correction": "none"}).records
        assert np.isfinite(found.air_temperature).all()
        whole = read(table(tmp_path / "c.csv", first)).records
        assert np.abs(found.air_temperature - whole.air_temperature).max() < 2.0


def test_what_the_station_never_measures_comes_from_the_second_source(tmp_path):
    true = truth(1, DAYS)
    station = table(tmp_path / "a.csv", true, without=("longwave_down", "precipitation"))
    second = table(tmp_path / "b.csv", true, air_temperature=lambda x: x + 3.0)
    drivers = ["longwave_down", "precipitation"]
    found = read(station, {**second, "throughout": drivers})
    whole = read(table(tmp_path / "c.csv", true))
    for name in whole.records.quantities:
        np.testing.assert_allclose(
            getattr(found.records, name), getattr(whole.records, name), rtol=1e-12
        )
    assert "longwave_down: of the second source throughout, as it is" in found.notes


def test_short_gaps_may_be_filled_first_but_not_those_of_rain(tmp_path):
    true = truth(1, DAYS)
    gaps = {"air_temperature": slice(300, 302), "precipitation": slice(306, 308)}
    station = table(tmp_path / "a.csv", true, missing=gaps)
    second = {**table(tmp_path / "b.csv", true, air_temperature=lambda x: x + 9.0)}
    found = read(station, {**second, "correction": "none"}, fill="linear:3h")
    whole = read(table(tmp_path / "c.csv", true)).records
    difference = np.abs(found.records.air_temperature - whole.air_temperature)
    assert difference.max() < 0.5
    np.testing.assert_array_equal(found.records.precipitation_rate, whole.precipitation_rate)


def test_snow_that_is_missed_is_added_before_the_second_source_is_corrected(tmp_path):
    true = truth(1, DAYS)
    cold = {**true, "air_temperature": true["air_temperature"] - 20.0}
    caught = table(
        tmp_path / "a.csv", cold, missing={"precipitation": GAP}, precipitation=lambda x: x / 2.0
    )
    found = read(caught, table(tmp_path / "b.csv", cold), undercatch={"factor": 2.0})
    whole = read(table(tmp_path / "c.csv", cold)).records
    np.testing.assert_allclose(found.records.precipitation_rate, whole.precipitation_rate)


def test_the_second_source_may_be_of_another_elevation_and_of_days(tmp_path):
    true = truth(1, DAYS)
    station = table(tmp_path / "a.csv", true, missing={"air_temperature": GAP})
    valley = table(tmp_path / "b.csv", true, air_temperature=lambda x: x + 6.5)
    section = {**valley, "elevation": {"source": 0.0, "site": 1000.0}, "correction": "none"}
    found = read(station, section)
    whole = read(table(tmp_path / "c.csv", true)).records
    np.testing.assert_allclose(found.records.air_temperature, whole.air_temperature, rtol=1e-12)
    assert any(note.startswith("second source: moved from 0 to 1000 m") for note in found.notes)


def test_humidity_of_any_measure_is_filled_with_the_same_vapour(tmp_path):
    from noahpy.forcing import humidity

    true = truth(1, DAYS)
    whole = read(table(tmp_path / "c.csv", true)).records
    second = table(tmp_path / "b.csv", true)
    pressure = 100.0 * true["surface_pressure_hpa"]
    specific = humidity.specific_humidity(
        true["relative_humidity"], true["air_temperature"], pressure
    )
    dew = humidity.magnus_temperature(0.01 * humidity.vapour_pressure(specific, pressure))
    for quantity, values in (("specific_humidity", specific), ("dew_point", dew)):
        station = table(tmp_path / "a.csv", {**true, "relative_humidity": values.copy()})
        lines = (tmp_path / "a.csv").read_text().splitlines()
        for record in range(GAP.start + 1, GAP.stop + 1):
            cells = lines[record].split(",")
            cells[2] = ""
            lines[record] = ",".join(cells)
        (tmp_path / "a.csv").write_text("\n".join(lines))
        columns = station["csv"]["columns"]
        columns[quantity] = columns.pop("relative_humidity")
        found = read(station, {**second, "correction": "mean"}).records
        np.testing.assert_allclose(found.relative_humidity, whole.relative_humidity, rtol=1e-6)


def test_nothing_in_common_is_an_error_that_names_the_ways_out(tmp_path):
    true = truth(1, DAYS)
    station = table(tmp_path / "a.csv", true, missing={"longwave_down": slice(None)})
    second = table(tmp_path / "b.csv", true)
    with pytest.raises(ForcingDataError, match=r"longwave_down .* has no record in common"):
        read(station, second)
    assert read(station, {**second, "correction": "none"}).records.longwave_down.max() > 0.0


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ({"second_source": {"correction": "mean"}}, "name a source"),
        ({"second_source": {"weather": {}}, "weather": {}}, "no gaps to fill"),
        (
            {"second_source": {"weather": {}, "throughout": ["air_temperature"]}},
            "humidity has to come from the second source too",
        ),
        (
            {"second_source": {"weather": {}, "throughout": ["wind"]}, "from_coupler": ["wind"]},
            "both in from_coupler and in second_source.throughout",
        ),
    ],
)
def test_second_sources_that_make_no_sense_are_refused(section, expected):
    first = {} if "weather" in section else {"noah_text": "a.txt"}
    with pytest.raises(ValueError, match=expected):
        ForcingConfig.model_validate({**first, **section})


def test_a_file_that_is_missing_is_named_with_its_key(tmp_path):
    config = ForcingConfig.model_validate(
        {"noah_text": "a.txt", "second_source": {"netcdf": {"files": "b*.nc"}}}
    )
    with pytest.raises(ConfigError, match=r"forcing\.second_source\.netcdf\.files: no file"):
        config.resolved(InputFiles(lambda _: tmp_path, "forcing"))


def test_months_with_few_days_in_common_are_corrected_as_the_rest():
    time = np.datetime64("2007-01-01T00", "s") + np.arange(120) * np.timedelta64(1, "D")
    month = time.astype("datetime64[M]").astype(np.int64) % 12
    second = np.zeros(len(time))
    first = np.choose(month, [1.0, 2.0, 3.0, 4.0], mode="clip")
    first[(month == 1) & (np.arange(len(time)) > 35)] = np.nan
    found = corrected(Overlap("air_temperature", time, first, second), "monthly")
    overall = np.nanmean(first)
    for number, expected in ((0, 1.0), (1, overall), (2, 3.0), (3, 4.0)):
        np.testing.assert_allclose(found[month == number], expected)


def test_a_month_with_little_water_in_common_invents_no_storm_and_loses_none():
    time = np.datetime64("2001-07-01") + np.arange(31)
    second = np.where(np.arange(31) < 15, 1e-8, 1e-4)
    for in_common, ratio in ((1e-6, 5.0), (0.0, 0.2), (2e-8, 2.0)):
        first = np.where(np.arange(31) < 15, in_common, np.nan)
        found = corrected(Overlap("precipitation", time, first, second), "monthly")
        np.testing.assert_allclose(found, ratio * second)


def test_quantiles_change_the_distribution_and_not_only_the_mean():
    random = np.random.default_rng(1)
    time = np.datetime64("2007-01-01T00", "s") + np.arange(4000) * np.timedelta64(1, "h")
    second = random.normal(0.0, 1.0, 4000)
    first = np.sinh(second) + 5.0
    first[2000:] = np.nan
    found = corrected(Overlap("air_temperature", time, first, second), "quantile")
    inner = np.abs(second[2000:]) < 2.0
    np.testing.assert_allclose(found[2000:][inner], (np.sinh(second) + 5.0)[2000:][inner], atol=0.1)
    dry = np.where(second > 0.5, second, 0.0)
    target = np.where(second > 0.9, second - 0.9, 0.0)
    rain = corrected(Overlap("precipitation", time, target, dry), "quantile")
    assert rain.mean() == pytest.approx(target.mean(), rel=0.02)
    assert rain[dry == 0.0].max() == 0.0


def test_a_second_table_that_lacks_a_quantity_is_refused_by_its_key(tmp_path):
    true = truth(1, DAYS)
    first = table(tmp_path / "a.csv", true, without=["longwave_down"])
    second = table(tmp_path / "b.csv", true, without=["wind_speed"])
    given = {**first, "second_source": {**second, "throughout": ["longwave_down"]}}
    with pytest.raises(ValueError, match=r"second_source[^\w]+.*csv.columns lack wind_speed"):
        ForcingConfig.model_validate(given)
