"""Infiltration into unfrozen soil: reference cases, run through the model's own water solver.

Sources stand with the cases. A case is one column; resolution and step are those of the caller.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.geometry import node_depth
from noahpy.physics.implicit_water import WaterColumn, advance_water
from noahpy.physics.retention import RetentionCurve, VanGenuchtenCurve

Profile = NDArray[np.float64]


def layers(value: float, count: int) -> Tensor:
    """The same value in all layers, ``[layer, 1]``."""
    return torch.full((count, 1), value, dtype=torch.float64)


class Infiltration(NamedTuple):
    """Infiltration into unfrozen soil from a given head at the surface."""

    depth: float
    """m."""
    seconds: float
    surface_head: float
    """m."""
    bottom_head: float
    """m."""
    hydrostatic: bool
    """Whether the heads at the start are those of water at rest on that of the bottom; else all are
    that of the bottom."""
    conductivity: float
    """m s-1."""
    saturated: float
    residual: float
    alpha: float
    """m-1."""
    n: float

    def curve(self, count: int) -> VanGenuchtenCurve:
        """Curves of so many layers."""
        values = (self.saturated, self.residual, self.alpha, self.n)
        return VanGenuchtenCurve(*(layers(value, count) for value in values))


DAY = c.SECONDS_PER_DAY

CELIA = Infiltration(1.0, DAY, -0.75, -10.0, False, 9.22e-5, 0.368, 0.102, 3.35, 2.0)
"""Celia, Bouloutas and Zarba (1990), Water Resources Research 26, 1483."""
MILLER = {
    "sand": Infiltration(10.0, 0.18 * DAY, 0.1, 0.0, True, 5.04 / DAY, 0.301, 0.093, 5.47, 4.264),
    "loam": Infiltration(5.0, 2.25 * DAY, 0.1, 0.0, True, 0.25 / DAY, 0.43, 0.078, 3.6, 1.56),
    "clay loam": Infiltration(2.0, DAY, 0.1, 0.0, True, 0.062 / DAY, 0.41, 0.095, 1.9, 1.31),
}
"""Miller et al. (1998), Water Resources Research 34, 2599."""


class Infiltrated(NamedTuple):
    """Result of a run."""

    content: Profile
    """m3 m-3, by layer."""
    entered: float
    """Through the surface, m."""
    mass_error: float
    """m."""


def infiltrate(case: Infiltration, count: int, steps: int) -> Infiltrated:
    """Run an infiltration.

    Args:
        case: the case.
        count: number of layers.
        steps: number of steps.
    """
    thickness = layers(case.depth / count, count)
    curve = case.curve(count)
    height = case.depth - node_depth(thickness)
    head = case.bottom_head - (height if case.hydrostatic else 0.0 * height)
    return run_water(
        curve,
        thickness,
        curve.content(head),
        case.conductivity,
        case.surface_head,
        case.bottom_head,
        case.seconds / steps,
        steps,
    )


def run_water(
    curve: RetentionCurve,
    thickness: Tensor,
    liquid: Tensor,
    conductivity: float,
    surface_head: float,
    bottom_head: float,
    seconds: float,
    steps: int,
    supply: float = torch.inf,
) -> Infiltrated:
    """Run unfrozen water between two given heads.

    Args:
        curve: retention and conductivity.
        thickness: of the layers, m, ``[layer, 1]``.
        liquid: water content at the start, m3 m-3, ``[layer, 1]``.
        conductivity: saturated, m s-1.
        surface_head: m.
        bottom_head: m.
        seconds: length of a step, s.
        steps: number of steps.
        supply: water that reaches the surface, m s-1; the head holds where it does not limit.
    """
    none = torch.zeros_like(thickness)
    column, one = none[0], torch.ones_like(none[0])
    before, entered, left = float((liquid * thickness).sum()), 0.0, 0.0
    for _ in range(steps):
        after = advance_water(
            WaterColumn(
                thickness=thickness,
                capacity=curve.porosity,
                immobile=curve.residual,
                stored=liquid,
                conductivity=none + conductivity,
                impedance=none,
                evaporation=column,
                least_evaporating=column,
                uptake=none,
                least_taken_up=none,
                supply=column + supply,
                surface_head=column + surface_head,
                drainage_factor=column,
                bottom_head=column + bottom_head,
                bottom_opening=one,
            ),
            curve,
            seconds,
        )
        liquid = after.liquid
        entered += seconds * float(after.flow.faces[0])
        left += seconds * float(after.flow.faces[-1])
    error = float((liquid * thickness).sum()) - before - entered + left
    return Infiltrated(liquid[:, 0].numpy(), entered, error)
