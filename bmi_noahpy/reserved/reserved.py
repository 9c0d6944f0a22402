"""Reserved names: what frameworks ask for beyond BMI, and how the run answers.

NextGen's convention for what BMI lacks is names with a prefix that `get_value` and `set_value`
understand and no list has: saved states under ``ngen::serialization_...`` and the water balance
under ``ngen::mass_...``. Gradients are in `bmi_noahpy.reserved.gradients`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.reserved.gradients import DerivativeVariables
from bmi_noahpy.run.run import Run
from bmi_noahpy.run.saved_arrays import RESIDUALS
from bmi_noahpy.run.saved_states import restore, save
from bmi_noahpy.variables import RESERVED, Variable
from noahpy.errors import SnapshotError

Values = NDArray[Any]
MASS_TERMS: Final = ("in", "out", "stored", "leaked")
_OF_SERIALIZATION: Final = frozenset(
    name for name in RESERVED if name.startswith("ngen::serialization_")
)
"""Names whose values no update changes."""


class Reserved:
    """The reserved variables of a run.

    Args:
        run: that they are about.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._saved: NDArray[np.uint8] | None = None
        self._size: int | None = None
        self._held: dict[str, Values] = {}
        """Arrays that were given as pointers, by name."""
        self._derivatives = DerivativeVariables(run)
        self._getters: dict[str, Callable[[], Values]] = {
            "ngen::serialization_create": _no_trigger,
            "ngen::serialization_free": _no_trigger,
            "ngen::serialization_size": self._get_size,
            "ngen::serialization_state": self._get_state,
            **self._derivatives.getters,
        }
        for name in RESIDUALS:
            self._getters[f"noahpy::{name}"] = partial(run.balances.residual, name)
        for term in MASS_TERMS:
            self._getters[f"ngen::mass_{term}"] = partial(run.balances.mass_term, term)
        self._setters = {
            "ngen::serialization_create": ReservedSetter(self._create),
            "ngen::serialization_free": ReservedSetter(self._free),
            "ngen::serialization_size": ReservedSetter(self._expect_size),
            "ngen::serialization_state": ReservedSetter(self._restore),
            **self._derivatives.setters,
        }

        for setter in self._setters.values():
            setter.observers.append(self.refresh)

    def get(self, variable: Variable) -> Values:
        """The present value; in the array that was given as a pointer, if one was.

        Raises:
            DerivativeError: there is no such derivative yet.
        """
        value = self._value(variable)
        held = self._held.get(variable.name)
        if held is None or held.shape != value.shape:
            return value
        held[...] = value
        return held

    def pointer(self, variable: Variable) -> Values:
        """An array that stays the same as long as the size of the variable does.

        It is current after every update, and whenever the variable is asked for; that of a
        derivative only then.
        """
        value = self.get(variable)
        if self._held.get(variable.name) is not value:
            self._held[variable.name] = value = value.copy()
        return value

    def refresh(self) -> None:
        """Make pointers that were given current."""
        for name in self._held:
            if name in self._getters and name not in _OF_SERIALIZATION:
                self.get(RESERVED[name])

    def _value(self, variable: Variable) -> Values:
        if variable.base:
            return self._derivatives.get(variable)
        return self._getters[variable.name]()

    def setter(self, variable: Variable) -> ReservedSetter:
        """What sets a variable.

        Raises:
            ValueError: it cannot be set.
        """
        if variable.base:
            return self._derivatives.setter(variable)
        if variable.name not in self._setters:
            raise ValueError(f"{variable.name} cannot be set")
        return self._setters[variable.name]

    def _create(self, _: Values) -> None:
        self._saved = np.frombuffer(save(self._run), dtype=np.uint8).copy()
        self._size = None

    def _free(self, _: Values) -> None:
        self._saved = self._size = None

    def _get_size(self) -> Values:
        """Bytes of the saved state, or those that are about to be set; 0 without either."""
        saved = 0 if self._saved is None else self._saved.size
        return np.array([saved if self._size is None else self._size], dtype=np.int64)

    def _get_state(self) -> Values:
        """The saved state; without one, room for what is about to be set."""
        if self._saved is None:
            return np.zeros(self._size or 0, dtype=np.uint8)
        return self._saved

    def _expect_size(self, values: Values) -> None:
        given = np.asarray(values).reshape(-1)
        if given.size != 1 or given.dtype.kind not in "iu" or given[0] < 0:
            raise ValueError(f"ngen::serialization_size takes one number of bytes, given {given}")
        self._size = int(given[0])

    def _restore(self, values: Values) -> None:
        given = np.asarray(values)
        if given.dtype.itemsize != 1:
            raise SnapshotError(f"a saved state is bytes, given values of type {given.dtype}")
        data = given.tobytes()
        if self._size is not None and len(data) != self._size:
            raise SnapshotError(
                f"has {len(data)} bytes, but ngen::serialization_size was set to {self._size}"
            )
        restore(self._run, data)
        self._size = None


def _no_trigger() -> Values:
    return np.zeros(1, dtype=np.int32)
