"""Compiled libraries in the user's cache directory.

The name of a library depends on the processor, the compiler, the source of the physics, the schemes
and the number of layers, so that one that does not fit is never found. It appears under its name
only when it is complete, and is checked before it is used.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from noahpy.engine.compiler import FLAGS, HEADERS, compile_library, compiler, version
from noahpy.engine.form import CoefficientForm, sources
from noahpy.engine.interface import FunctionKind
from noahpy.engine.library import Library, sealed
from noahpy.engine.shipped import shipped_source
from noahpy.errors import EngineError, ForeignFileError
from noahpy.files.owned_files import PRIVATE, make_private_folder
from noahpy.model.model import Model
from noahpy.model.schemes import description


def cache_directory() -> Path:
    """The folder of libraries: ``NOAHPY_CACHE``, or one in the user's cache directory."""
    given = os.environ.get("NOAHPY_CACHE")
    return Path(given) if given else user_cache_path("noahpy") / "engine"


@cache
def _source_hash() -> str:
    """Digest of the sources of a library."""
    digest = hashlib.sha256()
    for path in (*sources(), *sorted(HEADERS.glob("*.h"))):
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


class LibraryKey(NamedTuple):
    """Everything of a model that its library depends on."""

    kind: FunctionKind
    schemes: str
    """Description of the schemes, as JSON."""
    coefficients: str
    """Digest of the form of the coefficients."""
    dtype: str
    """Floating-point type."""
    layers: int
    """Number of soil layers."""

    @classmethod
    def of(cls, model: Model, kind: FunctionKind = "step") -> LibraryKey:
        """The key of the library of a model.

        Raises:
            EngineError: a step that cannot be compiled.
        """
        if model.eager_only is not None:
            raise EngineError(model.eager_only)
        dtype = model.parameters.soil.porosity.dtype
        return cls(
            kind=kind,
            schemes=json.dumps(description(model.schemes)),
            coefficients=CoefficientForm.of(model.parameters, model.schemes).digest,
            dtype=str(dtype).removeprefix("torch."),
            layers=model.layer_count,
        )

    @property
    def path(self) -> Path:
        """Path of the library, which need not exist.

        Raises:
            EngineError: there is no compiler.
        """
        parts = [*self, version(compiler()), FLAGS, _processor(), _source_hash()]
        digest = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
        return cache_directory() / f"{self.kind}-{self.layers}-{self.dtype}-{digest[:24]}.so"


_loaded: dict[Path, Library] = {}


def find(key: LibraryKey) -> Library | None:
    """The library from the cache; None if there is none or it is damaged.

    Raises:
        EngineError: there is no compiler.
        ForeignFileError: somebody else may have written it.
    """
    path = key.path
    if path not in _loaded:
        if not path.exists():
            return None
        try:
            _loaded[path] = Library(path)
        except ForeignFileError:
            raise
        except EngineError:
            return None
    return _loaded[path]


def find_or_build(
    key: LibraryKey, model: Model, on_stage: Callable[[str], None] = lambda _: None
) -> Library:
    """The library from the cache, built first if necessary, which takes seconds.

    Builders of the same library wait for each other.

    Args:
        key: key of the library.
        model: model from which it is built.
        on_stage: called with the stage of a build.

    Raises:
        EngineError: an operation that cannot be compiled; there is no C++ compiler, or it fails.
        ForeignFileError: somebody else may write to the cache, or may have written the library.
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
        folder = path.with_suffix(".building")
        # left by a builder that was killed, since a running one holds the lock
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=PRIVATE)
        try:
            _build(key, model, folder, on_stage).replace(path)
        except EngineError:
            raise
        except Exception as error:
            # torch raises errors of many kinds and of a page; one line is enough
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            raise EngineError(f"the model could not be compiled: {reason}") from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        _loaded.pop(path, None)
        return _loaded.setdefault(path, Library(path))


def _build(key: LibraryKey, model: Model, folder: Path, on_stage: Callable[[str], None]) -> Path:
    """Write and compile a library.

    Returns:
        Its file, in the folder.
    """
    from noahpy.engine.tables import write_tables

    name = key.kind.replace("_", " ")
    text = shipped_source(key.kind, key.dtype, key.schemes, key.coefficients)
    if text is None:
        from noahpy.engine.source import source

        on_stage(f"tracing the {name}")
        text = source(model, key.kind)
    on_stage(f"compiling the {name}")
    file, library = folder / "step.cpp", folder / "step.so"
    file.write_text(text, encoding="utf-8")
    write_tables(folder)
    compile_library(file, library, key.layers)
    content = sealed(library.read_bytes())
    library.write_bytes(content)
    library.chmod(0o644)
    return library
