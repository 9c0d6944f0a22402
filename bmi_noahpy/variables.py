"""The variables the component exposes, from the table ``variables.csv`` beside this module."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple, cast

TIME_TOLERANCE: Final = 1e-6
"""Two model times closer than this are the same, s."""

Role = Literal["input", "state", "mean", "accumulated", "last", "static"]


class Variable(NamedTuple):
    """One variable of the component."""

    name: str
    """CSDMS Standard Name."""
    units: str
    """In UDUNITS notation."""
    is_layered: bool
    """Whether it has a value per soil layer."""
    role: Role
    """``input`` and ``state`` can be set; outputs are the mean over an update, accumulated over
    it, or the last of it; ``static`` never changes."""
    quantity: str
    """What it is in the model."""


class VariableTable:
    """Variables by name, with the other names that frameworks know them by."""

    def __init__(self, variables: Iterable[tuple[Variable, list[str]]]) -> None:
        self._by_name: dict[str, Variable] = {}
        self._by_alias: dict[str, Variable] = {}
        for variable, aliases in variables:
            self._by_name[variable.name] = variable
            self._by_alias.update(dict.fromkeys(aliases, variable))

    def __iter__(self) -> Iterator[Variable]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> Variable:
        """The variable of a name or alias.

        Raises:
            KeyError: no variable has this name; the message names the nearest.
        """
        found = self._by_name.get(name) or self._by_alias.get(name)
        if found is None:
            known = [*self._by_name, *self._by_alias]
            nearest = difflib.get_close_matches(name, known, n=1, cutoff=0.0)[0]
            raise KeyError(f"no variable is named {name!r}; the nearest name is {nearest!r}")
        return found

    def names(self, *, inputs: bool) -> tuple[str, ...]:
        """Names of the inputs, or of everything else."""
        return tuple(v.name for v in self._by_name.values() if (v.role == "input") == inputs)


@lru_cache(maxsize=1)
def variable_table() -> VariableTable:
    """The table of the component, read once per process."""
    text = (files("bmi_noahpy") / "variables.csv").read_text(encoding="utf-8")
    return VariableTable(
        (
            Variable(
                name=row["name"],
                units=row["units"],
                is_layered=row["grid"] == "layer",
                role=cast(Role, row["role"]),
                quantity=row["quantity"],
            ),
            row["also_accepted"].split(),
        )
        for row in csv.DictReader(text.splitlines())
    )
