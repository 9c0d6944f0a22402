"""Kill commands at random moments, go on, and hold what they leave against an undisturbed one.

    python tests/robustness/kills.py --kills 50 --seed 0 --what run

Every trial starts a command, kills it with SIGKILL after a random time, and does what a user does
then: goes on from the last checkpoint, with `--resume`, or from the start if nothing was kept. That
is killed again, until it comes to its end. Then all files are those of a command that was left
alone, bit for bit; only times of day and seconds that were spent may differ. The exit status is 1
if they are not.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml

sys.path.append(str(Path(__file__).parents[1]))

Arguments = Sequence[str]
MOST_RESUMPTIONS: Final = 200
"""Starts of a command after which it is taken for one that never ends."""
MESSAGES: Final = "messages.txt"
VOLATILE: Final = frozenset({"seconds", "wall_seconds"})
"""Columns and keys that tell times of day."""


class Case(NamedTuple):
    """A command, its files, and how a user goes on."""

    prepare: Callable[[Path], None]
    """Writes inputs into a folder."""
    command: Callable[[Path], Arguments]
    """That begins, or goes on with what is kept in the folder."""
    results: Callable[[Path], Sequence[Path]]
    """Files that must be alike."""


# --- the commands --------------------------------------------------------------------------------
FIRST_DAY: Final = "2001-12-20"
RUN: Final[Mapping[str, Any]] = {
    "preset": "permafrost-enthalpy",
    "time": {"start": FIRST_DAY, "end": "2003-08-20", "step": 86400},
    "site": {"layer_thickness": [0.1, 0.3, 0.6], "deep_soil_temperature": 272.0},
    "soil": {"layer_class": 7},
    "vegetation": {"class": 7, "monthly_green_fraction": [0.2] * 12},
    "initial": {"soil_temperature": 274.5, "total_water_content": 0.3},
    "forcing": {"weather": {"climate": "plateau", "seed": 3, "interval": 86400}},
    "compute": {"engine": "eager"},
    "output": {
        "interval": "5d",
        "precision": "float64",
        "variables": {
            "soil_temperature": ["mean", "minimum", "maximum", "point"],
            "snow_depth": ["point"],
            "precipitation": ["sum"],
        },
    },
}


def _write(folder: Path, values: Mapping[str, Any]) -> None:
    (folder / "case.yaml").write_text(yaml.safe_dump(json.loads(json.dumps(values, default=str))))


def _run_command(folder: Path) -> Arguments:
    saved = folder / "end.restart"
    going_on = ["--restart-from", str(saved)] if saved.exists() else ["--overwrite"]
    output = ["-o", str(folder / "run.nc"), "--save-restart", str(saved)]
    return ["run", str(folder / "case.yaml"), *output, "--checkpoint-every", "7d", *going_on]


def short_run(days: int) -> Case:
    """The run with fewer days."""
    end = np.datetime64(FIRST_DAY) + days
    values = {**RUN, "time": {**RUN["time"], "end": str(end)}}
    return Case(
        lambda folder: _write(folder, values),
        _run_command,
        lambda folder: [folder / "run.nc", folder / "end.restart"],
    )


def _prepare_calibration(folder: Path) -> None:
    from calibration_cases import values

    _write(folder, values(optimizer={"runs": 12}, analysis={}))


def _prepare_learning(folder: Path) -> None:
    from learning_cases import values

    _write(folder, values(folder, training={"epochs": 12, "learning_rate": 0.1, "intervals": 4}))


def _prepare_assimilation(folder: Path) -> None:
    from assimilation_cases import SMALL, values

    _write(folder, values(**SMALL))


def _resumable(command: str, record: str) -> Callable[[Path], Arguments]:
    def arguments(folder: Path) -> Arguments:
        results = folder / "results"
        going_on = ["--resume"] if (results / record).exists() else []
        return [command, str(folder / "case.yaml"), "-o", str(results), *going_on]

    return arguments


def _prepare_region(folder: Path) -> None:
    from small_regions import write_region

    write_region(folder, changes={"region": {"block": 2, "workers": 1}})


def _region_command(folder: Path) -> Arguments:
    begun = (folder / "region.nc.parts").exists() or (folder / "region.nc").exists()
    end = ["--save-restart", str(folder / "end.restart")]
    return ["run", str(folder / "region.yaml"), *end, *(["--resume"] if begun else [])]


def _folder_of_results(folder: Path) -> Sequence[Path]:
    return [path for path in sorted((folder / "results").rglob("*")) if path.is_file()]


CASES: Final[Mapping[str, Case]] = {
    "run": short_run(620),
    "calibrate": Case(
        _prepare_calibration, _resumable("calibrate", "journal.jsonl"), _folder_of_results
    ),
    "assimilate": Case(
        _prepare_assimilation, _resumable("assimilate", "journal.jsonl"), _folder_of_results
    ),
    "learn": Case(_prepare_learning, _resumable("learn", "training.pt"), _folder_of_results),
    "region": Case(
        _prepare_region,
        _region_command,
        lambda folder: [
            folder / "region.nc",
            folder / "end.restart",
            *folder.glob("region.nc.*"),
        ],
    ),
}


# --- what they leave -----------------------------------------------------------------------------
def content(path: Path, folder: Path) -> Any:
    """What counts of a file below the folder of a trial, to be compared by `==`."""
    if path.suffix == ".nc":
        return dict(_arrays(path))
    if path.suffix == ".csv":
        with path.open(newline="") as file:
            rows = list(csv.DictReader(file))
        return [{k: v for k, v in row.items() if k not in VOLATILE} for row in rows]
    if path.suffix == ".jsonl":
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        return [{k: v for k, v in line.items() if k not in VOLATILE} for line in lines]
    if path.suffix == ".pt":
        import torch

        return repr(torch.load(path, weights_only=True))
    if path.suffix == ".restart":
        from noahpy.simulation.snapshot import Snapshot

        saved = Snapshot.load(path)
        return saved.elapsed, str(saved.date), *(value.numpy().tobytes() for value in saved.state)
    if path.suffix == ".html":
        return None
    return path.read_bytes().replace(bytes(folder), b"")


def _arrays(path: Path) -> Iterator[tuple[str, tuple[tuple[int, ...], bytes]]]:
    import netCDF4

    with netCDF4.Dataset(path) as dataset:
        dataset.set_auto_maskandscale(False)
        for name, variable in dataset.variables.items():
            values = np.asarray(variable[...])
            data = repr(values.tolist()).encode() if values.dtype == object else values.tobytes()
            yield name, (values.shape, data)


def differences(left_alone: Path, killed: Path, case: Case) -> list[str]:
    """Files that differ, with what differs in them."""
    expected = {path.relative_to(left_alone): path for path in case.results(left_alone)}
    found = {path.relative_to(killed): path for path in case.results(killed)}
    told = [f"{name}: only on one side" for name in sorted({*expected} ^ {*found})]
    for name in sorted({*expected} & {*found}):
        first, second = content(expected[name], left_alone), content(found[name], killed)
        if first == second:
            continue
        keys = ""
        if isinstance(first, dict) and isinstance(second, dict):
            keys = str([k for k in {*first, *second} if first.get(k) != second.get(k)])
        told.append(f"{name}: differs {keys}")
    return told


# --- killing -------------------------------------------------------------------------------------
def _execute(arguments: Arguments, messages: Path) -> None:
    """The command in a process group of its own."""
    os.setsid()
    descriptor = os.open(messages, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    from tqdm import tqdm

    from noahpy.cli.app import app

    # a thread of the parent that watches bars may have held theirs when this process was made
    tqdm.set_lock(threading.RLock())
    sys.argv = ["noahpy", *arguments]
    app(arguments, prog_name="noahpy")


def start(arguments: Arguments, folder: Path) -> multiprocessing.Process:
    """Start a command; a fork, which spares a second of imports."""
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_execute, args=(list(arguments), folder / MESSAGES))
    process.start()
    return process


def _kill(number: int, *, with_helpers: bool) -> None:
    if with_helpers:
        # one that has only begun has no group yet
        with contextlib.suppress(ProcessLookupError):
            os.killpg(number, signal.SIGKILL)
    os.kill(number, signal.SIGKILL)


def trial(
    case: Case, folder: Path, longest: float, numbers: np.random.Generator, most_kills: int
) -> int:
    """Run a command to its end in spite of kills; returns how many there were.

    Raises:
        RuntimeError: it ended with an error, or not at all.
    """
    case.prepare(folder)
    kills = 0
    for _ in range(MOST_RESUMPTIONS):
        arguments = case.command(folder)
        process = start(arguments, folder)
        process.join(float(numbers.uniform(0.0, longest)) if kills < most_kills else None)
        if process.exitcode is None:
            _kill(process.pid, with_helpers=numbers.random() < 0.5)
            process.join()
            kills += 1
            continue
        if process.exitcode:
            raise RuntimeError(
                f"{' '.join(arguments)}: ended with {process.exitcode}\n"
                f"{(folder / MESSAGES).read_text()}"
            )
        return kills
    raise RuntimeError("the command never ends")


def check(case: Case, kills: int, seed: int, place: Path) -> tuple[int, int, list[str]]:
    """Trials until there were so many kills.

    Returns:
        Kills, trials and what was wrong.
    """
    # before the first fork, so that every child has it
    import netCDF4  # noqa: F401
    import torch

    import noahpy.cli.run_columns  # noqa: F401

    torch.set_num_threads(1)
    numbers = np.random.default_rng(seed)
    left_alone = place / "left_alone"
    left_alone.mkdir()
    case.prepare(left_alone)
    begin = time.monotonic()
    process = start(case.command(left_alone), left_alone)
    process.join()
    longest = time.monotonic() - begin
    if process.exitcode:
        raise RuntimeError((left_alone / MESSAGES).read_text())
    count, trials, wrong = 0, 0, list[str]()
    while count < kills:
        folder = place / f"trial{trials}"
        folder.mkdir()
        try:
            count += trial(case, folder, longest, numbers, kills - count)
            wrong += [f"{folder.name}: {text}" for text in differences(left_alone, folder, case)]
        except RuntimeError as error:
            wrong.append(f"{folder.name}: {error}")
            break
        finally:
            trials += 1
    return count, trials, wrong


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--what", choices=[*CASES], default="run")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        case = CASES[arguments.what]
        count, trials, wrong = check(case, arguments.kills, arguments.seed, Path(folder))
    print(f"{arguments.what}: {count} kills in {trials} trials, {len(wrong)} differences")
    for text in wrong[:10]:
        print(text)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
