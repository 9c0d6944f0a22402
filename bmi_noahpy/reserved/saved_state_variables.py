"""Saved states over plain BMI, by the names that NextGen reserves for them.

To save, a coupler sets ``ngen::serialization_create`` and gets ``_size`` and ``_state``; setting
``_free`` discards the saved state. To restore, it sets ``_size``, as version 0.2 of the protocol
has it, or asks for the number of bytes of ``_state``, as version 0.1 has it, and sets ``_state``.

``noahpy::serialization_state_int64`` and ``_float64`` are the same bytes as whole numbers or
floating-point ones, for interfaces whose arrays know no bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import Any, Final

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
IN_NUMBERS: Final = MappingProxyType(
    {f"noahpy::serialization_state_{kind}": np.dtype(kind) for kind in ("int64", "float64")}
)
"""Types in which the bytes of a saved state can be had and given, by name."""


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
            **{name: partial(self._get_numbers, kind) for name, kind in IN_NUMBERS.items()},
        }
        """Functions that return the present values, by name."""
        self.setters = {
            CREATE: ReservedSetter(self._create),
            FREE: ReservedSetter(self._free),
            SIZE: ReservedSetter(self._announce_size),
            STATE: ReservedSetter(partial(self._restore, np.dtype(np.uint8))),
            **{
                name: ReservedSetter(partial(self._restore, kind))
                for name, kind in IN_NUMBERS.items()
            },
        }
        """Setters by name."""

    def _create(self, _: AnyArray) -> None:
        self._saved = _bytes_of(self._run)
        self._announced_size = None

    def _free(self, _: AnyArray) -> None:
        self._saved = self._announced_size = None

    def _get_size(self) -> AnyArray:
        """Size of the saved state, or the announced size of one to be restored, bytes; else 0."""
        saved = 0 if self._saved is None else self._saved.size
        size = saved if self._announced_size is None else self._announced_size
        return np.array([size], dtype=np.int64)

    def _get_state(self) -> AnyArray:
        """The saved state; where nothing is saved, the present one, or room for an announced one.

        All saved states of a run have the same size, so that it is known before one is saved.
        """
        if self._saved is not None:
            return self._saved
        present = _bytes_of(self._run)
        size = self._announced_size
        return present if size in (None, present.size) else np.zeros(size, dtype=np.uint8)

    def _get_numbers(self, kind: np.dtype[Any]) -> AnyArray:
        data = self._get_state()
        # an announced size may be any; that of a state is a multiple
        return data[: data.size - data.size % kind.itemsize].view(kind)

    def _announce_size(self, values: AnyArray) -> None:
        given = np.asarray(values).reshape(-1)
        if given.size != 1 or given.dtype.kind not in "iu" or given[0] < 0:
            raise ValueError(f"{SIZE} takes one number of bytes, given {given}")
        self._announced_size = int(given[0])

    def _restore(self, kind: np.dtype[Any], values: AnyArray) -> None:
        given = np.asarray(values)
        is_of_kind = given.dtype.itemsize == 1 if kind.itemsize == 1 else given.dtype == kind
        if not is_of_kind:
            what = "bytes" if kind.itemsize == 1 else f"values of type {kind}"
            raise SnapshotError(f"a saved state is {what}, given values of type {given.dtype}")
        data = given.tobytes()
        if self._announced_size is not None and len(data) != self._announced_size:
            raise SnapshotError(
                f"has {len(data)} bytes, but {SIZE} was set to {self._announced_size}"
            )
        restore(self._run, data)


def _bytes_of(run: Run) -> NDArray[np.uint8]:
    return np.frombuffer(save(run), dtype=np.uint8).copy()


def _no_trigger() -> AnyArray:
    return np.zeros(1, dtype=np.int32)
