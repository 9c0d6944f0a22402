"""Regional runs: equal results for any distribution over processes, and resuming after failures."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace

import numpy as np
import psutil
import pytest
import small_regions
import torch
import xarray as xr
from distributed import LocalCluster
from small_regions import (
    GRIDDED,
    LAYERS,
    assert_identical,
    grid_forcing,
    grid_maps,
    settings,
    values_of,
)

import noahpy.region.block as block_module
from noahpy.errors import BlockError, ConfigError, OutputError
from noahpy.region import distribute, run_region
from noahpy.region.block import UniformForcing, block_records, run_block
from noahpy.region.plan import make_plan
from noahpy.region.status import CellStatus
from noahpy.simulation.build import build_cells, build_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.snapshot import Snapshot

pytestmark = pytest.mark.not_quick
ENGINE = {"compute": {"engine": "compiled"}}


def write_region(folder, maps=None, changes=None):
    """The small region with the engine that large ones have."""
    return small_regions.write_region(folder, maps, ENGINE | (changes or {}))


@pytest.fixture(scope="module")
def cluster():
    """Two processes that all tests share, by the address of their scheduler."""
    with LocalCluster(
        n_workers=2, threads_per_worker=1, memory_limit=0, dashboard_address=":0"
    ) as local:
        yield local


@pytest.fixture(scope="module")
def whole(cluster, tmp_path_factory):
    """The output of an undisturbed run in one block."""
    folder = tmp_path_factory.mktemp("whole")
    config = write_region(folder, changes={"region": {"block": 100}})
    run_region(config, scheduler=cluster.scheduler_address, save_restart=folder / "end.restart")
    return folder / "region.nc"


@pytest.mark.parametrize(("threads", "processes"), [(1, 5), (2, 2), (9, 1)])
def test_threads_of_all_processes_have_a_core_each(threads, processes, tmp_path, monkeypatch):
    class AskedError(Exception):
        pass

    def client(_, asked):
        raise AskedError(asked)

    compute = ENGINE["compute"] | {"workers": threads}
    config = write_region(tmp_path, changes={"compute": compute})
    monkeypatch.setattr(distribute, "_client", client)
    monkeypatch.setattr(distribute.os, "sched_getaffinity", lambda _: set(range(5)))
    with pytest.raises(AskedError) as found:
        run_region(config)
    assert found.value.args == (processes,)


def test_results_do_not_depend_on_blocks_and_threads(cluster, whole, tmp_path):
    compute = ENGINE["compute"] | {"workers": 2}
    config = write_region(tmp_path, changes={"region": {"block": 7}, "compute": compute})
    run_region(config, scheduler=cluster.scheduler_address, save_restart=tmp_path / "end.restart")
    assert_identical(tmp_path / "region.nc", whole)
    states = [Snapshot.load(f / "end.restart") for f in (tmp_path, whole.parent)]
    assert states[0].to_bytes() == states[1].to_bytes()
    assert not (tmp_path / "region.nc.parts").exists()


def test_eager_results_do_not_depend_on_blocks(cluster, tmp_path):
    eager = {"compute": {"engine": "eager"}}
    for name, block in (("whole.nc", 100), ("parts.nc", 7)):
        changes = {"region": {"block": block}, "output": {"file": name}} | eager
        run_region(write_region(tmp_path, changes=changes), scheduler=cluster.scheduler_address)
    assert_identical(tmp_path / "parts.nc", tmp_path / "whole.nc")


def test_layers_of_snow_are_a_dimension_in_any_distribution(cluster, tmp_path):
    snowy = {
        "preset": "permafrost-implicit",
        "initial": {"snow_water_equivalent": 0.06, "snow_depth": 0.2},
        "output": {"variables": ["snow_layer_temperature", "snow_layer_ice", "snow_depth"]},
    }
    for name, block in (("one", 100), ("many", 7)):
        (tmp_path / name).mkdir()
        config = write_region(tmp_path / name, changes=snowy | {"region": {"block": block}})
        run_region(config, scheduler=cluster.scheduler_address)
    assert_identical(tmp_path / "one" / "region.nc", tmp_path / "many" / "region.nc")
    with xr.open_dataset(tmp_path / "one" / "region.nc") as data:
        assert data.sizes["snow_layer"] == 5
        assert set(data.snow_layer_ice.dims) == {"time", "snow_layer", "lat", "lon"}
        ice, depth = data.snow_layer_ice.sum("snow_layer"), data.snow_depth
        lies = depth.isel(time=0) > 0.05
        assert bool(lies.any())
        assert bool((ice.isel(time=0).where(lies, 10.0) > 1.0).all())


def test_a_region_is_its_cells_as_columns(whole):
    maps, written = grid_maps(), settings()
    written |= ENGINE
    written["columns"] = [
        {
            "name": f"{row} {place}",
            "vegetation": {"class": int(maps["vegetation"][row, place])},
            "soil": {"layer_class": int(maps["soil"][row, place])},
            "site": {"deep_soil_temperature": float(maps["deep"][row, place])},
            "initial": {"soil_temperature": maps["ground"][:, row, place].to_numpy().tolist()},
        }
        for row in range(4)
        for place in range(5)
    ]
    del written["region"]
    simulation = build_simulation(parse_config(written))
    days = np.stack([step.after.soil_temperature.numpy() for step in simulation.run()])
    daily = days.reshape(5, 4, len(LAYERS), 4, 5).mean(1)
    np.testing.assert_allclose(values_of(whole)["soil_temperature"], daily, rtol=0, atol=1e-12)


def test_a_store_holds_what_a_file_holds(cluster, whole, tmp_path):
    config = write_region(tmp_path, changes={"output": {"file": "region.zarr"}})
    run_region(config, scheduler=cluster.scheduler_address)
    store = xr.open_zarr(tmp_path / "region.zarr", consolidated=False)
    with store, xr.open_dataset(whole) as file:
        assert set(store.variables) == set(file.variables)
        for name in file.variables:
            assert store[name].identical(file[name]), name


@pytest.mark.parametrize("kind", ["curvilinear", "list"])
def test_grids_without_rows_and_columns(cluster, whole, tmp_path, kind):
    maps = grid_maps()
    latitude, longitude = np.meshgrid(maps["lat"], maps["lon"], indexing="ij")
    maps = maps.drop_vars(["lat", "lon"]).assign_coords(
        latitude=(("lat", "lon"), latitude), longitude=(("lat", "lon"), longitude)
    )
    if kind == "list":
        maps = maps.stack(cell=("lat", "lon")).reset_index("cell", drop=True)
    run_region(write_region(tmp_path, maps), scheduler=cluster.scheduler_address)
    with xr.open_dataset(tmp_path / "region.nc") as found, xr.open_dataset(whole) as wanted:
        shape = wanted["soil_temperature"].shape
        ours = found["soil_temperature"].to_numpy().reshape(shape)
        np.testing.assert_array_equal(ours, wanted["soil_temperature"])
        assert {"latitude", "longitude"} <= set(found["soil_temperature"].coords)


def test_cells_that_do_not_run_are_missing(cluster, tmp_path):
    maps = grid_maps()
    maps["vegetation"][1, 2] = 16.0
    run_region(write_region(tmp_path, maps), scheduler=cluster.scheduler_address)
    with xr.open_dataset(tmp_path / "region.nc") as data:
        assert int(data["cell_status"][1, 2]) == CellStatus.WATER
        for name in ("soil_temperature", "snow_depth", "active_layer_thickness"):
            assert bool(data[name].isel(lat=1, lon=2).isnull().all())
        assert int(data["soil_temperature"].isnull().sum()) == 5 * len(LAYERS)


def test_a_region_continues_from_the_state_of_all_cells(cluster, whole, tmp_path):
    first = write_region(
        tmp_path,
        changes={
            "time": {"start": "2001-09-01", "end": "2001-09-03 18:00", "step": 21600},
            "output": {"file": "first.nc"},
        },
    )
    saved = tmp_path / "saved.restart"
    run_region(first, scheduler=cluster.scheduler_address, save_restart=saved)
    known = settings()["region"]["values"]
    values = {key: name for key, name in known.items() if not key.startswith("initial")}
    later = write_region(
        tmp_path,
        changes={
            "time": {"start": "2001-09-04", "end": "2001-09-05 18:00", "step": 21600},
            "initial": {"restart": str(saved), "total_water_content": None},
            "region": {"values": values, "block": 7},
            "forcing": {"weather": {"climate": "plateau", "interval": 21600}},
        },
    )
    run_region(later, scheduler=cluster.scheduler_address)
    # the generator begins anew at the start of a run; what is held here is the state alone
    with xr.open_dataset(tmp_path / "first.nc") as before, xr.open_dataset(whole) as wanted:
        np.testing.assert_array_equal(
            before["soil_temperature"], wanted["soil_temperature"].isel(time=slice(3))
        )
    plan = make_plan(later, tmp_path / "later.nc")
    states = Snapshot.load(saved).state
    for block in range(plan.block_count):
        cells = plan.cells_of(block)
        with block_records(plan, cells) as records:
            state = build_cells(later, plan.region.part(cells), records).initial_state
        for name, own, all_cells in zip(state._fields, state, states, strict=True):
            assert torch.equal(own, all_cells[..., cells]), name


# --- resumption ----------------------------------------------------------------------------------
def done_blocks(folder):
    """Report files of complete blocks, with their times."""
    return {p.name: p.stat().st_mtime_ns for p in folder.glob("region.nc.parts/block-*.json")}


def test_an_interrupted_run_continues_without_repeating_blocks(cluster, whole, tmp_path):
    config = write_region(tmp_path)
    done = []
    stopped = run_region(
        config,
        scheduler=cluster.scheduler_address,
        on_done=done.append,
        should_continue=lambda: len(done) < 2,
    )
    assert stopped.output is None
    assert not (tmp_path / "region.nc").exists()
    before = done_blocks(tmp_path)
    assert len(before) >= 2
    with pytest.raises(ConfigError, match="an earlier run; continue it with --resume"):
        run_region(config, scheduler=cluster.scheduler_address)
    ended = run_region(config, scheduler=cluster.scheduler_address, resume=True, keep_parts=True)
    after = done_blocks(tmp_path)
    assert len(after) == ended.plan.block_count == 4
    assert {name: after[name] for name in before} == before
    assert_identical(tmp_path / "region.nc", whole)


def test_a_damaged_block_is_run_again(cluster, whole, tmp_path):
    config = write_region(tmp_path)
    run_region(config, scheduler=cluster.scheduler_address, keep_parts=True)
    (tmp_path / "region.nc").unlink()
    part = next(tmp_path.glob("region.nc.parts/block-000001.*.nc"))
    data = bytearray(part.read_bytes())
    data[len(data) // 2] ^= 1
    part.write_bytes(data)
    done = []
    run_region(config, scheduler=cluster.scheduler_address, resume=True, on_done=done.append)
    assert [report.number for report in done] == [1]
    assert_identical(tmp_path / "region.nc", whole)


class ProcessEnded(BaseException):
    """In place of the end of a process, which no handler of errors sees either."""


@pytest.mark.parametrize("method", ["repeat", "newton"])
def test_spin_up_continues_where_a_process_ended_and_is_each_cells_own(
    method, tmp_path, monkeypatch
):
    limits = {
        "repeat": {"temperature_change": 0.2, "water_change": 0.002},
        "newton": {"temperature_distance": 0.5},
    }[method]
    changes = {
        "time": {"start": "2001-09-01", "end": "2002-09-01", "step": 864000},
        "forcing": {"weather": {"climate": "plateau", "interval": 864000}},
        "spin_up": {"method": method, "maximum_cycles": 8, **limits},
    }

    def planned(name, block):
        config = write_region(tmp_path, changes=changes | {"region": {"block": block}})
        plan = replace(make_plan(config, tmp_path / f"{name}.nc"), engine="compiled")
        plan.open_folder(resume=False)
        return plan

    plan = planned("undisturbed", 6)
    undisturbed = run_block(plan, 0)
    assert len(set(undisturbed.spin_up_cycles)) > 1
    wide_plan = planned("wide", 20)
    wide = run_block(wide_plan, 0)
    assert wide.spin_up_cycles[:6] == undisturbed.spin_up_cycles
    if method == "repeat":
        assert max(wide.spin_up_cycles) > max(undisturbed.spin_up_cycles)
    state, state_of_all = (
        Snapshot.load(p.folder / report.state).state
        for p, report in ((plan, undisturbed), (wide_plan, wide))
    )
    assert torch.equal(state_of_all.soil_temperature[:, :6], state.soil_temperature)

    save = block_module._save_progress

    def save_and_end(path, simulation, progress):
        save(path, simulation, progress)
        if progress.cycle == 3:
            raise ProcessEnded

    other = planned("disturbed", 6)
    with monkeypatch.context() as patch:
        patch.setattr(block_module, "_save_progress", save_and_end)
        with pytest.raises(ProcessEnded):
            run_block(other, 0)
    again = run_block(other, 0)
    assert again.spin_up_cycles == undisturbed.spin_up_cycles
    ended_with = (plan.folder / undisturbed.state).read_bytes()
    assert (other.folder / again.state).read_bytes() == ended_with


# --- faults --------------------------------------------------------------------------------------
FILL = np.float64(9.969209968386869e36)


def assert_only_missing(path, wanted, cell, since):
    """An output is as wanted but for a cell that is missing from a day on."""
    ours, theirs = values_of(path), values_of(wanted)
    row, column = divmod(cell, 5)
    others = np.ones((4, 5), dtype=bool)
    others[row, column] = False
    for name, values in ours.items():
        if values.ndim < 2 or values.shape[-2:] != (4, 5) or name == "cell_status":
            continue
        np.testing.assert_array_equal(values[..., others], theirs[name][..., others], name)
        own = values[..., row, column]
        if own.ndim and len(own) == 5:
            np.testing.assert_array_equal(own[:since], theirs[name][:since, ..., row, column], name)
            assert (own[since:] == FILL).all(), name
        elif values.dtype.kind == "f":
            assert (own == FILL).all(), name
    assert ours["cell_status"][row, column] == CellStatus.FAILED


def test_a_cell_that_goes_wrong_touches_no_other(whole, tmp_path, monkeypatch):
    plain = UniformForcing.at
    number = iter(range(1000))

    def serial(plan, blocks, *, on_done, **_):
        for block in blocks:

            def spoilt(self, times, is_ill=(block == 2)):
                found = plain(self, times)
                if is_ill:
                    found.wind_speed[times >= np.datetime64("2001-09-03T06"), 1] = np.nan
                next(number)
                return found

            monkeypatch.setattr(UniformForcing, "at", spoilt)
            on_done(run_block(plan, block))

    monkeypatch.setattr("noahpy.region.run.run_blocks", serial)
    outcome = run_region(write_region(tmp_path))
    assert next(number) > 0
    (failure,) = [f for report in outcome.reports for f in report.failures]
    assert failure.cell == 13
    notes = [note for note in outcome.notes() if "failed" in note]
    assert "33.4000 N, 91.6000 E failed at 2001-09-03T06:00:00" in notes[0]
    assert_only_missing(tmp_path / "region.nc", whole, 13, since=2)


def test_forcing_that_a_cell_cannot_use_touches_no_other(cluster, tmp_path):
    results = []
    for name, spoil in (("sound", False), ("ill", True)):
        folder = tmp_path / name
        folder.mkdir()
        forcing = grid_forcing()
        if spoil:
            ill = forcing["tas"].to_numpy().copy()
            ill[14:, 2, 3] = 20.0
            ill[:, 0, 0] = np.nan
            forcing["tas"] = forcing["tas"].dims, ill, forcing["tas"].attrs
        forcing.to_netcdf(folder / "forcing.nc")
        config = write_region(folder, changes={"forcing": GRIDDED})
        results.append(run_region(config, scheduler=cluster.scheduler_address))
    sound, ill = results
    assert not any(report.failures for report in sound.reports)
    (failure,) = [f for report in ill.reports for f in report.failures]
    assert "tas" in failure.reason
    assert "allowed are 180 to 340 K" in failure.reason
    notes = [note for note in ill.notes() if "failed" in note]
    assert "33.4000 N, 91.6000 E failed at 2001-09-04T12:00:00" in notes[0]
    ours, theirs = (values_of(outcome.output) for outcome in (ill, sound))
    assert ours["cell_status"][0, 0] == CellStatus.WITHOUT_FORCING
    assert ours["cell_status"][2, 3] == CellStatus.FAILED
    temperature, wanted = (values["soil_temperature"] for values in (ours, theirs))
    others = np.ones((4, 5), dtype=bool)
    others[0, 0] = others[2, 3] = False
    np.testing.assert_array_equal(temperature[..., others], wanted[..., others])
    np.testing.assert_array_equal(temperature[:3, :, 2, 3], wanted[:3, :, 2, 3])
    assert (temperature[3:, :, 2, 3] == FILL).all()
    assert (temperature[..., 0, 0] == FILL).all()


def test_a_damaged_piece_of_forcing_stops_only_its_blocks(cluster, tmp_path):
    forcing = grid_forcing()
    store = tmp_path / "forcing.zarr"
    forcing.to_zarr(
        store, encoding={name: {"chunks": (8, 2, 5)} for name in forcing.data_vars}, zarr_format=2
    )
    forcing.to_zarr(
        tmp_path / "sound.zarr",
        encoding={name: {"chunks": (8, 2, 5)} for name in forcing.data_vars},
        zarr_format=2,
    )
    piece = store / "rlds" / "1.1.0"
    sound = piece.read_bytes()
    piece.write_bytes(sound[: len(sound) // 2])
    changes = {"forcing": {**GRIDDED, "netcdf": {"files": "forcing.zarr"}}, "region": {"block": 5}}
    config = write_region(tmp_path, changes=changes)
    with pytest.raises(BlockError, match=r"2 of 4 blocks failed, the first from 33\.4.*rlds"):
        run_region(config, scheduler=cluster.scheduler_address)
    assert not (tmp_path / "region.nc").exists()
    assert len(done_blocks(tmp_path)) == 2
    piece.write_bytes(sound)
    done = []
    run_region(config, scheduler=cluster.scheduler_address, resume=True, on_done=done.append)
    assert sorted(report.number for report in done) == [2, 3]


def worker_processes():
    return [
        process
        for process in psutil.Process().children(recursive=True)
        if "spawn_main" in " ".join(process.cmdline())
    ]


@pytest.mark.parametrize(
    "seed",
    [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 7))],
)
def test_a_process_may_be_killed_at_any_moment(cluster, whole, tmp_path, seed):
    config = write_region(tmp_path, changes={"region": {"block": 2}})
    killed = []

    def kill() -> None:
        numbers = random.Random(seed)
        while not list((tmp_path / "region.nc.parts").glob("block-*.json")):
            time.sleep(0.05)
        time.sleep(numbers.random())
        victims = worker_processes()
        victim = numbers.choice(victims)
        victim.kill()
        killed.append(victim.pid)

    thread = threading.Thread(target=kill, daemon=True)
    thread.start()
    run_region(config, scheduler=cluster.scheduler_address)
    assert killed
    assert_identical(tmp_path / "region.nc", whole)


@pytest.mark.slow
def test_a_scheduler_may_be_restarted(whole, tmp_path):
    config = write_region(tmp_path, changes={"region": {"block": 1}})
    port = 20000 + os.getpid() % 10000
    address = f"tcp://127.0.0.1:{port}"

    def started():
        environment = os.environ | {"OMP_NUM_THREADS": "1"}
        return [
            subprocess.Popen(
                [sys.executable, "-m", "distributed.cli." + program, *arguments],
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for program, arguments in (
                ("dask_scheduler", ["--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]),
                ("dask_worker", [address, "--nthreads", "1", "--no-dashboard", "--no-nanny"]),
            )
        ]

    running = started()
    before = {}

    def restart() -> None:
        while len(done_blocks(tmp_path)) < 3:
            time.sleep(0.05)
        before.update(done_blocks(tmp_path))
        for process in running:
            process.kill()
            process.wait()
        running[:] = started()

    thread = threading.Thread(target=restart, daemon=True)
    thread.start()
    try:
        run_region(config, scheduler=address, keep_parts=True)
    finally:
        thread.join(timeout=60)
        for process in running:
            process.kill()
            process.wait()
    after = done_blocks(tmp_path)
    assert len(before) >= 3
    assert {name: after[name] for name in before} == before
    assert_identical(tmp_path / "region.nc", whole)


def test_a_run_that_is_killed_and_then_stopped_by_ctrl_c_keeps_its_blocks(cluster, whole, tmp_path):
    config = write_region(tmp_path, changes={"region": {"block": 1, "workers": 1}})
    command = [sys.executable, "-m", "noahpy", "run", str(tmp_path / "region.yaml"), "-q"]

    def until_another_block(*options):
        count = len(done_blocks(tmp_path))
        process = subprocess.Popen(
            [*command, *options],
            env=os.environ | {"OMP_NUM_THREADS": "1"},
            start_new_session=True,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(done_blocks(tmp_path)) == count:
            assert process.poll() is None
            time.sleep(0.05)
        return process

    killed = until_another_block()
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    first = done_blocks(tmp_path)

    stopped = until_another_block("--resume")
    # as a terminal does: to every process of the run
    os.killpg(stopped.pid, signal.SIGINT)
    _, messages = stopped.communicate(timeout=120)
    assert stopped.returncode == 128 + signal.SIGINT
    assert "of 20 blocks are complete and kept in" in messages
    assert "Traceback" not in messages
    second = done_blocks(tmp_path)
    assert len(first) < len(second) < 20
    assert {name: second[name] for name in first} == first

    run_region(config, scheduler=cluster.scheduler_address, resume=True, keep_parts=True)
    after = done_blocks(tmp_path)
    assert {name: after[name] for name in second} == second
    assert_identical(tmp_path / "region.nc", whole)


def test_a_full_disk_ends_a_run_cleanly_and_it_continues_later(cluster, whole, tmp_path):
    config = write_region(tmp_path)
    limit = 4000

    def set_limit(size: int) -> None:
        import resource
        import signal as signals

        signals.signal(signals.SIGXFSZ, signals.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    from distributed import Client

    with Client(cluster) as client:
        client.run(set_limit, limit)
        try:
            with pytest.raises(BlockError, match=r"blocks failed.*cannot be written"):
                run_region(config, scheduler=cluster.scheduler_address)
        finally:
            client.run(set_limit, -1)
    assert not (tmp_path / "region.nc").exists()
    run_region(config, scheduler=cluster.scheduler_address, resume=True)
    assert_identical(tmp_path / "region.nc", whole)


def test_an_output_that_is_there_is_not_replaced_unasked(cluster, tmp_path):
    config = write_region(tmp_path)
    (tmp_path / "region.nc").write_text("dear to somebody")
    with pytest.raises(OutputError, match="exists already"):
        run_region(config, scheduler=cluster.scheduler_address)
    assert (tmp_path / "region.nc").read_text() == "dear to somebody"


def test_no_scheduler_is_reported(tmp_path, monkeypatch):
    monkeypatch.setattr("noahpy.region.distribute.PATIENCE", 1.0)
    config = write_region(tmp_path)
    with pytest.raises(BlockError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        run_region(config, scheduler="tcp://127.0.0.1:9")


def test_reports_are_read_as_they_were_written(cluster, tmp_path):
    config = write_region(tmp_path)
    outcome = run_region(config, scheduler=cluster.scheduler_address, keep_parts=True)
    for report in outcome.reports:
        assert outcome.plan.report(report.number) == report
        plain = json.loads(outcome.plan.report_file(report.number).read_text())
        assert plain["number"] == report.number
    assert sum(report.cells for report in outcome.reports) == 20
