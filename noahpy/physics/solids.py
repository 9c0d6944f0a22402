"""Heat in the solids of soils: conductivity of dry soil and of grains, heat capacity."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import positive_power

PARTICLE_DENSITY = 2700.0
"""Density of mineral grains, kg m-3."""
JOHANSEN_QUARTZ = 0.2
"""Quartz fraction up to which other minerals conduct better (Johansen 1975), 1."""
POOR_QUARTZ_CONDUCTIVITY = 3.0
"""Thermal conductivity of the other minerals of such soil (Johansen 1975), W m-1 K-1."""

DryConductivity: TypeAlias = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Thermal conductivity of dry mineral soil, W m-1 K-1, from the porosity (m3 m-3) and whether it is
gravel, and bedrock (bool)."""


def johansen_dry(porosity: Tensor, is_gravel: Tensor, is_bedrock: Tensor) -> Tensor:
    """Natural and crushed soil of Johansen (1975; Peters-Lidard et al. 1998).

    The form for crushed rock is that of bedrock; gravel as Cote and Konrad (2005).
    """
    density = PARTICLE_DENSITY * (1.0 - porosity)
    mineral = (0.135 * density + 64.7) / (PARTICLE_DENSITY - 0.947 * density)
    bedrock = 0.039 * positive_power(porosity, -2.2)
    return torch.where(is_gravel, _gravel(porosity), torch.where(is_bedrock, bedrock, mineral))


def cote_konrad_dry(porosity: Tensor, is_gravel: Tensor, is_bedrock: Tensor) -> Tensor:
    """Cote and Konrad (2005), eq. 15 and table 3: natural mineral soils, and crushed rock.

    Gravel and bedrock are crushed rock, which stays finite without pores.
    """
    natural = 0.75 * torch.exp(-1.20 * c.LN_10 * porosity)
    return torch.where(is_gravel | is_bedrock, _gravel(porosity), natural)


def _gravel(porosity: Tensor) -> Tensor:
    """Dry crushed rock and gravel (Cote and Konrad 2005), W m-1 K-1."""
    return 1.70 * torch.exp(-1.80 * c.LN_10 * porosity)


MineralConductivity: TypeAlias = Callable[[Tensor], Tensor]
"""Logarithm of the thermal conductivity (W m-1 K-1) of mineral grains from the quartz fraction."""


def uniform_minerals(quartz_fraction: Tensor) -> Tensor:
    """Geometric mean of quartz and other minerals as in Peters-Lidard et al. (1998)."""
    return quartz_fraction * math.log(c.QUARTZ_CONDUCTIVITY) + (1.0 - quartz_fraction) * math.log(
        c.OTHER_MINERALS_CONDUCTIVITY
    )


def johansen_minerals(quartz_fraction: Tensor) -> Tensor:
    """The same with better conductors beside little quartz (Johansen 1975)."""
    poor = math.log(POOR_QUARTZ_CONDUCTIVITY)
    rich = math.log(c.OTHER_MINERALS_CONDUCTIVITY)
    others = torch.where(quartz_fraction > JOHANSEN_QUARTZ, rich, poor).to(quartz_fraction)
    return quartz_fraction * math.log(c.QUARTZ_CONDUCTIVITY) + (1.0 - quartz_fraction) * others


MineralCapacity: TypeAlias = Callable[[Tensor], Tensor]
"""Heat capacity of mineral grains, J m-3 K-1, from the quartz fraction."""

QUARTZ_HEAT_CAPACITY = 2.128e6
"""Volumetric heat capacity of quartz, J m-3 K-1; de Vries (1963), as of sand in the Community Land
Model (Oleson et al. 2013)."""
OTHER_MINERALS_HEAT_CAPACITY = 2.385e6
"""The same of other minerals, as of clay there."""


def uniform_capacity(quartz_fraction: Tensor) -> Tensor:
    """That of the parent model for all minerals."""
    return torch.full_like(quartz_fraction, c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS)


def quartz_capacity(quartz_fraction: Tensor) -> Tensor:
    """Mean of quartz and other minerals."""
    other = OTHER_MINERALS_HEAT_CAPACITY
    return other + quartz_fraction * (QUARTZ_HEAT_CAPACITY - other)


def solids_capacity(mineral: Tensor, organic_fraction: Tensor, given: Tensor) -> Tensor:
    """Heat capacity of solids, J m-3 K-1.

    Args:
        mineral: of the mineral grains, J m-3 K-1.
        organic_fraction: organic matter as a fraction of the solids' volume, 1.
        given: what replaces the mean of both, J m-3 K-1; 0 where nothing does.
    """
    mixed = mineral + organic_fraction * (c.VOLUMETRIC_HEAT_CAPACITY_ORGANIC - mineral)
    return torch.where(given > 0.0, given, mixed)
