"""One time step of the model: the processes in their order, and which functions stand for them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy import constants as c
from noahpy.parameters import Coefficients
from noahpy.physics.air import Air, air_properties
from noahpy.physics.evapotranspiration import (
    PotentialEvaporation,
    evaporation_components,
    potential_evaporation,
    snow_weighted_latent_heat,
)
from noahpy.physics.exchange import (
    ExchangeScheme,
    SurfaceLayer,
    chen_exchange,
    myj_exchange,
    yang_exchange,
)
from noahpy.physics.freezing import (
    SupercooledWater,
    converged_supercooled_water,
    legacy_supercooled_water,
)
from noahpy.physics.snow import (
    compacted_density,
    existing_pack,
    ground_conduction,
    limited_frost,
    precipitation_kind,
    snow_age,
    snow_cover_fraction,
    snow_surface_balance,
    surface_albedo,
    surface_emissivity,
    surface_roughness_length,
    with_new_snow,
)
from noahpy.physics.soil_heat import (
    TopCondition,
    canopy_damping,
    thermal_conductivity,
    update_soil_heat,
)
from noahpy.physics.soil_water import IMPEDED, WEIGHTED, HydraulicScheme, update_soil_water
from noahpy.physics.stability import AnalyticStability, StabilityFunctions, TabulatedStability
from noahpy.physics.vegetation import (
    VegetatedSurface,
    canopy_resistance,
    intercept,
    vegetated_surface,
    water_stress,
)
from noahpy.schemes import Schemes
from noahpy.state import Budget, Fluxes, Forcing, State, StepResult


class Processes(NamedTuple):
    """The functions that the chosen schemes stand for."""

    exchange: ExchangeScheme
    hydraulics: HydraulicScheme
    supercooled_water: SupercooledWater


_HYDRAULIC_SCHEMES: Final[Mapping[int, HydraulicScheme]] = {1: WEIGHTED, 2: IMPEDED}
_SUPERCOOLED_WATER: Final[Mapping[str, SupercooledWater]] = {
    "legacy": legacy_supercooled_water,
    "converged": converged_supercooled_water,
}


def select_processes(schemes: Schemes, dtype: torch.dtype, device: torch.device | str) -> Processes:
    """The functions of the schemes, with their tables in a floating-point type on a device."""
    stability: StabilityFunctions = (
        TabulatedStability(dtype, device)
        if schemes.stability_functions == "tabulated"
        else AnalyticStability()
    )
    exchange: Mapping[int, ExchangeScheme] = {
        0: chen_exchange,
        1: partial(myj_exchange, stability=stability),
        2: yang_exchange,
    }
    return Processes(
        exchange=exchange[schemes.exchange_scheme],
        hydraulics=_HYDRAULIC_SCHEMES[schemes.frozen_hydraulics_scheme],
        supercooled_water=_SUPERCOOLED_WATER[schemes.supercooled_water],
    )


def _vegetated_surface(forcing: Forcing, coefficients: Coefficients) -> VegetatedSurface:
    site, vegetation = coefficients.site, coefficients.vegetation
    return vegetated_surface(
        forcing.green_fraction,
        forcing.albedo,
        forcing.leaf_area_index,
        site.use_supplied_albedo,
        site.use_supplied_leaf_area_index,
        vegetation.is_bare_ground,
        (site.green_fraction_min, site.green_fraction_max),
        (vegetation.leaf_area_index_min, vegetation.leaf_area_index_max),
        (vegetation.albedo_min, vegetation.albedo_max),
        (vegetation.emissivity_min, vegetation.emissivity_max),
        (vegetation.roughness_length_min, vegetation.roughness_length_max),
    )


def _surface_layer(
    state: State, forcing: Forcing, air: Air, coefficients: Coefficients
) -> SurfaceLayer:
    return SurfaceLayer(
        wind_speed=forcing.wind_speed,
        wind_height=coefficients.site.wind_height,
        air_temperature=forcing.air_temperature,
        air_height=coefficients.site.air_height,
        potential_temperature=air.potential_temperature,
        specific_humidity=forcing.specific_humidity,
        surface_pressure=forcing.surface_pressure,
        skin_temperature=state.skin_temperature,
        surface_specific_humidity=state.surface_specific_humidity,
        roughness_length=state.roughness_length,
        background_roughness_length=state.background_roughness_length,
        exchange_coefficient_heat=state.exchange_coefficient_heat,
        exchange_coefficient_momentum=state.exchange_coefficient_momentum,
        bulk_richardson_number=state.bulk_richardson_number,
        variable_zilitinkevich=coefficients.site.variable_zilitinkevich,
    )


def _snow_free_top(
    air: Air,
    potential: PotentialEvaporation,
    absorbed_radiation: Tensor,
    emissivity: Tensor,
    evaporation_heat: Tensor,
    conductivity: Tensor,
    half_thickness: Tensor,
) -> TopCondition:
    """The linearised surface balance as the top condition of the heat equation."""
    conductance, factor = potential.heat_conductance, potential.radiation_factor
    surplus = (absorbed_radiation - emissivity * air.emission - evaporation_heat) / conductance + (
        air.potential_temperature - air.temperature
    )
    return TopCondition(
        temperature=air.temperature + surplus / factor,
        resistance=1.0 + conductivity / (half_thickness * conductance * factor),
        conductivity=conductivity,
    )


def time_step(
    state: State,
    forcing: Forcing,
    coefficients: Coefficients,
    processes: Processes,
    seconds: float,
) -> StepResult:
    """Advance the columns by one time step.

    A pure function, differentiable in state, forcing and coefficients. Which branch a column takes
    carries no gradient; everything that flows through the branch does.

    Args:
        state: at the start of the step.
        forcing: mean over the step.
        coefficients: from `noahpy.parameters.derive_coefficients`.
        processes: from `select_processes`.
        seconds: length of the step, s.
    """
    site, geometry, roots = coefficients.site, coefficients.geometry, coefficients.root_zone
    vegetation_class = coefficients.vegetation
    half_thickness = 0.5 * geometry.thickness[0]
    top_temperature = state.soil_temperature[0]
    top_total, top_liquid = state.total_water_content[0], state.liquid_water_content[0]

    # 1-2  air and precipitation
    air = air_properties(
        forcing.air_temperature,
        forcing.specific_humidity,
        forcing.surface_pressure,
        site.air_height,
    )
    precipitation = precipitation_kind(
        forcing.precipitation_rate, forcing.air_temperature, state.skin_temperature
    )

    # 4-6  exchange coefficients, radiation with the surface of the last step, vegetation
    exchange = processes.exchange(_surface_layer(state, forcing, air, coefficients))
    absorbed_radiation = (
        forcing.shortwave_down * (1.0 - state.surface_albedo)
        + state.surface_emissivity * forcing.longwave_down
    )
    vegetation = _vegetated_surface(forcing, coefficients)

    # 7-10  snow pack with new snow, surface properties, first ground heat flux
    old_pack = existing_pack(state.snow_water_equivalent, state.snow_depth)
    snowfall = precipitation.onto_pack * (seconds / c.WATER_DENSITY)
    pack = with_new_snow(old_pack, snowfall, forcing.air_temperature)
    has_snow = pack.water_equivalent > 0.0
    cover = snow_cover_fraction(
        pack.water_equivalent, vegetation_class.full_cover_snow_water_equivalent
    )
    age = snow_age(state.snow_age, precipitation.is_snow, has_snow, seconds)
    emissivity = surface_emissivity(cover, vegetation.emissivity)
    albedo = surface_albedo(age, cover, vegetation.albedo, site.maximum_snow_albedo)
    damping = canopy_damping(vegetation.green_fraction)
    conduction = ground_conduction(
        thermal_conductivity(top_total, top_liquid, coefficients.surface_thermal) * damping,
        pack,
        cover,
        half_thickness,
    )
    first_ground_heat_flux = (
        conduction.conductivity * (state.skin_temperature - top_temperature) / conduction.distance
    )

    # 11-12  potential evaporation, canopy resistance
    potential = potential_evaporation(
        air,
        exchange.heat,
        absorbed_radiation,
        emissivity,
        first_ground_heat_flux,
        precipitation.heat_capacity,
        precipitation.freezing_heat,
        cover,
    )
    root_layers = roots.root_fraction.shape[0]
    availability = water_stress(
        state.liquid_water_content[:root_layers],
        roots.wilting_point_water_content,
        roots.reference_water_content,
    )
    canopy = canopy_resistance(
        vegetation,
        air,
        forcing.shortwave_down,
        emissivity,
        exchange.heat,
        availability,
        roots.root_fraction,
        vegetation_class.minimum_stomatal_resistance,
        vegetation_class.radiation_stress_constant,
        vegetation_class.vapour_deficit_stress_constant,
    )

    # 13  evaporation; over snow only its share of the ground evaporates, the rest sublimates
    rate = torch.where(
        has_snow,
        limited_frost(potential.rate, exchange.bulk_richardson_number, absorbed_radiation, cover),
        potential.rate,
    )
    demand, deposition = rate.clamp(min=0.0), (-rate).clamp(min=0.0)
    components = evaporation_components(
        demand / c.WATER_DENSITY,
        vegetation.green_fraction,
        canopy.plant_coefficient,
        state.canopy_water,
        top_total,
        coefficients.surface_soil.air_dry_water_content,
        coefficients.surface_soil.porosity,
        availability,
        roots.root_fraction,
        roots.has_roots,
        roots.layer_count,
        seconds,
    )
    snow_free = 1.0 - cover
    direct = snow_free * components.direct
    canopy_evaporation = snow_free * components.canopy
    layer_transpiration = snow_free * components.layer_transpiration
    transpiration = snow_free * components.transpiration
    from_ground = c.WATER_DENSITY * (direct + canopy_evaporation + transpiration)
    sublimation = cover * demand
    dew_rate = deposition / c.WATER_DENSITY
    evaporation_heat = (
        from_ground * c.LATENT_HEAT_VAPORIZATION
        + sublimation * c.LATENT_HEAT_SUBLIMATION
        - deposition * potential.latent_heat
    )

    # 13 snow a-b  surface of the pack, sublimation and melt
    snow_vapour_loss = seconds * (sublimation / c.WATER_DENSITY - dew_rate)
    old_precipitation_heat = precipitation.heat_capacity * (
        state.skin_temperature - forcing.air_temperature
    )
    snow_surface = snow_surface_balance(
        pack.water_equivalent,
        snow_vapour_loss,
        cover,
        top_temperature,
        conduction,
        air,
        potential,
        absorbed_radiation,
        emissivity,
        old_precipitation_heat,
        precipitation.freezing_heat,
        evaporation_heat,
        seconds,
    )

    # 13 bare b / snow c  canopy and soil water
    rain = precipitation.liquid / c.WATER_DENSITY
    liquid_input = rain + torch.where(has_snow, snow_surface.melt_rate, dew_rate)
    interception = intercept(
        state.canopy_water,
        vegetation.green_fraction,
        liquid_input,
        canopy_evaporation,
        seconds,
    )
    water = update_soil_water(
        state.total_water_content,
        state.liquid_water_content,
        interception.soil_water_input,
        direct,
        layer_transpiration,
        seconds,
        coefficients.hydraulic,
        geometry,
        processes.hydraulics,
    )

    # 13 bare c-d / snow d  soil heat with freezing and thawing
    conductivity = thermal_conductivity(water.total, water.liquid, coefficients.thermal)
    snow_free_top = _snow_free_top(
        air,
        potential,
        absorbed_radiation,
        emissivity,
        evaporation_heat,
        conductivity[0] * damping,
        half_thickness,
    )
    base_temperature = (
        top_temperature + snow_surface.ground_heat_flux * half_thickness / conduction.conductivity
    )
    top = TopCondition(
        temperature=torch.where(has_snow, base_temperature, snow_free_top.temperature),
        resistance=torch.where(has_snow, 1.0, snow_free_top.resistance),
        conductivity=torch.where(has_snow, conduction.conductivity, snow_free_top.conductivity),
    )
    heat = update_soil_heat(
        state.soil_temperature,
        water.total,
        water.liquid,
        conductivity[1:],
        top,
        site.deep_soil_temperature,
        seconds,
        coefficients.soil.porosity,
        coefficients.freezing,
        geometry,
        processes.supercooled_water,
    )
    snow_free_skin = (
        snow_free_top.temperature + (snow_free_top.resistance - 1.0) * heat.temperature[0]
    ) / snow_free_top.resistance
    skin = torch.where(has_snow, snow_surface.skin_temperature, snow_free_skin)
    ground_heat_flux = torch.where(
        has_snow,
        snow_surface.ground_heat_flux,
        snow_free_top.conductivity * (snow_free_skin - heat.temperature[0]) / half_thickness,
    )

    # 13 snow e  compaction, or the end of the pack
    remaining = torch.where(has_snow, snow_surface.water_equivalent, 0.0)
    density = compacted_density(pack.density, remaining, skin, base_temperature, seconds)
    remains = remaining > 0.0
    depth = torch.where(remains, remaining / density.clamp(min=c.MINIMUM_SNOW_DENSITY), 0.0)
    final_cover = torch.where(remains, cover, 0.0)

    # 14  surface humidity, turbulent fluxes, reports
    evaporation_rate = from_ground + torch.where(has_snow, sublimation, -deposition)
    conductance = potential.heat_conductance
    potential_heat = rate * snow_weighted_latent_heat(final_cover)
    sublimation_heat = torch.where(has_snow, sublimation, 0.0) * c.LATENT_HEAT_SUBLIMATION
    evaporation_to_heat = c.WATER_DENSITY * c.LATENT_HEAT_VAPORIZATION
    return StepResult(
        State(
            soil_temperature=heat.temperature,
            total_water_content=water.total,
            liquid_water_content=heat.liquid,
            skin_temperature=skin,
            canopy_water=interception.canopy_water,
            snow_water_equivalent=remaining,
            snow_depth=depth,
            snow_age=age,
            surface_albedo=albedo,
            surface_emissivity=emissivity,
            roughness_length=surface_roughness_length(
                cover, pack.depth, vegetation.roughness_length
            ),
            background_roughness_length=vegetation.roughness_length,
            exchange_coefficient_heat=exchange.heat,
            exchange_coefficient_momentum=exchange.momentum,
            surface_specific_humidity=forcing.specific_humidity
            + evaporation_rate * c.SPECIFIC_HEAT_AIR / conductance,
            bulk_richardson_number=exchange.bulk_richardson_number,
        ),
        Fluxes(
            potential_evaporation=potential_heat,
            latent_heat_flux=torch.where(
                potential_heat > 0.0,
                evaporation_to_heat * (direct + canopy_evaporation + transpiration)
                + sublimation_heat,
                potential_heat,
            ),
            evaporation_rate=evaporation_rate,
            sensible_heat_flux=conductance
            * (c.SPECIFIC_HEAT_AIR / c.SPECIFIC_HEAT_AIR_PENMAN)
            * (skin - air.potential_temperature),
            ground_heat_flux=ground_heat_flux,
            direct_evaporation=evaporation_to_heat * direct,
            canopy_evaporation=evaporation_to_heat * canopy_evaporation,
            transpiration=evaporation_to_heat * transpiration,
            layer_transpiration=evaporation_to_heat * layer_transpiration,
            snow_sublimation=sublimation_heat,
            dew_rate=dew_rate,
            throughfall_drip=interception.drip,
            soil_water_input=interception.soil_water_input,
            surface_runoff=water.surface_runoff,
            subsurface_runoff=water.drainage + water.excess_runoff / seconds,
            snowmelt=torch.where(has_snow, snow_surface.melt_rate * seconds, 0.0),
            precipitation_heat_flux=torch.where(
                has_snow,
                old_precipitation_heat,
                precipitation.heat_capacity * (skin - forcing.air_temperature),
            ),
            freezing_rain_heat_flux=precipitation.freezing_heat,
            melt_heat_flux=torch.where(has_snow, snow_surface.melt_heat_flux, 0.0),
            absorbed_radiation=absorbed_radiation,
            snow_cover_fraction=final_cover,
            background_albedo=vegetation.albedo,
            background_emissivity=vegetation.emissivity,
            leaf_area_index=vegetation.leaf_area_index,
            canopy_resistance=canopy.resistance,
            plant_coefficient=canopy.plant_coefficient,
        ),
        Budget(
            liquid_input=liquid_input,
            snowfall=snowfall,
            snow_vapour_loss=torch.where(has_snow, snow_vapour_loss, 0.0),
            snow_trace=state.snow_water_equivalent - old_pack.water_equivalent,
            snow_correction=torch.where(has_snow, snow_surface.correction, 0.0),
            soil_water_created=water.created,
            bottom_drainage=water.drainage,
            excess_runoff=water.excess_runoff,
            heat_conductance=conductance,
            longwave_linearization=potential.longwave_linearization,
            precipitation_conductance=precipitation.heat_capacity,
            potential_temperature=air.potential_temperature,
            evaporation_heat=evaporation_heat,
            effective_temperature=torch.where(has_snow, snow_surface.effective_temperature, skin),
            has_snow=has_snow,
            melt_limited=has_snow & snow_surface.melt_limited,
            soil_heat_input=heat.heat_input,
            bottom_heat_flux=heat.bottom_flux,
            heat_capacity=heat.heat_capacity,
            phase_change=heat.liquid - water.liquid,
        ),
    )
