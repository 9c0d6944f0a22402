"""The quick tier: chosen by a rule, and held to its time where it runs alone.

The first test of every file is quick, unless it is marked `slow` or `not_quick`: then the next; and
what is marked `quick` besides. So a new file of tests is in the tier from its first day: begin it
with a plain case of what it is about. The tier counts processor time, which a busy machine at most
doubles, where the time of day would tell nothing.
"""

import os
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
TEST_SECONDS = 8.0
"""Most processor time of a quick test, with its fixtures and the programs that it starts."""
TIER_SECONDS = 90.0
"""Of all of them, on a busy machine; two idle cores are done in less than a minute."""
PROPERTY = "processor seconds of a quick test"

_started = pytest.StashKey[float]()
_spent: dict[str, float] = {}
"""In the process that reports: processor time by test."""


def processor_seconds():
    """Of this process and the ended programs that it started."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    if any("::" in argument for argument in config.args):
        # single tests are asked for, and the first of them is not the first of its file
        return
    begun = set()
    for item in items:
        is_first = TESTS in item.path.parents and item.path not in begun
        if is_first and not {"slow", "not_quick"} & {mark.name for mark in item.iter_markers()}:
            begun.add(item.path)
            item.add_marker("quick")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    item.stash[_started] = processor_seconds()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if call.when == "teardown" and any(item.iter_markers("quick")):
        report.user_properties.append((PROPERTY, processor_seconds() - item.stash[_started]))
    return report


def pytest_runtest_logreport(report):
    if report.when == "teardown":
        properties = dict(report.user_properties)
        if PROPERTY in properties:
            _spent[report.nodeid] = properties[PROPERTY]


def faults(spent):
    """What makes the tier too long, by processor time of its tests.

    Nothing where QUICK_TIER_UNLIMITED is set: with other builds of torch imports alone take longer.
    """
    if os.environ.get("QUICK_TIER_UNLIMITED"):
        return []
    found = [
        f"{test} is quick, as the first of its file or by its mark, and takes {seconds:.1f} s of "
        f"processor; at most {TEST_SECONDS:g} s are allowed. Put a shorter test before it, or mark "
        "it `not_quick`, and the next test is taken."
        for test, seconds in spent.items()
        if seconds > TEST_SECONDS
    ]
    if (total := sum(spent.values())) > TIER_SECONDS:
        longest = sorted(spent, key=spent.get, reverse=True)[:10]
        found.append(
            f"the quick tests take {total:.0f} s of processor; at most {TIER_SECONDS:g} s are "
            f"allowed. The longest: {', '.join(f'{t} {spent[t]:.1f} s' for t in longest)}"
        )
    return found


def pytest_sessionfinish(session):
    # beside other tests the limits are told; they are held to where the tier runs alone
    is_alone = session.config.option.markexpr == "quick"
    if is_alone and faults(_spent) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    if _spent:
        terminalreporter.section("quick tier")
        terminalreporter.line(f"{len(_spent)} tests, {sum(_spent.values()):.0f} s of processor")
    for fault in faults(_spent):
        terminalreporter.line(f"error: {fault}", red=True)
