"""Exchange coefficients of heat and momentum between surface and air, in three schemes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import virtual_temperature
from noahpy.physics.numerics import (
    TINY,
    at_least,
    at_most,
    nonzero,
    positive_power,
    power,
    safe_sqrt,
)
from noahpy.physics.stability import (
    LARGEST_ARGUMENT,
    LOWEST,
    StabilityFunctions,
    TabulatedStability,
)


class SurfaceLayer(NamedTuple):
    """Inputs of an exchange scheme, ``[column]``; the state is that at the start of the step."""

    wind_speed: Tensor
    """Wind speed, m s-1."""
    wind_height: Tensor
    """Height of the wind speed, m."""
    air_temperature: Tensor
    """Air temperature, K."""
    air_height: Tensor
    """Height of air temperature and humidity, m."""
    potential_temperature: Tensor
    """Potential temperature of the air relative to the surface, K."""
    specific_humidity: Tensor
    """Specific humidity of the air, kg kg-1."""
    surface_pressure: Tensor
    """Surface pressure, Pa."""
    skin_temperature: Tensor
    """Skin temperature, K."""
    surface_specific_humidity: Tensor
    """Effective specific humidity at the surface, kg kg-1."""
    roughness_length: Tensor
    """Roughness length with snow, m."""
    background_roughness_length: Tensor
    """Roughness length without snow, m."""
    exchange_coefficient_heat: Tensor
    """Exchange coefficient of heat of the previous step, m s-1."""
    exchange_coefficient_momentum: Tensor
    """Exchange coefficient of momentum of the previous step, m s-1."""
    bulk_richardson_number: Tensor
    """Bulk Richardson number of the previous step, 1."""
    variable_zilitinkevich: Tensor
    """Whether the Zilitinkevich coefficient depends on the roughness length, bool."""


class Exchange(NamedTuple):
    """Exchange coefficients, ``[column]``."""

    heat: Tensor
    """Exchange coefficient of heat, m s-1."""
    momentum: Tensor
    """Exchange coefficient of momentum, m s-1."""
    bulk_richardson_number: Tensor
    """Bulk Richardson number, 1."""


ExchangeScheme: TypeAlias = Callable[[SurfaceLayer], Exchange]
"""Exchange coefficients of a step, from surface and air at its start."""


def zilitinkevich_factor(roughness_length: Tensor, variable: Tensor) -> Tensor:
    """Factor of the root of friction velocity times roughness length in the heat roughness length.

    Negative (Zilitinkevich 1995; Chen et al. 1997).
    """
    exponent = (-0.40 / 0.07) * c.LN_10 * roughness_length
    coefficient = torch.where(variable, torch.exp(exponent), c.ZILITINKEVICH_COEFFICIENT)
    return -c.ZILITINKEVICH_SHAPE * coefficient


def convective_factor(acceleration: Tensor) -> Tensor:
    """Square of the convective velocity over the exchange coefficient to the power 2/3.

    The correction of the wind for free convection (Beljaars 1995).

    Args:
        acceleration: buoyant acceleration by the difference of air and surface, m s-2,
            ``[column]``.
    """
    scaled = (c.BOUNDARY_LAYER_DEPTH * acceleration).abs()
    return c.CONVECTIVE_VELOCITY_FACTOR * power(scaled, 2.0 / 3.0)


def _convective_velocity_squared(factor: Tensor, heat: Tensor) -> Tensor:
    return factor * positive_power(heat, 2.0 / 3.0)


def _friction_velocity(
    momentum: Tensor, wind_squared: Tensor, convective_squared: Tensor, least: float
) -> Tensor:
    return at_least(torch.sqrt(momentum * torch.sqrt(wind_squared + convective_squared)), least)


# --- scheme 1: MYJ -------------------------------------------------------------------------------

_CRITICAL_RICHARDSON = 0.505
_VIRTUAL_FACTOR = 461.6 / 287.0 - 1.0
_KAPPA = 2.0 / 7.0
_ITERATIONS = 5


def myj_exchange(layer: SurfaceLayer, stability: StabilityFunctions) -> Exchange:
    """MYJ surface layer (Janjic 1994) with the Zilitinkevich (1995) heat roughness length."""
    exner = torch.exp(_KAPPA * torch.log(c.REFERENCE_PRESSURE / layer.surface_pressure))
    air = layer.air_temperature * exner
    surface = layer.skin_temperature * exner
    buoyancy = c.GRAVITY / air
    humidity, surface_humidity = layer.specific_humidity, layer.surface_specific_humidity
    difference = (air - surface) * ((humidity + surface_humidity) * (0.5 * _VIRTUAL_FACTOR) + 1.0)
    difference = difference + (humidity - surface_humidity) * _VIRTUAL_FACTOR * (
        0.5 * (air + surface)
    )
    wind_squared = at_least(layer.wind_speed * layer.wind_speed, 1e-6)
    height, wind_height = layer.air_height, layer.wind_height
    richardson = buoyancy * difference * wind_height * wind_height / wind_squared / height

    roughness = layer.roughness_length
    top_momentum, top_heat = wind_height + roughness, height + roughness
    ratio_momentum = top_momentum / roughness
    log_momentum = torch.log(ratio_momentum)
    stable_share = at_most(richardson / _CRITICAL_RICHARDSON, 1.0)
    is_stable = difference > 0.0
    roughness_factor = zilitinkevich_factor(roughness, layer.variable_zilitinkevich) * torch.where(
        is_stable, 1.0 + 10.0 * (stable_share * stable_share), 1.0
    )

    least = 0.0001 / height
    heat, momentum = layer.exchange_coefficient_heat, layer.exchange_coefficient_momentum
    acceleration = buoyancy * difference
    convection = convective_factor(acceleration)
    convective = _convective_velocity_squared(convection, heat)
    friction = _friction_velocity(momentum, wind_squared, convective, 1e-9)
    convection = torch.where(is_stable, 0.0, convection)
    buoyancy_flux = c.VON_KARMAN * acceleration
    background = layer.background_roughness_length
    one = torch.ones_like(ratio_momentum)
    inverse_ratio_momentum = roughness / top_momentum
    for _ in range(_ITERATIONS):
        heat_roughness = at_least(
            torch.exp(roughness_factor * torch.sqrt(friction * background)) * background, 1e-28
        )
        ratio_heat = heat_roughness / top_heat
        inverse_length = buoyancy_flux * heat / (friction * friction * friction)
        zeta = inverse_length * torch.stack([top_momentum, roughness, top_heat, heat_roughness])
        share = torch.stack([one, inverse_ratio_momentum, one, ratio_heat])
        psi = stability(at_most(at_least(zeta, LOWEST * share), LARGEST_ARGUMENT * share)).unbind(0)
        profile_momentum = psi[0] - psi[1] + log_momentum
        profile_heat = psi[2] - psi[3] - torch.log(ratio_heat)
        scaled = c.VON_KARMAN * friction
        momentum = at_least(scaled / profile_momentum, least)
        heat = at_least(scaled / profile_heat, least)
        convective = _convective_velocity_squared(convection, heat)
        friction = _friction_velocity(momentum, wind_squared, convective, 1e-9)
    return Exchange(heat, momentum, richardson)


# --- scheme 2: Yang et al. -----------------------------------------------------------------------

_YANG_SPECIFIC_HEAT = 1004.0
_YANG_GAS_CONSTANT = 287.0
_YANG_GRAVITY = 9.8
_STABLE_PRANDTL = 1.0
_UNSTABLE_PRANDTL = 0.95
_GAMMA_MOMENTUM = 19.0
_GAMMA_HEAT = 11.6
_BETA_MOMENTUM = 5.3
_BETA_HEAT = 8.0
_YANG_ITERATIONS = 3
_LEAST_INVERSE_LENGTH = 1e-6


def _unstable_inverse_length(
    richardson: Tensor,
    log_momentum: Tensor,
    log_heat: Tensor,
    momentum_depth: Tensor,
    heat_depth: Tensor,
) -> Tensor:
    """Inverse Obukhov length for Ri < 0, by a fit in place of an iteration (Yang et al. 2001)."""
    d = at_most(richardson, -TINY) / _UNSTABLE_PRANDTL
    n = d * (log_momentum * log_momentum / log_heat) / momentum_depth
    a, b, h = torch.log(-d), torch.log(log_momentum), torch.log(log_heat)
    p = at_least(
        0.03728
        - 0.093143 * a
        - 0.24069 * b
        + 0.30616 * h
        + 0.017131 * a * a
        + 0.037666 * a * b
        - 0.084598 * b * b
        - 0.016498 * a * h
        + 0.1828 * b * h
        - 0.12587 * h * h,
        0.0,
    )
    correction = 1.0 - p * d * (_GAMMA_MOMENTUM**2 / 8.0 / _GAMMA_HEAT) * (
        momentum_depth / heat_depth
    )
    return n / correction


def _stable_inverse_length(
    richardson: Tensor,
    log_momentum: Tensor,
    log_heat: Tensor,
    momentum_depth: Tensor,
    heat_depth: Tensor,
) -> Tensor:
    """Inverse Obukhov length for Ri >= 0, the root of a quadratic (Yang et al. 2001)."""
    d = at_least(richardson, 0.0) / _STABLE_PRANDTL
    a = d * _BETA_MOMENTUM**2 * momentum_depth - _BETA_HEAT * heat_depth
    b = 2.0 * d * _BETA_MOMENTUM * log_momentum - log_heat
    q = d * log_momentum * log_momentum / momentum_depth
    return (-b - safe_sqrt((b * b - 4.0 * a * q).abs())) / (2.0 * nonzero(a))


@dataclass(frozen=True)
class MyjExchange:
    """MYJ surface layer (Janjic 1994) with the Zilitinkevich (1995) heat roughness length."""

    stability: StabilityFunctions = field(default_factory=TabulatedStability)
    """Stability functions."""

    def __call__(self, layer: SurfaceLayer) -> Exchange:
        """Exchange coefficients of a surface layer."""
        return myj_exchange(layer, self.stability)


def yang_exchange(layer: SurfaceLayer) -> Exchange:
    """Heat roughness of Yang et al. (2008) with profiles of Hogstrom (1996).

    As in the parent model the coefficient of momentum stays that of the previous step.
    """
    height, wind_height = layer.air_height, layer.wind_height
    roughness = layer.roughness_length
    wind = at_least(layer.wind_speed, 0.01)
    density = layer.surface_pressure / (
        _YANG_GAS_CONSTANT * virtual_temperature(layer.air_temperature, layer.specific_humidity)
    )
    at_height = layer.surface_pressure - density * c.GRAVITY * height
    potential = layer.air_temperature * torch.exp(
        (_YANG_GAS_CONSTANT / _YANG_SPECIFIC_HEAT) * torch.log(layer.surface_pressure / at_height)
    )
    difference = potential - layer.skin_temperature
    viscosity = (
        1.328e-5
        * (c.REFERENCE_PRESSURE / layer.surface_pressure)
        * torch.exp(1.754 * torch.log(potential / c.FREEZING_POINT))
    )
    log_momentum = torch.log(wind_height / roughness)
    momentum_depth = wind_height - roughness
    bulk_richardson = (_YANG_GRAVITY / potential) * difference * momentum_depth / (wind * wind)
    is_unstable = bulk_richardson < 0.0

    friction = c.VON_KARMAN / log_momentum * wind
    temperature_scale = c.VON_KARMAN / torch.log(height / roughness) * difference
    richardson = bulk_richardson
    coefficient_heat = temperature_scale
    for _ in range(_YANG_ITERATIONS):
        heat_roughness = (70.0 * viscosity / friction) * torch.exp(
            -7.2 * safe_sqrt(friction) * power(temperature_scale.abs(), 0.25)
        )
        heat_roughness = at_most(at_least(heat_roughness, 1e-10), height / 10.0)
        log_heat = torch.log(height / heat_roughness)
        heat_depth = height - heat_roughness

        stable_limit = (_STABLE_PRANDTL * _BETA_HEAT / _BETA_MOMENTUM**2) * (
            1.0 - heat_roughness / height
        ) / (1.0 - roughness / wind_height) - 0.05
        stable = at_most(at_most(bulk_richardson, 0.2), stable_limit)
        richardson = torch.where(is_unstable, at_least(bulk_richardson, -10.0), stable)
        depths = (log_momentum, log_heat, momentum_depth, heat_depth)
        inverse_length = torch.where(
            is_unstable,
            _unstable_inverse_length(richardson, *depths),
            _stable_inverse_length(richardson, *depths),
        )
        inverse_length = torch.where(
            inverse_length < 0.0,
            at_most(inverse_length, -_LEAST_INVERSE_LENGTH),
            torch.where(inverse_length > 0.0, at_least(inverse_length, _LEAST_INVERSE_LENGTH), 0.0),
        )
        coefficient_momentum, coefficient_heat = _hogstrom_coefficients(
            inverse_length, log_momentum, log_heat, wind_height, roughness, height, heat_roughness
        )
        friction = coefficient_momentum * wind
        temperature_scale = coefficient_heat * difference
    heat = at_least(friction * coefficient_heat, 0.001 / wind_height)
    return Exchange(heat, layer.exchange_coefficient_momentum, richardson)


def _hogstrom_coefficients(
    inverse_length: Tensor,
    log_momentum: Tensor,
    log_heat: Tensor,
    wind_height: Tensor,
    roughness: Tensor,
    height: Tensor,
    heat_roughness: Tensor,
) -> tuple[Tensor, Tensor]:
    """Friction velocity over wind speed, and temperature scale over temperature difference, 1."""
    unstable = at_most(inverse_length, 0.0)

    def momentum_root(z: Tensor) -> Tensor:
        return torch.sqrt(torch.sqrt(1.0 - _GAMMA_MOMENTUM * z * unstable))

    def heat_root(z: Tensor) -> Tensor:
        return torch.sqrt(1.0 - _GAMMA_HEAT * z * unstable)

    x2, x1 = momentum_root(wind_height), momentum_root(roughness)
    y2, y1 = heat_root(height), heat_root(heat_roughness)
    psi_momentum = (
        2.0 * torch.log((1.0 + x2) / (1.0 + x1))
        + torch.log((1.0 + x2 * x2) / (1.0 + x1 * x1))
        - 2.0 * torch.atan(x2)
        + 2.0 * torch.atan(x1)
    )
    psi_heat = 2.0 * torch.log((1.0 + y2) / (1.0 + y1))
    unstable_momentum = at_least(log_momentum - psi_momentum, 0.50 * log_momentum)
    unstable_heat = _UNSTABLE_PRANDTL * at_least(log_heat - psi_heat, 0.33 * log_momentum)

    stable = at_least(inverse_length, 0.0)
    stable_psi_momentum = at_least(
        -_BETA_MOMENTUM * (wind_height - roughness) * stable, -_BETA_MOMENTUM
    )
    stable_psi_heat = at_least(-_BETA_HEAT * (height - heat_roughness) * stable, -_BETA_HEAT)
    stable_momentum = at_most(log_momentum - stable_psi_momentum, 2.0 * log_momentum)
    stable_heat = _STABLE_PRANDTL * at_most(log_heat - stable_psi_heat, 2.0 * log_momentum)
    is_unstable = inverse_length < 0.0
    return (
        c.VON_KARMAN / torch.where(is_unstable, unstable_momentum, stable_momentum),
        c.VON_KARMAN / torch.where(is_unstable, unstable_heat, stable_heat),
    )


# --- scheme 0: Chen et al. -----------------------------------------------------------------------

_CHEN_BUOYANCY = 9.8 / 270.0
_LEAST_FRICTION_VELOCITY = 0.07
_OLD_WEIGHT = 0.15
_CHEN_HALF_PI = 3.14159265 / 2.0


def _chen_momentum_profile(zeta: Tensor) -> Tensor:
    x = torch.sqrt(torch.sqrt(1.0 - 16.0 * zeta))
    return (
        -2.0 * torch.log((x + 1.0) / 2.0)
        - torch.log((x * x + 1.0) / 2.0)
        + 2.0 * torch.atan(x)
        - _CHEN_HALF_PI
    )


def _chen_heat_profile(zeta: Tensor) -> Tensor:
    return -2.0 * torch.log((torch.sqrt(1.0 - 16.0 * zeta) + 1.0) / 2.0)


def chen_exchange(layer: SurfaceLayer) -> Exchange:
    """Iterated profiles of Paulson (1970) as in Chen et al. (1997); no new Richardson number."""
    air = virtual_temperature(layer.potential_temperature, layer.specific_humidity)
    surface = virtual_temperature(layer.skin_temperature, layer.specific_humidity)
    acceleration = _CHEN_BUOYANCY * (air - surface)
    wind_squared = at_least(layer.wind_speed * layer.wind_speed, 1e-4)
    roughness = layer.roughness_length
    least = 0.001 / layer.wind_height
    top_momentum = layer.wind_height + roughness
    log_momentum = torch.log(top_momentum / roughness)
    roughness_factor = zilitinkevich_factor(roughness, layer.variable_zilitinkevich)

    def heat_roughness_length(friction: Tensor) -> Tensor:
        return roughness * torch.exp(roughness_factor * torch.sqrt(friction * roughness))

    def inverse_obukhov(heat: Tensor, friction: Tensor) -> Tensor:
        return c.VON_KARMAN * acceleration * heat / (friction * friction * friction)

    heat, momentum = layer.exchange_coefficient_heat, layer.exchange_coefficient_momentum
    convection = convective_factor(acceleration)
    convective = _convective_velocity_squared(convection, heat)
    friction = _friction_velocity(momentum, wind_squared, convective, _LEAST_FRICTION_VELOCITY)
    heat_roughness = heat_roughness_length(friction)
    inverse_length = inverse_obukhov(heat, friction)
    for _ in range(_ITERATIONS):
        top_heat = layer.air_height + heat_roughness
        log_heat = torch.log(top_heat / heat_roughness)
        inverse_length = at_least(top_heat * inverse_length, LOWEST) / top_heat
        unstable, stable = at_most(inverse_length, 0.0), at_least(inverse_length, 0.0)
        is_unstable = inverse_length < 0.0
        correction_momentum = torch.where(
            is_unstable,
            _chen_momentum_profile(top_momentum * unstable)
            - _chen_momentum_profile(roughness * unstable),
            5.0 * at_most(top_momentum * stable, 1.0) - 5.0 * (roughness * stable),
        )
        correction_heat = torch.where(
            is_unstable,
            _chen_heat_profile(top_heat * unstable) - _chen_heat_profile(heat_roughness * unstable),
            5.0 * at_most(top_heat * stable, 1.0) - 5.0 * (heat_roughness * stable),
        )
        friction = _friction_velocity(momentum, wind_squared, convective, _LEAST_FRICTION_VELOCITY)
        heat_roughness = heat_roughness_length(friction)
        scaled = c.VON_KARMAN * friction
        momentum = at_least(scaled / (correction_momentum + log_momentum), least)
        heat = at_least(scaled / (correction_heat + log_heat), least)
        convective = _convective_velocity_squared(convection, heat)
        inverse_length = _OLD_WEIGHT * inverse_length + (1.0 - _OLD_WEIGHT) * inverse_obukhov(
            heat, friction
        )
    return Exchange(heat, momentum, layer.bulk_richardson_number)
