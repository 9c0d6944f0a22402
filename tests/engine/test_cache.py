import subprocess
import sys
import threading
import time
import warnings
import zipfile
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest
import torch

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.engine import cache
from noahpy.engine.cache import PackageKey, find, find_or_build
from noahpy.engine.form import CoefficientForm, sources
from noahpy.engine.model import with_engine
from noahpy.errors import EngineError, EngineWarning
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.soil_heat import CoteKonradConductivity


class StoredPackage:
    """Stands for a loaded package where only the file counts."""

    def __init__(self, path):
        try:
            with zipfile.ZipFile(path) as archive:
                broken = archive.testzip()
        except zipfile.BadZipFile as error:
            raise EngineError(str(error)) from error
        if broken is not None:
            raise EngineError(broken)


@pytest.fixture
def key(columns, tmp_path, monkeypatch):
    monkeypatch.setenv("NOAHPY_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "_loaded", {})
    monkeypatch.setattr("noahpy.engine.form._forms", {})
    model, _, _ = columns(2, Schemes())
    return PackageKey.of(model)


@pytest.fixture
def builds(monkeypatch):
    """Building writes a small archive, slowly; one entry a build."""
    done = []

    def build_package(model, columns, kind, path, on_stage):
        done.append(columns)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("code", "x" * 1000)
        time.sleep(0.2)

    monkeypatch.setattr("noahpy.engine.build.build_package", build_package)
    monkeypatch.setattr(cache, "Package", StoredPackage)
    return done


def test_what_cannot_be_compiled_runs_eagerly_after_one_clear_line(columns, key, monkeypatch):
    def build_package(*_):
        raise RuntimeError("cond_fn might be aliasing the input\n\nWhile executing %while_loop")

    monkeypatch.setattr("noahpy.engine.build.build_package", build_package)
    model, _, _ = columns(2, Schemes())
    with pytest.warns(EngineWarning) as told:
        assert with_engine(model, "compiled") is model
    (warning,) = told
    assert str(warning.message) == (
        "the model could not be compiled: cond_fn might be aliasing the input; "
        "running in eager mode"
    )


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
    [("dtype", "float32"), ("layers", 5), ("columns", 1), ("schemes", "{}"), ("coefficients", "")],
)
def test_another_choice_is_another_package(key, field, other):
    assert key._replace(**{field: other}).path != key.path


def test_what_a_step_sees_in_its_coefficients_alone_shares_its_package(columns, key):
    model, _, _ = columns(2, Schemes())
    count = model.parameters.vegetation.root_layer_count
    vegetation = model.parameters.vegetation._replace(root_layer_count=torch.ones_like(count))
    shallow = model.with_parameters(model.parameters._replace(vegetation=vegetation))
    assert int(count.max()) > 1
    assert PackageKey.of(shallow) == key


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


def test_an_own_scheme_has_packages_of_its_own_by_its_settings_not_its_parameters(columns, key):
    keys = [
        PackageKey.of(columns(2, power_conductivity(*numbers))[0])
        for numbers in ((1.0, 1.0), (1.0, 0.9), (1.1, 1.0))
    ]
    assert keys[0] == keys[1]
    assert len({key, *keys}) == 3


def test_an_own_scheme_of_other_code_has_packages_of_its_own(columns, monkeypatch):
    model, _, _ = columns(2, power_conductivity())
    before = PackageKey.of(model)
    monkeypatch.setattr("inspect.getsource", lambda _: "another text")
    assert PackageKey.of(model) != before


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
        PackageKey.of(model)


def test_what_is_one_tensor_for_a_scheme_and_two_for_another_is_not_one_package(columns, key):
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
        assert PackageKey.of(Model(parameters, Schemes.of(names))) != key


@pytest.mark.parametrize("hidden", ["_source_hash", "_processor"])
def test_another_source_or_processor_is_another_package(key, monkeypatch, hidden):
    before = key.path
    monkeypatch.setattr(cache, hidden, lambda: "another")
    assert key.path != before


def test_the_hash_sees_the_sources(tmp_path, monkeypatch):
    source = tmp_path / "snow.py"
    source.write_text("melt = 1\n")
    monkeypatch.setattr(cache, "sources", lambda: [source])
    before = cache._source_hash.__wrapped__()
    source.write_text("melt = 2\n")
    assert cache._source_hash.__wrapped__() != before


def test_without_a_package_auto_is_eager_and_silent(columns, key):
    model, _, _ = columns(2, Schemes())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert with_engine(model, "auto") is model


def test_without_a_compiler_one_warning_says_so_and_eager_mode_runs(columns, key, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CXX", "no-such-compiler")
    model, _, _ = columns(2, Schemes())
    with pytest.warns(EngineWarning, match=r"C\+\+ compiler.*eager mode") as caught:
        assert with_engine(model, "compiled") is model
    assert len(caught) == 1


def test_a_damaged_package_is_not_found_and_built_again(key, builds):
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


def test_builders_of_the_same_package_wait_for_each_other(key, builds):
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


def test_a_failed_build_leaves_nothing_and_says_why(key, builds, monkeypatch):
    def build_package(model, columns, kind, path, on_stage):
        path.write_bytes(b"half")
        raise RuntimeError("the compiler does not know this")

    monkeypatch.setattr("noahpy.engine.build.build_package", build_package)
    with pytest.raises(EngineError, match="does not know this"):
        find_or_build(key, None)
    left = [p.name for p in key.path.parent.iterdir() if p.suffix != ".lock" and p.name != "torch"]
    assert left == []


def test_what_a_killed_builder_left_is_swept_away(key, builds):
    left = key.path.with_suffix(".building")
    left.mkdir(parents=True)
    (left / key.path.name).write_bytes(b"half")
    find_or_build(key, None)
    assert len(builds) == 1
    assert not left.exists()
