"""The water balance since the start, and the closure of the last step."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.run.saved_arrays import RESIDUALS
from bmi_noahpy.run.states import States
from bmi_noahpy.stepping.mass import MassBalance
from noahpy.model import balances
from noahpy.model.packing import on_host
from noahpy.model.state import State
from noahpy.model.steps import PackedStep


class Balances:
    """Balances of the columns of a run.

    Args:
        states: state in memory.
        thickness: layer thickness, m, ``[layer, column]``.
    """

    def __init__(self, states: States, thickness: Tensor) -> None:
        self._states = states
        self._thickness = thickness
        self.begin()

    def begin(self) -> None:
        """Begin with the water that the state in memory holds."""
        self.balanced = self.stored()
        """Stored water that the balance accounts for, m, ``[column]``."""
        self.mass = MassBalance(self.balanced)
        self._last_step: PackedStep | None = None
        self._residuals: dict[str, Array] = {}

    def stored(self) -> Array:
        """Water in the columns, m, ``[column]``."""
        return self._stored_in(self._states.read())

    def _stored_in(self, state: State) -> Array:
        return on_host(balances.column_water(state, self._thickness))

    def add_change(self, state: State) -> None:
        """Add the water that a coupler put into the state with which an update began."""
        self.mass.add_from_outside(self._stored_in(state) - self.balanced)

    def add_update(self, exchanged: Array, stored: Array, last_step: PackedStep) -> None:
        """Add the water that an update exchanged.

        Args:
            exchanged: quantities of `bmi_noahpy.stepping.mass.EXCHANGE`, m, ``[quantity, column]``.
            stored: water in the columns after it, m, ``[column]``.
            last_step: last step of the update.
        """
        self.mass.add(exchanged)
        self.balanced = stored
        self._last_step, self._residuals = last_step, {}

    def restore(self, mass: Array, residuals: Array, balanced: Array) -> None:
        """Continue with saved balances.

        Args:
            mass: memory of the mass balance.
            residuals: closure of the last step, ``[residual, column]``.
            balanced: stored water that the mass balance accounts for, m, ``[column]``.
        """
        self.mass.memory[:] = mass
        self._last_step, self._residuals = None, dict(zip(RESIDUALS, residuals, strict=True))
        self.balanced = balanced

    def residual(self, name: str) -> Array:
        """Closure of the last step by column: water in m, energy in W m-2; zero before the first.

        Args:
            name: one of `RESIDUALS`.
        """
        if not self._residuals:
            self._residuals = self._close()
        return self._residuals[name]

    def _close(self) -> dict[str, Array]:
        if self._last_step is None:
            return {name: np.zeros(len(self.balanced)) for name in RESIDUALS}
        rows = np.empty((len(RESIDUALS), len(self.balanced)))
        self._last_step.write(RESIDUALS, rows)
        return dict(zip(RESIDUALS, rows, strict=True))

    def mass_term(self, term: str) -> Array:
        """A term of the water balance since the start, m, ``[column]``."""
        if term == "stored":
            return self.stored()
        value = self.mass.value(term)
        return value + (self.stored() - self.balanced) if term == "in" else value
