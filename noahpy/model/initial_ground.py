"""Ground in equilibrium before the first step: steady temperature, water at rest.

A run that begins so has less to spin up: deep ground takes centuries to reach the temperature that
its surface and the heat from below give it.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.model import Model
from noahpy.model.state import State, with_snow_layers
from noahpy.physics import constants as c
from noahpy.physics.ground_heat import ImplicitGround, upper_conductance
from noahpy.physics.numerics import at_most
from noahpy.physics.soil_heat import DeepGround
from noahpy.physics.steady_ground import steady_temperature


class InitialGround(NamedTuple):
    """What the configuration says of a steady temperature, ``[column]``."""

    surface_temperature: Tensor
    """At the top of the steady profile, K; NaN where the temperatures are given."""
    sets_skin: Tensor
    """Whether the skin has the temperature of the first layer, bool."""


def equilibrium_temperature(surface: Tensor, total: Tensor, model: Model) -> Tensor:
    """Steady soil temperature below a constant surface temperature, K, ``[layer, column]``.

    Between all layers flows what the lower boundary gives: the geothermal heat flux, or that to the
    deep soil temperature. Conductivities are those of the layers at their own temperatures, with
    ice and liquid water in equilibrium; the cover of the surface does not count.

    Args:
        surface: temperature of the soil surface, K, ``[column]``.
        total: total water content, m3 m-3, ``[layer, column]``.
        model: of the columns.
    """
    coefficients, schemes = model.coefficients, model.stepping_schemes
    geometry, site = coefficients.geometry, coefficients.site
    heat = schemes.soil_heat
    between = heat.conduction if isinstance(heat, ImplicitGround) else upper_conductance

    def conductivity(temperature: Tensor) -> Tensor:
        liquid = heat.equilibrium_liquid(temperature, total, coefficients.freezing)
        return schemes.thermal_conductivity(total, liquid, coefficients.thermal)

    return steady_temperature(
        surface,
        conductivity,
        lambda layers: between(layers, layers[0], geometry),
        schemes.bottom,
        DeepGround(site.deep_soil_temperature, site.geothermal_heat_flux),
        geometry,
    )


def with_steady_temperature(state: State, given: InitialGround, model: Model) -> State:
    """A state before the first step whose columns are steady where that was configured.

    Liquid water is in equilibrium with the ice there. Differentiable in parameters of the model.

    Args:
        state: of the columns, with the initial water.
        given: what was configured.
        model: of the columns.
    """
    is_steady = ~given.surface_temperature.isnan()
    if not bool(is_steady.any()):
        return state
    surface = torch.where(is_steady, given.surface_temperature, state.skin_temperature)
    total = state.total_water_content
    temperature = equilibrium_temperature(surface, total, model)
    liquid = model.schemes.soil_heat.equilibrium_liquid(
        temperature, total, model.coefficients.freezing
    )
    sets_skin = is_steady & given.sets_skin
    found = state._replace(
        soil_temperature=torch.where(is_steady, temperature, state.soil_temperature),
        liquid_water_content=torch.where(is_steady, liquid, state.liquid_water_content),
        skin_temperature=torch.where(sets_skin, temperature[0], state.skin_temperature),
    )
    # snow has the temperature of the skin
    snow = with_snow_layers(found, model.layers.snow)
    return found._replace(
        snow_surface_temperature=torch.where(
            sets_skin,
            at_most(found.skin_temperature, c.FREEZING_POINT),
            state.snow_surface_temperature,
        ),
        snow_layer_temperature=torch.where(
            sets_skin, snow.snow_layer_temperature, state.snow_layer_temperature
        ),
    )
