"""What observations say of unknowns: Fisher information, covariance, directions left open.

The ranges of the parameters count as information too. A share that is uniform between 0 and 1 is an
unknown of logistic distribution; a normal distribution of the same variance stands for it here.
Where the data say less of a direction than the range does, they leave it open. That comparison of
eigenvalues is the one of optimal estimation (Rodgers 2000, Inverse methods for atmospheric
sounding).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

RANGE_INFORMATION: Final = 3.0 / math.pi**2
"""Of a range on its unknown: the inverse variance of the standard logistic distribution."""
NAMED_FROM: Final = 0.25
"""Component of a direction from which its unknown is named."""
ROTATIONS: Final = 200
MINUS: Final = "\N{MINUS SIGN}"


class Direction(NamedTuple):
    """A combination of unknowns."""

    components: Tensor
    """Of length one, ``[unknown]``."""
    information: float
    """Of the data, relative to that of the ranges."""

    @property
    def left(self) -> float:
        """Standard deviation with the data over that without them, between 0 and 1."""
        return 1.0 / math.sqrt(1.0 + self.information)

    @property
    def is_open(self) -> bool:
        """Whether the data say less than the ranges."""
        return self.information < 1.0

    def words(self, names: Sequence[str]) -> str:
        """Which unknowns move in the direction, the largest first; a minus is the other way."""
        order = self.components.abs().argsort(descending=True).tolist()
        named = [k for k in order if abs(float(self.components[k])) >= NAMED_FROM] or order[:1]
        sign = math.copysign(1.0, float(self.components[named[0]]))
        parts = [(sign * float(self.components[k]), names[k]) for k in named]
        return "; ".join(
            f"{'+' if share > 0.0 else MINUS}{abs(share):.2f} {name}" for share, name in parts
        )


class Information:
    """What data say of unknowns near a point.

    Args:
        jacobian: of values divided by the standard deviation of their errors, ``[pair, unknown]``.
        range_information: that stands for the ranges.
    """

    def __init__(self, jacobian: Tensor, range_information: float = RANGE_INFORMATION) -> None:
        self.fisher = jacobian.T @ jacobian
        """Of the data alone, ``[unknown, unknown]``."""
        self.range_information = range_information
        values, vectors = torch.linalg.eigh(self.fisher)
        self._values = values.clamp(min=0.0).flip(0)
        self._vectors = vectors.flip(1)

    @property
    def covariance(self) -> Tensor:
        """Of the unknowns, by data and ranges, ``[unknown, unknown]``."""
        return self.root @ self.root.T

    @property
    def root(self) -> Tensor:
        """A square root of the covariance, ``[unknown, unknown]``."""
        root: Tensor = self._vectors / (self._values + self.range_information).sqrt()
        return root

    @property
    def correlation(self) -> Tensor:
        """Of the unknowns, ``[unknown, unknown]``."""
        deviation = self.covariance.diagonal().sqrt()
        return self.covariance / deviation[:, None] / deviation

    @property
    def degrees_of_freedom(self) -> float:
        """Number of combinations of unknowns that the data decide on (Rodgers 2000)."""
        return float((self._values / (self._values + self.range_information)).sum())

    def fall(self, jacobian: Tensor, residuals: Tensor) -> float:
        """Fall of the sum of squares by a step of Gauss and Newton.

        Args:
            jacobian: that the information is of.
            residuals: divided by the standard deviation of their errors, ``[pair]``.
        """
        slope = jacobian.T @ residuals
        return float(slope @ self.covariance @ slope)

    @property
    def directions(self) -> list[Direction]:
        """Combinations of unknowns from what the data know best to what they leave open.

        Open ones are turned within what they span so that each is of few unknowns.
        """
        relative = self._values / self.range_information
        known = int((relative >= 1.0).sum())
        vectors = torch.cat([self._vectors[:, :known], _few(self._vectors[:, known:])], dim=1)
        says = torch.einsum("ik,ij,jk->k", vectors, self.fisher, vectors) / self.range_information
        order = [*range(known), *(known + says[known:].argsort(descending=True)).tolist()]
        return [Direction(vectors[:, k], max(float(says[k]), 0.0)) for k in order]

    @property
    def open_share(self) -> Tensor:
        """How much of every unknown lies in directions left open, 0 to 1, ``[unknown]``."""
        is_open = self._values < self.range_information
        share: Tensor = self._vectors[:, is_open].square().sum(1)
        return share


def _few(vectors: Tensor) -> Tensor:
    """Orthonormal vectors turned by Kaiser's varimax (1958), ``[unknown, direction]``."""
    width = vectors.shape[1]
    if width < 2:
        return vectors
    # any turn but one at which the criterion is level
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
