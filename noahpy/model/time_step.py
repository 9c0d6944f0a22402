"""One time step of the model: the processes in their order.

`time_step` reads like the list of the model's description; each helper before it gathers what one
group of processes needs from state, forcing and coefficients.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients
from noahpy.model.schemes import Schemes
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult
from noahpy.physics import constants as c
from noahpy.physics.air import Air, air_properties
from noahpy.physics.evapotranspiration import (
    PotentialEvaporation,
    evaporation_components,
    potential_evaporation,
    snow_weighted_latent_heat,
)
from noahpy.physics.exchange import Exchange, SurfaceLayer
from noahpy.physics.numerics import layer_sum
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
    CanopyResistance,
    Interception,
    VegetatedSurface,
    canopy_resistance,
    intercept,
    vegetated_surface,
)
from noahpy.physics.water_flow import WaterProblem


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


class Evaporation(NamedTuple):
    """Vapour exchange of a step by its source, ``[column]``."""

    potential_rate: Tensor
    """After the limit on frost, kg m-2 s-1."""
    direct: Tensor
    """m s-1, as the two that follow."""
    canopy: Tensor
    transpiration: Tensor
    layer_transpiration: Tensor
    """m s-1, ``[layer, column]``."""
    sublimation: Tensor
    """Of the snow-covered part, kg m-2 s-1; zero without snow."""
    deposition: Tensor
    """Dew or frost, kg m-2 s-1."""
    deposition_heat: Tensor
    """W m-2."""
    canopy_resistance: CanopyResistance

    def from_soil_of(self, water: SoilWater) -> Evaporation:
        """The same with what the soil gave."""
        return self._replace(
            direct=water.direct_evaporation,
            transpiration=layer_sum(water.layer_transpiration),
            layer_transpiration=water.layer_transpiration,
        )

    @property
    def from_ground(self) -> Tensor:
        """Evaporation of soil and canopy, kg m-2 s-1."""
        return c.WATER_DENSITY * (self.direct + self.canopy + self.transpiration)

    @property
    def dew_rate(self) -> Tensor:
        """Dew or frost, m s-1."""
        return self.deposition / c.WATER_DENSITY

    @property
    def heat(self) -> Tensor:
        """Latent heat of all evaporation less that of deposition, W m-2."""
        return (
            self.from_ground * c.LATENT_HEAT_VAPORIZATION
            + self.sublimation * c.LATENT_HEAT_SUBLIMATION
            - self.deposition_heat
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
    roots, plants = coefficients.root_zone, coefficients.vegetation
    availability = schemes.water_stress(
        state.liquid_water_content,
        roots.wilting_point_water_content,
        roots.reference_water_content,
    )
    canopy = canopy_resistance(
        vegetation,
        air,
        forcing.shortwave_down,
        surface.emissivity,
        exchange.heat,
        availability,
        roots.root_fraction,
        plants.minimum_stomatal_resistance,
        plants.radiation_stress_constant,
        plants.vapour_deficit_stress_constant,
    )
    limited = limited_frost(
        potential.rate,
        exchange.bulk_richardson_number,
        surface.absorbed_radiation,
        surface.cover,
    )
    rate = torch.where(surface.has_snow, limited, potential.rate)
    demand, deposition = rate.clamp(min=0.0), (-rate).clamp(min=0.0)
    components = evaporation_components(
        demand / c.WATER_DENSITY,
        vegetation.green_fraction,
        canopy.plant_coefficient,
        state.canopy_water,
        state.total_water_content[0],
        coefficients.surface_soil.air_dry_water_content,
        coefficients.surface_soil.porosity,
        availability,
        roots.root_fraction,
        roots.has_roots,
        roots.layer_count,
        seconds,
    )
    snow_free = 1.0 - surface.cover
    return Evaporation(
        potential_rate=rate,
        direct=snow_free * components.direct,
        canopy=snow_free * components.canopy,
        transpiration=snow_free * components.transpiration,
        layer_transpiration=snow_free * components.layer_transpiration,
        sublimation=surface.cover * demand,
        deposition=deposition,
        deposition_heat=deposition * potential.latent_heat,
        canopy_resistance=canopy,
    )


def time_step(
    state: State,
    forcing: Forcing,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> StepResult:
    """Advance the columns by one time step.

    A pure function, differentiable in state, forcing and coefficients. Which branch a column takes
    carries no gradient; everything that flows through the branch does.

    Args:
        state: at the start of the step.
        forcing: mean over the step.
        coefficients: from `noahpy.model.coefficients.derive_coefficients`.
        schemes: of the coefficients, with modules in the place of some of them.
        seconds: length of the step, s.
    """
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
    exchange = schemes.exchange(_surface_layer(state, forcing, air, coefficients))
    vegetation = _vegetated_surface(forcing, coefficients)
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

    def move(freezing: Tensor | None) -> SoilWater:
        return schemes.water_flow(
            WaterProblem(
                state.total_water_content,
                state.liquid_water_content,
                state.ponded_water,
                interception.soil_water_input,
                demanded.direct,
                demanded.layer_transpiration,
                seconds,
                coefficients.hydraulic,
                geometry,
                schemes.hydraulics,
                freezing,
            ),
            coefficients.flow,
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
) -> Budget:
    """What the balances need besides state and fluxes."""
    has_snow = surface.has_snow
    return Budget(
        liquid_input=liquid_input,
        snowfall=surface.snowfall,
        snow_vapour_loss=torch.where(has_snow, vapour_loss, 0.0),
        snow_trace=surface.discarded,
        snow_correction=torch.where(has_snow, snow.correction, 0.0),
        old_precipitation_heat=torch.where(has_snow, snow.old_precipitation_heat, 0.0),
        soil_water_created=water.created,
        bottom_drainage=water.drainage,
        excess_runoff=water.excess_runoff,
        heat_conductance=potential.heat_conductance,
        longwave_linearization=potential.longwave_linearization,
        precipitation_conductance=precipitation.heat_capacity,
        potential_temperature=air.potential_temperature,
        evaporation_heat=evaporation.heat,
        has_snow=has_snow,
        has_full_emission=has_snow & snow.has_full_emission,
        melt_limited=has_snow & snow.melt_limited,
        soil_heat_input=heat.heat_input,
        bottom_heat_flux=heat.bottom_flux,
        carried_heat=heat.carried,
        heat_capacity=heat.heat_capacity,
        fusion_heat=heat.fusion_heat,
        phase_change=heat.liquid - water.liquid,
    )
