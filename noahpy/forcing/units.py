"""Values in the units of files, converted to those of the forcing."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.catalog.units import Converter, conversion
from noahpy.errors import ForcingFileError, UnitError
from noahpy.forcing.arrays import FloatArray
from noahpy.physics.constants import WATER_DENSITY


class _Conversion(NamedTuple):
    converter: Converter
    factor: float
    """Of the values in the target unit."""
    is_sum: bool


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
    converter, factor, is_sum = _conversion(unit, quantity)
    return Converted(converter(values) * factor, is_sum)


@lru_cache
def _conversion(unit: str, quantity: QuantityName) -> _Conversion:
    """How values are converted from a unit that is not the quantity's own.

    Raises:
        ForcingFileError: if the unit is unknown or of something else.
    """
    rate = QUANTITIES[quantity].unit
    targets = [(rate, 1.0, False)]
    if QUANTITIES[quantity].is_flux:
        targets.append((f"({rate}) s", 1.0, True))
    if QUANTITIES[quantity].may_rest_at_zero:
        targets += [("m s-1", WATER_DENSITY, False), ("m", WATER_DENSITY, True)]
    try:
        for target, factor, is_sum in targets:
            converter = conversion(unit, target)
            if converter is not None:
                return _Conversion(converter, factor, is_sum)
    except UnitError as error:
        raise ForcingFileError(f"{error}; {quantity} needs {_described(quantity)}") from error
    raise ForcingFileError(
        f"unit {unit!r} is not one of {quantity}, which needs {_described(quantity)}"
    )
