"""Density of fresh snow, and compaction by weight, metamorphism and wind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import at_least
from noahpy.physics.snow_layers import ICE_DENSITY, SnowContent, liquid_water
from noahpy.physics.snow_parameters import SnowParameters

FRESH_DENSITY_CORNER: Final = 5.0
"""Width of the transition to the lowest density of fresh snow, kg m-3."""
METAMORPHISM_DENSITY: Final = 150.0
"""Density from which metamorphism slows down (Anderson 1976), kg m-3."""
METAMORPHISM_CORNER: Final = 5.0
"""Width of the transition there, kg m-3."""
WIND_FACTOR: Final = 1.25
"""Gusts relative to the mean wind (SURFEX), 1."""
PACKING_TIME: Final = 48.0 * c.SECONDS_PER_HOUR
"""Time scale of wind packing (Vionnet et al. 2012), s."""


def fresh_snow_density(
    air_deviation: Tensor, wind_speed: Tensor, parameters: SnowParameters
) -> Tensor:
    """Density of fresh snow, kg m-3 (Pahaut 1976, in Vionnet et al. 2012, eq. 1).

    Args:
        air_deviation: air temperature relative to the freezing point, K, ``[column]``.
        wind_speed: m s-1; positive.
        parameters: of the snow.
    """
    linear = (
        parameters.fresh_snow_density
        + parameters.fresh_snow_density_warmth * air_deviation
        + parameters.fresh_snow_density_wind * torch.sqrt(wind_speed)
    )
    above = linear - parameters.least_fresh_snow_density
    width = FRESH_DENSITY_CORNER
    return parameters.least_fresh_snow_density + 0.5 * (
        above + torch.sqrt(above * above + width**2)
    )


class PackedSnow(NamedTuple):
    """Layers that settle, ``[snow_layer, column]``."""

    density: Tensor
    """kg m-3."""
    cold: Tensor
    """The freezing point less the temperature, K."""
    wetness: Tensor
    """Liquid water content, m3 m-3."""
    weight: Tensor
    """Pressure by the snow above and half the own, Pa."""


Settling: TypeAlias = Callable[[PackedSnow, float, SnowParameters], Tensor]
"""Density of layers after they settled for so many seconds, kg m-3."""


def _under_weight(
    density: Tensor, weight: Tensor, fluidity: Tensor, exponent: Tensor, seconds: float
) -> Tensor:
    """Density under a weight, kg m-3; exact for a fluidity as exp(-exponent rho) / rho.

    Args:
        density: kg m-3.
        weight: Pa.
        fluidity: inverse of the viscosity, Pa-1 s-1.
        exponent: m3 kg-1.
        seconds: s.
    """
    strain = density * weight * (seconds * fluidity)
    return density + torch.log(1.0 + exponent * strain) * (1.0 / exponent)


def vionnet_settling(snow: PackedSnow, seconds: float, parameters: SnowParameters) -> Tensor:
    """By weight alone, as in Crocus (Vionnet et al. 2012, eqs 5 to 8), without depth hoar."""
    exponent = parameters.snow_viscosity_density
    fluidity = (
        (250.0 / (1e6 * parameters.snow_viscosity))
        * torch.exp(-(parameters.snow_viscosity_cold * snow.cold + exponent * snow.density))
        * ((1.0 + parameters.snow_viscosity_wetness * snow.wetness) / snow.density)
    )
    return _under_weight(snow.density, snow.weight, fluidity, exponent, seconds)


def anderson_settling(snow: PackedSnow, seconds: float, parameters: SnowParameters) -> Tensor:
    """By weight and metamorphism (Anderson 1976), as in FSM (Essery 2015).

    Above 150 kg m-3 metamorphism slows down with a smooth corner; the growth of the logarithm of
    the density is exact above and below it.
    """
    exponent = parameters.anderson_viscosity_density
    fluidity = (1e-6 / parameters.anderson_viscosity) * torch.exp(
        -(parameters.anderson_viscosity_cold * snow.cold + exponent * snow.density)
    )
    density = _under_weight(snow.density, snow.weight, fluidity, exponent, seconds)
    decay = parameters.metamorphism_density
    above = 1.0 + torch.exp((density - METAMORPHISM_DENSITY) * (1.0 / METAMORPHISM_CORNER))
    corner = METAMORPHISM_CORNER * torch.log(above)
    slowed = decay * corner + parameters.metamorphism_cold * snow.cold
    growth = (1e-6 * seconds * parameters.metamorphism_rate) * torch.exp(-slowed)
    slowing = at_least(decay * (1.0 - 1.0 / above), 1e-8) * density
    return density * torch.exp(torch.log1p(slowing * growth) / slowing)


def _wind_packed(
    density: Tensor,
    thickness: Tensor,
    wind_speed: Tensor,
    seconds: float,
    parameters: SnowParameters,
) -> Tensor:
    """Density after packing by wind, kg m-3 (Vionnet et al. 2012, section 3.5, as in SURFEX)."""
    mobility = 1.25 - (1.25e-3 / 0.295) * at_least(density - 50.0, 0.0)
    drift = at_least(mobility + 1.0 - 2.868 * torch.exp(-0.085 * WIND_FACTOR * wind_speed), 0.0)
    sheltering = thickness * (3.25 - drift)
    depth = torch.cumsum(sheltering, 0) - 0.5 * sheltering
    most = parameters.wind_packing * (seconds / (PACKING_TIME * WIND_FACTOR))
    room = at_least(parameters.wind_packed_density - density, 0.0)
    return density - room * torch.expm1(-most * drift * torch.exp(-10.0 * depth))


def compacted(
    content: SnowContent,
    wind_speed: Tensor,
    settling: Settling,
    seconds: float,
    parameters: SnowParameters,
) -> SnowContent:
    """Layers after compaction over a step.

    Args:
        content: of the layers.
        wind_speed: m s-1, ``[column]``.
        settling: by weight and metamorphism.
        seconds: length of the step, s.
        parameters: of the snow.
    """
    is_there = (content.mass > 0.0) & (content.thickness > 0.0)
    mass = torch.where(is_there, content.mass, 1.0)
    thickness = torch.where(is_there, content.thickness, 0.01)
    enthalpy = torch.where(is_there, content.enthalpy, 0.0)
    liquid = liquid_water(enthalpy, mass)
    density = mass / thickness
    above = torch.cumsum(content.mass, 0) - 0.5 * content.mass
    snow = PackedSnow(
        density=density,
        cold=at_least(-enthalpy, 0.0) / (c.SPECIFIC_HEAT_ICE * mass),
        wetness=liquid / (c.WATER_DENSITY * thickness),
        weight=c.GRAVITY * above,
    )
    settled = settling(snow, seconds, parameters)
    packed = _wind_packed(
        settled, torch.where(is_there, thickness, 0.0), wind_speed, seconds, parameters
    )
    # ice does not become denser than ice
    least = (mass - liquid) * (1.0 / ICE_DENSITY)
    after = at_least(mass / packed, torch.minimum(least, thickness))
    return content._replace(thickness=torch.where(is_there, after, content.thickness))
