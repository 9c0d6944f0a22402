"""Snow in layers: contents, a grid that is smooth in the depth of the snow, and remapping.

The number of layers is fixed. With the depth of the snow all layers become thin together, so that
none comes into being or vanishes while there is snow; without snow all are empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import pad

from noahpy.physics import constants as c
from noahpy.physics.numerics import at_least, at_most, layer_sum, within
from noahpy.physics.tridiagonal import from_above

ICE_DENSITY: Final = 917.0
"""Density of ice, kg m-3."""
LEAST_SNOW_LAYERS, MOST_SNOW_LAYERS = 2, 10
"""Number of layers; a compiled step tells them from layers of soil by their number."""
_GRIDS: Final[tuple[tuple[int, tuple[float, ...], tuple[float, ...]], ...]] = (
    (8, (0.05, 0.1, 0.15, 0.2), (0.2, 0.15, 0.1, 0.05)),
    (4, (0.1, 0.2), (0.05,)),
    (3, (0.18,), (0.06,)),
    (2, (0.15,), ()),
)
"""Least number of layers, and thickness of the layers near top and base of a deep pack, m."""


class SnowLayers(NamedTuple):
    """Snow on the whole of a cell, ``[snow_layer, column]``, from the top; 0 without snow."""

    ice: Tensor
    """kg m-2."""
    liquid: Tensor
    """Liquid water, kg m-2."""
    temperature: Tensor
    """K; the freezing point without snow."""
    thickness: Tensor
    """m."""
    age: Tensor
    """Mean time since the snow fell, s."""


class SnowContent(NamedTuple):
    """What layers hold, which sums up, ``[snow_layer, column]``."""

    mass: Tensor
    """Ice and liquid water, kg m-2."""
    enthalpy: Tensor
    """Relative to ice at the freezing point, J m-2."""
    thickness: Tensor
    """m."""
    ageing: Tensor
    """Mass times age, kg m-2 s."""


class Warmth(NamedTuple):
    """Temperature of snow from its enthalpy, ``[snow_layer, column]``."""

    temperature: Tensor
    """Relative to the freezing point, K."""
    slope: Tensor
    """Derivative by enthalpy, K m2 J-1; 0 while ice melts."""


def no_snow(layers: int, like: Tensor) -> SnowLayers:
    """Layers without snow.

    Args:
        layers: number of them.
        like: ``[column]``; shape and type count.

    Raises:
        ValueError: fewer than `LEAST_SNOW_LAYERS`, or more than `MOST_SNOW_LAYERS`.
    """
    if not LEAST_SNOW_LAYERS <= layers <= MOST_SNOW_LAYERS:
        allowed = f"{LEAST_SNOW_LAYERS} to {MOST_SNOW_LAYERS}"
        raise ValueError(f"snow has {allowed} layers, not {layers}")
    none = torch.zeros_like(like).expand(layers, -1).contiguous()
    return SnowLayers(none, none, none + c.FREEZING_POINT, none, none)


def warmth(enthalpy: Tensor, mass: Tensor) -> Warmth:
    """Temperature of snow, which stays at the freezing point while ice melts.

    Args:
        enthalpy: J m-2.
        mass: kg m-2, positive.
    """
    inverse = 1.0 / mass
    cold, warm = inverse * (1.0 / c.SPECIFIC_HEAT_ICE), inverse * (1.0 / c.SPECIFIC_HEAT_WATER)
    surplus = enthalpy - c.LATENT_HEAT_FUSION * mass
    is_cold, is_warm = enthalpy < 0.0, surplus > 0.0
    return Warmth(
        torch.where(is_cold, enthalpy * cold, torch.where(is_warm, surplus * warm, 0.0)),
        torch.where(is_cold, cold, torch.where(is_warm, warm, 0.0)),
    )


def liquid_water(enthalpy: Tensor, mass: Tensor) -> Tensor:
    """Liquid water of snow, kg m-2."""
    melted = at_least(enthalpy * (1.0 / c.LATENT_HEAT_FUSION), 0.0)
    return torch.where(melted > mass, mass, melted)


def content_of(layers: SnowLayers) -> SnowContent:
    """What layers hold."""
    mass = layers.ice + layers.liquid
    capacity = c.SPECIFIC_HEAT_ICE * layers.ice + c.SPECIFIC_HEAT_WATER * layers.liquid
    sensible = capacity * (layers.temperature - c.FREEZING_POINT)
    enthalpy = sensible + c.LATENT_HEAT_FUSION * layers.liquid
    return SnowContent(mass, enthalpy, layers.thickness, mass * layers.age)


def layers_of(content: SnowContent) -> SnowLayers:
    """Layers that hold a content."""
    is_there = content.mass > 0.0
    mass = torch.where(is_there, content.mass, 1.0)
    liquid = liquid_water(content.enthalpy, content.mass)
    temperature = warmth(torch.where(is_there, content.enthalpy, 0.0), mass).temperature
    return SnowLayers(
        ice=content.mass - liquid,
        liquid=liquid,
        temperature=c.FREEZING_POINT + temperature,
        thickness=content.thickness,
        age=torch.where(is_there, content.ageing / mass, 0.0),
    )


def spread(layers: SnowLayers, mass: Tensor, depth: Tensor, temperature: Tensor) -> SnowLayers:
    """Layers of a given mass and depth in all, whoever gave them.

    Every layer gains or loses the same share of its mass, ice as liquid water, and of its
    thickness; temperatures and ages stay. Where there are no layers they are of one density, of the
    grid of that depth, without liquid water, and of no age.

    Args:
        layers: as they were.
        mass: kg m-2, ``[column]``; 0 without snow.
        depth: m, ``[column]``; positive where there is snow.
        temperature: of snow where there are no layers, K, ``[column]``.
    """
    lies = (mass > 0.0) & (depth > 0.0)
    had_mass, had_depth = layer_sum(layers.ice + layers.liquid), layer_sum(layers.thickness)
    had = (had_mass > 0.0) & (had_depth > 0.0)
    heavier = torch.where(lies & had, mass / torch.where(had, had_mass, 1.0), 0.0)
    thicker = torch.where(lies & had, depth / torch.where(had, had_depth, 1.0), 0.0)
    is_new = lies & ~had
    shares = layer_shares(torch.where(is_new, depth, 1.0), layers.ice.shape[0])
    new = torch.where(is_new, shares, 0.0)
    cold = at_most(temperature, c.FREEZING_POINT)
    kept = torch.where(lies & had, layers.temperature, c.FREEZING_POINT)
    return SnowLayers(
        ice=heavier * layers.ice + new * mass,
        liquid=heavier * layers.liquid,
        temperature=torch.where(is_new, cold, kept),
        thickness=thicker * layers.thickness + new * depth,
        age=torch.where(lies & had, layers.age, 0.0),
    )


def layer_shares(depth: Tensor, layers: int) -> Tensor:
    """Shares of the layers in the depth of snow, 1, ``[snow_layer, column]``.

    Layers are equal at no depth. Towards great depth those near the surface, and near the ground,
    where melt and frost come from both sides, have a fixed thickness, and the others share the
    rest.

    Args:
        depth: where there is snow, m, ``[column]``; positive.
        layers: number of layers.
    """
    top, base = next((top, base) for least, top, base in _GRIDS if layers >= least)
    base = base[max(0, len(top) + len(base) + 1 - layers) :]
    upper, lower = ([wanted / (depth + layers * wanted) for wanted in end] for end in (top, base))
    rest = 1.0 - sum([*upper, *lower], start=torch.zeros_like(depth))
    count = layers - len(upper) - len(lower)
    return torch.stack([*upper, *[rest / count] * count, *lower])


def density_change(content: SnowContent) -> Tensor:
    """Change of the density of layers from their middle to their base, relative to it, 1.

    That of a line with the harmonic mean of the slopes to both neighbours (van Leer 1974), whose
    ends do not go beyond them; 0 where a layer is the densest or lightest of the three, or at an
    end. A thick layer between thin ones has nearly the densities of both at its faces.
    """
    is_there = (content.thickness > 0.0) & (content.mass > 0.0)
    thickness = torch.where(is_there, content.thickness, 1.0)
    density = torch.where(is_there, content.mass, 1.0) / thickness
    step = torch.where(is_there[1:] & is_there[:-1], density[1:] - density[:-1], 0.0)
    slope, size = step / (thickness[1:] + thickness[:-1]), step.abs()
    above, below = pad(slope, (0, 0, 1, 0)), pad(slope, (0, 0, 0, 1))
    product = above * below
    is_between = product > 0.0
    change = (2.0 * thickness) * (product / torch.where(is_between, above + below, 1.0))
    most = at_most(pad(size, (0, 0, 1, 0)), pad(size, (0, 0, 0, 1)))
    return torch.where(is_between, within(change, -most, most), 0.0) / density


def remapped(content: SnowContent, thickness: Tensor) -> SnowContent:
    """The same snow in other layers.

    Density is linear within a layer, so that new snow is not spread over the layers below by being
    cut anew; heat and age go with the mass. Nothing is created or lost but by rounding.

    Args:
        content: of the old layers.
        thickness: of the new ones, m, ``[snow_layer, column]``, of the same sum.
    """
    base = torch.cumsum(content.thickness, 0)
    top = from_above(base)
    inverse = 1.0 / torch.where(content.thickness > 0.0, content.thickness, 1.0)
    new_base = torch.cumsum(thickness, 0)
    held = (content.mass, content.enthalpy, content.ageing)
    change = density_change(content)
    above = torch.zeros_like(inverse)
    parts: list[list[Tensor]] = [[] for _ in held]
    for layer in range(thickness.shape[0]):
        if layer + 1 < thickness.shape[0]:
            depth = within((new_base[layer] - top) * inverse, 0.0, 1.0)
            below = depth - change * (depth * (1.0 - depth))
        else:
            below = torch.ones_like(inverse)
        share = below - above
        for found, values in zip(parts, held, strict=True):
            found.append(layer_sum(share * values))
        above = below
    mass, enthalpy, ageing = (torch.stack(found) for found in parts)
    return SnowContent(mass, enthalpy, thickness, ageing)


def with_layer_on_top(content: SnowContent, top: Sequence[Tensor]) -> SnowContent:
    """Layers with one more on top.

    Args:
        content: of the layers.
        top: of that on top, in the order of `SnowContent`, ``[column]``.
    """
    pairs = zip(top, content, strict=True)
    return SnowContent(*(torch.cat([first[None], values]) for first, values in pairs))
