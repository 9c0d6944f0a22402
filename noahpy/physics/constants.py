"""Physical constants and fixed coefficients of the Noah land-surface model.

Noah grew from several codes, and its routines have slightly different values of the same physical
constant. Reproducing the model takes each value where it was used, so the variants are listed side
by side, with a suffix that says where they belong. Units are SI.
"""

from __future__ import annotations

import math

# --- water and heat ------------------------------------------------------------------------------
FREEZING_POINT = 273.15
"""Melting point of ice, K."""
WATER_DENSITY = 1000.0
"""Density of liquid water, kg m-3; ice contents are water equivalents and have it too."""
LATENT_HEAT_VAPORIZATION = 2.501e6
"""Latent heat of vaporization, J kg-1."""
LATENT_HEAT_SUBLIMATION = 2.83e6
"""Latent heat of sublimation, J kg-1."""
LATENT_HEAT_FUSION = 3.335e5
"""Latent heat of fusion, J kg-1."""
VOLUMETRIC_LATENT_HEAT_FUSION = WATER_DENSITY * LATENT_HEAT_FUSION
"""Latent heat of fusion per volume of water equivalent, J m-3."""
SPECIFIC_HEAT_WATER = 4218.0
"""Specific heat of rain water in the precipitation heat flux, J kg-1 K-1."""
SPECIFIC_HEAT_ICE = 2106.0
"""Specific heat of snow in the precipitation heat flux, J kg-1 K-1."""
VOLUMETRIC_HEAT_CAPACITY_WATER = 4.2e6
"""Heat capacity of soil water, J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_ICE = 2.106e6
"""Heat capacity of soil ice per volume of water equivalent, J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_SOLIDS = 2.0e6
"""Heat capacity of mineral soil, J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_ORGANIC = 2.5e6
"""Heat capacity of organic solids (Farouki 1981), J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_AIR = 1004.0
"""Heat capacity of soil air, J m-3 K-1; the parent model takes the value per kg for that per m3."""

# --- air -----------------------------------------------------------------------------------------
SPECIFIC_HEAT_AIR_PENMAN = 1004.6
"""Specific heat of air in the potential evaporation, J kg-1 K-1."""
SPECIFIC_HEAT_AIR = 1004.5
"""Specific heat of air in all other places, J kg-1 K-1."""
GAS_CONSTANT_DRY_AIR = 287.04
"""Gas constant of dry air, J kg-1 K-1."""
MOLECULAR_WEIGHT_RATIO = 0.622
"""Molecular weight of water vapour relative to dry air, 1."""
VIRTUAL_TEMPERATURE_FACTOR = 0.61
"""Relative increase of the virtual temperature per specific humidity, 1."""
DRY_ADIABATIC_LAPSE_RATE = 0.0098
"""Dry adiabatic lapse rate, K m-1."""
REFERENCE_PRESSURE = 1.0e5
"""Reference pressure of the potential temperature, Pa."""
GAS_CONSTANT_VAPOUR_HUMIDITY = 461.5
"""Gas constant of water vapour in the conversion of relative humidity, J kg-1 K-1."""
GAS_CONSTANT_VAPOUR_SATURATION = 461.0
"""Gas constant of water vapour in the saturation humidity, J kg-1 K-1."""
SATURATION_PRESSURE_HUMIDITY = 611.2
"""Saturation pressure at the freezing point in the conversion of relative humidity, Pa."""
SATURATION_PRESSURE = 611.0
"""Saturation pressure at the freezing point in the saturation humidity, Pa."""
LATENT_HEAT_SLOPE = 4187.0 - 1870.0
"""Decrease of the latent heat of vaporization with temperature, J kg-1 K-1."""
MINIMUM_SPECIFIC_HUMIDITY = 1e-6
"""Lowest specific humidity that follows from relative humidity, kg kg-1."""
NEAR_SATURATION = 0.99
"""Share of the saturation humidity to which supersaturated air is set, 1."""
TETENS_SLOPE = 17.67
"""Coefficient of the saturation pressure in the form of Tetens (Bolton 1980, eq. 10), 1."""
TETENS_OFFSET = 29.65
"""Offset of the temperature in the same equation, K."""

# --- radiation -----------------------------------------------------------------------------------
STEFAN_BOLTZMANN = 5.67e-8
"""Stefan-Boltzmann constant, W m-2 K-4."""
LINEARIZED_LONGWAVE_FACTOR = 6.48e-8
"""4 x Stefan-Boltzmann x gas constant / specific heat, as rounded in the potential evaporation."""
LATENT_HEAT_OVER_SPECIFIC_HEAT = 2488.8
"""Latent heat over specific heat, as rounded in the potential evaporation, K."""

# --- turbulence ----------------------------------------------------------------------------------
VON_KARMAN = 0.4
"""Von Karman constant, 1."""
ZILITINKEVICH_SHAPE = VON_KARMAN * 258.2
"""Von Karman constant times the root of the inverse viscosity of air, s0.5 m-1."""
ZILITINKEVICH_COEFFICIENT = 0.1
"""Coefficient of the heat roughness length (Zilitinkevich 1995; Chen et al. 1997), 1."""
BOUNDARY_LAYER_DEPTH = 1000.0
"""Depth of the convective boundary layer, m."""
CONVECTIVE_VELOCITY_FACTOR = 1.44
"""Square of the factor 1.2 on the convective velocity (Beljaars 1995), 1."""

# --- vegetation ----------------------------------------------------------------------------------
MAXIMUM_STOMATAL_RESISTANCE = 5000.0
"""Largest stomatal resistance, s m-1."""
OPTIMUM_TRANSPIRATION_TEMPERATURE = 298.0
"""Air temperature at which transpiration has no temperature stress, K."""
TEMPERATURE_STRESS = 0.0016
"""Decrease of the conductance by the square of the deviation from that temperature, K-2."""
CANOPY_WATER_CAPACITY = 0.5e-3
"""Largest canopy water, m."""
CANOPY_CONDUCTION_EXPONENT = -2.0
"""Exponent per green fraction of the damped ground heat conduction, 1."""

# --- snow ----------------------------------------------------------------------------------------
SNOW_TRACE = 1e-7
"""Water equivalent up to which a pack is discarded, m."""
SNOW_RESIDUE = 1e-6
"""Water equivalent below which a melting pack vanishes, m."""
SNOW_EMISSIVITY = 0.95
"""Emissivity of snow, 1."""
SNOW_COVER_SHAPE = 2.6
"""Shape of the depletion curve of the snow cover, 1."""
MAXIMUM_SNOW_COVER = 0.98
"""Largest snow cover fraction, 1."""
SNOW_CONDUCTION_COVER = 0.97
"""Snow cover fraction above which the conductivity of snow replaces that of the top soil, 1."""
FRESH_SNOW_ALBEDO = 0.85
"""Albedo of fresh snow (Livneh et al. 2010), 1."""
SNOW_ALBEDO_LIVNEH_COEFFICIENT = 0.5
"""Weight of the fresh snow albedo against the maximum of the site (Livneh et al. 2010), 1."""
SNOW_ALBEDO_DECAY = 0.94
"""Base of the decay of the albedo of cold snow (Livneh et al. 2010), 1."""
SNOW_ALBEDO_DECAY_EXPONENT = 0.58
"""Exponent of the age in days in the same decay, 1."""
SNOW_ROUGHNESS_LENGTH = 0.001
"""Roughness length of snow, m."""
MINIMUM_SNOW_DENSITY = 0.05
"""Lowest density of snow relative to water, 1."""
MAXIMUM_SNOW_DENSITY = 0.40
"""Largest density of snow relative to water, 1."""
SECONDS_PER_DAY = 86400.0
SECONDS_PER_HOUR = 3600.0

# --- soil ----------------------------------------------------------------------------------------
MINIMUM_WATER_CONTENT = 0.02
"""Lowest liquid and total water content of a layer, m3 m-3."""
KERSTEN_ICE_THRESHOLD = 5e-4
"""Ice content above which the frozen Kersten number applies, m3 m-3."""
QUARTZ_CONDUCTIVITY = 7.7
"""Thermal conductivity of quartz (Peters-Lidard et al. 1998), W m-1 K-1."""
OTHER_MINERALS_CONDUCTIVITY = 2.0
"""Thermal conductivity of other minerals (Peters-Lidard et al. 1998), W m-1 K-1."""
ORGANIC_CONDUCTIVITY = 0.25
"""Thermal conductivity of organic solids (Farouki 1981), W m-1 K-1."""
DRY_PEAT_CONDUCTIVITY = 0.05
"""Thermal conductivity of dry peat (Farouki 1981), W m-1 K-1."""
ICE_CONDUCTIVITY = 2.2
"""Thermal conductivity of ice, W m-1 K-1."""
WATER_CONDUCTIVITY = 0.57
"""Thermal conductivity of liquid water, W m-1 K-1."""
GRAVITY = 9.81
"""Acceleration of gravity, m s-2."""
FREEZING_THRESHOLD = 1e-3
"""Distance below the freezing point within which no ice is at equilibrium, K."""
MAXIMUM_FREEZING_EXPONENT = 5.5
"""Largest exponent b of the freezing curve, 1."""
ICE_POTENTIAL_FACTOR = 8.0
"""Factor c_k of the ice content in the soil water potential (Koren et al. 1999, eq. 17), 1."""
INFILTRATION_REFERENCE_CONDUCTIVITY = 2e-6
"""Saturated conductivity to which the infiltration coefficient refers, m s-1."""
INFILTRATION_REFERENCE_COEFFICIENT = 3.0
"""Infiltration coefficient at that conductivity (Schaake et al. 1996), per day."""
FROZEN_INFILTRATION_COEFFICIENT = 0.15
"""Ice depth above which the frozen reference soil is impermeable (Koren et al. 1999), m."""
FROZEN_INFILTRATION_SHAPE = 3.0
"""Shape of the gamma distribution of ice depth in frozen ground (Koren et al. 1999), 1."""
DRAINAGE_FACTORS = (0.1, 0.6, 1.0, 0.35, 0.55, 0.8, 0.63, 0.0, 0.0)
"""Share of the conductivity of the last layer that drains, by slope class 1 to 9, 1."""

LN_10 = math.log(10.0)
"""Natural logarithm of ten, 1."""
