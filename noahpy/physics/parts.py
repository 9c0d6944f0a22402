"""Parts of a time step, from whose solutions a search goes on to longer ones, up to the whole.

What is found is the solution of the whole step: the equations of a part are those of a shorter one.
"""

from __future__ import annotations

import torch
from torch import Tensor

from noahpy.physics.numerics import at_most

SHORTER = 0.125
"""Of what was added to a part, what is tried next where that has no solution, 1."""
LONGER = 2.0
"""The same where it has one, 1."""


def part_with(solved_part: Tensor, added: Tensor) -> Tensor:
    """The part that is longer than a solved one by what is added, 1."""
    return at_most(solved_part + added, 1.0)


def added_next(is_solved: Tensor, added: Tensor) -> Tensor:
    """What is added to the longest solved part after a part with or without a solution, 1."""
    return torch.where(is_solved, LONGER, SHORTER) * added
