"""Sets of parameters: changed value by value, joined, or with some values replaced."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from noahpy.config.calibration import SOIL_PARAMETERS
from noahpy.model.parameters import (
    Parameters,
    SiteParameters,
    SnowParameters,
    SoilParameters,
    VegetationParameters,
)

DIFFUSIVITY = "saturated_hydraulic_diffusivity"
DIFFUSIVITY_FACTORS = (
    "clapp_hornberger_b",
    "saturated_hydraulic_conductivity",
    "air_entry_potential",
    "porosity",
)
"""Parameters that the saturated hydraulic diffusivity derives from."""


def of_each(function: Callable[[Tensor], Tensor], parameters: Parameters) -> Parameters:
    """Apply a function to every tensor of parameters."""
    soil, column_soil, vegetation, site, snow = parameters
    return Parameters(
        soil=SoilParameters(*map(function, soil)),
        column_soil=SoilParameters(*map(function, column_soil)),
        vegetation=VegetationParameters(*map(function, vegetation)),
        site=SiteParameters(*map(function, site)),
        snow=SnowParameters(*map(function, snow)),
    )


def of_both(first: Parameters, second: Parameters) -> Parameters:
    """Concatenate the columns of two sets of parameters."""
    others = (value for part in second for value in part)
    return of_each(lambda value: torch.cat([value, next(others)], dim=-1), first)


def with_fields(
    base: Parameters,
    fields: Mapping[str, Tensor],
    follows_first_layer: Tensor,
    *,
    diffusivity_follows: bool,
) -> Parameters:
    """Replace some parameters, and those that depend on them.

    Args:
        base: parameters of the columns.
        fields: new values by name.
        follows_first_layer: whether the soil of the column as a whole is that of its first layer,
            bool, ``[column]``.
        diffusivity_follows: whether the saturated hydraulic diffusivity changes in proportion to
            the parameters that it derives from.
    """
    fields = dict(fields)
    if diffusivity_follows and any(name in fields for name in DIFFUSIVITY_FACTORS):
        soil = base.soil._replace(**_of(base.soil, fields))
        ratio = _diffusivity(soil) / _diffusivity(base.soil)
        fields[DIFFUSIVITY] = base.soil.saturated_hydraulic_diffusivity * ratio
    surface = {
        name: torch.where(follows_first_layer, value[0], getattr(base.column_soil, name))
        for name, value in fields.items()
        if name in SOIL_PARAMETERS
    }
    return Parameters(
        soil=base.soil._replace(**_of(base.soil, fields)),
        column_soil=base.column_soil._replace(**surface),
        vegetation=base.vegetation._replace(**_of(base.vegetation, fields)),
        site=base.site._replace(**_of(base.site, fields)),
        snow=base.snow._replace(**_of(base.snow, fields)),
    )


def _diffusivity(soil: SoilParameters) -> Tensor:
    """Saturated hydraulic diffusivity of the Clapp-Hornberger retention curve, m2 s-1."""
    factors = soil.clapp_hornberger_b * soil.saturated_hydraulic_conductivity
    return factors * soil.air_entry_potential / soil.porosity


def _of(part: tuple[Tensor, ...], fields: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
    """Fields that belong to a part of the parameters."""
    return {name: value for name, value in fields.items() if name in part._fields}  # type: ignore[attr-defined]
