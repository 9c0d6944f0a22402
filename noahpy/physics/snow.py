"""The snow pack: one layer without heat capacity. Densities are relative to that of water."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, Protocol

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.air import Air
from noahpy.physics.evapotranspiration import PotentialEvaporation
from noahpy.physics.numerics import TINY, at_least, at_most, positive_power, power, within

FROST_LIMIT_RICHARDSON = 0.1
"""Bulk Richardson number from which frost is limited, 1."""
FROST_LIMIT_RADIATION = 150.0
"""Absorbed radiation above which frost is limited, W m-2."""


class Precipitation(NamedTuple):
    """Precipitation by phase, ``[column]``."""

    is_snow: Tensor
    """Whether snow falls, bool."""
    onto_pack: Tensor
    """Snowfall and freezing rain, kg m-2 s-1."""
    liquid: Tensor
    """Rain that does not freeze, kg m-2 s-1."""
    heat_capacity: Tensor
    """Heat capacity of the precipitation, W m-2 K-1."""
    freezing_heat: Tensor
    """Freezing rain heat flux, zero or negative, W m-2."""


@dataclass(frozen=True)
class SingleSnow:
    """The snow pack of the parent model, which is one layer."""

    layers: ClassVar[int] = 0
    """Number of layers with a state of their own."""


class SnowPack(NamedTuple):
    """The snow pack, ``[column]``."""

    water_equivalent: Tensor
    """Snow water equivalent, m."""
    depth: Tensor
    """Snow depth, m."""
    density: Tensor
    """Snow density relative to water, 1; zero without snow."""


class GroundConduction(NamedTuple):
    """Heat conduction from the surface to the mid-point of the first layer, ``[column]``."""

    conductivity: Tensor
    """Mean thermal conductivity, W m-1 K-1."""
    distance: Tensor
    """Distance from the surface to the mid-point, m."""

    @property
    def conductance(self) -> Tensor:
        """Heat flux per temperature difference, W m-2 K-1."""
        return self.conductivity / self.distance

    def into_warming_ground(self, admittance: Tensor) -> GroundConduction:
        """Conduction to ground of fixed temperature that takes up as much as ground that warms.

        Args:
            admittance: heat flux into the ground per kelvin of its warming over a step, W m-2 K-1.
        """
        return self._replace(distance=self.distance + self.conductivity / admittance)


class SnowSurface(NamedTuple):
    """Snow surface after its energy balance, ``[column]``."""

    skin_temperature: Tensor
    """Skin temperature, K."""
    effective_temperature: Tensor
    """Surface temperature without melt, K."""
    ground_heat_flux: Tensor
    """Heat flux into the soil, W m-2."""
    water_equivalent: Tensor
    """Snow water equivalent, m."""
    melt_rate: Tensor
    """Melt, m s-1."""
    melt_heat_flux: Tensor
    """Heat consumed by melt, W m-2."""
    correction: Tensor
    """Water created (positive) or lost where the pack is clipped at zero, m."""
    has_full_emission: Tensor
    """Whether the balance has the full emission at the new temperature, not a linear one, bool."""
    melt_limited: Tensor
    """Whether melt was clipped at zero or exhausted the pack, bool."""
    old_precipitation_heat: Tensor
    """Heat of bringing precipitation to the old skin temperature, W m-2; zero in the scheme that
    conserves energy."""


class SnowfallFraction(Protocol):
    """Share of the precipitation that is snow."""

    @property
    def needs_forcing(self) -> bool:
        """Whether the forcing must give the share of snow."""
        ...

    def __call__(self, air_temperature: Tensor, given: Tensor) -> Tensor:
        """Share of the precipitation that is snow, 1, ``[column]``.

        Args:
            air_temperature: K.
            given: share that the forcing gives, 1; without meaning unless `needs_forcing`.
        """
        ...


@dataclass(frozen=True)
class ThresholdSnowfall:
    """All precipitation is snow where the air is below the freezing point."""

    needs_forcing: ClassVar[bool] = False
    """Whether the forcing must give the share of snow."""

    def __call__(self, air_temperature: Tensor, given: Tensor) -> Tensor:
        """Share of the precipitation that is snow, 1."""
        return (air_temperature < c.FREEZING_POINT).to(given.dtype)


@dataclass(frozen=True)
class GivenSnowfall:
    """The share of snow that the forcing gives."""

    needs_forcing: ClassVar[bool] = True
    """Whether the forcing must give the share of snow."""

    def __call__(self, air_temperature: Tensor, given: Tensor) -> Tensor:
        """Share of the precipitation that is snow, 1."""
        return given


def precipitation_kind(rate: Tensor, snowfall_fraction: Tensor, skin: Tensor) -> Precipitation:
    """Split precipitation into snow, freezing rain and rain.

    In the parent model all precipitation is of one phase. Here phases may mix; the heat capacity is
    then weighted by mass. Rain freezes where the skin temperature is at most the freezing point.

    Args:
        rate: precipitation rate, kg m-2 s-1, ``[column]``.
        snowfall_fraction: share of snow, 0 to 1; any value without precipitation.
        skin: skin temperature at the start of the step, K.
    """
    falls = rate > 0.0
    snow = torch.where(falls, snowfall_fraction, 0.0) * rate
    rain = rate - snow
    # falls, not rain > 0: pure snow would have the gradient of a share of snow above 1
    freezing_rain = torch.where(falls & (skin <= c.FREEZING_POINT), rain, 0.0)
    return Precipitation(
        is_snow=snow > 0.0,
        onto_pack=snow + freezing_rain,
        liquid=rain - freezing_rain,
        heat_capacity=c.SPECIFIC_HEAT_ICE * snow + c.SPECIFIC_HEAT_WATER * rain,
        # subtracted, because the negative of zero would be a negative zero
        freezing_heat=(0.0 - freezing_rain) * c.LATENT_HEAT_FUSION,
    )


def existing_pack(water_equivalent: Tensor, depth: Tensor) -> SnowPack:
    """The pack at the start of a step, without traces of snow."""
    lies = water_equivalent > c.SNOW_TRACE
    kept = torch.where(lies, water_equivalent, 0.0)
    density = kept / torch.where(lies, depth, 1.0)
    return SnowPack(kept, torch.where(lies, depth, 0.0), density)


def new_snow_density(air_temperature: Tensor) -> Tensor:
    """Density of fresh snow relative to water, 1 (Gottlib 1980; Koren et al. 1999).

    Snow and freezing rain in warmer air have 0.15 at 0, 0.20 at 5 and 0.26 at 10 degC. There is no
    upper bound: above 20 degC the compaction of the same step limits the density.
    """
    warmth = at_least(air_temperature - c.FREEZING_POINT + 15.0, 0.0)
    return c.MINIMUM_SNOW_DENSITY + 0.0017 * power(warmth, 1.5)


def with_new_snow(pack: SnowPack, snowfall: Tensor, fresh_density: Tensor) -> SnowPack:
    """The pack after a snowfall.

    Args:
        pack: before the snowfall.
        snowfall: water equivalent of the new snow, m, ``[column]``.
        fresh_density: density of the new snow relative to water, 1.
    """
    fresh_depth = snowfall / fresh_density
    depth = pack.depth + fresh_depth
    mean = (pack.depth * pack.density + fresh_depth * fresh_density) / at_least(depth, TINY)
    shallow = torch.maximum(fresh_density, pack.density)
    density = torch.where(depth < 1e-5, shallow, mean)
    falls = snowfall > 0.0
    return SnowPack(
        pack.water_equivalent + snowfall,
        torch.where(falls, depth, pack.depth),
        torch.where(falls, density, pack.density),
    )


def snow_conductivity(density: Tensor) -> Tensor:
    """Thermal conductivity of snow, W m-1 K-1: twice that of Dyachkova (1960) as in Noah 3.4.1."""
    return 2.0 * 0.11631 * 0.328 * torch.exp(2.25 * c.LN_10 * density)


def snow_cover_fraction(water_equivalent: Tensor, full_cover: Tensor) -> Tensor:
    """Snow cover fraction, 1, by a depletion curve.

    Args:
        water_equivalent: snow water equivalent, m, ``[column]``.
        full_cover: snow water equivalent at which cover is complete, m.
    """
    x = at_most(water_equivalent / full_cover, 1.0)
    bare = torch.exp(-c.SNOW_COVER_SHAPE * x) - x * torch.exp(
        torch.full_like(x, -c.SNOW_COVER_SHAPE)
    )
    return at_most(1.0 - bare, c.MAXIMUM_SNOW_COVER)


def snow_age(age: Tensor, is_snow: Tensor, has_snow: Tensor, time_step: float) -> Tensor:
    """Time since the last snowfall, s; when the pack vanishes it stays as it is."""
    return torch.where(has_snow, torch.where(is_snow, 0.0, age + time_step), age)


def snow_albedo(age: Tensor, maximum_snow_albedo: Tensor) -> Tensor:
    """Albedo of cold snow, 1 (Livneh et al. 2010).

    Args:
        age: time since the last snowfall, s, ``[column]``.
        maximum_snow_albedo: of deep snow at the site, 1.
    """
    fresh = maximum_snow_albedo + c.SNOW_ALBEDO_LIVNEH_COEFFICIENT * (
        c.FRESH_SNOW_ALBEDO - maximum_snow_albedo
    )
    days = power(age / c.SECONDS_PER_DAY, c.SNOW_ALBEDO_DECAY_EXPONENT)
    decay = positive_power(torch.full_like(days, c.SNOW_ALBEDO_DECAY), days)
    return fresh * decay


def surface_albedo(snow: Tensor, cover: Tensor, background: Tensor) -> Tensor:
    """Albedo of the surface with snow, 1; at least that of the ground.

    Args:
        snow: snow albedo, 1, ``[column]``.
        cover: snow cover fraction, 1.
        background: snow-free albedo, 1.
    """
    snow = at_least(snow, background)
    return at_most(background + cover * (snow - background), snow)


def surface_emissivity(cover: Tensor, background: Tensor) -> Tensor:
    """Emissivity of the surface with snow, 1."""
    return background + cover * (c.SNOW_EMISSIVITY - background)


def surface_roughness_length(cover: Tensor, depth: Tensor, background: Tensor) -> Tensor:
    """Roughness length of the surface with snow, m; snow buries roughness elements.

    Elements are taken to be seven times as high as the roughness length.
    """
    protruding = 7.0 * background - depth
    buried = torch.where(protruding <= 7.0 * 1e-4, c.SNOW_ROUGHNESS_LENGTH, protruding / 7.0)
    return (1.0 - cover) * background + cover * buried


SnowConductionTransition = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Thermal conductivity below the pack, W m-1 K-1, from snow cover fraction (1) and the
conductivities of soil and snow (W m-1 K-1)."""


def switched_snow_conduction(cover: Tensor, soil: Tensor, snow: Tensor) -> Tensor:
    """The conductivity of snow above a cover of 0.97, that of soil below, W m-1 K-1."""
    return torch.where(cover > c.SNOW_CONDUCTION_COVER, snow, soil)


def blended_snow_conduction(cover: Tensor, soil: Tensor, snow: Tensor) -> Tensor:
    """A cubic from soil to snow over a cover of 0.96 to 0.98, the largest cover, W m-1 K-1."""
    half = c.MAXIMUM_SNOW_COVER - c.SNOW_CONDUCTION_COVER
    x = within((cover - c.SNOW_CONDUCTION_COVER) / (2.0 * half) + 0.5, 0.0, 1.0)
    return soil + x * x * (3.0 - 2.0 * x) * (snow - soil)


def ground_conduction(
    soil_conductivity: Tensor,
    snow_conductivity: Tensor,
    depth: Tensor,
    cover: Tensor,
    half_thickness: Tensor,
    transition: SnowConductionTransition,
) -> GroundConduction:
    """Conduction through snow and the upper half of the first layer.

    Args:
        soil_conductivity: of the first layer, damped by vegetation, W m-1 K-1, ``[column]``.
        snow_conductivity: of the snow, W m-1 K-1.
        depth: snow depth, m.
        cover: snow cover fraction, 1.
        half_thickness: half the thickness of the first layer, m.
        transition: from the conductivity of soil to that of snow under nearly complete cover.
    """
    ground = transition(cover, soil_conductivity, snow_conductivity)
    distance = depth + half_thickness
    layered = (depth * snow_conductivity + half_thickness * ground) / distance
    return GroundConduction(layered * cover + ground * (1.0 - cover), distance)


def limited_frost(
    potential: Tensor, richardson: Tensor, absorbed_radiation: Tensor, cover: Tensor
) -> Tensor:
    """Potential evaporation over snow, kg m-2 s-1; stable air limits frost by day."""
    full = c.MAXIMUM_SNOW_COVER
    damped = at_most(potential * (1.0 - richardson), 0.0)
    limited = (damped * cover / full + potential * (full - cover)) / full
    limits = (
        (potential <= 0.0)
        & (richardson >= FROST_LIMIT_RICHARDSON)
        & (absorbed_radiation > FROST_LIMIT_RADIATION)
    )
    return torch.where(limits, limited, potential)


class MeltTerms(NamedTuple):
    """Terms of the energy balance of a snow surface, ``[column]``."""

    radiation: Tensor
    """Absorbed radiation less the heat of precipitation, W m-2."""
    emissivity: Tensor
    """Emissivity of the surface, 1."""
    skin: Tensor
    """Temperature of the surface, K."""
    effective: Tensor
    """Temperature without melt, K."""
    ground_heat_flux: Tensor
    """Heat flux into the ground, W m-2."""
    sensible_heat: Tensor
    """Sensible heat flux, W m-2."""
    evaporation_heat: Tensor
    """Latent heat flux, W m-2."""
    linear_response: Tensor
    """Heat that the linearised surface gives up per kelvin, W m-2 K-1."""


class MeltBalance(Protocol):
    """Heat of precipitation and melt in the energy balance of a snow surface."""

    has_full_emission: ClassVar[bool]
    """Whether melt takes the surplus with the full emission, not with the linearised one."""

    def old_precipitation_heat(self, heat: Tensor) -> Tensor:
        """Heat of bringing precipitation to the old skin temperature that counts, W m-2.

        Args:
            heat: the whole of that heat, W m-2, ``[column]``.
        """
        ...

    def melt_heat(self, terms: MeltTerms) -> Tensor:
        """Heat for melt, W m-2, ``[column]``."""
        ...


def snow_surface_balance(
    water_equivalent: Tensor,
    vapour_loss: Tensor,
    cover: Tensor,
    soil_temperature: Tensor,
    conduction: GroundConduction,
    air: Air,
    potential: PotentialEvaporation,
    absorbed_radiation: Tensor,
    emissivity: Tensor,
    precipitation: Precipitation,
    old_skin_temperature: Tensor,
    evaporation_heat: Tensor,
    time_step: float,
    melt_balance: MeltBalance,
) -> SnowSurface:
    """Energy balance of the snow surface: its temperature, sublimation and melt.

    With a linearised melt balance the temperature is an estimate that gives the melt, since the
    soil temperature at the end of the step is not known yet.

    Args:
        water_equivalent: snow water equivalent with new snow, m, ``[column]``.
        vapour_loss: sublimation less frost over the step, m.
        cover: snow cover fraction, 1.
        soil_temperature: of the first layer at the start of the step, K.
        conduction: from the surface to that temperature.
        air: air at the reference height.
        potential: linearised surface balance.
        absorbed_radiation: W m-2.
        emissivity: of the surface, 1.
        precipitation: by phase.
        old_skin_temperature: skin temperature at the start of the step, K.
        evaporation_heat: latent heat flux of sublimation and evaporation, W m-2.
        time_step: s.
        melt_balance: scheme for the heat of precipitation and melt.
    """
    conductance = potential.heat_conductance
    factor = potential.radiation_factor
    old_heat = melt_balance.old_precipitation_heat(
        precipitation.heat_capacity * (old_skin_temperature - air.temperature)
    )
    radiation = absorbed_radiation - old_heat - precipitation.freezing_heat
    to_soil = conduction.conductivity / (conduction.distance * factor * conductance)
    surplus = (
        (radiation - emissivity * air.emission) / conductance
        + air.potential_temperature
        - air.temperature
        - evaporation_heat / conductance
    )
    effective = (air.temperature + surplus / factor + to_soil * soil_temperature) / (1.0 + to_soil)

    melts = effective > c.FREEZING_POINT
    covered = cover * cover
    melting = c.FREEZING_POINT * covered + effective * (1.0 - covered)
    skin = torch.where(melts, melting, effective)
    ground_heat_flux = conduction.conductivity * (skin - soil_temperature) / conduction.distance

    remaining = water_equivalent - vapour_loss
    sublimed = torch.where(melts, remaining <= c.SNOW_RESIDUE, remaining < 0.0)
    before_melt = torch.where(sublimed, 0.0, remaining)
    melt_heat = melt_balance.melt_heat(
        MeltTerms(
            radiation=radiation,
            emissivity=emissivity,
            skin=skin,
            effective=effective,
            ground_heat_flux=ground_heat_flux,
            sensible_heat=conductance * (skin - air.potential_temperature),
            evaporation_heat=evaporation_heat,
            linear_response=factor * conductance * (1.0 + to_soil),
        )
    )
    can_melt = melts & ~sublimed
    melt = torch.where(can_melt, at_least(melt_heat, 0.0), 0.0)
    melt_depth = melt * (time_step / c.VOLUMETRIC_LATENT_HEAT_FUSION)
    exhausted = can_melt & (before_melt - melt_depth < c.SNOW_RESIDUE)
    melt_depth = torch.where(exhausted, before_melt, melt_depth)
    melt_rate = melt_depth / time_step
    return SnowSurface(
        skin_temperature=skin,
        effective_temperature=effective,
        ground_heat_flux=ground_heat_flux,
        water_equivalent=torch.where(exhausted, 0.0, before_melt - melt_depth),
        melt_rate=melt_rate,
        melt_heat_flux=melt_rate * c.VOLUMETRIC_LATENT_HEAT_FUSION,
        correction=torch.where(sublimed, -remaining, 0.0),
        has_full_emission=melts & melt_balance.has_full_emission,
        melt_limited=melts & (sublimed | exhausted | (melt_heat <= 0.0)),
        old_precipitation_heat=old_heat,
    )


def compacted_density(
    density: Tensor,
    water_equivalent: Tensor,
    skin_temperature: Tensor,
    soil_surface_temperature: Tensor,
    time_step: float,
) -> Tensor:
    """Snow density after settling and wetting by melt over a step, 1.

    Anderson (1976, eq. 3.29) in the approximate solution of Koren et al. (1999), whose exponential
    is a series of five terms.

    Args:
        density: density before, relative to water, 1, ``[column]``.
        water_equivalent: snow water equivalent, m.
        skin_temperature: temperature of the snow surface, K.
        soil_surface_temperature: temperature of the snow base, K.
        time_step: s.
    """
    hours = time_step / c.SECONDS_PER_HOUR
    surface = skin_temperature - c.FREEZING_POINT
    base = soil_surface_temperature - c.FREEZING_POINT
    weight = at_least(100.0 * water_equivalent, 1e-2)
    settling = hours * 0.01 * torch.exp(0.08 * 0.5 * (surface + base) - 21.0 * density)
    y = settling * weight
    growth = 1.0 + y / 2.0 * (1.0 + y / 3.0 * (1.0 + y / 4.0 * (1.0 + y / 5.0)))
    settled = within(density * growth, c.MINIMUM_SNOW_DENSITY, c.MAXIMUM_SNOW_DENSITY)
    wetting = 0.13 * hours / 24.0
    wetted = at_most(settled * (1.0 - wetting) + wetting, c.MAXIMUM_SNOW_DENSITY)
    return torch.where(surface >= 0.0, wetted, settled)
