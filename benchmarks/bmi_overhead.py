"""What the interface costs: the calls of a NextGen step, and many instances in one process.

    python benchmarks/bmi_overhead.py [--quick] [--instances N]

A NextGen step is taken as 10 scalar `set_value`, 40 `get_value_at_indices` and 150 calls for
metadata and time, without the model's own step, which is timed apart. A state is saved and
restored, also into a new component, as a hot start does, in netCDF, and by a client of another
process over gRPC, if grpc4bmi is installed. Then one component of many columns is initialized, and
many of one column, in a process that has torch and an instance already.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from bmipy import Bmi

from bmi_noahpy import NoahPy
from noahpy import build_simulation, load_config
from noahpy.simulation.restart_file import read_restart, write_restart
from noahpy.simulation.snapshot import Snapshot

COUPLED: dict[str, Any] = {
    "preset": "permafrost",
    "time": {"start": "2001-07-01", "step": 3600},
    "site": {
        "layer_thickness": [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.8, 1.0, 1.0, 1.0],
        "deep_soil_temperature": 272.0,
    },
    "soil": {"layer_class": [7, 7, 7, 9, 9, 9, 9, 13, 13, 13]},
    "vegetation": {"class": 7, "monthly_green_fraction": [0.2] * 12},
    "initial": {"soil_temperature": 274.0, "total_water_content": 0.18},
}
FORCING = {
    "land_surface_air__temperature": 280.0,
    "atmosphere_air_water~vapor__specific_humidity": 0.004,
    "land_surface_air__pressure": 6e4,
    "land_surface_radiation~incoming~shortwave__energy_flux": 300.0,
    "land_surface_radiation~incoming~longwave__energy_flux": 280.0,
    "atmosphere_water__liquid_equivalent_precipitation_rate": 1e-5,
    "land_surface_wind__x_component_of_velocity": 3.0,
    "land_surface_wind__y_component_of_velocity": 1.0,
    "land_vegetation__green_fraction": 0.3,
    "land_vegetation__leaf-area_index": 2.0,
}
SERVER = (sys.executable, "-m", "bmi_noahpy.adapters.grpc_server")
SETS, GETS, METADATA = 10, 40, 150


def configuration(folder: Path) -> str:
    """File of a column whose forcing a coupler sets."""
    file = folder / "column.yaml"
    file.write_text(yaml.safe_dump(COUPLED))
    return str(file)


def microseconds(call: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Median and least time of a call, after some that are not counted."""
    times = []
    for _ in range(repeats):
        begin = time.perf_counter_ns()
        call()
        times.append((time.perf_counter_ns() - begin) / 1000.0)
    return statistics.median(times), min(times)


class NextGenStep:
    """The calls of one step of one catchment."""

    def __init__(self, model: Bmi) -> None:
        self._model = model
        self._inputs = [(name, np.array([value])) for name, value in FORCING.items()]
        self._names = (model.get_output_var_names() * 2)[:GETS]
        self._index = np.zeros(1, dtype=np.int32)
        self._box = np.zeros(1)
        metadata = [
            model.get_var_units,
            model.get_var_type,
            model.get_var_itemsize,
            model.get_var_nbytes,
            model.get_var_grid,
            model.get_var_location,
        ]
        self._metadata = [(metadata[k % 6], self._names[k % GETS]) for k in range(METADATA - 30)]

    def sets(self) -> None:
        """Set all inputs."""
        for name, value in self._inputs:
            self._model.set_value(name, value)

    def gets(self) -> None:
        """Get a value of many outputs."""
        for name in self._names:
            self._model.get_value_at_indices(name, self._box, self._index)

    def metadata(self) -> None:
        """Ask what variables are and what time it is."""
        model = self._model
        for call, name in self._metadata:
            call(name)
        for _ in range(10):
            model.get_current_time()
            model.get_time_step()
            model.get_grid_size(0)

    def all(self) -> None:
        """All of them."""
        self.sets()
        self.gets()
        self.metadata()


def calls(config: str, repeats: int) -> None:
    """Print the time of the calls of a step, and of the step itself."""
    model = NoahPy()
    model.initialize(config)
    step = NextGenStep(model)
    print(f"{'calls of a NextGen step':<44}{'median':>10}{'least':>10}   microseconds")
    for label, call in (
        (f"{SETS} scalar set_value", step.sets),
        (f"{GETS} get_value_at_indices", step.gets),
        (f"{METADATA} calls for metadata and time", step.metadata),
        (f"all {SETS + GETS + METADATA}", step.all),
        ("one loop of numpy.log over 10000 numbers", _logarithms),
        ("update, eager engine", model.update),
    ):
        median, least = microseconds(
            call, max(repeats // 20, 5) if call == model.update else repeats
        )
        print(f"{label:<44}{median:>10.1f}{least:>10.1f}")


_NUMBERS = np.linspace(1.0, 2.0, 10_000)


def _logarithms() -> None:
    np.log(_NUMBERS)


def saved_states(config: str, folder: Path, repeats: int) -> None:
    """Print the time to take a component back, to save it and to restore it."""
    model = NoahPy()
    model.initialize(config)
    NextGenStep(model).sets()
    model.update()
    data = model.serialize()
    file = folder / "state.nc"

    def hot_start() -> None:
        other = NoahPy()
        other.initialize(config)
        other.deserialize(data)

    snapshot = Snapshot.from_bytes(data)
    rows: dict[str, Callable[[], object]] = {
        "checkpoint": model.checkpoint,
        "rewind": model.rewind,
        "serialize": model.serialize,
        "deserialize": lambda: model.deserialize(data),
        "hot start: initialize and deserialize": hot_start,
        "write a netCDF restart": lambda: write_restart(snapshot, file),
        "read a netCDF restart": lambda: read_restart(file),
    }
    print(f"\n{f'saved state of {len(data)} bytes':<44}{'median':>10}{'least':>10}   microseconds")
    for label, call in rows.items():
        median, least = microseconds(call, repeats)
        print(f"{label:<44}{median:>10.1f}{least:>10.1f}")
    try:
        over_grpc(config, repeats)
    except ImportError as error:
        print(f"over gRPC: not measured, {error.name} is not installed")


def over_grpc(config: str, repeats: int) -> None:
    """Print the time of the same calls by a client of a server process."""
    import grpc
    from grpc4bmi.bmi_grpc_client import BmiClient

    server = subprocess.Popen(SERVER, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        address = server.stdout.readline().split()[-1]
        with grpc.insecure_channel(address) as channel:
            client: Any = BmiClient(channel, timeout=60.0)
            client.initialize(config)
            NextGenStep(client).sets()
            client.update()
            trigger, state = np.ones(1, dtype=np.int32), "noahpy::serialization_state_int64"
            data = np.empty(client.get_var_nbytes(state) // 8, dtype=np.int64)

            def save() -> None:
                client.set_value("ngen::serialization_create", trigger)
                client.get_value(state, data)
                client.set_value("ngen::serialization_free", trigger)

            for label, call in (
                ("update over gRPC", client.update),
                ("save over gRPC, as int64", save),
                ("restore over gRPC", lambda: client.set_value(state, data)),
            ):
                median, least = microseconds(call, repeats)
                print(f"{label:<44}{median:>10.1f}{least:>10.1f}")
    finally:
        server.terminate()
        server.wait()


def resident() -> float:
    """Memory of this process, MB."""
    with Path("/proc/self/status").open(encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS"))
    return float(line.split()[1]) / 1024.0


FEW, LOOPS = 100, 3
"""Catchments of the shorter loop, and steps of a loop."""


def instances(config: str, count: int) -> None:
    """Print time and memory of many instances."""
    gc.collect()
    before = resident()
    begin = time.perf_counter()
    models = [NoahPy() for _ in range(count)]
    for model in models:
        model.initialize(config)
    seconds, added = time.perf_counter() - begin, resident() - before
    print(f"\n{count} instances: initialize {seconds:.2f} s ({1000 * seconds / count:.2f} ms each)")
    print(f"memory over the process with torch and one instance: {added:.0f} MB")
    calls_of = [NextGenStep(model) for model in models]
    for part in sorted({min(FEW, count), count}):
        for number in range(LOOPS):
            begin = time.perf_counter()
            for one, model in zip(calls_of[:part], models[:part], strict=True):
                one.all()
                model.update()
            each = 1000 * (time.perf_counter() - begin) / part
            print(f"step {number + 1} of {part} catchments with its calls: {each:.2f} ms each")
    print(f"memory after that: {resident() - before:.0f} MB")


def many_columns(folder: Path, count: int) -> None:
    """Print what a component of many columns takes to begin, in time of the processor."""
    columns = [
        {"name": f"c{k}", "site": {"latitude": 60.0 + 10.0 * k / count}} for k in range(count)
    ]
    file = folder / "columns.yaml"
    file.write_text(yaml.safe_dump({**COUPLED, "columns": columns}))
    begin = time.process_time()
    config = load_config(file)
    read = time.process_time() - begin
    begin = time.process_time()
    build_simulation(config)
    built = time.process_time() - begin
    del config
    gc.collect()
    begin = time.process_time()
    NoahPy().initialize(str(file))
    whole = time.process_time() - begin
    each = ", ".join(
        f"{1000 * seconds / count:.3f} ms {what}"
        for what, seconds in (
            ("to read", read),
            ("to build", built),
            ("to initialize in all", whole),
        )
    )
    print(f"\n{count} columns of one component, each: {each}")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--instances", type=int, default=1000)
    parser.add_argument("--columns", type=int, default=10000)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        config = configuration(Path(folder))
        calls(config, 200 if arguments.quick else 5000)
        saved_states(config, Path(folder), 20 if arguments.quick else 100)
        many_columns(Path(folder), arguments.columns)
        instances(config, min(arguments.instances, 100) if arguments.quick else arguments.instances)


if __name__ == "__main__":
    main()
