"""What a step with either kind of snow pack needs of state, forcing and coefficients."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from torch import Tensor

from noahpy.model.coefficients import Coefficients
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.physics import constants as c
from noahpy.physics.air import Air
from noahpy.physics.calm_air import CalmAir
from noahpy.physics.evapotranspiration import EvaporationComponents, evaporation_components
from noahpy.physics.exchange import Exchange, SurfaceLayer
from noahpy.physics.numerics import layer_sum
from noahpy.physics.soil_water import SoilWater
from noahpy.physics.vegetation import (
    CanopyResistance,
    VegetatedSurface,
    canopy_resistance,
    vegetated_surface,
)
from noahpy.physics.water_flow import WaterProblem


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


def vegetation_of(forcing: Forcing, coefficients: Coefficients) -> VegetatedSurface:
    """The vegetated ground without snow."""
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
    """Surface and air as the exchange scheme sees them."""
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


def exchange_of(
    state: State, forcing: Forcing, air: Air, coefficients: Coefficients, schemes: Schemes
) -> Exchange:
    """Exchange coefficients between the ground and the air."""
    site = coefficients.site
    calm = CalmAir(site.richardson_limit, site.wind_floor, site.windless_conductance)
    layer = _surface_layer(state, forcing, air, coefficients)
    return schemes.calm_air(layer, schemes.exchange, calm)


class Demand(NamedTuple):
    """Evaporation that air and plants ask of ground without snow, per area of it, ``[column]``."""

    components: EvaporationComponents
    resistance: CanopyResistance

    def on(self, share: Tensor) -> EvaporationComponents:
        """The same of a cell of which the ground is a share."""
        return EvaporationComponents(*(share * value for value in self.components))


def evaporation_demand(
    state: State,
    forcing: Forcing,
    air: Air,
    exchange_coefficient: Tensor,
    emissivity: Tensor,
    vegetation: VegetatedSurface,
    rate: Tensor,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> Demand:
    """Evaporation from soil, canopy and roots.

    Args:
        state: before the step.
        forcing: of the step.
        air: at the reference height.
        exchange_coefficient: of heat, m s-1, ``[column]``.
        emissivity: of the surface, 1.
        vegetation: of the ground.
        rate: potential evaporation, zero or positive, kg m-2 s-1.
        coefficients: of the columns.
        schemes: of the model.
        seconds: length of the step, s.
    """
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
        emissivity,
        exchange_coefficient,
        availability,
        roots.root_fraction,
        plants.minimum_stomatal_resistance,
        plants.radiation_stress_constant,
        plants.vapour_deficit_stress_constant,
    )
    components = evaporation_components(
        rate / c.WATER_DENSITY,
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
    return Demand(components, canopy)


def water_mover(
    state: State,
    soil_water_input: Tensor,
    evaporation: Evaporation,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> Callable[[Tensor | None], SoilWater]:
    """The water part of a step, as `noahpy.physics.coupling.CouplingScheme` takes it.

    Args:
        state: before the step.
        soil_water_input: rain, melt, dew and drip that reach the soil, m s-1, ``[column]``.
        evaporation: demanded.
        coefficients: of the columns.
        schemes: of the model.
        seconds: length of the step, s.
    """

    def move(freezing: Tensor | None) -> SoilWater:
        return schemes.water_flow(
            WaterProblem(
                state.total_water_content,
                state.liquid_water_content,
                state.ponded_water,
                soil_water_input,
                evaporation.direct,
                evaporation.layer_transpiration,
                seconds,
                coefficients.hydraulic,
                coefficients.geometry,
                schemes.hydraulics,
                freezing,
            ),
            coefficients.flow,
        )

    return move
