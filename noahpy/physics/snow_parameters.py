"""Parameters of the layered snow pack, with their units, ranges and sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import torch
from torch import Tensor


class SnowParameters(NamedTuple):
    """Parameters of the layered snow pack, ``[column]``; defaults and ranges stand in `RANGES`."""

    fresh_albedo: Tensor
    """Albedo of fresh snow, 1 (Douville et al. 1995)."""
    old_albedo: Tensor
    """Lowest albedo of snow, 1 (Douville et al. 1995)."""
    cold_albedo_decay: Tensor
    """Linear decay of the albedo of cold snow, per day (Douville et al. 1995: 0.008)."""
    melting_albedo_decay: Tensor
    """Exponential decay of the albedo of melting snow, per day (Douville et al. 1995: 0.24)."""
    melting_albedo_span: Tensor
    """From the last cold to the first melting surface, K; Douville et al. switch."""
    albedo_renewal: Tensor
    """Snowfall that renews the albedo of a deep pack, kg m-2 (Douville et al. 1995: 10)."""
    roughness_length: Tensor
    """Roughness length of snow, m (FSM, Essery 2015: 0.01)."""
    heat_roughness_ratio: Tensor
    """Roughness length for heat relative to that for momentum, 1 (FSM, Essery 2015: 0.1)."""
    emissivity: Tensor
    """Emissivity of snow, 1 (Crocus, Vionnet et al. 2012: 0.99)."""
    cover_depth: Tensor
    """Depth scale of the cover by depth, m (FSM, Essery 2015: 0.1)."""
    ground_roughness: Tensor
    """Roughness length of the ground in the cover of Niu and Yang (2007: 0.01), m."""
    cover_exponent: Tensor
    """Exponent of the density in the cover of Niu and Yang (2007: 1.6), 1."""
    held_pore_share: Tensor
    """Share of the pores that holds liquid water, 1; ISBA-ES has 0.03 of the mass, Crocus 0.05 of
    the pores (Vionnet et al. 2012), FSM 0.03 of the pores (Essery 2015)."""
    fresh_density: Tensor
    """Density of fresh snow at the freezing point in still air, kg m-3 (Pahaut 1976: 109)."""
    fresh_density_warmth: Tensor
    """Its increase with air temperature, kg m-3 K-1 (Pahaut 1976: 6)."""
    fresh_density_wind: Tensor
    """Its increase with the root of the wind speed, kg m-3.5 s0.5 (Pahaut 1976: 26)."""
    least_fresh_density: Tensor
    """Lowest density of fresh snow, kg m-3 (Vionnet et al. 2012: 50)."""
    viscosity: Tensor
    """Viscosity of snow of 250 kg m-3 but for its exponential factor, 1e6 Pa s (Vionnet et al.
    2012: 7.62237)."""
    viscosity_cold: Tensor
    """Logarithmic increase of the viscosity with cold, K-1 (Vionnet et al. 2012: 0.1)."""
    viscosity_density: Tensor
    """Logarithmic increase of the viscosity with density, m3 kg-1 (Vionnet et al. 2012: 0.023)."""
    viscosity_wetness: Tensor
    """Decrease of the viscosity with the content of liquid water, 1 (Vionnet et al. 2012: 60)."""
    anderson_viscosity: Tensor
    """Viscosity at no density, 1e6 Pa s (FSM, Essery 2015, after Anderson 1976: 37)."""
    anderson_viscosity_cold: Tensor
    """Logarithmic increase of that viscosity with cold, K-1 (the same: 0.081)."""
    anderson_viscosity_density: Tensor
    """Logarithmic increase of that viscosity with density, m3 kg-1 (the same: 0.018)."""
    metamorphism_rate: Tensor
    """Rate of densification by metamorphism, 1e-6 s-1 (the same: 2.8)."""
    metamorphism_cold: Tensor
    """Logarithmic decrease of that rate with cold, K-1 (the same: 0.042)."""
    metamorphism_density: Tensor
    """Logarithmic decrease of that rate above 150 kg m-3, m3 kg-1 (the same: 0.046)."""
    wind_packing: Tensor
    """Factor of the rate of wind packing, 1 (Vionnet et al. 2012: 1)."""
    wind_packed_density: Tensor
    """Density towards which wind packs snow, kg m-3 (Vionnet et al. 2012: 350)."""
    conductivity_factor: Tensor
    """Factor of the thermal conductivity, 1."""


class Range(NamedTuple):
    """Default and range of a parameter."""

    default: float
    lowest: float
    highest: float


RANGES: Final[Mapping[str, Range]] = {
    "fresh_albedo": Range(0.85, 0.7, 0.95),
    "old_albedo": Range(0.5, 0.3, 0.7),
    "cold_albedo_decay": Range(0.008, 0.0, 0.05),
    "melting_albedo_decay": Range(0.24, 0.0, 1.0),
    "melting_albedo_span": Range(1.0, 0.05, 5.0),
    "albedo_renewal": Range(10.0, 1.0, 50.0),
    "roughness_length": Range(0.01, 1e-4, 0.1),
    "heat_roughness_ratio": Range(0.1, 1e-3, 1.0),
    "emissivity": Range(0.99, 0.9, 1.0),
    "cover_depth": Range(0.1, 0.01, 0.5),
    "ground_roughness": Range(0.01, 1e-3, 0.1),
    "cover_exponent": Range(1.6, 0.5, 3.0),
    "held_pore_share": Range(0.03, 0.0, 0.15),
    "fresh_density": Range(109.0, 50.0, 200.0),
    "fresh_density_warmth": Range(6.0, 0.0, 15.0),
    "fresh_density_wind": Range(26.0, 0.0, 60.0),
    "least_fresh_density": Range(50.0, 20.0, 150.0),
    "viscosity": Range(7.62237, 1.0, 50.0),
    "viscosity_cold": Range(0.1, 0.0, 0.2),
    "viscosity_density": Range(0.023, 0.01, 0.04),
    "viscosity_wetness": Range(60.0, 0.0, 200.0),
    "anderson_viscosity": Range(37.0, 3.0, 200.0),
    "anderson_viscosity_cold": Range(0.081, 0.0, 0.2),
    "anderson_viscosity_density": Range(0.018, 0.01, 0.04),
    "metamorphism_rate": Range(2.8, 0.0, 10.0),
    "metamorphism_cold": Range(0.042, 0.0, 0.2),
    "metamorphism_density": Range(0.046, 0.01, 0.1),
    "wind_packing": Range(1.0, 0.0, 10.0),
    "wind_packed_density": Range(350.0, 250.0, 500.0),
    "conductivity_factor": Range(1.0, 0.5, 2.0),
}
"""By name, in the units of `SnowParameters`."""


def default_parameters(like: Tensor) -> SnowParameters:
    """The defaults.

    Args:
        like: ``[column]``; shape and type count.
    """
    defaults = (RANGES[name].default for name in SnowParameters._fields)
    return SnowParameters(*(torch.full_like(like, default) for default in defaults))
