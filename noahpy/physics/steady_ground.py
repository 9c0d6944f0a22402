"""Ground at rest: temperature of a constant heat flux, heads of water that does not flow."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.geometry import ColumnGeometry, node_depth
from noahpy.physics.numerics import at_least
from noahpy.physics.retention import RetentionCurve
from noahpy.physics.soil_heat import BottomScheme, DeepGround

FIELD_CAPACITY_HEAD = -33.0e3 / (c.WATER_DENSITY * c.GRAVITY)
"""Head of soil that has drained, at 33 kPa of suction, m."""
ITERATIONS = 200
"""Largest number of iterations."""
FREE_ITERATIONS = 20
"""Iterations before steps are halved, which ends a change to and fro over a jump."""
TOLERANCE = 1e-11
"""Change of temperature at which the iteration ends, K."""


def resting_head(thickness: Tensor, water_table_depth: Tensor) -> Tensor:
    """Head of water at rest on a water table, m, ``[layer, column]``.

    Args:
        thickness: of the layers, m, ``[layer, column]``.
        water_table_depth: below the surface, m, ``[column]``.
    """
    return node_depth(thickness) - water_table_depth


def resting_content(curve: RetentionCurve, head: Tensor) -> Tensor:
    """Water content at a head, at least the lowest of the model, m3 m-3, ``[layer, column]``."""
    least = torch.full_like(curve.porosity, c.MINIMUM_WATER_CONTENT)
    return at_least(curve.content(head), least)


def steady_temperature(
    surface: Tensor,
    conductivity: Callable[[Tensor], Tensor],
    conductance: Callable[[Tensor], Tensor],
    bottom_scheme: BottomScheme,
    ground: DeepGround,
    geometry: ColumnGeometry,
) -> Tensor:
    """Temperature at which the same heat flows through all layers, K, ``[layer, column]``.

    The flux out of the last layer is taken to be linear in its temperature.

    Args:
        surface: temperature of the soil surface, K, ``[column]``.
        conductivity: of the layers, W m-1 K-1, from their temperatures, K.
        conductance: between layers, W m-2 K-1, ``[layer - 1, column]``, from their conductivity.
        bottom_scheme: scheme for the heat flux out of the last layer.
        ground: the ground below the last layer.
        geometry: column geometry.
    """
    temperature = surface.expand_as(geometry.thickness)
    for iteration in range(ITERATIONS):
        layers = conductivity(temperature)
        first = 0.5 * geometry.thickness[0] / layers[0]
        resistance = torch.cumsum(torch.cat([first[None], 1.0 / conductance(layers)]), dim=0)
        loss, warmer_loss = (
            bottom_scheme(surface + warming, layers[-1], ground, geometry).heat_flux
            for warming in (0.0, 1.0)
        )
        upward = -loss / (1.0 + (warmer_loss - loss) * resistance[-1])
        change = surface + upward * resistance - temperature
        temperature = temperature + (change if iteration < FREE_ITERATIONS else 0.5 * change)
        if float(change.detach().abs().max()) <= TOLERANCE:
            break
    return temperature
