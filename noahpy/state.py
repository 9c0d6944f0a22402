"""What flows through a time step: state and forcing in, state, fluxes and budget terms out.

Shapes are ``[layer, column]`` for soil quantities and ``[column]`` for all others.
"""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor


class State(NamedTuple):
    """Everything that is carried from step to step (legacy symbols in brackets)."""

    soil_temperature: Tensor
    """Layer mid-point temperature, K, ``[layer, column]`` (STC)."""
    total_water_content: Tensor
    """Liquid and ice, ice counted at the density of water, m3 m-3, ``[layer, column]`` (SMC)."""
    liquid_water_content: Tensor
    """Unfrozen part of the water, m3 m-3, ``[layer, column]`` (SH2O)."""
    skin_temperature: Tensor
    """Effective temperature of the surface of ground, canopy and snow, K (T1)."""
    canopy_water: Tensor
    """Intercepted water, m (CMC)."""
    snow_water_equivalent: Tensor
    """m (SNEQV)."""
    snow_depth: Tensor
    """m (SNOWH)."""
    snow_age: Tensor
    """Time since the last snowfall while snow lies, s (SNOTIME1)."""
    surface_albedo: Tensor
    """Acts on the shortwave radiation of the next step, 1 (ALBEDO)."""
    surface_emissivity: Tensor
    """Acts on the incoming longwave radiation of the next step, 1 (EMISSI)."""
    roughness_length: Tensor
    """m (Z0)."""
    background_roughness_length: Tensor
    """Roughness length without snow, m (Z0BRD)."""
    exchange_coefficient_heat: Tensor
    """Conductance, already multiplied by the wind speed, m s-1 (CH)."""
    exchange_coefficient_momentum: Tensor
    """Conductance, m s-1 (CM)."""
    surface_specific_humidity: Tensor
    """Effective value at the surface, kg kg-1 (Q1)."""
    bulk_richardson_number: Tensor
    """1 (RIBB)."""


class Forcing(NamedTuple):
    """Meteorology and vegetation of one step, ``[column]`` each."""

    wind_speed: Tensor
    """At the wind height, m s-1."""
    air_temperature: Tensor
    """At the air height, K."""
    specific_humidity: Tensor
    """kg kg-1."""
    surface_pressure: Tensor
    """Pa."""
    shortwave_down: Tensor
    """W m-2."""
    longwave_down: Tensor
    """W m-2."""
    precipitation_rate: Tensor
    """kg m-2 s-1."""
    green_fraction: Tensor
    """Green vegetation fraction, 1."""
    albedo: Tensor
    """Snow-free albedo, 1; counts where the site supplies albedo."""
    leaf_area_index: Tensor
    """1; counts where the site supplies the leaf area index."""


class Fluxes(NamedTuple):
    """Results of one step, means over the step, ``[column]`` each unless stated.

    Turbulent and evaporation fluxes are positive upward.
    """

    potential_evaporation: Tensor
    """W m-2."""
    latent_heat_flux: Tensor
    """W m-2."""
    evaporation_rate: Tensor
    """kg m-2 s-1; over snow without frost deposition, which `dew_rate` carries."""
    sensible_heat_flux: Tensor
    """W m-2."""
    ground_heat_flux: Tensor
    """Positive into the ground, W m-2; the legacy report has the opposite sign."""
    direct_evaporation: Tensor
    """From bare soil, W m-2."""
    canopy_evaporation: Tensor
    """Of intercepted water, W m-2."""
    transpiration: Tensor
    """W m-2."""
    layer_transpiration: Tensor
    """By root layer, W m-2, ``[root layer, column]``."""
    snow_sublimation: Tensor
    """W m-2."""
    dew_rate: Tensor
    """Dew or frost, positive toward the surface, m s-1."""
    throughfall_drip: Tensor
    """From the canopy, m per step."""
    soil_water_input: Tensor
    """Rain, melt, dew and drip reaching the soil surface, m s-1."""
    surface_runoff: Tensor
    """m s-1."""
    subsurface_runoff: Tensor
    """Drainage and water in excess of the porosity of the last layer, m s-1."""
    snowmelt: Tensor
    """m per step."""
    precipitation_heat_flux: Tensor
    """W m-2."""
    freezing_rain_heat_flux: Tensor
    """W m-2, zero or negative."""
    melt_heat_flux: Tensor
    """W m-2."""
    absorbed_radiation: Tensor
    """Net shortwave and absorbed longwave, W m-2."""
    snow_cover_fraction: Tensor
    """1; zero if the pack vanished in this step."""
    background_albedo: Tensor
    """1."""
    background_emissivity: Tensor
    """1."""
    leaf_area_index: Tensor
    """1."""
    canopy_resistance: Tensor
    """s m-1; zero without vegetation."""
    plant_coefficient: Tensor
    """1; zero without vegetation."""


class Budget(NamedTuple):
    """Terms of one step that the balances of `noahpy.balances` need besides state and fluxes."""

    liquid_input: Tensor
    """Rain, melt and dew above the canopy, m s-1."""
    snowfall: Tensor
    """Water added to the pack, m."""
    snow_vapour_loss: Tensor
    """Sublimation (positive) or frost (negative) of the pack, m."""
    snow_trace: Tensor
    """Water of a discarded trace of snow, m."""
    snow_correction: Tensor
    """Water created (positive) or lost where the pack is clipped at zero, m."""
    soil_water_created: Tensor
    """Water created to keep every layer at the minimum water content, m."""
    bottom_drainage: Tensor
    """m s-1."""
    excess_runoff: Tensor
    """m per step."""
    heat_conductance: Tensor
    """Air density x specific heat x exchange coefficient, W m-2 K-1."""
    longwave_linearization: Tensor
    """Derivative of the emission in the linearised surface balance, W m-2 K-1."""
    precipitation_conductance: Tensor
    """Heat capacity of the precipitation, W m-2 K-1."""
    potential_temperature: Tensor
    """Of the air at the reference height, K."""
    evaporation_heat: Tensor
    """Latent heat of all evaporation in the surface balance, W m-2."""
    effective_temperature: Tensor
    """Of the snow surface before melt is considered, K; the skin temperature without snow."""
    has_snow: Tensor
    """Whether the step took the snow branch, bool."""
    melt_limited: Tensor
    """Whether the melting surface balance was clipped or the pack exhausted, bool."""
    soil_heat_input: Tensor
    """Heat that enters the top layer, W m-2."""
    bottom_heat_flux: Tensor
    """Heat that leaves the last layer, W m-2."""
    heat_capacity: Tensor
    """J m-3 K-1, ``[layer, column]``."""
    phase_change: Tensor
    """Change of liquid water by thawing (positive) and freezing, m3 m-3, ``[layer, column]``."""


class StepResult(NamedTuple):
    """Everything one time step gives."""

    state: State
    fluxes: Fluxes
    budget: Budget
