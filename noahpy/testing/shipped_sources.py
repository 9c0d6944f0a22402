"""Writes the sources of compiled steps that come with the package: those of the presets."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterator
from typing import Final, get_args

import torch

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.interface import FunctionKind
from noahpy.engine.key import LibraryKey
from noahpy.engine.shipped import FOLDER, INDEX, first_line, shipped_name
from noahpy.engine.source import source
from noahpy.engine.trace import LAYERS
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.testing.synthetic_columns import synthetic_columns

RELEASE: Final = "2.13."
"""Release of torch whose formulas of derivatives are traced; others give the same by other code."""


def sources_to_ship(
    kind: FunctionKind, layers: int = LAYERS, presets: Collection[str] = PRESETS.keys()
) -> Iterator[tuple[str, str]]:
    """What sources of a kind are for, and their texts, traced with a number of layers."""
    parameters, _ = synthetic_columns(1, 4, seed=0)
    first = first_line()
    for preset in presets:
        model = Model(parameters, Schemes.of(PRESETS[preset].names))
        yield shipped_name(LibraryKey.of(model, kind)), first + source(model, kind, layers)


def main() -> None:
    """Write all sources."""
    if not torch.__version__.startswith(RELEASE):
        sys.exit(f"error: torch is {torch.__version__}; the sources are traced with {RELEASE}x")
    FOLDER.mkdir(exist_ok=True)
    texts = {name: text for kind in get_args(FunctionKind) for name, text in sources_to_ship(kind)}
    for path in FOLDER.glob("*.cpp"):
        path.unlink()
    files: dict[str, str] = {}
    index = {name: files.setdefault(text, f"{name}.cpp") for name, text in texts.items()}
    for text, file in files.items():
        (FOLDER / file).write_text(text, encoding="utf-8")
        sys.stderr.write(f"{file}\n")
    INDEX.write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
