"""Streams that are closed, full or without a reader: no traceback, and the right exit code."""

import subprocess
import sys

import pytest
import yaml
from configurations import SMALL_COLUMN

from noahpy.output import run_status
from noahpy.output.layout import RunStatus


def shell(command, *arguments):
    """Exit code and messages of `noahpy` with arguments, in bash with some redirections."""
    process = subprocess.run(
        ["bash", "-c", command, "bash", sys.executable, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    return process.returncode, process.stdout + process.stderr


@pytest.fixture
def case(tmp_path):
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump({**SMALL_COLUMN, "compute": {"engine": "eager"}}))
    return file


@pytest.mark.parametrize(
    ("command", "code", "expected"),
    [
        # the reader is gone before the first word
        ('"$1" -m noahpy variables | true; exit ${PIPESTATUS[0]}', 141, ""),
        (
            '"$1" -m noahpy variables >/dev/full',
            1,
            "standard output cannot be written: No space left on device",
        ),
        ('"$1" -m noahpy check absent.yaml >/dev/full 2>&-', 2, ""),
    ],
)
def test_exit_codes_say_what_no_message_could(command, code, expected):
    found, messages = shell(command)
    assert found == code, messages
    assert expected in messages
    assert "Traceback" not in messages
    assert "Exception ignored" not in messages


@pytest.mark.parametrize(("streams", "code"), [("<&- >&- 2>&-", 0), (">/dev/full 2>/dev/full", 1)])
def test_a_run_is_complete_even_if_its_messages_cannot_be_written(case, tmp_path, streams, code):
    output = tmp_path / "run.nc"
    found, messages = shell(f'"$1" -m noahpy run "$2" -o "$3" {streams}', case, output)
    assert found == code, messages
    assert "Traceback" not in messages
    assert "Exception ignored" not in messages
    assert run_status(output) is RunStatus.COMPLETE
    assert output.read_bytes().startswith(b"CDF")
