import subprocess
import sys
import threading
import time
import warnings
import zipfile
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Literal

import pytest
import torch

from noahpy.engine import cache
from noahpy.engine.cache import PackageKey, find, find_or_build
from noahpy.engine.form import CoefficientForm, choice_of_processes, sources
from noahpy.engine.model import with_engine
from noahpy.errors import EngineError, EngineWarning
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.processes import select_processes
from noahpy.model.schemes import Schemes


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
    choice_of_processes.cache_clear()
    model, _, _ = columns(2, Schemes())
    yield PackageKey.of(model)
    choice_of_processes.cache_clear()


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
    model, _, _ = columns(2, Schemes(parameter_sourcing="legacy", thermal_conductivity_scheme=1))
    count = model.parameters.vegetation.root_layer_count
    vegetation = model.parameters.vegetation._replace(root_layer_count=torch.ones_like(count))
    shallow = model.with_parameters(model.parameters._replace(vegetation=vegetation))
    assert int(count.max()) > 1
    assert PackageKey.of(shallow) == key


class MoreSchemes(Schemes):
    """Schemes with one that nobody has thought of here."""

    new: Literal["one", "two"] = "one"


def test_a_new_scheme_that_chooses_a_function_has_packages_of_its_own(columns, key, monkeypatch):
    def select(schemes, dtype, device):
        return schemes.new, select_processes.__wrapped__(schemes, dtype, device)

    monkeypatch.setattr("noahpy.engine.form.select_processes", SimpleNamespace(__wrapped__=select))
    model, _, _ = columns(2, Schemes())
    keys = set()
    for new in ("one", "two"):
        model.schemes = MoreSchemes(new=new)
        keys.add(PackageKey.of(model))
    assert len(keys) == 2


def test_a_new_scheme_of_coefficients_never_takes_two_tensors_for_one(columns, key, monkeypatch):
    """What is one tensor for a scheme of coefficients and two for another is two inputs."""
    pair = "surface_soil.porosity", "surface_thermal.porosity"

    def derive(parameters, schemes):
        found = derive_coefficients(parameters, schemes)
        if schemes.new == "one":
            return found
        apart = found.surface_thermal._replace(porosity=found.surface_soil.porosity + 0.1)
        return found._replace(surface_thermal=apart)

    model, _, _ = columns(2, Schemes())
    parameters = model.parameters
    source = CoefficientForm.of(parameters, Schemes()).source
    assert source[pair[0]] == source[pair[1]]
    monkeypatch.setattr("noahpy.engine.form.derive_coefficients", derive)
    forms = [CoefficientForm.of(parameters, MoreSchemes(new=new)) for new in ("one", "two")]
    assert forms[0] == forms[1]
    assert forms[0].source[pair[0]] != forms[0].source[pair[1]]
    model.schemes = MoreSchemes()
    assert PackageKey.of(model) != key


def test_coefficients_of_another_form_have_packages_of_their_own(columns, key, monkeypatch):
    def derive(parameters, schemes):
        found = derive_coefficients(parameters, schemes)
        if schemes.new == "one":
            return found
        return found._replace(surface_soil=found.soil)

    monkeypatch.setattr("noahpy.engine.form.derive_coefficients", derive)
    model, _, _ = columns(2, Schemes())
    keys = set()
    for new in ("one", "two"):
        model.schemes = MoreSchemes(new=new)
        keys.add(PackageKey.of(model))
    assert len(keys) == 2


def test_schemes_that_choose_functions_are_seen(columns):
    read = choice_of_processes(Schemes(), torch.float64)
    assert set(Schemes.model_fields) - set(read) == {
        "thermal_conductivity_scheme",
        "parameter_sourcing",
    }


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
