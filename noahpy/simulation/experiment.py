"""The experiment of a run: what its members and its scenarios are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from noahpy.config import Config

_DIGITS: Final = 12
"""Number of digits of the digest of a file."""
_WITHOUT_EFFECT: Final = {"quantiles", "name"}
"""Keys that change no member and no forcing."""


def experiment_of(config: Config) -> dict[str, str]:
    """Values of the ensemble and of the scenarios by key, as text; of a file name and digest.

    Keys without a value are left out, and so are columns with the scenario of the first.
    """
    found: dict[str, str] = {}
    if config.ensemble is not None:
        given = config.ensemble.model_dump(exclude=_WITHOUT_EFFECT)
        found |= _values("ensemble", given)
    first = config.columns[0].forcing.scenario
    for number, column in enumerate(config.columns, start=1):
        scenario = column.forcing.scenario
        if number > 1 and scenario == first:
            continue
        place = "" if number == 1 else f"columns[{number}]."
        if scenario is not None:
            found |= _values(
                f"{place}forcing.scenario", scenario.model_dump(exclude=_WITHOUT_EFFECT)
            )
        elif first is not None:
            found[f"{place}forcing.scenario"] = "none"
    return found


def _values(key: str, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """Values below a key."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _values(f"{key}.{name}", one)
    elif isinstance(value, Path):
        yield key, f"{value.name} ({_digest(value)})"
    elif value is not None:
        yield key, str(value)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return f"sha256 {hashlib.file_digest(file, 'sha256').hexdigest()[:_DIGITS]}"
