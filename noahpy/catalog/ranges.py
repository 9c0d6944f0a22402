"""Allowed ranges of parameters, states and forcing.

Configurations, tables, couplers, maps and searches are all checked against them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from noahpy.catalog.parameters import PARAMETERS
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.states import Forcing, State, WindComponents


class ValueRange(NamedTuple):
    """Lowest and highest allowed value."""

    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.low:g} to {self.high:g}"


def _ranges(group: type[tuple[Any, ...]]) -> Mapping[str, ValueRange]:
    return {name: ValueRange(*line.allowed) for name, line in quantities_of(group).items()}


PARAMETER_RANGES: Final[Mapping[str, ValueRange]] = MappingProxyType(
    {name: ValueRange(*line.allowed) for name, line in PARAMETERS.items() if line.has_range}
)
"""Allowed range of every parameter, in its unit, wider than that of real soils and sites."""

STATE_RANGES: Final = MappingProxyType(_ranges(State))
"""Allowed range of every state variable, in its unit."""

FORCING_RANGES: Final = MappingProxyType({**_ranges(Forcing), **_ranges(WindComponents)})
"""Allowed range of every forcing, in its unit, and of the wind components of couplers."""
