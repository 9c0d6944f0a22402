"""The order in which files and couplers have known quantities since before there was one table.

Scripts count on it. A quantity that is not named here comes after those that are, in the order of
the tables: nothing is to be added here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

Entry = TypeVar("Entry")

IN_FILES: Final = """
    soil_temperature total_water_content liquid_water_content ice_content skin_temperature
    canopy_water snow_water_equivalent snow_depth snow_age snow_cover_fraction surface_albedo
    surface_emissivity roughness_length background_roughness_length exchange_coefficient_heat
    exchange_coefficient_momentum surface_specific_humidity bulk_richardson_number thaw_depth
    column_water soil_water wind_speed air_temperature specific_humidity surface_pressure
    shortwave_down shortwave_up longwave_down longwave_up absorbed_radiation net_radiation
    latent_heat_flux sensible_heat_flux ground_heat_flux melt_heat_flux precipitation_heat_flux
    freezing_rain_heat_flux bottom_heat_flux precipitation_rate snowfall net_evaporation
    potential_evaporation direct_evaporation canopy_evaporation transpiration snow_sublimation
    dew_rate snowmelt throughfall_drip soil_water_input infiltration surface_runoff
    subsurface_runoff total_runoff green_fraction background_albedo leaf_area_index
    canopy_resistance water_residual water_leaked soil_water_created surface_energy_residual
    soil_energy_residual snow_base_mismatch
"""
"""Quantities as output files have them."""

IN_COMPONENT: Final = """
    air_temperature specific_humidity surface_pressure shortwave_down longwave_down
    precipitation_rate wind_x wind_y green_fraction leaf_area_index soil_temperature
    total_water_content liquid_water_content ice_content skin_temperature canopy_water
    snow_water_equivalent snow_depth snow_age surface_albedo surface_emissivity roughness_length
    background_roughness_length exchange_coefficient_heat exchange_coefficient_momentum
    surface_specific_humidity bulk_richardson_number snow_cover_fraction latent_heat_flux
    sensible_heat_flux ground_heat_flux net_radiation net_evaporation potential_evaporation
    direct_evaporation canopy_evaporation transpiration snow_sublimation snowmelt infiltration
    soil_water_input surface_runoff subsurface_runoff total_runoff accumulated:surface_runoff
    accumulated:subsurface_runoff accumulated:total_runoff thaw_depth column_water layer_thickness
    node_depth porosity saturated_hydraulic_conductivity saturated_hydraulic_diffusivity
    air_entry_potential clapp_hornberger_b quartz_fraction reference_water_content
    wilting_point_water_content air_dry_water_content deep_soil_temperature maximum_snow_albedo
    minimum_stomatal_resistance
"""
"""Quantities as the component lists them; those that are accumulated stand apart."""


def in_order(entries: Iterable[Entry], published: str, key: Callable[[Entry], str]) -> list[Entry]:
    """Entries as they are known, new ones last.

    Args:
        entries: in the order of the tables.
        published: keys of those that are known, with blanks between them.
        key: of an entry.
    """
    places = {name: place for place, name in enumerate(published.split())}
    return sorted(entries, key=lambda entry: places.get(key(entry), len(places)))
