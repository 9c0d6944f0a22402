"""The reserved variables of a run.

NextGen's convention for what BMI lacks is reserved names, which `get_value` and `set_value` accept
but no list contains. Beyond saved states and derivatives these are the closure of the last step and
the water balance since the start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from bmi_noahpy.memory.buffers import AnyArray
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.reserved.checkpoint_variables import CheckpointVariables
from bmi_noahpy.reserved.derivative_variables import DerivativeVariables
from bmi_noahpy.reserved.description_variables import DescriptionVariables
from bmi_noahpy.reserved.saved_state_variables import SavedStateVariables
from bmi_noahpy.run.run import Run
from bmi_noahpy.stepping.updates import RESIDUALS
from bmi_noahpy.variables import DESCRIPTIONS, RESERVED, Variable

MASS_TERMS: Final = ("in", "out", "stored", "leaked")


class ReservedVariables:
    """Getters and setters of the reserved variables.

    Args:
        run: run that they are about.
        members: names of the variables in a set.
    """

    def __init__(self, run: Run, members: Callable[[str], tuple[str, ...]]) -> None:
        self._pointers: dict[str, AnyArray] = {}
        """Arrays that a coupler holds as pointers, by name."""
        self._derivatives = DerivativeVariables(run)
        self._descriptions = DescriptionVariables(run.table, members)
        others = (SavedStateVariables(run), CheckpointVariables(run))
        self._changed_by_updates: dict[str, Callable[[], AnyArray]] = {
            **{f"noahpy::{name}": partial(run.balances.residual, name) for name in RESIDUALS},
            **{f"ngen::mass_{term}": partial(run.balances.mass_term, term) for term in MASS_TERMS},
            **self._derivatives.getters,
        }
        self._getters = dict(self._changed_by_updates)
        self._setters = dict(self._derivatives.setters)
        for variables in others:
            self._getters |= variables.getters
            self._setters |= variables.setters
        for setter in self._setters.values():
            setter.observers.append(self.refresh)

    def get(self, variable: Variable) -> AnyArray:
        """The present value, in the array that the coupler holds as a pointer if there is one.

        Raises:
            DerivativeError: the variable is a derivative that was not computed yet.
        """
        value = self._value(variable)
        pointer = self._pointers.get(variable.name)
        if pointer is None or pointer.shape != value.shape:
            return value
        pointer[...] = value
        return pointer

    def _value(self, variable: Variable) -> AnyArray:
        if variable.base:
            return self._derivatives.get(variable)
        if variable.quantity in DESCRIPTIONS:
            return self._descriptions.get(variable)
        return self._getters[variable.name]()

    def pointer(self, variable: Variable) -> AnyArray:
        """An array that stays the same as long as the size of the variable does.

        It is current after every update and every call for the variable; that of a derivative only
        after a call.

        Raises:
            DerivativeError: the variable is a derivative that was not computed yet.
        """
        value = self.get(variable)
        if self._pointers.get(variable.name) is not value:
            self._pointers[variable.name] = value = value.copy()
        return value

    def refresh(self) -> None:
        """Make the arrays that a coupler holds current."""
        for name in self._pointers:
            if name in self._changed_by_updates:
                self.get(RESERVED[name])

    def setter(self, variable: Variable) -> ReservedSetter:
        """The setter of a variable.

        Raises:
            ValueError: the variable cannot be set.
        """
        if variable.base:
            return self._derivatives.setter(variable)
        if variable.name not in self._setters:
            raise ValueError(f"{variable.name} cannot be set")
        return self._setters[variable.name]
