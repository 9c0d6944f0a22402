"""Parameters of the layered snow pack by name; what they are stands in the catalog.

Units, ranges, defaults and sources: `noahpy.catalog.snow_parameters`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from torch import Tensor


class SnowParameters(NamedTuple):
    """Parameters of the layered snow pack, ``[column]``."""

    fresh_snow_albedo: Tensor
    old_snow_albedo: Tensor
    cold_albedo_decay: Tensor
    melting_albedo_decay: Tensor
    melting_albedo_span: Tensor
    albedo_renewal: Tensor
    snow_roughness_length: Tensor
    snow_heat_roughness_ratio: Tensor
    snow_emissivity: Tensor
    snow_cover_depth: Tensor
    snow_cover_roughness_length: Tensor
    snow_cover_exponent: Tensor
    held_pore_share: Tensor
    fresh_snow_density: Tensor
    fresh_snow_density_warmth: Tensor
    fresh_snow_density_wind: Tensor
    least_fresh_snow_density: Tensor
    snow_viscosity: Tensor
    snow_viscosity_cold: Tensor
    snow_viscosity_density: Tensor
    snow_viscosity_wetness: Tensor
    anderson_viscosity: Tensor
    anderson_viscosity_cold: Tensor
    anderson_viscosity_density: Tensor
    metamorphism_rate: Tensor
    metamorphism_cold: Tensor
    metamorphism_density: Tensor
    wind_packing: Tensor
    wind_packed_density: Tensor
    snow_conductivity_factor: Tensor
