"""Values in the units of files, converted to those of the forcing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.constants import WATER_DENSITY
from noahpy.forcing.arrays import FloatArray
from noahpy.forcing.errors import ForcingFileError
from noahpy.forcing.quantities import QUANTITIES, QuantityName

if TYPE_CHECKING:
    import pint

_WATER_DEPTH = re.compile(r"\s*(of\s+)?water(\s+equivalent)?\s*", re.IGNORECASE)
"""ERA5 writes the unit of snowfall as ``m of water equivalent``."""
_DIMENSIONLESS = frozenset({"-", "(0 - 1)", "fraction", "none", "unitless"})
_WATER_DENSITY_UNIT = "kg m-3"


class Converted(NamedTuple):
    """Values in the unit of a quantity."""

    values: FloatArray
    is_sum: bool
    """Whether they are amounts, in the unit times seconds, and not rates."""


def _described(quantity: QuantityName) -> str:
    kind = QUANTITIES[quantity]
    if kind.may_rest_at_zero:
        return "kg m-2 s-1, mm h-1, or an amount in kg m-2, mm or m"
    if kind.is_flux:
        return "W m-2, or an amount in J m-2"
    return f"{kind.unit} or what can be converted to it"


def convert(values: FloatArray, unit: str, quantity: QuantityName) -> Converted:
    """Values of a quantity, given in any unit of its kind, amounts of a flux included.

    Args:
        values: in `unit`, any shape.
        unit: in UDUNITS or a similar notation.
        quantity: gives the unit of the result.

    Raises:
        ForcingFileError: if the unit is unknown or of something else; the message says what is
            needed.
    """
    if unit == QUANTITIES[quantity].unit:
        return Converted(values, is_sum=False)
    from cf_xarray.units import units as registry

    source, target, factor, is_sum = _conversion(unit, quantity)
    converted = registry.Quantity(values, source).to(target).magnitude
    return Converted(np.asarray(converted, dtype=np.float64) * factor, is_sum)


class _Conversion(NamedTuple):
    source: pint.Unit
    target: pint.Unit
    factor: float
    """Of the values in the target unit."""
    is_sum: bool


@lru_cache
def _conversion(unit: str, quantity: QuantityName) -> _Conversion:
    """How values are converted from a unit that is not the quantity's own.

    Raises:
        ForcingFileError: if the unit is unknown or of something else.
    """
    from cf_xarray.units import units as registry

    text = "1" if unit.strip().lower() in _DIMENSIONLESS else _WATER_DEPTH.sub("", unit)
    # a unit text is what users and files write, and the parser's errors are of many kinds
    try:
        source = registry.parse_units(text)
    except Exception as error:
        raise ForcingFileError(
            f"unit {unit!r} is unknown; {quantity} needs {_described(quantity)}"
        ) from error
    rate = registry.parse_units(QUANTITIES[quantity].unit)
    density = registry.parse_units(_WATER_DENSITY_UNIT)
    factors = [(rate, 1.0, False)]
    if QUANTITIES[quantity].is_flux:
        factors.append((rate * registry.second, 1.0, True))
    if QUANTITIES[quantity].may_rest_at_zero:
        depth_rate = rate / density
        factors += [
            (depth_rate, WATER_DENSITY, False),
            (depth_rate * registry.second, WATER_DENSITY, True),
        ]
    for target, factor, is_sum in factors:
        if source.dimensionality == target.dimensionality:
            return _Conversion(source, target, factor, is_sum)
    raise ForcingFileError(
        f"unit {unit!r} is not one of {quantity}, which needs {_described(quantity)}"
    )
