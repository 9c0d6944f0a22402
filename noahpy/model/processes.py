"""Which functions the names of the schemes stand for; looked up once, when a model is built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.model.schemes import Schemes
from noahpy.physics.enthalpy import update_soil_enthalpy
from noahpy.physics.exchange import ExchangeScheme, chen_exchange, myj_exchange, yang_exchange
from noahpy.physics.freezing import (
    SupercooledWater,
    converged_supercooled_water,
    legacy_supercooled_water,
)
from noahpy.physics.snow import (
    SnowConductionTransition,
    SnowfallFraction,
    blended_snow_conduction,
    compacted_density,
    given_snowfall_fraction,
    new_snow_density,
    snow_albedo,
    snow_conductivity,
    snow_cover_fraction,
    switched_snow_conduction,
    threshold_snowfall_fraction,
)
from noahpy.physics.soil_heat import (
    BottomScheme,
    KerstenTransition,
    PhaseChangeAdjoint,
    SoilHeatScheme,
    ThermalConductivity,
    blended_kersten,
    damped_phase_change,
    deep_temperature_bottom,
    exact_phase_change,
    geothermal_bottom,
    liquid_weighted_kersten,
    switched_kersten,
    thermal_conductivity,
    update_soil_heat,
)
from noahpy.physics.soil_water import IMPEDED, IMPEDED_LIQUID, WEIGHTED, HydraulicScheme
from noahpy.physics.stability import AnalyticStability, StabilityFunctions, TabulatedStability
from noahpy.physics.vegetation import water_stress


class Processes(NamedTuple):
    """The functions that the chosen schemes stand for."""

    exchange: ExchangeScheme
    hydraulics: HydraulicScheme
    thermal_conductivity: ThermalConductivity
    soil_heat: SoilHeatScheme
    snowfall_fraction: SnowfallFraction
    conserves_snow_energy: bool
    snow_conduction: SnowConductionTransition
    bottom: BottomScheme
    # one form each
    water_stress: Callable[[Tensor, Tensor, Tensor], Tensor] = water_stress
    snow_albedo: Callable[[Tensor, Tensor], Tensor] = snow_albedo
    snow_cover_fraction: Callable[[Tensor, Tensor], Tensor] = snow_cover_fraction
    snow_conductivity: Callable[[Tensor], Tensor] = snow_conductivity
    new_snow_density: Callable[[Tensor], Tensor] = new_snow_density
    compacted_density: Callable[[Tensor, Tensor, Tensor, Tensor, float], Tensor] = compacted_density


_HYDRAULIC_SCHEMES: Final[Mapping[int, HydraulicScheme]] = {
    1: WEIGHTED,
    2: IMPEDED,
    3: IMPEDED_LIQUID,
}
_KERSTEN_TRANSITION: Final[Mapping[str, KerstenTransition]] = {
    "switch": switched_kersten,
    "blend": blended_kersten,
    "liquid_weighted": liquid_weighted_kersten,
}
_SUPERCOOLED_WATER: Final[Mapping[str, SupercooledWater]] = {
    "legacy": legacy_supercooled_water,
    "converged": converged_supercooled_water,
}
_ADJOINT: Final[Mapping[str, PhaseChangeAdjoint]] = {
    "exact": exact_phase_change,
    "damped": damped_phase_change,
}
_SNOWFALL_FRACTION: Final[Mapping[str, SnowfallFraction]] = {
    "threshold": threshold_snowfall_fraction,
    "forcing": given_snowfall_fraction,
}
_SNOW_CONDUCTION: Final[Mapping[str, SnowConductionTransition]] = {
    "switch": switched_snow_conduction,
    "blend": blended_snow_conduction,
}
_BOTTOM: Final[Mapping[str, BottomScheme]] = {
    "temperature": deep_temperature_bottom,
    "heat_flux": geothermal_bottom,
}


@cache
def select_processes(schemes: Schemes, dtype: torch.dtype, device: torch.device | str) -> Processes:
    """The functions of the schemes, with their tables in a floating-point type on a device.

    The same for all models that ask for the same.
    """
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
    soil_heat: Mapping[str, SoilHeatScheme] = {
        "legacy": partial(
            update_soil_heat,
            supercooled_water=_SUPERCOOLED_WATER[schemes.supercooled_water],
            phase_change_adjoint=_ADJOINT[schemes.adjoint],
        ),
        "enthalpy": update_soil_enthalpy,
    }
    return Processes(
        exchange=exchange[schemes.exchange_scheme],
        hydraulics=_HYDRAULIC_SCHEMES[schemes.frozen_hydraulics_scheme],
        thermal_conductivity=partial(
            thermal_conductivity, kersten_transition=_KERSTEN_TRANSITION[schemes.kersten_transition]
        ),
        soil_heat=soil_heat[schemes.phase_change],
        snowfall_fraction=_SNOWFALL_FRACTION[schemes.precipitation_phase],
        conserves_snow_energy=schemes.snow_energy == "conserving",
        snow_conduction=_SNOW_CONDUCTION[schemes.snow_conduction_transition],
        bottom=_BOTTOM[schemes.bottom_boundary],
    )
