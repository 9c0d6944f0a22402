"""Correction of a second source by what it has in common with the first.

Quantities that may be anything about a mean are corrected by differences, those that end at zero by
ratios. Quantile mapping is empirical, with linear interpolation between the quantiles and the
change of the outermost one beyond them (Gudmundsson et al. 2012, Hydrology and Earth System
Sciences 16, 3383-3390).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import BoolArray, FloatArray, TimeArray
from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.forcing.calendar import MONTHS_PER_YEAR

if TYPE_CHECKING:
    from noahpy.config.forcing_adjustments import CorrectionName

DIFFERENCES: Final[frozenset[QuantityName]] = frozenset(
    {"air_temperature", "dew_point", "longwave_down"}
)
"""Quantities that are corrected by a difference."""
LEAST_DAYS: Final = 10
"""Days with values of both sources from which a month has a correction of its own."""
LARGEST_RATIO: Final = 5.0
"""Largest ratio of two means by which a quantity is corrected, and inverse of the smallest: of a
few days with little water a ratio may be anything, and would invent storms or lose them."""
MOST_QUANTILES: Final = 101
"""Largest number of quantiles of a distribution."""


class Overlap(NamedTuple):
    """Two series of a quantity at one place, ``[record]``."""

    quantity: QuantityName
    time: TimeArray
    first: FloatArray
    """NaN where missing."""
    second: FloatArray
    """NaN where missing."""

    @property
    def common(self) -> BoolArray:
        """Records that both have."""
        both: BoolArray = np.isfinite(self.first) & np.isfinite(self.second)
        return both


def corrected(overlap: Overlap, correction: CorrectionName) -> FloatArray:
    """The second series as the first one would have it, ``[record]``.

    Args:
        overlap: both series, with records in common unless the correction is none.
        correction: its kind.
    """
    second, common = overlap.second, overlap.common
    if correction == "none":
        return second
    if correction == "quantile":
        return _mapped(second, overlap.first[common], second[common])
    changed = _by_mean(overlap, second, common)
    if correction == "monthly":
        month = overlap.time.astype("datetime64[M]").astype(np.int64) % MONTHS_PER_YEAR
        for number in range(MONTHS_PER_YEAR):
            inside = month == number
            days = np.unique(overlap.time[inside & common].astype("datetime64[D]"))
            if len(days) >= LEAST_DAYS:
                changed[inside] = _by_mean(overlap, second, inside & common)[inside]
    return changed


def _by_mean(overlap: Overlap, values: FloatArray, common: BoolArray) -> FloatArray:
    """Values with the mean that the first series has in some records, as far as ratios allow."""
    first, second = (float(one[common].mean()) for one in (overlap.first, overlap.second))
    if overlap.quantity in DIFFERENCES:
        return values + (first - second)
    if not second > 0.0:
        return values
    return values * float(np.clip(first / second, 1.0 / LARGEST_RATIO, LARGEST_RATIO))


def _mapped(values: FloatArray, first: FloatArray, second: FloatArray) -> FloatArray:
    """Values with the distribution of the first series in place of that of the second."""
    probability = np.linspace(0.0, 1.0, min(MOST_QUANTILES, len(first)))
    from_second, to_first = (np.quantile(one, probability) for one in (second, first))
    # equal quantiles, as of days without precipitation, become the mean of theirs
    known, position = np.unique(from_second, return_inverse=True)
    target = np.bincount(position, weights=to_first) / np.bincount(position)
    mapped = np.interp(values, known, target)
    mapped = np.where(values < known[0], values + (target[0] - known[0]), mapped)
    result: FloatArray = np.where(values > known[-1], values + (target[-1] - known[-1]), mapped)
    return result
