"""A file that is continued after a stop equals that of a run without a stop."""

import netCDF4
import numpy as np
import pytest
from builders import START
from hypothesis import given, settings
from hypothesis import strategies as st
from output_runs import STEP, describe, model_steps, record, write_file

from noahpy.config.output import OutputConfig
from noahpy.errors import ConfigError, OutputError
from noahpy.output import OutputFile, run_status
from noahpy.output.existing_file import SIGNATURE
from noahpy.output.layout import RunStatus
from noahpy.output.summary import summary_from_file

SETTINGS = {
    "precision": "float64",
    "variables": {
        "soil_temperature": ["mean", "minimum", "maximum", "point"],
        "snow_depth": ["point"],
        "precipitation": ["sum"],
    },
}


class KilledError(Exception):
    """Stands for the end of a process."""


@pytest.fixture(scope="module")
def steps():
    return model_steps(days=4)


def values_of(path):
    with netCDF4.Dataset(path) as dataset:
        dataset.set_auto_maskandscale(False)
        return {
            name: (variable.shape, np.asarray(variable[...]).tobytes())
            for name, variable in dataset.variables.items()
        }


def stopped(path, steps, saved_after, ended_after, *, in_order):
    """A file whose run was saved after some steps and ended after some more; what was saved."""
    output = OutputFile(path, describe(steps), OutputConfig(interval="10h", **SETTINGS))
    record(output, steps[:saved_after])
    progress = output.save_point()
    if ended_after > saved_after:
        record(output, steps[saved_after:ended_after], saved_after)
    if in_order:
        output.interrupt()
    else:
        # as far as it is seen from outside, the process is gone
        output._write()
        output._dataset.close()
    return progress


def go_on(path, steps, first, progress, **changes):
    config = OutputConfig(interval="10h", **{**SETTINGS, **changes})
    with OutputFile(path, describe(steps), config, progress) as output:
        if first < len(steps):
            record(output, steps[first:], first)
    return output


@settings(max_examples=15)
@given(saved=st.integers(1, 31), more=st.integers(0, 6), in_order=st.booleans())
def test_a_stopped_file_is_that_of_a_run_that_never_stopped(
    saved, more, in_order, steps, tmp_path_factory
):
    folder = tmp_path_factory.mktemp("run")
    whole = write_file(folder / "whole.nc", steps, interval="10h", **SETTINGS)
    path = folder / "run.nc"
    progress = stopped(path, steps, saved, min(saved + more, len(steps)), in_order=in_order)
    go_on(path, steps, saved, progress)
    assert values_of(path) == values_of(whole)
    assert run_status(path) is RunStatus.COMPLETE


def test_a_run_that_is_stopped_again_before_its_first_step_keeps_what_there_was(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(path, steps, 9, 9, in_order=True)
    before = values_of(path)
    config = OutputConfig(interval="10h", **SETTINGS)
    OutputFile(path, describe(steps), config, progress).interrupt()
    assert values_of(path) == before


def test_years_before_and_after_the_stop_are_in_the_summary(steps, tmp_path):
    """The same steps, one of them a day, over two years and a bit."""
    days = [step._replace(seconds=86400.0) for step in steps[:31]] * 26
    description = describe(days, step=86400.0, duration=len(days) * 86400.0)
    config = OutputConfig(interval="year", precision="float64", variables=["snow_depth"])

    def add(output, first, after):
        record(output, days[first:after], first)

    whole, path = tmp_path / "whole.nc", tmp_path / "run.nc"
    with OutputFile(whole, description, config) as output:
        add(output, 0, len(days))
    output = OutputFile(path, description, config)
    add(output, 0, 500)
    progress = output.save_point()
    add(output, 500, 790)
    output._write()
    output._dataset.close()
    output._lock.release()
    with OutputFile(path, description, config, progress) as output:
        assert summary_from_file(path).year.tolist() == [START.astype(object).year, 2002]
        add(output, 500, len(days))
    assert values_of(path) == values_of(whole)
    assert output.permafrost_summary().year.tolist() == summary_from_file(whole).year.tolist()


def test_what_is_saved_is_on_the_disk_first(steps, tmp_path, monkeypatch):
    synced = []

    def sync(path):
        with netCDF4.Dataset(path) as dataset:
            synced.append(len(dataset.dimensions["time"]))

    monkeypatch.setattr("noahpy.output.file.sync_file", sync)
    progress = stopped(tmp_path / "run.nc", steps, 20, 20, in_order=True)
    assert synced == progress["records"].tolist()
    assert synced[0] == 20 * int(STEP) // 36000


def test_other_settings_are_refused_by_name_and_change_nothing(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(path, steps, 9, 12, in_order=False)
    before = path.read_bytes()
    other = describe(steps, configuration="preset: original\nsite: {name: Kölpin}\n")
    changed = r"settings: preset is permafrost, this run's is original; continue with"
    with pytest.raises(ConfigError, match=rf"run\.nc: was begun with other {changed}"):
        OutputFile(path, other, OutputConfig(interval="10h", **SETTINGS), progress)
    newer = describe(steps, version="9.9")
    with pytest.raises(ConfigError, match=r"version of NoahPy is 0\.1\.0, this run's is 9\.9;"):
        OutputFile(path, newer, OutputConfig(interval="10h", **SETTINGS), progress)
    assert path.read_bytes() == before


def test_how_it_is_computed_and_where_it_goes_may_change(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(path, steps, 9, 12, in_order=False)
    same = describe(steps).configuration + "compute: {threads: 2}\noutput: {file: elsewhere.nc}\n"
    config = OutputConfig(interval="10h", **SETTINGS)
    OutputFile(path, describe(steps, configuration=same), config, progress).interrupt()


def test_the_file_of_another_run_is_not_touched(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(tmp_path / "first.nc", steps, 9, 12, in_order=False)
    write_file(path, steps, interval="10h", **SETTINGS)
    before = path.read_bytes()
    with pytest.raises(OutputError, match=r"run\.nc: exists already"):
        go_on(path, steps, 9, progress)
    assert path.read_bytes() == before


def test_a_file_that_lost_records_is_refused(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(path, steps, 20, 20, in_order=False)
    with path.open("r+b") as file:
        file.seek(len(SIGNATURE))
        file.write((2).to_bytes(4, "big"))
    with pytest.raises(OutputError, match=r"has 2 records, and had \d+ when the state was saved"):
        go_on(path, steps, 20, progress)


def test_without_the_file_a_new_one_begins_at_the_state(steps, tmp_path):
    path = tmp_path / "run.nc"
    progress = stopped(path, steps, 9, 9, in_order=True)
    path.unlink()
    go_on(path, steps, 9, progress)
    with netCDF4.Dataset(path) as dataset:
        assert dataset["time_bounds"][0, 0] == 9 * STEP
