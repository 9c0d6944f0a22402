"""Terms of the thermal state of the ground, from the extremes of a year.

The terms are those of the glossaries of Harris et al. (1988, Glossary of permafrost and related
ground-ice terms, National Research Council of Canada, Technical Memorandum 142) and van
Everdingen (2005, Multi-language glossary of permafrost and related ground-ice terms, NSIDC):

permafrost
    ground at or below 0 degC for at least two consecutive years.
permafrost table
    upper boundary of permafrost, here of the ground that stays frozen through a year: where the
    yearly maximum of the daily means first falls below 0 degC, seen from the surface.
active layer
    ground above permafrost that thaws and freezes again every year. It reaches to the permafrost
    table, or to where the yearly minimum of the daily means rises above 0 degC, if that is
    shallower: the ground below does not freeze in winter, and is no part of the active layer.
talik
    body of ground in a permafrost area that stays unfrozen through the year: where the yearly
    minimum of the daily means is above 0 degC, above ground that stays frozen. Most are residual
    thaw layers, between the ground that freezes in winter and the permafrost table.
depth of zero annual amplitude
    depth below which the temperature hardly varies in a year: where the range of the daily means
    first falls below 0.1 K (the threshold of Biskaborn et al. 2019, Nature Communications 10, 264).
trumpet curve
    yearly minimum and maximum of the daily means against depth.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import BoolArray, FloatArray
from noahpy.catalog.diagnostics import AMPLITUDE_THRESHOLD, ICY_SHARE, SPELL_DAYS
from noahpy.model import diagnostics
from noahpy.physics.constants import FREEZING_POINT
from noahpy.physics.geometry import node_depth


def with_numpy(function: Callable[..., Tensor], *profiles: FloatArray) -> FloatArray:
    """Apply a function of tensors to arrays."""
    tensors = (torch.from_numpy(np.array(profile, np.float64)) for profile in profiles)
    values: FloatArray = function(*tensors).numpy()
    return values


def permafrost_table_depth(yearly_maximum: FloatArray, thickness: FloatArray) -> FloatArray:
    """Depth of the ground that stays frozen, m, ``[column]``; NaN where there is none.

    Args:
        yearly_maximum: maximum of the daily means of soil temperature, K, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    return with_numpy(diagnostics.permafrost_table_of, yearly_maximum, thickness)


def active_layer_thickness(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> FloatArray:
    """Active-layer thickness, m, ``[column]``; NaN where nothing stays frozen.

    Args:
        yearly_minimum: minimum of the daily means of soil temperature, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    return with_numpy(diagnostics.active_layer_of, yearly_minimum, yearly_maximum, thickness)


def talik_thickness(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> FloatArray:
    """Thickness of all taliks together, m, ``[column]``; NaN where nothing stays frozen.

    The yearly minimum is interpolated between mid-points, and constant above the first one.

    Args:
        yearly_minimum: minimum of the daily means of soil temperature, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    part = _talik_parts(yearly_minimum, yearly_maximum, thickness)
    return np.where((yearly_maximum < FREEZING_POINT).any(0), part.size.sum(0), np.nan)


class _TalikParts(NamedTuple):
    """Intervals between mid-points, m, ``[layer, column]``, and what of them is a talik."""

    top: FloatArray
    bottom: FloatArray
    size: FloatArray
    begins_warm: BoolArray
    """Whether the upper end is above 0 degC."""


def _talik_parts(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> _TalikParts:
    depth = with_numpy(node_depth, thickness)
    warm = yearly_minimum - FREEZING_POINT
    upper = np.concatenate([warm[:1], warm[:-1]])
    top = np.concatenate([np.zeros_like(depth[:1]), depth[:-1]])
    share = with_numpy(diagnostics.positive_share, upper, warm)
    stays_frozen = yearly_maximum < FREEZING_POINT
    # layers at or above the deepest one that stays frozen
    above = np.cumsum(stays_frozen[::-1], axis=0)[::-1] > 0
    return _TalikParts(top, depth, np.where(above, share * (depth - top), 0.0), upper > 0.0)


def talik_bounds(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Top of the uppermost and bottom of the lowest talik, m, ``[column]``; NaN without a talik.

    Interpolated like `talik_thickness`.

    Args:
        yearly_minimum: minimum of the daily means of soil temperature, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    part = _talik_parts(yearly_minimum, yearly_maximum, thickness)
    is_talik = part.size > 0.0
    begin = np.where(part.begins_warm, part.top, part.bottom - part.size)
    end = np.where(part.begins_warm, part.top + part.size, part.bottom)
    top = np.where(is_talik, begin, np.inf).min(0)
    bottom = np.where(is_talik, end, -np.inf).max(0)
    found = is_talik.any(0)
    return np.where(found, top, np.nan), np.where(found, bottom, np.nan)


def seasonal_frost_depth(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> FloatArray:
    """Depth to which ground freezes in the year, m, ``[column]``; NaN where any stays frozen.

    Args:
        yearly_minimum: minimum of the daily means of soil temperature, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    depth = with_numpy(diagnostics.crossing_depth, FREEZING_POINT - yearly_minimum, thickness)
    return np.where((yearly_maximum < FREEZING_POINT).any(0), np.nan, depth)


def thaw_depth_by_ice(least_icy_share: FloatArray, thickness: FloatArray) -> FloatArray:
    """Depth to which ground loses its ice in the year, m, ``[column]``; NaN where none stays icy.

    Ground counts as icy while `ICY_SHARE` or more of its water is ice. The depth is interpolated
    between mid-points of layers.

    Args:
        least_icy_share: yearly minimum of the share of the water that is ice, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    excess = ICY_SHARE - least_icy_share
    depth = with_numpy(diagnostics.crossing_depth, excess, thickness)
    return np.where((excess < 0.0).any(0), depth, np.nan)


def at_depth(profile: FloatArray, nodes: FloatArray, depth: FloatArray) -> FloatArray:
    """Profiles interpolated between mid-points of layers to a depth of each column.

    They are constant above the first mid-point and below the last.

    Args:
        profile: of any unit, ``[layer, ...]``.
        nodes: depth of the mid-points, m, ``[layer, ...]``.
        depth: m, ``[...]``; NaN gives NaN.
    """
    last = len(nodes) - 1
    if last == 0:
        return np.where(np.isnan(depth), np.nan, profile[0])
    below = np.clip((nodes < depth).sum(0), 1, last)[None]
    upper, lower = (np.take_along_axis(nodes, k, 0)[0] for k in (below - 1, below))
    above, under = (np.take_along_axis(profile, k, 0)[0] for k in (below - 1, below))
    share = np.clip((depth - upper) / (lower - upper), 0.0, 1.0)
    return np.asarray((1.0 - share) * above + share * under)


def zero_annual_amplitude_depth(
    yearly_minimum: FloatArray, yearly_maximum: FloatArray, thickness: FloatArray
) -> FloatArray:
    """Depth of zero annual amplitude, m, ``[column]``; NaN where it is below the column.

    Args:
        yearly_minimum: minimum of the daily means of soil temperature, K, ``[layer, column]``.
        yearly_maximum: the same for the maximum.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    excess = yearly_maximum - yearly_minimum - AMPLITUDE_THRESHOLD
    depth = with_numpy(diagnostics.crossing_depth, excess, thickness)
    return np.where((excess < 0.0).any(0), depth, np.nan)


def lasting(holds: BoolArray) -> BoolArray:
    """Whether a condition holds from a day on for `SPELL_DAYS` or until the last day."""
    lasting = holds.copy()
    for shift in range(1, SPELL_DAYS):
        lasting[: len(holds) - shift] &= holds[shift:]
    return lasting


def thaw_and_freeze_up(
    temperature: FloatArray,
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Days, counted from 0, on which ground thaws and freezes up; -1 where it does not.

    Ground changes between frozen (at or below 0 degC) and thawed on the first day of the first
    week with the other state on all days; the state of the first day is the initial one. A week at
    the end of the year may be incomplete. The thaw is the first one of the year. The freeze-up is
    the first one after it or, if there is none in the year, the first one of the year, as in the
    southern hemisphere.

    Args:
        temperature: daily means of one year, K, ``[day, ...]``.
    """
    is_thawed = temperature > FREEZING_POINT
    thaws, freezes = lasting(is_thawed), lasting(~is_thawed)
    thaw = np.full(temperature.shape[1:], -1)
    first_freeze, later_freeze = thaw.copy(), thaw.copy()
    state = is_thawed[0]
    for day in range(1, len(is_thawed)):
        after = np.where(state, ~freezes[day], thaws[day])
        freezes_now = state & ~after
        thaw[(thaw < 0) & after & ~state] = day
        first_freeze[(first_freeze < 0) & freezes_now] = day
        later_freeze[(later_freeze < 0) & (thaw >= 0) & freezes_now] = day
        state = after
    return thaw, np.where(later_freeze >= 0, later_freeze, first_freeze)
