"""Variables that follow from the state alone."""

from __future__ import annotations

from torch import Tensor

from bmi_noahpy.memory.access import CouplerAccess
from bmi_noahpy.memory.buffers import Buffers
from bmi_noahpy.run.states import States
from bmi_noahpy.variables import VariableTable
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import QUANTITIES
from noahpy.model.state import State
from noahpy.physics.snow import snow_cover_fraction


class Diagnostics:
    """Diagnostics in memory, derived anew if a coupler has changed the state since the last update.

    What needs the fluxes of a step stays as the last update left it.

    Args:
        table: variables of the component.
        buffers: memory of the component.
        states: state in that memory.
        access: knows what a coupler has changed.
        parameters: parameters of the model; those that count here cannot be set.
    """

    def __init__(
        self,
        table: VariableTable,
        buffers: Buffers,
        states: States,
        access: CouplerAccess,
        parameters: Parameters,
    ) -> None:
        self._variables = table.with_role("last")
        self._quantities = {v.quantity: QUANTITIES[v.quantity] for v in self._variables}
        self._buffers, self._states, self._access = buffers, states, access
        self._thickness = parameters.site.layer_thickness
        self._full_cover = parameters.vegetation.full_cover_snow_water_equivalent
        self._derived_from: bytes | None = None
        """The state that the memory was derived from; None if the last update wrote both."""

    def of(self, state: State) -> dict[str, Tensor]:
        """Diagnostics of a state, by quantity."""
        found = {
            name: quantity.of_state(state, self._thickness)
            for name, quantity in self._quantities.items()
            if quantity.is_of_state
        }
        cover = snow_cover_fraction(state.snow_water_equivalent, self._full_cover)
        return {**found, "snow_cover_fraction": cover}

    def write(self) -> None:
        """Write the diagnostics of the state in memory."""
        found = self.of(self._states.read())
        for variable in self._variables:
            if variable.quantity in found:
                self._buffers.write(variable, found[variable.quantity])

    def refresh(self) -> None:
        """Make the diagnostics those of the state in memory."""
        if self._derived_from is None and not self._access.is_state_changed:
            return
        present = self._states.to_bytes()
        if present != self._derived_from:
            self.write()
            self._derived_from = present

    def mark_current(self) -> None:
        """Regard the diagnostics as those of the state, since both were written together."""
        self._derived_from = None
