"""What numbers may be: parameters, states and forcing, wherever they come from.

Configurations, tables, couplers, maps and searches are all held against these.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from noahpy.catalog.parameters import PARAMETERS
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import Forcing, State, WindComponents


class ParameterRange(NamedTuple):
    """Lowest and highest number that a parameter may be."""

    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.low:g} to {self.high:g}"


def _ranges(group: type[tuple[Any, ...]]) -> Mapping[str, tuple[float, float]]:
    return {name: line.allowed for name, line in quantities_of(group).items()}


PARAMETER_RANGES: Final[Mapping[str, ParameterRange]] = MappingProxyType(
    {name: ParameterRange(*line.allowed) for name, line in PARAMETERS.items() if line.has_range}
)
"""Allowed values of parameters, in their unit: what soils and sites have, with room to spare."""

STATE_RANGES: Final = MappingProxyType(_ranges(State))
"""Lowest and highest allowed value of every state variable, in its unit."""

FORCING_RANGES: Final = MappingProxyType({**_ranges(Forcing), **_ranges(WindComponents)})
"""Lowest and highest allowed value of every forcing, in its unit, and of what couplers give."""
