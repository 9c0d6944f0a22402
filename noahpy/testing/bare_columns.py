"""Bare ground of the soils of the table, in weather without frost, by explicit and implicit flow.

Columns of two metres, as of the parent model, so that the deficit in the infiltration capacity of
both is the same; freely draining, at the reference water content at the start. All schemes but that
of the soil water are those of `permafrost-enthalpy`.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.scheme_names import PRESETS
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.engine.model import with_engine
from noahpy.forcing import CLIMATES, generate_weather
from noahpy.model.defaults import at_defaults, filled
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters, look_up_soil, look_up_vegetation
from noahpy.model.schemes import Schemes
from noahpy.model.state import initial_state
from noahpy.physics.constants import SECONDS_PER_DAY
from noahpy.testing.synthetic_columns import forcings

GRAVEL: Final = 13
"""The one class whose diffusivity in the table is not that of its retention curve."""
SOILS: Final = tuple(number for number in range(1, 15) if number != GRAVEL)
BARE: Final = 19
"""Class of the vegetation."""
LAYERS: Final = np.array([1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0, 25.0, 30.0, 40.0])
"""Relative thickness."""
DEPTH: Final = 2.0
"""Of the columns, m."""
START: Final = np.datetime64("2001-01-01")
RECORDS: Final = 1800
"""Between records of the weather, s."""
SEED: Final = 5

Flow: TypeAlias = Literal["explicit", "implicit"]


class WaterOfDays(NamedTuple):
    """What a run has, by class of `SOILS`."""

    content: Tensor
    """Total water at the end of every day, m3 m-3, ``[day, layer, column]``; of `LAYERS`."""
    drainage: Tensor
    """Of the run, m, ``[column]``."""


def run_bare_columns(
    flow: Flow,
    climate: str,
    days: int,
    *,
    soils: tuple[int, ...] = SOILS,
    parts: int = 1,
    steps: int = 1,
) -> WaterOfDays:
    """Run the columns.

    Args:
        flow: scheme of the soil water.
        climate: name of the weather's climate; every column has its own weather.
        days: length of the run.
        soils: classes.
        parts: equal parts into which every layer is divided.
        steps: in half an hour.
    """
    count = len(soils)
    thickness = DEPTH / LAYERS.sum() * LAYERS
    classes = np.broadcast_to(soils, (parts * len(LAYERS), count))
    soil, vegetation = look_up_soil(classes), look_up_vegetation(np.full(count, BARE))
    layers = torch.from_numpy(np.repeat(thickness / parts, parts))[:, None].repeat(1, count)
    mean = torch.full((count,), CLIMATES[climate].mean_air_temperature, dtype=torch.float64)
    none = torch.zeros_like(mean)
    parameters = Parameters(
        soil=soil,
        column_soil=look_up_soil(np.array(soils)),
        vegetation=vegetation,
        site=filled(
            SiteParameters,
            layer_thickness=layers,
            air_height=none + 2.0,
            wind_height=none + 10.0,
            deep_soil_temperature=mean,
            bottom_temperature_height=none - 40.0,
            drainage_factor=none + 1.0,
            maximum_snow_albedo=none + 0.7,
            green_fraction_min=none,
            green_fraction_max=none,
        ),
        snow=at_defaults(SnowParameters, mean),
    )
    names = PRESETS["permafrost-enthalpy"].names.model_copy(
        update={"water_flow": flow, "infiltration": "schaake", "ice_impedance": "content"}
    )
    model = with_engine(Model(parameters, Schemes.of(names)), "compiled")
    state = initial_state(
        soil_temperature=mean.repeat(len(layers), 1),
        total_water_content=soil.reference_water_content,
        liquid_water_content=soil.reference_water_content,
        skin_temperature=mean,
        canopy_water=none,
        snow_water_equivalent=none,
        snow_depth=none,
        surface_albedo=vegetation.albedo_min,
        roughness_length=vegetation.roughness_length_max,
        specific_humidity=none + 3e-3,
    )
    end = START + np.timedelta64(days, "D").astype("timedelta64[s]")
    records = generate_weather([CLIMATES[climate]] * count, START, end, RECORDS, SEED)
    drainage, content = none, []
    for number, forcing in enumerate(forcings(parameters, records), start=1):
        for _ in range(steps):
            result = model.step(state, forcing, RECORDS / steps)
            state = result.state
            drainage = drainage + (RECORDS / steps) * result.budget.bottom_drainage
        if number * RECORDS % SECONDS_PER_DAY == 0:
            water = state.total_water_content.reshape(len(LAYERS), parts, count)
            content.append(water.mean(1))
    return WaterOfDays(torch.stack(content), drainage)


def rms(one: WaterOfDays, other: WaterOfDays) -> Tensor:
    """Root mean square of the difference of the content, m3 m-3, ``[column]``."""
    return (one.content - other.content).square().mean((0, 1)).sqrt()
