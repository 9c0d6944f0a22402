"""The inner problem of 4D-Var: the least cost of a linearized model.

It is ``(1 + damping + JᵀWJ) step = -gradient``. A run along directions takes any number of them at
once, and a few more of them cost little beside it, so that a step begins with those that the step
before found to count (Morales and Nocedal 2000, SIAM J. Optim. 10, 1079-1096), in place of finding
them again one by one.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.observed_model import Linearized, Part
from noahpy.assimilation.posterior import Posterior, within
from noahpy.config.assimilation import VariationalConfig

RECALLED: Final = 8
"""Largest number of directions of the step before."""
NEW: Final = 1e-8
"""Length of what a direction of unit length has beyond others, from which on it counts."""


class Work(NamedTuple):
    """What was computed for every problem, in windows, ``[problem]``.

    What is computed over a part of a window is that part.
    """

    runs: Tensor
    """Runs of the model."""
    tangents: Tensor
    """Runs along directions, each along any number of them."""
    directions: Tensor
    """Directions of all these runs."""
    sweeps: Tensor
    """Reverse sweeps."""

    @classmethod
    def none(cls, problems: int) -> Work:
        """Nothing yet."""
        return cls(*(torch.zeros(problems, dtype=torch.float64) for _ in cls._fields))

    def plus(self, is_at_work: Tensor, share: float, **more: int) -> Work:
        """With what was done for some problems.

        Args:
            is_at_work: bool, ``[problem]``.
            share: of the window.
            more: number by field.
        """
        done = share * is_at_work.double()
        changed = {name: getattr(self, name) + count * done for name, count in more.items()}
        return self._replace(**changed)


def leading(
    near: Linearized,
    part: Part,
    gradient: Tensor,
    damping: Tensor,
    recalled: Tensor,
    settings: VariationalConfig,
    is_open: Tensor,
    work: Work,
) -> tuple[Posterior, Work]:
    """What observations say along the directions that a step needs.

    These are the gradient, those of the step before, and the residuals of the solutions in the span
    of all of them so far: without a step before, those of conjugate gradients (Lanczos 1950). The
    last one needs no sweep.

    Args:
        near: the linearized model.
        part: with the observations.
        gradient: of the cost, ``[problem, control]``.
        damping: relative to the precision of the prior, ``[problem]``.
        recalled: directions of the step before, ``[problem, control, direction]``.
        settings: largest number of directions beside these, and the residual that is small enough.
        is_open: problems that are solved, bool, ``[problem]``.
        work: so far.

    Returns:
        What they say, whose `Posterior.solved` knows the step for any damping; and the work.
    """
    precision, shift = part.observed.precision, 1.0 + damping
    least = settings.inner_tolerance * gradient.norm(dim=1)
    basis = orthonormal(gradient[..., None], recalled)
    moved = near.forward(basis.movedim(-1, 0))
    work = work.plus(is_open, part.share, tangents=1, directions=len(moved))
    seeks = is_open
    for _ in range(settings.inner - 1):
        solution = within(basis, moved, precision).solved(gradient, shift)
        along = torch.einsum("dpo,pcd,pc->po", moved, basis, solution)
        weighted = (precision * along).where(precision > 0.0, 0.0)
        residual = gradient - shift[:, None] * solution - near.transposed(weighted)
        work = work.plus(seeks, part.share, sweeps=1)
        seeks = seeks & (residual.norm(dim=1) > least)
        if not bool(seeks.any()):
            break
        basis = orthonormal(basis, torch.where(seeks[:, None], residual, 0.0)[..., None])
        moved = torch.cat([moved, near.forward(basis[None, ..., -1])])
        work = work.plus(seeks, part.share, tangents=1, directions=1)
    return within(basis, moved, precision), work


def orthonormal(first: Tensor, others: Tensor) -> Tensor:
    """A basis of all that two sets span; zero where a direction is nothing new.

    Args:
        first: ``[problem, control, direction]``.
        others: the same.
    """
    found = first[..., :0]
    for one in torch.cat([first, others], -1).unbind(-1):
        rest = _unit(one, 0.0)
        # twice is enough (Parlett 1998)
        for _ in range(2):
            rest = _unit(rest - (found @ (found.mT @ rest[..., None]))[..., 0], NEW)
        found = torch.cat([found, rest[..., None]], -1)
    return found


def _unit(vectors: Tensor, least: float) -> Tensor:
    """Vectors of unit length; zero where they are no longer than the least."""
    length = vectors.norm(dim=1, keepdim=True)
    counts = length > least
    return torch.where(counts, vectors / torch.where(counts, length, 1.0), 0.0)
