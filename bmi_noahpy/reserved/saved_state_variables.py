"""Saved states over plain BMI, by the names that NextGen reserves for them.

To save, a coupler sets ``ngen::serialization_create`` and gets ``_size`` and ``_state``; setting
``_free`` discards the saved state. To restore, it sets ``_size``, if it has to, and ``_state``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.memory.buffers import AnyArray
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.run.run import Run
from bmi_noahpy.run.saved_states import restore, save
from noahpy.errors import SnapshotError

CREATE: Final = "ngen::serialization_create"
FREE: Final = "ngen::serialization_free"
SIZE: Final = "ngen::serialization_size"
STATE: Final = "ngen::serialization_state"


class SavedStateVariables:
    """The reserved variables that save and restore a run.

    Args:
        run: run that is saved and restored.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._saved: NDArray[np.uint8] | None = None
        self._announced_size: int | None = None
        self.getters: dict[str, Callable[[], AnyArray]] = {
            CREATE: _no_trigger,
            FREE: _no_trigger,
            SIZE: self._get_size,
            STATE: self._get_state,
        }
        """Functions that return the present values, by name."""
        self.setters = {
            CREATE: ReservedSetter(self._create),
            FREE: ReservedSetter(self._free),
            SIZE: ReservedSetter(self._announce_size),
            STATE: ReservedSetter(self._restore),
        }
        """Setters by name."""

    def _create(self, _: AnyArray) -> None:
        self._saved = np.frombuffer(save(self._run), dtype=np.uint8).copy()
        self._announced_size = None

    def _free(self, _: AnyArray) -> None:
        self._saved = self._announced_size = None

    def _get_size(self) -> AnyArray:
        """Size of the saved state, or the announced size of one to be restored, bytes; else 0."""
        saved = 0 if self._saved is None else self._saved.size
        size = saved if self._announced_size is None else self._announced_size
        return np.array([size], dtype=np.int64)

    def _get_state(self) -> AnyArray:
        """The saved state, or else an array of the announced size."""
        if self._saved is None:
            return np.zeros(self._announced_size or 0, dtype=np.uint8)
        return self._saved

    def _announce_size(self, values: AnyArray) -> None:
        given = np.asarray(values).reshape(-1)
        if given.size != 1 or given.dtype.kind not in "iu" or given[0] < 0:
            raise ValueError(f"{SIZE} takes one number of bytes, given {given}")
        self._announced_size = int(given[0])

    def _restore(self, values: AnyArray) -> None:
        given = np.asarray(values)
        if given.dtype.itemsize != 1:
            raise SnapshotError(f"a saved state is bytes, given values of type {given.dtype}")
        data = given.tobytes()
        if self._announced_size is not None and len(data) != self._announced_size:
            raise SnapshotError(
                f"has {len(data)} bytes, but {SIZE} was set to {self._announced_size}"
            )
        restore(self._run, data)
        self._announced_size = None


def _no_trigger() -> AnyArray:
    return np.zeros(1, dtype=np.int32)
