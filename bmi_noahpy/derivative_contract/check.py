"""Hold a component to the text of the extension for derivatives over BMI.

``python -m bmi_noahpy.derivative_contract.check MODULE:CLASS CONFIG``. MODULE:CLASS may be
anything that returns a component when it is called, such as a function that connects to a server.
Exit codes: 0 the component conforms, 1 it does not, 2 it could not be checked.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .checks import costs, findings, level_of
from .driving import CheckError, Driver, Options
from .names import Level
from .report import Finding, fact, has_passed, table

CONFORMS, FAILS, NOT_CHECKED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the component that the command line names; prints a table and a verdict."""
    parser = _parser()
    given = parser.parse_args(arguments)
    options = Options(
        knowns=given.known,
        unknowns=given.unknown,
        left=given.leave,
        together=[names.split(",") for names in given.together],
        given=dict(given.set),
        warm_up=given.warm_up,
        size=given.size,
        seed=given.seed,
    )
    try:
        driver = Driver(_made_by(given.component), given.config, options)
    except CheckError as error:
        _say(f"{given.component} cannot be checked: {error}")
        return NOT_CHECKED
    except Exception:
        _say(f"{given.component} cannot be checked:\n{traceback.format_exc()}")
        return NOT_CHECKED
    found: list[Finding] = []
    took = ""
    try:
        level = level_of(driver)
        found.extend(findings(driver, level))
        took = costs(driver, level)
    except CheckError as error:
        _say(f"{given.component} cannot be checked: {error}")
        return NOT_CHECKED
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        found.append(fact("a check ends", what, is_so=False, otherwise="an error"))
        _say(traceback.format_exc())
    _say(table(found, is_full=given.all))
    name, subject = driver.component.get_component_name(), f"level {level:d} ({level.name.lower()})"
    counts = f"{len(driver.knowns)} knowns, {len(driver.unknowns)} unknowns"
    still = len(driver.knowns) - sum(map(len, driver.moves))
    _say(f"\n{counts}; {still} knowns are zero or left, and have no differences of real calls")
    _say(took)
    if level >= Level.RECORDING and not hasattr(driver.component, "deserialize"):
        _say("restored states were not checked: there is no method `deserialize`")
    if has_passed(found):
        _say(f"{name} conforms: {subject}")
        return CONFORMS
    failed = sum(not finding.has_passed for finding in found)
    _say(f"{name} does NOT conform to {subject}: {failed} of {len(found)} comparisons failed")
    return FAILS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bmi_noahpy.derivative_contract.check",
        description="Hold a component to the extension for derivatives over BMI.",
    )
    parser.add_argument("component", metavar="MODULE:CLASS", help="called to get the component")
    parser.add_argument("config", metavar="CONFIG", help="argument of its initialize")
    for option, text in (
        ("--known", "check only this known; may be given several times"),
        ("--unknown", "check only this unknown"),
        ("--leave", "a known that cannot be changed: no differences of real calls"),
        ("--together", "knowns that are changed together, joined with commas"),
    ):
        parser.add_argument(option, metavar="NAME", action="append", default=[], help=text)
    parser.add_argument(
        "--set", metavar="NAME=VALUE", action="append", default=[], type=_value, help="set it first"
    )
    parser.add_argument("--warm-up", metavar="N", type=int, default=2, help="updates before")
    parser.add_argument(
        "--size", metavar="H", type=float, default=1e-5, help="relative size of a change"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="of random directions")
    parser.add_argument("--all", action="store_true", help="print every comparison")
    return parser


def _value(text: str) -> tuple[str, float]:
    name, _, value = text.rpartition("=")
    return name, float(value)


def _made_by(path: str) -> Callable[[], Any]:
    """What a path of module and name stands for.

    Raises:
        CheckError: there is no such thing.
    """
    module, _, name = path.partition(":")
    sys.path.insert(0, str(Path.cwd()))
    try:
        made: Callable[[], Any] = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise CheckError(f"there is no {path}: {error}") from error
    return made


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
