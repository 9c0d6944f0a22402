"""Retention and conductivity of unsaturated soil: curves of the potential of liquid water.

A curve gives the head of liquid water from its content and the conductivity from the head. Ice
takes up pores but does not change the curve: liquid water in frozen soil has the head that the same
content has without ice.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple, Protocol, Self

import numpy as np
import torch
from torch import Tensor

from noahpy.physics.numerics import TINY, at_least, at_most

LEAST_ENTRY = 0.01
"""Least suction at which air enters a van Genuchten soil (Ippisch et al. 2006), m."""
SCALED_ENTRY = 0.02
"""The same times alpha, 1."""
LEAST_SATURATION = 1e-12
"""Lowest effective saturation of a curve, 1; drier soil has the head of this one."""
LARGEST_LOG_SUCTION = math.log(1e7)
"""Logarithm of the largest suction (m), beyond that of oven-dry soil."""

AT_ENTRY = 1e-9
"""Relative distance from the entry of air within which slopes are those with air, 1."""


class Head(NamedTuple):
    """Head of liquid water, ``[layer, column]``."""

    value: Tensor
    """m, negative in unsaturated soil."""
    log_suction: Tensor
    """Logarithm of the suction (m); any small one where the head is positive."""


def given_head(value: Tensor) -> Head:
    """A head from its value, m."""
    return Head(value, torch.log(at_least(-value, TINY)))


class Potential(NamedTuple):
    """Head at a content, ``[layer, column]``."""

    head: Head
    slope: Tensor
    """Its derivative by content, m."""


class Flowing(NamedTuple):
    """What flows at a head."""

    conductivity: Tensor
    """Conductivity relative to that of saturated soil, 1."""
    slope: Tensor
    """Its derivative by head, m-1; at saturation and above that on the dry side."""
    potential: Tensor
    """Matric flux potential: integral of the relative conductivity over the head, m."""


class RetentionCurve(Protocol):
    """Curves of layers with given parameters: a named tuple of tensors, ``[layer, column]``."""

    @property
    def porosity(self) -> Tensor:
        """Porosity, m3 m-3."""
        ...

    @property
    def residual(self) -> Tensor:
        """Content that has no potential, m3 m-3."""
        ...

    def layers(self, part: slice) -> Self:
        """The curves of some of the layers."""
        ...

    def at(self, content: Tensor) -> Potential:
        """Head at a content between residual and porosity, m3 m-3."""
        ...

    def brim(self) -> Tensor:
        """Content, m3 m-3, to which `at` is continued beyond porosity.

        Its head is the highest at which air enters the layer or a neighbour, so that conductivities
        no longer change above it.
        """
        ...

    def content(self, head: Tensor) -> Tensor:
        """Content at a head, m3 m-3; the porosity where the head is that of saturation or more."""
        ...

    def flowing(self, head: Head) -> Flowing:
        """Conductivity and flux potential at a head."""
        ...


class PowerCurve(NamedTuple):
    """Power laws of Brooks and Corey (1964) with the conductivity of Burdine; ``[layer, column]``.

    Those of Campbell (1974) and of Clapp and Hornberger (1978) are the same without residual water.
    """

    porosity: Tensor
    """m3 m-3."""
    residual: Tensor
    """m3 m-3."""
    entry: Tensor
    """Suction at which air enters, m."""
    exponent: Tensor
    """Exponent b of the retention curve, the inverse of the pore size index, 1."""
    log_entry: Tensor
    """Logarithm of `entry` (m)."""
    exponent_by_suction: Tensor
    """Exponent of the conductivity by suction, 2 + 3 / b, 1."""

    @classmethod
    def of(cls, porosity: Tensor, residual: Tensor, entry: Tensor, exponent: Tensor) -> Self:
        """Curves from their four parameters."""
        return cls(porosity, residual, entry, exponent, torch.log(entry), 2.0 + 3.0 / exponent)

    def layers(self, part: slice) -> PowerCurve:
        """See `RetentionCurve`."""
        return PowerCurve(*(value[part] for value in self))

    def at(self, content: Tensor) -> Potential:
        """See `RetentionCurve`."""
        room = self.porosity - self.residual
        saturation = at_least((content - self.residual) / room, LEAST_SATURATION)
        log_suction = self.log_entry - self.exponent * torch.log(saturation)
        log_suction = at_most(log_suction, LARGEST_LOG_SUCTION)
        suction = torch.exp(log_suction)
        slope = self.exponent * suction / (saturation * room)
        return Potential(Head(-suction, log_suction), slope)

    def brim(self) -> Tensor:
        """See `RetentionCurve`."""
        above = torch.cat([self.entry[:1], self.entry[:-1]])
        below = torch.cat([self.entry[1:], self.entry[-1:]])
        least = torch.minimum(self.entry, torch.minimum(above, below))
        saturation = torch.exp(torch.log(self.entry / least) / self.exponent)
        return self.residual + (self.porosity - self.residual) * saturation

    def content(self, head: Tensor) -> Tensor:
        """See `RetentionCurve`."""
        suction = at_least(-head, self.entry)
        saturation = torch.exp(torch.log(self.entry / suction) / self.exponent)
        return self.residual + (self.porosity - self.residual) * saturation

    def flowing(self, head: Head) -> Flowing:
        """See `RetentionCurve`."""
        falls = self.exponent_by_suction
        suction = at_least(-head.value, self.entry)
        dryness = at_least(head.log_suction, self.log_entry) - self.log_entry
        conductivity = torch.exp(-falls * dryness)
        has_air = -head.value > (1.0 - AT_ENTRY) * self.entry
        return Flowing(
            conductivity=conductivity,
            slope=torch.where(has_air, falls * conductivity / suction, 0.0),
            potential=suction * conductivity / (falls - 1.0)
            + at_least(head.value + self.entry, 0.0),
        )


_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(8)
QUADRATURE: Final = tuple(
    (0.5 * (1.0 + float(node)), 0.5 * float(weight))
    for node, weight in zip(_NODES, _WEIGHTS, strict=True)
)
"""Nodes and weights of Gauss and Legendre on the interval from 0 to 1."""


class VanGenuchtenCurve(NamedTuple):
    """Curves of van Genuchten (1980) with the conductivity of Mualem (1976); ``[layer, column]``.

    Air enters at a small suction (Ippisch et al. 2006, eqs. 9 and 11), without which the
    conductivity of fine soils has an infinite slope at saturation.
    """

    porosity: Tensor
    """m3 m-3."""
    residual: Tensor
    """m3 m-3."""
    scale: Tensor
    """Parameter alpha, m-1."""
    exponent: Tensor
    """Parameter n, 1."""

    def layers(self, part: slice) -> VanGenuchtenCurve:
        """See `RetentionCurve`."""
        return VanGenuchtenCurve(*(value[part] for value in self))

    def _shape(self) -> Tensor:
        """Parameter m, 1."""
        return 1.0 - 1.0 / self.exponent

    def _emptied(self, suction: Tensor) -> Tensor:
        """Power of the suction in the curve, 1."""
        return torch.exp(self.exponent * torch.log(suction * self.scale))

    def _entry(self) -> Tensor:
        """Suction at which air enters, m."""
        return at_least(SCALED_ENTRY / self.scale, LEAST_ENTRY)

    def _entry_saturation(self) -> Tensor:
        return torch.exp(-self._shape() * torch.log1p(self._emptied(self._entry())))

    def at(self, content: Tensor) -> Potential:
        """See `RetentionCurve`."""
        m, room = self._shape(), self.porosity - self.residual
        saturation = at_least((content - self.residual) / room, LEAST_SATURATION)
        log_full = torch.log(saturation * self._entry_saturation())
        emptied = torch.expm1(-log_full / m)
        log_suction = torch.log(emptied) / self.exponent - torch.log(self.scale)
        log_suction = at_most(log_suction, LARGEST_LOG_SUCTION)
        suction = torch.exp(log_suction)
        slope = suction * (1.0 + emptied) / (emptied * (self.exponent - 1.0) * saturation * room)
        return Potential(Head(-suction, log_suction), slope)

    def brim(self) -> Tensor:
        """See `RetentionCurve`."""
        return self.porosity

    def content(self, head: Tensor) -> Tensor:
        """See `RetentionCurve`."""
        suction = at_least(-head, self._entry())
        full = torch.exp(-self._shape() * torch.log1p(self._emptied(suction)))
        return self.residual + (self.porosity - self.residual) * full / self._entry_saturation()

    def flowing(self, head: Head) -> Flowing:
        """See `RetentionCurve`.

        The flux potential is, with y = (1 - z)^(1 - m) and z = S^(1/m), the integral of
        z^(3m/2 - 2) f(z)^2 / alpha from y to 1, where f = 1 - (1 - z)^m; with t that grows as a
        power of 1 - y, the integrand is nearly constant.
        """
        m = self._shape()
        entry = self._entry()
        entry_emptied = self._emptied(entry)
        entry_integral = _pore_integral(-torch.log1p(1.0 / entry_emptied), m)
        suction = at_least(-head.value, entry)
        emptied = self._emptied(suction)
        log_full = torch.log1p(emptied)
        log_empty = -torch.log1p(1.0 / emptied)
        integral = _pore_integral(log_empty, m)
        relative = integral / entry_integral
        scale = torch.exp(0.5 * m * torch.log1p(entry_emptied))
        conductivity = torch.exp(-0.5 * m * log_full) * scale * relative * relative
        # derivatives of log_full and of the integral by the logarithm of the suction
        emptying = self.exponent * emptied / (1.0 + emptied)
        thinning = m * (1.0 - integral) * self.exponent / (1.0 + emptied)
        steepness = 0.5 * m * emptying + 2.0 * thinning / integral
        # the quadrature depends on parameters; by the head, its derivatives are those of the
        # integral of the conductivity
        fixed = at_least(-head.value.detach(), entry)
        fixed_emptied = self._emptied(fixed)
        share = -torch.expm1((m - 1.0) * torch.log1p(1.0 / fixed_emptied))
        power = 1.0 / (1.0 + 1.5 * m)
        total = torch.zeros_like(fixed)
        for node, weight in QUADRATURE:
            log_node = math.log(node)
            reduced = share * torch.exp(power * log_node)
            log_rest = torch.log1p(-reduced) / (1.0 - m)
            z = -torch.expm1(log_rest)
            f = _pore_integral(log_rest, m)
            density = torch.exp((1.5 * m - 2.0) * torch.log(z)) * f * f
            total = total + weight * density * torch.exp((power - 1.0) * log_node)
        factor = scale / (entry_integral * entry_integral * self.scale)
        has_air = -head.value > (1.0 - AT_ENTRY) * entry
        slope = torch.where(has_air, steepness * conductivity / suction, 0.0)
        rise = fixed - suction
        return Flowing(
            conductivity=conductivity,
            slope=slope,
            potential=factor * share * power * total
            + at_least(head.value + entry, 0.0)
            + rise * (conductivity - 0.5 * slope.detach() * rise),
        )


def _pore_integral(log_empty: Tensor, m: Tensor) -> Tensor:
    """Integral of Mualem's model, 1, from the logarithm of 1 - z."""
    return -torch.expm1(m * log_empty)
