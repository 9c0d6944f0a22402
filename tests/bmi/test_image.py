"""What the Containerfile does, without an engine for containers."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import grpc
import numpy as np
import pytest
from component_runs import configuration
from grpc4bmi.bmi_grpc_client import BmiClient

from noahpy import __version__

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "bmi_noahpy" / "adapters" / "image.sh"
CONTAINERFILE = (ROOT / "Containerfile").read_text()
SECONDS_TO_WAIT = 60.0


def instructions(name):
    """What stands after the instructions of a name, continued lines as one."""
    return re.findall(rf"^{name} (.*)", CONTAINERFILE.replace("\\\n", ""), re.MULTILINE)


@pytest.mark.parametrize(
    ("surroundings", "address"),
    [({}, "0.0.0.0"), ({"APPTAINER_CONTAINER": "/image.sif"}, "127.0.0.1")],
)
def test_the_command_of_the_image_starts_a_server_that_answers(tmp_path, surroundings, address):
    """On all interfaces where the network is the container's own, else on the loopback one."""
    (command,) = instructions("CMD")
    sh, script, verb, environment = json.loads(command)
    assert [sh, script, verb, environment] == ["sh", "/opt/image.sh", "serve", "/opt/noahpy"]
    server = subprocess.Popen(
        [sh, SCRIPT, verb, sys.prefix],
        env={**os.environ, "BMI_PORT": "0", "PYTHONPATH": str(ROOT), **surroundings},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        line = server.stdout.readline()
        found, port = re.fullmatch(r"NoahPy listens on ([\d.]+):(\d+)\n", line).groups()
        assert found == address
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            model = BmiClient(channel, timeout=SECONDS_TO_WAIT)
            model.initialize(configuration(tmp_path))
            model.update()
            soil = model.get_value("soil__temperature", np.empty(6))
            assert 270.0 < soil.min() < soil.max() < 280.0
    finally:
        server.terminate()
        rest, _ = server.communicate(timeout=SECONDS_TO_WAIT)
    assert (server.returncode, rest) == (0, "NoahPy has ended\n")


def test_the_steps_are_those_of_the_script():
    """`.ci/run` runs them too, in a new environment."""
    steps = [shlex.split(step) for step in instructions("RUN")]
    assert [step[:3] for step in steps] == [
        ["sh", "/opt/image.sh", "compiler"],
        ["sh", "/opt/image.sh", "install"],
    ]
    page = (ROOT / "noahpy" / "docs" / "containers.md").read_text()
    tags = re.findall(r"noahpy-grpc4bmi[:_](v[\d.]+\d)", CONTAINERFILE + page)
    assert len(tags) == 5
    assert set(tags) == {f"v{__version__}"}
    for line in instructions("COPY"):
        *sources, _ = line.split()
        assert all((ROOT / source).exists() for source in sources)


def test_an_unknown_step_tells_those_that_there_are():
    done = subprocess.run(["sh", SCRIPT, "instal"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert {"compiler", "install", "serve"} <= set(done.stderr.split())
    assert "set -eu" not in done.stderr
