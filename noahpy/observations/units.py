"""Observed values in the units of output files, and their possible ranges."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.output_variables import Variable
from noahpy.catalog.units import conversion
from noahpy.errors import ObservationError, UnitError
from noahpy.physics.constants import WATER_DENSITY

_TEMPERATURE: Final = (175.0, 370.0)
"""K; the coldest snow seen from space has 175 K, the hottest sand 367 K. Marks of missing values,
such as -99 and 99.9 degC, are outside."""
_FLUX: Final = (-900.0, 2000.0)
"""W m-2; marks of missing values such as -999 and -6999 are outside."""
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
        "thaw_depth": (-0.5, 1e4),
        "net_radiation": _FLUX,
        "latent_heat_flux": _FLUX,
        "sensible_heat_flux": _FLUX,
        "ground_heat_flux": _FLUX,
        "shortwave_down": _FLUX,
        "shortwave_up": _FLUX,
        "longwave_down": _FLUX,
        "longwave_up": _FLUX,
    }
)
"""Possible readings of sensors, noise included, in the units of output files.

The ranges are wide enough for any site; values outside them are mostly in wrong units, or marks of
missing values.
"""


def to_output_units(values: FloatArray, unit: str | None, variable: Variable) -> FloatArray:
    """Values of an output variable in the units of output files.

    A depth of water is converted from a mass per area, and a mass per area from a depth.

    Args:
        values: values in `unit`.
        unit: unit in UDUNITS notation; None for the units of output files.
        variable: the output variable.

    Raises:
        ObservationError: an unknown unit, or one that cannot be converted.
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


def first_impossible(values: FloatArray, variable: Variable) -> int | None:
    """Index of the first value outside the possible range, or None; NaN counts as missing.

    Args:
        values: values in the units of output files.
        variable: their output variable.
    """
    if variable.name not in POSSIBLE:
        return None
    low, high = POSSIBLE[variable.name]
    impossible = np.flatnonzero((values < low) | (values > high))
    return int(impossible[0]) if impossible.size else None


def possible_range(variable: Variable) -> str:
    """The possible range, for messages."""
    low, high = POSSIBLE[variable.name]
    return f"{low:g} to {high:g} {variable.units}"
