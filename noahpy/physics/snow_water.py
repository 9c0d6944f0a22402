"""Water in layered snow: sublimation and frost at its top, percolation and refreezing."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import at_least, at_most
from noahpy.physics.snow_layers import ICE_DENSITY, SnowContent, liquid_water, warmth
from noahpy.physics.snow_parameters import SnowParameters
from noahpy.physics.snow_properties import HeldWater


class Sublimed(NamedTuple):
    """Snow after the exchange of vapour."""

    content: SnowContent
    given: Tensor
    """Sublimation less frost, kg m-2, ``[column]``."""
    heat: Tensor
    """Enthalpy that left with it, J m-2, ``[column]``."""


class Percolated(NamedTuple):
    """Snow after percolation."""

    content: SnowContent
    outflow: Tensor
    """Water that left the base, kg m-2, ``[column]``."""
    heat: Tensor
    """Its enthalpy, J m-2, ``[column]``."""


def with_vapour_exchange(content: SnowContent, vapour: Tensor) -> Sublimed:
    """Snow after sublimation, which takes ice from the top down, or frost on the first layer.

    The density of the ice of a layer stays.

    Args:
        content: of the layers.
        vapour: sublimation less frost, kg m-2, ``[column]``.
    """
    wanted, frost = at_least(vapour, 0.0), at_least(-vapour, 0.0)
    given, heat = -frost, torch.zeros_like(vapour)
    layers: list[tuple[Tensor, ...]] = []
    for mass, enthalpy, thickness, ageing in zip(*(x.unbind(0) for x in content), strict=True):
        is_there = mass > 0.0
        safe = torch.where(is_there, mass, 1.0)
        cold = torch.where(is_there, enthalpy, 0.0)
        ice = mass - liquid_water(enthalpy, mass)
        sublimed = at_most(wanted, ice)
        taken = sublimed if layers else sublimed - frost
        has_ice = ice > 0.0
        # enthalpy of ice at the temperature of the layer
        own = c.SPECIFIC_HEAT_ICE * at_most(warmth(cold, safe).temperature, 0.0)
        with_it = taken * own
        kept = 1.0 - taken / torch.where(has_ice, ice, 1.0)
        given, wanted, heat = given + sublimed, wanted - sublimed, heat + with_it
        layers.append(
            (
                mass - taken,
                enthalpy - with_it,
                torch.where(has_ice, thickness * kept, thickness),
                ageing * (1.0 - sublimed / safe),
            )
        )
    found = SnowContent(*(torch.stack(values) for values in zip(*layers, strict=True)))
    return Sublimed(found, given, heat)


def percolated(
    content: SnowContent, held_water: HeldWater, parameters: SnowParameters
) -> Percolated:
    """Snow after percolation, in one sweep from the top.

    What a layer cannot hold flows on with its heat, and refreezes in the layer that it reaches as
    far as that is cold.

    Args:
        content: of the layers.
        held_water: what a layer holds.
        parameters: of the snow.
    """
    water, heat = torch.zeros_like(content.mass[0]), torch.zeros_like(content.mass[0])
    layers: list[tuple[Tensor, ...]] = []
    for above, enthalpy_above, thickness, ageing in zip(
        *(x.unbind(0) for x in content), strict=True
    ):
        mass, enthalpy = above + water, enthalpy_above + heat
        liquid = liquid_water(enthalpy, mass)
        ice = mass - liquid
        # warm water melts ice on its way
        had = above - liquid_water(enthalpy_above, above)
        has_ice = had > 0.0
        left = at_most(ice / torch.where(has_ice, had, 1.0), 1.0)
        kept = torch.where(has_ice, left, 0.0) * thickness
        room = at_least(kept, ice * (1.0 / ICE_DENSITY))
        water = at_least(liquid - held_water(ice, room, parameters), 0.0)
        is_wet = liquid > 0.0
        heat = torch.where(is_wet, enthalpy * (water / torch.where(is_wet, liquid, 1.0)), 0.0)
        is_there = mass > 0.0
        share = water / torch.where(is_there, mass, 1.0)
        layers.append((mass - water, enthalpy - heat, room, ageing * (1.0 - share)))
    found = SnowContent(*(torch.stack(values) for values in zip(*layers, strict=True)))
    return Percolated(found, water, heat)
