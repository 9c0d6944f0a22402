"""Texts of units as files and users write them, and how values are converted: by UDUNITS."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import Final, Protocol

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.errors import UnitError

Converter = Callable[[FloatArray], FloatArray]

_DIMENSIONLESS: Final = frozenset(
    {"", "-", "(0 - 1)", "fraction", "none", "unitless", "dimensionless"}
)
_WATER_DEPTH: Final = re.compile(r"\s*(of\s+)?water(\s+equivalent)?\s*", re.IGNORECASE)
"""ERA5 writes the unit of snowfall as ``m of water equivalent``."""
_DEGREES: Final = re.compile(
    r"(°|\bdeg(ree)?s?)\s*([CFK])(elsius|ahrenheit|elvin)?\b", re.IGNORECASE
)
"""UDUNITS knows ``degC`` and reads a C that stands apart as coulomb."""
_ALONE: Final = {"C": "degC", "F": "degF", "mb": "mbar"}
"""What stands alone for something else than in UDUNITS: coulomb, farad and millibarn."""
_SQUARE: Final = re.compile(r"\bsquare\s+(\w+)")
_SUPERSCRIPTS: Final = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_LONGEST: Final = 200
"""Characters of a text that may be a unit."""

# the parser of UDUNITS is made for one caller at a time
_parser = Lock()


class _Unit(Protocol):
    """A unit of the library."""

    def is_convertible_to(self, other: _Unit) -> bool: ...

    def to(self, other: _Unit) -> Callable[..., float]: ...


@lru_cache(maxsize=1024)
def conversion(unit: str, target: str) -> Converter | None:
    """How values in a unit become values in another.

    Args:
        unit: as files and users write it: what UDUNITS reads, and words that it does not know for
            dimensionless numbers, depths of water and degrees.
        target: in UDUNITS notation.

    Returns:
        What makes an array of any shape one in the other unit; None if the units are of different
        kinds.

    Raises:
        UnitError: the unit is unknown.
    """
    with _parser:
        source, wanted = _parsed(_plain(unit)), _parsed(target)
        if source is None:
            raise UnitError(f"unit {unit!r} is unknown")
        if wanted is None or not source.is_convertible_to(wanted):
            return None
        converter = source.to(wanted)
        zero, one, two = (float(converter(x)) for x in (0.0, 1.0, 2.0))
    # UDUNITS also converts between reciprocals and from logarithms
    if not np.isclose(two - one, one - zero, rtol=1e-9, atol=0.0) or one == zero:
        return None

    def convert(values: FloatArray) -> FloatArray:
        given = np.ascontiguousarray(values, dtype=np.float64).reshape(-1)
        converted = converter(given) if given.size else given
        return np.asarray(converted, dtype=np.float64).reshape(np.shape(values))

    return convert


def _plain(unit: str) -> str:
    """A text with UDUNITS' own words for what it does not know."""
    text = " ".join(unit.split())
    if text.lower() in _DIMENSIONLESS:
        return "1"
    text = _DEGREES.sub(lambda match: f"deg{match[3].upper()}", _ALONE.get(text, text))
    text = _SQUARE.sub(r"\1^2", text.translate(_SUPERSCRIPTS))
    return _WATER_DEPTH.sub("", text)


def _parsed(text: str) -> _Unit | None:
    """A unit, or None if there is none."""
    # imported here because most runs have nothing to convert
    from gimli import units

    # a module of that name up to 0.3
    system = getattr(units, "units", units)
    if len(text) > _LONGEST or not text.isprintable():
        return None
    # the library raises errors of several kinds for what is no unit
    try:
        unit: _Unit = system[text]
    except Exception:
        return None
    return unit
