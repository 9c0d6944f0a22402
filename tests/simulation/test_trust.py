"""Code that a configuration names runs only where the user trusts it, and only torch modules."""

from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from bmi_noahpy import NoahPy
from noahpy.cli.app import app
from noahpy.errors import ConfigError
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config, parse_config
from noahpy.simulation.trust import settings_file

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "permafrost.yaml"
MODULE = """
from pathlib import Path
Path(__file__).with_name("imported").touch()
import torch

class Albedo(torch.nn.Module):
    def forward(self, features):
        return 0.5 + 0.0 * features[..., 0]

def give():
    Path(__file__).with_name("called").touch()
    return Albedo()

class Other:
    def __init__(self):
        Path(__file__).with_name("called").touch()
"""


@pytest.fixture(autouse=True)
def _no_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.delenv("NOAHPY_TRUST", raising=False)


@pytest.fixture
def write(tmp_path):
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "code.py").write_text(MODULE)

    def write(module="code.py:Albedo", **process):
        values = yaml.safe_load(EXAMPLE.read_text())
        values["time"]["end"] = "2001-09-02"
        values["processes"] = {"snow_albedo": {"module": module, **process}}
        file = folder / "case.yaml"
        file.write_text(yaml.safe_dump(values))
        return file

    return write


def ran(file):
    return (file.parent / "imported").exists() or (file.parent / "called").exists()


@pytest.mark.parametrize("command", ["check", "run", "compile", "calibrate", "learn"])
def test_no_command_imports_what_a_stranger_names(write, command):
    file = write()
    result = CliRunner().invoke(app, [command, str(file)])
    assert result.exit_code == 2
    assert f"{file}:\n  processes.snow_albedo.module (line " in result.stderr
    assert "--trust" in result.stderr
    assert not ran(file)


def test_loading_parsing_and_a_component_import_nothing(write):
    file = write()
    for refused in (
        lambda: load_config(file),
        lambda: parse_config(yaml.safe_load(file.read_text()), file.parent),
        lambda: NoahPy().initialize(str(file)),
    ):
        with pytest.raises(ConfigError, match="NOAHPY_TRUST=1"):
            refused()
    assert not ran(file)


@pytest.mark.parametrize(
    "module", ["code.py:give", "code.py:Other", "subprocess:run", "os:system", "builtins:eval"]
)
def test_nothing_is_called_that_is_no_class_of_a_module(write, module):
    file = write(module, arguments={"args": ["touch", "called"]} if "sub" in module else {})
    with pytest.raises(ConfigError, match=r"is not a class of torch\.nn\.Module"):
        build_simulation(load_config(file, trust=True))
    assert not (file.parent / "called").exists()


def test_trust_is_an_option_a_variable_or_a_setting(write, tmp_path, monkeypatch):
    file = write()
    assert CliRunner().invoke(app, ["check", "--trust", str(file)]).exit_code == 0
    assert ran(file)
    with monkeypatch.context() as patch:
        patch.setenv("NOAHPY_TRUST", "1")
        load_config(file)
    settings = settings_file()
    assert settings.is_relative_to(tmp_path)
    settings.parent.mkdir(parents=True)
    for trust, may in (
        ("true", True),
        ("false", False),
        (f"[{file.parent}]", True),
        (f"[{tmp_path / 'other'}, {tmp_path}]", True),
        (f"[{file.parent}s]", False),
    ):
        settings.write_text(f"trust: {trust}\n")
        if may:
            load_config(file)
        else:
            with pytest.raises(ConfigError, match="names code"):
                load_config(file)


@pytest.mark.parametrize("text", ["trust: 3", "trusted: true", "trust: [", "[1]"])
def test_settings_that_cannot_be_read_trust_nothing(write, text):
    settings = settings_file()
    settings.parent.mkdir(parents=True)
    settings.write_text(text)
    with pytest.raises(ConfigError, match=r"settings\.yaml"):
        load_config(write())


def test_weights_are_no_code(write, tmp_path):
    import pickle

    class Evil:
        def __reduce__(self):
            return (Path.touch, (tmp_path / "unpickled",))

    file = write(weights="w.pt")
    (file.parent / "w.pt").write_bytes(pickle.dumps(Evil(), protocol=2))
    with pytest.raises(ConfigError, match="has no weights that torch can load safely"):
        build_simulation(load_config(file, trust=True))
    assert not (tmp_path / "unpickled").exists()
