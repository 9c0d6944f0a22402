"""The variables of the component: the quantities of the catalog with a CSDMS Standard Name.

Nothing here imports torch, since frameworks get names and units before they initialize.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, NoReturn, TypeVar

from bmi_noahpy.derivative_contract import names as contract
from noahpy.catalog.outputs import DERIVED as DERIVED_QUANTITIES
from noahpy.catalog.parameters import LAYERS, PARAMETERS
from noahpy.catalog.published_order import IN_COMPONENT, in_order
from noahpy.catalog.quantity import Axis, Quantity, quantities_of
from noahpy.catalog.states import Fluxes, Forcing, State, WindComponents

Role = Literal[
    "input",
    "state",
    "parameter",
    "multiplier",
    "uniform",
    "mean",
    "accumulated",
    "last",
    "scalar",
    "static",
    "reserved",
]
Entry = TypeVar("Entry")

KNOWN: Final[tuple[Role, ...]] = ("input", "state", "parameter", "multiplier")
"""Roles of the variables by which derivatives exist."""
OUTPUTS: Final[tuple[Role, ...]] = ("mean", "accumulated", "last")
"""Roles of the results of an update other than states."""
UNKNOWN: Final[tuple[Role, ...]] = ("state", *OUTPUTS)
"""Roles of the variables that have derivatives."""

DERIVED: Final[tuple[Role, ...]] = ("last", "uniform", "scalar")
"""Roles of the variables that follow from states or parameters, also from those that were set."""

_UNITS: Final = MappingProxyType({"m3 m-3": "1", "kg m-2 s-1": "mm s-1"})
"""Units of the component for those of the model: plain fractions, and water as a depth."""
_ACCUMULATED: Final = MappingProxyType({"m s-1": "m", "W m-2": "J m-2", "kg m-2 s-1": "mm"})
"""Units of a quantity that is accumulated over an update, by those of its rate."""
MULTIPLIER_SUFFIX: Final = "__multiplier"
UNIFORM_SUFFIX: Final = "__uniform"


OWN_PREFIX: Final = "noahpy"
"""First part of reserved names of this component."""
DERIVATIVE_LEVEL: Final = contract.name_of(contract.LEVEL)
VARSET: Final = "noahpy::varset"
SETTABLE: Final = "noahpy::settable"
EXTENSION: Final = "noahpy::extension"
DESCRIPTIONS: Final = (VARSET, SETTABLE, EXTENSION)
"""What reserved variables that describe others begin with."""


class Variable(NamedTuple):
    """One variable of the component."""

    name: str
    """CSDMS Standard Name."""
    units: str
    """Units in UDUNITS notation."""
    axis: Axis | None
    """What it has a value for each of; None if it has one by column."""
    role: Role
    """Role in the component. ``input``, ``state``, ``parameter``, ``multiplier`` and ``uniform``,
    one value for all layers, can be set. Outputs are the ``mean`` over an update, ``accumulated``
    over it, or its ``last`` value; a ``scalar`` follows from the layers of another variable.
    ``static`` variables never change. ``reserved`` ones are in no
    list."""
    quantity: str
    """Name of the quantity in the catalog."""
    long_name: str = ""
    """Name in words."""
    aliases: tuple[str, ...] = ()
    """Other names that are accepted but not listed."""
    type: str = "float64"
    """Type of a value."""
    itemsize: int = 8
    """Size of a value, bytes."""
    base: str = ""
    """Name of the variable whose seed or derivative it is, and whose size and grid it has."""


class Lookup(dict[str, Entry]):
    """A dictionary that calls a function for names that it does not have."""

    def __init__(self, entries: Mapping[str, Entry], otherwise: Callable[[str], Entry]) -> None:
        super().__init__(entries)
        self._otherwise = otherwise

    def __missing__(self, name: str) -> Entry:
        return self._otherwise(name)


def _reserved(
    name: str, units: str, value_type: str = "float64", itemsize: int = 8
) -> tuple[str, Variable]:
    return name, Variable(name, units, None, "reserved", name, type=value_type, itemsize=itemsize)


RESERVED: Final[Mapping[str, Variable]] = MappingProxyType(
    dict(
        [
            _reserved("noahpy::water_residual", "m"),
            _reserved("noahpy::surface_energy_residual", "W m-2"),
            _reserved("noahpy::soil_energy_residual", "W m-2"),
            _reserved("noahpy::checkpoint", "1", "int32", 4),
            _reserved("noahpy::rewind", "1", "int32", 4),
            *(
                _reserved(contract.name_of(kind, prefix=OWN_PREFIX), "1", "int32", 4)
                for kind in (*contract.CONTROLS, *contract.PRODUCT_CONTROLS)
            ),
            _reserved(DERIVATIVE_LEVEL, "1", "int32", 4),
            _reserved("ngen::mass_in", "m"),
            _reserved("ngen::mass_out", "m"),
            _reserved("ngen::mass_stored", "m"),
            _reserved("ngen::mass_leaked", "m"),
            _reserved("ngen::serialization_create", "ngen::trigger", "int32", 4),
            _reserved("ngen::serialization_free", "ngen::trigger", "int32", 4),
            _reserved("ngen::serialization_size", "bytes", "int64", 8),
            _reserved("ngen::serialization_state", "ngen::opaque", "uint8", 1),
            _reserved("noahpy::serialization_state_int64", "ngen::opaque", "int64", 8),
            _reserved("noahpy::serialization_state_float64", "ngen::opaque", "float64", 8),
        ]
    )
)
"""Reserved variables: closure, water balance, control of gradients, saved states."""

_SEPARATOR: Final = contract.SEPARATOR
_BASES: Final[Mapping[str, tuple[Role, ...]]] = MappingProxyType(
    {
        contract.name_of(kind, prefix=OWN_PREFIX): roles
        for kinds, roles in (
            ((*contract.OF_KNOWNS, *contract.PRODUCTS_OF_KNOWNS), KNOWN),
            ((*contract.OF_UNKNOWNS, *contract.PRODUCTS_OF_UNKNOWNS), UNKNOWN),
        )
        for kind in kinds
    }
)
"""Roles of the variables that have a seed or derivative, by the prefix of its name."""


class VariableTable:
    """The variables by all their accepted names."""

    def __init__(self, variables: Iterable[Variable]) -> None:
        self._listed = tuple(variables)
        by_name = {name: v for v in self._listed for name in (*v.aliases, v.name)}
        self.by_name: Lookup[Variable] = Lookup(by_name, self._not_listed)
        """Variables by every accepted name, reserved ones included."""
        # not listed, because their names have no form that checkers of Standard Names accept
        listed = [v for v in self if v.role not in ("multiplier", "uniform")]
        self._names = {
            role_is_input: tuple(v.name for v in listed if (v.role == "input") == role_is_input)
            for role_is_input in (True, False)
        }

    def __iter__(self) -> Iterator[Variable]:
        return iter(self._listed)

    def names(self, *, inputs: bool) -> tuple[str, ...]:
        """Names of the listed inputs, or of all other listed variables."""
        return self._names[inputs]

    def with_role(self, *roles: Role) -> list[Variable]:
        """The variables with one of the roles."""
        return [variable for variable in self if variable.role in roles]

    def names_with_role(self, *roles: Role) -> tuple[str, ...]:
        """Names of the variables with one of the roles."""
        return tuple(variable.name for variable in self.with_role(*roles))

    def _not_listed(self, name: str) -> Variable:
        own = RESERVED.get(name) or self._derivative(name) or _description(name)
        prefix, separator, rest = str(name).partition(_SEPARATOR)
        if own is None and separator and prefix == contract.PREFIX:
            return self.by_name[OWN_PREFIX + separator + rest]
        return own or self.refuse(name)

    def _derivative(self, name: str) -> Variable | None:
        """The seed or derivative of a name, if it is one."""
        prefix, _, of = name.rpartition(_SEPARATOR)
        base = self.by_name.get(of)
        if base is None or base.role not in _BASES.get(prefix, ()):
            return None
        kind = prefix.partition(_SEPARATOR)[2]
        return Variable(
            name=prefix + _SEPARATOR + base.name,
            units=contract.units_of(kind, base.units),
            axis=base.axis,
            role="reserved",
            quantity=prefix,
            base=base.name,
        )

    def _derivative_names(self) -> Iterator[str]:
        for prefix, roles in _BASES.items():
            for name in self.names_with_role(*roles):
                yield prefix + _SEPARATOR + name

    def refuse(self, name: str) -> NoReturn:
        """Refuse a name that no variable has.

        Raises:
            KeyError: always; the message gives the nearest name.
        """
        prefix = name.split(_SEPARATOR)[0] + _SEPARATOR
        reserved = (*RESERVED, *self._derivative_names())
        known = [other for other in reserved if other.startswith(prefix)] or [*self.by_name]
        nearest = difflib.get_close_matches(str(name), known, n=1, cutoff=0.0)[0]
        raise KeyError(f"no variable is named {name!r}; the nearest name is {nearest!r}")


def _description(name: str) -> Variable | None:
    """The variable that describes a set, a variable or an extension, if a name is that of one."""
    for prefix in DESCRIPTIONS:
        if str(name).startswith(prefix + _SEPARATOR):
            return Variable(name, "1", None, "reserved", prefix, type="int32", itemsize=4)
    return None


def derivative_kind(variable: Variable) -> str:
    """Kind of a seed or derivative in the text of the extension."""
    return variable.quantity.partition(_SEPARATOR)[2]


def multiplier_of(parameter: Variable) -> Variable:
    """The multiplier of a parameter; the model uses the product of both."""
    return Variable(
        name=parameter.name + MULTIPLIER_SUFFIX,
        units="1",
        axis=None,
        role="multiplier",
        quantity=parameter.quantity,
        aliases=tuple(alias + MULTIPLIER_SUFFIX for alias in parameter.aliases),
    )


def uniform_of(parameter: Variable) -> Variable:
    """The one value of a layered parameter in all layers."""
    return Variable(
        name=parameter.name + UNIFORM_SUFFIX,
        units=parameter.units,
        axis=None,
        role="uniform",
        quantity=parameter.quantity,
        aliases=tuple(alias + UNIFORM_SUFFIX for alias in parameter.aliases),
    )


def _of_tables() -> Iterator[tuple[Role, Quantity]]:
    """Quantities of the catalog with their roles."""
    for group in (Forcing, WindComponents):
        yield from (("input", line) for line in quantities_of(group).values())
    yield from (("state", line) for line in quantities_of(State).values())
    for line in (*quantities_of(Fluxes).values(), *DERIVED_QUANTITIES.values()):
        yield "last" if line.kind == "state" else "mean", line
        if line.accumulated_name:
            name = line.accumulated_name
            units = _ACCUMULATED[line.units]
            anonymous = replace(line, aliases="", registered_names="")
            yield "accumulated", replace(anonymous, standard_name=name, units=units)
    for line in (*PARAMETERS.values(), *LAYERS.values()):
        yield "static" if line.is_fixed else "parameter", line


def _variable(role: Role, line: Quantity) -> Variable:
    return Variable(
        name=line.standard_name,
        units=_UNITS.get(line.units, line.units),
        axis=line.axis,
        role=role,
        quantity=line.name,
        long_name=line.long_name,
        aliases=(*line.aliases.split(), *line.registered_names.split()),
    )


def _published_key(variable: Variable) -> str:
    prefix = "accumulated:" if variable.role == "accumulated" else ""
    return prefix + variable.quantity


@lru_cache
def variable_table(*, has_snow_layers: bool = False) -> VariableTable:
    """The table of a component, made once per process.

    Args:
        has_snow_layers: whether the snow has layers, which have variables of their own.
    """
    listed = (
        _variable(role, line)
        for role, line in _of_tables()
        if line.standard_name and (line.axis != "snow_layer" or has_snow_layers)
    )
    variables = in_order(listed, IN_COMPONENT, _published_key)
    parameters = [variable for variable in variables if variable.role == "parameter"]
    layered = [parameter for parameter in parameters if parameter.axis]
    return VariableTable([*variables, *map(multiplier_of, parameters), *map(uniform_of, layered)])
