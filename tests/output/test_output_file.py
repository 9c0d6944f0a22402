import contextlib
import gc
import os
import resource
import signal
import time
from itertools import pairwise
from multiprocessing import get_context

import numpy as np
import pytest
import xarray as xr
from builders import START
from hypothesis import given, settings
from hypothesis import strategies as st
from output_runs import DAY, EVERYTHING, STEP, describe, model_steps, record, stacked, write_file

import noahpy.output.file as output_file
from noahpy.catalog.output_variables import variable_table
from noahpy.config.output import OutputConfig
from noahpy.errors import ConfigError, OutputError
from noahpy.model.quantities import QUANTITIES
from noahpy.output import OutputFile, run_status
from noahpy.output.layout import RunStatus

EXACT = {"precision": "float64"}
REDUCTIONS = {
    "mean": lambda values, _: values.mean(0),
    "minimum": lambda values, _: values.min(0),
    "maximum": lambda values, _: values.max(0),
    "point": lambda values, _: values[-1],
    "sum": lambda values, kind: values.sum(0) * (STEP if kind == "rate" else 1.0),
}


@pytest.fixture(scope="module")
def steps():
    return model_steps()


@pytest.fixture(scope="module")
def many_steps(steps):
    """Steps of four months, the same days over and over."""
    return steps * 10


def opened(path):
    return xr.load_dataset(path, decode_coords="all")


def by_step(steps, name):
    """Values of a quantity, ``[step, column]`` or ``[step, column, layer]`` as in files."""
    values = stacked(QUANTITIES[name](step) for step in steps)
    return values.swapaxes(1, 2) if values.ndim == 3 else values


def test_every_variable_by_every_method_is_what_its_steps_say(steps, tmp_path):
    file = opened(write_file(tmp_path / "run.nc", steps, variables=EVERYTHING, **EXACT))
    per_day = round(DAY / STEP)
    for output in variable_table().select(EVERYTHING):
        variable = output.variable
        values = by_step(steps, variable.quantity) * variable.scale
        reduce = REDUCTIONS[output.method]
        expected = [
            reduce(values[first : first + per_day], variable.kind)
            for first in range(0, len(steps), per_day)
        ]
        size = max(1.0, np.abs(values).max())
        found = file[output.name]
        assert found.to_numpy() == pytest.approx(stacked(expected), rel=1e-12, abs=1e-12 * size)
        assert found.attrs["units"] == output.units
        assert found.attrs["cell_methods"].startswith(f"time: {output.method}")


def test_single_precision_is_that_of_the_values_alone(steps, tmp_path):
    exact = opened(write_file(tmp_path / "exact.nc", steps, **EXACT))
    file = opened(write_file(tmp_path / "run.nc", steps))
    assert file.soil_temperature.dtype == np.float32
    assert exact.soil_temperature.dtype == np.float64
    assert file.depth.dtype == file.latitude.dtype == np.float64
    assert np.array_equal(file.time, exact.time)
    assert file.soil_temperature.to_numpy() == pytest.approx(
        exact.soil_temperature.to_numpy(), rel=1e-7
    )


def test_xarray_sees_dates_places_depths_and_the_run(steps, tmp_path):
    file = xr.load_dataset(write_file(tmp_path / "run.nc", steps))
    assert list(file.time.values) == [
        START.astype("datetime64[s]") + np.timedelta64(day + 1, "D") for day in range(12)
    ]
    assert np.array_equal(file.time_bounds[:, 1], file.time)
    assert np.array_equal(file.time_bounds[1:, 0], file.time[:-1])
    assert file.soil_temperature.dims == ("time", "column", "layer")
    assert file.snow_depth.dims == ("time", "column")
    assert set(file.soil_temperature.coords) == {
        "time", "depth", "latitude", "longitude", "column_name",
    }  # fmt: skip
    assert list(file.column_name.values) == list(describe(steps).column_names)
    thickness = steps[0].thickness.numpy().T
    assert np.diff(file.depth_bounds)[..., 0] == pytest.approx(thickness)
    assert file.depth.to_numpy() == pytest.approx(np.cumsum(thickness, 1) - 0.5 * thickness)
    assert file.attrs["Conventions"] == "CF-1.11"
    assert file.attrs["source"] == "NoahPy 0.1.0"
    assert file.attrs["history"].endswith("Z noahpy run site.yaml")
    assert file.attrs["configuration"] == describe(steps).configuration


def test_how_a_run_came_about_is_told_before_and_after_its_first_record(steps, tmp_path):
    path = tmp_path / "run.nc"
    with OutputFile(path, describe(steps), OutputConfig()) as output:
        output.describe("spin_up", "in balance after 7 cycles")
        record(output, steps)
        output.describe("note", "ended")
    with xr.open_dataset(path) as file:
        assert file.attrs["spin_up"] == "in balance after 7 cycles"
        assert file.attrs["note"] == "ended"
        assert file.sizes["time"] == 12


def test_columns_of_the_same_layers_share_the_depth(tmp_path):
    steps = model_steps(days=1, same_depths=True)
    file = xr.load_dataset(write_file(tmp_path / "run.nc", steps, **EXACT))
    assert file.soil_temperature.dims == ("time", "column", "depth")
    assert file.depth.dims == ("depth",)
    expected = by_step(steps, "soil_temperature").mean(0)
    assert file.soil_temperature[0].to_numpy() == pytest.approx(expected)


def test_one_column_has_no_dimension_of_its_own(tmp_path):
    steps = model_steps(1, days=1)
    file = xr.load_dataset(write_file(tmp_path / "run.nc", steps, **EXACT))
    assert file.soil_temperature.dims == ("time", "depth")
    assert file.snow_depth.dims == ("time",)
    assert (float(file.latitude), float(file.longitude)) == (30.0, 90.0)
    assert file.column_name.item() == "cölumn 1"
    expected = by_step(steps, "soil_temperature").mean(0)[0]
    assert file.soil_temperature[0].to_numpy() == pytest.approx(expected)


def test_unknown_places_are_left_out_or_missing(steps, tmp_path):
    description = describe(steps, latitude=None, longitude=(92.0, None, 93.0))
    file = opened(write_file(tmp_path / "run.nc", steps, description))
    assert "latitude" not in file.variables
    assert np.array_equal(file.longitude, [92.0, np.nan, 93.0], equal_nan=True)
    nowhere = describe(steps, latitude=(None,) * 3, longitude=(None,) * 3)
    file = opened(write_file(tmp_path / "nowhere.nc", steps, nowhere))
    assert not {"latitude", "longitude"} & set(file.variables)


def test_months_are_those_of_the_calendar_and_the_last_is_as_long_as_it_is(many_steps, tmp_path):
    path = write_file(tmp_path / "run.nc", many_steps, interval="month", **EXACT)
    file = opened(path)
    ends = [str(date)[:10] for date in file.time.values]
    assert ends == ["2001-11-01", "2001-12-01", "2002-01-01", "2002-01-29"]
    assert np.array_equal(
        np.diff(file.time_bounds)[:, 0] / np.timedelta64(1, "D"), [31, 30, 31, 28]
    )
    values = by_step(many_steps, "soil_temperature")
    edges = np.cumsum([0, 31, 30, 31, 28]) * round(DAY / STEP)
    for number, (first, last) in enumerate(pairwise(edges)):
        expected = values[first:last].mean(0)
        assert file.soil_temperature[number].to_numpy() == pytest.approx(expected)


def test_every_step_can_have_its_record(steps, tmp_path):
    file = opened(
        write_file(tmp_path / "run.nc", steps, interval="step", variables=["snow_depth"], **EXACT)
    )
    assert file.sizes["time"] == len(steps)
    assert file.snow_depth.to_numpy() == pytest.approx(by_step(steps, "snow_depth"), rel=1e-15)


@settings(max_examples=15)
@given(count=st.integers(1, 60), hours=st.integers(3, 50))
def test_intervals_of_any_length_partition_the_run(steps, tmp_path_factory, count, hours):
    path = tmp_path_factory.mktemp("run") / "run.nc"
    file = opened(
        write_file(
            path,
            steps[:count],
            interval=f"{hours}h",
            variables={"precipitation": ["sum"], "air_temperature": ["mean"]},
            **EXACT,
        )
    )
    start, end = (file.time_bounds[:, k].to_numpy() for k in (0, 1))
    assert np.array_equal(start[1:], end[:-1])
    assert start[0] == START
    assert end[-1] == START.astype("datetime64[s]") + np.timedelta64(count * int(STEP), "s")
    total = STEP * by_step(steps[:count], "precipitation_rate").sum(0)
    assert file.precipitation_sum.sum("time").to_numpy() == pytest.approx(total, abs=1e-12)
    weights = (end - start) / np.timedelta64(1, "s")
    mean = np.average(file.air_temperature, axis=0, weights=weights)
    assert mean == pytest.approx(by_step(steps[:count], "air_temperature").mean(0))


def test_an_interval_shorter_than_a_step_is_refused(steps, tmp_path):
    with pytest.raises(ConfigError, match="30min is shorter than a step of 10800 s"):
        OutputFile(tmp_path / "run.nc", describe(steps), OutputConfig(interval="30min"))
    assert not (tmp_path / "run.nc").exists()


def test_a_run_that_continues_another_keeps_its_time(steps, tmp_path):
    with OutputFile(tmp_path / "run.nc", describe(steps), OutputConfig()) as output:
        record(output, steps[:10], first=round(30 * DAY / STEP))
    file = opened(tmp_path / "run.nc")
    assert [str(date)[:10] for date in file.time.values] == ["2001-11-01", "2001-11-01"]
    assert file.time[1] - file.time[0] == np.timedelta64(6, "h")


def test_an_interrupted_run_keeps_the_open_interval_and_says_so(steps, tmp_path):
    def until(path, count):
        with OutputFile(path, describe(steps), OutputConfig(**EXACT)) as output:
            record(output, steps[:count])
            assert run_status(path) == RunStatus.RUNNING
            raise KeyboardInterrupt

    path = tmp_path / "run.nc"
    with pytest.raises(KeyboardInterrupt):
        until(path, 13)
    assert run_status(path) == RunStatus.INTERRUPTED
    file = opened(path)
    assert file.sizes["time"] == 2
    assert np.diff(file.time_bounds[1])[0] == np.timedelta64(15, "h")
    expected = by_step(steps[8:13], "soil_temperature").mean(0)
    assert file.soil_temperature[1].to_numpy() == pytest.approx(expected)


def test_a_run_can_be_interrupted_by_a_call(steps, tmp_path):
    path = tmp_path / "run.nc"
    with OutputFile(path, describe(steps), OutputConfig()) as output:
        record(output, steps[:1])
        output.interrupt()
        with pytest.raises(ValueError, match="is closed"):
            record(output, steps[1:2], first=1)
    assert run_status(path) == RunStatus.INTERRUPTED
    assert opened(path).sizes["time"] == 1


def test_a_complete_file_says_so_even_without_steps(steps, tmp_path):
    path = write_file(tmp_path / "run.nc", steps)
    assert run_status(path) == RunStatus.COMPLETE
    assert opened(path).run_status.attrs["flag_meanings"] == "running complete interrupted"
    with OutputFile(tmp_path / "empty.nc", describe(steps), OutputConfig()):
        pass
    assert opened(tmp_path / "empty.nc").sizes["time"] == 0
    assert run_status(tmp_path / "empty.nc") == RunStatus.COMPLETE


def test_steps_that_do_not_follow_each_other_are_refused(steps, tmp_path):
    with OutputFile(tmp_path / "run.nc", describe(steps), OutputConfig()) as output:
        record(output, steps[:1])
        for first in (2, 0):
            with pytest.raises(ValueError, match="does not follow"):
                record(output, steps[1:2], first)
        record(output, steps[1:2], first=1)


def test_an_existing_file_is_replaced_only_if_asked(steps, tmp_path):
    path = tmp_path / "run.nc"
    path.write_text("precious")
    with pytest.raises(OutputError, match=r"run\.nc: exists already; .* output\.overwrite"):
        OutputFile(path, describe(steps), OutputConfig())
    assert path.read_text() == "precious"
    write_file(path, steps, overwrite=True)
    assert run_status(path) == RunStatus.COMPLETE


def test_a_folder_that_is_not_there_is_named(steps, tmp_path):
    with pytest.raises(OutputError, match=r"none/run\.nc \(the output\) .* folder does not exist"):
        OutputFile(tmp_path / "none" / "run.nc", describe(steps), OutputConfig())


def test_what_is_no_file_of_a_run_is_refused(tmp_path):
    path = tmp_path / "text.nc"
    path.write_text("no netCDF")
    with pytest.raises(OutputError, match=r"text\.nc: cannot be read"):
        run_status(path)
    xr.Dataset({"a": ("x", [1.0])}).to_netcdf(tmp_path / "other.nc")
    with pytest.raises(OutputError, match=r"other\.nc: holds no run status"):
        run_status(tmp_path / "other.nc")


@pytest.fixture
def file_size_limit():
    """Sets the largest size of files, as if the disk were full beyond it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_reported_and_what_was_written_stays(
    steps, tmp_path, file_size_limit, monkeypatch
):
    monkeypatch.setattr(output_file, "SYNC_SECONDS", 0.0)
    path, config = tmp_path / "run.nc", OutputConfig(interval="step", **EXACT)

    def run():
        with OutputFile(path, describe(steps), config) as output:
            record(output, steps[:10])
            file_size_limit(path.stat().st_size + 20_000)
            for number, step in enumerate((steps * 3)[10:], start=10):
                record(output, [step], number)

    with pytest.raises(OutputError, match=r"run\.nc: cannot be written"):
        run()
    assert run_status(path) == RunStatus.INTERRUPTED
    file = opened(path)
    assert file.sizes["time"] >= 10
    expected = by_step(steps, "soil_temperature")[:10]
    assert file.soil_temperature[:10].to_numpy() == pytest.approx(expected, rel=1e-15)


def run_into_full_disk(path, steps):
    config = OutputConfig(interval="step")
    with contextlib.suppress(OutputError), OutputFile(path, describe(steps), config) as output:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))
        record(output, steps)
    del output
    gc.collect()


def test_a_full_disk_does_not_end_the_process(steps, tmp_path):
    path = tmp_path / "run.nc"
    process = get_context("fork").Process(target=run_into_full_disk, args=(path, steps))
    process.start()
    process.join()
    assert process.exitcode == 0
    assert run_status(path) == RunStatus.INTERRUPTED


@pytest.mark.parametrize("size", [0, 1000])
def test_a_file_that_cannot_be_begun_is_not_left_behind(steps, tmp_path, file_size_limit, size):
    file_size_limit(size)
    with pytest.raises(OutputError, match=r"run\.nc: cannot be written"):
        OutputFile(tmp_path / "run.nc", describe(steps), OutputConfig())
    assert not (tmp_path / "run.nc").exists()


def test_a_file_that_another_run_writes_is_left_to_it(steps, tmp_path):
    path, config = tmp_path / "run.nc", OutputConfig(interval="step", overwrite=True, **EXACT)
    with OutputFile(path, describe(steps), config) as output:
        record(output, steps[:4])
        output.save_point()
        begun = path.read_bytes()
        with pytest.raises(OutputError, match=r"run\.nc: is being written by another run"):
            OutputFile(path, describe(steps), config)
        assert path.read_bytes() == begun
        record(output, steps[4:], 4)
    assert opened(path).sizes["time"] == len(steps)
    with OutputFile(path, describe(steps), config):
        pass


def write_for_ever(path, steps):
    output_file.SYNC_SECONDS = 0.005
    config = OutputConfig(interval="step", **EXACT)
    number = 0
    with OutputFile(path, describe(steps), config) as output:
        while True:
            record(output, [steps[number % len(steps)]], number)
            number += 1


@pytest.mark.parametrize("attempt", range(6))
def test_a_killed_run_leaves_a_readable_file(steps, tmp_path, attempt):
    path = tmp_path / "run.nc"
    process = get_context("fork").Process(target=write_for_ever, args=(path, steps))
    process.start()
    # the moment of the kill differs from run to run, on purpose
    time.sleep(0.2 + np.random.default_rng().uniform(0.0, 0.3))
    while not path.exists() or path.stat().st_size == 0:
        time.sleep(0.01)
    visible = 0
    while not visible:
        with xr.open_dataset(path) as growing:
            visible = growing.sizes["time"]
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    file = opened(path)
    count = file.sizes["time"]
    assert count >= visible
    assert run_status(path) == RunStatus.RUNNING
    offset = (file.time - START).to_numpy() / np.timedelta64(1, "s")
    assert np.array_equal(offset, STEP * np.arange(1, count + 1))
    repeated = np.arange(count) % len(steps)
    for name in ("soil_temperature", "skin_temperature", "column_water"):
        values = by_step(steps, name) * (1000.0 if name == "column_water" else 1.0)
        assert file[name].to_numpy() == pytest.approx(values[repeated], rel=1e-14)
