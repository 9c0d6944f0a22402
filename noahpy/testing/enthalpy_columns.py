"""Random columns for the implicit freezing: all soils, dry to saturated, cold and warm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.model.parameters import look_up_soil
from noahpy.physics.constants import (
    FREEZING_POINT,
    MINIMUM_WATER_CONTENT,
    VOLUMETRIC_HEAT_CAPACITY_SOLIDS,
)
from noahpy.physics.enthalpy import (
    Conduction,
    Solution,
    enthalpy,
    equilibrium_liquid,
    freezing_curve,
    moist_capacity,
    solve_on_curve,
)
from noahpy.physics.freezing import FreezingCurve, freezing_properties
from noahpy.physics.soil_heat import (
    HeatProblem,
    MovedWater,
    TopCondition,
    volumetric_heat_capacity,
)

SOIL_CLASSES = range(1, 15)
ORGANIC_SHARE = 0.15
"""Of the layers."""
SATURATED_SHARE = 0.3
NEAR_FREEZING_SHARE = 0.3
"""Of the columns, whose temperatures lie within 3 K of the freezing point."""
ON_CURVE_SHARE = 0.5
"""Of the columns; the liquid water of others is any share of the water."""
COLDEST, WARMEST = -60.0, 45.0
"""degC."""


class Draw:
    """Reproducible random numbers as tensors."""

    def __init__(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        """Numbers between two bounds."""
        return torch.from_numpy(self._generator.uniform(low, high, shape))

    def classes(self, *shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
        """Soil classes."""
        return self._generator.choice(SOIL_CLASSES, shape)


class Columns(NamedTuple):
    """Columns before a step and what they exchange in it."""

    conduction: Conduction
    total: Tensor
    porosity: Tensor
    soil: FreezingCurve
    thickness: Tensor
    temperature: Tensor
    """Relative to the freezing point, K."""

    def part(self, first: int, last: int) -> Columns:
        """Some of the columns."""
        return self._each(lambda value: value[..., first:last].contiguous())

    def to(self, dtype: torch.dtype) -> Columns:
        """The same in another floating-point type."""
        return self._each(lambda value: value.to(dtype))

    def _each(self, function: Callable[[Tensor], Tensor]) -> Columns:
        return Columns(
            Conduction(*map(function, self.conduction)),
            function(self.total),
            function(self.porosity),
            FreezingCurve(*map(function, self.soil)),
            function(self.thickness),
            function(self.temperature),
        )


def random_columns(
    count: int, layers: int, draw: Draw, seconds: float, thickness: float | None = None
) -> Columns:
    """Random columns and a step of `seconds`.

    Args:
        count: number of columns.
        layers: number of soil layers.
        draw: source of random numbers.
        seconds: length of the step, s.
        thickness: of all layers, m; without it layers thicken downward from some 5 cm.
    """
    shape = (layers, count)
    porosity, soil = _soils(shape, draw)
    dry = porosity * draw.uniform(0.02, 1.0, *shape)
    total = torch.where(draw.uniform(0.0, 1.0, *shape) < SATURATED_SHARE, porosity, dry)
    total = total.clamp(min=MINIMUM_WATER_CONTENT)
    near = draw.uniform(-2.0, 2.0, count) + draw.uniform(-1.0, 1.0, *shape)
    far = draw.uniform(COLDEST, WARMEST, count) + draw.uniform(-15.0, 15.0, *shape)
    temperature = torch.where(draw.uniform(0.0, 1.0, count) < NEAR_FREEZING_SHARE, near, far)
    temperature = temperature.clamp(COLDEST, WARMEST)
    liquid = torch.where(
        draw.uniform(0.0, 1.0, count) < ON_CURVE_SHARE,
        equilibrium_liquid(FREEZING_POINT + temperature, total, soil),
        total * draw.uniform(0.0, 1.0, *shape),
    )
    growth = 0.05 * 1.25 ** torch.arange(layers)[:, None] * draw.uniform(0.7, 1.4, *shape)
    depth = growth if thickness is None else torch.full_like(total, thickness)
    conductivity = draw.uniform(0.1, 4.0, *shape)
    between = conductivity[:-1] / (0.5 * (depth[1:] + depth[:-1]))
    above = conductivity[:1] / (0.5 * depth[:1]) * draw.uniform(0.0, 1.0, count)
    rate = seconds / depth
    capacity = volumetric_heat_capacity(total, liquid, porosity)
    conduction = Conduction(
        content=enthalpy(temperature, liquid, capacity),
        above=rate * torch.cat([above, between]),
        below=rate * torch.cat([between, torch.zeros_like(above)]),
        top=draw.uniform(COLDEST - 10.0, WARMEST + 25.0, count),
    )
    return Columns(conduction, total, porosity, soil, depth, temperature)


def _soils(shape: tuple[int, int], draw: Draw) -> tuple[Tensor, FreezingCurve]:
    """Porosity and freezing curve."""
    mineral = look_up_soil(draw.classes(*shape))
    organic = draw.uniform(0.0, 1.0, *shape) < ORGANIC_SHARE

    def either(low: float, high: float, other: Tensor) -> Tensor:
        return torch.where(organic, draw.uniform(low, high, *shape), other)

    porosity = either(0.8, 0.95, mineral.porosity)
    potential = either(0.005, 0.1, mineral.air_entry_potential)
    b = either(2.5, 12.0, mineral.clapp_hornberger_b)
    return porosity, freezing_properties(porosity, potential, b)


def solve(columns: Columns, dtype: torch.dtype = torch.float64) -> Solution:
    """The end of the step."""
    given = columns.to(dtype)
    return solve_on_curve(
        given.conduction,
        freezing_curve(given.total, given.soil),
        moist_capacity(given.total, given.porosity),
        given.thickness,
        given.temperature,
    )


def still_ground(
    total: Tensor,
    liquid: Tensor,
    top: TopCondition,
    **others: Any,  # noqa: ANN401
) -> HeatProblem:
    """A step of ground in which no water moves; see `HeatProblem` for the other values."""
    return HeatProblem(
        total=total,
        liquid=liquid,
        top=top,
        moved=MovedWater(total, liquid, None),
        first_conductivity=top.conductivity,
        solids_capacity=torch.full_like(total, VOLUMETRIC_HEAT_CAPACITY_SOLIDS),
        **others,
    )
