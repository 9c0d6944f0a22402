"""Trees of named tuples as a few tensors of rows, ``[row, column]``.

A quantity with layers takes a row for each, any other takes one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from itertools import accumulate, groupby
from typing import Any, TypeVar, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Tree = TypeVar("Tree")


def _branches(tree: object) -> dict[str, Any]:
    """Parts of a named tuple or a dataclass; of anything else there are none."""
    if isinstance(tree, tuple):
        return cast(dict[str, Any], cast(Any, tree)._asdict())
    if is_dataclass(tree) and not isinstance(tree, type):
        return {field.name: getattr(tree, field.name) for field in fields(tree)}
    return {}


def named_leaves(tree: object, prefix: str = "") -> Iterator[tuple[str, Tensor]]:
    """The tensors of a tree of named tuples and dataclasses with their paths.

    A path is as in ``soil.porosity``. Other values of the tree are passed over.
    """
    if isinstance(tree, Tensor):
        yield prefix, tree
        return
    for name, branch in _branches(tree).items():
        yield from named_leaves(branch, f"{prefix}.{name}" if prefix else name)


def on_host(values: Tensor) -> NDArray[np.float64]:
    """Values in double precision for numpy; in the same memory if they are that already."""
    return values.double().cpu().numpy()


def tensor_of(rows: NDArray[np.float64], like: Tensor) -> Tensor:
    """Rows as a tensor of the type and on the device of another.

    The tensor shares the memory of the rows if their type and device are right already. That is
    checked here, because for a single column `Tensor.to` takes longer even if it has nothing to do.
    """
    values = torch.from_numpy(rows)
    return values if values.dtype == like.dtype and like.is_cpu else values.to(like)


def leaf_at(tree: object, path: str) -> Tensor:
    """The tensor at a path."""
    for name in path.split("."):
        tree = getattr(tree, name)
    return cast(Tensor, tree)


def with_leaves(tree: Tree, leaf: Callable[[str, Tensor], Tensor], prefix: str = "") -> Tree:
    """A tree of named tuples and dataclasses with its tensors replaced, given their paths."""
    if isinstance(tree, Tensor):
        return cast(Tree, leaf(prefix, tree))
    parts = _branches(tree)
    branches = {n: with_leaves(b, leaf, f"{prefix}.{n}" if prefix else n) for n, b in parts.items()}
    if all(branches[name] is part for name, part in parts.items()):
        return tree
    return cast(Tree, cast(Any, type(tree))(**branches))


@dataclass(frozen=True)
class Packing:
    """Which quantities the rows of a tensor are."""

    paths: tuple[str, ...]
    layers: tuple[int | None, ...]
    """Number of layers of each; None for a quantity without."""

    @classmethod
    def of(cls, leaves: Mapping[str, Tensor]) -> Packing:
        """The packing of some tensors, ``[layer, column]`` or ``[column]``."""
        layers = (value.shape[0] if value.ndim == 2 else None for value in leaves.values())
        return cls(tuple(leaves), tuple(layers))

    @cached_property
    def _runs(self) -> list[tuple[bool, int]]:
        """Quantities one after the other: a layered one with its rows, or so many single ones."""
        runs = []
        for is_single, group in groupby(self.layers, key=lambda size: size is None):
            sizes = list(group)
            runs += [(False, len(sizes))] if is_single else [(True, size or 0) for size in sizes]
        return runs

    @cached_property
    def height(self) -> int:
        """Number of rows."""
        return sum(size for _, size in self._runs)

    @cached_property
    def slices(self) -> dict[str, slice]:
        """The rows of every quantity by its path."""
        sizes = [1 if size is None else size for size in self.layers]
        return {
            path: slice(end - size, end)
            for path, size, end in zip(self.paths, sizes, accumulate(sizes), strict=True)
        }

    @cached_property
    def _selections(self) -> dict[tuple[str, ...], slice | NDArray[np.intp]]:
        """What `selection` gave."""
        return {}

    def row_numbers(self, path: str) -> NDArray[np.intp]:
        """Numbers of the rows of a quantity."""
        rows = self.slices[path]
        return np.arange(rows.start, rows.stop)

    def selection(self, paths: tuple[str, ...]) -> slice | NDArray[np.intp]:
        """The rows of some quantities in their order, a slice if they are neighbours."""
        selection = self._selections.get(paths)
        if selection is None:
            numbers = np.concatenate([self.row_numbers(path) for path in paths])
            first, last = (int(numbers[0]), int(numbers[-1]) + 1) if numbers.size else (0, 0)
            is_slice = np.array_equal(numbers, np.arange(first, last))
            selection = self._selections[paths] = slice(first, last) if is_slice else numbers
        return selection

    def value(self, rows: Tensor, path: str) -> Tensor:
        """One of the quantities, as a view of its rows, ``[..., row, column]``."""
        part = rows[..., self.slices[path], :]
        return part[..., 0, :] if self.layers[self.paths.index(path)] is None else part

    def pack(self, values: Sequence[Tensor]) -> Tensor:
        """Values in the order of the paths as rows, all of one type."""
        if not values:
            return torch.empty(0)
        parts, place = [], 0
        for is_layered, size in self._runs:
            if is_layered:
                parts.append(values[place])
                place += 1
            else:
                parts.append(torch.stack(list(values[place : place + size])))
                place += size
        return parts[0] if len(parts) == 1 else torch.cat(parts)

    def unpack(self, rows: Tensor) -> list[Tensor]:
        """The quantities, as views of their rows."""
        values: list[Tensor] = []
        parts = torch.split(rows, [size for _, size in self._runs])
        for part, (is_layered, _) in zip(parts, self._runs, strict=True):
            if is_layered:
                values.append(part)
            else:
                values += part.unbind(0)
        return values
