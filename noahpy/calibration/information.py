"""Information of observations on unknowns: Fisher information, covariance, open directions.

The ranges of the parameters count as prior information: a share that is uniform between 0 and 1
corresponds to an unknown with logistic distribution, here approximated by a normal distribution of
the same variance. Directions on which the data have less information than the ranges are open. This
comparison of eigenvalues is that of optimal estimation (Rodgers 2000, Inverse methods for
atmospheric sounding).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

RANGE_INFORMATION: Final = 3.0 / math.pi**2
"""Information of a range on its unknown: inverse variance of the standard logistic distribution."""
NAMED_FROM: Final = 0.25
"""Smallest component of a direction whose unknown is named."""
ROTATIONS: Final = 200
MINUS: Final = "\N{MINUS SIGN}"


class Direction(NamedTuple):
    """A combination of unknowns."""

    components: Tensor
    """Unit vector, ``[unknown]``."""
    information: float
    """Information of the data, relative to that of the ranges."""

    @property
    def left(self) -> float:
        """Standard deviation with data over that without, between 0 and 1."""
        return 1.0 / math.sqrt(1.0 + self.information)

    @property
    def is_open(self) -> bool:
        """Whether the data have less information than the ranges."""
        return self.information < 1.0

    def words(self, names: Sequence[str]) -> str:
        """The largest components with the names of their unknowns, in words."""
        order = self.components.abs().argsort(descending=True).tolist()
        named = [k for k in order if abs(float(self.components[k])) >= NAMED_FROM] or order[:1]
        sign = math.copysign(1.0, float(self.components[named[0]]))
        parts = [(sign * float(self.components[k]), names[k]) for k in named]
        return "; ".join(
            f"{'+' if share > 0.0 else MINUS}{abs(share):.2f} {name}" for share, name in parts
        )


class Information:
    """Information of data on unknowns near a point.

    Args:
        jacobian: derivatives of values divided by the standard deviation of their errors,
            ``[pair, unknown]``.
        range_information: information of the ranges.
    """

    def __init__(self, jacobian: Tensor, range_information: float = RANGE_INFORMATION) -> None:
        self.fisher = jacobian.T @ jacobian
        """Fisher information of the data, ``[unknown, unknown]``."""
        self.range_information = range_information
        values, vectors = torch.linalg.eigh(self.fisher)
        self._values = values.clamp(min=0.0).flip(0)
        self._vectors = vectors.flip(1)

    @property
    def covariance(self) -> Tensor:
        """Covariance of the unknowns given data and ranges, ``[unknown, unknown]``."""
        return self.root @ self.root.T

    @property
    def root(self) -> Tensor:
        """A square root of the covariance, ``[unknown, unknown]``."""
        root: Tensor = self._vectors / (self._values + self.range_information).sqrt()
        return root

    @property
    def correlation(self) -> Tensor:
        """Correlation of the unknowns, ``[unknown, unknown]``."""
        deviation = self.covariance.diagonal().sqrt()
        return self.covariance / deviation[:, None] / deviation

    @property
    def degrees_of_freedom(self) -> float:
        """Number of combinations of unknowns that the data determine (Rodgers 2000)."""
        return float((self._values / (self._values + self.range_information)).sum())

    def fall(self, jacobian: Tensor, residuals: Tensor) -> float:
        """Expected decrease of the sum of squares by a Gauss-Newton step.

        Args:
            jacobian: Jacobian of the information.
            residuals: divided by the standard deviation of their errors, ``[pair]``.
        """
        slope = jacobian.T @ residuals
        return float(slope @ self.covariance @ slope)

    @property
    def directions(self) -> list[Direction]:
        """Combinations of unknowns, from the best determined to the open ones.

        Open directions are rotated within their span so that each has few unknowns.
        """
        relative = self._values / self.range_information
        known = int((relative >= 1.0).sum())
        vectors = torch.cat([self._vectors[:, :known], _few(self._vectors[:, known:])], dim=1)
        of_data = torch.einsum("ik,ij,jk->k", vectors, self.fisher, vectors)
        relative = of_data / self.range_information
        order = [*range(known), *(known + relative[known:].argsort(descending=True)).tolist()]
        return [Direction(vectors[:, k], max(float(relative[k]), 0.0)) for k in order]

    @property
    def open_share(self) -> Tensor:
        """Share of every unknown in open directions, 0 to 1, ``[unknown]``."""
        is_open = self._values < self.range_information
        share: Tensor = self._vectors[:, is_open].square().sum(1)
        return share


def _few(vectors: Tensor) -> Tensor:
    """Varimax rotation of orthonormal vectors (Kaiser 1958), ``[unknown, direction]``."""
    width = vectors.shape[1]
    if width < 2:
        return vectors
    # a random start, because the criterion may be stationary at the identity
    generator = torch.Generator().manual_seed(0)
    turn, _ = torch.linalg.qr(torch.randn(width, width, dtype=vectors.dtype, generator=generator))
    before = 0.0
    for _ in range(ROTATIONS):
        turned = vectors @ turn
        spread = turned**3 - turned * turned.square().mean(0)
        left, sizes, right = torch.linalg.svd(vectors.T @ spread)
        turn, now = left @ right, float(sizes.sum())
        if now <= before * (1.0 + 1e-12):
            break
        before = now
    return torch.matmul(vectors, turn)
