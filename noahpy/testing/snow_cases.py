"""A step of layered snow over ground without soil water and plants, and what it creates."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.model.defaults import at_defaults
from noahpy.physics import constants as c
from noahpy.physics.air import specific_humidity, virtual_temperature
from noahpy.physics.calm_air import CalmAir, louis_exchange
from noahpy.physics.enthalpy import LinearFreezing
from noahpy.physics.geometry import column_geometry
from noahpy.physics.ground_heat import ImplicitGround, ground_equations, series_conductance
from noahpy.physics.layered_snow import (
    LayeredSnow,
    SnowState,
    SnowStep,
    close_snow,
    open_snow,
)
from noahpy.physics.numerics import layer_sum
from noahpy.physics.snow_ground import SnowGround, SnowGroundHeat, advance_snow_ground
from noahpy.physics.snow_layers import content_of, no_snow
from noahpy.physics.snow_skin import SkinBalance, SnowWeather, skin_flux
from noahpy.physics.soil_heat import (
    DeepGround,
    GeothermalBottom,
    HeatProblem,
    MovedWater,
    SoilHeat,
    TopCondition,
    ground_admittance,
)

Values = NDArray[np.float64]

THICKNESS: Final = (0.05, 0.1, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.2, 1.6, 2.0, 2.5)
"""Of the soil layers, m."""
SOIL_WATER, SOIL_PORES, SOIL_CONDUCTIVITY, FREEZING_SPAN = 0.3, 0.45, 1.2, 0.5
"""Site assumptions: m3 m-3, m3 m-3, W m-1 K-1, K."""
SOIL_CAPACITY: Final = 2.36e6
"""Heat capacity of that soil, J m-3 K-1, for the point of linearisation alone."""
GROUND_ALBEDO, GROUND_ROUGHNESS, GROUND_CONDUCTANCE = 0.2, 0.1, 0.01
"""Site assumptions: 1, m, m s-1."""
START_DEPTHS: Final = (0.05, 0.2, 0.5, 1.1, 4.0, 9.0)
START_TEMPERATURES: Final = (282.98, 284.17, 284.70, 284.70, 282.0, 280.65)
"""Soil temperature at the start, K: those of FSM at Col de Porte, warmer than the mean below."""
WIND_HEIGHT, AIR_HEIGHT = 10.0, 1.5
"""Of the sensors at Col de Porte, m."""
RICHARDSON_LIMIT, WIND_FLOOR, WINDLESS = 0.2, 0.5, 0.0
"""Limits of the exchange in calm and stable air: 1, m s-1, W m-2 K-1."""
BARE_ITERATIONS: Final = 6
BARE_STEP: Final = 5.0


class Column(NamedTuple):
    """Snow and soil between steps."""

    snow: SnowState
    temperature: Tensor
    """Of the soil, K, ``[layer, column]``."""
    liquid: Tensor
    """m3 m-3, ``[layer, column]``."""
    bare: Tensor
    """Temperature of the snow-free surface, K, ``[column]``."""


class Setting(NamedTuple):
    """What stays the same in a run."""

    thickness: Tensor
    """Of the soil layers, m, ``[layer, column]``."""
    water: Tensor
    """Total water content of the soil, m3 m-3, ``[layer, column]``."""
    calm: CalmAir
    parameters: SnowParameters


class Taken(NamedTuple):
    """A step."""

    column: Column
    snow: SnowStep
    heat: SnowGroundHeat
    soil: SoilHeat
    cover: Tensor
    """Snow cover fraction in the step, 1, ``[column]``."""


def calm_air(
    like: Tensor,
    limit: float = RICHARDSON_LIMIT,
    floor: float = WIND_FLOOR,
    windless: float = WINDLESS,
) -> CalmAir:
    """Limits of the exchange in calm and stable air."""
    return CalmAir(*(torch.full_like(like, value) for value in (limit, floor, windless)))


def col_de_porte_column(layers: int, columns: int = 1) -> tuple[Column, Setting]:
    """Columns at Col de Porte on 1 October 2005.

    Args:
        layers: number of snow layers.
        columns: number of columns.
    """
    thickness = torch.tensor(THICKNESS, dtype=torch.float64)[:, None].repeat(1, columns)
    node = (torch.cumsum(thickness, 0) - 0.5 * thickness)[:, 0].numpy()
    start = torch.from_numpy(np.interp(node, START_DEPTHS, START_TEMPERATURES))
    temperature = start[:, None].repeat(1, columns)
    row = torch.zeros_like(temperature[0])
    water = torch.full_like(thickness, SOIL_WATER)
    setting = Setting(thickness, water, calm_air(row), at_defaults(SnowParameters, row))
    snow = SnowState(
        no_snow(layers, row), setting.parameters.fresh_snow_albedo, row + c.FREEZING_POINT
    )
    return Column(snow, temperature, water, temperature[0]), setting


def weather_of(values: Tensor) -> SnowWeather:
    """Weather from the columns of the Col de Porte forcing, ``[8, column]``."""
    shortwave, longwave, snowfall, rainfall, air, humidity, wind, pressure = values.unbind(0)
    specific = specific_humidity(humidity, air, pressure)
    return SnowWeather(
        shortwave_down=shortwave,
        longwave_down=longwave,
        air_temperature=air,
        potential_temperature=air + c.DRY_ADIABATIC_LAPSE_RATE * AIR_HEIGHT,
        specific_humidity=specific,
        surface_pressure=pressure,
        air_density=pressure / (c.GAS_CONSTANT_DRY_AIR * virtual_temperature(air, specific)),
        wind_speed=wind,
        wind_height=torch.full_like(air, WIND_HEIGHT),
        air_height=torch.full_like(air, AIR_HEIGHT),
        snowfall=snowfall,
        rainfall=rainfall,
    )


def _bare_balance(weather: SnowWeather, calm: CalmAir) -> SkinBalance:
    """Of snow-free ground."""
    like = weather.wind_speed
    wind = torch.sqrt(like * like + calm.wind_floor * calm.wind_floor)
    exchange = louis_exchange(
        wind,
        weather.wind_height,
        weather.air_height,
        weather.potential_temperature,
        torch.full_like(like, GROUND_ROUGHNESS),
        torch.full_like(like, 0.1),
        calm.richardson_limit,
    )
    return SkinBalance(
        absorbed=(1.0 - GROUND_ALBEDO) * weather.shortwave_down + weather.longwave_down,
        emissivity=torch.ones_like(like),
        air=weather.potential_temperature - c.FREEZING_POINT,
        specific_humidity=weather.specific_humidity,
        surface_pressure=weather.surface_pressure,
        air_density=weather.air_density,
        exchange=exchange,
        windless_conductance=calm.windless_conductance,
        latent_heat=torch.full_like(like, c.LATENT_HEAT_VAPORIZATION),
        wet_share=GROUND_CONDUCTANCE / (GROUND_CONDUCTANCE + exchange.neutral),
    )


class BareGround(NamedTuple):
    """The linear exchange of snow-free ground, ``[column]``."""

    temperature: Tensor
    """Surface temperature around which it is linear, K."""
    top: TopCondition


def bare_ground(
    column: Column,
    weather: SnowWeather,
    calm: CalmAir,
    thickness: Tensor,
    conductivity: Tensor,
    seconds: float,
) -> BareGround:
    """The balance of snow-free ground, linear around that with soil that warms in the step."""
    balance = _bare_balance(weather, calm)
    soil = column.temperature[0] - c.FREEZING_POINT
    conductance = 2.0 * conductivity / thickness
    capacity = torch.full_like(soil, SOIL_CAPACITY)
    admittance = ground_admittance(conductivity, capacity, thickness, seconds)
    into_ground = 1.0 / (1.0 / conductance + 1.0 / admittance)
    skin = column.bare - c.FREEZING_POINT
    for _ in range(BARE_ITERATIONS):
        flux = skin_flux(balance, skin)
        surplus = flux.net - into_ground * (skin - soil)
        step = surplus / (into_ground - flux.slope)
        skin = skin + step.clamp(-BARE_STEP, BARE_STEP)
    flux = skin_flux(balance, skin)
    loss = -flux.slope
    # without conduction the surface would have this temperature
    free = c.FREEZING_POINT + skin + flux.net / loss
    return BareGround(
        c.FREEZING_POINT + skin, TopCondition(free, 1.0 + conductance / loss, conductivity)
    )


def take_step(
    column: Column, values: Tensor, setting: Setting, schemes: LayeredSnow, seconds: float
) -> Taken:
    """A step of columns.

    Args:
        column: before it.
        values: weather, ``[8, column]``; see `weather_of`.
        setting: of the run.
        schemes: of the snow.
        seconds: length of the step, s.
    """
    thickness, parameters, calm = setting.thickness, setting.parameters, setting.calm
    weather = weather_of(values)
    conductivity = torch.full_like(thickness, SOIL_CONDUCTIVITY)
    half = 0.5 * thickness[0]
    opened = open_snow(
        column.snow, weather, calm, half / conductivity[0], seconds, parameters, schemes
    )
    bare = bare_ground(column, weather, calm, thickness[0], conductivity[0], seconds)
    total, none = setting.water, torch.zeros_like(thickness)
    before = HeatProblem(
        temperature=column.temperature,
        total=total,
        liquid=column.liquid,
        conductivity=conductivity[1:],
        top=bare.top,
        ground=DeepGround(none[0], none[0]),
        time_step=seconds,
        porosity=torch.full_like(thickness, SOIL_PORES),
        freezing=LinearFreezing(none, none + FREEZING_SPAN, none),
        geometry=column_geometry(thickness, none[0] - 100.0),
        moved=MovedWater(total, column.liquid, None),
        first_conductivity=conductivity[0],
        solids_capacity=none + c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS,
    )
    ground = ground_equations(
        before, ImplicitGround(conduction=series_conductance), GeothermalBottom()
    ).with_exchange(1.0 - opened.cover)
    heat = advance_snow_ground(SnowGround(opened.rows, ground.rows, opened.balance, seconds))
    snow = close_snow(opened, heat, seconds, parameters, schemes)
    soil = ground.heat(before, heat.temperature, heat.liquid)
    after = Column(snow.state, soil.temperature, soil.liquid, bare.temperature)
    return Taken(after, snow, heat, soil, opened.cover)


class Errors(NamedTuple):
    """How far a step is from conserving mass and energy, ``[column]``."""

    mass: Tensor
    """kg m-2."""
    energy: Tensor
    """J m-2."""


def errors_of(
    before: Column, values: Tensor, taken: Taken, setting: Setting, seconds: float
) -> Errors:
    """Mass and energy that a step creates.

    Args:
        before: columns before it.
        values: weather, as in `take_step`.
        taken: the step.
        setting: of the run.
        seconds: length of the step, s.
    """
    old, new = content_of(before.snow.layers), content_of(taken.column.snow.layers)
    step = taken.snow
    fallen = seconds * values[2] + torch.where(taken.cover > 0.0, taken.cover, 0.0) * (
        seconds * values[3]
    )
    mass = layer_sum(new.mass) - layer_sum(old.mass)
    mass = mass - fallen + step.outflow + step.sublimation
    snow = layer_sum(new.enthalpy) - layer_sum(old.enthalpy) - step.carried
    energy = snow - seconds * (step.heat_input - step.base_flux)
    gained = soil_heat_content(taken.column, setting) - soil_heat_content(before, setting)
    energy = energy + gained
    return Errors(
        mass, energy - seconds * (taken.soil.heat_input - taken.soil.bottom_flux + step.base_flux)
    )


def soil_heat_content(column: Column, setting: Setting) -> Tensor:
    """Heat of the soil relative to ice at the freezing point, J m-2, ``[column]``."""
    solids = (1.0 - SOIL_PORES) * c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS
    air = (SOIL_PORES - setting.water) * c.VOLUMETRIC_HEAT_CAPACITY_AIR
    water = c.VOLUMETRIC_HEAT_CAPACITY_WATER * column.liquid
    ice = c.VOLUMETRIC_HEAT_CAPACITY_ICE * (setting.water - column.liquid)
    sensible = (solids + air + water + ice) * (column.temperature - c.FREEZING_POINT)
    held = sensible + c.VOLUMETRIC_LATENT_HEAT_FUSION * column.liquid
    return layer_sum(held * setting.thickness)
