"""Terms of the climate of permafrost: degree days, n-factors, and the TTOP model.

Temperatures are means over intervals, in K, with time as their first dimension.
"""

from __future__ import annotations

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.diagnostics import LEAST_DEGREE_DAYS
from noahpy.physics.constants import FREEZING_POINT


def mean(values: FloatArray, days: FloatArray) -> FloatArray:
    """Mean over intervals, ``[...]``.

    Args:
        values: of any unit, ``[interval, ...]``.
        days: lengths of the intervals, d, ``[interval]``.
    """
    return np.asarray(np.tensordot(days / days.sum(), values, 1))


def degree_days(temperature: FloatArray, days: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Thawing and freezing degree days, both positive, K d, ``[...]``.

    Args:
        temperature: K, ``[interval, ...]``.
        days: lengths of the intervals, d, ``[interval]``.
    """
    excess = temperature - FREEZING_POINT
    return (
        np.asarray(np.tensordot(days, np.maximum(excess, 0.0), 1)),
        np.asarray(np.tensordot(days, np.maximum(-excess, 0.0), 1)),
    )


def n_factor(surface: FloatArray, air: FloatArray) -> FloatArray:
    """Degree days of the ground surface over those of the air (Lunardini 1978), 1.

    NaN where the air has less than `LEAST_DEGREE_DAYS`.

    Args:
        surface: thawing or freezing degree days of the ground surface, K d.
        air: the same of the air.
    """
    is_enough = air >= LEAST_DEGREE_DAYS
    return np.where(is_enough, surface / np.where(is_enough, air, 1.0), np.nan)


def ttop_model(
    thawing: FloatArray, freezing: FloatArray, conductivity_ratio: FloatArray, days: FloatArray
) -> FloatArray:
    """Temperature at the top of permafrost by the TTOP model, K.

    Smith and Riseborough (1996, 2002): ``(r thawing - freezing) / days``. For degree days of the
    air multiply these by their n-factors first. It holds where it gives permafrost, at or below
    0 degC.

    Args:
        thawing: thawing degree days of the ground surface, K d.
        freezing: its freezing degree days, K d.
        conductivity_ratio: thawed over frozen thermal conductivity, 1.
        days: length of the period, d.
    """
    return np.asarray(FREEZING_POINT + (conductivity_ratio * thawing - freezing) / days)


def apparent_conductivity_ratio(
    temperature: FloatArray, thawing: FloatArray, freezing: FloatArray, days: FloatArray
) -> FloatArray:
    """Conductivity ratio with which `ttop_model` gives a temperature, 1.

    NaN where the ground surface has less than `LEAST_DEGREE_DAYS` of thaw.

    Args:
        temperature: at the top of permafrost, K.
        thawing: thawing degree days of the ground surface, K d.
        freezing: its freezing degree days, K d.
        days: length of the period, d.
    """
    ratio = (temperature - FREEZING_POINT) * days + freezing
    is_enough = thawing >= LEAST_DEGREE_DAYS
    return np.where(is_enough, ratio / np.where(is_enough, thawing, 1.0), np.nan)
