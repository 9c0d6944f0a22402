"""Compiled packages in the user's cache directory.

A package belongs to one version of torch, one kind of processor, one state of the source and one
choice of schemes and shapes; all of that is in its name, so what does not fit is never found. It
appears under its name only when it is complete, and is checked before it is used.
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
"""Columns of a call, and up to how many columns of a run it takes the least time."""
TORCH_CACHE: Final = "TORCHINDUCTOR_CACHE_DIR"
"""Environment variable that names the folder of torch's compiler."""


def cache_directory() -> Path:
    """Where packages are kept: the folder in ``NOAHPY_CACHE``, or one in the user's cache."""
    given = os.environ.get("NOAHPY_CACHE")
    return Path(given) if given else user_cache_path("noahpy") / "engine"


@cache
def _source_hash() -> str:
    """Of the source that a package is made from."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _processor() -> str:
    """What the compiler's native code may rely on."""
    flags = ""
    description = Path("/proc/cpuinfo")
    if description.exists():
        lines = description.read_text(encoding="utf-8", errors="replace").splitlines()
        flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.system()} {platform.machine()} {platform.processor()} {flags}"


class PackageKey(NamedTuple):
    """What a package is for."""

    kind: Kind
    schemes: str
    """Their description, as JSON."""
    coefficients: str
    """Digest of the form of its coefficients."""
    dtype: str
    layers: int
    columns: int

    @classmethod
    def of(cls, model: Model, kind: Kind = "step", columns: int | None = None) -> PackageKey:
        """The package that a model runs with.

        Args:
            model: that runs.
            kind: of package.
            columns: of a run that the model is a part of, if they are more than its own.

        Raises:
            EngineError: its step cannot be compiled.
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
        """Of the package, whether it exists or not."""
        told = [*self, torch.__version__, _processor(), _source_hash()]
        digest = hashlib.sha256(json.dumps(told).encode()).hexdigest()
        name = f"{self.kind}-{self.layers}x{self.columns}-{self.dtype}-{digest[:24]}.pt2"
        return cache_directory() / name


_loaded: dict[Path, Package] = {}


def find(key: PackageKey) -> Package | None:
    """The package from the cache, or None if there is no sound one.

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
"""The environment is that of all threads."""


@contextmanager
def _own_compiler_cache(folder: Path) -> Iterator[None]:
    """Have torch keep what it generates in a folder of the user's, not in one of the machine's.

    What stands there goes into packages unseen.
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
    """Refuse to go on without a C++ compiler.

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
    """The package from the cache, built first if need be, which takes minutes.

    Builders of the same package wait for each other.

    Args:
        key: of the package.
        model: it is for.
        on_stage: told what is being done, if the package must be built.

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
        # another builder may have been at it meanwhile
        found = find(key)
        if found is not None:
            return found
        from noahpy.engine.build import build_package

        require_compiler()
        place = path.with_suffix(".building")
        # of a builder that was killed; a living one holds the lock
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=PRIVATE)
        try:
            with _own_compiler_cache(path.parent):
                build_package(model, key.columns, key.kind, place / path.name, on_stage)
            (place / path.name).chmod(0o644)
            (place / path.name).replace(path)
        except Exception as error:
            # whatever torch and the compiler raise, often a page of it, eager mode goes on
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            raise EngineError(f"the model could not be compiled: {reason}") from error
        finally:
            shutil.rmtree(place, ignore_errors=True)
        _loaded.pop(path, None)
        return _loaded.setdefault(path, Package(path))
