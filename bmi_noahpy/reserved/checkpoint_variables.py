"""Repeating or discarding updates over plain BMI.

A coupler that iterates sets ``noahpy::checkpoint`` to 1, which takes a copy of the whole component
in memory. Setting ``noahpy::rewind`` to 1 takes the component back to it, as often as the coupler
wants, whatever it has set, updated or restored since. Setting ``noahpy::checkpoint`` to 0 frees the
copy; `bmi_noahpy.NoahPy.checkpoint` and `bmi_noahpy.NoahPy.rewind` are the same calls.

Recordings for gradients, and graphs of tensors, have the accepted pass only: rewinding discards the
updates since the checkpoint with their seeds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bmi_noahpy.derivative_contract.requests import number, switch
from bmi_noahpy.errors import CallOrderError
from bmi_noahpy.memory.buffers import AnyArray
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.run.checkpoints import Checkpoint
from bmi_noahpy.run.run import Run

CHECKPOINT: Final = "noahpy::checkpoint"
REWIND: Final = "noahpy::rewind"


class CheckpointVariables:
    """The reserved variables that take a run back.

    Args:
        run: run that is taken back.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._checkpoint: Checkpoint | None = None
        self.getters: dict[str, Callable[[], AnyArray]] = {
            CHECKPOINT: lambda: number(self._checkpoint is not None),
            REWIND: lambda: number(0),
        }
        """Functions that return the present values, by name."""
        self.setters = {
            CHECKPOINT: ReservedSetter(self._take),
            REWIND: ReservedSetter(self._rewind),
        }
        """Setters by name."""

    def _take(self, values: AnyArray) -> None:
        self._checkpoint = Checkpoint.of(self._run) if switch(CHECKPOINT, values) else None

    def _rewind(self, values: AnyArray) -> None:
        if not switch(REWIND, values):
            return
        if self._checkpoint is None:
            raise CallOrderError(f"{REWIND}: there is no checkpoint; set {CHECKPOINT} to 1 first")
        self._checkpoint.rewind(self._run)
