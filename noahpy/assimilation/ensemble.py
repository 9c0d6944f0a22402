"""Ensembles without gradients: ES-MDA, and the analysis of an ensemble Kalman filter.

Gains come from the covariances of the members. They may be limited in reach, by the element-wise
product with a weight that falls with distance (Houtekamer and Mitchell 2001). Members are compared
with perturbed observations (Burgers et al. 1998).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from noahpy.assimilation.observed_model import Observed


def perturbed(observed: Observed, members: int, share: float, draw: torch.Generator) -> Tensor:
    """Observations as members have them, ``[member, problem, observation]``.

    The mean of the perturbations is zero, so that the mean of the members has no further error.

    Args:
        observed: observations.
        members: number of members.
        share: factor of the variance of the errors.
        draw: source of random numbers.
    """
    shape = members, *observed.values.shape
    noise = torch.randn(shape, generator=draw, dtype=torch.float64)
    noise = (noise - noise.mean(0)) * math.sqrt(members / (members - 1))
    counts = observed.precision > 0.0
    deviation = torch.where(counts, share / torch.where(counts, observed.precision, 1.0), 0.0)
    return observed.values + deviation.sqrt() * noise


def analysis(
    members: Tensor,
    values: Tensor,
    observed: Observed,
    targets: Tensor,
    *,
    share: float = 1.0,
    weight: Tensor | None = None,
) -> Tensor:
    """Members after their analysis, ``[member, problem, control]``.

    ``members + weight * C_xy (C_yy + share * R)^-1 (targets - values)``, with sample covariances.

    Args:
        members: ``[member, problem, control]``.
        values: at the observations, ``[member, problem, observation]``.
        observed: whose precision counts.
        targets: what every member is drawn to, ``[member, problem, observation]``.
        share: factor of the variance of the errors.
        weight: of every observation for every control, ``[control, observation]``; 1 if omitted.
    """
    count = len(members)
    away = (members - members.mean(0)) / math.sqrt(count - 1)
    scale = (observed.precision / share).sqrt()
    counts = observed.precision > 0.0
    seen = ((values - values.mean(0)) / math.sqrt(count - 1) * scale).where(counts, 0.0)
    distance = ((targets - values) * scale).where(counts, 0.0)
    # [problem, member, ...]: the inverse in the space of members (Sherman, Morrison, Woodbury)
    seen, distance, away = (one.movedim(0, 1) for one in (seen, distance, away))
    inner = torch.eye(count, dtype=seen.dtype) + seen @ seen.mT
    if weight is None:
        change = distance @ seen.mT @ torch.linalg.solve(inner, away)
    else:
        gain = torch.linalg.solve(inner, seen).mT @ away
        change = distance @ (gain * weight.T)
    after: Tensor = members + change.movedim(1, 0)
    return after


def assimilated_again(
    members: Tensor,
    values: Tensor,
    observed: Observed,
    times: int,
    draw: torch.Generator,
    weight: Tensor | None = None,
) -> Tensor:
    """Members after one of several assimilations of the same observations: a step of ES-MDA.

    Errors are larger by the root of the number of times, so that all together count once (Emerick
    and Reynolds 2013, Computers & Geosciences 55, 3-15).

    Args:
        members: ``[member, problem, control]``.
        values: at the observations, ``[member, problem, observation]``.
        observed: observations.
        times: number of assimilations.
        draw: source of random numbers.
        weight: as for `analysis`.
    """
    targets = perturbed(observed, len(members), float(times), draw)
    return analysis(members, values, observed, targets, share=float(times), weight=weight)
