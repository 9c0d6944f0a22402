"""Columns in chunks of a fixed width."""

from __future__ import annotations

import torch
from torch import Tensor


class Chunks:
    """Columns in chunks; the last chunk is filled up with its last column.

    Args:
        columns: number of columns.
        width: columns of a chunk.
    """

    def __init__(self, columns: int, width: int) -> None:
        self.columns = columns
        self.count = -(-columns // width)
        self._width = width
        self._filled = torch.full((self.count * width - columns,), columns - 1)

    def _bounds(self, chunk: int) -> tuple[int, int]:
        first = chunk * self._width
        return first, min(first + self._width, self.columns)

    def part(self, rows: Tensor, chunk: int) -> Tensor:
        """The contiguous rows of a chunk from the rows of all columns."""
        if self.columns == self._width:
            return rows.contiguous()
        first, last = self._bounds(chunk)
        if last - first == self._width:
            return rows[:, first:last].contiguous()
        return torch.cat([rows[:, first:last], rows[:, self._filled]], dim=1)

    def own(self, part: Tensor, chunk: int) -> Tensor:
        """The rows of a chunk without its filled columns."""
        if self.columns == self._width:
            return part
        first, last = self._bounds(chunk)
        return part if last - first == self._width else part[:, : last - first]

    def place(self, rows: Tensor, chunk: int) -> Tensor:
        """The columns of a chunk in the rows of all columns, as a view."""
        first, last = self._bounds(chunk)
        return rows[:, first:last]
