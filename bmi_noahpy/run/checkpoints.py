"""The whole of a run in memory, to which it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.run.models import ParameterizedModel
from bmi_noahpy.run.run import Run
from bmi_noahpy.stepping.updates import Recording, Update
from noahpy.simulation.simulation import Simulation


class Checkpoint(NamedTuple):
    """All that a run has at a time between two updates.

    It takes a copy of the memory of all variables, some microseconds for a column, where a saved
    state takes milliseconds.
    """

    memory: Array
    """Values of all variables, ``[row, column]``."""
    mass: Array
    """Memory of the water balance."""
    time: float
    is_initial: bool
    simulation: Simulation
    model: ParameterizedModel
    last_update: Update | None
    changed: Mapping[str, NDArray[np.bool_] | None]
    """What a coupler had set since the last update."""
    set_inputs: tuple[str, ...]
    input_ends: Array
    """Values of the inputs at the end of the last update."""
    live: Mapping[str, Tensor]
    """Values that were part of a graph."""
    recording: Recording | None
    recorded: int
    """Number of recorded updates."""

    @classmethod
    def of(cls, run: Run) -> Checkpoint:
        """The present of a run.

        Raises:
            ValueError: a value that was written through a pointer is not allowed.
        """
        access = run.access
        access.accept_writes()
        run.diagnostics.refresh()
        changed = {k: None if mask is None else mask.copy() for k, mask in access.changed.items()}
        return cls(
            memory=run.buffers.memory.copy(),
            mass=run.balances.mass.memory.copy(),
            time=run.time,
            is_initial=run.is_initial,
            simulation=run.simulation,
            model=run.models.present,
            last_update=run.last_update,
            changed=changed,
            set_inputs=tuple(run.inputs.set_by_coupler),
            input_ends=run.inputs.ends.copy(),
            live=dict(access.live),
            recording=run.recording,
            recorded=0 if run.recording is None else len(run.recording.updates),
        )

    def rewind(self, run: Run) -> None:
        """Take a run back, as if nothing had happened since.

        Recorded updates since are discarded; a recording that began since stays, without updates.
        """
        run.buffers.memory[:] = self.memory
        run.balances.mass.memory[:] = self.mass
        run.time, run.is_initial, run.last_update = self.time, self.is_initial, self.last_update
        if run.simulation is not self.simulation:
            run.go_by(self.simulation)
        run.models.present = self.model
        access = run.access
        access.changed.clear()
        access.changed.update({k: None if m is None else m.copy() for k, m in self.changed.items()})
        access.live.clear()
        access.live.update(self.live)
        run.inputs.regard_as_set(self.set_inputs)
        run.inputs.ends[:] = self.input_ends
        recording = run.recording
        if recording is not None:
            recording.keep(self.recorded if recording is self.recording else 0)
        run.diagnostics.mark_current()
        access.mark_seen()
