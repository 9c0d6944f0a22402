"""What the API reference leaves out of the docstrings, and what it takes as it stands."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

FIELD_NOISE = "Alias for field number"
"""What Python says of a named tuple's field that has no docstring of its own."""


def _without_noise(
    app: Sphinx,
    what: str,
    name: str,
    thing: Any,  # noqa: ANN401
    options: Any,  # noqa: ANN401
    lines: list[str],
) -> None:
    """Empty a docstring that says nothing; its field is listed with its type alone."""
    if lines and lines[0].startswith(FIELD_NOISE):
        lines.clear()


def _is_left_out(
    app: Sphinx,
    what: str,
    name: str,
    thing: Any,  # noqa: ANN401
    skip: bool,
    options: Any,  # noqa: ANN401
) -> bool | None:
    """Constants of modules stand in the source; those that users need are listed by themselves."""
    return True if what == "module" and name.isupper() else None


def setup(app: Sphinx) -> dict[str, bool]:
    """Register both handlers."""
    app.connect("autodoc-process-docstring", _without_noise)
    app.connect("autodoc-skip-member", _is_left_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
