"""Parts of a step that are left out where no column needs them."""

import pytest
import torch

from noahpy.physics.left_out import if_any


def never():
    pytest.fail("computed where nothing needs it")


def test_a_part_is_left_out_where_no_column_needs_it():
    nowhere, otherwise = torch.tensor([False, False]), (torch.zeros(2),)
    assert if_any(nowhere, never, otherwise) is otherwise


def test_a_part_is_computed_where_any_column_needs_it():
    found = (torch.ones(2),)
    assert if_any(torch.tensor([False, True]), lambda: found, (torch.zeros(2),)) is found
