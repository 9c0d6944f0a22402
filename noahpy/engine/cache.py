"""Compiled libraries in the user's cache directory.

A library appears under its name only when it is complete, and is checked before it is used.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from noahpy.engine.compiler import compile_library
from noahpy.engine.key import LibraryKey
from noahpy.engine.library import Library, sealed
from noahpy.engine.shipped import shipped_source
from noahpy.errors import EngineError, ForeignFileError
from noahpy.files.owned_files import PRIVATE, make_private_folder
from noahpy.model.model import Model

_loaded: dict[Path, Library] = {}
_failed: dict[Path, str] = {}
"""Why libraries could not be built; they are not tried again, since every try takes seconds."""


def find(key: LibraryKey) -> Library | None:
    """The library from the cache; None if there is none or it is damaged.

    Raises:
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
    if path in _failed:
        raise EngineError(_failed[path])
    try:
        make_private_folder(path.parent)
    except OSError as error:
        raise EngineError(f"there is no folder for compiled steps: {error}") from error
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
        except Exception as error:
            # torch raises errors of many kinds and of a page; one line is enough
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            is_own = isinstance(error, EngineError)
            _failed[path] = reason if is_own else f"the model could not be compiled: {reason}"
            raise EngineError(_failed[path]) from error
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
    text = shipped_source(key)
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
