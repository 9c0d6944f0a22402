"""What numbers may be: parameters, states and forcing, wherever they come from.

Configurations, tables, couplers, maps and searches are all held against these.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from noahpy.physics.constants import CANOPY_WATER_CAPACITY, MINIMUM_WATER_CONTENT


class ParameterRange(NamedTuple):
    """Lowest and highest number that a parameter may be."""

    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.low:g} to {self.high:g}"


_WATER_CONTENT: Final = ParameterRange(1e-6, 1.0)
_SHARE: Final = ParameterRange(0.0, 1.0)
_HEIGHT: Final = ParameterRange(0.01, 1e3)
_LEAF_AREA_INDEX: Final = ParameterRange(0.0, 20.0)
_ROUGHNESS_LENGTH: Final = ParameterRange(1e-6, 10.0)
PARAMETER_RANGES: Final[Mapping[str, ParameterRange]] = MappingProxyType(
    {
        "clapp_hornberger_b": ParameterRange(0.1, 50.0),
        "air_dry_water_content": _WATER_CONTENT,
        "porosity": ParameterRange(MINIMUM_WATER_CONTENT + 0.001, 1.0),
        "reference_water_content": _WATER_CONTENT,
        "air_entry_potential": ParameterRange(1e-5, 100.0),
        "saturated_hydraulic_conductivity": ParameterRange(1e-15, 1.0),
        "saturated_hydraulic_diffusivity": ParameterRange(1e-15, 1.0),
        "wilting_point_water_content": _WATER_CONTENT,
        "quartz_fraction": _SHARE,
        "saturation_ratio_limit": _SHARE,
        "layer_thickness": ParameterRange(1e-4, 1e3),
        "air_height": _HEIGHT,
        "wind_height": _HEIGHT,
        "drainage_factor": _SHARE,
        "maximum_snow_albedo": _SHARE,
        "green_fraction_min": _SHARE,
        "green_fraction_max": _SHARE,
        "bottom_temperature_height": ParameterRange(-1e4, -1e-3),
        "deep_soil_temperature": ParameterRange(180.0, 350.0),
        "geothermal_heat_flux": ParameterRange(-10.0, 10.0),
        "minimum_stomatal_resistance": ParameterRange(0.1, 1e4),
        "radiation_stress_constant": ParameterRange(0.1, 1e4),
        "vapour_deficit_stress_constant": ParameterRange(0.0, 1e4),
        "full_cover_snow_water_equivalent": ParameterRange(1e-4, 10.0),
        "leaf_area_index_min": _LEAF_AREA_INDEX,
        "leaf_area_index_max": _LEAF_AREA_INDEX,
        "emissivity_min": _SHARE,
        "emissivity_max": _SHARE,
        "albedo_min": _SHARE,
        "albedo_max": _SHARE,
        "roughness_length_min": _ROUGHNESS_LENGTH,
        "roughness_length_max": _ROUGHNESS_LENGTH,
    }
)
"""Allowed values of parameters, in their unit: what soils and sites have, with room to spare."""

STATE_RANGES: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "soil_temperature": (150.0, 380.0),
        "total_water_content": (MINIMUM_WATER_CONTENT, 1.0),
        "liquid_water_content": (0.0, 1.0),
        "skin_temperature": (150.0, 400.0),
        "canopy_water": (0.0, CANOPY_WATER_CAPACITY),
        "snow_water_equivalent": (0.0, 1e4),
        "snow_depth": (0.0, 1e5),
        "snow_age": (0.0, float("inf")),
        "surface_albedo": (0.0, 1.0),
        "surface_emissivity": (0.0, 1.0),
        "roughness_length": (1e-6, 10.0),
        "background_roughness_length": (1e-6, 10.0),
        "exchange_coefficient_heat": (1e-10, 100.0),
        "exchange_coefficient_momentum": (1e-10, 100.0),
        "surface_specific_humidity": (-1.0, 1.0),
        "bulk_richardson_number": (-float("inf"), float("inf")),
    }
)
"""Lowest and highest allowed value of every state variable, in its unit."""

FORCING_RANGES: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "wind_speed": (0.0, 150.0),
        "air_temperature": (150.0, 350.0),
        "specific_humidity": (0.0, 0.2),
        "surface_pressure": (2e4, 1.2e5),
        "shortwave_down": (-20.0, 2000.0),
        "longwave_down": (0.0, 1000.0),
        "precipitation_rate": (0.0, 1.0),
        "snowfall_fraction": (0.0, 1.0),
        "green_fraction": (0.0, 1.0),
        "albedo": (0.0, 1.0),
        "leaf_area_index": (0.0, 20.0),
    }
)
"""Lowest and highest allowed value of every forcing, in its unit."""
