"""Reference cases of water and heat in ground, run through the model's own solvers.

Sources stand with the cases. A case is one column; resolution and step are those of the caller.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import ClapeyronFreezing
from noahpy.physics.geometry import column_geometry, node_depth
from noahpy.physics.ground_heat import (
    ImplicitGround,
    clapeyron_freezing,
    flowing_water,
    series_conductance,
)
from noahpy.physics.implicit_water import WaterColumn, advance_water
from noahpy.physics.retention import RetentionCurve, VanGenuchtenCurve
from noahpy.physics.soil_heat import (
    DeepGround,
    GeothermalBottom,
    HeatProblem,
    MovedWater,
    TopCondition,
)
from noahpy.physics.water_flow import share_impedance

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
) -> Infiltrated:
    """Run unfrozen water between two given heads."""
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
                supply=column + torch.inf,
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


# --- freezing with flow ---------------------------------------------------------------------------
MIZOGUCHI_CONDUCTIVITY = (0.55, 0.8, 3.07, 0.13, 4.0, 13.05, 1.06)
"""C1 to C5, F1 and F2 of Hansson et al. (2004), Vadose Zone Journal 3, 693, after Campbell."""


def campbell_conductivity(total: Tensor, liquid: Tensor) -> Tensor:
    """Thermal conductivity of that soil, W m-1 K-1."""
    c1, c2, c3, c4, c5, f1, f2 = MIZOGUCHI_CONDUCTIVITY
    ice = total - liquid
    swollen = 1.0 + f1 * ice.clamp(min=1e-12) ** f2
    water = liquid + swollen * ice
    return c1 + c2 * water - (c1 - c4) * torch.exp(-((c3 * water) ** c5))


class Frozen(NamedTuple):
    """Profiles of a freezing column."""

    temperature: Profile
    """degC."""
    total: Profile
    """m3 m-3."""
    liquid: Profile
    """m3 m-3."""


def freeze_mizoguchi(
    count: int, seconds: float, hours: tuple[int, ...], *, flows: bool = True, factor: float = 7.0
) -> dict[int, Frozen]:
    """The column of Mizoguchi (1990) at some hours, as described by Hansson et al. (2004).

    Args:
        count: number of layers over 20 cm.
        seconds: length of a step, s.
        hours: of the profiles.
        flows: whether water moves.
        factor: decades of the impedance of ice.
    """
    thickness = layers(0.2 / count, count)
    curve = VanGenuchtenCurve(*(layers(value, count) for value in (0.535, 0.05, 1.11, 1.48)))
    geometry = column_geometry(thickness, torch.tensor([-1.0], dtype=torch.float64))
    none, column = torch.zeros_like(thickness), torch.zeros_like(thickness[0])
    scheme = ImplicitGround(clapeyron_freezing, series_conductance, flowing_water)
    freezing = ClapeyronFreezing(curve, none)
    total, liquid = none + 0.33, none + 0.33
    temperature = none + c.FREEZING_POINT + 6.7
    profiles = {}
    for step in range(1, round(max(hours) * 3600.0 / seconds) + 1):
        ice, before = total - liquid, MovedWater(total, liquid, None)
        if flows:
            impedance = share_impedance(ice, total, none, column + factor)
            after = advance_water(
                WaterColumn(
                    thickness=thickness,
                    capacity=curve.porosity - ice,
                    immobile=torch.minimum(curve.residual, liquid),
                    stored=liquid,
                    conductivity=none + 3.2e-6,
                    impedance=impedance,
                    evaporation=column,
                    least_evaporating=column,
                    uptake=none,
                    least_taken_up=none,
                    supply=column,
                    surface_head=column,
                    drainage_factor=column,
                    bottom_head=column,
                    bottom_opening=column,
                ),
                curve,
                seconds,
            )
            liquid = after.liquid
            total = liquid + ice
            before = before._replace(flow=after.flow.faces)
        conductivity = campbell_conductivity(total, liquid)
        half = 0.5 * thickness[0]
        resistance = 1.0 + conductivity[0] / (28.0 * half)
        heat = scheme(
            HeatProblem(
                temperature=temperature,
                total=total,
                liquid=liquid,
                conductivity=conductivity[1:],
                top=TopCondition(column + c.FREEZING_POINT - 6.0, resistance, conductivity[0]),
                ground=DeepGround(column, column),
                time_step=seconds,
                porosity=curve.porosity,
                freezing=freezing,
                geometry=geometry,
                moved=before,
                first_conductivity=conductivity[0],
                solids_capacity=none + c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS,
            ),
            GeothermalBottom(),
        )
        temperature, liquid = heat.temperature, heat.liquid
        hour = step * seconds / 3600.0
        if any(math.isclose(hour, wanted) for wanted in hours):
            values = (temperature - c.FREEZING_POINT, total, liquid)
            profiles[round(hour)] = Frozen(*(value[:, 0].numpy() for value in values))
    return profiles
