import subprocess
import sys
import threading
import warnings
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest
import torch

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.engine import cache
from noahpy.engine import key as keys
from noahpy.engine.cache import find, find_or_build
from noahpy.engine.form import CoefficientForm, sources
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import with_engine
from noahpy.errors import EngineError, EngineWarning
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.soil_heat import CoteKonradConductivity


@pytest.fixture
def key(columns, tmp_path, monkeypatch):
    monkeypatch.setenv("NOAHPY_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "_loaded", {})
    monkeypatch.setattr(cache, "_failed", {})
    monkeypatch.setattr("noahpy.engine.form._forms", {})
    model, _, _ = columns(2, Schemes())
    return LibraryKey.of(model)


SOURCE = """
extern "C" int noahpy_layers(void) { return LAYERS; }
extern "C" int noahpy_lanes(void) { return 4; }
extern "C" const char *noahpy_interface_text(void) { return "{}"; }
"""


@pytest.fixture
def builds(monkeypatch):
    """A source with nothing in it but what every library has is compiled; one entry a build."""
    done = []

    def shipped_source(key):
        done.append(key)
        return SOURCE

    monkeypatch.setattr(cache, "shipped_source", shipped_source)
    return done


def test_what_cannot_be_compiled_runs_eagerly_after_one_line(columns, key, monkeypatch):
    def shipped_source(_):
        raise RuntimeError("cond_fn might be aliasing the input\n\nWhile executing %while_loop")

    monkeypatch.setattr(cache, "shipped_source", shipped_source)
    model, _, _ = columns(2, Schemes())
    for _ in range(2):
        with pytest.warns(EngineWarning) as caught:
            assert with_engine(model, "compiled") is model
        (warning,) = caught
        assert str(warning.message) == (
            "the model could not be compiled: cond_fn might be aliasing the input; "
            "running in eager mode"
        )
        # once in a process: a calibration makes a model for every evaluation
        monkeypatch.setattr(cache, "_build", lambda *_: pytest.fail("was tried again"))


def test_the_sources_hold_all_that_the_step_consists_of():
    code = (
        "import sys, noahpy.model.time_step; "
        "print(*(m for m in sys.modules if m.startswith('noahpy.')))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    package = Path(str(files("noahpy")))
    known = set(sources())
    for name in found.stdout.split():
        path = package.joinpath(*name.split(".")[1:])
        if path.is_dir():
            path = path / "__init__"
        assert path.with_suffix(".py") in known, name


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("dtype", "float32"),
        ("layers", 5),
        ("kind", "pull_back"),
        ("schemes", ""),
        ("coefficients", ""),
    ],
)
def test_another_choice_is_another_library(key, field, other):
    assert key._replace(**{field: other}).path != key.path


def test_what_a_step_sees_in_its_coefficients_alone_shares_its_library(columns, key):
    model, _, _ = columns(2, Schemes())
    count = model.parameters.vegetation.root_layer_count
    vegetation = model.parameters.vegetation._replace(root_layer_count=torch.ones_like(count))
    shallow = model.with_parameters(model.parameters._replace(vegetation=vegetation))
    assert int(count.max()) > 1
    assert LibraryKey.of(shallow) == key


@dataclass(frozen=True)
class PowerConductivity(CoteKonradConductivity):
    """A scheme that nobody has thought of here."""

    factor: float = 1.0
    exponent: torch.Tensor | None = None

    def __call__(self, total, liquid, soil):
        return self.factor * super().__call__(total, liquid, soil) ** self.exponent


def power_conductivity(factor=1.0, exponent=1.0):
    value = torch.tensor(exponent, dtype=torch.float64)
    return Schemes(thermal_conductivity=PowerConductivity(factor=factor, exponent=value))


def test_an_own_scheme_has_libraries_of_its_own_by_its_settings_not_its_parameters(columns, key):
    found = [
        LibraryKey.of(columns(2, power_conductivity(*numbers))[0])
        for numbers in ((1.0, 1.0), (1.0, 0.9), (1.1, 1.0))
    ]
    assert found[0] == found[1]
    assert len({key, *found}) == 3


def test_an_own_scheme_of_other_code_has_libraries_of_its_own(columns, monkeypatch):
    model, _, _ = columns(2, power_conductivity())
    before = LibraryKey.of(model)
    monkeypatch.setattr("inspect.getsource", lambda _: "another text")
    assert LibraryKey.of(model) != before


@pytest.mark.parametrize(
    ("scheme", "why"),
    [
        (lambda age, maximum: maximum, "no function of a module"),
        (type("Own", (), {"__call__": lambda self, age, maximum: maximum})(), "nor a dataclass"),
    ],
)
def test_what_cannot_be_told_from_others_is_not_compiled(columns, scheme, why):
    model, _, _ = columns(2, Schemes(snow_albedo=scheme))
    assert why in model.eager_only
    with pytest.raises(EngineError, match=why):
        LibraryKey.of(model)


def test_what_is_one_tensor_for_a_scheme_and_two_for_another_is_not_one_library(columns, key):
    pair = "surface_soil.porosity", "surface_thermal.porosity"
    model, _, _ = columns(2, Schemes())
    parameters = model.parameters
    source = CoefficientForm.of(parameters, Schemes()).source
    assert source[pair[0]] == source[pair[1]]
    for names in (
        SchemeNames(parameter_sourcing="legacy"),
        SchemeNames(thermal_conductivity_scheme=1),
        SchemeNames(bottom_boundary="heat_flux"),
    ):
        assert LibraryKey.of(Model(parameters, Schemes.of(names))) != key


@pytest.mark.parametrize("hidden", ["_source_hash", "_processor"])
def test_another_source_or_processor_is_another_library(key, monkeypatch, hidden):
    before = key.path
    monkeypatch.setattr(keys, hidden, lambda: "another")
    assert key.path != before


def test_the_hash_sees_the_sources(tmp_path, monkeypatch):
    source = tmp_path / "snow.py"
    source.write_text("melt = 1\n")
    monkeypatch.setattr(keys, "sources", lambda: [source])
    before = keys._source_hash.__wrapped__()
    source.write_text("melt = 2\n")
    assert keys._source_hash.__wrapped__() != before


def test_without_a_library_auto_is_eager_and_silent(columns, key):
    model, _, _ = columns(2, Schemes())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert with_engine(model, "auto") is model


def test_a_damaged_library_is_not_found_and_built_again(key, builds):
    assert find_or_build(key, None) is find(key)
    path = key.path
    path.write_bytes(path.read_bytes()[:-30])
    cache._loaded.clear()
    assert find(key) is None
    find_or_build(key, None)
    assert len(builds) == 2
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 255
    path.write_bytes(bytes(data))
    cache._loaded.clear()
    assert find(key) is None


def test_builders_of_the_same_library_wait_for_each_other(key, builds):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(find_or_build(key, None))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(builds) == 1
    assert found == [found[0]] * 3


def test_a_failed_build_leaves_nothing_and_says_why(key, monkeypatch):
    def compile_library(source, path, layers):
        path.write_bytes(b"half")
        raise RuntimeError("the compiler does not know this\n\nand more")

    monkeypatch.setattr(cache, "compile_library", compile_library)
    with pytest.raises(EngineError, match=r"not be compiled: the compiler does not know this$"):
        find_or_build(key, None)
    assert [p.suffix for p in key.path.parent.iterdir() if p.suffix != ".lock"] == []


def test_what_a_killed_builder_left_is_swept_away(key, builds):
    left = key.path.with_suffix(".building")
    left.mkdir(parents=True)
    (left / key.path.name).write_bytes(b"half")
    find_or_build(key, None)
    assert len(builds) == 1
    assert not left.exists()


# --- without a compiler --------------------------------------------------------------------------
def failing(folder):
    """A compiler that fails."""
    path = folder / "failing"
    path.write_text("#!/bin/sh\necho 'internal error: out of sorts' >&2\nexit 1\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (lambda _: "no-such-compiler", r"takes a C\+\+ compiler, and there is no no-such-compiler"),
        (failing, "failing failed: internal error: out of sorts"),
    ],
)
@pytest.mark.parametrize(("engine", "steps"), [("compiled", 1), ("auto", 1e6)])
def test_without_a_compiler_that_works_one_warning_says_so(
    columns, key, tmp_path, monkeypatch, command, reason, engine, steps
):
    monkeypatch.setenv("CXX", str(command(tmp_path)))
    model, _, _ = columns(2, Schemes())
    with pytest.warns(EngineWarning, match=f"{reason}.*eager mode") as caught:
        assert with_engine(model, engine, steps=steps) is model
    assert len(caught) == 1


def test_a_library_is_found_without_a_compiler_in_a_folder_that_is_only_read(
    key, builds, monkeypatch
):
    find_or_build(key, None)
    cache._loaded.clear()
    monkeypatch.setenv("CXX", "no-such-compiler")
    key.path.parent.chmod(0o500)
    assert find_or_build(key, None) is find(key)
    key.path.parent.chmod(0o700)
    assert len(builds) == 1


def test_a_folder_that_cannot_be_made_means_eager_mode(columns, key, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("NOAHPY_CACHE", str(tmp_path / "file" / "cache"))
    model, _, _ = columns(2, Schemes())
    with pytest.warns(EngineWarning, match="no folder for compiled steps: .*eager mode"):
        assert with_engine(model, "compiled") is model
