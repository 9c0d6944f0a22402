"""What a step costs under NextGen: eager and compiled, alone and with the calls of ngen.

    python benchmarks/nextgen_step.py [--steps N]

runs a catchment of the example folder under the double of ngen that the tests have, which makes the
calls of ngen with their types. Its own work is in the figures of whole steps.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / "tests" / "bmi"), str(ROOT / "config_examples" / "nextgen")]

from ngen_double import Run  # noqa: E402
from prepare_run import prepare  # noqa: E402

CATCHMENT = "cat-27"
WARM_UP = 4
REALIZATIONS = {"permafrost": "noahpy", "permafrost-implicit": "implicit"}
"""Names of the realizations by preset."""


def milliseconds(call: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Least and median processor time of a call."""
    times = []
    for _ in range(repeats):
        begin = time.process_time()
        call()
        times.append((time.process_time() - begin) * 1e3)
    return min(times), statistics.median(times)


def run_with(engine: str, name: str) -> Run:
    """A run of a realization in the working directory with an engine."""
    settings = json.loads(Path(f"realization_{name}.json").read_text(encoding="utf-8"))
    parameters = settings["global"]["formulations"][0]["params"]
    file = Path(parameters["init_config"].replace("{{id}}", CATCHMENT))
    own = Path(f"{engine}_{name}.yaml")
    text = file.read_text(encoding="utf-8")
    own.write_text(f"{text}\ncompute: {{engine: {engine}}}\n", encoding="utf-8")
    parameters["init_config"] = str(own)
    realization = Path(f"{engine}_{name}.json")
    realization.write_text(json.dumps(settings), encoding="utf-8")
    return Run(realization, CATCHMENT, ".")


def main() -> None:
    """Print a table of the times."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--steps", type=int, default=100, help="steps of every measurement")
    steps = parser.parse_args().steps
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        prepare(Path(), 3 + (2 * steps) // 24)
        print("processor time of a step, least (median), ms")
        for preset, name in REALIZATIONS.items():
            for engine in ("eager", "compiled"):
                run = run_with(engine, name)
                run.run(WARM_UP)
                whole = milliseconds(run.step, steps)
                update = milliseconds(run.modules[0].adapter.component.update, steps)
                texts = [f"{least:.3f} ({median:.3f})" for least, median in (whole, update)]
                print(f"{preset:20} {engine:9} with the calls {texts[0]}, update {texts[1]}")
                run.finalize()


if __name__ == "__main__":
    main()
