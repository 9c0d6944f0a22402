"""Single numbers as values of reserved variables."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.memory.buffers import AnyArray


def number(value: int) -> NDArray[np.int32]:
    """A number as an array of one."""
    return np.array([value], dtype=np.int32)


def whole(name: str, values: AnyArray) -> int:
    """The whole number that a variable is given.

    Raises:
        ValueError: given is something else.
    """
    given = np.asarray(values).reshape(-1)
    if given.size != 1 or given.dtype.kind not in "fiu" or given[0] != np.floor(given[0]):
        raise ValueError(f"{name} takes one whole number, given {given}")
    return int(given[0])


def switch(name: str, values: AnyArray) -> bool:
    """Whether a variable is set to 1, not to 0.

    Raises:
        ValueError: given is something else.
    """
    value = whole(name, values)
    if value not in (0, 1):
        raise ValueError(f"{name} is 0 or 1, given {value}")
    return bool(value)
