"""The error of writing and reading output files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from noahpy.errors import OutputError


@contextmanager
def reported_for(path: Path, action: str) -> Iterator[None]:
    """Give what goes wrong with a file as an `OutputError`."""
    try:
        yield
    except OutputError:
        raise
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"{path}: cannot be {action}: {reason}") from error
