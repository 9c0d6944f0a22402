"""Compiled packages in the user's cache directory.

The name of a package depends on the version of torch, the processor, the source of the physics,
the schemes and the shapes, so that a package that does not fit is never found. It appears under its
name only when it is complete, and is checked before it is used.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

import torch
from platformdirs import user_cache_path

from noahpy.engine.form import CoefficientForm, sources
from noahpy.engine.interface import Kind
from noahpy.engine.package import Package
from noahpy.errors import EngineError, ForeignFileError
from noahpy.files.owned_files import PRIVATE, make_private_folder
from noahpy.model.model import Model
from noahpy.model.schemes import description

WIDTHS: Final[Mapping[int, int]] = MappingProxyType({1: 1, 64: 256, 512: sys.maxsize})
"""Columns of a call, with the largest number of columns of a run for which it is fastest."""
TORCH_CACHE: Final = "TORCHINDUCTOR_CACHE_DIR"
"""Environment variable of the cache of torch's compiler."""


def cache_directory() -> Path:
    """The folder of packages: ``NOAHPY_CACHE``, or one in the user's cache directory."""
    given = os.environ.get("NOAHPY_CACHE")
    return Path(given) if given else user_cache_path("noahpy") / "engine"


@cache
def _source_hash() -> str:
    """Digest of the sources of a package."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _processor() -> str:
    """The system and the instruction set of the processor."""
    flags = ""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
        flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.system()} {platform.machine()} {platform.processor()} {flags}"


class PackageKey(NamedTuple):
    """Everything of a model that its package depends on."""

    kind: Kind
    schemes: str
    """Description of the schemes, as JSON."""
    coefficients: str
    """Digest of the form of the coefficients."""
    dtype: str
    """Floating-point type."""
    layers: int
    """Number of soil layers."""
    columns: int
    """Number of columns of a call."""

    @classmethod
    def of(cls, model: Model, kind: Kind = "step", columns: int | None = None) -> PackageKey:
        """The key of the package of a model.

        Args:
            model: the model.
            kind: kind of package.
            columns: number of columns of the whole run, if the model has only some of them.

        Raises:
            EngineError: a step that cannot be compiled.
        """
        if model.eager_only is not None:
            raise EngineError(model.eager_only)
        wanted = columns or model.column_count
        dtype = model.parameters.soil.porosity.dtype
        return cls(
            kind=kind,
            schemes=json.dumps(description(model.schemes)),
            coefficients=CoefficientForm.of(model.parameters, model.schemes).digest,
            dtype=str(dtype).removeprefix("torch."),
            layers=model.layer_count,
            columns=next(width for width, most in WIDTHS.items() if wanted <= most),
        )

    @property
    def path(self) -> Path:
        """Path of the package, which need not exist."""
        parts = [*self, torch.__version__, _processor(), _source_hash()]
        digest = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
        name = f"{self.kind}-{self.layers}x{self.columns}-{self.dtype}-{digest[:24]}.pt2"
        return cache_directory() / name


_loaded: dict[Path, Package] = {}


def find(key: PackageKey) -> Package | None:
    """The package from the cache; None if there is none or it is damaged.

    Raises:
        ForeignFileError: somebody else may have written it.
    """
    path = key.path
    if path not in _loaded:
        if not path.exists():
            return None
        try:
            _loaded[path] = Package(path)
        except ForeignFileError:
            raise
        except EngineError:
            return None
    return _loaded[path]


_compiling = threading.Lock()
"""Held while the environment, which all threads share, is changed."""


@contextmanager
def _own_compiler_cache(folder: Path) -> Iterator[None]:
    """Context in which the cache of torch's compiler is a folder of the user.

    Its content becomes part of packages without a check, and its default is shared by all users.
    """
    own = folder / "torch"
    make_private_folder(own)
    with _compiling:
        before = os.environ.get(TORCH_CACHE)
        os.environ[TORCH_CACHE] = str(own)
        try:
            yield
        finally:
            if before is None:
                del os.environ[TORCH_CACHE]
            else:
                os.environ[TORCH_CACHE] = before


def require_compiler() -> None:
    """Require a C++ compiler.

    Raises:
        EngineError: there is none that torch can use.
    """
    usual = {"darwin": "clang++", "win32": "cl"}.get(sys.platform, "g++")
    compiler = os.environ.get("CXX", usual)
    if shutil.which(compiler) is None:
        raise EngineError(
            f"compiling the model takes a C++ compiler, and there is no {compiler}; install one, "
            "or name one in the environment variable CXX"
        )


def find_or_build(
    key: PackageKey, model: Model, on_stage: Callable[[str], None] = lambda _: None
) -> Package:
    """The package from the cache, built first if necessary, which takes minutes.

    Builders of the same package wait for each other.

    Args:
        key: key of the package.
        model: model from which it is built.
        on_stage: called with the stage of a build.

    Raises:
        EngineError: there is no C++ compiler, or it fails.
        ForeignFileError: somebody else may write to the cache, or may have written the package.
    """
    found = find(key)
    if found is not None:
        return found
    from filelock import FileLock

    path = key.path
    make_private_folder(path.parent)
    if not os.access(path.parent, os.W_OK):
        raise EngineError(f"{path.parent} lacks the compiled step, and may not be written to")
    with FileLock(path.with_suffix(".lock")):
        # another builder may have finished meanwhile
        found = find(key)
        if found is not None:
            return found
        from noahpy.engine.build import build_package

        require_compiler()
        folder = path.with_suffix(".building")
        # left by a builder that was killed, since a running one holds the lock
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=PRIVATE)
        try:
            with _own_compiler_cache(path.parent):
                build_package(model, key.columns, key.kind, folder / path.name, on_stage)
            (folder / path.name).chmod(0o644)
            (folder / path.name).replace(path)
        except Exception as error:
            # torch and the compiler raise errors of many kinds and of a page; one line is enough
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            raise EngineError(f"the model could not be compiled: {reason}") from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        _loaded.pop(path, None)
        return _loaded.setdefault(path, Package(path))
