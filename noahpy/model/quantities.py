"""Quantities that a completed step has, by name: what files and couplers choose from.

`QUANTITIES` is the one table of them. Units are those of the model: water as metres of liquid
water, rates per second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.model import balances, diagnostics
from noahpy.model.packing import on_host
from noahpy.model.state import Forcing, State, StepResult
from noahpy.physics.geometry import ColumnGeometry


class CompletedStep(NamedTuple):
    """A step and what went into it."""

    before: State
    """State at the start of the step."""
    forcing: Forcing
    result: StepResult
    seconds: float
    """Length of the step, s."""
    geometry: ColumnGeometry

    def quantity(self, name: str) -> Tensor:
        """A quantity by its name, one of `QUANTITIES`."""
        return QUANTITIES[name].of(self)

    def in_rows(self, names: tuple[str, ...]) -> Tensor:
        """Some quantities in rows, ``[row, column]``."""
        values = {name: self.quantity(name) for name in names}
        rows = {name: v if v.ndim == 2 else v[None] for name, v in values.items()}
        return torch.cat([rows[name] for name in names])

    def rows(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        """The same for numpy, without derivatives."""
        return on_host(self.in_rows(names).detach())

    @property
    def thickness(self) -> Tensor:
        """Layer thickness, m, ``[layer, column]``."""
        return self.geometry.thickness

    @property
    def after(self) -> State:
        """State at the end of the step."""
        return self.result.state


class Quantity(NamedTuple):
    """How a quantity follows from a completed step."""

    units: str
    """In UDUNITS notation."""
    of: Callable[[CompletedStep], Tensor]
    is_layered: bool = False
    """Whether it is ``[layer, column]`` instead of ``[column]``."""

    def __call__(self, step: CompletedStep) -> Tensor:
        """The quantity of a step."""
        return self.of(step)


def _state(name: str, units: str, *, is_layered: bool = False) -> Quantity:
    index = State._fields.index(name)
    return Quantity(units, lambda step: step.result.state[index], is_layered)


def _forcing(name: str, units: str) -> Quantity:
    index = Forcing._fields.index(name)
    return Quantity(units, lambda step: step.forcing[index])


def _flux(name: str, units: str) -> Quantity:
    return Quantity(units, lambda step: getattr(step.result.fluxes, name))


def _budget(name: str, units: str) -> Quantity:
    return Quantity(units, lambda step: getattr(step.result.budget, name))


def _exchange(step: CompletedStep) -> balances.WaterExchange:
    return balances.water_exchange(step.result, step.forcing, step.seconds)


def _evaporation(name: str) -> Quantity:
    return Quantity("m s-1", lambda step: diagnostics.water_flux(getattr(step.result.fluxes, name)))


_STATES: Final = {
    "soil_temperature": _state("soil_temperature", "K", is_layered=True),
    "total_water_content": _state("total_water_content", "m3 m-3", is_layered=True),
    "liquid_water_content": _state("liquid_water_content", "m3 m-3", is_layered=True),
    "ice_content": Quantity(
        "m3 m-3", lambda step: diagnostics.ice_content(step.after), is_layered=True
    ),
    "skin_temperature": _state("skin_temperature", "K"),
    "canopy_water": _state("canopy_water", "m"),
    "snow_water_equivalent": _state("snow_water_equivalent", "m"),
    "snow_depth": _state("snow_depth", "m"),
    "snow_age": _state("snow_age", "s"),
    "snow_cover_fraction": _flux("snow_cover_fraction", "1"),
    "surface_albedo": _state("surface_albedo", "1"),
    "surface_emissivity": _state("surface_emissivity", "1"),
    "roughness_length": _state("roughness_length", "m"),
    "background_roughness_length": _state("background_roughness_length", "m"),
    "exchange_coefficient_heat": _state("exchange_coefficient_heat", "m s-1"),
    "exchange_coefficient_momentum": _state("exchange_coefficient_momentum", "m s-1"),
    "surface_specific_humidity": _state("surface_specific_humidity", "kg kg-1"),
    "bulk_richardson_number": _state("bulk_richardson_number", "1"),
    "thaw_depth": Quantity(
        "m", lambda step: diagnostics.thaw_depth(step.after.soil_temperature, step.thickness)
    ),
    "column_water": Quantity("m", lambda step: balances.column_water(step.after, step.thickness)),
    "soil_water": Quantity("m", lambda step: balances.soil_water(step.after, step.thickness)),
}
"""Values at the end of the step."""

_FORCING: Final = {
    "wind_speed": _forcing("wind_speed", "m s-1"),
    "air_temperature": _forcing("air_temperature", "K"),
    "specific_humidity": _forcing("specific_humidity", "kg kg-1"),
    "surface_pressure": _forcing("surface_pressure", "Pa"),
    "shortwave_down": _forcing("shortwave_down", "W m-2"),
    "longwave_down": _forcing("longwave_down", "W m-2"),
    "precipitation_rate": _forcing("precipitation_rate", "kg m-2 s-1"),
    "green_fraction": _forcing("green_fraction", "1"),
}
"""What drove the step."""

_ENERGY: Final = {
    "shortwave_up": Quantity(
        "W m-2", lambda step: diagnostics.shortwave_up(step.before, step.forcing)
    ),
    "longwave_up": Quantity(
        "W m-2", lambda step: diagnostics.longwave_up(step.before, step.forcing, step.after)
    ),
    "absorbed_radiation": _flux("absorbed_radiation", "W m-2"),
    "net_radiation": Quantity("W m-2", lambda step: diagnostics.net_radiation(step.result)),
    "latent_heat_flux": _flux("latent_heat_flux", "W m-2"),
    "sensible_heat_flux": _flux("sensible_heat_flux", "W m-2"),
    "ground_heat_flux": _flux("ground_heat_flux", "W m-2"),
    "melt_heat_flux": _flux("melt_heat_flux", "W m-2"),
    "precipitation_heat_flux": _flux("precipitation_heat_flux", "W m-2"),
    "freezing_rain_heat_flux": _flux("freezing_rain_heat_flux", "W m-2"),
    "bottom_heat_flux": _budget("bottom_heat_flux", "W m-2"),
}
"""Energy fluxes, means over the step; turbulent and upwelling ones positive upward, the others
downward."""

_WATER: Final = {
    "net_evaporation": Quantity(
        "m s-1", lambda step: balances.net_evaporation(step.result, step.seconds) / step.seconds
    ),
    "potential_evaporation": Quantity(
        "m s-1", lambda step: diagnostics.potential_evaporation(step.result)
    ),
    "direct_evaporation": _evaporation("direct_evaporation"),
    "canopy_evaporation": _evaporation("canopy_evaporation"),
    "transpiration": _evaporation("transpiration"),
    "snow_sublimation": Quantity(
        "m s-1", lambda step: diagnostics.sublimation_flux(step.result.fluxes.snow_sublimation)
    ),
    "dew_rate": _flux("dew_rate", "m s-1"),
    "snowfall": Quantity("m s-1", lambda step: step.result.budget.snowfall / step.seconds),
    "snowmelt": Quantity("m s-1", lambda step: step.result.fluxes.snowmelt / step.seconds),
    "throughfall_drip": Quantity(
        "m s-1", lambda step: step.result.fluxes.throughfall_drip / step.seconds
    ),
    "soil_water_input": _flux("soil_water_input", "m s-1"),
    "infiltration": Quantity("m s-1", lambda step: diagnostics.infiltration(step.result)),
    "surface_runoff": _flux("surface_runoff", "m s-1"),
    "subsurface_runoff": _flux("subsurface_runoff", "m s-1"),
    "total_runoff": Quantity("m s-1", lambda step: diagnostics.total_runoff(step.result)),
}
"""Water fluxes, means over the step."""

_VEGETATION: Final = {
    "background_albedo": _flux("background_albedo", "1"),
    "leaf_area_index": _flux("leaf_area_index", "1"),
    "canopy_resistance": _flux("canopy_resistance", "s m-1"),
}
"""Vegetation as the step saw it."""

_EXCHANGE: Final = {
    "water_gain": Quantity("m", lambda step: _exchange(step).gain),
    "water_loss": Quantity("m", lambda step: _exchange(step).loss),
    "water_leaked": Quantity("m", lambda step: _exchange(step).created),
}
"""What changes the water of a column, per step."""

_CLOSURES: Final = {
    "water_residual": Quantity(
        "m",
        lambda step: balances.water_residual(
            step.before, step.result, step.forcing, step.thickness, step.seconds
        ),
    ),
    "soil_water_created": _budget("soil_water_created", "m"),
    "surface_energy_residual": Quantity(
        "W m-2", lambda step: balances.surface_energy_residual(step.result, step.forcing)
    ),
    "soil_energy_residual": Quantity(
        "W m-2",
        lambda step: balances.soil_energy_residual(
            step.before, step.result, step.geometry, step.seconds
        ),
    ),
    "snow_base_mismatch": Quantity("W m-2", lambda step: balances.snow_base_mismatch(step.result)),
}
"""How well the balances of the step close; water per step."""

QUANTITIES: Final[Mapping[str, Quantity]] = MappingProxyType(
    {**_STATES, **_FORCING, **_ENERGY, **_WATER, **_VEGETATION, **_EXCHANGE, **_CLOSURES}
)
"""Every quantity by its name."""

DERIVED: Final = tuple(
    name for name in QUANTITIES if name not in State._fields and name not in _FORCING
)
"""Names of the quantities that are neither state nor forcing."""
