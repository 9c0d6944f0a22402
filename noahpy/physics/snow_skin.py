"""Temperature of the surface of snow, by the full energy balance with the air.

The surface has no mass. Its temperature is at most the freezing point: where the balance would
have it warmer, it is at the freezing point and the surplus flows into the first layer, which melts.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.calm_air import CalmAir, LouisExchange, floored_wind, louis_exchange
from noahpy.physics.derivatives import derivative_order
from noahpy.physics.graphs import choose, repeat_while_open
from noahpy.physics.numerics import at_least, at_most, within
from noahpy.physics.snow_parameters import SnowParameters

COLDEST: Final = -150.0
"""Lowest surface temperature relative to the freezing point, K."""
IMPOSSIBLE: Final = -270.0
"""Surface temperature that an iteration may try, relative to the freezing point, K."""
SKIN_ITERATIONS: Final = 60
"""Largest number of iterations; halving alone takes 22."""
FIRST_SKIN_STEP: Final = 0.1
"""Last step of the iteration at the beginning of a search, K."""
SKIN_STEP: Final = 1e-4
"""Last step of the iteration, K; the error is its square."""
LEAST_STIFFNESS: Final = 1e-3
"""Lowest response of the balance to the surface temperature, W m-2 K-1."""
RETURN_CONDUCTANCE: Final = 20.0
"""Conductance to the air of a layer that melts away within a step, W m-2 K-1."""


class SnowWeather(NamedTuple):
    """Weather over snow, ``[column]``."""

    shortwave_down: Tensor
    """W m-2."""
    longwave_down: Tensor
    """W m-2."""
    air_temperature: Tensor
    """K."""
    potential_temperature: Tensor
    """Of the air relative to the surface, K."""
    specific_humidity: Tensor
    """kg kg-1."""
    surface_pressure: Tensor
    """Pa."""
    air_density: Tensor
    """kg m-3."""
    wind_speed: Tensor
    """m s-1."""
    wind_height: Tensor
    """m."""
    air_height: Tensor
    """Height of temperature and humidity, m."""
    snowfall: Tensor
    """kg m-2 s-1."""
    rainfall: Tensor
    """kg m-2 s-1."""


class SkinBalance(NamedTuple):
    """Energy balance of the surface as a function of its temperature, ``[column]``."""

    absorbed: Tensor
    """Absorbed radiation, W m-2."""
    emissivity: Tensor
    """1."""
    air: Tensor
    """Potential temperature of the air relative to the freezing point, K."""
    specific_humidity: Tensor
    """kg kg-1."""
    surface_pressure: Tensor
    """Pa."""
    air_density: Tensor
    """kg m-3."""
    exchange: LouisExchange
    windless_conductance: Tensor
    """W m-2 K-1."""
    latent_heat: Tensor
    """Of the vapour, J kg-1."""
    wet_share: Tensor
    """Share of the surface that gives vapour, 1."""


class SkinFlux(NamedTuple):
    """Heat and vapour fluxes at a surface temperature, ``[column]``."""

    net: Tensor
    """Heat flux into the surface, W m-2."""
    slope: Tensor
    """Its derivative by the surface temperature, W m-2 K-1."""
    sensible: Tensor
    """Sensible heat flux into the air, W m-2."""
    vapour: Tensor
    """Vapour flux into the air, kg m-2 s-1."""


class Skin(NamedTuple):
    """The surface with the temperature of the first layer, ``[column]``."""

    temperature: Tensor
    """Relative to the freezing point, K."""
    net: Tensor
    """Heat flux into the surface, W m-2."""
    flux: Tensor
    """Heat flux into the first layer, W m-2."""
    slope: Tensor
    """Its derivative by the temperature of the first layer, W m-2 K-1."""
    by_conductance: Tensor
    """The same by the conductance, K."""
    stiffness: Tensor
    """Response of the balance to the surface temperature, W m-2 K-1."""
    is_melting: Tensor
    """Whether the surface is held at the freezing point, bool."""


def skin_balance(
    weather: SnowWeather, albedo: Tensor, calm: CalmAir, parameters: SnowParameters
) -> SkinBalance:
    """The energy balance of a snow surface.

    Args:
        weather: mean over the step.
        albedo: of the snow, 1, ``[column]``.
        calm: limits of the exchange in calm and stable air.
        parameters: of the snow.
    """
    exchange = louis_exchange(
        floored_wind(weather.wind_speed, calm.wind_floor),
        weather.wind_height,
        weather.air_height,
        weather.potential_temperature,
        parameters.snow_roughness_length,
        parameters.snow_heat_roughness_ratio,
        calm.richardson_limit,
    )
    return SkinBalance(
        absorbed=(1.0 - albedo) * weather.shortwave_down
        + parameters.snow_emissivity * weather.longwave_down,
        emissivity=parameters.snow_emissivity,
        air=weather.potential_temperature - c.FREEZING_POINT,
        specific_humidity=weather.specific_humidity,
        surface_pressure=weather.surface_pressure,
        air_density=weather.air_density,
        exchange=exchange,
        windless_conductance=calm.windless_conductance,
        latent_heat=torch.full_like(albedo, c.LATENT_HEAT_SUBLIMATION),
        wet_share=torch.ones_like(albedo),
    )


def skin_flux(balance: SkinBalance, deviation: Tensor) -> SkinFlux:
    """Fluxes at a surface temperature; the air there is saturated.

    Args:
        balance: of the surface.
        deviation: surface temperature relative to the freezing point, K, ``[column]``.
    """
    temperature = deviation + c.FREEZING_POINT
    excess = deviation - balance.air
    coefficient, steepness = balance.exchange.coefficient(excess)
    exchange, exchange_slope = balance.air_density * coefficient, balance.air_density * steepness

    inverse = 1.0 / temperature
    relative = balance.latent_heat * (1.0 / c.GAS_CONSTANT_VAPOUR_SATURATION) * inverse
    pressure = c.SATURATION_PRESSURE * torch.exp((1.0 / c.FREEZING_POINT) * deviation * relative)
    per_dry = 1.0 / (balance.surface_pressure - (1.0 - c.MOLECULAR_WEIGHT_RATIO) * pressure)
    saturated = c.MOLECULAR_WEIGHT_RATIO * pressure * per_dry
    saturated_slope = saturated * (relative * inverse) * (balance.surface_pressure * per_dry)
    deficit = saturated - balance.specific_humidity

    conductance = c.SPECIFIC_HEAT_AIR * exchange + balance.windless_conductance
    cubed = c.STEFAN_BOLTZMANN * balance.emissivity * (temperature * temperature * temperature)
    vapour = balance.wet_share * exchange * deficit
    vapour_slope = balance.wet_share * (exchange_slope * deficit + exchange * saturated_slope)
    sensible = conductance * excess
    sensible_slope = conductance + c.SPECIFIC_HEAT_AIR * exchange_slope * excess
    latent = balance.latent_heat
    return SkinFlux(
        net=balance.absorbed - cubed * temperature - sensible - latent * vapour,
        slope=-4.0 * cubed - sensible_slope - latent * vapour_slope,
        sensible=sensible,
        vapour=vapour,
    )


class _Bracket(NamedTuple):
    """Newton's method within a bracket, ``[column]``."""

    temperature: Tensor
    """Relative to the freezing point, K."""
    slope: Tensor
    """Derivative of the balance where it was evaluated last, W m-2 K-1."""
    low: Tensor
    """Where the balance has a surplus, K."""
    high: Tensor
    """Where it has none, K."""
    step: Tensor
    """Length of the last step, K."""
    is_open: Tensor


def _is_open(bracket: _Bracket) -> Tensor:
    return bracket.is_open


def _closer(given: tuple[SkinBalance, Tensor, Tensor, float], bracket: _Bracket) -> _Bracket:
    balance, conductance, layer, last_step = given
    at, flux = bracket.temperature, skin_flux(balance, bracket.temperature)
    surplus = flux.net - conductance * (at - layer)
    has_surplus = surplus > 0.0
    low = torch.where(has_surplus, at, bracket.low)
    high = torch.where(has_surplus, bracket.high, at)
    newton = surplus / at_least(conductance - flux.slope, LEAST_STIFFNESS)
    moved = at + newton
    # halved also where Newton's method is slow
    is_poor = (moved < low) | (moved > high) | (newton.abs() > 0.5 * bracket.step)
    found = torch.where(is_poor, 0.5 * (low + high), moved)
    step = (found - at).abs()
    closer = _Bracket(found, flux.slope, low, high, step, step >= last_step)
    return choose(bracket.is_open, closer, bracket)


def foreseen_skin(known: Skin, stiffening: Tensor, conductance: Tensor, layer: Tensor) -> Tensor:
    """Surface temperature by Newton's method from that with another layer, K, ``[column]``.

    Args:
        known: the surface with the other layer.
        stiffening: change of the conductance from there, W m-2 K-1.
        conductance: from the surface to the middle of the first layer, W m-2 K-1, ``[column]``.
        layer: temperature of the first layer relative to the freezing point, K.
    """
    surplus = known.net - conductance * (known.temperature - layer)
    return known.temperature + surplus / at_least(known.stiffness + stiffening, LEAST_STIFFNESS)


def _is_melting(at_freezing: SkinFlux, conductance: Tensor, layer: Tensor) -> Tensor:
    return at_freezing.net + conductance * layer >= 0.0


def solve_skin(
    balance: SkinBalance,
    conductance: Tensor,
    layer: Tensor,
    is_there: Tensor,
    guess: Tensor,
    at_freezing: SkinFlux,
    last_step: float,
) -> Skin:
    """The surface that balances with the temperature of the first layer, without derivatives.

    Args:
        balance: of the surface.
        conductance: from the surface to the middle of the first layer, W m-2 K-1, ``[column]``.
        layer: temperature of the first layer relative to the freezing point, K.
        is_there: whether there is snow, bool.
        guess: surface temperature to start from, K.
        at_freezing: fluxes at the freezing point.
        last_step: of the iteration, K.
    """
    none = torch.zeros_like(layer)
    is_melting = _is_melting(at_freezing, conductance, layer)
    start = torch.where(is_melting, none, at_most(guess, 0.0))
    lowest = within(layer - 1.0, IMPOSSIBLE, COLDEST)
    first = _Bracket(
        temperature=torch.maximum(start, lowest),
        slope=at_freezing.slope,
        low=lowest,
        high=none,
        step=none + torch.inf,
        is_open=is_there & ~is_melting,
    )
    given = (balance, conductance, layer, last_step)
    found = repeat_while_open(_is_open, _closer, given, first, SKIN_ITERATIONS)
    return skin_with(found.temperature, found.slope, conductance, layer, is_there, at_freezing)


def skin_with(
    temperature: Tensor,
    slope: Tensor,
    conductance: Tensor,
    layer: Tensor,
    is_there: Tensor,
    at_freezing: SkinFlux,
) -> Skin:
    """The surface of a temperature.

    Args:
        temperature: of the surface relative to the freezing point, K, ``[column]``.
        slope: derivative of the balance there, W m-2 K-1.
        conductance: from the surface to the middle of the first layer, W m-2 K-1.
        layer: temperature of the first layer relative to the freezing point, K.
        is_there: whether there is snow, bool.
        at_freezing: fluxes at the freezing point.
    """
    is_melting = _is_melting(at_freezing, conductance, layer)
    stiffness = at_least(conductance - slope, LEAST_STIFFNESS)
    melted = at_least(layer, 0.0)
    returned = RETURN_CONDUCTANCE * melted
    returning = torch.where(melted > 0.0, RETURN_CONDUCTANCE, 0.0)
    # what flows on is what the first layer gets: the balance differs by the last step squared
    net = torch.where(is_melting, at_freezing.net, conductance * (temperature - layer))
    own = torch.where(is_melting, 0.0, slope * (conductance / stiffness))
    apart = torch.where(is_there & ~is_melting, temperature - layer, 0.0)
    return Skin(
        temperature=torch.where(is_there, temperature, 0.0),
        net=net,
        flux=torch.where(is_there, net - returned, 0.0),
        slope=torch.where(is_there, own - returning, 0.0),
        by_conductance=-(slope / stiffness) * apart,
        stiffness=stiffness,
        is_melting=is_melting,
    )


def skin_of(
    balance: SkinBalance, conductance: Tensor, layer: Tensor, found: Skin
) -> tuple[Tensor, Tensor]:
    """Surface temperature, K, and heat flux into the first layer, W m-2, with derivatives.

    Those of more iterations of Newton's method at the solution, one for every order of derivatives.

    Args:
        balance: of the surface.
        conductance: from the surface to the middle of the first layer, W m-2 K-1, ``[column]``.
        layer: temperature of the first layer relative to the freezing point, K.
        found: the surface without derivatives.
    """
    temperature = found.temperature
    for _ in range(derivative_order()):
        flux = skin_flux(balance, temperature)
        surplus = flux.net - conductance * (temperature - layer)
        free = temperature + surplus / found.stiffness
        temperature = torch.where(found.is_melting, 0.0, free)
    inner = torch.where(found.is_melting, flux.net, conductance * (temperature - layer))
    return temperature, inner - RETURN_CONDUCTANCE * at_least(layer, 0.0)
