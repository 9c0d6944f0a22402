"""Synthetic observations from runs with parameters that depend on attributes (a twin)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np
import torch
from torch import Tensor

from noahpy.errors import RunError
from noahpy.learning.networks import Standard
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Sites

WIDTH: Final = 8
"""Width of the hidden layer of the map."""
SPREAD: Final = 2.5
"""Scale of the unknowns, with which parameters cover most of their range."""


def hidden_unknowns(attributes: Tensor, size: int, seed: int) -> Tensor:
    """Unknowns from a random smooth map of attributes.

    Args:
        attributes: ``[site, attribute]``.
        size: number of unknowns.
        seed: seed of the map.

    Returns:
        Unknowns, ``[site, unknown]``.
    """
    draw = np.random.default_rng([seed, size])
    count = attributes.shape[1]
    first = torch.from_numpy(draw.standard_normal((count, WIDTH)) / np.sqrt(count))
    second = torch.from_numpy(draw.standard_normal((WIDTH, size)) / np.sqrt(WIDTH))
    standard: Tensor = Standard(attributes)(attributes)
    return SPREAD * standard.matmul(first).tanh().matmul(second)


def observed_twin(
    sites: Sites,
    space: LearnedParameters,
    hidden: Tensor,
    noise: Mapping[str, float],
    draw: np.random.Generator,
    missing: float = 0.0,
) -> Sites:
    """Fill the observations of sites from a run with hidden parameters.

    Args:
        sites: sites with observations without values.
        space: learned parameters.
        hidden: hidden unknowns, ``[site, unknown]``.
        noise: standard deviation of normal noise by quantity, in its unit; zero if omitted.
        draw: generator of noise and gaps.
        missing: share of missing observations.

    Raises:
        RunError: the run failed.
    """
    parameters = space.parameters(sites.parameters, hidden)
    models = sites.models(parameters, sites.interval_count)
    observed = []
    for one, model in zip(sites.observed, models, strict=True):
        values = model[:, 0].double()
        if not bool(torch.isfinite(values).all()):
            raise RunError("the run with the hidden parameters of the twin failed")
        normal = torch.from_numpy(draw.standard_normal(tuple(values.shape)))
        noisy = values + noise.get(one.quantity, 0.0) * normal
        if missing:
            absent = torch.from_numpy(draw.uniform(size=tuple(values.shape)) < missing)
            noisy = torch.where(absent, torch.nan, noisy)
        observed.append(replace(one, values=noisy))
    return replace(sites, observed=observed)
