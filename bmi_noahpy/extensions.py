"""What the component has beyond BMI 2.0, readable by a machine: variable sets and extensions.

Both follow the drafts for BMI 3: pull requests 186 (variable sets) and 187 (extensions) of
csdms/bmi.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from bmi_noahpy.variables import KNOWN, RESERVED, UNKNOWN, Role, VariableTable


class Extension(NamedTuple):
    """Something that a component may have or not."""

    functions: tuple[str, ...] = ()
    """Names of the methods of its object."""
    sets: tuple[str, ...] = ()
    """Names of its variable sets."""


EXTENSIONS: Final[Mapping[str, Extension]] = MappingProxyType(
    {
        "derivatives": Extension(
            (
                "get_known_var_names",
                "get_unknown_var_names",
                "get_directional_derivative",
                "get_adjoint_derivative",
                "start_recording",
                "stop_recording",
                "adjoint_sweep",
            ),
            ("derivatives:known", "derivatives:unknown"),
        ),
        "serialization": Extension(("serialize", "deserialize"), ("serialization",)),
        "iterations": Extension(("checkpoint", "rewind")),
        "state": Extension(("get_state", "set_state"), ("state",)),
        "tensors": Extension(("set_value_tensor", "get_value_tensor", "detach_tensors")),
        "calibration": Extension(sets=("calibration",)),
        "diagnostics": Extension(sets=("diagnostics",)),
        "settable": Extension(sets=("settable",)),
        "bmi:introspection": Extension(
            sets=("bmi:introspection:all_sets", "bmi:introspection:all_variables")
        ),
    }
)
"""Extensions by name; those without functions are promises about sets."""
CORE_SETS: Final = ("input", "output")
"""Sets that take the place of the two lists of BMI 2.0."""
SETS: Final = (*CORE_SETS, *(name for about in EXTENSIONS.values() for name in about.sets))
_PARAMETERS: Final[tuple[Role, ...]] = ("parameter", "multiplier", "uniform")
_SETTABLE: Final[tuple[Role, ...]] = ("input", "state", *_PARAMETERS)
_BALANCES: Final = (
    "noahpy::water_residual",
    "noahpy::surface_energy_residual",
    "noahpy::soil_energy_residual",
    "ngen::mass_in",
    "ngen::mass_out",
    "ngen::mass_stored",
    "ngen::mass_leaked",
)
_OF_ROLES: Final[Mapping[str, tuple[Role, ...]]] = MappingProxyType(
    {
        "derivatives:known": KNOWN,
        "derivatives:unknown": UNKNOWN,
        "serialization": KNOWN,
        "state": ("state",),
        "calibration": _PARAMETERS,
        "settable": _SETTABLE,
    }
)


class VariableSets:
    """The variables of a component in sets.

    Args:
        table: variables.
        inputs: names of the listed inputs.
        outputs: names of the listed outputs.
        refused: names of variables that this run does not let be set.
    """

    def __init__(
        self,
        table: VariableTable,
        inputs: tuple[str, ...],
        outputs: tuple[str, ...],
        refused: Collection[str] = (),
    ) -> None:
        self._table, self._inputs, self._outputs = table, inputs, outputs
        self._refused = frozenset(refused)

    def members(self, name: str) -> tuple[str, ...]:
        """Names of the variables in a set, or of the sets in the set of all sets.

        Raises:
            KeyError: there is no such set; the message lists them.
        """
        if name not in SETS:
            raise KeyError(f"no variable set is named {name!r}; there are {', '.join(SETS)}")
        if name in CORE_SETS:
            return self._inputs if name == "input" else self._outputs
        if name == "bmi:introspection:all_sets":
            return SETS
        if name == "bmi:introspection:all_variables":
            return (*(variable.name for variable in self._table), *RESERVED)
        if name == "diagnostics":
            return (*self._table.names_with_role("last", "scalar"), *_BALANCES)
        members = self._table.names_with_role(*_OF_ROLES[name])
        if name in ("settable", "calibration"):
            members = tuple(member for member in members if member not in self._refused)
        return members
