"""What observations leave uncertain: the posterior of a linearized model.

The Hessian of the cost of whitened controls is ``1 + JᵀWJ``, and its inverse their covariance.
Along the leading eigenvectors of ``JᵀWJ`` the observations tell more than the prior; along all
others the prior stays (Fisher and Courtier 1995, ECMWF Technical Memorandum 220).
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.observed_model import Linearized

SPARE: Final = 10
"""Directions beyond the rank, with which a random basis holds it (Halko et al. 2011)."""


class Posterior(NamedTuple):
    """Covariance of whitened controls: ``1 - V diag(e / (1 + e)) Vᵀ``."""

    information: Tensor
    """Eigenvalues e of ``JᵀWJ``, decreasing, ``[problem, direction]``."""
    vectors: Tensor
    """Their eigenvectors V, ``[problem, control, direction]``."""

    @property
    def degrees_of_freedom(self) -> Tensor:
        """Degrees of freedom for signal, ``[problem]``.

        That many combinations of controls the observations determine (Rodgers 2000).
        """
        return (self.information / (1.0 + self.information)).sum(-1)

    def solved(self, right: Tensor, shift: Tensor) -> Tensor:
        """Solution of ``(shift + JᵀWJ) x = right`` in the span of the vectors.

        Args:
            right: ``[problem, control]``.
            shift: ``[problem]``.
        """
        along = (self.vectors.mT @ right[..., None])[..., 0] / (shift[:, None] + self.information)
        found: Tensor = (self.vectors @ along[..., None])[..., 0]
        return found

    def root(self) -> Tensor:
        """Symmetric root of the covariance, ``[problem, control, control]``."""
        left = 1.0 - (1.0 + self.information).rsqrt()
        one = torch.eye(self.vectors.shape[1], dtype=self.vectors.dtype)
        return one - (self.vectors * left[:, None]) @ self.vectors.mT


def posterior(near: Linearized, precision: Tensor, controls: int, rank: int) -> Posterior:
    """Posterior of a linearized model.

    With a rank of at least the number of controls the basis is that of the controls, and the result
    exact; else it is a random one that a product with ``JᵀWJ`` turns to the leading directions.

    Args:
        near: the linearized model.
        precision: W, ``[problem, observation]``.
        controls: number of them.
        rank: number of directions.
    """
    problems = len(precision)
    if rank >= controls:
        basis = torch.eye(controls, dtype=torch.float64)[:, None].expand(-1, problems, -1)
    else:
        draw = torch.Generator().manual_seed(0)
        size = min(controls, rank + SPARE), problems, controls
        moved = near.forward(torch.randn(size, generator=draw, dtype=torch.float64))
        weighted = (precision * moved).where(precision > 0.0, 0.0)
        found = torch.stack([near.transposed(one) for one in weighted])
        basis = torch.linalg.qr(found.permute(1, 2, 0)).Q.permute(2, 0, 1)
    known = within(basis.permute(1, 2, 0), near.forward(basis), precision)
    return Posterior(known.information[:, :rank], known.vectors[..., :rank])


def within(basis: Tensor, moved: Tensor, precision: Tensor) -> Posterior:
    """What observations say in the span of a basis (Rayleigh and Ritz).

    Args:
        basis: orthonormal, ``[problem, control, direction]``.
        moved: changes along it, ``[direction, problem, observation]``.
        precision: W, ``[problem, observation]``.
    """
    scaled = (precision.sqrt() * moved).where(precision > 0.0, 0.0).movedim(0, 1)
    values, turned = torch.linalg.eigh(scaled @ scaled.mT)
    return Posterior(values.clamp(min=0.0).flip(-1), basis @ turned.flip(-1))
