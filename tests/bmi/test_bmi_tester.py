"""bmi-tester, the checker of CSDMS, run as its users run it.

What it does not look at is in the other tests of this folder: it never calls `set_value`,
`get_value_ptr`, the pair at indices, `update_until` or `finalize` with an assertion.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml

from bmi_noahpy import NoahPy

pytestmark = pytest.mark.not_quick

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "config_examples"

# pytest's settings of the folder above would count; and tests depend on others that bmi-tester
# itself leaves out, without which they would be skipped and nothing after initialize be tested;
# plugins of other packages take a second to import
FLAGS = "-c /dev/null --ignore-unknown-dependency -v -rs -p no:zarr -p no:typeguard"
WITHOUT_GRID_X = '-k "not test_grid_x"'
"""bmi-tester asks every grid of rank 1 for its size by `unstructured` or `rectilinear` shape; for
the type `vector`, which it lists as valid, it then uses a size that it never set and fails with an
`UnboundLocalError`, whatever the component does."""


GRIDS_ALONE = '-k "test_initialize or test_get_component_name or grid"'
UNITS_ALONE = '-k "test_initialize or test_get_component_name or test_get_var_units or grid_rank"'
"""All tests of grids, or of units, and a short one of every other stage: bmi-tester ends at a stage
without tests."""

LONGEST_RUN = 900.0
"""Seconds; a run takes about ten."""


def bmi_test(folder, *arguments, entry_point="bmi_noahpy:NoahPy", flags=FLAGS, path=()):
    """Run the command from a folder.

    Returns:
        Its exit status and everything it wrote.
    """
    places = [*map(str, path), os.environ.get("PYTHONPATH", "")]
    done = subprocess.run(
        [sys.executable, "-m", "bmi_tester", entry_point, *arguments],
        timeout=LONGEST_RUN,
        cwd=folder,
        env={
            **os.environ,
            "PYTEST_ADDOPTS": flags,
            "PYTHONPATH": os.pathsep.join(filter(None, places)),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def outcomes(text):
    """Number of tests by name, without parameters, and outcome."""
    return Counter(re.findall(r"::(test_\w+)(?:\[.*?\])? (PASSED|FAILED|ERROR|SKIPPED)", text))


def assert_green(status, text, grids=2):
    """All that bmi-tester can check was checked, and passed."""
    assert status == 0, text
    counts = outcomes(text)
    assert not any(outcome in ("FAILED", "ERROR") for _, outcome in counts)
    assert counts["test_get_var_units", "SKIPPED"] == 0, "without gimli.units no unit is checked"
    names = NoahPy().get_input_var_names() + NoahPy().get_output_var_names()
    variables, outputs = len(names), len(NoahPy().get_output_var_names())
    assert counts["test_get_var_units", "PASSED"] == variables
    for name in ("test_var_names", "test_get_var_type", "test_get_var_nbytes", "test_var_on_grid"):
        assert counts[name, "PASSED"] == variables, name
    assert counts["test_get_output_values", "PASSED"] == outputs
    for name in ("test_get_grid_rank", "test_get_grid_size", "test_get_grid_type"):
        assert counts[name, "PASSED"] == grids, name
    for name in ("test_has_initialize", "test_has_finalize", "test_initialize", "test_update"):
        assert counts[name, "PASSED"] == 1, name
    for name in ("test_get_time_step", "test_time_units_is_str", "test_time_units_is_valid"):
        assert counts[name, "PASSED"] == 1, name


def single_file_folder(tmp_path, values):
    """A folder that holds one configuration and nothing else, as bmi-tester copies all of it."""
    folder = tmp_path / "staged"
    folder.mkdir()
    (folder / "site.yaml").write_text(yaml.safe_dump(values))
    return folder


def test_the_component_staged_from_its_metadata(tmp_path):
    status, text = bmi_test(tmp_path, flags=f"{FLAGS} {WITHOUT_GRID_X}")
    assert_green(status, text)
    assert outcomes(text).keys() & {("test_grid_x", "PASSED"), ("test_grid_x", "FAILED")} == set()
    # bmi-tester leaves units out where gimli.units does not import, as its 0.4 does not
    unchecked = re.sub(r"(::test_get_var_units\S*) PASSED", r"\1 SKIPPED", text)
    with pytest.raises(AssertionError, match="no unit is checked"):
        assert_green(status, unchecked)


@pytest.mark.slow
def test_a_configuration_of_ones_own(tmp_path):
    values = yaml.safe_load((EXAMPLES / "permafrost.yaml").read_text())
    folder = single_file_folder(tmp_path, values)
    arguments = ("--config-file", "site.yaml", "--root-dir", ".")
    status, text = bmi_test(folder, *arguments, flags=f"{FLAGS} {WITHOUT_GRID_X}")
    assert_green(status, text)


@pytest.mark.slow
def test_several_columns_as_points(tmp_path):
    values = yaml.safe_load((EXAMPLES / "several_columns.yaml").read_text())
    folder = single_file_folder(tmp_path, values)
    # nothing is left out here: grids with places have an x
    status, text = bmi_test(folder, "--config-file", "site.yaml", "--root-dir", ".")
    assert_green(status, text)
    for name in ("test_get_grid_node_count", "test_get_grid_face_count", "test_grid_x"):
        assert outcomes(text)[name, "PASSED"] == 2, name


def test_several_columns_as_a_rectilinear_grid(tmp_path):
    values = yaml.safe_load((EXAMPLES / "permafrost.yaml").read_text())
    values["component"] = {"grid": "rectilinear"}
    values["columns"] = [
        {"name": f"{latitude} {longitude}", "site": {"latitude": latitude, "longitude": longitude}}
        for latitude in (33.0, 33.5)
        for longitude in (91.0, 91.5, 92.0)
    ]
    folder = single_file_folder(tmp_path, values)
    arguments = ("--config-file", "site.yaml", "--root-dir", ".")
    status, text = bmi_test(folder, *arguments, flags=f"{FLAGS} {GRIDS_ALONE}")
    assert status == 0, text
    for name in ("test_get_grid_rank", "test_get_grid_size", "test_get_grid_type"):
        assert outcomes(text)[name, "PASSED"] == 2, name
    for name in ("test_get_grid_shape", "test_grid_x", "test_grid_y"):
        assert outcomes(text)[name, "PASSED"] == 2, name
    assert outcomes(text)["test_grid_z", "PASSED"] == 1


def test_listed_names_are_those_that_bmi_tester_can_judge():
    """Each has one double underscore.

    bmi-tester matches names against a pattern that, for a long name with a second one, tries every
    way to cut the words before it says no: minutes for one name of 50 characters, twice as long for
    every further character.
    """
    for name in NoahPy().get_input_var_names() + NoahPy().get_output_var_names():
        assert name.count("__") == 1, name


BROKEN = {
    "test_get_var_units": "def get_var_units(self, name): return 'fraction'",
    "test_update": "def update(self): raise RuntimeError('broken')",
    "test_get_output_values": "def get_value(self, name, dest): return dest",
    "test_get_grid_type": "def get_grid_type(self, grid): return 'soil'",
}
"""By the test that finds it: a unit that no library of units reads, an update that raises, values
that are never written, and a grid of an unknown type."""


@pytest.mark.parametrize(
    ("test", "flags"),
    [
        ("test_get_var_units", UNITS_ALONE),
        *(
            pytest.param(test, WITHOUT_GRID_X, marks=pytest.mark.slow)
            for test in BROKEN
            if test != "test_get_var_units"
        ),
    ],
)
def test_a_broken_component_is_found(tmp_path, test, flags):
    (tmp_path / "broken_component.py").write_text(
        "from bmi_noahpy import NoahPy\n"
        "from importlib.resources import files\n\n\n"
        "class Broken(NoahPy):\n"
        "    METADATA = str(files('bmi_noahpy') / NoahPy.METADATA)\n\n"
        f"    {BROKEN[test]}\n"
    )
    status, text = bmi_test(
        tmp_path,
        entry_point="broken_component:Broken",
        flags=f"{FLAGS} {flags}",
        path=[tmp_path],
    )
    assert status != 0, text
    assert outcomes(text)[test, "FAILED"] > 0, text
    with pytest.raises(AssertionError):
        assert_green(status, text)
