"""One trial of an input that nobody wrote by hand, and what became of it.

A trial is told by its sort and its number alone, so that a failing one can be taken again.
"""

from __future__ import annotations

import json
import random
import traceback
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
from component_machine import BrokenPromiseError, call_sequence
from component_runs import configuration, started
from configuration_cases import configuration_case
from forcing_files import forcing_case
from snapshots import crafted_snapshot
from typer.testing import CliRunner

from bmi_noahpy import NoahPy
from noahpy.cli.app import app
from noahpy.cli.exit_codes import USAGE_ERROR
from noahpy.errors import SnapshotError

GOOD: Final = ("accepted", "refused")
"""Outcomes that are as they should be."""
LONGEST_MESSAGE: Final = 10_000
"""Characters that a refusal may take."""
CALLS: Final = 60
"""In a sequence."""
CALLED: Final = (
    ("one column", {}),
    ("two columns", {"columns": [{}, {"soil": {"layer_class": 3}}]}),
    ("open end", {"time.end": None, "forcing": None}),
    ("implicit freezing", {"preset": "permafrost-enthalpy"}),
    ("original", {"preset": "original"}),
    ("float32", {"compute": {"dtype": "float32"}}),
)
"""Configurations whose components are called, as changes of a small column."""


class Outcome(NamedTuple):
    """What became of an input."""

    kind: str
    """Of input."""
    what: str
    """One of `GOOD`, or a fault in words."""
    detail: str = ""
    """What to know of a fault."""


def _judged(kind: str, refusal: str | None, *, is_wrong: bool, is_right: bool) -> Outcome:
    """The outcome of an input that was accepted, or refused with a message."""
    if refusal is None:
        return Outcome(kind, "accepted although wrong" if is_wrong else "accepted")
    if is_right:
        return Outcome(kind, "refused although right", refusal)
    if len(refusal) > LONGEST_MESSAGE:
        return Outcome(kind, "long message", f"{len(refusal)} characters")
    return Outcome(kind, "refused", refusal)


def _checked(path: Path, kind: str, *, is_wrong: bool, is_right: bool) -> Outcome:
    """What `noahpy check` says of a configuration."""
    result = CliRunner().invoke(app, ["check", "--trust", str(path)])
    if result.exit_code not in (0, USAGE_ERROR):
        error = result.exception
        lines = traceback.format_exception(error) if error else [result.output]
        return Outcome(kind, "traceback", "".join(lines)[-LONGEST_MESSAGE:])
    refusal = None if result.exit_code == 0 else result.stderr
    return _judged(kind, refusal, is_wrong=is_wrong, is_right=is_right)


def try_configuration(seed: int, folder: Path) -> Outcome:
    """A generated configuration."""
    case = configuration_case(random.Random(seed), folder)
    return _checked(case.path, case.kind, is_wrong=case.is_wrong, is_right=not case.is_wrong)


def try_forcing(seed: int, folder: Path) -> Outcome:
    """A configuration that names a generated file of forcing."""
    case = forcing_case(np.random.default_rng(seed), folder)
    return _checked(case.config, case.kind, is_wrong=case.is_wrong, is_right=case.is_good)


@cache
def _saved() -> tuple[NoahPy, bytes]:
    """A component in mid-run and what it serialized."""
    with TemporaryDirectory() as folder:
        model = started(Path(folder))
    for _ in range(3):
        model.update()
    return model, model.serialize()


def try_snapshot(seed: int, folder: Path) -> Outcome:
    """A crafted snapshot with a valid checksum."""
    model, good = _saved()
    model.deserialize(good)
    case = crafted_snapshot(np.random.default_rng(seed), good)
    refusal = None
    try:
        model.deserialize(case.data)
    except SnapshotError as error:
        refusal = str(error)
        if model.serialize() != good:
            return Outcome(case.kind, "changed though refused", refusal)
    except Exception:  # whatever else it raises is what is looked for
        return Outcome(case.kind, "traceback", traceback.format_exc()[-LONGEST_MESSAGE:])
    return _judged(case.kind, refusal, is_wrong=case.is_wrong, is_right=not case.is_wrong)


def try_calls(seed: int, folder: Path) -> Outcome:
    """A sequence of calls of one component."""
    rng = np.random.default_rng(seed)
    kind, changes = CALLED[int(rng.integers(len(CALLED)))]
    path = configuration(folder, dict(changes))
    model = NoahPy()
    model.initialize(path)
    try:
        call_sequence(rng, model, path, CALLS)
    except BrokenPromiseError as error:
        return Outcome(kind, "broken promise", str(error))
    except Exception:  # whatever else it raises is what is looked for
        return Outcome(kind, "traceback", traceback.format_exc()[-LONGEST_MESSAGE:])
    return Outcome(kind, "accepted")


TRIALS: Final[Mapping[str, Callable[[int, Path], Outcome]]] = MappingProxyType(
    {
        "configuration": try_configuration,
        "forcing": try_forcing,
        "snapshot": try_snapshot,
        "calls": try_calls,
    }
)
"""Sorts of trials."""


def trial(sort: str, seed: int, number: int, folder: Path) -> Outcome:
    """Take a trial; the same seed and number give the same input."""
    return TRIALS[sort](1_000_000 * seed + number, folder)


def as_line(sort: str, number: int, outcome: Outcome | None = None) -> str:
    """A line of JSON that tells that a trial begins, or of its end."""
    return json.dumps([sort, number, *(() if outcome is None else outcome)])
