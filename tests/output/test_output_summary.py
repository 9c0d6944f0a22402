import numpy as np
import pytest
import torch
import xarray as xr
from output_runs import describe, model_steps, record, write_file

import noahpy.output.file as output_file
from noahpy.config.output import OutputConfig
from noahpy.errors import OutputError
from noahpy.output import OutputFile
from noahpy.output.permafrost import Permafrost, format_summary
from noahpy.output.summary import summary_from_file
from noahpy.physics.constants import FREEZING_POINT

DAY = 86400.0
LONG = 2 * 365 + 40
START = np.datetime64("2001-01-01")


@pytest.fixture(scope="module", params=["one column", "one depth", "many depths"])
def steps(request):
    columns = 1 if request.param == "one column" else 3
    return model_steps(columns, days=1, same_depths=request.param == "one depth")


def warmed(step, day):
    """The step with temperatures of a wave, the last column without frozen ground."""
    depth = torch.cumsum(step.thickness, 0)
    cycle = 15.0 * np.sin(2.0 * np.pi * (day - 100.0) / 365.0)
    coldest = torch.linspace(-4.0, 25.0, 3)[: depth.shape[1]]
    temperature = FREEZING_POINT + coldest + cycle * torch.exp(-depth / 0.3)
    state = step.after._replace(soil_temperature=temperature, skin_temperature=temperature[0] + 0.5)
    return step._replace(result=step.result._replace(state=state), seconds=DAY)


def long_run(path, steps, days=LONG, **settings):
    description = describe(steps, start=START, step=DAY, duration=LONG * DAY)
    config = OutputConfig(interval="month", variables=["soil_temperature"], **settings)
    with OutputFile(path, description, config) as output:
        record(output, [warmed(steps[0], day) for day in range(days)])
    return output


def test_the_summary_in_a_file_is_that_of_the_run(steps, tmp_path):
    path = tmp_path / "run.nc"
    summary = long_run(path, steps, precision="float64").permafrost_summary()
    read = summary_from_file(path)
    for name, values in summary._asdict().items():
        found = getattr(read, name)
        if name == "column_names":
            assert found == values
        else:
            assert found.shape == values.shape
            assert np.array_equal(found, values, equal_nan=found.dtype.kind in "fM")
    assert list(read.year) == [2001, 2002, 2003]
    assert list(read.days) == [365, 365, 40]
    assert np.isfinite(read.active_layer_thickness[:2, 0]).all()
    assert format_summary(read) == format_summary(summary)
    assert read.permafrost[0] == Permafrost.PRESENT
    if len(read.permafrost) > 1:
        assert read.permafrost[2] == Permafrost.ABSENT


def test_xarray_sees_years_dates_and_flags(steps, tmp_path):
    path = tmp_path / "run.nc"
    long_run(path, steps)
    file = xr.load_dataset(path)
    assert list(file.year) == [2001, 2002, 2003]
    assert file.annual_mean_soil_temperature.dims[0] == "year"
    assert file.annual_mean_soil_temperature.dims[1:] == file.soil_temperature.dims[1:]
    thaw = file.thaw_date.sel(year=2002)
    assert str(np.ravel(thaw)[0].astype("datetime64[Y]")) == "2002"
    assert np.isnat(file.thaw_date.sel(year=2003)).all()
    assert np.isnan(file.annual_mean_soil_temperature.sel(year=2003)).all()
    assert file.permafrost.attrs["flag_meanings"] == "absent present undetermined"


def test_a_run_that_is_killed_keeps_the_years_that_are_over(steps, tmp_path, monkeypatch):
    monkeypatch.setattr(output_file, "SYNC_SECONDS", 0.0)
    path = tmp_path / "run.nc"
    description = describe(steps, start=START, step=DAY, duration=LONG * DAY)
    output = OutputFile(path, description, OutputConfig(interval="year"))
    record(output, [warmed(steps[0], day) for day in range(366)])
    read = summary_from_file(path)
    output.interrupt()
    assert list(read.year) == [2001]
    assert np.isfinite(read.mean).all()
    assert (read.permafrost == Permafrost.UNDETERMINED).all()


def test_a_run_that_ends_early_or_late_keeps_to_the_years_of_the_file(steps, tmp_path):
    long_run(tmp_path / "early.nc", steps, days=200)
    early = summary_from_file(tmp_path / "early.nc")
    assert (list(early.year), list(early.days)) == ([2001], [200])
    long_run(tmp_path / "late.nc", steps, days=LONG + 400)
    assert list(summary_from_file(tmp_path / "late.nc").year) == [2001, 2002, 2003]


def test_a_file_without_summary_is_refused(steps, tmp_path):
    path = write_file(tmp_path / "run.nc", steps, permafrost_summary=False)
    assert "year" not in xr.load_dataset(path).dims
    with pytest.raises(OutputError, match=r"run\.nc: holds no permafrost summary"):
        summary_from_file(path)
