"""The arrays of a saved state other than the state variables."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.mass import TERMS
from bmi_noahpy.stepping.updates import RESIDUALS
from bmi_noahpy.variables import OUTPUTS, Variable, VariableTable
from noahpy.catalog.ranges import FORCING_RANGES
from noahpy.errors import SnapshotError

SAVED: Final = ("input", "parameter", "multiplier", *OUTPUTS)
"""Roles of the variables that are saved in addition to the states."""
_COLUMN_WATER: Final = "land_column_water__depth"
_LARGEST: Final = sys.float_info.max
_FLAGS: Final = frozenset({"set_inputs", "changed", "is_initial"})
"""Arrays of flags."""
_INPUT_ENDS: Final = "input_ends"


class SavedValues(NamedTuple):
    """Values other than the state that a run needs to continue as if not interrupted."""

    arrays: Mapping[str, Array]
    """Values of variables by name, flattened."""
    mass: Array
    """Memory of `bmi_noahpy.stepping.mass.MassBalance`."""
    residuals: Array
    """Closure of the last step, ``[residual, column]``."""
    balanced: Array
    """Stored water that the mass balance accounts for, m, ``[column]``."""
    set_inputs: frozenset[str]
    """Quantities of the inputs that a coupler has set."""
    changed: frozenset[str]
    """Quantities of states and parameters that a coupler has set since the last update."""
    is_initial: bool
    """Whether the state has seen no update."""
    input_ends: Array
    """Values of the inputs at the end of the last update, ``[input, column]``; NaN if unknown."""


class SavedArrays:
    """The arrays of a saved state: their names, shapes, types and allowed values.

    Args:
        table: variables of the component.
        arrays: memory of all variables, for their sizes.
    """

    def __init__(self, table: VariableTable, arrays: Mapping[str, Array]) -> None:
        self._variables = {v.name: v for v in table if v.role in SAVED}
        self._inputs = table.with_role("input")
        self._changeable = table.with_role("state", "parameter")
        columns = next(arrays[v.name].size for v in table if v.axis is None)
        self._shapes: dict[str, tuple[int, ...]] = {
            "set_inputs": (len(self._inputs),),
            "changed": (len(self._changeable),),
            "is_initial": (1,),
            _INPUT_ENDS: (len(self._inputs), columns),
            "mass": (len(TERMS), 2, columns),
            "residuals": (len(RESIDUALS), columns),
            "stored": (columns,),
            **{name: arrays[name].shape for name in self._variables},
        }

    def to_arrays(self, values: SavedValues) -> dict[str, NDArray[Any]]:
        """Values as named arrays."""
        return {
            "set_inputs": _flags(self._inputs, values.set_inputs),
            "changed": _flags(self._changeable, values.changed),
            "is_initial": np.array([values.is_initial], dtype=np.uint8),
            _INPUT_ENDS: values.input_ends,
            "mass": values.mass,
            "residuals": values.residuals,
            "stored": values.balanced,
            **values.arrays,
        }

    def from_arrays(self, arrays: Mapping[str, NDArray[Any]]) -> SavedValues:
        """Values from named arrays.

        Outputs that an older version did not save are zero until the next update.

        Raises:
            SnapshotError: an array is missing or unknown, or a value is not allowed.
        """
        arrays = {
            "stored": arrays.get(_COLUMN_WATER, np.zeros(0)),
            _INPUT_ENDS: np.full(self._shapes[_INPUT_ENDS], np.nan),
            **arrays,
        }
        outputs = {v.name for v in self._variables.values() if v.role in OUTPUTS}
        missing = self._shapes.keys() - arrays.keys()
        if missing - outputs:
            lacks = min(missing - outputs)
            raise SnapshotError(f"lacks {lacks}; it is of another version of the component")
        unknown = arrays.keys() - self._shapes.keys()
        if unknown:
            raise SnapshotError(f"holds {min(unknown)!r}, which the component does not have")
        for name, array in arrays.items():
            self._check(name, array)
        set_inputs = _names(self._inputs, arrays["set_inputs"])
        for variable, ends in zip(self._inputs, arrays[_INPUT_ENDS], strict=True):
            is_set = variable.quantity in set_inputs
            self._check_input(variable, arrays[variable.name], is_set=is_set)
            self._check_input(variable, ends, is_set=False)
        return SavedValues(
            {name: arrays.get(name, np.zeros(self._shapes[name])) for name in self._variables},
            arrays["mass"],
            arrays["residuals"],
            arrays["stored"],
            set_inputs,
            _names(self._changeable, arrays["changed"]),
            bool(arrays["is_initial"][0]),
            arrays[_INPUT_ENDS],
        )

    def _check(self, name: str, array: NDArray[Any]) -> None:
        expected = np.uint8 if name in _FLAGS else np.float64
        if array.shape != self._shapes[name] or array.dtype != expected:
            raise SnapshotError(
                f"{name} is {array.dtype} of the shape {array.shape}, expected is "
                f"{np.dtype(expected)} of {self._shapes[name]}"
            )
        if expected is np.uint8:
            if (array > 1).any():
                raise SnapshotError(f"{name} holds {array.max()} instead of 0 or 1")
            return
        variable = self._variables.get(name)
        if name == _INPUT_ENDS:
            return
        if (variable is None or variable.role != "input") and not np.isfinite(array).all():
            raise SnapshotError(
                f"{name} holds {array[~np.isfinite(array)][0]}, which is not finite"
            )

    def _check_input(self, variable: Variable, values: Array, *, is_set: bool) -> None:
        """Check an input, which is NaN as long as neither a source nor a coupler has a value."""
        allowed = FORCING_RANGES[variable.quantity]
        given = values if is_set else values[~np.isnan(values)]
        inside = (given >= max(allowed.low, -_LARGEST)) & (given <= min(allowed.high, _LARGEST))
        if not inside.all():
            raise SnapshotError(
                f"{variable.name} is {float(given[~inside][0])!r} {variable.units}; "
                f"allowed is {allowed}"
            )


def _flags(variables: Iterable[Variable], quantities: frozenset[str]) -> NDArray[np.uint8]:
    return np.array([variable.quantity in quantities for variable in variables], dtype=np.uint8)


def _names(variables: Iterable[Variable], flags: NDArray[np.uint8]) -> frozenset[str]:
    return frozenset(v.quantity for v, flag in zip(variables, flags, strict=True) if flag)
