"""The examples on the page on adapters run as they stand there."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "noahpy" / "docs" / "adapters.md").read_text(encoding="utf-8")
MODULES = {path.stem for path in (ROOT / "bmi_noahpy" / "adapters").glob("*.py")} - {"__init__"}


@pytest.mark.not_quick
def test_the_examples_of_the_page_run_one_after_another(tmp_path, monkeypatch, capsys):
    shutil.copy(ROOT / "config_examples" / "adapters" / "column.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    names = {}
    for text in re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        exec(text, names)
    assert "(4, 2, 1)" in capsys.readouterr().out
    assert sum(names["by_air"]) == pytest.approx(np.mean(names["along_air"]))
    assert names["problem"].get_val("heat")[0] == pytest.approx(-38.0, abs=1e-3)
    assert (names["network"][0].weight.grad != 0.0).all()


def test_every_adapter_is_on_the_page():
    for module in MODULES:
        assert f"bmi_noahpy.adapters.{module}" in PAGE
