"""The variables that a file can have, as the catalog lists them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from noahpy.catalog.outputs import STEP_QUANTITIES
from noahpy.catalog.published_order import IN_FILES, in_order
from noahpy.catalog.quantity import Axis, Kind, Method, Quantity
from noahpy.physics.constants import WATER_DENSITY

VariableChoice = (
    Literal["default", "all"] | tuple[str, ...] | dict[str, Method | tuple[Method, ...]]
)
"""A set of variables, names with their default methods, or names with methods."""

METHODS: Final[Mapping[Kind, tuple[Method, ...]]] = MappingProxyType(
    {
        "state": ("mean", "minimum", "maximum", "point"),
        "forcing": ("mean", "minimum", "maximum"),
        "rate": ("mean", "minimum", "maximum", "sum"),
        "amount": ("sum", "minimum", "maximum"),
    }
)
"""Methods by kind, the first being the default: values at the ends of steps (``state``), means over
steps (``forcing``), means that add up in time (``rate``), and amounts per step (``amount``)."""

_FRACTIONS: Final = frozenset({"m3 m-3", "kg kg-1"})
_OF_WATER: Final[Mapping[tuple[Kind, str], str]] = MappingProxyType(
    {("rate", "m s-1"): "kg m-2 s-1", ("amount", "m"): "kg m-2"}
)
"""Units in files by kind and by those of the model, in which water is a depth."""
_UNITS_OF_SUM: Final = MappingProxyType({"kg m-2 s-1": "kg m-2", "W m-2": "J m-2"})


class Variable(NamedTuple):
    """A variable of output files."""

    name: str
    units: str
    """In UDUNITS notation."""
    axis: Axis | None
    """What it has a value for each of; None if it has one by column."""
    kind: Kind
    default_method: Method
    is_default: bool
    """Whether it is in the default set."""
    quantity: str
    """Its name in `noahpy.model.quantities.QUANTITIES`."""
    scale: float
    """Its value in `units` over the quantity's."""
    standard_name: str
    """Of the CF table; empty where that has no such quantity."""
    sum_standard_name: str
    """The same for its sum over time."""
    long_name: str
    file_name: str = ""
    """Its name in a file, if that is another one."""

    @property
    def is_layered(self) -> bool:
        """Whether it has a value for every layer of an axis."""
        return self.axis is not None


class OutputVariable(NamedTuple):
    """A variable with the method by which an interval is summed up."""

    variable: Variable
    method: Method

    @property
    def name(self) -> str:
        """Name in the file: the method is left out where it is the default."""
        return self._with_method(self.variable.file_name or self.variable.name)

    @property
    def original_name(self) -> str:
        """The same by the name of NoahPy."""
        return self._with_method(self.variable.name)

    def _with_method(self, name: str) -> str:
        variable, method = self
        return name if method == variable.default_method else f"{name}_{method}"

    @property
    def _adds_up_in_time(self) -> bool:
        return self.method == "sum" and self.variable.kind == "rate"

    @property
    def units(self) -> str:
        """In UDUNITS notation; of a sum over time, not those of the rate."""
        units = self.variable.units
        return _UNITS_OF_SUM[units] if self._adds_up_in_time else units

    @property
    def standard_name(self) -> str:
        """CF standard name, or empty."""
        variable = self.variable
        return variable.sum_standard_name if self._adds_up_in_time else variable.standard_name


class VariableTable:
    """Variables by name."""

    def __init__(self, variables: Iterable[Variable]) -> None:
        self._by_name = {variable.name: variable for variable in variables}

    def __iter__(self) -> Iterator[Variable]:
        return iter(self._by_name.values())

    def get(self, name: str) -> Variable | None:
        """The variable with a name; None if there is none."""
        return self._by_name.get(name)

    @property
    def names(self) -> tuple[str, ...]:
        """All names, in the order of the table."""
        return tuple(self._by_name)

    def select(self, choice: object) -> tuple[OutputVariable, ...]:
        """The variables and methods of a `VariableChoice`, in its order.

        Raises:
            ValueError: no such choice: an unknown name, a method that the variable does not have,
                a repetition, nothing chosen, or something else altogether.
        """
        selected = [
            self._output_variable(name, method)
            for name, methods in self._requests(choice)
            for method in methods
        ]
        if not selected:
            raise ValueError("no variable is chosen")
        repeated = [v.name for k, v in enumerate(selected) if v in selected[:k]]
        if repeated:
            raise ValueError(f"{repeated[0]} is chosen twice")
        return tuple(selected)

    def _requests(self, choice: object) -> Iterator[tuple[object, Iterable[object]]]:
        """Names with methods, unchecked; None is the default method."""
        if choice == "default":
            yield from ((v.name, (None,)) for v in self if v.is_default)
        elif choice == "all":
            yield from ((name, (None,)) for name in self.names)
        elif isinstance(choice, Mapping):
            for name, methods in choice.items():
                yield name, methods if isinstance(methods, list | tuple) else (methods or "",)
        elif isinstance(choice, list | tuple):
            yield from ((name, (None,)) for name in choice)
        else:
            raise ValueError(
                f"{choice!r} is no choice of variables; allowed are default, all, "
                "a list of names, or names with methods"
            )

    def _output_variable(self, name: object, method: object) -> OutputVariable:
        if not isinstance(name, str) or name not in self._by_name:
            nearest = difflib.get_close_matches(str(name), self.names, n=1, cutoff=0.0)[0]
            raise ValueError(f"no variable is named {name!r}; the nearest name is {nearest!r}")
        variable = self._by_name[name]
        if method is None:
            return OutputVariable(variable, variable.default_method)
        allowed = METHODS[variable.kind]
        if method not in allowed:
            close = difflib.get_close_matches(str(method), allowed, n=1)
            hint = f"; the nearest is {close[0]!r}" if close else ""
            raise ValueError(f"{name} has no method {method!r}; it has {', '.join(allowed)}{hint}")
        return OutputVariable(variable, method)


def _variable(line: Quantity, kind: Kind) -> Variable:
    units = line.file_units or _units_in_files(line.units, kind)
    of_water = units.startswith("kg m-2") and not line.units.startswith("kg m-2")
    return Variable(
        name=line.file_name or line.name,
        units=units,
        axis=line.axis,
        kind=kind,
        default_method=line.method or METHODS[kind][0],
        is_default=line.is_default_output,
        quantity=line.name,
        scale=WATER_DENSITY if of_water else 1.0,
        standard_name=line.cf_name,
        sum_standard_name=line.cf_sum_name,
        long_name=line.long_name,
    )


def _units_in_files(units: str, kind: Kind) -> str:
    """Files have fractions as plain numbers, and water that flows or is lost by its mass."""
    return "1" if units in _FRACTIONS else _OF_WATER.get((kind, units), units)


@lru_cache(maxsize=1)
def variable_table() -> VariableTable:
    """The table, made once per process."""
    lines = in_order(STEP_QUANTITIES.values(), IN_FILES, lambda line: line.name)
    return VariableTable(_variable(line, line.kind) for line in lines if line.kind is not None)
