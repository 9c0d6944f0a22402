"""Which functions the names of the schemes stand for; looked up once, when a model is built."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Final, NamedTuple

import torch

from noahpy.physics.exchange import ExchangeScheme, chen_exchange, myj_exchange, yang_exchange
from noahpy.physics.freezing import (
    SupercooledWater,
    converged_supercooled_water,
    legacy_supercooled_water,
)
from noahpy.physics.snow import (
    SnowfallFraction,
    given_snowfall_fraction,
    threshold_snowfall_fraction,
)
from noahpy.physics.soil_heat import (
    BottomScheme,
    deep_temperature_bottom,
    geothermal_bottom,
)
from noahpy.physics.soil_water import IMPEDED, WEIGHTED, HydraulicScheme
from noahpy.physics.stability import AnalyticStability, StabilityFunctions, TabulatedStability
from noahpy.schemes import Schemes


class Processes(NamedTuple):
    """The functions that the chosen schemes stand for."""

    exchange: ExchangeScheme
    hydraulics: HydraulicScheme
    supercooled_water: SupercooledWater
    snowfall_fraction: SnowfallFraction
    bottom: BottomScheme


_HYDRAULIC_SCHEMES: Final[Mapping[int, HydraulicScheme]] = {1: WEIGHTED, 2: IMPEDED}
_SUPERCOOLED_WATER: Final[Mapping[str, SupercooledWater]] = {
    "legacy": legacy_supercooled_water,
    "converged": converged_supercooled_water,
}
_SNOWFALL_FRACTION: Final[Mapping[str, SnowfallFraction]] = {
    "threshold": threshold_snowfall_fraction,
    "forcing": given_snowfall_fraction,
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
    return Processes(
        exchange=exchange[schemes.exchange_scheme],
        hydraulics=_HYDRAULIC_SCHEMES[schemes.frozen_hydraulics_scheme],
        supercooled_water=_SUPERCOOLED_WATER[schemes.supercooled_water],
        snowfall_fraction=_SNOWFALL_FRACTION[schemes.precipitation_phase],
        bottom=_BOTTOM[schemes.bottom_boundary],
    )
