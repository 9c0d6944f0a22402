"""What goes into calls of a library: coefficients in strips, rows, parts of the columns."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.engine.interface import COTANGENT, TANGENT
from noahpy.engine.library import Library
from noahpy.model.learned_processes import ProcessModule, weights_of
from noahpy.model.model import Model
from noahpy.model.packing import Packing, leaf_at
from noahpy.model.quantities import STEP_OUTPUTS

ALIGNMENT: Final = 64
"""Of the rows of strips, bytes."""


@lru_cache
def _threads(workers: int) -> ThreadPoolExecutor:
    """Threads that help the calling one."""
    return ThreadPoolExecutor(workers - 1, thread_name_prefix="noahpy")


if hasattr(os, "register_at_fork"):
    # threads stay behind when a process forks
    os.register_at_fork(after_in_child=_threads.cache_clear)


def in_strips(rows: NDArray[Any], lanes: int) -> NDArray[Any]:
    """Rows of columns, ``[row, column]``, in strips, ``[strip, row, lane]``, in aligned memory.

    The last strip is filled up with the last column.
    """
    height, columns = rows.shape
    strips = -(-columns // lanes)
    places = np.minimum(np.arange(strips * lanes), columns - 1)
    shape = (strips, height, lanes)
    memory = np.empty(strips * height * lanes * rows.itemsize + ALIGNMENT, dtype=np.uint8)
    first = -memory.ctypes.data % ALIGNMENT
    found = memory[first : first + strips * height * lanes * rows.itemsize].view(rows.dtype)
    found = found.reshape(shape)
    found[...] = rows[:, places].reshape(height, strips, lanes).transpose(1, 0, 2)
    return found


def address(array: NDArray[Any]) -> int:
    """Address of the memory of an array."""
    return array.ctypes.data


def flat_weights(modules: Mapping[str, ProcessModule], like: Tensor) -> Tensor:
    """Weights of all modules one after the other, as they are now."""
    weights = [value.detach().reshape(-1) for _, value in weights_of(modules)]
    return torch.cat(weights) if weights else like.new_empty(0)


class Wanted(NamedTuple):
    """Rows of a step that are wanted, and the address of their numbers."""

    rows: NDArray[np.int32]
    address: int


class RowNumbers:
    """Numbers of the rows of a step: state after it, quantities, results, forcing.

    Args:
        parts: paths of the quantities of every part and their rows within it.
    """

    def __init__(self, *parts: Packing) -> None:
        self._rows: dict[str, NDArray[np.int32]] = {}
        self.height = 0
        """Number of rows."""
        for part in parts:
            for path in part.paths:
                rows = part.row_numbers(path) + self.height
                path = path.removeprefix(COTANGENT).removeprefix(TANGENT)
                self._rows[path] = rows.astype(np.int32)
            self.height += part.height
        self._wanted: dict[tuple[str, ...], Wanted] = {}

    def of(self, names: tuple[str, ...]) -> Wanted:
        """Rows of some of `noahpy.model.quantities.STEP_OUTPUTS`."""
        found = self._wanted.get(names)
        if found is None:
            rows = [self._rows[STEP_OUTPUTS[name].path or name] for name in names]
            numbers = np.concatenate([np.empty(0, dtype=np.int32), *rows])
            found = self._wanted[names] = Wanted(numbers, address(numbers))
        return found


class CoefficientStrips:
    """Coefficients of a model in strips.

    Args:
        library: compiled for the model.
        model: gives the coefficients.
        copies: how often its columns stand side by side.
    """

    def __init__(self, library: Library, model: Model, copies: int = 1) -> None:
        with torch.no_grad():
            numbers, flags = (
                [leaf_at(model.coefficients, path) for path in packing.paths]
                for packing in (library.packing("numbers"), library.packing("flags"))
            )
            rows = library.packing("numbers").pack(numbers).numpy()
            masks = library.packing("flags").pack(flags).numpy() if flags else rows[:0]
        rows, masks = (np.tile(one, (1, copies)) for one in (rows, masks))
        lanes, kind = library.lanes, np.int64 if rows.itemsize == 8 else np.int32
        self.numbers = in_strips(rows, lanes)
        self.flags = in_strips(np.where(masks, -1, 0).astype(kind), lanes)


def thread_count(columns: int, lanes: int, workers: int) -> int:
    """Number of threads that have a strip of columns each."""
    return min(workers, -(-columns // lanes))


def call_all(function: Callable[[Any], Any], call: Any, workers: int) -> list[Any]:  # noqa: ANN401
    """Results of calls of the library, whose columns threads take in turn."""
    if workers == 1:
        return [function(ctypes.byref(call))]
    taken = ctypes.c_long()
    call.next = ctypes.addressof(taken)
    threads = _threads(workers)
    waiting = [threads.submit(function, ctypes.byref(call)) for _ in range(workers - 1)]
    return [function(ctypes.byref(call)), *(one.result() for one in waiting)]
