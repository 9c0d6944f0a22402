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


INDEX: Final = FOLDER / "index.json"
"""Names of files by what `shipped_name` gives; presets may share a source."""


def shipped_name(key: LibraryKey) -> str:
    """What a source that comes with the package is for; any number of layers has the same."""
    digest = hashlib.sha256(json.dumps([key.schemes, key.coefficients]).encode()).hexdigest()
    return f"{key.kind}-{key.dtype}-{digest[:12]}"


def file_of(name: str) -> Path | None:
    """The file of a source that comes with the package, by what it is for."""
    file = json.loads(INDEX.read_text(encoding="utf-8")).get(name)
    return None if file is None else FOLDER / file


def first_line() -> str:
    """First line of a source, which tells the code that it is from."""
    return f"// From the code of digest {code_digest()}.\n"


def shipped_source(key: LibraryKey) -> str | None:
    """The source that comes with the package; None if there is none for the code as it is."""
    path = None if key.modules else file_of(shipped_name(key))
    if path is None:
        return None
    text = path.read_text(encoding="utf-8")
    return text if text.startswith(first_line()) else None
