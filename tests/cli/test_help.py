"""Help of every command has an example that its options allow, and shells complete commands."""

import re
import shlex

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from noahpy.cli.app import app

COMMANDS = get_command(app).commands


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_that_can_be_parsed(name):
    command = COMMANDS[name]
    examples = re.findall(rf"\bnoahpy {name}(?: .+)?$", command.help, re.MULTILINE)
    assert examples, f"noahpy {name} --help has no example"
    for example in examples:
        context = command.make_context(name, shlex.split(example)[2:], resilient_parsing=False)
        assert context.params.keys() >= {p.name for p in command.params}


@pytest.mark.parametrize(
    ("words", "expected"),
    [("noahpy ca", {"calibrate"}), ("noahpy new ", {"site", "region", "calibration", "coupler"})],
)
def test_a_shell_completes_commands_and_choices(words, expected):
    asked = {
        "_NOAHPY_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    answer = CliRunner().invoke(app, [], prog_name="noahpy", env=asked)
    assert expected <= {*answer.output.split()}
