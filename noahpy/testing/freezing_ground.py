"""Reference cases of freezing ground, run through the model's own steps of water and heat.

A case is one column under a given temperature. Its conductivity, heat capacity and freezing curve
are schemes as those of a user. Sources stand with the cases.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.coupling import Passes
from noahpy.physics.enthalpy import ClapeyronFreezing, GroundFreezing, LinearFreezing, MoistCapacity
from noahpy.physics.geometry import column_geometry, node_depth
from noahpy.physics.ground_heat import (
    ImplicitGround,
    clapeyron_freezing,
    flowing_water,
    series_conductance,
)
from noahpy.physics.retention import RetentionCurve, VanGenuchtenCurve
from noahpy.physics.soil_heat import (
    DeepGround,
    GeothermalBottom,
    HeatProblem,
    MovedWater,
    SoilHeat,
    TopCondition,
)
from noahpy.physics.soil_water import IMPEDED, HydraulicProperties, SoilWater
from noahpy.physics.water_flow import Base, FlowProperties, ImplicitFlow, WaterProblem
from noahpy.testing.infiltration import layers
from noahpy.testing.stefan import Material, neumann_depth

Profile = NDArray[np.float64]
HOUR = 3600.0
Conductivity: TypeAlias = Callable[[Tensor, Tensor], Tensor]
"""Thermal conductivity, W m-1 K-1, from total and liquid water, m3 m-3."""


# --- a column -------------------------------------------------------------------------------------
class Soil(NamedTuple):
    """Soil through which water moves."""

    curve: RetentionCurve
    conductivity: float
    """Saturated, m s-1."""
    impedance_factor: float


class Frozen(NamedTuple):
    """Profiles of a freezing column."""

    temperature: Profile
    """degC."""
    total: Profile
    """m3 m-3."""
    liquid: Profile
    """m3 m-3."""


class FreezingColumn(NamedTuple):
    """A column without heat or water through its base, under a given temperature."""

    thickness: Tensor
    """m, ``[layer, 1]``."""
    initial: float
    """Temperature at the start, degC."""
    surface: float
    """Temperature above the ground, degC."""
    exchange: float
    """Heat exchange of the ground with it, W m-2 K-1; infinite where it is that of the surface."""
    water: float
    """Total water content at the start, m3 m-3."""
    porosity: float
    freezing: GroundFreezing
    conductivity: Conductivity
    scheme: ImplicitGround
    soil: Soil | None
    """None where water does not move."""


class _Heated(NamedTuple):
    heat: SoilHeat


def run_column(
    column: FreezingColumn, seconds: float, hours: Sequence[float], passes: int = 1
) -> dict[float, Frozen]:
    """Profiles at some hours.

    Args:
        column: the case.
        seconds: length of a step, s.
        hours: of the profiles.
        passes: of water and heat in a step.
    """
    thickness = column.thickness
    none, one = torch.zeros_like(thickness), torch.ones_like(thickness)
    zero = none[0]
    geometry = column_geometry(thickness, zero - 1000.0)
    start = (c.FREEZING_POINT + column.initial, column.water)
    temperature, total = (none + value for value in start)
    liquid = column.freezing.liquid(temperature - c.FREEZING_POINT, total)
    unused = HydraulicProperties(*(none for _ in HydraulicProperties._fields))
    coupling = Passes(passes)
    profiles: dict[float, Frozen] = {}

    def move(freezing: Tensor | None) -> SoilWater:
        if column.soil is None:
            return SoilWater(total, liquid, zero, zero, zero, zero, zero, none, zero)
        soil = column.soil
        return ImplicitFlow()(
            WaterProblem(
                total, liquid, zero, zero, zero, none, seconds, unused, geometry, IMPEDED, freezing
            ),
            FlowProperties(
                curve=soil.curve,
                conductivity=none + soil.conductivity,
                impedance_factor=zero + soil.impedance_factor,
                air_dry=zero,
                wilting_point=none,
                ponding_depth=zero,
                base=Base(zero, zero, zero),
            ),
        )

    def conduct(water: SoilWater, conducting: Tensor) -> _Heated:
        conductivity = column.conductivity(water.total, conducting)
        resistance = 1.0 + conductivity[0] / (column.exchange * 0.5 * thickness[0])
        problem = HeatProblem(
            temperature=temperature,
            total=water.total,
            liquid=water.liquid,
            conductivity=conductivity[1:],
            top=TopCondition(zero + c.FREEZING_POINT + column.surface, resistance, conductivity[0]),
            ground=DeepGround(zero, zero),
            time_step=seconds,
            porosity=column.porosity * one,
            freezing=column.freezing,
            geometry=geometry,
            moved=MovedWater(total, liquid, water.flow),
            first_conductivity=conductivity[0],
            solids_capacity=none + c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS,
        )
        return _Heated(column.scheme(problem, GeothermalBottom()))

    for step in range(1, round(max(hours) * HOUR / seconds) + 1):
        with torch.no_grad():
            water, (heat,) = coupling(move, conduct)
        temperature, total, liquid = heat.temperature, water.total, heat.liquid
        for hour in hours:
            if math.isclose(step * seconds, hour * HOUR):
                values = (temperature - c.FREEZING_POINT, total, liquid)
                profiles[hour] = Frozen(*(value[:, 0].numpy() for value in values))
    return profiles


# --- fronts with closed solutions -----------------------------------------------------------------
@dataclass(frozen=True)
class PhaseConductivity:
    """Thermal conductivity of ground with all of its ice, some and none, W m-1 K-1."""

    frozen: float
    partly: float
    thawed: float
    unfrozen: float
    """Liquid water that does not freeze, m3 m-3."""

    def __call__(self, total: Tensor, liquid: Tensor) -> Tensor:
        """See `Conductivity`."""
        is_thawed = liquid >= (1.0 - 1e-9) * total
        is_frozen = liquid <= self.unfrozen + 1e-9 * total
        partly = torch.where(is_frozen, self.frozen, self.partly)
        return torch.where(is_thawed, self.thawed, partly)


@dataclass(frozen=True)
class GivenCapacity:
    """Heat capacity of frozen and thawed ground, J m-3 K-1, linear in liquid water between."""

    frozen: float
    thawed: float
    freezing_water: float
    """m3 m-3."""

    def __call__(self, before: HeatProblem) -> MoistCapacity:
        """See `noahpy.physics.ground_heat.CapacityScheme`."""
        like = torch.ones_like(before.total)
        melting = (self.thawed - self.frozen) / self.freezing_water
        unfrozen = before.total - self.freezing_water
        return MoistCapacity((self.frozen - melting * unfrozen) * like, melting * like)


class Front(NamedTuple):
    """Freezing or melting from the surface of a half space."""

    initial: float
    """degC."""
    surface: float
    """degC."""
    water: float
    """m3 m-3, as much as has the latent heat of the source with that of the model."""
    unfrozen: float
    """Liquid water that does not freeze, likewise."""
    span: float
    """Range of freezing below 0 degC, K."""
    conductivity: PhaseConductivity
    capacity: GivenCapacity
    depth: Callable[[float], float]
    """Of the front after some hours by the closed solution, m."""

    def column(self, thickness: Sequence[float]) -> FreezingColumn:
        """The case on layers of a thickness, m."""
        depths = torch.tensor(thickness, dtype=torch.float64)[:, None]
        none = torch.zeros_like(depths)
        return FreezingColumn(
            thickness=depths,
            initial=self.initial,
            surface=self.surface,
            exchange=math.inf,
            water=self.water,
            porosity=1.0,
            freezing=LinearFreezing(none, none + self.span, none + self.unfrozen),
            conductivity=self.conductivity,
            scheme=ImplicitGround(conduction=series_conductance, capacity=self.capacity),
            soil=None,
        )

    def depth_by_content(self, thickness: Sequence[float], profile: Frozen) -> float:
        """Depth of the front from what has frozen or melted, m."""
        room = self.water - self.unfrozen
        share = (profile.liquid - self.unfrozen) / room
        changed = share if self.surface > 0.0 else 1.0 - share
        return float((changed * np.asarray(thickness)).sum())

    def depth_by_isotherm(self, thickness: Sequence[float], profile: Frozen) -> float:
        """Depth of the isotherm of 0 degC, between nodes, m."""
        depths = node_depth(torch.tensor(thickness, dtype=torch.float64)[:, None])[:, 0].numpy()
        below = int(np.argmax(profile.temperature > 0.0))
        span = slice(below - 1, below + 1)
        return float(np.interp(0.0, profile.temperature[span], depths[span]))


def neumann(*, melts: bool) -> Front:
    """Freezing of water of 5 degC under -5 degC, or melting of ice the other way.

    Tubini, Gruber and Rigon (2021), The Cryosphere 15, 2541. The closed solution has a sharp front;
    here water freezes within 0.005 K. A layer with ice and water conducts as what is above it.
    """
    ice, water = Material(2.09, 970.0 * 2108.0), Material(0.6, 1000.0 * 4187.0)
    behind, ahead = (water, ice) if melts else (ice, water)
    latent = 333700.0 * 1000.0
    total = latent / c.VOLUMETRIC_LATENT_HEAT_FUSION
    return Front(
        initial=-5.0 if melts else 5.0,
        surface=5.0 if melts else -5.0,
        water=total,
        unfrozen=0.0,
        span=0.005,
        conductivity=PhaseConductivity(
            ice.conductivity, behind.conductivity, water.conductivity, 0.0
        ),
        capacity=GivenCapacity(ice.capacity, water.capacity, total),
        depth=lambda hours: neumann_depth(behind, ahead, 5.0, 5.0, latent, hours * HOUR),
    )


LUNARDINI_GAMMA = {-4.0: 1.397316, -1.0: 2.060039, -0.1: 5.616156}
"""By the temperature (degC) at which freezing ends; McKenzie, Voss and Siegel (2007)."""


def lunardini(cold: float) -> Front:
    """Freezing over a range of temperature: the solution of Lunardini.

    McKenzie, Voss and Siegel (2007), Advances in Water Resources 30, 966.

    Args:
        cold: temperature at which freezing ends, degC.
    """
    dry_density, latent, capacity = 1680.0, 334560.0, 690030.0
    per_content = dry_density * latent / c.VOLUMETRIC_LATENT_HEAT_FUSION
    wet, unfrozen = 0.2, 0.0782
    partly = 2.939946
    apparent = capacity + dry_density * latent * (wet - unfrozen) / -cold
    return Front(
        initial=4.0,
        surface=-6.0,
        water=wet * per_content,
        unfrozen=unfrozen * per_content,
        span=-cold,
        conductivity=PhaseConductivity(3.462696, partly, 2.417196, unfrozen * per_content),
        capacity=GivenCapacity(capacity, capacity, (wet - unfrozen) * per_content),
        depth=lambda hours: (
            2.0 * LUNARDINI_GAMMA[cold] * math.sqrt(partly / apparent * hours * HOUR)
        ),
    )


def fine_layers(finest: float, depth: float = 30.0) -> list[float]:
    """Equal layers to 1 m, and below ever thicker ones, by a tenth where `finest` is 1 cm."""
    thickness = [finest] * round(1.0 / finest)
    while sum(thickness) < depth:
        thickness.append((1.0 + 10.0 * finest) * thickness[-1])
    return thickness


COARSE_LAYERS = tuple(0.05 * 1.1461**k for k in range(25))
"""25 layers, 5 cm to 1.3 m thick, 10 m deep."""


# --- water drawn to a freezing front --------------------------------------------------------------
MIZOGUCHI_CONDUCTIVITY = (0.55, 0.8, 3.07, 0.13, 4.0, 13.05, 1.06)
"""C1 to C5, F1 and F2 of Hansson et al. (2004), Vadose Zone Journal 3, 693, after Campbell."""


def campbell_conductivity(total: Tensor, liquid: Tensor) -> Tensor:
    """Thermal conductivity of that soil, W m-1 K-1."""
    c1, c2, c3, c4, c5, f1, f2 = MIZOGUCHI_CONDUCTIVITY
    ice = total - liquid
    swollen = 1.0 + f1 * ice.clamp(min=1e-12) ** f2
    water = liquid + swollen * ice
    return c1 + c2 * water - (c1 - c4) * torch.exp(-((c3 * water) ** c5))


def freeze_mizoguchi(
    count: int,
    seconds: float,
    hours: Sequence[float],
    *,
    flows: bool = True,
    factor: float = 7.0,
    passes: int = 1,
) -> dict[float, Frozen]:
    """The column of Mizoguchi (1990) at some hours, as described by Hansson et al. (2004).

    Args:
        count: number of layers over 20 cm.
        seconds: length of a step, s.
        hours: of the profiles.
        flows: whether water moves.
        factor: decades of the impedance of ice.
        passes: of water and heat in a step.
    """
    curve = VanGenuchtenCurve(*(layers(value, count) for value in (0.535, 0.05, 1.11, 1.48)))
    column = FreezingColumn(
        thickness=layers(0.2 / count, count),
        initial=6.7,
        surface=-6.0,
        exchange=28.0,
        water=0.33,
        porosity=0.535,
        freezing=ClapeyronFreezing(curve, layers(0.0, count)),
        conductivity=campbell_conductivity,
        scheme=ImplicitGround(clapeyron_freezing, series_conductance, flowing_water),
        soil=Soil(curve, 3.2e-6, factor) if flows else None,
    )
    return run_column(column, seconds, hours, passes)
