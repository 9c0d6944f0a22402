"""The documentation says what is: its configurations are valid, its pages complete."""

import os
import re
import subprocess
import sys
from pathlib import Path

import netCDF4
import pytest
import yaml
from typer.main import get_command
from typer.testing import CliRunner

from bmi_noahpy.variables import variable_table as bmi_variable_table
from noahpy.catalog.output_variables import variable_table
from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.cli.app import app
from noahpy.config import json_schema
from noahpy.config.input_files import InputFiles
from noahpy.config.schema import Config
from noahpy.forcing import CLIMATES
from noahpy.model.classes import SOIL_TABLES, VEGETATION_TABLES
from noahpy.simulation.load import full_form, parse_config

DOCS = Path(__file__).parents[2] / "noahpy" / "docs"
EXAMPLES = DOCS.parent.parent / "config_examples"
PAGES = sorted([*DOCS.glob("*.md"), *DOCS.glob("gallery/*.md")])
MINIMAL = yaml.safe_load(
    re.search(r"```yaml\n(preset.*?)```", (DOCS / "configuration.md").read_text(), re.DOTALL)[1]
)


def texts(kind, pages=PAGES):
    """Blocks of a language; those of executed pages are others."""
    for page in pages:
        found = re.findall(
            rf"^```{kind}\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
        )
        yield from ((page.stem, number, text) for number, text in enumerate(found))


def blocks(kind):
    return [pytest.param(text, id=f"{page}-{number}") for page, number, text in texts(kind)]


@pytest.mark.parametrize("text", blocks("yaml"))
def test_a_configuration_in_the_documentation_is_valid(text, tmp_path):
    """Sections that a page shows replace those of the smallest configuration."""
    given = MINIMAL | yaml.safe_load(text)
    given["forcing"].pop("noah_text", None)
    Config.model_validate(full_form(given, InputFiles(lambda _: tmp_path)))


@pytest.mark.parametrize("text", blocks("bash"))
def test_commands_in_the_documentation_exist_with_their_options(text):
    commands = get_command(app).commands
    for line in text.splitlines():
        words = line.split()
        if words[:1] != ["noahpy"]:
            continue
        if words[1].startswith("-"):
            # of the program itself
            assert words[1] in {name for p in get_command(app).params for name in p.opts}, line
            continue
        options = {name for p in commands[words[1]].params for name in p.opts}
        for word in words[2:]:
            assert not word.startswith("-") or word in options, line


def test_the_message_on_a_wrong_key_is_that_of_the_program(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    example = (EXAMPLES / "permafrost.yaml").read_text(encoding="utf-8")
    Path("my_site.yaml").write_text(
        example.replace("layer_thickness", "layer_thicknes"), encoding="utf-8"
    )
    answer = CliRunner().invoke(app, ["check", "my_site.yaml"])
    assert answer.exit_code == 2
    shown = [text for _, _, text in texts("text", [DOCS / "getting_started.md"])]
    assert answer.output in shown


@pytest.fixture(scope="module")
def run_file(tmp_path_factory):
    """The smallest configuration for two days."""
    from noahpy import build_simulation
    from noahpy.output.run_files import RunFiles
    from noahpy.simulation.driver import run_simulation

    time = {"start": "2001-09-01", "end": "2001-09-02 12:00", "step": 43200}
    config = parse_config(MINIMAL | {"time": time})
    simulation = build_simulation(config)
    file = tmp_path_factory.mktemp("run") / "permafrost.nc"
    with RunFiles(config, simulation, output=file) as files:
        run_simulation(simulation, [files])
    return file


def test_python_in_the_documentation_reads_an_output_file(run_file, monkeypatch):
    import matplotlib as mpl

    monkeypatch.chdir(run_file.parent)
    Path("rest.nc").write_bytes(run_file.read_bytes())
    with netCDF4.Dataset("state.nc", "w") as file:
        file.createDimension("soil_layer", 4)
        file.createVariable("soil_temperature", "f8", ("soil_layer",))[:] = 270.0
    for page in ("getting_started", "output"):
        with mpl.rc_context({"backend": "Agg"}):
            names = {}
            for _, _, text in texts("python", [DOCS / f"{page}.md"]):
                exec(text, names)
            mpl.pyplot.close("all")
    assert names["whole"].sizes["time"] == 2 * names["run"].sizes["time"]
    parse_config(yaml.safe_load(Path("again.yaml").read_text(encoding="utf-8")))


def test_the_page_on_output_has_every_yearly_variable(run_file):
    import xarray as xr

    page = (DOCS / "output.md").read_text(encoding="utf-8")
    with xr.open_dataset(run_file) as run:
        yearly = {str(name) for name in run.data_vars if "year" in run[name].dims}
        for name in yearly | {"permafrost", "run_status", "time_bounds", "depth_bounds"}:
            assert name in run
            assert f"`{name}`" in page


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("docs") / "generated"
    with pytest.MonkeyPatch.context() as patch:
        # it adds to that for programs of pages
        patch.setenv("PYTHONPATH", os.environ.get("PYTHONPATH", ""))
        patch.syspath_prepend(DOCS)
        from reference_pages import write_pages

        write_pages(folder)
    return {page.stem: page.read_text(encoding="utf-8") for page in folder.rglob("*.md")}


def test_generated_pages_have_every_key_variable_and_command(generated):
    schema = json_schema()
    keys = [key for section in schema["$defs"].values() for key in section.get("properties", {})]
    for key in [*schema["properties"], *keys]:
        assert f"| `{key}` |" in generated["configuration_reference"]
    for variable in [*variable_table(), *bmi_variable_table()]:
        assert f"| `{variable.name}`" in generated["variables"]
    for name, command in get_command(app).commands.items():
        section = generated["command_line"].split(f"## noahpy {name}\n")[1].split("\n## ")[0]
        for option in (name for p in command.params for name in p.opts if name.startswith("-")):
            assert f"`{option}`" in section


def test_generated_pages_have_every_scheme_climate_and_class(generated):
    for name in [*SchemeNames.model_fields, *PRESETS]:
        assert f"{name}`" in generated["schemes"]
    for name in CLIMATES:
        assert f"`{name}`" in generated["climates"]
    for table in [*SOIL_TABLES, *VEGETATION_TABLES]:
        assert f"table `{table}`\n" in generated["classes"]
    assert "| 13 | `gravel` | 0.262 |" in generated["classes"]


def test_sections_of_the_configuration_reference_are_linked_to_where_they_stand(generated):
    page = generated["configuration_reference"]
    linked = set(re.findall(r"\]\(#(key-[^)]+)\)", page))
    assert linked == set(re.findall(r"^\((key-[^)]+)\)=$", page, re.MULTILINE))
    assert {"key-site", "key-forcing-netcdf", "key-soil-texture"} <= linked


def test_links_and_inclusions_lead_somewhere(generated):
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        included = re.findall(r"^```{include} (.+)$", text, re.MULTILINE)
        prose = re.sub(r"```.*?```|\$+[^$]+\$+", "", text, flags=re.DOTALL)
        linked = re.findall(r"\]\((?!https?://|#)([^)#]+)", prose)
        for target in [*included, *linked]:
            if "generated" in target:
                assert Path(target).stem in generated, (page.name, target)
            else:
                assert (page.parent / target).exists(), (page.name, target)


def files_of(folder):
    return {path for path in folder.rglob("*") if not {"generated", "__pycache__"} & {*path.parts}}


def built_site(folder, *options):
    """Pages of the site by name, built without a warning and with nothing left beside it."""
    pytest.importorskip("myst_nb", reason="the site needs noahpy[docs]")
    site, before = folder / "site", files_of(DOCS)
    sphinx = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html"]
    built = subprocess.run(
        [*sphinx, *options, DOCS, site],
        capture_output=True,
        text=True,
        env=os.environ | {"no_proxy": "*"},
    )
    assert built.returncode == 0, built.stderr[-5000:]
    assert [*folder.iterdir()] == [site]
    assert files_of(DOCS) == before
    return {page.stem: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}


def assert_has_its_picture(site, name):
    page = (site / f"{name}.html").read_text(encoding="utf-8")
    image = re.findall(r'src="(_images/\w+\.png)"', page)[-1]
    assert (site / image).stat().st_size > 50_000


LONG_PAGES = {
    "coupling": {
        "run_two_way(2.0)": "run_two_way(0.75)",
        "days=30, members=24": "days=3, members=4",
    },
    "first_run": {"2002-12-31 18:00": "2001-10-31 18:00"},
    "forcing": {},
    "soil": {},
    "gradients": {
        "2001-11-30": "2001-09-04",
        "forcings[:200]": "forcings[:5]",
        "k == 100": "k == 2",
        "first=160, last=200": "first=3, last=5",
        "step=150": "step=3",
        "replaced[100]": "replaced[2]",
        "longwave_down[120, 0]": "longwave_down[3, 0]",
        "for _ in range(24):\n    model.set_value": "for _ in range(4):\n    model.set_value",
        "for _ in range(24):\n    model.update": "for _ in range(4):\n    model.update",
        "range(1, 25)": "range(1, 5)",
        "in (12, 24)": "in (2, 4)",
    },
    "pictures": {"2002-06-30 18:00": "2001-11-30 18:00"},
    "gallery/site": {"2002-08-15 18:00": "2002-05-15 18:00"},
    "gallery/calibration": {
        '"end": "2001-06-06 18:00"': '"end": "2001-05-16 18:00"',
        '"end": "2001-06-07"': '"end": "2001-05-17"',
        '"runs": 24': '"runs": 2',
        '"starts": 2': '"starts": 1',
    },
    "gallery/coupling": {"couple(120), couple(120,": "couple(12), couple(12,"},
    "gallery/gradient": {"2001-07-31 18:00": "2001-05-25 18:00"},
    "gallery/region": {"2001-07-31 18:00": "2001-06-03 18:00"},
    "gallery/scenario": {"2002-07-31 18:00": "2002-05-12 18:00"},
}
"""What is replaced in the code of a page so that it runs for seconds."""


# --- run by `.ci/run`
@pytest.mark.slow
def test_the_site_builds_with_its_gallery_executed(tmp_path):
    # two pages outside the gallery are executed all the same, by their own setting
    pages = built_site(tmp_path, "-t", "gallery")
    assert_has_its_picture(tmp_path / "site", "weather")
    assert "cell_output" in pages["nextgen"]
    assert "Alias for field number" not in pages["api"]
    for name, page in pages.items():
        loaded = re.findall(r'<(?:script|link|img)\b[^>]*(?:src|href)="(https?://[^"]+)', page)
        assert not loaded, name


@pytest.mark.slow
def test_the_site_builds_with_all_pages_executed(tmp_path):
    built_site(tmp_path)
    assert_has_its_picture(tmp_path / "site", "first_run")


@pytest.mark.parametrize(
    "page",
    [
        # `.ci/run` executes the whole gallery
        pytest.param(page, marks=[pytest.mark.slow] if page.startswith("gallery/") else [])
        for page in LONG_PAGES
    ],
)
def test_the_code_of_a_page_runs(page, tmp_path, monkeypatch):
    import matplotlib as mpl
    import matplotlib.pyplot as plt

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("IPython.display.display", lambda *_: None)
    monkeypatch.syspath_prepend(EXAMPLES / "coupling")
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    for long, short in LONG_PAGES[page].items():
        assert text.count(long) == 1, long
        text = text.replace(long, short)
    cells = re.findall(r"^```{code-cell}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert cells
    names = {}
    with mpl.rc_context({"backend": "Agg"}):
        for cell in cells:
            exec(re.sub(r"\A(---\n(?s:.*?)\n---\n|(:.*\n)+)", "", cell), names)
        plt.close("all")
