"""Columns in chunks of a fixed width."""

from __future__ import annotations

from collections.abc import Sequence

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
        self._width = width
        self.count = -(-columns // width)
        padded = self.count * width
        self._index = None if padded == columns else torch.arange(padded).clamp(max=columns - 1)

    def split(self, rows: Tensor) -> list[Tensor]:
        """Rows of all columns as contiguous rows of every chunk."""
        if self._index is not None:
            rows = rows.index_select(1, self._index)
        if self.count == 1:
            return [rows.contiguous()]
        parts = rows.view(rows.shape[0], self.count, self._width)
        return list(parts.transpose(0, 1).contiguous().unbind(0))

    def join(self, parts: Sequence[Tensor]) -> Tensor:
        """Rows of all columns from the rows of every chunk."""
        whole = parts[0] if self.count == 1 else torch.cat(list(parts), dim=1)
        return whole if self._index is None else whole[:, : self.columns]
