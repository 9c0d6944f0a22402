"""What is run as code must be nobody else's."""

import os
import stat

import pytest

from noahpy.engine import cache
from noahpy.engine.cache import find, find_or_build
from noahpy.engine.key import LibraryKey
from noahpy.engine.library import Library, sealed
from noahpy.engine.model import with_engine
from noahpy.errors import EngineError, EngineWarning, ForeignFileError
from noahpy.files.owned_files import make_private_folder, read_own
from noahpy.model.schemes import Schemes


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "cache"
    make_private_folder(folder)
    path = folder / "step.so"
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
    link = file.parent / "link.so"
    link.symlink_to(file)
    with pytest.raises(ForeignFileError, match="is a link"):
        read_own(link)


# --- compiled steps ------------------------------------------------------------------------------
@pytest.fixture
def planted(columns, tmp_path, monkeypatch):
    """A library under the name that a model looks for, which anybody may have written."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("NOAHPY_CACHE", str(folder))
    monkeypatch.setattr(cache, "_loaded", {})
    model, _, _ = columns(2, Schemes())
    path = LibraryKey.of(model).path
    make_private_folder(folder)
    path.write_bytes(sealed(b"malice"))
    path.chmod(0o666)
    return model, path


def test_a_planted_library_is_not_loaded(planted, monkeypatch):
    model, path = planted
    monkeypatch.setattr("noahpy.engine.library._loaded", lambda _: pytest.fail("was loaded"))
    with pytest.raises(ForeignFileError):
        Library(path)
    with pytest.raises(ForeignFileError):
        find(LibraryKey.of(model))
    for engine in ("auto", "compiled"):
        with pytest.warns(EngineWarning, match=r"may write .*chmod go-w.*eager mode"):
            assert with_engine(model, engine) is model


def test_nothing_is_compiled_into_a_folder_of_others(planted, monkeypatch):
    model, path = planted
    path.unlink()
    path.parent.chmod(0o777)
    with pytest.raises(ForeignFileError, match="everyone may write"):
        find_or_build(LibraryKey.of(model), model)
    path.parent.chmod(0o700)
    monkeypatch.setattr("noahpy.engine.cache.os.access", lambda *_: False)
    with pytest.raises(EngineError, match="lacks the compiled step, and may not be written to"):
        find_or_build(LibraryKey.of(model), model)
