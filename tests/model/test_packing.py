import pytest
import torch

from noahpy.model.packing import Packing, leaf_at, named_leaves, with_leaves
from noahpy.model.state import State


@pytest.fixture
def values():
    shapes = {"a": (3, 5), "b": (5,), "c": (5,), "d": (2, 5), "e": (5,)}
    draw = torch.Generator().manual_seed(0)
    return {name: torch.rand(shape, generator=draw) for name, shape in shapes.items()}


def test_unpacked_rows_are_what_was_packed(values):
    rows = Packing.of(values)
    packed = rows.pack(list(values.values()))
    assert packed.shape == (8, 5)
    for found, value in zip(rows.unpack(packed), values.values(), strict=True):
        torch.testing.assert_close(found, value, rtol=0.0, atol=0.0)


def test_unpacked_values_share_the_memory_of_the_rows(values):
    rows = Packing.of(values)
    packed = rows.pack(list(values.values()))
    packed += 1.0
    for found, value in zip(rows.unpack(packed), values.values(), strict=True):
        torch.testing.assert_close(found, value + 1.0)


def test_leaves_are_found_and_replaced_by_their_paths():
    state = State(*(torch.full((1,), float(k)) for k in range(len(State._fields))))
    tree = (torch.zeros(1), state)
    paths = [path for path, _ in named_leaves(state, "state")]
    assert paths[0] == "state.soil_temperature"
    assert float(leaf_at(state, "skin_temperature")) == State._fields.index("skin_temperature")
    doubled = with_leaves(state, lambda _, value: 2.0 * value)
    assert float(doubled.snow_depth) == 2.0 * float(state.snow_depth)
    assert len(tree) == 2
