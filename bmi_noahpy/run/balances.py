"""The water balance since the start, and the closure of the last step."""

from __future__ import annotations

from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers, as_bytes
from bmi_noahpy.run.states import States
from bmi_noahpy.stepping.mass import EXCHANGE, MassBalance
from bmi_noahpy.stepping.updates import RESIDUALS, STORED
from noahpy.model import balances
from noahpy.model.packing import on_host
from noahpy.model.state import State


class Balances:
    """Balances of the columns of a run.

    Args:
        buffers: memory of the component.
        states: state in memory.
        thickness: layer thickness, m, ``[layer, column]``.
    """

    def __init__(self, buffers: Buffers, states: States, thickness: Tensor) -> None:
        self._states = states
        self._thickness = thickness
        kept = {variable.quantity: variable for variable in buffers.blocks.kept}
        self._exchanged = as_bytes(buffers.rows([kept[quantity] for quantity in EXCHANGE]))
        self._residuals = buffers.rows([kept[quantity] for quantity in RESIDUALS])
        self.balanced = buffers.arrays[kept[STORED].name]
        """Stored water that the balance accounts for, m, ``[column]``; an update writes it."""
        self.begin()

    def begin(self) -> None:
        """Begin with the water that the state in memory holds."""
        self.balanced[:] = self.stored()
        self._residuals[:] = 0.0
        self.mass = MassBalance(self.balanced)

    def stored(self) -> Array:
        """Water in the columns, m, ``[column]``."""
        return self._stored_in(self._states.read())

    def _stored_in(self, state: State) -> Array:
        return on_host(balances.column_water(state, self._thickness))

    def add_change(self, state: State) -> None:
        """Add the water that a coupler put into the state with which an update began."""
        self.mass.add_from_outside(self._stored_in(state) - self.balanced)

    def add_update(self) -> None:
        """Add the water that the update in memory has exchanged."""
        self.mass.add(self._exchanged)

    def restore(self, mass: Array, residuals: Array, balanced: Array) -> None:
        """Continue with saved balances.

        Args:
            mass: memory of the mass balance.
            residuals: closure of the last step, ``[residual, column]``.
            balanced: stored water that the mass balance accounts for, m, ``[column]``.
        """
        self.mass.memory[:] = mass
        self._residuals[:], self.balanced[:] = residuals, balanced

    def residual(self, name: str) -> Array:
        """Closure of the last step by column: water in m, energy in W m-2; zero before the first.

        Args:
            name: one of `bmi_noahpy.stepping.updates.RESIDUALS`.
        """
        row: Array = self._residuals[RESIDUALS.index(name)]
        return row

    def mass_term(self, term: str) -> Array:
        """A term of the water balance since the start, m, ``[column]``."""
        if term == "stored":
            return self.stored()
        value = self.mass.value(term)
        return value + (self.stored() - self.balanced) if term == "in" else value
