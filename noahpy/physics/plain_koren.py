"""The freezing curve of Koren et al. (1999) without the effect of ice on the potential.

With ``c_k = 0`` in their eq. 17 liquid water is an explicit function of temperature: a power law,
with the temperature in the denominator of the potential.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import COLD_END, OnCurve
from noahpy.physics.freezing import FreezingCurve
from noahpy.physics.numerics import at_least, at_most


class PlainKorenFreezing(NamedTuple):
    """Soil parameters of freezing; see `noahpy.physics.enthalpy.GroundFreezing`."""

    soil: FreezingCurve

    def curve(self, total: Tensor) -> PlainKorenCurve:
        """See `noahpy.physics.enthalpy.GroundFreezing`."""
        cold_end = total.new_tensor(COLD_END)
        least = self.liquid(cold_end, total)
        return PlainKorenCurve(total, self.soil.level, self.soil.exponent, least)

    def liquid(self, deviation: Tensor, total: Tensor) -> Tensor:
        """See `noahpy.physics.enthalpy.GroundFreezing`."""
        is_cold = deviation < 0.0
        frozen = torch.where(is_cold, at_least(deviation, COLD_END), -1.0)
        suction = -frozen / (c.FREEZING_POINT + frozen)
        found = torch.exp((self.soil.level - torch.log(suction)) / self.soil.exponent)
        bounded = at_most(at_least(found, c.MINIMUM_WATER_CONTENT), total)
        return torch.where(is_cold, bounded, total)


class PlainKorenCurve(NamedTuple):
    """The curve of layers with a total water content; see `noahpy.physics.enthalpy.SoilCurve`."""

    total: Tensor
    """Total water content, m3 m-3."""
    level: Tensor
    """Level as in `noahpy.physics.freezing.FreezingCurve`, 1."""
    exponent: Tensor
    """Exponent of the retention curve, 1."""
    least_liquid: Tensor
    """Liquid water content at the cold end, m3 m-3; `total` where the layer cannot freeze."""

    def at(self, liquid: Tensor) -> OnCurve:
        """See `noahpy.physics.enthalpy.SoilCurve`."""
        suction = torch.exp(self.level - self.exponent * torch.log(liquid))
        temperature = -c.FREEZING_POINT * (suction / (1.0 + suction))
        slope = -temperature * (1.0 + temperature / c.FREEZING_POINT) * (self.exponent / liquid)
        return OnCurve(temperature, slope)
