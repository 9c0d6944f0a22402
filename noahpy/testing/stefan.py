"""The two-phase Stefan problem: Neumann's solution, and the implicit scheme on layers.

A half-space of moist soil at a uniform temperature above freezing is held at a constant temperature
below freezing at its surface. Neumann solved it for a sharp freezing point (given in Carslaw and
Jaeger 1959, Conduction of Heat in Solids): the front is at ``2 m sqrt(a t)`` with the diffusivity a
of the frozen soil. The soil here holds its last 2 % of water at any temperature.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.enthalpy import equilibrium_liquid
from noahpy.physics.freezing import freezing_properties
from noahpy.physics.geometry import column_geometry
from noahpy.physics.ground_heat import ImplicitFreezing
from noahpy.physics.soil_heat import (
    DeepGround,
    DeepTemperatureBottom,
    TopCondition,
    volumetric_heat_capacity,
)
from noahpy.testing.enthalpy_columns import still_ground

HOUR = 3600.0


class Material(NamedTuple):
    """Ground on one side of a front."""

    conductivity: float
    """W m-1 K-1."""
    capacity: float
    """J m-3 K-1."""

    @property
    def diffusivity(self) -> float:
        """m2 s-1."""
        return self.conductivity / self.capacity


def neumann_depth(
    behind: Material, ahead: Material, drop: float, rise: float, latent: float, seconds: float
) -> float:
    """Depth of a sharp front of freezing or melting by Neumann's solution, m.

    Args:
        behind: between surface and front.
        ahead: beyond it.
        drop: difference of surface and melting point, K.
        rise: difference of melting point and initial temperature, K.
        latent: heat of freezing, J m-3.
        seconds: time since the begin.
    """
    ratio = math.sqrt(behind.diffusivity / ahead.diffusivity)

    def surplus(m: float) -> float:
        """Heat that passes behind the front, less what passes ahead and what freezing frees."""
        off = behind.conductivity * drop * math.exp(-m * m) / math.erf(m)
        arriving = ahead.conductivity * rise * ratio
        arriving *= math.exp(-((m * ratio) ** 2)) / math.erfc(m * ratio)
        return off - arriving - math.sqrt(math.pi) * m * behind.diffusivity * latent

    low, high = 1e-9, 5.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if surplus(middle) > 0.0 else (low, middle)
    return 2.0 * low * math.sqrt(behind.diffusivity * seconds)


@dataclass(frozen=True)
class StefanProblem:
    """Soil, its temperature and that of its surface, degC; conductivities, W m-1 K-1."""

    initial: float = 2.0
    surface: float = -10.0
    water: float = 0.35
    porosity: float = 0.42
    frozen_conductivity: float = 2.2
    thawed_conductivity: float = 1.4
    potential: float = 1e-4
    """Of the freezing curve, m; so small a one freezes within 0.001 K."""
    exponent: float = 1.0

    def _capacity(self, liquid: float) -> float:
        values = (torch.tensor(v, dtype=torch.float64) for v in (self.water, liquid, self.porosity))
        return float(volumetric_heat_capacity(*values))

    @property
    def freezing_water(self) -> float:
        """m3 m-3."""
        return self.water - c.MINIMUM_WATER_CONTENT

    def front_depth(self, seconds: float) -> float:
        """Depth of the front after a time by Neumann's solution, m."""
        frozen = Material(self.frozen_conductivity, self._capacity(c.MINIMUM_WATER_CONTENT))
        thawed = Material(self.thawed_conductivity, self._capacity(self.water))
        latent = c.VOLUMETRIC_LATENT_HEAT_FUSION * self.freezing_water
        return neumann_depth(frozen, thawed, -self.surface, self.initial, latent, seconds)


def simulated_depths(
    problem: StefanProblem,
    thickness: Sequence[float],
    days: Sequence[int],
    seconds: float = HOUR,
) -> Mapping[int, float]:
    """Ice of the column as the depth of fully frozen soil, m, at the end of some days.

    Args:
        problem: what to simulate.
        thickness: of the layers, m.
        days: when.
        seconds: length of a step, s.
    """
    layers = torch.tensor(thickness, dtype=torch.float64)[:, None]
    deep = torch.tensor([-40.0 - float(layers.sum())], dtype=torch.float64)
    geometry = column_geometry(layers, deep)

    def fill(value: float) -> Tensor:
        return torch.full_like(layers, value)

    porosity = fill(problem.porosity)
    soil = freezing_properties(porosity, fill(problem.potential), fill(problem.exponent))
    total = fill(problem.water)
    temperature = fill(c.FREEZING_POINT + problem.initial)
    liquid = equilibrium_liquid(temperature, total, soil)
    ground = DeepGround(temperature[-1], torch.zeros_like(deep))
    depths = {}
    for step in range(1, round(max(days) * c.SECONDS_PER_DAY / seconds) + 1):
        frozen = (total - liquid) / problem.freezing_water
        conductivity = problem.thawed_conductivity + frozen * (
            problem.frozen_conductivity - problem.thawed_conductivity
        )
        top = TopCondition(
            torch.full_like(deep, c.FREEZING_POINT + problem.surface),
            torch.ones_like(deep),
            conductivity[0],
        )
        given = still_ground(
            total,
            liquid,
            top,
            temperature=temperature,
            conductivity=conductivity[1:],
            ground=ground,
            time_step=seconds,
            porosity=porosity,
            freezing=soil,
            geometry=geometry,
        )
        heat = ImplicitFreezing()(given, DeepTemperatureBottom())
        temperature, liquid = heat.temperature, heat.liquid
        day, rest = divmod(step * seconds, c.SECONDS_PER_DAY)
        if rest == 0.0 and day in days:
            ice = ((total - liquid) * layers).sum()
            depths[int(day)] = float(ice) / problem.freezing_water
    return depths
