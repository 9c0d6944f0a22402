"""How far ground is from the state that repeated years lead to, and how to come there sooner.

A year maps the state at its start to that at its end. The layers that freeze and thaw come to the
fixed point of this map in some years. Ground below them comes there slowly, along known lines, by
conduction and with the water that percolates: with its matrix A of the exchange of heat up to the
surface, the change f of a year leaves a distance of (1 - exp(-A year))^-1 f, exactly if the
exchange is linear. For slow ground this is the temperature at which the heat that it gained in the
year would flow out again, whatever ice has to melt on the way. A step by this distance is that of
Newton's method, with this exchange as the derivative of the map. Conductivities are those of the
mean water and ice of the year, since the layers that thaw are frozen for most of it.

Where moving water carries heat, a layer takes from the one above it the more, which makes the
matrix unsymmetric. It is symmetric in temperatures over weights w, and heat over them: with
conductance k and carried heat g between two layers, w below is w above times sqrt((k + g) / k).

Water follows no such lines: roots take the same from a layer every year until it is dry, and free
drainage slows down without end. What it has before it is told from two years in a row: a drift that
a year lessens by a share s will be used up after 1 / s years (Aitken's extrapolation, by layer).
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.physics import constants as c
from noahpy.physics.enthalpy import enthalpy
from noahpy.physics.ground_heat import ImplicitGround, still_water, upper_conductance
from noahpy.physics.numerics import at_least
from noahpy.physics.soil_heat import DeepGround, volumetric_heat_capacity

SMALL_WARMING: Final = 0.05
"""Half the change of temperature over which heat capacities with melting ice are taken, K."""
MOST_MOVED: Final = 20.0
"""Largest step of the temperature of a layer beyond the change of its year, K."""
LONGEST_DRIFT: Final = 10.0
"""The most cycles for which water is taken to drift on as it did in the last."""


class Means(NamedTuple):
    """Means of a cycle of years, ``[layer, column]`` unless stated."""

    temperature: Tensor
    """Soil temperature, K."""
    total: Tensor
    """Total water content, m3 m-3."""
    liquid: Tensor
    """Liquid water content, m3 m-3."""
    drainage: Tensor
    """Flux of water out of the last layer, m s-1, ``[column]``."""


class Distance(NamedTuple):
    """Distance of the start of a cycle of years from the state that its repetition leads to.

    NaN where a state is not finite.
    """

    temperature: Tensor
    """K, ``[layer, column]``; of layers that freeze and thaw the change in the cycle."""
    water: Tensor
    """Total water content, m3 m-3, ``[layer, column]``, of at most `LONGEST_DRIFT` cycles; of as
    many in columns without a cycle before to compare with."""


def heat_gained(before: State, after: State, model: Model) -> Tensor:
    """Heat that layers gained from one state to another, J m-3, ``[layer, column]``.

    Water that flows counts as having the temperature of the layer, so that it brings nothing by
    being liquid, or warm: what drains from warm ground lessens its heat capacity, and leaves its
    temperature. What warmer water brings from above is heat that the layer gained.
    """
    warmth = 0.5 * (before.soil_temperature + after.soil_temperature) - c.FREEZING_POINT
    porosity = model.parameters.soil.porosity
    then, now = (
        volumetric_heat_capacity(state.total_water_content, state.total_water_content, porosity)
        for state in (before, after)
    )
    # water flows as a liquid, in frozen ground hardly
    flown = (now - then) * at_least(warmth, 0.0)

    def content(state: State) -> Tensor:
        total, liquid = state.total_water_content, state.liquid_water_content
        return _heat_of(state.soil_temperature, total, liquid, model)

    return content(after) - content(before) - flown


def _heat_of(temperature: Tensor, total: Tensor, liquid: Tensor, model: Model) -> Tensor:
    capacity = volumetric_heat_capacity(total, liquid, model.parameters.soil.porosity)
    return enthalpy(temperature - c.FREEZING_POINT, liquid - total, capacity)


class _Exchange(NamedTuple):
    """Heat that leaves layers as they and others warm, the surface keeping its temperature."""

    capacity: Tensor
    """J m-2 K-1, ``[column, layer]``."""
    matrix: Tensor
    """Symmetric, of heat and temperatures over `weight`, W m-2 K-1, ``[column, layer, layer]``."""
    weight: Tensor
    """1, ``[column, layer]``; 1 where all heat is conducted."""


def _percolation(before: State, after: State, means: Means, model: Model, seconds: float) -> Tensor:
    """Mean flux of water down between layers, m s-1, ``[layer - 1, column]``.

    It is that which leaves the last layer, and what the layers below have gained; what roots take
    there is left out.
    """
    gained = (after.total_water_content - before.total_water_content) * (
        model.coefficients.geometry.thickness / seconds
    )
    return means.drainage + gained[1:].flip(0).cumsum(0).flip(0)


def _exchange(state: State, means: Means, percolation: Tensor, model: Model) -> _Exchange:
    """How layers of a state exchange heat, with the means of a year.

    Args:
        state: at its end.
        means: of the year.
        percolation: flux of water down between layers, m s-1, ``[layer - 1, column]``.
        model: of the columns.
    """
    coefficients, schemes = model.coefficients, model.stepping_schemes
    geometry, site = coefficients.geometry, coefficients.site
    heat = schemes.soil_heat
    temperature, total = state.soil_temperature, state.total_water_content

    def heat_at(warming: float) -> Tensor:
        moved = temperature + warming
        liquid = heat.equilibrium_liquid(moved, total, coefficients.freezing)
        return _heat_of(moved, total, liquid, model)

    capacity = (heat_at(SMALL_WARMING) - heat_at(-SMALL_WARMING)) / (2.0 * SMALL_WARMING)
    # a freezing curve that jumps may lose heat on the way
    dry = volumetric_heat_capacity(total, torch.zeros_like(total), model.parameters.soil.porosity)
    capacity = at_least(capacity, dry) * geometry.thickness
    layers = schemes.thermal_conductivity(means.total, means.liquid, coefficients.thermal)
    conductance = heat.conduction if isinstance(heat, ImplicitGround) else upper_conductance
    between = conductance(layers, layers[0], geometry)
    deep = DeepGround(site.deep_soil_temperature, site.geothermal_heat_flux)
    cold, warm = (
        schemes.bottom(temperature[-1] + warming, layers[-1], deep, geometry).heat_flux
        for warming in (0.0, 1.0)
    )
    top = layers[:1] / (0.5 * geometry.thickness[:1])
    carried = torch.zeros_like(between)
    if isinstance(heat, ImplicitGround) and heat.carried is not still_water:
        carried = c.VOLUMETRIC_HEAT_CAPACITY_WATER * percolation
    above, below = (between + at_least(part, 0.0) for part in (carried, -carried))
    out = torch.cat([top, above]) + torch.cat([below, (warm - cold)[None]])
    both = (above * below).sqrt().T
    matrix = torch.diag_embed(out.T)
    matrix -= torch.diag_embed(both, 1) + torch.diag_embed(both, -1)
    weight = torch.cat([torch.ones_like(top), (above / below).sqrt()]).cumprod(0)
    return _Exchange(capacity.T, matrix, weight.T)


def _left_by_exchange(
    before: State, after: State, means: Means, model: Model, seconds: float
) -> Tensor:
    """Temperature that layers would still change by, if they exchanged all their heat, K."""
    percolation = _percolation(before, after, means, model, seconds)
    exchange = _exchange(after, means, percolation, model)
    capacity, matrix, weight = (part.double() for part in exchange)
    gained = heat_gained(before, after, model)
    gained = (gained.double() * model.coefficients.geometry.thickness).T
    finite = gained.isfinite() & matrix.isfinite().all(2) & capacity.isfinite() & weight.isfinite()
    known = finite.all(1)[:, None]
    root = torch.where(known, capacity, 1.0).sqrt()
    eye = torch.eye(root.shape[1], dtype=root.dtype, device=root.device)
    scaled = torch.where(known[:, :, None], matrix / (root[:, :, None] * root[:, None, :]), eye)
    rates, modes = torch.linalg.eigh(scaled)
    left = -torch.expm1(-rates.clamp(min=0.0) * seconds)
    # sums by layer, which do not depend on the other columns of a batch
    share = (modes * (gained / (root * weight))[:, :, None]).sum(1)
    least = torch.finfo(left.dtype).tiny
    away: Tensor = (modes.mT * (share / left.clamp(min=least))[:, :, None]).sum(1) * (weight / root)
    return away.T


def _left_by_drift(now: Tensor, before: Tensor) -> Tensor:
    """What is left of a drift, after its changes in two cycles; not less than that in the last."""
    cycles = torch.where(now == 0.0, 1.0, before.abs() / (before - now).abs())
    return now * cycles.nan_to_num(LONGEST_DRIFT).clamp(1.0, LONGEST_DRIFT)


def distance_to_equilibrium(
    before: State,
    after: State,
    means: Means,
    is_deep: Tensor,
    water_drift: Tensor,
    model: Model,
    seconds: float,
) -> Distance:
    """Estimate how far the start of a cycle is from equilibrium.

    Args:
        before: state at the start of the cycle.
        after: state at its end.
        means: of the cycle.
        is_deep: whether a layer is below all that freeze and thaw, bool, ``[layer, column]``.
        water_drift: change of the total water content in the cycle before, m3 m-3,
            ``[layer, column]``; NaN in columns where it tells nothing.
        model: of the columns.
        seconds: length of the cycle, s.
    """
    with torch.no_grad():
        away = _left_by_exchange(before, after, means, model, seconds)
        change = after.soil_temperature - before.soil_temperature
        water = after.total_water_content - before.total_water_content
        return Distance(
            torch.where(is_deep, away.to(change), change), _left_by_drift(water, water_drift)
        )


def nearer_state(state: State, warming: Tensor, wetting: Tensor, model: Model) -> State:
    """A state nearer to the equilibrium.

    Snow, canopy and skin stay as they are. In layers that are moved liquid water is in equilibrium
    with ice. A step makes no layer drier than roots can make it, or wetter than its pores.

    Args:
        state: at the end of a cycle.
        warming: step of the soil temperature, K, ``[layer, column]``.
        wetting: step of the total water content, m3 m-3, ``[layer, column]``.
        model: of the columns.
    """
    soil, content = model.parameters.soil, state.total_water_content
    # a column that is lost stays so
    known = warming.isfinite().all(0) & wetting.isfinite().all(0)
    step = torch.where(known, warming.clamp(-MOST_MOVED, MOST_MOVED), 0.0)
    temperature = state.soil_temperature + step
    total = (content + torch.where(known, wetting, 0.0)).clamp(
        torch.minimum(content, soil.wilting_point_water_content),
        torch.maximum(content, soil.porosity),
    )
    liquid = model.schemes.soil_heat.equilibrium_liquid(
        temperature, total, model.coefficients.freezing
    )
    is_moved = (step != 0.0) | (total != content)
    return state._replace(
        soil_temperature=temperature,
        total_water_content=total,
        liquid_water_content=torch.where(is_moved, liquid, state.liquid_water_content),
    )
