"""The examples on the page on optimizers and assimilation run as they stand there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from noahpy.assimilation.problem import Problem
from noahpy.cli.app import app
from noahpy.config.assimilation import OPERATORS
from noahpy.simulation.load import load_config

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "noahpy" / "docs" / "assimilation.md").read_text(encoding="utf-8")
EXAMPLES = ROOT / "config_examples"


def test_every_operator_is_on_the_page_and_in_the_schema():
    for name in OPERATORS:
        assert f"`{name}`" in PAGE


def test_the_example_is_a_task():
    problem = Problem(load_config(EXAMPLES / "assimilation.yaml"))
    first, later = problem.windows
    assert first.is_assimilated
    assert not later.is_assimilated
    assert problem.operators(first).count > 200


@pytest.mark.not_quick
def test_all_ways_on_the_page_find_the_same(tmp_path, monkeypatch, capsys):
    for name in ("column.yaml", "tesseract_api.py"):
        shutil.copy(EXAMPLES / "adapters" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    names = {}
    for text in re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        exec(text, names)
    assert names["found"].x[0] == pytest.approx(0.8, abs=1e-3)
    assert names["factor"].item() == pytest.approx(0.8, abs=1e-3)
    assert names["problem"].get_val("quartz")[0] == pytest.approx(0.8, abs=1e-2)
    assert "Tesseract:" in capsys.readouterr().out


@pytest.mark.slow
def test_the_coupled_example_finds_its_truth():
    answer = subprocess.run(
        [sys.executable, EXAMPLES / "coupled_assimilation.py", "--days", "0.5"],
        capture_output=True,
        text=True,
        check=True,
        timeout=900,
    ).stdout
    rows = re.findall(r"^\S.*?\s([\d.]+)\s+([\d.]+)\s+([\d.]+) to ([\d.]+)$", answer, re.MULTILINE)
    inside = [float(low) <= float(true) <= float(high) for true, _, low, high in rows]
    assert len(inside) == 6
    assert sum(inside) >= 5


@pytest.mark.slow
def test_the_example_gives_what_its_page_says(tmp_path):
    config = tmp_path / "case.yaml"
    given = yaml.safe_load((EXAMPLES / "assimilation.yaml").read_text())
    given["assimilation"]["window"] = "61d"
    config.write_text(yaml.safe_dump(given))
    result = CliRunner().invoke(app, ["assimilate", str(config), "-o", str(tmp_path / "results")])
    assert result.exit_code == 0, result.output
    for line in re.findall(r"chi-squared ([\d.]+)", result.output):
        assert 0.6 < float(line) < 1.5
    page = CliRunner().invoke(app, ["report", str(tmp_path / "results")])
    assert page.exit_code == 0, page.output
