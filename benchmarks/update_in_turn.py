"""Updates of a component against those of another version of NoahPy, in turn.

    python benchmarks/update_in_turn.py --before DIR [--engine eager] [--columns N] [--quick]

DIR is an unpacked copy of the other version (``git archive COMMIT | tar -x -C DIR``). Each version
runs in a process of its own; they take turns, so that a busy host slows both alike. Given are
processor times of eight inputs set and one update, of the update alone, and, for this version, of
the calls of a catchment's step in NextGen beside the same calls of a component that does nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from bmi_overhead import COUPLED, FORCING

LAYERS = 20
WARM_UP = 300
OUTPUTS_ASKED = 18
"""With eight inputs that makes 132 calls: five for each, the time and the update."""


class Nothing:
    """A component that does nothing."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def get_output_var_names(self) -> tuple[str, ...]:
        """Names of outputs."""
        return self._names

    def __getattr__(self, _: str) -> Callable[..., None]:
        return _nothing


def _nothing(*_: object) -> None:
    pass


def calls_of_a_step(model: Any, inputs: dict[str, Any]) -> Callable[[], None]:  # noqa: ANN401
    """What ngen calls in a step of a catchment."""
    outputs = model.get_output_var_names()[:OUTPUTS_ASKED]
    box, index = np.zeros(1), np.zeros(1, dtype=np.int32)
    kind, size, units = model.get_var_type, model.get_var_itemsize, model.get_var_units
    whole, put, get = model.get_var_nbytes, model.set_value, model.get_value_at_indices

    def step() -> None:
        model.get_current_time()
        for name, value in inputs.items():
            size(name), kind(name), whole(name), units(name)
            put(name, value)
        model.update()
        for name in outputs:
            kind(name), size(name), whole(name), units(name)
            get(name, box, index)

    return step


def serve(config: str) -> None:
    """Time calls as often as a line of the input asks for, and print microseconds of each."""
    from bmi_noahpy import NoahPy

    model = NoahPy()
    model.initialize(config)
    columns = model.get_grid_size(0)
    inputs = {name: np.full(columns, value) for name, value in list(FORCING.items())[:8]}

    def set_and_update() -> None:
        for name, value in inputs.items():
            model.set_value(name, value)
        model.update()

    todo: list[Callable[[], object]] = [set_and_update, model.update]
    if columns == 1:
        nothing = Nothing(model.get_output_var_names())
        todo += [calls_of_a_step(model, inputs), calls_of_a_step(nothing, inputs)]
    for _ in range(WARM_UP):
        set_and_update()
    print("ready", flush=True)
    for line in sys.stdin:
        times = []
        for call in todo:
            begin = time.process_time_ns()
            for _ in range(int(line)):
                call()
            times.append((time.process_time_ns() - begin) / int(line) / 1000.0)
        print(*times, flush=True)


def started(folder: Path, config: Path) -> subprocess.Popen[str]:
    """A process that serves with the code in a folder."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, __file__, "--serve", str(config)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True)
    answer(process)
    return process


def answer(process: subprocess.Popen[str]) -> str:
    """The next line of a process."""
    assert process.stdout is not None
    return process.stdout.readline()


def asked(process: subprocess.Popen[str], number: int) -> list[float]:
    """Microseconds of the calls of a process."""
    assert process.stdin is not None
    process.stdin.write(f"{number}\n")
    process.stdin.flush()
    return [float(word) for word in answer(process).split()]


def compare(folders: list[Path], config: Path, tries: int, number: int) -> None:
    """Print the times of versions and their ratios."""
    processes = [started(folder, config) for folder in folders]
    found = [[asked(process, number) for process in processes] for _ in range(tries)]
    print(f"{'processor time, us':<44}{'median':>10}{'least':>10}")
    for k, what in enumerate(("eight inputs set and one update", "one update")):
        for folder, times in zip(folders, zip(*found, strict=True), strict=True):
            values = [one[k] for one in times]
            label = f"{what}, {folder.name}"
            print(f"{label:<44}{statistics.median(values):>10.1f}{min(values):>10.1f}")
        ratios = [before[k] / now[k] for before, now in found]
        least = min(before[k] for before, _ in found) / min(now[k] for _, now in found)
        print(f"{'  times less than before':<44}{statistics.median(ratios):>10.2f}{least:>10.2f}")
    more = [now[2] - now[3] for _, now in found if len(now) > 2]
    if more:
        label = "132 calls of a NextGen step, over no-ops"
        print(f"{label:<44}{statistics.median(more):>10.1f}{min(more):>10.1f}")
    for process in processes:
        process.communicate()


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--before", type=Path, help="folder of the other version")
    parser.add_argument("--engine", default="compiled")
    parser.add_argument("--columns", type=int, default=1)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve)
        return
    if arguments.before is None:
        parser.error("--before is needed: the folder of the other version")
    column = COUPLED | {
        "compute": {"engine": arguments.engine},
        "site": COUPLED["site"]
        | {"layer_thickness": np.geomspace(0.05, 2.0, LAYERS).round(2).tolist()},
        "soil": {"layer_class": [7] * LAYERS},
    }
    if arguments.columns > 1:
        column["columns"] = [{"name": f"c{k}"} for k in range(arguments.columns)]
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "column.yaml"
        config.write_text(yaml.safe_dump(column), encoding="utf-8")
        here = Path(__file__).resolve().parents[1]
        number = 5 if arguments.engine == "eager" else 200
        compare([arguments.before.resolve(), here], config, 10 if arguments.quick else 100, number)


if __name__ == "__main__":
    main()
