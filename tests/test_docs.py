"""The documentation says what is: its configurations are valid, its pages complete."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from bmi_noahpy.variables import variable_table as bmi_variable_table
from noahpy.cli import app
from noahpy.config import json_schema
from noahpy.config.load import full_form
from noahpy.config.schema import Config
from noahpy.output.variables import variable_table

DOCS = Path(__file__).parent.parent / "noahpy" / "docs"
PAGES = sorted(DOCS.glob("*.md"))
MINIMAL = yaml.safe_load(
    re.search(r"```yaml\n(preset.*?)```", (DOCS / "configuration.md").read_text(), re.DOTALL)[1]
)


def blocks(kind):
    for page in PAGES:
        for number, text in enumerate(
            re.findall(rf"```{kind}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
        ):
            yield pytest.param(text, id=f"{page.stem}-{number}")


@pytest.mark.parametrize("text", [*blocks("yaml")])
def test_a_configuration_in_the_documentation_is_valid(text, tmp_path):
    """Sections that a page shows replace those of the smallest configuration."""
    given = MINIMAL | yaml.safe_load(text)
    given["forcing"].pop("noah_text", None)
    Config.model_validate(full_form(given, tmp_path))


@pytest.mark.parametrize("text", [*blocks("bash")])
def test_commands_in_the_documentation_exist_with_their_options(text):
    commands = get_command(app).commands
    for line in text.splitlines():
        words = line.split()
        if words[:1] != ["noahpy"]:
            continue
        options = {name for p in commands[words[1]].params for name in p.opts}
        for word in words[2:]:
            assert not word.startswith("-") or word in options, line


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("docs") / "generated"
    code = (
        "import sys, pathlib; sys.path.insert(0, sys.argv[1]);"
        "from reference_pages import write_pages; write_pages(pathlib.Path(sys.argv[2]))"
    )
    subprocess.run([sys.executable, "-c", code, str(DOCS), str(folder)], check=True)
    return {page.stem: page.read_text(encoding="utf-8") for page in folder.glob("*.md")}


def test_generated_pages_have_every_key_variable_and_command(generated):
    schema = json_schema()
    keys = [key for section in schema["$defs"].values() for key in section.get("properties", {})]
    for key in [*schema["properties"], *keys]:
        assert f"| `{key}` |" in generated["configuration_reference"]
    for variable in [*variable_table(), *bmi_variable_table()]:
        assert f"`{variable.name}`" in generated["variables"]
    for command in get_command(app).commands:
        assert f"## noahpy {command}" in generated["command_line"]


def test_links_between_pages_lead_somewhere():
    for page in PAGES:
        prose = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", prose):
            path = DOCS / target
            assert path.exists() or path.parent.name == "generated", (page.name, target)


@pytest.mark.slow
def test_the_site_builds_without_a_warning_and_its_notebook_ends_with_a_picture(tmp_path):
    pytest.importorskip("myst_nb")
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", DOCS, site],
        check=True,
        env=os.environ | {"no_proxy": "*"},
    )
    page = (site / "first_run.html").read_text(encoding="utf-8")
    image = re.findall(r'src="(_images/\w+\.png)"', page)[-1]
    assert (site / image).stat().st_size > 50_000
