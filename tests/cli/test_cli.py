"""The command ``noahpy``: exit codes, messages, files, interruption."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import calibration_cases
import numpy as np
import pytest
import torch
import xarray as xr
import yaml
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.model.model import Model
from noahpy.output import run_status
from noahpy.output.layout import RunStatus
from noahpy.output.records import Records
from noahpy.simulation import build
from noahpy.simulation.interrupts import SIGNALS, Interrupts
from noahpy.simulation.snapshot import Snapshot

ROOT = Path(__file__).parents[2]
LONGEST_RUN = 300.0
"""After which a program counts as hanging, s; on a busy machine the start alone takes a minute."""
EXAMPLES = ROOT / "config_examples"


def noahpy(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def write(tmp_path):
    """Writes the permafrost example, three days of it, with changes to whole sections."""

    def write(**changes):
        values = yaml.safe_load((EXAMPLES / "permafrost.yaml").read_text())
        values["time"] |= {"end": "2001-09-03 21:00"}
        for section, keys in changes.items():
            values[section] = values.get(section, {}) | keys
        file = tmp_path / "case.yaml"
        file.write_text(yaml.safe_dump(values))
        return file

    return write


CHECK = """
import sys, time
import torch
of_torch = time.process_time()
from noahpy.cli.app import app
app(["check", sys.argv[1]], standalone_mode=False)
heavy = {"dask", "matplotlib", "pandas", "scipy", "xarray", "torch._dynamo"} & set(sys.modules)
print(time.process_time() / of_torch, *sorted(heavy), file=sys.stderr)
"""


@pytest.mark.parametrize("name", ["permafrost_implicit", "calibration", "assimilation"])
def test_a_check_takes_less_than_twice_the_processor_time_of_torchs_import(name):
    """Under two seconds where torch takes one; a ratio does not depend on the machine."""
    command = [sys.executable, "-c", CHECK, str(EXAMPLES / f"{name}.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST_RUN)
    ratio, *heavy = done.stderr.splitlines()[-1].split()
    assert heavy == []
    assert float(ratio) < 2.0


def test_a_program_that_ends_does_not_look_for_what_is_no_longer_needed():
    """That takes half a second with torch."""
    script = (
        "import atexit, gc\n"
        "atexit.register(lambda: print(gc.get_freeze_count() > 0))\n"
        "from noahpy.cli.app import app\n"
        "app(['--version'])\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST_RUN)
    assert done.stdout.splitlines()[-1] == "True"


def test_a_run_writes_its_file_and_closes_with_a_table(write, tmp_path):
    file = tmp_path / "run.nc"
    result = noahpy("run", write(), "--output", file)
    assert result.exit_code == 0, result.output
    for expected in ("precipitation (mm)", "water closure", "24 steps", "run.nc is complete at"):
        assert expected in result.output
    with xr.open_dataset(file) as data:
        assert data.sizes["time"] == 3
        assert np.isfinite(data.soil_temperature).all()


def test_a_run_without_output_shows_its_table(write):
    result = noahpy("run", write())
    assert result.exit_code == 0, result.output
    assert "surface energy closure" in result.output


def test_an_existing_file_is_replaced_only_on_demand(write, tmp_path):
    file = tmp_path / "run.nc"
    file.write_text("something dear")
    refused = noahpy("run", write(), "-o", file)
    assert refused.exit_code == 1
    assert "run.nc" in refused.output
    assert "overwrite" in refused.output
    assert file.read_text() == "something dear"
    assert noahpy("run", write(), "-o", file, "--overwrite", "-q").exit_code == 0


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_bad_configuration_ends_with_a_message_and_code_2(write, command):
    result = noahpy(command, write(site={"wind_hight": 3.0}))
    assert result.exit_code == 2
    assert "'wind_height'" in result.output
    assert "Traceback" not in result.output


def test_check_prints_a_configuration_that_gives_itself(write, tmp_path):
    first = noahpy("check", write())
    assert first.exit_code == 0, first.output
    again = tmp_path / "resolved.yaml"
    again.write_text(first.stdout)
    assert noahpy("check", again).stdout == first.stdout
    assert yaml.safe_load(first.stdout)["site"]["bottom_temperature_height"] == -40.0
    assert "24 steps" in first.stderr
    assert "soil classes of the table permafrost: 7 loam, 9 sandy_loam, 13 gravel" in first.stderr
    assert "vegetation classes of the table usgs: 7 grassland" in first.stderr


def test_schema_is_json_and_goes_to_a_file(tmp_path):
    file = tmp_path / "schema.json"
    assert noahpy("schema", "-o", file).exit_code == 0
    assert json.loads(file.read_text())["properties"]["soil"]


def test_a_schema_replaces_a_file_only_on_request(tmp_path):
    file = tmp_path / "site.yaml"
    file.write_text("preset: permafrost\n")
    refused = noahpy("schema", "-o", file)
    assert refused.exit_code == 2
    assert "exists already" in refused.stderr
    assert file.read_text() == "preset: permafrost\n"
    assert noahpy("schema", "-o", file, "--overwrite").exit_code == 0
    assert json.loads(file.read_text())


def test_variables_lists_names_and_units():
    result = noahpy("variables")
    assert result.exit_code == 0
    for expected in ("soil_temperature", "W m-2", "snowpack__depth"):
        assert expected in result.output


def test_plot_draws_a_run_and_says_what_it_cannot(write, tmp_path):
    file, picture = tmp_path / "run.nc", tmp_path / "run.pdf"
    assert noahpy("run", write(), "-o", file, "-q").exit_code == 0
    result = noahpy("plot", file, "-o", picture)
    assert result.exit_code == 0, result.output
    assert picture.read_bytes().startswith(b"%PDF")
    assert noahpy("summary", file).exit_code == 0
    for options in (["--column", "7"], ["--observations", tmp_path / "absent.csv"]):
        refused = noahpy("plot", file, "-o", tmp_path / "no.png", *options)
        assert refused.exit_code == 2
        assert "error:" in refused.output
        assert "Traceback" not in refused.output
        assert not (tmp_path / "no.png").exists()


def test_diagnose_writes_what_it_shows(write, tmp_path):
    file = tmp_path / "run.nc"
    assert noahpy("run", write(), "-o", file, "-q").exit_code == 0
    for name in ("figures.nc", "figures.csv"):
        result = noahpy("diagnose", file, "-o", tmp_path / name)
        assert result.exit_code == 0, result.output
        assert "days_covered (d)" in result.output
        assert "note: Of daily means" in result.output
        assert noahpy("diagnose", file, "-o", tmp_path / name).exit_code == 2
    assert "days_covered [d]" in (tmp_path / "figures.csv").read_text().splitlines()[0]
    fronts = noahpy("diagnose", file, "-o", tmp_path / "figures.nc", "--daily", "--overwrite")
    assert fronts.exit_code == 0, fronts.output
    with xr.open_dataset(tmp_path / "figures.nc") as data:
        assert data["days_covered"].values.tolist() == [3.0]
        assert data["freezing_front_from_below"].sizes["time"] == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--year-start", 13], "a year begins with a month, 1 to 12"),
        (["--daily"], "--daily needs a file to write"),
        (["-o", "figures.txt"], "is not one of .nc, .csv"),
        (["-o", "figures.csv", "--daily"], "--daily needs a netCDF file"),
        (["-o", "run.nc", "--overwrite"], "would be written onto"),
    ],
)
def test_diagnose_refuses_what_it_cannot_do(write, tmp_path, monkeypatch, options, message):
    monkeypatch.chdir(tmp_path)
    assert noahpy("run", write(), "-o", "run.nc", "-q").exit_code == 0
    refused = noahpy("diagnose", "run.nc", *options)
    assert refused.exit_code == 2
    assert message in refused.output
    assert "Traceback" not in refused.output


def test_import_noah_gives_a_configuration_that_runs_the_same(shared, tmp_path):
    file = tmp_path / "tanggula.yaml"
    source = shared / "data" / "tanggula_2007_2010_daily.txt"
    assert noahpy("import-noah", source, "-o", file).exit_code == 0
    result = noahpy("check", file)
    assert result.exit_code == 0, result.output
    assert "1371 steps" in result.stderr


def test_nothing_is_wrong_with_no_arguments_and_help():
    assert "run" in noahpy("--help").output
    assert noahpy("--version").output.startswith("noahpy ")
    assert noahpy("run").exit_code == 2
    assert noahpy("walk").exit_code == 2


@pytest.fixture
def running(tmp_path):
    """Starts runs in a process of their own, and waits for the first record; none outlives it."""
    started = []

    def running(config, output, *options):
        process = subprocess.Popen(
            [sys.executable, "-m", "noahpy", "run", config, "-o", output, *options],
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )
        started.append(process)
        deadline = time.monotonic() + LONGEST_RUN
        while time.monotonic() < deadline and process.poll() is None:
            if output.exists() and records(output):
                return process
            time.sleep(0.05)
        process.kill()
        pytest.fail(f"no record was written: {process.communicate()[1]}")

    yield running
    for process in started:
        process.kill()
        process.communicate()


def records(file):
    """Number of records; none in a file that has been created and has no header yet."""
    try:
        with xr.open_dataset(file) as data:
            return data.sizes.get("time", 0)
    except (OSError, ValueError):
        return 0


def assert_ends_at_the_saved_state(file, messages):
    assert "run.nc ends at" in messages
    assert "run.restart holds the state at" in messages
    saved = Snapshot.load(file.with_suffix(".restart"))
    with xr.open_dataset(file) as data:
        assert run_status(file) is RunStatus.INTERRUPTED
        assert data.time.values[-1] == saved.date
        assert np.allclose(data.soil_temperature[-1], saved.state.soil_temperature[:, 0], rtol=1e-6)
        assert np.isfinite(data.soil_temperature).all()


@pytest.fixture
def long_run(write):
    eager = {"engine": "eager"}
    return write(time={"end": "2031-09-01"}, output={"interval": "step"}, compute=eager)


def test_the_first_signal_keeps_what_was_run(long_run, running, tmp_path):
    file = tmp_path / "run.nc"
    process = running(long_run, file)
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate(timeout=LONGEST_RUN)
    assert process.returncode == 128 + signal.SIGINT, messages
    assert_ends_at_the_saved_state(file, messages)


@pytest.mark.parametrize("number", SIGNALS)
def test_every_signal_ends_a_run_after_the_step(long_run, tmp_path, monkeypatch, number):
    time_step = Model.step
    forcings = []

    def interrupted(self, state, forcing, seconds):
        forcings.append(forcing)
        assert len(forcings) < 100, "the run does not end"
        if len(forcings) == 5:
            os.kill(os.getpid(), number)
        return time_step(self, state, forcing, seconds)

    monkeypatch.setattr(Model, "step", interrupted)
    # tests that run under nohup ignore the signal of a closing terminal
    before = signal.signal(number, signal.default_int_handler)
    try:
        result = noahpy("run", long_run, "-o", tmp_path / "run.nc")
    finally:
        signal.signal(number, before)
    assert result.exit_code == 128 + number, result.output
    assert_ends_at_the_saved_state(tmp_path / "run.nc", result.output)
    assert records(tmp_path / "run.nc") == len(forcings) == 5


def test_a_run_whose_disk_is_full_does_not_say_that_its_file_reaches_so_far(
    write, tmp_path, monkeypatch
):
    def full(records):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Records, "write", full)
    monkeypatch.setattr("noahpy.output.file.SYNC_SECONDS", 0.0)
    result = noahpy("run", write(compute={"engine": "eager"}), "-o", tmp_path / "run.nc")
    assert result.exit_code == 1
    assert "run.nc: cannot be written: No space left on device" in result.output
    assert "run.nc keeps what could be written" in result.output
    assert "ends at" not in result.output


def test_a_second_signal_kills_what_does_not_end():
    code = (
        "import time\nfrom noahpy.simulation.interrupts import Interrupts\n"
        "with Interrupts():\n    print('ready', flush=True)\n    while True: time.sleep(0.01)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    while "once more to kill" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=LONGEST_RUN)
    assert process.returncode == -signal.SIGINT


def test_handlers_are_as_before_when_a_run_is_over(write):
    before = [signal.getsignal(number) for number in SIGNALS]
    assert noahpy("run", write(), "-q").exit_code == 0
    assert [signal.getsignal(number) for number in SIGNALS] == before


def test_a_terminal_that_closes_is_not_heard_under_nohup():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with Interrupts() as interrupts:
            os.kill(os.getpid(), signal.SIGHUP)
            assert interrupts.requested is None
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_state_that_is_no_longer_finite_stops_the_run_and_keeps_its_file(
    write, tmp_path, monkeypatch
):
    """A step that fails is reported with its column and date."""
    time_step = Model.step

    def broken(self, state, forcing, seconds):
        result = time_step(self, state, forcing, seconds)
        broken.calls += 1
        if broken.calls < 12:
            return result
        skin = torch.full_like(result.state.skin_temperature, torch.nan)
        return result._replace(state=result.state._replace(skin_temperature=skin))

    broken.calls = 0
    monkeypatch.setattr(Model, "step", broken)
    file = tmp_path / "run.nc"
    eager = {"engine": "eager"}
    result = noahpy("run", write(output={"interval": "step"}, compute=eager), "-o", file)
    assert result.exit_code == 1
    assert "no longer finite after the step that begins at 2001-09-02T09:00:00" in result.output
    assert "run.nc ends at 2001-09-02T09:00:00" in result.output
    assert run_status(file) is RunStatus.INTERRUPTED
    assert records(file) == 11


def test_a_restart_file_continues_the_run(write, tmp_path):
    """Six days at once equal three days, saved, and three more."""
    whole, first, second = (tmp_path / name for name in ("whole.nc", "first.nc", "second.nc"))
    weather = {"forcing": {"weather": {"climate": "plateau", "seed": 2026, "interval": 10800}}}
    days = {"start": "2001-09-01", "end": "2001-09-06 21:00", "step": 10800}
    output = {"interval": "step", "precision": "float64"}
    assert noahpy("run", write(time=days, output=output, **weather), "-o", whole).exit_code == 0
    config = write(time=days | {"end": "2001-09-03 21:00"}, output=output, **weather)
    saved = tmp_path / "state.restart"
    assert noahpy("run", config, "-o", first, "--save-restart", saved).exit_code == 0
    config = write(time=days, output=output, **weather)
    result = noahpy("run", config, "-o", second, "--restart-from", saved)
    assert result.exit_code == 0, result.output
    with xr.open_dataset(whole) as expected, xr.open_dataset(second) as continued:
        later = expected.isel(time=slice(24, None))
        assert np.array_equal(later.time, continued.time)
        assert np.array_equal(later.soil_temperature, continued.soil_temperature)


def test_a_killed_run_continues_from_its_last_checkpoint(write, running, tmp_path):
    """What is written after it agrees bit for bit with a run that was not killed."""
    file, rest, whole = (tmp_path / name for name in ("run.nc", "rest.nc", "whole.nc"))
    output = {"interval": "step", "precision": "float64"}
    config = write(time={"end": "2031-09-01"}, output=output)
    process = running(config, file, "--checkpoint-every", "12h")
    saved = tmp_path / "run.restart"
    deadline = time.monotonic() + LONGEST_RUN
    while not saved.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.kill()
    process.wait()
    begin = Snapshot.load(saved)
    assert begin.elapsed > 0.0
    assert begin.elapsed % 43200.0 == 0.0
    end = str(begin.date + np.timedelta64(2, "D"))
    config = write(time={"end": end}, output=output)
    assert noahpy("run", config, "-o", rest, "--restart-from", saved).exit_code == 0
    assert noahpy("run", config, "-o", whole).exit_code == 0
    with xr.open_dataset(whole) as expected, xr.open_dataset(rest) as continued:
        later = expected.sel(time=continued.time)
        assert continued.sizes["time"] == 17
        assert np.array_equal(later.soil_temperature, continued.soil_temperature)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--checkpoint-every", "often"], "'often' is no time; write it as in 30d, 12h or 90min"),
        (["--checkpoint-every", "0d"], "'0d' is no time"),
        (["--checkpoint-every", "1d"], "checkpoints need an output file"),
    ],
)
def test_checkpoints_that_cannot_be_are_refused(write, options, expected):
    result = noahpy("run", write(), *options)
    assert result.exit_code == 2
    assert expected in result.output


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        (
            {"period": {"start": "2002-05-01", "end": "2002-05-03"}, "validation_period": None},
            "no observation of soil_temperature",
        ),
        ({"parameters": [{"name": "porosity", "layers": [99], "bounds": [0.3, 0.6]}]}, "99"),
        (
            {
                "twin": {"seed": 1},
                "parameters": [{"name": "porosity", "layers": [99], "bounds": [0.3, 0.6]}],
            },
            "99",
        ),
    ],
)
def test_check_tells_what_a_calibration_could_not_begin_with(tmp_path, changes, expected):
    lines = [f"2001-05-0{day}T12:00,{3.0 + day}" for day in (1, 2, 3)]
    observed = tmp_path / "observed.csv"
    observed.write_text("\n".join(["time,soil_temperature@0.05 [degC]", *lines]) + "\n")
    target = {"variable": "soil_temperature", "score": "rmse"}
    given = {"targets": [target], "observations": [{"file": str(observed)}], "twin": None}
    given |= changes
    if given["twin"]:
        del given["observations"]
        given["targets"] = [target | {"depths": [0.05]}]
    file = tmp_path / "calibration.yaml"
    file.write_text(yaml.safe_dump(calibration_cases.values(**given)))
    result = noahpy("check", file)
    assert result.exit_code == 0, result.output
    refused = [line for line in result.stderr.splitlines() if "calibrate would refuse" in line]
    assert len(refused) == (expected is not None)
    assert all(expected in line for line in refused)


def test_a_check_of_a_calibration_reads_its_forcing_once(tmp_path, monkeypatch):
    once, read = build.column_records, []

    def counted(*arguments, **options):
        read.append(arguments)
        return once(*arguments, **options)

    monkeypatch.setattr(build, "column_records", counted)
    observed = tmp_path / "observed.csv"
    observed.write_text("time,skin_temperature [degC]\n2001-05-01T12:00,4.0\n")
    given = {"targets": [{"variable": "skin_temperature", "score": "rmse"}], "twin": None}
    given |= {"observations": [{"file": str(observed)}], "validation_period": None}
    file = tmp_path / "calibration.yaml"
    file.write_text(yaml.safe_dump(calibration_cases.values(**given)))
    result = noahpy("check", file)
    assert result.exit_code == 0, result.output
    assert "would refuse" not in result.stderr
    assert len(read) == 1


def test_what_only_a_coupler_can_run_is_refused_and_checked(tmp_path):
    values = yaml.safe_load((EXAMPLES / "permafrost.yaml").read_text())
    del values["forcing"], values["time"]["end"]
    file = tmp_path / "coupled.yaml"
    file.write_text(yaml.safe_dump(values))
    result = noahpy("run", file)
    assert result.exit_code == 2
    assert "forcing leaves air_temperature, humidity, " in result.output
    assert "bmi_noahpy.NoahPy" in result.output
    checked = noahpy("check", file)
    assert checked.exit_code == 0, checked.output
    assert "a coupler has to set air_temperature" in checked.output
    assert "without end" in checked.output
