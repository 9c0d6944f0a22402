"""Covariances of errors over depth and time, and what makes correlated numbers of them."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

ROUNDING: Final = 1e-10
"""Share of the variance that keeps the root of a covariance defined, where errors are alike."""


def exponential_covariance(places: Tensor, deviation: Tensor | float, length: float) -> Tensor:
    """Covariance of errors whose correlation is ``exp(-distance / length)``.

    It is that of a first-order autoregressive process, over depth or over time.

    Args:
        places: depths or times, ``[value]``.
        deviation: standard deviation, of all or of each, ``[value]``.
        length: in the unit of the places.
    """
    distance = (places[:, None] - places[None, :]).abs()
    deviation = torch.as_tensor(deviation, dtype=torch.float64).expand(len(places))
    return deviation[:, None] * torch.exp(-distance / length) * deviation[None, :]


def root(covariance: Tensor) -> Tensor:
    """Lower triangular root of covariances, ``[..., value, value]``.

    Zeros where a value has no error.
    """
    variance = covariance.diagonal(dim1=-2, dim2=-1)
    known = variance <= 0.0
    scale = torch.where(known, 1.0, variance).sqrt()
    correlation = covariance / (scale[..., :, None] * scale[..., None, :])
    correlation = correlation + torch.diag_embed(torch.where(known, 1.0, ROUNDING))
    lower: Tensor = torch.linalg.cholesky(correlation) * scale[..., :, None]
    return torch.where(known[..., :, None], 0.0, lower)


def nearness(distance: Tensor, reach: float) -> Tensor:
    """Weight of what is at a distance: 1 at none, 0 from `reach` on (Gaspari and Cohn 1999)."""
    r = distance.abs() / (0.5 * reach)
    near = 1.0 + r**2 * (-5.0 / 3.0 + r * (0.625 + r * (0.5 - 0.25 * r)))
    beyond = r.clamp(1.0, 2.0)
    far = 4.0 + beyond * (
        -5.0 + beyond * (5.0 / 3.0 + beyond * (0.625 + beyond * (-0.5 + beyond / 12.0)))
    )
    far = far - 2.0 / (3.0 * beyond)
    return torch.where(r < 1.0, near, torch.where(r < 2.0, far, 0.0)).clamp(min=0.0)
