import pytest
import torch

from noahpy.engine.chunks import Chunks


@pytest.mark.parametrize(("columns", "count"), [(1, 1), (4, 1), (5, 2), (8, 2), (11, 3)])
def test_joined_chunks_are_the_columns(columns, count):
    rows = torch.arange(3.0 * columns).view(3, columns)
    chunks = Chunks(columns, 4)
    parts = chunks.split(rows)
    assert [tuple(part.shape) for part in parts] == [(3, 4)] * count
    assert all(part.is_contiguous() for part in parts)
    assert torch.equal(chunks.join(parts), rows)


def test_the_last_chunk_is_filled_up_with_its_last_column():
    rows = torch.arange(10.0).view(2, 5)
    last = Chunks(5, 4).split(rows)[-1]
    assert torch.equal(last, rows[:, 4:].expand(2, 4))
