"""Amounts of memory as users write them, such as ``2 GB``."""

from __future__ import annotations

import re
from typing import Final

UNITS: Final = {
    "": 1,
    "B": 1,
    "kB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12,
    "KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40,
}  # fmt: skip
AMOUNT_PATTERN: Final = r"^\s*\d+(\.\d+)?\s*(B|[kMGT]B|[KMGT]iB)?\s*$"
"""Regular expression of an amount."""


def byte_count(given: int | str) -> int:
    """An amount of memory in bytes.

    Args:
        given: number of bytes, or a number with a unit.

    Raises:
        ValueError: it is no amount, or not positive.
    """
    text = str(given)
    if isinstance(given, bool) or not re.match(AMOUNT_PATTERN, text):
        raise ValueError(
            f"{given!r} is no amount of memory; write a number of bytes, or one with a unit, as in "
            f"'2 GB': {', '.join(filter(None, UNITS))}"
        )
    unit = text.strip("0123456789. \t")
    count = int(float(text.strip().removesuffix(unit)) * UNITS[unit])
    if count < 1:
        raise ValueError(f"{given!r} is no amount of memory; it must be positive")
    return count
