"""Writes the sources of compiled steps that come with the package: those of the presets."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.interface import FunctionKind
from noahpy.engine.key import LibraryKey
from noahpy.engine.shipped import FOLDER, first_line, shipped_path
from noahpy.engine.source import source
from noahpy.engine.trace import LAYERS
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.testing.synthetic_columns import synthetic_columns


def sources_to_ship(kind: FunctionKind, layers: int = LAYERS) -> Iterator[tuple[Path, str]]:
    """Files and texts of the sources of a kind, traced with a number of layers."""
    parameters, _ = synthetic_columns(1, 4, seed=0)
    for preset in PRESETS.values():
        model = Model(parameters, Schemes.of(preset.names))
        yield shipped_path(LibraryKey.of(model, kind)), first_line() + source(model, kind, layers)


def main() -> None:
    """Write all sources."""
    FOLDER.mkdir(exist_ok=True)
    texts = {**dict(sources_to_ship("step")), **dict(sources_to_ship("pull_back"))}
    for path in set(FOLDER.glob("*.cpp")) - set(texts):
        path.unlink()
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
        sys.stderr.write(f"{path.name}\n")


if __name__ == "__main__":
    main()
