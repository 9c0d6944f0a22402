"""Observed values in the units of output files."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

import numpy as np

from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.catalog.units import conversion
from noahpy.errors import ObservationError, UnitError
from noahpy.observations.series import Values
from noahpy.physics.constants import WATER_DENSITY

_TEMPERATURE: Final = (150.0, 400.0)
_WATER_CONTENT: Final = (-0.1, 1.0)
_SHARE: Final = (-0.1, 1.1)
POSSIBLE: Final = MappingProxyType(
    {
        "soil_temperature": _TEMPERATURE,
        "skin_temperature": _TEMPERATURE,
        "air_temperature": _TEMPERATURE,
        "total_water_content": _WATER_CONTENT,
        "liquid_water_content": _WATER_CONTENT,
        "ice_content": _WATER_CONTENT,
        "surface_albedo": _SHARE,
        "snow_cover_fraction": _SHARE,
        "snow_depth": (-0.5, 30.0),
        "snow_water_equivalent": (-0.5, 20.0),
    }
)
"""What sensors, noise included, can read, in the units of output files: finds wrong units."""


def known_variable(name: str) -> Variable | None:
    """The output variable of a name, or None."""
    return next((variable for variable in variable_table() if variable.name == name), None)


def to_output_units(values: Values, unit: str | None, variable: Variable) -> Values:
    """Values of an output variable, given in any unit of its kind.

    A depth of water may also be given as a mass per area, and the other way round.

    Args:
        values: in `unit`.
        unit: in UDUNITS notation; None if they are in the units of the output file.
        variable: gives the units of the result.

    Raises:
        ObservationError: the unit is unknown or of another kind; the message says what is needed.
    """
    if unit is None or unit == variable.units:
        return values
    targets = (
        (variable.units, 1.0),
        (f"({variable.units}) kg m-3", 1.0 / WATER_DENSITY),
        (f"({variable.units}) m3 kg-1", WATER_DENSITY),
    )
    try:
        for target, factor in targets:
            converter = conversion(unit, target)
            if converter is not None:
                return converter(values) * factor
    except UnitError as error:
        raise ObservationError(
            f"{error}; {variable.name} needs {variable.units} or what can be converted to it"
        ) from error
    raise ObservationError(
        f"unit {unit!r} is not one of {variable.name}, which needs {variable.units} or what can "
        "be converted to it"
    )


def first_impossible(values: Values, variable: Variable) -> int | None:
    """Index of the first value that no sensor can have read, or None; NaN is missing.

    Args:
        values: in the units of the output file.
        variable: what they are of.
    """
    if variable.name not in POSSIBLE:
        return None
    low, high = POSSIBLE[variable.name]
    impossible = np.flatnonzero((values < low) | (values > high))
    return int(impossible[0]) if impossible.size else None


def possible_range(variable: Variable) -> str:
    """What is possible, in words."""
    low, high = POSSIBLE[variable.name]
    return f"{low:g} to {high:g} {variable.units}"
