"""A new quantity is one line of the catalog, and the formula that it is for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.not_quick

SCRIPT = Path(__file__).parent / "one_line_each.py"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """What the script prints that adds one line of each kind."""
    command = [sys.executable, str(SCRIPT), str(tmp_path_factory.mktemp("lines"))]
    paths = [str(SCRIPT.parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


CHECKS = [
    line.split("(")[0].removeprefix("def ")
    for line in SCRIPT.read_text(encoding="utf-8").splitlines()
    if line.startswith("def check_")
]


@pytest.mark.parametrize("check", CHECKS)
def test_a_line_is_found_everywhere(check, report):
    assert check in report.stdout.split(), report.stderr
