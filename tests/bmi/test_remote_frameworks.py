"""eWaterCycle and remotebmi themselves, in an environment of their own with what this one has.

ESMValTool, which conda alone installs, is replaced by the names that eWaterCycle imports.
"""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "noahpy" / "docs" / "containers.md").read_text()
ESMVALTOOL = {
    "esmvaltool/diag_scripts/shared": (
        "ProvenanceLogger",
        "get_diagnostic_filename",
        "run_diagnostic",
    ),
    "esmvalcore/config": ("CFG", "Session"),
    "esmvalcore/dataset": ("Dataset",),
    "esmvalcore/experimental/recipe": ("Recipe",),
    "esmvalcore/experimental/recipe_output": ("DataFile", "ImageFile", "RecipeOutput"),
}
CALLS = """
import sys
namespace = {}
lines = open("client.py").read().splitlines()
for line in lines:
    code, _, expected = line.partition("  # ")
    try:
        exec(code, namespace)
    except Exception as error:
        response = getattr(error, "response", None)
        text = f"{error} {response.json()['detail'] if response is not None else ''}"
        print("as told" if expected in text else f"not as told: {code}: {text}")
    else:
        print("works" if expected in ("", "works") else f"works now: {code}")
"""
SECONDS_TO_WAIT = 60.0

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def frameworks(tmp_path_factory):
    """The environment: its Python, and a folder from which nothing of the repository is found."""
    folder = tmp_path_factory.mktemp("frameworks")
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    # a dependency of eWaterCycle is built with what later versions no longer have
    (folder / "constraints.txt").write_text("setuptools<82\n")
    given = os.environ.get("PIP_CONSTRAINT", "")
    surroundings = os.environ | {"PIP_CONSTRAINT": f"{given} {folder / 'constraints.txt'}".strip()}
    surroundings.pop("PYTHONPATH", None)
    pip = [python, "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, "ewatercycle", "remotebmi"], env=surroundings, check=True)
    subprocess.run([*pip, "--no-deps", ROOT], env=surroundings, check=True)
    (packages,) = (folder / "venv").glob("lib/python*/site-packages")
    here = [path for path in sys.path if path.endswith("site-packages")]
    (packages / "other_packages.pth").write_text("\n".join(here))
    for module, names in ESMVALTOOL.items():
        file = packages / f"{module}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"class {name}: pass\n" for name in names))
    return SimpleNamespace(python=python, folder=folder, surroundings=surroundings)


def answer(frameworks, *arguments):
    done = subprocess.run(
        [frameworks.python, *arguments],
        cwd=frameworks.folder,
        env=frameworks.surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def block(caption):
    """A program of the page."""
    pattern = rf":caption: {re.escape(caption)}\n\n(.*?)```"
    return re.search(pattern, PAGE, re.DOTALL)[1]


def test_ewatercycle_finds_and_runs_the_plugin(frameworks):
    program = "from ewatercycle.models import sources as s; print(s.NoahPy, s.NoahPyLocal)"
    program += "; from ewatercycle.forcing import sources as f; print(f.NoahPyForcing)"
    found = answer(frameworks, "-c", program)
    assert found.count("bmi_noahpy.adapters.ewatercycle.NoahPy") == 3
    plugin = ROOT / "tests" / "bmi" / "test_ewatercycle.py"
    options = ("-q", "-n0", "-p", "no:cacheprovider", "-W", "ignore")
    assert re.search(r"^\d+ passed in", answer(frameworks, "-m", "pytest", *options, plugin), re.M)
    assert "esmvaltool" in answer(frameworks, "-c", "import ewatercycle.esmvaltool as e; print(e)")


def test_remotebmi_has_the_faults_that_the_page_reports(frameworks):
    for name in ("model.py", "client.py"):
        (frameworks.folder / name).write_text(block(name))
    server = subprocess.Popen(
        [frameworks.python.parent / "run-bmi-server"],
        cwd=frameworks.folder,
        env=frameworks.surroundings
        | {"BMI_PATH": ".", "BMI_MODULE": "model", "BMI_CLASS": "Model", "BMI_PORT": "50051"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        written = ""
        end = time.monotonic() + SECONDS_TO_WAIT
        while "running on" not in written and time.monotonic() < end:
            written = server.stderr.readline()
        assert "http://127.0.0.1:50051" in written
        told = answer(frameworks, "-c", CALLS).splitlines()
    finally:
        server.terminate()
        server.communicate(timeout=SECONDS_TO_WAIT)
    assert [line for line in told if line not in ("works", "as told")] == []
    assert told.count("as told") == 7
