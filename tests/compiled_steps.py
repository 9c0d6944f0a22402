"""Compiled steps of tests: a cache for every file of tests, and what is compiled once for all.

With caches of their own, what the engine finds, and with it every bit of a result, depends on no
other file of tests. Here and not in `conftest.py` it holds for the tests beside this folder too.
"""

import os
import shlex
import sys
from pathlib import Path

import pytest

from noahpy.engine.compiler import FLAGS, compiler
from noahpy.errors import EngineError


@pytest.fixture(scope="module", autouse=True)
def cache_directory(tmp_path_factory):
    """A place for compiled steps that knows nothing of the user's, nor of other files' of tests."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOAHPY_CACHE", str(folder))
        yield folder


@pytest.fixture(scope="session", autouse=True)
def remembering_compiler(tmp_path_factory):
    """A compiler that builds the same library once for all files of tests, of all workers.

    `NOAHPY_TEST_LIBRARIES` names a folder of libraries that further sessions find.
    """
    try:
        command = compiler()
    except EngineError:
        yield
        return
    base = tmp_path_factory.getbasetemp()
    given = os.environ.get("NOAHPY_TEST_LIBRARIES")
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    folder = Path(given) if given else (base.parent if is_worker else base) / "libraries"
    folder.mkdir(exist_ok=True)
    script = Path(__file__).with_name("remembering_compiler.py")
    words = [sys.executable, "-IS", str(script), str(folder), command]
    wrapper = base / "compiler"
    wrapper.write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')
    wrapper.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CXX", str(wrapper))
        yield


@pytest.fixture
def quick_builds(monkeypatch):
    """Builds without optimization, which take half as long or less."""
    flags = tuple("-O0" if flag.startswith("-O") else flag for flag in FLAGS)
    for module in ("compiler", "key"):
        monkeypatch.setattr(f"noahpy.engine.{module}.FLAGS", flags)
