"""A region from its files to its output, through Dask.

    python benchmarks/region.py [--quick] [--kill-worker] [--directory DIR]

10000 cells of 20 layers for 365 days at 3 h (--quick: 2000 cells for 30 days), with gridded forcing
from a packed netCDF file, static maps, and daily means of temperature and water of all layers and
the surface fluxes in the output, a Zarr store. Printed are

* microseconds per column step end to end, from the start of the processes to the output in one
  store, with two processes, and the ratio to the compiled step in memory on as many threads;
* the memory of the processes, measured and as stated before the run;
* for a month, strong scaling (as many cells with one process and with two) and weak
  scaling (half the cells with one process), without --quick;
* with --kill-worker, a second run in which a process is killed at a random moment: the time that
  it lost, and whether all variables of its output are those of the first to the last bit.

The exit code is 1 if they are not, or (without --quick) if a run end to end takes more than 1.5
times the step in memory. The step is compiled first, which takes seconds.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from datetime import UTC
from pathlib import Path
from typing import Any, Final, NamedTuple

import netCDF4
import numpy as np
import psutil
import torch
import xarray as xr
import yaml

from noahpy.config import Config
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.forcing import CLIMATES, generate_weather
from noahpy.model.steps import step_packing
from noahpy.region import Outcome, run_region
from noahpy.region.block import block_records
from noahpy.region.memory import worker_memory
from noahpy.region.plan import make_plan
from noahpy.simulation.build import build_cells, run_clock
from noahpy.simulation.load import load_config
from noahpy.simulation.simulation import StepForcings

LAYERS: Final = [
    0.05, 0.05, 0.07, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3,
    0.4, 0.5, 0.6, 0.7, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8,
]  # fmt: skip
STEP: Final = 10800
INTERVAL: Final = np.timedelta64(STEP, "s")
START: Final = np.datetime64("2001-01-01T00:00:00")
MEMORY_CELLS: Final = 5120
"""Of the step in memory."""
TARGET: Final = 1.5
"""Most of a run over the step in memory."""
PLATEAU_CELLS: Final = 25000
"""Of the Qinghai-Tibet Plateau at 0.1 degree."""
PLATEAU_YEARS: Final = 500
"""Of spin-up."""
MEBIBYTE: Final = 2**20


class Size(NamedTuple):
    """What is run."""

    rows: int
    columns: int
    days: int

    @property
    def column_steps(self) -> int:
        """Columns times steps."""
        return self.rows * self.columns * self.days * 86400 // STEP


FULL: Final = Size(100, 100, 365)
QUICK: Final = Size(40, 50, 30)

_PACKED: Final[dict[str, tuple[str, str, str, float, float]]] = {
    # field of the records: name, standard name, unit, scale, offset
    "air_temperature": ("tas", "air_temperature", "K", 0.002, 265.0),
    "relative_humidity": ("hurs", "relative_humidity", "%", 0.004, 60.0),
    "surface_pressure_hpa": ("ps", "surface_air_pressure", "hPa", 0.02, 600.0),
    "wind_speed": ("wind", "wind_speed", "m s-1", 0.002, 30.0),
    "shortwave_down": (
        "rsds", "surface_downwelling_shortwave_flux_in_air", "W m-2", 0.05, 750.0,
    ),
    "longwave_down": (
        "rlds", "surface_downwelling_longwave_flux_in_air", "W m-2", 0.02, 350.0,
    ),
    "precipitation_rate": ("pr", "precipitation_flux", "kg m-2 s-1", 1e-6, 0.02),
}  # fmt: skip


# --- what is read --------------------------------------------------------------------------------
def write_inputs(folder: Path, size: Size) -> None:
    """Maps, forcing and configuration of a region whose cells all differ."""
    random_numbers = np.random.default_rng(1)
    latitude = 30.0 + 0.1 * np.arange(size.rows)
    longitude = 85.0 + 0.1 * np.arange(size.columns)
    shape = size.rows, size.columns
    with netCDF4.Dataset(folder / "maps.nc", "w") as file:
        _add_places(file, latitude, longitude)
        for name, values in {
            "vegetation": random_numbers.choice([7, 8, 19, 22], shape),
            "soil": random_numbers.choice([4, 7, 8, 9], shape),
            "deep": 268.0 + 8.0 * random_numbers.random(shape),
        }.items():
            file.createVariable(name, "f8", ("lat", "lon"))[:] = values
    records = size.days * 86400 // STEP + 9
    weather = generate_weather(
        [CLIMATES["plateau"]], START, START + (records - 1) * INTERVAL, STEP, seed=3
    )
    warmer = 6.0 * random_numbers.random(shape) - 3.0
    with netCDF4.Dataset(folder / "forcing.nc", "w") as file:
        _add_places(file, latitude, longitude)
        file.createDimension("time", records)
        times = file.createVariable("time", "f8", ("time",))
        times.units = "hours since 2001-01-01 00:00:00"
        times.standard_name = "time"
        times[:] = np.arange(records) * STEP / 3600.0
        for field, (name, standard_name, unit, scale, offset) in _PACKED.items():
            variable = file.createVariable(
                name,
                "i2",
                ("time", "lat", "lon"),
                zlib=True,
                complevel=1,
                chunksizes=(min(records, 248), min(size.rows, 10), size.columns),
                fill_value=-32768,
            )
            variable.setncatts(
                {"standard_name": standard_name, "units": unit, "scale_factor": scale}
                | {"add_offset": offset, "cell_methods": "time: point"}
            )
            course = getattr(weather, field)[:records]
            for row in range(0, size.rows, 10):
                part = warmer[row : row + 10]
                own = course[:, :, np.newaxis] + (part if field == "air_temperature" else 0 * part)
                variable[:, row : row + 10] = own
    (folder / "region.yaml").write_text(yaml.safe_dump(_configuration(size), sort_keys=False))


def _add_places(file: netCDF4.Dataset, *places: np.ndarray[Any, Any]) -> None:
    for name, kind, values in zip(("lat", "lon"), ("latitude", "longitude"), places, strict=True):
        file.createDimension(name, len(values))
        variable = file.createVariable(name, "f8", (name,))
        variable.standard_name = kind
        variable.units = f"degrees_{'north' if name == 'lat' else 'east'}"
        variable[:] = values


def _configuration(size: Size) -> dict[str, Any]:
    end = START + (size.days * 86400 // STEP - 1) * INTERVAL
    return {
        "preset": "permafrost",
        "time": {"start": str(START), "end": str(end), "step": STEP},
        "site": {"layer_thickness": LAYERS},
        "vegetation": {"monthly_green_fraction": [0.1] * 4 + [0.4] * 5 + [0.1] * 3},
        "initial": {
            "depth": [0.1, 2.0, 10.0],
            "soil_temperature": [266.0, 271.0, 272.0],
            "total_water_content": [0.25, 0.25, 0.2],
        },
        "forcing": {"netcdf": {"files": "forcing.nc", "names": "cf"}},
        "region": {
            "maps": "maps.nc",
            "values": {
                "vegetation.class": "vegetation",
                "soil.layer_class": "soil",
                "site.deep_soil_temperature": "deep",
            },
            "compression": 1,
            # two processes have as much to do
            "block": 2560,
        },
        "output": {"file": "region.zarr", "overwrite": True},
        "compute": {"engine": "compiled"},
    }


# --- runs ----------------------------------------------------------------------------------------
def seconds_in_memory(config: Config, threads: int) -> float:
    """Of a compiled column step without files, on some threads.

    Every tenth step of the run is taken, one after the other, with at most
    MEMORY_CELLS cells; forcing is made ready outside the clock.
    """
    plan = make_plan(config, Path("unused"))
    cells = slice(0, min(MEMORY_CELLS, plan.region.count))
    with block_records(plan, cells) as records, torch.no_grad():
        simulation = build_cells(config, plan.region.part(cells), records)
        model = with_engine(simulation.model, "compiled", workers=threads)
        if not isinstance(model, CompiledModel):
            sys.exit("the step cannot be compiled here")
        clock = run_clock(config)
        forcings = StepForcings(simulation.supply, clock)
        rows = step_packing(model.layers).pack_state(simulation.initial_state)
        seconds = 0.0
        numbers = range(0, clock.step_count, 10)
        for number in numbers:
            forcing = forcings.first_of(range(number, number + 1))
            begin = time.perf_counter()
            rows = model.block(rows, forcing, STEP).state
            seconds += time.perf_counter() - begin
    return seconds / len(numbers) / model.column_count


class Run(NamedTuple):
    """A run end to end."""

    outcome: Outcome
    seconds: float
    until_first: float
    """Until the first block was done, s."""
    until_last: float
    """Until the last block was done, s; what follows is the one output."""

    @property
    def memory(self) -> float:
        """Largest of a process, MiB."""
        return max(report.memory for report in self.outcome.reports) / MEBIBYTE


def run(config: Config, output: Path, workers: int) -> Run:
    """Run the region once."""
    begin = time.perf_counter()
    done: list[float] = []
    outcome = run_region(
        config,
        output,
        workers=workers,
        on_done=lambda _: done.append(time.perf_counter() - begin),
    )
    return Run(outcome, time.perf_counter() - begin, done[0], done[-1])


def kill_a_worker(after: float, killed: list[float]) -> None:
    """Kill one of the processes that run blocks, some seconds from now."""
    begin = time.perf_counter()
    time.sleep(after)
    for process in psutil.Process().children(recursive=True):
        if "spawn_main" in " ".join(process.cmdline()):
            process.kill()
            killed.append(time.perf_counter() - begin)
            return


def differing(first: Path, second: Path) -> list[str]:
    """Variables of two stores that are not the same to the last bit."""
    with (
        xr.open_dataset(first, engine="zarr", consolidated=False, decode_cf=False) as a,
        xr.open_dataset(second, engine="zarr", consolidated=False, decode_cf=False) as b,
    ):
        names = sorted(map(str, {*a.variables} | {*b.variables}))
        return [
            name
            for name in names
            if name not in a.variables
            or name not in b.variables
            or a[name].to_numpy().tobytes() != b[name].to_numpy().tobytes()
        ]


def part_of(config: Config, share: float) -> Config:
    """The same for the first rows of the grid, by a shorter map."""
    if config.region is None:
        raise ValueError("no region")
    (whole,) = config.region.files
    part = whole.with_name("half.nc")
    with netCDF4.Dataset(whole) as source, netCDF4.Dataset(part, "w") as file:
        rows = round(share * len(source.dimensions["lat"]))
        _add_places(file, source["lat"][:rows], source["lon"][:])
        for name in ("vegetation", "soil", "deep"):
            file.createVariable(name, "f8", ("lat", "lon"))[:] = source[name][:rows]
    return config.model_copy(update={"region": config.region.model_copy(update={"maps": part})})


# --- figures -------------------------------------------------------------------------------------
def logarithm() -> float:
    """Seconds of `numpy.log` per element, one thread."""
    values = np.random.default_rng(0).random(1_000_000) + 0.5
    times = []
    for _ in range(9):
        begin = time.perf_counter()
        np.log(values)
        times.append(time.perf_counter() - begin)
    return float(np.median(times)) / len(values)


def report(folder: Path, size: Size, *, quick: bool, kill: bool) -> bool:
    """Print all figures; tells whether what is asked of them holds."""
    write_inputs(folder, size)
    config = load_config(folder / "region.yaml")
    print(f"{size.rows * size.columns} cells, {size.days} days at 3 h, {len(LAYERS)} layers")
    begin = time.perf_counter()
    in_memory = {threads: seconds_in_memory(config, threads) for threads in (1, 2)}
    print(f"made ready in {time.perf_counter() - begin:.0f} s (compiling, if that was needed)")
    print(f"numpy.log: {1e9 * logarithm():.1f} ns per element")
    for threads, seconds in in_memory.items():
        print(f"step in memory, {threads} threads: {1e6 * seconds:.2f} us per column step")
    first = run(config, folder / "first.zarr", 2)
    per_step = first.seconds / size.column_steps
    ratio = per_step / in_memory[2]
    print(
        f"end to end, 2 processes: {first.seconds:.1f} s, {1e6 * per_step:.2f} us per column step, "
        f"{ratio:.2f} times the step in memory on 2 threads (target {TARGET})"
    )
    print(
        f"the first block was done after {first.until_first:.1f} s, the last after "
        f"{first.until_last:.1f} s; the blocks took "
        f"{sum(r.seconds for r in first.outcome.reports):.1f} s in all"
    )
    stated = worker_memory(first.outcome.plan) / MEBIBYTE
    print(f"memory of a process: {first.memory:.0f} MiB, stated before the run: {stated:.0f} MiB")
    holds = quick or ratio <= TARGET
    if kill:
        holds &= _killed(config, folder, first)
    if not quick:
        _scaling(config, folder, size)
        hours = PLATEAU_CELLS * PLATEAU_YEARS * 365.25 * 86400 / STEP * per_step * 2 / 3600.0
        print(
            f"{PLATEAU_CELLS} cells for {PLATEAU_YEARS} years at this rate: {hours:.0f} core hours"
        )
    print("PASSED" if holds else "FAILED")
    return holds


def _killed(config: Config, folder: Path, undisturbed: Run) -> bool:
    killed: list[float] = []
    moment = random.uniform(0.4, 0.8) * undisturbed.seconds
    threading.Thread(target=kill_a_worker, args=(moment, killed), daemon=True).start()
    second = run(config, folder / "second.zarr", 2)
    found = differing(folder / "first.zarr", folder / "second.zarr")
    lost = second.seconds - undisturbed.seconds
    when = f"after {killed[0]:.1f} s" if killed else "NEVER"
    print(
        f"a process killed {when}: {second.seconds:.1f} s, {lost:.1f} s lost; variables that "
        f"differ: {', '.join(found) or 'none'}"
    )
    return bool(killed) and not found


def _scaling(config: Config, folder: Path, size: Size) -> None:
    """Runs of a month with one process and two."""
    days = size.days // 12
    end = START + (days * 86400 // STEP - 1) * INTERVAL
    config = config.model_copy(
        update={
            "time": config.time.model_copy(update={"end": end.astype(object).replace(tzinfo=UTC)})
        }
    )
    two = run(config, folder / "two.zarr", 2)
    one = run(config, folder / "one.zarr", 1)
    half = run(part_of(config, 0.5), folder / "half.zarr", 1)
    cells = size.rows * size.columns
    print(f"{days} days:\nprocesses  cells  seconds  efficiency")
    print(f"        2  {cells:5d}  {two.seconds:7.1f}")
    print(f"        1  {cells:5d}  {one.seconds:7.1f}  {one.seconds / two.seconds / 2:.2f} strong")
    print(f"        1  {cells // 2:5d}  {half.seconds:7.1f}  {half.seconds / two.seconds:.2f} weak")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--quick", action="store_true", help="few cells and days")
    parser.add_argument("--kill-worker", action="store_true", help="kill a process and compare")
    parser.add_argument("--directory", type=Path, help="for the files; a temporary one if omitted")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    size = QUICK if arguments.quick else FULL
    with tempfile.TemporaryDirectory(prefix="noahpy-region-") as temporary:
        folder = arguments.directory or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        holds = report(folder, size, quick=arguments.quick, kill=arguments.kill_worker)
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
