import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NAMED_FILE = r"\b(?:config_examples|benchmarks|noahpy)/[\w./]+\.(?:py|yaml|png)"
BLOCKS = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_python_in_the_readme_runs(block, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    scope = {}
    exec(block, scope)
    assert capsys.readouterr().out
    if "conductivity" in scope:
        assert scope["conductivity"].grad.abs().max() > 0.0


def test_links_and_named_files_exist():
    targets = re.findall(r"\]\((?!https?://|#)([^)]+)\)", README)
    targets += re.findall(NAMED_FILE, README)
    assert targets
    for target in targets:
        assert (ROOT / target).exists(), target
