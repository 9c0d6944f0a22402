"""Distributions of the members of an ensemble, by their quantiles."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.errors import ConfigError

if TYPE_CHECKING:
    from noahpy.config.ensemble import PerturbationConfig

_STANDARD = NormalDist()


class Distribution:
    """A normal or uniform distribution of a value or of its logarithm.

    Args:
        config: section that names it.
    """

    def __init__(self, config: PerturbationConfig) -> None:
        self.is_logarithmic = config.distribution in ("lognormal", "loguniform")
        self._is_normal = config.distribution in ("normal", "lognormal")
        first, second = (
            (config.mean, config.standard_deviation)
            if self._is_normal
            else (config.low, config.high)
        )
        assert first is not None
        assert second is not None
        if config.distribution == "lognormal":
            # mean and standard deviation are those of the values
            variance = math.log1p((second / first) ** 2)
            first, second = math.log(first) - 0.5 * variance, math.sqrt(variance)
        elif config.distribution == "loguniform":
            first, second = math.log(first), math.log(second)
        self._first, self._second = first, second

    def of_normal(self, deviates: FloatArray) -> FloatArray:
        """Values of standard normal deviates; only for normal and lognormal distributions."""
        values: FloatArray = self._first + self._second * deviates
        return np.exp(values) if self.is_logarithmic else values

    def values(self, shares: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
        """Values below which shares of the distribution lie that is truncated at two bounds.

        Args:
            shares: above 0 and below 1.
            low: lowest value, of the same shape.
            high: highest value.

        Raises:
            ConfigError: the bounds leave nothing of the distribution.
        """
        if self.is_logarithmic:
            tiny = np.finfo(np.float64).tiny
            low, high = (np.log(np.maximum(bound, tiny)) for bound in (low, high))
        parts = zip(shares.ravel(), low.ravel(), high.ravel(), strict=True)
        found = np.array([self._value(*map(float, part)) for part in parts])
        values = found.reshape(shares.shape)
        # rounding is not to lead beyond the bounds
        limited: FloatArray = np.clip(values, low, high)
        return np.exp(limited) if self.is_logarithmic else limited

    def _value(self, share: float, low: float, high: float) -> float:
        below, above = self._share_below(low), self._share_below(high)
        inside = below + share * (above - below)
        if not 0.0 < inside < 1.0 or above <= below:
            raise ConfigError("the bounds leave nothing of the distribution")
        if not self._is_normal:
            return self._first + inside * (self._second - self._first)
        return self._first + self._second * _STANDARD.inv_cdf(inside)

    def _share_below(self, value: float) -> float:
        if math.isinf(value):
            return 0.0 if value < 0.0 else 1.0
        if self._is_normal:
            return _STANDARD.cdf((value - self._first) / self._second)
        return min(max((value - self._first) / (self._second - self._first), 0.0), 1.0)
