"""Changes of the forcing that scenarios and ensembles make: which, in which units and ranges."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, get_args

from noahpy.catalog.forcing_quantities import Range

ChangedQuantity = Literal[
    "air_temperature",
    "relative_humidity",
    "surface_pressure",
    "wind_speed",
    "shortwave_down",
    "longwave_down",
    "precipitation",
]
"""Quantities of the forcing that may change; precipitation is rain and snow together."""
CHANGED: Final[tuple[ChangedQuantity, ...]] = get_args(ChangedQuantity)
ChangeKind = Literal["offset", "factor"]
"""What a change does: an offset is added, a factor multiplies."""


class Changeable(NamedTuple):
    """How a quantity may change."""

    offset: Range | None
    """Range of offsets; None where an offset makes no sense."""
    factor: Range | None
    """Range of factors; None where a factor makes no sense."""
    cmip_name: str
    """Name of the variable in files of CMIP."""

    def of(self, kind: ChangeKind) -> Range | None:
        """Range of a kind of change."""
        return self.offset if kind == "offset" else self.factor


_FACTOR: Final = Range(0.0, 10.0, "1")
CHANGES: Final[Mapping[ChangedQuantity, Changeable]] = MappingProxyType(
    {
        "air_temperature": Changeable(Range(-50.0, 50.0, "K"), None, "tas"),
        "relative_humidity": Changeable(Range(-100.0, 100.0, "%"), _FACTOR, "hurs"),
        "surface_pressure": Changeable(Range(-5e4, 5e4, "Pa"), _FACTOR, "ps"),
        "wind_speed": Changeable(Range(-50.0, 50.0, "m s-1"), _FACTOR, "sfcWind"),
        # an offset would shine at night, and rain on dry days
        "shortwave_down": Changeable(None, _FACTOR, "rsds"),
        "longwave_down": Changeable(Range(-300.0, 300.0, "W m-2"), _FACTOR, "rlds"),
        "precipitation": Changeable(None, Range(0.0, 100.0, "1"), "pr"),
    }
)
"""Every quantity that may change."""


def change_of(name: str) -> tuple[ChangedQuantity, ChangeKind] | None:
    """Quantity and kind of a change by its name, as in ``air_temperature.offset``; None if unknown.

    Args:
        name: quantity and kind.
    """
    quantity, _, kind = name.partition(".")
    for known, changeable in CHANGES.items():
        for possible in get_args(ChangeKind):
            if quantity == known and kind == possible and changeable.of(possible) is not None:
                return known, possible
    return None


CHANGE_NAMES: Final = tuple(
    f"{quantity}.{kind}"
    for quantity, changeable in CHANGES.items()
    for kind in get_args(ChangeKind)
    if changeable.of(kind) is not None
)
"""Names of all changes, as in ``air_temperature.offset``."""
