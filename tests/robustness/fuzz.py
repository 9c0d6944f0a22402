"""Generated configurations, forcing files, calls of the component and snapshots, in thousands.

Counts what became of them by kind, and prints the first failing input of each. A fault is a
traceback, a hang, a crash, an input that its generator knows to be wrong and that is accepted
without a word, or a component that a refused call has changed. Exits with 1 if there is any.

    python tests/robustness/fuzz.py --seconds 600
    python tests/robustness/fuzz.py --again forcing 17    # one trial, with its files kept
"""

from __future__ import annotations

import argparse
import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from itertools import count
from pathlib import Path
from typing import TextIO

sys.path.append(str(Path(__file__).parents[1]))

SORTS = ("configuration", "forcing", "snapshot", "calls")
LIMIT = 60.0
"""Time after which a trial counts as hanging, s."""
START = 120.0
"""Time that a process may take to begin with its first trial, s."""
SHOWN = 2000
"""Characters of a fault that are printed."""


def work(seed: int, sort: str, first: int) -> None:
    """Take trials one after another, a line before and after each, until the parent ends it."""
    import torch
    from trials import as_line, trial

    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as name:
        for number in count(first):
            print(as_line(sort, number), flush=True)
            folder = Path(name) / f"{number}"
            folder.mkdir()
            print(as_line(sort, number, trial(sort, seed, number, folder)), flush=True)


class Worker:
    """A process that takes trials of one sort; what hangs or crashes is left out and counted."""

    def __init__(self, seed: int, sort: str, program: str = __file__) -> None:
        self._program = program
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self.faults: dict[tuple[str, str], str] = {}
        self._seed, self._sort = seed, sort

    def _count(self, number: int, kind: str, what: str, detail: str) -> None:
        self.outcomes[kind, what] += 1
        if what not in ("accepted", "refused"):
            again = f"--seed {self._seed} --again {self._sort} {number}"
            self.faults.setdefault((kind, what), f"{again}\n{detail[-SHOWN:]}")

    def run(self, until: float) -> None:
        """Take trials until a moment of the monotonic clock."""
        number = 0
        while time.monotonic() < until:
            number = self._process(number, until)

    def _process(self, first: int, until: float) -> int:
        """Trials of one process, from a number on; the number of the next one."""
        options = [str(self._seed), self._sort, str(first)]
        command = [sys.executable, self._program, "--work", *options]
        with (
            tempfile.TemporaryFile("w+") as errors,
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as process,
        ):
            try:
                return self._watch(process, errors, first, until)
            finally:
                process.kill()

    def _watch(
        self, process: subprocess.Popen[str], errors: TextIO, first: int, until: float
    ) -> int:
        lines: queue.Queue[str] = queue.Queue()
        stream = process.stdout
        assert stream is not None

        def read() -> None:
            for line in stream:
                lines.put(line)
            lines.put("")

        threading.Thread(target=read, daemon=True).start()
        number, has_begun = first, False
        while True:
            try:
                line = lines.get(timeout=LIMIT if has_begun else START)
            except queue.Empty:
                self._count(number, self._sort, "hang", f"no end within {LIMIT:g} s")
                return number + 1
            if not line:
                errors.seek(0)
                self._count(number, self._sort, "crash", errors.read())
                return number + 1
            _, number, *outcome = json.loads(line)
            has_begun = True
            if outcome:
                self._count(number, *outcome)
                number += 1
                if time.monotonic() > until:
                    return number


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="for all sorts together")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sort", choices=SORTS, nargs="*", default=SORTS)
    parser.add_argument("--again", nargs=2, metavar=("SORT", "NUMBER"), help="one trial")
    parser.add_argument("--work", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work:
        work(int(given.work[0]), given.work[1], int(given.work[2]))
    if given.again:
        from trials import trial

        folder = Path(tempfile.mkdtemp())
        print(trial(given.again[0], given.seed, int(given.again[1]), folder), "in", folder)
        return 0
    workers = {sort: Worker(given.seed, sort) for sort in given.sort}
    until = time.monotonic() + given.seconds
    threads = [threading.Thread(target=w.run, args=(until,)) for w in workers.values()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return _report(workers)


def _report(workers: dict[str, Worker]) -> int:
    """Print counts and faults; 1 if there is a fault or a sort was not tried."""
    for sort, worker in workers.items():
        total = Counter[str]()
        print(f"{sort}: {worker.outcomes.total()} inputs")
        for (kind, what), number in sorted(worker.outcomes.items()):
            print(f"  {kind:40} {what:26} {number:6}")
            total[what] += number
        print("  " + ", ".join(f"{number} {what}" for what, number in total.most_common()))
    faults = {key: text for worker in workers.values() for key, text in worker.faults.items()}
    for (kind, what), text in faults.items():
        print(f"\nFAULT {kind}: {what}\n{text}")
    is_tried = all(worker.outcomes.total() for worker in workers.values())
    print(f"\n{len(faults)} kinds of faults")
    return 0 if is_tried and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
