"""Soil parameters from composition: regressions for minerals, mixed with organic matter and gravel.

The hydraulic parameters are those of `noahpy.physics.pedotransfer`. Water contents at stress and
wilting, and the diffusivity at saturation, follow from them by the relations with which the parent
model's tables were prepared.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import torch
from torch import Tensor

from noahpy.catalog.parameters import SoilParameters
from noahpy.catalog.soils import PeatName, RegressionsName
from noahpy.errors import ParameterError
from noahpy.model.defaults import filled
from noahpy.physics.numerics import at_most, positive_power
from noahpy.physics.pedotransfer import (
    FIBRIC_PEAT,
    HEMIC_PEAT,
    MEAN_PEAT,
    SAPRIC_PEAT,
    Composition,
    Peat,
    Regressions,
    cosby,
    gravel_hydraulics,
    hypres,
    rawls_brakensiek,
    with_peat,
)

MOST_DRAINING: Final = 0.9
"""Largest conductivity at field capacity relative to that of saturation: soil that hardly drains
holds nearly all its pores."""
FIELD_CAPACITY_CONDUCTIVITY: Final = 5.79e-9
"""At the water content that drains 0.5 mm a day, m s-1; Chen and Dudhia (2001)."""
WILTING_POTENTIAL: Final = 200.0
"""m; Chen and Dudhia (2001)."""
USUAL_HUMUS: Final = 0.01
"""Organic matter of mineral soil where nothing is said, share of the mass."""

REGRESSIONS: Final[Mapping[RegressionsName, Regressions]] = MappingProxyType(
    {"cosby": cosby, "rawls_brakensiek": rawls_brakensiek, "hypres": hypres}
)
"""Regressions by name."""
PEATS: Final[Mapping[PeatName, Peat]] = MappingProxyType(
    {"mean": MEAN_PEAT, "fibric": FIBRIC_PEAT, "hemic": HEMIC_PEAT, "sapric": SAPRIC_PEAT}
)
"""Organic matter by name."""


def soil_from_texture(
    sand: Tensor,
    clay: Tensor,
    organic: Tensor,
    *,
    regressions: Regressions = cosby,
    peat: Peat = MEAN_PEAT,
    bulk_density: Tensor | None = None,
    humus: Tensor | None = None,
    is_topsoil: Tensor | None = None,
) -> SoilParameters:
    """Soil parameters of a composition, differentiable, with the shape of the arguments.

    The quartz share of the mineral solids is taken to be the sand share.

    Args:
        sand: share of the mineral soil by mass, 0 to 1.
        clay: share of the mineral soil by mass, 0 to 1; the rest is silt.
        organic: share of the soil by volume that is organic, 0 to 1.
        regressions: for the mineral soil.
        peat: what the organic share is.
        bulk_density: of the mineral soil, kg m-3; NaN where it is not known.
        humus: organic matter of the mineral soil as a share of its mass; 0.01 if omitted.
        is_topsoil: 1 in topsoil, 0 below; 0 if omitted.

    Raises:
        ParameterError: a share outside 0 to 1, or sand and clay above 1 together.
    """
    for name, share in (("sand", sand), ("clay", clay), ("organic", organic), ("", sand + clay)):
        allowed = (share >= 0.0) & (share <= 1.0 + 1e-9)
        if not bool(allowed.all()):
            worst = float(share[~allowed][0])
            raise ParameterError(f"{name or 'sand and clay'} is {worst:g}; allowed is 0 to 1")

    mineral = regressions(
        Composition(
            sand=sand,
            clay=clay,
            bulk_density=torch.full_like(sand, torch.nan) if bulk_density is None else bulk_density,
            humus=torch.full_like(sand, USUAL_HUMUS) if humus is None else humus,
            is_topsoil=torch.zeros_like(sand) if is_topsoil is None else is_topsoil,
        )
    )
    soil = with_peat(mineral, peat, organic)
    room = soil.porosity - soil.residual
    drained = soil.residual + room * positive_power(
        at_most(FIELD_CAPACITY_CONDUCTIVITY / soil.conductivity, MOST_DRAINING),
        1.0 / (2.0 * soil.b + 3.0),
    )
    wilting = soil.residual + 0.5 * room * positive_power(
        WILTING_POTENTIAL / soil.entry, -1.0 / soil.b
    )
    organic_solids = organic * (1.0 - peat.porosity)
    return filled(
        SoilParameters,
        clapp_hornberger_b=soil.b,
        air_dry_water_content=wilting,
        porosity=soil.porosity,
        reference_water_content=drained + (soil.porosity - drained) / 3.0,
        air_entry_potential=soil.entry,
        saturated_hydraulic_conductivity=soil.conductivity,
        saturated_hydraulic_diffusivity=soil.b * soil.conductivity * soil.entry / soil.porosity,
        wilting_point_water_content=wilting,
        quartz_fraction=sand,
        residual_water_content=soil.residual,
        organic_fraction=organic_solids / (1.0 - soil.porosity),
    )


GRAVEL_SCALED: Final = (
    "air_dry_water_content",
    "reference_water_content",
    "wilting_point_water_content",
    "residual_water_content",
)
"""Water contents of fine earth, which gravel dilutes."""


def with_gravel(soil: SoilParameters, gravel: Tensor) -> SoilParameters:
    """Soil parameters of fine earth with gravel, which has no pores and holds no water.

    Water contents, porosity and organic matter are diluted; the solids of the gravel join those of
    the fine earth and are taken to have the minerals of these, so that dry and saturated
    conductivity of heat follow the lesser porosity. The suction of air entry stays.

    Args:
        soil: of fine earth.
        gravel: share of the volume of the soil, 0 to less than 1, with the shape of the parameters.
    """
    porosity, conductivity = gravel_hydraulics(
        soil.porosity, soil.saturated_hydraulic_conductivity, gravel
    )
    fine = (1.0 - gravel) * (1.0 - soil.porosity)
    growth = conductivity / soil.saturated_hydraulic_conductivity / (1.0 - gravel)
    return soil._replace(
        porosity=porosity,
        saturated_hydraulic_conductivity=conductivity,
        saturated_hydraulic_diffusivity=soil.saturated_hydraulic_diffusivity * growth,
        organic_fraction=soil.organic_fraction * fine / (1.0 - porosity),
        **{name: (1.0 - gravel) * getattr(soil, name) for name in GRAVEL_SCALED},
    )
