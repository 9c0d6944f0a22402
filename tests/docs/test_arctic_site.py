"""The example of Toolik: its steps follow from each other, in the commands that its page names."""

import os
import re
import shlex
import shutil
from pathlib import Path

import pytest
import xarray as xr
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.simulation.load import load_config

pytestmark = pytest.mark.not_quick

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "arctic_site"
SHORT = {
    "calibration": """
compute: {engine: eager}
time: {start: 2010-02-01, end: 2010-02-02 21:00}
calibration:
  period: {start: 2010-02-01, end: 2010-02-03}
  validation_period: null
  targets: [{variable: soil_temperature, depths: [0.463, 0.978]}]
  optimizer: {levenberg_marquardt: null, sobol: {batch: 1}, runs: 1}
  starts: 1
  analysis: null
""",
    "spin_up": "time: {start: 2011-12-31}\nspin_up: null",
    "twin": "time: {end: 2012-01-01 12:00}\nensemble: {members: 2}\ncompute: {workers: 1}",
    "warmer": "time: {end: 2012-01-01 12:00}",
}
"""What shortens the steps, over the configurations of the example."""


def commands():
    """Those of the page, as arguments of the program."""
    (block,) = re.findall(r"```bash\n(.*?)```", (EXAMPLE / "README.md").read_text(), re.DOTALL)
    lines = [shlex.split(os.path.expandvars(line)) for line in block.splitlines()]
    return [words[1:] for words in lines if words[0] == "noahpy"]


@pytest.mark.usefixtures("shared")
def test_the_steps_of_the_page_follow_from_each_other(tmp_path, monkeypatch):
    shutil.copytree(EXAMPLE, tmp_path / "toolik")
    monkeypatch.chdir(tmp_path / "toolik")
    for name, changes in SHORT.items():
        # the example itself becomes the base of a short one that has its name
        shutil.move(f"{name}.yaml", f"long_{name}.yaml")
        Path(f"{name}.yaml").write_text(f"base: long_{name}.yaml\n{changes}")
    left_out = {"report", "before.yaml", "diagnose", "compare", "--plot"}
    for words in commands():
        if left_out & set(words):
            continue
        result = CliRunner().invoke(app, words)
        assert result.exit_code == 0, f"{words}: {result.output}"
    assert not any(Path(f"{name}.nc").exists() for name in ("forcing", "compared"))
    runs = [xr.open_dataset(f"{name}.nc") for name in ("twin", "warmer")]
    for run in runs:
        assert run.sizes["member"] == 2
    first, second = (float(run.soil_temperature.mean()) for run in runs)
    assert first == pytest.approx(second, abs=0.1)
    assert (Path("bands.png").read_bytes()[:4], Path("spun_up.png").exists()) == (b"\x89PNG", True)


@pytest.mark.usefixtures("shared")
def test_the_whole_chain_is_valid_and_warms_the_air_by_two_kelvin(tmp_path):
    folder = tmp_path / "toolik"
    shutil.copytree(EXAMPLE, folder)
    (folder / "calibration").mkdir()
    shutil.copy(folder / "site.yaml", folder / "calibration" / "best_run.yaml")
    shutil.copy(folder / "thaw_depth.csv", folder / "calibration")
    (folder / "spun_up.restart").touch()
    for name in ("site", "before", "calibration", "spin_up", "twin"):
        assert load_config(folder / f"{name}.yaml").preset == "permafrost-implicit"
    warmer = load_config(folder / "warmer.yaml")
    (column,) = warmer.columns
    assert warmer.ensemble.members == 24
    assert warmer.spin_up is None
    assert column.initial.soil_temperature is None
    assert column.forcing.scenario.repeat.last == 2011
    assert list(column.forcing.scenario.air_temperature.offset.values())[-1] == 2.0
    before = load_config(folder / "before.yaml").calibration
    assert before.parameters == load_config(folder / "calibration.yaml").calibration.parameters
