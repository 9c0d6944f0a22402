"""What is run as code must be nobody else's."""

import os
import stat
import zipfile

import pytest
from noahpy.engine.package import Package

from noahpy.engine import cache
from noahpy.engine.cache import PackageKey, find, find_or_build
from noahpy.engine.model import with_engine
from noahpy.errors import EngineError, EngineWarning, ForeignFileError
from noahpy.files.owned_files import make_private_folder, read_own
from noahpy.model.schemes import Schemes


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "cache"
    make_private_folder(folder)
    path = folder / "step.pt2"
    path.write_bytes(b"code")
    path.chmod(0o644)
    return path


def owned_by(monkeypatch, user):
    """Let the tests be run by another user than the one whose files they are."""
    monkeypatch.setattr(os, "geteuid", lambda: user)


def test_a_new_folder_is_the_users_alone(tmp_path):
    folder = tmp_path / "new" / "cache"
    make_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    make_private_folder(folder)


def test_what_is_the_users_own_is_read(file):
    assert read_own(file) == b"code"


@pytest.mark.parametrize("which", ["file", "folder"])
@pytest.mark.parametrize(
    ("right", "whose"),
    [(0o020, "its group"), (0o002, "everyone"), (0o022, "its group and everyon")],
)
def test_what_others_may_write_to_is_refused(file, which, right, whose):
    changed = {"file": file, "folder": file.parent}[which]
    changed.chmod(stat.S_IMODE(changed.stat().st_mode) | right)
    with pytest.raises(ForeignFileError, match=f"{changed} is not used, .*: {whose}.* may write"):
        read_own(file)


def test_what_belongs_to_somebody_else_is_refused(file, monkeypatch):
    own = os.geteuid()
    if own == 0:
        # files of the administrator are good for everyone
        owned_by(monkeypatch, 12345)
        assert read_own(file) == b"code"
        os.chown(file, 4711, -1)
        with pytest.raises(ForeignFileError, match="belongs to user 4711"):
            read_own(file)
        os.chown(file, 0, -1)
        os.chown(file.parent, 4711, -1)
    else:
        owned_by(monkeypatch, own + 1)
    with pytest.raises(ForeignFileError, match="belongs to user"):
        read_own(file)


def test_links_are_refused(file, tmp_path):
    link = file.parent / "link.pt2"
    link.symlink_to(file)
    with pytest.raises(ForeignFileError, match="is a link"):
        read_own(link)


# --- compiled steps ------------------------------------------------------------------------------
@pytest.fixture
def planted(columns, tmp_path, monkeypatch):
    """A package under the name that a model looks for, which anybody may have written."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("NOAHPY_CACHE", str(folder))
    monkeypatch.setattr(cache, "_loaded", {})
    model, _, _ = columns(2, Schemes())
    path = PackageKey.of(model).path
    make_private_folder(folder)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/step.so", b"malice")
        archive.writestr("data/step_metadata.json", "{}")
    path.chmod(0o666)
    return model, path


def test_a_planted_package_is_not_loaded(planted, monkeypatch):
    model, path = planted
    monkeypatch.setattr("noahpy.engine.package._loaded", lambda *_, **__: pytest.fail("was loaded"))
    with pytest.raises(ForeignFileError):
        Package(path)
    with pytest.raises(ForeignFileError):
        find(PackageKey.of(model))
    for engine in ("auto", "compiled"):
        with pytest.warns(EngineWarning, match=r"may write .*chmod go-w.*eager mode"):
            assert with_engine(model, engine) is model


def test_nothing_is_compiled_into_a_folder_of_others(planted, monkeypatch):
    model, path = planted
    path.unlink()
    path.parent.chmod(0o777)
    with pytest.raises(ForeignFileError, match="everyone may write"):
        find_or_build(PackageKey.of(model), model)
    path.parent.chmod(0o700)
    monkeypatch.setattr("noahpy.engine.cache.os.access", lambda *_: False)
    with pytest.raises(EngineError, match="lacks the compiled step, and may not be written to"):
        find_or_build(PackageKey.of(model), model)


def test_torch_compiles_in_a_folder_of_the_users(planted, monkeypatch):
    model, path = planted
    path.unlink()
    seen = []

    def build_package(model, columns, kind, place, on_stage):
        seen.append(os.environ[cache.TORCH_CACHE])
        place.write_bytes(b"")

    monkeypatch.delenv(cache.TORCH_CACHE, raising=False)
    monkeypatch.setattr("noahpy.engine.build.build_package", build_package)
    monkeypatch.setattr("noahpy.engine.cache.require_compiler", lambda: None)
    monkeypatch.setattr("noahpy.engine.cache.Package", lambda path: path)
    find_or_build(PackageKey.of(model), model)
    assert seen == [str(path.parent / "torch")]
    assert stat.S_IMODE((path.parent / "torch").stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert cache.TORCH_CACHE not in os.environ
