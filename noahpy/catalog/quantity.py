"""What is known of a quantity of the model, and how a table of quantities is written.

A table is a named tuple whose fields say what they are::

    @catalogued(section="site")
    class SiteParameters(NamedTuple):
        air_height: Annotated[Tensor, Quantity("height of the air temperature", "m", (0.01, 1e3))]

Configurations, calibrations, maps, the component, output files and reference pages take names,
units, ranges and defaults from there. Nothing here imports torch: frameworks read names and units
before they initialize a model.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, replace
from types import MappingProxyType
from typing import Any, Final, Literal, TypeVar, get_args, get_type_hints

from noahpy.catalog.forcing_quantities import Coupled

Kind = Literal["state", "forcing", "rate", "amount"]
"""What an output variable is over a step: a value at its end, a mean of what drives it, a mean that
adds up in time, or an amount."""
Method = Literal["mean", "minimum", "maximum", "sum", "point"]
"""How an output file sums up an interval."""
Axis = Literal["soil_layer", "snow_layer"]
"""Vertical axis: layers of the soil, or those of layered snow, which a model may have none of."""
AXES: Final[tuple[Axis, ...]] = get_args(Axis)
Group = TypeVar("Group", bound=tuple[Any, ...])

_VOLUME_FRACTION: Final = "m3 m-3"
_SHAPES: Final[Mapping[Axis, str]] = {"soil_layer": "layer", "snow_layer": "snow_layer"}
"""What docstrings of shapes call an axis."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One line of a table. What it does not say has a default."""

    long_name: str
    """What it is, in words that can stand in a sentence."""
    units: str = "1"
    """Of the model, in UDUNITS notation."""
    allowed: tuple[float, float] = (-math.inf, math.inf)
    """Lowest and highest value."""
    _: KW_ONLY
    default: float | bool | None = None
    """Value where nothing gives one; None if something must."""
    note: str = ""
    """What else a user of the configuration should know."""
    axis: Axis | None = None
    """What it has a value for each of; None if it has one by column."""
    number: Literal["float", "integer", "flag"] = "float"
    """What its values are; only floating-point numbers can be sought, set or mapped."""
    is_configured: bool = True
    """Whether it has a key of its own in the section of its table."""
    is_fixed: bool = False
    """Whether it defines the columns, so that nobody may change it once they are built."""
    standard_name: str = ""
    """CSDMS Standard Name; the component shows what has one."""
    accumulated_name: str = ""
    """CSDMS Standard Name of its sum over an update, if the component shows that too."""
    aliases: str = ""
    """Other names that the component understands, with blanks between them."""
    registered_names: str = ""
    """Names of the registry of CSDMS Standard Names for the same, if its own name is none or is
    one of an older version; the component understands them too."""
    coupled: Coupled | None = None
    """What `forcing.from_coupler` calls an input that a coupler must set if no source has it."""
    cf_name: str = ""
    """Standard name of the CF table, where that has such a quantity."""
    cf_sum_name: str = ""
    """The same for its sum over time."""
    kind: Kind | None = None
    """What it is as an output variable; None if files cannot have it."""
    method: Method | None = None
    """How files sum it up unless told otherwise; None for the method that is usual for its kind."""
    is_default_output: bool = False
    """Whether files have it unless told otherwise."""
    file_name: str = ""
    """Its name in files, if that is another one."""
    file_units: str = ""
    """Its units in files, if these do not follow from those of the model."""
    is_output: bool = True
    """Whether files have it, if its kind is known."""
    symbol: str = ""
    """What the Fortran calls it."""
    name: str = ""
    """Set by its table."""
    key: str = ""
    """Key of the configuration, as in ``site.air_height``; set by its table, empty without one."""

    @property
    def is_layered(self) -> bool:
        """Whether it has a value for every layer of an axis."""
        return self.axis is not None

    @property
    def has_range(self) -> bool:
        """Whether some values are not allowed."""
        return any(map(math.isfinite, self.allowed))

    @property
    def is_sought(self) -> bool:
        """Whether a calibration may seek it: a parameter that is a number and may change."""
        return self.number == "float" and not self.is_fixed

    @property
    def plain_units(self) -> str:
        """Units in which volume fractions are plain numbers."""
        return "1" if self.units == _VOLUME_FRACTION else self.units

    @property
    def description(self) -> str:
        """A sentence with meaning and units."""
        units = "" if self.number == "flag" else f", {self.units}"
        symbol = f" ({self.symbol})" if self.symbol else ""
        note = f"; {self.note}" if self.note else ""
        return f"{self.long_name[:1].upper()}{self.long_name[1:]}{units}{symbol}{note}."


_TABLES: Final[dict[type, Mapping[str, Quantity]]] = {}


def catalogued(
    *, section: str = "", kind: Kind | None = None, axis: Axis | None = None
) -> Callable[[type[Group]], type[Group]]:
    """Make a named tuple a table of quantities, whose fields are described by them.

    Args:
        section: of the configuration, whose keys are the names; empty if it has no keys.
        kind: of its quantities in output files, if a line says none.
        axis: of its quantities, if a line says none.
    """

    def collect(group: type[Group]) -> type[Group]:
        hints = get_type_hints(group, localns={"Tensor": object}, include_extras=True)
        lines = {name: hint.__metadata__[0] for name, hint in hints.items()}
        describe(group, lines, section=section, kind=kind, axis=axis)
        # help and reference pages show the type alone; what it stands with is in the docstrings
        group.__annotations__ = group.__new__.__annotations__ = dict.fromkeys(lines, "Tensor")
        return group

    return collect


def describe(
    group: type[tuple[Any, ...]],
    lines: Mapping[str, Quantity],
    *,
    section: str = "",
    kind: Kind | None = None,
    axis: Axis | None = None,
) -> None:
    """Make a named tuple a table of quantities, whose lines stand apart; see `catalogued`."""
    found = {}
    for name in group._fields:  # type: ignore[attr-defined]
        line = lines[name]
        found[name] = replace(
            line,
            name=name,
            key=f"{section}.{name}" if section and line.is_configured else "",
            kind=(line.kind or kind) if line.is_output else None,
            axis=line.axis or axis,
        )
        shape = f" ``[{_SHAPES[line.axis]}, column]``." if line.axis else ""
        getattr(group, name).__doc__ = f"{found[name].description}{shape}"
    _TABLES[group] = MappingProxyType(found)


def named(lines: Mapping[str, Quantity]) -> Mapping[str, Quantity]:
    """A table without a named tuple: lines that know their names."""
    return MappingProxyType({name: replace(line, name=name) for name, line in lines.items()})


def quantities_of(group: type[Any]) -> Mapping[str, Quantity]:
    """The quantities of a table by name, in the order of its fields."""
    return _TABLES[group]
