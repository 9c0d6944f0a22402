"""Synthetic land columns of many kinds and the weather above them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.forcing import CLIMATES, ForcingRecords, generate_weather
from noahpy.model.defaults import at_defaults, filled
from noahpy.model.parameters import (
    Parameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.model.state import Forcing, State, initial_state
from noahpy.physics.air import specific_humidity
from noahpy.physics.constants import FREEZING_POINT
from noahpy.physics.freezing import converged_supercooled_water, freezing_properties

SOIL_CLASSES = tuple(range(1, 15))
"""All soils of the table of the permafrost model, gravel and bedrock included."""
VEGETATION_CLASSES = (2, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23)
START = np.datetime64("2001-10-01")
DEEPEST = 15.0
"""m."""
WARMEST_SNOW_CLIMATE = FREEZING_POINT
"""Columns of colder climates begin with snow in one of two cases, K."""


def _column_climates(count: int) -> list[str]:
    names = list(CLIMATES)
    return [names[column % len(names)] for column in range(count)]


def _mean_temperature(count: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([CLIMATES[name].mean_air_temperature for name in _column_climates(count)])


def synthetic_columns(count: int, layers: int, seed: int) -> tuple[Parameters, State]:
    """Columns of all climates, soils and vegetation, with frozen ground and snow in the cold ones.

    Args:
        count: number of columns; climates follow one another.
        layers: number of soil layers, at least 4.
        seed: of the random draws.
    """
    draw = np.random.default_rng(seed)

    def tensor(values: ArrayLike) -> Tensor:
        return torch.as_tensor(np.array(values, dtype=np.float64))

    def uniform(low: float, high: float, *shape: int) -> Tensor:
        return tensor(draw.uniform(low, high, shape or (count,)))

    classes = draw.choice(SOIL_CLASSES, (layers, count))
    soil = look_up_soil(classes)
    vegetation = look_up_vegetation(draw.choice(VEGETATION_CLASSES, count))
    growth = np.geomspace(0.05, 0.05 * 1.3 ** (layers - 1), layers)[:, None]
    wanted = growth * draw.uniform(0.7, 1.4, (layers, count))
    thickness = tensor(wanted * np.minimum(1.0, DEEPEST / wanted.sum(0)))
    mean = tensor(_mean_temperature(count))
    lowest, highest = uniform(0.0, 0.3), uniform(0.4, 1.0)
    parameters = Parameters(
        soil=soil,
        column_soil=look_up_soil(draw.choice(SOIL_CLASSES[:12], count)),
        vegetation=vegetation,
        site=filled(
            SiteParameters,
            layer_thickness=thickness,
            air_height=uniform(2.0, 10.0),
            wind_height=uniform(6.0, 12.0),
            drainage_factor=drainage_factor(draw.integers(1, 10, count)),
            maximum_snow_albedo=uniform(0.5, 0.8),
            green_fraction_min=lowest,
            green_fraction_max=highest,
            deep_soil_temperature=mean,
            bottom_temperature_height=tensor(np.full(count, -40.0)),
            geothermal_heat_flux=torch.full_like(mean, 0.065),
            use_supplied_albedo=uniform(0.0, 1.0) < 0.2,
            use_supplied_leaf_area_index=uniform(0.0, 1.0) < 0.2,
            variable_zilitinkevich=uniform(0.0, 1.0) < 0.2,
        ),
        snow=at_defaults(SnowParameters, mean),
    )

    depth = torch.cumsum(thickness, dim=0) - 0.5 * thickness
    temperature = mean + uniform(-6.0, 6.0) * torch.exp(-depth / 2.0)
    total = torch.clamp(soil.porosity * uniform(0.3, 1.0, layers, count), min=0.03)
    curve = freezing_properties(soil.porosity, soil.air_entry_potential, soil.clapp_hornberger_b)
    liquid = converged_supercooled_water(temperature, total, total, curve)
    snowy = (mean < WARMEST_SNOW_CLIMATE) & (uniform(0.0, 1.0) < 0.5)
    snow = torch.where(snowy, uniform(0.001, 0.2), 0.0)
    return parameters, initial_state(
        soil_temperature=temperature,
        total_water_content=total,
        liquid_water_content=liquid,
        skin_temperature=temperature[0],
        canopy_water=uniform(0.0, 5e-4) * (uniform(0.0, 1.0) < 0.5),
        snow_water_equivalent=snow,
        snow_depth=snow / uniform(0.1, 0.35),
        surface_albedo=torch.where(snowy, 0.6, vegetation.albedo_min),
        roughness_length=vegetation.roughness_length_max,
        specific_humidity=tensor(np.full(count, 3e-3)),
    )


def records_of_columns(
    count: int, days: int, seconds: int, seed: int, start: np.datetime64 = START
) -> ForcingRecords:
    """Weather of the columns' climates.

    Args:
        count: number of columns.
        days: length of the period.
        seconds: between records.
        seed: of the weather.
        start: date of the first record.
    """
    climates = [CLIMATES[name] for name in _column_climates(count)]
    end = start + np.timedelta64(days, "D").astype("timedelta64[s]")
    return generate_weather(climates, start, end, seconds, seed)


def weather_forcings(
    parameters: Parameters, days: int, seconds: int, seed: int, start: np.datetime64 = START
) -> Iterator[Forcing]:
    """Forcing of every step in the weather of the columns' climates.

    Args:
        parameters: of the columns, from `synthetic_columns`.
        days: length of the period.
        seconds: length of a step.
        seed: of the weather.
        start: date of the first step.
    """
    count = parameters.site.air_height.shape[0]
    yield from forcings(parameters, records_of_columns(count, days, seconds, seed, start))


def forcings(parameters: Parameters, records: ForcingRecords) -> Iterator[Forcing]:
    """Forcing of every step.

    Args:
        parameters: of the columns.
        records: weather of the columns, a record at the start of every step and one at the end.
    """
    site = parameters.site
    for step in range(len(records.time) - 1):
        air, humidity, pressure, wind, shortwave, longwave, precipitation = (
            torch.from_numpy(values[step].copy())
            for values in (
                records.air_temperature,
                records.relative_humidity,
                100.0 * records.surface_pressure_hpa,
                records.wind_speed,
                records.shortwave_down,
                records.longwave_down,
                records.precipitation_rate,
            )
        )
        warmth = ((air - FREEZING_POINT) / 20.0).clamp(0.0, 1.0)
        yield filled(
            Forcing,
            wind_speed=wind,
            air_temperature=air,
            specific_humidity=specific_humidity(humidity, air, pressure),
            surface_pressure=pressure,
            shortwave_down=shortwave,
            longwave_down=longwave,
            precipitation_rate=precipitation,
            snowfall_fraction=((FREEZING_POINT + 2.0 - air) / 4.0).clamp(0.0, 1.0),
            green_fraction=site.green_fraction_min
            + warmth * (site.green_fraction_max - site.green_fraction_min),
            albedo=0.25 - 0.1 * warmth,
            leaf_area_index=0.5 + 4.0 * warmth,
        )
