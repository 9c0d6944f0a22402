"""How far ground is from the state that repeated years lead to, and how to come there sooner.

A year maps the state at its start to that at its end. The layers that freeze and thaw come to the
fixed point of this map in some years. Ground below them comes there by conduction alone, slowly,
and along known lines: with its matrix A of conduction to the layer above it, the change f of a year
leaves a distance of (1 - exp(-A year))^-1 f, exactly if conduction is linear. For slow ground this
is the temperature at which the heat that it gained in the year would flow out again, whatever ice
has to melt on the way. A step by this distance is that of Newton's method, with conduction as the
derivative of the map.

Water is left alone. It settles in some years, faster than deep ground, and soil that a step would
make too dry or too wet takes longer to recover than it would have taken to settle.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.physics import constants as c
from noahpy.physics.enthalpy import enthalpy
from noahpy.physics.ground_heat import ImplicitGround, upper_conductance
from noahpy.physics.numerics import at_least
from noahpy.physics.soil_heat import DeepGround, volumetric_heat_capacity

SMALL_WARMING: Final = 0.05
"""Half the change of temperature over which heat capacities with melting ice are taken, K."""
MOST_MOVED: Final = 20.0
"""Largest step of the temperature of a layer beyond the change of its year, K."""


class Distance(NamedTuple):
    """Distance of the start of a cycle of years from the state that its repetition leads to.

    NaN where a state is not finite.
    """

    temperature: Tensor
    """K, ``[layer, column]``; of layers that freeze and thaw the change in the cycle."""
    water: Tensor
    """Change of the total water content in the cycle, m3 m-3, ``[layer, column]``."""


def _heat(state: State, model: Model) -> Tensor:
    """Heat over that of liquid water at the freezing point, J m-3, ``[layer, column]``.

    Water that comes in or leaves is liquid, so that it brings no heat by being so.
    """
    return _heat_of(
        state.soil_temperature, state.total_water_content, state.liquid_water_content, model
    )


def _heat_of(temperature: Tensor, total: Tensor, liquid: Tensor, model: Model) -> Tensor:
    capacity = volumetric_heat_capacity(total, liquid, model.parameters.soil.porosity)
    return enthalpy(temperature - c.FREEZING_POINT, liquid - total, capacity)


def _conduction(state: State, model: Model) -> tuple[Tensor, Tensor]:
    """Capacities, J m-2 K-1, and the matrix of conductances, W m-2 K-1.

    They are ``[column, layer]`` and ``[column, layer, layer]``, symmetric.
    """
    coefficients, schemes = model.coefficients, model.stepping_schemes
    geometry, site = coefficients.geometry, coefficients.site
    heat = schemes.soil_heat
    temperature, total = state.soil_temperature, state.total_water_content

    def heat_at(warming: float) -> Tensor:
        moved = temperature + warming
        liquid = heat.equilibrium_liquid(moved, total, coefficients.freezing)
        return _heat_of(moved, total, liquid, model)

    capacity = (heat_at(SMALL_WARMING) - heat_at(-SMALL_WARMING)) / (2.0 * SMALL_WARMING)
    # a freezing curve that jumps may lose heat on the way
    dry = volumetric_heat_capacity(total, torch.zeros_like(total), model.parameters.soil.porosity)
    capacity = at_least(capacity, dry) * geometry.thickness
    layers = schemes.thermal_conductivity(total, state.liquid_water_content, coefficients.thermal)
    conductance = heat.conduction if isinstance(heat, ImplicitGround) else upper_conductance
    between = conductance(layers, layers[0], geometry)
    deep = DeepGround(site.deep_soil_temperature, site.geothermal_heat_flux)
    cold, warm = (
        schemes.bottom(temperature[-1] + warming, layers[-1], deep, geometry).heat_flux
        for warming in (0.0, 1.0)
    )
    out = torch.cat([between[:1], between]) + torch.cat([between, (warm - cold)[None]])
    matrix = torch.diag_embed(out.T)
    matrix -= torch.diag_embed(between.T, 1) + torch.diag_embed(between.T, -1)
    return capacity.T, matrix


def distance_to_equilibrium(
    before: State, after: State, is_deep: Tensor, model: Model, seconds: float
) -> Distance:
    """Estimate how far the start of a cycle is from equilibrium.

    Args:
        before: state at the start of the cycle.
        after: state at its end.
        is_deep: whether a layer is below all that freeze and thaw, bool, ``[layer, column]``.
        model: of the columns.
        seconds: length of the cycle, s.
    """
    with torch.no_grad():
        capacity, matrix = (part.double() for part in _conduction(after, model))
        gained = (
            (_heat(after, model) - _heat(before, model)).double()
            * model.coefficients.geometry.thickness
        ).T
        finite = gained.isfinite().all(1) & matrix.isfinite().all(2).all(1)
        known = (finite & capacity.isfinite().all(1))[:, None] & is_deep.T
        root = torch.where(known, capacity, 1.0).sqrt()
        eye = torch.eye(root.shape[1], dtype=root.dtype, device=root.device)
        scaled = torch.where(
            known[:, :, None] & known[:, None, :],
            matrix / (root[:, :, None] * root[:, None, :]),
            eye,
        )
        rates, modes = torch.linalg.eigh(scaled)
        left = -torch.expm1(-rates.clamp(min=0.0) * seconds)
        # sums by layer, which do not depend on the other columns of a batch
        of_layers = torch.where(known, gained, 0.0) / root
        share = (modes * of_layers[:, :, None]).sum(1)
        least = torch.finfo(left.dtype).tiny
        away = (modes.mT * (share / left.clamp(min=least))[:, :, None]).sum(1) / root
        change = after.soil_temperature - before.soil_temperature
        water = after.total_water_content - before.total_water_content
        return Distance(torch.where(is_deep, away.T.to(change), change), water)


def nearer_state(after: State, change: Tensor, distance: Distance, model: Model) -> State:
    """A start of the next cycle that is nearer to the equilibrium than the end of the last.

    Water, snow, canopy and skin are those at the end of the last. In layers that are moved liquid
    water is in equilibrium with ice.

    Args:
        after: state at the end of the last cycle.
        change: of the soil temperature in the last cycle, K, ``[layer, column]``.
        distance: of the start of the last cycle.
        model: of the columns.
    """
    beyond = (distance.temperature - change).clamp(-MOST_MOVED, MOST_MOVED)
    # a column that is lost stays so
    is_moved = (beyond != 0.0) & beyond.isfinite().all(0)
    temperature = after.soil_temperature + torch.where(is_moved, beyond, 0.0)
    liquid = model.schemes.soil_heat.equilibrium_liquid(
        temperature, after.total_water_content, model.coefficients.freezing
    )
    return after._replace(
        soil_temperature=temperature,
        liquid_water_content=torch.where(is_moved, liquid, after.liquid_water_content),
    )
