"""A time step with one layer of snow, as in the parent model: the processes in their order.

`single_snow_step` reads like the list of the model's description; each helper before it gathers
what one group of processes needs from state, forcing and coefficients.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients
from noahpy.model.schemes import Schemes
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult
from noahpy.model.step_parts import (
    Evaporation,
    evaporation_demand,
    exchange_of,
    vegetation_of,
    water_mover,
)
from noahpy.physics import constants as c
from noahpy.physics.air import Air, air_properties, emission
from noahpy.physics.evapotranspiration import (
    PotentialEvaporation,
    potential_evaporation,
    snow_weighted_latent_heat,
)
from noahpy.physics.exchange import Exchange
from noahpy.physics.numerics import at_least
from noahpy.physics.snow import (
    GroundConduction,
    Precipitation,
    SnowPack,
    SnowSurface,
    existing_pack,
    ground_conduction,
    limited_frost,
    precipitation_kind,
    snow_age,
    snow_surface_balance,
    surface_albedo,
    surface_emissivity,
    surface_roughness_length,
    with_new_snow,
)
from noahpy.physics.soil_heat import (
    DeepGround,
    HeatProblem,
    MovedWater,
    SoilHeat,
    canopy_damping,
    ground_admittance,
    volumetric_heat_capacity,
)
from noahpy.physics.soil_water import SoilWater
from noahpy.physics.surface_balance import Atmosphere, OpenSurface, SurfaceProblem
from noahpy.physics.vegetation import (
    Interception,
    VegetatedSurface,
    intercept,
)


class Surface(NamedTuple):
    """The surface with its snow, as this step's energy balance sees it, ``[column]``."""

    pack: SnowPack
    """With new snow."""
    snowfall: Tensor
    """m."""
    discarded: Tensor
    """Water of a discarded trace of snow, m."""
    has_snow: Tensor
    cover: Tensor
    age: Tensor
    albedo: Tensor
    emissivity: Tensor
    conduction: GroundConduction
    conduction_for_melt: GroundConduction
    """Down to where the temperature at the start of the step stays."""
    absorbed_radiation: Tensor
    """With albedo and emissivity of the step before, W m-2."""


class _Ground(NamedTuple):
    """The heat part of a step, with the surface balance to which it belongs."""

    evaporation: Evaporation
    problem: SurfaceProblem
    opened: OpenSurface
    heat: SoilHeat


def _surface(
    state: State,
    forcing: Forcing,
    precipitation: Precipitation,
    vegetation: VegetatedSurface,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> Surface:
    """Snow pack with new snow, cover, albedo, emissivity, and conduction into the ground."""
    old = existing_pack(state.snow_water_equivalent, state.snow_depth)
    snowfall = precipitation.onto_pack * (seconds / c.WATER_DENSITY)
    pack = with_new_snow(old, snowfall, schemes.new_snow_density(forcing.air_temperature))
    has_snow = pack.water_equivalent > 0.0
    cover = schemes.snow_cover_fraction(
        pack.water_equivalent, coefficients.vegetation.full_cover_snow_water_equivalent
    )
    age = snow_age(state.snow_age, precipitation.is_snow, has_snow, seconds)
    conductivity = schemes.thermal_conductivity(
        state.total_water_content[0],
        state.liquid_water_content[0],
        coefficients.surface_thermal,
    ) * canopy_damping(vegetation.green_fraction)
    thickness = coefficients.geometry.thickness[0]
    conduction = ground_conduction(
        conductivity,
        schemes.snow_conductivity(pack.density),
        pack.depth,
        cover,
        0.5 * thickness,
        schemes.snow_conduction,
    )

    def admittance() -> Tensor:
        capacity = volumetric_heat_capacity(
            state.total_water_content[0],
            state.liquid_water_content[0],
            coefficients.soil.porosity[0],
        )
        return ground_admittance(conductivity, capacity, thickness, seconds)

    return Surface(
        pack=pack,
        snowfall=snowfall,
        discarded=state.snow_water_equivalent - old.water_equivalent,
        has_snow=has_snow,
        cover=cover,
        age=age,
        albedo=surface_albedo(
            schemes.snow_albedo(age, coefficients.site.maximum_snow_albedo),
            cover,
            vegetation.albedo,
        ),
        emissivity=surface_emissivity(cover, vegetation.emissivity),
        conduction=conduction,
        conduction_for_melt=schemes.snow_energy.conduction_for_melt(conduction, admittance),
        absorbed_radiation=forcing.shortwave_down * (1.0 - state.surface_albedo)
        + state.surface_emissivity * forcing.longwave_down,
    )


def _potential_evaporation(
    state: State,
    air: Air,
    exchange: Exchange,
    precipitation: Precipitation,
    surface: Surface,
) -> PotentialEvaporation:
    """Potential evaporation, with the ground heat flux of the surface as it was."""
    conduction = surface.conduction
    ground_heat_flux = (
        conduction.conductivity
        * (state.skin_temperature - state.soil_temperature[0])
        / conduction.distance
    )
    return potential_evaporation(
        air,
        exchange.heat,
        surface.absorbed_radiation,
        surface.emissivity,
        ground_heat_flux,
        precipitation.heat_capacity,
        precipitation.freezing_heat,
        surface.cover,
    )


def _evaporation(
    state: State,
    forcing: Forcing,
    air: Air,
    exchange: Exchange,
    vegetation: VegetatedSurface,
    surface: Surface,
    potential: PotentialEvaporation,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> Evaporation:
    """Evaporation components; over snow only the snow-free part of the ground evaporates."""
    limited = limited_frost(
        potential.rate,
        exchange.bulk_richardson_number,
        surface.absorbed_radiation,
        surface.cover,
    )
    rate = torch.where(surface.has_snow, limited, potential.rate)
    demand, deposition = at_least(rate, 0.0), at_least(-rate, 0.0)
    asked = evaporation_demand(
        state,
        forcing,
        air,
        exchange.heat,
        surface.emissivity,
        vegetation,
        demand,
        coefficients,
        schemes,
        seconds,
    )
    components = asked.on(1.0 - surface.cover)
    return Evaporation(
        potential_rate=rate,
        direct=components.direct,
        canopy=components.canopy,
        transpiration=components.transpiration,
        layer_transpiration=components.layer_transpiration,
        sublimation=surface.cover * demand,
        deposition=deposition,
        deposition_heat=deposition * potential.latent_heat,
        canopy_resistance=asked.resistance,
    )


def single_snow_step(
    state: State,
    forcing: Forcing,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> StepResult:
    """Advance columns with a single layer of snow; see `noahpy.model.time_step.time_step`."""
    site, geometry = coefficients.site, coefficients.geometry
    half_thickness = 0.5 * geometry.thickness[0]

    # 1-3  air and the kind of precipitation
    air = air_properties(
        forcing.air_temperature,
        forcing.specific_humidity,
        forcing.surface_pressure,
        site.air_height,
    )
    precipitation = precipitation_kind(
        forcing.precipitation_rate,
        schemes.snowfall_fraction(forcing.air_temperature, forcing.snowfall_fraction),
        state.skin_temperature,
    )

    # 4-10  exchange coefficients, vegetation, snow with new snow, radiation
    exchange = exchange_of(state, forcing, air, coefficients, schemes)
    vegetation = vegetation_of(forcing, coefficients)
    surface = _surface(
        state,
        forcing,
        precipitation,
        vegetation,
        coefficients,
        schemes,
        seconds,
    )
    has_snow = surface.has_snow

    # 11-12, 13a  potential evaporation, canopy resistance, evaporation by its source
    potential = _potential_evaporation(state, air, exchange, precipitation, surface)
    demanded = _evaporation(
        state,
        forcing,
        air,
        exchange,
        vegetation,
        surface,
        potential,
        coefficients,
        schemes,
        seconds,
    )
    dew_rate = demanded.dew_rate

    # 13b  temperature of a snow surface, sublimation and melt
    vapour_loss = seconds * (demanded.sublimation / c.WATER_DENSITY - dew_rate)
    snow = snow_surface_balance(
        surface.pack.water_equivalent,
        vapour_loss,
        surface.cover,
        state.soil_temperature[0],
        surface.conduction_for_melt,
        air,
        potential,
        surface.absorbed_radiation,
        surface.emissivity,
        precipitation,
        state.skin_temperature,
        demanded.heat,
        seconds,
        schemes.snow_energy,
    )

    # 13c  canopy and soil water
    liquid_input = precipitation.liquid / c.WATER_DENSITY + torch.where(
        has_snow, snow.melt_rate, dew_rate
    )
    interception = intercept(
        state.canopy_water,
        vegetation.green_fraction,
        liquid_input,
        demanded.canopy,
        seconds,
    )
    atmosphere = Atmosphere(
        temperature=air.temperature,
        potential_temperature=air.potential_temperature,
        net_radiation=surface.absorbed_radiation - surface.emissivity * air.emission,
        conductance=potential.heat_conductance,
        factor=potential.radiation_factor,
    )

    move = water_mover(
        state, interception.soil_water_input, demanded, coefficients, schemes, seconds
    )

    # 13d  soil heat with freezing and thawing, below snow or the linearised surface balance
    def conduct(water: SoilWater, liquid: Tensor) -> _Ground:
        evaporation = demanded
        if schemes.water_flow.limits_evaporation:
            evaporation = demanded.from_soil_of(water)
        conductivity = schemes.thermal_conductivity(water.total, liquid, coefficients.thermal)
        problem = SurfaceProblem(
            atmosphere=atmosphere,
            has_snow=has_snow,
            snow=snow,
            snow_conduction=surface.conduction,
            bare_conduction=GroundConduction(
                conductivity[0] * canopy_damping(vegetation.green_fraction), half_thickness
            ),
            evaporation_heat=evaporation.heat,
            freezing_heat=precipitation.freezing_heat,
            precipitation_heat_capacity=precipitation.heat_capacity,
            air_temperature=forcing.air_temperature,
            soil_temperature=state.soil_temperature[0],
            half_thickness=half_thickness,
        )
        opened = schemes.snow_energy.opened(problem)
        heat = schemes.soil_heat(
            HeatProblem(
                temperature=state.soil_temperature,
                total=water.total,
                liquid=water.liquid,
                conductivity=conductivity[1:],
                top=opened.top,
                ground=DeepGround(site.deep_soil_temperature, site.geothermal_heat_flux),
                time_step=seconds,
                porosity=coefficients.soil.porosity,
                freezing=coefficients.freezing,
                geometry=geometry,
                moved=MovedWater(state.total_water_content, state.liquid_water_content, water.flow),
                first_conductivity=conductivity[0],
                solids_capacity=coefficients.solids_capacity,
            ),
            schemes.bottom,
        )
        return _Ground(evaporation, problem, opened, heat)

    water, (evaporation, problem, opened, heat) = schemes.coupling(move, conduct)
    closed = schemes.snow_energy.closed(problem, opened, heat.temperature[0])
    skin = closed.skin_temperature

    # 13e  compaction, or the end of the pack
    remaining = torch.where(has_snow, snow.water_equivalent, 0.0)
    density = schemes.compacted_density(
        surface.pack.density, remaining, skin, closed.snow_base_temperature, seconds
    )
    remains = remaining > 0.0

    # 14  surface humidity, turbulent fluxes, reports
    evaporation_rate = evaporation.from_ground + torch.where(
        has_snow, evaporation.sublimation, -evaporation.deposition
    )
    new_state = State(
        soil_temperature=heat.temperature,
        total_water_content=water.total,
        liquid_water_content=heat.liquid,
        skin_temperature=skin,
        canopy_water=interception.canopy_water,
        ponded_water=water.ponded,
        snow_water_equivalent=remaining,
        snow_depth=torch.where(remains, remaining / density, 0.0),
        snow_layer_ice=state.snow_layer_ice,
        snow_layer_liquid=state.snow_layer_liquid,
        snow_layer_temperature=state.snow_layer_temperature,
        snow_layer_thickness=state.snow_layer_thickness,
        snow_layer_age=state.snow_layer_age,
        snow_albedo=state.snow_albedo,
        snow_surface_temperature=state.snow_surface_temperature,
        snow_age=surface.age,
        surface_albedo=surface.albedo,
        surface_emissivity=surface.emissivity,
        roughness_length=surface_roughness_length(
            surface.cover, surface.pack.depth, vegetation.roughness_length
        ),
        background_roughness_length=vegetation.roughness_length,
        exchange_coefficient_heat=exchange.heat,
        exchange_coefficient_momentum=exchange.momentum,
        surface_specific_humidity=forcing.specific_humidity
        + evaporation_rate * c.SPECIFIC_HEAT_AIR / potential.heat_conductance,
        bulk_richardson_number=exchange.bulk_richardson_number,
    )
    return StepResult(
        new_state,
        _fluxes(
            skin,
            closed.ground_heat_flux,
            torch.where(remains, surface.cover, 0.0),
            evaporation_rate,
            closed.precipitation_heat,
            air,
            vegetation,
            surface,
            potential,
            evaporation,
            snow,
            interception,
            water,
            precipitation,
            seconds,
        ),
        _budget(
            liquid_input,
            vapour_loss,
            air,
            surface,
            potential,
            evaporation,
            snow,
            water,
            heat,
            precipitation,
            forcing,
            state,
            new_state,
        ),
    )


def _fluxes(
    skin: Tensor,
    ground_heat_flux: Tensor,
    final_cover: Tensor,
    evaporation_rate: Tensor,
    precipitation_heat: Tensor,
    air: Air,
    vegetation: VegetatedSurface,
    surface: Surface,
    potential: PotentialEvaporation,
    evaporation: Evaporation,
    snow: SnowSurface,
    interception: Interception,
    water: SoilWater,
    precipitation: Precipitation,
    seconds: float,
) -> Fluxes:
    """The reports of a step."""
    to_heat = c.WATER_DENSITY * c.LATENT_HEAT_VAPORIZATION
    sublimation = c.LATENT_HEAT_SUBLIMATION * evaporation.sublimation
    potential_heat = evaporation.potential_rate * snow_weighted_latent_heat(final_cover)
    actual_heat = c.LATENT_HEAT_VAPORIZATION * evaporation.from_ground + sublimation
    return Fluxes(
        potential_evaporation=potential_heat,
        latent_heat_flux=torch.where(potential_heat > 0.0, actual_heat, potential_heat),
        evaporation_rate=evaporation_rate,
        sensible_heat_flux=potential.heat_conductance
        * (c.SPECIFIC_HEAT_AIR / c.SPECIFIC_HEAT_AIR_PENMAN)
        * (skin - air.potential_temperature),
        ground_heat_flux=ground_heat_flux,
        direct_evaporation=to_heat * evaporation.direct,
        canopy_evaporation=to_heat * evaporation.canopy,
        transpiration=to_heat * evaporation.transpiration,
        layer_transpiration=to_heat * evaporation.layer_transpiration,
        snow_sublimation=sublimation,
        dew_rate=evaporation.dew_rate,
        throughfall_drip=interception.drip,
        soil_water_input=interception.soil_water_input,
        surface_runoff=water.surface_runoff,
        subsurface_runoff=water.drainage + water.excess_runoff / seconds,
        snowmelt=torch.where(surface.has_snow, snow.melt_rate * seconds, 0.0),
        precipitation_heat_flux=precipitation_heat,
        freezing_rain_heat_flux=precipitation.freezing_heat,
        melt_heat_flux=torch.where(surface.has_snow, snow.melt_heat_flux, 0.0),
        absorbed_radiation=surface.absorbed_radiation,
        snow_cover_fraction=final_cover,
        background_albedo=vegetation.albedo,
        background_emissivity=vegetation.emissivity,
        leaf_area_index=vegetation.leaf_area_index,
        canopy_resistance=evaporation.canopy_resistance.resistance,
        plant_coefficient=evaporation.canopy_resistance.plant_coefficient,
    )


def _budget(
    liquid_input: Tensor,
    vapour_loss: Tensor,
    air: Air,
    surface: Surface,
    potential: PotentialEvaporation,
    evaporation: Evaporation,
    snow: SnowSurface,
    water: SoilWater,
    heat: SoilHeat,
    precipitation: Precipitation,
    forcing: Forcing,
    before: State,
    after: State,
) -> Budget:
    """What the balances need besides state and fluxes."""
    has_snow = surface.has_snow
    skin, warmer = after.skin_temperature, after.skin_temperature - air.temperature
    full = after.surface_emissivity * emission(skin)
    linear = after.surface_emissivity * air.emission + potential.longwave_linearization * warmer
    has_full_emission = has_snow & snow.has_full_emission
    old_heat = torch.where(has_snow, snow.old_precipitation_heat, 0.0)
    new_heat = torch.where(has_full_emission, 0.0, precipitation.heat_capacity * warmer)
    return Budget(
        liquid_input=liquid_input,
        snowfall=surface.snowfall,
        snow_vapour_loss=torch.where(has_snow, vapour_loss, 0.0),
        snow_trace=surface.discarded,
        snow_correction=torch.where(has_snow, snow.correction, 0.0),
        soil_water_created=water.created,
        bottom_drainage=water.drainage,
        excess_runoff=water.excess_runoff,
        shortwave_up=forcing.shortwave_down * before.surface_albedo,
        longwave_up=(1.0 - before.surface_emissivity) * forcing.longwave_down + full,
        emitted_longwave=torch.where(has_full_emission, full, linear),
        sensible_heat=potential.heat_conductance * (skin - air.potential_temperature),
        precipitation_heat=old_heat + new_heat,
        snow_heat_gain=torch.where(has_snow, snow.melt_heat_flux, 0.0),
        snow_carried_heat=torch.zeros_like(skin),
        evaporation_heat=evaporation.heat,
        has_snow=has_snow,
        has_full_emission=has_full_emission,
        melt_limited=has_snow & snow.melt_limited,
        soil_heat_input=heat.heat_input,
        bottom_heat_flux=heat.bottom_flux,
        carried_heat=heat.carried,
        heat_capacity=heat.heat_capacity,
        fusion_heat=heat.fusion_heat,
        phase_change=heat.liquid - water.liquid,
    )
