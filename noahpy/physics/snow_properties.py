"""Properties of layered snow: conductivity, cover, held water and albedo, each by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import at_least, at_most, positive_power, within
from noahpy.physics.snow_layers import ICE_DENSITY
from noahpy.physics.snow_parameters import SnowParameters

# --- thermal conductivity ------------------------------------------------------------------------
SnowConductivity: TypeAlias = Callable[[Tensor], Tensor]
"""Thermal conductivity of snow, W m-1 K-1, from its density, kg m-3."""
STURM_SWITCH: Final = 1e3 * (1.244 - (1.244**2 - 4.0 * 3.233 * 0.115) ** 0.5) / (2.0 * 3.233)
"""Density at which the formulas of Sturm et al. (1997) meet, 154.4 kg m-3; the paper changes at
156 kg m-3, where they differ by 0.7 %."""


def yen_conductivity(density: Tensor) -> Tensor:
    """Thermal conductivity of snow, W m-1 K-1 (Yen 1981), as in Crocus and ISBA."""
    return 2.22 * positive_power(density * (1.0 / c.WATER_DENSITY), 1.88)


def sturm_conductivity(density: Tensor) -> Tensor:
    """Thermal conductivity of snow, W m-1 K-1 (Sturm et al. 1997, eq. 4)."""
    relative = density / c.WATER_DENSITY
    light = 0.023 + 0.234 * relative
    dense = 0.138 + relative * (3.233 * relative - 1.01)
    return torch.where(density < STURM_SWITCH, light, dense)


def calonne_conductivity(density: Tensor) -> Tensor:
    """Thermal conductivity of snow, W m-1 K-1 (Calonne et al. 2011, eq. 12)."""
    return 0.024 + density * (2.5e-6 * density - 1.23e-4)


# --- cover ---------------------------------------------------------------------------------------
SnowCover: TypeAlias = Callable[[Tensor, Tensor, SnowParameters], Tensor]
"""Depth over which snow covers the ground, m, ``[column]``, from depth (m) and density (kg m-3);
the cover is the hyperbolic tangent of the depth relative to it."""


def cover_by_depth(depth: Tensor, density: Tensor, parameters: SnowParameters) -> Tensor:
    """A depth, as in FSM (Essery 2015)."""
    return parameters.snow_cover_depth


def cover_by_density(depth: Tensor, density: Tensor, parameters: SnowParameters) -> Tensor:
    """It grows with density, so that old snow is patchier (Niu and Yang 2007, eq. 4)."""
    aged = positive_power(density / 100.0, parameters.snow_cover_exponent)
    return 2.5 * parameters.snow_cover_roughness_length * aged


def cover_fraction(depth: Tensor, scale: Tensor) -> Tensor:
    """Snow cover fraction, 1: the hyperbolic tangent of the relative depth."""
    opposite = torch.expm1(-2.0 * (depth / scale))
    return -opposite / (2.0 + opposite)


# --- held water ----------------------------------------------------------------------------------
HeldWater: TypeAlias = Callable[[Tensor, Tensor, SnowParameters], Tensor]
"""Liquid water that a layer holds, kg m-2, from ice (kg m-2) and thickness (m)."""
MOST_HELD: Final = 0.08
"""Largest liquid water content that snow holds (Coleou and Lesaffre 1998), m3 m-3."""
DENSE_ICE: Final = 0.23
"""Ice content above which it falls with the inverse of the ice content, m3 m-3."""


def _pores(ice: Tensor, thickness: Tensor) -> Tensor:
    return at_least(thickness - ice * (1.0 / ICE_DENSITY), 0.0)


def held_by_pores(ice: Tensor, thickness: Tensor, parameters: SnowParameters) -> Tensor:
    """A share of the pores."""
    return c.WATER_DENSITY * parameters.held_pore_share * _pores(ice, thickness)


def held_by_density(ice: Tensor, thickness: Tensor, parameters: SnowParameters) -> Tensor:
    """By the ice content (Coleou and Lesaffre 1998, in the form of SNOWPACK)."""
    content = ice / torch.where(thickness > 0.0, thickness, 1.0) / ICE_DENSITY
    dense = 0.0264 + 0.0099 * (1.0 - content) / at_least(content, DENSE_ICE)
    light = at_most(0.08 - 0.1023 * (content - 0.03), MOST_HELD)
    held = torch.where(content > DENSE_ICE, dense, light)
    return c.WATER_DENSITY * at_most(held * thickness, _pores(ice, thickness))


# --- albedo --------------------------------------------------------------------------------------
LEAST_AGEING: Final = 1e-8
"""Ageing below which its mean effect over a step is linear, 1."""


def melting_weight(deviation: Tensor, span: Tensor) -> Tensor:
    """Weight of melting against cold snow in the ageing of the albedo, 1; a cubic.

    Args:
        deviation: surface temperature relative to the freezing point, K.
        span: over which it grows, K.
    """
    x = within(1.0 + deviation / span, 0.0, 1.0)
    return x * x * (3.0 - 2.0 * x)


def aged_albedo(
    albedo: Tensor,
    skin: Tensor,
    mass: Tensor,
    snowfall: Tensor,
    seconds: float,
    parameters: SnowParameters,
) -> Tensor:
    """Albedo of snow after a step, 1 (Douville et al. 1995, with a blend of cold and melting).

    One linear equation, solved exactly: cold snow darkens at a constant rate, melting snow towards
    the lowest albedo, and snowfall brings it towards that of fresh snow.

    Args:
        albedo: before, 1, ``[column]``.
        skin: surface temperature relative to the freezing point, K.
        mass: of the snow with the new one, kg m-2.
        snowfall: new snow, kg m-2.
        seconds: length of the step, s.
        parameters: of the snow.
    """
    days = seconds / c.SECONDS_PER_DAY
    melting = melting_weight(skin, parameters.melting_albedo_span)
    ageing = melting * parameters.melting_albedo_decay * days
    cold = (1.0 - melting) * parameters.cold_albedo_decay * days
    deep = parameters.albedo_renewal
    renewal = snowfall * (mass + deep) / at_least(mass * deep, 1e-30)
    renewal = torch.where(mass > 0.0, renewal, 0.0)
    total = ageing + renewal
    is_some = total > LEAST_AGEING
    safe = torch.where(is_some, total, 1.0)
    # not a relaxation towards an equilibrium: without ageing there is none
    mean = torch.where(is_some, -torch.expm1(-safe) / safe, 1.0 - 0.5 * total)
    gain = ageing * parameters.old_snow_albedo + renewal * parameters.fresh_snow_albedo - cold
    return at_least(albedo + (gain - total * albedo) * mean, parameters.old_snow_albedo)
