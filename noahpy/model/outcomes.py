"""Outcomes of trajectories that differentiate well: depths, dates and durations.

They are interpolated between layers and between steps, so that a small change of the trajectory
moves them a little, where counts of layers and steps would stay or jump. Values are those at the
ends of the steps, as `noahpy.gradients.trajectory` gives them; step 0 ends after one step.

**Their gradients are local.** A yearly extreme has the derivative of the day on which it occurs, a
crossing that of the two values beside it. As changes grow, other days and other values take over:
the derivative then changes at a kink. `noahpy.gradients.verify_line` says how far it holds.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

from noahpy.model.diagnostics import active_layer_of, positive_share
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY
from noahpy.physics.geometry import node_depth
from noahpy.physics.numerics import within

MELTED_WATER: Final = 0.001
"""Snow water equivalent below which snow has melted out, m."""
CURTAIN_WIDTH: Final = 0.25
"""Distance from the freezing point within which ground is in the zero curtain, K."""


def active_layer_thickness(
    soil_temperature: Tensor, thickness: Tensor, steps_per_mean: int = 1
) -> Tensor:
    """Active-layer thickness of a year, m, ``[column]``; NaN where nothing stays frozen.

    The same as in the yearly summary of a run, if means are those of days. See
    `noahpy.model.diagnostics.active_layer_of`.

    Args:
        soil_temperature: of a year, K, ``[step, layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
        steps_per_mean: number of steps of a mean, of which extremes are taken; steps beyond the
            last whole mean do not count.

    Raises:
        ValueError: no whole mean.
    """
    count = len(soil_temperature) // steps_per_mean if steps_per_mean > 0 else 0
    if not count:
        raise ValueError(
            f"means over {steps_per_mean} of {len(soil_temperature)} steps; at least 1 and at most "
            "all are allowed"
        )
    whole = soil_temperature[: count * steps_per_mean]
    means = whole.reshape(count, steps_per_mean, *whole.shape[1:]).mean(1)
    return active_layer_of(means.amin(0), means.amax(0), thickness)


def thawed_thickness(soil_temperature: Tensor, thickness: Tensor) -> Tensor:
    """Thickness of all thawed ground together, m, ``[..., column]``.

    It moves without jumps, where the thaw depth, which counts from the surface, jumps to zero as
    the surface freezes. Temperature is linear between mid-points of layers, and goes on like that
    in the upper half of the first layer and the lower half of the last.

    Args:
        soil_temperature: K, ``[..., layer, column]``; of two layers or more.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    excess, node = soil_temperature - FREEZING_POINT, node_depth(thickness)
    end = thickness.sum(0, keepdim=True)
    depth = torch.cat([torch.zeros_like(end), node, end])

    def beyond(edge: Tensor, near: int, far: int) -> Tensor:
        slope = (excess[..., near, :] - excess[..., far, :]) / (node[near] - node[far])
        return (excess[..., near, :] + slope * (edge[0] - node[near]))[..., None, :]

    profile = torch.cat([beyond(depth[:1], 0, 1), excess, beyond(end, -1, -2)], dim=-2)
    share = positive_share(profile[..., :-1, :], profile[..., 1:, :])
    return (share * depth.diff(dim=0)).sum(-2)


def melt_out_day(
    snow_water_equivalent: Tensor, seconds: float, melted_water: float = MELTED_WATER
) -> Tensor:
    """End of the longest snow cover that ends, days since the start, ``[column]``.

    Interpolated between the last step with more than `melted_water` and the next one. NaN where
    no snow cover ends.

    Args:
        snow_water_equivalent: m, ``[step, column]``.
        seconds: length of a step, s.
        melted_water: water that still counts as snow, m.
    """
    swe = snow_water_equivalent
    if len(swe) < 2:
        return torch.full(swe.shape[1:], torch.nan, dtype=swe.dtype, device=swe.device)
    is_snowy = swe.detach() > melted_water
    number = torch.arange(1, len(swe) + 1, device=swe.device)[:, None]
    last_bare = torch.where(is_snowy, 0, number).cummax(0).values
    # of the cover that ends with the step
    length = torch.where(~is_snowy[1:], number[:-1] - last_bare[:-1], 0)
    longest = length.max(0)
    happens, before = longest.values > 0, longest.indices[None]
    high, low = swe.gather(0, before)[0], swe.gather(0, before + 1)[0]
    drop = torch.where(happens, high - low, 1.0)
    # the value of a step is that at its end
    day = (before[0] + 1 + (high - melted_water) / drop) * (seconds / SECONDS_PER_DAY)
    return torch.where(happens, day, torch.nan)


def zero_curtain_length(
    temperature: Tensor, seconds: float, half_width: float = CURTAIN_WIDTH
) -> Tensor:
    """Time that ground spends near the freezing point, days, ``[...]``.

    Zero curtain is what keeps ground there: latent heat of freezing or thawing water. Temperature
    counts as linear between the ends of steps, so that the time is a sum of shares of steps. For
    one season pass its steps only.

    Args:
        temperature: of the ground, K, ``[step, ...]``.
        seconds: length of a step, s.
        half_width: distance from the freezing point that counts as near, K.
    """
    excess = temperature - FREEZING_POINT
    near = within(excess, -half_width, half_width)
    change, change_near = excess.diff(dim=0), near.diff(dim=0)
    moves = change != 0.0
    is_inside = (near == excess)[1:].to(excess.dtype)
    share = torch.where(moves, change_near / torch.where(moves, change, 1.0), is_inside)
    return share.sum(0) * (seconds / SECONDS_PER_DAY)
