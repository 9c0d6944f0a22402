"""Soil parameters from composition: Cosby et al. (1984) for minerals, mixed with organic matter.

Mineral soil: the univariate regressions of Cosby, B. J., Hornberger, G. M., Clapp, R. B. and Ginn,
T. R. (1984), Water Resources Research 20, 682-690, table 5. Organic matter: every hydraulic
parameter is the mean of its mineral and its peat value, weighted by the organic share of the volume
(Lawrence, D. M. and Slater, A. G. 2008, Climate Dynamics 30, 145-160); peat values are those of
Letts et al. (2000) as used there. Water contents at stress and wilting, and the diffusivity at
saturation, follow from these by the relations with which the parent model's tables were prepared.
"""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor

from noahpy.catalog.parameters import SoilParameters
from noahpy.errors import ParameterError
from noahpy.model.defaults import filled
from noahpy.physics.numerics import positive_power

PERCENT: Final = 100.0
INCH_PER_HOUR: Final = 0.0254 / 3600.0
"""m s-1."""
CENTIMETRE: Final = 0.01

PEAT_POROSITY: Final = 0.9
PEAT_CLAPP_HORNBERGER_B: Final = 2.7
PEAT_AIR_ENTRY_POTENTIAL: Final = 0.0103
"""m."""
PEAT_CONDUCTIVITY: Final = 1.0e-4
"""Saturated hydraulic, m s-1."""

FIELD_CAPACITY_CONDUCTIVITY: Final = 5.79e-9
"""At the water content that drains 0.5 mm a day, m s-1; Chen and Dudhia (2001)."""
WILTING_POTENTIAL: Final = 200.0
"""m; Chen and Dudhia (2001)."""


def _power_of_ten(exponent: Tensor) -> Tensor:
    return torch.exp(math.log(10.0) * exponent)


def soil_from_texture(sand: Tensor, clay: Tensor, organic: Tensor) -> SoilParameters:
    """Soil parameters of a composition, differentiable, with the shape of the arguments.

    The quartz share of the solids is taken to be the sand share, and none in organic matter, so
    that peat conducts heat through the parent model's formula for minerals without quartz.

    Args:
        sand: share of the mineral soil by mass, 0 to 1.
        clay: share of the mineral soil by mass, 0 to 1; the rest is silt.
        organic: share of the soil by volume that is organic, 0 to 1.

    Raises:
        ParameterError: a share outside 0 to 1, or sand and clay above 1 together.
    """
    for name, share in (("sand", sand), ("clay", clay), ("organic", organic), ("", sand + clay)):
        allowed = (share >= 0.0) & (share <= 1.0 + 1e-9)
        if not bool(allowed.all()):
            worst = float(share[~allowed][0])
            raise ParameterError(f"{name or 'sand and clay'} is {worst:g}; allowed is 0 to 1")

    def mixed(mineral: Tensor, peat: float) -> Tensor:
        return (1.0 - organic) * mineral + organic * peat

    b = mixed(2.91 + 0.159 * PERCENT * clay, PEAT_CLAPP_HORNBERGER_B)
    porosity = mixed(0.489 - 0.00126 * PERCENT * sand, PEAT_POROSITY)
    air_entry = mixed(
        CENTIMETRE * _power_of_ten(1.88 - 0.0131 * PERCENT * sand), PEAT_AIR_ENTRY_POTENTIAL
    )
    conductivity = mixed(
        INCH_PER_HOUR * _power_of_ten(-0.884 + 0.0153 * PERCENT * sand), PEAT_CONDUCTIVITY
    )
    drained = porosity * positive_power(
        FIELD_CAPACITY_CONDUCTIVITY / conductivity, 1.0 / (2.0 * b + 3.0)
    )
    wilting = 0.5 * porosity * positive_power(WILTING_POTENTIAL / air_entry, -1.0 / b)
    return filled(
        SoilParameters,
        clapp_hornberger_b=b,
        air_dry_water_content=wilting,
        porosity=porosity,
        reference_water_content=drained + (porosity - drained) / 3.0,
        air_entry_potential=air_entry,
        saturated_hydraulic_conductivity=conductivity,
        saturated_hydraulic_diffusivity=b * conductivity * air_entry / porosity,
        wilting_point_water_content=wilting,
        quartz_fraction=(1.0 - organic) * sand,
    )
