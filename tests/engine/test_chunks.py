import pytest
import torch
from noahpy.engine.chunks import Chunks


@pytest.mark.parametrize(("columns", "count"), [(1, 1), (4, 1), (5, 2), (8, 2), (11, 3)])
def test_chunks_that_are_put_together_are_the_columns(columns, count):
    rows = torch.arange(3.0 * columns).view(3, columns)
    chunks = Chunks(columns, 4)
    assert chunks.count == count
    whole = torch.full_like(rows, torch.nan)
    for chunk in range(count):
        part = chunks.part(rows, chunk)
        assert part.shape == (3, 4)
        assert part.is_contiguous()
        chunks.place(whole, chunk).copy_(chunks.own(part, chunk))
    assert torch.equal(whole, rows)


def test_the_last_chunk_is_filled_up_with_its_last_column():
    rows = torch.arange(10.0).view(2, 5)
    assert torch.equal(Chunks(5, 4).part(rows, 1), rows[:, 4:].expand(2, 4))
