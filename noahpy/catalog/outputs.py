"""Quantities that follow from a completed step: the table of what files and couplers get besides.

A new output is one line here and the formula, which is the function of the same name in
`noahpy.model.diagnostics` or `noahpy.model.balances`: see "Recipes" in `CONTRIBUTING.md`. Without
such a function it is the term of that name in the budget of the step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from noahpy.catalog.quantity import Quantity, named, quantities_of
from noahpy.catalog.states import Fluxes, Forcing, State

# fmt: off
# a table, whose lines are as full as they may be
DERIVED: Final = named({
    "ice_content": Quantity(
        "volume fraction of ice in the soil, ice counted at the density of water", "m3 m-3",
        axis="soil_layer", kind="state", standard_name="soil_ice__volume_fraction"),
    "thaw_depth": Quantity(
        "depth of the thawed ground below the surface", "m", kind="state", method="point",
        registered_names="soil__thaw_depth soil_thawing__depth",
        standard_name="soil_thaw__depth", cf_name="depth_at_base_of_unfrozen_ground",
        is_default_output=True),
    "column_water": Quantity(
        "water and ice in soil, canopy and snow", "m", kind="state", method="point",
        standard_name="land_column_water__depth", file_units="kg m-2", is_default_output=True),
    "soil_water": Quantity(
        "water and ice in the soil", "m", kind="state", method="point", file_units="kg m-2",
        cf_name="mass_content_of_water_in_soil"),
    "soil_ice": Quantity(
        "ice in the soil", "m", kind="state", method="point", file_units="kg m-2",
        cf_name="soil_frozen_water_content"),
    "layer_water": Quantity(
        "water and ice in a layer of the soil", "m", axis="soil_layer", kind="state",
        file_units="kg m-2", cf_name="mass_content_of_water_in_soil_layer"),
    "layer_liquid_water": Quantity(
        "liquid water in a layer of the soil", "m", axis="soil_layer", kind="state",
        file_units="kg m-2", cf_name="liquid_water_content_of_soil_layer"),
    "layer_ice": Quantity(
        "ice in a layer of the soil", "m", axis="soil_layer", kind="state", file_units="kg m-2",
        cf_name="frozen_water_content_of_soil_layer"),
    "shortwave_up": Quantity(
        "reflected shortwave radiation", "W m-2", kind="rate",
        cf_name="surface_upwelling_shortwave_flux_in_air"),
    "longwave_up": Quantity(
        "emitted and reflected longwave radiation", "W m-2", kind="rate",
        cf_name="surface_upwelling_longwave_flux_in_air"),
    "net_radiation": Quantity(
        "net radiation positive downward", "W m-2", kind="rate",
        registered_names=(
            "land_surface_radiation~net~total__energy_flux "
            "land_surface_radiation~net__energy_flux"),
        standard_name="land_surface_net~radiation__energy_flux",
        cf_name="surface_net_downward_radiative_flux", is_default_output=True),
    "bottom_heat_flux": Quantity(
        "heat that leaves the last soil layer downward", "W m-2", kind="rate"),
    "snowfall": Quantity(
        "part of the precipitation that joins the snow pack: snow and freezing rain", "m s-1",
        kind="rate"),
    "net_evaporation": Quantity(
        "evaporation and sublimation less dew and frost", "m s-1", kind="rate",
        file_name="evaporation",
        registered_names="land_surface_water_evaporation__volume_flux",
        standard_name="land_surface_water__evaporation_volume_flux",
        aliases="EVAPOTRANS", cf_name="water_evapotranspiration_flux",
        cf_sum_name="water_evapotranspiration_amount", is_default_output=True),
    "potential_evaporation": Quantity(
        "potential evaporation", "m s-1", kind="rate",
        registered_names="land_surface_water_evaporation__potential_volume_flux",
        standard_name="land_surface_water__potential_evaporation_volume_flux",
        cf_name="water_potential_evaporation_flux",
        cf_sum_name="water_potential_evaporation_amount"),
    "direct_evaporation": Quantity(
        "evaporation from bare soil", "m s-1", kind="rate",
        registered_names="soil_surface_water_evaporation__volume_flux",
        standard_name="soil_surface_water__evaporation_volume_flux", aliases="QSEVA",
        cf_name="water_evaporation_flux_from_soil"),
    "canopy_evaporation": Quantity(
        "evaporation of intercepted water", "m s-1", kind="rate",
        registered_names="land_vegetation_canopy_water_evaporation__volume_flux",
        standard_name="land_vegetation_canopy_water__evaporation_volume_flux", aliases="ECAN",
        cf_name="water_evaporation_flux_from_canopy",
        cf_sum_name="water_evaporation_amount_from_canopy"),
    "transpiration": Quantity(
        "transpiration", "m s-1", kind="rate",
        registered_names=(
            "land_vegetation_canopy_water__transpiration_volume_flux "
            "land_vegetation_canopy_water_transpiration__volume_flux"),
        standard_name="land_vegetation_water__transpiration_volume_flux", aliases="ETRAN",
        cf_name="transpiration_flux", cf_sum_name="transpiration_amount"),
    "snow_sublimation": Quantity(
        "sublimation of snow", "m s-1", kind="rate",
        registered_names="snowpack_snow_sublimation__volume_flux",
        standard_name="snowpack__sublimation_volume_flux", cf_name="surface_snow_sublimation_flux",
        cf_sum_name="surface_snow_sublimation_amount"),
    "snowmelt": Quantity(
        "snowmelt", "m s-1", kind="rate",
        registered_names="snowpack_meltwater__volume_flux",
        standard_name="snowpack__melt_volume_flux",
        cf_name="surface_snow_melt_flux", cf_sum_name="surface_snow_melt_amount",
        is_default_output=True),
    "throughfall_drip": Quantity("drip from the canopy", "m s-1", kind="rate"),
    "infiltration": Quantity(
        "water that enters the soil", "m s-1", kind="rate",
        registered_names="soil_surface_water_infiltration__volume_flux",
        standard_name="soil_surface_water__infiltration_volume_flux"),
    "total_runoff": Quantity(
        "surface and subsurface runoff", "m s-1", kind="rate",
        standard_name="land_column_water__runoff_volume_flux",
        accumulated_name="land_column_water__runoff_depth", cf_name="runoff_flux",
        cf_sum_name="runoff_amount"),
    "water_gain": Quantity("precipitation in the step", "m"),
    "water_loss": Quantity("evaporation less dew and frost, and runoff in the step", "m"),
    "water_residual": Quantity("residual of the water balance of the column", "m", kind="amount"),
    "water_leaked": Quantity(
        "water created (positive) or lost where snow and soil water are clipped", "m",
        kind="amount"),
    "soil_water_created": Quantity(
        "water created to keep the soil at its minimum water content", "m", kind="amount"),
    "surface_energy_residual": Quantity(
        "residual of the surface energy balance", "W m-2", kind="rate"),
    "soil_energy_residual": Quantity("residual of the soil energy balance", "W m-2", kind="rate"),
    "snow_energy_residual": Quantity(
        "residual of the energy balance of layers of snow", "W m-2", kind="rate"),
    "snow_base_mismatch": Quantity(
        "heat that leaves the surface but does not enter the soil", "W m-2", kind="rate"),
})
# fmt: on
"""What follows from a step by a formula."""


def _in_steps() -> Iterator[Quantity]:
    for group in (State, Forcing, Fluxes):
        yield from (line for line in quantities_of(group).values() if line.kind is not None)
    yield from DERIVED.values()


STEP_QUANTITIES: Final[Mapping[str, Quantity]] = MappingProxyType(
    {line.name: line for line in _in_steps()}
)
"""Everything that files and couplers can have of a completed step, by name."""
