"""A soil with closed solutions: conductivity and content exponential in the head (Gardner 1958).

Srivastava and Yeh (1991), Water Resources Research 27, 753: a column on a water table, under a flux
that changes.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.physics.geometry import node_depth
from noahpy.physics.retention import Flowing, Head, Potential, given_head
from noahpy.testing.infiltration import Infiltrated, Profile, layers, run_water

ROOTS = 400
"""Terms of the closed solution."""


class GardnerCurve(NamedTuple):
    """A retention curve as a user would write it, ``[layer, column]``; see `RetentionCurve`."""

    porosity: Tensor
    residual: Tensor
    scale: Tensor
    """m-1."""

    def layers(self, part: slice) -> GardnerCurve:
        """See `noahpy.physics.retention.RetentionCurve`."""
        return GardnerCurve(*(value[part] for value in self))

    def at(self, content: Tensor) -> Potential:
        """See `noahpy.physics.retention.RetentionCurve`."""
        room = self.porosity - self.residual
        share = ((content - self.residual) / room).clamp(min=1e-12)
        head = given_head(torch.log(share) / self.scale)
        return Potential(head, 1.0 / (self.scale * share * room))

    def brim(self) -> Tensor:
        """See `noahpy.physics.retention.RetentionCurve`."""
        return self.porosity

    def content(self, head: Tensor) -> Tensor:
        """See `noahpy.physics.retention.RetentionCurve`."""
        share = torch.exp(self.scale * head.clamp(max=0.0))
        return self.residual + (self.porosity - self.residual) * share

    def flowing(self, at: Head) -> Flowing:
        """See `noahpy.physics.retention.RetentionCurve`."""
        head = at.value
        conductivity = torch.exp(self.scale * head.clamp(max=0.0))
        slope = torch.where(head <= 1e-12, self.scale * conductivity, 0.0)
        return Flowing(conductivity, slope, conductivity / self.scale + head.clamp(min=0.0))


class ChangingFlux(NamedTuple):
    """A column on a water table; the flux through its surface changes at the start."""

    depth: float = 1.0
    """m."""
    saturated: float = 0.4
    residual: float = 0.06
    scale: float = 10.0
    """m-1."""
    conductivity: float = 0.01 / 3600.0
    """m s-1."""
    before: float = 0.1
    """Steady flux before the start, relative to the conductivity."""
    after: float = 0.9
    """The same from then on."""

    def curve(self, count: int) -> GardnerCurve:
        """Curves of so many layers."""
        return GardnerCurve(
            *(layers(value, count) for value in (self.saturated, self.residual, self.scale))
        )

    def content(self, seconds: float, height: Profile) -> Profile:
        """Closed solution: water content (m3 m-3) after a time at heights above the table, m."""
        z, top = self.scale * height, self.scale * self.depth
        time = self.scale * self.conductivity * seconds / (self.saturated - self.residual)
        wet = self.after - (self.after - 1.0) * np.exp(-z)
        roots = np.array([_root(k, top) for k in range(1, ROOTS + 1)])[:, None]
        terms = np.sin(roots * z) * np.sin(roots * top) * np.exp(-(roots**2) * time)
        terms = terms / (1.0 + 0.5 * top + 2.0 * roots**2 * top)
        decay = 4.0 * (self.after - self.before) * np.exp(0.5 * (top - z) - 0.25 * time)
        share: Profile = wet - decay * terms.sum(0)
        return self.residual + (self.saturated - self.residual) * share

    def run(self, count: int, seconds: float, steps: int) -> tuple[Infiltrated, Profile]:
        """Water content on equal layers after a time, and that of the closed solution at nodes."""
        thickness = layers(self.depth / count, count)
        height = self.depth - node_depth(thickness)[:, 0].numpy()
        start = torch.from_numpy(
            self.residual
            + (self.saturated - self.residual)
            * (self.before - (self.before - 1.0) * np.exp(-self.scale * height))
        )
        found = run_water(
            self.curve(count),
            thickness,
            start[:, None],
            self.conductivity,
            0.0,
            0.0,
            seconds / steps,
            steps,
            supply=self.after * self.conductivity,
        )
        return found, self.content(seconds, height)


def _root(k: int, top: float) -> float:
    """The root of tan(x top) + 2 x = 0 between (k - 1/2) pi / top and k pi / top."""
    low, high = (k - 0.5) * math.pi / top, k * math.pi / top

    def sign(x: float) -> float:
        return math.sin(x * top) + 2.0 * x * math.cos(x * top)

    for _ in range(200):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if sign(middle) * sign(low) > 0.0 else (low, middle)
    return 0.5 * (low + high)
