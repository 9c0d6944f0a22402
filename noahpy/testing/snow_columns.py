"""Random packs of snow over random ground in random weather."""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.model.defaults import at_defaults
from noahpy.physics import constants as c
from noahpy.physics.enthalpy import LinearFreezing
from noahpy.physics.layered_snow import SnowState
from noahpy.physics.snow_layers import ICE_DENSITY, SnowLayers, layer_shares
from noahpy.testing.enthalpy_columns import Draw
from noahpy.testing.snow_cases import (
    FREEZING_SPAN,
    SOIL_WATER,
    THICKNESS,
    Column,
    Setting,
    calm_air,
)

THINNEST, THICKEST = 1e-5, 5.0
"""Of the snow, m."""
COLDEST, WARMEST = -60.0, 15.0
"""Of the air, degC."""
LIGHTEST, DENSEST = 40.0, 550.0
"""Of the snow, kg m-3."""
BARE_SHARE: Final = 0.1
"""Of the columns."""
WET_SHARE: Final = 0.4
"""Of the columns with snow."""


class RandomSnow(NamedTuple):
    """Columns before a step, and the weather of it."""

    column: Column
    weather: Tensor
    """``[8, column]``; see `noahpy.testing.snow_cases.weather_of`."""
    setting: Setting


def random_snow(layers: int, columns: int, seed: int) -> RandomSnow:
    """Random packs: thin to deep, cold and wet, in frost, thaw, rain, and storms.

    Args:
        layers: number of snow layers.
        columns: number of columns.
        seed: of the random numbers.
    """
    draw = Draw(seed)

    def some(share: float) -> Tensor:
        return draw.uniform(0.0, 1.0, columns) < share

    thickness = torch.tensor(THICKNESS, dtype=torch.float64)[:, None].repeat(1, columns)
    row = torch.zeros(columns, dtype=torch.float64)
    air = draw.uniform(COLDEST, WARMEST, columns)
    air = torch.where(some(0.4), draw.uniform(-5.0, 5.0, columns), air)

    # ground that is colder than the air, or warmer
    surface = draw.uniform(-30.0, 15.0, columns)
    surface = torch.where(some(0.4), draw.uniform(-1.0, 1.0, columns), surface)
    deep = draw.uniform(-10.0, 15.0, columns)
    depth = torch.cumsum(thickness, 0) - 0.5 * thickness
    soil = deep + (surface - deep) * torch.exp(-depth / 0.5)
    none = torch.zeros_like(thickness)
    water = none + SOIL_WATER
    liquid = LinearFreezing(none, none + FREEZING_SPAN, none).liquid(soil, water)

    total = torch.exp(draw.uniform(0.0, 1.0, columns) * torch.tensor(THICKEST / THINNEST).log())
    total = torch.where(some(BARE_SHARE), 0.0, THINNEST * total)
    lies = total > 0.0
    shares = layer_shares(torch.where(lies, total, 1.0), layers)
    # layers that lie a little off the grid
    shares = shares * draw.uniform(0.7, 1.3, layers, columns)
    snow = total * shares / shares.sum(0)
    density = draw.uniform(LIGHTEST, DENSEST, layers, columns)
    wet = some(WET_SHARE) & (draw.uniform(0.0, 1.0, layers, columns) < 0.7)
    liquid_share = torch.where(wet, draw.uniform(0.0, 0.3, layers, columns), 0.0)
    coldness = torch.minimum(draw.uniform(-40.0, 0.0, layers, columns), none[:1] - 1e-3)
    coldness = torch.where(some(0.3), 0.02 * coldness, coldness)
    pack = SnowLayers(
        ice=snow * density,
        liquid=liquid_share * snow * (c.WATER_DENSITY * (1.0 - density / ICE_DENSITY)),
        temperature=c.FREEZING_POINT + torch.where(wet | ~lies, 0.0, coldness),
        thickness=snow,
        age=draw.uniform(0.0, 1e7, layers, columns),
    )
    skin = torch.where(lies, pack.temperature[0] + draw.uniform(-10.0, 5.0, columns), 273.15)
    state = SnowState(pack, draw.uniform(0.5, 0.85, columns), skin.clamp(max=c.FREEZING_POINT))
    kelvin = c.FREEZING_POINT + air
    storm = torch.where(some(0.2), draw.uniform(0.0, 1.0, columns), row)
    precipitation = torch.where(some(0.5), draw.uniform(0.0, 3e-4, columns), 1e-2 * storm)
    is_snow = (air < 1.0) ^ some(0.05)
    wind = torch.where(some(0.3), draw.uniform(0.0, 1.0, columns), draw.uniform(0.0, 12.0, columns))
    weather = torch.stack(
        [
            torch.where(some(0.4), row, draw.uniform(0.0, 1100.0, columns)),
            draw.uniform(0.55, 1.0, columns) * c.STEFAN_BOLTZMANN * kelvin**4,
            torch.where(is_snow, precipitation, row),
            torch.where(is_snow, row, precipitation),
            kelvin,
            draw.uniform(20.0, 100.0, columns),
            wind + 20.0 * storm,
            draw.uniform(5e4, 1.04e5, columns),
        ]
    )
    column = Column(state, c.FREEZING_POINT + soil, liquid, c.FREEZING_POINT + surface)
    return RandomSnow(
        column, weather, Setting(thickness, water, calm_air(row), at_defaults(SnowParameters, row))
    )
