"""Conversion of values from the units of files to those of the forcing."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.catalog.units import Converter, conversion
from noahpy.errors import ForcingFileError, UnitError
from noahpy.physics.constants import WATER_DENSITY


class _Conversion(NamedTuple):
    converter: Converter
    factor: float
    """Factor for the converted values."""
    is_sum: bool


class ConvertedValues(NamedTuple):
    """Values in the unit of a quantity, or in that unit times seconds."""

    values: FloatArray
    is_sum: bool
    """Whether the values are amounts instead of rates."""


def _described(quantity: QuantityName) -> str:
    kind = QUANTITIES[quantity]
    if kind.may_rest_at_zero:
        return "kg m-2 s-1, mm h-1, or an amount in kg m-2, mm or m"
    if kind.is_flux:
        return "W m-2, or an amount in J m-2"
    return f"{kind.unit} or what can be converted to it"


def convert(values: FloatArray, unit: str, quantity: QuantityName) -> ConvertedValues:
    """Convert values to the unit of a quantity; amounts of a flux remain amounts.

    Args:
        values: values in `unit`, any shape.
        unit: unit in UDUNITS or a similar notation.
        quantity: quantity of the values.

    Raises:
        ForcingFileError: the unit is unknown or of another dimension; the message says what is
            needed.
    """
    if unit == QUANTITIES[quantity].unit:
        return ConvertedValues(values, is_sum=False)
    converter, factor, is_sum = _conversion(unit, quantity)
    return ConvertedValues(converter(values) * factor, is_sum)


@lru_cache
def _conversion(unit: str, quantity: QuantityName) -> _Conversion:
    """Conversion from a unit other than the quantity's own.

    Raises:
        ForcingFileError: the unit is unknown or of another dimension.
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
