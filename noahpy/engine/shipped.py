"""Sources of compiled steps that come with the package, so that no step need be traced.

``python -m noahpy.engine.shipped`` writes them anew after a change of the physics.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from noahpy.engine.form import code_digest
from noahpy.engine.interface import FunctionKind

if TYPE_CHECKING:
    from noahpy.model.model import Model
    from noahpy.model.schemes import Schemes

FOLDER: Final = Path(str(files("noahpy.engine"))) / "shipped_sources"
"""Folder of the sources."""


def _name(kind: FunctionKind, dtype: str, schemes: str, coefficients: str) -> str:
    digest = hashlib.sha256(json.dumps([schemes, coefficients]).encode()).hexdigest()
    return f"{kind}-{dtype}-{digest[:12]}.cpp"


def _first_line(digest: str) -> str:
    return f"// From the code of digest {digest}.\n"


def shipped_source(kind: FunctionKind, dtype: str, schemes: str, coefficients: str) -> str | None:
    """The source that comes with the package, if there is one and the code has not changed since.

    Args:
        kind: of the function.
        dtype: floating-point type.
        schemes: description of the schemes.
        coefficients: digest of the form of the coefficients.
    """
    path = FOLDER / _name(kind, dtype, schemes, coefficients)
    if not path.exists():
        return None
    text = path.read_text(encoding="utf-8")
    return text if text.startswith(_first_line(code_digest())) else None


def sources_to_ship() -> Iterator[tuple[str, str]]:
    """Names and texts of the sources that come with the package: those of the presets."""
    from noahpy.catalog.scheme_names import PRESETS
    from noahpy.engine.cache import LibraryKey
    from noahpy.engine.source import source
    from noahpy.model.schemes import Schemes

    first = _first_line(code_digest())
    kinds: tuple[FunctionKind, ...] = ("step", "pull_back")
    for preset in PRESETS.values():
        model = _example(Schemes.of(preset.names))
        for kind in kinds:
            key = LibraryKey.of(model, kind)
            name = _name(kind, key.dtype, key.schemes, key.coefficients)
            yield name, first + source(model, kind)


def _example(schemes: Schemes) -> Model:
    """A column with schemes."""
    from noahpy.model.model import Model
    from noahpy.testing.synthetic_columns import synthetic_columns

    return Model(synthetic_columns(1, 4, seed=0)[0], schemes)


def write_sources() -> None:
    """Write the sources that come with the package."""
    FOLDER.mkdir(exist_ok=True)
    texts = dict(sources_to_ship())
    for path in FOLDER.glob("*.cpp"):
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        sys.stderr.write(f"{name}\n")


if __name__ == "__main__":
    write_sources()
