"""Exchange in calm and stable air: its limits, and a scheme with derivatives by temperature.

Over snow at night all formulas for the exchange shut the surface off from the air, more than is
observed. Three limits, each with a parameter, keep some exchange.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import virtual_temperature
from noahpy.physics.exchange import Exchange, ExchangeScheme, SurfaceLayer
from noahpy.physics.numerics import at_least, safe_sqrt

NO_LIMIT = 1e6
"""Limit of the Richardson number that is none, 1."""
LEAST_WIND = 1e-3
"""Wind of a Richardson number of still air, m s-1."""
STABILITY = 5.0
"""Coefficient b of Louis (1979), 1."""


class CalmAir(NamedTuple):
    """Limits of the exchange in calm and stable air, ``[column]``."""

    richardson_limit: Tensor
    """Limit of the bulk Richardson number of stable air, 1; range 0.05 to 1e6, which is none.
    0.2 is the critical one; SURFEX has limits of 0.026 to 0.2 over snow."""
    wind_floor: Tensor
    """Wind that is added to the wind speed as a vector at right angles, m s-1; range 0 to 2."""
    windless_conductance: Tensor
    """Conductance of heat without wind, W m-2 K-1; range 0 to 5 (Jordan 1991: 2; Brown et al. 2006:
    0 to 1)."""


def floored_wind(wind_speed: Tensor, floor: Tensor) -> Tensor:
    """Wind speed that does not fall below a floor, m s-1, smooth in both."""
    return safe_sqrt(wind_speed * wind_speed + floor * floor)


def limited_richardson(richardson: Tensor, limit: Tensor) -> tuple[Tensor, Tensor]:
    """Bulk Richardson number, smoothly limited in stable air, 1, and its derivative.

    Args:
        richardson: without limit, 1.
        limit: which it approaches, 1.
    """
    is_stable = richardson > 0.0
    opposite = torch.expm1(torch.where(is_stable, richardson, 0.0) * (-2.0 / limit))
    ratio = -opposite / (2.0 + opposite)
    return (
        torch.where(is_stable, limit * ratio, richardson),
        torch.where(is_stable, 1.0 - ratio * ratio, 1.0),
    )


CalmAirScheme: TypeAlias = Callable[[SurfaceLayer, ExchangeScheme, CalmAir], Exchange]
"""Exchange coefficients of an exchange scheme in calm and stable air."""


def free_exchange(layer: SurfaceLayer, scheme: ExchangeScheme, calm: CalmAir) -> Exchange:
    """Exchange coefficients of a scheme as they are."""
    return scheme(layer)


def calm_exchange(layer: SurfaceLayer, scheme: ExchangeScheme, calm: CalmAir) -> Exchange:
    """Exchange coefficients of any scheme, with the limits in calm and stable air.

    The scheme sees the wind with its floor, and a surface that is colder than the air by so much
    less that the bulk Richardson number keeps its limit. The conductance without wind is added to
    the coefficient of heat.

    Args:
        layer: surface and air.
        scheme: of the exchange.
        calm: the limits.
    """
    wind = floored_wind(layer.wind_speed, calm.wind_floor)
    colder = layer.potential_temperature - layer.skin_temperature
    stretched = layer.wind_height / at_least(wind, LEAST_WIND)
    scale = c.GRAVITY * stretched * stretched / (layer.air_height * layer.air_temperature)
    limited, _ = limited_richardson(scale * colder, calm.richardson_limit)
    skin = layer.potential_temperature - limited / scale
    found = scheme(layer._replace(wind_speed=wind, skin_temperature=skin))
    density = layer.surface_pressure / (
        c.GAS_CONSTANT_DRY_AIR * virtual_temperature(layer.air_temperature, layer.specific_humidity)
    )
    windless = calm.windless_conductance / (c.SPECIFIC_HEAT_AIR * density)
    return found._replace(heat=found.heat + windless)


class LouisExchange(NamedTuple):
    """Exchange of heat by Louis (1979) as a function of the surface temperature, ``[column]``."""

    neutral: Tensor
    """Exchange coefficient of heat in neutral air, m s-1."""
    stratification: Tensor
    """Bulk Richardson number per kelvin by which the air is warmer, K-1."""
    convection: Tensor
    """Coefficient c of Louis of unstable air, 1."""
    limit: Tensor
    """See `CalmAir`."""

    def coefficient(self, excess: Tensor) -> tuple[Tensor, Tensor]:
        """Exchange coefficient of heat, m s-1, and its derivative, m s-1 K-1.

        Args:
            excess: surface temperature less the potential temperature of the air, K.
        """
        b = STABILITY
        richardson, limiting = limited_richardson(-excess * self.stratification, self.limit)
        is_stable = richardson > 0.0
        stable = torch.where(is_stable, richardson, 0.0)
        root = torch.sqrt(1.0 + b * stable)
        damped = 1.0 / (1.0 + 3.0 * b * stable * root)
        damping = -damped * damped * (3.0 * b * root + 1.5 * b * b * stable / root)
        buoyant = torch.where(is_stable, 0.0, -richardson)
        mixed = 1.0 / (1.0 + self.convection * safe_sqrt(buoyant))
        enhanced = 1.0 + 3.0 * b * buoyant * mixed
        enhancing = -1.5 * b * mixed * (1.0 + mixed)
        slope = torch.where(is_stable, damping, enhancing) * limiting
        return (
            self.neutral * torch.where(is_stable, damped, enhanced),
            self.neutral * -self.stratification * slope,
        )


def louis_exchange(
    wind_speed: Tensor,
    wind_height: Tensor,
    air_height: Tensor,
    potential_temperature: Tensor,
    roughness_length: Tensor,
    heat_roughness_ratio: Tensor,
    limit: Tensor,
) -> LouisExchange:
    """Exchange over a surface, as in FSM (Essery 2015).

    Args:
        wind_speed: m s-1, ``[column]``; positive.
        wind_height: m.
        air_height: height of air temperature and humidity, m.
        potential_temperature: of the air relative to the surface, K.
        roughness_length: m.
        heat_roughness_ratio: roughness length for heat relative to that for momentum, 1.
        limit: see `CalmAir`.
    """
    log_wind = torch.log(wind_height / roughness_length)
    log_air = torch.log(air_height / (heat_roughness_ratio * roughness_length))
    drag = (c.VON_KARMAN / log_wind) * (c.VON_KARMAN / log_wind)
    stretched = wind_height * wind_height / (wind_speed * wind_speed)
    return LouisExchange(
        neutral=c.VON_KARMAN**2 / (log_wind * log_air) * wind_speed,
        stratification=c.GRAVITY * stretched / (air_height * potential_temperature),
        convection=3.0 * STABILITY**2 * drag * torch.sqrt(wind_height / roughness_length),
        limit=limit,
    )
