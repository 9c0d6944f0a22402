"""Sources of compiled steps that come with the package, so that the steps of presets need no trace.

``python -m noahpy.testing.shipped_sources`` writes them anew after a change of the physics.
"""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from pathlib import Path
from typing import Final

from noahpy.engine.form import code_digest
from noahpy.engine.key import LibraryKey

FOLDER: Final = Path(str(files("noahpy.engine"))) / "shipped_sources"
"""Folder of the sources."""


def shipped_path(key: LibraryKey) -> Path:
    """Where the source of a library is, if it comes with the package; for any number of layers."""
    digest = hashlib.sha256(json.dumps([key.schemes, key.coefficients]).encode()).hexdigest()
    return FOLDER / f"{key.kind}-{key.dtype}-{digest[:12]}.cpp"


def first_line() -> str:
    """First line of a source, which tells the code that it is from."""
    return f"// From the code of digest {code_digest()}.\n"


def shipped_source(key: LibraryKey) -> str | None:
    """The source that comes with the package; None if there is none for the code as it is."""
    path = shipped_path(key)
    if not path.exists():
        return None
    text = path.read_text(encoding="utf-8")
    return text if text.startswith(first_line()) else None
