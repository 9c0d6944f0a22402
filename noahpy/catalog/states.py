"""What flows through a step: state, forcing and fluxes, as tables of their quantities.

Shapes are ``[layer, column]`` for soil quantities, ``[snow_layer, column]`` for layers of snow, and
``[column]`` for all others. A new input of a
coupler is one line here and the formula that uses it: see "Recipes" in `CONTRIBUTING.md`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, NamedTuple

from noahpy.catalog.quantity import Quantity, catalogued
from noahpy.physics.constants import CANOPY_WATER_CAPACITY, MINIMUM_WATER_CONTENT

if TYPE_CHECKING:
    from torch import Tensor


# fmt: off
# tables, whose lines are as full as they may be
@catalogued(kind="state")
class State(NamedTuple):
    """Everything that is carried from step to step."""

    soil_temperature: Annotated[Tensor, Quantity(
        "soil temperature", "K", (150.0, 380.0), axis="soil_layer",
        standard_name="soil__temperature", cf_name="soil_temperature", is_default_output=True,
        symbol="STC")]
    total_water_content: Annotated[Tensor, Quantity(
        "volume fraction of liquid water and ice in the soil, ice counted at the density of water",
        "m3 m-3", (MINIMUM_WATER_CONTENT, 1.0), axis="soil_layer",
        standard_name="soil_water__volume_fraction",
        cf_name="volume_fraction_of_condensed_water_in_soil", is_default_output=True, symbol="SMC")]
    liquid_water_content: Annotated[Tensor, Quantity(
        "volume fraction of liquid water in the soil", "m3 m-3", (0.0, 1.0), axis="soil_layer",
        standard_name="soil_liquid-water__volume_fraction", is_default_output=True, symbol="SH2O")]
    skin_temperature: Annotated[Tensor, Quantity(
        "effective temperature of the surface of ground, canopy and snow", "K", (150.0, 400.0),
        standard_name="land_surface__temperature", aliases="TGS TRAD",
        cf_name="surface_temperature", is_default_output=True, symbol="T1")]
    canopy_water: Annotated[Tensor, Quantity(
        "water intercepted by the canopy", "m", (0.0, CANOPY_WATER_CAPACITY),
        standard_name="land_vegetation_canopy_water__depth",
        cf_name="lwe_thickness_of_canopy_water_amount", symbol="CMC")]
    ponded_water: Annotated[Tensor, Quantity(
        "water that stands on the ground", "m", (0.0, 1.0), default=0.0,
        note="0 unless `water_flow` is `implicit`; at most `ponding_depth`, and what layers of "
        "snow lost at their base in the step",
        standard_name="land_surface_water__depth")]
    snow_water_equivalent: Annotated[Tensor, Quantity(
        "snow water equivalent", "m", (0.0, 1e4),
        registered_names="snowpack__leq_depth",
        standard_name="snowpack__liquid-equivalent_depth",
        cf_name="lwe_thickness_of_surface_snow_amount", is_default_output=True, symbol="SNEQV")]
    snow_depth: Annotated[Tensor, Quantity(
        "snow depth", "m", (0.0, 1e5), standard_name="snowpack__depth", aliases="SNOWH",
        cf_name="surface_snow_thickness", is_default_output=True, symbol="SNOWH")]
    snow_layer_ice: Annotated[Tensor, Quantity(
        "ice in the layers of the snow, from the top", "kg m-2", (0.0, 1e7), axis="snow_layer",
        default=0.0, standard_name="snowpack_layer_ice__mass-per-area_density")]
    snow_layer_liquid: Annotated[Tensor, Quantity(
        "liquid water in the layers of the snow", "kg m-2", (0.0, 1e7), axis="snow_layer",
        default=0.0, standard_name="snowpack_layer_liquid-water__mass-per-area_density")]
    snow_layer_temperature: Annotated[Tensor, Quantity(
        "temperature of the layers of the snow", "K", (150.0, 330.0), axis="snow_layer",
        default=0.0, standard_name="snowpack_layer__temperature",
        cf_name="temperature_in_surface_snow")]
    snow_layer_thickness: Annotated[Tensor, Quantity(
        "thickness of the layers of the snow", "m", (0.0, 1e5), axis="snow_layer",
        default=0.0, standard_name="snowpack_layer__thickness")]
    snow_layer_age: Annotated[Tensor, Quantity(
        "mean time since the snow of a layer fell", "s", (0.0, math.inf), axis="snow_layer",
        default=0.0, standard_name="snowpack_layer__age", cf_name="age_of_surface_snow")]
    snow_albedo: Annotated[Tensor, Quantity(
        "albedo of the snow", "1", (0.0, 1.0), default=0.85,
        note="counts where `snow` is `layered`, and is kept without snow",
        standard_name="snowpack__albedo",
        registered_names="snowpack_top__albedo")]
    snow_surface_temperature: Annotated[Tensor, Quantity(
        "temperature of the surface of the snow", "K", (150.0, 330.0), default=273.15,
        note="counts where `snow` is `layered`; the freezing point without snow",
        standard_name="snowpack_surface__temperature",
        registered_names="snowpack_top__temperature")]
    snow_age: Annotated[Tensor, Quantity(
        "time since the last snowfall while snow lies", "s", (0.0, math.inf),
        standard_name="snowpack__age", symbol="SNOTIME1")]
    surface_albedo: Annotated[Tensor, Quantity(
        "surface albedo", "1", (0.0, 1.0), note="acts on the shortwave radiation of the next step",
        standard_name="land_surface__albedo", cf_name="surface_albedo", is_default_output=True,
        symbol="ALBEDO")]
    surface_emissivity: Annotated[Tensor, Quantity(
        "surface emissivity", "1", (0.0, 1.0),
        note="acts on the incoming longwave radiation of the next step",
        standard_name="land_surface__emissivity", cf_name="surface_longwave_emissivity",
        symbol="EMISSI")]
    roughness_length: Annotated[Tensor, Quantity(
        "roughness length", "m", (1e-6, 10.0),
        registered_names=(
            "atmosphere_bottom_air_flow__log_law_roughness_length "
            "atmosphere_bottom_air_flowing__log-law_roughness_length"),
        standard_name="land_surface__roughness_length",
        cf_name="surface_roughness_length_for_momentum_in_air", symbol="Z0")]
    background_roughness_length: Annotated[Tensor, Quantity(
        "roughness length without snow", "m", (1e-6, 10.0),
        standard_name="land_surface__background_roughness_length", symbol="Z0BRD")]
    exchange_coefficient_heat: Annotated[Tensor, Quantity(
        "surface exchange conductance of heat", "m s-1", (1e-10, 100.0),
        note="the exchange coefficient, already multiplied by the wind speed",
        registered_names=(
            "atmosphere_bottom_air__bulk_sensible_heat_aerodynamic_conductance "
            "atmosphere_bottom_air_bulk__sensible_heat_aerodynamic_conductance"),
        standard_name="land_surface_air__heat_exchange_coefficient", symbol="CH")]
    exchange_coefficient_momentum: Annotated[Tensor, Quantity(
        "surface exchange conductance of momentum", "m s-1", (1e-10, 100.0),
        registered_names=(
            "atmosphere_bottom_air__bulk_momentum_aerodynamic_conductance "
            "atmosphere_bottom_air_bulk__momentum_aerodynamic_conductance"),
        standard_name="land_surface_air__momentum_exchange_coefficient", symbol="CM")]
    surface_specific_humidity: Annotated[Tensor, Quantity(
        "effective specific humidity at the surface", "kg kg-1", (-1.0, 1.0),
        standard_name="land_surface_air_water~vapor__specific_humidity",
        cf_name="surface_specific_humidity", symbol="Q1")]
    bulk_richardson_number: Annotated[Tensor, Quantity(
        "bulk Richardson number of the surface layer",
        registered_names=(
            "atmosphere_bottom_air_flow__bulk_richardson_number "
            "atmosphere_bottom_air_flowing_bulk__richardson_number"),
        standard_name="land_surface_air__bulk_richardson_number", symbol="RIBB")]


@catalogued(kind="forcing")
class Forcing(NamedTuple):
    """Meteorology and vegetation of one step, ``[column]`` each."""

    wind_speed: Annotated[Tensor, Quantity(
        "wind speed at the wind height", "m s-1", (0.0, 150.0), coupled="wind",
        cf_name="wind_speed")]
    air_temperature: Annotated[Tensor, Quantity(
        "air temperature at the air height", "K", (150.0, 350.0), coupled="air_temperature",
        standard_name="land_surface_air__temperature", aliases="TMP_2maboveground SFCTMP",
        cf_name="air_temperature", is_default_output=True)]
    specific_humidity: Annotated[Tensor, Quantity(
        "specific humidity at the air height", "kg kg-1", (0.0, 0.2), coupled="humidity",
        standard_name="atmosphere_air_water~vapor__specific_humidity",
        aliases="SPFH_2maboveground Q2", cf_name="specific_humidity")]
    surface_pressure: Annotated[Tensor, Quantity(
        "air pressure at the surface", "Pa", (2e4, 1.2e5), coupled="surface_pressure",
        standard_name="land_surface_air__pressure", aliases="PRES_surface SFCPRS",
        cf_name="surface_air_pressure")]
    shortwave_down: Annotated[Tensor, Quantity(
        "downwelling shortwave radiation", "W m-2", (-20.0, 2000.0), coupled="shortwave_down",
        standard_name="land_surface_radiation~incoming~shortwave__energy_flux",
        aliases="DSWRF_surface SOLDN", kind="rate",
        cf_name="surface_downwelling_shortwave_flux_in_air")]
    longwave_down: Annotated[Tensor, Quantity(
        "downwelling longwave radiation", "W m-2", (0.0, 1000.0), coupled="longwave_down",
        standard_name="land_surface_radiation~incoming~longwave__energy_flux",
        aliases="DLWRF_surface LWDN", kind="rate",
        cf_name="surface_downwelling_longwave_flux_in_air")]
    precipitation_rate: Annotated[Tensor, Quantity(
        "precipitation", "kg m-2 s-1", (0.0, 1.0), coupled="precipitation",
        registered_names=(
            "atmosphere_water__precipitation_leq-volume_flux "
            "atmosphere_water_precipitation__leq_volume_flux"),
        standard_name="atmosphere_water__liquid_equivalent_precipitation_rate",
        aliases="precip_rate PRCPNONC", kind="rate", file_name="precipitation",
        cf_name="precipitation_flux", cf_sum_name="precipitation_amount", is_default_output=True)]
    snowfall_fraction: Annotated[Tensor, Quantity(
        "share of the precipitation that is snow", "1", (0.0, 1.0), default=0.0,
        note="counts where `precipitation_phase` is ``forcing``", is_output=False)]
    green_fraction: Annotated[Tensor, Quantity(
        "green vegetation fraction", "1", (0.0, 1.0),
        standard_name="land_vegetation__green_fraction")]
    albedo: Annotated[Tensor, Quantity(
        "snow-free albedo", "1", (0.0, 1.0), note="counts where the site supplies albedo",
        is_output=False)]
    leaf_area_index: Annotated[Tensor, Quantity(
        "leaf area index", "1", (0.0, 20.0),
        note="counts where the site supplies the leaf area index",
        standard_name="land_vegetation__leaf-area_index", is_output=False)]


@catalogued()
class WindComponents(NamedTuple):
    """The wind as couplers give it, ``[column]`` each; one component suffices."""

    wind_x: Annotated[Tensor, Quantity(
        "x component of the wind at the wind height; one component suffices", "m s-1",
        (-150.0, 150.0), coupled="wind",
        registered_names=(
            "atmosphere_bottom_air_flow__x_component_of_velocity "
            "atmosphere_bottom_air_flowing__x_component_of_velocity"),
        standard_name="land_surface_wind__x_component_of_velocity",
        aliases="UGRD_10maboveground UU")]
    wind_y: Annotated[Tensor, Quantity(
        "y component of the wind at the wind height; one component suffices", "m s-1",
        (-150.0, 150.0), coupled="wind",
        registered_names=(
            "atmosphere_bottom_air_flow__y_component_of_velocity "
            "atmosphere_bottom_air_flowing__y_component_of_velocity"),
        standard_name="land_surface_wind__y_component_of_velocity",
        aliases="VGRD_10maboveground VV")]


@catalogued()
class Fluxes(NamedTuple):
    """Results of one step, means over the step, ``[column]`` each unless stated.

    Turbulent and evaporation fluxes are positive upward.
    """

    potential_evaporation: Annotated[Tensor, Quantity(
        "latent heat flux of the potential evaporation", "W m-2")]
    latent_heat_flux: Annotated[Tensor, Quantity(
        "latent heat flux positive upward", "W m-2", kind="rate",
        registered_names=(
            "land_surface_air_heat~net~latent__energy_flux "
            "land_surface_air__net_latent_heat_energy_flux "
            "land_surface__upward_latent_heat_energy_flux "
            "land_surface__upward_component_of_latent_heat_energy_flux"),
        standard_name="land_surface_net~latent~heat__energy_flux", aliases="LH",
        cf_name="surface_upward_latent_heat_flux", is_default_output=True)]
    evaporation_rate: Annotated[Tensor, Quantity(
        "evaporation rate", "kg m-2 s-1",
        note="over snow without frost deposition, which `dew_rate` carries")]
    sensible_heat_flux: Annotated[Tensor, Quantity(
        "sensible heat flux positive upward", "W m-2", kind="rate",
        registered_names=(
            "land_surface_air_heat~net~sensible__energy_flux "
            "land_surface_air__net_sensible_heat_energy_flux "
            "land_surface__upward_sensible_heat_energy_flux "
            "land_surface__upward_component_of_sensible_heat_energy_flux"),
        standard_name="land_surface_net~sensible~heat__energy_flux", aliases="FSH",
        cf_name="surface_upward_sensible_heat_flux", is_default_output=True)]
    ground_heat_flux: Annotated[Tensor, Quantity(
        "ground heat flux positive into the ground", "W m-2",
        note="the legacy report has the opposite sign", kind="rate",
        registered_names=(
            "land_surface_soil_heat~conduction__energy_flux "
            "land_surface_soil_conduction__heat_energy_flux"),
        standard_name="land_surface_soil_heat__energy_flux", aliases="GH",
        cf_name="downward_heat_flux_at_ground_level_in_soil", is_default_output=True)]
    direct_evaporation: Annotated[Tensor, Quantity(
        "latent heat flux of the evaporation from bare soil", "W m-2")]
    canopy_evaporation: Annotated[Tensor, Quantity(
        "latent heat flux of the evaporation of intercepted water", "W m-2")]
    transpiration: Annotated[Tensor, Quantity("latent heat flux of the transpiration", "W m-2")]
    layer_transpiration: Annotated[Tensor, Quantity(
        "latent heat flux of the transpiration by layer", "W m-2", axis="soil_layer")]
    snow_sublimation: Annotated[Tensor, Quantity(
        "latent heat flux of the sublimation of snow", "W m-2")]
    dew_rate: Annotated[Tensor, Quantity(
        "dew and frost", "m s-1", note="positive toward the surface", kind="rate", file_name="dew")]
    throughfall_drip: Annotated[Tensor, Quantity("drip from the canopy in the step", "m")]
    soil_water_input: Annotated[Tensor, Quantity(
        "rain, melt, dew and drip that reach the soil surface", "m s-1", kind="rate",
        standard_name="soil_surface_water__input_volume_flux", aliases="QINSUR")]
    surface_runoff: Annotated[Tensor, Quantity(
        "surface runoff", "m s-1", kind="rate",
        registered_names="land_surface_water_runoff__volume_flux",
        standard_name="land_surface_water__runoff_volume_flux",
        accumulated_name="land_surface_water__runoff_depth", cf_name="surface_runoff_flux",
        cf_sum_name="surface_runoff_amount", is_default_output=True)]
    subsurface_runoff: Annotated[Tensor, Quantity(
        "subsurface runoff", "m s-1",
        note="drainage, and water in excess of the porosity of the last layer", kind="rate",
        standard_name="land_subsurface_water__runoff_volume_flux",
        accumulated_name="land_subsurface_water__runoff_depth", cf_name="subsurface_runoff_flux",
        cf_sum_name="subsurface_runoff_amount", is_default_output=True)]
    snowmelt: Annotated[Tensor, Quantity("snowmelt in the step", "m")]
    precipitation_heat_flux: Annotated[Tensor, Quantity(
        "heat that the surface gives to the precipitation", "W m-2", kind="rate")]
    freezing_rain_heat_flux: Annotated[Tensor, Quantity(
        "heat that the surface gives to freezing rain; zero or negative", "W m-2", kind="rate")]
    melt_heat_flux: Annotated[Tensor, Quantity(
        "heat that melts snow", "W m-2", kind="rate", cf_name="surface_snow_melt_heat_flux")]
    absorbed_radiation: Annotated[Tensor, Quantity(
        "net shortwave and absorbed longwave radiation", "W m-2", kind="rate")]
    snow_cover_fraction: Annotated[Tensor, Quantity(
        "fraction of the ground covered by snow", "1", note="zero if the pack vanished in the step",
        kind="state", standard_name="snowpack__cover_fraction", aliases="FSNO",
        cf_name="surface_snow_area_fraction")]
    background_albedo: Annotated[Tensor, Quantity("albedo without snow", "1", kind="forcing")]
    background_emissivity: Annotated[Tensor, Quantity("emissivity without snow", "1")]
    leaf_area_index: Annotated[Tensor, Quantity(
        "leaf area index", "1", kind="forcing", cf_name="leaf_area_index")]
    canopy_resistance: Annotated[Tensor, Quantity(
        "canopy resistance; zero without vegetation", "s m-1", kind="forcing",
        cf_name="canopy_resistance_to_evapotranspiration")]
    plant_coefficient: Annotated[Tensor, Quantity(
        "plant coefficient; zero without vegetation", "1")]
# fmt: on
