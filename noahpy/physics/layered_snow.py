"""A step of the layered snow pack, before and after the heat of snow and ground is solved.

Order: albedo, new snow, compaction, remapping, rain; heat of snow and ground; melt, sublimation and
frost, percolation with refreezing. `open_snow` gives the equations of the snow, which
`noahpy.physics.snow_ground.advance_snow_ground` solves with those of the ground, and `close_snow`
takes their solution. The ground exchanges heat with the air over ``1 - cover`` of a cell
(`noahpy.physics.ground_heat.GroundEquations.with_exchange`).

All is continuous in states and fluxes but for a trace of snow of 1e-9 kg m-2, which leaves as water
with its heat. Derivatives have kinks where layers begin or end to melt or to drain, and where edges
of the old and of the new grid meet. There is no transport of vapour within the snow, no depth hoar,
and no light below its surface.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.calm_air import CalmAir, floored_wind
from noahpy.physics.left_out import if_any
from noahpy.physics.numerics import at_least, at_most, layer_sum
from noahpy.physics.snow_compaction import (
    Settling,
    anderson_settling,
    compacted,
    fresh_snow_density,
)
from noahpy.physics.snow_ground import SnowGroundHeat, SnowRows
from noahpy.physics.snow_layers import (
    SnowContent,
    SnowLayers,
    content_of,
    density_change,
    layer_shares,
    layers_of,
    liquid_water,
    no_snow,
    remapped,
    with_layer_on_top,
)
from noahpy.physics.snow_parameters import SnowParameters
from noahpy.physics.snow_properties import (
    HeldWater,
    SnowConductivity,
    SnowCover,
    aged_albedo,
    cover_by_depth,
    cover_fraction,
    held_by_pores,
    yen_conductivity,
)
from noahpy.physics.snow_skin import SkinBalance, SnowWeather, skin_balance, skin_flux
from noahpy.physics.snow_water import percolated, with_vapour_exchange

TRACE: Final = 1e-9
"""Snow up to which none is taken to lie, kg m-2; it leaves as water that takes its heat along."""

LEAST_HELD: Final = 0.01
"""Water that a layer of ice without pores holds on covered ground, as far as it conducts, kg m-2:
with none its conductance would jump where it begins to melt, and heat might have no solution."""
CRUST: Final = 0.002
"""Snow through which a layer full of water first gives its heat, m."""
NIGHT_FROST: Final = 0.23
"""Snow through which a thick layer gives heat at most while it is wet in part, m: the water came
from above, and lies above what is dry. At Col de Porte in ten layers it lies below 0.19 to 0.24 m
of snow in the median of mornings; within that, three layers are closest to five."""


class SnowState(NamedTuple):
    """The snow pack between steps."""

    layers: SnowLayers
    albedo: Tensor
    """Of the snow, 1, ``[column]``; kept without snow."""
    skin: Tensor
    """Temperature of the surface of the snow, K, ``[column]``; the freezing point without snow."""


@dataclass(frozen=True)
class LayeredSnow:
    """A snow pack of layers, and its processes by name."""

    conductivity: SnowConductivity = yen_conductivity
    cover: SnowCover = cover_by_depth
    held_water: HeldWater = held_by_pores
    settling: Settling = anderson_settling
    layers: int = 5
    """Number of layers."""


class OpenSnow(NamedTuple):
    """The pack before the heat of a step is solved."""

    content: SnowContent
    """On the new grid, with new snow and rain."""
    ice: Tensor
    """Before the rain, kg m-2, ``[snow_layer, column]``."""
    liquid: Tensor
    """Liquid water before the step, kg m-2, ``[snow_layer, column]``."""
    rows: SnowRows
    balance: SkinBalance
    albedo: Tensor
    """Of the snow, 1, ``[column]``."""
    rain: Tensor
    """Rain on snow, kg m-2, ``[column]``."""
    brought: Tensor
    """Enthalpy of snowfall and rain on snow, J m-2, ``[column]``."""
    discarded: Tensor
    """A trace of snow that leaves as water, kg m-2, ``[column]``."""
    discarded_heat: Tensor
    """Its enthalpy, J m-2, ``[column]``."""

    @property
    def cover(self) -> Tensor:
        """Snow cover fraction, 1, ``[column]``; the rest of a cell meets the air."""
        return self.rows.cover


class SnowStep(NamedTuple):
    """The pack after a step, and what passed through it; amounts on the whole of a cell."""

    state: SnowState
    outflow: Tensor
    """Water that left the base, kg m-2, ``[column]``."""
    outflow_heat: Tensor
    """Its heat relative to water at the freezing point, J m-2, ``[column]``."""
    sublimation: Tensor
    """Sublimation less frost, kg m-2, ``[column]``."""
    sublimation_lack: Tensor
    """Ice that sublimation asked for and did not find, kg m-2, ``[column]``."""
    sensible_heat: Tensor
    """Into the air, of covered ground, W m-2, ``[column]``."""
    latent_heat: Tensor
    """Into the air, of covered ground, W m-2, ``[column]``."""
    heat_input: Tensor
    """Through the surface of the snow, W m-2, ``[column]``."""
    base_flux: Tensor
    """From the snow into the soil, W m-2, ``[column]``."""
    carried: Tensor
    """Enthalpy that came with snow and rain less that which left with water and vapour, J m-2,
    ``[column]``."""


class _LyingSnow(NamedTuple):
    """See `OpenSnow`."""

    content: SnowContent
    ice: Tensor
    rain: Tensor
    rows: SnowRows


def _no_lying_snow(layers: int, skin: Tensor) -> _LyingSnow:
    none = torch.zeros_like(skin)
    empty = none.expand(layers, -1)
    one, ones = none + 1.0, empty + 1.0
    return _LyingSnow(
        content=SnowContent(empty, empty, empty, empty),
        ice=empty,
        rain=none,
        rows=SnowRows(ones, empty, ones, ones, ones, ones, ones, base=one, cover=none, guess=skin),
    )


def _heat_of_rain(air: Tensor) -> Tensor:
    """Enthalpy of rain, J kg-1, at an air temperature relative to the freezing point, K."""
    return c.LATENT_HEAT_FUSION + c.SPECIFIC_HEAT_WATER * at_least(air, 0.0)


def _lying_snow(
    snow: SnowContent,
    lies: Tensor,
    rainfall: Tensor,
    air: Tensor,
    soil_resistance: Tensor,
    skin: Tensor,
    parameters: SnowParameters,
    schemes: LayeredSnow,
) -> _LyingSnow:
    """Settled snow on the new grid, with rain on it.

    Args:
        snow: the layers with that of new snow.
        lies: whether there is more than a trace, bool, ``[column]``.
        rainfall: on the whole of a cell, kg m-2, ``[column]``.
        air: air temperature relative to the freezing point, K.
        soil_resistance: see `open_snow`.
        skin: surface temperature before the step relative to the freezing point, K.
        parameters: of the snow.
        schemes: choices.
    """
    # the grid by the depth on covered ground
    total = layer_sum(snow.mass)
    snow = SnowContent(*(torch.where(lies, values, 0.0) for values in snow))
    depth = torch.where(lies, layer_sum(snow.thickness), 1.0)
    mean_density = torch.where(lies, total, 100.0) / depth
    scale = schemes.cover(depth, mean_density, parameters)
    cover = cover_fraction(depth, scale)
    per_cover = 1.0 / cover
    local_depth = depth * per_cover
    shares = layer_shares(local_depth, snow.mass.shape[0] - 1)
    snow = remapped(snow, torch.where(lies, shares * depth, 0.0))

    # rain on snow
    ice = snow.mass - liquid_water(snow.enthalpy, snow.mass)
    rain = torch.where(lies, cover * rainfall, 0.0)
    rain_heat = rain * _heat_of_rain(air)
    snow = snow._replace(
        mass=torch.cat([(snow.mass[0] + rain)[None], snow.mass[1:]]),
        enthalpy=torch.cat([(snow.enthalpy[0] + rain_heat)[None], snow.enthalpy[1:]]),
    )

    thickness = shares * local_depth
    mass = torch.where(lies, snow.mass * per_cover, 1.0)
    density = torch.where(lies, mass / thickness, 100.0)
    # the mean of the upper half of a layer, and of its lower one, by the line in it
    change = 0.5 * density_change(snow)
    factor, half = parameters.snow_conductivity_factor, 0.5 * thickness
    upper = half / (factor * schemes.conductivity(density * (1.0 - change)))
    lower = half / (factor * schemes.conductivity(density * (1.0 + change)))
    held = schemes.held_water(ice, snow.thickness, parameters)
    rows = SnowRows(
        mass=mass,
        content=torch.where(lies, snow.enthalpy * per_cover, 0.0),
        held=at_least(held * per_cover, LEAST_HELD),
        upper=upper,
        lower=lower,
        crust=at_most(CRUST / half, 1.0),
        night=upper * at_most(NIGHT_FROST / half, 1.0),
        base=1.0 / (lower[-1] + soil_resistance),
        cover=torch.where(lies, cover, 0.0),
        guess=skin,
    )
    return _LyingSnow(snow, ice, rain, rows)


def open_snow(
    state: SnowState,
    weather: SnowWeather,
    calm: CalmAir,
    soil_resistance: Tensor,
    seconds: float,
    parameters: SnowParameters,
    schemes: LayeredSnow,
) -> OpenSnow:
    """The pack with new snow and rain, and its equations of heat.

    Args:
        state: before the step.
        weather: mean over the step.
        calm: limits of the exchange in calm and stable air.
        soil_resistance: of the upper half of the first soil layer, m2 K W-1, ``[column]``.
        seconds: length of the step, s.
        parameters: of the snow.
        schemes: choices.
    """
    air = weather.air_temperature - c.FREEZING_POINT
    wind = floored_wind(weather.wind_speed, calm.wind_floor)
    count = state.layers.ice.shape[0]

    # new snow on top of the layers as they are
    snowfall = seconds * weather.snowfall
    new_heat = snowfall * (c.SPECIFIC_HEAT_ICE * at_most(air, 0.0))
    fresh = fresh_snow_density(air, wind, parameters)
    before = content_of(state.layers)
    aged = before._replace(ageing=before.ageing + seconds * before.mass)
    new = (snowfall, new_heat, snowfall / fresh, torch.zeros_like(snowfall))
    snow = with_layer_on_top(aged, new)
    total = layer_sum(snow.mass)
    skin = state.skin - c.FREEZING_POINT
    albedo = aged_albedo(state.albedo, skin, total, snowfall, seconds, parameters)
    lies = total > TRACE

    def lying() -> _LyingSnow:
        settled = compacted(snow, wind, schemes.settling, seconds, parameters)
        rainfall = seconds * weather.rainfall
        return _lying_snow(settled, lies, rainfall, air, soil_resistance, skin, parameters, schemes)

    lain = if_any(lies, lying, _no_lying_snow(count, skin))
    rain_heat = lain.rain * _heat_of_rain(air)
    none = torch.zeros_like(total)
    all_of_it = layer_sum(before.enthalpy) + new_heat
    return OpenSnow(
        content=lain.content,
        ice=lain.ice,
        liquid=state.layers.liquid,
        rows=lain.rows,
        balance=skin_balance(weather, albedo, calm, parameters),
        albedo=albedo,
        rain=lain.rain,
        brought=new_heat + rain_heat,
        discarded=torch.where(lies, none, total),
        discarded_heat=torch.where(lies, none, all_of_it),
    )


class _Melted(NamedTuple):
    """What a step leaves of lying snow; see `SnowStep`."""

    layers: SnowLayers
    outflow: Tensor
    outflow_heat: Tensor
    """Relative to ice at the freezing point, J m-2, ``[column]``."""
    sublimation: Tensor
    sublimation_lack: Tensor
    sublimation_heat: Tensor
    """Enthalpy that left with it, J m-2, ``[column]``."""
    sensible_heat: Tensor
    latent_heat: Tensor


def _nothing_melted(layers: int, like: Tensor) -> _Melted:
    none = torch.zeros_like(like)
    return _Melted(no_snow(layers, none), none, none, none, none, none, none, none)


def _melted(
    opened: OpenSnow,
    heat: SnowGroundHeat,
    seconds: float,
    parameters: SnowParameters,
    schemes: LayeredSnow,
) -> _Melted:
    """Snow after melt, sublimation or frost, and percolation; see `close_snow`."""
    cover = opened.cover
    lies = cover > 0.0
    enthalpy = torch.where(lies, cover * heat.enthalpy, 0.0)
    # layers shrink with the ice that melts
    ice = opened.content.mass - liquid_water(enthalpy, opened.content.mass)
    had_ice = opened.ice > 0.0
    left = at_most(ice / torch.where(had_ice, opened.ice, 1.0), torch.ones_like(ice))
    thickness = torch.where(had_ice, left, 0.0) * opened.content.thickness
    melted = opened.content._replace(enthalpy=enthalpy, thickness=thickness)

    flux = skin_flux(opened.balance, heat.skin)
    vapour = torch.where(lies, cover * (seconds * flux.vapour), 0.0)
    sublimed = with_vapour_exchange(melted, vapour)
    drained = percolated(sublimed.content, schemes.held_water, parameters)
    # vapour that the pack could not give, and what a melted layer left, is heat of the air
    covered = torch.where(lies, cover, 1.0) * seconds
    latent = torch.where(lies, c.LATENT_HEAT_SUBLIMATION * (sublimed.given / covered), 0.0)
    turbulent = flux.net + flux.sensible + c.LATENT_HEAT_SUBLIMATION * flux.vapour - heat.flux
    return _Melted(
        layers=layers_of(drained.content),
        outflow=drained.outflow,
        outflow_heat=drained.heat,
        sublimation=sublimed.given,
        sublimation_lack=vapour - sublimed.given,
        sublimation_heat=sublimed.heat,
        sensible_heat=torch.where(lies, turbulent - latent, 0.0),
        latent_heat=latent,
    )


def close_snow(
    opened: OpenSnow,
    heat: SnowGroundHeat,
    seconds: float,
    parameters: SnowParameters,
    schemes: LayeredSnow,
) -> SnowStep:
    """The pack after melt, sublimation or frost, and percolation.

    Args:
        opened: before the heat was solved.
        heat: of snow and ground after the step.
        seconds: length of the step, s.
        parameters: of the snow.
        schemes: choices.
    """
    cover = opened.cover
    left = if_any(
        cover > 0.0,
        lambda: _melted(opened, heat, seconds, parameters, schemes),
        _nothing_melted(opened.ice.shape[0], cover),
    )
    outflow = left.outflow + opened.discarded
    carried_out = left.outflow_heat + opened.discarded_heat
    return SnowStep(
        state=SnowState(
            layers=left.layers,
            albedo=opened.albedo,
            skin=c.FREEZING_POINT + heat.skin,
        ),
        outflow=outflow,
        outflow_heat=carried_out - c.LATENT_HEAT_FUSION * outflow,
        sublimation=left.sublimation,
        sublimation_lack=left.sublimation_lack,
        sensible_heat=left.sensible_heat,
        latent_heat=left.latent_heat,
        heat_input=cover * heat.flux,
        base_flux=cover * heat.base_flux,
        carried=opened.brought - carried_out - left.sublimation_heat,
    )
