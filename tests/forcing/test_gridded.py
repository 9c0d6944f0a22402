"""Forcing of many cells from gridded files: that of every site, whatever is read beside it."""

import shutil
import tracemalloc

import numpy as np
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from weather_files import DAYS, HOUR, START, alma, cf, cmfd, era5, truth

from noahpy.catalog.forcing_quantities import QUANTITIES
from noahpy.config.forcing import ForcingConfig, NetcdfConfig
from noahpy.config.input_files import InputFiles
from noahpy.errors import ForcingDataError, ForcingError, ForcingFileError
from noahpy.forcing import read_forcing
from noahpy.forcing.elevation import Elevations
from noahpy.forcing.gridded import Fault, GriddedForcing, without_forcing
from noahpy.forcing.records import _RANGES, Meteorology, is_slower

LATITUDES = np.array([34.0, 33.5, 33.0])
LONGITUDES = np.array([91.0, 91.5, 92.0, 92.5])
CELLS = (np.array([33.02, 33.5, 33.9, 33.0, 33.49]), np.array([91.96, 92.5, 91.1, 91.0, 92.51]))
"""Near points of the grid, not in their order, two of them near the same one."""
END = START + 3 * 24 * HOUR - 2 * HOUR
TINY = 1
"""Bytes of the smallest window, of two records."""
SMALL = 8_000
"""Bytes of a window of a few records."""
CONTRADICTION = "more than all precipitation"
UNUSABLE = rf"missing record|no value|has values for|records cover|{CONTRADICTION}"
"""What the reader for a site says of gaps and of a period that is not covered."""


# --- files ---------------------------------------------------------------------------------------
def on_grid(family, hours=1, days=DAYS, **how):
    """A dataset of a family on the grid, with another weather at every point."""
    later = np.arange(LATITUDES.size * LONGITUDES.size) * 0.7
    points = [family(truth(hours, days, float(hour)), **how) for hour in later]
    time = next(iter(points[0].dims))
    fields = {
        name: (
            (time, "lat", "lon"),
            np.stack([point[name].values for point in points], axis=1).reshape(
                -1, LATITUDES.size, LONGITUDES.size
            ),
            points[0][name].attrs,
        )
        for name in points[0].data_vars
    }
    coordinates = {time: points[0][time], "lat": LATITUDES, "lon": LONGITUDES}
    return xr.Dataset(fields, coords=coordinates)


def land_sums(hours):
    return lambda true: era5(true, hours, since_midnight=True)


def packed(data):
    """How variables are written as integers of 16 bits."""
    encoding = {}
    for name, variable in data.data_vars.items():
        low, high = float(variable.min()), float(variable.max())
        scale = max((high - low) / 65000.0, 1e-12)
        encoding[name] = {
            "dtype": "int16",
            "scale_factor": scale,
            "add_offset": 0.5 * (low + high),
            "_FillValue": np.int16(-32767),
        }
    return encoding


class Files:
    """Files on the grid, and forcing read from them."""

    def __init__(self, folder):
        self.folder = folder
        self.paths = []

    def write(self, *datasets, pack=False):
        for data in datasets:
            self.paths.append(self.folder / f"file{len(self.paths)}.nc")
            data.to_netcdf(self.paths[-1], encoding=packed(data) if pack else None)
        return self

    def config(self, fill=None, accept_constant=(), accept_unusual=(), adjust=(), **netcdf):
        given = {"netcdf": {"files": self.paths} | netcdf, "fill": fill, **dict(adjust)}
        accepted = {"accept_constant": accept_constant, "accept_unusual": accept_unusual}
        return ForcingConfig.model_validate(given | accepted)

    def grid(
        self, cells=CELLS, start=START, end=END, step=3600.0, window_bytes=2**24, **configuration
    ):
        needs_snowfall = configuration.pop("needs_snowfall", False)
        return GriddedForcing(
            self.config(**configuration),
            *cells,
            start=start,
            end=end,
            step=step,
            needs_snowfall=needs_snowfall,
            window_bytes=window_bytes,
        )

    def site(self, cell, times, start=START, end=END, step=3600.0, **configuration):
        """Meteorology of the reader for one site."""
        records = read_forcing(
            self.config(**configuration),
            latitude=CELLS[0][cell],
            longitude=CELLS[1][cell],
            start=start,
            end=end,
            needs_snowfall=False,
        ).records
        if is_slower(step, records.time):
            records = records.averaged(step, start)
        return records.at(times)


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path)


def steps(start=START, end=END, step=3600.0):
    count = int((end - start) / np.timedelta64(1, "s") // step) + 1
    return start + np.round(np.arange(count) * step).astype("timedelta64[s]")


def read(forcing, times, block=None):
    """Meteorology at all times, read in blocks of steps; the files are closed."""
    block = block or len(times)
    parts = [forcing.at(times[first : first + block]) for first in range(0, len(times), block)]
    forcing.close()
    return Meteorology(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def assert_same(one, other, what=""):
    for name, array, expected in zip(Meteorology._fields, one, other, strict=True):
        np.testing.assert_array_equal(array, expected, err_msg=f"{name} {what}")


def column(meteorology, number):
    return Meteorology(*(array[:, [number]] for array in meteorology))


def assert_sites(files, step=3600.0, **arguments):
    """Every column has what the reader for a site gives there, whatever is read at once."""
    times = steps(step=step)
    whole = read(files.grid(step=step, **arguments), times)
    for number in range(len(CELLS[0])):
        expected = files.site(number, times, step=step, **arguments)
        assert_same(column(whole, number), expected, f"of column {number}")
    windowed = read(files.grid(step=step, window_bytes=SMALL, **arguments), times, 7)
    assert_same(windowed, whole, "in windows")


# --- the same as at a site -----------------------------------------------------------------------
@pytest.mark.parametrize("pack", [False, True])
@pytest.mark.parametrize("family", [alma, cf], ids=["alma", "cf"])
def test_a_column_has_the_forcing_of_its_site(files, family, pack):
    assert_sites(files.write(on_grid(family), pack=pack))


ADJUSTED = {
    "undercatch": {"gauge": "unshielded"},
    "elevation": {"source": 300.0, "site": 900.0, "lapse_rate": "liston_elder"},
}


@pytest.mark.parametrize("step", [3600.0, 10800.0])
def test_snow_that_is_missed_and_elevation_are_those_of_the_site(files, step):
    files.write(on_grid(cf))
    assert_sites(files, step=step, adjust=ADJUSTED)
    times = steps()
    plain, moved = (read(files.grid(adjust=adjust), times) for adjust in ((), ADJUSTED))
    assert (moved.air_temperature < plain.air_temperature - 2.0).all()
    assert moved.precipitation_rate.sum() > 1.03 * plain.precipitation_rate.sum()


def test_every_column_may_have_its_elevations_and_height_of_the_wind(files):
    files.write(on_grid(cf))
    times, count = steps(), len(CELLS[0])
    site, wind = 300.0 + 100.0 * np.arange(count), 2.0 + 3.0 * np.arange(count)
    config = files.config(adjust=ADJUSTED)
    grid = GriddedForcing(
        config,
        *CELLS,
        start=START,
        end=END,
        step=3600.0,
        wind_height=wind,
        elevations=Elevations(300.0, site, CELLS[0]),
    )
    whole = read(grid, times)
    for number in range(count):
        elevation = {**ADJUSTED["elevation"], "site": float(site[number])}
        own = files.config(adjust={**ADJUSTED, "elevation": elevation})
        records = read_forcing(
            own,
            latitude=CELLS[0][number],
            longitude=CELLS[1][number],
            start=START,
            end=END,
            needs_snowfall=False,
            wind_height=float(wind[number]),
        ).records
        assert_same(column(whole, number), records.at(times), f"of column {number}")


@pytest.mark.parametrize("names", ["auto", "era5-land"])
@pytest.mark.parametrize(("hours", "step"), [(1, 3600.0), (1, 10800.0), (3, 5400.0)])
def test_sums_since_midnight_are_those_of_the_site(files, names, hours, step):
    data = on_grid(land_sums(hours), hours)
    early, late = data.isel(valid_time=slice(0, 17)), data.isel(valid_time=slice(17, None))
    assert_sites(files.write(late, early, pack=True), step=step, names=names)


def test_sums_over_the_interval_are_distinguished_from_sums_since_midnight(files):
    files.write(on_grid(lambda true: era5(true, since_midnight=False)))
    assert_sites(files)
    assert "sums over 1 h" in files.grid().notes[0]


@pytest.mark.parametrize("step", [3600.0, 10800.0, 32400.0, 40000.5])
def test_cmfd_and_steps_of_any_length_are_those_of_the_site(files, step):
    assert_sites(files.write(on_grid(cmfd, hours=3)), step=step)


@pytest.mark.parametrize("label", ["start", "middle", "end"])
@pytest.mark.parametrize("all_means", [False, True])
@pytest.mark.parametrize("step", [1800.0, 7200.0])
def test_means_of_every_label_are_those_of_the_site(files, label, all_means, step):
    data = on_grid(alma)
    if all_means:
        for variable in data.data_vars.values():
            variable.attrs["cell_methods"] = "time: mean"
        shift = {"start": 0, "middle": 30, "end": 60}[label] * np.timedelta64(60, "s")
        data["time"] = data["time"] + shift
    assert_sites(files.write(data), step=step, time_label=label)


def test_files_split_by_time_and_by_variable_are_joined(files):
    data = on_grid(alma)
    water = ["Rainf", "Snowf"]
    early, late = data.isel(time=slice(0, 31)), data.isel(time=slice(31, None))
    parts = [late[water], early.drop_vars(water), late.drop_vars(water), early[water]]
    assert_sites(files.write(*parts))


def test_snow_is_that_of_the_site(files):
    files.write(on_grid(cf))
    times = steps(step=10800.0)
    forcing = files.grid(step=10800.0, needs_snowfall=True)
    snow = read(forcing, times).snowfall_fraction
    assert 0.2 < snow.max() < 0.3
    with pytest.raises(ForcingError, match="has no snowfall"):
        Files(files.folder).write(on_grid(cf).drop_vars("prsn")).grid(needs_snowfall=True)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    family=st.sampled_from(["alma", "era5-land"]),
    fill=st.sampled_from([None, "linear:4h", "hold:2h"]),
    step=st.sampled_from([1800.0, 3600.0, 10800.0]),
    damage=st.lists(
        st.tuples(st.integers(0, 8), st.integers(0, 24 * DAYS - 1), st.integers(1, 6)), max_size=5
    ),
    absent=st.sets(st.integers(1, 24 * DAYS - 1), max_size=3),
    end=st.integers(2, 24 * DAYS - 2),
    window_bytes=st.sampled_from([TINY, 20_000, 60_000, 200_000]),
)
def test_gaps_of_any_kind_are_those_of_the_site(
    tmp_path_factory, family, fill, step, damage, absent, end, window_bytes
):
    data = on_grid(alma if family == "alma" else land_sums(1))
    time = next(iter(data.dims))
    names = list(data.data_vars)
    for number, (variable, first, length) in enumerate(damage):
        where = {time: slice(first, first + length), "lat": number % 3, "lon": number % 4}
        data[names[variable % len(names)]][where] = np.nan
    data = data.isel({time: [hour for hour in range(24 * DAYS) if hour not in absent]})
    files = Files(tmp_path_factory.mktemp("gaps")).write(data)
    arguments = {"end": START + end * HOUR, "step": step, "fill": fill, "names": family}
    times = steps(end=arguments["end"], step=step)
    arguments["end"] = times[-1]
    try:
        forcing = files.grid(window_bytes=window_bytes, **arguments)
    except ForcingDataError:
        # what no column has, no site has
        with pytest.raises(ForcingDataError, match=UNUSABLE):
            files.site(0, times, **arguments)
        return
    whole = read(forcing, times)
    for number in range(len(CELLS[0])):
        if number in forcing.faults:
            with pytest.raises(ForcingDataError, match=UNUSABLE):
                files.site(number, times, **arguments)
        else:
            try:
                expected = files.site(number, times, **arguments)
            except ForcingDataError as error:
                # a site is refused for contradictions after its run too
                if CONTRADICTION in str(error):
                    continue
                raise
            assert_same(column(whole, number), expected, f"of column {number}")


# --- windows -------------------------------------------------------------------------------------
def test_a_run_may_begin_again_and_ask_in_any_order(files):
    files.write(on_grid(land_sums(1)))
    times = steps()
    forcing = files.grid(window_bytes=40_000)
    first = forcing.at(times[:50])
    assert_same(forcing.at(times[:50]), first)
    shuffled = np.random.default_rng(1).permutation(50)
    assert_same(forcing.at(times[shuffled]), Meteorology(*(array[shuffled] for array in first)))
    assert forcing.last_date == END
    assert forcing.at(times[:0]).wind_speed.shape == (0, len(CELLS[0]))


def test_what_fits_in_one_window_is_read_once(files, monkeypatch):
    files.write(on_grid(alma))
    forcing = files.grid()
    forcing.at(steps()[30:40])
    shutil.rmtree(files.folder)
    monkeypatch.setattr(forcing._source, "values", None)
    forcing.at(steps())


def test_what_other_columns_read_does_not_matter(files):
    files.write(on_grid(land_sums(1)), pack=True)
    whole = read(files.grid(), steps())
    alone = read(files.grid(cells=(CELLS[0][[3]], CELLS[1][[3]])), steps())
    assert_same(alone, column(whole, 3))


def test_a_window_keeps_to_its_memory(files):
    days = 40
    files.write(on_grid(alma, days=days))
    latitude, longitude = np.meshgrid(np.linspace(33, 34, 20), np.linspace(91, 92.5, 20))
    cells = latitude.ravel(), longitude.ravel()
    end = START + 24 * HOUR * (days - 1)
    limit = 3_000_000
    forcing = files.grid(cells=cells, end=end, window_bytes=limit, maximum_distance=50.0)
    times = steps(end=end)
    forcing.at(times[:2])
    tracemalloc.start()
    for moment in times[::24]:
        forcing.at(moment[np.newaxis])
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    forcing.close()
    assert 0.3 * limit < most < 1.1 * limit


def test_dates_outside_the_run_are_refused(files):
    forcing = files.write(on_grid(alma)).grid()
    with pytest.raises(ForcingDataError, match="no forcing for 2007-04-03T23:00:00"):
        forcing.at(np.array([END + HOUR]))
    with pytest.raises(ForcingDataError, match="no forcing for NaT"):
        forcing.at(np.array([np.datetime64("NaT", "s")]))


# --- faults --------------------------------------------------------------------------------------
def damaged(value, name="Tair", record=40, lat=2, lon=2, family=alma):
    data = on_grid(family)
    data[name][{next(iter(data.dims)): record, "lat": lat, "lon": lon}] = value
    return data


def assert_possible(meteorology):
    for name, allowed in _RANGES.items():
        array = getattr(meteorology, name.removesuffix("_hpa"))
        factor = 100.0 if name.endswith("_hpa") else 1.0
        assert (array >= factor * allowed.low).all(), name
        assert (array <= factor * allowed.high).all(), name


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("Tair", -9999.0, "air_temperature (variable Tair) is -9999 K; allowed are 180 to 340 K"),
        ("Tair", 20.0, "air_temperature (variable Tair) is 20 K; allowed are 180 to 340 K; it looks"
         " like degC"),
        ("PSurf", np.nan, "surface_pressure (variable PSurf) is missing"),
        ("PSurf", 1e20, "surface_pressure (variable PSurf) is 1e+18 hPa; allowed are 300 to 1100"),
        ("Rainf", -1.0, "rainfall (variable Rainf) is -1 kg m-2 s-1; allowed are 0 to 0.6"),
        ("Wind_E", 89.0, None),
        ("Qair", 0.09, "specific_humidity (variable Qair) at file0.nc, time 2007-04-02T16:00:00 "
         "gives a relative humidity of"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("window_bytes", [TINY, 2**24])
def test_a_bad_value_is_a_fault_of_its_column_alone(files, name, value, reason, window_bytes):
    times = steps()
    good = read(Files(files.folder).write(on_grid(alma)).grid(), times)
    forcing = files.write(damaged(value, name)).grid(window_bytes=window_bytes)
    found = read(forcing, times)
    assert_possible(found)
    assert_same(*(Meteorology(*(a[:, 1:] for a in whole)) for whole in (found, good)))
    assert_same(*(Meteorology(*(a[:40, :1] for a in whole)) for whole in (found, good)))
    if reason is None:
        assert not forcing.faults
    else:
        assert list(forcing.faults) == [0]
        assert forcing.faults[0].date == START + 40 * HOUR
        assert forcing.faults[0].reason.startswith(reason)


def test_quantities_that_are_impossible_together_are_a_fault(files):
    data = on_grid(alma)
    data["Wind_E"][40, 2, 2] = data["Wind_N"][40, 2, 2] = 88.0
    data["Snowf"][50, 1, 3], data["Rainf"][50, 1, 3] = 0.5, 0.5
    forcing = files.write(data).grid()
    assert_possible(read(forcing, steps()))
    assert forcing.faults[0] == Fault(
        START + 40 * HOUR, "wind_speed is 124.451 m s-1; allowed are 0 to 120 m s-1"
    )
    assert forcing.faults[1].reason.startswith("precipitation is 1 kg m-2 s-1")


def test_more_snow_than_precipitation_is_a_fault(files):
    data = damaged(5.0, "prsn", family=cf)
    data["prsn"][40, 2, 2] = data["pr"][40, 2, 2] / 3600.0 + 1e-3
    files.write(data)
    forcing = files.grid(needs_snowfall=True)
    assert_possible(read(forcing, steps()))
    assert "more than all precipitation" in forcing.faults[0].reason
    # where a threshold tells snow from rain it is not looked at
    forcing = files.grid()
    read(forcing, steps())
    assert not forcing.faults


@pytest.mark.parametrize("window_bytes", [TINY, 60_000, 2**24])
@pytest.mark.parametrize("fill", [None, "linear:2h"])
def test_the_earliest_fault_stands_however_it_is_found(files, window_bytes, fill):
    data = damaged(-9999.0)
    data["SWdown"][20:23, 2, 2] = np.nan
    data["Qair"][60, 2, 2] = np.nan
    forcing = files.write(data).grid(window_bytes=window_bytes, fill=fill)
    forcing.at(steps()[50:])
    if window_bytes == TINY:
        expected = {} if fill else {0: "specific_humidity (variable Qair) is missing"}
        assert {k: fault.reason for k, fault in forcing.faults.items()} == expected
    forcing.at(steps())
    expected = Fault(START + 20 * HOUR, "shortwave_down (variable SWdown) is missing")
    assert forcing.faults == {0: expected}


def test_an_impossible_value_is_not_hidden_by_a_gap_or_a_mean(files):
    data = damaged(400.0)
    data["Tair"].attrs["cell_methods"] = "time: mean"
    data["Tair"][39, 2, 2] = np.nan
    forcing = files.write(data).grid(fill="linear:3h", time_label="middle")
    assert_possible(read(forcing, steps()))
    assert "is 400 K" in forcing.faults[0].reason
    assert forcing.faults[0].date <= START + 39 * HOUR


@pytest.mark.parametrize(("step", "hour"), [(1800.0, 39.5), (3600.0, 40.0), (10800.0, 39.0)])
def test_a_fault_begins_with_the_first_step_that_it_touches(files, step, hour):
    forcing = files.write(damaged(np.nan)).grid(step=step)
    times = steps(step=step)
    found = read(forcing, times)
    date = forcing.faults[0].date
    assert date == START + np.timedelta64(round(hour * 3600), "s")
    good = read(Files(files.folder).write(on_grid(alma)).grid(step=step), times)
    same = (found.air_temperature == good.air_temperature)[:, 0]
    assert same[times < date].all()
    assert not same[times == date].any()


def test_faults_before_and_after_the_run_do_not_matter(files):
    data = damaged(-9999.0, record=2)
    data["Tair"][90, 2, 2] = -9999.0
    forcing = files.write(data).grid(start=START + 24 * HOUR, step=10800.0)
    read(forcing, steps(start=START + 24 * HOUR, step=10800.0))
    assert not forcing.faults


def test_a_bad_value_in_the_last_step_shortens_its_mean(files):
    arguments = {"end": START + 60 * HOUR, "step": 10800.0}
    files.write(damaged(np.nan, record=62))
    times = steps(**arguments)
    forcing = files.grid(**arguments)
    whole = read(forcing, times)
    assert not forcing.faults
    for number in (0, 1):
        assert_same(column(whole, number), files.site(number, times, **arguments))


def test_a_wrong_unit_stops_the_run_with_a_hint(files):
    data = on_grid(alma)
    data["Tair"] = data["Tair"] - 273.15
    data["Tair"].attrs["units"] = "K"
    forcing = files.write(data).grid(window_bytes=TINY)
    with pytest.raises(
        ForcingDataError, match=r"variable Tair\) is .*it looks like degC; \d+ such"
    ):
        forcing.at(steps()[:2])
    with pytest.raises(ForcingDataError, match="it looks like degC"):
        files.grid(cells=(CELLS[0][:1], CELLS[1][:1])).at(steps())


def test_one_column_that_is_bad_throughout_stops_nothing(files):
    data = on_grid(alma)
    data["Tair"][:, 2, 2] = -9999.0
    forcing = files.write(data).grid(cells=(CELLS[0][:1], CELLS[1][:1]))
    assert_possible(read(forcing, steps()))
    assert forcing.faults[0].date == START


def test_a_share_is_no_relative_humidity_in_percent(files):
    data = on_grid(cf)
    data["hurs"] = (data["hurs"] / 100.0).assign_attrs(data["hurs"].attrs)
    with pytest.raises(ForcingDataError, match=r"never above 0\.\d+ %; it looks like a fraction"):
        files.write(data).grid().at(steps())


def test_columns_without_any_sum_are_faults(files):
    data = on_grid(land_sums(1))
    data["strd"][:, 2, 2] = np.nan
    forcing = files.write(data).grid(cells=(CELLS[0][:1], CELLS[1][:1]))
    assert_possible(read(forcing, steps()))
    assert forcing.faults[0] == Fault(START, "longwave_down (variable strd) is missing")


def test_placeholders_are_possible():
    for quantity in QUANTITIES.values():
        assert quantity.allowed.low <= quantity.placeholder <= quantity.allowed.high


# --- what concerns all columns -------------------------------------------------------------------
def test_records_that_are_absent_and_not_filled_stop_the_run(files):
    data = on_grid(alma)
    files.write(data.isel(time=slice(0, 30)), data.isel(time=slice(33, None)))
    with pytest.raises(ForcingDataError, match="every quantity: 3 missing records in 1 gap"):
        files.grid()
    assert_sites(files, fill="linear:3h")
    assert_sites(files, fill="hold:4h", step=10800.0)


def test_a_period_that_is_not_covered_stops_the_run(files):
    files.write(on_grid(land_sums(1)))
    last = START + HOUR * (24 * DAYS - 1)
    with pytest.raises(ForcingDataError, match="so that the last records need one after them"):
        files.grid(end=last)
    with pytest.raises(ForcingDataError, match="the run needs 2010"):
        files.grid(start=np.datetime64("2010-01-01"), end=np.datetime64("2010-02-01"))


def test_files_that_overlap_stop_the_run(files):
    data = on_grid(alma)
    files.write(data.isel(time=slice(0, 40)), data.isel(time=slice(38, None)))
    with pytest.raises(ForcingDataError, match="decreases"):
        files.grid()


def test_a_unit_that_is_unknown_stops_the_run(files):
    data = on_grid(alma)
    data["Tair"].attrs["units"] = "warmth"
    with pytest.raises(ForcingFileError, match=r"file0\.nc: variable Tair: unit 'warmth'"):
        files.write(data).grid()


def zeroed(path, share=0.6, length=400):
    """Overwrite bytes in the middle of a file."""
    content = bytearray(path.read_bytes())
    first = int(share * len(content))
    content[first : first + length] = b"\x5a" * length
    path.write_bytes(content)


def random_grid(days=DAYS):
    """Values that do not compress to nothing, in chunks of a day."""
    data = on_grid(alma, days=days)
    noise = np.random.default_rng(3)
    for variable in data.data_vars.values():
        variable[...] = variable.values * (1.0 + 1e-6 * noise.random(variable.shape))
    return data


def test_a_damaged_chunk_of_a_file_is_named(files):
    data = random_grid()[["Tair"]]
    rest = on_grid(alma).drop_vars("Tair")
    files.write(rest)
    path = files.folder / "tair.nc"
    chunks = {"Tair": {"zlib": True, "chunksizes": (24, 3, 4)}}
    data.to_netcdf(path, encoding=chunks)
    files.paths.append(path)
    zeroed(path)
    forcing = files.grid(window_bytes=TINY)
    with pytest.raises(ForcingFileError) as error:
        read(forcing, steps())
    message = str(error.value)
    assert message.startswith(f"{path}: variable Tair cannot be read for the times 2007-04-0")


# --- Zarr ----------------------------------------------------------------------------------------
def as_zarr(data, path, **how):
    pytest.importorskip("zarr", reason="Zarr stores need noahpy[regions]")
    encoding = {name: {"chunks": (24, 3, 4)} for name in data.data_vars}
    data.to_zarr(path, encoding=encoding, **how)
    return path


@pytest.mark.parametrize("name", ["weather.zarr", "weather"])
@pytest.mark.parametrize("how", [{"zarr_format": 2}, {"zarr_format": 3, "consolidated": False}])
def test_a_zarr_store_is_read_as_netcdf_is(files, name, how):
    files.write(on_grid(land_sums(1)))
    expected = read(files.grid(), steps())
    files.paths = [as_zarr(on_grid(land_sums(1)), files.folder / name, **how)]
    assert_sites(files)
    assert_same(read(files.grid(), steps()), expected)


def test_a_damaged_chunk_of_a_zarr_store_is_named(files):
    store = as_zarr(random_grid(), files.folder / "weather.zarr", zarr_format=2)
    zeroed(store / "Tair" / "1.0.0", share=0.0, length=10_000)
    files.paths = [store]
    with pytest.raises(ForcingFileError, match=r"weather.zarr: variable Tair cannot be read for"):
        read(files.grid(), steps())


def test_a_configuration_finds_zarr_stores_by_name_and_by_pattern(files):
    folder = files.folder
    store = as_zarr(on_grid(alma), folder / "weather.zarr", zarr_format=2)
    for name in ("weather.zarr", "*.zarr", "weather*"):
        found = NetcdfConfig(files=name).resolved(InputFiles(lambda _: folder))
        assert found.files == (store,)


# --- places --------------------------------------------------------------------------------------
# by equal coordinates, and by a search
@pytest.mark.parametrize("turn", [0.0, -360.0])
def test_cells_at_the_points_of_the_grid_take_their_own(files, turn):
    files.write(on_grid(alma))
    latitude, longitude = np.meshgrid(LATITUDES, LONGITUDES, indexing="ij")
    forcing = files.grid(cells=(latitude.ravel(), longitude.ravel() + turn))
    found = forcing.at(steps()[:1]).air_temperature[0]
    np.testing.assert_array_equal(found, on_grid(alma)["Tair"][0].values.ravel())
    assert "taken from places at most 0.0 km from the cells" in forcing.notes


@pytest.mark.parametrize("turn", [0.0, -360.0])
def test_of_points_at_one_place_the_first_in_the_file_is_taken(files, turn):
    data = on_grid(alma).isel(lat=[2, 1, 2, 1], lon=1).rename(lat="station")
    data = data.assign_coords(lat=("station", LATITUDES[[2, 1, 2, 1]], data["station"].attrs))
    data["lon"] = ("station", np.full(4, LONGITUDES[1]), {"units": "degrees_east"})
    data["Tair"][:, 2:] += 1.0
    files.write(data.drop_vars("station").set_coords("lon"))
    cells = LATITUDES[[1, 2]], np.full(2, LONGITUDES[1] + turn)
    found = files.grid(cells=cells).at(steps()[:1]).air_temperature[0]
    np.testing.assert_array_equal(found, data["Tair"][0].values[[1, 0]])


@pytest.mark.parametrize("kind", ["curvilinear", "stations", "turned", "transposed"])
def test_places_of_every_kind_are_those_of_the_site(files, kind):
    data = on_grid(alma)
    if kind == "turned":
        data["lon"] = data["lon"] + 360.0
    elif kind == "transposed":
        data = data.transpose("lon", "time", "lat")
    else:
        east, north = np.meshgrid(LONGITUDES, LATITUDES)
        data = data.drop_vars(["lat", "lon"])
        data["north"] = (("lat", "lon"), north + 0.02 * (east - 91.0), {"units": "degrees_north"})
        data["east"] = (("lat", "lon"), east, {"units": "degrees_east"})
        data = data.set_coords(["north", "east"])
        if kind == "stations":
            data = data.stack(station=("lat", "lon"), create_index=False)
    assert_sites(files.write(data))


def test_cells_between_points_take_the_one_that_the_site_takes(files):
    files.write(on_grid(alma))
    latitude, longitude = np.meshgrid([33.25, 33.75], [91.25, 91.75, 92.25])
    cells = latitude.ravel(), longitude.ravel()
    found = files.grid(cells=cells, maximum_distance=50.0).at(steps()[:1]).air_temperature
    for number, (north, east) in enumerate(zip(*cells, strict=True)):
        config = files.config(maximum_distance=50.0)
        where = {"latitude": north, "longitude": east}
        site = read_forcing(config, **where, start=START, end=END, needs_snowfall=False)
        assert found[0, number] == site.records.air_temperature[0, 0]


def test_a_cell_too_far_away_is_named_with_its_distance(files):
    files.write(on_grid(alma))
    cells = np.array([33.0, 45.0, 46.0]), np.array([92.0, 6.0, 6.0])
    with pytest.raises(
        ForcingFileError,
        match=r"is \d+\.\d km from the cell at 45 N, 6 E; .* 30 km; 2 of 3 cells are too far away",
    ):
        files.grid(cells=cells)


def test_a_file_without_places_serves_all_cells(files):
    files.write(alma(truth()))
    assert_sites(files)
    places = on_grid(alma)[["Tair"]]
    one = Files(files.folder).write(alma(truth()).drop_vars("Tair"), places)
    assert_sites(one)


def test_cells_of_the_sea_are_found_by_one_record(files):
    data = on_grid(alma)
    data["Tair"][:, 1, 3] = np.nan
    data["Qair"][20:, 2, 2] = np.nan
    config = files.write(data).config()
    np.testing.assert_array_equal(without_forcing(config, *CELLS, START), [0, 1, 0, 0, 1])
    between = START + 19 * HOUR + HOUR // 2
    np.testing.assert_array_equal(without_forcing(config, *CELLS, between), [1, 1, 0, 0, 1])
    with pytest.raises(ForcingDataError, match=r"file0.nc: has no record at or after 2008"):
        without_forcing(config, *CELLS, np.datetime64("2008-01-01"))


# --- faults of archives --------------------------------------------------------------------------
def test_sums_that_packing_makes_fall_lose_no_cell(files):
    data = on_grid(land_sums(1))
    random = np.random.default_rng(5)
    step = 2.0**-18
    ends_day = (data.valid_time.dt.hour.values == 0)[:, None, None]
    for name in ("tp", "sf"):
        sums = data[name].values
        falls = (random.random(sums.shape) < 0.2) & ~ends_day & (sums > step)
        data[name] = (data[name].dims, sums - np.where(falls, step, 0.0), data[name].attrs)
    files.write(data)
    times = steps()
    for needs_snowfall in (False, True):
        forcing = files.grid(needs_snowfall=needs_snowfall)
        assert_possible(read(forcing, times))
        assert not forcing.faults
    # the sum of a day needs all of it, however little is read at once
    assert_sites(files)
    small = read(files.grid(window_bytes=SMALL), times)
    assert_same(small, read(files.grid(), times))


def test_a_thinned_era5_has_the_rates_of_its_hours(files):
    hourly = on_grid(lambda true: era5(true, since_midnight=False))
    assert_sites(files.write(hourly.isel(valid_time=slice(0, None, 3))), step=10800.0)
    assert any("sums over 1 h are used for all 3 h" in note for note in files.grid().notes)


def test_weather_that_no_place_has_stops_the_run(files):
    data = on_grid(alma)
    data["LWdown"] = data["LWdown"] / 3.0
    forcing = files.write(data).grid()
    with pytest.raises(ForcingDataError, match=r"longwave_down .* black body .*`accept_unusual`"):
        read(forcing, steps())
    read(files.grid(accept_unusual=["longwave_down"]), steps())


def test_a_bad_cell_does_not_make_the_weather_of_the_others_unusual(files):
    data = on_grid(alma)
    data["LWdown"][:, 2, 2] /= 3.0
    forcing = files.write(data).grid()
    read(forcing, steps())
    assert not forcing.faults


def test_an_amount_that_only_grows_is_a_sum_since_the_beginning(files):
    data = on_grid(cf)
    attributes = {"units": "mm", "standard_name": "precipitation_amount"}
    data["pr"] = (data["pr"].dims, data["pr"].values.cumsum(axis=0), attributes)
    forcing = files.write(data).grid(time_label="start")
    with pytest.raises(ForcingDataError, match="looks like a sum since the beginning"):
        read(forcing, steps())


def test_preliminary_values_stand_where_final_ones_are_missing(files):
    data = on_grid(lambda true: era5(true, since_midnight=False))
    is_final = data["valid_time"] < data["valid_time"][30]
    both = xr.concat([data.where(is_final), data.where(~is_final)], dim="expver")
    files.write(both.assign_coords(expver=[1, 5]).transpose("valid_time", "expver", ...))
    joined = read(files.grid(), steps())
    whole = Files(files.folder)
    whole.paths = [files.folder / "whole.nc"]
    data.to_netcdf(whole.paths[0])
    assert_same(joined, read(whole.grid(), steps()))
