"""Physical constants and fixed coefficients of the Noah land-surface model.

Noah grew from several codes, and the same physical constant carries slightly different figures in
different routines. Reproducing the model needs each figure where it was used, so the variants stand
side by side here and a suffix names their place. Units are SI; heights and depths are in metres.
"""

from __future__ import annotations

import math

# --- water and heat ------------------------------------------------------------------------------
FREEZING_POINT = 273.15
"""Melting point of ice, K."""
WATER_DENSITY = 1000.0
"""Density of liquid water, kg m-3; ice is counted at this density too."""
LATENT_HEAT_VAPORIZATION = 2.501e6
"""J kg-1."""
LATENT_HEAT_SUBLIMATION = 2.83e6
"""J kg-1."""
LATENT_HEAT_FUSION = 3.335e5
"""J kg-1."""
VOLUMETRIC_LATENT_HEAT_FUSION = WATER_DENSITY * LATENT_HEAT_FUSION
"""Heat to melt a unit volume of water equivalent, J m-3."""
SPECIFIC_HEAT_WATER = 4218.0
"""Specific heat of rain water in the precipitation heat flux, J kg-1 K-1."""
SPECIFIC_HEAT_ICE = 2106.0
"""Specific heat of snow in the precipitation heat flux, J kg-1 K-1."""
VOLUMETRIC_HEAT_CAPACITY_WATER = 4.2e6
"""J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_ICE = 2.106e6
"""Per volume of water equivalent, J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_SOLIDS = 2.0e6
"""Mineral soil, J m-3 K-1."""
VOLUMETRIC_HEAT_CAPACITY_AIR = 1004.0
"""Soil air; the parent model uses the specific heat per kg as if per m3, J m-3 K-1."""

# --- air -----------------------------------------------------------------------------------------
SPECIFIC_HEAT_AIR_PENMAN = 1004.6
"""In the potential evaporation, J kg-1 K-1."""
SPECIFIC_HEAT_AIR = 1004.5
"""In the canopy resistance, the sensible heat flux and the surface humidity, J kg-1 K-1."""
GAS_CONSTANT_DRY_AIR = 287.04
"""In the land physics, J kg-1 K-1."""
MOLECULAR_WEIGHT_RATIO = 0.622
"""Water vapour to dry air."""
VIRTUAL_TEMPERATURE_FACTOR = 0.61
DRY_ADIABATIC_LAPSE_RATE = 0.0098
"""K m-1."""
REFERENCE_PRESSURE = 1.0e5
"""Pa."""
GAS_CONSTANT_VAPOUR_HUMIDITY = 461.5
"""In the conversion of relative humidity, J kg-1 K-1."""
GAS_CONSTANT_VAPOUR_SATURATION = 461.0
"""In the saturation humidity, J kg-1 K-1."""
SATURATION_PRESSURE_HUMIDITY = 611.2
"""At the freezing point, in the conversion of relative humidity, Pa."""
SATURATION_PRESSURE = 611.0
"""At the freezing point, in the saturation humidity, Pa."""
LATENT_HEAT_SLOPE = 4187.0 - 1870.0
"""Decrease of the latent heat of vaporization with temperature, J kg-1 K-1."""
MINIMUM_SPECIFIC_HUMIDITY = 1e-6
NEAR_SATURATION = 0.99
"""Supersaturated air is set to this fraction of saturation."""
TETENS_SLOPE = 17.67
TETENS_OFFSET = 29.65
"""K."""

# --- radiation -----------------------------------------------------------------------------------
STEFAN_BOLTZMANN = 5.67e-8
"""W m-2 K-4."""
LINEARIZED_LONGWAVE_FACTOR = 6.48e-8
"""Stands for 4 x Stefan-Boltzmann x gas constant / specific heat in the potential evaporation."""
LATENT_HEAT_OVER_SPECIFIC_HEAT = 2488.8
"""K; the literal of the potential evaporation."""

# --- turbulence ----------------------------------------------------------------------------------
VON_KARMAN = 0.4
ZILITINKEVICH_SHAPE = VON_KARMAN * 258.2
ZILITINKEVICH_COEFFICIENT = 0.1
BOUNDARY_LAYER_DEPTH = 1000.0
"""m."""
CONVECTIVE_VELOCITY_FACTOR = 1.44
"""Square of the factor 1.2 on the convective velocity scale."""

# --- vegetation ----------------------------------------------------------------------------------
MAXIMUM_STOMATAL_RESISTANCE = 5000.0
"""s m-1."""
OPTIMUM_TRANSPIRATION_TEMPERATURE = 298.0
"""K."""
TEMPERATURE_STRESS = 0.0016
"""K-2."""
CANOPY_WATER_CAPACITY = 0.5e-3
"""m."""
CANOPY_CONDUCTION_EXPONENT = -2.0
"""Damping of the ground heat conduction by vegetation."""

# --- snow ----------------------------------------------------------------------------------------
SNOW_TRACE = 1e-7
"""Packs of at most this water equivalent are discarded, m."""
SNOW_RESIDUE = 1e-6
"""A melting pack of less than this water equivalent vanishes, m."""
SNOW_EMISSIVITY = 0.95
SNOW_COVER_SHAPE = 2.6
MAXIMUM_SNOW_COVER = 0.98
SNOW_CONDUCTION_COVER = 0.97
"""Above this cover the snow conductivity stands for that of the top soil."""
FRESH_SNOW_ALBEDO = 0.85
SNOW_ALBEDO_LIVNEH_COEFFICIENT = 0.5
SNOW_ALBEDO_DECAY = 0.94
SNOW_ALBEDO_DECAY_EXPONENT = 0.58
SNOW_ROUGHNESS_LENGTH = 0.001
"""m."""
MINIMUM_SNOW_DENSITY = 0.05
MAXIMUM_SNOW_DENSITY = 0.40
"""Relative to water."""
SECONDS_PER_DAY = 86400.0
SECONDS_PER_HOUR = 3600.0

# --- soil ----------------------------------------------------------------------------------------
MINIMUM_WATER_CONTENT = 0.02
"""m3 m-3."""
KERSTEN_ICE_THRESHOLD = 5e-4
"""Ice content above which the frozen Kersten number applies, m3 m-3."""
QUARTZ_CONDUCTIVITY = 7.7
OTHER_MINERALS_CONDUCTIVITY = 2.0
ICE_CONDUCTIVITY = 2.2
WATER_CONDUCTIVITY = 0.57
"""W m-1 K-1."""
GRAVITY = 9.81
"""m s-2."""
FREEZING_THRESHOLD = 1e-3
"""Layers warmer than this below the freezing point hold no ice at equilibrium, K."""
MAXIMUM_FREEZING_EXPONENT = 5.5
ICE_POTENTIAL_FACTOR = 8.0
"""Effect of ice on the soil water potential (Koren et al. 1999)."""
INFILTRATION_REFERENCE_CONDUCTIVITY = 2e-6
"""m s-1."""
INFILTRATION_REFERENCE_COEFFICIENT = 3.0
FROZEN_INFILTRATION_COEFFICIENT = 0.15
"""m."""
FROZEN_INFILTRATION_SHAPE = 3.0
DRAINAGE_FACTORS = (0.1, 0.6, 1.0, 0.35, 0.55, 0.8, 0.63, 0.0, 0.0)
"""Share of the conductivity of the last layer that drains, by slope class 1 to 9."""

LN_10 = math.log(10.0)
