"""Tables of numbers that a compiled step includes."""

from __future__ import annotations

from pathlib import Path

from noahpy.physics.stability import TABLES


def write_tables(folder: Path) -> None:
    """Write the tables of the physics as C++ that a source can include."""
    for name, values in TABLES.items():
        text = ", ".join(map(repr, values.tolist()))
        (folder / f"{name}.inc").write_text(text, encoding="utf-8")
