"""Seasons of the ground and of the snow, from daily means: dates, spells, freezing fronts.

Days count from 0; arrays have the day as their first dimension.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from noahpy.catalog.arrays import BoolArray, FloatArray, IntArray
from noahpy.diagnostics.ground import lasting, thaw_and_freeze_up, with_numpy
from noahpy.model import diagnostics
from noahpy.model.outcomes import MELTED_WATER, melt_out_day, zero_curtain_length
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY


def thaw_and_next_freeze_up(temperature: FloatArray, year: int) -> tuple[IntArray, IntArray]:
    """Days of the first thaw of a year and of the freeze-up that follows; -1 where there is none.

    Ground thaws and freezes as `thaw_and_freeze_up` has it, but the freeze-up is the one that ends
    this thaw, also after the end of the year; none if days are missing before it.

    Args:
        temperature: daily means from the begin of the year to the end of the next, or to the last
            ones there are, K, ``[day, ...]``; known in the year.
        year: length of the year, d.
    """
    thaw, freeze_up = thaw_and_freeze_up(temperature)
    happens = (thaw >= 0) & (thaw < year)
    missing = np.isnan(temperature).cumsum(0)
    gaps = np.take_along_axis(missing, np.maximum(freeze_up, 0)[None], 0)[0]
    ends = happens & (freeze_up > thaw) & (gaps == 0)
    return np.where(happens, thaw, -1), np.where(ends, freeze_up, -1)


def zero_curtain_days(temperature: FloatArray) -> FloatArray:
    """Days of a year in the zero curtain, ``[layer, column]``; NaN where ground keeps its state.

    The time within `noahpy.model.outcomes.CURTAIN_WIDTH` of 0 degC, of ground that has days above
    and days below 0 degC: permafrost and taliks near 0 degC have no curtain.

    Args:
        temperature: daily means of a year, K, ``[day, layer, column]``.
    """
    near = with_numpy(lambda values: zero_curtain_length(values, SECONDS_PER_DAY), temperature)
    changes = (temperature.min(0) < FREEZING_POINT) & (temperature.max(0) > FREEZING_POINT)
    return np.where(changes, near, np.nan)


class SnowCover(NamedTuple):
    """Snow cover of a snow year."""

    onset: IntArray
    """First day of the longest cover that begins in the year; -1 if none does."""
    melt_out: IntArray
    """First day after the longest cover that ends in the year; -1 if none does."""
    days: FloatArray
    """Days with snow."""


def snow_cover(snow_water_equivalent: FloatArray) -> SnowCover:
    """Begin and end of the longest snow cover, and days with snow, ``[column]``.

    Snow is what `noahpy.model.outcomes.melt_out_day` counts as such.

    Args:
        snow_water_equivalent: daily means of a snow year, m, ``[day, column]``.
    """
    count = len(snow_water_equivalent)

    def end_of_longest(values: FloatArray) -> FloatArray:
        return with_numpy(lambda swe: melt_out_day(swe, SECONDS_PER_DAY), values)

    def days(found: FloatArray) -> IntArray:
        # the time between the last day with snow and the first without
        return np.where(np.isnan(found), -1, np.ceil(np.nan_to_num(found)) - 1).astype(np.int64)

    melt_out = days(end_of_longest(snow_water_equivalent))
    bare_before = days(end_of_longest(snow_water_equivalent[::-1]))
    onset = np.where(bare_before < 0, -1, count - bare_before)
    return SnowCover(onset, melt_out, (snow_water_equivalent > MELTED_WATER).sum(0) * 1.0)


class Fronts(NamedTuple):
    """Ends of the thawed ground above the permafrost table, m, ``[day, column]``.

    NaN where no ground is thawed, and where none stays frozen.
    """

    above: FloatArray
    """Upper end: the surface, or the freezing front that comes from it."""
    below: FloatArray
    """Lower end: the thaw front, or the freezing front that rises from the permafrost."""


def fronts(temperature: FloatArray, stays_frozen: BoolArray, thickness: FloatArray) -> Fronts:
    """Freezing fronts from above and from below, interpolated between mid-points of layers.

    Args:
        temperature: daily means, K, ``[day, layer, column]``.
        stays_frozen: whether a layer is below 0 degC all through the year, ``[layer, column]``.
        thickness: layer thickness, m, ``[layer, column]``.
    """
    count, layers, columns = temperature.shape
    excess = torch.from_numpy(np.array(temperature - FREEZING_POINT, np.float64))
    # what lies below the permafrost table is no part of the active layer, thawed or not
    below_table = torch.from_numpy(np.cumsum(stays_frozen, axis=0) > 0)
    excess = torch.where(below_table, -excess.abs(), excess).swapaxes(0, 1).reshape(layers, -1)
    size = torch.from_numpy(np.array(thickness, np.float64))
    size = size[:, None].expand(layers, count, columns).reshape(layers, -1)
    above = diagnostics.crossing_depth(-excess, size)
    height = diagnostics.crossing_depth(-excess.flip(0), size.flip(0))
    is_thawed = (excess > 0.0).any(0)
    missing = torch.nan
    known = is_thawed.reshape(count, columns) & torch.from_numpy(stays_frozen.any(0))
    ends = (
        torch.where(known, values.reshape(count, columns), missing).numpy()
        for values in (above, size.sum(0) - height)
    )
    return Fronts(*ends)


class FreezeBack(NamedTuple):
    """How the active layer freezes after its largest thaw, ``[column]``."""

    day: IntArray
    """First of `SPELL_DAYS` days without thawed ground; -1 where there are none."""
    depth: FloatArray
    """Depth of the front from below on the day before, m; NaN without such a day."""
    from_below: FloatArray
    """Way of the front from below since the largest thaw, m; NaN without such a day."""


def freeze_back(found: Fronts, year: int) -> FreezeBack:
    """Freeze-back after the largest thaw of a year.

    Args:
        found: fronts from the begin of the year on, to the end of the next if they are known.
        year: length of the year, d.
    """
    below = found.below
    thawed = np.where(np.isnan(below), -np.inf, below)
    largest = thawed[:year].argmax(0)
    day = np.arange(len(below))[:, None]
    is_after = (day > largest) & lasting(np.isnan(below))
    happens = np.isfinite(thawed[:year]).any(0) & is_after.any(0)
    first = np.where(happens, is_after.argmax(0), 1)
    depth = np.take_along_axis(below, first[None] - 1, 0)[0]
    deepest = np.take_along_axis(below, largest[None], 0)[0]
    return FreezeBack(
        np.where(happens, first, -1),
        np.where(happens, depth, np.nan),
        np.where(happens, deepest - depth, np.nan),
    )
