"""A time step with layers of snow: the processes in their order.

Snow covers a share of a cell and the rest meets the air. Heat of snow and ground is one system of
equations. Water that leaves the base of the snow stands on the ground at the end of the step, and
enters it in the next one.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.errors import StateError
from noahpy.model.coefficients import Coefficients
from noahpy.model.schemes import Schemes
from noahpy.model.snow_free_ground import (
    Ground,
    balanced_temperature,
    ground_conduction,
    snow_free_ground,
)
from noahpy.model.state import Budget, Fluxes, Forcing, State, StepResult, snow_layers_of
from noahpy.model.step_parts import (
    Evaporation,
    vegetation_of,
    water_mover,
)
from noahpy.physics import constants as c
from noahpy.physics.air import Air, air_properties, emission
from noahpy.physics.calm_air import CalmAir
from noahpy.physics.evapotranspiration import (
    PotentialEvaporation,
    snow_weighted_latent_heat,
)
from noahpy.physics.graphs import leaves_of, rebuilt
from noahpy.physics.ground_heat import ImplicitGround, ground_equations
from noahpy.physics.layered_snow import (
    LayeredSnow,
    OpenSnow,
    SnowState,
    SnowStep,
    close_snow,
    open_snow,
)
from noahpy.physics.numerics import layer_sum
from noahpy.physics.snow import snow_age
from noahpy.physics.snow_ground import SnowGround, SnowGroundHeat, advance_snow_ground
from noahpy.physics.snow_skin import SnowWeather
from noahpy.physics.soil_heat import (
    DeepGround,
    HeatProblem,
    MovedWater,
    SoilHeat,
)
from noahpy.physics.soil_water import SoilWater
from noahpy.physics.surface_balance import GroundSurface, LinearSurface
from noahpy.physics.vegetation import Interception, VegetatedSurface, intercept

LEAST_BARE: Final = 1e-9
"""Share of a cell without snow below which none is taken to evaporate, 1."""


class _Heated(NamedTuple):
    """The heat part of a step."""

    evaporation: Evaporation
    surface: GroundSurface
    around: Tensor
    """Skin temperature around which the emission of the ground is linear, K, ``[column]``."""
    balance: LinearSurface
    snow: SnowGroundHeat
    heat: SoilHeat


def _weather(
    forcing: Forcing, air: Air, snowfall: Tensor, rainfall: Tensor, coefficients: Coefficients
) -> SnowWeather:
    site = coefficients.site
    return SnowWeather(
        shortwave_down=forcing.shortwave_down,
        longwave_down=forcing.longwave_down,
        air_temperature=forcing.air_temperature,
        potential_temperature=air.potential_temperature,
        specific_humidity=forcing.specific_humidity,
        surface_pressure=forcing.surface_pressure,
        air_density=air.pressure / (c.GAS_CONSTANT_DRY_AIR * air.virtual_temperature),
        wind_speed=forcing.wind_speed,
        wind_height=site.wind_height,
        air_height=site.air_height,
        snowfall=snowfall,
        rainfall=rainfall,
    )


def layered_snow_step(
    state: State,
    forcing: Forcing,
    coefficients: Coefficients,
    schemes: Schemes,
    scheme: LayeredSnow,
    seconds: float,
) -> StepResult:
    """Advance columns with layers of snow; see `noahpy.model.time_step.time_step`.

    Raises:
        StateError: the state has another number of layers of snow.
    """
    given = state.snow_layer_ice.shape[0]
    if given != scheme.layers:
        raise StateError(
            f"the state has {given} layers of snow, the model {scheme.layers}; see "
            "noahpy.model.state.with_snow_layers",
            "snow_layer_ice",
        )
    site, geometry = coefficients.site, coefficients.geometry
    half_thickness = 0.5 * geometry.thickness[0]
    implicit = schemes.soil_heat
    assert isinstance(implicit, ImplicitGround)  # see `check_schemes`

    # air, and the kind of precipitation
    air = air_properties(
        forcing.air_temperature,
        forcing.specific_humidity,
        forcing.surface_pressure,
        site.air_height,
    )
    share = schemes.snowfall_fraction(forcing.air_temperature, forcing.snowfall_fraction)
    snowfall = torch.where(forcing.precipitation_rate > 0.0, share, 0.0) * (
        forcing.precipitation_rate
    )
    rainfall = forcing.precipitation_rate - snowfall

    # snow with its new snow and the rain on it
    thermal = coefficients.thermal
    conductivity = schemes.thermal_conductivity(
        state.total_water_content[0],
        state.liquid_water_content[0],
        rebuilt(thermal, (leaf[0] for leaf in leaves_of(thermal))),
    )
    calm = CalmAir(site.richardson_limit, site.wind_floor, site.windless_conductance)
    opened = open_snow(
        SnowState(snow_layers_of(state), state.snow_albedo, state.snow_surface_temperature),
        _weather(forcing, air, snowfall, rainfall, coefficients),
        calm,
        half_thickness / conductivity,
        seconds,
        coefficients.snow,
        scheme,
    )
    bare = 1.0 - opened.cover
    is_bare = bare > LEAST_BARE
    open_share = torch.where(is_bare, bare, 0.0)

    # ground without snow: vegetation, exchange, evaporation by its source
    vegetation = vegetation_of(forcing, coefficients)
    open_ground = snow_free_ground(
        state,
        forcing,
        air,
        rainfall,
        vegetation,
        conductivity,
        coefficients,
        schemes,
        seconds,
    )
    exchange, potential = open_ground.exchange, open_ground.potential
    of_cell = open_ground.demand.on(open_share)
    deposition = open_share * open_ground.deposition
    demanded = Evaporation(
        potential_rate=open_share * potential.rate,
        direct=of_cell.direct,
        canopy=of_cell.canopy,
        transpiration=of_cell.transpiration,
        layer_transpiration=of_cell.layer_transpiration,
        sublimation=torch.zeros_like(bare),
        deposition=deposition,
        deposition_heat=deposition * potential.latent_heat,
        canopy_resistance=open_ground.demand.resistance,
    )

    # canopy and soil water
    liquid_input = bare * (rainfall / c.WATER_DENSITY) + demanded.dew_rate
    interception = intercept(
        state.canopy_water, vegetation.green_fraction, liquid_input, demanded.canopy, seconds
    )
    move = water_mover(
        state, interception.soil_water_input, demanded, coefficients, schemes, seconds
    )

    # heat of snow and soil, with freezing and thawing
    def conduct(water: SoilWater, liquid: Tensor) -> _Heated:
        evaporation = demanded
        if schemes.water_flow.limits_evaporation:
            evaporation = demanded.from_soil_of(water)
        conductivity = schemes.thermal_conductivity(water.total, liquid, coefficients.thermal)
        ground = Ground(water.total[0], water.liquid[0], conductivity[0])
        loss = evaporation.heat / torch.where(is_bare, bare, 1.0)
        surface = open_ground.surface._replace(heat_loss=torch.where(is_bare, loss, 0.0))
        around = balanced_temperature(surface, state, ground, vegetation, coefficients, seconds)
        conduction = ground_conduction(ground, vegetation, geometry.thickness[0])
        balance = surface.around(around, conduction)
        problem = HeatProblem(
            temperature=state.soil_temperature,
            total=water.total,
            liquid=water.liquid,
            conductivity=conductivity[1:],
            top=balance.top(half_thickness),
            ground=DeepGround(site.deep_soil_temperature, site.geothermal_heat_flux),
            time_step=seconds,
            porosity=coefficients.soil.porosity,
            freezing=coefficients.freezing,
            geometry=geometry,
            moved=MovedWater(state.total_water_content, state.liquid_water_content, water.flow),
            first_conductivity=conductivity[0],
            solids_capacity=coefficients.solids_capacity,
        )
        equations = ground_equations(problem, implicit, schemes.bottom).with_exchange(bare)
        system = SnowGround(opened.rows, equations.rows, opened.balance, seconds)
        snow = advance_snow_ground(system)
        heat = equations.heat(problem, snow.temperature, snow.liquid)
        return _Heated(evaporation, surface, around, balance, snow, heat)

    water, heated = schemes.coupling(move, conduct)
    snow = close_snow(opened, heated.snow, seconds, coefficients.snow, scheme)
    parts = _Parts(
        state=state,
        forcing=forcing,
        air=air,
        snowfall=snowfall,
        vegetation=vegetation,
        potential=potential,
        liquid_input=liquid_input,
        interception=interception,
        opened=opened,
        snow=snow,
        water=water,
        heated=heated,
        sublimation=snow.sublimation / seconds,
        seconds=seconds,
    )
    lies = layer_sum(snow.state.layers.ice) > 0.0
    after = State(
        soil_temperature=heated.heat.temperature,
        total_water_content=water.total,
        liquid_water_content=heated.heat.liquid,
        skin_temperature=parts.skin,
        canopy_water=interception.canopy_water,
        ponded_water=water.ponded + snow.outflow / c.WATER_DENSITY,
        snow_water_equivalent=layer_sum(snow.state.layers.ice + snow.state.layers.liquid)
        / c.WATER_DENSITY,
        snow_depth=layer_sum(snow.state.layers.thickness),
        snow_layer_ice=snow.state.layers.ice,
        snow_layer_liquid=snow.state.layers.liquid,
        snow_layer_temperature=snow.state.layers.temperature,
        snow_layer_thickness=snow.state.layers.thickness,
        snow_layer_age=snow.state.layers.age,
        snow_albedo=snow.state.albedo,
        snow_surface_temperature=snow.state.skin,
        snow_age=snow_age(state.snow_age, snowfall > 0.0, lies, seconds),
        surface_albedo=parts.of_cell(opened.albedo, vegetation.albedo),
        surface_emissivity=parts.emissivity,
        roughness_length=vegetation.roughness_length,
        background_roughness_length=vegetation.roughness_length,
        exchange_coefficient_heat=exchange.heat,
        exchange_coefficient_momentum=exchange.momentum,
        surface_specific_humidity=open_ground.specific_humidity(forcing),
        bulk_richardson_number=exchange.bulk_richardson_number,
    )
    return StepResult(after, _fluxes(parts), _budget(parts))


class _Parts(NamedTuple):
    """What reports and balances are made of; rates are of the whole of a cell, ``[column]``."""

    state: State
    """Before the step."""
    forcing: Forcing
    air: Air
    snowfall: Tensor
    """kg m-2 s-1."""
    vegetation: VegetatedSurface
    potential: PotentialEvaporation
    liquid_input: Tensor
    """m s-1."""
    interception: Interception
    opened: OpenSnow
    snow: SnowStep
    water: SoilWater
    heated: _Heated
    sublimation: Tensor
    """Less frost, kg m-2 s-1."""
    seconds: float

    def of_cell(self, of_snow: Tensor, of_ground: Tensor) -> Tensor:
        """The mean of a cell of which snow covers a share."""
        cover = self.opened.cover
        return cover * of_snow + (1.0 - cover) * of_ground

    @property
    def ground_skin(self) -> Tensor:
        """Skin temperature of the ground without snow, K."""
        return self.heated.balance.skin_temperature(self.heated.heat.temperature[0])

    @property
    def emissivity(self) -> Tensor:
        """Emissivity of the cell, 1."""
        return self.of_cell(self.opened.balance.emissivity, self.vegetation.emissivity)

    @property
    def emitted(self) -> Tensor:
        """Emission of the cell, W m-2."""
        of_snow = self.opened.balance.emissivity * emission(self.snow.state.skin)
        of_ground = self.heated.surface.emitted(self.ground_skin, self.heated.around)
        return self.of_cell(of_snow, of_ground)

    @property
    def skin(self) -> Tensor:
        """Temperature at which a surface of the mean emissivity emits as much, K."""
        return torch.sqrt(torch.sqrt(self.emitted / (self.emissivity * c.STEFAN_BOLTZMANN)))

    @property
    def absorbed(self) -> Tensor:
        """Absorbed radiation, W m-2."""
        return self.of_cell(self.opened.balance.absorbed, self.heated.surface.absorbed)

    @property
    def sensible_heat(self) -> Tensor:
        """Into the air, W m-2."""
        warmer = self.ground_skin - self.air.potential_temperature
        return self.of_cell(self.snow.sensible_heat, self.potential.heat_conductance * warmer)

    @property
    def latent_heat(self) -> Tensor:
        """Into the air, W m-2."""
        return self.heated.evaporation.heat + self.opened.cover * self.snow.latent_heat

    @property
    def precipitation_heat(self) -> Tensor:
        """That the ground without snow gives to rain, W m-2."""
        warmer = self.ground_skin - self.air.temperature
        return (1.0 - self.opened.cover) * (
            self.heated.surface.precipitation_heat_capacity * warmer
        )

    @property
    def into_soil(self) -> Tensor:
        """Heat flux into the soil from snow and surface, W m-2."""
        return self.heated.heat.heat_input + self.snow.base_flux


def _fluxes(parts: _Parts) -> Fluxes:
    """The reports of a step."""
    snow, water, evaporation = parts.snow, parts.water, parts.heated.evaporation
    cover, outflow = parts.opened.cover, parts.snow.outflow / c.WATER_DENSITY
    to_heat = c.WATER_DENSITY * c.LATENT_HEAT_VAPORIZATION
    melted = (
        layer_sum(snow.state.layers.liquid)
        + snow.outflow
        - (layer_sum(parts.opened.liquid) + parts.opened.rain)
    )
    return Fluxes(
        potential_evaporation=(evaporation.potential_rate + parts.sublimation)
        * snow_weighted_latent_heat(cover),
        latent_heat_flux=parts.latent_heat,
        evaporation_rate=evaporation.from_ground - evaporation.deposition + parts.sublimation,
        sensible_heat_flux=parts.sensible_heat,
        ground_heat_flux=parts.into_soil,
        direct_evaporation=to_heat * evaporation.direct,
        canopy_evaporation=to_heat * evaporation.canopy,
        transpiration=to_heat * evaporation.transpiration,
        layer_transpiration=to_heat * evaporation.layer_transpiration,
        snow_sublimation=c.LATENT_HEAT_SUBLIMATION * parts.sublimation,
        dew_rate=evaporation.dew_rate,
        throughfall_drip=parts.interception.drip,
        soil_water_input=parts.interception.soil_water_input + outflow / parts.seconds,
        surface_runoff=water.surface_runoff,
        subsurface_runoff=water.drainage + water.excess_runoff / parts.seconds,
        snowmelt=outflow,
        precipitation_heat_flux=parts.precipitation_heat,
        freezing_rain_heat_flux=torch.zeros_like(cover),
        melt_heat_flux=c.LATENT_HEAT_FUSION * melted / parts.seconds,
        absorbed_radiation=parts.absorbed,
        snow_cover_fraction=cover,
        background_albedo=parts.vegetation.albedo,
        background_emissivity=parts.vegetation.emissivity,
        leaf_area_index=parts.vegetation.leaf_area_index,
        canopy_resistance=evaporation.canopy_resistance.resistance,
        plant_coefficient=evaporation.canopy_resistance.plant_coefficient,
    )


def _budget(parts: _Parts) -> Budget:
    """What the balances need besides state and fluxes."""
    snow, water, heat, seconds = parts.snow, parts.water, parts.heated.heat, parts.seconds
    opened, forcing = parts.opened, parts.forcing
    lies = opened.cover > 0.0
    albedo = parts.of_cell(opened.albedo, parts.vegetation.albedo)
    return Budget(
        liquid_input=parts.liquid_input,
        snowfall=(parts.snowfall * seconds + opened.rain) / c.WATER_DENSITY,
        snow_vapour_loss=snow.sublimation / c.WATER_DENSITY,
        snow_trace=torch.zeros_like(opened.cover),
        snow_correction=torch.zeros_like(opened.cover),
        soil_water_created=water.created,
        bottom_drainage=water.drainage,
        excess_runoff=water.excess_runoff,
        shortwave_up=albedo * forcing.shortwave_down,
        longwave_up=(1.0 - parts.emissivity) * forcing.longwave_down + parts.emitted,
        emitted_longwave=parts.emitted,
        sensible_heat=parts.sensible_heat,
        precipitation_heat=parts.precipitation_heat,
        snow_heat_gain=snow.heat_input - snow.base_flux,
        snow_carried_heat=snow.carried / seconds,
        evaporation_heat=parts.latent_heat,
        has_snow=lies,
        has_full_emission=torch.zeros_like(lies),
        melt_limited=torch.zeros_like(lies),
        soil_heat_input=parts.into_soil,
        bottom_heat_flux=heat.bottom_flux,
        carried_heat=heat.carried,
        heat_capacity=heat.heat_capacity,
        fusion_heat=heat.fusion_heat,
        phase_change=heat.liquid - water.liquid,
    )
